/* `CreateSession.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_CREATESESSION_PB_H
#define OPENTERA_COMPAT_CREATESESSION_PB_H

#include "google/protobuf/generated_message_util.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// Requests a session. An older request, kept in the schema for compatibility.
class CreateSession final
    : public ::google::protobuf::internal::MessageOf<
          CreateSession, tera_create_session, TERA_KIND_CREATE_SESSION> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.CreateSession"; }

  CreateSession();
  CreateSession(const CreateSession &from);
  CreateSession(CreateSession &&from) noexcept;
  CreateSession &operator=(const CreateSession &from);
  CreateSession &operator=(CreateSession &&from) noexcept;
  ~CreateSession() final;
  CreateSession *New() const final;

  enum : int {
    kSourceFieldNumber = 1,
    kCommandFieldNumber = 2,
    kReplyToFieldNumber = 3,
  };

  /// Name of the sender of the request.
  OPENTERA_COMPAT_GETTER const std::string &source() const { return fields_.source; }
  template <class Text = const std::string &, class... Size>
  void set_source(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.source, std::forward<Text>(text), size...);
  }
  std::string *mutable_source() { return &fields_.source; }
  [[nodiscard]] std::string *release_source() {
    return ::google::protobuf::internal::Release(fields_.source);
  }
  void set_allocated_source(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.source, value);
  }
  void clear_source() { fields_.source.clear(); }

  /// The command.
  OPENTERA_COMPAT_GETTER const std::string &command() const { return fields_.command; }
  template <class Text = const std::string &, class... Size>
  void set_command(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.command, std::forward<Text>(text), size...);
  }
  std::string *mutable_command() { return &fields_.command; }
  [[nodiscard]] std::string *release_command() {
    return ::google::protobuf::internal::Release(fields_.command);
  }
  void set_allocated_command(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.command, value);
  }
  void clear_command() { fields_.command.clear(); }

  /// The Redis topic on which the answer is expected.
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

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    std::string source;
    std::string command;
    std::string reply_to;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.source, from.source);
    op(to.command, from.command);
    op(to.reply_to, from.reply_to);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::CreateSession,
                       CreateSession, tera_create_session, TERA_KIND_CREATE_SESSION)

#endif
