import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { readSheet, type CellValue } from 'read-excel-file/node';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { formulasIn } from './formula-cells.js';
import { MOST_ROWS, TableRefused, type TableRow } from './table.js';
import { linesOf } from './xlsx-lines.js';

/** Bytes a workbook may unfold to: 10,000 people are about 5 MB. */
const MOST_BYTES = 40 * 2 ** 20;
const MOST_ENTRIES = 200;
const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

const open = promisify<Buffer, object, ZipFile>(fromBuffer);

/**
 * Reads the first sheet of a workbook. Runs in a worker thread: it is work for seconds.
 * @returns its rows as lines
 * @throws TableRefused
 */
export async function readXlsxTable(bytes: Buffer): Promise<Uint8Array> {
  const sheet = await unfold(bytes).catch(asRefusal);
  const cells = await readSheet(bytes, 1).catch(asRefusal);
  if (cells.length > MOST_ROWS + 1) throw new TableRefused('too_large');
  const formulas = formulasIn(sheet);
  const rows = cells.map((row, i): TableRow => ({
    number: i + 1,
    cells: row.map(written),
    formulas: formulas.get(i + 1) ?? [],
  }));
  const filled = rows.filter((row) => row.number === 1 || row.cells.some((cell) => cell !== ''));
  return linesOf(filled);
}

/** Looks into the archive before anything of it is unfolded. @returns the first sheet's XML */
async function unfold(bytes: Buffer): Promise<string> {
  const archive = await open(bytes, { lazyEntries: true });
  const entries = await entriesOf(archive);
  const size = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (size > MOST_BYTES || entries.length > MOST_ENTRIES) throw new TableRefused('too_large');
  const openEntry = promisify<Entry, Readable>(archive.openReadStream.bind(archive));
  let sheet: string | undefined;
  for (const entry of entries) {
    // Unfolded once under guard: the library breaks off where an entry is larger than it said.
    const content = await text(await openEntry(entry));
    if (entry.fileName === FIRST_SHEET) sheet = content;
  }
  if (sheet === undefined) throw new TableRefused('unreadable');
  return sheet;
}

const entriesOf = (archive: ZipFile) =>
  new Promise<Entry[]>((resolve, reject) => {
    const entries: Entry[] = [];
    archive.on('entry', (entry: Entry) => {
      entries.push(entry);
      archive.readEntry();
    });
    archive.on('end', () => {
      resolve(entries);
    });
    archive.on('error', reject);
    archive.readEntry();
  });

function written(cell: CellValue | null): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' ? cell.trim() : String(cell);
}

function asRefusal(error: unknown): never {
  throw error instanceof TableRefused ? error : new TableRefused('unreadable');
}
