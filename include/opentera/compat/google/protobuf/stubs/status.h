/* The result of the JSON functions. Part of the drop-in, see docs/compat.md. */

#ifndef OPENTERA_COMPAT_STATUS_H
#define OPENTERA_COMPAT_STATUS_H

#include <ostream>
#include <string>
#include <string_view>

/* A macro of X11, set aside up to the end of this header. */
#pragma push_macro("Status")
#undef Status

namespace google {
namespace protobuf {
inline namespace opentera_compat {
namespace util {

/// The status codes that the drop-in returns, with their usual numbers.
enum class StatusCode : int {
  kOk = 0,
  kInvalidArgument = 3,
  kResourceExhausted = 8,
  kUnimplemented = 12,
  kInternal = 13,
};

/// Success, or an error code with a description.
class Status {
 public:
  Status() = default;
  Status(StatusCode code, std::string_view message)
      : code_(code), message_(code == StatusCode::kOk ? std::string_view() : message) {}

  bool ok() const { return code_ == StatusCode::kOk; }
  StatusCode code() const { return code_; }
  const std::string &message() const { return message_; }

  /// `OK`, or the name of the code and the message.
  std::string ToString() const {
    return message_.empty() ? std::string(Name()) : std::string(Name()) + ":" + message_;
  }

  friend bool operator==(const Status &a, const Status &b) {
    return a.code_ == b.code_ && a.message_ == b.message_;
  }
  friend bool operator!=(const Status &a, const Status &b) { return !(a == b); }
  friend std::ostream &operator<<(std::ostream &stream, const Status &status) { return stream << status.ToString(); }

 private:
  std::string_view Name() const {
    switch (code_) {
      case StatusCode::kOk: return "OK";
      case StatusCode::kInvalidArgument: return "INVALID_ARGUMENT";
      case StatusCode::kResourceExhausted: return "RESOURCE_EXHAUSTED";
      case StatusCode::kUnimplemented: return "UNIMPLEMENTED";
      case StatusCode::kInternal: return "INTERNAL";
    }
    return "UNKNOWN";
  }

  StatusCode code_ = StatusCode::kOk;
  std::string message_;
};

inline Status OkStatus() { return Status(); }

}  // namespace util
}  // namespace opentera_compat
}  // namespace protobuf
}  // namespace google

#pragma pop_macro("Status")

#endif
