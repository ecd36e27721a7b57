// The value types in QML: what a binding reads of them, and what a script writes.

#include <opentera/messages_qt_values.hpp>

#include <QtCore/QCoreApplication>
#include <QtQml/QQmlComponent>
#include <QtQml/QQmlEngine>

#include <cstdio>
#include <memory>

namespace values = opentera::protobuf;

namespace {

const char *const module = "OpenTera.Messages";

template <class T> void add(const QMetaObject &enums) {
  qmlRegisterTypesAndRevisions<T>(module, 1);
  qmlRegisterNamespaceAndRevisions(&enums, module, 1);
}

const char *const script = R"(
import QtQml
import OpenTera.Messages

QtObject {
  property var user
  property var login
  property var frame
  property bool connected: user.type === UserEvent.USER_CONNECTED
  property string name: user.userFullname
  property bool absent: frame.header === undefined
  property string sender: login.logHeader.sender
  property int count: frame.events.length
  property string typeUrl: frame.events[0].typeUrl
  property userEvent typed: user
  function write() { typed.userFullname = "Berta"; typed.type = UserEvent.USER_ADDED; return typed }
  property teraEvent other
  function fromObject() {
    other.header = {topic: "t", version: 2}
    const header = other.header
    header.topic += "2"
    other.header = header
    other.header = 5                       // changes nothing
    const topic = other.header.topic
    other.header = undefined
    return topic + other.hasHeader
  }
  function kept() {
    const seen = [typed]
    typed.userFullname = "Cleo"
    return seen[0].userFullname + user.userFullname + user.enumName("type")
  }
  function map() { return user.toVariantMap().userFullname }
}
)";

bool is(const QVariant &value, const QVariant &expected, const char *what) {
  if (value == expected) return true;
  std::printf("%s is %s\n", what, qPrintable(value.toString()));
  return false;
}

} // namespace

int main(int argc, char **argv) {
  const QCoreApplication application(argc, argv);
  add<values::UserEvent>(values::UserEvent_QtProtobufNested::staticMetaObject);
  add<values::LoginEvent>(values::LoginEvent_QtProtobufNested::staticMetaObject);
  add<values::LogEvent>(values::LogEvent_QtProtobufNested::staticMetaObject);
  add<values::TeraEvent>(values::TeraEvent_QtProtobufNested::staticMetaObject);
  add<values::TeraEvent::Header>(values::TeraEvent_QtProtobufNested::Header_QtProtobufNested::staticMetaObject);
  add<values::Any>(values::Any_QtProtobufNested::staticMetaObject);

  values::UserEvent user;
  user.setUserFullname(QStringLiteral("Anna"));
  user.setType(values::UserEvent_QtProtobufNested::USER_CONNECTED);
  values::LoginEvent login;
  login.logHeader().setSender(QStringLiteral("server"));
  values::TeraEvent frame;
  frame.events().append(values::Any::fromMessage(nullptr, user));

  QQmlEngine engine;
  QQmlComponent component(&engine);
  component.setData(script, QUrl());
  const std::unique_ptr<QObject> object(component.createWithInitialProperties(
      {{QStringLiteral("user"), QVariant::fromValue(opentera::protobuf::UserEvent(opentera::qt::toShared(user)))},
       {QStringLiteral("login"), QVariant::fromValue(login)},
       {QStringLiteral("frame"), QVariant::fromValue(frame)}}));
  if (!object) {
    std::printf("%s\n", qPrintable(component.errorString()));
    return 1;
  }
  bool ok = is(object->property("connected"), true, "connected");
  ok &= is(object->property("name"), QStringLiteral("Anna"), "name");
  ok &= is(object->property("absent"), true, "absent");
  ok &= is(object->property("sender"), QStringLiteral("server"), "sender");
  ok &= is(object->property("count"), 1, "count");
  ok &= is(object->property("typeUrl"), QStringLiteral("type.googleapis.com/opentera.protobuf.UserEvent"), "typeUrl");
  QVariant result;
  QMetaObject::invokeMethod(object.get(), "map", Q_RETURN_ARG(QVariant, result));
  ok &= is(result, QStringLiteral("Anna"), "map");
  QMetaObject::invokeMethod(object.get(), "fromObject", Q_RETURN_ARG(QVariant, result));
  ok &= is(result, QStringLiteral("t2false"), "fromObject");
  QMetaObject::invokeMethod(object.get(), "kept", Q_RETURN_ARG(QVariant, result));
  ok &= is(result, QStringLiteral("CleoAnnaUSER_CONNECTED"), "kept");
  QMetaObject::invokeMethod(object.get(), "write", Q_RETURN_ARG(QVariant, result));
  const auto typed = result.value<values::UserEvent>();
  ok &= is(typed.userFullname(), QStringLiteral("Berta"), "written");
  ok &= is(static_cast<int>(typed.type()), 4, "written type");
  ok &= is(user.userFullname(), QStringLiteral("Anna"), "the original");
  return ok ? 0 : 1;
}

#include "moc_messages_qt_values.cpp"
