"""What an engine has: the extension `_native` in C, or `_ctypes`."""

import sys
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from ._base import Frame, Message, Payload

if sys.version_info >= (3, 12):
    from collections.abc import Buffer
    from typing import Self
else:
    from typing_extensions import Buffer, Self

T = TypeVar("T")

#: The version of the library.
VERSION: str

class Storage:
    """An object with the fields of its class, compared as a dataclass is."""

    _fields: tuple[str, ...]
    _defaults: tuple[object, ...]

class MessageStorage(Storage):
    """A message with its conversions."""

    @classmethod
    def decode(cls, data: Buffer, /) -> Self:
        """Decodes protobuf binary. Raises `TeraError` if `data` is not such a message."""
    def encode(self) -> bytes:
        """Encodes the message as protobuf binary. Raises `TypeError` or `OverflowError` for a value that its field cannot have, with
        the name of the field, and `TeraError` for what the library rejects."""
    @classmethod
    def from_json(cls, text: str | Buffer, flags: int = 0) -> Self:
        """Reads JSON text. `flags` are any `JSON_READ_...`, or 0. Raises `TeraError` with the line and the column."""
    def to_json(self, flags: int = 0) -> str:
        """Writes JSON text. `flags` are any `JSON_WRITE_...`, or 0 for compact text."""

def new_class(
    name: str,
    bases: tuple[type, ...],
    namespace: Mapping[str, object],
    names: tuple[str, ...],
    defaults: tuple[object, ...],
    full_name: str | None,
) -> Any:
    """Makes a class with these fields: the message that the schema calls `full_name`, or a record. `...` stands for no default."""

def use_records(frame: type[Frame], payload: type[Payload]) -> None:
    """Says what `unwrap` returns."""

def wrapper_of(topic: str | Buffer, /) -> type[Message] | None:
    """The class of what a topic carries, or None if that is not a message."""

def wrap_event(topic: str | Buffer, payloads: Sequence[Message], time: float = 0.0) -> bytes:
    """Encodes a `TeraEvent` with payloads of any types. `time` is in seconds since 1970-01-01 UTC; 0 stands for now."""

def wrap_module_message(dest: str, source: str, payloads: Sequence[Message], time: float = 0.0, seq: int = 0) -> bytes:
    """Encodes a `TeraModuleMessage` with payloads of any types. `time` is as in `wrap_event`."""

def wrap_message(payload: Message, /) -> bytes:
    """Encodes a `TeraMessage` with one payload."""

def unwrap(wrapper: type[Message] | None, data: Buffer) -> Frame:
    """Decodes a wrapper and its payloads. `wrapper` is what `wrapper_of` returns for the topic that `data` came on.

    A payload that cannot be decoded is returned with its status and does not affect the others.
    """

def unwrap_json(wrapper: type[Message], text: str | Buffer, flags: int = ...) -> Frame:
    """Reads a wrapper from JSON text: a frame of the websocket is a `TeraMessage`. `flags` are any `JSON_READ_...`; by default
    unknown fields, enum names and types are skipped (`JSON_READ_LENIENT`)."""

def json_from_binary(cls: type[Message], data: Buffer, flags: int = 0) -> str:
    """Converts the protobuf binary of a message to JSON text. `flags` are any `JSON_WRITE_...`, or 0."""

def binary_from_json(cls: type[Message], text: str | Buffer, flags: int = 0) -> bytes:
    """Converts the JSON text of a message to protobuf binary. `flags` are any `JSON_READ_...`, or 0."""

def message_json_from_event(data: Buffer, flags: int = 0) -> str:
    """Converts the protobuf binary of a `TeraEvent` to the JSON text of the `TeraMessage` that holds it, as a bridge from the bus
    to websockets does. With `JSON_WRITE_SERVER` the text is what the server writes."""

def parse_topic(text: str | Buffer, /) -> tuple[int, int, str, str]:
    """The family, the channel, the name and the subtopic."""

def build_topic(family: int, channel: int, name: str, subtopic: str) -> str: ...
def reply_from_json(text: str | Buffer, flags: int) -> tuple[int, str, str, int, str, str]:
    """The id, the method, the pattern, the status, its text and the return value."""

def reply_to_json(
    id: int, method: str, pattern: str, status: int, status_text: str, return_value: str, flags: int
) -> str: ...
