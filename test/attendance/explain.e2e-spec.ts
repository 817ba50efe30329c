import { dayAgo, deskOf, EVERY_DAY, mark, today } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { register } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Explanation and simulation of a record', () => {
  beforeAll(async () => {
    await configure(server, {
      self_mark_without_face: 'allow',
      working_days: EVERY_DAY.join(),
      working_hours_start: '00:00',
      late_mark_after_minutes: '0',
    });
  });

  const newcomer = () => register(server, { name: 'Ada Lovelace' });

  describe('Explanation', () => {
    it('A record is explained in words and figures to its owner and to administrators', async () => {
      const ada = await newcomer();
      const { record } = (await mark(ada, {})).body;
      await deskOf(admin).edit(record.id as number, { notes: 'Was in the garden' });
      await ada.api.post('/api/attendance/check-out');

      const { status, body } = await ada.api.get(`/api/attendance/${record.id}/explain`);
      expect(status).toBe(200);
      expect(body.record).toMatchObject({ id: record.id, notes: 'Was in the garden' });
      expect(body.reasons).toEqual([
        `The settings say that work on ${today()} is from 00:00 to 17:00 in UTC, with 0 minutes of grace.`,
        `The person came at ${record.time}, ${record.late_minutes} whole minutes after the start: Late.`,
        'The record counts.',
        expect.stringMatching(
          /^The person last went at .+ That is 0 minutes of work, fewer than 240/,
        ),
      ]);
      expect(body.rule).toMatchObject({
        source: 'settings',
        schedule_id: null,
        start: '00:00',
        grace_minutes: 0,
        zone: 'UTC',
        start_of_work: `${today()}T00:00:00.000Z`,
        in_time_until: `${today()}T00:00:00.000Z`,
        end_of_work: `${today()}T17:00:00.000Z`,
        kept_with_record: true,
      });
      expect(body.recognition).toBeNull();
      expect(body.punches).toMatchObject([{ kind: 'in', source: 'api' }, { kind: 'out' }]);
      expect(body.history).toMatchObject([
        { action: 'attendance_marked', user_id: ada.id, user_name: 'Ada Lovelace', before: null },
        {
          action: 'attendance_edited',
          user_id: admin.id,
          before: { notes: null },
          after: { notes: 'Was in the garden' },
        },
        { action: 'checked_out', user_id: ada.id, before: { check_out_time: null } },
      ]);
      const told = await admin.api.get(`/api/attendance/${record.id}/explain`);
      expect(told.body).toEqual(body);
    });

    it('A record is explained to nobody else', async () => {
      const { record } = (await mark(await newcomer(), {})).body;
      const { api } = await newcomer();
      expect(code(await api.get(`/api/attendance/${record.id}/explain`))).toEqual([
        403,
        'forbidden',
      ]);
      expect(code(await admin.api.get('/api/attendance/999999/explain'))).toEqual([
        404,
        'record_not_found',
      ]);
      expect((await admin.api.get('/api/attendance/x/explain')).status).toBe(400);
    });
  });

  describe('Simulation', () => {
    const simulate = (more: object) =>
      admin.api.post('/api/admin/attendance/simulate', { from: dayAgo(3), to: today(), ...more });
    const all = () => sql(server, 'SELECT * FROM attendance_records ORDER BY id');

    it('Other settings are tried on past days without changing a record', async () => {
      const ada = await newcomer();
      const { record } = (await mark(ada, {})).body;
      await deskOf(admin).byHand((await newcomer()).id, { status: 'Late', time: '10:00' });
      const before = await all();
      const { status, body } = await simulate({ settings: { working_hours_start: '23:59' } });
      expect(status).toBe(200);
      expect(body.changes).toContainEqual({
        record_id: record.id,
        user_id: ada.id,
        user_name: 'Ada Lovelace',
        department: null,
        from: expect.objectContaining({ status: 'Late', late_minutes: record.late_minutes }),
        to: expect.objectContaining({ status: 'Present', late_minutes: 0, date: today() }),
      });
      expect(body.changed).toBe(body.examined - 1);
      expect(body.by_status['Late to Present']).toBeGreaterThan(0);
      expect(await all()).toEqual(before);
    });

    it('Another schedule of a department is tried on past days without changing a record', async () => {
      await sql(server, `INSERT INTO departments (id, name, status) VALUES (?, ?, 'Active')`, [
        'DEPT921',
        'Optics',
      ]);
      const ada = await newcomer();
      await sql(server, 'UPDATE users SET department = ? WHERE id = ?', ['DEPT921', ada.id]);
      await mark(ada, {});
      const schedule = { start: '23:58', end: '23:59', working_days: EVERY_DAY };
      const { body } = await simulate({ department: 'Optics', schedule });
      expect(body).toMatchObject({ changed: 1, changes: [{ user_id: ada.id }] });
    });

    it.each([
      ['nothing to suppose', {}, 'schedule'],
      ['both', { settings: {}, schedule: { start: '09:00', end: '10:00' } }, 'schedule'],
      ['a zone nobody knows', { settings: { site_timezone: 'Mars' } }, 'settings.site_timezone'],
      [
        'a setting of something else',
        { settings: { liveness_mode: 'off' } },
        'settings.liveness_mode',
      ],
      ['a range turned round', { from: today(), to: dayAgo(1), settings: {} }, 'to'],
      ['twenty years', { from: '2006-01-01', settings: {} }, 'to'],
      ['a day that does not exist', { from: '2026-02-30', settings: {} }, 'from'],
      [
        'a time that does not exist',
        { schedule: { start: '25:00', end: '10:00' } },
        'schedule.start',
      ],
      ['a department nobody knows', { department: 'Nowhere', settings: {} }, 'department'],
    ])('A simulation is refused for %s', async (_, wish, field) => {
      const answer = await simulate(wish);
      expect([answer.status, answer.body.errors?.[0].field]).toEqual([400, field]);
    });

    it('Nobody but administrators simulates', async () => {
      const { api } = await newcomer();
      expect((await api.post('/api/admin/attendance/simulate', {})).status).toBe(403);
    });
  });
});
