import writeXlsx from 'write-excel-file/node';
import { dayAgo, EVERY_DAY, trailOf } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { sendList } from '../harness/imports.js';
import { register } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Import of past attendance', () => {
  const send = (file: Buffer | string, fields: Record<string, string> = {}) =>
    sendList(admin, '/api/admin/attendance/import', file, fields);
  const dayOf = async (userId: string, date: string) => {
    const query = `user_id=${userId}&start_date=${date}&end_date=${date}`;
    const { body } = await admin.api.get(`/api/attendance/user-history?${query}`);
    return body.records as { id: number }[];
  };

  beforeAll(() =>
    configure(server, {
      working_days: EVERY_DAY.join(),
      working_hours_start: '09:00',
      working_hours_end: '17:00',
    }),
  );

  it('Good rows go in once, bad ones are named with their line and reason', async () => {
    const ada = await register(server, { name: 'Ada Lovelace' });
    const bob = await register(server, { name: 'Bob Volt' });
    await admin.api.put(`/api/users/${bob.id}`, { employee_number: 'P-1', join_date: dayAgo(50) });
    const rows = [
      'E-mail,Number,Employee no.,User id,Date,Check-in,Check-out,Status,Note',
      `${ada.email},,,,${dayAgo(40)},08:55,17:05,,From the old system`,
      `${ada.email},,,,${dayAgo(39)},10:00,,,`,
      `,,,${ada.id},${dayAgo(38)},,,absent,`,
      `${ada.email},,,,${dayAgo(40)},09:00,,,`,
      `nobody@example.com,,,,${dayAgo(40)},09:00,,,`,
      `${ada.email},,,,${dayAgo(-1)},09:00,,,`,
      `${ada.email},,,,${dayAgo(37)},,,,`,
      `${ada.email},,,,${dayAgo(36)},17:00,09:00,,`,
      `${ada.email},,,,31.12.2025,17:00,,,`,
      `${bob.email},,,,${dayAgo(60)},09:00,,,`,
    ];
    const dry = await send(rows.join('\n'), { dry_run: 'true' });
    expect(await dayOf(ada.id, dayAgo(40))).toEqual([]);
    const wet = await send(rows.join('\n'));
    expect([dry.status, wet.status, dry.body]).toEqual([200, 200, { ...wet.body, dry_run: true }]);
    expect(wet.body).toMatchObject({ created: 3, skipped: 0, unchanged: 0, failed: 7 });
    const told = (wet.body.errors as { row: number; code: string }[]).map(
      ({ row, code: word }) => `${row} ${word}`,
    );
    expect(told).toEqual([
      '5 validation_failed',
      '6 user_not_found',
      '7 validation_failed',
      '8 validation_failed',
      '9 validation_failed',
      '10 validation_failed',
      '11 not_joined',
    ]);
    const [record] = await dayOf(ada.id, dayAgo(40));
    expect(record).toMatchObject({
      status: 'Present',
      time: '08:55:00',
      check_out_time: '17:05:00',
      worked_minutes: 490,
      source: 'import',
      notes: 'From the old system',
    });
    expect(await dayOf(ada.id, dayAgo(39))).toEqual([expect.objectContaining({ status: 'Late' })]);
    expect(await dayOf(ada.id, dayAgo(38))).toEqual([
      expect.objectContaining({ status: 'Absent', time: null }),
    ]);
    expect(await trailOf(server, record!.id)).toEqual([
      { user_id: admin.id, action_type: 'attendance_imported' },
    ]);
    const again = await send(rows.join('\n'));
    expect(again.body).toMatchObject({ created: 0, unchanged: 3, failed: 7 });
    expect((await ada.api.get('/api/notifications')).body.notifications).toEqual([]);
  });

  it('A day that has a record stays, or is replaced for a reason', async () => {
    const { id } = await register(server);
    await admin.api.put(`/api/users/${id}`, { employee_number: 'P-2' });
    const listOf = (time: string) => [
      ['Employee number', 'Date', 'In'],
      ['P-2', dayAgo(30), time],
    ];
    const workbook = (time: string) =>
      writeXlsx(listOf(time).map((row) => row.map((value) => ({ value })))).toBuffer();
    expect((await send(await workbook('09:00'))).body).toMatchObject({ created: 1, failed: 0 });
    expect((await send(await workbook('09:05'))).body).toMatchObject({ created: 0, skipped: 1 });
    const replace = { existing: 'replace' };
    const file = await workbook('09:05');
    expect(code(await send(file, replace))).toEqual([400, 'validation_failed']);
    const { body } = await send(file, { ...replace, reason: 'The clock was wrong' });
    expect(body).toMatchObject({ replaced: 1, skipped: 0 });
    expect(await dayOf(id, dayAgo(30))).toEqual([expect.objectContaining({ time: '09:05:00' })]);
    const [line] = await sql(
      server,
      `SELECT COUNT(*) AS n FROM activity_log WHERE action_type = 'past_attendance_imported'
        AND new_value LIKE '%The clock was wrong%'`,
      [],
    );
    expect(Number(line?.n)).toBe(1);
  });

  it('Days of a former employment are taken, those between two and after the last are refused', async () => {
    const ada = await register(server, { name: 'Ada Lovelace' });
    const change = (fields: object) => admin.api.put(`/api/users/${ada.id}`, fields);
    await change({ join_date: dayAgo(60), left_on: dayAgo(50) });
    await change({ status: 'Inactive' });
    await change({ status: 'Active', join_date: dayAgo(40) });
    await change({ left_on: dayAgo(30), status: 'Inactive' });
    const days = [61, 55, 45, 35, 25];
    const rows = days.map((days) => `${ada.id},${dayAgo(days)},09:00`);
    const file = ['user id,date,in', ...rows].join('\n');
    for (const dry_run of ['true', 'false']) {
      const { body } = await send(file, { dry_run });
      expect(body).toMatchObject({
        created: 2,
        errors: [
          { row: 2, code: 'not_joined' },
          { row: 4, code: 'not_joined' },
          { row: 6, code: 'has_left' },
        ],
      });
    }
    const replaced = `user id,date,in\n${ada.id},${dayAgo(55)},09:30`;
    const { body } = await send(replaced, { existing: 'replace', reason: 'The clock was wrong' });
    expect(body).toMatchObject({ replaced: 1, errors: [] });
    expect(await dayOf(ada.id, dayAgo(55))).toEqual([
      expect.objectContaining({ status: 'Late', time: '09:30:00', source: 'import' }),
    ]);
  });

  it('A closed month takes nothing in without a reason', async () => {
    const { id } = await register(server);
    const date = dayAgo(70);
    await admin.api.post('/api/admin/closed-months', { month: date.slice(0, 7) });
    const file = `user id,date,in\n${id},${date},09:00\n`;
    for (const dry_run of ['true', 'false']) {
      const { body } = await send(file, { dry_run });
      expect(body).toMatchObject({ created: 0, errors: [{ row: 2, code: 'month_closed' }] });
    }
    expect((await send(file, { reason: 'The old payroll' })).body).toMatchObject({ created: 1 });
  });

  it('A table without a day or a person, and callers who are no administrators, are refused', async () => {
    expect(code(await send('name,in\nAda,09:00\n'))).toEqual([400, 'validation_failed']);
    const { api } = await register(server);
    expect(code(await api.post('/api/admin/attendance/import'))).toEqual([403, 'forbidden']);
  });
});
