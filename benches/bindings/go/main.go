// The benchmark of the Go binding, see `run`.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"sort"
	"syscall"
	"time"

	"bench/events"

	opentera "github.com/introlab/opentera-messages/bindings-tests/go"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/anypb"
)

const (
	topic     = "websocket.user.016d1337-29cb-409e-9fbb-255377baf166.events"
	published = 1795384936.618054
)

var device = opentera.DeviceEvent{
	DeviceUuid:   "b707e0b2-e649-47e7-a938-2b949c423f73",
	Type:         opentera.DeviceEventDeviceStatusChanged,
	DeviceName:   "Robot",
	DeviceStatus: `{"battery": 10.4, "isCharging": false}`,
}

func uuid(number int) string { return fmt.Sprintf("%08x-29cb-409e-9fbb-255377baf166", number) }

// payloads returns a hundred different events.
func payloads() (messages []opentera.Message) {
	for i := 0; i < 100; i += 4 {
		messages = append(messages,
			&opentera.UserEvent{UserUuid: uuid(i), Type: 1, UserFullname: fmt.Sprintf("Zoë Admin %d", i)},
			&opentera.DeviceEvent{DeviceUuid: uuid(i + 1), Type: 7, DeviceName: "Robot", DeviceStatus: device.DeviceStatus},
			&opentera.ParticipantEvent{
				ParticipantUuid:        uuid(i + 2),
				Type:                   2,
				ParticipantName:        fmt.Sprintf("Participant %d", i),
				ParticipantProjectName: "Project",
				ParticipantSiteName:    "Site",
			},
			&opentera.JoinSessionEvent{
				SessionUrl:          "https://127.0.0.1:40075/webrtc/user?key=1&uuid=2",
				SessionCreatorName:  "Super Admin",
				SessionUuid:         uuid(i + 3),
				SessionParticipants: []string{uuid(i + 4)},
				SessionUsers:        []string{uuid(i + 5), uuid(i + 6), uuid(i + 7), uuid(i + 8)},
				SessionDevices:      []string{uuid(i + 9)},
				JoinMsg:             "Join!",
				SessionParameters:   "{}",
				ServiceUuid:         uuid(i + 10),
			})
	}
	return
}

