#!/usr/bin/env python3
"""Makes the corpus that the test of every language's binding reads.

    python3 tests/golden/make_corpus.py           # writes corpus.tsv, beside itself
    python3 tests/golden/make_corpus.py --check   # fails when the committed file is not up to date

It needs `protobuf` from PyPI and `protobuf-compiler` from Debian. Messages, their bytes and their fields are
what Google's runtime for Python (upb) says; the JSON texts are those of make_json.py, which holds them, and what
is read from them, against the judges. README.md in this folder says how the file is read, and what the dump of a
message is.
"""

import argparse
import json
import pathlib
import re
import struct
import sys
import tempfile

from google.protobuf import json_format
from google.protobuf.descriptor import FieldDescriptor as Field

import make_golden
import make_json
from make_golden import HERE, groups, is_message, is_repeated, num, text, write_or_check
from make_json import ANY, PACKAGE, PREFIX, Rules, pool_of

SCRIPT = "tests/golden/make_corpus.py"
COMMAND = f"python3 {SCRIPT}"
DATA = HERE.parent / "captures"

# Of the many inputs that the judges refuse, one of so many.
SAMPLE = 10

# Refused inputs: message, input, status, and where: the byte of the binary, line:column of the text. The statuses
# and the places are the library's own, so that they are written by hand.
REFUSED_BINARY = (
    ("DeviceEvent", b"\x0a", "TRUNCATED", 1),
    ("DeviceEvent", text(1, "device") + b"\x10\x80", "TRUNCATED", 9),
    ("DeviceEvent", b"\x0a\x05abc", "TRUNCATED", 2),
    ("DeviceEvent", b"\x00\x01", "MALFORMED", 0),
    ("DeviceEvent", num(2, 1) + b"\x0e\x01", "MALFORMED", 2),
    ("DeviceEvent", b"\x0c", "MALFORMED", 0),
    ("DeviceEvent", b"\x10" + b"\xff" * 10 + b"\x01", "MALFORMED", 1),
    ("DeviceEvent", text(1, b"\xff"), "INVALID_UTF8", 2),
    ("DeviceEvent", num(2, 1) + text(3, b"ab\xed\xa0\x80"), "INVALID_UTF8", 6),
    ("DeviceEvent", groups(101), "TOO_DEEP", 202),
    ("LogEvent", b"\x11\x00\x00", "TRUNCATED", 1),
    ("LoginEvent", text(1, text(3, b"\xc0\x80")), "INVALID_UTF8", 4),
    ("TeraEvent", text(2, text(1, "x")) + text(2, text(1, b"a\x80")), "INVALID_UTF8", 10),
    ("RPCMessage", text(5, b"\x09\x00"), "TRUNCATED", 3),
    (ANY, b"\x12\x7f", "TRUNCATED", 2),
)
REFUSED_JSON = (
    ("DeviceEvent", b"", "TRUNCATED", "1:1"),
    ("DeviceEvent", b"Not allowed to send message", "JSON_SYNTAX", "1:1"),
    ("DeviceEvent", b'{"deviceUuid":"a"', "TRUNCATED", "1:18"),
    ("DeviceEvent", b'{\n  "deviceUuid": "a",\n}', "JSON_SYNTAX", "3:1"),
    ("DeviceEvent", b'{\n  "nope": 1\n}', "UNKNOWN_FIELD", "2:3"),
    ("DeviceEvent", b'{"type":"NOPE"}', "UNKNOWN_NAME", "1:9"),
    ("DeviceEvent", b'{"type":1.5}', "JSON_VALUE", "1:9"),
    ("DeviceEvent", b'{"deviceUuid":1}', "JSON_VALUE", "1:15"),
    ("DeviceEvent", b'{"type":1,"type":2}', "JSON_DUPLICATE", "1:11"),
    ("DeviceEvent", b'{"deviceUuid":"a\xff"}', "INVALID_UTF8", "1:17"),
    ("Value", b'{"uintValue":"18446744073709551616"}', "JSON_VALUE", "1:14"),
    ("Value", b'{"boolValue":true,"intValue":"1"}', "JSON_DUPLICATE", "1:19"),
    ("Value", b'{"bytesValue":"!"}', "JSON_VALUE", "1:15"),
    ("TeraMessage", b'{"message":{"@type":"type.googleapis.com/opentera.protobuf.Nope"}}', "UNKNOWN_TYPE", "1:21"),
    ("TeraEvent", b'{"header":' + b'{"x":' * 101, "UNKNOWN_FIELD", "1:12"),
    (ANY, b'{"value":' * 101, "TOO_DEEP", "1:901"),
)

