/* The library but for one function, by which a binding has to notice that the library is none that it was made for. */

#include <opentera/messages.h>

#ifdef WRONG_ABI
uint32_t tera_abi_version(void) {
  return 99;
}
#else
size_t tera_kind_size(uint32_t kind) {
  return kind == TERA_KIND_DEVICE_EVENT ? sizeof(tera_device_event) - 8 : sizeof(tera_head);
}
#endif
