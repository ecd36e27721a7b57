# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types

DESCRIPTOR: _types.FileDescriptor

class DatabaseEvent(_types.Message):
    """A record of the server's database was created, updated or deleted."""
    # What happened to the record.
    EventType: ClassVar[_types.EnumTypeWrapper]
    DB_UNKNOWN: Final = 0  # Not specified, or unknown.
    DB_CREATE: Final = 1  # The record was created.
    DB_UPDATE: Final = 2  # The record was updated.
    DB_DELETE: Final = 3  # The record was deleted.
    TYPE_FIELD_NUMBER: Final = 1
    OBJECT_TYPE_FIELD_NUMBER: Final = 2
    OBJECT_VALUE_FIELD_NUMBER: Final = 3
    # What happened.
    @property
    def type(self) -> int: ...
    @type.setter
    def type(self, value: int | str) -> None: ...
    # Name of the record's model, for example `session`.
    @property
    def object_type(self) -> str: ...
    @object_type.setter
    def object_type(self, value: str | bytes) -> None: ...
    # The record, as JSON text.
    @property
    def object_value(self) -> str: ...
    @object_value.setter
    def object_value(self, value: str | bytes) -> None: ...
    def __init__(
        self,
        *,
        type: int | str | None = ...,
        object_type: str | bytes | None = ...,
        object_value: str | bytes | None = ...,
    ) -> None: ...

