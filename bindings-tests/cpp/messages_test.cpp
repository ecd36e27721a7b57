// The C++ API as a program uses it: building, wrapping, visiting, errors. `using namespace opentera::protobuf`, and the words
// that are macros in Qt programs, must not disturb it.

#define emit @
#define slots @
#define signals @
#define foreach @
#define forever @
#define LOG_DEBUG @
#define LOG_INFO @
#define LOG_WARNING @
#define LOG_ERROR @
#define LOG_CRITICAL @
#define LOG_STATISTIC @
// And two of X11.
#define None @
#define Status @

#include <opentera/messages.hpp>

#undef emit
#undef slots
#undef signals
#undef foreach
#undef forever
#undef None
#undef Status

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <sstream>
#include <unordered_map>
#if __cplusplus >= 202002L
#include <concepts>
#endif

namespace opentera::protobuf {
struct DeviceEvent {};
struct Any {};
struct Result {};
} // namespace opentera::protobuf
using namespace opentera::protobuf;

namespace ot = opentera;

namespace {

using EventType = ot::DeviceEvent::EventType;

const char topic[] = "websocket.user.42.events";

ot::DeviceEvent device_event() {
  ot::DeviceEvent device;
  device.device_uuid = "uuid";
  device.type = EventType::DEVICE_CONNECTED;
  return device;
}

/// Calls that have to fail: what they threw.
template <class F> ot::Error error_of(F call) {
  try {
    call();
  } catch (const ot::Error &error) {
    return error;
  }
  ADD_FAILURE() << "no error";
  return ot::Error(ot::StatusCode::Ok);
}

} // namespace

TEST(Views, TextIsConvertedBothWays) {
  const std::string owned = "text";
  ot::DeviceEvent device;
  EXPECT_TRUE(device.device_uuid.empty());
  device.device_uuid = owned;
  EXPECT_EQ(device.device_uuid.data(), owned.data());
  device.device_uuid = std::string_view(owned).substr(1);
  std::string_view view = device.device_uuid;
  EXPECT_EQ(view, "ext");
  std::string copy(device.device_uuid);
  copy = device.device_uuid;
  EXPECT_EQ(copy, device.device_uuid.str());
  device.device_uuid = static_cast<const char *>(nullptr);
  EXPECT_EQ(device.device_uuid, "");
  std::ostringstream out;
  out << ot::StringView("printed");
  EXPECT_EQ(out.str(), "printed");
}

TEST(Views, TextIsComparedWithAllThatIsText) {
  const ot::StringView text = "text";
  const std::string owned = "text";
  EXPECT_TRUE(text == "text" && "text" == text && text == owned && owned == text && text == std::string_view("text") &&
              std::string_view("text") == text && text == text);
  EXPECT_TRUE(text != "other" && "other" != text && text != owned + "s" && owned + "s" != text && text != ot::StringView());
  EXPECT_FALSE(text != owned || text == "tex");
}

#ifdef __cpp_lib_char8_t
TEST(Views, TextMayBeOfChar8) {
  const std::u8string owned = u8"caf\u00e9";
  const std::u8string_view view = owned;
  const char8_t *const pointer = owned.c_str();
  const ot::StringView texts[] = {u8"caf\u00e9", owned, view, pointer};
  for (const ot::StringView text : texts) {
    EXPECT_EQ(text, "caf\xc3\xa9");
    EXPECT_TRUE(text == u8"caf\u00e9" && owned == text && view == text && text == pointer && text != u8"cafe");
    EXPECT_EQ(text.find(u8"\u00e9"), 3U);
  }
  EXPECT_TRUE(ot::StringView(static_cast<const char8_t *>(nullptr)).empty());
  EXPECT_EQ(ot::ByteView(owned).size(), 5U);

  ot::Arena arena;
  const ot::DeviceEvent device{.device_uuid = u8"caf\u00e9", .device_name = arena.text(u8"\u00e9")};
  EXPECT_EQ(device.device_name, "\xc3\xa9");
  EXPECT_EQ(arena.list({u8"\u00e9", u8"b"})[0].size(), 2U);
  const ot::Value value = ot::argument(u8"\u00e9");
  EXPECT_EQ(value.arg_value.which(), ot::Value::ArgValue::Case::STRING_VALUE);
  const std::string bytes = ot::wrap_event(u8"websocket.user.42.events", device);
  EXPECT_EQ(ot::unwrap(u8"websocket.user.42.events", bytes, arena).payloads.size(), 1U);
  EXPECT_EQ(ot::from_json<ot::DeviceEvent>(u8"{\"deviceUuid\": \"\u00e9\"}", arena).device_uuid, u8"\u00e9");
  EXPECT_EQ(ot::from_string<EventType>(u8"DEVICE_CONNECTED"), EventType::DEVICE_CONNECTED);
  EXPECT_EQ(ot::kind_from_name(u8"opentera.protobuf.DeviceEvent"), ot::Kind::DeviceEvent);
  EXPECT_EQ(ot::field(device, u8"deviceUuid").number, 1U);
}
#endif

