# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types

DESCRIPTOR: _types.FileDescriptor

class ParticipantEvent(_types.Message):
    """A participant connected, disconnected, or changed in another way."""
    # What happened to the participant.
    EventType: ClassVar[_types.EnumTypeWrapper]
    PARTICIPANT_UNKNOWN: Final = 0  # Not specified, or unknown.
    PARTICIPANT_CONNECTED: Final = 1  # The participant opened a websocket.
    PARTICIPANT_DISCONNECTED: Final = 2  # The participant closed the websocket.
    PARTICIPANT_DELETED: Final = 3  # The participant was deleted.
    PARTICIPANT_ADDED: Final = 4  # The participant was added.
    PARTICIPANT_JOINED_SESSION: Final = 5  # The participant joined a session.
    PARTICIPANT_LEFT_SESSION: Final = 6  # The participant left a session.
    PARTICIPANT_UUID_FIELD_NUMBER: Final = 1
    TYPE_FIELD_NUMBER: Final = 2
    PARTICIPANT_NAME_FIELD_NUMBER: Final = 3
    PARTICIPANT_PROJECT_NAME_FIELD_NUMBER: Final = 4
    PARTICIPANT_SITE_NAME_FIELD_NUMBER: Final = 5
    # UUID of the participant.
    @property
    def participant_uuid(self) -> str: ...
    @participant_uuid.setter
    def participant_uuid(self, value: str | bytes) -> None: ...
    # What happened.
    @property
    def type(self) -> int: ...
    @type.setter
    def type(self, value: int | str) -> None: ...
    # Name of the participant, for display.
    @property
    def participant_name(self) -> str: ...
    @participant_name.setter
    def participant_name(self, value: str | bytes) -> None: ...
    # Name of the project that the participant belongs to.
    @property
    def participant_project_name(self) -> str: ...
    @participant_project_name.setter
    def participant_project_name(self, value: str | bytes) -> None: ...
    # Name of the site that the project belongs to.
    @property
    def participant_site_name(self) -> str: ...
    @participant_site_name.setter
    def participant_site_name(self, value: str | bytes) -> None: ...
    def __init__(
        self,
        *,
        participant_uuid: str | bytes | None = ...,
        type: int | str | None = ...,
        participant_name: str | bytes | None = ...,
        participant_project_name: str | bytes | None = ...,
        participant_site_name: str | bytes | None = ...,
    ) -> None: ...

