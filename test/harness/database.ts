import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

/** A database of its own for one server, and how to be rid of it. */
export interface TestDatabase {
  readonly env: Record<string, string>;
  drop(): Promise<void>;
}

/** TEST_DB_PORT names another server than that of the machine: a newer MariaDB, say. */
const SERVER = {
  host: '127.0.0.1',
  port: Number(process.env.TEST_DB_PORT ?? 3306),
  user: 'root',
  password: '',
};

/** Of the MariaDB that the tests run on; empty on SQLite. */
export async function databaseVersion(): Promise<string> {
  if (process.env.TEST_DB_TYPE !== 'mariadb') return '';
  const [row] = await query<{ version: string }>('SELECT VERSION() AS version');
  return row?.version ?? '';
}

/** A file in the server's folder, or, with TEST_DB_TYPE=mariadb, a fresh database on the local server. */
export async function createDatabase(folder: string): Promise<TestDatabase> {
  if (process.env.TEST_DB_TYPE !== 'mariadb') {
    return {
      env: { DB_TYPE: 'sqlite', DB_PATH: join(folder, 'test.sqlite') },
      drop: async () => undefined,
    };
  }
  const name = `test_${randomBytes(6).toString('hex')}`;
  await query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  return {
    env: {
      DB_TYPE: 'mariadb',
      DB_HOST: SERVER.host,
      DB_PORT: String(SERVER.port),
      DB_USER: SERVER.user,
      DB_PASSWORD: SERVER.password,
      DB_NAME: name,
    },
    drop: async () => {
      await query(`DROP DATABASE ${name}`);
    },
  };
}

async function query<Row>(sql: string): Promise<Row[]> {
  const connection = await createConnection(SERVER);
  const [rows] = await connection.query(sql);
  await connection.end();
  return rows as Row[];
}
