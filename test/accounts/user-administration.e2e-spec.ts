import { code } from '../harness/client.js';
import { newEmail, PASSWORD, register, type Person } from '../harness/people.js';
import { startTwin } from '../harness/server.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Administrators', () => {
  let ada: Person;

  beforeAll(async () => {
    ada = await register(server);
  });

  describe('list people', () => {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says what it expects
    const list = async (query: string): Promise<any> =>
      (await admin.api.get(`/api/users?${query}`)).body;

    it('and nobody else does', async () => {
      expect(code(await ada.api.get('/api/users'))).toEqual([403, 'forbidden']);
      expect(code(await server.visitor.get('/api/users'))).toEqual([401, 'unauthorized']);
    });

    it('page by page', async () => {
      const first = await list('limit=1&sort=-id');
      const second = await list('limit=1&page=2&sort=-id');
      expect(first).toMatchObject({ page: 1, limit: 1, total: expect.any(Number) });
      expect(second.users[0].id < first.users[0].id).toBe(true);
      expect(Object.keys(first.users[0])).not.toContain('password_hash');
    });

    it('by role, status and words taken literally', async () => {
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
      'and not by %s',
      async (query) => {
        const answer = await admin.api.get(`/api/users?${query}`);
        expect(code(answer)).toEqual([400, 'validation_failed']);
      },
    );
  });

  describe('look people up', () => {
    it('as these do themselves', async () => {
      expect((await ada.api.get(`/api/users/${ada.id}`)).body.email).toBe(ada.email);
      expect((await admin.api.get(`/api/users/${ada.id.toLowerCase()}`)).body.id).toBe(ada.id);
    });

    it('with their pictures and their latest days', async () => {
      await ada.api.post('/api/attendance/mark', {});
      const { body } = await admin.api.get(`/api/users/${ada.id}`);
      expect(body.face_encodings).toEqual([]);
      expect(body.recent_attendance).toEqual([
        expect.objectContaining({ user_id: ada.id, source: 'api' }),
      ]);
    });

    it('and by nobody else', async () => {
      expect(code(await ada.api.get(`/api/users/${admin.id}`))).toEqual([403, 'forbidden']);
      expect(code(await ada.api.get('/api/users/EMP999'))).toEqual([403, 'forbidden']);
      expect(code(await admin.api.get('/api/users/EMP999'))).toEqual([404, 'user_not_found']);
    });
  });

  describe('change people', () => {
    it('in everything', async () => {
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
      ['role', { role: null }],
      ['id', { id: 'EMP001' }],
    ])('but not %s: %j', async (field, changes) => {
      const answer = await admin.api.put(`/api/users/${ada.id}`, changes);
      expect(code(answer)).toEqual([400, 'validation_failed']);
      expect(answer.body.errors[0].field).toBe(field);
    });

    it('and remove them: gone from the list, unable to sign in, their address free again', async () => {
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

  describe('remain:', () => {
    it.each([
      ['demoted', (id: string) => admin.api.put(`/api/users/${id}`, { role: 'employee' })],
      ['suspended', (id: string) => admin.api.put(`/api/users/${id}`, { status: 'Suspended' })],
      ['deleted', (id: string) => admin.api.delete(`/api/users/${id}`)],
    ])('the last one is not %s', async (_, put) => {
      expect(code(await put(admin.id))).toEqual([409, 'last_admin']);
    });

    it('even when three remove each other at the same moment, in two processes', async () => {
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
