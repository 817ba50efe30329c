import { dayAgo, deskOf, EVERY_DAY, trailOf } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { register, type Person } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

type Row = Record<string, unknown>;

const REQUESTS = '/api/attendance/requests';

const { server, admin } = await serve();

describe('Taking requests back', () => {
  beforeAll(async () => {
    await configure(server, {
      self_mark_without_face: 'allow',
      working_days: EVERY_DAY.join(),
    });
  });

  const ask = async ({ api }: Person, first: number, last: number) => {
    const { status, body } = await api.post(REQUESTS, {
      kind: 'leave',
      start_date: dayAgo(-first),
      end_date: dayAgo(-last),
      reason: 'A private matter',
    });
    expect([status, body.code]).toEqual([201, undefined]);
    return body.id as number;
  };
  const granted = async (person: Person, first: number, last: number) => {
    const id = await ask(person, first, last);
    expect(
      (await admin.api.post(`${REQUESTS}/${id}/decision`, { decision: 'approved' })).status,
    ).toBe(200);
    return id;
  };
  const takeBack = (id: number, { api }: Person, query = '') =>
    api.delete(`${REQUESTS}/${id}${query}`);
  const recordsOf = async ({ api }: Person) =>
    (await api.get('/api/attendance/user-history')).body.records as Row[];
  const newsOf = async ({ api }: Person) =>
    ((await api.get('/api/notifications')).body.notifications as Row[]).map(({ title }) => title);

  it('Whoever asked withdraws a pending request, and nobody else', async () => {
    const [ada, other] = [await register(server), await register(server)];
    const id = await ask(ada, 1, 2);
    expect(code(await takeBack(id, other))).toEqual([403, 'forbidden']);
    const { status, body } = await takeBack(id, ada);
    expect([status, body.state]).toEqual([200, 'withdrawn']);
    expect(code(await takeBack(id, ada))).toEqual([409, 'request_decided']);
    const approved = await admin.api.post(`${REQUESTS}/${id}/decision`, { decision: 'approved' });
    expect(code(approved)).toEqual([409, 'request_decided']);
    expect(await recordsOf(ada)).toEqual([]);
    expect(await newsOf(admin)).toContain('The leave of Ada Lovelace was withdrawn');
    await ask(ada, 1, 2);
    expect(code(await takeBack(999_999, ada))).toEqual([404, 'request_not_found']);
  });

  it('Revoked leave gives each day back as it was before', async () => {
    const ada = await register(server);
    const { body } = await deskOf(admin).byHand(ada.id, {
      date: dayAgo(1),
      status: 'Absent',
      notes: 'Did not call',
    });
    const id = await granted(ada, -1, 2);
    expect((await recordsOf(ada)).map(({ status, notes }) => [status, notes])).toEqual(
      Array(4).fill(['Leave', null]),
    );
    const revoked = await takeBack(id, admin);
    expect([revoked.status, revoked.body.state]).toEqual([200, 'revoked']);
    expect(await recordsOf(ada)).toEqual([body.record]);
    const trail = await trailOf(server, Number(body.record.id));
    expect(trail.map(({ action_type }) => action_type)).toEqual([
      'attendance_marked_by_hand',
      'leave_granted',
      'leave_revoked',
    ]);
    expect(await newsOf(ada)).toEqual([
      'Your leave was revoked',
      'Your leave was approved',
      'Marked Absent',
    ]);
    await granted(ada, 1, 2);
  });

  it('Whoever asked takes approved leave back only while all its days are to come', async () => {
    const ada = await register(server);
    const begun = await granted(ada, 0, 1);
    const refused = await takeBack(begun, ada);
    expect(code(refused)).toEqual([409, 'leave_begun']);
    expect(refused.body.days).toEqual([dayAgo(0)]);
    const ahead = await granted(ada, 3, 4);
    expect((await takeBack(ahead, ada)).body.state).toBe('revoked');
    expect((await recordsOf(ada)).map(({ date }) => date)).toEqual([dayAgo(-1), dayAgo(0)]);
  });

  it('One day of a leave is revoked, and can be asked for again', async () => {
    const ada = await register(server);
    const id = await granted(ada, 1, 3);
    const { body } = await takeBack(id, admin, `?date=${dayAgo(-2)}`);
    expect(body.state).toBe('approved');
    expect((await recordsOf(ada)).map(({ date }) => date)).toEqual([dayAgo(-3), dayAgo(-1)]);
    const twice = await takeBack(id, admin, `?date=${dayAgo(-2)}`);
    expect(code(twice)).toEqual([400, 'validation_failed']);
    await granted(ada, 2, 2);
    const taken = await ada.api.post(REQUESTS, {
      kind: 'leave',
      start_date: dayAgo(-3),
      end_date: dayAgo(-5),
      reason: 'x',
    });
    expect(code(taken)).toEqual([409, 'request_overlaps']);
    expect(taken.body.overlaps_with).toBe(id);
  });

  it('Days behind the edit window are named, and nothing is taken back', async () => {
    const ada = await register(server);
    const id = await granted(ada, -5, 1);
    await configure(server, { attendance_edit_window_days: '3' });
    const refused = await takeBack(id, admin);
    expect(code(refused)).toEqual([409, 'edit_window_closed']);
    expect(refused.body.days).toEqual([dayAgo(5), dayAgo(4)]);
    expect(await recordsOf(ada)).toHaveLength(7);
    await configure(server, { attendance_edit_window_days: '7' });
    expect((await takeBack(id, admin)).body.state).toBe('revoked');
  });

  it('A day that was written by hand after the grant stays', async () => {
    const ada = await register(server);
    const id = await granted(ada, -1, 0);
    const [, yesterday] = await recordsOf(ada);
    await deskOf(admin).edit(Number(yesterday?.['id']), { status: 'Present', time: '09:00' });
    await takeBack(id, admin);
    expect(await recordsOf(ada)).toMatchObject([{ date: dayAgo(1), status: 'Present' }]);
  });

  it('The reason stays with the request', async () => {
    const ada = await register(server);
    const id = await granted(ada, 1, 1);
    const rows = await sql(
      server,
      `SELECT id FROM activity_log WHERE new_value LIKE '%private matter%' OR old_value LIKE '%private matter%'`,
    );
    expect(rows).toEqual([]);
    const { requests } = (await ada.api.get(REQUESTS)).body;
    expect(requests).toMatchObject([{ id, reason: 'A private matter' }]);
  });
});
