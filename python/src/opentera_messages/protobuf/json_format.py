"""`google.protobuf.json_format`, by the reader and the writer of the library.

By default a field, the name of an enum's value or the type of an `Any` that the schema does not have is skipped, in both
directions, and the rest arrives. `set_strict()` brings protobuf's behavior back, for the whole process.
"""

import json

from .. import _base, binary_from_json, constants, json_from_binary
from ._errors import Adaptable, DecodeError

__all__ = [
    "Error",
    "MessageToDict",
    "MessageToJson",
    "Parse",
    "ParseDict",
    "ParseError",
    "SerializeToJsonError",
    "set_strict",
]

#: What can be wrong with the bytes of an `Any`.
DECODE_ERRORS = constants.Status.TRUNCATED, constants.Status.MALFORMED, constants.Status.INVALID_UTF8

_strict = False


class Error(Adaptable):
    """The base of the others."""


class SerializeToJsonError(Error):
    """The message cannot be written as JSON."""


class ParseError(Error):
    """The text is not JSON of such a message."""


def set_strict(strict=True):
    """Lets what the schema does not have be an error, as protobuf does, or skips it, which is the default."""
    global _strict
    _strict = bool(strict)


def _text(message, defaults, names, numbers, unquoted, flags=0):
    """The JSON text, compact unless the flags say otherwise."""
    flags |= (
        constants.JSON_WRITE_DEFAULT_VALUES * bool(defaults)
        | constants.JSON_WRITE_PROTO_NAMES * bool(names)
        | constants.JSON_WRITE_ENUM_NUMBERS * bool(numbers)
        | constants.JSON_WRITE_UNQUOTED_INT64 * bool(unquoted)
        | constants.JSON_WRITE_OMIT_UNKNOWN_TYPES * (not _strict)
    )
    cls = _base.CLASSES[message.DESCRIPTOR.full_name]
    try:
        return json_from_binary(cls, message.SerializeToString(), flags)
    except _base.TeraError as error:
        if error.status == constants.Status.UNKNOWN_TYPE:
            raise TypeError(str(error)) from error
        if error.status in DECODE_ERRORS:
            raise DecodeError(str(error)) from error
        raise SerializeToJsonError(str(error)) from error


def MessageToJson(
    message,
    *,
    preserving_proto_field_name=False,
    indent=2,
    sort_keys=False,
    use_integers_for_enums=False,
    descriptor_pool=None,
    float_precision=None,
    ensure_ascii=True,
    including_default_value_fields=False,
    always_print_fields_with_no_presence=False,
    unquote_int64_if_possible=False,
):
    """The message as JSON text. The arguments are those of all versions of protobuf, which differ in their order.
    `descriptor_pool` and `float_precision` have no effect."""
    text = _text(
        message,
        including_default_value_fields or always_print_fields_with_no_presence,
        preserving_proto_field_name,
        use_integers_for_enums,
        unquote_int64_if_possible,
        constants.JSON_WRITE_ASCII * bool(ensure_ascii) | constants.JSON_WRITE_INDENT * (indent == 2),
    )
    if indent == 2 and not sort_keys:
        return text
    return json.dumps(json.loads(text, parse_int=_integer), indent=indent, sort_keys=sort_keys, ensure_ascii=ensure_ascii)


def MessageToDict(
    message,
    *,
    preserving_proto_field_name=False,
    use_integers_for_enums=False,
    descriptor_pool=None,
    float_precision=None,
    including_default_value_fields=False,
    always_print_fields_with_no_presence=False,
    unquote_int64_if_possible=False,
):
    """The message as a dict of what JSON text has. A whole number is an `int`, also in a field of type double."""
    text = _text(
        message,
        including_default_value_fields or always_print_fields_with_no_presence,
        preserving_proto_field_name,
        use_integers_for_enums,
        unquote_int64_if_possible,
    )
    return json.loads(text, parse_int=_integer)


def _integer(text):
    """A whole number, of which minus zero can only be a double."""
    return int(text) if text != "-0" else -0.0


def _read_flags(ignore_unknown_fields):
    fields = constants.JSON_READ_SKIP_UNKNOWN_FIELDS | constants.JSON_READ_SKIP_UNKNOWN_ENUMS
    if _strict:
        return fields if ignore_unknown_fields else 0
    return 0 if ignore_unknown_fields is False else constants.JSON_READ_LENIENT


def Parse(text, message, ignore_unknown_fields=None, descriptor_pool=None, max_recursion_depth=100):
    """Merges JSON text into a message, and returns the message. `descriptor_pool` and `max_recursion_depth`, which is 100,
    have no effect. `ignore_unknown_fields` is True by default, and False after `set_strict()`."""
    cls = _base.CLASSES[message.DESCRIPTOR.full_name]
    try:
        data = binary_from_json(cls, text, _read_flags(ignore_unknown_fields))
    except _base.TeraError as error:
        raise ParseError(str(error)) from error
    if message.ListFields():
        text = text if isinstance(text, (str, bytes, bytearray)) else bytes(text)
        _clear(message, json.loads(text, parse_int=str))  # an `int` has a limit of digits
    message.MergeFromString(data)
    return message


def _clear(message, values):
    """Clears the fields that JSON has values of. Otherwise a list would be extended, and a default value, which binary does
    not have, would change nothing. The fields of a message that is not an `Any` are merged."""
    fields = message.DESCRIPTOR.fields_by_camelcase_name, message.DESCRIPTOR.fields_by_name
    for name, value in values.items():
        field = fields[0].get(name) or fields[1].get(name)
        if not field:
            continue
        merges = field.message_type and isinstance(value, dict) and "@type" not in value
        if not merges:
            message.ClearField(field.name)
        elif message.HasField(field.name):
            _clear(getattr(message, field.name), value)


def ParseDict(js_dict, message, ignore_unknown_fields=None, descriptor_pool=None, max_recursion_depth=100):
    """Merges a dict of what JSON text has into a message, and returns the message."""
    try:
        text = json.dumps(js_dict)
    except (TypeError, ValueError) as error:
        raise ParseError(str(error)) from error
    return Parse(text, message, ignore_unknown_fields, descriptor_pool, max_recursion_depth)
