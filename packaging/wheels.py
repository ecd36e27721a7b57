#!/usr/bin/env python3
"""`wheels.py [TARGET...]` makes the wheels of the Python package for targets, in target/packages: one with the extension for
CPython (`cp39-abi3`), and one with the shared library for other Pythons (`py3-none`). Without arguments: for all targets that
have wheels, and the source distribution. `wheels.py sdist` makes that alone.

The library is built as for the archives, see archives.py. Two builds have the same bytes."""

import argparse
import importlib.util
import os
import shutil
import sys
import sysconfig
import tarfile
import time
from pathlib import Path

from archives import ROOT, Builder, checksum, pack

SDIST = "sdist"
# The platform of a wheel, and the shared library: its file in the archive, and its name in the wheel.
LINUX = ("lib/libopentera_messages.so.0", "libopentera_messages.so.0")
PLATFORMS = {
    "x86_64-unknown-linux-gnu": ("manylinux2014_x86_64", *LINUX), # requires glibc 2.17
    "aarch64-unknown-linux-gnu": ("manylinux2014_aarch64", *LINUX),
    "armv7-unknown-linux-gnueabihf": ("manylinux2014_armv7l", *LINUX),
    "x86_64-unknown-linux-musl": ("musllinux_1_2_x86_64", *LINUX),
    "aarch64-unknown-linux-musl": ("musllinux_1_2_aarch64", *LINUX),
    "x86_64-pc-windows-gnu": ("win_amd64", "bin/libopentera_messages.dll", "opentera_messages.dll"),
    "universal-apple-darwin": ("macosx_13_0_universal2", "lib/libopentera_messages.0.dylib", "libopentera_messages.0.dylib"),
}


def build(builder: Builder, target: str) -> None:
    start = time.monotonic()
    platform, shared, name = PLATFORMS[target]
    stage = builder.install(target)
    folder = builder.folder / target / "python"
    shutil.rmtree(folder, ignore_errors=True)
    library = folder / "library" / name
    library.parent.mkdir(parents=True)
    shutil.copy(stage / shared, library)
    sizes = []
    for file in [extension(builder, target, stage, folder), library]:
        wheel = pack_wheel(builder, platform, stage, folder / file.parent.name / "tree", file)
        checksum(wheel)
        sizes += [wheel.stat().st_size, file.stat().st_size]
    print(f"{target:<31}{time.monotonic() - start:8.0f}" + "".join(f"{size:11}" for size in sizes), flush=True)


def extension(builder: Builder, target: str, stage: Path, folder: Path) -> Path:
    """Compiles the extension with the headers of this Python, of which it uses the limited API."""
    headers = sysconfig.get_path("include")
    if not Path(headers, "Python.h").is_file():
        sys.exit(f"{headers}/Python.h is not installed: Debian has it in python3-dev")
    zig = importlib.util.find_spec("ziglang")
    builder.run(
        "cmake", "-S", ROOT / "packaging/python", "-B", folder / "build", "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release",
        f"-DCMAKE_TOOLCHAIN_FILE={ROOT}/packaging/toolchains/{target}.cmake",
        f"-Dopentera-messages_DIR={stage}/lib/cmake/opentera-messages",
        f"-DPYTHON_INCLUDE={headers}",
        f"-DMACOS_HEADERS={Path(zig.origin).parent / 'lib/libc/include/any-darwin-any' if zig else ''}",
    ) # fmt: skip
    builder.run("cmake", "--build", folder / "build")
    builder.run("cmake", "--install", folder / "build", "--prefix", folder / "extension", "--strip")
    return next((folder / "extension").glob("_native.*"))


def pack_wheel(builder: Builder, platform: str, stage: Path, tree: Path, file: Path) -> Path:
    """Lets setup.py pack the modules with a file that is built, in a copy with the licences of what is linked into that."""
    shutil.copytree(ROOT / "python", tree / "python")
    shutil.copy(ROOT / "Cargo.toml", tree)
    shutil.copy(stage / "LICENSE", tree)
    shutil.copy(stage / "LICENSES.txt", tree / "python")
    (tree / "python/setup.cfg").write_text(f"[build_ext]\nprebuilt = {file}\n")
    builder.run(
        sys.executable, tree / "python/setup.py", "bdist_wheel", "--plat-name", platform, "--dist-dir", tree / "dist"
    ) # fmt: skip
    wheel = next((tree / "dist").glob("*.whl"))
    return wheel.replace(builder.out / wheel.name)


def source_distribution(builder: Builder) -> None:
    """Lets setup.py pack the source distribution, and packs that again in the way of the archives."""
    folder = builder.folder / SDIST
    shutil.rmtree(folder, ignore_errors=True)
    builder.run(sys.executable, ROOT / "python/setup.py", "sdist", "--dist-dir", folder)
    packed = next(folder.glob("*.tar.gz"))
    with tarfile.open(packed) as file:
        file.extractall(folder, filter="data")
    archive = pack(folder / packed.name.removesuffix(".tar.gz"), builder.out)
    print(f"{SDIST:<39}{archive.stat().st_size:11}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=ROOT / "target/packages", help="where to build")
    parser.add_argument("--out", type=Path, help="where to put wheels, if not in that folder")
    choices = [*PLATFORMS, SDIST]
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(choices))
    arguments = parser.parse_args()
    for target in arguments.targets:
        if target not in choices:
            parser.error(f"{target} is none of {', '.join(choices)}")
    folder = arguments.folder.resolve()
    builder = Builder(folder, (arguments.out or folder).resolve())
    builder.out.mkdir(parents=True, exist_ok=True)
    os.umask(0o022) # a wheel contains file permissions
    print(f"{'target':<31}{'seconds':>8}{'abi3':>11}{'extension':>11}{'py3':>11}{'library':>11}", flush=True)
    for target in arguments.targets or choices:
        if target == SDIST:
            source_distribution(builder)
        else:
            build(builder, target)


if __name__ == "__main__":
    main()
