// Package opentera has the messages of the OpenTera platform, see docs/go.md.
//
// A message is copied out of the library's memory when it is read and into it when it is written, so that values are
// Go's alone. What the library builds in between is in an arena, one of a few that are kept and used again; all
// functions may be called from any goroutine.
package opentera

/*
#cgo LDFLAGS: -lopentera_messages
#include <opentera/messages.h>

static tera_str dup_text(tera_arena *arena, _GoString_ text) {
  tera_str view = { tera_arena_dup(arena, _GoStringPtr(text), _GoStringLen(text)), _GoStringLen(text) };
  return view;
}
*/
import "C"

import (
	"fmt"
	"math"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"unsafe"
)

// Status is why the library refused something: one of Err..., or of a newer library.
type Status int32

func (status Status) String() string {
	if name := C.tera_status_name(C.tera_status(status)); name != nil {
		return C.GoString(name)
	}
	return strconv.Itoa(int(status))
}

// Error is what the library refused.
type Error struct {
	Status Status
	// What is wrong and where, for people.
	Detail string
	// Byte of the input, counted from 0; -1 where the error has no such place.
	Offset int
	// Place in a text, counted from 1; 0 where the error has no such place.
	Line, Column int
}

func (err *Error) Error() string { return err.Detail }

// Message is a pointer to any of the messages.
type Message interface {
	Kind() uint32
	// Reads a struct.
	load(head *C.tera_head)
	// Writes a struct to the arena.
	store(a *arena) *C.tera_head
}

// A member of a oneof.
type oneofMember interface {
	// Its name, and its value as a field has it.
	member() (string, any)
}

type messageType struct {
	name  string
	size  C.size_t
	empty func() Message
}

// New makes an empty message of a kind, or nil when there is no such kind.
func New(kind uint32) Message {
	if it, ok := types[kind]; ok {
		return it.empty()
	}
	return nil
}

// NewByName makes an empty message with this full name, or nil when there is none.
func NewByName(name string) Message {
	for _, it := range types {
		if it.name == name {
			return it.empty()
		}
	}
	return nil
}

// Encode gives a message as protobuf binary.
func Encode(message Message) (data []byte, err error) {
	err = call(func(a *arena) {
		head := message.store(a)
		data = a.output(func(buffer *C.uint8_t, capacity C.size_t, len *C.size_t) C.tera_status {
			return C.tera_encode(a.c, head, buffer, capacity, len)
		})
	})
	return
}

// Decode reads a message from protobuf binary; what was in it before is gone.
func Decode(data []byte, message Message) error {
	return call(func(a *arena) {
		head := a.message(message.Kind())
		text, len := cBytes(data)
		// C must not keep a pointer of Go's, so that the input is copied.
		a.check(C.tera_decode(a.c, text, len, C.TERA_DECODE_COPY, head))
		message.load(head)
	})
}

// ToJSON gives a message as JSON text. The flags are those for writing JSON.
func ToJSON(message Message, flags uint32) (text string, err error) {
	err = call(func(a *arena) {
		view := (*C.tera_str)(a.alloc(C.sizeof_tera_str))
		a.check(C.tera_json_text(a.c, message.store(a), C.uint32_t(flags), view))
		text = goString(*view)
	})
	return
}

// FromJSON reads a message from JSON text; what was in it before is gone. The flags are those for reading JSON.
func FromJSON(text string, message Message, flags uint32) error {
	return call(func(a *arena) {
		head := a.message(message.Kind())
		copied := a.text(text)
		a.check(C.tera_from_json(a.c, copied.data, copied.len, C.uint32_t(flags), head))
		message.load(head)
	})
}

// Pack makes an Any that holds a message.
func Pack(message Message) Any { return Any{Message: message} }

// Unpack gives the message in an Any, or nil when its type is not known.
func (m *Any) Unpack() (Message, error) {
	if m.Message != nil {
		return m.Message, nil
	}
	slash := strings.LastIndexByte(m.TypeUrl, '/')
	message := NewByName(m.TypeUrl[slash+1:])
	if slash < 0 || message == nil {
		return nil, nil
	}
	if err := Decode(m.Value, message); err != nil {
		return nil, err
	}
	return message, nil
}

