//! What prost and the library make of the same bytes and the same values.
//!
//! Shared by the properties of `main.rs` and the fuzz targets in `fuzz`.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::CStr;
use std::fmt::Debug;
use std::mem::MaybeUninit;
use std::rc::Rc;
use std::{ptr, slice};

use opentera_messages::abi::*;
use opentera_messages::proto;
use proptest::collection::vec;
use proptest::prelude::{
    BoxedStrategy, Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_assert_ne, prop_oneof,
};
use proptest::sample::select;
use proptest::strategy::Union;
use proptest::test_runner::TestCaseError;
use prost::{Message, Name};
use prost_types::Any;

#[rustfmt::skip]
#[path = "generated/messages.rs"]
mod messages;

pub(crate) use messages::{for_all_lists, for_all_messages, of_each_message};

pub type Check<T = ()> = Result<T, TestCaseError>;

// ------------------------------------------------------------------------------------------------------------
// The C ABI, called as from C
// ------------------------------------------------------------------------------------------------------------

/// An arena of the library; also the memory of the structs that are built by hand.
pub struct Arena(pub *mut tera_arena);

impl Arena {
    pub fn new() -> Self {
        // SAFETY: the layout is a string.
        let arena = unsafe { tera_arena_new_for(0, TERA_LAYOUT.as_ptr()) };
        assert!(!arena.is_null());
        Self(arena)
    }

    pub fn put<T: Copy>(&self, items: &[T]) -> *const T {
        // SAFETY: the arena is live. The memory that it gives has room for the items, and is new.
        unsafe {
            let memory = tera_arena_alloc(self.0, size_of_val(items), align_of::<T>()).cast::<T>();
            assert!(!memory.is_null());
            ptr::copy_nonoverlapping(items.as_ptr(), memory, items.len());
            memory
        }
    }
}

impl Drop for Arena {
    fn drop(&mut self) {
        // SAFETY: made by `tera_arena_new_for`, and every view of what is in it borrows from the test that owns it.
        unsafe { tera_arena_free(self.0) };
    }
}

/// How every message struct begins.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Front {
    pub base: tera_head,
    pub unknown_fields: tera_bytes,
}

pub fn kind<M: Name>() -> u32 {
    let name = M::full_name();
    // SAFETY: a text with its length.
    unsafe { tera_kind_from_name(name.as_ptr().cast(), name.len()) }
}

pub fn empty<M: Whole>() -> M::View {
    let mut view = MaybeUninit::<M::View>::uninit();
    // SAFETY: writable for its size. The views of messages are plain data, of which `tera_init` writes every byte.
    unsafe {
        assert_eq!(tera_init(kind::<M>(), view.as_mut_ptr().cast(), size_of::<M::View>()), TERA_OK);
        view.assume_init()
    }
}

pub fn decode<M: Whole>(arena: &Arena, input: &[u8], flags: u32) -> Result<M::View, tera_status> {
    let mut view = empty::<M>();
    // SAFETY: the arena is live, the input is readable and the view, with its head, writable.
    let status = unsafe {
        tera_decode(arena.0, input.as_ptr(), input.len(), flags, (&raw mut view).cast::<tera_head>())
    };
    if status == TERA_OK { Ok(view) } else { Err(status) }
}

/// Encodes a view, which is what the library decoded, or what `Pair::view` built, to memory that is still there.
pub fn encode<V>(arena: &Arena, view: &V) -> Check<Vec<u8>> {
    let message = (&raw const *view).cast::<tera_head>();
    let mut size = usize::MAX;
    // SAFETY: the arena and what the view points to are live.
    prop_assert_eq!(unsafe { tera_encoded_size(arena.0, message, &mut size) }, TERA_OK);
    // SAFETY: as above, and `fill` gives a buffer of the capacity.
    let bytes =
        fill(|buffer, capacity, len| unsafe { tera_encode(arena.0, message, buffer, capacity, len) })?;
    prop_assert_eq!(bytes.len(), size);
    Ok(bytes)
}

/// What a function writes to a buffer of the right size, after it wrote nothing to smaller ones.
pub fn fill(write: impl Fn(*mut u8, usize, *mut usize) -> tera_status) -> Check<Vec<u8>> {
    const UNTOUCHED: u8 = 0xa5;
    let mut size = usize::MAX;
    let status = write(ptr::null_mut(), 0, &mut size);
    prop_assert_eq!(status, if size == 0 { TERA_OK } else { TERA_ERR_BUFFER_TOO_SMALL });
    // All that are too small take a time that grows with the square.
    for capacity in if size <= 48 { 0 } else { size - 1 }..size {
        let (mut buffer, mut len) = (vec![UNTOUCHED; size], 0);
        prop_assert_eq!(write(buffer.as_mut_ptr(), capacity, &mut len), TERA_ERR_BUFFER_TOO_SMALL);
        prop_assert_eq!(len, size);
        prop_assert!(buffer.iter().all(|&byte| byte == UNTOUCHED), "written with too small a capacity");
    }
    let (mut buffer, mut len) = (vec![UNTOUCHED; size + 8], 0);
    prop_assert_eq!(write(buffer.as_mut_ptr(), size, &mut len), TERA_OK);
    prop_assert_eq!(len, size);
    prop_assert!(buffer[size..].iter().all(|&byte| byte == UNTOUCHED), "written beyond the capacity");
    buffer.truncate(size);
    Ok(buffer)
}

