import { dayAgo, mark } from '../harness/attendance.js';
import { code, type Answer } from '../harness/client.js';
import { admitKiosk, type Kiosk } from '../harness/devices.js';
import { register, type Person } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const EVERY_DAY = DAYS.join();
const MINUTE = 60_000;

const { server, admin } = await serve();

describe('Days that are not like others', () => {
  let kiosk: Kiosk;

  beforeAll(async () => {
    await configure(server, { self_mark_without_face: 'allow', working_days: EVERY_DAY });
    kiosk = await admitKiosk(admin, server.visitor);
  });

  const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE).toISOString();
  const checkOut = ({ api }: Person) => api.post('/api/attendance/check-out');
  const recordsOf = ({ id }: Person) =>
    sql(server, 'SELECT * FROM attendance_records WHERE user_id = ?', [id]);
  const pass = (events: object[]): Promise<Answer> =>
    kiosk.post('/api/kiosk/events', { sent_at: ago(0), events });

  it('On a day off nobody is late, goes too early or works half a day', async () => {
    const today = DAYS[new Date().getUTCDay()]!;
    await configure(server, {
      working_days: DAYS.filter((day) => day !== today).join(),
      working_hours_start: '00:00',
      working_hours_end: '23:59',
      late_mark_after_minutes: '0',
    });
    const ada = await register(server);
    const { record } = (await mark(ada, {})).body;
    expect(record).toMatchObject({ status: 'Present', late_minutes: 0 });
    expect((await checkOut(ada)).body.record).toMatchObject({
      early_exit_minutes: 0,
      half_day: false,
      worked_minutes: 0,
    });
    const { reasons } = (await admin.api.get(`/api/attendance/${record.id}/explain`)).body;
    expect(reasons[0]).toContain('was a day off');
    await configure(server, { working_days: EVERY_DAY });
  });

  it('A holiday of the site is a day off as well', async () => {
    const date = dayAgo(0);
    const { body } = await admin.api.post('/api/admin/holidays', { date, name: 'Founding day' });
    const ada = await register(server);
    expect((await mark(ada, {})).body.record).toMatchObject({ status: 'Present', late_minutes: 0 });
    await admin.api.delete(`/api/admin/holidays/${body.id}`);
    const ben = await register(server);
    expect((await mark(ben, {})).body.record.status).toBe('Late');
  });

  it('Who moves to another department or zone while at work still goes home from the same day', async () => {
    const clock = (hours: number) => new Date(Date.now() + hours * 60 * MINUTE).toISOString();
    for (const id of ['DEPT951', 'DEPT952']) {
      await sql(server, `INSERT INTO departments (id, name, status) VALUES (?, ?, 'Active')`, [
        id,
        id,
      ]);
    }
    const night = { start: clock(-20).slice(11, 16), end: clock(1).slice(11, 16) };
    const post = (schedule: object) => admin.api.post('/api/admin/schedules', schedule);
    await post({ ...night, department: 'DEPT951' });
    await post({ start: '00:00', end: '23:59', department: 'DEPT952' });
    await sql(server, 'UPDATE schedules SET effective_from = ?', [dayAgo(3)]);
    await configure(server, {});
    const ada = await register(server);
    await sql(server, `UPDATE users SET department = 'DEPT951' WHERE id = ?`, [ada.id]);
    const { record } = (await mark(ada, {})).body;
    expect(record.date).toBe(clock(-20).slice(0, 10));

    await sql(server, `UPDATE users SET department = 'DEPT952' WHERE id = ?`, [ada.id]);
    const gone = await checkOut(ada);
    expect([gone.status, gone.body.record_id]).toEqual([201, record.id]);

    const ben = await register(server);
    const his = (await mark(ben, {})).body.record;
    await configure(server, { site_timezone: 'Pacific/Kiritimati' });
    expect((await checkOut(ben)).body.record_id).toBe(his.id);
    await configure(server, { site_timezone: 'UTC' });
    await sql(server, 'DELETE FROM schedules');
  });

  it('Of two arrivals the earlier counts, though it becomes known later', async () => {
    const ada = await register(server);
    const { record } = (await mark(ada, {})).body;
    const early = ago(2);
    const { body } = await pass([
      { idempotency_key: 'early', captured_at: early, user_token: ada.token },
      { idempotency_key: 'later', captured_at: ago(1), user_token: ada.token },
    ]);
    expect(body.outcomes).toEqual([
      expect.objectContaining({ outcome: 'marked', record_id: record.id }),
      expect.objectContaining({ outcome: 'refused', code: 'already_marked' }),
    ]);
    const { records } = (await ada.api.get('/api/attendance/user-history')).body;
    expect(records).toEqual([expect.objectContaining({ id: record.id, timestamp: early })]);
    const trail = await sql(
      server,
      `SELECT action_type FROM activity_log WHERE table_name = 'attendance_records' AND record_id = ? ORDER BY id`,
      [String(record.id)],
    );
    expect(trail.map(({ action_type: action }) => action)).toEqual([
      'attendance_marked',
      'attendance_marked_offline',
    ]);
  });

  it('A device checks people out, at once and for the time it was offline', async () => {
    const ada = await register(server);
    const event = (name: string, minutes: number, direction: string) => ({
      idempotency_key: name,
      captured_at: ago(minutes),
      direction,
      user_token: ada.token,
    });
    const { body } = await pass([
      event('out', 0.2, 'out'),
      event('in', 1.8, 'in'),
      event('first', 1.5, 'out'),
    ]);
    expect(body.outcomes).toMatchObject(
      ['checked_out', 'marked', 'checked_out'].map((outcome) => ({ outcome })),
    );
    const [record] = await recordsOf(ada);
    expect(record).toMatchObject({ worked_minutes: 1 });
    const nobody = await kiosk.upload('/api/attendance/check-out', {});
    expect(code(nobody)).toEqual([400, 'face_required']);
    const { body: refused } = await pass([event('too-early', 1.95, 'out')]);
    expect(refused.outcomes[0]).toMatchObject({ outcome: 'refused', code: 'not_checked_in' });
    expect((await pass([event('where', 0.1, 'sideways')])).status).toBe(400);
  });

  it('Where a client says that it is, is kept with the punch and shown to administrators alone', async () => {
    const ada = await register(server);
    const place = { latitude: 52.520008, longitude: -13.404954 };
    const { record } = (await mark(ada, place)).body;
    expect(JSON.stringify(record)).not.toContain('52.52');
    const form = { fields: { latitude: '52.5', longitude: '13.4' } };
    expect((await ada.api.upload('/api/attendance/check-out', form)).status).toBe(201);
    const positions = async ({ api }: Person): Promise<unknown> =>
      (await api.get(`/api/attendance/${record.id}/explain`)).body.punches;
    expect(await positions(admin)).toMatchObject([place, { latitude: 52.5, longitude: 13.4 }]);
    const nothing = { latitude: null, longitude: null };
    expect(await positions(ada)).toMatchObject([nothing, nothing]);
    for (const bad of [{ latitude: 90.1 }, { longitude: 'east' }]) {
      expect(code(await mark(await register(server), bad))).toEqual([400, 'validation_failed']);
    }
  });
});
