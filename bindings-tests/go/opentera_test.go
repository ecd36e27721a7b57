package opentera

// The package against the corpus, see tests/golden/README.md. OPENTERA_ROOT is the root of the repository.

import (
	"bufio"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"runtime/debug"
	"strings"
	"syscall"
	"testing"
)

const roundTrips = 100000

func quoted(text string) string {
	var out strings.Builder
	out.WriteByte('"')
	for _, b := range []byte(text) {
		if b < 0x20 || b > 0x7e || b == '"' || b == '\\' {
			fmt.Fprintf(&out, "\\%02x", b)
		} else {
			out.WriteByte(b)
		}
	}
	out.WriteByte('"')
	return out.String()
}

func dumpValue(value reflect.Value) string {
	switch v := value.Interface().(type) {
	case string:
		return quoted(v)
	case []byte:
		return hex.EncodeToString(v)
	case float64:
		return fmt.Sprintf("%016x", math.Float64bits(v))
	case float32:
		return fmt.Sprintf("%08x", math.Float32bits(v))
	}
	switch value.Kind() {
	case reflect.Slice:
		var items []string
		for i := 0; i < value.Len(); i++ {
			items = append(items, dumpValue(value.Index(i)))
		}
		return "[" + strings.Join(items, ",") + "]"
	case reflect.Pointer:
		if value.IsNil() {
			return "null"
		}
		return dump(value.Interface().(Message))
	case reflect.Struct:
		return dump(value.Addr().Interface().(Message))
	}
	return fmt.Sprint(value.Interface())
}

func dumpAny(typeUrl string, value []byte, content Message) string {
	if content == nil {
		return "type_url:" + quoted(typeUrl) + ",value:" + hex.EncodeToString(value)
	}
	return "type_url:" + quoted(typeUrl) + ",message:" + dump(content)
}

func dump(message Message) string {
	var members []string
	value := reflect.ValueOf(message).Elem()
	if any, ok := message.(*Any); ok {
		content, _ := any.Unpack()
		members = append(members, dumpAny(any.TypeUrl, any.Value, content))
	} else {
		for i := 0; i < value.NumField(); i++ {
			name, ok := value.Type().Field(i).Tag.Lookup("tera")
			if !ok {
				continue
			}
			if value.Field(i).Kind() != reflect.Interface {
				members = append(members, name+":"+dumpValue(value.Field(i)))
			} else if !value.Field(i).IsNil() {
				name, plain := value.Field(i).Interface().(oneofMember).member()
				members = append(members, name+":"+dumpValue(reflect.ValueOf(plain)))
			}
		}
	}
	if unknown := value.FieldByName("UnknownFields").Bytes(); len(unknown) > 0 {
		members = append(members, "unknown_fields:"+hex.EncodeToString(unknown))
	}
	return "{" + strings.Join(members, ",") + "}"
}

func dumpFrame(frame *Frame) string {
	var payloads []string
	for _, it := range frame.Payloads {
		payloads = append(payloads, "{"+dumpAny(it.TypeUrl, it.Value, it.Message)+"}")
	}
	name := types[frame.Wrapper].name
	return fmt.Sprintf("{wrapper:%s,version:%d,time:%016x,seq:%d,topic:%s,source:%s,payloads:[%s],failed:%d,unknown:%d}",
		name[strings.LastIndexByte(name, '.')+1:], frame.Version, math.Float64bits(frame.Time), frame.Seq,
		quoted(frame.Topic), quoted(frame.Source), strings.Join(payloads, ","), frame.Failed, frame.Unknown)
}

func wrapAgain(frame *Frame) ([]byte, error) {
	var payloads []Message
	for _, it := range frame.Payloads {
		message := it.Message
		if message == nil {
			message = &Any{TypeUrl: it.TypeUrl, Value: it.Value}
		}
		payloads = append(payloads, message)
	}
	switch New(frame.Wrapper).(type) {
	case *TeraEvent:
		return WrapEvent(frame.Topic, frame.Time, payloads...)
	case *TeraModuleMessage:
		return WrapModuleMessage(frame.Topic, frame.Source, frame.Time, frame.Seq, payloads...)
	}
	return Encode(payloads[0])
}

