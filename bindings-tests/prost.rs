//! The library against prost, an implementation of the format with a decoder and an encoder of its own.
//!
//! For every message, arbitrary values and arbitrary bytes go through the C ABI and through prost, and have to be
//! accepted or refused by both, with the same values and the same bytes. Where prost does not follow the
//! specification there is a [`Difference`], and a test that shows it on an input; if prost changes, the test fails
//! and the difference can go.
//!
//! | difference | prost | the specification, and Google's C++ and upb |
//! | --- | --- | --- |
//! | [`Difference::Overflow`] | refuses a varint whose tenth byte has more than one bit | bits beyond 64 are dropped |
//! | [`Difference::OtherWireType`] | refuses a known field with another wire type | it is an unknown field |
//! | [`Difference::DeepField`] | refuses a field that is not known inside of 100 levels | 100 levels are allowed |
//! | [`Difference::WideTag`] | accepts a tag of 6 to 10 bytes | a tag is a varint of 32 bits, at most 5 bytes |
//! | [`Difference::WideLength`] | accepts a length of 6 to 10 bytes | a length likewise |
//! | [`minus_zero`](Pair::minus_zero) | leaves out `-0.0` | only `0.0` is the default |
//! | unknown fields | drops them | they are kept and written again, from protobuf 3.5 on |
//! | type URLs | `Name::type_url` has nothing before the `/` | `type.googleapis.com/` |
//!
//! The first five are found in an input by [`Scan`], a third parser that is made for nothing else. It says of every
//! input what the library and what prost have to make of it, so no difference is ever passed over.
//!
//! `PROPTEST_CASES` sets the number of cases of each property, `PROPTEST_RNG_SEED` repeats a run.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::mem::MaybeUninit;
use std::rc::Rc;
use std::{env, ptr, slice};

use opentera_messages::abi::*;
use opentera_messages::proto::{self, value::ArgValue};
use proptest::collection::vec;
use proptest::prelude::{
    BoxedStrategy, Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_assert_ne, prop_oneof,
};
use proptest::sample::{Index, select};
use proptest::strategy::Union;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use prost::{Message, Name};
use prost_types::Any;

type Check<T = ()> = Result<T, TestCaseError>;

/// Runs a property on `cases` inputs, unless the environment says how many.
fn run<S: Strategy>(cases: u32, strategy: S, check: impl Fn(S::Value) -> Check) {
    let mut config = Config { failure_persistence: None, ..Config::default() };
    if env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
    }
    if let Err(error) = TestRunner::new(config).run(&strategy, check) {
        panic!("{error}");
    }
}

// ------------------------------------------------------------------------------------------------------------
// The C ABI, called as from C
// ------------------------------------------------------------------------------------------------------------

/// An arena of the library; also the memory of the structs that are built by hand.
struct Arena(*mut tera_arena);

impl Arena {
    fn new() -> Self {
        let arena = tera_arena_new(0);
        assert!(!arena.is_null());
        Self(arena)
    }

    fn put<T: Copy>(&self, items: &[T]) -> *const T {
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
        // SAFETY: made by `tera_arena_new`, and every view of what is in it borrows from the test that owns it.
        unsafe { tera_arena_free(self.0) };
    }
}

/// How every message struct begins.
#[repr(C)]
#[derive(Clone, Copy)]
struct Front {
    base: tera_head,
    unknown_fields: tera_bytes,
}

fn kind<M: Name>() -> u32 {
    let name = M::full_name();
    // SAFETY: a text with its length.
    unsafe { tera_kind_from_name(name.as_ptr().cast(), name.len()) }
}

fn empty<M: Whole>() -> M::View {
    let mut view = MaybeUninit::<M::View>::uninit();
    // SAFETY: writable for its size. The views of messages are plain data, of which `tera_init` writes every byte.
    unsafe {
        assert_eq!(tera_init(kind::<M>(), view.as_mut_ptr().cast(), size_of::<M::View>()), TERA_OK);
        view.assume_init()
    }
}

fn decode<M: Whole>(arena: &Arena, input: &[u8], flags: u32) -> Result<M::View, tera_status> {
    let mut view = empty::<M>();
    // SAFETY: the arena is live, the input is readable and the view, with its head, writable.
    let status = unsafe {
        tera_decode(arena.0, input.as_ptr(), input.len(), flags, (&raw mut view).cast::<tera_head>())
    };
    if status == TERA_OK { Ok(view) } else { Err(status) }
}

