"""The messages of `TeraEvent.proto`, as protoc would name them. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["TeraEvent.proto"]
TeraEvent = CLASSES["opentera.protobuf.TeraEvent"]
