/* Wrapping and unwrapping: 0, 1, 2, 7 and 50 mixed messages in each wrapper, and what harms whom. */

#include "check.h"

#include <math.h>
#include <stddef.h>

#define MOST 50

static tera_arena *arena;
static uint8_t buffer[64 * 1024];
static size_t len;

static tera_str names[MOST];
static char texts[MOST][16];
static tera_device_event devices[MOST];
static tera_user_event users[MOST];
static tera_log_event logs[MOST];
static tera_join_session_event joins[MOST];
static tera_stop_session_event empty = TERA_STOP_SESSION_EVENT_INIT;
static const tera_head *payloads[MOST];

static int is(tera_str view, const char *text) {
  return view.len == strlen(text) && memcmp(view.data, text, view.len) == 0;
}

/* Messages of five types in turn, each with its number in it. */
static void fill(void) {
  for (size_t i = 0; i < MOST; i++) {
    tera_device_event device = TERA_DEVICE_EVENT_INIT;
    tera_user_event user = TERA_USER_EVENT_INIT;
    tera_log_event log = TERA_LOG_EVENT_INIT;
    tera_join_session_event join = TERA_JOIN_SESSION_EVENT_INIT;
    snprintf(texts[i], sizeof texts[i], "number %u", (unsigned)i);
    names[i].data = texts[i];
    names[i].len = strlen(texts[i]);
    device.device_uuid = user.user_uuid = log.message = names[i];
    device.type = TERA_DEVICE_EVENT_DEVICE_ADDED;
    log.timestamp = (double)i;
    join.session_users.data = names;
    join.session_users.len = i;
    devices[i] = device;
    users[i] = user;
    logs[i] = log;
    joins[i] = join;
    switch (i % 5) {
      case 0: payloads[i] = &devices[i].base; break;
      case 1: payloads[i] = &users[i].base; break;
      case 2: payloads[i] = &logs[i].base; break;
      case 3: payloads[i] = &joins[i].base; break;
      default: payloads[i] = &empty.base; break;
    }
  }
}

static void same(const tera_frame *frame, size_t count) {
  if (!CHECK(frame->payloads.len == count)) return;
  CHECK(frame->failed == 0 && frame->unknown == 0 && frame->payloads.data != NULL);
  for (size_t i = 0; i < count; i++) {
    const tera_payload *payload = &frame->payloads.data[i];
    if (!CHECK(payload->kind == payloads[i]->kind && payload->message != NULL)) return;
    CHECK(payload->status == TERA_OK && payload->detail.len == 0 && payload->detail.data != NULL);
    CHECK(is(payload->type_url, tera_kind_type_url(payload->kind)));
    switch (payload->kind) {
      case TERA_KIND_DEVICE_EVENT: {
        const tera_device_event *device = (const tera_device_event *)payload->message;
        CHECK(is(device->device_uuid, texts[i]) && device->type == TERA_DEVICE_EVENT_DEVICE_ADDED);
        break;
      }
      case TERA_KIND_USER_EVENT: CHECK(is(((const tera_user_event *)payload->message)->user_uuid, texts[i])); break;
      case TERA_KIND_LOG_EVENT: {
        double timestamp = ((const tera_log_event *)payload->message)->timestamp - (double)i;
        CHECK(timestamp > -0.5 && timestamp < 0.5);
        break;
      }
      case TERA_KIND_JOIN_SESSION_EVENT: {
        const tera_join_session_event *join = (const tera_join_session_event *)payload->message;
        CHECK(join->session_users.len == i && join->session_users.data != NULL);
        for (size_t k = 0; k < join->session_users.len; k++) CHECK(is(join->session_users.data[k], texts[k]));
        break;
      }
      default: CHECK(payload->value.len == 0 && payload->value.data != NULL);
    }
  }
}

static tera_module_message_header module_header(void) {
  tera_module_message_header header = TERA_MODULE_MESSAGE_HEADER_INIT;
  header.time = 2.5;
  header.seq = 7;
  header.source = TERA_STR("me");
  header.dest = TERA_STR("module.M.messages");
  return header;
}

