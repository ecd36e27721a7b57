# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types

DESCRIPTOR: _types.FileDescriptor

class JoinSessionEvent(_types.Message):
    """Invites users, participants and devices to a session."""
    SESSION_URL_FIELD_NUMBER: Final = 1
    SESSION_CREATOR_NAME_FIELD_NUMBER: Final = 2
    SESSION_UUID_FIELD_NUMBER: Final = 3
    SESSION_PARTICIPANTS_FIELD_NUMBER: Final = 4
    SESSION_USERS_FIELD_NUMBER: Final = 5
    SESSION_DEVICES_FIELD_NUMBER: Final = 6
    JOIN_MSG_FIELD_NUMBER: Final = 7
    SESSION_PARAMETERS_FIELD_NUMBER: Final = 8
    SERVICE_UUID_FIELD_NUMBER: Final = 9
    # URL to join the session; it differs between users, participants and devices.
    @property
    def session_url(self) -> str: ...
    @session_url.setter
    def session_url(self, value: str | bytes) -> None: ...
    # Name of the session's creator, for display.
    @property
    def session_creator_name(self) -> str: ...
    @session_creator_name.setter
    def session_creator_name(self, value: str | bytes) -> None: ...
    # UUID of the session.
    @property
    def session_uuid(self) -> str: ...
    @session_uuid.setter
    def session_uuid(self, value: str | bytes) -> None: ...
    # UUIDs of the invited participants.
    @property
    def session_participants(self) -> _types.RepeatedScalar[str]: ...
    # UUIDs of the invited users.
    @property
    def session_users(self) -> _types.RepeatedScalar[str]: ...
    # UUIDs of the invited devices.
    @property
    def session_devices(self) -> _types.RepeatedScalar[str]: ...
    # Message to the invitees, for display.
    @property
    def join_msg(self) -> str: ...
    @join_msg.setter
    def join_msg(self, value: str | bytes) -> None: ...
    # Parameters of the session, as JSON text.
    @property
    def session_parameters(self) -> str: ...
    @session_parameters.setter
    def session_parameters(self, value: str | bytes) -> None: ...
    # UUID of the service that runs the session.
    @property
    def service_uuid(self) -> str: ...
    @service_uuid.setter
    def service_uuid(self, value: str | bytes) -> None: ...
    def __init__(
        self,
        *,
        session_url: str | bytes | None = ...,
        session_creator_name: str | bytes | None = ...,
        session_uuid: str | bytes | None = ...,
        session_participants: Iterable[str | bytes] | None = ...,
        session_users: Iterable[str | bytes] | None = ...,
        session_devices: Iterable[str | bytes] | None = ...,
        join_msg: str | bytes | None = ...,
        session_parameters: str | bytes | None = ...,
        service_uuid: str | bytes | None = ...,
    ) -> None: ...

