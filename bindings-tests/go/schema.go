// Code generated from `proto/` by `cargo codegen`; DO NOT EDIT.

package opentera

// #include "calls.h"
import "C"

import "unsafe"

// Flags for reading and writing JSON, see the header.
const (
	JsonWriteDefaultValues       = C.TERA_JSON_WRITE_DEFAULT_VALUES
	JsonWriteProtoNames          = C.TERA_JSON_WRITE_PROTO_NAMES
	JsonWriteEnumNumbers         = C.TERA_JSON_WRITE_ENUM_NUMBERS
	JsonWriteIndent              = C.TERA_JSON_WRITE_INDENT
	JsonWriteAscii               = C.TERA_JSON_WRITE_ASCII
	JsonWriteOmitUnknownTypes    = C.TERA_JSON_WRITE_OMIT_UNKNOWN_TYPES
	JsonWriteBase64UnknownTypes  = C.TERA_JSON_WRITE_BASE64_UNKNOWN_TYPES
	JsonWriteUnquotedInt64       = C.TERA_JSON_WRITE_UNQUOTED_INT64
	JsonWriteGoogleTypeUrls      = C.TERA_JSON_WRITE_GOOGLE_TYPE_URLS
	JsonWriteServer              = C.TERA_JSON_WRITE_SERVER
	JsonReadSkipUnknownFields    = C.TERA_JSON_READ_SKIP_UNKNOWN_FIELDS
	JsonReadSkipUnknownEnums     = C.TERA_JSON_READ_SKIP_UNKNOWN_ENUMS
	JsonReadSkipUnknownTypes     = C.TERA_JSON_READ_SKIP_UNKNOWN_TYPES
	JsonReadBase64UnknownTypes   = C.TERA_JSON_READ_BASE64_UNKNOWN_TYPES
	JsonReadCaseInsensitiveEnums = C.TERA_JSON_READ_CASE_INSENSITIVE_ENUMS
	JsonReadGoogleTypeUrls       = C.TERA_JSON_READ_GOOGLE_TYPE_URLS
	JsonReadLenient              = C.TERA_JSON_READ_LENIENT
)

// Families and channels of topics, see the header.
const (
	TopicModule      = C.TERA_TOPIC_MODULE
	TopicService     = C.TERA_TOPIC_SERVICE
	TopicUser        = C.TERA_TOPIC_USER
	TopicParticipant = C.TERA_TOPIC_PARTICIPANT
	TopicDevice      = C.TERA_TOPIC_DEVICE
	TopicLog         = C.TERA_TOPIC_LOG
	TopicRpcReply    = C.TERA_TOPIC_RPC_REPLY
	TopicWebrtc      = C.TERA_TOPIC_WEBRTC
	ChannelNone      = C.TERA_CHANNEL_NONE
	ChannelMessages  = C.TERA_CHANNEL_MESSAGES
	ChannelEvents    = C.TERA_CHANNEL_EVENTS
	ChannelRpc       = C.TERA_CHANNEL_RPC
)

// Whether a remote call was carried out, see the header.
const (
	RpcUnknown = C.TERA_RPC_UNKNOWN
	RpcOk      = C.TERA_RPC_OK
	RpcError   = C.TERA_RPC_ERROR
)

// Why the library rejected something.
const (
	// ErrNullPointer: a required pointer is NULL, or a view has a length but no data.
	ErrNullPointer Status = 1
	// ErrInvalidArgument: an argument has an invalid value.
	ErrInvalidArgument Status = 2
	// ErrWrongKind: the struct is not initialised, or has another type than expected.
	ErrWrongKind Status = 3
	// ErrWrongSize: the struct's head has an invalid size.
	ErrWrongSize Status = 4
	// ErrNewerFields: a field is set that is newer than this library.
	ErrNewerFields Status = 5
	// ErrBufferTooSmall: the buffer is too small.
	ErrBufferTooSmall Status = 6
	// ErrTooLarge: the message is larger than 2 GiB.
	ErrTooLarge Status = 7
	// ErrTooDeep: messages or groups are nested too deep.
	ErrTooDeep Status = 8
	// ErrMemoryLimit: the arena's limit is reached.
	ErrMemoryLimit Status = 9
	// ErrOutOfMemory: the system has no memory left.
	ErrOutOfMemory Status = 10
	// ErrInvalidUtf8: a string is not valid UTF-8.
	ErrInvalidUtf8 Status = 11
	// ErrTruncated: the input ends inside a field.
	ErrTruncated Status = 12
	// ErrMalformed: the input is not a protobuf message.
	ErrMalformed Status = 13
	// ErrUnknownType: the type of an Any is missing or unknown.
	ErrUnknownType Status = 14
	// ErrUnknownName: the enum has no value of this name.
	ErrUnknownName Status = 15
	// ErrInvalidTopic: the topic has an unknown format.
	ErrInvalidTopic Status = 16
	// ErrWrongWrapper: not a wrapper, or not the one that the topic carries.
	ErrWrongWrapper Status = 17
	// ErrInternal: bug in the library; please report it.
	ErrInternal Status = 18
	// ErrJsonSyntax: the text is not JSON.
	ErrJsonSyntax Status = 19
	// ErrJsonValue: the field cannot have this value.
	ErrJsonValue Status = 20
	// ErrJsonDuplicate: the field or its oneof is set twice.
	ErrJsonDuplicate Status = 21
	// ErrUnknownField: the message has no such field.
	ErrUnknownField Status = 22
)

// Kinds of messages.
const (
	KindAny                     uint32 = 1
	KindTeraMessage             uint32 = 2
	KindTeraEvent               uint32 = 3
	KindTeraEventHeader         uint32 = 4
	KindTeraModuleMessage       uint32 = 5
	KindTeraModuleMessageHeader uint32 = 6
	KindDeviceEvent             uint32 = 7
	KindParticipantEvent        uint32 = 8
	KindUserEvent               uint32 = 9
	KindJoinSessionEvent        uint32 = 10
	KindJoinSessionReplyEvent   uint32 = 11
	KindLeaveSessionEvent       uint32 = 12
	KindStopSessionEvent        uint32 = 13
	KindDatabaseEvent           uint32 = 14
	KindLogEvent                uint32 = 15
	KindLoginEvent              uint32 = 16
	KindRPCMessage              uint32 = 17
	KindValue                   uint32 = 18
	KindArchiveEvent            uint32 = 19
	KindServerCommand           uint32 = 20
	KindUserRegisterToEvent     uint32 = 21
	KindCreateSession           uint32 = 22
	KindResult                  uint32 = 23
)

// Any: A message of any type, see the section "Any".
type Any struct {
	// Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`.
	TypeUrl string `tera:"type_url"`
	// The message as protobuf binary.
	Value []byte `tera:"value"`
	// The message itself, which is encoded in place of Value; or nil.
	Message Message
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindAny.
func (*Any) Kind() uint32 { return KindAny }

// String describes the message in one line for a log.
func (m Any) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *Any) Equal(other *Any) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m Any) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *Any) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *Any) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("Any"))
	}
	m.from(in, (*C.tera_any)(unsafe.Pointer(head)))
}

func (m *Any) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("Any"))
	}
	c := (*C.tera_any)(a.alloc(C.sizeof_tera_any))
	m.to(a, c)
	return &c.base
}

func (m *Any) from(in *input, c *C.tera_any) {
	*m = Any{UnknownFields: goBytes(c.unknown_fields)}
	m.TypeUrl = in.string(c.type_url)
	m.Value = goBytes(c.value)
	m.Message, m.Value = loadAny(in, c.message, m.Value)
}

