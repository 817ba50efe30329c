import sharp from 'sharp';
import { forgetMarks } from '../harness/attendance.js';
import { ENROLLED, photographsOf, probeOf, type CastMember } from '../harness/cast/cast.js';
import { code } from '../harness/client.js';
import { admitKiosk } from '../harness/devices.js';
import { enrol } from '../harness/faces.js';
import type { Person } from '../harness/people.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const [zoe, lucia] = ENROLLED as [CastMember, CastMember];

const { server, admin } = await serve();

describe('Pictures that come again', () => {
  let zoeself: Person;
  let luciaself: Person;

  beforeAll(async () => {
    zoeself = await enrol(server, admin, zoe);
    luciaself = await enrol(server, admin, lucia);
  }, 180_000);
  beforeEach(async () => {
    await forgetMarks(server);
  });

  const send = (path: string, image: Buffer, { api }: Person = admin) =>
    api.upload(path, { files: { image } });
  const mark = (image: Buffer, person?: Person) => send('/api/attendance/mark', image, person);
  const markAnew = async (image: Buffer) => {
    await sql(server, 'DELETE FROM attendance_records');
    return mark(image);
  };

  it('A picture that marked before marks no more, and the audit trail tells', async () => {
    const image = await probeOf(zoe);
    expect((await mark(image)).status).toBe(201);
    const again = await markAnew(image);
    expect(code(again)).toEqual([422, 'replay_detected']);
    expect(again.body.reasons).toEqual(['replay_detected']);
    const trail = await sql(
      server,
      `SELECT record_id FROM activity_log WHERE action_type = 'replay_refused'`,
    );
    expect(trail.map(({ record_id }) => record_id)).toEqual([zoeself.id]);
  });

  it('A copy of a picture, re-encoded or scaled down, marks no more than the picture', async () => {
    const image = await probeOf(lucia);
    await mark(image);
    const copies = [
      await sharp(image).jpeg({ quality: 60 }).toBuffer(),
      await sharp(image).webp({ quality: 70 }).toBuffer(),
      await sharp(image).resize({ width: 300 }).jpeg().toBuffer(),
    ];
    for (const copy of copies) {
      expect(code(await markAnew(copy))).toEqual([422, 'replay_detected']);
    }
    expect(await sql(server, 'SELECT id FROM attendance_records')).toEqual([]);
  });

  it('Another picture of the same or of another person is fresh', async () => {
    await mark(await probeOf(zoe));
    expect((await markAnew(await probeOf(zoe, 1))).body.record.replay_detected).toBe(false);
    expect((await mark(await probeOf(lucia, 1))).body.record.replay_detected).toBe(false);
  });

  it('A picture that was refused is not used up', async () => {
    const image = await probeOf(zoe, 2);
    expect(code(await mark(image, luciaself))).toEqual([403, 'identity_mismatch']);
    expect((await mark(image, zoeself)).status).toBe(201);
  });

  it('A picture that somebody only looked at marks afterwards', async () => {
    const image = await probeOf(lucia, 2);
    const looked = await send('/api/face/identify', image);
    expect([looked.body.result, looked.body.replay_detected]).toEqual(['matched', undefined]);
    expect((await send('/api/face/verify', image, luciaself)).body.matched).toBe(true);
    expect((await mark(image)).status).toBe(201);
  });

  it('A repeated mark with the same picture is refused as a second mark and not as a replay', async () => {
    const image = await probeOf(zoe);
    const first = await mark(image);
    const again = await mark(image);
    expect(code(again)).toEqual([409, 'already_marked']);
    expect(again.body.record).toEqual(first.body.record);
  });

  it('The picture of the coming does not do for the going, another one does, also twice', async () => {
    const [coming, going] = [await probeOf(zoe), await probeOf(zoe, 1)];
    expect((await mark(coming)).status).toBe(201);
    const out = (image: Buffer) => send('/api/attendance/check-out', image);
    expect(code(await out(coming))).toEqual([422, 'replay_detected']);
    expect((await out(going)).body.repeated).toBe(false);
    expect((await out(going)).body.repeated).toBe(true);
  });

  it('A picture that marked verifies nobody, and identification tells administrators', async () => {
    const image = await probeOf(zoe);
    await mark(image);
    expect(code(await send('/api/face/verify', image, zoeself))).toEqual([422, 'replay_detected']);
    const { status, body } = await send('/api/face/identify', image);
    expect([status, body.result, body.replay_detected]).toEqual([200, 'matched', true]);
  });

  it('No picture of an enrolment marks, checks out or verifies, neither as sent nor as served', async () => {
    const [sent = Buffer.alloc(0)] = await photographsOf(zoe, 1);
    const { body } = await zoeself.api.get('/api/face/encodings');
    const served = await Promise.all(
      (body.encodings as { image_url: string }[]).map(async ({ image_url: url }) =>
        Buffer.from(await (await fetch(new URL(url, server.url))).arrayBuffer()),
      ),
    );
    const copy = await sharp(sent).resize({ width: 400 }).jpeg({ quality: 75 }).toBuffer();
    for (const image of [sent, copy, ...served]) {
      expect(code(await mark(image))).toEqual([422, 'replay_detected']);
      expect(code(await send('/api/face/verify', image, zoeself))).toEqual([
        422,
        'replay_detected',
      ]);
    }
    await mark(await probeOf(zoe));
    expect(code(await send('/api/attendance/check-out', sent))).toEqual([422, 'replay_detected']);
  });

  it('A device that identifies by a picture of an enrolment is refused', async () => {
    const [sent = Buffer.alloc(0)] = await photographsOf(zoe, 1);
    const door = await admitKiosk(admin, server.visitor);
    const answer = await door.upload('/api/face/identify', { files: { image: sent } });
    expect(code(answer)).toEqual([422, 'replay_detected']);
  });

  it('A picture that marked is fresh again once the window is over', async () => {
    const image = await probeOf(zoe);
    await mark(image);
    const before = new Date(Date.now() - 11 * 60_000).toISOString().replace(/[TZ]/g, ' ').trim();
    await sql(server, `UPDATE known_pictures SET seen_at = ? WHERE origin = 'mark'`, [before]);
    expect((await markAnew(image)).status).toBe(201);
  });

  it('What is kept of a picture is two hashes, a time and a person, neither picture nor face', async () => {
    await mark(await probeOf(zoe));
    const [known] = await sql(server, `SELECT * FROM known_pictures WHERE origin = 'mark'`);
    expect(known).toEqual({
      id: expect.anything(),
      user_id: zoeself.id,
      origin: 'mark',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      quarter0: expect.stringMatching(/^[0-9a-f]{4}$/),
      quarter1: expect.stringMatching(/^[0-9a-f]{4}$/),
      quarter2: expect.stringMatching(/^[0-9a-f]{4}$/),
      quarter3: expect.stringMatching(/^[0-9a-f]{4}$/),
      seen_at: expect.anything(),
    });
  });
});
