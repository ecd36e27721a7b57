#!/usr/bin/env python3
"""Measures the package for Python, and writes the table of docs/python.md:

    python3 benches/python/bench.py [--quick] [--require-all]

The peers are Google's protobuf (its extension upb), betterproto2, this package, and this package's drop-in for protoc's
modules. pip installs them into an environment in target/, and protoc generates their modules. All results are compared before
anything is timed. `--quick` does that and measures little, and writes nothing. What cannot be installed is left out, by name,
unless with `--require-all`; only protobuf and this package have to be there.
"""

import argparse
import datetime
import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import time
from itertools import repeat
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "target/python-bench"
PYTHON = WORK / "venv/bin/python"
MADE = WORK / "made"  # protoc's modules, and betterproto's
PROTOBUF, BETTERPROTO_PINNED = "protobuf==7.36.2", ["betterproto2==0.10.0", "betterproto2_compiler==0.10.1"]

UPB, BETTERPROTO, OURS, DROP_IN = "protobuf (upb)", "betterproto2", "opentera_messages", "drop-in"
#: What the times of ours and of the drop-in may be, divided by those of upb.
TARGETS = {
    "decode": (0.5, 0.8),
    "build and encode": (0.35, 0.8),
    "encode": (None, None),
    "JSON in": (0.1, 0.15),
    "JSON out": (0.1, 0.15),
    "import": (0.6, None),
}


# ---- The environment ---------------------------------------------------------------------------------------------------


def run(*command):
    """Runs a program; those of the environment are found first."""
    environment = {**os.environ, "PATH": f"{PYTHON.parent}{os.pathsep}{os.environ['PATH']}"}
    command = [str(word) for word in command]
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: exit status {done.returncode}\n{done.stdout.decode()}")


