/*
 * peer SOCKET publish|subscribe|call|answer: one end of the live bus, with hiredis and this library. peer.py is the same
 * with Google's protobuf. Those that wait say `ready` when they listen; nothing waits longer than LIMIT seconds.
 */

#include "scenario.h"

#include <hiredis/hiredis.h>
#include <inttypes.h>

static uint8_t buffer[16 * 1024];

#define LIMIT 20

static const struct timeval limit = { LIMIT, 0 }, short_limit = { 0, 200000 };

static redisContext *connect_to(const char *socket) {
  redisContext *bus = redisConnectUnixWithTimeout(socket, limit);
  if (bus == NULL || bus->err || redisSetTimeout(bus, limit) != REDIS_OK) {
    fprintf(stderr, "%s: %s\n", socket, bus ? bus->errstr : "no memory");
    exit(EXIT_FAILURE);
  }
  return bus;
}

/* A command of a verb, a name and bytes: PUBLISH or RPUSH. */
static void send_bytes(redisContext *bus, const char *verb, tera_str name, const void *bytes, size_t len) {
  redisReply *reply = (redisReply *)redisCommand(bus, "%s %b %b", verb, name.data, name.len, bytes, len);
  CHECK(reply != NULL && reply->type == REDIS_REPLY_INTEGER);
  freeReplyObject(reply);
}

/* What comes next on a connection, as text; NULL when nothing does. `strings` parts are expected. */
static redisReply *next_reply(redisContext *bus, size_t strings) {
  void *reply = NULL;
  if (redisGetReply(bus, &reply) != REDIS_OK) return NULL;
  if (CHECK(((redisReply *)reply)->type == REDIS_REPLY_ARRAY && ((redisReply *)reply)->elements == strings))
    return (redisReply *)reply;
  freeReplyObject(reply);
  return NULL;
}

static tera_str string_of(const redisReply *reply) {
  tera_str view = { reply->str, reply->len };
  return view;
}

static void subscribe_to(redisContext *bus, const char *verb, const char *names) {
  char command[256];
  const char *name;
  snprintf(command, sizeof command, "%s %s", verb, names);
  CHECK(redisAppendCommand(bus, command) == REDIS_OK);
  for (name = names; name; name = strchr(name + 1, ' ')) freeReplyObject(next_reply(bus, 3));
}

static void ready(void) {
  puts("ready");
  fflush(stdout);
}

/* Events */

static int is_list(const char *topic) {
  return strncmp(topic, "log.", 4) == 0;
}

static void publish(const char *socket) {
  redisContext *bus = connect_to(socket);
  for (size_t i = 0; i < WRAPPERS; i++) {
    const struct wrapper *sent = &traffic[i];
    const tera_head *payloads[MOST];
    size_t count = 0, len = 0;
    for (; sent->events[count]; count++) payloads[count] = sent->events[count]->make();
    if (sent->source) {
      tera_module_message_header header = TERA_MODULE_MESSAGE_HEADER_INIT;
      header.time = TIME;
      header.seq = (uint32_t)i;
      header.source = TERA_CSTR(sent->source);
      header.dest = TERA_CSTR(sent->topic);
      CHECK_STATUS(tera_wrap_module_message(arena, &header, payloads, count, buffer, sizeof buffer, &len), TERA_OK);
    } else {
      CHECK_STATUS(tera_wrap_event(arena, sent->topic, strlen(sent->topic), TIME, payloads, count, buffer,
                                   sizeof buffer, &len),
                   TERA_OK);
    }
    send_bytes(bus, is_list(sent->topic) ? "RPUSH" : "PUBLISH", TERA_CSTR(sent->topic), buffer, len);
  }
  redisFree(bus);
}

static void subscribe(const char *socket) {
  redisContext *bus = connect_to(socket);
  redisContext *lists = connect_to(socket);
  subscribe_to(bus, "PSUBSCRIBE", "module.* service.* websocket.*");
  ready();
  for (size_t i = 0; i < WRAPPERS; i++) {
    const struct wrapper *sent = &traffic[i];
    tera_frame frame = TERA_FRAME_INIT;
    redisReply *reply;
    tera_str topic, bytes;
    if (is_list(sent->topic)) {
      CHECK(redisAppendCommand(lists, "BLPOP %s %d", sent->topic, LIMIT) == REDIS_OK);
      reply = next_reply(lists, 2); /* list, content */
    } else {
      reply = next_reply(bus, 4); /* "pmessage", pattern, topic, content */
    }
    if (!CHECK(reply != NULL)) break;
    topic = string_of(reply->element[reply->elements - 2]);
    bytes = string_of(reply->element[reply->elements - 1]);
    CHECK(same_text(topic, TERA_CSTR(sent->topic)));
    CHECK_STATUS(tera_unwrap(arena, tera_topic_wrapper(topic.data, topic.len), (const uint8_t *)bytes.data, bytes.len, 0,
                             &frame),
                 TERA_OK);
    CHECK(frame.wrapper == (sent->source ? TERA_KIND_MODULE_MESSAGE : TERA_KIND_EVENT));
    CHECK(frame.seq == (sent->source ? (uint32_t)i : 0));
    CHECK(same_text(frame.source, TERA_CSTR(sent->source ? sent->source : "")));
    check_events(sent, &frame, 1);
    freeReplyObject(reply);
    tera_arena_reset(arena);
  }
  redisFree(lists);
  redisFree(bus);
}

