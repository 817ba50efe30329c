import { dayAgo, deskOf } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { register, type Person } from '../harness/people.js';
import { serve } from '../harness/suite.js';

// Days are the site's, whatever the zone of the machine.
const { server, admin } = await serve({ TZ: 'America/Los_Angeles' });

describe('Attendance history', () => {
  const newcomer = (name = 'Ada Lovelace') => register(server, { name });
  const desk = () => deskOf(admin);

  describe('History of a user', () => {
    let ada: Person;
    const history = (query = '', caller = ada) =>
      caller.api.get(`/api/attendance/user-history${query}`);
    const dates = (body: { records: { date: string }[] }) => body.records.map(({ date }) => date);

    beforeAll(async () => {
      ada = await newcomer();
      const statuses = ['Present', 'Late', 'Absent', 'Leave', 'Present'];
      for (const [days, status] of statuses.entries()) {
        await desk().byHand(ada.id, { date: dayAgo(days + 1), status });
      }
    });

    it('A user’s history lists the newest day first, with counts', async () => {
      const { status, body } = await history();
      expect(status).toBe(200);
      expect(body).toMatchObject({ total: 5, page: 1, limit: 20 });
      expect(dates(body)).toEqual([1, 2, 3, 4, 5].map(dayAgo));
      expect(body.counts).toEqual({
        total: 5,
        present: 2,
        late: 1,
        absent: 1,
        leave: 1,
        not_marked: 0,
        pending: 0,
        attendance_rate: 75,
      });
    });

    it('A user’s history comes in pages and in ascending order on demand', async () => {
      const { body } = await history('?page=2&limit=2&sort=date');
      expect(body).toMatchObject({ total: 5, page: 2, limit: 2 });
      expect(dates(body)).toEqual([3, 2].map(dayAgo));
    });

    it('A user’s history is narrowed to a range of days', async () => {
      const { body } = await history(`?start_date=${dayAgo(4)}&end_date=${dayAgo(2)}`);
      expect(dates(body)).toEqual([2, 3, 4].map(dayAgo));
      expect(body.counts).toMatchObject({ total: 3, attendance_rate: 50 });
      expect((await history(`?start_date=${dayAgo(2)}`)).body.total).toBe(2);
      expect((await history(`?end_date=${dayAgo(2)}`)).body.total).toBe(4);
      expect((await history(`?start_date=${dayAgo(2)}&end_date=${dayAgo(2)}`)).body.total).toBe(1);
    });

    it('A history narrowed to one status still counts the other statuses', async () => {
      const { body } = await history('?status=Present&limit=1');
      expect(body.total).toBe(2);
      expect(body.records).toMatchObject([{ status: 'Present' }]);
      expect(body.counts.total).toBe(5);
    });

    it('A user’s history is read by its owner and by administrators, and by no other user', async () => {
      const { body } = await history(`?user_id=${ada.id}`, admin);
      expect(body.total).toBe(5);
      const answer = await history(`?user_id=${ada.id}`, await newcomer());
      expect(code(answer)).toEqual([403, 'forbidden']);
      expect(code(await history('?user_id=EMP999', admin))).toEqual([404, 'user_not_found']);
    });

    it.each([
      ['start_date=2026-02-30', 'start_date'],
      ['end_date=yesterday', 'end_date'],
      ['start_date=2026-03-02&end_date=2026-03-01', 'end_date'],
      ['start_date=2006-01-01&end_date=2026-01-01', 'end_date'],
      ['start_date=2024-01-01&end_date=2025-01-01', 'end_date'],
      ['status=Asleep', 'status'],
      ['sort=password', 'sort'],
      ['limit=101', 'limit'],
      ['page=0', 'page'],
      ['start_date[]=2026-01-01', 'start_date'],
    ])('A history with %s is refused', async (query, field) => {
      const answer = await history(`?${query}`);
      expect(code(answer)).toEqual([400, 'validation_failed']);
      expect(answer.body.errors[0].field).toContain(field);
    });

    it('The history of a whole leap year is answered', async () => {
      expect((await history('?start_date=2024-01-01&end_date=2024-12-31')).status).toBe(200);
    });
  });
});
