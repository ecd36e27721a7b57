"""The messages of `JoinSessionEvent.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["JoinSessionEvent.proto"]
JoinSessionEvent = CLASSES["opentera.protobuf.JoinSessionEvent"]
