"""answer.py REDIS: answers the calls of `online_users`, as the server does."""

import asyncio
import json
import sys

import opentera_messages as tera
import redis.asyncio as redis

ONLINE = ["016d1337-29cb-409e-9fbb-255377baf166"]


async def main(url: str) -> None:
    topic = str(tera.Topic(tera.TOPIC_MODULE, tera.CHANNEL_RPC, "TeraServer.UserManagerModule"))
    async with redis.from_url(url) as bus, bus.pubsub() as subscription:
        await subscription.subscribe(topic)
        async for message in subscription.listen():
            if message["type"] != "message":
                print("ready", flush=True)
                continue
            try:
                call = tera.RPCMessage.decode(message["data"])
            except tera.TeraError as error:
                print(error, file=sys.stderr)
                continue
            if call.method != "online_users":
                continue  # the caller stops waiting after a while
            reply = tera.RpcReply(id=call.id, method=call.method, pattern=topic, status=tera.RPC_OK)
            reply.return_value = json.dumps(ONLINE)
            await bus.publish(call.reply_to, reply.to_json(tera.JSON_WRITE_ASCII))


asyncio.run(main(sys.argv[1]))
