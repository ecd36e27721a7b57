//! Replies to remote calls.
//!
//! The reply to an `RPCMessage` is JSON text on the topic in its `reply_to`: `{"method": ..., "id": ..., "pattern":
//! ..., "status": ..., "return_value": ...}`. The server never answers a call of an unknown method, so a caller
//! needs a timeout.

use core::ffi::c_char;

use super::{
    TERA_JSON_WRITE_ASCII, TERA_KIND_RPC_REPLY, tera_arena, tera_bool, tera_head, tera_rpc_message,
    tera_status, tera_str,
};
use crate::boundary::{self, Buffer};
use crate::fault::{Error, Result};
use crate::json::{Reader, Value, Writer};
use crate::message::{Ref, Text, store_other};
use crate::registry;
use crate::schema::Other;

// enum tera_rpc_status: For `tera_rpc_reply.status`.
/// Another status, which is in `status_text`, or none.
pub const TERA_RPC_UNKNOWN: i32 = 0;
/// `OK`, the call succeeded.
pub const TERA_RPC_OK: i32 = 1;
/// `Error`, the call failed.
pub const TERA_RPC_ERROR: i32 = 2;

/// The reply to a remote call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_rpc_reply {
    /// Set by `TERA_RPC_REPLY_INIT`.
    pub base: tera_head,
    /// Number of the call.
    pub id: u64,
    /// Name of the procedure.
    pub method: tera_str,
    /// The topic that the call was sent to.
    pub pattern: tera_str,
    /// An `enum tera_rpc_status`.
    pub status: i32,
    /// Not used.
    pub reserved: u32,
    /// The status as received; encoded if `status` is `TERA_RPC_UNKNOWN`.
    pub status_text: tera_str,
    /// What the procedure returned, as JSON text; empty stands for `null`. See `tera_rpc_reply_from_json` for values that
    /// are not JSON.
    pub return_value: tera_str,
}

/// The words for the statuses.
const STATUSES: [(&[u8], i32); 2] = [(b"OK", TERA_RPC_OK), (b"Error", TERA_RPC_ERROR)];

// SAFETY: `repr(C)`, the head first, without padding, and all members are plain data.
unsafe impl Other for tera_rpc_reply {
    const KIND: u32 = TERA_KIND_RPC_REPLY;
    const EMPTY: Self = Self {
        base: tera_head { kind: TERA_KIND_RPC_REPLY, size: size_of::<Self>() as u32 },
        id: 0,
        method: tera_str::EMPTY,
        pattern: tera_str::EMPTY,
        status: TERA_RPC_UNKNOWN,
        reserved: 0,
        status_text: tera_str::EMPTY,
        return_value: tera_str::EMPTY,
    };
}

/// What a reply refers to may be read for `'a`.
#[derive(Clone, Copy)]
struct Reply<'a> {
    id: u64,
    method: Text<'a>,
    pattern: Text<'a>,
    status: i32,
    status_text: Text<'a>,
    return_value: Text<'a>,
}

impl<'a> Reply<'a> {
    /// # Safety
    ///
    /// The views in the struct are NULL, or readable for `'a`.
    unsafe fn promised(reply: tera_rpc_reply) -> Self {
        let tera_rpc_reply { id, method, pattern, status, status_text, return_value, .. } = reply;
        // SAFETY: by this function's contract.
        let text = |view| unsafe { Text::promised(view) };
        Self {
            id,
            method: text(method),
            pattern: text(pattern),
            status,
            status_text: text(status_text),
            return_value: text(return_value),
        }
    }

    fn view(self) -> tera_rpc_reply {
        let Self { id, method, pattern, status, status_text, return_value } = self;
        let [method, pattern, status_text, return_value] =
            [method, pattern, status_text, return_value].map(Text::view);
        tera_rpc_reply { id, method, pattern, status, status_text, return_value, ..tera_rpc_reply::EMPTY }
    }

    fn read(r: &mut Reader<'a>) -> Result<Self> {
        let none = Text::of(b"");
        let (mut id, mut method, mut pattern, mut word, mut return_value) = (0, none, none, none, none);
        let result = r.members(&mut |r, name, place| match name {
            b"id" => r.scalar(1, &mut id),
            b"method" => r.scalar(2, &mut method),
            b"pattern" => r.scalar(3, &mut pattern),
            b"status" => r.scalar(4, &mut word),
            b"return_value" => r.fragment(5, &mut return_value),
            _ => r.unknown_member(name, place),
        });
        result.inspect_err(|_| r.of_message(TERA_KIND_RPC_REPLY))?;
        r.end()?;
        let status = word.bytes().map(|word| STATUSES.iter().find(|known| known.0 == word))?;
        let status = status.map_or(TERA_RPC_UNKNOWN, |known| known.1);
        Ok(Self { id, method, pattern, status, status_text: word, return_value })
    }

