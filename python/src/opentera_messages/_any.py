"""What an `Any` has beside its fields."""

from __future__ import annotations

from ._base import CLASSES, Message

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .messages import Any


class AnyBase(Message):
    __slots__ = ()

    type_url: str
    value: bytes
    message: Message | None

    @classmethod
    def pack(cls, message: Message) -> Any:
        """Makes an `Any` that holds `message`."""
        return cls(message=message)  # type: ignore[call-arg, return-value]

    def unpack(self) -> Message | None:
        """Returns the message in it, or None if its type is unknown. Raises `TeraError` if it cannot be decoded."""
        if self.message is not None:
            return self.message
        _, slash, name = self.type_url.rpartition("/")
        cls = CLASSES.get(name) if slash else None
        return cls.decode(self.value) if cls else None
