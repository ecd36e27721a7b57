/* `DatabaseEvent.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_DATABASEEVENT_PB_H
#define OPENTERA_COMPAT_DATABASEEVENT_PB_H

#include "google/protobuf/generated_message_util.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// What happened to the record.
enum DatabaseEvent_EventType : int {
  /// Not specified, or unknown.
  DatabaseEvent_EventType_DB_UNKNOWN = 0,
  /// The record was created.
  DatabaseEvent_EventType_DB_CREATE = 1,
  /// The record was updated.
  DatabaseEvent_EventType_DB_UPDATE = 2,
  /// The record was deleted.
  DatabaseEvent_EventType_DB_DELETE = 3,
};
inline constexpr DatabaseEvent_EventType DatabaseEvent_EventType_EventType_MIN = DatabaseEvent_EventType_DB_UNKNOWN;
inline constexpr DatabaseEvent_EventType DatabaseEvent_EventType_EventType_MAX = DatabaseEvent_EventType_DB_DELETE;
inline constexpr int DatabaseEvent_EventType_EventType_ARRAYSIZE = DatabaseEvent_EventType_EventType_MAX + 1;
inline bool DatabaseEvent_EventType_IsValid(int value) {
  return ::tera_database_event_event_type_name(value) != nullptr;
}
template <class T>
const std::string &DatabaseEvent_EventType_Name(T value) {
  static_assert(std::is_same_v<T, DatabaseEvent_EventType> || std::is_integral_v<T>);
  return ::google::protobuf::internal::EnumName<
      ::tera_database_event_event_type_name,
      DatabaseEvent_EventType_EventType_MIN,
      DatabaseEvent_EventType_EventType_MAX>(static_cast<int>(value));
}
inline bool DatabaseEvent_EventType_Parse(std::string_view name, DatabaseEvent_EventType *value) {
  return ::google::protobuf::internal::EnumParse(::tera_database_event_event_type_from_name, name, value);
}

/// A record of the server's database was created, updated or deleted.
class DatabaseEvent final
    : public ::google::protobuf::internal::MessageOf<
          DatabaseEvent, tera_database_event, TERA_KIND_DATABASE_EVENT> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.DatabaseEvent"; }

  DatabaseEvent();
  DatabaseEvent(const DatabaseEvent &from);
  DatabaseEvent(DatabaseEvent &&from) noexcept;
  DatabaseEvent &operator=(const DatabaseEvent &from);
  DatabaseEvent &operator=(DatabaseEvent &&from) noexcept;
  ~DatabaseEvent() final;
  DatabaseEvent *New() const final;

  using EventType = DatabaseEvent_EventType;
  static constexpr EventType DB_UNKNOWN = DatabaseEvent_EventType_DB_UNKNOWN;
  static constexpr EventType DB_CREATE = DatabaseEvent_EventType_DB_CREATE;
  static constexpr EventType DB_UPDATE = DatabaseEvent_EventType_DB_UPDATE;
  static constexpr EventType DB_DELETE = DatabaseEvent_EventType_DB_DELETE;
  static constexpr EventType EventType_MIN = DatabaseEvent_EventType_EventType_MIN;
  static constexpr EventType EventType_MAX = DatabaseEvent_EventType_EventType_MAX;
  static constexpr int EventType_ARRAYSIZE = DatabaseEvent_EventType_EventType_ARRAYSIZE;
  static bool EventType_IsValid(int value) { return DatabaseEvent_EventType_IsValid(value); }
  template <class T>
  static const std::string &EventType_Name(T value) {
    return DatabaseEvent_EventType_Name(value);
  }
  static bool EventType_Parse(std::string_view name, EventType *value) {
    return DatabaseEvent_EventType_Parse(name, value);
  }

  enum : int {
    kTypeFieldNumber = 1,
    kObjectTypeFieldNumber = 2,
    kObjectValueFieldNumber = 3,
  };

  /// What happened.
  OPENTERA_COMPAT_GETTER DatabaseEvent_EventType type() const { return fields_.type; }
  void set_type(DatabaseEvent_EventType value) { fields_.type = value; }
  void clear_type() { fields_.type = {}; }

  /// Name of the record's model, for example `session`.
  OPENTERA_COMPAT_GETTER const std::string &object_type() const { return fields_.object_type; }
  template <class Text = const std::string &, class... Size>
  void set_object_type(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.object_type, std::forward<Text>(text), size...);
  }
  std::string *mutable_object_type() { return &fields_.object_type; }
  [[nodiscard]] std::string *release_object_type() {
    return ::google::protobuf::internal::Release(fields_.object_type);
  }
  void set_allocated_object_type(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.object_type, value);
  }
  void clear_object_type() { fields_.object_type.clear(); }

  /// The record, as JSON text.
  OPENTERA_COMPAT_GETTER const std::string &object_value() const { return fields_.object_value; }
  template <class Text = const std::string &, class... Size>
  void set_object_value(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.object_value, std::forward<Text>(text), size...);
  }
  std::string *mutable_object_value() { return &fields_.object_value; }
  [[nodiscard]] std::string *release_object_value() {
    return ::google::protobuf::internal::Release(fields_.object_value);
  }
  void set_allocated_object_value(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.object_value, value);
  }
  void clear_object_value() { fields_.object_value.clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    DatabaseEvent_EventType type{};
    std::string object_type;
    std::string object_value;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.type, from.type);
    op(to.object_type, from.object_type);
    op(to.object_value, from.object_value);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::DatabaseEvent,
                       DatabaseEvent, tera_database_event, TERA_KIND_DATABASE_EVENT)

#endif
