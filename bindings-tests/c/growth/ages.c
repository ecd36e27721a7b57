/* Programs and libraries of different ages. This is compiled for either schema, with NEWER for the newer one, and runs with
 * the library of either; the arguments are the age of that, and the file with the pieces to read.
 *
 * In any pairing a program sees all that it knows, reads nothing that is not there, and loses nothing: what either side does
 * not know travels on. */

#include "pieces.h"

#ifdef NEWER
#define IS_NEWER 1
#else
#define IS_NEWER 0
#endif

static tera_arena *arena;
static int library_is_newer;

static int is(tera_str text, const char *expected) {
  return text.len == strlen(expected) && (text.len == 0 || memcmp(text.data, expected, text.len) == 0);
}

/* An arena whose memory was full of ones before: what a program reads and nobody has written is seen. */
static void fresh(void) {
  void *memory;
  tera_arena_free(arena);
  arena = tera_arena_new(1 << 20);
  memory = tera_arena_alloc(arena, 1 << 16, 0);
  if (!CHECK(memory != NULL)) exit(finish());
  memset(memory, 0xff, 1 << 16);
  tera_arena_reset(arena);
}

/* Whether a message is encoded to a piece. */
static void encodes_to(const tera_head *message, enum piece_of which) {
  uint8_t bytes[2048];
  size_t len = 0;
  CHECK_STATUS(tera_encode(arena, message, bytes, sizeof bytes, &len), TERA_OK);
  CHECK(len == pieces[which].len && memcmp(bytes, pieces[which].bytes, len) == 0);
}

/* A DeviceEvent that was read, as the library of this program would have read it. `from_json` by an older library, it has
 * lost its newest field, which was reported. */
static void look_at_device(const tera_device_event *device, int from_json) {
  const int is_lost = from_json && !library_is_newer;
  tera_device_event copy = *device;
  CHECK(device->base.size == sizeof *device && TERA_HAS_FIELD(device, device_event, device_status));
  CHECK(is(device->device_uuid, "u") && is(device->device_name, "n") && is(device->device_status, "s"));
  CHECK(device->type == TERA_DEVICE_EVENT_DEVICE_CONNECTED);
#ifdef NEWER
  CHECK(is(device->device_location, library_is_newer ? "location" : ""));
  CHECK(device->unknown_fields.len == (library_is_newer || is_lost ? 0u : 10u));
#else
  CHECK(device->unknown_fields.len == (is_lost ? 0u : 10u));
#endif
  /* A copy by value is whole, and all travels on. */
  encodes_to(&copy.base, is_lost ? THE_DEVICE_OF_OLD : THE_DEVICE);
  copy.unknown_fields.len = 0;
#ifdef NEWER
  copy.device_location.len = 0;
#endif
  encodes_to(&copy.base, THE_DEVICE_OF_OLD);
}

static void look_at_login(const tera_login_event *login, int from_json) {
  const tera_log_event *log = login->log_header;
  CHECK(login->base.size == sizeof *login && is(login->client_name, "client"));
  if (!CHECK(log != NULL && log->base.size == sizeof *log)) return;
  CHECK(is(log->message, "message") && is(log->sender, "") && log->timestamp == 0);
#ifdef NEWER
  CHECK(is(log->extra, library_is_newer ? "extra" : ""));
  CHECK(login->planted_event == NULL && login->unknown_fields.len == 0);
#endif
  if (!from_json || library_is_newer) {
    tera_log_event copy = *log;
    tera_login_event around = *login;
    CHECK(log->unknown_fields.len == (IS_NEWER && library_is_newer ? 0u : 7u));
    around.log_header = &copy;
    encodes_to(&around.base, THE_LOGIN);
    encodes_to(&login->base, THE_LOGIN);
  }
}

