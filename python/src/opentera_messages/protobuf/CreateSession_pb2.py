"""The messages of `CreateSession.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["CreateSession.proto"]
CreateSession = CLASSES["opentera.protobuf.CreateSession"]
