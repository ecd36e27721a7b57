<?php

require_once __DIR__ . '/opentera.php';

use OpenTera\DeviceEvent;

$device = new DeviceEvent(deviceUuid: 'b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11');
$device->type = DeviceEvent\EventType::DEVICE_CONNECTED;
$topic = 'websocket.user.42.events';
$data = OpenTera\wrapEvent($topic, [$device]);

$frame = OpenTera\unwrap(OpenTera\wrapperOf($topic), $data); // and on the other side of the bus
foreach ($frame->payloads as $payload) {
    if ($payload->message instanceof DeviceEvent) {
        $event = $payload->message;
        echo $event->deviceUuid, ': ', DeviceEvent\EventType::nameOf($event->type), "\n";
    }
}
