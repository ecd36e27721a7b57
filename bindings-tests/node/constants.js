// The constants of the header, without `TERA_`. Generated from `proto/` by `cargo codegen`; do not edit.

export const ABI_VERSION = 0;
export const KIND_FRAME = 65536;
export const KIND_TOPIC = 65537;
export const KIND_RPC_REPLY = 65538;
export const JSON_WRITE_DEFAULT_VALUES = 16;
export const JSON_WRITE_PROTO_NAMES = 32;
export const JSON_WRITE_ENUM_NUMBERS = 64;
export const JSON_WRITE_INDENT = 128;
export const JSON_WRITE_ASCII = 256;
export const JSON_WRITE_OMIT_UNKNOWN_TYPES = 512;
export const JSON_WRITE_BASE64_UNKNOWN_TYPES = 1024;
export const JSON_WRITE_UNQUOTED_INT64 = 2048;
export const JSON_WRITE_GOOGLE_TYPE_URLS = 131072;
export const JSON_WRITE_SERVER = 400;
export const JSON_READ_SKIP_UNKNOWN_FIELDS = 4096;
export const JSON_READ_SKIP_UNKNOWN_ENUMS = 8192;
export const JSON_READ_SKIP_UNKNOWN_TYPES = 16384;
export const JSON_READ_BASE64_UNKNOWN_TYPES = 65536;
export const JSON_READ_CASE_INSENSITIVE_ENUMS = 32768;
export const JSON_READ_GOOGLE_TYPE_URLS = 262144;
export const JSON_READ_LENIENT = 28672;
export const RPC_UNKNOWN = 0;
export const RPC_OK = 1;
export const RPC_ERROR = 2;
export const TOPIC_MODULE = 1;
export const TOPIC_SERVICE = 2;
export const TOPIC_USER = 3;
export const TOPIC_PARTICIPANT = 4;
export const TOPIC_DEVICE = 5;
export const TOPIC_LOG = 6;
export const TOPIC_RPC_REPLY = 7;
export const TOPIC_WEBRTC = 8;
export const CHANNEL_NONE = 0;
export const CHANNEL_MESSAGES = 1;
export const CHANNEL_EVENTS = 2;
export const CHANNEL_RPC = 3;
/** By the size of a pointer. */
export const LAYOUTS = {
  8: '64 32 48 56 48 80 80 96 64 168 112 104 56 64 72 200 88 48 80 40 32 72 56',
  4: '40 24 32 40 32 56 48 56 40 88 64 56 32 40 48 112 56 32 48 32 24 40 40',
};

export const Status = {
  NULL_POINTER: 1,
  1: 'NULL_POINTER',
  INVALID_ARGUMENT: 2,
  2: 'INVALID_ARGUMENT',
  WRONG_KIND: 3,
  3: 'WRONG_KIND',
  WRONG_SIZE: 4,
  4: 'WRONG_SIZE',
  NEWER_FIELDS: 5,
  5: 'NEWER_FIELDS',
  BUFFER_TOO_SMALL: 6,
  6: 'BUFFER_TOO_SMALL',
  TOO_LARGE: 7,
  7: 'TOO_LARGE',
  TOO_DEEP: 8,
  8: 'TOO_DEEP',
  MEMORY_LIMIT: 9,
  9: 'MEMORY_LIMIT',
  OUT_OF_MEMORY: 10,
  10: 'OUT_OF_MEMORY',
  INVALID_UTF8: 11,
  11: 'INVALID_UTF8',
  TRUNCATED: 12,
  12: 'TRUNCATED',
  MALFORMED: 13,
  13: 'MALFORMED',
  UNKNOWN_TYPE: 14,
  14: 'UNKNOWN_TYPE',
  UNKNOWN_NAME: 15,
  15: 'UNKNOWN_NAME',
  INVALID_TOPIC: 16,
  16: 'INVALID_TOPIC',
  WRONG_WRAPPER: 17,
  17: 'WRONG_WRAPPER',
  INTERNAL: 18,
  18: 'INTERNAL',
  JSON_SYNTAX: 19,
  19: 'JSON_SYNTAX',
  JSON_VALUE: 20,
  20: 'JSON_VALUE',
  JSON_DUPLICATE: 21,
  21: 'JSON_DUPLICATE',
  UNKNOWN_FIELD: 22,
  22: 'UNKNOWN_FIELD',
};
