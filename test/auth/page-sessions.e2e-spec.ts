import { code, type Answer } from '../harness/client.js';
import { PASSWORD, register } from '../harness/people.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve({ TRUST_PROXY: '1' });

describe('Sessions of pages', () => {
  const api = () => server.visitor;
  const OWN = { 'x-requested-with': 'pages', 'sec-fetch-site': 'same-origin' };
  const PATH = '/api/auth/page-session';

  /** What a browser would keep of an answer: name → value. */
  const cookiesOf = ({ headers }: Answer) =>
    headers
      .getSetCookie()
      .map((line) => line.split(';')[0]!)
      .filter((pair) => !pair.endsWith('='));

  const open = async (headers: Record<string, string> = OWN) => {
    const { email } = await register(server);
    return api().post(PATH, { email, password: PASSWORD }, headers);
  };

  const openedAs = async () => {
    const answer = await open();
    const [access, refresh] = cookiesOf(answer);
    return { id: answer.body.user_id as string, access: access!, refresh: refresh! };
  };
  const verify = (cookie: string) => api().get('/api/auth/verify-token', { cookie });

  it('A page’s tokens go into cookies that no script reads and no other site sends', async () => {
    const answer = await open();
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body).sort()).toEqual(['expires_in', 'name', 'role', 'user_id']);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^attendance_access=[\w.-]+; Max-Age=900; Path=\/; HttpOnly; SameSite=Strict$/,
      ),
      expect.stringMatching(
        /^attendance_refresh=[\w-]+; Max-Age=2592000; Path=\/api\/auth\/page-session; HttpOnly; SameSite=Strict$/,
      ),
    ]);
  });

  it('A cookie opens what its owner may open, and changes things from pages of ours alone', async () => {
    const { id, access: cookie } = await openedAs();
    expect((await verify(cookie)).body.user_id).toBe(id);
    const change = (headers: Record<string, string>) =>
      api().put('/api/users/profile', { phone: '+44 1234567' }, { cookie, ...headers });
    expect((await change(OWN)).status).toBe(200);
    const other = { 'x-requested-with': 'pages', 'sec-fetch-site': 'cross-site' };
    for (const headers of [{}, other, { ...OWN, 'sec-fetch-site': 'same-site' }])
      expect(code(await change(headers))).toEqual([403, 'cross_site_request']);
  });

  it('Another site can sign nobody in, and nobody out', async () => {
    expect(code(await open({}))).toEqual([403, 'cross_site_request']);
    const { access, refresh } = await openedAs();
    const out = await api().delete(PATH, undefined, { cookie: refresh });
    expect(code(out)).toEqual([403, 'cross_site_request']);
    expect((await verify(access)).status).toBe(200);
  });

  it('A cookie beside another credential is refused, whoever they are', async () => {
    const { access: cookie } = await openedAs();
    const answer = await admin.api.get('/api/auth/verify-token', { cookie });
    expect(code(answer)).toEqual([400, 'two_credentials']);
  });

  it('A session is renewed by its second cookie, once', async () => {
    const { refresh } = await openedAs();
    const renew = (cookie: string) => api().put(PATH, undefined, { cookie, ...OWN });
    const renewed = await renew(refresh);
    const [access] = cookiesOf(renewed);
    expect([renewed.status, renewed.body]).toEqual([200, { expires_in: 900 }]);
    expect((await verify(access!)).status).toBe(200);
    const again = await renew(refresh);
    expect(code(again)).toEqual([401, 'refresh_token_reused']);
    expect(again.headers.getSetCookie().join()).toMatch(/access=; Max-Age=0.*refresh=; Max-Age=0/);
    expect(code(await verify(access!))).toEqual([401, 'token_revoked']);
  });

  it('Signing out ends the session and takes the cookies back', async () => {
    const { access, refresh } = await openedAs();
    const out = await api().delete(PATH, undefined, { cookie: refresh, ...OWN });
    expect([out.status, cookiesOf(out)]).toEqual([200, []]);
    expect(code(await verify(access))).toEqual([401, 'token_revoked']);
    expect((await api().delete(PATH, undefined, OWN)).status).toBe(200);
  });

  it('What ends a person’s tokens ends their cookies', async () => {
    const { id, access } = await openedAs();
    await admin.api.put(`/api/users/${id}`, { status: 'Suspended' });
    expect(code(await verify(access))).toEqual([401, 'token_revoked']);
  });

  it('Behind HTTPS the cookies are for HTTPS alone', async () => {
    const { email } = await register(server);
    const secure = { ...OWN, 'x-forwarded-proto': 'https' };
    const answer = await api().post(PATH, { email, password: PASSWORD }, secure);
    const lines = answer.headers.getSetCookie();
    expect(lines.map((line) => [line.split('=')[0], line.includes('; Secure')])).toEqual([
      ['__Host-attendance_access', true],
      ['__Secure-attendance_refresh', true],
    ]);
  });
});
