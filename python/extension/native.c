/* The module `opentera_messages._native`. `_engine.pyi` says what it has. */

#include "api.h"

#ifdef _WIN32
#include <windows.h>

const char *(*unicode_as_utf8)(PyObject *text, Py_ssize_t *len);
int (*get_buffer)(PyObject *object, Buffer *buffer, int flags);
void (*release_buffer)(Buffer *buffer);

/* `sys.dllhandle` is the DLL of the interpreter. */
int resolve(void) {
  PyObject *number = PySys_GetObject("dllhandle");
  HMODULE interpreter = number ? (HMODULE)PyLong_AsVoidPtr(number) : NULL;
  if (interpreter) {
    unicode_as_utf8 =
        (const char *(*)(PyObject *, Py_ssize_t *))(void *)GetProcAddress(interpreter, "PyUnicode_AsUTF8AndSize");
    get_buffer = (int (*)(PyObject *, Buffer *, int))(void *)GetProcAddress(interpreter, "PyObject_GetBuffer");
    release_buffer = (void (*)(Buffer *))(void *)GetProcAddress(interpreter, "PyBuffer_Release");
  }
  if (unicode_as_utf8 && get_buffer && release_buffer) return 0;
  PyErr_SetString(PyExc_ImportError, "the interpreter's DLL does not have the functions that the extension needs");
  return -1;
}
#endif

long python_version(void) {
  PyObject *version = PySys_GetObject("hexversion");
  return version ? PyLong_AsLong(version) : 0;
}

/* ---- State ------------------------------------------------------------------------------------------------------ */

/* The defaults and the enums. In a class of protobuf.c they do not refer to the module, and its objects cannot do
 * without them. */
static void clear_slots(Class *class) {
  for (Py_ssize_t i = 0; i < class->count; i++) {
    Py_CLEAR(class->slots[i].initial);
    Py_CLEAR(class->slots[i].values);
    Py_CLEAR(class->slots[i].enumeration);
  }
}

static void free_class(Class *class) {
  clear_slots(class);
  for (Py_ssize_t i = 0; i < class->count; i++) Py_XDECREF(class->slots[i].name);
  Py_XDECREF(class->name);
  Py_XDECREF(class->type_url);
  PyMem_Free(class->members);
  PyMem_Free(class->attributes);
  PyMem_Free(class);
}

void release_state(State *state) {
  if (--state->references) return;
  while (state->all) {
    Class *class = state->all;
    state->all = class->next;
    free_class(class);
  }
  for (int i = 0; i < state->idle_count; i++) {
    tera_arena_free(state->idle[i].arena);
    PyMem_Free(state->idle[i].buffer);
  }
  Py_XDECREF(state->error);
  Py_XDECREF(state->storage);
  Py_XDECREF(state->message_type);
  Py_XDECREF(state->protobuf_type);
  Py_XDECREF(state->repeated_types[0]);
  Py_XDECREF(state->repeated_types[1]);
  Py_XDECREF(state->decode_error);
  Py_XDECREF(state->encode_error);
  Py_XDECREF(state->empty_text);
  Py_XDECREF(state->empty_bytes);
  Py_XDECREF(state->zero);
  PyMem_Free(state);
}

int borrow(State *state, Arena *arena) {
  if (state->idle_count) {
    *arena = state->idle[--state->idle_count];
    return 0;
  }
  *arena = (Arena){ tera_arena_new(0), NULL, 0 };
  if (arena->arena) return 0;
  PyErr_NoMemory();
  return -1;
}

/* A buffer that grew beyond this is not kept. */
enum { KEPT_CAPACITY = 1 << 20 };

void give_back(State *state, Arena *arena) {
  tera_arena_reset(arena->arena);
  if (arena->capacity > KEPT_CAPACITY) {
    PyMem_Free(arena->buffer);
    arena->buffer = NULL;
    arena->capacity = 0;
  }
  if (state->idle_count < IDLE_ARENAS) {
    state->idle[state->idle_count++] = *arena;
    return;
  }
  tera_arena_free(arena->arena);
  PyMem_Free(arena->buffer);
}

/* A number, or None for `none`. */
static PyObject *position(size_t value, size_t none) {
  if (value != none) return PyLong_FromSize_t(value);
  Py_INCREF(Py_None);
  return Py_None;
}

static void raise_with(State *state, PyObject *args) {
  if (!args) return;
  PyObject *error = PyObject_CallObject(state->error, args);
  if (error) PyErr_SetObject(state->error, error);
  Py_XDECREF(error);
  Py_DECREF(args);
}

void *raise_error(State *state, tera_arena *arena, tera_status status) {
  const char *text = tera_arena_error_message(arena);
  if (status == TERA_ERR_OUT_OF_MEMORY) return PyErr_NoMemory();
  /* A function that is not given the arena leaves no text in it. */
  raise_with(state, Py_BuildValue("isNNN", (int)status, *text ? text : tera_status_message(status),
                                  position(tera_arena_error_offset(arena), SIZE_MAX),
                                  position(tera_arena_error_line(arena), 0),
                                  position(tera_arena_error_column(arena), 0)));
  return NULL;
}