TEST(Views, TextIsSortedAndAKey) {
  std::vector<ot::StringView> texts = {"b", "", "a", "ab"};
  std::sort(texts.begin(), texts.end());
  EXPECT_EQ(texts, (std::vector<ot::StringView>{"", "a", "ab", "b"}));
  EXPECT_TRUE(texts[1] <= texts[1] && texts[1] >= texts[0] && texts[2] > texts[1] && !(texts[1] < texts[1]));
  EXPECT_TRUE(std::string_view("a") < texts[2] && texts[2] > std::string_view("a"));
  std::map<ot::StringView, int> sorted = {{"b", 1}, {"a", 2}};
  EXPECT_EQ(sorted.begin()->second, 2);
  std::unordered_map<ot::StringView, int> hashed = {{"b", 1}, {"a", 2}};
  EXPECT_EQ(hashed.at(std::string("a")), 2);
#if __cplusplus >= 202002L
  static_assert(std::totally_ordered<ot::StringView>);
#endif
}

TEST(Views, TextHasParts) {
  constexpr ot::StringView text = "module.A.events";
  static_assert(text[0] == 'm' && text.find(".") == 6 && text.find(".", 7) == 8 && text.find("B") == ot::StringView::npos);
  static_assert(text.substr(7, 1) == "A" && text.substr(9) == "events" && text.substr(99) == "" && text.substr(9, 99) == "events");
  EXPECT_EQ(ot::StringView().substr(0, 1), "");
}

TEST(Views, AreUsedAsThoseOfTheStandardLibrary) {
  const std::vector<ot::StringView> users{"a", "b"};
  const ot::List<ot::StringView> list = users;
  EXPECT_EQ(std::vector<ot::StringView>(list.rbegin(), list.rend()), (std::vector<ot::StringView>{"b", "a"}));
  ot::LogEvent log, other;
  log.message = "a";
  other.message = "b";
  const ot::Optional<ot::LogEvent> none, some = log;
  EXPECT_TRUE(none == std::nullopt && some != std::nullopt && !(some == std::nullopt));
  EXPECT_EQ(none.value_or(other).message, "b");
  EXPECT_EQ(some.value_or(other).message, "a");
}

TEST(Views, BytesOfAnyContainer) {
  const std::string chars("a\0b", 3);
  const std::vector<std::uint8_t> octets{'a', 0, 'b'};
  const std::array<std::byte, 3> bytes{std::byte{'a'}, std::byte{0}, std::byte{'b'}};
  const unsigned char plain[] = {'a', 0, 'b'};
  EXPECT_TRUE(ot::ByteView(chars) == octets && ot::ByteView(bytes) == plain && ot::ByteView(octets) == bytes);
  EXPECT_EQ(ot::ByteView(octets).chars(), chars);
  EXPECT_FALSE((std::is_convertible_v<decltype("literal"), ot::ByteView>)); // its NUL would be taken along
  EXPECT_FALSE((std::is_convertible_v<std::vector<int>, ot::ByteView>));
  EXPECT_TRUE(ot::ByteView().empty());
}

TEST(Views, ListsAndNestedMessages) {
  const std::vector<ot::StringView> users{"a", "b"};
  const ot::StringView devices[] = {"c"};
  ot::JoinSessionEvent join;
  EXPECT_TRUE(join.session_users.empty());
  join.session_users = users;
  join.session_devices = devices;
  EXPECT_EQ(join.session_users.data(), users.data());
  EXPECT_EQ(join.session_users.back(), "b");
  EXPECT_EQ(join.session_devices.front(), "c");
  std::string all;
  for (ot::StringView user : join.session_users) all += user;
  EXPECT_EQ(all, "ab");

  ot::LoginEvent login;
  EXPECT_FALSE(login.log_header);
  ot::LogEvent log;
  log.message = "hello";
  login.log_header = log;
  ASSERT_TRUE(login.log_header.has_value());
  EXPECT_EQ(login.log_header->message, "hello");
  EXPECT_EQ(login.log_header.get(), &log);
  login.log_header = std::nullopt;
  EXPECT_FALSE(login.log_header);
}

TEST(Views, AreMadeAtCompileTime) {
  static constexpr ot::StringView text = "constant";
  static_assert(text.size() == 8 && text == "constant");
  static constexpr ot::DeviceEvent device{};
  static_assert(device.device_uuid.empty() && device.base.kind() == ot::Kind::DeviceEvent);
}

TEST(Messages, SayWhatTheyAre) {
  const ot::DeviceEvent device;
  EXPECT_EQ(device.base.kind(), ot::Kind::DeviceEvent);
  EXPECT_EQ(device.base.size(), sizeof(tera_device_event));
  static_assert(ot::is_message_v<ot::DeviceEvent> && ot::is_message_v<ot::Any> && ot::is_message_v<ot::TeraEvent::Header>);
  static_assert(!ot::is_message_v<ot::Frame> && !ot::is_message_v<ot::Topic> && !ot::is_message_v<int>);

  const ot::MessageRef ref = device;
  EXPECT_EQ(ref.kind(), ot::Kind::DeviceEvent);
  EXPECT_EQ(ref.as<ot::DeviceEvent>(), &device);
  EXPECT_EQ(ref.as<ot::UserEvent>(), nullptr);
  const ot::MessageRef none;
  EXPECT_FALSE(none);
  EXPECT_EQ(none.kind(), ot::Kind::Unknown);
  EXPECT_EQ(none.as<ot::DeviceEvent>(), nullptr);
}

