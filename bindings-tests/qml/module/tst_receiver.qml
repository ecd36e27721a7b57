import QtQuick
import QtTest
import QtWebSockets
import OpenTera.Messages

TestCase {
    id: test
    name: "MessageReceiver"

    function frame(events) {
        const typed = events.map(event => Object.assign({}, event, {"@type": "t/opentera.protobuf." + event["@type"]}))
        return JSON.stringify({message: {"@type": "t/opentera.protobuf.TeraEvent",
                                         header: {version: 1, time: 1.5, topic: "t"}, events: typed}})
    }

    WebSocket { id: webSocket; url: server.url }

    MessageReceiver {
        id: receiver
        socket: webSocket
        onUserEventReceived: (event, frame) => test.users.push([event, frame])
        onNoticeReceived: text => test.notices.push(text)
        onErrorOccurred: (status, message) => test.errors.push(status)
        onUnknownReceived: (typeUrl, frame) => test.unknown.push(typeUrl)
        onFrameReceived: frame => ++test.frames
    }
    EventModel { id: model; receiver: receiver }
    EventFilter { id: filter; sourceModel: model; types: ["UserEvent"] }
    Instantiator {
        id: rows
        model: filter
        QtObject {
            required property string type
            required property string topic
            required property date time
            required property string summary
            required property var message
            required property var frame
        }
    }

    property var users: []
    property var notices: []
    property var errors: []
    property var unknown: []
    property int frames: 0

    function initTestCase() {
        webSocket.active = true
        tryCompare(webSocket, "status", WebSocket.Open)
        tryVerify(() => server.isConnected())
    }

    function init() {
        users = []; notices = []; errors = []; unknown = []; frames = 0
        model.clear()
    }

    function test_event() {
        server.sendText(frame([{"@type": "UserEvent", userFullname: "\u00c9lise", type: "USER_DISCONNECTED"},
                               {"@type": "NewEvent"}]))
        tryVerify(() => rows.count === 1)
        compare(users.length, 1)
        const [event, about] = users[0]
        compare(event.userFullname, "\u00c9lise")
        compare(event.userUuid, "")
        compare(event.type, UserEvent.USER_DISCONNECTED)
        compare(about.messages.length, 1)
        compare(about.messages[0].userFullname, "\u00c9lise")
        compare(about.topic, "t")
        compare(about.time.getTime(), 1500)
        compare(unknown, ["t/opentera.protobuf.NewEvent"])
        compare(model.count, 2)
        const row = rows.objectAt(0)
        compare(row.type, "UserEvent")
        compare(row.topic, "t")
        compare(row.time.getTime(), 1500)
        compare(row.message.userFullname, "\u00c9lise")
        compare(row.message.toVariantMap().type, UserEvent.USER_DISCONNECTED)
        compare(row.frame.topic, "t")
        verify(row.summary.startsWith("UserEvent("))
    }

    function test_captured() {
        const captured = server.captured()
        let expected = 0, users = 0
        for (const text of captured) {
            server.sendText(text)
            if (!text.startsWith("{")) continue
            const events = JSON.parse(text).message.events || []
            expected += events.length
            users += events.filter(event => event["@type"].endsWith(".UserEvent")).length
        }
        verify(users > 0)
        tryVerify(() => model.count === expected)
        compare(test.users.length, users)
        compare(rows.count, users)
        compare(test.errors, [])
        compare(frames + notices.length, captured.length)
    }

    function test_malformed() {
        server.sendText("Not allowed to send message")
        server.sendText("{")
        server.sendText("")
        server.sendText("\ufeff{}")
        server.sendText("end")
        tryVerify(() => notices.length === 2)
        compare(notices, ["Not allowed to send message", "end"])
        compare(errors, ["TERA_ERR_TRUNCATED"])
        compare(frames, 1)
    }

    function test_destroyed() {
        const user = {"@type": "UserEvent"}
        compare(server.eventsOfDestroyedEngine(frame([user, user])), 2) // of the first frame
    }

    function test_otherSocket() {
        ignoreWarning(/socket has no signal textMessageReceived/)
        ignoreWarning(/socket has no signal binaryMessageReceived/)
        receiver.socket = test
        receiver.socket = webSocket
        server.sendText(frame([{"@type": "UserEvent"}]))
        tryVerify(() => users.length === 1)
    }
}
