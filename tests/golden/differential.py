#!/usr/bin/env python3
"""Holds the library against Google's runtimes, on messages that are made by chance or by the fuzzers.

    cargo library
    python3 tests/golden/differential.py                  # 20,000 inputs, with a new seed
    python3 tests/golden/differential.py --count 200000
    python3 tests/golden/differential.py --seed 42        # the inputs of another run again
    python3 tests/golden/differential.py --record         # also writes the figures to docs/appendix/reliability-tables.md
    python3 tests/golden/differential.py --fuzzed         # what fuzz/run.py has in fuzz/corpus
    python3 tests/golden/differential.py --kept           # what it has kept in fuzz/kept.tsv

It needs what make_json.py needs, whose judges and rules it uses. Half of the inputs are binary: messages of every type
with values by chance, their fields in another order, and with bytes changed. The other half are texts: what the library
writes of such messages, and that with other values in it and bytes changed. The library has to say of every input what
the judges say, with the same value; where they differ, what make_golden.py and make_json.py say is followed. Every
message that is accepted is written as JSON too, to the byte as make_json.py has it.

The corpora of the fuzzers are what they found to reach something new in the library. There the messages are taken out of
the inputs of the targets that read one, and asked of in the same way.

known_differences.tsv lists the permitted categories of differences, each with the part of a specification
that decides it. The run says which of them chance did not show; json_disagreements.tsv and
disagreements.tsv show each.
"""

import argparse
import collections
import ctypes
import itertools
import pathlib
import random
import struct
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "fuzz"))

import make_golden
import make_json
import seeds
from make_golden import EDGES, Dice, Filler, Field, is_message, is_repeated
from run import rewrite

KNOWN = make_golden.HERE / "known_differences.tsv"
LIBRARY = ROOT / "target/release/libopentera_messages.so"
BEGIN = "<!-- figures of differential.py -->\n"
BEGIN_FUZZED = "<!-- figures of differential.py --fuzzed -->\n"
BATCH = 20000
SHOWN = 10
FORMS = ("binary", "JSON")
SOURCES = {seeds.fuzzed: "The corpora of the fuzzers", seeds.kept: "The inputs in fuzz/kept.tsv"}


