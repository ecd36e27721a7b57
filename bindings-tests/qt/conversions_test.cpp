// Conversions, metatypes and debug output.

#include <opentera/messages_qt.hpp>

#include <QtCore/QTimeZone>
#include <QtCore/QVariant>
#include <gtest/gtest.h>

#include "printed.hpp"

using namespace opentera;

namespace {

const QString kName = QStringLiteral("\u00c9lise \u2603 \U0001F600");

template <class T> QString debug(const T &value) {
  QString text;
  QDebug(&text).nospace() << value;
  return text;
}

TEST(Conversions, TextsKeepWhatIsBeyondAscii) {
  const QByteArray utf8 = kName.toUtf8();
  EXPECT_EQ(qt::toQString(qt::view(utf8)), kName);
  EXPECT_EQ(qt::view(utf8).data(), utf8.constData()) << "not copied";
  Arena arena;
  EXPECT_EQ(qt::toQString(qt::text(arena, kName)), kName);
  EXPECT_EQ(qt::toQString("a\0b"), QStringLiteral("a"));
  EXPECT_EQ(qt::toQString(std::string_view("a\0b", 3)).size(), 3);
}

TEST(Conversions, EmptyAndNullTextsAreEmpty) {
  EXPECT_TRUE(qt::toQString(StringView()).isEmpty());
  EXPECT_TRUE(qt::toQString("").isEmpty());
  EXPECT_TRUE(qt::view(QByteArray()).empty());
  EXPECT_TRUE(qt::view(QByteArray("")).empty());
  Arena arena;
  EXPECT_TRUE(qt::text(arena, QString()).empty());
  EXPECT_TRUE(qt::toQByteArray(ByteView()).isEmpty());
  EXPECT_TRUE(qt::fromRawData(ByteView()).isEmpty());
  EXPECT_TRUE(qt::toQStringList(List<StringView>()).isEmpty());
  EXPECT_TRUE(qt::list(arena, QStringList()).empty());
}

TEST(Conversions, HalfASurrogatePairBecomesValidText) {
  Arena arena;
  const QString half(QChar(0xd83d));
  const StringView text = qt::text(arena, half);
  EXPECT_TRUE(try_encode(DeviceEvent{{}, {}, text, {}, 0, {}, {}}));
  EXPECT_NE(qt::toQString(text), half);
}

TEST(Conversions, Lists) {
  const QStringList list{kName, QString(), QStringLiteral("a,b")};
  Arena arena;
  const List<StringView> texts = qt::list(arena, list);
  ASSERT_EQ(texts.size(), 3u);
  QStringList expected = list;
  EXPECT_EQ(qt::toQStringList(texts), expected);
  JoinSessionEvent event;
  event.session_users = texts;
  EXPECT_EQ(qt::toQStringList(decode<JoinSessionEvent>(encode<QByteArray>(event), arena).session_users), expected);
  Arena small(1);
  EXPECT_EQ(qt::tryList(small, list).error().status(), StatusCode::MemoryLimit);
}

TEST(Conversions, BytesAreCopiedOrNotAsSaid) {
  const std::string bytes("\0\xff", 2);
  const QByteArray copy = qt::toQByteArray(bytes);
  const QByteArray raw = qt::fromRawData(ByteView(bytes));
  EXPECT_EQ(copy, QByteArray("\0\xff", 2));
  EXPECT_EQ(raw, copy);
  EXPECT_NE(static_cast<const void *>(copy.constData()), bytes.data());
  EXPECT_EQ(static_cast<const void *>(raw.constData()), bytes.data());
  EXPECT_EQ(static_cast<const void *>(qt::fromRawData(StringView(bytes)).constData()), bytes.data());
  EXPECT_EQ(ByteView(copy), ByteView(bytes));
}

TEST(Conversions, EncodesToByteArrays) {
  DeviceEvent event;
  const QByteArray name = kName.toUtf8();
  event.device_name = qt::view(name);
  const QByteArray encoded = encode<QByteArray>(event);
  EXPECT_EQ(encoded.toStdString(), encode(event));
  const QByteArray large(100000, 'x');
  event.device_status = qt::view(large);
  EXPECT_EQ((encode<QByteArray>(event).toStdString()), encode(event)) << "more than fits the buffer on the stack";
  EXPECT_FALSE((wrap_event<QByteArray>("websocket.user.42.events", event).isEmpty()));
}

TEST(Conversions, EnumsHaveNamesOrNumbers) {
  EXPECT_EQ(qt::toQString(DeviceEvent::EventType::DEVICE_ADDED), QStringLiteral("DEVICE_ADDED"));
  EXPECT_EQ(qt::toQString(static_cast<DeviceEvent::EventType>(-7)), QStringLiteral("-7"));
  EXPECT_EQ(qt::toQString(Kind::LogEvent), QStringLiteral("opentera.protobuf.LogEvent"));
}

TEST(Conversions, Times) {
  const QDateTime time = qt::toQDateTime(1795384936.618);
  EXPECT_EQ(time, QDateTime::fromString(QStringLiteral("2026-11-22T22:02:16.618Z"), Qt::ISODateWithMs));
  EXPECT_EQ(time.timeSpec(), Qt::UTC);
  EXPECT_DOUBLE_EQ(qt::toSeconds(time), 1795384936.618);
  EXPECT_DOUBLE_EQ(qt::toSeconds(time.toTimeZone(QTimeZone(3600))), 1795384936.618);
  EXPECT_EQ(qt::toSeconds(QDateTime()), 0);
  for (const double wrong : {std::nan(""), HUGE_VAL, -HUGE_VAL, 1e300}) EXPECT_FALSE(qt::toQDateTime(wrong).isValid());
  for (const double right : {0.0, -1.5, 8.64e12, -8.64e12}) {
    EXPECT_DOUBLE_EQ(qt::toSeconds(qt::toQDateTime(right)), right);
  }
}

TEST(Conversions, JsonObjects) {
  DeviceEvent event;
  const QByteArray name = kName.toUtf8();
  event.device_name = qt::view(name);
  event.type = DeviceEvent::EventType::DEVICE_ADDED;
  const QJsonObject object = qt::toQJsonObject(event);
  EXPECT_EQ(object, (QJsonObject{{"deviceName", kName}, {"type", "DEVICE_ADDED"}}));
  EXPECT_EQ(qt::toQJsonObject(event, JsonWrite::ProtoNames | JsonWrite::EnumNumbers),
            (QJsonObject{{"device_name", kName}, {"type", 4}}));

  const Shared<DeviceEvent> read = qt::fromQJsonObject<DeviceEvent>(object);
  EXPECT_EQ(read->device_name, event.device_name);
  EXPECT_EQ(read->type, event.type);
  EXPECT_EQ(qt::tryFromQJsonObject<DeviceEvent>({{"new", 1}}).error().status(), StatusCode::UnknownField);
  EXPECT_TRUE(qt::tryFromQJsonObject<DeviceEvent>({{"new", 1}}, JsonRead::Lenient));
  EXPECT_TRUE(qt::toQJsonObject(DeviceEvent()).isEmpty());

  event.device_name = "\xff";
  EXPECT_EQ(qt::tryToQJsonObject(event).error().status(), StatusCode::InvalidUtf8);
  EXPECT_THROW(qt::toQJsonObject(event), Error);
}

TEST(Conversions, JsonInAField) {
  EXPECT_EQ(qt::toQJsonDocument(R"({"battery": 7})").object(), (QJsonObject{{"battery", 7}}));
  EXPECT_TRUE(qt::toQJsonDocument("[1]").isArray());
  EXPECT_TRUE(qt::toQJsonDocument("").isNull());
  EXPECT_TRUE(qt::toQJsonDocument("charging").isNull());
}

template <class T> void expectVariant(const T &value) {
  const QVariant variant = QVariant::fromValue(value);
  ASSERT_TRUE(variant.canConvert<T>());
  EXPECT_EQ(variant.userType(), qMetaTypeId<T>());
}

template <class... M> void expectVariants(qt::detail::Types<M...>) { (expectVariant(Shared<M>()), ...); }

TEST(Metatypes, EveryMessageGoesIntoAVariant) {
  expectVariants(qt::detail::Messages());
  expectVariant(Shared<Frame>());
  expectVariant(Shared<Payload>());
  expectVariant(DeviceEvent::EventType::DEVICE_ADDED);
  expectVariant(StatusCode::Ok);
}

TEST(Metatypes, AVariantKeepsTheMessage) {
  QVariant variant;
  {
    DeviceEvent event;
    const QByteArray name = kName.toUtf8();
    event.device_name = qt::view(name);
    variant = QVariant::fromValue(share(event));
  }
  const QVariant copy = variant;
  variant.clear();
  EXPECT_EQ(qt::toQString(copy.value<Shared<DeviceEvent>>()->device_name), kName);
  EXPECT_FALSE(copy.value<Shared<UserEvent>>().has_value());
}

TEST(Metatypes, HaveNamesWhenRegistered) {
  qt::registerMetaTypes();
  const char *name = "opentera::Shared<opentera::TeraEvent::Header>";
#if QT_VERSION >= QT_VERSION_CHECK(6, 0, 0)
  EXPECT_EQ(QMetaType::fromName(name).id(), qMetaTypeId<Shared<TeraEvent::Header>>());
#else
  EXPECT_EQ(QMetaType::type(name), qMetaTypeId<Shared<TeraEvent::Header>>());
#endif
}

TEST(Debug, Messages) {
  DeviceEvent event;
  EXPECT_EQ(debug(event), QStringLiteral("DeviceEvent()"));
  event.device_uuid = "b707";
  event.type = DeviceEvent::EventType::DEVICE_CONNECTED;
  event.device_name = "\xc3\x89lise \"1\"";
  EXPECT_EQ(debug(event), QStringLiteral("DeviceEvent(device_uuid: \"b707\", type: DEVICE_CONNECTED, "
                                         "device_name: \"\u00c9lise \\\"1\\\"\")"));
  event = DeviceEvent();
  event.type = static_cast<DeviceEvent::EventType>(99);
  event.unknown_fields = ByteView("\x28\x01", 2);
  EXPECT_EQ(debug(share(event)), QStringLiteral("DeviceEvent(type: 99, unknown_fields: \"(\\x01\")"));
}

TEST(Debug, NestedMessagesAndLists) {
  LogEvent log;
  log.timestamp = 1795384936.618054;
  LoginEvent login;
  login.log_header = log;
  EXPECT_EQ(debug(login), QStringLiteral("LoginEvent(log_header: LogEvent(timestamp: 1795384936.618054))"));
  const StringView users[] = {"a", "b"};
  JoinSessionEvent join;
  join.session_users = users;
  EXPECT_EQ(debug(join), QStringLiteral("JoinSessionEvent(session_users: (\"a\", \"b\"))"));
  const Value arguments[] = {argument(false), argument("x"), argument(0.5f), Value()};
  RPCMessage call;
  call.args = arguments;
  EXPECT_EQ(debug(call), QStringLiteral("RPCMessage(args: (Value(arg_value: false), Value(arg_value: \"x\"), "
                                        "Value(arg_value: 0.5), Value()))"));
  Any any;
  any.message = log;
  EXPECT_EQ(debug(any), QStringLiteral("Any(message: LogEvent(timestamp: 1795384936.618054))"));
  EXPECT_EQ(debug(MessageRef()), QStringLiteral("none"));
  EXPECT_EQ(debug(login.log_header), debug(log));
  EXPECT_EQ(debug(Optional<LogEvent>()), QStringLiteral("none"));
}

TEST(Debug, Frames) {
  Arena arena;
  const auto frame = unwrap_json(R"({"message": {"@type": "type.googleapis.com/opentera.protobuf.TeraEvent",
      "header": {"topic": "t", "time": 1.5}, "events": [
      {"@type": "type.googleapis.com/opentera.protobuf.UserEvent", "type": "USER_ADDED"},
      {"@type": "type.googleapis.com/opentera.protobuf.NewEvent"}]}})", arena);
  EXPECT_EQ(debug(frame),
            QStringLiteral("Frame(wrapper: opentera.protobuf.TeraMessage, time: 1.5, topic: \"t\", payloads: ("
                           "UserEvent(type: USER_ADDED), "
                           "UnknownPayload(type_url: \"type.googleapis.com/opentera.protobuf.NewEvent\")))"));
}

