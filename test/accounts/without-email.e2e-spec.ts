import { ENROLLED, photographsOf, probeOf, type CastMember } from '../harness/cast/cast.js';
import { client, code, type Answer } from '../harness/client.js';
import { admitKiosk } from '../harness/devices.js';
import { eventually } from '../harness/eventually.js';
import { sendPictures } from '../harness/faces.js';
import { sendList } from '../harness/imports.js';
import { Mailbox, readable } from '../harness/mailbox.js';
import {
  newEmail,
  PASSWORD,
  register,
  signIn,
  signInAdmin,
  type Person,
} from '../harness/people.js';
import { startServer, type TestServer } from '../harness/server.js';
import { sql } from '../harness/sql.js';

const [zoe] = ENROLLED as [CastMember];

describe('People without an e-mail address', () => {
  const mailbox = new Mailbox();
  let server: TestServer;
  let admin: Person;

  beforeAll(async () => {
    server = await startServer({
      SMTP_SERVER: '127.0.0.1',
      SMTP_PORT: String(await mailbox.open()),
      PUBLIC_URL: 'https://people.example.com',
    });
    admin = await signInAdmin(server);
  }, 90_000);
  afterAll(async () => {
    await server.stop();
    await mailbox.close();
  });

  let last = 0;
  const newNumber = (): string => `W-${(last += 1)}`;
  const create = (person: object): Promise<Answer> =>
    admin.api.post('/api/admin/users/create', { name: 'Nell Quill', role: 'employee', ...person });
  const numbered = async (person: object = { password: PASSWORD }) => {
    const number = newNumber();
    const { status, body } = await create({ employee_number: number, ...person });
    expect([status, body.email]).toEqual([201, null]);
    return { number, id: String(body.user_id) };
  };
  const change = (id: string, changes: object) => admin.api.put(`/api/users/${id}`, changes);
  const login = (email: string, password: string) =>
    client(server.url).post('/api/auth/login', { email, password });
  /** Once each of somebody's letters was dealt with. */
  const lettersOf = (id: string): Promise<unknown[]> =>
    eventually(async () => {
      const mails = await sql(server, 'SELECT template, status FROM mails WHERE user_id = ?', [id]);
      expect(mails.map(({ status }) => status)).not.toContain('waiting');
      return mails.map(({ template }) => template);
    });

  it('sign in by their number or id, and have all that others have', async () => {
    const { number, id } = await numbered();
    const nell = await signIn(server, number.toLowerCase());
    expect([nell.id, (await signIn(server, id)).id]).toEqual([id, id]);
    const { body: profile } = await nell.api.get('/api/users/profile');
    expect(profile).toMatchObject({ id, email: null, employee_number: number });
    const { body: issued } = await nell.api.post('/api/users/api-key');
    const own = await server.visitor.get('/api/users/profile', { 'x-api-key': issued.api_key });
    expect([own.status, own.body.id]).toEqual([200, id]);
    const { body: found } = await admin.api.get(`/api/users?q=${number}&sort=email`);
    expect(found.users).toEqual([expect.objectContaining({ id, email: null })]);
  });

  it('need a number that nobody else has', async () => {
    const { number } = await numbered();
    expect(code(await create({ employee_number: number }))).toEqual([409, 'employee_number_taken']);
    for (const nobody of [{}, { email: null }, { email: ' ', employee_number: '' }]) {
      const refused = await create(nobody);
      expect(code(refused)).toEqual([400, 'validation_failed']);
      expect(refused.body.errors).toEqual([
        { field: 'email', message: 'email or employee_number must be given' },
      ]);
    }
  });

  it('do not make their accounts themselves', async () => {
    const registration = { name: 'Nell Quill', password: PASSWORD, employee_number: newNumber() };
    const refused = await server.visitor.post('/api/auth/register', registration);
    expect(code(refused)).toEqual([400, 'validation_failed']);
  });

  it('are locked out once, by whichever name they are guessed at', async () => {
    const { number, id } = await numbered();
    for (const name of [number, id, number, id.toLowerCase(), number.toLowerCase()]) {
      expect(code(await login(name, 'Wr0ng!pass'))).toEqual([401, 'invalid_credentials']);
    }
    for (const name of [number, id]) {
      expect(code(await login(name, PASSWORD))).toEqual([429, 'too_many_attempts']);
    }
  });

  it('are marked at the door by their face, told so in the application, and never written to', async () => {
    const { id } = await numbered({ name: zoe.name });
    const pictures = await photographsOf(zoe, 5);
    expect((await sendPictures(admin, pictures, { user_id: id })).body.count).toBe(5);
    expect((await admin.api.post('/api/face/approve', { user_id: id })).status).toBe(200);
    const kiosk = await admitKiosk(admin, server.visitor);
    const image = await probeOf(zoe);
    const marked = await kiosk.upload('/api/attendance/mark', { files: { image } });
    expect([marked.status, marked.body.user_id]).toEqual([201, id]);

    const told = `SELECT notification_type AS kind FROM notifications WHERE user_id = ? ORDER BY id`;
    expect((await sql(server, told, [id])).map(({ kind }) => kind)).toEqual([
      'face_approved',
      'attendance_marked',
    ]);
    expect(await lettersOf(id)).toEqual(expect.arrayContaining(['set_password', 'face_approved']));
    expect(mailbox.mails.filter(({ source }) => source.includes(zoe.name))).toEqual([]);
  }, 180_000);

  it('give an address later, which is confirmed by its mail as any is', async () => {
    const { number, id } = await numbered();
    const { api } = await signIn(server, number);
    const email = newEmail();
    const ask = (more: object) => api.put('/api/users/profile', { email, ...more });
    expect(code(await ask({}))).toEqual([400, 'password_required']);
    const asked = await ask({ password: PASSWORD });
    expect(asked.body).toMatchObject({ email: null, pending_email: email });
    const { source } = await mailbox.mailTo(email, 'Confirm your address');
    const token = /confirm-email\?token=([\w.-]+)/.exec(readable(source))?.[1];
    expect((await server.visitor.post('/api/auth/confirm-email', { token })).status).toBe(200);
    expect((await signIn(server, email)).id).toBe(id);
    expect((await signIn(server, number)).id).toBe(id);
    // There was no address to be told of the other.
    expect(await lettersOf(id)).not.toContain('email_change_asked');
  });

  it('are given an address by an administrator, who takes it away where a number is left', async () => {
    const { number, id } = await numbered();
    const email = newEmail();
    expect((await change(id, { email })).body.email).toBe(email);
    expect((await change(id, { email: '' })).body.email).toBeNull();
    expect((await signIn(server, number)).id).toBe(id);
    expect((await register(server, { email })).email).toBe(email);
    expect(code(await change(id, { employee_number: null }))).toEqual([409, 'sign_in_name_needed']);
    const ada = await register(server);
    expect(code(await change(ada.id, { email: null }))).toEqual([409, 'sign_in_name_needed']);
    expect((await signIn(server, ada.email)).id).toBe(ada.id);
  });

  it('may lose the address without a number where they never could sign in', async () => {
    const { body } = await create({ email: newEmail() });
    const { status, body: changed } = await change(body.user_id, { email: ' ' });
    expect([status, changed.email, changed.employee_number]).toEqual([200, null, null]);
  });

  it('get no link for a password at the address they had, and nobody learns of it', async () => {
    const { id } = await numbered();
    const [email, nobodys] = [newEmail(), newEmail()];
    await change(id, { email });
    await change(id, { email: '' });
    const forgot = (address: string) =>
      server.visitor.post('/api/auth/forgot-password', { email: address });
    const [had, never] = [await forgot(email), await forgot(nobodys)];
    expect([had.status, had.body]).toEqual([202, never.body]);
    expect(await lettersOf(id)).not.toContain('reset_password');
  });

  it('are believed by a seal that an empty address breaks', async () => {
    const { number, id } = await numbered();
    await sql(server, `UPDATE users SET email = '' WHERE id = ?`, [id]);
    expect(code(await login(number, PASSWORD))).toEqual([403, 'account_not_sealed']);
    await sql(server, `UPDATE users SET email = NULL WHERE id = ?`, [id]);
    expect((await signIn(server, number)).id).toBe(id);
  });

  it('leave no address behind when they, or whoever had one, are removed', async () => {
    const [{ id }, ada] = [await numbered(), await register(server)];
    for (const one of [id, ada.id]) await admin.api.delete(`/api/users/${one}`);
    const left = await sql(server, 'SELECT email FROM users WHERE id IN (?, ?)', [id, ada.id]);
    expect(left).toEqual([{ email: null }, { email: null }]);
  });

  it('come in a list, known again by their number', async () => {
    const [first, second, email] = [newNumber(), newNumber(), newEmail()];
    const path = '/api/admin/users/bulk-import';
    const send = (rows: readonly string[], fields: Record<string, string> = {}) =>
      sendList(admin, path, rows.join('\n'), fields);
    const { body: created } = await send([
      'Name,Student number',
      `Nell Quill,${first}`,
      'Max Muster,',
    ]);
    expect(created).toMatchObject({ imported: 1, users: [{ email: null }] });
    expect(created.errors).toEqual([
      { row: 3, field: 'email', message: 'email or employee_number is missing' },
    ]);
    const rows = [
      'Name,E-mail,Student number,Phone,Password',
      `Nell Quill,,${first},030 1234567,`,
      `Max Muster,,${second},,${PASSWORD}`,
      `Ada Lovelace,${email},,,`,
      `Nobody,,,,`,
    ];
    const { body: brought } = await send(rows, { mode: 'upsert' });
    expect(brought).toMatchObject({ imported: 2, updated: 1, failed: 1, errors: [{ row: 5 }] });
    expect(brought.changed_users).toEqual([
      expect.objectContaining({ user_id: created.users[0].user_id, outcome: 'updated' }),
    ]);
    expect((await signIn(server, second)).id).toBe(brought.users[0].user_id);
    const { body: given } = await send(['E-mail,Student number', `${newEmail()},${first}`], {
      mode: 'upsert',
      key: 'employee_number',
    });
    expect(given.changed_users[0].changes).toEqual([
      { field: 'email', before: null, after: expect.any(String) },
    ]);
    expect(code(await send(['Name', 'Max']))).toEqual([400, 'validation_failed']);
  });
});
