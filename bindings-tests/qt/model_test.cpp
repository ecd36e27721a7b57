// `EventModel`, `EventFilter`, and the values of their roles.

#include <opentera/messages_qt_model.hpp>

#include <QtCore/QThread>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <gtest/gtest.h>

#include <atomic>

#include "captured.hpp"
#include "connection.hpp"
#include "printed.hpp"

using namespace opentera;
using qt::EventFilter;
using qt::EventModel;
using qt::FrameValue;
using qt::MessageReceiver;

namespace {

class Model : public testing::Test {
protected:
  Model() : tester_(&model, QAbstractItemModelTester::FailureReportingMode::Fatal) { model.listenTo(&receiver); }

  /// One frame with an event for each of these names of users.
  void receive(const QStringList &names) {
    QStringList events;
    for (const QString &name : names)
      events.append(event("UserEvent", R"(, "type": "USER_CONNECTED", "userFullname": "%1")").arg(name));
    receiver.receiveText(frameWith(events.join(',')));
  }

  QStringList rows() const {
    QStringList names;
    for (int i = 0; i < model.rowCount(); ++i)
      names.append(data(i, EventModel::MessageRole).value<protobuf::UserEvent>().userFullname());
    return names;
  }

  QVariant data(int row, int role) const { return model.index(row).data(role); }

