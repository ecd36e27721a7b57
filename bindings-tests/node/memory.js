// Memory that JavaScript and the library share, and how a struct in it becomes a message and the other way round.
//
// Structs and strings are written to `scratch`, which belongs to JavaScript. What the library builds is in its arena.
// The first bytes of the arena are mapped once as `block`, so that small messages are read without a call per struct or
// string. What lies outside of both is copied by koffi.

import { types } from 'node:util';
import { markAsUntransferable } from 'node:worker_threads';
import koffi from 'koffi';
import { Status } from './constants.js';
import { WORD_SIZE, arena, check, lib, renewArena } from './library.js';

/** An offset or a size in bytes, by the size of a pointer. */
export const byWord = (on64, on32) => (WORD_SIZE === 8 ? on64 : on32);

export const VIEW_SIZE = 2 * WORD_SIZE;
const HEAD_SIZE = 8;
export const EMPTY = new Uint8Array();

/** Sizes of `scratch` and `block` at first, and the size up to which they are kept. */
const SIZE = 64 * 1024;
const KEPT = 1024 * 1024;

/** Bytes of input after which the arena is reset. */
const SHARED = 4096;

/** For the structs of a call beside its input. */
const ROOM = 1024;

/** Strings of up to this length are written faster by a loop than by a call. */
const SHORT = 48;

/** A value that its field cannot have. The caller of the outermost message makes a `TypeError` of it. */
export class Misfit {
  constructor(path, problem) {
    this.path = path;
    this.problem = problem;
  }

