// Measures the binding beside protobufjs and the JSON functions of JavaScript, see `run`.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import * as tera from '../../../bindings-tests/node/index.js';

const ROUNDS = process.argv.includes('--quick') ? 3 : 25;
/** How long one side is measured in one round, in nanoseconds. */
const SLICE = 2e6;

const require = createRequire(new URL('../../../bindings-tests/node/package.json', import.meta.url));
const protobuf = require('protobufjs');

const root = new protobuf.Root();
root.resolvePath = (_, target) => (target.startsWith('google/') ? target : `proto/${target}`);
root.loadSync(fs.readdirSync('proto').filter((name) => name.endsWith('.proto')));
root.resolveAll();
const peer = (cls) => root.lookupType(cls.FULL_NAME);
const PREFIX = 'type.googleapis.com/';
const peerOfUrl = (url) => root.lookupType(url.slice(PREFIX.length));

// ---------------------------------------------------------------------------------------------------------------------
// What is encoded and decoded
// ---------------------------------------------------------------------------------------------------------------------

const NAMES = ['camera', 'Élise Tremblay', 'John Smith', 'Salle de réadaptation', 'robot'];
const uuid = (number) => `b707e0b2-0f4e-4a5e-9f5b-${number.toString(16).padStart(12, '0')}`;
const name = (number) => NAMES[number % NAMES.length];

/** The fields of an event, the two that are read, and its class. */
const EVENTS = [
  (number) => [
    tera.DeviceEvent,
    { deviceUuid: uuid(number), type: 7, deviceName: name(number), deviceStatus: '{"battery":80}' },
  ],
  (number) => [tera.UserEvent, { userUuid: uuid(number), type: 1, userFullname: name(number) }],
  (number) => [
    tera.ParticipantEvent,
    { participantUuid: uuid(number), type: 1, participantName: name(number), participantProjectName: 'project' },
  ],
  (number) => [
    tera.JoinSessionEvent,
    {
      sessionUrl: `https://example.org/session/${number}`,
      sessionCreatorName: name(number),
      sessionUuid: uuid(number),
      sessionUsers: [1, 2, 3, 4].map((user) => uuid(number + user)),
      sessionParticipants: [uuid(number + 5)],
    },
  ],
  (number) => [
    tera.LeaveSessionEvent,
    { sessionUuid: uuid(number), serviceUuid: uuid(number + 1), leavingUsers: [uuid(2)] },
  ],
  (number) => [tera.LogEvent, { level: 3, timestamp: 1.5, sender: 'service', message: `message ${number}` }],
];
const events = Array.from({ length: 100 }, (_, number) => EVENTS[number % EVENTS.length](number));

const TOPIC = 'websocket.user.42.events';
const [[, device]] = events;
const ourEvent = new tera.DeviceEvent(device);
const ourEvents = events.map(([cls, fields]) => new cls(fields));
const peerEvent = peer(tera.DeviceEvent).create(device);
const peerEvents = events.map(([cls, fields]) => [peer(cls), peer(cls).create(fields)]);
const TeraEvent = peer(tera.TeraEvent);

const encodedEvent = ourEvent.encode();
const encodedFrame = tera.wrapEvent(TOPIC, ourEvents, 1);
const ourFrame = new tera.TeraEvent({
  header: new tera.TeraEventHeader({ version: 1, time: 1, topic: TOPIC }),
  events: ourEvents.map((event) => tera.Any.pack(event)),
});
const peerFrame = TeraEvent.decode(encodedFrame);
const jsonEvent = ourEvent.toJson();
const jsonFrame = ourFrame.toJson();

const FORM = { json: true, enums: String, longs: String, bytes: String };

/** Reads two fields of a message. */
const firstTwo = new Map(events.map(([cls, fields]) => [cls.FULL_NAME, Object.keys(fields)]));
function readTwo(message, fullName) {
  const [one, other] = firstTwo.get(fullName);
  return message[one] !== undefined && message[other] !== undefined;
}

