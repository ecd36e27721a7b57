/* opentera-messages, through its C ABI. */

#include "peer.h"

#include <opentera/messages.h>
#include <pthread.h>

/* What a thread keeps over many operations. */
static _Thread_local tera_arena *arena;
static _Thread_local char *output;
static _Thread_local size_t capacity;

/* The messages to be sent, and the lists of strings in them. */
union message {
  tera_head base;
  tera_device_event device;
  tera_user_event user;
  tera_participant_event participant;
  tera_join_session_event join_session;
  tera_leave_session_event leave_session;
  tera_stop_session_event stop_session;
  tera_database_event database;
  tera_log_event log;
  tera_join_session_reply_event join_session_reply;
};
static _Thread_local union message *messages;
static _Thread_local const tera_head **payloads;
static _Thread_local tera_str *strings;

static size_t list_lengths(const struct peer_event *event) {
  switch (event->type) {
  case PEER_JOIN_SESSION: {
    const struct peer_join_session *join = &event->fields.join_session;
    return join->session_participants.len + join->session_users.len + join->session_devices.len;
  }
  case PEER_LEAVE_SESSION: {
    const struct peer_leave_session *leave = &event->fields.leave_session;
    return leave->leaving_participants.len + leave->leaving_users.len + leave->leaving_devices.len;
  }
  default: return 0;
  }
}

static void prepare(const char *mode) {
  (void)mode;
  arena = tera_arena_new((size_t)1 << 30); /* also for 10,000 events */
  if (!arena) peer_fail("out of memory");
  const struct peer_corpus *corpus = &peer_corpus;
  capacity = corpus->event100.len + corpus->json1.len + corpus->json100.len;
  output = (char *)peer_allocate(capacity);
  messages = (union message *)peer_allocate(corpus->count * sizeof *messages);
  payloads = (const tera_head **)peer_allocate(corpus->count * sizeof *payloads);
  size_t lengths = 0;
  for (size_t i = 0; i < corpus->count; i++) lengths += list_lengths(&corpus->events[i]);
  strings = (tera_str *)peer_allocate(lengths * sizeof *strings);
}

static void finish(void) {
  tera_arena_free(arena);
  free(output);
  free(messages);
  free(payloads);
  free(strings);
}

static void succeed(tera_status status) {
  if (status) peer_fail("%s: %s", tera_status_name(status), tera_arena_error_message(arena));
}

/* ---- From an application's structs to bytes ---- */

static tera_str text(struct peer_bytes bytes) {
  return (tera_str){ bytes.data, bytes.len };
}

static tera_str_list list(struct peer_list list, tera_str **next) {
  tera_str_list views = { *next, list.len };
  for (size_t i = 0; i < list.len; i++) *(*next)++ = text(list.data[i]);
  return views;
}

