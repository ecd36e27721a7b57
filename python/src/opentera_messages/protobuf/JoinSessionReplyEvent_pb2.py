"""The messages of `JoinSessionReplyEvent.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["JoinSessionReplyEvent.proto"]
JoinSessionReplyEvent = CLASSES["opentera.protobuf.JoinSessionReplyEvent"]
