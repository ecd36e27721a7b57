"""What a program sees of the messages: one line for each observation, its name and its value.

The same source runs with the modules that protoc makes, on several versions of protobuf, and with the drop-in.
`compare.py` compares what they print.
"""

import base64
import copy
import hashlib
import json
import pathlib
import pickle
import sys

import opentera.messages.python as messages
from opentera.messages.python.RPCMessage_pb2 import RPCMessage, Value
import UserEvent_pb2
from google.protobuf import any_pb2, json_format
from google.protobuf.json_format import MessageToDict, MessageToJson, Parse, ParseDict, ParseError
from google.protobuf.message import DecodeError, EncodeError, Message

ROOT = pathlib.Path(__file__).resolve().parents[3]
KINDS = DecodeError, EncodeError, ParseError, json_format.SerializeToJsonError, AttributeError, IndexError, TypeError
NAMES = [name for name in dir(messages) if isinstance(getattr(messages, name), type) and name != "Message"]
CLASSES = {}


def add_classes(cls):
    CLASSES[cls.DESCRIPTOR.full_name] = cls
    for nested in cls.DESCRIPTOR.nested_types:
        add_classes(getattr(cls, nested.name))


for name in NAMES:
    if hasattr(getattr(messages, name), "DESCRIPTOR"):
        add_classes(getattr(messages, name))


def kind_of(error):
    """The exception without what differs between implementations: its message, and kinds of `ValueError`."""
    known = [kind.__name__ for kind in (*KINDS, OverflowError, ValueError) if isinstance(error, kind)]
    return known[0] if known else type(error).__name__


def print_observation(name, value):
    text = str(value)
    if len(text) > 300:
        text = f"{text[:200]}... {hashlib.sha256(text.encode()).hexdigest()}"
    print(ascii(name), ascii(text), sep="\t")


def observe(name, function, *arguments, **named):
    try:
        value = function(*arguments, **named)
    except Exception as error:
        value = kind_of(error)
    print_observation(name, value)


def by_value(text):
    """JSON text, or a dict of what it has, as all that have its value: numbers as doubles, names in order."""
    text = json.dumps(text) if isinstance(text, dict) else text
    return json.dumps(json.loads(text, parse_int=float), sort_keys=True)


# ----------------------------------------------------------------------------------------------------
# The schema
# ----------------------------------------------------------------------------------------------------


def name_of(descriptor):
    return descriptor and descriptor.full_name


def observe_schema(cls):
    descriptor = cls.DESCRIPTOR
    full_name = descriptor.full_name
    facts = [descriptor.name, descriptor.file.name, descriptor.file.package, name_of(descriptor.containing_type)]
    print_observation(full_name, [*facts, cls.__name__])
    for field in descriptor.fields:
        facts = [field.number, field.index, field.type, field.cpp_type, field.json_name, field.camelcase_name]
        facts += [field.default_value, field.has_presence, name_of(field.message_type), name_of(field.enum_type)]
        facts += [field.containing_oneof and field.containing_oneof.name, name_of(field.containing_type)]
        facts += [field.is_extension, getattr(cls, f"{field.name.upper()}_FIELD_NUMBER")]
        facts += [descriptor.fields_by_name[field.name].name, descriptor.fields_by_number[field.number].name]
        print_observation(field.full_name, facts)
    for oneof in descriptor.oneofs:
        print_observation(f"{full_name}.{oneof.name}", [oneof.full_name, [field.name for field in oneof.fields]])
    for enum in descriptor.enum_types:
        wrapper = getattr(cls, enum.name)
        items = wrapper.items()
        facts = [wrapper.keys(), wrapper.values(), items, [value.number for value in enum.values], enum.full_name]
        values = [(getattr(cls, name), getattr(wrapper, name), wrapper.Value(name)) for name in wrapper.keys()]
        facts += [values == [(number,) * 3 for number in wrapper.values()]]
        facts += [all(wrapper.Name(number) == name for name, number in items), [type(it[1]).__name__ for it in items]]
        facts += [wrapper.DESCRIPTOR.full_name, enum.values_by_number[0].name, sorted(enum.values_by_name)]
        print_observation(enum.full_name, facts)
        for what in "NOPE", 5:
            observe(f"{enum.full_name}.Value({what!r})", wrapper.Value, what)
        for what in 10**6, "NOPE", 1.0, None, True:
            observe(f"{enum.full_name}.Name({what!r})", wrapper.Name, what)
        observe(f"{enum.full_name}.NOPE", getattr, wrapper, "NOPE")


