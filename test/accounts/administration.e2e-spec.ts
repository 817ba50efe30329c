import { client, code } from '../harness/client.js';
import { newEmail, PASSWORD, register, signIn } from '../harness/people.js';
import { serveTwice } from '../harness/suite.js';

const { server, twin, admin } = await serveTwice();

describe('Account administration', () => {
  const create = (more: object = {}) =>
    admin.api.post('/api/admin/users/create', {
      name: 'Grace Hopper',
      email: newEmail(),
      role: 'employee',
      ...more,
    });
  const log = async (query: string) =>
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- a test says what it expects
    (await admin.api.get(`/api/admin/activity-log?${query}`)).body;

  describe('Making accounts', () => {
    it('An administrator makes an account with a password, and its owner can sign in', async () => {
      const { status, body } = await create({ password: PASSWORD, phone: '+49 30 1234567' });
      expect(status).toBe(201);
      expect(body).toMatchObject({ user_id: body.id, role: 'employee', phone: '+49 30 1234567' });
      expect((await signIn(server, body.email)).id).toBe(body.id);
    });

    it('An account made without a password cannot be signed in to yet', async () => {
      const { body } = await create();
      const answer = await server.visitor.post('/api/auth/login', {
        email: body.email,
        password: PASSWORD,
      });
      expect(code(answer)).toEqual([401, 'invalid_credentials']);
    });

    it('Thirty accounts made at once in two processes get thirty ids in sequence', async () => {
      const answers = await Promise.all(
        Array.from({ length: 30 }, (_, i) =>
          client((i % 2 ? server : twin).url, admin.token).post('/api/admin/users/create', {
            name: 'Grace Hopper',
            email: newEmail(),
            role: 'student',
          }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
      const ids = answers.map(({ body }) => body.user_id as string).sort();
      const first = Number(ids[0]!.slice(3));
      expect(ids).toEqual(ids.map((_, i) => `STU${String(first + i).padStart(3, '0')}`));
    });

    it.each([
      ['role', { role: 'owner' }],
      ['department', { department: 'Nowhere' }],
      ['password', { password: 'weak' }],
      ['id', { id: 'EMP500' }],
    ])('An account with a bad %s is not made', async (field, fault) => {
      const { status, body } = await create(fault);
      expect([status, body.errors?.[0].field]).toEqual([400, field]);
    });
  });

  describe('Suspension and reactivation', () => {
    it('A suspension and a reactivation hold at once in every process', async () => {
      const ada = await register(server);
      const { body } = await admin.api.put(`/api/admin/users/deactivate/${ada.id}`);
      expect(body.success).toBe(true);
      const elsewhere = await twin.visitor.as(ada.token).get('/api/users/profile');
      expect(code(elsewhere)).toEqual([401, 'token_revoked']);
      await admin.api.put(`/api/admin/users/activate/${ada.id}`);
      expect(code(await ada.api.get('/api/users/profile'))).toEqual([401, 'token_revoked']);
      expect((await signIn(server, ada.email)).id).toBe(ada.id);
    });

    it('The last active administrator cannot be suspended', async () => {
      const answer = await admin.api.put(`/api/admin/users/deactivate/${admin.id}`);
      expect(code(answer)).toEqual([409, 'last_admin']);
    });
  });

  describe('System settings', () => {
    const put = (config_key: string, config_value: unknown) =>
      admin.api.put('/api/admin/config', { config_key, config_value });

    it('Settings are listed with their types and ranges', async () => {
      const { body } = await admin.api.get('/api/admin/config');
      expect(body.config.late_mark_after_minutes).toBe(15);
      expect(body.items).toContainEqual({
        key: 'late_mark_after_minutes',
        value: 15,
        data_type: 'integer',
        description: expect.any(String),
        category: 'attendance',
        is_editable: true,
        is_dated: true,
        default: 15,
        expects: 'a whole number from 0 to 720',
      });
    });

    it('A changed setting holds at once in this process and within two seconds in another', async () => {
      const { status, body } = await put('registration_mode', 'closed');
      expect([status, body.success, body.config.registration_mode]).toEqual([200, true, 'closed']);
      const person = { name: 'Ada', email: newEmail(), password: PASSWORD };
      const here = await server.visitor.post('/api/auth/register', person);
      expect(code(here)).toEqual([403, 'registration_closed']);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      const there = await twin.visitor.post('/api/auth/register', person);
      expect(code(there)).toEqual([403, 'registration_closed']);
      await put('registration_mode', 'open');
      expect((await log('action_type=config_changed')).logs[0]).toMatchObject({
        user_id: admin.id,
        record_id: 'registration_mode',
        old_value: { value: 'closed' },
        new_value: { value: 'open' },
      });
    });

    it.each([
      ['no_such_key', 1, 404, 'config_key_unknown'],
      ['site_utc_offset_minutes', 60, 403, 'config_key_readonly'],
      ['late_mark_after_minutes', 721, 400, 'validation_failed'],
      ['working_days', ['Mon', 'Fun'], 400, 'validation_failed'],
    ])('The setting %s cannot be set to %j', async (key, value, status, word) => {
      expect(code(await put(key, value))).toEqual([status, word]);
    });
  });

  describe('Audit trail', () => {
    it('The audit trail tells what was done, by whom and from where, with the values before and after', async () => {
      const { body } = await create();
      await admin.api.put(`/api/users/${body.id}`, { name: 'Amazing Grace' });
      const { logs } = await log('action_type=user_updated&limit=1');
      expect(logs[0]).toMatchObject({
        user_id: admin.id,
        table_name: 'users',
        record_id: body.id,
        old_value: { name: 'Grace Hopper' },
        new_value: { name: 'Amazing Grace' },
        status: 'success',
        ip_address: '127.0.0.1',
      });
    });

    it('The audit trail tells of failed sign-ins and keeps no secret', async () => {
      const email = newEmail();
      await server.visitor.post('/api/auth/login', { email, password: 'S3cret!word' });
      const { logs } = await log('action_type=login_failed&status=failed');
      expect(logs[0]).toMatchObject({
        user_id: null,
        new_value: { identity: `${email[0]}…@example.com` },
      });
      expect(JSON.stringify(await log('limit=100'))).not.toMatch(/S3cret!word|\$2b\$|[\da-f]{64}/);
    });

    it('The audit trail tells the story of a refresh token that was used twice', async () => {
      const ada = await register(server);
      const refresh = () =>
        server.visitor.post('/api/auth/refresh-token', { refresh_token: ada.refreshToken });
      await refresh();
      await refresh();
      const { logs } = await log(`limit=2`);
      expect((logs as { action_type: string }[]).map((line) => line.action_type)).toEqual([
        'refresh_token_reused',
        'token_refreshed',
      ]);
      expect(logs[0]).toMatchObject({ user_id: ada.id, status: 'warning' });
    });

    it('The audit trail can be narrowed to a day', async () => {
      expect((await log('date_to=2020-01-01')).total).toBe(0);
      expect((await log('date_from=2020-01-01')).total).toBeGreaterThan(0);
      const answer = await admin.api.get('/api/admin/activity-log?date_from=2026-02-30');
      expect(code(answer)).toEqual([400, 'validation_failed']);
    });
  });

  it('The system statistics tell an administrator how the service is doing', async () => {
    const { status, body } = await admin.api.get('/api/admin/system/stats');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      users: { total: expect.any(Number), by_role: { admin: 1 } },
      encodings: { total: 0, pending: 0, verified: 0, rejected: 0 },
      gallery: { people: 0 },
      queues: { mail: expect.any(Number) },
      uptime_seconds: expect.any(Number),
      versions: { node: process.versions.node },
    });
  });
});
