from typing import Any, TypeVar

from ._types import Message

M = TypeVar("M", bound=Message)

class Error(Exception): ...
class SerializeToJsonError(Error): ...
class ParseError(Error): ...

def set_strict(strict: bool = ...) -> None: ...
def MessageToJson(
    message: Message,
    *,
    preserving_proto_field_name: bool = ...,
    indent: int | str | None = ...,
    sort_keys: bool = ...,
    use_integers_for_enums: bool = ...,
    descriptor_pool: Any = ...,
    float_precision: int | None = ...,
    ensure_ascii: bool = ...,
    including_default_value_fields: bool = ...,
    always_print_fields_with_no_presence: bool = ...,
    unquote_int64_if_possible: bool = ...,
) -> str: ...
def MessageToDict(
    message: Message,
    *,
    preserving_proto_field_name: bool = ...,
    use_integers_for_enums: bool = ...,
    descriptor_pool: Any = ...,
    float_precision: int | None = ...,
    including_default_value_fields: bool = ...,
    always_print_fields_with_no_presence: bool = ...,
    unquote_int64_if_possible: bool = ...,
) -> dict[str, Any]: ...
def Parse(
    text: str | bytes,
    message: M,
    ignore_unknown_fields: bool | None = ...,
    descriptor_pool: Any = ...,
    max_recursion_depth: int = ...,
) -> M: ...
def ParseDict(
    js_dict: Any,
    message: M,
    ignore_unknown_fields: bool | None = ...,
    descriptor_pool: Any = ...,
    max_recursion_depth: int = ...,
) -> M: ...
