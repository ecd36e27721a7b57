"""The messages of `DatabaseEvent.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["DatabaseEvent.proto"]
DatabaseEvent = CLASSES["opentera.protobuf.DatabaseEvent"]
