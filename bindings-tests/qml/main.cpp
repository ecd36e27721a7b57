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

class Server : public QObject {
  Q_OBJECT
  Q_PROPERTY(QString url READ url CONSTANT)

public:
  Server() : server_(QStringLiteral("test"), QWebSocketServer::NonSecureMode) {
    server_.listen(QHostAddress::LocalHost);
    connect(&server_, &QWebSocketServer::newConnection, this, [this] {
      socket_ = server_.nextPendingConnection();
      Q_EMIT connected();
    });
  }

  QString url() const { return server_.serverUrl().toString(); }
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

  /// An engine whose receiver destroys it while a frame of two events arrives: how many events it saw.
  Q_INVOKABLE int eventsUntilDestroyed(const QString &frame) {
    events_ = 0;
    engine_ = new QQmlEngine;
    engine_->rootContext()->setContextProperty(QStringLiteral("server"), this);
    QQmlComponent component(engine_);
    component.setData("import OpenTera.Messages\n"
                      "MessageReceiver { onUserEventReceived: server.destroyEngine() }", QUrl());
    object_ = component.create();
    if (!object_) qFatal("%s", qPrintable(component.errorString()));
    QMetaObject::invokeMethod(object_, "receiveText", Q_ARG(QString, frame));
    return object_ || engine_ ? -1 : events_;
  }
  Q_INVOKABLE void destroyEngine() {
    ++events_;
    delete object_;
    engine_->deleteLater(); // it is running this function
    engine_ = nullptr;
  }

Q_SIGNALS:
  void connected();

private:
  QWebSocketServer server_;
  QPointer<QWebSocket> socket_;
  QPointer<QQmlEngine> engine_;
  QPointer<QObject> object_;
  int events_ = 0;
};

class Setup : public QObject {
  Q_OBJECT

public Q_SLOTS:
  void qmlEngineAvailable(QQmlEngine *engine) {
    engine->rootContext()->setContextProperty(QStringLiteral("server"), &server_);
  }

private:
  Server server_;
};

QUICK_TEST_MAIN_WITH_SETUP(qml, Setup)

#include "main.moc"
