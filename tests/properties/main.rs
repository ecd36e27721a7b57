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

#[path = "../../fuzz/checks/mod.rs"]
mod checks;
mod compare;
mod regressions;

use std::collections::BTreeSet;
use std::env;

use compare::*;
use opentera_messages::abi::*;
use opentera_messages::proto::{self, value::ArgValue};
use proptest::collection::vec;
use proptest::prelude::{BoxedStrategy, Just, Strategy, any, prop_assert, prop_oneof};
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};
use prost::Message;
use prost_types::Any;

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

/// The largest number of a field.
fn last_number<M: Whole>() -> u64 {
    M::schema().iter().map(|field| field.0 as u64).max().unwrap()
}

const LAST_NUMBERS: &[fn() -> u64] = &of_each_message!(last_number);

fn any_tag(wire_type: u64) -> impl Strategy<Value = Vec<u8>> {
    let last = LAST_NUMBERS.iter().map(|last| last()).max().unwrap();
    let number = prop_oneof![60 => 1..=8u64, 15 => 9..=last + 3, 4 => 1..1u64 << 29, 1 => 0..1u64 << 33];
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

fn views_built_by_hand_are_encoded_alike<M: Whole>() {
    run(150, M::arbitrary(), same_encoding);
}

/// A copy of what a program builds has the bytes of the original.
fn copies_are_encoded_alike<M: Whole>() {
    run(100, M::arbitrary(), |message| {
        let (arena, other) = (Arena::new(), Arena::new());
        let view = message.view(&other);
        let bytes = encode(&other, &view)?;
        // SAFETY: the arenas and what the view refers to are live.
        let copy = unsafe { tera_copy(arena.0, (&raw const view).cast()) };
        prop_assert!(!copy.is_null());
        drop((message, other));
        // SAFETY: the copy is in the arena, in a struct of this size.
        equal(encode(&arena, unsafe { &*copy.cast::<M::View>() })?, bytes)
    });
}

/// Messages are equal if their encodings are: two by chance, the same twice, and one with a field of another.
fn equal_messages_are_encoded_alike<M: Whole>() {
    run(100, (M::arbitrary(), M::arbitrary(), any::<Index>(), 0..4), |(first, second, at, how)| {
        let (first, second) = (as_sent(first), as_sent(second));
        let (a, b) = (first.encode_to_vec(), second.encode_to_vec());
        let other = match how {
            0 => b,
            1 => a.clone(),
            _ => {
                // Fields behind others take their place, or are added to a list.
                let fields = split(&b);
                let field = if fields.is_empty() { vec![] } else { fields[at.index(fields.len())].clone() };
                [a.clone(), field].concat()
            }
        };
        let second = as_sent(M::decode(&*other).unwrap());
        let arena = Arena::new();
        let (left, right) = (first.view(&arena), second.view(&arena));
        // SAFETY: what the views refer to is live.
        let are_equal = unsafe { are_equal(&arena, (&raw const left).cast(), (&raw const right).cast())? };
        equal(are_equal, a == second.encode_to_vec())
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
    for number in 0..=last_number::<M>() + 3 {
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

/// The properties of each message.
mod each {
    use super::*;

    macro_rules! tests {
        ($($message:ty: $view:ident $members:tt)+) => {
            $(mod $view {
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
                fn copies_are_encoded_alike() {
                    crate::copies_are_encoded_alike::<$message>();
                }
                #[test]
                fn equal_messages_are_encoded_alike() {
                    crate::equal_messages_are_encoded_alike::<$message>();
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
            })+
        };
    }

    for_all_messages!(tests);
}

/// The properties, and the fuzz targets, go over every message of the schema.
#[test]
fn no_message_is_left_out() {
    let kinds: Vec<_> = KIND_OF_EACH.iter().map(|kind| kind()).collect();
    assert_eq!(kinds, Vec::from_iter(1..=KINDS));
    assert!(tera_kind_name(KINDS + 1).is_null());
}

/// A member of a oneof that is set is there, whatever its value; alone and in a list.
#[test]
fn members_at_their_default_are_encoded() {
    let members = [
        ArgValue::DoubleValue(0.0),
        ArgValue::FloatValue(0.0),
        ArgValue::IntValue(0),
        ArgValue::UintValue(0),
        ArgValue::BoolValue(false),
        ArgValue::BytesValue(vec![]),
        ArgValue::StringValue(String::new()),
    ];
    let args = members.map(|member| proto::Value { arg_value: Some(member) }).to_vec();
    for value in &args {
        same_encoding(value.clone()).unwrap();
    }
    same_encoding(proto::RpcMessage { args, ..Default::default() }).unwrap();
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
    let header = proto::tera_module_message::Header::arbitrary();
    let fields = (any_topic("module.LoginModule.messages"), any_time(), prop_oneof![Just(0), any::<u32>()]);
    run(400, (header, fields, any_payloads()), |(mut header, (dest, time, version), payloads)| {
        (header.dest, header.time, header.version) = (dest, time, version);
        let sent = header.clone();
        if version == 0 {
            header.version = TERA_PROTOCOL_VERSION;
        }
        let wrapper = proto::TeraModuleMessage { head: Some(header.clone()), data: pack(&payloads) };
        let bytes = wrapper.encode_to_vec();

        let arena = Arena::new();
        let heads = heads(&payloads, &arena);
        let view = sent.view(&arena);
        let wrapped = fill(|buffer, capacity, len| {
            // SAFETY: everything is there until the end, and `fill` gives a buffer of the capacity.
            unsafe {
                let (payloads, count) = (heads.as_ptr(), heads.len());
                tera_wrap_module_message(arena.0, &raw const view, payloads, count, buffer, capacity, len)
            }
        })?;
        equal(&wrapped, &bytes)?;
        let view = tera_module_message { data: embedded(&heads, &arena), ..wrapper.view(&arena) };
        equal(&encode(&arena, &view)?, &bytes)?;
        same_frame(TERA_KIND_MODULE_MESSAGE, &bytes, header, &wrapper.data)
    });
}

/// A wrapper in its usual form is read in another way than all others; between the two are those with one change.
#[test]
fn changed_wrappers_are_unwrapped_alike() {
    let wrapper = (any::<bool>(), any::<bool>(), any_time(), any_payloads());
    run(1000, (wrapper, vec(any_change(), 0..3)), |((is_event, has_header, time, payloads), changes)| {
        let (form, bytes) = if is_event {
            let header = has_header.then(|| proto::tera_event::Header { time, ..Default::default() });
            (0, proto::TeraEvent { header, events: pack(&payloads) }.encode_to_vec())
        } else {
            let head = has_header.then(|| proto::tera_module_message::Header { time, ..Default::default() });
            (1, proto::TeraModuleMessage { head, data: pack(&payloads) }.encode_to_vec())
        };
        let bytes = changes.iter().fold(bytes, |bytes, change| change.apply(bytes));
        checks::unwrap::check(&[&[form, 0], &bytes[..]].concat());
        Ok(())
    });
}

#[test]
fn messages_are_wrapped_alike() {
    // On the websocket there are events inside.
    let payload = prop_oneof![any_payload(), payload::<proto::TeraEvent>()];
    run(600, payload, |payload| {
        let bytes = proto::TeraMessage { message: Some(payload.pack()) }.encode_to_vec();

        let arena = Arena::new();
        let head = payload.head(&arena);
        let wrapped = fill(|buffer, capacity, len| {
            // SAFETY: everything is there until the end, and `fill` gives a buffer of the capacity.
            unsafe { tera_wrap_message(arena.0, head, buffer, capacity, len) }
        })?;
        equal(&wrapped, &bytes)?;

        let (header, payloads) = expected_frame(TERA_KIND_MESSAGE, &bytes).unwrap();
        same_frame(TERA_KIND_MESSAGE, &bytes, header, &payloads)
    });
}

#[test]
fn calls_are_unwrapped_alike() {
    run(400, proto::RpcMessage::arbitrary(), |call| {
        let call = as_sent(call);
        let bytes = call.encode_to_vec();
        let (header, payloads) = expected_frame(TERA_KIND_RPC_MESSAGE, &bytes).unwrap();
        same_frame(TERA_KIND_RPC_MESSAGE, &bytes, header, &payloads)
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
