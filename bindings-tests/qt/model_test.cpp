// `EventModel`, `EventFilter` and `toVariantMap`.

#include <opentera/messages_qt.hpp>

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <gtest/gtest.h>

#include "captured.hpp"
#include "connection.hpp"
#include "printed.hpp"

using namespace opentera;
using qt::EventFilter;
using qt::EventModel;
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
      names.append(data(i, EventModel::MessageRole).toMap().value("userFullname").toString());
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
  const QVariantMap message = data(0, EventModel::MessageRole).toMap();
  EXPECT_EQ(message.value("userFullname"), QStringLiteral("\u00c9lise"));
  EXPECT_EQ(message.value("type"), static_cast<int>(UserEvent::EventType::USER_CONNECTED));
  EXPECT_EQ(message.value("userUuid"), QString());
  const QVariantMap frame = data(0, EventModel::FrameRole).toMap();
  EXPECT_EQ(frame.value("topic"), QStringLiteral("t"));
  EXPECT_EQ(frame.value("time"), time);
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

TEST(VariantMap, NestedMessagesListsAndOneofs) {
  const StringView users[] = {"u1", "u2"};
  JoinSessionEvent join;
  join.session_users = users;
  EXPECT_EQ(qt::toVariantMap(join).value("sessionUsers"), (QStringList{"u1", "u2"}));

  const Value arguments[] = {{{}, {}, 1.5}, {{}, {}, "text"}, {{}, {}, true}, {}};
  RPCMessage call;
  call.id = 1ull << 60;
  call.args = arguments;
  const QVariantMap map = qt::toVariantMap(call);
  EXPECT_EQ(map.value("id"), 1ull << 60);
  QVariantList values;
  for (const QVariant &argument : map.value("args").toList()) values.append(argument.toMap().value("argValue"));
  EXPECT_EQ(values, (QVariantList{1.5, "text", true, QVariant()}));

  TeraEvent event;
  EXPECT_FALSE(qt::toVariantMap(event).contains("header"));
  const TeraEvent::Header header{{}, {}, 1, 0, 1.5, "t"};
  event.header = header;
  EXPECT_EQ(qt::toVariantMap(event).value("header").toMap().value("topic"), QStringLiteral("t"));
}

} // namespace
