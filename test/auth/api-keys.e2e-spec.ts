import { code } from '../harness/client.js';
import { PASSWORD, register, signInAdmin, type Person } from '../harness/people.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server } = await serve();

describe('Personal API keys', () => {
  const keyOf = async (person: Person): Promise<string> => {
    const { status, body } = await person.api.post('/api/users/api-key');
    expect([status, body.created_at]).toEqual([201, expect.stringMatching(/Z$/)]);
    return body.api_key as string;
  };
  const get = (path: string, key: string) => server.visitor.get(path, { 'x-api-key': key });

  it('An API key reads what is its owner’s and changes nothing', async () => {
    const ada = await register(server);
    const key = await keyOf(ada);
    expect((await get('/api/users/profile', key)).body.id).toBe(ada.id);
    expect((await get(`/api/users/${ada.id}`, key)).status).toBe(200);
    const answer = await server.visitor.put(
      '/api/users/profile',
      { name: 'Eve' },
      { 'x-api-key': key },
    );
    expect(code(answer)).toEqual([403, 'api_key_reads_only']);
  });

  it('An API key beside another credential is refused', async () => {
    const ada = await register(server);
    const key = { 'x-api-key': await keyOf(ada) };
    for (const [name, value] of [
      ['authorization', `Bearer ${ada.token}`],
      ['x-device-key', 'any'],
    ] as const) {
      const answer = await server.visitor.get('/api/users/profile', { ...key, [name]: value });
      expect(code(answer)).toEqual([400, 'two_credentials']);
    }
  });

  it('An administrator’s API key has no more rights than others', async () => {
    const admin = await signInAdmin(server);
    const ada = await register(server);
    const key = await keyOf(admin);
    expect(code(await get('/api/users', key))).toEqual([403, 'forbidden']);
    expect(code(await get(`/api/users/${ada.id}`, key))).toEqual([403, 'forbidden']);
  });

  it('An API key ends when it is replaced, when it is revoked, and with its owner’s account', async () => {
    const ada = await register(server);
    const first = await keyOf(ada);
    const second = await keyOf(ada);
    expect(code(await get('/api/users/profile', first))).toEqual([401, 'api_key_invalid']);
    expect((await get('/api/users/profile', second)).status).toBe(200);
    await ada.api.delete('/api/users/api-key');
    expect(code(await get('/api/users/profile', second))).toEqual([401, 'api_key_invalid']);

    const third = await keyOf(ada);
    const admin = await signInAdmin(server);
    await admin.api.put(`/api/admin/users/deactivate/${ada.id}`);
    expect(code(await get('/api/users/profile', third))).toEqual([401, 'api_key_invalid']);
    await admin.api.put(`/api/admin/users/activate/${ada.id}`);
    expect(code(await get('/api/users/profile', third))).toEqual([401, 'api_key_invalid']);
  });

  it('An API key ends with the sessions: at logout everywhere and with another password', async () => {
    const [ada, ben] = [await register(server), await register(server)];
    const [hers, his] = [await keyOf(ada), await keyOf(ben)];
    await ada.api.post('/api/auth/logout', { all: true });
    expect(code(await get('/api/users/profile', hers))).toEqual([401, 'api_key_invalid']);
    const change = { old_password: PASSWORD, new_password: 'Another-1-password' };
    expect((await ben.api.post('/api/auth/change-password', change)).status).toBe(200);
    expect(code(await get('/api/users/profile', his))).toEqual([401, 'api_key_invalid']);
  });

  it('An API key tells when it ends, a year from now unless it was wished otherwise, and ends then', async () => {
    const ada = await register(server);
    const { body } = await ada.api.post('/api/users/api-key');
    const days = (Date.parse(body.expires_at) - Date.parse(body.created_at)) / 86_400_000;
    expect(days).toBe(365);
    const past = await ada.api.post('/api/users/api-key', { expires_at: '2020-01-01T00:00:00Z' });
    expect(code(past)).toEqual([400, 'validation_failed']);
    const expires_at = '2190-01-01T00:00:00.000Z';
    const { body: second } = await ada.api.post('/api/users/api-key', { expires_at });
    const state = { created_at: second.created_at, expires_at };
    expect((await get('/api/users/api-key', second.api_key)).body).toEqual(state);

    const end = `UPDATE user_settings SET api_key_expires_at = '2020-01-01 00:00:00.000' WHERE user_id = ?`;
    await sql(server, end, [ada.id]);
    const answer = await get('/api/users/profile', second.api_key);
    expect(code(answer)).toEqual([401, 'api_key_expired']);
  });

  it.each(['', 'x', 'EMP001.', 'EMP001.forged', "' OR 1=1 --"])(
    '"%s" is not accepted as an API key',
    async (key) => {
      const { status } = await get('/api/users/profile', key);
      expect(status).toBe(401);
    },
  );
});
