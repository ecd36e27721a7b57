// The library as a WebAssembly module, in Node: `golden.mjs MODULE`. It writes the golden messages as JSON.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");

const now = () => Date.now() / 1000;
const module = await WebAssembly.instantiate(readFileSync(process.argv[2]), { opentera: { now } });
const tera = module.instance.exports;
const memory = () => new Uint8Array(tera.memory.buffer); // which is another one after the memory has grown

// The first memory is a page at the end of the module's: an arena needs the layout before it can allocate.
const page = tera.memory.grow(1) * 65536;
const layout = read("include/opentera/messages.h").match(/#define TERA_LAYOUT "(.*)"/)[1]; // that of 32 bits is first
memory().set(new TextEncoder().encode(`${layout}\0`), page);
const arena = tera.tera_arena_new_for(0, page);
assert.notEqual(arena, 0);

const put = (bytes) => {
  const place = tera.tera_arena_alloc(arena, bytes.length + 1, 8);
  assert.notEqual(place, 0);
  memory().set(bytes, place);
  return place;
};
const capacity = 1 << 20;

let count = 0;
for (const line of read("tests/golden/json_texts.tsv").split("\n")) {
  if (line === "" || line.startsWith("#")) continue;
  const [name, hex, , , , expected] = line.split("\t");
  const kind = tera.tera_kind_from_name(put(Buffer.from(name)), name.length);
  const bytes = Buffer.from(hex, "hex");
  const [input, buffer, length] = [put(bytes), put(new Uint8Array(capacity)), put(new Uint8Array(4))];
  const status = tera.tera_json_from_binary(arena, kind, input, bytes.length, 0, buffer, capacity, length);
  if (expected === "-") {
    assert.notEqual(status, 0, line);
  } else {
    assert.equal(status, 0, line);
    const written = new DataView(tera.memory.buffer).getUint32(length, true);
    assert.equal(Buffer.from(memory().subarray(buffer, buffer + written)).toString(), expected);
  }
  tera.tera_arena_reset(arena);
  count++;
}
assert(count >= 700);
assert(Math.abs(tera.tera_now() - now()) < 60);
tera.tera_arena_free(arena);
console.log(`${count} messages`);
