import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { dayAgo, forgetMarks } from '../../harness/attendance.js';
import { ENROLLED, photographsOf, probeOf, type CastMember } from '../../harness/cast/cast.js';
import { code, type Answer } from '../../harness/client.js';
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

describe('A device with a key pair', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = { public_key: String(publicKey.export({ format: 'jwk' }).x) };
  const MARK = '/api/attendance/mark';
  let door: Kiosk;

  beforeAll(async () => {
    await forgetMarks(server);
    door = await admitKiosk(admin, server.visitor);
  });

  /** Written out as the documentation has it, and not by the code that checks it. */
  const signed = (action: string, sequence: number, at: string, picture?: Buffer) => {
    const hash = picture ? createHash('sha256').update(picture).digest('hex') : '-';
    const text = ['face-attendance/1', action, door.id, sequence, at, hash].join('\n');
    const signature = sign(null, Buffer.from(text), privateKey).toString('base64url');
    return { sequence: String(sequence), captured_at: at, signature };
  };
  const warnings = async () =>
    (
      await sql(server, `SELECT record_id FROM activity_log WHERE action_type = ?`, [
        'device_key_copied',
      ])
    ).map(({ record_id }) => record_id);

  it('brings its public key once, and signs from then on', async () => {
    const put = (body: object) =>
      server.visitor.put('/api/devices/me/public-key', body, { 'x-device-key': door.key });
    expect((await put({ public_key: 'short' })).status).toBe(400);
    expect((await put(key)).status).toBe(200);
    expect(code(await put(key))).toEqual([409, 'device_signs_already']);
    expect(code(await door.post(MARK, {}))).toEqual([403, 'signature_required']);
    const picture = await probeOf(zoe, 2);
    const files = { image: picture };
    const other = signed('mark', 1, ago(0), await probeOf(zoe, 3));
    const forged = await door.upload(MARK, { files, fields: other });
    expect(code(forged)).toEqual([403, 'signature_invalid']);
    const late = signed('mark', 1, ago(5 * MINUTE), picture);
    expect(code(await door.upload(MARK, { files, fields: late }))).toEqual([
      403,
      'signature_invalid',
    ]);
    const { status, body } = await door.upload(MARK, {
      files,
      fields: signed('mark', 1, ago(0), picture),
    });
    expect([status, body.record.verification_status]).toEqual([201, 'verified']);
  });

  it('is told when a number is given twice, and the audit trail too', async () => {
    const files = { image: await probeOf(zoe, 3) };
    const twice = await door.upload(MARK, {
      files,
      fields: signed('mark', 1, ago(0), files.image),
    });
    expect(code(twice)).toEqual([409, 'sequence_reused']);
    expect(await warnings()).toEqual([door.id]);
  });

  it('has what goes back in its count looked at by an administrator', async () => {
    await forgetMarks(server);
    const [early, late] = [ago(40 * MINUTE), ago(20 * MINUTE)];
    const picture = await probeOf(zoe, 4);
    const event = (name: string, sequence: number, at: string) => ({
      ...keyOf(name),
      ...signed('mark', sequence, at, picture),
      sequence,
      picture: 'picture_0',
    });
    const { body } = await door.upload('/api/kiosk/events', {
      files: { picture_0: picture },
      fields: {
        sent_at: ago(0),
        events: JSON.stringify([event('high', 9, early), event('low', 3, late)]),
      },
    });
    const [high, low] = body.outcomes as { outcome: string; code: string }[];
    expect([high?.outcome, high?.code]).toEqual(['marked', 'sequence_disorder']);
    expect(low?.outcome).toBe('refused');
    const [record] = await sql(server, 'SELECT verification_status, notes FROM attendance_records');
    expect(record).toMatchObject({ verification_status: 'pending' });
    expect((await warnings()).length).toBeGreaterThan(1);
  });

  it('signs nothing any more once an administrator took its key pair away', async () => {
    const path = `/api/admin/devices/${door.id}/public-key`;
    expect((await admin.api.delete(path)).status).toBe(200);
    expect(code(await door.post(MARK, {}))).toEqual([400, 'face_required']);
  });
});
