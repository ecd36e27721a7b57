"""The messages of `ParticipantEvent.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["ParticipantEvent.proto"]
ParticipantEvent = CLASSES["opentera.protobuf.ParticipantEvent"]
