// The shared library: its file, its functions, the arena of this module, and the errors that it reports.
//
// Addresses are numbers: they have fewer than 53 bits.

import { isMainThread } from 'node:worker_threads';
import koffi from 'koffi';
import { ABI_VERSION, LAYOUTS, Status } from './constants.js';

const VARIABLE = 'OPENTERA_MESSAGES_LIBRARY';

/** The file name of the library on a system, which the loader finds in the folders of the system. */
export function libraryName(platform) {
  switch (platform) {
    case 'win32':
      return 'opentera_messages.dll';
    case 'darwin':
      return `libopentera_messages.${ABI_VERSION}.dylib`;
    default:
      return `libopentera_messages.so.${ABI_VERSION}`;
  }
}

const FILE = process.env[VARIABLE] ?? libraryName(process.platform);

function load() {
  try {
    return koffi.load(FILE);
  } catch (cause) {
    throw new Error(
      `cannot load the library ${FILE}: ${cause.message}. Install the library, or set ${VARIABLE} to the path of its ` +
        'file. docs/install.md of opentera-messages explains both.',
      { cause },
    );
  }
}

const library = load();

export const lib = Object.fromEntries(
  [
    'uint32_t tera_abi_version()',
    'const char *tera_version()',
    'uintptr_t tera_arena_new_for(size_t limit, const char *layout)',
    'uintptr_t tera_arena_alloc(uintptr_t arena, size_t size, size_t align)',
    'size_t tera_arena_size(uintptr_t arena)',
    'void tera_arena_reset(uintptr_t arena)',
    'void tera_arena_free(uintptr_t arena)',
    'const char *tera_arena_error_message(uintptr_t arena)',
    'intptr_t tera_arena_error_offset(uintptr_t arena)',
    'size_t tera_arena_error_line(uintptr_t arena)',
    'size_t tera_arena_error_column(uintptr_t arena)',
    'int32_t tera_encode(uintptr_t arena, uintptr_t message, uintptr_t buffer, size_t capacity, uintptr_t len)',
    'int32_t tera_decode(uintptr_t arena, uintptr_t data, size_t len, uint32_t flags, uintptr_t message)',
    'int32_t tera_json_text(uintptr_t arena, uintptr_t message, uint32_t flags, uintptr_t text)',
    'int32_t tera_from_json(uintptr_t arena, uintptr_t text, size_t len, uint32_t flags, uintptr_t message)',
    'int32_t tera_json_from_binary(uintptr_t arena, uint32_t kind, uintptr_t data, size_t len, uint32_t flags, ' +
      'uintptr_t buffer, size_t capacity, uintptr_t text_len)',
    'int32_t tera_binary_from_json(uintptr_t arena, uint32_t kind, uintptr_t text, size_t len, uint32_t flags, ' +
      'uintptr_t buffer, size_t capacity, uintptr_t size)',
    'int32_t tera_message_json_from_event(uintptr_t arena, uintptr_t data, size_t len, uint32_t flags, ' +
      'uintptr_t buffer, size_t capacity, uintptr_t text_len)',
    'int32_t tera_wrap_event(uintptr_t arena, uintptr_t topic, size_t topic_len, double time, uintptr_t payloads, ' +
      'size_t count, uintptr_t buffer, size_t capacity, uintptr_t len)',
    'int32_t tera_wrap_module_message(uintptr_t arena, uintptr_t header, uintptr_t payloads, size_t count, ' +
      'uintptr_t buffer, size_t capacity, uintptr_t len)',
    'int32_t tera_wrap_message(uintptr_t arena, uintptr_t payload, uintptr_t buffer, size_t capacity, uintptr_t len)',
    'int32_t tera_unwrap(uintptr_t arena, uint32_t wrapper, uintptr_t data, size_t len, uint32_t flags, uintptr_t frame)',
    'int32_t tera_unwrap_json(uintptr_t arena, uint32_t wrapper, uintptr_t text, size_t len, uint32_t flags, ' +
      'uintptr_t frame)',
    'uint32_t tera_topic_wrapper(uintptr_t topic, size_t len)',
    'int32_t tera_topic_parse(uintptr_t arena, uintptr_t topic, size_t len, uintptr_t parts)',
    'int32_t tera_topic_build(uintptr_t arena, uintptr_t parts, uintptr_t buffer, size_t capacity, uintptr_t len)',
    'int32_t tera_rpc_reply_from_json(uintptr_t arena, uintptr_t text, size_t len, uint32_t flags, uintptr_t reply)',
    'int32_t tera_rpc_reply_to_json(uintptr_t arena, uintptr_t reply, uint32_t flags, uintptr_t buffer, ' +
      'size_t capacity, uintptr_t len)',
  ].map((prototype) => [/(\w+)\(/.exec(prototype)[1], library.func(prototype)]),
);

export const WORD_SIZE = koffi.sizeof('void *');

/** Fails if the library has another ABI than this binding, or does not accept its structs. */
function newArena() {
  const found = `${FILE} is version ${lib.tera_version()}`;
  const abi = lib.tera_abi_version();
  if (abi !== ABI_VERSION) {
    throw new Error(
      `${found} and has version ${abi} of the ABI: install a release with version ${ABI_VERSION}, which this binding needs`,
    );
  }
  const made = lib.tera_arena_new_for(0, LAYOUTS[WORD_SIZE]);
  if (!made) throw new Error(`${found} and does not take the structs of this binding: install its release`);
  return made;
}

/** What the library builds during a call is in this arena. Each worker loads this module, so it has its own arena. */
export let arena = newArena();

/** Frees the arena. Later calls that need it are rejected: other handlers of the event can make them. */
function freeArena() {
  lib.tera_arena_free(arena);
  arena = 0;
}

if (!isMainThread) process.once('exit', freeArena);

/** Replaces the arena by a new one, which holds nothing. */
export function renewArena() {
  lib.tera_arena_free(arena);
  arena = newArena();
}

/** The library rejected an input or an argument. */
export class TeraError extends Error {
  constructor(status) {
    super(lib.tera_arena_error_message(arena));
    this.name = 'TeraError';
    this.status = status;
    this.code = Status[status];
    // Undefined if the error has no such position.
    const offset = lib.tera_arena_error_offset(arena);
    this.offset = offset < 0 ? undefined : offset;
    this.line = lib.tera_arena_error_line(arena) || undefined;
    this.column = lib.tera_arena_error_column(arena) || undefined;
  }
}

export function check(status) {
  if (status !== 0) throw new TeraError(status);
}
