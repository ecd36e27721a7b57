# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types
from .any_pb2 import Any

DESCRIPTOR: _types.FileDescriptor

class TeraMessage(_types.Message):
    """Wraps everything that the server sends to a client over the websocket. The client sees the type of the
    content before the content itself."""
    MESSAGE_FIELD_NUMBER: Final = 1
    # The content, usually a `TeraEvent`.
    @property
    def message(self) -> Any: ...
    def __init__(
        self,
        *,
        message: Any | Mapping[str, _Any] | None = ...,
    ) -> None: ...

