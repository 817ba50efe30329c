import { setTimeout as pause } from 'node:timers/promises';
import { code, type Answer } from '../harness/client.js';
import { eventually } from '../harness/eventually.js';
import { mayBreakMariadb, TestMariadb } from '../harness/mariadb.js';
import { ADMIN, startServer, type TestServer } from '../harness/server.js';
import { sql } from '../harness/sql.js';
import { register, signInAdmin, type Person } from '../harness/people.js';

/** Needs `mariadbd` on the machine, as CI has it; the embedded database cannot go away. */
(mayBreakMariadb ? describe : describe.skip)('A database that fails', () => {
  let database: TestMariadb;
  let server: TestServer;
  let admin: Person;
  let ada: Person;

  beforeAll(async () => {
    database = await TestMariadb.start();
    server = await startServer(database.env);
    admin = await signInAdmin(server);
    ada = await register(server);
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    await database.remove();
  });

  const signIn = () => server.visitor.post('/api/auth/login', ADMIN);
  const mark = (headers = {}) => ada.api.post('/api/attendance/mark', {}, headers);
  const reads = () =>
    Promise.all([admin.api.get('/api/users'), admin.api.get('/api/reports/daily')]);
  const writes = () =>
    Promise.all([
      signIn(),
      mark(),
      mark({ 'Idempotency-Key': 'one' }),
      admin.api.post('/api/reports/generate', { report_type: 'daily' }),
    ]);
  const health = () => server.visitor.get('/api/health');
  const refusals = (answers: readonly Answer[]) => [
    ...new Set(answers.map((answer) => code(answer).join(' '))),
  ];
  const comeBackIn = (answers: readonly Answer[]) =>
    answers.map(({ headers }) => Number(headers.get('retry-after')));
  const isWell = () =>
    eventually(async () => {
      expect((await health()).status).toBe(200);
      expect((await server.visitor.get('/api/health/ready')).status).toBe(200);
    });

  it('While it hangs everything is 503 within ten seconds, and all is well once it goes on', async () => {
    await reads();
    database.pause();
    try {
      const began = performance.now();
      const first = [...(await reads()), ...(await writes())];
      const then = await Promise.all(Array.from({ length: 30 }, signIn));
      expect(refusals([...first, ...then])).toEqual(['503 database_unavailable']);
      expect(performance.now() - began).toBeLessThan(30_000);
    } finally {
      database.resume();
    }
    await isWell();
    for (const answer of await reads()) expect(answer.status).toBe(200);
  }, 90_000);

  it('While it is away everything is 503 with a time to come back, and the first report after it is there', async () => {
    await reads();
    await database.kill();
    const answers = [...(await reads()), ...(await writes())];
    expect(refusals(answers)).toEqual(['503 database_unavailable']);
    expect(comeBackIn(answers)).toEqual(answers.map(() => 5));
    expect(code(await health())).toEqual([503, 'unhealthy']);
    const ready = await server.visitor.get('/api/health/ready');
    expect(code(ready)).toEqual([503, 'not_ready']);
    expect(ready.body.detail).toBe('The database is down (database_unavailable)');

    await database.start();
    await isWell();
    for (const answer of await reads()) expect(answer.status).toBe(200);
  }, 60_000);

  it('A key whose request the database broke off is free once it is back', async () => {
    const ben = await register(server);
    const attempt = () =>
      ben.api.post('/api/attendance/mark', {}, { 'Idempotency-Key': 'broken-off' });
    await database.lockTable('attendance_records');
    const first = attempt();
    await eventually(async () => {
      expect(
        await sql(server, 'SELECT id FROM idempotency_keys WHERE status IS NULL'),
      ).toHaveLength(1);
    });
    await database.kill();
    expect(code(await first)).toEqual([503, 'database_unavailable']);
    await database.start();
    await isWell();
    // A repetition waits five seconds for the first answer.
    expect(code(await attempt())).toEqual([201, undefined]);
  }, 60_000);

  it('After a restart that nobody noticed the first report is there', async () => {
    await reads();
    await database.kill();
    await database.start();
    expect((await admin.api.get('/api/reports/daily')).status).toBe(200);
    await isWell();
  }, 60_000);

  it('While it takes no changes reading goes on, the rest is 503, sign-in too, and the health says so', async () => {
    await database.setReadOnly(true);
    for (const answer of await reads()) expect(answer.status).toBe(200);
    const answers = await writes();
    expect(refusals(answers)).toEqual(['503 read_only']);
    expect(comeBackIn(answers)).toEqual(answers.map(() => 30));
    const { status, body, headers } = await health();
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('5');
    expect(body).toMatchObject({ checks: { database: 'down', storage: 'up' } });
    expect(body.detail).toBe('Some part of the service is down: database (read_only)');
    expect((await server.visitor.get('/api/health/ready')).status).toBe(200);

    await database.setReadOnly(false);
    await isWell();
    expect((await signIn()).status).toBe(200);
  });

  it('An outage is told once however often somebody meets it', async () => {
    const told = () => server.output().match(/"level":50.*ECONNREFUSED/g)?.length ?? 0;
    await database.kill();
    const before = told();
    await pause(4000);
    // One line by each who asks by themselves: the jobs, the networks, the clocks, the audit trail, the webhooks.
    expect(told() - before).toBeLessThanOrEqual(7);
    await database.start();
    await isWell();
  }, 60_000);

  it('A server that starts before its database waits for it, and says so once', async () => {
    await database.kill();
    const starting = startServer(database.env);
    await pause(8000);
    await database.start();
    const late = await starting;
    try {
      // On a busy machine it may have come so late that the database was there.
      const told = late.output().match(/does not answer yet/g) ?? [];
      expect(told.length).toBeLessThanOrEqual(1);
      expect(late.output()).not.toContain('at createMissingDatabase');
      expect((await signInAdmin(late)).token).toBeDefined();
    } finally {
      expect(await late.stop()).toBe(0);
    }
  }, 90_000);

  it('A database that was dropped is no healthy one', async () => {
    await database.dropDatabase();
    const answers = [...(await reads()), ...(await writes())];
    expect(refusals(answers)).toEqual(['503 database_unavailable']);
    expect((await health()).body.checks.database).toBe('down');
    expect(code(await server.visitor.get('/api/health/ready'))).toEqual([503, 'not_ready']);
  });
});