# Topics and their parts, as the platform has them: family, channel, name and subtopic.
MODULE, SERVICE, USER, PARTICIPANT, DEVICE, LOG, RPC_REPLY, WEBRTC = range(1, 9)
NONE, MESSAGES, EVENTS, RPC = range(4)
UUID = "3675ad27-93f9-4e85-84b5-ee505631c1d9"
TOPICS = (
    ("module.TeraServer.UserManagerModule.messages", MODULE, MESSAGES, "TeraServer.UserManagerModule", ""),
    ("module.TeraServer.UserManagerModule.events", MODULE, EVENTS, "TeraServer.UserManagerModule", ""),
    ("module.TeraServer.UserManagerModule.rpc", MODULE, RPC, "TeraServer.UserManagerModule", ""),
    ("module.TeraServer.DatabaseModule.events.user", MODULE, EVENTS, "TeraServer.DatabaseModule", "user"),
    (f"module.TeraServer.TwistedModule.events.{UUID}", MODULE, EVENTS, "TeraServer.TwistedModule", UUID),
    ("module.A.events.b.events.c", MODULE, EVENTS, "A", "b.events.c"),
    ("module.events.events", MODULE, EVENTS, "events", ""),
    ("module.Caf\u00e9 \U0001f600.events.\u00e9", MODULE, EVENTS, "Caf\u00e9 \U0001f600", "\u00e9"),
    ("service.VideoRehabService.messages", SERVICE, MESSAGES, "VideoRehabService", ""),
    ("service.VideoRehabService.rpc", SERVICE, RPC, "VideoRehabService", ""),
    (f"service.{UUID}.events", SERVICE, EVENTS, UUID, ""),
    (f"websocket.user.{UUID}.events", USER, EVENTS, UUID, ""),
    (f"websocket.participant.{UUID}.events", PARTICIPANT, EVENTS, UUID, ""),
    (f"websocket.device.{UUID}.events", DEVICE, EVENTS, UUID, ""),
    ("log.info", LOG, NONE, "info", ""),
    ("log." + "long" * 500, LOG, NONE, "long" * 500, ""),
    (f"RedisRPCClient.{UUID}", RPC_REPLY, NONE, UUID, ""),
    ("webrtc.a.b", WEBRTC, NONE, "a.b", ""),
)
REFUSED_TOPICS = (
    "",
    "module",
    "module.",
    "module..messages",
    "module.messages",
    "module.A.messages.b",
    "module.A.messages.events",
    "module.A.events.",
    "module.A.other",
    "service.A",
    "websocket.user.events",
    "websocket.user.1.2.events",
    "websocket.user.1.events.x",
    "websocket.user.1.rpc",
    "websocket.robot.1.events",
    "log.",
    "other.A.events",
)
# Parts that no topic has.
REFUSED_PARTS = (
    (0, NONE, "A", ""),
    (9, NONE, "A", ""),
    (MODULE, NONE, "A", ""),
    (MODULE, 4, "A", ""),
    (MODULE, EVENTS, "", ""),
    (MODULE, EVENTS, "A.rpc", ""),
    (SERVICE, MESSAGES, "A", "b"),
    (USER, RPC, "1", ""),
    (USER, EVENTS, "1.2", ""),
    (DEVICE, EVENTS, "1", "x"),
    (LOG, EVENTS, "info", ""),
    (RPC_REPLY, NONE, "1", "x"),
)

# Replies to remote calls beside the captured ones.
REPLY = "tera_rpc_reply"
REPLIES = (
    "{}",
    '{"status":"Error","return_value":"no such session"}',
    ' { "status" : "Later" , "id" : 18446744073709551615 } ',
    '{"status": "ok", "return_value": null}',
    '{"return_value" : [1,  {"a" :-0.5e-3}, true ] , "pattern": "module.A.rpc", "method": "b", "id": 9007199254740993}',
    r'{"method": "a\"\\\/\n\u00e9\ud83d\ude00", "pattern": "\t", "status": "\u00e9", "return_value": "\u00e9\/"}',
    '{"method": "\u00e9", "id": 1, "status": "OK", "return_value": ["\u00e9", "\U0001f600", {}]}',
    json.dumps({"method": "long", "id": 7, "pattern": "p", "status": "OK", "return_value": list(range(1000))}),
)
REFUSED_REPLIES = (
    (b"", "TRUNCATED", "1:1"),
    (b"Not allowed to send message", "JSON_SYNTAX", "1:1"),
    (b"null", "JSON_VALUE", "1:1"),
    (b'{"id":1,"id":1}', "JSON_DUPLICATE", "1:9"),
    (b'{"return_value":1,"return_value":1}', "JSON_DUPLICATE", "1:19"),
    (b'{"return_value":[1,}', "JSON_SYNTAX", "1:20"),
    (b'{"return_value":\n{"a":1}', "TRUNCATED", "2:8"),
    (b'{"id":-1}', "JSON_VALUE", "1:7"),
    (b'{"id":18446744073709551616}', "JSON_VALUE", "1:7"),
    (b'{"method":1}', "JSON_VALUE", "1:11"),
    (b'{"status":"OK","new":1}', "UNKNOWN_FIELD", "1:16"),
    (b'{"status":"\xff"}', "INVALID_UTF8", "1:12"),
    (b'{"status":"OK"} {}', "JSON_SYNTAX", "1:17"),
)


