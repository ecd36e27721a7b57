import QtQuick
import QtTest
import EventsClient
import ClientTest

TestCase {
    id: test
    name: "Client"

    property var window
    property var connection
    property var list
    property var details
    property var problems
    property var types

    Component { id: windows; Main {} }

    function init() {
        Server.setDark(false)
        window = windows.createObject(null, {url: Server.url, reconnecting: true})
        list = findChild(window, "list")
        details = findChild(window, "details")
        problems = findChild(window, "problems")
        types = findChild(window, "types")
        connection = findChild(window, "connection").connection
        waitForConnection()
    }
    function cleanup() {
        window.destroy()
        tryVerify(() => !Server.isConnected())
    }

    // A row, when it is laid out.
    function rowAt(index) {
        list.positionViewAtIndex(index, ListView.Contain)
        tryVerify(() => list.itemAtIndex(index))
        return list.itemAtIndex(index)
    }
    function isShown(row) {
        const y = row.mapToItem(list, 0, 0).y
        return y >= 0 && y + row.height <= list.height
    }
    function waitForConnection() {
        tryVerify(() => Server.isConnected())
        tryCompare(connection, "state", Connection.Connected)
    }
    function replay() {
        const before = list.count
        Server.captured().forEach(frame => Server.send(frame))
        tryCompare(list, "count", before + 25)
    }

    function test_list() {
        replay()
        const row = rowAt(24)
        compare(row.who, "Site Admin")
        compare(row.what, "disconnected")
        compare(row.type, "UserEvent")
        verify(Qt.colorEqual(row.dotColor, "#3d8fd1"))
        compare(list.currentIndex, 24)
        tryVerify(() => isShown(list.currentItem))
        tryCompare(findChild(window, "count"), "text", "25 events")
    }

    function test_newest_event_is_shown() {
        replay()
        Server.send("Not allowed to send message") // its bar makes the list shorter
        tryCompare(problems, "visible", true)
        tryVerify(() => isShown(list.currentItem))
        for (let i = 26; i < 30; ++i) {
            Server.send(Server.captured()[0])
            tryCompare(list, "currentIndex", i - 1)
            tryVerify(() => isShown(list.currentItem))
        }
    }

    function test_selected_event_stays() {
        replay()
        rowAt(0)
        mouseClick(rowAt(3))
        compare(list.currentItem.who, "Apple Watch #W05P1")
        replay()
        compare(list.currentIndex, 3)
        // The newest event is followed again once it is selected.
        list.select(49)
        Server.send(Server.captured()[0])
        tryCompare(list, "currentIndex", 50)
    }

    function test_details() {
        compare(details.fields, [])
        replay()
        list.select(10)
        compare(details.event.type, "JoinSessionEvent")
        const expected = [
            ["session_url", "https://127.0.0.1:40075/webrtc/8080/users?key=48b61b25-5564-4991-9b8c-164d35605385"],
            ["session_creator_name", "Super Admin"],
            ["session_uuid", "90cd46ae-af38-4bc8-b70a-17da485a5e1e"],
            ["session_participants", "3675ad27-93f9-4e85-84b5-ee505631c1d9"],
            ["session_users", "016d1337-29cb-409e-9fbb-255377baf166\n6dd7e552-f50a-4670-af27-7ea9cec39c37"],
            ["session_devices", "b707e0b2-e649-47e7-a938-2b949c423f73"],
            ["join_msg", "Join me!"],
            ["session_parameters", "{}"],
            ["service_uuid", "6158d0c1-0ecf-4deb-afa7-e3d7c93a1f75"],
        ]
        compare(details.fields.map(field => [field.name, field.value]), expected)
        list.select(2)
        compare(details.fields.map(field => field.value),
                ["3675ad27-93f9-4e85-84b5-ee505631c1d9", "PARTICIPANT_CONNECTED", "Participant #1",
                 "Default Project #1", "Default Site"])
    }

    function test_filter() {
        replay()
        compare(types.model.map(choice => choice.type),
                ["All types", "UserEvent", "ParticipantEvent", "DeviceEvent", "JoinSessionEvent", "LeaveSessionEvent",
                 "JoinSessionReplyEvent", "StopSessionEvent"])
        types.activated(3)
        compare(list.count, 6)
        tryCompare(findChild(window, "count"), "text", "6 of 25 events")
        for (let row = 0; row < 6; ++row) compare(rowAt(row).type, "DeviceEvent")
        // A type that was not seen before does not change the choice.
        Server.send(JSON.stringify({message: {"@type": "t/opentera.protobuf.TeraEvent",
                                              events: [{"@type": "t/opentera.protobuf.LogEvent", message: "new"}]}}))
        tryCompare(types, "count", 9)
        compare(types.currentText, "DeviceEvent")
        compare(list.count, 6)
        types.activated(0)
        compare(list.count, 26)
    }

    function test_problems() {
        verify(!problems.visible)
        Server.send("Not allowed to send message")
        tryCompare(problems, "visible", true)
        compare(problems.text, "The server reports: Not allowed to send message")
        Server.send("{")
        tryCompare(problems, "count", 2)
        verify(problems.text.startsWith("A frame cannot be read: "))
        waitForRendering(problems)
        mouseClick(findChild(problems, "dismiss"))
        tryCompare(problems, "visible", false)
    }

    function test_reconnects() {
        connection.firstDelay = 100
        replay()
        const waits = [], attempts = []
        const note = () => {
            const {state, text} = connection
            if (state === Connection.Waiting) waits.push({text, time: Date.now()})
            if (state === Connection.Connecting) attempts.push(Date.now())
        }
        connection.stateChanged.connect(note)
        Server.close("maintenance")
        tryVerify(() => attempts.length === 3)
        connection.stateChanged.disconnect(note)
        const delays = attempts.map((time, i) => time - waits[i].time) // at the least, but for the precision of timers
        verify(delays.every((delay, i) => delay >= 90 * 2 ** i), `the delays are ${delays} ms`)
        compare(waits[0].text, "No connection: maintenance. Next attempt in 1 s")
        verify(/^No connection: .*[Rr]efused. Next attempt in 1 s$/.test(waits[1].text), waits[1].text)
        verify(Server.open())
        waitForConnection()
        replay()
    }

    function test_connects_at_once() {
        connection.firstDelay = 60000
        const button = findChild(window, "connection").button
        verify(!button.visible)
        Server.close("")
        tryCompare(connection, "state", Connection.Waiting)
        verify(/^No connection: The server closed the connection. Next attempt in \d\d s$/.test(connection.text),
               connection.text)
        verify(button.visible)
        verify(Server.open())
        waitForRendering(button)
        mouseClick(button)
        waitForConnection()
        verify(!button.visible)
    }

    function test_token_is_not_shown() {
        connection.url = Server.url + "/wss/user?token=secret"
        waitForConnection()
        compare(connection.text, "Connected to " + Server.url + "/wss/user")
    }

    function test_unusable_url() {
        connection.url = "http://127.0.0.1"
        tryCompare(connection, "state", Connection.Waiting)
        verify(connection.text.startsWith("No connection: Unsupported WebSocket scheme: http. "), connection.text)
        connection.url = Server.url
        waitForConnection()
    }

    function test_follows_palette() {
        replay()
        const lightness = item => grabImage(item).pixel(3, 3).hslLightness
        verify(lightness(details) > 0.8)
        Server.setDark(true)
        tryVerify(() => lightness(details) < 0.2)
    }
}
