//! Messages as structs of the ABI: looked at where a caller has them, and made where they are decoded to.
//!
//! Which fields a struct has and where they stand its [`Table`] says. So reading a field is reading a value of the
//! field's type at an offset, and what makes that sound is here: a [`View`] and a [`Target`] are a whole struct of
//! their table.

use std::marker::PhantomData;
use std::mem::MaybeUninit;
use std::{ptr, slice};

use crate::abi::{TERA_KIND_UNKNOWN, tera_bytes, tera_head};
use crate::fault::{Error, Result};
use crate::generated::MESSAGES;
use crate::registry;
use crate::schema::{Field, Slot, Table};
use crate::wire::{Decoder, MAX_SIZE};

/// A message struct of the ABI.
///
/// # Safety
///
/// The implementor is `repr(C)`, begins with a `tera_head` and then the `tera_bytes` of its unknown fields, is aligned
/// to 8, has no padding, and every pattern of bits is a value of it. `FIELDS` are members of it.
pub(crate) unsafe trait Message: Copy + 'static {
    /// Its number in `TERA_KIND_...`.
    const KIND: u32;
    /// Every field at its default, with views that are not NULL; the head is set.
    const DEFAULT: Self;
    /// That as a constant with an address.
    const EMPTY: &'static Self;
    /// The sizes that the struct may have in programs of any age.
    const SIZES: Sizes;
    /// Its fields, as [`Table`] wants them.
    const FIELDS: &'static [Field];
    /// The head of a struct of this library.
    const HEAD: tera_head = tera_head { kind: Self::KIND, size: size_of::<Self>() as u32 };

    /// The table of the message.
    #[inline(always)]
    fn table() -> &'static Table {
        const { &MESSAGES[Self::KIND as usize - 1] }
    }
}

/// Where the unknown fields are in every struct.
const UNKNOWN_FIELDS: usize = size_of::<tera_head>();

/// A message struct of this library's size that can be read, for `'a`.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    at: *const u8,
    pub(crate) table: &'static Table,
    lifetime: PhantomData<&'a ()>,
}

impl<'a> View<'a> {
    #[inline(always)]
    pub(crate) fn of<M: Message>(message: &'a M) -> Self {
        Self { at: (&raw const *message).cast(), table: M::table(), lifetime: PhantomData }
    }

    /// The value of a field, whose form has this type.
    #[inline(always)]
    pub(crate) fn get<T: Copy>(self, field: &Slot) -> T {
        self.read(field.offset.into())
    }

    /// The number of the member of a oneof that is set.
    #[inline(always)]
    pub(crate) fn case(self, oneof: &Slot) -> u32 {
        self.read(oneof.case.into())
    }

    #[inline(always)]
    pub(crate) fn unknown_fields(self) -> tera_bytes {
        self.read(UNKNOWN_FIELDS)
    }

    /// The struct itself.
    #[inline(always)]
    pub(crate) fn cast<M: Message>(self) -> &'a M {
        assert!(self.table.kind == M::KIND);
        // SAFETY: it is a struct of this kind, and readable for `'a`.
        unsafe { &*self.at.cast() }
    }

    #[inline(always)]
    fn read<T: Copy>(self, offset: usize) -> T {
        debug_assert!(offset + size_of::<T>() <= self.table.size);
        // SAFETY: the struct is readable, the member is one of its own (`field!` has taken its offset from it), and
        // every pattern of bits is a value.
        unsafe { self.at.add(offset).cast::<T>().read() }
    }
}

/// A message struct of this library's size that is being made.
#[derive(Clone, Copy)]
pub(crate) struct Target<'a> {
    at: *mut u8,
    pub(crate) table: &'static Table,
    lifetime: PhantomData<&'a mut ()>,
}

impl<'a> Target<'a> {
    #[inline(always)]
    pub(crate) fn of<M: Message>(message: &'a mut M) -> Self {
        Self { at: (&raw mut *message).cast(), table: M::table(), lifetime: PhantomData }
    }

    /// A struct in an arena.
    ///
    /// # Safety
    ///
    /// `message` is a struct of this table, and nobody else refers to it while this is used.
    #[inline(always)]
    pub(crate) unsafe fn at(message: *mut tera_head, table: &'static Table) -> Self {
        Self { at: message.cast(), table, lifetime: PhantomData }
    }

    /// The struct, to be referred to.
    #[inline(always)]
    pub(crate) fn head(self) -> *const tera_head {
        self.at.cast()
    }

