/* protobuf-c, in two modes: messages are made by malloc (`heap`), or by an allocator that hands out a block which is used
 * anew for each operation (`arena`). UTF-8 is not checked by this library. */

#include "peer.h"

#include "events.h"

#include "DatabaseEvent.pb-c.h"
#include "DeviceEvent.pb-c.h"
#include "JoinSessionEvent.pb-c.h"
#include "JoinSessionReplyEvent.pb-c.h"
#include "LeaveSessionEvent.pb-c.h"
#include "LogEvent.pb-c.h"
#include "ParticipantEvent.pb-c.h"
#include "RPCMessage.pb-c.h"
#include "StopSessionEvent.pb-c.h"
#include "TeraEvent.pb-c.h"
#include "UserEvent.pb-c.h"

/* ---- The application's structs: `peer_corpus` with strings that end with a NUL ---- */

#define STRING(name) char *name;
#define ENUM(name) int name;
#define DOUBLE(name) double name;
#define LIST(name)                                                                                                       \
  size_t n_##name;                                                                                                       \
  char **name;
#define STRUCT(member, Name, number, FIELDS)                                                                             \
  struct app_##member {                                                                                                  \
    FIELDS(STRING, ENUM, DOUBLE, LIST)                                                                                   \
  } member;
struct app_event {
  enum peer_type type;
  union {
    PEER_EVENTS(STRUCT)
  } fields;
};

static struct app_event *events;
static char *topic, *method, *reply_to, *string_value;

static char *text(struct peer_bytes bytes) {
  return memcpy(peer_allocate(bytes.len + 1), bytes.data, bytes.len);
}

static char **texts(struct peer_list list) {
  char **texts = peer_allocate(list.len * sizeof *texts);
  for (size_t i = 0; i < list.len; i++) texts[i] = text(list.data[i]);
  return texts;
}

static void load_event(const struct peer_event *event, struct app_event *loaded) {
  loaded->type = event->type;
#define LOAD_STRING(name) to->name = text(from->name);
#define LOAD_NUMBER(name) to->name = from->name;
#define LOAD_LIST(name)                                                                                                  \
  to->n_##name = from->name.len;                                                                                         \
  to->name = texts(from->name);
#define LOAD(member, Name, number, FIELDS)                                                                               \
  case number: {                                                                                                         \
    const struct peer_##member *from = &event->fields.member;                                                            \
    struct app_##member *to = &loaded->fields.member;                                                                    \
    FIELDS(LOAD_STRING, LOAD_NUMBER, LOAD_NUMBER, LOAD_LIST)                                                             \
    break;                                                                                                               \
  }
  switch (event->type) { PEER_EVENTS(LOAD) }
}

/* ---- What is kept over many operations ---- */

static uint8_t *block;
static size_t block_size, used;

static void *allocate(void *data, size_t size) {
  (void)data;
  size_t at = used;
  used += (size + 15) & ~(size_t)15;
  return used > block_size ? NULL : block + at;
}

static void nothing(void *data, void *memory) {
  (void)data;
  (void)memory;
}

static ProtobufCAllocator arena = { allocate, nothing, NULL }, *allocator;

static struct buffer {
  uint8_t *data;
  size_t capacity;
} packed, output;

/* The events to be sent, as many as the corpus has. */
static Google__Protobuf__Any *anys, **any_pointers;

static void prepare(const char *mode) {
  const struct peer_corpus *corpus = &peer_corpus;
  if (!strcmp(mode, "arena")) {
    block_size = 65536 + 16 * corpus->event100.len;
    block = peer_allocate(block_size);
    allocator = &arena;
  }
  packed.capacity = output.capacity = corpus->event1.len + corpus->event100.len + corpus->rpc_bytes.len;
  packed.data = peer_allocate(packed.capacity);
  output.data = peer_allocate(output.capacity);
  anys = peer_allocate(corpus->count * sizeof *anys);
  any_pointers = peer_allocate(corpus->count * sizeof *any_pointers);
  events = peer_allocate(corpus->count * sizeof *events);
  for (size_t i = 0; i < corpus->count; i++) load_event(&corpus->events[i], &events[i]);
  topic = text(corpus->topic);
  method = text(corpus->rpc.method);
  reply_to = text(corpus->rpc.reply_to);
  string_value = text(corpus->rpc.string_value);
}

