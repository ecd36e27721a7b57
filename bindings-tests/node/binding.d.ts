import type { Status } from './constants.js';

/** The library refused something. The message says what is wrong, and where. */
export class TeraError extends Error {
  /** A number that is not in `Status` is from a newer library. */
  status: Status;
  /** Byte of the input, counted from 0; undefined where the error has no such place. */
  offset?: number;
  /** Place in a text, counted from 1. */
  line?: number;
  column?: number;
}

/** A class of messages. */
export interface MessageClass<T extends Message = Message> {
  new (): T;
  readonly KIND: number;
  readonly FULL_NAME: string;
  /** The message that the bytes are. */
  decode(data: Uint8Array): T;
  /** The message that the text is. `flags` are those for reading JSON. */
  fromJson(text: string | Uint8Array, flags?: number): T;
}

/** What every message has. */
export class Message {
  static readonly KIND: number;
  static readonly FULL_NAME: string;
  /** The message that the bytes are. */
  static decode<T extends Message>(this: new () => T, data: Uint8Array): T;
  /** The message that the text is. `flags` are those for reading JSON. */
  static fromJson<T extends Message>(this: new () => T, text: string | Uint8Array, flags?: number): T;
  /** Fields that the schema does not know, as received. */
  unknownFields: Uint8Array;
  /** The message as protobuf binary. */
  encode(): Uint8Array;
  /** The message as JSON text. `flags` are those for writing JSON. */
  toJson(flags?: number): string;
}

/** What an `Any` can do beside. */
export class AnyBase extends Message {
  /** An `Any` that holds the message. */
  static pack<T extends AnyBase>(this: new () => T, message: Message): T;
  /** The message in it, or null when its type is not known. */
  unpack(): Message | null;
}

/** One message inside a wrapper. */
export interface Payload {
  /** Null when it is of unknown type or could not be read. */
  message: Message | null;
  typeUrl: string;
  /** As received; empty when it was read from JSON and has a message. */
  value: Uint8Array;
  /** 0, also for a type that is not known; else why it could not be read, and what is wrong and where. */
  status: number;
  detail: string;
}

/** What is in a wrapper. */
export interface Frame {
  wrapper: MessageClass;
  version: number;
  /** In seconds since 1970-01-01 00:00:00 UTC. */
  time: number;
  seq: number;
  /** Of a `TeraEvent`; the destination of a `TeraModuleMessage`. */
  topic: string;
  source: string;
  payloads: Payload[];
  /** How many payloads could not be read, and how many are of unknown type. */
  failed: number;
  unknown: number;
}

/** The parts of a topic. */
export class Topic {
  constructor(parts: { family: number; channel?: number; name?: string; subtopic?: string });
  /** The parts of the topic that the text is. */
  static parse(topic: string): Topic;
  /** A `TOPIC_...`. */
  family: number;
  /** A `CHANNEL_...`. */
  channel: number;
  /** Of the module, service, user, participant, device, call, log or session. */
  name: string;
  /** What follows `.events.`, or empty. */
  subtopic: string;
  /** The topic that has these parts; a `TeraError` when none has them. */
  toString(): string;
}

/** The reply to a remote call. */
export class RpcReply {
  constructor(parts?: {
    id?: bigint;
    method?: string;
    pattern?: string;
    status?: number;
    statusText?: string;
    returnValue?: string;
  });
  /** The reply that the text is. `flags` are those for reading JSON. */
  static fromJson(text: string | Uint8Array, flags?: number): RpcReply;
  /** Number of the call. */
  id: bigint;
  /** Name of the procedure. */
  method: string;
  /** The topic that the call was sent to. */
  pattern: string;
  /** An `RPC_...`. */
  status: number;
  /** The status as received; written when `status` is `RPC_UNKNOWN`. */
  statusText: string;
  /** What the procedure returned, as JSON text; empty stands for `null`. */
  returnValue: string;
  /** The reply as JSON text. `flags` are `JSON_WRITE_ASCII`, as the server has it, or 0. */
  toJson(flags?: number): string;
}

/** The class of a message with this full name. */
export function messageClass(fullName: string): MessageClass | undefined;
/** The class of what a topic carries; undefined when that is no message. */
export function wrapperOf(topic: string): MessageClass | undefined;
/** A `TeraEvent` with payloads of any types. Without a time it has that of the call. */
export function wrapEvent(topic: string, payloads: Message[], time?: number): Uint8Array;
/** A `TeraModuleMessage` with payloads of any types. Without a time it has that of the call. */
export function wrapModuleMessage(
  dest: string,
  source: string,
  payloads: Message[],
  time?: number,
  seq?: number,
): Uint8Array;
/** A `TeraMessage` with one payload. */
export function wrapMessage(payload: Message): Uint8Array;
/** What is in a wrapper's bytes; `wrapper` is what `wrapperOf` says of the topic they came on. */
export function unwrap(wrapper: MessageClass | undefined, data: Uint8Array): Frame;
/** What is in a wrapper that is JSON text: for a frame of the websocket a `TeraMessage`. */
export function unwrapJson(wrapper: MessageClass, text: string | Uint8Array, flags?: number): Frame;
