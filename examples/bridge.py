"""bridge.py REDIS PORT: a bridge between the Redis bus and websockets, as in the OpenTera server.

REDIS is the server's URL, `redis://127.0.0.1:6379` for example. A client that connects to
`ws://127.0.0.1:PORT/user/<uuid>` (or `participant`, `device`) gets the events that are published to it, as JSON text. PORT
0 is any that is free; the bridge prints its URL. Who may connect and see what is a server's to decide: here it is everybody.

It needs `redis` and `websockets` from PyPI, and this library's package for Python, see docs/python.md.
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
    """Tells the server who comes or goes."""
    event = EVENTS[family](type=EVENTS[family].EventType[f"{family.upper()}_{change}"])
    setattr(event, f"{family}_uuid", uuid)
    topic = f"{USER_MANAGER}.messages"
    await bus.publish(topic, tera.wrap_module_message(topic, f"websocket.{family}.{uuid}", [event]))


def is_disconnect(data):
    """Whether a message to the websockets' module is the command to close one."""
    commands = (payload.message for payload in tera.unwrap(tera.TeraModuleMessage, data).payloads)
    disconnect = tera.ServerCommand.CommandType.CMD_CLIENT_DISCONNECT
    return any(isinstance(command, tera.ServerCommand) and command.type == disconnect for command in commands)


async def forward(subscription, websocket):
    """Binary in, JSON out."""
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
            pass  # with another code than the usual ones
        forwarding.cancel()
        await announce(bus, family, uuid, "DISCONNECTED")


async def main(url, port):
    bus = redis.from_url(url)
    async with serve(lambda websocket: serve_client(bus, websocket), "127.0.0.1", port) as server:
        print(f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
        await server.serve_forever()


asyncio.run(main(sys.argv[1], int(sys.argv[2])))