function encodePeerFrame() {
  const packed = peerEvents.map(([type, event]) => ({
    type_url: PREFIX + type.fullName.slice(1),
    value: type.encode(event).finish(),
  }));
  return TeraEvent.encode({ header: { version: 1, time: 1, topic: TOPIC }, events: packed }).finish();
}

function decodePeerFrame() {
  const frame = TeraEvent.decode(encodedFrame);
  return frame.events.map((any) => {
    const type = peerOfUrl(any.type_url);
    const event = type.decode(any.value);
    readTwo(event, type.fullName.slice(1));
    return event;
  });
}

function readOurFrame(frame) {
  for (const { message } of frame.payloads) readTwo(message, message.constructor.FULL_NAME);
  return frame;
}

const plainEvent = JSON.parse(jsonEvent);
const plainFrame = JSON.parse(jsonFrame);

/** A name; ours, protobufjs, JSON. */
const CASES = [
  ['decode event', () => tera.DeviceEvent.decode(encodedEvent), () => peer.device.decode(encodedEvent), null],
  ['encode event', () => ourEvent.encode(), () => peer.device.encode(peerEvent).finish(), null],
  ['decode frame', () => readOurFrame(tera.unwrap(tera.TeraEvent, encodedFrame)), decodePeerFrame, null],
  ['encode frame', () => tera.wrapEvent(TOPIC, ourEvents, 1), encodePeerFrame, null],
  [
    'from JSON event',
    () => tera.DeviceEvent.fromJson(jsonEvent),
    () => peer.device.fromObject(JSON.parse(jsonEvent)),
    () => JSON.parse(jsonEvent),
  ],
  [
    'to JSON event',
    () => ourEvent.toJson(),
    () => JSON.stringify(peer.device.toObject(peerEvent, FORM)),
    () => JSON.stringify(plainEvent),
  ],
  [
    'from JSON frame',
    () => readOurFrame(tera.unwrapJson(tera.TeraEvent, jsonFrame)),
    () => TeraEvent.fromObject(JSON.parse(jsonFrame)),
    () => JSON.parse(jsonFrame),
  ],
  [
    'to JSON frame',
    () => ourFrame.toJson(),
    () => JSON.stringify(TeraEvent.toObject(peerFrame, FORM)),
    () => JSON.stringify(plainFrame),
  ],
];
peer.device = peer(tera.DeviceEvent);

// ---------------------------------------------------------------------------------------------------------------------
// Measuring
// ---------------------------------------------------------------------------------------------------------------------

/** Keeps results, so that no call is left out. */
let sink;

function time(what, count) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < count; i++) sink = what();
  return Number(process.hrtime.bigint() - start) / count;
}

/** How often `what` runs in a slice, once it is compiled. */
function calibrate(what) {
  const end = process.hrtime.bigint() + BigInt(50e6);
  while (process.hrtime.bigint() < end) sink = what();
  return Math.max(1, Math.round(SLICE / time(what, 5)));
}

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

/** The least of the medians of rounds, in which the sides take turns. */
function measure(sides) {
  const counts = sides.map((side) => side && calibrate(side));
  const best = sides.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    const times = sides.map(() => []);
    for (let turn = 0; turn < 5; turn++) {
      sides.forEach((side, index) => side && times[index].push(time(side, counts[index])));
    }
    sides.forEach((side, index) => side && (best[index] = Math.min(best[index], median(times[index]))));
  }
  return best.map((least) => (least === Infinity ? '-' : least.toFixed(0)));
}

// Both write the same.
assert.deepEqual(Buffer.from(encodePeerFrame()), Buffer.from(encodedFrame));
assert.deepEqual(TeraEvent.toObject(peerFrame, FORM), plainFrame);
assert.deepEqual(decodePeerFrame().length, tera.unwrap(tera.TeraEvent, encodedFrame).payloads.length);

console.log(`peers\tprotobufjs ${require('protobufjs/package.json').version}\tJSON of Node ${process.version}`);
for (const [label, ...sides] of CASES) console.log([label, ...measure(sides)].join('\t'));
