import { code } from '../harness/client.js';
import { register, signInAdmin, type Person } from '../harness/people.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server } = await serve();

describe('Notifications', () => {
  const list = async (person: Person, query = '') =>
    (await person.api.get(`/api/notifications${query}`)) as {
      status: number;
      body: { notifications: { id: number; is_read: boolean }[]; total: number; unread: number };
    };

  it('A newcomer has no notifications', async () => {
    const ada = await register(server);
    const { status, body } = await list(ada);
    expect(status).toBe(200);
    expect(body).toEqual({ notifications: [], total: 0, unread: 0, page: 1, limit: 20 });
    expect((await ada.api.put('/api/notifications/read-all')).body.success).toBe(true);
  });

  describe('Of three, one of them read', () => {
    let ada: Person;
    beforeAll(async () => {
      ada = await register(server);
      for (const isRead of [0, 1, 0])
        await sql(
          server,
          `INSERT INTO notifications (user_id, notification_type, title, message, is_read)
            VALUES (?, 'test', 'News', 'Something is new', ?)`,
          [ada.id, isRead],
        );
    });

    it.each([
      ['', 3, 3],
      ['?limit=2', 2, 3],
      ['?page=2&limit=2', 1, 3],
      ['?page=3&limit=2', 0, 3],
      ['?unread=true', 2, 2],
      ['?unread=false', 1, 1],
    ])('the list %s tells that two are unread in all', async (query, listed, total) => {
      const { body } = await list(ada, query);
      expect(body).toMatchObject({ total, unread: 2 });
      expect(body.notifications).toHaveLength(listed);
    });
  });

  it('Nobody marks the notification of another as read', async () => {
    const admin = await signInAdmin(server);
    const answer = await admin.api.put('/api/notifications/1/read');
    expect(code(answer)).toEqual([404, 'notification_not_found']);
    expect((await admin.api.put('/api/notifications/x/read')).status).toBe(400);
  });

  it.each(['?unread=true', '?unread=false', '?page=2&limit=5'])(
    'Notifications are listed with %s',
    async (query) => {
      const ada = await register(server);
      expect((await list(ada, query)).body.total).toBe(0);
    },
  );

  it.each(['?unread=maybe', '?limit=500'])(
    'Notifications are not listed with %s',
    async (query) => {
      const ada = await register(server);
      expect((await list(ada, query)).status).toBe(400);
    },
  );
});
