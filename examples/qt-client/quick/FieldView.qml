import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts

// A field: its name, and its value below, which the user can copy.
ColumnLayout {
    id: field

    required property var modelData

    spacing: 2

    Label {
        text: field.modelData.name
        opacity: 0.65
    }
    TextEdit {
        text: field.modelData.value || "—"
        readOnly: true
        selectByMouse: true
        wrapMode: TextEdit.Wrap
        color: palette.text
        opacity: field.modelData.value ? 1 : 0.5
        selectionColor: palette.highlight
        selectedTextColor: palette.highlightedText
        Layout.fillWidth: true
    }
}
