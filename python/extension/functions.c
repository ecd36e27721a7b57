/* The methods of messages and the functions of the module. `_engine.pyi` says what they do. */

#include "api.h"

/* ---- Arguments -------------------------------------------------------------------------------------------------- */

/* Puts positional and named arguments into `out`, in the order of `names`. The first `needed` are required. */
static int arguments(const char *function, PyObject *const *args, Py_ssize_t given, PyObject *kwnames,
                     const char *const *names, Py_ssize_t needed, Py_ssize_t count, PyObject **out) {
  if (given > count) {
    PyErr_Format(PyExc_TypeError, "%s() takes at most %zd arguments, not %zd", function, count, given);
    return -1;
  }
  for (Py_ssize_t i = 0; i < given; i++) out[i] = args[i];
  Py_ssize_t named = kwnames ? PyTuple_Size(kwnames) : 0;
  for (Py_ssize_t k = 0; k < named; k++) {
    PyObject *name = PyTuple_GetItem(kwnames, k);
    Py_ssize_t i = 0;
    while (i < count && PyUnicode_CompareWithASCIIString(name, names[i]) != 0) i++;
    if (i == count || out[i]) {
      PyErr_Format(PyExc_TypeError, i == count ? "%s() has no argument %R" : "%s() got two values for %R", function,
                   name);
      return -1;
    }
    out[i] = args[given + k];
  }
  for (Py_ssize_t i = 0; i < needed; i++) {
    if (out[i]) continue;
    PyErr_Format(PyExc_TypeError, "%s() needs %s", function, names[i]);
    return -1;
  }
  return 0;
}

#define COUNT(array) (Py_ssize_t)(sizeof(array) / sizeof *(array))
#define ARGUMENTS(function, needed, ...)                        \
  static const char *const names[] = { __VA_ARGS__ };           \
  PyObject *given[sizeof names / sizeof *names] = { NULL };     \
  if (arguments(function, args, nargs, kwnames, names, needed, COUNT(names), given) < 0) return NULL

/* The flags of a call, `otherwise` without an argument; -1 with an exception. */
static int flags_of(State *state, PyObject *object, uint32_t otherwise, uint32_t *to) {
  *to = otherwise;
  return object ? argument(state, object, "flags", FORM_UINT32, to) : 0;
}

/* The time of a call, 0 without an argument; -1 with an exception. */
static int time_of(State *state, PyObject *object, double *to) {
  *to = 0;
  return object ? argument(state, object, "time", FORM_DOUBLE, to) : 0;
}

int input_bytes(PyObject *object, Input *input) {
  *input = (Input){ NULL, 0, { .obj = NULL }, NULL, 0 };
  if (PyBytes_CheckExact(object)) {
    input->data = PyBytes_AsString(object);
    input->len = (size_t)PyBytes_Size(object);
    input->constant = 1;
    return 0;
  }
  if (get_buffer(object, &input->buffer, PyBUF_SIMPLE) == 0) {
    input->data = input->buffer.buf;
    input->len = (size_t)input->buffer.len;
    return 0;
  }
  /* Not a buffer, or one with gaps. */
  PyErr_Clear();
  PyObject *view = PyMemoryView_FromObject(object);
  input->owned = view ? PyBytes_FromObject(view) : NULL;
  Py_XDECREF(view);
  if (!input->owned) return -1;
  input->data = PyBytes_AsString(input->owned);
  input->len = (size_t)PyBytes_Size(input->owned);
  input->constant = 1;
  return 0;
}

static int input_text(PyObject *object, Input *input) {
  if (!PyUnicode_Check(object)) return input_bytes(object, input);
  *input = (Input){ NULL, 0, { .obj = NULL }, NULL, 1 };
  Py_ssize_t len;
  input->data = unicode_as_utf8(object, &len);
  if (!input->data) {
    if (!PyErr_ExceptionMatches(PyExc_UnicodeEncodeError)) return -1;
    PyErr_Clear();
    /* The library rejects it, with its position. */
    input->owned = PyUnicode_AsEncodedString(object, "utf-8", "surrogatepass");
    if (!input->owned) return -1;
    input->data = PyBytes_AsString(input->owned);
    len = PyBytes_Size(input->owned);
  }
  input->len = (size_t)len;
  return 0;
}