/* A frame, and every payload in it: none is lost. */
static void look_at_frame(const tera_frame *frame, int from_json) {
  int devices = 0, logins = 0, others = 0;
  for (size_t i = 0; i < frame->payloads.len; i++) {
    const tera_payload *payload = &frame->payloads.data[i];
    const tera_device_event *device = TERA_PAYLOAD_AS(payload, device_event);
    const tera_login_event *login = TERA_PAYLOAD_AS(payload, login_event);
    CHECK_STATUS(payload->status, TERA_OK);
    CHECK((payload->message == NULL) == (payload->kind == TERA_KIND_UNKNOWN));
    if (device) {
      devices++;
      look_at_device(device, from_json);
    } else if (login) {
      logins++;
      look_at_login(login, from_json);
    } else {
      /* What only a newer schema has is of unknown type for an older library, and of a kind without a name for an older
       * program, which can still pass it on. */
      others++;
      CHECK(is(payload->type_url, "type.googleapis.com/opentera.protobuf.PlantedEvent"));
      CHECK((payload->message != NULL) == library_is_newer && (from_json || payload->value.len == 6));
      if (payload->message) {
        uint8_t bytes[64];
        size_t len = 0;
        CHECK_STATUS(tera_encode(arena, payload->message, bytes, sizeof bytes, &len), TERA_OK);
        CHECK(len == 6 && memcmp(bytes + 2, "seed", 4) == 0);
      }
    }
  }
  CHECK(devices == 1 && logins == 1 && others == 1 && frame->failed == 0);
  CHECK(frame->unknown == (library_is_newer ? 0u : 1u) && is(frame->topic, "websocket.user.42.events"));
}

static void unwraps(void) {
  tera_frame frame = TERA_FRAME_INIT;
  const struct piece *piece = &pieces[THE_EVENT];
  fresh();
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_EVENT, piece->bytes, piece->len, 0, &frame), TERA_OK);
  look_at_frame(&frame, 0);
  piece = &pieces[THE_FRAME];
  fresh();
  CHECK_STATUS(tera_unwrap_json(arena, TERA_KIND_MESSAGE, (const char *)piece->bytes, piece->len, TERA_JSON_READ_LENIENT, &frame),
               TERA_OK);
  CHECK(tera_arena_skipped(arena) == (library_is_newer ? 0u : 3u));
  look_at_frame(&frame, 1);
}

/* The Anys of an event, in a list, each unpacked to a struct of this program. */
static void lists(void) {
  tera_event event = TERA_EVENT_INIT;
  tera_device_event device = TERA_DEVICE_EVENT_INIT;
  tera_login_event login = TERA_LOGIN_EVENT_INIT;
  fresh();
  CHECK_STATUS(tera_event_decode(arena, pieces[THE_EVENT].bytes, pieces[THE_EVENT].len, 0, &event), TERA_OK);
  if (!CHECK(event.events.len == 3)) return;
  CHECK(event.header != NULL && event.header->base.size == sizeof *event.header && event.header->time == 1.5);
  CHECK_STATUS(tera_any_unpack(arena, &event.events.data[0], 0, &device.base), TERA_OK);
  look_at_device(&device, 0);
  CHECK_STATUS(tera_any_unpack(arena, &event.events.data[1], 0, &login.base), TERA_OK);
  look_at_login(&login, 0);
  CHECK((tera_any_kind(&event.events.data[2]) == TERA_KIND_UNKNOWN) == !library_is_newer);
  encodes_to(&event.base, THE_EVENT);

  /* Read from JSON the list has the messages themselves. */
  if (library_is_newer) {
    tera_message message = TERA_MESSAGE_INIT;
    const tera_event *inner;
    CHECK_STATUS(tera_message_from_json(arena, (const char *)pieces[THE_FRAME].bytes, pieces[THE_FRAME].len, 0, &message),
                 TERA_OK);
    inner = message.message ? TERA_MESSAGE_AS(message.message->message, event) : NULL;
    if (!CHECK(inner != NULL && inner->events.len == 3)) return;
    if (CHECK(TERA_MESSAGE_AS(inner->events.data[0].message, device_event) != NULL)) {
      look_at_device(TERA_MESSAGE_AS(inner->events.data[0].message, device_event), 1);
    }
    if (CHECK(TERA_MESSAGE_AS(inner->events.data[1].message, login_event) != NULL)) {
      look_at_login(TERA_MESSAGE_AS(inner->events.data[1].message, login_event), 1);
    }
    encodes_to(&inner->base, THE_EVENT);
  }
}

/* The header of this program in a wrapper. */
static void wraps(void) {
  tera_module_message_header header = TERA_MODULE_MESSAGE_HEADER_INIT;
  tera_frame frame = TERA_FRAME_INIT;
  uint8_t bytes[128];
  size_t len = 0;
  fresh();
  header.time = 1.5;
  header.seq = 7;
  header.source = TERA_STR("me");
  header.dest = TERA_STR("module.M.messages");
  CHECK_STATUS(tera_wrap_module_message(arena, &header, NULL, 0, bytes, sizeof bytes, &len), TERA_OK);
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_MODULE_MESSAGE, bytes, len, 0, &frame), TERA_OK);
  CHECK(frame.version == TERA_PROTOCOL_VERSION && frame.time == 1.5 && frame.seq == 7);
  CHECK(is(frame.source, "me") && is(frame.topic, "module.M.messages"));