# ----------------------------------------------------------------------------------------------------
# Fields
# ----------------------------------------------------------------------------------------------------

VALUES = [
    *(None, True, False, 0, 1, -1, 2, 3, 99, 2**31 - 1, 2**31, -(2**31), -(2**31) - 1, 2**32 - 1, 2**32),
    *(2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 2**64 - 1, 2**64, 2**70),
    *(0.0, -0.0, 1.0, 1.5, -2.25, 0.1, 1e-7, 1e20, 1e39, -1e39, 1e300, float("inf"), float("-inf"), float("nan")),
    *("", "text", "7", "na\u00efve \u6771\u4eac \U0001f600", "\0 \n\t\"'\\ \x7f", "\ud800", "x" * 1000),
    *(b"", b"text", b"\xff\0", bytearray(b"text"), memoryview(b"text"), [], ["a"], ["a", b"b"], [1], ("a",), {}, {"a": 1}),
    *(object, NotImplemented),
]


def label(value):
    """A value as a short text that is always the same."""
    if isinstance(value, memoryview):
        return "memoryview"
    return repr(value) if len(repr(value)) < 60 else f"{repr(value)[:40]}..."


def see(message):
    """All that there is to see of a message."""
    fields = [(field.name, text_of(value)) for field, value in message.ListFields()]
    oneofs = [message.WhichOneof(oneof.name) for oneof in message.DESCRIPTOR.oneofs]
    data = message.SerializeToString()
    same = type(message).FromString(data)
    data_again = (same.SerializeToString(), message.SerializePartialToString(deterministic=True))
    return [fields, oneofs, data.hex(), data_again == (data, data), same.ByteSize() == len(data)]


def text_of(value):
    if hasattr(value, "DESCRIPTOR"):
        return value.SerializeToString().hex()
    if isinstance(value, (bool, int, float, str, bytes)):
        return f"{type(value).__name__} {value!r}"
    return [text_of(item) for item in value]


def assign(cls, name, value):
    message = cls()
    setattr(message, name, value)
    return see(message)


def construct(cls, name, value):
    return see(cls(**{name: value}))


def observe_field(cls, field):
    name = f"{'enum ' if field.enum_type else ''}{field.full_name}"
    empty = cls()
    observe(f"{name} unset", lambda: text_of(getattr(empty, field.name)))
    observe(f"{name} HasField", lambda: empty.HasField(field.name))
    observe(f"{name} del", lambda: delattr(empty, field.name))
    for value in VALUES:
        if field.enum_type and value == "\ud800":
            continue  # ends the process in protobuf 5.28
        observe(f"{name} = {label(value)}", assign, cls, field.name, value)
        observe(f"{name}: {label(value)}", construct, cls, field.name, value)
    if field.enum_type:
        for value in (*field.enum_type.values_by_name, "NOPE"):
            observe(f"{name} = {value}", assign, cls, field.name, value)
            observe(f"{name}: {value}", construct, cls, field.name, value)


def filled(cls, seed=1):
    """A message with a value in each field; of a oneof the last one remains."""
    message = cls()
    for field in cls.DESCRIPTOR.fields:
        value = getattr(message, field.name)
        if field.message_type:
            child = CLASSES[field.message_type.full_name]
            values = [filled(child, seed + i) for i in range(3)]
            value.extend(values) if hasattr(value, "extend") else value.CopyFrom(values[0])
        elif hasattr(value, "extend"):
            value.extend([f"{field.name} {seed}", "", "\u00e9"])
        elif isinstance(value, str):
            setattr(message, field.name, f"{field.name} {seed}")
        elif isinstance(value, bytes):
            setattr(message, field.name, bytes([seed, 0, 255]))
        else:
            setattr(message, field.name, seed % 2 if field.enum_type else type(value)(seed))
    if cls.DESCRIPTOR.full_name == "google.protobuf.Any":
        message.Pack(messages.UserEvent(user_uuid=f"packed {seed}"))
    return message


