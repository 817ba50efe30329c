import { readFile } from 'node:fs/promises';

const LYING = new URL('../fixtures/lying.heic', import.meta.url);

/** A person who lies on their side, as a telephone held upright stores them. */
export const lyingHeic = (): Promise<Buffer> => readFile(LYING);

/** The same, and the file says how to turn it: the person stands. */
export const standingHeic = async (): Promise<Buffer> =>
  // A quarter turn counterclockwise.
  withProperty(await lyingHeic(), box('irot', [1]));

/** The person stands before a mirror. */
export const mirroredHeic = async (): Promise<Buffer> =>
  // About the vertical axis.
  withProperty(await standingHeic(), box('imir', [1]));

/** ISO/IEC 14496-12: size, type, content. */
function box(type: string, content: readonly number[]): Buffer {
  const bytes = Buffer.from([0, 0, 0, 8 + content.length, 0, 0, 0, 0, ...content]);
  bytes.write(type, 4, 'latin1');
  return bytes;
}

/** Gives the file's one picture a further essential property. ISO/IEC 23008-12, as heif-enc lays a file out. */
function withProperty(heic: Buffer, property: Buffer): Buffer {
  const file = Buffer.from(heic);
  const at = (type: string) => file.indexOf(type, 0, 'latin1') - 4;
  const grow = (type: string, by: number) => {
    file.writeUInt32BE(file.readUInt32BE(at(type)) + by, at(type));
  };
  const associations = at('ipma');
  const end = associations + file.readUInt32BE(associations);
  const count = propertiesOf(file, at('ipco')) + 1;
  const added = property.length + 1;
  for (const type of ['meta', 'iprp']) grow(type, added);
  grow('ipco', property.length);
  grow('ipma', 1);
  moveExtents(file, at('iloc'), added);
  // Behind version, flags, the number of items and the item's id.
  const associated = associations + 18;
  file.writeUInt8(file.readUInt8(associated) + 1, associated);
  const essential = Buffer.from([0x80 | count]);
  return Buffer.concat([
    file.subarray(0, associations),
    property,
    file.subarray(associations, end),
    essential,
    file.subarray(end),
  ]);
}

function propertiesOf(file: Buffer, container: number): number {
  let count = 0;
  const end = container + file.readUInt32BE(container);
  for (let i = container + 8; i < end; i += file.readUInt32BE(i)) count++;
  return count;
}

/** Offsets count from the start of the file: base (4 bytes) and one extent an item. */
function moveExtents(file: Buffer, locations: number, by: number): void {
  const items = file.readUInt16BE(locations + 14);
  for (let i = 0; i < items; i++) {
    const base = locations + 16 + i * 18 + 4;
    file.writeUInt32BE(file.readUInt32BE(base) + by, base);
  }
}