#ifdef NEWER
  {
    tera_module_message message = TERA_MODULE_MESSAGE_INIT;
    header.planted_note = TERA_STR("note");
    CHECK_STATUS(tera_wrap_module_message(arena, &header, NULL, 0, bytes, sizeof bytes, &len),
                 library_is_newer ? TERA_OK : TERA_ERR_NEWER_FIELDS);
    if (library_is_newer) {
      CHECK_STATUS(tera_module_message_decode(arena, bytes, len, 0, &message), TERA_OK);
      CHECK(message.head != NULL && is(message.head->planted_note, "note"));
    } else {
      CHECK(strncmp(tera_arena_error_message(arena), "TeraModuleMessage.head: ", 24) == 0);
    }
  }
#endif
}

/* Structs of the program, with something behind them that nobody touches. */
static void structs(void) {
  struct {
    tera_device_event device;
    uint64_t canary;
  } guarded = { TERA_DEVICE_EVENT_INIT, 0x5ca1ab1e0ddba115u };
  tera_device_event *device = &guarded.device;
  const struct piece *json = &pieces[THE_DEVICE_AS_JSON];
  tera_head *made;
  fresh();
  memset(&device->unknown_fields, 0xff, sizeof *device - sizeof device->base);
  CHECK_STATUS(tera_device_event_decode(arena, pieces[THE_DEVICE].bytes, pieces[THE_DEVICE].len, 0, device), TERA_OK);
  look_at_device(device, 0);
  CHECK_STATUS(tera_device_event_from_json(arena, (const char *)json->bytes, json->len, TERA_JSON_READ_LENIENT, device), TERA_OK);
  look_at_device(device, 1);
  CHECK_STATUS(tera_device_event_from_json(arena, (const char *)json->bytes, json->len, 0, device),
               library_is_newer ? TERA_OK : TERA_ERR_UNKNOWN_FIELD);
  CHECK_STATUS(tera_device_event_init(device, sizeof *device), TERA_OK);
  CHECK(guarded.canary == 0x5ca1ab1e0ddba115u && device->base.size == sizeof *device);
#ifdef NEWER
  /* What an older library cannot send it refuses, alone, nested and in an Any. */
  {
    tera_login_event login = TERA_LOGIN_EVENT_INIT;
    tera_log_event log = TERA_LOG_EVENT_INIT;
    const tera_head *payloads[2];
    uint8_t bytes[64];
    size_t len = 0;
    const tera_status sent = library_is_newer ? TERA_OK : TERA_ERR_NEWER_FIELDS;
    device->device_location = TERA_STR("lo");
    CHECK_STATUS(tera_device_event_encode(arena, device, bytes, sizeof bytes, &len), sent);
    log.extra = TERA_STR("extra");
    login.log_header = &log;
    payloads[0] = &login.base;
    payloads[1] = &device->base;
    CHECK_STATUS(tera_encoded_size(arena, payloads[0], &len), sent);
    CHECK_STATUS(tera_wrap_event(arena, NULL, 0, 0, payloads, 2, NULL, 0, &len), sent ? sent : TERA_ERR_BUFFER_TOO_SMALL);
  }
#endif
  /* A message of any kind, in the size of this program. */
  made = tera_arena_message(arena, TERA_KIND_DEVICE_EVENT);
  if (CHECK(made != NULL && TERA_MESSAGE_AS(made, device_event) != NULL)) {
    CHECK_STATUS(tera_decode(arena, pieces[THE_DEVICE].bytes, pieces[THE_DEVICE].len, 0, made), TERA_OK);
    look_at_device(TERA_MESSAGE_AS(made, device_event), 0);
  }
}

