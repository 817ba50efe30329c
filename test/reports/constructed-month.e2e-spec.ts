import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deskOf } from '../harness/attendance.js';
import { ServerClock } from '../harness/clocks.js';
import { pdfLines } from '../harness/pdf-text.js';
import { newEmail, signInAdmin, type Person } from '../harness/people.js';
import { csvRows, sheetTable, written } from '../harness/reports.js';
import { startServer, type TestServer } from '../harness/server.js';
import { configure } from '../harness/sql.js';

type Row = Record<string, unknown>;

const MONTH = '2026-10';
const TIME = { year: 2026, month: 10 };
/** Twenty-two days from Monday to Friday, of which the 5th turns out to be a holiday. */
const WEEKDAYS = Array.from({ length: 31 }, (_, i) => dayOf(i + 1)).filter(
  (day) => ![0, 6].includes(new Date(day).getUTCDay()),
);
const HOLIDAY = dayOf(5);
const DUE = WEEKDAYS.filter((day) => day !== HOLIDAY);

function dayOf(number: number): string {
  return `${MONTH}-${String(number).padStart(2, '0')}`;
}

/** What the month comes to, reckoned by hand. A day is 09:00 to 17:00, 480 minutes. */
const BY_HAND: Record<string, Row> = {
  // Nineteen days of eight hours, one without a going, and absent on the 30th: 20 of 21.
  'Fay Full': {
    department_name: 'Sales',
    ...{ present_days: 20, late_days: 0, absent_days: 1, leave_days: 0, total_days: 21 },
    ...{ working_days: 21, open_days: 1, worked_minutes: 19 * 480, attendance_rate: 95.24 },
  },
  // A morning of 240 minutes with the afternoon off, one day late by forty, and nineteen days of eight hours.
  'Hal Half': {
    department_name: 'Sales',
    ...{ present_days: 19.5, late_days: 1, absent_days: 0, leave_days: 0.5, total_days: 21 },
    ...{ working_days: 21, late_minutes: 40, worked_minutes: 19 * 480 + 440 + 240 },
    attendance_rate: 100,
  },
  // From the 15th on: two, five and five days.
  'Joy Joiner': {
    department_name: 'Works',
    ...{ present_days: 12, absent_days: 0, total_days: 12, working_days: 12 },
    ...{ worked_minutes: 12 * 480, attendance_rate: 100 },
  },
  // To the 14th: two, four and three days. What the clock wrote of the 15th and 16th went with the leaving.
  'Lee Leaver': {
    department_name: 'Sales',
    ...{ present_days: 9, absent_days: 0, total_days: 9, working_days: 9 },
    ...{ worked_minutes: 9 * 480, attendance_rate: 100 },
  },
  // Eleven days in Sales, and from the 19th on ten in Works.
  'Mo Mover': {
    department_name: 'Works',
    ...{ present_days: 21, absent_days: 0, total_days: 21, working_days: 21 },
    ...{ worked_minutes: 21 * 480, attendance_rate: 100 },
  },
  // 22:00 to 06:00, Monday to Saturday: twenty-six nights without the 5th. That of the 24th is an hour longer.
  'Nia Night': {
    department_name: 'Nights',
    ...{ present_days: 2, absent_days: 0, total_days: 2, working_days: 26 },
    ...{ worked_minutes: 480 + 540, attendance_rate: 100 },
  },
};

/** 84.5 of 85.5 days came; the rest is the sum of the rows above. */
const TOTAL = {
  ...{ present_days: 83.5, late_days: 1, absent_days: 1, leave_days: 0.5, total_days: 86 },
  ...{ working_days: 110, open_days: 1, worked_minutes: 40_100, attendance_rate: 98.83 },
};

/** Mo counts in each department with the days there, and once in all. */
const DEPARTMENTS: Record<string, Row> = {
  Nights: { total_employees: 1, present_days: 2, working_days: 26, worked_minutes: 1020 },
  // Fay 20, Hal 19.5, Lee 9, Mo 11; due 21, 21, 9, 11; an absence among 61.5 days.
  Sales: {
    ...{ total_employees: 4, present_days: 59.5, late_days: 1, absent_days: 1, leave_days: 0.5 },
    ...{ working_days: 62, worked_minutes: 28_520, attendance_rate: 98.37 },
  },
  Works: { total_employees: 2, present_days: 22, working_days: 22, worked_minutes: 22 * 480 },
};

/** Days, and hours as hours: 475:20 are 28,520 minutes, and 668:20 are 40,100. */
const ON_PAPER = [
  'Nights | 1 | 2 | 2 | 0 | 0 | 0 | 0 | 26 | 100.00 %',
  'Sales | 4 | 62 | 59.5 | 1 | 1 | 0.5 | 0 | 62 | 98.37 %',
  'Works | 2 | 22 | 22 | 0 | 0 | 0 | 0 | 22 | 100.00 %',
  'All | 6 | 86 | 83.5 | 1 | 1 | 0.5 | 0 | 110 | 98.83 %',
  'Nights | 0 | 0 | 0 | 0:00 | 17:00 | 0:00 | 0:00 | 0:00',
  'Sales | 0 | 0 | 1 | 0:40 | 475:20 | 0:00 | 0:00 | 0:00',
];