func (m *Any) to(a *arena, c *C.tera_any) {
	*c = C.tera_any{base: C.tera_head{kind: 1, size: C.sizeof_tera_any}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c.type_url = a.text(m.TypeUrl)
	c.value = a.bytes(m.Value)
	c.message = a.embedded(m.Message)
}

// TeraMessage: Wraps everything that the server sends to a client over the websocket. The client sees the
// type of the content before the content itself.
type TeraMessage struct {
	// The content, usually a `TeraEvent`.
	Message *Any `tera:"message"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindTeraMessage.
func (*TeraMessage) Kind() uint32 { return KindTeraMessage }

// String describes the message in one line for a log.
func (m TeraMessage) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *TeraMessage) Equal(other *TeraMessage) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m TeraMessage) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *TeraMessage) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *TeraMessage) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("TeraMessage"))
	}
	m.from(in, (*C.tera_message)(unsafe.Pointer(head)))
}

func (m *TeraMessage) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("TeraMessage"))
	}
	c := (*C.tera_message)(a.alloc(C.sizeof_tera_message))
	m.to(a, c)
	return &c.base
}

func (m *TeraMessage) from(in *input, c *C.tera_message) {
	*m = TeraMessage{UnknownFields: goBytes(c.unknown_fields)}
	if c.message != nil {
		m.Message = new(Any)
		m.Message.from(in, c.message)
	}
}

func (m *TeraMessage) to(a *arena, c *C.tera_message) {
	*c = C.tera_message{base: C.tera_head{kind: 2, size: C.sizeof_tera_message}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	if m.Message != nil {
		c.message = (*C.tera_any)(unsafe.Pointer(m.Message.store(a)))
	}
}

// TeraEvent: Wraps the events that the server, its services and its clients publish.
type TeraEvent struct {
	// Version, time and topic.
	Header *TeraEventHeader `tera:"header"`
	// The events. They may have different types.
	Events []Any `tera:"events"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindTeraEvent.
func (*TeraEvent) Kind() uint32 { return KindTeraEvent }

// String describes the message in one line for a log.
func (m TeraEvent) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *TeraEvent) Equal(other *TeraEvent) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m TeraEvent) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *TeraEvent) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *TeraEvent) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("TeraEvent"))
	}
	m.from(in, (*C.tera_event)(unsafe.Pointer(head)))
}

func (m *TeraEvent) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("TeraEvent"))
	}
	c := (*C.tera_event)(a.alloc(C.sizeof_tera_event))
	m.to(a, c)
	return &c.base
}

func (m *TeraEvent) from(in *input, c *C.tera_event) {
	*m = TeraEvent{UnknownFields: goBytes(c.unknown_fields)}
	if c.header != nil {
		m.Header = new(TeraEventHeader)
		m.Header.from(in, c.header)
	}
	m.Events = loadList(in, c.events.data, c.events.len, (*Any).from)
}

func (m *TeraEvent) to(a *arena, c *C.tera_event) {
	*c = C.tera_event{base: C.tera_head{kind: 3, size: C.sizeof_tera_event}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	if m.Header != nil {
		c.header = (*C.tera_event_header)(unsafe.Pointer(m.Header.store(a)))
	}
	c.events.data, c.events.len = storeList(a, m.Events, (*Any).to)
}

// TeraEventHeader: Data common to all events in one wrapper.
type TeraEventHeader struct {
	// Version of the protocol, 1 today.
	Version uint32 `tera:"version"`
	// Time of publication, in seconds since 1970-01-01 00:00:00 UTC.
	Time float64 `tera:"time"`
	// The Redis topic on which the wrapper is published; for logs, the name of the list.
	Topic string `tera:"topic"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindTeraEventHeader.
func (*TeraEventHeader) Kind() uint32 { return KindTeraEventHeader }

// String describes the message in one line for a log.
func (m TeraEventHeader) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *TeraEventHeader) Equal(other *TeraEventHeader) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m TeraEventHeader) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *TeraEventHeader) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *TeraEventHeader) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("TeraEventHeader"))
	}
	m.from(in, (*C.tera_event_header)(unsafe.Pointer(head)))
}

func (m *TeraEventHeader) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("TeraEventHeader"))
	}
	c := (*C.tera_event_header)(a.alloc(C.sizeof_tera_event_header))
	m.to(a, c)
	return &c.base
}

func (m *TeraEventHeader) from(in *input, c *C.tera_event_header) {
	*m = TeraEventHeader{UnknownFields: goBytes(c.unknown_fields)}
	m.Version = uint32(c.version)
	m.Time = float64(c.time)
	m.Topic = in.string(c.topic)
}

func (m *TeraEventHeader) to(a *arena, c *C.tera_event_header) {
	*c = C.tera_event_header{base: C.tera_head{kind: 4, size: C.sizeof_tera_event_header}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c.version = C.uint32_t(m.Version)
	c.time = C.double(m.Time)
	c.topic = a.text(m.Topic)
}

// TeraModuleMessage: Wraps messages for one module of the server.
type TeraModuleMessage struct {
	// Version, time, sequence number, source and destination.
	Head *TeraModuleMessageHeader `tera:"head"`
	// The payloads. They may have different types.
	Data []Any `tera:"data"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindTeraModuleMessage.
func (*TeraModuleMessage) Kind() uint32 { return KindTeraModuleMessage }

// String describes the message in one line for a log.
func (m TeraModuleMessage) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *TeraModuleMessage) Equal(other *TeraModuleMessage) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m TeraModuleMessage) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *TeraModuleMessage) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *TeraModuleMessage) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("TeraModuleMessage"))
	}
	m.from(in, (*C.tera_module_message)(unsafe.Pointer(head)))
}

func (m *TeraModuleMessage) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("TeraModuleMessage"))
	}
	c := (*C.tera_module_message)(a.alloc(C.sizeof_tera_module_message))
	m.to(a, c)
	return &c.base
}

func (m *TeraModuleMessage) from(in *input, c *C.tera_module_message) {
	*m = TeraModuleMessage{UnknownFields: goBytes(c.unknown_fields)}
	if c.head != nil {
		m.Head = new(TeraModuleMessageHeader)
		m.Head.from(in, c.head)
	}
	m.Data = loadList(in, c.data.data, c.data.len, (*Any).from)
}

func (m *TeraModuleMessage) to(a *arena, c *C.tera_module_message) {
	*c = C.tera_module_message{base: C.tera_head{kind: 5, size: C.sizeof_tera_module_message}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	if m.Head != nil {
		c.head = (*C.tera_module_message_header)(unsafe.Pointer(m.Head.store(a)))
	}
	c.data.data, c.data.len = storeList(a, m.Data, (*Any).to)
}

// TeraModuleMessageHeader: Sender, recipient, time and sequence number of a `TeraModuleMessage`.
type TeraModuleMessageHeader struct {
	// Version of the protocol, 1 today.
	Version uint32 `tera:"version"`
	// Time of sending, in seconds since 1970-01-01 00:00:00 UTC.
	Time float64 `tera:"time"`
	// Sequence number, unique for each sender; 0 if the sender does not number its messages.
	Seq uint32 `tera:"seq"`
	// Name of the sender, for example `websocket.user.<uuid>`.
	Source string `tera:"source"`
	// The Redis topic of the module that receives the message.
	Dest string `tera:"dest"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindTeraModuleMessageHeader.
func (*TeraModuleMessageHeader) Kind() uint32 { return KindTeraModuleMessageHeader }

// String describes the message in one line for a log.
func (m TeraModuleMessageHeader) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *TeraModuleMessageHeader) Equal(other *TeraModuleMessageHeader) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m TeraModuleMessageHeader) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *TeraModuleMessageHeader) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *TeraModuleMessageHeader) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("TeraModuleMessageHeader"))
	}
	m.from(in, (*C.tera_module_message_header)(unsafe.Pointer(head)))
}

func (m *TeraModuleMessageHeader) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("TeraModuleMessageHeader"))
	}
	c := (*C.tera_module_message_header)(a.alloc(C.sizeof_tera_module_message_header))
	m.to(a, c)
	return &c.base
}

func (m *TeraModuleMessageHeader) from(in *input, c *C.tera_module_message_header) {
	*m = TeraModuleMessageHeader{UnknownFields: goBytes(c.unknown_fields)}
	m.Version = uint32(c.version)
	m.Time = float64(c.time)
	m.Seq = uint32(c.seq)
	m.Source = in.string(c.source)
	m.Dest = in.string(c.dest)
}

func (m *TeraModuleMessageHeader) to(a *arena, c *C.tera_module_message_header) {
	*c = C.tera_module_message_header{base: C.tera_head{kind: 6, size: C.sizeof_tera_module_message_header}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c.version = C.uint32_t(m.Version)
	c.time = C.double(m.Time)
	c.seq = C.uint32_t(m.Seq)
	c.source = a.text(m.Source)
	c.dest = a.text(m.Dest)
}

// DeviceEventEventType: What happened to the device.
type DeviceEventEventType int32

const (
	// Not specified, or unknown.
	DeviceEventDeviceUnknown DeviceEventEventType = 0
	// The device opened its websocket.
	DeviceEventDeviceConnected DeviceEventEventType = 1
	// The device closed its websocket.
	DeviceEventDeviceDisconnected DeviceEventEventType = 2
	// The device was deleted.
	DeviceEventDeviceDeleted DeviceEventEventType = 3
	// The device was added.
	DeviceEventDeviceAdded DeviceEventEventType = 4
	// The device joined a session.
	DeviceEventDeviceJoinedSession DeviceEventEventType = 5
	// The device left a session.
	DeviceEventDeviceLeftSession DeviceEventEventType = 6
	// The device reported a new status, see `device_status`.
	DeviceEventDeviceStatusChanged DeviceEventEventType = 7
)

// String returns the name of the value, or its number if it has none.
func (value DeviceEventEventType) String() string {
	return enumName(int32(value), func(value C.int32_t) *C.char {
		return C.tera_device_event_event_type_name(value)
	})
}

// DeviceEvent: A device connected, disconnected, or changed in another way.
type DeviceEvent struct {
	// UUID of the device.
	DeviceUuid string `tera:"device_uuid"`
	// What happened.
	Type DeviceEventEventType `tera:"type"`
	// Name of the device, for display.
	DeviceName string `tera:"device_name"`
	// Status of the device, as JSON text.
	DeviceStatus string `tera:"device_status"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindDeviceEvent.
func (*DeviceEvent) Kind() uint32 { return KindDeviceEvent }

// String describes the message in one line for a log.
func (m DeviceEvent) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *DeviceEvent) Equal(other *DeviceEvent) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m DeviceEvent) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *DeviceEvent) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *DeviceEvent) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("DeviceEvent"))
	}
	m.from(in, (*C.tera_device_event)(unsafe.Pointer(head)))
}

