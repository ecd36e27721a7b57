// The library as a WebAssembly module, in Node: `golden.mjs MODULE`.

import { readFileSync } from "node:fs";
import { writeAll } from "./messages.mjs";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");

const count = await writeAll(
  readFileSync(process.argv[2]), read("include/opentera/messages.h"), read("tests/golden/json_texts.tsv"));
console.log(`${count} messages`);
