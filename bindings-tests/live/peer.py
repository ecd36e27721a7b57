"""peer.py SOCKET publish|subscribe|call|answer|watch: one end of the live bus, with Google's protobuf.

peer.c is the same with this library, but for `watch`, which waits for a user that comes and goes. Those that wait say
`ready` when they listen; nothing waits longer than LIMIT seconds.
"""

import json
import sys
import time
import uuid

import redis
from google.protobuf import json_format

from scenario import DEVICE, USER, USER_MANAGER, new, pack, traffic

REHAB_SERVICE = "service.VideoRehabService"
LIMIT = 20


def same(received, expected):
    assert received == expected, f"received {received!r}, expected {expected!r}"


class Subscription:
    """Topics that are listened to once it is made."""

    def __init__(self, bus, *topics):
        self.listener = bus.pubsub()
        self.listener.psubscribe(*topics)
        for _ in topics:
            assert self.listener.get_message(timeout=LIMIT)["type"] == "psubscribe"

    def receive(self, limit=LIMIT):
        """Topic and content of what comes next, or None."""
        message = self.listener.get_message(timeout=limit)
        return message and (message["channel"].decode(), message["data"])


# Events


def publish(bus):
    for topic, message in traffic:
        send = bus.rpush if topic.startswith("log.") else bus.publish
        send(topic, message.SerializeToString())


def subscribe(bus):
    subscription = Subscription(bus, "module.*", "service.*", "websocket.*")
    print("ready", flush=True)
    for topic, message in traffic:
        if topic.startswith("log."):
            received = bus.blpop(topic, LIMIT)
            received = received and (received[0].decode(), received[1])
        else:
            received = subscription.receive()
        assert received, f"nothing on {topic}"
        same(received[0], topic)
        same(type(message).FromString(received[1]), message)


# Remote calls. The one that answers gives back the call itself as JSON, but for three methods: `online_users`,
# `session_manage` with an argument that is not JSON, which is an error, and `nope`, which is never answered.

CALLS = 6


def call_procedure(bus, topic, method, *args, limit=LIMIT):
    """Calls a procedure; gives the call, the reply or None, and its text."""
    reply_to = f"RedisRPCClient.{uuid.uuid4()}"
    call = new("RPCMessage", method=method, reply_to=reply_to, id=7, timestamp=time.time(), args=args)
    subscription = Subscription(bus, reply_to)
    bus.publish(topic, call.SerializeToString())
    received = subscription.receive(limit)
    if received is None:
        return call, None, ""
    reply = json.loads(received[1])
    same(list(reply), ["method", "id", "pattern", "status", "return_value"])
    same((reply["method"], reply["id"], reply["pattern"]), (method, 7, topic))
    return call, reply, received[1].decode()


def call_and_compare(bus, topic, method, *args):
    call, reply, _ = call_procedure(bus, topic, method, *args)
    same(reply["status"], "OK")
    same(json_format.ParseDict(reply["return_value"], new("RPCMessage")), call)


def call(bus):
    values = [
        dict(double_value=1737500000.25),
        dict(float_value=-1.5),
        dict(int_value=-(2**63)),
        dict(uint_value=2**64 - 1),
        dict(bool_value=True),
        dict(bytes_value=b"\xff\0"),
        dict(string_value="Occupé 🤖"),
    ]
    call_and_compare(bus, f"{USER_MANAGER}.rpc", "every_argument", *(new("Value", **value) for value in [{}, *values]))

    def string(value):
        return new("Value", string_value=value)

    status = string(json.dumps({"battery": 10.4, "isCharging": False}))
    now = new("Value", double_value=1737500000.25)
    call_and_compare(bus, f"{USER_MANAGER}.rpc", "update_device_status", string(DEVICE), status, now)

    start = string(json.dumps({"session_manage": {"session_uuid": None, "action": "start"}}))
    call_and_compare(bus, f"{REHAB_SERVICE}.rpc", "session_manage", start)

    _, reply, _ = call_procedure(bus, f"{REHAB_SERVICE}.rpc", "session_manage", string("no JSON"))
    same((reply["status"], reply["return_value"]), ("Error", None))

    _, reply, text = call_procedure(bus, f"{USER_MANAGER}.rpc", "online_users")
    same((reply["status"], reply["return_value"]), ("OK", [USER]))
    same(text, json.dumps(reply))  # character by character as the server's

    _, reply, _ = call_procedure(bus, f"{REHAB_SERVICE}.rpc", "nope", limit=0.2)
    same(reply, None)


def answer(bus):
    subscription = Subscription(bus, f"{USER_MANAGER}.rpc", f"{REHAB_SERVICE}.rpc")
    print("ready", flush=True)
    for _ in range(CALLS):
        topic, data = subscription.receive()
        call = type(new("RPCMessage")).FromString(data)
        status, value = "OK", json_format.MessageToDict(call)
        if call.method == "nope":
            continue
        if call.method == "online_users":
            value = [USER]
        elif call.method == "session_manage" and not call.args[0].string_value.startswith("{"):
            status, value = "Error", None
        reply = dict(method=call.method, id=call.id, pattern=topic, status=status, return_value=value)
        bus.publish(call.reply_to, json.dumps(reply))


# What a bridge says of its clients


def watch(bus):
    subscription = Subscription(bus, f"{USER_MANAGER}.messages")
    print("ready", flush=True)
    for change in "CONNECTED", "DISCONNECTED":
        event = new("UserEvent", user_uuid=USER, type=f"USER_{change}")
        while True:
            _, data = subscription.receive()
            message = type(new("TeraModuleMessage")).FromString(data)
            if message.data[0] == pack(event):
                break
        head = message.head
        assert abs(head.time - time.time()) < 60, head
        same((head.version, head.source, head.dest), (1, f"websocket.user.{USER}", f"{USER_MANAGER}.messages"))
        bus.publish(f"websocket.user.{USER}.events", b"no message")  # harms no other
        print(change, flush=True)


if __name__ == "__main__":
    parts = {part.__name__: part for part in (publish, subscribe, call, answer, watch)}
    parts[sys.argv[2]](redis.Redis(unix_socket_path=sys.argv[1], socket_timeout=LIMIT + 1))
