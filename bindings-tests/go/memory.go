package opentera

// Go's own default is lost when CGO_CFLAGS is set.

// #cgo CFLAGS: -O2
// #include "calls.h"
import "C"

import (
	"fmt"
	"reflect"
	"runtime"
	"strconv"
	"sync"
	"unsafe"
)

// Strings of an input of at most this size share one copy of it. Those of larger inputs are copied one by one, so that
// a string that is kept never keeps more than this.
const maxShared = 4096

// Memory of the library for one call at a time.
type arena struct {
	c      *C.tera_go_call
	handle C.tera_go_handle
	// What is read at the moment.
	in input
	// Memory for structs and strings, and how much of it is used.
	memory         unsafe.Pointer
	used, capacity uintptr
}

var arenas = sync.Pool{New: func() any {
	a := &arena{c: C.tera_go_new()}
	if a.c == nil {
		panic("opentera: out of memory")
	}
	a.handle = C.tera_go_handle(uintptr(unsafe.Pointer(a.c)))
	a.memory, a.capacity = unsafe.Pointer(&a.c.scratch), unsafe.Sizeof(a.c.scratch)
	runtime.SetFinalizer(a, func(a *arena) { C.tera_go_free(a.c) })
	return a
}}

func acquire() *arena { return arenas.Get().(*arena) }

// Ends the use of an arena. An Error that the call panicked with is what it returns.
func (a *arena) release(err *error) {
	thrown := recover()
	if a.used, a.c.begun = 0, 0; a.capacity > unsafe.Sizeof(a.c.scratch) {
		a.memory, a.capacity = unsafe.Pointer(&a.c.scratch), unsafe.Sizeof(a.c.scratch)
	}
	arenas.Put(a)
	if thrown != nil {
		rejected, ok := thrown.(*Error)
		if !ok {
			panic(thrown)
		}
		*err = rejected
	}
}

// Memory aligned for every struct, not initialised.
func (a *arena) alloc(size uintptr) unsafe.Pointer {
	size = (size + 7) &^ 7
	if size > a.capacity-a.used {
		a.grow(size)
	}
	memory := unsafe.Add(a.memory, a.used)
	a.used += size
	return memory
}

func (a *arena) grow(size uintptr) {
	if least := 2 * unsafe.Sizeof(a.c.scratch); size < least {
		size = least
	}
	memory := C.tera_go_alloc(a.handle, C.size_t(size))
	if memory == nil {
		a.check(C.tera_arena_error(a.c.arena))
	}
	a.memory, a.used, a.capacity = memory, 0, size
}

// Offers the unused memory for the output.
func (a *arena) forOutput() C.tera_go_handle {
	a.c.buffer, a.c.capacity = (*C.uint8_t)(unsafe.Add(a.memory, a.used)), C.size_t(a.capacity-a.used)
	return a.handle
}

// The output in C's memory.
func (a *arena) view() []byte { return unsafe.Slice((*byte)(a.c.output), int(a.c.len)) }

func (a *arena) output() []byte { return append(make([]byte, 0, int(a.c.len)), a.view()...) }

// ---------------------------------------------------------------------------------------------------------------------
// From Go to C
// ---------------------------------------------------------------------------------------------------------------------