def prepare(require_all):
    """Installs the peers, and makes their modules of the schema."""
    wheels, protos = WORK / "wheels", sorted((ROOT / "proto").glob("*.proto"))
    if not PYTHON.exists():
        run(sys.executable, "-m", "venv", "--without-pip", WORK / "venv")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--python", PYTHON]
    protoc = ["protoc", f"--proto_path={ROOT / 'proto'}"]
    run(*pip, "install", PROTOBUF, "setuptools>=77")
    run(*pip, "wheel", "--wheel-dir", wheels, "--find-links", wheels, PROTOBUF)
    run(*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", wheels, ROOT / "python")
    run(*pip, "install", "--no-deps", "--force-reinstall", *wheels.glob("opentera_messages-*.whl"))
    shutil.rmtree(MADE, ignore_errors=True)
    (MADE / "betterproto_messages").mkdir(parents=True)
    run(*protoc, f"--python_out={MADE}", *protos)
    try:
        run(*pip, "install", *BETTERPROTO_PINNED)
        run(*pip, "wheel", "--wheel-dir", wheels, "--find-links", wheels, BETTERPROTO_PINNED[0])
        run(*protoc, f"--python_betterproto2_out={MADE / 'betterproto_messages'}", *protos)
    except RuntimeError as error:
        if require_all:
            raise
        print(error)  # and what is missing cannot be imported


def make_peers(require_all):
    from google.protobuf.internal import api_implementation

    from peers import Betterproto, Generated, Ours

    assert api_implementation.Type() == "upb", api_implementation.Type()
    peers = {UPB: Generated(""), OURS: Ours(), DROP_IN: Generated("opentera_messages.protobuf")}
    try:
        peers[BETTERPROTO] = Betterproto()
    except ImportError as error:
        if require_all:
            raise
        print(f"{BETTERPROTO} is left out: {error}")
    return peers


# ---- Works -------------------------------------------------------------------------------------------------------------


def make_works(peers):
    """What is measured: (kind, subject, function of each peer). All give the same, or this fails."""
    from messages import MESSAGES

    google = peers[UPB]
    works = []

    def add(kind, subject, make, equal=lambda value: value):
        functions = {name: make(peer) for name, peer in peers.items()}
        expected = equal(functions[UPB]())
        for name, function in functions.items():
            result = equal(function())
            assert result == expected, f"{kind}, {subject}: {name} has {result}, not {expected}"
        works.append((kind, subject, functions))

    for fields in MESSAGES:
        data = google.make(fields).SerializeToString()
        add("decode", fields.name, lambda peer: peer.decode_message(fields, data))
        add("build and encode", fields.name, lambda peer: peer.build_message(fields))
        add("encode", fields.name, lambda peer: peer.encode_message(fields))
    for count in 1, 100:
        subject = "1 event" if count == 1 else f"{count} events"
        data, frame = google.encode_events(count)(), google.frame(count)
        text = google.json_out(frame)()
        add("decode", subject, lambda peer: peer.decode_events(data))
        add("build and encode", subject, lambda peer: peer.encode_events(count))
        add("JSON in", subject, lambda peer: peer.json_in(text))
        add("JSON out", subject, lambda peer: peer.json_out(frame), equal=json.loads)
    return works


# ---- Times -------------------------------------------------------------------------------------------------------------


def take(function, count):
    """Nanoseconds of the thread for one call."""
    calls = repeat(None, count)
    start = time.thread_time_ns()
    for _ in calls:
        function()
    return (time.thread_time_ns() - start) / count


def measure(works, rounds, batch):
    """The times of each work and peer. In each round all take their turn."""
    turns = []
    for kind, subject, functions in works:
        for name, function in functions.items():
            count = max(1, int(batch / max(take(function, 3), 1)))
            turns.append(((kind, subject, name), function, count))
    times = {key: [] for key, _, _ in turns}
    for _ in range(rounds):
        for key, function, count in turns:
            times[key].append(take(function, count))
    return times


def import_times(peers, rounds):
    """The time that a process takes to import all messages, with JSON."""
    times = {("import", "all messages", name): [] for name in peers}
    for round in range(rounds + 1):
        for key, peer in zip(times, peers.values()):
            source = f"import time; start = time.process_time_ns(); {peer.imports}; print(time.process_time_ns() - start)"
            done = subprocess.run([PYTHON, "-c", source], stdout=subprocess.PIPE, check=True)
            if round:  # the first one compiles the modules
                times[key].append(int(done.stdout))
    return times


# ---- Report ------------------------------------------------------------------------------------------------------------


def wheel_sizes():
    """Bytes of the wheels that pip installs for each peer."""
    needed = {
        UPB: ["protobuf"],
        BETTERPROTO: ["betterproto2", "python_dateutil", "typing_extensions", "tzdata"],
        OURS: ["opentera_messages"],
    }
    size = lambda name: sum(path.stat().st_size for path in (WORK / "wheels").glob(f"{name}-*.whl"))
    return {peer: sum(map(size, names)) for peer, names in needed.items()}


def amount(nanoseconds):
    for unit, factor in ("ms", 1e6), ("µs", 1e3):
        if nanoseconds >= factor:
            return f"{nanoseconds / factor:.3g} {unit}"
    return f"{nanoseconds:.0f} ns"


def processor():
    match = re.search(r"^model name\s*:\s*(.*)", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return match[1] if match else platform.machine()


def report(times, peers):
    """The Markdown of all times: least and median, and the ratio of the least times to upb's."""
    missed = []
    lines = [
        f"Measured on {datetime.date.today()} on one core of {processor()}, with CPython {platform.python_version()}, {PROTOBUF} and "
        f"{BETTERPROTO_PINNED[0]}. Each cell has the least time, the median in brackets, and the least time divided by that of upb, "
        "protobuf's extension. Repeat the measurement with `python3 benches/python/bench.py`.",
        "",
        f"| operation | {' | '.join(peers)} |",
        f"| --- |{' --- |' * len(peers)}",
    ]
    for kind, subject in dict.fromkeys(key[:2] for key in times):
        least = {name: min(times[kind, subject, name]) for name in peers}
        cells = []
        for name in peers:
            ratio = least[name] / least[UPB]
            cell = f"{amount(least[name])} ({amount(statistics.median(times[kind, subject, name]))})"
            cells.append(cell if name == UPB else f"{cell} **{ratio:.2g}**" if ratio < 10 else f"{cell} **{ratio:.0f}**")
            target = {OURS: TARGETS[kind][0], DROP_IN: TARGETS[kind][1]}.get(name)
            if target and ratio > target:
                missed.append(f"{kind}, {subject}: {name} {ratio:.2f}, at most {target}")
        lines.append(f"| {kind}, {subject} | {' | '.join(cells)} |")
    sizes = wheel_sizes()
    lines.append(f"| wheels, kB | {' | '.join(f'{sizes[name] / 1000:.0f}' if name in sizes else '' for name in peers)} |")
    return lines, missed


def write(lines):
    """Puts the table between its two comments in docs/python.md."""
    path = ROOT / "docs/python.md"
    begin, end = "<!-- speeds, made by benches/python/bench.py -->\n", "<!-- end of speeds -->\n"
    before, rest = path.read_text(encoding="utf-8").split(begin)
    _, after = rest.split(end)
    path.write_text(before + begin + "\n".join(lines) + "\n" + end + after, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="compare all results, and measure little")
    parser.add_argument("--require-all", action="store_true", help="fail if a peer is missing")
    options = parser.parse_args()
    if "OPENTERA_BENCH_INSIDE" not in os.environ:
        prepare(options.require_all)
        environment = {**os.environ, "OPENTERA_BENCH_INSIDE": "1", "PYTHONPATH": str(MADE)}
        os.execve(PYTHON, [str(PYTHON), *sys.argv], environment)
    peers = make_peers(options.require_all)
    times = measure(make_works(peers), *((2, 1e5) if options.quick else (100, 3e6)))
    times.update(import_times(peers, 1 if options.quick else 30))
    lines, missed = report(times, peers)
    if options.quick:
        print("all results are equal")
        return
    write(lines)
    print("\n".join(lines + ["", "Targets that are missed:", *(missed or ["none"])]))


if __name__ == "__main__":
    main()
