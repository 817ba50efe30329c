import { dayAgo, forgetMarks } from '../../harness/attendance.js';
import { ENROLLED, photographsOf, probeOf, type CastMember } from '../../harness/cast/cast.js';
import type { Answer } from '../../harness/client.js';
import { admitKiosk, type Kiosk } from '../../harness/devices.js';
import { enrol } from '../../harness/faces.js';
import { sql } from '../../harness/sql.js';
import { serve } from '../../harness/suite.js';

const [zoe] = ENROLLED as [CastMember];
const EVENTS = '/api/kiosk/events';
const MINUTE = 60_000;

const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();
const keyOf = (name: string) => ({ idempotency_key: name });

const { server, admin } = await serve();

describe('Pictures that a kiosk took while it was offline', () => {
  let kiosk: Kiosk;

  beforeAll(async () => {
    await enrol(server, admin, zoe);
    kiosk = await admitKiosk(admin, server.visitor);
  }, 180_000);
  beforeEach(async () => {
    await forgetMarks(server);
  });

  const records = () => sql(server, 'SELECT * FROM attendance_records');

  it('A mark handed in within hours counts, and tells when it was received', async () => {
    const capturedAt = ago(2 * 60 * MINUTE);
    const { body } = await kiosk.upload(EVENTS, {
      files: { picture_0: await probeOf(zoe) },
      fields: {
        sent_at: ago(0),
        events: JSON.stringify([
          { ...keyOf('soon'), captured_at: capturedAt, picture: 'picture_0' },
        ]),
      },
    });
    expect(body.outcomes[0]).toMatchObject({ outcome: 'marked', code: 'marked' });
    const [record] = await records();
    expect(record).toMatchObject({ verification_status: 'verified' });
    expect(String(record?.received_at)).not.toBe(String(record?.timestamp));
  });

  it('One picture marks one day, in one batch and across batches', async () => {
    const picture = await probeOf(zoe);
    const week = (name: string, image: Buffer) =>
      kiosk.upload(EVENTS, {
        files: { picture_0: image },
        fields: {
          sent_at: ago(0),
          events: JSON.stringify(
            [1, 2, 3].map((days) => ({
              ...keyOf(`${name}-${days}`),
              captured_at: `${dayAgo(days)}T08:55:00Z`,
              picture: 'picture_0',
            })),
          ),
        },
      });
    const codes = async (answer: Promise<Answer>) =>
      ((await answer).body.outcomes as { code: string }[]).map(({ code }) => code);
    expect(await codes(week('one', picture))).toEqual([
      'replay_detected',
      'replay_detected',
      'backdated',
    ]);
    const yesterday = dayAgo(1);
    await sql(server, `UPDATE known_pictures SET seen_at = ? WHERE origin = 'mark'`, [
      `${yesterday} 12:00:00.000`,
    ]);
    await sql(server, 'DELETE FROM attendance_records');
    expect(await codes(week('two', picture))).toEqual(Array(3).fill('replay_detected'));
    const [enrolled = Buffer.alloc(0)] = await photographsOf(zoe, 1);
    expect(await codes(week('three', enrolled))).toEqual(Array(3).fill('replay_detected'));
  });
});
