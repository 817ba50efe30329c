import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { client, code } from '../harness/client.js';
import { Mailbox, readable } from '../harness/mailbox.js';
import { eventually } from '../harness/eventually.js';
import { newEmail, PASSWORD, register, signInAdmin, type Person } from '../harness/people.js';
import { finished } from '../harness/reports.js';
import { startServer, startTwin, type TestServer } from '../harness/server.js';
import { sql } from '../harness/sql.js';

const NEW_PASSWORD = 'N3w-password';

const subjectOf = (source: string) => /^Subject: (.+)\r$/m.exec(source)?.[1];

describe('Mail', () => {
  const mailbox = new Mailbox();
  let server: TestServer;
  let port: number;

  beforeAll(async () => {
    port = await mailbox.open();
    server = await startServer({
      SMTP_SERVER: '127.0.0.1',
      SMTP_PORT: String(port),
      MAIL_FROM: 'Attendance <attendance@example.com>',
      CORS_ORIGINS: 'https://app.example.com',
    });
  }, 90_000);
  afterAll(async () => {
    await server.stop();
    await mailbox.close();
  });

  const api = () => client(server.url);
  const forget = (email: string) => api().post('/api/auth/forgot-password', { email });
  const reset = (token: string, new_password = NEW_PASSWORD) =>
    api().post('/api/auth/reset-password', { token, new_password });
  const tokenFrom = async (email: string, subject: string) => {
    const { source } = await mailbox.mailTo(email, subject);
    return /app\.example\.com\/reset-password\?token=([\w.-]+)/.exec(readable(source))?.[1] ?? '';
  };

  it('A newcomer is welcomed in text and in HTML that escapes the name', async () => {
    const ada = await register(server, { name: "Ada O'Neil" });
    const { source } = await mailbox.mailTo(ada.email, 'Welcome');
    expect(source).toContain('From: Attendance <attendance@example.com>');
    expect(source).toMatch(/Message-ID: <mail-[\da-f-]{36}@example\.com>/i);
    expect(source).toContain('Content-Type: text/plain');
    expect(source).toContain('Content-Type: text/html');
    expect(readable(source)).toContain(`Your user id is ${ada.id};`);
    expect(source).toContain("Hello Ada O'Neil,");
    expect(readable(source)).toContain('Hello <bdi>Ada O&#x27;Neil</bdi>,');
  });

  it('A password link sets a new password once and ends every session', async () => {
    const ada = await register(server);
    expect((await forget(ada.email)).status).toBe(202);
    const token = await tokenFrom(ada.email, 'Reset your password');

    expect(code(await reset(token, 'weak'))).toEqual([400, 'validation_failed']);
    expect((await reset(token)).status).toBe(200);
    expect(code(await reset(token))).toEqual([400, 'reset_token_invalid']);
    expect(code(await ada.api.get('/api/auth/verify-token'))).toEqual([401, 'token_revoked']);
    const login = (password: string) =>
      api().post('/api/auth/login', { email: ada.email, password });
    expect((await login(PASSWORD)).status).toBe(401);
    expect((await login(NEW_PASSWORD)).status).toBe(200);
  });

  it('A password link cannot be forged or extended', async () => {
    const ada = await register(server);
    await forget(ada.email);
    const [id, expiry, signature] = (await tokenFrom(ada.email, 'Reset your password')).split('.');
    for (const forged of [
      'x',
      `${id}.${expiry}.`,
      `${id}.${Number(expiry) + 3600}.${signature}`,
      `ADM001.${expiry}.${signature}`,
    ]) {
      expect(code(await reset(forged))).toEqual([400, 'reset_token_invalid']);
    }
  });

  it('A password link is promised in the same words to those who have no account', async () => {
    const ada = await register(server);
    const [known, unknown] = await Promise.all([forget(ada.email), forget(newEmail())]);
    expect(known.status).toBe(202);
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
  });

  it('People are mailed that they were marked, unless they want no mail', async () => {
    const [ada, ben] = [await register(server), await register(server)];
    await ben.api.put('/api/users/settings', { notifications_enabled: false });
    for (const person of [ben, ada]) {
      const { body } = await person.api.post('/api/attendance/mark', {});
      const { status, date, time } = body.record as Record<string, string>;
      const { notifications } = (await person.api.get('/api/notifications')).body;
      expect(notifications).toEqual([
        expect.objectContaining({
          type: 'attendance_marked',
          title: `Marked ${status}`,
          message: `You were marked ${status} on ${date} at ${time!.slice(0, 5)}. An administrator has yet to confirm it.`,
        }),
      ]);
    }
    const { source } = await mailbox.mailTo(ada.email, 'Your attendance was marked');
    expect(readable(source)).toContain('If this is wrong, tell an administrator.');
    // Two letters are sent at once, in no order.
    await mailbox.mailTo(ben.email, 'Welcome');
    const written = (person: Person) =>
      mailbox.mails
        .filter(({ to }) => to === person.email)
        .map(({ source: text }) => subjectOf(text));
    expect(written(ben)).toEqual(['Welcome']);
  });

  it('Mail waits for its server and fails no request', async () => {
    await mailbox.close();
    const ada = await register(server);
    expect((await forget(ada.email)).status).toBe(202);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await mailbox.open(port);
    await mailbox.mailTo(ada.email, 'Reset your password');
  }, 30_000);

  it('Mail is given up after a day, with a line in the audit trail', async () => {
    await mailbox.close();
    const ada = await register(server);
    await sql(
      server,
      `UPDATE jobs SET attempts = 40, available_at = '2026-01-01 00:00:00.000'
        WHERE id IN (SELECT id FROM mails WHERE user_id = ?)`,
      [ada.id],
    );
    const [line] = await eventually(async () => {
      const lines = await sql(
        server,
        `SELECT * FROM activity_log WHERE action_type = 'mail_given_up' AND action_description LIKE ?`,
        [`%${ada.id}%`],
      );
      expect(lines).toHaveLength(1);
      return lines;
    });
    expect(line).toMatchObject({ status: 'failed', table_name: 'mails' });
    expect(line!.error_message).toContain('ECONNREFUSED');
    const jobs = await sql(
      server,
      `SELECT state FROM jobs WHERE id IN (SELECT id FROM mails WHERE status = 'given_up')`,
    );
    expect(jobs).toEqual([{ state: 'failed' }]);
    await mailbox.open(port);
    expect(mailbox.mails.filter(({ to }) => to === ada.email)).toEqual([]);
  }, 30_000);

  it('Mail that waits when its server is killed is sent by the next, once', async () => {
    await mailbox.close();
    const ada = await register(server);
    await forget(ada.email);
    await server.kill();
    await mailbox.open(port);
    const next = await startTwin(server);
    try {
      await mailbox.mailTo(ada.email, 'Reset your password');
      await mailbox.mailTo(ada.email, 'Welcome');
      await eventually(async () => {
        const waiting = `SELECT id FROM mails WHERE user_id = ? AND status = 'waiting'`;
        expect(await sql(next, waiting, [ada.id])).toEqual([]);
      });
      expect(mailbox.mails.filter(({ to }) => to === ada.email)).toHaveLength(2);
    } finally {
      await next.stop();
    }
  }, 60_000);
});

