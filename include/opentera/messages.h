/*
 * opentera/messages.h: the messages of the OpenTera platform for C, C++ and every language with an FFI.
 *
 * SPDX-License-Identifier: Apache-2.0
 *
 * A message is a plain struct. To send one, fill it and call its `encode` function, or a `tera_wrap_...` function;
 * to receive one, call its `decode` function, or `tera_unwrap`:
 *
 *   tera_device_event device = TERA_DEVICE_EVENT_INIT;
 *   device.device_uuid = TERA_STR("b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11");
 *   device.type = TERA_DEVICE_EVENT_DEVICE_CONNECTED;
 *
 *   const tera_head *payloads[] = { &device.base };
 *   uint8_t bytes[512];
 *   size_t len;
 *   tera_status status = tera_wrap_event(arena, TERA_LIT("websocket.user.42.events"), tera_now(), payloads, 1,
 *                                        bytes, sizeof bytes, &len);
 *
 * What holds for all functions:
 *
 * - Ownership: the library owns nothing of a caller's, and only arenas are to be freed. Views, lists and
 *   pointers in a message belong to whoever made them; what the library makes of them is in an arena and lives until
 *   that is reset or freed. What is decoded without copying points into the input, and lives no longer than it.
 * - Pointers: every pointer is checked for NULL and for alignment. Other than that the caller answers for them: they
 *   are valid for the access that is described, and a buffer that is written is no part of what is read.
 * - Results: a `tera_status`, and results through pointers, which are written only on success. Nothing else leaves a
 *   function: no exception, no signal, no `errno`, no thread-local state. Every function may also return
 *   `TERA_ERR_INTERNAL`, for an error of the library's own, of which it prints where it happened to stderr.
 * - Threads: every function may be called from any thread. An arena is used by one thread at a time, and so is a
 *   message while it is written.
 * - Text is UTF-8, with a length and not NUL-terminated; where it is NUL-terminated, it says so. Text that is not
 *   valid UTF-8 is refused when it is decoded and when it is encoded, as proto3 demands:
 *   https://protobuf.dev/programming-guides/proto3/#scalar
 * - Memory is allocated only in arenas and by `tera_arena_new`.
 */

/* Generated from `proto/` and `src/abi/` by `cargo codegen`, with cbindgen; do not edit. */

#ifndef OPENTERA_MESSAGES_H
#define OPENTERA_MESSAGES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** A `tera_str` of a string literal. */
#ifdef __cplusplus
#define TERA_STR(literal) (tera_str{ "" literal, sizeof(literal) - 1 })
#else
#define TERA_STR(literal) ((tera_str){ "" literal, sizeof(literal) - 1 })
#endif

/** A `tera_str` of a string literal, to initialise a static variable with. */
#define TERA_STR_INIT(literal) { "" literal, sizeof(literal) - 1 }

/** A `tera_str` of a NUL-terminated string, which is evaluated twice. */
#ifdef __cplusplus
#define TERA_CSTR(string) (tera_str{ (string), strlen(string) })
#else
#define TERA_CSTR(string) ((tera_str){ (string), strlen(string) })
#endif

/** A string literal as the two arguments, pointer and length, that functions take for a text. */
#define TERA_LIT(literal) "" literal, sizeof(literal) - 1

/** A view of text as the two arguments that printf takes for `%.*s`. */
#define TERA_PRINTF(view) (int)(view).len, (view).data

/* Layouts are asserted wherever the compiler can and the sizes are known. */
#if UINTPTR_MAX == UINT64_MAX && defined(__cplusplus) && __cplusplus >= 201103L
#define TERA_ASSERT_SIZE(type, size) static_assert(sizeof(type) == size, "layout of " #type);
#elif UINTPTR_MAX == UINT64_MAX && defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define TERA_ASSERT_SIZE(type, size) _Static_assert(sizeof(type) == size, "layout of " #type);
#else
#define TERA_ASSERT_SIZE(type, size)
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ========================================================================================================
 * Versions
 *
 * The library follows semantic versioning. Within one ABI version (the number in the SONAME) programs and
 * libraries of different ages work together.
 * ======================================================================================================== */

/**
 * Major version of this header.
 */
#define TERA_VERSION_MAJOR 0

/**
 * Minor version of this header.
 */
#define TERA_VERSION_MINOR 1

/**
 * Patch version of this header.
 */
#define TERA_VERSION_PATCH 0

/**
 * Version of the ABI that this header describes.
 */
#define TERA_ABI_VERSION 0

/**
 * Version of the OpenTera protocol, the `version` of the wrappers' headers.
 */
#define TERA_PROTOCOL_VERSION 1

/**
 * Version of the library, for example `"0.1.0"`: static, NUL-terminated.
 */
const char *tera_version(void);

/**
 * Version of the library's ABI. A program that loads the library at run time compares it with the
 * `TERA_ABI_VERSION` it was written for.
 */
uint32_t tera_abi_version(void);

/* ========================================================================================================
 * Views
 *
 * A view is a pointer with a length; it owns nothing. A view with length 0 is empty whatever its pointer is;
 * NULL with a length is an error. Views that the library hands out are never NULL.
 * ======================================================================================================== */

/**
 * A view of UTF-8 text. It is not NUL-terminated; `len` counts bytes.
 */
typedef struct tera_str {
  /**
   * The first byte.
   */
  const char *data;
  /**
   * Number of bytes.
   */
  size_t len;
} tera_str;

/**
 * A view of bytes.
 */
typedef struct tera_bytes {
  /**
   * The first byte.
   */
  const uint8_t *data;
  /**
   * Number of bytes.
   */
  size_t len;
} tera_bytes;

/**
 * A view of a list of texts.
 */
typedef struct tera_str_list {
  /**
   * The first text.
   */
  const struct tera_str *data;
  /**
   * Number of texts.
   */
  size_t len;
} tera_str_list;

/**
 * A truth value: 0 is false, every other value is true; the library writes 0 and 1. (Not C's `bool`, of which
 * other values than 0 and 1 are undefined behaviour: not every FFI keeps to them.)
 */
typedef uint8_t tera_bool;

/* ========================================================================================================
 * Statuses
 *
 * Every function that can fail returns a `tera_status`: `TERA_OK`, which is 0, or one of `TERA_ERR_...`. The
 * numbers never change; new ones are appended, so that a program has to expect numbers that it does not know.
 * ======================================================================================================== */

/**
 * Result of a function.
 */
typedef int32_t tera_status;

/**
 * Everything went well.
 */
#define TERA_OK 0

/**
 * Failed: a required pointer is NULL, or a view has a length but no data.
 */
#define TERA_ERR_NULL_POINTER 1

/**
 * Failed: an argument has a value that it cannot have.
 */
#define TERA_ERR_INVALID_ARGUMENT 2

/**
 * Failed: the struct is not initialised, or of another type than is expected here.
 */
#define TERA_ERR_WRONG_KIND 3

/**
 * Failed: the size in the struct's head is not one that this type has or had.
 */
#define TERA_ERR_WRONG_SIZE 4

/**
 * Failed: a field is set that is newer than this library.
 */
#define TERA_ERR_NEWER_FIELDS 5

/**
 * Failed: the buffer is too small.
 */
#define TERA_ERR_BUFFER_TOO_SMALL 6

/**
 * Failed: the message would be, or is, larger than 2 GiB.
 */
#define TERA_ERR_TOO_LARGE 7

/**
 * Failed: messages or groups are nested too deep.
 */
#define TERA_ERR_TOO_DEEP 8

/**
 * Failed: the arena's limit is reached.
 */
#define TERA_ERR_MEMORY_LIMIT 9

/**
 * Failed: the system has no memory left.
 */
#define TERA_ERR_OUT_OF_MEMORY 10

/**
 * Failed: a string is not valid UTF-8.
 */
#define TERA_ERR_INVALID_UTF8 11

/**
 * Failed: the input ends inside a field.
 */
#define TERA_ERR_TRUNCATED 12

/**
 * Failed: the input is not a protobuf message.
 */
#define TERA_ERR_MALFORMED 13

/**
 * Failed: the type of an Any is missing, or not one of this schema.
 */
#define TERA_ERR_UNKNOWN_TYPE 14

/**
 * Failed: the enum has no value of this name.
 */
#define TERA_ERR_UNKNOWN_NAME 15

/**
 * Failed: the topic has none of the platform's forms.
 */
#define TERA_ERR_INVALID_TOPIC 16

/**
 * Failed: this is no wrapper, or not the one that the topic carries.
 */
#define TERA_ERR_WRONG_WRAPPER 17

/**
 * Failed: the library failed; please report it.
 */
#define TERA_ERR_INTERNAL 18

/**
 * Failed: the text is not JSON.
 */
#define TERA_ERR_JSON_SYNTAX 19

/**
 * Failed: the field cannot have this value.
 */
#define TERA_ERR_JSON_VALUE 20

/**
 * Failed: the field, or another member of its oneof, is there twice.
 */
#define TERA_ERR_JSON_DUPLICATE 21

/**
 * Failed: the message has no such field.
 */
#define TERA_ERR_UNKNOWN_FIELD 22

/**
 * Name of a status, for example `"TERA_ERR_TRUNCATED"`: static, NUL-terminated; NULL when the number is not known.
 */
const char *tera_status_name(tera_status status);

/**
 * What a status means, for people: static, NUL-terminated, never NULL.
 */
const char *tera_status_message(tera_status status);

/* ========================================================================================================
 * Arenas
 *
 * An arena owns what the library has to build: lists and nested structs of decoded messages. It also keeps the
 * detail of the last error, and lends memory to calls that encode messages of more than 2 KiB. It is the only object
 * with a life of its own:
 *
 * ```c
 * tera_arena *arena = tera_arena_new(0);
 * for (;;) {              // for every message that arrives
 *   ...                   // decode, use
 *   tera_arena_reset(arena);
 * }
 * tera_arena_free(arena);
 * ```
 *
 * What a function builds in an arena stays valid until `tera_arena_reset` or `tera_arena_free`. After the first
 * few messages an arena that is reset has memory enough, and no call allocates. One arena is used by one thread at
 * a time; different arenas may be used by different threads at once.
 * ======================================================================================================== */

/**
 * For how much of what is skipped there are texts, see `tera_arena_skipped_message`.
 */
#define TERA_ARENA_SKIPPED_TEXTS 16

/**
 * The limit of an arena that is made with limit 0, in bytes: 64 MiB.
 */
#define TERA_ARENA_DEFAULT_LIMIT 67108864

/**
 * Memory for decoded messages and the detail of the last error. Opaque.
 */
typedef struct tera_arena tera_arena;

/**
 * Makes an arena for a program whose structs have the sizes that `layout` says; C and C++ call it by the macro
 * `tera_arena_new(limit)`, which passes their header's `TERA_LAYOUT`. Other languages pass the `TERA_LAYOUT` that their
 * structs were written or generated from.
 *
 * What the library builds in the arena has these sizes, whether it is older or newer than the program. So a program may
 * read and copy every field of its structs. Fields that an older program lacks are in `unknown_fields`, and travel on;
 * fields that an older library lacks are zero, and what arrived for them is in `unknown_fields` too.
 *
 * The arena takes at most `limit` bytes from the system for what is built in it (0: the default,
 * `TERA_ARENA_DEFAULT_LIMIT`); its own 1 KiB does not count. It takes nothing before it needs it.
 *
 * Decoded lists take more room than their input: an empty `Any`, 2 bytes, becomes a struct of 64, and while a list
 * grows it is there twice. Hostile input can so take some 250 times its size, and more where it becomes indented JSON;
 * the limit is what bounds it. `docs/reliability.md` says what takes how much.
 *
 * Returns NULL when the system has no memory, and when `layout` is NULL or not one of a header with this library's ABI
 * version. The caller frees the arena with `tera_arena_free`.
 */
struct tera_arena *tera_arena_new_for(size_t limit,
                                      const char *layout);

/**
 * Frees an arena and everything in it. NULL is allowed and does nothing.
 */
void tera_arena_free(struct tera_arena *arena);

/**
 * Forgets everything in an arena, so that its memory can be used again; the last error is forgotten too. All
 * that was built in it is invalid from then on. Memory of up to a quarter of the limit is kept for what comes next.
 * NULL is allowed and does nothing.
 */
void tera_arena_reset(struct tera_arena *arena);

/**
 * Memory for a caller's own structs, lists and texts that live as long as the arena's content: `size` bytes
 * aligned to `align` (a power of two, at most 4096; 0: as for any message), not initialised. Bindings of
 * garbage-collected languages build messages there.
 *
 * Returns NULL when the arena's limit or the system's memory is reached, or when an argument is not valid; the
 * detail is then in the arena.
 */
void *tera_arena_alloc(struct tera_arena *arena,
                       size_t size,
                       size_t align);

/**
 * A copy of `len` bytes in the arena, followed by a NUL, for input or texts that do not live long enough where
 * they are.
 *
 * Returns NULL when the arena's limit or the system's memory is reached, or when `data` is NULL with a length; the
 * detail is then in the arena.
 */
void *tera_arena_dup(struct tera_arena *arena,
                     const void *data,
                     size_t len);

/**
 * Number of bytes that an arena holds from the system now; 0 for NULL.
 */
size_t tera_arena_size(const struct tera_arena *arena);

/**
 * Status of the last call that was given this arena; `TERA_ERR_NULL_POINTER` for NULL.
 */
tera_status tera_arena_error(const struct tera_arena *arena);

/**
 * Detail of the last call that was given this arena, for people: what is wrong and where, for example
 * `TeraEvent.events[1].value: the input ends inside a field (at byte 214)`. Where several things are wrong it names one
 * of them. NUL-terminated and never NULL; empty when that call succeeded. Valid until the next call with this arena.
 */
const char *tera_arena_error_message(const struct tera_arena *arena);

/**
 * Byte of the input at which the last call with this arena failed, counted from 0; `SIZE_MAX` when it did not
 * fail or the error has no such place.
 */
size_t tera_arena_error_offset(const struct tera_arena *arena);

/**
 * Line of the text at which the last call with this arena failed, counted from 1; 0 when it did not fail or was not
 * given text.
 */
size_t tera_arena_error_line(const struct tera_arena *arena);

/**
 * Column of the text at which the last call with this arena failed, in bytes and counted from 1; 0 when it did not
 * fail or was not given text.
 */
size_t tera_arena_error_column(const struct tera_arena *arena);

/**
 * How much the last call with this arena left out because this schema does not know it: fields, names of enum
 * values, and types of `Any`s, where its flags allowed that. 0 for NULL.
 */
size_t tera_arena_skipped(const struct tera_arena *arena);

/**
 * What the last call with this arena left out, for people, for example `newField: the message has no such field
 * (line 1, column 84)`: one text for each of the first `TERA_ARENA_SKIPPED_TEXTS`, `index` counted from 0.
 * NUL-terminated and never NULL, but empty for an index beyond. Valid until the next call with this arena.
 */
const char *tera_arena_skipped_message(const struct tera_arena *arena,
                                       size_t index);

/* ========================================================================================================
 * Heads and kinds
 *
 * Every message begins with a `tera_head`, so that it describes itself: a list of mixed messages is a list of
 * `tera_head *`, and one `switch` over the kind tells them apart. The kinds are constants `TERA_KIND_...`; their
 * numbers never change.
 * ======================================================================================================== */

/**
 * First member of every message. `TERA_..._INIT` and `tera_..._init()` set it; a struct without it is refused
 * with `TERA_ERR_WRONG_KIND`.
 *
 * Programs and libraries of different ages agree through `size`: fields are only ever added at the end of a
 * struct, and what lies beyond `size` does not exist. The structs that stand in lists (`tera_any`, `tera_value`,
 * `tera_payload`) keep their size as long as the ABI version.
 *
 * A field that the library is too old to know has to be zero; an empty view is so if its pointer is NULL.
 *
 * A struct that the library makes has the size of the program's struct, because the arena knows it: see
 * `tera_arena_new_for`. Only a struct that another part of the program made, with another header, may be smaller; then
 * `TERA_MESSAGE_AS` is NULL and `TERA_HAS_FIELD` is 0.
 */
typedef struct tera_head {
  /**
   * A `TERA_KIND_...`.
   */
  uint32_t kind;
  /**
   * `sizeof` the whole struct in the program that owns it.
   */
  uint32_t size;
} tera_head;

/**
 * Full name of a message, for example `"opentera.protobuf.DeviceEvent"`: static, NUL-terminated; NULL when `kind`
 * is not a message's.
 */
const char *tera_kind_name(uint32_t kind);

/**
 * Type URL of a message, for example `"type.googleapis.com/opentera.protobuf.DeviceEvent"`, as it stands in an
 * `Any`: static, NUL-terminated; NULL when `kind` is not a message's.
 */
const char *tera_kind_type_url(uint32_t kind);

/**
 * Kind of the message with the full name `name` (`len` bytes), or `TERA_KIND_UNKNOWN`.
 */
uint32_t tera_kind_from_name(const char *name, size_t len);

/**
 * `sizeof` of a kind's struct in this library, 0 when `kind` is none of the constants. A program's struct may have
 * another size, see `tera_arena_new_for`.
 */
size_t tera_kind_size(uint32_t kind);

/**
 * Gives `message` if it is of this kind and its struct has at least `size` bytes, else NULL, also for NULL: what
 * `TERA_MESSAGE_AS` is made of.
 */
const void *tera_message_as(const struct tera_head *message,
                            uint32_t kind,
                            size_t size);

/* ========================================================================================================
 * Flags
 *
 * A flag that a function does not have is refused with `TERA_ERR_INVALID_ARGUMENT`, so that new ones can be added.
 * ======================================================================================================== */

/**
 * For the `flags` of decoding functions: the input is copied to the arena first, so that the decoded message
 * lives as long as the arena's content, and the input may go.
 */
#define TERA_DECODE_COPY 1

