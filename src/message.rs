//! Messages as structs of the ABI: read where a caller has them, and made where they are decoded to.
//!
//! A struct's [`Table`] says which fields it has and at which offsets. What makes it sound to read and write them is
//! expressed in types, so that safe code cannot go wrong:
//!
//! | type | what it is | who makes it |
//! | --- | --- | --- |
//! | [`Ref`], [`Elements`], [`Text`], [`Blob`] | a pointer that may be followed | `promised`, which is unsafe, or a struct that may be read |
//! | [`View`] | a whole struct that may be read | a [`Ref`], after it has checked the head |
//! | [`Member`] | a field of a [`View`], read as a type that its form has | the [`View`], from its own table |
//! | [`Target`] | a whole struct that is being made | an arena or an [`Image`] |
//! | [`Place`] | a field of a [`Target`], likewise | the [`Target`] |

use core::marker::PhantomData;
use core::mem::{MaybeUninit, offset_of};
use core::ops::Deref;
use core::{ptr, slice};

use crate::fault::{Error, Result};
use crate::generated::kinds::{TERA_KIND_ANY, TERA_KIND_UNKNOWN};
use crate::generated::tera_any;
use crate::head::tera_head;
use crate::registry;
use crate::schema::{Field, Form, LARGEST, MAX_SIZE, Message, Other, Sizes, Slot, Table};
use crate::view::{NOTHING, tera_bool, tera_bytes, tera_str};

/// Whether what a type cannot express holds; only a mistake in this library makes it false. Tests end then. What is
/// shipped must not: it takes a way that does no harm.
#[inline(always)]
#[track_caller]
fn holds(condition: bool) -> bool {
    debug_assert!(condition);
    condition
}

/// Where the unknown fields are in every struct.
const UNKNOWN_FIELDS: usize = size_of::<tera_head>();

// ------------------------------------------------------------------------------------------------------------
// What a caller passes
// ------------------------------------------------------------------------------------------------------------

/// A pointer to a message, or NULL. If it is not NULL, the head is readable, and as many bytes as the head says; so is
/// what the views, lists and pointers in the message point to, and nobody changes any of it, for `'a`.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(crate) struct Ref<'a> {
    at: *const tera_head,
    lifetime: PhantomData<&'a ()>,
}

/// A view or a list, `{data, len}`, of which the elements are readable for `'a` if `data` is not NULL.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Elements<'a, T> {
    data: *const T,
    len: usize,
    lifetime: PhantomData<&'a T>,
}

/// A string in a message.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(crate) struct Text<'a>(Elements<'a, u8>);

/// Bytes in a message.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(crate) struct Blob<'a>(Elements<'a, u8>);

/// A list of structs of which the table says the size.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(crate) struct Structs<'a>(Elements<'a, tera_head>);

impl<'a, T: Copy> Elements<'a, T> {
    const EMPTY: Self = Self { data: NOTHING.as_ptr(), len: 0, lifetime: PhantomData };

    /// # Safety
    ///
    /// `data` is NULL, or readable for `len` elements for `'a`, which are values of `T`.
    pub(crate) unsafe fn promised(data: *const T, len: usize) -> Self {
        Self { data, len, lifetime: PhantomData }
    }

    pub(crate) fn len(self) -> usize {
        self.len
    }

    /// The first element, if all that a caller may get wrong is right. `size` is that of an element.
    #[inline(always)]
    fn checked(self, size: usize) -> Result<*const T> {
        if self.data.is_null() {
            return Err(Error::NullPointer);
        }
        if !self.data.is_aligned() {
            return Err(Error::InvalidArgument);
        }
        // A message of so many elements could not be encoded, and no memory is larger than that.
        if self.len > MAX_SIZE as usize || self.len > isize::MAX as usize / size {
            return Err(Error::TooLarge);
        }
        Ok(self.data)
    }

    #[inline(always)]
    pub(crate) fn slice(self) -> Result<&'a [T]> {
        if self.len == 0 {
            return Ok(&[]);
        }
        let data = self.checked(size_of::<T>())?;
        // SAFETY: not NULL, aligned, of a possible size, and readable by the promise that this type is.
        Ok(unsafe { slice::from_raw_parts(data, self.len) })
    }
}