// Payload is one message inside a wrapper.
type Payload struct {
	// Nil when it is of unknown type or could not be read.
	Message Message
	TypeUrl string
	// As received; empty when it was read from JSON and has a message.
	Value []byte
	// Why it could not be read; nil, also for a type that is not known.
	Err error
}

// Frame is what is in a wrapper.
type Frame struct {
	// Kind of the wrapper.
	Wrapper uint32
	Version uint32
	// In seconds since 1970-01-01 00:00:00 UTC.
	Time float64
	Seq  uint32
	// Of a TeraEvent; the destination of a TeraModuleMessage.
	Topic    string
	Source   string
	Payloads []Payload
	// How many payloads could not be read, and how many are of unknown type.
	Failed, Unknown int
}

// WrapperOf gives the kind of what a topic carries, 0 when that is no message.
func WrapperOf(topic string) uint32 {
	return uint32(C.tera_topic_wrapper(cText(topic)))
}

// WrapEvent gives a TeraEvent with payloads of any types. Without a time, 0, it has that of the call.
func WrapEvent(topic string, time float64, payloads ...Message) (data []byte, err error) {
	err = call(func(a *arena) {
		on := a.text(topic)
		heads := a.heads(payloads)
		data = a.output(func(buffer *C.uint8_t, capacity C.size_t, size *C.size_t) C.tera_status {
			return C.tera_wrap_event(a.c, on.data, on.len, C.double(time), heads, C.size_t(len(payloads)), buffer,
				capacity, size)
		})
	})
	return
}

// WrapModuleMessage gives a TeraModuleMessage with payloads of any types. Without a time, 0, it has that of the call.
func WrapModuleMessage(dest, source string, time float64, seq uint32, payloads ...Message) (data []byte, err error) {
	err = call(func(a *arena) {
		message := TeraModuleMessageHeader{Time: time, Seq: seq, Source: source, Dest: dest}
		header := (*C.tera_module_message_header)(unsafe.Pointer(message.store(a)))
		heads := a.heads(payloads)
		data = a.output(func(buffer *C.uint8_t, capacity C.size_t, size *C.size_t) C.tera_status {
			return C.tera_wrap_module_message(a.c, header, heads, C.size_t(len(payloads)), buffer, capacity, size)
		})
	})
	return
}

// WrapMessage gives a TeraMessage with one payload.
func WrapMessage(payload Message) (data []byte, err error) {
	err = call(func(a *arena) {
		head := payload.store(a)
		data = a.output(func(buffer *C.uint8_t, capacity C.size_t, size *C.size_t) C.tera_status {
			return C.tera_wrap_message(a.c, head, buffer, capacity, size)
		})
	})
	return
}

// Unwrap gives what is in a wrapper's bytes; the kind of the wrapper is what WrapperOf says of the topic they came on.
func Unwrap(wrapper uint32, data []byte) (frame *Frame, err error) {
	err = call(func(a *arena) {
		found := (*C.tera_frame)(unsafe.Pointer(a.empty(C.TERA_KIND_FRAME, C.sizeof_tera_frame)))
		text, len := cBytes(data)
		a.check(C.tera_unwrap(a.c, C.uint32_t(wrapper), text, len, C.TERA_DECODE_COPY, found))
		frame = loadFrame(found)
	})
	return
}

// UnwrapJSON gives what is in a wrapper that is JSON text: for a frame of the websocket that of a TeraMessage. The
// flags are those for reading JSON, usually JsonReadLenient.
func UnwrapJSON(wrapper uint32, text string, flags uint32) (frame *Frame, err error) {
	err = call(func(a *arena) {
		found := (*C.tera_frame)(unsafe.Pointer(a.empty(C.TERA_KIND_FRAME, C.sizeof_tera_frame)))
		copied := a.text(text)
		a.check(C.tera_unwrap_json(a.c, C.uint32_t(wrapper), copied.data, copied.len, C.uint32_t(flags), found))
		frame = loadFrame(found)
	})
	return
}

