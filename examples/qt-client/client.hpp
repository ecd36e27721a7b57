// What the console and the window have in common: the command line, the websocket, and captured frames in its place.

#ifndef CLIENT_HPP
#define CLIENT_HPP

#include <opentera/messages_qt.hpp>

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtNetwork/QHostAddress>
#include <QtWebSockets/QWebSocket>
#include <QtWebSockets/QWebSocketServer>

/// A server on this machine that sends whoever connects the captured frames of one client, and closes the connection.
/// The file has a line for each frame: the client, and the text in hexadecimal, parted by a tab.
class ReplayServer {
public:
  ReplayServer(const QString &path, const QString &client, int interval) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    while (!file.atEnd()) {
      const QList<QByteArray> cells = file.readLine().trimmed().split('\t');
      if (cells.size() == 2 && cells.first() == client.toUtf8())
        frames_.append(QString::fromUtf8(QByteArray::fromHex(cells.last())));
    }
    server_.listen(QHostAddress::LocalHost);
    timer_.setInterval(interval);
    QObject::connect(&server_, &QWebSocketServer::newConnection, &server_, [this] {
      socket_.reset(server_.nextPendingConnection());
      timer_.start();
    });
    QObject::connect(&timer_, &QTimer::timeout, &server_, [this] {
      if (!frames_.isEmpty()) {
        socket_->sendTextMessage(frames_.takeFirst());
      } else {
        timer_.stop();
        socket_->close(QWebSocketProtocol::CloseCodeNormal, QStringLiteral("all frames are replayed"));
      }
    });
  }

  QUrl url() const { return server_.serverUrl(); }

private:
  QStringList frames_;
  QWebSocketServer server_{QStringLiteral("replay"), QWebSocketServer::NonSecureMode};
  std::unique_ptr<QWebSocket> socket_;
  QTimer timer_;
};

/// The websocket that the command line names, and its receiver.
class Client {
public:
  explicit Client(QCommandLineParser &parser) {
    const QCommandLineOption replay("replay", "Connect to a server that sends the captured frames in FILE.", "FILE");
    const QCommandLineOption of("client", "Whose frames are replayed: NAME's, \"user\" if not given.", "NAME", "user");
    const QCommandLineOption interval("interval", "Milliseconds between replayed frames, 200 if not given.", "MS",
                                      "200");
    parser.addPositionalArgument("URL", "The websocket to connect to.", "[URL]");
    parser.addOptions({replay, of, interval});
    parser.addHelpOption();
    parser.process(*QCoreApplication::instance());
    if (parser.isSet(replay)) {
      server_ = std::make_unique<ReplayServer>(parser.value(replay), parser.value(of), parser.value(interval).toInt());
      url_ = server_->url();
    } else if (parser.positionalArguments().size() == 1) {
      url_ = QUrl(parser.positionalArguments().first());
    } else {
      parser.showHelp(EXIT_FAILURE);
    }
    receiver.listenTo(&socket);
  }

  QUrl url() const { return url_; }

  /// Why there is no connection any more.
  QString whyClosed() const { return socket.closeReason().isEmpty() ? socket.errorString() : socket.closeReason(); }

  QWebSocket socket;
  opentera::qt::MessageReceiver receiver;

private:
  std::unique_ptr<ReplayServer> server_;
  QUrl url_;
};

#endif
