/*
 * opentera/messages_qt_model.hpp: the events that a receiver receives as a list model of Qt, for widgets and QML. For
 * Qt 6 and Qt 5.15, with C++17.
 *
 * SPDX-License-Identifier: Apache-2.0
 *
 *   auto *model = new opentera::qt::EventModel(this);
 *   model->listenTo(receiver);
 *   view->setModel(model);
 *
 * docs/qt.md is the guide. moc must run on this header, messages_qt_values.hpp and messages_qt.hpp, once in a program.
 */

#ifndef OPENTERA_MESSAGES_QT_MODEL_HPP
#define OPENTERA_MESSAGES_QT_MODEL_HPP

#include <opentera/messages_qt_values.hpp>

#include <QtCore/QAbstractListModel>
#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QTimer>

#include <algorithm>
#include <deque>
#include <iterator>
#include <utility>

namespace opentera {
// moc skips the inline namespace, because it does not know the value of the macro.
#ifndef Q_MOC_RUN
inline namespace OPENTERA_NAMESPACE {
#endif
namespace qt {

/// The newest events of a receiver, a row for each message, oldest first.
///
/// Events wait in a queue and become rows in batches, one batch per `interval`, so a view updates its layout once for a
/// thousand events. Rows and queue each have at most `maximumRows` events: new rows replace the oldest ones. If the
/// queue is full, its oldest event is dropped before it becomes a row, and counted in `dropped`.
///
/// A row keeps its frame, and converts the values of its roles when a view reads them. So the memory is bounded by
/// `maximumRows` times the largest frame that the receiver accepts, see `MessageReceiver::setMemoryLimit`.
class EventModel : public QAbstractListModel {
  Q_OBJECT
  Q_PROPERTY(int count READ count NOTIFY countChanged)
  Q_PROPERTY(int maximumRows READ maximumRows WRITE setMaximumRows NOTIFY maximumRowsChanged)
  Q_PROPERTY(int interval READ interval WRITE setInterval NOTIFY intervalChanged)
  Q_PROPERTY(qulonglong dropped READ dropped NOTIFY droppedChanged)

public:
  /// In QML they are `type`, `time`, `topic`, `summary`, `message` and `frame`.
  enum Role {
    TypeRole = Qt::UserRole, ///< Name of the message's type, for example `UserEvent`.
    TimeRole,                ///< Time of the frame, a `QDateTime` in UTC.
    TopicRole,               ///< Topic of the frame.
    SummaryRole,             ///< The message as `qDebug()` prints it; also the role `Qt::DisplayRole`.
    MessageRole,             ///< The message as its value type; invalid if the type is unknown.
    FrameRole,               ///< The frame, a `FrameValue`.
  };
  Q_ENUM(Role)

  explicit EventModel(QObject *parent = nullptr) : QAbstractListModel(parent) {
    timer_.setSingleShot(true);
    timer_.setInterval(16);
    connect(&timer_, &QTimer::timeout, this, &EventModel::flush);
  }

  /// Shows the events of this receiver.
  void listenTo(const MessageReceiver *receiver) {
    connect(receiver, &MessageReceiver::frameReceived, this, &EventModel::addFrame, Qt::UniqueConnection);
  }

  int count() const noexcept { return static_cast<int>(rows_.size()); }
  qulonglong dropped() const noexcept { return dropped_; }

  /// Maximum number of rows, and of queued events; 10000 by default, at least 1.
  int maximumRows() const noexcept { return maximumRows_; }
  void setMaximumRows(int rows) {
    rows = (std::max)(rows, 1);
    if (rows == maximumRows_) return;
    maximumRows_ = rows;
    boundQueue();
    const QPointer<EventModel> alive(this);
    removeOldest(count() - rows);
    if (alive) reportChanges();
    if (alive) Q_EMIT maximumRowsChanged();
  }

  /// Milliseconds from the first event of a batch to its rows; 16 by default, the duration of a screen frame. With 0,
  /// the rows are inserted in the next iteration of the event loop.
  int interval() const { return timer_.interval(); }
  void setInterval(int milliseconds) {
    milliseconds = (std::max)(milliseconds, 0);
    if (milliseconds == interval()) return;
    timer_.setInterval(milliseconds);
    Q_EMIT intervalChanged();
  }

  /// Returns the message of a row. It keeps its frame.
  Shared<Payload> payload(int row) const {
    const Row &it = rows_.at(static_cast<std::size_t>(row));
    return it.frame.part(*it.payload);
  }

  int rowCount(const QModelIndex &parent = QModelIndex()) const override { return parent.isValid() ? 0 : count(); }

  QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return QVariant();
    const auto &[frame, payload] = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TypeRole: {
      const QString name = toQString(payload->type_url).section(QLatin1Char('/'), -1);
      return name.section(QLatin1Char('.'), -1);
    }
    case TimeRole: return toQDateTime(frame->time);
    case TopicRole: return toQString(frame->topic);
    case Qt::DisplayRole:
    case SummaryRole: {
      QString text;
      QDebug(&text) << *payload;
      return text.trimmed();
    }
    case MessageRole: return toValue(frame, *payload);
    case FrameRole: return QVariant::fromValue(FrameValue(frame));
    default: return QVariant();
    }
  }

  QHash<int, QByteArray> roleNames() const override {
    return {{TypeRole, "type"},       {TimeRole, "time"},       {TopicRole, "topic"},
            {SummaryRole, "summary"}, {MessageRole, "message"}, {FrameRole, "frame"}};
  }

public Q_SLOTS:
  /// Adds the messages of a frame to the queue, except malformed ones.
  void addFrame(const opentera::Shared<opentera::Frame> &frame) {
    for (const Payload &payload : frame->payloads) {
      if (payload.status == StatusCode::Ok) queue_.push_back({frame, &payload});
    }
    boundQueue();
    if (!queue_.empty() && !timer_.isActive()) timer_.start();
  }

  /// Inserts the queued events as rows at once, before the interval ends.
  void flush() {
    timer_.stop();
    if (!batch_.empty()) return; // called by a slot of rowsAboutToBeInserted
    // Slots may change the model, flush it or delete it.
    const QPointer<EventModel> alive(this);
    while (alive && count() + queued() > maximumRows_) removeOldest(count() + queued() - maximumRows_);
    if (!alive) return;
    if (!queue_.empty()) {
      batch_.swap(queue_);
      beginInsertRows(QModelIndex(), count(), count() + static_cast<int>(batch_.size()) - 1);
      std::move(batch_.begin(), batch_.end(), std::back_inserter(rows_));
      batch_.clear();
      endInsertRows();
    }
    if (alive) reportChanges();
  }

  /// Removes all rows and all queued events.
  void clear() {
    queue_.clear();
    const QPointer<EventModel> alive(this);
    removeOldest(count());
    if (alive) reportChanges();
  }

Q_SIGNALS:
  void countChanged();
  void maximumRowsChanged();
  void intervalChanged();
  /// Events were dropped from a full queue; `dropped` is their total number. Emitted at most once per batch.
  void droppedChanged(qulonglong dropped);

private:
  struct Row {
    Shared<Frame> frame;
    const Payload *payload;
  };

  int queued() const noexcept { return static_cast<int>(queue_.size()); }

  void boundQueue() {
    const auto maximum = static_cast<std::size_t>(maximumRows_);
    if (queue_.size() <= maximum) return;
    const auto excess = queue_.size() - maximum;
    queue_.erase(queue_.begin(), queue_.begin() + static_cast<std::ptrdiff_t>(excess));
    dropped_ += excess;
  }

  void removeOldest(int number) {
    if (number <= 0) return;
    beginRemoveRows(QModelIndex(), 0, number - 1);
    rows_.erase(rows_.begin(), rows_.begin() + number);
    endRemoveRows();
  }

  /// Emits the signals of the properties, once per batch.
  void reportChanges() {
    const QPointer<EventModel> alive(this);
    if (std::exchange(reportedCount_, count()) != count()) Q_EMIT countChanged();
    if (alive && std::exchange(reportedDropped_, dropped_) != dropped_) Q_EMIT droppedChanged(dropped_);
  }

  std::deque<Row> rows_, queue_, batch_;
  QTimer timer_{this}; // a child, so it moves to another thread with the model
  int maximumRows_ = 10000;
  qulonglong dropped_ = 0, reportedDropped_ = 0;
  int reportedCount_ = 0;
};

/// The rows of an `EventModel` whose messages have one of some types; all rows if `types` is empty, the default.
class EventFilter : public QSortFilterProxyModel {
  Q_OBJECT
  Q_PROPERTY(QStringList types READ types WRITE setTypes NOTIFY typesChanged)

public:
  using QSortFilterProxyModel::QSortFilterProxyModel;

  QStringList types() const { return types_; }
  void setTypes(const QStringList &types) {
    if (types == types_) return;
    types_ = types;
    invalidateFilter();
    Q_EMIT typesChanged();
  }

Q_SIGNALS:
  void typesChanged();

protected:
  bool filterAcceptsRow(int row, const QModelIndex &parent) const override {
    if (types_.isEmpty()) return true;
    return types_.contains(sourceModel()->index(row, 0, parent).data(EventModel::TypeRole).toString());
  }

private:
  QStringList types_;
};

} // namespace qt
#ifndef Q_MOC_RUN
} // inline namespace OPENTERA_NAMESPACE
#endif
} // namespace opentera

#endif // OPENTERA_MESSAGES_QT_MODEL_HPP
