/* The header alone and first in the file: what it defines can be used in every standard. */

#include <opentera/messages.h>

#define DECLARE(name, NAME) tera_##name name = TERA_##NAME##_INIT;
#define IS_INITIALISED(name, NAME) good = good && name.base.kind == TERA_KIND_##NAME && name.base.size == sizeof name;

/* Every initialiser. */
static int initialisers(void) {
  int good = 1;
  TERA_FOR_EACH_MESSAGE(DECLARE)
  tera_frame frame = TERA_FRAME_INIT;
  tera_topic topic = TERA_TOPIC_INIT;
  TERA_FOR_EACH_MESSAGE(IS_INITIALISED)
  return good && frame.base.size == sizeof frame && topic.base.size == sizeof topic;
}

/* Kinds, enum values and statuses are constants. */
static int constants(uint32_t kind, int32_t level, tera_status status) {
  static const int of_kind[] = { TERA_KIND_UNKNOWN, TERA_KIND_DEVICE_EVENT, TERA_KIND_FRAME };
  int sum = of_kind[0];
  switch (kind) {
    case TERA_KIND_DEVICE_EVENT: sum += 1; break;
    case TERA_KIND_RPC_MESSAGE: sum += 2; break;
    default: break;
  }
  switch (level) {
    case TERA_LOG_EVENT_LOGLEVEL_FATAL: sum += 4; break;
    case TERA_LOG_EVENT_LOGLEVEL_TRACE: sum += 8; break;
    default: break;
  }
  switch (status) {
    case TERA_OK: sum += 16; break;
    case TERA_ERR_BUFFER_TOO_SMALL: sum += 32; break;
    default: break;
  }
  return sum;
}

/* They are of the type that holds them, also beside others. */
static int mixed(uint32_t kind, int32_t type, tera_status status, uint32_t flags) {
  uint32_t kind_or_frame = kind ? kind : TERA_KIND_FRAME;
  uint32_t frame_or_topic = kind ? TERA_KIND_FRAME : TERA_KIND_TOPIC;
  tera_status ok_or_status = kind ? TERA_OK : status;
  int32_t type_or_connected = type ? type : TERA_DEVICE_EVENT_DEVICE_CONNECTED;
  enum tera_kind named = (enum tera_kind)kind;
  flags |= TERA_JSON_READ_LENIENT | TERA_DECODE_COPY;
  return named == TERA_KIND_DEVICE_EVENT && kind_or_frame == kind && kind < TERA_KIND_FRAME &&
         frame_or_topic != kind && ok_or_status == TERA_OK && status > TERA_ERR_NULL_POINTER &&
         type_or_connected >= TERA_DEVICE_EVENT_DEVICE_CONNECTED && (flags & TERA_DECODE_COPY) != 0 &&
         (flags & ~(uint32_t)TERA_DECODE_COPY) == TERA_JSON_READ_LENIENT;
}

/* A member of a oneof, and its case. */
static int constructors(void) {
  tera_value values[] = { TERA_VALUE_STRING(TERA_STR("on")), TERA_VALUE_INT(5) };
  return values[0].arg_value_case == TERA_VALUE_STRING_VALUE && values[1].arg_value_case == TERA_VALUE_INT_VALUE;
}

/* Views of literals and of strings. */
static int views(const char *string) {
  tera_str literal = TERA_STR("text");
  tera_str view = TERA_CSTR(string);
  return literal.len == 4 && view.len == strlen(string);
}

int main(void) {
  return initialisers() && views("text") && constructors() &&
                 constants(TERA_KIND_DEVICE_EVENT, TERA_LOG_EVENT_LOGLEVEL_FATAL, TERA_OK) == 21 &&
                 mixed(TERA_KIND_DEVICE_EVENT, 0, TERA_ERR_TOO_DEEP, 0)
             ? 0
             : 1;
}
