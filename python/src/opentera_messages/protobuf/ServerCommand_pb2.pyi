# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types
from .any_pb2 import Any

DESCRIPTOR: _types.FileDescriptor

class ServerCommand(_types.Message):
    """A command to a part of the server."""
    # What to do.
    CommandType: ClassVar[_types.EnumTypeWrapper]
    CMD_UNKNOWN: Final = 0  # Not specified, or unknown.
    CMD_REGISTER_DEVICE: Final = 1  # Register a device.
    CMD_CLIENT_DISCONNECT: Final = 2  # Disconnect a client.
    TYPE_FIELD_NUMBER: Final = 1
    DATA_FIELD_NUMBER: Final = 2
    # What to do.
    @property
    def type(self) -> int: ...
    @type.setter
    def type(self, value: int | str) -> None: ...
    # Data for the command, if it needs any.
    @property
    def data(self) -> Any: ...
    def __init__(
        self,
        *,
        type: int | str | None = ...,
        data: Any | Mapping[str, _Any] | None = ...,
    ) -> None: ...

