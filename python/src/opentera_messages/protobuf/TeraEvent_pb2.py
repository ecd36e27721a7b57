"""The messages of `TeraEvent.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["TeraEvent.proto"]
TeraEvent = CLASSES["opentera.protobuf.TeraEvent"]
