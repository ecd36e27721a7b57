/* Classes with slots, and their objects. */

#include "api.h"

/* ---- Objects ---------------------------------------------------------------------------------------------------- */

static PyObject *values_of(PyObject *self, PyObject *unused) {
  (void)unused;
  Storage *object = (Storage *)self;
  Class *class = object->class;
  PyObject *values = PyTuple_New(class->count);
  for (Py_ssize_t i = 0; values && i < class->count; i++) {
    PyObject *value = object->values[i];
    if (!value) {
      PyErr_SetObject(PyExc_AttributeError, class->slots[i].name);
      Py_CLEAR(values);
      break;
    }
    Py_INCREF(value);
    PyTuple_SetItem(values, i, value);
  }
  return values;
}

Class *class_of(PyTypeObject *type) {
  /* A class statement may have derived from it: then its methods are no slot. */
  for (PyTypeObject *base = type; base && PyType_HasFeature(base, Py_TPFLAGS_HEAPTYPE);
       base = PyType_GetSlot(base, Py_tp_base)) {
    PyMethodDef *methods = PyType_GetSlot(base, Py_tp_methods);
    if (methods && (methods->ml_meth == values_of || methods->ml_meth == present_fields)) {
      return (Class *)((char *)methods - offsetof(Class, methods));
    }
  }
  PyErr_SetString(PyExc_TypeError, "this class has no fields: use one of the messages");
  return NULL;
}

Storage *new_object(Class *class, PyTypeObject *type) {
  Storage *object = (Storage *)PyType_GenericAlloc(type, 0);
  if (object) {
    object->class = class;
    class->state->references++;
  }
  return object;
}

static PyObject *storage_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
  (void)args;
  (void)kwargs;
  Class *class = class_of(type);
  return class ? (PyObject *)new_object(class, type) : NULL;
}

int is_message(State *state, PyObject *object) {
  if (!PyObject_TypeCheck(object, (PyTypeObject *)state->message_type)) return 0;
  Class *class = ((Storage *)object)->class;
  return class && class->schema;
}

/* The index of the field that is called `name`; -1 with an exception. Most callers name the fields in their order, so
 * that the one after the last is tried first. */
static Py_ssize_t slot_called(Class *class, PyObject *name, Py_ssize_t last) {
  if (last + 1 < class->count && class->slots[last + 1].name == name) return last + 1;
  for (Py_ssize_t i = 0; i < class->count; i++) {
    if (class->slots[i].name == name) return i;
  }
  for (Py_ssize_t i = 0; i < class->count; i++) {
    if (PyUnicode_Compare(class->slots[i].name, name) == 0) return i;
  }
  PyErr_Format(PyExc_TypeError, "%U has no field %R", class->name, name);
  return -1;
}

static void put(Storage *object, Py_ssize_t i, PyObject *value) {
  PyObject *old = object->values[i];
  Py_INCREF(value);
  object->values[i] = value;
  Py_XDECREF(old);
}

/* The arguments of a class: the first fields by their position, others by name. */
typedef struct Given {
  Py_ssize_t positional;
  Py_ssize_t last; /* the field that was named last */
  uint64_t named;  /* a bit for each field */
} Given;

static int put_count(Storage *object, Py_ssize_t positional, Given *given) {
  *given = (Given){ positional, positional - 1, 0 };
  if (positional <= object->class->count) return 0;
  PyErr_Format(PyExc_TypeError, "%U takes at most %zd arguments, not %zd", object->class->name, object->class->count,
               positional);
  return -1;
}

static int put_named(Storage *object, PyObject *name, PyObject *value, Given *given) {
  Py_ssize_t i = slot_called(object->class, name, given->last);
  if (i < 0) return -1;
  if (i < given->positional) {
    PyErr_Format(PyExc_TypeError, "%U got two values for %R", object->class->name, name);
    return -1;
  }
  given->last = i;
  given->named |= (uint64_t)1 << i;
  put(object, i, value);
  return 0;
}

