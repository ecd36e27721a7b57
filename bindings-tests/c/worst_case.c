/* Inputs built to be the worst: what takes most memory for its size, and what looks as if it took more time for each byte
 * the more bytes there are. `worst_case` reads each, of some sizes and with and without a limit of memory.
 * `worst_case BYTES [LIMIT]` reads each once, of about this size, and prints the size that it is: for whoever counts the
 * instructions of `measured`. `worst_case 0` prints the bounds. */

#include "check.h"

#define NO_LIMIT SIZE_MAX

#define ANY "type.googleapis.com/google.protobuf.Any"
#define EVENT "type.googleapis.com/opentera.protobuf.TeraEvent"
#define JOIN "type.googleapis.com/opentera.protobuf.JoinSessionEvent"

/* An input that is made. */
static uint8_t *input;
static size_t input_len;
static size_t wanted; /* how long it is to be, about */

static void put(const void *bytes, size_t len) {
  memcpy(input + input_len, bytes, len);
  input_len += len;
}

static void text(const char *text) {
  put(text, strlen(text));
}

static int is_full(size_t end) {
  return input_len + end >= wanted;
}

/* Some bytes as often as they fit, when `end` more are to come. */
static void fill(const void *bytes, size_t len, size_t end) {
  while (!is_full(end)) put(bytes, len);
}

static void fill_text(const char *text, size_t end) {
  fill(text, strlen(text), end);
}

/* Puts a tag and a length in front of all that is there. */
static void enclose(uint8_t tag) {
  uint8_t head[6];
  size_t len = 0;
  size_t rest = input_len;
  head[len++] = tag;
  for (; rest > 0x7f; rest >>= 7) head[len++] = (uint8_t)(rest | 0x80);
  head[len++] = (uint8_t)rest;
  memmove(input + len, input, input_len);
  memcpy(input, head, len);
  input_len += len;
}

/* Makes an Any of all that is there. */
static void enclose_in_any(const char *url) {
  size_t len = strlen(url);
  enclose(0x12);
  memmove(input + 2 + len, input, input_len);
  input[0] = 0x0a;
  input[1] = (uint8_t)len;
  memcpy(input + 2, url, len);
  input_len += 2 + len;
}

/* Binary. */

static void empty_anys(void) {
  fill("\x12\x00", 2, 0);
}

/* Each time that the list is full there is one element, then a field that is none: it is not seen how many follow. */
static void list_full_again(void) {
  size_t count = 0, next = 1;
  while (!is_full(0) || count != next) {
    put("\x12\x00", 2);
    if (count++ == next) {
      put("\x78\x01", 2);
      next *= 2;
    }
  }
  put("\x12\x00", 2);
}

static void interleaved_lists(void) {
  fill("\x22\x00\x2a\x00\x32\x00", 6, 0);
}

static void scattered_unknown_fields(void) {
  fill("\x78\x01\x10\x01", 4, 0);
}

static void repeated_fields(void) {
  fill("\x10\x01", 2, 0);
}

/* The header of an event over and over, each with an unknown field. */
static void repeated_message(void) {
  fill("\x0a\x02\x78\x01\x78\x01", 6, 0);
}

static void nested_groups(void) {
  while (!is_full(200)) {
    for (int i = 0; i < 99; i++) put("\x7b", 1);
    for (int i = 0; i < 99; i++) put("\x7c", 1);
  }
}

static void long_tags(void) {
  fill("\x92\x80\x80\x80\x00\x80\x80\x80\x80\x00", 10, 0);
}

static void malformed_payloads(void) {
  static const char any[] = "\x12\x28\x0a\x23/opentera.protobuf.JoinSessionEvent\x12\x01\x0a";
  fill(any, sizeof any - 1, 0);
}

static void event_in_message(void) {
  empty_anys();
  enclose_in_any(EVENT);
  enclose(0x0a);
}

