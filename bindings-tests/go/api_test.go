package opentera

// What the package has beside the corpus.

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
)

var device = DeviceEvent{
	DeviceUuid:   "b707e0b2",
	Type:         DeviceEventDeviceConnected,
	DeviceName:   "camera",
	DeviceStatus: `{"battery": 10}`,
}

func expect(t *testing.T, got, wanted any, err error) {
	t.Helper()
	if err != nil || got != wanted {
		t.Fatalf("\n     got %v, %v\nexpected %v", got, err, wanted)
	}
}

// An error has a status, and its text has the name of the field.
func expectError(t *testing.T, err error, status Status, named string) {
	t.Helper()
	var rejected *Error
	if !errors.As(err, &rejected) || rejected.Status != status || !strings.Contains(err.Error(), named) {
		t.Fatalf("expected %v and %s, got %v", status, named, err)
	}
}

func TestErrorsNameTheField(t *testing.T) {
	_, err := Encode(&JoinSessionEvent{SessionUsers: []string{"a", "b", "\xff"}})
	expectError(t, err, ErrInvalidUtf8, "JoinSessionEvent.session_users[2]")
	_, err = WrapEvent("websocket.user.42.events", 0, &device, &UserEvent{UserUuid: "\xff"})
	expectError(t, err, ErrInvalidUtf8, "TeraEvent.events[1].value.user_uuid")
	_, err = ToJSON(&LoginEvent{LogHeader: &LogEvent{Sender: "\xff"}}, 0)
	expectError(t, err, ErrInvalidUtf8, "LoginEvent.log_header.sender")
}

func TestNilIsRejected(t *testing.T) {
	var nothing *DeviceEvent
	_, err := Encode(nothing)
	expectError(t, err, ErrNullPointer, "DeviceEvent")
	_, err = Encode(nil)
	expectError(t, err, ErrNullPointer, "Message")
	_, err = WrapEvent("websocket.user.42.events", 0, &device, nil)
	expectError(t, err, ErrNullPointer, "Message")
	_, err = ToJSON(&TeraMessage{Message: &Any{Message: nothing}}, 0)
	expectError(t, err, ErrNullPointer, "DeviceEvent")
	expectError(t, Decode(nil, nil), ErrNullPointer, "Message")
	expectError(t, FromJSON("{}", nothing, 0), ErrNullPointer, "DeviceEvent")
}

func TestEqual(t *testing.T) {
	other := device
	other.UnknownFields = []byte{} // as unset
	expect(t, device.Equal(&other), true, nil)
	other.DeviceName = "another"
	expect(t, device.Equal(&other), false, nil)
	expect(t, Equal(&device, &UserEvent{}), false, nil)
	expect(t, Equal(&device, nil), false, nil)
	expect(t, (*DeviceEvent)(nil).Equal(nil), true, nil)
	data, err := Encode(&device)
	packed, bytes := Pack(&device), Any{TypeUrl: "type.googleapis.com/opentera.protobuf.DeviceEvent", Value: data}
	expect(t, packed.Equal(&bytes), true, err)
	// What cannot be encoded
	one, two := DeviceEvent{DeviceUuid: "\xff"}, DeviceEvent{DeviceUuid: "\xff"}
	expect(t, one.Equal(&two), true, nil)
	two.DeviceName = "two"
	expect(t, one.Equal(&two), false, nil)
}

func TestString(t *testing.T) {
	const wanted = `DeviceEvent { device_uuid: "u" type: DEVICE_CONNECTED }`
	event := DeviceEvent{DeviceUuid: "u", Type: DeviceEventDeviceConnected}
	expect(t, fmt.Sprint(event), wanted, nil)
	expect(t, fmt.Sprint(&event), wanted, nil)
	expect(t, fmt.Sprint((*DeviceEvent)(nil)), "<nil>", nil)
	expect(t, event.Type.String()+" "+DeviceEventEventType(99).String(), "DEVICE_CONNECTED 99", nil)
}

