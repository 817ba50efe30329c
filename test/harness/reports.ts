import { setTimeout } from 'node:timers/promises';
import { readSheet } from 'read-excel-file/node';
import { parse } from 'csv-parse/sync';
import type { Client } from './client.js';

/** Milliseconds. */
const PATIENCE = 40_000;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says what it expects
type Body = any;

/** A report's description once it is no longer pending. */
export async function finished(api: Client, id: string): Promise<Body> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const { body } = await api.get(`/api/reports/${id}`);
    if (body.status !== 'pending') return body;
    await setTimeout(25);
  }
  throw new Error(`Report ${id} is still pending`);
}

/** Asks for a report and waits for it. @returns its description, and its file if there is one */
export async function written(api: Client, wish: object): Promise<{ report: Body; file: Buffer }> {
  const accepted = await api.post('/api/reports/generate', wish);
  if (accepted.status !== 202) throw new Error(JSON.stringify(accepted.body));
  const report = await finished(api, accepted.body.report_id);
  if (report.status !== 'completed') throw new Error(JSON.stringify(report));
  return { report, file: (await api.get(report.download_url)).body };
}

/** A CSV's rows by its header. */
export const csvRows = (file: Buffer): Record<string, string>[] =>
  parse(file, { columns: true, record_delimiter: '\r\n', bom: true });

/** A sheet's rows, dates as Dates. */
export const sheetRows = (file: Buffer, sheet: string) => readSheet(file, sheet);

/** A sheet's rows by their names, as far as they have one. */
export async function sheetTable(
  book: Buffer,
  sheet: string,
  name: string,
): Promise<Record<string, Record<string, unknown>>> {
  const rows = await sheetRows(book, sheet);
  const start = rows.findIndex((row) => row.includes(name));
  const titles = rows[start] ?? [];
  const told = rows.slice(start + 1).map((row): Record<string, unknown> => {
    return Object.fromEntries(titles.map((title, i) => [String(title), row[i]]));
  });
  return Object.fromEntries(told.map((row) => [String(row[name]), row]));
}