/* ---- From an application's structs to bytes ---- */

/* Appends an encoded message behind `at` bytes. */
static ProtobufCBinaryData encode(const ProtobufCMessage *message, struct buffer *buffer, size_t at) {
  size_t len = protobuf_c_message_get_packed_size(message);
  if (len > buffer->capacity - at) peer_fail("the buffer is too small");
  protobuf_c_message_pack(message, buffer->data + at);
  return (ProtobufCBinaryData){ len, buffer->data + at };
}

#define SET(name) to.name = from->name;
#define SET_LIST(name)                                                                                                   \
  to.n_##name = from->n_##name;                                                                                          \
  to.name = from->name;
#define PACK(member, Name, number, FIELDS)                                                                               \
  case number: {                                                                                                         \
    const struct app_##member *from = &event->fields.member;                                                             \
    Opentera__Protobuf__##Name to;                                                                                       \
    opentera__protobuf__##member##_event__init(&to);                                                                     \
    FIELDS(SET, SET, SET, SET_LIST)                                                                                      \
    any->type_url = (char *)PEER_TYPE_URL(Name);                                                                         \
    any->value = encode(&to.base, &packed, at);                                                                          \
    break;                                                                                                               \
  }

static void pack(const struct app_event *event, Google__Protobuf__Any *any, size_t at) {
  google__protobuf__any__init(any);
  switch (event->type) { PEER_EVENTS(PACK) }
}

static struct peer_bytes encode_event(size_t first, size_t count) {
  Opentera__Protobuf__TeraEvent__Header header = OPENTERA__PROTOBUF__TERA_EVENT__HEADER__INIT;
  header.version = peer_corpus.version;
  header.time = peer_corpus.time;
  header.topic = topic;
  size_t at = 0;
  for (size_t i = 0; i < count; i++) {
    pack(&events[first + i], &anys[i], at);
    at += anys[i].value.len;
    any_pointers[i] = &anys[i];
  }
  Opentera__Protobuf__TeraEvent event = OPENTERA__PROTOBUF__TERA_EVENT__INIT;
  event.header = &header;
  event.n_events = count;
  event.events = any_pointers;
  ProtobufCBinaryData wire = encode(&event.base, &output, 0);
  return (struct peer_bytes){ (const char *)wire.data, wire.len };
}

static struct peer_bytes encode_rpc(void) {
  const struct peer_rpc *from = &peer_corpus.rpc;
  Opentera__Protobuf__Value args[7], *pointers[7];
  for (int i = 0; i < 7; i++) {
    opentera__protobuf__value__init(&args[i]);
    args[i].arg_value_case = (Opentera__Protobuf__Value__ArgValueCase)(i + 1);
    pointers[i] = &args[i];
  }
  args[0].double_value = from->double_value;
  args[1].float_value = from->float_value;
  args[2].int_value = from->int_value;
  args[3].uint_value = from->uint_value;
  args[4].bool_value = from->bool_value;
  args[5].bytes_value = (ProtobufCBinaryData){ from->bytes_value.len, (uint8_t *)from->bytes_value.data };
  args[6].string_value = string_value;
  Opentera__Protobuf__RPCMessage rpc = OPENTERA__PROTOBUF__RPCMESSAGE__INIT;
  rpc.method = method;
  rpc.reply_to = reply_to;
  rpc.id = from->id;
  rpc.timestamp = from->timestamp;
  rpc.n_args = 7;
  rpc.args = pointers;
  ProtobufCBinaryData wire = encode(&rpc.base, &output, 0);
  return (struct peer_bytes){ (const char *)wire.data, wire.len };
}

