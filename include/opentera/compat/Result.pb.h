/* `Result.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_RESULT_PB_H
#define OPENTERA_COMPAT_RESULT_PB_H

#include "google/protobuf/generated_message_util.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// Kind of result.
enum Result_ResultType : int {
  /// Not specified, or unknown.
  Result_ResultType_RESULT_UNKNOWN = 0,
  /// The request succeeded.
  Result_ResultType_RESULT_OK = 1,
  /// The request failed.
  Result_ResultType_RESULT_ERROR = 2,
  /// The request succeeded with a warning.
  Result_ResultType_RESULT_WARNING = 3,
};
inline constexpr Result_ResultType Result_ResultType_ResultType_MIN = Result_ResultType_RESULT_UNKNOWN;
inline constexpr Result_ResultType Result_ResultType_ResultType_MAX = Result_ResultType_RESULT_WARNING;
inline constexpr int Result_ResultType_ResultType_ARRAYSIZE = Result_ResultType_ResultType_MAX + 1;
inline bool Result_ResultType_IsValid(int value) { return ::tera_result_result_type_name(value) != nullptr; }
template <class T>
const std::string &Result_ResultType_Name(T value) {
  static_assert(std::is_same_v<T, Result_ResultType> || std::is_integral_v<T>);
  return ::google::protobuf::internal::EnumName<
      ::tera_result_result_type_name,
      Result_ResultType_ResultType_MIN,
      Result_ResultType_ResultType_MAX>(static_cast<int>(value));
}
inline bool Result_ResultType_Parse(std::string_view name, Result_ResultType *value) {
  return ::google::protobuf::internal::EnumParse(::tera_result_result_type_from_name, name, value);
}

/// The result of a request. An older answer, kept in the schema for compatibility.
class Result final
    : public ::google::protobuf::internal::MessageOf<
          Result, tera_result, TERA_KIND_RESULT> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.Result"; }

  Result();
  Result(const Result &from);
  Result(Result &&from) noexcept;
  Result &operator=(const Result &from);
  Result &operator=(Result &&from) noexcept;
  ~Result() final;
  Result *New() const final;

  using ResultType = Result_ResultType;
  static constexpr ResultType RESULT_UNKNOWN = Result_ResultType_RESULT_UNKNOWN;
  static constexpr ResultType RESULT_OK = Result_ResultType_RESULT_OK;
  static constexpr ResultType RESULT_ERROR = Result_ResultType_RESULT_ERROR;
  static constexpr ResultType RESULT_WARNING = Result_ResultType_RESULT_WARNING;
  static constexpr ResultType ResultType_MIN = Result_ResultType_ResultType_MIN;
  static constexpr ResultType ResultType_MAX = Result_ResultType_ResultType_MAX;
  static constexpr int ResultType_ARRAYSIZE = Result_ResultType_ResultType_ARRAYSIZE;
  static bool ResultType_IsValid(int value) { return Result_ResultType_IsValid(value); }
  template <class T>
  static const std::string &ResultType_Name(T value) {
    return Result_ResultType_Name(value);
  }
  static bool ResultType_Parse(std::string_view name, ResultType *value) {
    return Result_ResultType_Parse(name, value);
  }

  enum : int {
    kTypeFieldNumber = 1,
    kCodeFieldNumber = 2,
    kMessageFieldNumber = 3,
  };

  /// Kind of result.
  OPENTERA_COMPAT_GETTER Result_ResultType type() const { return fields_.type; }
  void set_type(Result_ResultType value) { fields_.type = value; }
  void clear_type() { fields_.type = {}; }

  /// Code of the result.
  OPENTERA_COMPAT_GETTER std::int64_t code() const { return fields_.code; }
  void set_code(std::int64_t value) { fields_.code = value; }
  void clear_code() { fields_.code = {}; }

  /// Message of the result, for display.
  OPENTERA_COMPAT_GETTER const std::string &message() const { return fields_.message; }
  template <class Text = const std::string &, class... Size>
  void set_message(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.message, std::forward<Text>(text), size...);
  }
  std::string *mutable_message() { return &fields_.message; }
  [[nodiscard]] std::string *release_message() {
    return ::google::protobuf::internal::Release(fields_.message);
  }
  void set_allocated_message(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.message, value);
  }
  void clear_message() { fields_.message.clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    Result_ResultType type{};
    std::int64_t code{};
    std::string message;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.type, from.type);
    op(to.code, from.code);
    op(to.message, from.message);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::Result,
                       Result, tera_result, TERA_KIND_RESULT)

#endif