    #[inline(always)]
    pub(crate) fn view(self) -> View<'a> {
        View { at: self.at, table: self.table, lifetime: PhantomData }
    }

    /// Sets a field, whose form has this type; if it is a member of a oneof, no other of its members is set then.
    #[inline(always)]
    pub(crate) fn set<T: Copy>(self, field: &Slot, value: T) {
        if field.case != 0 {
            self.set_case(field);
        }
        self.write(field.offset.into(), value);
    }

    /// Makes the field the member of its oneof that is set, with all bytes zero.
    #[inline]
    fn set_case(self, field: &Slot) {
        self.write(field.case.into(), field.number());
        self.write::<[u64; 2]>(field.offset.into(), [0; 2]);
    }

    #[inline(always)]
    pub(crate) fn set_unknown_fields(self, fields: tera_bytes) {
        self.write(UNKNOWN_FIELDS, fields);
    }

    /// The struct itself.
    #[inline(always)]
    pub(crate) fn cast<M: Message>(self) -> &'a mut M {
        assert!(self.table.kind == M::KIND);
        // SAFETY: it is a struct of this kind, and nobody else refers to it.
        unsafe { &mut *self.at.cast() }
    }

    #[inline(always)]
    fn write<T: Copy>(self, offset: usize, value: T) {
        debug_assert!(offset + size_of::<T>() <= self.table.size);
        // SAFETY: the struct is writable, the member is one of its own (`field!` has taken its offset from it), and
        // every pattern of bits is a value.
        unsafe { self.at.add(offset).cast::<T>().write(value) }
    }
}

/// The largest struct of this library, in words; `Table::of` asserts it.
pub(crate) const LARGEST: usize = 64;

/// Room for a message of any kind, for a struct that is complete before it goes to a caller, or in this library's size.
pub(crate) struct Image {
    words: MaybeUninit<[u64; LARGEST]>,
    table: &'static Table,
}

impl Image {
    /// An empty message.
    #[inline]
    pub(crate) fn new(table: &'static Table) -> Self {
        let mut image = Self { words: MaybeUninit::uninit(), table };
        // SAFETY: as `Table::of` asserts there is room for it.
        unsafe { table.empty_to(image.words.as_mut_ptr().cast()) };
        image
    }

    #[inline]
    pub(crate) fn target(&mut self) -> Target<'_> {
        Target { at: self.words.as_mut_ptr().cast(), table: self.table, lifetime: PhantomData }
    }

    #[inline]
    pub(crate) fn view(&self) -> View<'_> {
        View { at: self.words.as_ptr().cast(), table: self.table, lifetime: PhantomData }
    }
}

