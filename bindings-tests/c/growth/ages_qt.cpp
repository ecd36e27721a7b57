/* As ages.c, with the receiver for Qt: a program of this schema gets a signal for each payload, whatever the library
 * knows. */

#include "pieces.h"

#include <opentera/messages_qt.hpp>

int main(int argc, char **argv) {
  pieces_of(argc > 2 ? argv[2] : nullptr, "rb");
  opentera::qt::MessageReceiver receiver;
  int devices = 0, logins = 0, others = 0;
  using Receiver = opentera::qt::MessageReceiver;
  QObject::connect(&receiver, &Receiver::deviceEventReceived, [&](const opentera::Shared<opentera::DeviceEvent> &device) {
    devices++;
    CHECK(device->device_uuid == "u" && device->device_status == "s");
  });
  QObject::connect(&receiver, &Receiver::loginEventReceived, [&](const opentera::Shared<opentera::LoginEvent> &login) {
    logins++;
    CHECK(login->log_header && login->log_header->message == "message");
  });
  QObject::connect(&receiver, &Receiver::unknownReceived, [&](const opentera::Shared<opentera::Payload> &payload) {
    others++;
    CHECK(payload->type_url.find("PlantedEvent") != opentera::StringView::npos);
  });
  QObject::connect(&receiver, &Receiver::errorOccurred, [] { CHECK(!"an error"); });
  const auto bytes = [](piece_of which) {
    return QByteArray(reinterpret_cast<const char *>(pieces[which].bytes), static_cast<int>(pieces[which].len));
  };
  receiver.receiveWrapper(opentera::Kind::TeraEvent, bytes(THE_EVENT));
  CHECK(devices == 1 && logins == 1 && others == 1);
  receiver.receiveText(QString::fromUtf8(bytes(THE_FRAME)));
  CHECK(devices == 2 && logins == 2 && others == 2);
  return finish();
}

#include "moc_messages_qt.cpp"
