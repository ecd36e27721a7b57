// The binding against the corpus, see tests/golden/README.md. Run from the root of the repository.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as tera from './index.js';

const ROUND_TRIPS = 100_000;
const CORPUS = process.env.OPENTERA_CORPUS ?? 'tests/golden/corpus.tsv';

const hex = (bytes) => Buffer.from(bytes).toString('hex');
const fromHex = (text) => new Uint8Array(Buffer.from(text, 'hex'));

function quoted(text) {
  const bytes = Buffer.from(text).toString('latin1');
  return `"${bytes.replace(/[^ -~]|["\\]/g, (c) => `\\${c.charCodeAt().toString(16).padStart(2, '0')}`)}"`;
}

function bits(value, size) {
  const buffer = Buffer.alloc(size);
  if (size === 8) buffer.writeDoubleBE(value);
  else buffer.writeFloatBE(value);
  return hex(buffer);
}

function dumpValue({ form, names }, value) {
  switch (form) {
    case 'message':
      return value === null ? 'null' : dump(value);
    case 'messages':
      return `[${value.map(dump)}]`;
    case 'texts':
      return `[${value.map(quoted)}]`;
    case 'text':
      return quoted(value);
    case 'bytes':
      return hex(value);
    case 'double':
      return bits(value, 8);
    case 'float':
      return bits(value, 4);
    case 'enum':
      return names[value] ?? `${value}`;
    default:
      return `${value}`;
  }
}

function dumpAny(typeUrl, value, content) {
  return `type_url:${quoted(typeUrl)},${content ? `message:${dump(content)}` : `value:${hex(value)}`}`;
}

function contentOf(any) {
  try {
    return any.unpack();
  } catch (error) {
    if (error instanceof tera.TeraError) return null;
    throw error;
  }
}

function dump(message) {
  const members = [];
  if (message instanceof tera.Any) {
    members.push(dumpAny(message.typeUrl, message.value, contentOf(message)));
  } else {
    for (const field of message.constructor.FIELDS) {
      const set = field.members?.filter((member) => message[member.property] !== undefined) ?? [field];
      for (const it of set) members.push(`${it.name}:${dumpValue(it, message[it.property])}`);
    }
  }
  if (message.unknownFields.length) members.push(`unknown_fields:${hex(message.unknownFields)}`);
  return `{${members}}`;
}

function dumpFrame(frame) {
  const payloads = frame.payloads.map((it) => `{${dumpAny(it.typeUrl, it.value, it.message)}}`);
  const name = frame.wrapper.FULL_NAME.split('.').pop();
  return (
    `{wrapper:${name},version:${frame.version},time:${bits(frame.time, 8)},seq:${frame.seq},` +
    `topic:${quoted(frame.topic)},source:${quoted(frame.source)},payloads:[${payloads}],` +
    `failed:${frame.failed},unknown:${frame.unknown}}`
  );
}

function wrapAgain(frame) {
  const payloads = frame.payloads.map(({ message, typeUrl, value }) => message ?? new tera.Any({ typeUrl, value }));
  switch (frame.wrapper) {
    case tera.TeraEvent:
      return tera.wrapEvent(frame.topic, payloads, frame.time);
    case tera.TeraModuleMessage:
      return tera.wrapModuleMessage(frame.topic, frame.source, payloads, frame.time, frame.seq);
    default:
      return payloads[0].encode();
  }
}

function refused(what) {
  let error;
  try {
    what();
  } catch (thrown) {
    error = thrown;
  }
  assert(error instanceof tera.TeraError && error.status && error.message, `not refused: ${error}`);
  return error;
}

