/* upb: messages are described by mini tables that are made at run time, strings are views of the input or of the
 * application, and all that an operation makes is in an arena with a block of the caller. */

#include "peer.h"

#include "events.h"

#include <google/protobuf/descriptor.upb.h>
#include <upb/json/decode.h>
#include <upb/json/encode.h>
#include <upb/mem/arena.h>
#include <upb/message/accessors.h>
#include <upb/message/array.h>
#include <upb/reflection/def.h>
#include <upb/wire/decode.h>
#include <upb/wire/encode.h>

/* UPB_VERSION, and SCHEMA_FOLDER, where the schema is compiled to `descriptors.bin`, come from the driver. */

/* ---- The tables of the messages and of their fields, looked up once ---- */

#define EVENT_FIELDS(FIELD, ...) FIELD(header) FIELD(events)
#define HEADER_FIELDS(FIELD, ...) FIELD(version) FIELD(time) FIELD(topic)
#define ANY_FIELDS(FIELD, ...) FIELD(type_url) FIELD(value)
#define RPC_FIELDS(FIELD, ...) FIELD(method) FIELD(reply_to) FIELD(id) FIELD(timestamp) FIELD(args)
#define VALUE_FIELDS(FIELD, ...)                                                                                         \
  FIELD(double_value) FIELD(float_value) FIELD(int_value) FIELD(uint_value) FIELD(bool_value) FIELD(bytes_value)         \
  FIELD(string_value)
#define MESSAGE_FIELDS(FIELD, ...) FIELD(message)

/* MESSAGE(member of `tables`, full name, fields) */
#define MESSAGES(MESSAGE)                                                                                                \
  MESSAGE(event, "opentera.protobuf.TeraEvent", EVENT_FIELDS)                                                            \
  MESSAGE(header, "opentera.protobuf.TeraEvent.Header", HEADER_FIELDS)                                                   \
  MESSAGE(any, "google.protobuf.Any", ANY_FIELDS)                                                                        \
  MESSAGE(rpc, "opentera.protobuf.RPCMessage", RPC_FIELDS)                                                               \
  MESSAGE(value, "opentera.protobuf.Value", VALUE_FIELDS)                                                                \
  MESSAGE(message, "opentera.protobuf.TeraMessage", MESSAGE_FIELDS)

#define FIELD(name) const upb_MiniTableField *name;
#define TABLE(member, name, FIELDS)                                                                                      \
  struct member##_table {                                                                                                \
    const upb_MessageDef *def;                                                                                           \
    const upb_MiniTable *mini;                                                                                           \
    FIELDS(FIELD, FIELD, FIELD, FIELD)                                                                                   \
  } member;
#define EVENT_TABLE(member, Name, number, FIELDS) TABLE(member, "", FIELDS)
static struct {
  MESSAGES(TABLE)
  PEER_EVENTS(EVENT_TABLE)
} tables;

static upb_DefPool *pool;

/* ---- What is kept over many operations ---- */

static char *block;
static size_t block_size;
static char *json;
static size_t json_capacity;

static void *made(void *memory) {
  if (!memory) peer_fail("out of memory");
  return memory;
}

static upb_Arena *begin(void) {
  return made(upb_Arena_Init(block, block_size, &upb_alloc_global));
}

static void load_schema(void) {
  struct peer_bytes set = peer_read(SCHEMA_FOLDER, "descriptors.bin");
  upb_Arena *arena = begin();
  google_protobuf_FileDescriptorSet *parsed = google_protobuf_FileDescriptorSet_parse(set.data, set.len, arena);
  size_t count;
  const google_protobuf_FileDescriptorProto *const *files = google_protobuf_FileDescriptorSet_file(made(parsed), &count);
  pool = made(upb_DefPool_New());
  upb_Status status;
  upb_Status_Clear(&status);
  for (size_t i = 0; i < count; i++)
    if (!upb_DefPool_AddFile(pool, files[i], &status)) peer_fail("%s", upb_Status_ErrorMessage(&status));
  upb_Arena_Free(arena);
}

static const upb_MessageDef *find_message(const char *name) {
  return made((void *)upb_DefPool_FindMessageByName(pool, name));
}

static const upb_MiniTableField *find_field(const upb_MessageDef *message, const char *name) {
  return upb_FieldDef_MiniTable(made((void *)upb_MessageDef_FindFieldByName(message, name)));
}

