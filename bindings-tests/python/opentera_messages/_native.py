"""The C functions, called through ctypes or, with OPENTERA_MESSAGES_FFI=cffi, through cffi.

Pointers are numbers here: the binding reads and writes structs by their address, with the layouts of `schema.py`.
OPENTERA_MESSAGES_LIBRARY names the library's file; without it the loader looks for it.
"""

import os
import re

from .constants import ABI_VERSION

FILE = os.environ.get("OPENTERA_MESSAGES_LIBRARY", f"libopentera_messages.so.{ABI_VERSION}")

PROTOTYPES = """
uint32_t tera_abi_version();
const char *tera_version();
uintptr_t tera_arena_new_for(size_t limit, const char *layout);
void tera_arena_free(uintptr_t arena);
void tera_arena_reset(uintptr_t arena);
uintptr_t tera_arena_alloc(uintptr_t arena, size_t size, size_t align);
uintptr_t tera_arena_dup(uintptr_t arena, const char *data, size_t len);
int32_t tera_arena_error(uintptr_t arena);
const char *tera_arena_error_message(uintptr_t arena);
const char *tera_status_message(int32_t status);
size_t tera_arena_error_offset(uintptr_t arena);
size_t tera_arena_error_line(uintptr_t arena);
size_t tera_arena_error_column(uintptr_t arena);
int32_t tera_init(uint32_t kind, uintptr_t message, size_t size);
int32_t tera_encode(uintptr_t arena, uintptr_t message, uintptr_t buffer, size_t capacity, uintptr_t len);
int32_t tera_decode(uintptr_t arena, const char *data, size_t len, uint32_t flags, uintptr_t message);
int32_t tera_json_text(uintptr_t arena, uintptr_t message, uint32_t flags, uintptr_t text);
int32_t tera_from_json(uintptr_t arena, const char *text, size_t len, uint32_t flags, uintptr_t message);
int32_t tera_wrap_event(uintptr_t arena, const char *topic, size_t topic_len, double time, uintptr_t payloads,
    size_t count, uintptr_t buffer, size_t capacity, uintptr_t len);
int32_t tera_wrap_module_message(uintptr_t arena, uintptr_t header, uintptr_t payloads, size_t count,
    uintptr_t buffer, size_t capacity, uintptr_t len);
int32_t tera_wrap_message(uintptr_t arena, uintptr_t payload, uintptr_t buffer, size_t capacity, uintptr_t len);
int32_t tera_unwrap(uintptr_t arena, uint32_t wrapper, const char *data, size_t len, uint32_t flags,
    uintptr_t frame);
int32_t tera_unwrap_json(uintptr_t arena, uint32_t wrapper, const char *text, size_t len, uint32_t flags,
    uintptr_t frame);
uint32_t tera_topic_wrapper(const char *topic, size_t len);
int32_t tera_topic_parse(uintptr_t arena, const char *topic, size_t len, uintptr_t parts);
int32_t tera_topic_build(uintptr_t arena, uintptr_t parts, uintptr_t buffer, size_t capacity, uintptr_t len);
int32_t tera_rpc_reply_from_json(uintptr_t arena, const char *text, size_t len, uint32_t flags, uintptr_t reply);
int32_t tera_rpc_reply_to_json(uintptr_t arena, uintptr_t reply, uint32_t flags, uintptr_t buffer, size_t capacity,
    uintptr_t len);
"""


def use_ctypes():
    import ctypes

    types = {
        "void": None,
        "double": ctypes.c_double,
        "int32_t": ctypes.c_int32,
        "uint32_t": ctypes.c_uint32,
        "size_t": ctypes.c_size_t,
        "uintptr_t": ctypes.c_size_t,
        "const char *": ctypes.c_char_p,
    }
    library = ctypes.CDLL(FILE)

    def type_of(declaration):
        """The type in `size_t len`."""
        return types[re.fullmatch(r"(.*?)\s*\b\w+", declaration.strip(), re.DOTALL)[1]]

    for result, parameters in re.findall(r"([^;()]+)\(([^)]*)\);", PROTOTYPES):
        function = getattr(library, result.split()[-1].lstrip("*"))
        function.restype = type_of(result)
        function.argtypes = [type_of(parameter) for parameter in parameters.split(",") if parameter]
    return library, ctypes.string_at, ctypes.memmove, lambda text: text


def use_cffi():
    import cffi

    ffi = cffi.FFI()
    ffi.cdef(PROTOTYPES)

    def read(address, size):
        return ffi.unpack(ffi.cast("char *", address), size) if size else b""

    def write(address, data, size):
        ffi.memmove(ffi.cast("char *", address), data, size)

    return ffi.dlopen(FILE), read, write, ffi.string


# The library; `read(address, size)`; `write(address, bytes, size)`; what a `const char *` that is returned says.
lib, read, write, string = {"ctypes": use_ctypes, "cffi": use_cffi}[os.environ.get("OPENTERA_MESSAGES_FFI", "ctypes")]()
