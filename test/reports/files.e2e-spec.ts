import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { code } from '../harness/client.js';
import { register } from '../harness/people.js';
import { hire, MONTH } from '../harness/monthly-records.js';
import { finished, written } from '../harness/reports.js';
import { asStored, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const [year, month] = MONTH.split('-').map(Number);

const { server, admin } = await serve();

describe('Report files', () => {
  let ben: string;

  beforeAll(async () => {
    await admin.api.post('/api/admin/departments', { name: 'Laboratory' });
    await hire(server, admin, { name: 'Ада Лавлейс', letters: 'PPPPPPPPPPPPPPPPPPPPPPP' });
    ben = await hire(server, admin, { name: '王小明', letters: 'PPPLPPPLPPPLPPPAPPPVPPP' });
    await hire(server, admin, { name: "O'Neill Müller", letters: '?R' });
  });

  const monthly = (format: string, more: object = {}) =>
    written(admin.api, {
      report_type: 'monthly',
      format,
      filters: { year, month, department: 'Laboratory' },
      ...more,
    });

  it('A report is accepted, written, described and downloaded', async () => {
    const accepted = await admin.api.post('/api/reports/generate', { report_type: 'monthly' });
    expect(accepted.status).toBe(202);
    expect(accepted.body).toEqual({ report_id: expect.any(String), status: 'pending' });

    const report = await finished(admin.api, accepted.body.report_id);
    expect(report).toMatchObject({
      report_type: 'monthly',
      // What the caller's settings say.
      file_format: 'csv',
      user_id: admin.id,
      status: 'completed',
      progress: 100,
      // The administrator owes no attendance.
      record_count: 3,
      error_message: null,
      download_url: `/api/reports/download/${report.id}`,
    });
    const kept = Date.parse(report.expires_at) - Date.parse(report.generated_at);
    expect(kept).toBe(7 * 86_400_000);

    const { headers, body } = await admin.api.get(report.download_url);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="Attendance, .+\.csv"/,
    );
    expect(body.length).toBe(report.file_size);
    const list = await admin.api.get('/api/reports/list?limit=1');
    expect(list.body).toMatchObject({ reports: [{ id: report.id }], page: 1, limit: 1 });
  });

  it('A report is written in the format its requester prefers', async () => {
    await admin.api.put('/api/users/settings', { export_format: 'pdf' });
    const { report, file } = await written(admin.api, { report_type: 'department' });
    expect(report.file_format).toBe('pdf');
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    await admin.api.put('/api/users/settings', { export_format: 'csv' });
  });

  it('The requester is notified when a report is ready', async () => {
    const { report } = await monthly('csv', { title: 'For the auditors' });
    const { body } = await admin.api.get('/api/notifications?limit=1');
    expect(body.notifications[0]).toMatchObject({
      title: 'Report ready',
      message: expect.stringContaining(report.title),
    });
  });

  it('A PDF report has a title, pages, and letters for every name', async () => {
    const { file } = await monthly('pdf', { title: 'März, 三月' });
    const text = file.toString('latin1');
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
    const fonts = text.match(/\/FontName \/\w+\+[\w-]+/g)!.join(' ');
    expect(fonts).toMatch(/NotoSans/);
    expect(fonts).toMatch(/NotoSansSC/);
    expect(new Set(text.match(/\/BaseFont \/\S+/g)).size).toBeGreaterThanOrEqual(4);
    expect(() => inflateSync(streamOf(file))).not.toThrow();
  });

  it.each(['daily', 'monthly', 'department', 'person'])(
    'A %s report is written in each format',
    async (report_type) => {
      for (const format of ['csv', 'excel', 'pdf']) {
        const filters = { year, month, user_id: ben };
        const { report, file } = await written(admin.api, { report_type, format, filters });
        expect(file.length).toBe(report.file_size);
      }
    },
  );

  it('The reports folder holds only finished files that nobody else can read', async () => {
    const names = await readdir(join(server.folder, 'reports'));
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => /^[\da-f-]{36}\.(csv|xlsx|pdf)$/.test(name))).toBe(true);
    const person = await register(server);
    const { report } = await monthly('csv');
    expect((await person.api.get(report.download_url)).status).toBe(403);
  });

  it('An expired report is gone', async () => {
    const { report } = await monthly('csv');
    const past = asStored(new Date(Date.now() - 1000));
    await sql(server, 'UPDATE reports SET expires_at = ? WHERE id = ?', [past, report.id]);
    expect(code(await admin.api.get(report.download_url))).toEqual([410, 'report_expired']);
    const { body } = await admin.api.get(`/api/reports/${report.id}`);
    expect(body).toMatchObject({ status: 'completed', download_url: null });
  });

  it('A report is not downloaded before it is written', async () => {
    const { body } = await admin.api.post('/api/reports/generate', { report_type: 'daily' });
    const early = await admin.api.get(`/api/reports/download/${body.report_id}`);
    if (early.status !== 200) expect(code(early)).toEqual([409, 'report_not_ready']);
    await finished(admin.api, body.report_id);
  });
});

/** The first compressed stream of a PDF. */
function streamOf(file: Buffer): Buffer {
  const start = file.indexOf('stream\n') + 'stream\n'.length;
  return file.subarray(start, file.indexOf('\nendstream', start));
}
