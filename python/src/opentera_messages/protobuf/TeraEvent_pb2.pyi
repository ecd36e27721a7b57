# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types
from .any_pb2 import Any

DESCRIPTOR: _types.FileDescriptor

class TeraEvent(_types.Message):
    """Wraps the events that the server, its services and its clients publish."""

    class Header(_types.Message):
        """Data common to all events in one wrapper."""
        VERSION_FIELD_NUMBER: Final = 1
        TIME_FIELD_NUMBER: Final = 2
        TOPIC_FIELD_NUMBER: Final = 3
        # Version of the protocol, 1 today.
        @property
        def version(self) -> int: ...
        @version.setter
        def version(self, value: _types.Int) -> None: ...
        # Time of publication, in seconds since 1970-01-01 00:00:00 UTC.
        @property
        def time(self) -> float: ...
        @time.setter
        def time(self, value: _types.Float) -> None: ...
        # The Redis topic on which the wrapper is published; for logs, the name of the list.
        @property
        def topic(self) -> str: ...
        @topic.setter
        def topic(self, value: str | bytes) -> None: ...
        def __init__(
            self,
            *,
            version: _types.Int | None = ...,
            time: _types.Float | None = ...,
            topic: str | bytes | None = ...,
        ) -> None: ...

    HEADER_FIELD_NUMBER: Final = 1
    EVENTS_FIELD_NUMBER: Final = 2
    # Version, time and topic.
    @property
    def header(self) -> TeraEvent.Header: ...
    # The events. They may have different types.
    @property
    def events(self) -> _types.RepeatedComposite[Any]: ...
    def __init__(
        self,
        *,
        header: TeraEvent.Header | Mapping[str, _Any] | None = ...,
        events: Iterable[Any | Mapping[str, _Any]] | None = ...,
    ) -> None: ...

