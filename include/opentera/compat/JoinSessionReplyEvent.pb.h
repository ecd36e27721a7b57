/* `JoinSessionReplyEvent.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_JOINSESSIONREPLYEVENT_PB_H
#define OPENTERA_COMPAT_JOINSESSIONREPLYEVENT_PB_H

#include "google/protobuf/generated_message_util.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// The answer.
enum JoinSessionReplyEvent_ReplyType : int {
  /// Not specified, or unknown.
  JoinSessionReplyEvent_ReplyType_REPLY_UNKNOWN = 0,
  /// The invitation is accepted.
  JoinSessionReplyEvent_ReplyType_REPLY_ACCEPTED = 1,
  /// The invitation is declined.
  JoinSessionReplyEvent_ReplyType_REPLY_DENIED = 2,
  /// The invitee is in another session.
  JoinSessionReplyEvent_ReplyType_REPLY_BUSY = 3,
  /// Nobody answered in time.
  JoinSessionReplyEvent_ReplyType_REPLY_TIMEOUT = 4,
};
inline constexpr JoinSessionReplyEvent_ReplyType JoinSessionReplyEvent_ReplyType_ReplyType_MIN =
    JoinSessionReplyEvent_ReplyType_REPLY_UNKNOWN;
inline constexpr JoinSessionReplyEvent_ReplyType JoinSessionReplyEvent_ReplyType_ReplyType_MAX =
    JoinSessionReplyEvent_ReplyType_REPLY_TIMEOUT;
inline constexpr int JoinSessionReplyEvent_ReplyType_ReplyType_ARRAYSIZE =
    JoinSessionReplyEvent_ReplyType_ReplyType_MAX + 1;
inline bool JoinSessionReplyEvent_ReplyType_IsValid(int value) {
  return ::tera_join_session_reply_event_reply_type_name(value) != nullptr;
}
template <class T>
const std::string &JoinSessionReplyEvent_ReplyType_Name(T value) {
  static_assert(std::is_same_v<T, JoinSessionReplyEvent_ReplyType> || std::is_integral_v<T>);
  return ::google::protobuf::internal::EnumName<
      ::tera_join_session_reply_event_reply_type_name,
      JoinSessionReplyEvent_ReplyType_ReplyType_MIN,
      JoinSessionReplyEvent_ReplyType_ReplyType_MAX>(static_cast<int>(value));
}
inline bool JoinSessionReplyEvent_ReplyType_Parse(std::string_view name, JoinSessionReplyEvent_ReplyType *value) {
  return ::google::protobuf::internal::EnumParse(::tera_join_session_reply_event_reply_type_from_name, name, value);
}

/// The answer of an invitee to a `JoinSessionEvent`. Only one of `user_uuid`, `participant_uuid` and `device_uuid` is
/// set: that of the invitee.
class JoinSessionReplyEvent final
    : public ::google::protobuf::internal::MessageOf<
          JoinSessionReplyEvent, tera_join_session_reply_event, TERA_KIND_JOIN_SESSION_REPLY_EVENT> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.JoinSessionReplyEvent"; }

  JoinSessionReplyEvent();
  JoinSessionReplyEvent(const JoinSessionReplyEvent &from);
  JoinSessionReplyEvent(JoinSessionReplyEvent &&from) noexcept;
  JoinSessionReplyEvent &operator=(const JoinSessionReplyEvent &from);
  JoinSessionReplyEvent &operator=(JoinSessionReplyEvent &&from) noexcept;
  ~JoinSessionReplyEvent() final;
  JoinSessionReplyEvent *New() const final;

  using ReplyType = JoinSessionReplyEvent_ReplyType;
  static constexpr ReplyType REPLY_UNKNOWN = JoinSessionReplyEvent_ReplyType_REPLY_UNKNOWN;
  static constexpr ReplyType REPLY_ACCEPTED = JoinSessionReplyEvent_ReplyType_REPLY_ACCEPTED;
  static constexpr ReplyType REPLY_DENIED = JoinSessionReplyEvent_ReplyType_REPLY_DENIED;
  static constexpr ReplyType REPLY_BUSY = JoinSessionReplyEvent_ReplyType_REPLY_BUSY;
  static constexpr ReplyType REPLY_TIMEOUT = JoinSessionReplyEvent_ReplyType_REPLY_TIMEOUT;
  static constexpr ReplyType ReplyType_MIN = JoinSessionReplyEvent_ReplyType_ReplyType_MIN;
  static constexpr ReplyType ReplyType_MAX = JoinSessionReplyEvent_ReplyType_ReplyType_MAX;
  static constexpr int ReplyType_ARRAYSIZE = JoinSessionReplyEvent_ReplyType_ReplyType_ARRAYSIZE;
  static bool ReplyType_IsValid(int value) { return JoinSessionReplyEvent_ReplyType_IsValid(value); }
  template <class T>
  static const std::string &ReplyType_Name(T value) {
    return JoinSessionReplyEvent_ReplyType_Name(value);
  }
  static bool ReplyType_Parse(std::string_view name, ReplyType *value) {
    return JoinSessionReplyEvent_ReplyType_Parse(name, value);
  }

  enum : int {
    kSessionUuidFieldNumber = 1,
    kUserUuidFieldNumber = 2,
    kParticipantUuidFieldNumber = 3,
    kDeviceUuidFieldNumber = 4,
    kJoinReplyFieldNumber = 5,
    kReplyMsgFieldNumber = 6,
  };

  /// UUID of the session.
  OPENTERA_COMPAT_GETTER const std::string &session_uuid() const { return fields_.session_uuid; }
  template <class Text = const std::string &, class... Size>
  void set_session_uuid(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.session_uuid, std::forward<Text>(text), size...);
  }
  std::string *mutable_session_uuid() { return &fields_.session_uuid; }
  [[nodiscard]] std::string *release_session_uuid() {
    return ::google::protobuf::internal::Release(fields_.session_uuid);
  }
  void set_allocated_session_uuid(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.session_uuid, value);
  }
  void clear_session_uuid() { fields_.session_uuid.clear(); }

  /// UUID of the user that answers.
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

  /// UUID of the participant that answers.
  OPENTERA_COMPAT_GETTER const std::string &participant_uuid() const { return fields_.participant_uuid; }
  template <class Text = const std::string &, class... Size>
  void set_participant_uuid(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.participant_uuid, std::forward<Text>(text), size...);
  }
  std::string *mutable_participant_uuid() { return &fields_.participant_uuid; }
  [[nodiscard]] std::string *release_participant_uuid() {
    return ::google::protobuf::internal::Release(fields_.participant_uuid);
  }
  void set_allocated_participant_uuid(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.participant_uuid, value);
  }
  void clear_participant_uuid() { fields_.participant_uuid.clear(); }

  /// UUID of the device that answers.
  OPENTERA_COMPAT_GETTER const std::string &device_uuid() const { return fields_.device_uuid; }
  template <class Text = const std::string &, class... Size>
  void set_device_uuid(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.device_uuid, std::forward<Text>(text), size...);
  }
  std::string *mutable_device_uuid() { return &fields_.device_uuid; }
  [[nodiscard]] std::string *release_device_uuid() {
    return ::google::protobuf::internal::Release(fields_.device_uuid);
  }
  void set_allocated_device_uuid(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.device_uuid, value);
  }
  void clear_device_uuid() { fields_.device_uuid.clear(); }

  /// The answer.
  OPENTERA_COMPAT_GETTER JoinSessionReplyEvent_ReplyType join_reply() const { return fields_.join_reply; }
  void set_join_reply(JoinSessionReplyEvent_ReplyType value) { fields_.join_reply = value; }
  void clear_join_reply() { fields_.join_reply = {}; }

  /// Message with the answer, for display.
  OPENTERA_COMPAT_GETTER const std::string &reply_msg() const { return fields_.reply_msg; }
  template <class Text = const std::string &, class... Size>
  void set_reply_msg(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.reply_msg, std::forward<Text>(text), size...);
  }
  std::string *mutable_reply_msg() { return &fields_.reply_msg; }
  [[nodiscard]] std::string *release_reply_msg() {
    return ::google::protobuf::internal::Release(fields_.reply_msg);
  }
  void set_allocated_reply_msg(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.reply_msg, value);
  }
  void clear_reply_msg() { fields_.reply_msg.clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    std::string session_uuid;
    std::string user_uuid;
    std::string participant_uuid;
    std::string device_uuid;
    JoinSessionReplyEvent_ReplyType join_reply{};
    std::string reply_msg;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.session_uuid, from.session_uuid);
    op(to.user_uuid, from.user_uuid);
    op(to.participant_uuid, from.participant_uuid);
    op(to.device_uuid, from.device_uuid);
    op(to.join_reply, from.join_reply);
    op(to.reply_msg, from.reply_msg);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::JoinSessionReplyEvent,
                       JoinSessionReplyEvent, tera_join_session_reply_event, TERA_KIND_JOIN_SESSION_REPLY_EVENT)

#endif
