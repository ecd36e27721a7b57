# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types

DESCRIPTOR: _types.FileDescriptor

class UserEvent(_types.Message):
    """A user connected, disconnected, or changed in another way."""
    # What happened to the user.
    EventType: ClassVar[_types.EnumTypeWrapper]
    USER_UNKNOWN: Final = 0  # Not specified, or unknown.
    USER_CONNECTED: Final = 1  # The user opened a websocket.
    USER_DISCONNECTED: Final = 2  # The user closed the websocket.
    USER_DELETED: Final = 3  # The user was deleted.
    USER_ADDED: Final = 4  # The user was added.
    USER_UPDATED: Final = 5  # The user's record was updated.
    USER_JOINED_SESSION: Final = 6  # The user joined a session.
    USER_LEFT_SESSION: Final = 7  # The user left a session.
    USER_UUID_FIELD_NUMBER: Final = 1
    TYPE_FIELD_NUMBER: Final = 2
    USER_FULLNAME_FIELD_NUMBER: Final = 3
    # UUID of the user.
    @property
    def user_uuid(self) -> str: ...
    @user_uuid.setter
    def user_uuid(self, value: str | bytes) -> None: ...
    # What happened.
    @property
    def type(self) -> int: ...
    @type.setter
    def type(self, value: int | str) -> None: ...
    # First and last name of the user, for display.
    @property
    def user_fullname(self) -> str: ...
    @user_fullname.setter
    def user_fullname(self, value: str | bytes) -> None: ...
    def __init__(
        self,
        *,
        user_uuid: str | bytes | None = ...,
        type: int | str | None = ...,
        user_fullname: str | bytes | None = ...,
    ) -> None: ...