// ------------------------------------------------------------------------------------------------------------
// Values: what a type of prost is in the C ABI
// ------------------------------------------------------------------------------------------------------------

/// A type in a field of a prost struct, or such a struct, with what it is in the C ABI.
pub trait Pair: Clone + Debug + 'static {
    type View: Copy;
    const SHAPE: Shape;

    fn arbitrary() -> BoxedStrategy<Self>;

    /// What a program would build by hand. It borrows this value, and its lists and nested structs are in the arena.
    fn view(&self, arena: &Arena) -> Self::View;

    /// Whether a view has this value, to the bit.
    ///
    /// # Safety
    ///
    /// The view is what the library decoded, and what it points to is still there.
    unsafe fn same(&self, view: &Self::View) -> Check;

    /// Whether there is a field with `-0.0`, which prost does not write.
    fn minus_zero(&self) -> bool {
        false
    }
}

/// A message.
pub trait Whole: Pair + Message + Name + Default {
    /// The numbers and the shapes of its fields.
    fn schema() -> Vec<(usize, Shape)>;
}

/// What stands in lists.
pub trait Item: Pair {
    type List: Copy;
    fn list(data: *const Self::View, len: usize) -> Self::List;
    fn parts(list: &Self::List) -> (*const Self::View, usize);
}

/// A member of a view that prost does not have.
pub trait Unset {
    fn is_unset(&self) -> bool;
}

impl Unset for u32 {
    fn is_unset(&self) -> bool {
        *self == 0
    }
}

impl<const N: usize> Unset for [u8; N] {
    fn is_unset(&self) -> bool {
        *self == [0; N]
    }
}

impl<T> Unset for *const T {
    fn is_unset(&self) -> bool {
        self.is_null()
    }
}

pub fn equal<T: PartialEq + Debug>(left: T, right: T) -> Check {
    if left == right { Ok(()) } else { Err(TestCaseError::fail(format!(": {left:?} and {right:?}"))) }
}

/// Puts where an error was before what it was.
pub fn at<T>(place: impl std::fmt::Display, result: Check<T>) -> Check<T> {
    result.map_err(|error| match error {
        TestCaseError::Fail(reason) => TestCaseError::fail(format!("{place}{}", reason.message())),
        reject => reject,
    })
}

/// The elements of a view or list that the library gave.
///
/// # Safety
///
/// As for `Pair::same`.
pub unsafe fn elements<'a, T>(data: *const T, len: usize) -> Check<&'a [T]> {
    prop_assert!(!data.is_null() && data.is_aligned(), "a view that the library gave is NULL");
    // SAFETY: by this function's contract.
    Ok(unsafe { slice::from_raw_parts(data, len) })
}

macro_rules! integers {
    ($($integer:ty: $small:expr;)+) => {$(
        impl Pair for $integer {
            type View = $integer;
            const SHAPE: Shape = Shape::Varint;
            fn arbitrary() -> BoxedStrategy<Self> {
                prop_oneof![$small, any::<$integer>()].boxed()
            }
            fn view(&self, _: &Arena) -> $integer {
                *self
            }
            unsafe fn same(&self, view: &$integer) -> Check {
                equal(view, self)
            }
        }
    )+};
}

// An enum is an `i32`, with whatever number.
integers! {
    i32: 0..20;
    u32: 0u32..3;
    i64: -2i64..3;
    u64: 0u64..3;
}

macro_rules! floats {
    ($($float:ident: $bits:ty, $shape:ident;)+) => {$(
        impl Pair for $float {
            type View = $float;
            const SHAPE: Shape = Shape::$shape;
            fn arbitrary() -> BoxedStrategy<Self> {
                let special = [0.0, -0.0, 1.5, $float::NAN, $float::INFINITY, $float::MIN_POSITIVE / 2.0];
                prop_oneof![any::<$bits>().prop_map($float::from_bits), select(special.to_vec())].boxed()
            }
            fn view(&self, _: &Arena) -> $float {
                *self
            }
            unsafe fn same(&self, view: &$float) -> Check {
                equal(view.to_bits(), self.to_bits())
            }
            fn minus_zero(&self) -> bool {
                self.to_bits() == $float::to_bits(-0.0)
            }
        }
    )+};
}

floats! {
    f64: u64, Fixed64;
    f32: u32, Fixed32;
}

impl Pair for bool {
    type View = tera_bool;
    const SHAPE: Shape = Shape::Varint;
    fn arbitrary() -> BoxedStrategy<Self> {
        any::<bool>().boxed()
    }
    /// Every number but 0 is true.
    fn view(&self, _: &Arena) -> tera_bool {
        if *self { 0x80 } else { 0 }
    }
    unsafe fn same(&self, view: &tera_bool) -> Check {
        equal(*view, (*self).into())
    }
}

