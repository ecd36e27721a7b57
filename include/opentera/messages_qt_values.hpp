/*
 * opentera/messages_qt_values.hpp: the messages of the OpenTera platform as value types of Qt, for C++ and QML. For
 * Qt 6 and Qt 5.15, with C++17.
 *
 * SPDX-License-Identifier: Apache-2.0
 *
 *   opentera::protobuf::UserEvent event(shared);   // copies nothing
 *   label->setText(event.userFullname());          // makes this QString
 *   event.setUserFullname(QStringLiteral("Anna")); // owns its fields from now on
 *
 * - The classes have the names, accessors and properties that Qt Protobuf's generator derives from the schema.
 *   docs/qml.md is the guide and lists the differences.
 * - A value constructed from a `Shared` message keeps that message, and converts a field when its getter is called. The
 *   first write converts all fields. Copies share their fields until one of them is written.
 * - A getter of a list or a nested message that is not `const`, `events()` or `header()` for example, returns a
 *   reference and counts as a write: call it on a `const` value to read.
 * - moc must run on this header, once in a program.
 */

/* Generated from `proto/` and `codegen/src/messages_qt_values.hpp.in` by `cargo codegen`; do not edit. */

#ifndef OPENTERA_MESSAGES_QT_VALUES_HPP
#define OPENTERA_MESSAGES_QT_VALUES_HPP

#ifdef OPENTERA_COMPAT_GENERATED_MESSAGE_UTIL_H
#error "The value types of Qt and the drop-in for protoc's classes have the same names: include one of them in a file."
#endif
#if defined(QPROTOBUF_ARCHIVEEVENT_H) || defined(ARCHIVEEVENT_QPB_H) || \
    defined(QPROTOBUF_CREATESESSION_H) || defined(CREATESESSION_QPB_H) || \
    defined(QPROTOBUF_DATABASEEVENT_H) || defined(DATABASEEVENT_QPB_H) || \
    defined(QPROTOBUF_DEVICEEVENT_H) || defined(DEVICEEVENT_QPB_H) || \
    defined(QPROTOBUF_JOINSESSIONEVENT_H) || defined(JOINSESSIONEVENT_QPB_H) || \
    defined(QPROTOBUF_JOINSESSIONREPLYEVENT_H) || defined(JOINSESSIONREPLYEVENT_QPB_H) || \
    defined(QPROTOBUF_LEAVESESSIONEVENT_H) || defined(LEAVESESSIONEVENT_QPB_H) || \
    defined(QPROTOBUF_LOGEVENT_H) || defined(LOGEVENT_QPB_H) || \
    defined(QPROTOBUF_LOGINEVENT_H) || defined(LOGINEVENT_QPB_H) || \
    defined(QPROTOBUF_PARTICIPANTEVENT_H) || defined(PARTICIPANTEVENT_QPB_H) || \
    defined(QPROTOBUF_RPCMESSAGE_H) || defined(RPCMESSAGE_QPB_H) || \
    defined(QPROTOBUF_RESULT_H) || defined(RESULT_QPB_H) || \
    defined(QPROTOBUF_SERVERCOMMAND_H) || defined(SERVERCOMMAND_QPB_H) || \
    defined(QPROTOBUF_STOPSESSIONEVENT_H) || defined(STOPSESSIONEVENT_QPB_H) || \
    defined(QPROTOBUF_TERAEVENT_H) || defined(TERAEVENT_QPB_H) || \
    defined(QPROTOBUF_TERAMESSAGE_H) || defined(TERAMESSAGE_QPB_H) || \
    defined(QPROTOBUF_TERAMODULEMESSAGE_H) || defined(TERAMODULEMESSAGE_QPB_H) || \
    defined(QPROTOBUF_USEREVENT_H) || defined(USEREVENT_QPB_H) || \
    defined(QPROTOBUF_USERREGISTERTOEVENT_H) || defined(USERREGISTERTOEVENT_QPB_H)
#error "Qt Protobuf's classes of this schema have the same names as these: include one of them in a file."
#endif

#include <opentera/messages_qt.hpp>

#include <QtCore/QList>
#include <QtCore/QMetaProperty>
#include <QtCore/QSharedData>
#include <QtCore/QVariant>

// The target for QML defines `OPENTERA_QML`; without it nothing here needs QtQml.
#if defined(OPENTERA_QML) && QT_VERSION >= QT_VERSION_CHECK(6, 0, 0)
#include <QtQml/qqmlregistration.h>
#define OPENTERA_QML_ENUMS(NAME) QML_NAMED_ELEMENT(NAME)
#ifdef QML_STRUCTURED_VALUE
#define OPENTERA_QML_VALUE(NAME) QML_VALUE_TYPE(NAME) QML_STRUCTURED_VALUE
#else
#define OPENTERA_QML_VALUE(NAME) QML_VALUE_TYPE(NAME)
#endif
#else
#define OPENTERA_QML_ENUMS(NAME)
#define OPENTERA_QML_VALUE(NAME)
#endif

#include <optional>
#include <tuple>
#include <utility>
#include <variant>

/* Macros of Windows and X11, set aside up to the end of this header. */
#pragma push_macro("None")
#undef None
#pragma push_macro("STATUS_CANCELLED")
#undef STATUS_CANCELLED
#pragma push_macro("STATUS_PENDING")
#undef STATUS_PENDING

