#!/usr/bin/env python3
"""`licenses.py TARGET...` prints the licences of all that is linked into the library for Rust targets. `--debian` prints them
as Debian's copyright file, in which the Apache licence is a reference."""

import argparse
import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAMES = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE")
# Its terms, and the appendix if there is one.
APACHE = re.compile(
    r"Apache License\s+Version 2\.0.*?END OF TERMS AND CONDITIONS(?:.*?limitations under the License\.)?", re.DOTALL
)
REFERENCE = "Apache License 2.0: see /usr/share/common-licenses/Apache-2.0"
DEBIAN = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: opentera-messages
Source: https://github.com/introlab/opentera

Files: *
Copyright: the authors of opentera-messages
License: Apache-2.0
 On Debian systems, the text of the Apache License 2.0 is in /usr/share/common-licenses/Apache-2.0.
Comment:
"""


def output(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


def crates(target: str) -> list[dict]:
    """The crates that are linked into the library."""
    metadata = json.loads(output("cargo", "metadata", "--quiet", "--format-version", "1", "--locked", "--filter-platform", target))
    packages = {package["id"]: package for package in metadata["packages"]}
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    found: dict[str, dict] = {}
    queue = [next(id for id, package in packages.items() if package["name"] == "opentera-messages")]
    while queue:
        id = queue.pop()
        is_macro = any("proc-macro" in part["kind"] for part in packages[id]["targets"])
        if id not in found and not is_macro:
            found[id] = packages[id]
            queue += [part["pkg"] for part in nodes[id]["deps"] if any(kind["kind"] is None for kind in part["dep_kinds"])]
    return list(found.values())


def texts(folder: Path) -> list[str]:
    files = sorted(path for path in folder.iterdir() if path.name.upper().startswith(NAMES) and path.is_file())
    if not files:
        sys.exit(f"{folder}: no licence")
    return [path.read_text() for path in files]


def rust() -> list[str]:
    """The licences of Rust's own library: core and alloc, and compiler_builtins with parts of LLVM and musl."""
    sysroot = Path(output("rustc", "+nightly", "--print", "sysroot").strip())
    mit = (sysroot / "share/doc/rust/licenses/MIT.txt").read_text()
    mit = mit.replace("<year> <copyright holders>", "The Rust Project Contributors")
    return [mit, *texts(sysroot / "lib/rustlib/src/rust/library/compiler-builtins")]


def linked(targets: list[str]) -> list[tuple[str, str, list[str]]]:
    """Name and version, licence, and the texts of each part."""
    parts = {}
    for target in targets:
        for crate in crates(target):
            name = f"{crate['name']} {crate['version']}"
            parts[name] = (name, crate["license"], texts(Path(crate["manifest_path"]).parent))
        if target.endswith(("-gnu", "-gnueabihf")):
            parts["gcc"] = ("start files and libgcc of GCC", "GPL-3.0-or-later WITH GCC-exception-3.1", [])
        if target.endswith("musl"):
            zig = importlib.util.find_spec("ziglang")
            parts["zig"] = ("start files of musl and compiler-rt, by zig", "MIT and others", texts(Path(zig.origin).parent))
        if target.endswith("windows-gnu"):
            text = Path("/usr/share/doc/mingw-w64-x86-64-dev/copyright").read_text()
            parts["mingw-w64"] = ("start files of mingw-w64", "ZPL-2.1 and others", [text])
    rest = [parts[name] for name in sorted(parts) if not name.startswith("opentera-messages")]
    own = [part for name, part in parts.items() if name.startswith("opentera-messages")]
    return own + rest + [("core, alloc and compiler_builtins of Rust", "MIT OR Apache-2.0, and others", rust())]


def report(targets: list[str], is_debian: bool) -> str:
    parts = linked(targets)
    numbers: dict[str, int] = {} # a license that several crates share is printed once
    lines = ["The library contains:", ""]
    for name, license, its_texts in parts:
        if is_debian:
            its_texts = [APACHE.sub(REFERENCE, text) for text in its_texts]
        where = [f"[{numbers.setdefault(text.strip(), len(numbers) + 1)}]" for text in its_texts]
        lines.append(f"- {name}: {license} {' '.join(where)}")
    for text, number in numbers.items():
        lines += ["", "=" * 80, f"[{number}]", "", text]
    if not is_debian:
        return "\n".join(lines) + "\n"
    return DEBIAN + "".join(f" {line.rstrip() or '.'}\n" for line in "\n".join(lines).splitlines())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--debian", action="store_true")
    parser.add_argument("targets", nargs="+")
    arguments = parser.parse_args()
    sys.stdout.write(report(arguments.targets, arguments.debian))
