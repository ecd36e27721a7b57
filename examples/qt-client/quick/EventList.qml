import QtQuick
import QtQuick.Controls.Fusion

// The events, oldest first. The current item follows the newest event until the user selects another one. It follows again
// when the user selects the last event.
ListView {
    id: list

    property bool followsNewest: true

    function select(row: int) {
        followsNewest = row === count - 1
        currentIndex = row
    }
    function follow() {
        if (!followsNewest) return
        currentIndex = count - 1
        toEnd.restart()
    }
    onCountChanged: follow()
    onHeightChanged: follow()

    // After the view has laid out the rows.
    Timer { id: toEnd; interval: 0; onTriggered: list.positionViewAtEnd() }

    clip: true
    focus: true
    highlightMoveDuration: 0
    boundsBehavior: Flickable.StopAtBounds
    Keys.onUpPressed: select(Math.max(currentIndex - 1, 0))
    Keys.onDownPressed: select(Math.min(currentIndex + 1, count - 1))
    Keys.onPressed: key => {
        if (key.key === Qt.Key_End) select(count - 1)
        if (key.key === Qt.Key_Home) select(0)
    }
    ScrollBar.vertical: ScrollBar {}

    delegate: EventRow {
        width: ListView.view.width
        onClicked: (ListView.view as EventList).select(index)
    }

    Label {
        anchors.centerIn: parent
        visible: list.count === 0
        text: qsTr("No events yet")
        opacity: 0.5
    }
    Rectangle { anchors.fill: parent; z: -1; color: list.palette.base }
}
