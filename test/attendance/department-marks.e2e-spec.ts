import { dayAgo, deskOf, EVERY_DAY, trailOf } from '../harness/attendance.js';
import { code, type Client } from '../harness/client.js';
import { register, type Person } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Marking a department at once', () => {
  const date = dayAgo(1);
  let lead: Person;
  let ann: Person;
  let bob: Person;

  const ask = (api: Client, more: object = {}) =>
    api.post('/api/attendance/mark-department', {
      department: 'Optics',
      date,
      status: 'Present',
      time: '09:00',
      ...more,
    });
  const dayOf = async ({ id }: Person) => {
    const { body } = await admin.api.get(`/api/attendance/user-history?user_id=${id}`);
    return body.records as { id: number }[];
  };
  const toldTo = async ({ api }: Person) => {
    const { body } = await api.get('/api/notifications');
    return (body.notifications as { type: string; message: string }[]).map(
      ({ type, message }) => [type, message] as const,
    );
  };

  beforeAll(async () => {
    await configure(server, { working_days: EVERY_DAY.join() });
    const people: Person[] = [];
    for (const name of ['Lise Meitner', 'Ann Ohm', 'Bob Volt', 'Cy Tesla', 'Di Gauss']) {
      people.push(await register(server, { name }));
    }
    [lead, ann, bob] = [people[0]!, people[1]!, people[2]!];
    await sql(
      server,
      `INSERT INTO departments (id, name, manager_id, status) VALUES ('DEPT941', 'Optics', ?, 'Active')`,
      [lead.id],
    );
    const ids = people.map(({ id }) => id);
    await sql(server, `UPDATE users SET department = 'DEPT941' WHERE id IN (?, ?, ?, ?, ?)`, ids);
    await sql(server, 'UPDATE users SET exempt = 1 WHERE id = ?', [ids[4]!]);
    await sql(server, 'UPDATE users SET join_date = ? WHERE id = ?', [dayAgo(0), ids[3]!]);
    await deskOf(admin).byHand(bob.id, { date, status: 'Absent' });
  });

  it('Nobody but administrators and its manager marks a department', async () => {
    expect(code(await ask(ann.api))).toEqual([403, 'forbidden']);
    expect(code(await ask(lead.api, { department: 'Sales' }))).toEqual([403, 'forbidden']);
    expect(code(await ask(admin.api, { department: 'Sales' }))).toEqual([400, 'validation_failed']);
    expect(code(await ask(admin.api, { date: dayAgo(-1) }))).toEqual([400, 'validation_failed']);
    expect(code(await ask(admin.api, { date: dayAgo(8) }))).toEqual([409, 'edit_window_closed']);
  });

  it('A manager marks those who have no record, and learns first whom', async () => {
    const dry = await ask(lead.api, { dry_run: true });
    expect(await dayOf(ann)).toEqual([]);
    const wet = await ask(lead.api);
    expect([dry.status, wet.status]).toEqual([200, 200]);
    expect(wet.body).toEqual({ ...dry.body, dry_run: false });
    expect(wet.body).toMatchObject({ marked: 1, user_ids: [ann.id] });
    const reasons = (wet.body.left_out as { reason: string }[]).map(({ reason }) => reason);
    expect(reasons).toEqual(['own_day', 'already_marked', 'not_employed', 'not_due']);
    const [record] = await dayOf(ann);
    expect(record).toMatchObject({ date, status: 'Present', time: '09:00:00', source: 'manual' });
    expect(await trailOf(server, record!.id)).toEqual([
      { user_id: lead.id, action_type: 'attendance_marked_by_hand' },
    ]);
  });

  it('Whoever is marked or edited by hand is told, and not of notes', async () => {
    const [record] = await dayOf(ann);
    await deskOf(admin).edit(record!.id, { notes: 'Nothing to tell' });
    await deskOf(admin).edit(record!.id, { time: '09:30' });
    expect(await toldTo(ann)).toEqual([
      ['attendance_edited', `Your attendance was changed: you are Late on ${date} at 09:30.`],
      ['attendance_marked_by_hand', `You were marked Present on ${date} at 09:00 by hand.`],
    ]);
    expect(await toldTo(bob)).toEqual([
      ['attendance_marked_by_hand', `You were marked Absent on ${date} by hand.`],
    ]);
  });

  it('A closed month keeps a manager out, and an administrator without a reason', async () => {
    const closed = { date: dayAgo(2) };
    const month = closed.date.slice(0, 7);
    await admin.api.post('/api/admin/closed-months', { month });
    const why = { ...closed, reason: 'The list came late' };
    for (const dry_run of [true, false]) {
      expect(code(await ask(lead.api, { ...why, dry_run }))).toEqual([409, 'month_closed']);
      expect(code(await ask(admin.api, { ...closed, dry_run }))).toEqual([409, 'month_closed']);
    }
    expect((await ask(admin.api, why)).body).toMatchObject({ marked: 3 });
    await admin.api.delete(`/api/admin/closed-months/${month}`);
  });

  it('On a day off nobody is marked with the department', async () => {
    await configure(server, { working_days: 'Mon' });
    const days = Array.from({ length: 7 }, (_, i) => dayAgo(i));
    const tuesday = days.find((day) => new Date(day).getUTCDay() === 2);
    const { body } = await ask(admin.api, { date: tuesday, dry_run: true });
    expect(body.marked).toBe(0);
  });
});
