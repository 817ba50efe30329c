import { jest } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Secret, TOTP } from 'otpauth';
import { forgetMarks } from '../harness/attendance.js';
import { ENROLLED, probeOf, type CastMember } from '../harness/cast/cast.js';
import { client } from '../harness/client.js';
import { runCli } from '../harness/command-line.js';
import { eventually } from '../harness/eventually.js';
import { enrol } from '../harness/faces.js';
import { PASSWORD, signInAdmin, type Person } from '../harness/people.js';
import { startServer, startTwin, type TestServer } from '../harness/server.js';
import { openDatabase } from '../harness/sql.js';

jest.setTimeout(300_000);

const newKey = () => randomBytes(32).toString('base64');
const [OLD, NEW, THIRD] = [newKey(), newKey(), newKey()];
const SECOND_FACTOR = '/api/auth/second-factor';

/** Enough that a rotation is at it for a moment. */
const MANY = 6000;

const shown = (secret: string, steps: number) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + steps * 30_000,
  });

const isRunning = (work: Promise<unknown>): Promise<boolean> =>
  Promise.race([work.then(() => false), setTimeout(1, true)]);

/** The same database and folder, with other keys. */
const withKeys = (server: TestServer, present: string, next = ''): TestServer => ({
  ...server,
  env: { ...server.env, ENCRYPTION_KEY: present, ENCRYPTION_KEY_NEXT: next },
});

const program = (name: string, { env }: TestServer, ...args: string[]) =>
  execFileSync(process.execPath, [`dist/test/harness/programs/${name}.js`, ...args], { env });

const rotate = (server: TestServer, ...options: string[]) =>
  runCli(server, ['keys:rotate', ...options]);

async function markAt(server: TestServer, { token }: Person, face: CastMember) {
  await forgetMarks(server);
  const files = { image: await probeOf(face) };
  const answer = await client(server.url, token).upload('/api/attendance/mark', { files });
  return answer.status;
}

describe('A change of ENCRYPTION_KEY', () => {
  const [zoe, ben] = ENROLLED as [CastMember, CastMember];
  let server: TestServer;
  let admin: Person;
  let person: Person;
  let secondFactor: string;

  beforeAll(async () => {
    server = await startServer({ ENCRYPTION_KEY: OLD });
    admin = await signInAdmin(server);
    person = await enrol(server, admin, zoe);
    const { body } = await person.api.post(SECOND_FACTOR, { password: PASSWORD });
    secondFactor = String(body.secret);
    await person.api.post(`${SECOND_FACTOR}/confirm`, { code: shown(secondFactor, -1) });
    await server.kill();
  }, 120_000);
  afterAll(() => server.stop());

  it('is refused without another key, and by whoever has not the present one', async () => {
    const refused = { exitCode: 1, stdout: '' };
    expect(await rotate(withKeys(server, OLD))).toMatchObject({
      ...refused,
      stderr: expect.stringMatching(/^ENCRYPTION_KEY_NEXT names no other key: .+\n$/),
    });
    expect(await rotate(withKeys(server, THIRD, NEW))).toMatchObject({
      ...refused,
      stderr:
        'ENCRYPTION_KEY is not the key that the data are encrypted with; nothing was changed.\n',
    });
  });

  it('refuses no mark while it runs, and takes in who is enrolled meanwhile', async () => {
    const both = await startTwin(withKeys(server, OLD, NEW));
    try {
      expect((await rotate(both, '--check')).stdout).toBe(
        'ENCRYPTION_KEY: the secrets of the installation, 1 data keys\n' +
          'ENCRYPTION_KEY_NEXT: nothing\nKeys not known here: nothing\n',
      );
      const running = rotate(both);
      const statuses = new Set<number>();
      while (await isRunning(running)) statuses.add(await markAt(both, person, zoe));
      expect(await running).toMatchObject({ exitCode: 0, stderr: '' });
      expect(statuses).toEqual(new Set([201]));
      await enrol(both, await signInAdmin(both), ben);
      expect((await rotate(both, '--check')).stdout).toBe(
        'ENCRYPTION_KEY: nothing\n' +
          'ENCRYPTION_KEY_NEXT: the secrets of the installation, 2 data keys\n' +
          'Keys not known here: nothing\n',
      );
      expect(await markAt(both, person, zoe)).toBe(201);
    } finally {
      await both.stop();
    }
  });

  it('leaves faces, accounts, second factors and the audit trail as they were', async () => {
    const after = await startTwin(withKeys(server, NEW));
    try {
      expect(await markAt(after, person, zoe)).toBe(201);
      const login = { email: person.email, password: PASSWORD, code: shown(secondFactor, 0) };
      expect((await client(after.url).post('/api/auth/login', login)).status).toBe(200);
      const { body } = await client(after.url).get('/api/health/ready');
      expect(body.details.gallery).toEqual({ status: 'up' });
      await eventually(async () => {
        expect((await runCli(after, ['audit:verify'])).stdout).toContain('is whole.');
      });
    } finally {
      await after.stop();
    }
  });

  it('leaves nothing to the key before', async () => {
    const twin = await startTwin(withKeys(server, OLD), { readyAt: '/api/health/live' });
    try {
      await eventually(async () => {
        const { status, body } = await client(twin.url).get('/api/health/ready');
        expect([status, body.detail]).toEqual([
          503,
          'None of the 10 face templates can be opened: ENCRYPTION_KEY is not the one they were sealed with',
        ]);
      });
    } finally {
      await twin.stop();
    }
  });

  it('goes on where it was killed', async () => {
    program('many-data-keys', withKeys(server, NEW), person.id, String(MANY));
    const both = withKeys(server, NEW, THIRD);
    const database = await openDatabase(server);
    const counts = async () => {
      const rows = await database.ask(
        'SELECT COUNT(*) AS count FROM face_data_keys GROUP BY key_id ORDER BY key_id',
      );
      return rows.map(({ count }) => Number(count));
    };
    const child = spawn(process.execPath, ['dist/src/cli.js', 'keys:rotate'], { env: both.env });
    const ended = new Promise((resolve) => child.once('close', resolve));
    while ((await counts()).length === 1 && child.exitCode === null) await setTimeout(10);
    child.kill('SIGKILL');
    await ended;
    expect(await counts()).toHaveLength(2);
    await database.close();

    const serving = await startTwin(both);
    expect(await markAt(serving, person, zoe)).toBe(201);
    expect(await rotate(both)).toMatchObject({ exitCode: 0, stderr: '' });
    await serving.stop();
    expect((await rotate(withKeys(server, THIRD), '--check')).stdout).toBe(
      `ENCRYPTION_KEY: the secrets of the installation, ${MANY + 2} data keys\n` +
        'ENCRYPTION_KEY_NEXT: nothing\nKeys not known here: nothing\n',
    );
    const after = await startTwin(withKeys(server, THIRD));
    expect(await markAt(after, person, zoe)).toBe(201);
    await after.stop();
  });
});
