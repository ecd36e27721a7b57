/* `TeraModuleMessage.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_TERAMODULEMESSAGE_PB_H
#define OPENTERA_COMPAT_TERAMODULEMESSAGE_PB_H

#include "google/protobuf/generated_message_util.h"
#include "google/protobuf/any.pb.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// Sender, recipient, time and sequence number of a `TeraModuleMessage`.
class TeraModuleMessage_Header final
    : public ::google::protobuf::internal::MessageOf<
          TeraModuleMessage_Header, tera_module_message_header, TERA_KIND_MODULE_MESSAGE_HEADER> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.TeraModuleMessage.Header"; }

  TeraModuleMessage_Header();
  TeraModuleMessage_Header(const TeraModuleMessage_Header &from);
  TeraModuleMessage_Header(TeraModuleMessage_Header &&from) noexcept;
  TeraModuleMessage_Header &operator=(const TeraModuleMessage_Header &from);
  TeraModuleMessage_Header &operator=(TeraModuleMessage_Header &&from) noexcept;
  ~TeraModuleMessage_Header() final;
  TeraModuleMessage_Header *New() const final;

  enum : int {
    kVersionFieldNumber = 1,
    kTimeFieldNumber = 2,
    kSeqFieldNumber = 3,
    kSourceFieldNumber = 4,
    kDestFieldNumber = 5,
  };

  /// Version of the protocol, 1 today.
  OPENTERA_COMPAT_GETTER std::uint32_t version() const { return fields_.version; }
  void set_version(std::uint32_t value) { fields_.version = value; }
  void clear_version() { fields_.version = {}; }

  /// Time of sending, in seconds since 1970-01-01 00:00:00 UTC.
  OPENTERA_COMPAT_GETTER double time() const { return fields_.time; }
  void set_time(double value) { fields_.time = value; }
  void clear_time() { fields_.time = {}; }

  /// Sequence number, unique for each sender; 0 if the sender does not number its messages.
  OPENTERA_COMPAT_GETTER std::uint32_t seq() const { return fields_.seq; }
  void set_seq(std::uint32_t value) { fields_.seq = value; }
  void clear_seq() { fields_.seq = {}; }

  /// Name of the sender, for example `websocket.user.<uuid>`.
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

  /// The Redis topic of the module that receives the message.
  OPENTERA_COMPAT_GETTER const std::string &dest() const { return fields_.dest; }
  template <class Text = const std::string &, class... Size>
  void set_dest(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.dest, std::forward<Text>(text), size...);
  }
  std::string *mutable_dest() { return &fields_.dest; }
  [[nodiscard]] std::string *release_dest() {
    return ::google::protobuf::internal::Release(fields_.dest);
  }
  void set_allocated_dest(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.dest, value);
  }
  void clear_dest() { fields_.dest.clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    std::uint32_t version{};
    double time{};
    std::uint32_t seq{};
    std::string source;
    std::string dest;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.version, from.version);
    op(to.time, from.time);
    op(to.seq, from.seq);
    op(to.source, from.source);
    op(to.dest, from.dest);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

/// Wraps messages for one module of the server.
class TeraModuleMessage final
    : public ::google::protobuf::internal::MessageOf<
          TeraModuleMessage, tera_module_message, TERA_KIND_MODULE_MESSAGE> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.TeraModuleMessage"; }

  TeraModuleMessage();
  TeraModuleMessage(const TeraModuleMessage &from);
  TeraModuleMessage(TeraModuleMessage &&from) noexcept;
  TeraModuleMessage &operator=(const TeraModuleMessage &from);
  TeraModuleMessage &operator=(TeraModuleMessage &&from) noexcept;
  ~TeraModuleMessage() final;
  TeraModuleMessage *New() const final;

  using Header = TeraModuleMessage_Header;

  enum : int {
    kHeadFieldNumber = 1,
    kDataFieldNumber = 2,
  };

  /// Version, time, sequence number, source and destination.
  OPENTERA_COMPAT_GETTER bool has_head() const { return static_cast<bool>(fields_.head); }
  OPENTERA_COMPAT_GETTER const TeraModuleMessage_Header &head() const { return fields_.head.Get(); }
  TeraModuleMessage_Header *mutable_head() { return fields_.head.Mutable(); }
  [[nodiscard]] TeraModuleMessage_Header *release_head() { return fields_.head.Release(); }
  void set_allocated_head(TeraModuleMessage_Header *value) { fields_.head.SetAllocated(value); }
  void clear_head() { fields_.head.Clear(); }

  /// The payloads. They may have different types.
  OPENTERA_COMPAT_GETTER int data_size() const { return fields_.data.size(); }
  OPENTERA_COMPAT_GETTER const ::google::protobuf::RepeatedPtrField<::google::protobuf::Any> &data() const {
    return fields_.data;
  }
  OPENTERA_COMPAT_GETTER const ::google::protobuf::Any &data(int index) const { return fields_.data.Get(index); }
  ::google::protobuf::RepeatedPtrField<::google::protobuf::Any> *mutable_data() { return &fields_.data; }
  ::google::protobuf::Any *mutable_data(int index) { return fields_.data.Mutable(index); }
  ::google::protobuf::Any *add_data() { return fields_.data.Add(); }
  void clear_data() { fields_.data.Clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    ::google::protobuf::internal::Nested<TeraModuleMessage_Header> head;
    ::google::protobuf::RepeatedPtrField<::google::protobuf::Any> data;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.head, from.head);
    op(to.data, from.data);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::TeraModuleMessage_Header,
                       TeraModuleMessage_Header, tera_module_message_header, TERA_KIND_MODULE_MESSAGE_HEADER)
OPENTERA_COMPAT_DEFINE(::opentera::protobuf::TeraModuleMessage,
                       TeraModuleMessage, tera_module_message, TERA_KIND_MODULE_MESSAGE)

#endif
