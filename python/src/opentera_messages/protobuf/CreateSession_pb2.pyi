# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types

DESCRIPTOR: _types.FileDescriptor

class CreateSession(_types.Message):
    """Requests a session. An older request, kept in the schema for compatibility."""
    SOURCE_FIELD_NUMBER: Final = 1
    COMMAND_FIELD_NUMBER: Final = 2
    REPLY_TO_FIELD_NUMBER: Final = 3
    # Name of the sender of the request.
    @property
    def source(self) -> str: ...
    @source.setter
    def source(self, value: str | bytes) -> None: ...
    # The command.
    @property
    def command(self) -> str: ...
    @command.setter
    def command(self, value: str | bytes) -> None: ...
    # The Redis topic on which the answer is expected.
    @property
    def reply_to(self) -> str: ...
    @reply_to.setter
    def reply_to(self, value: str | bytes) -> None: ...
    def __init__(
        self,
        *,
        source: str | bytes | None = ...,
        command: str | bytes | None = ...,
        reply_to: str | bytes | None = ...,
    ) -> None: ...

