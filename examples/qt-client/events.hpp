// The descriptions of events that the example shows.

#ifndef EVENTS_HPP
#define EVENTS_HPP

#include <opentera/messages_qt.hpp>

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

/// A short description of a message.
struct Event {
  QString type;
  QString who;
  QString what;
};

namespace in_words {

using opentera::StringView;
using opentera::qt::toQString;

/// Converts an enum value to words, for example `USER_JOINED_SESSION` to `joined session`.
template <class E> QString words(E value) {
  return toQString(value).section('_', 1).toLower().replace('_', ' ');
}

/// Returns `what` and the beginning of the UUID, or an empty string if the UUID is empty.
inline QString shortened(const char *what, StringView uuid) {
  return uuid.empty() ? QString() : QLatin1String(what) + ' ' + toQString(uuid).left(8);
}

inline QString counted(std::size_t users, std::size_t participants, std::size_t devices) {
  QStringList parts;
  const auto add = [&parts](std::size_t count, const char *what) {
    if (count) parts.append(QString::number(count) + ' ' + QLatin1String(what) + QLatin1String(count > 1 ? "s" : ""));
  };
  add(users, "user");
  add(participants, "participant");
  add(devices, "device");
  return parts.join(QStringLiteral(", "));
}

/// Returns the status of a device. The field is JSON text, whose member `status` is a string.
inline QString status(const opentera::DeviceEvent &device) {
  const QString text = opentera::qt::toQJsonDocument(device.device_status).object().value("status").toString();
  return text.isEmpty() ? toQString(device.device_status) : text;
}

} // namespace in_words

/// Describes a message of a frame.
inline Event describe(const opentera::Payload &payload) {
  using namespace opentera;
  using namespace in_words;

  Event event;
  event.type = toQString(payload.type_url).section('.', -1);
  const auto of = [&event](const QString &who, const QString &what) {
    event.who = who;
    event.what = what;
  };
  visit(payload,
        overloaded{
            [&](const UserEvent &user) { of(toQString(user.user_fullname), words(user.type)); },
            [&](const ParticipantEvent &participant) {
              of(toQString(participant.participant_name), words(participant.type));
            },
            [&](const DeviceEvent &device) {
              const QString text = status(device);
              of(toQString(device.device_name), words(device.type) + (text.isEmpty() ? text : ": " + text));
            },
            [&](const JoinSessionEvent &join) {
              of(toQString(join.session_creator_name),
                 QStringLiteral("invites %1 to %2")
                     .arg(counted(join.session_users.size(), join.session_participants.size(),
                                  join.session_devices.size()),
                          shortened("session", join.session_uuid)));
            },
            [&](const JoinSessionReplyEvent &reply) {
              of(shortened("user", reply.user_uuid) + shortened("participant", reply.participant_uuid) +
                     shortened("device", reply.device_uuid),
                 QStringLiteral("answers \"%1\" to %2")
                     .arg(words(reply.join_reply), shortened("session", reply.session_uuid)));
            },
            [&](const LeaveSessionEvent &leave) {
              of(counted(leave.leaving_users.size(), leave.leaving_participants.size(), leave.leaving_devices.size()),
                 QStringLiteral("left ") + shortened("session", leave.session_uuid));
            },
            [&](const StopSessionEvent &stop) {
              of(shortened("service", stop.service_uuid),
                 QStringLiteral("ended ") + shortened("session", stop.session_uuid));
            },
            [&](const ArchiveEvent &archive) { of(shortened("owner", archive.owner_uuid), words(archive.status)); },
            [&](const DatabaseEvent &change) { of(toQString(change.object_type), words(change.type)); },
            [&](const LogEvent &log) { of(toQString(log.sender), toQString(log.message)); },
            [&](const UnknownPayload &unknown) {
              of(QString(), toQString(unknown.detail.empty() ? "a type that is not known" : unknown.detail));
            },
        });
  return event;
}

/// Returns the local time of day.
inline QString clockTime(const QDateTime &time) { return time.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz")); }

/// Returns the color of a type, which is readable on light and dark backgrounds.
inline QString colorOf(const QString &type) {
  static const QHash<QString, QString> colors{
      {"UserEvent", "#3d8fd1"},        {"ParticipantEvent", "#45a356"},      {"DeviceEvent", "#d98b1f"},
      {"JoinSessionEvent", "#9a62cc"}, {"JoinSessionReplyEvent", "#c05f9e"}, {"LeaveSessionEvent", "#7a7fd6"},
      {"StopSessionEvent", "#5c6bb0"}, {"notice", "#8a8a8a"},                {"error", "#d0463b"},
  };
  return colors.value(type, QStringLiteral("#5d9a9a"));
}

/// A field: its name in the schema, and its value as a string.
struct NamedValue {
  QString name;
  QString value;
};

/// Returns every field of a message, in the order of the schema. The value of a list has one line per element.
inline QList<NamedValue> fieldsOf(const opentera::MessageRef &message) {
  using namespace opentera;
  const auto text = [](const QJsonValue &value) {
    if (value.isObject()) return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
  };
  const auto json = qt::tryToQJsonObject(message, JsonWrite::DefaultValues | JsonWrite::ProtoNames);
  QList<NamedValue> fields;
  if (!json) return fields;
  for (const Field &field : Fields(message)) {
    const QString name = qt::toQString(field.name);
    const QJsonValue value = json->value(name);
    QStringList lines;
    if (value.isArray()) {
      for (const QJsonValue element : value.toArray()) lines.append(text(element));
    } else {
      lines.append(text(value));
    }
    fields.append({name, lines.join('\n')});
  }
  return fields;
}

#endif
