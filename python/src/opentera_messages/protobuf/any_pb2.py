"""The messages of `google/protobuf/any.proto`, as protoc would name them. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["google/protobuf/any.proto"]
Any = CLASSES["google.protobuf.Any"]
