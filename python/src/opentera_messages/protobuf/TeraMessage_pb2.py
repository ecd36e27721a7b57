"""The messages of `TeraMessage.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["TeraMessage.proto"]
TeraMessage = CLASSES["opentera.protobuf.TeraMessage"]
