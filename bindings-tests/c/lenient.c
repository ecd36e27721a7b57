/* What happens to things in JSON that the schema does not know, and the other choices that flags leave: refused by
 * default, with the place; skipped and reported on demand, so that everything else arrives. And the limits, which hold
 * in any case. */

#include "check.h"
#include "table.h"

#include <stddef.h>

#define ROOM (64 * 1024)
#define URL "type.googleapis.com/opentera.protobuf."
#define NEW_URL URL "SomethingNew"
#define ANY_URL "type.googleapis.com/google.protobuf.Any"

#define NO_FIELD "the message has no such field"
#define NO_NAME "the enum has no value of this name"
#define NO_TYPE "the type of an Any is missing or unknown"

/* A frame with two events, with room for something in the header (%s), the first event and the second. */
#define FRAME                                                                                                 \
  "{\n  \"message\": {\"@type\": \"" URL "TeraEvent\",\n"                                                     \
  "    \"header\": {\"version\": 1, %s\"topic\": \"log.info\"},\n    \"events\": [\n"                         \
  "      {\"@type\": \"" URL "UserEvent\", \"userUuid\": \"u\", %s\"type\": \"USER_ADDED\"},\n"               \
  "      {%s\"@type\": \"" URL "DeviceEvent\", \"deviceUuid\": \"d\"}\n    ]\n  }\n}"

/* A static text as pointer and length. */
#define SPAN(array) array, sizeof array - 1

static tera_arena *arena;
static char text[ROOM];

static int is(tera_str view, const char *expected) {
  return view.len == strlen(expected) && memcmp(view.data, expected, view.len) == 0;
}

static int is_in(const void *pointer, const void *memory, size_t len) {
  const char *begin = (const char *)memory;
  const char *at = (const char *)pointer;
  return at >= begin && at < begin + len;
}

/* The place in a text where a needle stands for the first time, as messages have it. */
static void place_of(const char *input, size_t offset, char *place, size_t room) {
  size_t line = 1, column = 1, i;
  for (i = 0; i < offset; i++) {
    column++;
    if (input[i] == '\n') {
      line++;
      column = 1;
    }
  }
  snprintf(place, room, "(line %u, column %u)", (unsigned)line, (unsigned)column);
}

/* The last call failed at a place, and said so in each of the ways. */
static void check_place(const char *input, size_t offset, const char *what) {
  char place[64], expected[256];
  size_t line = tera_arena_error_line(arena), column = tera_arena_error_column(arena);
  const char *message = tera_arena_error_message(arena);
  place_of(input, offset, place, sizeof place);
  CHECK(tera_arena_error_offset(arena) == offset);
  snprintf(expected, sizeof expected, "(line %u, column %u)", (unsigned)line, (unsigned)column);
  CHECK(strcmp(expected, place) == 0);
  snprintf(expected, sizeof expected, "%s %s", what, place);
  if (!CHECK(strcmp(message, expected) == 0)) fprintf(stderr, "  %s\n  %s expected\n", message, expected);
}

/* A text is refused at a needle, or at its end without one; the message is left alone. */
static void refused(uint32_t kind, const char *input, uint32_t flags, tera_status status, const char *needle,
                    const char *what) {
  unsigned long before = failures;
  block exact = from_text(input); /* so that valgrind sees what is read behind it */
  size_t size = tera_kind_size(kind);
  block message = new_block(size), untouched = new_block(size);
  const char *found = needle ? strstr(input, needle) : input + exact.len;
  uint8_t output[4] = { 1, 2, 3, 4 };
  size_t written = 12345;

  memset(message.data, 0xa5, size);
  ((tera_head *)(void *)message.data)->kind = kind;
  ((tera_head *)(void *)message.data)->size = (uint32_t)size;
  memcpy(untouched.data, message.data, size);
  CHECK_STATUS(tera_from_json(arena, (const char *)exact.data, exact.len, flags, (tera_head *)(void *)message.data),
               status);
  CHECK(is_block(untouched, message.data, size));
  if (CHECK(found != NULL)) check_place(input, (size_t)(found - input), what);

  CHECK_STATUS(tera_binary_from_json(arena, kind, (const char *)exact.data, exact.len, flags, output, sizeof output,
                                     &written),
               status);
  CHECK(written == 12345 && output[0] == 1 && output[1] == 2 && output[2] == 3 && output[3] == 4);
  if (kind == TERA_KIND_MESSAGE) {
    tera_frame frame = TERA_FRAME_INIT;
    frame.version = 77;
    CHECK_STATUS(tera_unwrap_json(arena, kind, (const char *)exact.data, exact.len, flags, &frame), status);
    CHECK(frame.version == 77 && frame.payloads.data == NULL);
    if (found) check_place(input, (size_t)(found - input), what);
  }
  if (failures != before) fprintf(stderr, "  that was %.300s with flags %x\n", input, (unsigned)flags);
  free(untouched.data);
  free(message.data);
  free(exact.data);
  tera_arena_reset(arena);
}

/* A text is accepted, as what another text says without flags. What is skipped is left to be looked at. */
static void accepted(uint32_t kind, const char *input, uint32_t flags, size_t skipped, const char *same) {
  static uint8_t buffers[2][ROOM];
  unsigned long before = failures;
  block exact = from_text(input);
  size_t size = tera_kind_size(kind);
  block message = new_block(size);
  size_t lens[2] = { 1, 2 };
  CHECK_STATUS(tera_binary_from_json(arena, kind, same, strlen(same), 0, buffers[1], ROOM, &lens[1]), TERA_OK);
  CHECK(tera_arena_skipped(arena) == 0 && tera_arena_skipped_message(arena, 0)[0] == 0);
  CHECK_STATUS(tera_init(kind, (tera_head *)(void *)message.data, size), TERA_OK);
  if (CHECK_STATUS(tera_from_json(arena, (const char *)exact.data, exact.len, flags | TERA_DECODE_COPY,
                                  (tera_head *)(void *)message.data),
                   TERA_OK)) {
    CHECK(tera_arena_skipped(arena) == skipped);
    /* The copy makes it independent of the text. */
    memset(exact.data, '#', exact.len);
    CHECK_STATUS(tera_encode(NULL, (tera_head *)(void *)message.data, buffers[0], ROOM, &lens[0]), TERA_OK);
    CHECK(lens[0] == lens[1] && memcmp(buffers[0], buffers[1], lens[0]) == 0);
    memcpy(exact.data, input, exact.len);
  }
  memset(buffers[0], 0xa5, ROOM);
  lens[0] = 0;
  CHECK_STATUS(tera_binary_from_json(arena, kind, (const char *)exact.data, exact.len, flags, buffers[0], ROOM,
                                     &lens[0]),
               TERA_OK);
  CHECK(tera_arena_error(arena) == TERA_OK && tera_arena_skipped(arena) == skipped);
  CHECK(tera_arena_error_offset(arena) == SIZE_MAX && tera_arena_error_line(arena) == 0);
  CHECK(lens[0] == lens[1] && memcmp(buffers[0], buffers[1], lens[0]) == 0);
  if (failures != before) {
    fprintf(stderr, "  that was %.300s with flags %x: %s\n", input, (unsigned)flags, tera_arena_error_message(arena));
  }
  free(message.data);
  free(exact.data);
}

/* What the last call skipped, by its place in the text. */
static void check_skipped(const char *input, size_t index, const char *what, const char *why, const char *needle) {
  char place[64], expected[256];
  const char *found = strstr(input, needle);
  if (!CHECK(found != NULL)) return;
  place_of(input, (size_t)(found - input), place, sizeof place);
  snprintf(expected, sizeof expected, "%s: %s %s", what, why, place);
  if (!CHECK(strcmp(tera_arena_skipped_message(arena, index), expected) == 0)) {
    fprintf(stderr, "  %s\n  %s expected\n", tera_arena_skipped_message(arena, index), expected);
  }
}

/* Values of every kind of JSON. */
static const char *const values[] = {
  "null", "true", "false", "0", "-0", "12", "-1.5e+3", "1E400", "0.000", "123456789012345678901234567890",
  "\"\"", "\"text\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"", "\"\xc3\xa9\xf0\x9f\x98\x80\"",
  "[]", "[ ]", "{}", "{ }", "[1, [2, {\"a\": []}], \"]\"]", "{\"a\": 1, \"a\": 2, \"\": 3}", "\t\n\r [\n1\t,\r2 ] ",
  "{\"a\": {\"b\": [{\"c\": null}, {}]}, \"userUuid\": 1, \"@type\": 2, \"}\": \"{\"}"
};

/* The words of a name are still its words. */
static void enums_in_any_case(void) {
  static const char *const like[] = { "user_connected", "User-Connected", "USER_CONNECTED", "\\u0075ser_connected" };
  static const char *const other[] = { "userConnected", "user_connecte", "user_connected_", "user connected", "" };
  size_t i;
  for (i = 0; i < sizeof like / sizeof *like; i++) {
    snprintf(text, sizeof text, "{\"type\":\"%s\"}", like[i]);
    accepted(TERA_KIND_USER_EVENT, text, TERA_JSON_READ_CASE_INSENSITIVE_ENUMS, 0, "{\"type\":\"USER_CONNECTED\"}");
  }
  refused(TERA_KIND_USER_EVENT, "{\"type\":\"user_connected\"}", 0, TERA_ERR_UNKNOWN_NAME, "\"user_",
          "UserEvent.type: " NO_NAME);
  for (i = 0; i < sizeof other / sizeof *other; i++) {
    snprintf(text, sizeof text, "{\"type\":\"%s\"}", other[i]);
    refused(TERA_KIND_USER_EVENT, text, TERA_JSON_READ_CASE_INSENSITIVE_ENUMS, TERA_ERR_UNKNOWN_NAME, text + 8,
            "UserEvent.type: " NO_NAME);
  }
}

static void unknown_fields(void) {
  size_t i;
  for (i = 0; i < sizeof values / sizeof *values; i++) {
    const char *same = "{\"userUuid\":\"u\",\"type\":\"USER_ADDED\"}";
    snprintf(text, sizeof text, "{\"userUuid\": \"u\",\n\"newField\": %s, \"type\": \"USER_ADDED\"}", values[i]);
    refused(TERA_KIND_USER_EVENT, text, 0, TERA_ERR_UNKNOWN_FIELD, "\"newField\"", "UserEvent.newField: " NO_FIELD);
    refused(TERA_KIND_USER_EVENT, text, TERA_JSON_READ_SKIP_UNKNOWN_ENUMS | TERA_JSON_READ_SKIP_UNKNOWN_TYPES,
            TERA_ERR_UNKNOWN_FIELD, "\"newField\"", "UserEvent.newField: " NO_FIELD);
    accepted(TERA_KIND_USER_EVENT, text, TERA_JSON_READ_SKIP_UNKNOWN_FIELDS, 1, same);
    check_skipped(text, 0, "newField", NO_FIELD, "\"newField\"");
    CHECK(tera_arena_skipped_message(arena, 1)[0] == 0);
    accepted(TERA_KIND_USER_EVENT, text, TERA_JSON_READ_LENIENT, 1, same);
    check_skipped(text, 0, "newField", NO_FIELD, "\"newField\"");
    /* The first and the last member, and the only one. */
    snprintf(text, sizeof text, "{\"newField\": %s, \"userUuid\": \"u\", \"type\": \"USER_ADDED\"}", values[i]);
    accepted(TERA_KIND_USER_EVENT, text, TERA_JSON_READ_LENIENT, 1, same);
    snprintf(text, sizeof text, "{\"userUuid\": \"u\", \"type\": \"USER_ADDED\", \"newField\": %s}", values[i]);
    accepted(TERA_KIND_USER_EVENT, text, TERA_JSON_READ_LENIENT, 1, same);
    snprintf(text, sizeof text, "{\"newField\":%s}", values[i]);
    accepted(TERA_KIND_USER_EVENT, text, TERA_JSON_READ_LENIENT, 1, "{}");
    /* In an Any, before its type is known. */
    snprintf(text, sizeof text, "{\"newField\": %s, \"@type\": \"" URL "UserEvent\", \"userUuid\": \"u\"}", values[i]);
    refused(TERA_KIND_ANY, text, 0, TERA_ERR_UNKNOWN_FIELD, "\"newField\"", "UserEvent.newField: " NO_FIELD);
    accepted(TERA_KIND_ANY, text, TERA_JSON_READ_LENIENT, 1, "{\"@type\": \"" URL "UserEvent\", \"userUuid\": \"u\"}");
    tera_arena_reset(arena);
  }
}

