import { dayAgo, deskOf, EVERY_DAY, today } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { register } from '../harness/people.js';
import { configure } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Goings that are told by hand', () => {
  const yesterday = dayAgo(1);
  const desk = deskOf(admin);
  const newcomer = () => register(server, { name: 'Ada Lovelace' });
  const asked = (person: Awaited<ReturnType<typeof newcomer>>, more: object) =>
    person.api.post('/api/attendance/requests', {
      kind: 'correction',
      date: yesterday,
      reason: 'The door was broken',
      ...more,
    });
  const approve = ({ body }: Awaited<ReturnType<typeof asked>>) =>
    admin.api.post(`/api/attendance/requests/${body.id}/decision`, { decision: 'approved' });
  const recordOf = async (userId: string) => {
    const { body } = await admin.api.get(`/api/attendance/user-history?user_id=${userId}`);
    return body.records[0] as object;
  };

  beforeAll(() => configure(server, { working_days: EVERY_DAY.join(), half_day_minutes: '240' }));

  it('An administrator enters a going with a mark, corrects it and takes it back', async () => {
    const ada = await newcomer();
    const mark = { date: yesterday, time: '09:00', check_out_time: '18:10' };
    const { status, body } = await desk.byHand(ada.id, mark);
    expect(status).toBe(201);
    expect(body.record).toMatchObject({
      check_out_time: '18:10:00',
      check_out_pending: false,
      worked_minutes: 550,
      overtime_minutes: 70,
    });
    const edited = await desk.edit(body.record.id as number, { check_out_time: '12:00' });
    expect(edited.body.record).toMatchObject({
      time: '09:00:00',
      worked_minutes: 180,
      overtime_minutes: 0,
      early_exit_minutes: 300,
      half_day: true,
    });
    const cleared = await desk.edit(body.record.id as number, { check_out_time: null });
    expect(cleared.body.record).toMatchObject({ check_out_time: null, worked_minutes: null });
  });

  it('A correction may ask for the going, and is written as an edit would', async () => {
    const ada = await newcomer();
    await desk.byHand(ada.id, { date: yesterday, time: '09:00' });
    const request = await asked(ada, { check_out_time: '16:30:00' });
    expect(request.body).toMatchObject({ time: null, status: null, check_out_time: '16:30:00' });
    expect((await approve(request)).status).toBe(200);
    expect(await recordOf(ada.id)).toMatchObject({
      status: 'Present',
      time: '09:00:00',
      check_out_time: '16:30:00',
      worked_minutes: 450,
      early_exit_minutes: 30,
    });
    const whole = { time: '08:00', check_out_time: '17:00' };
    const bob = await newcomer();
    expect((await approve(await asked(bob, whole))).status).toBe(200);
    expect(await recordOf(bob.id)).toMatchObject({ worked_minutes: 540, overtime_minutes: 60 });
  });

  it('A going that cannot be is refused', async () => {
    const ada = await newcomer();
    const before = { date: yesterday, time: '09:00', check_out_time: '08:00' };
    expect(code(await desk.byHand(ada.id, before))).toEqual([400, 'validation_failed']);
    const late = { date: today(), time: '00:00', check_out_time: '23:59:59' };
    expect(code(await desk.byHand(ada.id, late))).toEqual([400, 'validation_failed']);
    const absent = await desk.byHand(ada.id, { date: yesterday, status: 'Absent' });
    const edited = await desk.edit(absent.body.record.id as number, { check_out_time: '17:00' });
    expect(code(edited)).toEqual([400, 'validation_failed']);
    const leave = {
      kind: 'leave',
      start_date: today(),
      end_date: today(),
      check_out_time: '17:00',
    };
    expect(code(await ada.api.post('/api/attendance/requests', { ...leave, reason: 'x' }))).toEqual(
      [400, 'validation_failed'],
    );
  });
});
