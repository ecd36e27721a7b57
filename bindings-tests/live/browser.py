"""browser.py DEVTOOLS PAGE: reads examples/events.html in a browser, through the browser's interface for developers.

DEVTOOLS is the URL that the browser prints, PAGE that of the page. What the page shows has to be the events of scenario.py,
as Google's protobuf writes their JSON.
"""

import itertools
import json
import sys
import time

from google.protobuf import json_format
from websockets.sync.client import connect

from scenario import frames

SHOWN = """JSON.stringify([...document.querySelectorAll("li")].map((item) => [
    item.firstChild.textContent,
    item.dataset.type,
    Object.fromEntries([...item.querySelectorAll("div")].map((line) => [line.dataset.field, JSON.parse(line.textContent)])),
]))"""

numbers = itertools.count(1)


def command(browser, method, session={}, **params):
    number = next(numbers)
    browser.send(json.dumps({"id": number, "method": method, "params": params, **session}))
    while True:
        answer = json.loads(browser.recv(timeout=20))
        if answer.get("id") == number:
            assert "result" in answer, answer
            return answer["result"]


def evaluate(browser, session, script):
    return command(browser, "Runtime.evaluate", session, expression=script)["result"]["value"]


with connect(sys.argv[1], open_timeout=20, close_timeout=1, max_size=None) as browser:
    target = command(browser, "Target.createTarget", url=sys.argv[2])["targetId"]
    session = command(browser, "Target.attachToTarget", targetId=target, flatten=True)  # {"sessionId": ...}
    deadline = time.monotonic() + 20
    state = ""
    while not state.startswith("closed"):
        assert time.monotonic() < deadline, f"the page says `{state}`"
        time.sleep(0.05)
        state = evaluate(browser, session, 'document.querySelector("#state")?.textContent ?? ""')
    assert state == "closed with 4000", state
    shown = json.loads(evaluate(browser, session, SHOWN))
    command(browser, "Browser.close")

events = [event for _, events in frames() for event in events]
for (headline, name, fields), event in zip(shown, events, strict=True):
    assert name == event.DESCRIPTOR.name, name
    assert fields.pop("@type") == f"type.googleapis.com/{event.DESCRIPTOR.full_name}"
    wanted = json_format.MessageToDict(event, always_print_fields_with_no_presence=True)
    assert fields == wanted, f"the page shows {fields} and not {wanted}"
assert [headline for headline, _, _ in shown][:3] == [
    "Zoë Admin: USER_CONNECTED",
    "Participant #1: PARTICIPANT_CONNECTED",
    "Robot 🤖 é: DEVICE_STATUS_CHANGED",
]
