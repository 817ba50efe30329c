import { jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENROLLED, probeOf } from '../harness/cast/cast.js';
import { client } from '../harness/client.js';
import { runCli } from '../harness/command-line.js';
import { eventually } from '../harness/eventually.js';
import { enrol, sendPicture } from '../harness/faces.js';
import { signInAdmin, type Person } from '../harness/people.js';
import { startServer, startTwin, type TestServer } from '../harness/server.js';
import { configure } from '../harness/sql.js';

jest.setTimeout(240_000);

const NETWORK = 'node_modules/faceplugin-face-recognition-js/model/fr_feature.onnx';
const FIGURES = {
  line: { intercept: 1.175, slope: 0.066 },
  strictLine: { intercept: 1.142, slope: 0.066 },
  fewestPeople: 30,
  fewPictures: [],
  margin: 0.1,
  verificationLimit: 1.1,
  strictVerificationLimit: 1.065,
  samePersonLimit: 1.2,
  duplicateLimit: 0.9,
  fewPicturesDuplicate: [],
};

describe('A calibration on photographs of a site', () => {
  let server: TestServer;
  let admin: Person;
  let model: string;

  beforeAll(async () => {
    server = await startServer();
    admin = await signInAdmin(server);
    await enrol(server, admin, ENROLLED[0]!);
  }, 120_000);
  afterAll(() => server.stop());

  const identify = async () => {
    const { body } = await sendPicture(admin, 'identify', await probeOf(ENROLLED[0]!));
    return body as { result: string; model: string };
  };
  const calibrateTo = (calibrations: object) =>
    configure(server, { face_calibration: JSON.stringify(calibrations) });

  it('The running server decides by it, and by the card again when it is cleared', async () => {
    const before = await identify();
    expect(before.result).toBe('matched');
    ({ model } = before);
    await calibrateTo({
      [model]: { ...FIGURES, line: { intercept: 0.1, slope: 0 } },
    });
    await eventually(async () => {
      expect((await identify()).result).toBe('unknown');
    });
    const other = { ...server, env: { ...server.env, FACE_EMBEDDER: 'face-api' } };
    const { stdout } = await runCli(other, ['face:calibrate', '--clear']);
    expect(stdout).toContain('The distances on the card of face-api are used again.');
    expect((await identify()).result).toBe('unknown');
    const { exitCode, stderr } = await runCli(server, ['face:calibrate', '--clear']);
    expect([exitCode, stderr]).toEqual([0, '']);
    await eventually(async () => {
      expect((await identify()).result).toBe('matched');
    });
  });

  it('One that is not as it should be is as if it were not there', async () => {
    await calibrateTo({ [model]: { line: 'none' } });
    const twin = await startTwin(server);
    const { body } = await client(twin.url, admin.token).get('/api/health');
    expect(body.status).toBe('healthy');
    await twin.stop();
    expect((await identify()).result).toBe('matched');
  });

  it('A network of one’s own does not start before it was calibrated, and says so', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'network-'));
    await copyFile(NETWORK, join(folder, 'ours.onnx'));
    const sha256 = createHash('sha256')
      .update(await readFile(NETWORK))
      .digest('hex');
    const input = { side: 112, channels: 'rgb', mean: 127.5, divisor: 128, alignment: 'arcface' };
    const card = { sha256, length: 512, input: { ...input, mirrored: false } };
    await writeFile(join(folder, 'ours.json'), JSON.stringify(card));
    const env = { FACE_EMBEDDER: join(folder, 'ours.onnx') };
    const fresh = await startServer(env, { readyAt: '/api/health/live' });
    await eventually(async () => {
      expect(fresh.output()).toContain('ours.json has no distances');
    });
    expect((await client(fresh.url).get('/api/health/ready')).status).toBe(503);

    await configure(fresh, {
      face_calibration: JSON.stringify({
        [`ours-512/${sha256.slice(0, 12)}/arcface-1`]: FIGURES,
      }),
    });
    const twin = await startTwin(fresh);
    expect((await client(twin.url).get('/api/health/ready')).status).toBe(200);
    await twin.stop();
    await fresh.stop();
    await rm(folder, { recursive: true });
  });
});
