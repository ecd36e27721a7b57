// Runs tst_*.qml with a real server, `server` in QML, that sends captured and other frames.

#include <QtCore/QFile>
#include <QtCore/QPointer>
#include <QtNetwork/QHostAddress>
#include <QtQml/QQmlComponent>
#include <QtQml/QQmlContext>
#include <QtQml/QQmlEngine>
#include <QtQuickTest/quicktest.h>
#include <QtWebSockets/QWebSocket>
#include <QtWebSockets/QWebSocketServer>

#include <memory>

class Server : public QObject {
  Q_OBJECT
  Q_PROPERTY(QString url READ url CONSTANT)

public:
  Server() : server_(QStringLiteral("test"), QWebSocketServer::NonSecureMode) {
    server_.listen(QHostAddress::LocalHost);
    connect(&server_, &QWebSocketServer::newConnection, this,
            [this] { socket_ = server_.nextPendingConnection(); });
  }

  QString url() const { return server_.serverUrl().toString(); }
  Q_INVOKABLE bool isConnected() const { return socket_; }
  Q_INVOKABLE void sendText(const QString &text) { socket_->sendTextMessage(text); }
  Q_INVOKABLE void sendBinary(const QByteArray &bytes) { socket_->sendBinaryMessage(bytes); }

  Q_INVOKABLE QStringList captured() const {
    QFile file(QStringLiteral("tests/captures/websocket.tsv"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no captures");
    QStringList frames;
    while (!file.atEnd()) {
      const QByteArray line = file.readLine().trimmed();
      if (!line.startsWith('#')) frames.append(QString::fromUtf8(QByteArray::fromHex(line.split('\t').at(1))));
    }
    return frames;
  }

  /// Destroys an engine between the signal of a second frame and those of its events: how many events its handler saw.
  Q_INVOKABLE int eventsOfDestroyedEngine(const QString &frame) {
    events_ = 0;
    engine_ = std::make_unique<QQmlEngine>();
    engine_->rootContext()->setContextProperty(QStringLiteral("server"), this);
    QQmlComponent component(engine_.get());
    component.setData("import OpenTera.Messages\nMessageReceiver { onUserEventReceived: server.countEvent() }", QUrl());
    object_.reset(component.create());
    if (!object_) qFatal("%s", qPrintable(component.errorString()));
    QMetaObject::invokeMethod(object_.get(), "receiveText", Q_ARG(QString, frame));
    connect(object_.get(), SIGNAL(frameReceived(opentera::qt::FrameValue)), this, SLOT(destroyEngine()));
    QMetaObject::invokeMethod(object_.get(), "receiveText", Q_ARG(QString, frame));
    return object_ || engine_ ? -1 : events_;
  }
  Q_INVOKABLE void countEvent() { ++events_; }

public Q_SLOTS:
  void destroyEngine() {
    object_.reset();
    engine_.reset();
  }

private:
  QWebSocketServer server_;
  QPointer<QWebSocket> socket_;
  std::unique_ptr<QQmlEngine> engine_;
  std::unique_ptr<QObject> object_;
  int events_ = 0;
};

class Setup : public QObject {
  Q_OBJECT

public Q_SLOTS:
  void applicationAvailable() { server_ = std::make_unique<Server>(); }
  void qmlEngineAvailable(QQmlEngine *engine) {
    engine->rootContext()->setContextProperty(QStringLiteral("server"), server_.get());
  }

private:
  std::unique_ptr<Server> server_;
};

QUICK_TEST_MAIN_WITH_SETUP(qml, Setup)

#include "main.moc"
