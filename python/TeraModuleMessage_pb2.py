"""`TeraModuleMessage_pb2` of the drop-in. Generated from `proto/` by `cargo codegen`; do not edit."""

import sys

import opentera_messages_path
from opentera_messages.protobuf import TeraModuleMessage_pb2

sys.modules[__name__] = TeraModuleMessage_pb2
