import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import EventsClient

// The state of the connection, and a button that connects immediately.
Pane {
    id: bar

    required property Connection connection
    readonly property bool isDown: connection.state === Connection.Waiting || connection.state === Connection.Closed
    readonly property alias button: button

    horizontalPadding: 14
    verticalPadding: 6
    background: Rectangle {
        color: bar.isDown ? Qt.tint(bar.palette.window, "#33d0463b") : bar.palette.window
        Divider { width: parent.width }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 10
        Dot {
            color: bar.isDown ? "#d0463b" : bar.connection.state === Connection.Connected ? "#45a356" : "#d98b1f"
        }
        Label {
            text: bar.connection.text
            textFormat: Text.PlainText
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.preferredHeight: button.implicitHeight
            verticalAlignment: Text.AlignVCenter
        }
        Button {
            id: button
            text: qsTr("Connect now")
            horizontalPadding: 12
            visible: bar.isDown
            onClicked: bar.connection.connectNow()
        }
    }
}
