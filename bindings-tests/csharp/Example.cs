using System;
using OpenTera;

class Example
{
    static void Main()
    {
        var device = new DeviceEvent { DeviceUuid = "b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11" };
        device.Type = DeviceEvent.Types.EventType.DEVICE_CONNECTED;
        var topic = "websocket.user.42.events";
        var data = Tera.WrapEvent(topic, new[] { device });

        var frame = Tera.Unwrap(Tera.WrapperOf(topic), data); // as the receiver does
        foreach (var payload in frame.Payloads)
        {
            if (payload.Message is DeviceEvent received)
            {
                Console.WriteLine($"{received.DeviceUuid}: {received.Type}");
            }
        }
    }
}