/* ---- From bytes to fields ---- */

static void *decode(const ProtobufCMessageDescriptor *type, const void *data, size_t len) {
  ProtobufCMessage *message = protobuf_c_message_unpack(type, allocator, len, data);
  if (!message) peer_fail("no %s", type->name);
  return message;
}

/* What is in the block goes with the next operation. */
static void release(ProtobufCMessage *message) {
  if (!allocator) protobuf_c_message_free_unpacked(message, NULL);
}

static uint64_t digest(const char *text) {
  return peer_digest_bytes(text, strlen(text));
}

#define GET_STRING(name) sum += digest(from->name);
#define GET_ENUM(name) sum += peer_digest_int(from->name);
#define GET_DOUBLE(name) sum += peer_digest_double(from->name);
#define GET_LIST(name)                                                                                                   \
  for (size_t i = 0; i < from->n_##name; i++) sum += digest(from->name[i]);
#define UNPACK(member, Name, number, FIELDS)                                                                             \
  case number: {                                                                                                         \
    Opentera__Protobuf__##Name *from =                                                                                   \
        decode(&opentera__protobuf__##member##_event__descriptor, any->value.data, any->value.len);                      \
    FIELDS(GET_STRING, GET_ENUM, GET_DOUBLE, GET_LIST)                                                                   \
    release(&from->base);                                                                                                \
    return sum;                                                                                                          \
  }

static uint64_t digest_any(const Google__Protobuf__Any *any) {
  int type = peer_type_of((struct peer_bytes){ any->type_url, strlen(any->type_url) });
  uint64_t sum = peer_digest_type(type);
  switch (type) { PEER_EVENTS(UNPACK) }
  peer_fail("%s is no event", any->type_url);
}

static uint64_t decode_event(struct peer_bytes wire) {
  used = 0;
  Opentera__Protobuf__TeraEvent *event = decode(&opentera__protobuf__tera_event__descriptor, wire.data, wire.len);
  const Opentera__Protobuf__TeraEvent__Header *header = event->header;
  uint64_t sum = header->version + peer_digest_double(header->time) + digest(header->topic);
  for (size_t i = 0; i < event->n_events; i++) sum += digest_any(event->events[i]);
  release(&event->base);
  return sum;
}

static uint64_t digest_value(const Opentera__Protobuf__Value *value) {
  uint64_t type = peer_digest_type((int)value->arg_value_case);
  switch ((int)value->arg_value_case) {
  case 1: return type + peer_digest_double(value->double_value);
  case 2: return type + peer_digest_float(value->float_value);
  case 3: return type + peer_digest_int(value->int_value);
  case 4: return type + value->uint_value;
  case 5: return type + (uint64_t)value->bool_value;
  case 6: return type + peer_digest_bytes(value->bytes_value.data, value->bytes_value.len);
  case 7: return type + digest(value->string_value);
  }
  peer_fail("a value of kind %d", (int)value->arg_value_case);
}

static uint64_t decode_rpc(struct peer_bytes wire) {
  used = 0;
  Opentera__Protobuf__RPCMessage *rpc = decode(&opentera__protobuf__rpcmessage__descriptor, wire.data, wire.len);
  uint64_t sum = digest(rpc->method) + digest(rpc->reply_to) + rpc->id + peer_digest_double(rpc->timestamp);
  for (size_t i = 0; i < rpc->n_args; i++) sum += digest_value(rpc->args[i]);
  release(&rpc->base);
  return sum;
}

int main(int argc, char **argv) {
  static char version[64];
  snprintf(version, sizeof version, "protobuf-c %s", protobuf_c_version());
  static struct peer peer;
  peer.version = version;
  peer.prepare = prepare;
  peer.encode_event = encode_event;
  peer.decode_event = decode_event;
  peer.encode_rpc = encode_rpc;
  peer.decode_rpc = decode_rpc;
  return peer_main(argc, argv, &peer);
}
