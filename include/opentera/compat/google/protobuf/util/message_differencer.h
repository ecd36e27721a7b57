/* Whether messages are equal. Part of the drop-in, see docs/compat.md. */

#ifndef OPENTERA_COMPAT_MESSAGE_DIFFERENCER_H
#define OPENTERA_COMPAT_MESSAGE_DIFFERENCER_H

#include "../message.h"

namespace google {
namespace protobuf {
inline namespace opentera_compat {
namespace util {

class MessageDifferencer {
 public:
  /// Whether two messages have the same type and the same encoding. So NaN equals NaN, and the content of an `Any` is
  /// compared by its bytes.
  static bool Equals(const Message &a, const Message &b) {
    std::string bytes_of_a, bytes_of_b;
    return a.GetTypeName() == b.GetTypeName() && a.SerializeToString(&bytes_of_a) &&
           b.SerializeToString(&bytes_of_b) && bytes_of_a == bytes_of_b;
  }
};

}  // namespace util
}  // namespace opentera_compat
}  // namespace protobuf
}  // namespace google

#endif
