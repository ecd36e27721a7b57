import type { Bytes } from './memory.js';

/** The members of proto3 JSON: 64-bit integers are strings, bytes are base64, enum values are names. */
export type JsonObject = { [name: string]: JsonValue };
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

/** Fields of a message for its constructor: those that are missing or undefined keep their default value. */
export type Fields<T> = { [Name in keyof T as T[Name] extends (...args: never[]) => unknown ? never : Name]?: T[Name] };

/** A class of messages. */
export interface MessageClass<T extends Message = Message> {
  new (): T;
  readonly KIND: number;
  readonly FULL_NAME: string;
  /** Decodes a message from protobuf binary. */
  decode(data: Bytes): T;
  /** Reads a message from JSON text, a string or UTF-8. `flags` are any `JSON_READ_...`. */
  fromJson(text: string | Bytes, flags?: number): T;
}

/** What every message has. */
export abstract class Message {
  static readonly KIND: number;
  static readonly FULL_NAME: string;
  /** Decodes a message from protobuf binary. */
  static decode<T extends Message>(this: new () => T, data: Bytes): T;
  /** Reads a message from JSON text, a string or UTF-8. `flags` are any `JSON_READ_...`. */
  static fromJson<T extends Message>(this: new () => T, text: string | Bytes, flags?: number): T;
  /** Fields that the schema lacks, as received. They are encoded again. */
  unknownFields: Uint8Array;
  /** Encodes the message as protobuf binary, which is a `Buffer`. */
  encode(): Uint8Array;
  /** Writes the message as JSON text. `flags` are any `JSON_WRITE_...`. */
  toJson(flags?: number): string;
  /** Returns the proto3 JSON form as a plain object, which `JSON.stringify` writes. */
  toJSON(): JsonObject;
  /** Returns whether `other` is a message of the same class with the same encoding. */
  equals(other: unknown): boolean;
  /** Describes the message in one line, with the fields that are set. */
  toString(): string;
}

/** What an `Any` has beside. */
export abstract class AnyBase extends Message {
  /** Returns an `Any` that holds `message`. */
  static pack<T extends AnyBase>(this: new () => T, message: Message): T;
  /** Returns the message in it, decoded if necessary, or null if its type is unknown. */
  unpack(): Message | null;
}

/** Returns the class of the message with this full name. */
export function messageClass(fullName: string): MessageClass | undefined;