// A newer library makes larger structs, an older one smaller ones; a payload has the size of the library's.
TEST(Messages, OfLibrariesOfOtherAges) {
  struct {
    ot::DeviceEvent device;
    std::uint64_t newer = 1;
  } larger;
  auto *head = reinterpret_cast<std::uint32_t *>(&larger.device);
  head[1] = sizeof larger;
  const ot::MessageRef ref = larger.device;
  ASSERT_NE(ref.as<ot::DeviceEvent>(), nullptr);
  const ot::DeviceEvent copy = *ref.as<ot::DeviceEvent>();
  EXPECT_EQ(copy.base.size(), sizeof copy); // and not of what is not there
  EXPECT_EQ(ot::encode(copy), "");
  head[1] = sizeof(ot::DeviceEvent) - 16;
  EXPECT_EQ(ref.as<ot::DeviceEvent>(), nullptr);
  EXPECT_FALSE(ot::visit(ref, [](const ot::DeviceEvent &) {}));
}

TEST(Messages, EnumsHaveNamesAndAreOpen) {
  EXPECT_EQ(to_string(EventType::DEVICE_CONNECTED), "DEVICE_CONNECTED");
  EXPECT_EQ(to_string(static_cast<EventType>(99)), "");
  EXPECT_EQ(ot::from_string<EventType>("DEVICE_LEFT_SESSION"), EventType::DEVICE_LEFT_SESSION);
  EXPECT_EQ(ot::from_string<EventType>("DEVICE"), std::nullopt);
  EXPECT_EQ(ot::from_string<ot::LogEvent::LogLevel>("LOGLEVEL_FATAL"), ot::LogEvent::LogLevel::LOGLEVEL_FATAL);
  EXPECT_EQ(to_string(ot::LoginEvent::LoginType::LOGIN_TYPE_TOKEN), "LOGIN_TYPE_TOKEN");

  ot::Arena arena;
  auto device = device_event();
  device.type = static_cast<EventType>(99);
  const auto bytes = ot::encode(device);
  EXPECT_EQ(ot::decode<ot::DeviceEvent>(bytes, arena).type, static_cast<EventType>(99));
}

TEST(Messages, KindsHaveNames) {
  EXPECT_EQ(to_string(ot::Kind::TeraEventHeader), "opentera.protobuf.TeraEvent.Header");
  EXPECT_EQ(to_string(ot::Kind::Unknown), "");
  EXPECT_EQ(to_string(ot::Kind::Frame), "");
  EXPECT_EQ(ot::type_url(ot::Kind::DeviceEvent), "type.googleapis.com/opentera.protobuf.DeviceEvent");
  EXPECT_EQ(ot::kind_from_name("opentera.protobuf.DeviceEvent"), ot::Kind::DeviceEvent);
  EXPECT_EQ(ot::kind_from_name("DeviceEvent"), ot::Kind::Unknown);
  EXPECT_EQ(ot::kind_size(ot::Kind::DeviceEvent), sizeof(ot::DeviceEvent));
  EXPECT_EQ(to_string(ot::StatusCode::Truncated), "TERA_ERR_TRUNCATED");
  EXPECT_EQ(to_string(static_cast<ot::StatusCode>(999)), "");
  EXPECT_NE(describe(ot::StatusCode::Truncated), "");
}

TEST(Messages, ArgumentsOfCalls) {
  using Case = ot::Value::ArgValue::Case;
  const std::string text = "text";
  const std::vector<std::uint8_t> bytes{1, 2};
  const ot::Value args[] = {ot::argument(1.5),  ot::argument(1.5F), ot::argument(-3),  ot::argument(3U),
                            ot::argument(true), ot::argument("s"),  ot::argument(text), ot::argument(ot::ByteView(bytes)),
                            ot::Value()};
  const Case cases[] = {Case::DOUBLE_VALUE, Case::FLOAT_VALUE,  Case::INT_VALUE,    Case::UINT_VALUE, Case::BOOL_VALUE,
                        Case::STRING_VALUE, Case::STRING_VALUE, Case::BYTES_VALUE, Case::NOT_SET};
  ot::RPCMessage call;
  call.method = "method";
  call.args = args;
  ot::Arena arena;
  const auto encoded = ot::encode(call);
  const auto read = ot::decode<ot::RPCMessage>(encoded, arena);
  ASSERT_EQ(read.args.size(), std::size(args));
  for (std::size_t i = 0; i < read.args.size(); i++) EXPECT_EQ(read.args[i].arg_value.which(), cases[i]) << i;
  EXPECT_EQ(*read.args[0].arg_value.double_value(), 1.5);
  EXPECT_EQ(*read.args[2].arg_value.int_value(), -3);
  EXPECT_EQ(*read.args[5].arg_value.string_value(), "s");
  EXPECT_EQ(read.args[5].arg_value.double_value(), nullptr);
  EXPECT_EQ(*read.args[7].arg_value.bytes_value(), ot::ByteView(bytes));

  std::ostringstream out;
  for (const auto &arg : read.args) {
    arg.arg_value.visit(ot::overloaded{[&](ot::StringView value) { out << value << ' '; }, [&](ot::ByteView) { out << "bytes "; },
                                       [&](std::monostate) { out << "nothing"; }, [&](auto value) { out << value << ' '; }});
  }
  EXPECT_EQ(out.str(), "1.5 1.5 -3 3 1 s text bytes nothing");

  EXPECT_EQ(ot::Value::ArgValue(std::int64_t{5}).which(), Case::INT_VALUE);
  EXPECT_EQ(ot::Value::ArgValue(std::size_t{5}).which(), Case::UINT_VALUE);
  EXPECT_FALSE((std::is_convertible_v<char, ot::Value::ArgValue>)); // a number or a text?
  EXPECT_FALSE((std::is_convertible_v<std::nullptr_t, ot::Value::ArgValue>));
}

