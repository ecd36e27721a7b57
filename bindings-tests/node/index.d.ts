/** The messages of the OpenTera platform, see docs/node.md. */

export * from './constants.js';
export * from './json.js';
export * from './schema.js';
export * from './wrappers.js';
export { TeraError } from './library.js';
export { Bytes } from './memory.js';
export { Fields, JsonObject, JsonValue, Message, MessageClass, messageClass } from './message.js';
export { RpcReply } from './reply.js';
export { Topic } from './topic.js';
