/* The drop-in for the classes that protobuf generates: messages whose fields are checked when they are assigned.
 *
 * A slot is empty while its field has the default value. A message that is read before it is there is made and linked
 * to its owner; its first change makes it there. So `link` is set exactly in such a message. Objects own what is in
 * their slots; links, and the owners of containers, are borrowed and cleared when the owner goes. No cycle can arise,
 * because messages are copied where they are added and a field keeps no object of a class of the program's.
 */

#include "api.h"

struct Repeated {
  PyObject_HEAD
  Storage *owner; /* borrowed; NULL when it is gone */
  State *state;   /* with a reference */
  Class *class;   /* of the elements, with a reference to its type; NULL for strings */
  PyObject *items;
};

static Storage *message(PyObject *self) {
  return (Storage *)self;
}

static Repeated *repeated(PyObject *self) {
  return (Repeated *)self;
}

PyObject *items_of(PyObject *self) {
  return repeated(self)->items;
}

static PyObject *owned(PyObject *object) {
  Py_INCREF(object);
  return object;
}

static int is_repeated(const Slot *slot) {
  return slot->field->form == FORM_MESSAGES || slot->field->form == FORM_TEXTS;
}

/* Makes a linked message, and those that it is in, a part of their owners. */
static void touch(Storage *object) {
  while (object && object->link) {
    Storage *owner = object->link;
    object->link = NULL;
    object = owner;
  }
}

/* Ends what refers to the owner of a slot. */
static void disown_slot(Slot *slot, PyObject *value) {
  if (!value) return;
  if (is_repeated(slot)) repeated(value)->owner = NULL;
  if (slot->field->form == FORM_MESSAGE) message(value)->link = NULL;
}

void disown(Storage *object) {
  for (Py_ssize_t i = 0; i < object->class->count; i++) disown_slot(&object->class->slots[i], object->values[i]);
}

void empty(Storage *object, Py_ssize_t i) {
  disown_slot(&object->class->slots[i], object->values[i]);
  Py_CLEAR(object->values[i]);
}

/* Empties the other members of the oneof of a slot. */
static void empty_others(Storage *object, Py_ssize_t i) {
  size_t oneof = object->class->slots[i].field->case_offset;
  for (Py_ssize_t k = 0; oneof && k < object->class->count; k++) {
    if (k != i && object->class->slots[k].field->case_offset == oneof) empty(object, k);
  }
}

static Class *class_of_field(Storage *object, Slot *slot) {
  Class *class = object->class->state->protobufs[slot->field->kind];
  if (!class) PyErr_SetString(PyExc_RuntimeError, "the message of a field is not defined");
  return class;
}

/* The object of a message field or a container, made if it is not there yet. Borrowed. */
static PyObject *nested(Storage *object, Py_ssize_t i) {
  Slot *slot = &object->class->slots[i];
  if (object->values[i]) return object->values[i];
  if (is_repeated(slot)) {
    PyObject *items = PyList_New(0);
    /* The list may start a garbage collection, which may run Python code, which may read the field. */
    if (object->values[i]) {
      Py_XDECREF(items);
      return object->values[i];
    }
    return object->values[i] = items ? (PyObject *)new_repeated(object, slot, items) : NULL;
  }
  Class *class = class_of_field(object, slot);
  Storage *child = class ? new_object(class, class->type) : NULL;
  if (child) child->link = object;
  return object->values[i] = (PyObject *)child;
}

/* ---- Values of fields ------------------------------------------------------------------------------------------- */

static void *wrong_value(const Storage *object, const Slot *slot, const char *expected, PyObject *value) {
  PyObject *type = PyObject_GetAttrString((PyObject *)Py_TYPE(value), "__name__");
  if (type) {
    PyErr_Format(PyExc_TypeError, "%s.%s: expected %s, not %S", object->class->schema->full_name,
                 slot->field->name, expected, type);
  }
  Py_XDECREF(type);
  return NULL;
}

/* The string that a `str` or `bytes` in UTF-8 stands for; NULL without an exception if the value is of another type. */
static PyObject *text_of(PyObject *value) {
  if (PyBytes_Check(value)) return PyUnicode_DecodeUTF8(PyBytes_AsString(value), PyBytes_Size(value), NULL);
  if (!PyUnicode_Check(value)) return NULL;
  return unicode_as_utf8(value, NULL) ? PyUnicode_FromObject(value) : NULL;
}

static PyObject *text_value(const Storage *object, const Slot *slot, PyObject *value) {
  PyObject *text = text_of(value);
  return text || PyErr_Occurred() ? text : wrong_value(object, slot, "str", value);
}

static PyObject *bytes_value(const Storage *object, const Slot *slot, PyObject *value) {
  if (PyBytes_CheckExact(value)) return owned(value);
  if (!PyBytes_Check(value)) return wrong_value(object, slot, "bytes", value);
  return PyBytes_FromStringAndSize(PyBytes_AsString(value), PyBytes_Size(value));
}

static PyObject *integer_value(const Storage *object, const Slot *slot, PyObject *value) {
  PyObject *index = PyNumber_Index(value);
  if (!index) return PyErr_ExceptionMatches(PyExc_TypeError) ? wrong_value(object, slot, "int", value) : NULL;
  Form form = slot->field->form;
  PyObject *exact = NULL; /* also of a `bool`, and of a class of the program's */
  if (form == FORM_UINT32 || form == FORM_UINT64) {
    unsigned long long number = PyLong_AsUnsignedLongLong(index);
    int is_valid = !PyErr_Occurred() && (form == FORM_UINT64 || number <= UINT32_MAX);
    if (is_valid) exact = PyLong_FromUnsignedLongLong(number);
  } else {
    long long number = PyLong_AsLongLong(index);
    int is_valid = !PyErr_Occurred() && (form == FORM_INT64 || (number >= INT32_MIN && number <= INT32_MAX));
    if (is_valid) exact = PyLong_FromLongLong(number);
  }
  if (!exact) {
    PyErr_Clear();
    PyErr_Format(PyExc_ValueError, "%s.%s: %S is out of range", object->class->schema->full_name, slot->field->name,
                 index);
  }
  Py_DECREF(index);
  return exact;
}

static PyObject *enum_value(const Storage *object, const Slot *slot, PyObject *value) {
  if (!PyUnicode_Check(value)) return integer_value(object, slot, value);
  PyObject *number = PyDict_GetItemWithError(slot->enumeration, value);
  if (number) return owned(number);
  if (!PyErr_Occurred()) {
    PyErr_Format(PyExc_ValueError, "%s.%s: %R is no name of its enum", object->class->schema->full_name,
                 slot->field->name, value);
  }
  return NULL;
}

