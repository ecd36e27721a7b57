/* The captured traffic of a running server: every binary payload is read, its messages are unpacked, and it is written
 * again to the same bytes. */

#include "check.h"
#include "traffic.h"

static tera_arena *arena;
static unsigned without_time;

/* Reads any message and writes it again. */
static void same_again(tera_head *message, const uint8_t *bytes, size_t len) {
  static uint8_t again[64 * 1024];
  size_t again_len = 0;
  if (!CHECK_STATUS(tera_decode(arena, bytes, len, 0, message), TERA_OK)) return;
  if (!CHECK_STATUS(tera_encode(arena, message, again, sizeof again, &again_len), TERA_OK)) return;
  CHECK(again_len == len && memcmp(again, bytes, len) == 0);
}

/* Puts the unpacked messages in place of their bytes: the encoded form is the same. */
static void embedded(const tera_any *anys, const tera_frame *frame) {
  for (size_t i = 0; i < frame->payloads.len; i++) {
    tera_any any = anys[i];
    static uint8_t as_bytes[64 * 1024], as_struct[64 * 1024];
    size_t bytes_len = 0, struct_len = 0;
    CHECK_STATUS(tera_any_encode(arena, &any, as_bytes, sizeof as_bytes, &bytes_len), TERA_OK);
    any.message = frame->payloads.data[i].message;
    CHECK_STATUS(tera_any_encode(arena, &any, as_struct, sizeof as_struct, &struct_len), TERA_OK);
    CHECK(bytes_len == struct_len && memcmp(as_bytes, as_struct, bytes_len) == 0);
    CHECK(tera_any_kind(&anys[i]) == frame->payloads.data[i].kind);
  }
}

static void binary(const struct record *record) {
  const uint8_t *bytes = record->payload;
  size_t len = record->len;
  uint32_t wrapper = tera_topic_wrapper(record->topic, strlen(record->topic));
  char name[64];
  snprintf(name, sizeof name, "opentera.protobuf.%s", record->kind);
  CHECK(wrapper == tera_kind_from_name(name, strlen(name)));

  tera_frame frame = TERA_FRAME_INIT;
  if (!CHECK_STATUS(tera_unwrap(arena, wrapper, bytes, len, 0, &frame), TERA_OK)) return;
  CHECK(frame.failed == 0 && frame.wrapper == wrapper);
  if (frame.time < 1.0e9) without_time++;
  for (size_t i = 0; i < frame.payloads.len; i++) {
    const tera_payload *payload = &frame.payloads.data[i];
    CHECK((payload->message == NULL) == (payload->kind == TERA_KIND_UNKNOWN));
    if (payload->message != NULL) CHECK(payload->message->kind == payload->kind);
  }

  tera_event event = TERA_EVENT_INIT;
  tera_module_message module_message = TERA_MODULE_MESSAGE_INIT;
  tera_rpc_message call = TERA_RPC_MESSAGE_INIT;
  switch (wrapper) {
    case TERA_KIND_EVENT:
      same_again(&event.base, bytes, len);
      CHECK(event.header != NULL && strlen(record->topic) == event.header->topic.len);
      CHECK(frame.topic.len == event.header->topic.len && memcmp(frame.topic.data, record->topic, frame.topic.len) == 0);
      embedded(event.events.data, &frame);
      break;
    case TERA_KIND_MODULE_MESSAGE:
      same_again(&module_message.base, bytes, len);
      CHECK(module_message.head != NULL && module_message.head->version == TERA_PROTOCOL_VERSION);
      CHECK(frame.source.len == module_message.head->source.len);
      embedded(module_message.data.data, &frame);
      break;
    default:
      same_again(&call.base, bytes, len);
      CHECK(call.method.len > 0 && call.reply_to.len > 0);
      break;
  }
}

int main(void) {
  unsigned binaries = 0, others = 0;
  struct record record;
  FILE *file = open_traffic("tests/captures/bus.tsv");
  arena = tera_arena_new(0);
  while (read_record(file, &record)) {
    if (strcmp(record.kind, "rpc-reply-json") == 0 || strcmp(record.kind, "text") == 0) {
      CHECK(tera_topic_wrapper(record.topic, strlen(record.topic)) == TERA_KIND_UNKNOWN);
      others++;
    } else {
      binary(&record);
      binaries++;
    }
    tera_arena_reset(arena);
  }
  CHECK(binaries == 233 && others == 27);
  CHECK(without_time == 4); /* oddities that were provoked */
  fclose(file);
  tera_arena_free(arena);
  return finish();
}
