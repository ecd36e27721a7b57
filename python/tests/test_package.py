#!/usr/bin/env python3
"""What the package promises, with either engine: see `engine.py`."""

import array
import concurrent.futures
import copy
import dataclasses
import gc
import json
import mmap
import multiprocessing
import os
import pickle
import pprint
import subprocess
import sys
import tempfile
import threading
import time
import unittest

from engine import ENGINE, _engine, tera

EventType = tera.DeviceEvent.EventType
TOPIC = "websocket.user.42.events"
NOT_A_DEVICE = b"\x0a\x05x"  # a string that ends too early


class Sub(tera.DeviceEvent):
    """As a program may derive from a message."""

    def shout(self):
        return self.device_uuid.upper()


class SubWithNew(tera.DeviceEvent):
    def __new__(cls, needed):
        return super().__new__(cls)

    def __init__(self, needed):
        super().__init__(device_uuid=needed)
        self.needed = needed


def device():
    return tera.DeviceEvent(device_uuid="u", type=EventType.DEVICE_CONNECTED, unknown_fields=b"\x28\x01")


def everything():
    """A message with fields of many forms."""
    values = [tera.Value(double_value=1.5), tera.Value(bytes_value=b"\0\xff"), tera.Value(string_value="ü\0")]
    call = tera.RPCMessage(method="m", id=2**64 - 1, timestamp=-0.0, args=values)
    header = tera.TeraEventHeader(version=1, time=2.5, topic=TOPIC)
    return tera.TeraEvent(header=header, events=[tera.Any.pack(call), tera.Any.pack(device())])


def chain(length, holder=tera.Any):
    message = holder()
    for _ in range(length - 1):
        message = holder(message=message)
    return message


def fail_to_decode(data):
    return tera.DeviceEvent.decode(data).device_uuid


