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
  if (error instanceof tera.TeraError && error.status === tera.Status.INVALID_UTF8) console.log(error.code, error.line);
}

const topic: string = `${new tera.Topic({ family: tera.TOPIC_LOG, name: 'info' })}`;
const reply: tera.RpcReply = tera.RpcReply.fromJson('{}');
console.log(topic, tera.Topic.parse(topic).channel === tera.CHANNEL_NONE, reply.status === tera.RPC_OK);

const buffer: ArrayBuffer = new ArrayBuffer(0);
tera.DeviceEvent.decode(buffer).equals(tera.DeviceEvent.decode(new DataView(buffer)));
const plain: tera.JsonObject = event.toJSON();
const json: string = tera.jsonFromBinary(tera.DeviceEvent, event.encode(), tera.JSON_WRITE_INDENT);
const binary: Uint8Array = tera.binaryFromJson(tera.DeviceEvent, json);
const bridged: string = tera.messageJsonFromEvent(binary, tera.JSON_WRITE_SERVER);
console.log(plain.deviceUuid, bridged, event.toString(), new tera.DeviceEvent(event));
const cls: tera.MessageClass | undefined = tera.messageClass('opentera.protobuf.DeviceEvent');
console.log(cls?.decode(binary).unknownFields.length);

// @ts-expect-error: no such field
new tera.DeviceEvent({ name: 'a' });
// @ts-expect-error: a method is not a field
new tera.DeviceEvent({ encode: event.encode });
// @ts-expect-error: a number is not a string
new tera.DeviceEvent({ deviceUuid: 5 });
// @ts-expect-error: 64-bit integers are `bigint`
new tera.RPCMessage({ id: 1 });
// @ts-expect-error: only its subclasses are messages
new tera.Message();
// @ts-expect-error: an array of numbers is not a buffer
tera.DeviceEvent.decode([1, 2]);
