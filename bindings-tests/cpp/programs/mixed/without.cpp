#include "mixed.hpp"

#if OPENTERA_EXCEPTIONS
#error "exceptions are switched off"
#endif

bool is_empty_without_exceptions() {
  const opentera::Arena arena;
  return arena.get() == nullptr;
}

opentera::protobuf::DeviceEvent named_without_exceptions(const char *name) {
  opentera::protobuf::DeviceEvent event;
  event.set_device_name(name);
  return event;
}
