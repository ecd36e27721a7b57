/* A program that was compiled for the newer library, in which DeviceEvent has a fifth field, `device_location`. It
 * runs with both; the argument says with which. */

#include "check.h"

static const uint8_t with_fifth[] = { 0x0a, 1, 'u', 0x10, 1, 0x1a, 1, 'n', 0x22, 1, 's', 0x2a, 2, 'l', 'o' };
static const size_t without_fifth = sizeof with_fifth - 4;

int main(int argc, char **argv) {
  tera_device_event device = TERA_DEVICE_EVENT_INIT;
  tera_arena *arena = tera_arena_new(0);
  uint8_t bytes[64];
  size_t len = 0;
  int newer = argc > 1 && strcmp(argv[1], "new") == 0;
  CHECK((tera_kind_size(TERA_KIND_DEVICE_EVENT) == sizeof device) == newer);
  /* The field stands first in the schema, and last in the struct. */
  CHECK((uint8_t *)&device.device_location + sizeof device.device_location == (uint8_t *)(&device + 1));

  CHECK_STATUS(tera_device_event_init(&device, sizeof device), TERA_OK);
  device.device_uuid = TERA_STR("u");
  device.type = TERA_DEVICE_EVENT_DEVICE_CONNECTED;
  device.device_name = TERA_STR("n");
  device.device_status = TERA_STR("s");
  CHECK_STATUS(tera_device_event_encode(arena, &device, bytes, sizeof bytes, &len), TERA_OK);
  CHECK(len == without_fifth && memcmp(bytes, with_fifth, len) == 0);

  /* An older library says that it cannot send the field, and does not leave it out silently. */
  device.device_location = TERA_STR("lo");
  CHECK_STATUS(tera_device_event_encode(arena, &device, bytes, sizeof bytes, &len),
               newer ? TERA_OK : TERA_ERR_NEWER_FIELDS);
  if (newer) CHECK(len == sizeof with_fifth && memcmp(bytes, with_fifth, len) == 0);

  /* Decoding with an older library keeps the field as unknown, and what lies beyond its struct is zero. */
  memset((uint8_t *)&device + sizeof device.base, 0xff, sizeof device - sizeof device.base);
  CHECK_STATUS(tera_device_event_decode(arena, with_fifth, sizeof with_fifth, 0, &device), TERA_OK);
  CHECK(device.base.size == sizeof device && device.device_name.len == 1 && *device.device_name.data == 'n');
  if (newer) {
    CHECK(device.device_location.len == 2 && memcmp(device.device_location.data, "lo", 2) == 0);
    CHECK(device.unknown_fields.len == 0);
  } else {
    CHECK(device.device_location.len == 0 && device.device_location.data == NULL);
    CHECK(device.unknown_fields.len == 4);
  }
  CHECK_STATUS(tera_device_event_encode(arena, &device, bytes, sizeof bytes, &len), TERA_OK);
  CHECK(len == sizeof with_fifth && memcmp(bytes, with_fifth, len) == 0);
  tera_arena_free(arena);
  return finish();
}