namespace opentera {
inline namespace OPENTERA_NAMESPACE {
namespace qt {

// ---------------------------------------------------------------------------------------------------------------------
// Serializers

namespace detail {

struct Access;

/// The limit of an arena for messages that the program already has in memory.
inline constexpr std::size_t unlimited = (std::numeric_limits<std::size_t>::max)();

} // namespace detail

/// The interface of `QAbstractProtobufSerializer`, for the value types below.
class AbstractSerializer {
public:
  enum class Error : std::uint8_t { None, InvalidHeader, UnknownType, UnexpectedEndOfStream, InvalidFormat };

  virtual ~AbstractSerializer() = default;
  AbstractSerializer(const AbstractSerializer &) = delete;
  AbstractSerializer &operator=(const AbstractSerializer &) = delete;

  /// Serializes `message`. On failure, returns an empty array and sets the error.
  template <class T> QByteArray serialize(const T *message) const;
  /// Deserializes `bytes` to `message`. On failure, returns false, sets the error and leaves `message` unchanged.
  template <class T> bool deserialize(T *message, ByteView bytes) const;

  Error lastError() const noexcept { return error_; }
  QString lastErrorString() const { return errorString_; }

protected:
  AbstractSerializer() = default;

private:
  friend struct detail::Access;

  virtual Expected<QByteArray> write(MessageRef message) const = 0;
  /// Reads a message of this kind into the arena. The message must not refer to `bytes`.
  virtual Expected<MessageRef> read(Kind kind, ByteView bytes, Arena &arena) const = 0;

  void fail(const opentera::Error &error) const {
    switch (error.status()) {
    case StatusCode::Truncated: error_ = Error::UnexpectedEndOfStream; break;
    case StatusCode::UnknownType: error_ = Error::UnknownType; break;
    default: error_ = Error::InvalidFormat;
    }
    errorString_ = QString::fromUtf8(error.what());
  }

  void succeed() const {
    error_ = Error::None;
    errorString_.clear();
  }

  // The last error of `const` functions, as in Qt Protobuf.
  mutable Error error_ = Error::None;
  mutable QString errorString_;
};

/// Protobuf binary, for `QProtobufSerializer`. Unknown fields are kept.
class ProtobufSerializer final : public AbstractSerializer {
  Expected<QByteArray> write(MessageRef message) const override { return try_encode<QByteArray>(message); }
  Expected<MessageRef> read(Kind kind, ByteView bytes, Arena &arena) const override {
    return try_decode(kind, bytes, arena, Decode::CopyInput);
  }
};

/// JSON, for `QProtobufJsonSerializer`. It supports `Any`.
class JsonSerializer final : public AbstractSerializer {
public:
  JsonSerializer(JsonRead read = JsonRead::Lenient, JsonWrite write = JsonWrite::Compact) noexcept
      : read_(read), write_(write) {}

private:
  Expected<QByteArray> write(MessageRef message) const override {
    Arena arena(detail::unlimited);
    const auto text = try_to_json(message, arena, write_);
    if (!text) return text.error();
    return toQByteArray(ByteView(text->data(), text->size()));
  }
  Expected<MessageRef> read(Kind kind, ByteView bytes, Arena &arena) const override {
    return try_from_json(kind, bytes.chars(), arena, read_ | JsonRead::CopyInput);
  }

  JsonRead read_;
  JsonWrite write_;
};

// ---------------------------------------------------------------------------------------------------------------------
// Fields of messages as values of Qt

namespace detail {

/// The fields of an `M` as values of Qt.
template <class M> struct Plain;

/// The value type of an `M`.
template <class M> struct ValueTypeOf;

/// Converts a field to a `T`. A nested message keeps `whole`, the message that contains it.
template <class T> struct FromField {
  template <class M, class F> static T convert(const Shared<M> &whole, const F &field) {
    static_cast<void>(whole);
    if constexpr (std::is_same_v<F, StringView>) {
      return toQString(field);
    } else if constexpr (std::is_same_v<F, ByteView>) {
      return toQByteArray(field);
    } else {
      return static_cast<T>(field);
    }
  }
};

template <> struct FromField<QStringList> {
  template <class M> static QStringList convert(const Shared<M> &, List<StringView> field) {
    return toQStringList(field);
  }
};

template <class T> struct FromField<std::optional<T>> {
  template <class M, class F> static std::optional<T> convert(const Shared<M> &whole, const Optional<F> &field) {
    if (!field) return std::nullopt;
    return T(whole.part(*field));
  }
};

template <class T> struct FromField<QList<T>> {
  template <class M, class F> static QList<T> convert(const Shared<M> &whole, const List<F> &field) {
    QList<T> list;
    list.reserve(qtSize(field.size()));
    for (const F &element : field) list.append(T(whole.part(element)));
    return list;
  }
};

/// Converts the fields of a message to values of Qt.
template <class M> class FromFields {
public:
  explicit FromFields(const Shared<M> &whole) noexcept : whole_(whole) {}

  template <class T, class F> void operator()(T &value, const F &field) const {
    value = FromField<T>::convert(whole_, field);
  }

  /// A oneof; `members` are the functions that return its members, in the order of the variant.
  template <class T, class F, class... P>
  void operator()(T &value, const F &oneof, const std::tuple<P...> &members) const {
    set(value, oneof, members, std::index_sequence_for<P...>());
  }

private:
  template <class T, class F, class P, std::size_t... I>
  void set(T &value, const F &oneof, const P &members, std::index_sequence<I...>) const {
    (setMember<I + 1>(value, (oneof.*std::get<I>(members))()), ...);
  }

  template <std::size_t I, class T, class F> void setMember(T &value, const F *member) const {
    using Member = std::variant_alternative_t<I, T>;
    if (member) value.template emplace<I>(FromField<Member>::convert(whole_, *member));
  }

  const Shared<M> &whole_;
};

/// Converts values of Qt to the fields of a message, in an arena. Keeps the first error.
class ToFields {
public:
  explicit ToFields(Arena &arena) noexcept : arena_(arena) {}

  template <class T, class F> void operator()(const T &value, F &field) {
    if constexpr (std::is_same_v<F, double> || std::is_same_v<F, float> || std::is_integral_v<F> ||
                  std::is_enum_v<F>) {
      field = static_cast<F>(value);
    } else {
      convert(value, field);
    }
  }

  /// A oneof, see `FromFields`.
  template <class T, class F, class... P>
  void operator()(const T &value, F &oneof, const std::tuple<P...> &members) {
    set(value, oneof, members, std::index_sequence_for<P...>());
  }

  const std::optional<Error> &error() const noexcept { return error_; }

private:
  template <class T> T take(Expected<T> made) {
    if (made) return *std::move(made);
    if (!error_) error_ = made.error();
    return T();
  }

  void convert(const QString &text, StringView &field) { field = take(tryText(arena_, text)); }
  void convert(const QByteArray &bytes, ByteView &field) { field = take(arena_.try_bytes(bytes)); }
  void convert(const QStringList &texts, List<StringView> &field) { field = take(tryList(arena_, texts)); }

  template <class T, class F> void convert(const std::optional<T> &value, Optional<F> &field) {
    if (value) field = take(arena_.try_make(message<F>(*value)));
  }

  template <class T, class F> void convert(const QList<T> &values, List<F> &field) {
    std::vector<F> list;
    list.reserve(static_cast<std::size_t>(values.size()));
    for (const T &value : values) list.push_back(message<F>(value));
    field = take(arena_.try_list<F>(list));
  }

  template <class T, class F, class P, std::size_t... I>
  void set(const T &value, F &oneof, const P &members, std::index_sequence<I...>) {
    (setMember<I + 1>(value, oneof, std::get<I>(members)), ...);
  }

  template <std::size_t I, class T, class F, class P>
  void setMember(const T &value, F &oneof, const P *(F::*)() const noexcept) {
    if (const auto *set = std::get_if<I>(&value)) {
      P member{};
      (*this)(*set, member);
      oneof = member;
    }
  }

  template <class F, class T> F message(const T &value);

  Arena &arena_;
  std::optional<Error> error_;
};

/// The content of every value type: a shared message, or fields of its own.
template <class M> class Value {
public:
  Value() noexcept = default;
  explicit Value(Shared<M> source) : source_(std::move(source)) {
    if constexpr (std::is_same_v<M, Any>) {
      // A message that is not encoded yet has neither a type URL nor bytes. A message that cannot be encoded is kept,
      // so that serializing it fails.
      if (const MessageRef message = source_->message) {
        auto encoded = try_encode<QByteArray>(message);
        if (!encoded) return;
        const QString url = toQString(opentera::type_url(message.kind()));
        auto &own = this->own();
        own.typeUrl = url;
        own.value = *std::move(encoded);
      }
    }
  }

  /// Returns a field, converted if it is in the shared message.
  template <class T, class F> T get(T Plain<M>::*plain, F M::*field) const {
    return own_ ? (*own_).*plain : FromField<T>::convert(source_, (*source_).*field);
  }

  /// Whether a nested message is set.
  template <class T, class F> bool has(std::optional<T> Plain<M>::*plain, F M::*field) const {
    return own_ ? ((*own_).*plain).has_value() : ((*source_).*field).has_value();
  }

  /// Returns a nested message for writing, and marks it as set.
  template <class T> T &nested(std::optional<T> Plain<M>::*plain) {
    auto &field = own().*plain;
    return field ? *field : field.emplace();
  }

  /// Number of the field that is set in a oneof, or 0.
  template <class T, class F, std::size_t N>
  int which(T Plain<M>::*plain, F M::*oneof, const int (&numbers)[N]) const {
    return own_ ? numbers[((*own_).*plain).index()] : static_cast<int>(((*source_).*oneof).which());
  }

  /// The `I`th member of a oneof, or its default value.
  template <std::size_t I, class T, class F, class P>
  std::variant_alternative_t<I, T> member(T Plain<M>::*plain, F M::*oneof, P (F::*pointer)() const noexcept) const {
    using Member = std::variant_alternative_t<I, T>;
    if (own_) {
      const auto *set = std::get_if<I>(&((*own_).*plain));
      return set ? *set : Member();
    }
    const auto *set = (((*source_).*oneof).*pointer)();
    return set ? FromField<Member>::convert(source_, *set) : Member();
  }

  /// The fields, for writing.
  Plain<M> &own() {
    if (!own_) {
      own_ = new Plain<M>;
      own_->unknownFields = toQByteArray(source_->unknown_fields);
      Plain<M>::visit(*own_, *source_, FromFields<M>(source_));
      source_ = Shared<M>();
    }
    return *own_;
  }

  /// Returns the message. It refers to the arena, and to this value.
  Expected<M> message(Arena &arena) const {
    if (!own_) return *source_;
    ToFields convert(arena);
    M message;
    message.unknown_fields = ByteView(std::as_const(own_)->unknownFields);
    Plain<M>::visit(*std::as_const(own_), message, convert);
    if (convert.error()) return *convert.error();
    return message;
  }

  /// Returns the shared message, built from the fields if they were written.
  Expected<Shared<M>> shared() const {
    if (!own_) return source_;
    return Shared<M>::try_make(unlimited, [this](Arena &arena) -> Expected<M> {
      const auto made = message(arena);
      if (!made) return made.error();
      return try_copy(*made, arena);
    });
  }

  bool equals(const Value &other) const {
    if (own_ == other.own_ && &*source_ == &*other.source_) return true;
    Arena arena(unlimited);
    const auto a = message(arena), b = other.message(arena);
    return a && b && try_equal(*a, *b, arena).value_or(false);
  }

  void swap(Value &other) noexcept {
    std::swap(source_, other.source_);
    own_.swap(other.own_);
  }

private:
  Shared<M> source_;
  QSharedDataPointer<Plain<M>> own_;
};

/// Access to the private members of the value types.
struct Access {
  template <class T> static auto &value(T &message) noexcept { return message.value_; }

  /// Sets or clears the error of a serializer, which may be null.
  static void report(const AbstractSerializer *serializer, const std::optional<Error> &error) {
    if (!serializer) return;
    if (error) serializer->fail(*error);
    else serializer->succeed();
  }
};

template <class F, class T> F ToFields::message(const T &value) {
  return take(Access::value(value).message(arena_));
}

/// The stored properties of a value type that are set. Nested messages are maps.
inline QVariantMap toVariantMap(const QMetaObject &meta, const void *gadget);

inline QVariant toPlainVariant(const QVariant &value) {
  if (value.userType() == QMetaType::QVariantList) {
    QVariantList list;
    for (const QVariant &element : value.toList()) list.append(toPlainVariant(element));
    return list;
  }
#if QT_VERSION < QT_VERSION_CHECK(6, 0, 0)
  const QMetaType type(value.userType());
#else
  const QMetaType type = value.metaType();
#endif
  if (!type.flags().testFlag(QMetaType::IsGadget)) return value;
  return toVariantMap(*type.metaObject(), value.constData());
}

inline QVariantMap toVariantMap(const QMetaObject &meta, const void *gadget) {
  QVariantMap map;
  for (int i = 0; i < meta.propertyCount(); ++i) {
    const QMetaProperty property = meta.property(i);
    if (!property.isStored()) continue;
    const QByteArray name = property.name();
    const int has = meta.indexOfProperty("has" + name.left(1).toUpper() + name.mid(1));
    if (has >= 0 && !meta.property(has).readOnGadget(gadget).toBool()) continue;
    map.insert(QString::fromLatin1(name), toPlainVariant(property.readOnGadget(gadget)));
  }
  return map;
}

inline QString enumName(const QMetaObject &meta, const void *gadget, const QString &name) {
  const int index = meta.indexOfProperty(name.toUtf8().constData());
  if (index < 0 || !meta.property(index).isEnumType()) return QString();
  const QMetaProperty property = meta.property(index);
  return QString::fromLatin1(property.enumerator().valueToKey(property.readOnGadget(gadget).toInt()));
}

template <class T> void registerTypes() {
  const QMetaType type(qRegisterMetaType<T>());
  qRegisterMetaType<QList<T>>("QList<" + QByteArray(type.name()) + '>'); // without the inline namespace
}

template <class T> T orDefault(std::optional<T> message) { return message ? *std::move(message) : T(); }

/// Converts a value that QML assigns, or a map of its properties. For anything else, warns and returns nothing.
template <class T> std::optional<T> fromVariant(const QVariant &variant) {
  if (variant.canConvert<T>()) return variant.value<T>();
  const QMetaObject &meta = T::staticMetaObject;
  if (!variant.canConvert<QVariantMap>()) {
    qWarning("%s cannot be assigned to %s", variant.typeName(), meta.className());
    return std::nullopt;
  }
  T made;
  const QVariantMap map = variant.toMap();
  for (auto it = map.begin(); it != map.end(); ++it) {
    const int index = meta.indexOfProperty(it.key().toUtf8().constData());
    if (index >= 0 && meta.property(index).writeOnGadget(&made, it.value())) continue;
    qWarning("%s cannot be assigned to %s.%s", it.value().typeName(), meta.className(), qUtf8Printable(it.key()));
    return std::nullopt;
  }
  return made;
}

/// Sets a nested message to the value that QML assigns. `undefined` and `null` clear it; a value of another type
/// changes nothing.
template <class M, class T>
void assign(Value<M> &value, std::optional<T> Plain<M>::*field, const QVariant &variant) {
  if (!variant.isValid() || variant.userType() == QMetaType::Nullptr) {
    (value.own().*field).reset();
  } else if (auto made = fromVariant<T>(variant)) {
    value.own().*field = std::move(made);
  }
}

template <class T> QVariantList toVariants(const QList<T> &list) {
  QVariantList variants;
  variants.reserve(list.size());
  for (const T &element : list) variants.append(QVariant::fromValue(element));
  return variants;
}

/// Sets a list of messages to the value that QML assigns. If an element has another type, nothing changes.
template <class M, class T> void assign(Value<M> &value, QList<T> Plain<M>::*field, const QVariantList &variants) {
  QList<T> list;
  list.reserve(variants.size());
  for (const QVariant &variant : variants) {
    auto made = fromVariant<T>(variant);
    if (!made) return;
    list.append(*std::move(made));
  }
  value.own().*field = std::move(list);
}

} // namespace detail

template <class T> QByteArray AbstractSerializer::serialize(const T *message) const {
  Arena arena(detail::unlimited);
  const auto made = detail::Access::value(*message).message(arena);
  auto bytes = made ? write(*made) : Expected<QByteArray>(made.error());
  if (!bytes) {
    fail(bytes.error());
    return QByteArray();
  }
  succeed();
  return *std::move(bytes);
}

template <class T> bool AbstractSerializer::deserialize(T *message, ByteView bytes) const {
  using M = typename T::Message;
  auto made = Shared<M>::try_make(0, [&](Arena &arena) -> Expected<M> {
    const auto read = this->read(M::message_kind, bytes, arena);
    if (!read) return read.error();
    return *read->template as<M>();
  });
  if (!made) {
    fail(made.error());
    return false;
  }
  *message = T(*std::move(made));
  succeed();
  return true;
}

/// Returns the message of a value type, for example the `opentera::UserEvent` of an `opentera::protobuf::UserEvent`. It
/// refers to the arena and to `value`.
template <class T> Expected<typename T::Message> tryToMessage(const T &value, Arena &arena) {
  return detail::Access::value(value).message(arena);
}

/// Returns the same message as a `Shared`, which owns everything that it refers to.
template <class T> Expected<Shared<typename T::Message>> tryToShared(const T &value) {
  return detail::Access::value(value).shared();
}

#if OPENTERA_EXCEPTIONS
template <class T> typename T::Message toMessage(const T &value, Arena &arena) {
  return tryToMessage(value, arena).value();
}

template <class T> Shared<typename T::Message> toShared(const T &value) { return tryToShared(value).value(); }
#endif

} // namespace qt
} // inline namespace OPENTERA_NAMESPACE
} // namespace opentera

/// The members that all value types share.
#define OPENTERA_QT_VALUE(CLASS, MESSAGE)                                                                              \
public:                                                                                                                \
  using Message = MESSAGE;                                                                                             \
  CLASS() noexcept = default;                                                                                          \
  explicit CLASS(opentera::Shared<Message> message) : value_(std::move(message)) {}                                    \
  void swap(CLASS &other) noexcept { value_.swap(other.value_); }                                                      \
  QByteArray serialize(const opentera::qt::AbstractSerializer *serializer) const {                                     \
    return serializer->serialize(this);                                                                                \
  }                                                                                                                    \
  bool deserialize(const opentera::qt::AbstractSerializer *serializer, opentera::ByteView bytes) {                     \
    return serializer->deserialize(this, bytes);                                                                       \
  }                                                                                                                    \
  static void registerTypes() { opentera::qt::detail::registerTypes<CLASS>(); }                                        \
  friend bool operator==(const CLASS &a, const CLASS &b) { return a.value_.equals(b.value_); }                         \
  friend bool operator!=(const CLASS &a, const CLASS &b) { return !(a == b); }                                         \
                                                                                                                       \
private:                                                                                                               \
  friend struct opentera::qt::detail::Access;                                                                          \
  using Plain = opentera::qt::detail::Plain<Message>;                                                                  \
  opentera::qt::detail::Value<Message> value_;

// The inline namespace only changes the mangled names, as in messages.hpp. moc must not see it.
#ifdef Q_MOC_RUN
#define OPENTERA_QT_VALUES_BEGIN namespace opentera { namespace protobuf {
#define OPENTERA_QT_VALUES_END } }
#else
#define OPENTERA_QT_VALUES_BEGIN namespace opentera { namespace protobuf { inline namespace OPENTERA_NAMESPACE {
#define OPENTERA_QT_VALUES_END } } }
#endif

// google.protobuf.Any

OPENTERA_QT_VALUES_BEGIN
namespace Any_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(Any)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  TypeUrlProtoFieldNumber = 1,
  ValueProtoFieldNumber = 2,
};
Q_ENUM_NS(QtProtobufFieldEnum)
} // namespace Any_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::Any> : QSharedData {
  QString typeUrl{};
  QByteArray value{};
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.typeUrl, message.type_url);
    f(own.value, message.value);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// A message of any type, see the section "Any".
class Any {
  Q_GADGET
  OPENTERA_QML_VALUE(any)
  Q_PROPERTY(QString typeUrl READ typeUrl WRITE setTypeUrl)
  Q_PROPERTY(QByteArray value READ value WRITE setValue)
  OPENTERA_QT_VALUE(Any, opentera::Any)

public:
  using QtProtobufFieldEnum = Any_QtProtobufNested::QtProtobufFieldEnum;

  /// Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`.
  QString typeUrl() const { return value_.get(&Plain::typeUrl, &Message::type_url); }
  void setTypeUrl(const QString &value) { value_.own().typeUrl = value; }

  /// The message as protobuf binary.
  QByteArray value() const { return value_.get(&Plain::value, &Message::value); }
  void setValue(const QByteArray &value) { value_.own().value = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }

  /// Returns the message inside if it is a `T`. Returns nothing if it has another type, or if it cannot be decoded;
  /// then `serializer` has the error. `value` is always binary, for every serializer.
  template <class T> std::optional<T> unpack(const opentera::qt::AbstractSerializer *serializer = nullptr) const {
    using M = typename T::Message;
    const auto any = value_.shared();
    auto made = any ? opentera::Shared<M>::try_make_from(*any, 0,
                                                         [](const auto &kept, opentera::Arena &arena) {
                                                           return opentera::try_unpack<M>(*kept, arena);
                                                         })
                    : opentera::Expected<opentera::Shared<M>>(any.error());
    opentera::qt::detail::Access::report(serializer, made ? std::nullopt : std::optional(made.error()));
    return made ? std::optional<T>(T(*std::move(made))) : std::nullopt;
  }

  /// Returns an `Any` with a message. If the message cannot be serialized, the `Any` is empty and `serializer` has the
  /// error.
  template <class T>
  static Any fromMessage(const opentera::qt::AbstractSerializer *serializer, const T &message,
                         const QString &typeUrlPrefix = QStringLiteral("type.googleapis.com")) {
    opentera::Arena arena(opentera::qt::detail::unlimited);
    const auto made = opentera::qt::tryToMessage(message, arena);
    auto bytes = made ? opentera::try_encode<QByteArray>(*made) : opentera::Expected<QByteArray>(made.error());
    opentera::qt::detail::Access::report(serializer, bytes ? std::nullopt : std::optional(bytes.error()));
    Any any;
    if (!bytes) return any;
    const QString name = opentera::qt::toQString(opentera::to_string(T::Message::message_kind));
    any.setTypeUrl(typeUrlPrefix + QLatin1Char('/') + name);
    any.setValue(*bytes);
    return any;
  }
};
using AnyRepeated = QList<Any>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::Any> {
  using type = opentera::protobuf::Any;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::Any, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::Any)

