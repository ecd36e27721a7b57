/* Memory that the system does not have. Each captured message is read and written in every way, with the first allocation
 * refused, then with the second, and so on until there is none left to refuse. Each time the call that needed the memory
 * says so, or does without; called again it succeeds; and in the end nothing is left behind.
 *
 * The file that includes this has the allocator: it counts `allocations`, refuses the one with the number `refuse_at`, and
 * has the number of pieces that are `live`. */

#ifndef REFUSALS_H
#define REFUSALS_H

#include "check.h"
#include "traffic.h"

#define RECORDS 40

static uint8_t buffer[64 * 1024];
static char text[128 * 1024];

/* Calls, and calls again if there was no memory; that leaves its status and a message in the arena. */
#define CALL(call)                                                                                              \
  do {                                                                                                          \
    tera_status status = (call);                                                                                \
    if (status == TERA_ERR_OUT_OF_MEMORY) {                                                                     \
      CHECK(allocations >= refuse_at && tera_arena_error(arena) == status);                                     \
      CHECK(strstr(tera_arena_error_message(arena), "memory") != NULL);                                         \
      status = (call);                                                                                          \
    }                                                                                                           \
    CHECK_STATUS(status, TERA_OK);                                                                              \
  } while (0)

/* As CALL, for what returns a pointer. */
#define POINTER(pointer, call)                                                                                  \
  do {                                                                                                          \
    (pointer) = (call);                                                                                         \
    if ((pointer) == NULL && tera_arena_error(arena) == TERA_ERR_OUT_OF_MEMORY) {                               \
      CHECK(allocations >= refuse_at);                                                                          \
      (pointer) = (call);                                                                                       \
    }                                                                                                           \
    CHECK((pointer) != NULL && tera_arena_error(arena) == TERA_OK);                                             \
  } while (0)

/* A copy, which equals the message, and a list; large enough to need memory of their own. */
static void any_message(tera_arena *arena, const tera_head *message) {
  tera_any_list events = { NULL, 0 };
  size_t capacity = 0;
  tera_head *copy;
  tera_bool equal = 0;
  const char *line;
  POINTER(copy, tera_copy(arena, message));
  CALL(tera_equal(arena, message, copy, &equal));
  CHECK(equal);
  line = tera_describe(arena, copy);
  if (tera_arena_error(arena) == TERA_ERR_OUT_OF_MEMORY) {
    CHECK(allocations >= refuse_at && line == tera_status_message(TERA_ERR_OUT_OF_MEMORY));
    line = tera_describe(arena, copy);
  }
  /* If there was no memory to decode an Any, the line has that in its place. */
  CHECK(tera_arena_error(arena) == TERA_OK && strstr(line, " {") != NULL);
  for (size_t i = 0; i < 70; i++) {
    tera_any *event;
    POINTER(event, TERA_LIST_ADD(arena, &events, &capacity, any));
    CHECK(event == &events.data[i] && events.len == i + 1);
  }
}

/* One message as it came, in every form. */
static void each_way(tera_arena *arena, const tera_payload *payload) {
  const tera_head *messages[1];
  size_t len = 0;
  messages[0] = payload->message;
  any_message(arena, payload->message);
  CALL(tera_encode(arena, payload->message, buffer, sizeof buffer, &len));
  CALL(tera_wrap_event(arena, NULL, 0, 0, messages, 1, buffer, sizeof buffer, &len));
  CALL(tera_to_json(arena, payload->message, TERA_JSON_WRITE_SERVER, text, sizeof text, &len));
  CALL(tera_binary_from_json(arena, payload->kind, text, len, TERA_DECODE_COPY, buffer, sizeof buffer, &len));
}

