import { dayAgo, deskOf, EVERY_DAY, mark, today } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { register, type Person } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const REQUESTS = '/api/attendance/requests';
interface Kept {
  readonly date: string;
  readonly status: string;
}

const { server, admin } = await serve();

describe('Leave and correction requests', () => {
  let ada: Person;
  let manager: Person;
  let outsider: Person;

  beforeAll(async () => {
    ada = await register(server);
    manager = await register(server, { name: 'Grace Hopper' });
    outsider = await register(server);
    const lead = { name: 'Research', manager_id: manager.id };
    const { body } = await admin.api.post('/api/admin/departments', lead);
    await admin.api.put(`/api/users/${ada.id}`, { department: body.id });
    await configure(server, { working_days: EVERY_DAY.join() });
  }, 120_000);
  beforeEach(async () => {
    await sql(server, 'DELETE FROM attendance_requests');
    await sql(server, 'DELETE FROM attendance_records');
    await sql(server, 'DELETE FROM notifications');
  });

  const leave = (first: number, last: number, more: object = {}) => ({
    kind: 'leave',
    start_date: dayAgo(-first),
    end_date: dayAgo(-last),
    reason: 'Holiday',
    ...more,
  });
  const ask = (wish: object, { api }: Person = ada) => api.post(REQUESTS, wish);
  const decide = (id: number, decision: string, { api }: Person = admin) =>
    api.post(`${REQUESTS}/${id}/decision`, { decision, note: 'So be it' });
  const granted = async (wish: object, by?: Person) => {
    const asked = await ask(wish);
    expect([asked.status, asked.body.code]).toEqual([201, undefined]);
    return decide(asked.body.id, 'approved', by);
  };
  const history = async () => {
    const { body } = await ada.api.get('/api/attendance/user-history');
    return body as { records: Kept[] };
  };

  it('A user asks for leave or a correction and sees the own requests', async () => {
    const { status, body } = await ask(leave(1, 3));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      user_id: ada.id,
      kind: 'leave',
      start_date: dayAgo(-1),
      end_date: dayAgo(-3),
      state: 'pending',
      decided_by: null,
    });
    expect((await ada.api.get(REQUESTS)).body).toMatchObject({
      total: 1,
      requests: [{ id: body.id }],
    });
    expect((await outsider.api.get(REQUESTS)).body.total).toBe(0);
  });

  it('The department’s manager approves a request, and the records, the audit trail and a notification follow', async () => {
    const { status, body } = await granted(leave(1, 3), manager);
    expect([status, body.state, body.decided_by]).toEqual([200, 'approved', manager.id]);
    const { records } = await history();
    expect(records).toHaveLength(3);
    expect(records[0]).toMatchObject({
      status: 'Leave',
      source: 'manual',
      verification_status: 'verified',
      notes: null,
      time: null,
    });
    const trail = await sql(
      server,
      "SELECT user_id FROM activity_log WHERE action_type IN ('leave_granted', 'attendance_request_approved')",
    );
    expect(trail.map(({ user_id }) => user_id)).toEqual(Array(4).fill(manager.id));
    expect((await ada.api.get('/api/notifications')).body.notifications).toEqual([
      expect.objectContaining({ title: 'Your leave was approved' }),
    ]);
  });

  it('An approved leave does not replace a record of presence', async () => {
    const { body } = await mark(ada);
    await deskOf(admin).byHand(ada.id, { date: dayAgo(1), status: 'Absent' });
    await granted(leave(-1, 0));
    const { records } = await history();
    expect(Object.fromEntries(records.map(({ date, status }) => [date, status]))).toEqual({
      [dayAgo(1)]: 'Leave',
      [today()]: body.status,
    });
  });

  it('An approved leave covers working days only', async () => {
    await configure(server, { working_days: 'Mon' });
    await granted(leave(1, 14));
    expect((await history()).records).toHaveLength(2);
    await configure(server, { working_days: EVERY_DAY.join() });
  });

  it('An approved correction changes a day with a record and one without', async () => {
    await deskOf(admin).byHand(ada.id, { date: dayAgo(1), status: 'Late', time: '11:00' });
    const day = (days: number, more: object) => ({
      kind: 'correction',
      date: dayAgo(days),
      reason: 'The door was broken',
      ...more,
    });
    expect((await granted(day(1, { time: '08:55' }))).status).toBe(200);
    expect((await granted(day(2, { status: 'present', time: '09:01' }))).status).toBe(200);
    const { records } = await history();
    expect(records).toContainEqual(
      expect.objectContaining({ date: dayAgo(1), status: 'Present', time: '08:55:00' }),
    );
    expect(records).toContainEqual(
      expect.objectContaining({ date: dayAgo(2), status: 'Present', time: '09:01:00' }),
    );
  });

  it('A rejected request changes nothing', async () => {
    const { body } = await ask(leave(1, 3));
    expect((await decide(body.id, 'rejected')).body).toMatchObject({
      state: 'rejected',
      note: 'So be it',
    });
    expect((await history()).records).toEqual([]);
    expect((await ask(leave(1, 3))).status).toBe(201);
  });

  it('A request is decided once, however many decide at once', async () => {
    const { body } = await ask(leave(1, 2));
    const answers = await Promise.all(
      [admin, manager, admin, manager].map((who) => decide(body.id, 'approved', who)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
    expect(code(await decide(body.id, 'rejected'))).toEqual([409, 'request_decided']);
    expect((await history()).records).toHaveLength(2);
  });

  it('Nobody else decides or lists a department’s requests', async () => {
    const { body } = await ask(leave(1, 2));
    const own = await ask(leave(1, 2), manager);
    expect(code(await decide(body.id, 'approved', ada))).toEqual([403, 'forbidden']);
    expect(code(await decide(body.id, 'approved', outsider))).toEqual([403, 'forbidden']);
    expect(code(await decide(own.body.id, 'approved', manager))).toEqual([403, 'forbidden']);
    expect(code(await decide(999_999, 'approved'))).toEqual([404, 'request_not_found']);
    const listed = async ({ api }: Person) =>
      (await api.get(`${REQUESTS}?to_decide=true&state=pending`)).body.total as number;
    expect([await listed(admin), await listed(manager), await listed(outsider)]).toEqual([2, 1, 0]);
  });

  it('Requests of one person do not overlap, not even when made at once', async () => {
    const answers = await Promise.all([ask(leave(1, 5)), ask(leave(5, 9)), ask(leave(3, 5))]);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    for (const dry_run of [true, false])
      expect(code(await ask({ ...leave(1, 9), dry_run }))).toEqual([409, 'request_overlaps']);
    expect((await ask(leave(1, 9), outsider)).status).toBe(201);
  });

  it.each<[string, object]>([
    ['a range turned round', leave(3, 1)],
    ['twenty years', leave(1, 20 * 365)],
    ['a day that does not exist', leave(1, 2, { start_date: '2026-02-30' })],
    ['no reason', leave(1, 2, { reason: ' ' })],
    ['a status for a leave', leave(1, 2, { status: 'Present' })],
    [
      'a correction of tomorrow',
      { kind: 'correction', date: dayAgo(-1), status: 'Present', reason: 'x' },
    ],
    ['a correction of nothing', { kind: 'correction', date: today(), reason: 'x' }],
    ['another kind', leave(1, 2, { kind: 'raise' })],
  ])('A request with %s is refused', async (_, wish) => {
    expect(code(await ask(wish))).toEqual([400, 'validation_failed']);
  });

  it('A request cannot reach behind the edit window', async () => {
    const wish = { kind: 'correction', date: dayAgo(9), status: 'Present', reason: 'x' };
    expect(code(await ask(wish))).toEqual([409, 'edit_window_closed']);
    expect(code(await ask(leave(-9, 1)))).toEqual([409, 'edit_window_closed']);
  });
});
