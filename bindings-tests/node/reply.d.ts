import type { Bytes } from './memory.js';
import type { JsonObject } from './message.js';

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
  /** Reads a reply from JSON text, a string or UTF-8. `flags` are any `JSON_READ_...`. */
  static fromJson(text: string | Bytes, flags?: number): RpcReply;
  /** Number of the call. */
  id: bigint;
  /** Name of the procedure. */
  method: string;
  /** The topic that the call was sent to. */
  pattern: string;
  /** An `RPC_...`. */
  status: number;
  /** The status as received; written if `status` is `RPC_UNKNOWN`. */
  statusText: string;
  /** What the procedure returned, as JSON text; empty stands for `null`. */
  returnValue: string;
  /** Writes the reply as JSON text. `flags` are `JSON_WRITE_ASCII`, as the server has it, or 0. */
  toJson(flags?: number): string;
  /** Returns what the server sends as a plain object, which `JSON.stringify` writes. */
  toJSON(): JsonObject;
}
