// Values of fields: what is accepted, what is rejected with which error, and the forms of a message. Run by `run`.

import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import koffi from 'koffi';
import * as tera from './index.js';

/** See test_loading.js. */
const IS_WITHOUT_VIEWS = process.execArgv.includes('--import');

const UUID = 'b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11';
const { DEVICE_CONNECTED } = tera.DeviceEvent.EventType;
const DEVICE = { deviceUuid: UUID, type: DEVICE_CONNECTED, deviceName: 'caméra' };

const device = () => new tera.DeviceEvent(DEVICE);

function typeError(what, message) {
  assert.throws(what, (error) => error instanceof TypeError && error.message === message, message);
}

const tests = {
  // First, because larger messages make the memory grow.
  'messages that just fit into the memory of the binding are kept'() {
    for (let length = 65_200; length < 65_700; length++) {
      const message = new tera.DeviceEvent({ deviceName: 'a'.repeat(length) });
      assert.equal(message.encode().length, length + 4);
      assert.equal(message.toJson().length, length + 17);
    }
  },

  'unknown fields are rejected by constructors'() {
    const message = 'DeviceEvent.deviceUid: the message has no such field';
    typeError(() => new tera.DeviceEvent({ deviceUid: UUID }), message);
    typeError(() => new tera.DeviceEvent({ toJson: 1 }), 'DeviceEvent.toJson: the message has no such field');
    typeError(() => new tera.Topic({ familiy: 1 }), 'Topic.familiy: the message has no such field');
    typeError(() => new tera.RpcReply({ returnvalue: '1' }), 'RpcReply.returnvalue: the message has no such field');
  },

  'unknown fields are rejected by assignment, or when the message is encoded'() {
    const created = device();
    assert.throws(() => (created.deviceUid = UUID), /deviceUid/);
    const decoded = tera.DeviceEvent.decode(created.encode());
    decoded.deviceUid = UUID;
    const message = 'DeviceEvent.deviceUid: the message has no such field';
    typeError(() => decoded.encode(), message);
    typeError(() => decoded.toJson(), message);
    const event = new tera.TeraEvent({ events: [tera.Any.pack(decoded)] });
    typeError(() => event.encode(), 'TeraEvent.events[0].message.deviceUid: the message has no such field');
  },

  'undefined leaves the default value'() {
    assert.deepEqual(new tera.DeviceEvent({ deviceName: undefined }), new tera.DeviceEvent());
    assert.deepEqual(new tera.DeviceEvent(device()), device());
  },

  'errors name the message and the field'() {
    const { DeviceEvent, JoinSessionEvent, TeraEvent, TeraEventHeader, Any, RPCMessage, Value, ServerCommand } = tera;
    const cases = [
      [new DeviceEvent({ deviceUuid: 5 }), 'DeviceEvent.deviceUuid: expected a string, got 5'],
      [new DeviceEvent({ deviceUuid: null }), 'DeviceEvent.deviceUuid: expected a string, got null'],
      [
        new DeviceEvent({ deviceUuid: '\ud800' }),
        'DeviceEvent.deviceUuid: expected a string without unpaired surrogates, got "\\ud800"',
      ],
      [new DeviceEvent({ type: 2 ** 31 }), 'DeviceEvent.type: expected a 32-bit integer, got 2147483648'],
      [new DeviceEvent({ type: '1' }), 'DeviceEvent.type: expected a 32-bit integer, got "1"'],
      [
        new DeviceEvent({ unknownFields: '' }),
        'DeviceEvent.unknownFields: expected bytes (a Uint8Array or another buffer), got ""',
      ],
      [
        new JoinSessionEvent({ sessionUsers: ['a', 'b', 5] }),
        'JoinSessionEvent.sessionUsers[2]: expected a string, got 5',
      ],
      [new JoinSessionEvent({ sessionUsers: 'a' }), 'JoinSessionEvent.sessionUsers: expected an array, got "a"'],
      [
        new TeraEvent({ header: new TeraEventHeader({ topic: {} }) }),
        'TeraEvent.header.topic: expected a string, got an object of Object',
      ],
      [
        new TeraEvent({ header: device() }),
        'TeraEvent.header: expected a TeraEventHeader, got an object of DeviceEvent',
      ],
      [new TeraEvent({ events: [device()] }), 'TeraEvent.events[0]: expected an Any, got an object of DeviceEvent'],
      [
        new TeraEvent({ events: [new Any(), Any.pack(new DeviceEvent({ deviceName: true }))] }),
        'TeraEvent.events[1].message.deviceName: expected a string, got true',
      ],
      [new RPCMessage({ id: 1 }), 'RPCMessage.id: expected an unsigned bigint of 64 bits, got 1'],
      [new RPCMessage({ id: -1n }), 'RPCMessage.id: expected an unsigned bigint of 64 bits, got -1n'],
      [new RPCMessage({ timestamp: '1' }), 'RPCMessage.timestamp: expected a number, got "1"'],
      [new RPCMessage({ args: [null] }), 'RPCMessage.args[0]: expected a Value, got null'],
      [new Value({ intValue: 1n << 63n }), 'Value.intValue: expected a bigint of 64 bits, got 9223372036854775808n'],
      [new Value({ boolValue: 1 }), 'Value.boolValue: expected a boolean, got 1'],
      [
        new RPCMessage({ args: [new Value(), new Value({ intValue: 1n, boolValue: true })] }),
        'RPCMessage.args[1].boolValue: another member of the same oneof is set',
      ],
      [new Any({ value: [1] }), 'Any.value: expected bytes (a Uint8Array or another buffer), got an object of Array'],
      [new Any({ message: {} }), 'Any.message: expected a message, got an object of Object'],
      [new ServerCommand({ data: 'x'.repeat(50) }), `ServerCommand.data: expected an Any, got "${'x'.repeat(40)}..."`],
    ];
    for (const [message, error] of cases) {
      for (const write of [() => message.encode(), () => message.toJson(), () => message.toJSON()])
        typeError(write, error);
    }
  },

  'errors name the argument'() {
    const wrong = new tera.DeviceEvent({ deviceUuid: 5 });
    typeError(
      () => tera.wrapEvent('t', [device(), wrong]),
      'payloads[1]: DeviceEvent.deviceUuid: expected a string, got 5',
    );
    typeError(() => tera.wrapEvent('t', [device(), {}]), 'payloads[1]: expected a message, got an object of Object');
    typeError(
      () => tera.wrapEvent('t', device()),
      'payloads: expected an array of messages, got an object of DeviceEvent',
    );
    typeError(() => tera.wrapEvent(5, []), 'topic: expected a string, got 5');
    typeError(() => tera.wrapEvent('t', [], '1'), 'time: expected a number, got "1"');
    typeError(() => tera.wrapModuleMessage('t', 5, []), 'TeraModuleMessageHeader.source: expected a string, got 5');
    typeError(() => tera.wrapMessage(5), 'payload: expected a message, got 5');
    typeError(() => tera.DeviceEvent.decode('x'), 'data: expected bytes (a Uint8Array or another buffer), got "x"');
    typeError(() => tera.DeviceEvent.fromJson(5), 'text: expected a string or bytes, got 5');
    typeError(
      () => tera.DeviceEvent.fromJson('\ud800'),
      'text: expected a string without unpaired surrogates, got "\\ud800"',
    );
    typeError(
      () => new tera.Topic({ family: 'x' }).toString(),
      'Topic.family: expected an unsigned 32-bit integer, got "x"',
    );
    typeError(
      () => new tera.RpcReply({ id: 5 }).toJson(),
      'RpcReply.id: expected an unsigned bigint of 64 bits, got 5',
    );
  },

  'errors of the library have a code and a position'() {
    assert.throws(() => tera.DeviceEvent.decode(Buffer.from('0a05', 'hex')), { code: 'TRUNCATED', offset: 2 });
    assert.throws(() => tera.DeviceEvent.fromJson('{\n"x":1}'), { code: 'UNKNOWN_FIELD', line: 2, column: 1 });
    assert.throws(() => new tera.RpcReply({ returnValue: 'not JSON' }).toJson(), { code: 'JSON_SYNTAX' });
  },

  'bytes of every kind of buffer are accepted'() {
    const { buffer } = new Uint8Array([0, 0, ...device().encode(), 0]);
    const [start, size] = [2, buffer.byteLength - 3];
    const shared = new SharedArrayBuffer(size);
    new Uint8Array(shared).set(device().encode());
    const kinds = [
      Buffer.from(buffer, start, size),
      new DataView(buffer, start, size),
      buffer.slice(start, start + size),
      shared,
    ];
    for (const data of kinds) {
      assert.deepEqual(tera.DeviceEvent.decode(data), device());
      assert.deepEqual(new tera.Any({ typeUrl: 't/opentera.protobuf.DeviceEvent', value: data }).unpack(), device());
      const any = tera.Any.decode(new tera.Any({ typeUrl: 'x', value: data }).encode());
      assert.deepEqual(any.value, new Uint8Array(device().encode()));
    }
    const json = Buffer.from(device().toJson());
    assert.deepEqual(tera.DeviceEvent.fromJson(json), device());
    assert.deepEqual(tera.DeviceEvent.fromJson(new DataView(json.buffer, json.byteOffset, json.length)), device());
  },

  'JSON.stringify writes the proto3 JSON form'() {
    const call = new tera.RPCMessage({
      id: 2n ** 60n,
      method: 'm',
      args: [new tera.Value({ bytesValue: Buffer.from('a') })],
    });
    assert.equal(JSON.stringify(call), '{"method":"m","id":"1152921504606846976","args":[{"bytesValue":"YQ=="}]}');
    assert.deepEqual(call.toJSON(), { method: 'm', id: '1152921504606846976', args: [{ bytesValue: 'YQ==' }] });
    const event = new tera.TeraEvent({
      events: [tera.Any.pack(device()), new tera.Any({ typeUrl: 'x/new', value: [] })],
    });
    event.events[1].value = Buffer.from('a');
    assert.equal(
      JSON.stringify({ event }),
      `{"event":{"events":[{"@type":"type.googleapis.com/opentera.protobuf.DeviceEvent","deviceUuid":"${UUID}",` +
        '"type":"DEVICE_CONNECTED","deviceName":"caméra"},{"@type":"x/new","value":"YQ=="}]}}',
    );
    const reply = new tera.RpcReply({ id: 1n, status: tera.RPC_OK, returnValue: '[1]' });
    assert.equal(JSON.stringify([reply]), JSON.stringify([JSON.parse(reply.toJson())]));
  },

  'messages are equal if their class and encoding are'() {
    assert(device().equals(device()));
    assert(device().equals(tera.DeviceEvent.decode(device().encode())));
    assert(!device().equals(new tera.DeviceEvent()));
    assert(!new tera.DeviceEvent().equals(new tera.UserEvent()));
    assert(!device().equals(undefined) && !device().equals(DEVICE));
    const header = () => new tera.TeraEventHeader({ time: NaN });
    assert(header().equals(header()));
  },

  'inspect shows the fields that are set'() {
    assert.equal(
      inspect(device()),
      `DeviceEvent {\n  deviceUuid: '${UUID}',\n  type: DEVICE_CONNECTED,\n  deviceName: 'caméra'\n}`,
    );
    assert.equal(`${new tera.DeviceEvent({ type: 99 })}`, 'DeviceEvent { type: 99 }');
    assert.equal(inspect(new tera.DeviceEvent()), 'DeviceEvent {}');
    assert.equal(`${new tera.DeviceEvent({ deviceUuid: 5 })}`, 'DeviceEvent { deviceUuid: 5 }'); // also what is wrong
    assert.equal(`${new tera.Value({ boolValue: false })}`, 'Value { boolValue: false }');
    const event = new tera.TeraEvent({ events: [tera.Any.pack(new tera.UserEvent({ userUuid: 'u' }))] });
    assert.equal(`${event}`, "TeraEvent { events: [ Any { message: UserEvent { userUuid: 'u' } } ] }");
    assert.equal(inspect({ a: { b: { c: device() } } }), '{ a: { b: { c: [DeviceEvent] } } }');
    const unknown = tera.DeviceEvent.decode(Buffer.from('c23e0161', 'hex'));
    assert.equal(`${unknown}`, 'DeviceEvent { unknownFields: Uint8Array(4) [ 194, 62, 1, 97 ] }');
  },

  'conversions between binary and JSON are one call'() {
    const data = tera.wrapEvent('websocket.user.42.events', [device()], 1);
    const event = tera.TeraEvent.decode(data);
    assert.equal(tera.jsonFromBinary(tera.TeraEvent, data), event.toJson());
    assert.equal(
      tera.jsonFromBinary(tera.TeraEvent, data, tera.JSON_WRITE_SERVER),
      event.toJson(tera.JSON_WRITE_SERVER),
    );
    assert.deepEqual(tera.binaryFromJson(tera.TeraEvent, event.toJson()), Buffer.from(data));
    assert.deepEqual(tera.binaryFromJson(tera.DeviceEvent, '{"x":1}', tera.JSON_READ_LENIENT), Buffer.alloc(0));
    assert.throws(() => tera.binaryFromJson(tera.DeviceEvent, '{"x":1}'), { code: 'UNKNOWN_FIELD' });
    assert.throws(() => tera.jsonFromBinary(undefined, data), { code: 'WRONG_KIND' });
    const wrapped = tera.TeraMessage.decode(tera.wrapMessage(event));
    assert.equal(tera.messageJsonFromEvent(data), wrapped.toJson());
    assert.equal(tera.messageJsonFromEvent(data, tera.JSON_WRITE_SERVER), wrapped.toJson(tera.JSON_WRITE_SERVER));
    assert.throws(() => tera.messageJsonFromEvent(Buffer.from('ff', 'hex')), { code: 'TRUNCATED' });
  },

  'strings of every length and alphabet are kept'() {
    for (const letter of ['a', 'é', '€', '😀', '\0', '\x7f', '\x80', '\ufeff', '"', '\u2028']) {
      for (const length of [1, 2, 11, 12, 13, 47, 48, 49, 500, 1023, 1024, 1025, 70_000]) {
        const deviceName = `${'a'.repeat(length)}${letter}`;
        const message = new tera.DeviceEvent({ deviceUuid: 'É', deviceName, deviceStatus: letter.repeat(length) });
        assert.deepEqual(tera.DeviceEvent.decode(message.encode()), message);
        assert.deepEqual(tera.DeviceEvent.fromJson(message.toJson()), message);
        assert.deepEqual(tera.DeviceEvent.fromJson(message.toJson(tera.JSON_WRITE_ASCII)), message);
        const frame = tera.unwrap(tera.TeraEvent, tera.wrapEvent('t', [message, message]));
        assert.deepEqual(
          frame.payloads.map((payload) => payload.message),
          [message, message],
        );
      }
    }
  },

  'messages of every size are kept'() {
    for (const count of [1, 100, 1000, 5000, 40_000, 100, 1]) {
      const events = Array.from(
        { length: count },
        (_, number) =>
          new tera.JoinSessionEvent({ sessionUuid: `${number}`, sessionUsers: ['a', 'é', UUID], sessionUrl: '"' }),
      );
      const data = tera.wrapEvent('t', events, 1);
      const frame = tera.unwrap(tera.TeraEvent, data);
      assert.deepEqual(
        frame.payloads.map(({ message }) => message),
        events,
      );
      const first = frame.payloads[0];
      assert.deepEqual(first.value, new Uint8Array(events[0].encode()));
      const event = tera.TeraEvent.decode(data);
      assert.deepEqual(Buffer.from(event.encode()), Buffer.from(data));
      const json = event.toJson();
      assert.deepEqual(
        tera.unwrapJson(tera.TeraEvent, json).payloads.map(({ message }) => message),
        events,
      );
      assert.deepEqual(tera.binaryFromJson(tera.TeraEvent, json), Buffer.from(data));
    }
  },

  'memory is mapped again for larger messages'() {
    if (IS_WITHOUT_VIEWS) return;
    const data = tera.wrapEvent('t', Array.from({ length: 2000 }, device));
    for (let i = 0; i < 3; i++) tera.unwrap(tera.TeraEvent, data);
    const { decode } = koffi;
    koffi.decode = () => assert.fail('copied');
    try {
      assert.equal(tera.unwrap(tera.TeraEvent, data).payloads.length, 2000);
    } finally {
      koffi.decode = decode;
    }
  },

  'the memory that the library writes to stays in this thread'() {
    const data = device().encode();
    const { port1, port2 } = new MessageChannel();
    try {
      port1.postMessage(data, [data.buffer]); // copies it
    } catch (error) {
      assert.equal(error.name, 'DataCloneError'); // since Node 21
    }
    port2.close();
    assert.deepEqual(tera.DeviceEvent.decode(data), device());
    assert.deepEqual(tera.DeviceEvent.decode(device().encode()), device());
  },

  'a getter cannot disturb the message that is being encoded'() {
    const event = new tera.TeraEvent({ events: [tera.Any.pack(device())] });
    const define = (get) => Object.defineProperty(event.events[0], 'typeUrl', { get, configurable: true });
    const [expected, more] = [event.encode(), tera.Any.pack(new tera.DeviceEvent({ deviceName: 'x'.repeat(100) }))];
    define(() => {
      event.events.push(more);
      return '';
    });
    assert.deepEqual(event.encode(), expected);
    event.events.length = 1;
    define(() => more.encode() && '');
    assert.throws(() => event.encode(), /a getter of a message that is being encoded must not call this module/);
    define(() => '');
    assert.deepEqual(event.encode(), expected);
  },

  'results are independent of later calls'() {
    const results = Array.from({ length: 500 }, (_, number) =>
      new tera.DeviceEvent({ deviceName: `${number}` }).encode(),
    );
    results.forEach((data, number) => assert.equal(tera.DeviceEvent.decode(data).deviceName, `${number}`));
    const input = device().encode();
    const decoded = tera.DeviceEvent.decode(input);
    const frame = tera.unwrap(tera.TeraEvent, tera.wrapEvent('t', [device()]));
    input.fill(0);
    tera.DeviceEvent.decode(new tera.DeviceEvent({ deviceUuid: 'x'.repeat(100) }).encode());
    assert.deepEqual(decoded, device());
    assert.deepEqual(frame.payloads[0].value, new Uint8Array(device().encode()));
  },
};

for (const [name, test] of Object.entries(tests)) {
  try {
    test();
  } catch (error) {
    error.message = `${name}: ${error.message}`;
    throw error;
  }
}
