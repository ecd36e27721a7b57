"""Protobuf for Python, whose messages are upb's.

Started as `python3 peer.py <descriptors.bin> <corpus folder>`; answers the requests of the driver, as `peer.h` does for C.
"""

import ctypes
import json
import struct
import sys
import time
from operator import attrgetter
from pathlib import Path

import google.protobuf
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory
from google.protobuf.any_pb2 import Any
from google.protobuf.internal import api_implementation

PACKAGE = "opentera.protobuf."
EVENTS = (
    "DeviceEvent UserEvent ParticipantEvent JoinSessionEvent LeaveSessionEvent StopSessionEvent DatabaseEvent LogEvent"
    " JoinSessionReplyEvent"
).split()

descriptors, folder = map(Path, sys.argv[1:3])
pool = descriptor_pool.Default()
for file in descriptor_pb2.FileDescriptorSet.FromString(descriptors.read_bytes()).file:
    if file.name != Any.DESCRIPTOR.file.name:
        pool.Add(file)


def message_class(name):
    return message_factory.GetMessageClass(pool.FindMessageTypeByName(PACKAGE + name))


TeraEvent = message_class("TeraEvent")
TeraMessage = message_class("TeraMessage")
RPCMessage = message_class("RPCMessage")
Value = message_class("Value")


def fields(message):
    return sorted(message.DESCRIPTOR.fields, key=attrgetter("number"))


# ---- The corpus: the arguments that messages are made with ----


def read(name):
    return (folder / name).read_bytes()


def columns(name):
    return [line.split("\t") for line in read(name).decode().removesuffix("\n").split("\n")]


def parse(field, column):
    if field.is_repeated:
        return column.split("\x1f") if column else []
    return {field.CPPTYPE_ENUM: int, field.CPPTYPE_DOUBLE: float}.get(field.cpp_type, str)(column)


def event(name, *values):
    message = message_class(name)
    arguments = {field.name: parse(field, value) for field, value in zip(fields(message), values)}
    return message, f"type.googleapis.com/{PACKAGE}{name}", arguments


events = [event(*line) for line in columns("events.tsv")]
one, many = events[:1], events[1:]
[[version, seconds, topic]] = columns("header.tsv")
header = {"version": int(version), "time": float(seconds), "topic": topic}
[method, reply_to, call, timestamp], *arguments = columns("rpc.tsv")
ARGUMENTS = (float, float, int, int, lambda text: text == "1", bytes.fromhex, str)
rpc = {
    "method": method,
    "reply_to": reply_to,
    "id": int(call),
    "timestamp": float(timestamp),
    "args": [{name: kind(text)} for kind, (name, text) in zip(ARGUMENTS, arguments)],
}


# ---- The digest ----

double, float32 = struct.Struct("<d"), struct.Struct("<f")


def digest_bytes(value):
    return len(value) + value[0] if value else 0


def digest_double(value):
    return int.from_bytes(double.pack(value), "little")


def digest_float(value):
    return int.from_bytes(float32.pack(value), "little")


def digest_list(value):
    return sum(digest_bytes(item.encode()) for item in value)


DIGESTS = {
    str: lambda value: digest_bytes(value.encode()),
    bytes: digest_bytes,
    int: int,
    bool: int,
    float: digest_double,
    type(message_class("JoinSessionEvent")().session_users): digest_list,
}


def digest(values):
    return sum(DIGESTS[type(value)](value) for value in values)


# ---- The works ----


def encode_event(events):
    message = TeraEvent(header=header)
    add = message.events.add
    for make, url, arguments in events:
        add(type_url=url, value=make(**arguments).SerializeToString())
    return message.SerializeToString()


# By the name of a type: what parses it, what reads its fields, and its number in the digest.
TYPES = {
    PACKAGE + name: (
        message_class(name).FromString,
        attrgetter(*(field.name for field in fields(message_class(name)))),
        1000 * number,
    )
    for number, name in enumerate(EVENTS, 1)
}


def decode_event(wire):
    message = TeraEvent.FromString(wire)
    header = message.header
    total = digest((header.version, header.time, header.topic))
    for packed in message.events:
        parse, read, number = TYPES[packed.type_url.rpartition("/")[2]]
        total += number + digest(read(parse(packed.value)))
    return total


def encode_rpc(rpc):
    return RPCMessage(**rpc).SerializeToString()


NUMBERS = {field.name: 1000 * field.number for field in fields(Value)}


def decode_rpc(wire):
    message = RPCMessage.FromString(wire)
    total = digest((message.method, message.reply_to, message.id, message.timestamp))
    for argument in message.args:
        name = argument.WhichOneof("arg_value")
        value = getattr(argument, name)
        total += NUMBERS[name] + (digest_float(value) if name == "float_value" else DIGESTS[type(value)](value))
    return total


def write_json(wire):
    message = TeraMessage.FromString(wire)
    values = json_format.MessageToDict(message, always_print_fields_with_no_presence=True)
    return json.dumps(values, separators=(",", ":"), ensure_ascii=False).encode()


def read_json(text):
    return decode_event(json_format.Parse(text, TeraMessage()).message.value)


WORKS = {
    "W1": (encode_event, one),
    "W2": (decode_event, read("event1.bin")),
    "W3": (encode_event, many),
    "W4": (decode_event, read("event100.bin")),
    "W5": (encode_rpc, rpc),
    "W6": (decode_rpc, read("rpc.bin")),
    "W7": (write_json, read("message1.bin")),
    "W8": (read_json, read("message1.json")),
    "W9": (write_json, read("message100.bin")),
    "W10": (read_json, read("message100.json")),
}


# ---- The requests of the driver ----


def allocations():
    """The counter of the driver's allocator, where it is before the C library's."""
    try:
        counter = ctypes.CDLL(None).bench_allocations
    except AttributeError:
        return None
    counter.restype = ctypes.c_uint64
    return counter


def run(work, times):
    function, argument = WORKS[work]
    counter = allocations()
    before = counter() if counter else 0
    start = time.thread_time_ns()
    for _ in range(int(times)):
        function(argument)
    took = time.thread_time_ns() - start
    return f"{took} {counter() - before if counter else -1}"


def check(work, path):
    function, argument = WORKS[work]
    result = function(argument)
    if isinstance(result, int):
        return result % 2**64
    Path(path).write_bytes(result)
    return "ok"


ANSWERS = {
    "works": lambda: " ".join(WORKS),
    "version": lambda: f"Python protobuf {google.protobuf.__version__} ({api_implementation.Type()})",
    "run": run,
    "check": check,
}

for line in sys.stdin:
    request, *arguments = line.rstrip("\n").split(" ", 2)
    print(ANSWERS[request](*arguments), flush=True)
