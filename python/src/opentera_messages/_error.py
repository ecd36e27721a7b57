"""The exception of this package."""

from __future__ import annotations

from .constants import Status


class TeraError(ValueError):
    """The library rejected something.

    `status` is a `Status`, or an integer that this package does not know. `offset` is a byte offset in the input, from 0.
    `line` and `column` are a position in text, from 1. Each is None where the error has no such position.
    """

    status: Status | int
    offset: int | None
    line: int | None
    column: int | None

    def __init__(
        self,
        status: int,
        detail: str,
        offset: int | None = None,
        line: int | None = None,
        column: int | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = Status(status) if status in Status._value2member_map_ else status
        self.offset, self.line, self.column = offset, line, column

    def __reduce__(self) -> tuple[type[TeraError], tuple[object, ...]]:
        return type(self), (int(self.status), self.args[0], self.offset, self.line, self.column)