// opentera.protobuf.TeraMessage

OPENTERA_QT_VALUES_BEGIN
namespace TeraMessage_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(TeraMessage)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  MessageProtoFieldNumber = 1,
};
Q_ENUM_NS(QtProtobufFieldEnum)
} // namespace TeraMessage_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::TeraMessage> : QSharedData {
  std::optional<opentera::protobuf::Any> message;
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.message, message.message);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// Wraps everything that the server sends to a client over the websocket. The client sees the type of the content
/// before the content itself.
class TeraMessage {
  Q_GADGET
  OPENTERA_QML_VALUE(teraMessage)
  Q_PROPERTY(QVariant message READ message_p WRITE setMessage_p)
  Q_PROPERTY(bool hasMessage READ hasMessage STORED false)
  OPENTERA_QT_VALUE(TeraMessage, opentera::TeraMessage)

public:
  using QtProtobufFieldEnum = TeraMessage_QtProtobufNested::QtProtobufFieldEnum;

  /// The content, usually a `TeraEvent`.
  bool hasMessage() const { return value_.has(&Plain::message, &Message::message); }
  opentera::protobuf::Any message() const {
    return opentera::qt::detail::orDefault(value_.get(&Plain::message, &Message::message));
  }
  opentera::protobuf::Any &message() { return value_.nested(&Plain::message); }
  void setMessage(const opentera::protobuf::Any &value) { value_.own().message = value; }
  Q_INVOKABLE void clearMessage() { value_.own().message.reset(); }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }

private:
  QVariant message_p() const { return hasMessage() ? QVariant::fromValue(message()) : QVariant(); }
  void setMessage_p(const QVariant &value) {
    opentera::qt::detail::assign(value_, &Plain::message, value);
  }
};
using TeraMessageRepeated = QList<TeraMessage>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::TeraMessage> {
  using type = opentera::protobuf::TeraMessage;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::TeraMessage, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::TeraMessage)

// opentera.protobuf.TeraEvent.Header

OPENTERA_QT_VALUES_BEGIN
namespace TeraEvent_QtProtobufNested::Header_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(TeraEventHeader)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  VersionProtoFieldNumber = 1,
  TimeProtoFieldNumber = 2,
  TopicProtoFieldNumber = 3,
};
Q_ENUM_NS(QtProtobufFieldEnum)
} // namespace TeraEvent_QtProtobufNested::Header_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::TeraEvent::Header> : QSharedData {
  quint32 version{};
  double time{};
  QString topic{};
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.version, message.version);
    f(own.time, message.time);
    f(own.topic, message.topic);
  }
};

OPENTERA_QT_VALUES_BEGIN
namespace TeraEvent_QtProtobufNested {
/// Data common to all events in one wrapper.
class Header {
  Q_GADGET
  OPENTERA_QML_VALUE(teraEventHeader)
  Q_PROPERTY(quint32 version READ version WRITE setVersion)
  Q_PROPERTY(double time READ time WRITE setTime)
  Q_PROPERTY(QString topic READ topic WRITE setTopic)
  OPENTERA_QT_VALUE(Header, opentera::TeraEvent::Header)

public:
  using QtProtobufFieldEnum = Header_QtProtobufNested::QtProtobufFieldEnum;

  /// Version of the protocol, 1 today.
  quint32 version() const { return value_.get(&Plain::version, &Message::version); }
  void setVersion(quint32 value) { value_.own().version = value; }

  /// Time of publication, in seconds since 1970-01-01 00:00:00 UTC.
  double time() const { return value_.get(&Plain::time, &Message::time); }
  void setTime(double value) { value_.own().time = value; }

  /// The Redis topic on which the wrapper is published; for logs, the name of the list.
  QString topic() const { return value_.get(&Plain::topic, &Message::topic); }
  void setTopic(const QString &value) { value_.own().topic = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }
};
using HeaderRepeated = QList<Header>;
} // namespace TeraEvent_QtProtobufNested
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::TeraEvent::Header> {
  using type = opentera::protobuf::TeraEvent_QtProtobufNested::Header;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::TeraEvent_QtProtobufNested::Header, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::TeraEvent_QtProtobufNested::Header)

// opentera.protobuf.TeraEvent

OPENTERA_QT_VALUES_BEGIN
namespace TeraEvent_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(TeraEvent)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  HeaderProtoFieldNumber = 1,
  EventsProtoFieldNumber = 2,
};
Q_ENUM_NS(QtProtobufFieldEnum)
} // namespace TeraEvent_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::TeraEvent> : QSharedData {
  std::optional<opentera::protobuf::TeraEvent_QtProtobufNested::Header> header;
  QList<opentera::protobuf::Any> events;
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.header, message.header);
    f(own.events, message.events);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// Wraps the events that the server, its services and its clients publish.
class TeraEvent {
  Q_GADGET
  OPENTERA_QML_VALUE(teraEvent)
  Q_PROPERTY(QVariant header READ header_p WRITE setHeader_p)
  Q_PROPERTY(bool hasHeader READ hasHeader STORED false)
  Q_PROPERTY(QVariantList events READ events_p WRITE setEvents_p)
  Q_PROPERTY(QList<opentera::protobuf::Any> eventsData READ eventsData_p WRITE setEvents STORED false)
  OPENTERA_QT_VALUE(TeraEvent, opentera::TeraEvent)

public:
  using QtProtobufFieldEnum = TeraEvent_QtProtobufNested::QtProtobufFieldEnum;
  using Header = TeraEvent_QtProtobufNested::Header;

  /// Version, time and topic.
  bool hasHeader() const { return value_.has(&Plain::header, &Message::header); }
  opentera::protobuf::TeraEvent_QtProtobufNested::Header header() const {
    return opentera::qt::detail::orDefault(value_.get(&Plain::header, &Message::header));
  }
  opentera::protobuf::TeraEvent_QtProtobufNested::Header &header() { return value_.nested(&Plain::header); }
  void setHeader(const opentera::protobuf::TeraEvent_QtProtobufNested::Header &value) { value_.own().header = value; }
  Q_INVOKABLE void clearHeader() { value_.own().header.reset(); }

  /// The events. They may have different types.
  QList<opentera::protobuf::Any> events() const { return value_.get(&Plain::events, &Message::events); }
  QList<opentera::protobuf::Any> &events() { return value_.own().events; }
  void setEvents(const QList<opentera::protobuf::Any> &value) { value_.own().events = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }

private:
  QVariant header_p() const { return hasHeader() ? QVariant::fromValue(header()) : QVariant(); }
  void setHeader_p(const QVariant &value) {
    opentera::qt::detail::assign(value_, &Plain::header, value);
  }
  QList<opentera::protobuf::Any> eventsData_p() const { return events(); }
  QVariantList events_p() const { return opentera::qt::detail::toVariants(events()); }
  void setEvents_p(const QVariantList &value) {
    opentera::qt::detail::assign(value_, &Plain::events, value);
  }
};
using TeraEventRepeated = QList<TeraEvent>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::TeraEvent> {
  using type = opentera::protobuf::TeraEvent;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::TeraEvent, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::TeraEvent)

// opentera.protobuf.TeraModuleMessage.Header

OPENTERA_QT_VALUES_BEGIN
namespace TeraModuleMessage_QtProtobufNested::Header_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(TeraModuleMessageHeader)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  VersionProtoFieldNumber = 1,
  TimeProtoFieldNumber = 2,
  SeqProtoFieldNumber = 3,
  SourceProtoFieldNumber = 4,
  DestProtoFieldNumber = 5,
};
Q_ENUM_NS(QtProtobufFieldEnum)
} // namespace TeraModuleMessage_QtProtobufNested::Header_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::TeraModuleMessage::Header> : QSharedData {
  quint32 version{};
  double time{};
  quint32 seq{};
  QString source{};
  QString dest{};
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.version, message.version);
    f(own.time, message.time);
    f(own.seq, message.seq);
    f(own.source, message.source);
    f(own.dest, message.dest);
  }
};

OPENTERA_QT_VALUES_BEGIN
namespace TeraModuleMessage_QtProtobufNested {
/// Sender, recipient, time and sequence number of a `TeraModuleMessage`.
class Header {
  Q_GADGET
  OPENTERA_QML_VALUE(teraModuleMessageHeader)
  Q_PROPERTY(quint32 version READ version WRITE setVersion)
  Q_PROPERTY(double time READ time WRITE setTime)
  Q_PROPERTY(quint32 seq READ seq WRITE setSeq)
  Q_PROPERTY(QString source READ source WRITE setSource)
  Q_PROPERTY(QString dest READ dest WRITE setDest)
  OPENTERA_QT_VALUE(Header, opentera::TeraModuleMessage::Header)

public:
  using QtProtobufFieldEnum = Header_QtProtobufNested::QtProtobufFieldEnum;

  /// Version of the protocol, 1 today.
  quint32 version() const { return value_.get(&Plain::version, &Message::version); }
  void setVersion(quint32 value) { value_.own().version = value; }

  /// Time of sending, in seconds since 1970-01-01 00:00:00 UTC.
  double time() const { return value_.get(&Plain::time, &Message::time); }
  void setTime(double value) { value_.own().time = value; }

  /// Sequence number, unique for each sender; 0 if the sender does not number its messages.
  quint32 seq() const { return value_.get(&Plain::seq, &Message::seq); }
  void setSeq(quint32 value) { value_.own().seq = value; }

  /// Name of the sender, for example `websocket.user.<uuid>`.
  QString source() const { return value_.get(&Plain::source, &Message::source); }
  void setSource(const QString &value) { value_.own().source = value; }

  /// The Redis topic of the module that receives the message.
  QString dest() const { return value_.get(&Plain::dest, &Message::dest); }
  void setDest(const QString &value) { value_.own().dest = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }
};
using HeaderRepeated = QList<Header>;
} // namespace TeraModuleMessage_QtProtobufNested
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::TeraModuleMessage::Header> {
  using type = opentera::protobuf::TeraModuleMessage_QtProtobufNested::Header;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::TeraModuleMessage_QtProtobufNested::Header, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::TeraModuleMessage_QtProtobufNested::Header)

// opentera.protobuf.TeraModuleMessage

OPENTERA_QT_VALUES_BEGIN
namespace TeraModuleMessage_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(TeraModuleMessage)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  HeadProtoFieldNumber = 1,
  DataProtoFieldNumber = 2,
};
Q_ENUM_NS(QtProtobufFieldEnum)
} // namespace TeraModuleMessage_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::TeraModuleMessage> : QSharedData {
  std::optional<opentera::protobuf::TeraModuleMessage_QtProtobufNested::Header> head;
  QList<opentera::protobuf::Any> data;
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.head, message.head);
    f(own.data, message.data);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// Wraps messages for one module of the server.
class TeraModuleMessage {
  Q_GADGET
  OPENTERA_QML_VALUE(teraModuleMessage)
  Q_PROPERTY(QVariant head READ head_p WRITE setHead_p)
  Q_PROPERTY(bool hasHead READ hasHead STORED false)
  Q_PROPERTY(QVariantList data READ data_p WRITE setData_p)
  Q_PROPERTY(QList<opentera::protobuf::Any> dataData READ dataData_p WRITE setData STORED false)
  OPENTERA_QT_VALUE(TeraModuleMessage, opentera::TeraModuleMessage)

public:
  using QtProtobufFieldEnum = TeraModuleMessage_QtProtobufNested::QtProtobufFieldEnum;
  using Header = TeraModuleMessage_QtProtobufNested::Header;

  /// Version, time, sequence number, source and destination.
  bool hasHead() const { return value_.has(&Plain::head, &Message::head); }
  opentera::protobuf::TeraModuleMessage_QtProtobufNested::Header head() const {
    return opentera::qt::detail::orDefault(value_.get(&Plain::head, &Message::head));
  }
  opentera::protobuf::TeraModuleMessage_QtProtobufNested::Header &head() { return value_.nested(&Plain::head); }
  void setHead(const opentera::protobuf::TeraModuleMessage_QtProtobufNested::Header &value) {
    value_.own().head = value;
  }
  Q_INVOKABLE void clearHead() { value_.own().head.reset(); }

  /// The payloads. They may have different types.
  QList<opentera::protobuf::Any> data() const { return value_.get(&Plain::data, &Message::data); }
  QList<opentera::protobuf::Any> &data() { return value_.own().data; }
  void setData(const QList<opentera::protobuf::Any> &value) { value_.own().data = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }

private:
  QVariant head_p() const { return hasHead() ? QVariant::fromValue(head()) : QVariant(); }
  void setHead_p(const QVariant &value) {
    opentera::qt::detail::assign(value_, &Plain::head, value);
  }
  QList<opentera::protobuf::Any> dataData_p() const { return data(); }
  QVariantList data_p() const { return opentera::qt::detail::toVariants(data()); }
  void setData_p(const QVariantList &value) {
    opentera::qt::detail::assign(value_, &Plain::data, value);
  }
};
using TeraModuleMessageRepeated = QList<TeraModuleMessage>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::TeraModuleMessage> {
  using type = opentera::protobuf::TeraModuleMessage;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::TeraModuleMessage, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::TeraModuleMessage)

// opentera.protobuf.DeviceEvent

OPENTERA_QT_VALUES_BEGIN
namespace DeviceEvent_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(DeviceEvent)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  DeviceUuidProtoFieldNumber = 1,
  TypeProtoFieldNumber = 2,
  DeviceNameProtoFieldNumber = 3,
  DeviceStatusProtoFieldNumber = 4,
};
Q_ENUM_NS(QtProtobufFieldEnum)

