/* `ArchiveEvent.proto` as protoc would generate it. Part of the drop-in, see docs/compat.md.
 * Generated from `proto/` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_COMPAT_ARCHIVEEVENT_PB_H
#define OPENTERA_COMPAT_ARCHIVEEVENT_PB_H

#include "google/protobuf/generated_message_util.h"

/* Macros of Windows and X11, set aside up to the end of this header. */
#pragma push_macro("STATUS_CANCELLED")
#undef STATUS_CANCELLED
#pragma push_macro("STATUS_PENDING")
#undef STATUS_PENDING

namespace opentera {
namespace protobuf {
inline namespace opentera_compat {

/// State of the archive.
enum ArchiveEvent_StatusType : int {
  /// Requested, not started.
  ArchiveEvent_StatusType_STATUS_PENDING = 0,
  /// Being created.
  ArchiveEvent_StatusType_STATUS_INPROGRESS = 1,
  /// Ready for download from `archive_url`.
  ArchiveEvent_StatusType_STATUS_COMPLETED = 2,
  /// Cancelled.
  ArchiveEvent_StatusType_STATUS_CANCELLED = 3,
  /// Deleted.
  ArchiveEvent_StatusType_STATUS_DELETED = 4,
};
inline constexpr ArchiveEvent_StatusType ArchiveEvent_StatusType_StatusType_MIN =
    ArchiveEvent_StatusType_STATUS_PENDING;
inline constexpr ArchiveEvent_StatusType ArchiveEvent_StatusType_StatusType_MAX =
    ArchiveEvent_StatusType_STATUS_DELETED;
inline constexpr int ArchiveEvent_StatusType_StatusType_ARRAYSIZE = ArchiveEvent_StatusType_StatusType_MAX + 1;
inline bool ArchiveEvent_StatusType_IsValid(int value) {
  return ::tera_archive_event_status_type_name(value) != nullptr;
}
template <class T>
const std::string &ArchiveEvent_StatusType_Name(T value) {
  static_assert(std::is_same_v<T, ArchiveEvent_StatusType> || std::is_integral_v<T>);
  return ::google::protobuf::internal::EnumName<
      ::tera_archive_event_status_type_name,
      ArchiveEvent_StatusType_StatusType_MIN,
      ArchiveEvent_StatusType_StatusType_MAX>(static_cast<int>(value));
}
inline bool ArchiveEvent_StatusType_Parse(std::string_view name, ArchiveEvent_StatusType *value) {
  return ::google::protobuf::internal::EnumParse(::tera_archive_event_status_type_from_name, name, value);
}

/// Progress of a requested file archive.
class ArchiveEvent final
    : public ::google::protobuf::internal::MessageOf<
          ArchiveEvent, tera_archive_event, TERA_KIND_ARCHIVE_EVENT> {
 public:
  static constexpr std::string_view FullMessageName() { return "opentera.protobuf.ArchiveEvent"; }

  ArchiveEvent();
  ArchiveEvent(const ArchiveEvent &from);
  ArchiveEvent(ArchiveEvent &&from) noexcept;
  ArchiveEvent &operator=(const ArchiveEvent &from);
  ArchiveEvent &operator=(ArchiveEvent &&from) noexcept;
  ~ArchiveEvent() final;
  ArchiveEvent *New() const final;

  using StatusType = ArchiveEvent_StatusType;
  static constexpr StatusType STATUS_PENDING = ArchiveEvent_StatusType_STATUS_PENDING;
  static constexpr StatusType STATUS_INPROGRESS = ArchiveEvent_StatusType_STATUS_INPROGRESS;
  static constexpr StatusType STATUS_COMPLETED = ArchiveEvent_StatusType_STATUS_COMPLETED;
  static constexpr StatusType STATUS_CANCELLED = ArchiveEvent_StatusType_STATUS_CANCELLED;
  static constexpr StatusType STATUS_DELETED = ArchiveEvent_StatusType_STATUS_DELETED;
  static constexpr StatusType StatusType_MIN = ArchiveEvent_StatusType_StatusType_MIN;
  static constexpr StatusType StatusType_MAX = ArchiveEvent_StatusType_StatusType_MAX;
  static constexpr int StatusType_ARRAYSIZE = ArchiveEvent_StatusType_StatusType_ARRAYSIZE;
  static bool StatusType_IsValid(int value) { return ArchiveEvent_StatusType_IsValid(value); }
  template <class T>
  static const std::string &StatusType_Name(T value) {
    return ArchiveEvent_StatusType_Name(value);
  }
  static bool StatusType_Parse(std::string_view name, StatusType *value) {
    return ArchiveEvent_StatusType_Parse(name, value);
  }

  enum : int {
    kArchiveUuidFieldNumber = 1,
    kOwnerUuidFieldNumber = 2,
    kStatusFieldNumber = 3,
    kArchiveUrlFieldNumber = 4,
  };

  /// UUID of the archive.
  OPENTERA_COMPAT_GETTER const std::string &archive_uuid() const { return fields_.archive_uuid; }
  template <class Text = const std::string &, class... Size>
  void set_archive_uuid(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.archive_uuid, std::forward<Text>(text), size...);
  }
  std::string *mutable_archive_uuid() { return &fields_.archive_uuid; }
  [[nodiscard]] std::string *release_archive_uuid() {
    return ::google::protobuf::internal::Release(fields_.archive_uuid);
  }
  void set_allocated_archive_uuid(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.archive_uuid, value);
  }
  void clear_archive_uuid() { fields_.archive_uuid.clear(); }

