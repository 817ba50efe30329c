import { Mailbox } from '../harness/mailbox.js';
import { register, type Person } from '../harness/people.js';
import { dayAgo } from '../harness/attendance.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const mailbox = new Mailbox();
const { server, admin } = await serve({
  SMTP_SERVER: '127.0.0.1',
  SMTP_PORT: String(await mailbox.open()),
});

describe('Letters', () => {
  afterAll(() => mailbox.close());

  it('A kind of letter is not sent to whoever does without it, or where the site does', async () => {
    const [ada, ben, eve] = [
      await register(server),
      await register(server),
      await register(server),
    ];
    await ben.api.put('/api/users/settings', { letters_off: ['attendance_marked'] });
    for (const person of [ben, ada]) await person.api.post('/api/attendance/mark', {});
    await mailbox.mailTo(ada.email, 'Your attendance was marked');
    const change = { config_key: 'letters_turned_off', config_value: 'welcome' };
    expect((await admin.api.put('/api/admin/config', change)).status).toBe(400);
    await configure(server, { letters_turned_off: 'attendance_marked, face_approved' });
    await eve.api.post('/api/attendance/mark', {});
    await configure(server, { letters_turned_off: 'none' });
    const told = (person: Person) =>
      mailbox.mails.filter(
        ({ to, source }) => to === person.email && source.includes('was marked'),
      );
    expect([told(ada).length, told(ben).length, told(eve).length]).toEqual([1, 0, 0]);
  });

  it('Whoever decides is told of a request; in place of a manager who left, the administrators', async () => {
    const [ada, manager] = [await register(server), await register(server)];
    const lead = { name: 'Research', manager_id: manager.id };
    const { body: department } = await admin.api.post('/api/admin/departments', lead);
    await admin.api.put(`/api/users/${ada.id}`, { department: department.id });
    const ask = (inDays: number) =>
      ada.api.post('/api/attendance/requests', {
        kind: 'leave',
        start_date: dayAgo(-inDays),
        end_date: dayAgo(-inDays),
        reason: 'Holiday',
      });
    const told = async () => {
      const rows = await sql(
        server,
        `SELECT user_id FROM mails WHERE template = 'request_to_decide'`,
      );
      return rows.map(({ user_id }) => user_id);
    };
    expect((await ask(3)).status).toBe(201);
    expect(await told()).toEqual([manager.id]);
    await admin.api.put(`/api/admin/users/deactivate/${manager.id}`, {});
    expect((await ask(10)).status).toBe(201);
    expect((await told()).toSorted()).toEqual([admin.id, manager.id].toSorted());
  });
});
