// Runs tst_*.qml with a server that closes and opens again, and the palettes of the windows.

#include "appearance.hpp"

#include <QtCore/QFile>
#include <QtCore/QPointer>
#include <QtQml/QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(EventsClientPlugin)
Q_IMPORT_QML_PLUGIN(OpenTera_MessagesPlugin)

class Server : public QObject {
  Q_OBJECT
  Q_PROPERTY(QUrl url READ url CONSTANT)

public:
  Server() : server_(QStringLiteral("test"), QWebSocketServer::NonSecureMode) {
    server_.listen(QHostAddress::LocalHost);
    url_ = server_.serverUrl();
    connect(&server_, &QWebSocketServer::newConnection, this, [this] { socket_ = server_.nextPendingConnection(); });
  }

  QUrl url() const { return url_; }
  Q_INVOKABLE bool isConnected() const { return socket_ && socket_->state() == QAbstractSocket::ConnectedState; }
  Q_INVOKABLE void send(const QString &text) { socket_->sendTextMessage(text); }

  /// Closes the connection. The server is not available until `open`.
  Q_INVOKABLE void close(const QString &reason) {
    server_.close();
    socket_->close(QWebSocketProtocol::CloseCodeGoingAway, reason);
  }
  Q_INVOKABLE bool open() { return server_.listen(QHostAddress::LocalHost, static_cast<quint16>(url_.port())); }

  Q_INVOKABLE QStringList captured() const {
    QFile file(QStringLiteral("tests/captures/websocket.tsv"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no captures");
    QStringList frames;
    while (!file.atEnd()) {
      const QList<QByteArray> cells = file.readLine().trimmed().split('\t');
      if (cells.first() == "user") frames.append(QString::fromUtf8(QByteArray::fromHex(cells.at(1))));
    }
    return frames;
  }

  Q_INVOKABLE void setDark(bool dark) { QGuiApplication::setPalette(dark ? darkPalette() : QPalette(Qt::white)); }

private:
  QWebSocketServer server_;
  QUrl url_;
  QPointer<QWebSocket> socket_;
};

class Setup : public QObject {
  Q_OBJECT

public Q_SLOTS:
  void qmlEngineAvailable(QQmlEngine *) {
    server_ = std::make_unique<Server>();
    qmlRegisterSingletonInstance("ClientTest", 1, 0, "Server", server_.get());
  }

private:
  std::unique_ptr<Server> server_;
};

QUICK_TEST_MAIN_WITH_SETUP(client, Setup)

#include "main.moc"
