# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types

DESCRIPTOR: _types.FileDescriptor

class Result(_types.Message):
    """The result of a request. An older answer, kept in the schema for compatibility."""
    # Kind of result.
    ResultType: ClassVar[_types.EnumTypeWrapper]
    RESULT_UNKNOWN: Final = 0  # Not specified, or unknown.
    RESULT_OK: Final = 1  # The request succeeded.
    RESULT_ERROR: Final = 2  # The request failed.
    RESULT_WARNING: Final = 3  # The request succeeded with a warning.
    TYPE_FIELD_NUMBER: Final = 1
    CODE_FIELD_NUMBER: Final = 2
    MESSAGE_FIELD_NUMBER: Final = 3
    # Kind of result.
    @property
    def type(self) -> int: ...
    @type.setter
    def type(self, value: int | str) -> None: ...
    # Code of the result.
    @property
    def code(self) -> int: ...
    @code.setter
    def code(self, value: _types.Int) -> None: ...
    # Message of the result, for display.
    @property
    def message(self) -> str: ...
    @message.setter
    def message(self, value: str | bytes) -> None: ...
    def __init__(
        self,
        *,
        type: int | str | None = ...,
        code: _types.Int | None = ...,
        message: str | bytes | None = ...,
    ) -> None: ...

