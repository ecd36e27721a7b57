"""The messages of `ServerCommand.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["ServerCommand.proto"]
ServerCommand = CLASSES["opentera.protobuf.ServerCommand"]
