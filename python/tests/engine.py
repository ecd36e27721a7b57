"""Imports the package with the engine that OPENTERA_ENGINE names: `native` or `ctypes`."""

import os
import sys

ENGINE = os.environ.get("OPENTERA_ENGINE", "native")
if ENGINE == "ctypes":
    sys.modules["opentera_messages._native"] = None

import opentera_messages as tera
from opentera_messages import _engine

assert _engine.Storage.__module__ == f"opentera_messages._{ENGINE}", _engine.Storage.__module__
