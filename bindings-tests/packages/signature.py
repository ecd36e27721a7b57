#!/usr/bin/env python3
"""`signature.py FILE` checks the ad-hoc signature of a Mach-O file of one 64-bit processor: macOS stops arm64 programs whose
code has not the hashes that the signature says. (Apple's open source: cs_blobs.h.)"""

import hashlib
import struct
import sys
from pathlib import Path

LC_CODE_SIGNATURE = 0x1D
SUPERBLOB, CODE_DIRECTORY = 0xFADE0CC0, 0xFADE0C02

data = Path(sys.argv[1]).read_bytes()
offset = 32
for _ in range(struct.unpack_from("<I", data, 16)[0]):
    command, size = struct.unpack_from("<II", data, offset)
    if command == LC_CODE_SIGNATURE:
        (start,) = struct.unpack_from("<I", data, offset + 8)
        break
    offset += size
else:
    sys.exit("no signature")

magic, _, count = struct.unpack_from(">III", data, start)
assert magic == SUPERBLOB
directories = [start + struct.unpack_from(">II", data, start + 12 + 8 * index)[1] for index in range(count)]
(directory,) = [at for at in directories if struct.unpack_from(">I", data, at)[0] == CODE_DIRECTORY]
(hashes,) = struct.unpack_from(">I", data, directory + 16)
slots, limit = struct.unpack_from(">II", data, directory + 28)
hash_size, hash_type, _, page_bits = struct.unpack_from(">BBBB", data, directory + 36)
assert (hash_size, hash_type, limit) == (32, 2, start)
page = 1 << page_bits
assert slots == -(-limit // page)
for slot in range(slots):
    expected = data[directory + hashes + 32 * slot :][:32]
    actual = hashlib.sha256(data[slot * page : min((slot + 1) * page, limit)]).digest()
    assert actual == expected, f"page {slot}"
print(f"{slots} pages")
