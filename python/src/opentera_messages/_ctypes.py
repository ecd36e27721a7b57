"""The engine in Python, over ctypes: for PyPy, and wherever the extension is not built. It has what `_engine.pyi` says.

A message is copied out of the library's memory when it is read and into it when it is written, so that objects belong to
Python alone. The arena that a call needs is one of a few that are kept.
"""

import struct
from ctypes import addressof, c_char_p, create_string_buffer
from typing import NamedTuple

from ._error import TeraError
from ._layout import MESSAGES
from ._library import HOW_TO_INSTALL, PATH, lib, read, write
from .constants import (
    ABI_VERSION,
    JSON_READ_LENIENT,
    KIND_FRAME,
    KIND_RPC_REPLY,
    KIND_TOPIC,
    LAYOUTS,
    Status,
)

__all__ = [
    "VERSION",
    "MessageStorage",
    "Storage",
    "binary_from_json",
    "build_topic",
    "json_from_binary",
    "message_json_from_event",
    "new_class",
    "parse_topic",
    "reply_from_json",
    "reply_to_json",
    "unwrap",
    "unwrap_json",
    "use_records",
    "wrap_event",
    "wrap_message",
    "wrap_module_message",
    "wrapper_of",
]

VERSION = lib.tera_version().decode()

WORD = struct.calcsize("P")
ITEMS = str.maketrans({8: {"V": "Q", "P": "Q", "U": "16s"}, 4: {"V": "I", "P": "I4x", "U": "8s"}}[WORD])
MAX_DEPTH = 100


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


# ----------------------------------------------------------------------------------------------------
# Arenas
# ----------------------------------------------------------------------------------------------------


class Arena:
    """Memory of the library for one call: `with borrow() as arena`."""

    IDLE = []

    def __init__(self):
        self.handle = lib.tera_arena_new_for(0, LAYOUTS[WORD])
        if not self.handle:
            raise MemoryError
        self.depth = 0
        self.input = None

    def __del__(self, free=lib.tera_arena_free):
        handle, self.handle = self.handle, 0
        free(handle)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        lib.tera_arena_reset(self.handle)
        self.depth = 0
        self.input = None
        self.IDLE.append(self)

    def check(self, status):
        if status:
            offset = lib.tera_arena_error_offset(self.handle)
            # `tera_init` is not given the arena.
            detail = lib.tera_arena_error_message(self.handle) or lib.tera_status_message(status)
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

    def hold(self, data):
        """`data` as an argument into which what is decoded points: PyPy moves an object of its own after the call."""
        self.input = c_char_p(data)
        return self.input

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
            # Not in the arena, whose limit is for what is decoded.
            buffer = create_string_buffer(capacity)
            status = function(self.handle, *arguments, addressof(buffer), capacity, place)
            size = SIZE.unpack(read(place, SIZE.size))[0] if status in (0, Status.BUFFER_TOO_SMALL) else 0
            if status != Status.BUFFER_TOO_SMALL:
                self.check(status)
                return read(addressof(buffer), size)
            capacity = size


def borrow():
    try:
        arena = Arena.IDLE.pop()
    except IndexError:
        return Arena()
    # At the end of the interpreter, finalizers may run after that of an arena.
    return arena if arena.handle else Arena()


# ----------------------------------------------------------------------------------------------------
# Forms of fields
# ----------------------------------------------------------------------------------------------------


class Rejected(Exception):
    """A value that a field cannot have. `put_as` raises it as `error`, with the name of the field."""

    def __init__(self, error, text):
        self.error, self.text = error, text


def wrong_type(expected, value):
    return Rejected(TypeError, f"expected {expected}, not {type(value).__name__}")


def put_as(where, put, arena, value, argument=None):
    """`put`, of a field that is called `where`."""
    try:
        return put(arena, value, argument)
    except Rejected as rejected:
        raise rejected.error(f"{where}{rejected.text}" if rejected.text[0] == "[" else f"{where}: {rejected.text}") from None


def invalid_utf8(text):
    return TeraError(Status.INVALID_UTF8, text)


def integer(low, high):
    def put(arena, value, _):
        if not isinstance(value, int):
            raise wrong_type("int", value)
        value = int.__index__(value)
        if not low <= value <= high:
            raise Rejected(OverflowError, f"expected int from {low} to {high}")
        return (value,)

    return put


