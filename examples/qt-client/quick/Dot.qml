import QtQuick

Rectangle {
    implicitWidth: 10
    implicitHeight: 10
    radius: width / 2
}
