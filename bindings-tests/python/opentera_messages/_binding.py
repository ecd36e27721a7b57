"""What the binding does for every message: between Python's objects and the library's structs.

A message is copied out of the library's memory when it is read and into it when it is written, so that objects are
Python's alone. The arena that is needed in between is one of a few that are kept and used again.
"""

from __future__ import annotations

import dataclasses
import struct
from typing import Callable, ClassVar, NamedTuple

from ._native import FILE, lib, read, string, write
from .constants import (
    ABI_VERSION,
    CHANNEL_NONE,
    JSON_READ_LENIENT,
    KIND_FRAME,
    KIND_RPC_REPLY,
    KIND_TOPIC,
    LAYOUTS,
    RPC_UNKNOWN,
    Status,
)

WORD = struct.calcsize("P")
LAYOUT = LAYOUTS[WORD]
ITEMS = str.maketrans({8: {"V": "Q", "P": "Q", "U": "16s"}, 4: {"V": "I", "P": "I4x", "U": "8s"}}[WORD])


def layout(items):
    """A struct, with more letters: V for an address or a size, of which a view has two; P for a pointer to a message, with
    the pad behind it; U for the union of a oneof."""
    return struct.Struct("=" + items.translate(ITEMS))


SIZE = layout("V")
SIZE_MAX = 2 ** (8 * WORD) - 1
HEAD = layout("II")
VIEW = layout("VV")
FRAME = layout("IIIIdI4xVVVVVVVV")
PAYLOAD = layout("IiPVVVVVV")
TOPIC = layout("IIIIVVVV")
RPC_REPLY = layout("IIQVVVVi4xVVVV")


class TeraError(ValueError):
    """The library refused something.

    `status` is a `Status`, or a number that this binding does not know. `offset` is the byte of the input, counted
    from 0, `line` and `column` the place in a text, counted from 1; each is None where there is no such place.
    """

    def __init__(self, status: int, detail: str, offset=None, line=None, column=None):
        self.status = Status._value2member_map_.get(status, status)
        self.offset, self.line, self.column = offset, line, column
        super().__init__(detail)


# ----------------------------------------------------------------------------------------------------
# Arenas
# ----------------------------------------------------------------------------------------------------


class Arena:
    """Memory of the library for one call: `with borrow() as arena`."""

    IDLE: ClassVar[list[Arena]] = []

    def __init__(self):
        self.handle = lib.tera_arena_new_for(0, LAYOUT)
        if not self.handle:
            raise MemoryError

    def __del__(self, free=lib.tera_arena_free):
        free(self.handle)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        lib.tera_arena_reset(self.handle)
        self.IDLE.append(self)

    def check(self, status):
        if status:
            offset = lib.tera_arena_error_offset(self.handle)
            # `tera_init` is not given the arena.
            detail = string(lib.tera_arena_error_message(self.handle)) or string(lib.tera_status_message(status))
            raise TeraError(
                status,
                detail.decode(),
                None if offset == SIZE_MAX else offset,
                lib.tera_arena_error_line(self.handle) or None,
                lib.tera_arena_error_column(self.handle) or None,
            )

    def alloc(self, size):
        address = lib.tera_arena_alloc(self.handle, size, 0)
        if not address:
            self.check(lib.tera_arena_error(self.handle))
        return address

    def store(self, data):
        """A copy of `data` in the arena; its address."""
        address = lib.tera_arena_dup(self.handle, data, len(data))
        if not address:
            self.check(lib.tera_arena_error(self.handle))
        return address

    def store_struct(self, data):
        address = self.alloc(len(data))
        write(address, data, len(data))
        return address

    def output(self, function, *arguments):
        """The bytes that a function writes to a buffer."""
        capacity, place = 1024, self.alloc(SIZE.size)
        while True:
            buffer = self.alloc(capacity)
            status = function(self.handle, *arguments, buffer, capacity, place)
            size = SIZE.unpack(read(place, SIZE.size))[0] if status in (0, Status.BUFFER_TOO_SMALL) else 0
            if status != Status.BUFFER_TOO_SMALL:
                self.check(status)
                return read(buffer, size)
            capacity = size


