// How long the event loop is blocked while 10,000 events a second arrive by a websocket and a view shows them.
//
//   scale [--row-per-event] [SECONDS] [EVENTS A SECOND]
//
// It prints the events that became rows, the longest block of the event loop, and the share of a processor that the
// receiving thread uses. With `--row-per-event` the model inserts a row for each event instead of batches.

#include <opentera/messages_qt_model.hpp>

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtNetwork/QHostAddress>
#include <QtWebSockets/QWebSocket>
#include <QtWebSockets/QWebSocketServer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>

namespace {

/// Sends frames of one event each at a rate, in a thread of its own.
class Sender : public QThread {
public:
  Sender(QString frame, int events, int rate) : frame_(std::move(frame)), events_(events), rate_(rate) {}

  std::atomic<int> port{0};

protected:
  void run() override {
    QWebSocketServer server(QStringLiteral("scale"), QWebSocketServer::NonSecureMode);
    if (!server.listen(QHostAddress::LocalHost)) qFatal("no server");
    port = server.serverPort();
    QTimer timer;
    QElapsedTimer clock;
    QWebSocket *socket = nullptr;
    int sent = 0;
    QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&] {
      socket = server.nextPendingConnection();
      clock.start();
      timer.start(1);
    });
    QObject::connect(&timer, &QTimer::timeout, &server, [&] {
      for (const auto due = clock.nsecsElapsed() * rate_ / 1000000000; sent < events_ && sent < due; ++sent)
        socket->sendTextMessage(frame_);
      if (sent == events_) timer.stop();
    });
    exec();
  }

private:
  const QString frame_;
  const int events_, rate_;
};

double cpuSeconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

} // namespace

int main(int argc, char **argv) {
  QApplication application(argc, argv);
  QStringList arguments = QApplication::arguments();
  const bool rowPerEvent = arguments.removeAll(QStringLiteral("--row-per-event")) > 0;
  const int rate = arguments.value(2, QStringLiteral("10000")).toInt();
  const int events = arguments.value(1, QStringLiteral("5")).toInt() * rate;

  const QString frame = QStringLiteral(
      R"({"message": {"@type": "type.googleapis.com/opentera.protobuf.TeraEvent", "header": {"version": 1,)"
      R"("time": 1700000000.5, "topic": "module.TeraServer.UserManagerModule.messages"}, "events": [)"
      R"({"@type": "type.googleapis.com/opentera.protobuf.UserEvent", "userUuid": )"
      R"("d3aa6ba2-c7ad-4f5c-ba0f-bb3de8ea87e9", "type": "USER_CONNECTED", "userFullname": "Super Admin"}]}})");
  Sender sender(frame, events, rate);
  sender.start();
  while (sender.port == 0) QThread::msleep(1);

  QWebSocket socket;
  opentera::qt::MessageReceiver receiver;
  receiver.listenTo(&socket);
  opentera::qt::EventModel model;
  model.listenTo(&receiver);
  if (rowPerEvent) {
    QObject::connect(&receiver, &opentera::qt::MessageReceiver::frameReceived, &model,
                     &opentera::qt::EventModel::flush);
  }
  QListView view;
  view.setUniformItemSizes(true);
  view.setModel(&model);
  QObject::connect(&model, &QAbstractItemModel::rowsInserted, &view, &QListView::scrollToBottom);
  view.resize(800, 600);
  view.show();

  // The event loop is blocked for as long as a timer of 1 ms is late.
  QTimer timer;
  timer.setTimerType(Qt::PreciseTimer);
  QElapsedTimer since, total;
  double longest = 0, start = 0;
  qint64 received = 0;
  QObject::connect(&receiver, &opentera::qt::MessageReceiver::frameReceived, [&] {
    if (received++ == 0) {
      total.start();
      since.start();
      start = cpuSeconds();
      timer.start(1);
    }
    if (received == events) QTimer::singleShot(2 * model.interval(), &application, &QApplication::quit);
  });
  QObject::connect(&timer, &QTimer::timeout, [&] {
    longest = std::max(longest, static_cast<double>(since.nsecsElapsed()) / 1e6 - 1);
    since.start();
  });
  socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(sender.port)));
  QApplication::exec();
  const double seconds = static_cast<double>(total.nsecsElapsed()) / 1e9;
  std::printf("%lld events in %.2f s, %d rows, %llu dropped; longest block %.1f ms; processor %.0f %%\n",
              static_cast<long long>(received), seconds, model.count(), model.dropped(), longest,
              100 * (cpuSeconds() - start) / seconds);
  sender.quit();
  sender.wait();
  return received == events && model.dropped() == 0 ? 0 : 1;
}