static PyObject *real_value(const Storage *object, const Slot *slot, PyObject *value) {
  if (PyUnicode_Check(value)) return wrong_value(object, slot, "float", value);
  double number = PyFloat_AsDouble(value);
  if (number == -1.0 && PyErr_Occurred()) {
    return PyErr_ExceptionMatches(PyExc_TypeError) ? wrong_value(object, slot, "float", value) : NULL;
  }
  return PyFloat_FromDouble(slot->field->form == FORM_FLOAT ? (double)(float)number : number);
}

static PyObject *bool_value(const Storage *object, const Slot *slot, PyObject *value) {
  if (PyBool_Check(value)) return owned(value);
  PyObject *index = PyNumber_Index(value);
  if (!index) return PyErr_ExceptionMatches(PyExc_TypeError) ? wrong_value(object, slot, "bool", value) : NULL;
  long long number = PyLong_AsLongLong(index);
  Py_DECREF(index);
  return number == -1 && PyErr_Occurred() ? NULL : PyBool_FromLong(number != 0);
}

/* A new reference to the value of the field's type; NULL with an exception. */
static PyObject *checked(const Storage *object, const Slot *slot, PyObject *value) {
  switch (slot->field->form) {
    case FORM_BOOL: return bool_value(object, slot, value);
    case FORM_INT32:
    case FORM_UINT32:
    case FORM_INT64:
    case FORM_UINT64: return integer_value(object, slot, value);
    case FORM_FLOAT:
    case FORM_DOUBLE: return real_value(object, slot, value);
    case FORM_TEXT:
    case FORM_TEXTS: return text_value(object, slot, value);
    case FORM_BYTES: return bytes_value(object, slot, value);
    case FORM_ENUM: return enum_value(object, slot, value);
    case FORM_MESSAGE:
    case FORM_MESSAGES:
    case FORM_EMBEDDED: break;
  }
  return wrong_value(object, slot, "a message", value);
}

static PyObject *initial_of(State *state, Form form) {
  switch (form) {
    case FORM_BOOL: return PyBool_FromLong(0);
    case FORM_FLOAT:
    case FORM_DOUBLE: return PyFloat_FromDouble(0);
    case FORM_TEXT: return owned(state->empty_text);
    case FORM_BYTES: return owned(state->empty_bytes);
    default: return owned(state->zero);
  }
}

/* Whether a checked value is the default. -0.0 is not. */
static int is_initial(const Slot *slot, PyObject *value) {
  if (value == slot->initial) return 1;
  switch (slot->field->form) {
    case FORM_TEXT: return PyUnicode_GetLength(value) == 0;
    case FORM_BYTES: return PyBytes_Size(value) == 0;
    case FORM_FLOAT:
    case FORM_DOUBLE: {
      double number = PyFloat_AsDouble(value), zero = 0;
      return memcmp(&number, &zero, sizeof zero) == 0;
    }
    case FORM_BOOL: return value == Py_False;
    default: return PyObject_RichCompareBool(value, slot->initial, Py_EQ) == 1;
  }
}

/* Assigns a scalar. */
static int assign(Storage *object, Py_ssize_t i, PyObject *value) {
  Slot *slot = &object->class->slots[i];
  PyObject *checked_value = checked(object, slot, value);
  if (!checked_value) return -1;
  touch(object);
  empty_others(object, i);
  PyObject *old = object->values[i];
  if (!slot->field->case_offset && is_initial(slot, checked_value)) Py_CLEAR(checked_value);
  object->values[i] = checked_value;
  Py_XDECREF(old);
  return 0;
}

static PyObject *get(PyObject *self, void *closure) {
  Storage *object = message(self);
  Slot *slot = closure;
  Py_ssize_t i = slot - object->class->slots;
  PyObject *value = object->values[i];
  if (!value) value = slot->initial ? slot->initial : nested(object, i);
  Py_XINCREF(value);
  return value;
}

static int set(PyObject *self, PyObject *value, void *closure) {
  Storage *object = message(self);
  Slot *slot = closure;
  const char *name = object->class->schema->full_name;
  if (!slot->initial) {
    PyErr_Format(PyExc_AttributeError, "%s.%s is a message or a list, which cannot be assigned: use CopyFrom or extend",
                 name, slot->field->name);
    return -1;
  }
  if (!value) {
    PyErr_Format(PyExc_AttributeError, "%s.%s cannot be deleted: use ClearField", name, slot->field->name);
    return -1;
  }
  return assign(object, slot - object->class->slots, value);
}

/* ---- Merging ---------------------------------------------------------------------------------------------------- */

static int merge(Storage *to, Storage *from);

static Storage *copy_of(Storage *from) {
  Storage *copy = new_object(from->class, from->class->type);
  if (copy && merge(copy, from) < 0) Py_CLEAR(copy);
  return copy;
}

/* Appends copies of messages, or strings, to a container. */
static int append_items(Repeated *to, PyObject *items) {
  Py_ssize_t count = PyList_Size(items);
  for (Py_ssize_t i = 0; i < count; i++) {
    PyObject *item = PyList_GetItem(items, i);
    item = to->class ? (PyObject *)copy_of(message(item)) : owned(item);
    int status = item ? PyList_Append(to->items, item) : -1;
    Py_XDECREF(item);
    if (status < 0) return -1;
  }
  return 0;
}

static int merge_unknown(Storage *to, Py_ssize_t i, PyObject *from) {
  if (!to->values[i]) {
    to->values[i] = owned(from);
    return 0;
  }
  PyObject *both = PySequence_Concat(to->values[i], from);
  if (!both) return -1;
  Py_DECREF(to->values[i]);
  to->values[i] = both;
  return 0;
}

static int merge(Storage *to, Storage *from) {
  touch(to);
  for (Py_ssize_t i = 0; i < from->class->count; i++) {
    Slot *slot = &from->class->slots[i];
    PyObject *value = from->values[i];
    if (!value) continue;
    int status = 0;
    Py_INCREF(value); /* a garbage collection may run Python code, which may clear the field */
    if (!slot->field->number) {
      status = merge_unknown(to, i, value);
    } else if (is_repeated(slot)) {
      status = nested(to, i) ? append_items(repeated(to->values[i]), repeated(value)->items) : -1;
    } else if (slot->field->form == FORM_MESSAGE) {
      if (!message(value)->link) status = nested(to, i) ? merge(message(to->values[i]), message(value)) : -1;
    } else {
      empty_others(to, i);
      PyObject *old = to->values[i];
      to->values[i] = owned(value);
      Py_XDECREF(old);
    }
    Py_DECREF(value);
    if (status < 0) return -1;
  }
  return 0;
}

static void clear(Storage *object) {
  touch(object);
  for (Py_ssize_t i = 0; i < object->class->count; i++) empty(object, i);
}

static PyObject *full_name_of(PyObject *message);
static PyObject *parse(Storage *object, PyObject *data, int merges);

