# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types

DESCRIPTOR: _types.FileDescriptor

class ArchiveEvent(_types.Message):
    """Progress of a requested file archive."""
    # State of the archive.
    StatusType: ClassVar[_types.EnumTypeWrapper]
    STATUS_PENDING: Final = 0  # Requested, not started.
    STATUS_INPROGRESS: Final = 1  # Being created.
    STATUS_COMPLETED: Final = 2  # Ready for download from `archive_url`.
    STATUS_CANCELLED: Final = 3  # Cancelled.
    STATUS_DELETED: Final = 4  # Deleted.
    ARCHIVE_UUID_FIELD_NUMBER: Final = 1
    OWNER_UUID_FIELD_NUMBER: Final = 2
    STATUS_FIELD_NUMBER: Final = 3
    ARCHIVE_URL_FIELD_NUMBER: Final = 4
    # UUID of the archive.
    @property
    def archive_uuid(self) -> str: ...
    @archive_uuid.setter
    def archive_uuid(self, value: str | bytes) -> None: ...
    # UUID of the owner, who requested it.
    @property
    def owner_uuid(self) -> str: ...
    @owner_uuid.setter
    def owner_uuid(self, value: str | bytes) -> None: ...
    # State of the archive.
    @property
    def status(self) -> int: ...
    @status.setter
    def status(self, value: int | str) -> None: ...
    # URL to download the archive from.
    @property
    def archive_url(self) -> str: ...
    @archive_url.setter
    def archive_url(self, value: str | bytes) -> None: ...
    def __init__(
        self,
        *,
        archive_uuid: str | bytes | None = ...,
        owner_uuid: str | bytes | None = ...,
        status: int | str | None = ...,
        archive_url: str | bytes | None = ...,
    ) -> None: ...

