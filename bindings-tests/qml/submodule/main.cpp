// Prints an event that QML receives.

#include <QtCore/QCoreApplication>
#include <QtQml/QQmlComponent>
#include <QtQml/QQmlEngine>

#include <memory>

int main(int argc, char **argv) {
  const QCoreApplication application(argc, argv);
  QQmlEngine engine;
  QQmlComponent component(&engine);
  component.setData(R"(
    import QtQml
    import OpenTera.Messages
    MessageReceiver {
      onUserEventReceived: event => console.log(event.type === UserEvent.USER_CONNECTED, event.userFullname)
      Component.onCompleted:
        receiveText('{"message": {"@type": "t/opentera.protobuf.UserEvent", "type": 1, "userFullname": "Anna"}}')
    }
  )", QUrl());
  const std::unique_ptr<QObject> object(component.create());
  if (!object) qFatal("%s", qPrintable(component.errorString()));
  return 0;
}
