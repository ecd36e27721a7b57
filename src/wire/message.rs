//! What a message is to the wire format, and how the structs that a caller passes are looked at.

use std::marker::PhantomData;
use std::{ptr, slice};

use super::{Decoder, Encode, MAX_SIZE};
use crate::abi::{tera_bytes, tera_head};
use crate::fault::{Error, Result};

/// A message struct of the ABI.
///
/// # Safety
///
/// The implementor is `repr(C)`, begins with a `tera_head`, is aligned to 8 at most, has no padding, and every
/// pattern of bits is a value of it.
pub(crate) unsafe trait Message: Encode + Copy + 'static {
    /// Its number in `TERA_KIND_...`.
    const KIND: u32;
    /// Every field at its default, with views that are not NULL; the head is set.
    const DEFAULT: Self;
    /// The sizes that the struct may have in programs of any age: up to the end of each field. The last is that
    /// of this library.
    const SIZES: &'static [usize];
    /// The head of a struct of this library.
    const HEAD: tera_head = tera_head { kind: Self::KIND, size: size_of::<Self>() as u32 };
    /// The field that takes what is not known.
    fn unknown_fields(&mut self) -> &mut tera_bytes;
    /// Reads the field that begins with `tag`.
    fn field(&mut self, tag: u32, d: &mut Decoder<'_>) -> Result<()>;
}

/// Proof that the caller of the C API promised what the header asks: every view, list and pointer in the messages
/// of this call is NULL or readable for its length, and nobody changes them before the call returns.
#[derive(Clone, Copy)]
pub(crate) struct Borrowed<'a>(PhantomData<&'a ()>);

impl<'a> Borrowed<'a> {
    /// # Safety
    ///
    /// The promise holds, for `'a`, for all messages that are looked at with this value.
    pub(crate) unsafe fn promised_by_caller() -> Self {
        Self(PhantomData)
    }

    /// The elements of a view or list.
    #[inline]
    pub(crate) fn slice<T: Copy>(self, data: *const T, len: usize) -> Result<&'a [T]> {
        if len == 0 {
            return Ok(&[]);
        }
        if data.is_null() {
            return Err(Error::NullPointer);
        }
        if !data.is_aligned() {
            return Err(Error::InvalidArgument);
        }
        if len > MAX_SIZE as usize / size_of::<T>() {
            return Err(Error::TooLarge);
        }
        // SAFETY: not NULL, aligned, less than 2 GiB, and readable by the caller's promise.
        Ok(unsafe { slice::from_raw_parts(data, len) })
    }

    /// The head of the message that a pointer points to.
    #[inline]
    pub(crate) fn head(self, message: *const tera_head) -> Result<tera_head> {
        if message.is_null() {
            return Err(Error::NullPointer);
        }
        if !message.cast::<u64>().is_aligned() {
            return Err(Error::InvalidArgument);
        }
        // SAFETY: not NULL, aligned, and readable by the caller's promise.
        Ok(unsafe { message.read() })
    }

    /// Looks at the message that a pointer points to, in the size that this library knows.
    #[inline]
    pub(crate) fn message<M: Message, R>(self, message: *const M, look: impl FnOnce(&M) -> R) -> Result<R> {
        let head = self.head(message.cast())?;
        if head.kind != M::KIND {
            return Err(Error::WrongKind);
        }
        if head.size as usize == size_of::<M>() {
            // SAFETY: not NULL, aligned (`head` has looked), and readable for the size that its head gives.
            return Ok(look(unsafe { &*message }));
        }
        self.resized(message, head.size as usize).map(|copy| look(&copy))
    }

    /// A copy, in this library's size, of a struct of an older or newer program.
    #[cold]
    fn resized<M: Message>(self, message: *const M, size: usize) -> Result<M> {
        check_size(M::SIZES, size)?;
        let known = size.min(size_of::<M>());
        // SAFETY: readable for the size that its head gives, by the caller's promise.
        let bytes = unsafe { slice::from_raw_parts(message.cast::<u8>(), size) };
        if bytes[known..].iter().any(|&byte| byte != 0) {
            return Err(Error::NewerFields);
        }
        let mut copy = M::DEFAULT;
        // SAFETY: `known` is at most the size of either; any bits are a value of `M`.
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), (&raw mut copy).cast(), known) };
        Ok(copy)
    }
}

/// A struct larger than this was never initialised.
const MAX_STRUCT: usize = 4096;

/// Whether a struct can have this size in a program of some age: `sizes` are those up to today, later ones are
/// larger.
pub(crate) fn check_size(sizes: &[usize], size: usize) -> Result<()> {
    let newer =
        sizes.last().is_some_and(|&today| size > today) && size <= MAX_STRUCT && size.is_multiple_of(8);
    if newer || sizes.contains(&size) { Ok(()) } else { Err(Error::WrongSize) }
}

/// Stores a decoded message to a caller's struct of whatever age.
///
/// # Safety
///
/// `out` is aligned and writable for `size`, which `check_size` has found good.
pub(crate) unsafe fn store<M: Message>(
    mut message: M,
    size: usize,
    out: *mut M,
    d: &Decoder<'_>,
) -> Result<()> {
    if size == size_of::<M>() {
        // SAFETY: by this function's contract.
        unsafe { out.write(message) };
        return Ok(());
    }
    let known = size.min(size_of::<M>());
    if known < size_of::<M>() {
        // What the caller's struct has no room for travels on as unknown fields, as it did with the library that
        // the caller was compiled for.
        let mut newer = M::DEFAULT;
        // SAFETY: both are structs of type `M`, and the range lies inside.
        unsafe {
            let from = (&raw const message).cast::<u8>().add(known);
            ptr::copy_nonoverlapping(from, (&raw mut newer).cast::<u8>().add(known), size_of::<M>() - known);
        }
        d.keep_as_unknown(&newer, message.unknown_fields())?;
    }
    // SAFETY: by this function's contract.
    unsafe { store_struct(message, size, out) };
    Ok(())
}

/// Stores a struct that begins with a head to a caller's struct of whatever age: what that has no room for is left
/// off, and what it has more is zero.
///
/// # Safety
///
/// As for [`store`].
pub(crate) unsafe fn store_struct<T: Copy>(value: T, size: usize, out: *mut T) {
    let known = size.min(size_of::<T>());
    // SAFETY: by this function's contract; `known` is at most the size of either struct.
    unsafe {
        ptr::copy_nonoverlapping((&raw const value).cast::<u8>(), out.cast(), known);
        out.cast::<u8>().add(known).write_bytes(0, size - known);
        (*out.cast::<tera_head>()).size = size as u32;
    }
}