static void wrapped(size_t count) {
  tera_frame frame = TERA_FRAME_INIT;
  CHECK_STATUS(tera_wrap_event(arena, TERA_LIT("websocket.user.42.events"), 1.5, payloads, count, buffer, sizeof buffer, &len),
               TERA_OK);
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_EVENT, buffer, len, 0, &frame), TERA_OK);
  CHECK(frame.wrapper == TERA_KIND_EVENT && frame.version == 1 && frame.time > 1.4 && frame.time < 1.6);
  CHECK(is(frame.topic, "websocket.user.42.events") && frame.source.len == 0 && frame.seq == 0);
  same(&frame, count);

  /* The same through the structs of the wrapper gives the same bytes. */
  {
    static uint8_t other[sizeof buffer];
    static tera_any anys[MOST];
    tera_any any = TERA_ANY_INIT;
    tera_event event = TERA_EVENT_INIT;
    tera_event_header header = TERA_EVENT_HEADER_INIT;
    tera_message message = TERA_MESSAGE_INIT;
    size_t other_len = 0;
    header.version = 1;
    header.time = 1.5;
    header.topic = frame.topic;
    event.header = &header;
    for (size_t i = 0; i < count; i++) {
      anys[i] = any;
      anys[i].message = payloads[i];
    }
    event.events.data = anys;
    event.events.len = count;
    CHECK_STATUS(tera_event_encode(arena, &event, other, sizeof other, &other_len), TERA_OK);
    CHECK(other_len == len && memcmp(other, buffer, len) == 0);

    /* A TeraMessage of it, whose events are found in one go. */
    CHECK_STATUS(tera_wrap_message(arena, &event.base, other, sizeof other, &other_len), TERA_OK);
    CHECK_STATUS(tera_unwrap(arena, TERA_KIND_MESSAGE, other, other_len, TERA_DECODE_COPY, &frame), TERA_OK);
    memset(other, 0, sizeof other);
    CHECK(frame.wrapper == TERA_KIND_MESSAGE && is(frame.topic, "websocket.user.42.events"));
    same(&frame, count);

    any.message = &event.base;
    message.message = &any;
    CHECK_STATUS(tera_message_encoded_size(arena, &message, &len), TERA_OK);
    CHECK(len == other_len);
  }

  {
    tera_module_message_header header = module_header();
    CHECK_STATUS(tera_wrap_module_message(arena, &header, payloads, count, buffer, sizeof buffer, &len), TERA_OK);
    CHECK_STATUS(tera_unwrap(arena, TERA_KIND_MODULE_MESSAGE, buffer, len, 0, &frame), TERA_OK);
    CHECK(is(frame.topic, "module.M.messages") && is(frame.source, "me") && frame.seq == 7);
    CHECK(frame.version == TERA_PROTOCOL_VERSION && frame.time > 2.4 && frame.time < 2.6);
    same(&frame, count);
  }
}

/* Payloads that cannot be read name their field. */
static void payloads_fail(void) {
  tera_module_message_header header = TERA_MODULE_MESSAGE_HEADER_INIT;
  CHECK_STATUS(tera_wrap_event(arena, TERA_LIT("t"), 0, NULL, 1, buffer, sizeof buffer, &len), TERA_ERR_NULL_POINTER);
  CHECK(strncmp(tera_arena_error_message(arena), "TeraEvent.events: ", 18) == 0);
  CHECK_STATUS(tera_wrap_module_message(arena, &header, NULL, 1, buffer, sizeof buffer, &len), TERA_ERR_NULL_POINTER);
  CHECK(strncmp(tera_arena_error_message(arena), "TeraModuleMessage.data: ", 24) == 0);
}

/* Wraps a header without payloads; the error names the field of the header, or the header itself. */
static void header_fails(const tera_module_message_header *header, tera_status status, const char *field) {
  const char *expected = tera_status_message(status);
  char detail[256];
  snprintf(detail, sizeof detail, "TeraModuleMessage.head%s: %s", field, expected);
  len = 77;
  buffer[0] = 0xa5;
  CHECK_STATUS(tera_wrap_module_message(arena, header, NULL, 0, buffer, sizeof buffer, &len), status);
  CHECK(strcmp(tera_arena_error_message(arena), detail) == 0);
  CHECK(buffer[0] == 0xa5 && len == 77);
  CHECK_STATUS(tera_wrap_module_message(NULL, header, NULL, 0, buffer, sizeof buffer, &len), status);
}