def put_bool(arena, value, _):
    if not isinstance(value, int):
        raise wrong_type("bool", value)
    return (int.__bool__(value),)


def put_float(arena, value, _):
    if not isinstance(value, (int, float)):
        raise wrong_type("float", value)
    try:
        return (float.__float__(value) if isinstance(value, float) else int.__float__(value),)
    except OverflowError:
        raise Rejected(OverflowError, "expected float, not an int beyond its range") from None


def put_single(arena, value, _):
    (value,) = put_float(arena, value, _)
    try:
        struct.pack("=f", value)
    except OverflowError:
        # Rounded as protobuf does: beyond the range to infinity.
        value = float("inf") if value > 0 else float("-inf")
    return (value,)


def get_bytes(values, at, _=None):
    return read(values[at], values[at + 1])


def put_bytes(arena, value, _=None):
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise wrong_type("bytes", value)
    value = as_bytes(value)
    return (arena.store(value), len(value)) if value else (0, 0)


def get_text(values, at, _=None):
    return read(values[at], values[at + 1]).decode()


def put_text(arena, value, _=None):
    if not isinstance(value, str):
        raise wrong_type("str", value)
    try:
        return put_bytes(arena, str.encode(value))
    except UnicodeEncodeError:
        raise Rejected(invalid_utf8, "a surrogate cannot be encoded as UTF-8") from None


def get_scalar(values, at, _):
    return values[at]


def get_enum(values, at, enum_of):
    return enum_of()(values[at])


def get_message(values, at, class_of):
    return load(class_of(), values[at]) if values[at] else None


def put_message(arena, value, class_of):
    if value is None:
        return (0,)
    if not isinstance(value, class_of()):
        raise wrong_type(class_of()._name, value)
    return (store(arena, value),)


def elements(values, at, size):
    return range(values[at], values[at + 1] * size + values[at], size)


def get_messages(values, at, class_of):
    return [load(class_of(), address) for address in elements(values, at, class_of().LAYOUT.size)]


def put_list(arena, value, put):
    """A list with the structs that `put` makes of its elements."""
    if not isinstance(value, (list, tuple)):
        raise wrong_type("list", value)
    structs = []
    for index, element in enumerate(value):
        try:
            structs.append(put(element))
        except Rejected as rejected:
            raise Rejected(rejected.error, f"[{index}]: {rejected.text}") from None
    return (arena.store_struct(b"".join(structs)), len(structs)) if structs else (0, 0)


def put_messages(arena, value, class_of):
    def put(element):
        if not isinstance(element, class_of()):
            raise wrong_type(class_of()._name, element)
        return pack(arena, element)

    return put_list(arena, value, put)


def get_texts(values, at, _):
    views = VIEW.iter_unpack(read(values[at], values[at + 1] * VIEW.size))
    return [read(address, size).decode() for address, size in views]


def put_texts(arena, value, _):
    return put_list(arena, value, lambda text: VIEW.pack(*put_text(arena, text)))


def put_embedded(arena, value, _):
    if value is None:
        return (0,)
    if not isinstance(value, MessageStorage):
        raise wrong_type("a message", value)
    return (store(arena, value),)


class Form(NamedTuple):
    """How a member of a struct becomes a value, and a value a member.

    `get(values, at, argument)` takes it from the items of a struct, `put(arena, value, argument)` returns its items. The
    argument is a function that returns the class of a message or an enum.
    """

    items: str
    get: object
    put: object


FORMS = {
    "bool": Form("B", lambda values, at, _: values[at] != 0, put_bool),
    "int32": Form("i", get_scalar, integer(-(2**31), 2**31 - 1)),
    "uint32": Form("I", get_scalar, integer(0, 2**32 - 1)),
    "int64": Form("q", get_scalar, integer(-(2**63), 2**63 - 1)),
    "uint64": Form("Q", get_scalar, integer(0, 2**64 - 1)),
    "float": Form("f", get_scalar, put_single),
    "double": Form("d", get_scalar, put_float),
    "text": Form("VV", get_text, put_text),
    "bytes": Form("VV", get_bytes, put_bytes),
    "enum": Form("i", get_enum, integer(-(2**31), 2**31 - 1)),
    "message": Form("P", get_message, put_message),
    "messages": Form("VV", get_messages, put_messages),
    "texts": Form("VV", get_texts, put_texts),
    # A message of any kind, or None; `load_content` reads it.
    "embedded": Form("P", lambda values, at, _: None, put_embedded),
}


