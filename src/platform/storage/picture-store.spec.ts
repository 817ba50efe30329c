import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { parseEnvironment } from '../config/environment.js';
import { FileNotFound, ImageTooLarge, UnreadableImage } from './errors.js';
import { measurePicture } from './picture.js';
import { PictureStore } from './picture-store.js';
import { sha256 } from '../crypto/sha256.js';

const noise = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'teal', noise: { type: 'gaussian', mean: 128, sigma: 40 } } });

describe('The picture store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const store = new PictureStore(parseEnvironment({ UPLOAD_FOLDER: folder }));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('keeps a picture upright, small, and without what the camera wrote into it', async () => {
    const original = await noise(2000, 1000)
      .withExif({ IFD0: { Artist: 'Ada' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const stored = await store.keep('faces', original);
    const kept = await store.read(stored.path);

    expect(stored.sha256).toBe(sha256(original));
    expect(stored.servedSha256).toBe(sha256(kept));
    const { format, width, height, exif, icc, orientation } = await sharp(kept).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 512, height: 1024 });
    expect([exif, icc, orientation]).toEqual([undefined, undefined, undefined]);
  });

  it('keeps it for its own eyes, under a name that tells nothing', async () => {
    const { path } = await store.keep('avatars', await noise(20, 20).png().toBuffer());
    expect(path).toMatch(/^avatars\/[\da-f]{2}\/[\da-f-]{36}\.jpg$/);
    expect(statSync(join(folder, path)).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'avatars')).mode & 0o777).toBe(0o700);
  });

  it('drops a script hidden behind the pixels', async () => {
    const polyglot = Buffer.concat([await noise(20, 20).jpeg().toBuffer(), Buffer.from('<?php evil()')]);
    const { path } = await store.keep('faces', polyglot);
    expect((await store.read(path)).includes('<?php')).toBe(false);
  });

  it('takes JPEG, PNG, WebP, AVIF and GIF, and nothing else libvips could read', async () => {
    for (const format of ['jpeg', 'png', 'webp', 'avif', 'gif'] as const) {
      await store.keep('faces', await noise(9, 9).toFormat(format).toBuffer());
    }
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    for (const other of [svg, await noise(9, 9).tiff().toBuffer()]) {
      await expect(store.keep('faces', other)).rejects.toThrow(UnreadableImage);
    }
  });

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)('refuses a truncated %s', async (format) => {
    const whole = await noise(300, 300).toFormat(format).toBuffer();
    const part = whole.subarray(0, Math.floor(whole.length * 0.6));
    await expect(store.keep('faces', part)).rejects.toThrow(UnreadableImage);
  });

  it('refuses a picture of more than fifty megapixels by its header', async () => {
    const bomb = await sharp({ create: { width: 8192, height: 6145, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const startedAt = performance.now();
    await expect(measurePicture(bomb)).rejects.toThrow(ImageTooLarge);
    expect(performance.now() - startedAt).toBeLessThan(100);
  }, 30_000);

  it('forgets a picture, once or twice', async () => {
    const { path } = await store.keep('faces', await noise(9, 9).png().toBuffer());
    await store.remove(path);
    await store.remove(path);
    await expect(store.read(path)).rejects.toThrow(FileNotFound);
  });

  it.each(['../secrets/secret_key', 'faces/../secrets/secret_key', '/etc/passwd', 'secrets/jwt_secret_key'])(
    'looks for nothing at %s',
    async (path) => {
      await expect(store.read(path)).rejects.toThrow(FileNotFound);
      await expect(store.remove(path)).rejects.toThrow(FileNotFound);
    },
  );
});
