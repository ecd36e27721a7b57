// What every message has, and what an `Any` has beside.

import { inspect } from 'node:util';
import { JSON_WRITE_BASE64_UNKNOWN_TYPES } from './constants.js';
import { arena, check, lib } from './library.js';
import {
  Misfit,
  NO_FIELD,
  expected,
  fill,
  inputBytes,
  inputText,
  memoryOf,
  outputBytes,
  resetArena,
  result,
  scratch,
} from './memory.js';

const byKind = new Map();
const byName = new Map();

/** The class of a message with this full name. */
export function messageClass(fullName) {
  return byName.get(fullName);
}

/** The class of a message with this number in the library. */
export function classOfKind(kind) {
  return byKind.get(kind);
}

/** Says what a class is in the library. */
export function describe(cls, kind, fullName, size, fields) {
  Object.assign(cls, {
    KIND: kind,
    FULL_NAME: fullName,
    SIZE: size,
    FIELDS: fields,
    NAMES: new Set(Object.keys(new cls())),
  });
  byKind.set(kind, cls);
  byName.set(fullName, cls);
}

/** Passed to the constructor of a message whose fields are set at once, by `read`. */
export const RECEIVED = Symbol('received');

/** Sets fields of a new object. From now on it has no other properties, so that a typing error is an error. */
export function assign(object, fields) {
  if (fields === RECEIVED) return;
  for (const name of Object.keys(fields ?? {})) {
    if (!Object.hasOwn(object, name)) throw new TypeError(`${object.constructor.name}.${name}: ${NO_FIELD}`);
    if (fields[name] !== undefined) object[name] = fields[name];
  }
  Object.preventExtensions(object);
}

/** Whether an object is of a class of messages. */
export const isMessage = (value) => value instanceof Message && value.constructor.KIND !== undefined;

/** Writes the message of a call to `scratch`. Errors name its class. */
export function storeOutermost(message) {
  try {
    return scratch.storeMessage(message);
  } catch (problem) {
    throw problem instanceof Misfit ? problem.within(message.constructor.name) : problem;
  }
}

/** The properties that are set, with the names of enum values, for `inspect`. */
function setFields(message) {
  const set = {};
  for (const { members, ...field } of message.constructor.FIELDS) {
    for (const { property, names } of members ?? [field]) {
      const value = message[property];
      const isSet = members ? value !== undefined : value?.length !== 0 && Boolean(value);
      const name = names?.[value];
      if (isSet) set[property] = name ? { [inspect.custom]: (_, { stylize }) => stylize(name, 'symbol') } : value;
    }
  }
  if (message.unknownFields?.length !== 0) set.unknownFields = message.unknownFields;
  return set;
}

export class Message {
  static decode(data) {
    const size = inputBytes(data, 'data');
    const at = scratch.reserveStruct(this);
    resetArena(size);
    check(lib.tera_decode(arena, scratch.address, size, 0, scratch.address + at));
    return this.read(scratch, at);
  }

  static fromJson(text, flags = 0) {
    const size = inputText(text, 'text');
    const at = scratch.reserveStruct(this);
    resetArena(size);
    check(lib.tera_from_json(arena, scratch.address, size, flags, scratch.address + at));
    return this.read(scratch, at);
  }

  encode() {
    const address = fill(storeOutermost, this) + scratch.address;
    return outputBytes((buffer, capacity, len) => lib.tera_encode(arena, address, buffer, capacity, len));
  }

  toJson(flags = 0) {
    const address = fill(storeOutermost, this) + scratch.address;
    resetArena(scratch.used);
    check(lib.tera_json_text(arena, address, flags, result.address));
    return result.getText(0);
  }

  /** The proto3 JSON form as a plain object, which `JSON.stringify` writes. */
  toJSON() {
    return JSON.parse(this.toJson(JSON_WRITE_BASE64_UNKNOWN_TYPES));
  }

  equals(other) {
    return other instanceof Message && other.constructor === this.constructor && other.encode().equals(this.encode());
  }

  toString() {
    return inspect(this, { breakLength: Infinity, depth: Infinity });
  }

  [inspect.custom](depth, options) {
    const { name } = this.constructor;
    if (depth < 0) return options.stylize(`[${name}]`, 'special');
    return `${name} ${inspect(setFields(this), { ...options, depth })}`;
  }
}

/** What an `Any` has beside. */
export class AnyBase extends Message {
  static pack(message) {
    return new this({ message });
  }

  unpack() {
    if (this.message) return this.message;
    const slash = this.typeUrl.lastIndexOf('/');
    const cls = slash < 0 ? undefined : byName.get(this.typeUrl.slice(slash + 1));
    return cls?.decode(this.value) ?? null;
  }
}

/**
 * The message of any class that `holder`, an `Any` or a payload, points to, or null. If only a newer library has its
 * class, `holder` gets the bytes, as of any other unknown type.
 */
export function getEmbedded(memory, at, holder) {
  const address = memory.getWord(at);
  if (address === 0) return null;
  const head = memoryOf(address, 8);
  const cls = byKind.get(head.getUint32(address - head.address));
  if (cls) return memory.getMessage(at, cls);
  // It has no bytes yet if it was read from JSON.
  if (holder.value.length === 0) {
    holder.value = outputBytes((buffer, capacity, len) => lib.tera_encode(arena, address, buffer, capacity, len));
  }
  return null;
}

export function putEmbedded(memory, at, value, name) {
  if (value !== null && !isMessage(value)) throw expected('a message', value, name);
  memory.putMessage(at, value, Message, name);
}
