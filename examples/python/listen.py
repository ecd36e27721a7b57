"""listen.py REDIS: prints who connects and disconnects. REDIS is the server's URL: redis://127.0.0.1:6379."""

import asyncio
import sys

import opentera_messages as tera
import redis.asyncio as redis


async def main(url: str) -> None:
    async with redis.from_url(url) as bus, bus.pubsub() as subscription:
        await subscription.psubscribe("module.*", "service.*", "websocket.*")
        async for message in subscription.listen():
            if message["type"] != "pmessage":
                continue  # the answer to psubscribe
            topic = message["channel"].decode(errors="replace")
            try:
                frame = tera.unwrap(tera.wrapper_of(topic), message["data"])
            except tera.TeraError as error:
                print(f"{topic}: {error}", file=sys.stderr)
                continue
            for payload in frame.payloads:
                if isinstance(payload.message, tera.UserEvent):
                    print(f"{payload.message.user_fullname}: {payload.message.type.name}", flush=True)


asyncio.run(main(sys.argv[1]))