/**
 * Writing JSON: fields at their default are written too, as the server does. Nested messages that are absent, and
 * oneofs that are not set, are not.
 */
#define TERA_JSON_WRITE_DEFAULT_VALUES 16

/**
 * Writing JSON: the names of the schema instead of lowerCamelCase.
 */
#define TERA_JSON_WRITE_PROTO_NAMES 32

/**
 * Writing JSON: numbers of enum values instead of their names.
 */
#define TERA_JSON_WRITE_ENUM_NUMBERS 64

/**
 * Writing JSON: a line for each member, indented by two spaces a level.
 */
#define TERA_JSON_WRITE_INDENT 128

/**
 * Writing JSON: ASCII only, all else as `\u` escapes.
 */
#define TERA_JSON_WRITE_ASCII 256

/**
 * Writing JSON: an `Any` of unknown type is left out and reported, see `tera_arena_skipped`, and with it an `Any` that
 * holds nothing else. Without this flag and the next it is refused with `TERA_ERR_UNKNOWN_TYPE`, as the specification
 * demands, and so it is in any case where there is nothing around it.
 */
#define TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES 512

/**
 * Writing JSON: an `Any` of unknown type is `{"@type": ..., "value": ...}` with its bytes in base64.
 */
#define TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES 1024

/**
 * Writing JSON: 64-bit integers without quotes if a double can hold them exactly, as those up to 2^53. Readers that
 * have doubles only, JavaScript's for one, lose nothing then.
 */
#define TERA_JSON_WRITE_UNQUOTED_INT64 2048

/**
 * Writing JSON: as the OpenTera server does it.
 */
#define TERA_JSON_WRITE_SERVER 400

/**
 * Reading JSON: a field that the message does not have is skipped and reported, see `tera_arena_skipped`. In an `Any` that
 * is to hold an `Any`, and has no `value`, it is refused with `TERA_ERR_UNKNOWN_FIELD`: nothing else would be left.
 */
#define TERA_JSON_READ_SKIP_UNKNOWN_FIELDS 4096

/**
 * Reading JSON: a name that the enum does not have is skipped and reported; the field stays at its default.
 */
#define TERA_JSON_READ_SKIP_UNKNOWN_ENUMS 8192

/**
 * Reading JSON: an `Any` of unknown type, or without `@type`, is left out and reported, and with it an `Any` that holds
 * nothing else: a list has an element less, a field is not set. So it is never encoded as a message that nobody sent.
 * `tera_unwrap_json` says of a payload that is left out its `type_url`.
 */
#define TERA_JSON_READ_SKIP_UNKNOWN_TYPES 16384

/**
 * Reading JSON: an `Any` of unknown type may be `{"@type": ..., "value": ...}` with its bytes in base64. One that has other
 * members is in the form of its type, which is skipped with `TERA_JSON_READ_SKIP_UNKNOWN_TYPES` and else refused.
 */
#define TERA_JSON_READ_BASE64_UNKNOWN_TYPES 65536

/**
 * Reading JSON: names of enum values in lower or mixed case too, and with `-` for `_`.
 */
#define TERA_JSON_READ_CASE_INSENSITIVE_ENUMS 32768

/**
 * Reading JSON: whatever is not known is skipped and reported, so that one new thing in a frame never costs the
 * frame.
 */
#define TERA_JSON_READ_LENIENT 28672

/* ========================================================================================================
 * Kinds of messages
 *
 * Their numbers never change; new ones are appended.
 * ======================================================================================================== */

/**
 * No message of this schema.
 */
#define TERA_KIND_UNKNOWN 0

/**
 * `google.protobuf.Any`.
 */
#define TERA_KIND_ANY 1

/**
 * `TeraMessage`.
 */
#define TERA_KIND_MESSAGE 2

/**
 * `TeraEvent`.
 */
#define TERA_KIND_EVENT 3

/**
 * `TeraEvent.Header`.
 */
#define TERA_KIND_EVENT_HEADER 4

/**
 * `TeraModuleMessage`.
 */
#define TERA_KIND_MODULE_MESSAGE 5

/**
 * `TeraModuleMessage.Header`.
 */
#define TERA_KIND_MODULE_MESSAGE_HEADER 6

/**
 * `DeviceEvent`.
 */
#define TERA_KIND_DEVICE_EVENT 7

/**
 * `ParticipantEvent`.
 */
#define TERA_KIND_PARTICIPANT_EVENT 8

/**
 * `UserEvent`.
 */
#define TERA_KIND_USER_EVENT 9

/**
 * `JoinSessionEvent`.
 */
#define TERA_KIND_JOIN_SESSION_EVENT 10

/**
 * `JoinSessionReplyEvent`.
 */
#define TERA_KIND_JOIN_SESSION_REPLY_EVENT 11

/**
 * `LeaveSessionEvent`.
 */
#define TERA_KIND_LEAVE_SESSION_EVENT 12

/**
 * `StopSessionEvent`.
 */
#define TERA_KIND_STOP_SESSION_EVENT 13

/**
 * `DatabaseEvent`.
 */
#define TERA_KIND_DATABASE_EVENT 14

/**
 * `LogEvent`.
 */
#define TERA_KIND_LOG_EVENT 15

/**
 * `LoginEvent`.
 */
#define TERA_KIND_LOGIN_EVENT 16

/**
 * `RPCMessage`.
 */
#define TERA_KIND_RPC_MESSAGE 17

/**
 * `Value`.
 */
#define TERA_KIND_VALUE 18

/**
 * `ArchiveEvent`.
 */
#define TERA_KIND_ARCHIVE_EVENT 19

/**
 * `ServerCommand`.
 */
#define TERA_KIND_SERVER_COMMAND 20

/**
 * `UserRegisterToEvent`.
 */
#define TERA_KIND_USER_REGISTER_TO_EVENT 21

/**
 * `CreateSession`.
 */
#define TERA_KIND_CREATE_SESSION 22

/**
 * `Result`.
 */
#define TERA_KIND_RESULT 23

/**
 * `tera_frame`, which is not a message.
 */
#define TERA_KIND_FRAME 65536

/**
 * `tera_topic`, which is not a message.
 */
#define TERA_KIND_TOPIC 65537

/**
 * `tera_rpc_reply`, which is not a message.
 */
#define TERA_KIND_RPC_REPLY 65538

/**
 * `tera_field`, which is not a message.
 */
#define TERA_KIND_FIELD 65539

/** Expands `X(name, NAME)` for every message: `tera_##name` is its struct and `TERA_KIND_##NAME` its kind. */
#define TERA_FOR_EACH_MESSAGE(X)                                                                           \
  X(any, ANY)                                                                                              \
  X(message, MESSAGE)                                                                                      \
  X(event, EVENT)                                                                                          \
  X(event_header, EVENT_HEADER)                                                                            \
  X(module_message, MODULE_MESSAGE)                                                                        \
  X(module_message_header, MODULE_MESSAGE_HEADER)                                                          \
  X(device_event, DEVICE_EVENT)                                                                            \
  X(participant_event, PARTICIPANT_EVENT)                                                                  \
  X(user_event, USER_EVENT)                                                                                \
  X(join_session_event, JOIN_SESSION_EVENT)                                                                \
  X(join_session_reply_event, JOIN_SESSION_REPLY_EVENT)                                                    \
  X(leave_session_event, LEAVE_SESSION_EVENT)                                                              \
  X(stop_session_event, STOP_SESSION_EVENT)                                                                \
  X(database_event, DATABASE_EVENT)                                                                        \
  X(log_event, LOG_EVENT)                                                                                  \
  X(login_event, LOGIN_EVENT)                                                                              \
  X(rpc_message, RPC_MESSAGE)                                                                              \
  X(value, VALUE)                                                                                          \
  X(archive_event, ARCHIVE_EVENT)                                                                          \
  X(server_command, SERVER_COMMAND)                                                                        \
  X(user_register_to_event, USER_REGISTER_TO_EVENT)                                                        \
  X(create_session, CREATE_SESSION)                                                                        \
  X(result, RESULT)

/* The kind of each message by the name of its struct, for the macros below. */
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

/** The sizes of the structs in this header, in bytes and by kind. */
#define TERA_LAYOUT "64 32 48 56 48 80 80 96 64 168 112 104 56 64 72 200 88 48 80 40 32 72 56"

/** Makes an arena for a program that is compiled with this header, see `tera_arena_new_for`. */
#define tera_arena_new(limit) tera_arena_new_for((limit), TERA_LAYOUT)

/* ========================================================================================================
 * google.protobuf.Any
 *
 * One message of whatever type, see the section about `Any`.
 * ======================================================================================================== */

/**
 * One message of whatever type, see the section about `Any`.
 */
typedef struct tera_any {
  /**
   * Set by `TERA_ANY_INIT` or `tera_any_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`.
   */
  tera_str type_url;
  /**
   * The message as protobuf binary.
   */
  tera_bytes value;
  /**
   * The message itself, or NULL. When it is there it is what is encoded, not `value`; `type_url` may then
   * be empty, and otherwise has to name its type. Decoding leaves it NULL.
   */
  const tera_head *message;
} tera_any;

/**
 * A view of a list of `tera_any`.
 */
typedef struct tera_any_list {
  /**
   * The first element.
   */
  const struct tera_any *data;
  /**
   * Number of elements.
   */
  size_t len;
} tera_any_list;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_ANY_INIT` does, where a macro is no
 * use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_any_init(struct tera_any *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_TOO_DEEP`; `TERA_ERR_NULL_POINTER`;
 * `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for
 * a struct that is not what its head says, or a `type_url` that contradicts `message`. With any status
 * other than `TERA_OK` nothing is written to `buffer`.
 */
tera_status tera_any_encode(tera_arena *arena,
                            const struct tera_any *message,
                            uint8_t *buffer,
                            size_t capacity,
                            size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_any_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is written only on
 * success.
 */
tera_status tera_any_encoded_size(tera_arena *arena, const struct tera_any *message, size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_any_decode(tera_arena *arena,
                            const uint8_t *data,
                            size_t len,
                            uint32_t flags,
                            struct tera_any *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_any_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown type, as
 * the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_any_to_json(tera_arena *arena,
                             const struct tera_any *message,
                             uint32_t flags,
                             char *buffer,
                             size_t capacity,
                             size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_any_from_json(tera_arena *arena,
                               const char *text,
                               size_t len,
                               uint32_t flags,
                               struct tera_any *message);

/** An empty `tera_any`, for `tera_any message = TERA_ANY_INIT;`. */
#define TERA_ANY_INIT                                                                                      \
  { { TERA_KIND_ANY, (uint32_t)sizeof(tera_any) }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, NULL }

TERA_ASSERT_SIZE(tera_any, 64)

/* ========================================================================================================
 * TeraMessage
 *
 * Wraps everything that the server sends to a client over the websocket, so that the client sees the
 * type of the content before the content itself.
 * ======================================================================================================== */

/**
 * Wraps everything that the server sends to a client over the websocket, so that the client sees the
 * type of the content before the content itself.
 */
typedef struct tera_message {
  /**
   * Set by `TERA_MESSAGE_INIT` or `tera_message_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * The content, nearly always a `TeraEvent`. NULL when absent.
   */
  const tera_any *message;
} tera_message;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_MESSAGE_INIT` does, where a macro is
 * no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_message_init(struct tera_message *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_TOO_DEEP`; `TERA_ERR_NULL_POINTER`;
 * `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for
 * a struct that is not what its head says. With any status other than `TERA_OK` nothing is written to
 * `buffer`.
 */
tera_status tera_message_encode(tera_arena *arena,
                                const struct tera_message *message,
                                uint8_t *buffer,
                                size_t capacity,
                                size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_message_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is written
 * only on success.
 */
tera_status tera_message_encoded_size(tera_arena *arena,
                                      const struct tera_message *message,
                                      size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_message_decode(tera_arena *arena,
                                const uint8_t *data,
                                size_t len,
                                uint32_t flags,
                                struct tera_message *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_message_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown type,
 * as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_message_to_json(tera_arena *arena,
                                 const struct tera_message *message,
                                 uint32_t flags,
                                 char *buffer,
                                 size_t capacity,
                                 size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_message_from_json(tera_arena *arena,
                                   const char *text,
                                   size_t len,
                                   uint32_t flags,
                                   struct tera_message *message);

/** An empty `tera_message`, for `tera_message message = TERA_MESSAGE_INIT;`. */
#define TERA_MESSAGE_INIT                                                                                  \
  { { TERA_KIND_MESSAGE, (uint32_t)sizeof(tera_message) }, { NULL, 0 }, NULL }

TERA_ASSERT_SIZE(tera_message, 32)

/* ========================================================================================================
 * TeraEvent.Header
 *
 * What is common to all events of one wrapper.
 * ======================================================================================================== */

/**
 * What is common to all events of one wrapper.
 */
typedef struct tera_event_header {
  /**
   * Set by `TERA_EVENT_HEADER_INIT` or `tera_event_header_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * Version of the protocol, 1 today.
   */
  uint32_t version;
  /**
   * Not used.
   */
  uint32_t reserved1;
  /**
   * When the events were published, in seconds since 1970-01-01 00:00:00 UTC.
   */
  double time;
  /**
   * The Redis topic that the wrapper is published on (for logs the name of the list).
   */
  tera_str topic;
} tera_event_header;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_EVENT_HEADER_INIT` does, where a
 * macro is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_event_header_init(struct tera_event_header *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
 * what its head says. With any status other than `TERA_OK` nothing is written to `buffer`.
 */
tera_status tera_event_header_encode(tera_arena *arena,
                                     const struct tera_event_header *message,
                                     uint8_t *buffer,
                                     size_t capacity,
                                     size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_event_header_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is
 * written only on success.
 */
tera_status tera_event_header_encoded_size(tera_arena *arena,
                                           const struct tera_event_header *message,
                                           size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_event_header_decode(tera_arena *arena,
                                     const uint8_t *data,
                                     size_t len,
                                     uint32_t flags,
                                     struct tera_event_header *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_event_header_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown
 * type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_event_header_to_json(tera_arena *arena,
                                      const struct tera_event_header *message,
                                      uint32_t flags,
                                      char *buffer,
                                      size_t capacity,
                                      size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_event_header_from_json(tera_arena *arena,
                                        const char *text,
                                        size_t len,
                                        uint32_t flags,
                                        struct tera_event_header *message);

/** An empty `tera_event_header`, for `tera_event_header message = TERA_EVENT_HEADER_INIT;`. */
#define TERA_EVENT_HEADER_INIT                                                                             \
  { { TERA_KIND_EVENT_HEADER, (uint32_t)sizeof(tera_event_header) }, { NULL, 0 }, 0, 0, 0,                 \
    { NULL, 0 } }

TERA_ASSERT_SIZE(tera_event_header, 56)

/* ========================================================================================================
 * TeraEvent
 *
 * Wraps the events that the server, its services and its clients publish.
 * ======================================================================================================== */

/**
 * Wraps the events that the server, its services and its clients publish.
 */
typedef struct tera_event {
  /**
   * Set by `TERA_EVENT_INIT` or `tera_event_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * Version, time and topic. NULL when absent.
   */
  const tera_event_header *header;
  /**
   * The events, of any mix of types.
   */
  tera_any_list events;
} tera_event;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_EVENT_INIT` does, where a macro is no
 * use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_event_init(struct tera_event *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_TOO_DEEP`; `TERA_ERR_NULL_POINTER`;
 * `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for
 * a struct that is not what its head says. With any status other than `TERA_OK` nothing is written to
 * `buffer`.
 */
tera_status tera_event_encode(tera_arena *arena,
                              const struct tera_event *message,
                              uint8_t *buffer,
                              size_t capacity,
                              size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_event_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is written only
 * on success.
 */
tera_status tera_event_encoded_size(tera_arena *arena, const struct tera_event *message, size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_event_decode(tera_arena *arena,
                              const uint8_t *data,
                              size_t len,
                              uint32_t flags,
                              struct tera_event *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_event_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown type, as
 * the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_event_to_json(tera_arena *arena,
                               const struct tera_event *message,
                               uint32_t flags,
                               char *buffer,
                               size_t capacity,
                               size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_event_from_json(tera_arena *arena,
                                 const char *text,
                                 size_t len,
                                 uint32_t flags,
                                 struct tera_event *message);

/** An empty `tera_event`, for `tera_event message = TERA_EVENT_INIT;`. */
#define TERA_EVENT_INIT                                                                                    \
  { { TERA_KIND_EVENT, (uint32_t)sizeof(tera_event) }, { NULL, 0 }, NULL, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_event, 48)

/* ========================================================================================================
 * TeraModuleMessage.Header
 *
 * Who sends what to whom.
 * ======================================================================================================== */

/**
 * Who sends what to whom.
 */
typedef struct tera_module_message_header {
  /**
   * Set by `TERA_MODULE_MESSAGE_HEADER_INIT` or `tera_module_message_header_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * Version of the protocol, 1 today.
   */
  uint32_t version;
  /**
   * Not used.
   */
  uint32_t reserved1;
  /**
   * When the message was sent, in seconds since 1970-01-01 00:00:00 UTC.
   */
  double time;
  /**
   * Sequence number, unique for each sender; senders that do not count leave it at 0.
   */
  uint32_t seq;
  /**
   * Not used.
   */
  uint32_t reserved2;
  /**
   * Name of the sender, for example `websocket.user.<uuid>`.
   */
  tera_str source;
  /**
   * The Redis topic of the module that the message goes to.
   */
  tera_str dest;
} tera_module_message_header;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_MODULE_MESSAGE_HEADER_INIT` does,
 * where a macro is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_module_message_header_init(struct tera_module_message_header *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
 * what its head says. With any status other than `TERA_OK` nothing is written to `buffer`.
 */
tera_status tera_module_message_header_encode(tera_arena *arena,
                                              const struct tera_module_message_header *message,
                                              uint8_t *buffer,
                                              size_t capacity,
                                              size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_module_message_header_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size`
 * is written only on success.
 */