def observe_message(cls):
    name = cls.DESCRIPTOR.full_name
    message, other = filled(cls), filled(cls, 2)
    observe(f"{name} filled", see, message)
    observe(f"{name} text", str, message)
    observe(f"{name} JSON", lambda: by_value(MessageToJson(message)))
    for copied in copy.copy(message), copy.deepcopy(message), pickle.loads(pickle.dumps(message)):
        print_observation(f"{name} copied", [copied == message, type(copied) is cls, copied is message])
    equal = message == other, message != other, message == cls(), cls() == cls(), message == 5
    print_observation(f"{name} ==", equal)
    observe(f"{name} hash", hash, message)
    observe(f"{name} IsInitialized", message.IsInitialized)
    for field in cls.DESCRIPTOR.fields:
        partial = copy.deepcopy(message)
        observe(f"{field.full_name} ClearField", lambda: (partial.ClearField(field.name), see(partial))[1])
    merged = copy.deepcopy(message)
    merged.MergeFrom(other)
    observe(f"{name} MergeFrom", see, merged)
    merged.CopyFrom(other)
    print_observation(f"{name} CopyFrom", merged == other)
    parsed = copy.deepcopy(message)
    print_observation(f"{name} MergeFromString", parsed.MergeFromString(other.SerializeToString()))
    observe(f"{name} MergeFromString", see, parsed)
    print_observation(f"{name} ParseFromString", [parsed.ParseFromString(other.SerializeToString()), parsed == other])
    merged.Clear()
    print_observation(f"{name} Clear", merged == cls())
    another = messages.Result() if cls is not messages.Result else messages.LogEvent()
    for what, wrong in ("int", 5), ("None", None), ("other", another):
        for method in "CopyFrom", "MergeFrom", "ParseFromString", "MergeFromString":
            if what != "other" or "String" not in method:
                observe(f"{name} {method} {what}", getattr(cls(), method), wrong)


# ----------------------------------------------------------------------------------------------------
# Statements: the last one is an expression, which is observed
# ----------------------------------------------------------------------------------------------------

STATEMENTS = pathlib.Path(__file__).with_name("statements.txt").read_text(encoding="utf-8").splitlines()


def evaluate(line):
    scope = {**vars(messages), "any_pb2": any_pb2, "copy": copy, "pickle": pickle, "float_nan": float("nan")}
    scope.update(UserEvent_pb2=UserEvent_pb2, MessageToJson=MessageToJson, MessageToDict=MessageToDict, Parse=Parse)
    scope.update(ParseDict=ParseDict, by_value=by_value, Message=Message)
    *statements, expression = line.split("; ")
    for statement in statements:
        exec(statement, scope)
    return text(eval(expression, scope))


def text(value):
    if isinstance(value, type):
        return value.__name__
    return f"({', '.join(map(text, value))})" if isinstance(value, tuple) else repr(value)


# ----------------------------------------------------------------------------------------------------
# The corpus, the captures and JSON
# ----------------------------------------------------------------------------------------------------

WRAPPERS = {"messages": "TeraModuleMessage", "rpc": "RPCMessage"}


def rows(path):
    lines = (ROOT / path).read_text(encoding="utf-8").split("\n")
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def round_trip(cls, data):
    message = cls()
    size = message.ParseFromString(data)
    return [size, message.SerializeToString().hex(), [field.name for field, _ in message.ListFields()]]


def json_of(cls, data):
    return by_value(MessageToJson(cls.FromString(data)))


def payloads(frame):
    """What the payloads of a wrapper hold, as receivers find it out."""
    found = []
    for payload in [*getattr(frame, "events", ()), *getattr(frame, "data", ())]:
        for name in NAMES:
            message = getattr(messages, name)()
            if payload.Is(message.DESCRIPTOR):
                found.append([payload.Unpack(message), message.SerializeToString().hex(), payload.TypeName()])
    return found


def parsed_json(cls, text):
    message = Parse(text, cls())
    return [message.SerializeToString().hex(), payloads(message)]


def json_round_trip(cls, data):
    message = cls.FromString(data)
    once = Parse(MessageToJson(message), cls())
    twice = ParseDict(MessageToDict(message, preserving_proto_field_name=True), cls())
    return [once.SerializeToString().hex(), twice.SerializeToString() == once.SerializeToString()]


