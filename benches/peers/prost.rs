//! prost, with the JSON of prost-reflect.

use std::io;

use opentera_messages::proto::{
    self, RpcMessage, TeraEvent, TeraMessage, Value, tera_event, value::ArgValue,
};
use prost::{Message, Name};
use prost_reflect::{DescriptorPool, DynamicMessage, MessageDescriptor, SerializeOptions};
use prost_types::Any;

mod peer;
use peer::{Digest, Event, Header, Rpc, digest, digest_type, total, with_events};

fn decode<M: Message + Default>(wire: &[u8]) -> M {
    M::decode(wire).expect("a message")
}

macro_rules! messages {
    ($($number:literal $name:ident { $($field:ident: $kind:ty),* })*) => {
        #[allow(clippy::needless_update, reason = "the schema may have fields that no captured event has")]
        fn pack(event: &Event) -> Any {
            match event {
                $(Event::$name(event) => Any {
                    type_url: concat!("type.googleapis.com/opentera.protobuf.", stringify!($name)).into(),
                    value: proto::$name { $($field: event.$field.clone(),)* ..Default::default() }.encode_to_vec(),
                },)*
            }
        }

        impl Digest for Any {
            fn digest(&self) -> u64 {
                match self.type_url.rsplit('/').next() {
                    $(Some(concat!("opentera.protobuf.", stringify!($name))) => {
                        let event: proto::$name = decode(&self.value);
                        digest!(digest_type($number), $(event.$field),*)
                    })*
                    _ => panic!("{} is no event", self.type_url),
                }
            }
        }
    };
}
with_events!(messages);

impl Digest for Value {
    fn digest(&self) -> u64 {
        match self.arg_value.as_ref().expect("a value") {
            ArgValue::DoubleValue(value) => digest!(digest_type(1), value),
            ArgValue::FloatValue(value) => digest!(digest_type(2), value),
            ArgValue::IntValue(value) => digest!(digest_type(3), value),
            ArgValue::UintValue(value) => digest!(digest_type(4), value),
            ArgValue::BoolValue(value) => digest!(digest_type(5), value),
            ArgValue::BytesValue(value) => digest!(digest_type(6), value[..]),
            ArgValue::StringValue(value) => digest!(digest_type(7), value),
        }
    }
}

struct Prost {
    output: Vec<u8>,
    tera_message: MessageDescriptor,
}

impl Prost {
    fn new() -> Self {
        let descriptors = include_bytes!(concat!(env!("OUT_DIR"), "/descriptors.bin"));
        let pool = DescriptorPool::decode(&descriptors[..]).expect("descriptors");
        let tera_message = pool.get_message_by_name(&TeraMessage::full_name()).expect("the message");
        Self { output: Vec::new(), tera_message }
    }

    fn encode(&mut self, message: &impl Message) -> &[u8] {
        self.output.clear();
        message.encode(&mut self.output).expect("a Vec grows");
        &self.output
    }
}

impl peer::Peer for Prost {
    const VERSION: &'static str =
        concat!("prost ", env!("VERSION_prost"), ", JSON: prost-reflect ", env!("VERSION_prost_reflect"));

    fn encode_event(&mut self, header: &Header, events: &[Event]) -> &[u8] {
        let Header { version, time, topic } = header;
        self.encode(&TeraEvent {
            header: Some(tera_event::Header { version: *version, time: *time, topic: topic.clone() }),
            events: events.iter().map(pack).collect(),
        })
    }

    fn decode_event(&mut self, wire: &[u8]) -> u64 {
        let event: TeraEvent = decode(wire);
        let header = event.header.expect("a header");
        digest!(header.version, header.time, header.topic, total(&event.events))
    }

    fn encode_rpc(&mut self, rpc: &Rpc) -> &[u8] {
        let args = [
            ArgValue::DoubleValue(rpc.double_value),
            ArgValue::FloatValue(rpc.float_value),
            ArgValue::IntValue(rpc.int_value),
            ArgValue::UintValue(rpc.uint_value),
            ArgValue::BoolValue(rpc.bool_value),
            ArgValue::BytesValue(rpc.bytes_value.clone()),
            ArgValue::StringValue(rpc.string_value.clone()),
        ];
        self.encode(&RpcMessage {
            method: rpc.method.clone(),
            reply_to: rpc.reply_to.clone(),
            id: rpc.id,
            timestamp: rpc.timestamp,
            args: args.into_iter().map(|arg| Value { arg_value: Some(arg) }).collect(),
        })
    }

    fn decode_rpc(&mut self, wire: &[u8]) -> u64 {
        let rpc: RpcMessage = decode(wire);
        digest!(rpc.method, rpc.reply_to, rpc.id, rpc.timestamp, total(&rpc.args))
    }

    fn write_json(&mut self, wire: &[u8]) -> &[u8] {
        let message = DynamicMessage::decode(self.tera_message.clone(), wire).expect("a message");
        self.output.clear();
        let mut serializer = serde_json::Serializer::new(&mut self.output);
        let options = SerializeOptions::new().skip_default_fields(false);
        message.serialize_with_options(&mut serializer, &options).expect("a message whose types are known");
        &self.output
    }

    fn read_json(&mut self, json: &[u8]) -> u64 {
        let mut deserializer = serde_json::Deserializer::from_slice(json);
        let message =
            DynamicMessage::deserialize(self.tera_message.clone(), &mut deserializer).expect("a message");
        deserializer.end().expect("nothing behind it");
        let message: TeraMessage = message.transcode_to().expect("the same message");
        self.decode_event(&message.message.expect("a message").value)
    }
}

fn main() -> io::Result<()> {
    peer::main(Prost::new)
}
