/* What every message can do. Part of the drop-in, see docs/compat.md. */

#ifndef OPENTERA_COMPAT_MESSAGE_H
#define OPENTERA_COMPAT_MESSAGE_H

#include "../../../messages.h"
#include "stubs/common.h"

#include <cstddef>
#include <cstdint>
#include <istream>
#include <iterator>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace google {
namespace protobuf {
inline namespace opentera_compat {
namespace internal {

/// What the C functions need during one call: memory for structs, and an arena for those that take one.
class Scratch {
 public:
  Scratch() = default;
  Scratch(const Scratch &) = delete;
  Scratch &operator=(const Scratch &) = delete;
  ~Scratch() { tera_arena_free(arena_); }

  /// Made when it is first asked for; NULL, which the C functions refuse, when there is no memory. As in protobuf,
  /// nothing but the size of a message bounds it.
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

/// Appends the binary form of `view` to `output`.
inline tera_status Encode(tera_arena *arena, const tera_head *view, std::string *output) {
  std::size_t size = 0;
  const tera_status status = tera_encoded_size(arena, view, &size);
  if (status != TERA_OK) return status;
  const std::size_t start = output->size();
  output->resize(start + size);
  return tera_encode(arena, view, reinterpret_cast<std::uint8_t *>(output->data()) + start, size, &size);
}

/// Where the C functions meet a message.
struct Access;

}  // namespace internal

/// A message of whatever type, in its binary form.
class MessageLite {
 public:
  virtual ~MessageLite() = default;

  /// `opentera.protobuf.DeviceEvent`, for example.
  virtual std::string GetTypeName() const = 0;
  /// An empty message of the same type, which the caller owns.
  virtual MessageLite *New() const = 0;
  virtual void Clear() = 0;

  /// There are no required fields.
  bool IsInitialized() const { return true; }
  std::string InitializationErrorString() const { return {}; }

  /// Size of the binary form, in bytes. It is 0 for a message that cannot be serialised.
  std::size_t ByteSizeLong() const {
    internal::Scratch scratch;
    std::size_t size = 0;
    return tera_encoded_size(nullptr, View(scratch), &size) == TERA_OK ? size : 0;
  }

  /* Serialising fails when a string is not valid UTF-8, or when there are more than 2 GiB. */

  bool AppendToString(std::string *output) const {
    internal::Scratch scratch;
    return internal::Encode(nullptr, View(scratch), output) == TERA_OK;
  }
  bool SerializeToString(std::string *output) const {
    output->clear();
    return AppendToString(output);
  }
  std::string SerializeAsString() const {
    std::string output;
    AppendToString(&output);
    return output;
  }
  /// Also fails when `size` bytes are too few.
  bool SerializeToArray(void *data, int size) const {
    internal::Scratch scratch;
    std::size_t written = 0;
    return size >= 0 && tera_encode(nullptr, View(scratch), static_cast<std::uint8_t *>(data),
                                    static_cast<std::size_t>(size), &written) == TERA_OK;
  }
  bool SerializeToOstream(std::ostream *output) const {
    std::string bytes;
    return AppendToString(&bytes) && output->write(bytes.data(), static_cast<std::streamsize>(bytes.size())).good();
  }

  /* Parsing replaces what was there. When it fails, the message is empty. */

  bool ParseFromString(std::string_view data) { return Parse(data); }
  bool ParseFromArray(const void *data, int size) {
    if (size < 0) return false;
    return Parse(std::string_view(static_cast<const char *>(data), static_cast<std::size_t>(size)));
  }
  bool ParseFromIstream(std::istream *input) {
    if (input->fail()) return false;
    const std::string bytes{std::istreambuf_iterator<char>(*input), std::istreambuf_iterator<char>()};
    return Parse(bytes);
  }
  /// Merges: what is there, followed by `data`, is one message by the rules of the format.
  bool MergeFromString(std::string_view data) {
    std::string bytes;
    return AppendToString(&bytes) && Parse(bytes.append(data));
  }

  /* With no required fields, the partial forms are the same. */

  bool AppendPartialToString(std::string *output) const { return AppendToString(output); }
  bool SerializePartialToString(std::string *output) const { return SerializeToString(output); }
  std::string SerializePartialAsString() const { return SerializeAsString(); }
  bool SerializePartialToArray(void *data, int size) const { return SerializeToArray(data, size); }
  bool SerializePartialToOstream(std::ostream *output) const { return SerializeToOstream(output); }
  bool ParsePartialFromString(std::string_view data) { return ParseFromString(data); }
  bool ParsePartialFromArray(const void *data, int size) { return ParseFromArray(data, size); }
  bool ParsePartialFromIstream(std::istream *input) { return ParseFromIstream(input); }

 protected:
  MessageLite() = default;
  MessageLite(const MessageLite &) = default;
  MessageLite(MessageLite &&) = default;
  MessageLite &operator=(const MessageLite &) = default;
  MessageLite &operator=(MessageLite &&) = default;

 private:
  friend struct internal::Access;

  /// The C struct of this message: views of its fields.
  virtual const tera_head *View(internal::Scratch &scratch) const = 0;
  /// An empty C struct of this message's type.
  virtual tera_head *Struct(internal::Scratch &scratch) const = 0;
  /// Takes the values of a C struct of this message's type.
  virtual void Take(const tera_head *from) = 0;

  bool Parse(std::string_view data) {
    internal::Scratch scratch;
    tera_head *read = Struct(scratch);
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(data.data());
    const bool parsed = tera_decode(scratch.Arena(), bytes, data.size(), 0, read) == TERA_OK;
    if (parsed) Take(read);
    else Clear();
    return parsed;
  }
};

namespace internal {
struct Access {
  static const tera_head *View(const MessageLite &message, Scratch &scratch) { return message.View(scratch); }
  static tera_head *Struct(const MessageLite &message, Scratch &scratch) { return message.Struct(scratch); }
};
}  // namespace internal

/// A message of whatever type.
class Message : public MessageLite {
 public:
  Message *New() const override = 0;
  /// `from` has to be of the same type: anything else ends the program. (protobuf throws, where it can.)
  virtual void CopyFrom(const Message &from) = 0;
  /// Likewise.
  virtual void MergeFrom(const Message &from) = 0;
  /// Forgets the fields that the schema does not know, also those of messages in this one.
  virtual void DiscardUnknownFields() = 0;

  /* For people: JSON text, not protobuf's text format. */

  std::string DebugString() const { return Text(TERA_JSON_WRITE_PROTO_NAMES | TERA_JSON_WRITE_INDENT) + "\n"; }
  std::string ShortDebugString() const { return Text(TERA_JSON_WRITE_PROTO_NAMES); }
  std::string Utf8DebugString() const { return DebugString(); }

 private:
  std::string Text(std::uint32_t flags) const {
    internal::Scratch scratch;
    tera_str text{};
    const tera_head *view = internal::Access::View(*this, scratch);
    const tera_status status =
        tera_json_text(scratch.Arena(), view, flags | TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES, &text);
    return status == TERA_OK ? std::string(text.data, text.len) : tera_arena_error_message(scratch.Arena());
  }
};

}  // namespace opentera_compat
}  // namespace protobuf
}  // namespace google

#endif
