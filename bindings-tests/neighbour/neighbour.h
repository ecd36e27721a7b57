/* A message there and back, as binary and as JSON. */
#include <opentera/messages.h>
#include <string.h>

static int there_and_back(void) {
  tera_device_event event = TERA_DEVICE_EVENT_INIT, decoded = TERA_DEVICE_EVENT_INIT, read = TERA_DEVICE_EVENT_INIT;
  uint8_t binary[256];
  char json[256];
  size_t size = 0, len = 0;
  tera_arena *arena = tera_arena_new(0);
  int is_equal;
  event.device_uuid = TERA_STR("b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11");
  event.type = TERA_DEVICE_EVENT_DEVICE_CONNECTED;
  is_equal = arena != NULL &&
             tera_device_event_encode(arena, &event, binary, sizeof binary, &size) == TERA_OK &&
             tera_device_event_decode(arena, binary, size, 0, &decoded) == TERA_OK &&
             tera_device_event_to_json(arena, &decoded, 0, json, sizeof json, &len) == TERA_OK &&
             tera_device_event_from_json(arena, json, len, 0, &read) == TERA_OK &&
             strstr(json, "DEVICE_CONNECTED") != NULL && read.device_uuid.len == event.device_uuid.len;
  tera_arena_free(arena);
  return is_equal ? 0 : 1;
}
