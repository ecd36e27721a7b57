// Properties that change while events arrive, and objects that do not exist any more.

import QtQuick
import QtTest
import QtWebSockets
import OpenTera.Messages

TestCase {
    id: test
    name: "Properties"

    Component { id: sockets; WebSocket { url: server.url; active: true } }
    Component {
        id: receivers
        MessageReceiver {
            property var names: []
            property var errors: []
            property var skippedTexts: []
            property var unknown: []
            property int frames: 0
            onFrameReceived: ++frames
            onUserEventReceived: event => names.push(event.userFullname)
            onErrorOccurred: status => errors.push(status)
            onSkipped: what => skippedTexts.push(...what)
            onUnknownReceived: typeUrl => unknown.push(typeUrl)
        }
    }
    Component { id: models; EventModel { interval: 0 } }
    Component { id: filters; EventFilter {} }
    Component { id: spies; SignalSpy {} }

    function create(component, properties) {
        const object = createTemporaryObject(component, test, properties || {})
        verify(object)
        return object
    }
    function connected() {
        const socket = create(sockets)
        tryCompare(socket, "status", WebSocket.Open)
        return socket
    }
    function spy(target, signalName) { return create(spies, {target, signalName}) }

    function frame(type, fields) {
        const prefix = "t/opentera.protobuf."
        return JSON.stringify({message: {"@type": prefix + "TeraEvent", header: {version: 1, time: 1.5, topic: "t"},
                                         events: [Object.assign({"@type": prefix + type}, fields)]}})
    }
    function user(name) { return frame("UserEvent", {userFullname: name}) }
    function bytes(text) { return Uint8Array.from(text, letter => letter.charCodeAt(0)).buffer }

    function test_binary() {
        const receiver = create(receivers, {socket: connected()})
        server.sendBinary(server.frame("opentera.protobuf.UserEvent", bytes("\x1a\x04Anna")))
        server.sendBinary(server.frame("opentera.protobuf.NewEvent", bytes("\x0a\x01x")))
        server.sendBinary(new ArrayBuffer(0))
        server.sendBinary(server.frame("opentera.protobuf.UserEvent", bytes("\x1a\x05Anna")))
        server.sendBinary(bytes("\x0a\x05"))
        server.sendText(user("end"))
        tryVerify(() => receiver.names.includes("end"))
        compare(receiver.names, ["Anna", "end"])
        compare(receiver.unknown, ["t/opentera.protobuf.NewEvent"])
        compare(receiver.errors, ["TERA_ERR_TRUNCATED", "TERA_ERR_TRUNCATED"])
        compare(receiver.frames, 5)
    }

    function test_frames() {
        const receiver = create(receivers, {socket: connected()})
        const filler = "x".repeat(16 * 1024 * 1024)
        server.sendText("\ufeff" + user("mark"))
        server.sendText("")
        server.sendText(user(filler))
        const text = bytes('{"message":{"@type":"t/opentera.protobuf.UserEvent","userFullname":"part"}}')
        server.sendFragments(true, [text.slice(0, 40), new ArrayBuffer(0), text.slice(40)])
        const binary = server.frame("opentera.protobuf.UserEvent", bytes("\x1a\x04Anna"))
        server.sendFragments(false, [binary.slice(0, 1), binary.slice(1, 20), binary.slice(20)])
        tryVerify(() => receiver.names.includes("Anna"), 20000)
        compare(receiver.names.length, 4)
        compare(receiver.names.map(name => name.slice(0, 4)), ["mark", "xxxx", "part", "Anna"])
        compare(receiver.names[1].length, filler.length)
        compare(receiver.errors, [])
    }

    function test_strict() {
        const receiver = create(receivers, {socket: connected()}), changed = spy(receiver, "strictChanged")
        compare(receiver.strict, false)
        const newer = frame("UserEvent", {userFullname: "new", newField: 1})
        server.sendText(newer)
        tryVerify(() => receiver.names.length === 1)
        compare(receiver.skippedTexts.length, 1)
        receiver.strict = true
        receiver.strict = true
        compare(changed.count, 1)
        server.sendText(newer)
        tryVerify(() => receiver.errors.length === 1)
        compare(receiver.errors, ["TERA_ERR_UNKNOWN_FIELD"])
        compare(receiver.names, ["new"])
        receiver.strict = false
        server.sendText(newer)
        tryVerify(() => receiver.names.length === 2)
    }

    function test_socket() {
        const first = connected(), receiver = create(receivers), changed = spy(receiver, "socketChanged")
        compare(receiver.socket, null)
        receiver.socket = first
        receiver.socket = first
        compare(changed.count, 1)
        server.sendText(user("1"))
        tryVerify(() => receiver.names.length >= 1)
        // Nothing arrives without a socket, and once each with it again.
        const seen = spy(first, "textMessageReceived")
        receiver.socket = null
        server.sendText(user("2"))
        tryCompare(seen, "count", 1)
        receiver.socket = first
        server.sendText(user("3"))
        tryVerify(() => receiver.names.length >= 2)
        compare(receiver.names, ["1", "3"])
        // From another socket, and not from the first.
        const second = connected()
        receiver.socket = second
        first.textMessageReceived(user("4"))
        server.sendText(user("5"))
        tryVerify(() => receiver.names.length >= 3)
        compare(receiver.names, ["1", "3", "5"])
        // A socket that is destroyed.
        second.destroy()
        tryVerify(() => receiver.socket === null)
        receiver.socket = first
        first.textMessageReceived(user("6"))
        compare(receiver.names, ["1", "3", "5", "6"])
    }

    function test_socketInHandler() {
        const receiver = create(receivers, {socket: connected()}), other = connected()
        receiver.userEventReceived.connect(event => receiver.socket = event.userFullname === "1" ? other : null)
        receiver.socket.textMessageReceived(user("1"))
        compare(receiver.socket, other)
        other.textMessageReceived(user("2"))
        compare(receiver.socket, null)
        other.textMessageReceived(user("3"))
        compare(receiver.names, ["1", "2"])
    }

    function test_receiver() {
        const first = create(receivers), second = create(receivers), model = create(models)
        const changed = spy(model, "receiverChanged")
        compare(model.receiver, null)
        model.receiver = first
        model.receiver = first
        compare(changed.count, 1)
        first.receiveText(user("1"))
        model.receiver = null
        first.receiveText(user("2"))
        model.receiver = second
        first.receiveText(user("3"))
        second.receiveText(user("4"))
        second.destroy()
        tryVerify(() => model.receiver === null)
        model.receiver = first
        first.receiveText(user("5"))
        model.flush()
        compare(names(model), ["1", "4", "5"])
    }

    function names(model) {
        const names = []
        for (let row = 0; row < model.rowCount(); ++row)
            names.push(model.data(model.index(row, 0), EventModel.MessageRole).userFullname)
        return names
    }

    function test_maximumRows() {
        const receiver = create(receivers), model = create(models, {receiver})
        const dropped = spy(model, "droppedChanged"), maximum = spy(model, "maximumRowsChanged")
        compare(model.maximumRows, 10000)
        model.maximumRows = 3
        compare(maximum.count, 1)
        for (let i = 0; i < 5; ++i) receiver.receiveText(user(`${i}`))
        compare(model.dropped, 2)
        compare(dropped.count, 0)
        tryCompare(model, "count", 3)
        compare(names(model), ["2", "3", "4"])
        compare(dropped.count, 1)
        compare(dropped.signalArguments[0][0], 2)
        receiver.receiveText(user("5"))
        model.flush()
        compare(names(model), ["3", "4", "5"])
        compare(model.dropped, 2) // a row that makes room is not dropped
        model.maximumRows = 1
        compare(names(model), ["5"])
        model.maximumRows = 0
        compare(model.maximumRows, 1)
        model.clear()
        compare(model.count, 0)
    }

    function test_interval() {
        const receiver = create(receivers), model = create(models, {receiver}), changed = spy(model, "intervalChanged")
        model.interval = 100000
        model.interval = 100000
        compare(changed.count, 1)
        receiver.receiveText(user("1"))
        wait(50)
        compare(model.count, 0)
        model.interval = 1 // also of a batch that waits
        tryCompare(model, "count", 1)
    }

    function test_filter() {
        const receiver = create(receivers), model = create(models, {receiver}), other = create(models, {receiver})
        const filter = create(filters, {sourceModel: model}), changed = spy(filter, "typesChanged")
        receiver.receiveText(user("1"))
        receiver.receiveText(frame("DeviceEvent", {deviceName: "d"}))
        model.flush()
        compare(filter.types, [])
        compare(filter.rowCount(), 2)
        filter.types = ["UserEvent"]
        filter.types = ["UserEvent"]
        compare(changed.count, 1)
        compare(names(filter), ["1"])
        filter.types = ["UserEvent", "DeviceEvent"]
        compare(filter.rowCount(), 2)
        filter.types = ["LoginEvent"]
        compare(filter.rowCount(), 0)
        filter.types = []
        compare(filter.rowCount(), 2)
        filter.sourceModel = other
        compare(filter.rowCount(), 0)
        other.flush()
        compare(filter.rowCount(), 2)
        filter.sourceModel = null
        compare(filter.rowCount(), 0)
        filter.sourceModel = model
        filter.types = ["UserEvent"]
        model.destroy()
        tryVerify(() => filter.sourceModel === null)
        compare(filter.rowCount(), 0)
        filter.types = ["DeviceEvent"]
        filter.sourceModel = other
        compare(filter.rowCount(), 1)
    }

    function test_handlersThatChangeTheModel() {
        const receiver = create(receivers), model = create(models, {receiver, maximumRows: 3})
        const filter = create(filters, {sourceModel: model})
        let change = () => {}
        const once = () => { const now = change; change = () => {}; now() }
        for (const signal of ["rowsInserted", "rowsRemoved", "countChanged", "droppedChanged"]) {
            for (const changed of [() => model.clear(), () => model.maximumRows = 2,
                                   () => receiver.receiveText(user("x")),
                                   () => { receiver.receiveText(user("x")); model.flush() }]) {
                model.maximumRows = 3
                model[signal].connect(once)
                for (let i = 0; i < 3; ++i) receiver.receiveText(user(`${i}`))
                model.flush()
                change = changed
                for (let i = 0; i < 4; ++i) receiver.receiveText(user(`${i}`))
                model.flush()
                model.flush()
                model[signal].disconnect(once)
                compare(names(filter), names(model)) // the filter has what the signals said
                verify(model.count <= model.maximumRows)
                verify(names(model).every(name => name !== undefined))
            }
        }
    }

    property messageFrame unsetFrame
    property userEvent unsetUser

    function test_defaultValues() {
        compare(unsetFrame.topic, "")
        compare(unsetFrame.messages, [])
        compare(unsetUser.userFullname, "")
        compare(unsetUser.type, UserEvent.USER_UNKNOWN)
    }
}
