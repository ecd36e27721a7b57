"""The messages of `ParticipantEvent.proto`, as protoc would name them. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["ParticipantEvent.proto"]
ParticipantEvent = CLASSES["opentera.protobuf.ParticipantEvent"]