macro_rules! bytes {
    ($($type:ident: $view:ident, $of:ident;)+) => {$(
        impl<'a> $type<'a> {
            /// # Safety
            ///
            /// The view is NULL, or readable for `'a`.
            #[inline(always)]
            pub(crate) unsafe fn promised(view: $view) -> Self {
                // SAFETY: by this function's contract.
                Self(unsafe { Elements::promised(view.data.cast(), view.len) })
            }

            #[inline(always)]
            pub(crate) fn of(bytes: &'a [u8]) -> Self {
                // SAFETY: a slice is readable.
                unsafe { Self::promised($view::$of(bytes)) }
            }

            #[inline(always)]
            pub(crate) fn len(self) -> usize {
                self.0.len
            }

            #[inline(always)]
            pub(crate) fn bytes(self) -> Result<&'a [u8]> {
                self.0.slice()
            }

            /// The view for a struct of the ABI.
            #[inline(always)]
            pub(crate) fn view(self) -> $view {
                $view { data: self.0.data.cast(), len: self.0.len }
            }
        }
    )+};
}

bytes! {
    Text: tera_str, of_utf8; // which is UTF-8, or is still to be checked
    Blob: tera_bytes, of;
}

impl<'a> Structs<'a> {
    pub(crate) fn len(self) -> usize {
        self.0.len
    }

    /// The elements, of which every one has its own head. The table is that of the field.
    #[inline]
    fn elements(
        self,
        table: &'static Table,
    ) -> Result<impl DoubleEndedIterator<Item = Ref<'a>> + ExactSizeIterator> {
        let data = if self.0.len == 0 { ptr::null() } else { self.0.checked(table.size)? };
        let size = table.size;
        Ok((0..self.0.len).map(move |i| Ref { at: data.wrapping_byte_add(i * size), lifetime: PhantomData }))
    }
}

impl<'a> Ref<'a> {
    pub(crate) const NULL: Self = Self { at: ptr::null(), lifetime: PhantomData };

    /// # Safety
    ///
    /// What the type says holds: `message` is NULL or readable for `'a`, with all that it refers to.
    #[inline(always)]
    pub(crate) unsafe fn promised<T>(message: *const T) -> Self {
        Self { at: message.cast(), lifetime: PhantomData }
    }

    #[inline(always)]
    pub(crate) fn is_null(self) -> bool {
        self.at.is_null()
    }

    /// The pointer for a struct of the ABI.
    #[inline(always)]
    pub(crate) fn as_ptr(self) -> *const tera_head {
        self.at
    }

    #[inline(always)]
    pub(crate) fn head(self) -> Result<tera_head> {
        if self.at.is_null() {
            return Err(Error::NullPointer);
        }
        if !self.at.is_aligned() {
            return Err(Error::InvalidArgument);
        }
        // SAFETY: not NULL, aligned, and readable by the promise that this type is.
        Ok(unsafe { self.at.read() })
    }

