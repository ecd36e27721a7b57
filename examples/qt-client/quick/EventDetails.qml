import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import EventsClient

// Every field of an event, by name.
Pane {
    id: details

    required property DescribedEvents events
    property EventRow event
    readonly property var fields: event ? events.fields(event.payload) : []

    padding: 0
    background: Rectangle { color: details.palette.base }

    Label {
        anchors.centerIn: parent
        visible: !details.event
        text: qsTr("Select an event to see its fields")
        opacity: 0.5
    }

    ScrollView {
        id: scroll
        anchors.fill: parent
        visible: details.event
        contentWidth: availableWidth

        ColumnLayout {
            width: scroll.availableWidth
            spacing: 0

            RowLayout {
                spacing: 10
                Layout.margins: 16
                Layout.bottomMargin: 4
                Dot {
                    implicitWidth: 14
                    implicitHeight: 14
                    color: details.event ? details.event.dotColor : "transparent"
                }
                Label {
                    text: details.event ? details.event.type : ""
                    textFormat: Text.PlainText
                    font.pointSize: Application.font.pointSize * 1.4
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
            Label {
                text: details.event ? Qt.formatDateTime(details.event.time, "d MMMM yyyy, HH:mm:ss.zzz") : ""
                opacity: 0.7
                Layout.leftMargin: 16
            }
            Label {
                text: details.event ? details.event.topic : ""
                textFormat: Text.PlainText
                opacity: 0.7
                elide: Text.ElideMiddle
                Layout.fillWidth: true
                Layout.leftMargin: 16
                Layout.rightMargin: 16
                Layout.topMargin: 2
            }
            Divider {
                Layout.fillWidth: true
                Layout.topMargin: 14
                Layout.bottomMargin: 6
            }
            Repeater {
                model: details.fields
                FieldView {
                    Layout.leftMargin: 16
                    Layout.rightMargin: 16
                    Layout.topMargin: 6
                    Layout.bottomMargin: 4
                }
            }
        }
    }
}