/// What happened to the device.
enum EventType : std::int32_t {
  DEVICE_UNKNOWN = 0,        ///< Not specified, or unknown.
  DEVICE_CONNECTED = 1,      ///< The device opened its websocket.
  DEVICE_DISCONNECTED = 2,   ///< The device closed its websocket.
  DEVICE_DELETED = 3,        ///< The device was deleted.
  DEVICE_ADDED = 4,          ///< The device was added.
  DEVICE_JOINED_SESSION = 5, ///< The device joined a session.
  DEVICE_LEFT_SESSION = 6,   ///< The device left a session.
  DEVICE_STATUS_CHANGED = 7, ///< The device reported a new status, see `device_status`.
};
Q_ENUM_NS(EventType)
} // namespace DeviceEvent_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::DeviceEvent> : QSharedData {
  QString deviceUuid{};
  opentera::protobuf::DeviceEvent_QtProtobufNested::EventType type{};
  QString deviceName{};
  QString deviceStatus{};
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.deviceUuid, message.device_uuid);
    f(own.type, message.type);
    f(own.deviceName, message.device_name);
    f(own.deviceStatus, message.device_status);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// A device connected, disconnected, or changed in another way.
class DeviceEvent {
  Q_GADGET
  OPENTERA_QML_VALUE(deviceEvent)
  Q_PROPERTY(QString deviceUuid READ deviceUuid WRITE setDeviceUuid)
  Q_PROPERTY(opentera::protobuf::DeviceEvent_QtProtobufNested::EventType type READ type WRITE setType)
  Q_PROPERTY(QString deviceName READ deviceName WRITE setDeviceName)
  Q_PROPERTY(QString deviceStatus READ deviceStatus WRITE setDeviceStatus)
  OPENTERA_QT_VALUE(DeviceEvent, opentera::DeviceEvent)

public:
  using QtProtobufFieldEnum = DeviceEvent_QtProtobufNested::QtProtobufFieldEnum;
  using EventType = DeviceEvent_QtProtobufNested::EventType;

  /// UUID of the device.
  QString deviceUuid() const { return value_.get(&Plain::deviceUuid, &Message::device_uuid); }
  void setDeviceUuid(const QString &value) { value_.own().deviceUuid = value; }

  /// What happened.
  opentera::protobuf::DeviceEvent_QtProtobufNested::EventType type() const {
    return value_.get(&Plain::type, &Message::type);
  }
  void setType(opentera::protobuf::DeviceEvent_QtProtobufNested::EventType value) { value_.own().type = value; }

  /// Name of the device, for display.
  QString deviceName() const { return value_.get(&Plain::deviceName, &Message::device_name); }
  void setDeviceName(const QString &value) { value_.own().deviceName = value; }

  /// Status of the device, as JSON text.
  QString deviceStatus() const { return value_.get(&Plain::deviceStatus, &Message::device_status); }
  void setDeviceStatus(const QString &value) { value_.own().deviceStatus = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }
  /// Returns the name of the enum value of a property; empty if it has none.
  Q_INVOKABLE QString enumName(const QString &property) const {
    return opentera::qt::detail::enumName(staticMetaObject, this, property);
  }
};
using DeviceEventRepeated = QList<DeviceEvent>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::DeviceEvent> {
  using type = opentera::protobuf::DeviceEvent;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::DeviceEvent, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::DeviceEvent)

// opentera.protobuf.ParticipantEvent

OPENTERA_QT_VALUES_BEGIN
namespace ParticipantEvent_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(ParticipantEvent)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  ParticipantUuidProtoFieldNumber = 1,
  TypeProtoFieldNumber = 2,
  ParticipantNameProtoFieldNumber = 3,
  ParticipantProjectNameProtoFieldNumber = 4,
  ParticipantSiteNameProtoFieldNumber = 5,
};
Q_ENUM_NS(QtProtobufFieldEnum)

/// What happened to the participant.
enum EventType : std::int32_t {
  PARTICIPANT_UNKNOWN = 0,        ///< Not specified, or unknown.
  PARTICIPANT_CONNECTED = 1,      ///< The participant opened a websocket.
  PARTICIPANT_DISCONNECTED = 2,   ///< The participant closed the websocket.
  PARTICIPANT_DELETED = 3,        ///< The participant was deleted.
  PARTICIPANT_ADDED = 4,          ///< The participant was added.
  PARTICIPANT_JOINED_SESSION = 5, ///< The participant joined a session.
  PARTICIPANT_LEFT_SESSION = 6,   ///< The participant left a session.
};
Q_ENUM_NS(EventType)
} // namespace ParticipantEvent_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::ParticipantEvent> : QSharedData {
  QString participantUuid{};
  opentera::protobuf::ParticipantEvent_QtProtobufNested::EventType type{};
  QString participantName{};
  QString participantProjectName{};
  QString participantSiteName{};
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.participantUuid, message.participant_uuid);
    f(own.type, message.type);
    f(own.participantName, message.participant_name);
    f(own.participantProjectName, message.participant_project_name);
    f(own.participantSiteName, message.participant_site_name);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// A participant connected, disconnected, or changed in another way.
class ParticipantEvent {
  Q_GADGET
  OPENTERA_QML_VALUE(participantEvent)
  Q_PROPERTY(QString participantUuid READ participantUuid WRITE setParticipantUuid)
  Q_PROPERTY(opentera::protobuf::ParticipantEvent_QtProtobufNested::EventType type READ type WRITE setType)
  Q_PROPERTY(QString participantName READ participantName WRITE setParticipantName)
  Q_PROPERTY(QString participantProjectName READ participantProjectName WRITE setParticipantProjectName)
  Q_PROPERTY(QString participantSiteName READ participantSiteName WRITE setParticipantSiteName)
  OPENTERA_QT_VALUE(ParticipantEvent, opentera::ParticipantEvent)

public:
  using QtProtobufFieldEnum = ParticipantEvent_QtProtobufNested::QtProtobufFieldEnum;
  using EventType = ParticipantEvent_QtProtobufNested::EventType;

  /// UUID of the participant.
  QString participantUuid() const { return value_.get(&Plain::participantUuid, &Message::participant_uuid); }
  void setParticipantUuid(const QString &value) { value_.own().participantUuid = value; }

  /// What happened.
  opentera::protobuf::ParticipantEvent_QtProtobufNested::EventType type() const {
    return value_.get(&Plain::type, &Message::type);
  }
  void setType(opentera::protobuf::ParticipantEvent_QtProtobufNested::EventType value) { value_.own().type = value; }

  /// Name of the participant, for display.
  QString participantName() const { return value_.get(&Plain::participantName, &Message::participant_name); }
  void setParticipantName(const QString &value) { value_.own().participantName = value; }

  /// Name of the project that the participant belongs to.
  QString participantProjectName() const {
    return value_.get(&Plain::participantProjectName, &Message::participant_project_name);
  }
  void setParticipantProjectName(const QString &value) { value_.own().participantProjectName = value; }

  /// Name of the site that the project belongs to.
  QString participantSiteName() const {
    return value_.get(&Plain::participantSiteName, &Message::participant_site_name);
  }
  void setParticipantSiteName(const QString &value) { value_.own().participantSiteName = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }
  /// Returns the name of the enum value of a property; empty if it has none.
  Q_INVOKABLE QString enumName(const QString &property) const {
    return opentera::qt::detail::enumName(staticMetaObject, this, property);
  }
};
using ParticipantEventRepeated = QList<ParticipantEvent>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::ParticipantEvent> {
  using type = opentera::protobuf::ParticipantEvent;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::ParticipantEvent, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::ParticipantEvent)

// opentera.protobuf.UserEvent

OPENTERA_QT_VALUES_BEGIN
namespace UserEvent_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(UserEvent)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  UserUuidProtoFieldNumber = 1,
  TypeProtoFieldNumber = 2,
  UserFullnameProtoFieldNumber = 3,
};
Q_ENUM_NS(QtProtobufFieldEnum)

/// What happened to the user.
enum EventType : std::int32_t {
  USER_UNKNOWN = 0,        ///< Not specified, or unknown.
  USER_CONNECTED = 1,      ///< The user opened a websocket.
  USER_DISCONNECTED = 2,   ///< The user closed the websocket.
  USER_DELETED = 3,        ///< The user was deleted.
  USER_ADDED = 4,          ///< The user was added.
  USER_UPDATED = 5,        ///< The user's record was updated.
  USER_JOINED_SESSION = 6, ///< The user joined a session.
  USER_LEFT_SESSION = 7,   ///< The user left a session.
};
Q_ENUM_NS(EventType)
} // namespace UserEvent_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::UserEvent> : QSharedData {
  QString userUuid{};
  opentera::protobuf::UserEvent_QtProtobufNested::EventType type{};
  QString userFullname{};
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.userUuid, message.user_uuid);
    f(own.type, message.type);
    f(own.userFullname, message.user_fullname);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// A user connected, disconnected, or changed in another way.
class UserEvent {
  Q_GADGET
  OPENTERA_QML_VALUE(userEvent)
  Q_PROPERTY(QString userUuid READ userUuid WRITE setUserUuid)
  Q_PROPERTY(opentera::protobuf::UserEvent_QtProtobufNested::EventType type READ type WRITE setType)
  Q_PROPERTY(QString userFullname READ userFullname WRITE setUserFullname)
  OPENTERA_QT_VALUE(UserEvent, opentera::UserEvent)

public:
  using QtProtobufFieldEnum = UserEvent_QtProtobufNested::QtProtobufFieldEnum;
  using EventType = UserEvent_QtProtobufNested::EventType;

  /// UUID of the user.
  QString userUuid() const { return value_.get(&Plain::userUuid, &Message::user_uuid); }
  void setUserUuid(const QString &value) { value_.own().userUuid = value; }

  /// What happened.
  opentera::protobuf::UserEvent_QtProtobufNested::EventType type() const {
    return value_.get(&Plain::type, &Message::type);
  }
  void setType(opentera::protobuf::UserEvent_QtProtobufNested::EventType value) { value_.own().type = value; }

  /// First and last name of the user, for display.
  QString userFullname() const { return value_.get(&Plain::userFullname, &Message::user_fullname); }
  void setUserFullname(const QString &value) { value_.own().userFullname = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }
  /// Returns the name of the enum value of a property; empty if it has none.
  Q_INVOKABLE QString enumName(const QString &property) const {
    return opentera::qt::detail::enumName(staticMetaObject, this, property);
  }
};
using UserEventRepeated = QList<UserEvent>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::UserEvent> {
  using type = opentera::protobuf::UserEvent;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::UserEvent, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::UserEvent)

// opentera.protobuf.JoinSessionEvent

OPENTERA_QT_VALUES_BEGIN
namespace JoinSessionEvent_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(JoinSessionEvent)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  SessionUrlProtoFieldNumber = 1,
  SessionCreatorNameProtoFieldNumber = 2,
  SessionUuidProtoFieldNumber = 3,
  SessionParticipantsProtoFieldNumber = 4,
  SessionUsersProtoFieldNumber = 5,
  SessionDevicesProtoFieldNumber = 6,
  JoinMsgProtoFieldNumber = 7,
  SessionParametersProtoFieldNumber = 8,
  ServiceUuidProtoFieldNumber = 9,
};
Q_ENUM_NS(QtProtobufFieldEnum)
} // namespace JoinSessionEvent_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::JoinSessionEvent> : QSharedData {
  QString sessionUrl{};
  QString sessionCreatorName{};
  QString sessionUuid{};
  QStringList sessionParticipants;
  QStringList sessionUsers;
  QStringList sessionDevices;
  QString joinMsg{};
  QString sessionParameters{};
  QString serviceUuid{};
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.sessionUrl, message.session_url);
    f(own.sessionCreatorName, message.session_creator_name);
    f(own.sessionUuid, message.session_uuid);
    f(own.sessionParticipants, message.session_participants);
    f(own.sessionUsers, message.session_users);
    f(own.sessionDevices, message.session_devices);
    f(own.joinMsg, message.join_msg);
    f(own.sessionParameters, message.session_parameters);
    f(own.serviceUuid, message.service_uuid);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// Invites users, participants and devices to a session.
class JoinSessionEvent {
  Q_GADGET
  OPENTERA_QML_VALUE(joinSessionEvent)
  Q_PROPERTY(QString sessionUrl READ sessionUrl WRITE setSessionUrl)
  Q_PROPERTY(QString sessionCreatorName READ sessionCreatorName WRITE setSessionCreatorName)
  Q_PROPERTY(QString sessionUuid READ sessionUuid WRITE setSessionUuid)
  Q_PROPERTY(QStringList sessionParticipants READ sessionParticipants_p WRITE setSessionParticipants)
  Q_PROPERTY(QStringList sessionUsers READ sessionUsers_p WRITE setSessionUsers)
  Q_PROPERTY(QStringList sessionDevices READ sessionDevices_p WRITE setSessionDevices)
  Q_PROPERTY(QString joinMsg READ joinMsg WRITE setJoinMsg)
  Q_PROPERTY(QString sessionParameters READ sessionParameters WRITE setSessionParameters)
  Q_PROPERTY(QString serviceUuid READ serviceUuid WRITE setServiceUuid)
  OPENTERA_QT_VALUE(JoinSessionEvent, opentera::JoinSessionEvent)

public:
  using QtProtobufFieldEnum = JoinSessionEvent_QtProtobufNested::QtProtobufFieldEnum;

  /// URL to join the session; it differs between users, participants and devices.
  QString sessionUrl() const { return value_.get(&Plain::sessionUrl, &Message::session_url); }
  void setSessionUrl(const QString &value) { value_.own().sessionUrl = value; }

  /// Name of the session's creator, for display.
  QString sessionCreatorName() const { return value_.get(&Plain::sessionCreatorName, &Message::session_creator_name); }
  void setSessionCreatorName(const QString &value) { value_.own().sessionCreatorName = value; }