static int put_defaults(Storage *object, const Given *given) {
  Class *class = object->class;
  for (Py_ssize_t i = given->positional; i < class->count; i++) {
    if (given->named >> i & 1) continue;
    Slot *slot = &class->slots[i];
    if (slot->initial) {
      put(object, i, slot->initial);
      continue;
    }
    if (!slot->makes_list) {
      PyErr_Format(PyExc_TypeError, "%U needs %R", class->name, slot->name);
      return -1;
    }
    PyObject *list = PyList_New(0);
    if (!list) return -1;
    put(object, i, list);
    Py_DECREF(list);
  }
  return 0;
}

static int storage_init(PyObject *self, PyObject *args, PyObject *kwargs) {
  Storage *object = (Storage *)self;
  Given given;
  if (put_count(object, PyTuple_Size(args), &given) < 0) return -1;
  for (Py_ssize_t i = 0; i < given.positional; i++) put(object, i, PyTuple_GetItem(args, i));
  PyObject *name, *value;
  Py_ssize_t position = 0;
  while (kwargs && PyDict_Next(kwargs, &position, &name, &value)) {
    if (put_named(object, name, value, &given) < 0) return -1;
  }
  return put_defaults(object, &given);
}

/* Calls a class as `storage_new` and `storage_init` do, without a tuple and a dict for the arguments. Classes that
 * derive from it do not inherit this. */
static PyObject *call_class(PyObject *type, PyObject *const *args, size_t flags, PyObject *kwnames) {
  Class *class = class_of((PyTypeObject *)type);
  Storage *object = class ? new_object(class, (PyTypeObject *)type) : NULL;
  Given given;
  if (!object || put_count(object, (Py_ssize_t)(flags & (SIZE_MAX >> 1)), &given) < 0) goto failed;
  for (Py_ssize_t i = 0; i < given.positional; i++) put(object, i, args[i]);
  Py_ssize_t named = kwnames ? PyTuple_Size(kwnames) : 0;
  for (Py_ssize_t i = 0; i < named; i++) {
    if (put_named(object, PyTuple_GetItem(kwnames, i), args[given.positional + i], &given) < 0) goto failed;
  }
  if (put_defaults(object, &given) < 0) goto failed;
  return (PyObject *)object;

failed:
  Py_XDECREF(object);
  return NULL;
}

static int storage_traverse(PyObject *self, visitproc visit, void *arg) {
  Storage *object = (Storage *)self;
  Py_VISIT(Py_TYPE(self));
  for (Py_ssize_t i = 0; object->class && i < object->class->count; i++) Py_VISIT(object->values[i]);
  return 0;
}

static int storage_clear(PyObject *self) {
  Storage *object = (Storage *)self;
  for (Py_ssize_t i = 0; object->class && i < object->class->count; i++) Py_CLEAR(object->values[i]);
  return 0;
}

/* Messages inside of messages are deallocated by recursion up to a depth, and then one after the other: otherwise a
 * long chain would exhaust the stack. */
enum { DEALLOC_DEPTH = 64 };

static void free_object(Storage *object) {
  PyTypeObject *type = Py_TYPE((PyObject *)object);
  State *state = object->class ? object->class->state : NULL;
  storage_clear((PyObject *)object);
  freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);
  release(object);
  Py_DECREF(type);
  if (state) release_state(state);
}

void storage_dealloc(PyObject *self) {
  Storage *object = (Storage *)self;
  if (PyType_HasFeature(Py_TYPE(self), Py_TPFLAGS_HAVE_GC)) PyObject_GC_UnTrack(self);
  if (!object->class) return free_object(object);
  State *state = object->class->state;
  if (object->class->is_protobuf) disown(object);
  if (state->dealloc_depth >= DEALLOC_DEPTH) {
    object->link = state->dead;
    state->dead = object;
    return;
  }
  state->references++; /* the last object may hold the last reference */
  state->dealloc_depth++;
  free_object(object);
  while (state->dealloc_depth == 1 && state->dead) {
    Storage *next = state->dead;
    state->dead = next->link;
    free_object(next);
  }
  state->dealloc_depth--;
  release_state(state);
}

