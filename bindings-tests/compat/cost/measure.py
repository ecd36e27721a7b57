#!/usr/bin/env python3
"""What a file that uses the classes costs to compile, with protoc's output and with the drop-in: the table of docs/compat.md.

    bindings-tests/compat/cost/measure.py        # the least time of five in turn
    bindings-tests/compat/cost/measure.py 1      # of one

It fails if the code or the preprocessed source of a file is larger with the drop-in, compiled once, than with protoc's
output. It needs g++, protoc, the headers of protobuf, and size."""

import resource
import subprocess
import sys
import tempfile
from pathlib import Path

COST = Path(__file__).resolve().parent
ROOT = COST.parents[2]
ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 5


def run(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


def user_time():
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime


with tempfile.TemporaryDirectory() as folder:
    run("protoc", f"-I{ROOT}/proto", f"--cpp_out={folder}", *sorted(map(str, (ROOT / "proto").glob("*.proto"))))
    drop_in = [f"-I{ROOT}/include/opentera/compat"]
    ways = {
        "protoc's": ["-isystem", folder],
        "drop-in, compiled once": [*drop_in, "-DOPENTERA_COMPAT_COMPILED"],
        "drop-in, inline": drop_in,
    }
    print("| file | classes | compile time | code (`size`, text) | preprocessed source |")
    print("| --- | --- | ---: | ---: | ---: |")
    larger = []
    for name in ("receiver.cpp", "all.cpp"):
        compilers = {
            way: ["g++", "-std=c++17", "-O2", *options, f"-I{COST.parent}", str(COST / name)]
            for way, options in ways.items()
        }
        times = {way: [] for way in ways}
        for _ in range(ROUNDS):
            for way, compiler in compilers.items():
                start = user_time()
                run(*compiler, "-c", "-o", f"{folder}/{way}.o")
                times[way].append(user_time() - start)
        costs = {}
        for way, compiler in compilers.items():
            code = int(run("size", f"{folder}/{way}.o").split(b"\n")[1].split()[0])
            costs[way] = (min(times[way]), code, len(run(*compiler, "-E", "-P")))
        theirs, ours = costs["protoc's"], costs["drop-in, compiled once"]
        larger += [f"{name}: {our} bytes, not {their}" for our, their in zip(ours[1:], theirs[1:]) if our > their]
        for way, (time, code, source) in costs.items():
            columns = (f"{time:.2f} s", f"{code / 1000:.1f} kB", f"{source / 1000:.0f} kB")
            if way != "protoc's":
                ratios = (mine / his for mine, his in zip((time, code, source), theirs))
                columns = (f"{column}, {ratio:.2f} times" for column, ratio in zip(columns, ratios))
            print(f"| `{name}` | {way} |", " | ".join(columns), "|")
    sys.exit("\n".join(larger) or 0)
