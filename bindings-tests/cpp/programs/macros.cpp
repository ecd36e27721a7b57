// Every macro of messages.h in C++, where no cast of C, no useless one and no 0 for a pointer is a warning.

#include <opentera/messages.h>

#include <cstdio>
#include <cstring>

static int failures;

static void check(bool holds, const char *what) {
  if (holds) return;
  failures++;
  std::fprintf(stderr, "%s\n", what);
}

static const tera_str of_literal = TERA_STR_INIT("caf\xc3\xa9");
constexpr tera_str constant = TERA_STR("caf\xc3\xa9");

#define DECLARE(name, NAME) tera_##name name = TERA_##NAME##_INIT;
#define CHECK_KIND(name, NAME) check(name.base.kind == TERA_KIND_##NAME, #name);

static void messages(tera_arena *arena) {
  TERA_FOR_EACH_MESSAGE(DECLARE)
  TERA_FOR_EACH_MESSAGE(CHECK_KIND)
  tera_frame frame = TERA_FRAME_INIT;
  tera_topic topic = TERA_TOPIC_INIT;
  tera_rpc_reply reply = TERA_RPC_REPLY_INIT;
  tera_field field = TERA_FIELD_INIT;
  check(frame.base.size + topic.base.size + reply.base.size + field.base.size != 0, "sizes");

  const tera_value values[] = { TERA_VALUE_DOUBLE(0.5),         TERA_VALUE_FLOAT(0.5F), TERA_VALUE_INT(-5),
                                TERA_VALUE_UINT(5),             TERA_VALUE_BOOL(true),  TERA_VALUE_BYTES(tera_bytes()),
                                TERA_VALUE_STRING(TERA_STR("on")) };
  check(values[6].arg_value.string_value.len == 2, "constructor");

  device_event.device_name = TERA_CSTR(constant.data);
  std::size_t capacity = 0;
  tera_any *first = TERA_LIST_ADD(arena, &event.events, &capacity, any);
  check(first != nullptr && event.events.len == 1, "TERA_LIST_ADD");
  first->message = &device_event.base;
  const tera_event *copy = TERA_COPY(arena, &event, event);
  check(copy != nullptr && copy->events.len == 1, "TERA_COPY");
  const tera_device_event *device = TERA_MESSAGE_AS(copy->events.data[0].message, device_event);
  check(device != nullptr && device->device_name.len == 5, "TERA_MESSAGE_AS");
  check(TERA_HAS_FIELD(device, device_event, device_status), "TERA_HAS_FIELD");
  tera_payload payload = tera_payload();
  check(TERA_PAYLOAD_AS(&payload, device_event) == nullptr, "TERA_PAYLOAD_AS");
}

int main() {
  tera_arena *arena = tera_arena_new(0);
  messages(arena);
  char printed[16];
  std::snprintf(printed, sizeof printed, "%.*s", TERA_PRINTF(of_literal));
  check(std::strcmp(printed, constant.data) == 0, "TERA_PRINTF");
  check(tera_topic_wrapper(TERA_LIT("websocket.user.42.events")) == TERA_KIND_EVENT, "TERA_LIT");
#ifdef __cpp_char8_t
  static const tera_str utf8[] = { TERA_STR_INIT(u8"caf\u00e9"), TERA_STR(u8"caf\u00e9"), TERA_CSTR(u8"caf\u00e9") };
  for (const tera_str &text : utf8) check(text.len == 5 && std::memcmp(text.data, constant.data, 5) == 0, "char8_t");
  check(tera_topic_wrapper(TERA_LIT(u8"websocket.user.42.events")) == TERA_KIND_EVENT, "TERA_LIT of char8_t");
#endif
  tera_arena_free(arena);
  return failures;
}
