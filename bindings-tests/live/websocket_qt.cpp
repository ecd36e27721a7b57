// websocket_qt URL: a client of the websocket, with Qt and this library. The events have to be those of scenario.h, field
// by field. What limits its time is who runs it.

#include <opentera/messages_qt.hpp>

#include "scenario.h"

#include <QtCore/QCoreApplication>
#include <QtWebSockets/QWebSocket>

using opentera::qt::MessageReceiver;

int main(int argc, char **argv) {
  QCoreApplication application(argc, argv);
  QWebSocket socket;
  MessageReceiver receiver;
  const struct wrapper *next = next_wrapper(traffic);
  QStringList notices;
  arena = tera_arena_new(0);
  receiver.listenTo(&socket);
  QObject::connect(&receiver, &MessageReceiver::frameReceived, [&](const opentera::Shared<opentera::Frame> &frame) {
    if (!CHECK(next < traffic + WRAPPERS)) return;
    check_events(next, reinterpret_cast<const tera_frame *>(&*frame), 0); // they are the same struct
    next = next_wrapper(next + 1);
  });
  QObject::connect(&receiver, &MessageReceiver::noticeReceived, [&](const QString &text) { notices << text; });
  QObject::connect(&socket, &QWebSocket::connected, [&] { socket.sendTextMessage(QStringLiteral("Hello")); });
  QObject::connect(&socket, &QWebSocket::disconnected, &application, &QCoreApplication::quit);
  socket.open(QUrl(QString::fromUtf8(argv[1])));
  application.exec();
  CHECK(next == traffic + WRAPPERS);
  CHECK(notices == QStringList{QStringLiteral("Not allowed to send message")});
  CHECK(static_cast<int>(socket.closeCode()) == 4000);
  tera_arena_free(arena);
  return finish();
}

#include "moc_messages_qt.cpp"
