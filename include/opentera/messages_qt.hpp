/*
 * opentera/messages_qt.hpp: the messages of the OpenTera platform in Qt programs, over opentera/messages.hpp. For Qt 6
 * and Qt 5.15, with C++17.
 *
 * SPDX-License-Identifier: Apache-2.0
 *
 *   auto *receiver = new opentera::qt::MessageReceiver(this);
 *   receiver->listenTo(&webSocket);
 *   connect(receiver, &opentera::qt::MessageReceiver::userEventReceived, this,
 *           [](const opentera::Shared<opentera::UserEvent> &event) {
 *             qDebug() << opentera::qt::toQString(event->user_fullname) << event->type;
 *           });
 *
 * What is here; docs/qt.md is the guide.
 *
 * - Conversions between Qt's types and the fields of messages. A `QString` is UTF-16 and a field is UTF-8, so that one
 *   is always made of the other; what is a view instead, and for how long it is valid, is said where it is.
 * - Metatypes of `Shared` messages and of the enums, so that they go through queued signals and into a `QVariant`.
 * - `operator<<` of `QDebug` for every message, enum and frame. Fields at their default are left out.
 * - `MessageReceiver`: from the frames of a `QWebSocket` to a signal for each type of message. It is a `QObject`, so
 *   that a program that uses it has to run moc on this header: see docs/qt.md. The models need it too; everything else
 *   does without moc.
 * - `EventModel`: the events of a receiver as rows for views, inserted in batches. `EventFilter` selects types of them.
 *
 * A name with `try` before it returns an `Expected`; the same without it throws, as in messages.hpp.
 */

