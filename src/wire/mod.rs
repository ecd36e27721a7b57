//! The protobuf binary format, for messages that are C structs of views.
//!
//! Writing is one walk over a message, by an [`Encoder`] that checks everything and writes the bytes from the last to the
//! first, so that the length of a nested message is known when it is needed and nothing has to be kept. Reading is one
//! pass: [`Decoder`] leaves strings where they are and builds lists and nested structs in the arena.
//!
//! The rules are those of <https://protobuf.dev/programming-guides/encoding/>; where Google's runtimes differ from
//! each other `docs/semantics.md` says which one is followed.

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

/// How deep messages and groups may be nested, Google's default (`SetRecursionLimit`).
pub(crate) const MAX_DEPTH: u32 = 100;

/// How deep structs may be nested that are encoded, an `Any` and the message in it being two. As deep as what JSON
/// text of the deepest nesting becomes. A message that contains itself ends here too.
pub(crate) const MAX_ENCODED_DEPTH: u32 = 2 * MAX_DEPTH;

/// What stands before a field's value.
pub(crate) const fn tag(number: u32, wire_type: WireType) -> u32 {
    number << 3 | wire_type as u32
}

/// Something that has an encoded form.
pub(crate) trait Encode {
    /// Checks everything and writes the fields, the last first.
    fn encode(&self, e: &mut Encoder<'_>) -> Result<()>;
}

impl Encode for View<'_> {
    fn encode(&self, e: &mut Encoder<'_>) -> Result<()> {
        e.fields(*self)
    }
}
