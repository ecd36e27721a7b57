/* Code that the generated messages share. Part of the drop-in, see docs/compat.md; programs do not include it. */

#ifndef OPENTERA_COMPAT_GENERATED_MESSAGE_UTIL_H
#define OPENTERA_COMPAT_GENERATED_MESSAGE_UTIL_H

#ifdef OPENTERA_MESSAGES_QT_VALUES_HPP
#error "The value types of Qt and the drop-in for protoc's classes have the same names: include one of them in a file."
#endif

#include "message.h"
#include "repeated_ptr_field.h"

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>

namespace google {
namespace protobuf {
inline namespace opentera_compat {
namespace internal {

/* Setters of strings accept the same types as protobuf's: a std::string, a view, a NUL-terminated string, or bytes with
 * a size. They also accept strings of C++20's char8_t. */

inline void SetString(std::string &to, const std::string &value) { to = value; }
inline void SetString(std::string &to, std::string &&value) { to = std::move(value); }
inline void SetString(std::string &to, std::string_view value) { to = value; }
inline void SetString(std::string &to, const char *value) { to = value; }
#ifdef __cpp_lib_char8_t
inline void SetString(std::string &to, std::u8string_view value) {
  to.assign(reinterpret_cast<const char *>(value.data()), value.size());
}
#endif
template <class Size>
void SetString(std::string &to, const void *data, Size size) {
  to.assign(static_cast<const char *>(data), static_cast<std::size_t>(size));
}

/// Moves the string that `value` points to, and frees it. NULL stands for an empty string.
void SetAllocated(std::string &to, std::string *value);
/// Returns the string. The caller must delete it.
std::string *Release(std::string &from);

/// A nested message: absent, or owned.
template <class M>
class Nested {
 public:
  Nested() = default;
  Nested(const Nested &from) : message_(from.message_ ? std::make_unique<M>(*from.message_) : nullptr) {}
  Nested(Nested &&) noexcept = default;
  Nested &operator=(const Nested &from) { return *this = Nested(from); }
  Nested &operator=(Nested &&) noexcept = default;

  explicit operator bool() const { return message_ != nullptr; }
  /// The message, or an empty one.
  const M &Get() const { return message_ ? *message_ : M::default_instance(); }
  M *Mutable() {
    if (!message_) message_ = std::make_unique<M>();
    return message_.get();
  }
  M *Release() { return message_.release(); }
  void SetAllocated(M *message) {
    if (message != message_.get()) message_.reset(message);
  }
  void Clear() { message_.reset(); }

 private:
  std::unique_ptr<M> message_;
};

/// The fields of a message. Moving them to themselves changes nothing, as in protobuf.
template <class Fields>
struct Held : Fields {
  Held() = default;
  Held(const Held &) = default;
  Held(Held &&) noexcept = default;
  Held &operator=(const Held &) = default;
  Held &operator=(Held &&from) noexcept {
    if (this != &from) Fields::operator=(std::move(from));
    return *this;
  }
};

/// A message `M` whose fields are in `M::fields_`, with the C struct `C` of the kind `kind`.
template <class M, class C, std::uint32_t kind>
class MessageOf : public Message {
 public:
  /// Never destroyed, as in protobuf: code may read it while the program exits. An empty message has allocated no
  /// memory.
  static const M &default_instance();

  std::string GetTypeName() const final;
  void Clear() final;

  void CopyFrom(const M &from);
  void MergeFrom(const M &from);
  void CopyFrom(const Message &from) final;
  void MergeFrom(const Message &from) final;
  void Swap(M *other);
  friend void swap(M &a, M &b) { a.Swap(&b); }

  void DiscardUnknownFields() final;

 private:
  friend struct Viewing;
  friend struct Taking;

  M &Self() { return static_cast<M &>(*this); }
  const M &Self() const { return static_cast<const M &>(*this); }
  static const M &Same(const Message &message);

  void ViewIn(C &view, Scratch &scratch) const;
  void TakeFrom(const C &from);

  const tera_head *View(Scratch &scratch) const final;
  tera_head *Struct(Scratch &scratch) const final;
  void Take(const tera_head *from) final;
};

/// Returns the name of an enum value, or an empty string. The C function `Name` returns the names from `Min` to `Max`.
template <const char *(*Name)(std::int32_t), int Min, int Max>
const std::string &EnumName(int value) {
  static_assert(Max - Min < 1000, "the names are kept in an array");
  /* Never destroyed, as in protobuf: code may write logs while the program exits. The last one is the empty string. */
  static const auto &names = *[] {
    auto *made = new std::array<std::string, static_cast<std::size_t>(Max - Min) + 2>;
    for (int i = Min; i <= Max; ++i) {
      if (const char *name = Name(i)) (*made)[static_cast<std::size_t>(i - Min)] = name;
    }
    return made;
  }();
  return value < Min || value > Max ? names.back() : names[static_cast<std::size_t>(value - Min)];
}

/// Finds an enum value by its name, with the C function `from_name`.
template <class Enum>
bool EnumParse(tera_status (*from_name)(tera_arena *, const char *, std::size_t, std::int32_t *), std::string_view name,
               Enum *value) {
  std::int32_t number = 0;
  if (from_name(nullptr, name.data(), name.size(), &number) != TERA_OK) return false;
  *value = static_cast<Enum>(number);
  return true;
}

/// The functions of `Any` for the message in it.
template <class AnyMessage>
class Packing {
 public:
  /// Stores `message`. Returns false if it cannot be serialised.
  bool PackFrom(const Message &message) { return PackFrom(message, "type.googleapis.com/"); }
  bool PackFrom(const Message &message, std::string_view type_url_prefix);
  /// Whether the `Any` contains an `M`.
  template <class M>
  bool Is() const {
    return NamesType(Self().type_url(), M::FullMessageName());
  }
  /// Parses the message into `message`. Returns false if the types differ or the bytes are malformed.
  bool UnpackTo(Message *message) const;

 private:
  AnyMessage &Self() { return static_cast<AnyMessage &>(*this); }
  const AnyMessage &Self() const { return static_cast<const AnyMessage &>(*this); }
};

}  // namespace internal
}  // namespace opentera_compat
}  // namespace protobuf
}  // namespace google

/* At the end of the header of a message `M`, whose name ends in `name`: declares or defines its functions. */
#ifdef OPENTERA_COMPAT_DECLARATIONS_ONLY
#define OPENTERA_COMPAT_DEFINE(M, name, C, kind) \
  extern template class ::google::protobuf::internal::MessageOf<M, C, kind>;
#define OPENTERA_COMPAT_DEFINE_PACKING(M) extern template class ::google::protobuf::internal::Packing<M>;
#else
#include "generated_message_definitions.h"
#endif

#endif