/* An Any in an Any has its content in a member of its own, beside which there may be new ones too. */
static void unknown_fields_of_any(void) {
  static const char plain[] =
      "{\"@type\": \"" ANY_URL "\", \"value\": {\"@type\": \"" URL "UserEvent\"}}";
  static const char more[] = "{\"@type\": \"" ANY_URL "\", \"newField\": [1],\n"
                             " \"value\": {\"@type\": \"" URL "UserEvent\"}}";
  static const char *const lost[] = {
    "\"newField\": 1", "\"newField\": {}, \"value\": null", "\"value\" :null, \"newField\": {\"value\": {}}",
    "\"newField\": \"\", \"another\": 2"
  };
  static const char *const positions[] = { "{\"@type\": \"" ANY_URL "\", %s}", "{%s, \"@type\": \"" ANY_URL "\"}" };
  size_t i;
  refused(TERA_KIND_ANY, more, 0, TERA_ERR_UNKNOWN_FIELD, "\"newField\"", "google.protobuf.Any.newField: " NO_FIELD);
  accepted(TERA_KIND_ANY, more, TERA_JSON_READ_LENIENT, 1, plain);
  check_skipped(more, 0, "newField", NO_FIELD, "\"newField\"");
  /* Without a content the other members would be lost, and the Any in it a message that nobody sent. */
  for (i = 0; i < sizeof lost / sizeof *lost; i++) {
    size_t k;
    for (k = 0; k < 2; k++) {
      snprintf(text, sizeof text, positions[k], lost[i]);
      refused(TERA_KIND_ANY, text, TERA_JSON_READ_LENIENT, TERA_ERR_UNKNOWN_FIELD, "\"newField\"",
              "google.protobuf.Any.newField: " NO_FIELD);
      refused(TERA_KIND_ANY, text, TERA_JSON_READ_LENIENT | TERA_JSON_READ_BASE64_UNKNOWN_TYPES, TERA_ERR_UNKNOWN_FIELD,
              "\"newField\"", "google.protobuf.Any.newField: " NO_FIELD);
    }
  }
  /* Alone it is an empty one. */
  accepted(TERA_KIND_ANY, "{\"@type\": \"" ANY_URL "\"}", TERA_JSON_READ_LENIENT, 0,
           "{\"@type\": \"" ANY_URL "\", \"value\": {}}");
  accepted(TERA_KIND_ANY, "{\"value\": null, \"@type\": \"" ANY_URL "\"}", TERA_JSON_READ_LENIENT, 0,
           "{\"@type\": \"" ANY_URL "\", \"value\": {}}");
  tera_arena_reset(arena);
}

/* New things at every level of a frame: the rest of it arrives. */
static void unknown_in_frame(void) {
  static const char *const places[][3] = {
    { "\"new1\": [{}], ", "", "" }, { "", "\"new1\": {\"x\": 1}, ", "" }, { "", "", "\"new1\": 1, " }
  };
  static const char *const paths[] = {
    "TeraMessage.message.header.new1: " NO_FIELD,
    "TeraMessage.message.events[0].new1: " NO_FIELD,
    "TeraMessage.message.events[1].new1: " NO_FIELD
  };
  static char plain[2048];
  tera_frame frame = TERA_FRAME_INIT;
  size_t i;
  snprintf(plain, sizeof plain, FRAME, "", "", "");
  for (i = 0; i < 3; i++) {
    snprintf(text, sizeof text, FRAME, places[i][0], places[i][1], places[i][2]);
    refused(TERA_KIND_MESSAGE, text, 0, TERA_ERR_UNKNOWN_FIELD, "\"new1\"", paths[i]);
    accepted(TERA_KIND_MESSAGE, text, TERA_JSON_READ_LENIENT, 1, plain);
    check_skipped(text, 0, "new1", NO_FIELD, "\"new1\"");
  }
  snprintf(text, sizeof text, FRAME, "\"new1\": [{}], ", "\"new2\": {\"x\": 1}, ",
           "\"new3\": \"\", \"type\": \"DEVICE_X\", ");
  accepted(TERA_KIND_MESSAGE, text, TERA_JSON_READ_LENIENT, 4, plain);
  CHECK_STATUS(tera_unwrap_json(arena, TERA_KIND_MESSAGE, text, strlen(text), TERA_JSON_READ_LENIENT, &frame), TERA_OK);
  CHECK(tera_arena_skipped(arena) == 4);
  check_skipped(text, 0, "new1", NO_FIELD, "\"new1\"");
  check_skipped(text, 1, "new2", NO_FIELD, "\"new2\"");
  check_skipped(text, 2, "new3", NO_FIELD, "\"new3\"");
  check_skipped(text, 3, "DEVICE_X", NO_NAME, "\"DEVICE_X\"");
  CHECK(tera_arena_skipped_message(arena, 4)[0] == 0);
  CHECK(frame.failed == 0 && frame.unknown == 0 && frame.version == 1 && is(frame.topic, "log.info"));
  if (CHECK(frame.payloads.len == 2)) {
    const tera_user_event *user = (const tera_user_event *)frame.payloads.data[0].message;
    const tera_device_event *device = (const tera_device_event *)frame.payloads.data[1].message;
    if (CHECK(user && user->base.kind == TERA_KIND_USER_EVENT)) {
      CHECK(is(user->user_uuid, "u") && user->type == TERA_USER_EVENT_USER_ADDED);
    }
    if (CHECK(device && device->base.kind == TERA_KIND_DEVICE_EVENT)) CHECK(is(device->device_uuid, "d"));
  }
  /* Another call has skipped nothing. */
  CHECK_STATUS(tera_unwrap_json(arena, TERA_KIND_MESSAGE, plain, strlen(plain), TERA_JSON_READ_LENIENT, &frame), TERA_OK);
  CHECK(tera_arena_skipped(arena) == 0 && tera_arena_skipped_message(arena, 0)[0] == 0);
  CHECK(tera_arena_skipped(NULL) == 0 && tera_arena_skipped_message(NULL, 0)[0] == 0);
  tera_arena_reset(arena);
}

static void unknown_enums(void) {
  static const char *const names[] = { "USER_NEW", "user_added", "", "USER_ADDED ", "1.5x", "\\u0055SER_NEW" };
  static const char *const shown[] = { "USER_NEW", "user_added", "", "USER_ADDED ", "1.5x", "USER_NEW" };
  size_t i;
  for (i = 0; i < sizeof names / sizeof *names; i++) {
    char value[64];
    snprintf(value, sizeof value, "\"%s\"", names[i]);
    snprintf(text, sizeof text, "{\"type\": %s, \"userUuid\":\n\"u\"}", value);
    refused(TERA_KIND_USER_EVENT, text, 0, TERA_ERR_UNKNOWN_NAME, value, "UserEvent.type: " NO_NAME);
    refused(TERA_KIND_USER_EVENT, text, TERA_JSON_READ_SKIP_UNKNOWN_FIELDS | TERA_JSON_READ_SKIP_UNKNOWN_TYPES,
            TERA_ERR_UNKNOWN_NAME, value, "UserEvent.type: " NO_NAME);
    accepted(TERA_KIND_USER_EVENT, text, TERA_JSON_READ_SKIP_UNKNOWN_ENUMS, 1, "{\"userUuid\": \"u\"}");
    check_skipped(text, 0, shown[i], NO_NAME, value);
    accepted(TERA_KIND_USER_EVENT, text, TERA_JSON_READ_LENIENT, 1, "{\"userUuid\": \"u\"}");
    snprintf(text, sizeof text, FRAME, "", "\"userFullname\": \"x\",\n", "\"type\":\n \"DEVICE_NEW\", ");
    refused(TERA_KIND_MESSAGE, text, 0, TERA_ERR_UNKNOWN_NAME, "\"DEVICE_NEW\"",
            "TeraMessage.message.events[1].type: " NO_NAME);
  }
  /* What is no name at all is wrong with any flags. */
  refused(TERA_KIND_USER_EVENT, "{\"type\": true}", TERA_JSON_READ_LENIENT, TERA_ERR_JSON_VALUE, "true",
          "UserEvent.type: the field cannot have this value");
  refused(TERA_KIND_USER_EVENT, "{\"type\": {}}", TERA_JSON_READ_LENIENT, TERA_ERR_JSON_VALUE, "{}",
          "UserEvent.type: the field cannot have this value");
  refused(TERA_KIND_USER_EVENT, "{\"type\": 2147483648}", TERA_JSON_READ_LENIENT, TERA_ERR_JSON_VALUE, "2147",
          "UserEvent.type: the field cannot have this value");
  refused(TERA_KIND_USER_EVENT, "{\"type\": \"USER_NEW\", \"type\": 1}", TERA_JSON_READ_LENIENT,
          TERA_ERR_JSON_DUPLICATE, "\"type\": 1}", "UserEvent.type: the field or its oneof is set twice");
  tera_arena_reset(arena);
}

/* What has nothing in it but what is skipped is skipped too. */
static void skipped_in_any(void) {
  static const char *const contents[] = {
    "{\"@type\": \"" NEW_URL "\", \"a\": 1}", "{\"@type\": \"" ANY_URL "\", \"value\": {\"@type\": \"" NEW_URL "\"}}",
    "{\"value\": {\"a\": 1, \"@type\": \"" NEW_URL "\"}, \"@type\": \"" ANY_URL "\"}"
  };
  static const struct { uint32_t kind; const char *before, *behind, *same; } places[] = {
    { TERA_KIND_ANY, "{\"@type\": \"" ANY_URL "\", \"value\": ", "}", "{}" },
    { TERA_KIND_ANY, "{\"value\": ", ", \"@type\": \"" ANY_URL "\"}", "{}" },
    { TERA_KIND_MESSAGE, "{\"message\": ", "}", "{}" },
    { TERA_KIND_EVENT, "{\"events\": [{}, ", "]}", "{\"events\": [{}]}" },
    { TERA_KIND_MODULE_MESSAGE, "{\"data\": [", ", {}]}", "{\"data\": [{}]}" },
    { TERA_KIND_EVENT, "{\"events\": [{\"@type\": \"" URL "ServerCommand\", \"type\": 2, \"data\": ", "}]}",
      "{\"events\": [{\"@type\": \"" URL "ServerCommand\", \"type\": 2}]}" },
    { TERA_KIND_MESSAGE, "{\"message\": {\"events\": [", "], \"@type\": \"" URL "TeraEvent\"}}",
      "{\"message\": {\"@type\": \"" URL "TeraEvent\"}}" },
    { TERA_KIND_MESSAGE, "{\"message\": {\"data\": ", ", \"@type\": \"" URL "ServerCommand\"}}",
      "{\"message\": {\"@type\": \"" URL "ServerCommand\"}}" },
    { TERA_KIND_EVENT, "{\"events\": [{\"@type\": \"" URL "TeraEvent\", \"events\": [", "]}]}",
      "{\"events\": [{\"@type\": \"" URL "TeraEvent\"}]}" }
  };
  size_t i, k;
  for (i = 0; i < sizeof places / sizeof *places; i++) {
    for (k = 0; k < sizeof contents / sizeof *contents; k++) {
      tera_frame frame = TERA_FRAME_INIT;
      snprintf(text, sizeof text, "%s%s%s", places[i].before, contents[k], places[i].behind);
      accepted(places[i].kind, text, TERA_JSON_READ_LENIENT, 1, places[i].same);
      check_skipped(text, 0, NEW_URL, NO_TYPE, "\"" NEW_URL);
      if (places[i].kind != TERA_KIND_ANY) {
        /* The frame has what would be a payload with its type, and no other. */
        const int is_payload = i < 5 || i == 6;
        size_t unknown = 0, p;
        CHECK_STATUS(tera_unwrap_json(arena, places[i].kind, text, strlen(text), TERA_JSON_READ_LENIENT, &frame), TERA_OK);
        for (p = 0; p < frame.payloads.len; p++) {
          const tera_payload *payload = &frame.payloads.data[p];
          if (payload->kind != TERA_KIND_UNKNOWN) {
            size_t size = 0;
            uint8_t bytes[64];
            CHECK(!is_payload);
            CHECK_STATUS(tera_encode(arena, payload->message, bytes, sizeof bytes, &size), TERA_OK);
            CHECK(size == (payload->kind == TERA_KIND_SERVER_COMMAND && i == 5 ? 2 : 0));
          } else if (payload->type_url.len != 0) {
            CHECK(is(payload->type_url, NEW_URL) && payload->value.len == 0 && payload->message == NULL);
            unknown++;
          }
        }
        CHECK(unknown == (is_payload ? 1 : 0) && frame.failed == 0);
      }
      tera_arena_reset(arena);
    }
  }
}

