import { dayAgo, deskOf, EVERY_DAY, today } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { pdfLines } from '../harness/pdf-text.js';
import { register, type Person } from '../harness/people.js';
import { csvRows, sheetTable, written } from '../harness/reports.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const REQUESTS = '/api/attendance/requests';
const KINDS = '/api/admin/leave-kinds';
const MONTH = today().slice(0, 7);
const [year, month] = MONTH.split('-').map(Number);

const { server, admin } = await serve();

/**
 * One day: Ada came, Ben did not. Cy is on a trip, which counts as present, and Dee in a training, which does not. Eve was
 * on a trip in the morning and did not come in the afternoon.
 */
describe('Leave that counts as present', () => {
  const people: Record<string, Person> = {};

  beforeAll(async () => {
    await configure(server, { working_days: EVERY_DAY.join() });
    await admin.api.post('/api/admin/departments', { name: 'Archive' });
    for (const name of ['Ada', 'Ben', 'Cy', 'Dee', 'Eve']) {
      people[name] = await register(server, { name });
      await admin.api.put(`/api/users/${people[name].id}`, { department: 'Archive' });
    }
    await admin.api.post(KINDS, { code: 'trip', name: 'Business trip', counts_as_present: true });
    await deskOf(admin).byHand(idOf('Ada'));
    await deskOf(admin).byHand(idOf('Ben'), { status: 'Absent' });
    await grant('Cy', { leave_kind: 'trip', end_date: dayAgo(-1) });
    await grant('Dee', { leave_kind: 'training' });
    await grant('Eve', { leave_kind: 'trip', half_day: 'morning' });
    const [eve] = (await people.Eve!.api.get('/api/attendance/user-history')).body.records;
    await deskOf(admin).edit(eve.id, { status: 'Absent' });
  });

  const idOf = (name: string) => people[name]!.id;
  const grant = async (name: string, more: object) => {
    const wish = { kind: 'leave', reason: 'x', start_date: today(), end_date: today(), ...more };
    const { body } = await people[name]!.api.post(REQUESTS, wish);
    const decision = { decision: 'approved' };
    expect((await admin.api.post(`${REQUESTS}/${body.id}/decision`, decision)).status).toBe(200);
  };
  const months = async (): Promise<Record<string, unknown>> => {
    const { body } = await admin.api.get(`/api/reports/monthly?year=${year}&month=${month}`);
    const rows = body.records as { name: string; attendance_rate: number }[];
    const rates = rows.map(({ name, attendance_rate: rate }) => [name, rate] as const);
    return { ...Object.fromEntries(rates), All: body.summary.attendance_rate };
  };
  const filters = { date: today() };
  const ARCHIVE = expect.objectContaining({ attendance_rate: '62.5' }) as unknown;

  it('The monthly report rates it like presence, halves as halves, and counts it as leave', async () => {
    // All: Ada 1, Cy 1 and Eve .5 of those and Ben 1, Eve .5; the day to come is of another month or another 1 of Cy.
    const whole = dayAgo(-1).startsWith(MONTH) ? 5 : 4;
    const All = Math.round((10_000 * (whole - 1.5)) / whole) / 100;
    expect(await months()).toMatchObject({ Ada: 100, Ben: 0, Cy: 100, Dee: 0, Eve: 50, All });
    const { body } = await admin.api.get(`/api/reports/daily?date=${today()}&department=Archive`);
    expect(body.summary).toMatchObject({
      present: 1,
      absent: 1.5,
      leave: 2.5,
      attendance_rate: 62.5,
    });
  });

  it('Files of every format say the same', async () => {
    const wish = { report_type: 'department', filters };
    const csv = await written(admin.api, { ...wish, format: 'csv' });
    expect(csvRows(csv.file)).toEqual([ARCHIVE]);
    const xlsx = await written(admin.api, { ...wish, format: 'excel' });
    const summary = await sheetTable(xlsx.file, 'Summary', 'Department name');
    expect(summary['Archive']?.['Attendance %']).toBe(62.5);
    const pdf = await written(admin.api, { ...wish, format: 'pdf' });
    expect(pdfLines(pdf.file).join('\n')).toContain('62.5');
  });

  it('So do the dashboard, the departments’ report, the heatmap, today’s list and a history', async () => {
    const dashboard = await admin.api.get('/api/statistics/dashboard');
    // People, whom nobody halves: Ada and Cy of those and Ben, Eve.
    expect(dashboard.body).toMatchObject({ attendance_rate: 50, attendanceRate: 50 });
    const departments = await admin.api.get(`/api/reports/department?date=${today()}`);
    expect(departments.body.departments).toMatchObject([{ attendance_rate: 62.5 }]);
    const heatmap = await admin.api.get(`/reports/heatmap?year=${year}&department=Archive`);
    expect(String(heatmap.body)).toMatch(/ % of [45] days attended/);
    const list = await admin.api.get('/api/attendance/today');
    expect(list.body.counts).toMatchObject({ absent: 2, leave: 2, attendance_rate: 50 });
    const day = `start_date=${today()}&end_date=${today()}`;
    const rateOf = async (name: string): Promise<unknown> =>
      (await people[name]!.api.get(`/api/attendance/user-history?${day}`)).body.counts
        .attendance_rate;
    expect([await rateOf('Cy'), await rateOf('Dee')]).toEqual([100, 0]);
  });

  it('So do the views', async () => {
    const department = 'SELECT attendance_rate FROM v_department_stats';
    expect(Number((await sql(server, department))[0]?.attendance_rate)).toBe(50);
    const own = 'SELECT attendance_rate FROM v_monthly_attendance_rate WHERE user_id = ?';
    const [cy] = await sql(server, own, [idOf('Cy')]);
    const [dee] = await sql(server, own, [idOf('Dee')]);
    expect([Number(cy?.attendance_rate), dee?.attendance_rate]).toEqual([100, null]);
  });

  it('A kind that changes counts otherwise from today on, and what was before stays', async () => {
    const past = 'UPDATE attendance_records SET date_only = ? WHERE user_id = ? AND date_only = ?';
    await sql(server, past, [dayAgo(1), idOf('Cy'), today()]);
    await admin.api.put(`${KINDS}/trip`, { counts_as_present: false });
    const kept = 'SELECT date_only FROM attendance_records WHERE leave_counts_as_present = 1';
    expect(await sql(server, kept)).toHaveLength(1);
    const { body } = await admin.api.get(`/api/reports/daily?date=${today()}&department=Archive`);
    // Ada of Ada, Ben and half of Eve.
    expect(body.summary.attendance_rate).toBe(40);
  });

  it('unless the month is closed', async () => {
    await admin.api.post('/api/admin/closed-months', { month: MONTH });
    const answer = await admin.api.put(`${KINDS}/trip`, { counts_as_present: true });
    expect(code(answer)).toEqual([409, 'month_closed']);
    expect((await admin.api.put(`${KINDS}/trip`, { name: 'Trip' })).status).toBe(200);
    await admin.api.delete(`/api/admin/closed-months/${MONTH}`);
  });
});