describe('Mail server that says nothing', () => {
  it('A report and the end of the process wait for no mail server', async () => {
    const sockets: Socket[] = [];
    const deaf = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(deaf, 'listening');
    const { port } = deaf.address() as AddressInfo;
    const server = await startServer({ SMTP_SERVER: '127.0.0.1', SMTP_PORT: String(port) });
    const admin = await signInAdmin(server);
    for (let i = 0; i < 3; i++) await register(server);
    await eventually(async () => {
      await Promise.resolve();
      expect(sockets).toHaveLength(2);
    });

    const { body } = await admin.api.post('/api/reports/generate', { report_type: 'daily' });
    expect(await finished(admin.api, body.report_id)).toMatchObject({ status: 'completed' });
    const { queues } = (await admin.api.get('/api/admin/system/stats')).body;
    // The letter about the report waits like the others.
    expect(queues).toEqual({ mail: 4, jobs: 0 });
    expect(await server.stop()).toBe(0);
    for (const socket of sockets) socket.destroy();
    deaf.close();
  }, 90_000);
});

describe('Mail without a mail server', () => {
  it('Mail is logged where no mail server is configured', async () => {
    const server = await startServer();
    try {
      const ada = await register(server);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(server.output()).toContain(`was not sent to ${ada.email}: Welcome`);
    } finally {
      await server.stop();
    }
  }, 90_000);
});
