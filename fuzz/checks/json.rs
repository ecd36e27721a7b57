//! JSON of any message, and of replies to remote calls: bytes for the message and for the flags of reading and writing,
//! and the text. What was read is written, read again, and the same; and so it is by way of binary. What was skipped is not
//! among it.

use std::mem::MaybeUninit;

use opentera_messages::abi::*;

use super::{
    READING, binary_from_json, decode, encode, flags, from_json, kind, lossless, result, to_json, written,
};
use crate::compare::Arena;

pub fn check(data: &[u8]) {
    let [message, reading, writing, text @ ..] = data else { return };
    let (arena, reading) = (Arena::new(), flags(&READING, *reading));
    if *message == u8::MAX {
        return reply(&arena, text, reading);
    }
    let kind = kind(*message);
    let Ok(mut message) = from_json(&arena, kind, text, reading) else { return };
    let message = message.head();
    let bytes = encode(&arena, message).unwrap();
    assert_eq!(binary_from_json(&arena, kind, text, reading).as_ref(), Ok(&bytes));
    if reading & TERA_JSON_READ_BASE64_UNKNOWN_TYPES == 0 {
        // Each `Any` is of a type of the schema: nothing is left of one that was skipped.
        to_json(&arena, message, 0).unwrap();
    }
    let json = to_json(&arena, message, lossless(*writing)).unwrap();
    let mut again = from_json(&arena, kind, &json, TERA_JSON_READ_BASE64_UNKNOWN_TYPES).unwrap();
    assert_eq!(encode(&arena, again.head()).unwrap(), bytes);
    let mut decoded = decode(&arena, kind, &bytes).unwrap();
    assert_eq!(to_json(&arena, decoded.head(), lossless(*writing)).unwrap(), json);
}

/// A reply to a remote call.
fn reply(arena: &Arena, text: &[u8], flags: u32) {
    let read = |text: &[u8], flags| {
        let mut reply = MaybeUninit::<tera_rpc_reply>::uninit();
        // SAFETY: the arena is live, the text readable, the struct writable.
        unsafe {
            let head = reply.as_mut_ptr().cast();
            assert_eq!(tera_init(TERA_KIND_RPC_REPLY, head, size_of::<tera_rpc_reply>()), TERA_OK);
            let status = tera_rpc_reply_from_json(
                arena.0,
                text.as_ptr().cast(),
                text.len(),
                flags,
                reply.as_mut_ptr(),
            );
            result(arena, status).map(|()| reply.assume_init())
        }
    };
    let write = |reply: &tera_rpc_reply| {
        written(arena, |buffer, capacity, len| {
            // SAFETY: the arena is live, and so is what the struct refers to; the buffer has the capacity.
            unsafe {
                tera_rpc_reply_to_json(arena.0, reply, TERA_JSON_WRITE_ASCII, buffer.cast(), capacity, len)
            }
        })
    };
    let Ok(reply) = read(text, flags) else { return };
    let Ok(json) = write(&reply) else {
        // A return value that is not JSON is accepted with leniency only, and reported.
        let strict = flags & !TERA_JSON_READ_SKIP_UNKNOWN_FIELDS;
        return assert!(strict != flags && read(text, strict).is_err());
    };
    assert_eq!(write(&read(&json, 0).unwrap()), Ok(json));
}
