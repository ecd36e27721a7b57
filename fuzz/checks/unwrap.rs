//! Wrappers: a byte for the kind of wrapper, one for the flags of reading JSON, and binary or text.

use std::mem::MaybeUninit;
use std::slice;

use opentera_messages::abi::*;

use super::{READING, encode, flags, from_json, result};
use crate::compare::{Arena, expected_frame, same_frame};

pub fn check(data: &[u8]) {
    let [form, reading, input @ ..] = data else { return };
    let wrapper = match form & 3 {
        0 => TERA_KIND_EVENT,
        1 => TERA_KIND_MODULE_MESSAGE,
        2 => TERA_KIND_MESSAGE,
        _ => TERA_KIND_RPC_MESSAGE,
    };
    if form & 4 == 0 {
        binary(wrapper, input);
    } else {
        json(wrapper, input, flags(&READING, *reading));
    }
}

fn binary(wrapper: u32, input: &[u8]) {
    let arena = Arena::new();
    let found = unwrap(&arena, |frame| {
        // SAFETY: the arena is live, the input readable, the struct writable.
        unsafe { tera_unwrap(arena.0, wrapper, input.as_ptr(), input.len(), 0, frame) }
    });
    match expected_frame(wrapper, input) {
        Some((header, payloads)) => {
            same_frame(wrapper, input, header, &payloads).unwrap();
            look_at(&arena, &found.unwrap());
        }
        None => assert!(found.is_err()),
    }
}

fn json(wrapper: u32, text: &[u8], flags: u32) {
    let arena = Arena::new();
    let frame = unwrap(&arena, |frame| {
        // SAFETY: the arena is live, the text readable, the struct writable.
        unsafe { tera_unwrap_json(arena.0, wrapper, text.as_ptr().cast(), text.len(), flags, frame) }
    });
    let message = from_json(&arena, wrapper, text, flags);
    let frame = match frame {
        Ok(frame) => frame,
        Err(status) => return assert_eq!(Some(status), message.err()),
    };
    // As binary it has the same payloads, without those that were skipped.
    let bytes = encode(&arena, message.unwrap().head()).unwrap();
    let again = unwrap(&arena, |frame| {
        // SAFETY: as above.
        unsafe { tera_unwrap(arena.0, wrapper, bytes.as_ptr(), bytes.len(), 0, frame) }
    });
    let (header, mut payloads) = look_at(&arena, &frame);
    let (header_again, mut again) = look_at(&arena, &again.unwrap());
    assert_eq!(header, header_again);
    if flags & TERA_JSON_READ_GOOGLE_TYPE_URLS != 0 {
        // Binary has no such flag: a type URL of another prefix may name a known type there.
        let is_of_google = |url: &str| url.is_empty() || url.starts_with("type.googleapis.com/");
        assert!(payloads.iter().all(|(kind, _, url, _)| *kind == TERA_KIND_UNKNOWN || is_of_google(url)));
        payloads.retain(|(_, _, url, _)| is_of_google(url));
        again.retain(|(_, _, url, _)| is_of_google(url));
    }
    let mut there = again.iter().peekable();
    for payload in &payloads {
        if there.next_if_eq(&payload).is_none() {
            assert!(
                flags & TERA_JSON_READ_SKIP_UNKNOWN_TYPES != 0 && payload.0 == TERA_KIND_UNKNOWN,
                "{payload:?}"
            );
        }
    }
    assert_eq!(there.next(), None);
    if flags & TERA_JSON_READ_BASE64_UNKNOWN_TYPES == 0 {
        // No message of unknown type has become one without fields.
        assert!(again.iter().all(|(kind, _, url, _)| *kind != TERA_KIND_UNKNOWN || url.is_empty()));
    }
}

fn unwrap(arena: &Arena, call: impl Fn(*mut tera_frame) -> tera_status) -> Result<tera_frame, tera_status> {
    let mut frame = MaybeUninit::<tera_frame>::uninit();
    // SAFETY: the struct is writable, and initialised before anybody looks at it.
    unsafe {
        assert_eq!(tera_init(TERA_KIND_FRAME, frame.as_mut_ptr().cast(), size_of::<tera_frame>()), TERA_OK);
        result(arena, call(frame.as_mut_ptr())).map(|()| frame.assume_init())
    }
}

/// A payload: its kind, status and type URL, and the bytes of its message.
type Payload = (u32, tera_status, String, Vec<u8>);

/// Everything in a frame: what it says of the wrapper, and the payloads.
fn look_at(arena: &Arena, frame: &tera_frame) -> (impl PartialEq + std::fmt::Debug + use<>, Vec<Payload>) {
    // SAFETY: the library filled the frame, and what it refers to is still there.
    unsafe {
        let text = |view: tera_str| {
            String::from_utf8(slice::from_raw_parts(view.data.cast(), view.len).to_vec()).unwrap()
        };
        let payloads = slice::from_raw_parts(frame.payloads.data, frame.payloads.len);
        assert_eq!(frame.failed, payloads.iter().filter(|payload| payload.status != TERA_OK).count());
        let is_unknown = |payload: &&tera_payload| payload.status == TERA_OK && payload.message.is_null();
        assert_eq!(frame.unknown, payloads.iter().filter(is_unknown).count());
        let payloads: Vec<_> = payloads
            .iter()
            .map(|payload| {
                assert_eq!(payload.kind == TERA_KIND_UNKNOWN, payload.message.is_null());
                assert_eq!(text(payload.detail).is_empty(), payload.status == TERA_OK);
                let bytes = if payload.message.is_null() {
                    Vec::new()
                } else {
                    assert_eq!((*payload.message).kind, payload.kind);
                    encode(arena, payload.message).unwrap()
                };
                (payload.kind, payload.status, text(payload.type_url), bytes)
            })
            .collect();
        let numbers = (frame.wrapper, frame.version, frame.time.to_bits(), frame.seq);
        ((numbers, text(frame.topic), text(frame.source)), payloads)
    }
}
