/* A process that is forked: the child goes on with the arenas of its parent, and with its own. */

#define _POSIX_C_SOURCE 200809L

#include "check.h"

#include <sys/wait.h>
#include <unistd.h>

static const char USER[] = "{\"userUuid\":\"42\",\"userFullname\":\"\\u00c9 \\\"Elsa\\\"\",\"type\":\"USER_CONNECTED\"}";

static int is_the_user(const tera_user_event *user) {
  return user->type == TERA_USER_EVENT_USER_CONNECTED && user->user_uuid.len == 2 && user->user_fullname.len == 9;
}

/* Reads and writes a message, by its name too. */
static void use(tera_arena *arena) {
  tera_user_event user = TERA_USER_EVENT_INIT;
  const tera_head *payload = &user.base;
  tera_frame frame = TERA_FRAME_INIT;
  const tera_user_event *received;
  uint8_t bytes[256];
  size_t len = 0;
  CHECK_STATUS(tera_user_event_from_json(arena, USER, sizeof USER - 1, 0, &user), TERA_OK);
  CHECK_STATUS(tera_wrap_event(arena, TERA_LIT("websocket.user.42.events"), tera_now(), &payload, 1, bytes, sizeof bytes,
                               &len),
               TERA_OK);
  CHECK_STATUS(tera_unwrap(arena, TERA_KIND_EVENT, bytes, len, 0, &frame), TERA_OK);
  if (CHECK(frame.payloads.len == 1)) {
    received = TERA_PAYLOAD_AS(frame.payloads.data, user_event);
    CHECK(received && is_the_user(received));
  }
  CHECK_STATUS(tera_decode(arena, (const uint8_t *)"\x0a", 1, 0, &user.base), TERA_ERR_TRUNCATED);
  CHECK(strstr(tera_arena_error_message(arena), "UserEvent") != NULL);
}

int main(void) {
  tera_arena *arena = tera_arena_new(0);
  tera_user_event before = TERA_USER_EVENT_INIT;
  uint32_t last = tera_seq_next();
  pid_t child;
  int status = 0;
  CHECK_STATUS(tera_user_event_from_json(arena, USER, sizeof USER - 1, 0, &before), TERA_OK);

  child = fork();
  if (!CHECK(child >= 0)) return finish();
  /* Both go on from here. */
  CHECK(is_the_user(&before) && tera_seq_next() == last + 1);
  use(arena);
  CHECK(is_the_user(&before));
  {
    tera_arena *own = tera_arena_new(0);
    use(own);
    tera_arena_free(own);
  }
  tera_arena_reset(arena);
  use(arena);
  tera_arena_free(arena);
  if (child == 0) return finish();

  CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS);
  return finish();
}