void release_input(Input *input) {
  if (input->buffer.obj) release_buffer(&input->buffer);
  Py_XDECREF(input->owned);
}

enum { LARGE = 1 << 16 };

PyThreadState *unlock(const Input *input) {
  return input->constant && input->len >= LARGE ? PyEval_SaveThread() : NULL;
}

void lock(PyThreadState *thread) {
  if (thread) PyEval_RestoreThread(thread);
}

/* ---- Output ----------------------------------------------------------------------------------------------------- */

/* A call that writes to a buffer, as the functions of the library do. */
typedef tera_status (*Write)(const void *call, tera_arena *arena, char *buffer, size_t capacity, size_t *len);

enum { FIRST_CAPACITY = 4096 };

static int grow(Arena *arena, size_t capacity) {
  char *buffer = PyMem_Realloc(arena->buffer, capacity);
  if (!buffer) return PyErr_NoMemory(), -1;
  arena->buffer = buffer;
  arena->capacity = capacity;
  return 0;
}

/* What a call writes, as `bytes`, or as `str` if it is text. `input` is what it reads, or NULL. */
static PyObject *output(State *state, Arena *arena, Write write, const void *call, const Input *input, int is_text) {
  if (!arena->capacity && grow(arena, FIRST_CAPACITY) < 0) return NULL;
  size_t len;
  for (;;) {
    PyThreadState *thread = input ? unlock(input) : NULL;
    tera_status status = write(call, arena->arena, arena->buffer, arena->capacity, &len);
    lock(thread);
    if (status == TERA_OK) break;
    if (status != TERA_ERR_BUFFER_TOO_SMALL) return raise_error(state, arena->arena, status);
    if (grow(arena, len) < 0) return NULL;
  }
  return is_text ? PyUnicode_DecodeUTF8(arena->buffer, (Py_ssize_t)len, NULL)
                 : PyBytes_FromStringAndSize(arena->buffer, (Py_ssize_t)len);
}

/* ---- Messages --------------------------------------------------------------------------------------------------- */

typedef tera_status (*Read)(tera_arena *arena, const char *data, size_t len, uint32_t flags, tera_head *message);

static tera_status read_binary(tera_arena *arena, const char *data, size_t len, uint32_t flags, tera_head *message) {
  return tera_decode(arena, (const uint8_t *)data, len, flags, message);
}

static PyObject *read_message(PyTypeObject *type, Class *class, Input *input, Read read, uint32_t flags) {
  Arena arena;
  if (borrow(class->state, &arena) < 0) return NULL;
  AnyStruct message;
  message.head = (tera_head){ class->schema->kind, (uint32_t)class->schema->size };
  PyThreadState *thread = unlock(input);
  tera_status status = read(arena.arena, input->data, input->len, flags, &message.head);
  lock(thread);
  PyObject *object =
      status == TERA_OK ? load(class, type, &message) : raise_error(class->state, arena.arena, status);
  give_back(class->state, &arena);
  return object;
}

/* The class of a message; NULL with an exception. */
static Class *message_class(PyObject *type) {
  Class *class = PyType_Check(type) ? class_of((PyTypeObject *)type) : NULL;
  if (class && class->schema) return class;
  PyErr_Format(PyExc_TypeError, "expected the class of a message, not %R", type);
  return NULL;
}

static PyObject *message_decode(PyObject *type, PyObject *data) {
  Class *class = message_class(type);
  Input input;
  if (!class || input_bytes(data, &input) < 0) return NULL;
  PyObject *object = read_message((PyTypeObject *)type, class, &input, read_binary, 0);
  release_input(&input);
  return object;
}

