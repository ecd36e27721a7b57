/* `TeraMessage.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_TERAMESSAGE_PB_H
#define OPENTERA_COMPAT_TERAMESSAGE_PB_H

#include "google/protobuf/generated_message_util.h"
#include "google/protobuf/any.pb.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// Wraps everything that the server sends to a client over the websocket. The client sees the type of the content
/// before the content itself.
class TeraMessage final
    : public ::google::protobuf::internal::MessageOf<
          TeraMessage, tera_message, TERA_KIND_MESSAGE> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.TeraMessage"; }

  TeraMessage();
  TeraMessage(const TeraMessage &from);
  TeraMessage(TeraMessage &&from) noexcept;
  TeraMessage &operator=(const TeraMessage &from);
  TeraMessage &operator=(TeraMessage &&from) noexcept;
  ~TeraMessage() final;
  TeraMessage *New() const final;

  enum : int {
    kMessageFieldNumber = 1,
  };

  /// The content, usually a `TeraEvent`.
  OPENTERA_COMPAT_GETTER bool has_message() const { return static_cast<bool>(fields_.message); }
  OPENTERA_COMPAT_GETTER const ::google::protobuf::Any &message() const { return fields_.message.Get(); }
  ::google::protobuf::Any *mutable_message() { return fields_.message.Mutable(); }
  [[nodiscard]] ::google::protobuf::Any *release_message() { return fields_.message.Release(); }
  void set_allocated_message(::google::protobuf::Any *value) { fields_.message.SetAllocated(value); }
  void clear_message() { fields_.message.Clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    ::google::protobuf::internal::Nested<::google::protobuf::Any> message;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.message, from.message);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::TeraMessage,
                       TeraMessage, tera_message, TERA_KIND_MESSAGE)

#endif
