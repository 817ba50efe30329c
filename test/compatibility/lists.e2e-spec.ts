import { code } from '../harness/client.js';
import { register, type Person } from '../harness/people.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Lists for applications of before', () => {
  it('The overview is for administrators, the departments also for their managers', async () => {
    const someone = await register(server);
    for (const path of ['statistics/departments', 'statistics/debug-faces', 'activity/recent'])
      expect((await someone.api.get(`/api/${path}`)).status).toBe(403);
    expect((await someone.api.get('/api/statistics/weekly')).status).toBe(200);
  });

  it('Records are listed to whoever may read them', async () => {
    const [manager, member, stranger] = [
      await register(server),
      await register(server),
      await register(server),
    ];
    await sql(
      server,
      `INSERT INTO departments (id, name, manager_id, status) VALUES ('DEPT02', 'Sound', ?, 'Active')`,
      [manager.id],
    );
    await sql(server, 'UPDATE users SET department = ? WHERE id IN (?, ?)', [
      'DEPT02',
      manager.id,
      member.id,
    ]);
    for (const { api } of [manager, member, stranger]) await api.post('/api/attendance/mark', {});
    const seenBy = async ({ api }: Person, query = '') => {
      const { body } = await api.get(`/api/attendance/records${query}`);
      const ids = (body.records as { userId: string }[]).map(({ userId }) => userId);
      expect(body.total).toBe(ids.length);
      return ids.sort();
    };
    expect(await seenBy(member)).toEqual([member.id]);
    expect(await seenBy(manager)).toEqual([manager.id, member.id]);
    expect(await seenBy(admin)).toEqual([manager.id, member.id, stranger.id]);
    expect(await seenBy(admin, '?date=2020-01-01')).toEqual([]);
    expect(await seenBy(admin, `?userId=${member.id}&status=Absent`)).toEqual([]);
    const refused = await member.api.get(`/api/attendance/records?userId=${stranger.id}`);
    expect(code(refused)).toEqual([403, 'forbidden']);
    expect(code(await member.api.get('/api/attendance/records?startDate=today'))).toEqual([
      400,
      'validation_failed',
    ]);
  });
});
