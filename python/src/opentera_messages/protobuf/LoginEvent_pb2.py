"""The messages of `LoginEvent.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["LoginEvent.proto"]
LoginEvent = CLASSES["opentera.protobuf.LoginEvent"]
