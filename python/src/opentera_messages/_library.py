"""The functions of the library, called through ctypes.

Pointers are integers here: the engine reads and writes structs by their address, with the layouts of `_layout.py`.
"""

import ctypes
import os
import re
import sys

from .constants import ABI_VERSION

NAMES = {
    "win32": "opentera_messages.dll",
    "darwin": f"libopentera_messages.{ABI_VERSION}.dylib",
}
FOLDER = os.path.dirname(os.path.abspath(__file__))
HOW_TO_INSTALL = (
    "install the wheel for this platform: pip install --force-reinstall opentera-messages, "
    "or build what is missing in the source tree: python3 python/setup.py build_ext --inplace"
)

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
int32_t tera_json_from_binary(uintptr_t arena, uint32_t kind, const char *data, size_t len, uint32_t flags,
    uintptr_t buffer, size_t capacity, uintptr_t text_len);
int32_t tera_binary_from_json(uintptr_t arena, uint32_t kind, const char *text, size_t len, uint32_t flags,
    uintptr_t buffer, size_t capacity, uintptr_t size);
int32_t tera_message_json_from_event(uintptr_t arena, const char *data, size_t len, uint32_t flags,
    uintptr_t buffer, size_t capacity, uintptr_t text_len);
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

TYPES = {
    "void": None,
    "double": ctypes.c_double,
    "int32_t": ctypes.c_int32,
    "uint32_t": ctypes.c_uint32,
    "size_t": ctypes.c_size_t,
    "uintptr_t": ctypes.c_size_t,
    "const char *": ctypes.c_char_p,
}


def find_library():
    """The path of the shared library, which lies beside this file."""
    path = os.path.join(FOLDER, NAMES.get(sys.platform, f"libopentera_messages.so.{ABI_VERSION}"))
    if os.path.exists(path):
        return path
    raise ImportError(f"neither the extension {FOLDER}{os.sep}_native nor the library {path} is there; {HOW_TO_INSTALL}")


def load():
    """The library with the types of its functions."""
    try:
        library = ctypes.CDLL(PATH)
    except OSError as error:
        raise ImportError(f"cannot load {PATH}: {error}; {HOW_TO_INSTALL}") from error

    def type_of(declaration):
        """The type in `size_t len`."""
        return TYPES[re.fullmatch(r"(.*?)\s*\b\w+", declaration.strip(), re.DOTALL)[1]]

    for result, parameters in re.findall(r"([^;()]+)\(([^)]*)\);", PROTOTYPES):
        function = getattr(library, result.split()[-1].lstrip("*"))
        function.restype = type_of(result)
        function.argtypes = [type_of(parameter) for parameter in parameters.split(",") if parameter]
    return library


PATH = find_library()
lib = load()
read, write = ctypes.string_at, ctypes.memmove
