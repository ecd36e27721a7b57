// Without exceptions and RTTI: everything that can fail returns an Expected.

#include <opentera/messages.hpp>

#include <cstdio>

#if OPENTERA_EXCEPTIONS
#error "exceptions are switched off"
#endif

namespace ot = opentera;

static int failures;

static void check(bool holds, const char *what) {
  if (holds) return;
  failures++;
  std::fprintf(stderr, "%s\n", what);
}

int main() {
  ot::Arena arena;
  ot::DeviceEvent device;
  device.device_uuid = "uuid";
  const auto bytes = ot::try_wrap_event("websocket.user.42.events", device);
  check(bytes.has_value(), "wrapped");
  const auto frame = ot::try_unwrap("websocket.user.42.events", *bytes, arena);
  check(frame && ot::visit(*frame, [](const ot::DeviceEvent &event) {
          check(event.device_uuid == "uuid", "the same event");
        }) == 1, "visited");
  const auto shared = ot::try_unwrap_shared("websocket.user.42.events", *bytes);
  check(shared && (*shared)->payloads.size() == 1, "shared");
  const auto refused = ot::try_decode<ot::DeviceEvent>(std::string("\x0a"), arena);
  check(!refused && refused.error().status() == ot::StatusCode::Truncated, "refused");
  check(arena.try_list({"a", "b"})->size() == 2, "a list");
  const auto moved = std::move(arena);
  check(ot::try_to_json(device, arena).error().status() == ot::StatusCode::NullPointer, "no arena");
  return failures;
}