static void unknown_types(void) {
  static const char *const contents[] = {
    "", ", \"a\": 1", ", \"list\": [{\"x\": [1, {\"@type\": \"" NEW_URL "\"}]}, null], \"text\": \"\\u00e9\"",
    ", \"value\": {\"@type\": \"" URL "UserEvent\", \"nothing\": 1}", ", \"value\": \"AQID\""
  };
  size_t i;
  for (i = 0; i < sizeof contents / sizeof *contents; i++) {
    tera_frame frame = TERA_FRAME_INIT;
    /* Among the payloads of a frame: it is there, without its content, and the others with theirs. */
    snprintf(text, sizeof text,
             "{\"message\": {\"@type\": \"" URL "TeraEvent\", \"events\": ["
             "{\"@type\": \"" URL "UserEvent\", \"userUuid\": \"u\"},\n"
             " {\"@type\": \"" NEW_URL "\"%s}, {\"@type\": \"" URL "DeviceEvent\", \"deviceUuid\": \"d\"}]}}",
             contents[i]);
    refused(TERA_KIND_MESSAGE, text, 0, TERA_ERR_UNKNOWN_TYPE, "\"" NEW_URL, "TeraMessage.message.events[1]: " NO_TYPE);
    refused(TERA_KIND_MESSAGE, text, TERA_JSON_READ_SKIP_UNKNOWN_FIELDS | TERA_JSON_READ_SKIP_UNKNOWN_ENUMS,
            TERA_ERR_UNKNOWN_TYPE, "\"" NEW_URL, "TeraMessage.message.events[1]: " NO_TYPE);
    CHECK_STATUS(tera_unwrap_json(arena, TERA_KIND_MESSAGE, text, strlen(text), TERA_JSON_READ_SKIP_UNKNOWN_TYPES, &frame),
                 TERA_OK);
    CHECK(tera_arena_skipped(arena) == 1);
    check_skipped(text, 0, NEW_URL, NO_TYPE, "\"" NEW_URL);
    CHECK(frame.unknown == 1 && frame.failed == 0);
    if (CHECK(frame.payloads.len == 3)) {
      const tera_payload *payloads = frame.payloads.data;
      CHECK(payloads[0].kind == TERA_KIND_USER_EVENT && payloads[2].kind == TERA_KIND_DEVICE_EVENT);
      CHECK(payloads[1].kind == TERA_KIND_UNKNOWN && payloads[1].message == NULL && payloads[1].status == TERA_OK);
      CHECK(is(payloads[1].type_url, NEW_URL) && payloads[1].value.len == 0);
      CHECK(is(((const tera_device_event *)payloads[2].message)->device_uuid, "d"));
    }
    CHECK_STATUS(tera_unwrap_json(arena, TERA_KIND_MESSAGE, text, strlen(text), TERA_JSON_READ_LENIENT, &frame), TERA_OK);
    CHECK(tera_arena_skipped(arena) == 1 && frame.payloads.len == 3);
    check_skipped(text, 0, NEW_URL, NO_TYPE, "\"" NEW_URL);
    /* Without the frame around it it is left out: encoded it would be a message that nobody sent. */
    accepted(TERA_KIND_MESSAGE, text, TERA_JSON_READ_LENIENT, 1,
             "{\"message\": {\"@type\": \"" URL "TeraEvent\", \"events\": [{\"@type\": \"" URL "UserEvent\","
             "\"userUuid\": \"u\"}, {\"@type\": \"" URL "DeviceEvent\", \"deviceUuid\": \"d\"}]}}");
    check_skipped(text, 0, NEW_URL, NO_TYPE, "\"" NEW_URL);

    /* In a field, with the type behind its content. */
    snprintf(text, sizeof text, "{\"data\": {\"z\": [[]]%s,\n\"@type\": \"" NEW_URL "\"}, \"type\": 2}",
             strstr(contents[i], "@type") ? "" : contents[i]);
    refused(TERA_KIND_SERVER_COMMAND, text, 0, TERA_ERR_UNKNOWN_TYPE, "\"" NEW_URL, "ServerCommand.data: " NO_TYPE);
    {
      tera_server_command command = TERA_SERVER_COMMAND_INIT;
      CHECK_STATUS(tera_server_command_from_json(arena, text, strlen(text), TERA_JSON_READ_LENIENT, &command), TERA_OK);
      CHECK(tera_arena_skipped(arena) == 1);
      check_skipped(text, 0, NEW_URL, NO_TYPE, "\"" NEW_URL);
      CHECK(command.type == TERA_SERVER_COMMAND_CMD_CLIENT_DISCONNECT && command.data == NULL);
    }
    accepted(TERA_KIND_SERVER_COMMAND, text, TERA_JSON_READ_LENIENT, 1, "{\"type\": 2}");
    tera_arena_reset(arena);
  }
  skipped_in_any();
  /* The message of a TeraMessage itself. */
  {
    static const char whole[] = "{\"message\": {\"@type\": \"" NEW_URL "\", \"events\": [1]}}";
    tera_frame frame = TERA_FRAME_INIT;
    refused(TERA_KIND_MESSAGE, whole, 0, TERA_ERR_UNKNOWN_TYPE, "\"" NEW_URL, "TeraMessage.message: " NO_TYPE);
    CHECK_STATUS(tera_unwrap_json(arena, TERA_KIND_MESSAGE, SPAN(whole), TERA_JSON_READ_LENIENT, &frame), TERA_OK);
    CHECK(frame.payloads.len == 1 && frame.unknown == 1 && is(frame.payloads.data[0].type_url, NEW_URL));
    accepted(TERA_KIND_MESSAGE, whole, TERA_JSON_READ_LENIENT, 1, "{}");
  }
  /* All of a list, and elements without a type. */
  accepted(TERA_KIND_EVENT, "{\"events\": [{\"@type\": \"" NEW_URL "\"}, {\"a\": 1}]}", TERA_JSON_READ_LENIENT, 2, "{}");
  accepted(TERA_KIND_EVENT, "{\"events\": [{\"a\": 1}, {}]}", TERA_JSON_READ_LENIENT, 1, "{\"events\": [{}]}");
  /* An object without a type says nothing, with any flags; an empty one is an empty Any. */
  refused(TERA_KIND_ANY, " {\"a\": 1}", TERA_JSON_READ_SKIP_UNKNOWN_FIELDS, TERA_ERR_UNKNOWN_TYPE, "{", NO_TYPE);
  accepted(TERA_KIND_ANY, " {\"a\": 1}", TERA_JSON_READ_LENIENT, 1, "{}");
  refused(TERA_KIND_ANY, "{\"@type\": 1}", TERA_JSON_READ_LENIENT, TERA_ERR_JSON_VALUE, "1",
          "the field cannot have this value");
  accepted(TERA_KIND_ANY, "{ }", TERA_JSON_READ_LENIENT, 0, "{}");
  tera_arena_reset(arena);
}

/* There are texts for the first few things that are skipped; the others are counted. */
static void many_skipped(void) {
  static const size_t counts[] = { 1, TERA_ARENA_SKIPPED_TEXTS - 1, TERA_ARENA_SKIPPED_TEXTS,
                                   TERA_ARENA_SKIPPED_TEXTS + 1, 1000 };
  size_t i, k;
  for (i = 0; i < sizeof counts / sizeof *counts; i++) {
    size_t len = 1;
    text[0] = '{';
    for (k = 0; k < counts[i]; k++) {
      len += (size_t)snprintf(text + len, sizeof text - len, "\n\"new%u!\":[%u],", (unsigned)k, (unsigned)k);
    }
    snprintf(text + len, sizeof text - len, "\"userUuid\":\"u\"}");
    accepted(TERA_KIND_USER_EVENT, text, TERA_JSON_READ_LENIENT, counts[i], "{\"userUuid\":\"u\"}");
    for (k = 0; k < counts[i]; k++) {
      char name[32], needle[40];
      if (k >= TERA_ARENA_SKIPPED_TEXTS) {
        CHECK(tera_arena_skipped_message(arena, k)[0] == 0);
        continue;
      }
      snprintf(name, sizeof name, "new%u!", (unsigned)k);
      snprintf(needle, sizeof needle, "\"%s", name);
      check_skipped(text, k, name, NO_FIELD, needle);
    }
    CHECK(tera_arena_skipped_message(arena, counts[i])[0] == 0);
    CHECK(tera_arena_skipped_message(arena, SIZE_MAX)[0] == 0);
    tera_arena_reset(arena);
    CHECK(tera_arena_skipped(arena) == 0 && tera_arena_skipped_message(arena, 0)[0] == 0);
  }
  /* A long name is cut, between two characters. */
  {
    size_t len = (size_t)snprintf(text, sizeof text, "{\"x");
    for (i = 0; i < 1000; i++) len += (size_t)snprintf(text + len, sizeof text - len, "\xf0\x9f\x98\x80");
    snprintf(text + len, sizeof text - len, "\": 1}");
    accepted(TERA_KIND_USER_EVENT, text, TERA_JSON_READ_LENIENT, 1, "{}");
    len = strlen(tera_arena_skipped_message(arena, 0));
    CHECK(len > 100 && len < 4000 && memcmp(tera_arena_skipped_message(arena, 0), text + 2, 101) == 0);
    for (i = 1; i + 4 <= len && tera_arena_skipped_message(arena, 0)[i] == '\xf0'; i += 4) {}
    for (; i < len; i++) CHECK((unsigned char)tera_arena_skipped_message(arena, 0)[i] < 0x80);
    tera_arena_reset(arena);
  }
}

/* Repeats a piece `count` times behind what is in the text. */
static size_t repeat(char *to, size_t len, const char *piece, size_t count) {
  size_t size = strlen(piece);
  for (; count; count--, len += size) memcpy(to + len, piece, size);
  to[len] = 0;
  return len;
}

/* A message with a skipped value of so many levels, which are closed. */
static void nest(char *to, const char *before, const char *open, const char *close, size_t levels, const char *after) {
  size_t len = repeat(to, 0, before, 1);
  len = repeat(to, len, open, levels);
  if (strchr(open, ':')) len = repeat(to, len, "1", 1);
  len = repeat(to, len, close, levels);
  repeat(to, len, after, 1);
}

