/*
 * opentera/messages.h: the messages of the OpenTera platform for C, C++ and every language with an FFI.
 *
 * SPDX-License-Identifier: Apache-2.0
 *
 * A message is a plain struct. This program, in C99 or C++11 and later, sends one and receives it again:
 *
 *   #include <opentera/messages.h>
 *   #include <stdio.h>
 *
 *   int main(void) {
 *     tera_device_event device = TERA_DEVICE_EVENT_INIT;
 *     device.device_uuid = TERA_STR("b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11");
 *     device.type = TERA_DEVICE_EVENT_DEVICE_CONNECTED;
 *
 *     const tera_head *payloads[] = { &device.base };
 *     uint8_t bytes[512];
 *     size_t len = 0;
 *     tera_frame frame = TERA_FRAME_INIT;
 *     tera_arena *arena = tera_arena_new(0);
 *     tera_status status = tera_wrap_event(arena, TERA_LIT("websocket.user.42.events"), tera_now(), payloads, 1,
 *                                          bytes, sizeof bytes, &len);
 *     if (status == TERA_OK) status = tera_unwrap(arena, TERA_KIND_EVENT, bytes, len, 0, &frame);
 *     if (status != TERA_OK) {
 *       fprintf(stderr, "%s: %s\n", tera_status_name(status), tera_arena_error_message(arena));
 *     }
 *     for (size_t i = 0; i < frame.payloads.len; i++) {
 *       const tera_device_event *event = TERA_PAYLOAD_AS(&frame.payloads.data[i], device_event);
 *       if (event && event->type == TERA_DEVICE_EVENT_DEVICE_CONNECTED) {
 *         printf("%.*s is connected\n", TERA_PRINTF(event->device_uuid));
 *       }
 *     }
 *     tera_arena_free(arena);
 *     return status == TERA_OK ? 0 : 1;
 *   }
 *
 * The rules for all functions:
 *
 * - Ownership: the library never takes ownership of caller memory. It allocates only from arenas; everything it
 *   returns from an arena stays valid until the arena is reset or freed. Free arenas with `tera_arena_free`; nothing
 *   else needs freeing.
 * - Lifetime: decoded strings point into the input buffer, so keep it alive for as long as you use them. The flag
 *   `TERA_DECODE_COPY` copies the input into the arena instead.
 * - Pointers: every pointer is checked for NULL and for alignment. Beyond that, each must be valid for the access
 *   that the function describes. Outputs must not overlap each other or an input. An argument called `arena` may be
 *   NULL unless the function builds something in it.
 * - Results: functions return a `tera_status` and write results through pointers. Results are written only on success,
 *   with one exception: `TERA_ERR_BUFFER_TOO_SMALL` writes the size needed to `*len` (or its counterpart).
 *   Every function that returns a status may return `TERA_ERR_INTERNAL`, if the library has a bug. No function throws,
 *   prints, raises a signal, or reports through `errno` or thread-local state.
 * - Strings are UTF-8 with a length. They are NUL-terminated only if a function documents it. Strings that are not
 *   valid UTF-8 are rejected with `TERA_ERR_INVALID_UTF8`, both ways:
 *   https://protobuf.dev/programming-guides/proto3/#scalar
 * - Memory: only `tera_arena_new` and functions that are given an arena allocate, from the C library or with the
 *   functions that `tera_set_allocator` sets.
 * - Threads: every function may be called from any thread. An arena must be used by one thread at a time, and a message
 *   must not be changed while it is read. The library starts no threads.
 * - Signals: no function is async-signal-safe. Do not call any of them from a signal handler.
 * - Fork: the library holds no lock and no file. After `fork`, parent and child each own a copy of every arena and may
 *   both continue to use it. `tera_seq_next` continues from the same number in both.
 * - Unloading: the library has no threads, exit handlers or thread-local destructors. It may be unloaded with `dlclose`
 *   once all arenas are freed and no pointer into it is in use.
 */

/* Generated from `proto/` and `src/abi/` by `cargo codegen`, with cbindgen; do not edit. */

#ifndef OPENTERA_MESSAGES_H
#define OPENTERA_MESSAGES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

// `TERA_CAST` casts without a compiler warning. `TERA_CHARS` converts a string, also one of C++20's `char8_t`, to
// `const char *`.
#ifdef __cplusplus
#define TERA_CAST(type, value) static_cast<type>(value)
#else
#define TERA_CAST(type, value) ((type)(value))
#endif
#ifdef __cpp_char8_t
extern "C++" {
constexpr const char *tera_chars(const char *text) { return text; }
inline const char *tera_chars(const char8_t *text) { return reinterpret_cast<const char *>(text); }
}
#define TERA_CHARS(text) tera_chars(text)
#else
#define TERA_CHARS(text) (text)
#endif

/// Makes a `tera_str` from a string literal. In C++20 this and the next macros also accept `char8_t` literals.
#ifdef __cplusplus
#define TERA_STR(literal) (tera_str{ TERA_CHARS("" literal), sizeof(literal) - 1 })
#else
#define TERA_STR(literal) ((tera_str){ "" literal, sizeof(literal) - 1 })
#endif

/// Initialises a static `tera_str` with a string literal.
#define TERA_STR_INIT(literal) { TERA_CHARS("" literal), sizeof(literal) - 1 }

/// Makes a `tera_str` from a NUL-terminated string. Evaluates its argument twice.
#ifdef __cplusplus
#define TERA_CSTR(string) (tera_str{ TERA_CHARS(string), strlen(TERA_CHARS(string)) })
#else
#define TERA_CSTR(string) ((tera_str){ (string), strlen(string) })
#endif

/// Passes a string literal as the two arguments, pointer and length, that functions take for a string.
#define TERA_LIT(literal) TERA_CHARS("" literal), sizeof(literal) - 1

/// Passes a `tera_str` as the two arguments that printf takes for `%.*s`.
#define TERA_PRINTF(view) TERA_CAST(int, (view).len), (view).data

// On 32-bit machines only the views are smaller: messages are still aligned to 8 bytes, and padding follows each
// pointer to a message. Set the padding to 0, as the initialisers do.
#if UINTPTR_MAX == UINT32_MAX
#define TERA_32_BITS
#define TERA_NO_MESSAGE NULL, 0
#define TERA_POINTER_PAD(name) uint32_t name;
#else
#define TERA_NO_MESSAGE NULL
#define TERA_POINTER_PAD(name)
#endif
#if !defined(TERA_32_BITS)
#define TERA_ALIGNED(bytes)
#elif defined(_MSC_VER)
#define TERA_ALIGNED(bytes) __declspec(align(bytes))
#else
#define TERA_ALIGNED(bytes) __attribute__((aligned(bytes)))
#endif

