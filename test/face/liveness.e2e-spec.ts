import sharp from 'sharp';
import { forgetMarks } from '../harness/attendance.js';
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
  let zofiaself: Person;

  beforeAll(async () => {
    zoeself = await enrol(server, admin, zoe);
    await enrol(server, admin, lucia);
    zofiaself = await enrol(server, admin, zofia);
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

    it('A replayed picture is refused as well', async () => {
      const image = await probeOf(zoe, 1);
      expect((await mark(image)).status).toBe(201);
      expect(code(await markAnew(image))).toEqual([422, 'replay_detected']);
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
      expect(await sql(server, `SELECT id FROM known_pictures WHERE origin = 'mark'`)).toEqual([]);
    });
  });
});
