# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types

DESCRIPTOR: _types.FileDescriptor

class JoinSessionReplyEvent(_types.Message):
    """The answer of an invitee to a `JoinSessionEvent`. Only one of `user_uuid`, `participant_uuid` and
    `device_uuid` is set: that of the invitee."""
    # The answer.
    ReplyType: ClassVar[_types.EnumTypeWrapper]
    REPLY_UNKNOWN: Final = 0  # Not specified, or unknown.
    REPLY_ACCEPTED: Final = 1  # The invitation is accepted.
    REPLY_DENIED: Final = 2  # The invitation is declined.
    REPLY_BUSY: Final = 3  # The invitee is in another session.
    REPLY_TIMEOUT: Final = 4  # Nobody answered in time.
    SESSION_UUID_FIELD_NUMBER: Final = 1
    USER_UUID_FIELD_NUMBER: Final = 2
    PARTICIPANT_UUID_FIELD_NUMBER: Final = 3
    DEVICE_UUID_FIELD_NUMBER: Final = 4
    JOIN_REPLY_FIELD_NUMBER: Final = 5
    REPLY_MSG_FIELD_NUMBER: Final = 6
    # UUID of the session.
    @property
    def session_uuid(self) -> str: ...
    @session_uuid.setter
    def session_uuid(self, value: str | bytes) -> None: ...
    # UUID of the user that answers.
    @property
    def user_uuid(self) -> str: ...
    @user_uuid.setter
    def user_uuid(self, value: str | bytes) -> None: ...
    # UUID of the participant that answers.
    @property
    def participant_uuid(self) -> str: ...
    @participant_uuid.setter
    def participant_uuid(self, value: str | bytes) -> None: ...
    # UUID of the device that answers.
    @property
    def device_uuid(self) -> str: ...
    @device_uuid.setter
    def device_uuid(self, value: str | bytes) -> None: ...
    # The answer.
    @property
    def join_reply(self) -> int: ...
    @join_reply.setter
    def join_reply(self, value: int | str) -> None: ...
    # Message with the answer, for display.
    @property
    def reply_msg(self) -> str: ...
    @reply_msg.setter
    def reply_msg(self, value: str | bytes) -> None: ...
    def __init__(
        self,
        *,
        session_uuid: str | bytes | None = ...,
        user_uuid: str | bytes | None = ...,
        participant_uuid: str | bytes | None = ...,
        device_uuid: str | bytes | None = ...,
        join_reply: int | str | None = ...,
        reply_msg: str | bytes | None = ...,
    ) -> None: ...

