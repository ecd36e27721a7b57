/* What the generated messages share. Part of the drop-in, see docs/compat.md; programs do not include it. */

#ifndef OPENTERA_COMPAT_GENERATED_MESSAGE_UTIL_H
#define OPENTERA_COMPAT_GENERATED_MESSAGE_UTIL_H

#include "message.h"
#include "repeated_ptr_field.h"

#include <array>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string>
#include <utility>

namespace google {
namespace protobuf {
inline namespace opentera_compat {
namespace internal {

/* Setters of strings take what protobuf's take: a std::string, a view, a NUL-terminated string, or bytes with a
 * size. They take strings of C++20's char8_t too. */

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

/// Takes what `value` points to, and frees it; an empty string for NULL.
inline void SetAllocated(std::string &to, std::string *value) {
  const std::unique_ptr<std::string> owned(value);
  if (owned) to = std::move(*owned);
  else to.clear();
}

/// Gives the string to the caller, who has to delete it.
inline std::string *Release(std::string &from) {
  return new std::string(std::exchange(from, {}));
}

/// A message in another: absent, or owned.
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

/* A generated message has a function `Each(op, to, from)`, which calls `op` with every field of `to` and the same one
 * of `from`: of the message itself, or of the C struct. What follows are such ops. For the member of a oneof that is
 * set, they are called as `op.Member`. */

/// Fills a C struct with views of a message.
struct Viewing {
  Scratch &scratch;

  template <class T>
  void operator()(T &to, const T &from) const {
    to = from;
  }
  void operator()(tera_bool &to, const bool &from) const { to = from; }
  template <class Enum, class = std::enable_if_t<std::is_enum_v<Enum>>>
  void operator()(std::int32_t &to, const Enum &from) const {
    to = from;
  }
  // What is empty is all zeros, so that an older library, which may not know the field, can tell that it is unset.
  void operator()(tera_str &to, const std::string &from) const {
    to = {from.empty() ? nullptr : from.data(), from.size()};
  }
  void operator()(tera_bytes &to, const std::string &from) const {
    to = {from.empty() ? nullptr : reinterpret_cast<const std::uint8_t *>(from.data()), from.size()};
  }
  template <class C, class M>
  void operator()(const C *&to, const Nested<M> &from) const {
    if (!from) return;
    C *view = scratch.Make(1, C{});
    from.Get().ViewIn(*view, scratch);
    to = view;
  }
  void operator()(tera_str_list &to, const RepeatedPtrField<std::string> &from) const {
    List<tera_str>(to, from, [this](tera_str &item, const std::string &text) { (*this)(item, text); });
  }
  template <class CList, class M>
  void operator()(CList &to, const RepeatedPtrField<M> &from) const {
    using C = std::remove_cv_t<std::remove_pointer_t<decltype(to.data)>>;
    List<C>(to, from, [this](C &item, const M &message) { message.ViewIn(item, scratch); });
  }
  template <class To, class From>
  void Member(To &to, const From &from) const {
    (*this)(to, from);
  }

 private:
  template <class C, class CList, class T, class Fill>
  void List(CList &to, const RepeatedPtrField<T> &from, Fill fill) const {
    const std::size_t size = static_cast<std::size_t>(from.size());
    if (!size) return;
    C *items = scratch.Make(size, C{});
    C *item = items;
    for (const T &value : from) fill(*item++, value);
    to = {items, size};
  }
};

/// Takes the values of a C struct to an empty message.
struct Taking {
  template <class T>
  void operator()(T &to, const T &from) const {
    to = from;
  }
  void operator()(bool &to, const tera_bool &from) const { to = from != 0; }
  template <class Enum, class = std::enable_if_t<std::is_enum_v<Enum>>>
  void operator()(Enum &to, const std::int32_t &from) const {
    to = static_cast<Enum>(from);
  }
  void operator()(std::string &to, const tera_str &from) const { to.assign(from.data, from.len); }
  void operator()(std::string &to, const tera_bytes &from) const {
    to.assign(reinterpret_cast<const char *>(from.data), from.len);
  }
  template <class M, class C>
  void operator()(Nested<M> &to, const C *const &from) const {
    if (from) to.Mutable()->TakeFrom(*from);
  }
  void operator()(RepeatedPtrField<std::string> &to, const tera_str_list &from) const {
    for (std::size_t i = 0; i < from.len; ++i) (*this)(*to.Add(), from.data[i]);
  }
  template <class M, class CList>
  void operator()(RepeatedPtrField<M> &to, const CList &from) const {
    for (std::size_t i = 0; i < from.len; ++i) to.Add()->TakeFrom(from.data[i]);
  }
  template <class To, class From>
  void Member(To &to, const From &from) const {
    (*this)(to, from);
  }
};

/// Merges a message into another: what is there replaces, messages are merged, lists go on.
struct Merging {
  template <class T>
  void operator()(T &to, const T &from) const {
    const T nothing{};
    /* By its bits: -0.0 is a value. */
    if (std::memcmp(&from, &nothing, sizeof from) != 0) to = from;
  }
  void operator()(std::string &to, const std::string &from) const {
    if (!from.empty()) to = from;
  }
  template <class M>
  void operator()(Nested<M> &to, const Nested<M> &from) const {
    if (from) to.Mutable()->MergeFrom(from.Get());
  }
  template <class T>
  void operator()(RepeatedPtrField<T> &to, const RepeatedPtrField<T> &from) const {
    to.MergeFrom(from);
  }
  template <class T>
  void Member(T &to, const T &from) const {
    to = from;
  }
};

/// Forgets the unknown fields of messages in a message.
struct Discarding {
  template <class T>
  void operator()(T &, const T &) const {}
  template <class M>
  void operator()(Nested<M> &to, const Nested<M> &) const {
    if (to) to.Mutable()->DiscardUnknownFields();
  }
  template <class M, class = std::enable_if_t<std::is_base_of_v<Message, M>>>
  void operator()(RepeatedPtrField<M> &to, const RepeatedPtrField<M> &) const {
    for (M &message : to) message.DiscardUnknownFields();
  }
  template <class T>
  void Member(T &, const T &) const {}
};

/// A message `M` whose fields are in `M::fields_`, with the C struct `C` of the kind `kind`.
template <class M, class C, std::uint32_t kind>
class MessageOf : public Message {
 public:
  /// Never destroyed, as in protobuf: it may be read while the program ends. An empty message has no memory elsewhere.
  static const M &default_instance() {
    alignas(M) static std::byte place[sizeof(M)];
    static const M &instance = *new (place) M;
    return instance;
  }

  std::string GetTypeName() const final { return std::string(M::FullMessageName()); }
  void Clear() final { Self().fields_ = {}; }

  void CopyFrom(const M &from) { Self() = from; }
  void MergeFrom(const M &from) {
    Self().fields_.unknown_fields += from.fields_.unknown_fields;
    M::Each(Merging{}, Self().fields_, from.fields_);
  }
  void CopyFrom(const Message &from) final { CopyFrom(Same(from)); }
  void MergeFrom(const Message &from) final { MergeFrom(Same(from)); }
  void Swap(M *other) { std::swap(Self().fields_, other->fields_); }
  friend void swap(M &a, M &b) { a.Swap(&b); }

  void DiscardUnknownFields() final {
    Self().fields_.unknown_fields.clear();
    M::Each(Discarding{}, Self().fields_, Self().fields_);
  }

 private:
  friend struct Viewing;
  friend struct Taking;

  M &Self() { return static_cast<M &>(*this); }
  const M &Self() const { return static_cast<const M &>(*this); }

  static const M &Same(const Message &message) {
    if (message.GetTypeName() != M::FullMessageName()) std::abort();
    return static_cast<const M &>(message);
  }

  void ViewIn(C &view, Scratch &scratch) const {
    view.base = {kind, static_cast<std::uint32_t>(sizeof view)};
    const Viewing op{scratch};
    op(view.unknown_fields, Self().fields_.unknown_fields);
    M::Each(op, view, Self().fields_);
  }
  void TakeFrom(const C &from) {
    decltype(M::fields_) fields;
    Taking()(fields.unknown_fields, from.unknown_fields);
    M::Each(Taking{}, fields, from);
    Self().fields_ = std::move(fields);
  }

  const tera_head *View(Scratch &scratch) const final {
    C *view = scratch.Make(1, C{});
    ViewIn(*view, scratch);
    return &view->base;
  }
  tera_head *Struct(Scratch &scratch) const final {
    C empty{};
    empty.base = {kind, static_cast<std::uint32_t>(sizeof empty)};
    return &scratch.Make(1, empty)->base;
  }
  void Take(const tera_head *from) final {
    TakeFrom(*static_cast<const C *>(static_cast<const void *>(from))); /* `from` is its first member. */
  }
};

/// Name of the value of an enum, or an empty string; the C function `Name` gives those from `Min` to `Max`.
template <const char *(*Name)(std::int32_t), int Min, int Max>
const std::string &EnumName(int value) {
  static_assert(Max - Min < 1000, "the names are kept in an array");
  /* Never destroyed, as in protobuf: a log may be written while the program ends. The last one is the empty string. */
  static const auto &names = *[] {
    auto *made = new std::array<std::string, static_cast<std::size_t>(Max - Min) + 2>;
    for (int i = Min; i <= Max; ++i) {
      if (const char *name = Name(i)) (*made)[static_cast<std::size_t>(i - Min)] = name;
    }
    return made;
  }();
  return value < Min || value > Max ? names.back() : names[static_cast<std::size_t>(value - Min)];
}

/// The value of an enum by its name, which the C function `from_name` knows.
template <class Enum>
bool EnumParse(tera_status (*from_name)(tera_arena *, const char *, std::size_t, std::int32_t *), std::string_view name,
               Enum *value) {
  std::int32_t number = 0;
  if (from_name(nullptr, name.data(), name.size(), &number) != TERA_OK) return false;
  *value = static_cast<Enum>(number);
  return true;
}

/// What `Any` can do with the message in it.
template <class AnyMessage>
class Packing {
 public:
  /// Puts `message` in. False when it cannot be serialised.
  bool PackFrom(const Message &message) { return PackFrom(message, "type.googleapis.com/"); }
  bool PackFrom(const Message &message, std::string_view type_url_prefix) {
    std::string bytes;
    if (!message.SerializeToString(&bytes)) return false;
    std::string url(type_url_prefix);
    if (url.empty() || url.back() != '/') url += '/';
    Self().set_type_url(url + message.GetTypeName());
    Self().set_value(std::move(bytes));
    return true;
  }
  /// Whether the message in it is of type `M`.
  template <class M>
  bool Is() const {
    return Names(M::FullMessageName());
  }
  /// Reads the message in it. False when it is of another type than `message`, or cannot be read.
  bool UnpackTo(Message *message) const {
    return Names(message->GetTypeName()) && message->ParseFromString(Self().value());
  }

 private:
  AnyMessage &Self() { return static_cast<AnyMessage &>(*this); }
  const AnyMessage &Self() const { return static_cast<const AnyMessage &>(*this); }

  bool Names(std::string_view type) const {
    const std::string_view url = Self().type_url();
    const std::size_t slash = url.rfind('/');
    return slash != std::string_view::npos && url.substr(slash + 1) == type;
  }
};

}  // namespace internal
}  // namespace opentera_compat
}  // namespace protobuf
}  // namespace google

#endif
