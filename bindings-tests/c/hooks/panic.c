/* A panic inside the library is a status for the caller, who goes on. */

#include "check.h"

tera_status tera_test_panic(tera_arena *arena); /* only with the feature `test-hooks` */

int main(void) {
  tera_arena *arena = tera_arena_new(0);
  tera_user_event user = TERA_USER_EVENT_INIT;
  CHECK_STATUS(tera_test_panic(NULL), TERA_ERR_INTERNAL);
  CHECK_STATUS(tera_test_panic(arena), TERA_ERR_INTERNAL);
  CHECK(tera_arena_error(arena) == TERA_ERR_INTERNAL && *tera_arena_error_message(arena) != '\0');
  CHECK_STATUS(tera_user_event_decode(arena, NULL, 0, 0, &user), TERA_OK);
  tera_arena_free(arena);
  return finish();
}
