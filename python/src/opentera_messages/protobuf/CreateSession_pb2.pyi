# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types

DESCRIPTOR: _types.FileDescriptor

class CreateSession(_types.Message):
    """Asks for a session; an older request that is still in the schema."""
    SOURCE_FIELD_NUMBER: Final = 1
    COMMAND_FIELD_NUMBER: Final = 2
    REPLY_TO_FIELD_NUMBER: Final = 3
    # Name of who asks.
    @property
    def source(self) -> str: ...
    @source.setter
    def source(self, value: str | bytes) -> None: ...
    # The command.
    @property
    def command(self) -> str: ...
    @command.setter
    def command(self, value: str | bytes) -> None: ...
    # The Redis topic that the answer is expected on.
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