// Layouts are asserted where the compiler supports it.
#if defined(TERA_32_BITS)
#define TERA_HAS_SIZE(type, on_64, on_32) (sizeof(type) == on_32)
#else
#define TERA_HAS_SIZE(type, on_64, on_32) (sizeof(type) == on_64)
#endif
#if defined(__cplusplus) && (__cplusplus >= 201103L || defined(_MSC_VER))
#define TERA_ASSERT_SIZE(type, on_64, on_32) static_assert(TERA_HAS_SIZE(type, on_64, on_32), "layout of " #type);
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define TERA_ASSERT_SIZE(type, on_64, on_32) _Static_assert(TERA_HAS_SIZE(type, on_64, on_32), "layout of " #type);
#else
#define TERA_ASSERT_SIZE(type, on_64, on_32)
#endif

// In C++ an enum has the type of the members and parameters that store its values. C before C23 cannot express that.
#ifdef __cplusplus
#define TERA_ENUM(type) : type
#else
#define TERA_ENUM(type)
#endif

// Makes a message with one member of a oneof set, and the matching case. The constructors below use it. In C the result
// is not a constant expression.
#ifdef __cplusplus
#define TERA_WITH(TYPE, KIND, ONEOF, MEMBER, CASE, VALUE) \
  ([](decltype(TYPE##_##ONEOF::MEMBER) tera_member) -> TYPE { \
    TYPE tera_made = TYPE(); \
    tera_made.base.kind = KIND; \
    tera_made.base.size = sizeof(TYPE); \
    tera_made.ONEOF##_case = CASE; \
    tera_made.ONEOF.MEMBER = tera_member; \
    return tera_made; \
  }(VALUE))
#else
#define TERA_WITH(TYPE, KIND, ONEOF, MEMBER, CASE, VALUE) \
  ((TYPE){ .base = { KIND, sizeof(TYPE) }, .ONEOF##_case = CASE, .ONEOF = { .MEMBER = (VALUE) } })
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ========================================================================================================
 * Versions
 *
 * The library follows semantic versioning. Programs and libraries with the same ABI version (the number in the
 * SONAME) work together, whichever is older.
 * ======================================================================================================== */

/// Major version of this header.
#define TERA_VERSION_MAJOR 0

/// Minor version of this header.
#define TERA_VERSION_MINOR 1

/// Patch version of this header.
#define TERA_VERSION_PATCH 0

/// The ABI version that this header describes.
#define TERA_ABI_VERSION 0

/// Version of the OpenTera protocol: the `version` in the header of a wrapper.
#define TERA_PROTOCOL_VERSION 1

/// Returns the version of the library, for example `"0.1.0"`: static, NUL-terminated.
const char *tera_version(void);

/// Returns the ABI version of the library. A program that loads the library at run time compares it with
/// `TERA_ABI_VERSION`.
uint32_t tera_abi_version(void);

/* ========================================================================================================
 * Views
 *
 * A view is a pointer and a length; it owns nothing. A view with length 0 is empty, even if its pointer is NULL. A
 * NULL pointer with another length is an error. The library never returns a view whose pointer is NULL.
 * ======================================================================================================== */

/// A view of a UTF-8 string, not NUL-terminated. `len` counts bytes.
typedef struct tera_str {
  /// The first byte.
  const char *data;
  /// Number of bytes.
  size_t len;
} tera_str;

/// A view of bytes.
typedef struct tera_bytes {
  /// The first byte.
  const uint8_t *data;
  /// Number of bytes.
  size_t len;
} tera_bytes;

/// A view of a list of strings.
typedef struct tera_str_list {
  /// The first string.
  const struct tera_str *data;
  /// Number of strings.
  size_t len;
} tera_str_list;

/// A boolean: 0 is false, every other value is true. The library writes 0 and 1. (In a C `bool` other values are
/// undefined behaviour, and not every FFI avoids them.)
typedef uint8_t tera_bool;

/* ========================================================================================================
 * Statuses
 *
 * Every function that can fail returns a `tera_status`. The numbers never change. A newer library may return numbers
 * that this header does not name.
 * ======================================================================================================== */

/// Result of a function: `TERA_OK` or a `TERA_ERR_...`.
typedef int32_t tera_status;

/// The values of a `tera_status`.
enum tera_status_code TERA_ENUM(int32_t) {
  TERA_OK = 0,                   ///< Success.
  TERA_ERR_NULL_POINTER = 1,     ///< A required pointer is NULL, or a view has a length but no data.
  TERA_ERR_INVALID_ARGUMENT = 2, ///< An argument has an invalid value.
  TERA_ERR_WRONG_KIND = 3,       ///< The struct is not initialised, or has another type than expected.
  TERA_ERR_WRONG_SIZE = 4,       ///< The struct's head has an invalid size.
  TERA_ERR_NEWER_FIELDS = 5,     ///< A field is set that is newer than this library.
  TERA_ERR_BUFFER_TOO_SMALL = 6, ///< The buffer is too small.
  TERA_ERR_TOO_LARGE = 7,        ///< The message is larger than 2 GiB.
  TERA_ERR_TOO_DEEP = 8,         ///< Messages or groups are nested too deep.
  TERA_ERR_MEMORY_LIMIT = 9,     ///< The arena's limit is reached.
  TERA_ERR_OUT_OF_MEMORY = 10,   ///< The system has no memory left.
  TERA_ERR_INVALID_UTF8 = 11,    ///< A string is not valid UTF-8.
  TERA_ERR_TRUNCATED = 12,       ///< The input ends inside a field.
  TERA_ERR_MALFORMED = 13,       ///< The input is not a protobuf message.
  TERA_ERR_UNKNOWN_TYPE = 14,    ///< The type of an Any is missing or unknown.
  TERA_ERR_UNKNOWN_NAME = 15,    ///< The enum has no value of this name.
  TERA_ERR_INVALID_TOPIC = 16,   ///< The topic has an unknown format.
  TERA_ERR_WRONG_WRAPPER = 17,   ///< Not a wrapper, or not the one that the topic carries.
  TERA_ERR_INTERNAL = 18,        ///< Bug in the library; please report it.
  TERA_ERR_JSON_SYNTAX = 19,     ///< The text is not JSON.
  TERA_ERR_JSON_VALUE = 20,      ///< The field cannot have this value.
  TERA_ERR_JSON_DUPLICATE = 21,  ///< The field or its oneof is set twice.
  TERA_ERR_UNKNOWN_FIELD = 22,   ///< The message has no such field.
};

/// Returns the name of a status, for example `"TERA_ERR_TRUNCATED"`: static, NUL-terminated; NULL if it has none.
const char *tera_status_name(tera_status status);

/// Returns a description of a status, for display: static, NUL-terminated, never NULL.
const char *tera_status_message(tera_status status);

/* ========================================================================================================
 * Arenas
 *
 * An arena owns what the library builds: lists and nested structs of decoded messages. It also stores the detail of
 * the last error, and provides scratch memory for calls that encode more than 2 KiB. It is the only object that is
 * created and freed:
 *
 * ```c
 * tera_arena *arena = tera_arena_new(0);
 * for (;;) {                  // for every message that arrives
 *   ...                       // decode and use it
 *   tera_arena_reset(arena);
 * }
 * tera_arena_free(arena);
 * ```
 *
 * Everything that a function builds in an arena stays valid until `tera_arena_reset` or `tera_arena_free`. A reset
 * keeps the memory, so after the first few messages no call allocates. An arena must be used by one thread at a time;
 * different threads may use different arenas at once.
 * ======================================================================================================== */

/// Maximum number of strings that `tera_arena_skipped_message` returns.
#define TERA_ARENA_SKIPPED_TEXTS 16

/// Limit in bytes of an arena that is created with limit 0: 64 MiB.
#define TERA_ARENA_DEFAULT_LIMIT 67108864

/// Memory for decoded messages and the detail of the last error. Opaque.
typedef struct tera_arena tera_arena;

/// Creates an arena for a program whose structs have the sizes in `layout`. C and C++ call the macro
/// `tera_arena_new(limit)`, which passes the `TERA_LAYOUT` of their header. Other languages pass the `TERA_LAYOUT`
/// that their structs were generated from.
///
/// Structs that the library builds in the arena have these sizes, whether the library is older or newer than the
/// program. So a program may read and copy every field of its structs. Fields that an older program lacks are kept in
/// `unknown_fields` and encoded again. Fields that an older library lacks are zero, and their bytes are in
/// `unknown_fields`.
///
/// The arena allocates at most `limit` bytes for its content, or `TERA_ARENA_DEFAULT_LIMIT` if `limit` is 0. It
/// allocates them when it needs them. The arena itself takes another 1 KiB.
///
/// A decoded list is larger than its input: an empty `Any` of 2 bytes becomes a struct of 64 bytes, and a list that
/// grows is copied. Hostile input can need about 250 times its size in memory, and more when written as indented JSON.
/// The limit bounds that; `docs/reliability.md` has the numbers.
///
/// Returns NULL if the system has no memory, or if `layout` is NULL or from a header with another ABI version. Free the
/// arena with `tera_arena_free`.
tera_arena *tera_arena_new_for(size_t limit, const char *layout);

/// Frees an arena and everything in it. Does nothing if `arena` is NULL.
void tera_arena_free(tera_arena *arena);

/// Empties an arena for reuse. Everything that was built in it, and the last error, becomes invalid. The arena keeps up
/// to a quarter of its limit as memory for reuse. Does nothing if `arena` is NULL.
void tera_arena_reset(tera_arena *arena);

/// Allocates `size` bytes in an arena, for structs, lists and strings that the caller builds. The memory is not
/// initialised, and stays valid until the arena is reset or freed. It is aligned to `align` bytes, a power of two up to
/// 4096; 0 stands for the alignment of messages. If `size` is 0, one byte is allocated.
///
/// Returns NULL if the arena's limit or the system's memory is reached, or if an argument is invalid. The arena stores
/// the detail of the error.
void *tera_arena_alloc(tera_arena *arena, size_t size, size_t align);

/// Copies `len` bytes into an arena and appends a NUL. Use it for input or strings that would be freed too early.
///
/// Returns NULL if the arena's limit or the system's memory is reached, or if `data` is NULL and `len` is not 0. The
/// arena stores the detail of the error.
void *tera_arena_dup(tera_arena *arena, const void *data, size_t len);

/// Returns the number of bytes that an arena has allocated; 0 for NULL.
size_t tera_arena_size(const tera_arena *arena);

/// Returns the status of the last call with this arena; `TERA_ERR_NULL_POINTER` for NULL.
tera_status tera_arena_error(const tera_arena *arena);

/// Describes the error of the last call with this arena, with its field path and position, for example
/// `TeraEvent.events[1].value: the input ends inside a field (at byte 214)`. If the input has several errors, it
/// describes one of them. NUL-terminated and never NULL; empty if the call succeeded. Valid until the next call with
/// this arena.
const char *tera_arena_error_message(const tera_arena *arena);

/// Returns the byte offset in the input at which the last call with this arena failed, counted from 0; `SIZE_MAX`
/// if it did not fail or the error has no offset.
size_t tera_arena_error_offset(const tera_arena *arena);

/// Returns the line of the JSON text at which the last call with this arena failed, counted from 1; 0 if it did not
/// fail or did not read JSON.
size_t tera_arena_error_line(const tera_arena *arena);

/// Returns the column of the JSON text at which the last call with this arena failed, in bytes and counted from 1; 0 if
/// it did not fail or did not read JSON.
size_t tera_arena_error_column(const tera_arena *arena);

/// Returns the number of unknown fields, enum value names and `Any` types that the last call with this arena skipped,
/// as its flags allowed. 0 for NULL.
size_t tera_arena_skipped(const tera_arena *arena);

/// Describes what the last call with this arena skipped, for example `newField: the message has no such field (line 1,
/// column 84)`. `index` counts from 0. There is one string for each of the first `TERA_ARENA_SKIPPED_TEXTS`.
/// NUL-terminated and never NULL; empty for a larger index. Valid until the next call with this arena.
const char *tera_arena_skipped_message(const tera_arena *arena, size_t index);

/// Sets the functions by which the library allocates and frees all of its memory, in place of the C library's. A
/// program calls it once, before any other function of the library.
///
/// `allocate` returns `size` bytes, at least 1, aligned to `align`, a power of two. If it returns NULL, the call that
/// needs the memory returns `TERA_ERR_OUT_OF_MEMORY`. Memory with another alignment is released at once, and treated as
/// NULL. `release` frees `memory`, which `allocate` returned for the same `size` and `align`.
///
/// Both receive `context`, which the library only passes on. They are called from every thread that calls the library,
/// possibly from several at once. They must not call the library, throw or `longjmp`. They stay in use until the
/// program ends or the library is unloaded.
///
/// Returns `TERA_OK`; `TERA_ERR_NULL_POINTER` if a function is NULL; `TERA_ERR_INVALID_ARGUMENT` if functions have been
/// set before, or if the library has already allocated memory, which the new functions could not free.
tera_status tera_set_allocator(void *(*allocate)(void *context, size_t size, size_t align),
    void (*release)(void *context, void *memory, size_t size, size_t align), void *context);

/* ========================================================================================================
 * Kinds
 *
 * A kind is a number that identifies a type of struct. Kinds never change; new ones are appended.
 * ======================================================================================================== */

/// The type of a struct. Messages have kinds below 65536.
enum tera_kind TERA_ENUM(uint32_t) {
  TERA_KIND_UNKNOWN = 0,                   ///< Not a message of this schema.
  TERA_KIND_ANY = 1,                       ///< `google.protobuf.Any`.
  TERA_KIND_MESSAGE = 2,                   ///< `TeraMessage`.
  TERA_KIND_EVENT = 3,                     ///< `TeraEvent`.
  TERA_KIND_EVENT_HEADER = 4,              ///< `TeraEvent.Header`.
  TERA_KIND_MODULE_MESSAGE = 5,            ///< `TeraModuleMessage`.
  TERA_KIND_MODULE_MESSAGE_HEADER = 6,     ///< `TeraModuleMessage.Header`.
  TERA_KIND_DEVICE_EVENT = 7,              ///< `DeviceEvent`.
  TERA_KIND_PARTICIPANT_EVENT = 8,         ///< `ParticipantEvent`.
  TERA_KIND_USER_EVENT = 9,                ///< `UserEvent`.
  TERA_KIND_JOIN_SESSION_EVENT = 10,       ///< `JoinSessionEvent`.
  TERA_KIND_JOIN_SESSION_REPLY_EVENT = 11, ///< `JoinSessionReplyEvent`.
  TERA_KIND_LEAVE_SESSION_EVENT = 12,      ///< `LeaveSessionEvent`.
  TERA_KIND_STOP_SESSION_EVENT = 13,       ///< `StopSessionEvent`.
  TERA_KIND_DATABASE_EVENT = 14,           ///< `DatabaseEvent`.
  TERA_KIND_LOG_EVENT = 15,                ///< `LogEvent`.
  TERA_KIND_LOGIN_EVENT = 16,              ///< `LoginEvent`.
  TERA_KIND_RPC_MESSAGE = 17,              ///< `RPCMessage`.
  TERA_KIND_VALUE = 18,                    ///< `Value`.
  TERA_KIND_ARCHIVE_EVENT = 19,            ///< `ArchiveEvent`.
  TERA_KIND_SERVER_COMMAND = 20,           ///< `ServerCommand`.
  TERA_KIND_USER_REGISTER_TO_EVENT = 21,   ///< `UserRegisterToEvent`.
  TERA_KIND_CREATE_SESSION = 22,           ///< `CreateSession`.
  TERA_KIND_RESULT = 23,                   ///< `Result`.
  TERA_KIND_FRAME = 65536,                 ///< `tera_frame`, which is not a message.
  TERA_KIND_TOPIC = 65537,                 ///< `tera_topic`, which is not a message.
  TERA_KIND_RPC_REPLY = 65538,             ///< `tera_rpc_reply`, which is not a message.
  TERA_KIND_FIELD = 65539,                 ///< `tera_field`, which is not a message.
};

/// Expands `X(name, NAME)` for every message: `tera_##name` is its struct, `TERA_KIND_##NAME` its kind.
#define TERA_FOR_EACH_MESSAGE(X) \
  X(any, ANY) X(message, MESSAGE) X(event, EVENT) X(event_header, EVENT_HEADER) X(module_message, MODULE_MESSAGE) \
  X(module_message_header, MODULE_MESSAGE_HEADER) X(device_event, DEVICE_EVENT) \
  X(participant_event, PARTICIPANT_EVENT) X(user_event, USER_EVENT) X(join_session_event, JOIN_SESSION_EVENT) \
  X(join_session_reply_event, JOIN_SESSION_REPLY_EVENT) X(leave_session_event, LEAVE_SESSION_EVENT) \
  X(stop_session_event, STOP_SESSION_EVENT) X(database_event, DATABASE_EVENT) X(log_event, LOG_EVENT) \
  X(login_event, LOGIN_EVENT) X(rpc_message, RPC_MESSAGE) X(value, VALUE) X(archive_event, ARCHIVE_EVENT) \
  X(server_command, SERVER_COMMAND) X(user_register_to_event, USER_REGISTER_TO_EVENT) \
  X(create_session, CREATE_SESSION) X(result, RESULT)

// The kind of each message by the name of its struct, for the macros below.
#define TERA_KIND_OF_any TERA_KIND_ANY
#define TERA_KIND_OF_message TERA_KIND_MESSAGE
#define TERA_KIND_OF_event TERA_KIND_EVENT
#define TERA_KIND_OF_event_header TERA_KIND_EVENT_HEADER
#define TERA_KIND_OF_module_message TERA_KIND_MODULE_MESSAGE
#define TERA_KIND_OF_module_message_header TERA_KIND_MODULE_MESSAGE_HEADER
#define TERA_KIND_OF_device_event TERA_KIND_DEVICE_EVENT
#define TERA_KIND_OF_participant_event TERA_KIND_PARTICIPANT_EVENT
#define TERA_KIND_OF_user_event TERA_KIND_USER_EVENT
#define TERA_KIND_OF_join_session_event TERA_KIND_JOIN_SESSION_EVENT
#define TERA_KIND_OF_join_session_reply_event TERA_KIND_JOIN_SESSION_REPLY_EVENT
#define TERA_KIND_OF_leave_session_event TERA_KIND_LEAVE_SESSION_EVENT
#define TERA_KIND_OF_stop_session_event TERA_KIND_STOP_SESSION_EVENT
#define TERA_KIND_OF_database_event TERA_KIND_DATABASE_EVENT
#define TERA_KIND_OF_log_event TERA_KIND_LOG_EVENT
#define TERA_KIND_OF_login_event TERA_KIND_LOGIN_EVENT
#define TERA_KIND_OF_rpc_message TERA_KIND_RPC_MESSAGE
#define TERA_KIND_OF_value TERA_KIND_VALUE
#define TERA_KIND_OF_archive_event TERA_KIND_ARCHIVE_EVENT
#define TERA_KIND_OF_server_command TERA_KIND_SERVER_COMMAND
#define TERA_KIND_OF_user_register_to_event TERA_KIND_USER_REGISTER_TO_EVENT
#define TERA_KIND_OF_create_session TERA_KIND_CREATE_SESSION
#define TERA_KIND_OF_result TERA_KIND_RESULT

/// The sizes of the structs in this header, in bytes and by kind.
#if defined(TERA_32_BITS)
#define TERA_LAYOUT "40 24 32 40 32 56 48 56 40 88 64 56 32 40 48 112 56 32 48 32 24 40 40"
#else
#define TERA_LAYOUT "64 32 48 56 48 80 80 96 64 168 112 104 56 64 72 200 88 48 80 40 32 72 56"
#endif

/// Creates an arena for a program that is compiled with this header, see `tera_arena_new_for`.
#define tera_arena_new(limit) tera_arena_new_for((limit), TERA_LAYOUT)

/* ========================================================================================================
 * Heads
 *
 * Every message begins with a `tera_head`, so it describes itself. A list of mixed messages is a list of
 * `tera_head *`, and one `switch` over the kind tells them apart.
 * ======================================================================================================== */

/// First member of every message. `TERA_X_INIT` and `tera_x_init` set it. A struct without it is rejected with
/// `TERA_ERR_WRONG_KIND`.
///
/// `size` lets programs and libraries of different versions work together. New fields are added only at the end of a
/// struct, and a struct has no fields beyond its `size`. The elements of lists (`tera_any`, `tera_value`,
/// `tera_payload`) keep their size within an ABI version. When you copy a message by value, set `base.size` of the copy
/// to `sizeof` its type.
///
/// A field that is newer than the library must be zero. In a view, this includes the pointer.
///
/// A struct that the library builds has the size of the program's struct, see `tera_arena_new_for`. Only a struct that
/// another part of the program made with an older header may be smaller; then `TERA_MESSAGE_AS` is NULL and
/// `TERA_HAS_FIELD` is 0.
typedef struct TERA_ALIGNED(8) tera_head {
  /// The kind of the struct, an `enum tera_kind`.
  uint32_t kind;
  /// `sizeof` the struct in the program that owns it.
  uint32_t size;
} tera_head;

/// Returns the full name of a message, for example `"opentera.protobuf.DeviceEvent"`: static, NUL-terminated; NULL
/// if `kind` is not a message.
const char *tera_kind_name(uint32_t kind);

/// Returns the type URL of a message in an `Any`, for example
/// `"type.googleapis.com/opentera.protobuf.DeviceEvent"`: static, NUL-terminated; NULL if `kind` is not a message.
const char *tera_kind_type_url(uint32_t kind);

/// Returns the kind of the message with the full name `name` (`len` bytes); `TERA_KIND_UNKNOWN` if there is none.
uint32_t tera_kind_from_name(const char *name, size_t len);

/// Returns `sizeof` the struct of a kind in this library; 0 if `kind` is unknown. The struct of the program may
/// have another size, see `tera_arena_new_for`.
size_t tera_kind_size(uint32_t kind);

/// Returns `message` if it has this kind and its struct has at least `size` bytes. Otherwise, and if `message` is NULL,
/// returns NULL. `TERA_MESSAGE_AS` calls it.
const void *tera_message_as(const tera_head *message, uint32_t kind, size_t size);

/* ========================================================================================================
 * Messages
 *
 * A message `X` has a struct `tera_x`, a kind `TERA_KIND_X`, an initialiser `TERA_X_INIT` and six functions. Each does
 * for `X` what the function in the second column does for any message. It takes a `tera_x *`, and returns
 * `TERA_ERR_WRONG_KIND` if that points to another message:
 *
 * | function of `X` | for any message |
 * | --- | --- |
 * | `tera_x_init` | `tera_init` |
 * | `tera_x_encode`, `tera_x_encoded_size` | `tera_encode`, `tera_encoded_size` |
 * | `tera_x_decode` | `tera_decode` |
 * | `tera_x_to_json`, `tera_x_from_json` | `tera_to_json`, `tera_from_json`, in the section "JSON" |
 *
 * ```c
 * tera_user_event user = TERA_USER_EVENT_INIT;
 * tera_status status = tera_user_event_decode(arena, data, len, 0, &user);
 * if (status == TERA_OK) printf("%.*s\n", TERA_PRINTF(user.user_fullname));
 * ```
 *
 * The members of the structs:
 *
 * - `base` is the head. `TERA_X_INIT` and `tera_x_init` set it and leave every field unset: zero, empty or NULL.
 * - `unknown_fields` holds the fields that this schema does not have, as received. They are encoded after the other
 *   fields, without checks.
 * - `reserved...` is padding. Leave it 0.
 * - A field that is a message is a pointer. It is NULL if the message is absent.
 * - A field that is an enum is an `int32_t` with the values of the C enum that its comment names. Other numbers
 *   are kept.
 * - A list `tera_x_list` is a view: `data` points to the first element, `len` is the number of elements.
 * - A oneof is a union. Its `..._case` holds the number of the member that is set. A member without its case is
 *   not encoded. Use the constructors, which set both: `TERA_VALUE_STRING(TERA_STR("on"))` is a `tera_value` with
 *   `string_value`.
 *
 * Each enum `E` of a message `X` has two functions. `tera_x_e_name` returns the name of a value, for example
 * `"DEVICE_CONNECTED"`: static, NUL-terminated; NULL if the number has no name. `tera_x_e_from_name` writes the
 * number of the value called `name` (`len` bytes) to `*value`; `arena` may be NULL and keeps the detail of an
 * error. It returns `TERA_OK`, `TERA_ERR_UNKNOWN_NAME`, or `TERA_ERR_NULL_POINTER` or `TERA_ERR_INVALID_ARGUMENT`
 * for the pointers.
 * ======================================================================================================== */

/// Upper bound of a description, in bytes with its NUL.
#define TERA_DESCRIPTION_SIZE 1024

/// Initialises `message` as an empty message of kind `kind`, or as an empty `tera_frame`, `tera_topic`,
/// `tera_rpc_reply` or `tera_field`. `size` is `sizeof` its struct in the caller's program. Does the same as
/// `TERA_X_INIT`, for languages without macros.
///
/// Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND` if `kind` is unknown; `TERA_ERR_WRONG_SIZE`;
/// `TERA_ERR_INVALID_ARGUMENT` if `message` is not aligned.
tera_status tera_init(uint32_t kind, tera_head *message, size_t size);

/// Allocates an empty message of kind `kind` in the arena, in the size of the program's struct, for code that
/// decodes any message.
///
/// Returns NULL if the arena's limit or the system's memory is reached, or if `kind` is not a message. The arena stores
/// the detail of the error.
tera_head *tera_arena_message(tera_arena *arena, uint32_t kind);

/// Encodes `message` as protobuf binary to `buffer` (`capacity` bytes) and writes the size to `*len`. `buffer` may
/// be NULL if `capacity` is 0.
///
/// Only reads `message` and everything it points to, and only during the call. `arena` may be NULL; it stores the
/// detail of an error and provides scratch memory for larger messages.
///
/// Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`; `TERA_ERR_INVALID_UTF8`;
/// `TERA_ERR_TOO_LARGE`; `TERA_ERR_TOO_DEEP`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
/// `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct with an invalid head, a oneof with an invalid
/// case, or an `Any` whose `type_url` contradicts its `message`. Writes to `buffer` only if it returns `TERA_OK`.
tera_status tera_encode(tera_arena *arena, const tera_head *message, uint8_t *buffer, size_t capacity, size_t *len);

/// Writes the size of `message` as protobuf binary, in bytes, to `*size`. Returns what `tera_encode` returns,
/// except `TERA_ERR_BUFFER_TOO_SMALL`.
tera_status tera_encoded_size(tera_arena *arena, const tera_head *message, size_t *size);

/// Decodes `message` from protobuf binary, `len` bytes at `data`. The head of `message` must be set; it selects the
/// type of the message. Everything else in `message` is overwritten.
///
/// The decoded strings point into `data`; lists and nested structs are built in `arena`, which must not be NULL. So the
/// message stays valid as long as both do. With `TERA_DECODE_COPY` in `flags` the strings point into a copy in the
/// arena.
///
/// Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`,
/// `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`;
/// `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`.
tera_status tera_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags, tera_head *message);

/// Copies `message` and everything that it refers to into `arena`: strings, bytes, lists, nested messages, and the
/// messages in its `Any`s. The copy stays valid until `arena` is reset or freed, and does not point to `message`.
/// `TERA_COPY` casts it.
///
/// Returns the copy, whose struct has the size of this program's struct. Returns NULL if `arena` is NULL, if the
/// message cannot be read, for example because a pointer is NULL or a struct has another kind, or if memory is
/// exhausted. `tera_arena_error` and `tera_arena_error_message` report the error. Strings that are not valid UTF-8 are
/// copied unchanged.
tera_head *tera_copy(tera_arena *arena, const tera_head *message);

/// Compares two messages. Writes 1 to `*equal` if both have the same kind and the same encoding, otherwise 0.
///
/// So an unset field equals its default value. An `Any` that holds a struct equals one that holds the bytes that
/// this library encodes the struct to, with the type URL that it writes. Structs of older and newer programs can be
/// compared. Unknown fields are compared as bytes. Floating-point numbers are compared by their bits: a NaN equals
/// itself, and -0.0 differs from 0.0. `arena` must not be NULL; it provides scratch memory.
///
/// Returns `TERA_OK`; `TERA_ERR_MEMORY_LIMIT` or `TERA_ERR_OUT_OF_MEMORY`; otherwise what encoding returns for a
/// message that cannot be encoded.
tera_status tera_equal(tera_arena *arena, const tera_head *a, const tera_head *b, tera_bool *equal);

/// Describes `message`, of any kind, in one line of text for a log, for example
/// `DeviceEvent { device_uuid: "b707e0b2" type: DEVICE_CONNECTED }`.
///
/// The line contains the fields that are set, by their names in the schema, and the messages in `Any`s. It has
/// fewer than `TERA_DESCRIPTION_SIZE` bytes. A longer line, and a string of more than 128 bytes, is cut and ends
/// with `...`. Control characters are escaped, so output from an untrusted sender is safe to print. What cannot be
/// read is reported in angle brackets. The format is for people and may change.
///
/// Returns the text, NUL-terminated and never NULL. It stays valid until `arena` is reset or freed. If `arena` is NULL,
/// `message` is invalid, or memory is exhausted, returns the static description of the status.
///
/// Decodes up to 64 KiB of bytes in `Any`s into `arena`. Like every function, it replaces the arena's last error: read
/// the error first, or use another arena.
const char *tera_describe(tera_arena *arena, const tera_head *message);

/* ========================================================================================================
 * Flags
 *
 * A function accepts the flags that its description names, combined with `|`. It rejects others with
 * `TERA_ERR_INVALID_ARGUMENT`, so that new flags can be added.
 * ======================================================================================================== */

/// Flags of functions, combined with `|`.
enum tera_flag TERA_ENUM(uint32_t) {
  /// Decoding and reading JSON: copies the input into the arena, so that the input may be freed.
  TERA_DECODE_COPY = 1,
  /// Writing JSON: includes fields with their default value, as the server does. Absent messages and unset oneofs are
  /// left out.
  TERA_JSON_WRITE_DEFAULT_VALUES = 16,
  /// Writing JSON: uses the names of the schema instead of lowerCamelCase.
  TERA_JSON_WRITE_PROTO_NAMES = 32,
  /// Writing JSON: uses the numbers of enum values instead of their names.
  TERA_JSON_WRITE_ENUM_NUMBERS = 64,
  /// Writing JSON: puts each member on its own line, indented by two spaces a level.
  TERA_JSON_WRITE_INDENT = 128,
  /// Writing JSON: uses ASCII only, with `\u` escapes for the rest.
  TERA_JSON_WRITE_ASCII = 256,
  /// Writing JSON: omits and reports an `Any` of unknown type, see `tera_arena_skipped`, and an `Any` that holds only
  /// such an `Any`. Without this flag and the next, an `Any` of unknown type is rejected with
  /// `TERA_ERR_UNKNOWN_TYPE`, as the specification requires. If the outermost message is one, it is always rejected.
  TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES = 512,
  /// Writing JSON: writes an `Any` of unknown type as `{"@type": ..., "value": ...}` with its bytes in base64.
  TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES = 1024,
  /// Writing JSON: writes 64-bit integers that a double can represent exactly (up to 2^53) without quotes, for
  /// readers that only have doubles, such as JavaScript.
  TERA_JSON_WRITE_UNQUOTED_INT64 = 2048,
  /// Writing JSON: treats an `Any` as one of unknown type if the prefix of its type URL is not
  /// `type.googleapis.com/`, as protobuf's C++ library does. Without this flag, every prefix is accepted.
  TERA_JSON_WRITE_GOOGLE_TYPE_URLS = 131072,
  /// Writing JSON: writes the same text as the OpenTera server.
  TERA_JSON_WRITE_SERVER = 400,
  /// Reading JSON: skips and reports unknown fields, see `tera_arena_skipped`. In an `Any` that holds an `Any` and
  /// has no `value`, an unknown field is rejected with `TERA_ERR_UNKNOWN_FIELD`, because nothing would remain.
  TERA_JSON_READ_SKIP_UNKNOWN_FIELDS = 4096,
  /// Reading JSON: skips and reports unknown names of enum values. The field keeps its default value.
  TERA_JSON_READ_SKIP_UNKNOWN_ENUMS = 8192,
  /// Reading JSON: skips and reports an `Any` of unknown type or without `@type`, and an `Any` that holds only such
  /// an `Any`. The list that it was in has one element less, or its field stays unset, so the library never encodes a
  /// message that was not sent. `tera_unwrap_json` reports the `type_url` of such a payload.
  TERA_JSON_READ_SKIP_UNKNOWN_TYPES = 16384,
  /// Reading JSON: accepts `{"@type": ..., "value": ...}` with bytes in base64 for an `Any` of unknown type. If it
  /// has other members, it is skipped with `TERA_JSON_READ_SKIP_UNKNOWN_TYPES` and rejected without.
  TERA_JSON_READ_BASE64_UNKNOWN_TYPES = 65536,
  /// Reading JSON: accepts names of enum values in upper or lower case, and with `-` instead of `_`.
  TERA_JSON_READ_CASE_INSENSITIVE_ENUMS = 32768,
  /// Reading JSON: treats an `Any` as one of unknown type if the prefix of its type URL is not
  /// `type.googleapis.com/`, as protobuf's C++ library does. Without this flag, every prefix is accepted.
  TERA_JSON_READ_GOOGLE_TYPE_URLS = 262144,
  /// Reading JSON: skips and reports everything unknown, so that frames with new fields or types can still be read.
  TERA_JSON_READ_LENIENT = 28672,
};

/* ========================================================================================================
 * JSON
 *
 * The proto3 JSON of every message, as the server sends it over the websocket. An `Any` is an object with the type URL
 * in `@type` and the members of the message. <https://protobuf.dev/programming-guides/json/>
 *
 * The functions write compact text with lowerCamelCase names and the names of enum values, and leave out fields with
 * their default value; flags change that. They accept everything that the mapping allows: original names, numbers of
 * enum values, 64-bit integers as numbers or strings, `null`, both alphabets of base64, and `@type` in any position.
 * They reject everything else, and report line and column. `unknown_fields` have no JSON form and are left out.
 * ======================================================================================================== */

/// Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to `*len`.
/// `buffer` may be NULL if `capacity` is 0. `flags` are any `TERA_JSON_WRITE_...`, or 0 for compact text. The text
/// is built in `arena`, which must not be NULL, and copied to `buffer`; `tera_json_text` returns it without the
/// copy.
///
/// Returns what `tera_encode` returns; `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown type, depending on `flags`;
/// what `tera_decode` returns for the bytes of an `Any`; `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`;
/// `TERA_ERR_INVALID_ARGUMENT` for `flags`.
tera_status tera_to_json(tera_arena *arena, const tera_head *message, uint32_t flags, char *buffer, size_t capacity,
    size_t *len);

/// Writes `message` as JSON text to the arena and a view of it to `*text`: not NUL-terminated, valid until the
/// arena is reset or freed. Returns what `tera_to_json` returns, except `TERA_ERR_BUFFER_TOO_SMALL`.
tera_status tera_json_text(tera_arena *arena, const tera_head *message, uint32_t flags, tera_str *text);

/// Reads `message` from JSON text, `len` bytes at `text`. The head of `message` must be set; it selects the type of the
/// message. Everything else in `message` is overwritten.
///
/// Strings without escapes point into `text`, or into a copy in the arena with `TERA_DECODE_COPY`; everything else is
/// built in `arena`, which must not be NULL. So the message stays valid as long as both do. `flags` are any
/// `TERA_JSON_READ_...`, or 0.
///
/// Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
/// `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
/// `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text; `TERA_ERR_MEMORY_LIMIT`,
/// `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
/// `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`.
tera_status tera_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags, tera_head *message);

/// Converts protobuf binary to JSON text: decodes a message of kind `kind`, `len` bytes at `data`, and writes its
/// text to `buffer` (`capacity` bytes) and the length to `*text_len`. `flags` are any `TERA_JSON_WRITE_...`;
/// `arena` must not be NULL.
///
/// Returns what `tera_decode` and `tera_to_json` return; `TERA_ERR_WRONG_KIND` if `kind` is not a message.
tera_status tera_json_from_binary(tera_arena *arena, uint32_t kind, const uint8_t *data, size_t len, uint32_t flags,
    char *buffer, size_t capacity, size_t *text_len);

/// Converts JSON text to protobuf binary: reads a message of kind `kind`, `len` bytes at `text`, and encodes it to
/// `buffer` (`capacity` bytes) and its size to `*size`. `flags` are any `TERA_JSON_READ_...`; `arena` must not be
/// NULL.
///
/// Returns what `tera_from_json` and `tera_encode` return; `TERA_ERR_WRONG_KIND` if `kind` is not a message.
tera_status tera_binary_from_json(tera_arena *arena, uint32_t kind, const char *text, size_t len, uint32_t flags,
    uint8_t *buffer, size_t capacity, size_t *size);

/// Converts the bytes of a `TeraEvent`, `len` at `data`, to the JSON text of the `TeraMessage` that holds it, as a
/// bridge between the bus and websockets does. With `TERA_JSON_WRITE_SERVER` the text is the same as the server's. The
/// other arguments and the results are those of `tera_json_from_binary`.
tera_status tera_message_json_from_event(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    char *buffer, size_t capacity, size_t *text_len);

/* ==== google.protobuf.Any =============================================================================== */

/// A message of any type, see the section "Any".
typedef struct tera_any {
  tera_head base;
  tera_bytes unknown_fields;
  /// Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`.
  tera_str type_url;
  /// The message as protobuf binary.
  tera_bytes value;
  /// The message as a struct, or NULL. If it is not NULL it is encoded instead of `value`; `type_url` must then be
  /// empty or name its type. Decoding sets it to NULL.
  const tera_head *message;
  TERA_POINTER_PAD(message_reserved)
} tera_any;

typedef struct tera_any_list {
  const struct tera_any *data;
  size_t len;
} tera_any_list;

/// See "Messages".
tera_status tera_any_init(tera_any *message, size_t size);
tera_status tera_any_encode(tera_arena *arena, const tera_any *message, uint8_t *buffer, size_t capacity, size_t *len);
tera_status tera_any_encoded_size(tera_arena *arena, const tera_any *message, size_t *size);
tera_status tera_any_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags, tera_any *message);
tera_status tera_any_to_json(tera_arena *arena, const tera_any *message, uint32_t flags, char *buffer, size_t capacity,
    size_t *len);
tera_status tera_any_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags, tera_any *message);