/* Merges a message of the same class, or one of protobuf's own class for the same message. */
static int merge_any(Storage *object, PyObject *other) {
  if (Py_TYPE(other) == Py_TYPE((PyObject *)object)) return merge(object, message(other));
  PyObject *name = full_name_of(other);
  if (!name && !PyErr_ExceptionMatches(PyExc_AttributeError) && !PyErr_ExceptionMatches(PyExc_TypeError)) return -1;
  if (!name || PyUnicode_CompareWithASCIIString(name, object->class->schema->full_name) != 0) {
    Py_XDECREF(name);
    PyErr_Clear();
    PyErr_Format(PyExc_TypeError, "expected %s, not %R", object->class->schema->full_name, Py_TYPE(other));
    return -1;
  }
  Py_DECREF(name);
  PyObject *bytes = PyObject_CallMethod(other, "SerializeToString", NULL);
  PyObject *size = bytes ? parse(object, bytes, 1) : NULL;
  Py_XDECREF(bytes);
  Py_XDECREF(size);
  return size ? 0 : -1;
}

static PyObject *merge_from(PyObject *self, PyObject *other) {
  if (self == other) {
    /* What is read is not what grows. */
    Storage *copy = copy_of(message(other));
    int status = copy ? merge(message(self), copy) : -1;
    Py_XDECREF(copy);
    if (status < 0) return NULL;
  } else if (merge_any(message(self), other) < 0) {
    return NULL;
  }
  Py_RETURN_NONE;
}

static PyObject *copy_from(PyObject *self, PyObject *other) {
  if (self == other) Py_RETURN_NONE;
  /* A message of another class may not be a message at all: then nothing is changed. */
  int is_same = Py_TYPE(self) == Py_TYPE(other);
  Storage *from = is_same ? message(owned(other)) : new_object(message(self)->class, message(self)->class->type);
  int status = !from ? -1 : is_same ? 0 : merge_any(from, other);
  if (status == 0) {
    /* No message has a field of its own class, so that the other one is no part of this one. */
    clear(message(self));
    status = merge(message(self), from);
  }
  Py_XDECREF(from);
  if (status < 0) return NULL;
  Py_RETURN_NONE;
}

static PyObject *clear_all(PyObject *self, PyObject *unused) {
  (void)unused;
  clear(message(self));
  Py_RETURN_NONE;
}

/* ---- Construction ----------------------------------------------------------------------------------------------- */

static Py_ssize_t slot_called(Storage *object, PyObject *name) {
  Class *class = object->class;
  for (Py_ssize_t i = 0; i < class->count; i++) {
    if (class->slots[i].name == name && class->slots[i].field->number) return i;
  }
  for (Py_ssize_t i = 0; i < class->count && PyUnicode_Check(name); i++) {
    if (class->slots[i].field->number && PyUnicode_Compare(class->slots[i].name, name) == 0) return i;
  }
  return -1;
}

static int fill(Storage *object, PyObject *fields);

/* A message from what stands for one: a message of the class, or a dict of its fields. */
static int fill_from(Storage *object, PyObject *value) {
  if (PyDict_Check(value)) return fill(object, value);
  return merge_any(object, value);
}

static PyObject *new_item(Repeated *self, PyObject *value);
static PyObject *extend_with(PyObject *self, PyObject *values, PyObject *(*make)(Repeated *, PyObject *));

static int fill_field(Storage *object, Py_ssize_t i, PyObject *value) {
  Slot *slot = &object->class->slots[i];
  if (value == Py_None) return 0;
  if (slot->initial) return assign(object, i, value);
  PyObject *inner = nested(object, i);
  if (!inner) return -1;
  Py_INCREF(inner); /* Python code that the value runs may clear the field */
  int status;
  if (is_repeated(slot)) {
    PyObject *result = extend_with(inner, value, new_item);
    Py_XDECREF(result);
    status = result ? 0 : -1;
  } else {
    touch(message(inner));
    status = fill_from(message(inner), value);
  }
  Py_DECREF(inner);
  return status;
}

static int fill(Storage *object, PyObject *fields) {
  PyObject *items = PyDict_Items(fields);
  int status = items ? 0 : -1;
  for (Py_ssize_t k = 0; status == 0 && k < PyList_Size(items); k++) {
    PyObject *item = PyList_GetItem(items, k), *name = PyTuple_GetItem(item, 0);
    Py_ssize_t i = slot_called(object, name);
    if (i < 0) {
      PyErr_Format(PyExc_ValueError, "%s has no field %R", object->class->schema->full_name, name);
      status = -1;
    } else {
      status = fill_field(object, i, PyTuple_GetItem(item, 1));
    }
  }
  Py_XDECREF(items);
  return status;
}

static PyObject *protobuf_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
  (void)args;
  (void)kwargs;
  Class *class = class_of(type);
  return class ? (PyObject *)new_object(class, type) : NULL;
}

static int protobuf_init(PyObject *self, PyObject *args, PyObject *kwargs) {
  if (PyTuple_Size(args)) {
    PyErr_SetString(PyExc_TypeError, "a message takes its fields by name");
    return -1;
  }
  return kwargs ? fill(message(self), kwargs) : 0;
}

/* ---- Binary ----------------------------------------------------------------------------------------------------- */

/* Raises the error as one of protobuf's. */
static void *protobuf_error(PyObject *class) {
  PyObject *type, *value, *traceback;
  if (!class) return NULL;
  PyErr_Fetch(&type, &value, &traceback);
  PyObject *text = value ? PyObject_Str(value) : NULL;
  if (text) PyErr_SetObject(class, text);
  Py_XDECREF(text);
  Py_XDECREF(type);
  Py_XDECREF(value);
  Py_XDECREF(traceback);
  return NULL;
}

/* Decodes into an empty message. */
static int decode_into(Storage *object, const Input *input) {
  State *state = object->class->state;
  Arena arena;
  if (borrow(state, &arena) < 0) return -1;
  AnyStruct structure;
  structure.head = (tera_head){ object->class->schema->kind, (uint32_t)object->class->schema->size };
  PyThreadState *thread = unlock(input);
  tera_status status = tera_decode(arena.arena, (const uint8_t *)input->data, input->len, 0, &structure.head);
  lock(thread);
  int result = -1;
  if (status != TERA_OK) {
    raise_error(state, arena.arena, status);
    if (!PyErr_ExceptionMatches(PyExc_MemoryError)) protobuf_error(state->decode_error);
  } else {
    if (thread) clear(object); /* another thread may have changed it */
    result = load_into(object, &structure);
  }
  give_back(state, &arena);
  return result;
}

