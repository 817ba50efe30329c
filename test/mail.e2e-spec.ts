import { code } from './support/answers.js';
import { client } from './support/client.js';
import { Mailbox, readable } from './support/mailbox.js';
import { newEmail, PASSWORD, register } from './support/people.js';
import { startServer, type TestServer } from './support/server.js';

const NEW_PASSWORD = 'N3w-password';

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

  it('welcomes newcomers, in text and in HTML that escapes their names', async () => {
    const ada = await register(server, { name: "Ada O'Neil" });
    const { source } = await mailbox.mailTo(ada.email, 'Welcome');
    expect(source).toContain('From: Attendance <attendance@example.com>');
    expect(source).toMatch(/Message-ID: <mail-\d+@example\.com>/i);
    expect(source).toContain('Content-Type: text/plain');
    expect(source).toContain('Content-Type: text/html');
    expect(readable(source)).toContain(`Your user id is ${ada.id};`);
    expect(source).toContain("Hello Ada O'Neil,");
    expect(source).toContain('Hello Ada O&#x27;Neil,');
  });

  it('carries a link that sets a new password, once, and ends every session', async () => {
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

  it('carries links that nobody can make or lengthen', async () => {
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

  it('is promised in the same words to those who have no account', async () => {
    const ada = await register(server);
    const [known, unknown] = await Promise.all([forget(ada.email), forget(newEmail())]);
    expect(known.status).toBe(202);
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
  });

  it('waits for its server, and fails no request', async () => {
    await mailbox.close();
    const ada = await register(server);
    expect((await forget(ada.email)).status).toBe(202);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await mailbox.open(port);
    await mailbox.mailTo(ada.email, 'Reset your password');
  }, 30_000);
});

describe('Without a mail server', () => {
  it('mail is logged', async () => {
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
