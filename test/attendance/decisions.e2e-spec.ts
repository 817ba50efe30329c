import { dayAgo, deskOf, EVERY_DAY, mark, today } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { newEmail, PASSWORD, register, signIn, type Person } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

type Row = Record<string, unknown>;

const REQUESTS = '/api/attendance/requests';

const { server, admin } = await serve();

describe('Decisions on requests', () => {
  beforeAll(async () => {
    await configure(server, {
      self_mark_without_face: 'allow',
      working_days: EVERY_DAY.join(),
    });
  });

  const correction = (more: object) => ({
    kind: 'correction',
    date: today(),
    reason: 'The door was broken',
    ...more,
  });
  const leave = (more: object = {}) => ({
    kind: 'leave',
    start_date: today(),
    end_date: today(),
    reason: 'Holiday',
    ...more,
  });
  const ask = async ({ api }: Person, wish: object) => {
    const { status, body } = await api.post(REQUESTS, wish);
    expect([status, body.code]).toEqual([201, undefined]);
    return body.id as number;
  };
  const decide = (id: number, more: object = {}, { api }: Person = admin) =>
    api.post(`${REQUESTS}/${id}/decision`, { decision: 'approved', ...more });
  const recordOf = async ({ api }: Person, date = today()) => {
    const { records } = (await api.get('/api/attendance/user-history')).body;
    return (records as Row[]).find((record) => record.date === date);
  };
  const worked = async () => {
    const ada = await register(server);
    const { record } = (await mark(ada, {})).body;
    await ada.api.post('/api/attendance/check-out');
    return { ada, id: record.id as number };
  };
  const secondAdmin = async () => {
    const email = newEmail();
    const person = { name: 'Grace Hopper', email, role: 'admin', password: PASSWORD };
    await admin.api.post('/api/admin/users/create', person);
    return signIn(server, email);
  };

  it('An approved correction reckons hours, half day and early exit like an edit', async () => {
    const [one, other] = [await worked(), await worked()];
    const edited = await deskOf(admin).edit(other.id, { time: '00:00' });
    await decide(await ask(one.ada, correction({ time: '00:00' })));
    const corrected = await recordOf(one.ada);
    const spread = Math.abs(
      Number(corrected?.worked_minutes) - Number(edited.body.record.worked_minutes),
    );
    expect(spread).toBeLessThanOrEqual(1);
    expect(corrected).toMatchObject({
      time: '00:00:00',
      status: 'Present',
      half_day: edited.body.record.half_day,
    });
  });

  it.each(['Absent', 'Leave'])(
    'A correction to %s leaves no going and no hours',
    async (status) => {
      const { ada } = await worked();
      await decide(await ask(ada, correction({ status })));
      expect(await recordOf(ada)).toMatchObject({
        status,
        time: null,
        check_out_time: null,
        check_out_timestamp: null,
        worked_minutes: null,
        early_exit_minutes: 0,
        half_day: false,
      });
    },
  );

  it('Leave over a rejected mark leaves no going and no hours', async () => {
    const { ada, id } = await worked();
    await deskOf(admin).review(id, 'rejected');
    await decide(await ask(ada, leave()));
    expect(await recordOf(ada)).toMatchObject({
      id,
      status: 'Leave',
      check_out_time: null,
      worked_minutes: null,
    });
  });

  it('A correction is judged by the rule of the record, which is kept', async () => {
    await configure(server, { working_hours_start: '00:00', late_mark_after_minutes: '0' });
    const { ada, id } = await worked();
    await configure(server, { working_hours_start: '23:00' });
    await decide(await ask(ada, correction({ time: '20:00' })));
    expect(await recordOf(ada)).toMatchObject({ status: 'Late', late_minutes: 1200 });
    const { rule } = (await admin.api.get(`/api/attendance/${id}/explain`)).body;
    expect(rule.start).toBe('00:00');
    await configure(server, { working_hours_start: '09:00', late_mark_after_minutes: '15' });
  });

  it('Whoever decides is told of a request, and whoever asked of the decision, by mail too', async () => {
    const ada = await register(server);
    const id = await ask(ada, leave());
    const { notifications } = (await admin.api.get('/api/notifications')).body;
    expect(notifications[0]).toMatchObject({
      title: 'Ada Lovelace asks for a leave',
      message: today(),
    });
    await decide(id, { note: 'Enjoy it' });
    const mails = await sql(server, 'SELECT template FROM mails WHERE user_id = ?', [ada.id]);
    expect(mails).toContainEqual({ template: 'request_decided' });
    const told = (await ada.api.get('/api/notifications')).body.notifications;
    expect(told).toMatchObject([
      { title: 'Your leave was approved', message: `${today()}: Enjoy it` },
    ]);
  });

  it('A day to come cannot be edited', async () => {
    const ada = await register(server);
    const day = dayAgo(-3);
    await decide(await ask(ada, leave({ start_date: day, end_date: day })));
    const record = await recordOf(ada, day);
    const edited = await deskOf(admin).edit(Number(record?.id), { status: 'Absent' });
    expect(code(edited)).toEqual([400, 'validation_failed']);
    expect(edited.body.errors).toMatchObject([{ field: 'date' }]);
  });

  it('Nobody has attendance before they joined', async () => {
    const ada = await register(server);
    await admin.api.put(`/api/users/${ada.id}`, { join_date: today() });
    const refused = await deskOf(admin).byHand(ada.id, { date: dayAgo(1) });
    expect(code(refused)).toEqual([409, 'not_joined']);
    expect(refused.body.join_date).toBe(today());
    expect((await deskOf(admin).byHand(ada.id)).status).toBe(201);
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['is deactivated', (id) => admin.api.put(`/api/admin/users/deactivate/${id}`)],
    ['is suspended', (id) => admin.api.put(`/api/users/${id}`, { status: 'Suspended' })],
    ['is removed', (id) => admin.api.delete(`/api/users/${id}`)],
  ])('The requests of somebody who %s are closed', async (_, leaveHouse) => {
    const ada = await register(server);
    const id = await ask(ada, leave());
    await leaveHouse(ada.id);
    const [row] = await sql(server, 'SELECT state, note FROM attendance_requests WHERE id = ?', [
      id,
    ]);
    expect(row).toEqual({ state: 'rejected', note: 'Closed: the person is no longer active' });
    const { requests } = (await admin.api.get(`${REQUESTS}?to_decide=true`)).body;
    expect((requests as { id: number }[]).map((request) => request.id)).not.toContain(id);
  });

  it('An approval does not silently replace what was written by hand since', async () => {
    const { ada, id } = await worked();
    const request = await ask(ada, correction({ time: '08:00' }));
    await deskOf(admin).edit(id, { status: 'Absent', notes: 'Never came' });
    const refused = await decide(request);
    expect(code(refused)).toEqual([409, 'record_edited_since']);
    expect(refused.body).toMatchObject({ record_id: id, edited_by: admin.id });
    expect(code(await decide(request, { force: true }))).toEqual([400, 'validation_failed']);
    expect((await recordOf(ada))?.status).toBe('Absent');
    const forced = await decide(request, { force: true, reason: 'The camera shows it' });
    expect([forced.status, forced.body.state]).toEqual([200, 'approved']);
    expect(await recordOf(ada)).toMatchObject({ status: 'Present', time: '08:00:00' });
  });

  it('Nobody decides on their own while there is another administrator', async () => {
    const only = await ask(admin, correction({ status: 'Present' }));
    expect((await decide(only)).status).toBe(200);
    const grace = await secondAdmin();
    const own = await ask(grace, leave());
    expect(code(await decide(own, {}, grace))).toEqual([403, 'forbidden']);
    const listed = async ({ api }: Person) => {
      const { requests } = (await api.get(`${REQUESTS}?to_decide=true`)).body;
      return (requests as { id: number }[]).some(({ id }) => id === own);
    };
    expect([await listed(grace), await listed(admin)]).toEqual([false, true]);
    expect((await decide(own)).status).toBe(200);
  });
});
