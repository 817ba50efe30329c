import { ENROLLED, photographsOf, probeOf, type CastMember } from '../harness/cast/cast.js';
import { code, type Answer } from '../harness/client.js';
import { sendPicture, sendPictures, tracesOf } from '../harness/faces.js';
import { register, type Person } from '../harness/people.js';
import { serve } from '../harness/suite.js';

const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort();

const { server, admin } = await serve({ FACE_WORKERS: '2' });

describe('Enrolment under concurrent calls', () => {
  let next = 0;

  const newFace = (): CastMember => ENROLLED[next++]!;

  afterEach(async () => {
    const { files, rows } = await tracesOf(server);
    expect(files).toBe(rows);
  });

  it('Two different faces sent at once do not become one person', async () => {
    const person = await register(server);
    const [one] = await photographsOf(newFace(), 1);
    const [other] = await photographsOf(newFace(), 1);
    const answers = await Promise.all([one!, other!].map((i) => sendPicture(person, 'enroll', i)));
    expect(statuses(answers)).toEqual([201, 422]);
  });

  it('Of two sets of pictures of one person sent at once, at most seven pictures are kept', async () => {
    const person = await register(server);
    const images = await photographsOf(newFace(), 8);
    const answers = await Promise.all([
      sendPictures(person, images.slice(0, 5)),
      sendPictures(person, images.slice(3, 8)),
    ]);
    expect((await person.api.get('/api/face/status')).body.count).toBeLessThanOrEqual(7);
    expect(statuses(answers)[0]).toBe(201);
  });

  it('Of eight single pictures sent at once, seven are kept', async () => {
    const person = await register(server);
    const images = await photographsOf(newFace(), 8);
    const answers = await Promise.all(images.map((image) => sendPicture(person, 'enroll', image)));
    expect(statuses(answers)).toEqual([201, 201, 201, 201, 201, 201, 201, 409]);
    expect((await person.api.get('/api/face/status')).body.count).toBe(7);
  });

  it('The same picture sent by ten people at once belongs to one of them', async () => {
    const [image = Buffer.alloc(0)] = await photographsOf(newFace(), 1);
    const people: Person[] = [];
    for (let i = 0; i < 10; i++) people.push(await register(server));
    const answers = await Promise.all(people.map((one) => sendPicture(one, 'enroll', image)));
    expect(statuses(answers)).toEqual([201, ...Array<number>(9).fill(422)]);
    const refusals = answers.filter(({ status }) => status === 422);
    for (const refusal of refusals) expect(code(refusal)).toEqual([422, 'duplicate_image']);
  });

  it('A picture is approved once and deleted once, however many try at once', async () => {
    const person = await register(server);
    const [image = Buffer.alloc(0)] = await photographsOf(newFace(), 1);
    const { body } = await sendPicture(person, 'enroll', image);
    const id = body.face_encoding_id as string;
    const five = [1, 2, 3, 4, 5];
    const approvals = await Promise.all(
      five.map(() => admin.api.post('/api/face/approve', { encoding_id: id })),
    );
    expect(statuses(approvals)).toEqual([200, 409, 409, 409, 409]);
    const deletions = await Promise.all(five.map(() => admin.api.delete(`/api/face/${id}`)));
    expect(statuses(deletions)).toEqual([200, 404, 404, 404, 404]);
  });

  it('Pictures beyond the queue’s length are refused with a time to come back', async () => {
    const probe = await probeOf(newFace());
    const answers = await Promise.all(
      Array.from({ length: 150 }, () => sendPicture(admin, 'identify', probe)),
    );
    expect(new Set(statuses(answers))).toEqual(new Set([200, 503]));
    const busy = answers.find(({ status }) => status === 503)!;
    expect(code(busy)).toEqual([503, 'engine_busy']);
    expect(Number(busy.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await sendPicture(admin, 'identify', probe)).status).toBe(200);
  });
});
