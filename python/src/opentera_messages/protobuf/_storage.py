"""Messages that check what is assigned to them, in Python: for an installation without the extension.

A message has its values by the names of their fields. A value that is the default of its field is not stored. A message
that was read from a field of another one, its parent, but never changed, is not stored there either: the parent has a weak
reference to it, and it has one to the parent until it changes. The library encodes and decodes.
"""

import math
import operator
import struct
import weakref

from .. import _base
from ._errors import DecodeError, EncodeError

__all__ = ["AnyStorage", "MessageStorage", "RepeatedComposite", "RepeatedScalar", "new_class"]

# ----------------------------------------------------------------------------------------------------
# Values
# ----------------------------------------------------------------------------------------------------


def wrong_type(field, expected, value):
    return TypeError(f"{field.full_name}: expected {expected}, not {type(value).__name__}")


def integer(low, high):
    def check(field, value):
        try:
            number = int(operator.index(value))
        except TypeError:
            raise wrong_type(field, "int", value) from None
        if not low <= number <= high:
            raise ValueError(f"{field.full_name}: {number} is out of range")
        return number

    return check


check_int32 = integer(-(2**31), 2**31 - 1)


def check_enum(field, value):
    if isinstance(value, str):
        if value not in field.target:
            raise ValueError(f"{field.full_name}: unknown name '{value}'")
        return field.target[value]
    return check_int32(field, value)


def check_bool(field, value):
    try:
        number = operator.index(value)
    except TypeError:
        raise wrong_type(field, "bool", value) from None
    if not -(2**63) <= number < 2**63:
        raise OverflowError(f"{field.full_name}: {number} is out of range")
    return bool(number)


def check_double(field, value):
    if not hasattr(value, "__float__") and not hasattr(value, "__index__"):
        raise wrong_type(field, "float", value)
    return float(value)


def check_float(field, value):
    value = check_double(field, value)
    try:
        return struct.unpack("f", struct.pack("f", value))[0]
    except OverflowError:
        return math.copysign(math.inf, value)


def check_string(field, value):
    if isinstance(value, bytes):
        return value.decode()
    if not isinstance(value, str):
        raise wrong_type(field, "str or bytes", value)
    if type(value) is str and value.isascii():
        return value
    # Fails for half of a surrogate pair, and makes a `str` of what is derived from it.
    return value.encode().decode()


def check_bytes(field, value):
    if not isinstance(value, bytes):
        raise wrong_type(field, "bytes", value)
    return bytes(value)


#: By the type: the default, and the function that returns what is stored or raises an exception.
SCALARS = {
    "double": (0.0, check_double),
    "float": (0.0, check_float),
    "int32": (0, check_int32),
    "int64": (0, integer(-(2**63), 2**63 - 1)),
    "uint32": (0, integer(0, 2**32 - 1)),
    "uint64": (0, integer(0, 2**64 - 1)),
    "bool": (False, check_bool),
    "string": ("", check_string),
    "bytes": (b"", check_bytes),
    "enum": (0, check_enum),
}


def copied(cls, value):
    """A message of `cls` that is equal to `value`."""
    message = cls()
    message.MergeFrom(value)
    return message


# ----------------------------------------------------------------------------------------------------
# Fields
# ----------------------------------------------------------------------------------------------------


class Field:
    """A field as an attribute of its message."""

    __slots__ = ("full_name", "name", "number", "siblings", "target")

    def __init__(self, full_name, number, target, siblings):
        self.full_name, self.name, self.number = full_name, full_name.rpartition(".")[2], number
        #: The class of a message; the numbers of an enum by their names.
        self.target = target
        #: The names of all members of the field's oneof.
        self.siblings = siblings

    def __set__(self, message, value):
        raise AttributeError(f"{self.full_name} cannot be assigned: change the value that it has")

    def __delete__(self, message):
        raise AttributeError(f"{self.full_name} cannot be deleted: use ClearField")