def borrow():
    try:
        return Arena.IDLE.pop()
    except IndexError:
        return Arena()


# ----------------------------------------------------------------------------------------------------
# Forms of fields
# ----------------------------------------------------------------------------------------------------


class Form(NamedTuple):
    """How a member of a struct becomes a value, and how a value becomes a member.

    `get(values, at)` takes it from a struct's items; `put(arena, value)` gives the items.
    """

    name: str
    get: Callable
    put: Callable


def get_bytes(values, at):
    return read(values[at], values[at + 1])


def put_bytes(arena, value):
    return (arena.store(value), len(value)) if value else (0, 0)


def get_text(values, at):
    return read(values[at], values[at + 1]).decode()


def put_text(arena, value):
    # What is not UTF-8 is for the library to refuse, with its place.
    return put_bytes(arena, value.encode("utf-8", "surrogatepass"))


def scalar(name):
    return Form(name, lambda values, at: values[at], lambda _, value: (value,))


text = Form("text", get_text, put_text)
data = Form("bytes", get_bytes, put_bytes)
integer, double, single = scalar("integer"), scalar("double"), scalar("float")
boolean = Form("bool", lambda values, at: values[at] != 0, lambda _, value: (value,))


def enum(cls):
    """Numbers without a name stay numbers."""
    members = cls._value2member_map_
    return Form("enum", lambda values, at: members.get(values[at], values[at]), lambda _, value: (value,))


def message(cls):
    def get(values, at):
        return load(cls, values[at]) if values[at] else None

    def put(arena, value):
        return (0,) if value is None else (store(arena, value),)

    return Form("message", get, put)


def elements(values, at, size):
    return range(values[at], values[at] + values[at + 1] * size, size)


def messages(cls):
    def get(values, at):
        return [load(cls, address) for address in elements(values, at, cls.LAYOUT.size)]

    def put(arena, values):
        return put_array(arena, [pack(arena, value) for value in values])

    return Form("messages", get, put)


def put_array(arena, structs):
    return (arena.store_struct(b"".join(structs)), len(structs)) if structs else (0, 0)


def get_texts(values, at):
    views = VIEW.iter_unpack(read(values[at], values[at + 1] * VIEW.size))
    return [read(address, size).decode() for address, size in views]


texts = Form(
    "texts", get_texts, lambda arena, values: put_array(arena, [VIEW.pack(*put_text(arena, text)) for text in values])
)

# A message of any kind, or None; what it is read to, `load_content` says.
embedded = Form("embedded", lambda values, at: None, message(None).put)


class Field(NamedTuple):
    name: str
    form: Form
    # Of its first item among those of the struct.
    at: int


class Member(NamedTuple):
    """A member of a oneof, which is None when it is not set."""

    name: str
    form: Form
    # Of the field, by which the struct says that it is set.
    number: int
    items: struct.Struct


class Oneof(NamedTuple):
    name: str
    # Of the number, which the union follows.
    at: int
    members: list[Member]


# ----------------------------------------------------------------------------------------------------
# Messages
# ----------------------------------------------------------------------------------------------------


