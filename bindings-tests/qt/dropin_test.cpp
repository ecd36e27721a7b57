// The drop-in for protoc's headers in a Qt program: messages are copied through signals, direct and queued, and kept in
// lists, as the desktop client of the platform does.

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QThread>
#include <QtCore/QVariant>
#include <gtest/gtest.h>

#include "JoinSessionEvent.pb.h"
#include "TeraEvent.pb.h"
#include "TeraMessage.pb.h"
#include "UserEvent.pb.h"
#include "captured.hpp"
#include "google/protobuf/any.h"
#include "google/protobuf/util/json_util.h"

using namespace opentera::protobuf;
using namespace google::protobuf;

#if QT_VERSION < QT_VERSION_CHECK(6, 0, 0)
Q_DECLARE_METATYPE(UserEvent)
Q_DECLARE_METATYPE(JoinSessionEvent)
Q_DECLARE_METATYPE(TeraEvent)
#endif

namespace {

/// Takes frames, and makes signals of what is inside.
class Source : public QObject {
  Q_OBJECT

public:
  void take(const QString &text) {
    TeraMessage message;
    if (!util::JsonStringToMessage(text.toStdString(), &message).ok()) return;
    TeraEvent wrapper;
    if (!message.message().UnpackTo(&wrapper)) return;
    for (int i = 0; i < wrapper.events_size(); ++i) {
      UserEvent user;
      if (wrapper.events(i).Is<UserEvent>() && wrapper.events(i).UnpackTo(&user)) Q_EMIT userEvent(user);
      JoinSessionEvent join;
      if (wrapper.events(i).Is<JoinSessionEvent>() && wrapper.events(i).UnpackTo(&join)) Q_EMIT joinSessionEvent(join);
    }
    Q_EMIT teraEvent(wrapper);
  }

Q_SIGNALS:
  void userEvent(UserEvent event);
  void joinSessionEvent(JoinSessionEvent event);
  void teraEvent(TeraEvent event);
};

/// Keeps what arrives.
class Sink : public QObject {
  Q_OBJECT

public:
  Sink(const Source &source, Qt::ConnectionType type) {
    connect(&source, &Source::userEvent, this, &Sink::onUser, type);
    connect(&source, &Source::joinSessionEvent, this, &Sink::onJoin, type);
    connect(&source, &Source::teraEvent, this, &Sink::onWrapper, type);
  }

  QStringList users;
  QStringList guests;
  QList<TeraEvent> wrappers;

private Q_SLOTS:
  void onUser(UserEvent event) {
    EXPECT_EQ(QThread::currentThread(), thread());
    switch (event.type()) {
    case UserEvent_EventType_USER_CONNECTED: append('+', event); break;
    case UserEvent_EventType_USER_DISCONNECTED: append('-', event); break;
    default: break;
    }
  }
  void onJoin(const JoinSessionEvent &event) {
    for (int i = 0; i < event.session_users_size(); ++i) guests.append(QString::fromStdString(event.session_users(i)));
  }
  void onWrapper(TeraEvent event) { wrappers.append(event); }

private:
  void append(char sign, const UserEvent &event) {
    users.append(QLatin1Char(sign) + QString::fromStdString(event.user_fullname()));
  }
};

void registerTypes() {
  qRegisterMetaType<UserEvent>("UserEvent");
  qRegisterMetaType<JoinSessionEvent>("JoinSessionEvent");
  qRegisterMetaType<TeraEvent>("TeraEvent");
}

TEST(DropIn, MessagesGoThroughSignals) {
  registerTypes();
  QThread thread;
  auto *source = new Source;
  Sink direct(*source, Qt::DirectConnection), queued(*source, Qt::QueuedConnection);
  auto *elsewhere = new Sink(*source, Qt::AutoConnection);
  elsewhere->moveToThread(&thread);
  thread.start();

  int frames = 0;
  for (const QString &text : capturedFrames()) {
    if (text.startsWith('{')) ++frames;
    source->take(text);
  }
  delete source; // what is queued lives on
  QElapsedTimer timer;
  for (timer.start(); queued.wrappers.size() < frames && timer.elapsed() < 30000;) QCoreApplication::processEvents();
  QMetaObject::invokeMethod(elsewhere, [&thread] { thread.quit(); }, Qt::QueuedConnection); // behind all that is queued
  thread.wait();

  ASSERT_EQ(direct.wrappers.size(), frames);
  EXPECT_TRUE(direct.users.contains(QStringLiteral("+Super Admin"))) << direct.users.join(' ').toStdString();
  EXPECT_TRUE(direct.users.contains(QStringLiteral("-Site Admin"))) << direct.users.join(' ').toStdString();
  EXPECT_FALSE(direct.guests.isEmpty());
  for (const Sink *sink : {static_cast<const Sink *>(&queued), static_cast<const Sink *>(elsewhere)}) {
    EXPECT_EQ(sink->users, direct.users);
    EXPECT_EQ(sink->guests, direct.guests);
    ASSERT_EQ(sink->wrappers.size(), frames);
    for (int i = 0; i < frames; ++i)
      EXPECT_EQ(sink->wrappers.at(i).SerializeAsString(), direct.wrappers.at(i).SerializeAsString());
  }
  delete elsewhere;
}

TEST(DropIn, MessagesAreKeptInLists) {
  QList<TeraEvent> list;
  for (int i = 0; i < 100; ++i) {
    TeraEvent event;
    event.mutable_header()->set_topic("topic " + std::to_string(i));
    list.append(event);
  }
  QList<TeraEvent> copy = list;
  copy[7].mutable_header()->set_topic("other");
  copy.removeFirst();
  EXPECT_EQ(list.at(7).header().topic(), "topic 7");
  EXPECT_EQ(copy.at(6).header().topic(), "other");
  EXPECT_EQ(copy.at(98).header().topic(), "topic 99");
  const TeraEvent taken = list.takeLast();
  list.clear();
  EXPECT_EQ(taken.header().topic(), "topic 99");
}

TEST(DropIn, MessagesGoIntoVariants) {
  UserEvent event;
  event.set_user_fullname("\xc3\x89lise");
  const QVariant variant = QVariant::fromValue(event);
  event.clear_user_fullname();
  EXPECT_EQ(QString::fromStdString(variant.value<UserEvent>().user_fullname()), QStringLiteral("\u00c9lise"));
}

} // namespace

#include "dropin_test.moc"
