// The same work through C and through C++, for whoever counts the instructions: `cost c` and `cost c++`.

#include <opentera/messages.hpp>

#include <cstdio>
#include <cstring>

namespace ot = opentera;

namespace {

const char topic[] = "websocket.user.42.events";
const char uuid[] = "b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11";
const int rounds = 2000;

// What is computed has to be used, and the same in both.
std::size_t sum;

void with_c() {
  tera_arena *arena = tera_arena_new(0);
  for (int i = 0; i < rounds; i++) {
    tera_device_event device = TERA_DEVICE_EVENT_INIT;
    device.device_uuid = {uuid, sizeof uuid - 1};
    device.type = TERA_DEVICE_EVENT_DEVICE_CONNECTED;
    tera_user_event user = TERA_USER_EVENT_INIT;
    user.user_uuid = device.device_uuid;
    std::uint8_t bytes[512];
    std::size_t len = 0;
    if (tera_device_event_encode(nullptr, &device, bytes, sizeof bytes, &len) != TERA_OK) return;
    tera_device_event decoded = TERA_DEVICE_EVENT_INIT;
    if (tera_device_event_decode(arena, bytes, len, 0, &decoded) != TERA_OK) return;
    sum += decoded.device_uuid.len;

    const tera_head *payloads[] = {&device.base, &user.base};
    if (tera_wrap_event(nullptr, topic, sizeof topic - 1, 1, payloads, 2, bytes, sizeof bytes, &len) != TERA_OK) return;
    tera_frame frame = TERA_FRAME_INIT;
    if (tera_unwrap(arena, tera_topic_wrapper(topic, sizeof topic - 1), bytes, len, 0, &frame) != TERA_OK) return;
    for (std::size_t p = 0; p < frame.payloads.len; p++) {
      const tera_payload *payload = &frame.payloads.data[p];
      switch (payload->kind) {
      case TERA_KIND_DEVICE_EVENT:
        sum += reinterpret_cast<const tera_device_event *>(payload->message)->device_uuid.len;
        break;
      case TERA_KIND_USER_EVENT: sum += reinterpret_cast<const tera_user_event *>(payload->message)->user_uuid.len; break;
      default: break;
      }
    }
    tera_str text = {nullptr, 0};
    if (tera_json_text(arena, &device.base, 0, &text) != TERA_OK) return;
    tera_device_event read = TERA_DEVICE_EVENT_INIT;
    if (tera_device_event_from_json(arena, text.data, text.len, 0, &read) != TERA_OK) return;
    sum += read.device_uuid.len;
    tera_arena_reset(arena);
  }
  tera_arena_free(arena);
}

void with_cpp() {
  ot::Arena arena;
  for (int i = 0; i < rounds; i++) {
    ot::DeviceEvent device;
    device.device_uuid = uuid;
    device.type = ot::DeviceEvent::EventType::DEVICE_CONNECTED;
    ot::UserEvent user;
    user.user_uuid = device.device_uuid;
    std::uint8_t bytes[512];
    std::size_t len = ot::encode_to(bytes, device);
    sum += ot::decode<ot::DeviceEvent>(ot::ByteView(bytes, len), arena).device_uuid.size();

    ot::TeraEvent::Header header;
    header.topic = topic;
    header.time = 1;
    len = ot::wrap_event_to(bytes, header, device, user);
    ot::visit(ot::unwrap(topic, ot::ByteView(bytes, len), arena),
              ot::overloaded{[](const ot::DeviceEvent &event) { sum += event.device_uuid.size(); },
                             [](const ot::UserEvent &event) { sum += event.user_uuid.size(); }});
    sum += ot::from_json<ot::DeviceEvent>(ot::to_json(device, arena), arena).device_uuid.size();
    arena.reset();
  }
}

} // namespace

int main(int argc, char **argv) {
  if (argc == 2 && std::strcmp(argv[1], "c") == 0) with_c();
  if (argc == 2 && std::strcmp(argv[1], "c++") == 0) with_cpp();
  return sum == rounds * 4 * (sizeof uuid - 1) ? 0 : 1;
}
