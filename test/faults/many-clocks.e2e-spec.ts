import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ENROLLED, probeOf } from '../harness/cast/cast.js';
import { client, code } from '../harness/client.js';
import { runCli } from '../harness/command-line.js';
import { ServerClock } from '../harness/clocks.js';
import { enrol, sendPicture } from '../harness/faces.js';
import { register, signInAdmin, type Person } from '../harness/people.js';
import { startServer, startTwin, type TestServer } from '../harness/server.js';
import { configure, sql } from '../harness/sql.js';

/** Milliseconds after which every process has seen what another one changed. */
const SEEN_AFTER = 1200;

describe('Three processes whose clocks are right, an hour ahead and an hour behind', () => {
  let folder: string;
  let servers: [TestServer, TestServer, TestServer];
  let admin: Person;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clocks-'));
    const right = await startServer();
    const wrong = async (hours: number) => {
      const clock = new ServerClock(folder, String(hours));
      await clock.ahead(hours);
      return startTwin({ ...right, env: { ...right.env, ...clock.env } });
    };
    servers = [right, await wrong(1), await wrong(-1)];
    admin = await signInAdmin(right);
  }, 180_000);
  afterAll(async () => {
    for (const server of [...servers].reverse()) await server.stop();
    await rm(folder, { recursive: true });
  });

  const at = ({ url }: TestServer, { token }: Person) => client(url, token);
  const each = <T>(ask: (server: TestServer) => Promise<T>): Promise<T[]> =>
    Promise.all(servers.map(ask));
  const alike = <T>(value: T): T[] => servers.map(() => value);

  it('Whoever is put out at one is out at all', async () => {
    for (const server of servers) {
      const ada = await register(server);
      const read = (one: TestServer) => at(one, ada).get('/api/users/profile');
      expect((await each(read)).map(({ status }) => status)).toEqual(alike(200));
      await at(server, admin).put(`/api/users/${ada.id}`, { status: 'Inactive' });
      await pause(SEEN_AFTER);
      expect((await each(read)).map(code)).toEqual(alike([401, 'token_revoked']));
    }
  }, 60_000);

  it('A setting that is changed at one holds at all', async () => {
    for (const [i, server] of servers.entries()) {
      const change = { config_key: 'max_failed_login_attempts', config_value: String(6 + i) };
      expect((await at(server, admin).put('/api/admin/config', change)).status).toBe(200);
      await pause(SEEN_AFTER);
      const read = async (one: TestServer): Promise<unknown> =>
        (await at(one, admin).get('/api/admin/config')).body.config.max_failed_login_attempts;
      expect(await each(read)).toEqual(alike(6 + i));
    }
    await configure(servers[0], { max_failed_login_attempts: '5' });
  });

  it('A face that is approved or deleted at one is known or unknown to all', async () => {
    for (const [i, server] of servers.entries()) {
      const member = ENROLLED[i]!;
      const probe = await probeOf(member);
      const seen = async (one: TestServer): Promise<unknown> => {
        const caller = { ...admin, api: at(one, admin) };
        return (await sendPicture(caller, 'identify', probe)).body.user?.user_id;
      };
      const person = await enrol(server, { ...admin, api: at(server, admin) }, member);
      expect(await each(seen)).toEqual(alike(person.id));
      const { body } = await at(server, person).get('/api/face/encodings');
      for (const { id } of body.encodings) await at(server, admin).delete(`/api/face/${id}`);
      expect(await each(seen)).toEqual(alike(undefined));
    }
  }, 120_000);

  it('Wrong passwords at one lock the address out at all', async () => {
    for (const server of servers) {
      const { email } = await register(server);
      const guess = (one: TestServer) =>
        one.visitor.post('/api/auth/login', { email, password: 'Wr0ng!password' });
      for (let i = 0; i < 5; i++) await guess(server);
      const refused = await each(guess);
      expect(refused.map(code)).toEqual(alike([429, 'too_many_attempts']));
      for (const { headers } of refused) {
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(800);
        expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(900);
      }
      await sql(server, 'DELETE FROM sign_in_failures');
    }
  });

  it('A request with one key is carried out once, whichever it reaches first', async () => {
    for (const server of servers) {
      const ada = await register(server);
      const key = { 'Idempotency-Key': `mark-${ada.id}` };
      const mark = (one: TestServer) => at(one, ada).post('/api/attendance/mark', {}, key);
      const first = await mark(server);
      const answers = [first, ...(await each(mark))];
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
      expect(new Set(answers.map(({ body }): unknown => body.record.id)).size).toBe(1);
    }
  });

  it('A round that all of them begin at once writes each absence once', async () => {
    await sql(servers[0], `UPDATE users SET employed_from = '2026-01-01'`);
    const done = await each((server) => runCli(server, ['absence:run', '--date', '2026-01-05']));
    expect(done.map(({ exitCode }) => exitCode)).toEqual(alike(0));
    const told = done.map(({ stdout }) => Number(/: (\d+) absence/.exec(stdout)?.[1]));
    const written = await sql(
      servers[0],
      `SELECT user_id FROM attendance_records WHERE status = 'Absent' AND date_only = '2026-01-05'`,
    );
    expect(written.length).toBeGreaterThan(0);
    expect(told.reduce((sum, count) => sum + count)).toBe(written.length);
    const twice = await sql(
      servers[0],
      'SELECT user_id FROM attendance_records GROUP BY user_id, date_only HAVING COUNT(*) > 1',
    );
    expect(twice).toEqual([]);
  }, 60_000);
});