def run(source, *options, check=True):
    """Runs source in another interpreter, after the package is imported."""
    prelude = f"import sys; sys.path.insert(0, {os.path.dirname(os.path.abspath(__file__))!r})\n"
    prelude += "from engine import tera, _engine\n"
    done = subprocess.run(
        [sys.executable, *options, "-c", prelude + source], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if check and done.returncode:
        raise AssertionError(f"exit {done.returncode}:\n{done.stdout}")
    return done.stdout


class Case(unittest.TestCase):
    def fails(self, error, text, function, /, *args, **kwargs):
        with self.assertRaises(error) as caught:
            function(*args, **kwargs)
        self.assertIs(type(caught.exception), error)
        if text is not None:
            self.assertEqual(str(caught.exception), text)
        return caught.exception


class Objects(Case):
    def test_construction(self):
        by_name = tera.DeviceEvent(type=1, device_uuid="u")
        self.assertEqual(tera.DeviceEvent("u", 1), by_name)
        self.assertEqual(tera.DeviceEvent(**{"device_uuid": "u"}, type=1), by_name)
        self.assertEqual(tera.DeviceEvent().type, EventType.DEVICE_UNKNOWN)
        self.assertIsNone(tera.Value().int_value)
        self.assertIsNot(tera.RPCMessage().args, tera.RPCMessage().args)

    def test_wrong_construction(self):
        for text, args, kwargs in (
            ("DeviceEvent takes at most 5 arguments, not 6", "abcdef", {}),
            ("DeviceEvent got two values for 'device_uuid'", "a", {"device_uuid": "b"}),
            ("DeviceEvent has no field 'device_uid'", "", {"device_uid": "b"}),
            ("DeviceEvent has no field 'self'", "", {"self": 1}),
        ):
            self.fails(TypeError, text, tera.DeviceEvent, *args, **kwargs)
            self.fails(TypeError, text, Sub, *args, **kwargs)
        self.fails(TypeError, "Topic needs 'family'", tera.Topic)
        self.fails(TypeError, "Payload needs 'message'", tera.Payload, status=0)
        for cls in (tera.Message, tera.Record, _engine.Storage, _engine.MessageStorage):
            self.fails(TypeError, "this class has no fields: use one of the messages", cls)
            self.fails(TypeError, "this class has no fields: use one of the messages", cls.__new__, cls)

    def test_initialised_again(self):
        message = device()
        message.__init__("v")
        self.assertEqual(message, tera.DeviceEvent("v"))
        self.assertRaises(TypeError, message.__init__, wrong=1)

    def test_equality(self):
        self.assertEqual(everything(), everything())
        self.assertNotEqual(device(), tera.DeviceEvent())
        self.assertFalse(device() == Sub(**vars_of(device())))
        self.assertFalse(tera.UserEvent() == tera.ParticipantEvent())
        self.assertFalse(device() == 1)
        self.assertTrue(device() != None)  # noqa: E711
        self.assertRaises(TypeError, lambda: device() < device())
        nan = float("nan")
        self.assertEqual(tera.LogEvent(timestamp=nan), tera.LogEvent(timestamp=nan))
        self.assertNotEqual(tera.LogEvent(timestamp=nan), tera.LogEvent(timestamp=float("nan")))

    def test_comparison_that_fails(self):
        class Bad:
            def __eq__(self, other):
                raise KeyError("bad")

        self.fails(KeyError, None, lambda: tera.UserEvent(Bad()) == tera.UserEvent(1))

    def test_comparison_that_changes_the_objects(self):
        class Changes(str):
            def __eq__(self, other):
                del left.device_uuid, right.device_uuid
                left.__init__(), right.__init__()
                values.clear()
                return True

        values = [Changes("a"), "b", "c"]
        left, right = tera.DeviceEvent(values), tera.DeviceEvent(["a", "b", "c"])
        self.assertIn(left == right, (True, False))

    def test_unhashable(self):
        self.fails(TypeError, "unhashable type: 'DeviceEvent'", hash, device())
        self.fails(TypeError, "unhashable type: 'Topic'", hash, tera.Topic(1))
        self.fails(TypeError, "unhashable type: 'Sub'", hash, Sub())

    def test_repr(self):
        self.assertEqual(repr(tera.DeviceEvent()), "DeviceEvent()")
        self.assertEqual(
            repr(device()),
            r"DeviceEvent(device_uuid='u', type=DeviceEvent.EventType.DEVICE_CONNECTED, unknown_fields=b'(\x01')",
        )
        self.assertEqual(repr(tera.DeviceEvent(type=EventType(99))), "DeviceEvent(type=DeviceEvent.EventType(99))")
        self.assertEqual(repr(Sub(device_name="n")), "Sub(device_name='n')")
        for message in (everything(), tera.Topic(1, name="n"), tera.RpcReply(id=3), tera.Value(int_value=0)):
            self.assertEqual(eval(repr(message), vars(tera)), message)

    def test_repr_of_a_cycle(self):
        holder = tera.Any()
        holder.message = holder
        self.assertEqual(repr(holder), "Any(message=...)")

    def test_pickle(self):
        messages = [everything(), device(), tera.Topic(1, name="n"), tera.RpcReply(id=3), tera.DeviceEvent(type=-5)]
        messages.append(tera.unwrap(tera.TeraEvent, tera.wrap_event(TOPIC, [device()])))
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            for message in messages:
                again = pickle.loads(pickle.dumps(message, protocol))
                self.assertEqual(again, message)
                self.assertIs(type(again), type(message))

    def test_pickle_of_subclasses(self):
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            message = Sub("u")
            message.more = [1]
            again = pickle.loads(pickle.dumps(message, protocol))
            self.assertEqual((again, again.more, type(again)), (message, [1], Sub))
        again = copy.copy(message)
        self.assertIs(again.more, message.more)
        self.assertIsNot(copy.deepcopy(message).more, message.more)

    def test_copy(self):
        message = everything()
        again = copy.copy(message)
        self.assertEqual(again, message)
        self.assertIs(again.events, message.events)
        deep = copy.deepcopy(message)
        self.assertEqual(deep, message)
        self.assertIsNot(deep.events[0].message, message.events[0].message)
        holder = tera.Any()
        holder.message = holder
        deep = copy.deepcopy(holder)
        self.assertIs(deep.message, deep)
        again = pickle.loads(pickle.dumps(holder))
        self.assertIs(again.message, again)

    def test_dataclass(self):
        self.assertTrue(dataclasses.is_dataclass(tera.DeviceEvent))
        self.assertTrue(dataclasses.is_dataclass(device()))
        self.assertFalse(dataclasses.is_dataclass(tera.Message))
        for cls in (tera.DeviceEvent, Sub, device()):
            fields = dataclasses.fields(cls)
            self.assertEqual([field.name for field in fields][:2], ["device_uuid", "type"])
            self.assertEqual(fields[0].default, "")
            self.assertEqual(fields[0].type, "str")
        (args,) = [field for field in dataclasses.fields(tera.RPCMessage) if field.name == "args"]
        self.assertEqual(args.default_factory(), [])
        self.assertIs(dataclasses.fields(tera.Topic)[0].default, dataclasses.MISSING)
        replaced = dataclasses.replace(device(), device_name="n")
        self.assertEqual((replaced.device_uuid, replaced.device_name), ("u", "n"))
        self.fails(TypeError, "DeviceEvent has no field 'x'", dataclasses.replace, device(), x=1)
        self.assertEqual(
            dataclasses.asdict(tera.TeraMessage(message=tera.Any(type_url="t"))),
            {
                "message": {"type_url": "t", "value": b"", "message": None, "unknown_fields": b""},
                "unknown_fields": b"",
            },
        )
        self.assertEqual(dataclasses.asdict(everything())["events"][0]["message"]["id"], 2**64 - 1)
        self.assertEqual(pprint.pformat(device()), repr(device()))
        self.assertIn("DeviceEvent", pprint.pformat([everything()] * 5))
        self.assertEqual(dataclasses.astuple(tera.Topic(1, 2, "n")), (1, 2, "n", ""))

    @unittest.skipIf(sys.version_info < (3, 13), "copy.replace is of 3.13")
    def test_copy_replace(self):
        self.assertEqual(copy.replace(device(), device_uuid="v").device_uuid, "v")
        self.assertIs(type(copy.replace(Sub(), device_uuid="v")), Sub)

    @unittest.skipIf(sys.version_info < (3, 10), "match is of 3.10")
    def test_match(self):
        names = {"tera": tera}
        exec(
            "def of(it):\n"
            "    match it:\n"
            "        case tera.DeviceEvent('u', tera.DeviceEvent.EventType.DEVICE_CONNECTED): return 'positional'\n"
            "        case tera.DeviceEvent(device_uuid=uuid, device_name='n'): return uuid\n"
            "        case tera.Topic(1, name=name): return name\n"
            "        case tera.RPCMessage(args=[tera.Value(int_value=int(value))]): return value\n",
            names,
        )
        of = names["of"]
        self.assertEqual(of(device()), "positional")
        self.assertEqual(of(tera.DeviceEvent("v", device_name="n")), "v")
        self.assertEqual(of(Sub("v", device_name="n")), "v")
        self.assertEqual(of(tera.Topic(1, name="here")), "here")
        self.assertEqual(of(tera.RPCMessage(args=[tera.Value(int_value=7)])), 7)
        self.assertIsNone(of(tera.UserEvent()))

    def test_subclasses(self):
        message = Sub("u")
        message.more = 1
        self.assertEqual(message.shout(), "U")
        self.assertEqual(tera.DeviceEvent.decode(message.encode()), tera.DeviceEvent("u"))
        self.assertIs(type(Sub.decode(message.encode())), Sub)
        self.assertIs(type(Sub.from_json(message.to_json())), Sub)
        self.assertEqual(Sub(5).device_uuid, 5)
        self.fails(TypeError, "DeviceEvent.device_uuid: expected str, not int", Sub(5).encode)
        self.assertEqual(SubWithNew.decode(message.encode()).device_uuid, "u")
        again = SubWithNew("w")
        self.assertEqual((again.needed, again.device_uuid), ("w", "w"))
        frame = tera.unwrap(tera.TeraEvent, tera.wrap_event(TOPIC, [message]))
        self.assertIs(type(frame.payloads[0].message), tera.DeviceEvent)

        class SubOfAny(tera.Any):
            __slots__ = ("note",)

        event = tera.TeraEvent(events=[SubOfAny(message=message)])
        self.assertEqual(tera.TeraEvent.decode(event.encode()).events[0].unpack(), tera.DeviceEvent("u"))
        with self.assertRaises(TypeError):
            type("Both", (tera.DeviceEvent, tera.UserEvent), {})

    def test_new(self):
        for empty in (tera.DeviceEvent.__new__(tera.DeviceEvent), _engine.Storage.__new__(tera.DeviceEvent, 1, a=2)):
            self.assertFalse(hasattr(empty, "device_uuid"))
            self.fails(AttributeError, "DeviceEvent.device_uuid: it has no value", empty.encode)
            self.fails(AttributeError, "DeviceEvent.device_uuid: it has no value", empty.to_json)
            self.assertIn("DeviceEvent(", repr(empty))
            self.assertFalse(empty == tera.DeviceEvent())
            self.assertTrue(empty == tera.DeviceEvent.__new__(tera.DeviceEvent))
            self.assertRaises(AttributeError, pickle.dumps, empty)
            self.assertRaises(AttributeError, copy.copy, empty)
            empty.__init__("u")
            self.assertEqual(empty, tera.DeviceEvent("u"))
        self.assertRaises(TypeError, tera.DeviceEvent.__new__)
        self.assertRaises(TypeError, _engine.Storage.__new__, int)
        self.assertRaises(TypeError, _engine.Storage.__init__, object())

    def test_attributes(self):
        message = device()
        with self.assertRaises(AttributeError):
            message.device_uid = 1
        del message.device_uuid
        self.assertRaises(AttributeError, lambda: message.device_uuid)
        with self.assertRaises(AttributeError):
            del message.device_uuid
        self.fails(AttributeError, "DeviceEvent.device_uuid: it has no value", message.encode)
        message.device_uuid = "u"
        self.assertEqual(message, device())
        self.assertFalse(hasattr(message, "__dict__"))

    def test_finalizer_of_a_value(self):
        seen = []

        class Value:
            def __del__(self):
                seen.append(message.device_uuid)

        message = tera.DeviceEvent(Value())
        message.device_uuid = "next"
        gc.collect()
        self.assertEqual(seen, ["next"])


def vars_of(message):
    return {name: getattr(message, name) for name in message._fields}


class Numbers(Case):
    def test_number_without_a_name(self):
        for number in (99, -1, 2**31 - 1, -(2**31)):
            member = EventType(number)
            self.assertEqual((member.name, member.value, member), (str(number), number, number))
            self.assertEqual(hash(member), hash(number))
            self.assertIs(type(member), EventType)
            self.assertIn(str(number), repr(member))
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
                again = pickle.loads(pickle.dumps(member, protocol))
                self.assertEqual((again, again.name, type(again)), (member, str(number), EventType))
            self.assertEqual(copy.deepcopy(member).name, str(number))
            received = tera.DeviceEvent.decode(tera.DeviceEvent(type=number).encode()).type
            self.assertEqual((received.name, received), (str(number), member))
        self.assertEqual(len(EventType), 8)
        self.assertNotIn("99", EventType.__members__)

    def test_named(self):
        self.assertIs(EventType(1), EventType.DEVICE_CONNECTED)
        self.assertIs(EventType["DEVICE_CONNECTED"], EventType.DEVICE_CONNECTED)
        self.assertIs(tera.DeviceEvent.decode(device().encode()).type, EventType.DEVICE_CONNECTED)
        self.assertIs(tera.DeviceEvent(type=True).type, True)
        self.assertRaises(KeyError, lambda: EventType["99"])

    def test_no_enum_value(self):
        for wrong in (2**31, -(2**31) - 1, 10**100, "1", 1.5, None):
            self.assertRaises(ValueError, EventType, wrong)


class Errors(Case):
    def test_fields(self):
        uint32 = "int from 0 to 4294967295"
        int32 = "int from -2147483648 to 2147483647"
        nested = tera.TeraEvent(events=[tera.Any(), tera.Any(type_url=1)])
        for error, text, message in (
            (TypeError, "DeviceEvent.device_uuid: expected str, not int", tera.DeviceEvent(device_uuid=1)),
            (TypeError, "DeviceEvent.device_uuid: expected str, not NoneType", tera.DeviceEvent(device_uuid=None)),
            (TypeError, "DeviceEvent.device_uuid: expected str, not bytes", tera.DeviceEvent(device_uuid=b"u")),
            (TypeError, "DeviceEvent.type: expected int, not str", tera.DeviceEvent(type="DEVICE_CONNECTED")),
            (TypeError, "DeviceEvent.type: expected int, not float", tera.DeviceEvent(type=1.0)),
            (OverflowError, f"DeviceEvent.type: expected {int32}", tera.DeviceEvent(type=2**31)),
            (OverflowError, f"DeviceEvent.type: expected {int32}", tera.DeviceEvent(type=-(10**6000))),
            (TypeError, "DeviceEvent.unknown_fields: expected bytes, not str", tera.DeviceEvent(unknown_fields="")),
            (TypeError, "DeviceEvent.unknown_fields: expected bytes, not list", tera.DeviceEvent(unknown_fields=[])),
            (OverflowError, f"TeraEventHeader.version: expected {uint32}", tera.TeraEventHeader(version=-1)),
            (OverflowError, f"TeraEventHeader.version: expected {uint32}", tera.TeraEventHeader(version=2**32)),
            (OverflowError, "RPCMessage.id: expected int from 0 to 18446744073709551615", tera.RPCMessage(id=-1)),
            (OverflowError, "RPCMessage.id: expected int from 0 to 18446744073709551615", tera.RPCMessage(id=2**64)),
            (
                OverflowError,
                "Result.code: expected int from -9223372036854775808 to 9223372036854775807",
                tera.Result(code=2**63),
            ),
            (TypeError, "LogEvent.timestamp: expected float, not str", tera.LogEvent(timestamp="1")),
            (
                OverflowError,
                "LogEvent.timestamp: expected float, not an int beyond its range",
                tera.LogEvent(timestamp=10**400),
            ),
            (TypeError, "Value.bool_value: expected bool, not str", tera.Value(bool_value="yes")),
            (TypeError, "RPCMessage.args: expected list, not NoneType", tera.RPCMessage(args=None)),
            (TypeError, "RPCMessage.args: expected list, not str", tera.RPCMessage(args="abc")),
            (TypeError, "RPCMessage.args[3]: expected Value, not int", tera.RPCMessage(args=[tera.Value()] * 3 + [5])),
            (TypeError, "RPCMessage.args[0]: expected Value, not NoneType", tera.RPCMessage(args=(None,))),
            (TypeError, "RPCMessage.args[0]: expected Value, not Any", tera.RPCMessage(args=[tera.Any()])),
            (TypeError, "RPCMessage.args[0]: expected Value, not Topic", tera.RPCMessage(args=[tera.Topic(1)])),
            (
                TypeError,
                "JoinSessionEvent.session_users[1]: expected str, not bytes",
                tera.JoinSessionEvent(session_users=["", b""]),
            ),
            (TypeError, "TeraEvent.header: expected TeraEventHeader, not dict", tera.TeraEvent(header={})),
            (
                TypeError,
                "TeraEvent.header: expected TeraEventHeader, not TeraModuleMessageHeader",
                tera.TeraEvent(header=tera.TeraModuleMessageHeader()),
            ),
            (TypeError, "Any.message: expected a message, not str", tera.Any(message="x")),
            (TypeError, "Any.message: expected a message, not Topic", tera.Any(message=tera.Topic(1))),
            (TypeError, "Any.message: expected a message, not type", tera.Any(message=tera.DeviceEvent)),
            (TypeError, "Any.type_url: expected str, not int", nested),
            (
                ValueError,
                "Value: int_value and bool_value are set, of which only one can be",
                tera.Value(int_value=1, bool_value=False),
            ),
        ):
            self.fails(error, text, message.encode)
            self.fails(error, text, message.to_json)
            self.fails(error, text, tera.wrap_event, TOPIC, [message])
            self.fails(error, text, tera.wrap_message, message)
            self.fails(error, text, tera.Any.pack(message).encode)

    def test_surrogates(self):
        for text, message in (
            ("DeviceEvent.device_uuid", tera.DeviceEvent("a\ud800")),
            ("JoinSessionEvent.session_users[1]", tera.JoinSessionEvent(session_users=["", "\udfff"])),
            ("Value.string_value", tera.Value(string_value="\udc80")),
        ):
            error = self.fails(tera.TeraError, f"{text}: a surrogate cannot be encoded as UTF-8", message.encode)
            self.assertIs(error.status, tera.Status.INVALID_UTF8)
        error = self.fails(tera.TeraError, None, tera.DeviceEvent.from_json, '{"deviceUuid": "\ud800"}')
        self.assertEqual((error.status, error.line, error.column), (tera.Status.INVALID_UTF8, 1, 17))

    def test_accepted(self):
        class Int(int):
            def __index__(self):
                raise KeyError

            __int__ = __float__ = __bool__ = __index__

        class Float(float):
            def __float__(self):
                raise KeyError

        class Text(str):
            def encode(self, *_):
                raise KeyError

        for wrote, read in (
            (tera.RPCMessage(id=Int(5)), tera.RPCMessage(id=5)),
            (tera.RPCMessage(id=True), tera.RPCMessage(id=1)),
            (tera.DeviceEvent(type=Int(1)), tera.DeviceEvent(type=1)),
            (tera.Value(bool_value=Int(5)), tera.Value(bool_value=True)),
            (tera.Value(bool_value=10**100), tera.Value(bool_value=True)),
            (tera.LogEvent(timestamp=Int(5)), tera.LogEvent(timestamp=5.0)),
            (tera.LogEvent(timestamp=Float(5)), tera.LogEvent(timestamp=5.0)),
            (tera.Value(float_value=1e300), tera.Value(float_value=float("inf"))),
            (tera.Value(float_value=-1e300), tera.Value(float_value=float("-inf"))),
            (tera.DeviceEvent(Text("u")), tera.DeviceEvent("u")),
            (tera.RPCMessage(args=(tera.Value(),)), tera.RPCMessage(args=[tera.Value()])),
            (tera.RPCMessage(args=()), tera.RPCMessage()),
            (tera.JoinSessionEvent(session_users=("a", Text("b"))), tera.JoinSessionEvent(session_users=["a", "b"])),
        ):
            self.assertEqual(type(wrote).decode(wrote.encode()), read)

    def test_place(self):
        error = self.fails(tera.TeraError, None, tera.DeviceEvent.decode, NOT_A_DEVICE)
        self.assertEqual((error.status, error.offset, error.line, error.column), (tera.Status.TRUNCATED, 2, None, None))
        error = self.fails(tera.TeraError, None, tera.DeviceEvent.from_json, '{\n  "nothing": 1}')
        self.assertEqual((error.line, error.column), (2, 3))
        self.assertTrue(str(error))
        self.assertIsInstance(error, ValueError)

    def test_pickled(self):
        errors = [self.fails(tera.TeraError, None, tera.DeviceEvent.decode, NOT_A_DEVICE)]
        errors.append(self.fails(tera.TeraError, None, tera.DeviceEvent.from_json, "{"))
        errors.append(tera.TeraError(12345, "of a newer library", 1))
        for error in errors:
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
                again = pickle.loads(pickle.dumps(error, protocol))
                self.assertEqual(vars(again), vars(error))
                self.assertEqual((type(again), str(again)), (tera.TeraError, str(error)))
            self.assertEqual(vars(copy.deepcopy(error)), vars(error))

    def test_crosses_processes(self):
        context = multiprocessing.get_context("spawn")
        with context.Pool(1) as pool:
            with self.assertRaises(tera.TeraError) as caught:
                pool.apply_async(fail_to_decode, (NOT_A_DEVICE,)).get(timeout=30)
            self.assertEqual((caught.exception.status, caught.exception.offset), (tera.Status.TRUNCATED, 2))
            self.assertEqual(pool.apply_async(copy.copy, (everything(),)).get(timeout=30), everything())
        with concurrent.futures.ProcessPoolExecutor(1, context) as pool:
            with self.assertRaises(tera.TeraError):
                pool.submit(fail_to_decode, NOT_A_DEVICE).result(timeout=30)
            self.assertEqual(pool.submit(fail_to_decode, b"\x0a\x01x").result(timeout=30), "x")

    def test_wrong_arguments(self):
        message = device()
        data = message.encode()
        no_buffer = "memoryview: a bytes-like object is required, not 'int'"
        flags = "flags: expected int from 0 to 4294967295"
        wrapped = tera.wrap_event(TOPIC, [message])
        for error, text, function, args in (
            (TypeError, no_buffer, tera.DeviceEvent.decode, (1,)),
            (TypeError, "memoryview: a bytes-like object is required, not 'str'", tera.DeviceEvent.decode, ("",)),
            (TypeError, None, tera.DeviceEvent.decode, ()),
            (TypeError, None, tera.DeviceEvent.decode, (data, 0)),
            (TypeError, no_buffer, tera.DeviceEvent.from_json, (1,)),
            (TypeError, "flags: expected int, not str", tera.DeviceEvent.from_json, ("{}", "")),
            (OverflowError, flags, tera.DeviceEvent.from_json, ("{}", -1)),
            (OverflowError, flags, message.to_json, (2**32,)),
            (TypeError, "flags: expected int, not NoneType", message.to_json, (None,)),
            (TypeError, None, message.to_json, (0, 0)),
            (TypeError, None, message.encode, (0,)),
            (TypeError, no_buffer, tera.wrap_event, (1, [])),
            (TypeError, "payloads: expected list, not int", tera.wrap_event, (TOPIC, 1)),
            (TypeError, "payloads: expected list, not DeviceEvent", tera.wrap_event, (TOPIC, message)),
            (TypeError, "payloads[1]: expected a message, not NoneType", tera.wrap_event, (TOPIC, [message, None])),
            (TypeError, "payloads[0]: expected a message, not Topic", tera.wrap_event, (TOPIC, [tera.Topic(1)])),
            (TypeError, "time: expected float, not str", tera.wrap_event, (TOPIC, [], "now")),
            (OverflowError, "time: expected float, not an int beyond its range", tera.wrap_event, (TOPIC, [], 10**400)),
            (TypeError, None, tera.wrap_event, (TOPIC,)),
            (TypeError, None, tera.wrap_event, (TOPIC, [], 0.0, 0)),
            (TypeError, "dest: expected str, not int", tera.wrap_module_message, (1, "", [])),
            (TypeError, "source: expected str, not bytes", tera.wrap_module_message, ("", b"", [])),
            (TypeError, "payloads: expected list, not NoneType", tera.wrap_module_message, ("", "", None)),
            (OverflowError, "seq: expected int from 0 to 4294967295", tera.wrap_module_message, ("", "", [], 0.0, -1)),
            (TypeError, "payload: expected a message, not NoneType", tera.wrap_message, (None,)),
            (TypeError, "payload: expected a message, not type", tera.wrap_message, (tera.DeviceEvent,)),
            (TypeError, "expected the class of a message, not 1", tera.unwrap, (1, wrapped)),
            (TypeError, "expected the class of a message, not <class 'int'>", tera.unwrap, (int, wrapped)),
            (TypeError, f"expected the class of a message, not {tera.Topic!r}", tera.unwrap, (tera.Topic, wrapped)),
            (TypeError, f"expected the class of a message, not {tera.Message!r}", tera.unwrap, (tera.Message, wrapped)),
            (TypeError, no_buffer, tera.unwrap, (tera.TeraEvent, 1)),
            (tera.TeraError, None, tera.unwrap, (None, wrapped)),
            (tera.TeraError, None, tera.unwrap, (tera.DeviceEvent, wrapped)),
            (OverflowError, flags, tera.unwrap_json, (tera.TeraMessage, "{}", -1)),
            (TypeError, "expected the class of a message, not None", tera.json_from_binary, (None, data)),
            (TypeError, no_buffer, tera.json_from_binary, (tera.DeviceEvent, 1)),
            (OverflowError, flags, tera.json_from_binary, (tera.DeviceEvent, data, -1)),
            (
                TypeError,
                f"expected the class of a message, not {tera.Topic!r}",
                tera.binary_from_json,
                (tera.Topic, ""),
            ),
            (OverflowError, flags, tera.binary_from_json, (tera.DeviceEvent, "{}", 2**70)),
            (TypeError, no_buffer, tera.message_json_from_event, (1,)),
            (OverflowError, flags, tera.message_json_from_event, (wrapped, -1)),
            (TypeError, no_buffer, tera.wrapper_of, (1,)),
            (TypeError, no_buffer, tera.Topic.parse, (1,)),
            (tera.TeraError, None, tera.Topic.parse, ("\ud800",)),
            (TypeError, "Topic.family: expected int, not str", str, (tera.Topic("a"),)),
            (OverflowError, "Topic.channel: expected int from 0 to 4294967295", str, (tera.Topic(1, -1),)),
            (TypeError, "Topic.name: expected str, not NoneType", str, (tera.Topic(1, 0, None),)),
            (TypeError, "Topic.subtopic: expected str, not int", str, (tera.Topic(1, 0, "", 1),)),
            (tera.TeraError, None, str, (tera.Topic(999),)),
            (TypeError, no_buffer, tera.RpcReply.from_json, (1,)),
            (OverflowError, flags, tera.RpcReply.from_json, ("{}", -1)),
            (TypeError, "RpcReply.id: expected int, not str", tera.RpcReply(id="").to_json, ()),
            (
                OverflowError,
                "RpcReply.id: expected int from 0 to 18446744073709551615",
                tera.RpcReply(id=-1).to_json,
                (),
            ),
            (
                OverflowError,
                "RpcReply.status: expected int from -2147483648 to 2147483647",
                tera.RpcReply(status=2**31).to_json,
                (),
            ),
            (TypeError, "RpcReply.method: expected str, not int", tera.RpcReply(method=1).to_json, ()),
            (
                tera.TeraError,
                "RpcReply.pattern: a surrogate cannot be encoded as UTF-8",
                tera.RpcReply(pattern="\ud800").to_json,
                (),
            ),
            (TypeError, "flags: expected int, not str", tera.RpcReply().to_json, ("",)),
        ):
            with self.subTest(function=function, args=args):
                self.fails(error, text, function, *args)
        message_methods = "expected the class of a message, not <class 'opentera_messages._base.Message'>"
        self.fails(TypeError, message_methods, tera.Message.decode, data)
        self.fails(TypeError, message_methods, tera.Message.from_json, "{}")
        self.fails(TypeError, None, tera.wrap_event, TOPIC, [], wrong=1)
        self.fails(TypeError, None, tera.wrap_event, TOPIC, [], topic=TOPIC)
        self.fails(TypeError, None, tera.DeviceEvent.decode, data=data)
        self.assertRaises(TypeError, tera.DeviceEvent.encode, tera.Topic(1))
        self.assertRaises(TypeError, tera.DeviceEvent.encode, 1)


class Buffers(Case):
    def test_inputs(self):
        message = device()
        data, text = message.encode(), message.to_json()
        with tempfile.TemporaryFile() as file:
            file.write(data)
            file.flush()
            with mmap.mmap(file.fileno(), len(data), access=mmap.ACCESS_READ) as mapped:
                self.assertEqual(tera.DeviceEvent.decode(mapped), message)
                self.assertRaises(tera.TeraError, tera.Value.decode, memoryview(mapped)[:-1])
        with_gaps = memoryview(b"".join(bytes([byte, 0]) for byte in data))[::2]
        for buffer in (bytearray(data), memoryview(data), array.array("B", data), with_gaps, memoryview(data)[:]):
            self.assertEqual(tera.DeviceEvent.decode(buffer), message)
            self.assertEqual(tera.json_from_binary(tera.DeviceEvent, buffer), text)
        wrapped = bytearray(tera.wrap_event(TOPIC, [message]))
        self.assertEqual(tera.unwrap(tera.TeraEvent, wrapped).payloads[0].message, message)
        self.assertIn('"deviceUuid":"u"', tera.message_json_from_event(wrapped))
        wrapped.append(0)  # nothing holds it
        for buffer in (text.encode(), bytearray(text.encode()), memoryview(text.encode())):
            self.assertEqual(tera.DeviceEvent.from_json(buffer), tera.DeviceEvent.from_json(text))
            self.assertEqual(tera.binary_from_json(tera.DeviceEvent, buffer), tera.DeviceEvent.from_json(text).encode())
        self.assertIs(tera.wrapper_of(TOPIC.encode()), tera.TeraEvent)
        released = memoryview(data)
        released.release()
        self.assertRaises(ValueError, tera.DeviceEvent.decode, released)
        self.assertRaises(BufferError, self.resize_while_read)

    def resize_while_read(self):
        data = bytearray(b"x")
        with memoryview(data):
            data.append(0)

    def test_fields(self):
        with_gaps = memoryview(b"a-b-c-")[::2]
        for buffer in (bytearray(b"abc"), memoryview(b"abc"), memoryview(array.array("B", b"abc")), with_gaps):
            message = tera.Value(bytes_value=buffer)
            self.assertEqual(tera.Value.decode(message.encode()), tera.Value(bytes_value=b"abc"))
        for empty in (b"", bytearray(), memoryview(b"")):
            self.assertEqual(tera.Value.decode(tera.Value(bytes_value=empty).encode()).bytes_value, b"")
            self.assertEqual(tera.Any(value=empty).encode(), b"")
        # Any other type may run code of the program while the message is encoded.
        for other in (array.array("B", b"abc"), mmap.mmap(-1, 3)):
            text = f"Value.bytes_value: expected bytes, not {type(other).__name__}"
            self.fails(TypeError, text, tera.Value(bytes_value=other).encode)
        released = memoryview(b"abc")
        released.release()
        self.assertRaises(ValueError, tera.Value(bytes_value=released).encode)

    @unittest.skipIf(sys.version_info < (3, 12), "__buffer__ is of 3.12")
    def test_buffers_in_python(self):
        events = []

        class Buffer:
            def __init__(self, data):
                self.data = data

            def __buffer__(self, flags):
                events.append("get")
                return memoryview(self.data)

            def __release_buffer__(self, view):
                events.append("release")

        data = device().encode()
        self.assertEqual(tera.DeviceEvent.decode(Buffer(data)), device())
        self.assertEqual(events, ["get", "release"])
        self.assertRaises(Exception, tera.DeviceEvent.decode, Buffer("no bytes"))
        message = tera.Value(bytes_value=memoryview(Buffer(b"abc")))
        self.assertEqual(tera.Value.decode(message.encode()).bytes_value, b"abc")


class Depth(Case):
    def test_limit(self):
        self.assertTrue(chain(100).encode())
        too_deep = "Any: more than 100 messages in one another"
        for message in (chain(101), chain(10_000)):
            error = self.fails(tera.TeraError, too_deep, message.encode)
            self.assertIs(error.status, tera.Status.TOO_DEEP)
            self.fails(tera.TeraError, too_deep, message.to_json)
            self.fails(tera.TeraError, too_deep, tera.wrap_message, message)

    def test_cycles(self):
        holder = tera.Any()
        holder.message = holder
        self.assertIs(self.fails(tera.TeraError, None, holder.encode).status, tera.Status.TOO_DEEP)
        event = tera.TeraEvent(events=[tera.Any()])
        event.events[0].message = event
        self.assertIs(self.fails(tera.TeraError, None, event.encode).status, tera.Status.TOO_DEEP)
        self.assertRaises(RecursionError, lambda: holder == copy.deepcopy(holder))
        del holder, event
        gc.collect()

    def test_long_chains(self):
        message = chain(1_000_000)
        self.assertRaises(RecursionError, repr, message)
        del message
        message = chain(100_000, Cycle)
        message.message = message
        del message
        gc.collect()
        tuple_chain = tera.TeraEvent()
        for _ in range(200_000):
            tuple_chain = tera.TeraEvent(events=[tera.Any(message=tuple_chain)])
        del tuple_chain

    def test_cycles_are_collected(self):
        class Seen:
            alive = 0

            def __init__(self):
                Seen.alive += 1

            def __del__(self):
                Seen.alive -= 1

        for _ in range(10):
            holder = tera.Any(type_url=Seen())
            holder.message = tera.TeraMessage(message=holder)
        del holder
        gc.collect()
        self.assertEqual(Seen.alive, 0)


class Cycle(tera.Any):
    pass


class Conversions(Case):
    def test_binary_and_json(self):
        for message in (everything(), device(), tera.RPCMessage(args=[tera.Value(string_value="x" * 100_000)])):
            cls, data = type(message), message.encode()
            text = cls.decode(data).to_json()
            self.assertEqual(tera.json_from_binary(cls, data), text)
            self.assertEqual(cls.from_json(text).encode(), tera.binary_from_json(cls, text))
        self.assertIn(
            "device_uuid", tera.json_from_binary(tera.DeviceEvent, device().encode(), tera.JSON_WRITE_PROTO_NAMES)
        )
        self.assertRaises(tera.TeraError, tera.json_from_binary, tera.DeviceEvent, NOT_A_DEVICE)
        self.assertRaises(tera.TeraError, tera.binary_from_json, tera.DeviceEvent, '{"nothing":1}')
        skipped = tera.binary_from_json(tera.DeviceEvent, '{"nothing":1}', flags=tera.JSON_READ_SKIP_UNKNOWN_FIELDS)
        self.assertEqual(skipped, b"")

    def test_message_json_from_event(self):
        data = tera.wrap_event(TOPIC, [device()], 1.0)
        frame = tera.unwrap_json(tera.TeraMessage, tera.message_json_from_event(data, tera.JSON_WRITE_SERVER))
        self.assertEqual(frame.topic, TOPIC)
        self.assertEqual(frame.payloads[0].message.device_uuid, "u")
        self.assertRaises(tera.TeraError, tera.message_json_from_event, NOT_A_DEVICE)

    def test_wrappers(self):
        payloads = [device(), tera.UserEvent("u"), tera.Any(type_url="a/b", value=b"x")]
        frame = tera.unwrap(tera.TeraEvent, tera.wrap_event(TOPIC, payloads, 5))
        self.assertEqual((frame.time, frame.topic, frame.failed, frame.unknown), (5.0, TOPIC, 0, 1))
        self.assertEqual([it.message for it in frame.payloads], [device(), tera.UserEvent("u"), None])
        self.assertEqual(tera.unwrap(tera.TeraEvent, tera.wrap_event(TOPIC, ())).payloads, [])
        data = tera.wrap_module_message("d", "s", [device()], seq=7)
        frame = tera.unwrap(tera.TeraModuleMessage, data)
        self.assertEqual((frame.topic, frame.source, frame.seq), ("d", "s", 7))
        failed = tera.Any(type_url="type.googleapis.com/opentera.protobuf.DeviceEvent", value=NOT_A_DEVICE)
        frame = tera.unwrap(tera.TeraEvent, tera.wrap_event(TOPIC, [failed]))
        (payload,) = frame.payloads
        self.assertEqual((frame.failed, payload.status, payload.message), (1, tera.Status.TRUNCATED, None))
        self.assertTrue(payload.detail)
        self.assertRaises(tera.TeraError, failed.unpack)
        self.assertIsNone(tera.Any(type_url="unknown").unpack())

    def test_topics_and_replies(self):
        topic = tera.Topic.parse(TOPIC)
        self.assertEqual((topic.family, topic.name, str(topic)), (tera.TOPIC_USER, "42", TOPIC))
        self.assertIs(tera.wrapper_of(TOPIC), tera.TeraEvent)
        self.assertIsNone(tera.wrapper_of("nothing"))
        reply = tera.RpcReply(id=3, method="m", status=tera.RPC_OK, return_value='{"a": [1]}')
        self.assertEqual(tera.RpcReply.from_json(reply.to_json()).id, 3)
        self.assertRaises(tera.TeraError, tera.RpcReply.from_json, "{")
        self.assertRaises(tera.TeraError, tera.RpcReply(return_value="{").to_json)

    def test_replies_that_are_not_json(self):
        deep = json.loads("[" * 150 + "]" * 150)
        for value in ({"battery": float("inf")}, [float("nan")], deep, {"file": "caf\udce9"}):
            with self.subTest(value):
                # As the server writes a reply.
                text = json.dumps({"method": "m", "id": 3, "pattern": "p", "status": "OK", "return_value": value})
                self.assertRaises(tera.TeraError, tera.RpcReply.from_json, text)
                reply = tera.RpcReply.from_json(text, tera.JSON_READ_LENIENT)
                self.assertEqual((reply.id, reply.method, reply.status), (3, "m", tera.RPC_OK))
                self.assertEqual(repr(json.loads(reply.return_value)), repr(value))


@unittest.skipIf(ENGINE != "native", "the lists of the extension have only what is checked")
class Containers(Case):
    """What programs get of the drop-in's lists. Each runs in another interpreter, which might crash."""

    PRELUDE = """
import gc
from opentera_messages.protobuf.TeraEvent_pb2 import TeraEvent
event = TeraEvent(events=[{}])
"""

    def run_with(self, source):
        # Freed memory is overwritten, so that its use is seen.
        self.assertEqual(run(self.PRELUDE + source, "-X", "dev"), "")

    def test_iterator_does_not_give_the_list_away(self):
        self.run_with("""
try: iter(event.events).__reduce__()[1][0].append(5)
except TypeError: pass
assert event.SerializeToString() == b"\\x12\\0"
""")

    def test_comparison_does_not_give_the_list_away(self):
        self.run_with("""
class Evil(list):
    def __eq__(self, other):
        other.append(5)
        return True
assert event.events == Evil()
assert event.SerializeToString() == b"\\x12\\0"
""")

    def test_container_keeps_the_class_of_its_elements(self):
        self.run_with("""
events = event.events
events.clear()
del event, TeraEvent, tera, _engine
for name in [name for name in sys.modules if name.startswith("opentera_messages") or name == "engine"]:
    del sys.modules[name]
for _ in range(5): gc.collect()
assert events.add().ByteSize() == 0
""")

    def test_garbage_collection_reads_the_field_that_is_loaded(self):
        # Until 3.12 a collection starts in the middle of the extension's work.
        self.run_with("""
data, kept, loading = event.SerializeToString(), [], [False]
def read(phase, info):
    if loading[0]: kept.append(event.events)
gc.callbacks.append(read)
gc.set_threshold(1)
for _ in range(100):
    event = TeraEvent()
    lists = [[] for _ in range(200)]  # those that the interpreter keeps for reuse start no collection
    loading[0] = True
    event.ParseFromString(data)
    loading[0] = False
    del event
    if kept: kept.pop().add()
    kept.clear()
""")

    def test_name_of_another_message_is_a_string(self):
        class Other:
            class DESCRIPTOR:
                full_name = 5

            def SerializeToString(self):
                return b""

        from opentera_messages.protobuf.any_pb2 import Any

        for call in Any().CopyFrom, Any().MergeFrom, Any().Pack, Any(type_url="a/b").Unpack:
            with self.assertRaises(TypeError):
                call(Other())
        with self.assertRaises(TypeError):
            Any(type_url="a/b").Is(Other.DESCRIPTOR)


class Interpreters(Case):
    def test_threads(self):
        wanted, failures = everything().encode(), []

        def work():
            for _ in range(300):
                message = tera.TeraEvent.decode(wanted)
                try:
                    tera.DeviceEvent.decode(NOT_A_DEVICE)
                    failures.append("decoded")
                except tera.TeraError as error:
                    if error.offset != 2:
                        failures.append(error)
                if message.encode() != wanted or message != tera.TeraEvent.decode(wanted):
                    failures.append(message)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])

    def test_another_thread_makes_progress(self):
        text = tera.RPCMessage(args=[tera.Value(string_value="ü" * 50) for _ in range(100_000)]).to_json()
        counted, done = [0], threading.Event()

        def count():
            while not done.is_set():
                counted[0] += 1
                time.sleep(0)

        # So that the thread runs only when a call releases the lock.
        interval = sys.getswitchinterval()
        sys.setswitchinterval(100)
        thread = threading.Thread(target=count)
        try:
            thread.start()
            before = counted[0]
            # A busy system may not run the thread at the first chances that it gets.
            for _ in range(1000):
                tera.binary_from_json(tera.RPCMessage, text)
                during = counted[0] - before
                if during:
                    break
        finally:
            done.set()
            sys.setswitchinterval(interval)
            thread.join()
        self.assertGreater(during, 0)

    def test_shutdown(self):
        run(
            "import atexit\n"
            "class Late:\n"
            "    def __init__(self, message): self.message, self.tera, self.cls = message, tera, type(message)\n"
            "    def __del__(self):\n"
            "        try: self.cls.decode(self.message.encode()); self.cls.decode(b'x'); self.message == self.cls()\n"
            "        except Exception: pass\n"
            "message = tera.TeraEvent(events=[tera.Any(message=tera.DeviceEvent('u'))])\n"
            "late = Late(message)\n"
            "cycle = tera.Any(); cycle.message = cycle; cycle.type_url = Late(tera.DeviceEvent('u'))\n"
            "atexit.register(lambda: message.encode() and tera.TeraEvent.decode(message.encode()))\n"
            "sys.late = Late(tera.UserEvent())\n"
        )

    def test_strict_interpreters(self):
        source = "tera.TeraEvent.decode(tera.wrap_event('websocket.user.1.events', [tera.DeviceEvent('u')])).to_json()"
        for options in (["-X", "dev"], ["-W", "error"], ["-X", "dev", "-W", "error"], ["-O"], ["-OO"], ["-b", "-b"]):
            self.assertEqual(run(source, *options), "")

    def test_imported_again(self):
        run(
            "import gc, weakref\n"
            "def forget():\n"
            "    for name in [name for name in sys.modules if name.startswith('opentera_messages')]:\n"
            "        if sys.modules[name] is not None: del sys.modules[name]\n"
            "old, message = tera, tera.DeviceEvent('u', 99)\n"
            "old.DeviceEvent.decode(message.encode())\n"
            "died = weakref.ref(tera.DeviceEvent)\n"
            "forget()\n"
            "import opentera_messages as new\n"
            "assert new.DeviceEvent is not old.DeviceEvent\n"
            "assert new.DeviceEvent.decode(message.encode()) == new.DeviceEvent('u', 99)\n"
            "assert old.DeviceEvent.decode(message.encode()) == message\n"
            "try: new.Any(message=message).encode(); raise SystemExit('encoded')\n"
            "except TypeError as error: assert str(error) == 'Any.message: expected a message, not DeviceEvent', error\n"
            "try: old.DeviceEvent.decode(b'x'); raise SystemExit('decoded')\n"
            "except old.TeraError: pass\n"
            "del old, tera, _engine, message, sys.modules['engine']\n"
            "gc.collect(); gc.collect()\n"
            "assert died() is None, 'the first import is still there'\n"
        )

    @unittest.skipIf(sys.version_info < (3, 12), "before 3.12 no object is immortal")
    def test_immortal_objects(self):
        """Interpreters share them, without a lock: nobody counts their references."""
        run(
            "def counts(): return [sys.getrefcount(it) for it in (None, True, 0, '', b'')]\n"
            "before, data = counts(), tera.RPCMessage(args=[tera.Value(), tera.Value(bool_value=True)]).encode()\n"
            "kept = [(tera.Any(), tera.RPCMessage.decode(data)) for _ in range(100)]\n"
            "assert counts() == before, (counts(), before)\n"
        )

    def test_subinterpreters(self):
        run(SUBINTERPRETERS)


