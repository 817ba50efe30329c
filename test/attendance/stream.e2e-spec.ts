import { dayAgo, deskOf, EVERY_DAY, mark } from '../harness/attendance.js';
import { client, code } from '../harness/client.js';
import { runCli } from '../harness/command-line.js';
import { admitKiosk } from '../harness/devices.js';
import { eventually } from '../harness/eventually.js';
import { EventStream } from '../harness/event-stream.js';
import { registerMany, signIn, type Person } from '../harness/people.js';
import { ADMIN } from '../harness/server.js';
import { configure, sql } from '../harness/sql.js';
import { serveTwice } from '../harness/suite.js';

const { server, twin, admin } = await serveTwice();

describe('Attendance event stream', () => {
  const follow = (lastId?: string, { url } = server) =>
    EventStream.open(url, { authorization: `Bearer ${admin.token}` }, lastId);
  const display = () => admitKiosk(admin, server.visitor, ['stream']);
  const people = (count: number) => registerMany(server, count);
  const idsOf = ({ events }: EventStream) => events.map(({ id }) => id);

  it('The stream tells of each record that is made or changed', async () => {
    const stream = await follow();
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream');
    expect(stream.response.headers.get('x-request-id')).toEqual(expect.any(String));
    const [ada] = (await people(1)) as [Person];
    const { body } = await mark(ada);
    await stream.count(1);
    await deskOf(admin).review(body.record_id, 'verified');
    const [made, changed] = await stream.count(2);
    expect(made).toMatchObject({
      name: 'attendance',
      data: { change: 'created', record: { id: body.record_id, user_id: ada.id } },
    });
    expect(changed!.data).toMatchObject({
      change: 'changed',
      record: { id: body.record_id, verification_status: 'verified' },
    });
    stream.cut();
  });

  it('The stream tells of each absence once', async () => {
    const [ada] = (await people(1)) as [Person];
    await sql(server, 'UPDATE users SET employed_from = ? WHERE id = ?', [dayAgo(30), ada.id]);
    await configure(server, { working_days: EVERY_DAY.join() });
    const stream = await follow();
    for (const days of [3, 2]) await runCli(server, ['absence:run', '--date', dayAgo(days)]);
    expect(await stream.count(2)).toMatchObject(
      [3, 2].map((days) => ({
        name: 'attendance',
        data: {
          change: 'created',
          record: { user_id: ada.id, date: dayAgo(days), status: 'Absent' },
        },
      })),
    );
    stream.cut();
  }, 60_000);

  it('A stream that was cut continues in another process without a gap or a duplicate', async () => {
    const crowd = await people(40);
    const first = await follow();
    const start = Number(first.lastId);
    const marks = Promise.all(
      crowd.map((person, i) =>
        mark({ ...person, api: client([server, twin][i % 2]!.url, person.token) }),
      ),
    );
    await first.count(5);
    first.cut();
    const second = await follow(first.lastId, twin);
    await marks;
    await second.until(() => first.events.length + second.events.length >= 40);
    second.cut();
    const third = await follow(String(start));
    await third.count(40);
    third.cut();

    const seen = [...first.events, ...second.events];
    expect(seen.map(({ data }) => String(data.record.user_id)).toSorted()).toEqual(
      crowd.map(({ id }) => id).toSorted(),
    );
    expect(seen.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, i) => start + 1 + i));
    expect(idsOf(third)).toEqual(seen.map(({ id }) => id));
  });

  it('A reconnecting client hears what happened while it was away', async () => {
    const stream = await follow();
    stream.cut();
    const [ada] = (await people(1)) as [Person];
    await mark(ada);
    const again = await follow(stream.lastId);
    const [event] = await again.count(1);
    expect(event!.data.record.user_id).toBe(ada.id);
    again.cut();
  });

  it('The stream sends a reset to a client when it cannot continue from the given event', async () => {
    const stream = await follow('999999');
    expect((await stream.count(1))[0]).toMatchObject({ name: 'reset' });
    stream.cut();
  });

  it('The stream is open to administrators and devices only', async () => {
    const [ada] = (await people(1)) as [Person];
    expect(code(await ada.api.get('/api/attendance/stream'))).toEqual([403, 'forbidden']);
    const answer = await admin.api.get('/api/attendance/stream', { 'last-event-id': 'x' });
    expect(code(answer)).toEqual([400, 'validation_failed']);
    const kiosk = await admitKiosk(admin, server.visitor);
    expect(code(await kiosk.get('/api/attendance/stream'))).toEqual([403, 'device_not_allowed']);
  });

  it('A display is told who comes and goes, and neither why nor what was before', async () => {
    const [ada, bo] = (await people(2)) as [Person, Person];
    const { key } = await display();
    await mark(ada);
    const stream = await EventStream.open(server.url, { 'x-device-key': key }, '0');
    await mark(bo);
    const [reset, event] = await stream.count(2);
    expect(reset).toMatchObject({ name: 'reset' });
    expect(event!.data.record).toEqual({
      id: expect.any(Number),
      user_id: bo.id,
      user_name: expect.any(String),
      date: expect.any(String),
      time: expect.any(String),
      check_out_time: null,
      status: expect.any(String),
    });
    stream.cut();
  });

  it('Nothing more is told once the right to the stream is lost', async () => {
    const [ada] = (await people(1)) as [Person];
    const { id, key } = await display();
    const stream = await EventStream.open(server.url, { 'x-device-key': key });
    await admin.api.delete(`/api/admin/devices/${id}`);
    await mark(ada);
    await stream.until(() => stream.hasEnded);
    expect(stream.events).toEqual([]);
  });

  it('A caller may have ten streams open, and another once one is closed', async () => {
    const { key } = await display();
    const open = () => EventStream.open(server.url, { 'x-device-key': key });
    const streams = await Promise.all(Array.from({ length: 10 }, open));
    const eleventh = await open();
    expect(eleventh.response.status).toBe(429);
    expect(eleventh.response.headers.get('retry-after')).toBe('10');
    eleventh.cut();
    streams[0]!.cut();
    await eventually(async () => {
      const again = await open();
      again.cut();
      expect(again.response.status).toBe(200);
    });
    for (const stream of streams) stream.cut();
  });

  it('The stream ends within seconds of the loss of the right to it', async () => {
    const kiosk = await display();
    const other = await signIn(server, ADMIN.email, ADMIN.password);
    const streams = [
      await EventStream.open(server.url, { 'x-device-key': kiosk.key }),
      await EventStream.open(server.url, { authorization: `Bearer ${other.token}` }),
    ];
    await admin.api.delete(`/api/admin/devices/${kiosk.id}`);
    await other.api.post('/api/auth/logout');
    for (const stream of streams) await stream.until(() => stream.hasEnded);
  });

  it('Every event of the stream has a place in its order', async () => {
    const [row] = await sql(
      server,
      'SELECT COUNT(*) AS n FROM attendance_feed WHERE position IS NULL',
    );
    expect(Number(row?.n)).toBe(0);
  });
});
