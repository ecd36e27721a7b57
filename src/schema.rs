//! Messages as data. The functions of `wire` and `json` are the same for all messages, and read the fields of a message
//! and their offsets in its struct from these tables.

use core::ffi::CStr;
use core::ops::Deref;

use prost::encoding::WireType;

use crate::enums::EnumTable;
use crate::fault::{Error, Result};
use crate::head::tera_head;
use crate::view::{List, tera_bool, tera_bytes, tera_str, tera_str_list};

/// What a field holds. It determines the type of its member in the struct.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Form {
    Double,
    Float,
    Int32,
    Int64,
    Uint32,
    Uint64,
    Bool,
    String,
    Bytes,
    /// An `i32`, of which some values have names.
    Enum,
    /// A pointer to a struct.
    Message,
    /// A list of strings.
    Strings,
    /// A list of structs.
    Messages,
    /// Not a field: the position of a oneof, with at most one of its members.
    Oneof,
}

/// The type of a member that holds neither a message nor a list.
pub(crate) trait Scalar {
    const FORM: Form;
    const WIRE_TYPE: WireType;
}

macro_rules! scalars {
    ($($type:ty: $form:ident, $wire_type:ident;)+) => {$(
        impl Scalar for $type {
            const FORM: Form = Form::$form;
            const WIRE_TYPE: WireType = WireType::$wire_type;
        }
    )+};
}

scalars! {
    f64: Double, SixtyFourBit;
    f32: Float, ThirtyTwoBit;
    i32: Int32, Varint;
    i64: Int64, Varint;
    u32: Uint32, Varint;
    u64: Uint64, Varint;
    tera_bool: Bool, Varint;
    tera_str: String, LengthDelimited;
    tera_bytes: Bytes, LengthDelimited;
}

/// All data of a field that reading binary needs, in one word.
#[derive(Clone, Copy)]
pub(crate) struct Slot {
    /// The tag before its value in binary; one byte if it is below 0x80.
    pub(crate) tag: u16,
    pub(crate) form: Form,
    /// For messages, their kind; for a oneof or its member, the index of the oneof.
    pub(crate) of: u8,
    /// The offset of its member in the struct.
    pub(crate) offset: u16,
    /// For a oneof or its member, the offset of the case; otherwise 0.
    pub(crate) case: u16,
}

impl Slot {
    /// For a number without a field; differs from all tags.
    const NONE: Self = Self { tag: u16::MAX, form: Form::Oneof, of: 0, offset: 0, case: 0 };

    pub(crate) const fn number(&self) -> u32 {
        self.tag as u32 >> 3
    }
}

/// A field of a message. It has no pointers, because they would need relocation when the library is loaded.
#[derive(Clone, Copy)]
#[repr(C)] // with the slot at the end encoding needs a register less
pub(crate) struct Field {
    /// The offset of its names among those of all fields, and the ends of the first and the second from there.
    pub(crate) names: u16,
    pub(crate) first: u8,
    pub(crate) second: u8,
    /// For enums, the index of the table with its values; otherwise an index without a table.
    pub(crate) values: u8,
    slot: Slot,
}

impl Deref for Field {
    type Target = Slot;

    #[inline(always)]
    fn deref(&self) -> &Slot {
        &self.slot
    }
}

/// The description of a field, from which the compiler computes a [`Field`].
#[derive(Clone, Copy)]
pub(crate) struct Described {
    /// Its names, each in quotes and followed by a colon: first the name in JSON, then that of the schema.
    names: &'static str,
    /// Length of the first name, and so the offset of the second.
    split: usize,
    /// For enums.
    values: &'static EnumTable,
    slot: Slot,
}

