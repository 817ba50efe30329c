import { code } from '../harness/client.js';
import { dayAgo, today } from '../harness/attendance.js';
import { register, signInAdmin, type Person } from '../harness/people.js';
import { startServer, type TestServer } from '../harness/server.js';

/** What a kind of member means is one rule, whichever route takes it. */
describe('A member of the wire', () => {
  let server: TestServer;
  let admin: Person;
  let person: Person;

  beforeAll(async () => {
    server = await startServer();
    admin = await signInAdmin(server);
    person = await register(server, { name: 'Ada Lovelace' });
  });
  afterAll(() => server.stop());

  const HOURS = { start: '09:00', end: '17:00' };
  const newSchedule = (more: object) =>
    admin.api.post('/api/admin/schedules', { ...HOURS, ...more });
  const simulate = (schedule: object) =>
    admin.api.post('/api/admin/attendance/simulate', {
      from: dayAgo(3),
      to: today(),
      schedule: { ...HOURS, ...schedule },
    });
  const change = (changes: object) => admin.api.put(`/api/users/${person.id}`, changes);
  let number = 0;
  const create = (more: object) =>
    admin.api.post('/api/admin/users/create', {
      name: 'Mary Somerville',
      email: `mary${++number}@wire.example`,
      role: 'employee',
      ...more,
    });

  describe('that may be left out and is null', () => {
    it('counts as left out of a schedule that is kept and of one that is tried out', async () => {
      const nothing = { grace_minutes: null, half_day_minutes: null, working_days: null };
      const { status, body } = await newSchedule({ ...nothing, name: null, effective_from: null });
      expect([status, body.grace_minutes, body.half_day_minutes]).toEqual([201, 0, 0]);
      expect(body.working_days).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri']);
      expect((await simulate(nothing)).status).toBe(200);

      const path = `/api/admin/schedules/${body.id}`;
      const same = await admin.api.put(path, { start: null, end: null, name: null });
      expect([same.status, same.body]).toEqual([200, body]);
      await admin.api.delete(path);
    });

    it('leaves the settings of a person, a profile and an account as they were', async () => {
      const settings = await person.api.get('/api/users/settings');
      const kept = await person.api.put('/api/users/settings', {
        theme: null,
        language: null,
        timezone: null,
        export_format: null,
        camera_access_enabled: null,
        notifications_enabled: null,
      });
      expect([kept.status, kept.body]).toEqual([200, settings.body]);
      const profile = await person.api.put('/api/users/profile', { name: null, email: null });
      expect([profile.status, profile.body.name]).toEqual([200, 'Ada Lovelace']);
      const account = await change({ name: null, role: null, status: null });
      expect([account.status, account.body.role]).toEqual([200, 'employee']);
    });

    it('leaves a holiday and a department as they were', async () => {
      const holiday = await admin.api.post('/api/admin/holidays', {
        date: '2031-06-02',
        name: 'Founders’ day',
        kind: null,
      });
      expect([holiday.status, holiday.body.kind]).toEqual([201, 'holiday']);
      const moved = await admin.api.put(`/api/admin/holidays/${holiday.body.id}`, {
        date: null,
        name: null,
        kind: null,
      });
      const unmoved = { ...holiday.body, effect: expect.objectContaining({ days: 0 }) };
      expect([moved.status, moved.body]).toEqual([200, unmoved]);

      const made = await admin.api.post('/api/admin/departments', { name: 'Optics', status: null });
      expect([made.status, made.body.status]).toEqual([201, 'Active']);
      const path = `/api/admin/departments/${made.body.id}`;
      const same = await admin.api.put(path, { name: null, status: null });
      expect([same.status, same.body.name]).toEqual([200, 'Optics']);
    });

    it('registers an employee', async () => {
      const answer = await admin.api.post('/api/auth/register', {
        name: 'Emmy Noether',
        email: 'emmy@wire.example',
        password: 'Invariant-7!',
        role: null,
      });
      expect([answer.status, answer.body.role]).toEqual([201, 'employee']);
    });
  });

  it('that can be empty is cleared by null and by nothing but spaces', async () => {
    const { body: department } = await admin.api.post('/api/admin/departments', {
      name: 'Acoustics',
      description: 'Of sound',
      location: 'Tower',
    });
    const path = `/api/admin/departments/${department.id}`;
    const cleared = await admin.api.put(path, { description: ' ', location: '  ' });
    expect(cleared.body).toMatchObject({ description: null, location: null });

    const full = {
      email: 'ada@wire.example',
      employee_number: 'L-1815',
      guardian_email: 'byron@wire.example',
      phone: '+49 30 1234567',
      address: 'Home',
      join_date: '2026-01-05',
    };
    await change({ ...full, department: department.id });
    // Whoever has a password keeps a name to sign in by.
    const { employee_number, ...others } = full;
    const none = Object.fromEntries(Object.keys(others).map((member) => [member, null]));
    const blank = Object.fromEntries(Object.keys(others).map((member) => [member, ' ']));
    for (const empty of [none, blank]) {
      const kept = { ...none, employee_number, department: department.id };
      expect((await change(empty)).body).toMatchObject(kept);
      expect((await change(full)).body).toMatchObject({ ...full, department: department.id });
    }
    for (const nowhere of [null, '  ']) {
      await change({ department: department.id });
      expect((await change({ department: nowhere })).body.department).toBeNull();
    }
  });

  it.each(['1899-12-31', '2200-01-01', '9999-12-31', '2026-02-30', '2026-1-5', 'today'])(
    'that is a day is on the calendar from 1900 to 2199: not %s',
    async (day) => {
      const complaint = (member: string) =>
        `${member} must be a date that exists, such as 2026-03-31`;
      const answers = [
        [await create({ join_date: day }), 'join_date'],
        [await change({ join_date: day }), 'join_date'],
        [await admin.api.post('/api/admin/holidays', { date: day, name: 'X' }), 'date'],
        [await newSchedule({ effective_from: day }), 'effective_from'],
        [await admin.api.get(`/api/reports/daily?date=${day}`), 'date'],
        [await admin.api.get(`/api/admin/activity-log?date_from=${day}`), 'date_from'],
      ] as const;
      for (const [answer, member] of answers) {
        expect(code(answer)).toEqual([400, 'validation_failed']);
        expect(answer.body.errors).toEqual([{ field: member, message: complaint(member) }]);
      }
    },
  );

  it('that lists days of the week names each of them once', async () => {
    const twice = { working_days: ['Mon', 'Mon'] };
    expect(code(await newSchedule(twice))).toEqual([400, 'validation_failed']);
    expect(code(await simulate(twice))).toEqual([400, 'validation_failed']);
  });

  it('that is one of a few words is taken in any case', async () => {
    expect((await create({ role: 'Student' })).body.role).toBe('student');
    expect((await change({ role: 'Employee', status: 'active' })).body).toMatchObject({
      role: 'employee',
      status: 'Active',
    });
    const settings = { theme: 'Dark', export_format: 'CSV' };
    expect((await person.api.put('/api/users/settings', settings)).body).toMatchObject({
      theme: 'dark',
      export_format: 'csv',
    });
    expect(code(await change({ role: 'emperor' }))).toEqual([400, 'validation_failed']);
  });

  it('that is a user’s id is taken in lower case and between spaces', async () => {
    const id = encodeURIComponent(` ${person.id.toLowerCase()} `);
    const routes = [
      `/api/admin/activity-log?user_id=${id}`,
      `/api/attendance/user-history?user_id=${id}`,
      `/api/attendance/status/${id}`,
      `/api/face/status?user_id=${id}`,
      `/api/reports/monthly?user_id=${id}`,
      `/api/users/${id}`,
    ];
    for (const route of routes) expect((await admin.api.get(route)).status).toBe(200);
    const log = await admin.api.get(`/api/admin/activity-log?user_id=${id}`);
    expect(log.body.total).toBeGreaterThan(0);
  });

  it('that names a department is its id in either case, or all of them when it is empty', async () => {
    const { body } = await admin.api.post('/api/admin/departments', { name: 'Mechanics' });
    const id = encodeURIComponent(` ${String(body.id).toLowerCase()} `);
    const lists = ['/api/users', '/api/attendance/today', '/api/reports/daily'];
    for (const list of lists) {
      const [all, none, some] = [
        await admin.api.get(list),
        await admin.api.get(`${list}?department=`),
        await admin.api.get(`${list}?department=${id}`),
      ];
      expect([none.status, some.status]).toEqual([200, 200]);
      expect(none.body).toEqual(all.body);
    }
  });
});