tera_status tera_module_message_header_encoded_size(tera_arena *arena,
                                                    const struct tera_module_message_header *message,
                                                    size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_module_message_header_decode(tera_arena *arena,
                                              const uint8_t *data,
                                              size_t len,
                                              uint32_t flags,
                                              struct tera_module_message_header *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_module_message_header_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of
 * unknown type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_module_message_header_to_json(tera_arena *arena,
                                               const struct tera_module_message_header *message,
                                               uint32_t flags,
                                               char *buffer,
                                               size_t capacity,
                                               size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_module_message_header_from_json(tera_arena *arena,
                                                 const char *text,
                                                 size_t len,
                                                 uint32_t flags,
                                                 struct tera_module_message_header *message);

/** An empty `tera_module_message_header`, for `tera_module_message_header message = TERA_MODULE_MESSAGE_HEADER_INIT;`. */
#define TERA_MODULE_MESSAGE_HEADER_INIT                                                                    \
  { { TERA_KIND_MODULE_MESSAGE_HEADER, (uint32_t)sizeof(tera_module_message_header) }, { NULL, 0 }, 0,     \
    0, 0, 0, 0, { NULL, 0 }, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_module_message_header, 80)

/* ========================================================================================================
 * TeraModuleMessage
 *
 * Wraps what is addressed to one module of the server.
 * ======================================================================================================== */

/**
 * Wraps what is addressed to one module of the server.
 */
typedef struct tera_module_message {
  /**
   * Set by `TERA_MODULE_MESSAGE_INIT` or `tera_module_message_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * Version, time, sequence number, source and destination. NULL when absent.
   */
  const tera_module_message_header *head;
  /**
   * The payloads, of any mix of types.
   */
  tera_any_list data;
} tera_module_message;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_MODULE_MESSAGE_INIT` does, where a
 * macro is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_module_message_init(struct tera_module_message *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_TOO_DEEP`; `TERA_ERR_NULL_POINTER`;
 * `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for
 * a struct that is not what its head says. With any status other than `TERA_OK` nothing is written to
 * `buffer`.
 */
tera_status tera_module_message_encode(tera_arena *arena,
                                       const struct tera_module_message *message,
                                       uint8_t *buffer,
                                       size_t capacity,
                                       size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_module_message_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is
 * written only on success.
 */
tera_status tera_module_message_encoded_size(tera_arena *arena,
                                             const struct tera_module_message *message,
                                             size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_module_message_decode(tera_arena *arena,
                                       const uint8_t *data,
                                       size_t len,
                                       uint32_t flags,
                                       struct tera_module_message *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_module_message_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown
 * type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_module_message_to_json(tera_arena *arena,
                                        const struct tera_module_message *message,
                                        uint32_t flags,
                                        char *buffer,
                                        size_t capacity,
                                        size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_module_message_from_json(tera_arena *arena,
                                          const char *text,
                                          size_t len,
                                          uint32_t flags,
                                          struct tera_module_message *message);

/** An empty `tera_module_message`, for `tera_module_message message = TERA_MODULE_MESSAGE_INIT;`. */
#define TERA_MODULE_MESSAGE_INIT                                                                           \
  { { TERA_KIND_MODULE_MESSAGE, (uint32_t)sizeof(tera_module_message) }, { NULL, 0 }, NULL,                \
    { NULL, 0 } }

TERA_ASSERT_SIZE(tera_module_message, 48)

/* ========================================================================================================
 * DeviceEvent
 *
 * A device connected, disconnected or changed otherwise.
 * ======================================================================================================== */

/**
 * `DeviceEvent.EventType`: Not said, or not known.
 */
#define TERA_DEVICE_EVENT_DEVICE_UNKNOWN 0

/**
 * `DeviceEvent.EventType`: The device opened its websocket.
 */
#define TERA_DEVICE_EVENT_DEVICE_CONNECTED 1

/**
 * `DeviceEvent.EventType`: The device closed its websocket.
 */
#define TERA_DEVICE_EVENT_DEVICE_DISCONNECTED 2

/**
 * `DeviceEvent.EventType`: The device was deleted.
 */
#define TERA_DEVICE_EVENT_DEVICE_DELETED 3

/**
 * `DeviceEvent.EventType`: The device was added.
 */
#define TERA_DEVICE_EVENT_DEVICE_ADDED 4

/**
 * `DeviceEvent.EventType`: The device joined a session.
 */
#define TERA_DEVICE_EVENT_DEVICE_JOINED_SESSION 5

/**
 * `DeviceEvent.EventType`: The device left a session.
 */
#define TERA_DEVICE_EVENT_DEVICE_LEFT_SESSION 6

/**
 * `DeviceEvent.EventType`: The device reported a new status, see `device_status`.
 */
#define TERA_DEVICE_EVENT_DEVICE_STATUS_CHANGED 7

/**
 * A device connected, disconnected or changed otherwise.
 */
typedef struct tera_device_event {
  /**
   * Set by `TERA_DEVICE_EVENT_INIT` or `tera_device_event_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * UUID of the device.
   */
  tera_str device_uuid;
  /**
   * What happened. A `TERA_DEVICE_EVENT_...`; other numbers are kept.
   */
  int32_t type;
  /**
   * Not used.
   */
  uint32_t reserved1;
  /**
   * Name of the device, for display.
   */
  tera_str device_name;
  /**
   * Status of the device, as JSON text.
   */
  tera_str device_status;
} tera_device_event;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_DEVICE_EVENT_INIT` does, where a
 * macro is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_device_event_init(struct tera_device_event *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
 * what its head says. With any status other than `TERA_OK` nothing is written to `buffer`.
 */
tera_status tera_device_event_encode(tera_arena *arena,
                                     const struct tera_device_event *message,
                                     uint8_t *buffer,
                                     size_t capacity,
                                     size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_device_event_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is
 * written only on success.
 */
tera_status tera_device_event_encoded_size(tera_arena *arena,
                                           const struct tera_device_event *message,
                                           size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_device_event_decode(tera_arena *arena,
                                     const uint8_t *data,
                                     size_t len,
                                     uint32_t flags,
                                     struct tera_device_event *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_device_event_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown
 * type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_device_event_to_json(tera_arena *arena,
                                      const struct tera_device_event *message,
                                      uint32_t flags,
                                      char *buffer,
                                      size_t capacity,
                                      size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_device_event_from_json(tera_arena *arena,
                                        const char *text,
                                        size_t len,
                                        uint32_t flags,
                                        struct tera_device_event *message);

/**
 * Name of a `DeviceEvent.EventType` (what happened to the device), for example `"DEVICE_CONNECTED"`:
 * static, NUL-terminated; NULL when the number has no name.
 */
const char *tera_device_event_event_type_name(int32_t value);

/**
 * Gives the number of the `DeviceEvent.EventType` with the name `name` (`len` bytes). `arena` may be
 * NULL; it keeps the detail of an error.
 *
 * Returns `TERA_OK`; `TERA_ERR_UNKNOWN_NAME`; `TERA_ERR_NULL_POINTER`. `*value` is written only on success.
 */
tera_status tera_device_event_event_type_from_name(tera_arena *arena,
                                                   const char *name,
                                                   size_t len,
                                                   int32_t *value);

/** An empty `tera_device_event`, for `tera_device_event message = TERA_DEVICE_EVENT_INIT;`. */
#define TERA_DEVICE_EVENT_INIT                                                                             \
  { { TERA_KIND_DEVICE_EVENT, (uint32_t)sizeof(tera_device_event) }, { NULL, 0 }, { NULL, 0 }, 0, 0,       \
    { NULL, 0 }, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_device_event, 80)

/* ========================================================================================================
 * ParticipantEvent
 *
 * A participant connected, disconnected or changed otherwise.
 * ======================================================================================================== */

/**
 * `ParticipantEvent.EventType`: Not said, or not known.
 */
#define TERA_PARTICIPANT_EVENT_PARTICIPANT_UNKNOWN 0

/**
 * `ParticipantEvent.EventType`: The participant opened a websocket.
 */
#define TERA_PARTICIPANT_EVENT_PARTICIPANT_CONNECTED 1

/**
 * `ParticipantEvent.EventType`: The participant closed the websocket.
 */
#define TERA_PARTICIPANT_EVENT_PARTICIPANT_DISCONNECTED 2

/**
 * `ParticipantEvent.EventType`: The participant was deleted.
 */
#define TERA_PARTICIPANT_EVENT_PARTICIPANT_DELETED 3

/**
 * `ParticipantEvent.EventType`: The participant was added.
 */
#define TERA_PARTICIPANT_EVENT_PARTICIPANT_ADDED 4

/**
 * `ParticipantEvent.EventType`: The participant joined a session.
 */
#define TERA_PARTICIPANT_EVENT_PARTICIPANT_JOINED_SESSION 5

/**
 * `ParticipantEvent.EventType`: The participant left a session.
 */
#define TERA_PARTICIPANT_EVENT_PARTICIPANT_LEFT_SESSION 6

/**
 * A participant connected, disconnected or changed otherwise.
 */
typedef struct tera_participant_event {
  /**
   * Set by `TERA_PARTICIPANT_EVENT_INIT` or `tera_participant_event_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * UUID of the participant.
   */
  tera_str participant_uuid;
  /**
   * What happened. A `TERA_PARTICIPANT_EVENT_...`; other numbers are kept.
   */
  int32_t type;
  /**
   * Not used.
   */
  uint32_t reserved1;
  /**
   * Name of the participant, for display.
   */
  tera_str participant_name;
  /**
   * Name of the project that the participant belongs to.
   */
  tera_str participant_project_name;
  /**
   * Name of the site that the project belongs to.
   */
  tera_str participant_site_name;
} tera_participant_event;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_PARTICIPANT_EVENT_INIT` does, where a
 * macro is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_participant_event_init(struct tera_participant_event *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
 * what its head says. With any status other than `TERA_OK` nothing is written to `buffer`.
 */
tera_status tera_participant_event_encode(tera_arena *arena,
                                          const struct tera_participant_event *message,
                                          uint8_t *buffer,
                                          size_t capacity,
                                          size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_participant_event_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is
 * written only on success.
 */
tera_status tera_participant_event_encoded_size(tera_arena *arena,
                                                const struct tera_participant_event *message,
                                                size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_participant_event_decode(tera_arena *arena,
                                          const uint8_t *data,
                                          size_t len,
                                          uint32_t flags,
                                          struct tera_participant_event *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_participant_event_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of
 * unknown type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_participant_event_to_json(tera_arena *arena,
                                           const struct tera_participant_event *message,
                                           uint32_t flags,
                                           char *buffer,
                                           size_t capacity,
                                           size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_participant_event_from_json(tera_arena *arena,
                                             const char *text,
                                             size_t len,
                                             uint32_t flags,
                                             struct tera_participant_event *message);

/**
 * Name of a `ParticipantEvent.EventType` (what happened to the participant), for example
 * `"PARTICIPANT_CONNECTED"`: static, NUL-terminated; NULL when the number has no name.
 */
const char *tera_participant_event_event_type_name(int32_t value);

/**
 * Gives the number of the `ParticipantEvent.EventType` with the name `name` (`len` bytes). `arena` may
 * be NULL; it keeps the detail of an error.
 *
 * Returns `TERA_OK`; `TERA_ERR_UNKNOWN_NAME`; `TERA_ERR_NULL_POINTER`. `*value` is written only on success.
 */
tera_status tera_participant_event_event_type_from_name(tera_arena *arena,
                                                        const char *name,
                                                        size_t len,
                                                        int32_t *value);

/** An empty `tera_participant_event`, for `tera_participant_event message = TERA_PARTICIPANT_EVENT_INIT;`. */
#define TERA_PARTICIPANT_EVENT_INIT                                                                        \
  { { TERA_KIND_PARTICIPANT_EVENT, (uint32_t)sizeof(tera_participant_event) }, { NULL, 0 },                \
    { NULL, 0 }, 0, 0, { NULL, 0 }, { NULL, 0 }, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_participant_event, 96)

/* ========================================================================================================
 * UserEvent
 *
 * A user connected, disconnected or changed otherwise.
 * ======================================================================================================== */

/**
 * `UserEvent.EventType`: Not said, or not known.
 */
#define TERA_USER_EVENT_USER_UNKNOWN 0

/**
 * `UserEvent.EventType`: The user opened a websocket.
 */
#define TERA_USER_EVENT_USER_CONNECTED 1

/**
 * `UserEvent.EventType`: The user closed the websocket.
 */
#define TERA_USER_EVENT_USER_DISCONNECTED 2

/**
 * `UserEvent.EventType`: The user was deleted.
 */
#define TERA_USER_EVENT_USER_DELETED 3

/**
 * `UserEvent.EventType`: The user was added.
 */
#define TERA_USER_EVENT_USER_ADDED 4

/**
 * `UserEvent.EventType`: The user's record was updated.
 */
#define TERA_USER_EVENT_USER_UPDATED 5

/**
 * `UserEvent.EventType`: The user joined a session.
 */
#define TERA_USER_EVENT_USER_JOINED_SESSION 6

/**
 * `UserEvent.EventType`: The user left a session.
 */
#define TERA_USER_EVENT_USER_LEFT_SESSION 7

/**
 * A user connected, disconnected or changed otherwise.
 */
typedef struct tera_user_event {
  /**
   * Set by `TERA_USER_EVENT_INIT` or `tera_user_event_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * UUID of the user.
   */
  tera_str user_uuid;
  /**
   * What happened. A `TERA_USER_EVENT_...`; other numbers are kept.
   */
  int32_t type;
  /**
   * Not used.
   */
  uint32_t reserved1;
  /**
   * First and last name of the user, for display.
   */
  tera_str user_fullname;
} tera_user_event;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_USER_EVENT_INIT` does, where a macro
 * is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_user_event_init(struct tera_user_event *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
 * what its head says. With any status other than `TERA_OK` nothing is written to `buffer`.
 */
tera_status tera_user_event_encode(tera_arena *arena,
                                   const struct tera_user_event *message,
                                   uint8_t *buffer,
                                   size_t capacity,
                                   size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_user_event_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is written
 * only on success.
 */
tera_status tera_user_event_encoded_size(tera_arena *arena,
                                         const struct tera_user_event *message,
                                         size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_user_event_decode(tera_arena *arena,
                                   const uint8_t *data,
                                   size_t len,
                                   uint32_t flags,
                                   struct tera_user_event *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_user_event_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown
 * type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_user_event_to_json(tera_arena *arena,
                                    const struct tera_user_event *message,
                                    uint32_t flags,
                                    char *buffer,
                                    size_t capacity,
                                    size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_user_event_from_json(tera_arena *arena,
                                      const char *text,
                                      size_t len,
                                      uint32_t flags,
                                      struct tera_user_event *message);

/**
 * Name of a `UserEvent.EventType` (what happened to the user), for example `"USER_CONNECTED"`: static,
 * NUL-terminated; NULL when the number has no name.
 */
const char *tera_user_event_event_type_name(int32_t value);

/**
 * Gives the number of the `UserEvent.EventType` with the name `name` (`len` bytes). `arena` may be NULL;
 * it keeps the detail of an error.
 *
 * Returns `TERA_OK`; `TERA_ERR_UNKNOWN_NAME`; `TERA_ERR_NULL_POINTER`. `*value` is written only on success.
 */
tera_status tera_user_event_event_type_from_name(tera_arena *arena,
                                                 const char *name,
                                                 size_t len,
                                                 int32_t *value);

/** An empty `tera_user_event`, for `tera_user_event message = TERA_USER_EVENT_INIT;`. */
#define TERA_USER_EVENT_INIT                                                                               \
  { { TERA_KIND_USER_EVENT, (uint32_t)sizeof(tera_user_event) }, { NULL, 0 }, { NULL, 0 }, 0, 0,           \
    { NULL, 0 } }

TERA_ASSERT_SIZE(tera_user_event, 64)

/* ========================================================================================================
 * JoinSessionEvent
 *
 * Invites users, participants and devices to a session.
 * ======================================================================================================== */

/**
 * Invites users, participants and devices to a session.
 */
typedef struct tera_join_session_event {
  /**
   * Set by `TERA_JOIN_SESSION_EVENT_INIT` or `tera_join_session_event_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * Where to join; it differs between users, participants and devices.
   */
  tera_str session_url;
  /**
   * Name of who created the session, for display.
   */
  tera_str session_creator_name;
  /**
   * UUID of the session.
   */
  tera_str session_uuid;
  /**
   * UUIDs of the invited participants.
   */
  tera_str_list session_participants;
  /**
   * UUIDs of the invited users.
   */
  tera_str_list session_users;
  /**
   * UUIDs of the invited devices.
   */
  tera_str_list session_devices;
  /**
   * Message to the invited, for display.
   */
  tera_str join_msg;
  /**
   * Parameters of the session, as JSON text.
   */
  tera_str session_parameters;
  /**
   * UUID of the service that runs the session.
   */
  tera_str service_uuid;
} tera_join_session_event;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_JOIN_SESSION_EVENT_INIT` does, where
 * a macro is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_join_session_event_init(struct tera_join_session_event *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
 * what its head says. With any status other than `TERA_OK` nothing is written to `buffer`.
 */
tera_status tera_join_session_event_encode(tera_arena *arena,
                                           const struct tera_join_session_event *message,
                                           uint8_t *buffer,
                                           size_t capacity,
                                           size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_join_session_event_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is
 * written only on success.
 */
tera_status tera_join_session_event_encoded_size(tera_arena *arena,
                                                 const struct tera_join_session_event *message,
                                                 size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_join_session_event_decode(tera_arena *arena,
                                           const uint8_t *data,
                                           size_t len,
                                           uint32_t flags,
                                           struct tera_join_session_event *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_join_session_event_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of
 * unknown type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_join_session_event_to_json(tera_arena *arena,
                                            const struct tera_join_session_event *message,
                                            uint32_t flags,
                                            char *buffer,
                                            size_t capacity,
                                            size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_join_session_event_from_json(tera_arena *arena,
                                              const char *text,
                                              size_t len,
                                              uint32_t flags,
                                              struct tera_join_session_event *message);

/** An empty `tera_join_session_event`, for `tera_join_session_event message = TERA_JOIN_SESSION_EVENT_INIT;`. */
#define TERA_JOIN_SESSION_EVENT_INIT                                                                       \
  { { TERA_KIND_JOIN_SESSION_EVENT, (uint32_t)sizeof(tera_join_session_event) }, { NULL, 0 },              \
    { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 },             \
    { NULL, 0 }, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_join_session_event, 168)

/* ========================================================================================================
 * JoinSessionReplyEvent
 *
 * The answer of one of the invited to a `JoinSessionEvent`. Of the three UUIDs of people and devices
 * only the one that answers is set.
 * ======================================================================================================== */

/**
 * `JoinSessionReplyEvent.ReplyType`: Not said, or not known.
 */
#define TERA_JOIN_SESSION_REPLY_EVENT_REPLY_UNKNOWN 0

/**
 * `JoinSessionReplyEvent.ReplyType`: The invitation is accepted.
 */
#define TERA_JOIN_SESSION_REPLY_EVENT_REPLY_ACCEPTED 1

/**
 * `JoinSessionReplyEvent.ReplyType`: The invitation is declined.
 */
#define TERA_JOIN_SESSION_REPLY_EVENT_REPLY_DENIED 2

/**
 * `JoinSessionReplyEvent.ReplyType`: The invited is in another session.
 */
#define TERA_JOIN_SESSION_REPLY_EVENT_REPLY_BUSY 3

/**
 * `JoinSessionReplyEvent.ReplyType`: Nobody answered in time.
 */
#define TERA_JOIN_SESSION_REPLY_EVENT_REPLY_TIMEOUT 4

/**
 * The answer of one of the invited to a `JoinSessionEvent`. Of the three UUIDs of people and devices
 * only the one that answers is set.
 */
typedef struct tera_join_session_reply_event {
  /**
   * Set by `TERA_JOIN_SESSION_REPLY_EVENT_INIT` or `tera_join_session_reply_event_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * UUID of the session.
   */
  tera_str session_uuid;
  /**
   * UUID of the user that answers.
   */
  tera_str user_uuid;
  /**
   * UUID of the participant that answers.
   */
  tera_str participant_uuid;
  /**
   * UUID of the device that answers.
   */
  tera_str device_uuid;
  /**
   * The answer. A `TERA_JOIN_SESSION_REPLY_EVENT_...`; other numbers are kept.
   */
  int32_t join_reply;
  /**
   * Not used.
   */
  uint32_t reserved1;
  /**
   * Message with the answer, for display.
   */
  tera_str reply_msg;
} tera_join_session_reply_event;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_JOIN_SESSION_REPLY_EVENT_INIT` does,
 * where a macro is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_join_session_reply_event_init(struct tera_join_session_reply_event *message,
                                               size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
 * what its head says. With any status other than `TERA_OK` nothing is written to `buffer`.
 */
tera_status tera_join_session_reply_event_encode(tera_arena *arena,
                                                 const struct tera_join_session_reply_event *message,
                                                 uint8_t *buffer,
                                                 size_t capacity,
                                                 size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_join_session_reply_event_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`.
 * `*size` is written only on success.
 */