#define TERA_ANY_INIT \
  { { TERA_KIND_ANY, sizeof(tera_any) }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, TERA_NO_MESSAGE }

TERA_ASSERT_SIZE(tera_any, 64, 40)

/* ==== TeraMessage ======================================================================================= */

/// Wraps everything that the server sends to a client over the websocket. The client sees the type of the content
/// before the content itself.
typedef struct tera_message {
  tera_head base;
  tera_bytes unknown_fields;
  /// The content, usually a `TeraEvent`. NULL if absent.
  const tera_any *message;
  TERA_POINTER_PAD(message_reserved)
} tera_message;

/// See "Messages".
tera_status tera_message_init(tera_message *message, size_t size);
tera_status tera_message_encode(tera_arena *arena, const tera_message *message, uint8_t *buffer, size_t capacity,
    size_t *len);
tera_status tera_message_encoded_size(tera_arena *arena, const tera_message *message, size_t *size);
tera_status tera_message_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_message *message);
tera_status tera_message_to_json(tera_arena *arena, const tera_message *message, uint32_t flags, char *buffer,
    size_t capacity, size_t *len);
tera_status tera_message_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_message *message);

#define TERA_MESSAGE_INIT \
  { { TERA_KIND_MESSAGE, sizeof(tera_message) }, { NULL, 0 }, TERA_NO_MESSAGE }