#if __cplusplus >= 202002L
TEST(Messages, DesignatedInitialisers) {
  ot::Arena arena;
  const auto bytes = ot::wrap_event(
      topic, ot::DeviceEvent{.device_uuid = "uuid", .type = EventType::DEVICE_CONNECTED},
      ot::LoginEvent{.log_header = ot::LogEvent{.message = "in"}, .client_name = "client"},
      ot::JoinSessionEvent{.session_users = arena.list({"a", "b"})},
      ot::RPCMessage{.method = "m", .args = arena.list<ot::Value>({{.arg_value = 1}, {.arg_value = "x"}})});
  const auto frame = ot::unwrap(topic, bytes, arena);
  ASSERT_EQ(frame.payloads.size(), 4U);
  EXPECT_EQ(frame.payloads[0].message.as<ot::DeviceEvent>()->type, EventType::DEVICE_CONNECTED);
  EXPECT_EQ(frame.payloads[1].message.as<ot::LoginEvent>()->log_header->message, "in");
  EXPECT_EQ(frame.payloads[2].message.as<ot::JoinSessionEvent>()->session_users[1], "b");
  EXPECT_EQ(*frame.payloads[3].message.as<ot::RPCMessage>()->args[1].arg_value.string_value(), "x");
}
#endif

TEST(Binary, EveryKindOfBuffer) {
  const auto device = device_event();
  const std::string expected("\x0a\x04uuid\x10\x01", 8);
  EXPECT_EQ(ot::encoded_size(device), expected.size());
  EXPECT_EQ(ot::encode(device), expected);
  EXPECT_EQ(ot::ByteView(ot::encode<std::vector<std::uint8_t>>(device)), ot::ByteView(expected));
  char room[16];
  EXPECT_EQ(std::string_view(room, ot::encode_to(room, device)), expected);
  std::array<std::uint8_t, 8> exact{};
  EXPECT_EQ(ot::encode_to(exact, device), 8U);
  EXPECT_EQ(ot::ByteView(exact), ot::ByteView(expected));
  EXPECT_EQ(ot::encode(ot::DeviceEvent()), "");
}

TEST(Binary, LongOnesToo) {
  ot::Arena arena;
  for (std::size_t size : {4085U, 4090U, 4096U, 100000U}) { // about what is written without asking for the size
    const std::string name(size, 'x');
    ot::DeviceEvent device;
    device.device_name = name;
    const auto bytes = ot::encode(device);
    EXPECT_EQ(bytes.size(), ot::encoded_size(device));
    EXPECT_EQ(ot::decode<ot::DeviceEvent>(bytes, arena).device_name, name);
    EXPECT_EQ(ot::binary_from_json(ot::Kind::DeviceEvent, ot::to_json(device), arena), bytes);
    EXPECT_EQ(ot::json_from_binary(ot::Kind::DeviceEvent, bytes, arena), ot::to_json(device));
    const auto wrapped = ot::wrap_event(topic, device);
    EXPECT_EQ(ot::unwrap(topic, wrapped, arena).payloads[0].value.size(), bytes.size());
  }
}

TEST(Binary, OfKindsKnownAtRunTime) {
  ot::Arena arena;
  const auto bytes = ot::encode(device_event());
  const auto message = ot::decode(ot::Kind::DeviceEvent, bytes, arena);
  ASSERT_NE(message.as<ot::DeviceEvent>(), nullptr);
  EXPECT_EQ(ot::encode(message), bytes);
  const auto json = ot::to_json(message, arena);
  EXPECT_EQ(ot::encode(ot::from_json(ot::Kind::DeviceEvent, json, arena)), bytes);
  for (const auto kind : {ot::Kind::Unknown, ot::Kind::Frame, ot::Kind::Topic, static_cast<ot::Kind>(77)}) {
    EXPECT_EQ(ot::try_decode(kind, bytes, arena).error().status(), ot::StatusCode::WrongKind);
    EXPECT_EQ(ot::try_from_json(kind, json, arena).error().status(), ot::StatusCode::WrongKind);
  }
}

