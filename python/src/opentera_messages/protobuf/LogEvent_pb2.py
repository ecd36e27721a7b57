"""The messages of `LogEvent.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["LogEvent.proto"]
LogEvent = CLASSES["opentera.protobuf.LogEvent"]
