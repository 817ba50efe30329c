import Libsql from 'libsql';
import { createConnection } from 'mysql2/promise';
import type { TestServer } from './server.js';

type Value = string | number | null;

/** Asks the server's database directly: for what no route shows or makes. Rows are plain objects. */
export async function sql(
  { env }: TestServer,
  text: string,
  values: readonly Value[] = [],
): Promise<Record<string, unknown>[]> {
  return env.DB_TYPE === 'mariadb' ? askMariadb(env, text, values) : askSqlite(env, text, values);
}

/** Changes settings, and waits until every process has seen it. */
export async function configure(server: TestServer, settings: Record<string, string>) {
  const update = 'UPDATE system_config SET config_value = ? WHERE config_key = ?';
  for (const [key, value] of Object.entries(settings)) await sql(server, update, [value, key]);
  await new Promise((resolve) => setTimeout(resolve, SEEN_AFTER));
}

/** Milliseconds. */
const SEEN_AFTER = 1050;

async function askMariadb(env: TestServer['env'], text: string, values: readonly Value[]) {
  const connection = await createConnection({
    host: env.DB_HOST,
    port: Number(env.DB_PORT),
    user: env.DB_USER,
    password: env.DB_PASSWORD,
    database: env.DB_NAME,
    timezone: 'Z',
  });
  try {
    const [rows] = await connection.query(text, [...values]);
    return Array.isArray(rows) ? (rows as Record<string, unknown>[]) : [];
  } finally {
    await connection.end();
  }
}

function askSqlite(env: TestServer['env'], text: string, values: readonly Value[]) {
  const database = new Libsql(String(env.DB_PATH), { timeout: 5000 });
  try {
    const statement = database.prepare(text);
    if (!statement.reader) {
      statement.run(...values);
      return [];
    }
    return statement.all(...values) as Record<string, unknown>[];
  } finally {
    database.close();
  }
}