impl Pair for String {
    type View = tera_str;
    const SHAPE: Shape = Shape::Text;
    fn arbitrary() -> BoxedStrategy<Self> {
        prop_oneof![
            2 => Just(String::new()),
            4 => vec(0u8..0x80, 0..12).prop_map(|text| text.into_iter().map(char::from).collect()),
            2 => vec(any::<char>(), 0..8).prop_map(String::from_iter),
            // Lengths of two and of three bytes.
            1 => (any::<char>(), 30..200usize).prop_map(|(char, len)| char.to_string().repeat(len)),
            1 => (any::<char>(), 0..12u32).prop_map(|(char, len)| char.to_string().repeat(len as usize * 500)),
        ]
        .boxed()
    }
    fn view(&self, _: &Arena) -> tera_str {
        tera_str { data: self.as_ptr().cast(), len: self.len() }
    }
    unsafe fn same(&self, view: &tera_str) -> Check {
        // SAFETY: by this function's contract.
        equal(unsafe { elements(view.data.cast(), view.len) }?, self.as_bytes())
    }
}

impl Pair for Vec<u8> {
    type View = tera_bytes;
    const SHAPE: Shape = Shape::Bytes;
    fn arbitrary() -> BoxedStrategy<Self> {
        prop_oneof![
            9 => vec(any::<u8>(), 0..10),
            1 => (any::<u8>(), 100..300usize).prop_map(|(byte, len)| vec![byte; len]),
        ]
        .boxed()
    }
    fn view(&self, _: &Arena) -> tera_bytes {
        tera_bytes { data: self.as_ptr(), len: self.len() }
    }
    unsafe fn same(&self, view: &tera_bytes) -> Check {
        // SAFETY: by this function's contract.
        equal(unsafe { elements(view.data, view.len) }?, self.as_slice())
    }
}

impl<M: Whole> Pair for Option<M> {
    type View = *const M::View;
    const SHAPE: Shape = M::SHAPE;
    fn arbitrary() -> BoxedStrategy<Self> {
        prop::option::weighted(0.8, M::arbitrary()).boxed()
    }
    fn view(&self, arena: &Arena) -> *const M::View {
        self.as_ref().map_or(ptr::null(), |message| arena.put(&[message.view(arena)]))
    }
    unsafe fn same(&self, view: &*const M::View) -> Check {
        // SAFETY: by this function's contract.
        match (self, unsafe { view.as_ref() }) {
            (None, None) => Ok(()),
            // SAFETY: as above.
            (Some(message), Some(view)) => unsafe { message.same(view) },
            (message, view) => equal(view.is_some(), message.is_some()),
        }
    }
    fn minus_zero(&self) -> bool {
        self.iter().any(Pair::minus_zero)
    }
}

impl<M: Item> Pair for Vec<M> {
    type View = M::List;
    const SHAPE: Shape = match M::SHAPE {
        Shape::One(schema) => Shape::Many(schema),
        shape => shape,
    };
    fn arbitrary() -> BoxedStrategy<Self> {
        vec(M::arbitrary(), 0..=4).boxed()
    }
    fn view(&self, arena: &Arena) -> M::List {
        let views: Vec<_> = self.iter().map(|item| item.view(arena)).collect();
        M::list(arena.put(&views), views.len())
    }
    unsafe fn same(&self, list: &M::List) -> Check {
        let (data, len) = M::parts(list);
        // SAFETY: by this function's contract.
        let views = unsafe { elements(data, len) }?;
        equal(views.len(), self.len())?;
        for (i, (item, view)) in self.iter().zip(views).enumerate() {
            // SAFETY: as above.
            at(format_args!("[{i}]"), unsafe { item.same(view) })?;
        }
        Ok(())
    }
    fn minus_zero(&self) -> bool {
        self.iter().any(Pair::minus_zero)
    }
}

macro_rules! items {
    ($($item:ty: $list:ident;)+) => {$(
        impl Item for $item {
            type List = $list;
            fn list(data: *const Self::View, len: usize) -> $list {
                $list { data, len }
            }
            fn parts(list: &$list) -> (*const Self::View, usize) {
                (list.data, list.len)
            }
        }
    )+};
}

items! {
    String: tera_str_list;
}
for_all_lists!(items);

fn shape_of<M, T: Pair>(_: impl Fn(&M) -> &T) -> Shape {
    T::SHAPE
}

/// That of a member of a oneof.
fn shape_of_member<T: Pair, O>(_: impl Fn(T) -> O) -> Shape {
    T::SHAPE
}

/// A value for a member of a oneof.
fn arbitrary_member<T: Pair, O: Debug + 'static>(member: fn(T) -> O) -> BoxedStrategy<Option<O>> {
    T::arbitrary().prop_map(move |value| Some(member(value))).boxed()
}

/// The head of a view that the library decoded.
pub fn same_head<M: Whole>(base: &tera_head) -> Check {
    equal((base.kind, base.size as usize), (kind::<M>(), size_of::<M::View>()))
}

