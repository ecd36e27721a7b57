"""call.py REDIS: asks the server for the users that are online, and prints them."""

import asyncio
import sys
import time
import uuid

import opentera_messages as tera
import redis.asyncio as redis


async def main(url: str) -> None:
    topic = str(tera.Topic(tera.TOPIC_MODULE, tera.CHANNEL_RPC, "TeraServer.UserManagerModule"))
    call = tera.RPCMessage(
        method="online_users", reply_to=f"RedisRPCClient.{uuid.uuid4()}", id=1, timestamp=time.time()
    )
    async with redis.from_url(url) as bus, bus.pubsub() as replies:
        await replies.subscribe(call.reply_to)
        await replies.get_message(timeout=10)  # subscribed
        await bus.publish(topic, call.encode())
        message = await replies.get_message(timeout=10)
        if message is None:
            sys.exit("no answer")
        reply = tera.RpcReply.from_json(message["data"], tera.JSON_READ_LENIENT)
        if reply.status == tera.RPC_OK and reply.id == call.id:
            print(reply.return_value)


asyncio.run(main(sys.argv[1]))
