/* After warm-up nothing is allocated: every message is encoded, decoded, wrapped and unwrapped, written as JSON and read
 * from it, while this program counts the calls of the allocator. */

#include "allocator.h"
#include "check.h"
#include "traffic.h"

#ifdef ALLOCATOR

#define ROUNDS 5
#define WARM_UP 3

static tera_arena *arena;
static struct record line;
static uint8_t buffer[64 * 1024];
static char text[128 * 1024];

/* Copies a message, compares and describes it, walks its fields, and puts it into a list. */
static void any_message(const tera_head *message) {
  const tera_head *copy = tera_copy(arena, message);
  tera_event event = TERA_EVENT_INIT;
  tera_field field = TERA_FIELD_INIT;
  tera_bool equal = 0;
  size_t capacity = 0, fields = 0;
  CHECK_STATUS(tera_equal(arena, message, copy, &equal), TERA_OK);
  CHECK(equal);
  while (tera_field_next(arena, copy, &field)) fields++;
  CHECK(fields > 0);
  for (size_t i = 0; i < 10; i++) {
    tera_any *any = TERA_LIST_ADD(arena, &event.events, &capacity, any);
    if (CHECK(any != NULL)) any->message = message;
  }
  CHECK(strncmp(tera_describe(arena, &event.base), "TeraEvent { events { ", 21) == 0);
  CHECK(tera_arena_error(arena) == TERA_OK);
}

/* Reads and writes every captured message, in every way. */
static void round_of(FILE *file) {
  struct record *record = &line;
  rewind(file);
  while (read_record(file, record)) {
    uint32_t wrapper = tera_topic_wrapper(record->topic, strlen(record->topic));
    tera_frame frame = TERA_FRAME_INIT;
    size_t len = 0;
    if (wrapper == TERA_KIND_UNKNOWN) continue;
    CHECK_STATUS(tera_unwrap(arena, wrapper, record->payload, record->len, TERA_DECODE_COPY, &frame), TERA_OK);
    for (size_t i = 0; i < frame.payloads.len; i++) {
      const tera_payload *payload = &frame.payloads.data[i];
      const tera_head *messages[1];
      messages[0] = payload->message;
      if (payload->message == NULL) continue;
      any_message(payload->message);
      CHECK_STATUS(tera_encode(arena, payload->message, buffer, sizeof buffer, &len), TERA_OK);
      CHECK_STATUS(tera_wrap_event(arena, NULL, 0, 0, messages, 1, buffer, sizeof buffer, &len), TERA_OK);
      CHECK_STATUS(tera_wrap_message(arena, payload->message, buffer, sizeof buffer, &len), TERA_OK);
      CHECK_STATUS(tera_to_json(arena, payload->message, TERA_JSON_WRITE_SERVER, text, sizeof text, &len), TERA_OK);
      CHECK_STATUS(tera_binary_from_json(arena, payload->kind, text, len, 0, buffer, sizeof buffer, &len), TERA_OK);
    }
    if (wrapper == TERA_KIND_EVENT && frame.unknown == 0) {
      CHECK_STATUS(tera_message_json_from_event(arena, record->payload, record->len, 0, text, sizeof text, &len), TERA_OK);
      CHECK_STATUS(tera_unwrap_json(arena, TERA_KIND_MESSAGE, text, len, TERA_JSON_READ_LENIENT, &frame), TERA_OK);
      CHECK(tera_unwrap_json(arena, TERA_KIND_MESSAGE, text, len - 1, 0, &frame) == TERA_ERR_TRUNCATED);
    }
    tera_arena_reset(arena);
  }
}

/* Every message with lists, nested messages and unknown fields in it, and input that is refused. */
#define EVERY(name, NAME)                                                                                       \
  {                                                                                                             \
    static const uint8_t unknown[] = { 0xf8, 0x7f, 1, 0xf0, 0x7f, 2 };                                          \
    tera_##name message = TERA_##NAME##_INIT;                                                                   \
    size_t len = 0;                                                                                             \
    for (uint8_t number = 1; number <= 13; number++) {                                                          \
      uint8_t bytes[64];                                                                                        \
      for (size_t i = 0; i < sizeof bytes; i += 4) {                                                            \
        bytes[i] = (uint8_t)(number << 3 | 2);                                                                  \
        bytes[i + 1] = 2;                                                                                       \
        bytes[i + 2] = 0x78; /* a text, and a message with a field that is not known */                         \
        bytes[i + 3] = 1;                                                                                       \
      }                                                                                                         \
      CHECK_STATUS(tera_##name##_decode(arena, bytes, sizeof bytes, 0, &message), TERA_OK);                     \
      CHECK_STATUS(tera_##name##_encode(arena, &message, buffer, sizeof buffer, &len), TERA_OK);                \
      CHECK_STATUS(tera_##name##_encoded_size(arena, &message, &len), TERA_OK);                                 \
      any_message(&message.base);                                                                               \
      CHECK(tera_##name##_decode(arena, bytes, sizeof bytes - 1, 0, &message) == TERA_ERR_TRUNCATED);           \
    }                                                                                                           \
    CHECK_STATUS(tera_##name##_decode(arena, unknown, sizeof unknown, 0, &message), TERA_OK);                   \
    tera_arena_reset(arena);                                                                                    \
  }

/* A wrapper that takes more than one piece of memory the first time, in an arena with a limit. */
static void large_round(tera_arena *limited) {
  static uint8_t bytes[2 * 900];
  tera_frame frame = TERA_FRAME_INIT;
  for (size_t i = 0; i < sizeof bytes; i += 2) {
    bytes[i] = 0x12;
    bytes[i + 1] = 0;
  }
  CHECK_STATUS(tera_unwrap(limited, TERA_KIND_EVENT, bytes, sizeof bytes, TERA_DECODE_COPY, &frame), TERA_OK);
  CHECK(frame.payloads.len == 900);
  tera_arena_reset(limited);
}

int main(void) {
  tera_arena *limited = tera_arena_new(1024 * 1024);
  FILE *file = open_traffic("tests/captures/bus.tsv");
  unsigned long before = 0;
  arena = tera_arena_new(0);
  for (int i = 0; i < ROUNDS; i++) {
    if (i == WARM_UP) before = allocations;
    round_of(file);
    TERA_FOR_EACH_MESSAGE(EVERY)
    large_round(limited);
  }
  CHECK(allocations == before);
  CHECK(before > 0); /* the counter counts */
  fclose(file);
  tera_arena_free(limited);
  tera_arena_free(arena);
  return finish();
}

#else

int main(void) {
  CHECK(1);
  (void)open_traffic;
  (void)read_record;
  return finish();
}

#endif
