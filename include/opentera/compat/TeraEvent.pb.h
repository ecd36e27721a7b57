/* `TeraEvent.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_TERAEVENT_PB_H
#define OPENTERA_COMPAT_TERAEVENT_PB_H

#include "google/protobuf/generated_message_util.h"
#include "google/protobuf/any.pb.h"

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// Data common to all events in one wrapper.
class TeraEvent_Header final
    : public ::google::protobuf::internal::MessageOf<
          TeraEvent_Header, tera_event_header, TERA_KIND_EVENT_HEADER> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.TeraEvent.Header"; }

  TeraEvent_Header();
  TeraEvent_Header(const TeraEvent_Header &from);
  TeraEvent_Header(TeraEvent_Header &&from) noexcept;
  TeraEvent_Header &operator=(const TeraEvent_Header &from);
  TeraEvent_Header &operator=(TeraEvent_Header &&from) noexcept;
  ~TeraEvent_Header() final;
  TeraEvent_Header *New() const final;

  enum : int {
    kVersionFieldNumber = 1,
    kTimeFieldNumber = 2,
    kTopicFieldNumber = 3,
  };

  /// Version of the protocol, 1 today.
  OPENTERA_COMPAT_GETTER std::uint32_t version() const { return fields_.version; }
  void set_version(std::uint32_t value) { fields_.version = value; }
  void clear_version() { fields_.version = {}; }

  /// Time of publication, in seconds since 1970-01-01 00:00:00 UTC.
  OPENTERA_COMPAT_GETTER double time() const { return fields_.time; }
  void set_time(double value) { fields_.time = value; }
  void clear_time() { fields_.time = {}; }

  /// The Redis topic on which the wrapper is published; for logs, the name of the list.
  OPENTERA_COMPAT_GETTER const std::string &topic() const { return fields_.topic; }
  template <class Text = const std::string &, class... Size>
  void set_topic(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.topic, std::forward<Text>(text), size...);
  }
  std::string *mutable_topic() { return &fields_.topic; }
  [[nodiscard]] std::string *release_topic() {
    return ::google::protobuf::internal::Release(fields_.topic);
  }
  void set_allocated_topic(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.topic, value);
  }
  void clear_topic() { fields_.topic.clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    std::uint32_t version{};
    double time{};
    std::string topic;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.version, from.version);
    op(to.time, from.time);
    op(to.topic, from.topic);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

/// Wraps the events that the server, its services and its clients publish.
class TeraEvent final
    : public ::google::protobuf::internal::MessageOf<
          TeraEvent, tera_event, TERA_KIND_EVENT> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.TeraEvent"; }

  TeraEvent();
  TeraEvent(const TeraEvent &from);
  TeraEvent(TeraEvent &&from) noexcept;
  TeraEvent &operator=(const TeraEvent &from);
  TeraEvent &operator=(TeraEvent &&from) noexcept;
  ~TeraEvent() final;
  TeraEvent *New() const final;

  using Header = TeraEvent_Header;

  enum : int {
    kHeaderFieldNumber = 1,
    kEventsFieldNumber = 2,
  };

  /// Version, time and topic.
  OPENTERA_COMPAT_GETTER bool has_header() const { return static_cast<bool>(fields_.header); }
  OPENTERA_COMPAT_GETTER const TeraEvent_Header &header() const { return fields_.header.Get(); }
  TeraEvent_Header *mutable_header() { return fields_.header.Mutable(); }
  [[nodiscard]] TeraEvent_Header *release_header() { return fields_.header.Release(); }
  void set_allocated_header(TeraEvent_Header *value) { fields_.header.SetAllocated(value); }
  void clear_header() { fields_.header.Clear(); }

  /// The events. They may have different types.
  OPENTERA_COMPAT_GETTER int events_size() const { return fields_.events.size(); }
  OPENTERA_COMPAT_GETTER const ::google::protobuf::RepeatedPtrField<::google::protobuf::Any> &events() const {
    return fields_.events;
  }
  OPENTERA_COMPAT_GETTER const ::google::protobuf::Any &events(int index) const { return fields_.events.Get(index); }
  ::google::protobuf::RepeatedPtrField<::google::protobuf::Any> *mutable_events() { return &fields_.events; }
  ::google::protobuf::Any *mutable_events(int index) { return fields_.events.Mutable(index); }
  ::google::protobuf::Any *add_events() { return fields_.events.Add(); }
  void clear_events() { fields_.events.Clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    ::google::protobuf::internal::Nested<TeraEvent_Header> header;
    ::google::protobuf::RepeatedPtrField<::google::protobuf::Any> events;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.header, from.header);
    op(to.events, from.events);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::TeraEvent_Header,
                       TeraEvent_Header, tera_event_header, TERA_KIND_EVENT_HEADER)
OPENTERA_COMPAT_DEFINE(::opentera::protobuf::TeraEvent,
                       TeraEvent, tera_event, TERA_KIND_EVENT)

#endif
