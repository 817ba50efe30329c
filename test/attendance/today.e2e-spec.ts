import { deskOf, mark, today } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { sql } from '../harness/sql.js';
import { register, type Person } from '../harness/people.js';
import { serve } from '../harness/suite.js';

const dayOf = ({ id }: Person, { records }: { records: { user_id: string }[] }) =>
  records.find((day) => day.user_id === id);

const { server, admin } = await serve();

describe('Attendance of today', () => {
  const newcomer = (name = 'Ada Lovelace') => register(server, { name });
  const statusOf = async ({ api }: Person) =>
    (await api.get('/api/attendance/status')).body as unknown;
  const desk = () => deskOf(admin);

  describe('Today’s table and status', () => {
    it('A user sees today’s record of themselves only', async () => {
      const ada = await newcomer();
      expect((await ada.api.get('/api/attendance/today')).body).toEqual({
        date: today(),
        record: null,
        records: [],
        summary: [],
        counts: null,
      });
      const { record } = (await mark(ada, {})).body;
      expect((await ada.api.get('/api/attendance/today?department=DEPT001')).body).toMatchObject({
        record,
        records: [],
      });
    });

    it('An administrator sees today’s records of everybody, by department', async () => {
      await sql(server, `INSERT INTO departments (id, name, status) VALUES (?, ?, 'Active')`, [
        'DEPT901',
        'Optics',
      ]);
      const people = await Promise.all(['Ann', 'Ben', 'Cid', 'Dan', 'Eve'].map(newcomer));
      const [ann, ben, cid, dan, eve] = people as [Person, Person, Person, Person, Person];
      for (const { id } of people) {
        await sql(server, `UPDATE users SET department = 'DEPT901' WHERE id = ?`, [id]);
      }
      await desk().byHand(ann.id, { time: '08:00' });
      await desk().byHand(ben.id, { status: 'Late', time: '10:00' });
      await desk().byHand(cid.id, { status: 'Leave' });
      await mark(dan, {});
      await sql(server, `UPDATE users SET status = 'Inactive' WHERE id = ?`, [eve.id]);
      const zoe = await newcomer('Zoe');

      const counts = {
        total: 4,
        present: 1,
        late: 1,
        absent: 0,
        leave: 1,
        not_marked: 1,
        pending: 1,
        attendance_rate: 100,
      };
      const department = { department: 'DEPT901', department_name: 'Optics' };
      for (const wish of ['DEPT901', 'dept901', 'Optics']) {
        const { body } = await admin.api.get(`/api/attendance/today?department=${wish}`);
        expect(body.counts).toEqual(counts);
        expect(body.summary).toEqual([{ ...department, ...counts }]);
        expect(body.records).toMatchObject([
          { user_name: 'Ann', ...department, status: 'Present', time: '08:00:00', late_minutes: 0 },
          { user_name: 'Ben', status: 'Late', late_minutes: 60, source: 'manual' },
          { user_name: 'Cid', status: 'Leave', time: null, verification_status: 'verified' },
          { user_name: 'Dan', verification_status: 'pending' },
        ]);
      }

      const { body } = await admin.api.get('/api/attendance/today');
      expect(body.records.length).toBeGreaterThan(4);
      expect(body.counts.total).toBe(body.records.length);
      expect(dayOf(admin, body)).toBeUndefined();
      expect(dayOf(zoe, body)).toEqual({
        id: null,
        user_id: zoe.id,
        user_name: expect.any(String),
        department: null,
        department_name: null,
        date: today(),
        time: null,
        timestamp: null,
        status: 'not_marked',
        late_minutes: 0,
        check_out_time: null,
        check_out_timestamp: null,
        check_out_pending: false,
        worked_minutes: null,
        break_minutes: 0,
        overtime_minutes: 0,
        early_exit_minutes: 0,
        half_day: false,
        leave_kind: null,
        leave_half_day: null,
        location: null,
        device_id: null,
        source: null,
        confidence: null,
        distance: null,
        spoof_score: null,
        liveness_score: null,
        received_at: null,
        replay_detected: null,
        face_encoding_id: null,
        verification_status: null,
        notes: null,
      });
      const annsDay = dayOf(ann, body);
      const annsOwn = (await ann.api.get('/api/attendance/today')).body.record;
      expect(annsDay).toEqual(annsOwn);
      expect((await admin.api.get('/api/attendance/today?department=Nowhere')).body).toMatchObject({
        records: [],
        summary: [],
        counts: { total: 0 },
      });
    });

    it('The status of today is told to the person and to administrators', async () => {
      const ada = await newcomer();
      const nothing = { name: 'Ada Lovelace', status: 'not_marked', timestamp: null, record: null };
      expect(await statusOf(ada)).toEqual({ user_id: ada.id, ...nothing });
      const { record } = (await mark(ada, {})).body;
      const told = {
        user_id: ada.id,
        name: 'Ada Lovelace',
        status: record.status,
        timestamp: record.timestamp,
        record,
      };
      expect(await statusOf(ada)).toEqual(told);
      const path = `/api/attendance/status/${ada.id}`;
      expect((await ada.api.get(path)).body).toEqual(told);
      expect((await admin.api.get(path.toLowerCase())).body).toEqual(told);
      expect(code(await (await newcomer()).api.get(path))).toEqual([403, 'forbidden']);
      expect(code(await admin.api.get('/api/attendance/status/EMP999'))).toEqual([
        404,
        'user_not_found',
      ]);
    });
  });
});
