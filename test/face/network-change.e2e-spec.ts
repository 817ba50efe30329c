import { jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ENROLLED, probeOf } from '../harness/cast/cast.js';
import { client } from '../harness/client.js';
import { runCli } from '../harness/command-line.js';
import { eventually } from '../harness/eventually.js';
import { enrol, sendPicture } from '../harness/faces.js';
import { register, signInAdmin, type Person } from '../harness/people.js';
import { startServer, startTwin, type TestServer } from '../harness/server.js';
import { configure, sql } from '../harness/sql.js';

jest.setTimeout(240_000);

const DLIB = 'face-api-recognition-128/aligned-1';

const isRunning = (work: Promise<unknown>): Promise<boolean> =>
  Promise.race([work.then(() => false), setTimeout(1, true)]);

describe('A change of the descriptor network', () => {
  let server: TestServer;
  let admin: Person;
  let people: Person[];

  beforeAll(async () => {
    server = await startServer({ FACE_EMBEDDER: 'face-api' });
    admin = await signInAdmin(server);
    people = [];
    for (const face of ENROLLED.slice(0, 2)) people.push(await enrol(server, admin, face));
  }, 120_000);
  afterAll(() => server.stop());

  const wanted = () => ({ ...server, env: { ...server.env, FACE_EMBEDDER: 'faceplugin' } });
  const reencode = (...options: string[]) => runCli(wanted(), ['face:reencode', ...options]);
  const identify = async (which: number) => {
    const { body } = await sendPicture(admin, 'identify', await probeOf(ENROLLED[which]!));
    return body as { result?: string; model?: string; user?: object };
  };
  const templates = async () => {
    const [row] = await sql(server, 'SELECT COUNT(*) AS count FROM face_templates');
    return Number(row?.count);
  };
  const modelsOf = async ({ api }: Person): Promise<string[]> => {
    const { body } = await api.get('/api/face/encodings');
    return (body.encodings as { model: string }[]).map(({ model }) => model);
  };

  /** Ends the command as a power cut would, once it has described something. */
  async function interrupted(): Promise<void> {
    const child = spawn(process.execPath, ['dist/src/cli.js', 'face:reencode'], {
      env: wanted().env,
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    while ((await templates()) === 0 && child.exitCode === null) await setTimeout(20);
    child.kill('SIGKILL');
    await ended;
  }

  it('The status tells how far a change of the network is', async () => {
    const { stdout } = await reencode('--status');
    expect(stdout).toContain('Serving: face-api');
    expect(stdout).toContain('faceplugin, which has described 0 of 10 pictures');
  });

  it('A restart alone changes nothing: the network before goes on serving', async () => {
    const twin = await startTwin(wanted());
    const { body } = await sendPicture(
      { ...admin, api: client(twin.url, admin.token) },
      'identify',
      await probeOf(ENROLLED[0]!),
    );
    expect(body).toMatchObject({ result: 'matched', model: DLIB });
    expect(twin.output()).toContain('faceplugin has described 0 of 10 pictures');
    await twin.stop();
  });

  it('A killed re-encoding goes on, and the server switches without a restart', async () => {
    await interrupted();
    expect(await identify(0)).toMatchObject({ result: 'matched', model: DLIB });

    const running = reencode();
    const results: (string | undefined)[] = [];
    while (await isRunning(running)) results.push((await identify(1)).result);
    const { exitCode, stdout, stderr } = await running;

    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('faceplugin has described 10 of 10 pictures');
    expect(new Set(results.filter((result) => result !== undefined))).toEqual(new Set(['matched']));
    await eventually(async () => {
      expect((await identify(0)).model).not.toBe(DLIB);
    });
    expect(JSON.stringify((await identify(0)).user)).toContain(people[0]!.id);
    expect(new Set(await modelsOf(people[0]!)).size).toBe(1);
    expect(await modelsOf(people[0]!)).not.toContain(DLIB);
    expect((await reencode('--status')).stdout).toContain('Serving: faceplugin');
  });

  it('Every template of a deleted picture is gone', async () => {
    const before = await templates();
    const { body } = await people[1]!.api.get('/api/face/encodings');
    await admin.api.delete(`/api/face/${body.encodings[0].id}`);
    expect(await templates()).toBe(before - 1);
  });

  it('Re-encoding stops at people who would be lost, and names them and their pictures', async () => {
    const [row] = await sql(
      server,
      'SELECT id, image_url FROM face_encodings WHERE user_id = ? AND deleted_at IS NULL',
      [people[0]!.id],
    );
    await sql(server, 'DELETE FROM face_templates');
    await rm(join(server.folder, String(row?.image_url)));
    const back = () => runCli(server, ['face:reencode']);
    const { stdout } = await back();
    expect(stdout).toContain(`picture ${String(row?.id)} of ${people[0]!.id}, its file is gone`);
    expect(stdout).toContain(`Recognised no more for want of pictures: ${people[0]!.id}`);
    expect((await identify(0)).result).toBe('matched');

    const forced = await runCli(server, ['face:reencode', '--leave-out']);
    expect(forced.stdout).toContain('The servers use it from now on');
    await eventually(async () => {
      expect((await identify(0)).result).toBe('unknown');
    });
  });
});

describe('A gallery that does not hold all who are enrolled', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({ FACE_EMBEDDER: 'face-api' });
    await enrol(server, await signInAdmin(server), ENROLLED[0]!);
  }, 120_000);
  afterAll(() => server.stop());

  /** What a server says that starts like this. @param meanwhile done before it is ended */
  async function toldBy(
    more: Record<string, string>,
    meanwhile: (twin: TestServer) => Promise<void> = async () => undefined,
  ): Promise<string> {
    const twin = await startTwin(
      { ...server, env: { ...server.env, ...more } },
      { readyAt: '/api/health/live' },
    );
    try {
      const { status, body } = await eventually(async () => {
        const answer = await client(twin.url).get('/api/health/ready');
        expect(answer.body.detail).toContain('None of the');
        return answer;
      });
      expect([status, body.details.gallery.status]).toEqual([503, 'down']);
      expect(body.details.gallery.message).toBe(body.detail);
      await eventually(async () => {
        expect(twin.output()).toContain(body.detail);
      });
      await meanwhile(twin);
      return body.detail as string;
    } finally {
      await twin.stop();
    }
  }

  it('A lost key is told in one sentence, and still when somebody has enrolled since', async () => {
    const why = 'be opened: ENCRYPTION_KEY is not the one they were sealed with';
    const key = { ENCRYPTION_KEY: 'another key, long enough to be one!' };
    const told = await toldBy(key, async (twin) => {
      // Accounts are sealed by the key, too: nobody is let in before somebody vouches for them.
      await runCli(twin, ['seal', '--yes']);
      const admin = await signInAdmin(twin);
      const { id } = await enrol(twin, admin, ENROLLED[1]!);
      const { status, body } = await client(twin.url).get('/api/health/ready');
      expect([status, body.detail]).toEqual([503, `5 of the 10 face templates cannot ${why}`]);
      await admin.api.delete(`/api/users/${id}`);
    });
    await runCli(server, ['seal', '--yes']);
    expect(told).toBe(`None of the 5 face templates can ${why}`);
  });

  it('Templates of another network only are told, and mended while the server runs', async () => {
    await sql(server, "UPDATE face_encodings SET model = 'older-network'");
    await configure(server, { face_embedder: '' });
    const told = await toldBy({});
    expect(told).toContain(`None of the 5 verified face pictures has a template of ${DLIB}`);
    expect(told).toContain('older-network');

    expect((await runCli(server, ['face:reencode'])).stdout).toContain('described 5 of 5');
  });

  it('A template that is damaged is told, and the others serve', async () => {
    const [row] = await sql(
      server,
      'SELECT MIN(id) AS id FROM face_encodings WHERE deleted_at IS NULL',
    );
    await sql(server, `UPDATE face_encodings SET encoding_vector = X'00' WHERE id = ?`, [
      String(row?.id),
    ]);
    const twin = await startTwin(server);
    const { status, body } = await client(twin.url).get('/api/health/ready');
    await twin.stop();
    expect([status, body.details.gallery.status]).toEqual([200, 'up']);
    expect(body.details.gallery.message).toContain(
      `1 of the 5 face templates cannot be used, for one that of picture ${String(row?.id)}`,
    );
    expect(twin.output()).toContain(body.details.gallery.message);
  });

  it('An empty gallery is no fault where nobody is enrolled', async () => {
    await register(server);
    await sql(server, "UPDATE face_encodings SET status = 'rejected'");
    const twin = await startTwin(server);
    expect((await client(twin.url).get('/api/health/ready')).status).toBe(200);
    await twin.stop();
  });
});
