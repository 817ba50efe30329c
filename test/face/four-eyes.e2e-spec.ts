import { ENROLLED, photographsOf, probeOf, type CastMember } from '../harness/cast/cast.js';
import { faceTrailOf, sendPicture, sendPictures } from '../harness/faces.js';
import { register, signIn } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const [zoe, hana, lise] = ENROLLED as [CastMember, CastMember, CastMember];

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

  it('A first approval that was written into the database counts for nothing, and the audit trail tells', async () => {
    const person = await register(server);
    const sent = await sendPictures(person, await photographsOf(lise));
    const { id } = sent.body.encodings[0];
    const { body: admins } = await admin.api.get('/api/users?role=admin');
    const forger = (admins.users as { id: string }[]).find((one) => one.id !== admin.id)!;
    await sql(server, 'UPDATE face_encodings SET first_approved_by = ? WHERE id = ?', [
      forger.id,
      id,
    ]);
    expect((await approve({ encoding_id: id })).body).toMatchObject({
      approved: 0,
      awaiting_second: 1,
    });
    const [line] = (
      await admin.api.get('/api/admin/activity-log?action_type=face_first_approved&status=warning')
    ).body.logs;
    expect(line).toMatchObject({
      record_id: id,
      action_description: expect.stringContaining(forger.id),
    });
  });
});
