// events-window URL | --replay FILE: a table of the events that a websocket sends, as they come.

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
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolBar>

using opentera::qt::MessageReceiver;

namespace {

enum Column { Time, Type, Who, What, Columns };

const QString allTypes = QStringLiteral("All types");

/// A dot in a colour of the type's own.
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

QColor colorOf(const QString &type) {
  static const QHash<QString, QColor> colors{
      {"UserEvent", "#2a7fba"},         {"ParticipantEvent", "#3f9c4f"},      {"DeviceEvent", "#d98b1f"},
      {"JoinSessionEvent", "#8553b5"},  {"JoinSessionReplyEvent", "#a87bd0"}, {"LeaveSessionEvent", "#6b6fc4"},
      {"StopSessionEvent", "#4d4f8c"},  {"notice", "#8a8a8a"},                {"error", "#c8382e"},
  };
  return colors.value(type, "#5d8a8a");
}

class Window : public QMainWindow {
public:
  explicit Window(const QString &pictureFile) : pictureFile_(pictureFile) {
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
    table_.sortByColumn(-1, Qt::AscendingOrder); // as they come, until somebody wants another order
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

    statusBar()->addWidget(&state_);
    statusBar()->addPermanentWidget(&counted_);
    count();
  }

  void showState(const QString &text) { state_.setText(text); }

  void append(const Event &event) {
    const bool atEnd = table_.verticalScrollBar()->value() == table_.verticalScrollBar()->maximum();
    QList<QStandardItem *> row{
        new QStandardItem(event.time.toString(QStringLiteral("HH:mm:ss.zzz"))),
        new QStandardItem(dot(colorOf(event.type)), event.type),
        new QStandardItem(event.who),
        new QStandardItem(event.what),
    };
    row.last()->setToolTip(event.what);
    model_.appendRow(row);
    if (types_.findText(event.type) < 0) types_.addItem(event.type);
    if (atEnd) table_.scrollToBottom();
    count();
    const int height = table_.verticalHeader()->defaultSectionSize();
    const bool full = (model_.rowCount() + 1) * height > table_.viewport()->height();
    if (full && !pictureFile_.isEmpty()) takePicture();
  }

private:
  void count() {
    const int all = model_.rowCount(), shown = filtered_.rowCount();
    counted_.setText(shown == all ? QStringLiteral("%1 events ").arg(all)
                                  : QStringLiteral("%1 of %2 events ").arg(shown).arg(all));
  }

  /// The window as it is, in a file; then it closes.
  void takePicture() {
    if (!grab().save(pictureFile_)) qFatal("%s cannot be written", qPrintable(pictureFile_));
    QCoreApplication::quit();
  }

  const QString pictureFile_;
  QStandardItemModel model_{0, Columns};
  QSortFilterProxyModel filtered_;
  QTableView table_;
  QComboBox types_;
  QLabel state_;
  QLabel counted_;
};

} // namespace

int main(int argc, char **argv) {
  QApplication application(argc, argv);
  QCommandLineParser parser;
  const QCommandLineOption picture("picture", "Save a picture of the window to FILE when the table is full, and quit.",
                                   "FILE");
  parser.addOption(picture);
  Client client(parser);
  Window window(parser.value(picture));

  QObject::connect(&client.receiver, &MessageReceiver::frameReceived, &window,
                   [&](const opentera::Shared<opentera::Frame> &frame) {
                     for (const auto &payload : frame->payloads) window.append(describe(*frame, payload));
                   });
  const auto report = [&](const QString &type, const QString &what) {
    window.append({QDateTime::currentDateTime(), type, QString(), what});
  };
  QObject::connect(&client.receiver, &MessageReceiver::skipped, &window,
                   [&](const QStringList &what) { report("skipped", what.join("; ")); });
  QObject::connect(&client.receiver, &MessageReceiver::noticeReceived, &window,
                   [&](const QString &text) { report("notice", text); });
  QObject::connect(&client.receiver, &MessageReceiver::errorOccurred, &window,
                   [&](opentera::StatusCode, const QString &message) { report("error", message); });
  QObject::connect(&client.socket, &QWebSocket::connected, &window,
                   [&] { window.showState(QStringLiteral("Connected to ") + client.url().toString()); });
  QObject::connect(&client.socket, &QWebSocket::disconnected, &window,
                   [&] { window.showState(QStringLiteral("Closed: ") + client.whyClosed()); });
  window.showState(QStringLiteral("Connecting to ") + client.url().toString());
  window.show();
  client.socket.open(client.url());
  return application.exec();
}