describe('A month in which all that happens happened', () => {
  let folder: string;
  let clock: ServerClock;
  let server: TestServer;
  let admin: Person;
  const ids: Record<string, string> = {};

  /** The clock of the server, of the database not. Who was signed in is not any more. */
  const setClock = async (moment: string) => {
    await clock.ahead((Date.parse(moment) - Date.now()) / 3_600_000);
  };
  const goTo = async (moment: string) => {
    await setClock(moment);
    admin = await signInAdmin(server);
  };
  const hire = async (name: string, department: string, join_date = '2020-01-01') => {
    const wish = { name, email: newEmail(), role: 'employee', department, join_date };
    ids[name] = (await admin.api.post('/api/admin/users/create', wish)).body.user_id;
  };
  const work = async (name: string, dates: readonly string[], times: object = {}) => {
    for (const date of dates) {
      const day = { date, time: '09:00', check_out_time: '17:00', ...times };
      const { status, body } = await deskOf(admin).byHand(ids[name]!, day);
      expect([status, body.code]).toEqual([201, undefined]);
    }
  };
  const change = async (name: string, changes: object) => {
    expect((await admin.api.put(`/api/users/${ids[name]}`, changes)).status).toBe(200);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'month-'));
    clock = new ServerClock(folder, 'site');
    await setClock('2026-09-30T06:00:00Z');
    server = await startServer(clock.env);
    await configure(server, { site_timezone: 'Europe/Berlin', attendance_edit_window_days: '60' });
    admin = await signInAdmin(server);
    for (const name of ['Sales', 'Works', 'Nights']) {
      await admin.api.post('/api/admin/departments', { name });
    }
    const nights = { start: '22:00', end: '06:00', department: 'Nights' };
    const working_days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
    const schedule = { ...nights, working_days, effective_from: '2026-09-30' };
    expect((await admin.api.post('/api/admin/schedules', schedule)).status).toBe(201);
    for (const name of ['Fay Full', 'Hal Half', 'Lee Leaver', 'Mo Mover'])
      await hire(name, 'Sales');
    await hire('Joy Joiner', 'Works', dayOf(15));
    await hire('Nia Night', 'Nights');

    await goTo(`${dayOf(19)}T07:00:00Z`);
    await change('Mo Mover', { department: 'Works' });

    await goTo('2026-11-04T10:00:00Z');
    const [morning, late, open, absent] = [dayOf(20), dayOf(21), dayOf(22), dayOf(30)];
    const except = (...days: string[]) => DUE.filter((day) => !days.includes(day));
    await work('Fay Full', except(open, absent));
    await work('Fay Full', [open], { check_out_time: undefined });
    await deskOf(admin).byHand(ids['Fay Full']!, { date: absent, status: 'Absent' });
    await work('Hal Half', except(morning, late));
    await work('Hal Half', [late], { time: '09:40', status: 'Late' });
    await work('Hal Half', [morning], { check_out_time: '13:00' });
    const leave = { kind: 'leave', start_date: morning, end_date: morning, half_day: 'afternoon' };
    await configure(server, { leave_backdating_days: '60' });
    const asked = await admin.api.post('/api/attendance/requests', {
      ...{ ...leave, user_id: ids['Hal Half'], reason: 'A visit' },
    });
    const decision = `/api/attendance/requests/${asked.body.id}/decision`;
    expect((await admin.api.post(decision, { decision: 'approved' })).status).toBe(200);
    await work('Joy Joiner', DUE.slice(9));
    await work('Lee Leaver', DUE.slice(0, 9));
    await work('Mo Mover', DUE);
    await work('Nia Night', [dayOf(23), dayOf(24)], { time: '22:00', check_out_time: '06:00' });
    await change('Lee Leaver', { status: 'Inactive', left_on: dayOf(14) });
    const holiday = { date: HOLIDAY, name: 'Declared late' };
    expect((await admin.api.post('/api/admin/holidays', holiday)).status).toBe(201);
  }, 120_000);

  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  const file = async (report_type: string, format: string) =>
    (await written(admin.api, { report_type, format, filters: TIME })).file;
  const named = (rows: readonly Row[], column = 'name') =>
    Object.fromEntries(rows.map((row) => [String(row[column]), row]));
  const asText = (row: Row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)]));
  const all = (expected: Record<string, Row>, each: (row: Row) => Row) =>
    Object.fromEntries(Object.entries(expected).map(([name, row]) => [name, each(row)]));

  it('comes to what is reckoned by hand, in JSON', async () => {
    const { body } = await admin.api.get('/api/reports/monthly?year=2026&month=10');
    expect(named(body.records as Row[])).toMatchObject(BY_HAND);
    expect(body.records).toHaveLength(6);
    expect(body.summary).toMatchObject({ total_users: 6, ...TOTAL });
  });

  it('in CSV', async () => {
    expect(named(csvRows(await file('monthly', 'csv')))).toMatchObject(all(BY_HAND, asText));
    const departments = named(csvRows(await file('department', 'csv')), 'department_name');
    expect(departments).toMatchObject(all(DEPARTMENTS, asText));
  });

  it('in a spreadsheet', async () => {
    const book = await file('monthly', 'excel');
    const people = await sheetTable(book, 'People', 'Name');
    expect(people).toMatchObject(all(BY_HAND, titled));
    const summary = await sheetTable(book, 'Summary', 'Department name');
    expect(summary).toMatchObject({ ...all(DEPARTMENTS, titled), All: titled(TOTAL) });
  });

  it('and on paper', async () => {
    const lines = pdfLines(await file('monthly', 'pdf'));
    expect(lines).toEqual(expect.arrayContaining(ON_PAPER));
  });
});

const TITLES: Record<string, string> = {
  department_name: 'Department name',
  total_employees: 'People',
  present_days: 'Present',
  late_days: 'Late',
  absent_days: 'Absent',
  leave_days: 'Leave',
  total_days: 'Days',
  working_days: 'Working days',
  open_days: 'No check-out',
  late_minutes: 'Late minutes',
  worked_minutes: 'Worked minutes',
  attendance_rate: 'Attendance %',
};

const titled = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [TITLES[key] ?? key, value]));