tera_status tera_join_session_reply_event_encoded_size(tera_arena *arena,
                                                       const struct tera_join_session_reply_event *message,
                                                       size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_join_session_reply_event_decode(tera_arena *arena,
                                                 const uint8_t *data,
                                                 size_t len,
                                                 uint32_t flags,
                                                 struct tera_join_session_reply_event *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_join_session_reply_event_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any`
 * of unknown type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_join_session_reply_event_to_json(tera_arena *arena,
                                                  const struct tera_join_session_reply_event *message,
                                                  uint32_t flags,
                                                  char *buffer,
                                                  size_t capacity,
                                                  size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_join_session_reply_event_from_json(tera_arena *arena,
                                                    const char *text,
                                                    size_t len,
                                                    uint32_t flags,
                                                    struct tera_join_session_reply_event *message);

/**
 * Name of a `JoinSessionReplyEvent.ReplyType` (the answer), for example `"REPLY_ACCEPTED"`: static,
 * NUL-terminated; NULL when the number has no name.
 */
const char *tera_join_session_reply_event_reply_type_name(int32_t value);

/**
 * Gives the number of the `JoinSessionReplyEvent.ReplyType` with the name `name` (`len` bytes). `arena`
 * may be NULL; it keeps the detail of an error.
 *
 * Returns `TERA_OK`; `TERA_ERR_UNKNOWN_NAME`; `TERA_ERR_NULL_POINTER`. `*value` is written only on success.
 */
tera_status tera_join_session_reply_event_reply_type_from_name(tera_arena *arena,
                                                               const char *name,
                                                               size_t len,
                                                               int32_t *value);

/** An empty `tera_join_session_reply_event`, for `tera_join_session_reply_event message = TERA_JOIN_SESSION_REPLY_EVENT_INIT;`. */
#define TERA_JOIN_SESSION_REPLY_EVENT_INIT                                                                 \
  { { TERA_KIND_JOIN_SESSION_REPLY_EVENT, (uint32_t)sizeof(tera_join_session_reply_event) },               \
    { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, 0, 0, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_join_session_reply_event, 112)

/* ========================================================================================================
 * LeaveSessionEvent
 *
 * Users, participants and devices left a session, or are told to leave it.
 * ======================================================================================================== */

/**
 * Users, participants and devices left a session, or are told to leave it.
 */
typedef struct tera_leave_session_event {
  /**
   * Set by `TERA_LEAVE_SESSION_EVENT_INIT` or `tera_leave_session_event_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * UUID of the session.
   */
  tera_str session_uuid;
  /**
   * UUID of the service that runs the session.
   */
  tera_str service_uuid;
  /**
   * UUIDs of the participants that leave.
   */
  tera_str_list leaving_participants;
  /**
   * UUIDs of the users that leave.
   */
  tera_str_list leaving_users;
  /**
   * UUIDs of the devices that leave.
   */
  tera_str_list leaving_devices;
} tera_leave_session_event;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_LEAVE_SESSION_EVENT_INIT` does, where
 * a macro is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_leave_session_event_init(struct tera_leave_session_event *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
 * what its head says. With any status other than `TERA_OK` nothing is written to `buffer`.
 */
tera_status tera_leave_session_event_encode(tera_arena *arena,
                                            const struct tera_leave_session_event *message,
                                            uint8_t *buffer,
                                            size_t capacity,
                                            size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_leave_session_event_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is
 * written only on success.
 */
tera_status tera_leave_session_event_encoded_size(tera_arena *arena,
                                                  const struct tera_leave_session_event *message,
                                                  size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_leave_session_event_decode(tera_arena *arena,
                                            const uint8_t *data,
                                            size_t len,
                                            uint32_t flags,
                                            struct tera_leave_session_event *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_leave_session_event_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of
 * unknown type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_leave_session_event_to_json(tera_arena *arena,
                                             const struct tera_leave_session_event *message,
                                             uint32_t flags,
                                             char *buffer,
                                             size_t capacity,
                                             size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_leave_session_event_from_json(tera_arena *arena,
                                               const char *text,
                                               size_t len,
                                               uint32_t flags,
                                               struct tera_leave_session_event *message);

/** An empty `tera_leave_session_event`, for `tera_leave_session_event message = TERA_LEAVE_SESSION_EVENT_INIT;`. */
#define TERA_LEAVE_SESSION_EVENT_INIT                                                                      \
  { { TERA_KIND_LEAVE_SESSION_EVENT, (uint32_t)sizeof(tera_leave_session_event) }, { NULL, 0 },            \
    { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_leave_session_event, 104)

/* ========================================================================================================
 * StopSessionEvent
 *
 * A session ended.
 * ======================================================================================================== */

/**
 * A session ended.
 */
typedef struct tera_stop_session_event {
  /**
   * Set by `TERA_STOP_SESSION_EVENT_INIT` or `tera_stop_session_event_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * UUID of the session.
   */
  tera_str session_uuid;
  /**
   * UUID of the service that ran the session.
   */
  tera_str service_uuid;
} tera_stop_session_event;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_STOP_SESSION_EVENT_INIT` does, where
 * a macro is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_stop_session_event_init(struct tera_stop_session_event *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
 * what its head says. With any status other than `TERA_OK` nothing is written to `buffer`.
 */
tera_status tera_stop_session_event_encode(tera_arena *arena,
                                           const struct tera_stop_session_event *message,
                                           uint8_t *buffer,
                                           size_t capacity,
                                           size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_stop_session_event_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is
 * written only on success.
 */
tera_status tera_stop_session_event_encoded_size(tera_arena *arena,
                                                 const struct tera_stop_session_event *message,
                                                 size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_stop_session_event_decode(tera_arena *arena,
                                           const uint8_t *data,
                                           size_t len,
                                           uint32_t flags,
                                           struct tera_stop_session_event *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_stop_session_event_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of
 * unknown type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_stop_session_event_to_json(tera_arena *arena,
                                            const struct tera_stop_session_event *message,
                                            uint32_t flags,
                                            char *buffer,
                                            size_t capacity,
                                            size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_stop_session_event_from_json(tera_arena *arena,
                                              const char *text,
                                              size_t len,
                                              uint32_t flags,
                                              struct tera_stop_session_event *message);

/** An empty `tera_stop_session_event`, for `tera_stop_session_event message = TERA_STOP_SESSION_EVENT_INIT;`. */
#define TERA_STOP_SESSION_EVENT_INIT                                                                       \
  { { TERA_KIND_STOP_SESSION_EVENT, (uint32_t)sizeof(tera_stop_session_event) }, { NULL, 0 },              \
    { NULL, 0 }, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_stop_session_event, 56)

/* ========================================================================================================
 * DatabaseEvent
 *
 * A record of the server's database was created, updated or deleted.
 * ======================================================================================================== */

/**
 * `DatabaseEvent.EventType`: Not said, or not known.
 */
#define TERA_DATABASE_EVENT_DB_UNKNOWN 0

/**
 * `DatabaseEvent.EventType`: The record was created.
 */
#define TERA_DATABASE_EVENT_DB_CREATE 1

/**
 * `DatabaseEvent.EventType`: The record was updated.
 */
#define TERA_DATABASE_EVENT_DB_UPDATE 2

/**
 * `DatabaseEvent.EventType`: The record was deleted.
 */
#define TERA_DATABASE_EVENT_DB_DELETE 3

/**
 * A record of the server's database was created, updated or deleted.
 */
typedef struct tera_database_event {
  /**
   * Set by `TERA_DATABASE_EVENT_INIT` or `tera_database_event_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * What happened. A `TERA_DATABASE_EVENT_...`; other numbers are kept.
   */
  int32_t type;
  /**
   * Not used.
   */
  uint32_t reserved1;
  /**
   * Name of the record's model, for example `session`.
   */
  tera_str object_type;
  /**
   * The record, as JSON text.
   */
  tera_str object_value;
} tera_database_event;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_DATABASE_EVENT_INIT` does, where a
 * macro is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_database_event_init(struct tera_database_event *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
 * what its head says. With any status other than `TERA_OK` nothing is written to `buffer`.
 */
tera_status tera_database_event_encode(tera_arena *arena,
                                       const struct tera_database_event *message,
                                       uint8_t *buffer,
                                       size_t capacity,
                                       size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_database_event_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is
 * written only on success.
 */
tera_status tera_database_event_encoded_size(tera_arena *arena,
                                             const struct tera_database_event *message,
                                             size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_database_event_decode(tera_arena *arena,
                                       const uint8_t *data,
                                       size_t len,
                                       uint32_t flags,
                                       struct tera_database_event *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_database_event_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown
 * type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_database_event_to_json(tera_arena *arena,
                                        const struct tera_database_event *message,
                                        uint32_t flags,
                                        char *buffer,
                                        size_t capacity,
                                        size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_database_event_from_json(tera_arena *arena,
                                          const char *text,
                                          size_t len,
                                          uint32_t flags,
                                          struct tera_database_event *message);

/**
 * Name of a `DatabaseEvent.EventType` (what happened to the record), for example `"DB_CREATE"`: static,
 * NUL-terminated; NULL when the number has no name.
 */
const char *tera_database_event_event_type_name(int32_t value);

/**
 * Gives the number of the `DatabaseEvent.EventType` with the name `name` (`len` bytes). `arena` may be
 * NULL; it keeps the detail of an error.
 *
 * Returns `TERA_OK`; `TERA_ERR_UNKNOWN_NAME`; `TERA_ERR_NULL_POINTER`. `*value` is written only on success.
 */
tera_status tera_database_event_event_type_from_name(tera_arena *arena,
                                                     const char *name,
                                                     size_t len,
                                                     int32_t *value);

/** An empty `tera_database_event`, for `tera_database_event message = TERA_DATABASE_EVENT_INIT;`. */
#define TERA_DATABASE_EVENT_INIT                                                                           \
  { { TERA_KIND_DATABASE_EVENT, (uint32_t)sizeof(tera_database_event) }, { NULL, 0 }, 0, 0,                \
    { NULL, 0 }, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_database_event, 64)

/* ========================================================================================================
 * LogEvent
 *
 * One line for the log archive.
 * ======================================================================================================== */

/**
 * `LogEvent.LogLevel`: Not said, or not known.
 */
#define TERA_LOG_EVENT_LOGLEVEL_UNKNOWN 0

/**
 * `LogEvent.LogLevel`: Steps of the program, the finest level.
 */
#define TERA_LOG_EVENT_LOGLEVEL_TRACE 7

/**
 * `LogEvent.LogLevel`: Details for developers.
 */
#define TERA_LOG_EVENT_LOGLEVEL_DEBUG 6

/**
 * `LogEvent.LogLevel`: What happened in normal operation.
 */
#define TERA_LOG_EVENT_LOGLEVEL_INFO 5

/**
 * `LogEvent.LogLevel`: Something unexpected that did no harm.
 */
#define TERA_LOG_EVENT_LOGLEVEL_WARNING 4

/**
 * `LogEvent.LogLevel`: A critical condition.
 */
#define TERA_LOG_EVENT_LOGLEVEL_CRITICAL 3

/**
 * `LogEvent.LogLevel`: An operation failed.
 */
#define TERA_LOG_EVENT_LOGLEVEL_ERROR 2

/**
 * `LogEvent.LogLevel`: The program cannot go on.
 */
#define TERA_LOG_EVENT_LOGLEVEL_FATAL 1

/**
 * One line for the log archive.
 */
typedef struct tera_log_event {
  /**
   * Set by `TERA_LOG_EVENT_INIT` or `tera_log_event_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * How grave the line is. A `TERA_LOG_EVENT_...`; other numbers are kept.
   */
  int32_t level;
  /**
   * Not used.
   */
  uint32_t reserved1;
  /**
   * When it was written, in seconds since 1970-01-01 00:00:00 UTC.
   */
  double timestamp;
  /**
   * Name of the module or service that wrote it.
   */
  tera_str sender;
  /**
   * The line.
   */
  tera_str message;
} tera_log_event;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_LOG_EVENT_INIT` does, where a macro
 * is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_log_event_init(struct tera_log_event *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
 * what its head says. With any status other than `TERA_OK` nothing is written to `buffer`.
 */
tera_status tera_log_event_encode(tera_arena *arena,
                                  const struct tera_log_event *message,
                                  uint8_t *buffer,
                                  size_t capacity,
                                  size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_log_event_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is written
 * only on success.
 */
tera_status tera_log_event_encoded_size(tera_arena *arena,
                                        const struct tera_log_event *message,
                                        size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_log_event_decode(tera_arena *arena,
                                  const uint8_t *data,
                                  size_t len,
                                  uint32_t flags,
                                  struct tera_log_event *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_log_event_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown
 * type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_log_event_to_json(tera_arena *arena,
                                   const struct tera_log_event *message,
                                   uint32_t flags,
                                   char *buffer,
                                   size_t capacity,
                                   size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_log_event_from_json(tera_arena *arena,
                                     const char *text,
                                     size_t len,
                                     uint32_t flags,
                                     struct tera_log_event *message);

/**
 * Name of a `LogEvent.LogLevel` (how grave the line is. The gravest has the lowest number), for example
 * `"LOGLEVEL_TRACE"`: static, NUL-terminated; NULL when the number has no name.
 */
const char *tera_log_event_log_level_name(int32_t value);

/**
 * Gives the number of the `LogEvent.LogLevel` with the name `name` (`len` bytes). `arena` may be NULL;
 * it keeps the detail of an error.
 *
 * Returns `TERA_OK`; `TERA_ERR_UNKNOWN_NAME`; `TERA_ERR_NULL_POINTER`. `*value` is written only on success.
 */
tera_status tera_log_event_log_level_from_name(tera_arena *arena,
                                               const char *name,
                                               size_t len,
                                               int32_t *value);

/** An empty `tera_log_event`, for `tera_log_event message = TERA_LOG_EVENT_INIT;`. */
#define TERA_LOG_EVENT_INIT                                                                                \
  { { TERA_KIND_LOG_EVENT, (uint32_t)sizeof(tera_log_event) }, { NULL, 0 }, 0, 0, 0, { NULL, 0 },          \
    { NULL, 0 } }

TERA_ASSERT_SIZE(tera_log_event, 72)

/* ========================================================================================================
 * LoginEvent
 *
 * Somebody tried to log in.
 * ======================================================================================================== */

/**
 * `LoginEvent.LoginStatus`: Not said, or not known.
 */
#define TERA_LOGIN_EVENT_LOGIN_STATUS_UNKNOWN 0

/**
 * `LoginEvent.LoginStatus`: Logged in.
 */
#define TERA_LOGIN_EVENT_LOGIN_STATUS_SUCCESS 1

/**
 * `LoginEvent.LoginStatus`: Refused: wrong password.
 */
#define TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD 2

/**
 * `LoginEvent.LoginStatus`: Refused: no such user.
 */
#define TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME 3

/**
 * `LoginEvent.LoginStatus`: Refused: too many attempts.
 */
#define TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED 4

/**
 * `LoginEvent.LoginStatus`: Refused: logged in elsewhere.
 */
#define TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN 5

/**
 * `LoginEvent.LoginStatus`: Refused: the token is not valid.
 */
#define TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN 6

/**
 * `LoginEvent.LoginStatus`: Refused: the account is disabled.
 */
#define TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT 7

/**
 * `LoginEvent.LoginStatus`: Refused: the token has expired.
 */
#define TERA_LOGIN_EVENT_LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN 8

/**
 * `LoginEvent.LoginType`: Not said, or not known.
 */
#define TERA_LOGIN_EVENT_LOGIN_TYPE_UNKNOWN 0

/**
 * `LoginEvent.LoginType`: A token.
 */
#define TERA_LOGIN_EVENT_LOGIN_TYPE_TOKEN 1

/**
 * `LoginEvent.LoginType`: A name and a password.
 */
#define TERA_LOGIN_EVENT_LOGIN_TYPE_PASSWORD 2

/**
 * `LoginEvent.LoginType`: A client certificate.
 */
#define TERA_LOGIN_EVENT_LOGIN_TYPE_CERTIFICATE 3

/**
 * Somebody tried to log in.
 */
typedef struct tera_login_event {
  /**
   * Set by `TERA_LOGIN_EVENT_INIT` or `tera_login_event_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * Level, time, sender and text of the line in the log. NULL when absent.
   */
  const tera_log_event *log_header;
  /**
   * What the login was tried with. A `TERA_LOGIN_EVENT_...`; other numbers are kept.
   */
  int32_t login_type;
  /**
   * How the attempt ended. A `TERA_LOGIN_EVENT_...`; other numbers are kept.
   */
  int32_t login_status;
  /**
   * Name of the client program.
   */
  tera_str client_name;
  /**
   * Version of the client program.
   */
  tera_str client_version;
  /**
   * IP address of the client.
   */
  tera_str client_ip;
  /**
   * Name of the client's operating system.
   */
  tera_str os_name;
  /**
   * Version of the client's operating system.
   */
  tera_str os_version;
  /**
   * UUID of the user, where a user logs in.
   */
  tera_str user_uuid;
  /**
   * UUID of the participant, where a participant logs in.
   */
  tera_str participant_uuid;
  /**
   * UUID of the device, where a device logs in.
   */
  tera_str device_uuid;
  /**
   * UUID of the service, where a service logs in.
   */
  tera_str service_uuid;
  /**
   * The server's endpoint that the login was sent to.
   */
  tera_str server_endpoint;
} tera_login_event;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_LOGIN_EVENT_INIT` does, where a macro
 * is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_login_event_init(struct tera_login_event *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_TOO_DEEP`; `TERA_ERR_NULL_POINTER`;
 * `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for
 * a struct that is not what its head says. With any status other than `TERA_OK` nothing is written to
 * `buffer`.
 */
tera_status tera_login_event_encode(tera_arena *arena,
                                    const struct tera_login_event *message,
                                    uint8_t *buffer,
                                    size_t capacity,
                                    size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_login_event_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is written
 * only on success.
 */
tera_status tera_login_event_encoded_size(tera_arena *arena,
                                          const struct tera_login_event *message,
                                          size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_login_event_decode(tera_arena *arena,
                                    const uint8_t *data,
                                    size_t len,
                                    uint32_t flags,
                                    struct tera_login_event *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_login_event_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown
 * type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_login_event_to_json(tera_arena *arena,
                                     const struct tera_login_event *message,
                                     uint32_t flags,
                                     char *buffer,
                                     size_t capacity,
                                     size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_login_event_from_json(tera_arena *arena,
                                       const char *text,
                                       size_t len,
                                       uint32_t flags,
                                       struct tera_login_event *message);

/**
 * Name of a `LoginEvent.LoginStatus` (how the attempt ended), for example `"LOGIN_STATUS_SUCCESS"`:
 * static, NUL-terminated; NULL when the number has no name.
 */
const char *tera_login_event_login_status_name(int32_t value);

/**
 * Gives the number of the `LoginEvent.LoginStatus` with the name `name` (`len` bytes). `arena` may be
 * NULL; it keeps the detail of an error.
 *
 * Returns `TERA_OK`; `TERA_ERR_UNKNOWN_NAME`; `TERA_ERR_NULL_POINTER`. `*value` is written only on success.
 */
tera_status tera_login_event_login_status_from_name(tera_arena *arena,
                                                    const char *name,
                                                    size_t len,
                                                    int32_t *value);

/**
 * Name of a `LoginEvent.LoginType` (what the login was tried with), for example `"LOGIN_TYPE_TOKEN"`:
 * static, NUL-terminated; NULL when the number has no name.
 */
const char *tera_login_event_login_type_name(int32_t value);

/**
 * Gives the number of the `LoginEvent.LoginType` with the name `name` (`len` bytes). `arena` may be
 * NULL; it keeps the detail of an error.
 *
 * Returns `TERA_OK`; `TERA_ERR_UNKNOWN_NAME`; `TERA_ERR_NULL_POINTER`. `*value` is written only on success.
 */
tera_status tera_login_event_login_type_from_name(tera_arena *arena,
                                                  const char *name,
                                                  size_t len,
                                                  int32_t *value);

/** An empty `tera_login_event`, for `tera_login_event message = TERA_LOGIN_EVENT_INIT;`. */
#define TERA_LOGIN_EVENT_INIT                                                                              \
  { { TERA_KIND_LOGIN_EVENT, (uint32_t)sizeof(tera_login_event) }, { NULL, 0 }, NULL, 0, 0,                \
    { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 },             \
    { NULL, 0 }, { NULL, 0 }, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_login_event, 200)

/* ========================================================================================================
 * Value
 *
 * One argument of a remote procedure call: at most one of its fields is set.
 * ======================================================================================================== */

/**
 * For `arg_value_case`: no member of the oneof is set.
 */
#define TERA_VALUE_ARG_VALUE_NOT_SET 0

/**
 * For `arg_value_case`: `double_value` is set.
 */
#define TERA_VALUE_DOUBLE_VALUE 1

/**
 * For `arg_value_case`: `float_value` is set.
 */
#define TERA_VALUE_FLOAT_VALUE 2

/**
 * For `arg_value_case`: `int_value` is set.
 */
#define TERA_VALUE_INT_VALUE 3

/**
 * For `arg_value_case`: `uint_value` is set.
 */
#define TERA_VALUE_UINT_VALUE 4

/**
 * For `arg_value_case`: `bool_value` is set.
 */
#define TERA_VALUE_BOOL_VALUE 5

/**
 * For `arg_value_case`: `bytes_value` is set.
 */
#define TERA_VALUE_BYTES_VALUE 6

/**
 * For `arg_value_case`: `string_value` is set.
 */
#define TERA_VALUE_STRING_VALUE 7

/**
 * The members of the oneof `arg_value`; `arg_value_case` says which one is set.
 */
typedef union tera_value_arg_value {
  /**
   * A double-precision number.
   */
  double double_value;
  /**
   * A single-precision number.
   */
  float float_value;
  /**
   * A signed integer.
   */
  int64_t int_value;
  /**
   * An unsigned integer.
   */
  uint64_t uint_value;
  /**
   * A truth value.
   */
  tera_bool bool_value;
  /**
   * Bytes.
   */
  tera_bytes bytes_value;
  /**
   * Text, often JSON.
   */
  tera_str string_value;
} tera_value_arg_value;

/**
 * One argument of a remote procedure call: at most one of its fields is set.
 */
typedef struct tera_value {
  /**
   * Set by `TERA_VALUE_INIT` or `tera_value_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * Which member of `arg_value` is set: the number of its field, 0 for none.
   */
  uint32_t arg_value_case;
  /**
   * Not used.
   */
  uint32_t arg_value_reserved;
  /**
   * The argument.
   */
  union tera_value_arg_value arg_value;
} tera_value;

