/* libprotobuf for C++, in three modes: messages are local variables and what they hold is on the heap (`heap`), messages
 * are in an arena with a block of the caller (`arena`), or messages are kept and used again (`reused`). */

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
#include "TeraMessage.pb.h"
#include "UserEvent.pb.h"
#include <google/protobuf/arena.h>
#include <google/protobuf/util/json_util.h>
#include <string>
#include <variant>
#include <vector>

namespace {

namespace proto = opentera::protobuf;

/* ---- The application's structs: `peer_corpus` with strings as C++ has them ---- */

namespace app {

#define STRING(name) std::string name;
#define ENUM(name) int name;
#define DOUBLE(name) double name;
#define LIST(name) std::vector<std::string> name;
#define STRUCT(member, Name, number, FIELDS)                                                                             \
  struct Name {                                                                                                          \
    FIELDS(STRING, ENUM, DOUBLE, LIST)                                                                                   \
  };
PEER_EVENTS(STRUCT)
#undef STRING
#undef ENUM
#undef DOUBLE
#undef LIST

using Event = std::variant<DeviceEvent, UserEvent, ParticipantEvent, JoinSessionEvent, LeaveSessionEvent, StopSessionEvent,
                           DatabaseEvent, LogEvent, JoinSessionReplyEvent>;

std::vector<Event> events;
std::string topic, method, reply_to, bytes_value, string_value;

std::string text(const peer_bytes &bytes) { return std::string(bytes.data, bytes.len); }

std::vector<std::string> texts(const peer_list &list) {
  std::vector<std::string> texts;
  for (size_t i = 0; i < list.len; i++) texts.push_back(text(list.data[i]));
  return texts;
}

Event event(const peer_event &event) {
#define STRING(name) text(from.name),
#define NUMBER(name) from.name,
#define LIST(name) texts(from.name),
#define CASE(member, Name, number, FIELDS)                                                                               \
  case number: {                                                                                                         \
    const auto &from = event.fields.member;                                                                              \
    return Name{ FIELDS(STRING, NUMBER, NUMBER, LIST) };                                                                 \
  }
  switch (event.type) { PEER_EVENTS(CASE) }
#undef STRING
#undef LIST
  peer_fail("an event of type %d", event.type);
}

} // namespace app

/* ---- Where messages come from: for each operation there is one of these ---- */

template <class M> struct Local {
  M message;
  M *operator->() { return &message; }
  M &operator*() { return message; }
};

struct Heap {
  template <class M> Local<M> make() { return {}; }
};

std::vector<char> block;

class InArena {
  static google::protobuf::ArenaOptions options() {
    google::protobuf::ArenaOptions options;
    options.initial_block = block.data();
    options.initial_block_size = block.size();
    return options;
  }
  google::protobuf::Arena arena{ options() };

public:
  template <class M> M *make() { return google::protobuf::Arena::CreateMessage<M>(&arena); }
};

struct Reused {
  template <class M> M *make() {
    static M message;
    message.Clear();
    return &message;
  }
};

/* ---- From an application's structs to bytes ---- */

std::vector<char> output;

template <class M> peer_bytes encode(const M &message) {
  size_t len = message.ByteSizeLong();
  if (output.size() < len) output.resize(len);
  message.SerializeWithCachedSizesToArray(reinterpret_cast<uint8_t *>(output.data()));
  return { output.data(), len };
}

#define STRING(name) to.set_##name(from.name);
#define ENUM(name) to.set_##name(static_cast<decltype(to.name())>(from.name));
#define DOUBLE(name) to.set_##name(from.name);
#define LIST(name)                                                                                                       \
  for (const std::string &item : from.name) to.add_##name(item);
/* Not by `PackFrom`, which makes the URL anew each time. */
#define PACK(member, Name, number, FIELDS)                                                                               \
  template <class Mode> void pack(Mode &mode, const app::Name &from, google::protobuf::Any *any) {                       \
    auto message = mode.template make<proto::Name>();                                                                    \
    proto::Name &to = *message;                                                                                          \
    FIELDS(STRING, ENUM, DOUBLE, LIST)                                                                                   \
    static const std::string url = PEER_TYPE_URL(Name);                                                                  \
    any->set_type_url(url);                                                                                              \
    to.SerializeToString(any->mutable_value());                                                                          \
  }
PEER_EVENTS(PACK)
#undef STRING
#undef ENUM
#undef DOUBLE
#undef LIST

template <class Mode> peer_bytes encode_event(size_t first, size_t count) {
  Mode mode;
  auto event = mode.template make<proto::TeraEvent>();
  auto *header = event->mutable_header();
  header->set_version(peer_corpus.version);
  header->set_time(peer_corpus.time);
  header->set_topic(app::topic);
  event->mutable_events()->Reserve(static_cast<int>(count));
  for (size_t i = 0; i < count; i++)
    std::visit([&](const auto &from) { pack(mode, from, event->add_events()); }, app::events[first + i]);
  return encode(*event);
}

template <class Mode> peer_bytes encode_rpc() {
  const peer_rpc &from = peer_corpus.rpc;
  Mode mode;
  auto rpc = mode.template make<proto::RPCMessage>();
  rpc->set_method(app::method);
  rpc->set_reply_to(app::reply_to);
  rpc->set_id(from.id);
  rpc->set_timestamp(from.timestamp);
#define SCALAR(number, name, kind) rpc->add_args()->set_##name(from.name);
#define BYTES(number, name) rpc->add_args()->set_##name(app::name);
  PEER_ARGUMENTS(SCALAR, BYTES)
#undef SCALAR
#undef BYTES
  return encode(*rpc);
}

/* ---- From bytes to fields ---- */

template <class M, class Bytes> void decode(M &message, const Bytes &bytes, size_t len) {
  if (!message.ParseFromArray(bytes, static_cast<int>(len))) peer_fail("no %s", message.GetTypeName().c_str());
}

uint64_t digest(const std::string &text) { return peer_digest_bytes(text.data(), text.size()); }

#define STRING(name) sum += digest(from.name());
#define ENUM(name) sum += peer_digest_int(from.name());
#define DOUBLE(name) sum += peer_digest_double(from.name());
#define LIST(name)                                                                                                       \
  for (const std::string &item : from.name()) sum += digest(item);
#define UNPACK(member, Name, number, FIELDS)                                                                             \
  case number: {                                                                                                         \
    auto message = mode.template make<proto::Name>();                                                                    \
    const proto::Name &from = *message;                                                                                  \
    decode(*message, any.value().data(), any.value().size());                                                            \
    uint64_t sum = peer_digest_type(number);                                                                             \
    FIELDS(STRING, ENUM, DOUBLE, LIST)                                                                                   \
    return sum;                                                                                                          \
  }

/* Not by `UnpackTo`, which would look at the type a second time. */
template <class Mode> uint64_t digest(Mode &mode, const google::protobuf::Any &any) {
  switch (peer_type_of({ any.type_url().data(), any.type_url().size() })) { PEER_EVENTS(UNPACK) }
  peer_fail("%s is no event", any.type_url().c_str());
}

template <class Mode> uint64_t digest_event(Mode &mode, const void *bytes, size_t len) {
  auto event = mode.template make<proto::TeraEvent>();
  decode(*event, bytes, len);
  const auto &header = event->header();
  uint64_t sum = header.version() + peer_digest_double(header.time()) + digest(header.topic());
  for (const auto &any : event->events()) sum += digest(mode, any);
  return sum;
}

template <class Mode> uint64_t decode_event(peer_bytes wire) {
  Mode mode;
  return digest_event(mode, wire.data, wire.len);
}

uint64_t digest(const proto::Value &value) {
#define SCALAR(number, name, kind)                                                                                       \
  case number: return peer_digest_type(number) + peer_digest_##kind(value.name());
#define BYTES(number, name)                                                                                              \
  case number: return peer_digest_type(number) + digest(value.name());
  switch (static_cast<int>(value.arg_value_case())) { PEER_ARGUMENTS(SCALAR, BYTES) }
  peer_fail("a value of kind %d", value.arg_value_case());
}

template <class Mode> uint64_t decode_rpc(peer_bytes wire) {
  Mode mode;
  auto rpc = mode.template make<proto::RPCMessage>();
  decode(*rpc, wire.data, wire.len);
  uint64_t sum = digest(rpc->method()) + digest(rpc->reply_to()) + rpc->id() + peer_digest_double(rpc->timestamp());
  for (const auto &value : rpc->args()) sum += digest(value);
  return sum;
}

/* ---- JSON ---- */

std::string json_output;

void succeed(const google::protobuf::util::Status &status) {
  if (!status.ok()) peer_fail("%s", status.ToString().c_str());
}

peer_bytes write_json(peer_bytes wire) {
  proto::TeraMessage message;
  decode(message, wire.data, wire.len);
  google::protobuf::util::JsonPrintOptions options;
  options.always_print_primitive_fields = true;
  json_output.clear();
  succeed(google::protobuf::util::MessageToJsonString(message, &json_output, options));
  return { json_output.data(), json_output.size() };
}

uint64_t read_json(peer_bytes json) {
  proto::TeraMessage message;
  succeed(google::protobuf::util::JsonStringToMessage({ json.data, json.len }, &message));
  Heap mode;
  return digest_event(mode, message.message().value().data(), message.message().value().size());
}

/* ---- */

peer works;

template <class Mode> void use() {
  works.encode_event = encode_event<Mode>;
  works.decode_event = decode_event<Mode>;
  works.encode_rpc = encode_rpc<Mode>;
  works.decode_rpc = decode_rpc<Mode>;
}

void prepare(const char *name) {
  const std::string mode = name;
  if (mode == "arena") {
    use<InArena>();
    block.resize(32 * peer_corpus.event100.len + 65536);
  } else if (mode == "reused") {
    use<Reused>();
  } else {
    use<Heap>();
    works.write_json = write_json;
    works.read_json = read_json;
  }
  for (size_t i = 0; i < peer_corpus.count; i++) app::events.push_back(app::event(peer_corpus.events[i]));
  app::topic = app::text(peer_corpus.topic);
  app::method = app::text(peer_corpus.rpc.method);
  app::reply_to = app::text(peer_corpus.rpc.reply_to);
  app::bytes_value = app::text(peer_corpus.rpc.bytes_value);
  app::string_value = app::text(peer_corpus.rpc.string_value);
}

} // namespace

int main(int argc, char **argv) {
  static const std::string version =
      "libprotobuf C++ " + google::protobuf::internal::VersionString(GOOGLE_PROTOBUF_VERSION);
  works.version = version.c_str();
  works.prepare = prepare;
  return peer_main(argc, argv, &works);
}
