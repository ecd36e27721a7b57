//! Unwrapping.
//!
//! These functions decode a wrapper and all messages inside it in one call. A payload that is malformed or of unknown
//! type does not affect the others.

use core::ffi::c_char;

use super::{
    TERA_DECODE_COPY, TERA_KIND_ANY, TERA_KIND_EVENT, TERA_KIND_EVENT_HEADER, TERA_KIND_FRAME,
    TERA_KIND_MESSAGE, TERA_KIND_MODULE_MESSAGE, TERA_KIND_MODULE_MESSAGE_HEADER, TERA_KIND_RPC_MESSAGE,
    TERA_KIND_UNKNOWN, TERA_OK, list, tera_any, tera_arena, tera_bytes, tera_event, tera_event_header,
    tera_head, tera_message, tera_module_message, tera_module_message_header, tera_rpc_message, tera_status,
    tera_str,
};
use crate::boundary;
use crate::fault::{Error, Result, Step};
use crate::flags::TERA_JSON_READ_GOOGLE_TYPE_URLS;
use crate::json::Reader;
use crate::message::{AnyView, Blob, Image, Ref, Target, Text, View, store_other};
use crate::registry;
use crate::schema::{Message, Other, Table};
use crate::wire::{Decoder, usual_wrapper};

/// One message inside a wrapper.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_payload {
    /// Kind of `message`; `TERA_KIND_UNKNOWN` if and only if `message` is NULL. A newer library may return a kind that
    /// this header does not name; the functions for any message accept it.
    pub kind: u32,
    /// `TERA_OK`, also for an unknown type; otherwise the reason why the payload could not be decoded.
    pub status: tera_status,
    /// The message, in the arena; NULL if it is of unknown type or malformed. `TERA_PAYLOAD_AS` casts it.
    pub message: *const tera_head,
    #[doc(hidden)]
    #[cfg(target_pointer_width = "32")]
    pub message_reserved: u32,
    /// The type URL as received; empty for an `RPCMessage`, which has no wrapper around it.
    pub type_url: tera_str,
    /// The bytes of the message as received; empty if it was read from JSON.
    pub value: tera_bytes,
    /// Description of the error with its position, in the arena; empty if `status` is `TERA_OK`.
    pub detail: tera_str,
}

/// A view of a list of payloads.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_payload_list {
    /// The first payload.
    pub data: *const tera_payload,
    /// Number of payloads.
    pub len: usize,
}

/// What `tera_unwrap` returns.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_frame {
    /// Set by `TERA_FRAME_INIT`.
    pub base: tera_head,
    /// Kind of the wrapper.
    pub wrapper: u32,
    /// Version of the protocol in the wrapper's header, 0 if there is none.
    pub version: u32,
    /// Time in the wrapper's header, or the call's timestamp, in seconds since 1970-01-01 00:00:00 UTC.
    pub time: f64,
    /// Sequence number of a `TeraModuleMessage`, otherwise 0.
    pub seq: u32,
    /// Not used.
    pub reserved: u32,
    /// Topic of a `TeraEvent`, destination of a `TeraModuleMessage`, otherwise empty.
    pub topic: tera_str,
    /// Source of a `TeraModuleMessage`, otherwise empty.
    pub source: tera_str,
    /// The payloads, in the order received.
    pub payloads: tera_payload_list,
    /// Number of payloads that could not be decoded: those whose `status` is not `TERA_OK`.
    pub failed: usize,
    /// Number of payloads of unknown type.
    pub unknown: usize,
}

list!(tera_payload_list of tera_payload);

impl<'a> AnyView<'a> {
    /// The `Any` that a payload was.
    ///
    /// # Safety
    ///
    /// The promise of [`Ref`] holds for what the payload refers to.
    pub(crate) unsafe fn of_payload(payload: &tera_payload) -> Self {
        // SAFETY: by this function's contract.
        unsafe {
            Self {
                type_url: Text::promised(payload.type_url),
                value: Blob::promised(payload.value),
                message: Ref::promised(payload.message),
            }
        }
    }
}

impl tera_payload {
    const EMPTY: Self = Self {
        kind: TERA_KIND_UNKNOWN,
        status: TERA_OK,
        message: core::ptr::null(),
        #[cfg(target_pointer_width = "32")]
        message_reserved: 0,
        type_url: tera_str::EMPTY,
        value: tera_bytes::EMPTY,
        detail: tera_str::EMPTY,
    };
}

