"""What messages have with either storage: descriptors, enums, text, copies. Makes their classes of the schema."""

import struct
from collections.abc import MutableSequence

from ._schema import MESSAGES

try:
    from .._native import AnyStorage, RepeatedComposite, RepeatedScalar
    from .._native import ProtobufStorage as MessageStorage
    from .._native import new_protobuf_class as new_class
except ImportError:
    from ._storage import AnyStorage, MessageStorage, RepeatedComposite, RepeatedScalar, new_class

# ----------------------------------------------------------------------------------------------------
# Descriptors
# ----------------------------------------------------------------------------------------------------


class Descriptor:
    """The base of the descriptors, which only have what programs ask for."""

    def __init__(self, name, full_name, index, file, containing_type):
        self.name, self.full_name, self.index = name, full_name, index
        self.file, self.containing_type = file, containing_type

    def __repr__(self):
        return f"<{type(self).__name__} '{self.full_name}'>"


class FileDescriptor:
    def __init__(self, name, package):
        self.name, self.package = name, package
        self.message_types_by_name = {}
        self.enum_types_by_name = {}
        self.extensions_by_name = {}
        self.services_by_name = {}


class MessageDescriptor(Descriptor):
    def __init__(self, name, full_name, index, file, containing_type):
        super().__init__(name, full_name, index, file, containing_type)
        self.fields, self.fields_by_name, self.fields_by_number, self.fields_by_camelcase_name = [], {}, {}, {}
        self.oneofs, self.oneofs_by_name = [], {}
        self.enum_types, self.enum_types_by_name, self.enum_values_by_name = [], {}, {}
        self.nested_types, self.nested_types_by_name = [], {}
        self.extensions, self.extensions_by_name = [], {}
        self.is_extendable = self.has_options = False
        self._concrete_class = None

    def EnumValueName(self, enum, value):
        return self.enum_types_by_name[enum].values_by_number[value].name


class FieldDescriptor(Descriptor):
    TYPE_DOUBLE, TYPE_FLOAT, TYPE_INT64, TYPE_UINT64, TYPE_INT32, TYPE_FIXED64 = range(1, 7)
    TYPE_FIXED32, TYPE_BOOL, TYPE_STRING, TYPE_GROUP, TYPE_MESSAGE, TYPE_BYTES = range(7, 13)
    TYPE_UINT32, TYPE_ENUM, TYPE_SFIXED32, TYPE_SFIXED64, TYPE_SINT32, TYPE_SINT64 = range(13, 19)
    CPPTYPE_INT32, CPPTYPE_INT64, CPPTYPE_UINT32, CPPTYPE_UINT64, CPPTYPE_DOUBLE = range(1, 6)
    CPPTYPE_FLOAT, CPPTYPE_BOOL, CPPTYPE_ENUM, CPPTYPE_STRING, CPPTYPE_MESSAGE = range(6, 11)
    LABEL_OPTIONAL, LABEL_REQUIRED, LABEL_REPEATED = range(1, 4)

    def __init__(self, name, full_name, index, message, number, kind, repeated, json_name):
        super().__init__(name, full_name, index, message.file, message)
        self.number, self.json_name, self.camelcase_name = number, json_name, json_name
        self.type = getattr(self, f"TYPE_{kind.upper()}")
        self.cpp_type = getattr(self, f"CPPTYPE_{'STRING' if kind == 'bytes' else kind.upper()}")
        self.label = self.LABEL_REPEATED if repeated else self.LABEL_OPTIONAL
        self.is_repeated, self.is_required, self.is_extension, self.is_packed = repeated, False, False, False
        self.message_type = self.enum_type = self.containing_oneof = self.extension_scope = None
        self.has_default_value = self.has_options = False
        self.default_value = [] if repeated else DEFAULTS.get(kind)

    @property
    def has_presence(self):
        return not self.is_repeated and (self.containing_oneof is not None or self.type == self.TYPE_MESSAGE)


DEFAULTS = {"double": 0.0, "float": 0.0, "bool": False, "string": "", "bytes": b"", "enum": 0}
DEFAULTS.update(dict.fromkeys(("int32", "int64", "uint32", "uint64"), 0))


class EnumDescriptor(Descriptor):
    def __init__(self, name, full_name, index, message, values):
        super().__init__(name, full_name, index, message.file, message)
        self.values = [EnumValueDescriptor(item, i, self) for i, item in enumerate(values.items())]
        self.values_by_name = {value.name: value for value in self.values}
        self.values_by_number = {value.number: value for value in self.values}
        self.is_closed = self.has_options = False


