/* Arenas: what lives in them, their limit, and what reset leaves. */

#include "check.h"

/* A TeraEvent with as many empty events as fit: the input that needs most memory for its size. */
static void limit(void) {
  static uint8_t bytes[2 * 100000];
  tera_arena *arena = tera_arena_new(1024 * 1024);
  tera_event event = TERA_EVENT_INIT;
  for (size_t i = 0; i < sizeof bytes; i += 2) {
    bytes[i] = 0x12;
    bytes[i + 1] = 0;
  }
  CHECK_STATUS(tera_event_decode(arena, bytes, sizeof bytes, 0, &event), TERA_ERR_MEMORY_LIMIT);
  CHECK(tera_arena_size(arena) <= 1024 * 1024 && event.events.len == 0);
  CHECK(strstr(tera_arena_error_message(arena), "limit") != NULL);
  /* The arena is good for what fits. */
  tera_arena_reset(arena);
  CHECK(tera_arena_error(arena) == TERA_OK);
  CHECK_STATUS(tera_event_decode(arena, bytes, 2 * 1000, 0, &event), TERA_OK);
  CHECK(event.events.len == 1000);
  /* Copies count too. */
  CHECK_STATUS(tera_event_decode(arena, bytes, sizeof bytes, TERA_DECODE_COPY, &event), TERA_ERR_MEMORY_LIMIT);
  tera_arena_free(arena);

  /* With room enough it is 32 times the input, for a list whose elements follow one another. */
  arena = tera_arena_new(0);
  CHECK_STATUS(tera_event_decode(arena, bytes, sizeof bytes, 0, &event), TERA_OK);
  CHECK(event.events.len == 100000 && tera_arena_size(arena) < 33 * sizeof bytes);
  tera_arena_free(arena);
}

/* A limit that is reached inside a wrapper is the call's error, not a payload's. */
static void limit_in_payload(void) {
  static uint8_t list[2 * 20000], bytes[sizeof list + 200];
  tera_arena *arena = tera_arena_new(100 * 1000);
  tera_any any = TERA_ANY_INIT;
  tera_message message = TERA_MESSAGE_INIT;
  tera_frame frame = TERA_FRAME_INIT;
  size_t len = 0;
  for (size_t i = 0; i < sizeof list; i += 2) list[i] = 0x22; /* session_participants */
  any.type_url = TERA_STR("type.googleapis.com/opentera.protobuf.JoinSessionEvent");
  any.value.data = list;
  any.value.len = sizeof list;
  for (size_t i = 1; i < sizeof list; i += 2) list[i] = 0;
  message.message = &any;
  CHECK_STATUS(tera_message_encode(arena, &message, bytes, sizeof bytes, &len), TERA_OK);
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_MESSAGE, bytes, len, 0, &frame), TERA_ERR_MEMORY_LIMIT);
  tera_arena_free(arena);
}

/* As well when the payloads are those of a TeraEvent inside a TeraMessage, whatever the limit. */
static void limit_in_nested_payload(void) {
  static uint8_t bytes[4096];
  static tera_str users[500];
  tera_arena *arena = tera_arena_new(0);
  tera_join_session_event join = TERA_JOIN_SESSION_EVENT_INIT;
  tera_any any = TERA_ANY_INIT;
  tera_event event = TERA_EVENT_INIT;
  size_t len = 0;
  any.message = &join.base;
  join.session_users.data = users;
  join.session_users.len = 500;
  event.events.data = &any;
  event.events.len = 1;
  CHECK_STATUS(tera_wrap_message(arena, &event.base, bytes, sizeof bytes, &len), TERA_OK);
  tera_arena_free(arena);
  for (size_t limit = 500; limit < 40000; limit += 500) {
    tera_frame frame = TERA_FRAME_INIT;
    tera_status status;
    arena = tera_arena_new(limit);
    status = tera_unwrap(arena, TERA_KIND_MESSAGE, bytes, len, 0, &frame);
    CHECK(status == TERA_ERR_MEMORY_LIMIT || (status == TERA_OK && frame.payloads.len == 1));
    if (status == TERA_OK) CHECK(frame.payloads.data[0].kind == TERA_KIND_JOIN_SESSION_EVENT && limit > sizeof users);
    CHECK(tera_arena_size(arena) <= limit);
    tera_arena_free(arena);
  }
}

