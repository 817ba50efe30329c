import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { eventually } from '../harness/eventually.js';
import { signInAdmin } from '../harness/people.js';
import { hire } from '../harness/monthly-records.js';
import { finished } from '../harness/reports.js';
import { startServer, startTwin, type TestServer } from '../harness/server.js';
import { sql } from '../harness/sql.js';

const redis = await startRedis();

/** Needs `redis-server` on the machine, as CI has it; elsewhere the database's queue is what counts. */
(redis ? describe : describe.skip)('Job queue on Redis', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({ REDIS_URL: `redis://127.0.0.1:${redis!.port}` });
  });
  afterAll(async () => {
    await server.stop();
    redis!.process.kill();
  });

  it('Jobs are done and leave nothing in the database', async () => {
    const admin = await signInAdmin(server);
    const accepted = await admin.api.post('/api/reports/generate', { report_type: 'daily' });
    expect(await finished(admin.api, accepted.body.report_id)).toMatchObject({
      status: 'completed',
    });
    expect(await sql(server, 'SELECT id FROM jobs')).toEqual([]);
  });

  it('Jobs that a server dies with are done by the next', async () => {
    const admin = await signInAdmin(server);
    await admin.api.post('/api/admin/departments', { name: 'Laboratory' });
    for (const name of ['Ada', 'Ben']) await hire(server, admin, { name, letters: 'PPPPP' });
    // A year of days takes long enough to be interrupted.
    const wish = { report_type: 'daily', format: 'pdf', filters: { year: 2021 } };
    const { body } = await admin.api.post('/api/reports/generate', wish);
    await eventually(async () => {
      expect(await activeJobs()).toBe(1);
    });
    await server.kill();

    const next = await startTwin(server);
    try {
      const { api } = await signInAdmin(next);
      expect(await finished(api, body.report_id)).toMatchObject({ status: 'completed' });
    } finally {
      await next.stop();
    }
  }, 120_000);
});

async function activeJobs(): Promise<number> {
  const client = new Redis(redis!.port);
  try {
    return await client.llen('bull:face-attendance:active');
  } finally {
    client.disconnect();
  }
}

async function startRedis(): Promise<{ process: ChildProcess; port: number } | null> {
  const port = await freePort();
  const process = spawn('redis-server', ['--port', String(port), '--save', '', '--dir', '/tmp'], {
    stdio: 'ignore',
  });
  const failed = once(process, 'error').then(() => null);
  return Promise.race([failed, setTimeout(500, { process, port })]);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
