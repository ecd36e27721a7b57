"""watch.py URL: prints the events that a websocket of the server sends. URL is wss://..., or that of examples/bridge.py."""

import asyncio
import sys

import opentera_messages as tera
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed


async def main(url: str) -> None:
    async with connect(url) as websocket:
        try:
            while True:
                frame = tera.unwrap_json(tera.TeraMessage, await websocket.recv())
                for payload in frame.payloads:
                    if isinstance(payload.message, tera.JoinSessionEvent):
                        print(f"{payload.message.session_creator_name} invites to {payload.message.session_url}")
                    else:
                        print(payload.message or payload.type_url)
        except ConnectionClosed as closed:
            print(f"closed: {closed.code}")


asyncio.run(main(sys.argv[1]))
