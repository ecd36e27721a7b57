#!/usr/bin/env python3
"""Calls everything that the engine has with hostile arguments: `hostile.py SECONDS [SEED]`.

Every argument may be of a wrong type, half made, part of a cycle, or of a class whose methods change other arguments while
the engine works on them. The engine may raise whatever it likes but SystemError, by which the interpreter reports a function
that broke its rules. A sanitizer watches over memory.
"""

import array
import copy
import gc
import importlib
import pickle
import pkgutil
import random
import sys
import time

from engine import ENGINE, _engine, tera

from opentera_messages import protobuf

RANDOM = random.Random()
MESSAGES = [cls for cls in vars(tera).values() if isinstance(cls, type) and issubclass(cls, tera.Message)]
MESSAGES.remove(tera.Message)
RECORDS = [tera.Frame, tera.Payload, tera.Topic, tera.RpcReply]
FUNCTIONS = [
    getattr(_engine, name)
    for name in (
        "binary_from_json build_topic json_from_binary message_json_from_event parse_topic reply_from_json reply_to_json "
        "unwrap unwrap_json wrap_event wrap_message wrap_module_message wrapper_of"
    ).split()
]
METHODS = (
    ["encode"] * 4
    + ["to_json"] * 2
    + ["decode", "from_json", "__init__", "__eq__", "__ne__", "__lt__", "__repr__", "__reduce__"]
)
METHODS += [
    "__setstate__",
    "__replace__",
    "__hash__",
    "__new__",
    "pack",
    "unpack",
    "parse",
    "__str__",
    "_values",
    "__sizeof__",
]

PROTOBUFS = [
    cls
    for module in pkgutil.iter_modules(protobuf.__path__)
    if module.name.endswith("_pb2")
    for cls in vars(importlib.import_module(f"opentera_messages.protobuf.{module.name}")).values()
    if isinstance(cls, type)
]
PROTOBUF_METHODS = (
    "SerializeToString ParseFromString MergeFromString FromString ByteSize Clear ClearField HasField WhichOneof CopyFrom MergeFrom "
    "SetInParent DiscardUnknownFields IsInitialized ListFields Pack Unpack Is TypeName __init__ __eq__ __repr__ __deepcopy__"
).split()
LIST_METHODS = (
    "append extend MergeFrom insert remove pop sort reverse clear add __getitem__ __setitem__ __delitem__".split()
)
LIST_METHODS += "__contains__ __iter__ __eq__ __len__ __repr__ __copy__ __deepcopy__ index count".split()

#: Objects that hostile methods change.
POOL = []
DEPTH = [0]


def chance(one_of):
    return RANDOM.randrange(one_of) == 0


def mischief():
    """What a hostile method does: it changes what the engine may be working on."""
    if not POOL or DEPTH[0] > 2:
        return
    DEPTH[0] += 1
    try:
        victim = RANDOM.choice(POOL)
        kind = RANDOM.randrange(8)
        if isinstance(victim, list):
            if kind < 4:
                victim.clear()
            elif len(victim) < 20:
                victim.insert(0, value(0))
        elif isinstance(victim, bytearray):
            victim[:] = bytes(RANDOM.randrange(2000))
        elif isinstance(victim, memoryview) and kind < 2:
            victim.release()
        elif isinstance(victim, tuple(PROTOBUFS)):
            change_protobuf(victim)
        elif isinstance(victim, _engine.Storage):
            name = RANDOM.choice(type(victim)._fields)
            if kind < 2:
                delattr(victim, name)
            elif kind < 4:
                setattr(victim, name, value(0))
            elif kind < 5:
                victim.__init__()
            else:
                getattr(victim, RANDOM.choice(["encode", "to_json", "__repr__", "__reduce__"]))()
        if chance(10):
            gc.collect(0)
        if chance(3):
            POOL[RANDOM.randrange(len(POOL))] = None
    except SystemError:
        raise
    except Exception:
        pass
    finally:
        DEPTH[0] -= 1
    if chance(4):
        raise KeyError("hostile")


def hostile(result):
    def method(self, *_):
        mischief()
        return result(self) if callable(result) else result

    return method


class Meta(type):
    def __getattribute__(cls, name):
        if name == "__name__":
            mischief()
            return RANDOM.choice(["Meta", 5, "\ud800"])
        return type.__getattribute__(cls, name)

    __repr__ = __str__ = hostile("meta")


