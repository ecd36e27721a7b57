//! Topics.
//!
//! The Redis topics and lists of the platform:
//!
//! | form | family | channel | carries |
//! | --- | --- | --- | --- |
//! | `module.<name>.messages` | `MODULE` | `MESSAGES` | `TeraModuleMessage` |
//! | `module.<name>.events`, `module.<name>.events.<subtopic>` | `MODULE` | `EVENTS` | `TeraEvent` |
//! | `module.TeraServer.TwistedModule.events.<uuid>` | `MODULE` | `EVENTS` | `TeraModuleMessage` |
//! | `module.<name>.rpc` | `MODULE` | `RPC` | `RPCMessage` |
//! | `service.<key or uuid>....`, the same | `SERVICE` | the same | the same |
//! | `websocket.user.<uuid>.events` | `USER` | `EVENTS` | `TeraEvent` |
//! | `websocket.participant.<uuid>.events` | `PARTICIPANT` | `EVENTS` | `TeraEvent` |
//! | `websocket.device.<uuid>.events` | `DEVICE` | `EVENTS` | `TeraEvent` |
//! | `log.<level>` | `LOG` | `NONE` | `TeraEvent` |
//! | `RedisRPCClient.<uuid>` | `RPC_REPLY` | `NONE` | JSON text |
//! | `webrtc.<key>` | `WEBRTC` | `NONE` | other text |
//!
//! The names of modules and services may contain dots. They end at the first `.messages`, `.events` or `.rpc`.

use core::ffi::c_char;

use super::{
    TERA_KIND_EVENT, TERA_KIND_MODULE_MESSAGE, TERA_KIND_RPC_MESSAGE, TERA_KIND_TOPIC, TERA_KIND_UNKNOWN,
    tera_arena, tera_head, tera_status, tera_str,
};
use crate::boundary::{self, Buffer};
use crate::fault::{Error, Step};
use crate::message::{Ref, Text, store_other};
use crate::schema::Other;
use crate::wire::utf8;

// enum tera_topic_family: For `tera_topic.family`.
/// `module.<name>`.
pub const TERA_TOPIC_MODULE: u32 = 1;
/// `service.<key or uuid>`.
pub const TERA_TOPIC_SERVICE: u32 = 2;
/// `websocket.user.<uuid>`.
pub const TERA_TOPIC_USER: u32 = 3;
/// `websocket.participant.<uuid>`.
pub const TERA_TOPIC_PARTICIPANT: u32 = 4;
/// `websocket.device.<uuid>`.
pub const TERA_TOPIC_DEVICE: u32 = 5;
/// `log.<level>`, a list.
pub const TERA_TOPIC_LOG: u32 = 6;
/// `RedisRPCClient.<uuid>`.
pub const TERA_TOPIC_RPC_REPLY: u32 = 7;
/// `webrtc.<key>`.
pub const TERA_TOPIC_WEBRTC: u32 = 8;

// enum tera_topic_channel: For `tera_topic.channel`.
/// The family has no channels.
pub const TERA_CHANNEL_NONE: u32 = 0;
/// `.messages`.
pub const TERA_CHANNEL_MESSAGES: u32 = 1;
/// `.events` or `.events.<subtopic>`.
pub const TERA_CHANNEL_EVENTS: u32 = 2;
/// `.rpc`.
pub const TERA_CHANNEL_RPC: u32 = 3;

/// The parts of a topic.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_topic {
    /// Set by `TERA_TOPIC_INIT`.
    pub base: tera_head,
    /// An `enum tera_topic_family`.
    pub family: u32,
    /// An `enum tera_topic_channel`.
    pub channel: u32,
    /// Name of the module, key or UUID of the service, UUID of the user, participant, device or call, level of
    /// the log, key of the WebRTC session.
    pub name: tera_str,
    /// What follows `.events.`, or empty.
    pub subtopic: tera_str,
}

// SAFETY: `repr(C)`, the head first, without padding, and all members are plain data.
unsafe impl Other for tera_topic {
    const KIND: u32 = TERA_KIND_TOPIC;
    const EMPTY: Self = Self {
        base: tera_head { kind: TERA_KIND_TOPIC, size: size_of::<Self>() as u32 },
        family: 0,
        channel: TERA_CHANNEL_NONE,
        name: tera_str::EMPTY,
        subtopic: tera_str::EMPTY,
    };
}

/// The one module to which messages are sent under a topic of events.
const TWISTED_MODULE: &[u8] = b"TeraServer.TwistedModule";

