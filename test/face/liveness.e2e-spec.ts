import sharp from 'sharp';
import { ENROLLED, probeOf, type CastMember } from '../harness/cast/cast.js';
import { code } from '../harness/client.js';
import { enrol } from '../harness/faces.js';
import { register, type Person } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const [zoe, lucia] = ENROLLED as [CastMember, CastMember];
const zofia = ENROLLED.find(({ key }) => key === 'zofia')!;

/** A photograph in a frame, held before a wall: the liveness network doubts it, and it is good for all else. */
const framed = async () => {
  const photograph = await sharp(await probeOf(zofia, 1))
    .resize({ width: 240 })
    .extend({ top: 20, bottom: 30, left: 12, right: 12, background: '#111' })
    .toBuffer();
  return sharp(photograph)
    .extend({ top: 80, bottom: 80, left: 120, right: 120, background: '#b8b0a0' })
    .jpeg()
    .toBuffer();
};

const scoresOf = ({ record }: { record: Record<string, number> }): [number, number] => [
  record['spoof_score']!,
  record['liveness_score']!,
];

const { server, admin } = await serve();

describe('Liveness', () => {
  let zoeself: Person;
  let luciaself: Person;
  let zofiaself: Person;

  beforeAll(async () => {
    zoeself = await enrol(server, admin, zoe);
    luciaself = await enrol(server, admin, lucia);
    zofiaself = await enrol(server, admin, zofia);
  }, 180_000);
  beforeEach(async () => {
    await sql(server, 'DELETE FROM attendance_records');
    await sql(server, 'DELETE FROM recent_probes');
  });

  const send = (path: string, image: Buffer, { api }: Person = admin) =>
    api.upload(path, { files: { image } });
  const mark = (image: Buffer, person?: Person) => send('/api/attendance/mark', image, person);
  const markAnew = async (image: Buffer) => {
    await sql(server, 'DELETE FROM attendance_records');
    return mark(image);
  };

  describe('liveness_mode observe', () => {
    it('A mark is stored with its liveness scores', async () => {
      const { status, body } = await mark(await probeOf(zoe));
      expect(status).toBe(201);
      const [spoof, live] = scoresOf(body);
      expect(live).toBeGreaterThan(0.9);
      expect(spoof).toBeGreaterThanOrEqual(live);
      expect(spoof).toBeLessThanOrEqual(1);
      expect(body.record.replay_detected).toBe(false);
      const shown = (await zoeself.api.get('/api/attendance/status')).body.record;
      expect(shown).toEqual(body.record);
    });

    it('A mark with low liveness scores is taken', async () => {
      const { status, body } = await mark(await framed());
      expect([status, body.user_id]).toEqual([201, zofiaself.id]);
      for (const score of scoresOf(body)) expect(score).toBeLessThan(0.1);
    });

    it('A picture shown again is flagged as a replay, and marks all the same', async () => {
      const image = await probeOf(zoe);
      expect((await mark(image)).body.record.replay_detected).toBe(false);
      const again = await markAnew(image);
      expect([again.status, again.body.record.replay_detected]).toEqual([201, true]);
    });

    it('A replay is flagged when the picture was re-encoded or scaled down', async () => {
      const image = await probeOf(lucia);
      await mark(image);
      const copies = [
        await sharp(image).jpeg({ quality: 60 }).toBuffer(),
        await sharp(image).webp({ quality: 70 }).toBuffer(),
        await sharp(image).resize({ width: 300 }).jpeg().toBuffer(),
      ];
      for (const copy of copies) {
        expect((await markAnew(copy)).body.record.replay_detected).toBe(true);
      }
    });

    it('Another picture of the same or of another person is not flagged as a replay', async () => {
      await mark(await probeOf(zoe));
      expect((await markAnew(await probeOf(zoe, 1))).body.record.replay_detected).toBe(false);
      expect((await mark(await probeOf(lucia, 1))).body.record.replay_detected).toBe(false);
    });

    it('A replay is flagged whoever showed the picture before', async () => {
      const image = await probeOf(zoe, 2);
      expect(code(await mark(image, luciaself))).toEqual([403, 'identity_mismatch']);
      expect((await mark(image, zoeself)).body.record.replay_detected).toBe(true);
    });

    it('A repeated mark with the same picture is refused as a second mark and not flagged as a replay', async () => {
      const image = await probeOf(zoe);
      const first = await mark(image);
      const again = await mark(image);
      expect(code(again)).toEqual([409, 'already_marked']);
      expect(again.body.record).toEqual(first.body.record);
    });

    it('A picture is not flagged as a replay once the window is over', async () => {
      const image = await probeOf(zoe);
      await mark(image);
      const before = new Date(Date.now() - 11 * 60_000).toISOString().replace(/[TZ]/g, ' ').trim();
      await sql(server, 'UPDATE recent_probes SET seen_at = ?', [before]);
      expect((await markAnew(image)).body.record.replay_detected).toBe(false);
    });

    it('The replay check keeps two hashes and a time, neither picture nor face', async () => {
      await mark(await probeOf(zoe));
      const [probe] = await sql(
        server,
        'SELECT id, sha256, perceptual_hash, seen_at FROM recent_probes',
      );
      expect(probe?.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(probe?.perceptual_hash).toMatch(/^[0-9a-f]{16}$/);
      expect(await sql(server, 'SELECT * FROM recent_probes')).toEqual([
        { ...probe, seen_at: expect.anything() },
      ]);
    });
  });

  describe('liveness_mode enforce', () => {
    beforeAll(() => configure(server, { liveness_mode: 'enforce' }));

    it('A picture with good liveness scores marks', async () => {
      expect((await mark(await probeOf(lucia))).status).toBe(201);
    });

    it('A picture with low liveness scores identifies nobody', async () => {
      const { status, body } = await send('/api/face/identify', await framed());
      expect(status).toBe(200);
      expect(body).toMatchObject({
        result: 'spoof',
        candidates: [],
        margin: null,
        threshold: null,
        reasons: ['spoof_suspected'],
      });
      expect(body.user).toBeUndefined();
      expect(body.advice).toMatch(/\w+/);
    });

    it('A picture with low liveness scores marks nobody, and the audit trail tells', async () => {
      const answer = await mark(await framed());
      expect(code(answer)).toEqual([422, 'spoof_suspected']);
      expect(answer.body.reasons).toEqual(['spoof_suspected']);
      expect(await sql(server, 'SELECT id FROM attendance_records')).toEqual([]);
      const trail = await sql(
        server,
        `SELECT status FROM activity_log WHERE action_type = 'spoof_refused'`,
      );
      expect(trail[0]).toMatchObject({ status: 'warning' });
    });

    it('A picture with low liveness scores verifies nobody and enrols nobody', async () => {
      const claim = await send('/api/face/verify', await framed(), zofiaself);
      expect(code(claim)).toEqual([422, 'spoof_suspected']);
      const newcomer = await register(server, { name: 'Nora Newcomer' });
      const enrolment = await send('/api/face/enroll', await framed(), newcomer);
      expect(enrolment.status).toBe(422);
      expect(enrolment.body.reasons).toContain('spoof_suspected');
    });

    it('A replayed picture is refused', async () => {
      const image = await probeOf(zoe, 1);
      expect((await mark(image)).status).toBe(201);
      const copy = await sharp(image).jpeg({ quality: 60 }).toBuffer();
      for (const again of [image, copy]) {
        const answer = await markAnew(again);
        expect(code(answer)).toEqual([422, 'replay_detected']);
        expect(answer.body.reasons).toEqual(['replay_detected']);
      }
      expect(await sql(server, 'SELECT id FROM attendance_records')).toEqual([]);
      const trail = await sql(
        server,
        `SELECT record_id FROM activity_log WHERE action_type = 'replay_refused'`,
      );
      expect(trail.map(({ record_id }) => record_id)).toEqual([zoeself.id, zoeself.id]);
    });

    it('A mark repeated with its Idempotency-Key gets its first answer and is no replay', async () => {
      const image = await probeOf(zoe, 4);
      const key = { 'Idempotency-Key': 'again-1' };
      const tries = [1, 2].map(() =>
        admin.api.upload('/api/attendance/mark', { files: { image } }, key),
      );
      const [first, again] = await Promise.all(tries);
      expect([first?.status, again?.status]).toEqual([201, 201]);
      expect(again?.body).toEqual(first?.body);
    });
  });

  describe('liveness_mode off', () => {
    beforeAll(() => configure(server, { liveness_mode: 'off' }));

    it('Pictures are neither scored nor remembered', async () => {
      const image = await probeOf(zoe);
      await mark(image);
      const { body } = await markAnew(image);
      expect(body.record).toMatchObject({
        spoof_score: null,
        liveness_score: null,
        replay_detected: null,
      });
      expect(await sql(server, 'SELECT id FROM recent_probes')).toEqual([]);
    });
  });
});
