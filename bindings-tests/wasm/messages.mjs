// The golden messages as JSON, by the library as a WebAssembly module: in Node, and in a page of a browser.

const check = (condition, message) => {
  if (!condition) throw new Error(message);
};

// Gives the number of messages. `header` is the text of messages.h, `golden` that of json_texts.tsv.
export async function writeAll(moduleBytes, header, golden) {
  const now = () => Date.now() / 1000;
  const module = await WebAssembly.instantiate(moduleBytes, { opentera: { now } });
  const tera = module.instance.exports;
  const memory = () => new Uint8Array(tera.memory.buffer); // which is another one after the memory has grown
  const utf8 = (text) => new TextEncoder().encode(text);

  // The first memory is a page at the end of the module's: an arena needs the layout before it can allocate.
  const page = tera.memory.grow(1) * 65536;
  const layout = header.match(/#define TERA_LAYOUT "(.*)"/)[1]; // that of 32 bits is first
  memory().set(utf8(`${layout}\0`), page);
  const arena = tera.tera_arena_new_for(0, page);
  check(arena !== 0, "no arena");

  const put = (bytes) => {
    const place = tera.tera_arena_alloc(arena, bytes.length + 1, 8);
    check(place !== 0, "no memory");
    memory().set(bytes, place);
    return place;
  };
  const capacity = 1 << 20;

  let count = 0;
  for (const line of golden.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [name, hex, , , , expected] = line.split("\t");
    const kind = tera.tera_kind_from_name(put(utf8(name)), name.length);
    const bytes = Uint8Array.from(hex.match(/../g) ?? [], (digits) => parseInt(digits, 16));
    const [input, buffer, length] = [put(bytes), put(new Uint8Array(capacity)), put(new Uint8Array(4))];
    const status = tera.tera_json_from_binary(arena, kind, input, bytes.length, 0, buffer, capacity, length);
    if (expected === "-") {
      check(status !== 0, line);
    } else {
      check(status === 0, line);
      const written = new DataView(tera.memory.buffer).getUint32(length, true);
      check(new TextDecoder().decode(memory().slice(buffer, buffer + written)) === expected, line);
    }
    tera.tera_arena_reset(arena);
    count++;
  }
  check(count >= 700, `${count} messages`);
  check(Math.abs(tera.tera_now() - now()) < 60, "the time");
  tera.tera_arena_free(arena);
  return count;
}