const checks = {
  message(name, binary, json, wanted) {
    const cls = tera.messageClass(name);
    const read = [cls.decode(fromHex(binary))];
    if (json !== '-') read.push(cls.fromJson(json));
    for (const message of read) {
      assert.equal(dump(message), wanted);
      assert.equal(hex(message.encode()), binary);
      if (json !== '-') assert.equal(message.toJson(), json);
    }
  },
  frame(topic, binary, again, wanted) {
    const frame = tera.unwrap(tera.wrapperOf(topic), fromHex(binary));
    assert.equal(dumpFrame(frame), wanted);
    if (again === 'same') assert.equal(hex(wrapAgain(frame)), binary);
  },
  text_frame(text, wanted) {
    assert.equal(dumpFrame(tera.unwrapJson(tera.TeraMessage, fromHex(text))), wanted);
  },
  topic(text, wanted) {
    const topic = tera.Topic.parse(text);
    const { family, channel, name, subtopic } = topic;
    assert.equal(`{family:${family},channel:${channel},name:${quoted(name)},subtopic:${quoted(subtopic)}}`, wanted);
    assert.equal(`${topic}`, text);
  },
  refused_topic(text, status) {
    assert.equal(tera.Status[refused(() => tera.Topic.parse(text)).status], status);
  },
  refused_parts(family, channel, name, subtopic, status) {
    const topic = new tera.Topic({ family: Number(family), channel: Number(channel), name, subtopic });
    assert.equal(tera.Status[refused(() => topic.toString()).status], status);
  },
  reply(text, wanted, written) {
    const reply = tera.RpcReply.fromJson(text);
    assert.equal(
      `{id:${reply.id},method:${quoted(reply.method)},pattern:${quoted(reply.pattern)},status:${reply.status},` +
        `status_text:${quoted(reply.statusText)},return_value:${quoted(reply.returnValue)}}`,
      wanted,
    );
    assert.equal(reply.toJson(tera.JSON_WRITE_ASCII), written);
    assert.equal(tera.RpcReply.fromJson(written).toJson(tera.JSON_WRITE_ASCII), written);
  },
  refused(name, form, text, status, place) {
    const cls = name === 'tera_rpc_reply' ? tera.RpcReply : tera.messageClass(name);
    const error = refused(() => (form === 'binary' ? cls.decode(fromHex(text)) : cls.fromJson(fromHex(text))));
    if (status === '-') return;
    assert.equal(tera.Status[error.status], status);
    assert.equal(form === 'binary' ? `${error.offset}` : `${error.line}:${error.column}`, place);
  },
};

function checkCorpus() {
  const rows = fs.readFileSync(CORPUS, 'utf8').split('\n');
  rows.forEach((row, index) => {
    if (row === '' || row.startsWith('#')) return;
    const [kind, ...cells] = row.split('\t');
    try {
      checks[kind](...cells);
    } catch (error) {
      error.message = `${CORPUS}:${index + 1}: ${error.message}`;
      throw error;
    }
  });
}

/** What is no message is refused where it is written, too. */
function checkRefusedArguments() {
  for (const wrong of [
    new tera.DeviceEvent({ deviceUuid: '\ud800' }),
    new tera.DeviceEvent({ type: 2 ** 31 }),
    new tera.Value({ intValue: 1n, boolValue: true }),
    new tera.RPCMessage({ id: 1 }),
    new tera.RPCMessage({ args: [null] }),
    new tera.Any({ value: [1] }),
    new tera.Any({ message: {} }),
  ]) {
    assert.throws(() => wrong.encode(), TypeError);
  }
  const { status } = refused(() => new tera.RpcReply({ returnValue: 'not JSON' }).toJson());
  assert.equal(status, tera.Status.JSON_SYNTAX);
}

function checkWrapMessage() {
  const user = new tera.UserEvent({ userUuid: 'u' });
  const frame = tera.unwrap(tera.TeraMessage, tera.wrapMessage(new tera.TeraEvent({ events: [tera.Any.pack(user)] })));
  assert.deepEqual(
    frame.payloads.map(({ message }) => message),
    [user],
  );
}

function checkGrowth() {
  const event = new tera.DeviceEvent({
    deviceUuid: 'b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11',
    deviceName: 'camera',
    type: tera.DeviceEvent.EventType.DEVICE_CONNECTED,
  });
  const session = new tera.JoinSessionEvent({ sessionUsers: Array(100).fill('a') });
  let data = event.encode();
  const sizes = [];
  const start = process.cpuUsage();
  for (let number = 0; number <= ROUND_TRIPS; number++) {
    if (number % (ROUND_TRIPS / 10) === 0) {
      global.gc();
      sizes.push(process.memoryUsage.rss());
    }
    data = tera.DeviceEvent.decode(data).encode();
    if (number % 5 === 0) tera.JoinSessionEvent.fromJson(session.toJson()); // which needs more of the library's memory
  }
  const { user, system } = process.cpuUsage(start);
  console.log(`${((user + system) / ROUND_TRIPS).toFixed(1)} us of the processor for each round trip`);
  assert.deepEqual(tera.DeviceEvent.decode(data), event);
  // A struct that is lost in each round trip would be 8 MB; the collector's own memory comes and goes.
  assert(Math.min(...sizes.slice(-3)) - sizes[2] < 4_000_000, `memory grows: ${sizes}`);
}

checkCorpus();
checkRefusedArguments();
checkWrapMessage();
checkGrowth();
