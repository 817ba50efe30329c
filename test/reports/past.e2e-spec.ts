import { dayAgo, deskOf, EVERY_DAY, today } from '../harness/attendance.js';
import { code, type Answer } from '../harness/client.js';
import { newEmail } from '../harness/people.js';
import { hire, MONTH, toldOfMonth } from '../harness/monthly-records.js';
import { csvRows, written } from '../harness/reports.js';
import { serve } from '../harness/suite.js';

type Row = Record<string, unknown>;

const [year, month] = MONTH.split('-').map(Number);

const { server, admin } = await serve();

describe('The past', () => {
  const ids: Record<string, string> = {};
  let sales: string;
  const change = async (id: string | undefined, changes: object) => {
    const { status } = await admin.api.put(`/api/users/${id}`, changes);
    expect(status).toBe(200);
  };
  const monthly = (query = '') =>
    admin.api.get(`/api/reports/monthly?year=${year}&month=${month}${query}`);

  beforeAll(async () => {
    sales = (await admin.api.post('/api/admin/departments', { name: 'Sales' })).body.id;
    await admin.api.post('/api/admin/departments', { name: 'Works' });
    const people = [
      ['Ada', 'PPPPPPPPPPPPPPPPPPPPPPP', 'Sales'],
      ['Ben', 'PPPLPPPLPPPLPPPAPPPVPPP', 'Sales'],
      ['Cem', 'PPPPPPPPPPPAPPPPPAPPPPA', 'Works'],
      ['Dua', 'P??R', 'Sales'],
    ] as const;
    for (const [name, letters, department] of people) {
      ids[name] = await hire(server, admin, { name: `${name} Kaya`, letters, department });
    }
  });

  it('The reports of a month stay as they were when people move to other departments', async () => {
    const before = await toldOfMonth(admin.api);
    expect((await monthly('&department=Sales')).body.summary).toMatchObject({
      total_users: 3,
      total_days: 47,
      working_days: 69,
    });
    await change(ids.Ada, { department: 'Works' });
    await change(ids.Ben, { department: null });
    await change(ids.Cem, { department: 'Sales' });
    await change(ids.Cem, { department: 'Works' });
    await change(ids.Ada, { department: 'Sales' });
    await change(ids.Ada, { department: 'Works' });
    expect(await toldOfMonth(admin.api)).toEqual(before);
  });

  it('The present has people where they are now', async () => {
    const { body } = await admin.api.get('/api/reports/daily?department=Works');
    expect(body.records).toMatchObject([{ user_name: 'Ada Kaya' }, { user_name: 'Cem Kaya' }]);
    expect((await admin.api.get('/api/reports/department')).body.departments).toMatchObject([
      { department_name: 'Sales', total_employees: 1 },
      { department_name: 'Works', total_employees: 2 },
    ]);
  });

  it('A record says where the person belonged on its day, also when it is written later', async () => {
    const yesterday = await deskOf(admin).byHand(ids.Ada!, { date: dayAgo(1) });
    expect(yesterday.body.record).toMatchObject({ department_name: 'Sales' });
    await deskOf(admin).byHand(ids.Ada!);
    const { body } = await admin.api.get(`/api/attendance/user-history?user_id=${ids.Ada}`);
    expect(body.records[0]).toMatchObject({ date: today(), department_name: 'Works' });
    expect(body.records[1]).toMatchObject({ date: dayAgo(1), department_name: 'Sales' });
  });

  it('Whoever moved within a month counts in each department with the days they were in it', async () => {
    const range = { date_from: dayAgo(1), date_to: today() };
    const wish = (report_type: string) => ({ report_type, format: 'csv', filters: range });
    const departments = csvRows((await written(admin.api, wish('department'))).file);
    expect(departments).toMatchObject([
      { department_name: 'Sales', total_employees: '3', present_days: '1' },
      { department_name: 'Works', total_employees: '2', present_days: '1' },
      { department_name: 'No department' },
    ]);
    const people = csvRows((await written(admin.api, wish('monthly'))).file);
    expect(people.filter(({ user_id }) => user_id === ids.Ada)).toMatchObject([
      { department_name: 'Works', present_days: '2' },
    ]);
  });

  it('The reports of a month stay as they were when settings that days are judged by change', async () => {
    const put = (config_key: string, config_value: string, more: object = {}) =>
      admin.api.put('/api/admin/config', { config_key, config_value, ...more });
    const before = await toldOfMonth(admin.api);
    const changes = [
      ['working_days', 'Mon,Tue,Wed,Thu,Fri,Sat'],
      ['working_days', 'Sat,Sun'],
      ['holiday_country', 'DE'],
      ['holiday_region', 'BW'],
      ['working_hours_start', '05:00'],
    ] as const;
    for (const [key, value] of changes) expect((await put(key, value)).status).toBe(200);
    expect(await toldOfMonth(admin.api)).toEqual(before);
    const now = await admin.api.get(`/api/admin/holidays?year=${Number(today().slice(0, 4)) + 1}`);
    expect(now.body.holidays).not.toEqual([]);

    // A deliberate correction reaches the month.
    const from = { valid_from: `${MONTH}-01` };
    const days = EVERY_DAY.join();
    expect((await put('working_days', days, from)).status).toBe(200);
    expect((await monthly('&department=Sales')).body.summary.working_days).toBe(3 * 31);
    await admin.api.post('/api/admin/closed-months', { month: MONTH });
    expect(code(await put('working_days', 'Mon', from))).toEqual([409, 'month_closed']);
    await admin.api.delete(`/api/admin/closed-months/${MONTH}`);
    expect((await put('working_days', days, { valid_from: dayAgo(-1) })).status).toBe(400);
    expect((await put('site_timezone', 'UTC', from)).status).toBe(400);
    await put('working_days', 'Mon,Tue,Wed,Thu,Fri', { valid_from: `${MONTH}-01` });
    expect(await toldOfMonth(admin.api)).toEqual(before);
  });

  it('A department that somebody belonged to is kept', async () => {
    const { body } = await admin.api.post('/api/admin/departments', { name: 'Attic' });
    await change(ids.Dua, { department: 'Attic' });
    await change(ids.Dua, { department: 'Sales' });
    // Nobody was in it for a day.
    expect((await admin.api.delete(`/api/admin/departments/${body.id}`)).status).toBe(200);
    await change(ids.Dua, { department: 'Works' });
    expect((await admin.api.get('/api/users?department=Sales')).body.total).toBe(0);
    const removal = await admin.api.delete(`/api/admin/departments/${sales}`);
    expect(code(removal)).toEqual([409, 'department_not_empty']);
  });

  it('Whoever is exempt is in no report from that day on, and last month stays', async () => {
    const before = await toldOfMonth(admin.api);
    const listed = async () => {
      const { body } = await admin.api.get('/api/reports/daily');
      return (body.records as Row[]).map(({ user_id }) => String(user_id));
    };
    expect(await listed()).toContain(ids.Cem);
    expect(await listed()).not.toContain(admin.id);
    await change(ids.Cem, { exempt: true });
    expect(await listed()).not.toContain(ids.Cem);
    expect((await admin.api.get(`/api/users/${ids.Cem}`)).body.exempt).toBe(true);
    await deskOf(admin).byHand(ids.Cem!);
    const { records, counts } = (await admin.api.get('/api/attendance/today')).body;
    expect((records as Row[]).map(({ user_id }) => user_id)).toContain(ids.Cem);
    expect(counts.total).toBe(records.length - 1);
    await change(admin.id, { exempt: false });
    expect(await listed()).toContain(admin.id);
    await change(admin.id, { exempt: true });
    expect(await toldOfMonth(admin.api)).toEqual(before);
  });

  it('Whoever is removed stays in the reports of the past, and administrators read their history', async () => {
    const before = await toldOfMonth(admin.api);
    for (const id of [ids.Ben, ids.Dua, ids.Cem]) {
      expect((await admin.api.delete(`/api/users/${id}`)).status).toBe(200);
    }
    expect(await toldOfMonth(admin.api)).toEqual(before);
    const history = await admin.api.get(`/api/attendance/user-history?user_id=${ids.Ben}`);
    expect([history.status, history.body.total]).toEqual([200, 23]);
    expect((await monthly(`&user_id=${ids.Ben}`)).body.records).toMatchObject([
      { name: 'Ben Kaya', present_days: 18, late_days: 3 },
    ]);
    const { body } = await admin.api.get('/api/reports/daily');
    expect((body.records as Row[]).map(({ user_id }) => user_id)).not.toContain(ids.Ben);
    const works = (await admin.api.get('/api/admin/departments')).body.departments as Row[];
    const { id } = works.find(({ name }) => name === 'Works')!;
    await change(ids.Ada, { department: null });
    const removal = await admin.api.delete(`/api/admin/departments/${String(id)}`);
    expect(code(removal)).toEqual([409, 'department_not_empty']);
  });

  it('Last month stays as it was whatever becomes of the present', async () => {
    const gus = await hire(server, admin, {
      name: 'Gus Kaya',
      letters: 'PPLPA',
      department: 'Works',
    });
    const hal = await hire(server, admin, {
      name: 'Hal Kaya',
      letters: 'PVPP',
      department: 'Works',
    });
    const ivy = await hire(server, admin, {
      name: 'Ivy Kaya',
      letters: 'PAPP',
      department: 'Works',
    });
    const before = await toldOfMonth(admin.api);
    const { api } = admin;
    const hours = { department: 'Works', start: '05:00', end: '11:00' };
    const holiday = { date: dayAgo(-9), name: 'Founding day' };
    const setting = { config_key: 'late_mark_after_minutes', config_value: '0' };
    const changes: [string, () => Promise<Answer>][] = [
      ['a move', () => api.put(`/api/users/${gus}`, { department: null })],
      ['an exemption', () => api.put(`/api/users/${gus}`, { exempt: true })],
      ['a leaving', () => api.put(`/api/admin/users/deactivate/${hal}`)],
      ['a return', () => api.put(`/api/admin/users/activate/${hal}`)],
      ['a suspension', () => api.put(`/api/users/${hal}`, { status: 'Suspended' })],
      ['a removal', () => api.delete(`/api/users/${ivy}`)],
      ['hours of a department', () => api.post('/api/admin/schedules', hours)],
      ['a holiday to come', () => api.post('/api/admin/holidays', holiday)],
      ['a setting', () => api.put('/api/admin/config', setting)],
      ['a newcomer', () => api.post('/api/admin/users/create', newcomer)],
    ];
    for (const [what, make] of changes) {
      const { status, body } = await make();
      expect([what, status < 300, body.code]).toEqual([what, true, undefined]);
    }
    expect(await toldOfMonth(admin.api)).toEqual(before);
  });
});

const newcomer = { name: 'Zoe Late', email: newEmail(), role: 'employee', department: 'Works' };
