/* `ServerCommand.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_SERVERCOMMAND_PB_H
#define OPENTERA_COMPAT_SERVERCOMMAND_PB_H

#include "google/protobuf/generated_message_util.h"
#include "google/protobuf/any.pb.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// What to do.
enum ServerCommand_CommandType : int {
  /// Not specified, or unknown.
  ServerCommand_CommandType_CMD_UNKNOWN = 0,
  /// Register a device.
  ServerCommand_CommandType_CMD_REGISTER_DEVICE = 1,
  /// Disconnect a client.
  ServerCommand_CommandType_CMD_CLIENT_DISCONNECT = 2,
};
inline constexpr ServerCommand_CommandType ServerCommand_CommandType_CommandType_MIN =
    ServerCommand_CommandType_CMD_UNKNOWN;
inline constexpr ServerCommand_CommandType ServerCommand_CommandType_CommandType_MAX =
    ServerCommand_CommandType_CMD_CLIENT_DISCONNECT;
inline constexpr int ServerCommand_CommandType_CommandType_ARRAYSIZE = ServerCommand_CommandType_CommandType_MAX + 1;
inline bool ServerCommand_CommandType_IsValid(int value) {
  return ::tera_server_command_command_type_name(value) != nullptr;
}
template <class T>
const std::string &ServerCommand_CommandType_Name(T value) {
  static_assert(std::is_same_v<T, ServerCommand_CommandType> || std::is_integral_v<T>);
  return ::google::protobuf::internal::EnumName<
      ::tera_server_command_command_type_name,
      ServerCommand_CommandType_CommandType_MIN,
      ServerCommand_CommandType_CommandType_MAX>(static_cast<int>(value));
}
inline bool ServerCommand_CommandType_Parse(std::string_view name, ServerCommand_CommandType *value) {
  return ::google::protobuf::internal::EnumParse(::tera_server_command_command_type_from_name, name, value);
}

/// A command to a part of the server.
class ServerCommand final
    : public ::google::protobuf::internal::MessageOf<
          ServerCommand, tera_server_command, TERA_KIND_SERVER_COMMAND> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.ServerCommand"; }

  ServerCommand();
  ServerCommand(const ServerCommand &from);
  ServerCommand(ServerCommand &&from) noexcept;
  ServerCommand &operator=(const ServerCommand &from);
  ServerCommand &operator=(ServerCommand &&from) noexcept;
  ~ServerCommand() final;
  ServerCommand *New() const final;

  using CommandType = ServerCommand_CommandType;
  static constexpr CommandType CMD_UNKNOWN = ServerCommand_CommandType_CMD_UNKNOWN;
  static constexpr CommandType CMD_REGISTER_DEVICE = ServerCommand_CommandType_CMD_REGISTER_DEVICE;
  static constexpr CommandType CMD_CLIENT_DISCONNECT = ServerCommand_CommandType_CMD_CLIENT_DISCONNECT;
  static constexpr CommandType CommandType_MIN = ServerCommand_CommandType_CommandType_MIN;
  static constexpr CommandType CommandType_MAX = ServerCommand_CommandType_CommandType_MAX;
  static constexpr int CommandType_ARRAYSIZE = ServerCommand_CommandType_CommandType_ARRAYSIZE;
  static bool CommandType_IsValid(int value) { return ServerCommand_CommandType_IsValid(value); }
  template <class T>
  static const std::string &CommandType_Name(T value) {
    return ServerCommand_CommandType_Name(value);
  }
  static bool CommandType_Parse(std::string_view name, CommandType *value) {
    return ServerCommand_CommandType_Parse(name, value);
  }

  enum : int {
    kTypeFieldNumber = 1,
    kDataFieldNumber = 2,
  };

  /// What to do.
  OPENTERA_COMPAT_GETTER ServerCommand_CommandType type() const { return fields_.type; }
  void set_type(ServerCommand_CommandType value) { fields_.type = value; }
  void clear_type() { fields_.type = {}; }

  /// Data for the command, if it needs any.
  OPENTERA_COMPAT_GETTER bool has_data() const { return static_cast<bool>(fields_.data); }
  OPENTERA_COMPAT_GETTER const ::google::protobuf::Any &data() const { return fields_.data.Get(); }
  ::google::protobuf::Any *mutable_data() { return fields_.data.Mutable(); }
  [[nodiscard]] ::google::protobuf::Any *release_data() { return fields_.data.Release(); }
  void set_allocated_data(::google::protobuf::Any *value) { fields_.data.SetAllocated(value); }
  void clear_data() { fields_.data.Clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    ServerCommand_CommandType type{};
    ::google::protobuf::internal::Nested<::google::protobuf::Any> data;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.type, from.type);
    op(to.data, from.data);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::ServerCommand,
                       ServerCommand, tera_server_command, TERA_KIND_SERVER_COMMAND)

#endif