// SAFETY: `repr(C)`, the head first, without padding, and all members are plain data.
unsafe impl Other for tera_frame {
    const KIND: u32 = TERA_KIND_FRAME;
    const EMPTY: Self = Self {
        base: tera_head { kind: TERA_KIND_FRAME, size: size_of::<Self>() as u32 },
        wrapper: TERA_KIND_UNKNOWN,
        version: 0,
        time: 0.0,
        seq: 0,
        reserved: 0,
        topic: tera_str::EMPTY,
        source: tera_str::EMPTY,
        payloads: tera_payload_list::EMPTY,
        failed: 0,
        unknown: 0,
    };
}

/// The unwrapping of one input.
#[derive(Clone, Copy)]
struct Unwrap<'a> {
    arena: &'a tera_arena,
    input: &'a [u8],
    /// The flags for reading JSON, if it is that.
    json: Option<u32>,
}

/// The numbers of the fields that wrappers have: a header, and the payloads or one.
const HEADER: u32 = 1;
const PAYLOADS: u32 = 2;
const PAYLOAD: u32 = 1;

impl<'a> Unwrap<'a> {
    /// Fills a frame that is empty.
    fn fill(self, frame: &mut tera_frame) -> Result<()> {
        let wrapper = frame.wrapper;
        match wrapper {
            TERA_KIND_EVENT if self.usual_wrapper::<tera_event_header>(frame)? => Ok(()),
            TERA_KIND_EVENT => self.wrapper(frame, self.read(registry::table::<tera_event>())?),
            TERA_KIND_MODULE_MESSAGE if self.usual_wrapper::<tera_module_message_header>(frame)? => Ok(()),
            TERA_KIND_MODULE_MESSAGE => {
                self.wrapper(frame, self.read(registry::table::<tera_module_message>())?)
            }
            TERA_KIND_MESSAGE => self.message(frame),
            TERA_KIND_RPC_MESSAGE => self.rpc_message(frame),
            _ => Err(Error::WrongWrapper),
        }
    }

    fn decoder(self, part: &'a [u8]) -> Decoder<'a> {
        Decoder::part(self.arena, self.input, part)
    }

    /// The outermost message.
    fn read(self, table: &'static Table) -> Result<Target<'a, 'a>> {
        let Some(flags) = self.json else { return self.decoder(self.input).build(table) };
        Reader::new(self.arena, self.input, flags)?.read_wrapper(self.arena.empty(table)?)
    }

    /// Reads a wrapper without making its struct, if it is as most.
    #[inline(always)]
    fn usual_wrapper<H: Message>(self, frame: &mut tera_frame) -> Result<bool> {
        let mut header: Image<'a> = Image::new();
        if self.json.is_none()
            && let Some((len, anys)) = usual_wrapper(self.input, header.empty(registry::table::<H>())?)
            && let Some(payloads) = self.list(len, anys)?
        {
            set_header(frame, header.view()?);
            let wrapper = frame.wrapper;
            for (i, payload) in payloads.iter_mut().enumerate() {
                // SAFETY: it has what `list` has put there, of the input.
                let any = unsafe { AnyView::of_payload(payload) };
                self.payload(frame, (wrapper, i), payload, any, None)?;
            }
            set_payloads(frame, payloads);
            return Ok(true);
        }
        Ok(false)
    }

    /// So many payloads as they are in their `Any`s, if there are as many of these.
    #[inline(never)] // it has the registers for itself then
    fn list(
        self,
        len: usize,
        mut anys: impl Iterator<Item = AnyView<'a>>,
    ) -> Result<Option<&'a mut [tera_payload]>> {
        let payloads = self.arena.alloc_slice(len, tera_payload::EMPTY)?;
        for payload in payloads.iter_mut() {
            let Some(any) = anys.next() else { return Ok(None) };
            (payload.type_url, payload.value) = (any.type_url.view(), any.value.view());
        }
        Ok(Some(payloads))
    }

    /// A `TeraEvent` or `TeraModuleMessage`.
    fn wrapper(self, frame: &mut tera_frame, wrapper: Target<'a, 'a>) -> Result<()> {
        let field = |number| wrapper.field(number).ok_or(Error::Internal);
        if let Some(header) = field(HEADER)?.nested(field(HEADER)?.table()?) {
            set_header(frame, header.view());
        }
        self.anys(frame, wrapper.table().kind, field(PAYLOADS)?.elements(registry::table::<tera_any>()))
    }

