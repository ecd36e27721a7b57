//! Binary of any message as JSON and back: bytes for the message and for the flags of writing, and the binary.

use opentera_messages::abi::*;

use super::{binary_from_json, decode, encode, kind, lossless, result, to_json, written};
use crate::compare::Arena;

pub fn check(data: &[u8]) {
    let [message, writing, input @ ..] = data else { return };
    let (arena, kind, flags) = (Arena::new(), kind(*message), lossless(*writing));
    let json = json_from_binary(&arena, kind, input, flags);
    // In two steps it is the same.
    match decode(&arena, kind, input) {
        Ok(mut message) => assert_eq!(to_json(&arena, message.head(), flags), json),
        Err(status) => assert_eq!(Err(status), json),
    }
    if kind == TERA_KIND_EVENT {
        bridged(&arena, input, flags, json.is_ok());
    }
    let Ok(json) = json else { return };
    let bytes = binary_from_json(&arena, kind, &json, TERA_JSON_READ_BASE64_UNKNOWN_TYPES).unwrap();
    assert_eq!(json_from_binary(&arena, kind, &bytes, flags), Ok(json));
    // Now there is nothing in it that JSON does not have.
    let mut message = decode(&arena, kind, &bytes).unwrap();
    assert_eq!(encode(&arena, message.head()), Ok(bytes));
}

fn json_from_binary(arena: &Arena, kind: u32, input: &[u8], flags: u32) -> Result<Vec<u8>, tera_status> {
    let (data, size) = (input.as_ptr(), input.len());
    written(arena, |buffer, capacity, len| {
        // SAFETY: the arena is live, the input readable, and `written` gives a buffer of the capacity.
        unsafe { tera_json_from_binary(arena.0, kind, data, size, flags, buffer.cast(), capacity, len) }
    })
}

/// An event becomes the text of the `TeraMessage` that holds it.
fn bridged(arena: &Arena, input: &[u8], flags: u32, is_event: bool) {
    let json = written(arena, |buffer, capacity, len| {
        // SAFETY: as above.
        unsafe {
            let (data, size) = (input.as_ptr(), input.len());
            tera_message_json_from_event(arena.0, data, size, flags, buffer.cast(), capacity, len)
        }
    });
    let Ok(json) = json else {
        // It has one level more.
        return assert!(!is_event || json == Err(TERA_ERR_TOO_DEEP));
    };
    let bytes =
        binary_from_json(arena, TERA_KIND_MESSAGE, &json, TERA_JSON_READ_BASE64_UNKNOWN_TYPES).unwrap();
    let mut size = 0;
    let mut message = decode(arena, TERA_KIND_MESSAGE, &bytes).unwrap();
    // SAFETY: the library filled the struct.
    unsafe {
        let message = message.head();
        assert_eq!(tera_any_kind((*message.cast::<tera_message>()).message), TERA_KIND_EVENT);
        assert_eq!(result(arena, tera_encoded_size(arena.0, message, &mut size)), Ok(()));
    }
    assert_eq!(size, bytes.len());
}
