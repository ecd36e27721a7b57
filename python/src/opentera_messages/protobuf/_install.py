"""Lets programs import parts of `google.protobuf`, which may be installed or not."""

from __future__ import annotations

import functools
import importlib
import importlib.machinery
import sys

from ._errors import Adaptable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from importlib.abc import Loader
    from types import FunctionType, ModuleType
    from typing import Any
else:
    Loader = object

#: What answers where protobuf is not installed.
MODULES = "google.protobuf.any_pb2", "google.protobuf.json_format", "google.protobuf.message"
PACKAGES = "google", "google.protobuf"


def own(name: str) -> ModuleType:
    """The module of this package for one of protobuf's."""
    return importlib.import_module(name.replace("google.protobuf", __package__ or ""))


class Substitute(Loader):
    """Finds the modules that no other finder finds."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name not in MODULES and name not in PACKAGES:
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=name in PACKAGES)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        # An import returns what is in `sys.modules` after it.
        if module.__name__ in MODULES:
            sys.modules[module.__name__] = own(module.__name__)


class Adapter:
    """Adapts protobuf's own modules when they are loaded."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name not in ADAPTED:
            return None
        others = (finder for finder in sys.meta_path if finder is not self)
        specs = (finder.find_spec(name, path, target) for finder in others)
        spec = next((spec for spec in specs if spec is not None), None)
        if spec is not None and spec.loader is not None and spec.loader is not SUBSTITUTE:
            load = spec.loader.exec_module

            def exec_module(module: ModuleType) -> None:
                load(module)
                adapt(module)

            spec.loader.exec_module = exec_module  # type: ignore[method-assign]
        return spec


def adapt(module: ModuleType) -> None:
    """Lets one of protobuf's modules work with the messages of this package too: its functions take them, and what is raised
    for them is caught as its exceptions."""
    for name in ADAPTED[module.__name__]:
        ours, theirs = getattr(own(module.__name__), name), getattr(module, name)
        if isinstance(ours, type):
            if theirs not in ours.__bases__:
                ours.__bases__ = (*(base for base in ours.__bases__ if base is not Adaptable), theirs)
        elif not hasattr(theirs, "__wrapped__"):
            setattr(module, name, choose(ours, theirs))


def choose(ours: Callable[..., Any], theirs: FunctionType) -> Callable[..., Any]:
    """A function that calls one or the other for a message. What is not given by name is named as in protobuf."""
    from .message import Message

    names = theirs.__code__.co_varnames[: theirs.__code__.co_argcount]

    @functools.wraps(theirs)
    def function(*values: Any, **named: Any) -> Any:
        arguments = {**dict(zip(names, values)), **named}
        if isinstance(arguments.get("message"), Message):
            return ours(**arguments)
        return theirs(*values, **named)

    return function


#: The functions and exceptions of each module, the base of the exceptions first.
ADAPTED = {
    "google.protobuf.json_format": (
        *("Error", "ParseError", "SerializeToJsonError"),
        *("MessageToDict", "MessageToJson", "Parse", "ParseDict"),
    ),
    "google.protobuf.message": ("Error", "DecodeError", "EncodeError"),
}
SUBSTITUTE, ADAPTER = Substitute(), Adapter()


def install() -> None:
    """Lets `google.protobuf.json_format`, `.message` and `.any_pb2` work with the messages of this package.

    Where protobuf is not installed, they are the modules of this package. Where it is, the functions of its `json_format`
    take messages of this package too, and its exceptions catch what is raised for them. Call it before a function is
    imported by its name: `from google.protobuf.json_format import MessageToJson`. More calls have no effect.
    """
    if ADAPTER in sys.meta_path:
        return
    sys.meta_path.insert(0, ADAPTER)
    sys.meta_path.append(SUBSTITUTE)
    for name in ADAPTED:
        if name in sys.modules:
            adapt(sys.modules[name])
