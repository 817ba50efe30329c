import { jest } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { dayAgo, EVERY_DAY } from '../harness/attendance.js';
import { runCli } from '../harness/command-line.js';
import { hire, MONTH } from '../harness/monthly-records.js';
import { startTwin } from '../harness/server.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

// A command starts a process, which takes its time on a busy machine.
jest.setTimeout(120_000);

const { server, admin } = await serve();

describe('A setting that is changed in the database', () => {
  const set = (config_key: string, config_value: string) =>
    admin.api.put('/api/admin/config', { config_key, config_value });
  const configOf = async () => {
    // What was read is believed for a second.
    await setTimeout(1050);
    return (await admin.api.get('/api/admin/config')).body.config as Record<string, unknown>;
  };
  const forge = async (key: string, value: string) =>
    sql(server, 'UPDATE system_config SET config_value = ? WHERE config_key = ?', [value, key]);
  const told = async () =>
    (await admin.api.get('/api/admin/activity-log?action_type=setting_not_sealed')).body.logs as {
      record_id: string;
    }[];

  it('gives way to the strict value, or else the usual one, and is told once', async () => {
    await set('face_min_quality', '0.5');
    // That is what it says.
    await forge('consent_required', 'false');
    expect((await configOf()).consent_required).toBe(false);
    expect(await told()).toEqual([]);

    await set('consent_required', 'true');
    await forge('consent_required', 'false');
    await forge('face_min_quality', '0');
    await forge('self_mark_without_face', 'allow');
    expect(await configOf()).toMatchObject({
      consent_required: true,
      face_min_quality: 0.35,
      self_mark_without_face: 'never',
    });
    await configOf();
    expect((await told()).map(({ record_id: key }) => key).sort()).toEqual([
      'consent_required',
      'face_min_quality',
      'self_mark_without_face',
    ]);
    expect(server.output().split('consent_required was changed outside')).toHaveLength(2);
    const { body: ready } = await server.visitor.get('/api/health/ready');
    expect(ready.details.settings).toMatchObject({
      status: 'up',
      message: expect.stringContaining('consent_required'),
    });
    const verified = await runCli(server, ['seals:verify']);
    expect(verified).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/3 settings: .*consent_required/),
    });
  });

  it('is not undone by taking its row away, or the seal of another one', async () => {
    await sql(server, `DELETE FROM system_config WHERE config_key = 'registration_mode'`);
    await sql(
      server,
      `UPDATE system_config SET config_value = 'false', seal =
        (SELECT seal FROM (SELECT seal FROM system_config WHERE config_key = 'second_factor_required') AS other)
        WHERE config_key = 'face_review_four_eyes'`,
    );
    const strict = { registration_mode: 'closed', face_review_four_eyes: true };
    expect(await configOf()).toMatchObject(strict);
    const twin = await startTwin(server);
    const registered = await twin.visitor.post('/api/auth/register', {
      name: 'Ada Lovelace',
      email: 'ada@example.com',
      password: 'Passw0rd!',
    });
    await twin.stop();
    expect([registered.status, registered.body.code]).toEqual([403, 'registration_closed']);
    expect(await configOf()).toMatchObject(strict);
  });

  it('is set anew by an administrator, and the others an operator vouches for', async () => {
    expect((await set('self_mark_without_face', 'allow')).status).toBe(200);
    expect((await configOf()).self_mark_without_face).toBe('allow');

    const { stdout } = await runCli(server, ['seal', '--yes']);
    expect(stdout).toMatch(/4 settings \(.*consent_required/);
    expect(await configOf()).toMatchObject({ consent_required: false, face_min_quality: 0 });
    expect((await runCli(server, ['seals:verify'])).stdout).toBe('All seals hold.\n');
    const { body: ready } = await server.visitor.get('/api/health/ready');
    expect(ready.details.settings).toEqual({ status: 'up' });
  });
});

