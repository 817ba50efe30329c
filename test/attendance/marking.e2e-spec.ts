import { DateTime } from 'luxon';
import { deskOf, EVERY_DAY, mark, today, trailOf } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { configure } from '../harness/sql.js';
import { register } from '../harness/people.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Marking without a picture', () => {
  const newcomer = (name = 'Ada Lovelace') => register(server, { name });
  const desk = () => deskOf(admin);

  describe('A user marks themselves', () => {
    it('A mark without a picture awaits an administrator', async () => {
      const ada = await newcomer();
      const { status, body } = await mark(ada, { location: ' Main gate ', device_id: 'tablet-7' });

      expect(status).toBe(201);
      expect(body).toEqual({
        success: true,
        marked: true,
        message: expect.stringContaining('Ada Lovelace'),
        status: expect.stringMatching(/^(Present|Late)$/),
        timestamp: body.record.timestamp,
        record_id: body.record.id,
        user_id: ada.id,
        user_name: 'Ada Lovelace',
        confidence: null,
        distance: null,
        record: {
          id: expect.any(Number),
          user_id: ada.id,
          user_name: 'Ada Lovelace',
          department: null,
          department_name: null,
          date: today(),
          time: expect.stringMatching(/^\d\d:\d\d:\d\d$/),
          timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
          status: body.status,
          late_minutes: expect.any(Number),
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
          location: 'Main gate',
          device_id: 'tablet-7',
          source: 'api',
          confidence: null,
          distance: null,
          spoof_score: null,
          liveness_score: null,
          received_at: body.timestamp,
          replay_detected: null,
          face_encoding_id: null,
          verification_status: 'pending',
          notes: null,
        },
      });
      expect(body.timestamp).toContain(`${body.record.date}T${body.record.time}`);
      expect(await trailOf(server, body.record_id)).toEqual([
        { user_id: ada.id, action_type: 'attendance_marked' },
      ]);
    });

    it('A mark may have no body at all', async () => {
      expect((await mark(await newcomer())).status).toBe(201);
    });

    it('A mark may come as a form without a picture', async () => {
      const ada = await newcomer();
      const answer = await ada.api.upload('/api/attendance/mark', { fields: { location: 'Gate' } });
      expect(answer.status).toBe(201);
      expect(answer.body.record.location).toBe('Gate');
    });

    it('A second mark on the same day is refused with the first record', async () => {
      const ada = await newcomer();
      const first = await mark(ada, {});
      const second = await mark(ada, {});
      expect(code(second)).toEqual([409, 'already_marked']);
      expect(second.body.record).toEqual(first.body.record);
    });

    it('A mark that is refused uses up no number of a record', async () => {
      const ada = await newcomer();
      const first = await mark(ada, {});
      await mark(ada, {});
      const next = await mark(await newcomer('Grace Hopper'), {});
      expect(next.body.record_id).toBe(Number(first.body.record_id) + 1);
    });

    it.each([
      ['a location of 51 letters', { location: 'x'.repeat(51) }, 'location'],
      ['a device of 51 letters', { device_id: 'x'.repeat(51) }, 'device_id'],
      ['a location that is a number', { location: 5 }, 'location'],
      ['somebody else’s id', { user_id: 'ADM001' }, 'user_id'],
      ['a time', { time: '08:00' }, 'time'],
    ])('A mark with %s is refused', async (_, body, field) => {
      const answer = await mark(await newcomer(), body);
      expect(code(answer)).toEqual([400, 'validation_failed']);
      expect(answer.body.errors).toMatchObject([{ field }]);
    });

    it('A mark without a token is refused', async () => {
      expect((await server.visitor.post('/api/attendance/mark', {})).status).toBe(401);
    });
  });

  describe('Attendance settings', () => {
    it('Marks without a face are refused where the settings forbid them', async () => {
      await configure(server, { self_mark_without_face: 'never' });
      expect(code(await mark(await newcomer(), {}))).toEqual([400, 'face_required']);
    });

    it('Marks without a face are verified where the settings allow them', async () => {
      await configure(server, { self_mark_without_face: 'allow' });
      const { body } = await mark(await newcomer(), {});
      expect(body.record).toMatchObject({ source: 'api', verification_status: 'verified' });
      await configure(server, { self_mark_without_face: 'pending' });
    });

    it('Closed attendance refuses every mark except an administrator’s manual one', async () => {
      const ada = await newcomer();
      await configure(server, { attendance_marking_enabled: 'false' });
      expect(code(await mark(ada, {}))).toEqual([403, 'attendance_disabled']);
      expect((await desk().byHand(ada.id)).status).toBe(201);
      await configure(server, { attendance_marking_enabled: 'true' });
    });

    it('The day of a mark is the day in the site’s zone', async () => {
      await configure(server, { site_timezone: 'Pacific/Kiritimati' });
      const { body } = await mark(await newcomer(), {});
      const site = DateTime.fromISO(String(body.timestamp), { zone: 'Pacific/Kiritimati' });
      expect(Math.abs(site.diffNow().toMillis())).toBeLessThan(60_000);
      expect(body.record).toMatchObject({
        date: site.toISODate(),
        time: site.toFormat('HH:mm:ss'),
      });
      await configure(server, { site_timezone: 'UTC' });
    });

    it('A mark is late according to the start of work in the settings', async () => {
      await configure(server, {
        working_hours_start: '23:59',
        working_days: EVERY_DAY.join(),
      });
      expect((await mark(await newcomer(), {})).body.record).toMatchObject({
        status: 'Present',
        late_minutes: 0,
      });
      await configure(server, { working_hours_start: '00:00', late_mark_after_minutes: '0' });
      const { record } = (await mark(await newcomer(), {})).body;
      const midnight = Date.parse(`${today()}T00:00:00Z`);
      const minutes = Math.floor((Date.parse(String(record.timestamp)) - midnight) / 60_000);
      expect(record).toMatchObject({ status: 'Late', late_minutes: minutes });
      await configure(server, { working_hours_start: '09:00', late_mark_after_minutes: '15' });
    });
  });

  describe('Days that have a record already', () => {
    beforeAll(() => configure(server, { self_mark_without_face: 'allow' }));
    afterAll(() => configure(server, { self_mark_without_face: 'pending' }));

    it('A mark takes the place of an absence', async () => {
      const ada = await newcomer();
      const { record } = (await desk().byHand(ada.id, { status: 'Absent', notes: 'Not seen' }))
        .body;
      const came = await mark(ada, { location: 'Gate' });
      expect(came.status).toBe(201);
      expect(came.body.record).toMatchObject({
        id: record.id,
        status: expect.stringMatching(/^(Present|Late)$/),
        source: 'api',
        location: 'Gate',
        notes: null,
      });
    });

    it('A mark does not take the place of a leave', async () => {
      const ada = await newcomer();
      await desk().byHand(ada.id, { status: 'Leave' });
      expect(code(await mark(ada, {}))).toEqual([409, 'already_marked']);
    });
  });
});
