import { execFileSync } from 'node:child_process';
import { hashSync } from 'bcrypt';
import { code } from '../harness/client.js';
import { runCli } from '../harness/command-line.js';
import { eventually } from '../harness/eventually.js';
import { PASSWORD, signIn, signInAdmin } from '../harness/people.js';
import { ADMIN, startServer, startTwin, type TestServer } from '../harness/server.js';
import { sql } from '../harness/sql.js';

/** The last migration before employment, membership and settings were kept by date. */
const VERSION = '1795400000010';

/** Each as that version wrote it. October 2026 has 22 days from Monday to Friday, the first a Thursday. */
const CONTENT: readonly (readonly [table: string, columns: string, rows: unknown[][]])[] = [
  ['departments', 'id, name', [['DEPT001', 'Research']]],
  [
    'users',
    'id, name, email, password_hash, role, department, status, join_date, created_at',
    [
      [
        'ADM001',
        'Root',
        ADMIN.email,
        hash(ADMIN.password),
        'admin',
        null,
        'Active',
        null,
        '2026-01-01 08:00:00.000',
      ],
      [
        'EMP001',
        'Ada',
        'ada@example.com',
        hash(PASSWORD),
        'employee',
        'DEPT001',
        'Active',
        '2026-01-01',
        '2026-01-01 08:00:00.000',
      ],
      [
        'EMP002',
        'Ben',
        'ben@example.com',
        hash(PASSWORD),
        'employee',
        null,
        'Active',
        null,
        '2026-10-12 08:00:00.000',
      ],
      [
        'EMP003',
        'Cy',
        'cy@example.com',
        hash(PASSWORD),
        'employee',
        'DEPT001',
        'Inactive',
        '2026-09-01',
        '2026-09-01 08:00:00.000',
      ],
    ],
  ],
  ['user_settings', 'user_id', [['ADM001'], ['EMP001'], ['EMP002'], ['EMP003']]],
  [
    'attendance_records',
    'user_id, date_only, timestamp, time_only, status, source, late_minutes',
    [
      [
        'EMP001',
        '2026-10-01',
        '2026-10-01 09:00:00.000',
        '09:00:00',
        'Present',
        'face_recognition',
        0,
      ],
      [
        'EMP001',
        '2026-10-02',
        '2026-10-02 09:45:00.000',
        '09:45:00',
        'Late',
        'face_recognition',
        45,
      ],
      ['EMP001', '2026-10-05', '2026-10-05 00:00:00.000', null, 'Leave', 'manual', 0],
      ['EMP002', '2026-10-08', '2026-10-08 09:00:00.000', '09:00:00', 'Present', 'manual', 0],
      ['EMP003', '2026-10-07', '2026-10-07 09:00:00.000', '09:00:00', 'Absent', 'api', 0],
    ],
  ],
  [
    'activity_log',
    'user_id, action_type, table_name, record_id, new_value',
    [['ADM001', 'user_created', 'users', 'EMP001', '{"name":"Ada"}']],
  ],
];

function hash(password: string): string {
  return hashSync(password, 4);
}

/** What that version left behind. */
async function fill(env: TestServer['env']): Promise<void> {
  execFileSync(process.execPath, ['dist/test/harness/programs/migrate-until.js', VERSION], { env });
  const database = { env } as TestServer;
  for (const [table, columns, rows] of CONTENT) {
    const marks = rows.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ');
    await sql(
      database,
      `INSERT INTO ${table} (${columns}) VALUES ${marks}`,
      rows.flat() as string[],
    );
  }
  await sql(database, `UPDATE id_sequences SET last_number = 3 WHERE prefix = 'EMP'`);
  await sql(database, `UPDATE id_sequences SET last_number = 1 WHERE prefix IN ('ADM', 'DEPT')`);
}

describe('A database of an earlier version', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({}, { before: fill });
  }, 120_000);
  afterAll(() => server.stop());

  it('People sign in as before, and the next one gets the next number', async () => {
    expect((await signIn(server, 'ada@example.com')).id).toBe('EMP001');
    const admin = await signInAdmin(server);
    expect(admin.id).toBe('ADM001');
    const person = { name: 'Eve', email: 'eve@example.com', role: 'employee', password: PASSWORD };
    const { body } = await admin.api.post('/api/admin/users/create', person);
    expect(body.user_id).toBe('EMP004');
  });

  it('People may be without an e-mail address, and no address is given twice', async () => {
    const admin = await signInAdmin(server);
    const create = (person: object) =>
      admin.api.post('/api/admin/users/create', { name: 'Nell', role: 'student', ...person });
    for (const employee_number of ['S-1', 'S-2']) {
      const { status, body } = await create({ employee_number, password: PASSWORD });
      expect([status, body.email]).toEqual([201, null]);
      expect((await signIn(server, employee_number)).id).toBe(body.user_id);
    }
    expect(code(await create({ email: 'ada@example.com' }))).toEqual([409, 'email_taken']);
    expect((await admin.api.put('/api/users/EMP002', { name: 'Benjamin' })).status).toBe(200);
  });

  it('The month before counts from the first record to the last one that is known', async () => {
    const admin = await signInAdmin(server);
    const { body } = await admin.api.get('/api/reports/monthly?year=2026&month=10');
    const figures = (body.records as Record<string, unknown>[]).map((row) => [
      row.user_id,
      row.department_name,
      row.working_days,
      row.present_days,
      row.late_days,
      row.absent_days,
      row.leave_days,
      row.attendance_rate,
    ]);
    // Administrators owe no days; Cy left with the last record that there is; Ben's first is older than his account.
    expect(figures).toEqual([
      ['EMP001', 'Research', 22, 1, 1, 0, 1, 100],
      ['EMP003', 'Research', 5, 0, 0, 1, 0, 0],
      ['EMP002', null, 17, 1, 0, 0, 0, 100],
    ]);
    expect(body.summary).toMatchObject({ total_users: 3, working_days: 44, attendance_rate: 75 });
  });

  it('The secrets that its key gave are kept, and give the same seals as long as they are not', async () => {
    const kept = () => sql(server, 'SELECT key_id, wrapped FROM installation_secrets');
    const before = await kept();
    expect(before).toMatchObject([{ key_id: expect.stringMatching(/^[\da-f]{16}$/) }]);
    await sql(server, `UPDATE installation_secrets SET key_id = 'derived', wrapped = ''`);
    const twin = await startTwin(server);
    expect((await signIn(twin, 'ada@example.com')).id).toBe('EMP001');
    await twin.stop();
    const after = await kept();
    expect(after).toMatchObject([{ key_id: before[0]?.key_id }]);
    expect(after[0]?.wrapped).not.toBe(before[0]?.wrapped);
  });

  it('The audit trail holds, with what was written before it was sealed', async () => {
    await eventually(async () => {
      const { stdout } = await runCli(server, ['audit:verify']);
      expect(stdout).toContain('is whole.');
    });
    const trail = `SELECT COUNT(*) AS sealed FROM activity_seals WHERE activity_id = 1`;
    expect((await sql(server, trail)).map(({ sealed }) => Number(sealed))).toEqual([1]);
  });
});
