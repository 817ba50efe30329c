import { eventually } from '../harness/eventually.js';
import { Mailbox } from '../harness/mailbox.js';
import { register, signInAdmin, type Person } from '../harness/people.js';
import { hasRedis, TestRedis } from '../harness/redis.js';
import { hire } from '../harness/monthly-records.js';
import { finished } from '../harness/reports.js';
import { startServer, startTwin, type TestServer } from '../harness/server.js';
import { sql } from '../harness/sql.js';

const COMPLETED = { status: 'completed' };

/** Needs `redis-server` on the machine, as CI has it; elsewhere the database's queue is what counts. */
(hasRedis ? describe : describe.skip)('Job queue on Redis', () => {
  const mailbox = new Mailbox();
  let redis: TestRedis;
  let server: TestServer;
  let admin: Person;

  beforeAll(async () => {
    redis = await TestRedis.start();
    const port = await mailbox.open();
    server = await startServer({
      REDIS_URL: redis.url,
      SMTP_SERVER: '127.0.0.1',
      SMTP_PORT: String(port),
    });
    admin = await signInAdmin(server);
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    await mailbox.close();
    await redis.kill();
  });

  const generate = async ({ api }: Person, wish: object = { report_type: 'daily' }) =>
    (await api.post('/api/reports/generate', wish)).body.report_id as string;
  const outages = (one: TestServer) => one.output().match(/Redis is away/g)?.length ?? 0;
  /** A server may keep its latest lines for a moment. */
  const outagesBecome = (one: TestServer, count: number) =>
    eventually(() => {
      expect(outages(one)).toBe(count);
      return Promise.resolve();
    });

  it('Jobs are done, mail among them, and leave nothing in the database', async () => {
    const ada = await register(server);
    const id = await generate(admin);
    expect(await finished(admin.api, id)).toMatchObject(COMPLETED);
    await mailbox.mailTo(ada.email, 'Welcome');
    await mailbox.mailTo(admin.email, 'Your report is ready');
    await eventually(async () => {
      expect(await sql(server, 'SELECT id FROM jobs')).toEqual([]);
    });
  });

  it('Jobs wait for Redis while it is away, which is told once and seen in the health', async () => {
    const before = outages(server);
    await redis.kill();
    const ada = await register(server);
    const id = await generate(admin);
    await eventually(async () => {
      const { status, body } = await admin.api.get('/api/health');
      expect([status, body.checks.queue]).toEqual([503, 'down']);
    });
    expect((await admin.api.get('/api/health/ready')).status).toBe(200);
    const { queues } = (await admin.api.get('/api/admin/system/stats')).body;
    expect(queues).toEqual({ mail: 1, jobs: 1 });
    await outagesBecome(server, before + 1);

    await redis.start();
    expect(await finished(admin.api, id)).toMatchObject(COMPLETED);
    await mailbox.mailTo(ada.email, 'Welcome');
    expect((await admin.api.get('/api/health')).body.checks.queue).toBe('up');
    expect(outages(server)).toBe(before + 1);
  });

  it('Jobs that were accepted without Redis outlive their server', async () => {
    const doomed = await startTwin(server);
    const asked = await signInAdmin(doomed);
    await redis.kill();
    const id = await generate(asked);
    await doomed.kill();
    await redis.start();
    expect(await finished(admin.api, id)).toMatchObject(COMPLETED);
  }, 120_000);

  it('A server starts and stops without Redis', async () => {
    await redis.kill();
    const alone = await startTwin(server);
    try {
      const { api } = await signInAdmin(alone);
      expect((await api.get('/api/admin/system/stats')).status).toBe(200);
      await outagesBecome(alone, 1);
    } finally {
      expect(await alone.stop()).toBe(0);
      await redis.start();
    }
  }, 120_000);

  it('Jobs that a server dies with are done by the next', async () => {
    await admin.api.post('/api/admin/departments', { name: 'Laboratory' });
    for (const name of ['Ada', 'Ben']) await hire(server, admin, { name, letters: 'PPPPP' });
    // A year of days takes long enough to be interrupted.
    const wish = { report_type: 'daily', format: 'pdf', filters: { year: 2021 } };
    const id = await generate(admin, wish);
    await eventually(async () => {
      const active = 'bull:face-attendance-report:active';
      expect(await redis.ask((client) => client.llen(active))).toBe(1);
    });
    await server.kill();

    const next = await startTwin(server);
    try {
      const { api } = await signInAdmin(next);
      expect(await finished(api, id)).toMatchObject(COMPLETED);
    } finally {
      await next.stop();
    }
  }, 120_000);
});
