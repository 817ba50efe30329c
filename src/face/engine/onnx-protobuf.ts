/**
 * The part of Protocol Buffers that an ONNX file needs. A message is the concatenation of its fields, in any order.
 * https://protobuf.dev/programming-guides/encoding/
 */

const VARINT = 0;
const LENGTH_DELIMITED = 2;
const FIXED_32 = 5;

export function integer(field: number, value: number): Buffer {
  return Buffer.concat([key(field, VARINT), varint(value)]);
}

export function float(field: number, value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return Buffer.concat([key(field, FIXED_32), bytes]);
}

export function text(field: number, value: string): Buffer {
  return binary(field, Buffer.from(value, 'utf8'));
}

export function binary(field: number, value: Uint8Array): Buffer {
  return Buffer.concat([key(field, LENGTH_DELIMITED), varint(value.length), value]);
}

export function message(field: number, fields: readonly Uint8Array[]): Buffer {
  return binary(field, Buffer.concat(fields));
}

function key(field: number, type: number): Buffer {
  return varint((field << 3) | type);
}

/** Seven bits a byte, the least significant first; the top bit says that more follow. Only for values from 0 to 2^53. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  bytes.push(rest);
  return Buffer.from(bytes);
}