/* Anys in one another, around an event with empty ones. */
static void nested_anys(void) {
  wanted -= wanted / 16;
  empty_anys();
  enclose_in_any(EVENT);
  for (int i = 0; i < 40; i++) enclose_in_any(ANY);
}

/* Users without a name, as deep as may be. */
static void nested_list(void) {
  wanted -= wanted / 8;
  fill("\x2a\x00", 2, 0);
  enclose_in_any(JOIN);
  for (int i = 0; i < 97; i++) enclose_in_any(ANY);
}

static void control_characters(void) {
  fill("\x01", 1, 0);
  enclose(0x0a);
}

static void large_bytes(void) {
  fill("\xff", 1, 0);
  enclose(0x12);
  input[input_len] = 0;
}

static void payloads_with_defaults(void) {
  static const char any[] = "\x12\x25\x0a\x23/opentera.protobuf.JoinSessionEvent";
  fill(any, sizeof any - 1, 0);
}

/* JSON. */

static void json_empty_anys(void) {
  text("{\"events\":[{}");
  fill_text(",{}", 2);
  text("]}");
}

static void json_empty_texts(void) {
  text("{\"sessionUsers\":[\"\"");
  fill_text(",\"\"", 2);
  text("]}");
}

static void json_keys(void) {
  char key[32];
  text("{\"\":0");
  for (unsigned i = 0; !is_full(20); i++) {
    sprintf(key, ",\"%x\":0", i);
    text(key);
  }
  text("}");
}

static void json_escaped_keys(void) {
  char key[32];
  text("{\"\":0");
  for (unsigned i = 0; !is_full(30); i++) {
    sprintf(key, ",\"\\u0061%x\":0", i);
    text(key);
  }
  text("}");
}

static void json_escapes(void) {
  text("{\"deviceName\":\"");
  fill_text("\\u0061", 10);
  text("\"}");
}

static void json_pairs(void) {
  text("{\"deviceName\":\"");
  fill_text("\\ud83d\\ude00\\n", 20);
  text("\"}");
}

static void json_escaped_list(void) {
  text("{\"sessionUsers\":[\"\\n\"");
  fill_text(",\"\\n\"", 2);
  text("]}");
}

/* The type stands behind a member that is as long as the text, in each of the Anys. */
static void json_late_types(void) {
  text("{\"message\":");
  for (int i = 0; i < 90; i++) text("{\"value\":");
  text("{\"sessionUsers\":[\"\"");
  fill_text(",\"\"", 6000);
  text("],\"@type\":\"" JOIN "\"}");
  for (int i = 0; i < 90; i++) text(",\"@type\":\"" ANY "\"}");
  text("}");
}

/* Small objects whose type stands last, in one whose type does: each is kept until it is read. */
static void json_many_late_types(void) {
  text("{\"message\":{\"events\":[{}");
  fill_text(",{\"\":0,\"@type\":\"/\"}", 60);
  text("],\"@type\":\"" EVENT "\"}}");
}

/* The smallest, in as many as may be that have none. */
static void json_many_in_others(void) {
  text("{\"message\":{\"\":[0");
  while (!is_full(5000)) {
    text(",");
    for (int i = 0; i < 90; i++) text("{\"\":");
    text("[0");
    for (int i = 0; i < 300; i++) text(",{\"@type\":0}");
    text("]");
    for (int i = 0; i < 90; i++) text("}");
  }
  text("],\"@type\":\"/\"}}");
}

/* It is nowhere. */
static void json_no_types(void) {
  for (int i = 0; i < 95; i++) text(i % 2 ? "{\"value\":" : "{\"message\":");
  text("[0");
  fill_text(",0", 200);
  text("]");
  for (int i = 0; i < 95; i++) text("}");
}

static void json_nested_unknown(void) {
  text("{\"new\":[0");
  while (!is_full(1000)) {
    text(",");
    for (int i = 0; i < 98; i++) text("{\"\":[");
    for (int i = 0; i < 98; i++) text("]}");
  }
  text("]}");
}

