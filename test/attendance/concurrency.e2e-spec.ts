import { client } from '../harness/client.js';
import { register, type Person } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serveTwice } from '../harness/suite.js';

const CALLS = 50;
const today = () => new Date().toISOString().slice(0, 10);

const { server, twin, admin } = await serveTwice();

describe('Attendance under concurrent calls', () => {
  const times = <T>(count: number, call: (i: number) => Promise<T>) =>
    Promise.all(Array.from({ length: count }, (_, i) => call(i)));
  const tally = (answers: readonly { status: number }[]) => {
    const counts: Record<number, number> = {};
    for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  };
  const recordsOf = (userId: string) =>
    sql(server, 'SELECT id, status FROM attendance_records WHERE user_id = ?', [userId]);
  const marksInTrail = async (userId: string) => {
    const [row] = await sql(
      server,
      `SELECT COUNT(*) AS number FROM activity_log
        WHERE user_id = ? AND action_type = 'attendance_marked'`,
      [userId],
    );
    return Number(row!.number);
  };

  it('Of many marks of one person at once, one is taken and the others are told of it', async () => {
    const ada = await register(server);
    const answers = await times(CALLS, () => ada.api.post('/api/attendance/mark', {}));

    expect(tally(answers)).toEqual({ 201: 1, 409: CALLS - 1 });
    const record = answers.find(({ status }) => status === 201)!.body.record;
    for (const { status, body } of answers) {
      if (status === 409) expect(body).toMatchObject({ code: 'already_marked', record });
    }
    expect(await recordsOf(ada.id)).toHaveLength(1);
    expect(await marksInTrail(ada.id)).toBe(1);
  });

  it('Of many marks of one person in two processes, one is taken', async () => {
    const ada = await register(server);
    const urls = [server.url, twin.url];
    const answers = await times(CALLS, (i) =>
      client(urls[i % 2]!, ada.token).post('/api/attendance/mark', {}),
    );
    expect(tally(answers)).toEqual({ 201: 1, 409: CALLS - 1 });
    expect(await recordsOf(ada.id)).toHaveLength(1);
    expect(await marksInTrail(ada.id)).toBe(1);
  });

  it('Of many manual marks of one person, one is taken', async () => {
    const ada = await register(server);
    const answers = await times(CALLS, (i) =>
      admin.api.post('/api/attendance/mark-manual', {
        user_id: ada.id,
        date: today(),
        status: i % 2 ? 'Present' : 'Leave',
      }),
    );
    expect(tally(answers)).toEqual({ 201: 1, 409: CALLS - 1 });
    expect(await recordsOf(ada.id)).toHaveLength(1);
  });

  it('Of many marks of an absent person, one takes the absence’s place', async () => {
    const ada = await register(server);
    await admin.api.post('/api/attendance/mark-manual', {
      user_id: ada.id,
      date: today(),
      status: 'Absent',
    });
    await configure(server, { self_mark_without_face: 'allow' });
    const answers = await times(CALLS, () => ada.api.post('/api/attendance/mark', {}));
    await configure(server, { self_mark_without_face: 'pending' });

    expect(tally(answers)).toEqual({ 201: 1, 409: CALLS - 1 });
    const records = await recordsOf(ada.id);
    expect(records).toHaveLength(1);
    expect(records[0]!.status).not.toBe('Absent');
    expect(await marksInTrail(ada.id)).toBe(1);
  });

  it('Marks of many people at once are all taken', async () => {
    const people: Person[] = [];
    for (let i = 0; i < 20; i++) people.push(await register(server));
    const answers = await Promise.all(
      people.map(({ token }, i) =>
        client((i % 2 ? twin : server).url, token).post('/api/attendance/mark', {}),
      ),
    );
    expect(tally(answers)).toEqual({ 201: people.length });
    for (const { id } of people) expect(await recordsOf(id)).toHaveLength(1);
  });

  it('Edits of one record at once are all written, one after the other', async () => {
    const ada = await register(server);
    const { body } = await ada.api.post('/api/attendance/mark', {});
    const id: number = body.record_id;
    const answers = await times(20, (i) =>
      admin.api.put('/api/attendance/edit', { record_id: id, notes: `Edit ${i}` }),
    );
    expect(tally(answers)).toEqual({ 200: 20 });

    const trail = await sql(
      server,
      `SELECT old_value, new_value FROM activity_log
        WHERE action_type = 'attendance_edited' AND record_id = ? ORDER BY id`,
      [String(id)],
    );
    const notes = (value: unknown) =>
      ((typeof value === 'string' ? JSON.parse(value) : value) as { notes: string | null }).notes;
    expect(trail).toHaveLength(20);
    // Each edit began where the one before it ended: none was made on what was read too early.
    expect(trail.map((line) => notes(line.old_value))).toEqual([
      null,
      ...trail.slice(0, -1).map((line) => notes(line.new_value)),
    ]);
  });

  it('Nobody is marked after a suspension that came among their marks', async () => {
    const ada = await register(server);
    const marks = times(CALLS, () =>
      admin.api.post('/api/attendance/mark-manual', {
        user_id: ada.id,
        date: today(),
        status: 'Present',
      }),
    );
    await sql(server, `UPDATE users SET status = 'Suspended' WHERE id = ?`, [ada.id]);
    const told = tally(await marks);
    const refused = await admin.api.post('/api/attendance/mark-manual', {
      user_id: ada.id,
      date: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
      status: 'Present',
    });
    expect(told[201] ?? 0).toBe((await recordsOf(ada.id)).length);
    expect([refused.status, refused.body.code]).toEqual([409, 'user_not_active']);
  });
});
