"""The messages of `JoinSessionReplyEvent.proto`, as protoc would name them. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["JoinSessionReplyEvent.proto"]
JoinSessionReplyEvent = CLASSES["opentera.protobuf.JoinSessionReplyEvent"]
