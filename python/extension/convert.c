/* Between objects and the structs of the library. */

#include "api.h"

/* ---- From structs ----------------------------------------------------------------------------------------------- */

PyObject *text_from(State *state, tera_str view) {
  if (view.len) return PyUnicode_DecodeUTF8(view.data, (Py_ssize_t)view.len, NULL);
  Py_INCREF(state->empty_text);
  return state->empty_text;
}

PyObject *bytes_from(State *state, tera_bytes view) {
  if (view.len) return PyBytes_FromStringAndSize((const char *)view.data, (Py_ssize_t)view.len);
  Py_INCREF(state->empty_bytes);
  return state->empty_bytes;
}

static PyObject *none(void) {
  Py_INCREF(Py_None);
  return Py_None;
}

static Class *class_of_kind(Class *const *classes, uint32_t kind) {
  Class *class = kind < KINDS ? classes[kind] : NULL;
  if (!class) PyErr_Format(PyExc_RuntimeError, "the message of kind %u is not defined", (unsigned)kind);
  return class;
}

static PyObject *load_kind(Class *const *classes, uint32_t kind, const void *from) {
  Class *class = class_of_kind(classes, kind);
  return class ? load(class, class->type, from) : NULL;
}

static PyObject *load_texts(State *state, const tera_str_list *texts) {
  PyObject *list = PyList_New((Py_ssize_t)texts->len);
  for (size_t i = 0; list && i < texts->len; i++) {
    PyObject *text = text_from(state, texts->data[i]);
    if (!text || PyList_SetItem(list, (Py_ssize_t)i, text) < 0) Py_CLEAR(list);
  }
  return list;
}

/* All lists of messages have the same layout. */
static PyObject *load_messages(Class *const *classes, uint32_t kind, const tera_any_list *messages) {
  Class *class = class_of_kind(classes, kind);
  PyObject *list = class ? PyList_New((Py_ssize_t)messages->len) : NULL;
  const char *message = (const char *)messages->data;
  for (size_t i = 0; list && i < messages->len; i++, message += class->schema->size) {
    PyObject *object = load(class, class->type, message);
    if (!object || PyList_SetItem(list, (Py_ssize_t)i, object) < 0) Py_CLEAR(list);
  }
  return list;
}

static PyObject *load_value(State *state, Slot *slot, const char *at) {
  switch (slot->field->form) {
    case FORM_BOOL: return PyBool_FromLong(*(const tera_bool *)at != 0);
    case FORM_INT32: return PyLong_FromLong(*(const int32_t *)at);
    case FORM_UINT32: return PyLong_FromUnsignedLong(*(const uint32_t *)at);
    case FORM_INT64: return PyLong_FromLongLong(*(const int64_t *)at);
    case FORM_UINT64: return PyLong_FromUnsignedLongLong(*(const uint64_t *)at);
    case FORM_FLOAT: return PyFloat_FromDouble(*(const float *)at);
    case FORM_DOUBLE: return PyFloat_FromDouble(*(const double *)at);
    case FORM_TEXT: return text_from(state, *(const tera_str *)at);
    case FORM_BYTES: return bytes_from(state, *(const tera_bytes *)at);
    case FORM_ENUM: return member_of(state, slot, *(const int32_t *)at);
    case FORM_MESSAGES: return load_messages(state->classes, slot->field->kind, (const tera_any_list *)at);
    case FORM_TEXTS: return load_texts(state, (const tera_str_list *)at);
    case FORM_MESSAGE: {
      const void *message = *(const void *const *)at;
      return message ? load_kind(state->classes, slot->field->kind, message) : none();
    }
    case FORM_EMBEDDED: {
      const tera_head *message = *(const tera_head *const *)at;
      return message ? load_kind(state->classes, message->kind, message) : none();
    }
  }
  return none();
}

