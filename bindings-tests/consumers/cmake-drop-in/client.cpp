// A client as it was written for what protoc generates: what comes on the websocket becomes an event.
#include "DeviceEvent.pb.h"
#include "TeraEvent.pb.h"
#include "TeraMessage.pb.h"
#include "events.h"
#include "google/protobuf/util/json_util.h"
#include <cstdio>
#include <string>

#if OPENTERA_PROTOCOL_VERSION != 1
#error "the target does not say which version of the protocol it is"
#endif
#ifndef OPENTERA_COMPAT_COMPILED
#error "the functions of the classes are compiled in every file"
#endif

using namespace opentera::protobuf;

int main() {
  GOOGLE_PROTOBUF_VERIFY_VERSION;
  DeviceEvent device;
  device.set_device_uuid("b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11");
  device.set_type(DeviceEvent_EventType_DEVICE_CONNECTED);
  TeraEvent event;
  event.add_events()->PackFrom(device);
  TeraMessage message;
  message.mutable_message()->PackFrom(event);
  std::string text;
  bool same = google::protobuf::util::MessageToJsonString(message, &text).ok();

  const TeraEvent events = events_of(text);
  DeviceEvent came;
  same = same && message.message().Is<TeraEvent>() && events.events_size() == 1 && events.events(0).UnpackTo(&came) &&
         came.device_uuid() == device.device_uuid() && came.type() == device.type();
  std::puts(same ? "the event came back" : "the event is lost");
  return !same;
}
