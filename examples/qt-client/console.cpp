// events-console URL | --replay FILE: prints a line for every event of a websocket.

#include "client.hpp"
#include "events.hpp"

#include <QtCore/QTextStream>

using opentera::qt::MessageReceiver;

int main(int argc, char **argv) {
  QCoreApplication application(argc, argv);
  QCommandLineParser parser;
  const CommandLine commandLine(parser);
  Connection connection;
  MessageReceiver receiver;
  receiver.listenTo(connection.socket());

  QTextStream out(stdout);
  const auto print = [&out](const QStringList &cells) {
    out << cells.join('\t') << '\n';
    out.flush();
  };
  const auto on = [&receiver](auto signal, auto slot) { QObject::connect(&receiver, signal, slot); };
  on(&MessageReceiver::frameReceived, [&](const opentera::Shared<opentera::Frame> &frame) {
    for (const auto &payload : frame->payloads) {
      const Event event = describe(payload);
      print({clockTime(opentera::qt::toQDateTime(frame->time)), event.type, event.who, event.what});
    }
  });
  on(&MessageReceiver::skipped, [&](const QStringList &what) { print({"", "skipped", "", what.join("; ")}); });
  on(&MessageReceiver::noticeReceived, [&](const QString &text) { print({"", "notice", "server", text}); });
  on(&MessageReceiver::errorOccurred,
     [&](opentera::StatusCode, const QString &message) { print({"", "error", "", message}); });
  QObject::connect(&connection, &Connection::stateChanged, [&] {
    print({clockTime(QDateTime::currentDateTime()), "connection", "", connection.text()});
    if (connection.state() == Connection::Closed) QCoreApplication::quit();
  });
  connection.setReconnecting(!commandLine.replay());
  connection.setUrl(commandLine.url());
  return application.exec();
}