static void json_spaces(void) {
  text("{");
  fill_text(" \n\t\r", 1);
  text("}");
}

static void json_long_integer(void) {
  text("{\"type\":1");
  fill_text("0", 20);
  text("e-");
  put("0", 1);
  text("}");
}

static void json_long_float(void) {
  text("{\"timestamp\":0.");
  fill_text("0", 20);
  text("1}");
}

static void json_base64(void) {
  text("{\"message\":{\"@type\":\"new/new\",\"value\":\"");
  fill_text("\\u0041", 30);
  input_len -= (input_len - 39) / 6 % 4 * 6;
  text("\"}}");
}

static void json_reply(void) {
  text("{\"return_value\":[0");
  fill_text(",[{\"\":\"\\u0061\"}]", 20);
  text("]}");
}

/* Topics. */

static void topic_of_dots(void) {
  text("module.");
  fill_text(".", 7);
  text(".events");
}

static void topic_of_channels(void) {
  text("module.");
  fill_text("events.", 7);
  text("rpc");
}

/* What is done with an input. */

static char *output;
static size_t capacity;
static tera_arena *arena;

static tera_status decode(uint32_t kind, uint32_t flags) {
  tera_head *message = (tera_head *)tera_arena_alloc(arena, tera_kind_size(kind), 0);
  size_t len = 0;
  tera_status status;
  if (message == NULL || tera_init(kind, message, tera_kind_size(kind)) != TERA_OK) return tera_arena_error(arena);
  status = tera_decode(arena, input, input_len, flags, message);
  if (status == TERA_OK) status = tera_encode(arena, message, (uint8_t *)output, capacity, &len);
  return status;
}

static tera_head *decoded(uint32_t kind, uint32_t flags) {
  tera_head *message = tera_arena_message(arena, kind);
  return message != NULL && tera_decode(arena, input, input_len, flags, message) == TERA_OK ? message : NULL;
}

static tera_status copy(uint32_t kind, uint32_t flags) {
  tera_head *message = decoded(kind, flags);
  if (message != NULL) tera_copy(arena, message);
  return tera_arena_error(arena);
}

static tera_status compare(uint32_t kind, uint32_t flags) {
  tera_head *message = decoded(kind, flags);
  tera_bool equal = 0;
  if (message != NULL) tera_equal(arena, message, message, &equal);
  return tera_arena_error(arena);
}

static tera_status describe(uint32_t kind, uint32_t flags) {
  tera_head *message = decoded(kind, flags);
  if (message != NULL) tera_describe(arena, message);
  return tera_arena_error(arena);
}

/* The input has an element for each two bytes. */
static tera_status add(uint32_t kind, uint32_t flags) {
  tera_any_list events = { NULL, 0 };
  tera_str_list strings = { NULL, 0 };
  size_t capacity = 0;
  (void)flags;
  for (size_t i = 0; i < input_len; i += 2) {
    if (kind == TERA_KIND_ANY && !tera_list_add(arena, &events, &capacity, kind)) break;
    if (kind != TERA_KIND_ANY && tera_str_list_add(arena, &strings, &capacity, (char *)input + i, 2) != TERA_OK) break;
  }
  return tera_arena_error(arena);
}

static tera_status read_json(uint32_t kind, uint32_t flags) {
  size_t len = 0;
  return tera_binary_from_json(arena, kind, (char *)input, input_len, flags, (uint8_t *)output, capacity, &len);
}

static tera_status write_json(uint32_t kind, uint32_t flags) {
  size_t len = 0;
  return tera_json_from_binary(arena, kind, input, input_len, flags, output, capacity, &len);
}

static tera_status bridge(uint32_t kind, uint32_t flags) {
  size_t len = 0;
  (void)kind;
  return tera_message_json_from_event(arena, input, input_len, flags, output, capacity, &len);
}