impl Described {
    const fn new(
        number: u16,
        form: Form,
        wire_type: WireType,
        offset: usize,
        names: (&'static str, usize),
    ) -> Self {
        assert!((number as u32) < MAX_FIELDS && offset < 1 << 16);
        let tag = number << 3 | wire_type as u16;
        Self {
            slot: Slot { tag, form, of: 0, offset: offset as u16, case: 0 },
            names: names.0,
            split: names.1,
            values: &[],
        }
    }

    /// A field that is neither a message nor a list. The function is never called; only its type is used.
    pub(crate) const fn scalar<M, T: Scalar>(
        number: u16,
        offset: usize,
        _: fn(&M) -> *const T,
        names: (&'static str, usize),
    ) -> Self {
        Self::new(number, T::FORM, T::WIRE_TYPE, offset, names)
    }

    /// An enum.
    pub(crate) const fn enumeration<M>(
        number: u16,
        offset: usize,
        _: fn(&M) -> *const i32,
        names: (&'static str, usize),
    ) -> Self {
        Self::new(number, Form::Enum, WireType::Varint, offset, names)
    }

    /// A nested message.
    pub(crate) const fn message<M, N: Message>(
        number: u16,
        offset: usize,
        _: fn(&M) -> *const *const N,
        names: (&'static str, usize),
    ) -> Self {
        Self::new(number, Form::Message, WireType::LengthDelimited, offset, names).of(N::KIND)
    }

    /// A list of messages.
    pub(crate) const fn messages<M, L: List<Item: Message>>(
        number: u16,
        offset: usize,
        _: fn(&M) -> *const L,
        names: (&'static str, usize),
    ) -> Self {
        let field = Self::new(number, Form::Messages, WireType::LengthDelimited, offset, names);
        field.of(<L::Item as Message>::KIND)
    }

    /// A list of strings.
    pub(crate) const fn strings<M>(
        number: u16,
        offset: usize,
        _: fn(&M) -> *const tera_str_list,
        names: (&'static str, usize),
    ) -> Self {
        Self::new(number, Form::Strings, WireType::LengthDelimited, offset, names)
    }

    /// The oneof with this index, whose `case` is the number of the member that is set. It has a name for errors, and
    /// no name in JSON.
    pub(crate) const fn oneof<M>(
        index: u8,
        case: usize,
        _: fn(&M) -> *const u32,
        name: &'static str,
    ) -> Self {
        let place = Self::new(0, Form::Oneof, WireType::Varint, case, (name, 0));
        Self { slot: Slot { of: index, case: case as u16, ..place.slot }, ..place }
    }

    const fn of(self, kind: u32) -> Self {
        Self { slot: Slot { of: kind as u8, ..self.slot }, ..self }
    }

    /// The field as a member of a oneof.
    pub(crate) const fn member_of(self, oneof: Self) -> Self {
        Self { slot: Slot { of: oneof.slot.of, case: oneof.slot.case, ..self.slot }, ..self }
    }

    /// The field with the names of its values.
    pub(crate) const fn with(self, values: &'static EnumTable) -> Self {
        Self { values, ..self }
    }
}

/// Computed from the fields of all messages, those of the message of kind 1 first.
pub(crate) struct Collected<const FIELDS: usize, const NAMES: usize, const TABLES: usize> {
    pub(crate) fields: [Field; FIELDS],
    pub(crate) names: [u8; NAMES],
    pub(crate) values: [&'static EnumTable; TABLES],
}

/// The number of fields, bytes of names, and enum tables in these messages.
pub(crate) const fn sizes(messages: &[&[Described]]) -> (usize, usize, usize) {
    let (mut fields, mut names, mut tables, mut i) = (0, 0, 0, 0);
    while i < messages.len() {
        let mut j = 0;
        while j < messages[i].len() {
            names += messages[i][j].names.len();
            tables += !messages[i][j].values.is_empty() as usize;
            j += 1;
        }
        fields += messages[i].len();
        i += 1;
    }
    (fields, names, tables)
}

pub(crate) const fn collect<const FIELDS: usize, const NAMES: usize, const TABLES: usize>(
    messages: &[&[Described]],
) -> Collected<FIELDS, NAMES, TABLES> {
    let none = Field { names: 0, first: 0, second: 0, values: u8::MAX, slot: Slot::NONE };
    let mut all = Collected { fields: [none; FIELDS], names: [0; NAMES], values: [&[]; TABLES] };
    let (mut field, mut name, mut table, mut i) = (0, 0, 0, 0);
    assert!(NAMES <= u16::MAX as usize && TABLES < u8::MAX as usize);
    while i < messages.len() {
        let mut j = 0;
        while j < messages[i].len() {
            let from = &messages[i][j];
            let names = from.names.as_bytes();
            assert!(names.len() <= u8::MAX as usize);
            let to = &mut all.fields[field];
            (to.names, to.slot) = (name as u16, from.slot);
            (to.first, to.second) = (from.split as u8, names.len() as u8);
            if !from.values.is_empty() {
                to.values = table as u8;
                all.values[table] = from.values;
                table += 1;
            }
            let mut k = 0;
            while k < names.len() {
                all.names[name] = names[k];
                (name, k) = (name + 1, k + 1);
            }
            (field, j) = (field + 1, j + 1);
        }
        i += 1;
    }
    all
}

/// The fields of the message with this index.
pub(crate) const fn fields_of(
    messages: &[&[Described]],
    fields: &'static [Field],
    index: usize,
) -> &'static [Field] {
    let (before, _) = messages.split_at(index);
    let (_, from) = fields.split_at(sizes(before).0);
    from.split_at(messages[index].len()).0
}

/// Describes a field with the offset and the type of a struct's member.
macro_rules! field {
    ($form:ident, $message:ident.$($member:ident).+, $number:literal, $json:literal, $proto:literal) => {
        $crate::schema::Described::$form(
            $number,
            core::mem::offset_of!($message, $($member).+),
            |message: &$message| &raw const message.$($member).+,
            (concat!("\"", $json, "\":\"", $proto, "\":"), $json.len() + 3),
        )
    };
}
pub(crate) use field;

/// A message struct of the ABI.
///
/// # Safety
///
/// The implementor is `repr(C)`, begins with a `tera_head` and then the `tera_bytes` of its unknown fields, is aligned
/// to 8, has no padding, and every pattern of bits is a value of it. `FIELDS` are members of it.
pub(crate) unsafe trait Message: Copy + 'static {
    /// Its number in `TERA_KIND_...`.
    const KIND: u32;
    /// A message with all fields unset, no NULL views, and its head set.
    const DEFAULT: Self;
    /// The same as a static.
    const EMPTY: &'static Self;
    /// The sizes that the struct may have in older and newer programs.
    const SIZES: Sizes;
    /// Its fields, in the form for [`Table`].
    const FIELDS: &'static [Described];
    /// The head of a struct of this library.
    const HEAD: tera_head = tera_head { kind: Self::KIND, size: size_of::<Self>() as u32 };
}

/// A struct of the ABI that begins with a head but is not a message.
///
/// # Safety
///
/// As for [`Message`], but for the unknown fields.
pub(crate) unsafe trait Other: Copy + 'static {
    const KIND: u32;
    /// An empty struct.
    const EMPTY: Self;
    /// It has not grown yet.
    const SIZES: Sizes = Sizes::Growing(const { &[size_of::<Self>()] });
}

/// The sizes that a struct may have in older and newer programs.
#[derive(Clone, Copy)]
pub(crate) enum Sizes {
    /// It is an element of lists, so its size is fixed within an ABI version.
    Fixed(usize),
    /// The sizes that it has had; the last is that of this library. Newer programs have larger ones.
    Growing(&'static [usize]),
}

/// A struct larger than this was never initialised.
const MAX_STRUCT: usize = 4096;

impl Sizes {
    /// The sizes of a struct that may grow, on 64-bit and 32-bit machines.
    pub(crate) const fn growing(on_64: &'static [usize], on_32: &'static [usize]) -> Self {
        Self::Growing(if usize::BITS == 64 { on_64 } else { on_32 })
    }

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

/// The largest struct of this library, in words; `Table::of` asserts it.
pub(crate) const LARGEST: usize = 64;

/// The largest message, as in every implementation: sizes must fit in an `int32`.
pub(crate) const MAX_SIZE: u64 = i32::MAX as u64;

/// Field numbers are below this.
pub(crate) const MAX_FIELDS: u32 = 64;

/// A message: its struct and its fields.
pub(crate) struct Table {
    pub(crate) kind: u32,
    /// The sizes that its struct may have.
    pub(crate) sizes: Sizes,
    /// Size of the struct in this library.
    pub(crate) size: usize,
    /// An empty struct.
    pub(crate) empty: *const tera_head,
    /// Its type URL in an `Any`.
    url: &'static CStr,
    /// The fields and oneofs to write, by number, followed by the members of oneofs.
    pub(crate) fields: &'static [Field],
    /// The number of fields and oneofs to write.
    written: u8,
    /// The index in `fields` of the field with this number.
    by_number: [u8; MAX_FIELDS as usize],
    /// The fields with tags of one byte, by number.
    slots: [Slot; 16],
}

// SAFETY: `empty` points to a constant; all else is plain data.
unsafe impl Sync for Table {}

/// The prefix before the name of a message in its type URL.
pub(crate) const PREFIX: &str = "type.googleapis.com/";

impl Table {
    pub(crate) const fn of<M: Message>(url: &'static CStr, fields: &'static [Field]) -> Self {
        assert!(size_of::<M>() <= LARGEST * size_of::<tera_head>());
        // Structs are made of words as large as a head, and lie in memory of those.
        assert!(size_of::<M>().is_multiple_of(8) && align_of::<M>() == 8);
        assert!(fields.len() == M::FIELDS.len());
        let (mut written, mut by_number, mut slots) = (0, [u8::MAX; MAX_FIELDS as usize], [Slot::NONE; 16]);
        let mut i = 0;
        while i < fields.len() {
            let field = &fields[i].slot;
            if field.form as u8 != Form::Oneof as u8 {
                by_number[field.number() as usize] = i as u8;
                if field.tag < 128 {
                    slots[field.number() as usize] = *field;
                }
            }
            if field.case == 0 || field.form as u8 == Form::Oneof as u8 {
                assert!(written == i, "members of oneofs stand behind all that is written");
                written += 1;
            }
            i += 1;
        }
        Self {
            kind: M::KIND,
            sizes: M::SIZES,
            size: size_of::<M>(),
            empty: (&raw const *M::EMPTY).cast(),
            url,
            fields,
            written: written as u8,
            by_number,
            slots,
        }
    }

    /// Initialises memory as an empty struct.
    ///
    /// # Safety
    ///
    /// `to` is aligned and writable for the struct's size.
    #[inline(always)]
    pub(crate) unsafe fn empty_to(&self, to: *mut tera_head) {
        // Structs are made of words, and small: two words at a time, of which the last may be the same again.
        let (from, to, last) = (self.empty.cast::<u8>(), to.cast::<u8>(), self.size - size_of::<[u64; 2]>());
        let mut at = 0;
        while at < last {
            // SAFETY: both are of this size, by this function's contract and by `Table::of`.
            unsafe { to.add(at).cast::<[u64; 2]>().write(from.add(at).cast::<[u64; 2]>().read()) };
            at += size_of::<[u64; 2]>();
        }
        // SAFETY: as above; the smallest struct has two words.
        unsafe { to.add(last).cast::<[u64; 2]>().write(from.add(last).cast::<[u64; 2]>().read()) };
    }

    /// The fields and oneofs to write, by number.
    #[inline(always)]
    pub(crate) fn written(&self) -> &'static [Field] {
        self.fields.get(..self.written.into()).unwrap_or_default()
    }

    /// The type URL, NUL-terminated.
    pub(crate) const fn c_url(&self) -> &'static CStr {
        self.url
    }

    /// The type URL.
    #[inline(always)]
    pub(crate) fn url(&self) -> &'static [u8] {
        self.url.to_bytes()
    }

    /// The full name, `opentera.protobuf.DeviceEvent`.
    pub(crate) fn name(&self) -> &'static CStr {
        let name = self.url.to_bytes_with_nul().get(PREFIX.len()..).unwrap_or_default();
        CStr::from_bytes_with_nul(name).unwrap_or_default()
    }

    /// Returns the field whose tag is this byte.
    #[inline(always)]
    pub(crate) fn field_of_tag(&self, tag: u8) -> Option<&Slot> {
        Some(&self.slots[usize::from(tag >> 3) % self.slots.len()]).filter(|slot| slot.tag == tag.into())
    }

    #[inline(always)]
    pub(crate) fn field(&self, number: u32) -> Option<&'static Field> {
        self.fields.get(usize::from(*self.by_number.get(number as usize)?))
    }
}
