// What the binding does for every message: between objects of JavaScript and the library's structs.
//
// A message is copied out of the library's memory when it is read, and into memory of this module when it is written, so
// that objects are JavaScript's alone. What the library builds in between is in one arena (a worker has its own), which
// is reset after each call. Addresses are numbers: they have fewer than 53 bits.

import koffi from 'koffi';
import {
  ABI_VERSION,
  CHANNEL_NONE,
  JSON_READ_LENIENT,
  KIND_FRAME,
  KIND_RPC_REPLY,
  KIND_TOPIC,
  LAYOUTS,
  RPC_UNKNOWN,
  Status,
} from './constants.js';

const FILE = process.env.OPENTERA_MESSAGES_LIBRARY ?? `libopentera_messages.so.${ABI_VERSION}`;
const library = koffi.load(FILE);
const lib = Object.fromEntries(
  [
    'uint32_t tera_abi_version()',
    'const char *tera_version()',
    'uintptr_t tera_arena_new_for(size_t limit, const char *layout)',
    'void tera_arena_reset(uintptr_t arena)',
    'const char *tera_arena_error_message(uintptr_t arena)',
    'const char *tera_status_message(int32_t status)',
    'intptr_t tera_arena_error_offset(uintptr_t arena)',
    'size_t tera_arena_error_line(uintptr_t arena)',
    'size_t tera_arena_error_column(uintptr_t arena)',
    'int32_t tera_init(uint32_t kind, uintptr_t message, size_t size)',
    'int32_t tera_encode(uintptr_t arena, uintptr_t message, uintptr_t buffer, size_t capacity, uintptr_t len)',
    'int32_t tera_decode(uintptr_t arena, const void *data, size_t len, uint32_t flags, uintptr_t message)',
    'int32_t tera_json_text(uintptr_t arena, uintptr_t message, uint32_t flags, uintptr_t text)',
    'int32_t tera_from_json(uintptr_t arena, const void *text, size_t len, uint32_t flags, uintptr_t message)',
    'int32_t tera_wrap_event(uintptr_t arena, uintptr_t topic, size_t topic_len, double time, uintptr_t payloads, ' +
      'size_t count, uintptr_t buffer, size_t capacity, uintptr_t len)',
    'int32_t tera_wrap_module_message(uintptr_t arena, uintptr_t header, uintptr_t payloads, size_t count, ' +
      'uintptr_t buffer, size_t capacity, uintptr_t len)',
    'int32_t tera_wrap_message(uintptr_t arena, uintptr_t payload, uintptr_t buffer, size_t capacity, uintptr_t len)',
    'int32_t tera_unwrap(uintptr_t arena, uint32_t wrapper, const void *data, size_t len, uint32_t flags, uintptr_t frame)',
    'int32_t tera_unwrap_json(uintptr_t arena, uint32_t wrapper, const void *text, size_t len, uint32_t flags, ' +
      'uintptr_t frame)',
    'uint32_t tera_topic_wrapper(const void *topic, size_t len)',
    'int32_t tera_topic_parse(uintptr_t arena, const void *topic, size_t len, uintptr_t parts)',
    'int32_t tera_topic_build(uintptr_t arena, uintptr_t parts, uintptr_t buffer, size_t capacity, uintptr_t len)',
    'int32_t tera_rpc_reply_from_json(uintptr_t arena, const void *text, size_t len, uint32_t flags, uintptr_t reply)',
    'int32_t tera_rpc_reply_to_json(uintptr_t arena, uintptr_t reply, uint32_t flags, uintptr_t buffer, ' +
      'size_t capacity, uintptr_t len)',
  ].map((prototype) => [/(\w+)\(/.exec(prototype)[1], library.func(prototype)]),
);

/** The library refused something. */
export class TeraError extends Error {
  constructor(status) {
    // `tera_init` is not given the arena.
    super(lib.tera_arena_error_message(arena) || lib.tera_status_message(status));
    this.name = 'TeraError';
    this.status = status;
    // Undefined where there is no such place.
    const offset = lib.tera_arena_error_offset(arena);
    this.offset = offset < 0 ? undefined : offset;
    this.line = lib.tera_arena_error_line(arena) || undefined;
    this.column = lib.tera_arena_error_column(arena) || undefined;
  }
}

function check(status) {
  if (status !== 0) throw new TeraError(status);
}

// ---------------------------------------------------------------------------------------------------------------------
// Memory
// ---------------------------------------------------------------------------------------------------------------------

const LITTLE = true;
const WORD_SIZE = koffi.sizeof('void *');

/** A place or a size in bytes, by the size of a pointer. */
export const byWord = (on64, on32) => (WORD_SIZE === 8 ? on64 : on32);
const VIEW_SIZE = byWord(16, 8);

const CHUNK = 64 * 1024;

/** A piece of memory: the bytes from `at` on in `view`, and where they are for the library. */
class Place {
  constructor(view, at, address) {
    this.view = view;
    this.at = at;
    this.address = address;
  }
}

/** Memory of JavaScript's that the library reads and writes; all of it is free again after a call. */
class Memory {
  chunks = [];
  chunk = -1;
  used = 0;

  alloc(size) {
    while (this.chunk < 0 || this.used + size > this.chunks[this.chunk].buffer.length) {
      this.chunk += 1;
      this.used = 0;
      if (this.chunk === this.chunks.length) {
        const buffer = Buffer.alloc(Math.max(size, CHUNK));
        const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
        this.chunks.push({ buffer, view, address: Number(koffi.address(buffer)) });
      }
    }
    const { view, address } = this.chunks[this.chunk];
    const place = new Place(view, this.used, address + this.used);
    this.used += (size + 7) & ~7;
    return place;
  }

  /** A copy of bytes, or of text as UTF-8. */
  store(data) {
    const size = typeof data === 'string' ? Buffer.byteLength(data) : data.length;
    const place = this.alloc(size);
    const { buffer } = this.chunks[this.chunk];
    if (typeof data === 'string') buffer.write(data, place.at);
    else buffer.set(data, place.at);
    return [place.address, size];
  }

  bytes(place, size) {
    return Uint8Array.from(new Uint8Array(place.view.buffer, place.view.byteOffset + place.at, size));
  }

  reset() {
    this.chunks.length = Math.min(this.chunks.length, 1);
    this.chunk = this.chunks.length - 1;
    this.used = 0;
  }
}

/** An arena of the library, older or newer, which has to be of the ABI that this binding is for and take its structs. */
function newArena() {
  const found = `${FILE} is version ${lib.tera_version()}`;
  const abi = lib.tera_abi_version();
  if (abi !== ABI_VERSION) {
    throw new Error(
      `${found} and has version ${abi} of the ABI: install a release with version ${ABI_VERSION}, which this binding is for`,
    );
  }
  const made = lib.tera_arena_new_for(0, LAYOUTS[WORD_SIZE]);
  if (!made) throw new Error(`${found} and does not take the structs of this binding: install its release`);
  return made;
}

const arena = newArena();
const memory = new Memory();

let input = null;

/** What is decoded points into `data`, which the collector must not take before the end of `call`. */
function hold(data) {
  input = data;
  return data;
}

/** Does something that needs memory, all of which is free again then. */
function call(what) {
  try {
    return what();
  } finally {
    input = null;
    memory.reset();
    lib.tera_arena_reset(arena);
  }
}

/** The bytes that a function writes to a buffer. */
function output(write) {
  const len = memory.alloc(WORD_SIZE);
  for (let capacity = 1024; ; ) {
    const buffer = memory.alloc(capacity);
    const status = write(buffer.address, capacity, len.address);
    const size = getAddress(len.view, len.at);
    if (status !== Status.BUFFER_TOO_SMALL) {
      check(status);
      return memory.bytes(buffer, size);
    }
    capacity = size;
  }
}

/** The memory of `size` bytes at an address of the library's. */
function foreign(address, size) {
  const bytes = koffi.decode(address, 'uint8_t', size);
  return new DataView(bytes.buffer, bytes.byteOffset, size);
}

function getAddress(view, at) {
  const high = WORD_SIZE === 8 ? view.getUint32(at + 4, LITTLE) : 0;
  return high * 2 ** 32 + view.getUint32(at, LITTLE);
}

function putAddress(view, at, address) {
  view.setUint32(at, address % 2 ** 32, LITTLE);
  if (WORD_SIZE === 8) view.setUint32(at + 4, address / 2 ** 32, LITTLE);
}

/** An empty one is all zero, as a field has to be that an older library does not know. */
function putView(view, at, [address, len]) {
  putAddress(view, at, len ? address : 0);
  putAddress(view, at + WORD_SIZE, len);
}

// ---------------------------------------------------------------------------------------------------------------------
// Forms of fields: `get(view, at)` is the value of a member of a struct, `put(view, at, value)` writes it
// ---------------------------------------------------------------------------------------------------------------------

function getText(view, at) {
  const len = getAddress(view, at + WORD_SIZE);
  return len ? koffi.decode.string(getAddress(view, at), len) : '';
}

function getBytes(view, at) {
  const len = getAddress(view, at + WORD_SIZE);
  return len ? Uint8Array.from(koffi.decode(getAddress(view, at), 'uint8_t', len)) : new Uint8Array();
}

function checked(text) {
  if (typeof text !== 'string' || /\p{Surrogate}/u.test(text)) throw new TypeError(`no text: ${JSON.stringify(text)}`);
  return text;
}

function checkedBytes(data) {
  if (!(data instanceof Uint8Array)) throw new TypeError(`no bytes: ${data}`);
  return data;
}

export const text = {
  form: 'text',
  get: getText,
  put: (view, at, value) => putView(view, at, memory.store(checked(value))),
};
export const bytes = {
  form: 'bytes',
  get: getBytes,
  put: (view, at, value) => putView(view, at, memory.store(checkedBytes(value))),
};
export const bool = {
  form: 'bool',
  get: (view, at) => view.getUint8(at) !== 0,
  put: (view, at, value) => view.setUint8(at, value ? 1 : 0),
};

function number(form, type, isValid) {
  const [get, set] = [DataView.prototype[`get${type}`], DataView.prototype[`set${type}`]];
  return {
    form,
    get: (view, at) => get.call(view, at, LITTLE),
    put(view, at, value) {
      if (!isValid(value)) throw new TypeError(`no ${type}: ${value}`);
      set.call(view, at, value, LITTLE);
    },
  };
}

const isInt32 = (value) => value === (value | 0);
export const int32 = number('integer', 'Int32', isInt32);
export const uint32 = number('integer', 'Uint32', (value) => value === value >>> 0);
export const int64 = number('integer', 'BigInt64', (value) => value === BigInt.asIntN(64, value));
export const uint64 = number('integer', 'BigUint64', (value) => value === BigInt.asUintN(64, value));
export const double = number('double', 'Float64', (value) => typeof value === 'number');
export const float = number('float', 'Float32', (value) => typeof value === 'number');
export const enumeration = (names) => ({ ...number('enum', 'Int32', isInt32), names });

export const message = (cls) => ({
  form: 'message',
  get(view, at) {
    const address = getAddress(view, at);
    return address ? load(cls, foreign(address, cls.SIZE), 0) : null;
  },
  put: (view, at, value) => putAddress(view, at, value === null ? 0 : store(value).address),
});

/** A list of structs of `element.SIZE` bytes. */
function list(form, element, get, put) {
  return {
    form,
    get(view, at) {
      const size = element.SIZE;
      const len = getAddress(view, at + WORD_SIZE);
      const elements = len ? foreign(getAddress(view, at), len * size) : undefined;
      return Array.from({ length: len }, (_, index) => get(elements, index * size));
    },
    put(view, at, values) {
      const size = element.SIZE;
      const place = memory.alloc(values.length * size);
      values.forEach((value, index) => put(place.view, place.at + index * size, value));
      putView(view, at, [place.address, values.length]);
    },
  };
}

export const messages = (cls) =>
  list(
    'messages',
    cls,
    (view, at) => load(cls, view, at),
    (view, at, value) => save(value, view, at),
  );
export const texts = list('texts', { SIZE: VIEW_SIZE }, text.get, text.put);

/**
 * The message of any kind that an `Any` or a payload holds, or null. Of a kind that only a newer library has, `holder`
 * gets the bytes, as of any other type that is not known.
 */
export const embedded = {
  form: 'embedded',
  get(view, at, holder) {
    const address = getAddress(view, at);
    if (!address) return null;
    const cls = byKind.get(foreign(address, 8).getUint32(0, LITTLE));
    if (cls) return load(cls, foreign(address, cls.SIZE), 0);
    if (!holder.value.length) {
      holder.value = output((...buffer) => lib.tera_encode(arena, address, ...buffer)); // read from JSON
    }
    return null;
  },
  put: (view, at, value) => message().put(view, at, value),
};

// ---------------------------------------------------------------------------------------------------------------------
// Messages
// ---------------------------------------------------------------------------------------------------------------------

const byKind = new Map();
const byName = new Map();

/** The class of a message with this full name. */
export function messageClass(fullName) {
  return byName.get(fullName);
}

/** Tells what a class is in the library. */
export function describe(cls, kind, fullName, size, fields) {
  Object.assign(cls, { KIND: kind, FULL_NAME: fullName, SIZE: size, FIELDS: fields });
  byKind.set(kind, cls);
  byName.set(fullName, cls);
}

/** What every message has. */
export class Message {
  /** Fields that the schema does not know, as received. */
  unknownFields = new Uint8Array();

  static decode(data) {
    return call(() => {
      const place = empty(this.KIND, this.SIZE);
      check(lib.tera_decode(arena, hold(checkedBytes(data)), data.length, 0, place.address));
      return load(this, place.view, place.at);
    });
  }

  static fromJson(text, flags = 0) {
    return call(() => {
      const place = empty(this.KIND, this.SIZE);
      const data = asBytes(text);
      check(lib.tera_from_json(arena, hold(data), data.length, flags, place.address));
      return load(this, place.view, place.at);
    });
  }

  encode() {
    return call(() => {
      const place = store(this);
      return output((...buffer) => lib.tera_encode(arena, place.address, ...buffer));
    });
  }

  toJson(flags = 0) {
    return call(() => {
      const place = memory.alloc(VIEW_SIZE);
      check(lib.tera_json_text(arena, store(this).address, flags, place.address));
      return getText(place.view, place.at);
    });
  }
}

/** What an `Any` can do beside. */
export class AnyBase extends Message {
  static pack(message) {
    const any = new this();
    any.message = message;
    return any;
  }

  unpack() {
    if (this.message) return this.message;
    const slash = this.typeUrl.lastIndexOf('/');
    return (slash < 0 ? undefined : byName.get(this.typeUrl.slice(slash + 1)))?.decode(this.value) ?? null;
  }
}

function asBytes(text) {
  return typeof text === 'string' ? Buffer.from(checked(text)) : checkedBytes(text);
}

/** An empty struct. */
function empty(kind, size) {
  const place = memory.alloc(size);
  check(lib.tera_init(kind, place.address, size));
  return place;
}

/** The message in a struct. */
function load(cls, view, at) {
  const message = new cls();
  if (getAddress(view, at + 8 + WORD_SIZE)) message.unknownFields = getBytes(view, at + 8);
  for (const { property, type, offset, members } of cls.FIELDS) {
    if (!members) {
      message[property] = type.get(view, at + offset, message);
      continue;
    }
    const which = view.getUint32(at + offset, LITTLE);
    const member = members.find(({ number }) => number === which);
    if (member) message[member.property] = member.type.get(view, at + offset + 8);
  }
  return message;
}

/** Writes a message to a struct. */
function save(message, view, at) {
  const cls = message.constructor;
  if (!byKind.has(cls.KIND)) throw new TypeError(`no message: ${message}`);
  for (let i = 0; i < cls.SIZE; i += 4) view.setUint32(at + i, 0);
  view.setUint32(at, cls.KIND, LITTLE);
  view.setUint32(at + 4, cls.SIZE, LITTLE);
  if (message.unknownFields.length !== 0) bytes.put(view, at + 8, message.unknownFields);
  for (const { name, property, type, offset, members } of cls.FIELDS) {
    if (!members) {
      type.put(view, at + offset, message[property]);
      continue;
    }
    const set = members.filter((member) => message[member.property] !== undefined);
    if (set.length > 1) throw new TypeError(`${name}: more than one member is set`);
    for (const member of set) {
      view.setUint32(at + offset, member.number, LITTLE);
      member.type.put(view, at + offset + 8, message[member.property]);
    }
  }
}

function store(message) {
  const place = memory.alloc(message?.constructor.SIZE ?? 0);
  save(message, place.view, place.at);
  return place;
}

// ---------------------------------------------------------------------------------------------------------------------
// Wrappers
// ---------------------------------------------------------------------------------------------------------------------

const FRAME_SIZE = byWord(96, 64);

export function wrapperOf(topic) {
  const data = asBytes(topic);
  return byKind.get(lib.tera_topic_wrapper(data, data.length));
}

/** The arguments for a list of messages. */
function pointers(messages) {
  const place = memory.alloc(messages.length * WORD_SIZE);
  messages.forEach((message, index) => putAddress(place.view, place.at + index * WORD_SIZE, store(message).address));
  return [place.address, messages.length];
}

export function wrapEvent(topic, payloads, time = 0) {
  return call(() => {
    const args = [...memory.store(checked(topic)), time, ...pointers(payloads)];
    return output((...buffer) => lib.tera_wrap_event(arena, ...args, ...buffer));
  });
}

export function wrapModuleMessage(dest, source, payloads, time = 0, seq = 0) {
  return call(() => {
    const Header = byName.get('opentera.protobuf.TeraModuleMessage.Header');
    const args = [store(new Header({ dest, source, time, seq })).address, ...pointers(payloads)];
    return output((...buffer) => lib.tera_wrap_module_message(arena, ...args, ...buffer));
  });
}

export function wrapMessage(payload) {
  return call(() => {
    const place = store(payload);
    return output((...buffer) => lib.tera_wrap_message(arena, place.address, ...buffer));
  });
}

export function unwrap(wrapper, data) {
  return unwrapWith(lib.tera_unwrap, wrapper, checkedBytes(data), 0);
}

export function unwrapJson(wrapper, text, flags = JSON_READ_LENIENT) {
  return unwrapWith(lib.tera_unwrap_json, wrapper, asBytes(text), flags);
}

const payloadList = list('payloads', { SIZE: byWord(64, 40) }, (view, at) => {
  const payload = {
    message: null,
    typeUrl: getText(view, at + 16),
    value: getBytes(view, at + 16 + VIEW_SIZE),
    status: view.getInt32(at + 4, LITTLE),
    detail: getText(view, at + 16 + 2 * VIEW_SIZE),
  };
  payload.message = embedded.get(view, at + 8, payload);
  return payload;
});

function unwrapWith(read, wrapper, data, flags) {
  return call(() => {
    const { view, at, address } = empty(KIND_FRAME, FRAME_SIZE);
    check(read(arena, wrapper?.KIND ?? 0, hold(data), data.length, flags, address));
    const payloads = payloadList.get(view, at + 32 + 2 * VIEW_SIZE);
    return {
      wrapper: byKind.get(view.getUint32(at + 8, LITTLE)),
      version: view.getUint32(at + 12, LITTLE),
      time: view.getFloat64(at + 16, LITTLE),
      seq: view.getUint32(at + 24, LITTLE),
      topic: getText(view, at + 32),
      source: getText(view, at + 32 + VIEW_SIZE),
      payloads,
      failed: getAddress(view, at + 32 + 3 * VIEW_SIZE),
      // Not the library's number: a newer one has kinds that are unknown here.
      unknown: payloads.filter(({ message, status }) => !message && !status).length,
    };
  });
}

// ---------------------------------------------------------------------------------------------------------------------
// Topics, and replies to remote calls
// ---------------------------------------------------------------------------------------------------------------------

/** What is in a struct that is no message. */
function loadParts(cls, { view, at }) {
  const parts = cls.PARTS.map(([property, type, offset]) => [property, type.get(view, at + offset)]);
  return new cls(Object.fromEntries(parts));
}

function storeParts(object) {
  const { KIND, SIZE, PARTS } = object.constructor;
  const place = empty(KIND, SIZE);
  for (const [property, type, offset] of PARTS) type.put(place.view, place.at + offset, object[property]);
  return place;
}

export class Topic {
  static KIND = KIND_TOPIC;
  static SIZE = byWord(48, 32);
  static PARTS = [
    ['family', uint32, 8],
    ['channel', uint32, 12],
    ['name', text, 16],
    ['subtopic', text, 16 + VIEW_SIZE],
  ];

  channel = CHANNEL_NONE;
  name = '';
  subtopic = '';

  constructor(parts) {
    Object.assign(this, parts);
  }

  static parse(topic) {
    return call(() => {
      const place = empty(this.KIND, this.SIZE);
      const data = asBytes(topic);
      check(lib.tera_topic_parse(arena, hold(data), data.length, place.address));
      return loadParts(this, place);
    });
  }

  toString() {
    return call(() => {
      const { address } = storeParts(this);
      return Buffer.from(output((...buffer) => lib.tera_topic_build(arena, address, ...buffer))).toString();
    });
  }
}

export class RpcReply {
  static KIND = KIND_RPC_REPLY;
  static SIZE = byWord(88, 56);
  static PARTS = [
    ['id', uint64, 8],
    ['method', text, 16],
    ['pattern', text, 16 + VIEW_SIZE],
    ['status', int32, 16 + 2 * VIEW_SIZE],
    ['statusText', text, 24 + 2 * VIEW_SIZE],
    ['returnValue', text, 24 + 3 * VIEW_SIZE],
  ];

  id = 0n;
  method = '';
  pattern = '';
  status = RPC_UNKNOWN;
  statusText = '';
  returnValue = '';

  constructor(parts) {
    Object.assign(this, parts);
  }

  static fromJson(text, flags = 0) {
    return call(() => {
      const place = empty(this.KIND, this.SIZE);
      const data = asBytes(text);
      check(lib.tera_rpc_reply_from_json(arena, hold(data), data.length, flags, place.address));
      return loadParts(this, place);
    });
  }

  toJson(flags = 0) {
    return call(() => {
      const { address } = storeParts(this);
      return Buffer.from(
        output((...buffer) => lib.tera_rpc_reply_to_json(arena, address, flags, ...buffer)),
      ).toString();
    });
  }
}
