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
    /// The sizes that the struct may have in programs of any age.
    const SIZES: Sizes;
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
        M::SIZES.check(size)?;
        self.copy_struct(message, size, M::DEFAULT)
    }

    /// A copy of a struct that has this size in the caller's program: what that does not have is as in `copy`, and
    /// what it has more is zero, or refused.
    pub(crate) fn copy_struct<T: Copy>(self, from: *const T, size: usize, mut copy: T) -> Result<T> {
        let known = size.min(size_of::<T>());
        // SAFETY: readable for the size that its head gives, by the caller's promise.
        let bytes = unsafe { slice::from_raw_parts(from.cast::<u8>(), size) };
        if bytes[known..].iter().any(|&byte| byte != 0) {
            return Err(Error::NewerFields);
        }
        let size = size_of::<T>() as u32;
        let to = (&raw mut copy).cast::<tera_head>();
        // SAFETY: `known` is at most the size of either; both begin with a head, and any bits are a value of `T`.
        unsafe {
            ptr::copy_nonoverlapping(bytes.as_ptr(), to.cast(), known);
            (*to).size = size;
        }
        Ok(copy)
    }
}

/// The sizes that a struct may have in programs of any age.
#[derive(Clone, Copy)]
pub(crate) enum Sizes {
    /// It stands in lists, so that it has one size as long as the ABI version.
    Fixed(usize),
    /// Up to the end of each field; the last is that of this library. Those of newer programs are larger.
    Growing(&'static [usize]),
}

/// A struct larger than this was never initialised.
const MAX_STRUCT: usize = 4096;

impl Sizes {
    /// The size in this library.
    pub(crate) const fn today(self) -> usize {
        match self {
            Self::Fixed(size) => size,
            Self::Growing(sizes) => sizes[sizes.len() - 1],
        }
    }

    pub(crate) fn check(self, size: usize) -> Result<()> {
        let possible = match self {
            Self::Fixed(fixed) => size == fixed,
            Self::Growing(sizes) => {
                let newer = size > self.today() && size <= MAX_STRUCT && size.is_multiple_of(8);
                newer || sizes.contains(&size)
            }
        };
        if possible { Ok(()) } else { Err(Error::WrongSize) }
    }
}

/// Stores a decoded message to a caller's struct of whatever age.
///
/// # Safety
///
/// `out` is aligned and writable for `size`, which `M::SIZES` allows. The views in `message` are readable.
pub(crate) unsafe fn store<M: Message>(
    mut message: M,
    size: usize,
    out: *mut M,
    d: &Decoder<'_>,
) -> Result<()> {
    let known = size.min(size_of::<M>());
    if known < size_of::<M>() {
        // What the caller's struct has no room for travels on as unknown fields, as it did with the library that
        // the caller was compiled for.
        let mut newer = M::DEFAULT;
        // SAFETY: both are structs of type `M`, and the range lies inside. The views are readable, as said above.
        let caller = unsafe {
            let from = (&raw const message).cast::<u8>().add(known);
            ptr::copy_nonoverlapping(from, (&raw mut newer).cast::<u8>().add(known), size_of::<M>() - known);
            Borrowed::promised_by_caller()
        };
        d.add_to_unknown(caller, &newer, message.unknown_fields())?;
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
/// `out` is aligned and writable for `size`, which is at least that of a head.
pub(crate) unsafe fn store_struct<T: Copy>(value: T, size: usize, out: *mut T) {
    let known = size.min(size_of::<T>());
    // SAFETY: by this function's contract; `known` is at most the size of either struct.
    unsafe {
        ptr::copy_nonoverlapping((&raw const value).cast::<u8>(), out.cast(), known);
        out.cast::<u8>().add(known).write_bytes(0, size - known);
        (*out.cast::<tera_head>()).size = size as u32;
    }
}
