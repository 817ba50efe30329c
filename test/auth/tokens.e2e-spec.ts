import { createHmac } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { code } from '../harness/client.js';
import { PASSWORD, register, signIn, type Person } from '../harness/people.js';
import { sql } from '../harness/sql.js';
import { serveTwice } from '../harness/suite.js';

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token with the claims of `token`, under another head and key. */
const forged = (token: string, head: object, key: string) => {
  const body = `${base64(head)}.${token.split('.')[1]!}`;
  return `${body}.${key && createHmac('sha256', key).update(body).digest('base64url')}`;
};

const { server, twin, admin } = await serveTwice();

describe('Tokens and sessions', () => {
  const api = () => server.visitor;
  describe('Access tokens', () => {
    let ada: Person;

    beforeAll(async () => {
      ada = await register(server);
    });

    const verify = (token: string) => api().as(token).get('/api/auth/verify-token');

    it('An access token names its owner', async () => {
      expect((await verify(ada.token)).body).toEqual({
        valid: true,
        user_id: ada.id,
        name: 'Ada Lovelace',
        role: 'employee',
      });
    });

    it('A call without a token is refused', async () => {
      const answer = await api().get('/api/auth/verify-token');
      expect(code(answer)).toEqual([401, 'unauthorized']);
      expect(answer.body.valid).toBe(false);
    });

    it.each<[string, (person: Person) => string]>([
      ['rubbish', () => 'rubbish'],
      ['a refresh token', ({ refreshToken }) => refreshToken],
      ['alg: none', ({ token }) => forged(token, { alg: 'none', typ: 'JWT' }, '')],
      ['another key', ({ token }) => forged(token, { alg: 'HS256', typ: 'JWT' }, 'x'.repeat(32))],
      ['a changed claim', ({ token }) => token.replace(/\../, '.f')],
    ])('A call with %s is refused', async (_, made) => {
      const answer = await verify(made(ada));
      expect(code(answer)).toEqual([401, 'token_invalid']);
      expect(answer.body).toMatchObject({ valid: false, error: expect.any(String) });
    });

    it('An access token is refused after a logout', async () => {
      const person = await signIn(server, ada.email);
      const answer = await person.api.post('/api/auth/logout');
      expect([answer.status, answer.body.success]).toEqual([200, true]);
      expect(code(await verify(person.token))).toEqual([401, 'token_revoked']);
      expect((await verify(ada.token)).status).toBe(200);
    });

    it('Every access token is refused after a logout everywhere', async () => {
      const person = await register(server);
      const phone = await signIn(server, person.email);
      await person.api.post('/api/auth/logout', { all: true });
      expect(code(await verify(phone.token))).toEqual([401, 'token_revoked']);
      expect(code(await verify(person.token))).toEqual([401, 'token_revoked']);
    });

    it.each([
      ['suspended', (id: string) => admin.api.put(`/api/users/${id}`, { status: 'Suspended' })],
      ['deleted', (id: string) => admin.api.delete(`/api/users/${id}`)],
    ])('A user’s tokens are refused as soon as the user is %s', async (_, put) => {
      const person = await register(server);
      expect((await verify(person.token)).status).toBe(200);
      expect((await put(person.id)).status).toBe(200);
      expect(code(await verify(person.token))).toEqual([401, 'token_revoked']);
    });

    it('A token that was logged out is refused by another process within a second', async () => {
      const person = await register(server);
      const elsewhere = () => twin.visitor.as(person.token).get('/api/auth/verify-token');
      expect((await elsewhere()).status).toBe(200);
      await person.api.post('/api/auth/logout');
      await setTimeout(1000);
      expect(code(await elsewhere())).toEqual([401, 'token_revoked']);
    });

    it('Of many calls that race with a logout, none is let in after it', async () => {
      const person = await register(server);
      let isOut = false;
      const call = async () => {
        const wasOut = isOut;
        const { status } = await verify(person.token);
        return wasOut ? status : 401;
      };
      const calls = Promise.all(
        Array.from({ length: 8 }, async () => {
          const statuses: number[] = [];
          for (let i = 0; i < 25; i++) statuses.push(await call());
          return statuses;
        }),
      );
      await setTimeout(20);
      await person.api.post('/api/auth/logout');
      isOut = true;
      expect((await calls).flat().filter((status) => status !== 401)).toEqual([]);
      expect((await verify(person.token)).status).toBe(401);
    });

    it('A user has the role of this moment, not the one of the token', async () => {
      const person = await register(server);
      expect(code(await person.api.get('/api/users'))).toEqual([403, 'forbidden']);
      await admin.api.put(`/api/users/${person.id}`, { role: 'admin' });
      expect((await person.api.get('/api/users')).status).toBe(200);
      await admin.api.put(`/api/users/${person.id}`, { role: 'student' });
      expect(code(await person.api.get('/api/users'))).toEqual([403, 'forbidden']);
    });
  });

  describe('Refresh tokens', () => {
    const refresh = (refresh_token: string) =>
      api().post('/api/auth/refresh-token', { refresh_token });

    it('A refresh token is good for one new pair', async () => {
      const ada = await register(server);
      const { status, body } = await refresh(ada.refreshToken);
      expect(status).toBe(200);
      expect(body).toEqual({
        token: expect.any(String),
        new_token: body.token,
        refresh_token: expect.any(String),
        expires_in: 86_400,
      });
      expect((await api().as(body.token).get('/api/auth/verify-token')).status).toBe(200);
      expect((await refresh(body.refresh_token)).status).toBe(200);
    });

    it('A session ends for good, however often it is refreshed', async () => {
      const ada = await register(server);
      const { body } = await refresh(ada.refreshToken);
      const begin = `UPDATE auth_tokens SET session_started_at = '2020-01-01 00:00:00.000' WHERE user_id = ?`;
      await sql(server, begin, [ada.id]);
      expect(code(await refresh(body.refresh_token))).toEqual([401, 'session_too_old']);
    });

    it('A refresh token used again ends the whole session', async () => {
      const ada = await register(server);
      const second = await refresh(ada.refreshToken);
      expect(code(await refresh(ada.refreshToken))).toEqual([401, 'refresh_token_reused']);
      expect(code(await refresh(second.body.refresh_token))).toEqual([401, 'refresh_token_reused']);
      const answer = await api().as(second.body.token).get('/api/auth/verify-token');
      expect(code(answer)).toEqual([401, 'token_revoked']);
    });

    it('Of many uses of a refresh token at once, at most one counts', async () => {
      const ada = await register(server);
      const answers = await Promise.all(Array.from({ length: 8 }, () => refresh(ada.refreshToken)));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.filter(({ body }) => body.code === 'refresh_token_reused')).toHaveLength(7);
    });

    it('An access token or an invented one does not refresh', async () => {
      const ada = await register(server);
      expect(code(await refresh(ada.token))).toEqual([401, 'token_invalid']);
      expect(code(await refresh('x'))).toEqual([401, 'token_invalid']);
    });

    it('A refresh token is refused after a logout', async () => {
      const ada = await register(server);
      await ada.api.post('/api/auth/logout', {});
      expect(code(await refresh(ada.refreshToken))).toEqual([401, 'refresh_token_reused']);
    });
  });

  describe('Sessions', () => {
    it('A user sees and ends their own sessions', async () => {
      const ada = await register(server);
      const { body: phone } = await api().post('/api/auth/login', {
        email: ada.email,
        password: PASSWORD,
        device_name: 'Phone',
      });
      const { body } = await ada.api.get('/api/auth/sessions');
      expect(body.sessions).toEqual([
        expect.objectContaining({ device_name: 'Phone', current: false, ip_address: '127.0.0.1' }),
        expect.objectContaining({ device_name: null, current: true }),
      ]);
      expect(Object.keys(body.sessions[0]).sort()).toEqual(
        ['current', 'device_name', 'id', 'ip_address', 'issued_at', 'last_used_at'].sort(),
      );

      const [{ id }] = body.sessions;
      const other = await register(server);
      const foreign = await other.api.delete(`/api/auth/sessions/${id}`);
      expect(code(foreign)).toEqual([404, 'session_not_found']);
      expect((await ada.api.delete(`/api/auth/sessions/${id}`)).status).toBe(200);
      const answer = await api().as(phone.token).get('/api/auth/verify-token');
      expect(code(answer)).toEqual([401, 'token_revoked']);
      expect((await ada.api.get('/api/auth/sessions')).body.sessions).toHaveLength(1);
    });
  });
});
