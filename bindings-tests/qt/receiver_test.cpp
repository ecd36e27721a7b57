// `MessageReceiver` behind a real websocket on the loopback interface.

#include <opentera/messages_qt.hpp>

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QMetaMethod>
#include <QtCore/QSet>
#include <QtCore/QThread>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <gtest/gtest.h>

#include "captured.hpp"
#include "connection.hpp"
#include "generated/signals.hpp"
#include "printed.hpp"

using namespace opentera;
using qt::MessageReceiver;

namespace {

QString textOf(const QJsonObject &object) {
  return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The fields that the captured messages of a type have; the server writes those at their default too.
QSet<QString> capturedFields(const QString &type) {
  QSet<QString> fields;
  for (const QString &frame : capturedFrames()) {
    const QJsonObject message = QJsonDocument::fromJson(frame.toUtf8()).object().value("message").toObject();
    for (const auto &event : message.value("events").toArray()) {
      const QJsonObject object = event.toObject();
      if (!object.value("@type").toString().endsWith('/' + type)) continue;
      for (const QString &name : object.keys()) fields.insert(name);
    }
  }
  return fields;
}

/// The fields of a message as the server writes them; what the server's schema did not have only where it is set.
template <class M> QJsonObject asCaptured(const M &message) {
  static const QSet<QString> captured = capturedFields(qt::toQString(M::message_kind));
  const QJsonObject set = qt::toQJsonObject(message);
  QJsonObject object = qt::toQJsonObject(message, JsonWrite::Server);
  for (const QString &name : object.keys()) {
    if (!captured.contains(name) && !set.contains(name)) object.remove(name);
  }
  return object;
}

/// What the receiver emitted, in words: a line for each signal, with the fields of a message.
class Recorder {
public:
  Recorder(const MessageReceiver &receiver, Qt::ConnectionType type) : receiver_(receiver), type_(type) {
#define RECORD(M, signal) message(&MessageReceiver::signal);
    FOR_EACH_SIGNAL(RECORD)
    on(&MessageReceiver::frameReceived, [this](const Shared<Frame> &frame) {
      frames.append(frame);
      line(QStringLiteral("frame"), QString::number(frame->payloads.size()));
    });
    on(&MessageReceiver::unknownReceived, [this](const Shared<Payload> &payload, const Shared<Frame> &frame) {
      EXPECT_TRUE(frame.has_value());
      line(QStringLiteral("unknown"), qt::toQString(payload->type_url));
    });
    on(&MessageReceiver::skipped, [this](const QStringList &what, const Shared<Frame> &frame) {
      EXPECT_TRUE(frame.has_value());
      line(QStringLiteral("skipped"), what.join(QStringLiteral("; ")));
    });
    on(&MessageReceiver::noticeReceived, [this](const QString &text) { line(QStringLiteral("notice"), text); });
    on(&MessageReceiver::errorOccurred, [this](StatusCode status, const QString &text) {
      EXPECT_FALSE(text.isEmpty());
      line(QStringLiteral("error"), qt::toQString(to_string(status)));
      errors.append(text);
    });
  }

  QStringList lines;
  QStringList errors;
  QList<Shared<Frame>> frames;

private:
  template <class Signal, class Slot> void on(Signal signal, Slot slot) {
    QObject::connect(&receiver_, signal, &context_, slot, type_);
  }

  template <class M> void message(void (MessageReceiver::*signal)(const Shared<M> &, const Shared<Frame> &)) {
    on(signal, [this](const Shared<M> &message, const Shared<Frame> &frame) {
      ASSERT_FALSE(frames.isEmpty());
      EXPECT_EQ(&*frame, &*frames.last());
      line(qt::toQString(M::message_kind), textOf(asCaptured(*message)));
    });
  }

  void line(const QString &signal, const QString &what) {
    EXPECT_EQ(QThread::currentThread(), context_.thread());
    lines.append(signal + ' ' + what);
  }

  const MessageReceiver &receiver_;
  Qt::ConnectionType type_;
  QObject context_;
};

/// The lines of a recorder for a frame, as Qt reads it.
QStringList expectedLines(const QString &frame) {
  const QJsonDocument document = QJsonDocument::fromJson(frame.toUtf8());
  if (document.isNull()) return {QStringLiteral("notice ") + frame};
  const QJsonArray events = document.object().value("message").toObject().value("events").toArray();
  QStringList lines{QStringLiteral("frame %1").arg(events.size())};
  for (const auto &event : events) {
    QJsonObject fields = event.toObject();
    const QString type = fields.take("@type").toString().section('/', -1);
    lines.append(type + ' ' + textOf(fields));
  }
  return lines;
}

/// Sends frames, and compares what the receiver makes of them.
template <class Frames> void expectLines(MessageReceiver &receiver, const Frames &frames, const QStringList &expected) {
  Connection connection;
  receiver.listenTo(&connection.client);
  Recorder direct(receiver, Qt::DirectConnection);
  Recorder queued(receiver, Qt::QueuedConnection);
  for (const auto &frame : frames) connection.send(frame);
  EXPECT_TRUE(waitFor([&] { return queued.lines.size() >= expected.size(); }));
  EXPECT_EQ(direct.lines, expected);
  EXPECT_EQ(queued.lines, expected);
}

TEST(Receiver, EveryCapturedEventArrivesOnce) {
  const QStringList frames = capturedFrames();
  QStringList expected;
  for (const QString &frame : frames) expected.append(expectedLines(frame));
  ASSERT_GT(expected.size(), frames.size() + 50);
  ASSERT_TRUE(expected.contains(QStringLiteral("notice Not allowed to send message")));
  MessageReceiver receiver;
  expectLines(receiver, frames, expected);
}

TEST(Receiver, WorksInAnotherThread) {
  const QStringList frames = capturedFrames();
  QStringList expected;
  for (const QString &frame : frames) expected.append(expectedLines(frame));

  Connection connection;
  QThread thread;
  auto *receiver = new MessageReceiver;
  receiver->moveToThread(&thread);
  QObject::connect(&thread, &QThread::finished, receiver, &QObject::deleteLater);
  receiver->listenTo(&connection.client);
  Recorder here(*receiver, Qt::AutoConnection);
  std::atomic<int> there{0};
  QObject::connect(receiver, &MessageReceiver::frameReceived, receiver, [&](const Shared<Frame> &) {
    if (QThread::currentThread() == &thread) ++there;
  });
  thread.start();
  for (const QString &frame : frames) connection.send(frame);
  EXPECT_TRUE(waitFor([&] { return here.lines.size() >= expected.size(); }));
  thread.quit();
  thread.wait();
  EXPECT_EQ(here.lines, expected);
  EXPECT_EQ(there, here.frames.size());
}

TEST(Receiver, AFrameOutlivesItsReceiver) {
  Shared<UserEvent> kept;
  {
    MessageReceiver receiver;
    QObject::connect(&receiver, &MessageReceiver::userEventReceived, &receiver,
                     [&](Shared<UserEvent> event) { kept = event; });
    receiver.receiveText(frameWith(event("UserEvent", R"(, "userFullname": "\u00c9lise")")));
  }
  ASSERT_TRUE(kept.has_value());
  EXPECT_EQ(qt::toQString(kept->user_fullname), QStringLiteral("\u00c9lise"));
}

TEST(Receiver, ConnectsByName) {
  MessageReceiver source, sink;
  QString notice;
  QObject::connect(&sink, &MessageReceiver::noticeReceived, &sink, [&](const QString &text) { notice = text; });
  ASSERT_TRUE(QObject::connect(&source, SIGNAL(noticeReceived(QString)), &sink, SLOT(receiveText(QString))));
  ASSERT_TRUE(QObject::connect(&source, SIGNAL(userEventReceived(opentera::Shared<opentera::UserEvent>,
                                                                 opentera::Shared<opentera::Frame>)),
                               &sink, SIGNAL(userEventReceived(opentera::Shared<opentera::UserEvent>,
                                                               opentera::Shared<opentera::Frame>)),
                               Qt::QueuedConnection));
  bool arrived = false;
  QObject::connect(&sink, &MessageReceiver::userEventReceived, &sink, [&] { arrived = true; });
  source.receiveText(QStringLiteral("hello"));
  EXPECT_EQ(notice, QStringLiteral("hello"));
  source.receiveText(frameWith(event("UserEvent")));
  EXPECT_TRUE(waitFor([&] { return arrived; }));
}

TEST(Receiver, WhatIsNewCostsNothingElse) {
  const QString user = event("UserEvent", R"(, "type": "USER_ADDED")");
  const QString fields = QStringLiteral(R"(opentera.protobuf.UserEvent {"type":"%1","userFullname":"","userUuid":""})");
  const QString added = fields.arg(QStringLiteral("USER_ADDED")), unknown = fields.arg(QStringLiteral("USER_UNKNOWN"));
  QString many;
  for (int i = 0; i < 20; ++i) many += QStringLiteral(R"(, "new%1": 1)").arg(i);
  const QStringList frames{
      frameWith(event("NewEvent", R"(, "value": [1])") + ',' + user),
      frameWith(event("UserEvent", R"(, "type": "USER_TELEPORTED")") + ',' + user),
      frameWith(event("UserEvent", R"(, "newField": {"a": []})") + ',' + user),
      frameWith(event("UserEvent", many.toUtf8().constData())),
  };
  Connection connection;
  MessageReceiver receiver;
  receiver.listenTo(&connection.client);
  Recorder recorder(receiver, Qt::DirectConnection);
  for (const QString &frame : frames) connection.send(frame);
  EXPECT_TRUE(waitFor([&] { return recorder.lines.size() >= 15; }));
  QStringList skipped;
  for (auto i = recorder.lines.size() - 1; i >= 0; --i) {
    if (recorder.lines.at(i).startsWith("skipped")) skipped.prepend(recorder.lines.takeAt(i));
  }
  EXPECT_EQ(recorder.lines, (QStringList{
                                "frame 2", "unknown type.googleapis.com/opentera.protobuf.NewEvent", added,
                                "frame 2", unknown, added,
                                "frame 2", unknown, added,
                                "frame 1", unknown,
                            }));
  ASSERT_EQ(skipped.size(), 4);
  EXPECT_TRUE(skipped.at(0).contains("NewEvent")) << skipped.at(0).toStdString();
  EXPECT_TRUE(skipped.at(1).contains("USER_TELEPORTED")) << skipped.at(1).toStdString();
  EXPECT_TRUE(skipped.at(2).contains("newField")) << skipped.at(2).toStdString();
  EXPECT_TRUE(skipped.at(3).contains("new15") && !skipped.at(3).contains("new16")) << skipped.at(3).toStdString();
  EXPECT_TRUE(skipped.at(3).endsWith("; and 4 more")) << skipped.at(3).toStdString();
  EXPECT_TRUE(recorder.errors.isEmpty());
}

TEST(Receiver, MalformedTexts) {
  MessageReceiver receiver;
  const QStringList frames{
      QStringLiteral("Not allowed to send message"),
      QStringLiteral(" \u00c9lise"),
      QStringLiteral("{"),
      QStringLiteral(R"(  {"message": {"@type": "type.googleapis.com/opentera.protobuf.TeraEvent")"),
      QStringLiteral("{message}"),
      QStringLiteral("[1, 2]"),
      QStringLiteral(R"({"message": 7})"),
      QStringLiteral("{}"),
      frameWith(event("UserEvent", R"(, "type": [])")),
      frameWith(QString(100, '[')),
  };
  const QStringList expected{
      QStringLiteral("notice Not allowed to send message"),
      QStringLiteral("notice  \u00c9lise"),
      QStringLiteral("error TERA_ERR_TRUNCATED"),
      QStringLiteral("error TERA_ERR_TRUNCATED"),
      QStringLiteral("error TERA_ERR_JSON_SYNTAX"),
      QStringLiteral("notice [1, 2]"),
      QStringLiteral("error TERA_ERR_JSON_VALUE"),
      QStringLiteral("frame 0"),
      QStringLiteral("error TERA_ERR_JSON_VALUE"),
      QStringLiteral("error TERA_ERR_JSON_VALUE"),
  };
  expectLines(receiver, frames, expected);
}

TEST(Receiver, IgnoresAByteOrderMarkAndEmptyTexts) {
  const QString mark(1, QChar(QChar::ByteOrderMark));
  MessageReceiver receiver;
  Recorder recorder(receiver, Qt::DirectConnection);
  for (const QString &text : {QString(), QStringLiteral(" \r\n"), mark, mark + mark, mark + "{}", mark + " {}"})
    receiver.receiveText(text);
  EXPECT_EQ(recorder.lines, (QStringList{"notice " + mark + mark, "frame 0", "frame 0"}));
}

TEST(Receiver, AFrameOf16MiB) {
  const QString status(16 * 1024 * 1024, 'x');
  const QString frame = frameWith(event("DeviceEvent", R"(, "deviceStatus": "%1")")).arg(status);
  Connection connection;
  MessageReceiver receiver;
  receiver.listenTo(&connection.client);
  std::size_t size = 0;
  QObject::connect(&receiver, &MessageReceiver::deviceEventReceived, &receiver,
                   [&](const Shared<DeviceEvent> &device) { size = device->device_status.size(); });
  connection.send(frame);
  EXPECT_TRUE(waitFor([&] { return size != 0; }));
  EXPECT_EQ(size, static_cast<std::size_t>(status.size()));
}

/// A frame of the websocket from a server to a client.
QByteArray fragment(int opcode, bool last, const QByteArray &payload) {
  EXPECT_LT(payload.size(), 126);
  return QByteArray(1, static_cast<char>((last ? 0x80 : 0) | opcode)) + static_cast<char>(payload.size()) + payload;
}

/// A server of our own with a client: QWebSocketServer sends fragments only of what is larger than any test.
class RawConnection {
public:
  RawConnection() {
    EXPECT_TRUE(server_.listen(QHostAddress::LocalHost));
    client.open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(server_.serverPort())));
    EXPECT_TRUE(waitFor([&] { return server_.hasPendingConnections(); }));
    socket_ = server_.nextPendingConnection();
    QByteArray request;
    EXPECT_TRUE(waitFor([&] { return (request += socket_->readAll()).contains("\r\n\r\n"); }));
    const QByteArray field("Sec-WebSocket-Key: ");
    QByteArray key = request.mid(request.indexOf(field) + field.size());
    key = key.left(key.indexOf('\r')) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    send("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
         "Sec-WebSocket-Accept: " + QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n");
    EXPECT_TRUE(waitFor([&] { return client.state() == QAbstractSocket::ConnectedState; }));
  }

  void send(const QByteArray &bytes) { socket_->write(bytes); }

  QWebSocket client;

private:
  QTcpServer server_;
  QTcpSocket *socket_;
};

const int text = 1, more = 0, ping = 9;

TEST(Receiver, FragmentsOfTheWebsocket) {
  RawConnection connection;
  MessageReceiver receiver;
  receiver.listenTo(&connection.client);
  Recorder recorder(receiver, Qt::DirectConnection);
  const QByteArray mark("\xef\xbb\xbf"), name("{\"message\": \"\xc3\x89\"}");
  connection.send(fragment(text, false, name.left(13)) + fragment(ping, true, "") + fragment(more, true, name.mid(13)));
  connection.send(fragment(text, false, mark) + fragment(more, true, "{}"));
  connection.send(fragment(text, true, ""));
  connection.send(fragment(text, true, "end"));
  EXPECT_TRUE(waitFor([&] { return recorder.lines.contains("notice end"); }));
  EXPECT_EQ(recorder.lines, (QStringList{"error TERA_ERR_JSON_VALUE", "frame 0", "notice end"}));
}

TEST(Receiver, AFragmentThatEndsInsideACharacter) {
  RawConnection connection;
  MessageReceiver receiver;
  receiver.listenTo(&connection.client);
  Recorder recorder(receiver, Qt::DirectConnection);
  const QByteArray name("{\"message\": \"\xc3\x89\"}");
  connection.send(fragment(text, false, name.left(14)) + fragment(more, true, name.mid(14)));
  connection.send(fragment(text, true, "end"));
  const auto isClosed = [&] { return connection.client.state() != QAbstractSocket::ConnectedState; };
  EXPECT_TRUE(waitFor([&] { return isClosed() || recorder.lines.contains("notice end"); }));
  if (QByteArray(qVersion()).startsWith("6.4.")) {
    EXPECT_EQ(connection.client.closeCode(), QWebSocketProtocol::CloseCodeWrongDatatype);
    EXPECT_EQ(recorder.lines, QStringList());
  } else { // 5.15 and 6.11
    EXPECT_FALSE(isClosed());
    EXPECT_EQ(recorder.lines, (QStringList{"error TERA_ERR_JSON_VALUE", "notice end"}));
  }
}

TEST(Receiver, ASlotMayDeleteIt) {
  auto *receiver = new MessageReceiver;
  int frames = 0, events = 0, skipped = 0;
  QObject::connect(receiver, &MessageReceiver::frameReceived, [&] { ++frames; });
  QObject::connect(receiver, &MessageReceiver::skipped, [&] { ++skipped; });
  QObject::connect(receiver, &MessageReceiver::userEventReceived, [&] {
    ++events;
    delete receiver;
  });
  receiver->receiveText(frameWith(event("UserEvent") + ',' + event("UserEvent", R"(, "new": 1)")));
  EXPECT_EQ(frames, 1);
  EXPECT_EQ(events, 1);
  EXPECT_EQ(skipped, 0);
}

TEST(Receiver, StrictWhereThatIsWanted) {
  MessageReceiver receiver;
  EXPECT_EQ(receiver.jsonFlags(), JsonRead::Lenient);
  receiver.setJsonFlags(JsonRead::Strict);
  Recorder recorder(receiver, Qt::DirectConnection);
  receiver.receiveText(frameWith(event("UserEvent", R"(, "new": 1)")));
  EXPECT_EQ(recorder.lines, QStringList("error TERA_ERR_UNKNOWN_FIELD"));
  EXPECT_TRUE(recorder.errors.value(0).contains("new")) << recorder.errors.value(0).toStdString();
}

TEST(Receiver, KeepsToItsMemoryLimit) {
  MessageReceiver receiver;
  EXPECT_EQ(receiver.memoryLimit(), 0u);
  receiver.setMemoryLimit(1);
  Recorder recorder(receiver, Qt::DirectConnection);
  receiver.receiveText(frameWith(event("UserEvent")));
  EXPECT_EQ(recorder.lines, QStringList("error TERA_ERR_MEMORY_LIMIT"));
}

/// A binary frame of the websocket with these messages.
template <class... M> QByteArray binaryFrame(const M &...messages) {
  Arena arena;
  const QByteArray bytes = wrap_event<QByteArray>(TeraEvent::Header{{}, {}, 1, 0, 1.5, "t"}, messages...);
  return wrap_message<QByteArray>(decode<TeraEvent>(bytes, arena));
}

TEST(Receiver, EveryTypeHasItsSignal) {
  MessageReceiver receiver;
#define EMPTY(M, signal) , M()
  const QByteArray frame = binaryFrame(TeraEvent() FOR_EACH_SIGNAL(EMPTY)); // the first has none
  Recorder recorder(receiver, Qt::DirectConnection);
  receiver.receiveBinary(frame);
  QStringList types;
  for (const QString &line : recorder.lines) types.append(line.section(' ', 0, 0).section('.', -1));
#define NAME(M, signal) , #M
  EXPECT_EQ(types, (QStringList{"frame" FOR_EACH_SIGNAL(NAME)}));
  // Recorder has a line for each signal with a message and 5 more.
  const QMetaObject &meta = MessageReceiver::staticMetaObject;
  int count = 0;
  for (int i = meta.methodOffset(); i < meta.methodCount(); ++i)
    count += meta.method(i).methodType() == QMetaMethod::Signal;
  EXPECT_EQ(count, types.size() - 1 + 5);
}

TEST(Receiver, WhatIsNoPayloadIsInTheFrameOnly) {
  MessageReceiver receiver;
  Recorder recorder(receiver, Qt::DirectConnection);
  receiver.receiveBinary(binaryFrame(TeraEvent(), Value(), TeraEvent::Header()));
  EXPECT_EQ(recorder.lines, QStringList("frame 3"));
}

TEST(Receiver, BinaryFrames) {
  UserEvent user;
  user.type = UserEvent::EventType::USER_ADDED;
  // A message that cannot be read, and one of another type, between two that can.
  Any broken, unknown;
  broken.type_url = type_url(Kind::DeviceEvent);
  broken.value = ByteView("\x0a\x7f", 2);
  unknown.type_url = "type.googleapis.com/opentera.protobuf.NewEvent";
  unknown.value = ByteView("\x08\x01", 2);
  const QList<QByteArray> frames{
      binaryFrame(user, broken, unknown, user),
      QByteArray(),
      QByteArray("\xff\xff"),
      QByteArray("Not allowed to send message"),
  };
  const QString added =
      QStringLiteral(R"(opentera.protobuf.UserEvent {"type":"USER_ADDED","userFullname":"","userUuid":""})");
  MessageReceiver receiver;
  expectLines(receiver, frames, {
                                    "frame 4", added, "error TERA_ERR_TRUNCATED",
                                    "unknown type.googleapis.com/opentera.protobuf.NewEvent", added,
                                    "frame 0",
                                    "error TERA_ERR_TRUNCATED",
                                    "error TERA_ERR_MALFORMED",
                                });
}

TEST(Receiver, WrappersOfTheBus) {
  MessageReceiver receiver;
  Recorder recorder(receiver, Qt::DirectConnection);
  QByteArray bytes = wrap_event<QByteArray>("websocket.user.42.events", Result());
  receiver.receiveWrapper(topic_wrapper("websocket.user.42.events"), bytes);
  bytes.fill('x'); // the frame has its own copy
  receiver.receiveWrapper(Kind::Unknown, bytes);
  EXPECT_EQ(recorder.lines,
            (QStringList{"frame 1", "opentera.protobuf.Result {}",
                         "error TERA_ERR_WRONG_WRAPPER"}));
  ASSERT_EQ(recorder.frames.size(), 1);
  EXPECT_EQ(recorder.frames.first()->topic, "websocket.user.42.events");
}

} // namespace

// What moc makes of the header, which is compiled with it in half the time.
#include "moc_messages_qt.cpp"

int main(int argc, char **argv) {
  QCoreApplication application(argc, argv);
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
