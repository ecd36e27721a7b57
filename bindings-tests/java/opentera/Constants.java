// Generated from `proto/` by `cargo codegen`; do not edit.

package opentera;

/** The constants of the header, without {@code TERA_}. */
public final class Constants {
    private Constants() {}

    public static final int ABI_VERSION = 0;
    public static final int KIND_FRAME = 65536;
    public static final int KIND_TOPIC = 65537;
    public static final int KIND_RPC_REPLY = 65538;
    public static final int DECODE_COPY = 1;
    public static final int JSON_WRITE_DEFAULT_VALUES = 16;
    public static final int JSON_WRITE_PROTO_NAMES = 32;
    public static final int JSON_WRITE_ENUM_NUMBERS = 64;
    public static final int JSON_WRITE_INDENT = 128;
    public static final int JSON_WRITE_ASCII = 256;
    public static final int JSON_WRITE_OMIT_UNKNOWN_TYPES = 512;
    public static final int JSON_WRITE_BASE64_UNKNOWN_TYPES = 1024;
    public static final int JSON_WRITE_UNQUOTED_INT64 = 2048;
    public static final int JSON_WRITE_GOOGLE_TYPE_URLS = 131072;
    public static final int JSON_WRITE_SERVER = 400;
    public static final int JSON_READ_SKIP_UNKNOWN_FIELDS = 4096;
    public static final int JSON_READ_SKIP_UNKNOWN_ENUMS = 8192;
    public static final int JSON_READ_SKIP_UNKNOWN_TYPES = 16384;
    public static final int JSON_READ_BASE64_UNKNOWN_TYPES = 65536;
    public static final int JSON_READ_CASE_INSENSITIVE_ENUMS = 32768;
    public static final int JSON_READ_GOOGLE_TYPE_URLS = 262144;
    public static final int JSON_READ_LENIENT = 28672;
    public static final int RPC_UNKNOWN = 0;
    public static final int RPC_OK = 1;
    public static final int RPC_ERROR = 2;
    public static final int TOPIC_MODULE = 1;
    public static final int TOPIC_SERVICE = 2;
    public static final int TOPIC_USER = 3;
    public static final int TOPIC_PARTICIPANT = 4;
    public static final int TOPIC_DEVICE = 5;
    public static final int TOPIC_LOG = 6;
    public static final int TOPIC_RPC_REPLY = 7;
    public static final int TOPIC_WEBRTC = 8;
    public static final int CHANNEL_NONE = 0;
    public static final int CHANNEL_MESSAGES = 1;
    public static final int CHANNEL_EVENTS = 2;
    public static final int CHANNEL_RPC = 3;
    static final String LAYOUT = "64 32 48 56 48 80 80 96 64 168 112 104 56 64 72 200 88 48 80 40 32 72 56";

    /** Why the library rejected something. */
    public static final class Status {
        private Status() {}

        /** a required pointer is NULL, or a view has a length but no data. */
        public static final int NULL_POINTER = 1;
        /** an argument has an invalid value. */
        public static final int INVALID_ARGUMENT = 2;
        /** the struct is not initialised, or has another type than expected. */
        public static final int WRONG_KIND = 3;
        /** the struct's head has an invalid size. */
        public static final int WRONG_SIZE = 4;
        /** a field is set that is newer than this library. */
        public static final int NEWER_FIELDS = 5;
        /** the buffer is too small. */
        public static final int BUFFER_TOO_SMALL = 6;
        /** the message is larger than 2 GiB. */
        public static final int TOO_LARGE = 7;
        /** messages or groups are nested too deep. */
        public static final int TOO_DEEP = 8;
        /** the arena's limit is reached. */
        public static final int MEMORY_LIMIT = 9;
        /** the system has no memory left. */
        public static final int OUT_OF_MEMORY = 10;
        /** a string is not valid UTF-8. */
        public static final int INVALID_UTF8 = 11;
        /** the input ends inside a field. */
        public static final int TRUNCATED = 12;
        /** the input is not a protobuf message. */
        public static final int MALFORMED = 13;
        /** the type of an Any is missing or unknown. */
        public static final int UNKNOWN_TYPE = 14;
        /** the enum has no value of this name. */
        public static final int UNKNOWN_NAME = 15;
        /** the topic has an unknown format. */
        public static final int INVALID_TOPIC = 16;
        /** not a wrapper, or not the one that the topic carries. */
        public static final int WRONG_WRAPPER = 17;
        /** bug in the library; please report it. */
        public static final int INTERNAL = 18;
        /** the text is not JSON. */
        public static final int JSON_SYNTAX = 19;
        /** the field cannot have this value. */
        public static final int JSON_VALUE = 20;
        /** the field or its oneof is set twice. */
        public static final int JSON_DUPLICATE = 21;
        /** the message has no such field. */
        public static final int UNKNOWN_FIELD = 22;

        /** Returns the name of a number, or null when it has none. */
        public static String nameOf(int number) {
            return switch (number) {
                case 1 -> "NULL_POINTER";
                case 2 -> "INVALID_ARGUMENT";
                case 3 -> "WRONG_KIND";
                case 4 -> "WRONG_SIZE";
                case 5 -> "NEWER_FIELDS";
                case 6 -> "BUFFER_TOO_SMALL";
                case 7 -> "TOO_LARGE";
                case 8 -> "TOO_DEEP";
                case 9 -> "MEMORY_LIMIT";
                case 10 -> "OUT_OF_MEMORY";
                case 11 -> "INVALID_UTF8";
                case 12 -> "TRUNCATED";
                case 13 -> "MALFORMED";
                case 14 -> "UNKNOWN_TYPE";
                case 15 -> "UNKNOWN_NAME";
                case 16 -> "INVALID_TOPIC";
                case 17 -> "WRONG_WRAPPER";
                case 18 -> "INTERNAL";
                case 19 -> "JSON_SYNTAX";
                case 20 -> "JSON_VALUE";
                case 21 -> "JSON_DUPLICATE";
                case 22 -> "UNKNOWN_FIELD";
                default -> null;
            };
        }
    }
}
