"""The messages of `UserRegisterToEvent.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["UserRegisterToEvent.proto"]
UserRegisterToEvent = CLASSES["opentera.protobuf.UserRegisterToEvent"]
