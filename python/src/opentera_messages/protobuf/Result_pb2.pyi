# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types

DESCRIPTOR: _types.FileDescriptor

class Result(_types.Message):
    """The result of a request; an older answer that is still in the schema."""
    # Kind of result.
    ResultType: ClassVar[_types.EnumTypeWrapper]
    RESULT_UNKNOWN: Final = 0  # Not said, or not known.
    RESULT_OK: Final = 1  # The request was carried out.
    RESULT_ERROR: Final = 2  # The request failed.
    RESULT_WARNING: Final = 3  # The request was carried out, with a warning.
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
    # Text of the result, for display.
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

