"""Lets `opentera_messages` be imported: the package that is installed, or else that of this repository."""

import importlib.util
import pathlib
import sys

if importlib.util.find_spec("opentera_messages") is None:
    sys.path.append(str(pathlib.Path(__file__).resolve().parent / "src"))