static PyObject *message_from_json(PyObject *type, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
  ARGUMENTS("from_json", 1, "text", "flags");
  Class *class = message_class(type);
  uint32_t flags;
  Input input;
  if (!class || flags_of(class->state, given[1], 0, &flags) < 0 || input_text(given[0], &input) < 0) return NULL;
  PyObject *object = read_message((PyTypeObject *)type, class, &input, tera_from_json, flags);
  release_input(&input);
  return object;
}

/* The class of an object that has been made by calling its class. */
static Class *class_of_message(PyObject *self) {
  Class *class = ((Storage *)self)->class;
  if (class && class->schema) return class;
  PyErr_SetString(PyExc_TypeError, "this object has no fields: use one of the messages");
  return NULL;
}

static tera_status write_message(const void *call, tera_arena *arena, char *buffer, size_t capacity, size_t *len) {
  return tera_encode(arena, call, (uint8_t *)buffer, capacity, len);
}

PyObject *encode(Storage *message) {
  State *state = message->class->state;
  Arena arena;
  if (borrow(state, &arena) < 0) return NULL;
  AnyStruct structure;
  PyObject *bytes = NULL;
  if (store(message, arena.arena, &structure, 0) == 0) {
    bytes = output(state, &arena, write_message, &structure, NULL, 0);
  }
  give_back(state, &arena);
  return bytes;
}

static PyObject *message_encode(PyObject *self, PyObject *unused) {
  (void)unused;
  return class_of_message(self) ? encode((Storage *)self) : NULL;
}

static PyObject *message_to_json(PyObject *self, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
  ARGUMENTS("to_json", 0, "flags");
  Class *class = class_of_message(self);
  uint32_t flags;
  Arena arena;
  if (!class || flags_of(class->state, given[0], 0, &flags) < 0 || borrow(class->state, &arena) < 0) return NULL;
  AnyStruct message;
  PyObject *json = NULL;
  if (store((Storage *)self, arena.arena, &message, 0) == 0) {
    tera_str text;
    tera_status status = tera_json_text(arena.arena, &message.head, flags, &text);
    json = status == TERA_OK ? text_from(class->state, text) : raise_error(class->state, arena.arena, status);
  }
  give_back(class->state, &arena);
  return json;
}

#define KEYWORDS(name, function, flags, doc) \
  { name, (PyCFunction)(void (*)(void))function, METH_FASTCALL | METH_KEYWORDS | flags, doc }

PyMethodDef message_methods[] = {
  { "decode", message_decode, METH_O | METH_CLASS,
    "decode($type, data, /)\n--\n\nDecodes protobuf binary. Raises TeraError if data is not such a message." },
  { "encode", message_encode, METH_NOARGS,
    "encode($self, /)\n--\n\nEncodes the message as protobuf binary.\n\nRaises TypeError or OverflowError for a value "
    "that its field cannot have, with\nthe name of the field, and TeraError for what the library rejects." },
  KEYWORDS("from_json", message_from_json, METH_CLASS,
           "from_json($type, /, text, flags=0)\n--\n\nReads JSON text. flags are any JSON_READ_..., or 0.\n\n"
           "Raises TeraError with the line and the column."),
  KEYWORDS("to_json", message_to_json, 0,
           "to_json($self, /, flags=0)\n--\n\nWrites JSON text. flags are any JSON_WRITE_..., or 0 for compact text."),
  { NULL, NULL, 0, NULL },
};

/* ---- Wrappers --------------------------------------------------------------------------------------------------- */

static PyObject *use_records(PyObject *module, PyObject *args) {
  State *state = state_of(module);
  PyObject *types[2];
  if (!PyArg_ParseTuple(args, "O!O!", &PyType_Type, &types[0], &PyType_Type, &types[1])) return NULL;
  Class **classes[2] = { &state->frame, &state->payload };
  static const Py_ssize_t counts[2] = { 9, 5 };
  for (int i = 0; i < 2; i++) {
    Class *class = class_of((PyTypeObject *)types[i]), *old = *classes[i];
    if (!class) return NULL;
    if (class->schema || class->count != counts[i]) {
      return PyErr_Format(PyExc_TypeError, "%R does not have the fields that the extension fills in", types[i]);
    }
    Py_INCREF(class->type);
    *classes[i] = class;
    if (old) Py_DECREF(old->type);
  }
  Py_RETURN_NONE;
}

