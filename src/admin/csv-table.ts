import { parse } from 'csv-parse';
import { MOST_ROWS, TableRefused, type Table } from './table.js';

const LONGEST_RECORD = 20_000;
const SEPARATORS = [',', ';', '\t'] as const;

/** Reads a CSV in UTF-8, with or without a mark, or in Latin-1, with commas, semicolons or tabs. @throws TableRefused */
export async function readCsv(bytes: Buffer): Promise<Table> {
  const text = decoded(bytes);
  const rows: string[][] = [];
  const parser = parse(text, {
    delimiter: separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_RECORD,
    trim: true,
  });
  try {
    for await (const row of parser) {
      rows.push(row as string[]);
      if (rows.length > MOST_ROWS + 1) throw new TableRefused('too_large');
    }
  } catch (error) {
    throw error instanceof TableRefused ? error : new TableRefused('unreadable');
  }
  return { rows, formulas: [] };
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What old spreadsheets write; it has a letter for every byte.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function separatorOf(text: string): string {
  const headings = text.split(/\r?\n/, 1)[0] ?? '';
  const counts = SEPARATORS.map((separator) => headings.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
