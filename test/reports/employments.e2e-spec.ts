import { dayAgo, deskOf, EVERY_DAY, today } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { hire, MONTH } from '../harness/monthly-records.js';
import { register } from '../harness/people.js';
import { csvRows, written } from '../harness/reports.js';
import { configure } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

type Row = Record<string, unknown>;

const [year, month] = MONTH.split('-').map(Number);

const { server, admin } = await serve();

describe('Employment', () => {
  beforeAll(async () => {
    await admin.api.post('/api/admin/departments', { name: 'Works' });
  });

  const figuresOf = async (id: string) => {
    const { body } = await admin.api.get(`/api/reports/monthly?year=${year}&month=${month}`);
    return (body.records as Row[]).find(({ user_id }) => user_id === id);
  };

  it('Whoever left owes nothing after the last day, and what the clock wrote or leave was granted goes', async () => {
    const eve = await hire(server, admin, {
      name: 'Eve Kaya',
      letters: 'PPPPPPPPPLAAVA',
      department: 'Works',
    });
    expect(await figuresOf(eve)).toMatchObject({ working_days: 23, absent_days: 3 });
    const left = { left_on: `${MONTH}-12` };
    expect((await admin.api.put(`/api/admin/users/deactivate/${eve}`, left)).status).toBe(200);
    const gone = { working_days: 10, total_days: 10, absent_days: 0, leave_days: 0 };
    expect(await figuresOf(eve)).toMatchObject({ ...gone, attendance_rate: 100 });
    const wish = {
      report_type: 'daily',
      format: 'csv',
      filters: { user_id: eve, year, month },
    };
    const days = csvRows((await written(admin.api, wish)).file);
    expect([days.length, days.at(-1)?.date]).toEqual([10, `${MONTH}-12`]);
    const after = await admin.api.get(`/api/reports/daily?date=${MONTH}-15`);
    expect((after.body.records as Row[]).map(({ user_id }) => user_id)).not.toContain(eve);
  });

  it('Whoever comes back begins anew, and not within the time before', async () => {
    const { users } = (await admin.api.get('/api/users?q=Eve Kaya')).body;
    const [{ id, left_on }] = users;
    expect(left_on).toBe(`${MONTH}-12`);
    const back = (joined_on: string) =>
      admin.api.put(`/api/admin/users/activate/${id}`, { joined_on });
    const overlap = await back(`${MONTH}-12`);
    expect(code(overlap)).toEqual([409, 'employment_overlaps']);
    expect(overlap.body).toMatchObject({ joined_on: '2020-01-01', left_on: `${MONTH}-12` });
    expect((await back(`${MONTH}-22`)).status).toBe(200);
    expect(await figuresOf(id)).toMatchObject({ working_days: 18, total_days: 10 });
    expect((await admin.api.get(`/api/users/${id}`)).body).toMatchObject({
      join_date: `${MONTH}-22`,
      left_on: null,
      past_employments: [{ joined_on: '2020-01-01', left_on: `${MONTH}-12` }],
    });
    const earlier = await admin.api.put(`/api/users/${id}`, { join_date: `${MONTH}-10` });
    expect(code(earlier)).toEqual([409, 'employment_overlaps']);
    const reversed = await admin.api.put(`/api/users/${id}`, { left_on: `${MONTH}-19` });
    expect(code(reversed)).toEqual([400, 'validation_failed']);
  });

  it('An account that is closed ends employment today, and a suspended one does not', async () => {
    const ada = await register(server);
    await admin.api.put(`/api/users/${ada.id}`, { status: 'Suspended' });
    const shown = async () =>
      (await admin.api.get(`/api/users/${ada.id}`)).body.left_on as string | null;
    expect(await shown()).toBeNull();
    await admin.api.put(`/api/users/${ada.id}`, { status: 'Inactive' });
    expect(await shown()).toBe(today());
    await admin.api.put(`/api/admin/users/activate/${ada.id}`);
    expect(await shown()).toBeNull();
  });

  it('Leave after the last day is taken back, the request closed and the person told', async () => {
    await configure(server, { working_days: EVERY_DAY.join() });
    const ada = await register(server);
    const { body } = await ada.api.post('/api/attendance/requests', {
      kind: 'leave',
      start_date: dayAgo(-1),
      end_date: dayAgo(-6),
      reason: 'Rest',
    });
    const decision = `/api/attendance/requests/${body.id}/decision`;
    await admin.api.post(decision, { decision: 'approved' });
    const story = async () => {
      const { records } = (await ada.api.get('/api/attendance/user-history')).body;
      const { requests } = (await ada.api.get('/api/attendance/requests')).body;
      const { notifications } = (await ada.api.get('/api/notifications')).body;
      return [records.length, requests[0].state, notifications[0].title] as unknown[];
    };
    await admin.api.put(`/api/users/${ada.id}`, { left_on: dayAgo(-2) });
    expect(await story()).toEqual([2, 'approved', 'Part of your leave was revoked']);
    await admin.api.put(`/api/users/${ada.id}`, { left_on: today() });
    expect(await story()).toEqual([0, 'revoked', 'Your leave was revoked']);
    await configure(server, { working_days: 'Mon,Tue,Wed,Thu,Fri' });
    const late = await deskOf(admin).byHand(ada.id, { date: dayAgo(0) });
    expect(late.status).toBe(201);
    await admin.api.put(`/api/users/${ada.id}`, { left_on: dayAgo(1) });
    const refused = await deskOf(admin).byHand(ada.id, { date: today() });
    expect(refused.body).toMatchObject({ code: 'has_left', left_on: dayAgo(1) });
  });

  it('Whoever nobody told a join date of is here since the account, or an earlier record', async () => {
    const { id } = await register(server, { name: 'Nora Newcomer' });
    const isListed = async (date: string) => {
      const { body } = await admin.api.get(`/api/reports/daily?date=${date}`);
      return (body.records as Row[]).some(({ user_id }) => user_id === id);
    };
    expect([await isListed(today()), await isListed(dayAgo(1))]).toEqual([true, false]);
    await deskOf(admin).byHand(id, { date: dayAgo(3) });
    const listed = await Promise.all([1, 2, 3, 4].map((days) => isListed(dayAgo(days))));
    expect(listed).toEqual([true, true, true, false]);
  });
});