    /// The table of the message, which is of this kind unless that is `TERA_KIND_UNKNOWN`.
    #[inline(always)]
    pub(crate) fn table(self, kind: u32) -> Result<&'static Table> {
        match registry::of_kind(self.head()?.kind) {
            Some(table) if kind == table.kind || kind == TERA_KIND_UNKNOWN => Ok(table),
            _ => Err(Error::WrongKind),
        }
    }

    /// The table and the size of a struct that a message is to be written to.
    pub(crate) fn table_and_size(self, kind: u32) -> Result<(&'static Table, usize)> {
        let (table, size) = (self.table(kind)?, self.head()?.size as usize);
        table.sizes.check(size)?;
        Ok((table, size))
    }

    /// Looks at the message in the size that this library knows.
    #[inline(always)]
    pub(crate) fn view<R>(self, table: &'static Table, look: impl FnOnce(View<'_>) -> R) -> Result<R> {
        let head = self.head()?;
        if head.kind != table.kind {
            return Err(Error::WrongKind);
        }
        if head.size as usize == table.size {
            return Ok(look(self.whole(table)));
        }
        self.resized(table, head.size as usize, look)
    }

    /// The fields of an `Any`, whose struct has a size that never changes, because it stands in lists.
    #[inline(always)]
    pub(crate) fn any(self) -> Result<AnyView<'a>> {
        const { assert!(matches!(tera_any::SIZES, Sizes::Fixed(_))) };
        let table = self.table(TERA_KIND_ANY)?;
        table.sizes.check(self.head()?.size as usize)?;
        Ok(self.whole(table).any())
    }

    /// The message, if it is one of the table as this library would make it, without unknown fields.
    #[inline(always)]
    pub(crate) fn plain(self, table: &'static Table) -> Option<View<'a>> {
        let head = self.head().ok()?;
        if u64::from(head.kind) | u64::from(head.size) << 32
            != u64::from(table.kind) | (table.size as u64) << 32
        {
            return None;
        }
        Some(self.whole(table)).filter(|view| view.unknown_fields().len() == 0)
    }

    /// The struct, whose head was found to be of this table and at least as large.
    #[inline(always)]
    fn whole(self, table: &'static Table) -> View<'a> {
        View { at: self.at.cast(), table, lifetime: PhantomData }
    }

    /// As `view`, for a struct of an older or newer program.
    #[cold]
    #[inline(never)]
    fn resized<R>(self, table: &'static Table, size: usize, look: impl FnOnce(View<'_>) -> R) -> Result<R> {
        self.check_size(table, size)?;
        if size > table.size {
            return Ok(look(self.whole(table)));
        }
        let (mut look, mut result) = (Some(look), None);
        let look = &mut |view: View<'_>| result = look.take().map(|look| look(view));
        // Structs that may be nested deep are small: a large copy on the stack is for the others.
        match table.size {
            ..=64 => self.copied::<8>(table, size, look)?,
            _ => self.copied::<LARGEST>(table, size, look)?,
        }
        result.ok_or(Error::Internal)
    }

    /// Looks at a copy of a struct of an older program, in which the fields that this does not have are unset.
    #[inline(never)]
    fn copied<const WORDS: usize>(
        self,
        table: &'static Table,
        size: usize,
        look: &mut dyn FnMut(View<'_>),
    ) -> Result<()> {
        let mut image = Image::<WORDS>::new();
        let to = image.empty(table)?.target();
        // SAFETY: an older struct is smaller than this library's, and readable for its size by the promise, which holds
        // for the copy too.
        unsafe {
            ptr::copy_nonoverlapping(self.at.cast::<u8>(), to.at, size);
            to.at.cast::<tera_head>().write(tera_head { kind: table.kind, size: table.size as u32 });
        }
        look(image.view()?);
        Ok(())
    }

    /// That the struct may have this size, and sets no field that is newer than this library.
    #[inline(never)]
    fn check_size(self, table: &'static Table, size: usize) -> Result<()> {
        table.sizes.check(size)?;
        if size > table.size { self.ends_with_zeros(table.size, size) } else { Ok(()) }
    }

    /// That what a struct has between these sizes is zero: its fields there are newer than this library.
    fn ends_with_zeros(self, today: usize, size: usize) -> Result<()> {
        // SAFETY: readable for the size that its head gives, by the promise.
        let newer = unsafe { slice::from_raw_parts(self.at.cast::<u8>().add(today), size - today) };
        if newer.iter().all(|&byte| byte == 0) { Ok(()) } else { Err(Error::NewerFields) }
    }

    /// The size of a struct that is not a message.
    pub(crate) fn size_of_other<T: Other>(self) -> Result<usize> {
        let head = self.head()?;
        if head.kind != T::KIND {
            return Err(Error::WrongKind);
        }
        T::SIZES.check(head.size as usize)?;
        Ok(head.size as usize)
    }

    /// A copy of a struct that is not a message, whatever size it has in the caller's program.
    pub(crate) fn copy_of_other<T: Other>(self) -> Result<T> {
        let (size, today) = (self.size_of_other::<T>()?, size_of::<T>());
        if size > today {
            self.ends_with_zeros(today, size)?;
        }
        let mut copy = T::EMPTY;
        // SAFETY: readable for its size, by the promise; any bits are a value of `T`, which begins with a head.
        unsafe {
            let to = (&raw mut copy).cast::<u8>();
            ptr::copy_nonoverlapping(self.at.cast(), to, size.min(today));
            (*to.cast::<tera_head>()).size = today as u32;
        }
        Ok(copy)
    }
}

// ------------------------------------------------------------------------------------------------------------
// Structs that are read
// ------------------------------------------------------------------------------------------------------------

/// A type that the member of a field may have, in a struct whose contents live for `'a`.
///
/// # Safety
///
/// In the struct of a [`View`] or [`Target`], the members of fields of the forms that `fits` accepts hold values of
/// it.
pub(crate) unsafe trait Content<'a>: Copy {
    /// The value of a field that is not set.
    const NONE: Self;
    fn fits(form: Form) -> bool;
}

