#!/usr/bin/env python3
"""panics.py FILE...: looks for panics that can be reached in linked files: shared libraries, or programs that contain the
static library. The linker leaves out a function to which nothing refers, so a function that is there can be reached.
Names every function that refers to one, and exits with 1 if there is any. Needs LLVM's nm and objdump, which read the files
of every target. The symbols must not be stripped."""

import re
import subprocess
import sys

# What Rust calls when it panics, whatever the reason: all of `core::panicking`, functions such as `slice_index_fail` and
# `unwrap_failed`, what an allocation that fails ends in, and the handler.
PANIC = re.compile(
    r"\bpanick?|_panic|_fail(ed)?(_rt|_ct)?(::h[0-9a-f]+)?$|handle_(alloc_)?error|capacity_overflow|rust_begin_unwind|rust_oom"
)
# What refers to a function on s390x, where objdump does not name it.
OF_S390X = re.compile(r"\b(?:brasl|jg|larl)\s.*0x([0-9a-f]+)$")
# Functions of C libraries, and of zig's, that have such a name.
OF_C = re.compile(r"^[a-z_.]*(chk|assert|fortify)_fail")


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def symbols(file):
    """The functions and constants in a file, and what it takes from others."""
    defined, undefined = set(), set()
    for line in output("llvm-nm", "--demangle", file).splitlines():
        kind, name = re.match(r"[0-9a-f]* +(\S) (.*)", line).groups()
        (undefined if kind in "Uw" else defined).add(name)
    return defined, undefined


def callers(file, panics):
    """Every function of the file that refers to one of these, with that one."""
    lines = output("llvm-objdump", "--demangle", "--disassemble", "--no-show-raw-insn", file).splitlines()
    labels = (re.match(r"([0-9a-f]+) <(.*)>:$", line) for line in lines)
    names = {int(label[1], 16): label[2] for label in labels if label}
    found, caller = set(), None
    for line in lines:
        if line.endswith(">:"):
            caller = line.split("<", 1)[1][:-2]
        else:
            if "<" in line:
                name = re.sub(r"\+0x[0-9a-f]+$", "", line.split("<", 1)[1].rsplit(">", 1)[0])
            elif address := OF_S390X.search(line):
                name = names.get(int(address[1], 16))
            else:
                continue
            if name in panics and caller not in panics:
                found.add((caller, name))
    return found


def main(files):
    failed = False
    for file in files:
        defined, undefined = symbols(file)
        if not any(name.startswith("tera_") for name in defined):
            sys.exit(f"{file} has no symbols of the library")
        panics = {name for name in defined if PANIC.search(name) and not OF_C.search(name)}
        panics |= {"abort"} & undefined  # the handler may be a part of what calls it
        found = callers(file, panics)
        for caller, name in sorted(found):
            print(f"{file}: {caller} refers to {name}")
        for name in sorted(panics - {name for _, name in found}):
            print(f"{file}: there is {name}")
        failed |= bool(panics)
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
