import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { client, code } from '../harness/client.js';
import { ServerClock } from '../harness/clocks.js';
import { newEmail, PASSWORD } from '../harness/people.js';
import { hasRedis, TestRedis } from '../harness/redis.js';
import { startServer, startTwin, type TestServer } from '../harness/server.js';

const LIMIT = 30;
/** Milliseconds after which a process has added up what it counted with what the others did. */
const ADDED_UP = 2500;

const PLACES = hasRedis ? ['the database', 'Redis'] : ['the database'];

describe.each(PLACES)('Limits that processes with wrong clocks count in %s', (place) => {
  let redis: TestRedis | undefined;
  let folder: string;
  let servers: TestServer[];

  beforeAll(async () => {
    redis = place === 'Redis' ? await TestRedis.start() : undefined;
    folder = await mkdtemp(join(tmpdir(), 'limits-'));
    const first = await startServer({
      RATE_LIMIT_PER_MINUTE: String(LIMIT),
      REGISTRATIONS_PER_HOUR: '6',
      TRUST_PROXY: '1',
      ...(redis && { REDIS_URL: redis.url }),
    });
    servers = [first];
    for (const hours of [1, -1]) {
      const clock = new ServerClock(folder, String(hours));
      await clock.ahead(hours);
      servers.push(await startTwin({ ...first, env: { ...first.env, ...clock.env } }));
    }
  }, 180_000);
  afterAll(async () => {
    for (const server of servers.reverse()) await server.stop();
    await redis?.kill();
    await rm(folder, { recursive: true });
  });

  const from = (address: string) => ({ 'x-forwarded-for': address });
  const ask = ({ url }: TestServer, address: string) =>
    client(url).get('/api/users/profile', from(address));
  const addUp = () => pause(ADDED_UP);

  it('Requests at all of them together are limited, for the rest of one minute', async () => {
    const address = '192.0.2.1';
    for (const server of servers) {
      for (let i = 0; i < LIMIT / 2; i++) expect((await ask(server, address)).status).toBe(401);
    }
    await addUp();
    for (const server of servers) await ask(server, address);
    await addUp();
    for (const server of servers) {
      const refused = await ask(server, address);
      expect(code(refused)).toEqual([429, 'too_many_requests']);
      const seconds = Number(refused.headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(60);
      expect((await ask(server, '192.0.2.2')).status).toBe(401);
    }
  });

  it('Accounts made at all of them together are limited', async () => {
    const register = ({ url }: TestServer) =>
      client(url).post(
        '/api/auth/register',
        { name: 'Ada Lovelace', email: newEmail(), password: PASSWORD },
        from('192.0.2.3'),
      );
    for (const server of servers) {
      for (let i = 0; i < 2; i++) expect((await register(server)).status).toBe(201);
    }
    await addUp();
    for (const server of servers) await register(server);
    await addUp();
    for (const server of servers) {
      expect(code(await register(server))).toEqual([429, 'too_many_registrations']);
    }
  });

  (place === 'Redis' ? it : it.skip)(
    'Each counts for itself while they cannot be added up',
    async () => {
      await redis!.kill();
      const statuses: number[] = [];
      for (let i = 0; i <= LIMIT; i++) statuses.push((await ask(servers[0]!, '192.0.2.4')).status);
      expect(statuses.slice(0, LIMIT)).not.toContain(429);
      expect(statuses[LIMIT]).toBe(429);
    },
  );
});