  /// UUID of the owner, who requested it.
  OPENTERA_COMPAT_GETTER const std::string &owner_uuid() const { return fields_.owner_uuid; }
  template <class Text = const std::string &, class... Size>
  void set_owner_uuid(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.owner_uuid, std::forward<Text>(text), size...);
  }
  std::string *mutable_owner_uuid() { return &fields_.owner_uuid; }
  [[nodiscard]] std::string *release_owner_uuid() {
    return ::google::protobuf::internal::Release(fields_.owner_uuid);
  }
  void set_allocated_owner_uuid(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.owner_uuid, value);
  }
  void clear_owner_uuid() { fields_.owner_uuid.clear(); }

  /// State of the archive.
  OPENTERA_COMPAT_GETTER ArchiveEvent_StatusType status() const { return fields_.status; }
  void set_status(ArchiveEvent_StatusType value) { fields_.status = value; }
  void clear_status() { fields_.status = {}; }

  /// URL to download the archive from.
  OPENTERA_COMPAT_GETTER const std::string &archive_url() const { return fields_.archive_url; }
  template <class Text = const std::string &, class... Size>
  void set_archive_url(Text &&text, Size... size) {
    ::google::protobuf::internal::SetString(
        fields_.archive_url, std::forward<Text>(text), size...);
  }
  std::string *mutable_archive_url() { return &fields_.archive_url; }
  [[nodiscard]] std::string *release_archive_url() {
    return ::google::protobuf::internal::Release(fields_.archive_url);
  }
  void set_allocated_archive_url(std::string *value) {
    ::google::protobuf::internal::SetAllocated(fields_.archive_url, value);
  }
  void clear_archive_url() { fields_.archive_url.clear(); }

 private:
  friend MessageOf;

  struct Fields {
    std::string unknown_fields;
    std::string archive_uuid;
    std::string owner_uuid;
    ArchiveEvent_StatusType status{};
    std::string archive_url;
  };
  template <class Op, class To, class From>
  static void Each(Op op, To &to, From &from) {
    op(to.archive_uuid, from.archive_uuid);
    op(to.owner_uuid, from.owner_uuid);
    op(to.status, from.status);
    op(to.archive_url, from.archive_url);
  }
  ::google::protobuf::internal::Held<Fields> fields_;
};

}  // inline namespace opentera_compat
}  // namespace protobuf
}  // namespace opentera

OPENTERA_COMPAT_DEFINE(::opentera::protobuf::ArchiveEvent,
                       ArchiveEvent, tera_archive_event, TERA_KIND_ARCHIVE_EVENT)

#pragma pop_macro("STATUS_CANCELLED")
#pragma pop_macro("STATUS_PENDING")

#endif