static PyObject *type_of_kind(State *state, uint32_t kind) {
  Class *class = kind < KINDS ? state->classes[kind] : NULL;
  PyObject *type = class ? (PyObject *)class->type : Py_None;
  Py_INCREF(type);
  return type;
}

static PyObject *wrapper_of(PyObject *module, PyObject *topic) {
  Input input;
  if (input_text(topic, &input) < 0) return NULL;
  PyObject *type = type_of_kind(state_of(module), tera_topic_wrapper(input.data, input.len));
  release_input(&input);
  return type;
}

typedef struct WrapEvent {
  Input topic;
  double time;
  const tera_head *const *payloads;
  size_t count;
} WrapEvent;

static tera_status write_event(const void *call, tera_arena *arena, char *buffer, size_t capacity, size_t *len) {
  const WrapEvent *it = call;
  return tera_wrap_event(arena, it->topic.data, it->topic.len, it->time, it->payloads, it->count, (uint8_t *)buffer,
                         capacity, len);
}

static PyObject *wrap_event(PyObject *module, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
  ARGUMENTS("wrap_event", 2, "topic", "payloads", "time");
  State *state = state_of(module);
  WrapEvent call;
  Arena arena;
  if (time_of(state, given[2], &call.time) < 0 || input_text(given[0], &call.topic) < 0) return NULL;
  PyObject *bytes = NULL;
  if (borrow(state, &arena) == 0) {
    call.payloads = store_payloads(state, arena.arena, given[1], &call.count);
    if (call.payloads) bytes = output(state, &arena, write_event, &call, NULL, 0);
    give_back(state, &arena);
  }
  release_input(&call.topic);
  return bytes;
}

typedef struct WrapModuleMessage {
  tera_module_message_header header;
  const tera_head *const *payloads;
  size_t count;
} WrapModuleMessage;

static tera_status write_module_message(const void *call, tera_arena *arena, char *buffer, size_t capacity,
                                        size_t *len) {
  const WrapModuleMessage *it = call;
  return tera_wrap_module_message(arena, &it->header, it->payloads, it->count, (uint8_t *)buffer, capacity, len);
}

static PyObject *wrap_module_message(PyObject *module, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
  ARGUMENTS("wrap_module_message", 3, "dest", "source", "payloads", "time", "seq");
  State *state = state_of(module);
  WrapModuleMessage call = { TERA_MODULE_MESSAGE_HEADER_INIT, NULL, 0 };
  Arena arena;
  if (time_of(state, given[3], &call.header.time) < 0 ||
      (given[4] && argument(state, given[4], "seq", FORM_UINT32, &call.header.seq) < 0) ||
      argument(state, given[0], "dest", FORM_TEXT, &call.header.dest) < 0 ||
      argument(state, given[1], "source", FORM_TEXT, &call.header.source) < 0 || borrow(state, &arena) < 0) {
    return NULL;
  }
  PyObject *bytes = NULL;
  call.payloads = store_payloads(state, arena.arena, given[2], &call.count);
  if (call.payloads) bytes = output(state, &arena, write_module_message, &call, NULL, 0);
  give_back(state, &arena);
  return bytes;
}

static tera_status write_wrapped(const void *call, tera_arena *arena, char *buffer, size_t capacity, size_t *len) {
  return tera_wrap_message(arena, call, (uint8_t *)buffer, capacity, len);
}