@dataclasses.dataclass(slots=True)
class Message:
    """What every message has."""

    #: Fields that the schema does not know, as received.
    unknown_fields: bytes = dataclasses.field(default=b"", kw_only=True)

    KIND: ClassVar[int]
    FULL_NAME: ClassVar[str]
    LAYOUT: ClassVar[struct.Struct]
    FIELDS: ClassVar[list[Field | Oneof]]

    @classmethod
    def decode(cls, data: bytes):
        """The message that the bytes are."""
        with borrow() as arena:
            address = new(arena, cls.KIND, cls.LAYOUT)
            arena.check(lib.tera_decode(arena.handle, data, len(data), 0, address))
            return load(cls, address)

    def encode(self) -> bytes:
        """The message as protobuf binary."""
        with borrow() as arena:
            return arena.output(lib.tera_encode, store(arena, self))

    @classmethod
    def from_json(cls, text: str | bytes, flags: int = 0):
        """The message that the text is. `flags` are those for reading JSON."""
        data = as_bytes(text)
        with borrow() as arena:
            address = new(arena, cls.KIND, cls.LAYOUT)
            arena.check(lib.tera_from_json(arena.handle, data, len(data), flags, address))
            return load(cls, address)

    def to_json(self, flags: int = 0) -> str:
        """The message as JSON text. `flags` are those for writing JSON."""
        with borrow() as arena:
            view = arena.alloc(VIEW.size)
            arena.check(lib.tera_json_text(arena.handle, store(arena, self), flags, view))
            return read(*VIEW.unpack(read(view, VIEW.size))).decode()


class AnyBase(Message):
    """What an `Any` can do beside."""

    __slots__ = ()

    @classmethod
    def pack(cls, message: Message):
        """An `Any` that holds the message."""
        return cls(message=message)

    def unpack(self) -> Message | None:
        """The message in it, or None when its type is not known."""
        if self.message is not None:
            return self.message
        cls = BY_NAME.get(self.type_url.rpartition("/")[2]) if "/" in self.type_url else None
        return cls.decode(self.value) if cls else None


BY_KIND: dict[int, type[Message]] = {}
BY_NAME: dict[str, type[Message]] = {}


def describe(cls, kind, full_name, items, *fields):
    """Tells what a class is in the library."""
    cls.KIND, cls.FULL_NAME, cls.LAYOUT, cls.FIELDS = kind, full_name, layout(items), fields
    BY_KIND[kind] = BY_NAME[full_name] = cls


def as_bytes(text):
    return text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text


def new(arena, kind, layout):
    """An empty struct in the arena."""
    address = arena.alloc(layout.size)
    arena.check(lib.tera_init(kind, address, layout.size))
    return address


def load(cls, address):
    """The message in a struct."""
    values = cls.LAYOUT.unpack(read(address, cls.LAYOUT.size))
    message = cls()
    if values[3]:
        message.unknown_fields = get_bytes(values, 2)
    for field in cls.FIELDS:
        if type(field) is Field:
            setattr(message, field.name, field.form.get(values, field.at))
            continue
        for member in field.members:
            if member.number == values[field.at]:
                items = member.items.unpack_from(values[field.at + 1])
                setattr(message, member.name, member.form.get(items, 0))
    if isinstance(message, AnyBase):
        load_content(message, values[-1])  # the struct ends with the message
    return message


def load_content(holder, address):
    """Gives an `Any` or a payload the message of any kind that it holds, if it holds one.

    Of a kind that only a newer library has, it gets the bytes, as of any other type that is not known.
    """
    if not address:
        return
    cls = BY_KIND.get(HEAD.unpack(read(address, HEAD.size))[0])
    if cls:
        holder.message = load(cls, address)
    elif not holder.value:  # read from JSON
        with borrow() as arena:
            holder.value = arena.output(lib.tera_encode, address)


def pack(arena, message):
    """The struct of a message; what it points to is in the arena."""
    cls = type(message)
    items = [cls.KIND, cls.LAYOUT.size, *put_bytes(arena, message.unknown_fields)]
    parts = {}
    for field in cls.FIELDS:
        if type(field) is Field:
            parts[field.at] = field.form.put(arena, getattr(message, field.name))
            continue
        there = [member for member in field.members if getattr(message, member.name) is not None]
        if len(there) > 1:
            raise ValueError(f"{field.name}: {there[0].name} and {there[1].name} are set, of which only one can be")
        parts[field.at] = (0, b"")
        for member in there:
            parts[field.at] = member.number, member.items.pack(*member.form.put(arena, getattr(message, member.name)))
    for at in sorted(parts):
        items += parts[at]
    return cls.LAYOUT.pack(*items)


