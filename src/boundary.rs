//! The boundary to C: pointers become references, and results become a status.
//!
//! Every exported function that can fail calls [`call`]. The functions of all messages call [`encode`],
//! [`encoded_size`], [`decode`], [`to_json`] and [`from_json`] here.

use core::ffi::c_char;
use core::mem::MaybeUninit;
use core::{ptr, slice};

use crate::ages::store;
use crate::arena::tera_arena;
use crate::copy::copy_last_first;
use crate::enums::{self, EnumTable, EnumValue};
use crate::fault::{Error, Result};
use crate::flags::TERA_DECODE_COPY;
use crate::generated::statuses::{TERA_OK, tera_status};
use crate::head::tera_head;
use crate::json;
use crate::message::{Image, Ref};
use crate::schema::{Sizes, Table};
use crate::wire::{Decoder, Encode, Encoder, Output, encode_to, size_of};

/// Runs the body of an exported function. Stores the detail of an error in the arena, if there is one.
#[inline]
pub(crate) fn call<'a>(
    arena: Result<Option<&'a tera_arena>>,
    body: impl FnOnce(Option<&'a tera_arena>) -> Result<()>,
) -> tera_status {
    let arena = match arena {
        Ok(arena) => arena,
        Err(error) => return error as tera_status, // there is no arena to keep more
    };
    if let Some(arena) = arena {
        arena.clear_error();
    }
    match body(arena) {
        Ok(()) => TERA_OK,
        Err(error) => failed(arena, error),
    }
}

#[cold]
fn failed(arena: Option<&tera_arena>, error: Error) -> tera_status {
    if let Some(arena) = arena {
        arena.set_error(error);
    }
    error as tera_status
}

/// The arena of a call.
///
/// # Safety
///
/// `arena` is NULL, not aligned, or comes from `tera_arena_new`, is not freed before the call ends, and is not used by
/// another thread meanwhile.
#[inline]
pub(crate) unsafe fn arena<'a>(arena: *const tera_arena) -> Result<Option<&'a tera_arena>> {
    if !arena.is_aligned() {
        return Err(Error::InvalidArgument);
    }
    // SAFETY: aligned, and by this function's contract.
    Ok(unsafe { arena.as_ref() })
}

/// The bytes that the caller passes.
///
/// # Safety
///
/// `data` is NULL, or readable for `len` bytes as long as the result is used.
#[inline]
pub(crate) unsafe fn input<'a>(data: *const u8, len: usize) -> Result<&'a [u8]> {
    match len {
        0 => Ok(&[]),
        _ if data.is_null() => Err(Error::NullPointer),
        _ if len > isize::MAX as usize => Err(Error::TooLarge),
        // SAFETY: not NULL, of a possible length, and readable by this function's contract.
        _ => Ok(unsafe { slice::from_raw_parts(data, len) }),
    }
}

/// A pointer to write a result to.
///
/// # Safety
///
/// `out` is NULL, or valid for writing a `T` and not used otherwise until the call ends.
pub(crate) unsafe fn output<'a, T>(out: *mut T) -> Result<&'a mut T> {
    if !out.is_null() && !out.is_aligned() {
        return Err(Error::InvalidArgument);
    }
    // SAFETY: aligned, and by this function's contract.
    unsafe { out.as_mut() }.ok_or(Error::NullPointer)
}

/// A caller's buffer, and the pointer for the length of the output.
pub(crate) struct Buffer {
    data: *mut u8,
    capacity: usize,
    len: *mut usize,
}

impl Buffer {
    /// # Safety
    ///
    /// `data` is NULL or writable for `capacity` bytes, `len` is NULL or valid for writing, and the call reads neither.
    pub(crate) unsafe fn new(data: *mut u8, capacity: usize, len: *mut usize) -> Self {
        Self { data, capacity, len }
    }

    /// Returns `size` bytes of the buffer, or an error if it is too small. Writes the length in both cases.
    pub(crate) fn take(&self, size: usize) -> Result<*mut u8> {
        if self.len.is_null() || (self.data.is_null() && self.capacity != 0) {
            return Err(Error::NullPointer);
        }
        if !self.len.is_aligned() {
            return Err(Error::InvalidArgument);
        }
        // SAFETY: not NULL, aligned, and valid for writing by the contract of `new`.
        unsafe { self.len.write(size) };
        if size > self.capacity { Err(Error::BufferTooSmall) } else { Ok(self.data) }
    }

    /// Fills the buffer with consecutive pieces.
    pub(crate) fn put_all(&self, texts: &[&[u8]]) -> Result<()> {
        let mut data = self.take(texts.iter().map(|text| text.len()).sum())?;
        for text in texts {
            // SAFETY: `take` has found room for all texts; the buffer is no part of what is read.
            unsafe {
                ptr::copy_nonoverlapping(text.as_ptr(), data, text.len());
                data = data.add(text.len());
            }
        }
        Ok(())
    }