    /// A `TeraMessage` holds a `TeraEvent`, whose events are the payloads; another content is the one payload.
    fn message(self, frame: &mut tera_frame) -> Result<()> {
        let message = self.read(registry::table::<tera_message>())?;
        let field = message.field(PAYLOAD).ok_or(Error::Internal)?;
        let Some(target) = field.nested(registry::table::<tera_any>()) else { return Ok(()) };
        let any = target.view().any();
        if let Some(table) = self.type_of(any)?.filter(|table| table.kind == TERA_KIND_EVENT) {
            match self.content(table, any, target.message_in_any()?) {
                Ok(event) => return self.wrapper(frame, event),
                Err(error) if error.is_of_memory() => return Err(error),
                Err(_) => self.arena.fault.forget(), // the event is a payload that is malformed
            }
        }
        self.anys(frame, TERA_KIND_MESSAGE, core::iter::once(target))
    }

    fn rpc_message(self, frame: &mut tera_frame) -> Result<()> {
        let call = self.read(registry::table::<tera_rpc_message>())?;
        frame.time = call.view().copy::<tera_rpc_message>().timestamp;
        self.arena.fit(call)?;
        let payloads = self.arena.alloc_slice(
            1,
            tera_payload {
                kind: TERA_KIND_RPC_MESSAGE,
                message: call.head(),
                value: if self.json.is_none() { tera_bytes::of(self.input) } else { tera_bytes::EMPTY },
                ..tera_payload::EMPTY
            },
        )?;
        set_payloads(frame, payloads);
        Ok(())
    }

    /// The payloads in `Any`s that were made.
    fn anys(
        self,
        frame: &mut tera_frame,
        wrapper: u32,
        anys: impl ExactSizeIterator<Item = Target<'a, 'a>>,
    ) -> Result<()> {
        let payloads = self.arena.alloc_slice(anys.len(), tera_payload::EMPTY)?;
        for (i, (payload, target)) in payloads.iter_mut().zip(anys).enumerate() {
            let any = target.view().any();
            (payload.type_url, payload.value) = (any.type_url.view(), any.value.view());
            self.payload(frame, (wrapper, i), payload, any, target.message_in_any()?)?;
        }
        set_payloads(frame, payloads);
        Ok(())
    }

    /// Unpacks a payload. `place` is the wrapper and the number of the payload in it.
    #[inline(always)]
    fn payload(
        self,
        frame: &mut tera_frame,
        place: (u32, usize),
        payload: &mut tera_payload,
        any: AnyView<'a>,
        made: Option<Target<'a, 'a>>,
    ) -> Result<()> {
        let Some(table) = self.type_of(any)? else {
            frame.unknown += 1;
            return Ok(());
        };
        match self.content(table, any, made) {
            Ok(message) => {
                self.arena.fit(message)?;
                (payload.kind, payload.message) = (table.kind, message.head());
            }
            Err(error) if error.is_of_memory() => return Err(error), // not the payload's fault
            Err(error) => {
                payload.status = error as tera_status;
                let way = [Step::field(TERA_KIND_ANY, 2), Step::element(place.0, PAYLOADS, place.1)];
                payload.detail = tera_str::of_utf8(self.arena.take_fault(error, &way)?);
                frame.failed += 1;
            }
        }
        Ok(())
    }

    /// The type of the message in an `Any`; `None` if it is unknown.
    #[inline(always)]
    fn type_of(self, any: AnyView<'a>) -> Result<Option<&'static Table>> {
        let table = any.content()?;
        match self.json {
            Some(flags) if flags & TERA_JSON_READ_GOOGLE_TYPE_URLS != 0 => google_type(any, table),
            _ => Ok(table),
        }
    }

    /// What is in an `Any`: read from JSON, it is a struct already.
    #[inline(always)]
    fn content(
        self,
        table: &'static Table,
        any: AnyView<'a>,
        made: Option<Target<'a, 'a>>,
    ) -> Result<Target<'a, 'a>> {
        match made {
            Some(message) => Ok(message),
            None => self.decoder(any.value.bytes()?).build(table),
        }
    }
}

/// A type whose URL has Google's prefix, which is all that `TERA_JSON_READ_GOOGLE_TYPE_URLS` lets the reader know.
#[cold]
fn google_type(any: AnyView<'_>, table: Option<&'static Table>) -> Result<Option<&'static Table>> {
    let url = any.type_url.bytes()?;
    Ok(table.filter(|table| url == table.url()))
}