/* What works on any message. */
static void any_message(void) {
  struct {
    tera_device_event device;
    uint64_t canary;
  } guarded = { TERA_DEVICE_EVENT_INIT, 0x5ca1ab1e0ddba115u };
  tera_device_event *device = &guarded.device;
  tera_login_event login = TERA_LOGIN_EVENT_INIT;
  tera_event event = TERA_EVENT_INIT;
  const tera_event *copy;
  const tera_head *of_library;
  tera_any *any;
  tera_field field = TERA_FIELD_INIT;
  tera_bool equal = 0;
  size_t capacity = 0, fields = 0;
  fresh();
  CHECK_STATUS(tera_device_event_decode(arena, pieces[THE_DEVICE].bytes, pieces[THE_DEVICE].len, 0, device), TERA_OK);
  CHECK_STATUS(tera_login_event_decode(arena, pieces[THE_LOGIN].bytes, pieces[THE_LOGIN].len, 0, &login), TERA_OK);
  any = TERA_LIST_ADD(arena, &event.events, &capacity, any);
  if (CHECK(any != NULL)) any->message = &device->base;
  any = TERA_LIST_ADD(arena, &event.events, &capacity, any);
  if (CHECK(any != NULL)) any->message = &login.base;
  copy = TERA_MESSAGE_AS(tera_copy(arena, &event.base), event);
  if (!CHECK(copy != NULL && copy->events.len == 2 && copy->base.size == sizeof *copy)) return;
  look_at_device(TERA_MESSAGE_AS(copy->events.data[0].message, device_event), 0);
  look_at_login(TERA_MESSAGE_AS(copy->events.data[1].message, login_event), 0);
  CHECK_STATUS(tera_equal(arena, &event.base, &copy->base, &equal), TERA_OK);
  CHECK(equal && strncmp(tera_describe(arena, &event.base), "TeraEvent { events { DeviceEvent { ", 35) == 0);
  CHECK((strstr(tera_describe(arena, &device->base), "device_location: \"location\"") != NULL) ==
        (IS_NEWER && library_is_newer));

  /* The message in the size of the library: that of an arena that knows no program. */
  {
    tera_arena *other = tera_arena_new(0);
    uint8_t *memory = (uint8_t *)tera_arena_alloc(other, tera_kind_size(TERA_KIND_DEVICE_EVENT), 0);
    tera_head *head = (tera_head *)(void *)memory;
    CHECK_STATUS(tera_init(TERA_KIND_DEVICE_EVENT, head, tera_kind_size(TERA_KIND_DEVICE_EVENT)), TERA_OK);
    CHECK_STATUS(tera_decode(other, pieces[THE_DEVICE].bytes, pieces[THE_DEVICE].len, 0, head), TERA_OK);
    CHECK_STATUS(tera_equal(arena, &device->base, head, &equal), TERA_OK);
    CHECK(equal);
    /* Copied, it has the size of this program again, and has lost nothing. */
    of_library = tera_copy(arena, head);
    if (CHECK(of_library != NULL)) look_at_device((const tera_device_event *)(const void *)of_library, 0);
    tera_arena_free(other);
  }

  /* The fields are those of the library. One that this struct does not have is unset, and none of its memory. */
  CHECK_STATUS(tera_device_event_init(device, sizeof *device), TERA_OK);
  while (tera_field_next(arena, &device->base, &field)) {
    const size_t offset = (size_t)((const uint8_t *)field.data - (const uint8_t *)device);
    fields++;
    CHECK(!field.is_set);
    if (is(field.name, "device_location") && !IS_NEWER) {
      CHECK(offset >= sizeof *device && ((const tera_str *)field.data)->len == 0);
    } else {
      CHECK(offset < sizeof *device);
    }
  }
  CHECK(tera_arena_error(arena) == TERA_OK && fields == (library_is_newer ? 5u : 4u));
  CHECK_STATUS(tera_field_by_name(arena, &device->base, TERA_LIT("deviceLocation"), &field),
               library_is_newer ? TERA_OK : TERA_ERR_UNKNOWN_FIELD);
#ifdef NEWER
  /* What an older library does not know it cannot copy. */
  device->device_location = TERA_STR("lo");
  CHECK((tera_copy(arena, &device->base) != NULL) == library_is_newer);
  CHECK(tera_arena_error(arena) == (library_is_newer ? TERA_OK : TERA_ERR_NEWER_FIELDS));
#endif
  CHECK(guarded.canary == 0x5ca1ab1e0ddba115u);
}

int main(int argc, char **argv) {
  library_is_newer = argc > 2 && strcmp(argv[1], "newer") == 0;
  pieces_of(argc > 2 ? argv[2] : NULL, "rb");
  CHECK((tera_kind_size(TERA_KIND_DEVICE_EVENT) == sizeof(tera_device_event)) == (library_is_newer == IS_NEWER));
#ifdef NEWER
  /* The field stands first in the schema, and last in the struct. */
  CHECK(offsetof(tera_device_event, device_location) + sizeof(tera_str) == sizeof(tera_device_event));
#endif
  unwraps();
  lists();
  structs();
  any_message();
  wraps();
  tera_arena_free(arena);
  return finish();
}
