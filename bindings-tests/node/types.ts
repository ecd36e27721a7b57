// What the types say; only compiled, see `run`.

import * as tera from './index.js';

const event = new tera.DeviceEvent({ deviceUuid: 'a', type: tera.DeviceEvent.EventType.DEVICE_CONNECTED });
const decoded: tera.DeviceEvent = tera.DeviceEvent.decode(event.encode());
const text: string = decoded.toJson(tera.JSON_WRITE_SERVER);
const frame: tera.Frame = tera.unwrapJson(tera.TeraMessage, text);

for (const { message } of frame.payloads) {
  if (message instanceof tera.UserEvent) {
    const name: string = message.userFullname;
    console.log(name, tera.UserEvent.EventType[message.type]);
  } else if (message instanceof tera.RPCMessage) {
    const id: bigint = message.id;
    console.log(id, message.args[0]?.stringValue?.length);
  }
}

try {
  tera.wrapEvent('log.info', [event, tera.Any.pack(event)]);
} catch (error) {
  if (error instanceof tera.TeraError && error.status === tera.Status.INVALID_UTF8) console.log(error.line);
}

const topic: string = `${new tera.Topic({ family: tera.TOPIC_LOG, name: 'info' })}`;
const reply: tera.RpcReply = tera.RpcReply.fromJson(new tera.RpcReply({ id: 1n }).toJson(tera.JSON_WRITE_ASCII));
console.log(topic, tera.Topic.parse(topic).channel === tera.CHANNEL_NONE, reply.status === tera.RPC_OK);

// @ts-expect-error: no such field
new tera.DeviceEvent({ name: 'a' });
// @ts-expect-error: 64 bits are no number
new tera.RPCMessage({ id: 1 });