static PyObject *wrap_message(PyObject *module, PyObject *payload) {
  State *state = state_of(module);
  Arena arena;
  if (borrow(state, &arena) < 0) return NULL;
  const tera_head *message = store_message(state, arena.arena, payload, "payload");
  PyObject *bytes = message ? output(state, &arena, write_wrapped, message, NULL, 0) : NULL;
  give_back(state, &arena);
  return bytes;
}

/* Puts a new value into a slot of an object that is being made. -1 if there is none. */
static int put(Storage *object, int slot, PyObject *value) {
  object->values[slot] = value;
  return value ? 0 : -1;
}

static PyObject *load_payload(State *state, const tera_payload *payload) {
  Storage *object = new_object(state->payload, state->payload->type);
  if (!object) return NULL;
  Class *class = payload->message && payload->kind < KINDS ? state->classes[payload->kind] : NULL;
  PyObject *message = Py_None;
  if (class) {
    message = load(class, class->type, payload->message);
  } else {
    Py_INCREF(message);
  }
  if (put(object, 0, message) < 0 || put(object, 1, text_from(state, payload->type_url)) < 0 ||
      put(object, 2, bytes_from(state, payload->value)) < 0 ||
      put(object, 3, PyLong_FromLong((long)payload->status)) < 0 ||
      put(object, 4, text_from(state, payload->detail)) < 0) {
    Py_CLEAR(object);
  }
  return (PyObject *)object;
}

static PyObject *load_frame(State *state, const tera_frame *frame) {
  if (!state->frame || !state->payload) {
    return PyErr_Format(PyExc_RuntimeError, "the classes of frames and payloads are not defined");
  }
  PyObject *payloads = PyList_New((Py_ssize_t)frame->payloads.len);
  for (size_t i = 0; payloads && i < frame->payloads.len; i++) {
    PyObject *payload = load_payload(state, &frame->payloads.data[i]);
    if (!payload || PyList_SetItem(payloads, (Py_ssize_t)i, payload) < 0) Py_CLEAR(payloads);
  }
  Storage *object = payloads ? new_object(state->frame, state->frame->type) : NULL;
  if (!object) {
    Py_XDECREF(payloads);
    return NULL;
  }
  if (put(object, 6, payloads) < 0 || put(object, 0, type_of_kind(state, frame->wrapper)) < 0 ||
      put(object, 1, PyLong_FromUnsignedLong(frame->version)) < 0 ||
      put(object, 2, PyFloat_FromDouble(frame->time)) < 0 || put(object, 3, PyLong_FromUnsignedLong(frame->seq)) < 0 ||
      put(object, 4, text_from(state, frame->topic)) < 0 || put(object, 5, text_from(state, frame->source)) < 0 ||
      put(object, 7, PyLong_FromSize_t(frame->failed)) < 0 || put(object, 8, PyLong_FromSize_t(frame->unknown)) < 0) {
    Py_CLEAR(object);
  }
  return (PyObject *)object;
}

typedef tera_status (*Unwrap)(tera_arena *arena, uint32_t wrapper, const char *data, size_t len, uint32_t flags,
                              tera_frame *frame);

static tera_status unwrap_binary(tera_arena *arena, uint32_t wrapper, const char *data, size_t len, uint32_t flags,
                                 tera_frame *frame) {
  return tera_unwrap(arena, wrapper, (const uint8_t *)data, len, flags, frame);
}

static PyObject *unwrap_with(State *state, Unwrap unwrap, PyObject *wrapper, Input *input, uint32_t flags) {
  Class *class = wrapper == Py_None ? NULL : message_class(wrapper);
  Arena arena;
  if (PyErr_Occurred() || borrow(state, &arena) < 0) return NULL;
  tera_frame frame = TERA_FRAME_INIT;
  PyThreadState *thread = unlock(input);
  tera_status status = unwrap(arena.arena, class ? class->schema->kind : 0, input->data, input->len, flags, &frame);
  lock(thread);
  PyObject *object = status == TERA_OK ? load_frame(state, &frame) : raise_error(state, arena.arena, status);
  give_back(state, &arena);
  return object;
}

