# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types

DESCRIPTOR: _types.FileDescriptor

class LeaveSessionEvent(_types.Message):
    """Users, participants and devices left a session, or are asked to leave it."""
    SESSION_UUID_FIELD_NUMBER: Final = 1
    SERVICE_UUID_FIELD_NUMBER: Final = 2
    LEAVING_PARTICIPANTS_FIELD_NUMBER: Final = 3
    LEAVING_USERS_FIELD_NUMBER: Final = 4
    LEAVING_DEVICES_FIELD_NUMBER: Final = 5
    # UUID of the session.
    @property
    def session_uuid(self) -> str: ...
    @session_uuid.setter
    def session_uuid(self, value: str | bytes) -> None: ...
    # UUID of the service that runs the session.
    @property
    def service_uuid(self) -> str: ...
    @service_uuid.setter
    def service_uuid(self, value: str | bytes) -> None: ...
    # UUIDs of the participants that leave.
    @property
    def leaving_participants(self) -> _types.RepeatedScalar[str]: ...
    # UUIDs of the users that leave.
    @property
    def leaving_users(self) -> _types.RepeatedScalar[str]: ...
    # UUIDs of the devices that leave.
    @property
    def leaving_devices(self) -> _types.RepeatedScalar[str]: ...
    def __init__(
        self,
        *,
        session_uuid: str | bytes | None = ...,
        service_uuid: str | bytes | None = ...,
        leaving_participants: Iterable[str | bytes] | None = ...,
        leaving_users: Iterable[str | bytes] | None = ...,
        leaving_devices: Iterable[str | bytes] | None = ...,
    ) -> None: ...

