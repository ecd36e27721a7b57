//! The proto3 JSON mapping, for the same structs: <https://protobuf.dev/programming-guides/json/>.
//!
//! Writing is one pass, to text in the arena. Reading is one pass over the text. Strings without escapes become views
//! of it, and the message in an `Any` becomes a struct directly.

mod ahead;
mod any;
mod base64;
mod float;
pub(crate) mod number;
mod reader;
mod scan;
mod text;
mod writer;

pub(crate) use self::reader::Reader;
pub(crate) use self::writer::Writer;

use crate::fault::Result;

/// The value of a field that is neither a message nor an enum.
pub(crate) trait Value<'a>: crate::wire::Scalar<'a> {
    fn write_json(self, w: &mut Writer<'_>) -> Result<()>;
    fn read_json(r: &mut Reader<'a>) -> Result<Self>;
}