/* What an arena held before does not decide what it can hold next. */
static void large_after_large(void) {
  static uint8_t list[2 * 40000];
  tera_arena *arena = tera_arena_new(1000 * 1000);
  tera_join_session_event join = TERA_JOIN_SESSION_EVENT_INIT;
  for (size_t i = 0; i < sizeof list; i += 2) list[i] = 0x2a; /* session_users */
  for (size_t i = 1; i < sizeof list; i += 2) list[i] = 0;
  CHECK_STATUS(tera_join_session_event_decode(arena, list, 2 * 30000, 0, &join), TERA_OK);
  tera_arena_reset(arena);
  CHECK_STATUS(tera_join_session_event_decode(arena, list, 2 * 40000, 0, &join), TERA_OK);
  CHECK(join.session_users.len == 40000);
  tera_arena_reset(arena);
  CHECK(tera_arena_size(arena) <= 1000 * 1000 / 4);
  tera_arena_free(arena);
}

/* The place of an error is not that of what was looked at ahead of it. */
static void place_of_error(void) {
  /* session_users: "a", then one byte that is not UTF-8, then a length without an end */
  static const uint8_t bytes[] = { 0x2a, 1, 'a', 0x2a, 1, 0xff, 0x2a, 0xff, 0xff, 0xff, 0xff, 0xff, 1 };
  tera_arena *arena = tera_arena_new(0);
  tera_join_session_event join = TERA_JOIN_SESSION_EVENT_INIT;
  CHECK_STATUS(tera_join_session_event_decode(arena, bytes, sizeof bytes, 0, &join), TERA_ERR_INVALID_UTF8);
  CHECK(tera_arena_error_offset(arena) == 5);
  CHECK(strcmp(tera_arena_error_message(arena),
               "JoinSessionEvent.session_users[1]: a string is not valid UTF-8 (at byte 5)") == 0);
  tera_arena_free(arena);
}

static void own_memory(void) {
  tera_arena *arena = tera_arena_new(0);
  tera_device_event *device;
  char *copy;
  CHECK(tera_arena_size(arena) == 0);
  device = (tera_device_event *)tera_arena_alloc(arena, sizeof *device, 0);
  CHECK(device != NULL && (uintptr_t)device % 8 == 0);
  CHECK_STATUS(tera_device_event_init(device, sizeof *device), TERA_OK);
  copy = (char *)tera_arena_dup(arena, "name", 4);
  CHECK(copy != NULL && strcmp(copy, "name") == 0);
  CHECK(tera_arena_dup(arena, NULL, 0) != NULL);
  for (size_t align = 0; align <= 4096; align = align ? 2 * align : 1) {
    /* No bytes are one, which may be written to, and is nobody else's. */
    char *none = (char *)tera_arena_alloc(arena, 0, align);
    CHECK(none != NULL && none != tera_arena_alloc(arena, 0, align));
    *none = 'x';
  }
  for (size_t align = 1; align <= 4096; align *= 2) CHECK((uintptr_t)tera_arena_alloc(arena, 3, align) % align == 0);
  CHECK(tera_arena_size(arena) > 0);
  tera_arena_free(arena);
}

/* Unknown fields of several runs are brought together. */
static void unknown_fields(void) {
  /* 15: 1, user_uuid: "a", 15: 2, 15: 3, type: 1, 15: 4 */
  static const uint8_t bytes[] = { 0x78, 1, 0x0a, 1, 'a', 0x78, 2, 0x78, 3, 0x10, 1, 0x78, 4 };
  static const uint8_t expected[] = { 0x78, 1, 0x78, 2, 0x78, 3, 0x78, 4 };
  tera_arena *arena = tera_arena_new(0);
  tera_user_event user = TERA_USER_EVENT_INIT;
  CHECK_STATUS(tera_user_event_decode(arena, bytes, sizeof bytes, 0, &user), TERA_OK);
  CHECK(user.unknown_fields.len == sizeof expected && memcmp(user.unknown_fields.data, expected, sizeof expected) == 0);
  /* One run stays where it is. */
  CHECK_STATUS(tera_user_event_decode(arena, bytes + 5, 4, 0, &user), TERA_OK);
  CHECK(user.unknown_fields.data == bytes + 5 && user.unknown_fields.len == 4);
  tera_arena_free(arena);
}

/* Many unknown fields between known ones: memory stays in proportion. */
static void many_runs(void) {
  static uint8_t bytes[4 * 50000];
  tera_arena *arena = tera_arena_new(0);
  tera_user_event user = TERA_USER_EVENT_INIT;
  for (size_t i = 0; i < sizeof bytes; i += 4) memcpy(bytes + i, "\x78\x01\x10\x01", 4);
  CHECK_STATUS(tera_user_event_decode(arena, bytes, sizeof bytes, 0, &user), TERA_OK);
  CHECK(user.unknown_fields.len == sizeof bytes / 2 && tera_arena_size(arena) < 8 * sizeof bytes);
  tera_arena_free(arena);
}

int main(void) {
  limit();
  limit_in_payload();
  limit_in_nested_payload();
  large_after_large();
  place_of_error();
  own_memory();
  unknown_fields();
  many_runs();
  return finish();
}
