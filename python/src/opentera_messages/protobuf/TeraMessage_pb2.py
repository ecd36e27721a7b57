"""The messages of `TeraMessage.proto`, as protoc would name them. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["TeraMessage.proto"]
TeraMessage = CLASSES["opentera.protobuf.TeraMessage"]
