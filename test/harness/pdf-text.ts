import { inflateSync } from 'node:zlib';

/** The lines that are printed in a PDF of ours, from the top of each page, what stands side by side parted by ` | `. */
export function pdfLines(file: Buffer): string[] {
  const objects = objectsOf(file);
  const fonts = fontsOf(objects);
  return [...objects.values()]
    .filter(({ dictionary, stream }) => stream && !/\/(Length1|Subtype|Type)\b/.test(dictionary))
    .flatMap(({ stream = '' }) => (/\bBT\b/.test(stream) ? linesOf(stream, fonts) : []));
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream?: string;
}

type Glyphs = ReadonlyMap<number, string>;

function objectsOf(file: Buffer): Map<string, PdfObject> {
  const objects = [...file.toString('latin1').matchAll(/(\d+) 0 obj\n(.*?)\nendobj/gs)];
  return new Map(objects.map((found) => [part(found, 1), objectOf(part(found, 2))]));
}

function objectOf(body: string): PdfObject {
  const start = body.indexOf('stream\n');
  if (start < 0) return { dictionary: body };
  const dictionary = body.slice(0, start);
  const bytes = Buffer.from(body.slice(start + 7).replace(/\n?endstream$/, ''), 'latin1');
  const isPacked = dictionary.includes('/FlateDecode');
  return { dictionary, stream: (isPacked ? inflateSync(bytes) : bytes).toString('latin1') };
}

/** Each font's name on a page, and what its glyphs say; of the built-in ones bytes are letters. */
function fontsOf(objects: ReadonlyMap<string, PdfObject>): Map<string, Glyphs> {
  const pages = [...objects.values()].map(({ dictionary }) => dictionary).join('\n');
  const named = [...pages.matchAll(/\/(F\d+) (\d+) 0 R/g)];
  return new Map(
    named.map((found) => [part(found, 1), fontOf(objects, objects.get(part(found, 2)))]),
  );
}

function fontOf(objects: ReadonlyMap<string, PdfObject>, font: PdfObject | undefined): Glyphs {
  const unicode = /\/ToUnicode (\d+) 0 R/.exec(font?.dictionary ?? '');
  return glyphsOf(objects.get(part(unicode, 1))?.stream ?? '');
}

function glyphsOf(map: string): Glyphs {
  const glyphs = new Map<number, string>();
  const ranges = /<(\p{AHex}+)> <\p{AHex}+> \[(.*?)\]/gsu;
  for (const { 1: first = '', 2: letters = '' } of map.matchAll(ranges)) {
    [...letters.matchAll(/<(\p{AHex}*)>/gu)].forEach(({ 1: hex = '' }, i) => {
      glyphs.set(parseInt(first, 16) + i, Buffer.from(hex, 'hex').swap16().toString('utf16le'));
    });
  }
  return glyphs;
}

function linesOf(page: string, fonts: ReadonlyMap<string, Glyphs>): string[] {
  const lines = new Map<number, { x: number; text: string }[]>();
  for (const found of page.matchAll(/\bBT\n(.*?)\nET/gs)) {
    const block = part(found, 1);
    const at = /1 0 0 1 (\S+) (\S+) Tm/.exec(block);
    const font = fonts.get(part(/\/(F\d+) /.exec(block), 1));
    const line = lines.get(Math.round(Number(part(at, 2)))) ?? [];
    line.push({ x: Number(part(at, 1)), text: textOf(block, font ?? new Map<number, string>()) });
    lines.set(Math.round(Number(part(at, 2))), line);
  }
  return [...lines]
    .toSorted(([one], [other]) => other - one)
    .map(([, parts]) => parts.toSorted((a, b) => a.x - b.x).map(({ text }) => text))
    .map((parts) => parts.join(' | '));
}

function textOf(block: string, glyphs: Glyphs): string {
  const hex = [...block.matchAll(/<(\p{AHex}+)>/gu)].map(({ 1: part }) => part).join('');
  if (glyphs.size === 0) return Buffer.from(hex, 'hex').toString('latin1');
  return (hex.match(/.{4}/g) ?? []).map((glyph) => glyphs.get(parseInt(glyph, 16)) ?? '?').join('');
}

const part = (found: RegExpExecArray | RegExpMatchArray | null, index: number): string =>
  found?.[index] ?? '';
