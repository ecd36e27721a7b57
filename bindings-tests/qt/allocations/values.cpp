// What a view costs that reads two properties of an event, by name as QML does: how often it asks for memory.

#include <opentera/messages_qt_model.hpp>

#include <QtCore/QCoreApplication>

#include <cstdio>

#include "allocator.h"

namespace {

/// Calls of the allocator while `f` runs, the second time: the first one fills Qt's caches.
template <class F> unsigned long counted(F f) {
  f();
  const unsigned long before = allocations;
  f();
  return allocations - before;
}

bool expect(const char *what, unsigned long count, unsigned long most) {
  std::printf("%s: %lu allocations\n", what, count);
  return count <= most;
}

} // namespace

int main(int argc, char **argv) {
  const QCoreApplication application(argc, argv);
  opentera::LoginEvent login;
  login.client_name = "a name that is longer than what any string keeps inside";
  login.user_uuid = "016d1337-29cb-409e-9fbb-255377baf166";
  login.server_endpoint = login.client_name;
  login.login_type = opentera::LoginEvent::LoginType::LOGIN_TYPE_TOKEN;
  const auto event = opentera::try_share(login).value();

  using opentera::protobuf::LoginEvent;
  const QMetaObject &meta = LoginEvent::staticMetaObject;
  const QMetaProperty user = meta.property(meta.indexOfProperty("userUuid"));
  const QMetaProperty type = meta.property(meta.indexOfProperty("loginType"));

  bool ok = expect("value of a shared message", counted([&] { const LoginEvent value(event); }), 0);
#if QT_VERSION >= QT_VERSION_CHECK(6, 0, 0)
  ok &= expect("the same in a QVariant", counted([&] { QVariant::fromValue(LoginEvent(event)); }), 0);
#endif
  // One for the text of a QString; the enum needs none.
  ok &= expect("two of thirteen properties", counted([&] {
                 const LoginEvent value(event);
                 user.readOnGadget(&value);
                 type.readOnGadget(&value);
               }), 1);

  // The whole way of an event: a text frame, the receiver, the model, and a view that reads the same two properties of
  // its row.
  const QString frame = QStringLiteral(
      R"({"message": {"@type": "t/opentera.protobuf.TeraEvent", "events": [)"
      R"({"@type": "t/opentera.protobuf.LoginEvent", "clientName": "a name", "clientVersion": "1.2.3", "osName": "Linux",)"
      R"("userUuid": "016d1337-29cb-409e-9fbb-255377baf166", "loginType": "LOGIN_TYPE_TOKEN"}]}})");
  opentera::qt::MessageReceiver receiver;
  opentera::qt::EventModel model;
  model.setMaximumRows(1);
  model.listenTo(&receiver);
  ok &= expect("a frame with one event, to a row", counted([&] {
                 receiver.receiveText(frame);
                 model.flush();
               }), 7);
  ok &= expect("a view that reads two of thirteen properties", counted([&] {
                 const QVariant value = model.index(0).data(opentera::qt::EventModel::MessageRole);
                 user.readOnGadget(value.constData());
                 type.readOnGadget(value.constData());
               }), 1);

  // Writes keep what they replace no longer.
  LoginEvent written(event);
  const QString names[] = {QStringLiteral("one"), QStringLiteral("two")};
  written.setClientName(names[0]);
  const long before = live;
  for (int i = 0; i < 10000; ++i) written.setClientName(names[i % 2]);
  std::printf("10000 writes: %ld more live allocations\n", live - before);
  return ok && live == before ? 0 : 1;
}

#include "moc_messages_qt.cpp"
#include "moc_messages_qt_model.cpp"
#include "moc_messages_qt_values.cpp"