func TestEncodingJSON(t *testing.T) {
	type document struct {
		Event  DeviceEvent
		Absent *UserEvent
	}
	const wanted = `{"Event":{"deviceUuid":"u","type":"DEVICE_CONNECTED"},"Absent":null}`
	text, err := json.Marshal(document{Event: DeviceEvent{DeviceUuid: "u", Type: DeviceEventDeviceConnected}})
	expect(t, string(text), wanted, err)
	var again document
	err = json.Unmarshal(text, &again)
	expect(t, again.Event.DeviceUuid, "u", err)
	expect(t, json.Unmarshal([]byte(`{"Event":null}`), &again), nil, nil)
	expect(t, again.Event.DeviceUuid, "u", nil)
	expectError(t, json.Unmarshal([]byte(`{"Event":{"deviceUid":"u"}}`), &again), ErrUnknownField, "deviceUid")
	_, err = json.Marshal(DeviceEvent{DeviceUuid: "\xff"})
	expectError(t, err, ErrInvalidUtf8, "DeviceEvent.device_uuid")
}

func TestConversions(t *testing.T) {
	large := RPCMessage{Method: strings.Repeat("x", 500000)}
	for _, message := range []Message{&device, &large} {
		data, err := Encode(message)
		text, textErr := ToJSON(message, 0)
		expect(t, textErr, nil, err)
		got, err := JSONFromBinary(message.Kind(), data, 0)
		expect(t, got, text, err)
		again, err := BinaryFromJSON(message.Kind(), text, 0)
		expect(t, string(again), string(data), err)
	}
	data, err := Encode(&device)
	expect(t, err, nil, nil)
	text, err := JSONFromBinary(KindDeviceEvent, data, JsonWriteProtoNames)
	expect(t, strings.Contains(text, "device_uuid"), true, err)
	_, err = JSONFromBinary(KindDeviceEvent, []byte("\x0a"), 0)
	expectError(t, err, ErrTruncated, "DeviceEvent")
	_, err = BinaryFromJSON(KindDeviceEvent, `{"nothing":1}`, 0)
	expectError(t, err, ErrUnknownField, "nothing")
	skipped, err := BinaryFromJSON(KindDeviceEvent, `{"nothing":1}`, JsonReadSkipUnknownFields)
	expect(t, len(skipped), 0, err)
	_, err = JSONFromBinary(99999, nil, 0)
	expectError(t, err, ErrWrongKind, "")
}

func TestMessageJSONFromEvent(t *testing.T) {
	const topic = "websocket.user.42.events"
	data, err := WrapEvent(topic, 1, &device)
	expect(t, err, nil, nil)
	text, err := MessageJSONFromEvent(data, JsonWriteServer)
	expect(t, strings.Contains(text, "\n  \"message\": {"), true, err)
	frame, err := UnwrapJSON(KindTeraMessage, text, JsonReadLenient)
	expect(t, err, nil, nil)
	expect(t, frame.Topic, topic, nil)
	expect(t, Equal(frame.Payloads[0].Message, &device), true, nil)
	_, err = MessageJSONFromEvent([]byte("\x0a"), 0)
	expectError(t, err, ErrTruncated, "TeraEvent")
}

// Messages that are larger than the memory which an arena keeps.
func TestLargeMessages(t *testing.T) {
	event := JoinSessionEvent{SessionParameters: strings.Repeat("p", 300000)}
	for i := 0; i < 20000; i++ {
		event.SessionUsers = append(event.SessionUsers, fmt.Sprintf("%036d", i))
	}
	for i := 0; i < 3; i++ {
		data, err := Encode(&event)
		expect(t, err, nil, nil)
		var again JoinSessionEvent
		expect(t, Decode(data, &again), nil, nil)
		expect(t, event.Equal(&again), true, nil)
		expect(t, again.SessionUsers[19999], event.SessionUsers[19999], nil)
	}
}

// The caller's bytes may change after they are decoded.
func TestInputIsCopied(t *testing.T) {
	data, err := Encode(&device)
	expect(t, err, nil, nil)
	var again DeviceEvent
	expect(t, Decode(data, &again), nil, nil)
	for i := range data {
		data[i] = 0
	}
	expect(t, again.Equal(&device), true, nil)
}