static PyObject *unwrap(PyObject *module, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
  ARGUMENTS("unwrap", 2, "wrapper", "data");
  Input input;
  if (input_bytes(given[1], &input) < 0) return NULL;
  PyObject *frame = unwrap_with(state_of(module), unwrap_binary, given[0], &input, 0);
  release_input(&input);
  return frame;
}

static PyObject *unwrap_json(PyObject *module, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
  ARGUMENTS("unwrap_json", 2, "wrapper", "text", "flags");
  uint32_t flags;
  Input input;
  if (flags_of(state_of(module), given[2], TERA_JSON_READ_LENIENT, &flags) < 0 || input_text(given[1], &input) < 0) {
    return NULL;
  }
  PyObject *frame = unwrap_with(state_of(module), tera_unwrap_json, given[0], &input, flags);
  release_input(&input);
  return frame;
}

/* ---- Conversions between binary and JSON ------------------------------------------------------------------------ */

typedef struct Conversion {
  uint32_t kind;
  uint32_t flags;
  Input input;
} Conversion;

static tera_status write_json(const void *call, tera_arena *arena, char *buffer, size_t capacity, size_t *len) {
  const Conversion *it = call;
  return tera_json_from_binary(arena, it->kind, (const uint8_t *)it->input.data, it->input.len, it->flags, buffer,
                               capacity, len);
}

static tera_status write_binary(const void *call, tera_arena *arena, char *buffer, size_t capacity, size_t *len) {
  const Conversion *it = call;
  return tera_binary_from_json(arena, it->kind, it->input.data, it->input.len, it->flags, (uint8_t *)buffer, capacity,
                               len);
}

static tera_status write_message_json(const void *call, tera_arena *arena, char *buffer, size_t capacity, size_t *len) {
  const Conversion *it = call;
  return tera_message_json_from_event(arena, (const uint8_t *)it->input.data, it->input.len, it->flags, buffer,
                                      capacity, len);
}

/* Converts a message of a class, or an event if `type` is NULL. `read` takes the bytes of the input. */
static PyObject *convert(PyObject *module, PyObject *type, PyObject *input, PyObject *flags,
                         int (*read)(PyObject *, Input *), Write write, int is_text) {
  State *state = state_of(module);
  Class *class = type ? message_class(type) : NULL;
  Conversion call;
  if ((type && !class) || flags_of(state, flags, 0, &call.flags) < 0 || read(input, &call.input) < 0) return NULL;
  call.kind = class ? class->schema->kind : 0;
  Arena arena;
  PyObject *result = NULL;
  if (borrow(state, &arena) == 0) {
    result = output(state, &arena, write, &call, &call.input, is_text);
    give_back(state, &arena);
  }
  release_input(&call.input);
  return result;
}

static PyObject *json_from_binary(PyObject *module, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
  ARGUMENTS("json_from_binary", 2, "cls", "data", "flags");
  return convert(module, given[0], given[1], given[2], input_bytes, write_json, 1);
}

static PyObject *binary_from_json(PyObject *module, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
  ARGUMENTS("binary_from_json", 2, "cls", "text", "flags");
  return convert(module, given[0], given[1], given[2], input_text, write_binary, 0);
}

static PyObject *message_json_from_event(PyObject *module, PyObject *const *args, Py_ssize_t nargs,
                                         PyObject *kwnames) {
  ARGUMENTS("message_json_from_event", 1, "data", "flags");
  return convert(module, NULL, given[0], given[1], input_bytes, write_message_json, 1);
}

/* ---- Topics, and replies to remote calls ------------------------------------------------------------------------ */

static PyObject *parse_topic(PyObject *module, PyObject *text) {
  State *state = state_of(module);
  Input input;
  Arena arena;
  if (input_text(text, &input) < 0) return NULL;
  PyObject *parts = NULL;
  if (borrow(state, &arena) == 0) {
    tera_topic topic = TERA_TOPIC_INIT;
    tera_status status = tera_topic_parse(arena.arena, input.data, input.len, &topic);
    parts = status == TERA_OK ? Py_BuildValue("IINN", topic.family, topic.channel, text_from(state, topic.name),
                                              text_from(state, topic.subtopic))
                              : raise_error(state, arena.arena, status);
    give_back(state, &arena);
  }
  release_input(&input);
  return parts;
}