def observe_corpus():
    for row, name, *cells in rows("tests/golden/corpus.tsv"):
        if row == "message":
            cls, data = CLASSES[name], bytes.fromhex(cells[0])
            at = f"message {name} {cells[0][:60]}"
            observe(at, round_trip, cls, data)
            observe(f"{at} JSON", json_of, cls, data)
            observe(f"{at} JSON again", json_round_trip, cls, data)
        elif row == "refused" and name in CLASSES:
            cls, data = CLASSES[name], bytes.fromhex(cells[1])
            if cells[0] == "binary":
                observe(f"refused {name} {cells[1][:60]}", round_trip, cls, data)
            else:
                is_utf8 = data.decode(errors="replace").encode() == data
                observe(f"refused {name} {data[:60]}{'' if is_utf8 else ' not UTF-8'}", parsed_json, cls, data)
        elif row == "frame":
            cls, data = getattr(messages, WRAPPERS.get(name.rsplit(".", 1)[-1], "TeraEvent")), bytes.fromhex(cells[0])
            observe(f"frame {name}", round_trip, cls, data)
            observe(f"frame {name} payloads", lambda: payloads(cls.FromString(data)))
        elif row == "text_frame":
            observe("text_frame", parsed_json, messages.TeraMessage, bytes.fromhex(name))


def observe_captures():
    for number, (_, topic, kind, data) in enumerate(rows("tests/captures/bus.tsv")):
        if hasattr(messages, kind):
            cls, data = getattr(messages, kind), bytes.fromhex(data)
            observe(f"bus {number} {topic}", round_trip, cls, data)
            observe(f"bus {number} payloads", lambda: payloads(cls.FromString(data)))
            observe(f"bus {number} JSON", json_of, cls, data)
    for number, (client, data) in enumerate(rows("tests/captures/websocket.tsv")):
        frame = bytes.fromhex(data).decode()
        observe(f"websocket {number} {client}", parsed_json, messages.TeraMessage, frame)
        observe(f"websocket {number} again", lambda: by_value(MessageToJson(Parse(frame, messages.TeraMessage()))))


# ----------------------------------------------------------------------------------------------------
# The idioms of the server and its clients
# ----------------------------------------------------------------------------------------------------


class Bus:
    """Redis, in as much as it is needed: keeps what was published."""

    def __init__(self):
        self.published = []

    def publish(self, topic, data):
        if not isinstance(data, (str, bytes)):
            raise TypeError(topic)
        self.published.append((topic, data))


def publish_event(bus):
    """A module announces that a user connected."""
    event = messages.UserEvent()
    event.user_uuid = "9f1c2e5c-1111-4222-8333-444455556666"
    event.type = messages.UserEvent.USER_CONNECTED
    event.user_fullname = "Jos\u00e9e Tremblay"
    tera_event = messages.TeraEvent()
    tera_event.header.version = 1
    tera_event.header.time = 1700000000.25
    tera_event.header.topic = "module.UserManagerModule.events"
    any_message = messages.Any()
    any_message.Pack(event)
    tera_event.events.extend([any_message])
    bus.publish(tera_event.header.topic, tera_event.SerializeToString())


def receive_event(topic, data):
    """A client looks for what it knows."""
    tera_event = messages.TeraEvent()
    if type(data) is bytes:
        tera_event.ParseFromString(data)
    found = []
    for any_msg in tera_event.events:
        database_event = messages.DatabaseEvent()
        user_event = messages.UserEvent()
        if any_msg.Unpack(database_event):
            found.append(database_event.object_type)
        if any_msg.Unpack(user_event) and user_event.type == messages.UserEvent.USER_CONNECTED:
            found.append((user_event.user_uuid, messages.UserEvent.EventType.Name(user_event.type)))
    return topic == tera_event.header.topic, found


def send_module_message(bus):
    """A service disconnects a client, and invites others, with what it got as a dict."""
    tera_message = messages.TeraModuleMessage()
    tera_message.head.version = 1
    tera_message.head.time = 1700000001.5
    tera_message.head.seq = 7
    tera_message.head.source = "service.VideoRehabService"
    tera_message.head.dest = "websocket.user.1"
    command = messages.ServerCommand(type=messages.ServerCommand.CMD_CLIENT_DISCONNECT)
    invitation = messages.JoinSessionEvent(session_uuid="s", session_users=["a", "b"])
    invitation.session_participants.append("c")
    invitation.session_devices.extend(str(number) for number in range(3))
    invitation.session_devices.remove("1")
    for content in command, invitation:
        tera_message.data.add().Pack(content)
    bus.publish(tera_message.head.dest, tera_message.SerializeToString())