/// A [`Content`] that is neither a message nor a list. What it refers to lives for `'a`.
pub(crate) trait Plain<'a>: Content<'a> {}

macro_rules! content {
    ($($type:ty: $($form:ident)|+, $none:expr;)+) => {$(
        // SAFETY: `field!` has checked that the members of these forms have this type, or one with the same layout to
        // which the promise of `Ref` or the contents of a `Target` give their meaning.
        unsafe impl<'a> Content<'a> for $type {
            const NONE: Self = $none;
            #[inline(always)]
            fn fits(form: Form) -> bool {
                matches!(form, $(Form::$form)|+)
            }
        }
    )+};
}

content! {
    f64: Double, 0.0;
    f32: Float, 0.0;
    i32: Int32 | Enum, 0;
    i64: Int64, 0;
    u32: Uint32, 0;
    u64: Uint64, 0;
    tera_bool: Bool, 0;
    Text<'a>: String, Self(Elements::EMPTY);
    Blob<'a>: Bytes, Self(Elements::EMPTY);
    Ref<'a>: Message, Self::NULL;
    Elements<'a, Text<'a>>: Strings, Self::EMPTY;
    Structs<'a>: Messages, Self(Elements::EMPTY);
}

macro_rules! plain {
    ($($type:ty),+) => {$(
        impl<'a> Plain<'a> for $type {}
    )+};
}

plain!(f64, f32, i32, i64, u32, u64, tera_bool, Text<'a>, Blob<'a>);

/// A message struct of at least this library's size that may be read, for `'a`, with all that it refers to.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    at: *const u8,
    table: &'static Table,
    lifetime: PhantomData<&'a ()>,
}

/// Some fields of a message.
#[derive(Clone, Copy)]
pub(crate) struct Members<'a> {
    view: View<'a>,
    /// Of the view's table.
    fields: &'static [Field],
}

/// A field of a message.
#[derive(Clone, Copy)]
pub(crate) struct Member<'a> {
    view: View<'a>,
    /// Of the view's table.
    field: &'static Field,
}

/// The fields of an `Any`.
#[derive(Clone, Copy)]
pub(crate) struct AnyView<'a> {
    pub(crate) type_url: Text<'a>,
    pub(crate) value: Blob<'a>,
    pub(crate) message: Ref<'a>,
}

impl<'a> View<'a> {
    /// # Safety
    ///
    /// The promise of [`Ref`] holds for what the message refers to.
    #[inline(always)]
    pub(crate) unsafe fn of<M: Message>(message: &'a M) -> Self {
        Self { at: (&raw const *message).cast(), table: registry::table::<M>(), lifetime: PhantomData }
    }

