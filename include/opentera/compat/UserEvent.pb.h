/* `UserEvent.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_USEREVENT_PB_H
#define OPENTERA_COMPAT_USEREVENT_PB_H

#include "google/protobuf/generated_message_util.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// What happened to the user.
enum UserEvent_EventType : int {
  /// Not specified, or unknown.
  UserEvent_EventType_USER_UNKNOWN = 0,
  /// The user opened a websocket.
  UserEvent_EventType_USER_CONNECTED = 1,
  /// The user closed the websocket.
  UserEvent_EventType_USER_DISCONNECTED = 2,
  /// The user was deleted.
  UserEvent_EventType_USER_DELETED = 3,
  /// The user was added.
  UserEvent_EventType_USER_ADDED = 4,
  /// The user's record was updated.
  UserEvent_EventType_USER_UPDATED = 5,
  /// The user joined a session.
  UserEvent_EventType_USER_JOINED_SESSION = 6,
  /// The user left a session.
  UserEvent_EventType_USER_LEFT_SESSION = 7,
};
inline constexpr UserEvent_EventType UserEvent_EventType_EventType_MIN = UserEvent_EventType_USER_UNKNOWN;
inline constexpr UserEvent_EventType UserEvent_EventType_EventType_MAX = UserEvent_EventType_USER_LEFT_SESSION;
inline constexpr int UserEvent_EventType_EventType_ARRAYSIZE = UserEvent_EventType_EventType_MAX + 1;
inline bool UserEvent_EventType_IsValid(int value) { return ::tera_user_event_event_type_name(value) != nullptr; }
template <class T>
const std::string &UserEvent_EventType_Name(T value) {
  static_assert(std::is_same_v<T, UserEvent_EventType> || std::is_integral_v<T>);
  return ::google::protobuf::internal::EnumName<
      ::tera_user_event_event_type_name,
      UserEvent_EventType_EventType_MIN,
      UserEvent_EventType_EventType_MAX>(static_cast<int>(value));
}
inline bool UserEvent_EventType_Parse(std::string_view name, UserEvent_EventType *value) {
  return ::google::protobuf::internal::EnumParse(::tera_user_event_event_type_from_name, name, value);
}

/// A user connected, disconnected, or changed in another way.
class UserEvent final
    : public ::google::protobuf::internal::MessageOf<
          UserEvent, tera_user_event, TERA_KIND_USER_EVENT> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.UserEvent"; }

  UserEvent();
  UserEvent(const UserEvent &from);
  UserEvent(UserEvent &&from) noexcept;
  UserEvent &operator=(const UserEvent &from);
  UserEvent &operator=(UserEvent &&from) noexcept;
  ~UserEvent() final;
  UserEvent *New() const final;

  using EventType = UserEvent_EventType;
  static constexpr EventType USER_UNKNOWN = UserEvent_EventType_USER_UNKNOWN;
  static constexpr EventType USER_CONNECTED = UserEvent_EventType_USER_CONNECTED;
  static constexpr EventType USER_DISCONNECTED = UserEvent_EventType_USER_DISCONNECTED;
  static constexpr EventType USER_DELETED = UserEvent_EventType_USER_DELETED;
  static constexpr EventType USER_ADDED = UserEvent_EventType_USER_ADDED;
  static constexpr EventType USER_UPDATED = UserEvent_EventType_USER_UPDATED;
  static constexpr EventType USER_JOINED_SESSION = UserEvent_EventType_USER_JOINED_SESSION;
  static constexpr EventType USER_LEFT_SESSION = UserEvent_EventType_USER_LEFT_SESSION;
  static constexpr EventType EventType_MIN = UserEvent_EventType_EventType_MIN;
  static constexpr EventType EventType_MAX = UserEvent_EventType_EventType_MAX;
  static constexpr int EventType_ARRAYSIZE = UserEvent_EventType_EventType_ARRAYSIZE;
  static bool EventType_IsValid(int value) { return UserEvent_EventType_IsValid(value); }
  template <class T>
  static const std::string &EventType_Name(T value) {
    return UserEvent_EventType_Name(value);
  }
  static bool EventType_Parse(std::string_view name, EventType *value) {
    return UserEvent_EventType_Parse(name, value);
  }

  enum : int {
    kUserUuidFieldNumber = 1,
    kTypeFieldNumber = 2,
    kUserFullnameFieldNumber = 3,
  };

  /// UUID of the user.
  OPENTERA_COMPAT_GETTER const std::string &user_uuid() const { return fields_.user_uuid; }
  template <class Text = const std::string &, class... Size>
  void set_user_uuid(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.user_uuid, std::forward<Text>(text), size...);
  }
  std::string *mutable_user_uuid() { return &fields_.user_uuid; }
  [[nodiscard]] std::string *release_user_uuid() {
    return ::google::protobuf::internal::Release(fields_.user_uuid);
  }
  void set_allocated_user_uuid(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.user_uuid, value);
  }
  void clear_user_uuid() { fields_.user_uuid.clear(); }

  /// What happened.
  OPENTERA_COMPAT_GETTER UserEvent_EventType type() const { return fields_.type; }
  void set_type(UserEvent_EventType value) { fields_.type = value; }
  void clear_type() { fields_.type = {}; }

  /// First and last name of the user, for display.
  OPENTERA_COMPAT_GETTER const std::string &user_fullname() const { return fields_.user_fullname; }
  template <class Text = const std::string &, class... Size>
  void set_user_fullname(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.user_fullname, std::forward<Text>(text), size...);
  }
  std::string *mutable_user_fullname() { return &fields_.user_fullname; }
  [[nodiscard]] std::string *release_user_fullname() {
    return ::google::protobuf::internal::Release(fields_.user_fullname);
  }
  void set_allocated_user_fullname(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.user_fullname, value);
  }
  void clear_user_fullname() { fields_.user_fullname.clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    std::string user_uuid;
    UserEvent_EventType type{};
    std::string user_fullname;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.user_uuid, from.user_uuid);
    op(to.type, from.type);
    op(to.user_fullname, from.user_fullname);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::UserEvent,
                       UserEvent, tera_user_event, TERA_KIND_USER_EVENT)

#endif