TERA_ASSERT_SIZE(tera_message, 32, 24)

/* ==== TeraEvent.Header ================================================================================== */

/// Data common to all events in one wrapper.
typedef struct tera_event_header {
  tera_head base;
  tera_bytes unknown_fields;
  /// Version of the protocol, 1 today.
  uint32_t version;
  uint32_t reserved1;
  /// Time of publication, in seconds since 1970-01-01 00:00:00 UTC.
  double time;
  /// The Redis topic on which the wrapper is published; for logs, the name of the list.
  tera_str topic;
} tera_event_header;

/// See "Messages".
tera_status tera_event_header_init(tera_event_header *message, size_t size);
tera_status tera_event_header_encode(tera_arena *arena, const tera_event_header *message, uint8_t *buffer,
    size_t capacity, size_t *len);
tera_status tera_event_header_encoded_size(tera_arena *arena, const tera_event_header *message, size_t *size);
tera_status tera_event_header_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_event_header *message);
tera_status tera_event_header_to_json(tera_arena *arena, const tera_event_header *message, uint32_t flags, char *buffer,
    size_t capacity, size_t *len);
tera_status tera_event_header_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_event_header *message);

#define TERA_EVENT_HEADER_INIT \
  { { TERA_KIND_EVENT_HEADER, sizeof(tera_event_header) }, { NULL, 0 }, 0, 0, 0, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_event_header, 56, 40)

/* ==== TeraEvent ========================================================================================= */

/// Wraps the events that the server, its services and its clients publish.
typedef struct tera_event {
  tera_head base;
  tera_bytes unknown_fields;
  /// Version, time and topic. NULL if absent.
  const tera_event_header *header;
  TERA_POINTER_PAD(header_reserved)
  /// The events. They may have different types.
  tera_any_list events;
} tera_event;

/// See "Messages".
tera_status tera_event_init(tera_event *message, size_t size);
tera_status tera_event_encode(tera_arena *arena, const tera_event *message, uint8_t *buffer, size_t capacity,
    size_t *len);
tera_status tera_event_encoded_size(tera_arena *arena, const tera_event *message, size_t *size);
tera_status tera_event_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags, tera_event *message);
tera_status tera_event_to_json(tera_arena *arena, const tera_event *message, uint32_t flags, char *buffer,
    size_t capacity, size_t *len);
tera_status tera_event_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags, tera_event *message);

#define TERA_EVENT_INIT \
  { { TERA_KIND_EVENT, sizeof(tera_event) }, { NULL, 0 }, TERA_NO_MESSAGE, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_event, 48, 32)

/* ==== TeraModuleMessage.Header ========================================================================== */

/// Sender, recipient, time and sequence number of a `TeraModuleMessage`.
typedef struct tera_module_message_header {
  tera_head base;
  tera_bytes unknown_fields;
  /// Version of the protocol, 1 today.
  uint32_t version;
  uint32_t reserved1;
  /// Time of sending, in seconds since 1970-01-01 00:00:00 UTC.
  double time;
  /// Sequence number, unique for each sender; 0 if the sender does not number its messages.
  uint32_t seq;
  uint32_t reserved2;
  /// Name of the sender, for example `websocket.user.<uuid>`.
  tera_str source;
  /// The Redis topic of the module that receives the message.
  tera_str dest;
} tera_module_message_header;

/// See "Messages".
tera_status tera_module_message_header_init(tera_module_message_header *message, size_t size);
tera_status tera_module_message_header_encode(tera_arena *arena, const tera_module_message_header *message,
    uint8_t *buffer, size_t capacity, size_t *len);
tera_status tera_module_message_header_encoded_size(tera_arena *arena, const tera_module_message_header *message,
    size_t *size);
tera_status tera_module_message_header_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_module_message_header *message);
tera_status tera_module_message_header_to_json(tera_arena *arena, const tera_module_message_header *message,
    uint32_t flags, char *buffer, size_t capacity, size_t *len);
tera_status tera_module_message_header_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_module_message_header *message);

#define TERA_MODULE_MESSAGE_HEADER_INIT \
  { { TERA_KIND_MODULE_MESSAGE_HEADER, sizeof(tera_module_message_header) }, { NULL, 0 }, 0, 0, 0, 0, 0, { NULL, 0 }, \
    { NULL, 0 } }

TERA_ASSERT_SIZE(tera_module_message_header, 80, 56)

/* ==== TeraModuleMessage ================================================================================= */

/// Wraps messages for one module of the server.
typedef struct tera_module_message {
  tera_head base;
  tera_bytes unknown_fields;
  /// Version, time, sequence number, source and destination. NULL if absent.
  const tera_module_message_header *head;
  TERA_POINTER_PAD(head_reserved)
  /// The payloads. They may have different types.
  tera_any_list data;
} tera_module_message;

/// See "Messages".
tera_status tera_module_message_init(tera_module_message *message, size_t size);
tera_status tera_module_message_encode(tera_arena *arena, const tera_module_message *message, uint8_t *buffer,
    size_t capacity, size_t *len);
tera_status tera_module_message_encoded_size(tera_arena *arena, const tera_module_message *message, size_t *size);
tera_status tera_module_message_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_module_message *message);
tera_status tera_module_message_to_json(tera_arena *arena, const tera_module_message *message, uint32_t flags,
    char *buffer, size_t capacity, size_t *len);
tera_status tera_module_message_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_module_message *message);

#define TERA_MODULE_MESSAGE_INIT \
  { { TERA_KIND_MODULE_MESSAGE, sizeof(tera_module_message) }, { NULL, 0 }, TERA_NO_MESSAGE, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_module_message, 48, 32)

/* ==== DeviceEvent ======================================================================================= */

/// `DeviceEvent.EventType`: what happened to the device.
enum tera_device_event_event_type TERA_ENUM(int32_t) {
  TERA_DEVICE_EVENT_DEVICE_UNKNOWN = 0,        ///< Not specified, or unknown.
  TERA_DEVICE_EVENT_DEVICE_CONNECTED = 1,      ///< The device opened its websocket.
  TERA_DEVICE_EVENT_DEVICE_DISCONNECTED = 2,   ///< The device closed its websocket.
  TERA_DEVICE_EVENT_DEVICE_DELETED = 3,        ///< The device was deleted.
  TERA_DEVICE_EVENT_DEVICE_ADDED = 4,          ///< The device was added.
  TERA_DEVICE_EVENT_DEVICE_JOINED_SESSION = 5, ///< The device joined a session.
  TERA_DEVICE_EVENT_DEVICE_LEFT_SESSION = 6,   ///< The device left a session.
  TERA_DEVICE_EVENT_DEVICE_STATUS_CHANGED = 7, ///< The device reported a new status, see `device_status`.
};

/// A device connected, disconnected, or changed in another way.
typedef struct tera_device_event {
  tera_head base;
  tera_bytes unknown_fields;
  /// UUID of the device.
  tera_str device_uuid;
  /// What happened. An `enum tera_device_event_event_type`.
  int32_t type;
  uint32_t reserved1;
  /// Name of the device, for display.
  tera_str device_name;
  /// Status of the device, as JSON text.
  tera_str device_status;
} tera_device_event;

/// See "Messages".
tera_status tera_device_event_init(tera_device_event *message, size_t size);
tera_status tera_device_event_encode(tera_arena *arena, const tera_device_event *message, uint8_t *buffer,
    size_t capacity, size_t *len);
tera_status tera_device_event_encoded_size(tera_arena *arena, const tera_device_event *message, size_t *size);
tera_status tera_device_event_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_device_event *message);
tera_status tera_device_event_to_json(tera_arena *arena, const tera_device_event *message, uint32_t flags, char *buffer,
    size_t capacity, size_t *len);
tera_status tera_device_event_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_device_event *message);
const char *tera_device_event_event_type_name(int32_t value);
tera_status tera_device_event_event_type_from_name(tera_arena *arena, const char *name, size_t len, int32_t *value);

#define TERA_DEVICE_EVENT_INIT \
  { { TERA_KIND_DEVICE_EVENT, sizeof(tera_device_event) }, { NULL, 0 }, { NULL, 0 }, 0, 0, { NULL, 0 }, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_device_event, 80, 48)

/* ==== ParticipantEvent ================================================================================== */

/// `ParticipantEvent.EventType`: what happened to the participant.
enum tera_participant_event_event_type TERA_ENUM(int32_t) {
  TERA_PARTICIPANT_EVENT_PARTICIPANT_UNKNOWN = 0,        ///< Not specified, or unknown.
  TERA_PARTICIPANT_EVENT_PARTICIPANT_CONNECTED = 1,      ///< The participant opened a websocket.
  TERA_PARTICIPANT_EVENT_PARTICIPANT_DISCONNECTED = 2,   ///< The participant closed the websocket.
  TERA_PARTICIPANT_EVENT_PARTICIPANT_DELETED = 3,        ///< The participant was deleted.
  TERA_PARTICIPANT_EVENT_PARTICIPANT_ADDED = 4,          ///< The participant was added.
  TERA_PARTICIPANT_EVENT_PARTICIPANT_JOINED_SESSION = 5, ///< The participant joined a session.
  TERA_PARTICIPANT_EVENT_PARTICIPANT_LEFT_SESSION = 6,   ///< The participant left a session.
};

/// A participant connected, disconnected, or changed in another way.
typedef struct tera_participant_event {
  tera_head base;
  tera_bytes unknown_fields;
  /// UUID of the participant.
  tera_str participant_uuid;
  /// What happened. An `enum tera_participant_event_event_type`.
  int32_t type;
  uint32_t reserved1;
  /// Name of the participant, for display.
  tera_str participant_name;
  /// Name of the project that the participant belongs to.
  tera_str participant_project_name;
  /// Name of the site that the project belongs to.
  tera_str participant_site_name;
} tera_participant_event;

/// See "Messages".
tera_status tera_participant_event_init(tera_participant_event *message, size_t size);
tera_status tera_participant_event_encode(tera_arena *arena, const tera_participant_event *message, uint8_t *buffer,
    size_t capacity, size_t *len);
tera_status tera_participant_event_encoded_size(tera_arena *arena, const tera_participant_event *message, size_t *size);
tera_status tera_participant_event_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_participant_event *message);
tera_status tera_participant_event_to_json(tera_arena *arena, const tera_participant_event *message, uint32_t flags,
    char *buffer, size_t capacity, size_t *len);
tera_status tera_participant_event_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_participant_event *message);
const char *tera_participant_event_event_type_name(int32_t value);
tera_status tera_participant_event_event_type_from_name(tera_arena *arena, const char *name, size_t len,
    int32_t *value);

#define TERA_PARTICIPANT_EVENT_INIT \
  { { TERA_KIND_PARTICIPANT_EVENT, sizeof(tera_participant_event) }, { NULL, 0 }, { NULL, 0 }, 0, 0, { NULL, 0 }, \
    { NULL, 0 }, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_participant_event, 96, 56)

/* ==== UserEvent ========================================================================================= */

/// `UserEvent.EventType`: what happened to the user.
enum tera_user_event_event_type TERA_ENUM(int32_t) {
  TERA_USER_EVENT_USER_UNKNOWN = 0,        ///< Not specified, or unknown.
  TERA_USER_EVENT_USER_CONNECTED = 1,      ///< The user opened a websocket.
  TERA_USER_EVENT_USER_DISCONNECTED = 2,   ///< The user closed the websocket.
  TERA_USER_EVENT_USER_DELETED = 3,        ///< The user was deleted.
  TERA_USER_EVENT_USER_ADDED = 4,          ///< The user was added.
  TERA_USER_EVENT_USER_UPDATED = 5,        ///< The user's record was updated.
  TERA_USER_EVENT_USER_JOINED_SESSION = 6, ///< The user joined a session.
  TERA_USER_EVENT_USER_LEFT_SESSION = 7,   ///< The user left a session.
};

/// A user connected, disconnected, or changed in another way.
typedef struct tera_user_event {
  tera_head base;
  tera_bytes unknown_fields;
  /// UUID of the user.
  tera_str user_uuid;
  /// What happened. An `enum tera_user_event_event_type`.
  int32_t type;
  uint32_t reserved1;
  /// First and last name of the user, for display.
  tera_str user_fullname;
} tera_user_event;

/// See "Messages".
tera_status tera_user_event_init(tera_user_event *message, size_t size);
tera_status tera_user_event_encode(tera_arena *arena, const tera_user_event *message, uint8_t *buffer, size_t capacity,
    size_t *len);
tera_status tera_user_event_encoded_size(tera_arena *arena, const tera_user_event *message, size_t *size);
tera_status tera_user_event_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_user_event *message);
tera_status tera_user_event_to_json(tera_arena *arena, const tera_user_event *message, uint32_t flags, char *buffer,
    size_t capacity, size_t *len);
tera_status tera_user_event_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_user_event *message);
const char *tera_user_event_event_type_name(int32_t value);
tera_status tera_user_event_event_type_from_name(tera_arena *arena, const char *name, size_t len, int32_t *value);

#define TERA_USER_EVENT_INIT \
  { { TERA_KIND_USER_EVENT, sizeof(tera_user_event) }, { NULL, 0 }, { NULL, 0 }, 0, 0, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_user_event, 64, 40)

/* ==== JoinSessionEvent ================================================================================== */

/// Invites users, participants and devices to a session.
typedef struct tera_join_session_event {
  tera_head base;
  tera_bytes unknown_fields;
  /// URL to join the session; it differs between users, participants and devices.
  tera_str session_url;
  /// Name of the session's creator, for display.
  tera_str session_creator_name;
  /// UUID of the session.
  tera_str session_uuid;
  /// UUIDs of the invited participants.
  tera_str_list session_participants;
  /// UUIDs of the invited users.
  tera_str_list session_users;
  /// UUIDs of the invited devices.
  tera_str_list session_devices;
  /// Message to the invitees, for display.
  tera_str join_msg;
  /// Parameters of the session, as JSON text.
  tera_str session_parameters;
  /// UUID of the service that runs the session.
  tera_str service_uuid;
} tera_join_session_event;

/// See "Messages".
tera_status tera_join_session_event_init(tera_join_session_event *message, size_t size);
tera_status tera_join_session_event_encode(tera_arena *arena, const tera_join_session_event *message, uint8_t *buffer,
    size_t capacity, size_t *len);
