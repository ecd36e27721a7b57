/*
 * opentera/messages_qml.hpp: the messages of the OpenTera platform in QML, over opentera/messages_qt_model.hpp. For
 * Qt 6.
 *
 * SPDX-License-Identifier: Apache-2.0
 *
 *   import OpenTera.Messages
 *
 *   MessageReceiver {
 *     socket: webSocket
 *     onUserEventReceived: (event, frame) => console.log(event.userFullname, frame.topic)
 *   }
 *
 * The CMake function opentera_messages_add_qml_module() builds the QML module, see docs/qml.md.
 */

/* Generated from `proto/` and `codegen/src/messages_qml.hpp.in` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_MESSAGES_QML_HPP
#define OPENTERA_MESSAGES_QML_HPP

#include <opentera/messages_qt_model.hpp>

#include <QtQml/qqmlinfo.h>
#include <QtQml/qqmlregistration.h>

namespace opentera {
#ifndef Q_MOC_RUN
inline namespace OPENTERA_NAMESPACE {
#endif
namespace qt {

/// `MessageReceiver` in QML: the signals of the class `MessageReceiver` with values that QML can read.
class QmlMessageReceiver : public QObject {
  Q_OBJECT
  QML_NAMED_ELEMENT(MessageReceiver)
  Q_PROPERTY(QObject *socket READ socket WRITE setSocket NOTIFY socketChanged)
  Q_PROPERTY(bool strict READ isStrict WRITE setStrict NOTIFY strictChanged)

public:
  explicit QmlMessageReceiver(QObject *parent = nullptr) : QObject(parent) {
    forward(&MessageReceiver::deviceEventReceived, &QmlMessageReceiver::deviceEventReceived);
    forward(&MessageReceiver::participantEventReceived, &QmlMessageReceiver::participantEventReceived);
    forward(&MessageReceiver::userEventReceived, &QmlMessageReceiver::userEventReceived);
    forward(&MessageReceiver::joinSessionEventReceived, &QmlMessageReceiver::joinSessionEventReceived);
    forward(&MessageReceiver::joinSessionReplyEventReceived, &QmlMessageReceiver::joinSessionReplyEventReceived);
    forward(&MessageReceiver::leaveSessionEventReceived, &QmlMessageReceiver::leaveSessionEventReceived);
    forward(&MessageReceiver::stopSessionEventReceived, &QmlMessageReceiver::stopSessionEventReceived);
    forward(&MessageReceiver::databaseEventReceived, &QmlMessageReceiver::databaseEventReceived);
    forward(&MessageReceiver::logEventReceived, &QmlMessageReceiver::logEventReceived);
    forward(&MessageReceiver::loginEventReceived, &QmlMessageReceiver::loginEventReceived);
    forward(&MessageReceiver::rpcMessageReceived, &QmlMessageReceiver::rpcMessageReceived);
    forward(&MessageReceiver::archiveEventReceived, &QmlMessageReceiver::archiveEventReceived);
    forward(&MessageReceiver::serverCommandReceived, &QmlMessageReceiver::serverCommandReceived);
    forward(&MessageReceiver::userRegisterToEventReceived, &QmlMessageReceiver::userRegisterToEventReceived);
    forward(&MessageReceiver::createSessionReceived, &QmlMessageReceiver::createSessionReceived);
    forward(&MessageReceiver::resultReceived, &QmlMessageReceiver::resultReceived);
    connect(&receiver_, &MessageReceiver::frameReceived, this, [this](const Shared<Frame> &frame) {
      Q_EMIT frameReceived(FrameValue(frame));
    });
    connect(&receiver_, &MessageReceiver::unknownReceived, this,
            [this](const Shared<Payload> &payload, const Shared<Frame> &frame) {
              Q_EMIT unknownReceived(toQString(payload->type_url), FrameValue(frame));
            });
    connect(&receiver_, &MessageReceiver::skipped, this, [this](const QStringList &what, const Shared<Frame> &frame) {
      Q_EMIT skipped(what, FrameValue(frame));
    });
    connect(&receiver_, &MessageReceiver::noticeReceived, this, &QmlMessageReceiver::noticeReceived);
    connect(&receiver_, &MessageReceiver::errorOccurred, this, [this](StatusCode status, const QString &message) {
      Q_EMIT errorOccurred(toQString(to_string(status)), message);
    });
  }

  /// A `WebSocket` of QML, a `QWebSocket`, or another object with their signals.
  QObject *socket() const { return socket_; }
  void setSocket(QObject *socket) {
    if (socket == socket_) return;
    if (socket_) {
      disconnect(socket_, nullptr, &receiver_, nullptr);
      disconnect(socket_, nullptr, this, nullptr);
    }
    socket_ = socket;
    if (socket) connect(socket, &QObject::destroyed, this, &QmlMessageReceiver::socketChanged);
    listenTo(SIGNAL(textMessageReceived(QString)), SLOT(receiveText(QString)));
    listenTo(SIGNAL(binaryMessageReceived(QByteArray)), SLOT(receiveBinary(QByteArray)));
    Q_EMIT socketChanged();
  }

  /// If true, a frame with unknown fields, names or types is rejected; false by default.
  bool isStrict() const noexcept { return receiver_.jsonFlags() == JsonRead::Strict; }
  void setStrict(bool strict) {
    if (strict == isStrict()) return;
    receiver_.setJsonFlags(strict ? JsonRead::Strict : JsonRead::Lenient);
    Q_EMIT strictChanged();
  }

  /// The receiver that emits the signals.
  const MessageReceiver *receiver() const noexcept { return &receiver_; }

public Q_SLOTS:
  /// Reads a text frame as if the socket had received it.
  void receiveText(const QString &text) { receiver_.receiveText(text); }
  /// Reads a binary frame as if the socket had received it.
  void receiveBinary(const QByteArray &bytes) { receiver_.receiveBinary(bytes); }

Q_SIGNALS:
  void socketChanged();
  void strictChanged();
  void frameReceived(const opentera::qt::FrameValue &frame);

  // A frame contained a message of this type.
  void deviceEventReceived(const opentera::protobuf::DeviceEvent &event,
                           const opentera::qt::FrameValue &frame);
  void participantEventReceived(const opentera::protobuf::ParticipantEvent &event,
                                const opentera::qt::FrameValue &frame);
  void userEventReceived(const opentera::protobuf::UserEvent &event,
                         const opentera::qt::FrameValue &frame);
  void joinSessionEventReceived(const opentera::protobuf::JoinSessionEvent &event,
                                const opentera::qt::FrameValue &frame);
  void joinSessionReplyEventReceived(const opentera::protobuf::JoinSessionReplyEvent &event,
                                     const opentera::qt::FrameValue &frame);
  void leaveSessionEventReceived(const opentera::protobuf::LeaveSessionEvent &event,
                                 const opentera::qt::FrameValue &frame);
  void stopSessionEventReceived(const opentera::protobuf::StopSessionEvent &event,
                                const opentera::qt::FrameValue &frame);
  void databaseEventReceived(const opentera::protobuf::DatabaseEvent &event,
                             const opentera::qt::FrameValue &frame);
  void logEventReceived(const opentera::protobuf::LogEvent &event,
                        const opentera::qt::FrameValue &frame);
  void loginEventReceived(const opentera::protobuf::LoginEvent &event,
                          const opentera::qt::FrameValue &frame);
  void rpcMessageReceived(const opentera::protobuf::RPCMessage &event,
                          const opentera::qt::FrameValue &frame);
  void archiveEventReceived(const opentera::protobuf::ArchiveEvent &event,
                            const opentera::qt::FrameValue &frame);
  void serverCommandReceived(const opentera::protobuf::ServerCommand &event,
                             const opentera::qt::FrameValue &frame);
  void userRegisterToEventReceived(const opentera::protobuf::UserRegisterToEvent &event,
                                   const opentera::qt::FrameValue &frame);
  void createSessionReceived(const opentera::protobuf::CreateSession &event,
                             const opentera::qt::FrameValue &frame);
  void resultReceived(const opentera::protobuf::Result &event,
                      const opentera::qt::FrameValue &frame);

  void unknownReceived(const QString &typeUrl, const opentera::qt::FrameValue &frame);
  void skipped(const QStringList &what, const opentera::qt::FrameValue &frame);
  void noticeReceived(const QString &text);
  void errorOccurred(const QString &status, const QString &message);

private:
  /// Emits a signal with values, which share the message and the frame.
  template <class M>
  void forward(void (MessageReceiver::*from)(const Shared<M> &, const Shared<Frame> &),
               void (QmlMessageReceiver::*to)(const ValueType<M> &, const FrameValue &)) {
    connect(&receiver_, from, this, [this, to](const Shared<M> &message, const Shared<Frame> &frame) {
      Q_EMIT (this->*to)(ValueType<M>(message), FrameValue(frame));
    });
  }

  /// Connects by name, because the class of QML's WebSocket is not public.
  void listenTo(const char *signal, const char *slot) {
    if (!socket_) return;
    if (socket_->metaObject()->indexOfSignal(signal + 1) >= 0) {
      connect(socket_, signal, &receiver_, slot);
    } else {
      qmlWarning(this) << "socket has no signal " << signal + 1;
    }
  }

  MessageReceiver receiver_{this};
  QPointer<QObject> socket_;
};

// qmllint finds a base class only by its full name.

/// `EventModel` in QML, with the receiver whose events it shows.
class QmlEventModel : public opentera::qt::EventModel {
  Q_OBJECT
  QML_NAMED_ELEMENT(EventModel)
  Q_PROPERTY(opentera::qt::QmlMessageReceiver *receiver READ receiver WRITE setReceiver NOTIFY receiverChanged)

public:
  using EventModel::EventModel;

  QmlMessageReceiver *receiver() const { return receiver_; }
  void setReceiver(QmlMessageReceiver *receiver) {
    if (receiver == receiver_) return;
    if (receiver_) {
      disconnect(receiver_->receiver(), nullptr, this, nullptr);
      disconnect(receiver_, nullptr, this, nullptr);
    }
    receiver_ = receiver;
    if (receiver) {
      listenTo(receiver->receiver());
      connect(receiver, &QObject::destroyed, this, &QmlEventModel::receiverChanged);
    }
    Q_EMIT receiverChanged();
  }

Q_SIGNALS:
  void receiverChanged();

private:
  QPointer<QmlMessageReceiver> receiver_;
};

/// `EventFilter` in QML; `sourceModel` and `types` are its properties.
class QmlEventFilter : public opentera::qt::EventFilter {
  Q_OBJECT
  QML_NAMED_ELEMENT(EventFilter)

public:
  using EventFilter::EventFilter;
};

} // namespace qt
#ifndef Q_MOC_RUN
} // inline namespace OPENTERA_NAMESPACE
#endif
} // namespace opentera

#endif // OPENTERA_MESSAGES_QML_HPP