  /// UUID of the session.
  QString sessionUuid() const { return value_.get(&Plain::sessionUuid, &Message::session_uuid); }
  void setSessionUuid(const QString &value) { value_.own().sessionUuid = value; }

  /// UUIDs of the invited participants.
  QStringList sessionParticipants() const {
    return value_.get(&Plain::sessionParticipants, &Message::session_participants);
  }
  QStringList &sessionParticipants() { return value_.own().sessionParticipants; }
  void setSessionParticipants(const QStringList &value) { value_.own().sessionParticipants = value; }

  /// UUIDs of the invited users.
  QStringList sessionUsers() const { return value_.get(&Plain::sessionUsers, &Message::session_users); }
  QStringList &sessionUsers() { return value_.own().sessionUsers; }
  void setSessionUsers(const QStringList &value) { value_.own().sessionUsers = value; }

  /// UUIDs of the invited devices.
  QStringList sessionDevices() const { return value_.get(&Plain::sessionDevices, &Message::session_devices); }
  QStringList &sessionDevices() { return value_.own().sessionDevices; }
  void setSessionDevices(const QStringList &value) { value_.own().sessionDevices = value; }

  /// Message to the invitees, for display.
  QString joinMsg() const { return value_.get(&Plain::joinMsg, &Message::join_msg); }
  void setJoinMsg(const QString &value) { value_.own().joinMsg = value; }

  /// Parameters of the session, as JSON text.
  QString sessionParameters() const { return value_.get(&Plain::sessionParameters, &Message::session_parameters); }
  void setSessionParameters(const QString &value) { value_.own().sessionParameters = value; }

  /// UUID of the service that runs the session.
  QString serviceUuid() const { return value_.get(&Plain::serviceUuid, &Message::service_uuid); }
  void setServiceUuid(const QString &value) { value_.own().serviceUuid = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }

private:
  QStringList sessionParticipants_p() const { return sessionParticipants(); }
  QStringList sessionUsers_p() const { return sessionUsers(); }
  QStringList sessionDevices_p() const { return sessionDevices(); }
};
using JoinSessionEventRepeated = QList<JoinSessionEvent>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::JoinSessionEvent> {
  using type = opentera::protobuf::JoinSessionEvent;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::JoinSessionEvent, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::JoinSessionEvent)

// opentera.protobuf.JoinSessionReplyEvent

OPENTERA_QT_VALUES_BEGIN
namespace JoinSessionReplyEvent_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(JoinSessionReplyEvent)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  SessionUuidProtoFieldNumber = 1,
  UserUuidProtoFieldNumber = 2,
  ParticipantUuidProtoFieldNumber = 3,
  DeviceUuidProtoFieldNumber = 4,
  JoinReplyProtoFieldNumber = 5,
  ReplyMsgProtoFieldNumber = 6,
};
Q_ENUM_NS(QtProtobufFieldEnum)

/// The answer.
enum ReplyType : std::int32_t {
  REPLY_UNKNOWN = 0,  ///< Not specified, or unknown.
  REPLY_ACCEPTED = 1, ///< The invitation is accepted.
  REPLY_DENIED = 2,   ///< The invitation is declined.
  REPLY_BUSY = 3,     ///< The invitee is in another session.
  REPLY_TIMEOUT = 4,  ///< Nobody answered in time.
};
Q_ENUM_NS(ReplyType)
} // namespace JoinSessionReplyEvent_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::JoinSessionReplyEvent> : QSharedData {
  QString sessionUuid{};
  QString userUuid{};
  QString participantUuid{};
  QString deviceUuid{};
  opentera::protobuf::JoinSessionReplyEvent_QtProtobufNested::ReplyType joinReply{};
  QString replyMsg{};
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.sessionUuid, message.session_uuid);
    f(own.userUuid, message.user_uuid);
    f(own.participantUuid, message.participant_uuid);
    f(own.deviceUuid, message.device_uuid);
    f(own.joinReply, message.join_reply);
    f(own.replyMsg, message.reply_msg);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// The answer of an invitee to a `JoinSessionEvent`. Only one of `user_uuid`, `participant_uuid` and `device_uuid` is
/// set: that of the invitee.
class JoinSessionReplyEvent {
  Q_GADGET
  OPENTERA_QML_VALUE(joinSessionReplyEvent)
  Q_PROPERTY(QString sessionUuid READ sessionUuid WRITE setSessionUuid)
  Q_PROPERTY(QString userUuid READ userUuid WRITE setUserUuid)
  Q_PROPERTY(QString participantUuid READ participantUuid WRITE setParticipantUuid)
  Q_PROPERTY(QString deviceUuid READ deviceUuid WRITE setDeviceUuid)
  Q_PROPERTY(opentera::protobuf::JoinSessionReplyEvent_QtProtobufNested::ReplyType joinReply
             READ joinReply WRITE setJoinReply)
  Q_PROPERTY(QString replyMsg READ replyMsg WRITE setReplyMsg)
  OPENTERA_QT_VALUE(JoinSessionReplyEvent, opentera::JoinSessionReplyEvent)

public:
  using QtProtobufFieldEnum = JoinSessionReplyEvent_QtProtobufNested::QtProtobufFieldEnum;
  using ReplyType = JoinSessionReplyEvent_QtProtobufNested::ReplyType;

  /// UUID of the session.
  QString sessionUuid() const { return value_.get(&Plain::sessionUuid, &Message::session_uuid); }
  void setSessionUuid(const QString &value) { value_.own().sessionUuid = value; }

  /// UUID of the user that answers.
  QString userUuid() const { return value_.get(&Plain::userUuid, &Message::user_uuid); }
  void setUserUuid(const QString &value) { value_.own().userUuid = value; }

  /// UUID of the participant that answers.
  QString participantUuid() const { return value_.get(&Plain::participantUuid, &Message::participant_uuid); }
  void setParticipantUuid(const QString &value) { value_.own().participantUuid = value; }

  /// UUID of the device that answers.
  QString deviceUuid() const { return value_.get(&Plain::deviceUuid, &Message::device_uuid); }
  void setDeviceUuid(const QString &value) { value_.own().deviceUuid = value; }

  /// The answer.
  opentera::protobuf::JoinSessionReplyEvent_QtProtobufNested::ReplyType joinReply() const {
    return value_.get(&Plain::joinReply, &Message::join_reply);
  }
  void setJoinReply(opentera::protobuf::JoinSessionReplyEvent_QtProtobufNested::ReplyType value) {
    value_.own().joinReply = value;
  }

  /// Message with the answer, for display.
  QString replyMsg() const { return value_.get(&Plain::replyMsg, &Message::reply_msg); }
  void setReplyMsg(const QString &value) { value_.own().replyMsg = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }
  /// Returns the name of the enum value of a property; empty if it has none.
  Q_INVOKABLE QString enumName(const QString &property) const {
    return opentera::qt::detail::enumName(staticMetaObject, this, property);
  }
};
using JoinSessionReplyEventRepeated = QList<JoinSessionReplyEvent>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::JoinSessionReplyEvent> {
  using type = opentera::protobuf::JoinSessionReplyEvent;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::JoinSessionReplyEvent, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::JoinSessionReplyEvent)

// opentera.protobuf.LeaveSessionEvent

OPENTERA_QT_VALUES_BEGIN
namespace LeaveSessionEvent_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(LeaveSessionEvent)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  SessionUuidProtoFieldNumber = 1,
  ServiceUuidProtoFieldNumber = 2,
  LeavingParticipantsProtoFieldNumber = 3,
  LeavingUsersProtoFieldNumber = 4,
  LeavingDevicesProtoFieldNumber = 5,
};
Q_ENUM_NS(QtProtobufFieldEnum)
} // namespace LeaveSessionEvent_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::LeaveSessionEvent> : QSharedData {
  QString sessionUuid{};
  QString serviceUuid{};
  QStringList leavingParticipants;
  QStringList leavingUsers;
  QStringList leavingDevices;
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.sessionUuid, message.session_uuid);
    f(own.serviceUuid, message.service_uuid);
    f(own.leavingParticipants, message.leaving_participants);
    f(own.leavingUsers, message.leaving_users);
    f(own.leavingDevices, message.leaving_devices);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// Users, participants and devices left a session, or are asked to leave it.
class LeaveSessionEvent {
  Q_GADGET
  OPENTERA_QML_VALUE(leaveSessionEvent)
  Q_PROPERTY(QString sessionUuid READ sessionUuid WRITE setSessionUuid)
  Q_PROPERTY(QString serviceUuid READ serviceUuid WRITE setServiceUuid)
  Q_PROPERTY(QStringList leavingParticipants READ leavingParticipants_p WRITE setLeavingParticipants)
  Q_PROPERTY(QStringList leavingUsers READ leavingUsers_p WRITE setLeavingUsers)
  Q_PROPERTY(QStringList leavingDevices READ leavingDevices_p WRITE setLeavingDevices)
  OPENTERA_QT_VALUE(LeaveSessionEvent, opentera::LeaveSessionEvent)

public:
  using QtProtobufFieldEnum = LeaveSessionEvent_QtProtobufNested::QtProtobufFieldEnum;

  /// UUID of the session.
  QString sessionUuid() const { return value_.get(&Plain::sessionUuid, &Message::session_uuid); }
  void setSessionUuid(const QString &value) { value_.own().sessionUuid = value; }

  /// UUID of the service that runs the session.
  QString serviceUuid() const { return value_.get(&Plain::serviceUuid, &Message::service_uuid); }
  void setServiceUuid(const QString &value) { value_.own().serviceUuid = value; }

  /// UUIDs of the participants that leave.
  QStringList leavingParticipants() const {
    return value_.get(&Plain::leavingParticipants, &Message::leaving_participants);
  }
  QStringList &leavingParticipants() { return value_.own().leavingParticipants; }
  void setLeavingParticipants(const QStringList &value) { value_.own().leavingParticipants = value; }

  /// UUIDs of the users that leave.
  QStringList leavingUsers() const { return value_.get(&Plain::leavingUsers, &Message::leaving_users); }
  QStringList &leavingUsers() { return value_.own().leavingUsers; }
  void setLeavingUsers(const QStringList &value) { value_.own().leavingUsers = value; }

  /// UUIDs of the devices that leave.
  QStringList leavingDevices() const { return value_.get(&Plain::leavingDevices, &Message::leaving_devices); }
  QStringList &leavingDevices() { return value_.own().leavingDevices; }
  void setLeavingDevices(const QStringList &value) { value_.own().leavingDevices = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }

private:
  QStringList leavingParticipants_p() const { return leavingParticipants(); }
  QStringList leavingUsers_p() const { return leavingUsers(); }
  QStringList leavingDevices_p() const { return leavingDevices(); }
};
using LeaveSessionEventRepeated = QList<LeaveSessionEvent>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::LeaveSessionEvent> {
  using type = opentera::protobuf::LeaveSessionEvent;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::LeaveSessionEvent, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::LeaveSessionEvent)

// opentera.protobuf.StopSessionEvent

OPENTERA_QT_VALUES_BEGIN
namespace StopSessionEvent_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(StopSessionEvent)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  SessionUuidProtoFieldNumber = 1,
  ServiceUuidProtoFieldNumber = 2,
};
Q_ENUM_NS(QtProtobufFieldEnum)
} // namespace StopSessionEvent_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::StopSessionEvent> : QSharedData {
  QString sessionUuid{};
  QString serviceUuid{};
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.sessionUuid, message.session_uuid);
    f(own.serviceUuid, message.service_uuid);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// A session ended.
class StopSessionEvent {
  Q_GADGET
  OPENTERA_QML_VALUE(stopSessionEvent)
  Q_PROPERTY(QString sessionUuid READ sessionUuid WRITE setSessionUuid)
  Q_PROPERTY(QString serviceUuid READ serviceUuid WRITE setServiceUuid)
  OPENTERA_QT_VALUE(StopSessionEvent, opentera::StopSessionEvent)

public:
  using QtProtobufFieldEnum = StopSessionEvent_QtProtobufNested::QtProtobufFieldEnum;

  /// UUID of the session.
  QString sessionUuid() const { return value_.get(&Plain::sessionUuid, &Message::session_uuid); }
  void setSessionUuid(const QString &value) { value_.own().sessionUuid = value; }

  /// UUID of the service that ran the session.
  QString serviceUuid() const { return value_.get(&Plain::serviceUuid, &Message::service_uuid); }
  void setServiceUuid(const QString &value) { value_.own().serviceUuid = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }
};
using StopSessionEventRepeated = QList<StopSessionEvent>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::StopSessionEvent> {
  using type = opentera::protobuf::StopSessionEvent;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::StopSessionEvent, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::StopSessionEvent)

// opentera.protobuf.DatabaseEvent

OPENTERA_QT_VALUES_BEGIN
namespace DatabaseEvent_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(DatabaseEvent)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  TypeProtoFieldNumber = 1,
  ObjectTypeProtoFieldNumber = 2,
  ObjectValueProtoFieldNumber = 3,
};
Q_ENUM_NS(QtProtobufFieldEnum)

/// What happened to the record.
enum EventType : std::int32_t {
  DB_UNKNOWN = 0, ///< Not specified, or unknown.
  DB_CREATE = 1,  ///< The record was created.
  DB_UPDATE = 2,  ///< The record was updated.
  DB_DELETE = 3,  ///< The record was deleted.
};
Q_ENUM_NS(EventType)
} // namespace DatabaseEvent_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::DatabaseEvent> : QSharedData {
  opentera::protobuf::DatabaseEvent_QtProtobufNested::EventType type{};
  QString objectType{};
  QString objectValue{};
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.type, message.type);
    f(own.objectType, message.object_type);
    f(own.objectValue, message.object_value);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// A record of the server's database was created, updated or deleted.
