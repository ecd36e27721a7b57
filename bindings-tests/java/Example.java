import java.util.List;
import opentera.Messages.DeviceEvent;
import opentera.OpenTera;

public class Example {
    public static void main(String[] arguments) {
        var device = new DeviceEvent();
        device.deviceUuid = "b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11";
        device.type = DeviceEvent.EventType.DEVICE_CONNECTED;
        var topic = "websocket.user.42.events";
        var data = OpenTera.wrapEvent(topic, List.of(device));

        var frame = OpenTera.unwrap(OpenTera.wrapperOf(topic), data); // as the receiver does
        for (var payload : frame.payloads()) {
            if (payload.message() instanceof DeviceEvent event) {
                System.out.println(event.deviceUuid + ": " + DeviceEvent.EventType.nameOf(event.type));
            }
        }
    }
}
