/* One program with `messages.hpp`, the drop-in and protoc's own output, each in a file of its own. */

#include <opentera/messages.hpp>

#include <iostream>
#include <string>

std::string drop_in(const std::string &name);
std::string protoc(const std::string &name);

int main() {
  const std::string name = "a name that is too long for the string itself";
  opentera::UserEvent user;
  user.user_fullname = name;
  const std::string expected = "opentera.protobuf.UserEvent " + std::string(user.user_fullname) + " USER_CONNECTED";
  /* Twice, because each keeps state of its own after the first call. */
  for (int i = 0; i < 2; ++i) {
    for (const std::string &said : {drop_in(name), protoc(name)}) {
      if (said == expected) continue;
      std::cerr << said << '\n';
      return 1;
    }
  }
}