/* What the header of a TeraModuleMessage must not be. */
static void bad_headers(void) {
  static const double times[] = { -1.0, (double)INFINITY, -(double)INFINITY, (double)NAN };
  tera_module_message_header header = module_header();
  header_fails(NULL, TERA_ERR_NULL_POINTER, "");
  header_fails((const tera_module_message_header *)(const void *)((const char *)&header + 1), TERA_ERR_INVALID_ARGUMENT,
               "");
  header.base.kind = TERA_KIND_EVENT_HEADER;
  header_fails(&header, TERA_ERR_WRONG_KIND, "");
  header = module_header();
  header.base.size -= 8; /* a size that the struct never had */
  header_fails(&header, TERA_ERR_WRONG_SIZE, "");
  header = module_header();
  header.unknown_fields.len = 1;
  header_fails(&header, TERA_ERR_NULL_POINTER, "");

  header = module_header();
  for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
    header.time = times[i];
    header_fails(&header, TERA_ERR_INVALID_ARGUMENT, ".time");
  }
  header = module_header();
  header.source = TERA_STR("\xff");
  header_fails(&header, TERA_ERR_INVALID_UTF8, ".source");
  header.source.data = NULL;
  header_fails(&header, TERA_ERR_NULL_POINTER, ".source");
  header = module_header();
  header.dest = TERA_STR("module.\xff.messages");
  header_fails(&header, TERA_ERR_INVALID_UTF8, ".dest");
  header.dest.data = NULL;
  header_fails(&header, TERA_ERR_NULL_POINTER, ".dest");
  header.dest = TERA_STR("log.info");
  header_fails(&header, TERA_ERR_WRONG_WRAPPER, ".dest");
}

/* What the library fills in, and what it leaves as it is. */
static void header_as_it_is(void) {
  static const uint8_t unknown[] = { 0x78, 1 };
  tera_module_message_header header = module_header();
  tera_module_message message = TERA_MODULE_MESSAGE_INIT;
  tera_frame frame = TERA_FRAME_INIT;
  const tera_module_message_header before = module_header();
  double start = tera_now();
  header.time = 0;
  CHECK_STATUS(tera_wrap_module_message(arena, &header, NULL, 0, buffer, sizeof buffer, &len), TERA_OK);
  CHECK(header.version == 0 && header.time == 0); /* the caller's struct is only read */
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_MODULE_MESSAGE, buffer, len, 0, &frame), TERA_OK);
  CHECK(frame.version == TERA_PROTOCOL_VERSION && frame.time >= start && frame.time <= tera_now());

  /* Without a topic and a source, and with a topic of no known form. */
  CHECK_STATUS(tera_module_message_header_init(&header, sizeof header), TERA_OK);
  CHECK_STATUS(tera_wrap_module_message(arena, &header, NULL, 0, buffer, sizeof buffer, &len), TERA_OK);
  header.dest = TERA_STR("a topic of my own");
  CHECK_STATUS(tera_wrap_module_message(arena, &header, NULL, 0, buffer, sizeof buffer, &len), TERA_OK);

  /* Another version, and fields that the schema does not have. */
  header = before;
  header.version = 9;
  header.unknown_fields.data = unknown;
  header.unknown_fields.len = sizeof unknown;
  CHECK_STATUS(tera_wrap_module_message(arena, &header, payloads, 2, buffer, sizeof buffer, &len), TERA_OK);
  CHECK_STATUS(tera_module_message_decode(arena, buffer, len, 0, &message), TERA_OK);
  if (CHECK(message.head != NULL && message.data.len == 2)) {
    CHECK(message.head->version == 9 && message.head->seq == 7 && is(message.head->source, "me"));
    CHECK(message.head->unknown_fields.len == sizeof unknown);
    CHECK(memcmp(message.head->unknown_fields.data, unknown, sizeof unknown) == 0);
    /* What was received is passed on unchanged. */
    {
      static uint8_t other[sizeof buffer];
      size_t other_len = 0;
      CHECK_STATUS(tera_wrap_module_message(arena, message.head, payloads, 2, other, sizeof other, &other_len),
                   TERA_OK);
      CHECK(other_len == len && memcmp(other, buffer, len) == 0);
    }
  }
}

