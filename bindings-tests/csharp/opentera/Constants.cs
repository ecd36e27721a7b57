// The constants of the header, without `TERA_`. Generated from `proto/` by `cargo codegen`; do not edit.

namespace OpenTera
{
    internal static class Constants
    {
        internal const uint ABI_VERSION = 0;
        internal const uint KIND_FRAME = 65536;
        internal const uint KIND_TOPIC = 65537;
        internal const uint KIND_RPC_REPLY = 65538;
        internal const string LAYOUT = "64 32 48 56 48 80 80 96 64 168 112 104 56 64 72 200 88 48 80 40 32 72 56";
    }

    /// <summary>Flags for reading and writing JSON, see the header.</summary>
    [System.Flags]
    public enum JsonFlags : uint
    {
        NONE = 0,
        WRITE_DEFAULT_VALUES = 16,
        WRITE_PROTO_NAMES = 32,
        WRITE_ENUM_NUMBERS = 64,
        WRITE_INDENT = 128,
        WRITE_ASCII = 256,
        WRITE_OMIT_UNKNOWN_TYPES = 512,
        WRITE_BASE64_UNKNOWN_TYPES = 1024,
        WRITE_UNQUOTED_INT64 = 2048,
        WRITE_GOOGLE_TYPE_URLS = 131072,
        WRITE_SERVER = 400,
        READ_SKIP_UNKNOWN_FIELDS = 4096,
        READ_SKIP_UNKNOWN_ENUMS = 8192,
        READ_SKIP_UNKNOWN_TYPES = 16384,
        READ_BASE64_UNKNOWN_TYPES = 65536,
        READ_CASE_INSENSITIVE_ENUMS = 32768,
        READ_GOOGLE_TYPE_URLS = 262144,
        READ_LENIENT = 28672,
    }

    /// <summary>Whether a call was carried out.</summary>
    public enum RpcStatus
    {
        UNKNOWN = 0,
        OK = 1,
        ERROR = 2,
    }

    /// <summary>The first word of a topic, see the header.</summary>
    public enum TopicFamily
    {
        MODULE = 1,
        SERVICE = 2,
        USER = 3,
        PARTICIPANT = 4,
        DEVICE = 5,
        LOG = 6,
        RPC_REPLY = 7,
        WEBRTC = 8,
    }

    /// <summary>The word after the name in a topic.</summary>
    public enum TopicChannel
    {
        NONE = 0,
        MESSAGES = 1,
        EVENTS = 2,
        RPC = 3,
    }

    /// <summary>Why the library rejected something.</summary>
    public enum Status
    {
        /// <summary>a required pointer is NULL, or a view has a length but no data.</summary>
        NULL_POINTER = 1,
        /// <summary>an argument has an invalid value.</summary>
        INVALID_ARGUMENT = 2,
        /// <summary>the struct is not initialised, or has another type than expected.</summary>
        WRONG_KIND = 3,
        /// <summary>the struct's head has an invalid size.</summary>
        WRONG_SIZE = 4,
        /// <summary>a field is set that is newer than this library.</summary>
        NEWER_FIELDS = 5,
        /// <summary>the buffer is too small.</summary>
        BUFFER_TOO_SMALL = 6,
        /// <summary>the message is larger than 2 GiB.</summary>
        TOO_LARGE = 7,
        /// <summary>messages or groups are nested too deep.</summary>
        TOO_DEEP = 8,
        /// <summary>the arena's limit is reached.</summary>
        MEMORY_LIMIT = 9,
        /// <summary>the system has no memory left.</summary>
        OUT_OF_MEMORY = 10,
        /// <summary>a string is not valid UTF-8.</summary>
        INVALID_UTF8 = 11,
        /// <summary>the input ends inside a field.</summary>
        TRUNCATED = 12,
        /// <summary>the input is not a protobuf message.</summary>
        MALFORMED = 13,
        /// <summary>the type of an Any is missing or unknown.</summary>
        UNKNOWN_TYPE = 14,
        /// <summary>the enum has no value of this name.</summary>
        UNKNOWN_NAME = 15,
        /// <summary>the topic has an unknown format.</summary>
        INVALID_TOPIC = 16,
        /// <summary>not a wrapper, or not the one that the topic carries.</summary>
        WRONG_WRAPPER = 17,
        /// <summary>bug in the library; please report it.</summary>
        INTERNAL = 18,
        /// <summary>the text is not JSON.</summary>
        JSON_SYNTAX = 19,
        /// <summary>the field cannot have this value.</summary>
        JSON_VALUE = 20,
        /// <summary>the field or its oneof is set twice.</summary>
        JSON_DUPLICATE = 21,
        /// <summary>the message has no such field.</summary>
        UNKNOWN_FIELD = 22,
    }
}