class EnumValueDescriptor:
    def __init__(self, item, index, enum):
        (self.name, self.number), self.index, self.type = item, index, enum
        self.has_options = False


class OneofDescriptor(Descriptor):
    def __init__(self, name, full_name, index, message):
        super().__init__(name, full_name, index, message.file, message)
        self.fields, self.has_options = [], False


# ----------------------------------------------------------------------------------------------------
# Enums
# ----------------------------------------------------------------------------------------------------


class EnumTypeWrapper:
    """The names and the numbers of an enum: `UserEvent.EventType`."""

    def __init__(self, descriptor, numbers):
        self.DESCRIPTOR, self._numbers = descriptor, numbers
        self._names = {number: name for name, number in numbers.items()}

    def Name(self, number):
        if not isinstance(number, int):
            raise TypeError(f"{self.DESCRIPTOR.full_name}: expected int, not {type(number).__name__}")
        if number not in self._names:
            raise ValueError(f"{self.DESCRIPTOR.full_name} has no name for {number}")
        return self._names[number]

    def Value(self, name):
        if name not in self._numbers:
            raise ValueError(f"{self.DESCRIPTOR.full_name} has no value '{name}'")
        return self._numbers[name]

    def keys(self):
        return list(self._numbers)

    def values(self):
        return list(self._numbers.values())

    def items(self):
        return list(self._numbers.items())

    def __getattr__(self, name):
        # Not before the object is initialized, as while it is copied.
        numbers = self.__dict__.get("_numbers", {})
        if name not in numbers:
            raise AttributeError(f"{type(self).__name__} has no value '{name}'")
        return numbers[name]

    def __dir__(self):
        return [*super().__dir__(), *self._numbers]


# ----------------------------------------------------------------------------------------------------
# Text
# ----------------------------------------------------------------------------------------------------

ESCAPES = {ord(char): f"\\{letter}" for char, letter in zip("\n\r\t\"'\\", "nrt\"'\\")}
CONTROLS = {code: f"\\{code:03o}" for code in (*range(32), 127)}
STRING_ESCAPES = {**CONTROLS, **ESCAPES}
BYTES_ESCAPES = {**{code: f"\\{code:03o}" for code in range(127, 256)}, **STRING_ESCAPES}


def shortest(value, form, digits):
    """A number with as few digits as give the same number in this form of `struct`."""
    texts = [f"{value:.{count}g}" for count in digits]
    bits = struct.pack(form, value)
    return next((text for text in texts if struct.pack(form, float(text)) == bits), texts[-1])


def value_text(field, value):
    if field.type == field.TYPE_STRING:
        return f'"{value.translate(STRING_ESCAPES)}"'
    if field.type == field.TYPE_BYTES:
        return f'"{value.decode("latin-1").translate(BYTES_ESCAPES)}"'
    if field.type == field.TYPE_ENUM:
        known = field.enum_type.values_by_number.get(value)
        return known.name if known else str(value)
    if field.type == field.TYPE_BOOL:
        return "true" if value else "false"
    if field.type == field.TYPE_DOUBLE:
        return shortest(value, "d", (15, 17))
    if field.type == field.TYPE_FLOAT:
        return shortest(value, "f", (6, 9))
    return str(value)


def text_lines(message, indent=""):
    for field, value in message.ListFields():
        for item in value if field.is_repeated else [value]:
            if field.message_type is None:
                yield f"{indent}{field.name}: {value_text(field, item)}\n"
            else:
                yield f"{indent}{field.name} {{\n"
                yield from text_lines(item, indent + "  ")
                yield f"{indent}}}\n"


# ----------------------------------------------------------------------------------------------------
# Messages
# ----------------------------------------------------------------------------------------------------


class Message(MessageStorage):
    """The base of all messages."""

    __slots__ = ()

    DESCRIPTOR = None

    def ListFields(self):
        fields = self.DESCRIPTOR.fields_by_name
        return [(fields[name], value) for name, value in self._present()]

    def __str__(self):
        return "".join(text_lines(self))

    __repr__ = __str__

    def __contains__(self, name):
        return self.HasField(name)

    def __dir__(self):
        return sorted(name for name in super().__dir__() if name[0] != "_" or name.startswith("__"))

    def __deepcopy__(self, memo=None):
        copy = type(self)()
        copy.CopyFrom(self)
        return copy

    __copy__ = __deepcopy__

    def __reduce_ex__(self, protocol):
        return restore, (type(self), self.SerializePartialToString())


def restore(cls, data):
    """The message that was pickled."""
    return cls.FromString(data)


# ----------------------------------------------------------------------------------------------------
# The classes
# ----------------------------------------------------------------------------------------------------


