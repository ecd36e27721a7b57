"""The messages of `StopSessionEvent.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["StopSessionEvent.proto"]
StopSessionEvent = CLASSES["opentera.protobuf.StopSessionEvent"]
