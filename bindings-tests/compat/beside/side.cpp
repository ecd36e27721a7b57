/* Compiled twice: with the drop-in, and with protoc's own output. `SIDE` is the name of the function. */

#include "LoginEvent.pb.h"
#include "UserEvent.pb.h"

#include <string>

std::string SIDE(const std::string &name);

/* Every kind of function that the linker could take from the other side: constructors, copies, parsing, names. */
std::string SIDE(const std::string &name) {
  opentera::protobuf::UserEvent user;
  user.set_user_fullname(name);
  user.set_type(opentera::protobuf::UserEvent::USER_CONNECTED);
  opentera::protobuf::UserEvent copy(user), read;
  copy.Swap(&user);
  if (!read.ParseFromString(copy.SerializeAsString())) return "not read";
  opentera::protobuf::LoginEvent login;
  login.mutable_log_header()->set_sender(read.user_fullname());
  login.MergeFrom(opentera::protobuf::LoginEvent(login));
  login.Clear();
  return read.GetTypeName() + ' ' + read.user_fullname() + ' ' +
         opentera::protobuf::UserEvent_EventType_Name(read.type());
}
