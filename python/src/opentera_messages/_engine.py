"""The engine: the extension `_native`, or `_ctypes` in a package without it. Both have what `_engine.pyi` says."""

try:
    from ._native import *
except ModuleNotFoundError as error:
    if error.name != "opentera_messages._native":
        raise
    from ._ctypes import *
except ImportError as error:
    raise ImportError(
        f"cannot load {error.path}: {error}; install the wheel for this platform and Python: "
        "pip install --force-reinstall opentera-messages",
        name=error.name,
        path=error.path,
    ) from error