    #[inline(always)]
    pub(crate) fn table(self) -> &'static Table {
        self.table
    }

    /// What is written, by number: fields, and for each oneof where it is.
    #[inline(always)]
    pub(crate) fn written(self) -> Members<'a> {
        Members { view: self, fields: self.table.written() }
    }

    #[inline(always)]
    pub(crate) fn field(self, number: u32) -> Option<Member<'a>> {
        Some(Member { view: self, field: self.table.field(number)? })
    }

    #[inline(always)]
    pub(crate) fn unknown_fields(self) -> Blob<'a> {
        // SAFETY: every struct has them there.
        unsafe { self.read(UNKNOWN_FIELDS) }
    }

    /// A copy of the struct.
    #[inline(always)]
    pub(crate) fn copy<M: Message>(self) -> M {
        if !holds(self.table.kind == M::KIND) {
            return M::DEFAULT;
        }
        // SAFETY: it is a struct of this kind.
        unsafe { self.read(0) }
    }

    /// The fields of an `Any`.
    #[inline(always)]
    pub(crate) fn any(self) -> AnyView<'a> {
        if !holds(self.table.kind == TERA_KIND_ANY) {
            return AnyView { type_url: Text::NONE, value: Blob::NONE, message: Ref::NULL };
        }
        // SAFETY: it is a `tera_any`, whose members these are.
        unsafe {
            AnyView {
                type_url: self.read(offset_of!(tera_any, type_url)),
                value: self.read(offset_of!(tera_any, value)),
                message: self.read(offset_of!(tera_any, message)),
            }
        }
    }

    /// A copy in which only the fields are set for which a struct of `size` bytes has no room.
    pub(crate) fn beyond<'i>(self, size: usize, image: &'i mut Image<'a>) -> Result<View<'i>> {
        let to = image.empty(self.table)?.target();
        let (start, end) = (size.min(self.table.size), self.table.size);
        // SAFETY: both are structs of the same table, and the range lies inside.
        unsafe { ptr::copy_nonoverlapping(self.at.add(start), to.at.add(start), end - start) };
        image.view()
    }

    /// Stores the message to a caller's struct of whatever age, with these unknown fields if they are others than its own.
    /// What that struct has no room for is left off, and what it has more is zero.
    ///
    /// # Safety
    ///
    /// `out` is aligned and writable for `size`, which the message's `Sizes` allow.
    pub(crate) unsafe fn store(self, unknown: Option<Blob<'_>>, size: usize, out: *mut tera_head) {
        // SAFETY: by this function's contract; a view is of a whole struct, and every struct has its unknown fields,
        // whatever its age.
        unsafe {
            store_sized(self.at.cast(), self.table.size, size, out);
            if let Some(unknown) = unknown {
                out.cast::<u8>().add(UNKNOWN_FIELDS).cast::<tera_bytes>().write(unknown.view());
            }
        }
    }

    /// # Safety
    ///
    /// At this offset of the struct is a value of `T`, or of a type that it is `repr(transparent)` or laid out as.
    #[inline(always)]
    unsafe fn read<T: Copy>(self, offset: usize) -> T {
        debug_assert!(offset + size_of::<T>() <= self.table.size);
        // SAFETY: the struct is readable; the rest by this function's contract.
        unsafe { self.at.add(offset).cast::<T>().read() }
    }
}

impl<'a> Members<'a> {
    #[inline(always)]
    pub(crate) fn iter(self) -> impl DoubleEndedIterator<Item = Member<'a>> {
        self.fields.iter().map(move |field| Member { view: self.view, field })
    }
}

impl<'a> Member<'a> {
    #[inline(always)]
    pub(crate) fn field(self) -> &'static Field {
        self.field
    }

    /// The message that it is a field of.
    #[inline(always)]
    pub(crate) fn message(self) -> View<'a> {
        self.view
    }

    /// Its value, of a type that the field's form has.
    #[inline(always)]
    pub(crate) fn get<T: Content<'a>>(self) -> T {
        if !holds(T::fits(self.field.form)) {
            return T::NONE;
        }
        // SAFETY: the field is one of the struct, and its form says that there is a `T`.
        unsafe { self.view.read(self.field.offset.into()) }
    }

    /// Of a list of messages, the messages.
    #[inline(always)]
    pub(crate) fn elements(self) -> Result<impl DoubleEndedIterator<Item = Ref<'a>> + ExactSizeIterator> {
        self.get::<Structs<'a>>().elements(self.field.table()?)
    }

    /// Of a oneof, the member that is set.
    #[inline(always)]
    pub(crate) fn member_that_is_set(self) -> Result<Option<Self>> {
        if !holds(self.field.form == Form::Oneof) {
            return Err(Error::Internal);
        }
        // SAFETY: the field is one of the struct, which has the number of the member there.
        match unsafe { self.view.read::<u32>(self.field.case.into()) } {
            0 => Ok(None),
            number => match self.view.field(number) {
                Some(member) if member.field.case == self.field.case => Ok(Some(member)),
                _ => Err(Error::InvalidArgument),
            },
        }
    }

    /// Of a member of a oneof, the number of the member that is set.
    pub(crate) fn oneof_case(self) -> Option<u32> {
        // SAFETY: the field is one of the struct, which has the number of the member there.
        (self.field.case != 0).then(|| unsafe { self.view.read(self.field.case.into()) })
    }

    /// This member alone.
    #[inline(always)]
    pub(crate) fn alone(self) -> Members<'a> {
        Members { view: self.view, fields: slice::from_ref(self.field) }
    }
}