func (m *DeviceEvent) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("DeviceEvent"))
	}
	c := (*C.tera_device_event)(a.alloc(C.sizeof_tera_device_event))
	m.to(a, c)
	return &c.base
}

func (m *DeviceEvent) from(in *input, c *C.tera_device_event) {
	*m = DeviceEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.DeviceUuid = in.string(c.device_uuid)
	m.Type = DeviceEventEventType(c._type)
	m.DeviceName = in.string(c.device_name)
	m.DeviceStatus = in.string(c.device_status)
}

func (m *DeviceEvent) to(a *arena, c *C.tera_device_event) {
	*c = C.tera_device_event{base: C.tera_head{kind: 7, size: C.sizeof_tera_device_event}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c.device_uuid = a.text(m.DeviceUuid)
	c._type = C.int32_t(m.Type)
	c.device_name = a.text(m.DeviceName)
	c.device_status = a.text(m.DeviceStatus)
}

// ParticipantEventEventType: What happened to the participant.
type ParticipantEventEventType int32

const (
	// Not specified, or unknown.
	ParticipantEventParticipantUnknown ParticipantEventEventType = 0
	// The participant opened a websocket.
	ParticipantEventParticipantConnected ParticipantEventEventType = 1
	// The participant closed the websocket.
	ParticipantEventParticipantDisconnected ParticipantEventEventType = 2
	// The participant was deleted.
	ParticipantEventParticipantDeleted ParticipantEventEventType = 3
	// The participant was added.
	ParticipantEventParticipantAdded ParticipantEventEventType = 4
	// The participant joined a session.
	ParticipantEventParticipantJoinedSession ParticipantEventEventType = 5
	// The participant left a session.
	ParticipantEventParticipantLeftSession ParticipantEventEventType = 6
)

// String returns the name of the value, or its number if it has none.
func (value ParticipantEventEventType) String() string {
	return enumName(int32(value), func(value C.int32_t) *C.char {
		return C.tera_participant_event_event_type_name(value)
	})
}

// ParticipantEvent: A participant connected, disconnected, or changed in another way.
type ParticipantEvent struct {
	// UUID of the participant.
	ParticipantUuid string `tera:"participant_uuid"`
	// What happened.
	Type ParticipantEventEventType `tera:"type"`
	// Name of the participant, for display.
	ParticipantName string `tera:"participant_name"`
	// Name of the project that the participant belongs to.
	ParticipantProjectName string `tera:"participant_project_name"`
	// Name of the site that the project belongs to.
	ParticipantSiteName string `tera:"participant_site_name"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindParticipantEvent.
func (*ParticipantEvent) Kind() uint32 { return KindParticipantEvent }

// String describes the message in one line for a log.
func (m ParticipantEvent) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *ParticipantEvent) Equal(other *ParticipantEvent) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m ParticipantEvent) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *ParticipantEvent) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *ParticipantEvent) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("ParticipantEvent"))
	}
	m.from(in, (*C.tera_participant_event)(unsafe.Pointer(head)))
}

func (m *ParticipantEvent) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("ParticipantEvent"))
	}
	c := (*C.tera_participant_event)(a.alloc(C.sizeof_tera_participant_event))
	m.to(a, c)
	return &c.base
}

func (m *ParticipantEvent) from(in *input, c *C.tera_participant_event) {
	*m = ParticipantEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.ParticipantUuid = in.string(c.participant_uuid)
	m.Type = ParticipantEventEventType(c._type)
	m.ParticipantName = in.string(c.participant_name)
	m.ParticipantProjectName = in.string(c.participant_project_name)
	m.ParticipantSiteName = in.string(c.participant_site_name)
}

func (m *ParticipantEvent) to(a *arena, c *C.tera_participant_event) {
	*c = C.tera_participant_event{base: C.tera_head{kind: 8, size: C.sizeof_tera_participant_event}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c.participant_uuid = a.text(m.ParticipantUuid)
	c._type = C.int32_t(m.Type)
	c.participant_name = a.text(m.ParticipantName)
	c.participant_project_name = a.text(m.ParticipantProjectName)
	c.participant_site_name = a.text(m.ParticipantSiteName)
}

// UserEventEventType: What happened to the user.
type UserEventEventType int32

const (
	// Not specified, or unknown.
	UserEventUserUnknown UserEventEventType = 0
	// The user opened a websocket.
	UserEventUserConnected UserEventEventType = 1
	// The user closed the websocket.
	UserEventUserDisconnected UserEventEventType = 2
	// The user was deleted.
	UserEventUserDeleted UserEventEventType = 3
	// The user was added.
	UserEventUserAdded UserEventEventType = 4
	// The user's record was updated.
	UserEventUserUpdated UserEventEventType = 5
	// The user joined a session.
	UserEventUserJoinedSession UserEventEventType = 6
	// The user left a session.
	UserEventUserLeftSession UserEventEventType = 7
)

// String returns the name of the value, or its number if it has none.
func (value UserEventEventType) String() string {
	return enumName(int32(value), func(value C.int32_t) *C.char {
		return C.tera_user_event_event_type_name(value)
	})
}

// UserEvent: A user connected, disconnected, or changed in another way.
type UserEvent struct {
	// UUID of the user.
	UserUuid string `tera:"user_uuid"`
	// What happened.
	Type UserEventEventType `tera:"type"`
	// First and last name of the user, for display.
	UserFullname string `tera:"user_fullname"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindUserEvent.
func (*UserEvent) Kind() uint32 { return KindUserEvent }

// String describes the message in one line for a log.
func (m UserEvent) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *UserEvent) Equal(other *UserEvent) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m UserEvent) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *UserEvent) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *UserEvent) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("UserEvent"))
	}
	m.from(in, (*C.tera_user_event)(unsafe.Pointer(head)))
}

func (m *UserEvent) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("UserEvent"))
	}
	c := (*C.tera_user_event)(a.alloc(C.sizeof_tera_user_event))
	m.to(a, c)
	return &c.base
}

func (m *UserEvent) from(in *input, c *C.tera_user_event) {
	*m = UserEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.UserUuid = in.string(c.user_uuid)
	m.Type = UserEventEventType(c._type)
	m.UserFullname = in.string(c.user_fullname)
}

