import type { Status } from './constants.js';

/** The library rejected an input or an argument. `message` says what is wrong, and where. */
export class TeraError extends Error {
  /** A newer library may report a number that is not in `Status`. */
  status: Status;
  /** The name of the status, for example `TRUNCATED`; undefined if it is not in `Status`. */
  code?: string;
  /** Byte offset in the input, counted from 0; undefined if the error has none. */
  offset?: number;
  /** Position in a text, counted from 1; undefined if the input is not text. */
  line?: number;
  column?: number;
}