#define FIND_FIELD(name) of->name = find_field(of->def, #name);
#define FIND(member, name, FIELDS)                                                                                       \
  {                                                                                                                      \
    struct member##_table *of = &tables.member;                                                                          \
    of->def = find_message(name);                                                                                        \
    of->mini = upb_MessageDef_MiniTable(of->def);                                                                        \
    FIELDS(FIND_FIELD, FIND_FIELD, FIND_FIELD, FIND_FIELD)                                                               \
  }
#define FIND_EVENT(member, Name, number, FIELDS) FIND(member, "opentera.protobuf." #Name, FIELDS)

static void prepare(const char *mode) {
  (void)mode;
  block_size = 65536 + 16 * (peer_corpus.event100.len + peer_corpus.json100.len);
  block = peer_allocate(block_size);
  json_capacity = 2 * (peer_corpus.json1.len + peer_corpus.json100.len);
  json = peer_allocate(json_capacity);
  load_schema();
  MESSAGES(FIND)
  PEER_EVENTS(FIND_EVENT)
}

/* ---- From an application's structs to bytes ---- */

static upb_StringView view(struct peer_bytes bytes) {
  return upb_StringView_FromDataAndSize(bytes.data, bytes.len);
}

static upb_Message *new(const upb_MiniTable *mini, upb_Arena *arena) {
  return made(upb_Message_New(mini, arena));
}

static void set_list(upb_Message *message, const upb_MiniTableField *field, struct peer_list list, upb_Arena *arena) {
  if (!list.len) return;
  upb_StringView *items = made(upb_Message_ResizeArrayUninitialized(message, field, list.len, arena));
  for (size_t i = 0; i < list.len; i++) items[i] = view(list.data[i]);
}

static struct peer_bytes encode(const upb_Message *message, const upb_MiniTable *mini, upb_Arena *arena) {
  char *data;
  size_t len;
  upb_EncodeStatus status = upb_Encode(message, mini, 0, arena, &data, &len);
  if (status != kUpb_EncodeStatus_Ok) peer_fail("%s", upb_EncodeStatus_String(status));
  return (struct peer_bytes){ data, len };
}

#define SET_STRING(name) upb_Message_SetBaseFieldString(to, of->name, view(from->name));
#define SET_ENUM(name) upb_Message_SetBaseFieldInt32(to, of->name, from->name);
#define SET_DOUBLE(name) upb_Message_SetBaseFieldDouble(to, of->name, from->name);
#define SET_LIST(name) set_list(to, of->name, from->name, arena);
#define PACK(member, Name, number, FIELDS)                                                                               \
  case number: {                                                                                                         \
    const struct peer_##member *from = &event->fields.member;                                                            \
    const struct member##_table *of = &tables.member;                                                                    \
    upb_Message *to = new (of->mini, arena);                                                                             \
    FIELDS(SET_STRING, SET_ENUM, SET_DOUBLE, SET_LIST)                                                                   \
    url = upb_StringView_FromString(PEER_TYPE_URL(Name));                                                                \
    value = view(encode(to, of->mini, arena));                                                                           \
    break;                                                                                                               \
  }

static upb_Message *pack(const struct peer_event *event, upb_Arena *arena) {
  upb_StringView url = { 0 }, value = { 0 };
  switch (event->type) { PEER_EVENTS(PACK) }
  upb_Message *any = new (tables.any.mini, arena);
  upb_Message_SetBaseFieldString(any, tables.any.type_url, url);
  upb_Message_SetBaseFieldString(any, tables.any.value, value);
  return any;
}

/* The result stays in the block until the next operation. */
static struct peer_bytes encode_event(size_t first, size_t count) {
  upb_Arena *arena = begin();
  upb_Message *header = new (tables.header.mini, arena);
  upb_Message_SetBaseFieldUInt32(header, tables.header.version, peer_corpus.version);
  upb_Message_SetBaseFieldDouble(header, tables.header.time, peer_corpus.time);
  upb_Message_SetBaseFieldString(header, tables.header.topic, view(peer_corpus.topic));
  upb_Message *event = new (tables.event.mini, arena);
  upb_Message_SetBaseFieldMessage(event, tables.event.header, header);
  upb_Message **events = made(upb_Message_ResizeArrayUninitialized(event, tables.event.events, count, arena));
  for (size_t i = 0; i < count; i++) events[i] = pack(&peer_corpus.events[first + i], arena);
  struct peer_bytes wire = encode(event, tables.event.mini, arena);
  upb_Arena_Free(arena);
  return wire;
}

