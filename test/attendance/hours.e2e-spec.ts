import { dayAgo, deskOf, EVERY_DAY, mark, today } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { register, type Person } from '../harness/people.js';
import { asStored, configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Check-in and check-out', () => {
  beforeAll(async () => {
    await configure(server, {
      self_mark_without_face: 'allow',
      working_days: EVERY_DAY.join(),
    });
  });

  const newcomer = () => register(server, { name: 'Ada Lovelace' });
  const checkOut = ({ api }: Person, body?: object) => api.post('/api/attendance/check-out', body);
  const punchesOf = ({ id }: Person) =>
    sql(
      server,
      'SELECT kind, verification_status FROM attendance_events WHERE user_id = ? ORDER BY id',
      [id],
    );
  /** As if the person had come so many minutes ago, and last gone so many. */
  const ago = (minutes: number) => asStored(new Date(Date.now() - minutes * 60_000));
  const comeAgo = ({ id }: Person, minutes: number) =>
    sql(server, 'UPDATE attendance_records SET timestamp = ? WHERE user_id = ?', [
      ago(minutes),
      id,
    ]);
  const goneAgo = ({ id }: Person, minutes: number) =>
    sql(server, 'UPDATE attendance_records SET check_out_at = ? WHERE user_id = ?', [
      ago(minutes),
      id,
    ]);

  it('Worked hours run from the first check-in to the last check-out', async () => {
    await configure(server, { working_hours_start: '00:00', working_hours_end: '23:59' });
    const ada = await newcomer();
    await mark(ada, {});
    await comeAgo(ada, 90);
    const { status, body } = await checkOut(ada, { location: 'Gate' });
    const { record } = body;
    expect([status, body]).toEqual([
      201,
      {
        success: true,
        checked_out: true,
        repeated: false,
        message: 'Ada Lovelace has checked out',
        timestamp: record.check_out_timestamp,
        record_id: record.id,
        user_id: ada.id,
        user_name: 'Ada Lovelace',
        confidence: null,
        distance: null,
        worked_minutes: 90,
        record: expect.objectContaining({
          half_day: true,
          check_out_pending: false,
          date: today(),
        }),
      },
    ]);
    const end = Date.parse(`${today()}T23:59:00Z`);
    const left = Math.max(0, end - Date.parse(String(record.check_out_timestamp)));
    expect(Math.abs(Number(record.early_exit_minutes) - left / 60_000)).toBeLessThan(1.1);

    await comeAgo(ada, 300);
    await goneAgo(ada, 210);
    const last = (await checkOut(ada)).body.record;
    expect(last).toMatchObject({ worked_minutes: 300, half_day: false });
    expect((await ada.api.get('/api/attendance/today')).body.record).toEqual(last);
    const { records } = (await admin.api.get('/api/attendance/today')).body;
    expect(records).toContainEqual(last);
    expect(await punchesOf(ada)).toMatchObject([{ kind: 'in' }, { kind: 'out' }, { kind: 'out' }]);
    await configure(server, { working_hours_start: '09:00', working_hours_end: '17:00' });
  });

  it('A punch repeated within a minute counts once, also fifty at once', async () => {
    const ada = await newcomer();
    await mark(ada, {});
    const answers = await Promise.all(Array.from({ length: 50 }, () => checkOut(ada, {})));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 201));
    expect(answers.filter(({ body }) => !body.repeated)).toHaveLength(1);
    expect(await punchesOf(ada)).toHaveLength(2);
    const trail = await sql(
      server,
      `SELECT id FROM activity_log WHERE user_id = ? AND action_type = 'checked_out'`,
      [ada.id],
    );
    expect(trail).toHaveLength(1);
  });

  it('A check-out without a check-in is refused', async () => {
    const ada = await newcomer();
    expect(code(await checkOut(ada))).toEqual([409, 'not_checked_in']);
    expect(await punchesOf(ada)).toEqual([]);
    await deskOf(admin).byHand(ada.id, { status: 'Leave' });
    expect(code(await checkOut(ada))).toEqual([409, 'not_checked_in']);
    expect(await punchesOf(ada)).toMatchObject([{ kind: 'out' }]);
  });

  it('A check-out without a face awaits an administrator', async () => {
    const ada = await newcomer();
    const { record } = (await mark(ada, {})).body;
    await configure(server, { self_mark_without_face: 'pending' });
    expect((await checkOut(ada)).body.record).toMatchObject({
      verification_status: 'verified',
      check_out_pending: true,
    });
    const reviewed = await deskOf(admin).review(record.id as number, 'rejected');
    expect(reviewed.body.record).toMatchObject({
      verification_status: 'verified',
      check_out_pending: false,
      check_out_time: null,
      worked_minutes: null,
    });
    expect(await punchesOf(ada)).toEqual([
      { kind: 'in', verification_status: 'verified' },
      { kind: 'out', verification_status: 'rejected' },
    ]);
    await configure(server, { self_mark_without_face: 'never' });
    expect(code(await checkOut(ada))).toEqual([400, 'face_required']);
    await configure(server, { self_mark_without_face: 'allow' });
  });

  it('Worked hours are reckoned anew when the check-in is edited, and removed with an absence', async () => {
    const ada = await newcomer();
    const { record } = (await mark(ada, {})).body;
    await checkOut(ada);
    const edit = (changes: object) => deskOf(admin).edit(record.id as number, changes);
    const { body } = await edit({ time: '00:00' });
    const gone = Date.parse(String(body.record.check_out_timestamp));
    const worked = Math.floor((gone - Date.parse(`${today()}T00:00:00Z`)) / 60_000);
    expect(body.record.worked_minutes).toBe(worked);
    expect((await edit({ status: 'Absent' })).body.record).toMatchObject({
      check_out_time: null,
      worked_minutes: null,
      early_exit_minutes: 0,
      half_day: false,
    });
  });

  it.each([
    ['a time of one’s own', { timestamp: '2099-01-01T00:00:00Z' }, 'timestamp'],
    ['somebody else', { user_id: 'ADM001' }, 'user_id'],
  ])('A check-out with %s is refused', async (_, body, field) => {
    const answer = await checkOut(await newcomer(), body);
    expect(code(answer)).toEqual([400, 'validation_failed']);
    expect(answer.body.errors).toMatchObject([{ field }]);
  });

  describe('Hours under a schedule', () => {
    const schedule = (more: object) =>
      admin.api.post('/api/admin/schedules', { working_days: EVERY_DAY, ...more });
    afterEach(() => sql(server, 'DELETE FROM schedules'));
    const join = async (department: string) => {
      const ada = await newcomer();
      await sql(server, `INSERT INTO departments (id, name, status) VALUES (?, ?, 'Active')`, [
        department,
        department,
      ]);
      await sql(server, 'UPDATE users SET department = ? WHERE id = ?', [department, ada.id]);
      return ada;
    };

    it('Each department’s people are judged by its schedule, and others by theirs', async () => {
      const ada = await join('DEPT911');
      await schedule({ start: '00:00', end: '00:01', department: 'DEPT911' });
      await schedule({ start: '23:58', end: '23:59' });
      expect((await mark(ada, {})).body.record.status).toBe('Late');
      expect((await mark(await newcomer(), {})).body.record.status).toBe('Present');
    });

    it('A night shift belongs to the day on which it began', async () => {
      const ada = await join('DEPT912');
      const now = new Date();
      const clock = (hours: number) =>
        new Date(now.getTime() + hours * 3_600_000).toISOString().slice(11, 16);
      // A night that began twenty hours ago and goes on for an hour, or is of today already.
      await schedule({ start: clock(-20), end: clock(1), department: 'DEPT912' });
      await sql(server, 'UPDATE schedules SET effective_from = ?', [dayAgo(3)]);
      await configure(server, {});
      const began = new Date(now.getTime() - 20 * 3_600_000).toISOString().slice(0, 10);
      const { record } = (await mark(ada, {})).body;
      expect(record).toMatchObject({ date: began, status: 'Late' });
      expect(Number(record.late_minutes)).toBeGreaterThanOrEqual(1199);
      expect((await checkOut(ada)).body.record).toMatchObject({
        id: record.id,
        date: began,
        early_exit_minutes: expect.any(Number),
      });
    });

    it('A later change of schedule does not rewrite the records it judged', async () => {
      await schedule({ start: '00:00', end: '23:59' });
      const ada = await newcomer();
      const { record } = (await mark(ada, {})).body;
      expect(record.status).toBe('Late');
      await sql(server, 'DELETE FROM schedules');
      await configure(server, { working_hours_start: '23:58' });
      const edited = await deskOf(admin).edit(record.id as number, { time: '10:00' });
      expect(edited.body.record).toMatchObject({ status: 'Late', late_minutes: 600 });
      await configure(server, { working_hours_start: '09:00' });
    });
  });
});
