// A server on the loopback interface with a client, and frames for it.

#ifndef CONNECTION_HPP
#define CONNECTION_HPP

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtNetwork/QHostAddress>
#include <QtWebSockets/QWebSocket>
#include <QtWebSockets/QWebSocketServer>
#include <gtest/gtest.h>

#include <functional>
#include <memory>

/// Lets the events of this thread happen until `done()`; whether that came.
inline bool waitFor(const std::function<bool()> &done) {
  QElapsedTimer timer;
  for (timer.start(); !done() && timer.elapsed() < 30000;) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
  return done();
}

/// A server on the loopback interface and a client that is connected to it.
class Connection {
public:
  Connection() : server_(QStringLiteral("test"), QWebSocketServer::NonSecureMode) {
    EXPECT_TRUE(server_.listen(QHostAddress::LocalHost));
    client.open(server_.serverUrl());
    EXPECT_TRUE(waitFor([this] { return server_.hasPendingConnections(); }));
    accepted_.reset(server_.nextPendingConnection());
    EXPECT_TRUE(waitFor([this] { return client.state() == QAbstractSocket::ConnectedState; }));
  }

  void send(const QString &text) { accepted_->sendTextMessage(text); }
  void send(const QByteArray &bytes) { accepted_->sendBinaryMessage(bytes); }

  QWebSocket client;

private:
  QWebSocketServer server_;
  std::unique_ptr<QWebSocket> accepted_;
};

inline QString frameWith(const QString &events) {
  return QStringLiteral(R"({"message": {"@type": "type.googleapis.com/opentera.protobuf.TeraEvent", )"
                        R"("header": {"version": 1, "time": 1.5, "topic": "t"}, "events": [%1]}})").arg(events);
}

inline QString event(const char *type, const char *fields = "") {
  return QStringLiteral(R"({"@type": "type.googleapis.com/opentera.protobuf.%1"%2})").arg(type, fields);
}

#endif
