/* What the files of the extension share.
 *
 * The extension is built for the limited API of CPython 3.9, so that one binary works with every later version. All
 * data of an interpreter is in its `State`: there is no global variable.
 */

#ifndef OPENTERA_PYTHON_API_H
#define OPENTERA_PYTHON_API_H

#define Py_LIMITED_API 0x03090000
#include <Python.h>

#include <opentera/messages.h>
#include <structmember.h>

/* ---- Functions of CPython ---------------------------------------------------------------------------------------
 * Every CPython since 3.7 has these, but only later versions declare them for the limited API.
 */

#ifndef METH_FASTCALL
#define METH_FASTCALL 0x0080
#endif
#ifndef PyBUF_SIMPLE
#define PyBUF_SIMPLE 0
#endif

PyAPI_FUNC(void *) PyMem_Calloc(size_t count, size_t size);

/* CPython counts the references. The headers count for the version that they belong to: those up to 3.11 would write to
 * the objects that 3.12 and newer never free, which interpreters with a lock of their own share; those of 3.12 and newer
 * may return `None` without a reference, and up to 3.11 it is freed then. */
#undef Py_INCREF
#define Py_INCREF(object) Py_IncRef((PyObject *)(object))
#undef Py_XINCREF
#define Py_XINCREF(object) Py_IncRef((PyObject *)(object))
#undef Py_DECREF
#define Py_DECREF(object) Py_DecRef((PyObject *)(object))
#undef Py_XDECREF
#define Py_XDECREF(object) Py_DecRef((PyObject *)(object))
#undef Py_CLEAR
#define Py_CLEAR(place)                                                                                                \
  do {                                                                                                                 \
    PyObject *cleared = (PyObject *)(place);                                                                           \
    (place) = NULL;                                                                                                    \
    Py_DecRef(cleared);                                                                                                \
  } while (0)
#undef Py_RETURN_NONE
#define Py_RETURN_NONE return Py_INCREF(Py_None), Py_None
#undef Py_RETURN_TRUE
#define Py_RETURN_TRUE return Py_INCREF(Py_True), Py_True
#undef Py_RETURN_FALSE
#define Py_RETURN_FALSE return Py_INCREF(Py_False), Py_False
#undef Py_RETURN_NOTIMPLEMENTED
#define Py_RETURN_NOTIMPLEMENTED return Py_INCREF(Py_NotImplemented), Py_NotImplemented

/* `Py_buffer`, whose layout has been the same since 3.3. */
typedef struct Buffer {
  void *buf;
  PyObject *obj;
  Py_ssize_t len;
  Py_ssize_t itemsize;
  int readonly;
  int ndim;
  char *format;
  Py_ssize_t *shape;
  Py_ssize_t *strides;
  Py_ssize_t *suboffsets;
  void *internal;
} Buffer;

#ifdef _WIN32
/* The import library of the limited API does not have them: `resolve` finds them in the interpreter. */
extern const char *(*unicode_as_utf8)(PyObject *text, Py_ssize_t *len);
extern int (*get_buffer)(PyObject *object, Buffer *buffer, int flags);
extern void (*release_buffer)(Buffer *buffer);
int resolve(void);
#else
const char *PyUnicode_AsUTF8AndSize(PyObject *text, Py_ssize_t *len);
int PyObject_GetBuffer(PyObject *object, Buffer *buffer, int flags);
void PyBuffer_Release(Buffer *buffer);
#define unicode_as_utf8 PyUnicode_AsUTF8AndSize
#define get_buffer PyObject_GetBuffer
#define release_buffer PyBuffer_Release
#endif

/* `sys.hexversion` */
long python_version(void);

/* ---- The schema -------------------------------------------------------------------------------------------------
 * `schema.h` has the tables.
 */

