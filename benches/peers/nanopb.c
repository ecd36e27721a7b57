/* nanopb. Its strings have a fixed size or callbacks; these have no largest size, so there are callbacks: one that writes
 * the application's string, and one that notes where in the input a string is. UTF-8 is not checked by this library. */

#include "peer.h"

#include "events.h"

#include "DatabaseEvent.pb.h"
#include "DeviceEvent.pb.h"
#include "JoinSessionEvent.pb.h"
#include "JoinSessionReplyEvent.pb.h"
#include "LeaveSessionEvent.pb.h"
#include "LogEvent.pb.h"
#include "ParticipantEvent.pb.h"
#include "RPCMessage.pb.h"
#include "StopSessionEvent.pb.h"
#include "TeraEvent.pb.h"
#include "UserEvent.pb.h"
#include <pb_decode.h>
#include <pb_encode.h>

static char *packed, *output;
static size_t packed_capacity, output_capacity;

static void prepare(const char *mode) {
  (void)mode;
  packed_capacity = peer_corpus.event1.len + peer_corpus.event100.len;
  output_capacity = packed_capacity + peer_corpus.rpc_bytes.len;
  packed = peer_allocate(packed_capacity);
  output = peer_allocate(output_capacity);
}

/* ---- From an application's structs to bytes ---- */

static struct peer_bytes encode(const pb_msgdesc_t *type, const void *message, char *buffer, size_t capacity) {
  pb_ostream_t stream = pb_ostream_from_buffer((pb_byte_t *)buffer, capacity);
  if (!pb_encode(&stream, type, message)) peer_fail("%s", PB_GET_ERROR(&stream));
  return (struct peer_bytes){ buffer, stream.bytes_written };
}

static bool put(pb_ostream_t *stream, const pb_field_t *field, void *const *arg) {
  const struct peer_bytes *bytes = *arg;
  return pb_encode_tag_for_field(stream, field) && pb_encode_string(stream, (const pb_byte_t *)bytes->data, bytes->len);
}

/* A field that is empty is not written, but where it is a member of a oneof. */
static bool put_field(pb_ostream_t *stream, const pb_field_t *field, void *const *arg) {
  const struct peer_bytes *bytes = *arg;
  return !bytes->len || put(stream, field, arg);
}

static bool put_list(pb_ostream_t *stream, const pb_field_t *field, void *const *arg) {
  const struct peer_list *list = *arg;
  for (size_t i = 0; i < list->len; i++) {
    void *item = (void *)&list->data[i];
    if (!put(stream, field, &item)) return false;
  }
  return true;
}

