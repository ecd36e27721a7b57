#!/usr/bin/env python3
"""Checks that the fuzz targets find faults: plants one at a time in a copy of this tree, and runs a target on it.

    fuzz/plant.py              # prints what found each
    fuzz/plant.py --only list  # only the faults whose description contains this
    fuzz/plant.py --record     # also writes the table to docs/appendix/reliability-tables.md
    fuzz/plant.py --check      # only checks that all can be planted, in a second

It needs what run.py needs, and takes a few minutes. A fault that is not found within a minute is a failure.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

import run
import seeds

ROOT = run.FUZZ.parent
SECONDS = 60
# What run.py has built without a fault of the crates that the targets need is not built again.
TARGET = run.FUZZ / "target"
BEGIN = "<!-- figures of fuzz/plant.py -->\n"

# What is wrong, where, what stands there, what is planted, and the target that has to find it.
FAULTS = [
    (
        "an unchecked length",
        "src/wire/decoder.rs",
        "    rest.split_at_checked(len)\n",
        "    Some(unsafe { (core::slice::from_raw_parts(rest.as_ptr(), len), "
        "rest.get(len..).unwrap_or_default()) })\n",
        "decode",
    ),
    (
        "UTF-8 that is not validated",
        "src/wire/decoder.rs",
        "            if !utf8::is_valid(text) {\n                return None;\n            }\n",
        "",
        "decode",
    ),
    (
        "an enum truncated to 16 bits",
        "src/wire/decoder.rs",
        "Form::Enum | Form::Int32 => field.set(value as i32)",
        "Form::Enum | Form::Int32 => field.set(i32::from(value as i16))",
        "decode",
    ),
    (
        "one byte written past the end of the buffer",
        "src/wire/encoder.rs",
        "if self.left < 0 {",
        "if self.left < -1 {",
        "api",
    ),
    (
        "memory that is not freed",
        "src/arena/memory.rs",
        "*self = Self::new(self.limit); // frees the old memory before it allocates the new one",
        "self.newest.set(ptr::null_mut());",
        "api",
    ),
    (
        "an arena chunk shorter than its recorded size",
        "src/arena/memory.rs",
        "self.end.set(chunk.cast::<u8>().wrapping_add(size));",
        "self.end.set(chunk.cast::<u8>().wrapping_add(size + UNIT));",
        "decode",
    ),
    (
        "a string of an earlier frame, in freed memory",
        "src/arena/mod.rs",
        "            slot.set(text());\n",
        "            let text = text();\n            if unsafe { *text } != 0 {\n                slot.set(text);\n            }\n",
        "arena",
    ),
    (
        "an escape that is not decoded",
        "src/json/reader.rs",
        "self.at += len + 1;\n        Ok((text, escaped))",
        "self.at += len + 1;\n        Ok((text, escaped && text.len() < 40))",
        "json",
    ),
    (
        "a string that is not copied",
        "src/duplicate.rs",
        "Ok(Text::of(arena.copy(self.bytes()?)?))",
        "Ok(Text::of(unsafe { &*core::ptr::from_ref((arena, self.bytes()?).1) }))",
        "decode",
    ),
    (
        "a list with room for one element less than its capacity",
        "src/abi/list.rs",
        "let bytes = more.checked_mul(size)",
        "let bytes = (more - 1).checked_mul(size)",
        "api",
    ),
]


def check():
    """Ends if what a fault takes the place of is not found exactly once."""
    for what, file, old, *_ in FAULTS:
        if (ROOT / file).read_text().count(old) != 1:
            sys.exit(f"{what}: what it takes the place of is not found exactly once in {file}")


def planted(tree, file, old, new, target):
    """Builds and runs the target with the fault; gives what it said, or nothing."""
    path = tree / file
    source = path.read_text()
    path.write_text(source.replace(old, new))
    try:
        build = ["cargo", "+nightly", "fuzz", "build", "--target-dir", TARGET, target]
        subprocess.run(build, cwd=tree, check=True, capture_output=True)
        program = TARGET / "x86_64-unknown-linux-gnu/release" / target
        options = [f"-max_total_time={SECONDS}", "-seed=1", "-print_final_stats=1", f"-artifact_prefix={tree}/"]
        corpus = run.FUZZ / "corpus" / target
        done = subprocess.run([program, *options, tree / "found", corpus], capture_output=True, text=True, errors="replace")
    finally:
        path.write_text(source)
    if not done.returncode:
        return None
    said = re.search(r"ERROR: (?!libFuzzer: deadly).*?(?= on address| on 0x| \(|$)|panicked at .*", done.stderr, re.M)
    executions = re.findall(r"^stat::number_of_executed_units:\s*(\d+)", done.stderr, re.M) or ["?"]
    return executions[-1], said[0].removeprefix("ERROR: ") if said else done.stderr[-200:]


def main():
    parser = argparse.ArgumentParser(description="Checks that the fuzz targets find faults.")
    parser.add_argument("--record", action="store_true", help="write the table to docs/appendix/reliability-tables.md")
    parser.add_argument("--only", default="", metavar="TEXT", help="plant those whose description contains this")
    parser.add_argument("--check", action="store_true", help="plant nothing, and check that every fault can be planted")
    arguments = parser.parse_args()
    check()
    if arguments.check:
        return
    seeds.make()
    rows = []
    with tempfile.TemporaryDirectory() as directory:
        tree = pathlib.Path(directory)
        archive = subprocess.run(["git", "archive", "HEAD"], cwd=ROOT, check=True, capture_output=True)
        subprocess.run(["tar", "-x", "-C", tree], input=archive.stdout, check=True)
        (tree / "found").mkdir()
        for what, file, old, new, target in FAULTS:
            if arguments.only not in what:
                continue
            found = planted(tree, file, old, new, target)
            print(f"{what}: {found}", flush=True)
            if not found:
                sys.exit(f"{target} has not found what was planted in {file}")
            rows.append([what, f"`{target}`", found[0], f"`{found[1]}`"])
    if arguments.record:
        run.record(rows, BEGIN)


if __name__ == "__main__":
    main()
