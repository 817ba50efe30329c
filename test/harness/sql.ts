import { createHmac, hkdfSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Libsql from 'libsql';
import { createConnection } from 'mysql2/promise';
import type { TestServer } from './server.js';

type Value = string | number | null;

type Row = Record<string, unknown>;

/** The server's database, asked directly: for what no route shows or makes. Rows are plain objects. */
export interface OpenDatabase {
  ask(text: string, values?: readonly Value[]): Promise<Row[]>;
  close(): Promise<void>;
}

export const openDatabase = ({ env }: TestServer): Promise<OpenDatabase> =>
  env.DB_TYPE === 'mariadb' ? openMariadb(env) : openSqlite(env);

/** Asks once. */
export async function sql(
  server: TestServer,
  text: string,
  values: readonly Value[] = [],
): Promise<Row[]> {
  const database = await openDatabase(server);
  try {
    return await database.ask(text, values);
  } finally {
    await database.close();
  }
}

/** A moment as both databases keep it. */
export const asStored = (moment: Date): string =>
  moment.toISOString().replace('T', ' ').replace('Z', '');

/** Changes settings as the server would, without their past, and waits until every process has seen it. */
export async function configure(server: TestServer, settings: Record<string, string>) {
  const update = 'UPDATE system_config SET config_value = ?, seal = ? WHERE config_key = ?';
  const key = await settingsKeyOf(server);
  for (const [name, value] of Object.entries(settings)) {
    const seal = createHmac('sha256', key).update(`setting\n${name}\n${value}`);
    await sql(server, update, [value, seal.digest('base64url'), name]);
  }
  await new Promise((resolve) => setTimeout(resolve, SEEN_AFTER));
}

/** By which the server knows the settings again that it wrote. */
async function settingsKeyOf({ env, folder }: TestServer): Promise<Buffer> {
  const kept = join(folder, 'secrets', 'secret_key');
  const secret = env.SECRET_KEY ? env.SECRET_KEY : (await readFile(kept, 'utf8')).trim();
  return Buffer.from(hkdfSync('sha256', secret, '', 'settings', 32));
}

/** Milliseconds. */
const SEEN_AFTER = 1050;

async function openMariadb(env: TestServer['env']): Promise<OpenDatabase> {
  const connection = await createConnection({
    host: env.DB_HOST,
    port: Number(env.DB_PORT),
    user: env.DB_USER,
    password: env.DB_PASSWORD,
    database: env.DB_NAME,
    timezone: 'Z',
  });
  return {
    ask: async (text, values = []) => {
      const [rows] = await connection.query(text, [...values]);
      return Array.isArray(rows) ? (rows as Row[]) : [];
    },
    close: () => connection.end(),
  };
}

async function openSqlite(env: TestServer['env']): Promise<OpenDatabase> {
  const database = new Libsql(String(env.DB_PATH), { timeout: 5000 });
  return {
    ask: async (text, values = []) => {
      const statement = database.prepare(text);
      if (statement.reader) return statement.all(...values) as Row[];
      statement.run(...values);
      return [];
    },
    close: async () => {
      database.close();
    },
  };
}