/// Families by what their topics begin with.
const FAMILIES: [(&[u8], u32); 8] = [
    (b"module.", TERA_TOPIC_MODULE),
    (b"service.", TERA_TOPIC_SERVICE),
    (b"websocket.user.", TERA_TOPIC_USER),
    (b"websocket.participant.", TERA_TOPIC_PARTICIPANT),
    (b"websocket.device.", TERA_TOPIC_DEVICE),
    (b"log.", TERA_TOPIC_LOG),
    (b"RedisRPCClient.", TERA_TOPIC_RPC_REPLY),
    (b"webrtc.", TERA_TOPIC_WEBRTC),
];

const CHANNELS: [(&[u8], u32); 3] =
    [(b"messages", TERA_CHANNEL_MESSAGES), (b"events", TERA_CHANNEL_EVENTS), (b"rpc", TERA_CHANNEL_RPC)];

/// A topic in parts. They are bytes, because what matters in them is ASCII and every wrapping asks for its topic.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Topic<'a> {
    family: u32,
    channel: u32,
    name: &'a [u8],
    subtopic: &'a [u8],
}

/// The numbers of the parts, for the detail of an error.
const FAMILY: u32 = 1;
const CHANNEL: u32 = 2;
const NAME: u32 = 3;
const SUBTOPIC: u32 = 4;

impl<'a> Topic<'a> {
    /// A topic taken apart, or the offset of the byte from which it has none of the forms.
    fn parse(topic: &'a [u8]) -> Result<Self, usize> {
        let first = topic.first().ok_or(0usize)?;
        let (rest, family) = FAMILIES
            .iter()
            .filter(|(prefix, _)| prefix.first() == Some(first))
            .find_map(|&(prefix, family)| Some((topic.strip_prefix(prefix)?, family)))
            .ok_or(0usize)?;
        let start = topic.len() - rest.len();
        let parsed = match family {
            TERA_TOPIC_LOG | TERA_TOPIC_RPC_REPLY | TERA_TOPIC_WEBRTC => {
                Ok((rest, TERA_CHANNEL_NONE, &[][..]))
            }
            TERA_TOPIC_USER | TERA_TOPIC_PARTICIPANT | TERA_TOPIC_DEVICE => {
                let name = rest.iter().position(|&byte| byte == b'.').unwrap_or(rest.len());
                match rest.split_at_checked(name) {
                    Some((name, b".events")) => Ok((name, TERA_CHANNEL_EVENTS, &[][..])),
                    _ => Err(name),
                }
            }
            _ => split_channel(rest),
        };
        let (name, channel, subtopic) = parsed.map_err(|at| start + at)?;
        let topic = Self { family, channel, name, subtopic };
        match topic.impossible_part() {
            None => Ok(topic),
            Some(NAME) => Err(start),
            Some(_) => Err(start + rest.len() - subtopic.len()),
        }
    }

    /// The first part that topics of this family cannot have.
    fn impossible_part(&self) -> Option<u32> {
        let (is_channel_possible, may_have_subtopic) = match self.family {
            TERA_TOPIC_MODULE | TERA_TOPIC_SERVICE => (
                matches!(self.channel, TERA_CHANNEL_MESSAGES | TERA_CHANNEL_EVENTS | TERA_CHANNEL_RPC),
                self.channel == TERA_CHANNEL_EVENTS,
            ),
            TERA_TOPIC_USER | TERA_TOPIC_PARTICIPANT | TERA_TOPIC_DEVICE => {
                (self.channel == TERA_CHANNEL_EVENTS, false)
            }
            TERA_TOPIC_LOG | TERA_TOPIC_RPC_REPLY | TERA_TOPIC_WEBRTC => {
                (self.channel == TERA_CHANNEL_NONE, false)
            }
            _ => return Some(FAMILY),
        };
        let is_uuid = matches!(self.family, TERA_TOPIC_USER | TERA_TOPIC_PARTICIPANT | TERA_TOPIC_DEVICE);
        if !is_channel_possible {
            Some(CHANNEL)
        } else if self.name.is_empty() || is_uuid && self.name.contains(&b'.') {
            Some(NAME)
        } else if !may_have_subtopic && !self.subtopic.is_empty() {
            Some(SUBTOPIC)
        } else {
            None
        }
    }

    /// Whether the topic, put together, would be taken apart into the same parts.
    fn reads_back(&self) -> bool {
        // The name of a family with channels ends at the first of them.
        self.channel == TERA_CHANNEL_NONE || !self.name.split(|&byte| byte == b'.').skip(1).any(is_channel)
    }

