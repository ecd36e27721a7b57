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
export const LAYOUTS: Record<number, string>;

/** Why the library rejected an input or an argument. */
export enum Status {
  /** a required pointer is NULL, or a view has a length but no data. */
  NULL_POINTER = 1,
  /** an argument has an invalid value. */
  INVALID_ARGUMENT = 2,
  /** the struct is not initialised, or has another type than expected. */
  WRONG_KIND = 3,
  /** the struct's head has an invalid size. */
  WRONG_SIZE = 4,
  /** a field is set that is newer than this library. */
  NEWER_FIELDS = 5,
  /** the buffer is too small. */
  BUFFER_TOO_SMALL = 6,
  /** the message is larger than 2 GiB. */
  TOO_LARGE = 7,
  /** messages or groups are nested too deep. */
  TOO_DEEP = 8,
  /** the arena's limit is reached. */
  MEMORY_LIMIT = 9,
  /** the system has no memory left. */
  OUT_OF_MEMORY = 10,
  /** a string is not valid UTF-8. */
  INVALID_UTF8 = 11,
  /** the input ends inside a field. */
  TRUNCATED = 12,
  /** the input is not a protobuf message. */
  MALFORMED = 13,
  /** the type of an Any is missing or unknown. */
  UNKNOWN_TYPE = 14,
  /** the enum has no value of this name. */
  UNKNOWN_NAME = 15,
  /** the topic has an unknown format. */
  INVALID_TOPIC = 16,
  /** not a wrapper, or not the one that the topic carries. */
  WRONG_WRAPPER = 17,
  /** bug in the library; please report it. */
  INTERNAL = 18,
  /** the text is not JSON. */
  JSON_SYNTAX = 19,
  /** the field cannot have this value. */
  JSON_VALUE = 20,
  /** the field or its oneof is set twice. */
  JSON_DUPLICATE = 21,
  /** the message has no such field. */
  UNKNOWN_FIELD = 22,
}