static PyObject *storage_compare(PyObject *self, PyObject *other, int operation) {
  if ((operation != Py_EQ && operation != Py_NE) || Py_TYPE(self) != Py_TYPE(other)) Py_RETURN_NOTIMPLEMENTED;
  Storage *a = (Storage *)self, *b = (Storage *)other;
  int equal = 1;
  for (Py_ssize_t i = 0; equal > 0 && a->class && i < a->class->count; i++) {
    /* The comparison may run Python code, which may change the objects. */
    PyObject *x = a->values[i], *y = b->values[i];
    if (!x || !y) {
      equal = x == y;
      continue;
    }
    Py_INCREF(x);
    Py_INCREF(y);
    equal = PyObject_RichCompareBool(x, y, Py_EQ);
    Py_DECREF(x);
    Py_DECREF(y);
  }
  if (equal < 0) return NULL;
  return PyBool_FromLong(equal == (operation == Py_EQ));
}

static PyType_Slot storage_slots[] = {
  { Py_tp_new, storage_new },
  { Py_tp_init, storage_init },
  { Py_tp_dealloc, storage_dealloc },
  { Py_tp_traverse, storage_traverse },
  { Py_tp_clear, storage_clear },
  { Py_tp_richcompare, storage_compare },
  { Py_tp_hash, PyObject_HashNotImplemented },
  { Py_tp_doc, "An object with the fields of its class, compared as a dataclass is." },
  { 0, NULL },
};

PyType_Spec storage_spec = {
  .name = "opentera_messages._native.Storage",
  .basicsize = sizeof(Storage),
  .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC,
  .slots = storage_slots,
};

static PyType_Slot message_slots[] = {
  { Py_tp_methods, message_methods },
  { Py_tp_doc, "A message with its conversions." },
  { 0, NULL },
};

PyType_Spec message_spec = {
  .name = "opentera_messages._native.MessageStorage",
  .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
  .slots = message_slots,
};

/* ---- Classes ---------------------------------------------------------------------------------------------------- */

static void release_capsule(PyObject *capsule) {
  release_state(PyCapsule_GetPointer(capsule, NULL));
}

static const Field *field_called(const Schema *schema, const char *name) {
  for (Py_ssize_t i = 0; i < schema->count; i++) {
    if (strcmp(schema->fields[i].name, name) == 0) return &schema->fields[i];
  }
  PyErr_Format(PyExc_ImportError, "%s has no field %s: the extension is of another version", schema->full_name, name);
  return NULL;
}

/* Fills in what the class says of a field. */
static int describe(Class *class, Py_ssize_t i, PyObject *name, PyObject *initial) {
  Slot *slot = &class->slots[i];
  Py_INCREF(name);
  slot->name = name;
  PyUnicode_InternInPlace(&slot->name);
  slot->makes_list = PyObject_HasAttrString(initial, "default_factory");
  if (!slot->makes_list && initial != Py_Ellipsis) {
    Py_INCREF(initial);
    slot->initial = initial;
  }
  const char *text = unicode_as_utf8(slot->name, NULL);
  if (!text || (class->schema && !(slot->field = field_called(class->schema, text)))) return -1;
  class->members[i] = (PyMemberDef){
    .name = text,
    .type = T_OBJECT_EX,
    .offset = (Py_ssize_t)(offsetof(Storage, values) + sizeof(PyObject *) * (size_t)i),
  };
  return 0;
}

/* The members of an enum, by number from 0 as far as they are consecutive. */
static int use_enum(Slot *slot, PyObject *enumeration) {
  slot->enumeration = enumeration;
  slot->values = PyList_New(0);
  PyObject *members = PyObject_GetAttrString(enumeration, "_value2member_map_");
  int status = members && slot->values ? 0 : -1;
  for (long number = 0; status == 0; number++) {
    PyObject *key = PyLong_FromLong(number);
    PyObject *member = key ? PyDict_GetItemWithError(members, key) : NULL;
    Py_XDECREF(key);
    if (!member) break;
    status = PyList_Append(slot->values, member);
  }
  Py_XDECREF(members);
  return PyErr_Occurred() ? -1 : status;
}

