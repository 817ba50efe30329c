import { jest } from '@jest/globals';
import { EVERY_DAY, mark, today } from '../harness/attendance.js';
import { eventually } from '../harness/eventually.js';
import { register, type Person } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

// The clock that looks for them goes every fifteen seconds.
jest.setTimeout(120_000);

const { server, admin } = await serve();

describe('Whoever is missed', () => {
  const told = async ({ api }: Person) => {
    const { body } = await api.get('/api/notifications');
    return (body.notifications as { title: string }[]).filter(
      ({ title }) => title === `You are not marked on ${today()}`,
    ).length;
  };

  it('is told once the same day, unless they came, are on leave, owe no days or are not late yet', async () => {
    await configure(server, {
      working_days: EVERY_DAY.join(),
      working_hours_start: '00:00',
      late_mark_after_minutes: '0',
      self_mark_without_face: 'allow',
    });
    const [missed, came, onLeave, night] = [
      await register(server),
      await register(server),
      await register(server),
      await register(server),
    ];
    await mark(came, {});
    const { body: leave } = await admin.api.post('/api/attendance/requests', {
      user_id: onLeave.id,
      kind: 'leave',
      start_date: today(),
      end_date: today(),
      reason: 'Holiday',
    });
    await admin.api.post(`/api/attendance/requests/${leave.id}/decision`, { decision: 'approved' });
    const { body: department } = await admin.api.post('/api/admin/departments', { name: 'Night' });
    await admin.api.put(`/api/users/${night.id}`, { department: department.id });
    const { status } = await admin.api.post('/api/admin/schedules', {
      name: 'Nights',
      department: 'Night',
      start: '23:59',
      end: '06:00',
      grace_minutes: 60,
      working_days: EVERY_DAY,
      effective_from: today(),
    });
    expect(status).toBe(201);
    expect(await told(missed)).toBe(0);

    await configure(server, { absence_notice_time: '00:00' });
    await eventually(async () => {
      expect(await told(missed)).toBe(1);
    });
    expect([await told(came), await told(onLeave), await told(night), await told(admin)]).toEqual([
      0, 0, 0, 0,
    ]);
    const letters = await sql(server, `SELECT user_id FROM mails WHERE template = 'not_marked'`);
    expect(letters).toEqual([{ user_id: missed.id }]);
  });
});
