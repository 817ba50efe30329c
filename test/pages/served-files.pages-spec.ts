import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { code } from '../harness/client.js';
import { serve } from '../harness/suite.js';

const { server } = await serve();

describe('The files of the pages', () => {
  const get = (path: string) => server.visitor.open(path, { redirect: 'manual' });

  it.each(['/', '/kiosk/'])('%s may run nothing but what this server serves', async (path) => {
    const { status, headers } = await get(path);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers.get('cache-control')).toBe('no-cache');
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('A script is kept for good, since its name changes with it', async () => {
    const html = await (await get('/kiosk/')).text();
    const [script = ''] = /\/assets\/[\w.-]+\.js/.exec(html) ?? [];
    expect((await get(script)).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
  });

  it('Texts come packed as the caller takes them, and each form knows that there are others', async () => {
    const html = await (await get('/kiosk/')).text();
    const [script = ''] = /\/assets\/[\w.-]+\.js/.exec(html) ?? [];
    const asked = async (path: string, accepted: string) => {
      const init = { headers: { 'accept-encoding': accepted } };
      const { headers, status } = await server.visitor.open(path, init);
      expect([status, headers.get('vary')]).toEqual([
        200,
        expect.stringMatching(/accept-encoding/i),
      ]);
      return headers.get('content-encoding');
    };
    expect(await asked(script, 'gzip, deflate, br')).toBe('br');
    expect(await asked(script, 'gzip')).toBe('gzip');
    expect(await asked(script, 'identity')).toBeNull();
    expect(code(await server.visitor.get(`${script}.br`))).toEqual([404, 'not_found']);
  });

  it('The worker and the page itself are asked for anew each time', async () => {
    for (const path of ['/kiosk/service-worker.js', '/kiosk/manifest.webmanifest'])
      expect((await get(path)).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/kiosk')).headers.get('location')).toBe('/kiosk/');
  });

  it.each(['/api/nowhere', '/nowhere', '/assets/nowhere.js', '/kiosk/nowhere'])(
    '%s is unknown as it was before',
    async (path) => {
      expect(code(await server.visitor.get(path))).toEqual([404, 'not_found']);
    },
  );

  it('The kiosk is at most 150 kB, packed, in all its languages', async () => {
    const worker = await readFile('dist/web/kiosk/service-worker.js', 'utf8');
    const files = [...worker.matchAll(/"\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file!);
    expect(files.length).toBeGreaterThan(5);
    const sizes = await Promise.all(
      files.map(async (file) => gzipSync(await readFile(`dist/web/${file}`)).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  });
});