/* In protobuf.c a field that has its default value is an empty slot, and an enum is its number. */
static int load_protobuf(Storage *object, Slot *slot, const char *at, PyObject **to) {
  State *state = object->class->state;
  const Field *field = slot->field;
  PyObject *items = NULL;
  switch (field->form) {
    case FORM_ENUM: *to = PyLong_FromLong(*(const int32_t *)at); break;
    case FORM_MESSAGE: {
      const void *message = *(const void *const *)at;
      if (!message) return 0;
      *to = load_kind(state->protobufs, field->kind, message);
      break;
    }
    case FORM_MESSAGES:
      items = load_messages(state->protobufs, field->kind, (const tera_any_list *)at);
      if (items) *to = (PyObject *)new_repeated(object, slot, items);
      break;
    case FORM_TEXTS:
      items = load_texts(state, (const tera_str_list *)at);
      if (items) *to = (PyObject *)new_repeated(object, slot, items);
      break;
    default: *to = load_value(state, slot, at);
  }
  return *to ? 0 : -1;
}

/* Whether a member of a struct has its default value. A list and a string are empty if their length, which is behind
 * the pointer, is 0. */
static int is_default(Form form, const char *at) {
  switch (form) {
    case FORM_BOOL: return *at == 0;
    case FORM_INT32:
    case FORM_UINT32:
    case FORM_FLOAT:
    case FORM_ENUM: return *(const uint32_t *)at == 0;
    case FORM_INT64:
    case FORM_UINT64:
    case FORM_DOUBLE: return *(const uint64_t *)at == 0;
    case FORM_MESSAGE:
    case FORM_EMBEDDED: return *(const void *const *)at == NULL;
    case FORM_TEXT:
    case FORM_BYTES:
    case FORM_MESSAGES:
    case FORM_TEXTS: return ((const tera_str *)at)->len == 0;
  }
  return 0;
}

int load_into(Storage *object, const void *from) {
  Class *class = object->class;
  const char *base = from;
  for (Py_ssize_t i = 0; i < class->count; i++) {
    Slot *slot = &class->slots[i];
    const Field *field = slot->field;
    const char *at = base + field->offset;
    int unset = field->case_offset && *(const uint32_t *)(base + field->case_offset) != field->number;
    if (class->is_protobuf) {
      if (unset || (!field->case_offset && is_default(field->form, at))) continue;
      PyObject *value = NULL;
      if (load_protobuf(object, slot, at, &value) < 0) return -1;
      /* A list may have started a garbage collection, which may run Python code, which may read the field. */
      empty(object, i);
      object->values[i] = value;
      continue;
    }
    object->values[i] = unset ? none() : load_value(class->state, slot, at);
    if (!object->values[i]) return -1;
  }
  return 0;
}

PyObject *load(Class *class, PyTypeObject *type, const void *from) {
  Storage *object = new_object(class, type);
  if (object && load_into(object, from) < 0) Py_CLEAR(object);
  return (PyObject *)object;
}

/* ---- To structs ------------------------------------------------------------------------------------------------- */

enum { MAX_DEPTH = 100, NO_INDEX = -1 };

/* Where a value is: what an error begins with. */
typedef struct Place {
  State *state;
  tera_arena *arena;
  const char *class;
  const char *field;
  Py_ssize_t index; /* in a list, or NO_INDEX */
  int depth;
  int is_protobuf; /* in a message of protobuf.c */
} Place;

static Class *const *classes_of(const Place *place) {
  return place->is_protobuf ? place->state->protobufs : place->state->classes;
}

static PyObject *name_of(const Place *place) {
  PyObject *class =
      place->class ? PyUnicode_FromFormat("%s.%s", place->class, place->field) : PyUnicode_FromString(place->field);
  if (class && place->index != NO_INDEX) {
    PyObject *name = PyUnicode_FromFormat("%U[%zd]", class, place->index);
    Py_DECREF(class);
    return name;
  }
  return class;
}

