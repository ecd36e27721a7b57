#!/usr/bin/env python3
"""panics.py FILE...: looks for panics that can be reached in linked files: shared libraries, or programs that contain the
static library. The linker leaves out a function to which nothing refers, so what is there can be reached. Names every
function that refers to one; exits with 1 if there is one. Needs LLVM's nm and objdump, which read files for every target."""

import re
import subprocess
import sys

# What the compiler calls when it panics, whatever the reason: all of `core::panicking`, functions such as
# `slice_index_fail` and `unwrap_failed`, `handle_alloc_error`, and the handler.
PANIC = re.compile(r"panick|rust_panic|panic_|_fail(ed)?$|_fail(ed)?\b.*::|_fail_rt$|handle_alloc_error|rust_begin_unwind|capacity_overflow")
# Functions of C libraries that are called so.
OTHERS = {"__stack_chk_fail", "__chk_fail", "__fortify_fail", "__assert_fail", "__libc_assert_fail"}


def tool(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main(files):
    found = 0
    for file in files:
        symbols = {line.split(" ", 2)[2] for line in tool("llvm-nm", "--demangle", "--defined-only", "--format=just-symbols" if False else "--no-sort", file).splitlines() if line[:1].isalnum()}
        panics = {name for name in symbols if PANIC.search(name)} - OTHERS
        if not panics:
            continue
        caller = None
        seen = {}
        for line in tool("llvm-objdump", "--demangle", "--disassemble", "--no-show-raw-insn", file).splitlines():
            if line.endswith(">:"):
                caller = line.split("<", 1)[1][:-2]
            elif "<" in line:
                target = line.split("<", 1)[1].rsplit(">", 1)[0]
                target = re.sub(r"\+0x[0-9a-f]+$", "", target)
                if target in panics and caller not in panics:
                    seen[(caller, target)] = seen.get((caller, target), 0) + 1
        for (caller, target), count in sorted(seen.items()):
            print(f"{file}: {caller} calls {target} ({count})")
        for name in sorted(panics - {target for _, target in seen}):
            print(f"{file}: has {name}")
        found += len(panics)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
