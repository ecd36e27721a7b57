"""The messages of `ArchiveEvent.proto`, as protoc would name them. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["ArchiveEvent.proto"]
ArchiveEvent = CLASSES["opentera.protobuf.ArchiveEvent"]