/// Implements the traits for a message. Both structs are taken apart completely, so that this does not compile if a
/// member is not compared.
macro_rules! message {
    ($message:ty: $view:ident {
        fields { $($number:literal $field:ident)* }
        oneofs { $($oneof:ident $case:ident $reserved:ident $union:ident {
            $($member_number:literal $member:ident $variant:path,)+
        })* }
        embedded { $($embedded:ident)? }
        pads { $($pad:ident)* }
    }) => {
        impl Pair for $message {
            type View = $view;
            const SHAPE: Shape = Shape::One(Self::schema);
            fn arbitrary() -> BoxedStrategy<Self> {
                message!(@arbitrary [$($embedded)?] {
                    let message = Just(Self::default()).boxed();
                    $(let message = with(message, Pair::arbitrary(), |message, value| message.$field = value);)*
                    $(
                        let members = [Just(None).boxed(), $(arbitrary_member($variant)),+];
                        let message = with(message, Union::new(members), |message, member| message.$oneof = member);
                    )*
                    message
                })
            }
            fn view(&self, arena: &Arena) -> $view {
                #[allow(unused_mut)]
                let mut view = $view { $($field: self.$field.view(arena),)* ..empty::<Self>() };
                $(match &self.$oneof {
                    None => {}
                    $(Some($variant(value)) => {
                        (view.$case, view.$oneof.$member) = ($member_number, value.view(arena));
                    })+
                })*
                view
            }
            unsafe fn same(&self, view: &$view) -> Check {
                let Self { $($field: _,)* $($oneof: _,)* } = self;
                let $view {
                    base, unknown_fields: _, $($field,)* $($case, $reserved, $oneof,)* $($embedded,)? $($pad,)*
                } = view;
                at(".base", same_head::<Self>(base))?;
                $(prop_assert!($embedded.is_unset(), ".{} is set", stringify!($embedded));)?
                $(prop_assert!($reserved.is_unset(), ".{} is set", stringify!($reserved));)*
                $(prop_assert!($pad.is_unset(), ".{} is set", stringify!($pad));)*
                // SAFETY: by this function's contract; what is in a union is the member that its case says.
                unsafe {
                    $(at(concat!(".", stringify!($field)), self.$field.same($field))?;)*
                    $(let same = match (*$case, &self.$oneof) {
                        (0, None) => Ok(()),
                        $(($member_number, Some($variant(value))) => value.same(&$oneof.$member),)+
                        (case, value) => Err(TestCaseError::fail(format!(": case {case} and {value:?}"))),
                    };
                    at(concat!(".", stringify!($oneof)), same)?;)*
                }
                Ok(())
            }
            fn minus_zero(&self) -> bool {
                false $(|| self.$field.minus_zero())*
            }
        }

        impl Whole for $message {
            fn schema() -> Vec<(usize, Shape)> {
                vec![
                    $(($number, shape_of(|message: &Self| &message.$field)),)*
                    $($(($member_number, shape_of_member($variant)),)+)*
                ]
            }
        }
    };
    (@arbitrary [] $arbitrary:block) => { $arbitrary };
    // Only an `Any` has a message in it that is not a field.
    (@arbitrary [$embedded:ident] $arbitrary:block) => { any_any() };
}

/// A message with one more member that is arbitrary.
fn with<M: Whole, T: Debug + 'static>(
    message: BoxedStrategy<M>,
    value: impl Strategy<Value = T> + 'static,
    set: fn(&mut M, T),
) -> BoxedStrategy<M> {
    let set = move |(mut message, value)| {
        set(&mut message, value);
        message
    };
    (message, value).prop_map(set).boxed()
}

macro_rules! all {
    ($($message:ty: $view:ident $members:tt)+) => {
        $(message!($message: $view $members);)+
    };
}

for_all_messages!(all);

/// How many messages there are: their kinds are the numbers to this one.
pub const KINDS: u32 = KIND_OF_EACH.len() as u32;
pub const KIND_OF_EACH: &[fn() -> u32] = &of_each_message!(kind);

// ------------------------------------------------------------------------------------------------------------
// Payloads
// ------------------------------------------------------------------------------------------------------------

/// A message of which only this is known.
pub trait Pack: Debug {
    fn pack(&self) -> Any;
    fn head(&self, arena: &Arena) -> *const tera_head;
}

impl<M: Whole> Pack for M {
    /// As the wrapping functions do it: what is an `Any` already stays one.
    fn pack(&self) -> Any {
        if M::full_name() == Any::full_name() {
            return Any::decode(&*self.encode_to_vec()).unwrap();
        }
        Any { type_url: format!("type.googleapis.com/{}", M::full_name()), value: self.encode_to_vec() }
    }
    fn head(&self, arena: &Arena) -> *const tera_head {
        arena.put(&[self.view(arena)]).cast()
    }
}

pub type Payload = Rc<dyn Pack>;

pub fn payload<M: Whole>() -> BoxedStrategy<Payload> {
    M::arbitrary().prop_map(|message| Rc::new(as_sent(message)) as Payload).boxed()
}

/// A payload of any type.
pub fn any_payload() -> impl Strategy<Value = Payload> {
    Union::new(of_each_message!(payload).map(|payload: fn() -> _| payload()))
}

/// A value as prost sends it, without the `-0.0`s.
pub fn as_sent<M: Whole>(message: M) -> M {
    if message.minus_zero() { M::decode(&*message.encode_to_vec()).unwrap() } else { message }
}