func loadFrame(c *C.tera_frame) *Frame {
	frame := &Frame{
		Wrapper: uint32(c.wrapper),
		Version: uint32(c.version),
		Time:    float64(c.time),
		Seq:     uint32(c.seq),
		Topic:   goString(c.topic),
		Source:  goString(c.source),
		Payloads: loadList(c.payloads.data, c.payloads.len, func(payload *Payload, c *C.tera_payload) {
			payload.TypeUrl = goString(c.type_url)
			payload.Message, payload.Value = loadAny(c.message, goBytes(c.value))
			if c.status != C.TERA_OK {
				payload.Err = &Error{Status: Status(c.status), Detail: goString(c.detail), Offset: -1}
			}
		}),
		Failed: int(c.failed),
	}
	for _, payload := range frame.Payloads {
		if payload.Message == nil && payload.Err == nil {
			frame.Unknown++ // not the library's number: a newer one has kinds that are unknown here
		}
	}
	return frame
}

// Topic is the parts of a topic.
type Topic struct {
	// One of Topic...
	Family uint32
	// One of Channel...
	Channel uint32
	// Of the module, service, user, participant, device, call, log or session.
	Name string
	// What follows `.events.`, or empty.
	Subtopic string
}

// ParseTopic gives the parts of the topic that a text is.
func ParseTopic(text string) (topic Topic, err error) {
	err = call(func(a *arena) {
		parts := (*C.tera_topic)(unsafe.Pointer(a.empty(C.TERA_KIND_TOPIC, C.sizeof_tera_topic)))
		copied := a.text(text)
		a.check(C.tera_topic_parse(a.c, copied.data, copied.len, parts))
		topic = Topic{
			Family:   uint32(parts.family),
			Channel:  uint32(parts.channel),
			Name:     goString(parts.name),
			Subtopic: goString(parts.subtopic),
		}
	})
	return
}

// Build gives the topic that has these parts.
func (topic Topic) Build() (text string, err error) {
	err = call(func(a *arena) {
		parts := (*C.tera_topic)(unsafe.Pointer(a.empty(C.TERA_KIND_TOPIC, C.sizeof_tera_topic)))
		parts.family, parts.channel = C.uint32_t(topic.Family), C.uint32_t(topic.Channel)
		parts.name, parts.subtopic = a.text(topic.Name), a.text(topic.Subtopic)
		text = string(a.output(func(buffer *C.uint8_t, capacity C.size_t, size *C.size_t) C.tera_status {
			return C.tera_topic_build(a.c, parts, (*C.char)(unsafe.Pointer(buffer)), capacity, size)
		}))
	})
	return
}

// RpcReply is the reply to a remote call.
type RpcReply struct {
	// Number of the call.
	Id uint64
	// Name of the procedure.
	Method string
	// The topic that the call was sent to.
	Pattern string
	// One of Rpc...
	Status int32
	// The status as received; written when Status is RpcUnknown.
	StatusText string
	// What the procedure returned, as JSON text; empty stands for null.
	ReturnValue string
}

// RpcReplyFromJSON gives the reply that a text is. The flags are those for reading JSON.
func RpcReplyFromJSON(text string, flags uint32) (reply RpcReply, err error) {
	err = call(func(a *arena) {
		found := (*C.tera_rpc_reply)(unsafe.Pointer(a.empty(C.TERA_KIND_RPC_REPLY, C.sizeof_tera_rpc_reply)))
		copied := a.text(text)
		a.check(C.tera_rpc_reply_from_json(a.c, copied.data, copied.len, C.uint32_t(flags), found))
		reply = RpcReply{
			Id:          uint64(found.id),
			Method:      goString(found.method),
			Pattern:     goString(found.pattern),
			Status:      int32(found.status),
			StatusText:  goString(found.status_text),
			ReturnValue: goString(found.return_value),
		}
	})
	return
}

