/* `JoinSessionEvent.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_JOINSESSIONEVENT_PB_H
#define OPENTERA_COMPAT_JOINSESSIONEVENT_PB_H

#include "google/protobuf/generated_message_util.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// Invites users, participants and devices to a session.
class JoinSessionEvent final
    : public ::google::protobuf::internal::MessageOf<
          JoinSessionEvent, tera_join_session_event, TERA_KIND_JOIN_SESSION_EVENT> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.JoinSessionEvent"; }

  JoinSessionEvent();
  JoinSessionEvent(const JoinSessionEvent &from);
  JoinSessionEvent(JoinSessionEvent &&from) noexcept;
  JoinSessionEvent &operator=(const JoinSessionEvent &from);
  JoinSessionEvent &operator=(JoinSessionEvent &&from) noexcept;
  ~JoinSessionEvent() final;
  JoinSessionEvent *New() const final;

  enum : int {
    kSessionUrlFieldNumber = 1,
    kSessionCreatorNameFieldNumber = 2,
    kSessionUuidFieldNumber = 3,
    kSessionParticipantsFieldNumber = 4,
    kSessionUsersFieldNumber = 5,
    kSessionDevicesFieldNumber = 6,
    kJoinMsgFieldNumber = 7,
    kSessionParametersFieldNumber = 8,
    kServiceUuidFieldNumber = 9,
  };

  /// URL to join the session; it differs between users, participants and devices.
  OPENTERA_COMPAT_GETTER const std::string &session_url() const { return fields_.session_url; }
  template <class Text = const std::string &, class... Size>
  void set_session_url(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.session_url, std::forward<Text>(text), size...);
  }
  std::string *mutable_session_url() { return &fields_.session_url; }
  [[nodiscard]] std::string *release_session_url() {
    return ::google::protobuf::internal::Release(fields_.session_url);
  }
  void set_allocated_session_url(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.session_url, value);
  }
  void clear_session_url() { fields_.session_url.clear(); }

  /// Name of the session's creator, for display.
  OPENTERA_COMPAT_GETTER const std::string &session_creator_name() const { return fields_.session_creator_name; }
  template <class Text = const std::string &, class... Size>
  void set_session_creator_name(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.session_creator_name, std::forward<Text>(text), size...);
  }
  std::string *mutable_session_creator_name() { return &fields_.session_creator_name; }
  [[nodiscard]] std::string *release_session_creator_name() {
    return ::google::protobuf::internal::Release(fields_.session_creator_name);
  }
  void set_allocated_session_creator_name(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.session_creator_name, value);
  }
  void clear_session_creator_name() { fields_.session_creator_name.clear(); }

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

  /// UUIDs of the invited participants.
  OPENTERA_COMPAT_GETTER int session_participants_size() const { return fields_.session_participants.size(); }
  OPENTERA_COMPAT_GETTER const ::google::protobuf::RepeatedPtrField<std::string> &session_participants() const {
    return fields_.session_participants;
  }
  OPENTERA_COMPAT_GETTER const std::string &session_participants(int index) const {
    return fields_.session_participants.Get(index);
  }
  ::google::protobuf::RepeatedPtrField<std::string> *mutable_session_participants() {
    return &fields_.session_participants;
  }
  std::string *mutable_session_participants(int index) { return fields_.session_participants.Mutable(index); }
  std::string *add_session_participants() { return fields_.session_participants.Add(); }
  template <class Text = const std::string &, class... Size>
  void set_session_participants(int index, Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        *fields_.session_participants.Mutable(index), std::forward<Text>(text), size...);
  }
  template <class Text = const std::string &, class... Size>
  void add_session_participants(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        *fields_.session_participants.Add(), std::forward<Text>(text), size...);
  }
  void clear_session_participants() { fields_.session_participants.Clear(); }

  /// UUIDs of the invited users.
  OPENTERA_COMPAT_GETTER int session_users_size() const { return fields_.session_users.size(); }
  OPENTERA_COMPAT_GETTER const ::google::protobuf::RepeatedPtrField<std::string> &session_users() const {
    return fields_.session_users;
  }
  OPENTERA_COMPAT_GETTER const std::string &session_users(int index) const {
    return fields_.session_users.Get(index);
  }
  ::google::protobuf::RepeatedPtrField<std::string> *mutable_session_users() { return &fields_.session_users; }
  std::string *mutable_session_users(int index) { return fields_.session_users.Mutable(index); }
  std::string *add_session_users() { return fields_.session_users.Add(); }
  template <class Text = const std::string &, class... Size>
  void set_session_users(int index, Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        *fields_.session_users.Mutable(index), std::forward<Text>(text), size...);
  }
  template <class Text = const std::string &, class... Size>
  void add_session_users(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        *fields_.session_users.Add(), std::forward<Text>(text), size...);
  }
  void clear_session_users() { fields_.session_users.Clear(); }

  /// UUIDs of the invited devices.
  OPENTERA_COMPAT_GETTER int session_devices_size() const { return fields_.session_devices.size(); }
  OPENTERA_COMPAT_GETTER const ::google::protobuf::RepeatedPtrField<std::string> &session_devices() const {
    return fields_.session_devices;
  }
  OPENTERA_COMPAT_GETTER const std::string &session_devices(int index) const {
    return fields_.session_devices.Get(index);
  }
  ::google::protobuf::RepeatedPtrField<std::string> *mutable_session_devices() { return &fields_.session_devices; }
  std::string *mutable_session_devices(int index) { return fields_.session_devices.Mutable(index); }
  std::string *add_session_devices() { return fields_.session_devices.Add(); }
  template <class Text = const std::string &, class... Size>
  void set_session_devices(int index, Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        *fields_.session_devices.Mutable(index), std::forward<Text>(text), size...);
  }
  template <class Text = const std::string &, class... Size>
  void add_session_devices(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        *fields_.session_devices.Add(), std::forward<Text>(text), size...);
  }
  void clear_session_devices() { fields_.session_devices.Clear(); }

  /// Message to the invitees, for display.
  OPENTERA_COMPAT_GETTER const std::string &join_msg() const { return fields_.join_msg; }
  template <class Text = const std::string &, class... Size>
  void set_join_msg(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.join_msg, std::forward<Text>(text), size...);
  }
  std::string *mutable_join_msg() { return &fields_.join_msg; }
  [[nodiscard]] std::string *release_join_msg() {
    return ::google::protobuf::internal::Release(fields_.join_msg);
  }
  void set_allocated_join_msg(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.join_msg, value);
  }
  void clear_join_msg() { fields_.join_msg.clear(); }

  /// Parameters of the session, as JSON text.
  OPENTERA_COMPAT_GETTER const std::string &session_parameters() const { return fields_.session_parameters; }
  template <class Text = const std::string &, class... Size>
  void set_session_parameters(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.session_parameters, std::forward<Text>(text), size...);
  }
  std::string *mutable_session_parameters() { return &fields_.session_parameters; }
  [[nodiscard]] std::string *release_session_parameters() {
    return ::google::protobuf::internal::Release(fields_.session_parameters);
  }
  void set_allocated_session_parameters(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.session_parameters, value);
  }
  void clear_session_parameters() { fields_.session_parameters.clear(); }

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

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    std::string session_url;
    std::string session_creator_name;
    std::string session_uuid;
    ::google::protobuf::RepeatedPtrField<std::string> session_participants;
    ::google::protobuf::RepeatedPtrField<std::string> session_users;
    ::google::protobuf::RepeatedPtrField<std::string> session_devices;
    std::string join_msg;
    std::string session_parameters;
    std::string service_uuid;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.session_url, from.session_url);
    op(to.session_creator_name, from.session_creator_name);
    op(to.session_uuid, from.session_uuid);
    op(to.session_participants, from.session_participants);
    op(to.session_users, from.session_users);
    op(to.session_devices, from.session_devices);
    op(to.join_msg, from.join_msg);
    op(to.session_parameters, from.session_parameters);
    op(to.service_uuid, from.service_uuid);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::JoinSessionEvent,
                       JoinSessionEvent, tera_join_session_event, TERA_KIND_JOIN_SESSION_EVENT)

#endif
