"""The messages of `UserEvent.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["UserEvent.proto"]
UserEvent = CLASSES["opentera.protobuf.UserEvent"]
