/* `google/protobuf/any.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_GOOGLE_PROTOBUF_ANY_PB_H
#define OPENTERA_COMPAT_GOOGLE_PROTOBUF_ANY_PB_H

#include "generated_message_util.h"

namespace google {
namespace protobuf {
inline namespace opentera_compat {

/// A message of any type, see the section "Any".
class Any final
    : public ::google::protobuf::internal::MessageOf<
          Any, tera_any, TERA_KIND_ANY>,
      public ::google::protobuf::internal::Packing<Any> {
 public:
  static constexpr std::string_view FullMessageName() { return "google.protobuf.Any"; }

  Any();
  Any(const Any &from);
  Any(Any &&from) noexcept;
  Any &operator=(const Any &from);
  Any &operator=(Any &&from) noexcept;
  ~Any() final;
  Any *New() const final;

  enum : int {
    kTypeUrlFieldNumber = 1,
    kValueFieldNumber = 2,
  };

  /// Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`.
  OPENTERA_COMPAT_GETTER const std::string &type_url() const { return fields_.type_url; }
  template <class Text = const std::string &, class... Size>
  void set_type_url(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.type_url, std::forward<Text>(text), size...);
  }
  std::string *mutable_type_url() { return &fields_.type_url; }
  [[nodiscard]] std::string *release_type_url() {
    return ::google::protobuf::internal::Release(fields_.type_url);
  }
  void set_allocated_type_url(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.type_url, value);
  }
  void clear_type_url() { fields_.type_url.clear(); }

  /// The message as protobuf binary.
  OPENTERA_COMPAT_GETTER const std::string &value() const { return fields_.value; }
  template <class Text = const std::string &, class... Size>
  void set_value(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.value, std::forward<Text>(text), size...);
  }
  std::string *mutable_value() { return &fields_.value; }
  [[nodiscard]] std::string *release_value() {
    return ::google::protobuf::internal::Release(fields_.value);
  }
  void set_allocated_value(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.value, value);
  }
  void clear_value() { fields_.value.clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    std::string type_url;
    std::string value;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.type_url, from.type_url);
    op(to.value, from.value);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace google

OPENTERA_COMPAT_DEFINE(::google::protobuf::Any,
                       Any, tera_any, TERA_KIND_ANY)
OPENTERA_COMPAT_DEFINE_PACKING(::google::protobuf::Any)

#endif
