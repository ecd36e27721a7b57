"""`google.protobuf.message`."""

from ._errors import DecodeError, EncodeError, Error
from ._shared import Message

__all__ = ["DecodeError", "EncodeError", "Error", "Message"]
