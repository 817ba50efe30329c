import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { DecodedText } from './text-encoding.js';
import { MOST_ROWS, TableRefused, type Table, type TableRow } from './table.js';

const LONGEST_RECORD = 20_000;
const SEPARATORS = [',', ';', '\t'] as const;
/** Bytes parsed before others get their turn. */
const AT_A_TIME = 16_384;

/** What spreadsheets write above the headings to say how the columns are separated. */
const SEPARATOR_LINE = /^"?sep=([,;\t])"?\r?\n/i;

/** A text in UTF-8 and what stands between its columns. */
interface Separated {
  readonly text: Buffer;
  readonly separator: string;
}

/**
 * Reads a CSV with commas, semicolons or tabs, which a first line `sep=;` may name. It is gone through once to see
 * that it can be read to its end, and a second time for its rows.
 * @throws TableRefused
 */
export async function readCsv({ utf8, encoding }: DecodedText): Promise<Table> {
  const csv = separated(utf8);
  let headings: readonly string[] = [];
  for await (const { number, cells } of recordsOf(csv)) {
    if (number === 1) headings = cells;
    if (number > MOST_ROWS + 1) throw new TableRefused('too_large');
  }
  return { headings, encoding, rows: () => rowsOf(csv) };
}

async function* rowsOf(csv: Separated): AsyncGenerator<TableRow> {
  for await (const row of recordsOf(csv)) {
    if (row.number > 1 && row.cells.some((cell) => cell !== '')) yield row;
  }
}

async function* recordsOf({ text, separator }: Separated): AsyncGenerator<TableRow> {
  const parser = parse({
    delimiter: separator,
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

function separated(utf8: Buffer): Separated {
  const [line = '', named] = SEPARATOR_LINE.exec(utf8.toString('latin1', 0, 10)) ?? [];
  const text = utf8.subarray(line.length);
  return { text, separator: named ?? separatorOf(text) };
}

function separatorOf(text: Buffer): string {
  const end = text.indexOf('\n');
  const headings = text.toString('utf8', 0, end === -1 ? text.length : end);
  const counts = SEPARATORS.map((separator) => headings.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
