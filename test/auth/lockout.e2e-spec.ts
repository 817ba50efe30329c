import { client, code } from '../harness/client.js';
import { newEmail, PASSWORD, register } from '../harness/people.js';
import { configure } from '../harness/sql.js';
import { startServer, startTwin, type TestServer } from '../harness/server.js';

describe('Password guessing', () => {
  let server: TestServer;
  let twin: TestServer;

  beforeAll(async () => {
    server = await startServer({ TRUST_PROXY: 'true' });
    twin = await startTwin(server);
  }, 120_000);
  afterAll(async () => {
    await twin.stop();
    await server.stop();
  });

  /** Each test comes from an address of its own. */
  let address = 0;
  beforeEach(() => {
    address += 1;
  });
  const login = (email: string, password: string, at = server, from = `10.0.0.${address}`) =>
    client(at.url).post('/api/auth/login', { email, password }, { 'x-forwarded-for': from });
  const fail = async (times: number, email: string) => {
    for (let i = 0; i < times; i++) await login(email, 'Wr0ng!pass', i % 2 ? server : twin);
  };

  it('Five failures lock an account for the caller’s address in every process', async () => {
    const ada = await register(server);
    await fail(5, ada.email);
    for (const at of [server, twin]) {
      const answer = await login(ada.email, PASSWORD, at);
      expect(code(answer)).toEqual([429, 'too_many_attempts']);
      const seconds = Number(answer.headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(880);
      expect(seconds).toBeLessThanOrEqual(900);
    }
    expect(code(await login(ada.id, PASSWORD))).toEqual([429, 'too_many_attempts']);
    expect((await login(ada.email, PASSWORD, server, '10.1.1.1')).status).toBe(200);
  });

  it('Guesses from many addresses slow down strangers, not who came in from there before', async () => {
    const ada = await register(server);
    expect((await login(ada.email, PASSWORD, server, '10.2.0.1')).status).toBe(200);
    await configure(server, { max_failed_logins_per_day: '3' });
    for (let i = 0; i < 3; i++) await login(ada.email, 'Wr0ng!pass', server, `10.3.0.${i}`);
    const stranger = await login(ada.email, PASSWORD, twin, '10.4.0.1');
    const known = await login(ada.email, PASSWORD, twin, '10.2.0.1');
    await configure(server, { max_failed_logins_per_day: '100' });
    expect(code(stranger)).toEqual([429, 'too_many_attempts']);
    expect(Number(stranger.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(known.status).toBe(200);
  });

  it('Accounts that do not exist are locked in the same way', async () => {
    const email = newEmail();
    await fail(5, email);
    expect(code(await login(email, PASSWORD))).toEqual([429, 'too_many_attempts']);
  });

  it('The right password in time clears the count of failures', async () => {
    const ada = await register(server);
    for (let i = 0; i < 3; i++) {
      await fail(4, ada.email);
      expect((await login(ada.email, PASSWORD)).status).toBe(200);
    }
  });

  it('Guessing many passwords at once does not get around the lock', async () => {
    const ada = await register(server);
    const guesses = [...Array.from({ length: 20 }, (_, i) => `Wr0ng!pass${i}`), PASSWORD];
    const answers = await Promise.all(guesses.map((guess) => login(ada.email, guess)));
    expect(answers.map(({ status }) => status)).not.toContain(200);
    expect(answers.at(-1)!.status).toBe(429);
  });

  it('A flood of guesses keeps nobody else waiting, and each guess is answered', async () => {
    const slow = await startServer({ TRUST_PROXY: 'true', BCRYPT_ROUNDS: '10' });
    try {
      const ada = await register(slow);
      const flood = Array.from({ length: 500 }, (_, i) =>
        login(newEmail(), 'Wr0ng!pass', slow, `10.9.${i % 250}.${address}`),
      );
      const profile = await ada.api.get('/api/users/profile');
      const answers = await Promise.all(flood);

      expect(profile.status).toBe(200);
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401, 429]));
      for (const { status, headers } of answers)
        expect(headers.has('retry-after')).toBe(status === 429);
      expect((await login(ada.email, PASSWORD, slow)).status).toBe(200);
    } finally {
      await slow.stop();
    }
  }, 60_000);

  it('Wrong old passwords at a password change count as failures', async () => {
    const ada = await register(server);
    const change = (old_password: string) =>
      ada.api.post(
        '/api/auth/change-password',
        { old_password, new_password: 'N3w-password' },
        { 'x-forwarded-for': `10.0.0.${address}` },
      );
    for (let i = 0; i < 5; i++) {
      expect(code(await change('Wr0ng!pass'))).toEqual([400, 'wrong_password']);
    }
    expect(code(await change(PASSWORD))).toEqual([429, 'too_many_attempts']);
  });

  it('A hundred failures lock an address, whichever accounts they concern', async () => {
    const ada = await register(server);
    for (let round = 0; round < 10; round++) {
      await Promise.all(Array.from({ length: 10 }, () => login(newEmail(), 'Wr0ng!pass')));
    }
    expect(code(await login(ada.email, PASSWORD))).toEqual([429, 'too_many_attempts']);
    expect((await login(ada.email, PASSWORD, server, '10.1.1.1')).status).toBe(200);
  }, 30_000);
});