// ToJSON gives a reply as JSON text. The flags are JsonWriteAscii, as the server has it, or 0.
func (reply RpcReply) ToJSON(flags uint32) (text string, err error) {
	err = call(func(a *arena) {
		c := (*C.tera_rpc_reply)(unsafe.Pointer(a.empty(C.TERA_KIND_RPC_REPLY, C.sizeof_tera_rpc_reply)))
		c.id, c.status = C.uint64_t(reply.Id), C.int32_t(reply.Status)
		c.method, c.pattern = a.text(reply.Method), a.text(reply.Pattern)
		c.status_text, c.return_value = a.text(reply.StatusText), a.text(reply.ReturnValue)
		text = string(a.output(func(buffer *C.uint8_t, capacity C.size_t, size *C.size_t) C.tera_status {
			return C.tera_rpc_reply_to_json(a.c, c, C.uint32_t(flags), (*C.char)(unsafe.Pointer(buffer)), capacity, size)
		}))
	})
	return
}

// ---------------------------------------------------------------------------------------------------------------------
// Arenas
// ---------------------------------------------------------------------------------------------------------------------

// Memory of the library for one call.
type arena struct{ c *C.tera_arena }

// What the library builds in it has the structs that this package was compiled with.
func newArena() *C.tera_arena { return C.tera_arena_new_for(0, layout) }

var layout = C.CString(C.TERA_LAYOUT)

var arenas = sync.Pool{New: func() any {
	a := &arena{newArena()}
	if a.c == nil {
		panic("opentera: no memory")
	}
	runtime.SetFinalizer(a, func(a *arena) { C.tera_arena_free(a.c) })
	return a
}}

// Does something with an arena. An Error that it panics with is what is returned.
func call(do func(a *arena)) (err error) {
	a := arenas.Get().(*arena)
	defer func() {
		C.tera_arena_reset(a.c)
		arenas.Put(a)
		if thrown := recover(); thrown != nil {
			refused, ok := thrown.(*Error)
			if !ok {
				panic(thrown)
			}
			err = refused
		}
	}()
	do(a)
	return nil
}

func (a *arena) check(status C.tera_status) {
	if status == C.TERA_OK {
		return
	}
	err := &Error{
		Status: Status(status),
		Detail: C.GoString(C.tera_arena_error_message(a.c)),
		Offset: -1,
		Line:   int(C.tera_arena_error_line(a.c)),
		Column: int(C.tera_arena_error_column(a.c)),
	}
	if err.Detail == "" { // `tera_init` is not given the arena
		err.Detail = C.GoString(C.tera_status_message(status))
	}
	if offset := uint64(C.tera_arena_error_offset(a.c)); offset <= math.MaxInt {
		err.Offset = int(offset)
	}
	panic(err)
}

func (a *arena) alloc(size uintptr) unsafe.Pointer {
	memory := C.tera_arena_alloc(a.c, C.size_t(size), 0)
	if memory == nil {
		a.check(C.tera_arena_error(a.c))
	}
	return memory
}

// An empty struct.
func (a *arena) empty(kind uint32, size C.size_t) *C.tera_head {
	head := (*C.tera_head)(a.alloc(uintptr(size)))
	a.check(C.tera_init(C.uint32_t(kind), head, size))
	return head
}

func (a *arena) message(kind uint32) *C.tera_head { return a.empty(kind, types[kind].size) }

// The bytes that a function writes to a buffer.
func (a *arena) output(write func(buffer *C.uint8_t, capacity C.size_t, len *C.size_t) C.tera_status) []byte {
	size := (*C.size_t)(a.alloc(C.sizeof_size_t))
	for capacity := C.size_t(1024); ; capacity = *size {
		buffer := a.alloc(uintptr(capacity))
		status := write((*C.uint8_t)(buffer), capacity, size)
		if status != C.TERA_ERR_BUFFER_TOO_SMALL {
			a.check(status)
			return C.GoBytes(buffer, C.int(*size))
		}
	}
}

func (a *arena) text(text string) C.tera_str {
	if text == "" {
		return C.tera_str{}
	}
	view := C.dup_text(a.c, text)
	if view.data == nil {
		a.check(C.tera_arena_error(a.c))
	}
	return view
}

func (a *arena) bytes(data []byte) C.tera_bytes {
	if len(data) == 0 {
		return C.tera_bytes{}
	}
	memory := a.alloc(uintptr(len(data)))
	copy(unsafe.Slice((*byte)(memory), len(data)), data)
	return C.tera_bytes{data: (*C.uint8_t)(memory), len: C.size_t(len(data))}
}

