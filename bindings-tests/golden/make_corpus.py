#!/usr/bin/env python3
"""Makes the corpus that the test of every language's binding reads.

    python3 bindings-tests/golden/make_corpus.py           # writes corpus.tsv, beside itself
    python3 bindings-tests/golden/make_corpus.py --check   # fails when the committed file is not up to date

It needs `protobuf` from PyPI and `protobuf-compiler` from Debian. Messages, their bytes and their fields are
what Google's runtime for Python (upb) says; the JSON texts are those of make_json.py, which holds them, and what
is read from them, against the judges. README.md in this folder says how the file is read, and what the dump of a
message is.
"""

import argparse
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

SCRIPT = "bindings-tests/golden/make_corpus.py"
COMMAND = f"python3 {SCRIPT}"
DATA = HERE.parent / "data"

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