def receive_module_message(data):
    tera_message = messages.TeraModuleMessage.FromString(data)
    seen = []
    for any_msg in tera_message.data:
        if any_msg.Is(messages.JoinSessionEvent.DESCRIPTOR):
            event = messages.JoinSessionEvent()
            any_msg.Unpack(event)
            seen.append((list(event.session_users), list(event.session_devices), [*event.session_participants]))
        elif any_msg.Is(messages.ServerCommand.DESCRIPTOR):
            seen.append(any_msg.TypeName())
    return tera_message.head.seq, seen


def call(bus):
    """A remote procedure call with an argument of each type."""
    rpc = RPCMessage()
    rpc.method = "session_manage"
    rpc.id = 5
    rpc.timestamp = 1700000002.125
    rpc.reply_to = "RedisRPCClient.1"
    for value in (1.5, True, 7, "text", b"bytes"):
        argument = rpc.args.add()
        if isinstance(value, bool):
            argument.bool_value = value
        elif isinstance(value, int):
            argument.int_value = value
        elif isinstance(value, float):
            argument.double_value = value
        elif isinstance(value, str):
            argument.string_value = value
        else:
            argument.bytes_value = value
    rpc.args.extend([Value(uint_value=2**64 - 1)])
    bus.publish("module.X.rpc", rpc.SerializeToString())


def answer(bus, data):
    rpc = RPCMessage()
    if rpc.ParseFromString(data) == 0:
        return
    arguments = [getattr(value, value.WhichOneof("arg_value")) for value in rpc.args]
    reply = {"method": rpc.method, "id": rpc.id, "pattern": "module.X.rpc", "status": "OK"}
    reply["return_value"] = repr(arguments)
    bus.publish(rpc.reply_to, json.dumps(reply))


def to_websocket(data):
    """The server wraps an event for a client, which reads it."""
    message = messages.TeraMessage()
    message.message.Pack(messages.TeraEvent.FromString(data))
    frame = MessageToJson(message)
    received = ParseDict(json.loads(frame), messages.TeraMessage())
    event = messages.TeraEvent()
    return by_value(frame), received.message.Unpack(event), event == messages.TeraEvent.FromString(data)


def log(bus):
    event = messages.LogEvent(level=messages.LogEvent.LogLevel.Value("LOGLEVEL_ERROR"), sender="test", message="failed")
    login = messages.LoginEvent(login_type=messages.LoginEvent.LOGIN_TYPE_TOKEN, client_name="test")
    login.log_header.CopyFrom(event)
    login.log_header.timestamp = 1700000003
    bus.publish("log.error", login.SerializeToString())
    return messages.LogEvent.LogLevel.Name(login.log_header.level), login.HasField("log_header")


def observe_idioms():
    bus = Bus()
    publish_event(bus)
    send_module_message(bus)
    call(bus)
    answer(bus, bus.published[-1][1])
    print_observation("idiom log", log(bus))
    for topic, data in bus.published:
        print_observation(f"idiom {topic}", data)
    print_observation("idiom receive", receive_event(*bus.published[0]))
    print_observation("idiom module", receive_module_message(bus.published[1][1]))
    print_observation("idiom websocket", to_websocket(bus.published[0][1]))


def main(mode):
    if mode == "strict":
        import opentera_messages.protobuf

        opentera_messages.protobuf.set_strict()
    print_observation("names", sorted(CLASSES))
    print_observation("modules", [UserEvent_pb2.UserEvent is messages.UserEvent, RPCMessage is messages.RPCMessage])
    for _, cls in sorted(CLASSES.items()):
        observe_schema(cls)
        observe_message(cls)
        for field in cls.DESCRIPTOR.fields:
            observe_field(cls, field)
    for line in STATEMENTS:
        if line and not line.startswith("#"):
            observe(line, evaluate, line)
    observe_corpus()
    observe_captures()
    observe_idioms()


if __name__ == "__main__":
    main(*sys.argv[1:2] or [None])
