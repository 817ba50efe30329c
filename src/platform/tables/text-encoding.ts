import { isUtf8 } from 'node:buffer';
import { EncodingUncertain, UnreadableTable, UnsupportedTable } from './errors.js';

/** A text as it was meant, in UTF-8 without a mark, and what it was written in. */
export interface DecodedText {
  readonly utf8: Buffer;
  /** By its name in the WHATWG's standard. */
  readonly encoding: string;
}

/** The marks that Unicode texts begin with. */
const MARKS: readonly (readonly [encoding: string, mark: Buffer])[] = [
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];

/**
 * A mark is believed first, then what the sender says. Without both a text is taken for UTF-8, which no other writing
 * of letters beyond ASCII passes for; of the rest nobody can be sure, and names would go in as garbage.
 * @param asked a name of the WHATWG's standard, or null
 * @throws UnsupportedTable UnreadableTable EncodingUncertain
 */
export function decoded(bytes: Buffer, asked: string | null): DecodedText {
  const encoding = MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0] ?? asked;
  if (encoding !== null) return decodedAs(encoding, bytes);
  refuseNonText(bytes);
  if (!isUtf8(bytes)) throw new EncodingUncertain();
  return { utf8: bytes, encoding: 'utf-8' };
}

/** Whether a name of the WHATWG's standard is meant. */
export function isEncoding(name: unknown): boolean {
  try {
    return typeof name === 'string' && new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

function decodedAs(name: string, bytes: Buffer): DecodedText {
  const decoder = new TextDecoder(name, { fatal: true });
  const utf8 = Buffer.from(decode(decoder, bytes));
  refuseNonText(utf8);
  return { utf8, encoding: decoder.encoding };
}

function decode(decoder: InstanceType<typeof TextDecoder>, bytes: Buffer): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new UnreadableTable();
  }
}

/** Control characters other than tab and line ends are in no table. */
function refuseNonText(bytes: Buffer): void {
  const isText = bytes.length > 0 && !bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32));
  if (!isText) throw new UnsupportedTable();
}

const startsWith = (bytes: Buffer, mark: Buffer): boolean =>
  bytes.subarray(0, mark.length).equals(mark);