    /// Writes a message to scratch memory, and copies it to the buffer when it is complete. Most messages are so small
    /// that the scratch memory is on the stack. This case is inlined in the exported function, and all others are
    /// calls.
    #[inline(always)]
    pub(crate) fn encode(&self, arena: Option<&tera_arena>, message: &dyn Encode) -> Result<()> {
        if let Some(arena) = arena
            && arena.expects_more_than(SMALL)
        {
            return self.encode_large(arena, message);
        }
        self.encode_by_way_of(&mut [MaybeUninit::uninit(); SMALL], arena, message).map(drop)
    }

    #[inline(never)]
    fn encode_large(&self, arena: &tera_arena, message: &dyn Encode) -> Result<()> {
        let mut memory = arena.room_for_message();
        let memory = memory.as_deref_mut().unwrap_or_default();
        let size = self.encode_by_way_of(memory, Some(arena), message)?;
        arena.message_was_small(size <= SMALL);
        Ok(())
    }

    /// Writes the size.
    #[inline(always)]
    fn encode_by_way_of(
        &self,
        memory: &mut [MaybeUninit<u8>],
        arena: Option<&tera_arena>,
        message: &dyn Encode,
    ) -> Result<usize> {
        let (start, room) = (memory.as_mut_ptr().cast::<u8>(), memory.len());
        // SAFETY: it is this memory, which nobody else has.
        let output = unsafe { Output::to(start, room) };
        let size = Encoder::new(arena, output).whole(message)?;
        let data = self.take(size)?;
        if size > room {
            return self.encode_again(size, arena, message).map(|()| size);
        }
        // SAFETY: so many bytes before the end are written; `take` has found room for them, and the buffer is no part
        // of what is read.
        unsafe { copy_last_first(start.add(room - size), data, size) };
        Ok(size)
    }

    /// Writes a message of this size, which was too large for the scratch memory.
    #[inline(never)]
    fn encode_again(&self, size: usize, arena: Option<&tera_arena>, message: &dyn Encode) -> Result<()> {
        if let Some(arena) = arena {
            arena.expect_message(size);
        }
        let data = self.take(size)?;
        // SAFETY: `take` has found room for `size` bytes, more than none; the buffer is no part of what is read.
        unsafe { encode_to(arena, message, data, size) }
    }
}

/// Maximum size of a message that is written to the stack.
const SMALL: usize = 2048;

/// A caller's message.
pub(crate) struct Described<'a> {
    table: &'static Table,
    message: Ref<'a>,
}

impl<'a> Described<'a> {
    /// `kind` is the required kind of the message, or `TERA_KIND_UNKNOWN` for any.
    pub(crate) fn new(message: Ref<'a>, kind: u32) -> Result<Self> {
        Ok(Self { table: message.table(kind)?, message })
    }
}

impl Encode for Described<'_> {
    fn encode(&self, e: &mut Encoder<'_>) -> Result<()> {
        e.body(self.table, self.message)
    }
}

/// Decodes into a caller's struct, which is written only on success.
///
/// # Safety
///
/// `message` is aligned and writable for `size`, which the table's `Sizes` allow.
pub(crate) unsafe fn decode_to(
    arena: &tera_arena,
    input: &[u8],
    table: &'static Table,
    size: usize,
    message: *mut tera_head,
) -> Result<()> {
    let mut image: Image<'_> = Image::new();
    arena.fit_nested(Decoder::new(arena, input).read_to(image.empty(table)?)?)?;
    // SAFETY: by this function's contract.
    unsafe { store(image.view()?, size, message, arena) }
}

/// Encodes a message of kind `kind`, or of any kind with `TERA_KIND_UNKNOWN`.
///
/// # Safety
///
/// As [`arena`], [`Buffer::new`] and [`Ref::promised`].
#[inline(never)]
pub(crate) unsafe fn encode(
    arena: *mut tera_arena,
    kind: u32,
    message: *const tera_head,
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: by this function's contract.
    let (arena, message, buffer) =
        unsafe { (self::arena(arena), Ref::promised(message), Buffer::new(buffer, capacity, len)) };
    call(arena, |arena| buffer.encode(arena, &Described::new(message, kind)?))
}

/// Returns the encoded size of a message of kind `kind`, or of any kind with `TERA_KIND_UNKNOWN`.
///
/// # Safety
///
/// As [`arena`], [`output`] and [`Ref::promised`].
#[inline(never)]
pub(crate) unsafe fn encoded_size(
    arena: *mut tera_arena,
    kind: u32,
    message: *const tera_head,
    size: *mut usize,
) -> tera_status {
    // SAFETY: by this function's contract.
    let (arena, message, size) = unsafe { (self::arena(arena), Ref::promised(message), output(size)) };
    call(arena, |arena| {
        let message = Described::new(message, kind)?;
        *size? = size_of(arena, &message)?;
        Ok(())
    })
}

