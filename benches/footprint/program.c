/* A program that sends, receives, and speaks JSON; with EMPTY one that does nothing, to see what the library adds. */

#include <stdio.h>

#ifndef EMPTY
#include <opentera/messages.h>

int main(void) {
  tera_arena *arena = tera_arena_new(0);
  tera_device_event device = TERA_DEVICE_EVENT_INIT;
  device.device_name = TERA_STR("Apple Watch #W05P1");
  const tera_head *payloads[] = { &device.base };
  uint8_t bytes[512];
  char text[1024];
  size_t len, text_len;
  tera_frame frame = TERA_FRAME_INIT;
  tera_status status = tera_wrap_event(arena, TERA_LIT("websocket.user.42.events"), tera_now(), payloads, 1, bytes,
                                       sizeof bytes, &len);
  if (!status) status = tera_unwrap(arena, TERA_KIND_EVENT, bytes, len, 0, &frame);
  if (!status) status = tera_message_json_from_event(arena, bytes, len, 0, text, sizeof text, &text_len);
  if (!status) status = tera_unwrap_json(arena, TERA_KIND_MESSAGE, text, text_len, 0, &frame);
  printf("%s %zu\n", tera_status_message(status), frame.payloads.len);
  tera_arena_free(arena);
  return status;
}

#else

int main(void) {
  printf("%s %zu\n", "", (size_t)0);
  return 0;
}

#endif