static struct peer_bytes encode_rpc(void) {
  const struct peer_rpc *from = &peer_corpus.rpc;
  upb_Arena *arena = begin();
  upb_Message *rpc = new (tables.rpc.mini, arena);
  upb_Message_SetBaseFieldString(rpc, tables.rpc.method, view(from->method));
  upb_Message_SetBaseFieldString(rpc, tables.rpc.reply_to, view(from->reply_to));
  upb_Message_SetBaseFieldUInt64(rpc, tables.rpc.id, from->id);
  upb_Message_SetBaseFieldDouble(rpc, tables.rpc.timestamp, from->timestamp);
  upb_Message **args = made(upb_Message_ResizeArrayUninitialized(rpc, tables.rpc.args, 7, arena));
  for (int i = 0; i < 7; i++) args[i] = new (tables.value.mini, arena);
  upb_Message_SetBaseFieldDouble(args[0], tables.value.double_value, from->double_value);
  upb_Message_SetBaseFieldFloat(args[1], tables.value.float_value, from->float_value);
  upb_Message_SetBaseFieldInt64(args[2], tables.value.int_value, from->int_value);
  upb_Message_SetBaseFieldUInt64(args[3], tables.value.uint_value, from->uint_value);
  upb_Message_SetBaseFieldBool(args[4], tables.value.bool_value, from->bool_value);
  upb_Message_SetBaseFieldString(args[5], tables.value.bytes_value, view(from->bytes_value));
  upb_Message_SetBaseFieldString(args[6], tables.value.string_value, view(from->string_value));
  struct peer_bytes wire = encode(rpc, tables.rpc.mini, arena);
  upb_Arena_Free(arena);
  return wire;
}

/* ---- From bytes to fields ---- */

static upb_Message *decode(upb_StringView wire, const upb_MiniTable *mini, upb_Arena *arena) {
  upb_Message *message = new (mini, arena);
  upb_DecodeStatus status = upb_Decode(wire.data, wire.size, message, mini, NULL, kUpb_DecodeOption_AliasString, arena);
  if (status != kUpb_DecodeStatus_Ok) peer_fail("%s", upb_DecodeStatus_String(status));
  return message;
}

static upb_StringView string(const upb_Message *message, const upb_MiniTableField *field) {
  return upb_Message_GetString(message, field, (upb_StringView){ 0 });
}

static const void *list(const upb_Message *message, const upb_MiniTableField *field, size_t *len) {
  const upb_Array *array = upb_Message_GetArray(message, field);
  *len = array ? upb_Array_Size(array) : 0;
  return array ? upb_Array_DataPtr(array) : NULL;
}

static uint64_t digest(upb_StringView text) {
  return peer_digest_bytes(text.data, text.size);
}

static uint64_t digest_list(const upb_Message *message, const upb_MiniTableField *field) {
  size_t len;
  const upb_StringView *items = list(message, field, &len);
  uint64_t sum = 0;
  for (size_t i = 0; i < len; i++) sum += digest(items[i]);
  return sum;
}

#define GET_STRING(name) sum += digest(string(from, of->name));
#define GET_ENUM(name) sum += peer_digest_int(upb_Message_GetInt32(from, of->name, 0));
#define GET_DOUBLE(name) sum += peer_digest_double(upb_Message_GetDouble(from, of->name, 0));
#define GET_LIST(name) sum += digest_list(from, of->name);
#define UNPACK(member, Name, number, FIELDS)                                                                             \
  case number: {                                                                                                         \
    const struct member##_table *of = &tables.member;                                                                    \
    const upb_Message *from = decode(value, of->mini, arena);                                                            \
    FIELDS(GET_STRING, GET_ENUM, GET_DOUBLE, GET_LIST)                                                                   \
    return sum;                                                                                                          \
  }

static uint64_t digest_any(const upb_Message *any, upb_Arena *arena) {
  upb_StringView url = string(any, tables.any.type_url), value = string(any, tables.any.value);
  int type = peer_type_of((struct peer_bytes){ url.data, url.size });
  uint64_t sum = peer_digest_type(type);
  switch (type) { PEER_EVENTS(UNPACK) }
  peer_fail("%.*s is no event", (int)url.size, url.data);
}

