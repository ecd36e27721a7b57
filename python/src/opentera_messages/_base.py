"""What all messages and records have, with either engine."""

from __future__ import annotations

import copyreg
import enum
from reprlib import recursive_repr

from . import _engine
from ._error import TeraError
from .constants import CHANNEL_NONE, RPC_UNKNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sys
    from collections.abc import Callable
    from typing import Any, TypeVar

    if sys.version_info >= (3, 11):
        from typing import Self, dataclass_transform
    else:
        from typing_extensions import Self, dataclass_transform

    T = TypeVar("T")
else:

    def dataclass_transform(**_):
        return lambda function: function


__all__ = ["Enum", "Frame", "Message", "Payload", "Record", "RpcReply", "TeraError", "Topic"]


class Enum(enum.IntEnum):
    """The base of the enums of the schema, which are open: every 32-bit integer is a value.

    A number without a name has the number as its name.
    """

    @classmethod
    def _missing_(cls, value: object) -> Enum | None:
        if not isinstance(value, int) or not -(2**31) <= value < 2**31:
            return None
        # Not kept, so that numbers from outside take no memory.
        member = int.__new__(cls, value)
        member._name_, member._value_ = str(int(value)), int(value)
        return member


class Default:
    """The default of a field, made anew for each message."""

    def __init__(self, *, default_factory: Callable[[], object]) -> None:
        self.default_factory = default_factory


def field(*, default_factory: Callable[[], T]) -> T:
    """Says as `dataclasses.field` does how the default of a field is made."""
    return Default(default_factory=default_factory)  # type: ignore[return-value]


class OfDataclass:
    """An attribute of a dataclass, by which `dataclasses.fields`, `asdict` and `replace` and `pprint` work, without importing
    `dataclasses` before somebody uses it."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: object, owner: type[_engine.Storage]) -> Any:
        import dataclasses

        made: Any = next((cls for cls in owner.__mro__ if "_fields" in cls.__dict__), None)
        if not made:
            raise AttributeError(f"{owner.__name__} has no fields")
        fields = []
        for name, default in zip(made._fields, made._defaults):
            if default is ...:
                default = dataclasses.field()
            elif type(default) is list or hasattr(default, "default_factory"):
                default = dataclasses.field(default_factory=list)
            fields.append((name, made.__annotations__[name], default))
        model = dataclasses.make_dataclass(made.__name__, fields)
        value = getattr(model, self.name)
        setattr(made, self.name, value)  # made once for each class
        return value


class Dataclass:
    """The methods of a dataclass that no program waits for."""

    __slots__ = ()

    #: The names of the fields, in the order of the arguments of the class.
    _fields: tuple[str, ...]
    _defaults: tuple[object, ...]

    __dataclass_fields__ = OfDataclass()
    __dataclass_params__ = OfDataclass()

    @recursive_repr()
    def __repr__(self) -> str:
        values = [(name, getattr(self, name, None)) for name in self._fields]
        shown = [
            f"{name}={show(value)}"
            for (name, value), default in zip(values, self._defaults)
            if not (type(value) is list and not value) and value != default
        ]
        return f"{type(self).__qualname__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[object, ...]:
        return copyreg.__newobj__, (type(self),), self.__getstate__()  # type: ignore[attr-defined]

    def __getstate__(self) -> object:
        # A subclass may have more attributes. Fields by name, so that another version reads them.
        return {name: getattr(self, name) for name in self._fields}, getattr(self, "__dict__", None)

    def __setstate__(self, state: tuple[dict[str, object], dict[str, object] | None]) -> None:
        fields, attributes = state
        _engine.Storage.__init__(self, **fields)  # pyright: ignore[reportArgumentType]
        if attributes:
            self.__dict__.update(attributes)

    def __replace__(self, **changes: object) -> Self:
        values = {name: getattr(self, name) for name in self._fields}
        return type(self)(**{**values, **changes})


def show(value: object) -> str:
    """A value as Python source."""
    if not isinstance(value, Enum):
        return repr(value)
    cls = type(value)
    return f"{cls.__qualname__}.{value.name}" if value.name in cls.__members__ else f"{cls.__qualname__}({value.value})"


class Record(Dataclass, _engine.Storage):
    """The base of what is not a message itself: a frame, a payload, a topic, a reply."""

    __slots__ = ()


class Message(Dataclass, _engine.MessageStorage):
    """The base of the messages."""

    __slots__ = ()

    #: The name of the message in the schema, for example `opentera.protobuf.DeviceEvent`.
    FULL_NAME: str


#: The classes of the messages by their full names.
CLASSES: dict[str, type[Message]] = {}


def rebuild(cls: type, full_name: str | None) -> Any:
    """The class as the engine makes it, from what a class statement says."""
    names = tuple(cls.__dict__.get("__annotations__", ()))
    defaults = tuple(cls.__dict__.get(name, ...) for name in names)
    namespace = {name: value for name, value in cls.__dict__.items() if name not in (*names, "__dict__", "__weakref__")}
    made = _engine.new_class(cls.__name__, cls.__bases__, namespace, names, defaults, full_name)
    if full_name:
        CLASSES[full_name] = made
    return made


@dataclass_transform(field_specifiers=(field,))
def message(full_name: str) -> Callable[[type[T]], type[T]]:
    """Makes a class the message of this name in the schema."""
    return lambda cls: rebuild(cls, full_name)


@dataclass_transform(field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Makes a class a record with the fields that it annotates."""
    made: type[T] = rebuild(cls, None)
    return made


