import { deskOf, EVERY_DAY, mark, today } from '../harness/attendance.js';
import { code, type Answer } from '../harness/client.js';
import { register, type Person } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Closed months', () => {
  const month = today().slice(0, 7);
  const MONTHS = '/api/admin/closed-months';
  const desk = deskOf(admin);
  const close = () => admin.api.post(MONTHS, { month });
  const reopen = () => admin.api.delete(`${MONTHS}/${month}`);
  const newcomer = () => register(server, { name: 'Ada Lovelace' });
  const asked = ({ api }: Person, more: object) =>
    api.post('/api/attendance/requests', { reason: 'As agreed', ...more });
  const decide = (id: unknown, more: object = {}) =>
    admin.api.post(`/api/attendance/requests/${String(id)}/decision`, {
      decision: 'approved',
      ...more,
    });
  const leave = { kind: 'leave', start_date: today(), end_date: today() };
  const correction = { kind: 'correction', date: today(), status: 'Present' };
  const closed: unknown = [409, 'month_closed'];
  const reason = 'The auditor asked for it';

  const isRefused = (answer: Answer) => {
    expect(code(answer)).toEqual(closed);
    expect(answer.body).toMatchObject({ month, closed_by: admin.id });
  };
  const trail = async () => {
    const rows = await sql(
      server,
      `SELECT action_type FROM activity_log WHERE table_name = 'closed_months' AND record_id = ? ORDER BY id`,
      [month],
    );
    return rows.map(({ action_type }) => action_type);
  };

  beforeAll(() =>
    configure(server, {
      working_days: EVERY_DAY.join(),
      self_mark_without_face: 'allow',
    }),
  );
  afterEach(reopen);

  it('A month is closed once, listed, and opened again, audited', async () => {
    expect((await close()).body).toMatchObject({ month, closed_by: admin.id });
    isRefused(await close());
    expect((await admin.api.get(MONTHS)).body.months).toMatchObject([{ month }]);
    expect((await reopen()).status).toBe(200);
    expect(code(await reopen())).toEqual([404, 'month_not_closed']);
    expect(await trail()).toEqual(['month_closed', 'month_reopened']);
    const future = await admin.api.post(MONTHS, { month: '2199-01' });
    expect(code(future)).toEqual([400, 'validation_failed']);
    expect((await admin.api.post(MONTHS, { month: '2026-13' })).status).toBe(400);
  });

  it('Marks by hand, edits and reviews need a reason, which is kept', async () => {
    const [ada, ben] = [await newcomer(), await newcomer()];
    const { body } = await desk.byHand(ada.id, { time: '00:00' });
    const id = body.record.id as number;
    await close();
    isRefused(await desk.byHand(ben.id));
    isRefused(await desk.edit(id, { status: 'Absent' }));
    isRefused(await desk.review(id, 'rejected'));
    expect((await desk.byHand(ben.id, { reason })).status).toBe(201);
    expect((await desk.edit(id, { notes: 'Seen', reason })).body.record.notes).toBe('Seen');
    expect((await desk.review(id, 'rejected', { reason })).status).toBe(200);
    expect((await trail()).filter((action) => action === 'closed_month_written')).toHaveLength(3);
    expect(code(await desk.byHand(ben.id, { reason }))).toEqual([409, 'already_marked']);
    expect((await trail()).filter((action) => action === 'closed_month_written')).toHaveLength(3);
  });

  it('Requests are neither asked for, nor approved or taken back without a reason', async () => {
    const [ada, ben, cid] = [await newcomer(), await newcomer(), await newcomer()];
    const pending = (await asked(ada, leave)).body.id;
    const corrected = (await asked(ben, correction)).body.id;
    await close();
    isRefused(await asked(cid, leave));
    isRefused(await asked(cid, correction));
    isRefused(await decide(pending));
    isRefused(await decide(corrected));
    expect((await decide(corrected, { decision: 'rejected' })).status).toBe(200);
    expect((await decide(pending, { reason })).status).toBe(200);
    const path = `/api/attendance/requests/${pending}`;
    isRefused(await admin.api.delete(path));
    expect((await admin.api.delete(`${path}?reason=Wrong+person`)).body.state).toBe('revoked');
    const filed = await admin.api.post('/api/attendance/requests', {
      ...leave,
      user_id: cid.id,
      reason,
    });
    expect(filed.status).toBe(201);
  });

  it('Schedules and holidays that reach into it are refused; marks at the door go on', async () => {
    const schedule = { start: '08:00', end: '16:00', effective_from: today() };
    await close();
    isRefused(await admin.api.post('/api/admin/schedules', schedule));
    const holiday = { date: today(), name: 'Founders’ day' };
    isRefused(await admin.api.post('/api/admin/holidays', holiday));
    expect((await mark(await newcomer(), {})).status).toBe(201);
    await reopen();
    const { body } = await admin.api.post('/api/admin/schedules', schedule);
    await close();
    isRefused(await admin.api.delete(`/api/admin/schedules/${body.id}`));
    await reopen();
    expect((await admin.api.delete(`/api/admin/schedules/${body.id}`)).status).toBe(200);
  });
});
