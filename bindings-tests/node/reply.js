// The reply to a remote call.

import { KIND_RPC_REPLY, RPC_UNKNOWN } from './constants.js';
import { arena, check, lib } from './library.js';
import { VIEW_SIZE, byWord, fill, inputText, outputText, resetArena, scratch } from './memory.js';
import { RECEIVED, assign } from './message.js';

export class RpcReply {
  id = 0n;
  method = '';
  pattern = '';
  status = RPC_UNKNOWN;
  statusText = '';
  returnValue = '';

  constructor(parts) {
    assign(this, parts);
  }

  static fromJson(text, flags = 0) {
    const size = inputText(text, 'text');
    const at = scratch.reserveStruct(this);
    resetArena(size);
    check(lib.tera_rpc_reply_from_json(arena, scratch.address, size, flags, scratch.address + at));
    const reply = new this(RECEIVED);
    reply.id = scratch.getUint64(at + 8);
    reply.method = scratch.getText(at + 16);
    reply.pattern = scratch.getText(at + 16 + VIEW_SIZE);
    reply.status = scratch.getInt32(at + 16 + 2 * VIEW_SIZE);
    reply.statusText = scratch.getText(at + 24 + 2 * VIEW_SIZE);
    reply.returnValue = scratch.getText(at + 24 + 3 * VIEW_SIZE);
    return Object.preventExtensions(reply);
  }

  toJson(flags = 0) {
    const address = fill(store, this) + scratch.address;
    resetArena(scratch.used);
    return outputText((buffer, capacity, len) =>
      lib.tera_rpc_reply_to_json(arena, address, flags, buffer, capacity, len),
    );
  }

  /** What the server sends, as a plain object, which `JSON.stringify` writes. */
  toJSON() {
    return JSON.parse(this.toJson());
  }
}

RpcReply.KIND = KIND_RPC_REPLY;
RpcReply.SIZE = byWord(88, 56);

function store(reply) {
  const at = scratch.allocStruct(RpcReply);
  scratch.putUint64(at + 8, reply.id, 'RpcReply.id');
  scratch.putText(at + 16, reply.method, 'RpcReply.method');
  scratch.putText(at + 16 + VIEW_SIZE, reply.pattern, 'RpcReply.pattern');
  scratch.putInt32(at + 16 + 2 * VIEW_SIZE, reply.status, 'RpcReply.status');
  scratch.putText(at + 24 + 2 * VIEW_SIZE, reply.statusText, 'RpcReply.statusText');
  scratch.putText(at + 24 + 3 * VIEW_SIZE, reply.returnValue, 'RpcReply.returnValue');
  return at;
}