static void deep_nesting(void) {
  static const char *const opens[] = { "[", "{\"a\":", "[{\"userUuid\":" };
  static const char *const closes[] = { "]", "}", "}]" };
  /* Objects and lists are counted for themselves; the message itself is the first object of 100. */
  static const size_t most[] = { 100, 99, 99 };
  static const char *const befores[] = { "{\"new\":", "{\"@type\":\"" NEW_URL "\",\"new\":", "{\"new\":" };
  static const char *const afters[] = { "}", "}", ",\"@type\":\"" NEW_URL "\"}" };
  static const uint32_t kinds[] = { TERA_KIND_USER_EVENT, TERA_KIND_ANY, TERA_KIND_ANY };
  static const size_t many = 1000000;
  char *large = (char *)malloc(16 * many);
  size_t i, k;
  tera_user_event user = TERA_USER_EVENT_INIT;
  if (!large) exit(EXIT_FAILURE);
  for (i = 0; i < 3; i++) {
    for (k = 0; k < 3; k++) {
      size_t depth = most[k];
      size_t levels[3];
      size_t n;
      tera_head *message = i ? NULL : &user.base;
      tera_any any = TERA_ANY_INIT;
      if (!message) message = &any.base;
      nest(text, befores[i], opens[k], closes[k], depth, afters[i]);
      CHECK_STATUS(tera_from_json(arena, text, strlen(text), TERA_JSON_READ_LENIENT, message), TERA_OK);
      CHECK(tera_arena_skipped(arena) == 1);
      levels[0] = depth + 1;
      levels[1] = 101;
      levels[2] = 1000;
      for (n = 0; n < 3; n++) {
        nest(text, befores[i], opens[k], closes[k], levels[n], afters[i]);
        CHECK_STATUS(tera_from_json(arena, text, strlen(text), TERA_JSON_READ_LENIENT, message), TERA_ERR_TOO_DEEP);
        /* The place is that of the level that is too much. */
        CHECK(tera_arena_error_offset(arena) > strlen(befores[i]) && tera_arena_error_offset(arena) < strlen(text));
        CHECK(text[tera_arena_error_offset(arena)] == '[' || text[tera_arena_error_offset(arena)] == '{');
      }
      /* Never closed: nothing but the depth is known of it. */
      n = repeat(large, 0, befores[i], 1);
      n = repeat(large, n, opens[k], many);
      CHECK_STATUS(tera_from_json(arena, large, n, TERA_JSON_READ_LENIENT, message), TERA_ERR_TOO_DEEP);
      CHECK_STATUS(tera_from_json(arena, large, n, 0, message),
                   kinds[i] == TERA_KIND_USER_EVENT ? TERA_ERR_UNKNOWN_FIELD
                   : i == 1                         ? TERA_ERR_UNKNOWN_TYPE
                                                    : TERA_ERR_TOO_DEEP);
      n = repeat(large, n, "1", 1);
      n = repeat(large, n, closes[k], many);
      n = repeat(large, n, afters[i], 1);
      CHECK_STATUS(tera_from_json(arena, large, n, TERA_JSON_READ_LENIENT, message), TERA_ERR_TOO_DEEP);
      tera_arena_reset(arena);
    }
  }
  /* Known things that hold one another: Any in Any, and commands. */
  for (i = 0; i < 2; i++) {
    static const char *const known[] = {
      "{\"@type\":\"type.googleapis.com/google.protobuf.Any\",\"value\":",
      "{\"@type\":\"" URL "ServerCommand\",\"data\":"
    };
    tera_any any = TERA_ANY_INIT;
    for (k = 99; k <= 101; k++) {
      size_t len = repeat(text, 0, known[i], k);
      len = repeat(text, len, "{}", 1);
      repeat(text, len, "}", k);
      CHECK_STATUS(tera_any_from_json(arena, text, strlen(text), TERA_JSON_READ_LENIENT, &any),
                   k == 99 ? TERA_OK : TERA_ERR_TOO_DEEP);
    }
    {
      size_t size = 16 * many / strlen(known[i]) - 1;
      size_t len = repeat(large, 0, known[i], size);
      CHECK_STATUS(tera_any_from_json(arena, large, len, TERA_JSON_READ_LENIENT, &any), TERA_ERR_TOO_DEEP);
    }
    tera_arena_reset(arena);
  }
  /* No message at all. */
  memset(large, '[', many);
  CHECK_STATUS(tera_user_event_from_json(arena, large, many, TERA_JSON_READ_LENIENT, &user), TERA_ERR_JSON_VALUE);
  memset(large, '{', many);
  CHECK_STATUS(tera_user_event_from_json(arena, large, many, TERA_JSON_READ_LENIENT, &user), TERA_ERR_JSON_SYNTAX);
  free(large);
}

/* What is skipped has to be JSON all the same. */
static void wrong_syntax(void) {
  static const char *const wrong[] = {
    "", "nul", "nulll", "tru", "True", "NaN", "Infinity", "-", "+1", "01", "-01", "1.", ".5", "1e", "1e+", "0x10",
    "1 2", "1_0", "--1", "'x'", "abc", "[1,]", "[,]", "[1 2]", "[1;2]", "[1}", "[1]]", "{\"a\":1,}", "{,}", "{\"a\"}",
    "{\"a\" 1}", "{\"a\":}", "{a:1}", "{1:1}", "{'a':1}", "{\"a\":1]", "{\"a\":1 \"b\":2}", "{\"\\q\":1}",
    "{\"\\ud800\":1}", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"",
    "\"\n\"", "\"\t\"", "\"\x01\"", "\"\"\"", "/* */ 1", "1 // x", "1,", "1, ,", "]", "}", ":", "\xef\xbb\xbf 1"
  };
  static const uint32_t flags = TERA_JSON_READ_LENIENT;
  size_t i, k;
  for (i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    unsigned long before = failures;
    tera_user_event user = TERA_USER_EVENT_INIT;
    tera_any any = TERA_ANY_INIT;
    snprintf(text, sizeof text, "{\"new\": %s, \"userUuid\": \"u\"}", wrong[i]);
    CHECK_STATUS(tera_user_event_from_json(arena, text, strlen(text), flags, &user), TERA_ERR_JSON_SYNTAX);
    CHECK(tera_arena_error_offset(arena) >= 7 && tera_arena_error_offset(arena) < strlen(text));
    snprintf(text, sizeof text, "{\"@type\": \"" NEW_URL "\", \"new\": %s, \"x\": \"u\"}", wrong[i]);
    CHECK_STATUS(tera_any_from_json(arena, text, strlen(text), flags, &any), TERA_ERR_JSON_SYNTAX);
    snprintf(text, sizeof text, "{\"new\": %s, \"@type\": \"" NEW_URL "\"}", wrong[i]);
    CHECK_STATUS(tera_any_from_json(arena, text, strlen(text), flags, &any), TERA_ERR_JSON_SYNTAX);
    snprintf(text, sizeof text, "{\"new\": %s, \"@type\": \"" URL "UserEvent\"}", wrong[i]);
    CHECK_STATUS(tera_any_from_json(arena, text, strlen(text), flags, &any), TERA_ERR_JSON_SYNTAX);
    if (failures != before) fprintf(stderr, "  that was %s\n", wrong[i]);
  }
  /* What ends too early: between two values it says so, inside of a word or number it is no JSON either way. */
  for (i = 0; i < sizeof values / sizeof *values; i++) {
    static const char *const befores[] = { "{\"type\": \"NEW\", \"new\": ", "{\"new\": " };
    static const char *const afters[] = { ", \"userUuid\": \"u\"}", ", \"@type\": \"" NEW_URL "\"}" };
    size_t which;
    for (which = 0; which < 2; which++) {
      size_t len = (size_t)snprintf(text, sizeof text, "%s%s%s", befores[which], values[i], afters[which]);
      size_t value = strlen(befores[which]), behind = value + strlen(values[i]);
      for (k = 0; k < len; k++) {
        block cut = new_block(k);
        tera_user_event user = TERA_USER_EVENT_INIT;
        tera_any any = TERA_ANY_INIT;
        tera_status status;
        memcpy(cut.data, text, k);
        status = tera_from_json(arena, (const char *)cut.data, k, flags, which ? &any.base : &user.base);
        if (k <= value || k >= behind) {
          if (!CHECK_STATUS(status, TERA_ERR_TRUNCATED)) fprintf(stderr, "  that was %.*s\n", (int)k, text);
          CHECK(tera_arena_error_offset(arena) == k);
        } else {
          CHECK(status == TERA_ERR_TRUNCATED || status == TERA_ERR_INVALID_UTF8 || status == TERA_ERR_JSON_SYNTAX);
        }
        CHECK(tera_arena_error_offset(arena) <= k && user.user_uuid.data == NULL && any.type_url.data == NULL);
        free(cut.data);
      }
    }
    tera_arena_reset(arena);
  }
  {
    static const char *const invalid[] = { "\xff", "\xc3", "\xed\xa0\x80", "\xc0\x80" };
    tera_user_event user = TERA_USER_EVENT_INIT;
    for (i = 0; i < sizeof invalid / sizeof *invalid; i++) {
      snprintf(text, sizeof text, "{\"new\": \"%s\"}", invalid[i]);
      CHECK_STATUS(tera_user_event_from_json(arena, text, strlen(text), flags, &user), TERA_ERR_INVALID_UTF8);
      CHECK(tera_arena_error_offset(arena) == 9 && tera_arena_error_column(arena) == 10);
    }
  }
}

/* Strings are views of the text, or of the arena where that cannot be. */
static void views(void) {
  static const char input[] =
      "{\"@type\":\"" URL "JoinSessionEvent\",\"sessionUrl\":\"plain\",\"joinMsg\":\"esc\\u0061ped\","
      "\"sessionUsers\":[\"one\",\"t\\u0077o\"],\"sessionUuid\":\"\",\"sessionParameters\":\"\xc3\xa9\"}";
  static const uint32_t flags[] = { 0, TERA_DECODE_COPY, TERA_JSON_READ_LENIENT, TERA_JSON_READ_LENIENT | TERA_DECODE_COPY };
  size_t i;
  for (i = 0; i < 4; i++) {
    int copied = (flags[i] & TERA_DECODE_COPY) != 0;
    size_t len = sizeof input - 1;
    char *own = (char *)malloc(len);
    tera_any any = TERA_ANY_INIT;
    const tera_join_session_event *join;
    if (!own) exit(EXIT_FAILURE);
    memcpy(own, input, len);
    if (CHECK_STATUS(tera_any_from_json(arena, own, len, flags[i], &any), TERA_OK) && CHECK(any.message != NULL)) {
      join = (const tera_join_session_event *)any.message;
      CHECK(is_in(any.type_url.data, own, len) != copied);
      CHECK(is_in(join->session_url.data, own, len) != copied);
      CHECK(is_in(join->session_parameters.data, own, len) != copied);
      CHECK(!is_in(join->join_msg.data, own, len));
      CHECK(!is_in(join->session_users.data, own, len));
      if (CHECK(join->session_users.len == 2)) {
        CHECK(is_in(join->session_users.data[0].data, own, len) != copied);
        CHECK(!is_in(join->session_users.data[1].data, own, len));
      }
      CHECK(join->session_uuid.data != NULL && join->session_uuid.len == 0);
      CHECK(join->service_uuid.len == 0 && join->session_devices.len == 0);
      if (copied) memset(own, '#', len);
      CHECK(is(any.type_url, URL "JoinSessionEvent") && is(join->session_url, "plain"));
      CHECK(is(join->join_msg, "escaped") && is(join->session_parameters, "\xc3\xa9"));
      CHECK(is(join->session_users.data[0], "one") && is(join->session_users.data[1], "two"));
    }
    free(own);
    tera_arena_reset(arena);
  }
  /* The same of a frame. */
  for (i = 0; i < 4; i++) {
    int copied = (flags[i] & TERA_DECODE_COPY) != 0;
    tera_frame frame = TERA_FRAME_INIT;
    size_t len = (size_t)snprintf(text, sizeof text, FRAME, "", "", "");
    if (CHECK_STATUS(tera_unwrap_json(arena, TERA_KIND_MESSAGE, text, len, flags[i], &frame), TERA_OK)) {
      CHECK(is_in(frame.topic.data, text, len) != copied);
      CHECK(is_in(frame.payloads.data[0].type_url.data, text, len) != copied);
      if (copied) memset(text, '#', len);
      CHECK(is(frame.topic, "log.info") && is(frame.payloads.data[1].type_url, URL "DeviceEvent"));
      CHECK(is(((const tera_user_event *)frame.payloads.data[0].message)->user_uuid, "u"));
    }
    tera_arena_reset(arena);
  }
}

/* How many bytes a member at its default has, with the comma before it; 0 for anything else. */
static size_t default_member(const char *at, const char *end) {
  static const char *const defaults[] = { "\"\"", "0", "\"0\"", "false", "[]" };
  const char *value = at < end && *at == ',' ? (const char *)memchr(at, ':', (size_t)(end - at)) : NULL;
  size_t len = 0, i;
  if (!value) return 0;
  value += value + 1 < end && value[1] == ' ' ? 2 : 1;
  while (value + len < end && !strchr(",}\n", value[len])) len++;
  for (i = 0; i < sizeof defaults / sizeof *defaults; i++) {
    if (strlen(defaults[i]) == len && memcmp(value, defaults[i], len) == 0) return (size_t)(value + len - at);
  }
  /* The name of an enum's value. */
  return len && strspn(value, "\"ABCDEFGHIJKLMNOPQRSTUVWXYZ_") == len ? (size_t)(value + len - at) : 0;
}

/* Whether a text is the one that is expected. Fields that are new to the schema come behind those of today, so that with
 * defaults an object may end in more members than expected, which are at their default. */
static int is_text(tera_str written, const char *expected, int defaults) {
  const char *at = written.data, *end = written.data + written.len;
  for (; *expected; expected++, at++) {
    const char *closing = expected + strspn(expected, "\n ");
    size_t more;
    while (defaults && *closing == '}' && (more = default_member(at, end)) != 0) at += more;
    if (at == end || *at != *expected) return 0;
  }
  return at == end;
}