  MessageReceiver receiver;
  EventModel model;

private:
  QAbstractItemModelTester tester_;
};

TEST_F(Model, HasARoleForEverything) {
  receiver.receiveText(frameWith(event("UserEvent", R"(, "type": "USER_CONNECTED", "userFullname": "\u00c9lise")") +
                                 ',' + event("NewEvent")));
  model.flush();
  ASSERT_EQ(model.rowCount(), 2);
  const QDateTime time = QDateTime::fromMSecsSinceEpoch(1500).toUTC();
  EXPECT_EQ(data(0, EventModel::TypeRole), QStringLiteral("UserEvent"));
  EXPECT_EQ(data(0, EventModel::TimeRole), time);
  EXPECT_EQ(data(0, EventModel::TopicRole), QStringLiteral("t"));
  EXPECT_EQ(data(0, EventModel::SummaryRole),
            QStringLiteral("UserEvent(type: USER_CONNECTED, user_fullname: \"\u00c9lise\")"));
  EXPECT_EQ(data(0, Qt::DisplayRole), data(0, EventModel::SummaryRole));
  const auto message = data(0, EventModel::MessageRole).value<protobuf::UserEvent>();
  EXPECT_EQ(message.userFullname(), QStringLiteral("\u00c9lise"));
  EXPECT_EQ(message.type(), protobuf::UserEvent_QtProtobufNested::USER_CONNECTED);
  EXPECT_EQ(message.userUuid(), QString());
  const auto frame = data(0, EventModel::FrameRole).value<FrameValue>();
  EXPECT_EQ(frame.wrapper(), QStringLiteral("opentera.protobuf.TeraMessage"));
  EXPECT_EQ(frame.version(), 1u);
  EXPECT_EQ(frame.topic(), QStringLiteral("t"));
  EXPECT_EQ(frame.time(), time);
  EXPECT_EQ(frame.seq(), 0u);
  EXPECT_EQ(frame.source(), QString());
  const QVariantList messages = frame.messages();
  ASSERT_EQ(messages.size(), 1); // not the one of an unknown type
  EXPECT_EQ(messages.first().value<protobuf::UserEvent>(), message);
  EXPECT_EQ(data(1, EventModel::TypeRole), QStringLiteral("NewEvent"));
  EXPECT_FALSE(data(1, EventModel::MessageRole).isValid());
  EXPECT_FALSE(data(2, EventModel::TypeRole).isValid());
  EXPECT_FALSE(data(0, Qt::DecorationRole).isValid());
  EXPECT_EQ(model.payload(1)->type_url, "type.googleapis.com/opentera.protobuf.NewEvent");
}

TEST_F(Model, InsertsABatchPerInterval) {
  const QSignalSpy inserted(&model, &EventModel::rowsInserted);
  for (int i = 0; i < 100; ++i) receive({"a", "b"});
  EXPECT_EQ(model.count(), 0);
  EXPECT_TRUE(waitFor([&] { return model.count() > 0; }));
  EXPECT_EQ(inserted.size(), 1);
  EXPECT_EQ(model.count(), 200);
}

TEST_F(Model, RemovesTheOldestRows) {
  model.setMaximumRows(3);
  receive({"a", "b"});
  model.flush();
  receive({"c", "d"});
  model.flush();
  EXPECT_EQ(rows(), (QStringList{"b", "c", "d"}));
  EXPECT_EQ(model.dropped(), 0u);
  model.setMaximumRows(1);
  EXPECT_EQ(rows(), QStringList("d"));
  model.setMaximumRows(0); // is 1
  EXPECT_EQ(model.maximumRows(), 1);
  receive({"e"});
  model.clear();
  model.flush();
  EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(Model, DropsTheOldestOfAFullQueue) {
  model.setMaximumRows(3);
  const QSignalSpy dropped(&model, &EventModel::droppedChanged);
  receive({"a", "b", "c"});
  receive({"d"});
  receive({"e"});
  EXPECT_EQ(dropped.size(), 0); // once per batch
  EXPECT_TRUE(waitFor([&] { return model.count() > 0; }));
  EXPECT_EQ(rows(), (QStringList{"c", "d", "e"}));
  EXPECT_EQ(model.dropped(), 2u);
  ASSERT_EQ(dropped.size(), 1);
  EXPECT_EQ(dropped.first().first(), 2u);
  receive({"f"});
  model.flush();
  EXPECT_EQ(dropped.size(), 1);
}

TEST_F(Model, EmitsItsSignalsOncePerBatch) {
  model.listenTo(&receiver); // again
  model.setMaximumRows(2);
  receive({"a", "b"});
  model.flush();
  EXPECT_EQ(rows(), (QStringList{"a", "b"}));
  const QSignalSpy count(&model, &EventModel::countChanged);
  const QSignalSpy dropped(&model, &EventModel::droppedChanged);
  receive({"c"});
  model.flush();
  EXPECT_EQ(rows(), (QStringList{"b", "c"}));
  EXPECT_EQ(count.size(), 0);
  receive({"d", "e", "f"});
  model.clear();
  EXPECT_EQ(count.size(), 1);
  EXPECT_EQ(dropped.size(), 1);
  model.setInterval(-5); // is 0
  EXPECT_EQ(model.interval(), 0);
  receive({"g"});
  EXPECT_TRUE(waitFor([&] { return model.count() == 1; }));
}

TEST_F(Model, MovesToAnotherThread) {
  QThread thread;
  EventModel moved;
  moved.moveToThread(&thread);
  moved.listenTo(&receiver);
  thread.start();
  receive({"a"});
  std::atomic<int> rows{0};
  QObject::connect(&moved, &EventModel::countChanged, &moved, [&] { rows = moved.count(); }, Qt::DirectConnection);
  EXPECT_TRUE(waitFor([&] { return rows == 1; }));
  thread.quit();
  thread.wait();
}

TEST_F(Model, FiltersByType) {
  EventFilter filter;
  filter.setSourceModel(&model);
  const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
  for (const QString &frame : capturedFrames()) receiver.receiveText(frame);
  model.flush();
  QMap<QString, int> expected;
  for (int i = 0; i < model.rowCount(); ++i) ++expected[data(i, EventModel::TypeRole).toString()];
  ASSERT_GT(expected.size(), 2);
  EXPECT_EQ(filter.rowCount(), model.rowCount());
  for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
    filter.setTypes({it.key()});
    EXPECT_EQ(filter.rowCount(), it.value()) << it.key().toStdString();
  }
  filter.setTypes({"NoEvent"});
  EXPECT_EQ(filter.rowCount(), 0);
}

} // namespace

#include "moc_messages_qt_model.cpp"
