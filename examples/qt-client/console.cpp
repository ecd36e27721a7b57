// events-console URL | --replay FILE: prints a line for every event that a websocket sends, until it is closed.

#include "client.hpp"
#include "events.hpp"

#include <QtCore/QTextStream>

using opentera::qt::MessageReceiver;

int main(int argc, char **argv) {
  QCoreApplication application(argc, argv);
  QCommandLineParser parser;
  Client client(parser);

  QTextStream out(stdout);
  const auto print = [&out](const QStringList &cells) {
    out << cells.join('\t') << '\n';
    out.flush();
  };
  const auto on = [&client](auto signal, auto slot) { QObject::connect(&client.receiver, signal, slot); };
  on(&MessageReceiver::frameReceived, [&](const opentera::Shared<opentera::Frame> &frame) {
    for (const auto &payload : frame->payloads) {
      const Event event = describe(*frame, payload);
      print({event.time.toString("HH:mm:ss.zzz"), event.type, event.who, event.what});
    }
  });
  on(&MessageReceiver::skipped, [&](const QStringList &what) { print({"", "skipped", "", what.join("; ")}); });
  on(&MessageReceiver::noticeReceived, [&](const QString &text) { print({"", "notice", "server", text}); });
  on(&MessageReceiver::errorOccurred,
     [&](opentera::StatusCode, const QString &message) { print({"", "error", "", message}); });
  QObject::connect(&client.socket, &QWebSocket::disconnected, [&] {
    print({"", "closed", "", client.whyClosed()});
    QCoreApplication::quit();
  });
  client.socket.open(client.url());
  return application.exec();
}
