/** Bytes as an argument or a field: `Buffer` and every other view, or the buffer itself. */
export type Bytes = ArrayBufferView | ArrayBuffer | SharedArrayBuffer;