/// An `Any` with a message of the platform, with bytes that are said to be one, with something else, or with nothing.
pub fn any_any() -> BoxedStrategy<Any> {
    // Made when it is chosen: in a message there may be an `Any` again.
    let known = select(&of_each_message!(payload)[..] as &[fn() -> BoxedStrategy<Payload>]);
    let known = known.prop_flat_map(|payload| payload());
    let url = prop_oneof![
        Just("type.googleapis.com/opentera.protobuf.LogEvent".to_string()),
        Just("example.org/a/opentera.protobuf.TeraEvent".to_string()),
        Just("type.googleapis.com/opentera.protobuf.ParticipantVideoEvent".to_string()),
        Just("opentera.protobuf.LogEvent".to_string()),
        String::arbitrary(),
    ];
    prop_oneof![
        1 => known.prop_map(|message| message.pack()),
        2 => (url, Vec::arbitrary()).prop_map(|(type_url, value)| Any { type_url, value }),
    ]
    .boxed()
}

/// Compares what was unwrapped of an `Any` with what prost makes of it.
///
/// # Safety
///
/// The payload is what the library gave, and what it points to is still there.
pub unsafe fn same_payload(any: &Any, payload: &tera_payload) -> Check {
    const SAME: &[unsafe fn(&Any, &tera_payload) -> Check] = &of_each_message!(same_payload_of);
    const NAMES: &[fn() -> String] = &of_each_message!(name);
    fn name<M: Name>() -> String {
        M::full_name()
    }
    let name = any.type_url.rsplit_once('/').map_or("", |(_, name)| name);
    match NAMES.iter().position(|of_message| of_message() == name) {
        // SAFETY: by this function's contract.
        Some(message) => unsafe { SAME[message](any, payload) },
        None => {
            equal(payload.status, TERA_OK)?;
            equal(payload.kind, TERA_KIND_UNKNOWN)?;
            equal(payload.message, ptr::null())
        }
    }
}

/// # Safety
///
/// As for `same_payload`.
pub unsafe fn same_payload_of<M: Whole>(any: &Any, payload: &tera_payload) -> Check {
    let scan = Scan::of::<M>(&any.value);
    if !scan.accepted_here() {
        prop_assert!(MALFORMED.contains(&payload.status));
        prop_assert_ne!(payload.detail.len, 0);
        equal(payload.kind, TERA_KIND_UNKNOWN)?;
        return equal(payload.message, ptr::null());
    }
    equal(payload.status, TERA_OK)?;
    equal(payload.detail.len, 0)?;
    equal(payload.kind, kind::<M>())?;
    prop_assert!(!payload.message.is_null());
    // SAFETY: by this function's contract; the kind says what is there.
    unsafe { scan.known::<M>().same(&*payload.message.cast::<M::View>()) }
}

// ------------------------------------------------------------------------------------------------------------
// What the specification says of bytes, and where prost does not follow it
// ------------------------------------------------------------------------------------------------------------

/// How a field is encoded.
#[derive(Clone, Copy)]
pub enum Shape {
    Varint,
    Fixed64,
    Fixed32,
    Bytes,
    Text,
    One(fn() -> Vec<(usize, Shape)>),
    Many(fn() -> Vec<(usize, Shape)>),
}

/// Something in an input of which prost thinks otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// A varint has bits beyond the 64 of the largest number. They are dropped, but prost refuses them.
    Overflow,
    /// A known field has another wire type. It is an unknown field, but prost refuses it.
    OtherWireType,
    /// An unknown field that is no group is inside of 100 levels. They are allowed, but prost counts the field too.
    DeepField,
    /// A tag has more than 5 bytes. It is malformed, but prost accepts 10.
    WideTag,
    /// A length has more than 5 bytes. It is malformed, but prost accepts 10.
    WideLength,
}

impl Difference {
    pub fn prost_refuses(self) -> bool {
        matches!(self, Self::Overflow | Self::OtherWireType | Self::DeepField)
    }
}

/// Where in a message another one is: field numbers, each with the index in the list.
pub type Place = Vec<(usize, usize)>;

/// Reads a message as slowly and plainly as possible.
#[derive(Default)]
pub struct Scan {
    pub differences: BTreeSet<Difference>,
    /// The unknown fields of each message inside.
    pub unknown: BTreeMap<Place, Vec<u8>>,
    /// How many elements the lists of messages have so far.
    counts: BTreeMap<Place, usize>,
    /// The known fields, in the shortest form; nothing when the input is malformed in a way that prost sees too.
    pub known: Option<Vec<u8>>,
}

pub const MAX_LEVELS: usize = 100;
pub const MAX_LENGTH: u64 = i32::MAX as u64;

impl Scan {
    pub fn of<M: Whole>(input: &[u8]) -> Self {
        let mut scan = Self::default();
        scan.known = scan.message(input, M::schema, &Place::new());
        scan
    }

    /// What the library has to make of the input.
    pub fn accepted_here(&self) -> bool {
        self.known.is_some() && self.differences.iter().all(|difference| difference.prost_refuses())
    }

    /// What prost makes of it.
    pub fn accepted_by_prost(&self) -> bool {
        self.known.is_some() && !self.differences.iter().any(|difference| difference.prost_refuses())
    }