static PyObject *parse(Storage *object, PyObject *data, int merges) {
  Input input;
  if (input_bytes(data, &input) < 0) return NULL;
  int status;
  if (merges) {
    Storage *other = new_object(object->class, object->class->type);
    status = other ? decode_into(other, &input) : -1;
    if (status == 0) status = merge(object, other);
    Py_XDECREF(other);
  } else {
    clear(object);
    status = decode_into(object, &input);
  }
  release_input(&input);
  return status < 0 ? NULL : PyLong_FromSize_t(input.len);
}

static PyObject *parse_from_string(PyObject *self, PyObject *data) {
  return parse(message(self), data, 0);
}

static PyObject *merge_from_string(PyObject *self, PyObject *data) {
  return parse(message(self), data, 1);
}

static PyObject *from_string(PyObject *type, PyObject *data) {
  Class *class = class_of((PyTypeObject *)type);
  Storage *object = class ? new_object(class, class->type) : NULL;
  PyObject *size = object ? parse(object, data, 0) : NULL;
  if (!size) Py_CLEAR(object);
  Py_XDECREF(size);
  return (PyObject *)object;
}

static PyObject *serialize(Storage *object) {
  PyObject *bytes = encode(object);
  if (bytes || PyErr_ExceptionMatches(PyExc_MemoryError)) return bytes;
  return protobuf_error(object->class->state->encode_error);
}

/* Takes `deterministic`, which makes no difference: the bytes are always the same. */
static PyObject *serialize_to_string(PyObject *self, PyObject *args, PyObject *kwargs) {
  static char *names[] = { "deterministic", NULL };
  PyObject *deterministic = NULL;
  if (kwargs || PyTuple_Size(args)) {
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|$O", names, &deterministic)) return NULL;
  }
  return serialize(message(self));
}

static PyObject *byte_size(PyObject *self, PyObject *unused) {
  (void)unused;
  PyObject *bytes = serialize(message(self));
  if (!bytes) return NULL;
  Py_ssize_t size = PyBytes_Size(bytes);
  Py_DECREF(bytes);
  return PyLong_FromSsize_t(size);
}

/* ---- Presence --------------------------------------------------------------------------------------------------- */

/* The name of the oneof of a slot, which the class statement has in `_oneofs`, by the names of the members. */
static PyObject *members_of_oneof(Storage *object, PyObject *name) {
  PyObject *oneofs = PyObject_GetAttrString((PyObject *)object->class->type, "_oneofs");
  PyObject *members = oneofs && PyUnicode_Check(name) ? PyDict_GetItemWithError(oneofs, name) : NULL;
  Py_XINCREF(members);
  Py_XDECREF(oneofs);
  return members;
}

/* The member of a oneof that is set, or None; NULL without an exception if there is no such oneof. */
static PyObject *set_member(Storage *object, PyObject *name) {
  PyObject *members = members_of_oneof(object, name);
  if (!members) return NULL;
  PyObject *found = Py_None;
  for (Py_ssize_t k = 0; k < PyTuple_Size(members); k++) {
    Py_ssize_t i = slot_called(object, PyTuple_GetItem(members, k));
    if (i >= 0 && object->values[i]) found = object->class->slots[i].name;
  }
  Py_DECREF(members);
  return owned(found);
}

static PyObject *which_oneof(PyObject *self, PyObject *name) {
  PyObject *member = set_member(message(self), name);
  if (member || PyErr_Occurred()) return member;
  return PyErr_Format(PyExc_ValueError, "%s has no oneof %R", message(self)->class->schema->full_name, name);
}

static PyObject *has_field(PyObject *self, PyObject *name) {
  Storage *object = message(self);
  Py_ssize_t i = slot_called(object, name);
  if (i >= 0) {
    const Field *field = object->class->slots[i].field;
    PyObject *value = object->values[i];
    if (field->case_offset) return PyBool_FromLong(value != NULL);
    if (field->form == FORM_MESSAGE) return PyBool_FromLong(value && !message(value)->link);
  } else {
    PyObject *member = set_member(object, name);
    if (member) {
      Py_DECREF(member);
      return PyBool_FromLong(member != Py_None);
    }
    if (PyErr_Occurred()) return NULL;
  }
  return PyErr_Format(PyExc_ValueError, "%s.%S has no presence", object->class->schema->full_name, name);
}

static PyObject *clear_field(PyObject *self, PyObject *name) {
  Storage *object = message(self);
  Py_ssize_t i = slot_called(object, name);
  PyObject *members = i < 0 ? members_of_oneof(object, name) : NULL;
  if (i < 0 && !members) {
    if (!PyErr_Occurred()) PyErr_Format(PyExc_ValueError, "%s has no field %R", object->class->schema->full_name, name);
    return NULL;
  }
  touch(object);
  if (i >= 0) empty(object, i);
  for (Py_ssize_t k = 0; members && k < PyTuple_Size(members); k++) {
    i = slot_called(object, PyTuple_GetItem(members, k));
    if (i >= 0) empty(object, i);
  }
  Py_XDECREF(members);
  Py_RETURN_NONE;
}

static PyObject *set_in_parent(PyObject *self, PyObject *unused) {
  (void)unused;
  touch(message(self));
  Py_RETURN_NONE;
}

static int is_there(const Slot *slot, PyObject *value) {
  if (!value) return 0;
  if (is_repeated(slot)) return PyList_Size(repeated(value)->items) > 0;
  return slot->field->form != FORM_MESSAGE || !message(value)->link;
}

/* The names and values of the fields that are set, in the order of the schema. */
PyObject *present_fields(PyObject *self, PyObject *unused) {
  (void)unused;
  Storage *object = message(self);
  PyObject *list = PyList_New(0);
  for (Py_ssize_t i = 0; list && i < object->class->count; i++) {
    Slot *slot = &object->class->slots[i];
    PyObject *value = object->values[i];
    if (!slot->field->number || !is_there(slot, value)) continue;
    Py_INCREF(value); /* a garbage collection may run Python code, which may clear the field */
    PyObject *pair = PyTuple_Pack(2, slot->name, value);
    Py_DECREF(value);
    if (!pair || PyList_Append(list, pair) < 0) Py_CLEAR(list);
    Py_XDECREF(pair);
  }
  return list;
}

static void discard(Storage *object) {
  for (Py_ssize_t i = 0; i < object->class->count; i++) {
    Slot *slot = &object->class->slots[i];
    PyObject *value = object->values[i];
    if (!value) continue;
    if (!slot->field->number) empty(object, i);
    if (slot->field->form == FORM_MESSAGE) discard(message(value));
    for (Py_ssize_t k = 0; slot->field->form == FORM_MESSAGES && k < PyList_Size(items_of(value)); k++) {
      discard(message(PyList_GetItem(items_of(value), k)));
    }
  }
}

