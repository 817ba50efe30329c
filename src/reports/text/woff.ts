import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;

/** One table of a font, as the WOFF directory lists it. */
interface FontTable {
  readonly tag: Buffer;
  readonly checksum: number;
  readonly bytes: Buffer;
}

/**
 * Unpacks a WOFF 1.0 font into the TrueType or OpenType file it was made of. PDF writers read WOFF as well,
 * but inflate it in JavaScript, which takes a large font seconds.
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF font');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, i) => tableAt(woff, HEADER + i * ENTRY));
  return assembled(woff.subarray(4, 8), tables);
}

function tableAt(woff: Buffer, at: number): FontTable {
  const offset = woff.readUInt32BE(at + 4);
  const packed = woff.readUInt32BE(at + 8);
  const size = woff.readUInt32BE(at + 12);
  const bytes = woff.subarray(offset, offset + packed);
  return {
    tag: woff.subarray(at, at + 4),
    checksum: woff.readUInt32BE(at + 16),
    // A table that would not have become smaller is kept as it was.
    bytes: packed < size ? inflateSync(bytes) : bytes,
  };
}

function assembled(flavor: Buffer, tables: readonly FontTable[]): Buffer {
  const power = 2 ** Math.floor(Math.log2(tables.length)) * 16;
  const head = Buffer.alloc(12 + tables.length * 16);
  flavor.copy(head);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(power, 6);
  head.writeUInt16BE(Math.log2(power / 16), 8);
  head.writeUInt16BE(tables.length * 16 - power, 10);

  let offset = head.length;
  const parts = tables.map(({ tag, checksum, bytes }, i) => {
    const at = 12 + i * 16;
    tag.copy(head, at);
    head.writeUInt32BE(checksum, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
    bytes.copy(padded);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...parts]);
}
