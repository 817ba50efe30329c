import { openDatabase, type OpenDatabase } from '../../test/harness/sql.js';
import type { TestServer } from '../../test/harness/server.js';

const AT_A_TIME = 500;

/** What the attendance measurements count, write and ask by hand, over a connection that stays open. */
export class AttendanceDatabase {
  private constructor(private readonly database: OpenDatabase) {}

  static async open(server: TestServer): Promise<AttendanceDatabase> {
    return new AttendanceDatabase(await openDatabase(server));
  }

  close(): Promise<void> {
    return this.database.close();
  }

  async count(table: string, what = '*', where = '1 = 1'): Promise<number> {
    const [row] = await this.database.ask(
      `SELECT COUNT(${what}) AS number FROM ${table} WHERE ${where}`,
    );
    return Number(row?.number);
  }

  async addPeople(count: number): Promise<void> {
    for (let i = 0; i < count; i += AT_A_TIME) {
      const rows = Array.from(
        { length: Math.min(AT_A_TIME, count - i) },
        (_, k) =>
          `('BEN${i + k}', 'Person ${i + k}', 'b${i + k}@example.com', 'employee', 'Active')`,
      );
      await this.database.ask(
        `INSERT INTO users (id, name, email, role, status) VALUES ${rows.join()}`,
      );
    }
  }

  /** @returns whose year it is */
  async addYear(days: number): Promise<string> {
    const rows = Array.from({ length: days }, (_, i) => {
      const day = new Date(Date.now() - (i + 1) * 86_400_000).toISOString().slice(0, 10);
      return `('BEN1', '${day} 08:00:00.000', '${day}', '08:00:00', 'Present', 'manual')`;
    });
    await this.database.ask(
      `INSERT INTO attendance_records (user_id, timestamp, date_only, time_only, status, source) VALUES ${rows.join()}`,
    );
    return 'BEN1';
  }

  async today(): Promise<unknown> {
    const day = new Date().toISOString().slice(0, 10);
    return this.database
      .ask(`SELECT u.id, u.name, d.id AS department, d.name AS department_name, r.*
FROM users u LEFT JOIN departments d ON d.id = u.department
LEFT JOIN attendance_records r ON r.user_id = u.id AND r.date_only = '${day}'
WHERE u.status = 'Active' AND u.deleted_at IS NULL ORDER BY u.name, u.id`);
  }

  async year(user: string): Promise<unknown> {
    await this.database.ask(`SELECT status, verification_status, COUNT(*) AS number
FROM attendance_records WHERE user_id = '${user}' GROUP BY status, verification_status`);
    return this.database.ask(`SELECT * FROM attendance_records WHERE user_id = '${user}'
ORDER BY date_only DESC, id DESC LIMIT 100`);
  }
}
