#include "TeraEvent.pb.h"
#include <string>

/// The events of a frame of the websocket.
opentera::protobuf::TeraEvent events_of(const std::string &text);