void *raise_status(State *state, tera_status status, PyObject *text) {
  if (text) raise_with(state, Py_BuildValue("iN", (int)status, text));
  return NULL;
}

/* ---- Module ----------------------------------------------------------------------------------------------------- */

State *state_of(PyObject *module) {
  return *(State **)PyModule_GetState(module);
}

static int add(PyObject *module, const char *name, PyObject *object) {
  return object ? PyObject_SetAttrString(module, name, object) : -1;
}

static int module_exec(PyObject *module) {
#ifdef _WIN32
  if (resolve() < 0) return -1;
#endif
  State *state = PyMem_Calloc(1, sizeof(State));
  if (!state) return PyErr_NoMemory(), -1;
  state->references = 1;
  *(State **)PyModule_GetState(module) = state;

  state->has_vectorcall_member = has_vectorcall_member();
  if (state->has_vectorcall_member < 0) return -1;
  PyObject *errors = PyImport_ImportModule("opentera_messages._error");
  state->error = errors ? PyObject_GetAttrString(errors, "TeraError") : NULL;
  Py_XDECREF(errors);
  state->empty_text = PyUnicode_FromString("");
  state->empty_bytes = PyBytes_FromString("");
  state->zero = PyLong_FromLong(0);
  state->storage = PyType_FromSpec(&storage_spec);
  if (!state->error || !state->empty_text || !state->empty_bytes || !state->zero || !state->storage) return -1;
  PyObject *bases = PyTuple_Pack(1, state->storage);
  state->message_type = bases ? PyType_FromSpecWithBases(&message_spec, bases) : NULL;
  Py_XDECREF(bases);
  state->protobuf_type = PyType_FromSpec(&protobuf_spec);
  state->repeated_types[0] = PyType_FromSpec(&repeated_scalar_spec);
  state->repeated_types[1] = PyType_FromSpec(&repeated_composite_spec);
  if (add(module, "Storage", state->storage) < 0 || add(module, "MessageStorage", state->message_type) < 0 ||
      add(module, "ProtobufStorage", state->protobuf_type) < 0 ||
      add(module, "RepeatedScalar", state->repeated_types[0]) < 0 ||
      add(module, "RepeatedComposite", state->repeated_types[1]) < 0) {
    return -1;
  }
  bases = PyTuple_Pack(1, state->protobuf_type);
  PyObject *any = bases ? PyType_FromSpecWithBases(&any_spec, bases) : NULL;
  Py_XDECREF(bases);
  int status = add(module, "AnyStorage", any);
  Py_XDECREF(any);
  if (status < 0) return -1;
  return PyModule_AddStringConstant(module, "VERSION", tera_version());
}

static int module_traverse(PyObject *module, visitproc visit, void *arg) {
  State *state = state_of(module);
  if (!state) return 0;
  for (Class *class = state->all; class; class = class->next) {
    for (Py_ssize_t i = 0; !class->is_protobuf && i < class->count; i++) {
      Py_VISIT(class->slots[i].initial);
      Py_VISIT(class->slots[i].values);
      Py_VISIT(class->slots[i].enumeration);
    }
  }
  for (int i = 0; i < KINDS; i++) {
    if (state->classes[i]) Py_VISIT(state->classes[i]->type);
    if (state->protobufs[i]) Py_VISIT(state->protobufs[i]->type);
  }
  if (state->frame) Py_VISIT(state->frame->type);
  if (state->payload) Py_VISIT(state->payload->type);
  return 0;
}

static void drop(Class **class) {
  Class *old = *class;
  *class = NULL;
  if (old) Py_DECREF(old->type);
}

/* Clears what may refer to the module. Objects that outlive it need the rest. */
static int module_clear(PyObject *module) {
  State *state = state_of(module);
  if (!state) return 0;
  for (Class *class = state->all; class; class = class->next) {
    if (!class->is_protobuf) clear_slots(class);
  }
  for (int i = 0; i < KINDS; i++) {
    drop(&state->classes[i]);
    drop(&state->protobufs[i]);
  }
  drop(&state->frame);
  drop(&state->payload);
  return 0;
}

static void module_free(void *module) {
  State *state = state_of(module);
  if (!state) return;
  module_clear(module);
  release_state(state);
}

/* Since 3.12 a module says that every interpreter with a lock of its own may have it. Older ones do not know the slot.
 */
enum { MULTIPLE_INTERPRETERS = 3 };

PyMODINIT_FUNC PyInit__native(void) {
  static PyModuleDef_Slot slots[] = {
    { Py_mod_exec, module_exec },
    { MULTIPLE_INTERPRETERS, (void *)2 },
    { 0, NULL },
  };
  static PyModuleDef_Slot older_slots[] = { { Py_mod_exec, module_exec }, { 0, NULL } };
  static PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "opentera_messages._native",
    .m_size = sizeof(State *),
    .m_methods = functions,
    .m_traverse = module_traverse,
    .m_clear = module_clear,
    .m_free = module_free,
  };
  module.m_slots = python_version() >= 0x030c0000 ? slots : older_slots;
  return PyModuleDef_Init(&module);
}
