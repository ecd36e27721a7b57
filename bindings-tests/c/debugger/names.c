/* What a debugger is stopped in: it uses the constants as any program does. */

#include <opentera/messages.h>

static tera_status received(const tera_head *head, uint32_t flags) {
  switch (head->kind) {
    case TERA_KIND_DEVICE_EVENT: return flags == TERA_JSON_READ_LENIENT ? TERA_OK : TERA_ERR_INVALID_ARGUMENT;
    default: return TERA_ERR_WRONG_KIND;
  }
}

int main(void) {
  tera_device_event device = TERA_DEVICE_EVENT_INIT;
  device.type = TERA_DEVICE_EVENT_DEVICE_CONNECTED;
  return received(&device.base, TERA_DECODE_COPY) == TERA_ERR_INVALID_ARGUMENT && device.type == 1 ? 0 : 1;
}
