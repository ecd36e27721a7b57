"""A drop-in for the Python modules that protoc makes of the schema, without protobuf, see docs/python.md."""

from ._install import install

__all__ = ["install", "set_strict"]


def set_strict(strict: bool = True) -> None:
    """Lets what the schema does not have be an error in JSON, as protobuf does, or skips it, which is the default."""
    from . import json_format

    json_format.set_strict(strict)
