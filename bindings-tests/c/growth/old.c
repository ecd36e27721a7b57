/* A program that was compiled for the older library, in which DeviceEvent has four fields. It runs with both; the
 * argument says with which. */

#include "check.h"

#define CANARY 0x5ca1ab1e0ddba115u

/* A DeviceEvent with all four fields and the fifth, `device_location`, of the newer schema. */
static const uint8_t with_fifth[] = { 0x0a, 1, 'u', 0x10, 1, 0x1a, 1, 'n', 0x22, 1, 's', 0x2a, 2, 'l', 'o' };
static const size_t without_fifth = sizeof with_fifth - 4;

int main(int argc, char **argv) {
  struct {
    tera_device_event device;
    uint64_t canary;
  } guarded = { TERA_DEVICE_EVENT_INIT, CANARY };
  tera_device_event *device = &guarded.device;
  tera_arena *arena = tera_arena_new(0);
  uint8_t bytes[64];
  size_t len = 0;
  int newer = argc > 1 && strcmp(argv[1], "new") == 0;
  CHECK((tera_kind_size(TERA_KIND_DEVICE_EVENT) > sizeof *device) == newer);

  CHECK_STATUS(tera_device_event_init(device, sizeof *device), TERA_OK);
  CHECK(guarded.canary == CANARY);
  device->device_uuid = TERA_STR("u");
  device->type = TERA_DEVICE_EVENT_DEVICE_CONNECTED;
  device->device_name = TERA_STR("n");
  device->device_status = TERA_STR("s");
  CHECK_STATUS(tera_device_event_encode(arena, device, bytes, sizeof bytes, &len), TERA_OK);
  CHECK(len == without_fifth && memcmp(bytes, with_fifth, len) == 0);

  /* What this program does not know it keeps and passes on, whichever library it has. */
  CHECK_STATUS(tera_device_event_decode(arena, with_fifth, sizeof with_fifth, 0, device), TERA_OK);
  CHECK(guarded.canary == CANARY && device->base.size == sizeof *device);
  CHECK(device->device_status.len == 1 && *device->device_status.data == 's');
  CHECK(device->unknown_fields.len == 4 && memcmp(device->unknown_fields.data, with_fifth + without_fifth, 4) == 0);
  CHECK_STATUS(tera_device_event_encode(arena, device, bytes, sizeof bytes, &len), TERA_OK);
  CHECK(len == sizeof with_fifth && memcmp(bytes, with_fifth, len) == 0);

  /* The same through an Any. */
  {
    tera_any any = TERA_ANY_INIT;
    any.message = &device->base;
    CHECK_STATUS(tera_any_encode(arena, &any, bytes, sizeof bytes, &len), TERA_ERR_BUFFER_TOO_SMALL);
    any.message = NULL;
    any.type_url = TERA_STR("type.googleapis.com/opentera.protobuf.DeviceEvent");
    any.value.data = with_fifth;
    any.value.len = sizeof with_fifth;
    CHECK_STATUS(tera_any_unpack(arena, &any, 0, &device->base), TERA_OK);
    CHECK(guarded.canary == CANARY && device->unknown_fields.len == 4);
  }

  /* And from a struct of the library's size to one of this program's, which keeps the unknown fields of both. */
  {
    static const uint8_t unknown[] = { 0x78, 5, 0x2a, 2, 'l', 'o' };
    uint8_t value[sizeof with_fifth + 2], wrapped[128];
    tera_any any = TERA_ANY_INIT, packed = TERA_ANY_INIT;
    tera_frame frame = TERA_FRAME_INIT;
    tera_event event = TERA_EVENT_INIT;
    memcpy(value, with_fifth, sizeof with_fifth);
    memcpy(value + sizeof with_fifth, unknown, 2);
    packed.type_url = TERA_STR("type.googleapis.com/opentera.protobuf.DeviceEvent");
    packed.value.data = value;
    packed.value.len = sizeof value;
    event.events.data = &packed;
    event.events.len = 1;
    CHECK_STATUS(tera_event_encode(arena, &event, wrapped, sizeof wrapped, &len), TERA_OK);
    CHECK_STATUS(tera_unwrap(arena, TERA_KIND_EVENT, wrapped, len, 0, &frame), TERA_OK);
    CHECK(frame.payloads.len == 1);
    any.message = frame.payloads.data[0].message;
    CHECK_STATUS(tera_any_unpack(arena, &any, 0, &device->base), TERA_OK);
    CHECK(guarded.canary == CANARY && device->base.size == sizeof *device);
    CHECK(device->unknown_fields.len == sizeof unknown);
    if (newer) CHECK(memcmp(device->unknown_fields.data, unknown, sizeof unknown) == 0);
  }
  tera_arena_free(arena);
  return finish();
}
