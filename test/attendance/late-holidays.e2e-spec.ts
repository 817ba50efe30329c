import { dayAgo, deskOf, EVERY_DAY } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { EventStream } from '../harness/event-stream.js';
import { register, type Person } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

type Row = Record<string, unknown>;

const REQUESTS = '/api/attendance/requests';

const { server, admin } = await serve();

const recordsOf = async ({ api }: Person) =>
  (await api.get('/api/attendance/user-history')).body.records as Row[];

describe('A holiday that is entered afterwards', () => {
  const DAY = dayAgo(3);
  const HOLIDAYS = '/api/admin/holidays';
  const people: Record<'absent' | 'corrected' | 'away', Person> = {} as never;
  const statusesOf = async (person: Person) =>
    (await recordsOf(person)).filter(({ date }) => date === DAY).map(({ status }) => status);
  const all = async () => [
    await statusesOf(people.absent),
    await statusesOf(people.corrected),
    await statusesOf(people.away),
  ];
  const usedBy = async ({ api }: Person) =>
    (
      (await api.get('/api/attendance/leave-balances?year=' + DAY.slice(0, 4))).body
        .balances as Row[]
    )
      .map(({ used }) => Number(used))
      .reduce((sum, used) => sum + used, 0);
  const nothing = {
    absences_withdrawn: 0,
    absences_written: 0,
    leave_days_returned: 0,
    leave_days_restored: 0,
  };

  beforeAll(async () => {
    await configure(server, { working_days: EVERY_DAY.join() });
    for (const name of ['absent', 'corrected', 'away'] as const) {
      people[name] = await register(server);
      await sql(server, 'UPDATE users SET employed_from = ? WHERE id = ?', [
        dayAgo(9),
        people[name].id,
      ]);
    }
    // As the clock does it.
    for (const day of [dayAgo(5), DAY]) {
      const done = `${day} 23:59:00.000`;
      await sql(
        server,
        'INSERT INTO absence_days (date_only, absences, claimed_until, done_at) VALUES (?, 1, ?, ?)',
        [day, done, done],
      );
    }
    for (const { id } of [people.absent, people.away]) {
      await sql(
        server,
        `INSERT INTO attendance_records (user_id, timestamp, date_only, status, verification_status, source,
           created_at, updated_at) VALUES (?, ?, ?, 'Absent', 'verified', 'api', ?, ?)`,
        [id, `${DAY} 09:00:00.000`, DAY, `${DAY} 23:59:00.000`, `${DAY} 23:59:00.000`],
      );
    }
    await deskOf(admin).byHand(people.corrected.id, { date: DAY, status: 'Absent' });
    const kinds = (await admin.api.get('/api/attendance/leave-kinds')).body.leave_kinds as Row[];
    const leave = await people.away.api.post(REQUESTS, {
      kind: 'leave',
      start_date: DAY,
      end_date: DAY,
      leave_kind: kinds[0]?.code,
      reason: 'A private matter',
    });
    await admin.api.post(`${REQUESTS}/${leave.body.id}/decision`, { decision: 'approved' });
  });

  it('takes back the absences that nobody said and the leave, tells so before, and brings them back', async () => {
    const before = [['Absent'], ['Absent'], ['Leave']];
    expect(await all()).toEqual(before);
    const feast = { date: DAY, name: 'Feast' };
    const taken = {
      ...nothing,
      days: 3,
      people: 3,
      absences_withdrawn: 1,
      leave_days_returned: 1,
    };

    const told = await admin.api.post(HOLIDAYS, { ...feast, dry_run: true });
    expect(told.body.effect).toEqual({ ...taken, dry_run: true });
    expect([await all(), await usedBy(people.away)]).toEqual([before, 1]);

    const stream = await EventStream.open(server.url, { authorization: `Bearer ${admin.token}` });
    const { body } = await admin.api.post(HOLIDAYS, feast);
    expect(body.effect).toEqual({ ...taken, dry_run: false });
    await stream.until(() => stream.events.some(({ name }) => name === 'reset'));
    stream.cut();
    expect([await all(), await usedBy(people.away)]).toEqual([[[], ['Absent'], []], 0]);

    const moved = await admin.api.put(`${HOLIDAYS}/${body.id}`, { date: dayAgo(4) });
    expect(moved.body.effect).toMatchObject({ absences_written: 1, leave_days_restored: 1 });
    expect([await all(), await usedBy(people.away)]).toEqual([before, 1]);

    const day = await admin.api.put(`${HOLIDAYS}/${body.id}`, { date: DAY });
    expect(day.body.effect).toMatchObject({ absences_withdrawn: 1, leave_days_returned: 1 });
    const removal = await admin.api.delete(`${HOLIDAYS}/${body.id}`);
    expect(removal.body.effect).toMatchObject({ absences_written: 1, leave_days_restored: 1 });
    expect(await all()).toEqual(before);
    const trail = await sql(
      server,
      `SELECT action_type, user_id FROM activity_log WHERE action_type = 'absences_withdrawn'`,
    );
    expect(trail).toEqual(Array(2).fill({ action_type: 'absences_withdrawn', user_id: admin.id }));
  });

  it('and days of work that change for the past do the same; a closed month refuses both', async () => {
    const weekday = new Date(`${DAY}T12:00:00Z`).toUTCString().slice(0, 3);
    const others = EVERY_DAY.filter((day) => day !== weekday).join();
    const put = (more: object) =>
      admin.api.put('/api/admin/config', {
        config_key: 'working_days',
        valid_from: DAY,
        ...more,
      });
    const told = await put({ config_value: others, dry_run: true });
    expect(told.body).toMatchObject({
      config: { working_days: EVERY_DAY },
      effect: {
        dry_run: true,
        days: 3,
        people: 3,
        absences_withdrawn: 1,
        leave_days_returned: 1,
      },
    });
    expect(await all()).toEqual([['Absent'], ['Absent'], ['Leave']]);
    await put({ config_value: others });
    expect(await all()).toEqual([[], ['Absent'], []]);
    await put({ config_value: EVERY_DAY.join() });
    expect(await all()).toEqual([['Absent'], ['Absent'], ['Leave']]);

    const month = DAY.slice(0, 7);
    await admin.api.post('/api/admin/closed-months', { month });
    expect(code(await put({ config_value: others }))).toEqual([409, 'month_closed']);
    const feast = await admin.api.post(HOLIDAYS, { date: DAY, name: 'Feast' });
    expect(code(feast)).toEqual([409, 'month_closed']);
    await admin.api.delete(`/api/admin/closed-months/${month}`);
  });
});
