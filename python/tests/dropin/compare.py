"""Compares what `observe.py` printed: with several versions of protobuf, and with the drop-in.

    compare.py --protobuf FILE... --drop-in FILE...

Where all versions of protobuf agree, the drop-in has to agree with them. Where they do not, it has to agree with one of
them. The exceptions are listed here, and each has to be found.
"""

import argparse
import re
import sys

#: Where the drop-in differs from protobuf by intention: names of observations, and why.
DIFFERENT = []

#: Where protobuf's versions differ from each other.
VERSIONS = []


def read(path):
    lines = [line.rstrip("\n").split("\t") for line in open(path, encoding="ascii")]
    found = {}
    for name, value in lines:
        while name in found:
            name += "'"
        found[name] = value
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--protobuf", nargs="+", required=True)
    parser.add_argument("--drop-in", nargs="+", required=True)
    arguments = parser.parse_args()
    protobuf = [read(path) for path in arguments.protobuf]
    failures, used = [], set()

    def is_listed(name, patterns):
        pattern = next((pattern for pattern, _ in patterns if re.search(pattern, name)), None)
        used.add(pattern)
        return pattern is not None

    for path in arguments.drop_in:
        ours = read(path)
        if set(ours) != set(protobuf[0]):
            failures.append(f"{path}: other observations: {sorted(set(ours) ^ set(protobuf[0]))[:5]}")
        for name, value in ours.items():
            theirs = [found.get(name) for found in protobuf]
            agree = len(set(theirs)) == 1
            if not agree and not is_listed(name, VERSIONS):
                failures.append(f"{name}\n" + "".join(f"  {p}: {v}\n" for p, v in zip(arguments.protobuf, theirs)))
            if value not in theirs and not is_listed(name, DIFFERENT):
                failures.append(f"{name}\n  {path}: {value}\n  protobuf: {theirs if not agree else theirs[0]}")
    for patterns in DIFFERENT, VERSIONS:
        failures += [f"no such difference: {pattern}" for pattern, _ in patterns if pattern not in used]
    print("\n".join(failures[:40]))
    print(f"{len(protobuf[0])} observations, {len(failures)} failures")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
