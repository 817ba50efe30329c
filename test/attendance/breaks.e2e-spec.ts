import { EVERY_DAY, mark } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { register, type Person } from '../harness/people.js';
import { asStored, configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server } = await serve();

describe('Breaks', () => {
  beforeAll(async () => {
    await configure(server, {
      self_mark_without_face: 'allow',
      working_days: EVERY_DAY.join(),
    });
  });

  const checkOut = ({ api }: Person) => api.post('/api/attendance/check-out');
  /** As if it had been so many minutes ago. */
  const setBack = ({ id }: Person, column: 'timestamp' | 'check_out_at', minutes: number) =>
    sql(server, `UPDATE attendance_records SET ${column} = ? WHERE user_id = ?`, [
      asStored(new Date(Date.now() - minutes * 60_000)),
      id,
    ]);
  const punchesOf = async ({ id }: Person): Promise<unknown[]> => {
    const rows = await sql(
      server,
      'SELECT kind FROM attendance_events WHERE user_id = ? ORDER BY id',
      [id],
    );
    return rows.map(({ kind }) => kind);
  };

  it('Who comes back after going has had a break, which is not worked', async () => {
    const ada = await register(server);
    const { record } = (await mark(ada, {})).body;
    expect(code(await mark(ada, {}))).toEqual([409, 'already_marked']);
    await setBack(ada, 'timestamp', 90);
    await checkOut(ada);
    expect(code(await mark(ada, {}))).toEqual([409, 'already_marked']);
    await setBack(ada, 'check_out_at', 30);
    const back = await mark(ada, {});
    expect([back.status, back.body.record]).toMatchObject([
      201,
      { id: record.id, break_minutes: 30, check_out_time: null, worked_minutes: null },
    ]);
    expect((await checkOut(ada)).body.record).toMatchObject({
      break_minutes: 30,
      worked_minutes: 60,
      overtime_minutes: 0,
    });
    expect(await punchesOf(ada)).toEqual(['in', 'out', 'in', 'out']);
  });
});
