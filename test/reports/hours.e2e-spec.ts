import { hire, MONTH } from '../harness/monthly-records.js';
import { csvRows, sheetRows, written } from '../harness/reports.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const [year, month] = MONTH.split('-').map(Number);

const { server, admin } = await serve();

describe('Hours in reports', () => {
  let ada: string;

  beforeAll(async () => {
    await admin.api.post('/api/admin/departments', { name: 'Laboratory' });
    ada = await hire(server, admin, { name: 'Ada Kaya', letters: 'PLPPPV' });
    await went(1, { worked: 450, pause: 30, overtime: 0, early: 15 });
    await went(2, { worked: 520, pause: 0, overtime: 40, early: 0 });
    await went(3, { worked: 200, pause: 10, overtime: 0, early: 270, half: 1 });
    // The going of the 4th is yet to be looked at; on the 5th nobody saw one.
    await went(4, { worked: 480, pause: 0, overtime: 0, early: 0, pending: 1 });
    await change(2, 'late_minutes = 40');
    await change(3, `leave_half = 'afternoon', leave_kind = 'vacation'`);
    // A Saturday: no work was due.
    await change(8, `date_only = '${MONTH}-06', status = 'Present'`);
    await went(6, { worked: 120, pause: 0, overtime: 120, early: 0 });
  });

  const change = (day: number, what: string) =>
    sql(
      server,
      `UPDATE attendance_records SET ${what} WHERE user_id = '${ada}' AND date_only = '${MONTH}-0${day}'`,
    );
  const went = (day: number, { worked, pause, overtime, early, half = 0, pending = 0 }: Going) =>
    change(
      day,
      `check_out_time = '17:00:00', worked_minutes = ${worked}, break_minutes = ${pause},
       overtime_minutes = ${overtime}, early_exit_minutes = ${early}, half_day = ${half}, check_out_pending = ${pending}`,
    );

  const figures = {
    total_days: 6,
    present_days: 4.5,
    late_days: 1,
    leave_days: 0.5,
    extra_days: 1,
    half_days: 1,
    open_days: 2,
    late_minutes: 40,
    worked_minutes: 450 + 520 + 200 + 120,
    break_minutes: 40,
    overtime_minutes: 160,
    early_exit_minutes: 285,
  };

  it('A month sums the hours up of whoever came and surely went', async () => {
    const query = `year=${year}&month=${month}&user_id=${ada}`;
    const { body } = await admin.api.get(`/api/reports/monthly?${query}`);
    expect(body.records).toMatchObject([{ user_id: ada, ...figures }]);
    expect(body.summary).toMatchObject(figures);
  });

  it('A day tells the going and the hours', async () => {
    const day = (date: number) =>
      admin.api.get(`/api/reports/daily?date=${MONTH}-0${date}&department=Laboratory`);
    const { body } = await day(3);
    const told = {
      time: '08:55:30',
      check_out_time: '17:00:00',
      check_out_pending: false,
      worked_minutes: 200,
      break_minutes: 10,
      overtime_minutes: 0,
      early_exit_minutes: 270,
      half_day: true,
      leave_kind: 'vacation',
      leave_half_day: 'afternoon',
    };
    expect(body.records).toMatchObject([told]);
    expect(body.summary).toMatchObject({ present: 0.5, leave: 0.5, not_marked: 0 });
    expect(body.summary).toMatchObject({ worked_minutes: 200, half_days: 1, open_days: 0 });
    expect((await day(5)).body.records).toMatchObject([
      { check_out_time: null, worked_minutes: null, half_day: false },
    ]);
  });

  it('Files hold the hours of people, days and departments', async () => {
    const wish = {
      report_type: 'monthly',
      filters: { year, month, department: 'Laboratory' },
    };
    const [row] = csvRows((await written(admin.api, { ...wish, format: 'csv' })).file);
    expect(row).toMatchObject(
      Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, String(value)])),
    );

    const { file } = await written(admin.api, { ...wish, format: 'excel' });
    const hours = [1, 1, 2, 40, 1290, 40, 160, 285];
    const [, person] = await sheetRows(file, 'People');
    expect(person!.slice(4, 20)).toEqual([6, 4.5, 0, 1, 0.5, 0, 23, 100, ...hours]);
    const summary = await sheetRows(file, 'Summary');
    expect(summary.at(-1)!.slice(11)).toEqual(hours);
    const days = await sheetRows(file, 'Days');
    const third = days.find((cells) => cells.includes('afternoon'))!;
    expect(third.slice(-8)).toEqual([false, 200, 10, 0, 270, true, 'vacation', 'afternoon']);
  });
});

interface Going {
  readonly worked: number;
  readonly pause: number;
  readonly overtime: number;
  readonly early: number;
  readonly half?: 0 | 1;
  readonly pending?: 0 | 1;
}
