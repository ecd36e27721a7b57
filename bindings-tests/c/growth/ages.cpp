/* As ages.c, in C++: nested messages are looked at through `Optional`, payloads are visited and shared. */

#include "pieces.h"

#include <opentera/messages.hpp>

namespace {

using namespace opentera;

#ifdef NEWER
constexpr bool is_newer = true;
#else
constexpr bool is_newer = false;
#endif

bool library_is_newer;

ByteView bytes_of(piece_of which) { return {pieces[which].bytes, pieces[which].len}; }
StringView text_of(piece_of which) { return bytes_of(which).chars(); }

void look_at(const DeviceEvent &device, bool from_json) {
  const bool is_lost = from_json && !library_is_newer;
  CHECK(device.base.size() == sizeof device && device.device_uuid == "u" && device.device_status == "s");
  CHECK(device.type == DeviceEvent::EventType::DEVICE_CONNECTED);
#ifdef NEWER
  CHECK(device.device_location == (library_is_newer ? "location" : ""));
#endif
  const DeviceEvent copy = device;
  CHECK(encode(copy) == bytes_of(is_lost ? THE_DEVICE_OF_OLD : THE_DEVICE).chars());
  CHECK(encode(device) == encode(copy));
}

void look_at(const LoginEvent &login, bool from_json) {
  CHECK(login.client_name == "client" && login.log_header.has_value());
  const LogEvent copy = *login.log_header, other = login.log_header.value_or(LogEvent{});
  CHECK(login.log_header->message == "message" && copy.message == "message" && other.message == "message");
  CHECK(login.log_header->base.size() == sizeof(LogEvent) && login.log_header->sender.empty());
#ifdef NEWER
  for (const LogEvent &log : {*login.log_header, copy, other}) CHECK(log.extra == (library_is_newer ? "extra" : ""));
  CHECK(!login.planted_event);
#endif
  if (from_json && !library_is_newer) return;
  LoginEvent around = login;
  around.log_header = copy;
  CHECK(encode(around) == bytes_of(THE_LOGIN).chars() && encode(login) == bytes_of(THE_LOGIN).chars());
}

/* Every payload comes to one of the branches. */
void look_at(const Frame &frame, bool from_json) {
  int devices = 0, logins = 0, others = 0;
  const auto branches = overloaded{
      [&](const DeviceEvent &device) {
        devices++;
        look_at(device, from_json);
      },
      [&](const LoginEvent &login) {
        logins++;
        look_at(login, from_json);
      },
#ifdef NEWER
      [&](const PlantedEvent &planted) {
        others++;
        CHECK(library_is_newer && planted.seed.chars() == "seed");
      },
#endif
      [&](const UnknownPayload &payload) {
        others++;
        CHECK(!is_newer || !library_is_newer);
        CHECK(payload.status == StatusCode::Ok && payload.type_url.find("PlantedEvent") != StringView::npos);
        CHECK(from_json || payload.value.size() == 6);
      },
  };
  const std::size_t taken = visit(frame, branches);
  CHECK(taken == 3 && devices == 1 && logins == 1 && others == 1);
}

} // namespace

int main(int argc, char **argv) {
  library_is_newer = argc > 2 && std::string_view(argv[1]) == "newer";
  pieces_of(argc > 2 ? argv[2] : nullptr, "rb");

  /* Memory that was full of ones before, so that what nobody has written is seen. */
  Arena arena(1 << 20);
  std::memset(tera_arena_alloc(arena.get(), 1 << 16, 0), 0xff, 1 << 16);
  arena.reset();

  look_at(unwrap("websocket.user.42.events", bytes_of(THE_EVENT), arena), false);
  look_at(unwrap_json(text_of(THE_FRAME), arena), true);
  look_at(*unwrap_shared("websocket.user.42.events", bytes_of(THE_EVENT)), false);
  look_at(*unwrap_json_shared(text_of(THE_FRAME)), true);

  look_at(decode<DeviceEvent>(bytes_of(THE_DEVICE), arena), false);
  look_at(decode<LoginEvent>(bytes_of(THE_LOGIN), arena), false);
  look_at(from_json<DeviceEvent>(text_of(THE_DEVICE_AS_JSON), arena, JsonRead::Lenient), true);
  look_at(*share(decode<LoginEvent>(bytes_of(THE_LOGIN), arena)), false);

  /* Of a kind that is known when it runs. */
  const MessageRef device = decode(Kind::DeviceEvent, bytes_of(THE_DEVICE), arena);
  if (CHECK(device.as<DeviceEvent>() != nullptr)) look_at(*device.as<DeviceEvent>(), false);

  const TeraEvent event = decode<TeraEvent>(bytes_of(THE_EVENT), arena);
  CHECK(event.events.size() == 3 && event.header && event.header->time == 1.5);
  look_at(unpack<DeviceEvent>(event.events[0], arena), false);
  look_at(unpack<LoginEvent>(event.events[1], arena), false);
  CHECK(encode(event) == bytes_of(THE_EVENT).chars());
#ifdef NEWER
  DeviceEvent newer;
  newer.device_location = std::string(); // as good as unset
  CHECK(try_encode(newer).has_value());
  newer.device_location = "lo";
  const auto sent = try_encode(newer);
  CHECK(library_is_newer ? sent.has_value() : sent.error().status() == StatusCode::NewerFields);
#endif
  return finish();
}