TEST(Binary, OwnerOfTheBytesMayGo) {
  ot::Arena arena;
  auto bytes = ot::encode(device_event());
  const auto views = ot::decode<ot::DeviceEvent>(bytes, arena);
  const auto copies = ot::decode<ot::DeviceEvent>(bytes, arena, ot::Decode::CopyInput);
  EXPECT_EQ(views.device_uuid.data(), bytes.data() + 2);
  bytes.assign(bytes.size(), '?');
  EXPECT_EQ(copies.device_uuid, "uuid");
}

TEST(Json, BothWays) {
  ot::Arena arena;
  const auto device = device_event();
  const std::string compact = R"({"deviceUuid":"uuid","type":"DEVICE_CONNECTED"})";
  EXPECT_EQ(ot::to_json(device), compact);
  EXPECT_EQ(ot::to_json(device, arena), compact);
  EXPECT_EQ(ot::to_json(device, ot::JsonWrite::ProtoNames | ot::JsonWrite::EnumNumbers), R"({"device_uuid":"uuid","type":1})");
  EXPECT_EQ(ot::from_json<ot::DeviceEvent>(compact, arena).type, EventType::DEVICE_CONNECTED);

  const auto newer = R"({"deviceUuid":"uuid","newField":{"a":[1]},"type":"DEVICE_EXPLODED"})";
  EXPECT_EQ(ot::try_from_json<ot::DeviceEvent>(newer, arena).error().status(), ot::StatusCode::UnknownField);
  EXPECT_EQ(ot::from_json<ot::DeviceEvent>(newer, arena, ot::JsonRead::Lenient).device_uuid, "uuid");
  EXPECT_EQ(arena.skipped(), 2U);
  EXPECT_NE(arena.skipped_message(0).find("newField"), std::string_view::npos);
  EXPECT_EQ(arena.skipped_message(2), "");
  EXPECT_EQ(ot::try_from_json<ot::DeviceEvent>(newer, arena, ot::JsonRead::SkipUnknownFields).error().status(),
            ot::StatusCode::UnknownName);
}

TEST(Json, FromTheBusToTheWebsocket) {
  ot::Arena arena;
  ot::TeraEvent::Header header;
  header.topic = topic;
  header.time = 1.5;
  const auto bytes = ot::wrap_event(header, device_event());
  const auto text = ot::message_json_from_event(bytes, arena, ot::JsonWrite::Server);
  const auto frame = ot::unwrap_json(text, arena);
  EXPECT_EQ(frame.wrapper, ot::Kind::TeraMessage);
  EXPECT_EQ(frame.time, 1.5);
  EXPECT_EQ(frame.topic, topic);
  EXPECT_EQ(ot::visit(frame, [](const ot::DeviceEvent &event) { EXPECT_EQ(event.device_uuid, "uuid"); }), 1U);
}

TEST(Any, PackedAndUnpacked) {
  ot::Arena arena;
  const auto device = device_event();
  ot::Any any;
  any.message = device;
  EXPECT_EQ(ot::kind_in(any), ot::Kind::DeviceEvent);
  ot::ServerCommand command;
  command.data = any;
  const auto bytes = ot::encode(command);
  const auto read = ot::decode<ot::ServerCommand>(bytes, arena);
  ASSERT_TRUE(read.data);
  EXPECT_EQ(read.data->type_url, ot::type_url(ot::Kind::DeviceEvent));
  EXPECT_EQ(ot::unpack<ot::DeviceEvent>(*read.data, arena).device_uuid, "uuid");
  EXPECT_EQ(ot::unpack(*read.data, arena).as<ot::DeviceEvent>()->device_uuid, "uuid");
  EXPECT_EQ(ot::try_unpack<ot::UserEvent>(*read.data, arena).error().status(), ot::StatusCode::WrongKind);

  ot::Any unknown;
  unknown.type_url = "type.googleapis.com/opentera.protobuf.Newer";
  EXPECT_EQ(ot::kind_in(unknown), ot::Kind::Unknown);
  EXPECT_EQ(ot::try_unpack(unknown, arena).error().status(), ot::StatusCode::UnknownType);
}