def file_of(name):
    if name not in FILES:
        package = "google.protobuf" if name.startswith("google/") else "opentera.protobuf"
        FILES[name] = FileDescriptor(name, package)
    return FILES[name]


def module_of(file_name):
    """The name of the module of a schema file: `UserEvent_pb2`."""
    return file_name.rpartition("/")[2].replace(".proto", "_pb2")


def describe(full_name, file_name, fields, enums):
    """Makes the descriptor of a message, without the types of its fields, which may not be made yet."""
    parent_name, _, name = full_name.rpartition(".")
    parent, file = DESCRIPTORS.get(parent_name), file_of(file_name)
    siblings = parent.nested_types_by_name if parent else file.message_types_by_name
    message = DESCRIPTORS[full_name] = siblings[name] = MessageDescriptor(name, full_name, len(siblings), file, parent)
    if parent:
        parent.nested_types.append(message)
    for enum_name, numbers in enums:
        enum = EnumDescriptor(enum_name, f"{full_name}.{enum_name}", len(message.enum_types), message, numbers)
        message.enum_types.append(enum)
        message.enum_types_by_name[enum_name] = DESCRIPTORS[enum.full_name] = enum
        message.enum_values_by_name.update(enum.values_by_name)
    for index, (name, number, kind, repeated, _, oneof_name, json_name) in enumerate(fields):
        field = FieldDescriptor(name, f"{full_name}.{name}", index, message, number, kind, repeated, json_name)
        message.fields.append(field)
        if oneof_name:
            oneof = message.oneofs_by_name.get(oneof_name)
            if oneof is None:
                oneof = OneofDescriptor(oneof_name, f"{full_name}.{oneof_name}", len(message.oneofs), message)
                message.oneofs.append(oneof)
                message.oneofs_by_name[oneof_name] = oneof
            field.containing_oneof = oneof
            oneof.fields.append(field)
    message.fields_by_name = {field.name: field for field in message.fields}
    message.fields_by_number = {field.number: field for field in message.fields}
    message.fields_by_camelcase_name = {field.camelcase_name: field for field in message.fields}


def link(full_name, fields):
    """Adds the types of the fields to the descriptor of a message."""
    for name, _, kind, _, target, _, _ in fields:
        field = DESCRIPTORS[full_name].fields_by_name[name]
        if kind == "message":
            field.message_type = DESCRIPTORS[target]
        elif kind == "enum":
            field.enum_type = DESCRIPTORS[target]


def class_of(full_name):
    """The class of a message. Makes those of its fields first, which do not contain it."""
    if full_name in CLASSES:
        return CLASSES[full_name]
    _, file_name, fields, _ = SCHEMA[full_name]
    descriptor = DESCRIPTORS[full_name]
    scope = descriptor.full_name[len(descriptor.file.package) + 1 :]
    namespace = {
        "__module__": f"{__package__}.{module_of(file_name)}",
        "__qualname__": scope,
        "__slots__": (),
        "DESCRIPTOR": descriptor,
    }
    for field in descriptor.fields:
        namespace[f"{field.name.upper()}_FIELD_NUMBER"] = field.number
    for enum in descriptor.enum_types:
        numbers = {value.name: value.number for value in enum.values}
        namespace.update(numbers)
        namespace[enum.name] = EnumTypeWrapper(enum, numbers)

    def target_of(kind, target):
        if kind == "message":
            return class_of(target)
        return {value.name: value.number for value in DESCRIPTORS[target].values} if kind == "enum" else None

    arguments = [
        (name, number, kind, repeated, target_of(kind, target), oneof)
        for name, number, kind, repeated, target, oneof, _ in fields
    ]
    bases = (Message, AnyStorage) if full_name == "google.protobuf.Any" else (Message,)
    cls = CLASSES[full_name] = new_class(descriptor.name, bases, namespace, full_name, arguments)
    descriptor._concrete_class = cls
    return cls


#: By their names.
FILES, DESCRIPTORS, CLASSES = {}, {}, {}
SCHEMA = {message[0]: message for message in MESSAGES}
for message in MESSAGES:
    describe(*message)
for message in MESSAGES:
    link(message[0], message[2])
for message in MESSAGES:
    class_of(message[0])
for descriptor in DESCRIPTORS.values():
    if isinstance(descriptor, MessageDescriptor) and descriptor.containing_type:
        setattr(CLASSES[descriptor.containing_type.full_name], descriptor.name, CLASSES[descriptor.full_name])
MutableSequence.register(RepeatedScalar)
MutableSequence.register(RepeatedComposite)
