/* The library but for two functions, by which a binding has to notice that the library is none for it. */

#include <opentera/messages.h>

const char *tera_version(void) {
  return "99.0.0";
}

#ifdef WRONG_ABI
uint32_t tera_abi_version(void) {
  return 99;
}
#else
tera_arena *tera_arena_new_for(size_t limit, const char *layout) {
  (void)limit;
  (void)layout;
  return NULL;
}
#endif