/* Writes a message, and compares the text with what is expected; the same with room for all but its last character. */
static void writes(const tera_head *message, uint32_t flags, size_t skipped, const char *expected) {
  tera_str in_arena = { NULL, 0 };
  CHECK_STATUS(tera_json_text(arena, message, flags, &in_arena), TERA_OK);
  if (!CHECK(is_text(in_arena, expected, (flags & TERA_JSON_WRITE_DEFAULT_VALUES) != 0))) {
    fprintf(stderr, "  %.*s\n  %s expected\n", TERA_PRINTF(in_arena), expected);
  }
  size_t len = in_arena.len;
  block output = new_block(len), untouched = new_block(len);
  size_t written = SIZE_MAX;
  if (CHECK_STATUS(tera_to_json(arena, message, flags, (char *)output.data, len, &written), TERA_OK)) {
    CHECK(is_block(output, in_arena.data, written));
  }
  CHECK(tera_arena_skipped(arena) == skipped);
  memset(output.data, 0xa5, len);
  memset(untouched.data, 0xa5, len);
  written = SIZE_MAX;
  CHECK_STATUS(tera_to_json(arena, message, flags, (char *)output.data, len - 1, &written), TERA_ERR_BUFFER_TOO_SMALL);
  CHECK(written == len && is_block(untouched, output.data, len));
  written = SIZE_MAX;
  CHECK_STATUS(tera_to_json(arena, message, flags, NULL, 0, &written), TERA_ERR_BUFFER_TOO_SMALL);
  CHECK(written == len);
  free(untouched.data);
  free(output.data);
}

/* There is no text of a message; `what` is said. */
static void writes_not(const tera_head *message, uint32_t flags, tera_status status, const char *what) {
  char output[4] = { 1, 2, 3, 4 };
  size_t written = 12345;
  tera_str view = { NULL, 77 };
  CHECK_STATUS(tera_to_json(arena, message, flags, output, sizeof output, &written), status);
  CHECK(written == 12345 && output[0] == 1 && output[3] == 4);
  if (!CHECK(strcmp(tera_arena_error_message(arena), what) == 0)) {
    fprintf(stderr, "  %s\n  %s expected\n", tera_arena_error_message(arena), what);
  }
  CHECK(tera_arena_error_line(arena) == 0 && tera_arena_error_column(arena) == 0);
  CHECK_STATUS(tera_json_text(arena, message, flags, &view), status);
  CHECK(view.data == NULL && view.len == 77);
}

/* What is reported of an Any that is left out. */
static void check_left_out(size_t index) {
  const char *message = tera_arena_skipped_message(arena, index);
  if (!CHECK(strcmp(message, NEW_URL ": " NO_TYPE) == 0)) fprintf(stderr, "  %s\n", message);
}

static void unknown_types_written(void) {
  static const uint8_t content[] = { 1, 2, 3, 0xff };
  static uint8_t bytes[2][1024];
  static char made[2048];
  tera_any unknown = TERA_ANY_INIT;
  tera_any empty = TERA_ANY_INIT;
  tera_user_event user = TERA_USER_EVENT_INIT;
  tera_any anys[5];
  tera_event event = TERA_EVENT_INIT;
  tera_any outer = TERA_ANY_INIT;
  tera_message message = TERA_MESSAGE_INIT;
  tera_server_command command = TERA_SERVER_COMMAND_INIT;
  size_t lens[2] = { 0, 0 };
  size_t i;

  unknown.type_url = TERA_STR(NEW_URL);
  unknown.value.data = content;
  unknown.value.len = sizeof content;
  user.user_uuid = TERA_STR("u");
  for (i = 0; i < 5; i++) anys[i] = unknown;
  anys[1] = empty;
  anys[1].message = &user.base;
  anys[3] = empty;
  event.events.data = anys;
  event.events.len = 5;
  outer.message = &event.base;
  message.message = &outer;

  writes_not(&event.base, 0, TERA_ERR_UNKNOWN_TYPE, "TeraEvent.events[0]: " NO_TYPE);
  writes_not(&message.base, TERA_JSON_WRITE_SERVER, TERA_ERR_UNKNOWN_TYPE, "TeraMessage.message.events[0]: " NO_TYPE);
  writes_not(&unknown.base, 0, TERA_ERR_UNKNOWN_TYPE, NO_TYPE);

  /* Left out of a list. */
  writes(&event.base, TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES, 3,
         "{\"events\":[{\"@type\":\"" URL "UserEvent\",\"userUuid\":\"u\"},{}]}");
  CHECK_STATUS(tera_to_json(arena, &event.base, TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES, made, sizeof made, &lens[0]), TERA_OK);
  for (i = 0; i < 3; i++) check_left_out(i);
  CHECK(tera_arena_skipped_message(arena, 3)[0] == 0);
  CHECK(tera_arena_error_message(arena)[0] == 0);
  writes(&message.base, TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES, 3,
         "{\"message\":{\"@type\":\"" URL "TeraEvent\",\"events\":["
         "{\"@type\":\"" URL "UserEvent\",\"userUuid\":\"u\"},{}]}}");
  event.events.len = 1;
  writes(&event.base, TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES, 1, "{\"events\":[]}");
  writes(&event.base, TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES | TERA_JSON_WRITE_SERVER, 1, "{\n  \"events\": []\n}");
  /* Left out of a field. */
  command.data = &unknown;
  command.type = TERA_SERVER_COMMAND_CMD_REGISTER_DEVICE;
  writes_not(&command.base, TERA_JSON_WRITE_DEFAULT_VALUES, TERA_ERR_UNKNOWN_TYPE, "ServerCommand.data: " NO_TYPE);
  writes(&command.base, TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES, 1, "{\"type\":\"CMD_REGISTER_DEVICE\"}");
  message.message = &unknown;
  writes(&message.base, TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES | TERA_JSON_WRITE_SERVER, 1, "{}");
  check_left_out(0);
  /* Left out of an Any. */
  outer = empty;
  outer.message = &unknown.base;
  writes_not(&outer.base, TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES, TERA_ERR_UNKNOWN_TYPE, NO_TYPE);
  writes_not(&outer.base, 0, TERA_ERR_UNKNOWN_TYPE, "google.protobuf.Any.value: " NO_TYPE);
  /* With what holds nothing else, also where that is bytes. */
  {
    static const uint8_t held[] = { 0x0a, 3, 'a', '/', 'b', 0x12, 1, 1 };
    tera_any bytes_of_any = TERA_ANY_INIT;
    bytes_of_any.type_url = TERA_STR(ANY_URL);
    bytes_of_any.value.data = held;
    bytes_of_any.value.len = sizeof held;
    anys[2] = outer;
    anys[4] = bytes_of_any;
    event.events.data = anys + 1;
    event.events.len = 4;
    writes(&event.base, TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES, 2,
           "{\"events\":[{\"@type\":\"" URL "UserEvent\",\"userUuid\":\"u\"},{}]}");
    check_left_out(0);
    writes(&event.base, TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES | TERA_JSON_WRITE_INDENT, 2,
           "{\n  \"events\": [\n    {\n      \"@type\": \"" URL "UserEvent\",\n      \"userUuid\": \"u\"\n    },\n"
           "    {}\n  ]\n}");
    command.data = &bytes_of_any;
    writes(&command.base, TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES, 1, "{\"type\":\"CMD_REGISTER_DEVICE\"}");
    command.data = &unknown;
    anys[2] = anys[4] = unknown;
    event.events.data = anys;
  }
  /* A URL that is no text is refused, with its place. */
  outer.message = &user.base;
  outer.type_url = TERA_STR("\xff/opentera.protobuf.UserEvent");
  message.message = &outer;
  writes_not(&message.base, 0, TERA_ERR_INVALID_UTF8, "TeraMessage.message.type_url: a string is not valid UTF-8");
  outer = empty;
  outer.message = &event.base;
  message.message = &unknown;
  /* Of nothing nothing can be left out. */
  writes_not(&unknown.base, TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES, TERA_ERR_UNKNOWN_TYPE, NO_TYPE);

  /* In base64, and back. */
  event.events.len = 5;
  message.message = &outer;
  writes(&unknown.base, TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES, 0, "{\"@type\":\"" NEW_URL "\",\"value\":\"AQID/w==\"}");
  writes(&unknown.base, TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES | TERA_JSON_WRITE_SERVER, 0,
         "{\n  \"@type\": \"" NEW_URL "\",\n  \"value\": \"AQID/w==\"\n}");
  writes(&command.base, TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES, 0,
         "{\"type\":\"CMD_REGISTER_DEVICE\",\"data\":{\"@type\":\"" NEW_URL "\",\"value\":\"AQID/w==\"}}");
  CHECK_STATUS(tera_to_json(arena, &message.base, TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES, made, sizeof made, &lens[0]),
               TERA_OK);
  CHECK_STATUS(tera_binary_from_json(arena, TERA_KIND_MESSAGE, made, lens[0], TERA_JSON_READ_BASE64_UNKNOWN_TYPES, bytes[0],
                                     sizeof bytes[0], &lens[1]),
               TERA_OK);
  CHECK(tera_arena_skipped(arena) == 0);
  CHECK_STATUS(tera_encode(arena, &message.base, bytes[1], sizeof bytes[1], &lens[0]), TERA_OK);
  CHECK(lens[0] == lens[1] && memcmp(bytes[0], bytes[1], lens[0]) == 0);
  /* The same from the bytes, which have the event as bytes too. */
  {
    static char again[sizeof made];
    CHECK_STATUS(tera_json_from_binary(arena, TERA_KIND_MESSAGE, bytes[0], lens[1], TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES,
                                       again, sizeof again, &lens[0]),
                 TERA_OK);
    CHECK(memcmp(again, made, lens[0]) == 0);
    CHECK_STATUS(tera_json_from_binary(arena, TERA_KIND_MESSAGE, bytes[0], lens[1], 0, again, sizeof again, &lens[0]),
                 TERA_ERR_UNKNOWN_TYPE);
    CHECK_STATUS(tera_json_from_binary(arena, TERA_KIND_MESSAGE, bytes[0], lens[1], TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES, again,
                                       sizeof again, &lens[0]),
                 TERA_OK);
    CHECK(tera_arena_skipped(arena) == 3);
  }
  /* Reading it in other ways. */
  {
    static const char form[] = "{\"value\": \"AQID_w\", \"@type\": \"" NEW_URL "\"}";
    static const char more[] = "{\"value\": \"AQID/w==\", \"more\": [1], \"@type\": \"" NEW_URL "\"}";
    static const char other[] = "{\"@type\": \"" NEW_URL "\", \"more\": [1]}";
    tera_any any = TERA_ANY_INIT;
    refused(TERA_KIND_ANY, form, 0, TERA_ERR_UNKNOWN_TYPE, "\"" NEW_URL, NO_TYPE);
    CHECK_STATUS(tera_any_from_json(arena, SPAN(form), TERA_JSON_READ_BASE64_UNKNOWN_TYPES, &any), TERA_OK);
    CHECK(is(any.type_url, NEW_URL) && any.value.len == sizeof content && any.message == NULL);
    CHECK(memcmp(any.value.data, content, sizeof content) == 0);
    refused(TERA_KIND_ANY, more, TERA_JSON_READ_BASE64_UNKNOWN_TYPES, TERA_ERR_UNKNOWN_FIELD, "\"more\"",
            "google.protobuf.Any.more: " NO_FIELD);
    /* With other members it is in the form of its type, which nobody here can read as bytes. */
    refused(TERA_KIND_ANY, more, TERA_JSON_READ_BASE64_UNKNOWN_TYPES | TERA_JSON_READ_SKIP_UNKNOWN_FIELDS, TERA_ERR_UNKNOWN_FIELD,
            "\"more\"", "google.protobuf.Any.more: " NO_FIELD);
    refused(TERA_KIND_ANY, other, TERA_JSON_READ_BASE64_UNKNOWN_TYPES | TERA_JSON_READ_SKIP_UNKNOWN_FIELDS, TERA_ERR_UNKNOWN_FIELD,
            "\"more\"", "google.protobuf.Any.more: " NO_FIELD);
    accepted(TERA_KIND_ANY, more, TERA_JSON_READ_BASE64_UNKNOWN_TYPES | TERA_JSON_READ_LENIENT, 1, "{}");
    check_skipped(more, 0, NEW_URL, NO_TYPE, "\"" NEW_URL);
    accepted(TERA_KIND_ANY, other, TERA_JSON_READ_BASE64_UNKNOWN_TYPES | TERA_JSON_READ_LENIENT, 1, "{}");
    check_skipped(other, 0, NEW_URL, NO_TYPE, "\"" NEW_URL);
    refused(TERA_KIND_ANY, "{\"@type\": \"" NEW_URL "\", \"value\": \"A\"}", TERA_JSON_READ_BASE64_UNKNOWN_TYPES,
            TERA_ERR_JSON_VALUE, "\"A\"", "google.protobuf.Any.value: the field cannot have this value");
  }
  tera_arena_reset(arena);
}

