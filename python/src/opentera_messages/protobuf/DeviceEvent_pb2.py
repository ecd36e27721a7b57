"""The messages of `DeviceEvent.proto`, as protoc would name them. Generated from `proto/` by `cargo codegen`; do not edit."""

from ._shared import CLASSES, FILES

DESCRIPTOR = FILES["DeviceEvent.proto"]
DeviceEvent = CLASSES["opentera.protobuf.DeviceEvent"]