def store(arena, message):
    return arena.store_struct(pack(arena, message))


# ----------------------------------------------------------------------------------------------------
# Wrappers
# ----------------------------------------------------------------------------------------------------


@dataclasses.dataclass(slots=True)
class Payload:
    """One message inside a wrapper."""

    #: None when it is of unknown type or could not be read.
    message: Message | None
    type_url: str
    #: As received; empty when it was read from JSON and has a message.
    value: bytes
    #: 0, also for a type that is not known; else why it could not be read, and what is wrong and where.
    status: int
    detail: str


@dataclasses.dataclass(slots=True)
class Frame:
    """What is in a wrapper."""

    wrapper: type[Message]
    version: int
    time: float
    seq: int
    #: Of a `TeraEvent`; the destination of a `TeraModuleMessage`.
    topic: str
    source: str
    payloads: list[Payload]
    #: How many payloads could not be read, and how many are of unknown type.
    failed: int
    unknown: int


def wrapper_of(topic: str) -> type[Message] | None:
    """The class of what a topic carries, or None when that is no message."""
    data = as_bytes(topic)
    return BY_KIND.get(lib.tera_topic_wrapper(data, len(data)))


def wrap_event(topic: str, payloads: list[Message], time: float = 0.0) -> bytes:
    """A `TeraEvent` with payloads of any types. Without a time it has that of the call."""
    topic = as_bytes(topic)
    with borrow() as arena:
        array = put_pointers(arena, payloads)
        return arena.output(lib.tera_wrap_event, topic, len(topic), time, *array)


def wrap_module_message(dest: str, source: str, payloads: list[Message], time: float = 0.0, seq: int = 0) -> bytes:
    """A `TeraModuleMessage` with payloads of any types. Without a time it has that of the call."""
    header = BY_NAME["opentera.protobuf.TeraModuleMessage.Header"](time=time, seq=seq, source=source, dest=dest)
    with borrow() as arena:
        array = put_pointers(arena, payloads)
        return arena.output(lib.tera_wrap_module_message, store(arena, header), *array)


def wrap_message(payload: Message) -> bytes:
    """A `TeraMessage` with one payload."""
    with borrow() as arena:
        return arena.output(lib.tera_wrap_message, store(arena, payload))


def put_pointers(arena, payloads):
    return put_array(arena, [SIZE.pack(store(arena, payload)) for payload in payloads])


def unwrap(wrapper: type[Message] | None, data: bytes) -> Frame:
    """What is in a wrapper's bytes; `wrapper` is what `wrapper_of` says of the topic they came on."""
    return unwrap_with(lib.tera_unwrap, wrapper, data, 0)


def unwrap_json(wrapper: type[Message], text: str | bytes, flags: int = JSON_READ_LENIENT) -> Frame:
    """What is in a wrapper that is JSON text: for a frame of the websocket a `TeraMessage`."""
    return unwrap_with(lib.tera_unwrap_json, wrapper, as_bytes(text), flags)


def unwrap_with(function, wrapper, data, flags):
    with borrow() as arena:
        address = new(arena, KIND_FRAME, FRAME)
        arena.check(function(arena.handle, wrapper.KIND if wrapper else 0, data, len(data), flags, address))
        values = FRAME.unpack(read(address, FRAME.size))
        payloads = [load_payload(address) for address in elements(values, 10, PAYLOAD.size)]
        return Frame(
            wrapper=BY_KIND[values[2]],
            version=values[3],
            time=values[4],
            seq=values[5],
            topic=get_text(values, 6),
            source=get_text(values, 8),
            payloads=payloads,
            failed=values[12],
            # Not the library's number: a newer one has kinds that are unknown here.
            unknown=sum(payload.message is None and not payload.status for payload in payloads),
        )


def load_payload(address):
    values = PAYLOAD.unpack(read(address, PAYLOAD.size))
    payload = Payload(
        message=None,
        type_url=get_text(values, 3),
        value=get_bytes(values, 5),
        status=values[1],
        detail=get_text(values, 7),
    )
    load_content(payload, values[2])
    return payload


