#!/usr/bin/env python3
"""`archives.py [TARGET...]` builds the library for targets, and packs what CMake installs as
`opentera-messages-<version>-<target>.tar.gz` (`.zip` for Windows) with a `.sha256`, in target/packages. Without arguments: for all
targets that are shipped. For Debian's machines it makes Debian packages too.

Two builds have the same bytes. `SOURCE_DATE_EPOCH` is the time of all files."""

import argparse
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
import zipfile
from pathlib import Path

import licenses

ROOT = Path(__file__).resolve().parent.parent
WASM = "wasm32-unknown-unknown"
TARGETS = sorted(path.stem for path in (ROOT / "packaging/toolchains").glob("*.cmake")) + [WASM]
NOT_SHIPPED = ["i686-unknown-linux-gnu", "s390x-unknown-linux-gnu"] # the tests build them
UNIVERSAL = {"universal-apple-darwin": ["aarch64-apple-darwin", "x86_64-apple-darwin"]}
# Debian's library folder for each machine.
DEBIAN = {
    "x86_64-unknown-linux-gnu": "lib/x86_64-linux-gnu",
    "aarch64-unknown-linux-gnu": "lib/aarch64-linux-gnu",
    "armv7-unknown-linux-gnueabihf": "lib/arm-linux-gnueabihf",
}
# The earliest time that zip supports.
EPOCH = int(os.environ.get("SOURCE_DATE_EPOCH", "315532800"))


class Builder:
    def __init__(self, folder: Path, out: Path):
        self.folder = folder
        self.out = out
        self.version = re.search(r'^version = "(.*)"', (ROOT / "Cargo.toml").read_text(), re.MULTILINE)[1]
        # One cargo folder for all targets, so that the build program is compiled once.
        self.environment = os.environ | {
            "CARGO_TARGET_DIR": str(folder / "cargo"),
            "SOURCE_DATE_EPOCH": str(EPOCH),
        }

    def run(self, *command: object) -> None:
        words = [str(word) for word in command]
        if not shutil.which(words[0]):
            sys.exit(f"{words[0]} is not installed")
        done = subprocess.run(words, cwd=ROOT, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode:
            sys.exit(f"{' '.join(words)}\n{done.stdout}")

    def install(self, target: str) -> Path:
        """Builds, and installs into the folder that is packed."""
        stage = self.folder / target / f"opentera-messages-{self.version}-{target}"
        shutil.rmtree(stage, ignore_errors=True)
        if target == WASM:
            self.install_module(stage)
        else:
            self.configure(target, "lib", "/opt/opentera-messages", "OFF")
            self.run("cmake", "--install", self.folder / target / "build", "--prefix", stage, "--strip")
        for file in ["packaging/README.md", "CHANGELOG.md", "LICENSE"]:
            shutil.copy(ROOT / file, stage)
        (stage / "LICENSES.txt").write_text(licenses.report(UNIVERSAL.get(target, [target]), is_debian=False))
        return stage

    def build(self, target: str) -> None:
        start = time.monotonic()
        stage = self.install(target)
        self.out.mkdir(parents=True, exist_ok=True)
        archive = pack(stage, self.out)
        if target in DEBIAN:
            self.debian(target)
        size = lambda pattern: next((path.stat().st_size for path in sorted(stage.glob(pattern))), 0)
        shared = size("lib/*.so.*.*") or size("lib/*.[0-9]*.dylib") or size("bin/*.dll") or size("lib/*.wasm")
        static = size("lib/libopentera_messages.a") or size("lib/opentera_messages.lib")
        print(f"{target:<31}{time.monotonic() - start:8.0f}{archive.stat().st_size:10}{shared:10}{static:10}", flush=True)

    def configure(self, target: str, libdir: str, prefix: str, is_debian: str) -> None:
        """Configures and builds. The second time cargo has nothing to do."""
        build = self.folder / target / "build"
        self.run(
            "cmake", "-S", ROOT, "-B", build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release",
            f"-DCMAKE_TOOLCHAIN_FILE={ROOT}/packaging/toolchains/{target}.cmake",
            f"-DCMAKE_INSTALL_PREFIX={prefix}", f"-DCMAKE_INSTALL_LIBDIR={libdir}",
            f"-DOPENTERA_MESSAGES_DEBIAN={is_debian}",
        ) # fmt: skip
        self.run("cmake", "--build", build)

    def install_module(self, stage: Path) -> None:
        """A module of WebAssembly needs no C compiler: rustc links it."""
        self.run("cargo", "library", "--quiet", "--locked", "--target", WASM, "--crate-type", "cdylib")
        module = stage / "lib/opentera_messages.wasm"
        module.parent.mkdir(parents=True)
        built = self.folder / "cargo" / WASM / "release/opentera_messages.wasm"
        self.run("wasm-opt", "-Os", "--all-features", "--strip-producers", "--strip-debug", built, "-o", module)
        shutil.copytree(ROOT / "include", stage / "include")

    def debian(self, target: str) -> None:
        self.configure(target, DEBIAN[target], "/usr", "ON")
        self.run("cpack", "-G", "DEB", "--config", self.folder / target / "build/CPackConfig.cmake", "-B", self.folder / target)
        for package in sorted((self.folder / target).glob("*.deb")):
            checksum(package.replace(self.out / package.name))


def pack(stage: Path, out: Path) -> Path:
    """Packs a folder; what an archive says of its files depends on their names and contents only."""
    paths = sorted([stage, *stage.rglob("*")])
    names = [str(path.relative_to(stage.parent)) for path in paths]
    if "windows" in stage.name:
        archive = out / f"{stage.name}.zip"
        with zipfile.ZipFile(archive, "w") as file:
            for path, name in zip(paths, names):
                if path.is_file():
                    entry = zipfile.ZipInfo(name, time.gmtime(EPOCH)[:6])
                    entry.external_attr = 0o100644 << 16
                    file.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED, 9)
    else:
        archive = out / f"{stage.name}.tar.gz"
        with (
            archive.open("wb") as raw,
            gzip.GzipFile("", "wb", mtime=0, fileobj=raw) as compressed,
            tarfile.open(fileobj=compressed, mode="w", format=tarfile.USTAR_FORMAT) as file,
        ):
            for path, name in zip(paths, names):
                entry = file.gettarinfo(path, name)
                entry.uid = entry.gid = 0
                entry.uname = entry.gname = "root"
                entry.mtime = EPOCH
                entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
                if entry.isfile():
                    with path.open("rb") as content:
                        file.addfile(entry, content)
                else:
                    file.addfile(entry)
    checksum(archive)
    return archive


def checksum(file: Path) -> None:
    """Writes what `sha256sum -c` reads."""
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    file.with_name(file.name + ".sha256").write_text(f"{digest}  {file.name}\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=ROOT / "target/packages", help="where to build")
    parser.add_argument("--out", type=Path, help="where to put archives, if not in that folder")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(TARGETS))
    arguments = parser.parse_args()
    for target in arguments.targets:
        if target not in TARGETS:
            parser.error(f"{target} is none of {', '.join(TARGETS)}")
    targets = arguments.targets or [target for target in TARGETS if target not in NOT_SHIPPED]
    folder = arguments.folder.resolve()
    builder = Builder(folder, (arguments.out or folder).resolve())
    print(f"{'target':<31}{'seconds':>8}{'archive':>10}{'shared':>10}{'static':>10}", flush=True)
    for target in targets:
        builder.build(target)


if __name__ == "__main__":
    main()
