import { Application, APPLICATION_ORIGIN } from '../harness/application.js';
import { code, type Answer } from '../harness/client.js';
import { PASSWORD, register, type Person } from '../harness/people.js';
import { asStored, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server } = await serve({ CORS_ORIGINS: APPLICATION_ORIGIN });

const cookiesOf = ({ headers }: Pick<Answer, 'headers'>): string =>
  headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

const refreshBy = (cookie: string): Promise<Answer> =>
  server.visitor.post('/api/auth/refresh', undefined, { cookie, origin: APPLICATION_ORIGIN });

describe('Sessions of applications of other origins', () => {
  let person: Person;

  beforeAll(async () => {
    person = await register(server);
  });

  it('A session goes on by its cookie, and ends by it', async () => {
    const app = new Application(server);
    await app.signIn(person.email);
    app.token = 'outlived';
    expect((await app.get('/api/auth/verify-token')).status).toBe(401);
    const { status, body } = await app.post('/api/auth/refresh', undefined, false);
    expect([status, body.expires_in]).toEqual([200, 86_400]);
    app.token = body.token as string;
    expect((await app.get('/api/auth/verify-token')).body.user_id).toBe(person.id);
    const out = await app.post('/api/auth/revoke-refresh', undefined, false);
    expect([out.status, out.body, app.names()]).toEqual([
      200,
      { success: true, revoked: true },
      [],
    ]);
    expect(code(await app.get('/api/auth/verify-token'))).toEqual([401, 'token_revoked']);
    expect(code(await app.post('/api/auth/refresh', undefined, false))).toEqual([
      401,
      'token_invalid',
    ]);
    expect((await app.post('/api/auth/revoke-refresh', undefined, false)).status).toBe(200);
  });

  it('Calls that refresh at once by one cookie all go on, and for ten seconds after', async () => {
    const app = new Application(server);
    const used = cookiesOf(await app.signIn(person.email));
    const refresh = () => app.post('/api/auth/refresh', undefined, false);
    const [one, other] = await Promise.all([refresh(), refresh()]);
    expect([one.status, other.status]).toEqual([200, 200]);
    for (const { body } of [one, other]) {
      app.token = body.token as string;
      expect((await app.get('/api/auth/verify-token')).status).toBe(200);
    }
    expect((await refreshBy(used)).status).toBe(200);
    const longAgo = asStored(new Date(Date.now() - 11_000));
    await sql(server, `UPDATE auth_tokens SET revoked_at = ? WHERE revocation_reason = 'rotated'`, [
      longAgo,
    ]);
    expect(code(await refreshBy(used))).toEqual([401, 'refresh_token_reused']);
    expect((await refresh()).status).toBe(401);
  });

  it('A used cookie wakes no session that was ended', async () => {
    const app = new Application(server);
    const used = cookiesOf(await app.signIn(person.email));
    await app.post('/api/auth/refresh', undefined, false);
    await app.post('/api/auth/revoke-refresh', undefined, false);
    expect(code(await refreshBy(used))).toEqual([401, 'refresh_token_reused']);
  });

  it('A refresh token in the body is good without any cookie', async () => {
    const { refreshToken: refresh_token } = await register(server);
    const renewed = await server.visitor.post('/api/auth/refresh', { refresh_token });
    expect([renewed.status, renewed.headers.getSetCookie()]).toEqual([200, []]);
    const again = await server.visitor.post('/api/auth/refresh', { refresh_token });
    expect(code(again)).toEqual([401, 'refresh_token_reused']);
  });

  it('A cookie is neither given to another origin nor read from one', async () => {
    const own = new Application(server);
    const { headers } = await own.signIn(person.email);
    const cookie = cookiesOf({ headers });
    for (const origin of ['http://localhost:3001', 'https://evil.example', 'null']) {
      const other = new Application(server, origin);
      expect((await other.signIn(person.email)).headers.getSetCookie()).toEqual([]);
      const { visitor } = server;
      const read = await visitor.get('/api/users/profile', { cookie, origin });
      expect(code(read)).toEqual([401, 'unauthorized']);
      const refreshed = await visitor.post('/api/auth/refresh', undefined, { cookie, origin });
      expect(code(refreshed)).toEqual([401, 'token_invalid']);
      await visitor.post('/api/auth/revoke-refresh', undefined, { cookie, origin });
    }
    expect(code(await server.visitor.get('/api/users/profile', { cookie }))[0]).toBe(401);
    expect((await own.get('/api/users/profile')).status).toBe(200);
  });

  it('The cookies are out of reach of scripts and of other sites', async () => {
    const { headers } = await new Application(server).signIn(person.email);
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^application_access=[\w.-]+; Max-Age=86400; Path=\/; HttpOnly; SameSite=Strict$/,
      ),
      expect.stringMatching(
        /^application_refresh=[\w-]+; Max-Age=2592000; Path=\/api\/auth; HttpOnly; SameSite=Strict$/,
      ),
    ]);
  });

  it('Whoever is signed in on a page of the service, too, is who the application says', async () => {
    const { email } = await register(server);
    const page = { 'x-requested-with': 'pages', 'sec-fetch-site': 'same-origin' };
    const credentials = { email, password: PASSWORD };
    const opened = await server.visitor.post('/api/auth/page-session', credentials, page);
    const app = new Application(server);
    app.keepCookiesOf(opened);
    expect((await app.getByCookie('/api/users/profile')).status).toBe(401);
    await app.signIn(person.email);
    for (const answer of [
      await app.get('/api/users/profile'),
      await app.getByCookie('/api/users/profile'),
    ])
      expect([answer.status, answer.body.id]).toEqual([200, person.id]);
  });
});
