import sharp from 'sharp';
import { dayAgo, deskOf, mark, today } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { register, type Person } from '../harness/people.js';
import { hire, MONTH } from '../harness/monthly-records.js';
import { serveTwice } from '../harness/suite.js';

const { server, twin, admin } = await serveTwice();

describe('Dashboard', () => {
  let people: Person[];

  beforeAll(async () => {
    people = await Promise.all(
      ['Ada', 'Ben', 'Cem', 'Dua'].map((name) => register(server, { name })),
    );
  });

  const dashboard = async (person: Person = admin, at = server) =>
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- a test says what it expects
    (await at.visitor.as(person.token).get('/api/statistics/dashboard')).body;

  it('The dashboard counts nobody before anybody came', async () => {
    const body = await dashboard();
    expect(body).toMatchObject({
      date: today(),
      total_users: 4,
      totalUsers: 4,
      present_today: 0,
      presentToday: 0,
      not_marked_today: 4,
      attendanceRate: 0,
      recentRecords: [],
    });
    const trend = [6, 5, 4, 3, 2, 1, 0].map((days) => ({ date: dayAgo(days), present: 0 }));
    expect(body.weekly_trend).toMatchObject(trend);
  });

  it('Who joins later is counted nowhere before that day', async () => {
    const newcomer = await admin.api.post('/api/admin/users/create', {
      name: 'Nora Newcomer',
      email: 'nora@example.com',
      role: 'employee',
      join_date: dayAgo(-7),
    });
    const sheet = async (): Promise<unknown> =>
      (await admin.api.get('/api/attendance/today')).body.counts.total;
    expect([newcomer.status, (await dashboard()).total_users, await sheet()]).toEqual([201, 4, 4]);
    await admin.api.put(`/api/users/${newcomer.body.id}`, { join_date: today() });
    expect([(await dashboard()).total_users, await sheet()]).toEqual([5, 5]);
    await admin.api.delete(`/api/users/${newcomer.body.id}`);
  });

  it('The dashboard follows each mark at once in every process', async () => {
    const [ada, ben, cem, dua] = people;
    await dashboard(admin, twin);
    await deskOf(admin).byHand(ada!.id, { status: 'Present', time: '08:50' });
    expect(await dashboard()).toMatchObject({ present_today: 1, attendance_rate: 100 });
    expect(await dashboard(admin, twin)).toMatchObject({ present_today: 1 });

    await deskOf(admin).byHand(ben!.id, { status: 'Late', time: '10:00' });
    await deskOf(admin).byHand(cem!.id, { status: 'Absent' });
    await mark(dua!);
    expect(await dashboard()).toMatchObject({
      total_users: 4,
      present_today: 1,
      late_today: 1,
      absent_today: 1,
      leave_today: 0,
      not_marked_today: 1,
      pending_today: 1,
      attendance_rate: 66.67,
      totalUsers: 4,
      presentToday: 2,
      absentToday: 1,
      attendanceRate: 66.67,
    });
    const { weekly_trend: trend } = await dashboard();
    expect(trend[6]).toEqual({ date: today(), present: 1, late: 1, absent: 1 });
  });

  it('The dashboard follows a correction and a new person', async () => {
    const { record } = (await people[1]!.api.get('/api/attendance/status')).body;
    await deskOf(admin).edit(record.id, { status: 'Leave' });
    await register(server, { name: 'Eda' });
    expect(await dashboard()).toMatchObject({ late_today: 0, leave_today: 1, total_users: 5 });
  });

  it('The dashboard shows administrators the latest marks and others their own', async () => {
    const { recentRecords } = await dashboard();
    expect(recentRecords).toHaveLength(4);
    // Which of them is the latest depends on the hour the test runs at.
    expect(recentRecords).toContainEqual({
      id: expect.any(Number),
      name: 'Ada',
      department: null,
      date: today(),
      time: '08:50:00',
      status: 'Present',
    });
    const own = await dashboard(people[2]);
    expect(own.recentRecords).toMatchObject([{ name: 'Cem', status: 'Absent' }]);
    expect(own.totalUsers).toBe(5);
  });

  it('The dashboard is refused without a token', async () => {
    expect((await server.visitor.get('/api/statistics/dashboard')).status).toBe(401);
  });

  describe('Heatmap of a year', () => {
    const year = MONTH.slice(0, 4);

    beforeAll(async () => {
      for (const name of ['Laboratory', 'R&D <West>']) {
        await admin.api.post('/api/admin/departments', { name });
      }
      await hire(server, admin, { name: 'Fay', letters: 'PPLA' });
      await hire(server, admin, { name: 'Gus', letters: 'PAAV', department: 'R&D <West>' });
    });

    it('The heatmap is a page without a script', async () => {
      const { status, headers, body } = await admin.api.get(`/reports/heatmap?year=${year}`);
      const page = String(body);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page).not.toContain('<script');
      expect(page).toContain('R&amp;D &lt;West&gt;');
      // Everybody, and two departments.
      expect(page.match(/<g>/g)).toHaveLength(3);
      expect(page).toContain(`${MONTH}-02: 50.00 %, 1 present, 0 late, 1 absent, 0 on leave`);
      expect(page).toContain(`${MONTH}-04: 0.00 %, 0 present, 0 late, 1 absent, 1 on leave`);
    });

    it('The heatmap of one department is an SVG or a PNG on demand', async () => {
      const path = `/reports/heatmap?year=${year}&department=Laboratory`;
      const svg = await admin.api.get(`${path}&format=svg`);
      expect(svg.headers.get('content-type')).toBe('image/svg+xml');
      expect(String(svg.body)).toMatch(/^<svg [^]+<\/svg>$/);
      expect(String(svg.body)).not.toContain('<text');

      const png = await admin.api.get(`${path}&format=png`);
      expect(png.headers.get('content-type')).toBe('image/png');
      const { format, width } = await sharp(png.body as Buffer).metadata();
      expect([format, width]).toEqual(['png', 1840]);
    });

    it('The heatmap is for administrators only', async () => {
      expect((await people[0]!.api.get('/reports/heatmap')).status).toBe(403);
      expect((await server.visitor.get('/reports/heatmap')).status).toBe(401);
      for (const wish of ['format=gif', 'year=0', 'department=Nowhere']) {
        const answer = await admin.api.get(`/reports/heatmap?${wish}`);
        expect(code(answer)).toEqual([400, 'validation_failed']);
      }
    });
  });
});