class ScalarField(Field):
    __slots__ = ("check", "default")

    def __init__(self, full_name, number, kind, target, siblings):
        super().__init__(full_name, number, target, siblings)
        self.default, self.check = SCALARS[kind]

    def __get__(self, message, owner=None):
        return self if message is None else message._values.get(self.name, self.default)

    def __set__(self, message, value):
        value = self.check(self, value)
        if self.siblings:
            for name in self.siblings:
                message._values.pop(name, None)
            message._values[self.name] = value
        # Minus zero is not the default.
        elif value or (type(value) is float and math.copysign(1, value) < 0):
            message._values[self.name] = value
        else:
            message._values.pop(self.name, None)
        message._touch()

    initialize = __set__

    def merge(self, message, value):
        self.__set__(message, value)

    def is_set(self, value):
        return True

    def plain(self, value):
        return value

    def load(self, message, value):
        """Stores what was decoded."""
        if self.siblings:
            if value is not None:
                message._values[self.name] = value
        elif value or (type(value) is float and math.copysign(1, value) < 0):
            message._values[self.name] = value


class EnumField(ScalarField):
    __slots__ = ()

    def load(self, message, value):
        super().load(message, None if value is None else int(value))


class MessageField(Field):
    __slots__ = ()

    def __get__(self, message, owner=None):
        if message is None:
            return self
        child = message._values.get(self.name)
        if child is None:
            reference = message._unset.get(self.name)
            child = reference and reference()
        if child is None:
            child = self.target()
            child._parent = message, self.name
            message._unset[self.name] = weakref.ref(child)
        return child

    def initialize(self, message, value):
        child = self.target(**value) if isinstance(value, dict) else copied(self.target, value)
        message._values[self.name] = child

    def merge(self, message, value):
        self.__get__(message).MergeFrom(value)

    def is_set(self, value):
        return True

    def plain(self, value):
        return value._to_plain()

    def load(self, message, value):
        if value is not None:
            child = message._values[self.name] = self.target()
            child._load(value)


class RepeatedField(Field):
    __slots__ = ()

    def __get__(self, message, owner=None):
        if message is None:
            return self
        values = message._values.get(self.name)
        if values is None:
            values = message._values[self.name] = self.container(self, message if message._parent else None)
        return values

    def merge(self, message, value):
        self.__get__(message).MergeFrom(value)

    def is_set(self, value):
        return bool(value)


class RepeatedScalarField(RepeatedField):
    __slots__ = ("check",)

    def __init__(self, full_name, number, kind, target):
        super().__init__(full_name, number, target, ())
        self.check = SCALARS[kind][1]

    def container(self, *arguments):
        return RepeatedScalar(*arguments)

    def initialize(self, message, value):
        self.__get__(message).extend(value)

    def plain(self, value):
        return list(value)

    def load(self, message, value):
        if value:
            self.__get__(message)._elements = list(value)


class RepeatedMessageField(RepeatedField):
    __slots__ = ()

    def container(self, *arguments):
        return RepeatedComposite(*arguments)

    def initialize(self, message, value):
        values = self.__get__(message)
        for item in value:
            values.append(self.target(**item) if isinstance(item, dict) else item)

    def plain(self, value):
        return [item._to_plain() for item in value]

    def load(self, message, value):
        elements = self.__get__(message)._elements if value else []
        for item in value:
            element = self.target()
            element._load(item)
            elements.append(element)


# ----------------------------------------------------------------------------------------------------
# Lists
# ----------------------------------------------------------------------------------------------------


