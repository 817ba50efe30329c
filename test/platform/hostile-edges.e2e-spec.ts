import { client, code } from '../harness/client.js';
import { signInAdmin } from '../harness/people.js';
import { startServer, type TestServer } from '../harness/server.js';
import { sql } from '../harness/sql.js';

describe('Hostile input without a sign-in', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({ TRUST_PROXY: '1' });
  });
  afterAll(() => server.stop());

  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    client(server.url).call(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const login = '{"email":"nobody@example.com","password":"Wr0ng!pass"}';

  it.each(['/api/auth/login', '/api/auth/register', '/api/auth/forgot-password'])(
    'JSON nested 5,000 deep at %s is refused as malformed',
    async (path) => {
      const body = `{"email":${'['.repeat(5000)}${']'.repeat(5000)}}`;
      expect(code(await post(path, body))).toEqual([400, 'malformed_json']);
    },
  );

  it.each(['null', '[]', '7', '"Ada"'])(
    'a body that is %s is refused as malformed',
    async (body) => {
      expect(code(await post('/api/auth/login', body))).toEqual([400, 'malformed_json']);
    },
  );

  it('what is typed for an e-mail address that nobody has is not written down', async () => {
    const password = 'MySecretPassw0rd!';
    await post('/api/auth/login', JSON.stringify({ email: password, password }));
    const trail = await (
      await signInAdmin(server)
    ).api.get('/api/admin/activity-log?action_type=login_failed');
    expect(JSON.stringify(trail.body)).not.toContain(password);
    expect(trail.body.logs[0].new_value).toEqual({ identity: 'M…' });
    const failures = await sql(server, 'SELECT account FROM sign_in_failures');
    expect(JSON.stringify(failures).toLowerCase()).not.toContain(password.toLowerCase());
  });

  it.each([
    ['/api/attendance/check-out', { latitude: { toString: 1 } }],
    ['/api/face/erasures/verify', { erased_at: { toString: 1 } }],
    ['/api/admin/departments', { name: 'Optics', budget_allocated: 8e-323 }],
  ])('what a library stumbles over at %s is refused', async (path, body) => {
    const { api } = await signInAdmin(server);
    expect(code(await api.post(path, body))).toEqual([400, 'validation_failed']);
  });

  it('half of a character in an e-mail address is refused as malformed', async () => {
    for (const email of ['\\ud800', 'a@\\ud800.test']) {
      const answer = await post('/api/auth/forgot-password', `{"email":"${email}"}`);
      expect(code(answer)).toEqual([400, 'malformed_json']);
    }
  });

  it('a form that any page could send without asking is of an unsupported type', async () => {
    const answer = await post('/api/auth/login', 'email=a%40b.test&password=x', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(code(answer)).toEqual([415, 'unsupported_media_type']);
  });

  it('a forwarded address that is none counts as the proxy’s own', async () => {
    const answer = await post('/api/auth/login', login, { 'x-forwarded-for': 'y'.repeat(200) });
    expect(code(answer)).toEqual([401, 'invalid_credentials']);
  });

  it('an address forged in front of the proxy’s does not hide a guesser', async () => {
    const guess = (i: number) =>
      post('/api/auth/login', login.replace('nobody', 'forger'), {
        'x-forwarded-for': `203.0.113.${i}, 198.51.100.7`,
      });
    for (let i = 0; i < 5; i++) await guess(i);
    expect(code(await guess(99))).toEqual([429, 'too_many_attempts']);
  });

  it('guesses from all addresses of one IPv6 network count together', async () => {
    const guess = (i: number) =>
      post('/api/auth/login', login.replace('nobody', 'subscriber'), {
        'x-forwarded-for': `2001:db8:1:1::${i}`,
      });
    for (let i = 1; i <= 5; i++) await guess(i);
    expect(code(await guess(6))).toEqual([429, 'too_many_attempts']);
    expect(
      (
        await post('/api/auth/login', login.replace('nobody', 'subscriber'), {
          'x-forwarded-for': '2001:db8:1:2::1',
        })
      ).status,
    ).toBe(401);
  });

  it('an answer under /api is not to be kept', async () => {
    const { headers } = await client(server.url).get('/api/health/live');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