class Anything(metaclass=Meta):
    def __init__(self):
        self.kept = RANDOM.choice(POOL) if POOL else None

    __index__ = __int__ = __len__ = hostile(3)
    __float__ = hostile(2.5)
    __bool__ = hostile(True)
    __bytes__ = hostile(b"bytes")
    __str__ = __repr__ = hostile("text")
    __eq__ = __ne__ = __lt__ = hostile(lambda _: RANDOM.choice([True, False, NotImplemented]))
    __hash__ = hostile(7)
    __iter__ = hostile(lambda _: iter([1, "a"]))
    __getitem__ = hostile(None)
    __buffer__ = hostile(lambda _: RANDOM.choice([memoryview(b"\x0a\x01u"), memoryview(bytearray(9)), 5]))
    __release_buffer__ = hostile(None)

    def __del__(self):
        mischief()


def derived(base):
    names = "__index__ __int__ __float__ __bool__ __str__ __repr__ __eq__ __ne__ __hash__ __len__ __iter__ __getitem__ encode __buffer__"
    return type(
        "Hostile" + base.__name__, (base,), {name: vars(Anything)[name] for name in names.split() if name != "encode"}
    )


BUILTINS = [derived(base) for base in (int, float, str, bytes, bytearray, list, tuple, dict)]
SUBCLASSES = [
    type("Sub", (cls,), {"__eq__": vars(Anything)["__eq__"], "__del__": vars(Anything)["__del__"]}) for cls in MESSAGES
]
SUBCLASSES += [type("SlotSub", (cls,), {"__slots__": ()}) for cls in (*MESSAGES[:5], tera.Topic)]
NUMBERS = [0, 1, -1, 7, 99, 2**31 - 1, 2**31, -(2**31), 2**32, 2**63, -(2**63) - 1, 2**64 - 1, 2**64, 10**400, True]
TEXTS = [
    "",
    "u",
    "websocket.user.42.events",
    "ü\0\U0001f600",
    "\ud800",
    "{}",
    '{"deviceUuid":"u"}',
    '{"message":{}}',
    "[" * 200,
]
TEXTS += [
    '{"@type":"type.googleapis.com/opentera.protobuf.DeviceEvent"}',
    "x" * 70_000,
    '{"id":1,"status":"OK","return_value":[1]}',
]


def data():
    message = RANDOM.choice(MESSAGES)()
    try:
        raw = tera.wrap_event(
            "websocket.user.42.events", [tera.DeviceEvent("u"), tera.RPCMessage(args=[tera.Value(int_value=1)])]
        )
        raw = RANDOM.choice(
            [
                raw,
                message.encode(),
                tera.DeviceEvent("u", 99).encode(),
                RANDOM.randbytes(9) if hasattr(RANDOM, "randbytes") else b"x",
            ]
        )
    except (TypeError, RuntimeError, ValueError, AttributeError):
        raw = b"\x0a\x01u"
    if raw and chance(3):
        raw = bytearray(raw)
        raw[RANDOM.randrange(len(raw))] = RANDOM.randrange(256)
    return RANDOM.choice(
        [
            bytes,
            bytearray,
            memoryview,
            lambda raw: memoryview(raw)[::2],
            lambda raw: array.array("B", raw),
            lambda raw: bytes(raw) * 9000,
        ]
    )(raw)


def fitting(example):
    """A value of a type that a field may have, by one of its values."""
    choices = {
        str: TEXTS[:5],
        int: NUMBERS,
        bool: NUMBERS,
        float: [1.5, -0.0, 5, 10**400, float("nan")],
        list: [[], ["a", "b"], [tera.Value()]],
    }
    return (
        data()
        if type(example) is bytes
        else RANDOM.choice(choices.get(type(example), NUMBERS[:5] if isinstance(example, int) else [None, 5]))
    )


def message(depth):
    cls = RANDOM.choice(MESSAGES + SUBCLASSES + RECORDS)
    if chance(6):
        made = cls.__new__(cls)
    else:
        names = list(cls._fields)
        if cls not in RECORDS[:2] and not chance(3):
            names = RANDOM.sample(names, 1 + chance(2))
        examples = dict(zip(cls._fields, cls._defaults))
        made = cls(**{name: value(depth + 1) if chance(2) else fitting(examples[name]) for name in names})
    if chance(10):
        for name in type(made)._fields:
            if chance(3):
                setattr(made, name, made)
    return made


def right_message():
    """One that is encoded, but for what hostile values do."""
    value = RANDOM.choice(
        [
            tera.Value(bytes_value=BUILTINS[4](b"abc")),
            tera.Value(int_value=BUILTINS[0](5)),
            tera.Value(string_value=BUILTINS[2]("x")),
        ]
    )
    call = tera.RPCMessage(
        args=BUILTINS[5]([value] * RANDOM.randrange(4)), method=BUILTINS[2]("m"), timestamp=BUILTINS[1](1)
    )
    return tera.TeraEvent(
        header=tera.TeraEventHeader(topic=BUILTINS[2]("t")),
        events=[tera.Any(message=call), tera.Any(value=memoryview(b"ab"))],
    )


