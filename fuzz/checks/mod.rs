//! What is done with an input, a module a target. Here is what they share.

pub mod api;
pub mod arena;
pub mod decode;
pub mod encode;
pub mod json;
pub mod topic;
pub mod transcode;
pub mod unwrap;

use std::ffi::CStr;
use std::ptr;

use opentera_messages::abi::*;

use crate::compare::{Arena, KINDS};

/// The flags for reading JSON, and those for writing it.
const READING: [u32; 7] = [
    TERA_DECODE_COPY,
    TERA_JSON_READ_BASE64_UNKNOWN_TYPES,
    TERA_JSON_READ_SKIP_UNKNOWN_FIELDS,
    TERA_JSON_READ_SKIP_UNKNOWN_ENUMS,
    TERA_JSON_READ_SKIP_UNKNOWN_TYPES,
    TERA_JSON_READ_CASE_INSENSITIVE_ENUMS,
    TERA_JSON_READ_GOOGLE_TYPE_URLS,
];
const WRITING: [u32; 8] = [
    TERA_JSON_WRITE_DEFAULT_VALUES,
    TERA_JSON_WRITE_PROTO_NAMES,
    TERA_JSON_WRITE_ENUM_NUMBERS,
    TERA_JSON_WRITE_INDENT,
    TERA_JSON_WRITE_ASCII,
    TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES,
    TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES,
    TERA_JSON_WRITE_UNQUOTED_INT64,
];

/// The flags that the bits of a byte stand for.
fn flags(all: &[u32], bits: u8) -> u32 {
    all.iter().enumerate().filter(|(i, _)| bits >> i & 1 != 0).fold(0, |flags, (_, flag)| flags | flag)
}

/// Flags for writing JSON of which nothing is lost.
fn lossless(bits: u8) -> u32 {
    flags(&WRITING, bits) & !TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES | TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES
}

/// The kind of message that a byte stands for.
fn kind(byte: u8) -> u32 {
    1 + u32::from(byte) % KINDS
}

/// A status of the header, and none that says that the library failed.
#[track_caller]
fn known(status: tera_status) -> tera_status {
    assert!((TERA_OK..=TERA_ERR_UNKNOWN_FIELD).contains(&status) && status != TERA_ERR_INTERNAL, "{status}");
    status
}

/// The status of a call with this arena. Everything that the arena hands out after it is valid, whatever failed.
#[track_caller]
fn checked(arena: *mut tera_arena, status: tera_status) -> tera_status {
    // SAFETY: NULL, or a live arena, whose strings are NUL-terminated.
    unsafe {
        assert_eq!(tera_arena_error(arena), if arena.is_null() { TERA_ERR_NULL_POINTER } else { status });
        let text = |text| CStr::from_ptr(text).to_str().unwrap();
        let message = text(tera_arena_error_message(arena));
        assert_eq!(message.is_empty(), arena.is_null() || status == TERA_OK);
        assert!(message.len() < 512 && !message.contains('\n'));
        let (line, column) = (tera_arena_error_line(arena), tera_arena_error_column(arena));
        assert_eq!(line == 0, column == 0);
        if status == TERA_OK || arena.is_null() {
            assert_eq!((tera_arena_error_offset(arena), line), (usize::MAX, 0));
        }
        let skipped = tera_arena_skipped(arena);
        for i in 0..TERA_ARENA_SKIPPED_TEXTS + 2 {
            let message = text(tera_arena_skipped_message(arena, i));
            assert!(message.len() < 512 && !message.contains('\n'));
            assert!(message.is_empty() || i < skipped && i < TERA_ARENA_SKIPPED_TEXTS);
        }
    }
    known(status)
}

/// As `checked`, with an arena that has room for everything; the status as a result.
#[track_caller]
fn result(arena: &Arena, status: tera_status) -> Result<(), tera_status> {
    checked(arena.0, status);
    // SAFETY: the arena is live, and its strings are NUL-terminated.
    unsafe {
        for i in 0..tera_arena_skipped(arena.0).min(TERA_ARENA_SKIPPED_TEXTS) {
            assert!(!CStr::from_ptr(tera_arena_skipped_message(arena.0, i)).is_empty());
        }
    }
    if status == TERA_OK { Ok(()) } else { Err(status) }
}

/// A struct of a message in memory of exactly its size.
struct Message(Box<[u64]>);

