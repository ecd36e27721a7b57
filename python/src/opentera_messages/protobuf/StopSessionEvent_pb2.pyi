# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types

DESCRIPTOR: _types.FileDescriptor

class StopSessionEvent(_types.Message):
    """A session ended."""
    SESSION_UUID_FIELD_NUMBER: Final = 1
    SERVICE_UUID_FIELD_NUMBER: Final = 2
    # UUID of the session.
    @property
    def session_uuid(self) -> str: ...
    @session_uuid.setter
    def session_uuid(self, value: str | bytes) -> None: ...
    # UUID of the service that ran the session.
    @property
    def service_uuid(self) -> str: ...
    @service_uuid.setter
    def service_uuid(self, value: str | bytes) -> None: ...
    def __init__(
        self,
        *,
        session_uuid: str | bytes | None = ...,
        service_uuid: str | bytes | None = ...,
    ) -> None: ...

