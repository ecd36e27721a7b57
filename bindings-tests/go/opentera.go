// Package opentera has the messages of the OpenTera platform, see docs/go.md.
//
// Messages are plain structs. Decoding copies them out of the library's memory and encoding copies them into it, so a
// message belongs to Go alone. All functions may be called from any goroutine.
package opentera

// #include "calls.h"
import "C"

import (
	"bytes"
	"reflect"
	"strings"
)

// Message is a pointer to any of the messages.
type Message interface {
	// Kind is the number of the message's type, one of Kind...
	Kind() uint32
	// String describes the message in one line for a log.
	String() string

	// Reads a struct.
	load(in *input, head *C.tera_head)
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
	empty func() Message
}

// New returns an empty message of a kind, or nil if no message has this kind.
func New(kind uint32) Message {
	if kind < uint32(len(types)) && types[kind].empty != nil {
		return types[kind].empty()
	}
	return nil
}

var kinds = func() map[string]uint32 {
	kinds := make(map[string]uint32)
	for kind, it := range types {
		kinds[it.name] = uint32(kind)
	}
	return kinds
}()

// NewByName returns an empty message with this full name, for example "opentera.protobuf.DeviceEvent", or nil if there
// is none.
func NewByName(name string) Message { return New(kinds[name]) }

// Encode returns a message as protobuf binary.
func Encode(message Message) (data []byte, err error) {
	a := acquire()
	defer a.release(&err)
	head := a.head(message)
	a.check(C.tera_go_encode(a.forOutput(), head))
	return a.output(), nil
}

// Decode reads a message from protobuf binary and replaces what it held before.
func Decode(data []byte, message Message) (err error) {
	a := acquire()
	defer a.release(&err)
	kind := kindOf(message)
	text, len := cBytes(data)
	a.check(C.tera_go_decode(a.handle, kind, text, len))
	a.in = inputOf(a.c.input, data)
	message.load(&a.in, a.c.result)
	return nil
}

// ToJSON returns a message as JSON text. The flags are JsonWrite..., or 0 for compact text.
func ToJSON(message Message, flags uint32) (text string, err error) {
	a := acquire()
	defer a.release(&err)
	a.check(C.tera_go_to_json(a.handle, a.head(message), C.uint32_t(flags)))
	return string(a.view()), nil
}

// FromJSON reads a message from JSON text and replaces what it held before. The flags are JsonRead..., or 0.
func FromJSON(text string, message Message, flags uint32) (err error) {
	a := acquire()
	defer a.release(&err)
	kind := kindOf(message)
	data, len := cText(text)
	a.check(C.tera_go_from_json(a.handle, kind, data, len, C.uint32_t(flags)))
	a.in = input{}
	if len <= maxShared {
		a.in = input{a.c.input, text}
	}
	message.load(&a.in, a.c.result)
	return nil
}

// JSONFromBinary converts protobuf binary to JSON text without a message in between. The kind is that of the message,
// for example KindTeraEvent, and the flags are JsonWrite..., or 0.
func JSONFromBinary(kind uint32, data []byte, flags uint32) (text string, err error) {
	a := acquire()
	defer a.release(&err)
	bytes, len := cBytes(data)
	a.check(C.tera_go_json_from_binary(a.forOutput(), C.uint32_t(kind), bytes, len, C.uint32_t(flags)))
	return string(a.view()), nil
}

// BinaryFromJSON converts JSON text to protobuf binary without a message in between. The kind is that of the message,
// and the flags are JsonRead..., or 0.
func BinaryFromJSON(kind uint32, text string, flags uint32) (data []byte, err error) {
	a := acquire()
	defer a.release(&err)
	chars, len := cText(text)
	a.check(C.tera_go_binary_from_json(a.forOutput(), C.uint32_t(kind), chars, len, C.uint32_t(flags)))
	return a.output(), nil
}

// MessageJSONFromEvent converts the bytes of a TeraEvent to the JSON text of the TeraMessage that holds it, as a bridge
// between the bus and websockets does. With the flag JsonWriteServer the text is the same as the server's.
func MessageJSONFromEvent(data []byte, flags uint32) (text string, err error) {
	a := acquire()
	defer a.release(&err)
	bytes, len := cBytes(data)
	a.check(C.tera_go_message_json_from_event(a.forOutput(), bytes, len, C.uint32_t(flags)))
	return string(a.view()), nil
}

// Equal reports whether two messages have the same type and the same encoding. An unset field equals its default value.
// Messages that cannot be encoded are compared with reflect.DeepEqual.
func Equal(one, other Message) bool {
	if isNil(one) || isNil(other) {
		return isNil(one) && isNil(other)
	}
	equal, err := encodingsEqual(one, other)
	if err != nil {
		return reflect.DeepEqual(one, other)
	}
	return equal
}

func encodingsEqual(one, other Message) (equal bool, err error) {
	a := acquire()
	defer a.release(&err)
	a.check(C.tera_go_equal(a.handle, a.head(one), a.head(other)))
	return a.c.equal != 0, nil
}

func describe(message Message) (text string) {
	if isNil(message) {
		return "<nil>"
	}
	var err error
	defer func() {
		if err != nil {
			text = "<" + err.Error() + ">"
		}
	}()
	a := acquire()
	defer a.release(&err)
	return C.GoString(C.tera_go_describe(a.handle, a.head(message)))
}

func marshalJSON(message Message) ([]byte, error) {
	text, err := ToJSON(message, 0)
	return []byte(text), err
}

// By the convention of encoding/json, null changes nothing.
func unmarshalJSON(data []byte, message Message) error {
	if bytes.Equal(data, []byte("null")) {
		return nil
	}
	return FromJSON(string(data), message, 0)
}

// Pack returns an Any that holds a message.
func Pack(message Message) Any { return Any{Message: message} }

// Unpack returns the message in an Any, or nil if its type is unknown.
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
