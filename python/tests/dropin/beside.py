"""The drop-in with protobuf installed or not: `beside.py [VERSION] [loaded]`. Without a version protobuf is not installed; with
`loaded` its modules are loaded before those of the drop-in."""

import inspect
import sys

VERSION, LOADED = (sys.argv[1:2] or [""])[0], "loaded" in sys.argv
if LOADED:
    import google.protobuf.json_format
    import google.protobuf.message

import opentera.messages.python as messages
import opentera_messages.protobuf
from google.protobuf import json_format
from google.protobuf.json_format import MessageToDict, MessageToJson, Parse, ParseDict, ParseError
from google.protobuf.message import DecodeError, Message
from opentera_messages.protobuf import any_pb2, json_format as own_json_format, message as own_message
from opentera_messages.protobuf import UserEvent_pb2 as module

FUNCTIONS = "MessageToJson", "MessageToDict", "Parse", "ParseDict"
URL = "type.googleapis.com/opentera.protobuf."


def raises(kind, function, *arguments, **named):
    try:
        function(*arguments, **named)
    except kind:
        return
    raise AssertionError(f"no {kind.__name__}: {function}{arguments}")


def has_one_identity():
    import UserEvent_pb2
    import opentera.messages.python.UserEvent_pb2 as inside
    from opentera.messages.python.RPCMessage_pb2 import RPCMessage, Value

    assert UserEvent_pb2 is inside is module is messages.UserEvent_pb2
    assert messages.UserEvent is module.UserEvent and messages.RPCMessage is RPCMessage and messages.Value is Value
    assert messages.Any is any_pb2.Any and len(messages.__all__) == 21
    assert module.UserEvent.__module__ == module.__name__


def is_lenient():
    """What is new in JSON does not lose the rest."""
    text = '{"userUuid": "a", "type": "NEW", "new": {"a": [1]}}'
    assert Parse(text, messages.UserEvent()) == messages.UserEvent(user_uuid="a")
    assert ParseDict({"userUuid": "a", "new": 1}, messages.UserEvent()).user_uuid == "a"
    frame = {"events": [{"@type": URL + "New", "a": 1}, {"@type": URL + "UserEvent", "userUuid": "a"}]}
    event = ParseDict(frame, messages.TeraEvent())
    assert [payload.TypeName() for payload in event.events] == ["opentera.protobuf.UserEvent"]
    event.events.add(type_url=URL + "New")
    assert len(MessageToDict(event)["events"]) == 1
    for wrong in text, '{"new": 1}', '{"type": "NEW"}':
        raises(ParseError, Parse, wrong, messages.UserEvent(), ignore_unknown_fields=False)
    raises(ParseError, ParseDict, frame, messages.TeraEvent(), ignore_unknown_fields=False)
    raises(ParseError, Parse, '{"userUuid": 5}', messages.UserEvent())

    opentera_messages.protobuf.set_strict()
    raises(ParseError, Parse, '{"new": 1}', messages.UserEvent())
    raises(ParseError, Parse, '{"type": "NEW"}', messages.UserEvent())
    raises(ParseError, ParseDict, frame, messages.TeraEvent(), ignore_unknown_fields=True)
    raises(TypeError, MessageToJson, event)
    assert Parse(text, messages.UserEvent(), ignore_unknown_fields=True).user_uuid == "a"
    opentera_messages.protobuf.set_strict(False)
    assert Parse(text, messages.UserEvent()).user_uuid == "a"


def catches():
    """The exceptions are those of both."""
    for kind in DecodeError, own_message.DecodeError, own_message.Error:
        raises(kind, messages.UserEvent().ParseFromString, b"\xff")
    for kind in ParseError, own_json_format.ParseError, json_format.Error:
        raises(kind, Parse, "{", messages.UserEvent())


def installs_once():
    functions = [getattr(json_format, name) for name in FUNCTIONS]
    finders = list(sys.meta_path)
    opentera_messages.protobuf.install()
    assert finders == sys.meta_path
    assert functions == [getattr(json_format, name) for name in FUNCTIONS]


def works_alone():
    """Without protobuf its modules are those of the drop-in, and no others are found."""
    import google.protobuf.any_pb2

    assert google.protobuf.any_pb2 is any_pb2 and json_format is own_json_format and Message is own_message.Message
    raises(ImportError, __import__, "google.protobuf.struct_pb2")


def works_beside():
    """protobuf's messages are protobuf's, and both kinds go into an Any of both."""
    import google.protobuf
    from google.protobuf.any_pb2 import Any
    from google.protobuf.struct_pb2 import Struct

    assert google.protobuf.__version__ == VERSION
    assert json_format.MessageToJson.__wrapped__.__module__ == "google.protobuf.json_format"
    struct = Parse('{"a": [1, null]}', Struct())
    assert MessageToDict(struct) == {"a": [1, None]} and ParseDict({"a": [1, None]}, Struct()) == struct
    assert MessageToJson(struct, indent=None) == '{"a": [1.0, null]}'
    raises(ParseError, Parse, "{", Struct())
    raises(DecodeError, Struct().ParseFromString, b"\xff")

    for name in FUNCTIONS:
        theirs, ours = getattr(json_format, name).__wrapped__, getattr(own_json_format, name)
        assert set(inspect.signature(theirs).parameters) <= set(inspect.signature(ours).parameters)
    header = messages.TeraEvent.Header(version=1)
    # The second argument is that of this version.
    second = list(inspect.signature(MessageToDict).parameters)[1]
    assert MessageToDict(header, True) == own_json_format.MessageToDict(header, **{second: True}) != MessageToDict(header)

    event, same = messages.UserEvent(user_uuid="a", type=1), messages.UserEvent()
    theirs, ours = Any(), messages.Any()
    theirs.Pack(event)
    ours.Pack(event)
    assert theirs.SerializeToString() == ours.SerializeToString()
    assert theirs.Is(event.DESCRIPTOR) and ours.Is(event.DESCRIPTOR) and theirs.Unpack(same) and same == event
    assert not theirs.Unpack(messages.Value())
    ours.Pack(struct)
    again = Struct()
    assert ours.Is(Struct.DESCRIPTOR) and ours.Unpack(again) and again == struct
    copied = messages.Any()
    copied.CopyFrom(theirs)
    assert copied.Unpack(same) and same == event
    copied.MergeFrom(theirs)
    wrapper = messages.TeraEvent(events=[theirs])
    wrapper.events.extend([theirs, copied])
    wrapper.events.append(theirs)
    assert [payload == copied for payload in wrapper.events] == [True] * 4
    assert messages.TeraMessage(message=theirs).message == copied
    raises(TypeError, wrapper.events.append, struct)
    raises(TypeError, copied.CopyFrom, struct)


for check in has_one_identity, is_lenient, catches, installs_once, works_beside if VERSION else works_alone:
    check()
