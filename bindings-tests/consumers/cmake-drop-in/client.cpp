/* What every consumer builds: an event is wrapped, and what is unwrapped is the same. */
#include <opentera/messages.h>
#include <stdio.h>

int main(void) {
  tera_arena *arena = tera_arena_new(0);
  tera_device_event device = TERA_DEVICE_EVENT_INIT;
  device.device_uuid = TERA_STR("b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11");
  device.type = TERA_DEVICE_EVENT_DEVICE_CONNECTED;

  const tera_head *payloads[] = { &device.base };
  uint8_t bytes[512];
  size_t len;
  tera_frame frame = TERA_FRAME_INIT;
  int same = 0;
  if (!tera_wrap_event(arena, TERA_LIT("websocket.user.42.events"), tera_now(), payloads, 1, bytes, sizeof bytes, &len) &&
      !tera_unwrap(arena, TERA_KIND_EVENT, bytes, len, 0, &frame) && frame.payloads.len == 1 &&
      frame.payloads.data[0].kind == TERA_KIND_DEVICE_EVENT) {
    const tera_device_event *event = (const tera_device_event *)frame.payloads.data[0].message;
    same = event->type == device.type && event->device_uuid.len == device.device_uuid.len &&
           memcmp(event->device_uuid.data, device.device_uuid.data, device.device_uuid.len) == 0;
  }
  tera_arena_free(arena);
  puts(same ? "the event came back" : "the event is lost");
  return !same;
}