/* The header of a newer program, which has fields that this library does not know. That of an older program is in
 * growth/ages.c. */
static void header_of_a_newer_program(void) {
  static uint8_t other[sizeof buffer];
  union {
    tera_module_message_header header;
    uint8_t bytes[sizeof(tera_module_message_header) + 8];
  } newer;
  size_t other_len = 0;
  memset(&newer, 0, sizeof newer);
  newer.header = module_header();
  CHECK_STATUS(tera_wrap_module_message(arena, &newer.header, payloads, 7, other, sizeof other, &other_len), TERA_OK);
  newer.header.base.size = (uint32_t)sizeof newer;
  CHECK_STATUS(tera_wrap_module_message(arena, &newer.header, payloads, 7, buffer, sizeof buffer, &len), TERA_OK);
  CHECK(len == other_len && memcmp(buffer, other, len) == 0);
  newer.bytes[sizeof newer - 1] = 1;
  header_fails(&newer.header, TERA_ERR_NEWER_FIELDS, "");
}

/* One bad payload among good ones: those arrive, and it is reported with its place. */
static void one_malformed(void) {
  tera_any anys[3] = { TERA_ANY_INIT, TERA_ANY_INIT, TERA_ANY_INIT };
  tera_event event = TERA_EVENT_INIT;
  tera_frame frame = TERA_FRAME_INIT;
  static const uint8_t not_utf8[] = { 0x0a, 2, 'a', 0xff };
  anys[0].message = &devices[0].base;
  anys[1].type_url = TERA_STR("type.googleapis.com/opentera.protobuf.UserEvent");
  anys[1].value.data = not_utf8;
  anys[1].value.len = sizeof not_utf8;
  anys[2].message = &users[1].base;
  event.events.data = anys;
  event.events.len = 3;
  CHECK_STATUS(tera_event_encode(arena, &event, buffer, sizeof buffer, &len), TERA_OK);
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_EVENT, buffer, len, 0, &frame), TERA_OK);
  CHECK(frame.payloads.len == 3 && frame.failed == 1 && frame.unknown == 0);
  CHECK(frame.payloads.data[0].kind == TERA_KIND_DEVICE_EVENT && frame.payloads.data[2].kind == TERA_KIND_USER_EVENT);
  CHECK_STATUS(frame.payloads.data[1].status, TERA_ERR_INVALID_UTF8);
  CHECK(frame.payloads.data[1].kind == TERA_KIND_UNKNOWN && frame.payloads.data[1].message == NULL);
  {
    char detail[128];
    const uint8_t *bad = frame.payloads.data[1].value.data + 3;
    snprintf(detail, sizeof detail, "TeraEvent.events[1].value.user_uuid: a string is not valid UTF-8 (at byte %u)",
             (unsigned)(bad - buffer));
    CHECK(is(frame.payloads.data[1].detail, detail));
  }
  /* It was no error of the call. */
  CHECK(tera_arena_error(arena) == TERA_OK && *tera_arena_error_message(arena) == '\0');
}

