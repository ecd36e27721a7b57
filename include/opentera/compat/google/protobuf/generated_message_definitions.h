/* Definitions for generated_message_util.h. Part of the drop-in, see docs/compat.md. */

#ifndef OPENTERA_COMPAT_GENERATED_MESSAGE_DEFINITIONS_H
#define OPENTERA_COMPAT_GENERATED_MESSAGE_DEFINITIONS_H

#include "generated_message_util.h"
#include "message_definitions.h"

#include <cstdlib>
#include <cstring>
#include <new>

namespace google {
namespace protobuf {
inline namespace opentera_compat {
namespace internal {

OPENTERA_COMPAT_INLINE void SetAllocated(std::string &to, std::string *value) {
  const std::unique_ptr<std::string> owned(value);
  if (owned) to = std::move(*owned);
  else to.clear();
}

OPENTERA_COMPAT_INLINE std::string *Release(std::string &from) {
  return new std::string(std::exchange(from, {}));
}

/* A generated message has a function `Each(op, to, from)`. It calls `op` for every field, with the field of `to` and the
 * field of `from`; each of the two is the message or its C struct. These are the ops. For the member of a oneof that is set,
 * `op.Member` is called. */

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
  // An empty view is all zeros: an older library, which may lack the field, then treats it as unset.
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

/// Copies the values of a C struct to an empty message.
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

/// Merges a message into another: set fields replace those of the other, messages are merged, lists are appended.
struct Merging {
  template <class T>
  void operator()(T &to, const T &from) const {
    const T nothing{};
    /* Compares bits, because -0.0 is not the default value. */
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

/// Discards the unknown fields of the messages in a message.
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

template <class M, class C, std::uint32_t kind>
const M &MessageOf<M, C, kind>::default_instance() {
  alignas(M) static std::byte place[sizeof(M)];
  static const M &instance = *new (place) M;
  return instance;
}

template <class M, class C, std::uint32_t kind>
std::string MessageOf<M, C, kind>::GetTypeName() const {
  return std::string(M::FullMessageName());
}

template <class M, class C, std::uint32_t kind>
void MessageOf<M, C, kind>::Clear() {
  Self().fields_ = {};
}

template <class M, class C, std::uint32_t kind>
void MessageOf<M, C, kind>::CopyFrom(const M &from) {
  Self() = from;
}

template <class M, class C, std::uint32_t kind>
void MessageOf<M, C, kind>::MergeFrom(const M &from) {
  Self().fields_.unknown_fields += from.fields_.unknown_fields;
  M::Each(Merging{}, Self().fields_, from.fields_);
}

template <class M, class C, std::uint32_t kind>
void MessageOf<M, C, kind>::CopyFrom(const Message &from) {
  CopyFrom(Same(from));
}

template <class M, class C, std::uint32_t kind>
void MessageOf<M, C, kind>::MergeFrom(const Message &from) {
  MergeFrom(Same(from));
}

template <class M, class C, std::uint32_t kind>
void MessageOf<M, C, kind>::Swap(M *other) {
  std::swap(Self().fields_, other->fields_);
}

template <class M, class C, std::uint32_t kind>
void MessageOf<M, C, kind>::DiscardUnknownFields() {
  Self().fields_.unknown_fields.clear();
  M::Each(Discarding{}, Self().fields_, Self().fields_);
}

template <class M, class C, std::uint32_t kind>
const M &MessageOf<M, C, kind>::Same(const Message &message) {
  if (message.GetTypeName() != M::FullMessageName()) std::abort();
  return static_cast<const M &>(message);
}

template <class M, class C, std::uint32_t kind>
void MessageOf<M, C, kind>::ViewIn(C &view, Scratch &scratch) const {
  view.base = {kind, static_cast<std::uint32_t>(sizeof view)};
  const Viewing op{scratch};
  op(view.unknown_fields, Self().fields_.unknown_fields);
  M::Each(op, view, Self().fields_);
}

template <class M, class C, std::uint32_t kind>
void MessageOf<M, C, kind>::TakeFrom(const C &from) {
  decltype(M::fields_) fields;
  Taking()(fields.unknown_fields, from.unknown_fields);
  M::Each(Taking{}, fields, from);
  Self().fields_ = std::move(fields);
}

template <class M, class C, std::uint32_t kind>
const tera_head *MessageOf<M, C, kind>::View(Scratch &scratch) const {
  C *view = scratch.Make(1, C{});
  ViewIn(*view, scratch);
  return &view->base;
}

template <class M, class C, std::uint32_t kind>
tera_head *MessageOf<M, C, kind>::Struct(Scratch &scratch) const {
  C empty{};
  empty.base = {kind, static_cast<std::uint32_t>(sizeof empty)};
  return &scratch.Make(1, empty)->base;
}

template <class M, class C, std::uint32_t kind>
void MessageOf<M, C, kind>::Take(const tera_head *from) {
  TakeFrom(*static_cast<const C *>(static_cast<const void *>(from))); /* `from` is its first member. */
}

template <class AnyMessage>
bool Packing<AnyMessage>::PackFrom(const Message &message, std::string_view type_url_prefix) {
  std::string bytes;
  if (!message.SerializeToString(&bytes)) return false;
  std::string url(type_url_prefix);
  if (url.empty() || url.back() != '/') url += '/';
  Self().set_type_url(url + message.GetTypeName());
  Self().set_value(std::move(bytes));
  return true;
}

template <class AnyMessage>
bool Packing<AnyMessage>::UnpackTo(Message *message) const {
  return NamesType(Self().type_url(), message->GetTypeName()) && message->ParseFromString(Self().value());
}

}  // namespace internal
}  // namespace opentera_compat
}  // namespace protobuf
}  // namespace google

#define OPENTERA_COMPAT_DEFINE_MEMBERS(M, name)                    \
  OPENTERA_COMPAT_INLINE M::name() = default;                      \
  OPENTERA_COMPAT_INLINE M::name(const M &) = default;             \
  OPENTERA_COMPAT_INLINE M::name(M &&) noexcept = default;         \
  OPENTERA_COMPAT_INLINE M &M::operator=(const M &) = default;     \
  OPENTERA_COMPAT_INLINE M &M::operator=(M &&) noexcept = default; \
  OPENTERA_COMPAT_INLINE M::~name() = default;                     \
  OPENTERA_COMPAT_INLINE M *M::New() const {                       \
    return new M;                                                  \
  }
#ifdef OPENTERA_COMPAT_DEFINITIONS
#define OPENTERA_COMPAT_DEFINE(M, name, C, kind)                            \
  template class ::google::protobuf::internal::MessageOf<M, C, kind>;       \
  OPENTERA_COMPAT_DEFINE_MEMBERS(M, name)
#define OPENTERA_COMPAT_DEFINE_PACKING(M) template class ::google::protobuf::internal::Packing<M>;
#else
#define OPENTERA_COMPAT_DEFINE(M, name, C, kind) OPENTERA_COMPAT_DEFINE_MEMBERS(M, name)
#define OPENTERA_COMPAT_DEFINE_PACKING(M)
#endif

#endif