static void round_of(const struct record *record) {
  static const char strange[] = "{\"new\":[1,{}],\"deviceUuid\":\"\\u00e9\",\"type\":\"NEW\"}";
  tera_device_event device = TERA_DEVICE_EVENT_INIT;
  tera_frame frame = TERA_FRAME_INIT;
  size_t len = 0;
  uint32_t wrapper = tera_topic_wrapper(record->topic, strlen(record->topic));
  tera_arena *arena = tera_arena_new(0);
  if (arena == NULL) {
    CHECK(allocations == refuse_at);
    arena = tera_arena_new(0);
  }
  if (!CHECK(arena != NULL)) return;
  for (int again = 0; again < 2; again++) {
    CALL(tera_unwrap(arena, wrapper, record->payload, record->len, TERA_DECODE_COPY, &frame));
    for (size_t i = 0; i < frame.payloads.len; i++) {
      if (frame.payloads.data[i].message != NULL) each_way(arena, &frame.payloads.data[i]);
    }
    if (wrapper == TERA_KIND_EVENT && frame.unknown == 0) {
      CALL(tera_message_json_from_event(arena, record->payload, record->len, 0, text, sizeof text, &len));
      CALL(tera_unwrap_json(arena, TERA_KIND_MESSAGE, text, len, TERA_JSON_READ_LENIENT, &frame));
    }
    CALL(tera_device_event_from_json(arena, strange, sizeof strange - 1, TERA_JSON_READ_LENIENT, &device));
    CHECK(tera_arena_skipped(arena) == 2);
    if (tera_arena_dup(arena, text, len) == NULL) {
      CHECK(tera_arena_error(arena) == TERA_ERR_OUT_OF_MEMORY);
      CHECK(tera_arena_dup(arena, text, len) != NULL);
    }
    if (tera_arena_alloc(arena, 100000, 64) == NULL) {
      CHECK(tera_arena_error(arena) == TERA_ERR_OUT_OF_MEMORY);
      CHECK(tera_arena_alloc(arena, 100000, 64) != NULL);
    }
    tera_arena_reset(arena); /* what was in pieces becomes one, if there is memory for it */
  }
  tera_arena_free(arena);
}

/* A wrapper whose list takes several pieces of memory while it grows, and a large message. */
static void large_round(void) {
  static uint8_t bytes[4 * 3000];
  tera_arena *arena = tera_arena_new(0);
  tera_event event = TERA_EVENT_INIT;
  size_t len = 0;
  for (size_t i = 0; i < sizeof bytes; i += 4) {
    bytes[i] = i % 8 ? 0x12 : 0x7a; /* an event with a field that it does not know, or such a field */
    bytes[i + 1] = 2;
    bytes[i + 2] = 0x78;
    bytes[i + 3] = 1;
  }
  if (arena == NULL) arena = tera_arena_new(0);
  if (!CHECK(arena != NULL)) return;
  for (int again = 0; again < 2; again++) {
    CALL(tera_event_decode(arena, bytes, sizeof bytes, 0, &event));
    CALL(tera_event_encode(arena, &event, buffer, sizeof buffer, &len));
    CALL(tera_event_encode(arena, &event, buffer, sizeof buffer, &len));
    any_message(arena, &event.base);
    tera_arena_reset(arena);
  }
  tera_arena_free(arena);
}

/* Refuses each allocation of a round in turn, of the large one for NULL; returns how many were refused. */
static unsigned long refuse_each_of(const struct record *record) {
  unsigned long refused = 0;
  do {
    long before = live;
    allocations = 0;
    refuse_at = ++refused;
    if (record != NULL) round_of(record);
    else large_round();
    CHECK(live == before);
  } while (allocations >= refused);
  refuse_at = 0;
  return refused - 1;
}

/* Refuses each allocation of all rounds. */
static void refuse_each(void) {
  FILE *file = open_traffic("tests/captures/bus.tsv");
  struct record record;
  unsigned long refused = refuse_each_of(NULL);
  int count = 0;
  while (count < RECORDS && read_record(file, &record)) {
    if (tera_topic_wrapper(record.topic, strlen(record.topic)) == TERA_KIND_UNKNOWN) continue;
    refused += refuse_each_of(&record);
    count++;
  }
  fclose(file);
  CHECK(count == RECORDS);
  CHECK(refused > 5ul * RECORDS); /* there was something to refuse */
  printf("%lu allocations were refused; ", refused);
}

#endif
