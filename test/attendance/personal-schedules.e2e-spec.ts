import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { dayAgo, deskOf, mark, today } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { runCli } from '../harness/command-line.js';
import { register, type Person } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

// A command starts a process.
jest.setTimeout(90_000);

type Row = Record<string, unknown>;

const SCHEDULES = '/api/admin/schedules';
const REQUESTS = '/api/attendance/requests';
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const weekdayAgo = (days: number) => DAYS[new Date(dayAgo(days)).getUTCDay()] ?? '';
const without = (...free: string[]) => DAYS.filter((day) => !free.includes(day));
const [year, month] = today().slice(0, 7).split('-').map(Number);

const { server, admin } = await serve();

describe('The schedule of one person', () => {
  beforeAll(async () => {
    await configure(server, { self_mark_without_face: 'allow', working_days: DAYS.join() });
    await admin.api.post('/api/admin/departments', { name: 'Works' });
  });
  afterEach(async () => {
    for (const table of ['schedules', 'leave_days', 'attendance_records'])
      await sql(server, `DELETE FROM ${table}`);
  });

  const hours = { start: '09:00', end: '17:00', working_days: DAYS };
  const make = (schedule: object) => admin.api.post(SCHEDULES, { ...hours, ...schedule });
  const hire = async (name: string) => {
    const person = await register(server, { name });
    await admin.api.put(`/api/users/${person.id}`, { department: 'Works', join_date: dayAgo(20) });
    return person;
  };
  /** As if it had held for so many days; seen within a second. */
  const backdate = async (id: unknown, days: number) => {
    const text = 'UPDATE schedules SET effective_from = ? WHERE id = ?';
    await sql(server, text, [dayAgo(days), Number(id)]);
    await pause(1050);
  };
  const grantLeave = async (person: Person, first: number, last: number) => {
    const days = { start_date: dayAgo(-first), end_date: dayAgo(-last) };
    const { body } = await person.api.post(REQUESTS, { kind: 'leave', reason: 'x', ...days });
    await admin.api.post(`${REQUESTS}/${body.id}/decision`, { decision: 'approved' });
  };
  const leaveOf = async ({ id }: Person) => {
    const text = `SELECT CAST(date_only AS CHAR) AS day FROM attendance_records
      WHERE user_id = ? AND status = 'Leave' ORDER BY date_only`;
    return (await sql(server, text, [id])).map(({ day }) => day);
  };

  it('wins over the department’s, which wins over the site’s', async () => {
    const [ada, ben, cy] = [await hire('Ada'), await hire('Ben'), await register(server)];
    await make({ name: 'Site', start: '00:00', grace_minutes: 3 });
    await make({ name: 'Works', department: 'Works', start: '00:00', grace_minutes: 2 });
    const own = await make({ name: 'Ada', user_id: ada.id.toLowerCase(), start: '00:00' });
    expect([own.status, own.body]).toEqual([
      201,
      expect.objectContaining({ department: null, user_id: ada.id, user_name: 'Ada' }),
    ]);
    const ruleOf = async (person: Person) => {
      const { body } = await mark(person);
      const explained = await person.api.get(`/api/attendance/${body.record_id}/explain`);
      return explained.body.rule.grace_minutes as number;
    };
    expect([await ruleOf(ada), await ruleOf(ben), await ruleOf(cy)]).toEqual([0, 2, 3]);
    const supposed = { from: today(), to: today(), schedule: { start: '00:00', end: '00:01' } };
    const simulate = async (more: object) =>
      (await admin.api.post('/api/admin/attendance/simulate', { ...supposed, ...more })).body
        .changes as Row[];
    const concerned = (await simulate({ department: 'Works' })).map(({ user_id: id }) => id);
    expect(concerned).not.toContain(ada.id);
  });

  it('is refused where it cannot be', async () => {
    const ada = await hire('Ada');
    expect(code(await make({ user_id: 'EMP999' }))).toEqual([404, 'user_not_found']);
    const both = await make({ user_id: ada.id, department: 'Works' });
    expect([both.status, both.body.errors?.[0].field]).toEqual([400, 'user_id']);
    expect((await make({ user_id: ada.id })).status).toBe(201);
    expect(code(await make({ user_id: ada.id }))).toEqual([409, 'schedule_taken']);
    await admin.api.post('/api/admin/closed-months', { month: today().slice(0, 7) });
    const closed = await make({ user_id: (await hire('Ben')).id, dry_run: true });
    expect(code(closed)).toEqual([409, 'month_closed']);
    await admin.api.delete(`/api/admin/closed-months/${today().slice(0, 7)}`);
  });

  it('moves leave that was granted, as a holiday does, and tells so before', async () => {
    const [ada, ben] = [await hire('Ada'), await hire('Ben')];
    await grantLeave(ada, 1, 3);
    await grantLeave(ben, 1, 3);
    const days = [dayAgo(-1), dayAgo(-2), dayAgo(-3)];
    expect([await leaveOf(ada), await leaveOf(ben)]).toEqual([days, days]);

    const own = { user_id: ada.id, working_days: without(weekdayAgo(-2)) };
    const tried = await make({ ...own, dry_run: true });
    const effect = { leave_days_returned: 1, leave_days_restored: 0 };
    expect(tried.body.effect).toMatchObject({ dry_run: true, ...effect });
    expect((await admin.api.get(SCHEDULES)).body.schedules).toEqual([]);
    expect(await leaveOf(ada)).toEqual(days);

    const { body } = await make(own);
    expect(body.effect).toMatchObject({ dry_run: false, ...effect });
    expect([await leaveOf(ada), await leaveOf(ben)]).toEqual([[days[0], days[2]], days]);
    const path = `${SCHEDULES}/${body.id}`;
    const changed = await admin.api.put(path, { working_days: without(weekdayAgo(-3)) });
    expect(changed.body.effect).toMatchObject({ leave_days_returned: 1, leave_days_restored: 1 });
    expect(await leaveOf(ada)).toEqual([days[0], days[1]]);
    const removal = await admin.api.delete(`${path}?dry_run=true`);
    expect(removal.body).toMatchObject({
      success: true,
      effect: { dry_run: true, leave_days_returned: 0, leave_days_restored: 1 },
    });
    await admin.api.delete(path);
    expect(await leaveOf(ada)).toEqual(days);
  });

  it('of a department, or of all, moves the leave of whoever it is for', async () => {
    const [ada, ben, cy] = [await hire('Ada'), await hire('Ben'), await register(server)];
    for (const person of [ada, ben, cy]) await grantLeave(person, 1, 1);
    await make({ user_id: ben.id });
    const some = { working_days: without(weekdayAgo(-1)) };
    const works = await make({ department: 'Works', ...some });
    expect(works.body.effect).toMatchObject({ leave_days_returned: 1 });
    expect(await Promise.all([ada, ben, cy].map(leaveOf))).toEqual([
      [],
      [dayAgo(-1)],
      [dayAgo(-1)],
    ]);
    await make({ ...some });
    expect(await Promise.all([ben, cy].map(leaveOf))).toEqual([[dayAgo(-1)], []]);
  });

  it('tells today’s work that is due no longer, or again', async () => {
    const ada = await hire('Ada');
    const some = { user_id: ada.id, working_days: without(weekdayAgo(0)), dry_run: true };
    expect((await make(some)).body.effect).toMatchObject({ days: 1, people: 1 });
  });

  it('says which days are due in reports and absences, by what held on each', async () => {
    const [ada, ben] = [await hire('Ada'), await hire('Ben')];
    const { body } = await make({ user_id: ada.id, working_days: without(weekdayAgo(2)) });
    await backdate(body.id, 2);
    await deskOf(admin).byHand(ada.id, { date: dayAgo(2) });

    const report = await admin.api.get(`/api/reports/monthly?year=${year}&month=${month}`);
    const rows = report.body.records as { user_id: string; working_days: number }[];
    const due = (person: Person) =>
      rows.find(({ user_id: id }) => id === person.id)?.working_days ?? 0;
    const isThisMonth = dayAgo(2).slice(0, 7) === today().slice(0, 7);
    expect(due(ben) - due(ada)).toBe(isThisMonth ? 1 : 0);
    const extra = await admin.api.get(`/api/reports/daily?date=${dayAgo(2)}`);
    expect(extra.status).toBe(200);

    await sql(server, 'DELETE FROM attendance_records');
    for (const day of [2, 9]) await runCli(server, ['absence:run', '--date', dayAgo(day)]);
    const text = `SELECT CAST(date_only AS CHAR) AS day, judged_by FROM attendance_records
      WHERE user_id = ? ORDER BY date_only`;
    expect((await sql(server, text, [ada.id])).map(({ day }) => day)).toEqual([dayAgo(9)]);
    expect((await sql(server, text, [ben.id])).map(({ day }) => day)).toEqual([
      dayAgo(9),
      dayAgo(2),
    ]);
  });

  it('leaves its person out where all of a department are marked on a day that is theirs off', async () => {
    const [ada, ben] = [await hire('Ada'), await hire('Ben')];
    await make({ user_id: ada.id, working_days: without(weekdayAgo(0)) });
    const all = { department: 'Works', date: today(), status: 'Present' };
    const { body } = await admin.api.post('/api/attendance/mark-department', all);
    expect(body.left_out).toEqual([expect.objectContaining({ user_id: ada.id })]);
    expect(await ben.api.get('/api/attendance/user-history')).toMatchObject({
      body: { records: [{ status: 'Present', date: today() }] },
    });
  });

  it('is written into absences, each with the rule of its person', async () => {
    const [ada, ben] = [await hire('Ada'), await hire('Ben')];
    await make({ name: 'Early', user_id: ada.id, start: '06:00' });
    await make({ name: 'Noon', user_id: ben.id, start: '12:00' });
    await runCli(server, ['absence:run', '--date', today()]);
    const text = 'SELECT judged_by, timestamp FROM attendance_records WHERE user_id = ?';
    // One of the databases' drivers reads the rule, the other leaves it a text.
    const told = async ({ id }: Person) => JSON.stringify(await sql(server, text, [id]));
    expect([await told(ada), await told(ben)]).toEqual([
      expect.stringContaining('Early'),
      expect.stringContaining('Noon'),
    ]);
  });

  it('stays without a name once the person is removed', async () => {
    const ada = await hire('Ada');
    await make({ user_id: ada.id });
    await admin.api.delete(`/api/users/${ada.id}`);
    const { body } = await admin.api.get(SCHEDULES);
    expect(body.schedules).toMatchObject([{ user_id: ada.id, user_name: null }]);
  });
});
