import { jest } from '@jest/globals';
import { deskOf, EVERY_DAY, today } from '../harness/attendance.js';
import { eventually } from '../harness/eventually.js';
import { sendList } from '../harness/imports.js';
import { Mailbox, readable } from '../harness/mailbox.js';
import { newEmail, PASSWORD, signIn, signInAdmin, type Person } from '../harness/people.js';
import { startServer, type TestServer } from '../harness/server.js';
import { configure, sql } from '../harness/sql.js';
import { unzipped } from '../harness/zip.js';

// The clock that looks for whoever is missed goes every fifteen seconds.
jest.setTimeout(120_000);

describe('Guardians', () => {
  const mailbox = new Mailbox();
  let server: TestServer;
  let admin: Person;

  beforeAll(async () => {
    const port = String(await mailbox.open());
    server = await startServer({ SMTP_SERVER: '127.0.0.1', SMTP_PORT: port });
    admin = await signInAdmin(server);
  }, 90_000);
  afterAll(async () => {
    await server.stop();
    await mailbox.close();
  });

  let last = 0;
  const pupil = async (guardian_email: string | null, name = 'Nell Quill'): Promise<string> => {
    const { status, body } = await admin.api.post('/api/admin/users/create', {
      name,
      role: 'student',
      employee_number: `S-${(last += 1)}`,
      password: PASSWORD,
      guardian_email,
    });
    expect([status, body.guardian_email]).toEqual([201, guardian_email]);
    return body.user_id as string;
  };
  const lettersAbout = (id: string) =>
    sql(server, `SELECT template FROM mails WHERE user_id = ? AND template = 'guardian_absence'`, [
      id,
    ]);
  const setAbsent = (id: string) => deskOf(admin).byHand(id, { status: 'Absent' });

  it('are written to the same day when the person is missed, whatever the person does without', async () => {
    const guardian = newEmail();
    const [missed, alone] = [await pupil(guardian), await pupil(null)];
    const { api } = await signIn(server, missed);
    await api.put('/api/users/settings', { notifications_enabled: false });
    await configure(server, {
      working_days: EVERY_DAY.join(),
      working_hours_start: '00:00',
      late_mark_after_minutes: '0',
      absence_notice_time: '00:00',
    });
    const { source } = await eventually(() => mailbox.mailTo(guardian, 'An absence'));
    const text = readable(source);
    expect(text).toContain(`Nell Quill: not marked on ${today()}`);
    for (const ofPerson of ['Hello Nell', missed, 'href=', 'http:']) {
      expect(text).not.toContain(ofPerson);
    }
    expect(await lettersAbout(alone)).toEqual([]);
    await configure(server, { absence_notice_time: 'none' });
  });

  it('are written to when the person is set absent by hand, and not when present', async () => {
    const guardian = newEmail();
    const [present, absent] = [await pupil(newEmail()), await pupil(guardian)];
    expect((await deskOf(admin).byHand(present)).status).toBe(201);
    expect((await setAbsent(absent)).status).toBe(201);
    const { source } = await mailbox.mailTo(guardian, 'An absence');
    expect(readable(source)).toContain(`absent on ${today()}`);
    expect(await lettersAbout(present)).toEqual([]);
  });

  it('are not written to where the site turned these letters off', async () => {
    const id = await pupil(newEmail());
    await configure(server, { letters_turned_off: 'guardian_absence' });
    expect((await setAbsent(id)).status).toBe(201);
    expect(await lettersAbout(id)).toEqual([]);
    await configure(server, { letters_turned_off: 'none' });
  });

  it('come with a list, are shown to the person and in their data, and go with the account', async () => {
    const id = await pupil(null);
    const [{ employee_number: number }] = (await admin.api.get(`/api/users?q=${id}`)).body.users;
    const guardian = newEmail();
    const rows = ['Student number,Guardian e-mail', `${number},${guardian.toUpperCase()}`];
    const fields = { mode: 'upsert', key: 'employee_number' };
    const path = '/api/admin/users/bulk-import';
    const { body } = await sendList(admin, path, rows.join('\n'), fields);
    expect(body.changed_users[0].changes).toEqual([
      { field: 'guardian_email', before: null, after: guardian },
    ]);
    const { api } = await signIn(server, id);
    expect((await api.get('/api/users/profile')).body.guardian_email).toBe(guardian);
    const files = await unzipped((await api.get('/api/users/me/export')).body);
    expect(String(files.get('profile.json'))).toContain(guardian);
    const own = await api.put('/api/users/profile', { guardian_email: newEmail() });
    expect(own.status).toBe(400);

    await admin.api.delete(`/api/users/${id}`);
    const left = await sql(server, 'SELECT guardian_email FROM users WHERE id = ?', [id]);
    expect(left).toEqual([{ guardian_email: null }]);
  });
});