# ----------------------------------------------------------------------------------------------------
# The dump
# ----------------------------------------------------------------------------------------------------


def quoted(value):
    """Text as its bytes; those that are not printable ASCII, quotes and backslashes as `\\` and two digits."""
    escaped = re.sub(r'[^ -~]|["\\]', lambda match: f"\\{ord(match[0]):02x}", value.encode().decode("latin-1"))
    return f'"{escaped}"'


def dump_value(schema, field, value):
    if is_message(field):
        return dump(schema, value)
    if field.type == Field.TYPE_STRING:
        return quoted(value)
    if field.type == Field.TYPE_BYTES:
        return value.hex()
    if field.type == Field.TYPE_DOUBLE:
        return struct.pack(">d", value).hex()
    if field.type == Field.TYPE_FLOAT:
        return struct.pack(">f", value).hex()
    if field.type == Field.TYPE_BOOL:
        return "true" if value else "false"
    if field.type == Field.TYPE_ENUM and value in field.enum_type.values_by_number:
        return field.enum_type.values_by_number[value].name
    return str(value)


def content_of(schema, url, value):
    """The message in an `Any`, or None where its type is not known or its bytes are no message."""
    cls = schema.classes.get(url.rpartition("/")[2]) if "/" in url else None
    try:
        return cls.FromString(value) if cls else None
    except Exception:
        return None


def dump_any(schema, url, value):
    content = content_of(schema, url, value)
    inside = f"value:{value.hex()}" if content is None else f"message:{dump(schema, content)}"
    return f"type_url:{quoted(url)},{inside}"


def dump(schema, message):
    fields = message.DESCRIPTOR.fields
    if message.DESCRIPTOR.full_name == ANY:
        members = [dump_any(schema, message.type_url, message.value)]
    else:
        members = [f"{field.name}:{dump_field(schema, message, field)}" for field in fields if is_there(message, field)]
    unknown = unknown_of(message)
    if unknown:
        members.append(f"unknown_fields:{unknown.hex()}")
    return "{" + ",".join(members) + "}"


def is_there(message, field):
    """Members of a oneof are there when they are set, all else always."""
    return not field.containing_oneof or message.WhichOneof(field.containing_oneof.name) == field.name


def dump_field(schema, message, field):
    value = getattr(message, field.name)
    if is_repeated(field):
        return "[" + ",".join(dump_value(schema, field, item) for item in value) + "]"
    if is_message(field) and not message.HasField(field.name):
        return "null"
    return dump_value(schema, field, value)


def unknown_of(message):
    """The fields that the schema does not know: what is written when the others are cleared."""
    copy = type(message)()
    copy.CopyFrom(message)
    for field in copy.DESCRIPTOR.fields:
        copy.ClearField(field.name)
    return copy.SerializeToString()


# ----------------------------------------------------------------------------------------------------
# The rows
# ----------------------------------------------------------------------------------------------------


def json_of(schema, message, binary):
    """The message as JSON, `-` where it has none or what is read from it is another message."""
    try:
        json = make_json.write_message(schema, message, False)
    except make_json.NoJson:
        return "-"
    return json if Rules(schema, message.DESCRIPTOR.full_name, json.encode()).answer == binary else "-"


def message_rows(schema):
    for case, message in make_json.make_texts(schema):
        binary = message.SerializeToString(deterministic=True)
        yield (
            "message",
            message.DESCRIPTOR.full_name,
            binary.hex(),
            json_of(schema, message, binary),
            dump(schema, message),
        )


def table(path):
    for line in path.read_text().splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