static PyObject *discard_unknown_fields(PyObject *self, PyObject *unused) {
  (void)unused;
  touch(message(self));
  discard(message(self));
  Py_RETURN_NONE;
}

/* No message has required fields. */
static PyObject *is_initialized(PyObject *self, PyObject *unused) {
  (void)self;
  (void)unused;
  Py_RETURN_TRUE;
}

static PyObject *no_errors(PyObject *self, PyObject *unused) {
  (void)self;
  (void)unused;
  return PyList_New(0);
}

/* ---- Comparison ------------------------------------------------------------------------------------------------- */

static int is_equal(Storage *a, Storage *b);

static int are_equal(const Slot *slot, PyObject *x, PyObject *y) {
  int is_set = is_there(slot, x);
  if (is_set != is_there(slot, y)) return 0;
  if (!is_set) return 1;
  if (slot->field->form == FORM_MESSAGE) return is_equal(message(x), message(y));
  if (slot->field->form == FORM_FLOAT || slot->field->form == FORM_DOUBLE) {
    /* As in binary: NaN is equal to itself, and zero is not to minus zero. */
    double a = PyFloat_AsDouble(x), b = PyFloat_AsDouble(y);
    return memcmp(&a, &b, sizeof a) == 0 || (a != a && b != b);
  }
  if (!is_repeated(slot)) return PyObject_RichCompareBool(x, y, Py_EQ);
  return PyObject_RichCompareBool(items_of(x), items_of(y), Py_EQ);
}

static int is_equal(Storage *a, Storage *b) {
  int equal = 1;
  for (Py_ssize_t i = 0; equal == 1 && i < a->class->count; i++) {
    equal = are_equal(&a->class->slots[i], a->values[i], b->values[i]);
  }
  return equal;
}

static PyObject *protobuf_compare(PyObject *self, PyObject *other, int operation) {
  if (operation != Py_EQ && operation != Py_NE) Py_RETURN_NOTIMPLEMENTED;
  if (Py_TYPE(self) != Py_TYPE(other) || !message(self)->class) Py_RETURN_NOTIMPLEMENTED;
  int equal = is_equal(message(self), message(other));
  return equal < 0 ? NULL : PyBool_FromLong(equal == (operation == Py_EQ));
}

/* ---- Any -------------------------------------------------------------------------------------------------------- */

enum { TYPE_URL, VALUE }; /* the slots of an `Any` */

static PyObject *full_name_in(PyObject *descriptor) {
  PyObject *name = PyObject_GetAttrString(descriptor, "full_name");
  if (!name || PyUnicode_Check(name)) return name;
  PyErr_Format(PyExc_TypeError, "the full_name of a descriptor is %R, not a str", name);
  Py_DECREF(name);
  return NULL;
}

/* The full name of a message, ours or another's: a `str`. */
static PyObject *full_name_of(PyObject *message) {
  PyObject *descriptor = PyObject_GetAttrString(message, "DESCRIPTOR");
  PyObject *name = descriptor ? full_name_in(descriptor) : NULL;
  Py_XDECREF(descriptor);
  return name;
}

static int is_ours(Storage *any, PyObject *other) {
  return PyObject_TypeCheck(other, (PyTypeObject *)any->class->state->protobuf_type) && message(other)->class;
}

static PyObject *default_type_url(Class *class) {
  if (!class->type_url) class->type_url = PyUnicode_FromFormat("type.googleapis.com/%s", class->schema->full_name);
  return class->type_url ? owned(class->type_url) : NULL;
}

static PyObject *type_url_for(PyObject *other, PyObject *prefix) {
  PyObject *name = full_name_of(other);
  if (!name) return NULL;
  Py_ssize_t len = PyUnicode_GetLength(prefix);
  int ends = len > 0 && PyUnicode_ReadChar(prefix, len - 1) == '/';
  PyObject *url = PyUnicode_FromFormat(ends ? "%U%U" : "%U/%U", prefix, name);
  Py_DECREF(name);
  return url;
}

static PyObject *pack(PyObject *self, PyObject *args, PyObject *kwargs) {
  static char *names[] = { "msg", "type_url_prefix", "deterministic", NULL };
  PyObject *other, *prefix = NULL, *deterministic = NULL;
  Storage *any = message(self);
  if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O|UO", names, &other, &prefix, &deterministic)) return NULL;
  int ours = is_ours(any, other);
  PyObject *default_prefix = prefix ? NULL : PyUnicode_FromString("type.googleapis.com/");
  if (!prefix && !default_prefix) return NULL;
  PyObject *url = ours && !prefix ? default_type_url(message(other)->class)
                                  : type_url_for(other, prefix ? prefix : default_prefix);
  Py_XDECREF(default_prefix);
  PyObject *value = NULL;
  if (url) value = ours ? serialize(message(other)) : PyObject_CallMethod(other, "SerializeToString", NULL);
  /* The value first: it may be of a wrong type, and then nothing is changed. */
  int status = url && value ? assign(any, VALUE, value) : -1;
  if (status == 0) status = assign(any, TYPE_URL, url);
  Py_XDECREF(url);
  Py_XDECREF(value);
  if (status < 0) return NULL;
  Py_RETURN_NONE;
}

/* The type in the type URL of an `Any`, behind its last slash, which may contain NULs; NULL if there is no slash. */
static const char *type_in(Storage *any, size_t *len) {
  Py_ssize_t end = 0;
  const char *url = any->values[TYPE_URL] ? unicode_as_utf8(any->values[TYPE_URL], &end) : NULL;
  Py_ssize_t start = url ? end : 0;
  while (start > 0 && url[start - 1] != '/') start--;
  *len = (size_t)(end - start);
  return start ? url + start : NULL;
}

static int has_type(Storage *any, const char *name) {
  size_t len;
  const char *type = type_in(any, &len);
  return type && len == strlen(name) && memcmp(type, name, len) == 0;
}

static PyObject *unpack(PyObject *self, PyObject *other) {
  Storage *any = message(self);
  int ours = is_ours(any, other), matches;
  if (ours) {
    matches = has_type(any, message(other)->class->schema->full_name);
  } else {
    PyObject *name = full_name_of(other);
    const char *text = name ? unicode_as_utf8(name, NULL) : NULL;
    matches = text && has_type(any, text);
    Py_XDECREF(name);
    if (!text) return NULL;
  }
  if (!matches) Py_RETURN_FALSE;
  PyObject *value = owned(any->values[VALUE] ? any->values[VALUE] : any->class->state->empty_bytes);
  PyObject *size = ours ? parse(message(other), value, 0) : PyObject_CallMethod(other, "ParseFromString", "O", value);
  Py_DECREF(value);
  Py_XDECREF(size);
  if (!size) return NULL;
  Py_RETURN_TRUE;
}