static tera_status write_topic(const void *call, tera_arena *arena, char *buffer, size_t capacity, size_t *len) {
  return tera_topic_build(arena, call, buffer, capacity, len);
}

static PyObject *build_topic(PyObject *module, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
  ARGUMENTS("build_topic", 4, "family", "channel", "name", "subtopic");
  State *state = state_of(module);
  tera_topic topic = TERA_TOPIC_INIT;
  Arena arena;
  if (argument(state, given[0], "Topic.family", FORM_UINT32, &topic.family) < 0 ||
      argument(state, given[1], "Topic.channel", FORM_UINT32, &topic.channel) < 0 ||
      argument(state, given[2], "Topic.name", FORM_TEXT, &topic.name) < 0 ||
      argument(state, given[3], "Topic.subtopic", FORM_TEXT, &topic.subtopic) < 0 || borrow(state, &arena) < 0) {
    return NULL;
  }
  PyObject *text = output(state, &arena, write_topic, &topic, NULL, 1);
  give_back(state, &arena);
  return text;
}

static PyObject *reply_from_json(PyObject *module, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
  ARGUMENTS("reply_from_json", 2, "text", "flags");
  State *state = state_of(module);
  uint32_t flags;
  Input input;
  Arena arena;
  if (flags_of(state, given[1], 0, &flags) < 0 || input_text(given[0], &input) < 0) return NULL;
  PyObject *parts = NULL;
  if (borrow(state, &arena) == 0) {
    tera_rpc_reply reply = TERA_RPC_REPLY_INIT;
    tera_status status = tera_rpc_reply_from_json(arena.arena, input.data, input.len, flags, &reply);
    parts = status == TERA_OK
                ? Py_BuildValue("KNNiNN", (unsigned long long)reply.id, text_from(state, reply.method),
                                text_from(state, reply.pattern), (int)reply.status,
                                text_from(state, reply.status_text), text_from(state, reply.return_value))
                : raise_error(state, arena.arena, status);
    give_back(state, &arena);
  }
  release_input(&input);
  return parts;
}

typedef struct WriteReply {
  tera_rpc_reply reply;
  uint32_t flags;
} WriteReply;

static tera_status write_reply(const void *call, tera_arena *arena, char *buffer, size_t capacity, size_t *len) {
  const WriteReply *it = call;
  return tera_rpc_reply_to_json(arena, &it->reply, it->flags, buffer, capacity, len);
}

static PyObject *reply_to_json(PyObject *module, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames) {
  ARGUMENTS("reply_to_json", 7, "id", "method", "pattern", "status", "status_text", "return_value", "flags");
  State *state = state_of(module);
  WriteReply call = { TERA_RPC_REPLY_INIT, 0 };
  Arena arena;
  if (argument(state, given[0], "RpcReply.id", FORM_UINT64, &call.reply.id) < 0 ||
      argument(state, given[3], "RpcReply.status", FORM_INT32, &call.reply.status) < 0 ||
      flags_of(state, given[6], 0, &call.flags) < 0 ||
      argument(state, given[1], "RpcReply.method", FORM_TEXT, &call.reply.method) < 0 ||
      argument(state, given[2], "RpcReply.pattern", FORM_TEXT, &call.reply.pattern) < 0 ||
      argument(state, given[4], "RpcReply.status_text", FORM_TEXT, &call.reply.status_text) < 0 ||
      argument(state, given[5], "RpcReply.return_value", FORM_TEXT, &call.reply.return_value) < 0 ||
      borrow(state, &arena) < 0) {
    return NULL;
  }
  PyObject *text = output(state, &arena, write_reply, &call, NULL, 1);
  give_back(state, &arena);
  return text;
}

