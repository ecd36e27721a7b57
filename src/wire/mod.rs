//! The protobuf binary format, for messages that are C structs of views.
//!
//! [`Encoder`] makes one pass over a message. It checks everything and writes the bytes from the last to the first, so
//! the length of a nested message is known when it is needed. [`Decoder`] makes one pass over the input. It returns
//! strings as views, and builds lists and nested structs in the arena.
//!
//! The rules are those of <https://protobuf.dev/programming-guides/encoding/>; where Google's runtimes differ,
//! `docs/semantics.md` lists which one this library follows.

mod any;
mod decoder;
mod encoder;
mod scalar;
pub(crate) mod utf8;

pub(crate) use self::any::{Embedded, pack};
pub(crate) use self::decoder::{Decoder, usual_wrapper};
pub(crate) use self::encoder::{Encoder, Output, add_bytes, bytes_in, encode_to, size_of};
pub(crate) use self::scalar::{Scalar, by_form};

use prost::encoding::WireType;

use crate::fault::Result;
use crate::message::View;

/// Maximum nesting depth of messages and groups, Google's default (`SetRecursionLimit`).
pub(crate) const MAX_DEPTH: u32 = 100;

/// Maximum nesting depth of structs that are encoded; an `Any` and the message in it count as two. The deepest JSON
/// text becomes structs of this depth. The limit also stops at a message that contains itself.
pub(crate) const MAX_ENCODED_DEPTH: u32 = 2 * MAX_DEPTH;

/// The tag before a field's value.
pub(crate) const fn tag(number: u32, wire_type: WireType) -> u32 {
    number << 3 | wire_type as u32
}

/// An object with an encoding.
pub(crate) trait Encode {
    /// Checks everything and writes the fields, the last first.
    fn encode(&self, e: &mut Encoder<'_>) -> Result<()>;
}

impl Encode for View<'_> {
    fn encode(&self, e: &mut Encoder<'_>) -> Result<()> {
        e.fields(*self)
    }
}
