#!/usr/bin/env python3
"""Goes round many times with each kind of call, accepted and refused, and sees that nothing is left: `leaks.py ROUNDS`."""

import gc
import os
import pickle
import sys
import time

from engine import tera

TOPIC = "websocket.user.42.events"


def refused(function, *args):
    try:
        function(*args)
    except (tera.TeraError, TypeError, ValueError, OverflowError, AttributeError):
        return
    raise AssertionError("it is accepted")


def works():
    """The calls by their names."""
    device = tera.DeviceEvent("b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11", 1, device_name="camera")
    call = tera.RPCMessage(method="m", args=[tera.Value(int_value=5), tera.Value(bytes_value=memoryview(b"a-b-")[::2])])
    data, text = device.encode(), device.to_json()
    wrapped = tera.wrap_event(TOPIC, [device, call])
    large = tera.RPCMessage(args=[tera.Value(string_value="x" * 70_000)]).encode()
    event = tera.TeraEvent.decode(wrapped)
    cyclic = tera.Any()
    cyclic.message = cyclic
    cycle = type("Cycle", (tera.Any,), {})

    def make_cycle():
        made = cycle()
        made.message = made

    return {
        "round trip": (8, lambda: tera.DeviceEvent.decode(data).encode()),
        "JSON": (4, lambda: tera.DeviceEvent.from_json(text).to_json()),
        "list": (4, lambda: tera.RPCMessage.decode(call.encode())),
        "number without a name": (1, lambda: tera.DeviceEvent.decode(b"\x10\x63").type.name),
        "wrapper": (4, lambda: tera.unwrap(tera.TeraEvent, tera.wrap_event(TOPIC, [device, call]))),
        "conversion": (
            2,
            lambda: tera.binary_from_json(tera.TeraEvent, tera.json_from_binary(tera.TeraEvent, wrapped)),
        ),
        "conversion of an event": (2, lambda: tera.message_json_from_event(bytearray(wrapped))),
        "large": (0.05, lambda: tera.json_from_binary(tera.RPCMessage, large)),
        "topic": (2, lambda: str(tera.Topic.parse(TOPIC))),
        "reply": (1, lambda: tera.RpcReply.from_json('{"id":1,"status":"OK","return_value":[1]}').to_json()),
        "comparison": (2, lambda: tera.TeraEvent.decode(wrapped) == event),
        "pickle": (0.2, lambda: pickle.loads(pickle.dumps(event))),
        "repr": (0.2, lambda: repr(event)),
        "cycle": (1, make_cycle),
        "set and deleted": (
            1,
            lambda: [setattr(device, "device_name", "n"), delattr(device, "device_name"), device.__init__("u")],
        ),
        "refused binary": (4, lambda: refused(tera.DeviceEvent.decode, b"\x0a\x05x")),
        "refused JSON": (2, lambda: refused(tera.DeviceEvent.from_json, '{"nothing":1}')),
        "refused buffer": (1, lambda: refused(tera.DeviceEvent.decode, 5)),
        "refused type": (1, lambda: refused(tera.DeviceEvent(5).encode)),
        "refused element": (1, lambda: refused(tera.RPCMessage(args=[tera.Value(), 5]).encode)),
        "refused range": (1, lambda: refused(tera.RPCMessage(id=-1).encode)),
        "refused surrogate": (1, lambda: refused(tera.DeviceEvent("\ud800").encode)),
        "refused text": (1, lambda: refused(tera.DeviceEvent.from_json, "\ud800")),
        "refused depth": (0.2, lambda: refused(cyclic.encode)),
        "refused wrapper": (1, lambda: refused(tera.unwrap, tera.DeviceEvent, wrapped)),
        "refused payload": (1, lambda: refused(tera.wrap_event, TOPIC, [device, None])),
        "refused arguments": (1, lambda: refused(lambda: tera.DeviceEvent("a", device_uuid="b"))),
        "refused name": (1, lambda: refused(lambda: tera.DeviceEvent(nothing=1))),
        "half made": (1, lambda: refused(tera.DeviceEvent.__new__(tera.DeviceEvent).encode)),
    }


def resident():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def repeat(work, rounds):
    for _ in range(rounds):
        work()
    gc.collect()
    return sys.getallocatedblocks(), resident()


def main(rounds):
    calls, start, first = works(), time.perf_counter(), None
    share = rounds / sum(weight for weight, _ in calls.values())
    for name, (weight, work) in calls.items():
        count = max(1000, int(share * weight))
        before = repeat(work, 1000)
        after = repeat(work, count)
        # The interpreter has some of its own, for example what it remembers of a type.
        assert after[0] - before[0] < 250 + count // 100, (
            f"{name}: {after[0] - before[0]} blocks more after {count} calls"
        )
        assert after[1] - before[1] < 2_000_000, f"{name}: {after[1] - before[1]} bytes more after {count} calls"
        first = first or before
    print(
        f"{rounds} calls in {time.perf_counter() - start:.1f} s: {after[0] - first[0]} blocks and "
        f"{after[1] - first[1]} bytes of resident memory more"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]))