tera_status tera_join_session_event_encoded_size(tera_arena *arena, const tera_join_session_event *message,
    size_t *size);
tera_status tera_join_session_event_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_join_session_event *message);
tera_status tera_join_session_event_to_json(tera_arena *arena, const tera_join_session_event *message, uint32_t flags,
    char *buffer, size_t capacity, size_t *len);
tera_status tera_join_session_event_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_join_session_event *message);

#define TERA_JOIN_SESSION_EVENT_INIT \
  { { TERA_KIND_JOIN_SESSION_EVENT, sizeof(tera_join_session_event) }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, \
    { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_join_session_event, 168, 88)

/* ==== JoinSessionReplyEvent ============================================================================= */

/// `JoinSessionReplyEvent.ReplyType`: the answer.
enum tera_join_session_reply_event_reply_type TERA_ENUM(int32_t) {
  TERA_JOIN_SESSION_REPLY_EVENT_REPLY_UNKNOWN = 0,  ///< Not specified, or unknown.
  TERA_JOIN_SESSION_REPLY_EVENT_REPLY_ACCEPTED = 1, ///< The invitation is accepted.
  TERA_JOIN_SESSION_REPLY_EVENT_REPLY_DENIED = 2,   ///< The invitation is declined.
  TERA_JOIN_SESSION_REPLY_EVENT_REPLY_BUSY = 3,     ///< The invitee is in another session.
  TERA_JOIN_SESSION_REPLY_EVENT_REPLY_TIMEOUT = 4,  ///< Nobody answered in time.
};

/// The answer of an invitee to a `JoinSessionEvent`. Only one of `user_uuid`, `participant_uuid` and `device_uuid` is
/// set: that of the invitee.
typedef struct tera_join_session_reply_event {
  tera_head base;
  tera_bytes unknown_fields;
  /// UUID of the session.
  tera_str session_uuid;
  /// UUID of the user that answers.
  tera_str user_uuid;
  /// UUID of the participant that answers.
  tera_str participant_uuid;
  /// UUID of the device that answers.
  tera_str device_uuid;
  /// The answer. An `enum tera_join_session_reply_event_reply_type`.
  int32_t join_reply;
  uint32_t reserved1;
  /// Message with the answer, for display.
  tera_str reply_msg;
} tera_join_session_reply_event;

/// See "Messages".
tera_status tera_join_session_reply_event_init(tera_join_session_reply_event *message, size_t size);
tera_status tera_join_session_reply_event_encode(tera_arena *arena, const tera_join_session_reply_event *message,
    uint8_t *buffer, size_t capacity, size_t *len);
tera_status tera_join_session_reply_event_encoded_size(tera_arena *arena, const tera_join_session_reply_event *message,
    size_t *size);
tera_status tera_join_session_reply_event_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_join_session_reply_event *message);
tera_status tera_join_session_reply_event_to_json(tera_arena *arena, const tera_join_session_reply_event *message,
    uint32_t flags, char *buffer, size_t capacity, size_t *len);
tera_status tera_join_session_reply_event_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_join_session_reply_event *message);
const char *tera_join_session_reply_event_reply_type_name(int32_t value);
tera_status tera_join_session_reply_event_reply_type_from_name(tera_arena *arena, const char *name, size_t len,
    int32_t *value);

#define TERA_JOIN_SESSION_REPLY_EVENT_INIT \
  { { TERA_KIND_JOIN_SESSION_REPLY_EVENT, sizeof(tera_join_session_reply_event) }, { NULL, 0 }, { NULL, 0 }, \
    { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, 0, 0, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_join_session_reply_event, 112, 64)

/* ==== LeaveSessionEvent ================================================================================= */

/// Users, participants and devices left a session, or are asked to leave it.
typedef struct tera_leave_session_event {
  tera_head base;
  tera_bytes unknown_fields;
  /// UUID of the session.
  tera_str session_uuid;
  /// UUID of the service that runs the session.
  tera_str service_uuid;
  /// UUIDs of the participants that leave.
  tera_str_list leaving_participants;
  /// UUIDs of the users that leave.
  tera_str_list leaving_users;
  /// UUIDs of the devices that leave.
  tera_str_list leaving_devices;
} tera_leave_session_event;

/// See "Messages".
tera_status tera_leave_session_event_init(tera_leave_session_event *message, size_t size);
tera_status tera_leave_session_event_encode(tera_arena *arena, const tera_leave_session_event *message, uint8_t *buffer,
    size_t capacity, size_t *len);
tera_status tera_leave_session_event_encoded_size(tera_arena *arena, const tera_leave_session_event *message,
    size_t *size);
tera_status tera_leave_session_event_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_leave_session_event *message);
tera_status tera_leave_session_event_to_json(tera_arena *arena, const tera_leave_session_event *message, uint32_t flags,
    char *buffer, size_t capacity, size_t *len);
tera_status tera_leave_session_event_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_leave_session_event *message);

#define TERA_LEAVE_SESSION_EVENT_INIT \
  { { TERA_KIND_LEAVE_SESSION_EVENT, sizeof(tera_leave_session_event) }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, \
    { NULL, 0 }, { NULL, 0 }, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_leave_session_event, 104, 56)

/* ==== StopSessionEvent ================================================================================== */

/// A session ended.
typedef struct tera_stop_session_event {
  tera_head base;
  tera_bytes unknown_fields;
  /// UUID of the session.
  tera_str session_uuid;
  /// UUID of the service that ran the session.
  tera_str service_uuid;
} tera_stop_session_event;

/// See "Messages".
tera_status tera_stop_session_event_init(tera_stop_session_event *message, size_t size);
tera_status tera_stop_session_event_encode(tera_arena *arena, const tera_stop_session_event *message, uint8_t *buffer,
    size_t capacity, size_t *len);
tera_status tera_stop_session_event_encoded_size(tera_arena *arena, const tera_stop_session_event *message,
    size_t *size);
tera_status tera_stop_session_event_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_stop_session_event *message);
tera_status tera_stop_session_event_to_json(tera_arena *arena, const tera_stop_session_event *message, uint32_t flags,
    char *buffer, size_t capacity, size_t *len);
tera_status tera_stop_session_event_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_stop_session_event *message);

#define TERA_STOP_SESSION_EVENT_INIT \
  { { TERA_KIND_STOP_SESSION_EVENT, sizeof(tera_stop_session_event) }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_stop_session_event, 56, 32)

/* ==== DatabaseEvent ===================================================================================== */

/// `DatabaseEvent.EventType`: what happened to the record.
enum tera_database_event_event_type TERA_ENUM(int32_t) {
  TERA_DATABASE_EVENT_DB_UNKNOWN = 0, ///< Not specified, or unknown.
  TERA_DATABASE_EVENT_DB_CREATE = 1,  ///< The record was created.
  TERA_DATABASE_EVENT_DB_UPDATE = 2,  ///< The record was updated.
  TERA_DATABASE_EVENT_DB_DELETE = 3,  ///< The record was deleted.
};

/// A record of the server's database was created, updated or deleted.
typedef struct tera_database_event {
  tera_head base;
  tera_bytes unknown_fields;
  /// What happened. An `enum tera_database_event_event_type`.
  int32_t type;
  uint32_t reserved1;
  /// Name of the record's model, for example `session`.
  tera_str object_type;
  /// The record, as JSON text.
  tera_str object_value;
} tera_database_event;

/// See "Messages".
tera_status tera_database_event_init(tera_database_event *message, size_t size);
tera_status tera_database_event_encode(tera_arena *arena, const tera_database_event *message, uint8_t *buffer,
    size_t capacity, size_t *len);
tera_status tera_database_event_encoded_size(tera_arena *arena, const tera_database_event *message, size_t *size);
tera_status tera_database_event_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_database_event *message);
tera_status tera_database_event_to_json(tera_arena *arena, const tera_database_event *message, uint32_t flags,
    char *buffer, size_t capacity, size_t *len);
tera_status tera_database_event_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_database_event *message);
const char *tera_database_event_event_type_name(int32_t value);
tera_status tera_database_event_event_type_from_name(tera_arena *arena, const char *name, size_t len, int32_t *value);

#define TERA_DATABASE_EVENT_INIT \
  { { TERA_KIND_DATABASE_EVENT, sizeof(tera_database_event) }, { NULL, 0 }, 0, 0, { NULL, 0 }, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_database_event, 64, 40)

/* ==== LogEvent ========================================================================================== */

/// `LogEvent.LogLevel`: severity of the line. The most severe level has the lowest number.
enum tera_log_event_log_level TERA_ENUM(int32_t) {
  TERA_LOG_EVENT_LOGLEVEL_UNKNOWN = 0,  ///< Not specified, or unknown.
  TERA_LOG_EVENT_LOGLEVEL_TRACE = 7,    ///< Individual steps of the program, the most detailed level.
  TERA_LOG_EVENT_LOGLEVEL_DEBUG = 6,    ///< Details for developers.
  TERA_LOG_EVENT_LOGLEVEL_INFO = 5,     ///< An event of normal operation.
  TERA_LOG_EVENT_LOGLEVEL_WARNING = 4,  ///< Something unexpected that did no harm.
  TERA_LOG_EVENT_LOGLEVEL_CRITICAL = 3, ///< A critical condition.
  TERA_LOG_EVENT_LOGLEVEL_ERROR = 2,    ///< An operation failed.
  TERA_LOG_EVENT_LOGLEVEL_FATAL = 1,    ///< The program cannot continue.
};

/// One line for the log archive.
typedef struct tera_log_event {
  tera_head base;
  tera_bytes unknown_fields;
  /// Severity of the line. An `enum tera_log_event_log_level`.
  int32_t level;
  uint32_t reserved1;
  /// Time at which the line was written, in seconds since 1970-01-01 00:00:00 UTC.
  double timestamp;
  /// Name of the module or service that wrote it.
  tera_str sender;
  /// The line.
  tera_str message;
} tera_log_event;

/// See "Messages".
tera_status tera_log_event_init(tera_log_event *message, size_t size);
tera_status tera_log_event_encode(tera_arena *arena, const tera_log_event *message, uint8_t *buffer, size_t capacity,
    size_t *len);
tera_status tera_log_event_encoded_size(tera_arena *arena, const tera_log_event *message, size_t *size);
tera_status tera_log_event_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_log_event *message);
tera_status tera_log_event_to_json(tera_arena *arena, const tera_log_event *message, uint32_t flags, char *buffer,
    size_t capacity, size_t *len);
tera_status tera_log_event_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_log_event *message);
const char *tera_log_event_log_level_name(int32_t value);
tera_status tera_log_event_log_level_from_name(tera_arena *arena, const char *name, size_t len, int32_t *value);

#define TERA_LOG_EVENT_INIT \
  { { TERA_KIND_LOG_EVENT, sizeof(tera_log_event) }, { NULL, 0 }, 0, 0, 0, { NULL, 0 }, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_log_event, 72, 48)

/* ==== LoginEvent ======================================================================================== */

/// `LoginEvent.LoginStatus`: result of the attempt.
enum tera_login_event_login_status TERA_ENUM(int32_t) {
  TERA_LOGIN_EVENT_LOGIN_STATUS_UNKNOWN = 0,                          ///< Not specified, or unknown.
  TERA_LOGIN_EVENT_LOGIN_STATUS_SUCCESS = 1,                          ///< Logged in.
  TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD = 2,       ///< Rejected: wrong password.
  TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME = 3,       ///< Rejected: no such user.
  TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED = 4, ///< Rejected: too many attempts.
  TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN = 5,    ///< Rejected: logged in elsewhere.
  TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN = 6,        ///< Rejected: the token is invalid.
  TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT = 7,     ///< Rejected: the account is disabled.
  TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN = 8,        ///< Rejected: the token has expired.
};

/// `LoginEvent.LoginType`: kind of credentials used for the login.
enum tera_login_event_login_type TERA_ENUM(int32_t) {
  TERA_LOGIN_EVENT_LOGIN_TYPE_UNKNOWN = 0,     ///< Not specified, or unknown.
  TERA_LOGIN_EVENT_LOGIN_TYPE_TOKEN = 1,       ///< A token.
  TERA_LOGIN_EVENT_LOGIN_TYPE_PASSWORD = 2,    ///< A name and a password.
  TERA_LOGIN_EVENT_LOGIN_TYPE_CERTIFICATE = 3, ///< A client certificate.
};

/// A login attempt.
typedef struct tera_login_event {
  tera_head base;
  tera_bytes unknown_fields;
  /// Level, time, sender and message of the line in the log. NULL if absent.
  const tera_log_event *log_header;
  TERA_POINTER_PAD(log_header_reserved)
  /// Kind of credentials used for the login. An `enum tera_login_event_login_type`.
  int32_t login_type;
  /// Result of the attempt. An `enum tera_login_event_login_status`.
  int32_t login_status;
  /// Name of the client program.
  tera_str client_name;
  /// Version of the client program.
  tera_str client_version;
  /// IP address of the client.
  tera_str client_ip;
  /// Name of the client's operating system.
  tera_str os_name;
  /// Version of the client's operating system.
  tera_str os_version;
  /// UUID of the user, if a user logs in.
  tera_str user_uuid;
  /// UUID of the participant, if a participant logs in.
  tera_str participant_uuid;
  /// UUID of the device, if a device logs in.
  tera_str device_uuid;
  /// UUID of the service, if a service logs in.
  tera_str service_uuid;
  /// The server's endpoint that the login was sent to.
  tera_str server_endpoint;
} tera_login_event;

/// See "Messages".
tera_status tera_login_event_init(tera_login_event *message, size_t size);
tera_status tera_login_event_encode(tera_arena *arena, const tera_login_event *message, uint8_t *buffer,
    size_t capacity, size_t *len);
tera_status tera_login_event_encoded_size(tera_arena *arena, const tera_login_event *message, size_t *size);
tera_status tera_login_event_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_login_event *message);
tera_status tera_login_event_to_json(tera_arena *arena, const tera_login_event *message, uint32_t flags, char *buffer,
    size_t capacity, size_t *len);
tera_status tera_login_event_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_login_event *message);
const char *tera_login_event_login_status_name(int32_t value);
tera_status tera_login_event_login_status_from_name(tera_arena *arena, const char *name, size_t len, int32_t *value);
const char *tera_login_event_login_type_name(int32_t value);
tera_status tera_login_event_login_type_from_name(tera_arena *arena, const char *name, size_t len, int32_t *value);

