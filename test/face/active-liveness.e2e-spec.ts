import { forgetMarks } from '../harness/attendance.js';
import { ENROLLED, probeOf, type CastMember } from '../harness/cast/cast.js';
import { MOVING, movingHead } from '../harness/cast/moving-head.js';
import { code, type Answer, type FormParts } from '../harness/client.js';
import { admitKiosk, type Kiosk } from '../harness/devices.js';
import { enrol } from '../harness/faces.js';
import { register, type Person } from '../harness/people.js';
import { asStored, configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

type Pose = 'front' | 'left' | 'right' | 'closer';
interface Caller {
  post(path: string, json?: unknown): Promise<Answer>;
  upload(path: string, parts: FormParts): Promise<Answer>;
}

const [zoe] = ENROLLED as [CastMember];
const { server, admin } = await serve();

describe('Liveness sessions', () => {
  let hana: Person;
  let door: Kiosk;
  let moment = 0;

  beforeAll(async () => {
    hana = await enrol(server, admin, MOVING);
    await enrol(server, admin, zoe);
    door = await admitKiosk(admin, server.visitor);
  }, 180_000);
  beforeEach(async () => {
    await forgetMarks(server);
    await sql(server, 'DELETE FROM liveness_sessions');
  });

  const start = async (caller: Caller = door, challenge?: readonly Pose[]) => {
    const { status, body } = await caller.post('/api/face/liveness-sessions', {});
    expect(status).toBe(201);
    moment = (moment + 1) % 5;
    if (!challenge) return body as { id: string; challenge: Pose[] };
    const wanted = [challenge.join(','), body.id];
    await sql(server, 'UPDATE liveness_sessions SET challenge = ? WHERE id = ?', wanted);
    return { id: String(body.id), challenge };
  };
  const show = (id: string, image: Buffer, caller: Caller = door) =>
    caller.upload(`/api/face/liveness-sessions/${id}/frames`, { files: { image } });
  const pass = async (caller: Caller = door): Promise<{ id: string; frames: Buffer[] }> => {
    const { id, challenge } = await start(caller);
    const frames = await Promise.all(challenge.map((pose) => movingHead(pose, moment)));
    let last: Answer | undefined;
    for (const frame of frames) last = await show(id, frame, caller);
    expect(last?.body).toMatchObject({ state: 'passed', accepted: true, next: null });
    return { id, frames };
  };
  const mark = (image: Buffer, session?: string, caller: Caller = door) =>
    caller.upload('/api/attendance/mark', {
      files: { image },
      fields: session ? { liveness_session: session } : {},
    });

  describe('where every mark needs one', () => {
    beforeAll(() => configure(server, { liveness_required: 'always' }));

    it('A person who moves as asked passes, and is marked once for it', async () => {
      const { id, frames } = await pass();
      const marked = await mark(frames[0]!, id);
      expect([marked.status, marked.body.user_id]).toEqual([201, hana.id]);
      await forgetMarks(server);
      const again = await mark(await probeOf(MOVING, 1), id);
      expect([...code(again), again.body.reason]).toEqual([409, 'liveness_session_closed', 'used']);
      const [kept] = await sql(server, 'SELECT * FROM liveness_sessions WHERE id = ?', [id]);
      expect(kept).toMatchObject({ vector: null, marked_user_id: hana.id });
    });

    it('A person checks out with a session as well, and a refused mark uses none up', async () => {
      const { id, frames } = await pass(hana.api);
      expect((await mark(frames[0]!, id, hana.api)).status).toBe(201);
      const next = await pass(hana.api);
      expect(code(await mark(next.frames[0]!, next.id, hana.api))).toEqual([409, 'already_marked']);
      const out = await hana.api.upload('/api/attendance/check-out', {
        files: { image: next.frames[0]! },
        fields: { liveness_session: next.id },
      });
      expect([out.status, out.body.user_id]).toEqual([201, hana.id]);
    });

    it('Nobody is marked without one, with one that is not passed, or with somebody else’s', async () => {
      expect(code(await mark(await probeOf(MOVING)))).toEqual([403, 'liveness_required']);
      const open = await start();
      const early = await mark(await probeOf(MOVING), open.id);
      expect(early.body.reason).toBe('not_passed');
      const { id } = await pass();
      const stolen = await mark(await probeOf(MOVING), id, hana.api);
      expect(code(stolen)).toEqual([404, 'liveness_session_not_found']);
      expect(code(await mark(await probeOf(zoe), id))).toEqual([403, 'liveness_mismatch']);
    });

    it('A mark that was taken offline awaits an administrator', async () => {
      const { body } = await door.upload('/api/kiosk/events', {
        fields: {
          sent_at: new Date().toISOString(),
          events: JSON.stringify([
            {
              idempotency_key: 'offline-1',
              captured_at: new Date().toISOString(),
              picture: 'picture_0',
            },
          ]),
        },
        files: { picture_0: await probeOf(zoe, 1) },
      });
      expect(body.outcomes[0]).toMatchObject({ outcome: 'marked', code: 'liveness_missing' });
    });
  });

  it('One device can ask for sessions where others do not', async () => {
    await configure(server, { liveness_required: 'never' });
    const { status, body } = await admin.api.post('/api/admin/devices', {
      name: 'Vault',
      location: 'Vault',
      scopes: ['mark'],
      liveness_required: true,
    });
    expect([status, body.liveness_required]).toEqual([201, true]);
    const headers = { 'x-device-key': String(body.key) };
    const files = { image: await probeOf(MOVING, 2) };
    const path = '/api/attendance/mark';
    const there = await server.visitor.upload(path, { files }, headers);
    expect(code(there)).toEqual([403, 'liveness_required']);
    expect((await door.upload(path, { files })).status).toBe(201);
    const self = await server.visitor.get('/api/kiosk/device', headers);
    expect(self.body.liveness_required).toBe(true);
    expect((await door.get('/api/kiosk/device')).body.liveness_required).toBe(false);
    await configure(server, { liveness_required: 'devices' });
    expect((await door.get('/api/kiosk/device')).body.liveness_required).toBe(true);
  });

  it('A still does not pass, however often it is shown', async () => {
    const { id } = await start(door, ['front', 'left', 'closer']);
    const still = await movingHead('front', moment);
    expect((await show(id, still)).body).toMatchObject({ accepted: true, next: 'left' });
    for (let i = 0; i < 3; i++) {
      const { body } = await show(id, still);
      expect(body).toMatchObject({ state: 'open', accepted: false, reasons: ['no_motion'] });
    }
    const moved = await show(id, await movingHead('front', (moment + 1) % 5));
    expect(moved.body).toMatchObject({ accepted: false, reasons: ['turn_left'], next: 'left' });
    expect(moved.body.advice).toMatch(/left/);
  });

  it.each([
    ['the frames of an earlier session', 'replay_detected'],
    ['another person', 'another_person'],
    ['a turn to the other side', 'wrong_direction'],
  ])('%s fails it at once, and the audit trail tells', async (_, reason) => {
    const frames = await pass();
    const { id } = await start(door, ['front', 'right', 'left']);
    const first =
      reason === 'replay_detected' ? frames.frames[0]! : await movingHead('front', moment);
    let answer = await show(id, first);
    if (reason === 'another_person') answer = await show(id, await probeOf(zoe, 3));
    if (reason === 'wrong_direction') answer = await show(id, await movingHead('left', moment));
    expect(answer.body).toMatchObject({ state: 'failed', reasons: [reason], next: null });
    const after = await show(id, await movingHead('front', moment));
    expect([...code(after), after.body.reason]).toEqual([409, 'liveness_session_closed', 'failed']);
    const trail = await sql(
      server,
      `SELECT record_id FROM activity_log WHERE action_type = 'liveness_failed' ORDER BY id DESC`,
    );
    expect(trail[0]?.record_id).toBe(id);
  });

  it('Whoever is late begins anew', async () => {
    const { id } = await start();
    // No longer ago: what is over for a day is cleared away.
    const past = asStored(new Date(Date.now() - 1000));
    await sql(server, 'UPDATE liveness_sessions SET expires_at = ? WHERE id = ?', [past, id]);
    const { body } = await show(id, await movingHead('front', moment));
    expect(body).toMatchObject({ code: 'liveness_session_closed', reason: 'late' });
  });

  it('A person has three sessions open at most, and somebody who is not enrolled none', async () => {
    for (let i = 0; i < 3; i++) await start(hana.api);
    const more = await hana.api.post('/api/face/liveness-sessions', {});
    expect(code(more)).toEqual([429, 'too_many_liveness_sessions']);
    const stranger = await register(server);
    const none = await stranger.api.post('/api/face/liveness-sessions', {});
    expect(code(none)).toEqual([404, 'not_enrolled']);
  });

  it('The erasure of a person takes their sessions and frames along', async () => {
    const { id, frames } = await pass();
    await mark(frames[0]!, id);
    await admin.api.post(`/api/users/${hana.id}/erase-biometrics`, {});
    expect(await sql(server, 'SELECT id FROM liveness_sessions')).toEqual([]);
    expect(await sql(server, 'SELECT id FROM liveness_frames')).toEqual([]);
  });
});
