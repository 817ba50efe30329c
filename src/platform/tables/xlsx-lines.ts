import type { Table, TableRow } from './table.js';

const NEWLINE = 10;

/** A line of JSON for each row, the headings first: bytes cross between threads without being copied. */
export const linesOf = (rows: readonly TableRow[]): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));

/** The table of such lines. */
export function tableOf(lines: Uint8Array): Table {
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength);
  const below = text.indexOf(NEWLINE) + 1;
  const [first] = rowsIn(text, 0);
  return { headings: first?.cells ?? [], encoding: null, rows: () => rowsIn(text, below) };
}

function* rowsIn(text: Buffer, from: number): Generator<TableRow> {
  let start = from;
  while (start < text.length) {
    const end = text.indexOf(NEWLINE, start);
    // Only `linesOf` writes them.
    yield JSON.parse(text.toString('utf8', start, end)) as TableRow;
    start = end + 1;
  }
}
