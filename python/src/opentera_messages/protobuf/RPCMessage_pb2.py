"""The messages of `RPCMessage.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["RPCMessage.proto"]
RPCMessage = CLASSES["opentera.protobuf.RPCMessage"]
Value = CLASSES["opentera.protobuf.Value"]
