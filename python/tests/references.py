#!/usr/bin/env python3
"""Calls that return `None`, a boolean or `NotImplemented` return a reference of their own. CPython before 3.12 frees these
objects otherwise."""

import sys

from engine import tera
from opentera_messages.protobuf import any_pb2
from opentera_messages.protobuf.UserEvent_pb2 import UserEvent

ROUNDS = 10_000

user, other, packed = UserEvent(user_uuid="a"), UserEvent(), any_pb2.Any()
packed.Pack(user)
call = tera.RPCMessage()
works = [
    lambda: other.Clear(),
    lambda: other.CopyFrom(user),
    lambda: other.MergeFrom(user),
    lambda: packed.Pack(user),
    lambda: packed.Unpack(other),
    lambda: packed.Unpack(packed),
    lambda: packed.Is(user.DESCRIPTOR),
    lambda: any_pb2.Any().Is(user.DESCRIPTOR),
    lambda: tera.wrapper_of("x"),
    lambda: call == 5,
    lambda: user == 5,
    lambda: call.__lt__(call),
    lambda: user.__lt__(user),
]
for number, work in enumerate(works):
    before = [sys.getrefcount(it) for it in (None, True, False, NotImplemented)]
    for _ in range(ROUNDS):
        work()
    after = [sys.getrefcount(it) for it in (None, True, False, NotImplemented)]
    if any(abs(now - then) > ROUNDS // 10 for now, then in zip(after, before)):
        sys.exit(f"call {number}: {before} references to None, True, False and NotImplemented became {after}")