func (a *arena) texts(texts []string) (list C.tera_str_list) {
	list.data, list.len = storeList(a, texts, func(text *string, a *arena, view *C.tera_str) { *view = a.text(*text) })
	return
}

func (a *arena) heads(messages []Message) **C.tera_head {
	data, _ := storeList(a, messages, func(message *Message, a *arena, head **C.tera_head) {
		*head = (*message).store(a)
	})
	return data
}

// ---------------------------------------------------------------------------------------------------------------------
// Values of C and of Go
// ---------------------------------------------------------------------------------------------------------------------

func storeList[G, C_ any](a *arena, values []G, to func(*G, *arena, *C_)) (*C_, C.size_t) {
	if len(values) == 0 {
		return nil, 0
	}
	var element C_
	items := unsafe.Slice((*C_)(a.alloc(unsafe.Sizeof(element)*uintptr(len(values)))), len(values))
	for i := range values {
		to(&values[i], a, &items[i])
	}
	return &items[0], C.size_t(len(values))
}

func loadList[G, C_ any](data *C_, len C.size_t, from func(*G, *C_)) []G {
	if len == 0 {
		return nil
	}
	values := make([]G, len)
	items := unsafe.Slice(data, int(len))
	for i := range values {
		from(&values[i], &items[i])
	}
	return values
}

// The message of any kind that an Any or a payload holds, and its bytes. One of a kind that only a newer library has is
// nil, and has the bytes, as of any other type that is not known.
func loadAny(head *C.tera_head, value []byte) (Message, []byte) {
	if head == nil {
		return nil, value
	}
	if message := New(uint32(head.kind)); message != nil {
		message.load(head)
		return message, value
	}
	if len(value) == 0 { // read from JSON
		err := call(func(a *arena) {
			value = a.output(func(buffer *C.uint8_t, capacity C.size_t, len *C.size_t) C.tera_status {
				return C.tera_encode(a.c, head, buffer, capacity, len)
			})
		})
		if err != nil {
			panic(err)
		}
	}
	return nil, value
}

func storeAny(a *arena, message Message) *C.tera_head {
	if message == nil {
		return nil
	}
	return message.store(a)
}

func goString(view C.tera_str) string { return C.GoStringN(view.data, C.int(view.len)) }

func goStrings(list C.tera_str_list) []string {
	return loadList(list.data, list.len, func(text *string, view *C.tera_str) { *text = goString(*view) })
}

func goBytes(view C.tera_bytes) []byte {
	if view.len == 0 {
		return nil
	}
	return C.GoBytes(unsafe.Pointer(view.data), C.int(view.len))
}

func cBool(value bool) C.tera_bool {
	if value {
		return 1
	}
	return 0
}

// Bytes as the two arguments of a function that keeps no pointer to them.
func cBytes(data []byte) (*C.uint8_t, C.size_t) {
	if len(data) == 0 {
		return nil, 0
	}
	return (*C.uint8_t)(&data[0]), C.size_t(len(data))
}

// The same for text.
func cText(text string) (*C.char, C.size_t) {
	data, len := cBytes([]byte(text))
	return (*C.char)(unsafe.Pointer(data)), len
}

func enumName(value int32, name func(C.int32_t) *C.char) string {
	if name := name(C.int32_t(value)); name != nil {
		return C.GoString(name)
	}
	return strconv.Itoa(int(value))
}

// The library, older or newer, is of the ABI that this package was compiled for, and takes its structs.
func init() {
	found := "opentera: the library is version " + C.GoString(C.tera_version())
	if abi := C.tera_abi_version(); abi != C.TERA_ABI_VERSION {
		panic(fmt.Sprintf("%s and has version %d of the ABI: install a release with version %d, which this package is for",
			found, abi, C.TERA_ABI_VERSION))
	}
	arena := newArena()
	if arena == nil {
		panic(found + " and does not take the structs of this package: install its release")
	}
	C.tera_arena_free(arena)
}
