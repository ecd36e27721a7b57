/* The receiver of a client, as the desktop client has it: every event that it knows, and every field of each. */

#include "DatabaseEvent.pb.h"
#include "DeviceEvent.pb.h"
#include "JoinSessionEvent.pb.h"
#include "JoinSessionReplyEvent.pb.h"
#include "LeaveSessionEvent.pb.h"
#include "LogEvent.pb.h"
#include "LoginEvent.pb.h"
#include "ParticipantEvent.pb.h"
#include "StopSessionEvent.pb.h"
#include "TeraEvent.pb.h"
#include "TeraMessage.pb.h"
#include "UserEvent.pb.h"
#include "UserRegisterToEvent.pb.h"

#include "fields.h"

#include <google/protobuf/util/json_util.h>

#define FOR_EACH_EVENT(X) \
  X(DatabaseEvent) X(DeviceEvent) X(JoinSessionEvent) X(JoinSessionReplyEvent) X(LeaveSessionEvent) X(LogEvent) \
  X(LoginEvent) X(ParticipantEvent) X(StopSessionEvent) X(UserEvent) X(UserRegisterToEvent)

#define DECLARE(message) void Received(message event);
FOR_EACH_EVENT(DECLARE)

void Receive(const std::string &text) {
  TeraMessage message;
  TeraEvent wrapper;
  if (!google::protobuf::util::JsonStringToMessage(text, &message).ok()) return;
  if (!message.message().UnpackTo(&wrapper)) return;
  for (int i = 0; i < wrapper.events_size(); ++i) {
    const google::protobuf::Any &any = wrapper.events(i);
#define UNPACK(message)                          \
  if (any.Is<message>()) {                       \
    message event;                               \
    if (any.UnpackTo(&event)) {                  \
      FIELDS_OF_##message(READ_FIELD)            \
      Received(event);                           \
    }                                            \
  }
    FOR_EACH_EVENT(UNPACK)
  }
}
