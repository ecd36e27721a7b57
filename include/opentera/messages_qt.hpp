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
 * Contents; docs/qt.md is the guide:
 *
 * - Conversions between Qt's types and the fields of messages. A `QString` is UTF-16 and a field is UTF-8, so
 *   conversions between them copy. The functions that return a view instead document how long it is valid.
 * - Metatypes of `Shared` messages and of the enums, for queued signals and `QVariant`.
 * - `operator<<` of `QDebug` for every message, enum and frame. Fields with their default value are left out.
 * - `MessageReceiver`: reads the frames of a `QWebSocket` and emits a signal for each message, one signal for each
 *   type. It is a `QObject`, so a program that uses it must run moc on this header, see docs/qt.md. Everything else
 *   works without moc.
 *
 * messages_qt_values.hpp contains the messages as value types with properties, and messages_qt_model.hpp a list model
 * of events.
 *
 * Functions with the prefix `try` return an `Expected`; those without throw, as in messages.hpp.
 */

/* Generated from `proto/` and `codegen/src/messages_qt.hpp.in` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_MESSAGES_QT_HPP
#define OPENTERA_MESSAGES_QT_HPP

#include <opentera/messages.hpp>

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QDebug>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QMetaType>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <algorithm>
#include <cmath>
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

/// A size in Qt's type. In Qt 5 that is an `int`, which is large enough for everything that the library returns.
inline auto qtSize(std::size_t size) noexcept {
  using Size = decltype(QByteArray().size());
  return static_cast<Size>((std::min)(size, static_cast<std::size_t>((std::numeric_limits<Size>::max)())));
}

template <class E>
using WhenEnum = std::enable_if_t<std::is_enum_v<E>, decltype(opentera::detail::Names<E>::name)>;

} // namespace detail

// ---------------------------------------------------------------------------------------------------------------------
// From messages

/// Copies a string.
inline QString toQString(StringView text) { return QString::fromUtf8(text.data(), detail::qtSize(text.size())); }

/// Returns the name of an enum value as in the schema, or its number if it has no name.
template <class E, class = detail::WhenEnum<E>> QString toQString(E value) {
  const std::string_view name = to_string(value);
  return name.empty() ? QString::number(static_cast<std::int32_t>(value)) : toQString(name);
}

/// Returns the full name of a message, for example `opentera.protobuf.DeviceEvent`; empty if `kind` is not a message.
inline QString toQString(Kind kind) { return toQString(to_string(kind)); }

/// Copies bytes.
inline QByteArray toQByteArray(ByteView bytes) {
  return QByteArray(reinterpret_cast<const char *>(bytes.data()), detail::qtSize(bytes.size()));
}

/// Refers to the same bytes, without a copy. Valid as long as the memory that `bytes` refers to. Copies of the result
/// refer to it too.
inline QByteArray fromRawData(ByteView bytes) {
  return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), detail::qtSize(bytes.size()));
}

/// Refers to a string as UTF-8, without a copy. Valid as long as the memory that `text` refers to. Copies of the result
/// refer to it too.
inline QByteArray fromRawData(StringView text) { return fromRawData(ByteView(text.data(), text.size())); }

/// Copies a list of strings.
inline QStringList toQStringList(List<StringView> texts) {
  QStringList list;
  list.reserve(detail::qtSize(texts.size()));
  for (const StringView text : texts) list.append(toQString(text));
  return list;
}

/// Converts a time of the schema, in seconds since 1970-01-01 00:00:00 UTC, rounded to milliseconds. Invalid for a
/// number that is not a time within about 270000 years.
inline QDateTime toQDateTime(double seconds) {
  if (!(std::abs(seconds) <= 8.64e12)) return QDateTime(); // NaN too
  return QDateTime::fromMSecsSinceEpoch(qRound64(seconds * 1000)).toUTC();
}

/// Parses JSON text in a field, for example `DeviceEvent::device_status`; null if it is not a JSON array or object.
inline QJsonDocument toQJsonDocument(StringView text) { return QJsonDocument::fromJson(fromRawData(text)); }

/// Converts a message to JSON: writes it with `to_json` and parses the text with Qt.
inline Expected<QJsonObject> tryToQJsonObject(MessageRef message, JsonWrite flags = JsonWrite::Compact) {
  Arena arena;
  const auto text = try_to_json(message, arena, flags);
  if (!text) return text.error();
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(fromRawData(StringView(*text)), &error);
  // Qt rejects it only if it is too large.
  if (error.error != QJsonParseError::NoError) return Error(StatusCode::TooLarge);
  return document.object();
}

// ---------------------------------------------------------------------------------------------------------------------
// To messages

/// A view of a UTF-8 string, valid as long as the bytes: `{.device_name = view(name.toUtf8())}` is valid until the end
/// of the full expression.
inline StringView view(const QByteArray &utf8) noexcept {
  return std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size()));
}

/// Copies a string into the arena. Half of a surrogate pair becomes a replacement character.
inline Expected<StringView> tryText(Arena &arena, const QString &text) { return arena.try_text(view(text.toUtf8())); }

/// Copies a list of strings into the arena.
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

/// Converts a time for the schema, to seconds since 1970-01-01 00:00:00 UTC; 0 for an invalid time.
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
      // All digits of the value; QDebug writes 6.
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

// The operators are in the namespace of their arguments, so that the compiler finds them without a `using`.

inline QDebug operator<<(QDebug out, StringView text) { return out << qt::toQString(text); }
inline QDebug operator<<(QDebug out, ByteView bytes) { return out << qt::fromRawData(bytes); }
inline QDebug operator<<(QDebug out, Kind kind) { return qt::detail::word(out, qt::toQString(kind)); }
inline QDebug operator<<(QDebug out, StatusCode status) {
  return qt::detail::word(out, qt::toQString(to_string(status)));
}

/// Writes the name of an enum value, or its number if it has no name.
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

/// Writes a message, for example `DeviceEvent(device_uuid: "...", type: DEVICE_CONNECTED)`.
template <class M, std::enable_if_t<is_message_v<M>, int> = 0> QDebug operator<<(QDebug out, const M &message) {
  qt::detail::Fields<M>::visit(message, qt::detail::FieldWriter(out, qt::detail::Fields<M>::name));
  return out;
}

/// Writes type URL, status and detail of a message that is malformed or of unknown type.
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

/// Writes the message, or an `UnknownPayload`.
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
// moc skips the inline namespace, because it does not know the value of the macro.
#ifndef Q_MOC_RUN
inline namespace OPENTERA_NAMESPACE {
#endif
namespace qt {

namespace detail {

template <class... M> void registerShared(Types<M...>) { (qRegisterMetaType<Shared<M>>(), ...); }

} // namespace detail

/// Registers the names of the `Shared` messages with Qt, for queued connections in Qt 5 and for connections by name
/// (`SIGNAL`). A `MessageReceiver` calls it. A program that has signals with `Shared` messages and no receiver calls it
/// once.
inline void registerMetaTypes() {
  qRegisterMetaType<StatusCode>();
  qRegisterMetaType<Shared<Frame>>();
  qRegisterMetaType<Shared<Payload>>();
  detail::registerShared(detail::Messages());
}

// ---------------------------------------------------------------------------------------------------------------------
// Receiving

/// Reads the frames of a websocket, or of the bus, and emits a signal for every message in them.
///
/// For each frame it emits `frameReceived`, then one signal for each message inside, in their order, and `skipped`
/// last. Wrappers and parts of messages have no signal of their own. Unknown fields, names and types do not affect the
/// rest of the frame. The second argument of a signal is the frame, with the time and the topic; a slot may omit it.
///
/// The messages own everything that they refer to: slots may store them, pass them through queued connections and read
/// them in any thread. Use the receiver in the thread that it belongs to, as every `QObject`. To read frames in another
/// thread than that of the socket, move the receiver there. A slot may delete the receiver; the rest of the frame is
/// then not emitted.
class MessageReceiver : public QObject {
  Q_OBJECT

public:
  explicit MessageReceiver(QObject *parent = nullptr) : QObject(parent) { registerMetaTypes(); }

  /// Connects the receiver to a `QWebSocket`, or to another object with its signals.
  template <class Socket> void listenTo(const Socket *socket) {
    connect(socket, &Socket::textMessageReceived, this, &MessageReceiver::receiveText, Qt::UniqueConnection);
    connect(socket, &Socket::binaryMessageReceived, this, &MessageReceiver::receiveBinary, Qt::UniqueConnection);
  }

  /// How JSON is read. With `JsonRead::Lenient`, the default, new fields, enum values and types are skipped and
  /// reported.
  JsonRead jsonFlags() const noexcept { return jsonFlags_; }
  void setJsonFlags(JsonRead flags) noexcept { jsonFlags_ = flags; }

  /// Upper bound of the memory for the messages of one frame, in bytes; 0, the default, stands for
  /// `TERA_ARENA_DEFAULT_LIMIT`.
  std::size_t memoryLimit() const noexcept { return memoryLimit_; }
  void setMemoryLimit(std::size_t limit) noexcept { memoryLimit_ = limit; }

public Q_SLOTS:
  /// Reads a text frame of the websocket. Text that does not begin like a JSON object is a notice. A byte order mark
  /// at the start is ignored, and so is a frame that contains only whitespace.
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

  /// Reads a binary frame of the websocket, a `TeraMessage`.
  void receiveBinary(const QByteArray &bytes) { receiveWrapper(Kind::TeraMessage, bytes); }

public:
  /// Decodes a wrapper of the given kind. On the bus, the kind is `topic_wrapper(topic)`. The bytes are copied.
  void receiveWrapper(Kind wrapper, const QByteArray &bytes) {
    report(try_unwrap_shared(wrapper, bytes, memoryLimit_), QStringList());
  }

Q_SIGNALS:
  /// A frame was read. Its messages, of all types, are in `frame->payloads`.
  void frameReceived(const opentera::Shared<opentera::Frame> &frame);

  // A frame contained a message of this type.
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

  /// A frame contained a message of unknown type.
  void unknownReceived(const opentera::Shared<opentera::Payload> &payload,
                       const opentera::Shared<opentera::Frame> &frame);
  /// Unknown parts of a frame were skipped. There is a description of each, see `tera_arena_skipped_message`.
  void skipped(const QStringList &what, const opentera::Shared<opentera::Frame> &frame);
  /// The server sent text that is not a JSON object, such as `Not allowed to send message`.
  void noticeReceived(const QString &text);
  /// A frame, or a message in one, could not be read; `message` describes the error and its position.
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

} // namespace qt
#ifndef Q_MOC_RUN
} // inline namespace OPENTERA_NAMESPACE
#endif
} // namespace opentera

#endif // OPENTERA_MESSAGES_QT_HPP