impl Message {
    fn new(kind: u32) -> Self {
        let size = tera_kind_size(kind);
        let mut message = Self(vec![u64::MAX; size / 8].into());
        // SAFETY: the memory has this size.
        assert_eq!(unsafe { tera_init(kind, message.head(), size) }, TERA_OK);
        message
    }

    fn head(&mut self) -> *mut tera_head {
        self.0.as_mut_ptr().cast()
    }
}

/// What a function writes to a buffer of exactly the right size, after it has said which size that is, and left smaller
/// ones alone.
fn written(
    arena: &Arena,
    write: impl Fn(*mut u8, usize, *mut usize) -> tera_status,
) -> Result<Vec<u8>, tera_status> {
    let (mut size, mut len) = (usize::MAX, usize::MAX);
    match result(arena, write(ptr::null_mut(), 0, &mut size)) {
        Ok(()) => {
            assert_eq!(size, 0);
            return Ok(Vec::new());
        }
        Err(TERA_ERR_BUFFER_TOO_SMALL) => assert_ne!(size, 0),
        Err(status) => return Err(status),
    }
    let mut buffer = vec![0xa5; size - 1];
    assert_eq!(write(buffer.as_mut_ptr(), size - 1, &mut len), TERA_ERR_BUFFER_TOO_SMALL);
    assert!(buffer.iter().all(|&byte| byte == 0xa5));
    buffer = vec![0xa5; size];
    assert_eq!(result(arena, write(buffer.as_mut_ptr(), size, &mut len)), Ok(()));
    assert_eq!(len, size);
    Ok(buffer)
}

fn decode(arena: &Arena, kind: u32, input: &[u8]) -> Result<Message, tera_status> {
    let mut message = Message::new(kind);
    // SAFETY: the arena is live, the input readable, the struct writable.
    let status = unsafe { tera_decode(arena.0, input.as_ptr(), input.len(), 0, message.head()) };
    result(arena, status).map(|()| message)
}

/// Encodes what the library has made.
fn encode(arena: &Arena, message: *const tera_head) -> Result<Vec<u8>, tera_status> {
    let mut size = usize::MAX;
    // SAFETY: the arena is live, and so is what the struct refers to; `written` gives a buffer of the capacity.
    unsafe {
        result(arena, tera_encoded_size(arena.0, message, &mut size))?;
        let bytes =
            written(arena, |buffer, capacity, len| tera_encode(arena.0, message, buffer, capacity, len))?;
        assert_eq!(size, bytes.len());
        // Without an arena, with room to spare.
        let mut buffer = vec![0xa5; size + 1];
        assert_eq!(tera_encode(ptr::null_mut(), message, buffer.as_mut_ptr(), size + 1, &mut size), TERA_OK);
        assert_eq!(buffer.pop(), Some(0xa5));
        assert_eq!(buffer, bytes);
        Ok(bytes)
    }
}

fn from_json(arena: &Arena, kind: u32, text: &[u8], flags: u32) -> Result<Message, tera_status> {
    let mut message = Message::new(kind);
    // SAFETY: the arena is live, the text readable, the struct writable.
    let status = unsafe { tera_from_json(arena.0, text.as_ptr().cast(), text.len(), flags, message.head()) };
    result(arena, status).map(|()| message)
}

/// JSON text as binary, in one call.
fn binary_from_json(arena: &Arena, kind: u32, text: &[u8], flags: u32) -> Result<Vec<u8>, tera_status> {
    let (data, size) = (text.as_ptr().cast(), text.len());
    written(arena, |buffer, capacity, len| {
        // SAFETY: the arena is live, the text readable, and `written` gives a buffer of the capacity.
        unsafe { tera_binary_from_json(arena.0, kind, data, size, flags, buffer, capacity, len) }
    })
}

/// Writes what the library has made as JSON.
fn to_json(arena: &Arena, message: *const tera_head, flags: u32) -> Result<Vec<u8>, tera_status> {
    let text = written(arena, |buffer, capacity, len| {
        // SAFETY: the arena is live, and so is what the struct refers to; `written` gives a buffer of the capacity.
        unsafe { tera_to_json(arena.0, message, flags, buffer.cast(), capacity, len) }
    })?;
    assert!(str::from_utf8(&text).is_ok());
    assert!(flags & TERA_JSON_WRITE_ASCII == 0 || text.is_ascii());
    Ok(text)
}
