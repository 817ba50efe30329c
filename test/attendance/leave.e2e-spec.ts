import { dayAgo, deskOf, EVERY_DAY, mark, today } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { register, type Person } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

type Row = Record<string, unknown>;

const REQUESTS = '/api/attendance/requests';
const KINDS = '/api/admin/leave-kinds';
const { server, admin } = await serve();

describe('Leave', () => {
  beforeAll(async () => {
    await configure(server, { self_mark_without_face: 'allow', working_days: EVERY_DAY.join() });
  });

  const leave = (first: number, last: number, more: object = {}) => ({
    kind: 'leave',
    start_date: dayAgo(-first),
    end_date: dayAgo(-last),
    reason: 'Holiday',
    ...more,
  });
  const ask = ({ api }: Person, wish: object) => api.post(REQUESTS, wish);
  const granted = async (person: Person, wish: object) => {
    const { status, body } = await ask(person, wish);
    expect([status, body.code]).toEqual([201, undefined]);
    const decision = { decision: 'approved' };
    expect((await admin.api.post(`${REQUESTS}/${body.id}/decision`, decision)).status).toBe(200);
    return body.id as number;
  };
  const recordsOf = async ({ api }: Person) =>
    (await api.get('/api/attendance/user-history')).body.records as Row[];
  const titlesOf = async ({ api }: Person) =>
    ((await api.get('/api/notifications')).body.notifications as Row[]).map(({ title }) => title);

  describe('Kinds', () => {
    it('There are some to begin with, which everybody sees', async () => {
      const ada = await register(server);
      const { body } = await ada.api.get('/api/attendance/leave-kinds');
      expect((body.leave_kinds as Row[]).map(({ code: kind }) => kind)).toEqual([
        'sick',
        'training',
        'unpaid',
        'vacation',
      ]);
      expect(code(await ada.api.get(KINDS))).toEqual([403, 'forbidden']);
    });

    it('An administrator makes, changes and removes them', async () => {
      const kind = { code: 'study', name: 'Study leave', yearly_allowance: 5.5, colour: '#00aaff' };
      const made = await admin.api.post(KINDS, kind);
      expect([made.status, made.body]).toEqual([
        201,
        { ...kind, paid: true, counts_as_present: false, payroll_code: null },
      ]);
      expect(code(await admin.api.post(KINDS, kind))).toEqual([409, 'leave_kind_taken']);
      const changed = await admin.api.put(`${KINDS}/study`, { paid: false, colour: null });
      expect(changed.body).toMatchObject({ paid: false, colour: null, yearly_allowance: 5.5 });
      expect((await admin.api.delete(`${KINDS}/study`)).status).toBe(200);
      expect(code(await admin.api.delete(`${KINDS}/study`))).toEqual([404, 'leave_kind_not_found']);
    });

    it.each<[string, object]>([
      ['code', { code: 'Two words' }],
      ['colour', { colour: 'red' }],
      ['yearly_allowance', { yearly_allowance: 367 }],
      ['name', { name: ' ' }],
    ])('A bad %s is refused', async (field, more) => {
      const { status, body } = await admin.api.post(KINDS, { code: 'x', name: 'X', ...more });
      expect([status, body.errors[0].field]).toEqual([400, field]);
    });

    it('The request and its records name the kind, and balances count its days', async () => {
      await admin.api.put(`${KINDS}/vacation`, { yearly_allowance: 30 });
      const ada = await register(server);
      await granted(ada, leave(0, 0, { leave_kind: 'vacation', half_day: 'afternoon' }));
      expect(await recordsOf(ada)).toMatchObject([
        { status: 'Leave', leave_kind: 'vacation', leave_half_day: 'afternoon' },
      ]);
      const balances = `/api/attendance/leave-balances?year=${today().slice(0, 4)}`;
      const vacation = async ({ api }: Person, query = '') => {
        const { body } = await api.get(balances + query);
        return (body.balances as Row[]).find(({ leave_kind: kind }) => kind === 'vacation');
      };
      expect(await vacation(ada)).toEqual({
        leave_kind: 'vacation',
        name: 'Vacation',
        allowance: 30,
        used: 0.5,
        pending: 0,
        remaining: 29.5,
      });
      expect(await vacation(admin, `&user_id=${ada.id}`)).toMatchObject({ used: 0.5 });
      const other = await register(server);
      const refused = await other.api.get(`${balances}&user_id=${ada.id}`);
      expect(code(refused)).toEqual([403, 'forbidden']);
      expect(code(await admin.api.delete(`${KINDS}/vacation`))).toEqual([409, 'leave_kind_in_use']);
    });
  });

  it('A dry run tells the days, the holidays and days off, and what would be left', async () => {
    await admin.api.put(`${KINDS}/sick`, { yearly_allowance: 10 });
    await admin.api.post('/api/admin/holidays', { date: '2027-03-03', name: 'Founders’ Day' });
    await configure(server, { working_days: 'Mon,Tue,Wed,Thu,Fri' });
    const ada = await register(server);
    const wish = {
      ...leave(0, 0, { leave_kind: 'sick', dry_run: true }),
      start_date: '2027-03-01',
      end_date: '2027-03-07',
    };
    expect((await ask(ada, wish)).body).toEqual({
      dry_run: true,
      days: ['2027-03-01', '2027-03-02', '2027-03-04', '2027-03-05'],
      holidays: [{ date: '2027-03-03', name: 'Founders’ Day' }],
      days_off: ['2027-03-06', '2027-03-07'],
      amount: 4,
      balance: { leave_kind: 'sick', year: 2027, allowance: 10, remaining_after: 6 },
    });
    expect((await ada.api.get(REQUESTS)).body.total).toBe(0);
    await configure(server, { working_days: EVERY_DAY.join() });
  });

  it.each<[string, object, [number, string]]>([
    ['half of two days', leave(1, 2, { half_day: 'morning' }), [400, 'validation_failed']],
    ['an unknown kind', leave(1, 1, { leave_kind: 'moon' }), [404, 'leave_kind_not_found']],
    [
      'a kind for a correction',
      { kind: 'correction', date: today(), status: 'Present', reason: 'x', leave_kind: 'sick' },
      [400, 'validation_failed'],
    ],
  ])('A request with %s is refused', async (_, wish, refusal) => {
    expect(code(await ask(await register(server), wish))).toEqual(refusal);
  });

  it('Whoever leads somebody files for them, and nobody else', async () => {
    const [ada, other] = [await register(server), await register(server)];
    const wish = leave(1, 1, { user_id: ada.id });
    expect(code(await ask(other, wish))).toEqual([403, 'forbidden']);
    const { status, body } = await ask(admin, wish);
    expect([status, body.user_id, body.filed_by]).toEqual([201, ada.id, admin.id]);
    expect(await titlesOf(ada)).toEqual(['A leave was filed for you']);
    expect(code(await ask(admin, leave(1, 1, { user_id: 'EMP999' })))).toEqual([
      404,
      'user_not_found',
    ]);
  });

  it('Leave is asked for after the fact within a window of its own', async () => {
    const ada = await register(server);
    expect(code(await ask(ada, leave(-10, -9)))).toEqual([409, 'edit_window_closed']);
    await configure(server, { leave_backdating_days: '30' });
    expect((await ask(ada, leave(-10, -9))).status).toBe(201);
    await configure(server, { leave_backdating_days: '7' });
  });

  describe('Half a day', () => {
    beforeAll(() =>
      configure(server, { working_hours_start: '00:00', working_hours_end: '23:59' }),
    );
    afterAll(() => configure(server, { working_hours_start: '09:00', working_hours_end: '17:00' }));
    it('Who has the morning off is late from the middle of the hours', async () => {
      const ada = await register(server);
      await granted(ada, leave(0, 0, { leave_kind: 'sick', half_day: 'morning' }));
      const { status, body } = await mark(ada, {});
      expect([status, body.code]).toEqual([201, undefined]);
      expect(body.record).toMatchObject({ leave_kind: 'sick', leave_half_day: 'morning' });
      const { rule } = (await ada.api.get(`/api/attendance/${body.record.id}/explain`)).body;
      expect([rule.start, rule.end]).toEqual(['11:59', '23:59']);
      expect((await ada.api.post('/api/attendance/check-out')).status).toBe(201);
    });

    it('Half a day that is granted afterwards judges who came anew, and its revocation again', async () => {
      const ada = await register(server);
      const byHand = await deskOf(admin).byHand(ada.id, { status: 'Late', time: '11:00' });
      expect(byHand.body.record.late_minutes).toBe(660);
      const id = await granted(ada, leave(0, 0, { half_day: 'morning' }));
      expect(await recordsOf(ada)).toMatchObject([
        { status: 'Present', late_minutes: 0, time: '11:00:00', leave_half_day: 'morning' },
      ]);
      expect((await admin.api.delete(`${REQUESTS}/${id}`)).body.state).toBe('revoked');
      expect(await recordsOf(ada)).toMatchObject([
        { status: 'Late', late_minutes: 660, leave_half_day: null },
      ]);
    });
  });

  it('Whoever comes on a day of leave is kept, told of, and counts once the leave is revoked', async () => {
    const ada = await register(server);
    const id = await granted(ada, leave(0, 1));
    await sql(server, 'DELETE FROM notifications');
    expect(code(await mark(ada, {}))).toEqual([409, 'already_marked']);
    expect(code(await ada.api.post('/api/attendance/check-out'))).toEqual([409, 'not_checked_in']);
    const punches = await sql(
      server,
      'SELECT kind FROM attendance_events WHERE user_id = ? ORDER BY id',
      [ada.id],
    );
    expect(punches).toEqual([{ kind: 'in' }, { kind: 'out' }]);
    expect(await titlesOf(admin)).toEqual(['Ada Lovelace came on a day of leave']);
    const revoked = await admin.api.delete(`${REQUESTS}/${id}?date=${today()}`);
    expect([revoked.status, revoked.body.state]).toEqual([200, 'approved']);
    const [, record] = await recordsOf(ada);
    expect(record).toMatchObject({ date: today(), worked_minutes: 0, source: 'api' });
    expect(['Present', 'Late']).toContain(record?.['status']);
  });
});