    /// What prost makes of the fields that it knows.
    pub fn known<M: Whole>(&self) -> M {
        M::decode(self.known.as_deref().unwrap()).unwrap()
    }

    fn message(
        &mut self,
        mut input: &[u8],
        schema: fn() -> Vec<(usize, Shape)>,
        place: &Place,
    ) -> Option<Vec<u8>> {
        let (schema, mut known) = (schema(), Vec::new());
        while !input.is_empty() {
            let start = input;
            let tag = self.tag(&mut input)?;
            let number = (tag >> 3) as usize;
            let shape = schema.iter().find(|field| field.0 == number).map(|field| &field.1);
            match (shape, tag & 7) {
                (Some(Shape::Varint), 0) => {
                    known.extend([varint(tag), varint(self.varint(&mut input)?)].concat())
                }
                (Some(Shape::Fixed64), 1) => known.extend([&varint(tag), take(&mut input, 8)?].concat()),
                (Some(Shape::Fixed32), 5) => known.extend([&varint(tag), take(&mut input, 4)?].concat()),
                (Some(shape), 2) if !matches!(shape, Shape::Varint | Shape::Fixed64 | Shape::Fixed32) => {
                    let bytes = self.delimited(&mut input)?;
                    let nested = match *shape {
                        Shape::Text => str::from_utf8(bytes).ok()?.into(),
                        Shape::One(schema) => {
                            self.message(bytes, schema, &[&place[..], &[(number, 0)]].concat())?
                        }
                        Shape::Many(schema) => {
                            let count = self.counts.entry([&place[..], &[(number, 0)]].concat()).or_default();
                            *count += 1;
                            let element = [&place[..], &[(number, *count)]].concat();
                            self.message(bytes, schema, &element)?
                        }
                        _ => bytes.to_vec(),
                    };
                    known.extend([varint(tag), varint(nested.len() as u64), nested].concat());
                }
                _ => {
                    if shape.is_some() {
                        self.differences.insert(Difference::OtherWireType);
                    }
                    self.skip(&mut input, tag, place.len())?;
                    let field = &start[..start.len() - input.len()];
                    self.unknown.entry(place.clone()).or_default().extend(field);
                }
            }
        }
        Some(known)
    }

    pub fn skip(&mut self, input: &mut &[u8], tag: u64, level: usize) -> Option<()> {
        match tag & 7 {
            3 if level == MAX_LEVELS => return None,
            _ if level == MAX_LEVELS => _ = self.differences.insert(Difference::DeepField),
            _ => {}
        }
        match tag & 7 {
            0 => self.varint(input).map(drop),
            1 => take(input, 8).map(drop),
            2 => self.delimited(input).map(drop),
            3 => loop {
                match self.tag(input)? {
                    end if end == tag + 1 => return Some(()),
                    inner => self.skip(input, inner, level + 1)?,
                }
            },
            5 => take(input, 4).map(drop),
            _ => None,
        }
    }

    fn varint(&mut self, input: &mut &[u8]) -> Option<u64> {
        let len = 1 + input.iter().take(10).position(|byte| byte & 0x80 == 0)?;
        let bytes = take(input, len)?;
        if len == 10 && bytes[9] > 1 {
            self.differences.insert(Difference::Overflow);
        }
        Some(bytes.iter().rev().fold(0, |value, byte| value << 7 | u64::from(byte & 0x7f)))
    }

    /// A varint that has at most 5 bytes, but more for prost.
    fn varint32(&mut self, input: &mut &[u8], wide: Difference) -> Option<u64> {
        let before = input.len();
        let value = self.varint(input)?;
        if before - input.len() > 5 {
            self.differences.insert(wide);
        }
        Some(value)
    }

    pub fn tag(&mut self, input: &mut &[u8]) -> Option<u64> {
        let tag = self.varint32(input, Difference::WideTag)?;
        (tag >> 3 != 0 && tag <= u32::MAX.into()).then_some(tag)
    }

    pub fn delimited<'a>(&mut self, input: &mut &'a [u8]) -> Option<&'a [u8]> {
        let len = self.varint32(input, Difference::WideLength)?;
        if len > MAX_LENGTH { None } else { take(input, len as usize) }
    }
}

pub fn take<'a>(input: &mut &'a [u8], len: usize) -> Option<&'a [u8]> {
    let (bytes, rest) = input.split_at_checked(len)?;
    *input = rest;
    Some(bytes)
}

pub fn varint(value: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    prost::encoding::encode_varint(value, &mut bytes);
    bytes
}

// ------------------------------------------------------------------------------------------------------------
// Properties
// ------------------------------------------------------------------------------------------------------------

/// What bytes can be refused with.
pub const MALFORMED: [tera_status; 4] =
    [TERA_ERR_TRUNCATED, TERA_ERR_MALFORMED, TERA_ERR_INVALID_UTF8, TERA_ERR_TOO_DEEP];

/// Whether a view that a program builds has the bytes that prost gives the same value.
pub fn same_encoding<M: Whole>(message: M) -> Check {
    let arena = Arena::new();
    let bytes = encode(&arena, &message.view(&arena))?;
    if message.minus_zero() {
        prop_assert!(bytes.len() > message.encoded_len());
    } else {
        equal(&bytes, &message.encode_to_vec())?;
    }
    let view = decode::<M>(&arena, &bytes, 0).unwrap();
    // SAFETY: the library decoded the view, and the bytes and the arena are still there.
    unsafe { message.same(&view) }
}