func must[T any](value T, err error) T {
	check(err)
	return value
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

// read sums up two fields of a message of the peer.
func read(message proto.Message) int {
	switch it := message.(type) {
	case *events.UserEvent:
		return len(it.UserUuid) + len(it.UserFullname)
	case *events.DeviceEvent:
		return len(it.DeviceUuid) + len(it.DeviceName)
	case *events.ParticipantEvent:
		return len(it.ParticipantUuid) + len(it.ParticipantName)
	case *events.JoinSessionEvent:
		return len(it.SessionUuid) + len(it.SessionUsers)
	}
	panic("another message")
}

// unpack returns the events of a wrapper of the peer.
func unpack(event *events.TeraEvent) (messages []proto.Message) {
	for _, any := range event.Events {
		message := must(any.UnmarshalNew())
		read(message)
		messages = append(messages, message)
	}
	return
}

func pack(header *events.TeraEvent_Header, messages []proto.Message) *events.TeraEvent {
	event := &events.TeraEvent{Header: header}
	for _, message := range messages {
		event.Events = append(event.Events, must(anypb.New(message)))
	}
	return event
}

type row struct {
	name                 string
	ours, protobuf, json func()
}

// processor returns the time of the processor that all threads have used, the collector's too.
func processor() time.Duration {
	var usage syscall.Rusage
	check(syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// per returns nanoseconds for each call.
func per(duration time.Duration, what func()) float64 {
	count, start := 0, processor()
	for batch := 1; processor()-start < duration; batch *= 2 {
		for i := 0; i < batch; i++ {
			what()
		}
		count += batch
	}
	return float64(processor()-start) / float64(count)
}

// measure returns the least of the medians of some rounds, in which the candidates take turns.
func measure(candidates []func(), quick bool) []float64 {
	rounds, samples, duration := 5, 7, 10*time.Millisecond
	if quick {
		rounds, samples, duration = 1, 3, time.Millisecond
	}
	least := make([]float64, len(candidates))
	for round := 0; round < rounds; round++ {
		times := make([][]float64, len(candidates))
		for sample := 0; sample < samples; sample++ {
			for i, candidate := range candidates {
				if candidate != nil {
					times[i] = append(times[i], per(duration, candidate))
				}
			}
		}
		for i, it := range times {
			if sort.Float64s(it); len(it) > 0 && (round == 0 || it[len(it)/2] < least[i]) {
				least[i] = it[len(it)/2]
			}
		}
	}
	return least
}

func main() {
	quick := len(os.Args) > 2 && os.Args[2] == "--quick"
	ours := payloads()
	deviceBytes := must(opentera.Encode(&device))
	deviceText := must(opentera.ToJSON(&device, 0))
	frameBytes := must(opentera.WrapEvent(topic, published, ours...))
	frame := &opentera.TeraEvent{Header: &opentera.TeraEventHeader{Version: 1, Time: published, Topic: topic}}
	for _, message := range ours {
		frame.Events = append(frame.Events, opentera.Pack(message))
	}
	frameText := must(opentera.ToJSON(frame, 0))
	frameKind := frame.Kind()

	peerDevice, peerFrame := new(events.DeviceEvent), new(events.TeraEvent)
	check(proto.Unmarshal(deviceBytes, peerDevice))
	check(proto.Unmarshal(frameBytes, peerFrame))
	peers := unpack(peerFrame)
	var deviceObject, frameObject any
	check(json.Unmarshal([]byte(deviceText), &deviceObject))
	check(json.Unmarshal([]byte(frameText), &frameObject))

	rows := []row{
		{"decode event", func() {
			check(opentera.Decode(deviceBytes, new(opentera.DeviceEvent)))
		}, func() {
			check(proto.Unmarshal(deviceBytes, new(events.DeviceEvent)))
		}, nil},
		{"encode event", func() {
			must(opentera.Encode(&device))
		}, func() {
			must(proto.Marshal(peerDevice))
		}, nil},
		{"decode frame", func() {
			must(opentera.Unwrap(frameKind, frameBytes))
		}, func() {
			event := new(events.TeraEvent)
			check(proto.Unmarshal(frameBytes, event))
			unpack(event)
		}, nil},
		{"encode frame", func() {
			must(opentera.WrapEvent(topic, published, ours...))
		}, func() {
			must(proto.Marshal(pack(peerFrame.Header, peers)))
		}, nil},
		{"from JSON event", func() {
			check(opentera.FromJSON(deviceText, new(opentera.DeviceEvent), 0))
		}, func() {
			check(protojson.Unmarshal([]byte(deviceText), new(events.DeviceEvent)))
		}, func() {
			var object any
			check(json.Unmarshal([]byte(deviceText), &object))
		}},
		{"to JSON event", func() {
			must(opentera.ToJSON(&device, 0))
		}, func() {
			must(protojson.Marshal(peerDevice))
		}, func() {
			must(json.Marshal(deviceObject))
		}},
		{"from JSON frame", func() {
			must(opentera.UnwrapJSON(frameKind, frameText, 0))
		}, func() {
			event := new(events.TeraEvent)
			check(protojson.Unmarshal([]byte(frameText), event))
			unpack(event)
		}, func() {
			var object any
			check(json.Unmarshal([]byte(frameText), &object))
		}},
		{"to JSON frame", func() {
			must(opentera.ToJSON(frame, 0))
		}, func() {
			must(protojson.Marshal(pack(peerFrame.Header, peers)))
		}, func() {
			must(json.Marshal(frameObject))
		}},
	}
	empty := measure([]func(){func() { opentera.WrapperOf("") }}, quick)[0]
	fmt.Fprintf(os.Stderr, "a call of C that does nothing takes %.0f ns\n", empty)
	fmt.Printf("peers\t%s\tencoding/json %s\n", os.Args[1], runtime.Version())
	for _, row := range rows {
		fmt.Print(row.name)
		for _, time := range measure([]func(){row.ours, row.protobuf, row.json}, quick) {
			if time == 0 {
				fmt.Print("\t-")
			} else {
				fmt.Printf("\t%.0f", time)
			}
		}
		fmt.Println()
	}
}