func same(got, wanted string, err error) error {
	if err == nil && got != wanted {
		err = fmt.Errorf("\n     got %s\nexpected %s", got, wanted)
	}
	return err
}

func sameBytes(data []byte, wanted string, err error) error {
	return same(hex.EncodeToString(data), wanted, err)
}

func checkMessage(message Message, binary, json, wanted string) error {
	if err := same(dump(message), wanted, nil); err != nil {
		return err
	}
	data, err := Encode(message)
	if err := sameBytes(data, binary, err); err != nil || json == "-" {
		return err
	}
	text, err := ToJSON(message, 0)
	return same(text, json, err)
}

func checkRefused(err error, form, status, place string) error {
	var refused *Error
	if !errors.As(err, &refused) || refused.Status == 0 || refused.Detail == "" {
		return fmt.Errorf("not refused: %v", err)
	}
	if status == "-" {
		return nil
	}
	found := ""
	switch form {
	case "json":
		found = fmt.Sprintf("%d:%d", refused.Line, refused.Column)
	case "binary":
		found = fmt.Sprint(refused.Offset)
	}
	return same(refused.Status.String()+" "+found, "TERA_ERR_"+status+" "+place, nil)
}

func checkReply(text, wanted, written string) error {
	reply, err := RpcReplyFromJSON(text, 0)
	dumped := fmt.Sprintf("{id:%d,method:%s,pattern:%s,status:%d,status_text:%s,return_value:%s}", reply.Id,
		quoted(reply.Method), quoted(reply.Pattern), reply.Status, quoted(reply.StatusText), quoted(reply.ReturnValue))
	if err := same(dumped, wanted, err); err != nil {
		return err
	}
	again, err := reply.ToJSON(JsonWriteAscii)
	if err := same(again, written, err); err != nil {
		return err
	}
	if reply, err = RpcReplyFromJSON(written, 0); err != nil {
		return err
	}
	again, err = reply.ToJSON(JsonWriteAscii)
	return same(again, written, err)
}

func checkRow(cells []string) error {
	data := func(text string) []byte {
		bytes, err := hex.DecodeString(text)
		if err != nil {
			panic(err)
		}
		return bytes
	}
	switch kind, cells := cells[0], cells[1:]; kind {
	case "message":
		message := NewByName(cells[0])
		if err := Decode(data(cells[1]), message); err != nil {
			return err
		}
		if err := checkMessage(message, cells[1], cells[2], cells[3]); err != nil || cells[2] == "-" {
			return err
		}
		if err := FromJSON(cells[2], message, 0); err != nil {
			return err
		}
		return checkMessage(message, cells[1], cells[2], cells[3])
	case "frame":
		frame, err := Unwrap(WrapperOf(cells[0]), data(cells[1]))
		if err != nil {
			return err
		}
		if err := same(dumpFrame(frame), cells[3], nil); err != nil || cells[2] == "-" {
			return err
		}
		again, err := wrapAgain(frame)
		return sameBytes(again, cells[1], err)
	case "text_frame":
		frame, err := UnwrapJSON((*TeraMessage)(nil).Kind(), string(data(cells[0])), JsonReadLenient)
		if err != nil {
			return err
		}
		return same(dumpFrame(frame), cells[1], nil)
	case "topic":
		topic, err := ParseTopic(cells[0])
		dumped := fmt.Sprintf("{family:%d,channel:%d,name:%s,subtopic:%s}", topic.Family, topic.Channel,
			quoted(topic.Name), quoted(topic.Subtopic))
		if err := same(dumped, cells[1], err); err != nil {
			return err
		}
		text, err := topic.Build()
		return same(text, cells[0], err)
	case "refused_topic":
		_, err := ParseTopic(cells[0])
		return checkRefused(err, "topic", cells[1], "")
	case "refused_parts":
		topic := Topic{Name: cells[2], Subtopic: cells[3]}
		if _, err := fmt.Sscan(cells[0]+" "+cells[1], &topic.Family, &topic.Channel); err != nil {
			return err
		}
		_, err := topic.Build()
		return checkRefused(err, "topic", cells[4], "")
	case "reply":
		return checkReply(cells[0], cells[1], cells[2])
	case "refused":
		if cells[0] == "tera_rpc_reply" {
			_, err := RpcReplyFromJSON(string(data(cells[2])), 0)
			return checkRefused(err, cells[1], cells[3], cells[4])
		}
		message := NewByName(cells[0])
		if cells[1] == "binary" {
			return checkRefused(Decode(data(cells[2]), message), cells[1], cells[3], cells[4])
		}
		return checkRefused(FromJSON(string(data(cells[2])), message, 0), cells[1], cells[3], cells[4])
	default:
		return fmt.Errorf("no kind of row: %s", kind)
	}
}