/// Whether the library and prost make of an input what they have to.
pub fn same_reading<M: Whole>(input: &[u8]) -> Check {
    let scan = Scan::of::<M>(input);
    let theirs = M::decode(input);
    let context = format!("{:?}, prost: {:?}", scan.differences, theirs.as_ref().err());
    prop_assert_eq!(theirs.is_ok(), scan.accepted_by_prost(), "by prost; {}", context);
    let arena = Arena::new();
    let ours = decode::<M>(&arena, input, 0);
    prop_assert_eq!(ours.is_ok(), scan.accepted_here(), "by the library, {:?}; {}", ours.err(), context);
    let view = match ours {
        Ok(view) => view,
        Err(status) => {
            prop_assert!(MALFORMED.contains(&status), "refused with status {status}");
            return Ok(());
        }
    };
    let known: M = scan.known();
    // SAFETY: the library decoded the view, and the input and the arena are still there. Every message begins with
    // a `Front`.
    let front = unsafe {
        at("the known fields", known.same(&view))?;
        if let Ok(theirs) = &theirs {
            theirs.same(&view)?;
        }
        (&raw const view).cast::<Front>().read()
    };
    let unknown = scan.unknown.get(&Place::new());
    // SAFETY: as above.
    let kept = unsafe { elements(front.unknown_fields.data, front.unknown_fields.len) }?;
    at("unknown fields", equal(kept, unknown.map_or(&[][..], Vec::as_slice)))?;

    let bytes = encode(&arena, &view)?;
    if scan.unknown.is_empty() && !known.minus_zero() {
        equal(&bytes, &known.encode_to_vec())?;
    }
    let again = Scan::of::<M>(&bytes);
    equal(&again.unknown, &scan.unknown)?;
    // SAFETY: as above.
    unsafe { at("encoded again", again.known::<M>().same(&view))? };
    prop_assert_eq!(M::decode(&*bytes).is_ok(), again.accepted_by_prost());
    same_copy::<M>(input, &bytes)?;
    // SAFETY: the library decoded the view, and the input and the arena are still there.
    unsafe {
        described(&arena, (&raw const view).cast())?;
        equal(numbers(&arena, (&raw const view).cast())?, numbers_of::<M>())
    }
}

/// Whether a copy of what is decoded has the encoding that it should, when the original and the input are gone.
pub fn same_copy<M: Whole>(input: &[u8], expected: &[u8]) -> Check {
    let arena = Arena::new();
    let copy = {
        let (original, input) = (Arena::new(), input.to_vec());
        let view = decode::<M>(&original, &input, 0).unwrap();
        // SAFETY: the arenas and the input are live.
        unsafe {
            let copy = tera_copy(arena.0, (&raw const view).cast());
            prop_assert!(!copy.is_null(), "not copied: status {}", tera_arena_error(arena.0));
            prop_assert!(are_equal(&original, (&raw const view).cast(), copy)?, "a copy is unequal");
            copy.cast::<M::View>()
        }
    };
    // SAFETY: the copy is in the arena, in a struct of this size.
    at("a copy", equal(encode(&arena, unsafe { &*copy })?, expected.to_vec()))
}

/// What `tera_equal` says of two messages that can be encoded.
///
/// # Safety
///
/// Both are live, with all that they refer to.
pub unsafe fn are_equal(arena: &Arena, a: *const tera_head, b: *const tera_head) -> Check<bool> {
    let mut is_equal = 2;
    // SAFETY: by this function's contract.
    equal(unsafe { tera_equal(arena.0, a, b, &mut is_equal) }, TERA_OK)?;
    prop_assert!(is_equal < 2);
    Ok(is_equal == 1)
}

/// What `tera_describe` returns for a message: a short line that any terminal prints, and that begins with its name.
///
/// # Safety
///
/// The message is live, with all that it refers to.
pub unsafe fn described(arena: &Arena, message: *const tera_head) -> Check<String> {
    // SAFETY: by this function's contract; texts of the library are NUL-terminated.
    let (line, name) = unsafe {
        let line = CStr::from_ptr(tera_describe(arena.0, message)).to_str();
        (line, CStr::from_ptr(tera_kind_name((*message).kind)).to_str().unwrap())
    };
    let line = line.map_err(|error| TestCaseError::fail(error.to_string()))?;
    let name = name.trim_start_matches("opentera.protobuf.");
    prop_assert!(line.starts_with(&format!("{name} {{")), "{line}");
    prop_assert!(line.ends_with(" }") || line.ends_with("..."), "{line}");
    prop_assert!(line.len() < TERA_DESCRIPTION_SIZE && !line.contains(char::is_control), "{line:?}");
    Ok(line.to_owned())
}

/// A `TERA_FIELD_INIT`.
pub fn no_field() -> tera_field {
    let head = tera_head { kind: TERA_KIND_FIELD, size: size_of::<tera_field>() as u32 };
    let mut field = MaybeUninit::<tera_field>::zeroed();
    // SAFETY: the struct is plain data, and begins with a head.
    unsafe {
        field.as_mut_ptr().cast::<tera_head>().write(head);
        field.assume_init()
    }
}