class Field(NamedTuple):
    name: str
    form: Form
    argument: object
    #: Of its first item among those of the struct; of the case for a member of a oneof, which the union follows.
    at: int
    #: The number of a member of a oneof, by which the struct says that it is set; otherwise 0.
    case: int


# ----------------------------------------------------------------------------------------------------
# Messages
# ----------------------------------------------------------------------------------------------------


class Storage:
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if not hasattr(cls, "_fields"):
            raise TypeError("this class has no fields: use one of the messages")
        return object.__new__(cls)

    def __init__(self, /, *args, **kwargs):
        cls = check_type(self, Storage)
        names = cls._fields
        if len(args) > len(names):
            raise TypeError(f"{cls._name} takes at most {len(names)} arguments, not {len(args)}")
        for name, value in zip(names, args):
            if name in kwargs:
                raise TypeError(f"{cls._name} got two values for {name!r}")
            setattr(self, name, value)
        for name, default in zip(names[len(args) :], cls._defaults[len(args) :]):
            value = kwargs.pop(name) if name in kwargs else default
            if value is ...:
                raise TypeError(f"{cls._name} needs {name!r}")
            # Nobody passes this object itself.
            if value is LIST:
                value = []
            setattr(self, name, value)
        for name in kwargs:
            raise TypeError(f"{cls._name} has no field {name!r}")

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return values_of(self) == values_of(other)

    __hash__ = None


def check_type(self, expected):
    """The type of the object of a method, which may be called as a function."""
    if not isinstance(self, expected):
        raise TypeError(f"expected {expected.__name__}, not {type(self).__name__}")
    return type(self)


LIST = []
MISSING = object()


def values_of(message):
    return [getattr(message, name, MISSING) for name in message._fields]


class MessageStorage(Storage):
    __slots__ = ()

    @classmethod
    def decode(cls, data, /):
        kind_of(cls)
        data = as_bytes(data)
        with borrow() as arena:
            address = new(arena, cls.KIND, cls.LAYOUT)
            arena.check(lib.tera_decode(arena.handle, arena.hold(data), len(data), 0, address))
            return load(cls, address)

    def encode(self):
        check_type(self, MessageStorage)
        with borrow() as arena:
            return arena.output(lib.tera_encode, store(arena, self))

    @classmethod
    def from_json(cls, text, flags=0):
        kind_of(cls)
        flags = flags_of(flags)
        data = as_utf8(text)
        with borrow() as arena:
            address = new(arena, cls.KIND, cls.LAYOUT)
            arena.check(lib.tera_from_json(arena.handle, arena.hold(data), len(data), flags, address))
            return load(cls, address)

    def to_json(self, flags=0):
        check_type(self, MessageStorage)
        flags = flags_of(flags)
        with borrow() as arena:
            view = arena.alloc(VIEW.size)
            arena.check(lib.tera_json_text(arena.handle, store(arena, self), flags, view))
            return read(*VIEW.unpack(read(view, VIEW.size))).decode()


BY_KIND = {}
BY_NAME = {}


def new_class(name, bases, namespace, names, defaults, full_name):
    defaults = tuple([] if hasattr(it, "default_factory") else it for it in defaults)
    defaults = tuple(LIST if type(it) is list else it for it in defaults)
    cls = type(name, bases, {**namespace, "__slots__": names, "_name": name, "_fields": names, "_defaults": defaults})
    cls.__match_args__ = names
    if full_name:
        cls.FULL_NAME = full_name
        cls.KIND, items, fields = MESSAGES[full_name]
        cls.LAYOUT = layout(items)
        cls.FIELDS = [Field(name, FORMS[form], class_of(*argument), at, case) for name, form, at, case, *argument in fields]
        BY_KIND[cls.KIND] = BY_NAME[full_name] = cls
    return cls


def class_of(full_name=None, enum=None):
    """A function that returns the class of a message or an enum, which need not be made yet."""
    return lambda: getattr(BY_NAME[full_name], enum) if enum else BY_NAME[full_name]