class DatabaseEvent {
  Q_GADGET
  OPENTERA_QML_VALUE(databaseEvent)
  Q_PROPERTY(opentera::protobuf::DatabaseEvent_QtProtobufNested::EventType type READ type WRITE setType)
  Q_PROPERTY(QString objectType READ objectType WRITE setObjectType)
  Q_PROPERTY(QString objectValue READ objectValue WRITE setObjectValue)
  OPENTERA_QT_VALUE(DatabaseEvent, opentera::DatabaseEvent)

public:
  using QtProtobufFieldEnum = DatabaseEvent_QtProtobufNested::QtProtobufFieldEnum;
  using EventType = DatabaseEvent_QtProtobufNested::EventType;

  /// What happened.
  opentera::protobuf::DatabaseEvent_QtProtobufNested::EventType type() const {
    return value_.get(&Plain::type, &Message::type);
  }
  void setType(opentera::protobuf::DatabaseEvent_QtProtobufNested::EventType value) { value_.own().type = value; }

  /// Name of the record's model, for example `session`.
  QString objectType() const { return value_.get(&Plain::objectType, &Message::object_type); }
  void setObjectType(const QString &value) { value_.own().objectType = value; }

  /// The record, as JSON text.
  QString objectValue() const { return value_.get(&Plain::objectValue, &Message::object_value); }
  void setObjectValue(const QString &value) { value_.own().objectValue = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }
  /// Returns the name of the enum value of a property; empty if it has none.
  Q_INVOKABLE QString enumName(const QString &property) const {
    return opentera::qt::detail::enumName(staticMetaObject, this, property);
  }
};
using DatabaseEventRepeated = QList<DatabaseEvent>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::DatabaseEvent> {
  using type = opentera::protobuf::DatabaseEvent;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::DatabaseEvent, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::DatabaseEvent)

// opentera.protobuf.LogEvent

OPENTERA_QT_VALUES_BEGIN
namespace LogEvent_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(LogEvent)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  LevelProtoFieldNumber = 1,
  TimestampProtoFieldNumber = 2,
  SenderProtoFieldNumber = 3,
  MessageProtoFieldNumber = 4,
};
Q_ENUM_NS(QtProtobufFieldEnum)

/// Severity of the line. The most severe level has the lowest number.
enum LogLevel : std::int32_t {
  LOGLEVEL_UNKNOWN = 0,  ///< Not specified, or unknown.
  LOGLEVEL_TRACE = 7,    ///< Individual steps of the program, the most detailed level.
  LOGLEVEL_DEBUG = 6,    ///< Details for developers.
  LOGLEVEL_INFO = 5,     ///< An event of normal operation.
  LOGLEVEL_WARNING = 4,  ///< Something unexpected that did no harm.
  LOGLEVEL_CRITICAL = 3, ///< A critical condition.
  LOGLEVEL_ERROR = 2,    ///< An operation failed.
  LOGLEVEL_FATAL = 1,    ///< The program cannot continue.
};
Q_ENUM_NS(LogLevel)
} // namespace LogEvent_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::LogEvent> : QSharedData {
  opentera::protobuf::LogEvent_QtProtobufNested::LogLevel level{};
  double timestamp{};
  QString sender{};
  QString message{};
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.level, message.level);
    f(own.timestamp, message.timestamp);
    f(own.sender, message.sender);
    f(own.message, message.message);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// One line for the log archive.
class LogEvent {
  Q_GADGET
  OPENTERA_QML_VALUE(logEvent)
  Q_PROPERTY(opentera::protobuf::LogEvent_QtProtobufNested::LogLevel level READ level WRITE setLevel)
  Q_PROPERTY(double timestamp READ timestamp WRITE setTimestamp)
  Q_PROPERTY(QString sender READ sender WRITE setSender)
  Q_PROPERTY(QString message READ message WRITE setMessage)
  OPENTERA_QT_VALUE(LogEvent, opentera::LogEvent)

public:
  using QtProtobufFieldEnum = LogEvent_QtProtobufNested::QtProtobufFieldEnum;
  using LogLevel = LogEvent_QtProtobufNested::LogLevel;

  /// Severity of the line.
  opentera::protobuf::LogEvent_QtProtobufNested::LogLevel level() const {
    return value_.get(&Plain::level, &Message::level);
  }
  void setLevel(opentera::protobuf::LogEvent_QtProtobufNested::LogLevel value) { value_.own().level = value; }

  /// Time at which the line was written, in seconds since 1970-01-01 00:00:00 UTC.
  double timestamp() const { return value_.get(&Plain::timestamp, &Message::timestamp); }
  void setTimestamp(double value) { value_.own().timestamp = value; }

  /// Name of the module or service that wrote it.
  QString sender() const { return value_.get(&Plain::sender, &Message::sender); }
  void setSender(const QString &value) { value_.own().sender = value; }

  /// The line.
  QString message() const { return value_.get(&Plain::message, &Message::message); }
  void setMessage(const QString &value) { value_.own().message = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }
  /// Returns the name of the enum value of a property; empty if it has none.
  Q_INVOKABLE QString enumName(const QString &property) const {
    return opentera::qt::detail::enumName(staticMetaObject, this, property);
  }
};
using LogEventRepeated = QList<LogEvent>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::LogEvent> {
  using type = opentera::protobuf::LogEvent;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::LogEvent, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::LogEvent)

// opentera.protobuf.LoginEvent

OPENTERA_QT_VALUES_BEGIN
namespace LoginEvent_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(LoginEvent)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  LogHeaderProtoFieldNumber = 1,
  LoginTypeProtoFieldNumber = 2,
  LoginStatusProtoFieldNumber = 3,
  ClientNameProtoFieldNumber = 4,
  ClientVersionProtoFieldNumber = 5,
  ClientIpProtoFieldNumber = 6,
  OsNameProtoFieldNumber = 7,
  OsVersionProtoFieldNumber = 8,
  UserUuidProtoFieldNumber = 9,
  ParticipantUuidProtoFieldNumber = 10,
  DeviceUuidProtoFieldNumber = 11,
  ServiceUuidProtoFieldNumber = 12,
  ServerEndpointProtoFieldNumber = 13,
};
Q_ENUM_NS(QtProtobufFieldEnum)

/// Result of the attempt.
enum LoginStatus : std::int32_t {
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
Q_ENUM_NS(LoginStatus)

/// Kind of credentials used for the login.
enum LoginType : std::int32_t {
  LOGIN_TYPE_UNKNOWN = 0,     ///< Not specified, or unknown.
  LOGIN_TYPE_TOKEN = 1,       ///< A token.
  LOGIN_TYPE_PASSWORD = 2,    ///< A name and a password.
  LOGIN_TYPE_CERTIFICATE = 3, ///< A client certificate.
};
Q_ENUM_NS(LoginType)
} // namespace LoginEvent_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::LoginEvent> : QSharedData {
  std::optional<opentera::protobuf::LogEvent> logHeader;
  opentera::protobuf::LoginEvent_QtProtobufNested::LoginType loginType{};
  opentera::protobuf::LoginEvent_QtProtobufNested::LoginStatus loginStatus{};
  QString clientName{};
  QString clientVersion{};
  QString clientIp{};
  QString osName{};
  QString osVersion{};
  QString userUuid{};
  QString participantUuid{};
  QString deviceUuid{};
  QString serviceUuid{};
  QString serverEndpoint{};
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.logHeader, message.log_header);
    f(own.loginType, message.login_type);
    f(own.loginStatus, message.login_status);
    f(own.clientName, message.client_name);
    f(own.clientVersion, message.client_version);
    f(own.clientIp, message.client_ip);
    f(own.osName, message.os_name);
    f(own.osVersion, message.os_version);
    f(own.userUuid, message.user_uuid);
    f(own.participantUuid, message.participant_uuid);
    f(own.deviceUuid, message.device_uuid);
    f(own.serviceUuid, message.service_uuid);
    f(own.serverEndpoint, message.server_endpoint);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// A login attempt.
class LoginEvent {
  Q_GADGET
  OPENTERA_QML_VALUE(loginEvent)
  Q_PROPERTY(QVariant logHeader READ logHeader_p WRITE setLogHeader_p)
  Q_PROPERTY(bool hasLogHeader READ hasLogHeader STORED false)
  Q_PROPERTY(opentera::protobuf::LoginEvent_QtProtobufNested::LoginType loginType READ loginType WRITE setLoginType)
  Q_PROPERTY(opentera::protobuf::LoginEvent_QtProtobufNested::LoginStatus loginStatus
             READ loginStatus WRITE setLoginStatus)
  Q_PROPERTY(QString clientName READ clientName WRITE setClientName)
  Q_PROPERTY(QString clientVersion READ clientVersion WRITE setClientVersion)
  Q_PROPERTY(QString clientIp READ clientIp WRITE setClientIp)
  Q_PROPERTY(QString osName READ osName WRITE setOsName)
  Q_PROPERTY(QString osVersion READ osVersion WRITE setOsVersion)
  Q_PROPERTY(QString userUuid READ userUuid WRITE setUserUuid)
  Q_PROPERTY(QString participantUuid READ participantUuid WRITE setParticipantUuid)
  Q_PROPERTY(QString deviceUuid READ deviceUuid WRITE setDeviceUuid)
  Q_PROPERTY(QString serviceUuid READ serviceUuid WRITE setServiceUuid)
  Q_PROPERTY(QString serverEndpoint READ serverEndpoint WRITE setServerEndpoint)
  OPENTERA_QT_VALUE(LoginEvent, opentera::LoginEvent)

public:
  using QtProtobufFieldEnum = LoginEvent_QtProtobufNested::QtProtobufFieldEnum;
  using LoginStatus = LoginEvent_QtProtobufNested::LoginStatus;
  using LoginType = LoginEvent_QtProtobufNested::LoginType;

  /// Level, time, sender and message of the line in the log.
  bool hasLogHeader() const { return value_.has(&Plain::logHeader, &Message::log_header); }
  opentera::protobuf::LogEvent logHeader() const {
    return opentera::qt::detail::orDefault(value_.get(&Plain::logHeader, &Message::log_header));
  }
  opentera::protobuf::LogEvent &logHeader() { return value_.nested(&Plain::logHeader); }
  void setLogHeader(const opentera::protobuf::LogEvent &value) { value_.own().logHeader = value; }
  Q_INVOKABLE void clearLogHeader() { value_.own().logHeader.reset(); }

  /// Kind of credentials used for the login.
  opentera::protobuf::LoginEvent_QtProtobufNested::LoginType loginType() const {
    return value_.get(&Plain::loginType, &Message::login_type);
  }
  void setLoginType(opentera::protobuf::LoginEvent_QtProtobufNested::LoginType value) {
    value_.own().loginType = value;
  }

  /// Result of the attempt.
  opentera::protobuf::LoginEvent_QtProtobufNested::LoginStatus loginStatus() const {
    return value_.get(&Plain::loginStatus, &Message::login_status);
  }
  void setLoginStatus(opentera::protobuf::LoginEvent_QtProtobufNested::LoginStatus value) {
    value_.own().loginStatus = value;
  }

  /// Name of the client program.
  QString clientName() const { return value_.get(&Plain::clientName, &Message::client_name); }
  void setClientName(const QString &value) { value_.own().clientName = value; }

  /// Version of the client program.
  QString clientVersion() const { return value_.get(&Plain::clientVersion, &Message::client_version); }
  void setClientVersion(const QString &value) { value_.own().clientVersion = value; }

  /// IP address of the client.
  QString clientIp() const { return value_.get(&Plain::clientIp, &Message::client_ip); }
  void setClientIp(const QString &value) { value_.own().clientIp = value; }

  /// Name of the client's operating system.
  QString osName() const { return value_.get(&Plain::osName, &Message::os_name); }
  void setOsName(const QString &value) { value_.own().osName = value; }

  /// Version of the client's operating system.
  QString osVersion() const { return value_.get(&Plain::osVersion, &Message::os_version); }
  void setOsVersion(const QString &value) { value_.own().osVersion = value; }

  /// UUID of the user, if a user logs in.
  QString userUuid() const { return value_.get(&Plain::userUuid, &Message::user_uuid); }
  void setUserUuid(const QString &value) { value_.own().userUuid = value; }

  /// UUID of the participant, if a participant logs in.
  QString participantUuid() const { return value_.get(&Plain::participantUuid, &Message::participant_uuid); }
  void setParticipantUuid(const QString &value) { value_.own().participantUuid = value; }

  /// UUID of the device, if a device logs in.
  QString deviceUuid() const { return value_.get(&Plain::deviceUuid, &Message::device_uuid); }
  void setDeviceUuid(const QString &value) { value_.own().deviceUuid = value; }

  /// UUID of the service, if a service logs in.
  QString serviceUuid() const { return value_.get(&Plain::serviceUuid, &Message::service_uuid); }
  void setServiceUuid(const QString &value) { value_.own().serviceUuid = value; }

  /// The server's endpoint that the login was sent to.
  QString serverEndpoint() const { return value_.get(&Plain::serverEndpoint, &Message::server_endpoint); }
  void setServerEndpoint(const QString &value) { value_.own().serverEndpoint = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }
  /// Returns the name of the enum value of a property; empty if it has none.
  Q_INVOKABLE QString enumName(const QString &property) const {
    return opentera::qt::detail::enumName(staticMetaObject, this, property);
  }

private:
  QVariant logHeader_p() const { return hasLogHeader() ? QVariant::fromValue(logHeader()) : QVariant(); }
  void setLogHeader_p(const QVariant &value) {
    opentera::qt::detail::assign(value_, &Plain::logHeader, value);
  }
};
using LoginEventRepeated = QList<LoginEvent>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::LoginEvent> {
  using type = opentera::protobuf::LoginEvent;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::LoginEvent, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::LoginEvent)

// opentera.protobuf.Value

