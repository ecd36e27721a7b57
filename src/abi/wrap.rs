//! Wrapping.
//!
//! These functions encode a wrapper and its payloads in one call. Payloads may be of any types. They are encoded in
//! place, without a copy or an allocation. A payload that is already a `tera_any` is not wrapped in another one, so
//! messages of unknown type can be forwarded.
//!
//! On the bus, only the topic determines which wrapper a message has. So a topic that carries another wrapper is
//! rejected with `TERA_ERR_WRONG_WRAPPER`. Topics of an unknown form are accepted.

use core::ffi::c_char;

use super::{
    TERA_KIND_ANY, TERA_KIND_EVENT, TERA_KIND_EVENT_HEADER, TERA_KIND_MODULE_MESSAGE,
    TERA_KIND_MODULE_MESSAGE_HEADER, TERA_KIND_UNKNOWN, TERA_PROTOCOL_VERSION, tera_any, tera_arena,
    tera_head, tera_message, tera_module_message_header, tera_now, tera_status, topic,
};
use crate::boundary::{self, Buffer};
use crate::fault::{Error, Fault, Result, Step};
use crate::message::{Elements, Ref, Text, View};
use crate::registry;
use crate::schema::Message;
use crate::wire::{Encode, Encoder, pack};

/// A `TeraEvent` or `TeraModuleMessage`, whose fields have the same numbers.
struct Wrapper<'a> {
    header: Header<'a>,
    payloads: &'a [Ref<'a>],
}

enum Header<'a> {
    /// Of a `TeraEvent`. Most wrappers are that, so it is written without a look at a table.
    Event {
        time: f64,
        topic: Text<'a>,
    },
    Module(View<'a>),
}

/// Number of the fields of a wrapper, and what stands before them.
const HEADER: u32 = 1;
const PAYLOADS: u32 = 2;
const HEADER_TAG: u16 = 10;
const PAYLOADS_TAG: u16 = 18;

/// What stands before the fields of a `TeraEvent`'s header.
const VERSION_TAG: u16 = 8;
const TIME_TAG: u16 = 17;
const TOPIC_TAG: u16 = 26;

/// Number of the fields of a `TeraModuleMessage`'s header that are checked.
const MODULE_TIME: u32 = 2;
const MODULE_DEST: u32 = 5;

/// Encodes a payload as an `Any`; one that is an `Any` already stays what it is.
#[inline(always)]
fn payload(e: &mut Encoder<'_>, message: Ref<'_>) -> Result<()> {
    let table = message.table(TERA_KIND_UNKNOWN)?;
    if table.kind == TERA_KIND_ANY {
        return e.body(table, message);
    }
    pack(e, table, table.url(), message).map_err(|error| e.of_message(TERA_KIND_ANY, error))
}

impl Header<'_> {
    /// The kinds of the wrapper and of its header.
    fn kinds(&self) -> (u32, u32) {
        match self {
            Self::Event { .. } => (TERA_KIND_EVENT, TERA_KIND_EVENT_HEADER),
            Self::Module(_) => (TERA_KIND_MODULE_MESSAGE, TERA_KIND_MODULE_MESSAGE_HEADER),
        }
    }
}

impl Encode for Header<'_> {
    #[inline(always)]
    fn encode(&self, e: &mut Encoder<'_>) -> Result<()> {
        match *self {
            Self::Event { time, topic } => {
                let mut output = e.output;
                e.field(&mut output, TOPIC_TAG, topic)?;
                e.field(&mut output, TIME_TAG, time)?;
                e.field(&mut output, VERSION_TAG, TERA_PROTOCOL_VERSION)?;
                e.output = output;
                Ok(())
            }
            Self::Module(header) => header.encode(e),
        }
    }
}

impl Encode for Wrapper<'_> {
    fn encode(&self, e: &mut Encoder<'_>) -> Result<()> {
        for (i, &message) in self.payloads.iter().enumerate().rev() {
            if let Err(error) = e.nested(PAYLOADS_TAG, |e| payload(e, message)) {
                e.in_field(PAYLOADS, e.at_index(i, error));
                return Err(e.of_message(self.header.kinds().0, error));
            }
        }
        e.nested(HEADER_TAG, |e| self.header.encode(e)).map_err(|error| {
            let (wrapper, header) = self.header.kinds();
            e.in_field(HEADER, e.of_message(header, error));
            e.of_message(wrapper, error)
        })
    }
}

/// The time for a header: never 0, because a bus client takes a wrapper without a time for text and loses it.
fn header_time(time: f64) -> Result<f64> {
    if (1..f64::INFINITY.to_bits()).contains(&time.to_bits()) {
        Ok(time)
    } else if time == 0.0 {
        Ok(tera_now())
    } else {
        Err(Error::InvalidArgument) // infinite, no number, or with a sign
    }
}

/// The payloads of a wrapper.
fn payloads<'a>(
    arena: Option<&tera_arena>,
    wrapper: u32,
    payloads: Elements<'a, Ref<'a>>,
) -> Result<&'a [Ref<'a>]> {
    let in_field = |fault: &Fault| fault.in_step(Step::field(wrapper, PAYLOADS));
    payloads.slice().map_err(|error| tera_arena::note(arena, error, in_field))
}

/// A topic that is not known to carry another wrapper. Whether it is UTF-8 is found when its header is encoded.
fn topic_of(wrapper: u32, topic: Result<&[u8]>) -> Result<Text<'_>> {
    let topic = topic?;
    if topic::may_carry(topic, wrapper) { Ok(Text::of(topic)) } else { Err(Error::WrongWrapper) }
}

