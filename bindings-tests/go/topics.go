package opentera

// #include "calls.h"
import "C"

// Topic is the parts of a topic.
type Topic struct {
	// One of Topic...
	Family uint32
	// One of Channel...
	Channel uint32
	// Name of the module, service, user, participant, device, call, log or session.
	Name string
	// What follows `.events.`, or empty.
	Subtopic string
}

// ParseTopic returns the parts of a topic.
func ParseTopic(text string) (topic Topic, err error) {
	a := acquire()
	defer a.release(&err)
	data, len := cText(text)
	a.check(C.tera_go_topic_parse(a.handle, data, len))
	in, c := input{}, &a.c.topic
	return Topic{
		Family:   uint32(c.family),
		Channel:  uint32(c.channel),
		Name:     in.string(c.name),
		Subtopic: in.string(c.subtopic),
	}, nil
}

// Build returns the topic that has these parts.
func (topic Topic) Build() (text string, err error) {
	a := acquire()
	defer a.release(&err)
	c := C.tera_topic{
		base:     C.tera_head{kind: C.TERA_KIND_TOPIC, size: C.sizeof_tera_topic},
		family:   C.uint32_t(topic.Family),
		channel:  C.uint32_t(topic.Channel),
		name:     a.text(topic.Name),
		subtopic: a.text(topic.Subtopic),
	}
	a.check(C.tera_go_topic_build(a.forOutput(), c))
	return string(a.view()), nil
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
	// The status as received; written if Status is RpcUnknown.
	StatusText string
	// What the procedure returned, as JSON text; empty stands for null.
	ReturnValue string
}

// RpcReplyFromJSON reads a reply from JSON text. The flags are JsonRead..., or 0.
func RpcReplyFromJSON(text string, flags uint32) (reply RpcReply, err error) {
	a := acquire()
	defer a.release(&err)
	data, len := cText(text)
	a.check(C.tera_go_reply_from_json(a.handle, data, len, C.uint32_t(flags)))
	in, c := input{}, &a.c.reply
	return RpcReply{
		Id:          uint64(c.id),
		Method:      in.string(c.method),
		Pattern:     in.string(c.pattern),
		Status:      int32(c.status),
		StatusText:  in.string(c.status_text),
		ReturnValue: in.string(c.return_value),
	}, nil
}

// ToJSON returns a reply as JSON text. The flags are JsonWriteAscii, as the server writes it, or 0.
func (reply RpcReply) ToJSON(flags uint32) (text string, err error) {
	a := acquire()
	defer a.release(&err)
	c := C.tera_rpc_reply{
		base:         C.tera_head{kind: C.TERA_KIND_RPC_REPLY, size: C.sizeof_tera_rpc_reply},
		id:           C.uint64_t(reply.Id),
		method:       a.text(reply.Method),
		pattern:      a.text(reply.Pattern),
		status:       C.int32_t(reply.Status),
		status_text:  a.text(reply.StatusText),
		return_value: a.text(reply.ReturnValue),
	}
	a.check(C.tera_go_reply_to_json(a.forOutput(), c, C.uint32_t(flags)))
	return string(a.view()), nil
}
