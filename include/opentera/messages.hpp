/*
 * opentera/messages.hpp: the messages of the OpenTera platform for C++17 and later, over opentera/messages.h.
 *
 * SPDX-License-Identifier: Apache-2.0
 *
 *   opentera::DeviceEvent device{.device_uuid = uuid, .type = opentera::DeviceEvent::EventType::DEVICE_CONNECTED};
 *   std::string bytes = opentera::wrap_event("websocket.user.42.events", device);
 *
 *   opentera::Arena arena; // and on the other side of the bus:
 *   opentera::visit(opentera::unwrap(topic, bytes, arena),
 *                   opentera::overloaded{[](const opentera::DeviceEvent &event) { use(event.device_name); },
 *                                        [](const opentera::UnknownPayload &payload) { log(payload.type_url); }});
 *
 * Rules for all functions; docs/cpp.md is the guide:
 *
 * - Ownership: messages are structs of views (`StringView`, `ByteView`, `List`, `Optional`), which own nothing, like
 *   `std::string_view`. The memory that they refer to must outlive them. A temporary exists until the end of its full
 *   expression. Decoded messages refer to the input and to an `Arena`. A `Shared` message owns everything that it
 *   refers to.
 * - Errors: every function that can fail has two names. `encode` throws an `Error`; `try_encode` returns an `Expected`
 *   that holds the result or the `Error`. If exceptions are disabled (`OPENTERA_EXCEPTIONS` is 0), only the second
 *   exists. Allocations by C++ classes, for example by `std::string`, throw `std::bad_alloc` as usual.
 * - Threads: every function may be called from any thread. An `Arena` must be used by one thread at a time. A `Shared`
 *   message never changes, and several threads may read it at once.
 * - Layout: every struct here has the layout of its C struct, as static assertions check. So structs are never
 *   converted, and a program can mix the two APIs. `StringView` replaces `std::string_view` in structs, because the
 *   layout of `std::string_view` is not specified. Both convert to each other implicitly.
 * - Enums are open: a variable of an enum type can also have a number without a name.
 */

/* Generated from `proto/` and `codegen/src/messages.hpp.in` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_MESSAGES_HPP
#define OPENTERA_MESSAGES_HPP

#include <opentera/messages.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <iosfwd>
#include <iterator>
#include <memory>
#include <new>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

/* Macros of Windows and X11, set aside up to the end of this header. */
#pragma push_macro("STATUS_CANCELLED")
#undef STATUS_CANCELLED
#pragma push_macro("STATUS_PENDING")
#undef STATUS_PENDING

#ifndef OPENTERA_EXCEPTIONS
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
/** 1 if the functions that throw exist, otherwise 0. */
#define OPENTERA_EXCEPTIONS 1
#else
#define OPENTERA_EXCEPTIONS 0
#endif
#endif

// Classes behave differently in files compiled with and without exceptions, so their linker names differ. In source
// code both are `opentera::...`.
#if OPENTERA_EXCEPTIONS
#define OPENTERA_NAMESPACE with_exceptions
#else
#define OPENTERA_NAMESPACE without_exceptions
#endif

