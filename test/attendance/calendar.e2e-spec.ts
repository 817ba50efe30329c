import { dayAgo } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { register } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Calendar', () => {
  describe('Holidays', () => {
    const holidays = async (year: number) =>
      (await admin.api.get(`/api/admin/holidays?year=${year}`)).body.holidays as unknown;
    const upload = (bytes: Buffer | string, fields: Record<string, string> = {}) =>
      admin.api.upload('/api/admin/holidays/import', {
        fields,
        files: { file: { bytes: Buffer.from(bytes), fileName: 'days.ics', type: 'text/calendar' } },
      });

    it('Administrators add, change and remove holidays, one for each day', async () => {
      const { status, body } = await admin.api.post('/api/admin/holidays', {
        date: '2031-05-02',
        name: 'Founders’ day',
      });
      const day = { id: body.id, date: '2031-05-02', name: 'Founders’ day' };
      expect(status).toBe(201);
      expect(body).toMatchObject({ ...day, kind: 'holiday', source: 'own' });
      const again = await admin.api.post('/api/admin/holidays', { date: '2031-05-02', name: 'X' });
      expect(code(again)).toEqual([409, 'holiday_taken']);

      const path = `/api/admin/holidays/${body.id}`;
      expect((await admin.api.put(path, { kind: 'working_day' })).body).toMatchObject({
        ...day,
        kind: 'working_day',
      });
      expect((await admin.api.delete(path)).body).toMatchObject({ success: true });
      expect(code(await admin.api.delete(path))).toEqual([404, 'holiday_not_found']);
      expect(await holidays(2031)).toEqual([]);
    });

    it('Public holidays follow the country and region, and the site’s own entries override them', async () => {
      await configure(server, { holiday_country: 'DE', holiday_region: 'BY' });
      await admin.api.post('/api/admin/holidays', {
        date: '2030-01-06',
        name: 'We work',
        kind: 'working_day',
      });
      const days = await holidays(2030);
      expect(days).toContainEqual({
        id: null,
        date: '2030-10-03',
        name: 'Tag der Deutschen Einheit',
        kind: 'holiday',
        source: 'public',
      });
      expect(days).toContainEqual(
        expect.objectContaining({ date: '2030-01-06', kind: 'working_day', source: 'own' }),
      );
      await configure(server, { holiday_country: 'none', holiday_region: 'none' });
    });

    it('Holidays are imported from iCalendar files and lists, and entries that cannot be taken are named', async () => {
      const calendar = [
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'DTSTART;VALUE=DATE:20320501',
        'SUMMARY:Labour\\, and',
        '  rest',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'DTSTART;VALUE=DATE:20320230',
        'SUMMARY:Never',
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n');
      const dry = await upload(calendar, { dry_run: 'true' });
      expect(dry.body).toMatchObject({ imported: 1, effect: { dry_run: true } });
      expect(await holidays(2032)).toEqual([]);
      expect((await upload(calendar)).body).toMatchObject({
        imported: 1,
        skipped: 0,
        errors: [{ row: 2, message: expect.stringContaining('a date that exists') }],
      });
      const list = [
        { date: '2032-05-01', name: 'Labour' },
        { date: '2032-12-31', name: 'Last day', kind: 'working_day' },
        { date: '2032-12-30', name: 'Odd', kind: 'odd' },
        7,
      ];
      expect((await upload(JSON.stringify({ holidays: list }))).body).toMatchObject({
        imported: 1,
        skipped: 1,
        errors: [{ row: 3 }, { row: 4 }],
      });
      expect(await holidays(2032)).toMatchObject([
        { date: '2032-05-01', name: 'Labour, and rest' },
        { date: '2032-12-31', kind: 'working_day' },
      ]);
    });

    it('A holiday import refuses unreadable files, files that are too large and lists that are too long', async () => {
      expect(code(await upload('a picture'))).toEqual([422, 'unreadable_calendar']);
      expect(code(await upload(Buffer.alloc(10 * 2 ** 20, 32)))).toEqual([413, 'file_too_large']);
      const days = Array.from({ length: 2001 }, () => ({ date: '2033-01-01', name: 'x' }));
      expect(code(await upload(JSON.stringify(days)))).toEqual([400, 'validation_failed']);
    });

    it.each([
      ['a day that does not exist', { date: '2031-02-29', name: 'x' }, 'date'],
      ['no day at all', { name: 'x' }, 'date'],
      ['no name', { date: '2031-03-01', name: ' ' }, 'name'],
      ['a kind nobody knows', { date: '2031-03-01', name: 'x', kind: 'odd' }, 'kind'],
    ])('A holiday with %s is refused', async (_, body, field) => {
      const answer = await admin.api.post('/api/admin/holidays', body);
      expect([answer.status, answer.body.errors[0].field]).toEqual([400, field]);
    });

    it('An unknown holiday country and an unknown time zone are refused as settings', async () => {
      const set = (config_key: string, config_value: string) =>
        admin.api.put('/api/admin/config', { config_key, config_value });
      expect(code(await set('holiday_country', 'XX'))).toEqual([400, 'validation_failed']);
      expect(code(await set('site_timezone', 'Mars/Olympus'))).toEqual([400, 'validation_failed']);
    });
  });

  describe('Work schedules', () => {
    const make = (schedule: object) => admin.api.post('/api/admin/schedules', schedule);

    it('A schedule holds for everybody or for a department, from a day on', async () => {
      await sql(server, `INSERT INTO departments (id, name, status) VALUES (?, ?, 'Active')`, [
        'DEPT905',
        'Night watch',
      ]);
      const { status, body } = await make({
        name: 'Nights',
        department: 'night watch'.replace('n', 'N'),
        start: '22:00',
        end: '06:00',
        grace_minutes: 5,
        half_day_minutes: 200,
        working_days: ['Mon', 'Sat'],
        effective_from: dayAgo(-3),
      });
      expect([status, body]).toEqual([
        201,
        {
          id: expect.any(Number),
          name: 'Nights',
          department: 'DEPT905',
          department_name: 'Night watch',
          user_id: null,
          user_name: null,
          effect: expect.objectContaining({ dry_run: false, leave_days_returned: 0 }),
          effective_from: dayAgo(-3),
          start: '22:00',
          end: '06:00',
          overnight: true,
          grace_minutes: 5,
          half_day_minutes: 200,
          working_days: ['Mon', 'Sat'],
          absent_after_minutes: 0,
          break_minutes: 0,
          overtime_after_minutes: 0,
          weeks: null,
        },
      ]);
      const path = `/api/admin/schedules/${body.id}`;
      expect((await admin.api.put(path, { end: '05:00' })).body).toMatchObject({ end: '05:00' });
      expect((await admin.api.get('/api/admin/schedules')).body.schedules).toHaveLength(1);
      const same = { department: 'DEPT905', start: '09:00', end: '10:00' };
      expect(code(await make({ ...same, effective_from: dayAgo(-3) }))).toEqual([
        409,
        'schedule_taken',
      ]);
      expect((await admin.api.delete(path)).body).toMatchObject({ success: true });
    });

    it('A schedule that has been in force is not rewritten', async () => {
      const { body } = await make({ start: '08:00', end: '16:00' });
      await sql(server, 'UPDATE schedules SET effective_from = ? WHERE id = ?', [
        dayAgo(1),
        body.id as number,
      ]);
      const path = `/api/admin/schedules/${body.id}`;
      expect(code(await admin.api.put(path, { start: '07:00' }))).toEqual([
        409,
        'schedule_in_force',
      ]);
      expect(code(await admin.api.delete(path))).toEqual([409, 'schedule_in_force']);
      await sql(server, 'DELETE FROM schedules');
    });

    it.each([
      ['a day in the past', { effective_from: dayAgo(1) }, 'effective_from'],
      ['a day that does not exist', { effective_from: '2031-02-30' }, 'effective_from'],
      ['a time that does not exist', { start: '24:00' }, 'start'],
      ['a schedule without a start', { start: undefined }, 'start'],
      ['no hours', { end: '09:00' }, 'end'],
      ['a day of the week nobody knows', { working_days: ['Moonday'] }, 'working_days'],
      ['a department nobody knows', { department: 'Nowhere' }, 'department'],
    ])('A schedule with %s is refused', async (_, wrong, field) => {
      const answer = await make({ start: '09:00', end: '17:00', ...wrong });
      expect([answer.status, answer.body.errors?.[0].field]).toEqual([400, field]);
    });

    it('Nobody but administrators sees or changes schedules', async () => {
      const { api } = await register(server);
      for (const path of ['schedules', 'holidays']) {
        expect((await api.get(`/api/admin/${path}`)).status).toBe(403);
        expect((await api.post(`/api/admin/${path}`, {})).status).toBe(403);
      }
    });
  });
});
