// events-window URL | --replay FILE: shows the events of a websocket in a table.

#include "appearance.hpp"
#include "client.hpp"
#include "events.hpp"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolBar>

using opentera::qt::MessageReceiver;

namespace {

enum Column { Time, Type, Who, What, Columns };

const QString allTypes = QStringLiteral("All types");

/// A dot in the color of an event type.
QIcon dot(const QColor &color) {
  QPixmap pixmap(24, 24);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawEllipse(QRectF(5, 5, 14, 14));
  return QIcon(pixmap);
}

class Window : public QMainWindow {
public:
  explicit Window(Connection &connection) {
    setWindowTitle(QStringLiteral("OpenTera events"));
    resize(880, 520);

    model_.setHorizontalHeaderLabels({"Time", "Type", "Who", "What"});
    filtered_.setSourceModel(&model_);
    filtered_.setFilterKeyColumn(Type);
    table_.setModel(&filtered_);
    table_.setAlternatingRowColors(true);
    table_.setShowGrid(false);
    table_.setSelectionBehavior(QAbstractItemView::SelectRows);
    table_.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_.setSortingEnabled(true);
    table_.sortByColumn(-1, Qt::AscendingOrder); // the order of arrival, until the user selects another one
    table_.verticalHeader()->hide();
    table_.verticalHeader()->setDefaultSectionSize(26);
    table_.horizontalHeader()->setStretchLastSection(true);
    table_.horizontalHeader()->setHighlightSections(false);
    table_.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_.setColumnWidth(Time, 110);
    table_.setColumnWidth(Type, 190);
    table_.setColumnWidth(Who, 180);
    setCentralWidget(&table_);

    types_.addItem(allTypes);
    types_.setMinimumWidth(200);
    QObject::connect(&types_, &QComboBox::currentTextChanged, &filtered_, [this](const QString &type) {
      filtered_.setFilterRegularExpression(type == allTypes ? QString() : '^' + type + '$');
      count();
    });
    auto *bar = addToolBar(QStringLiteral("Filter"));
    bar->setMovable(false);
    bar->addWidget(new QLabel(QStringLiteral("  Show  ")));
    bar->addWidget(&types_);

    state_.setTextFormat(Qt::PlainText); // the text may come from the server
    statusBar()->addWidget(&state_);
    statusBar()->addWidget(&connectNow_);
    statusBar()->addPermanentWidget(&counted_);
    QObject::connect(&connectNow_, &QPushButton::clicked, &connection, &Connection::connectNow);
    QObject::connect(&connection, &Connection::textChanged, this, [&] {
      state_.setText(connection.text());
      connectNow_.setVisible(connection.state() == Connection::Waiting || connection.state() == Connection::Closed);
    });
    count();
  }

  void append(const QDateTime &time, const Event &event) {
    const bool atEnd = table_.verticalScrollBar()->value() == table_.verticalScrollBar()->maximum();
    QList<QStandardItem *> row{
        new QStandardItem(clockTime(time)),
        new QStandardItem(dot(QColor(colorOf(event.type))), event.type),
        new QStandardItem(event.who),
        new QStandardItem(event.what),
    };
    row.last()->setToolTip(event.what);
    model_.appendRow(row);
    if (types_.findText(event.type) < 0) types_.addItem(event.type);
    if (atEnd) table_.scrollToBottom();
    count();
  }

private:
  void count() {
    const int all = model_.rowCount(), shown = filtered_.rowCount();
    counted_.setText(shown == all ? QStringLiteral("%1 events ").arg(all)
                                  : QStringLiteral("%1 of %2 events ").arg(shown).arg(all));
  }

  QStandardItemModel model_{0, Columns};
  QSortFilterProxyModel filtered_;
  QTableView table_;
  QComboBox types_;
  QLabel state_;
  QPushButton connectNow_{QStringLiteral("Connect now")};
  QLabel counted_;
};

} // namespace

int main(int argc, char **argv) {
  QApplication application(argc, argv);
  QApplication::setStyle(QStringLiteral("Fusion")); // uses the colors of any palette
  QCommandLineParser parser;
  const Appearance appearance(parser);
  const CommandLine commandLine(parser);
  appearance.apply();
  Connection connection;
  MessageReceiver receiver;
  receiver.listenTo(connection.socket());
  Window window(connection);

  QObject::connect(&receiver, &MessageReceiver::frameReceived, &window,
                   [&](const opentera::Shared<opentera::Frame> &frame) {
                     const QDateTime time = opentera::qt::toQDateTime(frame->time);
                     for (const auto &payload : frame->payloads) window.append(time, describe(payload));
                   });
  const auto report = [&](const QString &type, const QString &what) {
    window.append(QDateTime::currentDateTime(), {type, QString(), what});
  };
  QObject::connect(&receiver, &MessageReceiver::skipped, &window,
                   [&](const QStringList &what) { report("skipped", what.join("; ")); });
  QObject::connect(&receiver, &MessageReceiver::noticeReceived, &window,
                   [&](const QString &text) { report("notice", text); });
  QObject::connect(&receiver, &MessageReceiver::errorOccurred, &window,
                   [&](opentera::StatusCode, const QString &message) { report("error", message); });
  appearance.takePicture(commandLine.replay(), [&] { return window.grab(); });
  window.show();
  connection.setReconnecting(!commandLine.replay());
  connection.setUrl(commandLine.url());
  return application.exec();
}
