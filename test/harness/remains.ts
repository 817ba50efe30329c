import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestServer } from './server.js';
import { openDatabase, type OpenDatabase } from './sql.js';

/** What is looked for, in the bytes it would be found by, and what it is. */
export type Needles = ReadonlyMap<string, Buffer>;

/** Texts and bytes of rows, each under its column's name and value. */
export const needlesIn = (rows: readonly Record<string, unknown>[]): Needles =>
  new Map(
    rows.flatMap((row) =>
      Object.entries(row)
        .map(([column, value]) => [column, bytesOf(value)] as const)
        // What is shorter is met by chance.
        .filter(([, bytes]) => bytes.length >= 12)
        .map(([column, bytes]) => [`${column} ${bytes.toString('hex')}`, bytes] as const),
    ),
  );

/** In which columns of all tables the needles are met, as `table.column: what`. */
export async function metInTables(server: TestServer, needles: Needles): Promise<string[]> {
  const database = await openDatabase(server);
  try {
    const met = new Set<string>();
    for (const table of await tablesOf(server, database)) {
      for (const row of await database.ask(`SELECT * FROM ${table}`)) {
        for (const [column, value] of Object.entries(row)) {
          for (const what of metIn(bytesOf(value), needles)) met.add(`${table}.${column}: ${what}`);
        }
      }
    }
    return [...met].sort();
  } finally {
    await database.close();
  }
}

/** In which files below the server's folder they are met, those of an embedded database among them. */
export async function metInFiles({ folder }: TestServer, needles: Needles): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const met: string[] = [];
  for (const entry of entries.filter((found) => found.isFile())) {
    const bytes = await readFile(join(entry.parentPath, entry.name));
    met.push(...metIn(bytes, needles).map((what) => `${entry.name}: ${what}`));
  }
  return met;
}

export const metIn = (bytes: Buffer, needles: Needles): string[] =>
  [...needles].filter(([, needle]) => bytes.includes(needle)).map(([what]) => what.split(' ')[0]!);

async function tablesOf({ env }: TestServer, database: OpenDatabase): Promise<string[]> {
  const rows = await database.ask(
    env.DB_TYPE === 'mariadb'
      ? `SELECT table_name AS name FROM information_schema.tables
          WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'`
      : `SELECT name FROM sqlite_master WHERE type = 'table'`,
  );
  return rows.map(({ name }) => name as string);
}

const bytesOf = (value: unknown): Buffer => {
  if (Buffer.isBuffer(value)) return value;
  if (value instanceof ArrayBuffer) return Buffer.from(value);
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
};