namespace opentera {
inline namespace OPENTERA_NAMESPACE {

// ---------------------------------------------------------------------------------------------------------------------
// Kinds and statuses

/// The type of a message. The numbers never change.
enum class Kind : std::uint32_t {
  Unknown = TERA_KIND_UNKNOWN,    ///< Not a message of this schema.
  Any = TERA_KIND_ANY,
  TeraMessage = TERA_KIND_MESSAGE,
  TeraEvent = TERA_KIND_EVENT,
  TeraEventHeader = TERA_KIND_EVENT_HEADER,
  TeraModuleMessage = TERA_KIND_MODULE_MESSAGE,
  TeraModuleMessageHeader = TERA_KIND_MODULE_MESSAGE_HEADER,
  DeviceEvent = TERA_KIND_DEVICE_EVENT,
  ParticipantEvent = TERA_KIND_PARTICIPANT_EVENT,
  UserEvent = TERA_KIND_USER_EVENT,
  JoinSessionEvent = TERA_KIND_JOIN_SESSION_EVENT,
  JoinSessionReplyEvent = TERA_KIND_JOIN_SESSION_REPLY_EVENT,
  LeaveSessionEvent = TERA_KIND_LEAVE_SESSION_EVENT,
  StopSessionEvent = TERA_KIND_STOP_SESSION_EVENT,
  DatabaseEvent = TERA_KIND_DATABASE_EVENT,
  LogEvent = TERA_KIND_LOG_EVENT,
  LoginEvent = TERA_KIND_LOGIN_EVENT,
  RPCMessage = TERA_KIND_RPC_MESSAGE,
  Value = TERA_KIND_VALUE,
  ArchiveEvent = TERA_KIND_ARCHIVE_EVENT,
  ServerCommand = TERA_KIND_SERVER_COMMAND,
  UserRegisterToEvent = TERA_KIND_USER_REGISTER_TO_EVENT,
  CreateSession = TERA_KIND_CREATE_SESSION,
  Result = TERA_KIND_RESULT,
  Frame = TERA_KIND_FRAME,        ///< A `Frame`, which is not a message.
  Topic = TERA_KIND_TOPIC,        ///< A `Topic`, which is not a message.
  RpcReply = TERA_KIND_RPC_REPLY, ///< An `RpcReply`, which is not a message.
  Field = TERA_KIND_FIELD,        ///< A `Field`, which is not a message.
};

/// The result of a function. The numbers never change; a newer library may return others.
enum class StatusCode : std::int32_t {
  Ok = TERA_OK, ///< Success.
  NullPointer = TERA_ERR_NULL_POINTER,         ///< A required pointer is NULL, or a view has a length but no data.
  InvalidArgument = TERA_ERR_INVALID_ARGUMENT, ///< An argument has an invalid value.
  WrongKind = TERA_ERR_WRONG_KIND,             ///< The struct is not initialised, or has another type than expected.
  WrongSize = TERA_ERR_WRONG_SIZE,             ///< The struct's head has an invalid size.
  NewerFields = TERA_ERR_NEWER_FIELDS,         ///< A field is set that is newer than this library.
  BufferTooSmall = TERA_ERR_BUFFER_TOO_SMALL,  ///< The buffer is too small.
  TooLarge = TERA_ERR_TOO_LARGE,               ///< The message is larger than 2 GiB.
  TooDeep = TERA_ERR_TOO_DEEP,                 ///< Messages or groups are nested too deep.
  MemoryLimit = TERA_ERR_MEMORY_LIMIT,         ///< The arena's limit is reached.
  OutOfMemory = TERA_ERR_OUT_OF_MEMORY,        ///< The system has no memory left.
  InvalidUtf8 = TERA_ERR_INVALID_UTF8,         ///< A string is not valid UTF-8.
  Truncated = TERA_ERR_TRUNCATED,              ///< The input ends inside a field.
  Malformed = TERA_ERR_MALFORMED,              ///< The input is not a protobuf message.
  UnknownType = TERA_ERR_UNKNOWN_TYPE,         ///< The type of an Any is missing or unknown.
  UnknownName = TERA_ERR_UNKNOWN_NAME,         ///< The enum has no value of this name.
  InvalidTopic = TERA_ERR_INVALID_TOPIC,       ///< The topic has an unknown format.
  WrongWrapper = TERA_ERR_WRONG_WRAPPER,       ///< Not a wrapper, or not the one that the topic carries.
  Internal = TERA_ERR_INTERNAL,                ///< Bug in the library; please report it.
  JsonSyntax = TERA_ERR_JSON_SYNTAX,           ///< The text is not JSON.
  JsonValue = TERA_ERR_JSON_VALUE,             ///< The field cannot have this value.
  JsonDuplicate = TERA_ERR_JSON_DUPLICATE,     ///< The field or its oneof is set twice.
  UnknownField = TERA_ERR_UNKNOWN_FIELD,       ///< The message has no such field.
};

namespace detail {

/// Converts a static string of the library, which may be NULL.
inline std::string_view static_text(const char *text) noexcept {
  return text ? std::string_view(text) : std::string_view();
}

} // namespace detail

/// Returns the full name of a message, for example `opentera.protobuf.DeviceEvent`; empty if `kind` is not a message.
inline std::string_view to_string(Kind kind) noexcept {
  return detail::static_text(tera_kind_name(static_cast<std::uint32_t>(kind)));
}

/// Returns the type URL of a message in an `Any`; empty if `kind` is not a message.
inline std::string_view type_url(Kind kind) noexcept {
  return detail::static_text(tera_kind_type_url(static_cast<std::uint32_t>(kind)));
}

/// Returns the size of a kind's struct in the library, in bytes; 0 if `kind` is unknown.
inline std::size_t kind_size(Kind kind) noexcept { return tera_kind_size(static_cast<std::uint32_t>(kind)); }

/// Returns the name of a status, for example `TERA_ERR_TRUNCATED`; empty if the number is unknown.
inline std::string_view to_string(StatusCode status) noexcept {
  return detail::static_text(tera_status_name(static_cast<tera_status>(status)));
}

/// Returns a description of a status, for display.
inline std::string_view describe(StatusCode status) noexcept {
  return tera_status_message(static_cast<tera_status>(status));
}

// ---------------------------------------------------------------------------------------------------------------------
// Views

namespace detail {

/// The pointer of a view. An empty view is all zeros: an older library, which may lack the field, then treats the field
/// as unset.
template <class T> constexpr const T *null_if_empty(const T *data, std::size_t size) noexcept {
  return size ? data : nullptr;
}

/// Whether `T` is a string of C++20's `char8_t`: `u8"..."`, `std::u8string` or `std::u8string_view`.
#ifdef __cpp_lib_char8_t
template <class T>
inline constexpr bool is_utf8 =
    std::is_convertible_v<const T &, std::u8string_view> && !std::is_convertible_v<const T &, std::string_view>;
#else
template <class T> inline constexpr bool is_utf8 = false;
#endif

/// The characters of a string of any type.
template <class T> constexpr std::string_view chars(const T &text) noexcept {
#ifdef __cpp_lib_char8_t
  if constexpr (is_utf8<T>) {
    if constexpr (std::is_pointer_v<T>) {
      if (!text) return {};
    }
    const std::u8string_view utf8 = text;
    return {reinterpret_cast<const char *>(utf8.data()), utf8.size()};
  } else
#endif
    return static_cast<std::string_view>(text);
}

template <class T>
using WhenText = std::enable_if_t<is_utf8<T> || std::is_convertible_v<const T &, std::string_view>, int>;
template <class T> using WhenUtf8 = std::enable_if_t<is_utf8<T>, int>;
template <class T, class U> using WhenSame = std::enable_if_t<std::is_same_v<T, U>, int>;

} // namespace detail

/// A view of a UTF-8 string: a `std::string_view` with the layout of `tera_str`.
class StringView {
public:
  constexpr StringView() noexcept = default;
  constexpr StringView(std::string_view text) noexcept
      : data_(detail::null_if_empty(text.data(), text.size())), size_(text.size()) {}
  StringView(const std::string &text) noexcept : StringView(std::string_view(text)) {}
  /// From a NUL-terminated string; NULL makes an empty view.
  constexpr StringView(const char *text) noexcept : StringView(text ? std::string_view(text) : std::string_view()) {}
  /// From a string of C++20's `char8_t`: `u8"..."`, `std::u8string` or `std::u8string_view`.
  template <class T, detail::WhenUtf8<T> = 0>
  StringView(const T &text) noexcept : StringView(detail::chars(text)) {}

  constexpr operator std::string_view() const noexcept { return {data_, size_}; }
  /// Copies the string.
  std::string str() const { return std::string(data_, size_); }

  constexpr const char *data() const noexcept { return data_; }
  constexpr std::size_t size() const noexcept { return size_; }
  constexpr bool empty() const noexcept { return size_ == 0; }
  constexpr const char *begin() const noexcept { return data_; }
  constexpr const char *end() const noexcept { return data_ + size_; }
  constexpr const char &operator[](std::size_t index) const noexcept { return data_[index]; }
  /// As in `std::string_view`; `npos` if nothing is found.
  constexpr std::size_t find(StringView text, std::size_t from = 0) const noexcept {
    return std::string_view(*this).find(text, from);
  }
  /// Returns a part of the string, cut off at its end.
  constexpr StringView substr(std::size_t from, std::size_t count = npos) const noexcept {
    const std::size_t start = from < size_ ? from : size_;
    return {std::string_view(data_ + start, count < size_ - start ? count : size_ - start)};
  }
  static constexpr std::size_t npos = std::string_view::npos;

  friend constexpr bool operator==(StringView a, StringView b) noexcept {
    return std::string_view(a) == std::string_view(b);
  }
  friend constexpr bool operator!=(StringView a, StringView b) noexcept { return !(a == b); }
  // For all other string types. They are templates, because the comparisons of `std::string_view` would otherwise be
  // ambiguous.
  template <class T, detail::WhenText<T> = 0>
  friend constexpr bool operator==(StringView a, const T &b) noexcept {
    return std::string_view(a) == detail::chars(b);
  }
  template <class T, detail::WhenText<T> = 0>
  friend constexpr bool operator==(const T &a, StringView b) noexcept {
    return b == a;
  }
  template <class T, detail::WhenText<T> = 0>
  friend constexpr bool operator!=(StringView a, const T &b) noexcept {
    return !(a == b);
  }
  template <class T, detail::WhenText<T> = 0>
  friend constexpr bool operator!=(const T &a, StringView b) noexcept {
    return !(b == a);
  }
  // Compare by bytes, as `std::string_view` does, without ambiguity with its comparisons.
  template <class T, detail::WhenSame<T, StringView> = 0>
  friend constexpr bool operator<(const T &a, const T &b) noexcept {
    return std::string_view(a) < std::string_view(b);
  }
  template <class T, detail::WhenSame<T, StringView> = 0>
  friend constexpr bool operator>(const T &a, const T &b) noexcept {
    return b < a;
  }
  template <class T, detail::WhenSame<T, StringView> = 0>
  friend constexpr bool operator<=(const T &a, const T &b) noexcept {
    return !(b < a);
  }
  template <class T, detail::WhenSame<T, StringView> = 0>
  friend constexpr bool operator>=(const T &a, const T &b) noexcept {
    return !(a < b);
  }
  template <class Traits>
  friend std::basic_ostream<char, Traits> &operator<<(std::basic_ostream<char, Traits> &out, StringView text) {
    return out << std::string_view(text);
  }

private:
  const char *data_ = nullptr;
  std::size_t size_ = 0;
};

/// Returns the kind of the message with this full name, or `Kind::Unknown`.
inline Kind kind_from_name(StringView name) noexcept {
  return static_cast<Kind>(tera_kind_from_name(name.data(), name.size()));
}

namespace detail {

/// Whether `T` is a character.
template <class T> inline constexpr bool is_char = std::is_same_v<T, char>;
#ifdef __cpp_char8_t
template <> inline constexpr bool is_char<char8_t> = true;
#endif

/// Whether `T` is a byte: characters, octets and `std::byte`.
template <class T>
inline constexpr bool is_byte = is_char<T> || std::is_same_v<T, unsigned char> || std::is_same_v<T, std::byte>;

/// The elements of an array, or of a container with contiguous storage.
template <class C> using ElementOf = std::remove_pointer_t<decltype(std::data(std::declval<C &>()))>;

/// Containers of bytes, except arrays of characters: the last character may be an unintended NUL.
template <class C>
using WhenBytes = std::enable_if_t<is_byte<std::remove_cv_t<ElementOf<C>>> &&
                                   !(std::is_array_v<C> && is_char<std::remove_cv_t<ElementOf<C>>>)>;

} // namespace detail

/// A view of bytes, in the layout of `tera_bytes`: of a `std::string`, `std::vector<std::uint8_t>`, `QByteArray`,
/// `std::span<std::byte>`, or any other type with its bytes at `data()`.
class ByteView {
public:
  constexpr ByteView() noexcept = default;
  ByteView(const void *data, std::size_t size) noexcept
      : data_(detail::null_if_empty(static_cast<const std::uint8_t *>(data), size)), size_(size) {}
  template <class C, class = detail::WhenBytes<const C>>
  ByteView(const C &bytes) noexcept : ByteView(std::data(bytes), static_cast<std::size_t>(std::size(bytes))) {}

  constexpr const std::uint8_t *data() const noexcept { return data_; }
  constexpr std::size_t size() const noexcept { return size_; }
  constexpr bool empty() const noexcept { return size_ == 0; }
  constexpr const std::uint8_t *begin() const noexcept { return data_; }
  constexpr const std::uint8_t *end() const noexcept { return data_ + size_; }
  constexpr std::uint8_t operator[](std::size_t index) const noexcept { return data_[index]; }
  /// The same bytes as characters, for functions that take binary data as `char`.
  std::string_view chars() const noexcept { return {reinterpret_cast<const char *>(data_), size_}; }

  friend bool operator==(ByteView a, ByteView b) noexcept { return a.chars() == b.chars(); }
  friend bool operator!=(ByteView a, ByteView b) noexcept { return !(a == b); }

private:
  const std::uint8_t *data_ = nullptr;
  std::size_t size_ = 0;
};

/// A caller's buffer that a function writes to.
class MutableByteView {
public:
  MutableByteView(void *data, std::size_t size) noexcept : data_(static_cast<std::uint8_t *>(data)), size_(size) {}
  template <class C, class = std::enable_if_t<detail::is_byte<detail::ElementOf<C>>>>
  MutableByteView(C &bytes) noexcept : MutableByteView(std::data(bytes), static_cast<std::size_t>(std::size(bytes))) {}

  std::uint8_t *data() const noexcept { return data_; }
  std::size_t size() const noexcept { return size_; }

private:
  std::uint8_t *data_;
  std::size_t size_;
};

/// A view of a list, with the layout of the C lists: of an array, a `std::vector`, or any other type with its elements
/// at `data()`. `Arena::list` makes a list whose elements are in the arena.
template <class T> class List {
public:
  constexpr List() noexcept = default;
  constexpr List(const T *data, std::size_t size) noexcept : data_(detail::null_if_empty(data, size)), size_(size) {}
  template <class C, class = std::enable_if_t<std::is_same_v<std::remove_cv_t<detail::ElementOf<const C>>, T>>>
  constexpr List(const C &elements) noexcept
      : List(std::data(elements), static_cast<std::size_t>(std::size(elements))) {}

  constexpr const T *data() const noexcept { return data_; }
  constexpr std::size_t size() const noexcept { return size_; }
  constexpr bool empty() const noexcept { return size_ == 0; }
  constexpr const T *begin() const noexcept { return data_; }
  constexpr const T *end() const noexcept { return data_ + size_; }
  constexpr auto rbegin() const noexcept { return std::make_reverse_iterator(end()); }
  constexpr auto rend() const noexcept { return std::make_reverse_iterator(begin()); }
  constexpr const T &operator[](std::size_t index) const noexcept { return data_[index]; }
  constexpr const T &front() const noexcept { return data_[0]; }
  constexpr const T &back() const noexcept { return data_[size_ - 1]; }

private:
  const T *data_ = nullptr;
  std::size_t size_ = 0;
};

/// A nested message that may be absent. Has the interface of `std::optional`, but refers to the message, as the C
/// pointers do.
template <class T> class Optional {
public:
  constexpr Optional() noexcept = default;
  constexpr Optional(std::nullopt_t) noexcept {}
  constexpr Optional(const T *message) noexcept : message_(message) {}
  constexpr Optional(const T &message) noexcept : message_(&message) {}

  constexpr bool has_value() const noexcept { return message_ != nullptr; }
  constexpr explicit operator bool() const noexcept { return has_value(); }
  constexpr const T &operator*() const noexcept { return *message_; }
  constexpr const T *operator->() const noexcept { return message_; }
  /// The message, or NULL.
  constexpr const T *get() const noexcept { return message_; }
  /// Copies the message, or returns `other` if it is absent.
  constexpr T value_or(const T &other) const noexcept { return message_ ? *message_ : other; }

  friend constexpr bool operator==(Optional message, std::nullopt_t) noexcept { return !message; }
  friend constexpr bool operator!=(Optional message, std::nullopt_t) noexcept { return message.has_value(); }

private:
  const T *message_ = nullptr;
};

// ---------------------------------------------------------------------------------------------------------------------
// Heads

/// The first member of every message. It describes the message.
class alignas(8) Head {
public:
  constexpr Kind kind() const noexcept { return kind_; }
  /// Size of the struct in the program or library that made it.
  constexpr std::size_t size() const noexcept { return size_; }

protected:
  constexpr Head(Kind kind, std::size_t size) noexcept : kind_(kind), size_(static_cast<std::uint32_t>(size)) {}

private:
  Kind kind_;
  std::uint32_t size_;
};

/// The head of an `M`. A copy of a message has the size of this program's struct, even if the original has another
/// size.
template <class M> class HeadOf : public Head {
public:
  constexpr HeadOf() noexcept : Head(M::message_kind, sizeof(M)) {}
  constexpr HeadOf(const HeadOf &) noexcept : HeadOf() {}
  constexpr HeadOf &operator=(const HeadOf &) noexcept { return *this; }
};

namespace detail {

template <class M, class = void> inline constexpr bool is_message = false;
template <class M>
inline constexpr bool is_message<M, std::void_t<decltype(M::message_kind)>> = M::message_kind < Kind::Frame;

} // namespace detail

/// Whether `M` is a message type.
template <class M> inline constexpr bool is_message_v = detail::is_message<M>;

namespace detail {

template <class M> using WhenMessage = std::enable_if_t<is_message_v<M>, int>;

} // namespace detail

/// A reference to any message, or to none. Every message converts to it implicitly.
class MessageRef {
public:
  constexpr MessageRef() noexcept = default;
  template <class M, class = std::enable_if_t<is_message_v<M>>>
  constexpr MessageRef(const M &message) noexcept : head_(&message.base) {}
  /// From a message of the C API.
  explicit MessageRef(const tera_head *head) noexcept
      : head_(static_cast<const Head *>(static_cast<const void *>(head))) {}

  constexpr bool has_value() const noexcept { return head_ != nullptr; }
  constexpr explicit operator bool() const noexcept { return has_value(); }
  /// `Kind::Unknown` if there is no message.
  constexpr Kind kind() const noexcept { return head_ ? head_->kind() : Kind::Unknown; }
  /// The message as an `M`. NULL if it is another message, or if its struct lacks fields of `M` because another part of
  /// the program built it with an older header.
  template <class M> const M *as() const noexcept {
    static_assert(is_message_v<M>, "the type of a message");
    if (kind() != M::message_kind || head_->size() < sizeof(M)) return nullptr;
    return static_cast<const M *>(static_cast<const void *>(head_));
  }
  /// The message for the C API.
  const tera_head *c_head() const noexcept {
    return static_cast<const tera_head *>(static_cast<const void *>(head_));
  }

private:
  const Head *head_ = nullptr;
};

namespace detail {

// A value selects the member of a oneof by its exact type. It is never converted to another type.

template <class T, class Field>
inline constexpr bool fits = std::is_same_v<T, Field>; // bool, float, double, ByteView
template <class T>
inline constexpr bool fits<T, std::int64_t> = std::is_integral_v<T> && std::is_signed_v<T> && !is_byte<T>;
template <class T>
inline constexpr bool fits<T, std::uint64_t> =
    std::is_integral_v<T> && std::is_unsigned_v<T> && !is_byte<T> && !std::is_same_v<T, bool>;
template <class T>
inline constexpr bool fits<T, StringView> =
    std::is_convertible_v<T, StringView> && !std::is_same_v<T, std::nullptr_t>;

/// `Narrower` is another member of the oneof, which takes values of exactly its type.
template <class T, class Field, class Narrower = void>
using WhenFits =
    std::enable_if_t<fits<std::decay_t<const T &>, Field> && !std::is_same_v<std::decay_t<const T &>, Narrower>, int>;

/// The functions for the names of an enum.
template <class E> struct Names;

// Asserts that a struct has the layout of its C struct: each of these members has the same offset.
#define OPENTERA_LAYOUT(CPP, C, MEMBERS)                                                                               \
  namespace detail {                                                                                                   \
  struct LayoutOf_##C {                                                                                                \
    using Cpp = CPP;                                                                                                   \
    using InC = C;                                                                                                     \
    static_assert(std::is_standard_layout_v<Cpp> && sizeof(Cpp) == sizeof(InC) && alignof(Cpp) == alignof(InC)         \
                  MEMBERS, "layout of " #CPP);                                                                         \
  };                                                                                                                   \
  }
// The padding after a pointer to a message on 32-bit machines.
#if defined(TERA_32_BITS)
#define OPENTERA_POINTER_PAD(NAME) std::uint32_t NAME = 0;
#else
#define OPENTERA_POINTER_PAD(NAME)
#endif
#define OPENTERA_IS_AT(MEMBER, MEMBER_IN_C) &&offsetof(Cpp, MEMBER) == offsetof(InC, MEMBER_IN_C)
#define OPENTERA_AT(MEMBER) OPENTERA_IS_AT(MEMBER, MEMBER)

} // namespace detail

// ---------------------------------------------------------------------------------------------------------------------
// Messages
//
// Fields have the names of the schema. Every message has two more members: `base` identifies its type. `unknown_fields`
// holds the fields that this schema lacks, as received; they are encoded after the other fields.

/// A message of any type, see the section "Any".
struct Any {
  static constexpr Kind message_kind = Kind::Any;
  HeadOf<Any> base{};
  ByteView unknown_fields{};
  /// Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`.
  StringView type_url{};
  /// The message as protobuf binary.
  ByteView value{};
  /// The message itself, or none. If it is set it is encoded instead of `value`; `type_url` must then be empty or
  /// name its type. Decoding leaves it empty.
  MessageRef message{};
  OPENTERA_POINTER_PAD(message_reserved)
};
OPENTERA_LAYOUT(Any, tera_any, OPENTERA_AT(unknown_fields) OPENTERA_AT(type_url) OPENTERA_AT(value)
    OPENTERA_AT(message))

/// Wraps everything that the server sends to a client over the websocket. The client sees the type of the content
/// before the content itself.
struct TeraMessage {
  static constexpr Kind message_kind = Kind::TeraMessage;
  HeadOf<TeraMessage> base{};
  ByteView unknown_fields{};
  Optional<Any> message{};               ///< The content, usually a `TeraEvent`.
  OPENTERA_POINTER_PAD(message_reserved)
};
OPENTERA_LAYOUT(TeraMessage, tera_message, OPENTERA_AT(unknown_fields) OPENTERA_AT(message))

/// Wraps the events that the server, its services and its clients publish.
struct TeraEvent {
  /// Data common to all events in one wrapper.
  struct Header {
    static constexpr Kind message_kind = Kind::TeraEventHeader;
    HeadOf<Header> base{};
    ByteView unknown_fields{};
    std::uint32_t version = 0;   ///< Version of the protocol, 1 today.
    std::uint32_t reserved1 = 0;
    double time = 0;             ///< Time of publication, in seconds since 1970-01-01 00:00:00 UTC.
    StringView topic{};          ///< The Redis topic on which the wrapper is published; for logs, the name of the list.
  };

  static constexpr Kind message_kind = Kind::TeraEvent;
  HeadOf<TeraEvent> base{};
  ByteView unknown_fields{};
  Optional<TeraEvent::Header> header{}; ///< Version, time and topic.
  OPENTERA_POINTER_PAD(header_reserved)
  List<Any> events{};                   ///< The events. They may have different types.
};
OPENTERA_LAYOUT(TeraEvent::Header, tera_event_header, OPENTERA_AT(unknown_fields) OPENTERA_AT(version)
    OPENTERA_AT(reserved1) OPENTERA_AT(time) OPENTERA_AT(topic))
OPENTERA_LAYOUT(TeraEvent, tera_event, OPENTERA_AT(unknown_fields) OPENTERA_AT(header) OPENTERA_AT(events))

/// Wraps messages for one module of the server.
struct TeraModuleMessage {
  /// Sender, recipient, time and sequence number of a `TeraModuleMessage`.
  struct Header {
    static constexpr Kind message_kind = Kind::TeraModuleMessageHeader;
    HeadOf<Header> base{};
    ByteView unknown_fields{};
    std::uint32_t version = 0; ///< Version of the protocol, 1 today.
    std::uint32_t reserved1 = 0;
    double time = 0; ///< Time of sending, in seconds since 1970-01-01 00:00:00 UTC.
    std::uint32_t seq = 0; ///< Sequence number, unique for each sender; 0 if the sender does not number its messages.
    std::uint32_t reserved2 = 0;
    StringView source{}; ///< Name of the sender, for example `websocket.user.<uuid>`.
    StringView dest{}; ///< The Redis topic of the module that receives the message.
  };

  static constexpr Kind message_kind = Kind::TeraModuleMessage;
  HeadOf<TeraModuleMessage> base{};
  ByteView unknown_fields{};
  Optional<TeraModuleMessage::Header> head{}; ///< Version, time, sequence number, source and destination.
  OPENTERA_POINTER_PAD(head_reserved)
  List<Any> data{};                           ///< The payloads. They may have different types.
};
OPENTERA_LAYOUT(TeraModuleMessage::Header, tera_module_message_header, OPENTERA_AT(unknown_fields)
    OPENTERA_AT(version) OPENTERA_AT(reserved1) OPENTERA_AT(time) OPENTERA_AT(seq) OPENTERA_AT(reserved2)
    OPENTERA_AT(source) OPENTERA_AT(dest))
OPENTERA_LAYOUT(TeraModuleMessage, tera_module_message, OPENTERA_AT(unknown_fields) OPENTERA_AT(head)
    OPENTERA_AT(data))

/// A device connected, disconnected, or changed in another way.
struct DeviceEvent {
  /// What happened to the device.
  enum class EventType : std::int32_t {
    DEVICE_UNKNOWN = 0,        ///< Not specified, or unknown.
    DEVICE_CONNECTED = 1,      ///< The device opened its websocket.
    DEVICE_DISCONNECTED = 2,   ///< The device closed its websocket.
    DEVICE_DELETED = 3,        ///< The device was deleted.
    DEVICE_ADDED = 4,          ///< The device was added.
    DEVICE_JOINED_SESSION = 5, ///< The device joined a session.
    DEVICE_LEFT_SESSION = 6,   ///< The device left a session.
    DEVICE_STATUS_CHANGED = 7, ///< The device reported a new status, see `device_status`.
  };

  static constexpr Kind message_kind = Kind::DeviceEvent;
  HeadOf<DeviceEvent> base{};
  ByteView unknown_fields{};
  StringView device_uuid{};      ///< UUID of the device.
  DeviceEvent::EventType type{}; ///< What happened.
  std::uint32_t reserved1 = 0;
  StringView device_name{};      ///< Name of the device, for display.
  StringView device_status{};    ///< Status of the device, as JSON text.
};
OPENTERA_LAYOUT(DeviceEvent, tera_device_event, OPENTERA_AT(unknown_fields) OPENTERA_AT(device_uuid)
    OPENTERA_AT(type) OPENTERA_AT(reserved1) OPENTERA_AT(device_name) OPENTERA_AT(device_status))

/// A participant connected, disconnected, or changed in another way.
struct ParticipantEvent {
  /// What happened to the participant.
  enum class EventType : std::int32_t {
    PARTICIPANT_UNKNOWN = 0,        ///< Not specified, or unknown.
    PARTICIPANT_CONNECTED = 1,      ///< The participant opened a websocket.
    PARTICIPANT_DISCONNECTED = 2,   ///< The participant closed the websocket.
    PARTICIPANT_DELETED = 3,        ///< The participant was deleted.
    PARTICIPANT_ADDED = 4,          ///< The participant was added.
    PARTICIPANT_JOINED_SESSION = 5, ///< The participant joined a session.
    PARTICIPANT_LEFT_SESSION = 6,   ///< The participant left a session.
  };

  static constexpr Kind message_kind = Kind::ParticipantEvent;
  HeadOf<ParticipantEvent> base{};
  ByteView unknown_fields{};
  StringView participant_uuid{};         ///< UUID of the participant.
  ParticipantEvent::EventType type{};    ///< What happened.
  std::uint32_t reserved1 = 0;
  StringView participant_name{};         ///< Name of the participant, for display.
  StringView participant_project_name{}; ///< Name of the project that the participant belongs to.
  StringView participant_site_name{};    ///< Name of the site that the project belongs to.
};
OPENTERA_LAYOUT(ParticipantEvent, tera_participant_event, OPENTERA_AT(unknown_fields)
    OPENTERA_AT(participant_uuid) OPENTERA_AT(type) OPENTERA_AT(reserved1) OPENTERA_AT(participant_name)
    OPENTERA_AT(participant_project_name) OPENTERA_AT(participant_site_name))

/// A user connected, disconnected, or changed in another way.
struct UserEvent {
  /// What happened to the user.
  enum class EventType : std::int32_t {
    USER_UNKNOWN = 0,        ///< Not specified, or unknown.
    USER_CONNECTED = 1,      ///< The user opened a websocket.
    USER_DISCONNECTED = 2,   ///< The user closed the websocket.
    USER_DELETED = 3,        ///< The user was deleted.
    USER_ADDED = 4,          ///< The user was added.
    USER_UPDATED = 5,        ///< The user's record was updated.
    USER_JOINED_SESSION = 6, ///< The user joined a session.
    USER_LEFT_SESSION = 7,   ///< The user left a session.
  };

  static constexpr Kind message_kind = Kind::UserEvent;
  HeadOf<UserEvent> base{};
  ByteView unknown_fields{};
  StringView user_uuid{};      ///< UUID of the user.
  UserEvent::EventType type{}; ///< What happened.
  std::uint32_t reserved1 = 0;
  StringView user_fullname{};  ///< First and last name of the user, for display.
};
OPENTERA_LAYOUT(UserEvent, tera_user_event, OPENTERA_AT(unknown_fields) OPENTERA_AT(user_uuid) OPENTERA_AT(type)
    OPENTERA_AT(reserved1) OPENTERA_AT(user_fullname))

/// Invites users, participants and devices to a session.
struct JoinSessionEvent {
  static constexpr Kind message_kind = Kind::JoinSessionEvent;
  HeadOf<JoinSessionEvent> base{};
  ByteView unknown_fields{};
  StringView session_url{}; ///< URL to join the session; it differs between users, participants and devices.
  StringView session_creator_name{}; ///< Name of the session's creator, for display.
  StringView session_uuid{}; ///< UUID of the session.
  List<StringView> session_participants{}; ///< UUIDs of the invited participants.
  List<StringView> session_users{}; ///< UUIDs of the invited users.
  List<StringView> session_devices{}; ///< UUIDs of the invited devices.
  StringView join_msg{}; ///< Message to the invitees, for display.
  StringView session_parameters{}; ///< Parameters of the session, as JSON text.
  StringView service_uuid{}; ///< UUID of the service that runs the session.
};
OPENTERA_LAYOUT(JoinSessionEvent, tera_join_session_event, OPENTERA_AT(unknown_fields) OPENTERA_AT(session_url)
    OPENTERA_AT(session_creator_name) OPENTERA_AT(session_uuid) OPENTERA_AT(session_participants)
    OPENTERA_AT(session_users) OPENTERA_AT(session_devices) OPENTERA_AT(join_msg) OPENTERA_AT(session_parameters)
    OPENTERA_AT(service_uuid))

/// The answer of an invitee to a `JoinSessionEvent`. Only one of `user_uuid`, `participant_uuid` and `device_uuid` is
/// set: that of the invitee.
struct JoinSessionReplyEvent {
  /// The answer.
  enum class ReplyType : std::int32_t {
    REPLY_UNKNOWN = 0,  ///< Not specified, or unknown.
    REPLY_ACCEPTED = 1, ///< The invitation is accepted.
    REPLY_DENIED = 2,   ///< The invitation is declined.
    REPLY_BUSY = 3,     ///< The invitee is in another session.
    REPLY_TIMEOUT = 4,  ///< Nobody answered in time.
  };

  static constexpr Kind message_kind = Kind::JoinSessionReplyEvent;
  HeadOf<JoinSessionReplyEvent> base{};
  ByteView unknown_fields{};
  StringView session_uuid{};                     ///< UUID of the session.
  StringView user_uuid{};                        ///< UUID of the user that answers.
  StringView participant_uuid{};                 ///< UUID of the participant that answers.
  StringView device_uuid{};                      ///< UUID of the device that answers.
  JoinSessionReplyEvent::ReplyType join_reply{}; ///< The answer.
  std::uint32_t reserved1 = 0;
  StringView reply_msg{};                        ///< Message with the answer, for display.
};
OPENTERA_LAYOUT(JoinSessionReplyEvent, tera_join_session_reply_event, OPENTERA_AT(unknown_fields)
    OPENTERA_AT(session_uuid) OPENTERA_AT(user_uuid) OPENTERA_AT(participant_uuid) OPENTERA_AT(device_uuid)
    OPENTERA_AT(join_reply) OPENTERA_AT(reserved1) OPENTERA_AT(reply_msg))

/// Users, participants and devices left a session, or are asked to leave it.
struct LeaveSessionEvent {
  static constexpr Kind message_kind = Kind::LeaveSessionEvent;
  HeadOf<LeaveSessionEvent> base{};
  ByteView unknown_fields{};
  StringView session_uuid{};               ///< UUID of the session.
  StringView service_uuid{};               ///< UUID of the service that runs the session.
  List<StringView> leaving_participants{}; ///< UUIDs of the participants that leave.
  List<StringView> leaving_users{};        ///< UUIDs of the users that leave.
  List<StringView> leaving_devices{};      ///< UUIDs of the devices that leave.
};
OPENTERA_LAYOUT(LeaveSessionEvent, tera_leave_session_event, OPENTERA_AT(unknown_fields)
    OPENTERA_AT(session_uuid) OPENTERA_AT(service_uuid) OPENTERA_AT(leaving_participants) OPENTERA_AT(leaving_users)
    OPENTERA_AT(leaving_devices))

/// A session ended.
struct StopSessionEvent {
  static constexpr Kind message_kind = Kind::StopSessionEvent;
  HeadOf<StopSessionEvent> base{};
  ByteView unknown_fields{};
  StringView session_uuid{}; ///< UUID of the session.
  StringView service_uuid{}; ///< UUID of the service that ran the session.
};
OPENTERA_LAYOUT(StopSessionEvent, tera_stop_session_event, OPENTERA_AT(unknown_fields) OPENTERA_AT(session_uuid)
    OPENTERA_AT(service_uuid))

/// A record of the server's database was created, updated or deleted.
struct DatabaseEvent {
  /// What happened to the record.
  enum class EventType : std::int32_t {
    DB_UNKNOWN = 0, ///< Not specified, or unknown.
    DB_CREATE = 1,  ///< The record was created.
    DB_UPDATE = 2,  ///< The record was updated.
    DB_DELETE = 3,  ///< The record was deleted.
  };

  static constexpr Kind message_kind = Kind::DatabaseEvent;
  HeadOf<DatabaseEvent> base{};
  ByteView unknown_fields{};
  DatabaseEvent::EventType type{}; ///< What happened.
  std::uint32_t reserved1 = 0;
  StringView object_type{};        ///< Name of the record's model, for example `session`.
  StringView object_value{};       ///< The record, as JSON text.
};
OPENTERA_LAYOUT(DatabaseEvent, tera_database_event, OPENTERA_AT(unknown_fields) OPENTERA_AT(type)
    OPENTERA_AT(reserved1) OPENTERA_AT(object_type) OPENTERA_AT(object_value))

/// One line for the log archive.
struct LogEvent {
  /// Severity of the line. The most severe level has the lowest number.
  enum class LogLevel : std::int32_t {
    LOGLEVEL_UNKNOWN = 0,  ///< Not specified, or unknown.
    LOGLEVEL_TRACE = 7,    ///< Individual steps of the program, the most detailed level.
    LOGLEVEL_DEBUG = 6,    ///< Details for developers.
    LOGLEVEL_INFO = 5,     ///< An event of normal operation.
    LOGLEVEL_WARNING = 4,  ///< Something unexpected that did no harm.
    LOGLEVEL_CRITICAL = 3, ///< A critical condition.
    LOGLEVEL_ERROR = 2,    ///< An operation failed.
    LOGLEVEL_FATAL = 1,    ///< The program cannot continue.
  };

  static constexpr Kind message_kind = Kind::LogEvent;
  HeadOf<LogEvent> base{};
  ByteView unknown_fields{};
  LogEvent::LogLevel level{};  ///< Severity of the line.
  std::uint32_t reserved1 = 0;
  double timestamp = 0;        ///< Time at which the line was written, in seconds since 1970-01-01 00:00:00 UTC.
  StringView sender{};         ///< Name of the module or service that wrote it.
  StringView message{};        ///< The line.
};
OPENTERA_LAYOUT(LogEvent, tera_log_event, OPENTERA_AT(unknown_fields) OPENTERA_AT(level) OPENTERA_AT(reserved1)
    OPENTERA_AT(timestamp) OPENTERA_AT(sender) OPENTERA_AT(message))

/// A login attempt.
struct LoginEvent {
  /// Result of the attempt.
  enum class LoginStatus : std::int32_t {
    LOGIN_STATUS_UNKNOWN = 0,                          ///< Not specified, or unknown.
    LOGIN_STATUS_SUCCESS = 1,                          ///< Logged in.
    LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD = 2,       ///< Rejected: wrong password.
    LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME = 3,       ///< Rejected: no such user.
    LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED = 4, ///< Rejected: too many attempts.
    LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN = 5,    ///< Rejected: logged in elsewhere.
    LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN = 6,        ///< Rejected: the token is invalid.
    LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT = 7,     ///< Rejected: the account is disabled.
    LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN = 8,        ///< Rejected: the token has expired.
  };

  /// Kind of credentials used for the login.
  enum class LoginType : std::int32_t {
    LOGIN_TYPE_UNKNOWN = 0,     ///< Not specified, or unknown.
    LOGIN_TYPE_TOKEN = 1,       ///< A token.
    LOGIN_TYPE_PASSWORD = 2,    ///< A name and a password.
    LOGIN_TYPE_CERTIFICATE = 3, ///< A client certificate.
  };

  static constexpr Kind message_kind = Kind::LoginEvent;
  HeadOf<LoginEvent> base{};
  ByteView unknown_fields{};
  Optional<LogEvent> log_header{};          ///< Level, time, sender and message of the line in the log.
  OPENTERA_POINTER_PAD(log_header_reserved)
  LoginEvent::LoginType login_type{};       ///< Kind of credentials used for the login.
  LoginEvent::LoginStatus login_status{};   ///< Result of the attempt.
  StringView client_name{};                 ///< Name of the client program.
  StringView client_version{};              ///< Version of the client program.
  StringView client_ip{};                   ///< IP address of the client.
  StringView os_name{};                     ///< Name of the client's operating system.
  StringView os_version{};                  ///< Version of the client's operating system.
  StringView user_uuid{};                   ///< UUID of the user, if a user logs in.
  StringView participant_uuid{};            ///< UUID of the participant, if a participant logs in.
  StringView device_uuid{};                 ///< UUID of the device, if a device logs in.
  StringView service_uuid{};                ///< UUID of the service, if a service logs in.
  StringView server_endpoint{};             ///< The server's endpoint that the login was sent to.
};
OPENTERA_LAYOUT(LoginEvent, tera_login_event, OPENTERA_AT(unknown_fields) OPENTERA_AT(log_header)
    OPENTERA_AT(login_type) OPENTERA_AT(login_status) OPENTERA_AT(client_name) OPENTERA_AT(client_version)
    OPENTERA_AT(client_ip) OPENTERA_AT(os_name) OPENTERA_AT(os_version) OPENTERA_AT(user_uuid)
    OPENTERA_AT(participant_uuid) OPENTERA_AT(device_uuid) OPENTERA_AT(service_uuid) OPENTERA_AT(server_endpoint))

/// One argument of a remote procedure call: at most one of its fields is set.
struct Value {
  /// The argument. The type of a value selects the member, for example `float` or `double`, signed or unsigned.
  class ArgValue {
  public:
    /// Which member is set.
    enum class Case : std::uint32_t {
      NOT_SET = 0,
      DOUBLE_VALUE = 1, ///< A double-precision number.
      FLOAT_VALUE = 2,  ///< A single-precision number.
      INT_VALUE = 3,    ///< A signed integer.
      UINT_VALUE = 4,   ///< An unsigned integer.
      BOOL_VALUE = 5,   ///< A boolean.
      BYTES_VALUE = 6,  ///< Bytes.
      STRING_VALUE = 7, ///< A string, often JSON text.
    };

    constexpr ArgValue() noexcept {}
    template <class T, detail::WhenFits<T, double> = 0>
    constexpr ArgValue(const T &value) noexcept : case_(Case::DOUBLE_VALUE), double_value_(value) {}
    template <class T, detail::WhenFits<T, float> = 0>
    constexpr ArgValue(const T &value) noexcept : case_(Case::FLOAT_VALUE), float_value_(value) {}
    template <class T, detail::WhenFits<T, std::int64_t> = 0>
    constexpr ArgValue(const T &value) noexcept : case_(Case::INT_VALUE), int_value_(value) {}
    template <class T, detail::WhenFits<T, std::uint64_t> = 0>
    constexpr ArgValue(const T &value) noexcept : case_(Case::UINT_VALUE), uint_value_(value) {}
    template <class T, detail::WhenFits<T, bool> = 0>
    constexpr ArgValue(const T &value) noexcept : case_(Case::BOOL_VALUE), bool_value_(value) {}
    template <class T, detail::WhenFits<T, ByteView> = 0>
    constexpr ArgValue(const T &value) noexcept : case_(Case::BYTES_VALUE), bytes_value_(value) {}
    template <class T, detail::WhenFits<T, StringView> = 0>
    constexpr ArgValue(const T &value) noexcept : case_(Case::STRING_VALUE), string_value_(value) {}

    constexpr Case which() const noexcept { return case_; }
    /// Each function returns the value, or NULL if another member is set.
    constexpr const double *double_value() const noexcept { return if_set(Case::DOUBLE_VALUE, double_value_); }
    constexpr const float *float_value() const noexcept { return if_set(Case::FLOAT_VALUE, float_value_); }
    constexpr const std::int64_t *int_value() const noexcept { return if_set(Case::INT_VALUE, int_value_); }
    constexpr const std::uint64_t *uint_value() const noexcept { return if_set(Case::UINT_VALUE, uint_value_); }
    constexpr const bool *bool_value() const noexcept { return if_set(Case::BOOL_VALUE, bool_value_); }
    constexpr const ByteView *bytes_value() const noexcept { return if_set(Case::BYTES_VALUE, bytes_value_); }
    constexpr const StringView *string_value() const noexcept { return if_set(Case::STRING_VALUE, string_value_); }
    /// Calls `f` with the value, or with a `std::monostate` if no member is set.
    template <class F> constexpr decltype(auto) visit(F &&f) const {
      switch (case_) {
      case Case::DOUBLE_VALUE: return f(double_value_);
      case Case::FLOAT_VALUE: return f(float_value_);
      case Case::INT_VALUE: return f(int_value_);
      case Case::UINT_VALUE: return f(uint_value_);
      case Case::BOOL_VALUE: return f(bool_value_);
      case Case::BYTES_VALUE: return f(bytes_value_);
      case Case::STRING_VALUE: return f(string_value_);
      default: return f(std::monostate());
      }
    }

  private:
    template <class T> constexpr const T *if_set(Case which, const T &value) const noexcept {
      return case_ == which ? &value : nullptr;
    }

    Case case_ = Case::NOT_SET;
    [[maybe_unused]] std::uint32_t reserved_ = 0;
    union {
      std::uint64_t none_ = 0;
      double double_value_;
      float float_value_;
      std::int64_t int_value_;
      std::uint64_t uint_value_;
      bool bool_value_;
      ByteView bytes_value_;
      StringView string_value_;
    };
  };

  static constexpr Kind message_kind = Kind::Value;
  HeadOf<Value> base{};
  ByteView unknown_fields{};
  ArgValue arg_value{}; ///< The argument.
};
OPENTERA_LAYOUT(Value, tera_value, OPENTERA_AT(unknown_fields) OPENTERA_IS_AT(arg_value, arg_value_case))

/// A remote procedure call. The reply is JSON text on the topic `reply_to`.
struct RPCMessage {
  static constexpr Kind message_kind = Kind::RPCMessage;
  HeadOf<RPCMessage> base{};
  ByteView unknown_fields{};
  /// Name of the procedure.
  StringView method{};
  /// The Redis topic on which the reply is expected.
  StringView reply_to{};
  /// Number of the call, repeated in the reply.
  std::uint64_t id = 0;
  /// Time of the call, in seconds since 1970-01-01 00:00:00 UTC. Set it, for example to `tera_now()`: a bus client
  /// treats a call without a timestamp as text and discards it.
  double timestamp = 0;
  /// The arguments, in the procedure's order.
  List<Value> args{};
};
OPENTERA_LAYOUT(RPCMessage, tera_rpc_message, OPENTERA_AT(unknown_fields) OPENTERA_AT(method)
    OPENTERA_AT(reply_to) OPENTERA_AT(id) OPENTERA_AT(timestamp) OPENTERA_AT(args))

/// Progress of a requested file archive.
struct ArchiveEvent {
  /// State of the archive.
  enum class StatusType : std::int32_t {
    STATUS_PENDING = 0,    ///< Requested, not started.
    STATUS_INPROGRESS = 1, ///< Being created.
    STATUS_COMPLETED = 2,  ///< Ready for download from `archive_url`.
    STATUS_CANCELLED = 3,  ///< Cancelled.
    STATUS_DELETED = 4,    ///< Deleted.
  };

  static constexpr Kind message_kind = Kind::ArchiveEvent;
  HeadOf<ArchiveEvent> base{};
  ByteView unknown_fields{};
  StringView archive_uuid{};         ///< UUID of the archive.
  StringView owner_uuid{};           ///< UUID of the owner, who requested it.
  ArchiveEvent::StatusType status{}; ///< State of the archive.
  std::uint32_t reserved1 = 0;
  StringView archive_url{};          ///< URL to download the archive from.
};
OPENTERA_LAYOUT(ArchiveEvent, tera_archive_event, OPENTERA_AT(unknown_fields) OPENTERA_AT(archive_uuid)
    OPENTERA_AT(owner_uuid) OPENTERA_AT(status) OPENTERA_AT(reserved1) OPENTERA_AT(archive_url))

/// A command to a part of the server.
struct ServerCommand {
  /// What to do.
  enum class CommandType : std::int32_t {
    CMD_UNKNOWN = 0,           ///< Not specified, or unknown.
    CMD_REGISTER_DEVICE = 1,   ///< Register a device.
    CMD_CLIENT_DISCONNECT = 2, ///< Disconnect a client.
  };

  static constexpr Kind message_kind = Kind::ServerCommand;
  HeadOf<ServerCommand> base{};
  ByteView unknown_fields{};
  ServerCommand::CommandType type{};  ///< What to do.
  std::uint32_t reserved1 = 0;
  Optional<Any> data{};               ///< Data for the command, if it needs any.
  OPENTERA_POINTER_PAD(data_reserved)
};
OPENTERA_LAYOUT(ServerCommand, tera_server_command, OPENTERA_AT(unknown_fields) OPENTERA_AT(type)
    OPENTERA_AT(reserved1) OPENTERA_AT(data))

/// A client subscribes to a class of events, or unsubscribes from it.
struct UserRegisterToEvent {
  /// The class of events.
  enum class EventType : std::int32_t {
    EVENT_UNKNOWN = 0,                  ///< Not specified, or unknown.
    EVENT_USER_CONNECTED = 1,           ///< A user connected.
    EVENT_USER_DISCONNECTED = 2,        ///< A user disconnected.
    EVENT_USER_DELETED = 3,             ///< A user was deleted.
    EVENT_USER_ADDED = 4,               ///< A user was added.
    EVENT_USER_UPDATED = 5,             ///< A user was updated.
    EVENT_PARTICIPANT_CONNECTED = 6,    ///< A participant connected.
    EVENT_PARTICIPANT_DISCONNECTED = 7, ///< A participant disconnected.
    EVENT_PARTICIPANT_DELETED = 8,      ///< A participant was deleted.
    EVENT_PARTICIPANT_ADDED = 9,        ///< A participant was added.
    EVENT_PARTICIPANT_UPDATED = 10,     ///< A participant was updated.
    EVENT_DEVICE_CONNECTED = 11,        ///< A device connected.
    EVENT_DEVICE_DISCONNECTED = 12,     ///< A device disconnected.
    EVENT_DEVICE_DELETED = 13,          ///< A device was deleted.
    EVENT_DEVICE_ADDED = 14,            ///< A device was added.
    EVENT_DEVICE_UPDATED = 15,          ///< A device was updated.
  };

  /// Subscribe or unsubscribe.
  enum class Action : std::int32_t {
    ACTION_UNKNOWN = 0,    ///< Not specified, or unknown.
    ACTION_REGISTER = 1,   ///< Subscribe to the events.
    ACTION_UNREGISTER = 2, ///< Unsubscribe from the events.
  };

  static constexpr Kind message_kind = Kind::UserRegisterToEvent;
  HeadOf<UserRegisterToEvent> base{};
  ByteView unknown_fields{};
  UserRegisterToEvent::EventType event_type{}; ///< The class of events.
  UserRegisterToEvent::Action action{};        ///< Subscribe or unsubscribe.
};
OPENTERA_LAYOUT(UserRegisterToEvent, tera_user_register_to_event, OPENTERA_AT(unknown_fields)
    OPENTERA_AT(event_type) OPENTERA_AT(action))

/// Requests a session. An older request, kept in the schema for compatibility.
struct CreateSession {
  static constexpr Kind message_kind = Kind::CreateSession;
  HeadOf<CreateSession> base{};
  ByteView unknown_fields{};
  StringView source{};   ///< Name of the sender of the request.
  StringView command{};  ///< The command.
  StringView reply_to{}; ///< The Redis topic on which the answer is expected.
};
OPENTERA_LAYOUT(CreateSession, tera_create_session, OPENTERA_AT(unknown_fields) OPENTERA_AT(source)
    OPENTERA_AT(command) OPENTERA_AT(reply_to))

/// The result of a request. An older answer, kept in the schema for compatibility.
struct Result {
  /// Kind of result.
  enum class ResultType : std::int32_t {
    RESULT_UNKNOWN = 0, ///< Not specified, or unknown.
    RESULT_OK = 1,      ///< The request succeeded.
    RESULT_ERROR = 2,   ///< The request failed.
    RESULT_WARNING = 3, ///< The request succeeded with a warning.
  };

  static constexpr Kind message_kind = Kind::Result;
  HeadOf<Result> base{};
  ByteView unknown_fields{};
  Result::ResultType type{};   ///< Kind of result.
  std::uint32_t reserved1 = 0;
  std::int64_t code = 0;       ///< Code of the result.
  StringView message{};        ///< Message of the result, for display.
};
OPENTERA_LAYOUT(Result, tera_result, OPENTERA_AT(unknown_fields) OPENTERA_AT(type) OPENTERA_AT(reserved1)
    OPENTERA_AT(code) OPENTERA_AT(message))

/// Makes an argument of a remote call from a string, number, boolean or bytes.
inline Value argument(const Value::ArgValue &of) noexcept {
  Value value;
  value.arg_value = of;
  return value;
}

// ---------------------------------------------------------------------------------------------------------------------
// Names of enums

namespace detail {

#define OPENTERA_NAMES(E, NAME)                                                                                        \
  template <> struct Names<E> {                                                                                        \
    static constexpr auto name = NAME##_name;                                                                          \
    static constexpr auto from_name = NAME##_from_name;                                                                \
  };
OPENTERA_NAMES(DeviceEvent::EventType, tera_device_event_event_type)
OPENTERA_NAMES(ParticipantEvent::EventType, tera_participant_event_event_type)
OPENTERA_NAMES(UserEvent::EventType, tera_user_event_event_type)
OPENTERA_NAMES(JoinSessionReplyEvent::ReplyType, tera_join_session_reply_event_reply_type)
OPENTERA_NAMES(DatabaseEvent::EventType, tera_database_event_event_type)
OPENTERA_NAMES(LogEvent::LogLevel, tera_log_event_log_level)
OPENTERA_NAMES(LoginEvent::LoginStatus, tera_login_event_login_status)
OPENTERA_NAMES(LoginEvent::LoginType, tera_login_event_login_type)
OPENTERA_NAMES(ArchiveEvent::StatusType, tera_archive_event_status_type)
OPENTERA_NAMES(ServerCommand::CommandType, tera_server_command_command_type)
OPENTERA_NAMES(UserRegisterToEvent::EventType, tera_user_register_to_event_event_type)
OPENTERA_NAMES(UserRegisterToEvent::Action, tera_user_register_to_event_action)
OPENTERA_NAMES(Result::ResultType, tera_result_result_type)
#undef OPENTERA_NAMES

} // namespace detail

/// Returns the name of a value of a message's enum, as in the schema; empty if the number has no name.
template <class E, class = decltype(detail::Names<E>::name)> std::string_view to_string(E value) noexcept {
  return detail::static_text(detail::Names<E>::name(static_cast<std::int32_t>(value)));
}

/// Returns the value of a message's enum with this name.
template <class E, class = decltype(detail::Names<E>::from_name)>
std::optional<E> from_string(StringView name) noexcept {
  std::int32_t value = 0;
  if (detail::Names<E>::from_name(nullptr, name.data(), name.size(), &value) != TERA_OK) return std::nullopt;
  return static_cast<E>(value);
}

// ---------------------------------------------------------------------------------------------------------------------
// Errors

/// An error and its position; `what()` describes both.
class Error : public std::runtime_error {
public:
  explicit Error(StatusCode status) : runtime_error(std::string(describe(status))), status_(status) {}

  StatusCode status() const noexcept { return status_; }
  /// Byte offset in the input at which it happened, counted from 0; no value if the error has no offset.
  std::optional<std::size_t> offset() const noexcept {
    return offset_ == SIZE_MAX ? std::nullopt : std::optional(offset_);
  }
  /// Line of the JSON text at which it happened, counted from 1; 0 if the input is not text.
  std::size_t line() const noexcept { return line_; }
  /// Column of the JSON text at which it happened, in bytes and counted from 1; 0 if the input is not text.
  std::size_t column() const noexcept { return column_; }

  /// Returns the error of the last call with an arena of the C API, which returned `status`. The arena may be NULL.
  static Error of(const tera_arena *arena, tera_status status) {
    const auto code = static_cast<StatusCode>(status);
    return arena && tera_arena_error(arena) == status ? Error(code, arena) : Error(code);
  }

private:
  Error(StatusCode status, const tera_arena *arena)
      : runtime_error(tera_arena_error_message(arena)), status_(status), offset_(tera_arena_error_offset(arena)),
        line_(tera_arena_error_line(arena)), column_(tera_arena_error_column(arena)) {}

  StatusCode status_;
  std::size_t offset_ = SIZE_MAX;
  std::size_t line_ = 0;
  std::size_t column_ = 0;
};

/// A result or an error.
template <class T> class [[nodiscard]] Expected {
public:
  Expected(T value) noexcept(std::is_nothrow_move_constructible_v<T>)
      : content_(std::in_place_index<0>, std::move(value)) {}
  Expected(Error error) noexcept : content_(std::in_place_index<1>, std::move(error)) {}
  /// Constructs the result in place.
  explicit Expected(std::in_place_t) : content_(std::in_place_index<0>) {}

  bool has_value() const noexcept { return content_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  /// The result. The `Expected` must contain one.
  T &operator*() &noexcept { return *std::get_if<0>(&content_); }
  const T &operator*() const &noexcept { return *std::get_if<0>(&content_); }
  T &&operator*() &&noexcept { return std::move(*std::get_if<0>(&content_)); }
  T *operator->() noexcept { return std::get_if<0>(&content_); }
  const T *operator->() const noexcept { return std::get_if<0>(&content_); }
  /// The result, or `other` on an error.
  T value_or(T other) const & { return has_value() ? **this : std::move(other); }
  T value_or(T other) && { return has_value() ? *std::move(*this) : std::move(other); }
  /// The error. The `Expected` must contain one.
  const Error &error() const noexcept { return *std::get_if<1>(&content_); }

#if OPENTERA_EXCEPTIONS
  /// The result; throws the error if there is no result.
  T &value() & { return check(), **this; }
  const T &value() const & { return check(), **this; }
  T &&value() && { return check(), *std::move(*this); }

private:
  void check() const {
    if (!has_value()) throw error();
  }
#endif

private:
  std::variant<T, Error> content_;
};

// ---------------------------------------------------------------------------------------------------------------------
// Arenas

/// Memory for decoded messages. Everything built in it is valid until it is reset or destroyed. A reset keeps the
/// memory, so after the first few messages no call allocates. It must be used by one thread at a time.
///
/// A moved-from arena is empty: functions that need an arena fail with `StatusCode::NullPointer`.
class Arena {
public:
  /// Makes an arena that allocates at most `limit` bytes, and only when it needs them; 0 stands for
  /// `TERA_ARENA_DEFAULT_LIMIT`. If the system has no memory, throws `std::bad_alloc`, or makes an empty arena if
  /// exceptions are disabled.
  explicit Arena(std::size_t limit = 0) : arena_(tera_arena_new(limit)) {
#if OPENTERA_EXCEPTIONS
    if (!arena_) throw std::bad_alloc();
#endif
  }

  /// Discards everything in the arena, and keeps its memory for reuse.
  void reset() noexcept { tera_arena_reset(get()); }
  /// Number of bytes that the arena has allocated.
  std::size_t size() const noexcept { return tera_arena_size(get()); }
  /// The arena for the C API; NULL after a move.
  tera_arena *get() const noexcept { return arena_.get(); }

  /// Number of unknown fields, enum value names and types that the last call with this arena skipped, as its flags
  /// allowed.
  std::size_t skipped() const noexcept { return tera_arena_skipped(get()); }
  /// Describes one of them. There is a string for each of the first `TERA_ARENA_SKIPPED_TEXTS`; others are empty. Valid
  /// until the next call with this arena.
  std::string_view skipped_message(std::size_t index) const noexcept {
    return tera_arena_skipped_message(get(), index);
  }

  /// Copies a string into the arena.
  Expected<StringView> try_text(StringView text) {
    auto *copy = static_cast<const char *>(tera_arena_dup(get(), text.data(), text.size()));
    if (!copy) return error();
    return StringView(std::string_view(copy, text.size()));
  }

  /// Copies bytes into the arena.
  Expected<ByteView> try_bytes(ByteView bytes) {
    auto *copy = tera_arena_dup(get(), bytes.data(), bytes.size());
    if (!copy) return error();
    return ByteView(copy, bytes.size());
  }

  /// Builds a list in the arena from the elements of a range, which are converted to `T`. Views are not copied deeply:
  /// they refer to the same memory as before.
  template <class T = StringView, class Range> Expected<List<T>> try_list(const Range &range) {
    const auto size = static_cast<std::size_t>(std::distance(std::begin(range), std::end(range)));
    auto *elements = allocate<T>(size);
    if (!elements) return error();
    auto *next = elements;
    for (const auto &element : range) new (next++) T{element};
    return List<T>(elements, size);
  }

  template <class T = StringView>
  Expected<List<T>> try_list(std::initializer_list<std::enable_if_t<true, T>> elements) {
    return try_list<T, std::initializer_list<T>>(elements);
  }

  /// Copies the struct of a message into the arena, for use as the nested message of another one.
  template <class M> Expected<Optional<M>> try_make(const M &message) {
    static_assert(is_message_v<M>, "the type of a message");
    auto *copy = allocate<M>(1);
    if (!copy) return error();
    return Optional<M>(new (copy) M(message));
  }

#if OPENTERA_EXCEPTIONS
  StringView text(StringView text) { return try_text(text).value(); }
  ByteView bytes(ByteView bytes) { return try_bytes(bytes).value(); }
  template <class T = StringView, class Range> List<T> list(const Range &range) { return try_list<T>(range).value(); }
  template <class T = StringView> List<T> list(std::initializer_list<std::enable_if_t<true, T>> elements) {
    return try_list<T>(elements).value();
  }
  template <class M> Optional<M> make(const M &message) { return try_make(message).value(); }
#endif

private:
  /// Allocates memory for elements without a destructor, because the arena calls no destructors.
  template <class T> T *allocate(std::size_t count) {
    static_assert(std::is_trivially_destructible_v<T>, "the arena calls no destructors");
    const std::size_t size = count > SIZE_MAX / sizeof(T) ? SIZE_MAX : count * sizeof(T);
    return static_cast<T *>(tera_arena_alloc(get(), size, alignof(T)));
  }

  Error error() const { return Error::of(get(), tera_arena_error(get())); }

  struct Free {
    void operator()(tera_arena *arena) const noexcept { tera_arena_free(arena); }
  };
  std::unique_ptr<tera_arena, Free> arena_;
};

// ---------------------------------------------------------------------------------------------------------------------
// Flags

/// Flags for decoding.
enum class Decode : std::uint32_t {
  ViewInput = 0,                ///< The message refers to the input.
  CopyInput = TERA_DECODE_COPY, ///< Copies the input into the arena first, so that the input may be freed.
};

/// Flags for writing JSON, combined with `|`.
enum class JsonWrite : std::uint32_t {
  Compact = 0,                                               ///< Compact, lowerCamelCase, without default values.
  DefaultValues = TERA_JSON_WRITE_DEFAULT_VALUES,            ///< Fields with their default value too.
  ProtoNames = TERA_JSON_WRITE_PROTO_NAMES,                  ///< The names of the schema.
  EnumNumbers = TERA_JSON_WRITE_ENUM_NUMBERS,                ///< Numbers of enum values.
  Indent = TERA_JSON_WRITE_INDENT,                           ///< A line for each member, indented.
  Ascii = TERA_JSON_WRITE_ASCII,                             ///< ASCII only, with `\u` escapes for the rest.
  OmitUnknownTypes = TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES,     ///< Omits an `Any` of unknown type: `Arena::skipped`.
  Base64UnknownTypes = TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES, ///< Bytes of an `Any` of unknown type in base64.
  UnquotedInt64 = TERA_JSON_WRITE_UNQUOTED_INT64,            ///< No quotes if a double holds the integer.
  GoogleTypeUrls = TERA_JSON_WRITE_GOOGLE_TYPE_URLS,         ///< Accepts only `type.googleapis.com/`.
  Server = TERA_JSON_WRITE_SERVER,                           ///< The same text as the OpenTera server.
};

/// Flags for reading JSON, combined with `|`.
enum class JsonRead : std::uint32_t {
  Strict = 0,                                                   ///< Rejects everything unknown; refers to the input.
  CopyInput = TERA_DECODE_COPY,                                 ///< Copies the input to the arena first.
  Base64UnknownTypes = TERA_JSON_READ_BASE64_UNKNOWN_TYPES,     ///< Accepts base64 for an `Any` of unknown type.
  SkipUnknownFields = TERA_JSON_READ_SKIP_UNKNOWN_FIELDS,       ///< Skips unknown fields: `Arena::skipped`.
  SkipUnknownEnums = TERA_JSON_READ_SKIP_UNKNOWN_ENUMS,         ///< Skips unknown names of enum values.
  SkipUnknownTypes = TERA_JSON_READ_SKIP_UNKNOWN_TYPES,         ///< Skips an `Any` of unknown type.
  CaseInsensitiveEnums = TERA_JSON_READ_CASE_INSENSITIVE_ENUMS, ///< Names of enum values in any case.
  GoogleTypeUrls = TERA_JSON_READ_GOOGLE_TYPE_URLS,             ///< Accepts only `type.googleapis.com/`.
  Lenient = TERA_JSON_READ_LENIENT,                             ///< Skips everything unknown.
};

constexpr JsonWrite operator|(JsonWrite a, JsonWrite b) noexcept {
  return static_cast<JsonWrite>(static_cast<std::uint32_t>(a) | static_cast<std::uint32_t>(b));
}

constexpr JsonRead operator|(JsonRead a, JsonRead b) noexcept {
  return static_cast<JsonRead>(static_cast<std::uint32_t>(a) | static_cast<std::uint32_t>(b));
}

namespace detail {

/// Casts a struct of this header for the C API.
template <class C, class T> const C *c_struct(const T &value) noexcept {
  static_assert(sizeof(C) == sizeof(T), "the same layout");
  return static_cast<const C *>(static_cast<const void *>(&value));
}

/// As above, for output.
template <class C, class T> C *c_struct(T &value) noexcept {
  return const_cast<C *>(c_struct<C>(static_cast<const T &>(value)));
}

/// Returns a `T` that `read(tera_arena *, T &)` fills.
template <class T, class Read> Expected<T> filled(const Arena &arena, Read read) {
  Expected<T> result(std::in_place);
  const tera_status status = read(arena.get(), *result);
  if (status != TERA_OK) result = Error::of(arena.get(), status);
  return result; // the only return value, so that the compiler constructs it in the caller's variable
}

/// Returns the error of a call of `write(tera_arena *, std::uint8_t *, capacity, size_t *)`. If the call had no arena,
/// repeats it with one, which stores the detail of the error.
template <class Write> Error explain(tera_arena *arena, tera_status status, Write write) {
  if (arena) return Error::of(arena, status);
  const Arena own;
  std::size_t size = 0;
  static_cast<void>(write(own.get(), static_cast<std::uint8_t *>(nullptr), std::size_t{0}, &size));
  return Error::of(own.get(), status);
}

/// Writes to the caller's buffer, and returns the size.
template <class Write> Expected<std::size_t> written_to(MutableByteView out, tera_arena *arena, Write write) {
  std::size_t size = 0;
  const tera_status status = write(arena, out.data(), out.size(), &size);
  if (status != TERA_OK) return explain(arena, status, write);
  return size;
}

/// As above, to a new `Buffer`. Output of up to 4 KiB is written once. For larger output the first call returns the
/// size.
template <class Buffer, class Write> Expected<Buffer> written(tera_arena *arena, Write write) {
  std::uint8_t room[4096];
  std::size_t size = 0;
  tera_status status = write(arena, room, sizeof room, &size);
  if (status != TERA_OK && status != TERA_ERR_BUFFER_TOO_SMALL) return explain(arena, status, write);
  Expected<Buffer> result{Buffer()};
  result->resize(static_cast<decltype(std::size(*result))>(size));
  const MutableByteView out(*result);
  if (status == TERA_OK) {
    if (size) std::memcpy(out.data(), room, size);
    return result;
  }
  status = write(arena, out.data(), out.size(), &size);
  if (status != TERA_OK) return explain(arena, status, write);
  return result;
}

} // namespace detail

// ---------------------------------------------------------------------------------------------------------------------
// Binary
//
// `Buffer` is any container of bytes with `resize()` and `data()`: `std::string` by default, or for example
// `std::vector<std::uint8_t>` or `QByteArray`. Functions with names that end in `_to` write to a buffer of the caller
// instead, and return the number of bytes. They do not allocate.

/// Returns the size of a message as protobuf binary, in bytes.
inline Expected<std::size_t> try_encoded_size(MessageRef message) {
  std::size_t size = 0;
  const auto measure = [message](tera_arena *arena, std::uint8_t *, std::size_t, std::size_t *measured) {
    return tera_encoded_size(arena, message.c_head(), measured);
  };
  const tera_status status = measure(nullptr, nullptr, 0, &size);
  if (status != TERA_OK) return detail::explain(nullptr, status, measure);
  return size;
}

namespace detail {

inline auto encoder(MessageRef message) noexcept {
  return [message](tera_arena *arena, std::uint8_t *buffer, std::size_t capacity, std::size_t *size) {
    return tera_encode(arena, message.c_head(), buffer, capacity, size);
  };
}

} // namespace detail

/// Encodes a message as protobuf binary.
template <class Buffer = std::string> Expected<Buffer> try_encode(MessageRef message) {
  return detail::written<Buffer>(nullptr, detail::encoder(message));
}

/// As `try_encode`, to a buffer of the caller.
inline Expected<std::size_t> try_encode_to(MutableByteView out, MessageRef message) {
  return detail::written_to(out, nullptr, detail::encoder(message));
}

/// Decodes an `M` from protobuf binary. It refers to `bytes`, or to a copy of them in the arena with
/// `Decode::CopyInput`. Its lists and nested messages are in the arena.
template <class M> Expected<M> try_decode(ByteView bytes, Arena &arena, Decode flags = Decode::ViewInput) {
  static_assert(is_message_v<M>, "the type of a message");
  return detail::filled<M>(arena, [&](tera_arena *raw, M &message) {
    return tera_decode(raw, bytes.data(), bytes.size(), static_cast<std::uint32_t>(flags),
                       detail::c_struct<tera_head>(static_cast<Head &>(message.base)));
  });
}

// ---------------------------------------------------------------------------------------------------------------------
// JSON

/// Writes a message as JSON text to the arena.
inline Expected<std::string_view> try_to_json(MessageRef message, Arena &arena, JsonWrite flags = JsonWrite::Compact) {
  tera_str text = {nullptr, 0};
  const tera_status status =
      tera_json_text(arena.get(), message.c_head(), static_cast<std::uint32_t>(flags), &text);
  if (status != TERA_OK) return Error::of(arena.get(), status);
  return std::string_view(text.data, text.len);
}

/// Writes a message as JSON text to a new string. The function above with a reused arena is faster.
inline Expected<std::string> try_to_json(MessageRef message, JsonWrite flags = JsonWrite::Compact) {
  Arena arena;
  const auto text = try_to_json(message, arena, flags);
  if (!text) return text.error();
  return std::string(*text);
}

/// Reads an `M` from JSON text. Its strings without escapes refer to `text`, or to a copy of it in the arena with
/// `JsonRead::CopyInput`; everything else is in the arena.
template <class M> Expected<M> try_from_json(StringView text, Arena &arena, JsonRead flags = JsonRead::Strict) {
  static_assert(is_message_v<M>, "the type of a message");
  return detail::filled<M>(arena, [&](tera_arena *raw, M &message) {
    return tera_from_json(raw, text.data(), text.size(), static_cast<std::uint32_t>(flags),
                          detail::c_struct<tera_head>(static_cast<Head &>(message.base)));
  });
}

/// Converts protobuf binary, a message of this kind, to JSON text.
inline Expected<std::string> try_json_from_binary(Kind kind, ByteView bytes, Arena &arena,
                                                  JsonWrite flags = JsonWrite::Compact) {
  return detail::written<std::string>(arena.get(), [&](auto *raw, auto *buffer, auto capacity, auto *size) {
    return tera_json_from_binary(raw, static_cast<std::uint32_t>(kind), bytes.data(), bytes.size(),
                                 static_cast<std::uint32_t>(flags), reinterpret_cast<char *>(buffer), capacity, size);
  });
}

/// Converts JSON text, a message of this kind, to protobuf binary.
template <class Buffer = std::string>
Expected<Buffer> try_binary_from_json(Kind kind, StringView text, Arena &arena, JsonRead flags = JsonRead::Strict) {
  return detail::written<Buffer>(arena.get(), [&](auto *raw, auto *buffer, auto capacity, auto *size) {
    return tera_binary_from_json(raw, static_cast<std::uint32_t>(kind), text.data(), text.size(),
                                 static_cast<std::uint32_t>(flags), buffer, capacity, size);
  });
}

/// Converts the bytes of a `TeraEvent` from the bus to the JSON text of the `TeraMessage` that holds it, for a
/// websocket. With `JsonWrite::Server` the text is the same as the server's.
inline Expected<std::string> try_message_json_from_event(ByteView bytes, Arena &arena,
                                                         JsonWrite flags = JsonWrite::Compact) {
  return detail::written<std::string>(arena.get(), [&](auto *raw, auto *buffer, auto capacity, auto *size) {
    return tera_message_json_from_event(raw, bytes.data(), bytes.size(), static_cast<std::uint32_t>(flags),
                                        reinterpret_cast<char *>(buffer), capacity, size);
  });
}

// ---------------------------------------------------------------------------------------------------------------------
// Any message
//
// For code that handles messages of any type: bridges, tools.

namespace detail {

/// Builds a message of this kind in the arena, filled by `read(tera_arena *, tera_head *)`.
template <class Read> Expected<MessageRef> filled_in(Kind kind, const Arena &arena, Read read) {
  tera_head *head = tera_arena_message(arena.get(), static_cast<std::uint32_t>(kind));
  const tera_status status = head ? read(arena.get(), head) : tera_arena_error(arena.get());
  if (status != TERA_OK) return Error::of(arena.get(), status);
  return MessageRef(head);
}

} // namespace detail

/// Decodes a message of this kind from protobuf binary into the arena.
inline Expected<MessageRef> try_decode(Kind kind, ByteView bytes, Arena &arena, Decode flags = Decode::ViewInput) {
  return detail::filled_in(kind, arena, [&](tera_arena *raw, tera_head *message) {
    return tera_decode(raw, bytes.data(), bytes.size(), static_cast<std::uint32_t>(flags), message);
  });
}

/// Reads a message of this kind from JSON text into the arena.
inline Expected<MessageRef> try_from_json(Kind kind, StringView text, Arena &arena, JsonRead flags = JsonRead::Strict) {
  return detail::filled_in(kind, arena, [&](tera_arena *raw, tera_head *message) {
    return tera_from_json(raw, text.data(), text.size(), static_cast<std::uint32_t>(flags), message);
  });
}

/// Returns the kind of the message in an `Any`; `Kind::Unknown` if this schema has no such message. To send an `Any`,
/// set only its `message`.
inline Kind kind_in(const Any &any) noexcept {
  return static_cast<Kind>(tera_any_kind(detail::c_struct<tera_any>(any)));
}

/// Decodes the message in an `Any`, which must be an `M`. It refers to the same memory as `any.value`, or to a copy.
template <class M> Expected<M> try_unpack(const Any &any, Arena &arena, Decode flags = Decode::ViewInput) {
  static_assert(is_message_v<M>, "the type of a message");
  return detail::filled<M>(arena, [&](tera_arena *raw, M &message) {
    return tera_any_unpack(raw, detail::c_struct<tera_any>(any), static_cast<std::uint32_t>(flags),
                           detail::c_struct<tera_head>(static_cast<Head &>(message.base)));
  });
}

/// Decodes the message in an `Any`, of any kind, into the arena.
inline Expected<MessageRef> try_unpack(const Any &any, Arena &arena, Decode flags = Decode::ViewInput) {
  const Kind kind = kind_in(any);
  if (kind == Kind::Unknown) return Error(StatusCode::UnknownType);
  return detail::filled_in(kind, arena, [&](tera_arena *raw, tera_head *message) {
    return tera_any_unpack(raw, detail::c_struct<tera_any>(any), static_cast<std::uint32_t>(flags), message);
  });
}

/// Copies a message of any kind, with everything that it refers to, into the arena.
inline Expected<MessageRef> try_copy(MessageRef message, Arena &arena) {
  const tera_head *copy = tera_copy(arena.get(), message.c_head());
  if (!copy) return Error::of(arena.get(), tera_arena_error(arena.get()));
  return MessageRef(copy);
}

/// Copies an `M`. Its strings, lists and nested messages are in the arena.
template <class M, detail::WhenMessage<M> = 0> Expected<M> try_copy(const M &message, Arena &arena) {
  const auto copy = try_copy(MessageRef(message), arena);
  if (!copy) return copy.error();
  return *copy->template as<M>();
}

/// Returns true if two messages have the same kind and the same encoding, see `tera_equal`.
inline Expected<bool> try_equal(MessageRef a, MessageRef b, Arena &arena) {
  tera_bool equal = 0;
  const tera_status status = tera_equal(arena.get(), a.c_head(), b.c_head(), &equal);
  if (status != TERA_OK) return Error::of(arena.get(), status);
  return equal != 0;
}
inline Expected<bool> try_equal(MessageRef a, MessageRef b) {
  Arena arena;
  return try_equal(a, b, arena);
}

/// Describes a message in one line for a log, see `tera_describe`. The string is in the arena.
inline std::string_view describe(MessageRef message, Arena &arena) noexcept {
  return tera_describe(arena.get(), message.c_head());
}
inline std::string describe(MessageRef message) {
  Arena arena;
  return std::string(describe(message, arena));
}

/// What a field holds. It determines the type of its value.
enum class Form : std::uint32_t {
  NoField = 0,                           ///< No field.
  Double = TERA_FORM_DOUBLE,             ///< `double`
  Float = TERA_FORM_FLOAT,               ///< `float`
  Int32 = TERA_FORM_INT32,               ///< `std::int32_t`
  Int64 = TERA_FORM_INT64,               ///< `std::int64_t`
  Uint32 = TERA_FORM_UINT32,             ///< `std::uint32_t`
  Uint64 = TERA_FORM_UINT64,             ///< `std::uint64_t`
  Boolean = TERA_FORM_BOOL,              ///< `tera_bool`
  String = TERA_FORM_STRING,             ///< `StringView`
  Bytes = TERA_FORM_BYTES,               ///< `ByteView`
  Enum = TERA_FORM_ENUM,                 ///< `std::int32_t`; `Field::values` lists its names.
  Message = TERA_FORM_MESSAGE,           ///< `MessageRef`
  StringList = TERA_FORM_STRING_LIST,    ///< `List<StringView>`
  MessageList = TERA_FORM_MESSAGE_LIST,  ///< `List<M>`, of messages of the kind `Field::kind`.
};

/// A value of an enum.
struct EnumValue {
  std::int32_t number = 0;
  std::uint32_t reserved = 0; // not used
  StringView name{};
};
OPENTERA_LAYOUT(EnumValue, tera_enum_value, OPENTERA_AT(reserved) OPENTERA_AT(name))

/// A field of a message.
struct Field {
  static constexpr Kind message_kind = Kind::Field;

  HeadOf<Field> base{};
  std::uint32_t number = 0;
  Form form = Form::NoField;
  Kind kind = Kind::Unknown;   ///< Kind of the messages that it holds, if it holds messages.
  tera_bool is_set = 0;        ///< Whether it differs from its default; for a member of a oneof, whether it is set.
  std::uint8_t reserved[3] = {}; // not used
  StringView name{};           ///< Its name in the schema.
  StringView json_name{};      ///< Its name in JSON.
  const void *data = nullptr;  ///< The member of the message's struct.
  const std::uint32_t *oneof_case = nullptr; ///< For a member of a oneof, the number of the member that is set.
  List<EnumValue> values{};    ///< The values of its enum.

  /// Its value. `T` must be the type that `form` has.
  template <class T> const T &value() const noexcept { return *static_cast<const T *>(data); }
};
OPENTERA_LAYOUT(Field, tera_field, OPENTERA_AT(number) OPENTERA_AT(form) OPENTERA_AT(kind) OPENTERA_AT(is_set)
    OPENTERA_AT(reserved) OPENTERA_AT(name) OPENTERA_AT(json_name) OPENTERA_AT(data) OPENTERA_AT(oneof_case)
    OPENTERA_AT(values))

/// The fields of a message of any kind, in the order of their numbers, for a range-based `for`. They refer to the
/// message, which must outlive them. The range is empty for an empty reference or an invalid message.
class Fields {
public:
  explicit Fields(MessageRef message) noexcept : message_(message) {}
  template <class M, detail::WhenMessage<M> = 0> explicit Fields(const M &&message) = delete;

  class iterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Field;
    using difference_type = std::ptrdiff_t;
    using pointer = const Field *;
    using reference = const Field &;

    iterator() noexcept = default;
    explicit iterator(MessageRef message) noexcept : message_(message) { ++*this; }
    reference operator*() const noexcept { return field_; }
    pointer operator->() const noexcept { return &field_; }
    iterator &operator++() noexcept {
      if (!tera_field_next(nullptr, message_.c_head(), detail::c_struct<tera_field>(field_))) field_ = Field();
      return *this;
    }
    iterator operator++(int) noexcept {
      const iterator before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(const iterator &a, const iterator &b) noexcept { return a.field_.number == b.field_.number; }
    friend bool operator!=(const iterator &a, const iterator &b) noexcept { return !(a == b); }

  private:
    MessageRef message_;
    Field field_;
  };

  iterator begin() const noexcept { return iterator(message_); }
  iterator end() const noexcept { return iterator(); }

private:
  MessageRef message_;
};

/// Returns the field of a message with this name, as in the schema or in JSON. It refers to the message, which must
/// outlive it.
inline Expected<Field> try_field(MessageRef message, StringView name) {
  Field field;
  const auto find = [&](tera_arena *arena, auto...) {
    return tera_field_by_name(arena, message.c_head(), name.data(), name.size(), detail::c_struct<tera_field>(field));
  };
  const tera_status status = find(nullptr);
  if (status != TERA_OK) return detail::explain(nullptr, status, find);
  return field;
}
template <class M, detail::WhenMessage<M> = 0> Expected<Field> try_field(const M &&message, StringView name) = delete;

// ---------------------------------------------------------------------------------------------------------------------
// Wrapping
//
// `messages` are any number of messages of any types, or one list of `MessageRef`. They are encoded in place. An `Any`
// is not wrapped in another one, so messages of unknown type can be forwarded. A topic that carries another wrapper is
// rejected.

namespace detail {

/// The topic of an event, and optionally its time.
struct EventTarget {
  template <class T, class = std::enable_if_t<std::is_convertible_v<const T &, StringView>>>
  EventTarget(const T &to) noexcept : topic(to) {}
  EventTarget(const TeraEvent::Header &header) noexcept : topic(header.topic), time(header.time) {}

  StringView topic;
  double time = 0;
};

/// A list of references for the C API.
inline const tera_head *const *c_heads(const MessageRef *refs) noexcept {
  static_assert(std::is_standard_layout_v<MessageRef> && sizeof(MessageRef) == sizeof(const tera_head *));
  return static_cast<const tera_head *const *>(static_cast<const void *>(refs));
}

/// Messages in the form that the C API takes.
template <std::size_t Count> struct Payloads {
  template <class... M> explicit Payloads(const M &...message) noexcept : refs{{MessageRef(message)...}} {}
  const tera_head *const *data() const noexcept { return c_heads(refs.data()); }
  std::size_t size() const noexcept { return Count; }

  std::array<MessageRef, Count> refs;
};

template <> struct Payloads<0> {
  const tera_head *const *data() const noexcept { return nullptr; }
  std::size_t size() const noexcept { return 0; }
};

struct PayloadList {
  explicit PayloadList(List<MessageRef> list) noexcept : refs(list) {}
  const tera_head *const *data() const noexcept { return c_heads(refs.data()); }
  std::size_t size() const noexcept { return refs.size(); }

  List<MessageRef> refs;
};

inline Payloads<0> payloads() noexcept { return {}; }

template <class First, class... M> auto payloads(const First &first, const M &...messages) noexcept {
  if constexpr (sizeof...(M) == 0 && std::is_convertible_v<const First &, List<MessageRef>>) {
    return PayloadList(first);
  } else {
    return Payloads<1 + sizeof...(M)>(first, messages...);
  }
}

template <class P> auto event_wrapper(const EventTarget &target, const P &payloads) noexcept {
  return [&](tera_arena *arena, std::uint8_t *buffer, std::size_t capacity, std::size_t *size) {
    return tera_wrap_event(arena, target.topic.data(), target.topic.size(), target.time, payloads.data(),
                           payloads.size(), buffer, capacity, size);
  };
}

template <class P> auto module_wrapper(const TeraModuleMessage::Header &head, const P &payloads) noexcept {
  return [&](tera_arena *arena, std::uint8_t *buffer, std::size_t capacity, std::size_t *size) {
    return tera_wrap_module_message(arena, c_struct<tera_module_message_header>(head), payloads.data(),
                                    payloads.size(), buffer, capacity, size);
  };
}

inline auto message_wrapper(MessageRef payload) noexcept {
  return [payload](tera_arena *arena, std::uint8_t *buffer, std::size_t capacity, std::size_t *size) {
    return tera_wrap_message(arena, payload.c_head(), buffer, capacity, size);
  };
}

} // namespace detail

/// Encodes a `TeraEvent` with these messages. `target` is the topic, or a `TeraEvent::Header` with the topic and the
/// time. A time of 0 stands for the time of the call. The version is `TERA_PROTOCOL_VERSION`.
template <class Buffer = std::string, class... M>
Expected<Buffer> try_wrap_event(const detail::EventTarget &target, const M &...messages) {
  const auto payloads = detail::payloads(messages...);
  return detail::written<Buffer>(nullptr, detail::event_wrapper(target, payloads));
}

/// As `try_wrap_event`, to a buffer of the caller.
template <class... M>
Expected<std::size_t> try_wrap_event_to(MutableByteView out, const detail::EventTarget &target, const M &...messages) {
  const auto payloads = detail::payloads(messages...);
  return detail::written_to(out, nullptr, detail::event_wrapper(target, payloads));
}

/// Encodes a `TeraModuleMessage` with these messages. `head.dest` is the topic of the module that receives it,
/// `head.source` the name of the sender, `head.seq` its sequence number, for example `next_sequence()`, or 0. A time of
/// 0 is replaced by the time of the call, a version of 0 by `TERA_PROTOCOL_VERSION`. All other fields are encoded
/// unchanged.
template <class Buffer = std::string, class... M>
Expected<Buffer> try_wrap_module_message(const TeraModuleMessage::Header &head, const M &...messages) {
  const auto payloads = detail::payloads(messages...);
  return detail::written<Buffer>(nullptr, detail::module_wrapper(head, payloads));
}

/// As `try_wrap_module_message`, to a buffer of the caller.
template <class... M>
Expected<std::size_t> try_wrap_module_message_to(MutableByteView out, const TeraModuleMessage::Header &head,
                                                 const M &...messages) {
  const auto payloads = detail::payloads(messages...);
  return detail::written_to(out, nullptr, detail::module_wrapper(head, payloads));
}

/// Encodes a `TeraMessage` that holds a message. On the websocket the message is a `TeraEvent`.
template <class Buffer = std::string> Expected<Buffer> try_wrap_message(MessageRef message) {
  return detail::written<Buffer>(nullptr, detail::message_wrapper(message));
}

/// As `try_wrap_message`, to a buffer of the caller.
inline Expected<std::size_t> try_wrap_message_to(MutableByteView out, MessageRef message) {
  return detail::written_to(out, nullptr, detail::message_wrapper(message));
}

// ---------------------------------------------------------------------------------------------------------------------
// Topics

/// The parts of a topic; see the section about topics in messages.h.
struct Topic {
  enum class Family : std::uint32_t {
    Unknown = 0,
    Module = TERA_TOPIC_MODULE,
    Service = TERA_TOPIC_SERVICE,
    User = TERA_TOPIC_USER,
    Participant = TERA_TOPIC_PARTICIPANT,
    Device = TERA_TOPIC_DEVICE,
    Log = TERA_TOPIC_LOG,
    RpcReply = TERA_TOPIC_RPC_REPLY,
    WebRtc = TERA_TOPIC_WEBRTC,
  };
  enum class Channel : std::uint32_t {
    NoChannel = TERA_CHANNEL_NONE,
    Messages = TERA_CHANNEL_MESSAGES,
    Events = TERA_CHANNEL_EVENTS,
    Rpc = TERA_CHANNEL_RPC,
  };
  static constexpr Kind message_kind = Kind::Topic;

  HeadOf<Topic> base{};
  Family family = Family::Unknown;
  Channel channel = Channel::NoChannel;
  /// Name of the module, key or UUID of the service, UUID of the user, participant, device or call, level of the log,
  /// key of the WebRTC session.
  StringView name{};
  /// What follows `.events.`, or empty.
  StringView subtopic{};
};
OPENTERA_LAYOUT(Topic, tera_topic, OPENTERA_AT(family) OPENTERA_AT(channel) OPENTERA_AT(name) OPENTERA_AT(subtopic))

/// Splits a topic into its parts, which refer to it.
inline Expected<Topic> try_parse_topic(StringView topic) {
  Topic parts;
  const auto parse = [&](tera_arena *arena, auto...) {
    return tera_topic_parse(arena, topic.data(), topic.size(), detail::c_struct<tera_topic>(parts));
  };
  const tera_status status = parse(nullptr);
  if (status != TERA_OK) return detail::explain(nullptr, status, parse);
  return parts;
}

/// Returns the topic with these parts.
inline Expected<std::string> try_build_topic(const Topic &parts) {
  return detail::written<std::string>(nullptr, [&](auto *arena, auto *buffer, auto capacity, auto *size) {
    return tera_topic_build(arena, detail::c_struct<tera_topic>(parts), reinterpret_cast<char *>(buffer), capacity,
                            size);
  });
}

/// Returns the kind of message that a topic carries; `Kind::Unknown` if that is neither a wrapper nor an `RPCMessage`.
inline Kind topic_wrapper(StringView topic) noexcept {
  return static_cast<Kind>(tera_topic_wrapper(topic.data(), topic.size()));
}

// ---------------------------------------------------------------------------------------------------------------------
// Unwrapping

/// One message inside a wrapper.
struct Payload {
  Kind kind = Kind::Unknown;          ///< Kind of the message; `Kind::Unknown` if there is none.
  StatusCode status = StatusCode::Ok; ///< Why the payload could not be decoded; `Ok` also for an unknown type.
  MessageRef message{};               ///< The message; none if it is of unknown type or malformed.
  OPENTERA_POINTER_PAD(message_reserved)
  StringView type_url{};              ///< The type URL as received; empty for an `RPCMessage`.
  ByteView value{};                   ///< The bytes of the message as received; empty if it was read from JSON.
  StringView detail{};                ///< Description of the error with its position; empty if `status` is `Ok`.
};
OPENTERA_LAYOUT(Payload, tera_payload, OPENTERA_AT(kind) OPENTERA_AT(status) OPENTERA_AT(message)
    OPENTERA_AT(type_url) OPENTERA_AT(value) OPENTERA_AT(detail))

/// The content of a wrapper.
struct Frame {
  static constexpr Kind message_kind = Kind::Frame;

  HeadOf<Frame> base{};
  Kind wrapper = Kind::Unknown; ///< Kind of the wrapper.
  std::uint32_t version = 0;    ///< Protocol version in the header, 0 if there is none.
  double time = 0;              ///< Time in the header or of the call, in seconds since 1970.
  std::uint32_t seq = 0;        ///< Sequence number of a module message.
  std::uint32_t reserved = 0;
  StringView topic{};           ///< Topic of an event, destination of a module message.
  StringView source{};          ///< Source of a module message.
  List<Payload> payloads{};     ///< The payloads, in the order received.
  std::size_t failed = 0;       ///< Number of payloads that could not be decoded.
  std::size_t unknown = 0;      ///< Number of payloads of unknown type.
};
OPENTERA_LAYOUT(Frame, tera_frame, OPENTERA_AT(wrapper) OPENTERA_AT(version) OPENTERA_AT(time) OPENTERA_AT(seq)
    OPENTERA_AT(topic) OPENTERA_AT(source) OPENTERA_AT(payloads) OPENTERA_AT(failed) OPENTERA_AT(unknown))

/// Decodes a wrapper and every message inside it. `wrapper` is the kind of the wrapper, which cannot be derived from
/// the bytes. Pass the result of `topic_wrapper`, or `Kind::TeraMessage`. The messages are in the arena and refer to
/// `bytes`, or to a copy of them. A malformed message, or one of unknown type, does not affect the others, see
/// `Payload`.
inline Expected<Frame> try_unwrap(Kind wrapper, ByteView bytes, Arena &arena, Decode flags = Decode::ViewInput) {
  return detail::filled<Frame>(arena, [&](tera_arena *raw, Frame &frame) {
    return tera_unwrap(raw, static_cast<std::uint32_t>(wrapper), bytes.data(), bytes.size(),
                       static_cast<std::uint32_t>(flags), detail::c_struct<tera_frame>(frame));
  });
}

/// Decodes the bytes received on a topic. A topic that carries no wrapper is rejected with `StatusCode::WrongWrapper`.
inline Expected<Frame> try_unwrap(StringView topic, ByteView bytes, Arena &arena, Decode flags = Decode::ViewInput) {
  return try_unwrap(topic_wrapper(topic), bytes, arena, flags);
}

/// Reads a wrapper from JSON text, by default a frame of the websocket. By default it skips fields, names and types
/// that are unknown, so that the rest of the frame can be read.
inline Expected<Frame> try_unwrap_json(StringView text, Arena &arena, JsonRead flags = JsonRead::Lenient,
                                       Kind wrapper = Kind::TeraMessage) {
  return detail::filled<Frame>(arena, [&](tera_arena *raw, Frame &frame) {
    return tera_unwrap_json(raw, static_cast<std::uint32_t>(wrapper), text.data(), text.size(),
                            static_cast<std::uint32_t>(flags), detail::c_struct<tera_frame>(frame));
  });
}

// ---------------------------------------------------------------------------------------------------------------------
// Visiting

/// Combines functions into one: `overloaded{[](const DeviceEvent &) {...}, [](const UserEvent &) {...}}`.
template <class... F> struct overloaded : F... {
  using F::operator()...;
};
template <class... F> overloaded(F...) -> overloaded<F...>;

/// Represents a message that is malformed or of unknown type.
struct UnknownPayload {
  StringView type_url{};              ///< The type URL as received.
  ByteView value{};                   ///< The bytes of the message as received; empty if it was read from JSON.
  StatusCode status = StatusCode::Ok; ///< Why the message could not be decoded; `Ok` for an unknown type.
  StringView detail{};                ///< Description of the error with its position, if it could not be decoded.
};

namespace detail {

template <class... M> struct Types {};

using Messages = Types<
    Any, TeraMessage, TeraEvent, TeraEvent::Header, TeraModuleMessage, TeraModuleMessage::Header, DeviceEvent,
    ParticipantEvent, UserEvent, JoinSessionEvent, JoinSessionReplyEvent, LeaveSessionEvent, StopSessionEvent,
    DatabaseEvent, LogEvent, LoginEvent, RPCMessage, Value, ArchiveEvent, ServerCommand, UserRegisterToEvent,
    CreateSession, Result>;

template <class F, class M> constexpr bool takes() {
  static_assert(std::is_invocable_v<F &, const M &> || !std::is_invocable_v<F &, M &>,
                "a branch takes its message by const reference, or by value");
  return std::is_invocable_v<F &, const M &>;
}

template <class M, class F> bool visit_as(MessageRef message, F &f) {
  if constexpr (takes<F, M>()) {
    if (const M *typed = message.as<M>()) {
      f(*typed);
      return true;
    }
  }
  return false;
}

template <class F, class... M> bool visit(MessageRef message, F &f, Types<M...>) {
  static_assert((takes<F, UnknownPayload>() || ... || takes<F, M>()), "no branch takes any message");
  return (visit_as<M>(message, f) || ...);
}

/// Whether this header has the type of the message, and the struct has all fields of the type.
template <class... M> bool is_known(MessageRef message, Types<M...>) noexcept { return (message.as<M>() || ...); }

} // namespace detail

/// Calls the branch of `f` that accepts the message, and returns whether there is one. `f` is one function, or several
/// combined with `overloaded`. A message without a branch is ignored. A generic branch, `[](const auto &)`, accepts all
/// messages without a branch of their own.
template <class F> bool visit(MessageRef message, F &&f) { return detail::visit(message, f, detail::Messages()); }

/// As above. Payloads that are malformed or of unknown type are passed to the branch that accepts an `UnknownPayload`,
/// and so are messages of types that a newer library supports and this header lacks.
template <class F> bool visit(const Payload &payload, F &&f) {
  if (visit(payload.message, f)) return true;
  if (detail::is_known(payload.message, detail::Messages())) return false; // and no branch accepts it
  if constexpr (detail::takes<F, UnknownPayload>()) {
    f(UnknownPayload{payload.type_url, payload.value, payload.status, payload.detail});
    return true;
  }
  return false;
}

/// Visits every message in a frame, in the order received. Returns the number of messages that a branch accepted.
template <class F> std::size_t visit(const Frame &frame, F &&f) {
  std::size_t taken = 0;
  for (const Payload &payload : frame.payloads) taken += visit(payload, f) ? 1U : 0U;
  return taken;
}

// ---------------------------------------------------------------------------------------------------------------------
// Replies to remote calls

/// The result of a remote call.
enum class RpcStatus : std::int32_t {
  Unknown = TERA_RPC_UNKNOWN, ///< Another status, which is in `RpcReply::status_text`, or none.
  Ok = TERA_RPC_OK,           ///< The call succeeded.
  Error = TERA_RPC_ERROR,     ///< The call failed.
};

/// The reply to a remote call. It is sent as JSON text on the topic in the `reply_to` of the call.
struct RpcReply {
  static constexpr Kind message_kind = Kind::RpcReply;

  HeadOf<RpcReply> base{};
  std::uint64_t id = 0;      ///< Number of the call.
  StringView method{};       ///< Name of the procedure.
  StringView pattern{};      ///< The topic that the call was sent to.
  RpcStatus status = RpcStatus::Unknown;
  std::uint32_t reserved = 0;
  StringView status_text{};  ///< The status as received, encoded if `status` is `Unknown`.
  StringView return_value{}; ///< The return value, as JSON text; empty for `null`.
};
OPENTERA_LAYOUT(RpcReply, tera_rpc_reply, OPENTERA_AT(id) OPENTERA_AT(method) OPENTERA_AT(pattern)
    OPENTERA_AT(status) OPENTERA_AT(status_text) OPENTERA_AT(return_value))

/// Starts a reply to a call, with the number and method of the call. The method refers to the string in the call.
inline RpcReply reply_to(const RPCMessage &call) noexcept {
  RpcReply reply;
  reply.id = call.id;
  reply.method = call.method;
  return reply;
}

/// Returns whether a reply answers a call.
inline bool is_reply_to(const RpcReply &reply, const RPCMessage &call) noexcept {
  return tera_rpc_reply_is_for(detail::c_struct<tera_rpc_reply>(reply), detail::c_struct<tera_rpc_message>(call)) != 0;
}

/// Writes a reply as JSON text. The server uses `JsonWrite::Ascii`.
inline Expected<std::string> try_to_json(const RpcReply &reply, Arena &arena, JsonWrite flags = JsonWrite::Compact) {
  return detail::written<std::string>(arena.get(), [&](auto *raw, auto *buffer, auto capacity, auto *size) {
    return tera_rpc_reply_to_json(raw, detail::c_struct<tera_rpc_reply>(reply), static_cast<std::uint32_t>(flags),
                                  reinterpret_cast<char *>(buffer), capacity, size);
  });
}

/// Reads a reply from JSON text. Its return value, and strings without escapes, refer to `text`, or to a copy of it.
inline Expected<RpcReply> try_rpc_reply_from_json(StringView text, Arena &arena, JsonRead flags = JsonRead::Strict) {
  return detail::filled<RpcReply>(arena, [&](tera_arena *raw, RpcReply &reply) {
    return tera_rpc_reply_from_json(raw, text.data(), text.size(), static_cast<std::uint32_t>(flags),
                                    detail::c_struct<tera_rpc_reply>(reply));
  });
}

// ---------------------------------------------------------------------------------------------------------------------
// Shared messages

/// A message or `Frame` that owns its bytes and its memory: for queues, other threads, and long-lived objects. Copying
/// it costs as much as copying a `std::shared_ptr`. It never changes, and several threads may read it at once.
///
/// A default-constructed or moved-from `Shared` holds nothing, and behaves like an empty message.
template <class T> class Shared {
public:
  Shared() noexcept = default;

  bool has_value() const noexcept { return value_ != nullptr; }
  explicit operator bool() const noexcept { return has_value(); }
  const T &operator*() const noexcept { return value_ ? *value_ : empty(); }
  const T *operator->() const noexcept { return &**this; }

  /// Returns a part that keeps the whole alive, for example `frame.part(event)` for an event in a frame. `part` must
  /// belong to the whole, or exist as long as it does.
  template <class U> Shared<U> part(const U &part) const noexcept {
    return Shared<U>(std::shared_ptr<const U>(value_, &part));
  }

  /// Makes a `Shared` whose value `make(Arena &)` builds in an arena with this limit, for cases that the functions
  /// below do not cover.
  template <class Make> static Expected<Shared> try_make(std::size_t limit, Make make) {
    return try_make_from(std::monostate(), limit, [&](std::monostate, Arena &arena) { return make(arena); });
  }

  /// As above, with `make(const Input &, Arena &)`. The `Shared` also keeps the input, for example a `std::string`, so
  /// that the value may refer to it.
  template <class Input, class Make>
  static Expected<Shared> try_make_from(Input input, std::size_t limit, Make make) {
    struct Block {
      Input input;
      Arena arena;
      T value;
    };
    auto block = std::make_shared<Block>(Block{std::move(input), Arena(limit), T{}});
    Expected<T> made = make(static_cast<const Input &>(block->input), block->arena);
    if (!made) return made.error();
    block->value = *std::move(made);
    return Shared(std::shared_ptr<const T>(block, &block->value));
  }

private:
  template <class U> friend class Shared;
  explicit Shared(std::shared_ptr<const T> value) noexcept : value_(std::move(value)) {}

  static const T &empty() noexcept {
    static const T value{};
    return value;
  }

  std::shared_ptr<const T> value_;
};

/// Decodes a message from protobuf binary, and keeps a copy of the bytes. `limit` is the limit of its arena.
template <class M> Expected<Shared<M>> try_decode_shared(ByteView bytes, std::size_t limit = 0) {
  return Shared<M>::try_make(limit, [&](Arena &arena) { return try_decode<M>(bytes, arena, Decode::CopyInput); });
}

/// Reads a message from JSON text, and keeps a copy of the text.
template <class M>
Expected<Shared<M>> try_from_json_shared(StringView text, JsonRead flags = JsonRead::Strict, std::size_t limit = 0) {
  return Shared<M>::try_make(
      limit, [&](Arena &arena) { return try_from_json<M>(text, arena, flags | JsonRead::CopyInput); });
}

/// Copies a message with everything that it refers to.
template <class M> Expected<Shared<M>> try_share(const M &message, std::size_t limit = 0) {
  return Shared<M>::try_make(limit, [&](Arena &arena) { return try_copy(message, arena); });
}

/// Decodes a wrapper and every message inside it, as `try_unwrap` does.
inline Expected<Shared<Frame>> try_unwrap_shared(Kind wrapper, ByteView bytes, std::size_t limit = 0) {
  return Shared<Frame>::try_make(
      limit, [&](Arena &arena) { return try_unwrap(wrapper, bytes, arena, Decode::CopyInput); });
}

/// Decodes the bytes received on a topic, as `try_unwrap` does.
inline Expected<Shared<Frame>> try_unwrap_shared(StringView topic, ByteView bytes, std::size_t limit = 0) {
  return try_unwrap_shared(topic_wrapper(topic), bytes, limit);
}

/// Reads a wrapper from JSON text, as `try_unwrap_json` does.
inline Expected<Shared<Frame>> try_unwrap_json_shared(StringView text, JsonRead flags = JsonRead::Lenient,
                                                      Kind wrapper = Kind::TeraMessage, std::size_t limit = 0) {
  return Shared<Frame>::try_make(
      limit, [&](Arena &arena) { return try_unwrap_json(text, arena, flags | JsonRead::CopyInput, wrapper); });
}

// ---------------------------------------------------------------------------------------------------------------------
// Time, sequence numbers, versions

/// Returns the current time in seconds since 1970-01-01 00:00:00 UTC, as in the `time` of wrappers.
inline double now() noexcept { return tera_now(); }

/// Returns the next sequence number of this process, for `TeraModuleMessage::Header::seq`.
inline std::uint32_t next_sequence() noexcept { return tera_seq_next(); }

/// Returns the version of the library, for example `0.1.0`.
inline std::string_view version() noexcept { return tera_version(); }

/// Returns the ABI version of the library; `TERA_ABI_VERSION` is that of this header.
inline std::uint32_t abi_version() noexcept { return tera_abi_version(); }

#if OPENTERA_EXCEPTIONS

// ---------------------------------------------------------------------------------------------------------------------
// The same functions with exceptions: each calls the function with the prefix `try_`, and throws its error.

inline std::size_t encoded_size(MessageRef message) { return try_encoded_size(message).value(); }
template <class Buffer = std::string> Buffer encode(MessageRef message) { return try_encode<Buffer>(message).value(); }
inline std::size_t encode_to(MutableByteView out, MessageRef message) { return try_encode_to(out, message).value(); }
template <class M> M decode(ByteView bytes, Arena &arena, Decode flags = Decode::ViewInput) {
  return try_decode<M>(bytes, arena, flags).value();
}
inline MessageRef decode(Kind kind, ByteView bytes, Arena &arena, Decode flags = Decode::ViewInput) {
  return try_decode(kind, bytes, arena, flags).value();
}
inline std::string_view to_json(MessageRef message, Arena &arena, JsonWrite flags = JsonWrite::Compact) {
  return try_to_json(message, arena, flags).value();
}
inline std::string to_json(MessageRef message, JsonWrite flags = JsonWrite::Compact) {
  return try_to_json(message, flags).value();
}
inline MessageRef copy(MessageRef message, Arena &arena) { return try_copy(message, arena).value(); }
template <class M, detail::WhenMessage<M> = 0> M copy(const M &message, Arena &arena) {
  return try_copy(message, arena).value();
}
inline bool equal(MessageRef a, MessageRef b, Arena &arena) { return try_equal(a, b, arena).value(); }
inline bool equal(MessageRef a, MessageRef b) { return try_equal(a, b).value(); }
inline Field field(MessageRef message, StringView name) { return try_field(message, name).value(); }
template <class M, detail::WhenMessage<M> = 0> Field field(const M &&message, StringView name) = delete;
template <class M> M from_json(StringView text, Arena &arena, JsonRead flags = JsonRead::Strict) {
  return try_from_json<M>(text, arena, flags).value();
}
inline MessageRef from_json(Kind kind, StringView text, Arena &arena, JsonRead flags = JsonRead::Strict) {
  return try_from_json(kind, text, arena, flags).value();
}
inline std::string json_from_binary(Kind kind, ByteView bytes, Arena &arena, JsonWrite flags = JsonWrite::Compact) {
  return try_json_from_binary(kind, bytes, arena, flags).value();
}
template <class Buffer = std::string>
Buffer binary_from_json(Kind kind, StringView text, Arena &arena, JsonRead flags = JsonRead::Strict) {
  return try_binary_from_json<Buffer>(kind, text, arena, flags).value();
}
inline std::string message_json_from_event(ByteView bytes, Arena &arena, JsonWrite flags = JsonWrite::Compact) {
  return try_message_json_from_event(bytes, arena, flags).value();
}
template <class M> M unpack(const Any &any, Arena &arena, Decode flags = Decode::ViewInput) {
  return try_unpack<M>(any, arena, flags).value();
}
inline MessageRef unpack(const Any &any, Arena &arena, Decode flags = Decode::ViewInput) {
  return try_unpack(any, arena, flags).value();
}
template <class Buffer = std::string, class... M>
Buffer wrap_event(const detail::EventTarget &target, const M &...messages) {
  return try_wrap_event<Buffer>(target, messages...).value();
}
template <class... M>
std::size_t wrap_event_to(MutableByteView out, const detail::EventTarget &target, const M &...messages) {
  return try_wrap_event_to(out, target, messages...).value();
}
template <class Buffer = std::string, class... M>
Buffer wrap_module_message(const TeraModuleMessage::Header &head, const M &...messages) {
  return try_wrap_module_message<Buffer>(head, messages...).value();
}
template <class... M>
std::size_t wrap_module_message_to(MutableByteView out, const TeraModuleMessage::Header &head, const M &...messages) {
  return try_wrap_module_message_to(out, head, messages...).value();
}
template <class Buffer = std::string> Buffer wrap_message(MessageRef message) {
  return try_wrap_message<Buffer>(message).value();
}
inline std::size_t wrap_message_to(MutableByteView out, MessageRef message) {
  return try_wrap_message_to(out, message).value();
}
inline Topic parse_topic(StringView topic) { return try_parse_topic(topic).value(); }
inline std::string build_topic(const Topic &parts) { return try_build_topic(parts).value(); }
inline Frame unwrap(Kind wrapper, ByteView bytes, Arena &arena, Decode flags = Decode::ViewInput) {
  return try_unwrap(wrapper, bytes, arena, flags).value();
}
inline Frame unwrap(StringView topic, ByteView bytes, Arena &arena, Decode flags = Decode::ViewInput) {
  return try_unwrap(topic, bytes, arena, flags).value();
}
inline Frame unwrap_json(StringView text, Arena &arena, JsonRead flags = JsonRead::Lenient,
                         Kind wrapper = Kind::TeraMessage) {
  return try_unwrap_json(text, arena, flags, wrapper).value();
}
inline std::string to_json(const RpcReply &reply, Arena &arena, JsonWrite flags = JsonWrite::Compact) {
  return try_to_json(reply, arena, flags).value();
}
inline RpcReply rpc_reply_from_json(StringView text, Arena &arena, JsonRead flags = JsonRead::Strict) {
  return try_rpc_reply_from_json(text, arena, flags).value();
}
template <class M> Shared<M> decode_shared(ByteView bytes, std::size_t limit = 0) {
  return try_decode_shared<M>(bytes, limit).value();
}
template <class M>
Shared<M> from_json_shared(StringView text, JsonRead flags = JsonRead::Strict, std::size_t limit = 0) {
  return try_from_json_shared<M>(text, flags, limit).value();
}
template <class M> Shared<M> share(const M &message, std::size_t limit = 0) {
  return try_share(message, limit).value();
}
inline Shared<Frame> unwrap_shared(Kind wrapper, ByteView bytes, std::size_t limit = 0) {
  return try_unwrap_shared(wrapper, bytes, limit).value();
}
inline Shared<Frame> unwrap_shared(StringView topic, ByteView bytes, std::size_t limit = 0) {
  return try_unwrap_shared(topic, bytes, limit).value();
}
inline Shared<Frame> unwrap_json_shared(StringView text, JsonRead flags = JsonRead::Lenient,
                                        Kind wrapper = Kind::TeraMessage, std::size_t limit = 0) {
  return try_unwrap_json_shared(text, flags, wrapper, limit).value();
}

#endif // OPENTERA_EXCEPTIONS

} // inline namespace OPENTERA_NAMESPACE
} // namespace opentera

/// Hashes as `std::string_view` does.
template <> struct std::hash<opentera::StringView> : std::hash<std::string_view> {};

#pragma pop_macro("STATUS_CANCELLED")
#pragma pop_macro("STATUS_PENDING")

#endif // OPENTERA_MESSAGES_HPP