/* A prefix of a type URL that is not protobuf's, by the flags for it. */
static void google_type_urls(void) {
  static const char *const prefixes[] = { "/", "example.com/", "x/type.googleapis.com/", "type.googleapis.com//" };
  const uint32_t reading[] = { 0, TERA_JSON_READ_LENIENT, TERA_JSON_READ_BASE64_UNKNOWN_TYPES };
  const uint32_t writing[] = { 0, TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES, TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES };
  const char *plain = "{\"message\": {\"@type\": \"" URL "UserEvent\", \"userUuid\": \"u\"}}";
  tera_user_event user = TERA_USER_EVENT_INIT;
  tera_any any = TERA_ANY_INIT;
  tera_message message = TERA_MESSAGE_INIT;
  size_t i, j;
  user.user_uuid = TERA_STR("u");
  message.message = &any;
  for (j = 0; j < 3; ++j) {
    accepted(TERA_KIND_MESSAGE, plain, reading[j] | TERA_JSON_READ_GOOGLE_TYPE_URLS, 0, plain);
    any.message = &user.base;
    any.type_url = TERA_STR("");
    writes(&message.base, writing[j] | TERA_JSON_WRITE_GOOGLE_TYPE_URLS, 0,
           "{\"message\":{\"@type\":\"" URL "UserEvent\",\"userUuid\":\"u\"}}");
    for (i = 0; i < sizeof prefixes / sizeof *prefixes; ++i) {
      char quoted[64]; /* up to the end of the URL */
      snprintf(quoted, sizeof quoted, "\"%sopentera.protobuf.UserEvent", prefixes[i]);
      snprintf(text, ROOM, "{\"message\": {\"@type\": %s\", \"userUuid\": \"u\"}}", quoted);
      CHECK_STATUS(tera_message_from_json(arena, text, strlen(text), reading[j], &message), TERA_OK);
      if (j == 1) {
        accepted(TERA_KIND_MESSAGE, text, reading[j] | TERA_JSON_READ_GOOGLE_TYPE_URLS, 1, "{}");
      } else if (j == 2) { /* has its bytes in `value` */
        refused(TERA_KIND_MESSAGE, text, reading[j] | TERA_JSON_READ_GOOGLE_TYPE_URLS, TERA_ERR_UNKNOWN_FIELD,
                "\"userUuid", "TeraMessage.message.userUuid: the message has no such field");
      } else {
        refused(TERA_KIND_MESSAGE, text, reading[j] | TERA_JSON_READ_GOOGLE_TYPE_URLS, TERA_ERR_UNKNOWN_TYPE, quoted,
                "TeraMessage.message: " NO_TYPE);
      }
      message.message = &any;
      any.type_url.data = quoted + 1;
      any.type_url.len = strlen(quoted) - 1;
      if (j == 1) {
        writes(&message.base, writing[j] | TERA_JSON_WRITE_GOOGLE_TYPE_URLS, 1, "{}");
      } else {
        writes_not(&message.base, writing[j] | TERA_JSON_WRITE_GOOGLE_TYPE_URLS, TERA_ERR_UNKNOWN_TYPE,
                   "TeraMessage.message: " NO_TYPE);
      }
    }
  }
  tera_arena_reset(arena);
}

/* A frame has an `Any` with another prefix as a payload of unknown type, and never an empty message of the named type. */
static void google_type_urls_in_frames(void) {
  static const char *const urls[] = { "x.com/opentera.protobuf.UserEvent", "x.com/opentera.protobuf.TeraEvent",
                                      "x.com/google.protobuf.Any" };
  const uint32_t reading[] = { TERA_JSON_READ_LENIENT, TERA_JSON_READ_BASE64_UNKNOWN_TYPES };
  size_t i, j;
  for (i = 0; i < sizeof urls / sizeof *urls; ++i) {
    for (j = 0; j < 2; ++j) {
      tera_frame frame = TERA_FRAME_INIT;
      const tera_payload *payload;
      snprintf(text, ROOM, "{\"message\": {\"@type\": \"%s\", \"value\": %s}}", urls[i], j ? "\"CgF1\"" : "{}");
      CHECK_STATUS(tera_unwrap_json(arena, TERA_KIND_MESSAGE, text, strlen(text),
                                    reading[j] | TERA_JSON_READ_GOOGLE_TYPE_URLS, &frame), TERA_OK);
      CHECK(frame.payloads.len == 1 && frame.unknown == 1 && frame.failed == 0);
      payload = frame.payloads.data;
      CHECK(payload->kind == TERA_KIND_UNKNOWN && payload->message == NULL && payload->status == TERA_OK);
      CHECK(is(payload->type_url, urls[i]));
      CHECK(payload->value.len == (j ? 3 : 0));
    }
  }
  tera_arena_reset(arena);
}

/* A byte order mark at the beginning of a text is ignored, by every function that reads JSON; anywhere else it is an error. */
static void byte_order_marks(void) {
#define MARK "\xef\xbb\xbf"
  tera_user_event user = TERA_USER_EVENT_INIT;
  tera_rpc_reply reply = TERA_RPC_REPLY_INIT;
  tera_frame frame = TERA_FRAME_INIT;
  uint8_t binary[16];
  size_t len;
  const uint32_t copying[] = { 0, TERA_DECODE_COPY };
  size_t i;
  for (i = 0; i < 2; ++i) {
    const uint32_t flags = copying[i];
    CHECK_STATUS(tera_user_event_from_json(arena, TERA_LIT(MARK "{\"userUuid\":\"u\"}"), flags, &user), TERA_OK);
    CHECK(is(user.user_uuid, "u"));
    CHECK_STATUS(tera_from_json(arena, TERA_LIT(MARK " {}"), flags, &user.base), TERA_OK);
    CHECK_STATUS(tera_unwrap_json(arena, TERA_KIND_MESSAGE, TERA_LIT(MARK "{}"), flags, &frame), TERA_OK);
    CHECK_STATUS(tera_rpc_reply_from_json(arena, TERA_LIT(MARK "{\"id\":3}"), flags, &reply), TERA_OK);
    CHECK(reply.id == 3);
    CHECK_STATUS(tera_binary_from_json(arena, TERA_KIND_USER_EVENT, TERA_LIT(MARK "{\"type\":1}"), flags, binary, sizeof binary, &len),
                 TERA_OK);
    CHECK(len == 2);
  }
  CHECK_STATUS(tera_from_json(arena, TERA_LIT(MARK), 0, &user.base), TERA_ERR_TRUNCATED);
  CHECK_STATUS(tera_from_json(arena, TERA_LIT(MARK "{\"type\":x}"), 0, &user.base), TERA_ERR_JSON_SYNTAX);
  CHECK(tera_arena_error_offset(arena) == 11);
  CHECK_STATUS(tera_from_json(arena, TERA_LIT(MARK MARK "{}"), 0, &user.base), TERA_ERR_JSON_SYNTAX);
  CHECK_STATUS(tera_from_json(arena, TERA_LIT(" " MARK "{}"), 0, &user.base), TERA_ERR_JSON_SYNTAX);
  CHECK_STATUS(tera_from_json(arena, TERA_LIT("{}" MARK), 0, &user.base), TERA_ERR_JSON_SYNTAX);
  reply.return_value = TERA_STR(MARK "1");
  CHECK_STATUS(tera_rpc_reply_to_json(arena, &reply, 0, text, ROOM, &len), TERA_ERR_JSON_SYNTAX);
  tera_arena_reset(arena);
#undef MARK
}

/* Names of the schema, numbers of enums, defaults and lines, each by its flag. */
static void forms(void) {
  static const tera_str users[] = { TERA_STR_INIT("a"), TERA_STR_INIT("\xc3\xa9\xf0\x9f\x98\x80") };
  tera_user_event user = TERA_USER_EVENT_INIT;
  tera_join_session_event join = TERA_JOIN_SESSION_EVENT_INIT;
  tera_any any = TERA_ANY_INIT;
  tera_server_command command = TERA_SERVER_COMMAND_INIT;
  tera_value value = TERA_VALUE_INT(-9007199254740992);
  user.user_fullname = TERA_STR("n");
  user.type = TERA_USER_EVENT_USER_JOINED_SESSION;
  writes(&user.base, 0, 0, "{\"type\":\"USER_JOINED_SESSION\",\"userFullname\":\"n\"}");
  writes(&user.base, TERA_JSON_WRITE_PROTO_NAMES, 0, "{\"type\":\"USER_JOINED_SESSION\",\"user_fullname\":\"n\"}");
  writes(&user.base, TERA_JSON_WRITE_ENUM_NUMBERS, 0, "{\"type\":6,\"userFullname\":\"n\"}");
  writes(&user.base, TERA_JSON_WRITE_DEFAULT_VALUES, 0,
         "{\"userUuid\":\"\",\"type\":\"USER_JOINED_SESSION\",\"userFullname\":\"n\"}");
  writes(&user.base, TERA_JSON_WRITE_INDENT, 0, "{\n  \"type\": \"USER_JOINED_SESSION\",\n  \"userFullname\": \"n\"\n}");
  writes(&user.base, TERA_JSON_WRITE_PROTO_NAMES | TERA_JSON_WRITE_ENUM_NUMBERS | TERA_JSON_WRITE_DEFAULT_VALUES | TERA_JSON_WRITE_INDENT, 0,
         "{\n  \"user_uuid\": \"\",\n  \"type\": 6,\n  \"user_fullname\": \"n\"\n}");
  writes(&value.base, TERA_JSON_WRITE_UNQUOTED_INT64, 0, "{\"intValue\":-9007199254740992}");
  value.arg_value.int_value = 9007199254740993; /* the first that no double is */
  writes(&value.base, TERA_JSON_WRITE_UNQUOTED_INT64, 0, "{\"intValue\":\"9007199254740993\"}");
  value = TERA_VALUE_UINT(1ULL << 63);
  writes(&value.base, TERA_JSON_WRITE_UNQUOTED_INT64, 0, "{\"uintValue\":9223372036854775808}");
  value.arg_value.uint_value = UINT64_MAX;
  writes(&value.base, TERA_JSON_WRITE_UNQUOTED_INT64, 0, "{\"uintValue\":\"18446744073709551615\"}");
  user.type = 99; /* a number without a name stays one */
  writes(&user.base, 0, 0, "{\"type\":99,\"userFullname\":\"n\"}");
  user.type = 0;
  writes(&user.base, TERA_JSON_WRITE_DEFAULT_VALUES | TERA_JSON_WRITE_ENUM_NUMBERS, 0,
         "{\"userUuid\":\"\",\"type\":0,\"userFullname\":\"n\"}");
  user.user_fullname.len = 0;
  writes(&user.base, 0, 0, "{}");
  writes(&user.base, TERA_JSON_WRITE_INDENT, 0, "{}");

  join.session_users.data = users;
  join.session_users.len = 2;
  writes(&join.base, TERA_JSON_WRITE_ASCII, 0, "{\"sessionUsers\":[\"a\",\"\\u00e9\\ud83d\\ude00\"]}");
  writes(&join.base, 0, 0, "{\"sessionUsers\":[\"a\",\"\xc3\xa9\xf0\x9f\x98\x80\"]}");
  any.message = &join.base;
  command.data = &any;
  writes(&command.base, TERA_JSON_WRITE_SERVER, 0,
         "{\n  \"type\": \"CMD_UNKNOWN\",\n  \"data\": {\n    \"@type\": \"" URL "JoinSessionEvent\",\n"
         "    \"sessionUrl\": \"\",\n    \"sessionCreatorName\": \"\",\n    \"sessionUuid\": \"\",\n"
         "    \"sessionParticipants\": [],\n    \"sessionUsers\": [\n"
         "      \"a\",\n      \"\\u00e9\\ud83d\\ude00\"\n    ],\n    \"sessionDevices\": [],\n    \"joinMsg\": \"\",\n"
         "    \"sessionParameters\": \"\",\n    \"serviceUuid\": \"\"\n  }\n}");
  tera_arena_reset(arena);
}

