//! Messages.
//!
//! A message `X` has a struct `tera_x`, a kind `TERA_KIND_X`, an initialiser `TERA_X_INIT` and six functions. Each does
//! for `X` what the function in the second column does for any message. It takes a `tera_x *`, and returns
//! `TERA_ERR_WRONG_KIND` if that points to another message:
//!
//! | function of `X` | for any message |
//! | --- | --- |
//! | `tera_x_init` | `tera_init` |
//! | `tera_x_encode`, `tera_x_encoded_size` | `tera_encode`, `tera_encoded_size` |
//! | `tera_x_decode` | `tera_decode` |
//! | `tera_x_to_json`, `tera_x_from_json` | `tera_to_json`, `tera_from_json`, in the section "JSON" |
//!
//! ```c
//! tera_user_event user = TERA_USER_EVENT_INIT;
//! tera_status status = tera_user_event_decode(arena, data, len, 0, &user);
//! if (status == TERA_OK) printf("%.*s\n", TERA_PRINTF(user.user_fullname));
//! ```
//!
//! The members of the structs:
//!
//! - `base` is the head. `TERA_X_INIT` and `tera_x_init` set it and leave every field unset: zero, empty or NULL.
//! - `unknown_fields` holds the fields that this schema does not have, as received. They are encoded after the other
//!   fields, without checks.
//! - `reserved...` is padding. Leave it 0.
//! - A field that is a message is a pointer. It is NULL if the message is absent.
//! - A field that is an enum is an `int32_t` with the values of the C enum that its comment names. Other numbers
//!   are kept.
//! - A list `tera_x_list` is a view: `data` points to the first element, `len` is the number of elements.
//! - A oneof is a union. Its `..._case` holds the number of the member that is set. A member without its case is
//!   not encoded. Use the constructors, which set both: `TERA_VALUE_STRING(TERA_STR("on"))` is a `tera_value` with
//!   `string_value`.
//!
//! Each enum `E` of a message `X` has two functions. `tera_x_e_name` returns the name of a value, for example
//! `"DEVICE_CONNECTED"`: static, NUL-terminated; NULL if the number has no name. `tera_x_e_from_name` writes the
//! number of the value called `name` (`len` bytes) to `*value`; `arena` may be NULL and keeps the detail of an
//! error. It returns `TERA_OK`, `TERA_ERR_UNKNOWN_NAME`, or `TERA_ERR_NULL_POINTER` or `TERA_ERR_INVALID_ARGUMENT`
//! for the pointers.

use core::ffi::c_char;
use core::ptr;

use super::{
    TERA_KIND_UNKNOWN, TERA_OK, head, tera_arena, tera_bool, tera_head, tera_status, tera_status_message,
};
use crate::boundary::{self, Described};
use crate::describe::describe;
use crate::duplicate::duplicate;
use crate::fault::Error;
use crate::message::Ref;
use crate::registry;
use crate::wire::{add_bytes, size_of};

/// Initialises `message` as an empty message of kind `kind`, or as an empty `tera_frame`, `tera_topic`,
/// `tera_rpc_reply` or `tera_field`. `size` is `sizeof` its struct in the caller's program. Does the same as
/// `TERA_X_INIT`, for languages without macros.
///
/// Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND` if `kind` is unknown; `TERA_ERR_WRONG_SIZE`;
/// `TERA_ERR_INVALID_ARGUMENT` if `message` is not aligned.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_init(kind: u32, message: *mut tera_head, size: usize) -> tera_status {
    match head::sizes(kind) {
        // SAFETY: the header's contract: `message` is NULL or writable for `size` bytes.
        Some(sizes) => unsafe { boundary::init(kind, sizes, message, size) },
        None => Error::WrongKind as tera_status,
    }
}

/// Allocates an empty message of kind `kind` in the arena, in the size of the program's struct, for code that
/// decodes any message.
///
/// Returns NULL if the arena's limit or the system's memory is reached, or if `kind` is not a message. The arena stores
/// the detail of the error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_arena_message(arena: *mut tera_arena, kind: u32) -> *mut tera_head {
    let mut message = ptr::null();
    // SAFETY: the header's contract: `arena` is NULL or a live arena.
    boundary::call(unsafe { boundary::arena(arena) }, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let table = registry::of_kind(kind).ok_or(Error::WrongKind)?;
        let empty = arena.empty(table)?.target();
        arena.fit(empty)?;
        message = empty.head();
        Ok(())
    });
    message.cast_mut()
}

/// Encodes `message` as protobuf binary to `buffer` (`capacity` bytes) and writes the size to `*len`. `buffer` may
/// be NULL if `capacity` is 0.
///
/// Only reads `message` and everything it points to, and only during the call. `arena` may be NULL; it stores the
/// detail of an error and provides scratch memory for larger messages.
///
/// Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`; `TERA_ERR_INVALID_UTF8`;
/// `TERA_ERR_TOO_LARGE`; `TERA_ERR_TOO_DEEP`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
/// `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct with an invalid head, a oneof with an invalid
/// case, or an `Any` whose `type_url` contradicts its `message`. Writes to `buffer` only if it returns `TERA_OK`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_encode(
    arena: *mut tera_arena,
    message: *const tera_head,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of `boundary::encode`.
    unsafe { boundary::encode(arena, TERA_KIND_UNKNOWN, message, buffer, capacity, len) }
}

