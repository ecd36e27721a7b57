"""publish.py REDIS: tells the bus that a user is connected."""

import asyncio
import sys

import opentera_messages as tera
import redis.asyncio as redis


async def main(url: str) -> None:
    topic = "module.TeraServer.UserManagerModule.events"
    user = tera.UserEvent(
        user_uuid="016d1337-29cb-409e-9fbb-255377baf166",
        type=tera.UserEvent.EventType.USER_CONNECTED,
        user_fullname="Super Admin",
    )
    async with redis.from_url(url) as bus:
        await bus.publish(topic, tera.wrap_event(topic, [user]))


asyncio.run(main(sys.argv[1]))