func (a *arena) text(text string) C.tera_str {
	if text == "" {
		return C.tera_str{}
	}
	memory := a.alloc(uintptr(len(text)))
	copy(unsafe.Slice((*byte)(memory), len(text)), text)
	return C.tera_str{data: (*C.char)(memory), len: C.size_t(len(text))}
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

// A message of any type.
func (a *arena) head(message Message) *C.tera_head {
	if message == nil {
		panic(nilError("Message"))
	}
	return message.store(a)
}

// The kind of a message that is read.
func kindOf(message Message) C.uint32_t {
	if message == nil {
		panic(nilError("Message"))
	}
	return C.uint32_t(message.Kind())
}

func (a *arena) heads(messages []Message) (**C.tera_head, C.size_t) {
	return storeList(a, messages, func(message *Message, a *arena, head **C.tera_head) { *head = a.head(*message) })
}

// The message in an Any.
func (a *arena) embedded(message Message) *C.tera_head {
	if message == nil {
		return nil
	}
	return message.store(a)
}

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

func cBool(value bool) C.tera_bool {
	if value {
		return 1
	}
	return 0
}

// A string as the two arguments of a function that keeps no pointer to it.
func cText(text string) (*C.char, C.size_t) {
	return *(**C.char)(unsafe.Pointer(&text)), C.size_t(len(text))
}

// The same for bytes.
func cBytes(data []byte) (*C.char, C.size_t) {
	return *(**C.char)(unsafe.Pointer(&data)), C.size_t(len(data))
}

// ---------------------------------------------------------------------------------------------------------------------
// From C to Go
// ---------------------------------------------------------------------------------------------------------------------

// What strings are read from.
type input struct {
	// The library's copy of the input.
	base *C.char
	// That of Go, where strings are parts of; empty if they are copied.
	text string
}

func inputOf(base *C.char, data []byte) input {
	if len(data) > maxShared {
		return input{}
	}
	return input{base, string(data)}
}

func (in *input) string(view C.tera_str) string {
	offset := uintptr(unsafe.Pointer(view.data)) - uintptr(unsafe.Pointer(in.base))
	if offset < uintptr(len(in.text)) {
		return in.text[offset : offset+uintptr(view.len)]
	}
	return string(unsafe.Slice((*byte)(unsafe.Pointer(view.data)), int(view.len)))
}

func (in *input) strings(list C.tera_str_list) []string {
	return loadList(in, list.data, list.len, func(text *string, in *input, view *C.tera_str) { *text = in.string(*view) })
}

func loadList[G, C_ any](in *input, data *C_, len C.size_t, from func(*G, *input, *C_)) []G {
	if len == 0 {
		return nil
	}
	values := make([]G, len)
	items := unsafe.Slice(data, int(len))
	for i := range values {
		from(&values[i], in, &items[i])
	}
	return values
}

func goBytes(view C.tera_bytes) []byte {
	if view.len == 0 {
		return nil
	}
	return append(make([]byte, 0, int(view.len)), unsafe.Slice((*byte)(view.data), int(view.len))...)
}

// The message of any kind that an Any or a payload holds, and its bytes. A message of a kind that only a newer library
// has is nil and has the bytes, as one of any other unknown type.
func loadAny(in *input, head *C.tera_head, value []byte) (Message, []byte) {
	if head == nil {
		return nil, value
	}
	if message := New(uint32(head.kind)); message != nil {
		message.load(in, head)
		return message, value
	}
	if len(value) == 0 { // it was read from JSON
		var err error
		if value, err = encodeHead(head); err != nil {
			panic(err)
		}
	}
	return nil, value
}

func encodeHead(head *C.tera_head) (data []byte, err error) {
	a := acquire()
	defer a.release(&err)
	a.check(C.tera_go_encode(a.forOutput(), head))
	return a.output(), nil
}

func isNil(message Message) bool { return message == nil || reflect.ValueOf(message).IsNil() }

func enumName(value int32, name func(C.int32_t) *C.char) string {
	if name := name(C.int32_t(value)); name != nil {
		return C.GoString(name)
	}
	return strconv.Itoa(int(value))
}

// The library, older or newer, has the ABI that this package was compiled for, and accepts its structs.
func init() {
	found := "opentera: the library is version " + C.GoString(C.tera_version())
	if abi := C.tera_abi_version(); abi != C.TERA_ABI_VERSION {
		panic(fmt.Sprintf("%s and has version %d of the ABI: install a release with version %d, which this package was "+
			"compiled for (docs/install.md)", found, abi, C.TERA_ABI_VERSION))
	}
	call := C.tera_go_new()
	if call == nil {
		panic(found + " and does not take the structs of this package: install its release (docs/install.md)")
	}
	C.tera_go_free(call)
}
