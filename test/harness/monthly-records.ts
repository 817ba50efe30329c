import type { Client } from './client.js';
import { written } from './reports.js';
import { newEmail, type Person } from './people.js';
import type { TestServer } from './server.js';
import { sql } from './sql.js';

type Row = (string | null)[];

const WORDS: Readonly<Record<string, [status: string, verification: string]>> = {
  P: ['Present', 'verified'],
  L: ['Late', 'verified'],
  A: ['Absent', 'verified'],
  V: ['Leave', 'verified'],
  '?': ['Present', 'pending'],
  R: ['Present', 'rejected'],
};

/** A past month whose figures are easy to reckon by hand: 23 days from Monday to Friday, the first a Monday. */
export const MONTH = '2021-03';

/**
 * Writes a person's records straight into the database, one letter for each working day of MONTH from its first;
 * `.` is a day without a record.
 */
export async function keepRegister(
  server: TestServer,
  userId: string,
  letters: string,
): Promise<void> {
  const days = workingDays();
  const rows = Array.from(letters).flatMap((letter, i) => rowOf(userId, letter, days[i]));
  if (rows.length === 0) return;
  await sql(
    server,
    `INSERT INTO attendance_records
       (user_id, timestamp, date_only, time_only, status, verification_status, source, late_minutes)
     VALUES ${rows.map(() => `(?, ?, ?, ?, ?, ?, 'api', 0)`).join(', ')}`,
    rows.flat(),
  );
}

function rowOf(userId: string, letter: string, day = ''): Row[] {
  const [status, verification] = WORDS[letter] ?? [];
  if (!status || !verification) return [];
  const time = TIMES[status];
  return [[userId, `${day} ${time ?? '00:00:00'}.000`, day, time ?? null, status, verification]];
}

const TIMES: Partial<Record<string, string>> = { Present: '08:55:30', Late: '09:40:00' };

/** Monday to Friday of MONTH. */
export const workingDays = (): string[] =>
  Array.from({ length: 31 }, (_, i) => `${MONTH}-${String(i + 1).padStart(2, '0')}`).filter(
    (day) => ![0, 6].includes(new Date(day).getUTCDay()),
  );

/** Makes somebody in a department, with a register of MONTH. @returns the id */
export async function hire(
  server: TestServer,
  admin: Person,
  { name, letters, department = 'Laboratory', joined = '2020-01-01' }: Hire,
): Promise<string> {
  const wish = { name, email: newEmail(), role: 'employee', department, join_date: joined };
  const { status, body } = await admin.api.post('/api/admin/users/create', wish);
  if (status !== 201) throw new Error(JSON.stringify(body));
  await keepRegister(server, body.user_id, letters);
  return body.user_id as string;
}

interface Hire {
  readonly name: string;
  /** As keepRegister takes them. */
  readonly letters: string;
  readonly department?: string;
  readonly joined?: string;
}

/** Everything that is told of MONTH, as it is sent. */
export async function toldOfMonth(api: Client): Promise<Record<string, string>> {
  const [year, month] = MONTH.split('-').map(Number);
  const told: Record<string, string> = {};
  const asked = [
    `/api/reports/monthly?year=${year}&month=${month}`,
    `/api/reports/monthly?year=${year}&month=${month}&department=Sales`,
    `/api/reports/monthly?year=${year}&month=${month}&department=Works`,
    `/api/reports/daily?date=${MONTH}-04`,
    `/api/reports/daily?date=${MONTH}-04&department=Sales`,
    `/api/reports/department?date=${MONTH}-04`,
    `/reports/heatmap?year=${year}&department=Sales&format=svg`,
  ];
  for (const query of asked) {
    const answer = await api.open(query);
    told[query] = await answer.text();
  }
  for (const report_type of ['monthly', 'department', 'daily']) {
    for (const department of [undefined, 'Sales']) {
      const wish = { report_type, format: 'csv', filters: { year, month, department } };
      told[`${report_type} ${department}`] = String((await written(api, wish)).file);
    }
  }
  return told;
}
