/* Messages as JSON text. Part of the drop-in, see docs/compat.md. */

#ifndef OPENTERA_COMPAT_JSON_UTIL_H
#define OPENTERA_COMPAT_JSON_UTIL_H

#include "../message.h"
#include "../stubs/status.h"

/* A macro of X11, set aside up to the end of this header. */
#pragma push_macro("Status")
#undef Status

namespace google {
namespace protobuf {
inline namespace opentera_compat {
namespace internal {
/* By the flags of the C functions. */
util::Status WriteJson(const Message &message, std::string *output, std::uint32_t flags);
util::Status ReadJson(std::string_view input, Message *message, std::uint32_t flags);
}  // namespace internal

namespace util {
/* Files that are compiled with and without the macro may be linked to one program. */
#ifdef OPENTERA_COMPAT_STRICT
inline namespace strict {
namespace internal {
constexpr bool kIgnoreUnknownFields = false;
constexpr std::uint32_t kIgnore = TERA_JSON_READ_SKIP_UNKNOWN_FIELDS | TERA_JSON_READ_SKIP_UNKNOWN_ENUMS;
constexpr std::uint32_t kParse = TERA_JSON_READ_GOOGLE_TYPE_URLS;
constexpr std::uint32_t kPrint = TERA_JSON_WRITE_GOOGLE_TYPE_URLS;
}  // namespace internal
#else
inline namespace lenient {
namespace internal {
constexpr bool kIgnoreUnknownFields = true;
constexpr std::uint32_t kIgnore = TERA_JSON_READ_LENIENT;
constexpr std::uint32_t kParse = 0;
constexpr std::uint32_t kPrint = TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES;
}  // namespace internal
#endif

/// Options for reading JSON.
struct JsonParseOptions {
  /// Skips unknown fields and unknown names of enum values. Also skips the content of an `Any` of unknown type, and
  /// keeps its type URL. With `OPENTERA_COMPAT_STRICT` the default is false, and an `Any` of unknown type, or with
  /// another prefix than `type.googleapis.com/`, is always an error.
  bool ignore_unknown_fields = internal::kIgnoreUnknownFields;
  /// Also accepts names of enum values in lower or mixed case, and with `-` instead of `_`.
  bool case_insensitive_enum_parsing = false;
};

/// Options for writing JSON.
struct JsonPrintOptions {
  /// Puts each member on its own line, indented.
  bool add_whitespace = false;
  /// Also writes fields with their default value.
  bool always_print_primitive_fields = false;
  /// The newer name of the same option.
  bool always_print_fields_with_no_presence = false;
  /// Writes numbers of enum values instead of their names.
  bool always_print_enums_as_ints = false;
  /// Writes the names of the schema instead of lowerCamelCase.
  bool preserve_proto_field_names = false;
  /// Writes 64-bit integers without quotes if a double can represent them exactly. protobuf 3.21 lacks this option.
  bool unquote_int64_if_possible = false;
};

using JsonOptions = JsonPrintOptions;

/// Appends the JSON text of `message` to `output`. Fails and leaves `output` unchanged if a string is not valid UTF-8,
/// or if the bytes of an `Any` are malformed.
///
/// An `Any` of unknown type is omitted. With `OPENTERA_COMPAT_STRICT` it is an error, and so is another prefix of the
/// URL than `type.googleapis.com/`.
inline Status MessageToJsonString(const Message &message, std::string *output, const JsonPrintOptions &options) {
  std::uint32_t flags = internal::kPrint;
  if (options.add_whitespace) flags |= TERA_JSON_WRITE_INDENT;
  if (options.always_print_primitive_fields || options.always_print_fields_with_no_presence) {
    flags |= TERA_JSON_WRITE_DEFAULT_VALUES;
  }
  if (options.always_print_enums_as_ints) flags |= TERA_JSON_WRITE_ENUM_NUMBERS;
  if (options.preserve_proto_field_names) flags |= TERA_JSON_WRITE_PROTO_NAMES;
  if (options.unquote_int64_if_possible) flags |= TERA_JSON_WRITE_UNQUOTED_INT64;
  return protobuf::internal::WriteJson(message, output, flags);
}
inline Status MessageToJsonString(const Message &message, std::string *output) {
  return MessageToJsonString(message, output, JsonPrintOptions());
}

/// Replaces the content of `message` with that of the JSON text `input`. If it fails, `message` is unchanged.
inline Status JsonStringToMessage(std::string_view input, Message *message, const JsonParseOptions &options) {
  std::uint32_t flags = internal::kParse;
  if (options.ignore_unknown_fields) flags |= internal::kIgnore;
  if (options.case_insensitive_enum_parsing) flags |= TERA_JSON_READ_CASE_INSENSITIVE_ENUMS;
  return protobuf::internal::ReadJson(input, message, flags);
}
inline Status JsonStringToMessage(std::string_view input, Message *message) {
  return JsonStringToMessage(input, message, JsonParseOptions());
}

}  // inline namespace strict or lenient
}  // namespace util
}  // namespace opentera_compat
}  // namespace protobuf
}  // namespace google

#pragma pop_macro("Status")

#ifndef OPENTERA_COMPAT_DECLARATIONS_ONLY
#include "json_util_definitions.h"
#endif

#endif
