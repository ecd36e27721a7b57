import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts

// An event: its dot, who, when, what and its type. Text from the server is always shown as plain text.
ItemDelegate {
    id: row

    required property int index
    required property string type
    required property date time
    required property string topic
    required property string who
    required property string what
    required property var payload
    required property color dotColor

    readonly property color textColor: highlighted ? palette.highlightedText : palette.text

    highlighted: ListView.isCurrentItem
    leftPadding: 14
    rightPadding: 18
    topPadding: 7
    bottomPadding: 7

    background: Rectangle {
        color: row.highlighted ? row.palette.highlight : row.index % 2 ? row.palette.alternateBase : row.palette.base
    }
    contentItem: RowLayout {
        spacing: 12
        Dot {
            color: row.dotColor
            border.color: row.palette.highlightedText
            border.width: row.highlighted ? 1 : 0
        }
        ColumnLayout {
            spacing: 2
            RowLayout {
                Label {
                    text: row.who || row.type
                    textFormat: Text.PlainText
                    elide: Text.ElideRight
                    font.weight: Font.DemiBold
                    color: row.textColor
                    Layout.fillWidth: true
                }
                Label {
                    text: Qt.formatTime(row.time, "HH:mm:ss")
                    color: row.textColor
                    opacity: 0.7
                }
            }
            RowLayout {
                Label {
                    text: row.what
                    textFormat: Text.PlainText
                    elide: Text.ElideRight
                    color: row.textColor
                    opacity: 0.85
                    Layout.fillWidth: true
                }
                Label {
                    text: row.type
                    textFormat: Text.PlainText
                    color: row.textColor
                    opacity: 0.7
                }
            }
        }
    }
}
