import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ENROLLED, probeOf } from '../harness/cast/cast.js';
import { code } from '../harness/client.js';
import { runCli } from '../harness/command-line.js';
import { client } from '../harness/client.js';
import { ServerClock } from '../harness/clocks.js';
import { enrol, sendPicture } from '../harness/faces.js';
import { register, signInAdmin, type Person } from '../harness/people.js';
import { finished } from '../harness/reports.js';
import { startServer, startTwin, type TestServer } from '../harness/server.js';

/** Milliseconds after which every process has seen what another one changed. */
const SEEN_AFTER = 1200;
const TWO_DAYS = 48;

describe('Wrong clocks', () => {
  let folder: string;
  let clock: ServerClock;
  let right: TestServer;
  let wrong: TestServer;
  let admin: Person;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clocks-'));
    clock = new ServerClock(folder, 'wrong');
    await clock.ahead(0);
    right = await startServer();
    wrong = await startTwin({ ...right, env: { ...right.env, ...clock.env } });
    admin = await signInAdmin(right);
  }, 120_000);
  afterEach(() => clock.ahead(0));
  afterAll(async () => {
    await wrong.stop();
    await right.stop();
    await rm(folder, { recursive: true });
  });

  const at = (server: TestServer, { token }: Person) => client(server.url, token);

  it('A clock that is set back lets nobody in who was put out elsewhere', async () => {
    const ada = await register(right);
    expect((await at(wrong, ada).get('/api/users/profile')).status).toBe(200);
    await clock.ahead(-1);
    await admin.api.put(`/api/users/${ada.id}`, { status: 'Inactive' });
    await pause(SEEN_AFTER);
    expect(code(await at(wrong, ada).get('/api/users/profile'))).toEqual([401, 'token_revoked']);
  });

  it('A clock that is set back keeps no setting that was changed elsewhere', async () => {
    const read = async (): Promise<unknown> =>
      (await at(wrong, admin).get('/api/admin/config')).body.config.max_failed_login_attempts;
    expect(await read()).toBe(5);
    await clock.ahead(-1);
    const change = { config_key: 'max_failed_login_attempts', config_value: '9' };
    expect((await admin.api.put('/api/admin/config', change)).status).toBe(200);
    await pause(SEEN_AFTER);
    expect(await read()).toBe(9);
  });

  it.each([1, -1])(
    'A face approved or deleted by a server whose clock is %i hours ahead is so in every other at once',
    async (hours) => {
      await clock.ahead(hours);
      const member = ENROLLED[hours > 0 ? 0 : 1]!;
      const probe = await probeOf(member);
      const seenBy = async (server: TestServer): Promise<unknown> => {
        const caller = { ...admin, api: at(server, admin) };
        const { body } = await sendPicture(caller, 'identify', probe);
        return body.user?.user_id;
      };
      for (const [writer, reader] of [
        [right, wrong],
        [wrong, right],
      ] as const) {
        expect(await seenBy(reader)).toBeUndefined();
        const person = await enrol(writer, { ...admin, api: at(writer, admin) }, member);
        expect(await seenBy(reader)).toBe(person.id);
        const { body } = await at(writer, person).get('/api/face/encodings');
        for (const { id } of body.encodings) {
          await at(writer, admin).delete(`/api/face/${id}`);
        }
        expect(await seenBy(reader)).toBeUndefined();
      }
    },
    120_000,
  );

  it.each([TWO_DAYS, -TWO_DAYS])(
    'A job that a server whose clock is %i hours ahead took is done by another when that one dies',
    async (hours) => {
      await clock.ahead(hours);
      const hasty = await startTwin({ ...right, env: { ...right.env, ...clock.env } });
      const asked = await signInAdmin(hasty);
      const { body } = await asked.api.post('/api/reports/generate', { report_type: 'daily' });
      await hasty.kill();
      await clock.ahead(0);
      const report = await finished(admin.api, body.report_id);
      expect(report).toMatchObject({ status: 'completed' });
    },
    120_000,
  );

  it('A clock that is ahead makes nobody absent before their day is over', async () => {
    await runCli(wrong, ['absence:run']);
    await clock.ahead(TWO_DAYS);
    const { stdout } = await runCli(wrong, ['absence:run']);
    expect(stdout).toBe('No day is due.\n');
  });

  it('A key of a request is one key in processes whose clocks differ', async () => {
    const ada = await register(right);
    const mark = (server: TestServer) =>
      at(server, ada).post('/api/attendance/mark', {}, { 'Idempotency-Key': `mark-${ada.id}` });
    const first = await mark(right);
    await clock.ahead(-TWO_DAYS);
    const second = await mark(wrong);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
  });
});