static void build(const struct peer_event *event, union message *message, tera_str **next) {
  switch (event->type) {
  case PEER_DEVICE: {
    const struct peer_device *from = &event->fields.device;
    tera_device_event to = TERA_DEVICE_EVENT_INIT;
    to.device_uuid = text(from->device_uuid);
    to.type = from->type;
    to.device_name = text(from->device_name);
    to.device_status = text(from->device_status);
    message->device = to;
    break;
  }
  case PEER_USER: {
    const struct peer_user *from = &event->fields.user;
    tera_user_event to = TERA_USER_EVENT_INIT;
    to.user_uuid = text(from->user_uuid);
    to.type = from->type;
    to.user_fullname = text(from->user_fullname);
    message->user = to;
    break;
  }
  case PEER_PARTICIPANT: {
    const struct peer_participant *from = &event->fields.participant;
    tera_participant_event to = TERA_PARTICIPANT_EVENT_INIT;
    to.participant_uuid = text(from->participant_uuid);
    to.type = from->type;
    to.participant_name = text(from->participant_name);
    to.participant_project_name = text(from->participant_project_name);
    to.participant_site_name = text(from->participant_site_name);
    message->participant = to;
    break;
  }
  case PEER_JOIN_SESSION: {
    const struct peer_join_session *from = &event->fields.join_session;
    tera_join_session_event to = TERA_JOIN_SESSION_EVENT_INIT;
    to.session_url = text(from->session_url);
    to.session_creator_name = text(from->session_creator_name);
    to.session_uuid = text(from->session_uuid);
    to.session_participants = list(from->session_participants, next);
    to.session_users = list(from->session_users, next);
    to.session_devices = list(from->session_devices, next);
    to.join_msg = text(from->join_msg);
    to.session_parameters = text(from->session_parameters);
    to.service_uuid = text(from->service_uuid);
    message->join_session = to;
    break;
  }
  case PEER_LEAVE_SESSION: {
    const struct peer_leave_session *from = &event->fields.leave_session;
    tera_leave_session_event to = TERA_LEAVE_SESSION_EVENT_INIT;
    to.session_uuid = text(from->session_uuid);
    to.service_uuid = text(from->service_uuid);
    to.leaving_participants = list(from->leaving_participants, next);
    to.leaving_users = list(from->leaving_users, next);
    to.leaving_devices = list(from->leaving_devices, next);
    message->leave_session = to;
    break;
  }
  case PEER_STOP_SESSION: {
    const struct peer_stop_session *from = &event->fields.stop_session;
    tera_stop_session_event to = TERA_STOP_SESSION_EVENT_INIT;
    to.session_uuid = text(from->session_uuid);
    to.service_uuid = text(from->service_uuid);
    message->stop_session = to;
    break;
  }
  case PEER_DATABASE: {
    const struct peer_database *from = &event->fields.database;
    tera_database_event to = TERA_DATABASE_EVENT_INIT;
    to.type = from->type;
    to.object_type = text(from->object_type);
    to.object_value = text(from->object_value);
    message->database = to;
    break;
  }
  case PEER_LOG: {
    const struct peer_log *from = &event->fields.log;
    tera_log_event to = TERA_LOG_EVENT_INIT;
    to.level = from->level;
    to.timestamp = from->timestamp;
    to.sender = text(from->sender);
    to.message = text(from->message);
    message->log = to;
    break;
  }
  case PEER_JOIN_SESSION_REPLY: {
    const struct peer_join_session_reply *from = &event->fields.join_session_reply;
    tera_join_session_reply_event to = TERA_JOIN_SESSION_REPLY_EVENT_INIT;
    to.session_uuid = text(from->session_uuid);
    to.user_uuid = text(from->user_uuid);
    to.participant_uuid = text(from->participant_uuid);
    to.device_uuid = text(from->device_uuid);
    to.join_reply = from->join_reply;
    to.reply_msg = text(from->reply_msg);
    message->join_session_reply = to;
    break;
  }
  }
}

static struct peer_bytes encode_event(size_t first, size_t count) {
  tera_str *next = strings;
  for (size_t i = 0; i < count; i++) {
    build(&peer_corpus.events[first + i], &messages[i], &next);
    payloads[i] = &messages[i].base;
  }
  size_t len;
  succeed(tera_wrap_event(arena, peer_corpus.topic.data, peer_corpus.topic.len, peer_corpus.time, payloads, count,
                          (uint8_t *)output, capacity, &len));
  return (struct peer_bytes){ output, len };
}

static struct peer_bytes encode_rpc(void) {
  const struct peer_rpc *rpc = &peer_corpus.rpc;
  const tera_bytes bytes = { (const uint8_t *)rpc->bytes_value.data, rpc->bytes_value.len };
  const tera_value arguments[] = { TERA_VALUE_DOUBLE(rpc->double_value),
                                   TERA_VALUE_FLOAT(rpc->float_value),
                                   TERA_VALUE_INT(rpc->int_value),
                                   TERA_VALUE_UINT(rpc->uint_value),
                                   TERA_VALUE_BOOL((tera_bool)rpc->bool_value),
                                   TERA_VALUE_BYTES(bytes),
                                   TERA_VALUE_STRING(text(rpc->string_value)) };
  tera_rpc_message message = TERA_RPC_MESSAGE_INIT;
  message.method = text(rpc->method);
  message.reply_to = text(rpc->reply_to);
  message.id = rpc->id;
  message.timestamp = rpc->timestamp;
  message.args = (tera_value_list){ arguments, sizeof arguments / sizeof *arguments };
  size_t len;
  succeed(tera_rpc_message_encode(arena, &message, (uint8_t *)output, capacity, &len));
  return (struct peer_bytes){ output, len };
}

/* ---- From bytes to fields ---- */

static uint64_t digest(tera_str text) {
  return peer_digest_bytes(text.data, text.len);
}

static uint64_t digest_list(tera_str_list list) {
  uint64_t sum = 0;
  for (size_t i = 0; i < list.len; i++) sum += digest(list.data[i]);
  return sum;
}

