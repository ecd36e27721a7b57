package main

import (
	"fmt"
	"log"

	opentera "github.com/introlab/opentera-messages/bindings-tests/go"
)

func main() {
	device := opentera.DeviceEvent{DeviceUuid: "b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11"}
	device.Type = opentera.DeviceEventDeviceConnected
	const topic = "websocket.user.42.events"
	data, err := opentera.WrapEvent(topic, 0, &device)
	if err != nil {
		log.Fatal(err)
	}

	frame, err := opentera.Unwrap(opentera.WrapperOf(topic), data) // and on the other side of the bus
	if err != nil {
		log.Fatal(err)
	}
	for _, payload := range frame.Payloads {
		if event, ok := payload.Message.(*opentera.DeviceEvent); ok {
			fmt.Printf("%s: %v\n", event.DeviceUuid, event.Type)
		}
	}
}