func (m *UserEvent) to(a *arena, c *C.tera_user_event) {
	*c = C.tera_user_event{base: C.tera_head{kind: 9, size: C.sizeof_tera_user_event}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c.user_uuid = a.text(m.UserUuid)
	c._type = C.int32_t(m.Type)
	c.user_fullname = a.text(m.UserFullname)
}

// JoinSessionEvent: Invites users, participants and devices to a session.
type JoinSessionEvent struct {
	// URL to join the session; it differs between users, participants and devices.
	SessionUrl string `tera:"session_url"`
	// Name of the session's creator, for display.
	SessionCreatorName string `tera:"session_creator_name"`
	// UUID of the session.
	SessionUuid string `tera:"session_uuid"`
	// UUIDs of the invited participants.
	SessionParticipants []string `tera:"session_participants"`
	// UUIDs of the invited users.
	SessionUsers []string `tera:"session_users"`
	// UUIDs of the invited devices.
	SessionDevices []string `tera:"session_devices"`
	// Message to the invitees, for display.
	JoinMsg string `tera:"join_msg"`
	// Parameters of the session, as JSON text.
	SessionParameters string `tera:"session_parameters"`
	// UUID of the service that runs the session.
	ServiceUuid string `tera:"service_uuid"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindJoinSessionEvent.
func (*JoinSessionEvent) Kind() uint32 { return KindJoinSessionEvent }

// String describes the message in one line for a log.
func (m JoinSessionEvent) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *JoinSessionEvent) Equal(other *JoinSessionEvent) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m JoinSessionEvent) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *JoinSessionEvent) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *JoinSessionEvent) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("JoinSessionEvent"))
	}
	m.from(in, (*C.tera_join_session_event)(unsafe.Pointer(head)))
}

func (m *JoinSessionEvent) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("JoinSessionEvent"))
	}
	c := (*C.tera_join_session_event)(a.alloc(C.sizeof_tera_join_session_event))
	m.to(a, c)
	return &c.base
}

func (m *JoinSessionEvent) from(in *input, c *C.tera_join_session_event) {
	*m = JoinSessionEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.SessionUrl = in.string(c.session_url)
	m.SessionCreatorName = in.string(c.session_creator_name)
	m.SessionUuid = in.string(c.session_uuid)
	m.SessionParticipants = in.strings(c.session_participants)
	m.SessionUsers = in.strings(c.session_users)
	m.SessionDevices = in.strings(c.session_devices)
	m.JoinMsg = in.string(c.join_msg)
	m.SessionParameters = in.string(c.session_parameters)
	m.ServiceUuid = in.string(c.service_uuid)
}

func (m *JoinSessionEvent) to(a *arena, c *C.tera_join_session_event) {
	*c = C.tera_join_session_event{base: C.tera_head{kind: 10, size: C.sizeof_tera_join_session_event}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c.session_url = a.text(m.SessionUrl)
	c.session_creator_name = a.text(m.SessionCreatorName)
	c.session_uuid = a.text(m.SessionUuid)
	c.session_participants = a.texts(m.SessionParticipants)
	c.session_users = a.texts(m.SessionUsers)
	c.session_devices = a.texts(m.SessionDevices)
	c.join_msg = a.text(m.JoinMsg)
	c.session_parameters = a.text(m.SessionParameters)
	c.service_uuid = a.text(m.ServiceUuid)
}

// JoinSessionReplyEventReplyType: The answer.
type JoinSessionReplyEventReplyType int32

const (
	// Not specified, or unknown.
	JoinSessionReplyEventReplyUnknown JoinSessionReplyEventReplyType = 0
	// The invitation is accepted.
	JoinSessionReplyEventReplyAccepted JoinSessionReplyEventReplyType = 1
	// The invitation is declined.
	JoinSessionReplyEventReplyDenied JoinSessionReplyEventReplyType = 2
	// The invitee is in another session.
	JoinSessionReplyEventReplyBusy JoinSessionReplyEventReplyType = 3
	// Nobody answered in time.
	JoinSessionReplyEventReplyTimeout JoinSessionReplyEventReplyType = 4
)

// String returns the name of the value, or its number if it has none.
func (value JoinSessionReplyEventReplyType) String() string {
	return enumName(int32(value), func(value C.int32_t) *C.char {
		return C.tera_join_session_reply_event_reply_type_name(value)
	})
}

// JoinSessionReplyEvent: The answer of an invitee to a `JoinSessionEvent`. Only one of `user_uuid`,
// `participant_uuid` and `device_uuid` is set: that of the invitee.
type JoinSessionReplyEvent struct {
	// UUID of the session.
	SessionUuid string `tera:"session_uuid"`
	// UUID of the user that answers.
	UserUuid string `tera:"user_uuid"`
	// UUID of the participant that answers.
	ParticipantUuid string `tera:"participant_uuid"`
	// UUID of the device that answers.
	DeviceUuid string `tera:"device_uuid"`
	// The answer.
	JoinReply JoinSessionReplyEventReplyType `tera:"join_reply"`
	// Message with the answer, for display.
	ReplyMsg string `tera:"reply_msg"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindJoinSessionReplyEvent.
func (*JoinSessionReplyEvent) Kind() uint32 { return KindJoinSessionReplyEvent }

// String describes the message in one line for a log.
func (m JoinSessionReplyEvent) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *JoinSessionReplyEvent) Equal(other *JoinSessionReplyEvent) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m JoinSessionReplyEvent) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *JoinSessionReplyEvent) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *JoinSessionReplyEvent) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("JoinSessionReplyEvent"))
	}
	m.from(in, (*C.tera_join_session_reply_event)(unsafe.Pointer(head)))
}

func (m *JoinSessionReplyEvent) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("JoinSessionReplyEvent"))
	}
	c := (*C.tera_join_session_reply_event)(a.alloc(C.sizeof_tera_join_session_reply_event))
	m.to(a, c)
	return &c.base
}

func (m *JoinSessionReplyEvent) from(in *input, c *C.tera_join_session_reply_event) {
	*m = JoinSessionReplyEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.SessionUuid = in.string(c.session_uuid)
	m.UserUuid = in.string(c.user_uuid)
	m.ParticipantUuid = in.string(c.participant_uuid)
	m.DeviceUuid = in.string(c.device_uuid)
	m.JoinReply = JoinSessionReplyEventReplyType(c.join_reply)
	m.ReplyMsg = in.string(c.reply_msg)
}

func (m *JoinSessionReplyEvent) to(a *arena, c *C.tera_join_session_reply_event) {
	*c = C.tera_join_session_reply_event{base: C.tera_head{kind: 11, size: C.sizeof_tera_join_session_reply_event}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c.session_uuid = a.text(m.SessionUuid)
	c.user_uuid = a.text(m.UserUuid)
	c.participant_uuid = a.text(m.ParticipantUuid)
	c.device_uuid = a.text(m.DeviceUuid)
	c.join_reply = C.int32_t(m.JoinReply)
	c.reply_msg = a.text(m.ReplyMsg)
}

// LeaveSessionEvent: Users, participants and devices left a session, or are asked to leave it.
type LeaveSessionEvent struct {
	// UUID of the session.
	SessionUuid string `tera:"session_uuid"`
	// UUID of the service that runs the session.
	ServiceUuid string `tera:"service_uuid"`
	// UUIDs of the participants that leave.
	LeavingParticipants []string `tera:"leaving_participants"`
	// UUIDs of the users that leave.
	LeavingUsers []string `tera:"leaving_users"`
	// UUIDs of the devices that leave.
	LeavingDevices []string `tera:"leaving_devices"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindLeaveSessionEvent.
func (*LeaveSessionEvent) Kind() uint32 { return KindLeaveSessionEvent }

// String describes the message in one line for a log.
func (m LeaveSessionEvent) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *LeaveSessionEvent) Equal(other *LeaveSessionEvent) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m LeaveSessionEvent) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *LeaveSessionEvent) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *LeaveSessionEvent) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("LeaveSessionEvent"))
	}
	m.from(in, (*C.tera_leave_session_event)(unsafe.Pointer(head)))
}

func (m *LeaveSessionEvent) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("LeaveSessionEvent"))
	}
	c := (*C.tera_leave_session_event)(a.alloc(C.sizeof_tera_leave_session_event))
	m.to(a, c)
	return &c.base
}

func (m *LeaveSessionEvent) from(in *input, c *C.tera_leave_session_event) {
	*m = LeaveSessionEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.SessionUuid = in.string(c.session_uuid)
	m.ServiceUuid = in.string(c.service_uuid)
	m.LeavingParticipants = in.strings(c.leaving_participants)
	m.LeavingUsers = in.strings(c.leaving_users)
	m.LeavingDevices = in.strings(c.leaving_devices)
}

func (m *LeaveSessionEvent) to(a *arena, c *C.tera_leave_session_event) {
	*c = C.tera_leave_session_event{base: C.tera_head{kind: 12, size: C.sizeof_tera_leave_session_event}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c.session_uuid = a.text(m.SessionUuid)
	c.service_uuid = a.text(m.ServiceUuid)
	c.leaving_participants = a.texts(m.LeavingParticipants)
	c.leaving_users = a.texts(m.LeavingUsers)
	c.leaving_devices = a.texts(m.LeavingDevices)
}

// StopSessionEvent: A session ended.
type StopSessionEvent struct {
	// UUID of the session.
	SessionUuid string `tera:"session_uuid"`
	// UUID of the service that ran the session.
	ServiceUuid string `tera:"service_uuid"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindStopSessionEvent.
func (*StopSessionEvent) Kind() uint32 { return KindStopSessionEvent }

// String describes the message in one line for a log.
func (m StopSessionEvent) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *StopSessionEvent) Equal(other *StopSessionEvent) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m StopSessionEvent) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *StopSessionEvent) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *StopSessionEvent) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("StopSessionEvent"))
	}
	m.from(in, (*C.tera_stop_session_event)(unsafe.Pointer(head)))
}

