/* `LeaveSessionEvent.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_LEAVESESSIONEVENT_PB_H
#define OPENTERA_COMPAT_LEAVESESSIONEVENT_PB_H

#include "google/protobuf/generated_message_util.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// Users, participants and devices left a session, or are asked to leave it.
class LeaveSessionEvent final
    : public ::google::protobuf::internal::MessageOf<
          LeaveSessionEvent, tera_leave_session_event, TERA_KIND_LEAVE_SESSION_EVENT> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.LeaveSessionEvent"; }

  LeaveSessionEvent();
  LeaveSessionEvent(const LeaveSessionEvent &from);
  LeaveSessionEvent(LeaveSessionEvent &&from) noexcept;
  LeaveSessionEvent &operator=(const LeaveSessionEvent &from);
  LeaveSessionEvent &operator=(LeaveSessionEvent &&from) noexcept;
  ~LeaveSessionEvent() final;
  LeaveSessionEvent *New() const final;

  enum : int {
    kSessionUuidFieldNumber = 1,
    kServiceUuidFieldNumber = 2,
    kLeavingParticipantsFieldNumber = 3,
    kLeavingUsersFieldNumber = 4,
    kLeavingDevicesFieldNumber = 5,
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

  /// UUID of the service that runs the session.
  OPENTERA_COMPAT_GETTER const std::string &service_uuid() const { return fields_.service_uuid; }
  template <class Text = const std::string &, class... Size>
  void set_service_uuid(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.service_uuid, std::forward<Text>(text), size...);
  }
  std::string *mutable_service_uuid() { return &fields_.service_uuid; }
  [[nodiscard]] std::string *release_service_uuid() {
    return ::google::protobuf::internal::Release(fields_.service_uuid);
  }
  void set_allocated_service_uuid(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.service_uuid, value);
  }
  void clear_service_uuid() { fields_.service_uuid.clear(); }

  /// UUIDs of the participants that leave.
  OPENTERA_COMPAT_GETTER int leaving_participants_size() const { return fields_.leaving_participants.size(); }
  OPENTERA_COMPAT_GETTER const ::google::protobuf::RepeatedPtrField<std::string> &leaving_participants() const {
    return fields_.leaving_participants;
  }
  OPENTERA_COMPAT_GETTER const std::string &leaving_participants(int index) const {
    return fields_.leaving_participants.Get(index);
  }
  ::google::protobuf::RepeatedPtrField<std::string> *mutable_leaving_participants() {
    return &fields_.leaving_participants;
  }
  std::string *mutable_leaving_participants(int index) { return fields_.leaving_participants.Mutable(index); }
  std::string *add_leaving_participants() { return fields_.leaving_participants.Add(); }
  template <class Text = const std::string &, class... Size>
  void set_leaving_participants(int index, Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        *fields_.leaving_participants.Mutable(index), std::forward<Text>(text), size...);
  }
  template <class Text = const std::string &, class... Size>
  void add_leaving_participants(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        *fields_.leaving_participants.Add(), std::forward<Text>(text), size...);
  }
  void clear_leaving_participants() { fields_.leaving_participants.Clear(); }

  /// UUIDs of the users that leave.
  OPENTERA_COMPAT_GETTER int leaving_users_size() const { return fields_.leaving_users.size(); }
  OPENTERA_COMPAT_GETTER const ::google::protobuf::RepeatedPtrField<std::string> &leaving_users() const {
    return fields_.leaving_users;
  }
  OPENTERA_COMPAT_GETTER const std::string &leaving_users(int index) const {
    return fields_.leaving_users.Get(index);
  }
  ::google::protobuf::RepeatedPtrField<std::string> *mutable_leaving_users() { return &fields_.leaving_users; }
  std::string *mutable_leaving_users(int index) { return fields_.leaving_users.Mutable(index); }
  std::string *add_leaving_users() { return fields_.leaving_users.Add(); }
  template <class Text = const std::string &, class... Size>
  void set_leaving_users(int index, Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        *fields_.leaving_users.Mutable(index), std::forward<Text>(text), size...);
  }
  template <class Text = const std::string &, class... Size>
  void add_leaving_users(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        *fields_.leaving_users.Add(), std::forward<Text>(text), size...);
  }
  void clear_leaving_users() { fields_.leaving_users.Clear(); }

  /// UUIDs of the devices that leave.
  OPENTERA_COMPAT_GETTER int leaving_devices_size() const { return fields_.leaving_devices.size(); }
  OPENTERA_COMPAT_GETTER const ::google::protobuf::RepeatedPtrField<std::string> &leaving_devices() const {
    return fields_.leaving_devices;
  }
  OPENTERA_COMPAT_GETTER const std::string &leaving_devices(int index) const {
    return fields_.leaving_devices.Get(index);
  }
  ::google::protobuf::RepeatedPtrField<std::string> *mutable_leaving_devices() { return &fields_.leaving_devices; }
  std::string *mutable_leaving_devices(int index) { return fields_.leaving_devices.Mutable(index); }
  std::string *add_leaving_devices() { return fields_.leaving_devices.Add(); }
  template <class Text = const std::string &, class... Size>
  void set_leaving_devices(int index, Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        *fields_.leaving_devices.Mutable(index), std::forward<Text>(text), size...);
  }
  template <class Text = const std::string &, class... Size>
  void add_leaving_devices(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        *fields_.leaving_devices.Add(), std::forward<Text>(text), size...);
  }
  void clear_leaving_devices() { fields_.leaving_devices.Clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    std::string session_uuid;
    std::string service_uuid;
    ::google::protobuf::RepeatedPtrField<std::string> leaving_participants;
    ::google::protobuf::RepeatedPtrField<std::string> leaving_users;
    ::google::protobuf::RepeatedPtrField<std::string> leaving_devices;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.session_uuid, from.session_uuid);
    op(to.service_uuid, from.service_uuid);
    op(to.leaving_participants, from.leaving_participants);
    op(to.leaving_users, from.leaving_users);
    op(to.leaving_devices, from.leaving_devices);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::LeaveSessionEvent,
                       LeaveSessionEvent, tera_leave_session_event, TERA_KIND_LEAVE_SESSION_EVENT)

#endif
