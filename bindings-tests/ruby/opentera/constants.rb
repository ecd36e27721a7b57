# frozen_string_literal: true

# The constants of the header, without `TERA_`. Generated from `proto/` by `cargo codegen`; do not edit.

module OpenTera
  ABI_VERSION = 0
  KIND_FRAME = 65536
  KIND_TOPIC = 65537
  KIND_RPC_REPLY = 65538
  JSON_WRITE_DEFAULT_VALUES = 16
  JSON_WRITE_PROTO_NAMES = 32
  JSON_WRITE_ENUM_NUMBERS = 64
  JSON_WRITE_INDENT = 128
  JSON_WRITE_ASCII = 256
  JSON_WRITE_OMIT_UNKNOWN_TYPES = 512
  JSON_WRITE_BASE64_UNKNOWN_TYPES = 1024
  JSON_WRITE_UNQUOTED_INT64 = 2048
  JSON_WRITE_GOOGLE_TYPE_URLS = 131072
  JSON_WRITE_SERVER = 400
  JSON_READ_SKIP_UNKNOWN_FIELDS = 4096
  JSON_READ_SKIP_UNKNOWN_ENUMS = 8192
  JSON_READ_SKIP_UNKNOWN_TYPES = 16384
  JSON_READ_BASE64_UNKNOWN_TYPES = 65536
  JSON_READ_CASE_INSENSITIVE_ENUMS = 32768
  JSON_READ_GOOGLE_TYPE_URLS = 262144
  JSON_READ_LENIENT = 28672
  RPC_UNKNOWN = 0
  RPC_OK = 1
  RPC_ERROR = 2
  TOPIC_MODULE = 1
  TOPIC_SERVICE = 2
  TOPIC_USER = 3
  TOPIC_PARTICIPANT = 4
  TOPIC_DEVICE = 5
  TOPIC_LOG = 6
  TOPIC_RPC_REPLY = 7
  TOPIC_WEBRTC = 8
  CHANNEL_NONE = 0
  CHANNEL_MESSAGES = 1
  CHANNEL_EVENTS = 2
  CHANNEL_RPC = 3
  # By the size of a pointer.
  LAYOUTS = {
    8 => "64 32 48 56 48 80 80 96 64 168 112 104 56 64 72 200 88 48 80 40 32 72 56",
    4 => "40 24 32 40 32 56 48 56 40 88 64 56 32 40 48 112 56 32 48 32 24 40 40"
  }.freeze

  # Why the library rejected an input or an argument.
  module Status
    extend Names

    # a required pointer is NULL, or a view has a length but no data.
    NULL_POINTER = 1
    # an argument has an invalid value.
    INVALID_ARGUMENT = 2
    # the struct is not initialised, or has another type than expected.
    WRONG_KIND = 3
    # the struct's head has an invalid size.
    WRONG_SIZE = 4
    # a field is set that is newer than this library.
    NEWER_FIELDS = 5
    # the buffer is too small.
    BUFFER_TOO_SMALL = 6
    # the message is larger than 2 GiB.
    TOO_LARGE = 7
    # messages or groups are nested too deep.
    TOO_DEEP = 8
    # the arena's limit is reached.
    MEMORY_LIMIT = 9
    # the system has no memory left.
    OUT_OF_MEMORY = 10
    # a string is not valid UTF-8.
    INVALID_UTF8 = 11
    # the input ends inside a field.
    TRUNCATED = 12
    # the input is not a protobuf message.
    MALFORMED = 13
    # the type of an Any is missing or unknown.
    UNKNOWN_TYPE = 14
    # the enum has no value of this name.
    UNKNOWN_NAME = 15
    # the topic has an unknown format.
    INVALID_TOPIC = 16
    # not a wrapper, or not the one that the topic carries.
    WRONG_WRAPPER = 17
    # bug in the library; please report it.
    INTERNAL = 18
    # the text is not JSON.
    JSON_SYNTAX = 19
    # the field cannot have this value.
    JSON_VALUE = 20
    # the field or its oneof is set twice.
    JSON_DUPLICATE = 21
    # the message has no such field.
    UNKNOWN_FIELD = 22
  end
end
