import { ENROLLED, photographsOf, probeOf, type CastMember } from '../harness/cast/cast.js';
import { faceTrailOf, sendPicture, sendPictures } from '../harness/faces.js';
import { register, signIn } from '../harness/people.js';
import { configure } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const [zoe, hana] = ENROLLED as [CastMember, CastMember];

const { server, admin } = await serve();

describe('Four eyes', () => {
  const approve = (body: object) => admin.api.post('/api/face/approve', body);
  const identify = async () =>
    (await sendPicture(admin, 'identify', await probeOf(zoe))).body.result as string;

  it('Where four eyes must see a picture, two administrators beside its owner approve it', async () => {
    await configure(server, { face_review_four_eyes: 'true' });
    const person = await register(server, { name: zoe.name });
    const sent = await sendPictures(person, await photographsOf(zoe));
    const [lone, seconded] = (sent.body.encodings as { id: string }[]).map(({ id }) => id);
    expect((await approve({ encoding_id: lone })).body.approved).toBe(1);

    const other = await register(server);
    await admin.api.put(`/api/users/${other.id}`, { role: 'admin' });
    const { api } = await signIn(server, other.email);
    const all = { user_id: person.id };
    for (const again of [1, 2]) {
      expect([again, (await approve(all)).body]).toEqual([
        again,
        { success: true, approved: 0, awaiting_second: 4 },
      ]);
    }
    const queue = await api.get('/api/face/pending');
    expect(queue.body.encodings[0].first_approved_by).toBe(admin.id);
    expect(await identify()).toBe('unknown');
    const second = await api.post('/api/face/approve', all);
    expect(second.body).toMatchObject({ approved: 4, awaiting_second: 0 });
    expect(await identify()).toBe('matched');
    expect(await faceTrailOf(server, seconded!)).toEqual([
      { user_id: person.id, action_type: 'face_enrolled' },
      { user_id: admin.id, action_type: 'face_first_approved' },
      { user_id: other.id, action_type: 'face_approved' },
    ]);

    const own = await sendPictures({ ...other, api }, await photographsOf(hana));
    const one = await approve({ encoding_id: own.body.encodings[0].id });
    expect(one.body).toMatchObject({ approved: 1, awaiting_second: 0 });
  });
});