#define TERA_LOGIN_EVENT_INIT \
  { { TERA_KIND_LOGIN_EVENT, sizeof(tera_login_event) }, { NULL, 0 }, TERA_NO_MESSAGE, 0, 0, { NULL, 0 }, \
    { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, \
    { NULL, 0 } }

TERA_ASSERT_SIZE(tera_login_event, 200, 112)

/* ==== Value ============================================================================================= */

/// The number of the member of `arg_value` that is set.
enum tera_value_arg_value_case TERA_ENUM(uint32_t) {
  TERA_VALUE_ARG_VALUE_NOT_SET = 0, ///< No member.
  TERA_VALUE_DOUBLE_VALUE = 1,      ///< `double_value`.
  TERA_VALUE_FLOAT_VALUE = 2,       ///< `float_value`.
  TERA_VALUE_INT_VALUE = 3,         ///< `int_value`.
  TERA_VALUE_UINT_VALUE = 4,        ///< `uint_value`.
  TERA_VALUE_BOOL_VALUE = 5,        ///< `bool_value`.
  TERA_VALUE_BYTES_VALUE = 6,       ///< `bytes_value`.
  TERA_VALUE_STRING_VALUE = 7,      ///< `string_value`.
};

/// The members of the oneof `arg_value`. `arg_value_case` is the number of the one that is set.
typedef union tera_value_arg_value {
  /// A double-precision number.
  double double_value;
  /// A single-precision number.
  float float_value;
  /// A signed integer.
  int64_t int_value;
  /// An unsigned integer.
  uint64_t uint_value;
  /// A boolean.
  tera_bool bool_value;
  /// Bytes.
  tera_bytes bytes_value;
  /// A string, often JSON text.
  tera_str string_value;
} tera_value_arg_value;

/// One argument of a remote procedure call: at most one of its fields is set.
typedef struct tera_value {
  tera_head base;
  tera_bytes unknown_fields;
  /// The number of the member of `arg_value` that is set, or `TERA_VALUE_ARG_VALUE_NOT_SET`.
  uint32_t arg_value_case;
  uint32_t arg_value_reserved;
  /// The argument.
  union tera_value_arg_value arg_value;
} tera_value;

typedef struct tera_value_list {
  const struct tera_value *data;
  size_t len;
} tera_value_list;

/// See "Messages".
tera_status tera_value_init(tera_value *message, size_t size);
tera_status tera_value_encode(tera_arena *arena, const tera_value *message, uint8_t *buffer, size_t capacity,
    size_t *len);
tera_status tera_value_encoded_size(tera_arena *arena, const tera_value *message, size_t *size);
tera_status tera_value_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags, tera_value *message);
tera_status tera_value_to_json(tera_arena *arena, const tera_value *message, uint32_t flags, char *buffer,
    size_t capacity, size_t *len);
tera_status tera_value_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags, tera_value *message);

#define TERA_VALUE_INIT \
  { { TERA_KIND_VALUE, sizeof(tera_value) }, { NULL, 0 }, 0, 0, { 0 } }
#define TERA_VALUE_DOUBLE(value) \
  TERA_WITH(tera_value, TERA_KIND_VALUE, arg_value, double_value, TERA_VALUE_DOUBLE_VALUE, value)
#define TERA_VALUE_FLOAT(value) \
  TERA_WITH(tera_value, TERA_KIND_VALUE, arg_value, float_value, TERA_VALUE_FLOAT_VALUE, value)
#define TERA_VALUE_INT(value) \
  TERA_WITH(tera_value, TERA_KIND_VALUE, arg_value, int_value, TERA_VALUE_INT_VALUE, value)
#define TERA_VALUE_UINT(value) \
  TERA_WITH(tera_value, TERA_KIND_VALUE, arg_value, uint_value, TERA_VALUE_UINT_VALUE, value)
#define TERA_VALUE_BOOL(value) \
  TERA_WITH(tera_value, TERA_KIND_VALUE, arg_value, bool_value, TERA_VALUE_BOOL_VALUE, (value) ? 1 : 0)
#define TERA_VALUE_BYTES(value) \
  TERA_WITH(tera_value, TERA_KIND_VALUE, arg_value, bytes_value, TERA_VALUE_BYTES_VALUE, value)
#define TERA_VALUE_STRING(value) \
  TERA_WITH(tera_value, TERA_KIND_VALUE, arg_value, string_value, TERA_VALUE_STRING_VALUE, value)

TERA_ASSERT_SIZE(tera_value, 48, 32)

/* ==== RPCMessage ======================================================================================== */

/// A remote procedure call. The reply is JSON text on the topic `reply_to`.
typedef struct tera_rpc_message {
  tera_head base;
  tera_bytes unknown_fields;
  /// Name of the procedure.
  tera_str method;
  /// The Redis topic on which the reply is expected.
  tera_str reply_to;
  /// Number of the call, repeated in the reply.
  uint64_t id;
  /// Time of the call, in seconds since 1970-01-01 00:00:00 UTC. Set it, for example to `tera_now()`: a bus client
  /// treats a call without a timestamp as text and discards it.
  double timestamp;
  /// The arguments, in the procedure's order.
  tera_value_list args;
} tera_rpc_message;

/// See "Messages".
tera_status tera_rpc_message_init(tera_rpc_message *message, size_t size);
tera_status tera_rpc_message_encode(tera_arena *arena, const tera_rpc_message *message, uint8_t *buffer,
    size_t capacity, size_t *len);
tera_status tera_rpc_message_encoded_size(tera_arena *arena, const tera_rpc_message *message, size_t *size);
tera_status tera_rpc_message_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_rpc_message *message);
tera_status tera_rpc_message_to_json(tera_arena *arena, const tera_rpc_message *message, uint32_t flags, char *buffer,
    size_t capacity, size_t *len);
tera_status tera_rpc_message_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_rpc_message *message);

#define TERA_RPC_MESSAGE_INIT \
  { { TERA_KIND_RPC_MESSAGE, sizeof(tera_rpc_message) }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, 0, 0, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_rpc_message, 88, 56)

/* ==== ArchiveEvent ====================================================================================== */

/// `ArchiveEvent.StatusType`: state of the archive.
enum tera_archive_event_status_type TERA_ENUM(int32_t) {
  TERA_ARCHIVE_EVENT_STATUS_PENDING = 0,    ///< Requested, not started.
  TERA_ARCHIVE_EVENT_STATUS_INPROGRESS = 1, ///< Being created.
  TERA_ARCHIVE_EVENT_STATUS_COMPLETED = 2,  ///< Ready for download from `archive_url`.
  TERA_ARCHIVE_EVENT_STATUS_CANCELLED = 3,  ///< Cancelled.
  TERA_ARCHIVE_EVENT_STATUS_DELETED = 4,    ///< Deleted.
};

/// Progress of a requested file archive.
typedef struct tera_archive_event {
  tera_head base;
  tera_bytes unknown_fields;
  /// UUID of the archive.
  tera_str archive_uuid;
  /// UUID of the owner, who requested it.
  tera_str owner_uuid;
  /// State of the archive. An `enum tera_archive_event_status_type`.
  int32_t status;
  uint32_t reserved1;
  /// URL to download the archive from.
  tera_str archive_url;
} tera_archive_event;

/// See "Messages".
tera_status tera_archive_event_init(tera_archive_event *message, size_t size);
tera_status tera_archive_event_encode(tera_arena *arena, const tera_archive_event *message, uint8_t *buffer,
    size_t capacity, size_t *len);
tera_status tera_archive_event_encoded_size(tera_arena *arena, const tera_archive_event *message, size_t *size);
tera_status tera_archive_event_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_archive_event *message);
tera_status tera_archive_event_to_json(tera_arena *arena, const tera_archive_event *message, uint32_t flags,
    char *buffer, size_t capacity, size_t *len);
tera_status tera_archive_event_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_archive_event *message);
const char *tera_archive_event_status_type_name(int32_t value);
tera_status tera_archive_event_status_type_from_name(tera_arena *arena, const char *name, size_t len, int32_t *value);

#define TERA_ARCHIVE_EVENT_INIT \
  { { TERA_KIND_ARCHIVE_EVENT, sizeof(tera_archive_event) }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, 0, 0, \
    { NULL, 0 } }

TERA_ASSERT_SIZE(tera_archive_event, 80, 48)

/* ==== ServerCommand ===================================================================================== */

/// `ServerCommand.CommandType`: what to do.
enum tera_server_command_command_type TERA_ENUM(int32_t) {
  TERA_SERVER_COMMAND_CMD_UNKNOWN = 0,           ///< Not specified, or unknown.
  TERA_SERVER_COMMAND_CMD_REGISTER_DEVICE = 1,   ///< Register a device.
  TERA_SERVER_COMMAND_CMD_CLIENT_DISCONNECT = 2, ///< Disconnect a client.
};

/// A command to a part of the server.
typedef struct tera_server_command {
  tera_head base;
  tera_bytes unknown_fields;
  /// What to do. An `enum tera_server_command_command_type`.
  int32_t type;
  uint32_t reserved1;
  /// Data for the command, if it needs any. NULL if absent.
  const tera_any *data;
  TERA_POINTER_PAD(data_reserved)
} tera_server_command;

/// See "Messages".
tera_status tera_server_command_init(tera_server_command *message, size_t size);
tera_status tera_server_command_encode(tera_arena *arena, const tera_server_command *message, uint8_t *buffer,
    size_t capacity, size_t *len);
tera_status tera_server_command_encoded_size(tera_arena *arena, const tera_server_command *message, size_t *size);
tera_status tera_server_command_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_server_command *message);
tera_status tera_server_command_to_json(tera_arena *arena, const tera_server_command *message, uint32_t flags,
    char *buffer, size_t capacity, size_t *len);
tera_status tera_server_command_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_server_command *message);
const char *tera_server_command_command_type_name(int32_t value);
tera_status tera_server_command_command_type_from_name(tera_arena *arena, const char *name, size_t len, int32_t *value);

#define TERA_SERVER_COMMAND_INIT \
  { { TERA_KIND_SERVER_COMMAND, sizeof(tera_server_command) }, { NULL, 0 }, 0, 0, TERA_NO_MESSAGE }

TERA_ASSERT_SIZE(tera_server_command, 40, 32)

/* ==== UserRegisterToEvent =============================================================================== */

/// `UserRegisterToEvent.EventType`: the class of events.
enum tera_user_register_to_event_event_type TERA_ENUM(int32_t) {
  TERA_USER_REGISTER_TO_EVENT_EVENT_UNKNOWN = 0,                  ///< Not specified, or unknown.
  TERA_USER_REGISTER_TO_EVENT_EVENT_USER_CONNECTED = 1,           ///< A user connected.
  TERA_USER_REGISTER_TO_EVENT_EVENT_USER_DISCONNECTED = 2,        ///< A user disconnected.
  TERA_USER_REGISTER_TO_EVENT_EVENT_USER_DELETED = 3,             ///< A user was deleted.
  TERA_USER_REGISTER_TO_EVENT_EVENT_USER_ADDED = 4,               ///< A user was added.
  TERA_USER_REGISTER_TO_EVENT_EVENT_USER_UPDATED = 5,             ///< A user was updated.
  TERA_USER_REGISTER_TO_EVENT_EVENT_PARTICIPANT_CONNECTED = 6,    ///< A participant connected.
  TERA_USER_REGISTER_TO_EVENT_EVENT_PARTICIPANT_DISCONNECTED = 7, ///< A participant disconnected.
  TERA_USER_REGISTER_TO_EVENT_EVENT_PARTICIPANT_DELETED = 8,      ///< A participant was deleted.
  TERA_USER_REGISTER_TO_EVENT_EVENT_PARTICIPANT_ADDED = 9,        ///< A participant was added.
  TERA_USER_REGISTER_TO_EVENT_EVENT_PARTICIPANT_UPDATED = 10,     ///< A participant was updated.
  TERA_USER_REGISTER_TO_EVENT_EVENT_DEVICE_CONNECTED = 11,        ///< A device connected.
  TERA_USER_REGISTER_TO_EVENT_EVENT_DEVICE_DISCONNECTED = 12,     ///< A device disconnected.
  TERA_USER_REGISTER_TO_EVENT_EVENT_DEVICE_DELETED = 13,          ///< A device was deleted.
  TERA_USER_REGISTER_TO_EVENT_EVENT_DEVICE_ADDED = 14,            ///< A device was added.
  TERA_USER_REGISTER_TO_EVENT_EVENT_DEVICE_UPDATED = 15,          ///< A device was updated.
};

/// `UserRegisterToEvent.Action`: subscribe or unsubscribe.
enum tera_user_register_to_event_action TERA_ENUM(int32_t) {
  TERA_USER_REGISTER_TO_EVENT_ACTION_UNKNOWN = 0,    ///< Not specified, or unknown.
  TERA_USER_REGISTER_TO_EVENT_ACTION_REGISTER = 1,   ///< Subscribe to the events.
  TERA_USER_REGISTER_TO_EVENT_ACTION_UNREGISTER = 2, ///< Unsubscribe from the events.
};

/// A client subscribes to a class of events, or unsubscribes from it.
typedef struct tera_user_register_to_event {
  tera_head base;
  tera_bytes unknown_fields;
  /// The class of events. An `enum tera_user_register_to_event_event_type`.
  int32_t event_type;
  /// Subscribe or unsubscribe. An `enum tera_user_register_to_event_action`.
  int32_t action;
} tera_user_register_to_event;

/// See "Messages".
tera_status tera_user_register_to_event_init(tera_user_register_to_event *message, size_t size);
tera_status tera_user_register_to_event_encode(tera_arena *arena, const tera_user_register_to_event *message,
    uint8_t *buffer, size_t capacity, size_t *len);
tera_status tera_user_register_to_event_encoded_size(tera_arena *arena, const tera_user_register_to_event *message,
    size_t *size);
tera_status tera_user_register_to_event_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_user_register_to_event *message);
tera_status tera_user_register_to_event_to_json(tera_arena *arena, const tera_user_register_to_event *message,
    uint32_t flags, char *buffer, size_t capacity, size_t *len);
tera_status tera_user_register_to_event_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_user_register_to_event *message);
const char *tera_user_register_to_event_event_type_name(int32_t value);
tera_status tera_user_register_to_event_event_type_from_name(tera_arena *arena, const char *name, size_t len,
    int32_t *value);
const char *tera_user_register_to_event_action_name(int32_t value);
tera_status tera_user_register_to_event_action_from_name(tera_arena *arena, const char *name, size_t len,
    int32_t *value);

#define TERA_USER_REGISTER_TO_EVENT_INIT \
  { { TERA_KIND_USER_REGISTER_TO_EVENT, sizeof(tera_user_register_to_event) }, { NULL, 0 }, 0, 0 }

TERA_ASSERT_SIZE(tera_user_register_to_event, 32, 24)

/* ==== CreateSession ===================================================================================== */

/// Requests a session. An older request, kept in the schema for compatibility.
typedef struct tera_create_session {
  tera_head base;
  tera_bytes unknown_fields;
  /// Name of the sender of the request.
  tera_str source;
  /// The command.
  tera_str command;
  /// The Redis topic on which the answer is expected.
  tera_str reply_to;
} tera_create_session;

/// See "Messages".
tera_status tera_create_session_init(tera_create_session *message, size_t size);
tera_status tera_create_session_encode(tera_arena *arena, const tera_create_session *message, uint8_t *buffer,
    size_t capacity, size_t *len);
tera_status tera_create_session_encoded_size(tera_arena *arena, const tera_create_session *message, size_t *size);
tera_status tera_create_session_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_create_session *message);
tera_status tera_create_session_to_json(tera_arena *arena, const tera_create_session *message, uint32_t flags,
    char *buffer, size_t capacity, size_t *len);
tera_status tera_create_session_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_create_session *message);

#define TERA_CREATE_SESSION_INIT \
  { { TERA_KIND_CREATE_SESSION, sizeof(tera_create_session) }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_create_session, 72, 40)

/* ==== Result ============================================================================================ */

