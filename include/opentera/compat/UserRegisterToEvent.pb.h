/* `UserRegisterToEvent.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_USERREGISTERTOEVENT_PB_H
#define OPENTERA_COMPAT_USERREGISTERTOEVENT_PB_H

#include "google/protobuf/generated_message_util.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// The class of events.
enum UserRegisterToEvent_EventType : int {
  /// Not specified, or unknown.
  UserRegisterToEvent_EventType_EVENT_UNKNOWN = 0,
  /// A user connected.
  UserRegisterToEvent_EventType_EVENT_USER_CONNECTED = 1,
  /// A user disconnected.
  UserRegisterToEvent_EventType_EVENT_USER_DISCONNECTED = 2,
  /// A user was deleted.
  UserRegisterToEvent_EventType_EVENT_USER_DELETED = 3,
  /// A user was added.
  UserRegisterToEvent_EventType_EVENT_USER_ADDED = 4,
  /// A user was updated.
  UserRegisterToEvent_EventType_EVENT_USER_UPDATED = 5,
  /// A participant connected.
  UserRegisterToEvent_EventType_EVENT_PARTICIPANT_CONNECTED = 6,
  /// A participant disconnected.
  UserRegisterToEvent_EventType_EVENT_PARTICIPANT_DISCONNECTED = 7,
  /// A participant was deleted.
  UserRegisterToEvent_EventType_EVENT_PARTICIPANT_DELETED = 8,
  /// A participant was added.
  UserRegisterToEvent_EventType_EVENT_PARTICIPANT_ADDED = 9,
  /// A participant was updated.
  UserRegisterToEvent_EventType_EVENT_PARTICIPANT_UPDATED = 10,
  /// A device connected.
  UserRegisterToEvent_EventType_EVENT_DEVICE_CONNECTED = 11,
  /// A device disconnected.
  UserRegisterToEvent_EventType_EVENT_DEVICE_DISCONNECTED = 12,
  /// A device was deleted.
  UserRegisterToEvent_EventType_EVENT_DEVICE_DELETED = 13,
  /// A device was added.
  UserRegisterToEvent_EventType_EVENT_DEVICE_ADDED = 14,
  /// A device was updated.
  UserRegisterToEvent_EventType_EVENT_DEVICE_UPDATED = 15,
};
inline constexpr UserRegisterToEvent_EventType UserRegisterToEvent_EventType_EventType_MIN =
    UserRegisterToEvent_EventType_EVENT_UNKNOWN;
inline constexpr UserRegisterToEvent_EventType UserRegisterToEvent_EventType_EventType_MAX =
    UserRegisterToEvent_EventType_EVENT_DEVICE_UPDATED;
inline constexpr int UserRegisterToEvent_EventType_EventType_ARRAYSIZE =
    UserRegisterToEvent_EventType_EventType_MAX + 1;
inline bool UserRegisterToEvent_EventType_IsValid(int value) {
  return ::tera_user_register_to_event_event_type_name(value) != nullptr;
}
template <class T>
const std::string &UserRegisterToEvent_EventType_Name(T value) {
  static_assert(std::is_same_v<T, UserRegisterToEvent_EventType> || std::is_integral_v<T>);
  return ::google::protobuf::internal::EnumName<
      ::tera_user_register_to_event_event_type_name,
      UserRegisterToEvent_EventType_EventType_MIN,
      UserRegisterToEvent_EventType_EventType_MAX>(static_cast<int>(value));
}
inline bool UserRegisterToEvent_EventType_Parse(std::string_view name, UserRegisterToEvent_EventType *value) {
  return ::google::protobuf::internal::EnumParse(::tera_user_register_to_event_event_type_from_name, name, value);
}

/// Subscribe or unsubscribe.
enum UserRegisterToEvent_Action : int {
  /// Not specified, or unknown.
  UserRegisterToEvent_Action_ACTION_UNKNOWN = 0,
  /// Subscribe to the events.
  UserRegisterToEvent_Action_ACTION_REGISTER = 1,
  /// Unsubscribe from the events.
  UserRegisterToEvent_Action_ACTION_UNREGISTER = 2,
};
inline constexpr UserRegisterToEvent_Action UserRegisterToEvent_Action_Action_MIN =
    UserRegisterToEvent_Action_ACTION_UNKNOWN;
inline constexpr UserRegisterToEvent_Action UserRegisterToEvent_Action_Action_MAX =
    UserRegisterToEvent_Action_ACTION_UNREGISTER;
inline constexpr int UserRegisterToEvent_Action_Action_ARRAYSIZE = UserRegisterToEvent_Action_Action_MAX + 1;
inline bool UserRegisterToEvent_Action_IsValid(int value) {
  return ::tera_user_register_to_event_action_name(value) != nullptr;
}
template <class T>
const std::string &UserRegisterToEvent_Action_Name(T value) {
  static_assert(std::is_same_v<T, UserRegisterToEvent_Action> || std::is_integral_v<T>);
  return ::google::protobuf::internal::EnumName<
      ::tera_user_register_to_event_action_name,
      UserRegisterToEvent_Action_Action_MIN,
      UserRegisterToEvent_Action_Action_MAX>(static_cast<int>(value));
}
inline bool UserRegisterToEvent_Action_Parse(std::string_view name, UserRegisterToEvent_Action *value) {
  return ::google::protobuf::internal::EnumParse(::tera_user_register_to_event_action_from_name, name, value);
}

/// A client subscribes to a class of events, or unsubscribes from it.
class UserRegisterToEvent final
    : public ::google::protobuf::internal::MessageOf<
          UserRegisterToEvent, tera_user_register_to_event, TERA_KIND_USER_REGISTER_TO_EVENT> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.UserRegisterToEvent"; }

  UserRegisterToEvent();
  UserRegisterToEvent(const UserRegisterToEvent &from);
  UserRegisterToEvent(UserRegisterToEvent &&from) noexcept;
  UserRegisterToEvent &operator=(const UserRegisterToEvent &from);
  UserRegisterToEvent &operator=(UserRegisterToEvent &&from) noexcept;
  ~UserRegisterToEvent() final;
  UserRegisterToEvent *New() const final;

  using EventType = UserRegisterToEvent_EventType;
  static constexpr EventType EVENT_UNKNOWN = UserRegisterToEvent_EventType_EVENT_UNKNOWN;
  static constexpr EventType EVENT_USER_CONNECTED = UserRegisterToEvent_EventType_EVENT_USER_CONNECTED;
  static constexpr EventType EVENT_USER_DISCONNECTED = UserRegisterToEvent_EventType_EVENT_USER_DISCONNECTED;
  static constexpr EventType EVENT_USER_DELETED = UserRegisterToEvent_EventType_EVENT_USER_DELETED;
  static constexpr EventType EVENT_USER_ADDED = UserRegisterToEvent_EventType_EVENT_USER_ADDED;
  static constexpr EventType EVENT_USER_UPDATED = UserRegisterToEvent_EventType_EVENT_USER_UPDATED;
  static constexpr EventType EVENT_PARTICIPANT_CONNECTED = UserRegisterToEvent_EventType_EVENT_PARTICIPANT_CONNECTED;
  static constexpr EventType EVENT_PARTICIPANT_DISCONNECTED =
      UserRegisterToEvent_EventType_EVENT_PARTICIPANT_DISCONNECTED;
  static constexpr EventType EVENT_PARTICIPANT_DELETED = UserRegisterToEvent_EventType_EVENT_PARTICIPANT_DELETED;
  static constexpr EventType EVENT_PARTICIPANT_ADDED = UserRegisterToEvent_EventType_EVENT_PARTICIPANT_ADDED;
  static constexpr EventType EVENT_PARTICIPANT_UPDATED = UserRegisterToEvent_EventType_EVENT_PARTICIPANT_UPDATED;
  static constexpr EventType EVENT_DEVICE_CONNECTED = UserRegisterToEvent_EventType_EVENT_DEVICE_CONNECTED;
  static constexpr EventType EVENT_DEVICE_DISCONNECTED = UserRegisterToEvent_EventType_EVENT_DEVICE_DISCONNECTED;
  static constexpr EventType EVENT_DEVICE_DELETED = UserRegisterToEvent_EventType_EVENT_DEVICE_DELETED;
  static constexpr EventType EVENT_DEVICE_ADDED = UserRegisterToEvent_EventType_EVENT_DEVICE_ADDED;
  static constexpr EventType EVENT_DEVICE_UPDATED = UserRegisterToEvent_EventType_EVENT_DEVICE_UPDATED;
  static constexpr EventType EventType_MIN = UserRegisterToEvent_EventType_EventType_MIN;
  static constexpr EventType EventType_MAX = UserRegisterToEvent_EventType_EventType_MAX;
  static constexpr int EventType_ARRAYSIZE = UserRegisterToEvent_EventType_EventType_ARRAYSIZE;
  static bool EventType_IsValid(int value) { return UserRegisterToEvent_EventType_IsValid(value); }
  template <class T>
  static const std::string &EventType_Name(T value) {
    return UserRegisterToEvent_EventType_Name(value);
  }
  static bool EventType_Parse(std::string_view name, EventType *value) {
    return UserRegisterToEvent_EventType_Parse(name, value);
  }

  using Action = UserRegisterToEvent_Action;
  static constexpr Action ACTION_UNKNOWN = UserRegisterToEvent_Action_ACTION_UNKNOWN;
  static constexpr Action ACTION_REGISTER = UserRegisterToEvent_Action_ACTION_REGISTER;
  static constexpr Action ACTION_UNREGISTER = UserRegisterToEvent_Action_ACTION_UNREGISTER;
  static constexpr Action Action_MIN = UserRegisterToEvent_Action_Action_MIN;
  static constexpr Action Action_MAX = UserRegisterToEvent_Action_Action_MAX;
  static constexpr int Action_ARRAYSIZE = UserRegisterToEvent_Action_Action_ARRAYSIZE;
  static bool Action_IsValid(int value) { return UserRegisterToEvent_Action_IsValid(value); }
  template <class T>
  static const std::string &Action_Name(T value) {
    return UserRegisterToEvent_Action_Name(value);
  }
  static bool Action_Parse(std::string_view name, Action *value) {
    return UserRegisterToEvent_Action_Parse(name, value);
  }

  enum : int {
    kEventTypeFieldNumber = 1,
    kActionFieldNumber = 2,
  };

  /// The class of events.
  OPENTERA_COMPAT_GETTER UserRegisterToEvent_EventType event_type() const { return fields_.event_type; }
  void set_event_type(UserRegisterToEvent_EventType value) { fields_.event_type = value; }
  void clear_event_type() { fields_.event_type = {}; }

  /// Subscribe or unsubscribe.
  OPENTERA_COMPAT_GETTER UserRegisterToEvent_Action action() const { return fields_.action; }
  void set_action(UserRegisterToEvent_Action value) { fields_.action = value; }
  void clear_action() { fields_.action = {}; }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    UserRegisterToEvent_EventType event_type{};
    UserRegisterToEvent_Action action{};
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.event_type, from.event_type);
    op(to.action, from.action);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::UserRegisterToEvent,
                       UserRegisterToEvent, tera_user_register_to_event, TERA_KIND_USER_REGISTER_TO_EVENT)

#endif