OPENTERA_QT_VALUES_BEGIN
namespace Value_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(Value)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  DoubleValueProtoFieldNumber = 1,
  FloatValueProtoFieldNumber = 2,
  IntValueProtoFieldNumber = 3,
  UintValueProtoFieldNumber = 4,
  BoolValueProtoFieldNumber = 5,
  BytesValueProtoFieldNumber = 6,
  StringValueProtoFieldNumber = 7,
};
Q_ENUM_NS(QtProtobufFieldEnum)

/// Which field of the oneof is set.
enum class ArgValueFields {
  UninitializedField = 0,
  DoubleValue = 1,
  FloatValue = 2,
  IntValue = 3,
  UintValue = 4,
  BoolValue = 5,
  BytesValue = 6,
  StringValue = 7,
};
Q_ENUM_NS(ArgValueFields)
} // namespace Value_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::Value> : QSharedData {
  std::variant<
      std::monostate,
      double,
      float,
      qint64,
      quint64,
      bool,
      QByteArray,
      QString> argValue;
  static constexpr auto argValueMembers = std::make_tuple(
      &opentera::Value::ArgValue::double_value,
      &opentera::Value::ArgValue::float_value,
      &opentera::Value::ArgValue::int_value,
      &opentera::Value::ArgValue::uint_value,
      &opentera::Value::ArgValue::bool_value,
      &opentera::Value::ArgValue::bytes_value,
      &opentera::Value::ArgValue::string_value);
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.argValue, message.arg_value, argValueMembers);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// One argument of a remote procedure call: at most one of its fields is set.
class Value {
  Q_GADGET
  OPENTERA_QML_VALUE(value)
  Q_PROPERTY(double doubleValue READ doubleValue WRITE setDoubleValue)
  Q_PROPERTY(bool hasDoubleValue READ hasDoubleValue STORED false)
  Q_PROPERTY(float floatValue READ floatValue WRITE setFloatValue)
  Q_PROPERTY(bool hasFloatValue READ hasFloatValue STORED false)
  Q_PROPERTY(qint64 intValue READ intValue WRITE setIntValue)
  Q_PROPERTY(bool hasIntValue READ hasIntValue STORED false)
  Q_PROPERTY(quint64 uintValue READ uintValue WRITE setUintValue)
  Q_PROPERTY(bool hasUintValue READ hasUintValue STORED false)
  Q_PROPERTY(bool boolValue READ boolValue WRITE setBoolValue)
  Q_PROPERTY(bool hasBoolValue READ hasBoolValue STORED false)
  Q_PROPERTY(QByteArray bytesValue READ bytesValue WRITE setBytesValue)
  Q_PROPERTY(bool hasBytesValue READ hasBytesValue STORED false)
  Q_PROPERTY(QString stringValue READ stringValue WRITE setStringValue)
  Q_PROPERTY(bool hasStringValue READ hasStringValue STORED false)
  OPENTERA_QT_VALUE(Value, opentera::Value)

public:
  using QtProtobufFieldEnum = Value_QtProtobufNested::QtProtobufFieldEnum;

  using ArgValueFields = Value_QtProtobufNested::ArgValueFields;
  ArgValueFields argValueField() const {
    constexpr int numbers[] = {0, 1, 2, 3, 4, 5, 6, 7};
    return static_cast<ArgValueFields>(value_.which(&Plain::argValue, &Message::arg_value, numbers));
  }
  Q_INVOKABLE void clearArgValue() { value_.own().argValue = std::monostate(); }

  /// A double-precision number.
  bool hasDoubleValue() const { return argValueField() == ArgValueFields::DoubleValue; }
  double doubleValue() const {
    using Oneof = Message::ArgValue;
    return value_.member<1>(&Plain::argValue, &Message::arg_value, &Oneof::double_value);
  }
  void setDoubleValue(double value) { value_.own().argValue.emplace<1>(value); }

  /// A single-precision number.
  bool hasFloatValue() const { return argValueField() == ArgValueFields::FloatValue; }
  float floatValue() const {
    using Oneof = Message::ArgValue;
    return value_.member<2>(&Plain::argValue, &Message::arg_value, &Oneof::float_value);
  }
  void setFloatValue(float value) { value_.own().argValue.emplace<2>(value); }

  /// A signed integer.
  bool hasIntValue() const { return argValueField() == ArgValueFields::IntValue; }
  qint64 intValue() const {
    using Oneof = Message::ArgValue;
    return value_.member<3>(&Plain::argValue, &Message::arg_value, &Oneof::int_value);
  }
  void setIntValue(qint64 value) { value_.own().argValue.emplace<3>(value); }

  /// An unsigned integer.
  bool hasUintValue() const { return argValueField() == ArgValueFields::UintValue; }
  quint64 uintValue() const {
    using Oneof = Message::ArgValue;
    return value_.member<4>(&Plain::argValue, &Message::arg_value, &Oneof::uint_value);
  }
  void setUintValue(quint64 value) { value_.own().argValue.emplace<4>(value); }

  /// A boolean.
  bool hasBoolValue() const { return argValueField() == ArgValueFields::BoolValue; }
  bool boolValue() const {
    using Oneof = Message::ArgValue;
    return value_.member<5>(&Plain::argValue, &Message::arg_value, &Oneof::bool_value);
  }
  void setBoolValue(bool value) { value_.own().argValue.emplace<5>(value); }

  /// Bytes.
  bool hasBytesValue() const { return argValueField() == ArgValueFields::BytesValue; }
  QByteArray bytesValue() const {
    using Oneof = Message::ArgValue;
    return value_.member<6>(&Plain::argValue, &Message::arg_value, &Oneof::bytes_value);
  }
  void setBytesValue(const QByteArray &value) { value_.own().argValue.emplace<6>(value); }

  /// A string, often JSON text.
  bool hasStringValue() const { return argValueField() == ArgValueFields::StringValue; }
  QString stringValue() const {
    using Oneof = Message::ArgValue;
    return value_.member<7>(&Plain::argValue, &Message::arg_value, &Oneof::string_value);
  }
  void setStringValue(const QString &value) { value_.own().argValue.emplace<7>(value); }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }
};
using ValueRepeated = QList<Value>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::Value> {
  using type = opentera::protobuf::Value;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::Value, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::Value)

// opentera.protobuf.RPCMessage

OPENTERA_QT_VALUES_BEGIN
namespace RPCMessage_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(RPCMessage)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  MethodProtoFieldNumber = 1,
  ReplyToProtoFieldNumber = 2,
  Id_protoProtoFieldNumber = 3,
  TimestampProtoFieldNumber = 4,
  ArgsProtoFieldNumber = 5,
};
Q_ENUM_NS(QtProtobufFieldEnum)
} // namespace RPCMessage_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::RPCMessage> : QSharedData {
  QString method{};
  QString replyTo{};
  quint64 id_proto{};
  double timestamp{};
  QList<opentera::protobuf::Value> args;
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.method, message.method);
    f(own.replyTo, message.reply_to);
    f(own.id_proto, message.id);
    f(own.timestamp, message.timestamp);
    f(own.args, message.args);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// A remote procedure call. The reply is JSON text on the topic `reply_to`.
class RPCMessage {
  Q_GADGET
  OPENTERA_QML_VALUE(rpcMessage)
  Q_PROPERTY(QString method READ method WRITE setMethod)
  Q_PROPERTY(QString replyTo READ replyTo WRITE setReplyTo)
  Q_PROPERTY(quint64 id_proto READ id_proto WRITE setId_proto)
  Q_PROPERTY(double timestamp READ timestamp WRITE setTimestamp)
  Q_PROPERTY(QVariantList args READ args_p WRITE setArgs_p)
  Q_PROPERTY(QList<opentera::protobuf::Value> argsData READ argsData_p WRITE setArgs STORED false)
  OPENTERA_QT_VALUE(RPCMessage, opentera::RPCMessage)

public:
  using QtProtobufFieldEnum = RPCMessage_QtProtobufNested::QtProtobufFieldEnum;

  /// Name of the procedure.
  QString method() const { return value_.get(&Plain::method, &Message::method); }
  void setMethod(const QString &value) { value_.own().method = value; }

  /// The Redis topic on which the reply is expected.
  QString replyTo() const { return value_.get(&Plain::replyTo, &Message::reply_to); }
  void setReplyTo(const QString &value) { value_.own().replyTo = value; }

  /// Number of the call, repeated in the reply.
  quint64 id_proto() const { return value_.get(&Plain::id_proto, &Message::id); }
  void setId_proto(quint64 value) { value_.own().id_proto = value; }

  /// Time of the call, in seconds since 1970-01-01 00:00:00 UTC. Set it, for example to `tera_now()`: a bus client
  /// treats a call without a timestamp as text and discards it.
  double timestamp() const { return value_.get(&Plain::timestamp, &Message::timestamp); }
  void setTimestamp(double value) { value_.own().timestamp = value; }

  /// The arguments, in the procedure's order.
  QList<opentera::protobuf::Value> args() const { return value_.get(&Plain::args, &Message::args); }
  QList<opentera::protobuf::Value> &args() { return value_.own().args; }
  void setArgs(const QList<opentera::protobuf::Value> &value) { value_.own().args = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }

private:
  QList<opentera::protobuf::Value> argsData_p() const { return args(); }
  QVariantList args_p() const { return opentera::qt::detail::toVariants(args()); }
  void setArgs_p(const QVariantList &value) {
    opentera::qt::detail::assign(value_, &Plain::args, value);
  }
};
using RPCMessageRepeated = QList<RPCMessage>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::RPCMessage> {
  using type = opentera::protobuf::RPCMessage;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::RPCMessage, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::RPCMessage)

// opentera.protobuf.ArchiveEvent

OPENTERA_QT_VALUES_BEGIN
namespace ArchiveEvent_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(ArchiveEvent)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  ArchiveUuidProtoFieldNumber = 1,
  OwnerUuidProtoFieldNumber = 2,
  StatusProtoFieldNumber = 3,
  ArchiveUrlProtoFieldNumber = 4,
};
Q_ENUM_NS(QtProtobufFieldEnum)

/// State of the archive.
enum StatusType : std::int32_t {
  STATUS_PENDING = 0,    ///< Requested, not started.
  STATUS_INPROGRESS = 1, ///< Being created.
  STATUS_COMPLETED = 2,  ///< Ready for download from `archive_url`.
  STATUS_CANCELLED = 3,  ///< Cancelled.
  STATUS_DELETED = 4,    ///< Deleted.
};
Q_ENUM_NS(StatusType)
} // namespace ArchiveEvent_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::ArchiveEvent> : QSharedData {
  QString archiveUuid{};
  QString ownerUuid{};
  opentera::protobuf::ArchiveEvent_QtProtobufNested::StatusType status{};
  QString archiveUrl{};
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.archiveUuid, message.archive_uuid);
    f(own.ownerUuid, message.owner_uuid);
    f(own.status, message.status);
    f(own.archiveUrl, message.archive_url);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// Progress of a requested file archive.
class ArchiveEvent {
  Q_GADGET
  OPENTERA_QML_VALUE(archiveEvent)
  Q_PROPERTY(QString archiveUuid READ archiveUuid WRITE setArchiveUuid)
  Q_PROPERTY(QString ownerUuid READ ownerUuid WRITE setOwnerUuid)
  Q_PROPERTY(opentera::protobuf::ArchiveEvent_QtProtobufNested::StatusType status READ status WRITE setStatus)
  Q_PROPERTY(QString archiveUrl READ archiveUrl WRITE setArchiveUrl)
  OPENTERA_QT_VALUE(ArchiveEvent, opentera::ArchiveEvent)

public:
  using QtProtobufFieldEnum = ArchiveEvent_QtProtobufNested::QtProtobufFieldEnum;
  using StatusType = ArchiveEvent_QtProtobufNested::StatusType;

  /// UUID of the archive.
  QString archiveUuid() const { return value_.get(&Plain::archiveUuid, &Message::archive_uuid); }
  void setArchiveUuid(const QString &value) { value_.own().archiveUuid = value; }

  /// UUID of the owner, who requested it.
  QString ownerUuid() const { return value_.get(&Plain::ownerUuid, &Message::owner_uuid); }
  void setOwnerUuid(const QString &value) { value_.own().ownerUuid = value; }

  /// State of the archive.
  opentera::protobuf::ArchiveEvent_QtProtobufNested::StatusType status() const {
    return value_.get(&Plain::status, &Message::status);
  }
  void setStatus(opentera::protobuf::ArchiveEvent_QtProtobufNested::StatusType value) { value_.own().status = value; }

  /// URL to download the archive from.
  QString archiveUrl() const { return value_.get(&Plain::archiveUrl, &Message::archive_url); }
  void setArchiveUrl(const QString &value) { value_.own().archiveUrl = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }
  /// Returns the name of the enum value of a property; empty if it has none.
  Q_INVOKABLE QString enumName(const QString &property) const {
    return opentera::qt::detail::enumName(staticMetaObject, this, property);
  }
};
using ArchiveEventRepeated = QList<ArchiveEvent>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::ArchiveEvent> {
  using type = opentera::protobuf::ArchiveEvent;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::ArchiveEvent, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::ArchiveEvent)

// opentera.protobuf.ServerCommand

OPENTERA_QT_VALUES_BEGIN
namespace ServerCommand_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(ServerCommand)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  TypeProtoFieldNumber = 1,
  DataProtoFieldNumber = 2,
};
Q_ENUM_NS(QtProtobufFieldEnum)

/// What to do.
enum CommandType : std::int32_t {
  CMD_UNKNOWN = 0,           ///< Not specified, or unknown.
  CMD_REGISTER_DEVICE = 1,   ///< Register a device.
  CMD_CLIENT_DISCONNECT = 2, ///< Disconnect a client.
};
Q_ENUM_NS(CommandType)
} // namespace ServerCommand_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::ServerCommand> : QSharedData {
  opentera::protobuf::ServerCommand_QtProtobufNested::CommandType type{};
  std::optional<opentera::protobuf::Any> data;
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.type, message.type);
    f(own.data, message.data);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// A command to a part of the server.
