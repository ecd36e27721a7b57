//! buffa, with views: messages that borrow their strings, for reading from the input, for writing from the application.

use std::io;

use buffa::type_registry::{TypeRegistry, set_type_registry};
use buffa::{
    EnumValue, Enumeration, HasMessageView, MessageName, MessageView, RepeatedView, SizeCache, ViewEncode,
};
use buffa_types::google::protobuf::AnyView;

#[allow(clippy::enum_variant_names)] // of the schema
mod generated {
    include!(concat!(env!("OUT_DIR"), "/buffa.rs"));
}
use generated::opentera::protobuf;
use protobuf::__buffa::view::oneof::value::ArgValue;
use protobuf::__buffa::view::tera_event::HeaderView;
use protobuf::{RPCMessageView, TeraEventView, TeraMessage, TeraMessageView, ValueView, register_types};

mod peer;
use peer::{Digest, Event, Header, Rpc, digest, digest_type, total, with_events};

/// A field of an application's struct as a view has it.
trait View<'a, T> {
    fn view(&'a self) -> T;
}

impl<'a> View<'a, &'a str> for String {
    fn view(&'a self) -> &'a str {
        self
    }
}

impl<'a> View<'a, RepeatedView<'a, &'a str>> for Vec<String> {
    fn view(&'a self) -> RepeatedView<'a, &'a str> {
        self.iter().map(String::as_str).collect()
    }
}

impl<T: Enumeration> View<'_, EnumValue<T>> for i32 {
    fn view(&self) -> EnumValue<T> {
        (*self).into()
    }
}

impl View<'_, f64> for f64 {
    fn view(&self) -> f64 {
        *self
    }
}

impl<T: Enumeration> Digest for EnumValue<T> {
    fn digest(&self) -> u64 {
        self.to_i32().digest()
    }
}

impl<T: Digest> Digest for RepeatedView<'_, T> {
    fn digest(&self) -> u64 {
        total(self)
    }
}

fn decode<'a, V: MessageView<'a>>(wire: &'a [u8]) -> V {
    V::decode_view(wire).expect("a message")
}

macro_rules! messages {
    ($($number:literal $name:ident { $($field:ident: $kind:ty),* })*) => {
        $(type $name<'a> = <protobuf::$name as HasMessageView>::View<'a>;)*

        /// Appends the encoded event to the bytes; returns its type.
        fn pack(event: &Event, cache: &mut SizeCache, bytes: &mut Vec<u8>) -> &'static str {
            match event {
                $(Event::$name(event) => {
                    let view = $name { $($field: event.$field.view(),)* ..Default::default() };
                    view.encode_with_cache(cache, bytes);
                    protobuf::$name::TYPE_URL
                })*
            }
        }

        impl Digest for AnyView<'_> {
            fn digest(&self) -> u64 {
                match self.type_url.rsplit('/').next() {
                    $(Some(protobuf::$name::FULL_NAME) => {
                        let event: $name = decode(self.value);
                        digest!(digest_type($number), $(event.$field),*)
                    })*
                    _ => panic!("{} is no event", self.type_url),
                }
            }
        }
    };
}
with_events!(messages);

impl Digest for ValueView<'_> {
    fn digest(&self) -> u64 {
        match self.arg_value.as_ref().expect("a value") {
            ArgValue::DoubleValue(value) => digest!(digest_type(1), value),
            ArgValue::FloatValue(value) => digest!(digest_type(2), value),
            ArgValue::IntValue(value) => digest!(digest_type(3), value),
            ArgValue::UintValue(value) => digest!(digest_type(4), value),
            ArgValue::BoolValue(value) => digest!(digest_type(5), value),
            ArgValue::BytesValue(value) => digest!(digest_type(6), value),
            ArgValue::StringValue(value) => digest!(digest_type(7), value),
        }
    }
}

#[derive(Default)]
struct Buffa {
    cache: SizeCache,
    /// The encoded events, one behind the other, with the type of each and where it ends.
    events: Vec<u8>,
    ends: Vec<(&'static str, usize)>,
    output: Vec<u8>,
}

impl peer::Peer for Buffa {
    const VERSION: &'static str = concat!("buffa ", env!("VERSION_buffa"));
    /// Without W9: it always leaves out of JSON what has its default value. In W7 everything has another.
    const WORKS: &'static [u32] = &[1, 2, 3, 4, 5, 6, 7, 8, 10];

    fn encode_event(&mut self, header: &Header, events: &[Event]) -> &[u8] {
        let Self { cache, events: bytes, ends, output } = self;
        bytes.clear();
        ends.clear();
        for event in events {
            let type_url = pack(event, cache, bytes);
            ends.push((type_url, bytes.len()));
        }
        let mut start = 0;
        let packed = ends.iter().map(|&(type_url, end)| {
            let value = &bytes[start..end];
            start = end;
            AnyView { type_url, value, ..Default::default() }
        });
        let Header { version, time, topic } = header;
        let header = HeaderView { version: *version, time: *time, topic, ..Default::default() };
        let event = TeraEventView { header: header.into(), events: packed.collect(), ..Default::default() };
        output.clear();
        event.encode_with_cache(cache, output);
        output
    }

    fn decode_event(&mut self, wire: &[u8]) -> u64 {
        let TeraEventView { header, events, .. } = decode(wire);
        digest!(header.version, header.time, header.topic, events)
    }

    fn encode_rpc(&mut self, rpc: &Rpc) -> &[u8] {
        let args = [
            ArgValue::DoubleValue(rpc.double_value),
            ArgValue::FloatValue(rpc.float_value),
            ArgValue::IntValue(rpc.int_value),
            ArgValue::UintValue(rpc.uint_value),
            ArgValue::BoolValue(rpc.bool_value),
            ArgValue::BytesValue(&rpc.bytes_value),
            ArgValue::StringValue(&rpc.string_value),
        ];
        let view = RPCMessageView {
            method: &rpc.method,
            reply_to: &rpc.reply_to,
            id: rpc.id,
            timestamp: rpc.timestamp,
            args: args
                .into_iter()
                .map(|arg| ValueView { arg_value: Some(arg), ..Default::default() })
                .collect(),
            ..Default::default()
        };
        self.output.clear();
        view.encode_with_cache(&mut self.cache, &mut self.output);
        &self.output
    }

    fn decode_rpc(&mut self, wire: &[u8]) -> u64 {
        let rpc: RPCMessageView = decode(wire);
        digest!(rpc.method, rpc.reply_to, rpc.id, rpc.timestamp, rpc.args)
    }

    fn write_json(&mut self, wire: &[u8]) -> &[u8] {
        self.output.clear();
        serde_json::to_writer(&mut self.output, &decode::<TeraMessageView>(wire)).expect("known types");
        &self.output
    }

    fn read_json(&mut self, json: &[u8]) -> u64 {
        let message: TeraMessage = serde_json::from_slice(json).expect("a message");
        self.decode_event(&message.message.value)
    }
}

fn main() -> io::Result<()> {
    let mut registry = TypeRegistry::new();
    register_types(&mut registry);
    set_type_registry(registry);
    peer::main(Buffa::default)
}
