#!/usr/bin/env python3
"""Builds the fuzz targets, makes the corpora that they start from, and runs them, as many at a time as there are cores.

    fuzz/run.py                              # each target for a minute
    fuzz/run.py --seconds 36000 json api     # these for ten hours
    fuzz/run.py --seconds 1800 --record      # and the figures into docs/reliability.md

It needs the nightly toolchain, cargo-fuzz (`cargo install cargo-fuzz --locked`) and a C++ compiler. What a target finds
is in fuzz/artifacts: mended, it goes to fuzz/regressions, where `cargo test` runs it.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

import seeds

FUZZ = pathlib.Path(__file__).resolve().parent
REPORT = FUZZ.parent / "docs/reliability.md"
TARGETS = sorted(path.stem for path in (FUZZ / "fuzz_targets").glob("*.rs"))
READ_JSON = {"json", "unwrap"}
BEGIN, END = "<!-- figures of fuzz/run.py -->\n", "<!-- end -->\n"


def run(target, seconds, seed):
    """Runs a target; gives its row of the table, and whether it found nothing."""
    corpus, artifacts = FUZZ / "corpus" / target, FUZZ / "artifacts" / target
    corpus.mkdir(parents=True, exist_ok=True)
    artifacts.mkdir(parents=True, exist_ok=True)
    before = set(artifacts.iterdir())
    command = [FUZZ / "target/x86_64-unknown-linux-gnu/release" / target, corpus, f"-artifact_prefix={artifacts}/"]
    command += [f"-max_total_time={seconds}", f"-seed={seed}", "-timeout=25", "-rss_limit_mb=2048", "-print_final_stats=1"]
    if target in READ_JSON:
        command.append(f"-dict={FUZZ / 'json.dict'}")
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace")
    found = len(set(artifacts.iterdir()) - before)
    if done.returncode:
        print(f"{target} failed:\n{done.stderr[-8000:]}", file=sys.stderr)
    executions = re.findall(r"^stat::number_of_executed_units:\s*(\d+)", done.stderr, re.M)[-1:] or ["0"]
    coverage = re.findall(r" cov: (\d+) ft: (\d+) corp: (\d+)", done.stderr)[-1:] or [("0", "0", "0")]
    row = [f"`{target}`", seconds, *executions, *coverage[0], found]
    return row, done.returncode == 0


def rewrite(begin, change):
    """Puts what `change` makes of the lines between `begin` and the end of the figures into the report."""
    before, _, rest = REPORT.read_text().partition(begin)
    figures, _, after = rest.partition(END)
    REPORT.write_text(before + begin + "\n" + "\n".join(change(figures.strip().splitlines())) + "\n\n" + END + after)


def record(rows, begin=BEGIN):
    """Puts rows into their table of the report: those that begin alike are replaced."""

    def first(line):
        return line.split(" | ")[0]

    new = [f"| {' | '.join(map(str, row))} |" for row in rows]
    rewrite(begin, lambda old: {first(line): line for line in old + new}.values())


def main():
    parser = argparse.ArgumentParser(description="Runs the fuzz targets.")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"of {', '.join(TARGETS)}; all if none is given")
    parser.add_argument("--seconds", type=int, default=60, help="how long each runs")
    parser.add_argument("--seed", type=int, default=0, help="of what is by chance; another one at each run if none is given")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="how many run at a time")
    parser.add_argument("--record", action="store_true", help="write the figures to docs/reliability.md")
    arguments = parser.parse_args()
    if unknown := set(arguments.targets) - set(TARGETS):
        parser.error(f"no target: {', '.join(sorted(unknown))}")
    targets = arguments.targets or TARGETS
    subprocess.run(["cargo", "+nightly", "fuzz", "build"], cwd=FUZZ.parent, check=True)
    seeds.make()
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as threads:
        results = list(threads.map(lambda target: run(target, arguments.seconds, arguments.seed), targets))
    for row, _ in results:
        print("{}: {} s, {} executions, {} edges, {} features, {} in the corpus, {} found".format(*row))
    if arguments.record:
        record([row for row, _ in results])
    if not all(passed for _, passed in results):
        sys.exit("a target failed; what it failed on is in fuzz/artifacts")


if __name__ == "__main__":
    main()
