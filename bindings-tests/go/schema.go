// Code generated from `proto/` by `cargo codegen`; DO NOT EDIT.

package opentera

// #include <opentera/messages.h>
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

// Whether a call was carried out, see the header.
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

// Any: A message of any type, see the section "Any".
type Any struct {
	// Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`.
	TypeUrl string `tera:"type_url"`
	// The message as protobuf binary.
	Value []byte `tera:"value"`
	// The message itself, which is then what is written, or nil.
	Message Message
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*Any) Kind() uint32 { return 1 }

func (m *Any) load(head *C.tera_head) {
	m.from((*C.tera_any)(unsafe.Pointer(head)))
}

func (m *Any) store(a *arena) *C.tera_head {
	c := (*C.tera_any)(a.alloc(C.sizeof_tera_any))
	m.to(a, c)
	return &c.base
}

func (m *Any) from(c *C.tera_any) {
	*m = Any{UnknownFields: goBytes(c.unknown_fields)}
	m.TypeUrl = goString(c.type_url)
	m.Value = goBytes(c.value)
	m.Message, m.Value = loadAny(c.message, m.Value)
}

func (m *Any) to(a *arena, c *C.tera_any) {
	*c = C.tera_any{base: C.tera_head{kind: 1, size: C.sizeof_tera_any}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c.type_url = a.text(m.TypeUrl)
	c.value = a.bytes(m.Value)
	c.message = storeAny(a, m.Message)
}

// TeraMessage: Wraps everything that the server sends to a client over the websocket. The client sees the
// type of the content before the content itself.
type TeraMessage struct {
	// The content, usually a `TeraEvent`.
	Message *Any `tera:"message"`
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*TeraMessage) Kind() uint32 { return 2 }

func (m *TeraMessage) load(head *C.tera_head) {
	m.from((*C.tera_message)(unsafe.Pointer(head)))
}

func (m *TeraMessage) store(a *arena) *C.tera_head {
	c := (*C.tera_message)(a.alloc(C.sizeof_tera_message))
	m.to(a, c)
	return &c.base
}

func (m *TeraMessage) from(c *C.tera_message) {
	*m = TeraMessage{UnknownFields: goBytes(c.unknown_fields)}
	if c.message != nil {
		m.Message = new(Any)
		m.Message.from(c.message)
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*TeraEvent) Kind() uint32 { return 3 }

func (m *TeraEvent) load(head *C.tera_head) {
	m.from((*C.tera_event)(unsafe.Pointer(head)))
}

func (m *TeraEvent) store(a *arena) *C.tera_head {
	c := (*C.tera_event)(a.alloc(C.sizeof_tera_event))
	m.to(a, c)
	return &c.base
}

func (m *TeraEvent) from(c *C.tera_event) {
	*m = TeraEvent{UnknownFields: goBytes(c.unknown_fields)}
	if c.header != nil {
		m.Header = new(TeraEventHeader)
		m.Header.from(c.header)
	}
	m.Events = loadList(c.events.data, c.events.len, (*Any).from)
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*TeraEventHeader) Kind() uint32 { return 4 }

func (m *TeraEventHeader) load(head *C.tera_head) {
	m.from((*C.tera_event_header)(unsafe.Pointer(head)))
}

func (m *TeraEventHeader) store(a *arena) *C.tera_head {
	c := (*C.tera_event_header)(a.alloc(C.sizeof_tera_event_header))
	m.to(a, c)
	return &c.base
}

func (m *TeraEventHeader) from(c *C.tera_event_header) {
	*m = TeraEventHeader{UnknownFields: goBytes(c.unknown_fields)}
	m.Version = uint32(c.version)
	m.Time = float64(c.time)
	m.Topic = goString(c.topic)
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*TeraModuleMessage) Kind() uint32 { return 5 }

func (m *TeraModuleMessage) load(head *C.tera_head) {
	m.from((*C.tera_module_message)(unsafe.Pointer(head)))
}

func (m *TeraModuleMessage) store(a *arena) *C.tera_head {
	c := (*C.tera_module_message)(a.alloc(C.sizeof_tera_module_message))
	m.to(a, c)
	return &c.base
}

func (m *TeraModuleMessage) from(c *C.tera_module_message) {
	*m = TeraModuleMessage{UnknownFields: goBytes(c.unknown_fields)}
	if c.head != nil {
		m.Head = new(TeraModuleMessageHeader)
		m.Head.from(c.head)
	}
	m.Data = loadList(c.data.data, c.data.len, (*Any).from)
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*TeraModuleMessageHeader) Kind() uint32 { return 6 }

func (m *TeraModuleMessageHeader) load(head *C.tera_head) {
	m.from((*C.tera_module_message_header)(unsafe.Pointer(head)))
}

func (m *TeraModuleMessageHeader) store(a *arena) *C.tera_head {
	c := (*C.tera_module_message_header)(a.alloc(C.sizeof_tera_module_message_header))
	m.to(a, c)
	return &c.base
}

func (m *TeraModuleMessageHeader) from(c *C.tera_module_message_header) {
	*m = TeraModuleMessageHeader{UnknownFields: goBytes(c.unknown_fields)}
	m.Version = uint32(c.version)
	m.Time = float64(c.time)
	m.Seq = uint32(c.seq)
	m.Source = goString(c.source)
	m.Dest = goString(c.dest)
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

// String is the name of the value, or its number where it has none.
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*DeviceEvent) Kind() uint32 { return 7 }

func (m *DeviceEvent) load(head *C.tera_head) {
	m.from((*C.tera_device_event)(unsafe.Pointer(head)))
}

func (m *DeviceEvent) store(a *arena) *C.tera_head {
	c := (*C.tera_device_event)(a.alloc(C.sizeof_tera_device_event))
	m.to(a, c)
	return &c.base
}

func (m *DeviceEvent) from(c *C.tera_device_event) {
	*m = DeviceEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.DeviceUuid = goString(c.device_uuid)
	m.Type = DeviceEventEventType(c._type)
	m.DeviceName = goString(c.device_name)
	m.DeviceStatus = goString(c.device_status)
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

// String is the name of the value, or its number where it has none.
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*ParticipantEvent) Kind() uint32 { return 8 }

func (m *ParticipantEvent) load(head *C.tera_head) {
	m.from((*C.tera_participant_event)(unsafe.Pointer(head)))
}

func (m *ParticipantEvent) store(a *arena) *C.tera_head {
	c := (*C.tera_participant_event)(a.alloc(C.sizeof_tera_participant_event))
	m.to(a, c)
	return &c.base
}

func (m *ParticipantEvent) from(c *C.tera_participant_event) {
	*m = ParticipantEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.ParticipantUuid = goString(c.participant_uuid)
	m.Type = ParticipantEventEventType(c._type)
	m.ParticipantName = goString(c.participant_name)
	m.ParticipantProjectName = goString(c.participant_project_name)
	m.ParticipantSiteName = goString(c.participant_site_name)
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

// String is the name of the value, or its number where it has none.
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*UserEvent) Kind() uint32 { return 9 }

func (m *UserEvent) load(head *C.tera_head) {
	m.from((*C.tera_user_event)(unsafe.Pointer(head)))
}

func (m *UserEvent) store(a *arena) *C.tera_head {
	c := (*C.tera_user_event)(a.alloc(C.sizeof_tera_user_event))
	m.to(a, c)
	return &c.base
}

func (m *UserEvent) from(c *C.tera_user_event) {
	*m = UserEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.UserUuid = goString(c.user_uuid)
	m.Type = UserEventEventType(c._type)
	m.UserFullname = goString(c.user_fullname)
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*JoinSessionEvent) Kind() uint32 { return 10 }

func (m *JoinSessionEvent) load(head *C.tera_head) {
	m.from((*C.tera_join_session_event)(unsafe.Pointer(head)))
}

func (m *JoinSessionEvent) store(a *arena) *C.tera_head {
	c := (*C.tera_join_session_event)(a.alloc(C.sizeof_tera_join_session_event))
	m.to(a, c)
	return &c.base
}

func (m *JoinSessionEvent) from(c *C.tera_join_session_event) {
	*m = JoinSessionEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.SessionUrl = goString(c.session_url)
	m.SessionCreatorName = goString(c.session_creator_name)
	m.SessionUuid = goString(c.session_uuid)
	m.SessionParticipants = goStrings(c.session_participants)
	m.SessionUsers = goStrings(c.session_users)
	m.SessionDevices = goStrings(c.session_devices)
	m.JoinMsg = goString(c.join_msg)
	m.SessionParameters = goString(c.session_parameters)
	m.ServiceUuid = goString(c.service_uuid)
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

// String is the name of the value, or its number where it has none.
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*JoinSessionReplyEvent) Kind() uint32 { return 11 }

func (m *JoinSessionReplyEvent) load(head *C.tera_head) {
	m.from((*C.tera_join_session_reply_event)(unsafe.Pointer(head)))
}

func (m *JoinSessionReplyEvent) store(a *arena) *C.tera_head {
	c := (*C.tera_join_session_reply_event)(a.alloc(C.sizeof_tera_join_session_reply_event))
	m.to(a, c)
	return &c.base
}

func (m *JoinSessionReplyEvent) from(c *C.tera_join_session_reply_event) {
	*m = JoinSessionReplyEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.SessionUuid = goString(c.session_uuid)
	m.UserUuid = goString(c.user_uuid)
	m.ParticipantUuid = goString(c.participant_uuid)
	m.DeviceUuid = goString(c.device_uuid)
	m.JoinReply = JoinSessionReplyEventReplyType(c.join_reply)
	m.ReplyMsg = goString(c.reply_msg)
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*LeaveSessionEvent) Kind() uint32 { return 12 }

func (m *LeaveSessionEvent) load(head *C.tera_head) {
	m.from((*C.tera_leave_session_event)(unsafe.Pointer(head)))
}

func (m *LeaveSessionEvent) store(a *arena) *C.tera_head {
	c := (*C.tera_leave_session_event)(a.alloc(C.sizeof_tera_leave_session_event))
	m.to(a, c)
	return &c.base
}

func (m *LeaveSessionEvent) from(c *C.tera_leave_session_event) {
	*m = LeaveSessionEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.SessionUuid = goString(c.session_uuid)
	m.ServiceUuid = goString(c.service_uuid)
	m.LeavingParticipants = goStrings(c.leaving_participants)
	m.LeavingUsers = goStrings(c.leaving_users)
	m.LeavingDevices = goStrings(c.leaving_devices)
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*StopSessionEvent) Kind() uint32 { return 13 }

func (m *StopSessionEvent) load(head *C.tera_head) {
	m.from((*C.tera_stop_session_event)(unsafe.Pointer(head)))
}

func (m *StopSessionEvent) store(a *arena) *C.tera_head {
	c := (*C.tera_stop_session_event)(a.alloc(C.sizeof_tera_stop_session_event))
	m.to(a, c)
	return &c.base
}

func (m *StopSessionEvent) from(c *C.tera_stop_session_event) {
	*m = StopSessionEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.SessionUuid = goString(c.session_uuid)
	m.ServiceUuid = goString(c.service_uuid)
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

// String is the name of the value, or its number where it has none.
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*DatabaseEvent) Kind() uint32 { return 14 }

func (m *DatabaseEvent) load(head *C.tera_head) {
	m.from((*C.tera_database_event)(unsafe.Pointer(head)))
}

func (m *DatabaseEvent) store(a *arena) *C.tera_head {
	c := (*C.tera_database_event)(a.alloc(C.sizeof_tera_database_event))
	m.to(a, c)
	return &c.base
}

func (m *DatabaseEvent) from(c *C.tera_database_event) {
	*m = DatabaseEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.Type = DatabaseEventEventType(c._type)
	m.ObjectType = goString(c.object_type)
	m.ObjectValue = goString(c.object_value)
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

// String is the name of the value, or its number where it has none.
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*LogEvent) Kind() uint32 { return 15 }

func (m *LogEvent) load(head *C.tera_head) {
	m.from((*C.tera_log_event)(unsafe.Pointer(head)))
}

func (m *LogEvent) store(a *arena) *C.tera_head {
	c := (*C.tera_log_event)(a.alloc(C.sizeof_tera_log_event))
	m.to(a, c)
	return &c.base
}

func (m *LogEvent) from(c *C.tera_log_event) {
	*m = LogEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.Level = LogEventLogLevel(c.level)
	m.Timestamp = float64(c.timestamp)
	m.Sender = goString(c.sender)
	m.Message = goString(c.message)
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

// String is the name of the value, or its number where it has none.
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

// String is the name of the value, or its number where it has none.
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*LoginEvent) Kind() uint32 { return 16 }

func (m *LoginEvent) load(head *C.tera_head) {
	m.from((*C.tera_login_event)(unsafe.Pointer(head)))
}

func (m *LoginEvent) store(a *arena) *C.tera_head {
	c := (*C.tera_login_event)(a.alloc(C.sizeof_tera_login_event))
	m.to(a, c)
	return &c.base
}

func (m *LoginEvent) from(c *C.tera_login_event) {
	*m = LoginEvent{UnknownFields: goBytes(c.unknown_fields)}
	if c.log_header != nil {
		m.LogHeader = new(LogEvent)
		m.LogHeader.from(c.log_header)
	}
	m.LoginType = LoginEventLoginType(c.login_type)
	m.LoginStatus = LoginEventLoginStatus(c.login_status)
	m.ClientName = goString(c.client_name)
	m.ClientVersion = goString(c.client_version)
	m.ClientIp = goString(c.client_ip)
	m.OsName = goString(c.os_name)
	m.OsVersion = goString(c.os_version)
	m.UserUuid = goString(c.user_uuid)
	m.ParticipantUuid = goString(c.participant_uuid)
	m.DeviceUuid = goString(c.device_uuid)
	m.ServiceUuid = goString(c.service_uuid)
	m.ServerEndpoint = goString(c.server_endpoint)
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*RPCMessage) Kind() uint32 { return 17 }

func (m *RPCMessage) load(head *C.tera_head) {
	m.from((*C.tera_rpc_message)(unsafe.Pointer(head)))
}

func (m *RPCMessage) store(a *arena) *C.tera_head {
	c := (*C.tera_rpc_message)(a.alloc(C.sizeof_tera_rpc_message))
	m.to(a, c)
	return &c.base
}

func (m *RPCMessage) from(c *C.tera_rpc_message) {
	*m = RPCMessage{UnknownFields: goBytes(c.unknown_fields)}
	m.Method = goString(c.method)
	m.ReplyTo = goString(c.reply_to)
	m.Id = uint64(c.id)
	m.Timestamp = float64(c.timestamp)
	m.Args = loadList(c.args.data, c.args.len, (*Value).from)
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*Value) Kind() uint32 { return 18 }

func (m *Value) load(head *C.tera_head) {
	m.from((*C.tera_value)(unsafe.Pointer(head)))
}

func (m *Value) store(a *arena) *C.tera_head {
	c := (*C.tera_value)(a.alloc(C.sizeof_tera_value))
	m.to(a, c)
	return &c.base
}

func (m *Value) from(c *C.tera_value) {
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
		m.ArgValue = ValueStringValue(goString(*(*C.tera_str)(value)))
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

// String is the name of the value, or its number where it has none.
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*ArchiveEvent) Kind() uint32 { return 19 }

func (m *ArchiveEvent) load(head *C.tera_head) {
	m.from((*C.tera_archive_event)(unsafe.Pointer(head)))
}

func (m *ArchiveEvent) store(a *arena) *C.tera_head {
	c := (*C.tera_archive_event)(a.alloc(C.sizeof_tera_archive_event))
	m.to(a, c)
	return &c.base
}

func (m *ArchiveEvent) from(c *C.tera_archive_event) {
	*m = ArchiveEvent{UnknownFields: goBytes(c.unknown_fields)}
	m.ArchiveUuid = goString(c.archive_uuid)
	m.OwnerUuid = goString(c.owner_uuid)
	m.Status = ArchiveEventStatusType(c.status)
	m.ArchiveUrl = goString(c.archive_url)
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

// String is the name of the value, or its number where it has none.
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*ServerCommand) Kind() uint32 { return 20 }

func (m *ServerCommand) load(head *C.tera_head) {
	m.from((*C.tera_server_command)(unsafe.Pointer(head)))
}

func (m *ServerCommand) store(a *arena) *C.tera_head {
	c := (*C.tera_server_command)(a.alloc(C.sizeof_tera_server_command))
	m.to(a, c)
	return &c.base
}

func (m *ServerCommand) from(c *C.tera_server_command) {
	*m = ServerCommand{UnknownFields: goBytes(c.unknown_fields)}
	m.Type = ServerCommandCommandType(c._type)
	if c.data != nil {
		m.Data = new(Any)
		m.Data.from(c.data)
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

// String is the name of the value, or its number where it has none.
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

// String is the name of the value, or its number where it has none.
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*UserRegisterToEvent) Kind() uint32 { return 21 }

func (m *UserRegisterToEvent) load(head *C.tera_head) {
	m.from((*C.tera_user_register_to_event)(unsafe.Pointer(head)))
}

func (m *UserRegisterToEvent) store(a *arena) *C.tera_head {
	c := (*C.tera_user_register_to_event)(a.alloc(C.sizeof_tera_user_register_to_event))
	m.to(a, c)
	return &c.base
}

func (m *UserRegisterToEvent) from(c *C.tera_user_register_to_event) {
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*CreateSession) Kind() uint32 { return 22 }

func (m *CreateSession) load(head *C.tera_head) {
	m.from((*C.tera_create_session)(unsafe.Pointer(head)))
}

func (m *CreateSession) store(a *arena) *C.tera_head {
	c := (*C.tera_create_session)(a.alloc(C.sizeof_tera_create_session))
	m.to(a, c)
	return &c.base
}

func (m *CreateSession) from(c *C.tera_create_session) {
	*m = CreateSession{UnknownFields: goBytes(c.unknown_fields)}
	m.Source = goString(c.source)
	m.Command = goString(c.command)
	m.ReplyTo = goString(c.reply_to)
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

// String is the name of the value, or its number where it has none.
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
	// Fields that the schema does not know, as received.
	UnknownFields []byte
}

// Kind is the number of the message's type.
func (*Result) Kind() uint32 { return 23 }

func (m *Result) load(head *C.tera_head) {
	m.from((*C.tera_result)(unsafe.Pointer(head)))
}

func (m *Result) store(a *arena) *C.tera_head {
	c := (*C.tera_result)(a.alloc(C.sizeof_tera_result))
	m.to(a, c)
	return &c.base
}

func (m *Result) from(c *C.tera_result) {
	*m = Result{UnknownFields: goBytes(c.unknown_fields)}
	m.Type = ResultResultType(c._type)
	m.Code = int64(c.code)
	m.Message = goString(c.message)
}

func (m *Result) to(a *arena, c *C.tera_result) {
	*c = C.tera_result{base: C.tera_head{kind: 23, size: C.sizeof_tera_result}}
	c.unknown_fields = a.bytes(m.UnknownFields)
	c._type = C.int32_t(m.Type)
	c.code = C.int64_t(m.Code)
	c.message = a.text(m.Message)
}

// The messages by their kinds.
var types = map[uint32]messageType{
	1:  {"google.protobuf.Any", C.sizeof_tera_any, func() Message { return new(Any) }},
	2:  {"opentera.protobuf.TeraMessage", C.sizeof_tera_message, func() Message { return new(TeraMessage) }},
	3:  {"opentera.protobuf.TeraEvent", C.sizeof_tera_event, func() Message { return new(TeraEvent) }},
	4:  {"opentera.protobuf.TeraEvent.Header", C.sizeof_tera_event_header, func() Message { return new(TeraEventHeader) }},
	5:  {"opentera.protobuf.TeraModuleMessage", C.sizeof_tera_module_message, func() Message { return new(TeraModuleMessage) }},
	6:  {"opentera.protobuf.TeraModuleMessage.Header", C.sizeof_tera_module_message_header, func() Message { return new(TeraModuleMessageHeader) }},
	7:  {"opentera.protobuf.DeviceEvent", C.sizeof_tera_device_event, func() Message { return new(DeviceEvent) }},
	8:  {"opentera.protobuf.ParticipantEvent", C.sizeof_tera_participant_event, func() Message { return new(ParticipantEvent) }},
	9:  {"opentera.protobuf.UserEvent", C.sizeof_tera_user_event, func() Message { return new(UserEvent) }},
	10: {"opentera.protobuf.JoinSessionEvent", C.sizeof_tera_join_session_event, func() Message { return new(JoinSessionEvent) }},
	11: {"opentera.protobuf.JoinSessionReplyEvent", C.sizeof_tera_join_session_reply_event, func() Message { return new(JoinSessionReplyEvent) }},
	12: {"opentera.protobuf.LeaveSessionEvent", C.sizeof_tera_leave_session_event, func() Message { return new(LeaveSessionEvent) }},
	13: {"opentera.protobuf.StopSessionEvent", C.sizeof_tera_stop_session_event, func() Message { return new(StopSessionEvent) }},
	14: {"opentera.protobuf.DatabaseEvent", C.sizeof_tera_database_event, func() Message { return new(DatabaseEvent) }},
	15: {"opentera.protobuf.LogEvent", C.sizeof_tera_log_event, func() Message { return new(LogEvent) }},
	16: {"opentera.protobuf.LoginEvent", C.sizeof_tera_login_event, func() Message { return new(LoginEvent) }},
	17: {"opentera.protobuf.RPCMessage", C.sizeof_tera_rpc_message, func() Message { return new(RPCMessage) }},
	18: {"opentera.protobuf.Value", C.sizeof_tera_value, func() Message { return new(Value) }},
	19: {"opentera.protobuf.ArchiveEvent", C.sizeof_tera_archive_event, func() Message { return new(ArchiveEvent) }},
	20: {"opentera.protobuf.ServerCommand", C.sizeof_tera_server_command, func() Message { return new(ServerCommand) }},
	21: {"opentera.protobuf.UserRegisterToEvent", C.sizeof_tera_user_register_to_event, func() Message { return new(UserRegisterToEvent) }},
	22: {"opentera.protobuf.CreateSession", C.sizeof_tera_create_session, func() Message { return new(CreateSession) }},
	23: {"opentera.protobuf.Result", C.sizeof_tera_result, func() Message { return new(Result) }},
}