impl Deref for Member<'_> {
    type Target = Field;

    #[inline(always)]
    fn deref(&self) -> &Field {
        self.field
    }
}

// ------------------------------------------------------------------------------------------------------------
// Structs that are made
// ------------------------------------------------------------------------------------------------------------

/// What is written to memory has to live for just this lifetime: neither a longer one nor a shorter one stands for it.
type Written<'a> = fn(&'a ()) -> &'a ();

/// A message struct of this library's size that is being made: its memory is writable for `'m`, and what is written to
/// it lives for `'a`.
#[derive(Clone, Copy)]
pub(crate) struct Target<'m, 'a> {
    at: *mut u8,
    table: &'static Table,
    lifetime: PhantomData<(&'m mut (), Written<'a>)>,
}

/// A [`Target`] that nothing was written to yet.
pub(crate) struct Empty<'m, 'a>(Target<'m, 'a>);

/// A field of a message that is being made.
#[derive(Clone, Copy)]
pub(crate) struct Place<'m, 'a> {
    target: Target<'m, 'a>,
    /// Of the target's table.
    slot: &'static Slot,
}

/// A list that is being made, as it is in a struct.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct Growing {
    pub(crate) data: *mut u8,
    pub(crate) len: usize,
}

impl<'m, 'a> Empty<'m, 'a> {
    /// Makes memory an empty message.
    ///
    /// # Safety
    ///
    /// The memory is aligned to 8 and writable for the size of the table's struct, for `'m`.
    #[inline(always)]
    pub(crate) unsafe fn at(memory: *mut u8, table: &'static Table) -> Self {
        // SAFETY: by this function's contract.
        unsafe { table.empty_to(memory.cast()) };
        Self(Target { at: memory, table, lifetime: PhantomData })
    }

    #[inline(always)]
    pub(crate) fn target(self) -> Target<'m, 'a> {
        self.0
    }

    pub(crate) fn table(&self) -> &'static Table {
        self.0.table
    }
}