func (m *StopSessionEvent) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("StopSessionEvent"))
	}
	c := (*C.tera_stop_session_event)(a.alloc(C.sizeof_tera_stop_session_event))
	m.to(a, c)
	return &c.base
}

func (m *StopSessionEvent) from(in *input, c *C.tera_stop_session_event) {
	*m = StopSessionEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.SessionUuid = in.string(c.session_uuid)
	m.ServiceUuid = in.string(c.service_uuid)
}

func (m *StopSessionEvent) to(a *arena, c *C.tera_stop_session_event) {
	*c = C.tera_stop_session_event{base: C.tera_head{kind: 13, size: C.sizeof_tera_stop_session_event}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c.session_uuid = a.text(m.SessionUuid)
	c.service_uuid = a.text(m.ServiceUuid)
}

// DatabaseEventEventType: What happened to the record.
type DatabaseEventEventType int32

const (
	// Not specified, or unknown.
	DatabaseEventDbUnknown DatabaseEventEventType = 0
	// The record was created.
	DatabaseEventDbCreate DatabaseEventEventType = 1
	// The record was updated.
	DatabaseEventDbUpdate DatabaseEventEventType = 2
	// The record was deleted.
	DatabaseEventDbDelete DatabaseEventEventType = 3
)

// String returns the name of the value, or its number if it has none.
func (value DatabaseEventEventType) String() string {
	return enumName(int32(value), func(value C.int32_t) *C.char {
		return C.tera_database_event_event_type_name(value)
	})
}

// DatabaseEvent: A record of the server's database was created, updated or deleted.
type DatabaseEvent struct {
	// What happened.
	Type DatabaseEventEventType `tera:"type"`
	// Name of the record's model, for example `session`.
	ObjectType string `tera:"object_type"`
	// The record, as JSON text.
	ObjectValue string `tera:"object_value"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindDatabaseEvent.
func (*DatabaseEvent) Kind() uint32 { return KindDatabaseEvent }

// String describes the message in one line for a log.
func (m DatabaseEvent) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *DatabaseEvent) Equal(other *DatabaseEvent) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m DatabaseEvent) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *DatabaseEvent) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *DatabaseEvent) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("DatabaseEvent"))
	}
	m.from(in, (*C.tera_database_event)(unsafe.Pointer(head)))
}

func (m *DatabaseEvent) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("DatabaseEvent"))
	}
	c := (*C.tera_database_event)(a.alloc(C.sizeof_tera_database_event))
	m.to(a, c)
	return &c.base
}

func (m *DatabaseEvent) from(in *input, c *C.tera_database_event) {
	*m = DatabaseEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.Type = DatabaseEventEventType(c._type)
	m.ObjectType = in.string(c.object_type)
	m.ObjectValue = in.string(c.object_value)
}

func (m *DatabaseEvent) to(a *arena, c *C.tera_database_event) {
	*c = C.tera_database_event{base: C.tera_head{kind: 14, size: C.sizeof_tera_database_event}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c._type = C.int32_t(m.Type)
	c.object_type = a.text(m.ObjectType)
	c.object_value = a.text(m.ObjectValue)
}

// LogEventLogLevel: Severity of the line. The most severe level has the lowest number.
type LogEventLogLevel int32

const (
	// Not specified, or unknown.
	LogEventLoglevelUnknown LogEventLogLevel = 0
	// Individual steps of the program, the most detailed level.
	LogEventLoglevelTrace LogEventLogLevel = 7
	// Details for developers.
	LogEventLoglevelDebug LogEventLogLevel = 6
	// An event of normal operation.
	LogEventLoglevelInfo LogEventLogLevel = 5
	// Something unexpected that did no harm.
	LogEventLoglevelWarning LogEventLogLevel = 4
	// A critical condition.
	LogEventLoglevelCritical LogEventLogLevel = 3
	// An operation failed.
	LogEventLoglevelError LogEventLogLevel = 2
	// The program cannot continue.
	LogEventLoglevelFatal LogEventLogLevel = 1
)

// String returns the name of the value, or its number if it has none.
func (value LogEventLogLevel) String() string {
	return enumName(int32(value), func(value C.int32_t) *C.char {
		return C.tera_log_event_log_level_name(value)
	})
}

// LogEvent: One line for the log archive.
type LogEvent struct {
	// Severity of the line.
	Level LogEventLogLevel `tera:"level"`
	// Time at which the line was written, in seconds since 1970-01-01 00:00:00 UTC.
	Timestamp float64 `tera:"timestamp"`
	// Name of the module or service that wrote it.
	Sender string `tera:"sender"`
	// The line.
	Message string `tera:"message"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindLogEvent.
func (*LogEvent) Kind() uint32 { return KindLogEvent }

// String describes the message in one line for a log.
func (m LogEvent) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *LogEvent) Equal(other *LogEvent) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m LogEvent) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *LogEvent) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *LogEvent) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("LogEvent"))
	}
	m.from(in, (*C.tera_log_event)(unsafe.Pointer(head)))
}

func (m *LogEvent) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("LogEvent"))
	}
	c := (*C.tera_log_event)(a.alloc(C.sizeof_tera_log_event))
	m.to(a, c)
	return &c.base
}

func (m *LogEvent) from(in *input, c *C.tera_log_event) {
	*m = LogEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.Level = LogEventLogLevel(c.level)
	m.Timestamp = float64(c.timestamp)
	m.Sender = in.string(c.sender)
	m.Message = in.string(c.message)
}