TEST(Wrapping, EveryWrapper) {
  ot::Arena arena;
  const auto device = device_event();
  ot::UserEvent user;
  user.user_uuid = "user";

  EXPECT_EQ(ot::unwrap(topic, ot::wrap_event(topic), arena).payloads.size(), 0U);
  EXPECT_EQ(ot::unwrap(ot::Kind::TeraEvent, ot::wrap_event(std::string(topic), device, user), arena, ot::Decode::CopyInput)
                .payloads.size(),
            2U);
  const std::vector<ot::MessageRef> many(5, device);
  EXPECT_EQ(ot::unwrap(topic, ot::wrap_event(topic, many), arena, ot::Decode::CopyInput).payloads.size(), 5U);

  ot::TeraModuleMessage::Header head;
  head.dest = "module.Name.messages";
  head.source = "me";
  head.seq = ot::next_sequence();
  head.time = ot::now();
  const auto bytes = ot::wrap_module_message(head, device, user);
  const auto frame = ot::unwrap("module.Name.messages", bytes, arena);
  EXPECT_EQ(frame.wrapper, ot::Kind::TeraModuleMessage);
  EXPECT_EQ(frame.topic, head.dest);
  EXPECT_EQ(frame.source, "me");
  EXPECT_EQ(frame.seq, head.seq);
  EXPECT_EQ(frame.time, head.time);
  EXPECT_EQ(frame.version, static_cast<std::uint32_t>(TERA_PROTOCOL_VERSION));
  EXPECT_EQ(frame.payloads[1].message.as<ot::UserEvent>()->user_uuid, "user");

  const auto message = ot::wrap_message(device);
  const auto unwrapped = ot::unwrap(ot::Kind::TeraMessage, message, arena);
  ASSERT_EQ(unwrapped.payloads.size(), 1U);
  EXPECT_EQ(unwrapped.payloads[0].message.as<ot::DeviceEvent>()->device_uuid, "uuid");

  std::uint8_t room[512];
  EXPECT_GT(ot::wrap_event_to(room, topic, device), 0U);
  EXPECT_EQ(ot::ByteView(room, ot::wrap_module_message_to(room, head, device, user)), ot::ByteView(bytes));
  EXPECT_EQ(ot::ByteView(room, ot::wrap_message_to(room, device)), ot::ByteView(message));

  EXPECT_EQ(error_of([&] { (void)ot::wrap_event("module.Name.messages", device); }).status(), ot::StatusCode::WrongWrapper);
  EXPECT_EQ(error_of([&] { (void)ot::wrap_event(topic, ot::MessageRef()); }).status(), ot::StatusCode::NullPointer);
  EXPECT_EQ(ot::try_unwrap("no topic", bytes, arena).error().status(), ot::StatusCode::WrongWrapper);
}

TEST(Visiting, UnknownAndMalformedPayloadsHarmNoOther) {
  ot::Arena arena;
  ot::Any newer;
  newer.type_url = "type.googleapis.com/opentera.protobuf.Newer";
  const std::string value = "\x0a\x01x";
  newer.value = value;
  ot::Any broken;
  broken.type_url = ot::type_url(ot::Kind::UserEvent);
  const std::string truncated = "\x0a\x7fx";
  broken.value = truncated;
  const auto bytes = ot::wrap_event(topic, newer, device_event(), broken, ot::StopSessionEvent());
  const auto frame = ot::unwrap(topic, bytes, arena);
  EXPECT_EQ(frame.unknown, 1U);
  EXPECT_EQ(frame.failed, 1U);

  std::string seen;
  const auto taken = ot::visit(
      frame, ot::overloaded{[&](const ot::DeviceEvent &event) { seen += event.device_uuid; },
                            [&](const ot::UnknownPayload &payload) {
                              seen += payload.status == ot::StatusCode::Ok ? " unknown " : " broken ";
                              EXPECT_EQ(payload.detail.empty(), payload.status == ot::StatusCode::Ok);
                              EXPECT_EQ(payload.value, ot::ByteView(payload.detail.empty() ? value : truncated));
                            }});
  EXPECT_EQ(seen, " unknown uuid broken ");
  EXPECT_EQ(taken, 3U); // no branch for the StopSessionEvent

  // Without a branch they are passed over, and a generic one takes what is left.
  EXPECT_EQ(ot::visit(frame, [](const ot::DeviceEvent &) {}), 1U);
  EXPECT_EQ(ot::visit(frame, [](ot::StopSessionEvent) {}), 1U);
  seen.clear();
  ot::visit(frame, ot::overloaded{[&](const ot::DeviceEvent &) { seen += "device "; },
                                  [&](const ot::UnknownPayload &) { seen += "unknown "; },
                                  [&](const auto &message) { seen += to_string(message.base.kind()); }});
  EXPECT_EQ(seen, "unknown device unknown opentera.protobuf.StopSessionEvent");
  EXPECT_EQ(ot::visit(frame, [](ot::MessageRef) {}), 2U);

  // They travel on as they came.
  ot::TeraEvent event = ot::decode<ot::TeraEvent>(bytes, arena);
  EXPECT_EQ(ot::encode(event), bytes);
  EXPECT_FALSE(ot::visit(ot::MessageRef(), [](const auto &) {}));
}

TEST(Errors, SayWhatAndWhere) {
  ot::Arena arena;
  const std::string truncated("\x0a\x05zz", 4);
  const auto binary = error_of([&] { (void)ot::decode<ot::DeviceEvent>(truncated, arena); });
  EXPECT_EQ(binary.status(), ot::StatusCode::Truncated);
  EXPECT_STREQ(binary.what(), "DeviceEvent.device_uuid: the input ends inside a field (at byte 2)");
  EXPECT_EQ(binary.offset(), 2U);
  EXPECT_EQ(binary.line(), 0U);

  const auto json = error_of([&] { (void)ot::from_json<ot::DeviceEvent>("{\n  \"type\": []}", arena); });
  EXPECT_EQ(json.status(), ot::StatusCode::JsonValue);
  EXPECT_EQ(json.line(), 2U);
  EXPECT_EQ(json.column(), 11U);

  auto device = device_event();
  device.device_name = std::string_view("\xff", 1);
  for (const auto &encoding : {error_of([&] { (void)ot::encode(device); }), error_of([&] { (void)ot::encoded_size(device); }),
                               error_of([&] { (void)ot::wrap_event(topic, device); }),
                               error_of([&] { (void)ot::to_json(device); }),
                               error_of([&] { (void)ot::equal(device, device); })}) {
    EXPECT_EQ(encoding.status(), ot::StatusCode::InvalidUtf8);
    EXPECT_NE(std::string_view(encoding.what()).find("device_name"), std::string_view::npos) << encoding.what();
    EXPECT_EQ(encoding.offset(), std::nullopt);
  }

  char little[4];
  EXPECT_EQ(error_of([&] { (void)ot::encode_to(little, device_event()); }).status(), ot::StatusCode::BufferTooSmall);
  EXPECT_EQ(error_of([&] { (void)ot::encode(ot::MessageRef()); }).status(), ot::StatusCode::NullPointer);
  const std::runtime_error &as_standard = binary;
  EXPECT_STREQ(as_standard.what(), binary.what());
}

