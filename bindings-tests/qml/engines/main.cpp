// Destroys engines, or parts of what they made, while events arrive through a websocket. The sanitizers find what is used
// afterwards. Prints how often each moment came. Arguments: rounds, seed (1 if not given).

#include <QtCore/QDeadlineTimer>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtNetwork/QHostAddress>
#include <QtQml/QQmlComponent>
#include <QtQml/QQmlContext>
#include <QtQml/QQmlEngine>
#include <QtWebSockets/QWebSocket>
#include <QtWebSockets/QWebSocketServer>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <random>

namespace {

// NewEvent is unknown, and the last UserEvent cannot be read.
const char *const frames[] = {
    R"({"message": {"@type": "t/opentera.protobuf.TeraEvent", "header": {"topic": "t"}, "events": [
         {"@type": "t/opentera.protobuf.UserEvent", "userFullname": "1"},
         {"@type": "t/opentera.protobuf.NewEvent"},
         {"@type": "t/opentera.protobuf.UserEvent", "userFullname": "2", "newField": 1}]}})",
    R"({"message": {"@type": "t/opentera.protobuf.UserEvent", "userFullname": "3"}})",
    "Not allowed to send message",
    "{",
};

const char *const document = R"(
import QtQuick
import QtWebSockets
import OpenTera.Messages

Window {
  visible: true; width: 100; height: 100
  property WebSocket socket: WebSocket { url: host.url; active: !host.socket }
  property MessageReceiver receiver: MessageReceiver {
    socket: host.socket || root.socket
    onFrameReceived: frame => host.handle(frame.topic)
    onUserEventReceived: (event, frame) => host.handle(event.userFullname + frame.messages.length)
    onSkipped: (what, frame) => host.handle(frame.topic)
  }
  property EventModel model: EventModel { receiver: root.receiver; interval: 0; maximumRows: 5 }
  property EventFilter filter: EventFilter { sourceModel: root.model; types: ["UserEvent"] }
  id: root
  ListView {
    anchors.fill: parent
    model: root.filter
    delegate: Text {
      required property string summary
      required property var message
      text: summary + message.userFullname
    }
  }
  // A view makes delegates when it is shown, this at once.
  Instantiator {
    model: root.filter
    QtObject {
      required property var message
      property string name: message.userFullname
      Component.onCompleted: host.make()
    }
  }
}
)";

enum Moment {
  AfterRounds,      // of the event loop: before the websocket is open, while it opens, between frames
  BetweenFrames,    // rounds of the event loop after the first frame
  InFrame,          // slots that are called at once
  InEvent,
  InUnknown,
  InSkipped,
  InNotice,
  InError,
  InRowsInserted,
  InRowsRemoved,
  InCountChanged,
  InHandler,        // QML, which may destroy its engine only later
  InDelegate,       // likewise
  Moments,
};
const char *const names[] = {"after rounds", "between frames", "frameReceived", "userEventReceived", "unknownReceived",
                             "skipped", "noticeReceived", "errorOccurred", "rowsInserted", "rowsRemoved",
                             "countChanged", "handler in QML", "delegate"};

enum Part { Everything, EngineFirst, Root, Socket, Receiver, Model, Parts };

class Host : public QObject {
  Q_OBJECT
  Q_PROPERTY(QString url READ url CONSTANT)
  Q_PROPERTY(QObject *socket READ socket CONSTANT)

public:
  explicit Host(unsigned seed) : random_(seed), server_(QStringLiteral("test"), QWebSocketServer::NonSecureMode) {
    if (!server_.listen(QHostAddress::LocalHost)) std::abort();
    connect(&server_, &QWebSocketServer::newConnection, this, [this] {
      QWebSocket *socket = server_.nextPendingConnection();
      connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
      send(socket);
    });
  }

  QString url() const { return server_.serverUrl().toString(); }
  /// The engine does not own it where a slot destroys the engine: Qt's sockets must outlive the frame that they emit.
  QObject *socket() const { return socket_.get(); }
  Q_INVOKABLE void handle(const QString &) { meet(InHandler); }
  Q_INVOKABLE void make() { meet(InDelegate); }

