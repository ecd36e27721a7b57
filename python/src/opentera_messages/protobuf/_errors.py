"""The exceptions of `google.protobuf.message`."""


class Error(Exception):
    """The base of the others."""


class DecodeError(Error):
    """The bytes are not such a message."""


class EncodeError(Error):
    """The message cannot be encoded."""
