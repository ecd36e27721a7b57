# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types
from .any_pb2 import Any

DESCRIPTOR: _types.FileDescriptor

class TeraModuleMessage(_types.Message):
    """Wraps messages for one module of the server."""

    class Header(_types.Message):
        """Sender, recipient, time and sequence number of a `TeraModuleMessage`."""
        VERSION_FIELD_NUMBER: Final = 1
        TIME_FIELD_NUMBER: Final = 2
        SEQ_FIELD_NUMBER: Final = 3
        SOURCE_FIELD_NUMBER: Final = 4
        DEST_FIELD_NUMBER: Final = 5
        # Version of the protocol, 1 today.
        @property
        def version(self) -> int: ...
        @version.setter
        def version(self, value: _types.Int) -> None: ...
        # Time of sending, in seconds since 1970-01-01 00:00:00 UTC.
        @property
        def time(self) -> float: ...
        @time.setter
        def time(self, value: _types.Float) -> None: ...
        # Sequence number, unique for each sender; 0 if the sender does not number its messages.
        @property
        def seq(self) -> int: ...
        @seq.setter
        def seq(self, value: _types.Int) -> None: ...
        # Name of the sender, for example `websocket.user.<uuid>`.
        @property
        def source(self) -> str: ...
        @source.setter
        def source(self, value: str | bytes) -> None: ...
        # The Redis topic of the module that receives the message.
        @property
        def dest(self) -> str: ...
        @dest.setter
        def dest(self, value: str | bytes) -> None: ...
        def __init__(
            self,
            *,
            version: _types.Int | None = ...,
            time: _types.Float | None = ...,
            seq: _types.Int | None = ...,
            source: str | bytes | None = ...,
            dest: str | bytes | None = ...,
        ) -> None: ...

    HEAD_FIELD_NUMBER: Final = 1
    DATA_FIELD_NUMBER: Final = 2
    # Version, time, sequence number, source and destination.
    @property
    def head(self) -> TeraModuleMessage.Header: ...
    # The payloads. They may have different types.
    @property
    def data(self) -> _types.RepeatedComposite[Any]: ...
    def __init__(
        self,
        *,
        head: TeraModuleMessage.Header | Mapping[str, _Any] | None = ...,
        data: Iterable[Any | Mapping[str, _Any]] | None = ...,
    ) -> None: ...

