import { code } from '../harness/client.js';
import { newEmail, PASSWORD, register, type Person } from '../harness/people.js';
import { startTwin } from '../harness/server.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('User administration', () => {
  let ada: Person;

  beforeAll(async () => {
    ada = await register(server);
  });

  describe('The list of users', () => {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says what it expects
    const list = async (query: string): Promise<any> =>
      (await admin.api.get(`/api/users?${query}`)).body;

    it('Nobody but administrators lists users', async () => {
      expect(code(await ada.api.get('/api/users'))).toEqual([403, 'forbidden']);
      expect(code(await server.visitor.get('/api/users'))).toEqual([401, 'unauthorized']);
    });

    it('Users are listed page by page', async () => {
      const first = await list('limit=1&sort=-id');
      const second = await list('limit=1&page=2&sort=-id');
      expect(first).toMatchObject({ page: 1, limit: 1, total: expect.any(Number) });
      expect(second.users[0].id < first.users[0].id).toBe(true);
      expect(Object.keys(first.users[0])).not.toContain('password_hash');
    });

    it('Users are found by role, by status and by words that are taken literally', async () => {
      const name = `Percy Underscore`;
      const percy = await register(server, { name, role: 'student', email: `a_${newEmail()}` });
      expect((await list('role=student')).users).toEqual([
        expect.objectContaining({ id: percy.id }),
      ]);
      expect((await list('q=percy')).total).toBe(1);
      expect((await list(`q=${percy.id.toLowerCase()}`)).total).toBe(1);
      expect((await list('q=a_')).total).toBe(1);
      expect((await list(`q=${encodeURIComponent('%')}`)).total).toBe(0);
      expect((await list(`q=${encodeURIComponent(`' OR 1=1 --`)}`)).total).toBe(0);
      expect((await list('status=Suspended')).total).toBe(0);
      expect((await list('department=Nowhere')).total).toBe(0);
    });

    it.each(['limit=101', 'limit=0', 'page=x', 'sort=password_hash', 'role=owner', 'color=red'])(
      'Listing users by %s is refused',
      async (query) => {
        const answer = await admin.api.get(`/api/users?${query}`);
        expect(code(answer)).toEqual([400, 'validation_failed']);
      },
    );
  });

  describe('A user’s record', () => {
    it('An administrator sees a user’s profile as the user does', async () => {
      expect((await ada.api.get(`/api/users/${ada.id}`)).body.email).toBe(ada.email);
      expect((await admin.api.get(`/api/users/${ada.id.toLowerCase()}`)).body.id).toBe(ada.id);
    });

    it('An administrator sees a user’s pictures and latest days', async () => {
      await ada.api.post('/api/attendance/mark', {});
      const { body } = await admin.api.get(`/api/users/${ada.id}`);
      expect(body.face_encodings).toEqual([]);
      expect(body.recent_attendance).toEqual([
        expect.objectContaining({ user_id: ada.id, source: 'api' }),
      ]);
    });

    it('Users cannot look each other up', async () => {
      expect(code(await ada.api.get(`/api/users/${admin.id}`))).toEqual([403, 'forbidden']);
      expect(code(await ada.api.get('/api/users/EMP999'))).toEqual([403, 'forbidden']);
      expect(code(await admin.api.get('/api/users/EMP999'))).toEqual([404, 'user_not_found']);
    });
  });

  describe('Changing users', () => {
    it('An administrator changes everything about a user that can be changed', async () => {
      const { id } = await register(server);
      const changes = { name: 'Bob', role: 'student', status: 'Inactive', join_date: '2026-02-28' };
      const { status, body } = await admin.api.put(`/api/users/${id}`, changes);
      expect([status, body]).toEqual([200, expect.objectContaining({ id, ...changes })]);
    });

    it.each([
      ['join_date', { join_date: '2026-02-30' }],
      ['join_date', { join_date: 'yesterday' }],
      ['department', { department: 'Nowhere' }],
      ['status', { status: 'Gone' }],
      ['id', { id: 'EMP001' }],
    ])('A bad %s is refused when a user is changed: %j', async (field, changes) => {
      const answer = await admin.api.put(`/api/users/${ada.id}`, changes);
      expect(code(answer)).toEqual([400, 'validation_failed']);
      expect(answer.body.errors[0].field).toBe(field);
    });

    it('A removed user is off the list, cannot sign in, and leaves the e-mail address free', async () => {
      const person = await register(server);
      expect((await admin.api.delete(`/api/users/${person.id}`)).body.success).toBe(true);
      const gone = await admin.api.get(`/api/users/${person.id}`);
      expect(code(gone)).toEqual([404, 'user_not_found']);
      expect((await admin.api.get(`/api/users?q=${person.id}`)).body.total).toBe(0);
      const answer = await server.visitor.post('/api/auth/login', {
        email: person.email,
        password: PASSWORD,
      });
      expect(code(answer)).toEqual([401, 'invalid_credentials']);
      const again = await register(server, { email: person.email });
      expect(again.id > person.id).toBe(true);
    });
  });

  describe('The last administrator', () => {
    it.each([
      ['demoted', (id: string) => admin.api.put(`/api/users/${id}`, { role: 'employee' })],
      ['suspended', (id: string) => admin.api.put(`/api/users/${id}`, { status: 'Suspended' })],
      ['deleted', (id: string) => admin.api.delete(`/api/users/${id}`)],
    ])('The last administrator cannot be %s', async (_, put) => {
      expect(code(await put(admin.id))).toEqual([409, 'last_admin']);
    });

    it('Of three administrators who remove each other at once in two processes, one remains', async () => {
      const twin = await startTwin(server);
      try {
        const [ben, cem] = [await register(server), await register(server)];
        for (const { id } of [ben, cem]) await admin.api.put(`/api/users/${id}`, { role: 'admin' });
        const elsewhere = twin.visitor.as(cem.token);
        await Promise.all([
          admin.api.put(`/api/users/${ben.id}`, { role: 'employee' }),
          admin.api.put(`/api/users/${cem.id}`, { status: 'Suspended' }),
          ben.api.put(`/api/users/${cem.id}`, { role: 'student' }),
          ben.api.delete(`/api/users/${admin.id}`),
          elsewhere.put(`/api/users/${ben.id}`, { status: 'Inactive' }),
          elsewhere.put(`/api/users/${admin.id}`, { role: 'employee' }),
        ]);
        const left = await sql(
          server,
          `SELECT id FROM users WHERE role = 'admin' AND status = 'Active' AND deleted_at IS NULL`,
        );
        expect(left.length).toBeGreaterThanOrEqual(1);
      } finally {
        await twin.stop();
      }
    }, 60_000);
  });
});
