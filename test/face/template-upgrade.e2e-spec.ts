import { jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ENROLLED, probeOf } from '../harness/cast/cast.js';
import { client } from '../harness/client.js';
import { runCli } from '../harness/command-line.js';
import { eventually } from '../harness/eventually.js';
import { enrol, sendPicture } from '../harness/faces.js';
import { signInAdmin, type Person } from '../harness/people.js';
import { startServer, startTwin, type TestServer } from '../harness/server.js';
import { sql } from '../harness/sql.js';

jest.setTimeout(240_000);

/** As a version without data keys did. */
const sealDirectly = ({ env }: TestServer) =>
  execFileSync(process.execPath, ['dist/test/harness/programs/seal-directly.js'], { env });

const newKey = () => randomBytes(32).toString('base64');

describe('Templates of before there were data keys', () => {
  let server: TestServer;
  let admin: Person;

  beforeAll(async () => {
    server = await startServer();
    admin = await signInAdmin(server);
    await enrol(server, admin, ENROLLED[0]!);
    await server.kill();
    sealDirectly(server);
  }, 120_000);
  afterAll(() => server.stop());

  const identify = async ({ url }: TestServer) => {
    const caller = { ...admin, api: client(url, admin.token) };
    const { body } = await sendPicture(caller, 'identify', await probeOf(ENROLLED[0]!));
    return body.result as string;
  };
  /** How many there are of each format, and how many data keys. */
  const formats = async () => {
    const rows = await sql(
      server,
      `SELECT HEX(SUBSTR(encoding_vector, 1, 1)) AS format, COUNT(*) AS count,
        (SELECT COUNT(*) FROM face_data_keys) AS data_keys FROM face_encodings GROUP BY format ORDER BY format`,
    );
    return rows.map(({ format, count, data_keys }) => [format, Number(count), Number(data_keys)]);
  };

  it('are recognised, and come under a key of the person’s while the server serves', async () => {
    expect(await formats()).toEqual([
      ['01', 2, 0],
      ['02', 3, 0],
    ]);
    const first = await startTwin(server);
    expect(await identify(first)).toBe('matched');
    await eventually(async () => {
      expect(await formats()).toEqual([['03', 5, 1]]);
    });
    await first.stop();
    const second = await startTwin(server);
    expect(await identify(second)).toBe('matched');
    await second.stop();
  });
});

describe('Templates of before there were data keys, when ENCRYPTION_KEY is changed', () => {
  const [OLD, NEW] = [newKey(), newKey()];
  let server: TestServer;
  let admin: Person;

  /** The same database and folder, with other keys, and another network. */
  const as = (present: string, next: string, network: string): TestServer => ({
    ...server,
    env: {
      ...server.env,
      ENCRYPTION_KEY: present,
      ENCRYPTION_KEY_NEXT: next,
      FACE_EMBEDDER: network,
    },
  });

  beforeAll(async () => {
    server = await startServer({ ENCRYPTION_KEY: OLD, FACE_EMBEDDER: 'face-api' });
    admin = await signInAdmin(server);
    await enrol(server, admin, ENROLLED[0]!);
    await server.kill();
    await runCli(as(OLD, '', 'faceplugin'), ['face:reencode']);
    sealDirectly(server);
    // Whatever does not open cannot be made anew.
    await rm(join(server.folder, 'faces'), { recursive: true });
  }, 240_000);
  afterAll(() => server.stop());

  /** How many of either network are sealed how. */
  const formats = async () => {
    const rows = await sql(
      server,
      `SELECT format, COUNT(*) AS count FROM (
          SELECT HEX(SUBSTR(encoding_vector, 1, 1)) AS format FROM face_encodings
          UNION ALL SELECT HEX(SUBSTR(vector, 1, 1)) FROM face_templates) AS templates
        GROUP BY format ORDER BY format`,
    );
    return rows.map(({ format, count }) => [format, Number(count)]);
  };
  const identified = async (under: TestServer) => {
    const twin = await startTwin(under);
    try {
      const caller = { ...admin, api: client(twin.url, admin.token) };
      const { body } = await sendPicture(caller, 'identify', await probeOf(ENROLLED[0]!));
      return [body.result, body.model] as [string, string];
    } finally {
      await twin.stop();
    }
  };

  it('come under data keys with it', async () => {
    expect(await formats()).toEqual([
      ['01', 4],
      ['02', 6],
    ]);
    const both = as(OLD, NEW, 'faceplugin');
    expect((await runCli(both, ['keys:rotate', '--check'])).stdout).toContain(
      'ENCRYPTION_KEY: the secrets of the installation, 0 data keys, 10 templates sealed by it directly',
    );
    expect((await runCli(both, ['keys:rotate'])).stdout).toContain(
      '10 templates came under data keys.',
    );
    expect(await formats()).toEqual([['03', 10]]);
    expect((await runCli(as(NEW, '', 'faceplugin'), ['keys:rotate', '--check'])).stdout).toBe(
      'ENCRYPTION_KEY: the secrets of the installation, 1 data keys\n' +
        'ENCRYPTION_KEY_NEXT: nothing\nKeys not known here: nothing\n',
    );
  });

  it('are read by the new key alone, those of the network before, too', async () => {
    const [result, model] = await identified(as(NEW, '', 'faceplugin'));
    expect(result).toBe('matched');
    await runCli(as(NEW, '', 'face-api'), ['face:reencode']);
    const [before, otherModel] = await identified(as(NEW, '', 'face-api'));
    expect(before).toBe('matched');
    expect(otherModel).not.toBe(model);
  });
});
