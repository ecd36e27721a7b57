#!/usr/bin/env python3
"""Makes the corpora that the fuzz targets start from, in fuzz/corpus: the captured traffic, the golden data, and what
earlier runs kept (fuzz/kept.tsv, written by `fuzz/run.py --keep`)."""
import hashlib
import pathlib
import random
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA, GOLDEN = ROOT / "tests/captures", ROOT / "tests/golden"
NAMES = re.findall(r'Table::of::<\w+>\(c"type\.googleapis\.com/([\w.]+)"', (ROOT / "src/generated/mod.rs").read_text())
# The byte for a message is its kind less 1.
KINDS = {name: bytes([i]) for i, name in enumerate(NAMES)}
if not KINDS:
    raise SystemExit("no messages are found in src/generated/mod.rs")
WRAPPERS = {"TeraEvent": 0, "TeraModuleMessage": 1, "TeraMessage": 2, "RPCMessage": 3}
IS_JSON = 4
REPLY = 0xFF
LARGEST = 4096
CORPUS, KEPT = ROOT / "fuzz/corpus", ROOT / "fuzz/kept.tsv"


def rows(path):
    for line in path.read_text().splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


def put(target, *parts):
    data = b"".join(parts)
    if len(data) <= LARGEST:
        folder = CORPUS / target
        folder.mkdir(parents=True, exist_ok=True)
        (folder / hashlib.sha1(data).hexdigest()).write_bytes(data)


def binary(name, data):
    put("decode", KINDS[name], data)
    put("transcode", KINDS[name], b"\0", data)
    if (wrapper := WRAPPERS.get(name.split(".")[-1])) is not None:
        put("unwrap", bytes([wrapper, 0]), data)


def text(name, data):
    put("json", KINDS[name], b"\0\0", data)
    if (wrapper := WRAPPERS.get(name.split(".")[-1])) is not None:
        put("unwrap", bytes([wrapper | IS_JSON, 0]), data)


def make():
    # Of what is much alike some is enough to start from.
    for name, data, *_ in list(rows(GOLDEN / "semantics.tsv"))[::5]:
        binary(name, bytes.fromhex(data))
    for name, data, *_ in list(rows(GOLDEN / "json_inputs.tsv"))[::2]:
        text(name, bytes.fromhex(data))
    for name, data, *_ in rows(GOLDEN / "json_texts.tsv"):
        binary(name, bytes.fromhex(data))
    for _, topic, name, data in rows(DATA / "bus.tsv"):
        put("topic", b"\0", topic.encode())
        if f"opentera.protobuf.{name}" in KINDS:
            binary(f"opentera.protobuf.{name}", bytes.fromhex(data))
        else:
            put("json", bytes([REPLY, 0, 0]), bytes.fromhex(data))  # replies to calls are JSON
    for value in ("NaN", "[-Infinity]", "[" * 150 + "]" * 150, '"\\udce9"'):
        reply = '{"id":1,"status":"OK","return_value":' + value + "}"  # as Python's json.dumps writes it
        put("json", bytes([REPLY, 0xFF, 0]), reply.encode())
    for _, data in rows(DATA / "websocket.tsv"):
        text("opentera.protobuf.TeraMessage", bytes.fromhex(data))
    for target, data in rows(KEPT):
        put(target, bytes.fromhex(data))
    # What is made of bytes by chance.
    chance = random.Random(7)
    for number in range(256):
        put("encode", bytes([number]), chance.randbytes(16))
        put("api", chance.randbytes(4 * number))
        put("arena", chance.randbytes(1 + number // 4))


def inputs(contents):
    """What of the inputs of the targets is a message, whatever they do with it: the form, the name and the data."""
    for form, target, names, skip in (
        ("binary", "decode", KINDS, 1),
        ("binary", "transcode", KINDS, 2),
        ("JSON", "json", KINDS, 3),
    ):
        names = list(names)
        for data in contents(target):
            if len(data) >= skip and not (target == "json" and data[0] == REPLY):
                yield form, names[data[0] % len(names)], data[skip:]
    wrappers = [name for wrapper in WRAPPERS for name in NAMES if name.endswith(f".{wrapper}")]
    for data in contents("unwrap"):
        if len(data) >= 2:
            yield ("JSON" if data[0] & IS_JSON else "binary"), wrappers[data[0] % IS_JSON], data[2:]


def settled(target, data):
    """The input with the least byte for its message, which stays the byte for it when the schema has more messages."""
    if target not in ("decode", "encode", "json", "transcode") or not data or (target == "json" and data[0] == REPLY):
        return data
    return bytes([data[0] % len(KINDS)]) + data[1:]


def fuzzed(target):
    return [path.read_bytes() for path in sorted((CORPUS / target).iterdir())]


def kept(target):
    return [bytes.fromhex(data) for of, data in rows(KEPT) if of == target]


if __name__ == "__main__":
    make()
