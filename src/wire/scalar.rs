//! The values of fields that are not messages: how they are written and how they are read.

use prost::encoding::WireType;

use super::{Decoder, Output, utf8};
use crate::abi::{tera_bool, tera_bytes, tera_str};
use crate::fault::{Error, Result};
use crate::message::Borrowed;
use crate::schema::Form;

/// A value of a field, without its tag.
pub(crate) trait Scalar: Copy {
    const FORM: Form;
    const WIRE_TYPE: WireType;
    /// Whether proto3 leaves the field out. `-0.0` is not the default, `0.0` is.
    fn is_default(self) -> bool;
    /// Checks the value and writes it, and the tag before it.
    fn write(self, caller: Borrowed<'_>, output: &mut Output<'_>, tag: u16) -> Result<()>;
    fn read(d: &mut Decoder<'_>) -> Result<Self>;
}

/// Integers are varints; a negative `int32` is written as an `int64`, and too large a number is cut on reading.
macro_rules! varint {
    ($($int:ty: $form:ident, $write:expr, $read:expr;)+) => {$(
        impl Scalar for $int {
            const FORM: Form = Form::$form;
            const WIRE_TYPE: WireType = WireType::Varint;
            #[inline(always)]
            fn is_default(self) -> bool {
                self == 0
            }
            #[inline(always)]
            fn write(self, _: Borrowed<'_>, output: &mut Output<'_>, tag: u16) -> Result<()> {
                output.number(tag, $write(self));
                Ok(())
            }
            #[inline(always)]
            fn read(d: &mut Decoder<'_>) -> Result<Self> {
                d.varint().map($read)
            }
        }
    )+};
}

varint! {
    i32: Int32, |value| i64::from(value) as u64, |varint| varint as i32;
    i64: Int64, |value| value as u64, |varint| varint as i64;
    u32: Uint32, u64::from, |varint| varint as u32;
    u64: Uint64, |value| value, |varint| varint;
    tera_bool: Bool, |value| u64::from(value != 0), |varint| tera_bool::from(varint != 0);
}

macro_rules! fixed {
    ($($float:ty: $form:ident, $wire_type:ident;)+) => {$(
        impl Scalar for $float {
            const FORM: Form = Form::$form;
            const WIRE_TYPE: WireType = WireType::$wire_type;
            #[inline(always)]
            fn is_default(self) -> bool {
                self.to_bits() == 0
            }
            #[inline(always)]
            fn write(self, _: Borrowed<'_>, output: &mut Output<'_>, tag: u16) -> Result<()> {
                output.fixed(tag, self.to_le_bytes());
                Ok(())
            }
            #[inline(always)]
            fn read(d: &mut Decoder<'_>) -> Result<Self> {
                d.fixed().map(Self::from_le_bytes)
            }
        }
    )+};
}

fixed! {
    f64: Double, SixtyFourBit;
    f32: Float, ThirtyTwoBit;
}

impl Scalar for tera_bytes {
    const FORM: Form = Form::Bytes;
    const WIRE_TYPE: WireType = WireType::LengthDelimited;
    #[inline(always)]
    fn is_default(self) -> bool {
        self.len == 0
    }
    #[inline(always)]
    fn write(self, caller: Borrowed<'_>, output: &mut Output<'_>, tag: u16) -> Result<()> {
        output.delimited(tag, caller.slice(self.data, self.len)?);
        Ok(())
    }
    #[inline(always)]
    fn read(d: &mut Decoder<'_>) -> Result<Self> {
        d.delimited().map(Self::of)
    }
}

impl Scalar for tera_str {
    const FORM: Form = Form::String;
    const WIRE_TYPE: WireType = WireType::LengthDelimited;
    #[inline(always)]
    fn is_default(self) -> bool {
        self.len == 0
    }
    #[inline(always)]
    fn write(self, caller: Borrowed<'_>, output: &mut Output<'_>, tag: u16) -> Result<()> {
        let text = caller.slice(self.data.cast(), self.len)?;
        if output.text(tag, text) { Ok(()) } else { Err(Error::InvalidUtf8) }
    }
    #[inline(always)]
    fn read(d: &mut Decoder<'_>) -> Result<Self> {
        let bytes = d.delimited()?;
        if utf8::is_valid(bytes) { Ok(Self::of_utf8(bytes)) } else { Err(d.invalid_utf8(bytes)) }
    }
}

/// Runs `$body` with `$T` as the type of a form that is neither a message nor a list; for those there are the other
/// arms.
macro_rules! by_form {
    ($form:expr, $T:ident => $body:expr, $($other:pat => $otherwise:expr),+ $(,)?) => {
        match $form {
            $crate::schema::Form::String => { type $T = $crate::abi::tera_str; $body }
            $crate::schema::Form::Enum | $crate::schema::Form::Int32 => { type $T = i32; $body }
            $crate::schema::Form::Double => { type $T = f64; $body }
            $crate::schema::Form::Uint32 => { type $T = u32; $body }
            $crate::schema::Form::Bytes => { type $T = $crate::abi::tera_bytes; $body }
            $crate::schema::Form::Uint64 => { type $T = u64; $body }
            $crate::schema::Form::Int64 => { type $T = i64; $body }
            $crate::schema::Form::Bool => { type $T = $crate::abi::tera_bool; $body }
            $crate::schema::Form::Float => { type $T = f32; $body }
            $($other => $otherwise),+
        }
    };
}
pub(crate) use by_form;
