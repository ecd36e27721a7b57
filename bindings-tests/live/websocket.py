"""websocket.py URL: a client of the websocket with this library's binding for Python.

The events have to be those of scenario.py, field by field, and the JSON what Google's protobuf reads as the same.
"""

import sys

import opentera_messages as tera
from google.protobuf import json_format
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from scenario import frames, new, pack, unpack


def compare(message, expected):
    """All fields of a message with those of Google's."""
    if isinstance(message, tera.Any):
        message, expected = message.unpack(), unpack(expected)
    assert message.FULL_NAME == expected.DESCRIPTOR.full_name, message
    for field in expected.DESCRIPTOR.fields:
        value, wanted = getattr(message, field.name), getattr(expected, field.name)
        if hasattr(wanted, "DESCRIPTOR"):
            compare(value, wanted)
        else:
            assert value == wanted, f"{field.full_name} is {value!r} and not {wanted!r}"


refusals = 0
expected = iter(frames())
with connect(sys.argv[1], open_timeout=20, close_timeout=20) as websocket:
    websocket.send("Hello")
    while True:
        try:
            text = websocket.recv(timeout=20)
        except ConnectionClosed as closed:
            assert closed.rcvd.code == 4000, closed
            break
        try:
            frame = tera.unwrap_json(tera.TeraMessage, text)
        except tera.TeraError as error:
            assert error.status == tera.Status.JSON_SYNTAX and text == "Not allowed to send message", text
            refusals += 1
            continue
        assert text.isascii() and text.startswith('{\n  "message": {\n    "@type": '), text  # as the server does it
        wanted, events = next(expected)
        assert (frame.version, frame.time, frame.topic) == (1, wanted.header.time, wanted.header.topic), frame
        assert len(frame.payloads) == len(events), frame
        for payload, event in zip(frame.payloads, events):
            compare(payload.message, event)
        assert json_format.Parse(text, new("TeraMessage")) == new("TeraMessage", message=pack(wanted)), text
assert refusals == 1 and not list(expected), "something did not arrive"
