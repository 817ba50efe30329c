import { jest } from '@jest/globals';
import { ENROLLED, probeOf, type CastMember } from '../harness/cast/cast.js';
import { client } from '../harness/client.js';
import { ServerClock } from '../harness/clocks.js';
import { runCli } from '../harness/command-line.js';
import { eventually } from '../harness/eventually.js';
import { enrol, tracesOf } from '../harness/faces.js';
import type { Person } from '../harness/people.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

// Each command starts a process, which takes its time on a busy machine.
jest.setTimeout(240_000);

const { server, admin } = await serve();

const DAY_HOURS = 24;

describe('Retention', () => {
  const clock = new ServerClock(server.folder, 'clock');
  let next = 0;
  const newFace = (): CastMember => ENROLLED[next++]!;

  /** The round of a night so many days from now. */
  const round = async (daysAhead: number, ...options: string[]): Promise<string> => {
    await clock.ahead(daysAhead * DAY_HOURS);
    const env = { ...server.env, ...clock.env };
    const { stdout, stderr } = await runCli({ ...server, env }, ['retention:run', ...options]);
    return stdout + stderr;
  };

  const setTerm = async (name: string, days: number) => {
    const change = { config_key: `retention_${name}_days`, config_value: String(days) };
    expect((await admin.api.put('/api/admin/config', change)).status).toBe(200);
  };

  const receiptsOf = async ({ id }: Person) =>
    (await admin.api.get(`/api/users/${id}/erasures`)).body.receipts as object[];

  // Rounds of nights to come would end those of today.
  beforeAll(() => setTerm('sessions', 3650));

  it('Faces of leavers go after their term, which a dry run only tells', async () => {
    const face = newFace();
    const person = await enrol(server, admin, face);
    await admin.api.put(`/api/users/${person.id}`, { left_on: '2026-01-01' });
    await setTerm('leavers', 30);
    const before = await tracesOf(server);
    expect(await round(0, '--dry-run')).toMatch(/^Would go:[^]+faces of leavers: 1/);
    expect(await tracesOf(server)).toEqual(before);
    expect(await round(0)).toMatch(/^Gone:[^]+faces of leavers: 1/);
    expect(await receiptsOf(person)).toMatchObject([{ reason: 'retention', vectors: 5 }]);
    expect((await tracesOf(server)).files).toBe(before.files - 5);
  });

  it('Faces of people whom no door recognises go once they were told, unless they show themselves', async () => {
    const shown = newFace();
    const [stays, goes] = [
      await enrol(server, admin, shown),
      await enrol(server, admin, newFace()),
    ];
    await setTerm('inactive', 90);

    expect(await round(80)).toContain('faces of unseen people: 0');
    for (const { api } of [stays, goes]) {
      const { notifications } = (await api.get('/api/notifications')).body;
      expect(notifications[0]).toMatchObject({
        type: 'face_expiring',
        message: expect.stringContaining('90 days'),
      });
    }
    // Told twelve days ago is not long enough, however long they are unseen.
    expect(await round(92, '--dry-run')).toContain('faces of unseen people: 0');

    const mark = await client(server.url, stays.token).upload('/api/attendance/mark', {
      files: { image: await probeOf(shown) },
    });
    expect(mark.status).toBe(201);
    await sql(server, `UPDATE attendance_events SET timestamp = ? WHERE user_id = ?`, [
      new Date(Date.now() + 85 * DAY_HOURS * 3_600_000).toISOString().slice(0, 10),
      stays.id,
    ]);
    expect(await round(95)).toContain('faces of unseen people: 1');
    expect([await receiptsOf(stays), await receiptsOf(goes)]).toMatchObject([
      [],
      [{ reason: 'retention' }],
    ]);
    await setTerm('inactive', 0);
  });

  it('The public policy shows the terms that hold', async () => {
    await setTerm('leavers', 45);
    await setTerm('audit', 0);
    const { body } = await server.visitor.get('/.well-known/biometric-policy');
    expect(body.retention_terms).toEqual({
      leavers_days: 45,
      inactive_days: null,
      consents_days: null,
      audit_days: null,
    });
  });

  it('A term too short to notice what was done is refused', async () => {
    const change = { config_key: 'retention_audit_days', config_value: '1' };
    expect((await admin.api.put('/api/admin/config', change)).status).toBe(400);
  });

  describe('of the audit trail', () => {
    const verify = async () => {
      const { stdout, stderr } = await runCli(server, ['audit:verify']);
      return stdout + stderr;
    };
    const one = async (text: string): Promise<number> =>
      Number(Object.values((await sql(server, text))[0] ?? {})[0]);
    const untilSealed = () =>
      eventually(async () => {
        expect(
          await one(
            'SELECT COUNT(*) FROM activity_log WHERE id NOT IN (SELECT activity_id FROM activity_seals)',
          ),
        ).toBe(0);
      });

    it('lets the oldest lines go, once there is a term, and the rest is verified as before', async () => {
      await untilSealed();
      expect(await round(20)).toContain('audit lines: 0');
      const before = await one('SELECT COUNT(*) FROM activity_log');
      await setTerm('audit', 30);
      await untilSealed();
      expect(await round(40, '--dry-run')).toContain(`audit lines: ${before + 1}`);
      expect(await round(40)).toContain(`audit lines: ${before + 1}`);
      await untilSealed();
      expect(await one('SELECT COUNT(*) FROM activity_log')).toBe(1);
      expect(await verify()).toContain('is whole. 1 lines are sealed');
      const { body } = await admin.api.get(
        '/api/admin/activity-log?action_type=audit_lines_let_go',
      );
      expect(body.logs[0].new_value).toMatchObject({ count: before + 1 });
    });

    it('stops at a line that was changed, which is named as before', async () => {
      for (const days of [31, 32, 33]) await setTerm('audit', days);
      await untilSealed();
      await server.kill();
      const changed = await one('SELECT MAX(id) - 1 FROM activity_log');
      const text = (action: string) =>
        `UPDATE activity_log SET action_type = '${action}' WHERE id = ${changed}`;
      await sql(server, text('nothing'));
      expect(await round(40)).toContain('audit lines: 2');
      expect(await verify()).toContain(`1 faults, the first: line ${changed} was changed`);
      await sql(server, text('config_changed'));
      expect(await verify()).toContain('is whole.');
    });

    it('is found where somebody let lines go who has the database and not the key', async () => {
      const base = await one('SELECT base_position + 1 FROM activity_chain');
      await sql(
        server,
        `UPDATE activity_chain SET base_position = ${base},
          base_seal = (SELECT seal FROM activity_seals WHERE position = ${base})`,
      );
      await sql(
        server,
        `DELETE FROM activity_log WHERE id =
          (SELECT activity_id FROM activity_seals WHERE position = ${base})`,
      );
      await sql(server, `DELETE FROM activity_seals WHERE position = ${base}`);
      expect(await verify()).toContain(`the beginning of the chain at ${base} was changed`);
    });
  });
});
