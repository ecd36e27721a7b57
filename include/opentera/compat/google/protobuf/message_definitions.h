/* The functions of every message: the definitions for message.h. Part of the drop-in, see docs/compat.md. */

#ifndef OPENTERA_COMPAT_MESSAGE_DEFINITIONS_H
#define OPENTERA_COMPAT_MESSAGE_DEFINITIONS_H

#include "message.h"

#include <cstddef>
#include <cstdint>
#include <istream>
#include <iterator>
#include <memory>
#include <ostream>
#include <vector>

namespace google {
namespace protobuf {
inline namespace opentera_compat {
namespace internal {

/// Scratch memory of one call: memory for C structs, and an arena for the functions that need one.
class Scratch {
 public:
  Scratch() = default;
  Scratch(const Scratch &) = delete;
  Scratch &operator=(const Scratch &) = delete;
  ~Scratch() { tera_arena_free(arena_); }

  /// Allocated on first use. NULL if there is no memory; the C functions then report an error. As in protobuf, only the
  /// size of a message limits it.
  tera_arena *Arena() {
    if (!arena_) arena_ = tera_arena_new(SIZE_MAX);
    return arena_;
  }

  /// `count` copies of `value`.
  template <class T>
  T *Make(std::size_t count, const T &value) {
    static_assert(alignof(T) <= alignof(std::max_align_t) && std::is_trivially_destructible_v<T>);
    T *first = static_cast<T *>(Allocate(count * sizeof(T)));
    std::uninitialized_fill_n(first, count, value);
    return first;
  }

 private:
  void *Allocate(std::size_t size) {
    size = (size + alignof(std::max_align_t) - 1) & ~(alignof(std::max_align_t) - 1);
    if (size > sizeof buffer_ - used_) return blocks_.emplace_back(new std::byte[size]).get();
    void *place = buffer_ + used_;
    used_ += size;
    return place;
  }

  /* Enough for a wrapper with its header and a payload. */
  alignas(std::max_align_t) std::byte buffer_[512];
  std::size_t used_ = 0;
  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  tera_arena *arena_ = nullptr;
};

/// Encodes `view` and appends the bytes to `output`.
inline tera_status Encode(tera_arena *arena, const tera_head *view, std::string *output) {
  std::size_t size = 0;
  const tera_status status = tera_encoded_size(arena, view, &size);
  if (status != TERA_OK) return status;
  const std::size_t start = output->size();
  output->resize(start + size);
  return tera_encode(arena, view, reinterpret_cast<std::uint8_t *>(output->data()) + start, size, &size);
}

/// Access to the C struct of a message for the C functions.
struct Access {
  static const tera_head *View(const MessageLite &message, Scratch &scratch) { return message.View(scratch); }
  static tera_head *Struct(const MessageLite &message, Scratch &scratch) { return message.Struct(scratch); }
};

OPENTERA_COMPAT_INLINE bool NamesType(const std::string &url, std::string_view type) {
  const std::size_t slash = url.rfind('/');
  return slash != std::string::npos && std::string_view(url).substr(slash + 1) == type;
}

}  // namespace internal

OPENTERA_COMPAT_INLINE std::size_t MessageLite::ByteSizeLong() const {
  internal::Scratch scratch;
  std::size_t size = 0;
  return tera_encoded_size(nullptr, View(scratch), &size) == TERA_OK ? size : 0;
}

OPENTERA_COMPAT_INLINE bool MessageLite::AppendToString(std::string *output) const {
  internal::Scratch scratch;
  return internal::Encode(nullptr, View(scratch), output) == TERA_OK;
}

OPENTERA_COMPAT_INLINE bool MessageLite::SerializeToString(std::string *output) const {
  output->clear();
  return AppendToString(output);
}

OPENTERA_COMPAT_INLINE std::string MessageLite::SerializeAsString() const {
  std::string output;
  AppendToString(&output);
  return output;
}

OPENTERA_COMPAT_INLINE bool MessageLite::SerializeToArray(void *data, int size) const {
  internal::Scratch scratch;
  std::size_t written = 0;
  return size >= 0 && tera_encode(nullptr, View(scratch), static_cast<std::uint8_t *>(data),
                                  static_cast<std::size_t>(size), &written) == TERA_OK;
}

OPENTERA_COMPAT_INLINE bool MessageLite::SerializeToOstream(std::ostream *output) const {
  std::string bytes;
  return AppendToString(&bytes) && output->write(bytes.data(), static_cast<std::streamsize>(bytes.size())).good();
}

OPENTERA_COMPAT_INLINE bool MessageLite::ParseFromArray(const void *data, int size) {
  if (size < 0) return false;
  return Parse(std::string_view(static_cast<const char *>(data), static_cast<std::size_t>(size)));
}

OPENTERA_COMPAT_INLINE bool MessageLite::ParseFromIstream(std::istream *input) {
  if (input->fail()) return false;
  const std::string bytes{std::istreambuf_iterator<char>(*input), std::istreambuf_iterator<char>()};
  return Parse(bytes);
}

OPENTERA_COMPAT_INLINE bool MessageLite::MergeFromString(std::string_view data) {
  std::string bytes;
  return AppendToString(&bytes) && Parse(bytes.append(data));
}

OPENTERA_COMPAT_INLINE bool MessageLite::Parse(std::string_view data) {
  internal::Scratch scratch;
  tera_head *read = Struct(scratch);
  const auto *bytes = reinterpret_cast<const std::uint8_t *>(data.data());
  const bool parsed = tera_decode(scratch.Arena(), bytes, data.size(), 0, read) == TERA_OK;
  if (parsed) Take(read);
  else Clear();
  return parsed;
}

OPENTERA_COMPAT_INLINE std::string Message::Text(std::uint32_t flags) const {
  internal::Scratch scratch;
  tera_str text{};
  const tera_head *view = internal::Access::View(*this, scratch);
  const tera_status status =
      tera_json_text(scratch.Arena(), view, flags | TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES, &text);
  return status == TERA_OK ? std::string(text.data, text.len) : tera_arena_error_message(scratch.Arena());
}

}  // namespace opentera_compat
}  // namespace protobuf
}  // namespace google

#endif
