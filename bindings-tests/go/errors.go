package opentera

// #include "calls.h"
import "C"

import (
	"math"
	"strconv"
)

// Status is why the library rejected something: one of Err..., or a number of a newer library.
type Status int32

// String returns the name of the status, or its number if it has none.
func (status Status) String() string {
	if name := C.tera_status_name(C.tera_status(status)); name != nil {
		return C.GoString(name)
	}
	return strconv.Itoa(int(status))
}

// Error is returned when the library rejects a message, an input or an argument.
type Error struct {
	Status Status
	// What is wrong and where, for people, for example "DeviceEvent.device_name: the string is not valid UTF-8".
	Detail string
	// Byte offset in the input, counted from 0; -1 if the error has no offset.
	Offset int
	// Position in JSON text, counted from 1; 0 if the input was no text.
	Line, Column int
}

func (err *Error) Error() string { return err.Detail }

// Panics with an Error, which `release` returns to the caller.
func (a *arena) check(status C.tera_status) {
	if status == C.TERA_OK {
		return
	}
	err := &Error{
		Status: Status(status),
		Detail: C.GoString(C.tera_arena_error_message(a.c.arena)),
		Offset: -1,
		Line:   int(C.tera_arena_error_line(a.c.arena)),
		Column: int(C.tera_arena_error_column(a.c.arena)),
	}
	if offset := uint64(C.tera_arena_error_offset(a.c.arena)); offset <= math.MaxInt {
		err.Offset = int(offset)
	}
	panic(err)
}

func nilError(what string) *Error {
	return &Error{Status: ErrNullPointer, Detail: what + ": the pointer is nil", Offset: -1}
}
