import { join } from 'node:path';
import Libsql from 'libsql';
import { createConnection, type Connection } from 'mysql2/promise';

const SERVER = { host: '127.0.0.1', port: 3306, user: 'root', password: '' };
const AT_A_TIME = 500;

type Ask = (sql: string) => Promise<Record<string, unknown>[]>;

/** A database of its own, on the local MariaDB if there is one, else in a file. */
export class BenchDatabase {
  constructor(
    readonly kind: 'mariadb' | 'sqlite',
    readonly env: Record<string, string>,
    private readonly ask: Ask,
    readonly drop: () => Promise<void>,
  ) {}

  static async make(folder: string, name: string): Promise<BenchDatabase> {
    const server = await createConnection(SERVER).catch(() => undefined);
    return server ? onServer(server, name) : inFile(join(folder, 'bench.sqlite'));
  }

  async count(table: string, what = '*', where = '1 = 1'): Promise<number> {
    const [row] = await this.ask(`SELECT COUNT(${what}) AS number FROM ${table} WHERE ${where}`);
    return Number(row?.number);
  }

  async addPeople(count: number): Promise<void> {
    for (let i = 0; i < count; i += AT_A_TIME) {
      const rows = Array.from(
        { length: Math.min(AT_A_TIME, count - i) },
        (_, k) =>
          `('BEN${i + k}', 'Person ${i + k}', 'b${i + k}@example.com', 'employee', 'Active')`,
      );
      await this.ask(`INSERT INTO users (id, name, email, role, status) VALUES ${rows.join()}`);
    }
  }

  /** @returns whose year it is */
  async addYear(days: number): Promise<string> {
    const rows = Array.from({ length: days }, (_, i) => {
      const day = new Date(Date.now() - (i + 1) * 86_400_000).toISOString().slice(0, 10);
      return `('BEN1', '${day} 08:00:00.000', '${day}', '08:00:00', 'Present', 'manual')`;
    });
    await this.ask(
      `INSERT INTO attendance_records (user_id, timestamp, date_only, time_only, status, source) VALUES ${rows.join()}`,
    );
    return 'BEN1';
  }

  async today(): Promise<unknown> {
    const day = new Date().toISOString().slice(0, 10);
    return this.ask(`SELECT u.id, u.name, d.id AS department, d.name AS department_name, r.*
FROM users u LEFT JOIN departments d ON d.id = u.department
LEFT JOIN attendance_records r ON r.user_id = u.id AND r.date_only = '${day}'
WHERE u.status = 'Active' AND u.deleted_at IS NULL ORDER BY u.name, u.id`);
  }

  async year(user: string): Promise<unknown> {
    await this.ask(`SELECT status, verification_status, COUNT(*) AS number
FROM attendance_records WHERE user_id = '${user}' GROUP BY status, verification_status`);
    return this.ask(`SELECT * FROM attendance_records WHERE user_id = '${user}'
ORDER BY date_only DESC, id DESC LIMIT 100`);
  }
}

async function onServer(server: Connection, name: string): Promise<BenchDatabase> {
  await server.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  await server.query(`USE ${name}`);
  const env = {
    DB_TYPE: 'mariadb',
    DB_HOST: SERVER.host,
    DB_PORT: String(SERVER.port),
    DB_USER: SERVER.user,
    DB_PASSWORD: SERVER.password,
    DB_NAME: name,
  };
  const ask: Ask = async (sql) => {
    const [rows] = await server.query(sql);
    return Array.isArray(rows) ? (rows as Record<string, unknown>[]) : [];
  };
  return new BenchDatabase('mariadb', env, ask, async () => {
    await server.query(`DROP DATABASE ${name}`);
    await server.end();
  });
}

function inFile(path: string): BenchDatabase {
  const ask: Ask = async (sql) => {
    const database = new Libsql(path, { timeout: 5000 });
    try {
      const statement = database.prepare(sql);
      if (statement.reader) return statement.all() as Record<string, unknown>[];
      statement.run();
      return [];
    } finally {
      database.close();
    }
  };
  return new BenchDatabase(
    'sqlite',
    { DB_TYPE: 'sqlite', DB_PATH: path },
    ask,
    async () => undefined,
  );
}