@record
class Payload(Record):
    """One message inside a wrapper."""

    #: None when the type is unknown or the message could not be decoded.
    message: Message | None
    #: The type of the message, for example `type.googleapis.com/opentera.protobuf.DeviceEvent`.
    type_url: str
    #: The message as received; empty when it was read from JSON and `message` is set.
    value: bytes
    #: 0 also for an unknown type; otherwise the `Status` of the error, and its message.
    status: int
    detail: str


@record
class Frame(Record):
    """The contents of a wrapper."""

    #: `TeraMessage`, `TeraEvent` or `TeraModuleMessage`.
    wrapper: type[Message]
    version: int
    #: In seconds since 1970-01-01 00:00:00 UTC.
    time: float
    seq: int
    #: The topic of a `TeraEvent`; the destination of a `TeraModuleMessage`.
    topic: str
    source: str
    payloads: list[Payload]
    #: The number of payloads that could not be decoded, and of those with an unknown type.
    failed: int
    unknown: int


@record
class Topic(Record):
    """The parts of a topic. `str(topic)` builds the topic, and raises `TeraError` if the parts do not make one."""

    #: A `TOPIC_...`.
    family: int
    #: A `CHANNEL_...`.
    channel: int = CHANNEL_NONE
    #: The module, service, user, participant, device, call, log level or session.
    name: str = ""
    #: What follows `.events.`, or empty.
    subtopic: str = ""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parses a topic. Raises `TeraError` if `text` is not one."""
        return cls(*_engine.parse_topic(text))

    def __str__(self) -> str:
        return _engine.build_topic(self.family, self.channel, self.name, self.subtopic)


@record
class RpcReply(Record):
    """The reply to a remote procedure call."""

    #: The number of the call.
    id: int = 0
    #: The name of the procedure.
    method: str = ""
    #: The topic that the call was sent to.
    pattern: str = ""
    #: A `RPC_...`.
    status: int = RPC_UNKNOWN
    #: The status as received; written if `status` is `RPC_UNKNOWN`.
    status_text: str = ""
    #: The return value as JSON text; empty stands for `null`.
    return_value: str = ""

    @classmethod
    def from_json(cls, text: str | bytes, flags: int = 0) -> Self:
        """Reads a reply from JSON text. `flags` are any `JSON_READ_...`, or 0."""
        return cls(*_engine.reply_from_json(text, flags))

    def to_json(self, flags: int = 0) -> str:
        """Writes the reply as JSON text. `flags` are `JSON_WRITE_ASCII`, as the server has it, or 0."""
        values = self.id, self.method, self.pattern, self.status, self.status_text, self.return_value
        return _engine.reply_to_json(*values, flags)


_engine.use_records(Frame, Payload)
