import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { code } from '../harness/client.js';
import { mayMount, mountSmall, unmount } from '../harness/small-disk.js';
import { signInAdmin, type Person } from '../harness/people.js';
import { startServer, type TestServer } from '../harness/server.js';

const portrait = () =>
  sharp({ create: { width: 300, height: 300, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();

describe('The folder of a new installation', () => {
  it('A server is healthy from its first start although nothing made its folder', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'fresh-'));
    const folder = join(parent, 'storage');
    const server = await startServer({ UPLOAD_FOLDER: folder, ...PRODUCTION });
    try {
      expect((await server.visitor.get('/api/health')).status).toBe(200);
      expect(existsSync(folder)).toBe(true);
    } finally {
      await server.stop();
      await rm(parent, { recursive: true });
    }
  }, 90_000);
});

/** Production makes no secrets of its own, and with them no folder. */
const PRODUCTION = {
  NODE_ENV: 'production',
  JWT_SECRET_KEY: 'the key of the tokens of this test',
  SECRET_KEY: 'the key of the addresses of this test',
  ENCRYPTION_KEY: 'the key of the templates of this test',
};

/** Needs the right to mount, as in a container of CI. */
(mayMount() ? describe : describe.skip)('A storage that fails', () => {
  let parent: string;
  let folder: string;
  let server: TestServer;
  let admin: Person;

  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'storage-'));
    folder = join(parent, 'storage');
    mkdirSync(folder);
    mountSmall(folder, '512k');
    server = await startServer({ UPLOAD_FOLDER: folder });
    admin = await signInAdmin(server);
  }, 90_000);
  afterAll(async () => {
    await server.stop();
    unmount(folder);
    await rm(parent, { recursive: true });
  });

  const send = async () =>
    admin.api.upload('/api/users/avatar', { files: { avatar: await portrait() } });
  const health = async () => {
    const { status, body } = await server.visitor.get('/api/health');
    return [status, body.checks.storage, body.detail] as unknown[];
  };
  const kept = () =>
    readdirSync(folder, { recursive: true }).filter((name) => /\.part|\.probe/.test(String(name)));

  it('A full one is 507 with a time to come back, unhealthy, and keeps no part of a picture', async () => {
    expect((await send()).status).toBe(200);
    fill(join(folder, 'filling'));
    const refused = await send();
    expect(code(refused)).toEqual([507, 'storage_full']);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await health()).toEqual([
      503,
      'down',
      expect.stringContaining('storage (storage_full)'),
    ]);
    expect(kept()).toEqual([]);

    rmSync(join(folder, 'filling'));
    expect((await send()).status).toBe(200);
    expect((await health())[0]).toBe(200);
  });

  it('A read-only one is 503, unhealthy, and well again when it can be written to', async () => {
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    const refused = await send();
    expect(code(refused)).toEqual([503, 'read_only']);
    expect(refused.headers.get('retry-after')).toBe('30');
    expect(await health()).toEqual([503, 'down', expect.stringContaining('storage (read_only)')]);
    expect((await admin.api.get('/api/users/profile')).status).toBe(200);

    execFileSync('mount', ['-o', 'remount,rw', folder]);
    expect((await send()).status).toBe(200);
    expect((await health())[0]).toBe(200);
  });
});

function fill(file: string): void {
  for (let size = 2 ** 19; size >= 4096; size /= 2) {
    try {
      writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // What fitted stays.
    }
  }
}
