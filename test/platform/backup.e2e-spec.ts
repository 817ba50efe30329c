import { appendFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mark } from '../harness/attendance.js';
import { ENROLLED, probeOf, type CastMember } from '../harness/cast/cast.js';
import { client } from '../harness/client.js';
import { runCli } from '../harness/command-line.js';
import { enrol } from '../harness/faces.js';
import { mayBreakMariadb, TestMariadb } from '../harness/mariadb.js';
import { registerMany, signIn, signInAdmin, type Person } from '../harness/people.js';
import { startServer, startTwin, type TestServer } from '../harness/server.js';
import { sql } from '../harness/sql.js';

const [zoe] = ENROLLED as [CastMember];
const PEOPLE = 150;
/** Marks that were answered before the backup begins. */
const BEFORE = 20;
const AT_ONCE = 4;

describe('A backup made under load', () => {
  let mariadb: TestMariadb | undefined;
  let server: TestServer;
  let next: TestServer | undefined;
  let place: string;
  let enrolled: Person;
  let people: Person[];

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'backup-'));
    mariadb = mayBreakMariadb ? await TestMariadb.start() : undefined;
    server = await startServer(mariadb?.env);
    enrolled = await enrol(server, await signInAdmin(server), zoe);
    people = await registerMany(server, PEOPLE);
  }, 180_000);
  afterAll(async () => {
    await next?.stop();
    await server.stop();
    await mariadb?.remove();
    await rm(place, { recursive: true });
  });

  const backup = () => join(place, 'backup');
  const restore = (...more: string[]) => runCli(server, ['restore', '--from', backup(), ...more]);

  /** @returns who was told that they are marked: before the backup began, and in all */
  const backUpWhileMarking = async () => {
    const acknowledged: string[] = [];
    let isOver = false;
    let began: (() => void) | undefined;
    const enough = new Promise<void>((resolve) => (began = resolve));
    const waiting = people.values();
    const marking = Array.from({ length: AT_ONCE }, async () => {
      for (const person of waiting) {
        if (isOver) return;
        if ((await mark(person)).status === 201) acknowledged.push(person.id);
        if (acknowledged.length === BEFORE) began?.();
      }
    });
    await enough;
    const before = [...acknowledged];
    const keys = join(place, 'keys.env');
    const made = await runCli(server, ['backup', '--to', backup(), '--keys', keys]);
    isOver = true;
    await Promise.all(marking);
    return { made, before, acknowledged };
  };

  const wipe = async () => {
    for (const name of await readdir(server.folder)) {
      await rm(join(server.folder, name), { recursive: true });
    }
    await mariadb?.dropDatabase();
  };

  it('is put back whole: who was marked before it is, accounts sign in, and faces are known', async () => {
    const { made, before, acknowledged } = await backUpWhileMarking();
    expect(made).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/ and \d+ files/) });
    expect((await stat(backup())).mode & 0o077).toBe(0);
    expect(await restore('--force')).toMatchObject({
      exitCode: 1,
      stderr: 'Somebody is connected to the database: stop the servers first.\n',
    });

    await server.kill();
    expect(await restore()).toMatchObject({
      exitCode: 1,
      stderr: 'There is data already; --force replaces it.\n',
    });
    await wipe();
    expect((await restore()).stderr).toContain('The backup needs the JWT_SECRET_KEY, SECRET_KEY');
    expect(await restore('--keys', join(place, 'keys.env'))).toMatchObject({ exitCode: 0 });

    next = await startTwin(server);
    const rows = await sql(next, 'SELECT user_id FROM attendance_records');
    const kept = rows.map((row) => String(row.user_id));
    expect(new Set(kept).size).toBe(kept.length);
    expect(before.filter((id) => !kept.includes(id))).toEqual([]);
    expect(kept.length).toBeLessThanOrEqual(acknowledged.length);
    const punches = await sql(next, 'SELECT user_id FROM attendance_events');
    expect(punches).toHaveLength(kept.length);
    const former = client(next.url, enrolled.token);
    expect((await former.get('/api/auth/verify-token')).status).toBe(401);
    const { api } = await signIn(next, enrolled.email);
    const image = await probeOf(zoe);
    const { status, body } = await api.upload('/api/attendance/mark', { files: { image } });
    expect([status, body.user_id]).toEqual([201, enrolled.id]);
  }, 120_000);

  it('is not put back when anything in it is not as it was written', async () => {
    await next?.kill();
    const [database] = (await readdir(backup())).filter((name) => name.startsWith('database'));
    await appendFile(join(backup(), database!), ' ');
    expect((await restore('--force')).stderr).toBe(
      `The backup's ${database} is not what was written.\n`,
    );
    await rm(join(backup(), 'manifest.jsonl'));
    expect((await restore('--force')).stderr).toContain('holds no whole backup');
  }, 60_000);

  it('of a newer version is not put back by an older one', async () => {
    await sql(server, `INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Later')`);
    await rm(backup(), { recursive: true });
    expect(await runCli(server, ['backup', '--to', backup()])).toMatchObject({ exitCode: 0 });
    expect((await restore('--force')).stderr).toMatch(/^The backup was made by a newer version/);
  }, 60_000);
});