/// A copy of a caller's header, with the version and the time filled in.
fn module_header(arena: Option<&tera_arena>, header: Ref<'_>) -> Result<tera_module_message_header> {
    let in_header = |error| {
        let step = Step::field(TERA_KIND_MODULE_MESSAGE, HEADER);
        tera_arena::note(arena, error, |fault| fault.in_step(step))
    };
    let in_field = |error, number| {
        let step = Step::field(TERA_KIND_MODULE_MESSAGE_HEADER, number);
        in_header(tera_arena::note(arena, error, |fault| fault.in_step(step)))
    };
    let table = registry::table::<tera_module_message_header>();
    let mut header: tera_module_message_header = header.view(table, |view| view.copy()).map_err(in_header)?;
    if header.version == 0 {
        header.version = TERA_PROTOCOL_VERSION;
    }
    header.time = header_time(header.time).map_err(|error| in_field(error, MODULE_TIME))?;
    // SAFETY: the promise holds for the views in the caller's struct.
    let dest = unsafe { Text::promised(header.dest) };
    topic_of(TERA_KIND_MODULE_MESSAGE, dest.bytes()).map_err(|error| in_field(error, MODULE_DEST))?;
    Ok(header)
}

/// Encodes a `TeraEvent` with `count` payloads of any types into `buffer` (`capacity` bytes) and stores its size in
/// `*len`.
///
/// `topic` (`topic_len` bytes) is the Redis topic or list that the caller publishes it on. `time` is in seconds
/// since 1970-01-01 00:00:00 UTC, or 0 for the time of the call. `payloads` is an array of pointers to messages; it
/// may be NULL if `count` is 0. The library reads all of them only during the call. `arena` may be NULL; it stores
/// the detail of an error and provides scratch memory for larger messages.
///
/// Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the required size in `*len`; `TERA_ERR_WRONG_WRAPPER` if `topic`
/// carries another wrapper; `TERA_ERR_INVALID_ARGUMENT` if `time` is negative or not finite; otherwise what the encode
/// function of a message returns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_wrap_event(
    arena: *mut tera_arena,
    topic: *const c_char,
    topic_len: usize,
    time: f64,
    payloads: *const *const tera_head,
    count: usize,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of each.
    let (arena, payloads, buffer, topic) = unsafe {
        (
            boundary::arena(arena),
            Elements::<Ref<'_>>::promised(payloads.cast(), count),
            Buffer::new(buffer, capacity, len),
            boundary::input(topic.cast(), topic_len),
        )
    };
    boundary::call(arena, |arena| {
        let time = header_time(time)?;
        let header = Header::Event { time, topic: topic_of(TERA_KIND_EVENT, topic)? };
        let payloads = self::payloads(arena, TERA_KIND_EVENT, payloads)?;
        buffer.encode(arena, &Wrapper { header, payloads })
    })
}

/// Encodes a `TeraModuleMessage` with `count` payloads of any types into `buffer` (`capacity` bytes) and stores its
/// size in `*len`.
///
/// `header` must not be NULL. `header->dest` is the Redis topic of the module that receives the message,
/// `header->source` the name of the sender, `header->seq` its sequence number (`tera_seq_next()` for example) or 0.
/// If `header->version` is 0, the library writes `TERA_PROTOCOL_VERSION`; if `header->time` is 0, the time of the
/// call. All other fields are encoded unchanged. Unknown fields are not checked, and may override those above.
///
/// `payloads` is an array of pointers to messages; it may be NULL if `count` is 0. The library reads `header`,
/// `payloads` and everything that they point to, only during the call. `arena` may be NULL; it stores the detail of
/// an error and provides scratch memory for larger messages.
///
/// Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the required size in `*len`; `TERA_ERR_WRONG_WRAPPER` if
/// `header->dest` is a topic that carries another wrapper; `TERA_ERR_INVALID_ARGUMENT` if `header->time` is negative or
/// not finite; otherwise what the encode function of a message returns. The detail of an error names the field, for
/// example `TeraModuleMessage.head.source`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_wrap_module_message(
    arena: *mut tera_arena,
    header: *const tera_module_message_header,
    payloads: *const *const tera_head,
    count: usize,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of each.
    let (arena, header, payloads, buffer) = unsafe {
        (
            boundary::arena(arena),
            Ref::promised(header),
            Elements::<Ref<'_>>::promised(payloads.cast(), count),
            Buffer::new(buffer, capacity, len),
        )
    };
    boundary::call(arena, |arena| {
        let header = module_header(arena, header)?;
        // SAFETY: it refers to what the caller passes.
        let header = Header::Module(unsafe { View::of(&header) });
        let payloads = self::payloads(arena, TERA_KIND_MODULE_MESSAGE, payloads)?;
        buffer.encode(arena, &Wrapper { header, payloads })
    })
}

/// Encodes a `TeraMessage` that holds `payload`, a message of any type, into `buffer` (`capacity` bytes) and stores
/// its size in `*len`. On the websocket the payload is a `TeraEvent`.
///
/// The other arguments are those of `tera_wrap_event`. Returns what the encode function of a message returns.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_wrap_message(
    arena: *mut tera_arena,
    payload: *const tera_head,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of each.
    let (arena, payload, buffer) =
        unsafe { (boundary::arena(arena), Ref::promised(payload), Buffer::new(buffer, capacity, len)) };
    boundary::call(arena, |arena| {
        let any = tera_any { message: payload.as_ptr(), ..tera_any::DEFAULT };
        let any = match payload.table(TERA_KIND_UNKNOWN)?.kind {
            TERA_KIND_ANY => payload.any().map(|_| payload.as_ptr().cast())?,
            _ => &raw const any,
        };
        let message = tera_message { message: any, ..tera_message::DEFAULT };
        // SAFETY: it refers to what the caller passes, or to an `Any` that does.
        let message = unsafe { View::of(&message) };
        buffer.encode(arena, &message)
    })
}
