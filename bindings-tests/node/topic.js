// The parts of a topic.

import { CHANNEL_NONE, KIND_TOPIC } from './constants.js';
import { arena, check, lib } from './library.js';
import { VIEW_SIZE, byWord, fill, inputText, outputText, resetArena, scratch } from './memory.js';
import { RECEIVED, assign } from './message.js';

export class Topic {
  family = 0;
  channel = CHANNEL_NONE;
  name = '';
  subtopic = '';

  constructor(parts) {
    assign(this, parts);
  }

  static parse(topic) {
    const size = inputText(topic, 'topic');
    const at = scratch.reserveStruct(this);
    resetArena(size);
    check(lib.tera_topic_parse(arena, scratch.address, size, scratch.address + at));
    const parsed = new this(RECEIVED);
    parsed.family = scratch.getUint32(at + 8);
    parsed.channel = scratch.getUint32(at + 12);
    parsed.name = scratch.getText(at + 16);
    parsed.subtopic = scratch.getText(at + 16 + VIEW_SIZE);
    return Object.preventExtensions(parsed);
  }

  toString() {
    const address = fill(store, this) + scratch.address;
    return outputText((buffer, capacity, len) => lib.tera_topic_build(arena, address, buffer, capacity, len));
  }
}

Topic.KIND = KIND_TOPIC;
Topic.SIZE = byWord(48, 32);

function store(topic) {
  const at = scratch.allocStruct(Topic);
  scratch.putUint32(at + 8, topic.family, 'Topic.family');
  scratch.putUint32(at + 12, topic.channel, 'Topic.channel');
  scratch.putText(at + 16, topic.name, 'Topic.name');
  scratch.putText(at + 16 + VIEW_SIZE, topic.subtopic, 'Topic.subtopic');
  return at;
}
