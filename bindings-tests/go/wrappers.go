package opentera

// #include "calls.h"
import "C"

import "unsafe"

// Payload is one message in a wrapper.
type Payload struct {
	// Nil if its type is unknown or it could not be decoded.
	Message Message
	TypeUrl string
	// The bytes as received; empty if the payload was read from JSON and has a message.
	Value []byte
	// Why the payload could not be decoded; nil otherwise, also for an unknown type.
	Err error
}

// Frame is the content of a wrapper.
type Frame struct {
	// Kind of the wrapper, for example KindTeraEvent.
	Wrapper uint32
	Version uint32
	// In seconds since 1970-01-01 00:00:00 UTC.
	Time float64
	Seq  uint32
	// Topic of a TeraEvent, or destination of a TeraModuleMessage.
	Topic    string
	Source   string
	Payloads []Payload
	// How many payloads could not be decoded, and how many are of unknown type.
	Failed, Unknown int
}

// WrapperOf returns the kind of the wrapper that a topic carries; 0 if it carries none.
func WrapperOf(topic string) uint32 {
	return uint32(C.tera_topic_wrapper(cText(topic)))
}

// WrapEvent returns a TeraEvent with payloads of any types. If time is 0, the library writes the time of the call.
func WrapEvent(topic string, time float64, payloads ...Message) (data []byte, err error) {
	a := acquire()
	defer a.release(&err)
	on := a.text(topic)
	heads, count := a.heads(payloads)
	a.check(C.tera_go_wrap_event(a.forOutput(), on, C.double(time), heads, count))
	return a.output(), nil
}

// WrapModuleMessage returns a TeraModuleMessage with payloads of any types. If time is 0, the library writes the time
// of the call.
func WrapModuleMessage(dest, source string, time float64, seq uint32, payloads ...Message) (data []byte, err error) {
	a := acquire()
	defer a.release(&err)
	header := (&TeraModuleMessageHeader{Time: time, Seq: seq, Source: source, Dest: dest}).store(a)
	heads, count := a.heads(payloads)
	a.check(C.tera_go_wrap_module_message(a.forOutput(), header, heads, count))
	return a.output(), nil
}

// WrapMessage returns a TeraMessage with one payload.
func WrapMessage(payload Message) (data []byte, err error) {
	a := acquire()
	defer a.release(&err)
	head := a.head(payload)
	a.check(C.tera_go_wrap_message(a.forOutput(), head))
	return a.output(), nil
}

// Unwrap decodes a wrapper and every message in it. The kind of the wrapper is what WrapperOf returns for the topic.
func Unwrap(wrapper uint32, data []byte) (frame *Frame, err error) {
	a := acquire()
	defer a.release(&err)
	text, len := cBytes(data)
	a.check(C.tera_go_unwrap(a.handle, C.uint32_t(wrapper), text, len))
	return loadFrame(&a.c.frame), nil
}

// UnwrapJSON reads a wrapper that is JSON text, and every message in it. A frame of the websocket is a TeraMessage. The
// flags are JsonRead..., usually JsonReadLenient.
func UnwrapJSON(wrapper uint32, text string, flags uint32) (frame *Frame, err error) {
	a := acquire()
	defer a.release(&err)
	data, len := cText(text)
	a.check(C.tera_go_unwrap_json(a.handle, C.uint32_t(wrapper), data, len, C.uint32_t(flags)))
	return loadFrame(&a.c.frame), nil
}

func loadFrame(c *C.tera_frame) *Frame {
	in := &input{}
	frame := &Frame{
		Wrapper:  uint32(c.wrapper),
		Version:  uint32(c.version),
		Time:     float64(c.time),
		Seq:      uint32(c.seq),
		Topic:    in.string(c.topic),
		Source:   in.string(c.source),
		Payloads: loadList(in, c.payloads.data, c.payloads.len, (*Payload).from),
		Failed:   int(c.failed),
	}
	// The library's number does not count messages of a newer schema.
	for i := range frame.Payloads {
		if payload := &frame.Payloads[i]; payload.Message == nil && payload.Err == nil {
			frame.Unknown++
		}
	}
	return frame
}

// The strings of a payload share a copy of its bytes, not of the whole frame.
func (p *Payload) from(in *input, c *C.tera_payload) {
	p.TypeUrl = in.string(c.type_url)
	value := goBytes(c.value)
	own := inputOf((*C.char)(unsafe.Pointer(c.value.data)), value)
	p.Message, p.Value = loadAny(&own, c.message, value)
	if c.status != C.TERA_OK {
		p.Err = &Error{Status: Status(c.status), Detail: in.string(c.detail), Offset: -1}
	}
}