/// The numbers of the fields that a walk gives; each is found by its number and its names too.
///
/// # Safety
///
/// The message is live.
pub unsafe fn numbers(arena: &Arena, message: *const tera_head) -> Check<Vec<usize>> {
    let (mut field, mut numbers) = (no_field(), Vec::new());
    // SAFETY: by this function's contract; what names and values point to is live too.
    unsafe {
        while tera_field_next(arena.0, message, &mut field) == 1 {
            numbers.push(field.number as usize);
            prop_assert!(!field.data.is_null() && field.is_set <= 1);
            for name in [field.name, field.json_name] {
                let mut found = no_field();
                equal(tera_field_by_name(arena.0, message, name.data, name.len, &mut found), TERA_OK)?;
                equal((found.number, found.data, found.is_set), (field.number, field.data, field.is_set))?;
            }
            let mut found = no_field();
            equal(tera_field_by_number(arena.0, message, field.number, &mut found), TERA_OK)?;
            equal((found.name.data, found.data), (field.name.data, field.data))?;
        }
        equal(tera_arena_error(arena.0), TERA_OK)?;
    }
    Ok(numbers)
}

/// The numbers of a message's fields in the schema, in order.
pub fn numbers_of<M: Whole>() -> Vec<usize> {
    let mut numbers: Vec<_> = M::schema().iter().map(|field| field.0).collect();
    numbers.sort();
    numbers
}

/// The header of a wrapper as prost has it; what it lacks is 0 or empty.
pub fn same_frame(
    wrapper: u32,
    bytes: &[u8],
    header: proto::tera_module_message::Header,
    payloads: &[Any],
) -> Check {
    let arena = Arena::new();
    let head = tera_head { kind: TERA_KIND_FRAME, size: size_of::<tera_frame>() as u32 };
    let mut frame = MaybeUninit::<tera_frame>::zeroed();
    // SAFETY: the struct is plain data, and writable; its head is set. Everything lives until the end.
    unsafe {
        frame.as_mut_ptr().cast::<tera_head>().write(head);
        let mut frame = frame.assume_init();
        equal(tera_unwrap(arena.0, wrapper, bytes.as_ptr(), bytes.len(), 0, &mut frame), TERA_OK)?;
        equal(frame.wrapper, wrapper)?;
        at("version", header.version.same(&frame.version))?;
        at("time", header.time.same(&frame.time))?;
        at("seq", header.seq.same(&frame.seq))?;
        at("source", header.source.same(&frame.source))?;
        at("topic", header.dest.same(&frame.topic))?;
        let found = elements(frame.payloads.data, frame.payloads.len)?;
        equal(found.len(), payloads.len())?;
        for (i, (any, payload)) in payloads.iter().zip(found).enumerate() {
            let same = match wrapper {
                // The call has no `Any` around it.
                TERA_KIND_RPC_MESSAGE => same_payload_of::<proto::RpcMessage>(any, payload),
                _ => same_payload(any, payload),
            };
            at(format_args!("payloads[{i}]"), same)?;
            any.type_url.same(&payload.type_url)?;
            any.value.same(&payload.value)?;
        }
        equal(frame.failed, found.iter().filter(|payload| payload.status != TERA_OK).count())?;
        let unknown = found.iter().filter(|payload| payload.status == TERA_OK && payload.message.is_null());
        equal(frame.unknown, unknown.count())
    }
}

/// What has to be found in a wrapper: its header, as [`same_frame`] wants it, and the payloads; nothing if the wrapper
/// is malformed.
pub fn expected_frame(wrapper: u32, bytes: &[u8]) -> Option<(proto::tera_module_message::Header, Vec<Any>)> {
    fn known<M: Whole>(bytes: &[u8]) -> Option<M> {
        Some(Scan::of::<M>(bytes)).filter(Scan::accepted_here).map(|scan| scan.known())
    }
    let of_event = |event: proto::TeraEvent| {
        let proto::tera_event::Header { version, time, topic } = event.header.unwrap_or_default();
        (
            proto::tera_module_message::Header { version, time, dest: topic, ..Default::default() },
            event.events,
        )
    };
    match wrapper {
        TERA_KIND_EVENT => known(bytes).map(of_event),
        TERA_KIND_MODULE_MESSAGE => {
            let message: proto::TeraModuleMessage = known(bytes)?;
            Some((message.head.unwrap_or_default(), message.data))
        }
        TERA_KIND_MESSAGE => {
            let message: proto::TeraMessage = known(bytes)?;
            let is_event = |any: &&Any| any.type_url.ends_with("/opentera.protobuf.TeraEvent");
            let event = message.message.as_ref().filter(is_event).and_then(|any| known(&any.value));
            Some(event.map_or_else(|| (Default::default(), Vec::from_iter(message.message)), of_event))
        }
        _ => {
            let call: proto::RpcMessage = known(bytes)?;
            let header = proto::tera_module_message::Header { time: call.timestamp, ..Default::default() };
            Some((header, vec![Any { type_url: String::new(), value: bytes.to_vec() }]))
        }
    }
}