class Library:
    """The shared library, as it is shipped."""

    DEFAULTS = 0x10
    TOO_SMALL = 6

    def __init__(self, path):
        self.c = ctypes.CDLL(str(path))
        self.c.tera_arena_new_for.restype = ctypes.c_void_p
        self.c.tera_kind_size.restype = ctypes.c_size_t
        # Structs have the library's own sizes.
        sizes = itertools.takewhile(bool, map(self.c.tera_kind_size, itertools.count(1)))
        layout = " ".join(map(str, sizes)).encode()
        self.arena = ctypes.c_void_p(self.c.tera_arena_new_for(ctypes.c_size_t(0), layout))
        self.buffer = ctypes.create_string_buffer(1 << 20)

    def kind(self, name):
        return self.c.tera_kind_from_name(name.encode(), ctypes.c_size_t(len(name)))

    def written(self, function, *arguments):
        """What a function writes to a buffer; None for an error."""
        size = ctypes.c_size_t(0)
        capacity = ctypes.c_size_t(len(self.buffer))
        status = function(self.arena, *arguments, self.buffer, capacity, ctypes.byref(size))
        if status == self.TOO_SMALL:
            self.buffer = ctypes.create_string_buffer(2 * size.value)
            return self.written(function, *arguments)
        return None if status else self.buffer.raw[: size.value]

    def read(self, name, data):
        """A binary message serialised again, and written as JSON without and with defaults."""
        self.c.tera_arena_reset(self.arena)
        kind = self.kind(name)
        size = self.c.tera_kind_size(kind)
        message = (ctypes.c_uint64 * (size // 8))()
        self.c.tera_init(kind, message, ctypes.c_size_t(size))
        if self.c.tera_decode(self.arena, data, ctypes.c_size_t(len(data)), 0, message):
            return None, None
        texts = [self.written(self.c.tera_to_json, message, flags) for flags in (0, self.DEFAULTS)]
        return self.written(self.c.tera_encode, message), texts

    def read_json(self, name, data):
        """A text as binary."""
        self.c.tera_arena_reset(self.arena)
        size = ctypes.c_size_t(len(data))
        return self.written(self.c.tera_binary_from_json, self.kind(name), data, size, 0)


class Chance(Filler):
    """Gives fields values by chance."""

    CHARACTERS = "aZ0 \"\\/<>\n\t\0\x7f\u00e9\u2028\u6771\U0001f600\ufeff"

    def __init__(self, schema, dice):
        super().__init__()
        self.schema = schema
        self.dice = dice
        self.names = sorted(schema.classes)

    def scalar(self, field):
        dice = self.dice
        if dice.below(3) == 0:
            return super().scalar(field)
        if field.type == Field.TYPE_STRING:
            return "".join(dice.pick(self.CHARACTERS) for _ in range(dice.below(12)))
        if field.type == Field.TYPE_BYTES:
            return bytes(dice.below(256) for _ in range(dice.below(8)))
        if dice.below(3) == 0:
            return dice.pick(EDGES[field.type])
        bits = dice.bits(64)
        few = bits >> dice.below(64)
        return {
            Field.TYPE_ENUM: few % 16,
            Field.TYPE_INT32: (few >> 32) - 2**31,
            Field.TYPE_UINT32: few >> 32,
            Field.TYPE_UINT64: few,
            Field.TYPE_INT64: few - 2**63 if few >= 2**63 else few,
            Field.TYPE_DOUBLE: struct.unpack("<d", struct.pack("<Q", bits))[0],
            Field.TYPE_FLOAT: struct.unpack("<f", struct.pack("<I", bits >> 32))[0],
            Field.TYPE_BOOL: bool(few & 1),
        }[field.type]

    def fill(self, message, depth=0):
        dice = self.dice
        if message.DESCRIPTOR.full_name == make_json.ANY and dice.below(8):
            if depth < 4:
                content = self.message(dice.pick(self.names), depth + 1)
                prefix = make_json.PREFIX if dice.below(8) else "example.org/a/"
                message.CopyFrom(make_json.pack(self.schema, content, prefix))
            return
        for field in message.DESCRIPTOR.fields:
            if field.containing_oneof or dice.below(3) == 0:
                continue
            if is_repeated(field):
                for _ in range(dice.below(4)):
                    if is_message(field):
                        self.fill(getattr(message, field.name).add(), depth)
                    else:
                        getattr(message, field.name).append(self.scalar(field))
            elif is_message(field):
                getattr(message, field.name).SetInParent()
                self.fill(getattr(message, field.name), depth)
            else:
                setattr(message, field.name, self.scalar(field))
        members = [field for field in message.DESCRIPTOR.fields if field.containing_oneof]
        if members and dice.below(8):
            field = dice.pick(members)
            setattr(message, field.name, self.scalar(field))

    def message(self, name, depth=0):
        message = self.schema.classes[name]()
        self.fill(message, depth)
        return message


class Run:
    def __init__(self, seed, directory):
        self.dice = Dice(seed)
        descriptor_set = make_golden.make_descriptor_set(directory)
        self.schema = make_golden.Schema(descriptor_set.read_bytes())
        self.judges = make_golden.Judges(directory, descriptor_set)
        self.chance = Chance(self.schema, self.dice)
        self.library = Library(LIBRARY)
        self.counts = collections.Counter()
        self.categories = collections.Counter()
        self.wrong = []

    def differs(self, what, name, data, *details):
        self.counts["wrong"] += 1
        if len(self.wrong) < SHOWN:
            self.wrong.append(f"{what}: {name} {data.hex()}: {details}")

    def follow(self, decide, name, data, answers):
        """What has to be followed; the judges differ, or the rules from them, only in ways that are known."""
        try:
            followed, categories = decide(self.schema, name, data, "by chance", answers)
        except SystemExit as unexplained:
            self.differs("not explained", name, data, str(unexplained))
            return False, None
        self.categories.update(categories)
        return True, followed

    def batch(self, count):
        chance, dice = self.chance, self.dice
        pool = []
        for number in range(count // 8):
            message = chance.message(chance.names[number % len(chance.names)])
            data = message.SerializeToString(deterministic=True)
            pool.append(("by_chance", message, b"", data))
        own = [(message.DESCRIPTOR.full_name, data, "") for _, message, _, data in pool]
        inputs = [*own, *make_golden.rearranged_inputs(pool, count // 8, dice)]
        inputs += make_golden.mutated_inputs(pool, count // 2 - len(inputs), dice)
        texts = self.binary(list(dict.fromkeys((name, data) for name, data, _ in inputs)))
        texts = [dice.pick(texts) for _ in range(count // 8)]
        inputs = [(name, text.encode()) for name, text in texts]
        inputs += [(name, self.revalued(text)) for name, text in texts]
        changed = [(name, text) for name, text in texts if 8 < len(text) < 400]
        inputs += [
            (name, data) for name, data, _ in make_json.mutated_inputs(changed, count // 2 - len(inputs), dice)
        ]
        self.json(list(dict.fromkeys(inputs)))

    def fuzzed(self, contents):
        inputs = {form: {} for form in FORMS}
        for form, name, data in seeds.inputs(contents):
            inputs[form][name, data] = None
        self.binary(list(inputs["binary"]))
        self.json(list(inputs["JSON"]))

    VALUES = """null true false 0 -0 1 -1 1.5 1e3 "1e3" "1.0" "-0" "" "a" "7" "NaN" "Infinity" 1e999 4294967296
        9223372036854775808 [] [null] [[]] {} [{}] "AQI=" "AQI" "-_" "\\ud83d" "type.googleapis.com/opentera.protobuf.Value"
        "opentera.protobuf.Value" "example.org/opentera.protobuf.Value" 1E+2 01 .5""".split()

    def revalued(self, text):
        """A text with other values and names in it."""
        tokens = make_json.tokens_of(text)
        for _ in range(1 + self.dice.below(2)):
            at = self.dice.below(len(tokens))
            if tokens[at] not in list("{}[]:,"):
                tokens[at] = self.dice.pick(self.dice.pick([self.VALUES, tokens]).copy())
        return "".join(tokens).encode()

    def binary(self, inputs):
        """Asks all of binary inputs; gives the texts that the library writes."""
        texts = []
        for (name, data), answers in zip(inputs, self.judges.ask(inputs)):
            followed = answers["upb"]
            if len(set(answers.values())) > 1:
                is_known, judge = self.follow(explained, name, data, answers)
                if not is_known:
                    continue
                followed = answers[judge]
            self.counts["binary", followed is not None] += 1
            ours, written = self.library.read(name, data)
            if ours != followed:
                self.differs("binary", name, data, answers, ours)
            elif ours is not None:
                message = self.schema.classes[name].FromString(data)
                for defaults, text in enumerate(written):
                    self.counts["written"] += 1
                    try:
                        expected = make_json.write_message(self.schema, message, bool(defaults))
                    except make_json.NoJson:
                        expected = None
                    if (text and text.decode()) != expected:
                        self.differs("written", name, data, text, expected)
                    elif text:
                        texts.append((name, expected))
        return texts

    def json(self, inputs):
        """Asks all of texts."""
        by_python = make_json.ask_python(self.schema, inputs)
        by_cpp = make_json.ask_cpp(self.judges.commands["cpp"][0], "from_json", inputs)
        for (name, data), python, cpp in zip(inputs, by_python, by_cpp):
            answers = {"python": python, "cpp": self.canonical(name, cpp)}
            is_known, followed = self.follow(make_json.judge, name, data, answers)
            if not is_known:
                continue
            self.counts["JSON", followed is not None] += 1
            ours = self.canonical(name, self.library.read_json(name, data))
            if ours != followed:
                self.differs("JSON", name, data, answers, ours)

    def canonical(self, name, data):
        if data is None:
            return None
        return make_json.canonical(self.schema, self.schema.classes[name].FromString(data))


def explained(schema, name, data, note, answers):
    followed, reasons = make_golden.explain(schema, name, data, note, answers)
    return followed, [category for category, _ in reasons]


def known_differences():
    rows = [line.split("\t") for line in KNOWN.read_text().splitlines() if not line.startswith("#")]
    return {row[0] for row in rows}


def record(begin, source, run, unseen):
    counts = run.counts
    lines = [
        f"{source}: the library differed from the expected result on {counts['wrong']} inputs.\n",
        "| input | accepted | rejected |",
        "| --- | ---: | ---: |",
        *(f"| {form} | {counts[form, True]} | {counts[form, False]} |" for form in FORMS),
        f"\n{counts['written']} JSON outputs of accepted messages were compared.\n",
        "| known difference between the runtimes | inputs |",
        "| --- | ---: |",
        *(f"| {category} | {count} |" for category, count in sorted(run.categories.items())),
        *(f"| {category} | 0 |" for category in unseen),
    ]
    rewrite(begin, lambda _: lines)


def main():
    parser = argparse.ArgumentParser(description="Compares the library with Google's runtimes.")
    parser.add_argument("--count", type=int, default=BATCH, help="number of inputs, half of them JSON")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().getrandbits(32))
    fuzzed = parser.add_mutually_exclusive_group()
    for contents, what in ((seeds.fuzzed, "in the corpora of"), (seeds.kept, "kept by")):
        fuzzed.add_argument(
            f"--{contents.__name__}",
            action="store_const",
            dest="contents",
            const=contents,
            help=f"the inputs are those that are {what} the fuzzers",
        )
    parser.add_argument("--record", action="store_true", help="write the figures to docs/appendix/reliability-tables.md")
    arguments = parser.parse_args()
    if arguments.count < 64:
        parser.error("--count must be at least 64")
    source = SOURCES.get(arguments.contents, f"Seed {arguments.seed}")
    print(source, flush=True)
    known = known_differences()
    if known != make_golden.CATEGORIES.keys() | make_json.CATEGORIES.keys():
        sys.exit(f"{KNOWN.name} is not the list of the categories in make_golden.py and make_json.py")
    with tempfile.TemporaryDirectory() as directory:
        run = Run(arguments.seed, pathlib.Path(directory))
        if arguments.contents:
            run.fuzzed(arguments.contents)
        else:
            for done in range(0, arguments.count, BATCH):
                run.batch(min(BATCH, arguments.count - done))
    for form in FORMS:
        print(f"{form}: {run.counts[form, True]} accepted, {run.counts[form, False]} rejected")
    print(f"JSON outputs compared: {run.counts['written']}")
    for category, count in sorted(run.categories.items()):
        print(f"  {category}: {count}")
    unseen = sorted(known - run.categories.keys())
    if unseen:
        print(f"  not seen: {', '.join(unseen)}")
    if arguments.record:
        record(BEGIN_FUZZED if arguments.contents else BEGIN, source, run, unseen)
    for wrong in run.wrong:
        print(wrong)
    if run.counts["wrong"]:
        sys.exit(f"{run.counts['wrong']} differences that are not known; {source}")


if __name__ == "__main__":
    main()