    /// Writes the reply as the server does, with a blank behind every sign.
    fn write(&self, w: &mut Writer<'_>) -> Result<()> {
        w.put(b"{\"method\": ")?;
        self.method.write_json(w)?;
        w.put(b", \"id\": ")?;
        w.integer(self.id, false)?;
        w.put(b", \"pattern\": ")?;
        self.pattern.write_json(w)?;
        w.put(b", \"status\": ")?;
        match STATUSES.iter().find(|known| known.1 == self.status) {
            Some(known) => w.string(known.0)?,
            None if self.status == TERA_RPC_UNKNOWN => self.status_text.write_json(w)?,
            None => return Err(Error::InvalidArgument),
        }
        w.put(b", \"return_value\": ")?;
        w.fragment(self.return_value.bytes()?)?;
        w.put(b"}")
    }
}

/// Reads a reply from JSON text, `len` bytes at `text`. Strings without escapes, and the return value, point into
/// `text`, or into a copy in the arena with `TERA_DECODE_COPY`. `arena` must not be NULL.
///
/// Of the other flags for reading JSON only `TERA_JSON_READ_SKIP_UNKNOWN_FIELDS` (a part of `TERA_JSON_READ_LENIENT`)
/// has an effect. It skips and reports unknown members. It also accepts a return value that is not JSON but that
/// Python's `json.dumps` writes: one with `NaN` or `Infinity`, nested deeper than 100 levels, or with half of a
/// surrogate pair. `return_value` is the text as received then, and `tera_arena_skipped` reports it.
///
/// Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
/// `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`,
/// `TERA_ERR_TOO_LARGE` for the text; `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`,
/// `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for arguments.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_rpc_reply_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    reply: *mut tera_rpc_reply,
) -> tera_status {
    // SAFETY: the header's contract is that of each.
    let (arena, target, text) =
        unsafe { (boundary::arena(arena), Ref::promised(reply), boundary::input(text.cast(), len)) };
    boundary::call(arena, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let size = target.size_of_other::<tera_rpc_reply>()?;
        let value = Reply::read(&mut boundary::json_reader(arena, text?, flags)?)?;
        // SAFETY: the header's contract: `reply` is writable for the size in its head, which is a possible one.
        unsafe { store_other(&value.view(), size, reply) };
        Ok(())
    })
}

/// Writes `reply` as JSON text, as the server does, to `buffer` (`capacity` bytes, not NUL-terminated) and its length
/// to `*len`. `flags` are `TERA_JSON_WRITE_ASCII`, as on the server, or 0. `arena` must not be NULL.
///
/// Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the length needed in `*len`; `TERA_ERR_INVALID_UTF8`;
/// `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` if `return_value` is not
/// JSON; `TERA_ERR_NEWER_FIELDS`; `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; and for arguments what
/// `tera_rpc_reply_from_json` returns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_rpc_reply_to_json(
    arena: *mut tera_arena,
    reply: *const tera_rpc_reply,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of each.
    let (arena, reply, buffer) =
        unsafe { (boundary::arena(arena), Ref::promised(reply), Buffer::new(buffer.cast(), capacity, len)) };
    boundary::call(arena, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        // SAFETY: the promise holds for the views in the caller's struct.
        let reply = unsafe { Reply::promised(reply.copy_of_other()?) };
        if flags & !TERA_JSON_WRITE_ASCII != 0 {
            return Err(Error::InvalidArgument);
        }
        let mut writer = Writer::new(arena, flags)?;
        reply.write(&mut writer)?;
        buffer.put_all(&[writer.finish()])
    })
}

/// Starts a reply to `call`: initialises `reply` as an empty reply with the method and number of the call.
/// `reply->method` points to the string of the call. The head of `reply` must be set.
///
/// Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`, `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
/// `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for the structs.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_rpc_reply_to(
    call: *const tera_rpc_message,
    reply: *mut tera_rpc_reply,
) -> tera_status {
    // SAFETY: the header's contract is the promise.
    let (call, target) = unsafe { (Ref::promised(call), Ref::promised(reply)) };
    boundary::call(Ok(None), |_| {
        let size = target.size_of_other::<tera_rpc_reply>()?;
        let tera_rpc_message { id, method, .. } =
            call.view(registry::table::<tera_rpc_message>(), |call| call.copy())?;
        // SAFETY: the header's contract: `reply` is writable for the size in its head, which is a possible one.
        unsafe { store_other(&tera_rpc_reply { id, method, ..tera_rpc_reply::EMPTY }, size, reply) };
        Ok(())
    })
}

/// Returns 1 if `reply` answers `call`: their methods and numbers are the same. Otherwise 0, also for an invalid
/// struct.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_rpc_reply_is_for(
    reply: *const tera_rpc_reply,
    call: *const tera_rpc_message,
) -> tera_bool {
    // SAFETY: the header's contract is the promise.
    let (call, reply) = unsafe { (Ref::promised(call), Ref::promised(reply)) };
    let is_same = || -> Result<bool> {
        // SAFETY: the promise holds for the views in the caller's structs.
        let reply = unsafe { Reply::promised(reply.copy_of_other()?) };
        let call: tera_rpc_message = call.view(registry::table::<tera_rpc_message>(), |call| call.copy())?;
        // SAFETY: as above.
        let method = unsafe { Text::promised(call.method) };
        Ok(call.id == reply.id && method.bytes()? == reply.method.bytes()?)
    };
    tera_bool::from(is_same() == Ok(true))
}
