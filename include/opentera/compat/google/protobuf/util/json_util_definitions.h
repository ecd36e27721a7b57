/* Messages as JSON text: the definitions for json_util.h. Part of the drop-in, see docs/compat.md. */

#ifndef OPENTERA_COMPAT_JSON_UTIL_DEFINITIONS_H
#define OPENTERA_COMPAT_JSON_UTIL_DEFINITIONS_H

#include "../message_definitions.h"
#include "json_util.h"

/* A macro of X11, set aside up to the end of this header. */
#pragma push_macro("Status")
#undef Status

namespace google {
namespace protobuf {
inline namespace opentera_compat {
namespace internal {

/// Converts the result of a C function that was called with the arena.
OPENTERA_COMPAT_INLINE util::Status StatusOf(tera_status status, const tera_arena *arena) {
  switch (status) {
    case TERA_OK: return util::OkStatus();
    case TERA_ERR_INTERNAL: return util::Status(util::StatusCode::kInternal, tera_status_message(status));
    case TERA_ERR_OUT_OF_MEMORY:
    case TERA_ERR_MEMORY_LIMIT: return util::Status(util::StatusCode::kResourceExhausted, tera_status_message(status));
    default: return util::Status(util::StatusCode::kInvalidArgument, tera_arena_error_message(arena));
  }
}

OPENTERA_COMPAT_INLINE util::Status WriteJson(const Message &message, std::string *output, std::uint32_t flags) {
  Scratch scratch;
  tera_arena *arena = scratch.Arena();
  tera_str text{};
  const tera_status status =
      tera_json_text(arena, Access::View(message, scratch), flags, &text);
  if (status == TERA_OK) output->append(text.data, text.len);
  if (status == TERA_ERR_UNKNOWN_TYPE) { /* As protobuf has it for writing only. */
    return util::Status(util::StatusCode::kInternal, tera_arena_error_message(arena));
  }
  return StatusOf(status, arena);
}

OPENTERA_COMPAT_INLINE util::Status ReadJson(std::string_view input, Message *message, std::uint32_t flags) {
  Scratch scratch;
  tera_arena *arena = scratch.Arena();
  tera_head *read = Access::Struct(*message, scratch);
  std::string bytes; /* The messages in Anys are structs now, and have to become bytes. */
  tera_status status = tera_from_json(arena, input.data(), input.size(), flags, read);
  if (status == TERA_OK) status = Encode(arena, read, &bytes);
  if (status == TERA_OK && !message->ParseFromString(bytes)) status = TERA_ERR_OUT_OF_MEMORY;
  return StatusOf(status, arena);
}

}  // namespace internal
}  // namespace opentera_compat
}  // namespace protobuf
}  // namespace google

#pragma pop_macro("Status")

#endif
