/* `DeviceEvent.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_DEVICEEVENT_PB_H
#define OPENTERA_COMPAT_DEVICEEVENT_PB_H

#include "google/protobuf/generated_message_util.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// What happened to the device.
enum DeviceEvent_EventType : int {
  /// Not specified, or unknown.
  DeviceEvent_EventType_DEVICE_UNKNOWN = 0,
  /// The device opened its websocket.
  DeviceEvent_EventType_DEVICE_CONNECTED = 1,
  /// The device closed its websocket.
  DeviceEvent_EventType_DEVICE_DISCONNECTED = 2,
  /// The device was deleted.
  DeviceEvent_EventType_DEVICE_DELETED = 3,
  /// The device was added.
  DeviceEvent_EventType_DEVICE_ADDED = 4,
  /// The device joined a session.
  DeviceEvent_EventType_DEVICE_JOINED_SESSION = 5,
  /// The device left a session.
  DeviceEvent_EventType_DEVICE_LEFT_SESSION = 6,
  /// The device reported a new status, see `device_status`.
  DeviceEvent_EventType_DEVICE_STATUS_CHANGED = 7,
};
inline constexpr DeviceEvent_EventType DeviceEvent_EventType_EventType_MIN = DeviceEvent_EventType_DEVICE_UNKNOWN;
inline constexpr DeviceEvent_EventType DeviceEvent_EventType_EventType_MAX =
    DeviceEvent_EventType_DEVICE_STATUS_CHANGED;
inline constexpr int DeviceEvent_EventType_EventType_ARRAYSIZE = DeviceEvent_EventType_EventType_MAX + 1;
inline bool DeviceEvent_EventType_IsValid(int value) { return ::tera_device_event_event_type_name(value) != nullptr; }
template <class T>
const std::string &DeviceEvent_EventType_Name(T value) {
  static_assert(std::is_same_v<T, DeviceEvent_EventType> || std::is_integral_v<T>);
  return ::google::protobuf::internal::EnumName<
      ::tera_device_event_event_type_name,
      DeviceEvent_EventType_EventType_MIN,
      DeviceEvent_EventType_EventType_MAX>(static_cast<int>(value));
}
inline bool DeviceEvent_EventType_Parse(std::string_view name, DeviceEvent_EventType *value) {
  return ::google::protobuf::internal::EnumParse(::tera_device_event_event_type_from_name, name, value);
}

/// A device connected, disconnected, or changed in another way.
class DeviceEvent final
    : public ::google::protobuf::internal::MessageOf<
          DeviceEvent, tera_device_event, TERA_KIND_DEVICE_EVENT> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.DeviceEvent"; }

  DeviceEvent();
  DeviceEvent(const DeviceEvent &from);
  DeviceEvent(DeviceEvent &&from) noexcept;
  DeviceEvent &operator=(const DeviceEvent &from);
  DeviceEvent &operator=(DeviceEvent &&from) noexcept;
  ~DeviceEvent() final;
  DeviceEvent *New() const final;

  using EventType = DeviceEvent_EventType;
  static constexpr EventType DEVICE_UNKNOWN = DeviceEvent_EventType_DEVICE_UNKNOWN;
  static constexpr EventType DEVICE_CONNECTED = DeviceEvent_EventType_DEVICE_CONNECTED;
  static constexpr EventType DEVICE_DISCONNECTED = DeviceEvent_EventType_DEVICE_DISCONNECTED;
  static constexpr EventType DEVICE_DELETED = DeviceEvent_EventType_DEVICE_DELETED;
  static constexpr EventType DEVICE_ADDED = DeviceEvent_EventType_DEVICE_ADDED;
  static constexpr EventType DEVICE_JOINED_SESSION = DeviceEvent_EventType_DEVICE_JOINED_SESSION;
  static constexpr EventType DEVICE_LEFT_SESSION = DeviceEvent_EventType_DEVICE_LEFT_SESSION;
  static constexpr EventType DEVICE_STATUS_CHANGED = DeviceEvent_EventType_DEVICE_STATUS_CHANGED;
  static constexpr EventType EventType_MIN = DeviceEvent_EventType_EventType_MIN;
  static constexpr EventType EventType_MAX = DeviceEvent_EventType_EventType_MAX;
  static constexpr int EventType_ARRAYSIZE = DeviceEvent_EventType_EventType_ARRAYSIZE;
  static bool EventType_IsValid(int value) { return DeviceEvent_EventType_IsValid(value); }
  template <class T>
  static const std::string &EventType_Name(T value) {
    return DeviceEvent_EventType_Name(value);
  }
  static bool EventType_Parse(std::string_view name, EventType *value) {
    return DeviceEvent_EventType_Parse(name, value);
  }

  enum : int {
    kDeviceUuidFieldNumber = 1,
    kTypeFieldNumber = 2,
    kDeviceNameFieldNumber = 3,
    kDeviceStatusFieldNumber = 4,
  };

  /// UUID of the device.
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

  /// What happened.
  OPENTERA_COMPAT_GETTER DeviceEvent_EventType type() const { return fields_.type; }
  void set_type(DeviceEvent_EventType value) { fields_.type = value; }
  void clear_type() { fields_.type = {}; }

  /// Name of the device, for display.
  OPENTERA_COMPAT_GETTER const std::string &device_name() const { return fields_.device_name; }
  template <class Text = const std::string &, class... Size>
  void set_device_name(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.device_name, std::forward<Text>(text), size...);
  }
  std::string *mutable_device_name() { return &fields_.device_name; }
  [[nodiscard]] std::string *release_device_name() {
    return ::google::protobuf::internal::Release(fields_.device_name);
  }
  void set_allocated_device_name(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.device_name, value);
  }
  void clear_device_name() { fields_.device_name.clear(); }

  /// Status of the device, as JSON text.
  OPENTERA_COMPAT_GETTER const std::string &device_status() const { return fields_.device_status; }
  template <class Text = const std::string &, class... Size>
  void set_device_status(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.device_status, std::forward<Text>(text), size...);
  }
  std::string *mutable_device_status() { return &fields_.device_status; }
  [[nodiscard]] std::string *release_device_status() {
    return ::google::protobuf::internal::Release(fields_.device_status);
  }
  void set_allocated_device_status(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.device_status, value);
  }
  void clear_device_status() { fields_.device_status.clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    std::string device_uuid;
    DeviceEvent_EventType type{};
    std::string device_name;
    std::string device_status;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.device_uuid, from.device_uuid);
    op(to.type, from.type);
    op(to.device_name, from.device_name);
    op(to.device_status, from.device_status);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::DeviceEvent,
                       DeviceEvent, tera_device_event, TERA_KIND_DEVICE_EVENT)

#endif
