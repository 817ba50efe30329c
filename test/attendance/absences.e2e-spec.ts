import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { dayAgo, deskOf, EVERY_DAY, mark, today } from '../harness/attendance.js';
import { runCli } from '../harness/command-line.js';
import { register, type Person } from '../harness/people.js';
import { startTwin } from '../harness/server.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

// Commands start processes, and the clock is asked twice before it is believed.
jest.setTimeout(90_000);

const { server, admin } = await serve();

describe('Absences', () => {
  beforeAll(async () => {
    await configure(server, { working_days: EVERY_DAY.join(), self_mark_without_face: 'allow' });
  });

  /** Somebody whose account is as many days old. */
  const since = async (days: number) => {
    const person = await register(server, { name: 'Ada Lovelace' });
    await sql(server, 'UPDATE users SET employed_from = ? WHERE id = ?', [dayAgo(days), person.id]);
    return person;
  };
  const run = (...args: string[]) => runCli(server, ['absence:run', ...args]);
  const daysOf = async ({ id }: Person) => {
    const rows = await sql(
      server,
      `SELECT SUBSTR(date_only, 1, 10) AS day, status FROM attendance_records
        WHERE user_id = ? ORDER BY date_only`,
      [id],
    );
    return rows.map(({ day, status }) => `${String(day)} ${String(status)}`);
  };

  it('Whoever has no record of a day is recorded absent once, however often the day is closed', async () => {
    const [ada, ben, cid, new_] = [await since(9), await since(9), await since(9), await since(0)];
    await deskOf(admin).byHand(ben.id, { date: dayAgo(2), time: '08:00' });
    await deskOf(admin).byHand(cid.id, { date: dayAgo(2), status: 'Leave' });
    const late = await since(9);
    await admin.api.put(`/api/users/${late.id}`, { join_date: dayAgo(1) });
    const gone = await since(9);
    await admin.api.put(`/api/users/${gone.id}`, { left_on: dayAgo(3) });
    const exempt = await since(9);
    await admin.api.put(`/api/users/${exempt.id}`, { exempt: true });
    await sql(server, 'UPDATE past_memberships SET exempt = 1 WHERE user_id = ?', [exempt.id]);

    const first = await run('--date', dayAgo(2));
    expect(first).toMatchObject({ exitCode: 0, stdout: `${dayAgo(2)}: 1 absence written.\n` });
    const second = await run('--date', dayAgo(2));
    expect(second.stdout).toBe(`${dayAgo(2)}: 0 absences written.\n`);
    expect(await daysOf(ada)).toEqual([`${dayAgo(2)} Absent`]);
    expect(await daysOf(ben)).toEqual([`${dayAgo(2)} Present`]);
    expect(await daysOf(cid)).toEqual([`${dayAgo(2)} Leave`]);
    expect(await daysOf(new_)).toEqual([]);
    for (const one of [late, gone, exempt]) expect(await daysOf(one)).toEqual([]);

    const { records } = (await ada.api.get('/api/attendance/user-history')).body;
    expect(records).toMatchObject([
      { date: dayAgo(2), time: null, status: 'Absent', verification_status: 'verified' },
    ]);
    const trail = await sql(
      server,
      `SELECT user_id FROM activity_log WHERE action_type = 'absences_written'`,
    );
    expect(trail).toEqual([{ user_id: null }]);
  });

  it('Nobody is recorded absent on a holiday or on a day that is no working day', async () => {
    const ada = await since(9);
    await admin.api.post('/api/admin/holidays', { date: dayAgo(3), name: 'Rest' });
    expect((await run('--date', dayAgo(3))).stdout).toContain('0 absences');
    const weekday = new Date(`${dayAgo(4)}T12:00:00Z`).toUTCString().slice(0, 3);
    const others = EVERY_DAY.filter((day) => day !== weekday);
    await configure(server, { working_days: others.join() });
    expect((await run('--date', dayAgo(4))).stdout).toContain('0 absences');
    await configure(server, { working_days: EVERY_DAY.join() });
    expect(await daysOf(ada)).toEqual([]);
  });

  it.each([
    ['a day that does not exist', '2026-02-30', 2],
    ['a day to come', dayAgo(-2), 1],
  ])('An absence run is refused for %s', async (_, date, exitCode) => {
    const ended = await run('--date', date);
    expect([ended.exitCode, ended.stderr]).toEqual([exitCode, expect.stringContaining('date')]);
    expect(ended.stderr).not.toMatch(/\bat .+:\d+/);
  });

  it('Three days without the service are caught up with, once in two processes', async () => {
    const ada = await since(9);
    const twin = await startTwin(server);
    await run();
    await sql(server, 'DELETE FROM absence_days WHERE date_only >= ?', [dayAgo(3)]);
    await sql(
      server,
      `INSERT INTO absence_days (date_only, absences, claimed_until, done_at) VALUES (?, 0, ?, ?)`,
      [dayAgo(4), `${dayAgo(4)} 23:59:00.000`, `${dayAgo(4)} 23:59:00.000`],
    );
    for (let i = 0; i < 60 && (await daysOf(ada)).length < 2; i++) await pause(1000);
    await pause(500);
    // The day off stays one.
    expect(await daysOf(ada)).toEqual([`${dayAgo(2)} Absent`, `${dayAgo(1)} Absent`]);
    const lines = await sql(
      server,
      `SELECT action_description FROM activity_log WHERE action_type = 'absences_written' AND id > 0
        AND action_description LIKE ?`,
      [`%${dayAgo(1)}`],
    );
    expect(lines).toHaveLength(1);
    expect((await run()).stdout).toBe('No day is due.\n');
    await twin.stop();
  });

  it('Absences are written after the cut-off of the site’s day, and a late comer takes the absence’s place', async () => {
    const ada = await since(1);
    await configure(server, { absence_cutoff: '00:00' });
    for (let i = 0; i < 60 && (await daysOf(ada)).length < 1; i++) await pause(1000);
    expect(await daysOf(ada)).toEqual([`${today()} Absent`]);
    expect((await mark(ada, {})).status).toBe(201);
    expect((await daysOf(ada))[0]).toMatch(/Present|Late/);
    await configure(server, { absence_cutoff: '23:59' });
  });
});
