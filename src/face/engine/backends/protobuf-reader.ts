/**
 * The part of Protocol Buffers that reading an ONNX file needs.
 * https://protobuf.dev/programming-guides/encoding/
 */

/** One field of a message: a number, or the bytes of a text, a nested message or packed numbers. */
export interface ReadField {
  readonly field: number;
  readonly value: number | Uint8Array;
}

const VARINT = 0;
const FIXED_64 = 1;
const LENGTH_DELIMITED = 2;
const FIXED_32 = 5;

/** The fields of a message in their order. @throws RangeError when the bytes are none */
export function* fieldsOf(bytes: Uint8Array): Generator<ReadField> {
  const reader = new Reader(bytes);
  while (!reader.isDone) {
    const key = reader.varint();
    yield { field: Math.floor(key / 8), value: reader.value(key % 8) };
  }
}

/** The messages, texts or packed numbers of one field, as views. */
export function bytesOf(bytes: Uint8Array, wanted: number): Uint8Array[] {
  return [...fieldsOf(bytes)].flatMap(({ field, value }) =>
    field === wanted && value instanceof Uint8Array ? [value] : [],
  );
}

/** Repeated whole numbers, which a writer may pack into one field. */
export function wholeNumbers(value: number | Uint8Array): number[] {
  if (typeof value === 'number') return [value];
  const reader = new Reader(value);
  const numbers: number[] = [];
  while (!reader.isDone) numbers.push(reader.varint());
  return numbers;
}

class Reader {
  private at = 0;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get isDone(): boolean {
    return this.at >= this.bytes.length;
  }

  /** Signed, as far as a number is exact. */
  varint(): number {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.view.getUint8(this.at++);
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return Number(BigInt.asIntN(64, value));
    }
  }

  value(type: number): number | Uint8Array {
    if (type === VARINT) return this.varint();
    if (type === FIXED_32) return this.view.getFloat32(this.skip(4), true);
    if (type === FIXED_64) return this.view.getFloat64(this.skip(8), true);
    if (type === LENGTH_DELIMITED) return this.slice(this.varint());
    throw new RangeError(`There is no wire type ${type}.`);
  }

  private slice(length: number): Uint8Array {
    const start = this.skip(length);
    if (this.at > this.bytes.length) throw new RangeError('The message is cut short.');
    return this.bytes.subarray(start, this.at);
  }

  private skip(length: number): number {
    const start = this.at;
    this.at += length;
    return start;
  }
}