static int wrong_type(const Place *place, const char *expected, PyObject *value) {
  PyObject *type = (PyObject *)Py_TYPE(value);
  Py_INCREF(type); /* a metaclass may run Python code */
  PyObject *name = name_of(place), *name_of_type = PyObject_GetAttrString(type, "__name__");
  if (name && name_of_type) PyErr_Format(PyExc_TypeError, "%U: expected %s, not %S", name, expected, name_of_type);
  Py_XDECREF(name);
  Py_XDECREF(name_of_type);
  Py_DECREF(type);
  return -1;
}

static int out_of_range(const Place *place, const char *expected) {
  PyErr_Clear();
  PyObject *name = name_of(place);
  if (name) PyErr_Format(PyExc_OverflowError, "%U: expected %s", name, expected);
  Py_XDECREF(name);
  return -1;
}

static int no_memory(const Place *place) {
  raise_error(place->state, place->arena, tera_arena_error(place->arena));
  return -1;
}

static int store_signed(const Place *place, PyObject *value, int bits, int64_t *to) {
  if (!PyLong_Check(value)) return wrong_type(place, "int", value);
  int64_t number = PyLong_AsLongLong(value);
  int failed = number == -1 && PyErr_Occurred();
  if (bits == 32 && (failed || number < INT32_MIN || number > INT32_MAX)) {
    return out_of_range(place, "int from -2147483648 to 2147483647");
  }
  if (failed) return out_of_range(place, "int from -9223372036854775808 to 9223372036854775807");
  *to = number;
  return 0;
}

static int store_unsigned(const Place *place, PyObject *value, int bits, uint64_t *to) {
  if (!PyLong_Check(value)) return wrong_type(place, "int", value);
  uint64_t number = PyLong_AsUnsignedLongLong(value);
  int failed = number == UINT64_MAX && PyErr_Occurred();
  if (bits == 32 && (failed || number > UINT32_MAX)) return out_of_range(place, "int from 0 to 4294967295");
  if (failed) return out_of_range(place, "int from 0 to 18446744073709551615");
  *to = number;
  return 0;
}

static int store_double(const Place *place, PyObject *value, double *to) {
  if (!PyFloat_Check(value) && !PyLong_Check(value)) return wrong_type(place, "float", value);
  *to = PyFloat_Check(value) ? PyFloat_AsDouble(value) : PyLong_AsDouble(value);
  return *to == -1.0 && PyErr_Occurred() ? out_of_range(place, "float, not an int beyond its range") : 0;
}

static int store_text(const Place *place, PyObject *value, tera_str *to) {
  if (!PyUnicode_Check(value)) return wrong_type(place, "str", value);
  Py_ssize_t len;
  to->data = unicode_as_utf8(value, &len);
  if (to->data) {
    to->len = (size_t)len;
    return 0;
  }
  if (!PyErr_ExceptionMatches(PyExc_UnicodeEncodeError)) return -1;
  PyErr_Clear();
  PyObject *name = name_of(place);
  if (name) {
    raise_status(place->state, TERA_ERR_INVALID_UTF8,
                 PyUnicode_FromFormat("%U: a surrogate cannot be encoded as UTF-8", name));
  }
  Py_XDECREF(name);
  return -1;
}

static int store_bytes(const Place *place, PyObject *value, tera_bytes *to) {
  if (PyBytes_Check(value)) {
    to->data = (const uint8_t *)PyBytes_AsString(value);
    to->len = (size_t)PyBytes_Size(value);
    return 0;
  }
  if (PyByteArray_Check(value)) {
    to->data = (const uint8_t *)PyByteArray_AsString(value);
    to->len = (size_t)PyByteArray_Size(value);
    return 0;
  }
  /* A buffer of another type may run Python code when it is released. */
  if (!PyMemoryView_Check(value)) return wrong_type(place, "bytes", value);
  PyObject *bytes = PyBytes_FromObject(value); /* also of a view with gaps */
  if (!bytes) return -1;
  to->len = (size_t)PyBytes_Size(bytes);
  to->data = tera_arena_dup(place->arena, PyBytes_AsString(bytes), to->len);
  Py_DECREF(bytes);
  return to->data ? 0 : no_memory(place);
}