/**
 * A view of a list of `tera_value`.
 */
typedef struct tera_value_list {
  /**
   * The first element.
   */
  const struct tera_value *data;
  /**
   * Number of elements.
   */
  size_t len;
} tera_value_list;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_VALUE_INIT` does, where a macro is no
 * use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_value_init(struct tera_value *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
 * what its head says, or a oneof's case that it does not have. With any status other than `TERA_OK`
 * nothing is written to `buffer`.
 */
tera_status tera_value_encode(tera_arena *arena,
                              const struct tera_value *message,
                              uint8_t *buffer,
                              size_t capacity,
                              size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_value_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is written only
 * on success.
 */
tera_status tera_value_encoded_size(tera_arena *arena, const struct tera_value *message, size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_value_decode(tera_arena *arena,
                              const uint8_t *data,
                              size_t len,
                              uint32_t flags,
                              struct tera_value *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_value_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown type, as
 * the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_value_to_json(tera_arena *arena,
                               const struct tera_value *message,
                               uint32_t flags,
                               char *buffer,
                               size_t capacity,
                               size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_value_from_json(tera_arena *arena,
                                 const char *text,
                                 size_t len,
                                 uint32_t flags,
                                 struct tera_value *message);

/** An empty `tera_value`, for `tera_value message = TERA_VALUE_INIT;`. */
#define TERA_VALUE_INIT                                                                                    \
  { { TERA_KIND_VALUE, (uint32_t)sizeof(tera_value) }, { NULL, 0 }, 0, 0, { 0 } }

TERA_ASSERT_SIZE(tera_value, 48)

/* ========================================================================================================
 * RPCMessage
 *
 * A remote procedure call. The reply is JSON text on the topic `reply_to`.
 * ======================================================================================================== */

/**
 * A remote procedure call. The reply is JSON text on the topic `reply_to`.
 */
typedef struct tera_rpc_message {
  /**
   * Set by `TERA_RPC_MESSAGE_INIT` or `tera_rpc_message_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * Name of the procedure.
   */
  tera_str method;
  /**
   * The Redis topic that the reply is expected on.
   */
  tera_str reply_to;
  /**
   * Number of the call, given back in the reply.
   */
  uint64_t id;
  /**
   * When the call was made, in seconds since 1970-01-01 00:00:00 UTC. It has to be set, for example to
   * `tera_now()`: a bus client takes a call without it for text, and loses it.
   */
  double timestamp;
  /**
   * The arguments, in the procedure's order.
   */
  tera_value_list args;
} tera_rpc_message;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_RPC_MESSAGE_INIT` does, where a macro
 * is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_rpc_message_init(struct tera_rpc_message *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_TOO_DEEP`; `TERA_ERR_NULL_POINTER`;
 * `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for
 * a struct that is not what its head says. With any status other than `TERA_OK` nothing is written to
 * `buffer`.
 */
tera_status tera_rpc_message_encode(tera_arena *arena,
                                    const struct tera_rpc_message *message,
                                    uint8_t *buffer,
                                    size_t capacity,
                                    size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_rpc_message_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is written
 * only on success.
 */
tera_status tera_rpc_message_encoded_size(tera_arena *arena,
                                          const struct tera_rpc_message *message,
                                          size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_rpc_message_decode(tera_arena *arena,
                                    const uint8_t *data,
                                    size_t len,
                                    uint32_t flags,
                                    struct tera_rpc_message *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_rpc_message_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown
 * type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_rpc_message_to_json(tera_arena *arena,
                                     const struct tera_rpc_message *message,
                                     uint32_t flags,
                                     char *buffer,
                                     size_t capacity,
                                     size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_rpc_message_from_json(tera_arena *arena,
                                       const char *text,
                                       size_t len,
                                       uint32_t flags,
                                       struct tera_rpc_message *message);

/** An empty `tera_rpc_message`, for `tera_rpc_message message = TERA_RPC_MESSAGE_INIT;`. */
#define TERA_RPC_MESSAGE_INIT                                                                              \
  { { TERA_KIND_RPC_MESSAGE, (uint32_t)sizeof(tera_rpc_message) }, { NULL, 0 }, { NULL, 0 },               \
    { NULL, 0 }, 0, 0, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_rpc_message, 88)

/* ========================================================================================================
 * ArchiveEvent
 *
 * Progress of a file archive that was asked for.
 * ======================================================================================================== */

/**
 * `ArchiveEvent.StatusType`: Asked for, not begun.
 */
#define TERA_ARCHIVE_EVENT_STATUS_PENDING 0

/**
 * `ArchiveEvent.StatusType`: Being made.
 */
#define TERA_ARCHIVE_EVENT_STATUS_INPROGRESS 1

/**
 * `ArchiveEvent.StatusType`: Ready to be fetched from `archive_url`.
 */
#define TERA_ARCHIVE_EVENT_STATUS_COMPLETED 2

/**
 * `ArchiveEvent.StatusType`: Given up.
 */
#define TERA_ARCHIVE_EVENT_STATUS_CANCELLED 3

/**
 * `ArchiveEvent.StatusType`: Deleted.
 */
#define TERA_ARCHIVE_EVENT_STATUS_DELETED 4

/**
 * Progress of a file archive that was asked for.
 */
typedef struct tera_archive_event {
  /**
   * Set by `TERA_ARCHIVE_EVENT_INIT` or `tera_archive_event_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * UUID of the archive.
   */
  tera_str archive_uuid;
  /**
   * UUID of who asked for it.
   */
  tera_str owner_uuid;
  /**
   * State of the archive. A `TERA_ARCHIVE_EVENT_...`; other numbers are kept.
   */
  int32_t status;
  /**
   * Not used.
   */
  uint32_t reserved1;
  /**
   * Where the archive can be fetched.
   */
  tera_str archive_url;
} tera_archive_event;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_ARCHIVE_EVENT_INIT` does, where a
 * macro is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_archive_event_init(struct tera_archive_event *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
 * what its head says. With any status other than `TERA_OK` nothing is written to `buffer`.
 */
tera_status tera_archive_event_encode(tera_arena *arena,
                                      const struct tera_archive_event *message,
                                      uint8_t *buffer,
                                      size_t capacity,
                                      size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_archive_event_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is
 * written only on success.
 */
tera_status tera_archive_event_encoded_size(tera_arena *arena,
                                            const struct tera_archive_event *message,
                                            size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_archive_event_decode(tera_arena *arena,
                                      const uint8_t *data,
                                      size_t len,
                                      uint32_t flags,
                                      struct tera_archive_event *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_archive_event_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown
 * type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_archive_event_to_json(tera_arena *arena,
                                       const struct tera_archive_event *message,
                                       uint32_t flags,
                                       char *buffer,
                                       size_t capacity,
                                       size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_archive_event_from_json(tera_arena *arena,
                                         const char *text,
                                         size_t len,
                                         uint32_t flags,
                                         struct tera_archive_event *message);

/**
 * Name of a `ArchiveEvent.StatusType` (state of the archive), for example `"STATUS_INPROGRESS"`: static,
 * NUL-terminated; NULL when the number has no name.
 */
const char *tera_archive_event_status_type_name(int32_t value);

/**
 * Gives the number of the `ArchiveEvent.StatusType` with the name `name` (`len` bytes). `arena` may be
 * NULL; it keeps the detail of an error.
 *
 * Returns `TERA_OK`; `TERA_ERR_UNKNOWN_NAME`; `TERA_ERR_NULL_POINTER`. `*value` is written only on success.
 */
tera_status tera_archive_event_status_type_from_name(tera_arena *arena,
                                                     const char *name,
                                                     size_t len,
                                                     int32_t *value);

/** An empty `tera_archive_event`, for `tera_archive_event message = TERA_ARCHIVE_EVENT_INIT;`. */
#define TERA_ARCHIVE_EVENT_INIT                                                                            \
  { { TERA_KIND_ARCHIVE_EVENT, (uint32_t)sizeof(tera_archive_event) }, { NULL, 0 }, { NULL, 0 },           \
    { NULL, 0 }, 0, 0, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_archive_event, 80)

/* ========================================================================================================
 * ServerCommand
 *
 * A command to a part of the server.
 * ======================================================================================================== */

/**
 * `ServerCommand.CommandType`: Not said, or not known.
 */
#define TERA_SERVER_COMMAND_CMD_UNKNOWN 0

/**
 * `ServerCommand.CommandType`: Register a device.
 */
#define TERA_SERVER_COMMAND_CMD_REGISTER_DEVICE 1

/**
 * `ServerCommand.CommandType`: Disconnect a client.
 */
#define TERA_SERVER_COMMAND_CMD_CLIENT_DISCONNECT 2

/**
 * A command to a part of the server.
 */
typedef struct tera_server_command {
  /**
   * Set by `TERA_SERVER_COMMAND_INIT` or `tera_server_command_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * What to do. A `TERA_SERVER_COMMAND_...`; other numbers are kept.
   */
  int32_t type;
  /**
   * Not used.
   */
  uint32_t reserved1;
  /**
   * Data for the command, absent when it needs none. NULL when absent.
   */
  const tera_any *data;
} tera_server_command;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_SERVER_COMMAND_INIT` does, where a
 * macro is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_server_command_init(struct tera_server_command *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_TOO_DEEP`; `TERA_ERR_NULL_POINTER`;
 * `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for
 * a struct that is not what its head says. With any status other than `TERA_OK` nothing is written to
 * `buffer`.
 */
tera_status tera_server_command_encode(tera_arena *arena,
                                       const struct tera_server_command *message,
                                       uint8_t *buffer,
                                       size_t capacity,
                                       size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_server_command_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is
 * written only on success.
 */
tera_status tera_server_command_encoded_size(tera_arena *arena,
                                             const struct tera_server_command *message,
                                             size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_server_command_decode(tera_arena *arena,
                                       const uint8_t *data,
                                       size_t len,
                                       uint32_t flags,
                                       struct tera_server_command *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_server_command_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown
 * type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_server_command_to_json(tera_arena *arena,
                                        const struct tera_server_command *message,
                                        uint32_t flags,
                                        char *buffer,
                                        size_t capacity,
                                        size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_server_command_from_json(tera_arena *arena,
                                          const char *text,
                                          size_t len,
                                          uint32_t flags,
                                          struct tera_server_command *message);

/**
 * Name of a `ServerCommand.CommandType` (what to do), for example `"CMD_REGISTER_DEVICE"`: static,
 * NUL-terminated; NULL when the number has no name.
 */
const char *tera_server_command_command_type_name(int32_t value);

/**
 * Gives the number of the `ServerCommand.CommandType` with the name `name` (`len` bytes). `arena` may be
 * NULL; it keeps the detail of an error.
 *
 * Returns `TERA_OK`; `TERA_ERR_UNKNOWN_NAME`; `TERA_ERR_NULL_POINTER`. `*value` is written only on success.
 */
tera_status tera_server_command_command_type_from_name(tera_arena *arena,
                                                       const char *name,
                                                       size_t len,
                                                       int32_t *value);

/** An empty `tera_server_command`, for `tera_server_command message = TERA_SERVER_COMMAND_INIT;`. */
#define TERA_SERVER_COMMAND_INIT                                                                           \
  { { TERA_KIND_SERVER_COMMAND, (uint32_t)sizeof(tera_server_command) }, { NULL, 0 }, 0, 0, NULL }

TERA_ASSERT_SIZE(tera_server_command, 40)

/* ========================================================================================================
 * UserRegisterToEvent
 *
 * A client starts or stops to receive a class of events.
 * ======================================================================================================== */

/**
 * `UserRegisterToEvent.EventType`: Not said, or not known.
 */
#define TERA_USER_REGISTER_TO_EVENT_EVENT_UNKNOWN 0

/**
 * `UserRegisterToEvent.EventType`: A user connected.
 */
#define TERA_USER_REGISTER_TO_EVENT_EVENT_USER_CONNECTED 1

/**
 * `UserRegisterToEvent.EventType`: A user disconnected.
 */
#define TERA_USER_REGISTER_TO_EVENT_EVENT_USER_DISCONNECTED 2

/**
 * `UserRegisterToEvent.EventType`: A user was deleted.
 */
#define TERA_USER_REGISTER_TO_EVENT_EVENT_USER_DELETED 3

/**
 * `UserRegisterToEvent.EventType`: A user was added.
 */
#define TERA_USER_REGISTER_TO_EVENT_EVENT_USER_ADDED 4

/**
 * `UserRegisterToEvent.EventType`: A user was updated.
 */
#define TERA_USER_REGISTER_TO_EVENT_EVENT_USER_UPDATED 5

/**
 * `UserRegisterToEvent.EventType`: A participant connected.
 */
#define TERA_USER_REGISTER_TO_EVENT_EVENT_PARTICIPANT_CONNECTED 6

/**
 * `UserRegisterToEvent.EventType`: A participant disconnected.
 */
#define TERA_USER_REGISTER_TO_EVENT_EVENT_PARTICIPANT_DISCONNECTED 7

/**
 * `UserRegisterToEvent.EventType`: A participant was deleted.
 */
#define TERA_USER_REGISTER_TO_EVENT_EVENT_PARTICIPANT_DELETED 8

/**
 * `UserRegisterToEvent.EventType`: A participant was added.
 */
#define TERA_USER_REGISTER_TO_EVENT_EVENT_PARTICIPANT_ADDED 9

/**
 * `UserRegisterToEvent.EventType`: A participant was updated.
 */
#define TERA_USER_REGISTER_TO_EVENT_EVENT_PARTICIPANT_UPDATED 10

/**
 * `UserRegisterToEvent.EventType`: A device connected.
 */
#define TERA_USER_REGISTER_TO_EVENT_EVENT_DEVICE_CONNECTED 11

/**
 * `UserRegisterToEvent.EventType`: A device disconnected.
 */
#define TERA_USER_REGISTER_TO_EVENT_EVENT_DEVICE_DISCONNECTED 12

/**
 * `UserRegisterToEvent.EventType`: A device was deleted.
 */
#define TERA_USER_REGISTER_TO_EVENT_EVENT_DEVICE_DELETED 13

/**
 * `UserRegisterToEvent.EventType`: A device was added.
 */
#define TERA_USER_REGISTER_TO_EVENT_EVENT_DEVICE_ADDED 14

/**
 * `UserRegisterToEvent.EventType`: A device was updated.
 */
#define TERA_USER_REGISTER_TO_EVENT_EVENT_DEVICE_UPDATED 15

/**
 * `UserRegisterToEvent.Action`: Not said, or not known.
 */
#define TERA_USER_REGISTER_TO_EVENT_ACTION_UNKNOWN 0

/**
 * `UserRegisterToEvent.Action`: Start to receive the events.
 */
#define TERA_USER_REGISTER_TO_EVENT_ACTION_REGISTER 1

/**
 * `UserRegisterToEvent.Action`: Stop to receive the events.
 */
#define TERA_USER_REGISTER_TO_EVENT_ACTION_UNREGISTER 2

/**
 * A client starts or stops to receive a class of events.
 */
typedef struct tera_user_register_to_event {
  /**
   * Set by `TERA_USER_REGISTER_TO_EVENT_INIT` or `tera_user_register_to_event_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * The class of events. A `TERA_USER_REGISTER_TO_EVENT_...`; other numbers are kept.
   */
  int32_t event_type;
  /**
   * Start or stop. A `TERA_USER_REGISTER_TO_EVENT_...`; other numbers are kept.
   */
  int32_t action;
} tera_user_register_to_event;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_USER_REGISTER_TO_EVENT_INIT` does,
 * where a macro is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_user_register_to_event_init(struct tera_user_register_to_event *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
 * what its head says. With any status other than `TERA_OK` nothing is written to `buffer`.
 */
tera_status tera_user_register_to_event_encode(tera_arena *arena,
                                               const struct tera_user_register_to_event *message,
                                               uint8_t *buffer,
                                               size_t capacity,
                                               size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_user_register_to_event_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size`
 * is written only on success.
 */
