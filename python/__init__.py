"""The messages, where this repository is the folder `opentera/messages` of a program: `import opentera.messages.python`.

The modules of `opentera_messages.protobuf` are those that protoc would put here, also as `import UserEvent_pb2`. What the
program imports of `google.protobuf` afterwards works with them, with protobuf or without.
"""

import importlib
import sys

from . import opentera_messages_path
from opentera_messages.protobuf import install
from opentera_messages.protobuf._shared import FILES, module_of
from opentera_messages.protobuf.any_pb2 import Any

install()
__all__ = ["Any"]
for _file in FILES:
    _name = module_of(_file)
    if _name != "any_pb2":
        _module = importlib.import_module(f"opentera_messages.protobuf.{_name}")
        sys.modules[f"{__name__}.{_name}"] = sys.modules[_name] = globals()[_name] = _module
        _messages = {name: getattr(_module, name) for name in _module.DESCRIPTOR.message_types_by_name}
        globals().update(_messages)
        __all__ += _messages