class Repeated:
    """The values of a repeated field."""

    __slots__ = ("_elements", "_field", "_owner")
    __hash__ = None

    def __init__(self, field, owner):
        self._elements, self._field = [], field
        #: The message that is to be told of the first change, if it is not stored in its parent.
        self._owner = owner

    def _touch(self):
        if self._owner is not None:
            self._owner._touch()
            self._owner = None

    def __len__(self):
        return len(self._elements)

    def __iter__(self):
        return iter(self._elements)

    def __getitem__(self, index):
        return self._elements[index]

    def __delitem__(self, index):
        del self._elements[index]
        self._touch()

    def __eq__(self, other):
        if isinstance(other, Repeated):
            return self._elements == other._elements
        return self._elements == other if isinstance(other, list) else NotImplemented

    def __repr__(self):
        return repr(self._elements)

    def __deepcopy__(self, memo=None):
        copy = type(self)(self._field, None)
        copy.MergeFrom(self)
        return copy

    __copy__ = __deepcopy__

    def append(self, value):
        self._elements.append(self._check(value))
        self._touch()

    def extend(self, values):
        values = [self._check(value) for value in values]
        self._elements.extend(values)
        self._touch()

    MergeFrom = extend

    def insert(self, index, value):
        self._elements.insert(index, self._check(value))
        self._touch()

    def remove(self, value):
        self._elements.remove(value)
        self._touch()

    def pop(self, index=-1):
        value = self._elements.pop(index)
        self._touch()
        return value

    def clear(self):
        self._elements.clear()
        self._touch()

    def reverse(self):
        self._elements.reverse()
        self._touch()

    def sort(self, *, key=None, reverse=False):
        self._elements.sort(key=key, reverse=reverse)
        self._touch()


class RepeatedScalar(Repeated):
    __slots__ = ()

    def _check(self, value):
        return self._field.check(self._field, value)

    def __setitem__(self, index, value):
        self._elements[index] = (
            [self._check(item) for item in value] if isinstance(index, slice) else self._check(value)
        )
        self._touch()


class RepeatedComposite(Repeated):
    __slots__ = ()

    def _check(self, value):
        return copied(self._field.target, value)

    def __setitem__(self, index, value):
        raise TypeError(f"an element of {self._field.full_name} cannot be assigned: use CopyFrom")

    def add(self, /, **fields):
        element = self._field.target(**fields)
        self._elements.append(element)
        self._touch()
        return element


# ----------------------------------------------------------------------------------------------------
# Messages
# ----------------------------------------------------------------------------------------------------


class MessageStorage:
    """The base of the messages."""

    __slots__ = ("__weakref__", "_parent", "_unknown", "_unset", "_values")
    __hash__ = None

    #: The fields by their names, in the order of their numbers, and the names of the members of each oneof.
    _fields = {}
    _oneofs = {}
    _full_name = ""

    def __init__(self, /, **fields):
        self._values, self._unset, self._parent, self._unknown = {}, {}, None, b""
        for name, value in fields.items():
            field = self._fields.get(name)
            if field is None:
                raise ValueError(f"{self._full_name} has no field '{name}'")
            if value is not None:
                field.initialize(self, value)

    def _touch(self):
        """Stores the message in its parent."""
        if self._parent is not None:
            (parent, name), self._parent = self._parent, None
            del parent._unset[name]
            parent._values[name] = self
            parent._touch()

    def _present(self):
        """The names and the values of the fields that are set."""
        values = self._values
        names = [name for name, field in self._fields.items() if name in values and field.is_set(values[name])]
        return [(name, values[name]) for name in names]

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return self._comparable() == other._comparable() and self._unknown == other._unknown

    def _comparable(self):
        # Numbers are compared as in binary: NaN is equal to itself, and zero is not equal to minus zero.
        return [(name, repr(value) if type(value) is float else value) for name, value in self._present()]

    def _names(self, name):
        """The names of the fields that the name of a field or of a oneof stands for."""
        if name in self._oneofs:
            return self._oneofs[name]
        if name not in self._fields:
            raise ValueError(f"{self._full_name} has no field '{name}'")
        return (name,)

    def HasField(self, name):
        names = self._names(name)
        field = self._fields[names[0]]
        if not field.siblings and not isinstance(field, MessageField):
            raise ValueError(f"{field.full_name} does not have presence")
        return any(name in self._values for name in names)

    def WhichOneof(self, name):
        if name not in self._oneofs:
            raise ValueError(f"{self._full_name} has no oneof '{name}'")
        return next((member for member in self._oneofs[name] if member in self._values), None)

    def Clear(self):
        self._drop(self._fields)
        self._unknown = b""

    def ClearField(self, name):
        self._drop(self._names(name))

    def _drop(self, names):
        # Whoever has what was in the fields keeps it, apart from this message.
        for name in names:
            self._values.pop(name, None)
            reference = self._unset.pop(name, None)
            child = reference and reference()
            if child is not None:
                child._parent = None
        self._touch()

    def SetInParent(self):
        self._touch()

    def CopyFrom(self, other):
        if other is not self:
            other = copied(type(self), other)
            self.Clear()
            self.MergeFrom(other)

    def MergeFrom(self, other):
        if type(other) is not type(self):
            # The message may be of protobuf's own class.
            if getattr(getattr(other, "DESCRIPTOR", None), "full_name", None) != self._full_name:
                raise TypeError(f"expected {self._full_name}, not {type(other).__name__}")
            self.MergeFromString(other.SerializeToString())
            return
        for name, value in other._present():
            self._fields[name].merge(self, value)
        self._unknown += other._unknown
        self._touch()

    def DiscardUnknownFields(self):
        self._unknown = b""
        for _, value in self._present():
            for message in value if isinstance(value, RepeatedComposite) else [value]:
                if isinstance(message, MessageStorage):
                    message.DiscardUnknownFields()
        self._touch()

    def IsInitialized(self):
        return True

    def FindInitializationErrors(self):
        return []

    # Binary

    def _to_plain(self):
        """The message as the library's engine has it."""
        fields = {name: self._fields[name].plain(value) for name, value in self._present()}
        return _base.CLASSES[self._full_name](unknown_fields=self._unknown, **fields)

    def _load(self, plain):
        for name, field in self._fields.items():
            field.load(self, getattr(plain, name))
        self._unknown = plain.unknown_fields

    def SerializeToString(self, deterministic=None):
        try:
            return self._to_plain().encode()
        except _base.TeraError as error:
            raise EncodeError(f"{self._full_name}: {error}") from error

    SerializePartialToString = SerializeToString

    def ByteSize(self):
        return len(self.SerializeToString())

    def MergeFromString(self, serialized):
        with memoryview(serialized) as data:
            size = data.nbytes
            try:
                plain = _base.CLASSES[self._full_name].decode(data)
            except _base.TeraError as error:
                raise DecodeError(f"{self._full_name}: {error}") from error
        if self._values or self._unset or self._unknown:
            decoded = type(self)()
            decoded._load(plain)
            self.MergeFrom(decoded)
        else:
            self._load(plain)
        self._touch()
        return size

    def ParseFromString(self, serialized):
        self.Clear()
        return self.MergeFromString(serialized)

    @classmethod
    def FromString(cls, serialized):
        message = cls()
        message.MergeFromString(serialized)
        return message


