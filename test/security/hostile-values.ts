import fc from 'fast-check';
import type { Operation, Schema } from '../harness/description/operations.js';

/** What a value is asked for where it may do harm: SQL, paths, markup, formulas, numbers at their ends, other languages. */
const NASTY = [
  '',
  ' ',
  '\u0000',
  "' OR 1=1 --",
  '"; DROP TABLE users; --',
  '%',
  '_%\\',
  '../../../../etc/passwd',
  '..%2f..%2fsecrets%2fsecret_key',
  'file:///etc/passwd',
  '<script>alert(1)</script>',
  '{{constructor.constructor("return process")()}}',
  '=cmd|" /C calc"!A0',
  '\r\nSet-Cookie: a=b',
  '\u202e\u200d\ufeff',
  '😀'.repeat(300),
  'a'.repeat(70_000),
  '1e309',
  '-0',
  '9007199254740993',
  '2026-02-30',
  '0000-00-00',
  '24:00',
  '__proto__',
  'constructor',
  'EMP001',
  'ADM001',
  'DEPT001',
  '999999',
  'null',
  'undefined',
  '[object Object]',
] as const;

const nastyText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** Anything JSON can say, not very deep. */
const anything = fc.oneof(
  nastyText,
  fc.constantFrom(null, true, false, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    { $gt: '' },
    { toString: 1 },
    [[]],
    [null],
    Array.from({ length: 2000 }, () => 'x'),
  ),
);

/** Of the right kind half of the time, so that more than the door of a route is tried. */
const valueOf = ({ enum: words, type, items }: Schema): fc.Arbitrary<unknown> => {
  if (words) return fc.oneof(fc.constantFrom(...words), anything);
  if (type === 'boolean') return fc.oneof(fc.boolean(), anything);
  if (type === 'number' || type === 'integer')
    return fc.oneof(fc.integer(), fc.integer({ min: 0, max: 60 }), anything);
  if (type === 'array' && items)
    return fc.oneof(fc.array(fc.oneof(nastyText, anything), { maxLength: 4 }), anything);
  return fc.oneof(nastyText, nastyText, anything);
};

const HEADERS = [
  {},
  { 'idempotency-key': 'x'.repeat(300) },
  { 'x-forwarded-for': 'y'.repeat(200) },
  { 'x-request-id': '\u00e9'.repeat(50) },
  { 'accept-language': ';q=;;,' },
  { 'if-none-match': '"'.repeat(99) },
  { range: 'bytes=0-,9999999999-' },
  { 'last-event-id': '-1' },
] as const;

const FILES = [
  Buffer.alloc(0),
  Buffer.from('GIF89a\x01\x00\x01\x00'),
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]),
  Buffer.from('89504e470d0a1a0a0000000d4948445200ffffff00ffffff0806000000', 'hex'),
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  Buffer.from('PK\x03\x04not a workbook at all'),
  Buffer.from('name,email\n=1+1,a@b.test\n"unclosed,x'),
  Buffer.from('[{"date":"2026-02-30","name":"\\ud800"}]'),
] as const;

/** One call, ready to be sent. */
export interface HostileCall {
  readonly operation: Operation;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly json?: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, Buffer>>;
}

/** Calls of an operation with values nobody meant. */
export const hostileCalls = (operation: Operation): fc.Arbitrary<HostileCall> =>
  fc
    .record({
      inPath: fc.array(nastyText, { minLength: 3, maxLength: 3 }),
      query: fc.array(fc.tuple(fc.constantFrom(...operation.query, 'page', 'sort'), nastyText), {
        maxLength: 4,
      }),
      headers: fc.constantFrom(...HEADERS),
      members: membersFor(operation),
      file: fc.constantFrom(undefined, ...FILES),
    })
    .map(({ inPath, query, headers, members, file }) => ({
      operation,
      path: pathOf(operation, inPath, query),
      headers,
      ...(members && { json: members }),
      ...(file && operation.files.length > 0
        ? { files: Object.fromEntries(operation.files.map((name) => [name, file])) }
        : {}),
    }));

const membersFor = ({ members }: Operation): fc.Arbitrary<Record<string, unknown> | undefined> => {
  if (!members) return fc.constant(undefined);
  const values = Object.entries(members).map(([name, schema]) => [name, valueOf(schema)] as const);
  return fc.record(Object.fromEntries(values), { requiredKeys: [] });
};

const pathOf = (
  { path }: Operation,
  inPath: readonly string[],
  query: readonly (readonly [string, string])[],
): string => {
  const values = inPath.map((value) => encodeURIComponent(value.slice(0, 500)) || '%00');
  const filled = path.replace(/\{[^}]+\}/g, () => values.pop() ?? 'x');
  const search = query
    .map(([name, value]) => `${name}=${encodeURIComponent(value.slice(0, 2000))}`)
    .join('&');
  return search ? `${filled}?${search}` : filled;
};
