# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types

DESCRIPTOR: _types.FileDescriptor

class DeviceEvent(_types.Message):
    """A device connected, disconnected, or changed in another way."""
    # What happened to the device.
    EventType: ClassVar[_types.EnumTypeWrapper]
    DEVICE_UNKNOWN: Final = 0  # Not specified, or unknown.
    DEVICE_CONNECTED: Final = 1  # The device opened its websocket.
    DEVICE_DISCONNECTED: Final = 2  # The device closed its websocket.
    DEVICE_DELETED: Final = 3  # The device was deleted.
    DEVICE_ADDED: Final = 4  # The device was added.
    DEVICE_JOINED_SESSION: Final = 5  # The device joined a session.
    DEVICE_LEFT_SESSION: Final = 6  # The device left a session.
    DEVICE_STATUS_CHANGED: Final = 7  # The device reported a new status, see `device_status`.
    DEVICE_UUID_FIELD_NUMBER: Final = 1
    TYPE_FIELD_NUMBER: Final = 2
    DEVICE_NAME_FIELD_NUMBER: Final = 3
    DEVICE_STATUS_FIELD_NUMBER: Final = 4
    # UUID of the device.
    @property
    def device_uuid(self) -> str: ...
    @device_uuid.setter
    def device_uuid(self, value: str | bytes) -> None: ...
    # What happened.
    @property
    def type(self) -> int: ...
    @type.setter
    def type(self, value: int | str) -> None: ...
    # Name of the device, for display.
    @property
    def device_name(self) -> str: ...
    @device_name.setter
    def device_name(self, value: str | bytes) -> None: ...
    # Status of the device, as JSON text.
    @property
    def device_status(self) -> str: ...
    @device_status.setter
    def device_status(self, value: str | bytes) -> None: ...
    def __init__(
        self,
        *,
        device_uuid: str | bytes | None = ...,
        type: int | str | None = ...,
        device_name: str | bytes | None = ...,
        device_status: str | bytes | None = ...,
    ) -> None: ...