class AnyStorage(MessageStorage):
    """The base of `Any`."""

    __slots__ = ()

    def Pack(self, msg, type_url_prefix="type.googleapis.com/", deterministic=None):
        separator = "" if type_url_prefix.endswith("/") else "/"
        self.type_url = type_url_prefix + separator + msg.DESCRIPTOR.full_name
        self.value = msg.SerializeToString(deterministic=deterministic)

    def Unpack(self, msg):
        if not self.Is(msg.DESCRIPTOR):
            return False
        msg.ParseFromString(self.value)
        return True

    def TypeName(self):
        return self.type_url.rpartition("/")[2]

    def Is(self, descriptor):
        return "/" in self.type_url and self.TypeName() == descriptor.full_name


def new_class(name, bases, namespace, full_name, fields):
    """Makes the class of a message.

    A field is its name, its number, its type, whether it is repeated, its target (the class of a message, the numbers of
    an enum by their names), and the name of its oneof or None.
    """
    oneofs = {}
    for field, _, _, _, _, oneof in fields:
        if oneof:
            oneofs[oneof] = (*oneofs.get(oneof, ()), field)
    made = {}
    for field, number, kind, repeated, target, oneof in sorted(fields, key=operator.itemgetter(1)):
        arguments = f"{full_name}.{field}", number
        if kind == "message":
            made[field] = (RepeatedMessageField if repeated else MessageField)(*arguments, target, ())
        elif repeated:
            made[field] = RepeatedScalarField(*arguments, kind, target)
        else:
            cls = EnumField if kind == "enum" else ScalarField
            made[field] = cls(*arguments, kind, target, oneofs.get(oneof, ()))
    return type(name, bases, {**namespace, **made, "_fields": made, "_oneofs": oneofs, "_full_name": full_name})