    fn wrapper(&self) -> u32 {
        match (self.family, self.channel) {
            (TERA_TOPIC_LOG, _) => TERA_KIND_EVENT,
            (_, TERA_CHANNEL_MESSAGES) => TERA_KIND_MODULE_MESSAGE,
            (TERA_TOPIC_MODULE, TERA_CHANNEL_EVENTS)
                if self.name == TWISTED_MODULE && !self.subtopic.is_empty() =>
            {
                TERA_KIND_MODULE_MESSAGE
            }
            (_, TERA_CHANNEL_EVENTS) => TERA_KIND_EVENT,
            (_, TERA_CHANNEL_RPC) => TERA_KIND_RPC_MESSAGE,
            _ => TERA_KIND_UNKNOWN,
        }
    }

    /// What the topic is put together of.
    fn pieces(&self) -> [&'a [u8]; 6] {
        let prefix =
            FAMILIES.iter().find(|&&(_, family)| family == self.family).map_or(&[][..], |entry| entry.0);
        let channel =
            CHANNELS.iter().find(|&&(_, channel)| channel == self.channel).map_or(&[][..], |entry| entry.0);
        let dot_before = |part: &[u8]| if part.is_empty() { &b""[..] } else { b"." };
        [prefix, self.name, dot_before(channel), channel, dot_before(self.subtopic), self.subtopic]
    }
}

fn channel_named(name: &[u8]) -> Option<u32> {
    CHANNELS.iter().find(|&&(channel, _)| channel == name).map(|&(_, channel)| channel)
}

fn is_channel(name: &[u8]) -> bool {
    channel_named(name).is_some()
}

/// Splits `<name>.<channel>` or `<name>.<channel>.<subtopic>` at the first part, after the first, that is a channel; or
/// gives the offset at which a part is missing.
fn split_channel(text: &[u8]) -> Result<(&[u8], u32, &[u8]), usize> {
    let mut rest = after_dot(text).ok_or(text.len())?;
    loop {
        let behind = after_dot(rest);
        let part = rest.len() - behind.map_or(0, |behind| behind.len() + 1);
        if let Some(channel) = rest.get(..part).and_then(channel_named) {
            let name = text.get(..text.len() - rest.len() - 1).unwrap_or_default();
            return match behind {
                None => Ok((name, channel, &[])),
                Some([]) => Err(text.len()), // a dot with nothing behind it is no subtopic
                Some(subtopic) => Ok((name, channel, subtopic)),
            };
        }
        rest = behind.ok_or(text.len())?;
    }
}

/// What follows the first dot.
fn after_dot(text: &[u8]) -> Option<&[u8]> {
    let dot = text.iter().position(|&byte| byte == b'.')?;
    text.get(dot + 1..)
}

/// Whether a topic is not known to carry another wrapper than this.
#[inline]
pub(super) fn may_carry(topic: &[u8], wrapper: u32) -> bool {
    // Only modules and services have topics with anything but events. Every wrapping asks, and most are for others.
    if wrapper == TERA_KIND_EVENT && !matches!(topic, [b'm' | b's', ..]) {
        return true;
    }
    let carried = self::wrapper(topic);
    carried == wrapper || carried == TERA_KIND_UNKNOWN
}

/// The kind of wrapper that a topic carries.
pub(super) fn wrapper(topic: &[u8]) -> u32 {
    Topic::parse(topic).map_or(TERA_KIND_UNKNOWN, |topic| topic.wrapper())
}

/// Splits `topic` (`len` bytes) into its parts. The strings in `parts` point into `topic`. `arena` may be NULL; it
/// stores the detail of an error.
///
/// Returns `TERA_OK`; `TERA_ERR_INVALID_TOPIC` if it has none of the forms, with the byte offset of the first mismatch;
/// `TERA_ERR_INVALID_UTF8`; `TERA_ERR_NULL_POINTER`, `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
/// `TERA_ERR_INVALID_ARGUMENT` for arguments.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_topic_parse(
    arena: *mut tera_arena,
    topic: *const c_char,
    len: usize,
    parts: *mut tera_topic,
) -> tera_status {
    // SAFETY: the header's contract is that of each.
    let (arena, target, topic) =
        unsafe { (boundary::arena(arena), Ref::promised(parts), boundary::input(topic.cast(), len)) };
    boundary::call(arena, |arena| {
        let size = target.size_of_other::<tera_topic>()?;
        let topic = topic?;
        let fail = |error, at| tera_arena::note(arena, error, |fault| fault.at_byte(at));
        let topic = utf8::checked(topic).map_err(|error| fail(error, utf8::valid_up_to(topic)))?;
        let topic = Topic::parse(topic).map_err(|at| fail(Error::InvalidTopic, at))?;
        let value = tera_topic {
            family: topic.family,
            channel: topic.channel,
            name: tera_str::of_utf8(topic.name),
            subtopic: tera_str::of_utf8(topic.subtopic),
            ..tera_topic::EMPTY
        };
        // SAFETY: the header's contract: `parts` is writable for the size in its head, which is a possible one.
        unsafe { store_other(&value, size, parts) };
        Ok(())
    })
}

