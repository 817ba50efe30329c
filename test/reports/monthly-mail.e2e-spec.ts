import { Mailbox } from '../harness/mailbox.js';
import { signInAdmin, type Person } from '../harness/people.js';
import { hire, MONTH } from '../harness/monthly-records.js';
import { startServer, startTwin, type TestServer } from '../harness/server.js';
import { sql } from '../harness/sql.js';
import { eventually } from '../harness/eventually.js';

describe('The letters of a month', () => {
  const mailbox = new Mailbox();
  let server: TestServer;
  let twin: TestServer;
  let admin: Person;
  let ada: string;

  beforeAll(async () => {
    const port = await mailbox.open();
    server = await startServer({ SMTP_SERVER: '127.0.0.1', SMTP_PORT: String(port) });
    twin = await startTwin(server);
    admin = await signInAdmin(server);
    const { body } = await admin.api.post('/api/admin/departments', { name: 'Laboratory' });
    ada = await hire(server, admin, { name: 'Ada', letters: 'PPPL' });
    const ben = await hire(server, admin, { name: 'Ben', letters: 'PPPA' });
    await hire(server, admin, { name: 'Cem', letters: '' });
    await sql(server, 'UPDATE user_settings SET notifications_enabled = 0 WHERE user_id = ?', [
      ben,
    ]);
    await sql(server, 'UPDATE departments SET manager_id = ? WHERE id = ?', [ada, body.id]);
  });
  afterAll(async () => {
    await twin.stop();
    await server.stop();
    await mailbox.close();
  });

  /** What each process does on the first days of a month. */
  const announce = async (id: string) => {
    await sql(
      server,
      `INSERT INTO jobs (id, kind, payload, available_at) VALUES (?, 'monthly_letters', ?, '2021-01-01 00:00:00.000')`,
      [id, JSON.stringify({ month: '2021-04-01' })],
    );
    await eventually(async () => {
      const rounds = `SELECT id FROM jobs WHERE kind = 'monthly_letters'`;
      expect(await sql(server, rounds)).toEqual([]);
    });
  };
  const letters = () =>
    mailbox.mails.filter(({ source }) => source.includes('Your month in attendance'));

  it('reach whoever wants them and has something to read, once', async () => {
    await announce('first');
    await announce('again');
    await eventually(async () => {
      const waiting = `SELECT id FROM mails WHERE template = 'monthly_summary' AND status = 'waiting'`;
      expect(await sql(server, waiting)).toEqual([]);
      expect(letters().length).toBeGreaterThan(0);
    });
    expect(letters()).toHaveLength(1);
    const [user] = await sql(server, 'SELECT email FROM users WHERE id = ?', [ada]);
    expect(letters()[0]!.to).toBe(user!.email);
  });

  it('tell people of their days, and managers of their departments', () => {
    const text = letters()[0]!
      .source.replace(/=\r?\n/g, '')
      .replace(/\s+/g, ' ');
    expect(text).toContain(`In ${MONTH} you were present on 3 days, late on one day`);
    // Ada's four days and Ben's four, one of them an absence.
    expect(text).toContain(
      'Laboratory, which you manage, had 3 people and an attendance of 87.50 %',
    );
  });

  it('are mailed like the end of a report', async () => {
    const wish = { report_type: 'daily', title: 'For the auditors' };
    await admin.api.post('/api/reports/generate', wish);
    const mail = await mailbox.mailTo(admin.email, 'Your report is ready');
    expect(mail.source).toContain('For the auditors');
  });
});
