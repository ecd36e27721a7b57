"""Compares what `observe.py` printed with a version of protobuf and with the drop-in.

    compare.py VERSION PROTOBUF DROP-IN...

Every observation has to be the same. The exceptions are listed here, and each has to be found.
"""

import ast
import re
import sys

ALL = "3.20.3", "5.28.3", "7.36.2"
OLD, NEW = ALL[:1], ALL[1:]

#: Where the drop-in differs from versions of protobuf: in these versions, observations of these names, and why.
DIFFERENCES = [
    (ALL, r"^issubclass\(UserEvent, Message\)", "beside protobuf the base is of this package"),
    (ALL, r"any_pb2\.Any is Any", "beside protobuf the messages have an Any of this package"),
    (ALL, r"^Parse\('\[\]'", "protobuf accepts an empty list for a message"),
    (ALL, r"^refused .*b'\{\"type\":1\.5\}'", "protobuf rounds the number of an enum"),
    (ALL, r"^refused .*b'\{\"bytesValue\":\"!\"\}'", "protobuf ignores what is not base64"),
    (ALL, r"^refused .* not UTF-8'*$", "a ParseError, in protobuf a UnicodeDecodeError"),
    (ALL, r"^message opentera.protobuf.Value 150[14]000000 JSON'*$", "the least floats have more digits in protobuf"),
    (ALL, r"^message opentera.protobuf.Value 15ffff7f[7f]f JSON'*$", "protobuf writes digits of the greatest float that it rejects"),
    (ALL, r"^message opentera.protobuf.Value 15ffff7f[7f]f JSON again'*$", "protobuf rejects the greatest float that it wrote"),
    (ALL, r"^bus 229 JSON", "protobuf accepts an Any whose type URL has no slash"),
    (OLD, r"^enum .* = ([A-Z]\w+|['\"].*)$", "an enum is not assigned by name"),
    (OLD, r"\.\w+: (False|0|-?0\.0)$", "what is false is accepted as an empty list"),
    (OLD, r"bool_value ?[=:]", "a number that is too large is a TypeError, and not an OverflowError"),
    (OLD, r" text$|^str\(", "text escapes what is not ASCII, and writes `1.0`"),
    (OLD, r"^Value\(double_value=0\.0\) == ", "zero is equal to minus zero"),
    (OLD, r"^Value\(double_value=float_nan\) == ", "NaN is not equal to itself"),
    (OLD, r"with_no_presence=", "a newer argument"),
    (NEW, r"including_default_value_fields=", "an older argument"),
    (OLD, r"^refused \S+ [0-9a-f]+'*$", "fields of number 0 and the end of a group end the message"),
    (OLD, r"^refused .*(b'null'|\"@type\":(null|\{\})|\"typeUrl\":\"a\")", "values that JSON cannot have are other exceptions"),
    (OLD, r"\"NOPE\", .*ignore_unknown_fields=True", "the name of an enum is never ignored"),
    (ALL[1:2], r"^str\(Value\(bytes_value=", "quotes in bytes are not escaped"),
    (ALL[:2], r"^ParseDict\(.*\(\"a\", \"b\"\)", "a tuple is not accepted as a list"),
    (ALL[2:], r"[=:] (True|False)$", "a boolean is no number"),
    (ALL[:2], r"^refused .*TeraMessage b'\{\"message\":\{\"(value|@type)\":", "messages in an Any may be nested deeper"),
]


def read(path):
    """The values of the observations by their names, which are made unique."""
    found = {}
    for line in open(path, encoding="ascii"):
        name, value = (ast.literal_eval(cell) for cell in line.split("\t"))
        while name in found:
            name += "'"
        found[name] = value
    return found


def main(version, protobuf, *drop_in):
    theirs = read(protobuf)
    listed = [re.compile(pattern) for versions, pattern, _ in DIFFERENCES if version in versions]
    unused, failures = set(listed), []
    for path in drop_in:
        ours = read(path)
        if list(ours) != list(theirs):
            failures.append(f"{path}: other observations: {sorted(set(ours) ^ set(theirs))[:5]}")
        for name, value in ours.items():
            if value != theirs.get(name):
                pattern = next((pattern for pattern in listed if pattern.search(name)), None)
                unused.discard(pattern)
                if pattern is None:
                    failures.append(f"{name}\n  protobuf: {theirs.get(name)}\n  drop-in:  {value}")
    failures += [f"no such difference from {version}: {pattern.pattern}" for pattern in unused]
    print("\n".join(failures[:40]))
    print(f"{version}: {len(theirs)} observations, {len(failures)} failures")
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