#[inline(always)]
fn set_header(frame: &mut tera_frame, header: View<'_>) {
    match header.table().kind {
        TERA_KIND_EVENT_HEADER => {
            let header = header.copy::<tera_event_header>();
            (frame.version, frame.time, frame.topic) = (header.version, header.time, header.topic);
        }
        TERA_KIND_MODULE_MESSAGE_HEADER => {
            let header = header.copy::<tera_module_message_header>();
            (frame.version, frame.time, frame.seq) = (header.version, header.time, header.seq);
            (frame.topic, frame.source) = (header.dest, header.source);
        }
        _ => {}
    }
}

fn set_payloads(frame: &mut tera_frame, payloads: &[tera_payload]) {
    if !payloads.is_empty() {
        frame.payloads = tera_payload_list { data: payloads.as_ptr(), len: payloads.len() };
    }
}

/// Decodes a wrapper, `len` bytes at `data`, and every message inside it to `frame`.
///
/// `wrapper` is the kind of the wrapper, which cannot be derived from the bytes. Pass what `tera_topic_wrapper` returns
/// for the topic, or `TERA_KIND_MESSAGE` for a `TeraMessage`. An `RPCMessage` (`TERA_KIND_RPC_MESSAGE`) has no wrapper;
/// the call itself is the only payload. The payloads of a `TeraMessage` that holds a `TeraEvent` are the events.
///
/// The messages are built in `arena`, which must not be NULL. Their strings point into `data`, or into a copy in
/// the arena with `TERA_DECODE_COPY` in `flags`.
///
/// A payload that cannot be decoded has no message, and its `status` and `detail` report why. One of unknown type
/// has no message either, and its `status` is `TERA_OK`. The function returns `TERA_OK` in both cases.
///
/// Returns `TERA_OK`; `TERA_ERR_WRONG_WRAPPER` if `wrapper` is not the kind of a wrapper; `TERA_ERR_TRUNCATED`,
/// `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the wrapper itself;
/// `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`, `TERA_ERR_WRONG_KIND`,
/// `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for arguments.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_unwrap(
    arena: *mut tera_arena,
    wrapper: u32,
    data: *const u8,
    len: usize,
    flags: u32,
    frame: *mut tera_frame,
) -> tera_status {
    // SAFETY: the header's contract is that of `unwrap`.
    unsafe { unwrap(arena, wrapper, data, len, flags, None, frame) }
}

/// Reads a wrapper and every message inside it from JSON text, as `tera_unwrap` does from bytes. A frame of the
/// websocket is a `TERA_KIND_MESSAGE`.
///
/// `flags` are any `TERA_JSON_READ_...`. With `TERA_JSON_READ_LENIENT`, the frame is read even if it contains unknown
/// fields, names or types. The payloads have no bytes. A skipped payload of unknown type has only its `type_url`; do
/// not forward it. Text that is not JSON at all, such as the server's `Not allowed to send message`, is rejected with
/// `TERA_ERR_JSON_SYNTAX`.
///
/// Returns what `tera_from_json` returns; `TERA_ERR_WRONG_WRAPPER` if `wrapper` is not the kind of a wrapper.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_unwrap_json(
    arena: *mut tera_arena,
    wrapper: u32,
    text: *const c_char,
    len: usize,
    flags: u32,
    frame: *mut tera_frame,
) -> tera_status {
    // SAFETY: the header's contract is that of `unwrap`.
    unsafe {
        let json = Some(flags & !TERA_DECODE_COPY);
        unwrap(arena, wrapper, text.cast(), len, flags & TERA_DECODE_COPY, json, frame)
    }
}

/// Reads a wrapper from bytes, or from JSON if there are flags for that.
///
/// # Safety
///
/// As [`boundary::arena`] and [`boundary::input`]; and `frame` is NULL or writable for the size in its head.
unsafe fn unwrap(
    arena: *mut tera_arena,
    wrapper: u32,
    data: *const u8,
    len: usize,
    flags: u32,
    json: Option<u32>,
    frame: *mut tera_frame,
) -> tera_status {
    // SAFETY: by this function's contract.
    let (arena, target, input) =
        unsafe { (boundary::arena(arena), Ref::promised(frame), boundary::input(data, len)) };
    boundary::call(arena, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let size = target.size_of_other::<tera_frame>()?;
        let input = boundary::decode_input(arena, input?, flags)?;
        let mut value = tera_frame { wrapper, ..tera_frame::EMPTY };
        Unwrap { arena, input, json }.fill(&mut value)?;
        // SAFETY: by this function's contract; the size is a possible one.
        unsafe { store_other(&value, size, frame) };
        Ok(())
    })
}
