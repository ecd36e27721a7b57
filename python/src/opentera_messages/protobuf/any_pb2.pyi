# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types

DESCRIPTOR: _types.FileDescriptor

class Any(_types.AnyMessage):
    """A message of any type, see the section "Any"."""
    TYPE_URL_FIELD_NUMBER: Final = 1
    VALUE_FIELD_NUMBER: Final = 2
    # Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`.
    @property
    def type_url(self) -> str: ...
    @type_url.setter
    def type_url(self, value: str | bytes) -> None: ...
    # The message as protobuf binary.
    @property
    def value(self) -> bytes: ...
    @value.setter
    def value(self, value: bytes) -> None: ...
    def __init__(
        self,
        *,
        type_url: str | bytes | None = ...,
        value: bytes | None = ...,
    ) -> None: ...

