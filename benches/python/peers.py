"""The peers: what each is asked to do, in its own words.

Each work is a function without arguments, as a program would have it: its source is written out for the fields of a message.
"""

import importlib
import json
from pathlib import Path

from messages import EVENTS, TIME, TOPIC, Fields, events

ALL_MODULES = [path.stem for path in sorted((Path(__file__).parents[2] / "proto").glob("*.proto"))]
#: Where a message is defined, if not in a module of its name.
MODULES = {"Value": "RPCMessage"}
NAMES = ["DeviceEvent", "UserEvent", "JoinSessionEvent", "LogEvent", "LoginEvent", "RPCMessage", "Value"]
NAMES += ["TeraEvent", "TeraMessage"]


class Peer:
    """Classes by the names of the schema, in `names`, and how they are used."""

    decode = "{name}.FromString(data)"
    encode = "{message}.SerializeToString()"
    texts = "{0}"

    def function(self, source, **names):
        return eval(f"lambda: {source}", {**self.names, **names})

    def source(self, value):
        """A value as a program writes it."""
        if isinstance(value, Fields):
            arguments = (f"{name}={self.source(value)}" for name, value in value.values.items())
            return f"{value.name}({', '.join(arguments)})"
        if isinstance(value, list):
            return f"[{', '.join(map(self.source, value))}]"
        return repr(value)

    def read(self, fields, message):
        """Looks at all fields of a message that has the same fields as another one."""
        return f"({', '.join(self.read_value(value, f'{message}.{name}') for name, value in fields.values.items())},)"

    def read_value(self, value, field):
        if isinstance(value, Fields):
            return self.read(value, field)
        if isinstance(value, list) and isinstance(value[0], Fields):
            return f"[{self.read(value[0], 'each')} for each in {field}]"
        return self.texts.format(field) if isinstance(value, list) else field

    def readers(self):
        """A function for each type of event."""
        return {
            self.names[fields.name]: eval(f"lambda event: {self.read(fields, 'event')}", self.names) for fields in EVENTS
        }

    def make(self, fields):
        return self.function(self.source(fields))()

    def decode_message(self, fields, data):
        parse = eval(f"lambda message: {self.read(fields, 'message')}", self.names)
        return self.function(f"parse({self.decode.format(name=fields.name)})", parse=parse, data=data)

    def build_message(self, fields):
        return self.function(self.encode.format(message=self.source(fields)))

    def encode_message(self, fields):
        return self.function(self.encode.format(message="message"), message=self.make(fields))


class Generated(Peer):
    """protoc's modules, or those that take their place."""

    texts = "list({0})"

    def __init__(self, package):
        prefix = f"{package}." if package else ""
        google = package or "google.protobuf"
        self.format = importlib.import_module(f"{google}.json_format")
        self.any = importlib.import_module(f"{google}.any_pb2").Any
        self.names = {
            name: getattr(importlib.import_module(f"{prefix}{MODULES.get(name, name)}_pb2"), name) for name in NAMES
        }
        self.imports = f"import {google}.json_format, {google}.any_pb2, " + ", ".join(
            f"{prefix}{module}_pb2" for module in ALL_MODULES
        )

    def read_events(self, event, classes):
        values = []
        for packed in event.events:
            cls, read = classes[packed.TypeName()]
            message = cls()
            packed.Unpack(message)
            values.append(read(message))
        return values

    def classes(self):
        return {cls.DESCRIPTOR.full_name: (cls, read) for cls, read in self.readers().items()}

    def decode_events(self, data):
        event, classes = self.names["TeraEvent"], self.classes()
        return lambda: self.read_events(event.FromString(data), classes)

    def wrap(self, messages):
        event = self.names["TeraEvent"]()
        event.header.version = 1
        event.header.time = TIME
        event.header.topic = TOPIC
        for message in messages:
            event.events.add().Pack(message)
        return event

    def encode_events(self, count):
        messages = [self.make(fields) for fields in events(count)]
        return lambda: self.wrap(messages).SerializeToString()

    def frame(self, count):
        frame = self.names["TeraMessage"]()
        frame.message.Pack(self.wrap([self.make(fields) for fields in events(count)]))
        return frame.SerializeToString()

    def json_in(self, text):
        frame, event, classes = self.names["TeraMessage"], self.names["TeraEvent"], self.classes()

        def parse():
            received = event()
            self.format.Parse(text, frame()).message.Unpack(received)
            return self.read_events(received, classes)

        return parse

    def json_out(self, data):
        frame, to_json = self.names["TeraMessage"], self.format.MessageToJson
        return lambda: to_json(frame.FromString(data), always_print_fields_with_no_presence=True)


class Ours(Peer):
    decode = "{name}.decode(data)"
    encode = "{message}.encode()"
    imports = "import opentera_messages"

    def __init__(self):
        self.tera = importlib.import_module("opentera_messages")
        self.names = vars(self.tera)

    def read_events(self, frame, readers):
        return [readers[type(payload.message)](payload.message) for payload in frame.payloads]

    def decode_events(self, data):
        readers = self.readers()
        return lambda: self.read_events(self.tera.unwrap(self.tera.TeraEvent, data), readers)

    def encode_events(self, count):
        messages = [self.make(fields) for fields in events(count)]
        return lambda: self.tera.wrap_event(TOPIC, messages, TIME)

    def json_in(self, text):
        readers = self.readers()
        return lambda: self.read_events(self.tera.unwrap_json(self.tera.TeraMessage, text), readers)

    def json_out(self, data):
        return lambda: self.tera.json_from_binary(self.tera.TeraMessage, data, self.tera.JSON_WRITE_SERVER)


class Betterproto(Peer):
    decode = "{name}.parse(data)"
    encode = "bytes({message})"
    imports = "import betterproto_messages.opentera.protobuf, betterproto_messages.google.protobuf"

    def __init__(self):
        package = importlib.import_module("betterproto_messages.opentera.protobuf")
        self.any = importlib.import_module("betterproto_messages.google.protobuf").Any
        self.names = {name: getattr(package, name.replace("RPC", "Rpc")) for name in NAMES}
        self.names["RPCMessage"] = package.RpcMessage
        self.header = package.TeraEventHeader

    def decode_events(self, data):
        event, readers = self.names["TeraEvent"], self.readers()

        def parse():
            messages = [packed.unpack() for packed in event.parse(data).events]
            return [readers[type(message)](message) for message in messages]

        return parse

    def encode_events(self, count):
        messages = [self.make(fields) for fields in events(count)]
        event, header, pack = self.names["TeraEvent"], self.header, self.any.pack

        def wrap():
            head = header(version=1, time=TIME, topic=TOPIC)
            return bytes(event(header=head, events=[pack(message) for message in messages]))

        return wrap

    def json_in(self, text):
        frame, readers = self.names["TeraMessage"], self.readers()

        def parse():
            messages = [packed.unpack() for packed in frame.from_json(text).message.unpack().events]
            return [readers[type(message)](message) for message in messages]

        return parse

    def json_out(self, data):
        frame = self.names["TeraMessage"]
        return lambda: frame.parse(data).to_json(indent=2, include_default_values=True)