#define PUT(function, from) (pb_callback_t){ { .encode = function }, (void *)(from) }
#define SET_STRING(name) to.name = PUT(put_field, &from->name);
#define SET_NUMBER(name) to.name = from->name;
#define SET_LIST(name) to.name = PUT(put_list, &from->name);
#define PACK(member, Name, number, FIELDS)                                                                               \
  case number: {                                                                                                         \
    const struct peer_##member *from = &event->fields.member;                                                            \
    opentera_protobuf_##Name to = opentera_protobuf_##Name##_init_zero;                                                  \
    FIELDS(SET_STRING, SET_NUMBER, SET_NUMBER, SET_LIST)                                                                 \
    url = (struct peer_bytes){ PEER_TYPE_URL(Name), sizeof PEER_TYPE_URL(Name) - 1 };                                    \
    value = encode(opentera_protobuf_##Name##_fields, &to, packed, packed_capacity);                                     \
    break;                                                                                                               \
  }

/* Its length is needed before an event, so it is encoded to a buffer first. */
static bool put_event(pb_ostream_t *stream, const pb_field_t *field, const struct peer_event *event) {
  struct peer_bytes url = { 0 }, value = { 0 };
  switch (event->type) { PEER_EVENTS(PACK) }
  google_protobuf_Any any = google_protobuf_Any_init_zero;
  any.type_url = PUT(put_field, &url);
  any.value = PUT(put_field, &value);
  return pb_encode_tag_for_field(stream, field) && pb_encode_submessage(stream, google_protobuf_Any_fields, &any);
}

struct range {
  size_t first, count;
};

static bool put_events(pb_ostream_t *stream, const pb_field_t *field, void *const *arg) {
  const struct range *range = *arg;
  for (size_t i = 0; i < range->count; i++)
    if (!put_event(stream, field, &peer_corpus.events[range->first + i])) return false;
  return true;
}

static struct peer_bytes encode_event(size_t first, size_t count) {
  const struct range range = { first, count };
  opentera_protobuf_TeraEvent event = opentera_protobuf_TeraEvent_init_zero;
  event.has_header = true;
  event.header.version = peer_corpus.version;
  event.header.time = peer_corpus.time;
  event.header.topic = PUT(put_field, &peer_corpus.topic);
  event.events = PUT(put_events, &range);
  return encode(opentera_protobuf_TeraEvent_fields, &event, output, output_capacity);
}

static bool put_arguments(pb_ostream_t *stream, const pb_field_t *field, void *const *arg) {
  const struct peer_rpc *from = *arg;
#define PUT_ARGUMENT(number, name, argument)                                                                             \
  {                                                                                                                      \
    opentera_protobuf_Value value = opentera_protobuf_Value_init_zero;                                                   \
    value.which_arg_value = number;                                                                                      \
    value.arg_value.name = argument;                                                                                     \
    if (!pb_encode_tag_for_field(stream, field)) return false;                                                           \
    if (!pb_encode_submessage(stream, opentera_protobuf_Value_fields, &value)) return false;                             \
  }
#define PUT_SCALAR(number, name, kind) PUT_ARGUMENT(number, name, from->name)
#define PUT_BYTES(number, name) PUT_ARGUMENT(number, name, PUT(put, &from->name))
  PEER_ARGUMENTS(PUT_SCALAR, PUT_BYTES)
  return true;
}

static struct peer_bytes encode_rpc(void) {
  const struct peer_rpc *from = &peer_corpus.rpc;
  opentera_protobuf_RPCMessage rpc = opentera_protobuf_RPCMessage_init_zero;
  rpc.method = PUT(put_field, &from->method);
  rpc.reply_to = PUT(put_field, &from->reply_to);
  rpc.id = from->id;
  rpc.timestamp = from->timestamp;
  rpc.args = PUT(put_arguments, from);
  return encode(opentera_protobuf_RPCMessage_fields, &rpc, output, output_capacity);
}

/* ---- From bytes to fields ---- */

/* The strings of a list, in memory that is kept for the next list. */
struct list {
  struct peer_bytes *data;
  size_t len, capacity;
};

static void decode(pb_istream_t *stream, const pb_msgdesc_t *type, void *message) {
  if (!pb_decode_ex(stream, type, message, PB_DECODE_NOINIT)) peer_fail("%s", PB_GET_ERROR(stream));
}

static void decode_bytes(struct peer_bytes bytes, const pb_msgdesc_t *type, void *message) {
  pb_istream_t stream = pb_istream_from_buffer((const pb_byte_t *)bytes.data, bytes.len);
  decode(&stream, type, message);
}

/* The state of a stream that reads from a buffer is where it is. */
static bool take(pb_istream_t *stream, const pb_field_t *field, void **arg) {
  (void)field;
  struct peer_bytes *view = *arg;
  view->data = stream->state;
  view->len = stream->bytes_left;
  return pb_read(stream, NULL, stream->bytes_left);
}

static bool take_item(pb_istream_t *stream, const pb_field_t *field, void **arg) {
  struct list *list = *arg;
  if (list->len == list->capacity) {
    list->capacity = 2 * list->capacity + 4;
    list->data = realloc(list->data, list->capacity * sizeof *list->data);
    if (!list->data) peer_fail("out of memory");
  }
  void *item = &list->data[list->len++];
  return take(stream, field, &item);
}

static uint64_t digest(struct peer_bytes text) {
  return peer_digest_bytes(text.data, text.len);
}

static uint64_t digest_list(const struct list *list) {
  uint64_t sum = 0;
  for (size_t i = 0; i < list->len; i++) sum += digest(list->data[i]);
  return sum;
}

#define TAKE(function, to) (pb_callback_t){ { .decode = function }, to }
#define STRING(name) struct peer_bytes name;
#define LIST(name) struct list name;
#define NUMBER(name)
#define TAKE_STRING(name)                                                                                                \
  to.name.len = 0;                                                                                                       \
  message.name = TAKE(take, &to.name);
#define TAKE_LIST(name)                                                                                                  \
  to.name.len = 0;                                                                                                       \
  message.name = TAKE(take_item, &to.name);
#define GET_STRING(name) sum += digest(to.name);
#define GET_ENUM(name) sum += peer_digest_int((int32_t)message.name);
#define GET_DOUBLE(name) sum += peer_digest_double(message.name);
#define GET_LIST(name) sum += digest_list(&to.name);
#define UNPACK(member, Name, number, FIELDS)                                                                             \
  case number: {                                                                                                         \
    static struct {                                                                                                      \
      FIELDS(STRING, NUMBER, NUMBER, LIST)                                                                               \
    } to;                                                                                                                \
    opentera_protobuf_##Name message = opentera_protobuf_##Name##_init_zero;                                             \
    FIELDS(TAKE_STRING, NUMBER, NUMBER, TAKE_LIST)                                                                       \
    decode_bytes(value, opentera_protobuf_##Name##_fields, &message);                                                    \
    FIELDS(GET_STRING, GET_ENUM, GET_DOUBLE, GET_LIST)                                                                   \
    return sum;                                                                                                          \
  }

static uint64_t digest_event(struct peer_bytes url, struct peer_bytes value) {
  int type = peer_type_of(url);
  uint64_t sum = peer_digest_type(type);
  switch (type) { PEER_EVENTS(UNPACK) }
  peer_fail("%.*s is no event", (int)url.len, url.data);
}

static bool take_event(pb_istream_t *stream, const pb_field_t *field, void **arg) {
  (void)field;
  uint64_t *sum = *arg;
  struct peer_bytes url = { 0 }, value = { 0 };
  google_protobuf_Any any = { TAKE(take, &url), TAKE(take, &value) };
  decode(stream, google_protobuf_Any_fields, &any);
  *sum += digest_event(url, value);
  return true;
}

static uint64_t decode_event(struct peer_bytes wire) {
  struct peer_bytes topic = { 0 };
  uint64_t sum = 0;
  opentera_protobuf_TeraEvent event = opentera_protobuf_TeraEvent_init_zero;
  event.header.topic = TAKE(take, &topic);
  event.events = TAKE(take_event, &sum);
  decode_bytes(wire, opentera_protobuf_TeraEvent_fields, &event);
  return sum + event.header.version + peer_digest_double(event.header.time) + digest(topic);
}

/* A member of a oneof. nanopb leaves it to the callback to say which it is. */
static bool take_member(pb_istream_t *stream, const pb_field_t *field, void **arg) {
  *(pb_size_t *)field->pSize = field->tag;
  return take(stream, field, arg);
}

static bool take_argument(pb_istream_t *stream, const pb_field_t *field, void **arg) {
  (void)field;
  uint64_t *sum = *arg;
  struct peer_bytes bytes = { 0 };
  opentera_protobuf_Value value = opentera_protobuf_Value_init_zero;
  value.arg_value.bytes_value = TAKE(take_member, &bytes); /* at the same place as that of `string_value` */
  decode(stream, opentera_protobuf_Value_fields, &value);
  *sum += peer_digest_type(value.which_arg_value);
  switch (value.which_arg_value) {
#define GET_SCALAR(number, name, kind)                                                                                   \
  case number: *sum += peer_digest_##kind(value.arg_value.name); break;
#define GET_BYTES(number, name)                                                                                          \
  case number: *sum += digest(bytes); break;
    PEER_ARGUMENTS(GET_SCALAR, GET_BYTES)
  }
  return true;
}

static uint64_t decode_rpc(struct peer_bytes wire) {
  struct peer_bytes method = { 0 }, reply_to = { 0 };
  uint64_t sum = 0;
  opentera_protobuf_RPCMessage rpc = opentera_protobuf_RPCMessage_init_zero;
  rpc.method = TAKE(take, &method);
  rpc.reply_to = TAKE(take, &reply_to);
  rpc.args = TAKE(take_argument, &sum);
  decode_bytes(wire, opentera_protobuf_RPCMessage_fields, &rpc);
  return sum + digest(method) + digest(reply_to) + rpc.id + peer_digest_double(rpc.timestamp);
}

int main(int argc, char **argv) {
  static struct peer peer;
  peer.version = NANOPB_VERSION;
  peer.prepare = prepare;
  peer.encode_event = encode_event;
  peer.decode_event = decode_event;
  peer.encode_rpc = encode_rpc;
  peer.decode_rpc = decode_rpc;
  return peer_main(argc, argv, &peer);
}