describe('What a setting said in the past, and is changed in the database', () => {
  const [year, month] = MONTH.split('-').map(Number);
  const set = async (config_value: string, more: object = {}) => {
    const wish = { config_key: 'working_days', config_value, ...more };
    expect((await admin.api.put('/api/admin/config', wish)).status).toBe(200);
  };
  /** Of one person in a month of 23 days from Monday to Friday, of which 5 are Mondays and 4 Fridays. */
  const workingDays = async () => {
    // What was read is believed for a second.
    await setTimeout(1050);
    const { body } = await admin.api.get(`/api/reports/monthly?year=${year}&month=${month}`);
    return body.summary.working_days as number;
  };
  const forge = async (value: string, lastDay: string) =>
    sql(
      server,
      `INSERT INTO past_settings (config_key, config_value, last_day, seal)
        SELECT 'working_days', ?, ?, seal FROM past_settings WHERE last_day = ?`,
      [value, lastDay, dayAgo(1)],
    );
  const told = async () => {
    const { body } = await admin.api.get('/api/admin/activity-log?action_type=setting_not_sealed');
    const lines = body.logs as { table_name: string; record_id: string }[];
    return lines.filter(({ table_name: table }) => table === 'past_settings');
  };
  const settingsFault = async () => {
    await workingDays();
    const { body } = await server.visitor.get('/api/health/ready');
    return body.details.settings.message as string | undefined;
  };
  const forged = `working_days until ${MONTH}-31`;

  beforeAll(async () => {
    await admin.api.post('/api/admin/departments', { name: 'Laboratory' });
    await hire(server, admin, { name: 'Ada Kaya', letters: 'P' });
    await set('Mon,Tue,Wed,Thu');
  });

  it('decides no day that it did not before, and is told once', async () => {
    expect(await workingDays()).toBe(23);
    expect(await told()).toEqual([]);
    await forge('Mon', `${MONTH}-31`);
    expect(await workingDays()).toBe(23);
    expect(await workingDays()).toBe(23);
    expect((await told()).map(({ record_id: name }) => name)).toEqual([forged]);
    expect(server.output().split(`${forged} was changed outside`)).toHaveLength(2);
    expect(await settingsFault()).toContain(forged);
    expect(await runCli(server, ['seals:verify'])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining(`1 settings: ${forged}`),
    });
  });

  it('gives way to what the setting said next', async () => {
    const rewrite = `UPDATE past_settings SET config_value = ? WHERE last_day = ?`;
    await sql(server, rewrite, [EVERY_DAY.join(), dayAgo(1)]);
    expect(await workingDays()).toBe(19);
    await sql(server, rewrite, ['Mon,Tue,Wed,Thu,Fri', dayAgo(1)]);
    expect(await workingDays()).toBe(23);
  });

  it('is not believed by a change of the setting either, nor is what it says at present', async () => {
    await set('Mon,Tue', { valid_from: `${MONTH}-29` });
    // Monday and Tuesday of the last week, and before them what was believed.
    expect(await workingDays()).toBe(20 + 2);
    expect(await settingsFault()).toBeUndefined();

    await sql(
      server,
      `UPDATE system_config SET config_value = 'Mon' WHERE config_key = 'working_days'`,
    );
    expect(await settingsFault()).toContain('working_days');
    await set('Tue', { valid_from: `${MONTH}-30` });
    // The usual value held on the Monday, and from Tuesday on what it says now.
    expect(await workingDays()).toBe(20 + 1 + 1);
  });

  it('is believed once an operator vouched for it', async () => {
    await sql(
      server,
      `UPDATE past_settings SET config_value = 'Mon' WHERE last_day = '${MONTH}-29'`,
    );
    expect(await settingsFault()).toContain(`working_days until ${MONTH}-29`);
    const { stdout } = await runCli(server, ['seal', '--yes']);
    expect(stdout).toContain(`1 settings (working_days until ${MONTH}-29)`);
    expect(await settingsFault()).toBeUndefined();
    expect((await runCli(server, ['seals:verify'])).stdout).toBe('All seals hold.\n');
  });

  it('is sealed as it is at the first start with seals, and not at a later one', async () => {
    const unseal = 'UPDATE past_settings SET seal = NULL';
    const restarted = async () => {
      await (await startTwin(server)).stop();
      return sql(server, 'SELECT id FROM past_settings WHERE seal IS NULL');
    };
    await sql(server, unseal);
    expect(await restarted()).not.toEqual([]);
    const path = join(server.folder, 'settings-sealed');
    const remembered = (await readFile(path, 'utf8')).split('\n');
    // What the version before remembered.
    await writeFile(path, remembered.filter((name) => name !== 'past_settings').join('\n'));
    expect(await restarted()).toEqual([]);
    expect((await readFile(path, 'utf8')).split('\n')).toEqual(remembered);
  });
});