/// Decodes a message into a struct of kind `kind`, or of any kind with `TERA_KIND_UNKNOWN`.
///
/// # Safety
///
/// As [`arena`] and [`input`]; and `message` is NULL or points to a struct that is writable for the size in its head.
#[inline(never)]
pub(crate) unsafe fn decode(
    arena: *mut tera_arena,
    kind: u32,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut tera_head,
) -> tera_status {
    // SAFETY: by this function's contract.
    let (arena, target, input) =
        unsafe { (self::arena(arena), Ref::promised(message), self::input(data, len)) };
    call(arena, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let input = decode_input(arena, input?, flags)?;
        let (table, size) = target.table_and_size(kind)?;
        // SAFETY: by this function's contract, and the size is one that the kind can have.
        unsafe { decode_to(arena, input, table, size, message) }
    })
}

/// The input of a decoding function, copied into the arena if the flags request it. Rejects unknown flags.
pub(crate) fn decode_input<'a>(arena: &'a tera_arena, input: &'a [u8], flags: u32) -> Result<&'a [u8]> {
    match flags {
        0 => Ok(input),
        TERA_DECODE_COPY => arena.copy(input),
        _ => Err(Error::InvalidArgument),
    }
}

/// Writes a message of kind `kind`, or of any kind with `TERA_KIND_UNKNOWN`, as JSON.
///
/// # Safety
///
/// As [`encode`].
#[inline(never)]
pub(crate) unsafe fn to_json(
    arena: *mut tera_arena,
    kind: u32,
    message: *const tera_head,
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {
    // SAFETY: by this function's contract.
    let (arena, message, buffer) =
        unsafe { (self::arena(arena), Ref::promised(message), Buffer::new(buffer.cast(), capacity, len)) };
    call(arena, |arena| buffer.put_all(&[json_text(arena, kind, message, &[], flags)?]))
}

/// Writes a message as JSON text to the arena. `binary` is the input that it was decoded from, if any.
pub(crate) fn json_text<'a>(
    arena: Option<&'a tera_arena>,
    kind: u32,
    message: Ref<'_>,
    binary: &'a [u8],
    flags: u32,
) -> Result<&'a [u8]> {
    let arena = arena.ok_or(Error::NullPointer)?;
    let table = message.table(kind)?;
    let mut writer = json::Writer::new(arena, flags)?;
    writer.binary = binary;
    writer.whole(table, message)?;
    Ok(writer.finish())
}

/// Reads JSON into a struct of kind `kind`, or of any kind with `TERA_KIND_UNKNOWN`.
///
/// # Safety
///
/// As [`decode`].
#[inline(never)]
pub(crate) unsafe fn from_json(
    arena: *mut tera_arena,
    kind: u32,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut tera_head,
) -> tera_status {
    // SAFETY: by this function's contract.
    let (arena, target, text) =
        unsafe { (self::arena(arena), Ref::promised(message), input(text.cast(), len)) };
    call(arena, |arena| {
        let arena = arena.ok_or(Error::NullPointer)?;
        let (table, size) = target.table_and_size(kind)?;
        let mut image: Image<'_> = Image::new();
        arena.fit_nested(json_reader(arena, text?, flags)?.read(image.empty(table)?)?)?;
        // SAFETY: by this function's contract, and the size is one that the kind can have.
        unsafe { store(image.view()?, size, message, arena) }
    })
}

/// A reader for the caller's text.
pub(crate) fn json_reader<'a>(arena: &'a tera_arena, text: &'a [u8], flags: u32) -> Result<json::Reader<'a>> {
    let text = decode_input(arena, text, flags & TERA_DECODE_COPY)?;
    json::Reader::new(arena, text, flags & !TERA_DECODE_COPY)
}

/// Initialises a struct as an empty message.
///
/// # Safety
///
/// `message` is NULL or writable for `size` bytes.
#[inline(never)]
pub(crate) unsafe fn init(kind: u32, sizes: Sizes, message: *mut tera_head, size: usize) -> tera_status {
    call(Ok(None), |_| {
        if message.is_null() {
            return Err(Error::NullPointer);
        }
        if !message.is_aligned() {
            return Err(Error::InvalidArgument);
        }
        sizes.check(size)?;
        // SAFETY: not NULL, aligned, and by this function's contract.
        unsafe {
            message.cast::<u8>().write_bytes(0, size);
            message.write(tera_head { kind, size: size as u32 });
        }
        Ok(())
    })
}

/// Returns the name of an enum value; NULL if it has none.
#[inline(never)]
pub(crate) fn enum_name(table: &'static EnumTable, value: i32) -> *const c_char {
    enums::of_number(table, value).map_or(ptr::null(), EnumValue::c_name)
}

/// Returns the value of an enum with this name.
///
/// # Safety
///
/// As [`arena`], [`input`] and [`output`].
#[inline(never)]
pub(crate) unsafe fn enum_from_name(
    arena: *mut tera_arena,
    table: &'static EnumTable,
    name: *const c_char,
    len: usize,
    value: *mut i32,
) -> tera_status {
    // SAFETY: by this function's contract.
    let (arena, name, value) = unsafe { (self::arena(arena), input(name.cast(), len), output(value)) };
    call(arena, |arena| {
        let (name, value) = (name?, value?);
        let named = table.iter().find(|value| value.name() == name);
        *value = named
            .ok_or_else(|| tera_arena::note(arena, Error::UnknownName, |fault| fault.in_named(name)))?
            .number();
        Ok(())
    })
}
