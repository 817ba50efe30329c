/**
 * The part of Protocol Buffers that an ONNX file needs. A message is the concatenation of its fields, in any order.
 * https://protobuf.dev/programming-guides/encoding/
 */

/** An encoded field in pieces, so that megabytes of weights are copied only once, when the whole is put together. */
export type Field = readonly Uint8Array[];

const VARINT = 0;
const LENGTH_DELIMITED = 2;
const FIXED_32 = 5;

export function integer(field: number, value: number): Field {
  return [key(field, VARINT), varint(value)];
}

export function float(field: number, value: number): Field {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return [key(field, FIXED_32), bytes];
}

export function text(field: number, value: string): Field {
  return binary(field, Buffer.from(value, 'utf8'));
}

export function binary(field: number, value: Uint8Array): Field {
  return [key(field, LENGTH_DELIMITED), varint(value.length), value];
}

export function message(field: number, fields: readonly Field[]): Field {
  const pieces = fields.flat();
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return [key(field, LENGTH_DELIMITED), varint(length), ...pieces];
}

function key(field: number, type: number): Uint8Array {
  return varint((field << 3) | type);
}

/** Seven bits a byte, the least significant first; the top bit says that more follow. For values from 0 to 2^53. */
function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  bytes.push(rest);
  return Uint8Array.from(bytes);
}