/* A type that the schema does not know keeps its URL and bytes, and is written again. */
static void unknown_type(void) {
  tera_any any = TERA_ANY_INIT;
  tera_message message = TERA_MESSAGE_INIT;
  tera_frame frame = TERA_FRAME_INIT;
  static const uint8_t value[] = { 1, 2, 3 };
  any.type_url = TERA_STR("type.googleapis.com/opentera.protobuf.SomethingNew");
  any.value.data = value;
  any.value.len = sizeof value;
  message.message = &any;
  CHECK(tera_any_kind(&any) == TERA_KIND_UNKNOWN);
  CHECK_STATUS(tera_message_encode(arena, &message, buffer, sizeof buffer, &len), TERA_OK);
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_MESSAGE, buffer, len, 0, &frame), TERA_OK);
  CHECK(frame.payloads.len == 1 && frame.unknown == 1 && frame.failed == 0);
  CHECK(frame.payloads.data[0].status == TERA_OK && frame.payloads.data[0].message == NULL);
  CHECK(is(frame.payloads.data[0].type_url, "type.googleapis.com/opentera.protobuf.SomethingNew"));
  CHECK(frame.payloads.data[0].value.len == 3 && memcmp(frame.payloads.data[0].value.data, value, 3) == 0);
  CHECK_STATUS(tera_any_unpack(arena, &any, 0, &devices[0].base), TERA_ERR_UNKNOWN_TYPE);

  /* The name is what follows the last slash, and a slash there has to be. */
  any.type_url = TERA_STR("example.org/some/where/opentera.protobuf.UserEvent");
  CHECK(tera_any_kind(&any) == TERA_KIND_USER_EVENT);
  any.type_url = TERA_STR("opentera.protobuf.UserEvent");
  CHECK(tera_any_kind(&any) == TERA_KIND_UNKNOWN);
}

/* A TeraEvent inside a TeraMessage that cannot be read is the one payload of it. */
static void malformed_event_in_message(void) {
  tera_any any = TERA_ANY_INIT;
  tera_message message = TERA_MESSAGE_INIT;
  tera_frame frame = TERA_FRAME_INIT;
  static const uint8_t truncated[] = { 0x12, 5, 0 };
  any.type_url = TERA_STR("type.googleapis.com/opentera.protobuf.TeraEvent");
  any.value.data = truncated;
  any.value.len = sizeof truncated;
  message.message = &any;
  CHECK_STATUS(tera_message_encode(arena, &message, buffer, sizeof buffer, &len), TERA_OK);
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_MESSAGE, buffer, len, 0, &frame), TERA_OK);
  CHECK(frame.payloads.len == 1 && frame.failed == 1);
  CHECK_STATUS(frame.payloads.data[0].status, TERA_ERR_TRUNCATED);
}

/* What a message in an Any is unpacked to. */
static void unpack(void) {
  tera_any any = TERA_ANY_INIT;
  tera_user_event user = TERA_USER_EVENT_INIT;
  tera_device_event device = TERA_DEVICE_EVENT_INIT;
  static uint8_t value[64];
  CHECK_STATUS(tera_user_event_encode(arena, &users[1], value, sizeof value, &any.value.len), TERA_OK);
  any.value.data = value;
  any.type_url = TERA_STR("type.googleapis.com/opentera.protobuf.UserEvent");
  CHECK_STATUS(tera_any_unpack(arena, &any, 0, &user.base), TERA_OK);
  CHECK(is(user.user_uuid, texts[1]) && (const uint8_t *)user.user_uuid.data > value);
  CHECK_STATUS(tera_any_unpack(arena, &any, 0, &device.base), TERA_ERR_WRONG_KIND);
  CHECK_STATUS(tera_any_unpack(arena, &any, TERA_DECODE_COPY, &user.base), TERA_OK);
  memset(value, 0xff, sizeof value);
  CHECK(is(user.user_uuid, texts[1]));

  /* One that holds a struct gives a copy of it. */
  any.message = &users[6].base;
  CHECK_STATUS(tera_any_unpack(arena, &any, 0, &user.base), TERA_OK);
  CHECK(is(user.user_uuid, texts[6]) && user.user_uuid.data == texts[6]);
  any.message = &devices[5].base;
  CHECK(tera_any_kind(&any) == TERA_KIND_DEVICE_EVENT);
  CHECK_STATUS(tera_any_unpack(arena, &any, 0, &user.base), TERA_ERR_WRONG_KIND);
  /* The URL says another type. */
  CHECK_STATUS(tera_any_encode(arena, &any, buffer, sizeof buffer, &len), TERA_ERR_WRONG_KIND);
}

