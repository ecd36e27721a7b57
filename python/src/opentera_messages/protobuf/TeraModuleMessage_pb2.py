"""The messages of `TeraModuleMessage.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["TeraModuleMessage.proto"]
TeraModuleMessage = CLASSES["opentera.protobuf.TeraModuleMessage"]