def frame_dump(schema, name, header, payloads):
    """What is found in a wrapper. `payloads` are (type URL, bytes)."""
    values = {"version": 0, "time": 0.0, "seq": 0, "topic": "", "source": "", "dest": ""}
    for field, value in header.ListFields() if header else ():
        values[field.name] = value
    without = [url for url, value in payloads if content_of(schema, url, value) is None]
    failed = sum("/" in url and url.rpartition("/")[2] in schema.classes for url in without)
    items = ",".join("{" + dump_any(schema, *payload) + "}" for payload in payloads)
    return (
        f"{{wrapper:{name},version:{values['version']},time:{struct.pack('>d', values['time']).hex()},"
        f"seq:{values['seq']},topic:{quoted(values['topic'] or values['dest'])},source:{quoted(values['source'])},"
        f"payloads:[{items}],failed:{failed},unknown:{len(without) - failed}}}"
    )


def frame_rows(schema):
    """The traffic of the bus: wrappers, and calls, which have none."""
    for _, topic, name, data in table(DATA / "bus.tsv"):
        if PACKAGE + name not in schema.classes:
            continue  # text of others
        message = schema.classes[PACKAGE + name].FromString(bytes.fromhex(data))
        if name == "RPCMessage":
            inside = f"{{type_url:\"\",message:{dump(schema, message)}}}"
            time = struct.pack(">d", message.timestamp).hex()
            found = (
                f"{{wrapper:RPCMessage,version:0,time:{time},seq:0,topic:\"\",source:\"\","
                f"payloads:[{inside}],failed:0,unknown:0}}"
            )
            again = "same"
        else:
            header, payloads = (message.header, message.events) if name == "TeraEvent" else (message.head, message.data)
            found = frame_dump(schema, name, header, [(item.type_url, item.value) for item in payloads])
            # A wrapper that is made anew always has the version and a time, and the usual prefix before the types.
            usual = all(item.type_url.startswith(PREFIX) for item in payloads)
            again = "same" if header.version == 1 and header.time and usual else "-"
        yield "frame", topic, data, again, found
    for _, data in table(DATA / "websocket.tsv"):
        try:
            message = json_format.Parse(
                bytes.fromhex(data), schema.classes[PACKAGE + "TeraMessage"](), descriptor_pool=pool_of(schema)
            )
        except json_format.ParseError:
            yield "refused", PACKAGE + "TeraMessage", "json", data, "JSON_SYNTAX", "1:1"
            continue
        event = schema.classes[PACKAGE + "TeraEvent"].FromString(message.message.value)
        payloads = [(item.type_url, item.value) for item in event.events]
        yield "text_frame", data, frame_dump(schema, "TeraMessage", event.header, payloads)


def odd_frame_rows(schema):
    """Wrappers of which not all can be read, and text with what is new to the reader."""
    event, module_message = (schema.classes[PACKAGE + name] for name in ("TeraEvent", "TeraModuleMessage"))
    user = schema.classes[PACKAGE + "UserEvent"](user_uuid="u", type=1)
    url = PREFIX + user.DESCRIPTOR.full_name
    payloads = [
        (url, user.SerializeToString()),
        (url, b"\x0a\x05u"),  # ends too early
        (PREFIX + PACKAGE + "Nope", b"\x0a\x01u"),
        (url, b"\x0a\x01\xff"),  # no UTF-8
        ("", b""),
    ]
    anys = [{"type_url": url, "value": value} for url, value in payloads]
    topic = "module.TeraServer.UserManagerModule"
    wrappers = [
        (event(header={"version": 1, "time": 1.5, "topic": f"{topic}.events"}, events=anys), ".events", payloads),
        (event(events=anys[:1]), ".events", payloads[:1]),
        (event(), ".events", []),
        (module_message(head={"seq": 7, "source": "s", "dest": "d"}, data=anys), ".messages", payloads),
        (module_message(), ".messages", []),
    ]
    for wrapper, channel, inside in wrappers:
        header = wrapper.header if channel == ".events" else wrapper.head
        found = frame_dump(schema, wrapper.DESCRIPTOR.name, header, inside)
        yield "frame", topic + channel, wrapper.SerializeToString().hex(), "-", found

    text = (
        f'{{"newField":[1],"message":{{"@type":"{PREFIX}{PACKAGE}TeraEvent","events":['
        f'{{"@type":"{PREFIX}{PACKAGE}Nope","a":{{}}}},'
        f'{{"@type":"{url}","userUuid":"u","type":"USER_CONNECTED","newField":{{"a":null}}}}]}}}}'
    )
    inside = [(PREFIX + PACKAGE + "Nope", b""), payloads[0]]
    yield "text_frame", text.encode().hex(), frame_dump(schema, "TeraMessage", None, inside)