PyObject *member_of(State *state, Slot *slot, int32_t number) {
  if (!slot->enumeration) {
    Class *class = state->classes[slot->field->kind];
    PyObject *enumeration =
        class ? PyObject_GetAttrString((PyObject *)class->type, slot->field->name_of_enum) : NULL;
    if (!enumeration || use_enum(slot, enumeration) < 0) {
      if (!PyErr_Occurred()) PyErr_SetString(PyExc_RuntimeError, "the message of an enum is not defined");
      return NULL;
    }
  }
  if (number >= 0 && number < PyList_Size(slot->values)) {
    PyObject *member = PyList_GetItem(slot->values, number);
    Py_XINCREF(member);
    return member;
  }
  return PyObject_CallFunction(slot->enumeration, "i", (int)number);
}

int set_attribute(PyObject *type, const char *name, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  PyObject *value = Py_VaBuildValue(format, arguments);
  va_end(arguments);
  int status = value ? PyObject_SetAttrString(type, name, value) : -1;
  Py_XDECREF(value);
  return status;
}

int complete_type(PyObject *type, State *state, PyObject *namespace) {
  PyObject *capsule = PyCapsule_New(state, NULL, release_capsule);
  if (!capsule) return -1;
  state->references++;
  int status = PyObject_SetAttrString(type, "_state", capsule);
  Py_DECREF(capsule);
  PyObject *name, *value;
  Py_ssize_t position = 0;
  while (status == 0 && PyDict_Next(namespace, &position, &name, &value)) status = PyObject_SetAttr(type, name, value);
  return status;
}

Class *allocate_class(State *state, const Schema *schema, Py_ssize_t count) {
  Class *class = PyMem_Calloc(1, sizeof(Class) + sizeof(Slot) * (size_t)count);
  if (!class) return PyErr_NoMemory(), NULL;
  *class = (Class){ .state = state, .schema = schema, .count = count, .next = state->all };
  state->all = class;
  return class;
}

PyObject *named_type(Class *class, PyType_Spec *spec, const char *name, PyObject *bases) {
  class->name = PyUnicode_FromString(name);
  /* A type without a module is deprecated; the namespace has the right one. */
  PyObject *in_module = class->name ? PyUnicode_FromFormat("opentera_messages.%s", name) : NULL;
  spec->name = in_module ? unicode_as_utf8(in_module, NULL) : NULL;
  PyObject *type = spec->name ? PyType_FromSpecWithBases(spec, bases) : NULL;
  /* Before 3.11 a type does not copy its name. */
  if (type && PyObject_SetAttrString(type, "__name__", class->name) < 0) Py_CLEAR(type);
  Py_XDECREF(in_module);
  return type;
}

/* CPython 3.14 has a slot of the limited API for the function that calls a type. Before it is the member
 * `tp_vectorcall`, behind `tp_finalize`, and in the same place in all these versions. */
enum { SLOT_VECTORCALL = 82, MEMBER_FINALIZE = 49, MEMBER_VECTORCALL = 50 };

static void finalize_probe(PyObject *self) {
  (void)self;
}

/* Whether types are laid out as expected: where a type has its function for finalization. */
int has_vectorcall_member(void) {
  void (*finalize)(PyObject *) = finalize_probe, (*found)(PyObject *), (*next)(PyObject *);
  PyType_Slot slots[] = { { Py_tp_finalize, (void *)finalize }, { 0, NULL } };
  PyType_Spec spec = { .name = "opentera_messages._native.Probe", .flags = Py_TPFLAGS_DEFAULT, .slots = slots };
  PyObject *type = python_version() < 0x030e0000 ? PyType_FromSpec(&spec) : NULL;
  if (!type) return PyErr_Occurred() ? -1 : 0;
  memcpy(&found, (void **)type + MEMBER_FINALIZE, sizeof found);
  memcpy(&next, (void **)type + MEMBER_VECTORCALL, sizeof next);
  Py_DECREF(type);
  return found == finalize && !next;
}