impl<'m, 'a> Target<'m, 'a> {
    #[inline(always)]
    pub(crate) fn table(self) -> &'static Table {
        self.table
    }

    /// The pointer for a struct of the ABI.
    #[inline(always)]
    pub(crate) fn head(self) -> *const tera_head {
        self.at.cast()
    }

    /// The field that begins with this byte.
    #[inline(always)]
    pub(crate) fn field_of_tag(self, tag: u8) -> Option<Place<'m, 'a>> {
        Some(Place { target: self, slot: self.table.field_of_tag(tag)? })
    }

    #[inline(always)]
    pub(crate) fn field(self, number: u32) -> Option<Place<'m, 'a>> {
        Some(Place { target: self, slot: self.table.field(number)? })
    }

    pub(crate) fn fields(self) -> impl Iterator<Item = Place<'m, 'a>> {
        self.table.fields.iter().map(move |field| Place { target: self, slot: field })
    }

    /// The field that is at this index in the table's list of fields.
    #[inline(always)]
    pub(crate) fn field_at(self, index: usize) -> Option<(&'static Field, Place<'m, 'a>)> {
        let field = self.table.fields.get(index)?;
        Some((field, Place { target: self, slot: field }))
    }

    #[inline(always)]
    pub(crate) fn unknown_fields(self) -> Blob<'a> {
        // SAFETY: every struct has them there, and what was written to it lives for `'a`.
        unsafe { self.at.add(UNKNOWN_FIELDS).cast::<Blob<'a>>().read() }
    }

    #[inline(always)]
    pub(crate) fn set_unknown_fields(self, fields: Blob<'a>) {
        // SAFETY: every struct has them there.
        unsafe { self.write(UNKNOWN_FIELDS, fields) }
    }

    /// Sets the fields of an `Any`, of which the message is in the arena.
    pub(crate) fn set_any(self, type_url: Text<'a>, value: Blob<'a>, message: Option<Target<'a, 'a>>) {
        if !holds(self.table.kind == TERA_KIND_ANY) {
            return;
        }
        // SAFETY: it is a `tera_any`, whose members these are.
        unsafe {
            self.write(offset_of!(tera_any, type_url), type_url);
            self.write(offset_of!(tera_any, value), value);
            self.write(offset_of!(tera_any, message), message.map_or(ptr::null_mut(), |message| message.at));
        }
    }

    /// Sets the message of an `Any`, which is in the arena.
    pub(crate) fn set_message_in_any(self, message: Target<'a, 'a>) {
        if !holds(self.table.kind == TERA_KIND_ANY) {
            return;
        }
        // SAFETY: it is a `tera_any`, which has a pointer to a message there.
        unsafe { self.write(offset_of!(tera_any, message), message.at) }
    }

    /// Sets the size that the head says.
    ///
    /// # Safety
    ///
    /// The memory of the struct has this size, and what it has more than this library's struct is zero.
    pub(crate) unsafe fn set_size(self, size: usize) {
        // SAFETY: every struct begins with a head.
        unsafe { (*self.at.cast::<tera_head>()).size = size as u32 };
    }

    /// Of an `Any`, the message that `set_any` or `set_message_in_any` has set.
    pub(crate) fn message_in_any(self) -> Result<Option<Target<'a, 'a>>> {
        // SAFETY: this is a `tera_any`, and what it has there was set by one of them.
        unsafe {
            let at = self.at.add(offset_of!(tera_any, message)).cast::<*mut u8>().read();
            if at.is_null() {
                return Ok(None);
            }
            let table = registry::of_kind((*at.cast::<tera_head>()).kind).ok_or(Error::Internal)?;
            Ok(Some(Target { at, table, lifetime: PhantomData }))
        }
    }

    /// # Safety
    ///
    /// At this offset of the struct is a `T`, or what is laid out as it.
    #[inline(always)]
    unsafe fn write<T: Copy>(self, offset: usize, value: T) {
        debug_assert!(offset + size_of::<T>() <= self.table.size);
        // SAFETY: the struct is writable; the rest by this function's contract.
        unsafe { self.at.add(offset).cast::<T>().write(value) }
    }
}

impl<'m, 'a: 'm> Target<'m, 'a> {
    /// What there is of the message.
    #[inline(always)]
    pub(crate) fn view(self) -> View<'m> {
        View { at: self.at, table: self.table, lifetime: PhantomData }
    }
}

impl<'a> Target<'a, 'a> {
    /// The message, which is in an arena.
    #[inline(always)]
    pub(crate) fn made(self) -> Ref<'a> {
        Ref { at: self.at.cast(), lifetime: PhantomData }
    }
}

impl<'m, 'a> Place<'m, 'a> {
    #[inline(always)]
    pub(crate) fn message(self) -> Target<'m, 'a> {
        self.target
    }

