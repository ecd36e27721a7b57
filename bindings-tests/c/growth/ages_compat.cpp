/* As ages.c, with the drop-in for protoc's classes. */

#include "pieces.h"

#include "DeviceEvent.pb.h"
#include "LoginEvent.pb.h"
#include "TeraEvent.pb.h"

using opentera::protobuf::DeviceEvent;
using opentera::protobuf::LoginEvent;
using opentera::protobuf::TeraEvent;

static std::string string_of(piece_of which) {
  return std::string(reinterpret_cast<const char *>(pieces[which].bytes), pieces[which].len);
}

int main(int argc, char **argv) {
  const bool library_is_newer = argc > 2 && std::string(argv[1]) == "newer";
  pieces_of(argc > 2 ? argv[2] : nullptr, "rb");

  TeraEvent event;
  CHECK(event.ParseFromString(string_of(THE_EVENT)) && event.events_size() == 3);
  DeviceEvent device;
  LoginEvent login;
  CHECK(event.events(0).UnpackTo(&device) && event.events(1).UnpackTo(&login) && !event.events(2).UnpackTo(&device));
  CHECK(event.events(2).type_url() == "type.googleapis.com/opentera.protobuf.PlantedEvent");
  CHECK(device.device_uuid() == "u" && device.device_status() == "s" && login.client_name() == "client");
  CHECK(login.log_header().message() == "message" && login.log_header().sender().empty());
#ifdef NEWER
  CHECK(device.device_location() == (library_is_newer ? "location" : ""));
  CHECK(login.log_header().extra() == (library_is_newer ? "extra" : "") && !login.has_planted_event());
#endif
  /* What either side does not know travels on. */
  CHECK(event.SerializeAsString() == string_of(THE_EVENT));
  CHECK(DeviceEvent(device).SerializeAsString() == string_of(THE_DEVICE));
  CHECK(LoginEvent(login).SerializeAsString() == string_of(THE_LOGIN));
  event.mutable_events(0)->PackFrom(device);
  event.mutable_events(1)->PackFrom(login);
  CHECK(event.SerializeAsString() == string_of(THE_EVENT));
#ifdef NEWER
  DeviceEvent newer;
  std::string bytes;
  newer.set_device_location("lo");
  CHECK(newer.SerializeToString(&bytes) == library_is_newer);
#else
  (void)library_is_newer;
#endif
  return finish();
}
