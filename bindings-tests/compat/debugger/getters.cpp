/* A debugger stops in `received` and calls getters of the messages in the caller, none of which the program calls. */

#include "TeraEvent.pb.h"
#include "UserEvent.pb.h"

__attribute__((noinline)) void received(google::protobuf::Message *, google::protobuf::Message *message) {
  message->Clear();
}

int main() {
  opentera::protobuf::UserEvent event;
  event.set_user_fullname("Ada");
  event.set_type(opentera::protobuf::UserEvent::USER_CONNECTED);
  opentera::protobuf::TeraEvent wrapper;
  wrapper.add_events()->PackFrom(event);
  received(&event, &wrapper);
}