static PyObject *make_type(Class *class, const char *name, PyObject *bases) {
  PyObject *(*call)(PyObject *, PyObject *const *, size_t, PyObject *) = call_class;
  int has_slot = python_version() >= 0x030e0000;
  PyType_Slot slots[] = {
    { Py_tp_new, storage_new },
    { Py_tp_init, storage_init },
    { Py_tp_dealloc, storage_dealloc },
    { Py_tp_traverse, storage_traverse },
    { Py_tp_clear, storage_clear },
    { Py_tp_richcompare, storage_compare },
    { Py_tp_hash, PyObject_HashNotImplemented },
    { Py_tp_methods, class->methods },
    { Py_tp_members, class->members },
    { has_slot ? SLOT_VECTORCALL : 0, (void *)call },
    { 0, NULL },
  };
  PyType_Spec spec = {
    .basicsize = (int)(sizeof(Storage) + sizeof(PyObject *) * (size_t)class->count),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC,
    .slots = slots,
  };
  PyObject *type = named_type(class, &spec, name, bases);
  if (type && class->state->has_vectorcall_member) memcpy((void **)type + MEMBER_VECTORCALL, &call, sizeof(call));
  return type;
}

int check_bases(PyObject *bases, PyObject *type) {
  Py_ssize_t count = PyTuple_Size(bases);
  if (!count) return PyErr_SetString(PyExc_TypeError, "a class with fields needs a base"), -1;
  for (Py_ssize_t i = 0; i < count; i++) {
    PyObject *base = PyTuple_GetItem(bases, i);
    PyObject *size = PyType_Check(base) && PyType_IsSubtype((PyTypeObject *)base, (PyTypeObject *)type)
                         ? PyObject_GetAttrString(base, "__basicsize__")
                         : NULL;
    int fits = size && PyLong_AsSsize_t(size) == (Py_ssize_t)sizeof(Storage);
    Py_XDECREF(size);
    if (fits) continue;
    PyErr_Format(PyExc_TypeError, "%R cannot be the base of a class with fields", base);
    return -1;
  }
  return 0;
}

PyObject *new_class(PyObject *module, PyObject *args) {
  State *state = state_of(module);
  const char *name, *full_name;
  PyObject *bases, *namespace, *names, *defaults;
  if (!PyArg_ParseTuple(args, "sO!O!O!O!z", &name, &PyTuple_Type, &bases, &PyDict_Type, &namespace, &PyTuple_Type,
                        &names, &PyTuple_Type, &defaults, &full_name)) {
    return NULL;
  }
  const Schema *schema = full_name ? schema_of_name(full_name) : NULL;
  Py_ssize_t count = PyTuple_Size(names);
  if ((full_name && !schema) || count != PyTuple_Size(defaults) || count > 64) {
    return PyErr_Format(PyExc_ValueError, "%s is not in the schema of the extension", name);
  }
  if (check_bases(bases, state->storage) < 0) return NULL;
  Class *class = allocate_class(state, schema, count);
  if (!class) return NULL;
  class->members = PyMem_Calloc((size_t)count + 1, sizeof(PyMemberDef));
  if (!class->members) return PyErr_NoMemory();
  class->methods[0] = (PyMethodDef){ "_values", values_of, METH_NOARGS, "The values of the fields, as a tuple." };
  for (Py_ssize_t i = 0; i < count; i++) {
    if (describe(class, i, PyTuple_GetItem(names, i), PyTuple_GetItem(defaults, i)) < 0) return NULL;
  }
  PyObject *type = make_type(class, name, bases);
  if (!type) return NULL;
  class->type = (PyTypeObject *)type;
  if (complete_type(type, state, namespace) < 0 || set_attribute(type, "_fields", "O", names) < 0 ||
      set_attribute(type, "_defaults", "O", defaults) < 0 || set_attribute(type, "__match_args__", "O", names) < 0 ||
      (schema &&
       (set_attribute(type, "FULL_NAME", "s", full_name) < 0 || set_attribute(type, "KIND", "I", schema->kind) < 0))) {
    Py_DECREF(type);
    return NULL;
  }
  if (schema) {
    Class *old = state->classes[schema->kind];
    Py_INCREF(type);
    state->classes[schema->kind] = class;
    if (old) Py_DECREF(old->type);
  }
  return type;
}
