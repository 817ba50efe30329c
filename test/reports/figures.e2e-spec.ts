import { deskOf, today } from '../harness/attendance.js';
import { code, type Client } from '../harness/client.js';
import { register } from '../harness/people.js';
import { hire, keepRegister, MONTH } from '../harness/monthly-records.js';
import { serve } from '../harness/suite.js';

const [year, month] = MONTH.split('-').map(Number);

const { server, admin } = await serve();

describe('Figures of reports', () => {
  let laboratory: string;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    const department = await admin.api.post('/api/admin/departments', { name: 'Laboratory' });
    laboratory = department.body.id;
    await admin.api.post('/api/admin/departments', { name: 'Archive' });
    // 23 days of work: by hand, and in the order of their names.
    await take('Ada', 'PPPPPPPPPPPPPPPPPPPPPPP');
    await take('Ben', 'PPPLPPPLPPPLPPPAPPPVPPP');
    // Joined on the 16th: twelve days of work are left.
    await take('Cem', '...........PPPPPAPPPPAP', `${MONTH}-16`);
    await take('Dua', 'P??R');
  });

  const take = async (name: string, letters: string, joined?: string) => {
    ids[name] = await hire(server, admin, {
      name: `${name} Kaya`,
      letters,
      ...(joined && { joined }),
    });
  };
  const monthly = (query = '', api: Client = admin.api) =>
    api.get(`/api/reports/monthly?year=${year}&month=${month}${query}`);

  describe('Monthly report', () => {
    const figures = (person: string, days: object): unknown =>
      expect.objectContaining({
        user_id: ids[person],
        name: `${person} Kaya`,
        department: laboratory,
        department_name: 'Laboratory',
        ...days,
      });

    it('Each person’s monthly figures are as reckoned by hand', async () => {
      const { status, body } = await monthly('&department=Laboratory');

      expect(status).toBe(200);
      expect(body.year_month).toBe(MONTH);
      expect(body.records).toEqual([
        figures('Ada', {
          total_days: 23,
          present_days: 23,
          late_days: 0,
          absent_days: 0,
          leave_days: 0,
          pending_days: 0,
          working_days: 23,
          attendance_rate: 100,
        }),
        // (18 + 3) of (18 + 3 + 1): the day of leave is left out.
        figures('Ben', {
          total_days: 23,
          present_days: 18,
          late_days: 3,
          absent_days: 1,
          leave_days: 1,
          pending_days: 0,
          working_days: 23,
          attendance_rate: 95.45,
        }),
        figures('Cem', {
          total_days: 12,
          present_days: 10,
          absent_days: 2,
          working_days: 12,
          attendance_rate: 83.33,
        }),
        // Two marks wait for an administrator and one was rejected: none of them counts.
        figures('Dua', {
          total_days: 1,
          present_days: 1,
          pending_days: 2,
          working_days: 23,
          attendance_rate: 100,
        }),
      ]);
      // (23 + 18 + 10 + 1 + 3) of (those + 3 absences).
      expect(body.summary).toMatchObject({
        total_users: 4,
        total_days: 59,
        present_days: 52,
        late_days: 3,
        absent_days: 3,
        leave_days: 1,
        pending_days: 2,
        working_days: 81,
        attendance_rate: 94.83,
      });
    });

    it('A monthly report is narrowed to one person, in any letter case', async () => {
      const { body } = await monthly(`&user_id=${ids.Ben!.toLowerCase()}`);
      expect(body.records).toMatchObject([{ user_id: ids.Ben }]);
      expect(body.summary).toMatchObject({ total_users: 1, attendance_rate: 95.45 });
    });

    it('A monthly report expects nobody on a holiday', async () => {
      const holiday = { date: `${MONTH}-17`, name: 'Founders’ day' };
      const { body } = await admin.api.post('/api/admin/holidays', holiday);
      const figuresNow = async (): Promise<unknown> =>
        (await monthly(`&user_id=${ids.Dua}`)).body.records;
      expect(await figuresNow()).toMatchObject([{ working_days: 22, attendance_rate: 100 }]);
      await admin.api.delete(`/api/admin/holidays/${body.id}`);
      expect(await figuresNow()).toMatchObject([{ working_days: 23 }]);
    });

    it('A monthly report is of the current month unless it says otherwise', async () => {
      const { body } = await admin.api.get('/api/reports/monthly');
      expect(body.year_month).toBe(today().slice(0, 7));
    });

    it('Users see the monthly report of themselves only', async () => {
      const person = await register(server, { name: 'Eda Kaya' });
      await keepRegister(server, person.id, 'PLA');
      const own = await monthly('', person.api);
      expect(own.body.records).toHaveLength(1);
      expect(own.body.records[0]).toMatchObject({ user_id: person.id, attendance_rate: 66.67 });
      expect(own.body.summary.total_users).toBe(1);
      expect(code(await monthly(`&user_id=${ids.Ada}`, person.api))).toEqual([403, 'forbidden']);
    });
  });

  describe('Daily report', () => {
    const day = (query = '') => admin.api.get(`/api/reports/daily?${query}`);

    it('A daily report lists everybody who was expected, by department and name', async () => {
      const { body } = await day(`date=${MONTH}-04&department=Laboratory`);
      expect(body.date).toBe(`${MONTH}-04`);
      expect(body.records).toMatchObject([
        { user_name: 'Ada Kaya', status: 'Present', time: '08:55:30' },
        { user_name: 'Ben Kaya', status: 'Late', time: '09:40:00' },
        // Cem had not joined yet.
        { user_name: 'Dua Kaya', status: 'Present', verification_status: 'rejected' },
      ]);
      expect(body.summary).toMatchObject({
        total: 3,
        present: 1,
        late: 1,
        absent: 0,
        leave: 0,
        not_marked: 1,
        pending: 0,
        attendance_rate: 100,
      });
    });

    it('A daily report does not count a pending mark', async () => {
      const { body } = await day(`date=${MONTH}-02&department=${laboratory.toLowerCase()}`);
      expect(body.summary).toMatchObject({ present: 2, not_marked: 1, pending: 1 });
    });

    it('A daily report follows a mark at once', async () => {
      await deskOf(admin).byHand(ids.Ada!, { status: 'Leave' });
      const { body } = await day('department=Laboratory');
      expect(body.date).toBe(today());
      expect(body.records[0]).toMatchObject({
        user_id: ids.Ada,
        status: 'Leave',
        source: 'manual',
      });
      expect(body.records[1]).toMatchObject({ status: 'not_marked', id: null, time: null });
      expect(body.summary).toMatchObject({ total: 4, leave: 1, not_marked: 3, attendance_rate: 0 });
    });
  });

  describe('Department report', () => {
    it('A department report counts each department’s people on a day', async () => {
      const { body } = await admin.api.get(`/api/reports/department?date=${MONTH}-22`);
      expect(body.departments).toEqual([
        expect.objectContaining({ department_name: 'Archive', total_employees: 0 }),
        {
          department_id: laboratory,
          department_name: 'Laboratory',
          total_employees: 4,
          present_today: 2,
          late_today: 0,
          absent_today: 1,
          leave_today: 0,
          not_marked_today: 1,
          attendance_rate: 66.67,
        },
      ]);
      expect(body.without_department).toMatchObject({ total_employees: expect.any(Number) });
    });

    it('A department report is narrowed to one department', async () => {
      const { body } = await admin.api.get(
        `/api/reports/department?department_id=${laboratory}&date=${MONTH}-01`,
      );
      expect(body.departments).toHaveLength(1);
      expect(body.departments[0]).toMatchObject({ total_employees: 3, present_today: 3 });
      expect(body.without_department).toBeNull();
    });
  });
});
