import { dayAgo, EVERY_DAY, mark, today } from '../harness/attendance.js';
import { register } from '../harness/people.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Schedules whose days and weeks differ', () => {
  const make = (schedule: object) => admin.api.post('/api/admin/schedules', schedule);

  it('Days of the week have hours of their own, and weeks take turns', async () => {
    const hours = EVERY_DAY.map((weekday) => ({ weekday, start: '00:00', end: '00:01' }));
    const weeks = [
      { working_days: EVERY_DAY, hours },
      { working_days: ['Sat'], hours: [{ weekday: 'Sat', start: '10:00', end: '14:00' }] },
    ];
    const { status, body } = await make({
      start: '09:00',
      end: '17:00',
      break_minutes: 30,
      overtime_after_minutes: 15,
      weeks,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ weeks, break_minutes: 30, working_days: EVERY_DAY });

    const ada = await register(server, { name: 'Ada Lovelace' });
    const marked = await mark(ada, {});
    expect(marked.body.record).toMatchObject({ status: 'Late', date: today() });
    const explained = await ada.api.get(`/api/attendance/${marked.body.record_id}/explain`);
    expect(explained.body.rule).toMatchObject({
      start: '00:00',
      end: '00:01',
      break_minutes: 30,
      overtime_after_minutes: 15,
    });
    const path = `/api/admin/schedules/${body.id}`;
    expect((await admin.api.put(path, { weeks: null })).body).toMatchObject({
      weeks: null,
      working_days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
    });
    await admin.api.delete(path);
  });

  it.each([
    ['a week without days', { weeks: [{ working_days: [] }] }, 'weeks.0.working_days'],
    [
      'hours that end as they begin',
      {
        weeks: [
          { working_days: ['Mon'], hours: [{ weekday: 'Mon', start: '09:00', end: '09:00' }] },
        ],
      },
      'weeks',
    ],
  ])('A schedule with %s is refused', async (_, wrong, field) => {
    const answer = await make({ start: '09:00', end: '17:00', ...wrong });
    expect([answer.status, answer.body.errors?.[0].field]).toEqual([400, field]);
  });

  it('A change that leaves the weeks out is held against those that are stored', async () => {
    const hours = (end: string) => [{ weekday: 'Mon', start: '08:00', end }];
    const weeks = [{ working_days: ['Mon'], hours: hours('12:00') }];
    const { body } = await make({
      start: '09:00',
      end: '17:00',
      effective_from: dayAgo(-9),
      weeks,
    });
    // As schedules were taken before the hours of their days were looked at.
    const stored = JSON.stringify([{ workingDays: ['Mon'], hours: hours('08:00') }]);
    await sql(server, 'UPDATE schedules SET weeks = ? WHERE id = ?', [stored, Number(body.id)]);

    const path = `/api/admin/schedules/${body.id}`;
    const answer = await admin.api.put(path, { start: '10:00' });
    expect([answer.status, answer.body.errors?.[0].field]).toEqual([400, 'weeks']);
    const mended = await admin.api.put(path, { start: '10:00', weeks });
    expect(mended.body).toMatchObject({ start: '10:00', weeks });
    const plain = await admin.api.put(path, { weeks: null });
    expect([plain.status, plain.body.weeks]).toEqual([200, null]);
    await admin.api.delete(path);
  });
});