/// Encodes a view, which is what the library decoded, or what `Pair::view` built, to memory that is still there.
fn encode<V>(arena: &Arena, view: &V) -> Check<Vec<u8>> {
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
fn fill(write: impl Fn(*mut u8, usize, *mut usize) -> tera_status) -> Check<Vec<u8>> {
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
trait Pair: Clone + Debug + 'static {
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
trait Whole: Pair + Message + Name + Default {
    /// The shapes of its fields; the first has number 1.
    fn schema() -> Vec<Shape>;
}

/// What stands in lists.
trait Item: Pair {
    type List: Copy;
    fn list(data: *const Self::View, len: usize) -> Self::List;
    fn parts(list: &Self::List) -> (*const Self::View, usize);
}

/// A member of a view that prost does not have.
trait Unset {
    fn is_unset(&self) -> bool;
}

impl Unset for u32 {
    fn is_unset(&self) -> bool {
        *self == 0
    }
}

impl<T> Unset for *const T {
    fn is_unset(&self) -> bool {
        self.is_null()
    }
}

fn equal<T: PartialEq + Debug>(left: T, right: T) -> Check {
    if left == right { Ok(()) } else { Err(TestCaseError::fail(format!(": {left:?} and {right:?}"))) }
}

/// Puts where an error was before what it was.
fn at<T>(place: impl std::fmt::Display, result: Check<T>) -> Check<T> {
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
unsafe fn elements<'a, T>(data: *const T, len: usize) -> Check<&'a [T]> {
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

impl Pair for f64 {
    type View = f64;
    const SHAPE: Shape = Shape::Fixed64;
    fn arbitrary() -> BoxedStrategy<f64> {
        let special = [0.0, -0.0, 1.5, f64::NAN, f64::INFINITY, f64::MIN_POSITIVE / 2.0];
        prop_oneof![any::<u64>().prop_map(f64::from_bits), select(special.to_vec())].boxed()
    }
    fn view(&self, _: &Arena) -> f64 {
        *self
    }
    unsafe fn same(&self, view: &f64) -> Check {
        equal(view.to_bits(), self.to_bits())
    }
    fn minus_zero(&self) -> bool {
        self.to_bits() == (-0.0f64).to_bits()
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
    Any: tera_any_list;
    proto::Value: tera_value_list;
}

fn shape_of<M, T: Pair>(_: impl Fn(&M) -> &T) -> Shape {
    T::SHAPE
}

/// The head of a view that the library decoded.
fn same_head<M: Whole>(base: &tera_head) -> Check {
    equal((base.kind, base.size as usize), (kind::<M>(), size_of::<M::View>()))
}

/// Implements the traits for a message: all fields in the order of their numbers, and then the members that only the
/// view has. Both structs are taken apart completely, so that this does not compile if a field is not compared.
macro_rules! message {
    ($message:ty: $view:ident { $($field:ident)+ } unset { $($unset:ident)* } $(arbitrary $arbitrary:block)?) => {
        impl Pair for $message {
            type View = $view;
            const SHAPE: Shape = Shape::One(Self::schema);
            fn arbitrary() -> BoxedStrategy<Self> {
                message!(@arbitrary [$($field)+] $($arbitrary)?)
            }
            fn view(&self, arena: &Arena) -> $view {
                $view { $($field: self.$field.view(arena),)+ ..empty::<Self>() }
            }
            unsafe fn same(&self, view: &$view) -> Check {
                let Self { $($field: _),+ } = self;
                let $view { base, unknown_fields: _, $($field,)+ $($unset,)* } = view;
                at(".base", same_head::<Self>(base))?;
                $(prop_assert!($unset.is_unset(), ".{} is set", stringify!($unset));)*
                // SAFETY: by this function's contract.
                $(at(concat!(".", stringify!($field)), unsafe { self.$field.same($field) })?;)+
                Ok(())
            }
            fn minus_zero(&self) -> bool {
                $(self.$field.minus_zero())||+
            }
        }

        impl Whole for $message {
            fn schema() -> Vec<Shape> {
                vec![$(shape_of(|message: &Self| &message.$field)),+]
            }
        }
    };
    (@arbitrary [$($field:ident)+]) => {{
        let message = Just(Self::default()).boxed();
        $(let message = (message, Pair::arbitrary())
            .prop_map(|(message, field)| { let mut message: Self = message; message.$field = field; message })
            .boxed();)+
        message
    }};
    (@arbitrary [$($field:ident)+] $arbitrary:block) => { $arbitrary };
}

impl Pair for proto::Value {
    type View = tera_value;
    const SHAPE: Shape = Shape::One(Self::schema);
    fn arbitrary() -> BoxedStrategy<Self> {
        let arg_value = prop_oneof![
            f64::arbitrary().prop_map(ArgValue::DoubleValue),
            any::<u32>().prop_map(|bits| ArgValue::FloatValue(f32::from_bits(bits))),
            i64::arbitrary().prop_map(ArgValue::IntValue),
            u64::arbitrary().prop_map(ArgValue::UintValue),
            any::<bool>().prop_map(ArgValue::BoolValue),
            Vec::<u8>::arbitrary().prop_map(ArgValue::BytesValue),
            String::arbitrary().prop_map(ArgValue::StringValue),
        ];
        prop::option::weighted(0.9, arg_value).prop_map(|arg_value| Self { arg_value }).boxed()
    }
    fn view(&self, arena: &Arena) -> tera_value {
        let mut view = empty::<Self>();
        let Some(arg_value) = &self.arg_value else { return view };
        (view.arg_value_case, view.arg_value) = match arg_value {
            &ArgValue::DoubleValue(double_value) => {
                (TERA_VALUE_DOUBLE_VALUE, tera_value_arg_value { double_value })
            }
            &ArgValue::FloatValue(float_value) => {
                (TERA_VALUE_FLOAT_VALUE, tera_value_arg_value { float_value })
            }
            &ArgValue::IntValue(int_value) => (TERA_VALUE_INT_VALUE, tera_value_arg_value { int_value }),
            &ArgValue::UintValue(uint_value) => (TERA_VALUE_UINT_VALUE, tera_value_arg_value { uint_value }),
            // Every number but 0 is true.
            &ArgValue::BoolValue(value) => {
                (TERA_VALUE_BOOL_VALUE, tera_value_arg_value { bool_value: if value { 0x80 } else { 0 } })
            }
            ArgValue::BytesValue(value) => {
                (TERA_VALUE_BYTES_VALUE, tera_value_arg_value { bytes_value: value.view(arena) })
            }
            ArgValue::StringValue(value) => {
                (TERA_VALUE_STRING_VALUE, tera_value_arg_value { string_value: value.view(arena) })
            }
        };
        view
    }
    unsafe fn same(&self, view: &tera_value) -> Check {
        let Self { arg_value } = self;
        let tera_value { base, unknown_fields: _, arg_value_case, arg_value_reserved, arg_value: member } =
            view;
        at(".base", same_head::<Self>(base))?;
        prop_assert!(arg_value_reserved.is_unset());
        // SAFETY: the library decoded the view, so that the member is the one that the case says.
        unsafe {
            match (*arg_value_case, arg_value) {
                (TERA_VALUE_ARG_VALUE_NOT_SET, None) => Ok(()),
                (TERA_VALUE_DOUBLE_VALUE, Some(ArgValue::DoubleValue(value))) => {
                    value.same(&member.double_value)
                }
                (TERA_VALUE_FLOAT_VALUE, Some(ArgValue::FloatValue(value))) => {
                    equal(member.float_value.to_bits(), value.to_bits())
                }
                (TERA_VALUE_INT_VALUE, Some(ArgValue::IntValue(value))) => value.same(&member.int_value),
                (TERA_VALUE_UINT_VALUE, Some(ArgValue::UintValue(value))) => value.same(&member.uint_value),
                (TERA_VALUE_BOOL_VALUE, Some(ArgValue::BoolValue(value))) => {
                    equal(member.bool_value, (*value).into())
                }
                (TERA_VALUE_BYTES_VALUE, Some(ArgValue::BytesValue(value))) => {
                    value.same(&member.bytes_value)
                }
                (TERA_VALUE_STRING_VALUE, Some(ArgValue::StringValue(value))) => {
                    value.same(&member.string_value)
                }
                (case, value) => Err(TestCaseError::fail(format!(": case {case} and {value:?}"))),
            }
        }
    }
}

impl Whole for proto::Value {
    fn schema() -> Vec<Shape> {
        use Shape::{Bytes, Fixed32, Fixed64, Text, Varint};
        vec![Fixed64, Fixed32, Varint, Varint, Varint, Bytes, Text]
    }
}

/// Implements the traits for all messages but `Value`, and makes what goes over all of them.
macro_rules! messages {
    ($($message:ty: $view:ident { $($members:tt)* } $($more:ident { $($content:tt)* })+;)+) => {
        $(message!($message: $view { $($members)* } $($more { $($content)* })+);)+

        /// A payload of any type.
        fn any_payload() -> impl Strategy<Value = Payload> {
            Union::new([payload::<proto::Value>(), $(payload::<$message>()),+])
        }

        /// Compares what was unwrapped of an `Any` with what prost makes of it.
        ///
        /// # Safety
        ///
        /// The payload is what the library gave, and what it points to is still there.
        unsafe fn same_payload(any: &Any, payload: &tera_payload) -> Check {
            let name = any.type_url.rsplit_once('/').map_or("", |(_, name)| name);
            // SAFETY: by this function's contract.
            unsafe {
                match name {
                    "opentera.protobuf.Value" => same_payload_of::<proto::Value>(any, payload),
                    $(_ if name == <$message>::full_name() => same_payload_of::<$message>(any, payload),)+
                    _ => {
                        equal(payload.status, TERA_OK)?;
                        equal(payload.kind, TERA_KIND_UNKNOWN)?;
                        equal(payload.message, ptr::null())
                    }
                }
            }
        }

        /// The properties of each message.
        mod each {
            use super::*;

            messages!(@tests tera_value proto::Value);
            $(messages!(@tests $view $message);)+
        }
    };
    (@tests $view:ident $message:ty) => {
        mod $view {
            use super::*;

            #[test]
            fn values_arrive() {
                crate::values_arrive::<$message>();
            }
            #[test]
            fn views_built_by_hand_are_encoded_alike() {
                crate::views_built_by_hand_are_encoded_alike::<$message>();
            }
            #[test]
            fn changed_encodings_are_read_alike() {
                crate::changed_encodings_are_read_alike::<$message>();
            }
            #[test]
            fn any_bytes_are_read_alike() {
                crate::any_bytes_are_read_alike::<$message>();
            }
            #[test]
            fn every_field_is_read_alike_with_every_wire_type() {
                crate::every_field_is_read_alike_with_every_wire_type::<$message>();
            }
        }
    };
}

messages! {
    Any: tera_any { type_url value } unset { message } arbitrary { any_any() };
    proto::TeraMessage: tera_message { message } unset {};
    proto::TeraEvent: tera_event { header events } unset {};
    proto::tera_event::Header: tera_event_header { version time topic } unset { reserved1 };
    proto::TeraModuleMessage: tera_module_message { head data } unset {};
    proto::tera_module_message::Header: tera_module_message_header { version time seq source dest }
        unset { reserved1 reserved2 };
    proto::DeviceEvent: tera_device_event { device_uuid r#type device_name device_status } unset { reserved1 };
    proto::ParticipantEvent: tera_participant_event {
        participant_uuid r#type participant_name participant_project_name participant_site_name
    } unset { reserved1 };
    proto::UserEvent: tera_user_event { user_uuid r#type user_fullname } unset { reserved1 };
    proto::JoinSessionEvent: tera_join_session_event {
        session_url session_creator_name session_uuid session_participants session_users session_devices join_msg
        session_parameters service_uuid
    } unset {};
    proto::JoinSessionReplyEvent: tera_join_session_reply_event {
        session_uuid user_uuid participant_uuid device_uuid join_reply reply_msg
    } unset { reserved1 };
    proto::LeaveSessionEvent: tera_leave_session_event {
        session_uuid service_uuid leaving_participants leaving_users leaving_devices
    } unset {};
    proto::StopSessionEvent: tera_stop_session_event { session_uuid service_uuid } unset {};
    proto::DatabaseEvent: tera_database_event { r#type object_type object_value } unset { reserved1 };
    proto::LogEvent: tera_log_event { level timestamp sender message } unset { reserved1 };
    proto::LoginEvent: tera_login_event {
        log_header login_type login_status client_name client_version client_ip os_name os_version user_uuid
        participant_uuid device_uuid service_uuid server_endpoint
    } unset {};
    proto::RpcMessage: tera_rpc_message { method reply_to id timestamp args } unset {};
    proto::ArchiveEvent: tera_archive_event { archive_uuid owner_uuid status archive_url } unset { reserved1 };
    proto::ServerCommand: tera_server_command { r#type data } unset { reserved1 };
    proto::UserRegisterToEvent: tera_user_register_to_event { event_type action } unset {};
    proto::CreateSession: tera_create_session { source command reply_to } unset {};
    proto::Result: tera_result { r#type code message } unset { reserved1 };
}

// ------------------------------------------------------------------------------------------------------------
// Payloads
// ------------------------------------------------------------------------------------------------------------

/// A message of which only this is known.
trait Pack: Debug {
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

type Payload = Rc<dyn Pack>;

fn payload<M: Whole>() -> BoxedStrategy<Payload> {
    M::arbitrary().prop_map(|message| Rc::new(as_sent(message)) as Payload).boxed()
}

/// A value as prost sends it, without the `-0.0`s.
fn as_sent<M: Whole>(message: M) -> M {
    if message.minus_zero() { M::decode(&*message.encode_to_vec()).unwrap() } else { message }
}

/// An `Any` with a message of the platform, with bytes that are said to be one, with something else, or with nothing.
fn any_any() -> BoxedStrategy<Any> {
    let known = prop_oneof![
        payload::<proto::DeviceEvent>(),
        payload::<proto::LoginEvent>(),
        payload::<proto::RpcMessage>(),
        payload::<proto::UserRegisterToEvent>(),
    ];
    let url = prop_oneof![
        Just("type.googleapis.com/opentera.protobuf.LogEvent".to_string()),
        Just("example.org/a/opentera.protobuf.TeraEvent".to_string()),
        Just("type.googleapis.com/opentera.protobuf.ParticipantVideoEvent".to_string()),
        Just("opentera.protobuf.LogEvent".to_string()),
        String::arbitrary(),
    ];
    prop_oneof![
        known.prop_map(|message| message.pack()),
        (url, Vec::arbitrary()).prop_map(|(type_url, value)| Any { type_url, value }),
    ]
    .boxed()
}

/// # Safety
///
/// As for `same_payload`.
unsafe fn same_payload_of<M: Whole>(any: &Any, payload: &tera_payload) -> Check {
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
enum Shape {
    Varint,
    Fixed64,
    Fixed32,
    Bytes,
    Text,
    One(fn() -> Vec<Shape>),
    Many(fn() -> Vec<Shape>),
}

/// Something in an input of which prost thinks otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Difference {
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
    fn prost_refuses(self) -> bool {
        matches!(self, Self::Overflow | Self::OtherWireType | Self::DeepField)
    }
}

/// Where in a message another one is: field numbers, each with the index in the list.
type Place = Vec<(usize, usize)>;

/// Reads a message as slowly and plainly as possible.
#[derive(Default)]
struct Scan {
    differences: BTreeSet<Difference>,
    /// The unknown fields of each message inside.
    unknown: BTreeMap<Place, Vec<u8>>,
    /// How many elements the lists of messages have so far.
    counts: BTreeMap<Place, usize>,
    /// The known fields, in the shortest form; nothing when the input is malformed in a way that prost sees too.
    known: Option<Vec<u8>>,
}

const MAX_LEVELS: usize = 100;
const MAX_LENGTH: u64 = i32::MAX as u64;

impl Scan {
    fn of<M: Whole>(input: &[u8]) -> Self {
        let mut scan = Self::default();
        scan.known = scan.message(input, M::schema, &Place::new());
        scan
    }

    /// What the library has to make of the input.
    fn accepted_here(&self) -> bool {
        self.known.is_some() && self.differences.iter().all(|difference| difference.prost_refuses())
    }

    /// What prost makes of it.
    fn accepted_by_prost(&self) -> bool {
        self.known.is_some() && !self.differences.iter().any(|difference| difference.prost_refuses())
    }

    /// What prost makes of the fields that it knows.
    fn known<M: Whole>(&self) -> M {
        M::decode(self.known.as_deref().unwrap()).unwrap()
    }

    fn message(&mut self, mut input: &[u8], schema: fn() -> Vec<Shape>, place: &Place) -> Option<Vec<u8>> {
        let (schema, mut known) = (schema(), Vec::new());
        while !input.is_empty() {
            let start = input;
            let tag = self.tag(&mut input)?;
            let number = (tag >> 3) as usize;
            let shape = schema.get(number - 1);
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

    fn skip(&mut self, input: &mut &[u8], tag: u64, level: usize) -> Option<()> {
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

    fn tag(&mut self, input: &mut &[u8]) -> Option<u64> {
        let tag = self.varint32(input, Difference::WideTag)?;
        (tag >> 3 != 0 && tag <= u32::MAX.into()).then_some(tag)
    }

    fn delimited<'a>(&mut self, input: &mut &'a [u8]) -> Option<&'a [u8]> {
        let len = self.varint32(input, Difference::WideLength)?;
        if len > MAX_LENGTH { None } else { take(input, len as usize) }
    }
}

fn take<'a>(input: &mut &'a [u8], len: usize) -> Option<&'a [u8]> {
    let (bytes, rest) = input.split_at_checked(len)?;
    *input = rest;
    Some(bytes)
}

fn varint(value: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    prost::encoding::encode_varint(value, &mut bytes);
    bytes
}

// ------------------------------------------------------------------------------------------------------------
// Bytes
// ------------------------------------------------------------------------------------------------------------

/// A varint, rarely in more bytes than it needs, or with more bits than it may have.
fn any_varint(value: impl Strategy<Value = u64>) -> impl Strategy<Value = Vec<u8>> {
    let more = prop_oneof![30 => Just(0), 1 => 1..10usize];
    prop_oneof![
        60 => (value, more).prop_map(|(value, more)| widened(&varint(value), 0, more)),
        1 => (0u8..0x80).prop_map(|last| [&[0xff; 9][..], &[last]].concat()),
    ]
}

/// Adds bytes without a value to the varint that begins at `start`.
fn widened(bytes: &[u8], start: usize, more: usize) -> Vec<u8> {
    match bytes[start..].iter().position(|byte| byte & 0x80 == 0) {
        Some(end) if more > 0 => {
            let (begin, rest) = bytes.split_at(start + end);
            [begin, &[rest[0] | 0x80], &vec![0x80; more - 1], &[0], &rest[1..]].concat()
        }
        _ => bytes.to_vec(),
    }
}

fn any_tag(wire_type: u64) -> impl Strategy<Value = Vec<u8>> {
    let number = prop_oneof![60 => 1..=8u64, 15 => 9..=20u64, 4 => 1..1u64 << 29, 1 => 0..1u64 << 33];
    any_varint(number.prop_map(move |number| number << 3 | wire_type))
}

fn with_length(bytes: Vec<u8>) -> Vec<u8> {
    [varint(bytes.len() as u64), bytes].concat()
}

/// A field, of whatever number and wire type, mostly well-formed.
fn any_field() -> BoxedStrategy<Vec<u8>> {
    let joined = |(tag, value): (Vec<u8>, Vec<u8>)| [tag, value].concat();
    let delimited = prop_oneof![
        4 => String::arbitrary().prop_map(|text| with_length(text.into_bytes())),
        1 => vec(any::<u8>(), 0..8).prop_map(with_length),
    ];
    let field = prop_oneof![
        6 => (any_tag(0), any_varint(any::<u64>().prop_map(|value| value >> (value & 63)))).prop_map(joined),
        4 => (any_tag(1), vec(any::<u8>(), 8)).prop_map(joined),
        12 => (any_tag(2), delimited).prop_map(joined),
        3 => (any_tag(5), vec(any::<u8>(), 4)).prop_map(joined),
        1 => (prop_oneof![any_tag(4), any_tag(6), any_tag(7)], vec(any::<u8>(), 0..5)).prop_map(joined),
    ];
    let nested = field.prop_recursive(2, 8, 3, |field| {
        let fields = vec(field, 0..4).prop_map(|fields| fields.concat());
        prop_oneof![
            3 => (any_tag(2), any_varint(Just(0)), fields.clone()).prop_map(|(tag, len, fields)| {
                // The length is as wide as the one for nothing.
                [tag, widened(&with_length(fields), 0, len.len() - 1)].concat()
            }),
            2 => any_group(0..4, fields),
        ]
    });
    let deep =
        any_group(97..103, prop_oneof![Just(vec![]), Just(vec![0x78, 1]), Just(vec![0x7d, 0, 0, 0, 0])]);
    prop_oneof![60 => nested, 1 => deep].boxed()
}

/// Groups in each other, with something in the innermost.
fn any_group(
    levels: std::ops::Range<usize>,
    content: impl Strategy<Value = Vec<u8>>,
) -> impl Strategy<Value = Vec<u8>> {
    (1..20u64, levels, content).prop_map(|(number, levels, content)| {
        [varint(number << 3 | 3).repeat(levels), content, varint(number << 3 | 4).repeat(levels)].concat()
    })
}

/// A change of an encoded message.
#[derive(Clone, Debug)]
enum Change {
    Flip(Index, u8),
    Cut(Index),
    Remove(Index),
    Insert(Index, Vec<u8>),
    /// These are for whole fields.
    Repeat(Index),
    Swap(Index, Index),
    Add(Index, Vec<u8>),
    WidenTag(Index, usize),
    WidenValue(Index, usize),
    /// A change inside of a field with a length.
    Inside(Index, Box<Change>),
}

fn any_change() -> impl Strategy<Value = Change> {
    let index = any::<Index>;
    let width = || prop_oneof![3 => 1..4usize, 1 => 4..11usize];
    let change = prop_oneof![
        1 => (index(), any::<u8>()).prop_map(|(at, bits)| Change::Flip(at, bits)),
        1 => index().prop_map(Change::Cut),
        1 => index().prop_map(Change::Remove),
        1 => (index(), vec(any::<u8>(), 1..4)).prop_map(|(at, bytes)| Change::Insert(at, bytes)),
        4 => index().prop_map(Change::Repeat),
        4 => (index(), index()).prop_map(|(a, b)| Change::Swap(a, b)),
        4 => (index(), any_field()).prop_map(|(at, field)| Change::Add(at, field)),
        2 => (index(), width()).prop_map(|(at, more)| Change::WidenTag(at, more)),
        2 => (index(), width()).prop_map(|(at, more)| Change::WidenValue(at, more)),
    ];
    let inside = |change: BoxedStrategy<Change>| {
        (any::<Index>(), change).prop_map(|(at, change)| Change::Inside(at, Box::new(change))).boxed()
    };
    let change = change.boxed();
    let once = inside(change.clone());
    prop_oneof![4 => change, 3 => once.clone(), 1 => inside(once)]
}

impl Change {
    fn apply(&self, mut bytes: Vec<u8>) -> Vec<u8> {
        let mut fields = split(&bytes);
        match self {
            Self::Flip(at, bits) if !bytes.is_empty() => {
                let at = at.index(bytes.len());
                bytes[at] ^= bits;
                return bytes;
            }
            Self::Cut(at) => {
                bytes.truncate(at.index(bytes.len() + 1));
                return bytes;
            }
            Self::Remove(at) if !bytes.is_empty() => {
                bytes.remove(at.index(bytes.len()));
                return bytes;
            }
            Self::Insert(at, more) => {
                let at = at.index(bytes.len() + 1);
                bytes.splice(at..at, more.iter().copied());
                return bytes;
            }
            Self::Add(at, field) => fields.insert(at.index(fields.len() + 1), field.clone()),
            _ if fields.is_empty() => {}
            Self::Repeat(at) => fields.push(fields[at.index(fields.len())].clone()),
            Self::Swap(a, b) => {
                let (a, b) = (a.index(fields.len()), b.index(fields.len()));
                fields.swap(a, b);
            }
            Self::WidenTag(at, more) => {
                let field = at.get_mut(&mut fields);
                *field = widened(field, 0, *more);
            }
            Self::WidenValue(at, more) => {
                let field = at.get_mut(&mut fields);
                if matches!(field[0] & 7, 0 | 2) {
                    *field = widened(field, tag_len(field), *more);
                }
            }
            Self::Inside(at, change) => {
                let field = at.get_mut(&mut fields);
                let tag = tag_len(field);
                if field[0] & 7 == 2 {
                    let content = Scan::default().delimited(&mut &field[tag..]).unwrap_or_default().to_vec();
                    *field = [field[..tag].to_vec(), with_length(change.apply(content))].concat();
                }
            }
            Self::Flip(..) | Self::Remove(_) => {}
        }
        fields.concat()
    }
}

fn tag_len(field: &[u8]) -> usize {
    1 + field.iter().position(|byte| byte & 0x80 == 0).unwrap_or(0)
}

/// The fields of a message; from where it is malformed on, the rest.
fn split(mut input: &[u8]) -> Vec<Vec<u8>> {
    let mut fields = Vec::new();
    while !input.is_empty() {
        let (start, mut scan) = (input, Scan::default());
        if scan.tag(&mut input).and_then(|tag| scan.skip(&mut input, tag, 0)).is_none() {
            input = &[];
        }
        fields.push(start[..start.len() - input.len()].to_vec());
    }
    fields
}

// ------------------------------------------------------------------------------------------------------------
// Properties
// ------------------------------------------------------------------------------------------------------------

/// What bytes can be refused with.
const MALFORMED: [tera_status; 4] =
    [TERA_ERR_TRUNCATED, TERA_ERR_MALFORMED, TERA_ERR_INVALID_UTF8, TERA_ERR_TOO_DEEP];

/// A value that prost sends arrives, and is sent on with the same bytes.
fn values_arrive<M: Whole>() {
    run(150, M::arbitrary(), |message| {
        let message = as_sent(message);
        let bytes = message.encode_to_vec();
        let arena = Arena::new();
        let view = decode::<M>(&arena, &bytes, 0).unwrap();
        // SAFETY: the library decoded the view, and the bytes and the arena are still there.
        unsafe { message.same(&view) }?;
        equal(encode(&arena, &view)?, bytes.clone())?;

        // A copy needs no input any more.
        let mut input = bytes;
        let view = decode::<M>(&arena, &input, TERA_DECODE_COPY).unwrap();
        input.fill(0xa5);
        drop(input);
        // SAFETY: the library decoded the view to the arena, which is still there.
        unsafe { message.same(&view) }
    });
}

/// A view that a program builds has the bytes that prost gives the same value.
fn views_built_by_hand_are_encoded_alike<M: Whole>() {
    run(150, M::arbitrary(), |message| {
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
    });
}

fn changed_encodings_are_read_alike<M: Whole>() {
    let bytes = || M::arbitrary().prop_map(|message| message.encode_to_vec());
    let second = prop_oneof![3 => Just(vec![]), 1 => bytes()];
    run(300, (bytes(), second, vec(any_change(), 1..5)), |(first, second, changes)| {
        let bytes = [first, second].concat();
        same_reading::<M>(&changes.iter().fold(bytes, |bytes, change| change.apply(bytes)))
    });
}

fn any_bytes_are_read_alike<M: Whole>() {
    let bytes = prop_oneof![
        12 => vec(any_field(), 0..6).prop_map(|fields| fields.concat()),
        1 => vec(any::<u8>(), 0..20),
    ];
    run(300, bytes, |bytes| same_reading::<M>(&bytes));
}

fn every_field_is_read_alike_with_every_wire_type<M: Whole>() {
    for number in 0..20u64 {
        for (wire_type, value) in (0..8).zip([&[1][..], &[1; 8], &[2, 0x78, 1], &[], &[], &[1; 4], &[], &[]])
        {
            let end = if wire_type == 3 { varint(number << 3 | 4) } else { vec![] };
            let field = [varint(number << 3 | wire_type), value.to_vec(), end].concat();
            if let Err(error) = same_reading::<M>(&field) {
                panic!("{field:?}: {error}");
            }
        }
    }
}

/// Whether the library and prost make of an input what they have to.
fn same_reading<M: Whole>(input: &[u8]) -> Check {
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
    Ok(())
}

// ------------------------------------------------------------------------------------------------------------
// Wrappers
// ------------------------------------------------------------------------------------------------------------

fn any_payloads() -> impl Strategy<Value = Vec<Payload>> {
    vec(any_payload(), 0..=8)
}

/// A time that a header can have, which is more than 0.
fn any_time() -> impl Strategy<Value = f64> {
    f64::arbitrary().prop_map(|time| if time.is_finite() && time != 0.0 { time.abs() } else { 1.5 })
}

fn any_topic(known: &'static str) -> impl Strategy<Value = String> {
    prop_oneof![Just(known.to_string()), Just("some.other".to_string()), String::arbitrary()]
}

fn heads(payloads: &[Payload], arena: &Arena) -> Vec<*const tera_head> {
    payloads.iter().map(|payload| payload.head(arena)).collect()
}

/// Structs to be embedded by the encoder.
fn embedded(heads: &[*const tera_head], arena: &Arena) -> tera_any_list {
    let anys = heads.iter().map(|&message| {
        // SAFETY: `heads` made it, and of kind `TERA_KIND_ANY` it is a `tera_any`.
        unsafe {
            match (*message).kind {
                TERA_KIND_ANY => *message.cast::<tera_any>(),
                _ => tera_any { message, ..empty::<Any>() },
            }
        }
    });
    let anys: Vec<_> = anys.collect();
    tera_any_list { data: arena.put(&anys), len: anys.len() }
}

fn pack(payloads: &[Payload]) -> Vec<Any> {
    payloads.iter().map(|payload| payload.pack()).collect()
}

/// The header of a wrapper as prost has it; what it lacks is 0 or empty.
fn same_frame(
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

#[test]
fn events_are_wrapped_alike() {
    let topic = any_topic("websocket.user.42.events");
    run(400, (topic, any_time(), any_payloads()), |(topic, time, payloads)| {
        let header = proto::tera_event::Header { version: TERA_PROTOCOL_VERSION, time, topic };
        let wrapper = proto::TeraEvent { header: Some(header.clone()), events: pack(&payloads) };
        let bytes = wrapper.encode_to_vec();

        let arena = Arena::new();
        let heads = heads(&payloads, &arena);
        let topic = &header.topic;
        let wrapped = fill(|buffer, capacity, len| {
            // SAFETY: everything is there until the end, and `fill` gives a buffer of the capacity.
            unsafe {
                let topic = (topic.as_ptr().cast(), topic.len());
                let (payloads, count) = (heads.as_ptr(), heads.len());
                tera_wrap_event(arena.0, topic.0, topic.1, time, payloads, count, buffer, capacity, len)
            }
        })?;
        equal(&wrapped, &bytes)?;
        let view = tera_event { events: embedded(&heads, &arena), ..wrapper.view(&arena) };
        equal(&encode(&arena, &view)?, &bytes)?;

        let header = proto::tera_module_message::Header {
            version: TERA_PROTOCOL_VERSION,
            time,
            dest: header.topic,
            ..Default::default()
        };
        same_frame(TERA_KIND_EVENT, &bytes, header, &wrapper.events)
    });
}

#[test]
fn module_messages_are_wrapped_alike() {
    let texts = (any_topic("module.LoginModule.messages"), String::arbitrary());
    run(400, (texts, any_time(), any::<u32>(), any_payloads()), |((dest, source), time, seq, payloads)| {
        let header =
            proto::tera_module_message::Header { version: TERA_PROTOCOL_VERSION, time, seq, source, dest };
        let wrapper = proto::TeraModuleMessage { head: Some(header.clone()), data: pack(&payloads) };
        let bytes = wrapper.encode_to_vec();

        let arena = Arena::new();
        let heads = heads(&payloads, &arena);
        let (source, dest) = (&header.source, &header.dest);
        let wrapped = fill(|buffer, capacity, len| {
            // SAFETY: everything is there until the end, and `fill` gives a buffer of the capacity.
            unsafe {
                tera_wrap_module_message(
                    arena.0,
                    dest.as_ptr().cast(),
                    dest.len(),
                    source.as_ptr().cast(),
                    source.len(),
                    time,
                    seq,
                    heads.as_ptr(),
                    heads.len(),
                    buffer,
                    capacity,
                    len,
                )
            }
        })?;
        equal(&wrapped, &bytes)?;
        let view = tera_module_message { data: embedded(&heads, &arena), ..wrapper.view(&arena) };
        equal(&encode(&arena, &view)?, &bytes)?;
        same_frame(TERA_KIND_MODULE_MESSAGE, &bytes, header, &wrapper.data)
    });
}

#[test]
fn messages_are_wrapped_alike() {
    // On the websocket there are events inside.
    let payload = prop_oneof![any_payload(), payload::<proto::TeraEvent>()];
    run(600, payload, |payload| {
        let any = payload.pack();
        let bytes = proto::TeraMessage { message: Some(any.clone()) }.encode_to_vec();

        let arena = Arena::new();
        let head = payload.head(&arena);
        let wrapped = fill(|buffer, capacity, len| {
            // SAFETY: everything is there until the end, and `fill` gives a buffer of the capacity.
            unsafe { tera_wrap_message(arena.0, head, buffer, capacity, len) }
        })?;
        equal(&wrapped, &bytes)?;

        let mut header = proto::tera_module_message::Header::default();
        let mut payloads = vec![any.clone()];
        let inside = Scan::of::<proto::TeraEvent>(&any.value);
        if any.type_url.ends_with("/opentera.protobuf.TeraEvent") && inside.accepted_here() {
            let event: proto::TeraEvent = inside.known();
            let inner = event.header.unwrap_or_default();
            (header.version, header.time, header.dest) = (inner.version, inner.time, inner.topic);
            payloads = event.events;
        }
        same_frame(TERA_KIND_MESSAGE, &bytes, header, &payloads)
    });
}

#[test]
fn calls_are_unwrapped_alike() {
    run(400, proto::RpcMessage::arbitrary(), |call| {
        let call = as_sent(call);
        let bytes = call.encode_to_vec();
        let header = proto::tera_module_message::Header { time: call.timestamp, ..Default::default() };
        let any = Any { type_url: String::new(), value: bytes.clone() };
        same_frame(TERA_KIND_RPC_MESSAGE, &bytes, header, &[any])
    });
}

// ------------------------------------------------------------------------------------------------------------
// The differences, each on an input
// ------------------------------------------------------------------------------------------------------------

/// Checks that this difference is all that an input has, and who accepts the input.
fn shows<M: Whole>(difference: Difference, input: &[u8]) {
    let scan = Scan::of::<M>(input);
    assert_eq!(scan.differences, BTreeSet::from([difference]));
    assert!(scan.known.is_some());
    assert_eq!(M::decode(input).is_ok(), !difference.prost_refuses());
    let arena = Arena::new();
    assert_eq!(decode::<M>(&arena, input, 0).is_ok(), difference.prost_refuses());
    same_reading::<M>(input).unwrap();
}

/// A field of groups in each other around other fields.
fn groups(levels: usize, content: &[u8]) -> Vec<u8> {
    [&[0x7b].repeat(levels)[..], content, &[0x7c].repeat(levels)].concat()
}

#[test]
fn prost_refuses_varints_with_too_many_bits() {
    let input = [&[0x10][..], &[0x80; 9], &[0x02]].concat();
    shows::<proto::DeviceEvent>(Difference::Overflow, &input);
    // Also where nobody looks at the number.
    let input = [&[0x78][..], &[0xff; 9], &[0x7f]].concat();
    shows::<proto::DeviceEvent>(Difference::Overflow, &input);
}

#[test]
fn prost_refuses_known_fields_with_another_wire_type() {
    shows::<proto::DeviceEvent>(Difference::OtherWireType, &[0x08, 1]);
    shows::<proto::DeviceEvent>(Difference::OtherWireType, &[0x12, 1, 1]);
    shows::<proto::RpcMessage>(Difference::OtherWireType, &[0x2a, 2, 0x08, 1]);
    shows::<proto::RpcMessage>(Difference::OtherWireType, &[0x2b, 0x2c]);
}

#[test]
fn prost_refuses_unknown_fields_inside_of_all_levels() {
    shows::<proto::DeviceEvent>(Difference::DeepField, &groups(MAX_LEVELS, &[0x78, 1]));
    // A message is a level as a group is.
    let message = [vec![0x0a], with_length(groups(MAX_LEVELS - 1, &[0x78, 1]))].concat();
    shows::<proto::TeraMessage>(Difference::DeepField, &message);
    // One level less or more, and there is no difference.
    for (levels, content) in [(MAX_LEVELS - 1, &[0x78, 1][..]), (MAX_LEVELS, &[]), (MAX_LEVELS + 1, &[])] {
        let input = groups(levels, content);
        assert_eq!(Scan::of::<proto::DeviceEvent>(&input).differences, BTreeSet::new());
        same_reading::<proto::DeviceEvent>(&input).unwrap();
    }
}

#[test]
fn prost_accepts_tags_of_more_than_5_bytes() {
    shows::<proto::DeviceEvent>(Difference::WideTag, &[0x90, 0x80, 0x80, 0x80, 0x80, 0x00, 1]);
}

#[test]
fn prost_accepts_lengths_of_more_than_5_bytes() {
    shows::<proto::DeviceEvent>(Difference::WideLength, &[0x0a, 0x81, 0x80, 0x80, 0x80, 0x80, 0x00, b'a']);
}

#[test]
fn prost_leaves_out_minus_zero() {
    let event = proto::LogEvent { timestamp: -0.0, ..Default::default() };
    assert!(event.minus_zero());
    assert_eq!(event.encode_to_vec(), []);
    let arena = Arena::new();
    let bytes = encode(&arena, &event.view(&arena)).unwrap();
    assert_eq!(bytes, [0x11, 0, 0, 0, 0, 0, 0, 0, 0x80]);
    assert!(proto::LogEvent::decode(&*bytes).unwrap().minus_zero());
}

#[test]
fn prost_drops_unknown_fields() {
    let input = [0x78, 1];
    assert_eq!(proto::DeviceEvent::decode(&input[..]).unwrap().encode_to_vec(), []);
    let arena = Arena::new();
    let view = decode::<proto::DeviceEvent>(&arena, &input, 0).unwrap();
    assert_eq!(encode(&arena, &view).unwrap(), input);
}

#[test]
fn prost_has_its_own_type_urls() {
    let event = proto::DeviceEvent::default();
    assert_eq!(Any::from_msg(&event).unwrap().type_url, "/opentera.protobuf.DeviceEvent");
    assert_eq!(event.pack().type_url, "type.googleapis.com/opentera.protobuf.DeviceEvent");
}
