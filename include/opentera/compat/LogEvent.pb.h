/* `LogEvent.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_LOGEVENT_PB_H
#define OPENTERA_COMPAT_LOGEVENT_PB_H

#include "google/protobuf/generated_message_util.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// Severity of the line. The most severe level has the lowest number.
enum LogEvent_LogLevel : int {
  /// Not specified, or unknown.
  LogEvent_LogLevel_LOGLEVEL_UNKNOWN = 0,
  /// Individual steps of the program, the most detailed level.
  LogEvent_LogLevel_LOGLEVEL_TRACE = 7,
  /// Details for developers.
  LogEvent_LogLevel_LOGLEVEL_DEBUG = 6,
  /// An event of normal operation.
  LogEvent_LogLevel_LOGLEVEL_INFO = 5,
  /// Something unexpected that did no harm.
  LogEvent_LogLevel_LOGLEVEL_WARNING = 4,
  /// A critical condition.
  LogEvent_LogLevel_LOGLEVEL_CRITICAL = 3,
  /// An operation failed.
  LogEvent_LogLevel_LOGLEVEL_ERROR = 2,
  /// The program cannot continue.
  LogEvent_LogLevel_LOGLEVEL_FATAL = 1,
};
inline constexpr LogEvent_LogLevel LogEvent_LogLevel_LogLevel_MIN = LogEvent_LogLevel_LOGLEVEL_UNKNOWN;
inline constexpr LogEvent_LogLevel LogEvent_LogLevel_LogLevel_MAX = LogEvent_LogLevel_LOGLEVEL_TRACE;
inline constexpr int LogEvent_LogLevel_LogLevel_ARRAYSIZE = LogEvent_LogLevel_LogLevel_MAX + 1;
inline bool LogEvent_LogLevel_IsValid(int value) { return ::tera_log_event_log_level_name(value) != nullptr; }
template <class T>
const std::string &LogEvent_LogLevel_Name(T value) {
  static_assert(std::is_same_v<T, LogEvent_LogLevel> || std::is_integral_v<T>);
  return ::google::protobuf::internal::EnumName<
      ::tera_log_event_log_level_name,
      LogEvent_LogLevel_LogLevel_MIN,
      LogEvent_LogLevel_LogLevel_MAX>(static_cast<int>(value));
}
inline bool LogEvent_LogLevel_Parse(std::string_view name, LogEvent_LogLevel *value) {
  return ::google::protobuf::internal::EnumParse(::tera_log_event_log_level_from_name, name, value);
}

/// One line for the log archive.
class LogEvent final
    : public ::google::protobuf::internal::MessageOf<
          LogEvent, tera_log_event, TERA_KIND_LOG_EVENT> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.LogEvent"; }

  LogEvent();
  LogEvent(const LogEvent &from);
  LogEvent(LogEvent &&from) noexcept;
  LogEvent &operator=(const LogEvent &from);
  LogEvent &operator=(LogEvent &&from) noexcept;
  ~LogEvent() final;
  LogEvent *New() const final;

  using LogLevel = LogEvent_LogLevel;
  static constexpr LogLevel LOGLEVEL_UNKNOWN = LogEvent_LogLevel_LOGLEVEL_UNKNOWN;
  static constexpr LogLevel LOGLEVEL_TRACE = LogEvent_LogLevel_LOGLEVEL_TRACE;
  static constexpr LogLevel LOGLEVEL_DEBUG = LogEvent_LogLevel_LOGLEVEL_DEBUG;
  static constexpr LogLevel LOGLEVEL_INFO = LogEvent_LogLevel_LOGLEVEL_INFO;
  static constexpr LogLevel LOGLEVEL_WARNING = LogEvent_LogLevel_LOGLEVEL_WARNING;
  static constexpr LogLevel LOGLEVEL_CRITICAL = LogEvent_LogLevel_LOGLEVEL_CRITICAL;
  static constexpr LogLevel LOGLEVEL_ERROR = LogEvent_LogLevel_LOGLEVEL_ERROR;
  static constexpr LogLevel LOGLEVEL_FATAL = LogEvent_LogLevel_LOGLEVEL_FATAL;
  static constexpr LogLevel LogLevel_MIN = LogEvent_LogLevel_LogLevel_MIN;
  static constexpr LogLevel LogLevel_MAX = LogEvent_LogLevel_LogLevel_MAX;
  static constexpr int LogLevel_ARRAYSIZE = LogEvent_LogLevel_LogLevel_ARRAYSIZE;
  static bool LogLevel_IsValid(int value) { return LogEvent_LogLevel_IsValid(value); }
  template <class T>
  static const std::string &LogLevel_Name(T value) {
    return LogEvent_LogLevel_Name(value);
  }
  static bool LogLevel_Parse(std::string_view name, LogLevel *value) {
    return LogEvent_LogLevel_Parse(name, value);
  }

  enum : int {
    kLevelFieldNumber = 1,
    kTimestampFieldNumber = 2,
    kSenderFieldNumber = 3,
    kMessageFieldNumber = 4,
  };

  /// Severity of the line.
  OPENTERA_COMPAT_GETTER LogEvent_LogLevel level() const { return fields_.level; }
  void set_level(LogEvent_LogLevel value) { fields_.level = value; }
  void clear_level() { fields_.level = {}; }

  /// Time at which the line was written, in seconds since 1970-01-01 00:00:00 UTC.
  OPENTERA_COMPAT_GETTER double timestamp() const { return fields_.timestamp; }
  void set_timestamp(double value) { fields_.timestamp = value; }
  void clear_timestamp() { fields_.timestamp = {}; }

  /// Name of the module or service that wrote it.
  OPENTERA_COMPAT_GETTER const std::string &sender() const { return fields_.sender; }
  template <class Text = const std::string &, class... Size>
  void set_sender(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.sender, std::forward<Text>(text), size...);
  }
  std::string *mutable_sender() { return &fields_.sender; }
  [[nodiscard]] std::string *release_sender() {
    return ::google::protobuf::internal::Release(fields_.sender);
  }
  void set_allocated_sender(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.sender, value);
  }
  void clear_sender() { fields_.sender.clear(); }

  /// The line.
  OPENTERA_COMPAT_GETTER const std::string &message() const { return fields_.message; }
  template <class Text = const std::string &, class... Size>
  void set_message(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.message, std::forward<Text>(text), size...);
  }
  std::string *mutable_message() { return &fields_.message; }
  [[nodiscard]] std::string *release_message() {
    return ::google::protobuf::internal::Release(fields_.message);
  }
  void set_allocated_message(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.message, value);
  }
  void clear_message() { fields_.message.clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    LogEvent_LogLevel level{};
    double timestamp{};
    std::string sender;
    std::string message;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.level, from.level);
    op(to.timestamp, from.timestamp);
    op(to.sender, from.sender);
    op(to.message, from.message);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::LogEvent,
                       LogEvent, tera_log_event, TERA_KIND_LOG_EVENT)

#endif