def kind_of(cls):
    if not isinstance(cls, type) or not issubclass(cls, MessageStorage) or not hasattr(cls, "KIND"):
        raise TypeError(f"expected the class of a message, not {cls!r}")
    return cls.KIND


def number(name, value, form="uint32"):
    """An argument that is an integer, or a float if `form` says so."""
    return put_as(name, FORMS[form].put, None, value)[0]


def flags_of(value):
    return number("flags", value)


def as_bytes(data):
    return data if type(data) is bytes else bytes(memoryview(data))


def as_utf8(text):
    # The library rejects what is not UTF-8, with its position.
    return text.encode("utf-8", "surrogatepass") if isinstance(text, str) else as_bytes(text)


def new(arena, kind, layout):
    """An empty struct in the arena."""
    address = arena.alloc(layout.size)
    arena.check(lib.tera_init(kind, address, layout.size))
    return address


def load(cls, address):
    """The message in a struct."""
    values = cls.LAYOUT.unpack(read(address, cls.LAYOUT.size))
    message = object.__new__(cls)
    for name, form, argument, at, case in cls.FIELDS:
        if not case:
            value = form.get(values, at, argument)
        elif values[at] == case:
            items = layout(form.items)
            value = form.get(items.unpack_from(values[at + 1]), 0, argument)
        else:
            value = None
        setattr(message, name, value)
    if cls.KIND == KIND_ANY:
        load_content(message, values[-1])  # the struct ends with the message
    return message


KIND_ANY = MESSAGES["google.protobuf.Any"][0]


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
    arena.depth += 1
    if arena.depth > MAX_DEPTH:
        raise TeraError(Status.TOO_DEEP, f"{cls._name}: more than {MAX_DEPTH} messages in one another")
    parts, oneofs = {0: (cls.KIND, cls.LAYOUT.size)}, {}
    for field in cls.FIELDS:
        value, where = getattr(message, field.name, MISSING), f"{cls._name}.{field.name}"
        if value is MISSING:
            raise AttributeError(f"{where}: it has no value")
        if not field.case:
            parts[field.at] = put_as(where, field.form.put, arena, value, field.argument)
            continue
        parts.setdefault(field.at, (0, b""))
        if value is not None:
            if field.at in oneofs:
                raise ValueError(f"{cls._name}: {oneofs[field.at]} and {field.name} are set, of which only one can be")
            oneofs[field.at] = field.name
            items = put_as(where, field.form.put, arena, value, field.argument)
            parts[field.at] = field.case, layout(field.form.items).pack(*items)
    arena.depth -= 1
    return cls.LAYOUT.pack(*(item for at in sorted(parts) for item in parts[at]))


def store(arena, message):
    return arena.store_struct(pack(arena, message))


# ----------------------------------------------------------------------------------------------------
# Wrappers and conversions
# ----------------------------------------------------------------------------------------------------


def use_records(frame, payload):
    global Frame, Payload
    Frame, Payload = frame, payload


def wrapper_of(topic, /):
    data = as_utf8(topic)
    return BY_KIND.get(lib.tera_topic_wrapper(data, len(data)))


def wrap_event(topic, payloads, time=0.0):
    time = number("time", time, "double")
    topic = as_utf8(topic)
    with borrow() as arena:
        array = put_as("payloads", put_pointers, arena, payloads)
        return arena.output(lib.tera_wrap_event, topic, len(topic), time, *array)


def wrap_module_message(dest, source, payloads, time=0.0, seq=0):
    header = BY_NAME["opentera.protobuf.TeraModuleMessage.Header"](time=number("time", time, "double"), seq=number("seq", seq))
    with borrow() as arena:
        put_as("dest", put_text, arena, dest)
        put_as("source", put_text, arena, source)
        header.dest, header.source = dest, source
        array = put_as("payloads", put_pointers, arena, payloads)
        return arena.output(lib.tera_wrap_module_message, store(arena, header), *array)


def wrap_message(payload, /):
    with borrow() as arena:
        return arena.output(lib.tera_wrap_message, *put_as("payload", put_payload, arena, payload))


def put_payload(arena, payload, _=None):
    if payload is None:
        raise wrong_type("a message", payload)
    return put_embedded(arena, payload, None)