static int store_nested(const Place *place, PyObject *value, const Class *class, void *to) {
  /* What protobuf.c holds has been checked. */
  if (!class->is_protobuf && (!is_message(place->state, value) || ((Storage *)value)->class->schema != class->schema)) {
    return wrong_type(place, class->schema->name, value);
  }
  return store((Storage *)value, place->arena, to, place->depth + 1);
}

static void *reserve(const Place *place, size_t size) {
  void *memory = tera_arena_alloc(place->arena, size, 0);
  if (!memory) no_memory(place);
  return memory;
}

static PyObject *element(PyObject *list, Py_ssize_t i) {
  return PyList_Check(list) ? PyList_GetItem(list, i) : PyTuple_GetItem(list, i);
}

/* The number of elements of a list or a tuple; -1 with an exception. */
static Py_ssize_t elements(const Place *place, PyObject *value) {
  if (PyList_Check(value)) return PyList_Size(value);
  if (PyTuple_Check(value)) return PyTuple_Size(value);
  return wrong_type(place, "list", value);
}

static int store_texts(Place *place, PyObject *value, tera_str_list *to) {
  Py_ssize_t count = elements(place, value);
  if (count <= 0) return (int)count;
  tera_str *texts = reserve(place, sizeof(tera_str) * (size_t)count);
  if (!texts) return -1;
  for (place->index = 0; place->index < count; place->index++) {
    if (store_text(place, element(value, place->index), &texts[place->index]) < 0) return -1;
  }
  to->data = texts;
  to->len = (size_t)count;
  return 0;
}

static int store_messages(Place *place, PyObject *value, uint32_t kind, tera_any_list *to) {
  const Class *class = class_of_kind(classes_of(place), kind);
  if (!class) return -1;
  Py_ssize_t count = elements(place, value);
  if (count <= 0) return (int)count;
  size_t size = class->schema->size;
  char *messages = reserve(place, size * (size_t)count);
  if (!messages) return -1;
  for (place->index = 0; place->index < count; place->index++) {
    if (store_nested(place, element(value, place->index), class, messages + size * (size_t)place->index) < 0) return -1;
  }
  to->data = (const tera_any *)(void *)messages;
  to->len = (size_t)count;
  return 0;
}

static int store_value(Place *place, const Field *field, PyObject *value, char *at) {
  int64_t number = 0;
  uint64_t natural = 0;
  double real = 0;
  switch (field->form) {
    case FORM_BOOL:
      if (!PyLong_Check(value)) return wrong_type(place, "bool", value);
      int overflow;
      *(tera_bool *)at = PyLong_AsLongLongAndOverflow(value, &overflow) != 0; /* -1 with an overflow */
      return 0;
    case FORM_INT32:
    case FORM_ENUM:
      if (store_signed(place, value, 32, &number) < 0) return -1;
      *(int32_t *)at = (int32_t)number;
      return 0;
    case FORM_INT64:
      return store_signed(place, value, 64, (int64_t *)at);
    case FORM_UINT32:
      if (store_unsigned(place, value, 32, &natural) < 0) return -1;
      *(uint32_t *)at = (uint32_t)natural;
      return 0;
    case FORM_UINT64:
      return store_unsigned(place, value, 64, (uint64_t *)at);
    case FORM_FLOAT:
      if (store_double(place, value, &real) < 0) return -1;
      *(float *)at = (float)real;
      return 0;
    case FORM_DOUBLE:
      return store_double(place, value, (double *)at);
    case FORM_TEXT: return store_text(place, value, (tera_str *)at);
    case FORM_BYTES: return store_bytes(place, value, (tera_bytes *)at);
    case FORM_TEXTS:
      return store_texts(place, place->is_protobuf ? items_of(value) : value, (tera_str_list *)at);
    case FORM_MESSAGES:
      return store_messages(place, place->is_protobuf ? items_of(value) : value, field->kind, (tera_any_list *)at);
    case FORM_MESSAGE: {
      /* In protobuf.c, a message that is linked to its owner has been read, but is not there yet. */
      if (value == Py_None || (place->is_protobuf && ((Storage *)value)->link)) return 0;
      const Class *class = class_of_kind(classes_of(place), field->kind);
      void *message = class ? reserve(place, class->schema->size) : NULL;
      *(void **)at = message;
      return message ? store_nested(place, value, class, message) : -1;
    }
    case FORM_EMBEDDED: {
      if (value == Py_None) return 0;
      if (!is_message(place->state, value)) return wrong_type(place, "a message", value);
      const Schema *schema = ((Storage *)value)->class->schema;
      void *message = reserve(place, schema->size);
      *(void **)at = message;
      return message ? store((Storage *)value, place->arena, message, place->depth + 1) : -1;
    }
  }
  return 0;
}

