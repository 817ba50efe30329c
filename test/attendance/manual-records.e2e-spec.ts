import { dayAgo, deskOf, today, trailOf } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { configure, sql } from '../harness/sql.js';
import { register } from '../harness/people.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Manual records', () => {
  const newcomer = (name = 'Ada Lovelace') => register(server, { name });
  const desk = () => deskOf(admin);

  describe('Marking by hand', () => {
    it('An administrator marks somebody for a past day, with a time', async () => {
      const ada = await newcomer();
      const { status, body } = await desk().byHand(ada.id.toLowerCase(), {
        date: dayAgo(3),
        status: 'Late',
        time: '09:40',
        location: 'Office',
        notes: 'The camera was broken',
      });
      expect(status).toBe(201);
      expect(body).toEqual({
        success: true,
        record: expect.objectContaining({
          user_id: ada.id,
          date: dayAgo(3),
          time: '09:40:00',
          timestamp: `${dayAgo(3)}T09:40:00.000Z`,
          status: 'Late',
          late_minutes: 40,
          location: 'Office',
          source: 'manual',
          verification_status: 'verified',
          notes: 'The camera was broken',
        }),
      });
      expect(await trailOf(server, body.record.id)).toEqual([
        { user_id: admin.id, action_type: 'attendance_marked_by_hand' },
      ]);
    });

    it('A manual mark for today is for this moment unless it says otherwise', async () => {
      const { body } = await desk().byHand((await newcomer()).id);
      expect(body.record).toMatchObject({ date: today(), status: 'Present', late_minutes: 0 });
      expect(body.record.time).toMatch(/^\d\d:\d\d:\d\d$/);
    });

    it.each(['Absent', 'Leave'])('A manual %s has no time', async (status) => {
      const { body } = await desk().byHand((await newcomer()).id, { status, time: '09:00' });
      expect(body.record).toMatchObject({ status, time: null, late_minutes: 0 });
    });

    it('A manual mark reaches back to the last day of the edit window and no farther', async () => {
      const ada = await newcomer();
      expect((await desk().byHand(ada.id, { date: dayAgo(7) })).status).toBe(201);
      const closed = await desk().byHand(ada.id, { date: dayAgo(8) });
      expect(code(closed)).toEqual([409, 'edit_window_closed']);
    });

    it('A second manual mark of the same day is refused', async () => {
      const ada = await newcomer();
      const first = await desk().byHand(ada.id, { status: 'Leave' });
      const second = await desk().byHand(ada.id);
      expect(code(second)).toEqual([409, 'already_marked']);
      expect(second.body.record).toEqual(first.body.record);
    });

    it.each([
      ['tomorrow', { date: dayAgo(-1) }, 'date'],
      ['a day that does not exist', { date: '2026-02-30' }, 'date'],
      ['a day written otherwise', { date: '1.3.2026' }, 'date'],
      ['no day', { date: undefined }, 'date'],
      ['a status nobody knows', { status: 'Asleep' }, 'status'],
      ['a time that does not exist', { time: '24:00' }, 'time'],
      ['notes without end', { notes: 'x'.repeat(1001) }, 'notes'],
      ['a number for an id', { user_id: 7 }, 'user_id'],
      ['a member nobody knows', { source: 'face_recognition' }, 'source'],
    ])('A manual mark is refused for %s', async (_, body, field) => {
      const answer = await desk().byHand(admin.id, body);
      expect(code(answer)).toEqual([400, 'validation_failed']);
      expect(answer.body.errors).toMatchObject([{ field }]);
    });

    it('A manual mark of somebody who does not exist is refused', async () => {
      expect(code(await desk().byHand('EMP999'))).toEqual([404, 'user_not_found']);
    });

    it('A manual mark of somebody who is inactive or was deleted is refused', async () => {
      const ada = await newcomer();
      await sql(server, `UPDATE users SET status = 'Suspended' WHERE id = ?`, [ada.id]);
      expect(code(await desk().byHand(ada.id))).toEqual([409, 'user_not_active']);
      await sql(server, `UPDATE users SET deleted_at = '2026-01-01 00:00:00.000' WHERE id = ?`, [
        ada.id,
      ]);
      expect(code(await desk().byHand(ada.id))).toEqual([404, 'user_not_found']);
      expect(
        await sql(server, 'SELECT id FROM attendance_records WHERE user_id = ?', [ada.id]),
      ).toEqual([]);
    });

    it('Nobody but an administrator marks by hand', async () => {
      const ada = await newcomer();
      const body = { user_id: ada.id, date: today(), status: 'Present' };
      const { api } = ada;
      expect((await api.post('/api/attendance/mark-manual', body)).status).toBe(403);
      expect((await api.put('/api/attendance/edit', { record_id: 1 })).status).toBe(403);
      expect((await api.post('/api/attendance/review', { record_id: 1 })).status).toBe(403);
    });
  });

  describe('Editing', () => {
    const lateRecord = async () => {
      const mark = { date: dayAgo(2), status: 'Late', time: '09:40', notes: 'Bus' };
      const { body } = await desk().byHand((await newcomer()).id, mark);
      return body.record as { id: number };
    };

    it('An edit leaves alone what it does not name', async () => {
      const record = await lateRecord();
      const { status, body } = await desk().edit(record.id, { location: 'Annex' });
      expect(status).toBe(200);
      expect(body).toEqual({ success: true, record: { ...record, location: 'Annex' } });
      expect(await trailOf(server, record.id)).toEqual([
        { user_id: admin.id, action_type: 'attendance_marked_by_hand' },
        { user_id: admin.id, action_type: 'attendance_edited' },
      ]);
    });

    it('An edited time is judged by the schedule in force', async () => {
      const record = await lateRecord();
      expect((await desk().edit(record.id, { time: '09:15:00' })).body.record).toMatchObject({
        time: '09:15:00',
        timestamp: `${dayAgo(2)}T09:15:00.000Z`,
        status: 'Present',
        late_minutes: 0,
      });
      expect((await desk().edit(record.id, { time: '09:15:01' })).body.record).toMatchObject({
        status: 'Late',
        late_minutes: 15,
      });
    });

    it('An edited status holds against the schedule', async () => {
      const record = await lateRecord();
      expect((await desk().edit(record.id, { status: 'Present' })).body.record).toMatchObject({
        status: 'Present',
        time: '09:40:00',
        late_minutes: 0,
      });
      expect(
        (await desk().edit(record.id, { status: 'Leave', notes: '' })).body.record,
      ).toMatchObject({
        status: 'Leave',
        time: null,
        notes: null,
      });
      const timeAlone = await desk().edit(record.id, { time: '09:00' });
      expect(code(timeAlone)).toEqual([400, 'validation_failed']);
    });

    it('An edit keeps the values before and after in the audit trail', async () => {
      const record = await lateRecord();
      await desk().edit(record.id, { status: 'Absent' });
      const [line] = await sql(
        server,
        `SELECT old_value, new_value FROM activity_log
          WHERE action_type = 'attendance_edited' AND record_id = ?`,
        [String(record.id)],
      );
      const read = (value: unknown) =>
        (typeof value === 'string' ? JSON.parse(value) : value) as { status: string };
      expect(read(line!.old_value).status).toBe('Late');
      expect(read(line!.new_value).status).toBe('Absent');
    });

    it('An edit after the edit window is refused', async () => {
      const record = await lateRecord();
      await sql(server, 'UPDATE attendance_records SET date_only = ? WHERE id = ?', [
        dayAgo(8),
        record.id,
      ]);
      expect(code(await desk().edit(record.id, { status: 'Present' }))).toEqual([
        409,
        'edit_window_closed',
      ]);
      await configure(server, { attendance_edit_window_days: '8' });
      expect((await desk().edit(record.id, { status: 'Present' })).status).toBe(200);
      await configure(server, { attendance_edit_window_days: '7' });
    });

    it('An edit without a change, or of no record, is refused', async () => {
      const record = await lateRecord();
      expect(code(await desk().edit(record.id, {}))).toEqual([400, 'validation_failed']);
      expect(code(await desk().edit(999_999, { notes: 'x' }))).toEqual([404, 'record_not_found']);
      expect(code(await desk().edit('abc' as never, { notes: 'x' }))).toEqual([
        400,
        'validation_failed',
      ]);
      expect(code(await desk().edit(record.id, { user_id: 'EMP001' }))).toEqual([
        400,
        'validation_failed',
      ]);
    });
  });
});
