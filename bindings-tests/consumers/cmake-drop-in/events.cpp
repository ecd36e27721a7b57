// A shared library of the client, which takes events out of a frame.
#include "events.h"
#include "TeraMessage.pb.h"
#include "google/protobuf/util/json_util.h"

opentera::protobuf::TeraEvent events_of(const std::string &text) {
  opentera::protobuf::TeraMessage received;
  opentera::protobuf::TeraEvent events;
  if (google::protobuf::util::JsonStringToMessage(text, &received).ok()) received.message().UnpackTo(&events);
  return events;
}
