"""The messages of the OpenTera platform, see docs/python.md."""

from ._base import *
from ._engine import VERSION as __version__
from ._engine import (
    binary_from_json,
    json_from_binary,
    message_json_from_event,
    unwrap,
    unwrap_json,
    wrap_event,
    wrap_message,
    wrap_module_message,
    wrapper_of,
)
from .constants import *
from .messages import *
from . import _base, constants, messages

__all__ = [
    "__version__",
    "binary_from_json",
    "json_from_binary",
    "message_json_from_event",
    "unwrap",
    "unwrap_json",
    "wrap_event",
    "wrap_message",
    "wrap_module_message",
    "wrapper_of",
]
__all__ += _base.__all__
__all__ += constants.__all__
__all__ += messages.__all__
