import { dayAgo, deskOf, mark, trailOf } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { configure } from '../harness/sql.js';
import { register } from '../harness/people.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Attendance review', () => {
  const newcomer = (name = 'Ada Lovelace') => register(server, { name });
  const desk = () => deskOf(admin);

  describe('Review of pending records', () => {
    it('A pending record counts once an administrator has verified it', async () => {
      const ada = await newcomer();
      const { record } = (await mark(ada, {})).body;
      const counts = async () =>
        (await ada.api.get('/api/attendance/user-history')).body.counts as unknown;
      expect(await counts()).toMatchObject({ total: 1, present: 0, late: 0, pending: 1 });

      const { status, body } = await desk().review(record.id, 'verified', { notes: 'Seen' });
      expect(status).toBe(200);
      const verified = { ...record, verification_status: 'verified', notes: 'Seen' };
      expect(body).toEqual({ success: true, record: verified });
      expect(await counts()).toMatchObject({ total: 1, pending: 0, attendance_rate: 100 });

      await desk().review(record.id, 'rejected');
      expect(await counts()).toMatchObject({ total: 1, not_marked: 1, attendance_rate: 0 });
    });

    it('What waits for a review is listed to administrators until it is decided on', async () => {
      const [ada, ben] = [await newcomer(), await newcomer('Ben Okri')];
      const { record } = (await mark(ada, {})).body;
      await desk().review((await mark(ben, {})).body.record.id, 'verified');
      await ben.api.post('/api/attendance/check-out');
      const listed = async (query = '') => {
        const { body } = await admin.api.get(`/api/attendance/pending-marks?limit=100${query}`);
        return (body.records as { user_id: string }[]).map(({ user_id }) => user_id);
      };
      expect(await listed()).toEqual(expect.arrayContaining([ada.id, ben.id]));
      expect(await listed(`&from=${dayAgo(9)}&to=${dayAgo(2)}`)).toEqual([]);
      await desk().review(record.id, 'rejected');
      expect(await listed()).not.toContain(ada.id);
      expect(await listed()).toContain(ben.id);
      const backwards = `/api/attendance/pending-marks?from=${dayAgo(1)}&to=${dayAgo(2)}`;
      expect(code(await admin.api.get(backwards))).toEqual([400, 'validation_failed']);
      expect(code(await ada.api.get('/api/attendance/pending-marks'))).toEqual([403, 'forbidden']);
    });

    it('A review with an unknown decision or of an unknown record is refused', async () => {
      expect(code(await desk().review(999_999, 'verified'))).toEqual([404, 'record_not_found']);
      expect(code(await desk().review(1, 'pending'))).toEqual([400, 'validation_failed']);
      expect(code(await desk().review(1, 'maybe'))).toEqual([400, 'validation_failed']);
    });

    it('A rejected mark makes room for a verified one', async () => {
      const ada = await newcomer();
      const { record } = (await mark(ada, {})).body;
      await desk().review(record.id, 'rejected');
      expect(code(await mark(ada, {}))).toEqual([409, 'already_marked']);

      await configure(server, { self_mark_without_face: 'allow' });
      const again = await mark(ada, {});
      expect(again.status).toBe(201);
      expect(again.body.record).toMatchObject({ id: record.id, verification_status: 'verified' });
      expect(code(await mark(ada, {}))).toEqual([409, 'already_marked']);
      expect((await trailOf(server, record.id)).map((line) => line.action_type)).toEqual([
        'attendance_marked',
        'attendance_reviewed',
        'attendance_marked',
      ]);
      await configure(server, { self_mark_without_face: 'pending' });
    });
  });
});