/// A list of structs of which only the table is known.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct Structs {
    pub(crate) data: *const tera_head,
    pub(crate) len: usize,
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
    #[inline(always)]
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

    /// The elements of a list of structs, of which every one has its own head.
    #[inline]
    pub(crate) fn structs(
        self,
        table: &'static Table,
        list: Structs,
    ) -> Result<impl DoubleEndedIterator<Item = *const tera_head> + ExactSizeIterator> {
        // The same conditions as for any list; structs are aligned to 8 and have no padding.
        let words = self.slice(list.data.cast::<u64>(), list.len.saturating_mul(table.size / 8))?;
        Ok(words.chunks_exact(table.size / 8).map(|words| words.as_ptr().cast()))
    }

    /// The head of the message that a pointer points to.
    #[inline(always)]
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

    /// The table of the message that a pointer points to, which is of this kind unless that is `TERA_KIND_UNKNOWN`.
    #[inline(always)]
    pub(crate) fn table(self, message: *const tera_head, kind: u32) -> Result<&'static Table> {
        match registry::of_kind(self.head(message)?.kind) {
            Some(table) if kind == table.kind || kind == TERA_KIND_UNKNOWN => Ok(table),
            _ => Err(Error::WrongKind),
        }
    }

    /// Looks at the message that a pointer points to, in the size that this library knows.
    #[inline(always)]
    pub(crate) fn view<R>(
        self,
        table: &'static Table,
        message: *const tera_head,
        look: impl FnOnce(View<'_>) -> R,
    ) -> Result<R> {
        let head = self.head(message)?;
        if head.kind != table.kind {
            return Err(Error::WrongKind);
        }
        if head.size as usize == table.size {
            // Not NULL, aligned (`head` has looked), and readable for the size that its head gives.
            return Ok(look(View { at: message.cast(), table, lifetime: PhantomData }));
        }
        self.resized(table, message, head.size as usize, look)
    }

    /// The message, if it is one of the table as this library would make it, without unknown fields.
    #[inline(always)]
    pub(crate) fn plain(self, table: &'static Table, message: *const tera_head) -> Option<View<'a>> {
        let head = self.head(message).ok()?;
        if u64::from(head.kind) | u64::from(head.size) << 32
            != u64::from(table.kind) | (table.size as u64) << 32
        {
            return None;
        }
        // Not NULL, aligned (`head` has looked), and readable for the size that its head gives.
        Some(View { at: message.cast(), table, lifetime: PhantomData })
            .filter(|view| view.unknown_fields().len == 0)
    }

    /// As `view`, for a struct of an older or newer program. The copy is here, so that the stack of messages that are
    /// nested deep has no room for one at every level.
    #[cold]
    #[inline(never)]
    fn resized<R>(
        self,
        table: &'static Table,
        message: *const tera_head,
        size: usize,
        look: impl FnOnce(View<'_>) -> R,
    ) -> Result<R> {
        let mut image = Image::new(table);
        self.resize(message, size, &mut image)?;
        Ok(look(image.view()))
    }

    /// As `view`, where the kind is one that the code knows.
    #[inline]
    pub(crate) fn message<M: Message, R>(self, message: *const M, look: impl FnOnce(&M) -> R) -> Result<R> {
        self.view(M::table(), message.cast(), |view| look(view.cast()))
    }

    /// Copies a struct of an older or newer program.
    fn resize(self, message: *const tera_head, size: usize, image: &mut Image) -> Result<()> {
        image.table.sizes.check(size)?;
        let to = image.target();
        // SAFETY: the target is a struct of the table, and has its size.
        unsafe { self.copy_to(message, size, to.at.cast(), to.table.size) }
    }

    /// A copy of a struct that has this size in the caller's program: what that does not have is as in `copy`, and
    /// what it has more is zero, or refused.
    pub(crate) fn copy_struct<T: Copy>(self, from: *const T, size: usize, mut copy: T) -> Result<T> {
        // SAFETY: any bits are a value of `T`, which begins with a head.
        unsafe { self.copy_to(from.cast(), size, (&raw mut copy).cast(), size_of::<T>())? };
        Ok(copy)
    }

    /// Copies a struct of `size` bytes to one of `today` bytes; what it has more is zero, or refused.
    ///
    /// # Safety
    ///
    /// `to` is writable for `today` bytes, and aligned for a head. What `from` points to has looked at its head.
    unsafe fn copy_to(
        self,
        from: *const tera_head,
        size: usize,
        to: *mut tera_head,
        today: usize,
    ) -> Result<()> {
        // SAFETY: readable for the size that its head gives, by the caller's promise.
        let bytes = unsafe { slice::from_raw_parts(from.cast::<u8>(), size) };
        let (known, newer) = bytes.split_at_checked(today).unwrap_or((bytes, &[]));
        if newer.iter().any(|&byte| byte != 0) {
            return Err(Error::NewerFields);
        }
        // SAFETY: `known` is at most `today`.
        unsafe {
            ptr::copy_nonoverlapping(known.as_ptr(), to.cast(), known.len());
            (*to).size = today as u32;
        }
        Ok(())
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
    pub(crate) fn today(self) -> usize {
        match self {
            Self::Fixed(size) => size,
            Self::Growing(sizes) => sizes.last().copied().unwrap_or_default(),
        }
    }

    pub(crate) fn check(self, size: usize) -> Result<()> {
        let today = self.today();
        let possible = match self {
            _ if size == today => true,
            Self::Fixed(_) => false,
            Self::Growing(_) if size > today => size <= MAX_STRUCT && size.is_multiple_of(8),
            Self::Growing(sizes) => sizes.contains(&size),
        };
        if possible { Ok(()) } else { Err(Error::WrongSize) }
    }
}

/// Stores a message to a caller's struct of whatever age.
///
/// # Safety
///
/// `out` is aligned and writable for `size`, which the message's `Sizes` allow. The views in the message are readable.
pub(crate) unsafe fn store(
    message: View<'_>,
    size: usize,
    out: *mut tera_head,
    d: &Decoder<'_>,
) -> Result<()> {
    let table = message.table;
    if size >= table.size {
        // SAFETY: by this function's contract; a view is of a whole struct.
        unsafe { store_sized(message.at.cast(), table.size, size, out) };
        return Ok(());
    }
    // What the caller's struct has no room for travels on as unknown fields, as it did with the library that the
    // caller was compiled for.
    let mut newer = Image::new(table);
    // SAFETY: both are structs of the same table, and the range lies inside. The views are readable, as said above.
    let caller = unsafe {
        let to = newer.target().at.add(size);
        ptr::copy_nonoverlapping(message.at.add(size), to, table.size - size);
        Borrowed::promised_by_caller()
    };
    let unknown = d.add_to_unknown(caller, newer.view(), message.unknown_fields())?;
    // SAFETY: by this function's contract; every struct has its unknown fields, whatever its age.
    unsafe {
        store_sized(message.at.cast(), table.size, size, out);
        out.cast::<u8>().add(UNKNOWN_FIELDS).cast::<tera_bytes>().write(unknown);
    }
    Ok(())
}

/// Stores a struct that begins with a head to a caller's struct of whatever age: what that has no room for is left
/// off, and what it has more is zero.
///
/// # Safety
///
/// `out` is aligned and writable for `size`, which is at least that of a head.
#[inline(always)]
pub(crate) unsafe fn store_struct<T: Copy>(value: &T, size: usize, out: *mut T) {
    // SAFETY: by this function's contract.
    unsafe {
        if size == size_of::<T>() {
            out.write(*value); // without a detour through memory
        } else {
            store_sized((&raw const *value).cast(), size_of::<T>(), size, out.cast());
        }
    }
}

/// As `store_struct`, for a struct of `today` bytes.
///
/// # Safety
///
/// As for `store_struct`, and `value` is readable for `today` bytes.
#[inline(never)]
unsafe fn store_sized(value: *const tera_head, today: usize, size: usize, out: *mut tera_head) {
    let known = size.min(today);
    // SAFETY: by this function's contract; `known` is at most the size of either struct.
    unsafe {
        ptr::copy(value.cast::<u8>(), out.cast(), known); // a message may be stored to itself
        out.cast::<u8>().add(known).write_bytes(0, size - known);
        (*out).size = size as u32;
    }
}
