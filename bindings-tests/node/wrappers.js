// Wrappers: one call encodes a wrapper with its payloads, or decodes one with everything in it.

import { JSON_READ_LENIENT, KIND_FRAME } from './constants.js';
import { WORD_SIZE, arena, check, lib } from './library.js';
import {
  EMPTY,
  Misfit,
  VIEW_SIZE,
  byWord,
  expected,
  fill,
  inputBytes,
  inputText,
  outputBytes,
  resetArena,
  scratch,
  shown,
} from './memory.js';
import { classOfKind, getEmbedded, isMessage, messageClass, storeOutermost } from './message.js';

const FRAME = { KIND: KIND_FRAME, SIZE: byWord(96, 64) };
const PAYLOAD_SIZE = byWord(64, 40);

export function wrapperOf(topic) {
  const size = inputText(topic, 'topic');
  return classOfKind(lib.tera_topic_wrapper(scratch.address, size));
}

/** Writes a list of pointers to messages. Returns its address. */
function storePayloads(payloads) {
  if (!Array.isArray(payloads)) throw expected('an array of messages', payloads, 'payloads');
  const list = scratch.alloc(payloads.length * WORD_SIZE);
  payloads.forEach((payload, index) => {
    if (!isMessage(payload)) throw expected('a message', payload, `payloads[${index}]`);
    try {
      scratch.putWord(list + index * WORD_SIZE, scratch.address + storeOutermost(payload));
    } catch (problem) {
      throw problem instanceof Misfit ? problem.of(`payloads[${index}]`) : problem;
    }
  });
  return scratch.address + list;
}

export function wrapEvent(topic, payloads, time = 0) {
  const args = fill(() => {
    const view = scratch.alloc(VIEW_SIZE);
    scratch.putText(view, topic, 'topic');
    scratch.putDouble(scratch.alloc(8), time, 'time'); // checks it
    return [scratch.getWord(view), scratch.getWord(view + WORD_SIZE), time, storePayloads(payloads), payloads.length];
  });
  return outputBytes((buffer, capacity, len) => lib.tera_wrap_event(arena, ...args, buffer, capacity, len));
}

export function wrapModuleMessage(dest, source, payloads, time = 0, seq = 0) {
  const Header = messageClass('opentera.protobuf.TeraModuleMessage.Header');
  const header = new Header({ dest, source, time, seq });
  const args = fill(() => [scratch.address + storeOutermost(header), storePayloads(payloads), payloads.length]);
  return outputBytes((buffer, capacity, len) => lib.tera_wrap_module_message(arena, ...args, buffer, capacity, len));
}

export function wrapMessage(payload) {
  if (!isMessage(payload)) throw new TypeError(`payload: expected a message, got ${shown(payload)}`);
  const address = fill(storeOutermost, payload) + scratch.address;
  return outputBytes((buffer, capacity, len) => lib.tera_wrap_message(arena, address, buffer, capacity, len));
}

export function unwrap(wrapper, data) {
  const size = inputBytes(data, 'data');
  // The payloads' bytes are views of one copy.
  const received = new Uint8Array(scratch.bytes.subarray(0, size));
  return unwrapInput(lib.tera_unwrap, wrapper, size, 0, received);
}

export function unwrapJson(wrapper, text, flags = JSON_READ_LENIENT) {
  return unwrapInput(lib.tera_unwrap_json, wrapper, inputText(text, 'text'), flags, EMPTY);
}

/** Decodes the input of a call, of which `received` is a copy if the payloads' bytes point into it. */
function unwrapInput(decode, wrapper, size, flags, received) {
  const at = scratch.reserveStruct(FRAME);
  resetArena(size);
  check(decode(arena, wrapper?.KIND ?? 0, scratch.address, size, flags, scratch.address + at));
  const frame = {
    wrapper: classOfKind(scratch.getUint32(at + 8)),
    version: scratch.getUint32(at + 12),
    time: scratch.getDouble(at + 16),
    seq: scratch.getUint32(at + 24),
    topic: scratch.getText(at + 32),
    source: scratch.getText(at + 32 + VIEW_SIZE),
    payloads: scratch.getList(at + 32 + 2 * VIEW_SIZE, PAYLOAD_SIZE, (memory, start) =>
      getPayload(memory, start, received),
    ),
    failed: scratch.getWord(at + 32 + 3 * VIEW_SIZE),
    unknown: 0,
  };
  // Not the library's number: a newer one has classes that are unknown here.
  for (const { message, status } of frame.payloads) if (!message && !status) frame.unknown += 1;
  return frame;
}

function getPayload(memory, at, received) {
  const value = memory.getWord(at + 16 + VIEW_SIZE);
  const valueSize = memory.getWord(at + 16 + VIEW_SIZE + WORD_SIZE);
  const isView = received.length !== 0 && valueSize !== 0;
  const start = value - scratch.address;
  const payload = {
    message: null,
    typeUrl: memory.getText(at + 16),
    value: isView ? new Uint8Array(received.buffer, start, valueSize) : memory.getBytes(at + 16 + VIEW_SIZE),
    status: memory.getInt32(at + 4),
    detail: memory.getText(at + 16 + 2 * VIEW_SIZE),
  };
  payload.message = getEmbedded(memory, at + 8, payload);
  return payload;
}
