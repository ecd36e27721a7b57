/* Makes the pieces that the programs of all ages read: compiled for the newer schema, and run with its library. The argument
 * is the file that they go to. */

#include "pieces.h"

static tera_arena *arena;

#define MAKE(which, function, ...)                                                                              \
  CHECK_STATUS(function(arena, __VA_ARGS__, pieces[which].bytes, sizeof pieces[which].bytes, &pieces[which].len), TERA_OK)

int main(int argc, char **argv) {
  tera_device_event device = TERA_DEVICE_EVENT_INIT;
  tera_log_event log = TERA_LOG_EVENT_INIT;
  tera_login_event login = TERA_LOGIN_EVENT_INIT;
  tera_planted_event planted = TERA_PLANTED_EVENT_INIT;
  const tera_head *payloads[3];
  arena = tera_arena_new(0);

  device.device_uuid = TERA_STR("u");
  device.type = TERA_DEVICE_EVENT_DEVICE_CONNECTED;
  device.device_name = TERA_STR("n");
  device.device_status = TERA_STR("s");
  MAKE(THE_DEVICE_OF_OLD, tera_encode, &device.base);
  device.device_location = TERA_STR("location");
  MAKE(THE_DEVICE, tera_encode, &device.base);
  CHECK(pieces[THE_DEVICE].len == pieces[THE_DEVICE_OF_OLD].len + 10);
  CHECK_STATUS(tera_device_event_to_json(arena, &device, 0, (char *)pieces[THE_DEVICE_AS_JSON].bytes,
                                         sizeof pieces[0].bytes, &pieces[THE_DEVICE_AS_JSON].len), TERA_OK);

  log.message = TERA_STR("message");
  log.extra = TERA_STR("extra");
  login.log_header = &log;
  login.client_name = TERA_STR("client");
  MAKE(THE_LOGIN, tera_encode, &login.base);

  planted.seed.data = (const uint8_t *)"seed";
  planted.seed.len = 4;
  payloads[0] = &device.base;
  payloads[1] = &login.base;
  payloads[2] = &planted.base;
  MAKE(THE_EVENT, tera_wrap_event, TERA_LIT("websocket.user.42.events"), 1.5, payloads, 3);
  CHECK_STATUS(tera_message_json_from_event(arena, pieces[THE_EVENT].bytes, pieces[THE_EVENT].len, 0,
                                            (char *)pieces[THE_FRAME].bytes, sizeof pieces[0].bytes,
                                            &pieces[THE_FRAME].len), TERA_OK);
  pieces_of(argc > 1 ? argv[1] : NULL, "wb");
  tera_arena_free(arena);
  return finish();
}
