# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types

DESCRIPTOR: _types.FileDescriptor

class RPCMessage(_types.Message):
    """A remote procedure call. The reply is JSON text on the topic `reply_to`."""
    METHOD_FIELD_NUMBER: Final = 1
    REPLY_TO_FIELD_NUMBER: Final = 2
    ID_FIELD_NUMBER: Final = 3
    TIMESTAMP_FIELD_NUMBER: Final = 4
    ARGS_FIELD_NUMBER: Final = 5
    # Name of the procedure.
    @property
    def method(self) -> str: ...
    @method.setter
    def method(self, value: str | bytes) -> None: ...
    # The Redis topic on which the reply is expected.
    @property
    def reply_to(self) -> str: ...
    @reply_to.setter
    def reply_to(self, value: str | bytes) -> None: ...
    # Number of the call, repeated in the reply.
    @property
    def id(self) -> int: ...
    @id.setter
    def id(self, value: _types.Int) -> None: ...
    # Time of the call, in seconds since 1970-01-01 00:00:00 UTC. Set it, for example to `tera_now()`: a bus
    # client treats a call without a timestamp as text and discards it.
    @property
    def timestamp(self) -> float: ...
    @timestamp.setter
    def timestamp(self, value: _types.Float) -> None: ...
    # The arguments, in the procedure's order.
    @property
    def args(self) -> _types.RepeatedComposite[Value]: ...
    def __init__(
        self,
        *,
        method: str | bytes | None = ...,
        reply_to: str | bytes | None = ...,
        id: _types.Int | None = ...,
        timestamp: _types.Float | None = ...,
        args: Iterable[Value | Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class Value(_types.Message):
    """One argument of a remote procedure call: at most one of its fields is set."""
    DOUBLE_VALUE_FIELD_NUMBER: Final = 1
    FLOAT_VALUE_FIELD_NUMBER: Final = 2
    INT_VALUE_FIELD_NUMBER: Final = 3
    UINT_VALUE_FIELD_NUMBER: Final = 4
    BOOL_VALUE_FIELD_NUMBER: Final = 5
    BYTES_VALUE_FIELD_NUMBER: Final = 6
    STRING_VALUE_FIELD_NUMBER: Final = 7
    # A double-precision number.
    @property
    def double_value(self) -> float: ...
    @double_value.setter
    def double_value(self, value: _types.Float) -> None: ...
    # A single-precision number.
    @property
    def float_value(self) -> float: ...
    @float_value.setter
    def float_value(self, value: _types.Float) -> None: ...
    # A signed integer.
    @property
    def int_value(self) -> int: ...
    @int_value.setter
    def int_value(self, value: _types.Int) -> None: ...
    # An unsigned integer.
    @property
    def uint_value(self) -> int: ...
    @uint_value.setter
    def uint_value(self, value: _types.Int) -> None: ...
    # A boolean.
    @property
    def bool_value(self) -> bool: ...
    @bool_value.setter
    def bool_value(self, value: bool | int) -> None: ...
    # Bytes.
    @property
    def bytes_value(self) -> bytes: ...
    @bytes_value.setter
    def bytes_value(self, value: bytes) -> None: ...
    # A string, often JSON text.
    @property
    def string_value(self) -> str: ...
    @string_value.setter
    def string_value(self, value: str | bytes) -> None: ...
    def __init__(
        self,
        *,
        double_value: _types.Float | None = ...,
        float_value: _types.Float | None = ...,
        int_value: _types.Int | None = ...,
        uint_value: _types.Int | None = ...,
        bool_value: bool | int | None = ...,
        bytes_value: bytes | None = ...,
        string_value: str | bytes | None = ...,
    ) -> None: ...
    def WhichOneof(self, oneof_group: str) -> Literal["double_value", "float_value", "int_value", "uint_value", "bool_value", "bytes_value", "string_value"] | None: ...