// Twice at once.
func TestCorpus(t *testing.T) {
	for _, name := range []string{"one", "other"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			checkCorpus(t)
		})
	}
}

func checkCorpus(t *testing.T) {
	path := os.Getenv("OPENTERA_CORPUS")
	if path == "" {
		path = filepath.Join(os.Getenv("OPENTERA_ROOT"), "tests/golden/corpus.tsv")
	}
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows := bufio.NewScanner(file)
	rows.Buffer(nil, 1<<20)
	for number := 1; rows.Scan(); number++ {
		if strings.HasPrefix(rows.Text(), "#") {
			continue
		}
		if err := checkRow(strings.Split(rows.Text(), "\t")); err != nil {
			t.Fatalf("%s:%d: %v", path, number, err)
		}
	}
	if rows.Err() != nil {
		t.Fatal(rows.Err())
	}
}

func TestNoUTF8IsRefused(t *testing.T) {
	_, err := Encode(&DeviceEvent{DeviceUuid: "\xff"})
	if err := checkRefused(err, "binary", "INVALID_UTF8", "-1"); err != nil {
		t.Fatal(err)
	}
}

func TestNoJSONIsRefused(t *testing.T) {
	_, err := RpcReply{ReturnValue: "not JSON"}.ToJSON(0)
	if err := checkRefused(err, "json", "JSON_SYNTAX", "1:1"); err != nil {
		t.Fatal(err)
	}
}

func TestWrapMessage(t *testing.T) {
	data, err := WrapMessage(&TeraEvent{Events: []Any{Pack(&UserEvent{UserUuid: "u"})}})
	if err != nil {
		t.Fatal(err)
	}
	frame, err := Unwrap((*TeraMessage)(nil).Kind(), data)
	if err != nil || len(frame.Payloads) != 1 || !reflect.DeepEqual(frame.Payloads[0].Message, &UserEvent{UserUuid: "u"}) {
		t.Fatal(frame, err)
	}
}

func resident(t *testing.T) int {
	debug.FreeOSMemory()
	data, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		t.Fatal(err)
	}
	var size, resident int
	if _, err := fmt.Sscan(string(data), &size, &resident); err != nil {
		t.Fatal(err)
	}
	return resident * os.Getpagesize()
}

// Time of the processor that the test has used, in microseconds.
func processor(t *testing.T) int64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		t.Fatal(err)
	}
	return (usage.Utime.Sec+usage.Stime.Sec)*1e6 + usage.Utime.Usec + usage.Stime.Usec
}

func TestGrowth(t *testing.T) {
	event := DeviceEvent{
		DeviceUuid: "b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11",
		DeviceName: "camera",
		Type:       DeviceEventDeviceConnected,
	}
	data, err := Encode(&event)
	var sizes []int
	var again DeviceEvent
	start := processor(t)
	for number := 0; number <= roundTrips && err == nil; number++ {
		if number%(roundTrips/10) == 0 {
			sizes = append(sizes, resident(t))
		}
		if err = Decode(data, &again); err == nil {
			data, err = Encode(&again)
		}
	}
	fmt.Printf("%.1f us of the processor for each round trip\n", float64(processor(t)-start)/roundTrips)
	if err != nil || !reflect.DeepEqual(again, event) {
		t.Fatal(again, err)
	}
	// A struct that is lost in each round trip would be 8 MB.
	if sizes[len(sizes)-1]-sizes[1] > 2000000 {
		t.Fatalf("memory grows: %v", sizes)
	}
}
