"""The messages of `DeviceEvent.proto`. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["DeviceEvent.proto"]
DeviceEvent = CLASSES["opentera.protobuf.DeviceEvent"]