/* With TERA_JSON_WRITE_ASCII no byte is beyond ASCII or a control character, whatever the text. */
static void ascii_only(void) {
  static char content[ROOM / 8];
  static char output[ROOM];
  static const char *const beyond[] = { "\x7f", "\xc2\x80", "\xc2\xad", "\xdf\xbf", "\xe0\xa0\x80",
                                        "\xe2\x80\xa8", "\xe2\x80\xa9", "\xef\xbb\xbf", "\xef\xbf\xbf",
                                        "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf" };
  tera_user_event user = TERA_USER_EVENT_INIT;
  tera_user_event again = TERA_USER_EVENT_INIT;
  size_t len = 0, written = 0, i;
  for (i = 0; i < 0x80; i++) content[len++] = (char)i; /* NUL too */
  for (i = 0; i < sizeof beyond / sizeof *beyond; i++) {
    memcpy(content + len, beyond[i], strlen(beyond[i]));
    len += strlen(beyond[i]);
  }
  user.user_fullname.data = content;
  user.user_fullname.len = len;
  CHECK_STATUS(tera_user_event_to_json(arena, &user, TERA_JSON_WRITE_SERVER, output, sizeof output, &written), TERA_OK);
  for (i = 0; i < written; i++) CHECK((output[i] >= 0x20 && output[i] <= 0x7e) || output[i] == '\n');
  CHECK_STATUS(tera_user_event_from_json(arena, output, written, 0, &again), TERA_OK);
  CHECK(again.user_fullname.len == len && memcmp(again.user_fullname.data, content, len) == 0);
  /* Without it nothing is lost either. */
  CHECK_STATUS(tera_user_event_to_json(arena, &user, 0, output, sizeof output, &written), TERA_OK);
  CHECK_STATUS(tera_user_event_from_json(arena, output, written, 0, &again), TERA_OK);
  CHECK(again.user_fullname.len == len && memcmp(again.user_fullname.data, content, len) == 0);
  tera_arena_reset(arena);
}

/* Flags that are not known, or of the other direction, are refused. */
static void flags(void) {
  const uint32_t reading = TERA_DECODE_COPY | TERA_JSON_READ_LENIENT | TERA_JSON_READ_BASE64_UNKNOWN_TYPES |
                           TERA_JSON_READ_CASE_INSENSITIVE_ENUMS | TERA_JSON_READ_GOOGLE_TYPE_URLS;
  const uint32_t writing = TERA_JSON_WRITE_DEFAULT_VALUES | TERA_JSON_WRITE_PROTO_NAMES | TERA_JSON_WRITE_ENUM_NUMBERS | TERA_JSON_WRITE_INDENT |
                           TERA_JSON_WRITE_ASCII | TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES | TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES |
                           TERA_JSON_WRITE_UNQUOTED_INT64 | TERA_JSON_WRITE_GOOGLE_TYPE_URLS;
  uint32_t bit;
  for (bit = 1; bit; bit <<= 1) {
    tera_status read = bit & reading ? TERA_OK : TERA_ERR_INVALID_ARGUMENT;
    tera_status write = bit & writing ? TERA_OK : TERA_ERR_INVALID_ARGUMENT;
    tera_user_event user = TERA_USER_EVENT_INIT;
    tera_frame frame = TERA_FRAME_INIT;
    tera_str view = { NULL, 0 };
    char output[1024];
    size_t len;
    CHECK_STATUS(tera_user_event_from_json(arena, TERA_LIT("{}"), bit, &user), read);
    CHECK_STATUS(tera_from_json(arena, TERA_LIT("{}"), bit, &user.base), read);
    CHECK_STATUS(tera_unwrap_json(arena, TERA_KIND_MESSAGE, TERA_LIT("{}"), bit, &frame), read);
    CHECK_STATUS(tera_binary_from_json(arena, TERA_KIND_EVENT, TERA_LIT("{}"), bit, (uint8_t *)output, 8, &len), read);
    CHECK_STATUS(tera_user_event_to_json(arena, &user, bit, output, sizeof output, &len), write);
    CHECK_STATUS(tera_to_json(arena, &user.base, bit, output, sizeof output, &len), write);
    CHECK_STATUS(tera_json_text(arena, &user.base, bit, &view), write);
    CHECK_STATUS(tera_json_from_binary(arena, TERA_KIND_EVENT, NULL, 0, bit, output, sizeof output, &len), write);
  }
  CHECK(TERA_JSON_READ_LENIENT ==
        (TERA_JSON_READ_SKIP_UNKNOWN_FIELDS | TERA_JSON_READ_SKIP_UNKNOWN_ENUMS | TERA_JSON_READ_SKIP_UNKNOWN_TYPES));
  CHECK(TERA_JSON_WRITE_SERVER == (TERA_JSON_WRITE_DEFAULT_VALUES | TERA_JSON_WRITE_INDENT | TERA_JSON_WRITE_ASCII));
  tera_arena_reset(arena);
}

/* What an arena hands out is of the last call, or empty, whatever failed before: one arena for many frames, whose memory
 * a reset frees, and which is full to the last byte when the next frame comes. */
static void nothing_of_earlier_frames(void) {
  tera_arena *used = tera_arena_new(1 << 16);
  tera_device_event device = TERA_DEVICE_EVENT_INIT;
  for (int frame = 0; frame < 100; frame++) {
    char name[64], json[128];
    int len = snprintf(name, sizeof name, "frame_%d_of_many", frame);
    int json_len = snprintf(json, sizeof json, "{\"%s\":0,\"deviceName\":\"\\u0041\"%s", name, frame % 3 ? "}" : ",");
    size_t left = (size_t)(frame % 7) * 16, size;
    tera_status status;
    /* More than a quarter of the limit, which a reset frees; every second time all of it. */
    tera_arena_reset(used);
    CHECK(tera_arena_alloc(used, 20000, 0) != NULL);
    tera_arena_reset(used);
    CHECK(tera_arena_skipped(used) == 0 && tera_arena_skipped_message(used, 0)[0] == 0);
    if (frame % 2) {
      void *some = tera_arena_alloc(used, left, 1);
      CHECK(some != NULL || left == 0);
      for (size = 16384; size; size /= 2) while (tera_arena_alloc(used, size, 1)) {}
      CHECK(tera_arena_error(used) == TERA_ERR_MEMORY_LIMIT);
    }
    status = tera_device_event_from_json(used, json, (size_t)json_len, TERA_JSON_READ_LENIENT, &device);
    CHECK(tera_arena_error(used) == status && (tera_arena_error_message(used)[0] != 0) == (status != TERA_OK));
    CHECK(tera_arena_skipped(used) == 1 && tera_arena_skipped_message(used, 1)[0] == 0);
    CHECK(tera_arena_skipped_message(used, 0)[0] == 0 ||
          strncmp(tera_arena_skipped_message(used, 0), name, (size_t)len) == 0);
    if (frame % 2 == 0) CHECK(tera_arena_skipped_message(used, 0)[0] != 0);
  }
  tera_arena_free(used);
}

/* A limit is no more than a status, wherever it is reached. */
static void limits(void) {
  static char large[ROOM];
  static uint8_t output[ROOM];
  size_t limit, len = 0, i;
  size_t reads = 0, unwraps = 0, writes_of = 0, skips = 0;
  tera_user_event long_user = TERA_USER_EVENT_INIT;
  len = (size_t)snprintf(text, sizeof text, "{\"message\":{\"@type\":\"" URL "TeraEvent\",\"events\":[{}");
  for (i = 0; i < 200; i++) {
    len += (size_t)snprintf(text + len, sizeof text - len,
                            ",{\"@type\":\"" URL "UserEvent\",\"userUuid\":\"\\u0041%u\"}", (unsigned)i);
  }
  snprintf(text + len, sizeof text - len, "]}}");
  len = 1;
  large[0] = '{';
  for (i = 0; i < 16; i++) {
    len += (size_t)snprintf(large + len, sizeof large - len, "\"%u", (unsigned)i);
    memset(large + len, 'x', 400);
    len += 400;
    len += (size_t)snprintf(large + len, sizeof large - len, "\":{}%s", i == 15 ? "}" : ",");
  }
  long_user.user_uuid.data = text;
  long_user.user_uuid.len = strlen(text);
  for (limit = 1; limit <= 128 * 1024; limit += limit < 8192 ? 509 : 4093) {
    tera_arena *small = tera_arena_new(limit);
    tera_message message = TERA_MESSAGE_INIT;
    tera_frame frame = TERA_FRAME_INIT;
    tera_user_event user = TERA_USER_EVENT_INIT;
    tera_str view = { NULL, 0 };
    size_t size = 12345;
    tera_status status;
    if (!CHECK(small != NULL)) return;

    status = tera_message_from_json(small, text, strlen(text), 0, &message);
    if (status != TERA_OK) CHECK_STATUS(status, TERA_ERR_MEMORY_LIMIT);
    CHECK((message.message != NULL) == (status == TERA_OK) && tera_arena_size(small) <= limit);
    CHECK((tera_arena_error_message(small)[0] != 0) == (status != TERA_OK));
    reads += status == TERA_OK;
    tera_arena_reset(small);

    status = tera_unwrap_json(small, TERA_KIND_MESSAGE, text, strlen(text), TERA_DECODE_COPY, &frame);
    if (status != TERA_OK) CHECK_STATUS(status, TERA_ERR_MEMORY_LIMIT);
    CHECK((frame.payloads.len == 201) == (status == TERA_OK) && frame.failed == 0);
    unwraps += status == TERA_OK;
    tera_arena_reset(small);

    status = tera_user_event_to_json(small, &long_user, TERA_JSON_WRITE_ASCII, (char *)output, sizeof output, &size);
    if (status != TERA_OK) CHECK_STATUS(status, TERA_ERR_MEMORY_LIMIT);
    CHECK((size != 12345) == (status == TERA_OK) && tera_arena_size(small) <= limit);
    writes_of += status == TERA_OK;
    tera_arena_reset(small);
    CHECK(tera_json_text(small, &long_user.base, TERA_JSON_WRITE_ASCII, &view) == status);
    tera_arena_reset(small);

    /* The strings that report what was skipped are in the arena too; the call does without those that do not fit. */
    CHECK_STATUS(tera_user_event_from_json(small, large, strlen(large), TERA_JSON_READ_LENIENT, &user), TERA_OK);
    CHECK(tera_arena_skipped(small) == 16);
    for (i = 0; i < 20; i++) {
      const char *skipped = tera_arena_skipped_message(small, i);
      CHECK(skipped[0] == 0 || (i < 16 && (size_t)atoi(skipped) == i));
      skips += skipped[0] != 0;
    }

    /* Nothing is wrong with the arena after that. */
    tera_arena_reset(small);
    CHECK(tera_arena_skipped(small) == 0 && tera_arena_skipped_message(small, 0)[0] == 0);
    if (limit >= 8192) {
      CHECK_STATUS(tera_user_event_from_json(small, TERA_LIT("{\"userUuid\":\"\\u0041\"}"), 0, &user), TERA_OK);
    }
    tera_arena_free(small);
  }
  CHECK(reads > 0 && unwraps > 0 && writes_of > 0 && skips > 0);
  CHECK(reads < 40 && unwraps < reads && writes_of < 40 && skips < 47 * 16); /* of 47 limits */
  tera_arena_reset(arena);
}

/* Every function that fills a buffer says how large it has to be, and leaves it as it is. */
static void buffers(void) {
  static const char input[] = "{\"events\":[{\"@type\":\"" URL "UserEvent\",\"userUuid\":\"u\"}]}";
  static const char whole[] =
      "{\"message\":{\"@type\":\"" URL "TeraEvent\",\"events\":[{\"@type\":\"" URL "UserEvent\",\"userUuid\":\"u\"}]}}";
  static const size_t lens[] = { sizeof input - 1, sizeof whole - 1 };
  uint8_t bytes[128];
  size_t size = 0, capacity, len;
  tera_event event = TERA_EVENT_INIT;
  char output[256];
  size_t i;
  CHECK_STATUS(tera_binary_from_json(arena, TERA_KIND_EVENT, SPAN(input), 0, bytes, sizeof bytes, &size), TERA_OK);
  CHECK_STATUS(tera_event_decode(arena, bytes, size, 0, &event), TERA_OK);
  for (capacity = 0; capacity < lens[1]; capacity++) {
    memset(output, 'x', sizeof output);
    len = 0;
    CHECK_STATUS(tera_message_json_from_event(arena, bytes, size, 0, output, capacity, &len),
                 TERA_ERR_BUFFER_TOO_SMALL);
    CHECK(len == lens[1]);
    if (capacity < lens[0]) {
      len = 0;
      CHECK_STATUS(tera_json_from_binary(arena, TERA_KIND_EVENT, bytes, size, 0, output, capacity, &len),
                   TERA_ERR_BUFFER_TOO_SMALL);
      CHECK(len == lens[0]);
      len = 0;
      CHECK_STATUS(tera_event_to_json(arena, &event, 0, output, capacity, &len), TERA_ERR_BUFFER_TOO_SMALL);
      CHECK(len == lens[0]);
    }
    if (capacity < size) {
      len = 0;
      CHECK_STATUS(tera_binary_from_json(arena, TERA_KIND_EVENT, SPAN(input), 0, (uint8_t *)output, capacity, &len),
                   TERA_ERR_BUFFER_TOO_SMALL);
      CHECK(len == size);
    }
    for (i = 0; i < sizeof output; i++) CHECK(output[i] == 'x');
  }
  CHECK_STATUS(tera_message_json_from_event(arena, bytes, size, 0, output, capacity, &len), TERA_OK);
  CHECK(len == capacity && memcmp(output, whole, len) == 0 && output[len] == 'x');
  CHECK_STATUS(tera_event_to_json(arena, &event, 0, NULL, 1, &len), TERA_ERR_NULL_POINTER);
  CHECK_STATUS(tera_event_to_json(NULL, &event, 0, output, sizeof output, &len), TERA_ERR_NULL_POINTER);
  tera_arena_reset(arena);
}

