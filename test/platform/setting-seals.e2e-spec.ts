import { jest } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { runCli } from '../harness/command-line.js';
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