static tera_status unwrap(uint32_t kind, uint32_t flags) {
  tera_frame frame = TERA_FRAME_INIT;
  return tera_unwrap(arena, kind, input, input_len, flags, &frame);
}

static tera_status unwrap_json(uint32_t kind, uint32_t flags) {
  tera_frame frame = TERA_FRAME_INIT;
  return tera_unwrap_json(arena, kind, (char *)input, input_len, flags, &frame);
}

static tera_status reply(uint32_t kind, uint32_t flags) {
  tera_rpc_reply reply = TERA_RPC_REPLY_INIT;
  size_t len = 0;
  tera_status status = tera_rpc_reply_from_json(arena, (char *)input, input_len, flags, &reply);
  (void)kind;
  if (status == TERA_OK) status = tera_rpc_reply_to_json(arena, &reply, 0, output, capacity, &len);
  return status;
}

static tera_status topic(uint32_t kind, uint32_t flags) {
  tera_topic parts = TERA_TOPIC_INIT;
  size_t len = 0;
  tera_status status = tera_topic_parse(NULL, (char *)input, input_len, &parts);
  (void)kind, (void)flags;
  if (status == TERA_OK) status = tera_topic_build(NULL, &parts, output, capacity, &len);
  return status;
}

struct worst {
  const char *name;
  void (*make)(void);
  tera_status (*call)(uint32_t kind, uint32_t flags);
  uint32_t kind, flags;
  tera_status expected;
  size_t factor; /* the most that the arena holds, as a multiple of the input */
};

#define BIG_JSON (TERA_JSON_WRITE_DEFAULT_VALUES | TERA_JSON_WRITE_INDENT | TERA_JSON_WRITE_ASCII)

