import sharp from 'sharp';
import { ENROLLED, photographsOf, probeOf, type CastMember } from '../harness/cast/cast.js';
import { code } from '../harness/client.js';
import { eventually } from '../harness/eventually.js';
import { enrol, sendPicture, sendPictures } from '../harness/faces.js';
import { register } from '../harness/people.js';
import { serve } from '../harness/suite.js';

interface NearPair {
  distance: number;
  users: { id: string; name: string }[];
}

/** A face that is another's, and yet like it: as a sister's may be. */
const narrowed = (image: Buffer): Promise<Buffer> =>
  sharp(image).resize(288, 640, { fit: 'fill' }).jpeg({ quality: 90 }).toBuffer();

const { server, admin } = await serve({ FACE_EMBEDDER: 'face-api' });

describe('People who look alike', () => {
  let next = 0;

  const newFace = (): CastMember => ENROLLED[next++]!;

  it('A lookalike waits beside the other person’s name, and is approved without ado', async () => {
    const face = newFace();
    const other = await enrol(server, admin, face);
    const sister = await register(server);
    const images = await Promise.all((await photographsOf(face, 7)).slice(2).map(narrowed));
    const sent = await sendPictures(sister, images);
    expect([sent.status, sent.body.rejected]).toEqual([201, []]);

    const { body } = await admin.api.get('/api/face/pending');
    const [{ user, looks_like: like }] = body.encodings;
    expect([body.total, user.id]).toEqual([5, sister.id]);
    expect(like).toMatchObject({ user_id: other.id, name: face.name, is_duplicate: false });
    expect(like.distance).toBe(Math.round(like.distance * 100) / 100);
    expect((await admin.api.post('/api/face/approve', { user_id: sister.id })).body.approved).toBe(
      5,
    );
  });

  it('An administrator may answer for a face that seems to be another person’s', async () => {
    const face = newFace();
    await enrol(server, admin, face);
    const twin = await register(server);
    const taken = await photographsOf(face);
    const sent = await Promise.all(taken.map((image) => sharp(image).jpeg().toBuffer()));
    const refused = await sendPictures(admin, sent, { user_id: twin.id });
    expect(code(refused)).toEqual([422, 'no_usable_image']);
    expect(refused.body.rejected[0].reasons).toEqual(['belongs_to_other_user']);

    const override = { override: 'true', reason: 'They are twins' };
    expect(code(await sendPictures(twin, sent, override))).toEqual([403, 'forbidden']);
    const bare = await sendPictures(admin, sent, { user_id: twin.id, override: 'true' });
    expect(code(bare)).toEqual([400, 'validation_failed']);
    const kept = await sendPictures(admin, sent, { user_id: twin.id, ...override });
    expect([kept.status, kept.body.count]).toEqual([201, 5]);
    expect(kept.body.encodings[0].notes).toBe(override.reason);

    expect((await admin.api.post('/api/face/approve', { user_id: twin.id })).status).toBe(409);
    const approval = { user_id: twin.id, override: true, reason: override.reason };
    expect((await admin.api.post('/api/face/approve', approval)).body.approved).toBe(5);

    const pairs = await eventually(async () => {
      const { body } = await admin.api.get('/api/admin/face/near-pairs');
      expect(body.is_complete).toBe(true);
      return body.pairs as NearPair[];
    });
    const pair = pairs.find(({ users }) => users.some(({ id }) => id === twin.id));
    expect(pair?.distance).toBeLessThan(0.2);
    expect(pair?.users).toContainEqual({ id: twin.id, name: expect.any(String) });
    const probe = await sendPicture(admin, 'identify', await probeOf(face));
    expect(probe.body.result).toBe('ambiguous');
    expect((await twin.api.get('/api/admin/face/near-pairs')).status).toBe(403);
  });
});
