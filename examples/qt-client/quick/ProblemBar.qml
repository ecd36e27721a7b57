import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts

// The newest problem, until the user dismisses it.
Pane {
    id: bar

    property string text
    property int count: 0

    function report(text: string) {
        bar.text = text
        ++count
    }

    visible: count > 0
    horizontalPadding: 14
    verticalPadding: 6
    background: Rectangle {
        color: Qt.tint(bar.palette.window, "#33d98b1f")
        Divider { width: parent.width }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 10
        Dot { color: "#d98b1f" }
        Label {
            text: bar.text
            textFormat: Text.PlainText
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Label {
            visible: bar.count > 1
            text: qsTr("%1 problems").arg(bar.count)
            opacity: 0.7
        }
        Button { objectName: "dismiss"; text: qsTr("Dismiss"); onClicked: bar.count = 0 }
    }
}