  /** Adds the field that the value is nested in. An element of a list has the path `[index]`. */
  within(name) {
    this.path = /^(\[|$)/.test(this.path) ? name + this.path : `${name}.${this.path}`;
    return this;
  }

  /** Adds the argument that the message is: `payloads[1]: DeviceEvent.deviceUuid`. */
  of(argument) {
    this.path = `${argument}: ${this.path}`;
    return this;
  }
}

/** `scratch` is too small for what is written to it. */
const FULL = Symbol('full');

/** A value as an error message shows it. */
export function shown(value) {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}...` : value);
  if (typeof value === 'object' && value !== null) return `an object of ${value.constructor?.name ?? 'no class'}`;
  return typeof value === 'function' ? 'a function' : `${String(value)}${typeof value === 'bigint' ? 'n' : ''}`;
}

export const NO_FIELD = 'the message has no such field';

const BYTES = 'bytes (a Uint8Array or another buffer)';

export function expected(what, value, name) {
  return new Misfit(name, `expected ${what}, got ${shown(value)}`);
}

const hasSurrogate = (text) => /\p{Surrogate}/u.test(text);

/** The bytes of a buffer of any type, or undefined. */
export function bytesOf(data) {
  if (data instanceof Uint8Array) return data;
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return types.isAnyArrayBuffer(data) ? new Uint8Array(data) : undefined;
}

/** Bytes with their address. `get` methods read a member of a struct at an offset, `put` methods write it. */
class Memory {
  constructor(buffer, address) {
    this.bytes = Buffer.from(buffer);
    this.uint32s = new Uint32Array(buffer);
    this.int32s = new Int32Array(buffer);
    this.float32s = new Float32Array(buffer);
    this.float64s = new Float64Array(buffer);
    this.int64s = new BigInt64Array(buffer);
    this.uint64s = new BigUint64Array(buffer);
    this.size = buffer.byteLength;
    this.address = address;
    this.used = 0;
  }

  has(address, size) {
    return address >= this.address && address + size <= this.address + this.size;
  }

  // Reading ----------------------------------------------------------------------------------------------------------

  getWord(at) {
    const index = at >> 2;
    return WORD_SIZE === 8 ? this.uint32s[index + 1] * 2 ** 32 + this.uint32s[index] : this.uint32s[index];
  }

  getText(at) {
    const len = this.getWord(at + WORD_SIZE);
    return len === 0 ? '' : textAt(this.getWord(at), len);
  }

  getBytes(at) {
    const len = this.getWord(at + WORD_SIZE);
    if (len === 0) return EMPTY;
    const address = this.getWord(at);
    const memory = memoryOf(address, len);
    const start = address - memory.address;
    return new Uint8Array(memory.bytes.subarray(start, start + len));
  }

  getBool(at) {
    return this.bytes[at] !== 0;
  }

  getInt32(at) {
    return this.int32s[at >> 2];
  }

  getUint32(at) {
    return this.uint32s[at >> 2];
  }

  getInt64(at) {
    return this.int64s[at >> 3];
  }

  getUint64(at) {
    return this.uint64s[at >> 3];
  }

  getFloat(at) {
    return this.float32s[at >> 2];
  }

  getDouble(at) {
    return this.float64s[at >> 3];
  }

  getMessage(at, cls) {
    const address = this.getWord(at);
    if (address === 0) return null;
    const memory = memoryOf(address, cls.SIZE);
    return cls.read(memory, address - memory.address);
  }

  /** The elements of a list of structs, each as `read(memory, at)` returns it. */
  getList(at, size, read) {
    const len = this.getWord(at + WORD_SIZE);
    const list = [];
    if (len === 0) return list;
    const address = this.getWord(at);
    const memory = memoryOf(address, len * size);
    let start = address - memory.address;
    for (let i = 0; i < len; i++, start += size) list.push(read(memory, start));
    return list;
  }

  getMessages(at, cls) {
    return this.getList(at, cls.SIZE, (memory, start) => cls.read(memory, start));
  }

  getTexts(at) {
    return this.getList(at, VIEW_SIZE, (memory, start) => memory.getText(start));
  }

  // Writing, which only `scratch` does --------------------------------------------------------------------------------

  /** Memory aligned to 8. */
  reserve(size) {
    const at = this.used;
    this.used += (size + 7) & ~7;
    if (this.used > this.size) throw FULL;
    return at;
  }

  /** The same, filled with zeros. */
  alloc(size) {
    const at = this.reserve(size);
    const { float64s, used } = this;
    // Faster than `fill` for a struct.
    for (let index = at >> 3; index < used >> 3; index++) float64s[index] = 0;
    return at;
  }

  /** An empty struct. */
  allocStruct(cls) {
    const at = this.alloc(cls.SIZE);
    this.putHead(at, cls);
    return at;
  }

  /** A struct that the library fills. */
  reserveStruct(cls) {
    const at = this.reserve(cls.SIZE);
    this.putHead(at, cls);
    return at;
  }

  putWord(at, value) {
    const index = at >> 2;
    this.uint32s[index] = value; // the lower half
    if (WORD_SIZE === 8) this.uint32s[index + 1] = value / 2 ** 32;
  }

  /** An empty view stays zero, as a field has to be that an older library lacks. */
  putView(at, start, len) {
    if (len === 0) return;
    this.putWord(at, this.address + start);
    this.uint32s[(at + WORD_SIZE) >> 2] = len; // no more than 32 bits
  }

  putText(at, value, name) {
    if (typeof value !== 'string') throw expected('a string', value, name);
    const start = this.used;
    this.putView(at, start, this.store(value, name));
  }

  /** Copies a string as UTF-8, and returns the number of bytes. */
  store(value, name) {
    const { length } = value;
    const start = this.used;
    if (length <= SHORT && start + SHORT <= this.size) {
      const { bytes } = this;
      let all = 0;
      for (let index = 0; index < length; index++) {
        const code = value.charCodeAt(index);
        bytes[start + index] = code;
        all |= code;
      }
      if (all < 128) {
        this.used = start + ((length + 7) & ~7);
        return length;
      }
    }
    if (start + 3 * length > this.size && start + Buffer.byteLength(value) > this.size) throw FULL;
    const written = this.bytes.write(value, start);
    if (written !== length && hasSurrogate(value)) {
      throw new Misfit(name, `expected a string without unpaired surrogates, got ${shown(value)}`);
    }
    this.used += (written + 7) & ~7;
    return written;
  }

  /** Copies bytes. */
  storeBytes(data) {
    const start = this.reserve(data.length);
    this.bytes.set(data, start);
    return start;
  }

  putBytes(at, value, name) {
    const data = bytesOf(value);
    if (!data) throw expected(BYTES, value, name);
    if (data.length !== 0) this.putView(at, this.storeBytes(data), data.length);
  }

  putBool(at, value, name) {
    if (typeof value !== 'boolean') throw expected('a boolean', value, name);
    this.bytes[at] = value ? 1 : 0;
  }

  putInt32(at, value, name) {
    if (value !== (value | 0)) throw expected('a 32-bit integer', value, name);
    this.int32s[at >> 2] = value;
  }

  putUint32(at, value, name) {
    if (value !== value >>> 0) throw expected('an unsigned 32-bit integer', value, name);
    this.uint32s[at >> 2] = value;
  }

  putInt64(at, value, name) {
    if (typeof value !== 'bigint' || value !== BigInt.asIntN(64, value)) {
      throw expected('a bigint of 64 bits', value, name);
    }
    this.int64s[at >> 3] = value;
  }

  putUint64(at, value, name) {
    if (typeof value !== 'bigint' || value !== BigInt.asUintN(64, value)) {
      throw expected('an unsigned bigint of 64 bits', value, name);
    }
    this.uint64s[at >> 3] = value;
  }

  putFloat(at, value, name) {
    if (typeof value !== 'number') throw expected('a number', value, name);
    this.float32s[at >> 2] = value;
  }

  putDouble(at, value, name) {
    if (typeof value !== 'number') throw expected('a number', value, name);
    this.float64s[at >> 3] = value;
  }

  /** Unknown fields. Fails if the message has a property that is no field. */
  putBase(at, message, unknownFields) {
    if (Object.isExtensible(message)) {
      const { NAMES } = message.constructor;
      for (const name in message) if (!NAMES.has(name)) throw new Misfit(name, NO_FIELD);
    }
    if (unknownFields !== EMPTY) this.putBytes(at + HEAD_SIZE, unknownFields, 'unknownFields');
  }

  /** Writes which member of a oneof is set. */
  putCase(at, number, name) {
    if (this.uint32s[at >> 2] !== 0) throw new Misfit(name, 'another member of the same oneof is set');
    this.uint32s[at >> 2] = number;
  }

  /** A pointer to a message of a class. */
  putMessage(at, value, cls, name) {
    if (value === null) return;
    if (!(value instanceof cls)) throw expected(article(cls), value, name);
    try {
      this.putWord(at, this.address + this.storeMessage(value));
    } catch (problem) {
      throw problem instanceof Misfit ? problem.within(name) : problem;
    }
  }

  storeMessage(message) {
    const at = this.allocStruct(message.constructor);
    message.constructor.write(this, at, message);
    return at;
  }

  /** A list of structs, each of which `put(at, element)` writes. */
  putList(at, values, size, name, put) {
    if (!Array.isArray(values)) throw expected('an array', values, name);
    const { length } = values; // a getter of an element may change it
    const list = this.alloc(length * size);
    this.putView(at, list, length);
    let index = 0;
    try {
      for (; index < length; index++) put(list + index * size, values[index]);
    } catch (problem) {
      throw problem instanceof Misfit ? problem.within(`[${index}]`).within(name) : problem;
    }
  }

  putMessages(at, values, cls, name) {
    this.putList(at, values, cls.SIZE, name, (start, value) => {
      if (!(value instanceof cls)) throw expected(article(cls), value, '');
      this.putHead(start, cls);
      cls.write(this, start, value);
    });
  }

  putTexts(at, values, name) {
    this.putList(at, values, VIEW_SIZE, name, (start, value) => this.putText(start, value, ''));
  }

  putHead(at, cls) {
    this.uint32s[at >> 2] = cls.KIND;
    this.uint32s[(at >> 2) + 1] = cls.SIZE;
  }
}

/** `a TeraEvent`, `an Any`. */
const article = ({ name }) => (/^[AEIOU]/.test(name) ? `an ${name}` : `a ${name}`);

function newScratch(size) {
  const { buffer } = Buffer.alloc((size + 7) & ~7);
  return new Memory(buffer, Number(koffi.address(buffer)));
}

/** Maps the first `size` bytes of the arena, which keeps them when it is reset. */
function mapBlock(size) {
  const address = lib.tera_arena_alloc(arena, size, HEAD_SIZE);
  if (address === 0) check(Status.OUT_OF_MEMORY);
  lib.tera_arena_reset(arena);
  try {
    return new Memory(koffi.view(address, size), address);
  } catch {
    return undefined; // some runtimes allow no such view, for example Electron
  }
}

export let scratch = newScratch(SIZE);
/** A view or a size that a function of the library writes. */
export const result = newScratch(VIEW_SIZE);
let block = mapBlock(SIZE);

/** The last message was larger than `block`. */
let isOutgrown = false;

/** The memory that has `size` bytes at an address: a copy if they are neither in `block` nor in `scratch`. */
export function memoryOf(address, size) {
  if (block?.has(address, size)) return block;
  if (scratch.has(address, size)) return scratch;
  isOutgrown = block !== undefined;
  const { buffer } = new Uint8Array((size + 7) & ~7);
  new Uint8Array(buffer).set(koffi.decode(address, 'uint8_t', size));
  return new Memory(buffer, address);
}

// Strings are slices of a window: a part of the input that is converted to one string, which costs one call instead of one
// for each string. The next window begins at the first string beyond it. Its size bounds how much memory a slice keeps alive.
const WINDOW = 256;
let windowAddress = 0;
let windowSize = 0;
/** A character for each byte. */
let windowText = '';
/** Whether the strings in it are all of ASCII. */
let isAscii = false;
/** The address behind the input. */
let inputEnd = 0;

function setWindow(address, text, ascii) {
  windowAddress = address;
  windowSize = text.length;
  windowText = text;
  isAscii = ascii;
}

function moveWindow(address) {
  const start = address - scratch.address;
  const end = Math.min(start + WINDOW, inputEnd - scratch.address);
  const text = scratch.bytes.utf8Slice(start, end);
  // A character of several bytes makes the text shorter than the bytes.
  const ascii = text.length === end - start;
  setWindow(address, ascii ? text : scratch.bytes.latin1Slice(start, end), ascii);
}

const hasOther = (text) => /[^\0-\x7f]/.test(text);

function textAt(address, len) {
  const isInput = address >= scratch.address && address + len <= inputEnd;
  if (isInput && len <= WINDOW) {
    if (address < windowAddress || address + len > windowAddress + windowSize) moveWindow(address);
    const at = address - windowAddress;
    const text = windowText.slice(at, at + len);
    if (isAscii || !hasOther(text)) return text;
  }
  const memory = memoryOf(address, len);
  const start = address - memory.address;
  return memory.bytes.utf8Slice(start, start + len);
}

// ---------------------------------------------------------------------------------------------------------------------
// Calls
// ---------------------------------------------------------------------------------------------------------------------

/** Bytes of input of the calls since the arena was reset. */
let pending = 0;

/**
 * Frees what earlier calls built in the arena. A call with `size` bytes of input does this first if the library builds
 * something in the arena. Small inputs share one reset.
 */
export function resetArena(size) {
  pending += size;
  if (pending <= SHARED && !isOutgrown) return;
  pending = size;
  if (isOutgrown) {
    isOutgrown = false;
    const held = lib.tera_arena_size(arena);
    renewArena();
    block = mapBlock(Math.min(2 * held, KEPT));
  } else {
    lib.tera_arena_reset(arena);
  }
}

/** `fill` is writing to `scratch`. */
let isFilling = false;

/** Begins a call: `scratch` is free, and has at least `size` bytes. */
function begin(size) {
  if (isFilling) throw new Error('a getter of a message that is being encoded must not call this module');
  const wanted = Math.max(size, SIZE);
  if (wanted > scratch.size || (scratch.size > KEPT && wanted <= KEPT)) scratch = newScratch(wanted);
  scratch.used = 0;
  windowSize = 0;
  inputEnd = 0;
}

function asTypeError(problem) {
  return problem instanceof Misfit ? new TypeError(`${problem.path}: ${problem.problem}`) : problem;
}

/** Copies the bytes that a call decodes to the beginning of `scratch`. Returns their number. */
export function inputBytes(data, name, wanted = BYTES) {
  const bytes = bytesOf(data);
  if (!bytes) throw asTypeError(expected(wanted, data, name));
  begin(bytes.length + ROOM);
  scratch.storeBytes(bytes);
  inputEnd = scratch.address + bytes.length;
  return bytes.length;
}

/** The same for text, a string or UTF-8. */
export function inputText(text, name) {
  if (typeof text !== 'string') return inputBytes(text, name, 'a string or bytes');
  const most = 3 * text.length + ROOM;
  begin(most <= scratch.size ? most : Buffer.byteLength(text) + ROOM);
  try {
    const size = scratch.store(text, name);
    inputEnd = scratch.address + size;
    if (size === text.length && size <= WINDOW) setWindow(scratch.address, text, true);
    return size;
  } catch (problem) {
    throw asTypeError(problem);
  }
}

/** Writes the arguments of a call to `scratch` by `write(argument)`, again with more memory if it was too small. */
export function fill(write, argument) {
  for (let size = 0; ; size = 2 * scratch.size) {
    begin(size);
    isFilling = true;
    try {
      return write(argument);
    } catch (problem) {
      if (problem !== FULL) throw asTypeError(problem);
    } finally {
      isFilling = false;
    }
  }
}

/** What a function of the library writes to the rest of `memory`, or to a buffer of the size that it needs. */
function output(memory, write, finish) {
  const start = memory.used;
  const status = write(memory.address + start, memory.size - start, result.address);
  const size = result.getWord(0);
  if (status !== Status.BUFFER_TOO_SMALL) {
    check(status);
    return finish(memory, start, start + size);
  }
  const larger = newScratch(size);
  check(write(larger.address, size, result.address));
  return finish(larger, 0, size);
}

/** Small results are parts of one buffer, as those of `Buffer.allocUnsafe` are. */
const SMALL = 1024;
let pool = newScratch(0);

/** The library writes to the pool by its address, so the pool must stay in this thread. */
function newPool() {
  const memory = newScratch(Buffer.poolSize);
  markAsUntransferable(memory.bytes.buffer);
  return memory;
}

function cut(memory, start, end) {
  memory.reserve(end - start);
  return Buffer.from(memory.bytes.buffer, start, end - start);
}

const copy = (memory, start, end) => Buffer.from(memory.bytes.subarray(start, end));
const decode = (memory, start, end) => memory.bytes.utf8Slice(start, end);

export function outputBytes(write) {
  if (scratch.used > SMALL) return output(scratch, write, copy);
  if (pool.used + SMALL > pool.size) pool = newPool();
  return output(pool, write, cut);
}

export function outputText(write) {
  return output(scratch, write, decode);
}
