/* `RPCMessage.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_RPCMESSAGE_PB_H
#define OPENTERA_COMPAT_RPCMESSAGE_PB_H

#include "google/protobuf/generated_message_util.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// One argument of a remote procedure call: at most one of its fields is set.
class Value final
    : public ::google::protobuf::internal::MessageOf<
          Value, tera_value, TERA_KIND_VALUE> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.Value"; }

  Value();
  Value(const Value &from);
  Value(Value &&from) noexcept;
  Value &operator=(const Value &from);
  Value &operator=(Value &&from) noexcept;
  ~Value() final;
  Value *New() const final;

  enum : int {
    kDoubleValueFieldNumber = 1,
    kFloatValueFieldNumber = 2,
    kIntValueFieldNumber = 3,
    kUintValueFieldNumber = 4,
    kBoolValueFieldNumber = 5,
    kBytesValueFieldNumber = 6,
    kStringValueFieldNumber = 7,
  };

  /// A double-precision number.
  OPENTERA_COMPAT_GETTER bool has_double_value() const { return arg_value_case() == kDoubleValue; }
  OPENTERA_COMPAT_GETTER double double_value() const { return fields_.arg_value.double_value; }
  void set_double_value(double value) { choose_arg_value(kDoubleValue).double_value = value; }
  void clear_double_value() { if (has_double_value()) clear_arg_value(); }

  /// A single-precision number.
  OPENTERA_COMPAT_GETTER bool has_float_value() const { return arg_value_case() == kFloatValue; }
  OPENTERA_COMPAT_GETTER float float_value() const { return fields_.arg_value.float_value; }
  void set_float_value(float value) { choose_arg_value(kFloatValue).float_value = value; }
  void clear_float_value() { if (has_float_value()) clear_arg_value(); }

  /// A signed integer.
  OPENTERA_COMPAT_GETTER bool has_int_value() const { return arg_value_case() == kIntValue; }
  OPENTERA_COMPAT_GETTER std::int64_t int_value() const { return fields_.arg_value.int_value; }
  void set_int_value(std::int64_t value) { choose_arg_value(kIntValue).int_value = value; }
  void clear_int_value() { if (has_int_value()) clear_arg_value(); }

  /// An unsigned integer.
  OPENTERA_COMPAT_GETTER bool has_uint_value() const { return arg_value_case() == kUintValue; }
  OPENTERA_COMPAT_GETTER std::uint64_t uint_value() const { return fields_.arg_value.uint_value; }
  void set_uint_value(std::uint64_t value) { choose_arg_value(kUintValue).uint_value = value; }
  void clear_uint_value() { if (has_uint_value()) clear_arg_value(); }

  /// A boolean.
  OPENTERA_COMPAT_GETTER bool has_bool_value() const { return arg_value_case() == kBoolValue; }
  OPENTERA_COMPAT_GETTER bool bool_value() const { return fields_.arg_value.bool_value; }
  void set_bool_value(bool value) { choose_arg_value(kBoolValue).bool_value = value; }
  void clear_bool_value() { if (has_bool_value()) clear_arg_value(); }

  /// Bytes.
  OPENTERA_COMPAT_GETTER bool has_bytes_value() const { return arg_value_case() == kBytesValue; }
  OPENTERA_COMPAT_GETTER const std::string &bytes_value() const { return fields_.arg_value.bytes_value; }
  template <class Text = const std::string &, class... Size>
  void set_bytes_value(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        choose_arg_value(kBytesValue).bytes_value, std::forward<Text>(text), size...);
  }
  std::string *mutable_bytes_value() { return &choose_arg_value(kBytesValue).bytes_value; }
  [[nodiscard]] std::string *release_bytes_value() {
    if (!has_bytes_value()) return nullptr;
    std::string *value = ::google::protobuf::internal::Release(fields_.arg_value.bytes_value);
    clear_arg_value();
    return value;
  }
  void set_allocated_bytes_value(std::string *value) {
    clear_arg_value();
    if (value) ::google::protobuf::internal::SetAllocated(choose_arg_value(kBytesValue).bytes_value, value);
  }
  void clear_bytes_value() { if (has_bytes_value()) clear_arg_value(); }

  /// A string, often JSON text.
  OPENTERA_COMPAT_GETTER bool has_string_value() const { return arg_value_case() == kStringValue; }
  OPENTERA_COMPAT_GETTER const std::string &string_value() const { return fields_.arg_value.string_value; }
  template <class Text = const std::string &, class... Size>
  void set_string_value(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        choose_arg_value(kStringValue).string_value, std::forward<Text>(text), size...);
  }
  std::string *mutable_string_value() { return &choose_arg_value(kStringValue).string_value; }
  [[nodiscard]] std::string *release_string_value() {
    if (!has_string_value()) return nullptr;
    std::string *value = ::google::protobuf::internal::Release(fields_.arg_value.string_value);
    clear_arg_value();
    return value;
  }
  void set_allocated_string_value(std::string *value) {
    clear_arg_value();
    if (value) ::google::protobuf::internal::SetAllocated(choose_arg_value(kStringValue).string_value, value);
  }
  void clear_string_value() { if (has_string_value()) clear_arg_value(); }

  /// The argument.
  enum ArgValueCase : int {
    kDoubleValue = 1,
    kFloatValue = 2,
    kIntValue = 3,
    kUintValue = 4,
    kBoolValue = 5,
    kBytesValue = 6,
    kStringValue = 7,
    ARG_VALUE_NOT_SET = 0,
  };
  OPENTERA_COMPAT_GETTER ArgValueCase arg_value_case() const {
    return static_cast<ArgValueCase>(fields_.arg_value_case);
  }
  void clear_arg_value() {
    fields_.arg_value_case = ARG_VALUE_NOT_SET;
    fields_.arg_value = {};
  }

 private:
  friend MessageOf;

  /* Unset members are empty. */
  struct ArgValueMembers {
    double double_value{};
    float float_value{};
    std::int64_t int_value{};
    std::uint64_t uint_value{};
    bool bool_value{};
    std::string bytes_value;
    std::string string_value;
  };
  ArgValueMembers &choose_arg_value(ArgValueCase which) {
    if (arg_value_case() != which) clear_arg_value();
    fields_.arg_value_case = static_cast<std::uint32_t>(which);
    return fields_.arg_value;
  }

  struct Fields {
    std::string unknown_fields;
    std::uint32_t arg_value_case = ARG_VALUE_NOT_SET;
    ArgValueMembers arg_value;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    if (from.arg_value_case != ARG_VALUE_NOT_SET) {
      if (to.arg_value_case != from.arg_value_case) to.arg_value = {};
      to.arg_value_case = from.arg_value_case;
    }
    switch (from.arg_value_case) {
      case kDoubleValue: op.Member(to.arg_value.double_value, from.arg_value.double_value); break;
      case kFloatValue: op.Member(to.arg_value.float_value, from.arg_value.float_value); break;
      case kIntValue: op.Member(to.arg_value.int_value, from.arg_value.int_value); break;
      case kUintValue: op.Member(to.arg_value.uint_value, from.arg_value.uint_value); break;
      case kBoolValue: op.Member(to.arg_value.bool_value, from.arg_value.bool_value); break;
      case kBytesValue: op.Member(to.arg_value.bytes_value, from.arg_value.bytes_value); break;
      case kStringValue: op.Member(to.arg_value.string_value, from.arg_value.string_value); break;
      default: break;
    }
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

/// A remote procedure call. The reply is JSON text on the topic `reply_to`.
class RPCMessage final
    : public ::google::protobuf::internal::MessageOf<
          RPCMessage, tera_rpc_message, TERA_KIND_RPC_MESSAGE> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.RPCMessage"; }

  RPCMessage();
  RPCMessage(const RPCMessage &from);
  RPCMessage(RPCMessage &&from) noexcept;
  RPCMessage &operator=(const RPCMessage &from);
  RPCMessage &operator=(RPCMessage &&from) noexcept;
  ~RPCMessage() final;
  RPCMessage *New() const final;

  enum : int {
    kMethodFieldNumber = 1,
    kReplyToFieldNumber = 2,
    kIdFieldNumber = 3,
    kTimestampFieldNumber = 4,
    kArgsFieldNumber = 5,
  };

  /// Name of the procedure.
  OPENTERA_COMPAT_GETTER const std::string &method() const { return fields_.method; }
  template <class Text = const std::string &, class... Size>
  void set_method(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.method, std::forward<Text>(text), size...);
  }
  std::string *mutable_method() { return &fields_.method; }
  [[nodiscard]] std::string *release_method() {
    return ::google::protobuf::internal::Release(fields_.method);
  }
  void set_allocated_method(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.method, value);
  }
  void clear_method() { fields_.method.clear(); }

  /// The Redis topic on which the reply is expected.
  OPENTERA_COMPAT_GETTER const std::string &reply_to() const { return fields_.reply_to; }
  template <class Text = const std::string &, class... Size>
  void set_reply_to(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.reply_to, std::forward<Text>(text), size...);
  }
  std::string *mutable_reply_to() { return &fields_.reply_to; }
  [[nodiscard]] std::string *release_reply_to() {
    return ::google::protobuf::internal::Release(fields_.reply_to);
  }
  void set_allocated_reply_to(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.reply_to, value);
  }
  void clear_reply_to() { fields_.reply_to.clear(); }

  /// Number of the call, repeated in the reply.
  OPENTERA_COMPAT_GETTER std::uint64_t id() const { return fields_.id; }
  void set_id(std::uint64_t value) { fields_.id = value; }
  void clear_id() { fields_.id = {}; }

  /// Time of the call, in seconds since 1970-01-01 00:00:00 UTC. Set it, for example to `tera_now()`: a bus client
  /// treats a call without a timestamp as text and discards it.
  OPENTERA_COMPAT_GETTER double timestamp() const { return fields_.timestamp; }
  void set_timestamp(double value) { fields_.timestamp = value; }
  void clear_timestamp() { fields_.timestamp = {}; }

  /// The arguments, in the procedure's order.
  OPENTERA_COMPAT_GETTER int args_size() const { return fields_.args.size(); }
  OPENTERA_COMPAT_GETTER const ::google::protobuf::RepeatedPtrField<Value> &args() const { return fields_.args; }
  OPENTERA_COMPAT_GETTER const Value &args(int index) const { return fields_.args.Get(index); }
  ::google::protobuf::RepeatedPtrField<Value> *mutable_args() { return &fields_.args; }
  Value *mutable_args(int index) { return fields_.args.Mutable(index); }
  Value *add_args() { return fields_.args.Add(); }
  void clear_args() { fields_.args.Clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    std::string method;
    std::string reply_to;
    std::uint64_t id{};
    double timestamp{};
    ::google::protobuf::RepeatedPtrField<Value> args;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.method, from.method);
    op(to.reply_to, from.reply_to);
    op(to.id, from.id);
    op(to.timestamp, from.timestamp);
    op(to.args, from.args);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::Value,
                       Value, tera_value, TERA_KIND_VALUE)
OPENTERA_COMPAT_DEFINE(::opentera::protobuf::RPCMessage,
                       RPCMessage, tera_rpc_message, TERA_KIND_RPC_MESSAGE)

#endif
