"""The messages of `LoginEvent.proto`, as protoc would name them. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["LoginEvent.proto"]
LoginEvent = CLASSES["opentera.protobuf.LoginEvent"]
