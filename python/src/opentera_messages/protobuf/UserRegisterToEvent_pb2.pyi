# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types

DESCRIPTOR: _types.FileDescriptor

class UserRegisterToEvent(_types.Message):
    """A client subscribes to a class of events, or unsubscribes from it."""
    # The class of events.
    EventType: ClassVar[_types.EnumTypeWrapper]
    EVENT_UNKNOWN: Final = 0  # Not specified, or unknown.
    EVENT_USER_CONNECTED: Final = 1  # A user connected.
    EVENT_USER_DISCONNECTED: Final = 2  # A user disconnected.
    EVENT_USER_DELETED: Final = 3  # A user was deleted.
    EVENT_USER_ADDED: Final = 4  # A user was added.
    EVENT_USER_UPDATED: Final = 5  # A user was updated.
    EVENT_PARTICIPANT_CONNECTED: Final = 6  # A participant connected.
    EVENT_PARTICIPANT_DISCONNECTED: Final = 7  # A participant disconnected.
    EVENT_PARTICIPANT_DELETED: Final = 8  # A participant was deleted.
    EVENT_PARTICIPANT_ADDED: Final = 9  # A participant was added.
    EVENT_PARTICIPANT_UPDATED: Final = 10  # A participant was updated.
    EVENT_DEVICE_CONNECTED: Final = 11  # A device connected.
    EVENT_DEVICE_DISCONNECTED: Final = 12  # A device disconnected.
    EVENT_DEVICE_DELETED: Final = 13  # A device was deleted.
    EVENT_DEVICE_ADDED: Final = 14  # A device was added.
    EVENT_DEVICE_UPDATED: Final = 15  # A device was updated.
    # Subscribe or unsubscribe.
    Action: ClassVar[_types.EnumTypeWrapper]
    ACTION_UNKNOWN: Final = 0  # Not specified, or unknown.
    ACTION_REGISTER: Final = 1  # Subscribe to the events.
    ACTION_UNREGISTER: Final = 2  # Unsubscribe from the events.
    EVENT_TYPE_FIELD_NUMBER: Final = 1
    ACTION_FIELD_NUMBER: Final = 2
    # The class of events.
    @property
    def event_type(self) -> int: ...
    @event_type.setter
    def event_type(self, value: int | str) -> None: ...
    # Subscribe or unsubscribe.
    @property
    def action(self) -> int: ...
    @action.setter
    def action(self, value: int | str) -> None: ...
    def __init__(
        self,
        *,
        event_type: int | str | None = ...,
        action: int | str | None = ...,
    ) -> None: ...