static PyObject *is_type(PyObject *self, PyObject *descriptor) {
  size_t len;
  if (!type_in(message(self), &len)) Py_RETURN_FALSE;
  PyObject *name = full_name_in(descriptor);
  const char *text = name ? unicode_as_utf8(name, NULL) : NULL;
  int matches = text && has_type(message(self), text);
  Py_XDECREF(name);
  return text ? PyBool_FromLong(matches) : NULL;
}

static PyObject *type_name(PyObject *self, PyObject *unused) {
  (void)unused;
  size_t len;
  const char *type = type_in(message(self), &len);
  if (type) return PyUnicode_FromStringAndSize(type, (Py_ssize_t)len);
  PyObject *url = message(self)->values[TYPE_URL];
  return owned(url ? url : message(self)->class->state->empty_text);
}

/* ---- The type --------------------------------------------------------------------------------------------------- */

#define CALL(function) (PyCFunction)(void (*)(void))function

static PyMethodDef protobuf_methods[] = {
  { "SerializeToString", CALL(serialize_to_string), METH_VARARGS | METH_KEYWORDS, NULL },
  { "SerializePartialToString", CALL(serialize_to_string), METH_VARARGS | METH_KEYWORDS, NULL },
  { "ParseFromString", parse_from_string, METH_O, NULL },
  { "MergeFromString", merge_from_string, METH_O, NULL },
  { "FromString", from_string, METH_O | METH_CLASS, NULL },
  { "ByteSize", byte_size, METH_NOARGS, NULL },
  { "Clear", clear_all, METH_NOARGS, NULL },
  { "ClearField", clear_field, METH_O, NULL },
  { "HasField", has_field, METH_O, NULL },
  { "WhichOneof", which_oneof, METH_O, NULL },
  { "CopyFrom", copy_from, METH_O, NULL },
  { "MergeFrom", merge_from, METH_O, NULL },
  { "SetInParent", set_in_parent, METH_NOARGS, NULL },
  { "DiscardUnknownFields", discard_unknown_fields, METH_NOARGS, NULL },
  { "IsInitialized", is_initialized, METH_NOARGS, NULL },
  { "FindInitializationErrors", no_errors, METH_NOARGS, NULL },
  { NULL, NULL, 0, NULL },
};

static PyMethodDef any_methods[] = {
  { "Pack", CALL(pack), METH_VARARGS | METH_KEYWORDS, NULL },
  { "Unpack", unpack, METH_O, NULL },
  { "Is", is_type, METH_O, NULL },
  { "TypeName", type_name, METH_NOARGS, NULL },
  { NULL, NULL, 0, NULL },
};

static PyType_Slot any_slots[] = { { Py_tp_methods, any_methods }, { 0, NULL } };

PyType_Spec any_spec = {
  .name = "opentera_messages._native.AnyStorage",
  .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
  .slots = any_slots,
};

static PyType_Slot protobuf_slots[] = {
  { Py_tp_new, protobuf_new },
  { Py_tp_init, protobuf_init },
  { Py_tp_dealloc, storage_dealloc },
  { Py_tp_richcompare, protobuf_compare },
  { Py_tp_hash, PyObject_HashNotImplemented },
  { Py_tp_methods, protobuf_methods },
  { 0, NULL },
};

PyType_Spec protobuf_spec = {
  .name = "opentera_messages._native.ProtobufStorage",
  .basicsize = sizeof(Storage),
  .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
  .slots = protobuf_slots,
};

/* What the class statement says of a field: the numbers of its enum. */
static int describe(Class *class, Py_ssize_t i, PyObject *numbers) {
  Slot *slot = &class->slots[i];
  const Field *field = &class->schema->fields[i];
  slot->field = field;
  slot->name = PyUnicode_InternFromString(field->name);
  if (!slot->name) return -1;
  if (!is_repeated(slot) && field->form != FORM_MESSAGE && !(slot->initial = initial_of(class->state, field->form))) {
    return -1;
  }
  if (field->form == FORM_ENUM) {
    if (!numbers || !PyDict_Check(numbers)) {
      PyErr_Format(PyExc_ValueError, "the numbers of %s are not there", field->name);
      return -1;
    }
    slot->enumeration = owned(numbers);
  }
  return 0;
}

/* The target in the description of a field, borrowed; NULL if there is none. */
static PyObject *target_of(PyObject *fields, const char *name) {
  for (Py_ssize_t k = 0; k < PyList_Size(fields); k++) {
    PyObject *field = PyList_GetItem(fields, k);
    PyObject *field_name = PyTuple_Check(field) && PyTuple_Size(field) == 6 ? PyTuple_GetItem(field, 0) : NULL;
    if (field_name && PyUnicode_Check(field_name) && PyUnicode_CompareWithASCIIString(field_name, name) == 0) {
      return PyTuple_GetItem(field, 4);
    }
  }
  return NULL;
}

/* The names of the members of each oneof, by its name. */
static PyObject *oneofs_of(PyObject *fields) {
  PyObject *oneofs = PyDict_New();
  for (Py_ssize_t k = 0; oneofs && k < PyList_Size(fields); k++) {
    PyObject *name, *number, *type, *is_list, *target, *oneof;
    if (!PyArg_ParseTuple(PyList_GetItem(fields, k), "OOOOOO", &name, &number, &type, &is_list, &target, &oneof)) {
      Py_CLEAR(oneofs);
    } else if (oneof != Py_None) {
      PyObject *before = PyDict_GetItemWithError(oneofs, oneof), *member = PyTuple_Pack(1, name);
      PyObject *members = !member ? NULL : before ? PySequence_Concat(before, member) : owned(member);
      int status = members && !PyErr_Occurred() ? PyDict_SetItem(oneofs, oneof, members) : -1;
      Py_XDECREF(member);
      Py_XDECREF(members);
      if (status < 0) Py_CLEAR(oneofs);
    }
  }
  return oneofs;
}

static int import_errors(State *state) {
  if (state->encode_error) return 0;
  PyObject *errors = PyImport_ImportModule("opentera_messages.protobuf._errors");
  state->decode_error = errors ? PyObject_GetAttrString(errors, "DecodeError") : NULL;
  state->encode_error = state->decode_error ? PyObject_GetAttrString(errors, "EncodeError") : NULL;
  Py_XDECREF(errors);
  return state->encode_error ? 0 : -1;
}

/* The slots are those of the struct: also the unknown fields, which are no attribute, and in an `Any` the message,
 * which stays empty, because the drop-in has its bytes. */