func (m *LogEvent) to(a *arena, c *C.tera_log_event) {
	*c = C.tera_log_event{base: C.tera_head{kind: 15, size: C.sizeof_tera_log_event}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c.level = C.int32_t(m.Level)
	c.timestamp = C.double(m.Timestamp)
	c.sender = a.text(m.Sender)
	c.message = a.text(m.Message)
}

// LoginEventLoginStatus: Result of the attempt.
type LoginEventLoginStatus int32

const (
	// Not specified, or unknown.
	LoginEventLoginStatusUnknown LoginEventLoginStatus = 0
	// Logged in.
	LoginEventLoginStatusSuccess LoginEventLoginStatus = 1
	// Rejected: wrong password.
	LoginEventLoginStatusFailedWithWrongPassword LoginEventLoginStatus = 2
	// Rejected: no such user.
	LoginEventLoginStatusFailedWithWrongUsername LoginEventLoginStatus = 3
	// Rejected: too many attempts.
	LoginEventLoginStatusFailedWithMaxAttemptsReached LoginEventLoginStatus = 4
	// Rejected: logged in elsewhere.
	LoginEventLoginStatusFailedWithAlreadyLoggedIn LoginEventLoginStatus = 5
	// Rejected: the token is invalid.
	LoginEventLoginStatusFailedWithInvalidToken LoginEventLoginStatus = 6
	// Rejected: the account is disabled.
	LoginEventLoginStatusFailedWithDisabledAccount LoginEventLoginStatus = 7
	// Rejected: the token has expired.
	LoginEventLoginStatusFailedWithExpiredToken LoginEventLoginStatus = 8
)

// String returns the name of the value, or its number if it has none.
func (value LoginEventLoginStatus) String() string {
	return enumName(int32(value), func(value C.int32_t) *C.char {
		return C.tera_login_event_login_status_name(value)
	})
}

// LoginEventLoginType: Kind of credentials used for the login.
type LoginEventLoginType int32

const (
	// Not specified, or unknown.
	LoginEventLoginTypeUnknown LoginEventLoginType = 0
	// A token.
	LoginEventLoginTypeToken LoginEventLoginType = 1
	// A name and a password.
	LoginEventLoginTypePassword LoginEventLoginType = 2
	// A client certificate.
	LoginEventLoginTypeCertificate LoginEventLoginType = 3
)

// String returns the name of the value, or its number if it has none.
func (value LoginEventLoginType) String() string {
	return enumName(int32(value), func(value C.int32_t) *C.char {
		return C.tera_login_event_login_type_name(value)
	})
}

// LoginEvent: A login attempt.
type LoginEvent struct {
	// Level, time, sender and message of the line in the log.
	LogHeader *LogEvent `tera:"log_header"`
	// Kind of credentials used for the login.
	LoginType LoginEventLoginType `tera:"login_type"`
	// Result of the attempt.
	LoginStatus LoginEventLoginStatus `tera:"login_status"`
	// Name of the client program.
	ClientName string `tera:"client_name"`
	// Version of the client program.
	ClientVersion string `tera:"client_version"`
	// IP address of the client.
	ClientIp string `tera:"client_ip"`
	// Name of the client's operating system.
	OsName string `tera:"os_name"`
	// Version of the client's operating system.
	OsVersion string `tera:"os_version"`
	// UUID of the user, if a user logs in.
	UserUuid string `tera:"user_uuid"`
	// UUID of the participant, if a participant logs in.
	ParticipantUuid string `tera:"participant_uuid"`
	// UUID of the device, if a device logs in.
	DeviceUuid string `tera:"device_uuid"`
	// UUID of the service, if a service logs in.
	ServiceUuid string `tera:"service_uuid"`
	// The server's endpoint that the login was sent to.
	ServerEndpoint string `tera:"server_endpoint"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindLoginEvent.
func (*LoginEvent) Kind() uint32 { return KindLoginEvent }

// String describes the message in one line for a log.
func (m LoginEvent) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *LoginEvent) Equal(other *LoginEvent) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m LoginEvent) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *LoginEvent) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *LoginEvent) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("LoginEvent"))
	}
	m.from(in, (*C.tera_login_event)(unsafe.Pointer(head)))
}

func (m *LoginEvent) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("LoginEvent"))
	}
	c := (*C.tera_login_event)(a.alloc(C.sizeof_tera_login_event))
	m.to(a, c)
	return &c.base
}

func (m *LoginEvent) from(in *input, c *C.tera_login_event) {
	*m = LoginEvent{UnknownFields: goBytes(c.unknown_fields)}
	if c.log_header != nil {
		m.LogHeader = new(LogEvent)
		m.LogHeader.from(in, c.log_header)
	}
	m.LoginType = LoginEventLoginType(c.login_type)
	m.LoginStatus = LoginEventLoginStatus(c.login_status)
	m.ClientName = in.string(c.client_name)
	m.ClientVersion = in.string(c.client_version)
	m.ClientIp = in.string(c.client_ip)
	m.OsName = in.string(c.os_name)
	m.OsVersion = in.string(c.os_version)
	m.UserUuid = in.string(c.user_uuid)
	m.ParticipantUuid = in.string(c.participant_uuid)
	m.DeviceUuid = in.string(c.device_uuid)
	m.ServiceUuid = in.string(c.service_uuid)
	m.ServerEndpoint = in.string(c.server_endpoint)
}

func (m *LoginEvent) to(a *arena, c *C.tera_login_event) {
	*c = C.tera_login_event{base: C.tera_head{kind: 16, size: C.sizeof_tera_login_event}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	if m.LogHeader != nil {
		c.log_header = (*C.tera_log_event)(unsafe.Pointer(m.LogHeader.store(a)))
	}
	c.login_type = C.int32_t(m.LoginType)
	c.login_status = C.int32_t(m.LoginStatus)
	c.client_name = a.text(m.ClientName)
	c.client_version = a.text(m.ClientVersion)
	c.client_ip = a.text(m.ClientIp)
	c.os_name = a.text(m.OsName)
	c.os_version = a.text(m.OsVersion)
	c.user_uuid = a.text(m.UserUuid)
	c.participant_uuid = a.text(m.ParticipantUuid)
	c.device_uuid = a.text(m.DeviceUuid)
	c.service_uuid = a.text(m.ServiceUuid)
	c.server_endpoint = a.text(m.ServerEndpoint)
}

// RPCMessage: A remote procedure call. The reply is JSON text on the topic `reply_to`.
type RPCMessage struct {
	// Name of the procedure.
	Method string `tera:"method"`
	// The Redis topic on which the reply is expected.
	ReplyTo string `tera:"reply_to"`
	// Number of the call, repeated in the reply.
	Id uint64 `tera:"id"`
	// Time of the call, in seconds since 1970-01-01 00:00:00 UTC. Set it, for example to `tera_now()`: a bus
	// client treats a call without a timestamp as text and discards it.
	Timestamp float64 `tera:"timestamp"`
	// The arguments, in the procedure's order.
	Args []Value `tera:"args"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindRPCMessage.
func (*RPCMessage) Kind() uint32 { return KindRPCMessage }

// String describes the message in one line for a log.
func (m RPCMessage) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *RPCMessage) Equal(other *RPCMessage) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m RPCMessage) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *RPCMessage) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *RPCMessage) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("RPCMessage"))
	}
	m.from(in, (*C.tera_rpc_message)(unsafe.Pointer(head)))
}

func (m *RPCMessage) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("RPCMessage"))
	}
	c := (*C.tera_rpc_message)(a.alloc(C.sizeof_tera_rpc_message))
	m.to(a, c)
	return &c.base
}

func (m *RPCMessage) from(in *input, c *C.tera_rpc_message) {
	*m = RPCMessage{UnknownFields: goBytes(c.unknown_fields)}
	m.Method = in.string(c.method)
	m.ReplyTo = in.string(c.reply_to)
	m.Id = uint64(c.id)
	m.Timestamp = float64(c.timestamp)
	m.Args = loadList(in, c.args.data, c.args.len, (*Value).from)
}

func (m *RPCMessage) to(a *arena, c *C.tera_rpc_message) {
	*c = C.tera_rpc_message{base: C.tera_head{kind: 17, size: C.sizeof_tera_rpc_message}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c.method = a.text(m.Method)
	c.reply_to = a.text(m.ReplyTo)
	c.id = C.uint64_t(m.Id)
	c.timestamp = C.double(m.Timestamp)
	c.args.data, c.args.len = storeList(a, m.Args, (*Value).to)
}

// ValueArgValue: The argument. One of the types that follow.
type ValueArgValue interface {
	oneofMember
	argValue()
}

// ValueDoubleValue: A double-precision number.
type ValueDoubleValue float64

func (ValueDoubleValue) argValue() {}

func (v ValueDoubleValue) member() (string, any) { return "double_value", float64(v) }

// ValueFloatValue: A single-precision number.
type ValueFloatValue float32

func (ValueFloatValue) argValue() {}

func (v ValueFloatValue) member() (string, any) { return "float_value", float32(v) }

// ValueIntValue: A signed integer.
type ValueIntValue int64

func (ValueIntValue) argValue() {}

func (v ValueIntValue) member() (string, any) { return "int_value", int64(v) }

// ValueUintValue: An unsigned integer.
type ValueUintValue uint64

func (ValueUintValue) argValue() {}

func (v ValueUintValue) member() (string, any) { return "uint_value", uint64(v) }

// ValueBoolValue: A boolean.
type ValueBoolValue bool

func (ValueBoolValue) argValue() {}

func (v ValueBoolValue) member() (string, any) { return "bool_value", bool(v) }

// ValueBytesValue: Bytes.
type ValueBytesValue []byte

func (ValueBytesValue) argValue() {}

func (v ValueBytesValue) member() (string, any) { return "bytes_value", []byte(v) }

// ValueStringValue: A string, often JSON text.
type ValueStringValue string

func (ValueStringValue) argValue() {}

func (v ValueStringValue) member() (string, any) { return "string_value", string(v) }

// Value: One argument of a remote procedure call: at most one of its fields is set.
type Value struct {
	// The argument. Nil when none is set.
	ArgValue ValueArgValue `tera:"arg_value"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindValue.
func (*Value) Kind() uint32 { return KindValue }

// String describes the message in one line for a log.
func (m Value) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *Value) Equal(other *Value) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m Value) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *Value) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *Value) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("Value"))
	}
	m.from(in, (*C.tera_value)(unsafe.Pointer(head)))
}

func (m *Value) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("Value"))
	}
	c := (*C.tera_value)(a.alloc(C.sizeof_tera_value))
	m.to(a, c)
	return &c.base
}

func (m *Value) from(in *input, c *C.tera_value) {
	*m = Value{UnknownFields: goBytes(c.unknown_fields)}
	switch value := unsafe.Pointer(&c.arg_value); c.arg_value_case {
	case 1:
		m.ArgValue = ValueDoubleValue(float64(*(*C.double)(value)))
	case 2:
		m.ArgValue = ValueFloatValue(float32(*(*C.float)(value)))
	case 3:
		m.ArgValue = ValueIntValue(int64(*(*C.int64_t)(value)))
	case 4:
		m.ArgValue = ValueUintValue(uint64(*(*C.uint64_t)(value)))
	case 5:
		m.ArgValue = ValueBoolValue(*(*C.tera_bool)(value) != 0)
	case 6:
		m.ArgValue = ValueBytesValue(goBytes(*(*C.tera_bytes)(value)))
	case 7:
		m.ArgValue = ValueStringValue(in.string(*(*C.tera_str)(value)))
	}
}

func (m *Value) to(a *arena, c *C.tera_value) {
	*c = C.tera_value{base: C.tera_head{kind: 18, size: C.sizeof_tera_value}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	place := unsafe.Pointer(&c.arg_value)
	switch value := m.ArgValue.(type) {
	case ValueDoubleValue:
		c.arg_value_case = 1
		*(*C.double)(place) = C.double(float64(value))
	case ValueFloatValue:
		c.arg_value_case = 2
		*(*C.float)(place) = C.float(float32(value))
	case ValueIntValue:
		c.arg_value_case = 3
		*(*C.int64_t)(place) = C.int64_t(int64(value))
	case ValueUintValue:
		c.arg_value_case = 4
		*(*C.uint64_t)(place) = C.uint64_t(uint64(value))
	case ValueBoolValue:
		c.arg_value_case = 5
		*(*C.tera_bool)(place) = cBool(bool(value))
	case ValueBytesValue:
		c.arg_value_case = 6
		*(*C.tera_bytes)(place) = a.bytes([]byte(value))
	case ValueStringValue:
		c.arg_value_case = 7
		*(*C.tera_str)(place) = a.text(string(value))
	}
}

// ArchiveEventStatusType: State of the archive.
type ArchiveEventStatusType int32

const (
	// Requested, not started.
	ArchiveEventStatusPending ArchiveEventStatusType = 0
	// Being created.
	ArchiveEventStatusInprogress ArchiveEventStatusType = 1
	// Ready for download from `archive_url`.
	ArchiveEventStatusCompleted ArchiveEventStatusType = 2
	// Cancelled.
	ArchiveEventStatusCancelled ArchiveEventStatusType = 3
	// Deleted.
	ArchiveEventStatusDeleted ArchiveEventStatusType = 4
)

// String returns the name of the value, or its number if it has none.
func (value ArchiveEventStatusType) String() string {
	return enumName(int32(value), func(value C.int32_t) *C.char {
		return C.tera_archive_event_status_type_name(value)
	})
}

// ArchiveEvent: Progress of a requested file archive.
type ArchiveEvent struct {
	// UUID of the archive.
	ArchiveUuid string `tera:"archive_uuid"`
	// UUID of the owner, who requested it.
	OwnerUuid string `tera:"owner_uuid"`
	// State of the archive.
	Status ArchiveEventStatusType `tera:"status"`
	// URL to download the archive from.
	ArchiveUrl string `tera:"archive_url"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindArchiveEvent.
func (*ArchiveEvent) Kind() uint32 { return KindArchiveEvent }

// String describes the message in one line for a log.
func (m ArchiveEvent) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *ArchiveEvent) Equal(other *ArchiveEvent) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m ArchiveEvent) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *ArchiveEvent) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *ArchiveEvent) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("ArchiveEvent"))
	}
	m.from(in, (*C.tera_archive_event)(unsafe.Pointer(head)))
}

