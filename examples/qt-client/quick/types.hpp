// The C++ types of the window: the connection, and a model with descriptions of events.

#ifndef TYPES_HPP
#define TYPES_HPP

#include "client.hpp"
#include "events.hpp"

#include <opentera/messages_qt_model.hpp>

#include <QtCore/QIdentityProxyModel>
#include <QtQml/qqml.h>

struct QmlConnection {
  Q_GADGET
  QML_FOREIGN(Connection)
  QML_NAMED_ELEMENT(Connection)
};

/// The rows of an `EventModel`, with additional roles for the description of an event.
class DescribedEvents : public QIdentityProxyModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QStringList types READ types NOTIFY typesChanged)

public:
  enum Role {
    WhoRole = Qt::UserRole + 100, // the source model uses the lower numbers
    WhatRole,
    DotColorRole,
    PayloadRole, ///< The message, for `fields`.
  };

  explicit DescribedEvents(QObject *parent = nullptr) : QIdentityProxyModel(parent) {
    connect(this, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
      const auto before = types_.size();
      for (int row = first; row <= last; ++row) {
        const QString type = index(row, 0).data(opentera::qt::EventModel::TypeRole).toString();
        if (!types_.contains(type)) types_.append(type);
      }
      if (types_.size() > before) Q_EMIT typesChanged();
    });
  }

  /// The types of all events so far.
  QStringList types() const { return types_; }

  Q_INVOKABLE QString colorOf(const QString &type) const { return ::colorOf(type); }

  /// Returns every field of a message, as objects with `name` and `value`. The view calls this for the selected event only.
  Q_INVOKABLE QVariantList fields(const opentera::Shared<opentera::Payload> &payload) const {
    QVariantList list;
    for (const NamedValue &field : fieldsOf(payload->message))
      list.append(QVariantMap{{"name", field.name}, {"value", field.value}});
    return list;
  }

  QVariant data(const QModelIndex &index, int role) const override {
    if (role < WhoRole || role > PayloadRole) return QIdentityProxyModel::data(index, role);
    const auto payload = qobject_cast<const opentera::qt::EventModel *>(sourceModel())->payload(index.row());
    switch (role) {
    case WhoRole: return describe(*payload).who;
    case WhatRole: return describe(*payload).what;
    case DotColorRole: return colorOf(describe(*payload).type);
    default: return QVariant::fromValue(payload);
    }
  }

  QHash<int, QByteArray> roleNames() const override {
    QHash<int, QByteArray> names = QIdentityProxyModel::roleNames();
    names.insert({{WhoRole, "who"}, {WhatRole, "what"}, {DotColorRole, "dotColor"}, {PayloadRole, "payload"}});
    return names;
  }

Q_SIGNALS:
  void typesChanged();

private:
  QStringList types_;
};

#endif