PyObject *new_protobuf_class(PyObject *module, PyObject *args) {
  State *state = state_of(module);
  const char *name, *full_name;
  PyObject *bases, *namespace, *fields;
  if (!PyArg_ParseTuple(args, "sO!O!sO!", &name, &PyTuple_Type, &bases, &PyDict_Type, &namespace, &full_name,
                        &PyList_Type, &fields)) {
    return NULL;
  }
  const Schema *schema = schema_of_name(full_name);
  if (!schema) return PyErr_Format(PyExc_ValueError, "%s is not in the schema of the extension", full_name);
  if (check_bases(bases, state->protobuf_type) < 0 || import_errors(state) < 0) return NULL;
  Class *class = allocate_class(state, schema, schema->count);
  if (!class) return NULL;
  class->is_protobuf = 1;
  class->methods[0] = (PyMethodDef){ "_present", present_fields, METH_NOARGS, NULL };
  class->attributes = PyMem_Calloc((size_t)schema->count + 1, sizeof(PyGetSetDef));
  if (!class->attributes) return PyErr_NoMemory();
  Py_ssize_t attributes = 0;
  for (Py_ssize_t i = 0; i < schema->count; i++) {
    const Field *field = &schema->fields[i];
    if (describe(class, i, target_of(fields, field->name)) < 0) return NULL;
    if (!field->number) continue;
    class->attributes[attributes++] = (PyGetSetDef){ field->name, get, set, NULL, &class->slots[i] };
  }
  PyType_Slot slots[] = {
    { Py_tp_new, protobuf_new },
    { Py_tp_init, protobuf_init },
    { Py_tp_dealloc, storage_dealloc },
    { Py_tp_richcompare, protobuf_compare },
    { Py_tp_hash, PyObject_HashNotImplemented },
    { Py_tp_methods, class->methods },
    { Py_tp_getset, class->attributes },
    { 0, NULL },
  };
  PyType_Spec spec = {
    .basicsize = (int)(sizeof(Storage) + sizeof(PyObject *) * (size_t)class->count),
    .flags = Py_TPFLAGS_DEFAULT,
    .slots = slots,
  };
  PyObject *type = named_type(class, &spec, name, bases), *oneofs = type ? oneofs_of(fields) : NULL;
  if (type) class->type = (PyTypeObject *)type;
  int status = oneofs ? complete_type(type, state, namespace) : -1;
  if (status == 0) status = set_attribute(type, "_oneofs", "O", oneofs);
  Py_XDECREF(oneofs);
  if (status < 0) {
    Py_XDECREF(type);
    return NULL;
  }
  Class *old = state->protobufs[schema->kind];
  Py_INCREF(type);
  state->protobufs[schema->kind] = class;
  if (old) Py_DECREF(old->type);
  return type;
}

/* ---- Containers ------------------------------------------------------------------------------------------------- */

/* Takes the reference to the list, also where it fails. */
static Repeated *new_container(State *state, Storage *owner, Class *class, PyObject *items) {
  PyTypeObject *type = (PyTypeObject *)state->repeated_types[class != NULL];
  Repeated *container = items ? (Repeated *)PyType_GenericAlloc(type, 0) : NULL;
  if (!container) {
    Py_XDECREF(items);
    return NULL;
  }
  container->owner = owner;
  container->state = state;
  state->references++;
  container->class = class;
  if (class) Py_INCREF(class->type);
  container->items = items;
  return container;
}

Repeated *new_repeated(Storage *owner, Slot *slot, PyObject *items) {
  State *state = owner->class->state;
  Class *class = slot->field->form == FORM_MESSAGES ? class_of_field(owner, slot) : NULL;
  if (class || slot->field->form == FORM_TEXTS) return new_container(state, owner, class, items);
  Py_DECREF(items);
  return NULL;
}

static PyObject *repeated_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
  (void)args;
  (void)kwargs;
  return PyErr_Format(PyExc_TypeError, "%S is made by its message", type);
}

static void repeated_dealloc(PyObject *self) {
  PyTypeObject *type = Py_TYPE(self);
  State *state = repeated(self)->state;
  Class *class = repeated(self)->class;
  Py_CLEAR(repeated(self)->items);
  if (class) Py_DECREF(class->type);
  freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);
  release(self);
  Py_DECREF(type);
  if (state) release_state(state);
}

static PyObject *changed(PyObject *self, int status) {
  if (status < 0) return NULL;
  touch(repeated(self)->owner);
  Py_RETURN_NONE;
}

/* What is added for a value: a string, or a copy of a message. */
static PyObject *new_item(Repeated *self, PyObject *value) {
  if (self->class) {
    Storage *item = new_object(self->class, self->class->type);
    if (item && fill_from(item, value) < 0) Py_CLEAR(item);
    return (PyObject *)item;
  }
  PyObject *text = text_of(value);
  if (!text && !PyErr_Occurred()) PyErr_Format(PyExc_TypeError, "expected str, not %R", Py_TYPE(value));
  return text;
}

static PyObject *new_message_item(Repeated *self, PyObject *value) {
  if (self->class && PyDict_Check(value)) {
    PyErr_Format(PyExc_TypeError, "expected %s, not dict", self->class->schema->full_name);
    return NULL;
  }
  return new_item(self, value);
}

static PyObject *append(PyObject *self, PyObject *value) {
  PyObject *item = new_message_item(repeated(self), value);
  int status = item ? PyList_Append(repeated(self)->items, item) : -1;
  Py_XDECREF(item);
  return changed(self, status);
}

static PyObject *new_items(Repeated *self, PyObject *values, PyObject *(*make)(Repeated *, PyObject *)) {
  PyObject *iterator = PyObject_GetIter(values), *items = iterator ? PyList_New(0) : NULL, *value;
  while (items && (value = PyIter_Next(iterator))) {
    PyObject *item = make(self, value);
    if (!item || PyList_Append(items, item) < 0) Py_CLEAR(items);
    Py_XDECREF(item);
    Py_DECREF(value);
  }
  Py_XDECREF(iterator);
  if (PyErr_Occurred()) Py_CLEAR(items);
  return items;
}

static PyObject *extend_with(PyObject *self, PyObject *values, PyObject *(*make)(Repeated *, PyObject *)) {
  /* Nothing is added if one of them is wrong. */
  PyObject *items = new_items(repeated(self), values, make);
  if (!items) return NULL;
  Py_ssize_t count = PyList_Size(items), end = PyList_Size(repeated(self)->items);
  int status = PyList_SetSlice(repeated(self)->items, end, end, items);
  Py_DECREF(items);
  if (status < 0) return NULL;
  if (!count) Py_RETURN_NONE;
  return changed(self, 0);
}

static PyObject *extend(PyObject *self, PyObject *values) {
  return extend_with(self, values, new_message_item);
}

static PyObject *insert(PyObject *self, PyObject *args) {
  Py_ssize_t index;
  PyObject *value;
  if (!PyArg_ParseTuple(args, "nO", &index, &value)) return NULL;
  PyObject *item = new_message_item(repeated(self), value);
  int status = item ? PyList_Insert(repeated(self)->items, index, item) : -1;
  Py_XDECREF(item);
  return changed(self, status);
}