/* Generated from `proto/` and `codegen/src/messages_qt.hpp.in` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_MESSAGES_QT_HPP
#define OPENTERA_MESSAGES_QT_HPP

#include <opentera/messages.hpp>

#include <QtCore/QAbstractListModel>
#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QDebug>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QMetaType>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTimer>
#include <QtCore/QVariant>

#include <algorithm>
#include <cmath>
#include <deque>
#include <iterator>
#include <limits>
#include <vector>

namespace opentera {
inline namespace OPENTERA_NAMESPACE {

// ---------------------------------------------------------------------------------------------------------------------
// The fields of messages, with their names

namespace qt {
namespace detail {

using opentera::detail::Messages;
using opentera::detail::Types;

/// The name of a message, and a function that calls `f(name, value)` for every field; for the value of a oneof, or a
/// `std::monostate`, it is `f.oneof(name, value)`.
template <class M> struct Fields;

template <> struct Fields<Any> {
  static constexpr const char *name = "Any";
  template <class F> static void visit(const Any &message, F &&f) {
    f("type_url", message.type_url);
    f("value", message.value);
    f("message", message.message);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<TeraMessage> {
  static constexpr const char *name = "TeraMessage";
  template <class F> static void visit(const TeraMessage &message, F &&f) {
    f("message", message.message);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<TeraEvent> {
  static constexpr const char *name = "TeraEvent";
  template <class F> static void visit(const TeraEvent &message, F &&f) {
    f("header", message.header);
    f("events", message.events);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<TeraEvent::Header> {
  static constexpr const char *name = "TeraEvent::Header";
  template <class F> static void visit(const TeraEvent::Header &message, F &&f) {
    f("version", message.version);
    f("time", message.time);
    f("topic", message.topic);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<TeraModuleMessage> {
  static constexpr const char *name = "TeraModuleMessage";
  template <class F> static void visit(const TeraModuleMessage &message, F &&f) {
    f("head", message.head);
    f("data", message.data);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<TeraModuleMessage::Header> {
  static constexpr const char *name = "TeraModuleMessage::Header";
  template <class F> static void visit(const TeraModuleMessage::Header &message, F &&f) {
    f("version", message.version);
    f("time", message.time);
    f("seq", message.seq);
    f("source", message.source);
    f("dest", message.dest);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<DeviceEvent> {
  static constexpr const char *name = "DeviceEvent";
  template <class F> static void visit(const DeviceEvent &message, F &&f) {
    f("device_uuid", message.device_uuid);
    f("type", message.type);
    f("device_name", message.device_name);
    f("device_status", message.device_status);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<ParticipantEvent> {
  static constexpr const char *name = "ParticipantEvent";
  template <class F> static void visit(const ParticipantEvent &message, F &&f) {
    f("participant_uuid", message.participant_uuid);
    f("type", message.type);
    f("participant_name", message.participant_name);
    f("participant_project_name", message.participant_project_name);
    f("participant_site_name", message.participant_site_name);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<UserEvent> {
  static constexpr const char *name = "UserEvent";
  template <class F> static void visit(const UserEvent &message, F &&f) {
    f("user_uuid", message.user_uuid);
    f("type", message.type);
    f("user_fullname", message.user_fullname);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<JoinSessionEvent> {
  static constexpr const char *name = "JoinSessionEvent";
  template <class F> static void visit(const JoinSessionEvent &message, F &&f) {
    f("session_url", message.session_url);
    f("session_creator_name", message.session_creator_name);
    f("session_uuid", message.session_uuid);
    f("session_participants", message.session_participants);
    f("session_users", message.session_users);
    f("session_devices", message.session_devices);
    f("join_msg", message.join_msg);
    f("session_parameters", message.session_parameters);
    f("service_uuid", message.service_uuid);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<JoinSessionReplyEvent> {
  static constexpr const char *name = "JoinSessionReplyEvent";
  template <class F> static void visit(const JoinSessionReplyEvent &message, F &&f) {
    f("session_uuid", message.session_uuid);
    f("user_uuid", message.user_uuid);
    f("participant_uuid", message.participant_uuid);
    f("device_uuid", message.device_uuid);
    f("join_reply", message.join_reply);
    f("reply_msg", message.reply_msg);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<LeaveSessionEvent> {
  static constexpr const char *name = "LeaveSessionEvent";
  template <class F> static void visit(const LeaveSessionEvent &message, F &&f) {
    f("session_uuid", message.session_uuid);
    f("service_uuid", message.service_uuid);
    f("leaving_participants", message.leaving_participants);
    f("leaving_users", message.leaving_users);
    f("leaving_devices", message.leaving_devices);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<StopSessionEvent> {
  static constexpr const char *name = "StopSessionEvent";
  template <class F> static void visit(const StopSessionEvent &message, F &&f) {
    f("session_uuid", message.session_uuid);
    f("service_uuid", message.service_uuid);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<DatabaseEvent> {
  static constexpr const char *name = "DatabaseEvent";
  template <class F> static void visit(const DatabaseEvent &message, F &&f) {
    f("type", message.type);
    f("object_type", message.object_type);
    f("object_value", message.object_value);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<LogEvent> {
  static constexpr const char *name = "LogEvent";
  template <class F> static void visit(const LogEvent &message, F &&f) {
    f("level", message.level);
    f("timestamp", message.timestamp);
    f("sender", message.sender);
    f("message", message.message);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<LoginEvent> {
  static constexpr const char *name = "LoginEvent";
  template <class F> static void visit(const LoginEvent &message, F &&f) {
    f("log_header", message.log_header);
    f("login_type", message.login_type);
    f("login_status", message.login_status);
    f("client_name", message.client_name);
    f("client_version", message.client_version);
    f("client_ip", message.client_ip);
    f("os_name", message.os_name);
    f("os_version", message.os_version);
    f("user_uuid", message.user_uuid);
    f("participant_uuid", message.participant_uuid);
    f("device_uuid", message.device_uuid);
    f("service_uuid", message.service_uuid);
    f("server_endpoint", message.server_endpoint);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<RPCMessage> {
  static constexpr const char *name = "RPCMessage";
  template <class F> static void visit(const RPCMessage &message, F &&f) {
    f("method", message.method);
    f("reply_to", message.reply_to);
    f("id", message.id);
    f("timestamp", message.timestamp);
    f("args", message.args);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<Value> {
  static constexpr const char *name = "Value";
  template <class F> static void visit(const Value &message, F &&f) {
    message.arg_value.visit([&](const auto &value) { f.oneof("arg_value", value); });
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<ArchiveEvent> {
  static constexpr const char *name = "ArchiveEvent";
  template <class F> static void visit(const ArchiveEvent &message, F &&f) {
    f("archive_uuid", message.archive_uuid);
    f("owner_uuid", message.owner_uuid);
    f("status", message.status);
    f("archive_url", message.archive_url);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<ServerCommand> {
  static constexpr const char *name = "ServerCommand";
  template <class F> static void visit(const ServerCommand &message, F &&f) {
    f("type", message.type);
    f("data", message.data);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<UserRegisterToEvent> {
  static constexpr const char *name = "UserRegisterToEvent";
  template <class F> static void visit(const UserRegisterToEvent &message, F &&f) {
    f("event_type", message.event_type);
    f("action", message.action);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<CreateSession> {
  static constexpr const char *name = "CreateSession";
  template <class F> static void visit(const CreateSession &message, F &&f) {
    f("source", message.source);
    f("command", message.command);
    f("reply_to", message.reply_to);
    f("unknown_fields", message.unknown_fields);
  }
};
template <> struct Fields<Result> {
  static constexpr const char *name = "Result";
  template <class F> static void visit(const Result &message, F &&f) {
    f("type", message.type);
    f("code", message.code);
    f("message", message.message);
    f("unknown_fields", message.unknown_fields);
  }
};

/// A size as Qt has it. Qt 5 has an `int`, which nothing exceeds that the library hands out.
inline auto qtSize(std::size_t size) noexcept {
  using Size = decltype(QByteArray().size());
  return static_cast<Size>((std::min)(size, static_cast<std::size_t>((std::numeric_limits<Size>::max)())));
}

template <class E>
using WhenEnum = std::enable_if_t<std::is_enum_v<E>, decltype(opentera::detail::Names<E>::name)>;

} // namespace detail

// ---------------------------------------------------------------------------------------------------------------------
// From messages

/// A copy of a text.
inline QString toQString(StringView text) { return QString::fromUtf8(text.data(), detail::qtSize(text.size())); }

/// Name of an enum's value as in the schema, or its number when that has no name.
template <class E, class = detail::WhenEnum<E>> QString toQString(E value) {
  const std::string_view name = to_string(value);
  return name.empty() ? QString::number(static_cast<std::int32_t>(value)) : toQString(name);
}

/// Full name of a message, for example `opentera.protobuf.DeviceEvent`; empty when it is no message's kind.
inline QString toQString(Kind kind) { return toQString(to_string(kind)); }

/// A copy of bytes.
inline QByteArray toQByteArray(ByteView bytes) {
  return QByteArray(reinterpret_cast<const char *>(bytes.data()), detail::qtSize(bytes.size()));
}

/// The same bytes, not copied: it is valid as long as what `bytes` refers to. A copy of it is one more view.
inline QByteArray fromRawData(ByteView bytes) {
  return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), detail::qtSize(bytes.size()));
}

/// A text as UTF-8, not copied: it is valid as long as what `text` refers to. A copy of it is one more view.
inline QByteArray fromRawData(StringView text) { return fromRawData(ByteView(text.data(), text.size())); }

/// A copy of a list of texts.
inline QStringList toQStringList(List<StringView> texts) {
  QStringList list;
  list.reserve(detail::qtSize(texts.size()));
  for (const StringView text : texts) list.append(toQString(text));
  return list;
}

/// A time of the schema, seconds since 1970-01-01 00:00:00 UTC, to the millisecond. Invalid for what is no time
/// within some 270000 years.
inline QDateTime toQDateTime(double seconds) {
  if (!(std::abs(seconds) <= 8.64e12)) return QDateTime(); // NaN too
  return QDateTime::fromMSecsSinceEpoch(qRound64(seconds * 1000)).toUTC();
}

/// JSON text that is in a field, `DeviceEvent::device_status` for example; null when it is no JSON array or object.
inline QJsonDocument toQJsonDocument(StringView text) { return QJsonDocument::fromJson(fromRawData(text)); }

/// A message as JSON. It is what `to_json` gives, read by Qt.
inline Expected<QJsonObject> tryToQJsonObject(MessageRef message, JsonWrite flags = JsonWrite::Compact) {
  Arena arena;
  const auto text = try_to_json(message, arena, flags);
  if (!text) return text.error();
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(fromRawData(StringView(*text)), &error);
  // All that Qt can have against it is its size.
  if (error.error != QJsonParseError::NoError) return Error(StatusCode::TooLarge);
  return document.object();
}

namespace detail {

/// `user_fullname` as `userFullname`, as in JSON.
inline QString camelCase(const char *name) {
  QString out;
  bool upper = false;
  for (; *name != 0; ++name) {
    const QChar c = QLatin1Char(*name);
    if (c != QLatin1Char('_')) out.append(upper ? c.toUpper() : c);
    upper = c == QLatin1Char('_');
  }
  return out;
}

/// Puts the fields of a message into a map.
class MapMaker {
public:
  template <class M> static QVariantMap map(const M &message) {
    MapMaker maker;
    Fields<M>::visit(message, maker);
    return maker.map_;
  }

  template <class T> void operator()(const char *name, const T &value) { insert(name, toVariant(value)); }
  template <class T> void oneof(const char *name, const T &value) { insert(name, toVariant(value)); }
  void oneof(const char *, std::monostate) {}

private:
  void insert(const char *name, const QVariant &value) {
    if (value.isValid()) map_.insert(camelCase(name), value);
  }

  static QVariant toVariant(StringView text) { return toQString(text); }
  static QVariant toVariant(ByteView bytes) { return toQByteArray(bytes); }
  static QVariant toVariant(List<StringView> texts) { return toQStringList(texts); }
  static QVariant toVariant(MessageRef message) {
    QVariant variant;
    visit(message, overloaded{[&](const auto &typed) { variant = map(typed); }, [](const UnknownPayload &) {}});
    return variant;
  }
  template <class T> static QVariant toVariant(const Optional<T> &message) {
    return message ? QVariant(map(*message)) : QVariant();
  }
  template <class T> static QVariant toVariant(const List<T> &list) {
    QVariantList variants;
    for (const T &element : list) variants.append(toVariant(element));
    return variants;
  }
  template <class T, std::enable_if_t<is_message_v<T>, int> = 0> static QVariant toVariant(const T &message) {
    return map(message);
  }
  template <class T, std::enable_if_t<std::is_arithmetic_v<T> || std::is_enum_v<T>, int> = 0>
  static QVariant toVariant(T value) {
    if constexpr (std::is_enum_v<T>) {
      return static_cast<int>(value);
    } else if constexpr (std::is_same_v<T, bool>) {
      return value;
    } else if constexpr (std::is_floating_point_v<T>) {
      return static_cast<double>(value);
    } else if constexpr (std::is_signed_v<T>) {
      return static_cast<qlonglong>(value);
    } else {
      return static_cast<qulonglong>(value);
    }
  }

  QVariantMap map_;
};

} // namespace detail

/// All fields of a message by their names in JSON. An enum is its number, and a message that is unset is left out. The
/// value of a oneof has the oneof's name.
template <class M, std::enable_if_t<is_message_v<M>, int> = 0> QVariantMap toVariantMap(const M &message) {
  return detail::MapMaker::map(message);
}

/// What a frame has besides its messages; `time` is a `QDateTime`.
inline QVariantMap toVariantMap(const Frame &frame) {
  return {{QStringLiteral("wrapper"), toQString(frame.wrapper)},
          {QStringLiteral("version"), frame.version},
          {QStringLiteral("time"), toQDateTime(frame.time)},
          {QStringLiteral("seq"), frame.seq},
          {QStringLiteral("topic"), toQString(frame.topic)},
          {QStringLiteral("source"), toQString(frame.source)}};
}

/// A message, or a frame, as views and QML read it.
template <class T> QVariant toValue(const Shared<T> &shared) { return toVariantMap(*shared); }

// ---------------------------------------------------------------------------------------------------------------------
// To messages

/// A view of UTF-8 text, valid as long as the bytes: `{.device_name = view(name.toUtf8())}` to the end of the
/// expression that it is in.
inline StringView view(const QByteArray &utf8) noexcept {
  return std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size()));
}

/// A text in the arena. What is no text, half of a surrogate pair, becomes a replacement character.
inline Expected<StringView> tryText(Arena &arena, const QString &text) { return arena.try_text(view(text.toUtf8())); }

/// A list of texts in the arena.
inline Expected<List<StringView>> tryList(Arena &arena, const QStringList &texts) {
  std::vector<StringView> list;
  list.reserve(static_cast<std::size_t>(texts.size()));
  for (const QString &text : texts) {
    const auto copy = tryText(arena, text);
    if (!copy) return copy.error();
    list.push_back(*copy);
  }
  return arena.try_list(list);
}

/// A time for the schema, in seconds since 1970-01-01 00:00:00 UTC; 0 for an invalid one.
inline double toSeconds(const QDateTime &time) {
  return time.isValid() ? static_cast<double>(time.toMSecsSinceEpoch()) / 1000 : 0;
}

/// Reads a message from JSON.
template <class M>
Expected<Shared<M>> tryFromQJsonObject(const QJsonObject &object, JsonRead flags = JsonRead::Strict,
                                       std::size_t limit = 0) {
  return Shared<M>::try_make_from(QJsonDocument(object).toJson(QJsonDocument::Compact), limit,
                                  [&](const QByteArray &text, Arena &arena) {
                                    return try_from_json<M>(view(text), arena, flags);
                                  });
}

#if OPENTERA_EXCEPTIONS
inline QJsonObject toQJsonObject(MessageRef message, JsonWrite flags = JsonWrite::Compact) {
  return tryToQJsonObject(message, flags).value();
}

inline StringView text(Arena &arena, const QString &text) { return tryText(arena, text).value(); }

inline List<StringView> list(Arena &arena, const QStringList &texts) { return tryList(arena, texts).value(); }

template <class M>
Shared<M> fromQJsonObject(const QJsonObject &object, JsonRead flags = JsonRead::Strict, std::size_t limit = 0) {
  return tryFromQJsonObject<M>(object, flags, limit).value();
}
#endif

} // namespace qt

// ---------------------------------------------------------------------------------------------------------------------
// Debug output

namespace qt {
namespace detail {

inline bool isDefault(StringView text) noexcept { return text.empty(); }
inline bool isDefault(ByteView bytes) noexcept { return bytes.empty(); }
inline bool isDefault(MessageRef message) noexcept { return !message; }
template <class T> bool isDefault(const List<T> &list) noexcept { return list.empty(); }
template <class T> bool isDefault(const Optional<T> &message) noexcept { return !message; }
template <class T, std::enable_if_t<std::is_arithmetic_v<T> || std::is_enum_v<T>, int> = 0>
bool isDefault(T value) noexcept {
  return value == T();
}

/// Writes fields as `(name: value, name: value)`.
class FieldWriter {
public:
  explicit FieldWriter(QDebug &out, const char *name) : out_(out), saved_(out) { out_.nospace() << name << '('; }
  ~FieldWriter() { out_ << ')'; }
  FieldWriter(const FieldWriter &) = delete;
  FieldWriter &operator=(const FieldWriter &) = delete;

  template <class T> void operator()(const char *name, const T &value) {
    if (!isDefault(value)) write(name, value);
  }

  template <class T> void oneof(const char *name, const T &value) { write(name, value); }
  void oneof(const char *, std::monostate) {}

private:
  template <class T> void write(const char *name, const T &value) {
    out_ << separator_ << name << ": ";
    if constexpr (std::is_floating_point_v<T>) {
      // As many digits as the value has; QDebug writes 6 of them.
      out_ << QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest).toLatin1().constData();
    } else {
      out_ << value;
    }
    separator_ = ", ";
  }

  QDebug &out_;
  QDebugStateSaver saved_;
  const char *separator_ = "";
};

/// Writes a word without quotes.
inline QDebug &word(QDebug &out, const QString &word) {
  const QDebugStateSaver saved(out);
  out.noquote().nospace() << word;
  return out;
}

} // namespace detail
} // namespace qt

// They are in the namespace of what they write, where they are found without a `using`.

inline QDebug operator<<(QDebug out, StringView text) { return out << qt::toQString(text); }
inline QDebug operator<<(QDebug out, ByteView bytes) { return out << qt::fromRawData(bytes); }
inline QDebug operator<<(QDebug out, Kind kind) { return qt::detail::word(out, qt::toQString(kind)); }
inline QDebug operator<<(QDebug out, StatusCode status) {
  return qt::detail::word(out, qt::toQString(to_string(status)));
}

/// The name of an enum's value, or its number when that has no name.
template <class E, class = qt::detail::WhenEnum<E>> QDebug operator<<(QDebug out, E value) {
  return qt::detail::word(out, qt::toQString(value));
}

inline QDebug operator<<(QDebug out, const Error &error) {
  return qt::detail::word(out, QString::fromUtf8(error.what()));
}

QDebug operator<<(QDebug out, MessageRef message);

template <class T> QDebug operator<<(QDebug out, const List<T> &list) {
  {
    const QDebugStateSaver saved(out);
    const char *separator = "";
    out.nospace() << '(';
    for (const T &element : list) {
      out << separator << element;
      separator = ", ";
    }
    out << ')';
  }
  return out;
}

template <class T> QDebug operator<<(QDebug out, const Optional<T> &message) {
  return out << (message ? MessageRef(*message) : MessageRef());
}

/// A message, `DeviceEvent(device_uuid: "...", type: DEVICE_CONNECTED)` for example.
template <class M, std::enable_if_t<is_message_v<M>, int> = 0> QDebug operator<<(QDebug out, const M &message) {
  qt::detail::Fields<M>::visit(message, qt::detail::FieldWriter(out, qt::detail::Fields<M>::name));
  return out;
}

/// What is known of a message that is of unknown type, or cannot be read.
inline QDebug operator<<(QDebug out, const UnknownPayload &payload) {
  {
    qt::detail::FieldWriter field(out, "UnknownPayload");
    field("type_url", payload.type_url);
    field("value", payload.value);
    field("status", payload.status);
    field("detail", payload.detail);
  }
  return out;
}

inline QDebug operator<<(QDebug out, MessageRef message) {
  const bool written = visit(message, [&out](const auto &typed) { out << typed; });
  return written ? out : qt::detail::word(out, QStringLiteral("none"));
}

/// The message, or an `UnknownPayload`.
inline QDebug operator<<(QDebug out, const Payload &payload) {
  visit(payload, [&out](const auto &typed) { out << typed; });
  return out;
}

inline QDebug operator<<(QDebug out, const Frame &frame) {
  {
    qt::detail::FieldWriter field(out, "Frame");
    field("wrapper", frame.wrapper);
    field("version", frame.version);
    field("time", frame.time);
    field("seq", frame.seq);
    field("topic", frame.topic);
    field("source", frame.source);
    field("payloads", frame.payloads);
  }
  return out;
}

template <class T> QDebug operator<<(QDebug out, const Shared<T> &shared) { return out << *shared; }

} // inline namespace OPENTERA_NAMESPACE
} // namespace opentera

// ---------------------------------------------------------------------------------------------------------------------
// Metatypes

Q_DECLARE_METATYPE(opentera::Kind)
Q_DECLARE_METATYPE(opentera::StatusCode)
Q_DECLARE_METATYPE(opentera::Shared<opentera::Frame>)
Q_DECLARE_METATYPE(opentera::Shared<opentera::Payload>)
Q_DECLARE_METATYPE(opentera::Shared<opentera::Any>)
Q_DECLARE_METATYPE(opentera::Shared<opentera::TeraMessage>)
Q_DECLARE_METATYPE(opentera::Shared<opentera::TeraEvent>)
Q_DECLARE_METATYPE(opentera::Shared<opentera::TeraEvent::Header>)
Q_DECLARE_METATYPE(opentera::Shared<opentera::TeraModuleMessage>)
Q_DECLARE_METATYPE(opentera::Shared<opentera::TeraModuleMessage::Header>)
Q_DECLARE_METATYPE(opentera::Shared<opentera::DeviceEvent>)
Q_DECLARE_METATYPE(opentera::DeviceEvent::EventType)
Q_DECLARE_METATYPE(opentera::Shared<opentera::ParticipantEvent>)
Q_DECLARE_METATYPE(opentera::ParticipantEvent::EventType)
Q_DECLARE_METATYPE(opentera::Shared<opentera::UserEvent>)
Q_DECLARE_METATYPE(opentera::UserEvent::EventType)
Q_DECLARE_METATYPE(opentera::Shared<opentera::JoinSessionEvent>)
Q_DECLARE_METATYPE(opentera::Shared<opentera::JoinSessionReplyEvent>)
Q_DECLARE_METATYPE(opentera::JoinSessionReplyEvent::ReplyType)
Q_DECLARE_METATYPE(opentera::Shared<opentera::LeaveSessionEvent>)
Q_DECLARE_METATYPE(opentera::Shared<opentera::StopSessionEvent>)
Q_DECLARE_METATYPE(opentera::Shared<opentera::DatabaseEvent>)
Q_DECLARE_METATYPE(opentera::DatabaseEvent::EventType)
Q_DECLARE_METATYPE(opentera::Shared<opentera::LogEvent>)
Q_DECLARE_METATYPE(opentera::LogEvent::LogLevel)
Q_DECLARE_METATYPE(opentera::Shared<opentera::LoginEvent>)
Q_DECLARE_METATYPE(opentera::LoginEvent::LoginStatus)
Q_DECLARE_METATYPE(opentera::LoginEvent::LoginType)
Q_DECLARE_METATYPE(opentera::Shared<opentera::RPCMessage>)
Q_DECLARE_METATYPE(opentera::Shared<opentera::Value>)
Q_DECLARE_METATYPE(opentera::Shared<opentera::ArchiveEvent>)
Q_DECLARE_METATYPE(opentera::ArchiveEvent::StatusType)
Q_DECLARE_METATYPE(opentera::Shared<opentera::ServerCommand>)
Q_DECLARE_METATYPE(opentera::ServerCommand::CommandType)
Q_DECLARE_METATYPE(opentera::Shared<opentera::UserRegisterToEvent>)
Q_DECLARE_METATYPE(opentera::UserRegisterToEvent::EventType)
Q_DECLARE_METATYPE(opentera::UserRegisterToEvent::Action)
Q_DECLARE_METATYPE(opentera::Shared<opentera::CreateSession>)
Q_DECLARE_METATYPE(opentera::Shared<opentera::Result>)
Q_DECLARE_METATYPE(opentera::Result::ResultType)

namespace opentera {
// moc does without the name, which it cannot find out.
#ifndef Q_MOC_RUN
inline namespace OPENTERA_NAMESPACE {
#endif
namespace qt {

namespace detail {

template <class... M> void registerShared(Types<M...>) { (qRegisterMetaType<Shared<M>>(), ...); }

} // namespace detail

/// Makes the `Shared` messages known to Qt by their names, for queued connections with Qt 5 and for connections by name
/// (`SIGNAL`). A `MessageReceiver` does it; a program that has signals of its own with them and no receiver calls it
/// once.
inline void registerMetaTypes() {
  qRegisterMetaType<StatusCode>();
  qRegisterMetaType<Shared<Frame>>();
  qRegisterMetaType<Shared<Payload>>();
  detail::registerShared(detail::Messages());
}

// ---------------------------------------------------------------------------------------------------------------------
// Receiving

/// Takes the frames of a websocket, or of the bus, and makes a signal of every message in them.
///
/// For each frame it emits `frameReceived`, then one signal for each message inside, in their order, and `skipped`
/// last. Wrappers and parts of messages have no signal of their own. What is not known to this schema costs nothing
/// else of the frame. The second argument of a signal, the frame, has the time and the topic; a slot need not take it.
///
/// The messages own all that they need: they may be kept, go through queued connections and be read in any thread. The
/// receiver itself is used in the thread that it lives in, as every `QObject`; to read frames in another thread than
/// the socket's, move it there. A slot may delete it: the rest of the frame is then not emitted.
class MessageReceiver : public QObject {
  Q_OBJECT

public:
  explicit MessageReceiver(QObject *parent = nullptr) : QObject(parent) { registerMetaTypes(); }

  /// Connects the receiver with a `QWebSocket`, or whatever else has its signals.
  template <class Socket> void listenTo(const Socket *socket) {
    connect(socket, &Socket::textMessageReceived, this, &MessageReceiver::receiveText);
    connect(socket, &Socket::binaryMessageReceived, this, &MessageReceiver::receiveBinary);
  }

  /// How JSON is read. With `JsonRead::Lenient`, the start, a new field, enum value or type is skipped and reported.
  JsonRead jsonFlags() const noexcept { return jsonFlags_; }
  void setJsonFlags(JsonRead flags) noexcept { jsonFlags_ = flags; }

  /// How much memory the messages of one frame may take, in bytes; 0, the start, is `TERA_ARENA_DEFAULT_LIMIT`.
  std::size_t memoryLimit() const noexcept { return memoryLimit_; }
  void setMemoryLimit(std::size_t limit) noexcept { memoryLimit_ = limit; }

public Q_SLOTS:
  /// Takes a text frame of the websocket. One that does not begin as a JSON object is a notice. A byte order mark at
  /// the start is ignored, and so is a frame of whitespace only.
  void receiveText(const QString &text) {
    const int start = text.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0;
    const auto first = std::find_if_not(text.begin() + start, text.end(), [](QChar c) { return c.isSpace(); });
    if (first == text.end()) return;
    if (*first != QLatin1Char('{')) {
      Q_EMIT noticeReceived(text);
      return;
    }
    QStringList left;
    const auto read = [&](const QByteArray &utf8, Arena &arena) {
      auto frame = try_unwrap_json(view(utf8), arena, jsonFlags_);
      left = skippedIn(arena);
      return frame;
    };
    report(Shared<Frame>::try_make_from(text.mid(start).toUtf8(), memoryLimit_, read), left);
  }

  /// Takes a binary frame of the websocket, a `TeraMessage`.
  void receiveBinary(const QByteArray &bytes) { receiveWrapper(Kind::TeraMessage, bytes); }

public:
  /// Takes binary of which it is known what it is: from the bus it is `topic_wrapper(topic)`. The bytes are copied.
  void receiveWrapper(Kind wrapper, const QByteArray &bytes) {
    report(try_unwrap_shared(wrapper, bytes, memoryLimit_), QStringList());
  }

Q_SIGNALS:
  /// A frame was read. Its messages, of all types, are in `frame->payloads`.
  void frameReceived(const opentera::Shared<opentera::Frame> &frame);

  // A message was in a frame.
  void deviceEventReceived(const opentera::Shared<opentera::DeviceEvent> &message,
                           const opentera::Shared<opentera::Frame> &frame);
  void participantEventReceived(const opentera::Shared<opentera::ParticipantEvent> &message,
                                const opentera::Shared<opentera::Frame> &frame);
  void userEventReceived(const opentera::Shared<opentera::UserEvent> &message,
                         const opentera::Shared<opentera::Frame> &frame);
  void joinSessionEventReceived(const opentera::Shared<opentera::JoinSessionEvent> &message,
                                const opentera::Shared<opentera::Frame> &frame);
  void joinSessionReplyEventReceived(const opentera::Shared<opentera::JoinSessionReplyEvent> &message,
                                     const opentera::Shared<opentera::Frame> &frame);
  void leaveSessionEventReceived(const opentera::Shared<opentera::LeaveSessionEvent> &message,
                                 const opentera::Shared<opentera::Frame> &frame);
  void stopSessionEventReceived(const opentera::Shared<opentera::StopSessionEvent> &message,
                                const opentera::Shared<opentera::Frame> &frame);
  void databaseEventReceived(const opentera::Shared<opentera::DatabaseEvent> &message,
                             const opentera::Shared<opentera::Frame> &frame);
  void logEventReceived(const opentera::Shared<opentera::LogEvent> &message,
                        const opentera::Shared<opentera::Frame> &frame);
  void loginEventReceived(const opentera::Shared<opentera::LoginEvent> &message,
                          const opentera::Shared<opentera::Frame> &frame);
  void rpcMessageReceived(const opentera::Shared<opentera::RPCMessage> &message,
                          const opentera::Shared<opentera::Frame> &frame);
  void archiveEventReceived(const opentera::Shared<opentera::ArchiveEvent> &message,
                            const opentera::Shared<opentera::Frame> &frame);
  void serverCommandReceived(const opentera::Shared<opentera::ServerCommand> &message,
                             const opentera::Shared<opentera::Frame> &frame);
  void userRegisterToEventReceived(const opentera::Shared<opentera::UserRegisterToEvent> &message,
                                   const opentera::Shared<opentera::Frame> &frame);
  void createSessionReceived(const opentera::Shared<opentera::CreateSession> &message,
                             const opentera::Shared<opentera::Frame> &frame);
  void resultReceived(const opentera::Shared<opentera::Result> &message,
                      const opentera::Shared<opentera::Frame> &frame);

  /// A message of a type that this schema does not know was in a frame.
  void unknownReceived(const opentera::Shared<opentera::Payload> &payload,
                       const opentera::Shared<opentera::Frame> &frame);
  /// Parts of a frame were left out because this schema does not know them: a text for each, for people, see
  /// `tera_arena_skipped_message`.
  void skipped(const QStringList &what, const opentera::Shared<opentera::Frame> &frame);
  /// The server sent a text that is no JSON object, such as `Not allowed to send message`.
  void noticeReceived(const QString &text);
  /// A frame, or a message in one, could not be read; `message` says why and where, for people.
  void errorOccurred(opentera::StatusCode status, const QString &message);

private:
  static QStringList skippedIn(const Arena &arena) {
    QStringList texts;
    const std::size_t count = arena.skipped();
    const std::size_t described = std::min<std::size_t>(count, TERA_ARENA_SKIPPED_TEXTS);
    for (std::size_t i = 0; i < described; ++i) texts.append(toQString(arena.skipped_message(i)));
    if (count > described) texts.append(QStringLiteral("and %1 more").arg(count - described));
    return texts;
  }

  void report(const Expected<Shared<Frame>> &read, const QStringList &left) {
    if (!read) {
      Q_EMIT errorOccurred(read.error().status(), QString::fromUtf8(read.error().what()));
      return;
    }
    const Shared<Frame> &frame = *read;
    const QPointer<MessageReceiver> alive(this); // until a slot deletes it
    Q_EMIT frameReceived(frame);
    const auto branches = overloaded{
        [&](const DeviceEvent &message) { Q_EMIT deviceEventReceived(frame.part(message), frame); },
        [&](const ParticipantEvent &message) { Q_EMIT participantEventReceived(frame.part(message), frame); },
        [&](const UserEvent &message) { Q_EMIT userEventReceived(frame.part(message), frame); },
        [&](const JoinSessionEvent &message) { Q_EMIT joinSessionEventReceived(frame.part(message), frame); },
        [&](const JoinSessionReplyEvent &message) { Q_EMIT joinSessionReplyEventReceived(frame.part(message), frame); },
        [&](const LeaveSessionEvent &message) { Q_EMIT leaveSessionEventReceived(frame.part(message), frame); },
        [&](const StopSessionEvent &message) { Q_EMIT stopSessionEventReceived(frame.part(message), frame); },
        [&](const DatabaseEvent &message) { Q_EMIT databaseEventReceived(frame.part(message), frame); },
        [&](const LogEvent &message) { Q_EMIT logEventReceived(frame.part(message), frame); },
        [&](const LoginEvent &message) { Q_EMIT loginEventReceived(frame.part(message), frame); },
        [&](const RPCMessage &message) { Q_EMIT rpcMessageReceived(frame.part(message), frame); },
        [&](const ArchiveEvent &message) { Q_EMIT archiveEventReceived(frame.part(message), frame); },
        [&](const ServerCommand &message) { Q_EMIT serverCommandReceived(frame.part(message), frame); },
        [&](const UserRegisterToEvent &message) { Q_EMIT userRegisterToEventReceived(frame.part(message), frame); },
        [&](const CreateSession &message) { Q_EMIT createSessionReceived(frame.part(message), frame); },
        [&](const Result &message) { Q_EMIT resultReceived(frame.part(message), frame); },
    };
    for (const Payload &payload : frame->payloads) {
      if (!alive) return;
      if (opentera::detail::is_known(payload.message, opentera::detail::Messages())) {
        visit(payload.message, branches);
      } else if (payload.status == StatusCode::Ok) {
        Q_EMIT unknownReceived(frame.part(payload), frame);
      } else {
        Q_EMIT errorOccurred(payload.status, toQString(payload.detail));
      }
    }
    if (alive && !left.isEmpty()) Q_EMIT skipped(left, frame);
  }

  JsonRead jsonFlags_ = JsonRead::Lenient;
  std::size_t memoryLimit_ = 0;
};

// ---------------------------------------------------------------------------------------------------------------------
// Models

/// The newest events of a receiver, a row for each message, oldest first.
///
/// Events wait in a queue and become rows in batches, one batch per `interval`, so a view lays itself out once for
/// a thousand events. Rows and queue each have at most `maximumRows` events: the oldest rows make room for new ones. If
/// the queue is full, its oldest event is dropped without having been a row, and counted in `dropped`.
///
/// A row keeps its frame, and makes the values of its roles when a view asks for them.
class EventModel : public QAbstractListModel {
  Q_OBJECT
  Q_PROPERTY(int count READ count NOTIFY countChanged)
  Q_PROPERTY(int maximumRows READ maximumRows WRITE setMaximumRows NOTIFY maximumRowsChanged)
  Q_PROPERTY(int interval READ interval WRITE setInterval NOTIFY intervalChanged)
  Q_PROPERTY(qulonglong dropped READ dropped NOTIFY droppedChanged)

public:
  /// In QML they are `type`, `time`, `topic`, `summary`, `message` and `frame`.
  enum Role {
    TypeRole = Qt::UserRole, ///< Name of the message's type, `UserEvent` for example.
    TimeRole,                ///< Time of the frame, a `QDateTime` in UTC.
    TopicRole,               ///< Topic of the frame.
    SummaryRole,             ///< What `qDebug()` prints of the message; the role `Qt::DisplayRole` too.
    MessageRole,             ///< What `toValue` returns for the message; nothing if the type is unknown.
    FrameRole,               ///< What `toValue` returns for the frame.
  };
  Q_ENUM(Role)

  explicit EventModel(QObject *parent = nullptr) : QAbstractListModel(parent) {
    timer_.setSingleShot(true);
    timer_.setInterval(16);
    connect(&timer_, &QTimer::timeout, this, &EventModel::flush);
  }

  /// Shows what this receiver receives.
  void listenTo(const MessageReceiver *receiver) {
    connect(receiver, &MessageReceiver::frameReceived, this, &EventModel::addFrame);
  }

  int count() const noexcept { return static_cast<int>(rows_.size()); }
  qulonglong dropped() const noexcept { return dropped_; }

  /// Upper bound of the rows, and of the events that wait; 10000 at the start.
  int maximumRows() const noexcept { return maximumRows_; }
  void setMaximumRows(int rows) {
    rows = (std::max)(rows, 1);
    if (rows == maximumRows_) return;
    maximumRows_ = rows;
    boundQueue();
    removeOldest(count() - rows);
    Q_EMIT maximumRowsChanged();
  }

  /// Milliseconds from the first event of a batch to its rows; 16, a frame of the screen, at the start.
  int interval() const { return timer_.interval(); }
  void setInterval(int milliseconds) {
    if (milliseconds == interval()) return;
    timer_.setInterval(milliseconds);
    Q_EMIT intervalChanged();
  }

  /// The message of a row. It keeps its frame.
  Shared<Payload> payload(int row) const {
    const Row &it = rows_.at(static_cast<std::size_t>(row));
    return it.frame.part(*it.payload);
  }

  int rowCount(const QModelIndex &parent = QModelIndex()) const override { return parent.isValid() ? 0 : count(); }

  QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return QVariant();
    const auto &[frame, payload] = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TypeRole: return toQString(payload->type_url).section(QLatin1Char('.'), -1);
    case TimeRole: return toQDateTime(frame->time);
    case TopicRole: return toQString(frame->topic);
    case Qt::DisplayRole:
    case SummaryRole: {
      QString text;
      QDebug(&text) << *payload;
      return text.trimmed();
    }
    case MessageRole: return valueOf(frame, payload->message);
    case FrameRole: return toValue(frame);
    default: return QVariant();
    }
  }

  QHash<int, QByteArray> roleNames() const override {
    return {{TypeRole, "type"},       {TimeRole, "time"},       {TopicRole, "topic"},
            {SummaryRole, "summary"}, {MessageRole, "message"}, {FrameRole, "frame"}};
  }

public Q_SLOTS:
  /// Adds the messages of a frame to the queue; not those that cannot be read.
  void addFrame(const opentera::Shared<opentera::Frame> &frame) {
    for (const Payload &payload : frame->payloads) {
      if (payload.status == StatusCode::Ok) queue_.push_back({frame, &payload});
    }
    boundQueue();
    if (!queue_.empty() && !timer_.isActive()) timer_.start();
  }

  /// Makes rows of the events that wait, without waiting for the interval.
  void flush() {
    timer_.stop();
    if (queue_.empty()) return;
    const int added = static_cast<int>(queue_.size());
    removeOldest(count() + added - maximumRows_);
    beginInsertRows(QModelIndex(), count(), count() + added - 1);
    std::move(queue_.begin(), queue_.end(), std::back_inserter(rows_));
    queue_.clear();
    endInsertRows();
    Q_EMIT countChanged();
    if (droppedBefore_ != dropped_) {
      droppedBefore_ = dropped_;
      Q_EMIT droppedChanged(dropped_);
    }
  }

  /// Removes all rows and all events that wait.
  void clear() {
    queue_.clear();
    removeOldest(count());
  }

Q_SIGNALS:
  void countChanged();
  void maximumRowsChanged();
  void intervalChanged();
  /// Events were dropped from a full queue: so many in all. At most once per batch.
  void droppedChanged(qulonglong dropped);

private:
  struct Row {
    Shared<Frame> frame;
    const Payload *payload;
  };

  static QVariant valueOf(const Shared<Frame> &frame, MessageRef message) {
    QVariant value;
    visit(message, overloaded{[&](const auto &typed) { value = toValue(frame.part(typed)); },
                              [](const UnknownPayload &) {}});
    return value;
  }

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
    Q_EMIT countChanged();
  }

  std::deque<Row> rows_, queue_;
  QTimer timer_;
  int maximumRows_ = 10000;
  qulonglong dropped_ = 0, droppedBefore_ = 0;
};

/// The rows of an `EventModel` with messages of some types only; all rows if `types` is empty, as at the start.
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

#endif // OPENTERA_MESSAGES_QT_HPP
