#!/usr/bin/env python3
"""`page.py MODULE` prints a page that does in a browser what golden.mjs does in Node. The page has everything in it, so that no
server is needed, and its text is then `714 messages` or an error."""

import base64
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
program = (ROOT / "bindings-tests/wasm/messages.mjs").read_text()
data = json.dumps([
    base64.b64encode(Path(sys.argv[1]).read_bytes()).decode(),
    (ROOT / "include/opentera/messages.h").read_text(),
    (ROOT / "tests/golden/json_texts.tsv").read_text(),
]).replace("</", r"<\/") # which would end the script
print(f"""<!doctype html>
<meta charset="utf-8">
<script type="module">
{program}
const [module, header, golden] = {data};
const bytes = Uint8Array.from(atob(module), (character) => character.charCodeAt(0));
document.body.textContent = await writeAll(bytes, header, golden).then((count) => `${{count}} messages`, String);
</script>
<body></body>""")
