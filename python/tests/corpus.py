#!/usr/bin/env python3
"""The binding against the corpus, see tests/golden/README.md. Run from the root of the repository."""

import os
import struct
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import opentera_messages as tera
from opentera_messages._base import CLASSES
from opentera_messages._layout import MESSAGES

ROUND_TRIPS = 100_000
CORPUS = os.environ.get("OPENTERA_CORPUS", "tests/golden/corpus.tsv")


def quoted(text):
    escaped = (chr(b) if 0x20 <= b <= 0x7E and b not in b'"\\' else f"\\{b:02x}" for b in text.encode())
    return f'"{"".join(escaped)}"'


def dump_value(form, value):
    if form in ("messages", "texts"):
        return f"[{','.join(dump_value(form[:-1], item) for item in value)}]"
    return DUMPS.get(form, str)(value)


DUMPS = {
    "message": lambda value: "null" if value is None else dump(value),
    "text": lambda value: quoted(value),
    "bytes": lambda value: value.hex(),
    "double": lambda value: struct.pack(">d", value).hex(),
    "float": lambda value: struct.pack(">f", value).hex(),
    "bool": lambda value: "true" if value else "false",
    "enum": lambda value: value.name,
}


def dump_any(type_url, value, content):
    inside = f"value:{value.hex()}" if content is None else f"message:{dump(content)}"
    return f"type_url:{quoted(type_url)},{inside}"


def content_of(any):
    try:
        return any.unpack()
    except tera.TeraError:
        return None


def dump(message):
    members = []
    if isinstance(message, tera.Any):
        members.append(dump_any(message.type_url, message.value, content_of(message)))
    else:
        for name, form, _, case, *_ in MESSAGES[message.FULL_NAME][2]:
            value = getattr(message, name)
            if name != "unknown_fields" and (value is not None or not case):
                members.append(f"{name}:{dump_value(form, value)}")
    if message.unknown_fields:
        members.append(f"unknown_fields:{message.unknown_fields.hex()}")
    return "{" + ",".join(members) + "}"


def dump_frame(frame):
    payloads = ("{" + dump_any(it.type_url, it.value, it.message) + "}" for it in frame.payloads)
    name = frame.wrapper.FULL_NAME.rpartition(".")[2]
    return (
        f"{{wrapper:{name},version:{frame.version},time:{struct.pack('>d', frame.time).hex()},seq:{frame.seq},"
        f"topic:{quoted(frame.topic)},source:{quoted(frame.source)},payloads:[{','.join(payloads)}],"
        f"failed:{frame.failed},unknown:{frame.unknown}}}"
    )


def wrap_again(frame):
    payloads = [it.message or tera.Any(type_url=it.type_url, value=it.value) for it in frame.payloads]
    if frame.wrapper is tera.TeraEvent:
        return tera.wrap_event(frame.topic, payloads, frame.time)
    if frame.wrapper is tera.TeraModuleMessage:
        return tera.wrap_module_message(frame.topic, frame.source, payloads, frame.time, frame.seq)
    return payloads[0].encode()


def expect(got, wanted):
    if got != wanted:
        raise AssertionError(f"\n     got {got!r}\nexpected {wanted!r}")


def check_message(name, binary, json, wanted):
    cls, data = CLASSES[name], bytes.fromhex(binary)
    read = [cls.decode(data)]
    if json != "-":
        read.append(cls.from_json(json))
    for message in read:
        expect(dump(message), wanted)
        expect(message.encode(), data)
        if json != "-":
            expect(message.to_json(), json)


def check_frame(topic, binary, again, wanted):
    data = bytes.fromhex(binary)
    frame = tera.unwrap(tera.wrapper_of(topic), data)
    expect(dump_frame(frame), wanted)
    if again == "same":
        expect(wrap_again(frame), data)


def check_text_frame(text, wanted):
    expect(dump_frame(tera.unwrap_json(tera.TeraMessage, bytes.fromhex(text))), wanted)


def check_topic(text, wanted):
    topic = tera.Topic.parse(text)
    name, subtopic = quoted(topic.name), quoted(topic.subtopic)
    expect(f"{{family:{topic.family},channel:{topic.channel},name:{name},subtopic:{subtopic}}}", wanted)
    expect(str(topic), text)


