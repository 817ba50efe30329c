import {
  darkened,
  ENROLLED,
  landscape,
  probeOf,
  STRANGERS,
  twoPeople,
  type CastMember,
} from '../harness/cast/cast.js';
import { forgetMarks, mark, today, trailOf } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { enrol } from '../harness/faces.js';
import { register, type Person } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const [zoe, lucia, anouk] = ENROLLED as [CastMember, CastMember, CastMember];
const [stranger] = STRANGERS as [CastMember];

const { server, admin } = await serve();

describe('Marking by a picture', () => {
  let zoeself: Person;
  let luciaself: Person;

  beforeAll(async () => {
    zoeself = await enrol(server, admin, zoe);
    luciaself = await enrol(server, admin, lucia);
  }, 180_000);
  beforeEach(() => forgetMarks(server));

  const show = (image: Buffer, { api }: Person = admin, fields = {}, headers = {}) =>
    api.upload('/api/attendance/mark', { files: { image }, fields }, headers);
  const records = () => sql(server, 'SELECT user_id FROM attendance_records');

  it('A picture under an administrator’s token marks the person it shows', async () => {
    const { status, body } = await show(await probeOf(zoe), admin, {
      location: 'Main gate',
      device_id: 'kiosk-1',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      success: true,
      marked: true,
      user_id: zoeself.id,
      user_name: zoe.name,
      status: expect.stringMatching(/^(Present|Late)$/),
      confidence: body.record.confidence,
      distance: body.record.distance,
      record: {
        user_id: zoeself.id,
        date: today(),
        source: 'face_recognition',
        verification_status: 'verified',
        location: 'Main gate',
        device_id: 'kiosk-1',
        face_encoding_id: expect.any(String),
      },
    });
    expect(body.confidence).toBeGreaterThan(0.6);
    expect(body.confidence).toBeLessThanOrEqual(1);
    expect(body.distance).toBeLessThan(1.078);
    expect(await trailOf(server, body.record_id)).toEqual([
      { user_id: admin.id, action_type: 'attendance_marked' },
    ]);
    const shown = (await zoeself.api.get('/api/attendance/status')).body.record;
    expect(shown).toEqual(body.record);
  });

  it('A picture of the own face marks the user who sends it', async () => {
    const { status, body } = await show(await probeOf(zoe, 1), zoeself);
    expect([status, body.user_id]).toEqual([201, zoeself.id]);
    expect(body.record.face_encoding_id).toEqual(expect.any(String));
  });

  it('A second picture of the same person on the same day is refused', async () => {
    const first = await show(await probeOf(zoe));
    const second = await show(await probeOf(zoe, 2));
    expect(code(second)).toEqual([409, 'already_marked']);
    expect(second.body.record).toEqual(first.body.record);
    expect(await records()).toHaveLength(1);
  });

  it('A picture of somebody else under a user’s token is refused without naming the other', async () => {
    const answer = await show(await probeOf(lucia), zoeself);
    expect(code(answer)).toEqual([403, 'identity_mismatch']);
    expect(JSON.stringify(answer.body)).not.toContain(lucia.name);
    expect(JSON.stringify(answer.body)).not.toContain(luciaself.id);
    expect(await records()).toEqual([]);

    const [line] = await sql(
      server,
      `SELECT user_id, record_id, status FROM activity_log WHERE action_type = 'identity_mismatch'`,
    );
    expect(line).toMatchObject({ user_id: zoeself.id, record_id: luciaself.id, status: 'warning' });
  });

  it.each([0, 1, 2])('A picture of a stranger marks nobody (%i)', async (which) => {
    const image = await probeOf(stranger, which);
    for (const caller of [admin, zoeself]) {
      expect(code(await show(image, caller))).toEqual([404, 'face_not_recognized']);
    }
    expect(await records()).toEqual([]);
  });

  it('A picture of somebody who is not enrolled marks nobody, whoever holds the token', async () => {
    const newcomer = await register(server, { name: anouk.name });
    expect(code(await show(await probeOf(anouk), newcomer))).toEqual([404, 'face_not_recognized']);
  });

  it.each([
    ['nobody', () => landscape(), 'no_face'],
    ['two people', () => twoPeople(zoe, lucia), 'several_faces'],
    ['somebody in the night', () => darkened(zoe, 0.01), undefined],
  ])('A picture of %s is refused with reasons and advice', async (_, image, reason) => {
    const { status, body } = await show(await image());
    expect(status).toBe(422);
    expect(body.reasons.length).toBeGreaterThan(0);
    if (reason) expect(body.reasons).toContain(reason);
    expect(body.code).toBe(body.reasons[0]);
    expect(body.detail).toMatch(/\w{3,}.*\./);
    expect(await records()).toEqual([]);
  });

  it.each([
    ['a text', Buffer.from('Not a picture at all'), 415, 'unsupported_image'],
    ['a drawing in SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 415, undefined],
    ['half a JPEG', undefined, 422, undefined],
  ])('An upload that is %s marks nobody', async (_, bytes, status, word) => {
    const image = bytes ?? (await probeOf(zoe)).subarray(0, 2000);
    const answer = await show(image);
    expect(answer.status).toBe(status);
    if (word) expect(answer.body.code).toBe(word);
    expect(await records()).toEqual([]);
  });

  it('A picture is not taken under another field name, or twice in one form', async () => {
    const image = await probeOf(zoe);
    const path = '/api/attendance/mark';
    const misnamed = await admin.api.upload(path, { files: { selfie: image } });
    const twice = await admin.api.upload(path, { files: { image: [image, image] } });
    expect(code(misnamed)).toEqual([400, 'validation_failed']);
    expect(code(twice)).toEqual([400, 'validation_failed']);
    const more = await show(image, admin, { location: 'x'.repeat(51) });
    expect(code(more)).toEqual([400, 'validation_failed']);
  });

  it('A picture marks where marks without a face are forbidden, and not where attendance is closed', async () => {
    await configure(server, { self_mark_without_face: 'never' });
    expect(code(await mark(zoeself, {}))).toEqual([400, 'face_required']);
    expect((await show(await probeOf(zoe), zoeself)).status).toBe(201);
    await configure(server, {
      self_mark_without_face: 'pending',
      attendance_marking_enabled: 'false',
    });
    expect(code(await show(await probeOf(lucia)))).toEqual([403, 'attendance_disabled']);
    await configure(server, { attendance_marking_enabled: 'true' });
  });

  it('A picture replaces an absence and does not replace a leave', async () => {
    const byHand = (userId: string, status: string) =>
      admin.api.post('/api/attendance/mark-manual', { user_id: userId, date: today(), status });
    const absent = await byHand(zoeself.id, 'Absent');
    const leave = await byHand(luciaself.id, 'Leave');

    const came = await show(await probeOf(zoe));
    expect(came.status).toBe(201);
    expect(came.body.record).toMatchObject({
      id: absent.body.record.id,
      source: 'face_recognition',
    });
    const stays = await show(await probeOf(lucia));
    expect(code(stays)).toEqual([409, 'already_marked']);
    expect(stays.body.record).toEqual(leave.body.record);
  });

  it('A picture sent again with its Idempotency-Key gets the first answer', async () => {
    const key = { 'Idempotency-Key': 'door-1' };
    const image = await probeOf(zoe);
    const first = await show(image, admin, {}, key);
    const again = await show(image, admin, {}, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.headers.get('Idempotency-Replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    const other = await show(await probeOf(zoe, 1), admin, {}, key);
    expect(code(other)).toEqual([422, 'idempotency_key_reused']);
  });

  it('A picture sent many times at once marks once', async () => {
    const image = await probeOf(lucia, 1);
    const answers = await Promise.all(Array.from({ length: 8 }, () => show(image)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array<number>(7).fill(409)]);
  });

  it('A picture of somebody who was suspended or deleted marks nobody', async () => {
    const gone = await enrol(server, admin, anouk);
    const image = await probeOf(anouk);
    expect((await show(image)).status).toBe(201);
    await forgetMarks(server);
    await admin.api.put(`/api/users/${gone.id}`, { status: 'Suspended' });
    expect(code(await show(image))).toEqual([404, 'face_not_recognized']);
    await admin.api.put(`/api/users/${gone.id}`, { status: 'Active' });
    expect((await show(image)).status).toBe(201);
    await forgetMarks(server);
    await admin.api.delete(`/api/users/${gone.id}`);
    expect(code(await show(image))).toEqual([404, 'face_not_recognized']);
    expect(await records()).toEqual([]);
  }, 30_000);
});
