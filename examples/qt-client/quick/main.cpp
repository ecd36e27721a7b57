// events-quick URL | --replay FILE: shows the events of a websocket in a window of Qt Quick.

#include "appearance.hpp"
#include "client.hpp"

#include <QtQml/QQmlApplicationEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuick/QQuickWindow>

Q_IMPORT_QML_PLUGIN(EventsClientPlugin)
Q_IMPORT_QML_PLUGIN(OpenTera_MessagesPlugin)

int main(int argc, char **argv) {
  QGuiApplication application(argc, argv);
  QCommandLineParser parser;
  const Appearance appearance(parser);
  const CommandLine commandLine(parser);
  appearance.apply();

  QQmlApplicationEngine engine;
  engine.setInitialProperties({{"url", commandLine.url()}, {"reconnecting", !commandLine.replay()}});
  engine.load(QUrl(QStringLiteral("qrc:/qt-project.org/imports/EventsClient/Main.qml")));
  if (engine.rootObjects().isEmpty()) return EXIT_FAILURE;
  auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().first());
  appearance.takePicture(commandLine.replay(), [window] { return window->grabWindow(); });
  return application.exec();
}