TEST(Errors, WithoutExceptions) {
  ot::Arena arena;
  ot::Expected<ot::DeviceEvent> failed = ot::try_decode<ot::DeviceEvent>(std::string("\x0a"), arena);
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().status(), ot::StatusCode::Truncated);
  EXPECT_THROW((void)failed.value(), ot::Error);
  EXPECT_EQ(failed.value_or(device_event()).device_uuid, "uuid");

  const auto bytes = ot::try_encode(device_event());
  ASSERT_TRUE(bytes.has_value());
  EXPECT_EQ(bytes->size(), 8U);
  EXPECT_EQ(bytes.value(), *bytes);
  EXPECT_EQ(ot::try_encode(device_event()).value_or("other"), *bytes);
}

TEST(Arenas, HaveALimit) {
  ot::Arena small(4096);
  std::string many;
  for (int i = 0; i < 1000; i++) many += std::string("\x12\x00", 2); // TeraEvent.events, 1000 empty ones
  EXPECT_EQ(ot::try_decode<ot::TeraEvent>(many, small).error().status(), ot::StatusCode::MemoryLimit);
  small.reset();
  EXPECT_EQ(ot::decode<ot::DeviceEvent>(ot::encode(device_event()), small, ot::Decode::CopyInput).device_uuid, "uuid");
  EXPECT_LE(small.size(), 4096U);
  EXPECT_EQ(small.try_text(std::string(5000, 'x')).error().status(), ot::StatusCode::MemoryLimit);
  EXPECT_EQ(small.try_list(std::vector<ot::StringView>(5000)).error().status(), ot::StatusCode::MemoryLimit);
}

TEST(Arenas, KeepWhatIsCopiedToThem) {
  ot::Arena arena;
  ot::LoginEvent login;
  ot::JoinSessionEvent join;
  {
    const std::string text = "text", bytes = "bytes";
    const std::vector<std::string> names{"a", "b"};
    ot::LogEvent log;
    log.message = arena.text(text);
    login.log_header = arena.make(log);
    login.unknown_fields = arena.bytes(bytes);
    std::vector<ot::StringView> copies;
    for (const auto &name : names) copies.push_back(arena.text(name));
    join.session_users = arena.list(copies);
  }
  EXPECT_EQ(login.log_header->message, "text");
  EXPECT_EQ(login.unknown_fields.chars(), "bytes");
  EXPECT_EQ(join.session_users.size(), 2U);
  EXPECT_EQ(join.session_users[1], "b");
  EXPECT_TRUE(arena.list({}).empty());
  EXPECT_TRUE(arena.text("").empty());
  EXPECT_TRUE(arena.bytes(ot::ByteView()).empty());
}

TEST(Arenas, ThatWereMovedFromFailAndDoNotCrash) {
  ot::Arena first;
  const auto bytes = ot::encode(device_event());
  const auto device = ot::decode<ot::DeviceEvent>(bytes, first, ot::Decode::CopyInput);
  const ot::Arena second = std::move(first);
  EXPECT_EQ(device.device_uuid, "uuid");
  first.reset(); // NOLINT: that is the test
  EXPECT_EQ(first.size(), 0U);
  EXPECT_EQ(first.skipped(), 0U);
  EXPECT_EQ(first.skipped_message(0), "");
  const auto failed = {error_of([&] { (void)ot::decode<ot::DeviceEvent>(bytes, first); }),
                       error_of([&] { (void)ot::decode(ot::Kind::DeviceEvent, bytes, first); }),
                       error_of([&] { (void)ot::to_json(device, first); }),
                       error_of([&] { (void)ot::from_json<ot::DeviceEvent>("{}", first); }),
                       error_of([&] { (void)ot::json_from_binary(ot::Kind::DeviceEvent, bytes, first); }),
                       error_of([&] { (void)ot::unwrap(topic, bytes, first); }),
                       error_of([&] { (void)first.text("text"); }),
                       error_of([&] { (void)first.list({"text"}); })};
  for (const auto &error : failed) {
    EXPECT_EQ(error.status(), ot::StatusCode::NullPointer);
    EXPECT_STRNE(error.what(), "");
  }
  first = ot::Arena();
  EXPECT_EQ(first.text("text"), "text");
}

