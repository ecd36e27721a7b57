"""A drop-in for the Python modules that protoc makes of the schema, without protobuf, see docs/python.md."""

from ._install import install
from .json_format import set_strict

__all__ = ["install", "set_strict"]
