/* `StopSessionEvent.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_STOPSESSIONEVENT_PB_H
#define OPENTERA_COMPAT_STOPSESSIONEVENT_PB_H

#include "google/protobuf/generated_message_util.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// A session ended.
class StopSessionEvent final
    : public ::google::protobuf::internal::MessageOf<
          StopSessionEvent, tera_stop_session_event, TERA_KIND_STOP_SESSION_EVENT> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.StopSessionEvent"; }

  StopSessionEvent();
  StopSessionEvent(const StopSessionEvent &from);
  StopSessionEvent(StopSessionEvent &&from) noexcept;
  StopSessionEvent &operator=(const StopSessionEvent &from);
  StopSessionEvent &operator=(StopSessionEvent &&from) noexcept;
  ~StopSessionEvent() final;
  StopSessionEvent *New() const final;

  enum : int {
    kSessionUuidFieldNumber = 1,
    kServiceUuidFieldNumber = 2,
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

  /// UUID of the service that ran the session.
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
    std::string session_uuid;
    std::string service_uuid;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.session_uuid, from.session_uuid);
    op(to.service_uuid, from.service_uuid);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::StopSessionEvent,
                       StopSessionEvent, tera_stop_session_event, TERA_KIND_STOP_SESSION_EVENT)

#endif
