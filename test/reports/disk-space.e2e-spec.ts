import { mkdirSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { code } from '../harness/client.js';
import { signInAdmin, type Person } from '../harness/people.js';
import { mayMount, mountSmall, unmount } from '../harness/small-disk.js';
import { hire, MONTH } from '../harness/monthly-records.js';
import { finished } from '../harness/reports.js';
import { startServer, type TestServer } from '../harness/server.js';

/** Needs the right to mount, as in a container of CI. */
(mayMount() ? describe : describe.skip)('Reports on a full disk', () => {
  let server: TestServer;
  let admin: Person;
  let folder: string;

  beforeAll(async () => {
    server = await startServer();
    folder = join(server.folder, 'reports');
    mkdirSync(folder, { recursive: true });
    mountSmall(folder, '8k');
    admin = await signInAdmin(server);
    await admin.api.post('/api/admin/departments', { name: 'Laboratory' });
    for (const name of ['Ada', 'Ben', 'Cem']) await hire(server, admin, { name, letters: 'PPPP' });
  });
  afterAll(async () => {
    unmount(folder);
    await server.stop();
  });

  it.each(['csv', 'excel', 'pdf'])(
    'A %s report on a full disk fails, says so, and leaves no part of it',
    async (format) => {
      const filters = { year: Number(MONTH.slice(0, 4)) };
      const wish = { report_type: 'daily', format, filters };
      const { body } = await admin.api.post('/api/reports/generate', wish);
      const report = await finished(admin.api, body.report_id);
      expect(report).toMatchObject({
        status: 'failed',
        error_message: 'There is no room left on the disk for this report',
        download_url: null,
        record_count: null,
      });
      expect(readdirSync(folder)).toEqual([]);
      const download = await admin.api.get(`/api/reports/download/${report.id}`);
      expect(code(download)).toEqual([409, 'report_not_ready']);
      const { body: news } = await admin.api.get('/api/notifications?limit=1');
      expect(news.notifications[0].title).toBe('Report failed');
    },
  );

  it('A report for which there is no room at all leaves no file open, which would take up room itself', async () => {
    const filling = join(folder, 'filling');
    writeFileSync(filling, Buffer.alloc(8192));
    const { body } = await admin.api.post('/api/reports/generate', { report_type: 'daily' });
    expect(await finished(admin.api, body.report_id)).toMatchObject({ status: 'failed' });
    const held = `/proc/${String(server.process.pid)}/fd`;
    const targets = readdirSync(held).map((name) => {
      try {
        return readlinkSync(join(held, name));
      } catch {
        return '';
      }
    });
    expect(targets.filter((target) => target.startsWith(folder))).toEqual([]);
    rmSync(filling);
  });
});