PyMethodDef functions[] = {
  { "new_class", new_class, METH_VARARGS,
    "new_class($module, name, bases, namespace, names, defaults, full_name, /)\n--\n\nMakes a class with these "
    "fields: the message that the schema calls full_name,\nor a record. ... stands for no default." },
  { "new_protobuf_class", new_protobuf_class, METH_VARARGS,
    "new_protobuf_class($module, name, bases, namespace, full_name, fields, /)\n--\n\nMakes the drop-in for the class "
    "that protobuf generates for full_name. A field\nis its name, its number, its type, whether it is repeated, its "
    "target (the class of\na message, the numbers of an enum by their names) and its oneof or None." },
  { "use_records", use_records, METH_VARARGS,
    "use_records($module, frame, payload, /)\n--\n\nSays what unwrap returns." },
  { "wrapper_of", wrapper_of, METH_O,
    "wrapper_of($module, topic, /)\n--\n\nThe class of what a topic carries, or None if that is not a message." },
  KEYWORDS("wrap_event", wrap_event, 0,
           "wrap_event($module, /, topic, payloads, time=0.0)\n--\n\nEncodes a TeraEvent with payloads of any types."
           "\n\ntime is in seconds since 1970-01-01 UTC; 0 stands for now."),
  KEYWORDS("wrap_module_message", wrap_module_message, 0,
           "wrap_module_message($module, /, dest, source, payloads, time=0.0, seq=0)\n--\n\nEncodes a "
           "TeraModuleMessage with payloads of any types. time is as in wrap_event."),
  { "wrap_message", wrap_message, METH_O,
    "wrap_message($module, payload, /)\n--\n\nEncodes a TeraMessage with one payload." },
  KEYWORDS("unwrap", unwrap, 0,
           "unwrap($module, /, wrapper, data)\n--\n\nDecodes a wrapper and its payloads. wrapper is what wrapper_of "
           "returns for the\ntopic that data came on.\n\nA payload that cannot be decoded is returned with its status "
           "and does not affect\nthe others."),
  KEYWORDS("unwrap_json", unwrap_json, 0,
           "unwrap_json($module, /, wrapper, text, flags=JSON_READ_LENIENT)\n--\n\nReads a wrapper from JSON text: a "
           "frame of the websocket is a TeraMessage.\nflags are any JSON_READ_..."),
  KEYWORDS("json_from_binary", json_from_binary, 0,
           "json_from_binary($module, /, cls, data, flags=0)\n--\n\nConverts the protobuf binary of a message to JSON "
           "text. flags are any\nJSON_WRITE_..., or 0."),
  KEYWORDS("binary_from_json", binary_from_json, 0,
           "binary_from_json($module, /, cls, text, flags=0)\n--\n\nConverts the JSON text of a message to protobuf "
           "binary. flags are any\nJSON_READ_..., or 0."),
  KEYWORDS("message_json_from_event", message_json_from_event, 0,
           "message_json_from_event($module, /, data, flags=0)\n--\n\nConverts the protobuf binary of a TeraEvent to "
           "the JSON text of the TeraMessage\nthat holds it, as a bridge from the bus to websockets does."),
  { "parse_topic", parse_topic, METH_O,
    "parse_topic($module, text, /)\n--\n\nThe family, the channel, the name and the subtopic." },
  KEYWORDS("build_topic", build_topic, 0, "build_topic($module, /, family, channel, name, subtopic)\n--\n\n"),
  KEYWORDS("reply_from_json", reply_from_json, 0,
           "reply_from_json($module, /, text, flags)\n--\n\nThe id, the method, the pattern, the status, its text and "
           "the return value."),
  KEYWORDS("reply_to_json", reply_to_json, 0,
           "reply_to_json($module, /, id, method, pattern, status, status_text, return_value, flags)\n--\n\n"),
  { NULL, NULL, 0, NULL },
};
