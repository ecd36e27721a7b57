import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import OpenTera.Messages
import EventsClient

ApplicationWindow {
    id: root

    required property url url
    required property bool reconnecting

    title: qsTr("OpenTera events")
    width: 920
    height: 600
    minimumWidth: 560
    minimumHeight: 360
    visible: true

    // The palette of the platform, or the one of --dark.
    SystemPalette { id: system }
    palette {
        window: system.window; windowText: system.windowText
        base: system.base; alternateBase: system.alternateBase; text: system.text
        button: system.button; buttonText: system.buttonText
        light: system.light; midlight: system.midlight; mid: system.mid; dark: system.dark; shadow: system.shadow
        highlight: system.highlight; highlightedText: system.highlightedText
    }

    Connection {
        id: connection
        reconnecting: root.reconnecting
        url: root.url
    }
    MessageReceiver {
        id: receiver
        socket: connection.socket
        onErrorOccurred: (status, message) => problems.report(qsTr("A frame cannot be read: %1").arg(message))
        onSkipped: what => problems.report(qsTr("Left out of an event: %1").arg(what.join("; ")))
        onNoticeReceived: text => problems.report(qsTr("The server reports: %1").arg(text))
    }
    EventModel { id: eventModel; receiver: receiver }
    DescribedEvents { id: described; sourceModel: eventModel }
    EventFilter { id: filtered; sourceModel: described; types: typeBox.types }

    header: ToolBar {
        horizontalPadding: 14
        topPadding: 8
        bottomPadding: 8
        RowLayout {
            anchors.fill: parent
            spacing: 8
            TypeBox { id: typeBox; objectName: "types"; events: described; Layout.preferredWidth: 240 }
            Item { Layout.fillWidth: true }
            Label {
                objectName: "count"
                text: list.count === eventModel.count ? qsTr("%1 events").arg(list.count)
                                                      : qsTr("%1 of %2 events").arg(list.count).arg(eventModel.count)
                opacity: 0.7
            }
            Button { text: qsTr("Clear"); enabled: eventModel.count > 0; onClicked: eventModel.clear() }
        }
    }

    SplitView {
        anchors.fill: parent
        handle: Divider {}
        EventList {
            id: list
            objectName: "list"
            model: filtered
            SplitView.fillWidth: true
            SplitView.minimumWidth: 280
        }
        EventDetails {
            objectName: "details"
            event: list.currentItem as EventRow
            events: described
            SplitView.preferredWidth: 380
            SplitView.minimumWidth: 240
        }
    }

    footer: ColumnLayout {
        spacing: 0
        ProblemBar { id: problems; objectName: "problems"; Layout.fillWidth: true }
        ConnectionBar { objectName: "connection"; connection: connection; Layout.fillWidth: true }
    }
}
