/* A length that is not that of the memory, which the address sanitizer has to see inside the library. */

#include "check.h"

int main(void) {
  tera_arena *arena = tera_arena_new(0);
  tera_user_event user = TERA_USER_EVENT_INIT;
  char *bytes = (char *)malloc(4);
  if (!CHECK(bytes != NULL)) return finish();
  memcpy(bytes, "\x10\x01\x10\x01", 4);
  CHECK_STATUS(tera_user_event_decode(arena, (uint8_t *)bytes, 5, 0, &user), TERA_OK);
  free(bytes);
  tera_arena_free(arena);
  return finish();
}
