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

/* Views of literals and of strings. */
static int views(const char *string) {
  tera_str literal = TERA_STR("text");
  tera_str view = TERA_CSTR(string);
  return literal.len == 4 && view.len == strlen(string);
}

int main(void) {
  return initialisers() && views("text") && constants(TERA_KIND_DEVICE_EVENT, TERA_LOG_EVENT_LOGLEVEL_FATAL, TERA_OK) == 21
             ? 0
             : 1;
}
