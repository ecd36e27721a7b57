"""What the package `opentera.messages.python` of the platform does with the modules that protoc makes, which are beside it."""

import importlib
import pathlib
import sys

_folder = pathlib.Path(__file__).parent
sys.path.insert(0, str(_folder))

from google.protobuf.any_pb2 import Any

for _path in _folder.glob("*_pb2.py"):
    _module = importlib.import_module(_path.stem)
    sys.modules[f"{__name__}.{_path.stem}"] = _module
    globals().update({_name: getattr(_module, _name) for _name in _module.DESCRIPTOR.message_types_by_name})
