//! Messages as structs of the ABI: reading those of a caller, and building decoded ones.
//!
//! A struct's [`Table`] lists its fields and their offsets. Types express the conditions for reading and writing them,
//! so that safe code is sound:
//!
//! | type | what it is | who makes it |
//! | --- | --- | --- |
//! | [`Ref`], [`Elements`], [`Text`], [`Blob`] | a pointer that may be dereferenced | `promised`, which is unsafe, or a struct that may be read |
//! | [`View`] | a whole struct that may be read | a [`Ref`], after it has checked the head |
//! | [`Member`] | a field of a [`View`], read as a type that its form has | the [`View`], from its own table |
//! | [`Target`] | a whole struct that is being built | an arena or an [`Image`] |
//! | [`Place`] | a field of a [`Target`], written in the same way | the [`Target`] |

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

/// Checks a condition that types cannot express; only a bug in this library makes it false. Tests then panic. A release
/// build must not, and takes a harmless path instead.
#[inline(always)]
#[track_caller]
fn holds(condition: bool) -> bool {
    debug_assert!(condition);
    condition
}

/// The offset of the unknown fields in every struct.
const UNKNOWN_FIELDS: usize = size_of::<tera_head>();

// ------------------------------------------------------------------------------------------------------------
// Arguments of a caller
// ------------------------------------------------------------------------------------------------------------

/// A pointer to a message, or NULL. If it is not NULL, the head and as many bytes as the head contains are readable. So
/// is everything that the views, lists and pointers in the message point to. Nothing of it changes during `'a`.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(crate) struct Ref<'a> {
    at: *const tera_head,
    lifetime: PhantomData<&'a ()>,
}

/// A view or a list, `{data, len}`. Its elements are readable during `'a` if `data` is not NULL.
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

/// A list of structs whose size is in their table.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(crate) struct Structs<'a>(Elements<'a, tera_head>);

impl<'a, T: Copy> Elements<'a, T> {
    const EMPTY: Self = Self { data: NOTHING.as_ptr(), len: 0, lifetime: PhantomData };

    /// # Safety
    ///
    /// `data` is NULL, or readable for `len` elements during `'a`, which are values of `T`.
    pub(crate) unsafe fn promised(data: *const T, len: usize) -> Self {
        Self { data, len, lifetime: PhantomData }
    }

    pub(crate) fn len(self) -> usize {
        self.len
    }

    /// Returns the first element, after checking for all errors of a caller. `size` is the size of an element.
    #[inline(always)]
    fn checked(self, size: usize) -> Result<*const T> {
        if self.data.is_null() {
            return Err(Error::NullPointer);
        }
        if !self.data.is_aligned() {
            return Err(Error::InvalidArgument);
        }
        // A message with more elements could not be encoded, and would exceed any memory.
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
    Text: tera_str, of_utf8; // UTF-8, or still unchecked
    Blob: tera_bytes, of;
}

impl<'a> Structs<'a> {
    pub(crate) fn len(self) -> usize {
        self.0.len
    }

    /// The elements, each with its own head. The table is that of the field.
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
    /// `message` is NULL or readable during `'a`, with everything that it refers to.
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

    /// Returns the table of the message. It must have this kind, unless `kind` is `TERA_KIND_UNKNOWN`.
    #[inline(always)]
    pub(crate) fn table(self, kind: u32) -> Result<&'static Table> {
        match registry::of_kind(self.head()?.kind) {
            Some(table) if kind == table.kind || kind == TERA_KIND_UNKNOWN => Ok(table),
            _ => Err(Error::WrongKind),
        }
    }

    /// Returns the table and the size of a struct to write a message to.
    pub(crate) fn table_and_size(self, kind: u32) -> Result<(&'static Table, usize)> {
        let (table, size) = (self.table(kind)?, self.head()?.size as usize);
        table.sizes.check(size)?;
        Ok((table, size))
    }

    /// Reads the message as a struct of this library's size.
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

