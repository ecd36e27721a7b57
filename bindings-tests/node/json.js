// Conversions between protobuf binary and JSON text, each in one call.

import { arena, lib } from './library.js';
import { inputBytes, inputText, outputBytes, outputText, resetArena, scratch } from './memory.js';

export function jsonFromBinary(cls, data, flags = 0) {
  const size = inputBytes(data, 'data');
  return outputText((buffer, capacity, len) => {
    resetArena(size);
    return lib.tera_json_from_binary(arena, cls?.KIND ?? 0, scratch.address, size, flags, buffer, capacity, len);
  });
}

export function binaryFromJson(cls, text, flags = 0) {
  const size = inputText(text, 'text');
  return outputBytes((buffer, capacity, len) => {
    resetArena(size);
    return lib.tera_binary_from_json(arena, cls?.KIND ?? 0, scratch.address, size, flags, buffer, capacity, len);
  });
}

export function messageJsonFromEvent(data, flags = 0) {
  const size = inputBytes(data, 'data');
  return outputText((buffer, capacity, len) => {
    resetArena(size);
    return lib.tera_message_json_from_event(arena, scratch.address, size, flags, buffer, capacity, len);
  });
}