static PyObject *add(PyObject *self, PyObject *args, PyObject *kwargs) {
  Repeated *container = repeated(self);
  PyObject *item = PyObject_Call((PyObject *)container->class->type, args, kwargs);
  if (!item || PyList_Append(container->items, item) < 0) {
    Py_XDECREF(item);
    return NULL;
  }
  touch(container->owner);
  return item;
}

/* Calls the method of the list, which changes it. */
static PyObject *delegate(PyObject *self, const char *method, PyObject *args, PyObject *kwargs) {
  PyObject *function = PyObject_GetAttrString(repeated(self)->items, method);
  PyObject *result = function ? PyObject_Call(function, args, kwargs) : NULL;
  Py_XDECREF(function);
  if (result) touch(repeated(self)->owner);
  return result;
}

static PyObject *delegate_without(PyObject *self, const char *method) {
  PyObject *args = PyTuple_New(0), *result = args ? delegate(self, method, args, NULL) : NULL;
  Py_XDECREF(args);
  return result;
}

static PyObject *remove_item(PyObject *self, PyObject *value) {
  PyObject *args = PyTuple_Pack(1, value), *result = args ? delegate(self, "remove", args, NULL) : NULL;
  Py_XDECREF(args);
  return result;
}

static PyObject *pop(PyObject *self, PyObject *args) {
  return delegate(self, "pop", args, NULL);
}

static PyObject *sort(PyObject *self, PyObject *args, PyObject *kwargs) {
  return delegate(self, "sort", args, kwargs);
}

static PyObject *reverse(PyObject *self, PyObject *unused) {
  (void)unused;
  return delegate_without(self, "reverse");
}

static PyObject *clear_items(PyObject *self, PyObject *unused) {
  (void)unused;
  return delegate_without(self, "clear");
}

static PyObject *copy_items(PyObject *self, PyObject *unused) {
  (void)unused;
  Repeated *from = repeated(self);
  return (PyObject *)new_container(from->state, NULL, from->class, new_items(from, from->items, new_item));
}

static Py_ssize_t repeated_length(PyObject *self) {
  return PyList_Size(repeated(self)->items);
}

static PyObject *get_item(PyObject *self, PyObject *key) {
  return PyObject_GetItem(repeated(self)->items, key);
}

/* Also for `iter` and `reversed`: an iterator of the list would give the list away, to which anything can be added. */
static PyObject *get_at(PyObject *self, Py_ssize_t index) {
  PyObject *item = PyList_GetItem(repeated(self)->items, index);
  Py_XINCREF(item);
  return item;
}

static int set_item(PyObject *self, PyObject *key, PyObject *value) {
  Repeated *container = repeated(self);
  int status;
  if (!value) {
    status = PyObject_DelItem(container->items, key);
  } else if (container->class) {
    PyErr_SetString(PyExc_TypeError, "an element that is a message cannot be assigned: use CopyFrom");
    return -1;
  } else {
    PyObject *items = PyIndex_Check(key) ? new_item(container, value) : new_items(container, value, new_item);
    status = items ? PyObject_SetItem(container->items, key, items) : -1;
    Py_XDECREF(items);
  }
  if (status == 0) touch(container->owner);
  return status;
}

static int contains(PyObject *self, PyObject *value) {
  return PySequence_Contains(repeated(self)->items, value);
}

static PyObject *repeated_compare(PyObject *self, PyObject *other, int operation) {
  if (operation != Py_EQ && operation != Py_NE) Py_RETURN_NOTIMPLEMENTED;
  int is_container = Py_TYPE(other) == Py_TYPE(self);
  if (!is_container && !PyList_Check(other)) Py_RETURN_NOTIMPLEMENTED;
  /* A class that derives from `list` is given a copy, which it may change. */
  PyObject *items = is_container || PyList_CheckExact(other)
                        ? owned(repeated(self)->items)
                        : PyList_GetSlice(repeated(self)->items, 0, PY_SSIZE_T_MAX);
  PyObject *result =
      items ? PyObject_RichCompare(items, is_container ? repeated(other)->items : other, operation) : NULL;
  Py_XDECREF(items);
  return result;
}

static PyObject *repeated_repr(PyObject *self) {
  return PyObject_Repr(repeated(self)->items);
}

#define OF_BOTH                                                      \
  { "append", append, METH_O, NULL },                                \
  { "extend", extend, METH_O, NULL },                                \
  { "MergeFrom", extend, METH_O, NULL },                             \
  { "insert", insert, METH_VARARGS, NULL },                          \
  { "remove", remove_item, METH_O, NULL },                           \
  { "pop", pop, METH_VARARGS, NULL },                                \
  { "sort", CALL(sort), METH_VARARGS | METH_KEYWORDS, NULL },        \
  { "reverse", reverse, METH_NOARGS, NULL },                         \
  { "clear", clear_items, METH_NOARGS, NULL },                       \
  { "__copy__", copy_items, METH_NOARGS, NULL },                     \
  { "__deepcopy__", copy_items, METH_O, NULL },                      \
  { NULL, NULL, 0, NULL }

static PyMethodDef scalar_methods[] = { OF_BOTH };
static PyMethodDef composite_methods[] = { { "add", CALL(add), METH_VARARGS | METH_KEYWORDS, NULL }, OF_BOTH };

#define SLOTS(methods)                              \
  {                                                 \
    { Py_tp_new, repeated_new },                    \
    { Py_tp_dealloc, repeated_dealloc },            \
    { Py_tp_richcompare, repeated_compare },        \
    { Py_tp_hash, PyObject_HashNotImplemented },    \
    { Py_tp_repr, repeated_repr },                  \
    { Py_tp_methods, methods },                     \
    { Py_mp_length, repeated_length },              \
    { Py_mp_subscript, get_item },                  \
    { Py_mp_ass_subscript, set_item },              \
    { Py_sq_length, repeated_length },              \
    { Py_sq_item, get_at },                         \
    { Py_sq_contains, contains },                   \
    { 0, NULL },                                    \
  }

static PyType_Slot scalar_slots[] = SLOTS(scalar_methods);
static PyType_Slot composite_slots[] = SLOTS(composite_methods);

PyType_Spec repeated_scalar_spec = {
  .name = "opentera_messages._native.RepeatedScalar",
  .basicsize = sizeof(Repeated),
  .flags = Py_TPFLAGS_DEFAULT,
  .slots = scalar_slots,
};

PyType_Spec repeated_composite_spec = {
  .name = "opentera_messages._native.RepeatedComposite",
  .basicsize = sizeof(Repeated),
  .flags = Py_TPFLAGS_DEFAULT,
  .slots = composite_slots,
};