typedef enum Form {
  FORM_BOOL,
  FORM_INT32,
  FORM_UINT32,
  FORM_INT64,
  FORM_UINT64,
  FORM_FLOAT,
  FORM_DOUBLE,
  FORM_TEXT,
  FORM_BYTES,
  FORM_ENUM,
  FORM_MESSAGE,
  FORM_MESSAGES,
  FORM_TEXTS,
  FORM_EMBEDDED, /* a message of any kind, in an `Any` */
} Form;

typedef struct Field {
  const char *name;
  Form form;
  uint32_t number;    /* in the schema; 0 for what the schema does not have */
  size_t offset;      /* in the struct */
  size_t case_offset; /* of the case, for a member of a oneof; otherwise 0 */
  uint32_t kind;      /* of the message; for an enum, of the message that contains it */
  const char *name_of_enum;
} Field;

typedef struct Schema {
  uint32_t kind;
  const char *full_name;
  const char *name; /* of the class */
  size_t size;
  const Field *fields;
  Py_ssize_t count;
} Schema;

/* The message with this full name; NULL if there is none. */
const Schema *schema_of_name(const char *full_name);

#include "schema.h"

/* ---- State ------------------------------------------------------------------------------------------------------ */

typedef struct Class Class;
typedef struct Storage Storage;

/* An arena of the library, with a buffer for output. */
typedef struct Arena {
  tera_arena *arena;
  char *buffer;
  size_t capacity;
} Arena;

enum { IDLE_ARENAS = 4 };

/* What an interpreter has. The module, every type and every object hold a reference. What refers to the module, by the
 * globals of a function for example, is visited and cleared by the module. */
typedef struct State {
  size_t references;
  PyObject *error;        /* `TeraError` */
  PyObject *storage;      /* the type `Storage` */
  PyObject *message_type; /* the type `MessageStorage` */
  PyObject *protobuf_type;
  PyObject *repeated_types[2]; /* `RepeatedScalar`, `RepeatedComposite` */
  PyObject *decode_error;
  PyObject *encode_error;
  Class *all;
  Class *classes[KINDS];   /* by kind; each with a reference to its type */
  Class *protobufs[KINDS]; /* those of protobuf.c */
  Class *frame;
  Class *payload;
  PyObject *empty_text;
  PyObject *empty_bytes;
  PyObject *zero;
  Arena idle[IDLE_ARENAS];
  int idle_count;
  int dealloc_depth;
  int has_vectorcall_member; /* see class.c */
  Storage *dead; /* objects that wait for their deallocation */
} State;

State *state_of(PyObject *module);
void release_state(State *state);

/* Takes an arena, for one call; NULL with an exception. `give_back` ends its use. */
int borrow(State *state, Arena *arena);
void give_back(State *state, Arena *arena);

/* Raises the last error of the arena as a `TeraError`, and returns NULL. */
void *raise_error(State *state, tera_arena *arena, tera_status status);

/* Raises a `TeraError` with a text of the extension's own. */
void *raise_status(State *state, tera_status status, PyObject *text);

/* ---- Classes and objects ----------------------------------------------------------------------------------------
 * A class has one slot for each field. Its objects are what `new_class` in `_engine.pyi` says.
 */

typedef struct Slot {
  const Field *field; /* NULL in a record */
  PyObject *name;
  PyObject *initial; /* the default; NULL if there is none */
  int makes_list;    /* the default is a new list */
  PyObject *values;      /* of an enum: a list of its members, from 0 */
  PyObject *enumeration; /* the enum; in protobuf.c, its numbers by name */
} Slot;

struct Class {
  Class *next; /* of the state's */
  State *state;
  PyTypeObject *type;
  PyObject *name;
  const Schema *schema;   /* NULL for a record */
  int is_protobuf;        /* one of protobuf.c */
  PyObject *type_url;     /* of a class of protobuf.c, once an `Any` has used it */
  Py_ssize_t count;
  PyMethodDef methods[2]; /* by which `class_of` recognises the type */
  PyMemberDef *members;
  PyGetSetDef *attributes;
  Slot slots[];
};

struct Storage {
  PyObject_HEAD
  Class *class;
  Storage *link; /* the next of the dead; in protobuf.c, the message that this one becomes a field of when it changes */
  PyObject *values[];
};

