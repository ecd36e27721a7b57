/* `LoginEvent.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_LOGINEVENT_PB_H
#define OPENTERA_COMPAT_LOGINEVENT_PB_H

#include "google/protobuf/generated_message_util.h"
#include "LogEvent.pb.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// Result of the attempt.
enum LoginEvent_LoginStatus : int {
  /// Not specified, or unknown.
  LoginEvent_LoginStatus_LOGIN_STATUS_UNKNOWN = 0,
  /// Logged in.
  LoginEvent_LoginStatus_LOGIN_STATUS_SUCCESS = 1,
  /// Rejected: wrong password.
  LoginEvent_LoginStatus_LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD = 2,
  /// Rejected: no such user.
  LoginEvent_LoginStatus_LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME = 3,
  /// Rejected: too many attempts.
  LoginEvent_LoginStatus_LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED = 4,
  /// Rejected: logged in elsewhere.
  LoginEvent_LoginStatus_LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN = 5,
  /// Rejected: the token is invalid.
  LoginEvent_LoginStatus_LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN = 6,
  /// Rejected: the account is disabled.
  LoginEvent_LoginStatus_LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT = 7,
  /// Rejected: the token has expired.
  LoginEvent_LoginStatus_LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN = 8,
};
inline constexpr LoginEvent_LoginStatus LoginEvent_LoginStatus_LoginStatus_MIN =
    LoginEvent_LoginStatus_LOGIN_STATUS_UNKNOWN;
inline constexpr LoginEvent_LoginStatus LoginEvent_LoginStatus_LoginStatus_MAX =
    LoginEvent_LoginStatus_LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN;
inline constexpr int LoginEvent_LoginStatus_LoginStatus_ARRAYSIZE = LoginEvent_LoginStatus_LoginStatus_MAX + 1;
inline bool LoginEvent_LoginStatus_IsValid(int value) {
  return ::tera_login_event_login_status_name(value) != nullptr;
}
template <class T>
const std::string &LoginEvent_LoginStatus_Name(T value) {
  static_assert(std::is_same_v<T, LoginEvent_LoginStatus> || std::is_integral_v<T>);
  return ::google::protobuf::internal::EnumName<
      ::tera_login_event_login_status_name,
      LoginEvent_LoginStatus_LoginStatus_MIN,
      LoginEvent_LoginStatus_LoginStatus_MAX>(static_cast<int>(value));
}
inline bool LoginEvent_LoginStatus_Parse(std::string_view name, LoginEvent_LoginStatus *value) {
  return ::google::protobuf::internal::EnumParse(::tera_login_event_login_status_from_name, name, value);
}

/// Kind of credentials used for the login.
enum LoginEvent_LoginType : int {
  /// Not specified, or unknown.
  LoginEvent_LoginType_LOGIN_TYPE_UNKNOWN = 0,
  /// A token.
  LoginEvent_LoginType_LOGIN_TYPE_TOKEN = 1,
  /// A name and a password.
  LoginEvent_LoginType_LOGIN_TYPE_PASSWORD = 2,
  /// A client certificate.
  LoginEvent_LoginType_LOGIN_TYPE_CERTIFICATE = 3,
};
inline constexpr LoginEvent_LoginType LoginEvent_LoginType_LoginType_MIN = LoginEvent_LoginType_LOGIN_TYPE_UNKNOWN;
inline constexpr LoginEvent_LoginType LoginEvent_LoginType_LoginType_MAX =
    LoginEvent_LoginType_LOGIN_TYPE_CERTIFICATE;
inline constexpr int LoginEvent_LoginType_LoginType_ARRAYSIZE = LoginEvent_LoginType_LoginType_MAX + 1;
inline bool LoginEvent_LoginType_IsValid(int value) { return ::tera_login_event_login_type_name(value) != nullptr; }
template <class T>
const std::string &LoginEvent_LoginType_Name(T value) {
  static_assert(std::is_same_v<T, LoginEvent_LoginType> || std::is_integral_v<T>);
  return ::google::protobuf::internal::EnumName<
      ::tera_login_event_login_type_name,
      LoginEvent_LoginType_LoginType_MIN,
      LoginEvent_LoginType_LoginType_MAX>(static_cast<int>(value));
}
inline bool LoginEvent_LoginType_Parse(std::string_view name, LoginEvent_LoginType *value) {
  return ::google::protobuf::internal::EnumParse(::tera_login_event_login_type_from_name, name, value);
}

/// A login attempt.
class LoginEvent final
    : public ::google::protobuf::internal::MessageOf<
          LoginEvent, tera_login_event, TERA_KIND_LOGIN_EVENT> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.LoginEvent"; }

  LoginEvent();
  LoginEvent(const LoginEvent &from);
  LoginEvent(LoginEvent &&from) noexcept;
  LoginEvent &operator=(const LoginEvent &from);
  LoginEvent &operator=(LoginEvent &&from) noexcept;
  ~LoginEvent() final;
  LoginEvent *New() const final;

  using LoginStatus = LoginEvent_LoginStatus;
  static constexpr LoginStatus LOGIN_STATUS_UNKNOWN = LoginEvent_LoginStatus_LOGIN_STATUS_UNKNOWN;
  static constexpr LoginStatus LOGIN_STATUS_SUCCESS = LoginEvent_LoginStatus_LOGIN_STATUS_SUCCESS;
  static constexpr LoginStatus LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD =
      LoginEvent_LoginStatus_LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD;
  static constexpr LoginStatus LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME =
      LoginEvent_LoginStatus_LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME;
  static constexpr LoginStatus LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED =
      LoginEvent_LoginStatus_LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED;
  static constexpr LoginStatus LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN =
      LoginEvent_LoginStatus_LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN;
  static constexpr LoginStatus LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN =
      LoginEvent_LoginStatus_LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN;
  static constexpr LoginStatus LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT =
      LoginEvent_LoginStatus_LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT;
  static constexpr LoginStatus LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN =
      LoginEvent_LoginStatus_LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN;
  static constexpr LoginStatus LoginStatus_MIN = LoginEvent_LoginStatus_LoginStatus_MIN;
  static constexpr LoginStatus LoginStatus_MAX = LoginEvent_LoginStatus_LoginStatus_MAX;
  static constexpr int LoginStatus_ARRAYSIZE = LoginEvent_LoginStatus_LoginStatus_ARRAYSIZE;
  static bool LoginStatus_IsValid(int value) { return LoginEvent_LoginStatus_IsValid(value); }
  template <class T>
  static const std::string &LoginStatus_Name(T value) {
    return LoginEvent_LoginStatus_Name(value);
  }
  static bool LoginStatus_Parse(std::string_view name, LoginStatus *value) {
    return LoginEvent_LoginStatus_Parse(name, value);
  }

  using LoginType = LoginEvent_LoginType;
  static constexpr LoginType LOGIN_TYPE_UNKNOWN = LoginEvent_LoginType_LOGIN_TYPE_UNKNOWN;
  static constexpr LoginType LOGIN_TYPE_TOKEN = LoginEvent_LoginType_LOGIN_TYPE_TOKEN;
  static constexpr LoginType LOGIN_TYPE_PASSWORD = LoginEvent_LoginType_LOGIN_TYPE_PASSWORD;
  static constexpr LoginType LOGIN_TYPE_CERTIFICATE = LoginEvent_LoginType_LOGIN_TYPE_CERTIFICATE;
  static constexpr LoginType LoginType_MIN = LoginEvent_LoginType_LoginType_MIN;
  static constexpr LoginType LoginType_MAX = LoginEvent_LoginType_LoginType_MAX;
  static constexpr int LoginType_ARRAYSIZE = LoginEvent_LoginType_LoginType_ARRAYSIZE;
  static bool LoginType_IsValid(int value) { return LoginEvent_LoginType_IsValid(value); }
  template <class T>
  static const std::string &LoginType_Name(T value) {
    return LoginEvent_LoginType_Name(value);
  }
  static bool LoginType_Parse(std::string_view name, LoginType *value) {
    return LoginEvent_LoginType_Parse(name, value);
  }

  enum : int {
    kLogHeaderFieldNumber = 1,
    kLoginTypeFieldNumber = 2,
    kLoginStatusFieldNumber = 3,
    kClientNameFieldNumber = 4,
    kClientVersionFieldNumber = 5,
    kClientIpFieldNumber = 6,
    kOsNameFieldNumber = 7,
    kOsVersionFieldNumber = 8,
    kUserUuidFieldNumber = 9,
    kParticipantUuidFieldNumber = 10,
    kDeviceUuidFieldNumber = 11,
    kServiceUuidFieldNumber = 12,
    kServerEndpointFieldNumber = 13,
  };

  /// Level, time, sender and message of the line in the log.
  OPENTERA_COMPAT_GETTER bool has_log_header() const { return static_cast<bool>(fields_.log_header); }
  OPENTERA_COMPAT_GETTER const LogEvent &log_header() const { return fields_.log_header.Get(); }
  LogEvent *mutable_log_header() { return fields_.log_header.Mutable(); }
  [[nodiscard]] LogEvent *release_log_header() { return fields_.log_header.Release(); }
  void set_allocated_log_header(LogEvent *value) { fields_.log_header.SetAllocated(value); }
  void clear_log_header() { fields_.log_header.Clear(); }

  /// Kind of credentials used for the login.
  OPENTERA_COMPAT_GETTER LoginEvent_LoginType login_type() const { return fields_.login_type; }
  void set_login_type(LoginEvent_LoginType value) { fields_.login_type = value; }
  void clear_login_type() { fields_.login_type = {}; }

  /// Result of the attempt.
  OPENTERA_COMPAT_GETTER LoginEvent_LoginStatus login_status() const { return fields_.login_status; }
  void set_login_status(LoginEvent_LoginStatus value) { fields_.login_status = value; }
  void clear_login_status() { fields_.login_status = {}; }

  /// Name of the client program.
  OPENTERA_COMPAT_GETTER const std::string &client_name() const { return fields_.client_name; }
  template <class Text = const std::string &, class... Size>
  void set_client_name(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.client_name, std::forward<Text>(text), size...);
  }
  std::string *mutable_client_name() { return &fields_.client_name; }
  [[nodiscard]] std::string *release_client_name() {
    return ::google::protobuf::internal::Release(fields_.client_name);
  }
  void set_allocated_client_name(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.client_name, value);
  }
  void clear_client_name() { fields_.client_name.clear(); }

  /// Version of the client program.
  OPENTERA_COMPAT_GETTER const std::string &client_version() const { return fields_.client_version; }
  template <class Text = const std::string &, class... Size>
  void set_client_version(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.client_version, std::forward<Text>(text), size...);
  }
  std::string *mutable_client_version() { return &fields_.client_version; }
  [[nodiscard]] std::string *release_client_version() {
    return ::google::protobuf::internal::Release(fields_.client_version);
  }
  void set_allocated_client_version(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.client_version, value);
  }
  void clear_client_version() { fields_.client_version.clear(); }

  /// IP address of the client.
  OPENTERA_COMPAT_GETTER const std::string &client_ip() const { return fields_.client_ip; }
  template <class Text = const std::string &, class... Size>
  void set_client_ip(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.client_ip, std::forward<Text>(text), size...);
  }
  std::string *mutable_client_ip() { return &fields_.client_ip; }
  [[nodiscard]] std::string *release_client_ip() {
    return ::google::protobuf::internal::Release(fields_.client_ip);
  }
  void set_allocated_client_ip(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.client_ip, value);
  }
  void clear_client_ip() { fields_.client_ip.clear(); }

  /// Name of the client's operating system.
  OPENTERA_COMPAT_GETTER const std::string &os_name() const { return fields_.os_name; }
  template <class Text = const std::string &, class... Size>
  void set_os_name(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.os_name, std::forward<Text>(text), size...);
  }
  std::string *mutable_os_name() { return &fields_.os_name; }
  [[nodiscard]] std::string *release_os_name() {
    return ::google::protobuf::internal::Release(fields_.os_name);
  }
  void set_allocated_os_name(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.os_name, value);
  }
  void clear_os_name() { fields_.os_name.clear(); }

  /// Version of the client's operating system.
  OPENTERA_COMPAT_GETTER const std::string &os_version() const { return fields_.os_version; }
  template <class Text = const std::string &, class... Size>
  void set_os_version(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.os_version, std::forward<Text>(text), size...);
  }
  std::string *mutable_os_version() { return &fields_.os_version; }
  [[nodiscard]] std::string *release_os_version() {
    return ::google::protobuf::internal::Release(fields_.os_version);
  }
  void set_allocated_os_version(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.os_version, value);
  }
  void clear_os_version() { fields_.os_version.clear(); }

  /// UUID of the user, if a user logs in.
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

  /// UUID of the participant, if a participant logs in.
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

  /// UUID of the device, if a device logs in.
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

  /// UUID of the service, if a service logs in.
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

  /// The server's endpoint that the login was sent to.
  OPENTERA_COMPAT_GETTER const std::string &server_endpoint() const { return fields_.server_endpoint; }
  template <class Text = const std::string &, class... Size>
  void set_server_endpoint(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.server_endpoint, std::forward<Text>(text), size...);
  }
  std::string *mutable_server_endpoint() { return &fields_.server_endpoint; }
  [[nodiscard]] std::string *release_server_endpoint() {
    return ::google::protobuf::internal::Release(fields_.server_endpoint);
  }
  void set_allocated_server_endpoint(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.server_endpoint, value);
  }
  void clear_server_endpoint() { fields_.server_endpoint.clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    ::google::protobuf::internal::Nested<LogEvent> log_header;
    LoginEvent_LoginType login_type{};
    LoginEvent_LoginStatus login_status{};
    std::string client_name;
    std::string client_version;
    std::string client_ip;
    std::string os_name;
    std::string os_version;
    std::string user_uuid;
    std::string participant_uuid;
    std::string device_uuid;
    std::string service_uuid;
    std::string server_endpoint;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.log_header, from.log_header);
    op(to.login_type, from.login_type);
    op(to.login_status, from.login_status);
    op(to.client_name, from.client_name);
    op(to.client_version, from.client_version);
    op(to.client_ip, from.client_ip);
    op(to.os_name, from.os_name);
    op(to.os_version, from.os_version);
    op(to.user_uuid, from.user_uuid);
    op(to.participant_uuid, from.participant_uuid);
    op(to.device_uuid, from.device_uuid);
    op(to.service_uuid, from.service_uuid);
    op(to.server_endpoint, from.server_endpoint);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::LoginEvent,
                       LoginEvent, tera_login_event, TERA_KIND_LOGIN_EVENT)

#endif
