import { jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { ENROLLED, probeOf } from '../harness/cast/cast.js';
import { client } from '../harness/client.js';
import { eventually } from '../harness/eventually.js';
import { enrol, sendPicture } from '../harness/faces.js';
import { signInAdmin, type Person } from '../harness/people.js';
import { startServer, startTwin, type TestServer } from '../harness/server.js';
import { sql } from '../harness/sql.js';

jest.setTimeout(240_000);

describe('Templates of before there were data keys', () => {
  let server: TestServer;
  let admin: Person;

  beforeAll(async () => {
    server = await startServer();
    admin = await signInAdmin(server);
    await enrol(server, admin, ENROLLED[0]!);
    await server.kill();
    execFileSync(process.execPath, ['dist/test/harness/programs/seal-directly.js'], {
      env: server.env,
    });
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
        (SELECT COUNT(*) FROM face_data_keys) AS data_keys FROM face_encodings GROUP BY format`,
    );
    return rows.map(({ format, count, data_keys }) => [format, Number(count), Number(data_keys)]);
  };

  it('are recognised, and come under a key of the person’s while the server serves', async () => {
    expect(await formats()).toEqual([['02', 5, 0]]);
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