static uint64_t digest_event(upb_StringView wire, upb_Arena *arena) {
  const upb_Message *event = decode(wire, tables.event.mini, arena);
  const upb_Message *header = upb_Message_GetMessage(event, tables.event.header);
  uint64_t sum = upb_Message_GetUInt32(header, tables.header.version, 0) +
                 peer_digest_double(upb_Message_GetDouble(header, tables.header.time, 0)) +
                 digest(string(header, tables.header.topic));
  size_t len;
  const upb_Message *const *events = list(event, tables.event.events, &len);
  for (size_t i = 0; i < len; i++) sum += digest_any(events[i], arena);
  return sum;
}

static uint64_t decode_event(struct peer_bytes wire) {
  upb_Arena *arena = begin();
  uint64_t sum = digest_event(view(wire), arena);
  upb_Arena_Free(arena);
  return sum;
}

static uint64_t digest_value(const upb_Message *value) {
  const struct value_table *of = &tables.value;
  uint32_t number = upb_Message_WhichOneofFieldNumber(value, of->double_value);
  uint64_t sum = peer_digest_type((int)number);
  switch (number) {
  case 1: return sum + peer_digest_double(upb_Message_GetDouble(value, of->double_value, 0));
  case 2: return sum + peer_digest_float(upb_Message_GetFloat(value, of->float_value, 0));
  case 3: return sum + peer_digest_int(upb_Message_GetInt64(value, of->int_value, 0));
  case 4: return sum + upb_Message_GetUInt64(value, of->uint_value, 0);
  case 5: return sum + upb_Message_GetBool(value, of->bool_value, 0);
  case 6: return sum + digest(string(value, of->bytes_value));
  case 7: return sum + digest(string(value, of->string_value));
  }
  peer_fail("a value of kind %" PRIu32, number);
}

static uint64_t decode_rpc(struct peer_bytes wire) {
  upb_Arena *arena = begin();
  const upb_Message *rpc = decode(view(wire), tables.rpc.mini, arena);
  uint64_t sum = digest(string(rpc, tables.rpc.method)) + digest(string(rpc, tables.rpc.reply_to)) +
                 upb_Message_GetUInt64(rpc, tables.rpc.id, 0) +
                 peer_digest_double(upb_Message_GetDouble(rpc, tables.rpc.timestamp, 0));
  size_t len;
  const upb_Message *const *args = list(rpc, tables.rpc.args, &len);
  for (size_t i = 0; i < len; i++) sum += digest_value(args[i]);
  upb_Arena_Free(arena);
  return sum;
}

/* ---- JSON ---- */

static struct peer_bytes write_json(struct peer_bytes wire) {
  upb_Arena *arena = begin();
  upb_Status status;
  upb_Status_Clear(&status);
  const upb_Message *message = decode(view(wire), tables.message.mini, arena);
  size_t len = upb_JsonEncode(message, tables.message.def, pool, upb_JsonEncode_EmitDefaults, json, json_capacity, &status);
  if (len >= json_capacity) peer_fail("no JSON: %s", upb_Status_ErrorMessage(&status));
  upb_Arena_Free(arena);
  return (struct peer_bytes){ json, len };
}

static uint64_t read_json(struct peer_bytes text) {
  upb_Arena *arena = begin();
  upb_Status status;
  upb_Status_Clear(&status);
  upb_Message *message = new (tables.message.mini, arena);
  if (!upb_JsonDecode(text.data, text.len, message, tables.message.def, pool, 0, arena, &status))
    peer_fail("%s", upb_Status_ErrorMessage(&status));
  const upb_Message *any = upb_Message_GetMessage(message, tables.message.message);
  uint64_t sum = digest_event(string(any, tables.any.value), arena);
  upb_Arena_Free(arena);
  return sum;
}

int main(int argc, char **argv) {
  static struct peer peer;
  peer.version = "upb " UPB_VERSION;
  peer.prepare = prepare;
  peer.encode_event = encode_event;
  peer.decode_event = decode_event;
  peer.encode_rpc = encode_rpc;
  peer.decode_rpc = decode_rpc;
  peer.write_json = write_json;
  peer.read_json = read_json;
  return peer_main(argc, argv, &peer);
}
