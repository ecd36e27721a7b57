"""A websocket server that prints its URL, sends the captured frames to each client, and then waits."""

import asyncio
from pathlib import Path

import websockets

CAPTURES = Path(__file__).parents[2] / "tests/captures/websocket.tsv"


def frames():
    for line in CAPTURES.read_text().splitlines():
        if not line.startswith("#"):
            yield bytes.fromhex(line.split("\t")[1]).decode()


async def send(socket):
    for frame in frames():
        await socket.send(frame)
    await socket.wait_closed()


async def main():
    async with websockets.serve(send, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()[:2]
        print(f"ws://{host}:{port}", flush=True)
        await asyncio.get_running_loop().create_future()  # until it is stopped


asyncio.run(main())
