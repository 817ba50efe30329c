import { deskOf, EVERY_DAY, mark, today } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { register } from '../harness/people.js';
import { configure } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('A schedule by which somebody who comes too late is absent', () => {
  const desk = deskOf(admin);
  const hours = { start: '00:00', end: '23:59', grace_minutes: 10 };

  beforeAll(async () => {
    // It is past noon there, of the same day as in UTC.
    const zone = new Date().getUTCHours() < 12 ? 'Etc/GMT-12' : 'UTC';
    await configure(server, { site_timezone: zone, self_mark_without_face: 'allow' });
    const schedule = { ...hours, working_days: EVERY_DAY, absent_after_minutes: 60 };
    const { status, body } = await admin.api.post('/api/admin/schedules', schedule);
    expect([status, body.absent_after_minutes]).toEqual([201, 60]);
  });

  it('Whoever comes after the limit is Absent, with the time and the punch', async () => {
    const ada = await register(server, { name: 'Ada Lovelace' });
    const marked = await mark(ada);
    expect(marked.status).toBe(201);
    const { record } = marked.body;
    expect(record).toMatchObject({ status: 'Absent', date: today(), late_minutes: 0 });
    expect(record.time).toMatch(/^\d\d:\d\d:\d\d$/);
    expect(code(await mark(ada))).toEqual([409, 'already_marked']);

    const left = await ada.api.post('/api/attendance/check-out');
    expect([left.status, left.body.record.status]).toEqual([201, 'Absent']);
    expect(left.body.record).toMatchObject({ worked_minutes: null, half_day: false });
    expect(left.body.record.check_out_time).not.toBeNull();

    const { body } = await ada.api.get(`/api/attendance/${record.id}/explain`);
    expect(body.rule).toMatchObject({ absent_after_minutes: 60 });
    expect(body.reasons).toContainEqual(
      expect.stringContaining('who comes more than 60 minutes after it is absent: Absent'),
    );

    const daily = await admin.api.get(`/api/reports/daily?date=${today()}`);
    expect(daily.body.summary).toMatchObject({ absent: 1, present: 0, late: 0 });
    const [year, month] = today().split('-').map(Number);
    const query = `year=${year}&month=${month}&user_id=${ada.id}`;
    const monthly = await admin.api.get(`/api/reports/monthly?${query}`);
    expect(monthly.body.summary).toMatchObject({ absent_days: 1, attendance_rate: 0 });
  });

  it('The simulation tells who would be Late without the limit', async () => {
    const { body } = await admin.api.post('/api/admin/attendance/simulate', {
      from: today(),
      to: today(),
      schedule: hours,
    });
    expect(body).toMatchObject({ changed: 1, by_status: { 'Absent to Late': 1 } });
  });

  it('An administrator may let it pass, and a corrected time is judged by the limit too', async () => {
    const bob = await register(server, { name: 'Bob Volt' });
    const { body } = await mark(bob);
    await bob.api.post('/api/attendance/check-out');
    const edit = async (changes: object) =>
      (await desk.edit(body.record.id, changes)).body.record as object;
    expect(await edit({ status: 'late' })).toMatchObject({
      status: 'Late',
      time: body.record.time,
      worked_minutes: 0,
    });
    expect(await edit({ time: '00:30' })).toMatchObject({ status: 'Late', late_minutes: 30 });
    expect(await edit({ time: '01:00:01' })).toMatchObject({
      status: 'Absent',
      time: '01:00:01',
      worked_minutes: null,
    });
    expect(await edit({ time: '01:00' })).toMatchObject({ status: 'Late', late_minutes: 60 });
  });

  it('A limit that is less than the grace is refused', async () => {
    const wrong = { ...hours, absent_after_minutes: 5, department: null };
    const answer = await admin.api.post('/api/admin/schedules', wrong);
    expect(answer.body.errors).toMatchObject([{ field: 'absent_after_minutes' }]);
  });
});