def topic_rows():
    for topic, family, channel, name, subtopic in TOPICS:
        yield "topic", topic, f"{{family:{family},channel:{channel},name:{quoted(name)},subtopic:{quoted(subtopic)}}}"
    for topic in REFUSED_TOPICS:
        yield "refused_topic", topic, "INVALID_TOPIC"
    for family, channel, name, subtopic in REFUSED_PARTS:
        yield "refused_parts", str(family), str(channel), name, subtopic, "INVALID_TOPIC"


def read_reply(text):
    """The members of a reply as Python's module reads them; a `ValueError` where it is none."""

    def members(pairs):
        if len(dict(pairs)) != len(pairs):
            raise ValueError("twice")
        return dict(pairs)

    reply = {"method": "", "id": 0, "pattern": "", "status": "", "return_value": None}
    types = {name: type(value) for name, value in reply.items()}
    found = json.loads(text, object_pairs_hook=members)
    if not isinstance(found, dict) or not found.keys() <= reply.keys():
        raise ValueError("no reply")
    reply.update(found)
    if any(type(reply[name]) is not types[name] for name in types if name != "return_value"):
        raise ValueError("wrong type")
    if not 0 <= reply["id"] < 2**64:
        raise ValueError("no 64 bits")
    return reply


def reply_rows():
    captured = dict.fromkeys(bytes.fromhex(row[3]).decode() for row in table(DATA / "bus.tsv") if "reply" in row[2])
    for text in (*captured, *REPLIES):
        reply = read_reply(text)
        place = re.search(r'"return_value"\s*:\s*', text)
        value = text[place.end() : json.JSONDecoder().raw_decode(text, place.end())[1]] if place else ""
        # The return value stays as it is written, but for what is not ASCII.
        ascii_value = re.sub("[^ -~]", lambda match: json.dumps(match[0])[1:-1], value or "null")
        written = json.dumps({**reply, "return_value": None}).removesuffix("null}") + ascii_value + "}"
        if json.loads(written) != reply:
            sys.exit(f"written as another reply: {text}")
        status = {"OK": 1, "Error": 2}.get(reply["status"], 0)
        dumped = (
            f"{{id:{reply['id']},method:{quoted(reply['method'])},pattern:{quoted(reply['pattern'])},status:{status},"
            f"status_text:{quoted(reply['status'])},return_value:{quoted(value)}}}"
        )
        yield "reply", text, dumped, written
    for data, status, place in REFUSED_REPLIES:
        if is_accepted(None, REPLY, "json", data):
            sys.exit(f"accepted: {data!r}")
        yield "refused", REPLY, "json", data.hex(), status, place


def refused_rows(schema):
    for form, inputs in (("binary", REFUSED_BINARY), ("json", REFUSED_JSON)):
        for name, data, status, place in inputs:
            name = name if name == ANY else PACKAGE + name
            if is_accepted(schema, name, form, data):
                sys.exit(f"accepted: {name} {data!r}")
            yield "refused", name, form, data.hex(), status, str(place)
    for form, file in (("binary", "semantics.tsv"), ("json", "json_inputs.tsv")):
        refused = [row for row in table(HERE / file) if row[2] == "error"]
        for row in refused[::SAMPLE]:
            yield "refused", row[0], form, row[1], "-", "-"


def is_accepted(schema, name, form, data):
    if name == REPLY:
        try:
            return bool(read_reply(data))
        except ValueError:
            return False
    if form == "json":
        return Rules(schema, name, data).answer is not None
    try:
        schema.classes[name].FromString(data)
        return True
    except Exception:  # of many types
        return False


def make_file():
    with tempfile.TemporaryDirectory() as directory:
        schema = make_golden.Schema(make_golden.make_descriptor_set(pathlib.Path(directory)).read_bytes())
    rows = [*message_rows(schema), *frame_rows(schema), *odd_frame_rows(schema), *refused_rows(schema)]
    rows += [*topic_rows(), *reply_rows()]
    kinds = [row[0] for row in rows]
    for kind in sorted(set(kinds)):
        print(f"{kind}: {kinds.count(kind)}")
    lines = [f"# Generated by {SCRIPT}; do not edit. README.md says how it is read.", *map("\t".join, rows)]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description="Makes the corpus that the tests of the bindings read.")
    parser.add_argument("--check", action="store_true", help="only say whether the committed file is up to date")
    arguments = parser.parse_args()
    write_or_check({"corpus.tsv": make_file()}, arguments.check, COMMAND)


if __name__ == "__main__":
    main()
