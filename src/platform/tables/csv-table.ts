import { isUtf8 } from 'node:buffer';
import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { MOST_ROWS, TableRefused, type Table, type TableRow } from './table.js';

const LONGEST_RECORD = 20_000;
const SEPARATORS = [',', ';', '\t'] as const;
/** Bytes parsed before others get their turn. */
const AT_A_TIME = 16_384;

/**
 * Reads a CSV in UTF-8, with or without a mark, or in Latin-1, with commas, semicolons or tabs. It is gone through
 * once to see that it can be read to its end, and a second time for its rows.
 * @throws TableRefused
 */
export async function readCsv(bytes: Buffer): Promise<Table> {
  const text = inUtf8(bytes);
  let headings: readonly string[] = [];
  for await (const { number, cells } of recordsOf(text)) {
    if (number === 1) headings = cells;
    if (number > MOST_ROWS + 1) throw new TableRefused('too_large');
  }
  return { headings, rows: () => rowsOf(text) };
}

async function* rowsOf(text: Buffer): AsyncGenerator<TableRow> {
  for await (const row of recordsOf(text)) {
    if (row.number > 1 && row.cells.some((cell) => cell !== '')) yield row;
  }
}

async function* recordsOf(text: Buffer): AsyncGenerator<TableRow> {
  const parser = parse({
    bom: true,
    delimiter: separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_RECORD,
    trim: true,
  });
  // What fails is told to whoever reads the parser.
  pipeline(Readable.from(piecesOf(text)), parser, () => undefined);
  let number = 0;
  try {
    for await (const cells of parser) {
      // Without a heading option each record is the list of its cells.
      yield { number: ++number, cells: cells as string[], formulas: [] };
    }
  } catch {
    throw new TableRefused('unreadable');
  }
}

function* piecesOf(text: Buffer): Generator<Buffer> {
  for (let i = 0; i < text.length; i += AT_A_TIME) yield text.subarray(i, i + AT_A_TIME);
}

/** What is not UTF-8 is what old spreadsheets write, which has a letter for every byte. */
const inUtf8 = (bytes: Buffer): Buffer =>
  isUtf8(bytes) ? bytes : Buffer.from(new TextDecoder('windows-1252').decode(bytes));

function separatorOf(text: Buffer): string {
  const end = text.indexOf('\n');
  const headings = text.toString('utf8', 0, end === -1 ? text.length : end);
  const counts = SEPARATORS.map((separator) => headings.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
