/* Replies to remote calls: those that a running server sent are read, written again to the same text, and paired with
 * their calls. */

#include "check.h"
#include "traffic.h"

static tera_arena *arena;
static char buffer[64 * 1024];

static int is(tera_str view, const char *text) {
  return view.data != NULL && view.len == strlen(text) && memcmp(view.data, text, view.len) == 0;
}

/* The call that waits for an answer on this topic. */
static int find_call(const char *topic, tera_rpc_message *call) {
  static struct record line;
  FILE *file = open_traffic("tests/captures/bus.tsv");
  int found = 0;
  while (!found && read_record(file, &line)) {
    if (strcmp(line.kind, "RPCMessage") != 0) continue;
    CHECK_STATUS(tera_rpc_message_decode(arena, line.payload, line.len, TERA_DECODE_COPY, call), TERA_OK);
    found = is(call->reply_to, topic);
  }
  fclose(file);
  return found;
}

static void captured(void) {
  static struct record line;
  unsigned replies = 0;
  FILE *file = open_traffic("tests/captures/bus.tsv");
  while (read_record(file, &line)) {
    const char *text = (const char *)line.payload;
    tera_rpc_reply reply = TERA_RPC_REPLY_INIT, answer = TERA_RPC_REPLY_INIT;
    tera_rpc_message call = TERA_RPC_MESSAGE_INIT;
    size_t len = 0;
    if (strcmp(line.kind, "rpc-reply-json") != 0) continue;
    replies++;
    CHECK_STATUS(tera_rpc_reply_from_json(arena, text, line.len, 0, &reply), TERA_OK);
    CHECK(reply.status == TERA_RPC_OK && is(reply.status_text, "OK") && reply.return_value.len > 1);
    CHECK(reply.return_value.data > text && reply.return_value.data < text + line.len);
    CHECK_STATUS(tera_rpc_reply_to_json(arena, &reply, TERA_JSON_WRITE_ASCII, buffer, sizeof buffer, &len), TERA_OK);
    CHECK(len == line.len && memcmp(buffer, text, len) == 0);

    if (!CHECK(find_call(line.topic, &call))) continue;
    CHECK(tera_rpc_reply_is_for(&reply, &call));
    CHECK_STATUS(tera_rpc_reply_to(&call, &answer), TERA_OK);
    CHECK(tera_rpc_reply_is_for(&answer, &call) && answer.method.data == call.method.data);
    call.id++;
    CHECK(!tera_rpc_reply_is_for(&reply, &call));
    call.id--;
    call.method.len--;
    CHECK(!tera_rpc_reply_is_for(&reply, &call));
    tera_arena_reset(arena);
  }
  CHECK(replies == 25);
  fclose(file);
}