def check_refused_topic(text, status):
    expect(refused(lambda: tera.Topic.parse(text)).status.name, status)


def check_refused_parts(family, channel, name, subtopic, status):
    topic = tera.Topic(int(family), int(channel), name, subtopic)
    expect(refused(lambda: str(topic)).status.name, status)


def check_reply(text, wanted, written):
    reply = tera.RpcReply.from_json(text)
    expect(
        f"{{id:{reply.id},method:{quoted(reply.method)},pattern:{quoted(reply.pattern)},status:{reply.status},"
        f"status_text:{quoted(reply.status_text)},return_value:{quoted(reply.return_value)}}}",
        wanted,
    )
    expect(reply.to_json(tera.JSON_WRITE_ASCII), written)
    expect(tera.RpcReply.from_json(written).to_json(tera.JSON_WRITE_ASCII), written)


def refused(do):
    try:
        do()
    except tera.TeraError as error:
        assert error.status and str(error)
        return error
    raise AssertionError("it is accepted")


def check_refused(name, form, text, status, place):
    cls = tera.RpcReply if name == "tera_rpc_reply" else CLASSES[name]
    read = cls.decode if form == "binary" else cls.from_json
    error = refused(lambda: read(bytes.fromhex(text)))
    if status != "-":
        expect(error.status.name, status)
        expect(str(error.offset) if form == "binary" else f"{error.line}:{error.column}", place)


def check_corpus():
    checks = {
        "message": check_message,
        "frame": check_frame,
        "text_frame": check_text_frame,
        "topic": check_topic,
        "refused_topic": check_refused_topic,
        "refused_parts": check_refused_parts,
        "reply": check_reply,
        "refused": check_refused,
    }
    with open(CORPUS, encoding="utf-8", newline="\n") as rows:
        for number, row in enumerate(rows, 1):
            if row.startswith("#"):
                continue
            kind, *cells = row.rstrip("\n").split("\t")
            try:
                checks[kind](*cells)
            except Exception as error:
                raise AssertionError(f"{CORPUS}:{number}") from error


def check_refused_arguments():
    """What is no message is refused where it is written, too."""
    for wrong, error in (
        (tera.DeviceEvent(device_uuid="\ud800"), tera.TeraError),
        (tera.Value(int_value=1, bool_value=True), ValueError),
        (tera.RPCMessage(args=[None]), Exception),
        (tera.RPCMessage(id=-1), Exception),
    ):
        try:
            wrong.encode()
        except error:
            continue
        sys.exit(f"{wrong} is accepted")
    expect(refused(tera.RpcReply(return_value="not JSON").to_json).status, tera.Status.JSON_SYNTAX)


def check_wrap_message():
    event = tera.TeraEvent(events=[tera.Any.pack(tera.UserEvent(user_uuid="u"))])
    frame = tera.unwrap(tera.TeraMessage, tera.wrap_message(event))
    expect([payload.message for payload in frame.payloads], [tera.UserEvent(user_uuid="u")])


def resident():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def check_growth():
    event = tera.DeviceEvent(device_uuid="b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11", device_name="camera")
    event.type = tera.DeviceEvent.EventType.DEVICE_CONNECTED
    data = event.encode()
    sizes = []
    start = time.process_time()
    for number in range(ROUND_TRIPS + 1):
        if number % (ROUND_TRIPS // 10) == 0:
            sizes.append(resident())
        data = tera.DeviceEvent.decode(data).encode()
    print(f"{(time.process_time() - start) / ROUND_TRIPS * 1e6:.1f} us of the processor for each round trip")
    expect(tera.DeviceEvent.decode(data), event)
    # A struct that is lost in each round trip would be 8 MB. Systems and emulators add memory in steps of 2 MB. `leaks.py`
    # counts exactly, with CPython.
    assert sizes[-1] - sizes[1] < 4_000_000, f"memory grows: {sizes}"


with ThreadPoolExecutor(2) as threads:  # at once
    list(threads.map(lambda check: check(), [check_corpus] * 2))
check_refused_arguments()
check_wrap_message()
check_growth()
