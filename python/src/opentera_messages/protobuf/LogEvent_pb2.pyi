# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types

DESCRIPTOR: _types.FileDescriptor

class LogEvent(_types.Message):
    """One line for the log archive."""
    # Severity of the line. The most severe level has the lowest number.
    LogLevel: ClassVar[_types.EnumTypeWrapper]
    LOGLEVEL_UNKNOWN: Final = 0  # Not specified, or unknown.
    LOGLEVEL_TRACE: Final = 7  # Individual steps of the program, the most detailed level.
    LOGLEVEL_DEBUG: Final = 6  # Details for developers.
    LOGLEVEL_INFO: Final = 5  # An event of normal operation.
    LOGLEVEL_WARNING: Final = 4  # Something unexpected that did no harm.
    LOGLEVEL_CRITICAL: Final = 3  # A critical condition.
    LOGLEVEL_ERROR: Final = 2  # An operation failed.
    LOGLEVEL_FATAL: Final = 1  # The program cannot continue.
    LEVEL_FIELD_NUMBER: Final = 1
    TIMESTAMP_FIELD_NUMBER: Final = 2
    SENDER_FIELD_NUMBER: Final = 3
    MESSAGE_FIELD_NUMBER: Final = 4
    # Severity of the line.
    @property
    def level(self) -> int: ...
    @level.setter
    def level(self, value: int | str) -> None: ...
    # Time at which the line was written, in seconds since 1970-01-01 00:00:00 UTC.
    @property
    def timestamp(self) -> float: ...
    @timestamp.setter
    def timestamp(self, value: _types.Float) -> None: ...
    # Name of the module or service that wrote it.
    @property
    def sender(self) -> str: ...
    @sender.setter
    def sender(self, value: str | bytes) -> None: ...
    # The line.
    @property
    def message(self) -> str: ...
    @message.setter
    def message(self, value: str | bytes) -> None: ...
    def __init__(
        self,
        *,
        level: int | str | None = ...,
        timestamp: _types.Float | None = ...,
        sender: str | bytes | None = ...,
        message: str | bytes | None = ...,
    ) -> None: ...