    /// Returns the fields of an `Any`. The size of its struct never changes, because it is an element of lists.
    #[inline(always)]
    pub(crate) fn any(self) -> Result<AnyView<'a>> {
        const { assert!(matches!(tera_any::SIZES, Sizes::Fixed(_))) };
        let table = self.table(TERA_KIND_ANY)?;
        table.sizes.check(self.head()?.size as usize)?;
        Ok(self.whole(table).any())
    }

    /// Returns the message if it has this table, this library's size, and no unknown fields.
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

    /// Returns the struct, whose head has been checked: it has this table and at least its size.
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
        // Structs that may be nested deeply are small. A large copy on the stack is only for the others.
        match table.size {
            ..=64 => self.copied::<8>(table, size, look)?,
            _ => self.copied::<LARGEST>(table, size, look)?,
        }
        result.ok_or(Error::Internal)
    }

    /// Reads a copy of an older program's struct, in which the fields that the struct lacks are unset.
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

    /// Checks that the struct may have this size, and sets no field that is newer than this library.
    #[inline(never)]
    fn check_size(self, table: &'static Table, size: usize) -> Result<()> {
        table.sizes.check(size)?;
        if size > table.size { self.ends_with_zeros(table.size, size) } else { Ok(()) }
    }

    /// Checks that the struct is zero between these sizes, where its fields are newer than this library.
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

    /// Returns a copy of a struct that is not a message, of any size in the caller's program.
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

/// A type that the member of a field may have, in a struct whose contents are valid for `'a`.
///
/// # Safety
///
/// In the struct of a [`View`] or [`Target`], the members of fields of the forms that `fits` accepts hold values of
/// it.
pub(crate) unsafe trait Content<'a>: Copy {
    /// The value of an unset field.
    const NONE: Self;
    fn fits(form: Form) -> bool;
}

/// A [`Content`] that is neither a message nor a list. The memory that it refers to is valid for `'a`.
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

/// A message struct of at least this library's size. It may be read during `'a`, with everything that it refers to.
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

    /// The fields and oneofs to write, by number.
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

    /// Returns a copy with only the fields beyond the first `size` bytes of the struct.
    pub(crate) fn beyond<'i>(self, size: usize, image: &'i mut Image<'a>) -> Result<View<'i>> {
        let to = image.empty(self.table)?.target();
        let (start, end) = (size.min(self.table.size), self.table.size);
        // SAFETY: both are structs of the same table, and the range lies inside.
        unsafe { ptr::copy_nonoverlapping(self.at.add(start), to.at.add(start), end - start) };
        image.view()
    }

    /// Stores the message in a caller's struct, which may be older or newer, with these unknown fields if they differ
    /// from its own. Fields beyond the caller's struct are left out, and fields that only it has are zero.
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
    /// At this offset, the struct has a value of `T`, or of a type with the same layout.
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

    /// The message with this field.
    #[inline(always)]
    pub(crate) fn message(self) -> View<'a> {
        self.view
    }

    /// Its value, of a type that the form of the field allows.
    #[inline(always)]
    pub(crate) fn get<T: Content<'a>>(self) -> T {
        if !holds(T::fits(self.field.form)) {
            return T::NONE;
        }
        // SAFETY: the field is one of the struct, and its form says that there is a `T`.
        unsafe { self.view.read(self.field.offset.into()) }
    }

    /// The messages of a list.
    #[inline(always)]
    pub(crate) fn elements(self) -> Result<impl DoubleEndedIterator<Item = Ref<'a>> + ExactSizeIterator> {
        self.get::<Structs<'a>>().elements(self.field.table()?)
    }

    /// The member of a oneof that is set.
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

    /// For a member of a oneof, the number of the member that is set.
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

// ------------------------------------------------------------------------------------------------------------ Structs
// that are built
// ------------------------------------------------------------------------------------------------------------

/// Makes a lifetime invariant: values written to memory must have exactly this lifetime.
type Written<'a> = fn(&'a ()) -> &'a ();

/// A message struct of this library's size that is being built. Its memory is writable during `'m`, and the values
/// written to it are valid for `'a`.
#[derive(Clone, Copy)]
pub(crate) struct Target<'m, 'a> {
    at: *mut u8,
    table: &'static Table,
    lifetime: PhantomData<(&'m mut (), Written<'a>)>,
}

