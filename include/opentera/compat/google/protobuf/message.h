/* The functions of every message. Part of the drop-in, see docs/compat.md. */

#ifndef OPENTERA_COMPAT_MESSAGE_H
#define OPENTERA_COMPAT_MESSAGE_H

#include "../../../messages.h"
#include "stubs/common.h"

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <type_traits>

namespace google {
namespace protobuf {
inline namespace opentera_compat {
namespace internal {

/* See message_definitions.h. */
class Scratch;
struct Access;

/// Whether a type URL names a type.
bool NamesType(const std::string &url, std::string_view type);

}  // namespace internal

/// A message of any type, with the functions for the binary format.
class MessageLite {
 public:
  virtual ~MessageLite() = default;

  /// For example `opentera.protobuf.DeviceEvent`.
  virtual std::string GetTypeName() const = 0;
  /// Returns an empty message of the same type. The caller owns it.
  virtual MessageLite *New() const = 0;
  virtual void Clear() = 0;

  /// There are no required fields.
  bool IsInitialized() const { return true; }
  std::string InitializationErrorString() const { return {}; }

  /// Size of the encoded message, in bytes; 0 if the message cannot be serialised.
  std::size_t ByteSizeLong() const;

  /* Serialising fails if a string is not valid UTF-8, or if the encoded message would exceed 2 GiB. */

  bool AppendToString(std::string *output) const;
  bool SerializeToString(std::string *output) const;
  std::string SerializeAsString() const;
  /// Also fails if the encoded message has more than `size` bytes.
  bool SerializeToArray(void *data, int size) const;
  bool SerializeToOstream(std::ostream *output) const;

  /* Parsing replaces the content of the message. If it fails, the message is empty. */

  bool ParseFromString(std::string_view data) { return Parse(data); }
  bool ParseFromArray(const void *data, int size);
  bool ParseFromIstream(std::istream *input);
  /// Merges `data` into the message, by the rules of the format.
  bool MergeFromString(std::string_view data);

  /* proto3 has no required fields, so the partial functions are the same. */

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

  /// Returns the C struct of this message, with views of its fields.
  virtual const tera_head *View(internal::Scratch &scratch) const = 0;
  /// Returns an empty C struct of this message's type.
  virtual tera_head *Struct(internal::Scratch &scratch) const = 0;
  /// Copies the values of a C struct of this message's type.
  virtual void Take(const tera_head *from) = 0;

  bool Parse(std::string_view data);
};

/// A message of any type.
class Message : public MessageLite {
 public:
  Message *New() const override = 0;
  /// `from` must have the same type; otherwise the program is terminated. (protobuf throws if exceptions are enabled.)
  virtual void CopyFrom(const Message &from) = 0;
  /// The same.
  virtual void MergeFrom(const Message &from) = 0;
  /// Discards the unknown fields of this message and of the messages in it.
  virtual void DiscardUnknownFields() = 0;

  /* For display: JSON text, not protobuf's text format. */

  std::string DebugString() const { return Text(TERA_JSON_WRITE_PROTO_NAMES | TERA_JSON_WRITE_INDENT) + "\n"; }
  std::string ShortDebugString() const { return Text(TERA_JSON_WRITE_PROTO_NAMES); }
  std::string Utf8DebugString() const { return DebugString(); }

 private:
  std::string Text(std::uint32_t flags) const;
};

}  // namespace opentera_compat
}  // namespace protobuf
}  // namespace google

#ifndef OPENTERA_COMPAT_DECLARATIONS_ONLY
#include "message_definitions.h"
#endif

#endif