/* A payload that is held as bytes, and cannot be read, has no text: neither has what it is in. */
static void malformed_payload(void) {
  static const uint8_t not_utf8[] = { 0x0a, 2, 'a', 0xff };
  static const uint8_t truncated[] = { 0x0a, 5, 'a' };
  static const uint8_t malformed[] = { 0x0a, 1, 'a', 0x07 };
  static const struct {
    const uint8_t *data;
    size_t len;
    tera_status status;
    size_t offset;
    const char *what;
  } bad[] = {
    { not_utf8, sizeof not_utf8, TERA_ERR_INVALID_UTF8, 3, ".user_uuid: a string is not valid UTF-8" },
    { truncated, sizeof truncated, TERA_ERR_TRUNCATED, 2, ".user_uuid: the input ends inside a field" },
    { malformed, sizeof malformed, TERA_ERR_MALFORMED, 3, ": the input is not a protobuf message" }
  };
  static const char event_path[] = "TeraEvent.events[1].value";
  static const char message_path[] = "TeraMessage.message.events[1].value";
  static uint8_t bytes[512];
  static char output[512];
  char expected[128];
  size_t i, at;
  for (i = 0; i < sizeof bad / sizeof *bad; i++) {
    tera_user_event user = TERA_USER_EVENT_INIT;
    tera_any anys[3] = { TERA_ANY_INIT, TERA_ANY_INIT, TERA_ANY_INIT };
    tera_event event = TERA_EVENT_INIT;
    tera_any outer = TERA_ANY_INIT;
    tera_message message = TERA_MESSAGE_INIT;
    size_t size = 0, len = 12345;
    anys[0].message = anys[2].message = &user.base;
    anys[1].type_url = TERA_STR(URL "UserEvent");
    anys[1].value.data = bad[i].data;
    anys[1].value.len = bad[i].len;
    event.events.data = anys;
    event.events.len = 3;
    outer.message = &event.base;
    message.message = &outer;
    memset(output, 'x', sizeof output);
    /* In structs the way to it is its place. */
    CHECK_STATUS(tera_event_to_json(arena, &event, 0, output, sizeof output, &len), bad[i].status);
    snprintf(expected, sizeof expected, "%s%s", event_path, bad[i].what);
    CHECK(strncmp(tera_arena_error_message(arena), expected, strlen(expected)) == 0);
    CHECK_STATUS(tera_message_to_json(arena, &message, TERA_JSON_WRITE_SERVER | TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES, output,
                                      sizeof output, &len),
                 bad[i].status);
    snprintf(expected, sizeof expected, "%s%s", message_path, bad[i].what);
    CHECK(strncmp(tera_arena_error_message(arena), expected, strlen(expected)) == 0);
    /* In bytes it is the byte of the input, too. */
    CHECK_STATUS(tera_event_encode(arena, &event, bytes, sizeof bytes, &size), TERA_OK);
    for (at = 0; at < size && memcmp(bytes + at, bad[i].data, bad[i].len) != 0; at++) {}
    at += bad[i].offset;
    CHECK_STATUS(tera_json_from_binary(arena, TERA_KIND_EVENT, bytes, size, 0, output, sizeof output, &len),
                 bad[i].status);
    CHECK(tera_arena_error_offset(arena) == at);
    snprintf(expected, sizeof expected, "%s%s (at byte %u)", event_path, bad[i].what, (unsigned)at);
    CHECK(strcmp(tera_arena_error_message(arena), expected) == 0);
    CHECK_STATUS(tera_message_json_from_event(arena, bytes, size, 0, output, sizeof output, &len), bad[i].status);
    CHECK(tera_arena_error_offset(arena) == at);
    snprintf(expected, sizeof expected, "%s%s (at byte %u)", message_path, bad[i].what, (unsigned)at);
    CHECK(strcmp(tera_arena_error_message(arena), expected) == 0);
    CHECK(len == 12345 && output[0] == 'x');
    tera_arena_reset(arena);
  }
}

/* Where `@type` stands changes neither what is accepted nor what is read. */
static void type_first_and_last(void) {
  static char first[64 * 1024], last[64 * 1024];
  static uint8_t binaries[2][64 * 1024];
  static const size_t depths[] = { 1, 49, 50, 97, 98, 99, 100 };
  for (size_t i = 0; i < sizeof depths / sizeof *depths; i++) {
    size_t sizes[2] = { 0, 0 };
    tera_status statuses[2];
    const char *texts[2];
    strcpy(first, "{\"message\":");
    strcpy(last, "{\"message\":");
    for (size_t k = 0; k < depths[i]; k++) {
      strcat(first, "{\"@type\":\"type.googleapis.com/opentera.protobuf.TeraEvent\",\"events\":[");
      strcat(last, "{\"events\":[");
    }
    for (size_t k = 0; k < depths[i]; k++) {
      strcat(first, "]}");
      strcat(last, "],\"@type\":\"type.googleapis.com/opentera.protobuf.TeraEvent\"}");
    }
    strcat(first, "}");
    strcat(last, "}");
    texts[0] = first;
    texts[1] = last;
    for (size_t k = 0; k < 2; k++) {
      statuses[k] = tera_binary_from_json(arena, TERA_KIND_MESSAGE, texts[k], strlen(texts[k]), 0, binaries[k],
                                          sizeof binaries[k], &sizes[k]);
      tera_arena_reset(arena);
    }
    CHECK(statuses[0] == statuses[1] && statuses[0] == (depths[i] < 100 ? TERA_OK : TERA_ERR_TOO_DEEP));
    CHECK(sizes[0] == sizes[1] && memcmp(binaries[0], binaries[1], sizes[0]) == 0);
  }
}

static uint32_t chance;

static uint32_t next_chance(uint32_t below) {
  chance = chance * 1664525u + 1013904223u;
  return (chance >> 16) % below;
}

/* An Any by chance, with others in it, in two texts: in the first `@type` is always the first member. */
static void put_any(char *const texts[2], size_t levels) {
  static const char *const types[] = { URL "TeraEvent", ANY_URL, URL "ServerCommand" };
  static const char *const opens[] = { "\"events\":[", "\"value\":", "\"type\":1,\"data\":" };
  const uint32_t type = next_chance(3);
  const int is_last = next_chance(4) != 0;
  size_t count = type == 0 ? next_chance(4) : 1;
  size_t i, k;
  if (levels == 0) count = 0;
  for (i = 0; i < 2; i++) {
    char *to = texts[i] + strlen(texts[i]);
    if (i == 0 || !is_last) to += sprintf(to, "{\"@type\":\"%s\",", types[type]);
    else to += sprintf(to, "{");
    strcpy(to, count != 0 || type == 0 ? opens[type] : type == 1 ? "\"value\":{}" : "\"type\":1");
  }
  for (k = 0; k < count; k++) {
    if (k > 0) strcat(texts[0], ","), strcat(texts[1], ",");
    put_any(texts, levels - 1);
  }
  for (i = 0; i < 2; i++) {
    char *to = texts[i] + strlen(texts[i]);
    if (type == 0) to += sprintf(to, "]");
    if (i == 1 && is_last) to += sprintf(to, ", \"@type\": \"%s\"", types[type]);
    strcpy(to, "}");
  }
}

/* And so in trees of objects, also where there is no memory to keep where the types are. */
static void types_anywhere(void) {
  static char first[256 * 1024], last[256 * 1024];
  static uint8_t binaries[2][256 * 1024];
  char *const texts[2] = { first, last };
  size_t read = 0, refused_of_memory = 0;
  for (chance = 1; chance < 200000; chance += 1000) {
    const uint32_t seed = chance;
    size_t sizes[2] = { 0, 0 };
    size_t limit;
    first[0] = last[0] = 0;
    put_any(texts, 7);
    chance = seed;
    CHECK_STATUS(tera_binary_from_json(arena, TERA_KIND_ANY, first, strlen(first), 0, binaries[0], sizeof binaries[0],
                                       &sizes[0]),
                 TERA_OK);
    tera_arena_reset(arena);
    for (limit = 512; limit <= 1 << 20; limit *= 2) {
      tera_arena *small = tera_arena_new(limit);
      tera_status status = tera_binary_from_json(small, TERA_KIND_ANY, last, strlen(last), 0, binaries[1],
                                                 sizeof binaries[1], &sizes[1]);
      if (status == TERA_OK) {
        CHECK(sizes[0] == sizes[1] && memcmp(binaries[0], binaries[1], sizes[0]) == 0);
        read++;
      } else {
        CHECK_STATUS(status, TERA_ERR_MEMORY_LIMIT);
        refused_of_memory++;
      }
      tera_arena_free(small);
    }
  }
  CHECK(read > 100 && refused_of_memory > 100);
}

/* What is skipped takes no memory, whatever is in it. */
static void skipping_is_free(void) {
  static char text[200 * 1000];
  tera_arena *small = tera_arena_new(4096);
  tera_user_event user = TERA_USER_EVENT_INIT;
  strcpy(text, "{\"new\":\"");
  memset(text + strlen(text), 'x', 100 * 1000);
  strcat(text, "\\n\"}");
  CHECK_STATUS(tera_user_event_from_json(small, text, strlen(text), TERA_JSON_READ_LENIENT, &user), TERA_OK);
  CHECK(tera_arena_skipped(small) == 1);
  tera_arena_free(small);
}

/* What a stranger sent does not fill or break the text about it. */
static void skipped_names(void) {
  static char text[2000];
  const char *said;
  tera_user_event user = TERA_USER_EVENT_INIT;
  strcpy(text, "{\"a\\u0000\\n");
  memset(text + strlen(text), 'x', 600);
  strcat(text, "\":1}");
  CHECK_STATUS(tera_user_event_from_json(arena, text, strlen(text), TERA_JSON_READ_LENIENT, &user), TERA_OK);
  said = tera_arena_skipped_message(arena, 0);
  CHECK(strncmp(said, "a??xxx", 6) == 0 && strchr(said, '\n') == NULL);
  CHECK(strstr(said, "...: the message has no such field (line 1, column 2)") != NULL);
  /* Ends of lines and paragraphs, and what turns the direction of a line, are not only those of ASCII. */
  refused(TERA_KIND_USER_EVENT, "{\"a\xe2\x80\xa8\xe2\x80\xae\\u2029z\":1}", 0, TERA_ERR_UNKNOWN_FIELD, "\"a",
          "UserEvent.a???z: " NO_FIELD);
  CHECK_STATUS(tera_user_event_from_json(arena, TERA_LIT("{\"\xe2\x80\xa8\xe2\x80\xaez\":1}"), TERA_JSON_READ_LENIENT, &user),
               TERA_OK);
  CHECK(strncmp(tera_arena_skipped_message(arena, 0), "??z: ", 5) == 0);
}

int main(void) {
  arena = tera_arena_new(0);
  enums_in_any_case();
  unknown_fields();
  unknown_fields_of_any();
  unknown_in_frame();
  unknown_enums();
  unknown_types();
  many_skipped();
  deep_nesting();
  wrong_syntax();
  views();
  unknown_types_written();
  google_type_urls();
  google_type_urls_in_frames();
  byte_order_marks();
  forms();
  ascii_only();
  flags();
  limits();
  nothing_of_earlier_frames();
  buffers();
  malformed_payload();
  type_first_and_last();
  types_anywhere();
  skipping_is_free();
  skipped_names();
  tera_arena_free(arena);
  return finish();
}