func (m *ArchiveEvent) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("ArchiveEvent"))
	}
	c := (*C.tera_archive_event)(a.alloc(C.sizeof_tera_archive_event))
	m.to(a, c)
	return &c.base
}

func (m *ArchiveEvent) from(in *input, c *C.tera_archive_event) {
	*m = ArchiveEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.ArchiveUuid = in.string(c.archive_uuid)
	m.OwnerUuid = in.string(c.owner_uuid)
	m.Status = ArchiveEventStatusType(c.status)
	m.ArchiveUrl = in.string(c.archive_url)
}

func (m *ArchiveEvent) to(a *arena, c *C.tera_archive_event) {
	*c = C.tera_archive_event{base: C.tera_head{kind: 19, size: C.sizeof_tera_archive_event}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c.archive_uuid = a.text(m.ArchiveUuid)
	c.owner_uuid = a.text(m.OwnerUuid)
	c.status = C.int32_t(m.Status)
	c.archive_url = a.text(m.ArchiveUrl)
}

// ServerCommandCommandType: What to do.
type ServerCommandCommandType int32

const (
	// Not specified, or unknown.
	ServerCommandCmdUnknown ServerCommandCommandType = 0
	// Register a device.
	ServerCommandCmdRegisterDevice ServerCommandCommandType = 1
	// Disconnect a client.
	ServerCommandCmdClientDisconnect ServerCommandCommandType = 2
)

// String returns the name of the value, or its number if it has none.
func (value ServerCommandCommandType) String() string {
	return enumName(int32(value), func(value C.int32_t) *C.char {
		return C.tera_server_command_command_type_name(value)
	})
}

// ServerCommand: A command to a part of the server.
type ServerCommand struct {
	// What to do.
	Type ServerCommandCommandType `tera:"type"`
	// Data for the command, if it needs any.
	Data *Any `tera:"data"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindServerCommand.
func (*ServerCommand) Kind() uint32 { return KindServerCommand }

// String describes the message in one line for a log.
func (m ServerCommand) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *ServerCommand) Equal(other *ServerCommand) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m ServerCommand) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *ServerCommand) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *ServerCommand) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("ServerCommand"))
	}
	m.from(in, (*C.tera_server_command)(unsafe.Pointer(head)))
}

func (m *ServerCommand) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("ServerCommand"))
	}
	c := (*C.tera_server_command)(a.alloc(C.sizeof_tera_server_command))
	m.to(a, c)
	return &c.base
}

func (m *ServerCommand) from(in *input, c *C.tera_server_command) {
	*m = ServerCommand{UnknownFields: goBytes(c.unknown_fields)}
	m.Type = ServerCommandCommandType(c._type)
	if c.data != nil {
		m.Data = new(Any)
		m.Data.from(in, c.data)
	}
}

func (m *ServerCommand) to(a *arena, c *C.tera_server_command) {
	*c = C.tera_server_command{base: C.tera_head{kind: 20, size: C.sizeof_tera_server_command}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c._type = C.int32_t(m.Type)
	if m.Data != nil {
		c.data = (*C.tera_any)(unsafe.Pointer(m.Data.store(a)))
	}
}

// UserRegisterToEventEventType: The class of events.
type UserRegisterToEventEventType int32

const (
	// Not specified, or unknown.
	UserRegisterToEventEventUnknown UserRegisterToEventEventType = 0
	// A user connected.
	UserRegisterToEventEventUserConnected UserRegisterToEventEventType = 1
	// A user disconnected.
	UserRegisterToEventEventUserDisconnected UserRegisterToEventEventType = 2
	// A user was deleted.
	UserRegisterToEventEventUserDeleted UserRegisterToEventEventType = 3
	// A user was added.
	UserRegisterToEventEventUserAdded UserRegisterToEventEventType = 4
	// A user was updated.
	UserRegisterToEventEventUserUpdated UserRegisterToEventEventType = 5
	// A participant connected.
	UserRegisterToEventEventParticipantConnected UserRegisterToEventEventType = 6
	// A participant disconnected.
	UserRegisterToEventEventParticipantDisconnected UserRegisterToEventEventType = 7
	// A participant was deleted.
	UserRegisterToEventEventParticipantDeleted UserRegisterToEventEventType = 8
	// A participant was added.
	UserRegisterToEventEventParticipantAdded UserRegisterToEventEventType = 9
	// A participant was updated.
	UserRegisterToEventEventParticipantUpdated UserRegisterToEventEventType = 10
	// A device connected.
	UserRegisterToEventEventDeviceConnected UserRegisterToEventEventType = 11
	// A device disconnected.
	UserRegisterToEventEventDeviceDisconnected UserRegisterToEventEventType = 12
	// A device was deleted.
	UserRegisterToEventEventDeviceDeleted UserRegisterToEventEventType = 13
	// A device was added.
	UserRegisterToEventEventDeviceAdded UserRegisterToEventEventType = 14
	// A device was updated.
	UserRegisterToEventEventDeviceUpdated UserRegisterToEventEventType = 15
)

// String returns the name of the value, or its number if it has none.
func (value UserRegisterToEventEventType) String() string {
	return enumName(int32(value), func(value C.int32_t) *C.char {
		return C.tera_user_register_to_event_event_type_name(value)
	})
}

// UserRegisterToEventAction: Subscribe or unsubscribe.
type UserRegisterToEventAction int32

const (
	// Not specified, or unknown.
	UserRegisterToEventActionUnknown UserRegisterToEventAction = 0
	// Subscribe to the events.
	UserRegisterToEventActionRegister UserRegisterToEventAction = 1
	// Unsubscribe from the events.
	UserRegisterToEventActionUnregister UserRegisterToEventAction = 2
)

// String returns the name of the value, or its number if it has none.
func (value UserRegisterToEventAction) String() string {
	return enumName(int32(value), func(value C.int32_t) *C.char {
		return C.tera_user_register_to_event_action_name(value)
	})
}

// UserRegisterToEvent: A client subscribes to a class of events, or unsubscribes from it.
type UserRegisterToEvent struct {
	// The class of events.
	EventType UserRegisterToEventEventType `tera:"event_type"`
	// Subscribe or unsubscribe.
	Action UserRegisterToEventAction `tera:"action"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindUserRegisterToEvent.
func (*UserRegisterToEvent) Kind() uint32 { return KindUserRegisterToEvent }

// String describes the message in one line for a log.
func (m UserRegisterToEvent) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *UserRegisterToEvent) Equal(other *UserRegisterToEvent) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m UserRegisterToEvent) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *UserRegisterToEvent) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *UserRegisterToEvent) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("UserRegisterToEvent"))
	}
	m.from(in, (*C.tera_user_register_to_event)(unsafe.Pointer(head)))
}

