"""The exceptions of `google.protobuf.message`. `install` can make them derive from those of protobuf."""


class Adaptable(Exception):
    """The base of exceptions whose base can become one of protobuf's, for which it must not be `Exception` itself."""


class Error(Adaptable):
    """The base of the others."""


class DecodeError(Error):
    """The bytes are not such a message."""


class EncodeError(Error):
    """The message cannot be encoded."""
