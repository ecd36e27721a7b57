"""The messages of `ArchiveEvent.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["ArchiveEvent.proto"]
ArchiveEvent = CLASSES["opentera.protobuf.ArchiveEvent"]