/// A [`Target`] without any values yet.
pub(crate) struct Empty<'m, 'a>(Target<'m, 'a>);

/// A field of a message that is being built.
#[derive(Clone, Copy)]
pub(crate) struct Place<'m, 'a> {
    target: Target<'m, 'a>,
    /// Of the target's table.
    slot: &'static Slot,
}

/// A list that is being built, in the form of a struct's member.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct Growing {
    pub(crate) data: *mut u8,
    pub(crate) len: usize,
}

impl<'m, 'a> Empty<'m, 'a> {
    /// Initialises memory as an empty message.
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

    /// Returns the field whose tag is this byte.
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

    /// Returns the field at this index of the table.
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

    /// Sets the fields of an `Any` whose message is in the arena.
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

    /// Sets the size in the head.
    ///
    /// # Safety
    ///
    /// The memory of the struct has this size, and is zero beyond this library's struct.
    pub(crate) unsafe fn set_size(self, size: usize) {
        // SAFETY: every struct begins with a head.
        unsafe { (*self.at.cast::<tera_head>()).size = size as u32 };
    }

    /// Returns the message of an `Any` that `set_any` or `set_message_in_any` has set.
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
    /// At this offset, the struct has a `T`, or a type with the same layout.
    #[inline(always)]
    unsafe fn write<T: Copy>(self, offset: usize, value: T) {
        debug_assert!(offset + size_of::<T>() <= self.table.size);
        // SAFETY: the struct is writable; the rest by this function's contract.
        unsafe { self.at.add(offset).cast::<T>().write(value) }
    }
}

impl<'m, 'a: 'm> Target<'m, 'a> {
    /// The message as built so far.
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

    /// Sets the field to a value of a type that its form allows. If it is a member of a oneof, unsets the other
    /// members.
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

    /// Selects the field as the member of its oneof that is set, with all bytes zero.
    #[inline]
    fn set_case(self) {
        // SAFETY: the generator sees to it that every oneof has room for a string.
        unsafe {
            self.target.write(self.slot.case.into(), self.slot.number());
            self.target.write::<[usize; 2]>(self.slot.offset.into(), [0; 2]);
        }
    }

    /// Returns the nested message that was set before, in the arena.
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

    /// Returns the messages of a list that are set.
    pub(crate) fn elements(self, table: &'static Table) -> impl ExactSizeIterator<Item = Target<'a, 'a>> {
        let list = self.list();
        let is_of_table = self.slot.form == Form::Messages && u32::from(self.slot.of) == table.kind;
        // `set_list` has set them.
        (0..if holds(is_of_table) { list.len } else { 0 }).map(move |i| {
            let at = list.data.wrapping_add(i * table.size);
            Target { at, table, lifetime: PhantomData }
        })
    }

    /// Returns a list as built so far.
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
    /// Its elements have the type of the field, and are valid for `'a`.
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

/// Memory on the stack for a message that is being built, or read in this library's size. The values written to it are
/// valid for `'a`.
pub(crate) struct Image<'a, const WORDS: usize = LARGEST> {
    words: MaybeUninit<[tera_head; WORDS]>,
    /// The table of the message in it.
    table: Option<&'static Table>,
    lifetime: PhantomData<Written<'a>>,
}

impl<'a, const WORDS: usize> Image<'a, WORDS> {
    #[inline]
    pub(crate) fn new() -> Self {
        Self { words: MaybeUninit::uninit(), table: None, lifetime: PhantomData }
    }

    /// Replaces the content by an empty message.
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

/// Stores a struct that is not a message in a caller's struct, which may be older or newer. Members beyond the caller's
/// struct are left out, and members that only it has are zero.
///
/// # Safety
///
/// `out` is aligned and writable for `size`, which is at least that of a head.
#[inline(always)]
pub(crate) unsafe fn store_other<T: Other>(value: &T, size: usize, out: *mut T) {
    // SAFETY: by this function's contract.
    unsafe {
        if size == size_of::<T>() {
            out.write(*value); // without a copy through memory
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
