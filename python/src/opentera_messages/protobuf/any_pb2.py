"""The messages of `google/protobuf/any.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["google/protobuf/any.proto"]
Any = CLASSES["google.protobuf.Any"]
