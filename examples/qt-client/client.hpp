// Shared by the console and the windows: the command line, the connection, and a server that replays captured frames.

#ifndef CLIENT_HPP
#define CLIENT_HPP

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>
#include <QtWebSockets/QWebSocket>
#include <QtWebSockets/QWebSocketServer>

#include <algorithm>
#include <memory>

/// A websocket that reconnects, after an increasing delay, if the server closes it or cannot be reached.
class Connection : public QObject {
  Q_OBJECT
  Q_PROPERTY(QUrl url READ url WRITE setUrl NOTIFY urlChanged)
  Q_PROPERTY(QObject *socket READ socket CONSTANT)
  Q_PROPERTY(bool reconnecting READ isReconnecting WRITE setReconnecting NOTIFY reconnectingChanged)
  Q_PROPERTY(int firstDelay READ firstDelay WRITE setFirstDelay NOTIFY firstDelayChanged)
  Q_PROPERTY(State state READ state NOTIFY stateChanged)
  Q_PROPERTY(QString text READ text NOTIFY textChanged)

public:
  enum State { Closed, Connecting, Connected, Waiting };
  Q_ENUM(State)

  explicit Connection(QObject *parent = nullptr) : QObject(parent) {
    connect(&socket_, &QWebSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
      if (state == QAbstractSocket::ConnectedState) setState(Connected);
      // The socket sets its error after its state.
      if (state == QAbstractSocket::UnconnectedState) QTimer::singleShot(0, this, &Connection::onClosed);
    });
    // A server may accept connections and close them immediately, so only a received frame resets the delay.
    connect(&socket_, &QWebSocket::textMessageReceived, this, &Connection::resetDelay);
    connect(&socket_, &QWebSocket::binaryMessageReceived, this, &Connection::resetDelay);
    tick_.setInterval(1000);
    connect(&tick_, &QTimer::timeout, this, &Connection::textChanged);
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, [this] {
      if (state_ == Waiting) return connectNow();
      socket_.abort();
      onLost(tr("The server does not answer"));
    });
  }
  // The socket emits signals when it is destroyed.
  ~Connection() override { socket_.disconnect(this); }

  /// The URL of the server. Setting it opens the connection.
  QUrl url() const { return url_; }
  void setUrl(const QUrl &url) {
    if (url == url_) return;
    url_ = url;
    Q_EMIT urlChanged();
    connectNow();
  }

  QWebSocket *socket() { return &socket_; }

  /// Whether a closed connection is opened again. Default: true.
  bool isReconnecting() const { return reconnecting_; }
  void setReconnecting(bool reconnecting) {
    if (reconnecting == reconnecting_) return;
    reconnecting_ = reconnecting;
    Q_EMIT reconnectingChanged();
  }

  /// Milliseconds before the first new attempt. Each further delay is twice as long, up to 30 s.
  int firstDelay() const { return firstDelay_; }
  void setFirstDelay(int milliseconds) {
    if (milliseconds == firstDelay_) return;
    firstDelay_ = delay_ = milliseconds;
    Q_EMIT firstDelayChanged();
  }

  State state() const { return state_; }

  /// A description of the state for the user.
  QString text() const {
    switch (state_) {
    case Closed: return why_.isEmpty() ? tr("Not connected") : tr("Closed: %1").arg(why_);
    case Connecting: return tr("Connecting to %1").arg(shownUrl());
    case Connected: return tr("Connected to %1").arg(shownUrl());
    case Waiting: return tr("No connection: %1. Next attempt in %2 s").arg(why_).arg(secondsLeft());
    }
    return QString();
  }

public Q_SLOTS:
  /// Opens the connection without waiting for the delay to end.
  void connectNow() {
    socket_.abort();
    setState(Connecting);
    socket_.open(url_);
    // The socket emits no signal if it does not support the URL.
    if (socket_.state() == QAbstractSocket::UnconnectedState) QTimer::singleShot(0, this, &Connection::onClosed);
  }

Q_SIGNALS:
  void urlChanged();
  void reconnectingChanged();
  void firstDelayChanged();
  void stateChanged();
  void textChanged();

