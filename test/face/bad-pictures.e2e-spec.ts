import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { ENROLLED, groupPhotograph, landscape, photographsOf } from '../harness/cast/cast.js';
import { code } from '../harness/client.js';
import { enrol, sendPicture, sendPictures, tracesOf } from '../harness/faces.js';
import { register, type Person } from '../harness/people.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Uploads that are no usable picture', () => {
  let person: Person;
  let good: Buffer[];

  beforeAll(async () => {
    person = await enrol(server, admin, ENROLLED[0]!);
    good = await photographsOf(ENROLLED[1]!, 5);
  }, 90_000);

  const truncated = async () => good[0]!.subarray(0, good[0]!.length / 2);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>';
  const huge = () =>
    sharp({ create: { width: 10_000, height: 6_000, channels: 3, background: 'grey' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
  const gif = () =>
    sharp({ create: { width: 90, height: 90, channels: 3, background: 'grey' } })
      .gif()
      .toBuffer();

  const bad: [what: string, make: () => Promise<Buffer>, status: number, code: string][] = [
    ['a truncated picture', truncated, 422, 'unreadable_image'],
    ['text that is called .jpg', async () => Buffer.from('I am text'), 415, 'unsupported_image'],
    ['an SVG', async () => Buffer.from(svg), 415, 'unsupported_image'],
    ['a GIF', gif, 415, 'unsupported_image'],
    ['an empty file', async () => Buffer.alloc(0), 415, 'unsupported_image'],
    [
      'the first bytes of a JPEG before noise',
      async () => Buffer.concat([good[0]!.subarray(0, 20), randomBytes(5000)]),
      422,
      'unreadable_image',
    ],
    [
      'six megabytes',
      async () => Buffer.concat([good[0]!, randomBytes(6 * 2 ** 20)]),
      413,
      'file_too_large',
    ],
    ['sixty megapixels', huge, 413, 'image_too_large'],
    ['a landscape', landscape, 422, 'no_face'],
    ['three people', groupPhotograph, 422, 'several_faces'],
  ];

  it.each(bad)(
    'A picture that is none (%s) is refused and leaves no trace',
    async (_, make, status, word) => {
      const image = await make();
      const before = await tracesOf(server);
      const newcomer = await register(server);
      expect(code(await sendPicture(newcomer, 'enroll', image))).toEqual([status, word]);
      expect(code(await sendPicture(person, 'verify', image))).toEqual([status, word]);

      const set = await sendPictures(newcomer, Array(5).fill(image));
      expect(code(set)).toEqual([422, 'no_usable_image']);
      const [rejected] = set.body.rejected;
      expect(rejected).toMatchObject({ index: 0, file_name: 'picture-0.jpg' });
      expect(rejected.reasons).toContain(word === 'image_too_large' ? 'file_too_large' : word);

      const found = await sendPicture(admin, 'identify', image);
      if (['no_face', 'several_faces'].includes(word)) {
        expect(found.body).toMatchObject({ result: 'low_quality', candidates: [] });
        expect(found.body.reasons).toContain(word);
      } else expect(code(found)).toEqual([status, word]);
      expect(await tracesOf(server)).toEqual(before);
    },
    30_000,
  );

  it('A file that cannot be used costs a set nothing but itself, whatever is wrong with it', async () => {
    const newcomer = await register(server);
    const before = await tracesOf(server);
    const large = Buffer.concat([good[0]!, randomBytes(6 * 2 ** 20)]);
    const images = [good[0]!, large, good[1]!, await gif(), good[2]!, await truncated(), good[3]!];
    const { status, body } = await sendPictures(newcomer, images);

    expect([status, body.count]).toEqual([201, 4]);
    expect(body.rejected).toEqual([
      { index: 1, file_name: 'picture-1.jpg', reasons: ['file_too_large'] },
      { index: 3, file_name: 'picture-3.jpg', reasons: ['unsupported_image'] },
      { index: 5, file_name: 'picture-5.jpg', reasons: ['unreadable_image'] },
    ]);
    expect(await tracesOf(server)).toEqual({ files: before.files + 4, rows: before.rows + 4 });
  });

  it('A file larger than a whole form should be is dropped, and the others are kept', async () => {
    const newcomer = await register(server);
    const large = Buffer.concat([good[0]!, randomBytes(50 * 2 ** 20)]);
    const images = [large, ...(await photographsOf(ENROLLED[2]!, 4))];
    const { status, body } = await sendPictures(newcomer, images);
    expect([status, body.count]).toEqual([201, 4]);
    expect(body.rejected).toMatchObject([{ index: 0, reasons: ['file_too_large'] }]);
  });

  it.each(['register', 'enroll', 'verify'])(
    'JSON in place of a picture is refused by %s',
    async (path) => {
      const answer = await person.api.post(`/api/face/${path}`, { image: 'aGVsbG8=' });
      expect(code(answer)).toEqual([400, 'validation_failed']);
    },
  );

  it('An upload with unknown properties, an unknown field or a repeated field is refused', async () => {
    const before = await tracesOf(server);
    const image = good[1]!;
    const unknown = await sendPicture(person, 'enroll', image, { status: 'verified' });
    expect(code(unknown)).toEqual([400, 'validation_failed']);
    expect(unknown.body.errors).toEqual([
      { field: 'status', message: 'status is not a known property' },
    ]);
    const wrong: Record<string, Buffer | Buffer[]>[] = [
      { portrait: image },
      { image: [image, image] },
    ];
    for (const files of wrong) {
      const answer = await person.api.upload('/api/face/enroll', { files });
      expect(code(answer)).toEqual([400, 'validation_failed']);
    }
    expect(await tracesOf(server)).toEqual(before);
  });

  it.each([
    ['four pictures', 4],
    ['eight pictures', 8],
  ])('An enrolment of %s where five to seven belong is refused', async (_, count) => {
    const before = await tracesOf(server);
    const newcomer = await register(server);
    const images = (await photographsOf(ENROLLED[1]!, 8)).slice(0, count);
    expect(code(await sendPictures(newcomer, images))).toEqual([400, 'validation_failed']);
    expect(await tracesOf(server)).toEqual(before);
  });

  it.each(['limit=0', 'limit=11', 'limit=ten'])(
    'An identification with %s is refused',
    async (field) => {
      const [name = '', value = ''] = field.split('=');
      const answer = await sendPicture(admin, 'identify', good[0]!, { [name]: value });
      expect(code(answer)).toEqual([400, 'validation_failed']);
    },
  );

  it('An upload without a token is refused', async () => {
    const stranger = { ...person, api: person.api.as('') };
    expect((await sendPicture(stranger, 'enroll', good[0]!)).status).toBe(401);
    expect((await sendPicture(person, 'identify', good[0]!)).status).toBe(403);
  });
});