    /// Sets the field, to a type that its form has; if it is a member of a oneof, no other of its members is set then.
    #[inline(always)]
    pub(crate) fn set<T: Plain<'a>>(self, value: T) {
        if !holds(T::fits(self.slot.form)) {
            return;
        }
        if self.slot.case != 0 {
            self.set_case();
        }
        // SAFETY: the field is one of the struct, and its form says that there is a `T`.
        unsafe { self.target.write(self.slot.offset.into(), value) };
    }

    /// Makes the field the member of its oneof that is set, with all bytes zero.
    #[inline]
    fn set_case(self) {
        // SAFETY: the generator sees to it that every oneof has room for a string.
        unsafe {
            self.target.write(self.slot.case.into(), self.slot.number());
            self.target.write::<[usize; 2]>(self.slot.offset.into(), [0; 2]);
        }
    }

    /// Of a nested message, the one that was set before, in the arena.
    #[inline(always)]
    pub(crate) fn nested(self, table: &'static Table) -> Option<Target<'a, 'a>> {
        if !holds(self.slot.form == Form::Message && u32::from(self.slot.of) == table.kind) {
            return None;
        }
        // SAFETY: the field is a pointer.
        let at = unsafe { self.target.at.add(self.slot.offset.into()).cast::<*mut u8>().read() };
        // `set_nested` has set it if it is not NULL.
        (!at.is_null()).then_some(Target { at, table, lifetime: PhantomData })
    }

    /// Sets a nested message, which is in the arena.
    #[inline(always)]
    pub(crate) fn set_nested(self, message: Target<'a, 'a>) {
        if !holds(self.slot.form == Form::Message && u32::from(self.slot.of) == message.table.kind) {
            return;
        }
        // SAFETY: the field is a pointer to such a struct.
        unsafe { self.target.write(self.slot.offset.into(), message.at) };
    }

    /// Of a list of messages, those that are set.
    pub(crate) fn elements(self, table: &'static Table) -> impl ExactSizeIterator<Item = Target<'a, 'a>> {
        let list = self.list();
        let is_of_table = self.slot.form == Form::Messages && u32::from(self.slot.of) == table.kind;
        // `set_list` has set them.
        (0..if holds(is_of_table) { list.len } else { 0 }).map(move |i| {
            let at = list.data.wrapping_add(i * table.size);
            Target { at, table, lifetime: PhantomData }
        })
    }

    /// Of a list, what there is of it.
    #[inline(always)]
    pub(crate) fn list(self) -> Growing {
        if !holds(matches!(self.slot.form, Form::Strings | Form::Messages)) {
            return Growing { data: ptr::null_mut(), len: 0 };
        }
        // SAFETY: the field is a list.
        unsafe { self.target.at.add(self.slot.offset.into()).cast::<Growing>().read() }
    }

    /// Sets a list.
    ///
    /// # Safety
    ///
    /// Its elements are those of the field, and live for `'a`.
    #[inline(always)]
    pub(crate) unsafe fn set_list(self, list: Growing) {
        if !holds(matches!(self.slot.form, Form::Strings | Form::Messages)) {
            return;
        }
        // SAFETY: the field is a list.
        unsafe { self.target.write(self.slot.offset.into(), list) };
    }
}

impl Deref for Place<'_, '_> {
    type Target = Slot;

    #[inline(always)]
    fn deref(&self) -> &Slot {
        self.slot
    }
}

/// Memory on the stack for a message that is made, or looked at in this library's size. What is written to it lives
/// for `'a`.
pub(crate) struct Image<'a, const WORDS: usize = LARGEST> {
    words: MaybeUninit<[tera_head; WORDS]>,
    /// Of the message that is in it.
    table: Option<&'static Table>,
    lifetime: PhantomData<Written<'a>>,
}

impl<'a, const WORDS: usize> Image<'a, WORDS> {
    #[inline]
    pub(crate) fn new() -> Self {
        Self { words: MaybeUninit::uninit(), table: None, lifetime: PhantomData }
    }

    /// An empty message in place of what was in it.
    #[inline]
    pub(crate) fn empty(&mut self, table: &'static Table) -> Result<Empty<'_, 'a>> {
        if !holds(table.size <= size_of::<[tera_head; WORDS]>()) {
            return Err(Error::Internal);
        }
        self.table = Some(table);
        // SAFETY: there is room for it.
        Ok(unsafe { Empty::at(self.words.as_mut_ptr().cast(), table) })
    }

    /// The message that is in it.
    #[inline]
    pub(crate) fn view(&self) -> Result<View<'_>> {
        let table = self.table.ok_or(Error::Internal)?;
        Ok(View { at: self.words.as_ptr().cast(), table, lifetime: PhantomData })
    }
}

/// Stores a struct that is not a message to a caller's struct of whatever age: what that has no room for is left off,
/// and what it has more is zero.
///
/// # Safety
///
/// `out` is aligned and writable for `size`, which is at least that of a head.
#[inline(always)]
pub(crate) unsafe fn store_other<T: Other>(value: &T, size: usize, out: *mut T) {
    // SAFETY: by this function's contract.
    unsafe {
        if size == size_of::<T>() {
            out.write(*value); // without a detour through memory
        } else {
            store_sized((&raw const *value).cast(), size_of::<T>(), size, out.cast());
        }
    }
}

/// As `store_other`, for a struct of `today` bytes.
///
/// # Safety
///
/// As for `store_other`, and `value` is readable for `today` bytes.
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