def put_pointers(arena, payloads, _=None):
    return put_list(arena, payloads, lambda payload: SIZE.pack(*put_payload(arena, payload)))


def unwrap(wrapper, data):
    return unwrap_with(lib.tera_unwrap, wrapper, as_bytes(data), 0)


def unwrap_json(wrapper, text, flags=JSON_READ_LENIENT):
    return unwrap_with(lib.tera_unwrap_json, wrapper, as_utf8(text), flags_of(flags))


def unwrap_with(function, wrapper, data, flags):
    kind = 0 if wrapper is None else kind_of(wrapper)
    with borrow() as arena:
        address = new(arena, KIND_FRAME, FRAME)
        arena.check(function(arena.handle, kind, arena.hold(data), len(data), flags, address))
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


def json_from_binary(cls, data, flags=0):
    kind, flags, data = kind_of(cls), flags_of(flags), as_bytes(data)
    with borrow() as arena:
        return arena.output(lib.tera_json_from_binary, kind, data, len(data), flags).decode()


def binary_from_json(cls, text, flags=0):
    kind, flags, data = kind_of(cls), flags_of(flags), as_utf8(text)
    with borrow() as arena:
        return arena.output(lib.tera_binary_from_json, kind, data, len(data), flags)


def message_json_from_event(data, flags=0):
    flags, data = flags_of(flags), as_bytes(data)
    with borrow() as arena:
        return arena.output(lib.tera_message_json_from_event, data, len(data), flags).decode()


def parse_topic(text, /):
    data = as_utf8(text)
    with borrow() as arena:
        address = new(arena, KIND_TOPIC, TOPIC)
        arena.check(lib.tera_topic_parse(arena.handle, arena.hold(data), len(data), address))
        values = TOPIC.unpack(read(address, TOPIC.size))
        return values[2], values[3], get_text(values, 4), get_text(values, 6)


def build_topic(family, channel, name, subtopic):
    numbers = number("Topic.family", family), number("Topic.channel", channel)
    with borrow() as arena:
        texts = *put_as("Topic.name", put_text, arena, name), *put_as("Topic.subtopic", put_text, arena, subtopic)
        parts = arena.store_struct(TOPIC.pack(KIND_TOPIC, TOPIC.size, *numbers, *texts))
        return arena.output(lib.tera_topic_build, parts).decode()


def reply_from_json(text, flags):
    flags, data = flags_of(flags), as_utf8(text)
    with borrow() as arena:
        address = new(arena, KIND_RPC_REPLY, RPC_REPLY)
        arena.check(lib.tera_rpc_reply_from_json(arena.handle, arena.hold(data), len(data), flags, address))
        values = RPC_REPLY.unpack(read(address, RPC_REPLY.size))
        return values[2], get_text(values, 3), get_text(values, 5), values[7], get_text(values, 8), get_text(values, 10)


def reply_to_json(id, method, pattern, status, status_text, return_value, flags):
    def text(name, value):
        return put_as(f"RpcReply.{name}", put_text, arena, value)

    id, status = number("RpcReply.id", id, "uint64"), number("RpcReply.status", status, "int32")
    flags = flags_of(flags)
    with borrow() as arena:
        items = [KIND_RPC_REPLY, RPC_REPLY.size, id, *text("method", method), *text("pattern", pattern), status]
        items += *text("status_text", status_text), *text("return_value", return_value)
        reply = arena.store_struct(RPC_REPLY.pack(*items))
        return arena.output(lib.tera_rpc_reply_to_json, reply, flags).decode()


# ----------------------------------------------------------------------------------------------------
# At load
# ----------------------------------------------------------------------------------------------------


def check_library():
    """The library, older or newer, has the ABI of this package, and takes its structs."""
    found, abi = f"{PATH} is version {VERSION}", lib.tera_abi_version()
    if abi != ABI_VERSION:
        raise ImportError(
            f"{found} and has version {abi} of the ABI, but this package needs version {ABI_VERSION}; {HOW_TO_INSTALL}"
        )
    try:
        Arena.IDLE.append(Arena())
    except MemoryError:
        raise ImportError(f"{found} and does not take the structs of this package; {HOW_TO_INSTALL}") from None


check_library()
