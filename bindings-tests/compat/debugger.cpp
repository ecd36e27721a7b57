/* A program of a client, in which a debugger calls getters that the program does not use. */

#include "UserEvent.pb.h"

int main() {
  opentera::protobuf::UserEvent event;
  event.set_user_fullname("Ada");
  event.set_type(opentera::protobuf::UserEvent::USER_CONNECTED);
  return static_cast<int>(event.ByteSizeLong()) == 0; /* line 9 */
}