static void errors_and_other_words(void) {
  tera_rpc_reply reply = TERA_RPC_REPLY_INIT;
  size_t len = 0;
  CHECK_STATUS(tera_rpc_reply_from_json(arena, TERA_LIT("{\"status\":\"Error\",\"return_value\":\"no such session\"}"), 0,
                                        &reply),
               TERA_OK);
  CHECK(reply.status == TERA_RPC_ERROR && is(reply.return_value, "\"no such session\""));
  CHECK_STATUS(tera_rpc_reply_from_json(arena, TERA_LIT(" { \"status\" : \"Later\" , \"id\" : \"18446744073709551615\" } "), 0,
                                        &reply),
               TERA_OK);
  CHECK(reply.status == TERA_RPC_UNKNOWN && is(reply.status_text, "Later") && reply.id == UINT64_MAX);
  CHECK(reply.return_value.len == 0);
  CHECK_STATUS(tera_rpc_reply_to_json(arena, &reply, 0, buffer, sizeof buffer, &len), TERA_OK);
  buffer[len] = '\0';
  CHECK(strcmp(buffer, "{\"method\": \"\", \"id\": 18446744073709551615, \"pattern\": \"\", \"status\": \"Later\", "
                       "\"return_value\": null}") == 0);

  /* ASCII is ASCII, also in what is there as text already. */
  reply.return_value = TERA_STR("[\"\xc3\xa9\", \"\xf0\x9f\x98\x80\"]");
  CHECK_STATUS(tera_rpc_reply_to_json(arena, &reply, TERA_JSON_WRITE_ASCII, buffer, sizeof buffer, &len), TERA_OK);
  buffer[len] = '\0';
  CHECK(strstr(buffer, "\"return_value\": [\"\\u00e9\", \"\\ud83d\\ude00\"]}") != NULL);
  CHECK_STATUS(tera_rpc_reply_from_json(arena, TERA_LIT("{\"status\":\"Later\",\"id\":-1}"), 0, &reply),
               TERA_ERR_JSON_VALUE);
  CHECK(strcmp(tera_arena_error_message(arena), "reply.id: the field cannot have this value (line 1, column 24)") == 0);

  /* What is not known is refused, or skipped and reported. */
  CHECK_STATUS(tera_rpc_reply_from_json(arena, TERA_LIT("{\"new\":[1],\"status\":\"OK\"}"), 0, &reply),
               TERA_ERR_UNKNOWN_FIELD);
  CHECK(is(reply.status_text, "Later"));
  CHECK_STATUS(tera_rpc_reply_from_json(arena, TERA_LIT("{\"new\":[1],\"status\":\"OK\"}"), TERA_JSON_READ_LENIENT, &reply),
               TERA_OK);
  CHECK(reply.status == TERA_RPC_OK && tera_arena_skipped(arena) == 1);
}

/* Replies of Python's `json.dumps`, whose values are not always JSON: nothing but the value is lost to a strict reader. */
static void values_of_python(void) {
  static char deep[400];
  static const char *const values[] = { "NaN", "{\"battery\": NaN}", "[Infinity, -Infinity, 1e-05]", deep, "\"caf\\udce9\"",
                                        "{\"caf\\udce9\": [\"\\ud800\"]}" };
  static const char *const broken[] = { "nan", "[1,}", "{\"a\":]", "[NaN", "\"\\udce9", "1 2", "-", "" };
  tera_rpc_reply reply = TERA_RPC_REPLY_INIT;
  char text[1024];
  size_t len = 0;
  memset(deep, '[', 150);
  memset(deep + 150, ']', 150);
  for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
    for (int last = 0; last < 2; last++) {
      snprintf(text, sizeof text, "{\"method\": \"m\", \"id\": 3, %s\"return_value\": %s%s}", last ? "\"status\": \"OK\", " : "",
               values[i], last ? "" : ", \"status\": \"OK\"");
      CHECK(tera_rpc_reply_from_json(arena, text, strlen(text), 0, &reply) != TERA_OK);
      CHECK_STATUS(tera_rpc_reply_from_json(arena, text, strlen(text), TERA_JSON_READ_LENIENT, &reply), TERA_OK);
      CHECK(is(reply.method, "m") && reply.id == 3 && reply.status == TERA_RPC_OK && is(reply.return_value, values[i]));
      CHECK(tera_arena_skipped(arena) == 1);
      CHECK(strncmp(tera_arena_skipped_message(arena, 0), "return_value: ", 14) == 0);
      CHECK(tera_rpc_reply_to_json(arena, &reply, 0, buffer, sizeof buffer, &len) != TERA_OK);
    }
  }
  for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
    snprintf(text, sizeof text, "{\"return_value\": %s, \"id\": 3}", broken[i]);
    CHECK(tera_rpc_reply_from_json(arena, text, strlen(text), TERA_JSON_READ_LENIENT, &reply) != TERA_OK);
  }
  /* What is JSON is not reported. */
  CHECK_STATUS(tera_rpc_reply_from_json(arena, TERA_LIT("{\"return_value\": \"NaN\"}"), TERA_JSON_READ_LENIENT, &reply), TERA_OK);
  CHECK(tera_arena_skipped(arena) == 0 && is(reply.return_value, "\"NaN\""));
}

