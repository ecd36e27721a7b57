import type { Bytes } from './memory.js';
import type { MessageClass } from './message.js';

/** Converts protobuf binary of a message to JSON text in one call. `flags` are any `JSON_WRITE_...`. */
export function jsonFromBinary(cls: MessageClass, data: Bytes, flags?: number): string;
/** Converts JSON text of a message to protobuf binary in one call. `flags` are any `JSON_READ_...`. */
export function binaryFromJson(cls: MessageClass, text: string | Bytes, flags?: number): Uint8Array;
/**
 * Converts the bytes of a `TeraEvent` to the JSON text of the `TeraMessage` that holds it, as a bridge between the bus
 * and websockets does. With `JSON_WRITE_SERVER` the text is the same as the server's.
 */
export function messageJsonFromEvent(data: Bytes, flags?: number): string;
