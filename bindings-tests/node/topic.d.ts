/** The parts of a topic. */
export class Topic {
  constructor(parts: { family: number; channel?: number; name?: string; subtopic?: string });
  /** Takes a topic apart. */
  static parse(topic: string): Topic;
  /** A `TOPIC_...`. */
  family: number;
  /** A `CHANNEL_...`. */
  channel: number;
  /** Name of the module, service, user, participant, device, call, log or session. */
  name: string;
  /** What follows `.events.`, or empty. */
  subtopic: string;
  /** Builds the topic. Throws a `TeraError` if no topic has these parts. */
  toString(): string;
}
