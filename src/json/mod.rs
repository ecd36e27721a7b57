//! The proto3 JSON mapping, for the same structs: <https://protobuf.dev/programming-guides/json/>.
//!
//! Writing is one pass to text in the arena. Reading is one pass over the text: strings without escapes stay where
//! they are, and what an `Any` holds becomes a struct at once.

mod any;
mod number;
mod reader;
mod text;
mod writer;

pub(crate) use self::reader::Reader;
pub(crate) use self::writer::Writer;

use crate::boundary::EnumTable;
use crate::fault::Result;
use crate::wire::Message;

/// A message that has a JSON form.
pub(crate) trait Json: Message {
    /// Writes the members, in the order of their numbers.
    fn write_members(&self, w: &mut Writer<'_>) -> Result<()>;
    /// Reads the value of a member; `false` when the message has none of this name.
    fn read_member(&mut self, name: &[u8], r: &mut Reader<'_>) -> Result<bool>;
    /// Reads the message, an object.
    fn read(&mut self, r: &mut Reader<'_>) -> Result<()> {
        r.object(self, false)
    }
    /// Whether it is left out where it stands, as the flags say.
    fn is_left_out(&self, _: &mut Writer<'_>) -> Result<bool> {
        Ok(false)
    }
}

/// The names of a member, as they are written: quoted and with their colon.
pub(crate) struct Name {
    pub(crate) number: u32,
    pub(crate) json: &'static str,
    pub(crate) proto: &'static str,
}

/// The value of a field that is neither a message nor an enum.
pub(crate) trait Value: crate::wire::Scalar {
    fn write_json(self, w: &mut Writer<'_>) -> Result<()>;
    fn read_json(r: &mut Reader<'_>) -> Result<Self>;
}

/// The names of an enum's values.
pub(crate) type Names = EnumTable;