static const struct worst cases[] = {
  { "decode: empty `Any` elements", empty_anys, decode, TERA_KIND_EVENT, 0, TERA_OK, 34 },
  { "decode with `TERA_DECODE_COPY`: the same", empty_anys, decode, TERA_KIND_EVENT, TERA_DECODE_COPY, TERA_OK, 34 },
  { "decode: a list that keeps outgrowing its block", list_full_again, decode, TERA_KIND_EVENT, 0, TERA_OK, 257 },
  { "decode: elements of three lists in turn", interleaved_lists, decode, TERA_KIND_JOIN_SESSION_EVENT, 0, TERA_OK, 48 },
  { "decode: unknown fields between known ones", scattered_unknown_fields, decode, TERA_KIND_USER_EVENT, 0, TERA_OK, 5 },
  { "decode: one field repeated", repeated_fields, decode, TERA_KIND_USER_EVENT, 0, TERA_OK, 1 },
  { "decode: one nested message repeated", repeated_message, decode, TERA_KIND_EVENT, 0, TERA_OK, 6 },
  { "decode: nested groups", nested_groups, decode, TERA_KIND_EVENT, 0, TERA_OK, 1 },
  { "decode: tags of five bytes", long_tags, decode, TERA_KIND_EVENT, 0, TERA_OK, 48 },
  { "copy: empty `Any` elements", empty_anys, copy, TERA_KIND_EVENT, 0, TERA_OK, 97 },
  { "copy: elements of three lists in turn", interleaved_lists, copy, TERA_KIND_JOIN_SESSION_EVENT, 0, TERA_OK, 84 },
  { "compare: empty `Any` elements", empty_anys, compare, TERA_KIND_EVENT, 0, TERA_OK, 97 },
  { "describe: empty `Any` elements", empty_anys, describe, TERA_KIND_EVENT, 0, TERA_OK, 34 },
  { "describe: nested `Any` messages", nested_anys, describe, TERA_KIND_ANY, 0, TERA_OK, 34 },
  { "describe: control characters", control_characters, describe, TERA_KIND_USER_EVENT, 0, TERA_OK, 1 },
  { "build: a list of `Any` elements", empty_anys, add, TERA_KIND_ANY, 0, TERA_OK, 257 },
  { "build: a list of strings", empty_anys, add, TERA_KIND_UNKNOWN, 0, TERA_OK, 65 },
  { "unwrap: empty `Any` elements", empty_anys, unwrap, TERA_KIND_EVENT, 0, TERA_OK, 100 },
  { "unwrap: a list that keeps outgrowing its block", list_full_again, unwrap, TERA_KIND_EVENT, 0, TERA_OK, 257 },
  { "unwrap: malformed payloads", malformed_payloads, unwrap, TERA_KIND_EVENT, 0, TERA_OK, 12 },
  { "unwrap: empty `Any` elements in a `TeraMessage`", event_in_message, unwrap, TERA_KIND_MESSAGE, 0, TERA_OK, 97 },
  { "to JSON: nested `Any` messages", nested_anys, write_json, TERA_KIND_ANY, 0, TERA_OK, 97 },
  { "to JSON: a list that keeps outgrowing its block", list_full_again, write_json, TERA_KIND_EVENT, BIG_JSON, TERA_OK, 257 },
  { "to JSON, indented: a list in nested `Any` messages", nested_list, write_json, TERA_KIND_ANY, BIG_JSON, TERA_OK, 560 },
  { "to JSON: control characters", control_characters, write_json, TERA_KIND_USER_EVENT, BIG_JSON, TERA_OK, 25 },
  { "to JSON: bytes", large_bytes, write_json, TERA_KIND_ANY, TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES, TERA_OK, 6 },
  { "to JSON by a bridge: payloads with default values", payloads_with_defaults, bridge, 0, BIG_JSON, TERA_OK, 60 },
  { "from JSON: empty `Any` elements", json_empty_anys, read_json, TERA_KIND_EVENT, 0, TERA_OK, 170 },
  { "from JSON: empty strings", json_empty_texts, read_json, TERA_KIND_JOIN_SESSION_EVENT, 0, TERA_OK, 48 },
  { "from JSON: unknown names", json_keys, read_json, TERA_KIND_USER_EVENT, TERA_JSON_READ_LENIENT, TERA_OK, 1 },
  { "from JSON: unknown names with escapes", json_escaped_keys, read_json, TERA_KIND_USER_EVENT, TERA_JSON_READ_LENIENT, TERA_OK, 2 },
  { "from JSON: escapes", json_escapes, read_json, TERA_KIND_DEVICE_EVENT, 0, TERA_OK, 2 },
  { "from JSON: surrogate pairs", json_pairs, read_json, TERA_KIND_DEVICE_EVENT, 0, TERA_OK, 2 },
  { "from JSON: a list of strings with escapes", json_escaped_list, read_json, TERA_KIND_JOIN_SESSION_EVENT, 0, TERA_OK, 24 },
  { "from JSON: `@type` at the end of nested objects", json_late_types, read_json, TERA_KIND_MESSAGE, 0, TERA_OK, 40 },
  { "unwrap JSON: `@type` at the end of nested objects", json_late_types, unwrap_json, TERA_KIND_MESSAGE, 0, TERA_OK, 40 },
  { "unwrap JSON: `@type` at the end of many objects", json_many_late_types, unwrap_json, TERA_KIND_MESSAGE, TERA_JSON_READ_LENIENT, TERA_OK, 40 },
  { "from JSON: many `@type` in nested objects", json_many_in_others, read_json, TERA_KIND_MESSAGE, TERA_JSON_READ_LENIENT, TERA_OK, 6 },
  { "from JSON: nested objects without `@type`", json_no_types, read_json, TERA_KIND_MESSAGE, TERA_JSON_READ_LENIENT, TERA_OK, 1 },
  { "from JSON: objects nested in an unknown field", json_nested_unknown, read_json, TERA_KIND_EVENT, TERA_JSON_READ_LENIENT, TERA_OK, 1 },
  { "from JSON: white space", json_spaces, read_json, TERA_KIND_EVENT, 0, TERA_OK, 1 },
  { "from JSON: an integer of many digits", json_long_integer, read_json, TERA_KIND_USER_EVENT, 0, TERA_ERR_JSON_VALUE, 1 },
  { "from JSON: a fraction of many digits", json_long_float, read_json, TERA_KIND_LOG_EVENT, 0, TERA_OK, 1 },
  { "from JSON: base64 with escapes", json_base64, read_json, TERA_KIND_MESSAGE, TERA_JSON_READ_BASE64_UNKNOWN_TYPES, TERA_OK, 4 },
  { "reply to a call: nested lists and objects", json_reply, reply, 0, 0, TERA_OK, 4 },
  { "topic: dots", topic_of_dots, topic, 0, 0, TERA_OK, 0 },
  { "topic: names of channels", topic_of_channels, topic, 0, 0, TERA_OK, 0 },
};

