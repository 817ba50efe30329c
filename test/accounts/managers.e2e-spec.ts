import { deskOf, today } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { eventually } from '../harness/eventually.js';
import { register, type Person } from '../harness/people.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('What managers read', () => {
  let lead: Person;
  let ann: Person;
  let bob: Person;

  const found = (id: string, name: string, manager: string | null) =>
    sql(
      server,
      `INSERT INTO departments (id, name, manager_id, status) VALUES (?, ?, ?, 'Active')`,
      [id, name, manager],
    );
  const belongs = async ({ id }: Person, department: string) => {
    const { status } = await admin.api.put(`/api/users/${id}`, { department });
    expect(status).toBe(200);
  };
  const read = async (path: string) => {
    const { status, body } = await lead.api.get(path);
    return { status, text: JSON.stringify(body), body: body as Record<string, unknown> };
  };

  beforeAll(async () => {
    lead = await register(server, { name: 'Lise Meitner' });
    ann = await register(server, { name: 'Ann Ohm' });
    bob = await register(server, { name: 'Bob Volt' });
    await found('DEPT931', 'Optics', lead.id);
    await found('DEPT932', 'Sales', null);
    await belongs(lead, 'DEPT931');
    await belongs(ann, 'DEPT931');
    await belongs(bob, 'DEPT932');
    const desk = deskOf(admin);
    await desk.byHand(ann.id);
    await desk.byHand(bob.id);
  });

  it.each([
    ['today’s list', '/api/attendance/today'],
    ['the daily report', '/api/reports/daily'],
    ['the monthly report', '/api/reports/monthly'],
    ['the report of departments', '/api/reports/department'],
  ])('%s is of their department’s people, and tells nothing of others', async (_, path) => {
    const { status, text } = await read(path);
    expect(status).toBe(200);
    expect(text).toContain(path.endsWith('department') ? 'Optics' : 'Ann Ohm');
    expect(text).not.toMatch(new RegExp(`Bob Volt|Sales|DEPT932|${bob.id}`));
  });

  it('The counts of today and of reports are of their people alone', async () => {
    const { body } = await read('/api/attendance/today');
    expect(body.counts).toMatchObject({ total: 2, present: 1, not_marked: 1 });
    const daily = await read(`/api/reports/daily?date=${today()}`);
    expect(daily.body.summary).toMatchObject({ total: 2, present: 1 });
  });

  it('A history and a status of theirs are shown, and of anybody else’s people refused', async () => {
    const history = await read(`/api/attendance/user-history?user_id=${ann.id}`);
    expect(history.body).toMatchObject({ total: 1 });
    const status = await read(`/api/attendance/status/${ann.id}`);
    expect(status.body).toMatchObject({ user_id: ann.id, status: 'Present' });
    for (const path of [
      `/api/attendance/user-history?user_id=${bob.id}`,
      `/api/attendance/status/${bob.id}`,
      `/api/reports/monthly?user_id=${bob.id}`,
      '/api/attendance/today?department=Sales',
      '/api/reports/daily?department=Sales',
      '/api/reports/department?department_id=DEPT932',
      '/api/reports/monthly?department=Nowhere',
    ]) {
      expect([path, ...code(await lead.api.get(path))]).toEqual([path, 403, 'forbidden']);
    }
  });

  it('A file is written of their department, and nobody else’s file is theirs', async () => {
    const request = { report_type: 'daily', format: 'csv' };
    const { status, body } = await lead.api.post('/api/reports/generate', request);
    expect(status).toBe(202);
    const file = await eventually(async () => {
      const answer = await lead.api.get(`/api/reports/download/${body.report_id}`);
      expect(answer.status).toBe(200);
      return String(answer.body);
    });
    expect(file).toContain('Ann Ohm');
    expect(file).not.toContain('Bob Volt');

    const other = (await admin.api.post('/api/reports/generate', request)).body.report_id;
    expect((await lead.api.get(`/api/reports/${other}`)).status).toBe(404);
    expect((await lead.api.get('/api/reports/list')).body.total).toBe(1);
    for (const filters of [{ department: 'Sales' }, { user_id: bob.id }]) {
      const wider = await lead.api.post('/api/reports/generate', { ...request, filters });
      expect(code(wider)).toEqual([403, 'forbidden']);
    }
  });

  it('Who leads two departments sees both today, and names one for a report', async () => {
    await found('DEPT933', 'Acoustics', lead.id);
    await belongs(bob, 'DEPT933');
    expect((await read('/api/attendance/today')).body.counts).toMatchObject({ total: 3 });
    const { status, body } = await lead.api.get('/api/reports/daily');
    expect([status, body.errors[0].field]).toEqual([400, 'department']);
    const named = await read('/api/reports/daily?department=Acoustics');
    expect(named.text).toContain('Bob Volt');
    expect(named.text).not.toContain('Ann Ohm');
  });

  it('Who leads no department any more reads nobody’s but their own', async () => {
    await sql(server, 'UPDATE departments SET manager_id = NULL');
    expect((await read('/api/attendance/today')).body).toMatchObject({ records: [], counts: null });
    expect(code(await lead.api.get('/api/reports/daily'))).toEqual([403, 'forbidden']);
    expect(code(await lead.api.get('/api/reports/list'))).toEqual([403, 'forbidden']);
    const month = await read('/api/reports/monthly');
    expect(month.body.records).toMatchObject([{ user_id: lead.id }]);
  });
});