static int two_members(const Place *place, uint32_t other, const Schema *schema) {
  const Field *field = schema->fields;
  while (field->number != other) field++;
  PyErr_Format(PyExc_ValueError, "%s: %s and %s are set, of which only one can be", place->class, field->name,
               place->field);
  return -1;
}

int store(Storage *object, tera_arena *arena, void *to, int depth) {
  Class *class = object->class;
  const Schema *schema = class->schema;
  Place place = { class->state, arena, schema->name, "", NO_INDEX, depth, class->is_protobuf };
  if (depth >= MAX_DEPTH) {
    raise_status(place.state, TERA_ERR_TOO_DEEP,
                 PyUnicode_FromFormat("%s: more than %d messages in one another", place.class, MAX_DEPTH));
    return -1;
  }
  memset(to, 0, schema->size);
  *(tera_head *)to = (tera_head){ schema->kind, (uint32_t)schema->size };
  char *base = to;
  for (Py_ssize_t i = 0; i < class->count; i++) {
    const Field *field = class->slots[i].field;
    PyObject *value = object->values[i];
    place.field = field->name;
    place.index = NO_INDEX;
    if (!value && class->is_protobuf) continue;
    if (!value) {
      PyErr_Format(PyExc_AttributeError, "%s.%s: it has no value", place.class, field->name);
      return -1;
    }
    /* The defaults are those of the schema: zeros in the struct; None for a member of a oneof. */
    if (value == class->slots[i].initial && !class->is_protobuf) continue;
    if (field->case_offset) {
      uint32_t *which = (uint32_t *)(void *)(base + field->case_offset);
      if (*which) return two_members(&place, *which, schema);
      *which = field->number;
    }
    if (store_value(&place, field, value, base + field->offset) < 0) return -1;
  }
  return 0;
}

int argument(State *state, PyObject *value, const char *name, Form form, void *to) {
  Place place = { state, NULL, NULL, name, NO_INDEX, 0, 0 };
  return store_value(&place, &(Field){ .form = form }, value, to);
}

static tera_head *store_at(Place *place, PyObject *object) {
  if (!is_message(place->state, object)) return wrong_type(place, "a message", object), NULL;
  Storage *message = (Storage *)object;
  tera_head *head = reserve(place, message->class->schema->size);
  return head && store(message, place->arena, head, 0) == 0 ? head : NULL;
}

tera_head *store_message(State *state, tera_arena *arena, PyObject *object, const char *what) {
  return store_at(&(Place){ state, arena, NULL, what, NO_INDEX, 0, 0 }, object);
}

const tera_head *const *store_payloads(State *state, tera_arena *arena, PyObject *payloads, size_t *count) {
  Place place = { state, arena, NULL, "payloads", NO_INDEX, 0, 0 };
  Py_ssize_t len = elements(&place, payloads);
  const tera_head **heads = len < 0 ? NULL : reserve(&place, sizeof(*heads) * (size_t)len);
  if (!heads) return NULL;
  for (place.index = 0; place.index < len; place.index++) {
    heads[place.index] = store_at(&place, element(payloads, place.index));
    if (!heads[place.index]) return NULL;
  }
  *count = (size_t)len;
  return heads;
}