  /// Whether the moment came.
  bool round(int number) {
    moment_ = static_cast<Moment>(number % Moments);
    part_ = static_cast<Part>(number / Moments % Parts);
    // The number of rows stays the same once the model is full.
    left_ = below(moment_ == AfterRounds ? 40 : moment_ == InCountChanged ? 1 : 6);
    if (moment_ >= InFrame && moment_ <= InError) {
      socket_ = std::make_unique<QWebSocket>();
      socket_->open(server_.serverUrl());
    }
    engine_ = std::make_unique<QQmlEngine>();
    engine_->rootContext()->setContextProperty(QStringLiteral("host"), this);
    QQmlComponent component(engine_.get());
    component.setData(document, QUrl());
    root_.reset(component.create());
    if (!root_) qFatal("%s", qPrintable(component.errorString()));
    const QObject *receiver = part("receiver"), *model = part("model");
    connect(receiver, SIGNAL(frameReceived(opentera::qt::FrameValue)), this, SLOT(inFrame()));
    connect(receiver, SIGNAL(userEventReceived(opentera::protobuf::UserEvent,opentera::qt::FrameValue)), this,
            SLOT(inEvent()));
    connect(receiver, SIGNAL(unknownReceived(QString,opentera::qt::FrameValue)), this, SLOT(inUnknown()));
    connect(receiver, SIGNAL(skipped(QStringList,opentera::qt::FrameValue)), this, SLOT(inSkipped()));
    connect(receiver, SIGNAL(noticeReceived(QString)), this, SLOT(inNotice()));
    connect(receiver, SIGNAL(errorOccurred(QString,QString)), this, SLOT(inError()));
    connect(model, SIGNAL(rowsInserted(QModelIndex,int,int)), this, SLOT(inRowsInserted()));
    connect(model, SIGNAL(rowsRemoved(QModelIndex,int,int)), this, SLOT(inRowsRemoved()));
    connect(model, SIGNAL(countChanged()), this, SLOT(inCountChanged()));
    for (const QDeadlineTimer deadline(20000); left_ >= 0 && !deadline.hasExpired();) {
      QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
      meet(AfterRounds);
      if (arrived_) meet(BetweenFrames);
    }
    // More frames arrive.
    for (int rounds = 1 + below(20); rounds > 0; --rounds) QCoreApplication::processEvents();
    root_.reset();
    engine_.reset();
    socket_.reset();
    arrived_ = false;
    return left_ < 0;
  }

public Q_SLOTS:
  void inFrame() {
    arrived_ = true;
    meet(InFrame);
  }
  void inEvent() { meet(InEvent); }
  void inUnknown() { meet(InUnknown); }
  void inSkipped() { meet(InSkipped); }
  void inNotice() { meet(InNotice); }
  void inError() { meet(InError); }
  void inRowsInserted() { meet(InRowsInserted); }
  void inRowsRemoved() { meet(InRowsRemoved); }
  void inCountChanged() { meet(InCountChanged); }

private:
  int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(random_); }
  QObject *part(const char *name) const { return root_->property(name).value<QObject *>(); }

  /// Sends the frames again and again, as long as there is a connection.
  void send(QPointer<QWebSocket> socket) {
    if (!socket) return;
    for (const char *frame : frames) socket->sendTextMessage(QString::fromUtf8(frame));
    QTimer::singleShot(below(3), this, [this, socket] { send(socket); });
  }

  void meet(Moment moment) {
    if (moment != moment_ || left_ < 0 || left_-- > 0) return;
    // Not later than the round, of which `root_` is.
    if (moment == InHandler || moment == InDelegate) QTimer::singleShot(0, root_.get(), [this] { destroy(); });
    else destroy();
  }

  void destroy() {
    switch (part_) {
    case Everything: root_.reset(); [[fallthrough]];
    case EngineFirst: engine_.reset(); [[fallthrough]];
    case Root: root_.reset(); break;
    case Socket: delete part("socket"); break;
    case Receiver: delete part("receiver"); break;
    case Model: delete part("model"); break;
    case Parts: break;
    }
  }

  std::mt19937 random_;
  QWebSocketServer server_;
  std::unique_ptr<QWebSocket> socket_;
  std::unique_ptr<QQmlEngine> engine_;
  std::unique_ptr<QObject> root_;
  Moment moment_ = Moments;
  Part part_ = Parts;
  int left_ = -1;
  bool arrived_ = false;
};

} // namespace

int main(int argc, char **argv) {
  const QGuiApplication application(argc, argv);
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 4 * Moments * Parts;
  const unsigned seed = argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : 1;
  Host host(seed);
  int met[Moments] = {};
  for (int i = 0; i < rounds; ++i) {
    if (host.round(i)) ++met[i % Moments];
    else std::printf("round %d: the moment \"%s\" did not come\n", i, names[i % Moments]);
  }
  int sum = 0;
  for (int i = 0; i < Moments; ++i) {
    std::printf("%s: %d\n", names[i], met[i]);
    sum += met[i];
  }
  return sum == rounds ? 0 : 1;
}

#include "main.moc"
