import { client, code } from '../harness/client.js';
import { newEmail, PASSWORD, register } from '../harness/people.js';
import { serve } from '../harness/suite.js';

const { server } = await serve({
  TRUST_PROXY: '1',
  BCRYPT_ROUNDS: '10',
  REGISTRATIONS_PER_HOUR: '120',
});

describe('Floods of registrations', () => {
  const post = (path: string, json: object, from: string) =>
    client(server.url).post(path, json, { 'x-forwarded-for': from });
  const registerFrom = (from: string) =>
    post(
      '/api/auth/register',
      { name: 'Ada Lovelace', email: newEmail(), password: PASSWORD },
      from,
    );

  it('Those who register keep nobody from signing in', async () => {
    const { email } = await register(server);
    let ended = 0;
    const flood = Array.from({ length: 90 }, async () => {
      const { status } = await registerFrom('10.2.0.1');
      ended++;
      return status;
    });
    const signedIn = await post('/api/auth/login', { email, password: PASSWORD }, '10.2.0.2');
    expect(signedIn.status).toBe(200);
    const elsewhere = await registerFrom('10.2.0.3');
    expect(elsewhere.status).toBe(201);
    expect(ended).toBeLessThan(80);
    const answers = await Promise.all(flood);
    expect(new Set(answers)).toEqual(new Set([201, 429]));
  }, 60_000);

  it('The accounts of one network in an hour are limited', async () => {
    const from = (host: number) => `2001:db8:7:7::${host.toString(16)}`;
    let last = await registerFrom(from(1));
    for (let i = 1; i < 121; i += 10) {
      const few = Array.from({ length: 10 }, (_, k) => registerFrom(from(i + k)));
      last = (await Promise.all(few)).at(-1)!;
    }
    expect(code(last)).toEqual([429, 'too_many_registrations']);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(3000);
    expect((await registerFrom('2001:db8:7:8::1')).status).toBe(201);
  }, 60_000);
});
