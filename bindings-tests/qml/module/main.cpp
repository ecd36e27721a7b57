// Runs tst_*.qml with a real server, `server` in QML, that sends captured and other frames.

#include <opentera/messages_qt_values.hpp>

#include <QtCore/QFile>
#include <QtCore/QMetaProperty>
#include <QtCore/QPointer>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
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
    tcp_.listen(QHostAddress::LocalHost);
    connect(&tcp_, &QTcpServer::newConnection, this, [this] {
      raw_ = tcp_.nextPendingConnection();
      server_.handleConnection(raw_);
    });
    connect(&server_, &QWebSocketServer::newConnection, this,
            [this] { socket_ = server_.nextPendingConnection(); });
  }

  QString url() const { return QStringLiteral("ws://127.0.0.1:%1").arg(tcp_.serverPort()); }
  Q_INVOKABLE bool isConnected() const { return socket_; }
  Q_INVOKABLE void sendText(const QString &text) { socket_->sendTextMessage(text); }
  Q_INVOKABLE void sendBinary(const QByteArray &bytes) { socket_->sendBinaryMessage(bytes); }

  /// Sends a message in fragments, with a ping after each. They are short.
  Q_INVOKABLE void sendFragments(bool isText, const QList<QByteArray> &fragments) {
    enum { Text = 1, Binary = 2, Ping = 9, Last = 0x80 };
    for (int i = 0; i < fragments.size(); ++i) {
      const int first = i ? 0 : isText ? Text : Binary, last = i + 1 == fragments.size() ? Last : 0;
      const QByteArray &bytes = fragments.at(i);
      raw_->write(QByteArray(1, char(first | last)) + char(bytes.size()) + bytes + char(Last | Ping) + '\0');
    }
  }

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

  /// The messages of the golden corpus: the type, the binary and the dump of each.
  Q_INVOKABLE QVariantList messages() const {
    QFile file(QStringLiteral("tests/golden/corpus.tsv"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no corpus");
    QVariantList messages;
    while (!file.atEnd()) {
      const QStringList cells = QString::fromUtf8(file.readLine()).remove(u'\n').split(u'\t');
      if (cells.at(0) != QLatin1String("message")) continue;
      messages.append(QVariantMap{{QStringLiteral("type"), cells.at(1)},
                                  {QStringLiteral("binary"), QByteArray::fromHex(cells.at(2).toLatin1())},
                                  {QStringLiteral("dump"), cells.at(4)}});
    }
    return messages;
  }

  /// A binary frame with a message of this type.
  Q_INVOKABLE QByteArray frame(const QString &type, const QByteArray &binary) const {
    namespace values = opentera::protobuf;
    values::Any message;
    message.setTypeUrl(QStringLiteral("t/") + type.section(u'/', -1));
    message.setValue(binary);
    values::TeraEvent event;
    event.events().append(message);
    values::TeraMessage frame;
    frame.setMessage(values::Any::fromMessage(nullptr, event));
    const opentera::qt::ProtobufSerializer serializer;
    return frame.serialize(&serializer);
  }

  /// The C++ types of the stored properties of a value.
  Q_INVOKABLE QVariantMap propertyTypes(const QVariant &value) const {
    QVariantMap types;
    const QMetaObject *meta = value.metaType().metaObject();
    for (int i = 0; meta && i < meta->propertyCount(); ++i) {
      const QMetaProperty property = meta->property(i);
      if (property.isStored()) types.insert(QLatin1String(property.name()), QLatin1String(property.typeName()));
    }
    return types;
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
  QTcpServer tcp_;
  QWebSocketServer server_;
  QPointer<QTcpSocket> raw_; // of the newest connection, as the next
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