/* Remote calls. The one that answers gives back the call itself as JSON, but for three methods: `online_users`,
 * `session_manage` with an argument that is not JSON, which is an error, and `nope`, which is never answered. */

#define CALLS 6
#define ONLINE "[\"" USER "\"]"
#define REHAB_SERVICE "service.VideoRehabService"

static tera_value argument(uint32_t member) {
  tera_value value = TERA_VALUE_INIT;
  value.arg_value_case = member;
  return value;
}

static tera_value text_argument(const char *text) { return TERA_VALUE_STRING(TERA_CSTR(text)); }

static int same_argument(const tera_value *left, const tera_value *right) {
  const tera_value_arg_value *a = &left->arg_value, *b = &right->arg_value;
  if (left->arg_value_case != right->arg_value_case) return 0;
  switch (left->arg_value_case) {
    case TERA_VALUE_ARG_VALUE_NOT_SET: return 1;
    case TERA_VALUE_DOUBLE_VALUE: return a->double_value == b->double_value;
    case TERA_VALUE_FLOAT_VALUE: return a->float_value == b->float_value;
    case TERA_VALUE_INT_VALUE: return a->int_value == b->int_value;
    case TERA_VALUE_UINT_VALUE: return a->uint_value == b->uint_value;
    case TERA_VALUE_BOOL_VALUE: return a->bool_value == b->bool_value;
    case TERA_VALUE_BYTES_VALUE:
      return a->bytes_value.len == b->bytes_value.len &&
             memcmp(a->bytes_value.data, b->bytes_value.data, a->bytes_value.len) == 0;
    case TERA_VALUE_STRING_VALUE: return same_text(a->string_value, b->string_value);
    default: return 0;
  }
}

/* Calls a procedure and waits for the reply, which lives in the arena; 0 if there is none within `patience`. */
static int call_procedure(const char *socket, const char *topic, tera_rpc_message *call, const char *method,
                          const tera_value *args, size_t count, struct timeval patience, tera_rpc_reply *reply) {
  static char reply_to[64];
  static uint64_t id;
  redisContext *bus = connect_to(socket);
  redisContext *replies = connect_to(socket);
  redisReply *answer;
  size_t len = 0;
  int answered;
  snprintf(reply_to, sizeof reply_to, "RedisRPCClient.00000000-0000-4000-8000-%012" PRIu64, ++id);
  call->method = TERA_CSTR(method);
  call->reply_to = TERA_CSTR(reply_to);
  call->id = id;
  call->timestamp = tera_now();
  call->args.data = args;
  call->args.len = count;
  CHECK_STATUS(tera_rpc_message_encode(arena, call, buffer, sizeof buffer, &len), TERA_OK);
  subscribe_to(replies, "SUBSCRIBE", reply_to); /* before the call, so that no reply is missed */
  CHECK(redisSetTimeout(replies, patience) == REDIS_OK);
  send_bytes(bus, "PUBLISH", TERA_CSTR(topic), buffer, len);
  answer = next_reply(replies, 3); /* "message", topic, content */
  answered = answer != NULL;
  if (answered) {
    tera_str text = string_of(answer->element[2]);
    CHECK_STATUS(tera_rpc_reply_from_json(arena, text.data, text.len, TERA_DECODE_COPY, reply), TERA_OK);
    CHECK(tera_rpc_reply_is_for(reply, call) && same_text(reply->pattern, TERA_CSTR(topic)));
    freeReplyObject(answer);
  }
  redisFree(replies);
  redisFree(bus);
  return answered;
}

/* A call that is given back, so that what arrived is seen. */
static void call_and_compare(const char *socket, const char *topic, const char *method, const tera_value *args,
                             size_t count) {
  tera_rpc_message call = TERA_RPC_MESSAGE_INIT, repeated = TERA_RPC_MESSAGE_INIT;
  tera_rpc_reply reply = TERA_RPC_REPLY_INIT;
  if (!CHECK(call_procedure(socket, topic, &call, method, args, count, limit, &reply))) return;
  CHECK(reply.status == TERA_RPC_OK);
  CHECK_STATUS(tera_rpc_message_from_json(arena, reply.return_value.data, reply.return_value.len, 0, &repeated), TERA_OK);
  CHECK(same_text(repeated.method, call.method) && same_text(repeated.reply_to, call.reply_to));
  CHECK(repeated.id == call.id && repeated.timestamp == call.timestamp);
  if (CHECK(repeated.args.len == count))
    for (size_t i = 0; i < count; i++) CHECK(same_argument(&repeated.args.data[i], &args[i]));
}