#define CASES (sizeof cases / sizeof cases[0])

/* With 32 bits two lists of which one fits into the free half of a chunk with 64 bits may need a chunk each. */
#define TIMES (sizeof(void *) == 8 ? 1u : 2u)

/* Of which callgrind counts the instructions: it has to be a function, with this name. */
#ifdef __cplusplus
extern "C" {
#endif
extern tera_status measured(const struct worst *worst);
__attribute__((noinline)) tera_status measured(const struct worst *worst) {
  return worst->call(worst->kind, worst->flags);
}
#ifdef __cplusplus
}
#endif

/* Makes an input of about `bytes` and reads it; the arena may take `limit` bytes. */
static void try_case(const struct worst *worst, size_t bytes, size_t limit) {
  unsigned long before = failures;
  tera_status status;
  input_len = 0;
  wanted = bytes;
  worst->make();
  CHECK(input_len >= bytes / 2 && input_len <= bytes * 2);
  arena = tera_arena_new(limit);
  status = measured(worst);
  if (limit == NO_LIMIT || status != TERA_ERR_MEMORY_LIMIT) {
    CHECK_STATUS(status, worst->expected);
    CHECK(tera_arena_size(arena) <= worst->factor * input_len * TIMES);
  }
  CHECK(tera_arena_size(arena) <= limit);
  if (failures > before) {
    fprintf(stderr, "%s: %lu bytes for %lu; %s\n", worst->name, (unsigned long)tera_arena_size(arena),
            (unsigned long)input_len, tera_arena_error_message(arena));
  }
  tera_arena_free(arena);
}

static void print_bound(const struct worst *worst) {
  printf("| %s | %lu |\n", worst->name, (unsigned long)worst->factor);
}

int main(int argc, char **argv) {
  /* Several sizes, because memory comes in sizes that double. */
  static const size_t sizes[] = { 25 * 1000, 32 * 1024, 45 * 1000 };
  size_t bytes = argc > 1 ? (size_t)strtoul(argv[1], NULL, 10) : 45 * 1000;
  if (bytes == 0) {
    for (size_t i = 0; i < CASES; i++) print_bound(&cases[i]);
    return EXIT_SUCCESS;
  }
  capacity = 256 * bytes;
  input = (uint8_t *)malloc(3 * bytes);
  output = (char *)malloc(capacity);
  if (!CHECK(input != NULL && output != NULL)) return finish();
  for (size_t i = 0; i < CASES; i++) {
    if (argc > 1) {
      try_case(&cases[i], bytes, argc > 2 ? (size_t)strtoul(argv[2], NULL, 10) : NO_LIMIT);
      printf("%lu\n", (unsigned long)input_len);
      continue;
    }
    for (size_t s = 0; s < sizeof sizes / sizeof sizes[0]; s++) try_case(&cases[i], sizes[s], NO_LIMIT);
    try_case(&cases[i], bytes, 2 * bytes);
  }
  free(input);
  free(output);
  return finish();
}
