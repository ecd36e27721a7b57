//! The values of fields that are not messages: how they are written and how they are read.

use super::{Decoder, Output, utf8};
use crate::fault::{Error, Result};
use crate::message::{Blob, Plain, Text};
use crate::view::tera_bool;

/// A value of a field, without its tag. Its source is valid for `'a`.
pub(crate) trait Scalar<'a>: Plain<'a> {
    /// Whether proto3 leaves the field out. `-0.0` is not the default, `0.0` is.
    fn is_default(self) -> bool;
    /// Checks the value and writes it, and the tag before it.
    fn write(self, output: &mut Output<'_>, tag: u16) -> Result<()>;
    fn read(d: &mut Decoder<'a>) -> Result<Self>;
}

/// Integers are varints. A negative `int32` is written as an `int64`. Reading truncates a number that is too large.
macro_rules! varint {
    ($($int:ty: $write:expr, $read:expr;)+) => {$(
        impl<'a> Scalar<'a> for $int {
            #[inline(always)]
            fn is_default(self) -> bool {
                self == 0
            }
            #[inline(always)]
            fn write(self, output: &mut Output<'_>, tag: u16) -> Result<()> {
                output.number(tag, $write(self));
                Ok(())
            }
            #[inline(always)]
            fn read(d: &mut Decoder<'a>) -> Result<Self> {
                d.varint().map($read)
            }
        }
    )+};
}

varint! {
    i32: |value| i64::from(value) as u64, |varint| varint as i32;
    i64: |value| value as u64, |varint| varint as i64;
    u32: u64::from, |varint| varint as u32;
    u64: |value| value, |varint| varint;
    tera_bool: |value| u64::from(value != 0), |varint| tera_bool::from(varint != 0);
}

macro_rules! fixed {
    ($($float:ty;)+) => {$(
        impl<'a> Scalar<'a> for $float {
            #[inline(always)]
            fn is_default(self) -> bool {
                self.to_bits() == 0
            }
            #[inline(always)]
            fn write(self, output: &mut Output<'_>, tag: u16) -> Result<()> {
                output.fixed(tag, self.to_le_bytes());
                Ok(())
            }
            #[inline(always)]
            fn read(d: &mut Decoder<'a>) -> Result<Self> {
                d.fixed().map(Self::from_le_bytes)
            }
        }
    )+};
}

fixed! {
    f64;
    f32;
}

impl<'a> Scalar<'a> for Blob<'a> {
    #[inline(always)]
    fn is_default(self) -> bool {
        self.len() == 0
    }
    #[inline(always)]
    fn write(self, output: &mut Output<'_>, tag: u16) -> Result<()> {
        output.delimited(tag, self.bytes()?);
        Ok(())
    }
    #[inline(always)]
    fn read(d: &mut Decoder<'a>) -> Result<Self> {
        d.delimited().map(Self::of)
    }
}

impl<'a> Scalar<'a> for Text<'a> {
    #[inline(always)]
    fn is_default(self) -> bool {
        self.len() == 0
    }
    #[inline(always)]
    fn write(self, output: &mut Output<'_>, tag: u16) -> Result<()> {
        if output.text(tag, self.bytes()?) { Ok(()) } else { Err(Error::InvalidUtf8) }
    }
    #[inline(always)]
    fn read(d: &mut Decoder<'a>) -> Result<Self> {
        let bytes = d.delimited()?;
        if utf8::is_valid(bytes) { Ok(Self::of(bytes)) } else { Err(d.invalid_utf8(bytes)) }
    }
}

/// Runs `$body` with `$name` as `$before T $after`, where `T` is the type of a form that is neither a message nor a
/// list; the other arms handle those.
macro_rules! by_form {
    ($form:expr, $name:ident = [$($before:tt)*] T [$($after:tt)*] => $body:expr, $($other:pat => $otherwise:expr),+ $(,)?) => {
        match $form {
            $crate::schema::Form::String => { let $name = $($before)* $crate::message::Text<'_> $($after)*; $body }
            $crate::schema::Form::Enum | $crate::schema::Form::Int32 => { let $name = $($before)* i32 $($after)*; $body }
            $crate::schema::Form::Double => { let $name = $($before)* f64 $($after)*; $body }
            $crate::schema::Form::Uint32 => { let $name = $($before)* u32 $($after)*; $body }
            $crate::schema::Form::Bytes => { let $name = $($before)* $crate::message::Blob<'_> $($after)*; $body }
            $crate::schema::Form::Uint64 => { let $name = $($before)* u64 $($after)*; $body }
            $crate::schema::Form::Int64 => { let $name = $($before)* i64 $($after)*; $body }
            $crate::schema::Form::Bool => { let $name = $($before)* $crate::view::tera_bool $($after)*; $body }
            $crate::schema::Form::Float => { let $name = $($before)* f32 $($after)*; $body }
            $($other => $otherwise),+
        }
    };
}
pub(crate) use by_form;