# The ctypes of 3.12 refuses to be loaded into an interpreter with its own lock.
SUBINTERPRETERS = """
import os, threading
try: import _interpreters as interpreters
except ImportError: import _xxsubinterpreters as interpreters
source = f'''
import os, sys
os.environ.update({dict(os.environ)!r})
sys.path[:] = {sys.path!r}
try: from engine import tera
except ImportError as error:
    if "_ctypes does not support" not in str(error): raise
else:
    for _ in range(200):
        message = tera.DeviceEvent("u", 99)
        assert tera.DeviceEvent.decode(message.encode()) == message
        try: tera.DeviceEvent.decode(b"x")
        except tera.TeraError: pass
        else: raise SystemExit
    kept = tera.Any(message=message)
    kept.value = kept
'''
def work(config):
    for _ in range(2):
        it = interpreters.create(*config)
        failures.append(interpreters.run_string(it, source))
        interpreters.destroy(it)
failures = []
for config in [["isolated"], ["legacy"]] if sys.version_info >= (3, 13) else [[]]:
    work(config)
    if sys.version_info >= (3, 12):
        threads = [threading.Thread(target=work, args=[config]) for _ in range(2)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
assert len(failures) >= 2 and not any(failures), failures
assert tera.DeviceEvent.decode(tera.DeviceEvent("u").encode()).device_uuid == "u"
"""


if __name__ == "__main__":
    unittest.main()
