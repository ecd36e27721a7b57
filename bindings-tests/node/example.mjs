import * as tera from 'opentera-messages';

const { DEVICE_CONNECTED } = tera.DeviceEvent.EventType;
const device = new tera.DeviceEvent({ deviceUuid: 'b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11', type: DEVICE_CONNECTED });
const topic = 'websocket.user.42.events';
const data = tera.wrapEvent(topic, [device]);

const frame = tera.unwrap(tera.wrapperOf(topic), data); // and on the other side of the bus
for (const { message } of frame.payloads) {
  if (message instanceof tera.DeviceEvent) {
    console.log(`${message.deviceUuid}: ${tera.DeviceEvent.EventType[message.type]}`);
  }
}