static uint64_t digest_payload(const tera_payload *payload) {
  const union message *message = (const union message *)payload->message;
  switch (payload->kind) {
  case TERA_KIND_DEVICE_EVENT: {
    const tera_device_event *device = &message->device;
    return peer_digest_type(PEER_DEVICE) + digest(device->device_uuid) + peer_digest_int(device->type) +
           digest(device->device_name) + digest(device->device_status);
  }
  case TERA_KIND_USER_EVENT: {
    const tera_user_event *user = &message->user;
    return peer_digest_type(PEER_USER) + digest(user->user_uuid) + peer_digest_int(user->type) +
           digest(user->user_fullname);
  }
  case TERA_KIND_PARTICIPANT_EVENT: {
    const tera_participant_event *participant = &message->participant;
    return peer_digest_type(PEER_PARTICIPANT) + digest(participant->participant_uuid) +
           peer_digest_int(participant->type) + digest(participant->participant_name) +
           digest(participant->participant_project_name) + digest(participant->participant_site_name);
  }
  case TERA_KIND_JOIN_SESSION_EVENT: {
    const tera_join_session_event *join = &message->join_session;
    return peer_digest_type(PEER_JOIN_SESSION) + digest(join->session_url) + digest(join->session_creator_name) +
           digest(join->session_uuid) + digest_list(join->session_participants) + digest_list(join->session_users) +
           digest_list(join->session_devices) + digest(join->join_msg) + digest(join->session_parameters) +
           digest(join->service_uuid);
  }
  case TERA_KIND_LEAVE_SESSION_EVENT: {
    const tera_leave_session_event *leave = &message->leave_session;
    return peer_digest_type(PEER_LEAVE_SESSION) + digest(leave->session_uuid) + digest(leave->service_uuid) +
           digest_list(leave->leaving_participants) + digest_list(leave->leaving_users) +
           digest_list(leave->leaving_devices);
  }
  case TERA_KIND_STOP_SESSION_EVENT: {
    const tera_stop_session_event *stop = &message->stop_session;
    return peer_digest_type(PEER_STOP_SESSION) + digest(stop->session_uuid) + digest(stop->service_uuid);
  }
  case TERA_KIND_DATABASE_EVENT: {
    const tera_database_event *database = &message->database;
    return peer_digest_type(PEER_DATABASE) + peer_digest_int(database->type) + digest(database->object_type) +
           digest(database->object_value);
  }
  case TERA_KIND_LOG_EVENT: {
    const tera_log_event *log = &message->log;
    return peer_digest_type(PEER_LOG) + peer_digest_int(log->level) + peer_digest_double(log->timestamp) +
           digest(log->sender) + digest(log->message);
  }
  case TERA_KIND_JOIN_SESSION_REPLY_EVENT: {
    const tera_join_session_reply_event *reply = &message->join_session_reply;
    return peer_digest_type(PEER_JOIN_SESSION_REPLY) + digest(reply->session_uuid) + digest(reply->user_uuid) +
           digest(reply->participant_uuid) + digest(reply->device_uuid) + peer_digest_int(reply->join_reply) +
           digest(reply->reply_msg);
  }
  }
  peer_fail("a payload of kind %" PRIu32, payload->kind);
}

static uint64_t digest_frame(const tera_frame *frame) {
  uint64_t sum = peer_digest_int(frame->version) + peer_digest_double(frame->time) + digest(frame->topic);
  for (size_t i = 0; i < frame->payloads.len; i++) sum += digest_payload(&frame->payloads.data[i]);
  return sum;
}

static uint64_t decode_event(struct peer_bytes wire) {
  tera_arena_reset(arena);
  tera_frame frame = TERA_FRAME_INIT;
  succeed(tera_unwrap(arena, TERA_KIND_EVENT, (const uint8_t *)wire.data, wire.len, 0, &frame));
  return digest_frame(&frame);
}

static uint64_t digest_value(const tera_value *value) {
  uint64_t type = peer_digest_type((int)value->arg_value_case);
  switch (value->arg_value_case) {
  case TERA_VALUE_DOUBLE_VALUE: return type + peer_digest_double(value->arg_value.double_value);
  case TERA_VALUE_FLOAT_VALUE: return type + peer_digest_float(value->arg_value.float_value);
  case TERA_VALUE_INT_VALUE: return type + peer_digest_int(value->arg_value.int_value);
  case TERA_VALUE_UINT_VALUE: return type + value->arg_value.uint_value;
  case TERA_VALUE_BOOL_VALUE: return type + value->arg_value.bool_value;
  case TERA_VALUE_BYTES_VALUE:
    return type + peer_digest_bytes(value->arg_value.bytes_value.data, value->arg_value.bytes_value.len);
  case TERA_VALUE_STRING_VALUE: return type + digest(value->arg_value.string_value);
  }
  peer_fail("a value of kind %" PRIu32, value->arg_value_case);
}

