import type { Answer } from './client.js';
import type { Person } from './people.js';
import type { TestServer } from './server.js';
import { sql } from './sql.js';

/** A working week in which it is no matter what day the tests run on. */
export const EVERY_DAY = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The day so many days ago in UTC, the tests' site. */
export const dayAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

export const today = (): string => dayAgo(0);

/** A mark without a picture. */
export const mark = (person: Person, body?: object): Promise<Answer> =>
  person.api.post('/api/attendance/mark', body);

/** What administrators do to records; `byHand` marks somebody Present today unless told otherwise. */
export const deskOf = ({ api }: Person) => ({
  byHand: (userId: string, more: object = {}) =>
    api.post('/api/attendance/mark-manual', {
      user_id: userId,
      date: today(),
      status: 'Present',
      ...more,
    }),
  edit: (recordId: number, changes: object) =>
    api.put('/api/attendance/edit', { record_id: recordId, ...changes }),
  review: (recordId: number, decision: string, more: object = {}) =>
    api.post('/api/attendance/review', { record_id: recordId, decision, ...more }),
});

/** Who did what to a record, in order. */
export const trailOf = (server: TestServer, recordId: number) =>
  sql(
    server,
    `SELECT user_id, action_type FROM activity_log
      WHERE table_name = 'attendance_records' AND record_id = ? ORDER BY id`,
    [String(recordId)],
  );

/** As if nobody had been marked yet, by whatever picture. */
export async function forgetMarks(server: TestServer): Promise<void> {
  await sql(server, 'DELETE FROM attendance_records');
  await sql(server, `DELETE FROM known_pictures WHERE origin = 'mark'`);
}

/** Who came today, as an administrator is told. */
export async function recordsOfToday({ api }: Person) {
  const { body } = await api.get(`/api/reports/daily?date=${today()}`);
  const records = body.records as { id: number | null; user_name: string }[];
  return records.filter(({ id }) => id !== null);
}
