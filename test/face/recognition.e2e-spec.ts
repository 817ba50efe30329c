import {
  darkened,
  ENROLLED,
  photographsOf,
  probeOf,
  smallFace,
  STRANGERS,
  tilted,
  twoPeople,
} from '../harness/cast/cast.js';
import { code, type Answer } from '../harness/client.js';
import { enrol, sendPicture } from '../harness/faces.js';
import { register, signInAdmin, type Person } from '../harness/people.js';
import { startTwin } from '../harness/server.js';
import { configure } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const PEOPLE = ENROLLED.slice(0, 6);

const { server, admin } = await serve();

describe('Face recognition', () => {
  const people: Person[] = [];

  beforeAll(async () => {
    for (const member of PEOPLE) people.push(await enrol(server, admin, member));
  }, 90_000);

  const identify = async (image: Buffer): Promise<Answer['body']> =>
    (await sendPicture(admin, 'identify', image)).body;

  it('Enrolled people are identified with a confidence', async () => {
    for (const [i, member] of PEOPLE.entries()) {
      const found = await identify(await probeOf(member, i % 5));
      expect(found).toEqual({
        result: 'matched',
        user: found.candidates[0],
        candidates: [
          {
            user_id: people[i]!.id,
            name: member.name,
            confidence: expect.any(Number),
            distance: expect.any(Number),
          },
        ],
        margin: expect.any(Number),
        threshold: expect.any(Number),
        model: expect.any(String),
      });
      expect(found.user.confidence).toBeGreaterThan(0.6);
      expect(found.user.distance).toBeLessThan(found.threshold);
    }
  });

  it('Strangers are not identified', async () => {
    for (const stranger of STRANGERS) {
      const found = await identify(await probeOf(stranger));
      expect(found).toMatchObject({ result: 'unknown', candidates: [] });
      expect(JSON.stringify(found)).not.toMatch(/EMP\d/);
    }
  });

  it.each([
    ['tilted by 30°', () => tilted(PEOPLE[0]!, 30)],
    ['in half the light', () => darkened(PEOPLE[0]!, 0.5)],
    ['far away', () => smallFace(PEOPLE[0]!, 64)],
  ])('A person is identified with the head %s', async (_, take) => {
    const found = await identify(await take());
    expect(found).toMatchObject({ result: 'matched', user: { user_id: people[0]!.id } });
  });

  it('A picture of two people is refused with advice to come one by one', async () => {
    const found = await identify(await twoPeople(PEOPLE[0]!, PEOPLE[1]!));
    expect(found).toMatchObject({ result: 'low_quality', candidates: [], threshold: null });
    expect(found.reasons).toContain('several_faces');
    expect(found.advice).toEqual(expect.any(String));
  });

  it('A claimed identity is verified', async () => {
    const [zoe, lucia] = people;
    const own = await sendPicture(zoe!, 'verify', await probeOf(PEOPLE[0]!));
    expect(own.status).toBe(200);
    expect(own.body).toEqual({
      matched: true,
      confidence: expect.any(Number),
      distance: expect.any(Number),
      threshold: expect.any(Number),
      user_id: zoe!.id,
    });
    const claimed = { user_id: lucia!.id };
    const other = await sendPicture(admin, 'verify', await probeOf(PEOPLE[0]!), claimed);
    expect(other.body).toMatchObject({ matched: false, user_id: lucia!.id });
    expect(other.body.confidence).toBeLessThan(0.6);

    const newcomer = await register(server);
    const early = await sendPicture(newcomer, 'verify', await probeOf(PEOPLE[0]!));
    expect(code(early)).toEqual([404, 'not_enrolled']);
  });

  it('No answer contains a face template', async () => {
    const paths = ['/api/face/encodings', '/api/face/status', '/api/users/profile'];
    for (const path of paths) {
      const { body } = await people[0]!.api.get(path);
      expect(JSON.stringify(body)).not.toMatch(/vector|descriptor|hash|"path/);
    }
  });

  it('A suspended person is not identified from that moment on, and is again once reactivated', async () => {
    const [, , anouk] = people;
    const probe = await probeOf(PEOPLE[2]!);
    const set = (status: string) => admin.api.put(`/api/users/${anouk!.id}`, { status });
    const put = (verb: string) => admin.api.put(`/api/admin/users/${verb}/${anouk!.id}`);
    for (const [change, result] of [
      [() => set('Suspended'), 'unknown'],
      [() => set('Active'), 'matched'],
      [() => put('deactivate'), 'unknown'],
      [() => put('activate'), 'matched'],
    ] as const) {
      expect((await change()).status).toBe(200);
      expect((await identify(probe)).result).toBe(result);
    }
  });

  it('A suspended person cannot enrol under another account', async () => {
    const [, , anouk] = people;
    await admin.api.put(`/api/users/${anouk!.id}`, { status: 'Suspended' });
    const again = await register(server);
    const answer = await sendPicture(again, 'enroll', await probeOf(PEOPLE[2]!, 3));
    expect(code(answer)).toEqual([422, 'belongs_to_other_user']);
    await admin.api.put(`/api/users/${anouk!.id}`, { status: 'Active' });
  });

  it('A deleted person is not identified from that moment on', async () => {
    const gone = people[5]!;
    const probe = await probeOf(PEOPLE[5]!);
    expect((await identify(probe)).result).toBe('matched');
    expect((await admin.api.delete(`/api/users/${gone.id}`)).status).toBe(200);
    expect((await identify(probe)).result).toBe('unknown');
  });

  it('Recognition is the same in another process, whichever changed the gallery', async () => {
    const twin = await startTwin(server);
    try {
      const there = await signInAdmin(twin);
      const probe = await probeOf(PEOPLE[3]!);
      const seenThere = async () =>
        (await sendPicture(there, 'identify', probe)).body.result as string;
      expect(await seenThere()).toBe('matched');
      await admin.api.put(`/api/users/${people[3]!.id}`, { status: 'Inactive' });
      expect(await seenThere()).toBe('unknown');
      await there.api.put(`/api/users/${people[3]!.id}`, { status: 'Active' });
      expect((await identify(probe)).result).toBe('matched');
    } finally {
      await twin.stop();
    }
  }, 60_000);

  it('Recognition follows the settings of required pictures and threshold', async () => {
    const probe = await probeOf(PEOPLE[1]!);
    await configure(server, { face_registration_min_images: '6' });
    expect((await identify(probe)).result).toBe('unknown');
    await configure(server, { face_registration_min_images: '5' });
    const { threshold, result } = await identify(probe);
    expect(result).toBe('matched');

    await configure(server, { face_recognition_threshold: '0.99' });
    const sterner = await identify(await photographsOf(PEOPLE[1]!, 8).then((all) => all[7]!));
    expect(sterner.threshold).toBeLessThan(threshold / 5);
    await configure(server, { face_recognition_threshold: '0.6' });
  }, 30_000);
});