static void refused(void) {
  static const struct {
    const char *text;
    tera_status status;
  } texts[] = {
    { "", TERA_ERR_TRUNCATED },
    { "Not allowed to send message", TERA_ERR_JSON_SYNTAX },
    { "null", TERA_ERR_JSON_VALUE },
    { "{\"id\":1,\"id\":1}", TERA_ERR_JSON_DUPLICATE },
    { "{\"return_value\":1,\"return_value\":1}", TERA_ERR_JSON_DUPLICATE },
    { "{\"return_value\":[1,}", TERA_ERR_JSON_SYNTAX },
    { "{\"return_value\":{\"a\":1}", TERA_ERR_TRUNCATED },
    { "{\"id\":-1}", TERA_ERR_JSON_VALUE },
    { "{\"method\":1}", TERA_ERR_JSON_VALUE },
    { "{\"status\":\"OK\"} {}", TERA_ERR_JSON_SYNTAX },
  };
  tera_rpc_reply reply = TERA_RPC_REPLY_INIT;
  tera_rpc_message call = TERA_RPC_MESSAGE_INIT;
  size_t len = 77;
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    CHECK_STATUS(tera_rpc_reply_from_json(arena, texts[i].text, strlen(texts[i].text), 0, &reply), texts[i].status);
    CHECK(*tera_arena_error_message(arena) != '\0' && tera_arena_error_line(arena) == 1);
  }
  reply.return_value = TERA_STR("not JSON");
  CHECK_STATUS(tera_rpc_reply_to_json(arena, &reply, 0, buffer, sizeof buffer, &len), TERA_ERR_JSON_SYNTAX);
  reply.return_value = TERA_STR("1 2");
  CHECK_STATUS(tera_rpc_reply_to_json(arena, &reply, 0, buffer, sizeof buffer, &len), TERA_ERR_JSON_SYNTAX);
  reply.return_value.len = 1;
  reply.method = TERA_STR("\xff");
  CHECK_STATUS(tera_rpc_reply_to_json(arena, &reply, 0, buffer, sizeof buffer, &len), TERA_ERR_INVALID_UTF8);
  reply.method.len = 0;
  reply.status = 3;
  CHECK_STATUS(tera_rpc_reply_to_json(arena, &reply, 0, buffer, sizeof buffer, &len), TERA_ERR_INVALID_ARGUMENT);
  reply.status = TERA_RPC_OK;
  CHECK_STATUS(tera_rpc_reply_to_json(arena, &reply, TERA_JSON_WRITE_INDENT, buffer, sizeof buffer, &len),
               TERA_ERR_INVALID_ARGUMENT);
  CHECK_STATUS(tera_rpc_reply_to_json(arena, &reply, 0, NULL, 0, &len), TERA_ERR_BUFFER_TOO_SMALL);
  CHECK(len == strlen("{\"method\": \"\", \"id\": 0, \"pattern\": \"\", \"status\": \"OK\", \"return_value\": 1}"));
  reply.base.size += 8;
  CHECK_STATUS(tera_rpc_reply_from_json(arena, TERA_LIT("{}"), 16, &reply), TERA_ERR_INVALID_ARGUMENT);
  reply.base.kind = TERA_KIND_TOPIC;
  CHECK_STATUS(tera_rpc_reply_to(&call, &reply), TERA_ERR_WRONG_KIND);
  CHECK(!tera_rpc_reply_is_for(&reply, &call) && !tera_rpc_reply_is_for(NULL, &call));
}

int main(void) {
  arena = tera_arena_new(0);
  captured();
  errors_and_other_words();
  values_of_python();
  refused();
  tera_arena_free(arena);
  return finish();
}
