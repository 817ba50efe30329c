import { client, code } from '../harness/client.js';
import { Mailbox, readable } from '../harness/mailbox.js';
import { newEmail, PASSWORD, register, signIn, type Person } from '../harness/people.js';
import { startServer, type TestServer } from '../harness/server.js';
import { sql } from '../harness/sql.js';

describe('Another e-mail address', () => {
  const mailbox = new Mailbox();
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({
      SMTP_SERVER: '127.0.0.1',
      SMTP_PORT: String(await mailbox.open()),
      PUBLIC_URL: 'https://people.example.com',
    });
  }, 90_000);
  afterAll(async () => {
    await server.stop();
    await mailbox.close();
  });

  const ask = ({ api }: Person, email: string, password?: string) =>
    api.put('/api/users/profile', { email, ...(password !== undefined && { password }) });
  const confirm = (token: string) => client(server.url).post('/api/auth/confirm-email', { token });
  const tokenFor = async (email: string): Promise<string> => {
    const { source } = await mailbox.mailTo(email, 'Confirm your address');
    return /people\.example\.com\/confirm-email\?token=([\w.-]+)/.exec(readable(source))?.[1] ?? '';
  };
  const signsIn = async (email: string): Promise<number> =>
    (await client(server.url).post('/api/auth/login', { email, password: PASSWORD })).status;

  it('An address of somebody else is refused first, then the password is asked for', async () => {
    const [ada, bob] = [await register(server), await register(server)];
    expect(code(await ask(bob, ada.email.toUpperCase()))).toEqual([409, 'email_taken']);
    expect(code(await ask(bob, newEmail()))).toEqual([400, 'password_required']);
    expect(code(await ask(bob, newEmail(), 'Wr0ng-one'))).toEqual([400, 'wrong_password']);
    const same = await ask(bob, bob.email.toUpperCase());
    expect([same.status, same.body.email, same.body.pending_email]).toEqual([
      200,
      bob.email,
      undefined,
    ]);
  });

  it('The new address holds once it is confirmed, and the old one is told', async () => {
    const ada = await register(server);
    const email = newEmail();
    const { status, body } = await ask(ada, email, PASSWORD);
    expect([status, body.email, body.pending_email]).toEqual([200, ada.email, email]);
    const notice = await mailbox.mailTo(ada.email, 'Another address for your account');
    expect(readable(notice.source)).toContain(email);
    expect([await signsIn(ada.email), await signsIn(email)]).toEqual([200, 401]);

    const token = await tokenFor(email);
    expect(code(await confirm(`${token}x`))).toEqual([400, 'email_token_invalid']);
    expect((await confirm(token)).status).toBe(200);
    expect([await signsIn(ada.email), await signsIn(email)]).toEqual([401, 200]);
    expect(code(await confirm(token))).toEqual([400, 'email_token_invalid']);
    expect((await signIn(server, email)).id).toBe(ada.id);
    const trail = await sql(
      server,
      `SELECT action_type FROM activity_log WHERE record_id = ? AND action_type LIKE 'email%' ORDER BY id`,
      [ada.id],
    );
    expect(trail.map(({ action_type: action }) => action)).toEqual([
      'email_change_asked',
      'email_changed',
    ]);
  });

  it('An address that somebody took meanwhile is refused when it is confirmed', async () => {
    const ada = await register(server);
    const email = newEmail();
    await ask(ada, email, PASSWORD);
    const token = await tokenFor(email);
    await register(server, { email });
    expect(code(await confirm(token))).toEqual([409, 'email_taken']);
    expect(await signsIn(ada.email)).toBe(200);
  });

  it('A link asked for with the old password is void once there is another password', async () => {
    const ada = await register(server);
    const email = newEmail();
    await ask(ada, email, PASSWORD);
    const token = await tokenFor(email);
    const passwords = { old_password: PASSWORD, new_password: 'An0ther-passw0rd' };
    expect((await ada.api.post('/api/auth/change-password', passwords)).status).toBe(200);
    expect(code(await confirm(token))).toEqual([400, 'email_token_invalid']);
  });

  it('Whoever asked for an address may take it back, and the link is void', async () => {
    const ada = await register(server);
    const email = newEmail();
    await ask(ada, email, PASSWORD);
    const token = await tokenFor(email);
    expect((await ada.api.delete('/api/users/profile/pending-email')).status).toBe(200);
    expect(code(await confirm(token))).toEqual([400, 'email_token_invalid']);
    expect((await ada.api.delete('/api/users/profile/pending-email')).status).toBe(200);
  });

  it('The notice goes to the address that was, though it comes after the confirmation', async () => {
    const ada = await register(server);
    const email = newEmail();
    mailbox.putOff.add(ada.email);
    await ask(ada, email, PASSWORD);
    expect((await confirm(await tokenFor(email))).status).toBe(200);
    mailbox.putOff.delete(ada.email);
    const notice = await mailbox.mailTo(ada.email, 'Another address for your account');
    expect(readable(notice.source)).toContain(email);
  });
});