static uint64_t decode_rpc(struct peer_bytes wire) {
  tera_arena_reset(arena);
  tera_rpc_message message = TERA_RPC_MESSAGE_INIT;
  succeed(tera_rpc_message_decode(arena, (const uint8_t *)wire.data, wire.len, 0, &message));
  uint64_t sum = digest(message.method) + digest(message.reply_to) + message.id + peer_digest_double(message.timestamp);
  for (size_t i = 0; i < message.args.len; i++) sum += digest_value(&message.args.data[i]);
  return sum;
}

/* ---- JSON ---- */

static struct peer_bytes write_json(struct peer_bytes wire) {
  tera_arena_reset(arena);
  size_t len;
  succeed(tera_json_from_binary(arena, TERA_KIND_MESSAGE, (const uint8_t *)wire.data, wire.len, TERA_JSON_WRITE_DEFAULT_VALUES,
                                output, capacity, &len));
  return (struct peer_bytes){ output, len };
}

static uint64_t read_json(struct peer_bytes json) {
  tera_arena_reset(arena);
  tera_frame frame = TERA_FRAME_INIT;
  succeed(tera_unwrap_json(arena, TERA_KIND_MESSAGE, json.data, json.len, 0, &frame));
  return digest_frame(&frame);
}

static struct peer ours = {
  NULL, prepare, encode_event, decode_event, encode_rpc, decode_rpc, write_json, read_json
};

/* ---- Threads: with mode `threads`, the time of an operation by the clock on the wall with one thread and with two ---- */

#define WORKS 10
#define THREADS 2
#define ROUNDS 25
#define ROUND_NANOSECONDS 10000000

/* Threads begin together, so that none has the machine to itself. */
struct crew {
  pthread_barrier_t start;
  int work;
  uint64_t times;
};

struct member {
  pthread_t thread;
  struct crew *crew;
  uint64_t began, ended;
};

static uint64_t wall_nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

static void *work(void *argument) {
  struct member *member = (struct member *)argument;
  struct crew *crew = member->crew;
  prepare("");
  for (int i = 0; i < 3; i++) peer_do(&ours, crew->work);
  pthread_barrier_wait(&crew->start);
  member->began = wall_nanoseconds();
  for (uint64_t i = 0; i < crew->times; i++) peer_do(&ours, crew->work);
  member->ended = wall_nanoseconds();
  finish();
  return NULL;
}

/* Nanoseconds for all threads to do the work so many times each. */
static uint64_t together(int number, unsigned threads, uint64_t times) {
  struct crew crew;
  crew.work = number;
  crew.times = times;
  if (pthread_barrier_init(&crew.start, NULL, threads)) peer_fail("no barrier");
  struct member members[THREADS];
  for (unsigned i = 0; i < threads; i++) {
    members[i].crew = &crew;
    if (pthread_create(&members[i].thread, NULL, work, &members[i])) peer_fail("no thread");
  }
  uint64_t began = UINT64_MAX, ended = 0;
  for (unsigned i = 0; i < threads; i++) {
    pthread_join(members[i].thread, NULL);
    if (members[i].began < began) began = members[i].began;
    if (members[i].ended > ended) ended = members[i].ended;
  }
  pthread_barrier_destroy(&crew.start);
  return ended - began;
}

static int measure_threads(const char *folder) {
  peer_load(folder);
  uint64_t times[WORKS];
  for (int work = 0; work < WORKS; work++) {
    times[work] = 1;
    while (together(work + 1, 1, times[work]) < ROUND_NANOSECONDS) times[work] *= 2;
  }
  /* Round by round, so that what disturbs the machine for a while disturbs all works. */
  double least[WORKS][THREADS] = { { 0 } };
  for (int round = 0; round < ROUNDS; round++)
    for (int work = 0; work < WORKS; work++)
      for (unsigned threads = 1; threads <= THREADS; threads++) {
        double took = (double)together(work + 1, threads, times[work]) / (double)(times[work] * threads);
        double *best = &least[work][threads - 1];
        if (*best == 0 || took < *best) *best = took;
      }
  for (int work = 0; work < WORKS; work++) printf("W%d %.1f %.1f\n", work + 1, least[work][0], least[work][1]);
  return 0;
}

int main(int argc, char **argv) {
  if (argc == 3 && !strcmp(argv[2], "threads")) return measure_threads(argv[1]);
  char version[64];
  snprintf(version, sizeof version, "opentera-messages %s", tera_version());
  ours.version = version;
  return peer_main(argc, argv, &ours);
}