# ----------------------------------------------------------------------------------------------------
# Topics, and replies to remote calls
# ----------------------------------------------------------------------------------------------------


@dataclasses.dataclass(slots=True)
class Topic:
    """The parts of a topic, which `str` puts together; a `TeraError` when no topic has them."""

    #: A `TOPIC_...`.
    family: int
    #: A `CHANNEL_...`.
    channel: int = CHANNEL_NONE
    #: Of the module, service, user, participant, device, call, log or session.
    name: str = ""
    #: What follows `.events.`, or empty.
    subtopic: str = ""

    @classmethod
    def parse(cls, text: str):
        """The parts of the topic that the text is."""
        data = as_bytes(text)
        with borrow() as arena:
            address = new(arena, KIND_TOPIC, TOPIC)
            arena.check(lib.tera_topic_parse(arena.handle, data, len(data), address))
            values = TOPIC.unpack(read(address, TOPIC.size))
            return cls(values[2], values[3], get_text(values, 4), get_text(values, 6))

    def __str__(self):
        with borrow() as arena:
            texts = *put_text(arena, self.name), *put_text(arena, self.subtopic)
            parts = arena.store_struct(TOPIC.pack(KIND_TOPIC, TOPIC.size, self.family, self.channel, *texts))
            return arena.output(lib.tera_topic_build, parts).decode()


@dataclasses.dataclass(slots=True)
class RpcReply:
    """The reply to a remote call."""

    #: Number of the call.
    id: int = 0
    #: Name of the procedure.
    method: str = ""
    #: The topic that the call was sent to.
    pattern: str = ""
    #: A `RPC_...`.
    status: int = RPC_UNKNOWN
    #: The status as received; written when `status` is `RPC_UNKNOWN`.
    status_text: str = ""
    #: What the procedure returned, as JSON text; empty stands for `null`.
    return_value: str = ""

    @classmethod
    def from_json(cls, text: str | bytes, flags: int = 0):
        """The reply that the text is. `flags` are those for reading JSON."""
        data = as_bytes(text)
        with borrow() as arena:
            address = new(arena, KIND_RPC_REPLY, RPC_REPLY)
            arena.check(lib.tera_rpc_reply_from_json(arena.handle, data, len(data), flags, address))
            values = RPC_REPLY.unpack(read(address, RPC_REPLY.size))
            return cls(
                id=values[2],
                method=get_text(values, 3),
                pattern=get_text(values, 5),
                status=values[7],
                status_text=get_text(values, 8),
                return_value=get_text(values, 10),
            )

    def to_json(self, flags: int = 0) -> str:
        """The reply as JSON text. `flags` are `JSON_WRITE_ASCII`, as the server has it, or 0."""
        with borrow() as arena:
            items = [KIND_RPC_REPLY, RPC_REPLY.size, self.id]
            items += *put_text(arena, self.method), *put_text(arena, self.pattern), self.status
            items += *put_text(arena, self.status_text), *put_text(arena, self.return_value)
            reply = arena.store_struct(RPC_REPLY.pack(*items))
            return arena.output(lib.tera_rpc_reply_to_json, reply, flags).decode()


# ----------------------------------------------------------------------------------------------------
# At load
# ----------------------------------------------------------------------------------------------------


def check_library():
    """The library, older or newer, is of the ABI that this binding was made for, and takes its structs."""
    found, abi = f"{FILE} is version {string(lib.tera_version()).decode()}", lib.tera_abi_version()
    if abi != ABI_VERSION:
        raise ImportError(
            f"{found} and has version {abi} of the ABI: install a release with version {ABI_VERSION}, which this "
            "binding is for"
        )
    try:
        Arena.IDLE.append(Arena())
    except MemoryError:
        raise ImportError(f"{found} and does not take the structs of this binding: install its release") from None