TEST(Debug, OtherTypes) {
  EXPECT_EQ(debug(StringView("a")), QStringLiteral("\"a\""));
  EXPECT_EQ(debug(Kind::Value), QStringLiteral("opentera.protobuf.Value"));
  EXPECT_EQ(debug(StatusCode::Truncated), QStringLiteral("TERA_ERR_TRUNCATED"));
  EXPECT_EQ(debug(Error(StatusCode::Truncated)), QStringLiteral("the input ends inside a field"));
}

TEST(Debug, KeepsTheStateOfTheStream) {
  QString text;
  QDebug(&text) << DeviceEvent() << DeviceEvent::EventType::DEVICE_ADDED << StringView("a") << List<Value>() << 1;
  EXPECT_EQ(text.trimmed(), QStringLiteral("DeviceEvent() DEVICE_ADDED \"a\" () 1"));
}

template <class M> void expectName(const M &message) {
  const QString full = qt::toQString(message.base.kind());
  EXPECT_EQ(full.mid(full.indexOf(QStringLiteral("protobuf.")) + 9).replace(".", "::") + "()", debug(message));
}

template <class... M> void expectNames(qt::detail::Types<M...>) { (expectName(M()), ...); }

TEST(Debug, EveryMessage) { expectNames(qt::detail::Messages()); }

} // namespace
