//! One arena with a small limit, for many frames, most of which fail: a byte for the limit, and then two for each step, what
//! it is and how large. After every step all that the arena hands out is valid, and of that step.

use std::ffi::CStr;
use std::mem::MaybeUninit;
use std::slice;

use opentera_messages::abi::*;

use super::{Message, checked};

const LIMITS: [usize; 4] = [1 << 12, 1 << 14, 1 << 16, 1 << 20];

pub fn check(data: &[u8]) {
    let [limit, steps @ ..] = data else { return };
    // SAFETY: the layout is a string; nothing that is in the arena is used after it is freed.
    unsafe {
        let arena = tera_arena_new_for(LIMITS[usize::from(limit & 3)], TERA_LAYOUT.as_ptr());
        for (number, step) in steps.chunks_exact(2).take(64).enumerate() {
            let size = usize::from(step[1]);
            match step[0] % 8 {
                0 => tera_arena_reset(arena),
                1 => drop(tera_arena_alloc(arena, 256 * size, 0)),
                2 => {
                    // All that is left.
                    for size in (0..20).rev().map(|bit| 1 << bit) {
                        while !tera_arena_alloc(arena, size, 1).is_null() {}
                    }
                }
                3 => binary(arena, size),
                form => text(arena, number, size, form),
            }
            checked(arena, tera_arena_error(arena));
        }
        tera_arena_free(arena);
    }
}

/// A wrapper of so many events, each with a field that is not known.
///
/// # Safety
///
/// The arena is live.
unsafe fn binary(arena: *mut tera_arena, size: usize) {
    let input = b"\x12\x04\x78\x01\x78\x01".repeat(size);
    let mut frame = MaybeUninit::<tera_frame>::uninit();
    // SAFETY: by this function's contract; the struct is writable, the input readable.
    let status = unsafe {
        tera_init(TERA_KIND_FRAME, frame.as_mut_ptr().cast(), size_of::<tera_frame>());
        tera_unwrap(arena, TERA_KIND_EVENT, input.as_ptr(), input.len(), TERA_DECODE_COPY, frame.as_mut_ptr())
    };
    checked(arena, status);
}

/// A message of JSON whose first member is not known, and names the step. It has more of these, or is cut off.
///
/// # Safety
///
/// The arena is live.
unsafe fn text(arena: *mut tera_arena, number: usize, size: usize, form: u8) {
    let name = format!("step_{number}_");
    let mut text = format!("{{\"{name}{}\":[{{}}],\"deviceName\":\"\\u0041\"", "x".repeat(size));
    if form & 1 != 0 {
        text += &format!(",\"{name}\":0").repeat(size % 20);
    }
    if form & 2 != 0 {
        text += "}";
    }
    let mut message = Message::new(TERA_KIND_DEVICE_EVENT);
    // SAFETY: by this function's contract; the text is readable, the struct writable, and the arena's strings are
    // NUL-terminated.
    unsafe {
        let flags = TERA_JSON_READ_LENIENT;
        let status = tera_from_json(arena, text.as_ptr().cast(), text.len(), flags, message.head());
        checked(arena, status);
        for i in 0..tera_arena_skipped(arena).min(TERA_ARENA_SKIPPED_TEXTS) {
            let skipped = CStr::from_ptr(tera_arena_skipped_message(arena, i)).to_bytes();
            assert!(skipped.is_empty() || skipped.starts_with(name.as_bytes()));
        }
        let view = (*message.head().cast::<tera_device_event>()).device_name;
        if status == TERA_OK {
            assert_eq!(slice::from_raw_parts(view.data.cast::<u8>(), view.len), b"A");
        } else {
            assert!(view.data.is_null() && view.len == 0);
        }
    }
}
