import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts
import EventsClient

// A combo box with the types of all events so far.
ComboBox {
    id: box

    required property DescribedEvents events
    // The types for an EventFilter. An empty list selects all types.
    readonly property var types: chosen > 0 ? [model[chosen].type] : []
    // The selected index. A new type replaces the list, and the selection keeps its index.
    property int chosen: 0

    function choices(types: var): var {
        const all = [{type: qsTr("All types"), color: "transparent"}]
        for (const type of types) all.push({type, color: events.colorOf(type)})
        return all
    }

    model: choices(events.types)
    textRole: "type"
    onActivated: index => chosen = index
    onModelChanged: currentIndex = chosen

    delegate: ItemDelegate {
        id: choice

        required property var modelData

        width: ListView.view.width
        highlighted: ListView.isCurrentItem
        contentItem: RowLayout {
            spacing: 8
            Dot { color: choice.modelData.color }
            Label {
                text: choice.modelData.type
                textFormat: Text.PlainText
                color: choice.highlighted ? choice.palette.highlightedText : choice.palette.text
                Layout.fillWidth: true
            }
        }
    }
}
