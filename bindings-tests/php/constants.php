<?php

// The constants of the header, without `TERA_`. Generated from `proto/` by `cargo codegen`; do not edit.

declare(strict_types=1);

namespace OpenTera;

const ABI_VERSION = 0;
const KIND_FRAME = 65536;
const KIND_TOPIC = 65537;
const KIND_RPC_REPLY = 65538;
const JSON_WRITE_DEFAULT_VALUES = 16;
const JSON_WRITE_PROTO_NAMES = 32;
const JSON_WRITE_ENUM_NUMBERS = 64;
const JSON_WRITE_INDENT = 128;
const JSON_WRITE_ASCII = 256;
const JSON_WRITE_OMIT_UNKNOWN_TYPES = 512;
const JSON_WRITE_BASE64_UNKNOWN_TYPES = 1024;
const JSON_WRITE_UNQUOTED_INT64 = 2048;
const JSON_WRITE_GOOGLE_TYPE_URLS = 131072;
const JSON_WRITE_SERVER = 400;
const JSON_READ_SKIP_UNKNOWN_FIELDS = 4096;
const JSON_READ_SKIP_UNKNOWN_ENUMS = 8192;
const JSON_READ_SKIP_UNKNOWN_TYPES = 16384;
const JSON_READ_BASE64_UNKNOWN_TYPES = 65536;
const JSON_READ_CASE_INSENSITIVE_ENUMS = 32768;
const JSON_READ_GOOGLE_TYPE_URLS = 262144;
const JSON_READ_LENIENT = 28672;
const RPC_UNKNOWN = 0;
const RPC_OK = 1;
const RPC_ERROR = 2;
const TOPIC_MODULE = 1;
const TOPIC_SERVICE = 2;
const TOPIC_USER = 3;
const TOPIC_PARTICIPANT = 4;
const TOPIC_DEVICE = 5;
const TOPIC_LOG = 6;
const TOPIC_RPC_REPLY = 7;
const TOPIC_WEBRTC = 8;
const CHANNEL_NONE = 0;
const CHANNEL_MESSAGES = 1;
const CHANNEL_EVENTS = 2;
const CHANNEL_RPC = 3;
const LAYOUT = '64 32 48 56 48 80 80 96 64 168 112 104 56 64 72 200 88 48 80 40 32 72 56';

/** Why the library rejected an input or an argument. */
final class Status
{
    use Names;

    /** a required pointer is NULL, or a view has a length but no data. */
    public const NULL_POINTER = 1;
    /** an argument has an invalid value. */
    public const INVALID_ARGUMENT = 2;
    /** the struct is not initialised, or has another type than expected. */
    public const WRONG_KIND = 3;
    /** the struct's head has an invalid size. */
    public const WRONG_SIZE = 4;
    /** a field is set that is newer than this library. */
    public const NEWER_FIELDS = 5;
    /** the buffer is too small. */
    public const BUFFER_TOO_SMALL = 6;
    /** the message is larger than 2 GiB. */
    public const TOO_LARGE = 7;
    /** messages or groups are nested too deep. */
    public const TOO_DEEP = 8;
    /** the arena's limit is reached. */
    public const MEMORY_LIMIT = 9;
    /** the system has no memory left. */
    public const OUT_OF_MEMORY = 10;
    /** a string is not valid UTF-8. */
    public const INVALID_UTF8 = 11;
    /** the input ends inside a field. */
    public const TRUNCATED = 12;
    /** the input is not a protobuf message. */
    public const MALFORMED = 13;
    /** the type of an Any is missing or unknown. */
    public const UNKNOWN_TYPE = 14;
    /** the enum has no value of this name. */
    public const UNKNOWN_NAME = 15;
    /** the topic has an unknown format. */
    public const INVALID_TOPIC = 16;
    /** not a wrapper, or not the one that the topic carries. */
    public const WRONG_WRAPPER = 17;
    /** bug in the library; please report it. */
    public const INTERNAL = 18;
    /** the text is not JSON. */
    public const JSON_SYNTAX = 19;
    /** the field cannot have this value. */
    public const JSON_VALUE = 20;
    /** the field or its oneof is set twice. */
    public const JSON_DUPLICATE = 21;
    /** the message has no such field. */
    public const UNKNOWN_FIELD = 22;
}