tera_status tera_user_register_to_event_encoded_size(tera_arena *arena,
                                                     const struct tera_user_register_to_event *message,
                                                     size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_user_register_to_event_decode(tera_arena *arena,
                                               const uint8_t *data,
                                               size_t len,
                                               uint32_t flags,
                                               struct tera_user_register_to_event *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_user_register_to_event_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of
 * unknown type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_user_register_to_event_to_json(tera_arena *arena,
                                                const struct tera_user_register_to_event *message,
                                                uint32_t flags,
                                                char *buffer,
                                                size_t capacity,
                                                size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_user_register_to_event_from_json(tera_arena *arena,
                                                  const char *text,
                                                  size_t len,
                                                  uint32_t flags,
                                                  struct tera_user_register_to_event *message);

/**
 * Name of a `UserRegisterToEvent.EventType` (the class of events), for example `"EVENT_USER_CONNECTED"`:
 * static, NUL-terminated; NULL when the number has no name.
 */
const char *tera_user_register_to_event_event_type_name(int32_t value);

/**
 * Gives the number of the `UserRegisterToEvent.EventType` with the name `name` (`len` bytes). `arena`
 * may be NULL; it keeps the detail of an error.
 *
 * Returns `TERA_OK`; `TERA_ERR_UNKNOWN_NAME`; `TERA_ERR_NULL_POINTER`. `*value` is written only on success.
 */
tera_status tera_user_register_to_event_event_type_from_name(tera_arena *arena,
                                                             const char *name,
                                                             size_t len,
                                                             int32_t *value);

/**
 * Name of a `UserRegisterToEvent.Action` (start or stop), for example `"ACTION_REGISTER"`: static,
 * NUL-terminated; NULL when the number has no name.
 */
const char *tera_user_register_to_event_action_name(int32_t value);

/**
 * Gives the number of the `UserRegisterToEvent.Action` with the name `name` (`len` bytes). `arena` may
 * be NULL; it keeps the detail of an error.
 *
 * Returns `TERA_OK`; `TERA_ERR_UNKNOWN_NAME`; `TERA_ERR_NULL_POINTER`. `*value` is written only on success.
 */
tera_status tera_user_register_to_event_action_from_name(tera_arena *arena,
                                                         const char *name,
                                                         size_t len,
                                                         int32_t *value);

/** An empty `tera_user_register_to_event`, for `tera_user_register_to_event message = TERA_USER_REGISTER_TO_EVENT_INIT;`. */
#define TERA_USER_REGISTER_TO_EVENT_INIT                                                                   \
  { { TERA_KIND_USER_REGISTER_TO_EVENT, (uint32_t)sizeof(tera_user_register_to_event) }, { NULL, 0 },      \
    0, 0 }

TERA_ASSERT_SIZE(tera_user_register_to_event, 32)

/* ========================================================================================================
 * CreateSession
 *
 * Asks for a session; an older request that is still in the schema.
 * ======================================================================================================== */

/**
 * Asks for a session; an older request that is still in the schema.
 */
typedef struct tera_create_session {
  /**
   * Set by `TERA_CREATE_SESSION_INIT` or `tera_create_session_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * Name of who asks.
   */
  tera_str source;
  /**
   * The command.
   */
  tera_str command;
  /**
   * The Redis topic that the answer is expected on.
   */
  tera_str reply_to;
} tera_create_session;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_CREATE_SESSION_INIT` does, where a
 * macro is no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_create_session_init(struct tera_create_session *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
 * what its head says. With any status other than `TERA_OK` nothing is written to `buffer`.
 */
tera_status tera_create_session_encode(tera_arena *arena,
                                       const struct tera_create_session *message,
                                       uint8_t *buffer,
                                       size_t capacity,
                                       size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_create_session_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is
 * written only on success.
 */
tera_status tera_create_session_encoded_size(tera_arena *arena,
                                             const struct tera_create_session *message,
                                             size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_create_session_decode(tera_arena *arena,
                                       const uint8_t *data,
                                       size_t len,
                                       uint32_t flags,
                                       struct tera_create_session *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_create_session_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown
 * type, as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_create_session_to_json(tera_arena *arena,
                                        const struct tera_create_session *message,
                                        uint32_t flags,
                                        char *buffer,
                                        size_t capacity,
                                        size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_create_session_from_json(tera_arena *arena,
                                          const char *text,
                                          size_t len,
                                          uint32_t flags,
                                          struct tera_create_session *message);

/** An empty `tera_create_session`, for `tera_create_session message = TERA_CREATE_SESSION_INIT;`. */
#define TERA_CREATE_SESSION_INIT                                                                           \
  { { TERA_KIND_CREATE_SESSION, (uint32_t)sizeof(tera_create_session) }, { NULL, 0 }, { NULL, 0 },         \
    { NULL, 0 }, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_create_session, 72)

/* ========================================================================================================
 * Result
 *
 * The result of a request; an older answer that is still in the schema.
 * ======================================================================================================== */

/**
 * `Result.ResultType`: Not said, or not known.
 */
#define TERA_RESULT_RESULT_UNKNOWN 0

/**
 * `Result.ResultType`: The request was carried out.
 */
#define TERA_RESULT_RESULT_OK 1

/**
 * `Result.ResultType`: The request failed.
 */
#define TERA_RESULT_RESULT_ERROR 2

/**
 * `Result.ResultType`: The request was carried out, with a warning.
 */
#define TERA_RESULT_RESULT_WARNING 3

/**
 * The result of a request; an older answer that is still in the schema.
 */
typedef struct tera_result {
  /**
   * Set by `TERA_RESULT_INIT` or `tera_result_init`.
   */
  tera_head base;
  /**
   * Fields that this schema does not know, as received; written behind the others without a look at them.
   */
  tera_bytes unknown_fields;
  /**
   * Kind of result. A `TERA_RESULT_...`; other numbers are kept.
   */
  int32_t type;
  /**
   * Not used.
   */
  uint32_t reserved1;
  /**
   * Code of the result.
   */
  int64_t code;
  /**
   * Text of the result, for display.
   */
  tera_str message;
} tera_result;

/**
 * Makes `message` an empty message, whatever was there: what `TERA_RESULT_INIT` does, where a macro is
 * no use. `size` is the `sizeof` of the struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when
 * `message` is not aligned.
 */
tera_status tera_result_init(struct tera_result *message, size_t size);

/**
 * Writes `message` as protobuf binary to `buffer` (`capacity` bytes) and its size to `*len`. `buffer`
 * may be NULL when `capacity` is 0.
 *
 * `message` and all that it points to is only read, and only during the call; `buffer` is no part of it.
 * `arena` may be NULL; it keeps the detail of an error, and lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_TOO_LARGE`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not
 * what its head says. With any status other than `TERA_OK` nothing is written to `buffer`.
 */
tera_status tera_result_encode(tera_arena *arena,
                               const struct tera_result *message,
                               uint8_t *buffer,
                               size_t capacity,
                               size_t *len);

/**
 * Gives the size of `message` as protobuf binary, in bytes.
 *
 * Returns what `tera_result_encode` returns, except `TERA_ERR_BUFFER_TOO_SMALL`. `*size` is written only
 * on success.
 */
tera_status tera_result_encoded_size(tera_arena *arena, const struct tera_result *message, size_t *size);

/**
 * Reads `message` from protobuf binary, `len` bytes at `data`; what was in it before is gone, but its
 * head has to be set.
 *
 * Its views point to `data`, or to a copy of it in the arena when `flags` is `TERA_DECODE_COPY` instead
 * of 0; lists and nested structs are built in `arena`. So it is valid as long as both.
 *
 * Returns `TERA_OK`; `TERA_ERR_TRUNCATED`, `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`,
 * `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the input; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written only on success.
 */
tera_status tera_result_decode(tera_arena *arena,
                               const uint8_t *data,
                               size_t len,
                               uint32_t flags,
                               struct tera_result *message);

/**
 * Writes `message` as JSON text to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `buffer` may be NULL when `capacity` is 0.
 *
 * `flags` are any of those for writing JSON, `TERA_JSON_WRITE_SERVER` for example, or 0 for compact
 * text. The text is made in `arena`, which has to be there, and copied to `buffer`; `tera_json_text`
 * leaves it there.
 *
 * Returns what `tera_result_encode` returns, and `TERA_ERR_UNKNOWN_TYPE` for an `Any` of unknown type,
 * as the flags say; what makes an `Any` unreadable, `TERA_ERR_TRUNCATED` for example;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_INVALID_ARGUMENT` for `flags`.
 */
tera_status tera_result_to_json(tera_arena *arena,
                                const struct tera_result *message,
                                uint32_t flags,
                                char *buffer,
                                size_t capacity,
                                size_t *len);

/**
 * Reads `message` from JSON text, `len` bytes at `text`; what was in it before is gone, but its head has
 * to be set.
 *
 * Its strings without escapes are views of `text`, or of a copy of it in the arena with
 * `TERA_DECODE_COPY`; everything else is built in `arena`. So it is valid as long as both. `flags` are
 * any of those for reading JSON, `TERA_JSON_READ_LENIENT` for example, or 0.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`,
 * `TERA_ERR_JSON_DUPLICATE`, `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_UNKNOWN_NAME`, `TERA_ERR_UNKNOWN_TYPE`,
 * `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for `message` and `flags`. `message` is written
 * only on success.
 */
tera_status tera_result_from_json(tera_arena *arena,
                                  const char *text,
                                  size_t len,
                                  uint32_t flags,
                                  struct tera_result *message);

/**
 * Name of a `Result.ResultType` (kind of result), for example `"RESULT_OK"`: static, NUL-terminated;
 * NULL when the number has no name.
 */
const char *tera_result_result_type_name(int32_t value);

/**
 * Gives the number of the `Result.ResultType` with the name `name` (`len` bytes). `arena` may be NULL;
 * it keeps the detail of an error.
 *
 * Returns `TERA_OK`; `TERA_ERR_UNKNOWN_NAME`; `TERA_ERR_NULL_POINTER`. `*value` is written only on success.
 */
tera_status tera_result_result_type_from_name(tera_arena *arena,
                                              const char *name,
                                              size_t len,
                                              int32_t *value);

/** An empty `tera_result`, for `tera_result message = TERA_RESULT_INIT;`. */
#define TERA_RESULT_INIT                                                                                   \
  { { TERA_KIND_RESULT, (uint32_t)sizeof(tera_result) }, { NULL, 0 }, 0, 0, 0, { NULL, 0 } }

TERA_ASSERT_SIZE(tera_result, 56)

/* ========================================================================================================
 * Any
 *
 * A `tera_any` carries one message of whatever type. A received one holds the type's URL and the message's bytes;
 * `tera_any_kind` tells which message that is, `tera_any_unpack` reads it. One that is to be sent needs only
 * `message`: the URL and the bytes are made of it, in place, when what holds the `tera_any` is encoded.
 * ======================================================================================================== */

/**
 * Kind of the message in an `Any`: of `message` if that is set, else what the type URL names after its last `/`.
 * `TERA_KIND_UNKNOWN` when that is no message of this schema, and for NULL.
 */
uint32_t tera_any_kind(const tera_any *any);

/**
 * Reads the message in an `Any` to `message`, whose head says of which kind it is. Its views point to where
 * `any->value` points; lists and nested structs are built in `arena`. When the `Any` holds a struct, in
 * `any->message`, it is copied, and its views are what they are there.
 *
 * `flags` are those of decoding: 0 or `TERA_DECODE_COPY`.
 *
 * Returns `TERA_OK`; `TERA_ERR_WRONG_KIND` when the `Any` holds another message than `message` is;
 * `TERA_ERR_UNKNOWN_TYPE` when it holds no message of this schema; `TERA_ERR_NEWER_FIELDS` when a struct that it
 * holds has a field set that is newer than this library; else as the decode function of the message. `message` is
 * written only on success.
 */
tera_status tera_any_unpack(tera_arena *arena,
                            const tera_any *any,
                            uint32_t flags,
                            tera_head *message);

/* ========================================================================================================
 * Wrapping
 *
 * From structs to the bytes that go on the bus, in one call: the payloads are embedded in place, whatever their
 * types, and nothing is copied or allocated in between. A payload that is a `tera_any` is not put into another one:
 * so a message of unknown type is passed on.
 *
 * On the bus the topic alone tells which wrapper a message has. So the functions refuse a topic that is known to
 * carry another one; topics of unknown form are accepted.
 * ======================================================================================================== */

/**
 * Writes a `TeraEvent` with `count` payloads of any types to `buffer` (`capacity` bytes) and its size to `*len`.
 *
 * `topic` (`topic_len` bytes) is the Redis topic or list that it will be published on; `time` is in seconds since
 * 1970-01-01 00:00:00 UTC, 0 for now. `payloads` is an array of pointers to messages; it may be NULL when `count`
 * is 0. Everything is only read, and only during the call. `arena` may be NULL; it keeps the detail of an error, and
 * lends memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len`;
 * `TERA_ERR_WRONG_WRAPPER` when `topic` carries another wrapper; `TERA_ERR_INVALID_ARGUMENT` when `time` is
 * negative or not finite; else as the encode function of a message.
 */
tera_status tera_wrap_event(tera_arena *arena,
                            const char *topic,
                            size_t topic_len,
                            double time,
                            const tera_head *const *payloads,
                            size_t count,
                            uint8_t *buffer,
                            size_t capacity,
                            size_t *len);

/**
 * Encodes a `TeraModuleMessage` with `count` payloads of any types into `buffer` (`capacity` bytes) and stores its
 * size in `*len`.
 *
 * `header` must not be NULL. `header->dest` is the Redis topic of the module that receives the message,
 * `header->source` the name of the sender, `header->seq` its sequence number (`tera_seq_next()` for example) or 0.
 * If `header->version` is 0, the library writes `TERA_PROTOCOL_VERSION`; if `header->time` is 0, the time of the call.
 * All other fields, the unknown ones included, are encoded unchanged.
 *
 * `payloads` is an array of pointers to messages; it may be NULL if `count` is 0. The library reads `header`,
 * `payloads` and everything that they point to, only during the call. `arena` may be NULL; it stores the detail of an
 * error and provides scratch memory for larger messages.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the required size in `*len`; `TERA_ERR_WRONG_WRAPPER` if
 * `header->dest` is a topic that carries another wrapper; `TERA_ERR_INVALID_ARGUMENT` if `header->time` is negative
 * or not finite; otherwise as the encode function of a message. The detail of an error names the field, for example
 * `TeraModuleMessage.head.source`.
 */
tera_status tera_wrap_module_message(tera_arena *arena,
                                     const tera_module_message_header *header,
                                     const tera_head *const *payloads,
                                     size_t count,
                                     uint8_t *buffer,
                                     size_t capacity,
                                     size_t *len);

/**
 * Writes a `TeraMessage` that holds `payload`, of any type, to `buffer` (`capacity` bytes) and its size to `*len`.
 * On the websocket the payload is a `TeraEvent`, so the header of a `tera_event`.
 *
 * The rest is as for `tera_wrap_event`; what is returned is as for the encode function of a message.
 */
tera_status tera_wrap_message(tera_arena *arena,
                              const tera_head *payload,
                              uint8_t *buffer,
                              size_t capacity,
                              size_t *len);

/* ========================================================================================================
 * Unwrapping
 *
 * From the bytes of any wrapper to the typed messages inside, in one call. A payload that is malformed, or of a
 * type that this schema does not know, harms no other.
 * ======================================================================================================== */

/**
 * One message inside a wrapper.
 */
typedef struct tera_payload {
  /**
   * Kind of `message`; `TERA_KIND_UNKNOWN` exactly when `message` is NULL. A newer library may give a kind that this
   * header has no constant for; the generic functions take such a message.
   */
  uint32_t kind;
  /**
   * `TERA_OK`, also for a type that is not known; else why the payload could not be read.
   */
  tera_status status;
  /**
   * The message, in the arena, which `TERA_PAYLOAD_AS` gives as the struct of its kind; NULL when it is of unknown type
   * or malformed.
   */
  const tera_head *message;
  /**
   * The type URL as received; empty for an `RPCMessage`, which has no wrapper around it.
   */
  tera_str type_url;
  /**
   * The bytes of the message as received; empty when it was read from JSON.
   */
  tera_bytes value;
  /**
   * When `status` is not `TERA_OK`, what is wrong and where, for people; in the arena.
   */
  tera_str detail;
} tera_payload;

/**
 * A view of a list of payloads.
 */
typedef struct tera_payload_list {
  /**
   * The first payload.
   */
  const struct tera_payload *data;
  /**
   * Number of payloads.
   */
  size_t len;
} tera_payload_list;

/**
 * What `tera_unwrap` finds.
 */
typedef struct tera_frame {
  /**
   * Set by `TERA_FRAME_INIT`.
   */
  tera_head base;
  /**
   * Kind of the wrapper.
   */
  uint32_t wrapper;
  /**
   * Version of the protocol in the wrapper's header, 0 if there is none.
   */
  uint32_t version;
  /**
   * Time in the wrapper's header, or the call's timestamp, in seconds since 1970-01-01 00:00:00 UTC.
   */
  double time;
  /**
   * Sequence number of a `TeraModuleMessage`, else 0.
   */
  uint32_t seq;
  /**
   * Not used.
   */
  uint32_t reserved;
  /**
   * Topic of a `TeraEvent`, destination of a `TeraModuleMessage`, else empty.
   */
  tera_str topic;
  /**
   * Source of a `TeraModuleMessage`, else empty.
   */
  tera_str source;
  /**
   * What is inside, in the order received.
   */
  struct tera_payload_list payloads;
  /**
   * How many payloads could not be read: those whose `status` is not `TERA_OK`.
   */
  size_t failed;
  /**
   * How many payloads are of a type that this schema does not know.
   */
  size_t unknown;
} tera_frame;

/**
 * Reads a wrapper and every message inside it.
 *
 * `wrapper` says which wrapper the bytes are, because that cannot be told from them: what
 * `tera_topic_wrapper` says of the topic they came on, or `TERA_KIND_MESSAGE` for those of a `TeraMessage`. For
 * `TERA_KIND_RPC_MESSAGE`, which has no wrapper, the call itself is the one payload; for a `TeraMessage` that
 * holds a `TeraEvent` the payloads are its events.
 *
 * The messages are built in `arena`; their views point to `data`, or to the copy of it in the arena with
 * `TERA_DECODE_COPY` in `flags`.
 *
 * A payload that cannot be read has no message, and its `status` and `detail` say why; one of unknown type has none
 * either, and its `status` is `TERA_OK`. The others are there, and what the function returns is `TERA_OK`.
 *
 * Returns `TERA_OK`; `TERA_ERR_WRONG_WRAPPER` when `wrapper` is no wrapper's kind; `TERA_ERR_TRUNCATED`,
 * `TERA_ERR_MALFORMED`, `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` when the wrapper itself
 * cannot be read; `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`,
 * `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for arguments. `frame` is written only
 * on success.
 */
tera_status tera_unwrap(tera_arena *arena,
                        uint32_t wrapper,
                        const uint8_t *data,
                        size_t len,
                        uint32_t flags,
                        struct tera_frame *frame);

/**
 * Reads a wrapper from JSON text and every message inside it: a frame of the websocket with
 * `TERA_KIND_MESSAGE`.
 *
 * `flags` are those for reading JSON; with `TERA_JSON_READ_LENIENT` one new thing in a frame never costs the frame. The
 * rest is as for `tera_unwrap`, but the payloads are in `frame` without their bytes; one of unknown type that was skipped
 * has its `type_url` and nothing else, and is not to be sent on. Text that is not JSON at all,
 * such as the server's `Not allowed to send message`, is `TERA_ERR_JSON_SYNTAX`.
 *
 * Returns what the from_json function of the wrapper returns; `TERA_ERR_WRONG_WRAPPER` when `wrapper` is no wrapper's
 * kind. `frame` is written only on success.
 */
tera_status tera_unwrap_json(tera_arena *arena,
                             uint32_t wrapper,
                             const char *text,
                             size_t len,
                             uint32_t flags,
                             struct tera_frame *frame);

/* ========================================================================================================
 * JSON
 *
 * The proto3 JSON of every message, as the server sends it over the websocket: an `Any` is an object with the type's
 * URL in `@type` and the message's members beside it. <https://protobuf.dev/programming-guides/json/>
 *
 * Writing gives compact text with lowerCamelCase names, names of enum values, and without fields at their default;
 * the flags change that. Reading takes what the mapping allows (original names, numbers of enum values, 64-bit
 * integers as numbers or strings, `null`, both alphabets of base64, `@type` at any place) and refuses the rest with
 * its line and column. Unknown fields, the `unknown_fields` of a struct, have no JSON form and are left out.
 * ======================================================================================================== */

/**
 * Writes `message`, of any kind, as JSON text, see `tera_device_event_to_json`.
 */
tera_status tera_to_json(tera_arena *arena,
                         const tera_head *message,
                         uint32_t flags,
                         char *buffer,
                         size_t capacity,
                         size_t *len);

/**
 * Writes `message`, of any kind, as JSON text to the arena; `*text` becomes a view of it, not NUL-terminated and valid
 * until the arena is reset or freed. It spares the copy to a buffer, and asking for the size of one.
 *
 * What is returned is as for `tera_device_event_to_json`. `*text` is written only on success.
 */
tera_status tera_json_text(tera_arena *arena,
                           const tera_head *message,
                           uint32_t flags,
                           tera_str *text);

/**
 * Reads JSON text to `message`, whose head says of which kind it is, see `tera_device_event_from_json`.
 */
tera_status tera_from_json(tera_arena *arena,
                           const char *text,
                           size_t len,
                           uint32_t flags,
                           tera_head *message);

/**
 * Turns protobuf binary into JSON text in one call: a message of kind `kind`, `len` bytes at `data`, is written to
 * `buffer` (`capacity` bytes) and the text's length to `*text_len`. `flags` are those for writing JSON; `arena` has
 * to be there.
 *
 * Returns what the decode and the to_json function of the message return; `TERA_ERR_WRONG_KIND` when `kind` is not a
 * message's.
 */
tera_status tera_json_from_binary(tera_arena *arena,
                                  uint32_t kind,
                                  const uint8_t *data,
                                  size_t len,
                                  uint32_t flags,
                                  char *buffer,
                                  size_t capacity,
                                  size_t *text_len);

/**
 * Turns JSON text into protobuf binary in one call: a message of kind `kind`, `len` bytes at `text`, is written to
 * `buffer` (`capacity` bytes) and its size to `*size`. `flags` are those for reading JSON; `arena` has to be there.
 *
 * Returns what the from_json and the encode function of the message return; `TERA_ERR_WRONG_KIND` when `kind` is not
 * a message's.
 */
tera_status tera_binary_from_json(tera_arena *arena,
                                  uint32_t kind,
                                  const char *text,
                                  size_t len,
                                  uint32_t flags,
                                  uint8_t *buffer,
                                  size_t capacity,
                                  size_t *size);

/**
 * Turns what a `TeraEvent`'s topic carries into what a websocket carries, in one call: the bytes of a `TeraEvent`,
 * `len` at `data`, become the JSON text of the `TeraMessage` that holds it. That is the job of a bridge between the
 * bus and websockets; with `TERA_JSON_WRITE_SERVER` the text is the one that the server would send.
 *
 * The rest, and what is returned, is as for `tera_json_from_binary`.
 */
tera_status tera_message_json_from_event(tera_arena *arena,
                                         const uint8_t *data,
                                         size_t len,
                                         uint32_t flags,
                                         char *buffer,
                                         size_t capacity,
                                         size_t *text_len);

/* ========================================================================================================
 * Replies to remote calls
 *
 * The reply to an `RPCMessage` is JSON text on the topic that the call names in `reply_to`:
 * `{"method": ..., "id": ..., "pattern": ..., "status": ..., "return_value": ...}`. A call of an unknown method is never
 * answered, so that a caller needs a limit of its own for waiting.
 * ======================================================================================================== */

/**
 * For `tera_rpc_reply.status`: another word than those below, which is in `status_text`, or none.
 */
#define TERA_RPC_UNKNOWN 0

/**
 * For `tera_rpc_reply.status`: `OK`, the call was carried out.
 */
#define TERA_RPC_OK 1

/**
 * For `tera_rpc_reply.status`: `Error`, the call failed.
 */
#define TERA_RPC_ERROR 2

/**
 * The reply to a remote call.
 */
typedef struct tera_rpc_reply {
  /**
   * Set by `TERA_RPC_REPLY_INIT`.
   */
  tera_head base;
  /**
   * Number of the call.
   */
  uint64_t id;
  /**
   * Name of the procedure.
   */
  tera_str method;
  /**
   * The topic that the call was sent to.
   */
  tera_str pattern;
  /**
   * A `TERA_RPC_...`.
   */
  int32_t status;
  /**
   * Not used.
   */
  uint32_t reserved;
  /**
   * The status as received; written when `status` is `TERA_RPC_UNKNOWN`.
   */
  tera_str status_text;
  /**
   * What the procedure returned, as JSON text; empty stands for `null`.
   */
  tera_str return_value;
} tera_rpc_reply;

/**
 * Reads a reply from JSON text, `len` bytes at `text`. Strings without escapes, and the return value, are views of
 * `text`, or of a copy of it in the arena with `TERA_DECODE_COPY`.
 *
 * `flags` are those for reading JSON, of which only `TERA_JSON_READ_SKIP_UNKNOWN_FIELDS` changes anything here.
 *
 * Returns `TERA_OK`; `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_JSON_VALUE`, `TERA_ERR_JSON_DUPLICATE`,
 * `TERA_ERR_UNKNOWN_FIELD`, `TERA_ERR_INVALID_UTF8`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` for the text;
 * `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`; `TERA_ERR_NULL_POINTER`, `TERA_ERR_WRONG_KIND`,
 * `TERA_ERR_WRONG_SIZE`, `TERA_ERR_INVALID_ARGUMENT` for arguments. `reply` is written only on success.
 */
tera_status tera_rpc_reply_from_json(tera_arena *arena,
                                     const char *text,
                                     size_t len,
                                     uint32_t flags,
                                     struct tera_rpc_reply *reply);

/**
 * Writes `reply` as JSON text, as the server does, to `buffer` (`capacity` bytes, not NUL-terminated) and its length
 * to `*len`. `flags` are `TERA_JSON_WRITE_ASCII`, as the server has it, or 0; `arena` has to be there.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the length needed in `*len`; `TERA_ERR_INVALID_UTF8`;
 * `TERA_ERR_JSON_SYNTAX`, `TERA_ERR_TRUNCATED`, `TERA_ERR_TOO_DEEP`, `TERA_ERR_TOO_LARGE` when `return_value` is not
 * JSON; `TERA_ERR_NEWER_FIELDS`; `TERA_ERR_MEMORY_LIMIT`,
 * `TERA_ERR_OUT_OF_MEMORY`; and for arguments as `tera_rpc_reply_from_json`.
 */
tera_status tera_rpc_reply_to_json(tera_arena *arena,
                                   const struct tera_rpc_reply *reply,
                                   uint32_t flags,
                                   char *buffer,
                                   size_t capacity,
                                   size_t *len);

/**
 * Makes `reply` the beginning of an answer to `call`: an empty reply with the call's method and number, of which the
 * method is a view of the call's. `reply` has to be initialised.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`, `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`, `TERA_ERR_NEWER_FIELDS`,
 * `TERA_ERR_INVALID_ARGUMENT` for the structs. `reply` is written only on success.
 */
tera_status tera_rpc_reply_to(const tera_rpc_message *call,
                              struct tera_rpc_reply *reply);

/**
 * Whether `reply` answers `call`: 1 when their methods and numbers are the same, else 0, also when a struct is not
 * valid.
 */
tera_bool tera_rpc_reply_is_for(const struct tera_rpc_reply *reply,
                                const tera_rpc_message *call);

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
 * | `webrtc.<key>` | `WEBRTC` | `NONE` | text of others |
 *
 * The names of modules and services may have dots, and end at the first `.messages`, `.events` or `.rpc`.
 * ======================================================================================================== */

/**
 * For `tera_topic.family`: `module.<name>`.
 */
#define TERA_TOPIC_MODULE 1

/**
 * For `tera_topic.family`: `service.<key or uuid>`.
 */
#define TERA_TOPIC_SERVICE 2

/**
 * For `tera_topic.family`: `websocket.user.<uuid>`.
 */
#define TERA_TOPIC_USER 3

/**
 * For `tera_topic.family`: `websocket.participant.<uuid>`.
 */
#define TERA_TOPIC_PARTICIPANT 4

/**
 * For `tera_topic.family`: `websocket.device.<uuid>`.
 */
#define TERA_TOPIC_DEVICE 5

/**
 * For `tera_topic.family`: `log.<level>`, a list.
 */
#define TERA_TOPIC_LOG 6

/**
 * For `tera_topic.family`: `RedisRPCClient.<uuid>`.
 */
#define TERA_TOPIC_RPC_REPLY 7

/**
 * For `tera_topic.family`: `webrtc.<key>`.
 */
#define TERA_TOPIC_WEBRTC 8

/**
 * For `tera_topic.channel`: the family has no channels.
 */
#define TERA_CHANNEL_NONE 0

/**
 * For `tera_topic.channel`: `.messages`.
 */
#define TERA_CHANNEL_MESSAGES 1

/**
 * For `tera_topic.channel`: `.events` or `.events.<subtopic>`.
 */
#define TERA_CHANNEL_EVENTS 2

/**
 * For `tera_topic.channel`: `.rpc`.
 */
#define TERA_CHANNEL_RPC 3

/**
 * The parts of a topic.
 */
typedef struct tera_topic {
  /**
   * Set by `TERA_TOPIC_INIT`.
   */
  tera_head base;
  /**
   * A `TERA_TOPIC_...`.
   */
  uint32_t family;
  /**
   * A `TERA_CHANNEL_...`.
   */
  uint32_t channel;
  /**
   * Name of the module, key or UUID of the service, UUID of the user, participant, device or call, level of
   * the log, key of the WebRTC session.
   */
  tera_str name;
  /**
   * What follows `.events.`, or empty.
   */
  tera_str subtopic;
} tera_topic;

/**
 * Splits `topic` (`len` bytes) into its parts. The views in `parts` point to `topic`. `arena` may be NULL; it keeps the
 * detail of an error.
 *
 * Returns `TERA_OK`; `TERA_ERR_INVALID_TOPIC` when it has none of the forms, with the byte from which it has none;
 * `TERA_ERR_INVALID_UTF8`; `TERA_ERR_NULL_POINTER`, `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_INVALID_ARGUMENT` for `parts` as for every struct. `parts` is written only on success.
 */
tera_status tera_topic_parse(tera_arena *arena,
                             const char *topic,
                             size_t len,
                             struct tera_topic *parts);

/**
 * Writes the topic that has these parts to `buffer` (`capacity` bytes, not NUL-terminated) and its length to
 * `*len`. `arena` may be NULL; it keeps the detail of an error.
 *
 * Returns `TERA_OK`; `TERA_ERR_BUFFER_TOO_SMALL` with the size needed in `*len` and nothing in `buffer`;
 * `TERA_ERR_INVALID_TOPIC` when no topic has these parts (an empty name, a channel or subtopic that the family
 * does not have, a name that would not be read back as it is), with the part; `TERA_ERR_INVALID_UTF8`;
 * `TERA_ERR_NEWER_FIELDS`; and for `parts` as `tera_topic_parse`.
 */
tera_status tera_topic_build(tera_arena *arena,
                             const struct tera_topic *parts,
                             char *buffer,
                             size_t capacity,
                             size_t *len);

/**
 * Kind of what `topic` (`len` bytes) carries: `TERA_KIND_EVENT`, `TERA_KIND_MODULE_MESSAGE`,
 * `TERA_KIND_RPC_MESSAGE`, or `TERA_KIND_UNKNOWN` when it is none of these or has none of the forms.
 *
 * `TeraEvent` and `TeraModuleMessage` read as one another without an error, so this is the only way to tell.
 */
uint32_t tera_topic_wrapper(const char *topic,
                            size_t len);

/* ========================================================================================================
 * Time and sequence numbers
 * ======================================================================================================== */

/**
 * The time now in seconds since 1970-01-01 00:00:00 UTC, the form of the wrappers' `time`.
 */
double tera_now(void);

/**
 * The next sequence number of this process for `tera_module_message_header.seq`: 1, 2, 3 and so on. It may be
 * called from any thread and never returns the same number twice before all 4294967295 are used; 0, which means
 * that the sender does not count, is left out.
 */
uint32_t tera_seq_next(void);

/* ========================================================================================================
 * Any message
 *
 * The functions of every message, for code that does not know which one it has: bindings, tools, tests. They
 * look at the head and do what the message's own function does.
 * ======================================================================================================== */

/**
 * How long a description may be, in bytes with its NUL.
 */
#define TERA_DESCRIPTION_SIZE 1024

/**
 * Makes `message` an empty message of kind `kind`, or an empty `tera_frame`, `tera_topic` or `tera_rpc_reply`,
 * whatever was there.
 * `size` is the `sizeof` of its struct in the caller's program.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND` when `kind` is none of the constants;
 * `TERA_ERR_WRONG_SIZE`; `TERA_ERR_INVALID_ARGUMENT` when `message` is not aligned.
 */
tera_status tera_init(uint32_t kind,
                      tera_head *message,
                      size_t size);

/**
 * An empty message of a kind in the arena, in the size of the program's struct: for code that does not know the type of
 * what it decodes.
 *
 * Returns NULL when the arena's limit or the system's memory is reached, or when `kind` is not a message's; the detail
 * is then in the arena.
 */
tera_head *tera_arena_message(tera_arena *arena,
                              uint32_t kind);

/**
 * Writes `message` as protobuf binary to `buffer`, see `tera_device_event_encode` for an example of what every
 * message's own function says.
 */
tera_status tera_encode(tera_arena *arena,
                        const tera_head *message,
                        uint8_t *buffer,
                        size_t capacity,
                        size_t *len);

/**
 * Gives the size of `message` as protobuf binary, see `tera_device_event_encoded_size`.
 */
tera_status tera_encoded_size(tera_arena *arena, const tera_head *message, size_t *size);

/**
 * Reads a message from protobuf binary to `message`, whose head says of which kind it is; see
 * `tera_device_event_decode`.
 */
tera_status tera_decode(tera_arena *arena,
                        const uint8_t *data,
                        size_t len,
                        uint32_t flags,
                        tera_head *message);

/**
 * Copies `message` and everything that it refers to: strings, bytes, lists, nested messages, and the messages in its
 * `Any`s. The copy is in `arena` and lives as long as the arena's content; nothing in it points to `message`.
 *
 * Returns the copy, whose struct has the size of the program's. Returns NULL if the message cannot be read, as encoding
 * says, or if there is no memory; the status and the field path are then in the arena. Strings are copied as they are,
 * also where they are not valid UTF-8.
 */
tera_head *tera_copy(tera_arena *arena,
                     const tera_head *message);

/**
 * Compares two messages: `*equal` becomes 1 if they have the same kind and the same encoded form, else 0.
 *
 * So a field that is unset equals one that has its default value, an `Any` that holds a struct equals one that holds the
 * bytes of it, and older and newer structs can be compared. Unknown fields are compared as bytes. Floating-point numbers
 * are compared by their bits: a NaN equals itself, and -0.0 is not 0.0. `arena` must not be NULL; it lends memory for
 * messages of the same size.
 *
 * Returns `TERA_OK`; else what encoding returns for a message that cannot be encoded, `TERA_ERR_MEMORY_LIMIT` or
 * `TERA_ERR_OUT_OF_MEMORY`.
 */
tera_status tera_equal(tera_arena *arena,
                       const tera_head *a,
                       const tera_head *b,
                       tera_bool *equal);

/**
 * Describes `message` in one line of text for a log, for example
 * `DeviceEvent { device_uuid: "b707e0b2" type: DEVICE_CONNECTED }`. The message may be of any kind.
 *
 * The line has the fields that are set, by the names of the schema, and the messages in `Any`s. It has at most
 * `TERA_DESCRIPTION_SIZE` bytes with its NUL; strings and lines that are longer end with `...`. It has no control
 * characters: the message may come from a stranger. What cannot be read is named between `<` and `>`. The format is for
 * people and may change.
 *
 * Returns the text, NUL-terminated and never NULL. It is in `arena` and lives as long as the arena's content. If there is
 * no text, because `message` is no message or there is no memory, returns what the status means, which is static.
 */
const char *tera_describe(tera_arena *arena,
                          const tera_head *message);

/* ========================================================================================================
 * Lists
 *
 * A list in a message is a pointer and a length, and may be an array of the caller's. These functions build one in an
 * arena, element by element:
 *
 * ```c
 * tera_any_list events = { NULL, 0 };
 * size_t capacity = 0;
 * for (...) {
 *   tera_any *event = TERA_LIST_ADD(arena, &events, &capacity, any);
 *   if (!event) return tera_arena_error(arena);
 *   event->message = &device->base;
 * }
 * ```
 *
 * `capacity` is the number of elements that the list has room for. It begins as 0, whatever the list has already: what a
 * list has that these functions did not build is copied. When a list grows its elements move, so that pointers to
 * them are invalid.
 * ======================================================================================================== */

/**
 * Appends an empty message of kind `kind` to `list`, which points to the list of these messages, for example to the
 * `events` of a `tera_event` if `kind` is `TERA_KIND_ANY`. `TERA_LIST_ADD` gives it as its struct.
 *
 * Returns the new element, which the caller fills. Returns NULL if the kind's messages are no elements of a list
 * (`TERA_ERR_WRONG_KIND`), a pointer is NULL or not aligned, the list has too many elements, or there is no memory; the
 * status is then in the arena, and the list is as it was.
 */
void *tera_list_add(tera_arena *arena,
                    void *list,
                    size_t *capacity,
                    uint32_t kind);

/**
 * Appends a string to a list of strings. The string is not copied: `text` (`len` bytes) has to live as long as the list;
 * `tera_arena_dup` copies one.
 *
 * Returns `TERA_OK`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_INVALID_ARGUMENT` if a pointer is not aligned;
 * `TERA_ERR_TOO_LARGE`; `TERA_ERR_MEMORY_LIMIT`, `TERA_ERR_OUT_OF_MEMORY`. The list is changed only on success.
 */
tera_status tera_str_list_add(tera_arena *arena,
                              tera_str_list *list,
                              size_t *capacity,
                              const char *text,
                              size_t len);

/* ========================================================================================================
 * Fields
 *
 * The fields of any message, for code that does not know which one it has: a logger, a filter, a binding of another
 * language. A `tera_field` says what a field is called, what it holds, and where its value is:
 *
 * ```c
 * tera_field field = TERA_FIELD_INIT;
 * while (tera_field_next(arena, message, &field)) {
 *   printf("%.*s", TERA_PRINTF(field.name));
 *   if (field.form == TERA_FORM_STRING) printf(": %.*s", TERA_PRINTF(*(const tera_str *)field.data));
 * }
 * ```
 *
 * To see what fields a kind of message has, walk an empty one: `tera_arena_message` makes it. The message in a `tera_any`
 * is no field: `tera_any_unpack` reads it.
 * ======================================================================================================== */

/**
 * A `double`.
 */
#define TERA_FORM_DOUBLE 1

/**
 * A `float`.
 */
#define TERA_FORM_FLOAT 2

/**
 * An `int32_t`.
 */
#define TERA_FORM_INT32 3

/**
 * An `int64_t`.
 */
#define TERA_FORM_INT64 4

/**
 * A `uint32_t`.
 */
#define TERA_FORM_UINT32 5

/**
 * A `uint64_t`.
 */
#define TERA_FORM_UINT64 6

/**
 * A `tera_bool`.
 */
#define TERA_FORM_BOOL 7

/**
 * A `tera_str`.
 */
#define TERA_FORM_STRING 8

/**
 * A `tera_bytes`.
 */
#define TERA_FORM_BYTES 9

/**
 * An `int32_t`, of which `values` has the names.
 */
#define TERA_FORM_ENUM 10

/**
 * A pointer to a message of kind `kind`, NULL if it is unset.
 */
#define TERA_FORM_MESSAGE 11

/**
 * A `tera_str_list`.
 */
#define TERA_FORM_STRING_LIST 12

/**
 * A list of messages of kind `kind`: a pointer to the first and a `size_t`. All have the size that `tera_kind_size`
 * gives for the kind.
 */
#define TERA_FORM_MESSAGE_LIST 13

/**
 * A value of an enum.
 */
typedef struct tera_enum_value {
  /**
   * Its number.
   */
  int32_t number;
  /**
   * Not used.
   */
  uint32_t reserved;
  /**
   * Its name in the schema, for example `DEVICE_CONNECTED`; static, and NUL-terminated too.
   */
  tera_str name;
} tera_enum_value;

/**
 * A view of the values of an enum, in the order of the schema.
 */
typedef struct tera_enum_value_list {
  /**
   * The first value.
   */
  const struct tera_enum_value *data;
  /**
   * Number of values.
   */
  size_t len;
} tera_enum_value_list;

/**
 * A field of a message.
 */
typedef struct tera_field {
  /**
   * Set by `TERA_FIELD_INIT`.
   */
  tera_head base;
  /**
   * Its number in the schema; 0 before the first field.
   */
  uint32_t number;
  /**
   * What it holds, a `TERA_FORM_...`.
   */
  uint32_t form;
  /**
   * The kind of the message or messages that it holds, else `TERA_KIND_UNKNOWN`.
   */
  uint32_t kind;
  /**
   * Whether it has another value than its default; for a member of a oneof, whether it is the member that is set.
   */
  tera_bool is_set;
  /**
   * Not used.
   */
  uint8_t reserved[3];
  /**
   * Its name in the schema, which is the name of the struct's member; static.
   */
  tera_str name;
  /**
   * Its name in JSON; static.
   */
  tera_str json_name;
  /**
   * The member of the message's struct, never NULL. If the message may be changed it may be changed here. Points to zeros
   * if the struct is that of an older program and does not have the field.
   */
  const void *data;
  /**
   * For a member of a oneof, which member is set: the number of its field. Whoever sets such a member sets this too.
   * Else NULL.
   */
  const uint32_t *oneof_case;
  /**
   * The values of its enum; empty if it is none.
   */
  struct tera_enum_value_list values;
} tera_field;

/**
 * Goes on to the next field of `message`, by number: `*field`, which `TERA_FIELD_INIT` makes ready for the first one,
 * becomes that field.
 *
 * Returns 1; 0 if there is no other field, or if an argument is not valid: `tera_arena_error` is `TERA_OK` only in the
 * first case. `*field` is then as it was. `arena` may be NULL.
 */
tera_bool tera_field_next(tera_arena *arena,
                          const tera_head *message,
                          struct tera_field *field);

/**
 * Finds the field of `message` with the number `number`, and describes it in `*field`, a `TERA_FIELD_INIT`. `arena` may be
 * NULL; it keeps the detail of an error.
 *
 * Returns `TERA_OK`; `TERA_ERR_UNKNOWN_FIELD`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
 * `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct that is not what its head says. `*field` is written only
 * on success.
 */
tera_status tera_field_by_number(tera_arena *arena,
                                 const tera_head *message,
                                 uint32_t number,
                                 struct tera_field *field);

/**
 * Finds the field of `message` with the name `name` (`len` bytes), as in the schema or as in JSON. The rest, and what is
 * returned, is as for `tera_field_by_number`.
 */
tera_status tera_field_by_name(tera_arena *arena,
                               const tera_head *message,
                               const char *name,
                               size_t len,
                               struct tera_field *field);

/** A message that a `tera_head *` points to as a `const tera_##name *`, for example
 * `TERA_MESSAGE_AS(head, device_event)`; NULL when it is another message, or NULL. */
#ifdef __cplusplus
#define TERA_MESSAGE_AS(head, name)                                                                        \
  static_cast<const tera_##name *>(tera_message_as((head), TERA_KIND_OF_##name, sizeof(tera_##name)))
#else
#define TERA_MESSAGE_AS(head, name)                                                                        \
  ((const tera_##name *)tera_message_as((head), TERA_KIND_OF_##name, sizeof(tera_##name)))
#endif

/** The message in a payload, likewise: `TERA_PAYLOAD_AS(&frame.payloads.data[i], device_event)`. */
#define TERA_PAYLOAD_AS(payload, name) TERA_MESSAGE_AS((payload)->message, name)

/** Whether the struct of a message, a `const tera_##name *`, has a field. Every struct that the library makes for this
 * program has all of them; one that another part of the program made with an older header may not. */
#define TERA_HAS_FIELD(message, name, field)                                                               \
  ((message)->base.size >= offsetof(tera_##name, field) + sizeof(((tera_##name *)NULL)->field))

/** A `tera_frame` for `tera_unwrap` to fill. */
#define TERA_FRAME_INIT                                                                                    \
  { { TERA_KIND_FRAME, (uint32_t)sizeof(tera_frame) }, 0, 0, 0, 0, 0, { NULL, 0 }, { NULL, 0 },            \
    { NULL, 0 }, 0, 0 }

/** A `tera_topic` for `tera_topic_parse` to fill, or to be filled for `tera_topic_build`. */
#define TERA_TOPIC_INIT                                                                                    \
  { { TERA_KIND_TOPIC, (uint32_t)sizeof(tera_topic) }, 0, 0, { NULL, 0 }, { NULL, 0 } }

/** A `tera_rpc_reply` for `tera_rpc_reply_from_json` to fill, or to be filled for `tera_rpc_reply_to_json`. */
#define TERA_RPC_REPLY_INIT                                                                                \
  { { TERA_KIND_RPC_REPLY, (uint32_t)sizeof(tera_rpc_reply) }, 0, { NULL, 0 }, { NULL, 0 }, 0, 0,          \
    { NULL, 0 }, { NULL, 0 } }

/** A `tera_field` for `tera_field_next` and the like to fill. */
#define TERA_FIELD_INIT                                                                                    \
  { { TERA_KIND_FIELD, (uint32_t)sizeof(tera_field) }, 0, 0, 0, 0, { 0, 0, 0 }, { NULL, 0 }, { NULL, 0 },  \
    NULL, NULL, { NULL, 0 } }

/** A new element of a list, as `tera_list_add` returns it: `TERA_LIST_ADD(arena, &event.events, &capacity, any)`. */
#ifdef __cplusplus
#define TERA_LIST_ADD(arena, list, capacity, name)                                                         \
  static_cast<tera_##name *>(tera_list_add((arena), (list), (capacity), TERA_KIND_OF_##name))
#else
#define TERA_LIST_ADD(arena, list, capacity, name)                                                         \
  ((tera_##name *)tera_list_add((arena), (list), (capacity), TERA_KIND_OF_##name))
#endif

TERA_ASSERT_SIZE(tera_field, 88)
TERA_ASSERT_SIZE(tera_rpc_reply, 88)
TERA_ASSERT_SIZE(tera_frame, 96)
TERA_ASSERT_SIZE(tera_payload, 64)
TERA_ASSERT_SIZE(tera_topic, 48)

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* OPENTERA_MESSAGES_H */