/* A message of unknown type is passed on in another wrapper: an Any is not put into an Any. */
static void forward(void) {
  tera_any any = TERA_ANY_INIT;
  const tera_head *payload = &any.base;
  tera_frame frame = TERA_FRAME_INIT;
  any.type_url = TERA_STR("type.googleapis.com/opentera.protobuf.SomethingNew");
  any.value.data = (const uint8_t *)"\x08\x01";
  any.value.len = 2;
  CHECK_STATUS(tera_wrap_event(arena, TERA_LIT("log.info"), 0, &payload, 1, buffer, sizeof buffer, &len), TERA_OK);
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_EVENT, buffer, len, 0, &frame), TERA_OK);
  CHECK(frame.payloads.len == 1 && frame.unknown == 1 && frame.payloads.data[0].value.len == 2);
  CHECK(is(frame.payloads.data[0].type_url, "type.googleapis.com/opentera.protobuf.SomethingNew"));
  CHECK_STATUS(tera_wrap_message(arena, payload, buffer, sizeof buffer, &len), TERA_OK);
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_MESSAGE, buffer, len, 0, &frame), TERA_OK);
  CHECK(frame.payloads.len == 1 && frame.unknown == 1);
}

/* A struct in an Any that is unpacked to one of another age: the size is the target's, and nothing is lost. That of an
 * older program is in growth/old.c. */
static void unpack_to_other_sizes(void) {
  tera_any any = TERA_ANY_INIT;
  tera_stop_session_event stop = TERA_STOP_SESSION_EVENT_INIT;
  union {
    tera_stop_session_event message;
    uint8_t bytes[sizeof(tera_stop_session_event) + 8];
  } target;
  size_t never = offsetof(tera_stop_session_event, service_uuid);
  stop.session_uuid = TERA_STR("u");
  stop.service_uuid = TERA_STR("s");
  any.message = &stop.base;

  /* A size that the struct never had is none. */
  CHECK_STATUS(tera_stop_session_event_init(&target.message, never), TERA_ERR_WRONG_SIZE);

  /* To a newer one, and from a newer one. */
  memset(&target, 0xff, sizeof target);
  CHECK_STATUS(tera_stop_session_event_init(&target.message, sizeof target), TERA_OK);
  CHECK_STATUS(tera_any_unpack(arena, &any, 0, &target.message.base), TERA_OK);
  CHECK(target.message.base.size == sizeof target && is(target.message.service_uuid, "s"));
  any.message = &target.message.base;
  CHECK_STATUS(tera_any_unpack(arena, &any, 0, &stop.base), TERA_OK);
  CHECK(stop.base.size == sizeof stop);
  target.bytes[sizeof target - 1] = 1;
  CHECK_STATUS(tera_any_unpack(arena, &any, 0, &stop.base), TERA_ERR_NEWER_FIELDS);
  CHECK_STATUS(tera_any_unpack(arena, &any, 2, &stop.base), TERA_ERR_INVALID_ARGUMENT);

  /* The elements of lists cannot have another size. */
  {
    tera_any other = TERA_ANY_INIT;
    tera_event event = TERA_EVENT_INIT;
    other.base.size += 8;
    event.events.data = &other;
    event.events.len = 1;
    CHECK_STATUS(tera_event_encode(arena, &event, buffer, sizeof buffer, &len), TERA_ERR_WRONG_SIZE);
  }
}

/* Topic and wrapper belong together, and a wrapper has a time. */
static void topic_and_time(void) {
  tera_frame frame = TERA_FRAME_INIT;
  double before = tera_now();
  CHECK_STATUS(tera_wrap_event(arena, TERA_LIT("module.M.messages"), 0, NULL, 0, buffer, sizeof buffer, &len),
               TERA_ERR_WRONG_WRAPPER);
  CHECK_STATUS(tera_wrap_event(arena, TERA_LIT("module.TeraServer.TwistedModule.events.42"), 0, NULL, 0, buffer,
                               sizeof buffer, &len),
               TERA_ERR_WRONG_WRAPPER);
  CHECK_STATUS(tera_wrap_event(arena, TERA_LIT("a topic of my own"), 0, NULL, 0, buffer, sizeof buffer, &len), TERA_OK);
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_EVENT, buffer, len, 0, &frame), TERA_OK);
  CHECK(frame.time >= before && frame.time <= tera_now());
  CHECK_STATUS(tera_wrap_event(arena, TERA_LIT("log.info"), -1.0, NULL, 0, buffer, sizeof buffer, &len),
               TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_wrap_event(arena, TERA_LIT("log.info"), (double)INFINITY, NULL, 0, buffer, sizeof buffer, &len),
               TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_wrap_event(arena, TERA_LIT("log.\xff"), 1.0, NULL, 0, buffer, sizeof buffer, &len),
               TERA_ERR_INVALID_UTF8);
}

