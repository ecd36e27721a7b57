import QtQuick

// A line between two parts of the window.
Rectangle {
    implicitWidth: 1
    implicitHeight: 1
    color: palette.windowText
    opacity: 0.18
}
