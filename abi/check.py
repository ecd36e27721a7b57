#!/usr/bin/env python3
"""Compares the ABI of the header with the one that was released, and fails on what a program that is already compiled
would notice.

    python3 abi/check.py 64            # compare with abi/opentera_messages_64.abi, and show that changes are seen
    python3 abi/check.py 32            # the same with 32 bits
    python3 abi/check.py 64 --write    # make that file, for a release

What is compared is a library with the functions of include/opentera/messages.h, none of which do anything, compiled as
C. The debug information of the library itself has the types of its dependencies, and paths; that it has the functions,
layouts and numbers of the header is held by the tests (`symbols`, `layout`, `names`). The numbers are made one enum, so
that they are part of the ABI too. So are the sizes that the library accepts of each struct that carries its size, and
whether it is an element of lists, as src/generated has them: a program that is already compiled has one of these sizes.

What is new may be added: functions, constants, and fields at the end of structs that carry their size, if the sizes that
they had are still accepted. It needs abidw and abidiff, from Debian's abigail-tools, and a C compiler: `cc` for 64 bits,
i686-linux-gnu-gcc for 32."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parent
HEADER = HERE.parent / "include/opentera/messages.h"
GENERATED = HERE.parent / "src/generated"
BITS = sys.argv[1]
RELEASED = HERE / f"opentera_messages_{BITS}.abi"
COMPILER = {"64": "cc", "32": "i686-linux-gnu-gcc"}[BITS]
SIZES = {"uint64_t": 8, "tera_str": int(BITS) // 4}
VERSION = re.search(r'^version = "(\d+)', (HERE.parent / "Cargo.toml").read_text(), flags=re.MULTILINE)
SONAME = f"libopentera_messages.so.{VERSION[1]}"


def accepted():
    """The structs of the messages: the sizes that the library accepts, and whether they are elements of lists."""
    found = {}
    for module in sorted(GENERATED.glob("*.rs")):
        text = module.read_text()
        if sizes := re.search(r"const SIZES: Sizes = Sizes::(Fixed|growing)\((.*)\);", text):
            asserts = text.partition(f'target_pointer_width = "{BITS}")]\nconst _')[2]
            name, size = re.search(r"size_of::<(\w+)>\(\) == (\d+)", asserts).groups()
            is_element = sizes[1] == "Fixed"
            lists = dict(zip(("64", "32"), re.findall(r"\[(.*?)\]", sizes[2])))
            found[name] = ([size] if is_element else re.findall(r"\d+", lists[BITS]), is_element)
    assert len(found) > 20
    return found


def library(header, sizes, folder):
    """A library with the functions and numbers of a header, and the sizes that are accepted."""
    text = re.sub(r"/\*.*?\*/|//.*?$", "", header, flags=re.DOTALL | re.MULTILINE)
    functions = re.findall(r"^[a-z][\w *]*?\btera_\w+\([^;{}]*\);", text, flags=re.MULTILINE)
    constants = re.findall(r"^#define (TERA_\w+) -?\d+$|^  (TERA_\w+) = -?\d+,", text, flags=re.MULTILINE)
    constants = [macro or member for macro, member in constants]
    # Of those that are no messages the library accepts the size that they have.
    others = set(re.findall(r"struct (tera_\w+) \{\s*tera_head base;", text)) - set(sizes)
    assert len(functions) > 200 and len(constants) > 100 and len(others) > 2
    source = ['#include "messages.h"', "enum tera_numbers {"]
    source += [f"  NUMBER_OF_{name} = (int){name}," for name in constants]
    source += [f"  SIZE_OF_{name} = (int)sizeof({name})," for name in sorted(others)]
    for name, (accepts, is_element) in sizes.items():
        source += [f"  SIZE_{size}_OF_{name} = {size}," for size in accepts]
        source += [f"  ELEMENT_{name} = 1,"] if is_element else []
    source += ["};", "enum tera_numbers tera_numbers;"]
    source += [function.removesuffix(";") + " { __builtin_trap(); }" for function in functions]
    (folder / "messages.h").write_text(header)
    (folder / "messages.c").write_text("\n".join(source) + "\n")
    made = folder / SONAME
    run(COMPILER, "-std=c99", "-g", "-shared", "-fPIC", f"-Wl,-soname,{SONAME}", "-o", made, folder / "messages.c")
    return made


def dump(header, sizes):
    """Its ABI, as abidw writes it."""
    with tempfile.TemporaryDirectory() as folder:
        made = library(header, sizes, Path(folder))
        text = run("abidw", "--no-corpus-path", "--no-comp-dir-path", "--no-show-locs", made).stdout
    # The unit is named by the folder that it was compiled in.
    return re.sub(r"path='[^']*/messages\.c'", "path='messages.c'", text)


def structs(dumped):
    """The structs that carry their size in a head."""
    found = {}
    for struct in dumped.iter("class-decl"):
        members = struct.findall("data-member")
        if members and members[0].find("var-decl").get("name") == "base":
            found[struct.get("name")] = struct
    return found


def numbers(dumped):
    """The constants and what they are, with the sizes that are accepted."""
    enumerators = ElementTree.fromstring(dumped).iter("enumerator")
    return {(enumerator.get("name"), enumerator.get("value")) for enumerator in enumerators}


def without_growth(old, new):
    """The new dump without the fields at the end of structs with a size that the old one does not have."""
    old, new = ElementTree.fromstring(old), ElementTree.fromstring(new)
    before = structs(old)
    for name, struct in structs(new).items():
        if name not in before:
            continue
        size = before[name].get("size-in-bits")
        if int(struct.get("size-in-bits")) > int(size):
            struct.set("size-in-bits", size)
            for member in struct.findall("data-member"):
                if int(member.get("layout-offset-in-bits")) >= int(size):
                    struct.remove(member)
    return ElementTree.tostring(new, encoding="unicode")


def differences(old, new):
    """What abidiff says of two dumps, empty where the new one can take the place of the old one."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / "old.abi", Path(folder) / "new.abi"]
        for file, text in zip(files, (old, without_growth(old, new))):
            file.write_text(text)
        compared = run("abidiff", "--no-added-syms", *files, check=False)
    if compared.returncode & 3:
        sys.exit(compared.stdout + compared.stderr)
    found = compared.stdout if compared.returncode else ""
    # A number that is gone is nothing to abidiff.
    return found + "".join(f"{name} was {value}\n" for name, value in numbers(old) - numbers(new))


