"""Builds the package: `pip install ./python`, or `python3 python/setup.py build_ext --inplace` to use it in the source tree.

Cargo builds the library. For CPython the extension `_native` contains it, in the limited API: one build serves all versions.
PyPy, free-threaded CPython and a Python without headers get the shared library, which `_ctypes.py` loads. See docs/install.md."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from setuptools import Extension, find_packages, setup
from setuptools.command.build_ext import build_ext
from setuptools.command.build_py import build_py
from setuptools.command.sdist import sdist

try:
    from setuptools.command.bdist_wheel import bdist_wheel
except ImportError: # setuptools before 70.1, as distributions have it, builds in the source tree only
    bdist_wheel = object

HERE = Path(__file__).resolve().parent
os.chdir(HERE)
# Where the sources of Rust are: in a source distribution in a folder of it, else in the repository.
ROOT = HERE / "rust" if (HERE / "rust").is_dir() else HERE.parent
# What of them a source distribution contains.
SOURCES = [
    ".cargo", "Cargo.lock", "Cargo.toml", "LICENSE", "build.rs", "cmake/build/shared.c", "include/opentera/messages.h",
    "library", "proto", "src",
    "benches/Cargo.toml", "codegen/Cargo.toml", "codegen/src/main.rs", # cargo reads the whole workspace
] # fmt: skip

MANIFEST = (ROOT / "Cargo.toml").read_text(encoding="utf-8")
VERSION, RUST_VERSION, LICENSE = (
    re.search(rf'^{key} = "(.*)"', MANIFEST, re.MULTILINE)[1] for key in ("version", "rust-version", "license")
)
ABI_VERSION = VERSION.split(".")[0]

IS_WINDOWS = sys.platform == "win32"
IS_MACOS = sys.platform == "darwin"
HAS_LIMITED_API = (
    sys.implementation.name == "cpython"
    and not sysconfig.get_config_var("Py_GIL_DISABLED")
    and Path(sysconfig.get_path("include"), "Python.h").is_file()
)
if HAS_LIMITED_API:
    FILE = "_native.pyd" if IS_WINDOWS else "_native.abi3.so"
elif IS_WINDOWS:
    FILE = "opentera_messages.dll"
else:
    FILE = f"libopentera_messages.{ABI_VERSION}.dylib" if IS_MACOS else f"libopentera_messages.so.{ABI_VERSION}"

# A universal Python compiles for both processors. The library is built for this machine's, unless the caller names another.
if IS_MACOS:
    os.environ.setdefault("ARCHFLAGS", f"-arch {os.uname().machine}")


def fail(message):
    sys.exit(f"error: opentera-messages: {message}")


def find_cargo():
    """Cargo in the PATH or where rustup puts it, and the target that it builds for by itself."""
    home = os.environ.get("CARGO_HOME", Path.home() / ".cargo")
    cargo = shutil.which("cargo") or shutil.which("cargo", path=Path(home, "bin"))
    said = subprocess.run([cargo, "-vV"], cwd=ROOT, stdout=subprocess.PIPE, text=True).stdout if cargo else ""
    version = re.search(r"^release: (\d+)\.(\d+)", said, re.MULTILINE)
    if not version or [int(part) for part in version.groups()] < [int(part) for part in RUST_VERSION.split(".")]:
        fail(
            f"a build from source needs cargo {RUST_VERSION} or newer, which comes with Rust. Install it from "
            f"https://rustup.rs, or install a wheel: `pip install --only-binary :all: opentera-messages`. "
            f"Found: {f'{cargo} {version[1]}.{version[2]}' if version else cargo or 'no cargo'}"
        )
    return cargo, re.search(r"^host: (.*)", said, re.MULTILINE)[1]


def rust_target(host):
    """The target of this Python, which need not be that of cargo."""
    if IS_MACOS:
        return ("aarch64" if "arm64" in os.environ["ARCHFLAGS"] else "x86_64") + "-apple-darwin"
    windows = {"win32": "i686", "win-amd64": "x86_64", "win-arm64": "aarch64"}.get(sysconfig.get_platform())
    return f"{windows}-pc-windows-msvc" if windows else host


def cargo_library(folder):
    """Lets `cargo library` put into a folder what is linked: see library/src/main.rs."""
    cargo, host = find_cargo()
    command = [cargo, "run", "--quiet", "--locked", "--package", "opentera-library", "--target", host, "--"]
    command += ["--quiet", "--locked", "--target", rust_target(host), "--out", str(folder)]
    # Cargo looks for rustc in the PATH, where its own need not be.
    rustc = shutil.which("rustc", path=Path(cargo).parent)
    environment = {**({"RUSTC": rustc} if rustc else {}), **os.environ}
    if subprocess.run(command, cwd=ROOT, env=environment).returncode:
        fail(f"`{' '.join(command)}` failed in {ROOT}")


class BuildPy(build_py):
    def run(self):
        shutil.rmtree(self.build_lib, ignore_errors=True) # it may have a module that was deleted since
        super().run()


class BuildExt(build_ext):
    """Makes the file beside the modules, or takes one that is built: the extension, or the shared library."""

    user_options = [*build_ext.user_options, ("prebuilt=", None, "the file, if it is not to be built")]

    def initialize_options(self):
        super().initialize_options()
        self.prebuilt = None

    def get_ext_filename(self, fullname):
        return os.path.join(*fullname.split(".")[:-1], Path(self.prebuilt).name if self.prebuilt else FILE)

    def get_export_symbols(self, ext):
        return super().get_export_symbols(ext) if HAS_LIMITED_API else ext.export_symbols

    def build_extension(self, ext):
        if self.prebuilt:
            path = self.get_ext_fullpath(ext.name)
            self.mkpath(os.path.dirname(path))
            self.copy_file(self.prebuilt, path)
            return
        folder = Path(self.build_temp, "library").absolute()
        cargo_library(folder)
        if HAS_LIMITED_API:
            ext.sources = sorted(str(path) for path in Path("extension").glob("*.c"))
            ext.include_dirs = [str(ROOT / "include")]
            library = folder / ("opentera_messages.lib" if IS_WINDOWS else "libopentera_messages.a")
            ext.extra_objects = [str(library)]
        else:
            ext.sources = [str(ROOT / "cmake/build/shared.c")]
            ext.extra_objects = [str(folder / "opentera.o")]
        if IS_WINDOWS:
            if not HAS_LIMITED_API:
                ext.extra_link_args = [f"/DEF:{folder / 'opentera_messages.def'}"]
        else:
            ext.extra_compile_args = ["-fvisibility=hidden", "-g0", "-Werror=implicit-function-declaration"]
            ext.extra_link_args = ["-Wl,-dead_strip" if IS_MACOS else "-Wl,--gc-sections"]
        headers = [*Path("extension").glob("*.h"), *(ROOT / "include/opentera").glob("*.h")]
        ext.depends = [*ext.extra_objects, *map(str, headers)]
        super().build_extension(ext)


class BdistWheel(bdist_wheel):
    def get_tag(self):
        file = self.get_finalized_command("build_ext").get_ext_filename("")
        python = ("cp39", "abi3") if "_native" in file else ("py3", "none")
        return (*python, super().get_tag()[2])


class Sdist(sdist):
    def make_release_tree(self, base_dir, files):
        super().make_release_tree(base_dir, files)
        shutil.copytree("extension", Path(base_dir, "extension"))
        for name in SOURCES:
            to = Path(base_dir, "rust", name)
            to.parent.mkdir(parents=True, exist_ok=True)
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, to)
            else:
                shutil.copy(ROOT / name, to)


shutil.copyfile(ROOT / "LICENSE", "LICENSE") # setuptools takes a licence of this folder only
made = ROOT / "target/python"
made.mkdir(parents=True, exist_ok=True)
setup(
    version=VERSION,
    license=LICENSE,
    package_dir={"": "src"},
    packages=find_packages("src"),
    package_data={"": ["py.typed", "*.pyi"]},
    ext_modules=[Extension("opentera_messages._native", [], py_limited_api=HAS_LIMITED_API)],
    cmdclass={"build_py": BuildPy, "build_ext": BuildExt, "sdist": Sdist, "bdist_wheel": BdistWheel},
    options={"build": {"build_base": str(made)}, "egg_info": {"egg_base": str(made)}},
)
