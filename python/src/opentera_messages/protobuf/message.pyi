from ._errors import DecodeError as DecodeError
from ._errors import EncodeError as EncodeError
from ._errors import Error as Error
from ._types import Message as Message
