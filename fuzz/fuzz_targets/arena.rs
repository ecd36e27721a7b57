#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| opentera_messages_fuzz::checks::arena::check(data));
