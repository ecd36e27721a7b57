"""browser.py URL: a client of the websocket in a browser: examples/events.html.

What the page shows is read through the browser's interface for developers. It has to be the events of scenario.py, as
Google's protobuf writes their JSON.
"""

import contextlib
import ctypes
import itertools
import json
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

from google.protobuf import json_format
from websockets.sync.client import connect

from scenario import frames

PAGE = pathlib.Path(__file__).resolve().parent.parent.parent / "examples/events.html"

# It keeps to itself.
FLAGS = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync --remote-debugging-port=0""".split()

SHOWN = """JSON.stringify([...document.querySelectorAll("li")].map((item) => [
    item.firstChild.textContent,
    item.dataset.type,
    Object.fromEntries([...item.querySelectorAll("div")].map((line) => [line.dataset.field, JSON.parse(line.textContent)])),
]))"""

PR_SET_PDEATHSIG = 1
numbers = itertools.count(1)


def wait_for(ask):
    deadline = time.monotonic() + 20
    while not (answer := ask()):
        assert time.monotonic() < deadline, "the browser is not as expected in time"
        time.sleep(0.05)
    return answer


@contextlib.contextmanager
def chromium():
    """A browser that ends with this program; gives the URL of its interface."""

    def die_with_parent():
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        options = [*FLAGS, f"--user-data-dir={folder}", "about:blank"]
        process = subprocess.Popen(["chromium", *options], preexec_fn=die_with_parent)
        try:
            file = pathlib.Path(folder, "DevToolsActivePort")
            port, path = wait_for(lambda: file.exists() and len(lines := file.read_text().split()) == 2 and lines)
            yield f"ws://127.0.0.1:{port}{path}"
            process.wait(20)
        finally:
            process.kill()


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


with chromium() as url, connect(url, open_timeout=20, close_timeout=1, max_size=None) as browser:
    target = command(browser, "Target.createTarget", url=f"{PAGE.as_uri()}?{sys.argv[1]}")["targetId"]
    session = command(browser, "Target.attachToTarget", targetId=target, flatten=True)  # {"sessionId": ...}
    state = 'document.querySelector("#state")?.textContent'
    wait_for(lambda: evaluate(browser, session, f'({state} ?? "").startsWith("closed")'))
    assert evaluate(browser, session, state) == "closed with 4000"
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
