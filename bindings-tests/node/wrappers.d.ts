import type { Bytes } from './memory.js';
import type { Message, MessageClass } from './message.js';

/** One message inside a wrapper. */
export interface Payload {
  /** Null if its type is unknown or it could not be decoded. */
  message: Message | null;
  typeUrl: string;
  /** As received; empty if it was read from JSON and has a message. A view of a copy of the wrapper's bytes. */
  value: Uint8Array;
  /** 0, also for an unknown type; otherwise why it could not be decoded, a `Status`. */
  status: number;
  /** What is wrong, and where, for people. */
  detail: string;
}

/** The content of a wrapper. */
export interface Frame {
  wrapper: MessageClass;
  version: number;
  /** In seconds since 1970-01-01 00:00:00 UTC. */
  time: number;
  seq: number;
  /** Topic of a `TeraEvent`, destination of a `TeraModuleMessage`. */
  topic: string;
  /** Source of a `TeraModuleMessage`. */
  source: string;
  payloads: Payload[];
  /** Number of payloads that could not be decoded. */
  failed: number;
  /** Number of payloads of unknown type. */
  unknown: number;
}

/** Returns the class of the wrapper that a topic carries; undefined if it carries no message. */
export function wrapperOf(topic: string): MessageClass | undefined;
/** Encodes a `TeraEvent` with payloads of any types. `time` defaults to the time of the call. */
export function wrapEvent(topic: string, payloads: Message[], time?: number): Uint8Array;
/** Encodes a `TeraModuleMessage` with payloads of any types. `time` defaults to the time of the call. */
export function wrapModuleMessage(
  dest: string,
  source: string,
  payloads: Message[],
  time?: number,
  seq?: number,
): Uint8Array;
/** Encodes a `TeraMessage` with one payload. */
export function wrapMessage(payload: Message): Uint8Array;
/** Decodes a wrapper and every message in it. `wrapper` is what `wrapperOf` returns for the topic of the bytes. */
export function unwrap(wrapper: MessageClass | undefined, data: Bytes): Frame;
/**
 * Reads a wrapper and every message in it from JSON text. A frame of the websocket is a `TeraMessage`. `flags` are any
 * `JSON_READ_...`, and default to `JSON_READ_LENIENT`.
 */
export function unwrapJson(wrapper: MessageClass, text: string | Bytes, flags?: number): Frame;