func (m *UserRegisterToEvent) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("UserRegisterToEvent"))
	}
	c := (*C.tera_user_register_to_event)(a.alloc(C.sizeof_tera_user_register_to_event))
	m.to(a, c)
	return &c.base
}

func (m *UserRegisterToEvent) from(in *input, c *C.tera_user_register_to_event) {
	*m = UserRegisterToEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.EventType = UserRegisterToEventEventType(c.event_type)
	m.Action = UserRegisterToEventAction(c.action)
}

func (m *UserRegisterToEvent) to(a *arena, c *C.tera_user_register_to_event) {
	*c = C.tera_user_register_to_event{base: C.tera_head{kind: 21, size: C.sizeof_tera_user_register_to_event}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c.event_type = C.int32_t(m.EventType)
	c.action = C.int32_t(m.Action)
}

// CreateSession: Requests a session. An older request, kept in the schema for compatibility.
type CreateSession struct {
	// Name of the sender of the request.
	Source string `tera:"source"`
	// The command.
	Command string `tera:"command"`
	// The Redis topic on which the answer is expected.
	ReplyTo string `tera:"reply_to"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindCreateSession.
func (*CreateSession) Kind() uint32 { return KindCreateSession }

// String describes the message in one line for a log.
func (m CreateSession) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *CreateSession) Equal(other *CreateSession) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m CreateSession) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *CreateSession) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *CreateSession) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("CreateSession"))
	}
	m.from(in, (*C.tera_create_session)(unsafe.Pointer(head)))
}

func (m *CreateSession) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("CreateSession"))
	}
	c := (*C.tera_create_session)(a.alloc(C.sizeof_tera_create_session))
	m.to(a, c)
	return &c.base
}

func (m *CreateSession) from(in *input, c *C.tera_create_session) {
	*m = CreateSession{UnknownFields: goBytes(c.unknown_fields)}
	m.Source = in.string(c.source)
	m.Command = in.string(c.command)
	m.ReplyTo = in.string(c.reply_to)
}

func (m *CreateSession) to(a *arena, c *C.tera_create_session) {
	*c = C.tera_create_session{base: C.tera_head{kind: 22, size: C.sizeof_tera_create_session}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c.source = a.text(m.Source)
	c.command = a.text(m.Command)
	c.reply_to = a.text(m.ReplyTo)
}

// ResultResultType: Kind of result.
type ResultResultType int32

const (
	// Not specified, or unknown.
	ResultResultUnknown ResultResultType = 0
	// The request succeeded.
	ResultResultOk ResultResultType = 1
	// The request failed.
	ResultResultError ResultResultType = 2
	// The request succeeded with a warning.
	ResultResultWarning ResultResultType = 3
)

// String returns the name of the value, or its number if it has none.
func (value ResultResultType) String() string {
	return enumName(int32(value), func(value C.int32_t) *C.char {
		return C.tera_result_result_type_name(value)
	})
}

// Result: The result of a request. An older answer, kept in the schema for compatibility.
type Result struct {
	// Kind of result.
	Type ResultResultType `tera:"type"`
	// Code of the result.
	Code int64 `tera:"code"`
	// Message of the result, for display.
	Message string `tera:"message"`
	// Fields that the schema does not have, as received.
	UnknownFields []byte
}

// Kind returns KindResult.
func (*Result) Kind() uint32 { return KindResult }

// String describes the message in one line for a log.
func (m Result) String() string { return describe(&m) }

// Equal reports whether both messages have the same encoding, see the function Equal.
func (m *Result) Equal(other *Result) bool { return Equal(m, other) }

// MarshalJSON returns the message as JSON text, for encoding/json.
func (m Result) MarshalJSON() ([]byte, error) { return marshalJSON(&m) }

// UnmarshalJSON reads the message from JSON text, for encoding/json.
func (m *Result) UnmarshalJSON(data []byte) error { return unmarshalJSON(data, m) }

func (m *Result) load(in *input, head *C.tera_head) {
	if m == nil {
		panic(nilError("Result"))
	}
	m.from(in, (*C.tera_result)(unsafe.Pointer(head)))
}

func (m *Result) store(a *arena) *C.tera_head {
	if m == nil {
		panic(nilError("Result"))
	}
	c := (*C.tera_result)(a.alloc(C.sizeof_tera_result))
	m.to(a, c)
	return &c.base
}

func (m *Result) from(in *input, c *C.tera_result) {
	*m = Result{UnknownFields: goBytes(c.unknown_fields)}
	m.Type = ResultResultType(c._type)
	m.Code = int64(c.code)
	m.Message = in.string(c.message)
}

func (m *Result) to(a *arena, c *C.tera_result) {
	*c = C.tera_result{base: C.tera_head{kind: 23, size: C.sizeof_tera_result}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c._type = C.int32_t(m.Type)
	c.code = C.int64_t(m.Code)
	c.message = a.text(m.Message)
}

// The messages by their kinds.
var types = [...]messageType{
	1:  {"google.protobuf.Any", func() Message { return new(Any) }},
	2:  {"opentera.protobuf.TeraMessage", func() Message { return new(TeraMessage) }},
	3:  {"opentera.protobuf.TeraEvent", func() Message { return new(TeraEvent) }},
	4:  {"opentera.protobuf.TeraEvent.Header", func() Message { return new(TeraEventHeader) }},
	5:  {"opentera.protobuf.TeraModuleMessage", func() Message { return new(TeraModuleMessage) }},
	6:  {"opentera.protobuf.TeraModuleMessage.Header", func() Message { return new(TeraModuleMessageHeader) }},
	7:  {"opentera.protobuf.DeviceEvent", func() Message { return new(DeviceEvent) }},
	8:  {"opentera.protobuf.ParticipantEvent", func() Message { return new(ParticipantEvent) }},
	9:  {"opentera.protobuf.UserEvent", func() Message { return new(UserEvent) }},
	10: {"opentera.protobuf.JoinSessionEvent", func() Message { return new(JoinSessionEvent) }},
	11: {"opentera.protobuf.JoinSessionReplyEvent", func() Message { return new(JoinSessionReplyEvent) }},
	12: {"opentera.protobuf.LeaveSessionEvent", func() Message { return new(LeaveSessionEvent) }},
	13: {"opentera.protobuf.StopSessionEvent", func() Message { return new(StopSessionEvent) }},
	14: {"opentera.protobuf.DatabaseEvent", func() Message { return new(DatabaseEvent) }},
	15: {"opentera.protobuf.LogEvent", func() Message { return new(LogEvent) }},
	16: {"opentera.protobuf.LoginEvent", func() Message { return new(LoginEvent) }},
	17: {"opentera.protobuf.RPCMessage", func() Message { return new(RPCMessage) }},
	18: {"opentera.protobuf.Value", func() Message { return new(Value) }},
	19: {"opentera.protobuf.ArchiveEvent", func() Message { return new(ArchiveEvent) }},
	20: {"opentera.protobuf.ServerCommand", func() Message { return new(ServerCommand) }},
	21: {"opentera.protobuf.UserRegisterToEvent", func() Message { return new(UserRegisterToEvent) }},
	22: {"opentera.protobuf.CreateSession", func() Message { return new(CreateSession) }},
	23: {"opentera.protobuf.Result", func() Message { return new(Result) }},
}