def run(*command, check=True):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if check and done.returncode:
        sys.exit(f"{command}: {done.stdout}{done.stderr}")
    return done


def changes(sizes):
    """Changes of the header and of what is accepted, and whether programs notice."""

    def grown(name, member):
        """The end of a struct, the same with another member of this type, and the size that the struct then has."""
        return f"\n}} {name};", f"\n  {member} added;\n}} {name};", str(int(sizes[name][0][-1]) + SIZES[member])

    end, more, size = grown("tera_device_event", "tera_str")
    (before, _), (any_end, any_more, any_size) = sizes["tera_device_event"], grown("tera_any", "uint64_t")
    return [
        ("a function that is gone", "uint32_t tera_abi_version(void);", "", {}, True),
        ("a parameter more", "tera_kind_from_name(const char *name, size_t len)",
         "tera_kind_from_name(const char *name, size_t len, uint32_t flags)", {}, True),
        ("another result", "uint32_t tera_abi_version(void);", "uint64_t tera_abi_version(void);", {}, True),
        ("a field in the middle", "  double time;\n", "  double time;\n  uint64_t added;\n", {}, True),
        ("another type of a field", "  double time;\n", "  int64_t time;\n", {}, True),
        ("another number", "TERA_ERR_TOO_DEEP = 8,", "TERA_ERR_TOO_DEEP = 80,", {}, True),
        ("a number that is gone", "TERA_ERR_TOO_DEEP = 8,", "", {}, True),
        ("a field at the end of a struct that is no message", "  size_t unknown;\n}",
         "  size_t unknown;\n  uint64_t added;\n}", {}, True),
        ("a struct that grows and forgets its size", end, more, {"tera_device_event": ([size], False)}, True),
        ("a struct that has grown and becomes an element of lists", end, more, {"tera_device_event": ([size], True)}, True),
        ("an element of lists that grows", any_end, any_more, {"tera_any": ([any_size], True)}, True),
        ("an element of lists that is none any more", "", "", {"tera_any": (sizes["tera_any"][0], False)}, True),
        ("a new function", "uint32_t tera_abi_version(void);",
         "uint32_t tera_abi_version(void);\nuint32_t tera_added(void);", {}, False),
        ("a new number", "  TERA_ERR_TOO_DEEP = 8,", "  TERA_ERR_ADDED = 800,\n  TERA_ERR_TOO_DEEP = 8,", {}, False),
        ("a struct that grows and remembers its size", end, more, {"tera_device_event": ([*before, size], False)}, False),
        ("a struct that becomes an element of lists", "", "", {"tera_device_event": (before, True)}, False),
    ]


def main():
    header, sizes = HEADER.read_text(), accepted()
    current = dump(header, sizes)
    if sys.argv[2:] == ["--write"]:
        RELEASED.write_text(current)
        return
    found = differences(RELEASED.read_text(), current)
    if found:
        sys.exit(f"the ABI is not compatible with the released one:\n{found}")
    judged = changes(sizes)
    for name, old, new, other_sizes, is_noticed in judged:
        assert old in header and other_sizes.keys() <= sizes.keys(), name
        changed = dump(header.replace(old, new) if old else header, sizes | other_sizes)
        found = differences(current, changed)
        if bool(found) != is_noticed:
            sys.exit(f"{name}: that is {'not ' if is_noticed else ''}noticed\n{found}")
    print(f"the ABI of {BITS} bits is compatible; {len(judged)} changes were judged as they should")


if __name__ == "__main__":
    main()