extern PyType_Spec storage_spec, message_spec;

PyObject *new_class(PyObject *module, PyObject *args);

/* A class with slots that have no names yet, of the state's; NULL with an exception. */
Class *allocate_class(State *state, const Schema *schema, Py_ssize_t count);

/* Sets an attribute of a type to what `format` makes of the value. */
int set_attribute(PyObject *type, const char *name, const char *format, ...);

/* A type of this name, of which the class keeps the name. */
PyObject *named_type(Class *class, PyType_Spec *spec, const char *name, PyObject *bases);

/* Whether the objects of a class with these bases, which derive from `type`, begin as `Storage` does; -1 with an
 * exception. */
int check_bases(PyObject *bases, PyObject *type);

/* Gives a type what its class statement has, and the state, which then lives as long as the type. */
int complete_type(PyObject *type, State *state, PyObject *namespace);

/* Whether a type has a known member for the function that calls it; -1 with an exception. */
int has_vectorcall_member(void);

void storage_dealloc(PyObject *self);

/* The class of a type that derives from `Storage`; NULL with an exception if it has no fields. */
Class *class_of(PyTypeObject *type);
/* A new object without values. */
Storage *new_object(Class *class, PyTypeObject *type);

/* Whether it is a message, of a class that `new_class` made. */
int is_message(State *state, PyObject *object);

/* The member of an enum with this number. */
PyObject *member_of(State *state, Slot *slot, int32_t number);

/* ---- Conversion --------------------------------------------------------------------------------------------------
 * Between objects and the structs of the library.
 */

/* A new object with the values of a struct. */
PyObject *load(Class *class, PyTypeObject *type, const void *from);

/* Fills in an object whose slots are empty. */
int load_into(Storage *object, const void *from);

/* Writes an object to a struct. What the struct refers to is in the arena or belongs to the object; nothing may run
 * Python code before the struct is used. */
int store(Storage *object, tera_arena *arena, void *to, int depth);

/* The structs of a list of messages, as `tera_wrap_event` takes them. */
const tera_head *const *store_payloads(State *state, tera_arena *arena, PyObject *payloads, size_t *count);

/* The struct of a message. */
tera_head *store_message(State *state, tera_arena *arena, PyObject *object, const char *what);

/* Writes an argument to `to`, as a field of this form; -1 with an exception that begins with its name. */
int argument(State *state, PyObject *value, const char *name, Form form, void *to);

PyObject *text_from(State *state, tera_str view);
PyObject *bytes_from(State *state, tera_bytes view);

/* ---- Calls of the library --------------------------------------------------------------------------------------- */

/* The bytes of an argument. */
typedef struct Input {
  const char *data;
  size_t len;
  Buffer buffer;
  PyObject *owned; /* what has to be released */
  int constant;    /* nobody can change them while another thread runs */
} Input;

int input_bytes(PyObject *object, Input *input);
void release_input(Input *input);

/* Other threads run while the library works on a large input, between `unlock` and `lock`. */
PyThreadState *unlock(const Input *input);
void lock(PyThreadState *thread);

/* A message as protobuf binary. */
PyObject *encode(Storage *message);

/* ---- The drop-in for protobuf's generated classes, in protobuf.c ------------------------------------------------ */

extern PyType_Spec protobuf_spec, any_spec, repeated_scalar_spec, repeated_composite_spec;

PyObject *new_protobuf_class(PyObject *module, PyObject *args);
PyObject *present_fields(PyObject *self, PyObject *unused);

/* A container of a repeated field, and the list in it. */
typedef struct Repeated Repeated;
Repeated *new_repeated(Storage *owner, Slot *slot, PyObject *items);
PyObject *items_of(PyObject *repeated);

/* An object is about to go: nothing may refer to it as its owner any more. */
void disown(Storage *object);

/* Empties a slot. */
void empty(Storage *object, Py_ssize_t i);

extern PyMethodDef functions[], message_methods[];

#endif