def fields_of(message):
    return [field.name for field in message.DESCRIPTOR.fields]


def change_protobuf(message):
    name = RANDOM.choice(fields_of(message) or [""])
    field = getattr(message, name, None)
    if hasattr(field, "append") and chance(2):
        getattr(field, RANDOM.choice(["pop", "clear", "reverse"]))()
    elif chance(3):
        RANDOM.choice([message.Clear, lambda: message.ClearField(name), message.SerializeToString])()
    else:
        setattr(message, name, value(3))


def protobuf_message(depth, cls=None):
    cls = cls or RANDOM.choice(PROTOBUFS)
    if chance(8):
        return cls.__new__(cls)
    made = cls()
    if chance(4):
        names = fields_of(made)
        choices = [value(depth + 1), {}, {RANDOM.choice(names): value(depth + 1)}, [], [{}], [value(depth + 1)]]
        return cls(**{RANDOM.choice(names): RANDOM.choice(choices)})
    for name in fields_of(made):
        try:
            field = getattr(made, name)
            if hasattr(field, "append"):
                field.extend([value(depth + 1) for _ in range(RANDOM.randrange(3))])
            elif isinstance(field, tuple(PROTOBUFS)):
                POOL.append(field)  # linked to its owner
                del POOL[60:]
                if chance(2):
                    change_protobuf(field)
            else:
                setattr(made, name, RANDOM.choice([value(depth + 1), fitting(field), fitting(field)]))
        except (SystemError, MemoryError):
            raise
        except Exception:
            pass
    return made


def call_protobuf():
    target = RANDOM.choice([protobuf_message(1), *(it for it in POOL if isinstance(it, tuple(PROTOBUFS)))])
    args, kwargs = arguments()
    if chance(2):
        same = protobuf_message(2, type(target))
        names = [*fields_of(target), *(oneof.name for oneof in target.DESCRIPTOR.oneofs)]
        args = [RANDOM.choice([value(), RANDOM.choice(names), type(target)(), same, same, data(), target.DESCRIPTOR])]
        kwargs = {}
    if hasattr(target, "Pack") and chance(2):
        packed = protobuf_message(2)
        target.Pack(*([packed] if chance(2) else args), **kwargs)
        target.Is(packed.DESCRIPTOR), target.Unpack(packed)
    lists = [field for field in (getattr(target, name, None) for name in fields_of(target)) if hasattr(field, "append")]
    if lists and chance(2):
        target, names = RANDOM.choice(lists), LIST_METHODS
        if chance(3):
            args = [RANDOM.choice([0, -1, 1, slice(None), slice(0, 2), 5, [], target]), *args[:1]]
        if chance(5):
            POOL.append(iter(target))
    else:
        names = PROTOBUF_METHODS
    getattr(target, RANDOM.choice(names))(*args, **kwargs)


def value(depth=0):
    kind = RANDOM.randrange(17)
    if depth > 4 or kind < 3:
        made = RANDOM.choice(
            [
                None,
                *NUMBERS,
                *TEXTS,
                1.5,
                float("nan"),
                float("inf"),
                object(),
                tera.DeviceEvent.EventType(1),
                int,
                tera.Status.OK,
            ]
        )
    elif kind < 5:
        made = message(depth)
    elif kind < 6:
        made = right_message()
    elif kind < 8:
        made = data()
    elif kind < 10:
        made = [value(depth + 1) for _ in range(RANDOM.randrange(5))]
    elif kind < 12:
        made = Anything()
    elif kind < 13:
        cls = RANDOM.choice(BUILTINS)
        try:
            made = cls(RANDOM.choice([b"12", "12", 12, 1.5, [value(depth + 1)], {}]))
        except (TypeError, ValueError, KeyError):
            made = cls()
    elif kind < 14:
        made = RANDOM.choice(
            [
                *MESSAGES,
                *SUBCLASSES,
                *RECORDS,
                tera.Message,
                tera.Record,
                _engine.Storage,
                _engine.MessageStorage,
                Anything,
            ]
        )
    elif kind < 15:
        made = protobuf_message(depth + 1)
    elif POOL:
        made = RANDOM.choice(POOL)
    else:
        made = tuple(value(depth + 1) for _ in range(2))
    if len(POOL) < 60:
        POOL.append(made)
    elif chance(3):
        POOL[RANDOM.randrange(60)] = made
    return made


def arguments():
    args = [value() for _ in range(RANDOM.randrange(5))]
    names = ["flags", "topic", "payloads", "time", "data", "text", "cls", "wrapper", "device_uuid", "type", "x"]
    return args, {RANDOM.choice(names): value() for _ in range(RANDOM.randrange(3))}


