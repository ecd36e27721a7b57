"""The messages of `LeaveSessionEvent.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["LeaveSessionEvent.proto"]
LeaveSessionEvent = CLASSES["opentera.protobuf.LeaveSessionEvent"]
