import sharp from 'sharp';
import {
  CAST,
  groupPhotograph,
  landscape,
  photographsOf,
  probeOf,
  STRANGERS,
  type CastMember,
} from '../harness/cast/cast.js';
import { code } from '../harness/client.js';
import { enrol, faceTrailOf, sendPicture, sendPictures, tracesOf } from '../harness/faces.js';
import { register } from '../harness/people.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Face enrolment', () => {
  let next = 0;

  /** A face nobody has used yet: what one test enrols, another must not send. */
  const newFace = (): CastMember => CAST[next++]!;

  it('Five good pictures wait until an administrator reviews them', async () => {
    const face = newFace();
    const zoe = await register(server, { name: face.name });
    const { status, body } = await sendPictures(zoe, await photographsOf(face));

    expect(status).toBe(201);
    expect(body).toEqual({
      success: true,
      message: expect.any(String),
      status: 'pending',
      user_id: zoe.id,
      count: 5,
      encodings_count: 5,
      encodings: expect.any(Array),
      rejected: [],
    });
    expect(body.encodings[0]).toEqual({
      id: expect.any(String),
      user_id: zoe.id,
      image_url: expect.stringMatching(/^\/api\/files\/faces\/.+signature=/),
      captured_at: expect.stringMatching(/Z$/),
      quality_score: expect.any(Number),
      face_confidence: expect.any(Number),
      status: 'pending',
      notes: null,
      model: expect.any(String),
    });
    expect(await faceTrailOf(server, body.encodings[0].id)).toEqual([
      { user_id: zoe.id, action_type: 'face_enrolled' },
    ]);
    expect((await zoe.api.get('/api/face/status')).body).toEqual({
      user_id: zoe.id,
      status: 'In Progress',
      count: 5,
      verified: 0,
      pending: 5,
      rejected: 0,
      is_enrolled: false,
      min_required: 5,
      max_allowed: 7,
    });
  });

  it('Pictures are stored anew as JPEG without EXIF, behind a signed address', async () => {
    const face = newFace();
    const person = await register(server);
    const [first = Buffer.alloc(0)] = await photographsOf(face, 1);
    const telling = await sharp(first)
      .withExif({ IFD0: { Copyright: 'Ada' }, IFD3: { GPSLatitude: '52/1 30/1 0/1' } })
      .toBuffer();
    expect((await sendPicture(person, 'enroll', telling)).status).toBe(201);

    const { body } = await person.api.get('/api/face/encodings');
    const { image_url: url } = body.encodings[0];
    const picture = await server.visitor.get(url);
    expect(picture.headers.get('content-type')).toBe('image/jpeg');
    expect((await sharp(picture.body).metadata()).exif).toBeUndefined();
    expect((await server.visitor.get(String(url).split('?')[0]!)).status).toBe(403);
  });

  it('The good pictures of a set are kept, and the others are refused with their reasons', async () => {
    const face = newFace();
    const person = await register(server);
    const [one, two, three] = await photographsOf(face, 3);
    const [other] = await photographsOf(newFace(), 1);
    const images = [one!, await landscape(), two!, await groupPhotograph(), three!, other!, one!];
    const { status, body } = await sendPictures(person, images);

    expect(status).toBe(201);
    expect(body.count).toBe(3);
    expect(body.rejected).toEqual([
      { index: 1, file_name: 'picture-1.jpg', reasons: ['no_face'] },
      { index: 3, file_name: 'picture-3.jpg', reasons: expect.arrayContaining(['several_faces']) },
      { index: 5, file_name: 'picture-5.jpg', reasons: ['differs_from_enrolled'] },
      { index: 6, file_name: 'picture-6.jpg', reasons: ['duplicate_image'] },
    ]);
  });

  it('No picture is taken twice, from anybody', async () => {
    const face = newFace();
    const [mine, theirs] = [await register(server), await register(server)];
    const images = await photographsOf(face);
    await sendPictures(mine, images);
    const before = await tracesOf(server);

    const again = await sendPictures(mine, images);
    expect(code(again)).toEqual([422, 'no_usable_image']);
    expect(again.body.rejected).toEqual(
      images.map((_, index) => ({
        index,
        file_name: `picture-${index}.jpg`,
        reasons: ['duplicate_image'],
      })),
    );
    const stolen = await sendPicture(theirs, 'enroll', images[0]!);
    expect(code(stolen)).toEqual([422, 'duplicate_image']);
    expect(await tracesOf(server)).toEqual(before);
  });

  it('Enrolment continues with one picture at a time, up to seven', async () => {
    const face = newFace();
    const person = await register(server);
    const images = await photographsOf(face, 8);
    await sendPictures(person, images.slice(0, 5));

    const sixth = await sendPicture(person, 'enroll', images[5]!);
    expect(sixth.status).toBe(201);
    expect(sixth.body).toEqual({
      success: true,
      message: expect.any(String),
      face_encoding_id: expect.any(String),
      status: 'pending',
      quality_score: expect.any(Number),
    });
    expect((await sendPicture(person, 'enroll', images[6]!)).status).toBe(201);
    const before = await tracesOf(server);
    expect(code(await sendPicture(person, 'enroll', images[7]!))).toEqual([
      409,
      'too_many_encodings',
    ]);
    expect(code(await sendPictures(person, images.slice(0, 5)))).toEqual([
      409,
      'too_many_encodings',
    ]);
    expect(await tracesOf(server)).toEqual(before);
  });

  it('Nobody adds another face to their own pictures', async () => {
    const person = await register(server);
    const [face, other] = [newFace(), newFace()];
    await sendPicture(person, 'enroll', (await photographsOf(face, 1))[0]!);
    const answer = await sendPicture(person, 'enroll', await probeOf(other));
    expect(code(answer)).toEqual([422, 'differs_from_enrolled']);
    expect(answer.body.reasons).toEqual(['differs_from_enrolled']);
  });

  it('Nobody enrols the face of another, who is named to administrators only', async () => {
    const face = newFace();
    const owner = await enrol(server, admin, face);
    const thief = await register(server);
    const [first, second] = [await probeOf(face, 0), await probeOf(face, 1)];

    const refused = await sendPicture(thief, 'enroll', first);
    expect(code(refused)).toEqual([422, 'belongs_to_other_user']);
    expect(JSON.stringify(refused.body)).not.toMatch(new RegExp(`${owner.id}|${face.name}`));

    const told = await sendPicture(admin, 'enroll', second, { user_id: thief.id });
    expect(code(told)).toEqual([422, 'belongs_to_other_user']);
    expect(told.body.belongs_to).toEqual({ user_id: owner.id, name: face.name });

    const own = await sendPicture(owner, 'enroll', first);
    expect(own.status).toBe(201);
  });

  it('Users enrol themselves, and administrators enrol anybody', async () => {
    const [person, other] = [await register(server), await register(server)];
    const [image = Buffer.alloc(0)] = await photographsOf(STRANGERS.at(-1)!, 1);
    const forOther = { user_id: other.id };
    expect(code(await sendPicture(person, 'enroll', image, forOther))).toEqual([403, 'forbidden']);
    expect(code(await sendPicture(person, 'verify', image, forOther))).toEqual([403, 'forbidden']);
    for (const path of ['status', 'encodings']) {
      const answer = await person.api.get(`/api/face/${path}?user_id=${other.id}`);
      expect(code(answer)).toEqual([403, 'forbidden']);
    }
    expect(code(await sendPicture(admin, 'enroll', image, { user_id: 'EMP999' }))).toEqual([
      404,
      'user_not_found',
    ]);
    const lowerCase = { user_id: other.id.toLowerCase() };
    expect((await sendPicture(admin, 'enroll', image, lowerCase)).status).toBe(201);
    expect((await other.api.get('/api/face/status')).body.pending).toBe(1);
  });
});
