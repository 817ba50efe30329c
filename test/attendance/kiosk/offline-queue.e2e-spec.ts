import { ENROLLED, probeOf, STRANGERS, type CastMember } from '../../harness/cast/cast.js';
import { dayAgo, forgetMarks } from '../../harness/attendance.js';
import type { Answer } from '../../harness/client.js';
import { admitKiosk, type Kiosk } from '../../harness/devices.js';
import { enrol } from '../../harness/faces.js';
import { register, registerMany, type Person } from '../../harness/people.js';
import { sql } from '../../harness/sql.js';
import { serve } from '../../harness/suite.js';

const [zoe, lucia] = ENROLLED as [CastMember, CastMember];
const [stranger] = STRANGERS as [CastMember];
const EVENTS = '/api/kiosk/events';
const MINUTE = 60_000;

interface Told {
  readonly idempotency_key: string;
  readonly outcome: string;
}

const listOf = ({ body }: Answer): Told[] => (body as { outcomes: Told[] }).outcomes;
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();
const keyOf = (name: string) => ({ idempotency_key: name });

const { server, admin } = await serve();

describe('Offline queue of a kiosk', () => {
  let kiosk: Kiosk;
  let zoeself: Person;

  beforeAll(async () => {
    zoeself = await enrol(server, admin, zoe);
    await enrol(server, admin, lucia);
    kiosk = await admitKiosk(admin, server.visitor);
  }, 180_000);
  beforeEach(async () => {
    await sql(server, 'DELETE FROM kiosk_events');
    await forgetMarks(server);
  });

  const send = (events: object[], sentAt = ago(0)) =>
    kiosk.post(EVENTS, { sent_at: sentAt, events });
  const records = () => sql(server, 'SELECT * FROM attendance_records');
  const tally = async () => {
    const [row] = await sql(
      server,
      'SELECT COUNT(*) AS n, COUNT(DISTINCT user_id) AS people FROM attendance_records',
    );
    return [Number(row?.n), Number(row?.people)];
  };

  it('A hundred queued events mark each person once, however often and in whatever order they are sent', async () => {
    const people = await registerMany(server, 97);
    const events = [
      ...people.map(({ token }, i) => ({
        ...keyOf(`user-${i}`),
        captured_at: ago(0),
        user_token: token,
      })),
      ...[0, 1, 2].map((i) => ({
        ...keyOf(`face-${i}`),
        captured_at: ago(0),
        picture: `picture_${i}`,
      })),
    ];
    const files = {
      picture_0: await probeOf(zoe),
      picture_1: await probeOf(lucia),
      picture_2: await probeOf(stranger),
    };
    const post = (list: object[]) =>
      kiosk.upload(EVENTS, { files, fields: { sent_at: ago(0), events: JSON.stringify(list) } });

    const first = await post(events);
    expect(first.status).toBe(200);
    const said = listOf(first);
    expect(said.map(({ idempotency_key }) => idempotency_key)).toEqual(
      events.map(({ idempotency_key }) => idempotency_key),
    );
    expect(said.filter(({ outcome }) => outcome === 'marked')).toHaveLength(99);
    expect(said[99]).toMatchObject({ outcome: 'refused', code: 'face_not_recognized' });
    expect(await tally()).toEqual([99, 99]);

    const again = await post(events.toReversed());
    expect(listOf(again).toReversed()).toEqual(
      said.map((outcome) => ({ ...outcome, replayed: true })),
    );
    expect(await tally()).toEqual([99, 99]);
  }, 120_000);

  it('A batch sent twice at once carries out each event once', async () => {
    const people = await registerMany(server, 10);
    const events = people.map(({ token }, i) => ({
      ...keyOf(`twin-${i}`),
      captured_at: ago(0),
      user_token: token,
    }));
    const answers = await Promise.all([send(events), send(events.toReversed())]);
    for (const answer of answers) {
      expect(listOf(answer).map(({ outcome }) => outcome)).toEqual(Array(10).fill('marked'));
    }
    expect(await tally()).toEqual([10, 10]);
  });

  it('The day and time of a queued mark are those of its capture, and a late one awaits an administrator', async () => {
    const capturedAt = `${dayAgo(2)}T08:30:00Z`;
    const answer = await kiosk.upload(EVENTS, {
      files: { picture_7: await probeOf(zoe) },
      fields: {
        sent_at: ago(0),
        events: JSON.stringify([
          { ...keyOf('early'), captured_at: capturedAt, picture: 'picture_7' },
        ]),
      },
    });
    expect(answer.body.outcomes).toEqual([
      expect.objectContaining({
        outcome: 'marked',
        code: 'backdated',
        user_id: zoeself.id,
        clock_skew: false,
      }),
    ]);
    const { body } = await admin.api.get(`/api/attendance/user-history?user_id=${zoeself.id}`);
    expect(body.records).toEqual([
      expect.objectContaining({
        date: dayAgo(2),
        time: '08:30:00',
        status: 'Present',
        device_id: kiosk.id,
        location: kiosk.location,
        verification_status: 'pending',
        notes: expect.stringMatching(/^backdated: received \d+ h after it was taken$/),
      }),
    ]);
    expect(Number(new Date(body.records[0].received_at))).toBeGreaterThan(Date.now() - MINUTE);
    const [event] = await sql(server, 'SELECT captured_at, received_at FROM kiosk_events');
    expect(String(event?.captured_at)).not.toBe(String(event?.received_at));
  });

  it('Of a person’s marks in one batch, the earliest counts', async () => {
    const ada = await register(server);
    const proof = { user_token: ada.token };
    const { body } = await send([
      { ...keyOf('late'), captured_at: ago(1), ...proof },
      { ...keyOf('early'), captured_at: ago(MINUTE), ...proof },
    ]);
    expect(body.outcomes).toEqual([
      expect.objectContaining({ outcome: 'refused', code: 'already_marked' }),
      expect.objectContaining({ outcome: 'marked' }),
    ]);
  });

  it.each([
    ['behind', 5 * MINUTE],
    ['ahead', -5 * MINUTE],
  ])('Marks of a kiosk whose clock is %s await an administrator', async (way, off) => {
    const picture = await probeOf(zoe);
    const { body } = await kiosk.upload(EVENTS, {
      files: { picture_0: picture },
      fields: {
        sent_at: ago(off),
        events: JSON.stringify([{ ...keyOf('k'), captured_at: ago(MINUTE), picture: 'picture_0' }]),
      },
    });
    expect(body.outcomes[0]).toMatchObject({
      outcome: 'marked',
      code: 'clock_skew',
      clock_skew: true,
    });
    const [record] = await records();
    expect(record).toMatchObject({ verification_status: 'pending', source: 'face_recognition' });
    expect(record?.notes).toContain(`clock_skew: the device's clock was 300 s ${way}`);
  });
});
