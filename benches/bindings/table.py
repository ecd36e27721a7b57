#!/usr/bin/env python3
"""Measures the bindings beside the protobuf library and the JSON parser of each language.

    benches/bindings/table.py                 # every language, and prints the table
    benches/bindings/table.py node go         # these
    benches/bindings/table.py --record        # and writes the table to docs/bindings.md
    benches/bindings/table.py --quick --require-all   # few rounds; fails if a language or a peer is missing

Each language has a folder here. Its script `run` prints a line `peers`, with the names of the protobuf library and of the JSON
parser, and a line for each case with nanoseconds per operation: of the binding, of the protobuf library and of the JSON
parser, `-` where there is none. The script measures them alternately in one process.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "docs/bindings.md"
BEGIN, END = "<!-- figures of benches/bindings/table.py -->\n", "<!-- end -->\n"
LANGUAGES = {
    "node": "JavaScript",
    "go": "Go",
    "luajit": "LuaJIT",
    "ruby": "Ruby",
    "php": "PHP",
    "java": "Java",
    "csharp": "C#",
}
CASES = [
    f"{work} {what}"
    for work in ("decode", "encode", "from JSON", "to JSON")
    for what in ("event", "frame")
]


class Failed(Exception):
    """A script failed, or printed something else than its figures."""


def library():
    """The folder of the shared library, which has the file that is loaded under its SONAME."""
    subprocess.run(["cargo", "library", "--quiet", "--target-dir", "target"], cwd=ROOT, check=True)
    folder = ROOT / "target/release"
    link = folder / "libopentera_messages.so.0"
    link.unlink(missing_ok=True)
    link.symlink_to("libopentera_messages.so")
    return folder


def measure(language, folder, quick):
    """The names of the peers, and for each case the three times (`None` where there is no peer)."""
    script = ROOT / "benches/bindings" / language / "run"
    scratch = ROOT / "target/bench-bindings" / language
    scratch.mkdir(parents=True, exist_ok=True)
    environment = dict(
        os.environ,
        LIBRARY_PATH=str(folder),
        LD_LIBRARY_PATH=str(folder),
        OPENTERA_MESSAGES_LIBRARY=str(folder / "libopentera_messages.so.0"),
    )
    command = ["sh", script, scratch] + ["--quick"] * quick
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        raise Failed(f"{language}: exit status {done.returncode}\n{done.stderr[-2000:]}")
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    times = {row[0]: [None if time == "-" else float(time) for time in row[1:]] for row in rows[1:]}
    if not rows or rows[0][0] != "peers" or len(rows[0]) != 3 or sorted(times) != sorted(CASES):
        raise Failed(f"{language}: unexpected output\n{done.stdout}")
    return rows[0][1:], times


def ratio(ours, peer):
    return "-" if peer is None else f"{ours / peer:.2f}"


def microseconds(nanoseconds):
    return f"{nanoseconds / 1000:.3g}"


def table(results):
    """Three tables: the times of the binding, its ratios to the protobuf library, and to the JSON parser."""
    head = lambda names: [f"| language | {' | '.join(names)} |", "| --- |" + " --- |" * len(names)]
    lines = ["Microseconds of this library's binding:", "", *head(CASES)]
    for language, (_, times) in results.items():
        lines.append(f"| {LANGUAGES[language]} | " + " | ".join(microseconds(times[case][0]) for case in CASES) + " |")
    lines += ["", "The same, divided by the time of the language's protobuf library:", "", *head(CASES + ["library"])]
    for language, (peers, times) in results.items():
        ratios = " | ".join(ratio(times[case][0], times[case][1]) for case in CASES)
        lines.append(f"| {LANGUAGES[language]} | {ratios} | {peers[0]} |")
    json = [case for case in CASES if "JSON" in case]
    lines += ["", "JSON, divided by the time of the language's plain JSON parser, which makes no messages:", ""]
    lines += head(json + ["parser"])
    for language, (peers, times) in results.items():
        ratios = " | ".join(ratio(times[case][0], times[case][2]) for case in json)
        lines.append(f"| {LANGUAGES[language]} | {ratios} | {peers[1]} |")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*", default=list(LANGUAGES), metavar="LANGUAGE", help=", ".join(LANGUAGES))
    parser.add_argument("--quick", action="store_true", help="few rounds: whether everything works, not how fast")
    parser.add_argument("--require-all", action="store_true", help="fail if a language or its protobuf library is missing")
    parser.add_argument("--record", action="store_true", help="write the table to docs/bindings.md")
    arguments = parser.parse_args()
    unknown = set(arguments.languages) - set(LANGUAGES)
    if unknown:
        parser.error(f"no such language: {', '.join(sorted(unknown))}")
    if arguments.record and (arguments.quick or set(arguments.languages) != set(LANGUAGES)):
        parser.error("--record needs a full run of every language")

    folder, results, failures = library(), {}, []
    for language in arguments.languages:
        try:
            results[language] = measure(language, folder, arguments.quick)
        except Failed as failed:
            failures.append(str(failed))
            print(failed, file=sys.stderr)
    figures = table(results)
    print(figures, end="")
    if arguments.record and not failures:
        text = PAGE.read_text()
        text, found = re.subn(
            f"({re.escape(BEGIN)}).*({re.escape(END)})", lambda match: match[1] + figures + match[2], text, flags=re.S
        )
        if not found:
            sys.exit(f"{PAGE} has no place for the figures")
        PAGE.write_text(text)
    if failures and (arguments.require_all or arguments.record):
        sys.exit(1)


if __name__ == "__main__":
    main()
