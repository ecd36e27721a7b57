// What the example shows of an event.

#ifndef EVENTS_HPP
#define EVENTS_HPP

#include <opentera/messages_qt.hpp>

/// A line of the log, or of the table.
struct Event {
  QDateTime time;
  QString type;
  QString who;
  QString what;
};

namespace in_words {

using opentera::StringView;
using opentera::qt::toQString;

/// `USER_JOINED_SESSION` as `joined session`.
template <class E> QString words(E value) {
  return toQString(value).section('_', 1).toLower().replace('_', ' ');
}

/// What has a UUID and no name here; empty when it has none.
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

/// The status of a device, which is JSON that has it as text once more.
inline QString status(const opentera::DeviceEvent &device) {
  const QString text = opentera::qt::toQJsonDocument(device.device_status).object().value("status").toString();
  return text.isEmpty() ? toQString(device.device_status) : text;
}

} // namespace in_words

/// One message of a frame in words.
inline Event describe(const opentera::Frame &frame, const opentera::Payload &payload) {
  using namespace opentera;
  using namespace in_words;

  Event event;
  event.time = qt::toQDateTime(frame.time).toLocalTime();
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

#endif
