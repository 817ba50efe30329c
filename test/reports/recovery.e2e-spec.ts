import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { signInAdmin } from '../harness/people.js';
import { hire, MONTH } from '../harness/monthly-records.js';
import { csvRows, finished } from '../harness/reports.js';
import { startTwin } from '../harness/server.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const [year, month] = MONTH.split('-').map(Number);
const PEOPLE = 6_000;

const { server, admin } = await serve();

describe('Reports whose server dies', () => {
  beforeAll(async () => {
    await admin.api.post('/api/admin/departments', { name: 'Laboratory' });
    const first = await hire(server, admin, { name: 'Ada', letters: 'PPPPPPPPPPPPPPPPPPPPPPP' });
    await multiply(first);
  }, 120_000);

  /** Writes many more people with the same register, so that a file takes a while. */
  const multiply = async (first: string) => {
    const ids = Array.from({ length: PEOPLE }, (_, i) => `EMP${10_000 + i}`);
    const values = ids.map(
      (id) => `('${id}', 'Person ${id}', '${id}@example.com', 'employee', 'DEPT001', 'Active')`,
    );
    await sql(
      server,
      `INSERT INTO users (id, name, email, role, department, status) VALUES ${values.join(', ')}`,
    );
    await sql(
      server,
      `INSERT INTO attendance_records
         (user_id, timestamp, date_only, time_only, status, verification_status, source, late_minutes)
       SELECT u.id, r.timestamp, r.date_only, r.time_only, r.status, r.verification_status, r.source, 0
       FROM users u JOIN attendance_records r ON r.user_id = ?
       WHERE u.email LIKE 'emp1%@example.com'`,
      [first],
    );
  };
  const generate = async (format: string, { api } = admin): Promise<string> => {
    const wish = { report_type: 'daily', format, filters: { year, month } };
    return (await api.post('/api/reports/generate', wish)).body.report_id as string;
  };
  const draftOf = async (id: string) => {
    const names = await readdir(join(server.folder, 'reports')).catch(() => []);
    return names.find((name) => name.startsWith(id) && name.endsWith('.part'));
  };

  it('A report that was being written when its server died is finished by the next server, whole', async () => {
    const id = await generate('csv');
    while (!(await draftOf(id))) await setTimeout(5);
    await server.kill();
    expect(await sql(server, 'SELECT status FROM reports WHERE id = ?', [id])).toMatchObject([
      { status: 'pending' },
    ]);

    const next = await startTwin(server);
    try {
      const { api } = await signInAdmin(next);
      const report = await finished(api, id);
      expect(report).toMatchObject({ status: 'completed', progress: 100, error_message: null });
      expect(report.record_count).toBe(PEOPLE * 23 + 23);
      const { body } = await api.get(report.download_url);
      expect(csvRows(body)).toHaveLength(report.record_count);
      expect(await draftOf(id)).toBeUndefined();
      expect(await sql(server, 'SELECT id FROM jobs')).toEqual([]);
    } finally {
      await next.stop();
    }
  }, 120_000);

  it('A report that is being written when its server is told to stop is handed over to the next', async () => {
    const old = await startTwin(server);
    const id = await generate('excel', await signInAdmin(old));
    while (!(await draftOf(id))) await setTimeout(5);
    expect(await old.stop()).toBe(0);
    expect(await draftOf(id)).toBeUndefined();

    const next = await startTwin(server);
    try {
      const { api } = await signInAdmin(next);
      expect(await finished(api, id)).toMatchObject({ status: 'completed' });
    } finally {
      await next.stop();
    }
  }, 120_000);
});