class ServerCommand {
  Q_GADGET
  OPENTERA_QML_VALUE(serverCommand)
  Q_PROPERTY(opentera::protobuf::ServerCommand_QtProtobufNested::CommandType type READ type WRITE setType)
  Q_PROPERTY(QVariant data READ data_p WRITE setData_p)
  Q_PROPERTY(bool hasData READ hasData STORED false)
  OPENTERA_QT_VALUE(ServerCommand, opentera::ServerCommand)

public:
  using QtProtobufFieldEnum = ServerCommand_QtProtobufNested::QtProtobufFieldEnum;
  using CommandType = ServerCommand_QtProtobufNested::CommandType;

  /// What to do.
  opentera::protobuf::ServerCommand_QtProtobufNested::CommandType type() const {
    return value_.get(&Plain::type, &Message::type);
  }
  void setType(opentera::protobuf::ServerCommand_QtProtobufNested::CommandType value) { value_.own().type = value; }

  /// Data for the command, if it needs any.
  bool hasData() const { return value_.has(&Plain::data, &Message::data); }
  opentera::protobuf::Any data() const {
    return opentera::qt::detail::orDefault(value_.get(&Plain::data, &Message::data));
  }
  opentera::protobuf::Any &data() { return value_.nested(&Plain::data); }
  void setData(const opentera::protobuf::Any &value) { value_.own().data = value; }
  Q_INVOKABLE void clearData() { value_.own().data.reset(); }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }
  /// Returns the name of the enum value of a property; empty if it has none.
  Q_INVOKABLE QString enumName(const QString &property) const {
    return opentera::qt::detail::enumName(staticMetaObject, this, property);
  }

private:
  QVariant data_p() const { return hasData() ? QVariant::fromValue(data()) : QVariant(); }
  void setData_p(const QVariant &value) {
    opentera::qt::detail::assign(value_, &Plain::data, value);
  }
};
using ServerCommandRepeated = QList<ServerCommand>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::ServerCommand> {
  using type = opentera::protobuf::ServerCommand;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::ServerCommand, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::ServerCommand)

// opentera.protobuf.UserRegisterToEvent

OPENTERA_QT_VALUES_BEGIN
namespace UserRegisterToEvent_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(UserRegisterToEvent)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  EventTypeProtoFieldNumber = 1,
  ActionProtoFieldNumber = 2,
};
Q_ENUM_NS(QtProtobufFieldEnum)

/// The class of events.
enum EventType : std::int32_t {
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
Q_ENUM_NS(EventType)

/// Subscribe or unsubscribe.
enum Action : std::int32_t {
  ACTION_UNKNOWN = 0,    ///< Not specified, or unknown.
  ACTION_REGISTER = 1,   ///< Subscribe to the events.
  ACTION_UNREGISTER = 2, ///< Unsubscribe from the events.
};
Q_ENUM_NS(Action)
} // namespace UserRegisterToEvent_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::UserRegisterToEvent> : QSharedData {
  opentera::protobuf::UserRegisterToEvent_QtProtobufNested::EventType eventType{};
  opentera::protobuf::UserRegisterToEvent_QtProtobufNested::Action action{};
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.eventType, message.event_type);
    f(own.action, message.action);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// A client subscribes to a class of events, or unsubscribes from it.
class UserRegisterToEvent {
  Q_GADGET
  OPENTERA_QML_VALUE(userRegisterToEvent)
  Q_PROPERTY(opentera::protobuf::UserRegisterToEvent_QtProtobufNested::EventType eventType
             READ eventType WRITE setEventType)
  Q_PROPERTY(opentera::protobuf::UserRegisterToEvent_QtProtobufNested::Action action READ action WRITE setAction)
  OPENTERA_QT_VALUE(UserRegisterToEvent, opentera::UserRegisterToEvent)

public:
  using QtProtobufFieldEnum = UserRegisterToEvent_QtProtobufNested::QtProtobufFieldEnum;
  using EventType = UserRegisterToEvent_QtProtobufNested::EventType;
  using Action = UserRegisterToEvent_QtProtobufNested::Action;

  /// The class of events.
  opentera::protobuf::UserRegisterToEvent_QtProtobufNested::EventType eventType() const {
    return value_.get(&Plain::eventType, &Message::event_type);
  }
  void setEventType(opentera::protobuf::UserRegisterToEvent_QtProtobufNested::EventType value) {
    value_.own().eventType = value;
  }

  /// Subscribe or unsubscribe.
  opentera::protobuf::UserRegisterToEvent_QtProtobufNested::Action action() const {
    return value_.get(&Plain::action, &Message::action);
  }
  void setAction(opentera::protobuf::UserRegisterToEvent_QtProtobufNested::Action value) {
    value_.own().action = value;
  }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }
  /// Returns the name of the enum value of a property; empty if it has none.
  Q_INVOKABLE QString enumName(const QString &property) const {
    return opentera::qt::detail::enumName(staticMetaObject, this, property);
  }
};
using UserRegisterToEventRepeated = QList<UserRegisterToEvent>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::UserRegisterToEvent> {
  using type = opentera::protobuf::UserRegisterToEvent;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::UserRegisterToEvent, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::UserRegisterToEvent)

// opentera.protobuf.CreateSession

OPENTERA_QT_VALUES_BEGIN
namespace CreateSession_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(CreateSession)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  SourceProtoFieldNumber = 1,
  CommandProtoFieldNumber = 2,
  ReplyToProtoFieldNumber = 3,
};
Q_ENUM_NS(QtProtobufFieldEnum)
} // namespace CreateSession_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::CreateSession> : QSharedData {
  QString source{};
  QString command{};
  QString replyTo{};
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.source, message.source);
    f(own.command, message.command);
    f(own.replyTo, message.reply_to);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// Requests a session. An older request, kept in the schema for compatibility.
class CreateSession {
  Q_GADGET
  OPENTERA_QML_VALUE(createSession)
  Q_PROPERTY(QString source READ source WRITE setSource)
  Q_PROPERTY(QString command READ command WRITE setCommand)
  Q_PROPERTY(QString replyTo READ replyTo WRITE setReplyTo)
  OPENTERA_QT_VALUE(CreateSession, opentera::CreateSession)

public:
  using QtProtobufFieldEnum = CreateSession_QtProtobufNested::QtProtobufFieldEnum;

  /// Name of the sender of the request.
  QString source() const { return value_.get(&Plain::source, &Message::source); }
  void setSource(const QString &value) { value_.own().source = value; }

  /// The command.
  QString command() const { return value_.get(&Plain::command, &Message::command); }
  void setCommand(const QString &value) { value_.own().command = value; }

  /// The Redis topic on which the answer is expected.
  QString replyTo() const { return value_.get(&Plain::replyTo, &Message::reply_to); }
  void setReplyTo(const QString &value) { value_.own().replyTo = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }
};
using CreateSessionRepeated = QList<CreateSession>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::CreateSession> {
  using type = opentera::protobuf::CreateSession;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::CreateSession, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::CreateSession)

// opentera.protobuf.Result

OPENTERA_QT_VALUES_BEGIN
namespace Result_QtProtobufNested {
Q_NAMESPACE
OPENTERA_QML_ENUMS(Result)

/// Numbers of the fields.
enum class QtProtobufFieldEnum {
  TypeProtoFieldNumber = 1,
  CodeProtoFieldNumber = 2,
  MessageProtoFieldNumber = 3,
};
Q_ENUM_NS(QtProtobufFieldEnum)

/// Kind of result.
enum ResultType : std::int32_t {
  RESULT_UNKNOWN = 0, ///< Not specified, or unknown.
  RESULT_OK = 1,      ///< The request succeeded.
  RESULT_ERROR = 2,   ///< The request failed.
  RESULT_WARNING = 3, ///< The request succeeded with a warning.
};
Q_ENUM_NS(ResultType)
} // namespace Result_QtProtobufNested
OPENTERA_QT_VALUES_END

template <> struct opentera::qt::detail::Plain<opentera::Result> : QSharedData {
  opentera::protobuf::Result_QtProtobufNested::ResultType type{};
  qint64 code{};
  QString message{};
  QByteArray unknownFields;

  template <class Own, class M, class F> static void visit(Own &own, M &message, F &&f) {
    f(own.type, message.type);
    f(own.code, message.code);
    f(own.message, message.message);
  }
};

OPENTERA_QT_VALUES_BEGIN
/// The result of a request. An older answer, kept in the schema for compatibility.
class Result {
  Q_GADGET
  OPENTERA_QML_VALUE(result)
  Q_PROPERTY(opentera::protobuf::Result_QtProtobufNested::ResultType type READ type WRITE setType)
  Q_PROPERTY(qint64 code READ code WRITE setCode)
  Q_PROPERTY(QString message READ message WRITE setMessage)
  OPENTERA_QT_VALUE(Result, opentera::Result)

public:
  using QtProtobufFieldEnum = Result_QtProtobufNested::QtProtobufFieldEnum;
  using ResultType = Result_QtProtobufNested::ResultType;

  /// Kind of result.
  opentera::protobuf::Result_QtProtobufNested::ResultType type() const {
    return value_.get(&Plain::type, &Message::type);
  }
  void setType(opentera::protobuf::Result_QtProtobufNested::ResultType value) { value_.own().type = value; }

  /// Code of the result.
  qint64 code() const { return value_.get(&Plain::code, &Message::code); }
  void setCode(qint64 value) { value_.own().code = value; }

  /// Message of the result, for display.
  QString message() const { return value_.get(&Plain::message, &Message::message); }
  void setMessage(const QString &value) { value_.own().message = value; }

  /// The fields by the names of their properties, without unset nested messages and members of a oneof.
  Q_INVOKABLE QVariantMap toVariantMap() const { return opentera::qt::detail::toVariantMap(staticMetaObject, this); }
  /// Returns the name of the enum value of a property; empty if it has none.
  Q_INVOKABLE QString enumName(const QString &property) const {
    return opentera::qt::detail::enumName(staticMetaObject, this, property);
  }
};
using ResultRepeated = QList<Result>;
OPENTERA_QT_VALUES_END
template <> struct opentera::qt::detail::ValueTypeOf<opentera::Result> {
  using type = opentera::protobuf::Result;
};
Q_DECLARE_TYPEINFO(opentera::protobuf::Result, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::protobuf::Result)

// ---------------------------------------------------------------------------------------------------------------------
// Messages and frames as values

namespace opentera {
// moc skips the inline namespace, because it does not know the value of the macro.
#ifndef Q_MOC_RUN
inline namespace OPENTERA_NAMESPACE {
#endif
namespace qt {

/// The value type of a message: `opentera::protobuf::UserEvent` for `opentera::UserEvent`.
template <class M> using ValueType = typename detail::ValueTypeOf<M>::type;

/// Returns a message of a frame as its value type, which shares the frame. Invalid if the type of the message is
/// unknown.
inline QVariant toValue(const Shared<Frame> &frame, const Payload &payload) {
  QVariant value;
  visit(payload.message, overloaded{[&](const auto &message) {
                                      using M = std::decay_t<decltype(message)>;
                                      value = QVariant::fromValue(ValueType<M>(frame.part(message)));
                                    },
                                    [](const UnknownPayload &) {}});
  return value;
}

/// The header and the messages of one frame. Like the value types, it shares the frame and converts a property when it
/// is read.
class FrameValue {
  Q_GADGET
  OPENTERA_QML_VALUE(messageFrame)
  Q_PROPERTY(QString wrapper READ wrapper)
  Q_PROPERTY(quint32 version READ version)
  Q_PROPERTY(QDateTime time READ time)
  Q_PROPERTY(quint64 seq READ seq)
  Q_PROPERTY(QString topic READ topic)
  Q_PROPERTY(QString source READ source)
  Q_PROPERTY(QVariantList messages READ messages)

public:
  FrameValue() noexcept = default;
  explicit FrameValue(Shared<Frame> frame) : frame_(std::move(frame)) {}

  /// Full name of the outermost message.
  QString wrapper() const { return toQString(frame_->wrapper); }
  /// Version of the protocol, in the header.
  quint32 version() const noexcept { return frame_->version; }
  /// Time of the header, to the millisecond.
  QDateTime time() const { return toQDateTime(frame_->time); }
  /// Sequence number of a `TeraModuleMessage`.
  quint64 seq() const noexcept { return frame_->seq; }
  QString topic() const { return toQString(frame_->topic); }
  /// Sender of a `TeraModuleMessage`.
  QString source() const { return toQString(frame_->source); }

  /// The messages in the order received, each as its value type. Malformed messages and messages of unknown type are
  /// left out.
  QVariantList messages() const {
    QVariantList values;
    for (const Payload &payload : frame_->payloads) {
      const QVariant value = toValue(frame_, payload);
      if (value.isValid()) values.append(value);
    }
    return values;
  }

  /// The frame that this value shares.
  const Shared<Frame> &shared() const noexcept { return frame_; }

  /// Whether both share the same frame.
  friend bool operator==(const FrameValue &a, const FrameValue &b) noexcept { return &*a.frame_ == &*b.frame_; }
  friend bool operator!=(const FrameValue &a, const FrameValue &b) noexcept { return !(a == b); }

private:
  Shared<Frame> frame_;
};

} // namespace qt
#ifndef Q_MOC_RUN
} // inline namespace OPENTERA_NAMESPACE
#endif
} // namespace opentera

Q_DECLARE_TYPEINFO(opentera::qt::FrameValue, Q_MOVABLE_TYPE);
Q_DECLARE_METATYPE(opentera::qt::FrameValue)

#pragma pop_macro("None")
#pragma pop_macro("STATUS_CANCELLED")
#pragma pop_macro("STATUS_PENDING")

#endif // OPENTERA_MESSAGES_QT_VALUES_HPP