/// Writes the size of `message` as protobuf binary, in bytes, to `*size`. Returns what `tera_encode` returns,
/// except `TERA_ERR_BUFFER_TOO_SMALL`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_encoded_size(
    arena: *mut tera_arena,
    message: *const tera_head,
    size: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of `boundary::encoded_size`.
    unsafe { boundary::encoded_size(arena, TERA_KIND_UNKNOWN, message, size) }
}

/// Decodes `message` from protobuf binary, `len` bytes at `data`. The head of `message` must be set; it selects the
/// type of the message. Everything else in `message` is overwritten.
///
/// The decoded strings point into `data`; lists and nested structs are built in `arena`, which must not be NULL. So the
/// message stays valid as long as both do. With `TERA_DECODE_COPY` in `flags` the strings point into a copy in the
/// arena.
///
/// Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`,
/// `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`;
/// `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_head,
) -> tera_status {
    // SAFETY: the header's contract is that of `boundary::decode`.
    unsafe { boundary::decode(arena, TERA_KIND_UNKNOWN, data, len, flags, message) }
}

/// Copies `message` and everything that it refers to into `arena`: strings, bytes, lists, nested messages, and the
/// messages in its `Any`s. The copy stays valid until `arena` is reset or freed, and does not point to `message`.
/// `TERA_COPY` casts it.
///
/// Returns the copy, whose struct has the size of this program's struct. Returns NULL if `arena` is NULL, if the
/// message cannot be read, for example because a pointer is NULL or a struct has another kind, or if memory is
/// exhausted. `tera_arena_error` and `tera_arena_error_message` report the error. Strings that are not valid UTF-8 are
/// copied unchanged.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_copy(arena: *mut tera_arena, message: *const tera_head) -> *mut tera_head {
    let mut copy = ptr::null();
    // SAFETY: the header's contract is that of each.
    let (arena, message) = unsafe { (boundary::arena(arena), Ref::promised(message)) };
    boundary::call(arena, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let target = duplicate(arena, message.table(TERA_KIND_UNKNOWN)?, message)?;
        arena.fit(target)?;
        copy = target.head();
        Ok(())
    });
    copy.cast_mut()
}

/// Compares two messages. Writes 1 to `*equal` if both have the same kind and the same encoding, otherwise 0.
///
/// So an unset field equals its default value. An `Any` that holds a struct equals one that holds the bytes that
/// this library encodes the struct to, with the type URL that it writes. Structs of older and newer programs can be
/// compared. Unknown fields are compared as bytes. Floating-point numbers are compared by their bits: a NaN equals
/// itself, and -0.0 differs from 0.0. `arena` must not be NULL; it provides scratch memory.
///
/// Returns `TERA_OK`; `TERA_ERR_MEMORY_LIMIT` or `TERA_ERR_OUT_OF_MEMORY`; otherwise what encoding returns for a
/// message that cannot be encoded.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_equal(
    arena: *mut tera_arena,
    a: *const tera_head,
    b: *const tera_head,
    equal: *mut tera_bool,
) -> tera_status {
    // SAFETY: the header's contract is that of each.
    let (arena, a, b, equal) =
        unsafe { (boundary::arena(arena), Ref::promised(a), Ref::promised(b), boundary::output(equal)) };
    boundary::call(arena, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let equal = equal?;
        let (kind_a, kind_b) = (a.table(TERA_KIND_UNKNOWN)?.kind, b.table(TERA_KIND_UNKNOWN)?.kind);
        let is_equal = kind_a == kind_b && {
            let (a, b) = (Described::new(a, kind_a)?, Described::new(b, kind_b)?);
            let size = size_of(Some(arena), &a)?;
            size == size_of(Some(arena), &b)? && {
                // One list: of two that are in two chunks only the last one's memory would be the arena's again.
                let mut both = arena.list(size.saturating_mul(2))?;
                add_bytes(&mut both, arena, &a, size)?;
                add_bytes(&mut both, arena, &b, size)?;
                both.split_at_checked(size).is_some_and(|(a, b)| a == b)
            }
        };
        *equal = is_equal.into();
        Ok(())
    })
}

/// Describes `message`, of any kind, in one line of text for a log, for example
/// `DeviceEvent { device_uuid: "b707e0b2" type: DEVICE_CONNECTED }`.
///
/// The line contains the fields that are set, by their names in the schema, and the messages in `Any`s. It has
/// fewer than `TERA_DESCRIPTION_SIZE` bytes. A longer line, and a string of more than 128 bytes, is cut and ends
/// with `...`. Control characters are escaped, so output from an untrusted sender is safe to print. What cannot be
/// read is reported in angle brackets. The format is for people and may change.
///
/// Returns the text, NUL-terminated and never NULL. It stays valid until `arena` is reset or freed. If `arena` is NULL,
/// `message` is invalid, or memory is exhausted, returns the static description of the status.
///
/// Decodes up to 64 KiB of bytes in `Any`s into `arena`. Like every function, it replaces the arena's last error: read
/// the error first, or use another arena.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_describe(arena: *mut tera_arena, message: *const tera_head) -> *const c_char {
    let mut text = c"".as_ptr();
    // SAFETY: the header's contract is that of each.
    let (arena, message) = unsafe { (boundary::arena(arena), Ref::promised(message)) };
    let status = boundary::call(arena, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let line = describe(arena, message.table(TERA_KIND_UNKNOWN)?, message);
        text = arena.copy_with_nul(line.as_str().as_bytes())?.as_ptr().cast();
        Ok(())
    });
    if status == TERA_OK { text } else { tera_status_message(status) }
}