/// `Result.ResultType`: kind of result.
enum tera_result_result_type TERA_ENUM(int32_t) {
  TERA_RESULT_RESULT_UNKNOWN = 0, ///< Not specified, or unknown.
  TERA_RESULT_RESULT_OK = 1,      ///< The request succeeded.
  TERA_RESULT_RESULT_ERROR = 2,   ///< The request failed.
  TERA_RESULT_RESULT_WARNING = 3, ///< The request succeeded with a warning.
};

/// The result of a request. An older answer, kept in the schema for compatibility.
typedef struct tera_result {
  tera_head base;
  tera_bytes unknown_fields;
  /// Kind of result. An `enum tera_result_result_type`.
  int32_t type;
  uint32_t reserved1;
  /// Code of the result.
  int64_t code;
  /// Message of the result, for display.
  tera_str message;
} tera_result;

/// See "Messages".
tera_status tera_result_init(tera_result *message, size_t size);
tera_status tera_result_encode(tera_arena *arena, const tera_result *message, uint8_t *buffer, size_t capacity,
    size_t *len);
tera_status tera_result_encoded_size(tera_arena *arena, const tera_result *message, size_t *size);
tera_status tera_result_decode(tera_arena *arena, const uint8_t *data, size_t len, uint32_t flags,
    tera_result *message);
tera_status tera_result_to_json(tera_arena *arena, const tera_result *message, uint32_t flags, char *buffer,
    size_t capacity, size_t *len);
tera_status tera_result_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_result *message);
const char *tera_result_result_type_name(int32_t value);
tera_status tera_result_result_type_from_name(tera_arena *arena, const char *name, size_t len, int32_t *value);

#define TERA_RESULT_INIT \
  { { TERA_KIND_RESULT, sizeof(tera_result) }, { NULL, 0 }, 0, 0, 0, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_result, 56, 40)

/* ========================================================================================================
 * Any
 *
 * A `tera_any` carries a message of any type. A received one has the type URL and the bytes of the message:
 * `tera_any_kind` returns which message that is, `tera_any_unpack` decodes it. To send one set only `message`; its
 * URL and bytes are encoded in place.
 * ======================================================================================================== */

/// Returns the kind of the message in an `Any`: that of `message` if it is set, otherwise that of the name after the
/// last `/` of the type URL. Returns `TERA_KIND_UNKNOWN` if this schema has no such message, or if `any` is NULL.
uint32_t tera_any_kind(const tera_any *any);

/// Decodes the message in an `Any` to `message`, whose head must be set. Strings point where `any->value` points; lists
/// and nested structs are built in `arena`. If the `Any` holds a struct in `any->message`, the struct is copied.
/// `flags` are 0 or `TERA_DECODE_COPY`.
///
/// Returns what `tera_decode` returns. Also returns `TERA_ERR_WRONG_KIND` if the `Any` holds another type of message
/// than `message`; `TERA_ERR_UNKNOWN_TYPE` if this schema has no such message; `TERA_ERR_NEWER_FIELDS` if a field of
/// its struct is set that is newer than this library.
tera_status tera_any_unpack(tera_arena *arena, const tera_any *any, uint32_t flags, tera_head *message);

/* ========================================================================================================
 * Wrapping
 *
 * These functions encode a wrapper and its payloads in one call. Payloads may be of any types. They are encoded in
 * place, without a copy or an allocation. A payload that is already a `tera_any` is not wrapped in another one, so
 * messages of unknown type can be forwarded.
 *
 * On the bus, only the topic determines which wrapper a message has. So a topic that carries another wrapper is
 * rejected with `TERA_ERR_WRONG_WRAPPER`. Topics of an unknown form are accepted.
 * ======================================================================================================== */

/// Encodes a `TeraEvent` with `count` payloads of any types into `buffer` (`capacity` bytes) and stores its size in
/// `*len`.
///
/// `topic` (`topic_len` bytes) is the Redis topic or list that the caller publishes it on. `time` is in seconds
/// since 1970-01-01 00:00:00 UTC, or 0 for the time of the call. `payloads` is an array of pointers to messages; it
/// may be NULL if `count` is 0. The library reads all of them only during the call. `arena` may be NULL; it stores
/// the detail of an error and provides scratch memory for larger messages.
///
/// Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the required size in `*len`; `TERA_ERR_WRONG_WRAPPER` if `topic`
/// carries another wrapper; `TERA_ERR_INVALID_ARGUMENT` if `time` is negative or not finite; otherwise what the encode
/// function of a message returns.
tera_status tera_wrap_event(tera_arena *arena, const char *topic, size_t topic_len, double time,
    const tera_head *const *payloads, size_t count, uint8_t *buffer, size_t capacity, size_t *len);

/// Encodes a `TeraModuleMessage` with `count` payloads of any types into `buffer` (`capacity` bytes) and stores its
/// size in `*len`.
///
/// `header` must not be NULL. `header->dest` is the Redis topic of the module that receives the message,
/// `header->source` the name of the sender, `header->seq` its sequence number (`tera_seq_next()` for example) or 0.
/// If `header->version` is 0, the library writes `TERA_PROTOCOL_VERSION`; if `header->time` is 0, the time of the
/// call. All other fields are encoded unchanged. Unknown fields are not checked, and may override those above.
///
/// `payloads` is an array of pointers to messages; it may be NULL if `count` is 0. The library reads `header`,
/// `payloads` and everything that they point to, only during the call. `arena` may be NULL; it stores the detail of
/// an error and provides scratch memory for larger messages.
///
/// Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the required size in `*len`; `TERA_ERR_WRONG_WRAPPER` if
/// `header->dest` is a topic that carries another wrapper; `TERA_ERR_INVALID_ARGUMENT` if `header->time` is negative or
/// not finite; otherwise what the encode function of a message returns. The detail of an error names the field, for
/// example `TeraModuleMessage.head.source`.
tera_status tera_wrap_module_message(tera_arena *arena, const tera_module_message_header *header,
    const tera_head *const *payloads, size_t count, uint8_t *buffer, size_t capacity, size_t *len);

/// Encodes a `TeraMessage` that holds `payload`, a message of any type, into `buffer` (`capacity` bytes) and stores
/// its size in `*len`. On the websocket the payload is a `TeraEvent`.
///
/// The other arguments are those of `tera_wrap_event`. Returns what the encode function of a message returns.
tera_status tera_wrap_message(tera_arena *arena, const tera_head *payload, uint8_t *buffer, size_t capacity,
    size_t *len);

/* ========================================================================================================
 * Unwrapping
 *
 * These functions decode a wrapper and all messages inside it in one call. A payload that is malformed or of unknown
 * type does not affect the others.
 * ======================================================================================================== */

/// One message inside a wrapper.
typedef struct tera_payload {
  /// Kind of `message`; `TERA_KIND_UNKNOWN` if and only if `message` is NULL. A newer library may return a kind that
  /// this header does not name; the functions for any message accept it.
  uint32_t kind;
  /// `TERA_OK`, also for an unknown type; otherwise the reason why the payload could not be decoded.
  tera_status status;
  /// The message, in the arena; NULL if it is of unknown type or malformed. `TERA_PAYLOAD_AS` casts it.
  const tera_head *message;
  TERA_POINTER_PAD(message_reserved)
  /// The type URL as received; empty for an `RPCMessage`, which has no wrapper around it.
  tera_str type_url;
  /// The bytes of the message as received; empty if it was read from JSON.
  tera_bytes value;
  /// Description of the error with its position, in the arena; empty if `status` is `TERA_OK`.
  tera_str detail;
} tera_payload;

/// A view of a list of payloads.
typedef struct tera_payload_list {
  /// The first payload.
  const struct tera_payload *data;
  /// Number of payloads.
  size_t len;
} tera_payload_list;

/// What `tera_unwrap` returns.
typedef struct tera_frame {
  /// Set by `TERA_FRAME_INIT`.
  tera_head base;
  /// Kind of the wrapper.
  uint32_t wrapper;
  /// Version of the protocol in the wrapper's header, 0 if there is none.
  uint32_t version;
  /// Time in the wrapper's header, or the call's timestamp, in seconds since 1970-01-01 00:00:00 UTC.
  double time;
  /// Sequence number of a `TeraModuleMessage`, otherwise 0.
  uint32_t seq;
  /// Not used.
  uint32_t reserved;
  /// Topic of a `TeraEvent`, destination of a `TeraModuleMessage`, otherwise empty.
  tera_str topic;
  /// Source of a `TeraModuleMessage`, otherwise empty.
  tera_str source;
  /// The payloads, in the order received.
  struct tera_payload_list payloads;
  /// Number of payloads that could not be decoded: those whose `status` is not `TERA_OK`.
  size_t failed;
  /// Number of payloads of unknown type.
  size_t unknown;
} tera_frame;

/// Decodes a wrapper, `len` bytes at `data`, and every message inside it to `frame`.
///
/// `wrapper` is the kind of the wrapper, which cannot be derived from the bytes. Pass what `tera_topic_wrapper` returns
/// for the topic, or `TERA_KIND_MESSAGE` for a `TeraMessage`. An `RPCMessage` (`TERA_KIND_RPC_MESSAGE`) has no wrapper;
/// the call itself is the only payload. The payloads of a `TeraMessage` that holds a `TeraEvent` are the events.
///
/// The messages are built in `arena`, which must not be NULL. Their strings point into `data`, or into a copy in
/// the arena with `TERA_DECODE_COPY` in `flags`.
///
/// A payload that cannot be decoded has no message, and its `status` and `detail` report why. One of unknown type
/// has no message either, and its `status` is `TERA_OK`. The function returns `TERA_OK` in both cases.
///
/// Returns `TERA_OK`; `TERA_ERR_WRONG_WRAPPER` if `wrapper` is not the kind of a wrapper; `TERA_ERR_TRUNCATED`,
/// `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the wrapper itself;
/// `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`, `TERA_ERR_WRONG_KIND`,
/// `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for arguments.
tera_status tera_unwrap(tera_arena *arena, uint32_t wrapper, const uint8_t *data, size_t len, uint32_t flags,
    tera_frame *frame);

/// Reads a wrapper and every message inside it from JSON text, as `tera_unwrap` does from bytes. A frame of the
/// websocket is a `TERA_KIND_MESSAGE`.
///
/// `flags` are any `TERA_JSON_READ_...`. With `TERA_JSON_READ_LENIENT`, the frame is read even if it contains unknown
/// fields, names or types. The payloads have no bytes. A skipped payload of unknown type has only its `type_url`; do
/// not forward it. Text that is not JSON at all, such as the server's `Not allowed to send message`, is rejected with
/// `TERA_ERR_JSON_SYNTAX`.
///
/// Returns what `tera_from_json` returns; `TERA_ERR_WRONG_WRAPPER` if `wrapper` is not the kind of a wrapper.
tera_status tera_unwrap_json(tera_arena *arena, uint32_t wrapper, const char *text, size_t len, uint32_t flags,
    tera_frame *frame);

/* ========================================================================================================
 * Replies to remote calls
 *
 * The reply to an `RPCMessage` is JSON text on the topic in its `reply_to`: `{"method": ..., "id": ..., "pattern":
 * ..., "status": ..., "return_value": ...}`. The server never answers a call of an unknown method, so a caller
 * needs a timeout.
 * ======================================================================================================== */

/// For `tera_rpc_reply.status`.
enum tera_rpc_status TERA_ENUM(int32_t) {
  TERA_RPC_UNKNOWN = 0, ///< Another status, which is in `status_text`, or none.
  TERA_RPC_OK = 1,      ///< `OK`, the call succeeded.
  TERA_RPC_ERROR = 2,   ///< `Error`, the call failed.
};

/// The reply to a remote call.
typedef struct tera_rpc_reply {
  /// Set by `TERA_RPC_REPLY_INIT`.
  tera_head base;
  /// Number of the call.
  uint64_t id;
  /// Name of the procedure.
  tera_str method;
  /// The topic that the call was sent to.
  tera_str pattern;
  /// An `enum tera_rpc_status`.
  int32_t status;
  /// Not used.
  uint32_t reserved;
  /// The status as received; encoded if `status` is `TERA_RPC_UNKNOWN`.
  tera_str status_text;
  /// What the procedure returned, as JSON text; empty stands for `null`. See `tera_rpc_reply_from_json` for values that
  /// are not JSON.
  tera_str return_value;
} tera_rpc_reply;

/// Reads a reply from JSON text, `len` bytes at `text`. Strings without escapes, and the return value, point into
/// `text`, or into a copy in the arena with `TERA_DECODE_COPY`. `arena` must not be NULL.
///
/// Of the other flags for reading JSON only `TERA_JSON_READ_SKIP_UNKNOWN_FIELDS` (a part of `TERA_JSON_READ_LENIENT`)
/// has an effect. It skips and reports unknown members. It also accepts a return value that is not JSON but that
/// Python's `json.dumps` writes: one with `NaN` or `Infinity`, nested deeper than 100 levels, or with half of a
/// surrogate pair. `return_value` is the text as received then, and `tera_arena_skipped` reports it.
///
/// Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
/// `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`,
/// `TERA_ERR_TOO_LARGE` for the text; `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`,
/// `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for arguments.
tera_status tera_rpc_reply_from_json(tera_arena *arena, const char *text, size_t len, uint32_t flags,
    tera_rpc_reply *reply);

/// Writes `reply` as JSON text, as the server does, to `buffer` (`capacity` bytes, not NUL-terminated) and its length
/// to `*len`. `flags` are `TERA_JSON_WRITE_ASCII`, as on the server, or 0. `arena` must not be NULL.
///
/// Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the length needed in `*len`; `TERA_ERR_INVALID_UTF8`;
/// `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` if `return_value` is not
/// JSON; `TERA_ERR_NEWER_FIELDS`; `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; and for arguments what
/// `tera_rpc_reply_from_json` returns.
tera_status tera_rpc_reply_to_json(tera_arena *arena, const tera_rpc_reply *reply, uint32_t flags, char *buffer,
    size_t capacity, size_t *len);

/// Starts a reply to `call`: initialises `reply` as an empty reply with the method and number of the call.
/// `reply->method` points to the string of the call. The head of `reply` must be set.
///
/// Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`, `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
/// `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for the structs.
tera_status tera_rpc_reply_to(const tera_rpc_message *call, tera_rpc_reply *reply);

/// Returns 1 if `reply` answers `call`: their methods and numbers are the same. Otherwise 0, also for an invalid
/// struct.
tera_bool tera_rpc_reply_is_for(const tera_rpc_reply *reply, const tera_rpc_message *call);

/* ========================================================================================================
 * Topics
 *
 * The Redis topics and lists of the platform:
 *
 * | form | family | channel | carries |
 * | --- | --- | --- | --- |
 * | `module.<name>.messages` | `MODULE` | `MESSAGES` | `TeraModuleMessage` |
 * | `module.<name>.events`, `module.<name>.events.<subtopic>` | `MODULE` | `EVENTS` | `TeraEvent` |
 * | `module.TeraServer.TwistedModule.events.<uuid>` | `MODULE` | `EVENTS` | `TeraModuleMessage` |
 * | `module.<name>.rpc` | `MODULE` | `RPC` | `RPCMessage` |
 * | `service.<key or uuid>....`, the same | `SERVICE` | the same | the same |
 * | `websocket.user.<uuid>.events` | `USER` | `EVENTS` | `TeraEvent` |
 * | `websocket.participant.<uuid>.events` | `PARTICIPANT` | `EVENTS` | `TeraEvent` |
 * | `websocket.device.<uuid>.events` | `DEVICE` | `EVENTS` | `TeraEvent` |
 * | `log.<level>` | `LOG` | `NONE` | `TeraEvent` |
 * | `RedisRPCClient.<uuid>` | `RPC_REPLY` | `NONE` | JSON text |
 * | `webrtc.<key>` | `WEBRTC` | `NONE` | other text |
 *
 * The names of modules and services may contain dots. They end at the first `.messages`, `.events` or `.rpc`.
 * ======================================================================================================== */