private:
  static constexpr int longestDelay = 30'000, attemptLimit = 10'000; // milliseconds

  void setState(State state) {
    if (state == state_) return;
    state_ = state;
    timer_.stop();
    tick_.stop();
    if (state == Connecting) timer_.start(attemptLimit);
    if (state == Waiting) {
      timer_.start(delay_);
      tick_.start();
    }
    Q_EMIT stateChanged();
    Q_EMIT textChanged();
  }

  void onClosed() {
    const bool isOpen = state_ == Connecting || state_ == Connected;
    if (!isOpen || socket_.state() != QAbstractSocket::UnconnectedState) return;
    const QString reason = state_ == Connected ? socket_.closeReason() : QString();
    if (!reason.isEmpty()) return onLost(reason);
    const bool isError = socket_.error() != QAbstractSocket::UnknownSocketError;
    onLost(state_ == Connecting || isError ? socket_.errorString() : tr("The server closed the connection"));
  }

  void onLost(const QString &why) {
    why_ = why;
    setState(reconnecting_ ? Waiting : Closed);
    delay_ = (std::min)(2 * delay_, longestDelay);
  }

  void resetDelay() { delay_ = firstDelay_; }

  int secondsLeft() const { return (std::max)(1, qRound(timer_.remainingTime() / 1000.0)); }

  /// The URL without the token, which is secret.
  QString shownUrl() const { return url_.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery); }

  QUrl url_;
  QWebSocket socket_;
  QTimer timer_, tick_;
  QString why_;
  State state_ = Closed;
  bool reconnecting_ = true;
  int firstDelay_ = 1000, delay_ = firstDelay_;
};

/// A local server that sends the captured frames of one client, and then closes the connection. Each line of the file
/// is a frame: the client, and the text in hexadecimal, separated by a tab.
class ReplayServer : public QObject {
  Q_OBJECT

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
    connect(&server_, &QWebSocketServer::newConnection, this, [this] {
      socket_.reset(server_.nextPendingConnection());
      next_ = 0;
      timer_.start();
    });
    connect(&timer_, &QTimer::timeout, this, &ReplayServer::sendNext);
  }

  /// Sends only the first `frames` frames, and keeps the connection open.
  void stopAfter(int frames) {
    closes_ = false;
    frames_ = frames_.mid(0, frames);
  }

  QUrl url() const { return server_.serverUrl(); }

Q_SIGNALS:
  /// All frames were sent.
  void replayed();

private:
  void sendNext() {
    if (next_ < frames_.size()) {
      socket_->sendTextMessage(frames_.at(next_++));
      return;
    }
    timer_.stop();
    if (closes_) socket_->close(QWebSocketProtocol::CloseCodeNormal, tr("all frames are replayed"));
    Q_EMIT replayed();
  }

  QStringList frames_;
  decltype(QStringList().size()) next_ = 0;
  bool closes_ = true;
  QWebSocketServer server_{QStringLiteral("replay"), QWebSocketServer::NonSecureMode};
  std::unique_ptr<QWebSocket> socket_;
  QTimer timer_;
};

/// The command line: the server to connect to, or the frames to replay.
class CommandLine {
public:
  /// Adds its options to `parser` and parses the command line.
  explicit CommandLine(QCommandLineParser &parser) {
    const QCommandLineOption replay("replay", "Connect to a server that sends the captured frames in FILE.", "FILE");
    const QCommandLineOption of("client", "Replay the frames of NAME, \"user\" if not given.", "NAME", "user");
    const QCommandLineOption interval("interval", "Milliseconds between replayed frames, 200 if not given.", "MS",
                                      "200");
    const QCommandLineOption frames("frames", "Replay NUMBER frames, and keep the connection open.", "NUMBER");
    parser.addPositionalArgument("URL", "The websocket to connect to.", "[URL]");
    parser.addOptions({replay, of, interval, frames});
    parser.addHelpOption();
    parser.process(*QCoreApplication::instance());
    if (parser.isSet(replay)) {
      server_ = std::make_unique<ReplayServer>(parser.value(replay), parser.value(of), parser.value(interval).toInt());
      if (parser.isSet(frames)) server_->stopAfter(parser.value(frames).toInt());
      url_ = server_->url();
    } else if (parser.positionalArguments().size() == 1) {
      url_ = QUrl(parser.positionalArguments().first());
    } else {
      parser.showHelp(EXIT_FAILURE);
    }
  }

  QUrl url() const { return url_; }

  /// The server that replays frames, or null. Clients of this server do not reconnect.
  const ReplayServer *replay() const { return server_.get(); }

private:
  std::unique_ptr<ReplayServer> server_;
  QUrl url_;
};

#endif
