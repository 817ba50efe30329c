import { jest } from '@jest/globals';
import { dayAgo, deskOf, EVERY_DAY, mark, trailOf } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { eventually } from '../harness/eventually.js';
import { register, type Person } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

// The clock that looks for them goes every ten seconds.
jest.setTimeout(90_000);

const { server, admin } = await serve();

describe('Forgotten check-outs', () => {
  const yesterday = dayAgo(1);
  const desk = deskOf(admin);
  const newcomer = () => register(server, { name: 'Ada Lovelace' });
  const cameYesterday = async ({ id }: Person, time = '09:00') =>
    (await desk.byHand(id, { date: yesterday, time })).body.record.id as number;
  const listed = async (query = ''): Promise<unknown[]> => {
    const { body } = await admin.api.get(`/api/attendance/forgotten-check-outs?limit=100${query}`);
    return (body.records as { id: number }[]).map(({ id }) => id);
  };
  const told = async ({ api }: Person) => {
    const { body } = await api.get('/api/notifications');
    return (body.notifications as { type: string; title: string; message: string }[]).filter(
      ({ title }) => title === `You did not check out on ${yesterday}`,
    );
  };
  const noticed = (recordId: number) =>
    eventually(async () => {
      const rows = await sql(server, 'SELECT id FROM noticed_check_outs WHERE record_id = ?', [
        recordId,
      ]);
      expect(rows).toHaveLength(1);
    });

  beforeAll(() =>
    configure(server, {
      working_days: EVERY_DAY.join(),
      self_mark_without_face: 'allow',
    }),
  );

  it('Where nobody ever checks out, nobody is told', async () => {
    const ada = await newcomer();
    await noticed(await cameYesterday(ada));
    expect(await told(ada)).toEqual([]);
  });

  it('A day that is over is listed and told once, and an administrator closes it', async () => {
    const [ada, ben] = [await newcomer(), await newcomer()];
    await mark(ben, {});
    await ben.api.post('/api/attendance/check-out');
    const record = await cameYesterday(ada);
    await noticed(record);
    expect(await told(ada)).toHaveLength(1);
    expect(await listed()).toContain(record);
    expect(await listed(`&from=${dayAgo(9)}&to=${dayAgo(2)}`)).toEqual([]);
    const forbidden = await ada.api.get('/api/attendance/forgotten-check-outs');
    expect(code(forbidden)).toEqual([403, 'forbidden']);

    await desk.edit(record, { check_out_time: '16:00' });
    expect(await listed()).not.toContain(record);
    expect(await told(ada)).toHaveLength(1);
  });

  it('A day is listed in the department in which it was written', async () => {
    await sql(server, `INSERT INTO departments (id, name, status) VALUES (?, ?, 'Active')`, [
      'DEPT941',
      'Optics',
    ]);
    const ada = await newcomer();
    await admin.api.put(`/api/users/${ada.id}`, { department: 'DEPT941' });
    await sql(server, 'DELETE FROM past_memberships WHERE user_id = ?', [ada.id]);
    const id = await cameYesterday(ada);
    const { body } = await admin.api.get('/api/attendance/forgotten-check-outs?limit=100');
    expect(body.records).toContainEqual(
      expect.objectContaining({ id, department: 'DEPT941', department_name: 'Optics' }),
    );
  });

  it('A rule closes it at the end of work, audited, unless the coming was later', async () => {
    await configure(server, { forgotten_check_out: 'close_at_end' });
    const [ada, ben] = [await newcomer(), await newcomer()];
    const record = await cameYesterday(ada, '08:30');
    const late = await cameYesterday(ben, '18:00');
    await noticed(record);
    await noticed(late);
    const { body } = await ada.api.get('/api/attendance/user-history');
    expect(body.records).toMatchObject([
      {
        check_out_time: '17:00:00',
        worked_minutes: 510,
        notes: 'Nobody was seen to go: closed at the end of work',
      },
    ]);
    expect((await told(ada))[0]?.message).toContain('closed at 17:00');
    const trail = await trailOf(server, record);
    expect(trail.map(({ action_type }) => action_type)).toContain('check_out_closed');
    expect(await listed()).toContain(late);
  });
});