/// For `tera_topic.family`.
enum tera_topic_family TERA_ENUM(uint32_t) {
  TERA_TOPIC_MODULE = 1,      ///< `module.<name>`.
  TERA_TOPIC_SERVICE = 2,     ///< `service.<key or uuid>`.
  TERA_TOPIC_USER = 3,        ///< `websocket.user.<uuid>`.
  TERA_TOPIC_PARTICIPANT = 4, ///< `websocket.participant.<uuid>`.
  TERA_TOPIC_DEVICE = 5,      ///< `websocket.device.<uuid>`.
  TERA_TOPIC_LOG = 6,         ///< `log.<level>`, a list.
  TERA_TOPIC_RPC_REPLY = 7,   ///< `RedisRPCClient.<uuid>`.
  TERA_TOPIC_WEBRTC = 8,      ///< `webrtc.<key>`.
};

/// For `tera_topic.channel`.
enum tera_topic_channel TERA_ENUM(uint32_t) {
  TERA_CHANNEL_NONE = 0,     ///< The family has no channels.
  TERA_CHANNEL_MESSAGES = 1, ///< `.messages`.
  TERA_CHANNEL_EVENTS = 2,   ///< `.events` or `.events.<subtopic>`.
  TERA_CHANNEL_RPC = 3,      ///< `.rpc`.
};

/// The parts of a topic.
typedef struct tera_topic {
  /// Set by `TERA_TOPIC_INIT`.
  tera_head base;
  /// An `enum tera_topic_family`.
  uint32_t family;
  /// An `enum tera_topic_channel`.
  uint32_t channel;
  /// Name of the module, key or UUID of the service, UUID of the user, participant, device or call, level of
  /// the log, key of the WebRTC session.
  tera_str name;
  /// What follows `.events.`, or empty.
  tera_str subtopic;
} tera_topic;

/// Splits `topic` (`len` bytes) into its parts. The strings in `parts` point into `topic`. `arena` may be NULL; it
/// stores the detail of an error.
///
/// Returns `TERA_OK`; `TERA_ERR_INVALID_TOPIC` if it has none of the forms, with the byte offset of the first mismatch;
/// `TERA_ERR_INVALID_UTF8`; `TERA_ERR_NULL_POINTER`, `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
/// `TERA_ERR_INVALID_ARGUMENT` for arguments.
tera_status tera_topic_parse(tera_arena *arena, const char *topic, size_t len, tera_topic *parts);

/// Writes the topic with these parts to `buffer` (`capacity` bytes, not NUL-terminated) and its length to `*len`.
/// `arena` may be NULL; it stores the detail of an error.
///
/// Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`; `TERA_ERR_INVALID_TOPIC` if no topic
/// has these parts; `TERA_ERR_INVALID_UTF8`; `TERA_ERR_NEWER_FIELDS`; and for arguments what `tera_topic_parse`
/// returns. No topic has an empty name, a channel or subtopic that its family does not support, or a name that
/// `tera_topic_parse` would split differently.
tera_status tera_topic_build(tera_arena *arena, const tera_topic *parts, char *buffer, size_t capacity, size_t *len);

/// Returns the kind of the wrapper that `topic` (`len` bytes) carries: `TERA_KIND_EVENT`,
/// `TERA_KIND_MODULE_MESSAGE`, `TERA_KIND_RPC_MESSAGE`, or `TERA_KIND_UNKNOWN` if it carries something else or has
/// none of the forms.
///
/// The bytes do not determine the wrapper: a `TeraEvent` can be decoded as a `TeraModuleMessage` without an error, and
/// vice versa.
uint32_t tera_topic_wrapper(const char *topic, size_t len);

/* ==== Time and sequence numbers ========================================================================= */

/// Returns the current time in seconds since 1970-01-01 00:00:00 UTC, as in the `time` of wrappers.
double tera_now(void);

/// Returns the next sequence number of this process for `tera_module_message_header.seq`: 1, 2, 3 and so on. It skips
/// 0, which stands for a sender that does not number its messages. No number repeats before all 4294967295 have been
/// used.
uint32_t tera_seq_next(void);

/* ========================================================================================================
 * Lists
 *
 * A list in a message is a pointer and a length, and may be an array of the caller. These functions build one in
 * an arena, element by element:
 *
 * ```c
 * tera_event event = TERA_EVENT_INIT;
 * size_t capacity = 0;
 * for (...) {
 *   tera_any *any = TERA_LIST_ADD(arena, &event.events, &capacity, any);
 *   if (!any) return tera_arena_error(arena);
 *   any->message = &device->base;
 * }
 * ```
 *
 * `capacity` is the number of elements that the list has room for. Each list has its own. Initialise it to 0: if
 * the list already has elements, the first call copies them to the arena. A list that grows is moved, so pointers
 * to its elements become invalid. After `tera_arena_reset` or `tera_arena_free` set the list to `{ NULL, 0 }` and
 * its capacity to 0 before you add to it again.
 * ======================================================================================================== */

/// Appends an empty message of kind `kind` to `list`, a pointer to a list of such messages: for example to the
/// `events` of a `tera_event` if `kind` is `TERA_KIND_ANY`. `TERA_LIST_ADD` checks the type of the list and casts
/// the result.
///
/// Returns the new element. On an error, returns NULL and leaves the list unchanged; `tera_arena_error` returns the
/// status. Errors are: no list has elements of this kind (`TERA_ERR_WRONG_KIND`); a pointer, also `arena`, is NULL or
/// not aligned; `capacity` is a part of the list; the list is too large; memory is exhausted.
void *tera_list_add(tera_arena *arena, void *list, size_t *capacity, uint32_t kind);

/// Appends a string to a list of strings. Does not copy `text` (`len` bytes): keep it as long as the list, or copy
/// it with `tera_arena_dup` first.
///
/// Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`, also for `arena`; `TERA_ERR_INVALID_ARGUMENT` if a pointer is not
/// aligned or `capacity` is a part of the list; `TERA_ERR_TOO_LARGE`; `TERA_ERR_MEMORY_LIMIT`,
/// `TERA_ERR_OUT_OF_MEMORY`. The list is changed only on success.
tera_status tera_str_list_add(tera_arena *arena, tera_str_list *list, size_t *capacity, const char *text, size_t len);

/* ========================================================================================================
 * Fields
 *
 * The fields of any message, for code that does not know its type: a logger, a filter, a binding of another
 * language. A `tera_field` has the name, the type and the address of a field:
 *
 * ```c
 * tera_field field = TERA_FIELD_INIT;
 * while (tera_field_next(arena, message, &field)) {
 *   printf("%.*s", TERA_PRINTF(field.name));
 *   if (field.form == TERA_FORM_STRING) printf(": %.*s", TERA_PRINTF(*(const tera_str *)field.data));
 *   if (field.form == TERA_FORM_MESSAGE && field.is_set) walk(arena, *(const tera_head *const *)field.data);
 * }
 * ```
 *
 * To list the fields of a kind, walk an empty message from `tera_arena_message`. The message in a `tera_any` is not a
 * field: decode it with `tera_any_unpack`.
 * ======================================================================================================== */

/// What a field holds. It determines the type `T` of the member: `*(const T *)field.data`.
enum tera_form TERA_ENUM(uint32_t) {
  /// A `double`.
  TERA_FORM_DOUBLE = 1,
  /// A `float`.
  TERA_FORM_FLOAT = 2,
  /// An `int32_t`.
  TERA_FORM_INT32 = 3,
  /// An `int64_t`.
  TERA_FORM_INT64 = 4,
  /// A `uint32_t`.
  TERA_FORM_UINT32 = 5,
  /// A `uint64_t`.
  TERA_FORM_UINT64 = 6,
  /// A `tera_bool`.
  TERA_FORM_BOOL = 7,
  /// A `tera_str`.
  TERA_FORM_STRING = 8,
  /// A `tera_bytes`.
  TERA_FORM_BYTES = 9,
  /// An `int32_t`; `values` lists its names.
  TERA_FORM_ENUM = 10,
  /// A pointer to a message of kind `kind`, NULL if it is unset.
  TERA_FORM_MESSAGE = 11,
  /// A `tera_str_list`.
  TERA_FORM_STRING_LIST = 12,
  /// A list of messages of kind `kind`: a pointer to the first element, and the number of elements as a `size_t`.
  /// Each has the size that `tera_kind_size` returns for the kind.
  TERA_FORM_MESSAGE_LIST = 13,
};

/// A value of an enum.
typedef struct tera_enum_value {
  /// Its number.
  int32_t number;
  /// Not used.
  uint32_t reserved;
  /// Its name in the schema, for example `DEVICE_CONNECTED`; static, and NUL-terminated too.
  tera_str name;
} tera_enum_value;

/// A view of the values of an enum, in the order of the schema.
typedef struct tera_enum_value_list {
  /// The first value.
  const struct tera_enum_value *data;
  /// Number of values.
  size_t len;
} tera_enum_value_list;

/// A field of a message.
typedef struct tera_field {
  /// Set by `TERA_FIELD_INIT`.
  tera_head base;
  /// Its number in the schema; 0 before the first field.
  uint32_t number;
  /// What it holds, a `TERA_FORM_...`.
  uint32_t form;
  /// The kind of the message or messages that it holds, else `TERA_KIND_UNKNOWN`.
  uint32_t kind;
  /// 1 if the value differs from its default; for a member of a oneof, 1 if that member is set.
  tera_bool is_set;
  /// Not used.
  uint8_t reserved[3];
  /// Its name in the schema, which is the name of the struct's member; static.
  tera_str name;
  /// Its name in JSON; static.
  tera_str json_name;
  /// Points to the member of the message's struct; never NULL. You may write through it if the message is
  /// writable. If the struct of an older program lacks the field, it points to read-only zeros.
  const void *data;
  /// For a member of a oneof, points to the `..._case` of the oneof; otherwise NULL. When you write the member,
  /// set it to `number`.
  const uint32_t *oneof_case;
  /// The values of its enum; empty if it is not an enum.
  struct tera_enum_value_list values;
} tera_field;

/// Writes the next field of `message`, in the order of field numbers, to `*field`. Start with `TERA_FIELD_INIT`.
/// `arena` may be NULL.
///
/// Returns 1. Returns 0 and leaves `*field` unchanged after the last field or on an error; `tera_arena_error` is
/// `TERA_OK` only after the last field.
tera_bool tera_field_next(tera_arena *arena, const tera_head *message, tera_field *field);

/// Writes the field of `message` with the number `number` to `*field`, which `TERA_FIELD_INIT` has initialised.
/// `arena` may be NULL; it stores the detail of an error.
///
/// Returns `TERA_OK`; `TERA_ERR_UNKNOWN_FIELD`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
/// `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct with an invalid head. `*field` is written only on
/// success.
tera_status tera_field_by_number(tera_arena *arena, const tera_head *message, uint32_t number, tera_field *field);

/// Writes the field of `message` with the name `name` (`len` bytes), as in the schema or in JSON, to `*field`. The
/// other arguments, and the results, are those of `tera_field_by_number`.
tera_status tera_field_by_name(tera_arena *arena, const tera_head *message, const char *name, size_t len,
    tera_field *field);

/* ==== Macros for messages ================================================================================= */

/// Casts a `const tera_head *` to `const tera_##name *`, for example `TERA_MESSAGE_AS(head, device_event)`. The result
/// is NULL if `head` is NULL or another message.
#define TERA_MESSAGE_AS(head, name) \
  TERA_CAST(const tera_##name *, tera_message_as((head), TERA_KIND_OF_##name, sizeof(tera_##name)))

/// Casts the message of a `const tera_payload *`: `TERA_PAYLOAD_AS(&frame.payloads.data[i], device_event)`.
#define TERA_PAYLOAD_AS(payload, name) TERA_MESSAGE_AS((payload)->message, name)

/// Is true if the struct that a `const tera_##name *` points to has a field. Structs that the library builds for this
/// program have all fields. A struct from a part of the program with an older header may lack some.
#define TERA_HAS_FIELD(message, name, field) \
  ((message)->base.size >= offsetof(tera_##name, field) + sizeof(TERA_CAST(tera_##name *, NULL)->field))

/// An empty `tera_frame`, for `tera_unwrap` to fill.
#define TERA_FRAME_INIT \
  { { TERA_KIND_FRAME, sizeof(tera_frame) }, 0, 0, 0, 0, 0, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, 0, 0 }

/// An empty `tera_topic`, for `tera_topic_parse` to fill or for `tera_topic_build` to read.
#define TERA_TOPIC_INIT { { TERA_KIND_TOPIC, sizeof(tera_topic) }, 0, 0, { NULL, 0 }, { NULL, 0 } }

/// An empty `tera_rpc_reply`, for `tera_rpc_reply_from_json` to fill or for `tera_rpc_reply_to_json` to read.
#define TERA_RPC_REPLY_INIT \
  { { TERA_KIND_RPC_REPLY, sizeof(tera_rpc_reply) }, 0, { NULL, 0 }, { NULL, 0 }, 0, 0, { NULL, 0 }, \
    { NULL, 0 } }

/// An empty `tera_field`, for `tera_field_next`, `tera_field_by_name` or `tera_field_by_number` to fill.
#define TERA_FIELD_INIT \
  { { TERA_KIND_FIELD, sizeof(tera_field) }, 0, 0, 0, 0, { 0, 0, 0 }, { NULL, 0 }, { NULL, 0 }, \
    NULL, NULL, { NULL, 0 } }

/// Appends an element to a list, see `tera_list_add`: `TERA_LIST_ADD(arena, &event.events, &capacity, any)`. The
/// compiler rejects a list of another type, or warns.
#define TERA_LIST_ADD(arena, list, capacity, name) \
  TERA_CAST(tera_##name *, tera_list_add((arena), 1 ? (list) : TERA_CAST(tera_##name##_list *, NULL), (capacity), \
                                         TERA_KIND_OF_##name))

/// Copies a message, see `tera_copy`: `TERA_COPY(arena, &event, event)` is a `tera_event *`, or NULL.
#define TERA_COPY(arena, message, name) \
  TERA_CAST(tera_##name *, TERA_CAST(void *, \
      tera_copy((arena), &(1 ? (message) : TERA_CAST(const tera_##name *, NULL))->base)))

TERA_ASSERT_SIZE(tera_field, 88, 56)
TERA_ASSERT_SIZE(tera_rpc_reply, 88, 56)
TERA_ASSERT_SIZE(tera_frame, 96, 64)
TERA_ASSERT_SIZE(tera_payload, 64, 40)
TERA_ASSERT_SIZE(tera_topic, 48, 32)

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* OPENTERA_MESSAGES_H */