/* Messages that hold one another: the depth is bounded, so that a circle ends. */
static void circle(void) {
  tera_server_command command = TERA_SERVER_COMMAND_INIT;
  tera_any any = TERA_ANY_INIT;
  any.message = &command.base;
  command.data = &any;
  CHECK_STATUS(tera_server_command_encode(arena, &command, buffer, sizeof buffer, &len), TERA_ERR_TOO_DEEP);
  CHECK(strlen(tera_arena_error_message(arena)) > 0);
}

/* A message of more than 2 KiB is written in another way than a small one, and in a third when the arena expects it. */
static void large(void) {
  static const tera_head *many[6 * MOST];
  static uint8_t first[64 * 1024];
  tera_arena *arenas[3];
  size_t expected = 0, held = 0;
  for (size_t i = 0; i < 6 * MOST; i++) many[i] = payloads[i % MOST];
  CHECK_STATUS(tera_wrap_event(NULL, TERA_LIT("log.info"), 1.5, many, 6 * MOST, NULL, 0, &expected),
               TERA_ERR_BUFFER_TOO_SMALL);
  if (!CHECK(expected > 16 * 1024 && expected <= sizeof first)) return;
  CHECK_STATUS(tera_wrap_event(NULL, TERA_LIT("log.info"), 1.5, many, 6 * MOST, first, sizeof first, &len), TERA_OK);
  arenas[0] = NULL;
  arenas[1] = tera_arena_new(0);
  arenas[2] = tera_arena_new(4096); /* with no room for it */
  for (size_t i = 0; i < 3; i++) {
    for (int again = 0; again < 5; again++) {
      const char *kept = i == 1 ? (const char *)tera_arena_dup(arenas[i], "kept", 4) : "kept";
      memset(buffer, 0, sizeof buffer);
      CHECK_STATUS(tera_wrap_event(arenas[i], TERA_LIT("log.info"), 1.5, many, 6 * MOST, buffer, sizeof buffer, &len),
                   TERA_OK);
      CHECK(len == expected && memcmp(buffer, first, sizeof first) == 0);
      CHECK_STATUS(tera_wrap_event(arenas[i], TERA_LIT("log.info"), 1.5, many, 6 * MOST, buffer, len - 1, &len),
                   TERA_ERR_BUFFER_TOO_SMALL);
      CHECK(len == expected && memcmp(buffer, first, sizeof first) == 0);
      CHECK_STATUS(tera_wrap_event(arenas[i], TERA_LIT("log.info"), 1.5, many, 1, buffer, sizeof buffer, &len), TERA_OK);
      CHECK(len < 256 && memcmp(buffer, first, sizeof first) == 0); /* with one payload it is how the others begin */
      CHECK(strcmp(kept, "kept") == 0);
      if (again == 1) held = tera_arena_size(arenas[i]);
      CHECK(again == 0 || tera_arena_size(arenas[i]) == held);
    }
    tera_arena_free(arenas[i]);
  }
}

int main(void) {
  static const size_t counts[] = { 0, 1, 2, 7, MOST };
  arena = tera_arena_new(0);
  fill();
  for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
    wrapped(counts[i]);
    tera_arena_reset(arena);
  }
  one_malformed();
  unknown_type();
  malformed_event_in_message();
  unpack();
  forward();
  unpack_to_other_sizes();
  topic_and_time();
  payloads_fail();
  bad_headers();
  header_as_it_is();
  header_of_a_newer_program();
  circle();
  large();
  tera_arena_free(arena);
  return finish();
}
