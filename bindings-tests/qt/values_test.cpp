// The value types: every field of the golden corpus through the properties, both serializers, copy on write, and `Any`.

#include <opentera/qtprotobuf/UserEvent.qpb.h>

#include <QtCore/QMetaEnum>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstring>

#include "../cpp/table.hpp"
#include "generated/values.hpp"
#include "printed.hpp"

namespace values = opentera::protobuf;
namespace qt = opentera::qt;

namespace {

// The dump of tests/golden/README.md, of what the properties read.

std::string hex(const QByteArray &bytes) { return bytes.toHex().toStdString(); }

template <class T> std::string bits(T number) {
  QByteArray bytes(reinterpret_cast<const char *>(&number), sizeof number);
  std::reverse(bytes.begin(), bytes.end());
  return hex(bytes);
}

std::string quoted(const QString &text) {
  std::string out = "\"";
  for (const char c : text.toUtf8()) {
    if (c < 0x20 || c > 0x7e || c == '"' || c == '\\') out += '\\' + hex(QByteArray(1, c));
    else out += c;
  }
  return out + '"';
}

std::string protoName(const QMetaProperty &property) {
  const QString name = QString::fromLatin1(property.name()).remove(QStringLiteral("_proto"));
  std::string out;
  for (const QChar c : name) {
    if (c.isUpper()) out += '_';
    out += c.toLower().toLatin1();
  }
  return out;
}

std::string dump(const QVariant &value);

/// Whether a property is of a member of a oneof, or a nested message, that is not set.
bool isUnset(const QMetaObject &meta, const QByteArray &name, const void *gadget) {
  const int has = meta.indexOfProperty("has" + name.left(1).toUpper() + name.mid(1));
  return has >= 0 && !meta.property(has).readOnGadget(gadget).toBool();
}

template <class T> std::string dumpOf(const T &message) {
  const QMetaObject &meta = T::staticMetaObject;
  std::string out;
  for (int i = 0; i < meta.propertyCount(); ++i) {
    const QMetaProperty property = meta.property(i);
    if (!property.isStored()) continue;
    const QVariant value = property.readOnGadget(&message);
    // Of a nested message that is not set there is a `null`, of a member of a oneof nothing.
    const bool unset = isUnset(meta, property.name(), &message);
    if (unset && property.userType() != QMetaType::QVariant) continue;
    EXPECT_EQ(unset, !value.isValid()) << property.name();
    if (!out.empty()) out += ',';
    out += protoName(property) + ':';
    if (property.isEnumType()) {
      const char *name = property.enumerator().valueToKey(value.toInt());
      out += name ? name : std::to_string(value.toInt());
    } else {
      out += dump(value);
    }
  }
  opentera::Arena arena;
  const auto unknown = qt::toMessage(message, arena).unknown_fields;
  if (!unknown.empty()) out += (out.empty() ? "unknown_fields:" : ",unknown_fields:") + hex(qt::toQByteArray(unknown));
  return '{' + out + '}';
}

std::string dumpOf(const values::Any &any) {
#define DUMP_CONTENT(Name, full)                                                                                       \
  if (const auto content = any.unpack<values::Name>())                                                                 \
    return "{type_url:" + quoted(any.typeUrl()) + ",message:" + dumpOf(*content) + '}';
  FOR_EACH_VALUE(DUMP_CONTENT)
  return dumpOf<values::Any>(any);
}

std::string dump(const QVariant &value) {
  if (!value.isValid()) return "null";
#define DUMP_VALUE(Name, full)                                                                                         \
  if (value.userType() == qMetaTypeId<values::Name>())                                                                 \
    return dumpOf(*static_cast<const values::Name *>(value.constData()));
  FOR_EACH_VALUE(DUMP_VALUE)
  switch (value.userType()) {
  case QMetaType::QString: return quoted(value.toString());
  case QMetaType::QByteArray: return hex(value.toByteArray());
  case QMetaType::Bool: return value.toBool() ? "true" : "false";
  case QMetaType::Double: return bits(value.toDouble());
  case QMetaType::Float: return bits(value.toFloat());
  case QMetaType::UInt:
  case QMetaType::ULongLong: return std::to_string(value.toULongLong());
  case QMetaType::Int:
  case QMetaType::LongLong: return std::to_string(value.toLongLong());
  default: break;
  }
  EXPECT_TRUE(value.canConvert<QVariantList>()) << value.typeName();
  std::string out;
  for (const QVariant &element : value.toList()) out += (out.empty() ? "" : ",") + dump(element);
  return '[' + out + ']';
}

template <class T> void holds(const Row &row) {
  const QByteArray binary = QByteArray::fromHex(QByteArray::fromStdString(row[2]));
  const qt::ProtobufSerializer serializer;
  T read;
  ASSERT_TRUE(read.deserialize(&serializer, binary)) << serializer.lastErrorString().toStdString();
  EXPECT_EQ(dumpOf(read), row[4]);
  EXPECT_EQ(hex(read.serialize(&serializer)), row[2]);

  // What is written through the properties is what was read from them. They have no unknown fields.
  T written;
  const QMetaObject &meta = T::staticMetaObject;
  for (int i = 0; i < meta.propertyCount(); ++i) {
    const QMetaProperty property = meta.property(i);
    if (!property.isStored() || isUnset(meta, property.name(), &read)) continue;
    EXPECT_TRUE(property.writeOnGadget(&written, property.readOnGadget(&read))) << property.name();
  }
  if (row[4].find("unknown_fields") == std::string::npos) {
    EXPECT_EQ(dumpOf(written), row[4]);
    EXPECT_EQ(hex(serializer.serialize(&written)), row[2]);
    EXPECT_EQ(written, read);
  }
  EXPECT_EQ(T(qt::toShared(written)), written);

  if (row[3] == "-") return;
  const qt::JsonSerializer json(opentera::JsonRead::Strict);
  T fromJson;
  ASSERT_TRUE(json.deserialize(&fromJson, QByteArray::fromStdString(row[3])))
      << json.lastErrorString().toStdString();
  EXPECT_EQ(dumpOf(fromJson), row[4]);
  EXPECT_EQ(read.serialize(&json).toStdString(), row[3]);
  EXPECT_EQ(written.serialize(&json).toStdString(), row[3]);
}

TEST(Values, AreThoseOfTheCorpus) {
  std::size_t count = 0;
  for (const Row &row : rows_of("tests/golden/corpus.tsv")) {
    if (row[0] != "message") continue;
    SCOPED_TRACE(row[1] + ' ' + row[2]);
#define HOLDS(Name, full)                                                                                              \
  if (row[1] == full) {                                                                                                \
    holds<values::Name>(row);                                                                                          \
    ++count;                                                                                                           \
  }
    FOR_EACH_VALUE(HOLDS)
  }
  EXPECT_GT(count, 500u);
}

TEST(Values, HaveNamesOfEnums) {
  using Enum = values::UserEvent::EventType;
  EXPECT_STREQ(QMetaEnum::fromType<Enum>().valueToKey(values::UserEvent::EventType::USER_CONNECTED), "USER_CONNECTED");
  EXPECT_EQ(QMetaEnum::fromType<Enum>().keyToValue("USER_LEFT_SESSION"), 7);
  values::UserEvent event;
  event.setType(values::UserEvent_QtProtobufNested::USER_ADDED);
  EXPECT_EQ(values::UserEvent::staticMetaObject.property(1).readOnGadget(&event).toInt(), 4);
  EXPECT_EQ(static_cast<int>(values::UserEvent::QtProtobufFieldEnum::UserUuidProtoFieldNumber), 1);
}

TEST(Values, ShareUntilWritten) {
  values::UserEvent event;
  event.setUserFullname(QStringLiteral("Anna"));
  values::UserEvent copy = event;
  copy.setUserFullname(QStringLiteral("Berta"));
  EXPECT_EQ(event.userFullname(), QStringLiteral("Anna"));
  EXPECT_NE(copy, event);
  copy.swap(event);
  EXPECT_EQ(event.userFullname(), QStringLiteral("Berta"));
  const values::UserEvent moved = std::move(event);
  EXPECT_EQ(moved.userFullname(), QStringLiteral("Berta"));

  // A value of a shared message keeps that as it is.
  opentera::UserEvent message;
  message.user_uuid = "1";
  const auto shared = opentera::try_share(message).value();
  values::UserEvent of(shared);
  EXPECT_EQ(&*qt::toShared(of), &*shared);
  of.setUserUuid(QStringLiteral("2"));
  EXPECT_EQ(shared->user_uuid, "1");
}

TEST(Values, HaveNestedMessages) {
  values::TeraEvent event;
  EXPECT_FALSE(event.hasHeader());
  event.header().setTopic(QStringLiteral("topic"));
  EXPECT_TRUE(event.hasHeader());
  values::TeraEvent::Header header = std::as_const(event).header();
  EXPECT_EQ(header.topic(), QStringLiteral("topic"));
  event.clearHeader();
  EXPECT_FALSE(event.hasHeader());

  values::UserEvent user;
  user.setUserUuid(QStringLiteral("42"));
  event.events().append(values::Any::fromMessage(nullptr, user));
  const auto any = std::as_const(event).events().at(0);
  EXPECT_EQ(any.typeUrl(), QStringLiteral("type.googleapis.com/opentera.protobuf.UserEvent"));
  EXPECT_EQ(any.unpack<values::UserEvent>(), user);
  EXPECT_FALSE(any.unpack<values::DeviceEvent>());

  // A message that an `Any` refers to has its bytes.
  opentera::Any unencoded;
  const opentera::UserEvent message;
  unencoded.message = message;
  const values::Any encoded(opentera::Shared<opentera::Any>::try_make(0, [&](opentera::Arena &) {
    return opentera::Expected<opentera::Any>(unencoded);
  }).value());
  EXPECT_TRUE(encoded.unpack<values::UserEvent>());
}

TEST(Values, HaveOneofs) {
  values::Value value;
  using Fields = values::Value::ArgValueFields;
  EXPECT_EQ(value.argValueField(), Fields::UninitializedField);
  value.setIntValue(-1);
  EXPECT_TRUE(value.hasIntValue());
  EXPECT_FALSE(value.hasStringValue());
  EXPECT_EQ(value.stringValue(), QString());
  value.setStringValue(QStringLiteral("text"));
  EXPECT_EQ(value.argValueField(), Fields::StringValue);
  EXPECT_EQ(value.toVariantMap(), (QVariantMap{{QStringLiteral("stringValue"), QStringLiteral("text")}}));
  value.clearArgValue();
  EXPECT_EQ(value, values::Value());
}

TEST(Values, AreMaps) {
  values::LoginEvent event;
  EXPECT_FALSE(event.toVariantMap().contains(QStringLiteral("logHeader")));
  event.logHeader().setSender(QStringLiteral("server"));
  const QVariantMap map = event.toVariantMap();
  EXPECT_EQ(map.value(QStringLiteral("logHeader")).toMap().value(QStringLiteral("sender")), QStringLiteral("server"));

  values::TeraEvent frame;
  frame.events().append(values::Any());
  const QVariantList events = frame.toVariantMap().value(QStringLiteral("events")).toList();
  ASSERT_EQ(events.size(), 1);
  EXPECT_TRUE(events.at(0).toMap().contains(QStringLiteral("typeUrl")));
}

TEST(Values, ReportErrors) {
  values::UserEvent event;
  event.setUserUuid(QStringLiteral("1"));
  const qt::ProtobufSerializer serializer;
  EXPECT_FALSE(event.deserialize(&serializer, QByteArray("\x0a\x05", 2)));
  EXPECT_EQ(serializer.lastError(), qt::AbstractSerializer::Error::UnexpectedEndOfStream);
  EXPECT_FALSE(serializer.lastErrorString().isEmpty());
  EXPECT_EQ(event.userUuid(), QStringLiteral("1"));
  EXPECT_TRUE(event.deserialize(&serializer, QByteArray()));
  EXPECT_EQ(serializer.lastError(), qt::AbstractSerializer::Error::None);
  EXPECT_EQ(event, values::UserEvent());
}

/// A message with a string that is not UTF-8, which cannot be serialized.
opentera::Shared<opentera::UserEvent> unwritable() {
  opentera::UserEvent user;
  user.user_uuid = "u";
  user.user_fullname = "\xff";
  return opentera::try_share(user).value();
}

TEST(Values, KeepWhatCannotBeSerialized) {
  const auto user = unwritable();
  opentera::Any any[1];
  any[0].message = *user;
  opentera::TeraEvent event;
  event.events = any;
  values::TeraEvent value(opentera::try_share(event).value());
  const qt::ProtobufSerializer serializer;
  EXPECT_TRUE(value.serialize(&serializer).isEmpty());
  value.setHeader({});
  EXPECT_TRUE(value.serialize(&serializer).isEmpty());
  EXPECT_NE(serializer.lastError(), qt::AbstractSerializer::Error::None);

  EXPECT_EQ(values::Any::fromMessage(&serializer, values::UserEvent()).typeUrl(),
            QStringLiteral("type.googleapis.com/opentera.protobuf.UserEvent"));
  EXPECT_EQ(serializer.lastError(), qt::AbstractSerializer::Error::None);
  EXPECT_EQ(values::Any::fromMessage(&serializer, values::UserEvent(user)), values::Any());
  EXPECT_NE(serializer.lastError(), qt::AbstractSerializer::Error::None);
}

TEST(Values, UnpackReportsErrors) {
  const qt::ProtobufSerializer serializer;
  values::Any any = values::Any::fromMessage(nullptr, values::UserEvent());
  EXPECT_FALSE(any.unpack<values::DeviceEvent>(&serializer));
  EXPECT_NE(serializer.lastError(), qt::AbstractSerializer::Error::None);
  EXPECT_TRUE(any.unpack<values::UserEvent>(&serializer));
  EXPECT_EQ(serializer.lastError(), qt::AbstractSerializer::Error::None);
  any.setValue(QByteArray("\x0a\x05", 2));
  EXPECT_FALSE(any.unpack<values::UserEvent>(&serializer));
  EXPECT_EQ(serializer.lastError(), qt::AbstractSerializer::Error::UnexpectedEndOfStream);
}

TEST(Values, NestedMessagesAreSetFromMapsOnly) {
  const QMetaObject &meta = values::TeraEvent::staticMetaObject;
  const QMetaProperty header = meta.property(meta.indexOfProperty("header"));
  const QMetaProperty events = meta.property(meta.indexOfProperty("events"));
  values::TeraEvent value;
  EXPECT_TRUE(header.writeOnGadget(&value, QVariantMap{{"topic", "t"}, {"version", 2}}));
  EXPECT_EQ(std::as_const(value).header().topic(), QStringLiteral("t"));
  EXPECT_EQ(std::as_const(value).header().version(), 2u);
  for (const QVariant &wrong : {QVariant(5), QVariant(QVariantMap{{"noField", 1}})}) {
    header.writeOnGadget(&value, wrong);
    EXPECT_EQ(std::as_const(value).header().topic(), QStringLiteral("t"));
  }
  EXPECT_TRUE(events.writeOnGadget(&value, QVariantList{QVariantMap{{"typeUrl", "x"}}}));
  events.writeOnGadget(&value, QVariantList{QVariantMap{{"typeUrl", "y"}}, 5});
  ASSERT_EQ(std::as_const(value).events().size(), 1);
  EXPECT_EQ(std::as_const(value).events().at(0).typeUrl(), QStringLiteral("x"));
  const QVariantMap map = value.toVariantMap();
  values::TeraEvent same;
  header.writeOnGadget(&same, map.value("header"));
  events.writeOnGadget(&same, map.value("events"));
  EXPECT_EQ(same, value);
  header.writeOnGadget(&value, QVariant());
  EXPECT_FALSE(value.hasHeader());
}

TEST(Values, HaveNamesOfEnumValues) {
  values::UserEvent event;
  event.setType(values::UserEvent_QtProtobufNested::USER_CONNECTED);
  EXPECT_EQ(event.enumName(QStringLiteral("type")), QStringLiteral("USER_CONNECTED"));
  event.setType(static_cast<values::UserEvent::EventType>(99));
  EXPECT_EQ(event.enumName(QStringLiteral("type")), QString());
  EXPECT_EQ(event.enumName(QStringLiteral("userUuid")), QString());
}

} // namespace

#include "moc_messages_qt_values.cpp"
