/* Every function with NULL, wrong heads, wrong sizes, buffers that are too small and input that is cut off: a status and
 * nothing else. */

#if defined(__unix__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE /* for memory that nothing was written to */
#endif
#ifdef __unix__
#include <sys/mman.h>
#endif

#include "check.h"
#include "generated/names.h"

static tera_arena *arena;
static uint8_t buffer[4096];

/* What a function must not write to keeps these bytes. */
#define UNTOUCHED 0xa5

static int untouched(const void *memory, size_t len) {
  const uint8_t *bytes = (const uint8_t *)memory;
  for (size_t i = 0; i < len; i++)
    if (bytes[i] != UNTOUCHED) return 0;
  return 1;
}

/* The functions of every message. */
#define FUNCTIONS(name, NAME)                                                                                   \
  static void functions_of_##name(void) {                                                                       \
    tera_##name good = TERA_##NAME##_INIT, bad = TERA_##NAME##_INIT;                                            \
    char text[8];                                                                                               \
    static const uint8_t field_zero[] = { 0 };                                                                  \
    union {                                                                                                     \
      tera_##name message;                                                                                      \
      uint8_t bytes[sizeof(tera_##name) + 8];                                                                   \
    } out;                                                                                                      \
    size_t len = 77;                                                                                            \
    const int grows = !IS_ELEMENT(TERA_KIND_##NAME);                                                            \
    CHECK_STATUS(tera_##name##_init(NULL, sizeof good), TERA_ERR_NULL_POINTER);                                 \
    CHECK_STATUS(tera_##name##_init(&bad, 0), TERA_ERR_WRONG_SIZE);                                             \
    CHECK_STATUS(tera_##name##_init(&bad, sizeof bad - 1), TERA_ERR_WRONG_SIZE);                                \
    CHECK_STATUS(tera_##name##_init((tera_##name *)(void *)(out.bytes + 1), sizeof bad),                        \
                 TERA_ERR_INVALID_ARGUMENT);                                                                    \
    CHECK_STATUS(tera_##name##_init(&out.message, sizeof good), TERA_OK);                                       \
    CHECK(memcmp(&out, &good, sizeof good) == 0);                                                               \
                                                                                                                \
    len = 77;                                                                                                   \
    CHECK_STATUS(tera_##name##_to_json(NULL, &good, 0, text, sizeof text, &len), TERA_ERR_NULL_POINTER);        \
    CHECK_STATUS(tera_##name##_to_json(arena, NULL, 0, text, sizeof text, &len), TERA_ERR_NULL_POINTER);        \
    CHECK_STATUS(tera_##name##_to_json(arena, &good, 0, NULL, 9, &len), TERA_ERR_NULL_POINTER);                 \
    CHECK_STATUS(tera_##name##_to_json(arena, &good, 0, text, sizeof text, NULL), TERA_ERR_NULL_POINTER);       \
    CHECK_STATUS(tera_##name##_to_json(arena, &good, 1, text, sizeof text, &len), TERA_ERR_INVALID_ARGUMENT);   \
    CHECK(len == 77);                                                                                           \
    memset(text, UNTOUCHED, sizeof text);                                                                       \
    CHECK_STATUS(tera_##name##_to_json(arena, &good, 0, text, 1, &len), TERA_ERR_BUFFER_TOO_SMALL);             \
    CHECK(len == 2 && untouched(text, sizeof text));                                                            \
    CHECK_STATUS(tera_##name##_to_json(arena, &good, 0, text, sizeof text, &len), TERA_OK);                     \
    CHECK(len == 2 && memcmp(text, "{}", 2) == 0);                                                              \
    CHECK_STATUS(tera_##name##_from_json(NULL, text, len, 0, &good), TERA_ERR_NULL_POINTER);                    \
    CHECK_STATUS(tera_##name##_from_json(arena, NULL, len, 0, &good), TERA_ERR_NULL_POINTER);                   \
    CHECK_STATUS(tera_##name##_from_json(arena, text, len, 0, NULL), TERA_ERR_NULL_POINTER);                    \
    CHECK_STATUS(tera_##name##_from_json(arena, text, len, 2, &good), TERA_ERR_INVALID_ARGUMENT);               \
    CHECK_STATUS(tera_##name##_from_json(arena, text, 1, 0, &good), TERA_ERR_TRUNCATED);                        \
    CHECK_STATUS(tera_##name##_from_json(arena, NULL, 0, 0, &good), TERA_ERR_TRUNCATED);                        \
    CHECK_STATUS(tera_##name##_from_json(arena, text, len, 0, &good), TERA_OK);                                 \
    good = bad;                                                                                                 \
    good.base.size = UINT32_MAX;                                                                                \
    CHECK_STATUS(tera_##name##_to_json(arena, &good, 0, text, sizeof text, &len), TERA_ERR_WRONG_SIZE);         \
    CHECK_STATUS(tera_##name##_from_json(arena, text, len, 0, &good), TERA_ERR_WRONG_SIZE);                     \
    good.base.kind = 0;                                                                                         \
    CHECK_STATUS(tera_##name##_to_json(arena, &good, 0, text, sizeof text, &len), TERA_ERR_WRONG_KIND);         \
    CHECK_STATUS(tera_##name##_from_json(arena, text, len, 0, &good), TERA_ERR_WRONG_KIND);                     \
    good = bad;                                                                                                 \
                                                                                                                \
    len = 77;                                                                                                   \
    CHECK_STATUS(tera_##name##_encode(NULL, NULL, buffer, sizeof buffer, &len), TERA_ERR_NULL_POINTER);         \
    CHECK_STATUS(tera_##name##_encode(NULL, &good, NULL, 1, &len), TERA_ERR_NULL_POINTER);                      \
    CHECK_STATUS(tera_##name##_encode(NULL, &good, buffer, sizeof buffer, NULL), TERA_ERR_NULL_POINTER);        \
    CHECK_STATUS(tera_##name##_encode(NULL, (tera_##name *)(void *)(out.bytes + 1), buffer, 1, &len),           \
                 TERA_ERR_INVALID_ARGUMENT);                                                                    \
    CHECK(len == 77);                                                                                           \
    CHECK_STATUS(tera_##name##_encode(NULL, &good, NULL, 0, &len), TERA_OK);                                    \
    CHECK(len == 0);                                                                                            \
    len = 77;                                                                                                   \
    CHECK_STATUS(tera_##name##_encoded_size(NULL, NULL, &len), TERA_ERR_NULL_POINTER);                          \
    CHECK_STATUS(tera_##name##_encoded_size(NULL, &good, NULL), TERA_ERR_NULL_POINTER);                         \
    CHECK_STATUS(tera_##name##_decode(NULL, NULL, 0, 0, &good), TERA_ERR_NULL_POINTER);                         \
    CHECK_STATUS(tera_##name##_decode(arena, NULL, 1, 0, &good), TERA_ERR_NULL_POINTER);                        \
    CHECK_STATUS(tera_##name##_decode(arena, NULL, 0, 0, NULL), TERA_ERR_NULL_POINTER);                         \
    CHECK_STATUS(tera_##name##_decode(arena, NULL, 0, 2, &good), TERA_ERR_INVALID_ARGUMENT);                    \
                                                                                                                \
    memset(&bad, 0, sizeof bad); /* no initialiser */                                                           \
    CHECK_STATUS(tera_##name##_encode(arena, &bad, buffer, sizeof buffer, &len), TERA_ERR_WRONG_KIND);          \
    CHECK_STATUS(tera_##name##_encoded_size(arena, &bad, &len), TERA_ERR_WRONG_KIND);                           \
    CHECK_STATUS(tera_##name##_decode(arena, NULL, 0, 0, &bad), TERA_ERR_WRONG_KIND);                           \
    CHECK_STATUS(tera_encode(arena, &bad.base, buffer, sizeof buffer, &len), TERA_ERR_WRONG_KIND);              \
    CHECK_STATUS(tera_encoded_size(arena, &bad.base, &len), TERA_ERR_WRONG_KIND);                               \
    CHECK_STATUS(tera_decode(arena, NULL, 0, 0, &bad.base), TERA_ERR_WRONG_KIND);                               \
    bad = good;                                                                                                 \
    bad.base.size = (uint32_t)sizeof bad - 4; /* no struct's size */                                            \
    CHECK_STATUS(tera_##name##_encode(arena, &bad, buffer, sizeof buffer, &len), TERA_ERR_WRONG_SIZE);          \
    CHECK_STATUS(tera_##name##_encoded_size(arena, &bad, &len), TERA_ERR_WRONG_SIZE);                           \
    CHECK_STATUS(tera_##name##_decode(arena, NULL, 0, 0, &bad), TERA_ERR_WRONG_SIZE);                           \
    bad.base.size = UINT32_MAX;                                                                                 \
    CHECK_STATUS(tera_##name##_encode(arena, &bad, buffer, sizeof buffer, &len), TERA_ERR_WRONG_SIZE);          \
    CHECK_STATUS(tera_##name##_decode(arena, NULL, 0, 0, &bad), TERA_ERR_WRONG_SIZE);                           \
    bad = good;                                                                                                 \
    bad.unknown_fields.len = 1; /* a length without data */                                                     \
    CHECK_STATUS(tera_##name##_encode(arena, &bad, buffer, sizeof buffer, &len), TERA_ERR_NULL_POINTER);        \
    CHECK(len == 77);                                                                                           \
                                                                                                                \
    /* A newer struct: what this library does not know has to be zero, and is zero after decoding. Those in lists \
     * cannot grow. */                                                                                          \
    memset(&out, 0, sizeof out);                                                                                \
    out.message = good;                                                                                         \
    out.message.base.size = (uint32_t)sizeof out;                                                               \
    CHECK_STATUS(tera_##name##_encoded_size(arena, &out.message, &len), grows ? TERA_OK : TERA_ERR_WRONG_SIZE); \
    out.bytes[sizeof out - 1] = 1;                                                                              \
    CHECK_STATUS(tera_##name##_encoded_size(arena, &out.message, &len),                                         \
                 grows ? TERA_ERR_NEWER_FIELDS : TERA_ERR_WRONG_SIZE);                                          \
    CHECK_STATUS(tera_##name##_decode(arena, NULL, 0, 0, &out.message), grows ? TERA_OK : TERA_ERR_WRONG_SIZE); \
    CHECK(out.bytes[sizeof out - 1] == !grows && out.message.base.size == sizeof out);                          \
                                                                                                                \
    /* An error leaves the struct as it was. */                                                                 \
    bad = good;                                                                                                 \
    memset((uint8_t *)&bad + sizeof bad.base, UNTOUCHED, sizeof bad - sizeof bad.base);                         \
    CHECK_STATUS(tera_##name##_decode(arena, field_zero, 1, 0, &bad), TERA_ERR_MALFORMED);                      \
    CHECK(untouched((uint8_t *)&bad + sizeof bad.base, sizeof bad - sizeof bad.base));                          \
    CHECK(tera_arena_error(arena) == TERA_ERR_MALFORMED && *tera_arena_error_message(arena) != 0);              \
    CHECK(tera_arena_error_offset(arena) == 0);                                                                 \
    /* Nothing decodes to an empty message, whose views are not NULL. */                                        \
    CHECK_STATUS(tera_##name##_decode(arena, NULL, 0, 0, &bad), TERA_OK);                                       \
    CHECK(bad.unknown_fields.data != NULL && bad.unknown_fields.len == 0);                                      \
    CHECK(tera_arena_error(arena) == TERA_OK && *tera_arena_error_message(arena) == 0);                         \
    CHECK(tera_arena_error_offset(arena) == SIZE_MAX);                                                          \
  }

TERA_FOR_EACH_MESSAGE(FUNCTIONS)

#define CALL(name, NAME) functions_of_##name();

/* Names of enums. */
#define ENUM(prefix, known)                                                                                     \
  do {                                                                                                          \
    int32_t value = 77;                                                                                         \
    CHECK(prefix##_name(0) != NULL && prefix##_name(-777) == NULL && prefix##_name(INT32_MAX) == NULL);         \
    CHECK(prefix##_name(INT32_MIN) == NULL);                                                                    \
    CHECK_STATUS(prefix##_from_name(arena, NULL, 0, &value), TERA_ERR_UNKNOWN_NAME);                            \
    CHECK_STATUS(prefix##_from_name(arena, NULL, 5, &value), TERA_ERR_NULL_POINTER);                            \
    CHECK_STATUS(prefix##_from_name(arena, TERA_LIT("?"), &value), TERA_ERR_UNKNOWN_NAME);                      \
    CHECK_STATUS(prefix##_from_name(arena, TERA_LIT(known), NULL), TERA_ERR_NULL_POINTER);                      \
    CHECK(value == 77);                                                                                         \
    CHECK_STATUS(prefix##_from_name(arena, TERA_LIT(known), &value), TERA_OK);                                  \
    CHECK(strcmp(prefix##_name(value), known) == 0);                                                            \
  } while (0)

static void enums(void) {
#define CALL_ENUM(prefix, known) ENUM(prefix, known);
  FOR_EACH_ENUM(CALL_ENUM)
}

static void names(void) {
  CHECK(tera_kind_name(TERA_KIND_UNKNOWN) == NULL && tera_kind_name(TERA_KIND_FRAME) == NULL);
  CHECK(tera_kind_name(UINT32_MAX) == NULL && tera_kind_type_url(UINT32_MAX) == NULL);
  CHECK(tera_kind_type_url(TERA_KIND_UNKNOWN) == NULL);
  CHECK(tera_kind_size(TERA_KIND_UNKNOWN) == 0 && tera_kind_size(UINT32_MAX) == 0);
  CHECK(tera_kind_from_name(NULL, 0) == TERA_KIND_UNKNOWN && tera_kind_from_name(NULL, 9) == TERA_KIND_UNKNOWN);
  CHECK(tera_kind_from_name(TERA_LIT("DeviceEvent")) == TERA_KIND_UNKNOWN);
  CHECK(tera_status_name(-1) == NULL && tera_status_name(INT32_MAX) == NULL);
  CHECK(strcmp(tera_status_message(-1), "unknown status") == 0);
}

static void generic(void) {
  tera_user_event user = TERA_USER_EVENT_INIT;
  size_t len;
  CHECK_STATUS(tera_init(TERA_KIND_UNKNOWN, &user.base, sizeof user), TERA_ERR_WRONG_KIND);
  CHECK_STATUS(tera_init(TERA_KIND_FIELD + 1, &user.base, sizeof user), TERA_ERR_WRONG_KIND);
  CHECK_STATUS(tera_init(TERA_KIND_FRAME, &user.base, sizeof user), TERA_ERR_WRONG_SIZE);
  CHECK(tera_kind_size(TERA_KIND_FRAME) == sizeof(tera_frame) && tera_kind_size(TERA_KIND_TOPIC) == sizeof(tera_topic));
  CHECK(tera_kind_size(TERA_KIND_RPC_REPLY) == sizeof(tera_rpc_reply));
  CHECK_STATUS(tera_init(TERA_KIND_USER_EVENT, NULL, sizeof user), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_encode(NULL, NULL, buffer, 1, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_encoded_size(NULL, NULL, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_decode(NULL, NULL, 0, 0, &user.base), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_decode(arena, NULL, 0, 0, NULL), TERA_ERR_NULL_POINTER);
  /* A message of another kind than the function's. */
  CHECK_STATUS(tera_device_event_encode(arena, (const tera_device_event *)(const void *)&user, buffer, 1, &len),
               TERA_ERR_WRONG_KIND);
}

/* Nothing is copied, found or added, and nothing is written. */
static void any_message(void) {
  static union {
    uint8_t bytes[256];
    tera_head aligned;
  } memory;
  const tera_head *odd = (const tera_head *)(void *)(memory.bytes + 4);
  tera_user_event user = TERA_USER_EVENT_INIT, bad = TERA_USER_EVENT_INIT;
  tera_topic topic = TERA_TOPIC_INIT;
  struct {
    tera_user_event user;
    uint64_t newer;
  } grown = { TERA_USER_EVENT_INIT, 1 };
  const tera_head *wrong[6];
  const tera_status statuses[6] = { TERA_ERR_NULL_POINTER, TERA_ERR_INVALID_ARGUMENT, TERA_ERR_WRONG_KIND,
                                    TERA_ERR_WRONG_KIND, TERA_ERR_WRONG_SIZE, TERA_ERR_NEWER_FIELDS };
  tera_field field = TERA_FIELD_INIT, none = TERA_FIELD_INIT;
  tera_bool equal = 77;
  bad.base.size += 4;
  grown.user.base.size = (uint32_t)sizeof grown;
  wrong[0] = NULL;
  wrong[1] = odd;
  wrong[2] = &topic.base;
  wrong[3] = &none.base;
  wrong[4] = &bad.base;
  wrong[5] = &grown.user.base;
  for (size_t i = 0; i < 6; i++) {
    const char *line = tera_describe(arena, wrong[i]);
    CHECK(tera_arena_error(arena) == (i < 4 ? statuses[i] : TERA_OK) && *line != 0);
    if (i < 4) CHECK(line == tera_status_message(statuses[i]));
    else CHECK(strncmp(line, "UserEvent {", 11) == 0 && strchr(line, '<') != NULL);
    CHECK(tera_copy(arena, wrong[i]) == NULL && tera_arena_error(arena) == statuses[i]);
    CHECK_STATUS(tera_equal(arena, wrong[i], &user.base, &equal), statuses[i]);
    CHECK_STATUS(tera_equal(arena, &user.base, wrong[i], &equal), statuses[i]);
    CHECK(!tera_field_next(arena, wrong[i], &field) && tera_arena_error(arena) == statuses[i]);
    CHECK(!tera_field_next(NULL, wrong[i], &field));
    CHECK_STATUS(tera_field_by_number(arena, wrong[i], 1, &field), statuses[i]);
    CHECK_STATUS(tera_field_by_name(NULL, wrong[i], TERA_LIT("type"), &field), statuses[i]);
  }
  CHECK(tera_copy(NULL, &user.base) == NULL);
  CHECK(tera_describe(NULL, &user.base) == tera_status_message(TERA_ERR_NULL_POINTER));
  CHECK_STATUS(tera_equal(NULL, &user.base, &user.base, &equal), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_equal(arena, &user.base, &user.base, NULL), TERA_ERR_NULL_POINTER);
  CHECK(equal == 77);

  CHECK(!tera_field_next(arena, &user.base, NULL) && tera_arena_error(arena) == TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_field_by_number(NULL, &user.base, 1, NULL), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_field_by_name(NULL, &user.base, TERA_LIT("type"), NULL), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_field_by_name(NULL, &user.base, NULL, 4, &field), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_field_by_name(arena, &user.base, TERA_LIT("typ"), &field), TERA_ERR_UNKNOWN_FIELD);
  CHECK(strstr(tera_arena_error_message(arena), "typ: ") != NULL);
  CHECK_STATUS(tera_field_by_name(arena, &user.base, TERA_LIT("\"type\":"), &field), TERA_ERR_UNKNOWN_FIELD);
  CHECK_STATUS(tera_field_by_number(arena, &user.base, 0, &field), TERA_ERR_UNKNOWN_FIELD);
  CHECK_STATUS(tera_field_by_number(arena, &user.base, 1, (tera_field *)(void *)(memory.bytes + 4)),
               TERA_ERR_INVALID_ARGUMENT);
  CHECK(memcmp(&field, &none, sizeof field) == 0);
  field.base.kind = TERA_KIND_USER_EVENT;
  CHECK(!tera_field_next(arena, &user.base, &field) && tera_arena_error(arena) == TERA_ERR_WRONG_KIND);
  field.base.kind = TERA_KIND_FIELD;
  field.base.size -= 8;
  CHECK_STATUS(tera_field_by_number(arena, &user.base, 1, &field), TERA_ERR_WRONG_SIZE);
  field.base.size = sizeof field;
  field.number = UINT32_MAX;
  CHECK(!tera_field_next(arena, &user.base, &field) && tera_arena_error(arena) == TERA_OK);
  CHECK(field.number == UINT32_MAX && field.name.data == NULL);
}

static int rejects(const void *element, tera_status status) {
  return element == NULL && tera_arena_error(arena) == status;
}

/* Lists that cannot be, which stay as they are. */
static void lists(void) {
  static union {
    uint8_t bytes[256];
    tera_head aligned;
  } memory;
  tera_arena *small = tera_arena_new(32);
  tera_any_list events = { NULL, 0 };
  tera_str_list texts = { NULL, 0 };
  size_t capacity = 0;
  CHECK(tera_list_add(NULL, &events, &capacity, TERA_KIND_ANY) == NULL);
  CHECK(rejects(tera_list_add(arena, NULL, &capacity, TERA_KIND_ANY), TERA_ERR_NULL_POINTER));
  CHECK(rejects(tera_list_add(arena, &events, NULL, TERA_KIND_ANY), TERA_ERR_NULL_POINTER));
  CHECK(tera_list_add(arena, memory.bytes + 2, &capacity, TERA_KIND_ANY) == NULL);
  CHECK(tera_arena_error(arena) == TERA_ERR_INVALID_ARGUMENT);
  CHECK(tera_list_add(arena, &events, (size_t *)(void *)(memory.bytes + 2), TERA_KIND_ANY) == NULL);
  CHECK(tera_arena_error(arena) == TERA_ERR_INVALID_ARGUMENT);
#define NO_ELEMENT(name, NAME)                                                                                  \
  if (!IS_ELEMENT(TERA_KIND_##NAME)) {                                                                          \
    CHECK(rejects(tera_list_add(arena, &events, &capacity, TERA_KIND_##NAME), TERA_ERR_WRONG_KIND));                \
  }
  TERA_FOR_EACH_MESSAGE(NO_ELEMENT)
  CHECK(tera_list_add(arena, &events, &capacity, TERA_KIND_UNKNOWN) == NULL);
  CHECK(tera_list_add(arena, &events, &capacity, TERA_KIND_FRAME) == NULL);
  CHECK(rejects(tera_list_add(arena, &events, &capacity, UINT32_MAX), TERA_ERR_WRONG_KIND));
  CHECK(tera_list_add(small, &events, &capacity, TERA_KIND_ANY) == NULL);
  CHECK(tera_arena_error(small) == TERA_ERR_MEMORY_LIMIT);
  CHECK(events.data == NULL && events.len == 0 && capacity == 0);
  events.len = 1;
  CHECK(rejects(tera_list_add(arena, &events, &capacity, TERA_KIND_ANY), TERA_ERR_NULL_POINTER));
  events.data = (const tera_any *)(void *)(memory.bytes + 4);
  CHECK(rejects(tera_list_add(arena, &events, &capacity, TERA_KIND_ANY), TERA_ERR_INVALID_ARGUMENT));
  events.len = 0;
  capacity = 2;
  CHECK(rejects(tera_list_add(arena, &events, &capacity, TERA_KIND_ANY), TERA_ERR_INVALID_ARGUMENT));
  events.data = (const tera_any *)(void *)memory.bytes;
  events.len = capacity = INT32_MAX;
  CHECK(rejects(tera_list_add(arena, &events, &capacity, TERA_KIND_ANY), TERA_ERR_TOO_LARGE));
  events.len = SIZE_MAX;
  CHECK(rejects(tera_list_add(arena, &events, &capacity, TERA_KIND_ANY), TERA_ERR_TOO_LARGE));
  CHECK(events.len == SIZE_MAX && capacity == INT32_MAX && memory.bytes[0] == 0);

  capacity = 0;
  CHECK_STATUS(tera_str_list_add(NULL, &texts, &capacity, "x", 1), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_str_list_add(arena, NULL, &capacity, "x", 1), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_str_list_add(arena, &texts, NULL, "x", 1), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_str_list_add(arena, &texts, &capacity, NULL, 1), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_str_list_add(arena, &texts, &capacity, "x", SIZE_MAX), TERA_ERR_TOO_LARGE);
  CHECK_STATUS(tera_str_list_add(small, &texts, &capacity, "x", 1), TERA_ERR_MEMORY_LIMIT);
  CHECK(texts.data == NULL && texts.len == 0 && capacity == 0);
  texts.len = 1;
  CHECK_STATUS(tera_str_list_add(arena, &texts, &capacity, "x", 1), TERA_ERR_NULL_POINTER);
  texts.data = (const tera_str *)(void *)(memory.bytes + 1);
  CHECK_STATUS(tera_str_list_add(arena, &texts, &capacity, "x", 1), TERA_ERR_INVALID_ARGUMENT);
  texts.len = SIZE_MAX;
  texts.data = (const tera_str *)(void *)memory.bytes;
  CHECK_STATUS(tera_str_list_add(arena, &texts, &capacity, "x", 1), TERA_ERR_TOO_LARGE);
  CHECK(texts.len == SIZE_MAX && capacity == 0);
  /* Room that is said of no memory is not used. */
  texts.data = NULL;
  texts.len = 0;
  capacity = 9;
  CHECK_STATUS(tera_str_list_add(arena, &texts, &capacity, "x", 1), TERA_OK);
  CHECK(texts.len == 1 && texts.data != NULL && texts.data->len == 1);
  /* A capacity that is a part of the list. */
  CHECK_STATUS(tera_str_list_add(arena, &texts, &texts.len, "x", 1), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_str_list_add(arena, &texts, (size_t *)(void *)&texts, "x", 1), TERA_ERR_INVALID_ARGUMENT);
  events.data = NULL;
  events.len = 0;
  CHECK(rejects(tera_list_add(arena, &events, &events.len, TERA_KIND_ANY), TERA_ERR_INVALID_ARGUMENT));
  CHECK(texts.len == 1 && events.len == 0);
  tera_arena_free(small);
}

static void json(void) {
  tera_user_event user = TERA_USER_EVENT_INIT;
  tera_rpc_message call = TERA_RPC_MESSAGE_INIT;
  tera_rpc_reply reply = TERA_RPC_REPLY_INIT;
  tera_frame frame = TERA_FRAME_INIT;
  tera_str view = { "kept", 4 };
  char text[64];
  size_t len = 77;
  CHECK_STATUS(tera_to_json(arena, NULL, 0, text, sizeof text, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_to_json(NULL, &user.base, 0, text, sizeof text, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_json_text(arena, NULL, 0, &view), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_json_text(NULL, &user.base, 0, &view), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_json_text(arena, &user.base, 0, NULL), TERA_ERR_NULL_POINTER);
  CHECK(view.len == 4);
  CHECK_STATUS(tera_json_text(arena, &user.base, TERA_JSON_WRITE_ENUM_NUMBERS, &view), TERA_OK);
  CHECK(view.len == 2 && memcmp(view.data, "{}", 2) == 0);
  CHECK_STATUS(tera_from_json(arena, "{}", 2, 0, NULL), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_from_json(arena, NULL, 2, 0, &user.base), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_from_json(NULL, "{}", 2, 0, &user.base), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_json_from_binary(arena, 0, buffer, 0, 0, text, 8, &len), TERA_ERR_WRONG_KIND);
  CHECK_STATUS(tera_json_from_binary(arena, TERA_KIND_USER_EVENT, NULL, 1, 0, text, 8, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_json_from_binary(NULL, TERA_KIND_USER_EVENT, buffer, 0, 0, text, 8, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_json_from_binary(arena, TERA_KIND_USER_EVENT, buffer, 0, 0, NULL, 8, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_json_from_binary(arena, TERA_KIND_USER_EVENT, buffer, 0, 0, text, 8, NULL), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_binary_from_json(arena, 0, "{}", 2, 0, buffer, 8, &len), TERA_ERR_WRONG_KIND);
  CHECK_STATUS(tera_binary_from_json(arena, TERA_KIND_USER_EVENT, NULL, 2, 0, buffer, 8, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_binary_from_json(NULL, TERA_KIND_USER_EVENT, "{}", 2, 0, buffer, 8, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_binary_from_json(arena, TERA_KIND_USER_EVENT, "{}", 2, 0, buffer, 8, NULL), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_message_json_from_event(NULL, buffer, 0, 0, text, 8, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_message_json_from_event(arena, NULL, 1, 0, text, 8, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_message_json_from_event(arena, buffer, 0, 0, text, 8, NULL), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_unwrap_json(NULL, TERA_KIND_MESSAGE, "{}", 2, 0, &frame), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_unwrap_json(arena, TERA_KIND_MESSAGE, NULL, 2, 0, &frame), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_unwrap_json(arena, TERA_KIND_MESSAGE, "{}", 2, 0, NULL), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_unwrap_json(arena, TERA_KIND_USER_EVENT, "{}", 2, 0, &frame), TERA_ERR_WRONG_WRAPPER);
  CHECK_STATUS(tera_unwrap_json(arena, TERA_KIND_MESSAGE, "{}", 2, TERA_JSON_WRITE_INDENT, &frame), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_unwrap_json(arena, TERA_KIND_MESSAGE, "{}", 2, 0, &frame), TERA_OK);
  CHECK(frame.payloads.len == 0 && frame.payloads.data != NULL);
  CHECK_STATUS(tera_rpc_reply_from_json(NULL, "{}", 2, 0, &reply), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_rpc_reply_from_json(arena, NULL, 2, 0, &reply), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_rpc_reply_from_json(arena, "{}", 2, 0, NULL), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_rpc_reply_to_json(NULL, &reply, 0, text, 8, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_rpc_reply_to_json(arena, NULL, 0, text, 8, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_rpc_reply_to_json(arena, &reply, 0, text, 8, NULL), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_rpc_reply_to(NULL, &reply), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_rpc_reply_to(&call, NULL), TERA_ERR_NULL_POINTER);
  CHECK(!tera_rpc_reply_is_for(NULL, &call) && !tera_rpc_reply_is_for(&reply, NULL));
  CHECK(len == 77);
  CHECK(tera_arena_error_line(NULL) == 0 && tera_arena_error_column(NULL) == 0);
  CHECK(tera_arena_skipped(NULL) == 0 && *tera_arena_skipped_message(NULL, 0) == 0);
  CHECK(*tera_arena_skipped_message(arena, 0) == 0 && *tera_arena_skipped_message(arena, SIZE_MAX) == 0);
}

static void arenas(void) {
  tera_arena *other = tera_arena_new(1);
  CHECK(tera_arena_error(NULL) == TERA_ERR_NULL_POINTER && *tera_arena_error_message(NULL) == 0);
  CHECK(tera_arena_error_offset(NULL) == SIZE_MAX && tera_arena_size(NULL) == 0);
  tera_arena_reset(NULL);
  tera_arena_free(NULL);
  CHECK(tera_arena_alloc(NULL, 1, 0) == NULL && tera_arena_dup(NULL, "x", 1) == NULL);
  CHECK(tera_arena_alloc(arena, 8, 3) == NULL && tera_arena_error(arena) == TERA_ERR_INVALID_ARGUMENT);
  CHECK(tera_arena_alloc(arena, 8, 8192) == NULL && tera_arena_alloc(arena, SIZE_MAX, 8) == NULL);
  CHECK(tera_arena_alloc(arena, SIZE_MAX / 2, 1) == NULL && tera_arena_error(arena) == TERA_ERR_MEMORY_LIMIT);
  CHECK(tera_arena_dup(arena, NULL, 1) == NULL && tera_arena_error(arena) == TERA_ERR_NULL_POINTER);
  CHECK(tera_arena_alloc(other, 4096, 0) == NULL && tera_arena_error(other) == TERA_ERR_MEMORY_LIMIT);
  tera_arena_free(other);
}

static void any_and_wrappers(void) {
  tera_any any = TERA_ANY_INIT;
  tera_user_event user = TERA_USER_EVENT_INIT;
  tera_frame frame = TERA_FRAME_INIT;
  tera_frame not_set;
  tera_module_message_header header = TERA_MODULE_MESSAGE_HEADER_INIT;
  const tera_head *payload = &user.base, *none = NULL;
  static const uint8_t truncated[] = { 0x0a, 9 };
  size_t len = 77;
  memset(&not_set, 0, sizeof not_set);
  CHECK(tera_any_kind(NULL) == TERA_KIND_UNKNOWN && tera_any_kind(&any) == TERA_KIND_UNKNOWN);
  any.type_url.len = 5;
  CHECK(tera_any_kind(&any) == TERA_KIND_UNKNOWN);
  CHECK_STATUS(tera_any_unpack(arena, &any, 0, &user.base), TERA_ERR_NULL_POINTER);
  user.base.kind = 777;
  any.message = &user.base;
  CHECK(tera_any_kind(&any) == TERA_KIND_UNKNOWN);
  user.base.kind = TERA_KIND_USER_EVENT;
  any.message = NULL;
  any.type_url = TERA_STR("/opentera.protobuf.UserEvent");
  CHECK_STATUS(tera_any_unpack(NULL, &any, 0, &user.base), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_any_unpack(arena, NULL, 0, &user.base), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_any_unpack(arena, &any, 0, NULL), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_any_unpack(arena, &any, 4, &user.base), TERA_ERR_INVALID_ARGUMENT);
  any.value.data = truncated;
  any.value.len = sizeof truncated;
  CHECK_STATUS(tera_any_unpack(arena, &any, 0, &user.base), TERA_ERR_TRUNCATED);

  CHECK_STATUS(tera_wrap_event(NULL, NULL, 3, 0, &payload, 1, buffer, 99, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_wrap_event(NULL, NULL, 0, 0, NULL, 1, buffer, 99, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_wrap_event(NULL, NULL, 0, 0, &none, 1, buffer, 99, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_wrap_event(NULL, NULL, 0, 0, &payload, 1, NULL, 99, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_wrap_event(NULL, NULL, 0, 0, &payload, 1, buffer, 99, NULL), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_wrap_module_message(NULL, NULL, &payload, 1, buffer, 99, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_wrap_module_message(NULL, &header, NULL, 1, buffer, 99, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_wrap_module_message(NULL, &header, &none, 1, buffer, 99, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_wrap_module_message(NULL, &header, &payload, 1, NULL, 99, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_wrap_module_message(NULL, &header, &payload, 1, buffer, 99, NULL), TERA_ERR_NULL_POINTER);
  header.dest.len = 3;
  CHECK_STATUS(tera_wrap_module_message(NULL, &header, &payload, 1, buffer, 99, &len), TERA_ERR_NULL_POINTER);
  header.dest.len = 0;
  header.source.len = 3;
  CHECK_STATUS(tera_wrap_module_message(NULL, &header, &payload, 1, buffer, 99, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_wrap_message(NULL, NULL, buffer, 99, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_wrap_message(NULL, &user.base, NULL, 99, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_wrap_message(NULL, &user.base, buffer, 99, NULL), TERA_ERR_NULL_POINTER);
  user.base.kind = 12345;
  CHECK_STATUS(tera_wrap_event(arena, NULL, 0, 0, &payload, 1, buffer, 99, &len), TERA_ERR_WRONG_KIND);
  CHECK_STATUS(tera_wrap_message(arena, &user.base, buffer, 99, &len), TERA_ERR_WRONG_KIND);
  CHECK(len == 77);

  CHECK_STATUS(tera_unwrap(NULL, TERA_KIND_EVENT, buffer, 0, 0, &frame), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_EVENT, NULL, 1, 0, &frame), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_EVENT, buffer, 0, 0, NULL), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_EVENT, buffer, 0, 8, &frame), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_USER_EVENT, buffer, 0, 0, &frame), TERA_ERR_WRONG_WRAPPER);
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_UNKNOWN, buffer, 0, 0, &frame), TERA_ERR_WRONG_WRAPPER);
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_EVENT, buffer, 0, 0, &not_set), TERA_ERR_WRONG_KIND);
  not_set.base.kind = TERA_KIND_FRAME;
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_EVENT, buffer, 0, 0, &not_set), TERA_ERR_WRONG_SIZE);
  memset((uint8_t *)&frame + sizeof frame.base, UNTOUCHED, sizeof frame - sizeof frame.base);
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_EVENT, truncated, sizeof truncated, 0, &frame), TERA_ERR_TRUNCATED);
  CHECK(untouched((uint8_t *)&frame + sizeof frame.base, sizeof frame - sizeof frame.base));
}

static void topics(void) {
  tera_topic topic = TERA_TOPIC_INIT, not_set;
  char text[8];
  size_t len = 77;
  memset(&not_set, 0, sizeof not_set);
  CHECK(tera_topic_wrapper(NULL, 0) == TERA_KIND_UNKNOWN && tera_topic_wrapper(NULL, 4) == TERA_KIND_UNKNOWN);
  CHECK(tera_topic_wrapper("log.\xff", 5) == TERA_KIND_UNKNOWN);
  CHECK_STATUS(tera_topic_parse(NULL, NULL, 4, &topic), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_topic_parse(NULL, NULL, 0, &topic), TERA_ERR_INVALID_TOPIC);
  CHECK_STATUS(tera_topic_parse(NULL, TERA_LIT("log.\xff"), &topic), TERA_ERR_INVALID_UTF8);
  CHECK_STATUS(tera_topic_parse(NULL, TERA_LIT("log.info"), NULL), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_topic_parse(NULL, TERA_LIT("log.info"), &not_set), TERA_ERR_WRONG_KIND);
  CHECK_STATUS(tera_topic_build(NULL, NULL, text, sizeof text, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_topic_build(NULL, &not_set, text, sizeof text, &len), TERA_ERR_WRONG_KIND);
  CHECK_STATUS(tera_topic_build(NULL, &topic, text, sizeof text, &len), TERA_ERR_INVALID_TOPIC);
  CHECK_STATUS(tera_topic_parse(NULL, TERA_LIT("log.info"), &topic), TERA_OK);
  CHECK_STATUS(tera_topic_build(NULL, &topic, NULL, sizeof text, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_topic_build(NULL, &topic, text, sizeof text, NULL), TERA_ERR_NULL_POINTER);
  CHECK(len == 77);
  memset(text, UNTOUCHED, sizeof text);
  CHECK_STATUS(tera_topic_build(NULL, &topic, text, 7, &len), TERA_ERR_BUFFER_TOO_SMALL);
  CHECK(len == 8 && untouched(text, sizeof text));
  {
    struct {
      tera_topic topic;
      uint64_t newer;
    } grown = { TERA_TOPIC_INIT, 1 };
    CHECK_STATUS(tera_init(TERA_KIND_TOPIC, &grown.topic.base, sizeof grown), TERA_OK);
    CHECK_STATUS(tera_topic_parse(NULL, TERA_LIT("log.info"), &grown.topic), TERA_OK);
    CHECK_STATUS(tera_topic_build(NULL, &grown.topic, text, sizeof text, &len), TERA_OK);
    grown.newer = 1;
    CHECK_STATUS(tera_topic_build(NULL, &grown.topic, text, sizeof text, &len), TERA_ERR_NEWER_FIELDS);
  }
}

/* Buffers of every size below the one that is needed, and input that ends at every byte. */
static void sizes(void) {
  static uint8_t bytes[512];
  tera_login_event login = TERA_LOGIN_EVENT_INIT, again = TERA_LOGIN_EVENT_INIT;
  tera_log_event log = TERA_LOG_EVENT_INIT;
  const tera_head *payloads[2] = { &login.base, &log.base };
  size_t len = 0, needed = 0;
  log.level = TERA_LOG_EVENT_LOGLEVEL_INFO;
  log.timestamp = 1.5;
  log.message = TERA_STR("h\xc3\xa9llo");
  login.log_header = &log;
  login.login_status = -1;
  login.server_endpoint = TERA_STR("endpoint");
  CHECK_STATUS(tera_wrap_event(arena, TERA_LIT("log.info"), 1.5, payloads, 2, bytes, sizeof bytes, &len), TERA_OK);
  for (size_t capacity = 0; capacity < len; capacity++) {
    memset(buffer, UNTOUCHED, sizeof buffer);
    CHECK_STATUS(tera_wrap_event(arena, TERA_LIT("log.info"), 1.5, payloads, 2, buffer, capacity, &needed),
                 TERA_ERR_BUFFER_TOO_SMALL);
    CHECK(needed == len && untouched(buffer, sizeof buffer));
  }
  for (size_t cut = 0; cut < len; cut++) {
    tera_frame frame = TERA_FRAME_INIT;
    tera_status status = tera_unwrap(arena, TERA_KIND_EVENT, bytes, cut, 0, &frame);
    /* Only between two fields a part is a message of its own. */
    if (status == TERA_OK) CHECK(frame.failed == 0 && frame.payloads.len < 2);
    else CHECK(status == TERA_ERR_TRUNCATED && tera_arena_error_offset(arena) <= cut);
    tera_arena_reset(arena);
  }
  CHECK_STATUS(tera_login_event_encode(arena, &login, bytes, sizeof bytes, &len), TERA_OK);
  for (size_t cut = 0; cut < len; cut++) {
    tera_status status = tera_login_event_decode(arena, bytes, cut, 0, &again);
    CHECK(status == TERA_OK || status == TERA_ERR_TRUNCATED);
  }
  for (size_t capacity = 0; capacity < len; capacity++) {
    memset(buffer, UNTOUCHED, sizeof buffer);
    CHECK_STATUS(tera_login_event_encode(arena, &login, buffer, capacity, &needed), TERA_ERR_BUFFER_TOO_SMALL);
    CHECK(needed == len && untouched(buffer, sizeof buffer));
  }
  /* A text that is not UTF-8, with its place. */
  log.message = TERA_STR("h\xe9llo");
  memset(buffer, UNTOUCHED, sizeof buffer);
  CHECK_STATUS(tera_wrap_event(arena, TERA_LIT("log.info"), 1.5, payloads, 2, buffer, sizeof buffer, &needed),
               TERA_ERR_INVALID_UTF8);
  CHECK(untouched(buffer, sizeof buffer));
  CHECK(strcmp(tera_arena_error_message(arena), "TeraEvent.events[1].value.message: a string is not valid UTF-8") == 0);
  CHECK_STATUS(tera_wrap_event(arena, TERA_LIT("log.info"), 1.5, payloads, 1, buffer, sizeof buffer, &needed),
               TERA_ERR_INVALID_UTF8);
  CHECK(strcmp(tera_arena_error_message(arena),
               "TeraEvent.events[0].value.log_header.message: a string is not valid UTF-8") == 0);
}

/* Elements of a list that are not what they should be, each with its place; and one that is only unusual. */
static void arguments_of_calls(void) {
  tera_value good = TERA_VALUE_STRING(TERA_STR("text"));
  tera_value values[] = { good, good, good };
  tera_rpc_message call = TERA_RPC_MESSAGE_INIT;
  call.args.data = values;
  call.args.len = sizeof values / sizeof *values;
  unsigned char expected[64], bytes[64];
  size_t len, needed;
  static const struct { tera_status status; const char *message; } wrong[] = {
    { TERA_ERR_WRONG_KIND, "RPCMessage.args[1]: " },
    { TERA_ERR_WRONG_SIZE, "RPCMessage.args[1]: " },
    { TERA_ERR_INVALID_ARGUMENT, "RPCMessage.args[1].arg_value: " },
    { TERA_ERR_INVALID_ARGUMENT, "RPCMessage.args[1].arg_value: " },
    { TERA_ERR_INVALID_UTF8, "RPCMessage.args[1].string_value: " },
    { TERA_ERR_NULL_POINTER, "RPCMessage.args[1].string_value: " },
    { TERA_ERR_TOO_LARGE, "RPCMessage.args[1].bytes_value: " }
  };
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    tera_value *value = &values[1];
    *value = good;
    switch (i) {
    case 0: value->base.kind = TERA_KIND_RESULT; break;
    case 1: value->base.size += 8; break;
    case 2: value->arg_value_case = 8; break;
    case 3: value->arg_value_case = 1000; break;
    case 4: value->arg_value.string_value = TERA_STR("h\xe9llo"); break;
    case 5: value->arg_value.string_value.data = NULL; break;
    default:
      value->arg_value_case = TERA_VALUE_BYTES_VALUE;
      value->arg_value.bytes_value.data = expected;
      value->arg_value.bytes_value.len = (size_t)1 << 31;
    }
    memset(bytes, UNTOUCHED, sizeof bytes);
    CHECK_STATUS(tera_rpc_message_encode(arena, &call, bytes, sizeof bytes, &needed), wrong[i].status);
    CHECK(untouched(bytes, sizeof bytes));
    CHECK(strncmp(tera_arena_error_message(arena), wrong[i].message, strlen(wrong[i].message)) == 0);
    if (wrong[i].status == TERA_ERR_TOO_LARGE) continue; /* as text it would have been read before */
    CHECK_STATUS(tera_rpc_message_to_json(arena, &call, 0, (char *)bytes, sizeof bytes, &needed), wrong[i].status);
    CHECK(untouched(bytes, sizeof bytes));
    CHECK(strncmp(tera_arena_error_message(arena), wrong[i].message, strlen(wrong[i].message)) == 0);
  }
  values[1].arg_value_case = 8;
  CHECK_STATUS(tera_value_encode(arena, &values[1], bytes, sizeof bytes, &needed), TERA_ERR_INVALID_ARGUMENT);
  CHECK(strncmp(tera_arena_error_message(arena), "Value.arg_value: ", 17) == 0);
  values[1] = good;
  CHECK_STATUS(tera_rpc_message_encode(arena, &call, expected, sizeof expected, &len), TERA_OK);
  CHECK(len == 24);
  static const uint8_t unknown[] = { 0x78, 1 };
  values[1].unknown_fields.data = unknown;
  values[1].unknown_fields.len = sizeof unknown;
  CHECK_STATUS(tera_rpc_message_encode(arena, &call, bytes, sizeof bytes, &needed), TERA_OK);
  CHECK(needed == len + 2 && memcmp(bytes, expected, 8) == 0 && bytes[9] == 8);
  CHECK(memcmp(bytes + 16, unknown, 2) == 0 && memcmp(bytes + 18, expected + 16, 8) == 0);
}

/* An arena that is not aligned is an argument like any other. */
static void misaligned_arena(void) {
  static union {
    uint8_t bytes[64];
    uint64_t aligned;
  } memory;
  tera_arena *odd = (tera_arena *)(void *)(memory.bytes + 1);
  tera_device_event device = TERA_DEVICE_EVENT_INIT;
  tera_frame frame = TERA_FRAME_INIT;
  tera_topic topic = TERA_TOPIC_INIT;
  tera_rpc_reply reply = TERA_RPC_REPLY_INIT;
  tera_any any = TERA_ANY_INIT;
  tera_module_message_header header = TERA_MODULE_MESSAGE_HEADER_INIT;
  const tera_head *payload = &device.base;
  tera_str view = { NULL, 0 };
  tera_field field = TERA_FIELD_INIT;
  tera_any_list list = { NULL, 0 };
  tera_str_list texts = { NULL, 0 };
  tera_bool equal = 0;
  uint8_t bytes[64];
  char json[64];
  size_t len = 0;
  int32_t value = 0;
  CHECK_STATUS(tera_encode(odd, payload, bytes, sizeof bytes, &len), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_encoded_size(odd, payload, &len), TERA_ERR_INVALID_ARGUMENT);
  CHECK(tera_copy(odd, payload) == NULL);
  CHECK(tera_describe(odd, payload) == tera_status_message(TERA_ERR_INVALID_ARGUMENT));
  CHECK_STATUS(tera_equal(odd, payload, payload, &equal), TERA_ERR_INVALID_ARGUMENT);
  CHECK(tera_list_add(odd, &list, &len, TERA_KIND_ANY) == NULL);
  CHECK_STATUS(tera_str_list_add(odd, &texts, &len, "x", 1), TERA_ERR_INVALID_ARGUMENT);
  CHECK(!tera_field_next(odd, payload, &field));
  CHECK_STATUS(tera_field_by_number(odd, payload, 1, &field), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_field_by_name(odd, payload, TERA_LIT("type"), &field), TERA_ERR_INVALID_ARGUMENT);
  CHECK(len == 0 && field.number == 0 && equal == 0 && list.data == NULL && texts.data == NULL);
  CHECK_STATUS(tera_decode(odd, NULL, 0, 0, &device.base), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_to_json(odd, payload, 0, json, sizeof json, &len), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_json_text(odd, payload, 0, &view), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_from_json(odd, "{}", 2, 0, &device.base), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_json_from_binary(odd, TERA_KIND_EVENT, NULL, 0, 0, json, sizeof json, &len), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_binary_from_json(odd, TERA_KIND_EVENT, "{}", 2, 0, bytes, sizeof bytes, &len), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_message_json_from_event(odd, NULL, 0, 0, json, sizeof json, &len), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_any_unpack(odd, &any, 0, &device.base), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_unwrap(odd, TERA_KIND_EVENT, NULL, 0, 0, &frame), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_unwrap_json(odd, TERA_KIND_MESSAGE, "{}", 2, 0, &frame), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_wrap_event(odd, NULL, 0, 0, &payload, 1, bytes, sizeof bytes, &len), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_wrap_module_message(odd, &header, &payload, 1, bytes, sizeof bytes, &len),
               TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_wrap_message(odd, payload, bytes, sizeof bytes, &len), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_topic_parse(odd, TERA_LIT("log.info"), &topic), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_topic_build(odd, &topic, json, sizeof json, &len), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_rpc_reply_from_json(odd, "{}", 2, 0, &reply), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_rpc_reply_to_json(odd, &reply, 0, json, sizeof json, &len), TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_log_event_log_level_from_name(odd, TERA_LIT("LOGLEVEL_INFO"), &value), TERA_ERR_INVALID_ARGUMENT);
  CHECK(tera_arena_alloc(odd, 1, 0) == NULL && tera_arena_dup(odd, "a", 1) == NULL);
  CHECK(tera_arena_message(odd, TERA_KIND_EVENT) == NULL);
  CHECK_STATUS(tera_arena_error(odd), TERA_ERR_INVALID_ARGUMENT);
  CHECK(tera_arena_error_message(odd)[0] == 0 && tera_arena_error_offset(odd) == SIZE_MAX);
  CHECK(tera_arena_error_line(odd) == 0 && tera_arena_error_column(odd) == 0 && tera_arena_size(odd) == 0);
  CHECK(tera_arena_skipped(odd) == 0 && tera_arena_skipped_message(odd, 0)[0] == 0);
  tera_arena_reset(odd);
  tera_arena_free(odd);
  for (size_t i = 0; i < sizeof memory.bytes; i++) CHECK(memory.bytes[i] == 0);
}

/* A layout that no header has makes no arena. */
static void layouts(void) {
  static const char *const wrong[] = { "", " ", "0", (TERA_LAYOUT "x"), ("-" TERA_LAYOUT), ("," TERA_LAYOUT), "1000000",
                                       "65", ("72 " TERA_LAYOUT) };
  tera_arena *own = tera_arena_new_for(0, TERA_LAYOUT), *old;
  char only_any[16];
  CHECK(own != NULL && tera_arena_new_for(0, NULL) == NULL);
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) CHECK(tera_arena_new_for(0, wrong[i]) == NULL);
  /* Of a program so old that it has but one message there is nothing wrong with its layout. */
  snprintf(only_any, sizeof only_any, "%u", (unsigned)sizeof(tera_any));
  old = tera_arena_new_for(0, only_any);
  CHECK(old != NULL);
  tera_arena_free(old);
  tera_arena_free(own);
}

/* Messages are looked at as what they are. */
static void message_as(void) {
  tera_device_event device = TERA_DEVICE_EVENT_INIT;
  tera_payload as_payload = { TERA_KIND_DEVICE_EVENT, TERA_OK, TERA_NO_MESSAGE, { NULL, 0 }, { NULL, 0 }, { NULL, 0 } };
  CHECK(TERA_PAYLOAD_AS(&as_payload, device_event) == NULL);
  as_payload.message = &device.base;
  CHECK(TERA_PAYLOAD_AS(&as_payload, device_event) == &device && TERA_PAYLOAD_AS(&as_payload, user_event) == NULL);
  CHECK(TERA_HAS_FIELD(&device, device_event, device_status));
  device.base.size = (uint32_t)offsetof(tera_device_event, device_status); /* of another part of the program */
  CHECK(TERA_PAYLOAD_AS(&as_payload, device_event) == NULL);
  CHECK(TERA_HAS_FIELD(&device, device_event, device_name) && !TERA_HAS_FIELD(&device, device_event, device_status));
  CHECK(TERA_MESSAGE_AS(NULL, device_event) == NULL);
  CHECK(tera_message_as(&device.base, TERA_KIND_UNKNOWN, 0) == NULL);
  CHECK(tera_message_as((const tera_head *)(const void *)((const uint8_t *)&device + 4), TERA_KIND_DEVICE_EVENT, 0) == NULL);
}

/* Lists are as long as a message can have elements, however large their structs are: 40 million structs are looked at,
 * the last first, and that is no Any. */
static void long_lists(void) {
#ifdef MAP_ANONYMOUS
  const size_t count = 40u << 20;
  void *zeros = mmap(NULL, count * sizeof(tera_any), PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  tera_event event = TERA_EVENT_INIT;
  size_t size = 0;
  if (!CHECK(zeros != MAP_FAILED)) return;
  event.events.data = (const tera_any *)zeros;
  event.events.len = count;
  CHECK_STATUS(tera_event_encoded_size(arena, &event, &size), TERA_ERR_WRONG_KIND);
  CHECK(strstr(tera_arena_error_message(arena), "TeraEvent.events[41943039]") != NULL);
  /* A description ends where its line does. */
  CHECK(strlen(tera_describe(arena, &event.base)) < TERA_DESCRIPTION_SIZE);
  CHECK(tera_arena_error(arena) == TERA_OK);
  CHECK(tera_copy(arena, &event.base) == NULL && tera_arena_error(arena) == TERA_ERR_MEMORY_LIMIT);
  event.events.len = (size_t)INT32_MAX + 1;
  CHECK_STATUS(tera_event_encoded_size(arena, &event, &size), TERA_ERR_TOO_LARGE);
  event.events.len = SIZE_MAX;
  CHECK_STATUS(tera_event_encoded_size(arena, &event, &size), TERA_ERR_TOO_LARGE);
  munmap(zeros, count * sizeof(tera_any));
#endif
}

static void *no_memory(void *context, size_t size, size_t align) {
  (void)context, (void)size, (void)align;
  return NULL;
}

static void release_none(void *context, void *memory, size_t size, size_t align) {
  (void)context, (void)memory, (void)size, (void)align;
}

/* What has allocated keeps its allocator. */
static void late_allocator(void) {
  CHECK_STATUS(tera_set_allocator(NULL, NULL, NULL), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_set_allocator(no_memory, NULL, NULL), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_set_allocator(NULL, release_none, NULL), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_set_allocator(no_memory, release_none, NULL), TERA_ERR_INVALID_ARGUMENT);
  CHECK(tera_arena_alloc(arena, 100000, 0) != NULL);
}

int main(void) {
  arena = tera_arena_new(0);
  TERA_FOR_EACH_MESSAGE(CALL)
  enums();
  names();
  generic();
  any_message();
  lists();
  json();
  arenas();
  any_and_wrappers();
  topics();
  sizes();
  arguments_of_calls();
  misaligned_arena();
  layouts();
  message_as();
  long_lists();
  late_allocator();
  tera_arena_free(arena);
  return finish();
}
