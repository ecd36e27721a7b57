/* `ParticipantEvent.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_PARTICIPANTEVENT_PB_H
#define OPENTERA_COMPAT_PARTICIPANTEVENT_PB_H

#include "google/protobuf/generated_message_util.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// What happened to the participant.
enum ParticipantEvent_EventType : int {
  /// Not specified, or unknown.
  ParticipantEvent_EventType_PARTICIPANT_UNKNOWN = 0,
  /// The participant opened a websocket.
  ParticipantEvent_EventType_PARTICIPANT_CONNECTED = 1,
  /// The participant closed the websocket.
  ParticipantEvent_EventType_PARTICIPANT_DISCONNECTED = 2,
  /// The participant was deleted.
  ParticipantEvent_EventType_PARTICIPANT_DELETED = 3,
  /// The participant was added.
  ParticipantEvent_EventType_PARTICIPANT_ADDED = 4,
  /// The participant joined a session.
  ParticipantEvent_EventType_PARTICIPANT_JOINED_SESSION = 5,
  /// The participant left a session.
  ParticipantEvent_EventType_PARTICIPANT_LEFT_SESSION = 6,
};
inline constexpr ParticipantEvent_EventType ParticipantEvent_EventType_EventType_MIN =
    ParticipantEvent_EventType_PARTICIPANT_UNKNOWN;
inline constexpr ParticipantEvent_EventType ParticipantEvent_EventType_EventType_MAX =
    ParticipantEvent_EventType_PARTICIPANT_LEFT_SESSION;
inline constexpr int ParticipantEvent_EventType_EventType_ARRAYSIZE = ParticipantEvent_EventType_EventType_MAX + 1;
inline bool ParticipantEvent_EventType_IsValid(int value) {
  return ::tera_participant_event_event_type_name(value) != nullptr;
}
template <class T>
const std::string &ParticipantEvent_EventType_Name(T value) {
  static_assert(std::is_same_v<T, ParticipantEvent_EventType> || std::is_integral_v<T>);
  return ::google::protobuf::internal::EnumName<
      ::tera_participant_event_event_type_name,
      ParticipantEvent_EventType_EventType_MIN,
      ParticipantEvent_EventType_EventType_MAX>(static_cast<int>(value));
}
inline bool ParticipantEvent_EventType_Parse(std::string_view name, ParticipantEvent_EventType *value) {
  return ::google::protobuf::internal::EnumParse(::tera_participant_event_event_type_from_name, name, value);
}

/// A participant connected, disconnected, or changed in another way.
class ParticipantEvent final
    : public ::google::protobuf::internal::MessageOf<
          ParticipantEvent, tera_participant_event, TERA_KIND_PARTICIPANT_EVENT> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.ParticipantEvent"; }

  ParticipantEvent();
  ParticipantEvent(const ParticipantEvent &from);
  ParticipantEvent(ParticipantEvent &&from) noexcept;
  ParticipantEvent &operator=(const ParticipantEvent &from);
  ParticipantEvent &operator=(ParticipantEvent &&from) noexcept;
  ~ParticipantEvent() final;
  ParticipantEvent *New() const final;

  using EventType = ParticipantEvent_EventType;
  static constexpr EventType PARTICIPANT_UNKNOWN = ParticipantEvent_EventType_PARTICIPANT_UNKNOWN;
  static constexpr EventType PARTICIPANT_CONNECTED = ParticipantEvent_EventType_PARTICIPANT_CONNECTED;
  static constexpr EventType PARTICIPANT_DISCONNECTED = ParticipantEvent_EventType_PARTICIPANT_DISCONNECTED;
  static constexpr EventType PARTICIPANT_DELETED = ParticipantEvent_EventType_PARTICIPANT_DELETED;
  static constexpr EventType PARTICIPANT_ADDED = ParticipantEvent_EventType_PARTICIPANT_ADDED;
  static constexpr EventType PARTICIPANT_JOINED_SESSION = ParticipantEvent_EventType_PARTICIPANT_JOINED_SESSION;
  static constexpr EventType PARTICIPANT_LEFT_SESSION = ParticipantEvent_EventType_PARTICIPANT_LEFT_SESSION;
  static constexpr EventType EventType_MIN = ParticipantEvent_EventType_EventType_MIN;
  static constexpr EventType EventType_MAX = ParticipantEvent_EventType_EventType_MAX;
  static constexpr int EventType_ARRAYSIZE = ParticipantEvent_EventType_EventType_ARRAYSIZE;
  static bool EventType_IsValid(int value) { return ParticipantEvent_EventType_IsValid(value); }
  template <class T>
  static const std::string &EventType_Name(T value) {
    return ParticipantEvent_EventType_Name(value);
  }
  static bool EventType_Parse(std::string_view name, EventType *value) {
    return ParticipantEvent_EventType_Parse(name, value);
  }

  enum : int {
    kParticipantUuidFieldNumber = 1,
    kTypeFieldNumber = 2,
    kParticipantNameFieldNumber = 3,
    kParticipantProjectNameFieldNumber = 4,
    kParticipantSiteNameFieldNumber = 5,
  };

  /// UUID of the participant.
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

  /// What happened.
  OPENTERA_COMPAT_GETTER ParticipantEvent_EventType type() const { return fields_.type; }
  void set_type(ParticipantEvent_EventType value) { fields_.type = value; }
  void clear_type() { fields_.type = {}; }

  /// Name of the participant, for display.
  OPENTERA_COMPAT_GETTER const std::string &participant_name() const { return fields_.participant_name; }
  template <class Text = const std::string &, class... Size>
  void set_participant_name(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.participant_name, std::forward<Text>(text), size...);
  }
  std::string *mutable_participant_name() { return &fields_.participant_name; }
  [[nodiscard]] std::string *release_participant_name() {
    return ::google::protobuf::internal::Release(fields_.participant_name);
  }
  void set_allocated_participant_name(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.participant_name, value);
  }
  void clear_participant_name() { fields_.participant_name.clear(); }

  /// Name of the project that the participant belongs to.
  OPENTERA_COMPAT_GETTER const std::string &participant_project_name() const {
    return fields_.participant_project_name;
  }
  template <class Text = const std::string &, class... Size>
  void set_participant_project_name(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.participant_project_name, std::forward<Text>(text), size...);
  }
  std::string *mutable_participant_project_name() { return &fields_.participant_project_name; }
  [[nodiscard]] std::string *release_participant_project_name() {
    return ::google::protobuf::internal::Release(fields_.participant_project_name);
  }
  void set_allocated_participant_project_name(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.participant_project_name, value);
  }
  void clear_participant_project_name() { fields_.participant_project_name.clear(); }

  /// Name of the site that the project belongs to.
  OPENTERA_COMPAT_GETTER const std::string &participant_site_name() const { return fields_.participant_site_name; }
  template <class Text = const std::string &, class... Size>
  void set_participant_site_name(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.participant_site_name, std::forward<Text>(text), size...);
  }
  std::string *mutable_participant_site_name() { return &fields_.participant_site_name; }
  [[nodiscard]] std::string *release_participant_site_name() {
    return ::google::protobuf::internal::Release(fields_.participant_site_name);
  }
  void set_allocated_participant_site_name(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.participant_site_name, value);
  }
  void clear_participant_site_name() { fields_.participant_site_name.clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    std::string participant_uuid;
    ParticipantEvent_EventType type{};
    std::string participant_name;
    std::string participant_project_name;
    std::string participant_site_name;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.participant_uuid, from.participant_uuid);
    op(to.type, from.type);
    op(to.participant_name, from.participant_name);
    op(to.participant_project_name, from.participant_project_name);
    op(to.participant_site_name, from.participant_site_name);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::ParticipantEvent,
                       ParticipantEvent, tera_participant_event, TERA_KIND_PARTICIPANT_EVENT)

#endif
