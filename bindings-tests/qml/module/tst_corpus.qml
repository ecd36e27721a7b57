// Every field of every message of tests/golden/corpus.tsv, as QML reads it of a frame that arrives through a websocket.

import QtQml
import QtTest
import QtWebSockets
import OpenTera.Messages

TestCase {
    id: test
    name: "Corpus"

    readonly property var scopes: ({
        ArchiveEvent, DatabaseEvent, DeviceEvent, JoinSessionReplyEvent, LogEvent, LoginEvent, ParticipantEvent, Result,
        ServerCommand, UserEvent, UserRegisterToEvent
    })
    property var messages: []
    property var events: ({})

    WebSocket { id: webSocket; url: server.url }
    MessageReceiver {
        id: receiver
        socket: webSocket
        onFrameReceived: frame => test.messages.push(...frame.messages)
    }
    MessageReceiver {
        id: inner
        property var messages
        onFrameReceived: frame => messages = frame.messages
    }
    SignalSpy { id: errors; target: receiver; signalName: "errorOccurred" }

    // The dump of tests/golden/README.md.

    function parsed(dump) {
        let at = 0
        function list(end, element) {
            for (++at; dump[at] !== end; at += dump[at] === ",") element()
            ++at
        }
        function value() {
            if (dump[at] === "{") {
                const fields = {}
                list("}", () => {
                    const colon = dump.indexOf(":", at), name = dump.slice(at, colon)
                    at = colon + 1
                    fields[name] = value()
                })
                return fields
            }
            if (dump[at] === "[") {
                const elements = []
                list("]", () => elements.push(value()))
                return elements
            }
            const start = at
            at = dump[at] === '"' ? dump.indexOf('"', at + 1) + 1 : at + dump.slice(at).search(/[,\]}]/)
            return dump.slice(start, at)
        }
        return value()
    }

    function text(quoted) {
        return decodeURIComponent(quoted.slice(1, -1).replace(/%/g, "%25").replace(/\\(..)/g, "%$1"))
    }

    function number(bits) {
        const view = new DataView(new ArrayBuffer(8))
        view.setUint32(0, parseInt(bits.slice(0, 8), 16))
        view.setUint32(4, parseInt(bits.slice(8) || "0", 16))
        return bits.length === 16 ? view.getFloat64(0) : view.getFloat32(0)
    }

    function hex(bytes) {
        return Array.from(new Uint8Array(bytes), number => number.toString(16).padStart(2, "0")).join("")
    }

    function equal(actual, expected, where) {
        if (!Object.is(actual, expected)) fail(`${where} is ${actual}, not ${expected}`)
    }

    /// Compares a property of this C++ type with the dump of its field.
    function compareField(actual, expected, type, where) {
        if (Array.isArray(expected)) {
            equal(actual.length, expected.length, where + ".length")
            for (let i = 0; i < expected.length; ++i)
                compareField(actual[i], expected[i], type === "QStringList" ? "QString" : "", where + "." + i)
        } else if (expected === "null") {
            equal(actual, undefined, where)
        } else if (typeof expected === "object") {
            compareMessage(actual, expected, where)
        } else if (type === "QString") {
            equal(actual, text(expected), where)
        } else if (type === "QByteArray") {
            verify(actual instanceof ArrayBuffer, where)
            equal(hex(actual), expected, where)
        } else if (type === "bool") {
            equal(actual, expected === "true", where)
        } else if (type === "double" || type === "float") {
            equal(actual, number(expected), where)
        } else if (/^[A-Z]/.test(expected)) {
            const scope = /(\w+)_QtProtobufNested/.exec(type)[1]
            verify(scopes[scope][expected] !== undefined, expected)
            equal(actual, scopes[scope][expected], where)
        } else {
            equal(actual, Number(expected), where) // exact up to 2^53, as every number of JavaScript
        }
    }

    function compareMessage(actual, expected, where) {
        const types = server.propertyTypes(actual)
        const left = new Set(Object.keys(types))
        verify(left.size > 0, where)
        for (const field in expected) {
            if (field === "unknown_fields") continue
            if (field === "message" && actual.typeUrl !== undefined) {
                // What is in an `Any`: its message in a frame of its own.
                inner.receiveBinary(server.frame(actual.typeUrl, actual.value))
                compareMessage(inner.messages[0], expected.message, where + ".message")
                left.delete("value")
                continue
            }
            let name = field.replace(/_(.)/g, (_, letter) => letter.toUpperCase())
            if (!(name in types)) name += "_proto"
            verify(left.delete(name), `${where} has ${name}`)
            compareField(actual[name], expected[field], types[name], where + "." + name)
            const has = actual["has" + name[0].toUpperCase() + name.slice(1)]
            if (has !== undefined) equal(has, expected[field] !== "null", where + ".has " + name)
        }
        // What is left are members of a oneof that are not set.
        for (const name of left) equal(actual["has" + name[0].toUpperCase() + name.slice(1)], false, where + "." + name)
    }

    function initTestCase() {
        webSocket.active = true
        tryCompare(webSocket, "status", WebSocket.Open)
        tryVerify(() => server.isConnected())
        for (const signal in receiver) {
            if (!signal.endsWith("Received") || /^(frame|notice|unknown)/.test(signal)) continue
            events[signal] = []
            receiver[signal].connect(event => events[signal].push(event))
        }
        compare(Object.keys(events).length, 16)
    }

    function test_fields() {
        const rows = server.messages()
        verify(rows.length > 500)
        for (const row of rows) server.sendBinary(server.frame(row.type, row.binary))
        tryVerify(() => messages.length >= rows.length, 20000)
        compare(errors.count, 0)
        compare(messages.length, rows.length)
        let emitted = 0
        rows.forEach((row, i) => {
            const expected = parsed(row.dump), name = row.type.split(".").pop()
            compareMessage(messages[i], expected, name)
            const signal = Object.keys(events).find(it => it.toLowerCase() === name.toLowerCase() + "received")
            if (!signal) return
            compareMessage(events[signal].shift(), expected, name)
            ++emitted
        })
        verify(emitted > 400)
        for (const signal in events) compare(events[signal], [])
    }
}