/// Writes the topic with these parts to `buffer` (`capacity` bytes, not NUL-terminated) and its length to `*len`.
/// `arena` may be NULL; it stores the detail of an error.
///
/// Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`; `TERA_ERR_INVALID_TOPIC` if no topic
/// has these parts; `TERA_ERR_INVALID_UTF8`; `TERA_ERR_NEWER_FIELDS`; and for arguments what `tera_topic_parse`
/// returns. No topic has an empty name, a channel or subtopic that its family does not support, or a name that
/// `tera_topic_parse` would split differently.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_topic_build(
    arena: *mut tera_arena,
    parts: *const tera_topic,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: the header's contract is that of each.
    let (arena, parts, buffer) =
        unsafe { (boundary::arena(arena), Ref::promised(parts), Buffer::new(buffer.cast(), capacity, len)) };
    boundary::call(arena, |arena| {
        let parts = parts.copy_of_other::<tera_topic>()?;
        let fail = |error, part| {
            tera_arena::note(arena, error, |fault| fault.in_step(Step::field(TERA_KIND_TOPIC, part)))
        };
        let text = |view: tera_str, part| {
            // SAFETY: the promise holds for the views in the caller's struct.
            let text = unsafe { Text::promised(view) };
            text.bytes().and_then(utf8::checked).map_err(|error| fail(error, part))
        };
        let topic = Topic {
            family: parts.family,
            channel: parts.channel,
            name: text(parts.name, NAME)?,
            subtopic: text(parts.subtopic, SUBTOPIC)?,
        };
        let wrong = topic.impossible_part().or_else(|| (!topic.reads_back()).then_some(NAME));
        wrong.map_or(Ok(()), |part| Err(fail(Error::InvalidTopic, part)))?;
        buffer.put_all(&topic.pieces())
    })
}

/// Returns the kind of the wrapper that `topic` (`len` bytes) carries: `TERA_KIND_EVENT`,
/// `TERA_KIND_MODULE_MESSAGE`, `TERA_KIND_RPC_MESSAGE`, or `TERA_KIND_UNKNOWN` if it carries something else or has
/// none of the forms.
///
/// The bytes do not determine the wrapper: a `TeraEvent` can be decoded as a `TeraModuleMessage` without an error, and
/// vice versa.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_topic_wrapper(topic: *const c_char, len: usize) -> u32 {
    // SAFETY: the header's contract: `topic` is readable for `len` bytes.
    let topic = unsafe { boundary::input(topic.cast(), len) };
    topic.and_then(utf8::checked).map_or(TERA_KIND_UNKNOWN, wrapper)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_parsed_is_built_again() {
        for topic in [
            "module.TeraServer.UserManagerModule.messages",
            "module.TeraServer.DatabaseModule.events.user",
            "module.A.events.b.events.c",
            "module.events.events",
            "service.VideoRehabService.rpc",
            "websocket.participant.3675ad27-93f9-4e85-84b5-ee505631c1d9.events",
            "log.info",
            "RedisRPCClient.fecf54df-4621-4278-8526-4bf59f769823",
            "webrtc.a.b",
        ] {
            let parts = Topic::parse(topic.as_bytes()).unwrap_or_else(|at| panic!("{topic}: {at}"));
            assert_eq!(parts.pieces().concat(), topic.as_bytes());
            assert!(parts.reads_back());
        }
    }

    #[test]
    fn other_forms_are_refused() {
        for topic in [
            "",
            "module",
            "module.",
            "module..messages",
            "module.messages",
            "module.A.messages.b",
            "module.A.events.",
            "module.A.other",
            "service.A",
            "websocket.user.events",
            "websocket.user.1.2.events",
            "websocket.user.1.events.x",
            "websocket.user.1.rpc",
            "websocket.robot.1.events",
            "log.",
            "other.A.events",
        ] {
            assert!(Topic::parse(topic.as_bytes()).is_err(), "{topic}");
        }
    }

    #[test]
    fn an_error_is_where_the_topic_ceases_to_have_a_form() {
        for (topic, at) in [
            ("", 0),
            ("other.A.events", 0),
            ("module.", 7),
            ("module..messages", 7),
            ("module.A.other", 14),
            ("module.A.events.", 16),
            ("module.A.messages.b", 18),
            ("websocket.user.events", 21),
            ("websocket.user.1.rpc", 16),
            ("websocket.user.1.2.events", 16),
            ("log.", 4),
        ] {
            assert_eq!(Topic::parse(topic.as_bytes()), Err(at), "{topic}");
        }
    }
}
