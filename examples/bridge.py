"""bridge.py REDIS PORT: a bridge between the Redis bus and websockets, as in the OpenTera server.

REDIS is the URL of the Redis server, for example `redis://127.0.0.1:6379`. A client connects to
`ws://127.0.0.1:PORT/user/<uuid>` (or `participant`, `device`), and receives the events that are published to it as JSON text.
If PORT is 0, the bridge selects a free port. The bridge prints its URL. It has no access control: every client may connect
with any UUID.

Install `redis` and `websockets` from PyPI, and this library's package for Python (docs/python.md).
"""

import asyncio
import sys

import opentera_messages as tera
import redis.asyncio as redis
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed

USER_MANAGER = "module.TeraServer.UserManagerModule"
FLAGS = tera.JSON_WRITE_SERVER | tera.JSON_WRITE_OMIT_UNKNOWN_TYPES
EVENTS = {"user": tera.UserEvent, "participant": tera.ParticipantEvent, "device": tera.DeviceEvent}


async def announce(bus, family, uuid, change):
    """Publishes that a client connected or disconnected."""
    event = EVENTS[family](type=EVENTS[family].EventType[f"{family.upper()}_{change}"])
    setattr(event, f"{family}_uuid", uuid)
    topic = f"{USER_MANAGER}.messages"
    await bus.publish(topic, tera.wrap_module_message(topic, f"websocket.{family}.{uuid}", [event]))


def is_disconnect(data):
    """Returns whether a message is the command to close a websocket."""
    commands = (payload.message for payload in tera.unwrap(tera.TeraModuleMessage, data).payloads)
    disconnect = tera.ServerCommand.CommandType.CMD_CLIENT_DISCONNECT
    return any(isinstance(command, tera.ServerCommand) and command.type == disconnect for command in commands)


async def forward(subscription, websocket):
    """Sends the events of the subscription to the websocket, as JSON."""
    async for message in subscription.listen():
        if message["type"] != "message":
            continue
        topic, data = message["channel"].decode(), message["data"]
        try:
            if tera.wrapper_of(topic) is tera.TeraEvent:
                await websocket.send(tera.message_json_from_event(data, FLAGS))
            elif is_disconnect(data):
                await websocket.close(4000)
        except tera.TeraError as error:
            print(f"{topic}: {error}", file=sys.stderr)


async def serve_client(bus, websocket):
    family, _, uuid = websocket.request.path.strip("/").partition("/")
    if family not in EVENTS:
        return
    commands = f"module.TeraServer.TwistedModule.events.{uuid}"
    async with bus.pubsub() as subscription:
        await subscription.subscribe(f"websocket.{family}.{uuid}.events", f"{USER_MANAGER}.events", commands)
        await announce(bus, family, uuid, "CONNECTED")
        forwarding = asyncio.create_task(forward(subscription, websocket))
        try:
            async for _ in websocket:
                await websocket.send("Not allowed to send message")
        except ConnectionClosed:
            pass  # the client closed with a code that is not a normal closure
        forwarding.cancel()
        await announce(bus, family, uuid, "DISCONNECTED")


async def main(url, port):
    bus = redis.from_url(url)
    async with serve(lambda websocket: serve_client(bus, websocket), "127.0.0.1", port) as server:
        print(f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
        await server.serve_forever()


asyncio.run(main(sys.argv[1], int(sys.argv[2])))
