import { ENROLLED, photographsOf, probeOf, type CastMember } from '../harness/cast/cast.js';
import { code } from '../harness/client.js';
import { enrol, faceTrailOf, sendPicture, sendPictures, tracesOf } from '../harness/faces.js';
import { register, signIn, type Person } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

interface Picture {
  id: string;
  quality_score: number;
}

const { server, admin } = await serve();

describe('Review of enrolment pictures', () => {
  let next = 0;

  const newFace = (): CastMember => ENROLLED[next++]!;
  const approve = (body: object) => admin.api.post('/api/face/approve', body);
  const reject = (body: object) => admin.api.post('/api/face/reject', body);
  const identify = async (face: CastMember) =>
    (await sendPicture(admin, 'identify', await probeOf(face))).body.result as string;

  /** Somebody whose five pictures wait. */
  async function waiting(face = newFace()) {
    const person = await register(server, { name: face.name });
    const { body } = await sendPictures(person, await photographsOf(face));
    return { face, person, pictures: body.encodings as Picture[] };
  }
  const tell = (person: Person) =>
    sql(
      server,
      'SELECT notification_type, message FROM notifications WHERE user_id = ? ORDER BY id',
      [person.id],
    );

  it('Administrators see the waiting pictures with their people, page by page', async () => {
    const { person, pictures, face } = await waiting();
    const { body } = await admin.api.get('/api/face/pending?limit=2&page=2&sort=-quality_score');
    expect(body).toMatchObject({ total: 5, page: 2, limit: 2 });
    expect(body.encodings).toHaveLength(2);
    expect(body.encodings[0].user).toEqual({
      id: person.id,
      name: face.name,
      email: person.email,
    });
    const scores = pictures.map(({ quality_score: score }) => score).sort((a, b) => b - a);
    expect(body.encodings[0].quality_score).toBeCloseTo(scores[2]!, 4);

    expect((await person.api.get('/api/face/pending')).status).toBe(403);
    expect((await admin.api.get('/api/face/pending?sort=vector')).status).toBe(400);
    expect((await admin.api.get('/api/face/pending?limit=101')).status).toBe(400);
    await approve({ user_id: person.id });
    expect((await admin.api.get('/api/face/pending')).body.total).toBe(0);
  });

  it('A person becomes recognisable with the fifth approval and is notified', async () => {
    const { face, person, pictures } = await waiting();
    const ids = pictures.map(({ id }) => id);
    expect((await approve({ encoding_id: ids[0] })).body).toEqual({
      success: true,
      approved: 1,
      awaiting_second: 0,
    });
    expect((await approve({ encoding_ids: ids.slice(1, 4) })).body.approved).toBe(3);
    expect(await identify(face)).toBe('unknown');
    expect((await sendPicture(person, 'verify', await probeOf(face))).status).toBe(404);

    expect((await approve({ user_id: person.id })).body.approved).toBe(1);
    expect(await identify(face)).toBe('matched');
    expect((await person.api.get('/api/face/status')).body).toMatchObject({
      status: 'Enrolled',
      is_enrolled: true,
      verified: 5,
      pending: 0,
    });
    expect(await faceTrailOf(server, ids[0]!)).toEqual([
      { user_id: person.id, action_type: 'face_enrolled' },
      { user_id: admin.id, action_type: 'face_approved' },
    ]);
    expect(await tell(person)).toHaveLength(3);
    expect(code(await approve({ encoding_id: ids[0] }))).toEqual([409, 'encoding_not_pending']);
    expect((await approve({ user_id: person.id })).body.approved).toBe(0);
  });

  it('An approval takes all pictures it names or none', async () => {
    const { person, pictures } = await waiting();
    const ids = pictures.map(({ id }) => id);
    const answer = await approve({ encoding_ids: [...ids, 'no-such-picture'] });
    expect(code(answer)).toEqual([404, 'encoding_not_found']);
    expect((await person.api.get('/api/face/status')).body.pending).toBe(5);
    for (const body of [
      {},
      { encoding_id: ids[0], user_id: person.id },
      { encoding_ids: [] },
      { encoding_id: 7 },
      { encoding_id: ids[0], override: true },
    ]) {
      expect(code(await approve(body))).toEqual([400, 'validation_failed']);
    }
    expect((await person.api.post('/api/face/approve', { user_id: person.id })).status).toBe(403);
    expect(code(await approve({ user_id: 'EMP999' }))).toEqual([404, 'user_not_found']);
  });

  it('Administrators approve nobody’s face but others’, unless there is no other administrator', async () => {
    const { body } = await sendPictures(admin, await photographsOf(newFace()));
    const [first, ...rest] = (body.encodings as Picture[]).map(({ id }) => id);
    expect((await approve({ encoding_id: first })).status).toBe(200);

    const other = await register(server);
    await admin.api.put(`/api/users/${other.id}`, { role: 'admin' });
    const own = await approve({ encoding_ids: rest });
    expect(code(own)).toEqual([403, 'own_face']);
    const { api } = await signIn(server, other.email);
    const theirs = await api.post('/api/face/approve', { encoding_ids: rest });
    expect(theirs.body).toMatchObject({ approved: 4 });
    await admin.api.put(`/api/users/${other.id}`, { role: 'employee' });
  });

  it('A picture of low quality is approved only with a reason', async () => {
    const { person, pictures } = await waiting();
    await configure(server, { face_min_quality: '1' });
    const { id } = pictures[0]!;
    const refused = await approve({ encoding_id: id });
    expect(code(refused)).toEqual([409, 'quality_too_low']);
    expect(refused.body.encodings).toEqual([{ id, quality_score: expect.any(Number) }]);

    const reason = 'The camera at the gate is no better';
    expect((await approve({ encoding_id: id, override: true, reason })).status).toBe(200);
    await configure(server, { face_min_quality: '0.35' });
    const { body } = await person.api.get('/api/face/encodings?status=verified');
    expect(body.encodings).toMatchObject([{ id, status: 'verified', notes: reason }]);
  });

  it('The same face sent by two people is noticed before either is approved', async () => {
    const face = newFace();
    const images = await photographsOf(face, 8);
    const [first, second] = [await register(server), await register(server)];
    await sendPictures(first, images.slice(0, 5));
    const sent = await sendPicture(second, 'enroll', images[7]!);
    expect(sent.status).toBe(201);
    await approve({ user_id: first.id });

    const refused = await approve({ user_id: second.id });
    expect(code(refused)).toEqual([409, 'belongs_to_other_user']);
    expect(refused.body.belongs_to).toEqual({
      user_id: first.id,
      name: expect.any(String),
      distance: expect.any(Number),
    });
    const override = { user_id: second.id, override: true, reason: 'Twins' };
    expect((await approve(override)).status).toBe(200);
  });

  it('A rejection needs a reason that the owner is told, also after an approval', async () => {
    const { face, person, pictures } = await waiting();
    const [first, second] = pictures;
    expect(code(await reject({ encoding_id: first!.id }))).toEqual([400, 'validation_failed']);
    expect((await reject({ encoding_id: first!.id, reason: 'Too dark' })).body).toEqual({
      success: true,
    });
    expect(await tell(person)).toEqual([
      { notification_type: 'face_rejected', message: expect.stringContaining('Too dark') },
    ]);
    const again = await reject({ encoding_id: first!.id, reason: 'Too dark' });
    expect(code(again)).toEqual([409, 'encoding_not_pending']);

    await sendPicture(person, 'enroll', (await photographsOf(face, 6))[5]!);
    await approve({ user_id: person.id });
    expect(await identify(face)).toBe('matched');
    await reject({ encoding_id: second!.id, reason: 'A mistake' });
    expect(await identify(face)).toBe('unknown');
    expect((await person.api.get('/api/face/status')).body).toMatchObject({
      verified: 4,
      rejected: 2,
    });
  });

  it('Owners delete pictures that are not verified, and administrators any picture', async () => {
    const face = newFace();
    const person = await enrol(server, admin, face);
    const stranger = await register(server);
    const { body } = await person.api.get('/api/face/encodings');
    const [first, second] = body.encodings as Picture[];
    const before = await tracesOf(server);

    const own = await person.api.delete(`/api/face/${first!.id}`);
    expect(code(own)).toEqual([409, 'verified_encoding_requires_admin']);
    expect((await stranger.api.delete(`/api/face/${first!.id}`)).status).toBe(403);
    expect(await tracesOf(server)).toEqual(before);

    expect((await admin.api.delete(`/api/face/${first!.id}`)).body).toEqual({ success: true });
    expect(await identify(face)).toBe('unknown');
    expect(await tracesOf(server)).toEqual({ files: before.files - 1, rows: before.rows - 1 });
    const gone = await admin.api.delete(`/api/face/delete/${first!.id}`);
    expect(code(gone)).toEqual([404, 'encoding_not_found']);
    const [row] = await sql(
      server,
      'SELECT LENGTH(encoding_vector) AS bytes FROM face_encodings WHERE id = ?',
      [first!.id],
    );
    expect(Number(row?.bytes)).toBe(0);

    await reject({ encoding_id: second!.id, reason: 'Old' });
    expect((await person.api.delete(`/api/face/delete/${second!.id}`)).status).toBe(200);
    const images = await photographsOf(face);
    const again = await Promise.all(images.map((image) => sendPicture(person, 'enroll', image)));
    expect(again.filter(({ status }) => status === 201)).toHaveLength(2);
  });
});
