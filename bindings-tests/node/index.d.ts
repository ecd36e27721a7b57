/** The messages of the OpenTera platform, see docs/node.md. */

export * from './constants.js';
export * from './schema.js';
export {
  Frame,
  Message,
  MessageClass,
  Payload,
  RpcReply,
  TeraError,
  Topic,
  messageClass,
  unwrap,
  unwrapJson,
  wrapEvent,
  wrapMessage,
  wrapModuleMessage,
  wrapperOf,
} from './binding.js';