TEST(Topics, ArePutTogetherAndTakenApart) {
  const auto parts = ot::parse_topic("module.TeraServer.UserManagerModule.events.sub");
  EXPECT_EQ(parts.family, ot::Topic::Family::Module);
  EXPECT_EQ(parts.channel, ot::Topic::Channel::Events);
  EXPECT_EQ(parts.name, "TeraServer.UserManagerModule");
  EXPECT_EQ(parts.subtopic, "sub");
  EXPECT_EQ(ot::build_topic(parts), "module.TeraServer.UserManagerModule.events.sub");
  EXPECT_EQ(ot::topic_wrapper(topic), ot::Kind::TeraEvent);
  EXPECT_EQ(ot::topic_wrapper(""), ot::Kind::Unknown);
  EXPECT_EQ(error_of([] { (void)ot::parse_topic("nothing"); }).status(), ot::StatusCode::InvalidTopic);
  EXPECT_EQ(error_of([] { (void)ot::build_topic(ot::Topic()); }).status(), ot::StatusCode::InvalidTopic);
}

TEST(Calls, AreAnswered) {
  ot::Arena arena;
  ot::RPCMessage call;
  call.method = "online_users";
  call.id = 7;
  ot::RpcReply reply = ot::reply_to(call);
  reply.status = ot::RpcStatus::Ok;
  reply.return_value = "[1, 2]";
  EXPECT_TRUE(ot::is_reply_to(reply, call));
  const auto text = ot::to_json(reply, arena, ot::JsonWrite::Ascii);
  const auto read = ot::rpc_reply_from_json(text, arena);
  EXPECT_EQ(read.id, 7U);
  EXPECT_EQ(read.status, ot::RpcStatus::Ok);
  EXPECT_EQ(read.return_value, "[1, 2]");
  call.id = 8;
  EXPECT_FALSE(ot::is_reply_to(read, call));
  EXPECT_EQ(error_of([&] { (void)ot::rpc_reply_from_json("no", arena); }).status(), ot::StatusCode::JsonSyntax);
}

TEST(AnyMessage, IsCopiedWithAllItRefersTo) {
  ot::Arena arena;
  ot::RPCMessage copy;
  ot::MessageRef of_any_kind;
  {
    const std::string method = "a method whose name is too long for a string without memory of its own";
    const ot::Value args[] = {ot::argument(1), ot::argument(method)};
    ot::RPCMessage call;
    call.method = method;
    call.args = args;
    copy = ot::copy(call, arena);
    of_any_kind = ot::copy(ot::MessageRef(call), arena);
    EXPECT_TRUE(ot::equal(call, copy));
    EXPECT_TRUE(ot::equal(call, of_any_kind, arena));
    EXPECT_FALSE(ot::equal(call, ot::DeviceEvent()));
    call.id = 1;
    EXPECT_FALSE(ot::equal(call, copy));
  }
  EXPECT_EQ(*copy.args[1].arg_value.string_value(), copy.method);
  EXPECT_TRUE(ot::equal(copy, of_any_kind));
  EXPECT_EQ(error_of([&] { (void)ot::copy(ot::MessageRef(), arena); }).status(), ot::StatusCode::NullPointer);
}

TEST(AnyMessage, IsDescribedInALine) {
  ot::Arena arena;
  ot::DeviceEvent device;
  device.device_uuid = "a\nb";
  device.type = ot::DeviceEvent::EventType::DEVICE_CONNECTED;
  EXPECT_EQ(ot::describe(device, arena), R"(DeviceEvent { device_uuid: "a\nb" type: DEVICE_CONNECTED })");
  EXPECT_EQ(ot::describe(device), ot::describe(device, arena));
}

TEST(AnyMessage, HasFields) {
  ot::RPCMessage call;
  call.method = "method";
  call.id = 7;
  std::string seen;
  for (const ot::Field &field : ot::Fields(call)) {
    seen += field.name.str() + (field.is_set ? "! " : " ");
    if (field.number == 1) {
      EXPECT_EQ(field.form, ot::Form::String);
      EXPECT_EQ(field.value<ot::StringView>(), "method");
    }
  }
  EXPECT_EQ(seen, "method! reply_to id! timestamp args ");
  const ot::DeviceEvent device = device_event();
  const auto type = ot::field(device, "type");
  ASSERT_EQ(type.form, ot::Form::Enum);
  EXPECT_EQ(type.values[static_cast<std::size_t>(type.value<std::int32_t>())].name, "DEVICE_CONNECTED");
  const auto none = error_of([&] { (void)ot::field(device, "none"); });
  EXPECT_EQ(none.status(), ot::StatusCode::UnknownField);
  EXPECT_EQ(std::string_view(none.what()).substr(0, 4), "none");
  static_assert(!std::is_constructible_v<ot::Fields, ot::DeviceEvent>, "it would refer to what is destroyed");
  for (const ot::Field &field : ot::Fields(ot::MessageRef())) ADD_FAILURE() << field.name;
}

TEST(Versions, OfHeaderAndLibrary) {
  EXPECT_EQ(ot::abi_version(), static_cast<std::uint32_t>(TERA_ABI_VERSION));
  EXPECT_FALSE(ot::version().empty());
}