def call_function():
    function = RANDOM.choice(FUNCTIONS)
    args, kwargs = arguments()
    if chance(2):  # nearly right
        kwargs = {}
        args = {
            "binary_from_json": lambda: [RANDOM.choice(MESSAGES), RANDOM.choice(TEXTS)],
            "build_topic": lambda: [1, 0, value(), value()],
            "json_from_binary": lambda: [RANDOM.choice(MESSAGES), data()],
            "message_json_from_event": lambda: [data()],
            "reply_from_json": lambda: [RANDOM.choice(TEXTS), 0],
            "reply_to_json": lambda: [value() for _ in range(6)] + [0],
            "unwrap": lambda: [tera.TeraEvent, data()],
            "unwrap_json": lambda: [tera.TeraMessage, RANDOM.choice(TEXTS)],
            "wrap_event": lambda: [RANDOM.choice(TEXTS), [right_message(), message(0)]],
            "wrap_module_message": lambda: ["d", "s", [right_message(), value()]],
        }.get(function.__name__, lambda: [value()])()
    function(*args, **kwargs)


def call_method():
    target = RANDOM.choice(
        [message, lambda _: right_message(), lambda _: RANDOM.choice(MESSAGES + SUBCLASSES + RECORDS)]
    )(0)
    if chance(2):
        method = getattr(target, RANDOM.choice(METHODS))
    else:
        method = getattr(
            RANDOM.choice([*MESSAGES, *RECORDS, _engine.Storage, _engine.MessageStorage]), RANDOM.choice(METHODS)
        )
    args, kwargs = arguments()
    method(*args, **kwargs) if chance(2) else method(*args[:1])


def compare():
    left = message(0)
    right = copy.copy(left) if chance(2) else message(0)
    POOL.extend([left, right])
    left == right, left != right
    del POOL[:2]


def pickled():
    made = message(0)
    pickle.loads(pickle.dumps(made, RANDOM.randrange(6))), copy.deepcopy(made)


def look_at_all():
    """Objects that are being made are seen by the collector, too."""
    for it in gc.get_objects():
        if isinstance(it, _engine.Storage) and chance(10):
            POOL.append(it)
    del POOL[60:]


def chains():
    made = tera.Any()
    for _ in range(RANDOM.randrange(3000)):
        made = RANDOM.choice([tera.Any, SUBCLASSES[MESSAGES.index(tera.Any)]])(
            message=made, type_url=Anything() if chance(100) else ""
        )
    made.encode()
    made = RANDOM.choice(PROTOBUFS)()
    POOL[:1] = [made]
    for _ in range(RANDOM.randrange(3000)):
        made = RANDOM.choice([cls for cls in PROTOBUFS if hasattr(cls, "message")])()
        POOL[:1] = [made.message]


def new_class():
    names = RANDOM.choice([("device_uuid", "type"), tuple("abc"), (), (5,), value()])
    defaults = RANDOM.choice([("", 0), (..., [], None), (), value()])
    bases = RANDOM.choice([(tera.Message,), (tera.Record,), (tera.DeviceEvent,), (int,), (), (5,), (object,), value()])
    cls = _engine.new_class("New", bases, RANDOM.choice([{}, {"x": 1}, value()]), names, defaults, None)
    POOL.append(cls(*arguments()[0]))


def use_records():
    try:
        _engine.use_records(RANDOM.choice([*RECORDS, value()]), RANDOM.choice([*RECORDS, value()]))
    finally:
        _engine.use_records(tera.Frame, tera.Payload)


ACTIONS = (
    [call_function] * 8
    + [call_method] * 8
    + [call_protobuf] * 8
    + [compare] * 3
    + [pickled]
    + [mischief] * 3
    + [lambda: repr(message(0))]
)
RARE = [look_at_all, chains, gc.collect]
if ENGINE == "native":
    RARE += [new_class, use_records]


def main(seconds, seed):
    print(f"seed {seed}", flush=True)
    RANDOM.seed(seed)
    gc.set_threshold(200, 5, 5)
    end, calls = time.monotonic() + seconds, 0
    sys.unraisablehook = lambda it: it.exc_type is SystemError and sys.exit(f"SystemError: {it.exc_value}")
    while time.monotonic() < end:
        calls += 1
        if calls % 500 == 0:
            POOL.clear()  # objects that share others more and more take ever longer to write
        try:
            RANDOM.choice(RARE if chance(50) else ACTIONS)()
        except SystemError:
            raise
        except Exception:
            pass
    print(f"{calls} calls")


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(2**32))