static void call(const char *socket) {
  tera_rpc_message call = TERA_RPC_MESSAGE_INIT;
  tera_rpc_reply reply = TERA_RPC_REPLY_INIT;
  tera_value args[8]; /* one of each member, and one of none */
  for (uint32_t i = 0; i < 8; i++) args[i] = argument(i);
  args[1].arg_value.double_value = 1737500000.25;
  args[2].arg_value.float_value = -1.5f;
  args[3].arg_value.int_value = INT64_MIN;
  args[4].arg_value.uint_value = UINT64_MAX;
  args[5].arg_value.bool_value = 1;
  args[6].arg_value.bytes_value.data = (const uint8_t *)"\xff\0";
  args[6].arg_value.bytes_value.len = 2;
  args[7].arg_value.string_value = TERA_STR("Occup\xc3\xa9 \xf0\x9f\xa4\x96");
  call_and_compare(socket, USER_MANAGER ".rpc", "every_argument", args, 8);

  args[2] = args[1];
  args[0] = text_argument(DEVICE);
  args[1] = text_argument("{\"battery\": 10.4, \"isCharging\": false}");
  call_and_compare(socket, USER_MANAGER ".rpc", "update_device_status", args, 3);

  args[0] = text_argument("{\"session_manage\": {\"session_uuid\": null, \"action\": \"start\"}}");
  call_and_compare(socket, REHAB_SERVICE ".rpc", "session_manage", args, 1);

  args[0] = text_argument("no JSON");
  if (CHECK(call_procedure(socket, REHAB_SERVICE ".rpc", &call, "session_manage", args, 1, limit, &reply)))
    CHECK(reply.status == TERA_RPC_ERROR && same_text(reply.return_value, TERA_STR("null")));

  if (CHECK(call_procedure(socket, USER_MANAGER ".rpc", &call, "online_users", NULL, 0, limit, &reply)))
    CHECK(reply.status == TERA_RPC_OK && same_text(reply.return_value, TERA_STR(ONLINE)));

  CHECK(!call_procedure(socket, REHAB_SERVICE ".rpc", &call, "nope", NULL, 0, short_limit, &reply));
}

static void answer(const char *socket) {
  redisContext *bus = connect_to(socket);
  redisContext *calls = connect_to(socket);
  subscribe_to(calls, "SUBSCRIBE", USER_MANAGER ".rpc " REHAB_SERVICE ".rpc");
  ready();
  for (int i = 0; i < CALLS; i++) {
    tera_frame frame = TERA_FRAME_INIT;
    tera_rpc_reply reply = TERA_RPC_REPLY_INIT;
    const tera_rpc_message *call;
    tera_str topic, bytes;
    size_t len = 0;
    redisReply *message = next_reply(calls, 3); /* "message", topic, content */
    if (!CHECK(message != NULL)) break;
    topic = string_of(message->element[1]);
    bytes = string_of(message->element[2]);
    CHECK_STATUS(tera_unwrap(arena, tera_topic_wrapper(topic.data, topic.len), (const uint8_t *)bytes.data, bytes.len, 0,
                             &frame),
                 TERA_OK);
    if (!CHECK(frame.payloads.len == 1 && frame.payloads.data->kind == TERA_KIND_RPC_MESSAGE)) break;
    call = TERA_PAYLOAD_AS(frame.payloads.data, rpc_message);
    CHECK_STATUS(tera_rpc_reply_to(call, &reply), TERA_OK);
    reply.pattern = topic;
    reply.status = TERA_RPC_OK;
    if (same_text(call->method, TERA_STR("session_manage")) && *call->args.data->arg_value.string_value.data != '{')
      reply.status = TERA_RPC_ERROR;
    else if (same_text(call->method, TERA_STR("online_users")))
      reply.return_value = TERA_STR(ONLINE);
    else
      CHECK_STATUS(tera_json_text(arena, &call->base, 0, &reply.return_value), TERA_OK);
    if (!same_text(call->method, TERA_STR("nope"))) {
      CHECK_STATUS(tera_rpc_reply_to_json(arena, &reply, TERA_JSON_WRITE_ASCII, (char *)buffer, sizeof buffer, &len), TERA_OK);
      send_bytes(bus, "PUBLISH", call->reply_to, buffer, len);
    }
    freeReplyObject(message);
    tera_arena_reset(arena);
  }
  redisFree(calls);
  redisFree(bus);
}

int main(int argc, char **argv) {
  static const struct {
    const char *name;
    void (*run)(const char *socket);
  } parts[] = { { "publish", publish }, { "subscribe", subscribe }, { "call", call }, { "answer", answer } };
  arena = tera_arena_new(0);
  for (size_t i = 0; argc == 3 && i < sizeof parts / sizeof *parts; i++)
    if (strcmp(argv[2], parts[i].name) == 0) parts[i].run(argv[1]);
  tera_arena_free(arena);
  return finish();
}
