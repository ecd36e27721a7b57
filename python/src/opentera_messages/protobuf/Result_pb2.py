"""The messages of `Result.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["Result.proto"]
Result = CLASSES["opentera.protobuf.Result"]
