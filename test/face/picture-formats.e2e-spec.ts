import sharp from 'sharp';
import { ENROLLED, photographsOf, probeOf } from '../harness/cast/cast.js';
import { code } from '../harness/client.js';
import { enrol, sendPicture, sendPictures } from '../harness/faces.js';
import { lyingHeic, mirroredHeic, standingHeic } from '../harness/heic.js';
import { withoutEnd, withoutSpectralSelection, withStrayBytes } from '../harness/jpeg.js';
import { register, signInAdmin, type Person } from '../harness/people.js';
import { startServer, type TestServer } from '../harness/server.js';

const MEMBER = ENROLLED[0]!;

/** Four small faces in a row. */
async function fourPeople(): Promise<Buffer> {
  const faces = await Promise.all(
    ENROLLED.slice(0, 4).map(async (member, i) => ({
      input: await sharp(await probeOf(member))
        .resize(140)
        .toBuffer(),
      left: 10 + 155 * i,
      top: 100,
    })),
  );
  return sharp({ create: { width: 640, height: 360, channels: 3, background: 'grey' } })
    .composite(faces)
    .jpeg()
    .toBuffer();
}

describe('A picture as people have it', () => {
  let server: TestServer;
  let admin: Person;
  let person: Person;
  let probe: Buffer;

  beforeAll(async () => {
    server = await startServer();
    admin = await signInAdmin(server);
    person = await enrol(server, admin, MEMBER);
    probe = await probeOf(MEMBER, 1);
  }, 90_000);
  afterAll(() => server.stop());

  const readable: [what: string, make: () => Promise<Buffer>][] = [
    ['AVIF', () => sharp(probe).avif({ effort: 1 }).toBuffer()],
    ['HEIC, turned as the file says', standingHeic],
    ['HEIC, turned and mirrored as the file says', mirroredHeic],
    ['a JPEG whose scan selects no frequencies', async () => withoutSpectralSelection(probe)],
    ['a JPEG with stray bytes behind its start', async () => withStrayBytes(probe)],
  ];
  it.each(readable)('is recognised: %s', async (_, make) => {
    const { body } = await sendPicture(admin, 'identify', await make());
    expect(body).toMatchObject({ result: 'matched', user: { user_id: person.id } });
  });

  it('is verified, enrolled with and kept upright when it is HEIC', async () => {
    const heic = await standingHeic();
    const verified = await sendPicture(person, 'verify', heic);
    expect(verified.body).toMatchObject({ matched: true, user_id: person.id });

    const newcomer = await register(server);
    const others = await photographsOf(ENROLLED[1]!, 4);
    const set = await sendPictures(newcomer, [...others, heic]);
    // Another person's face: it was read, and not taken for damaged.
    expect(set.body.rejected).toMatchObject([{ index: 4, file_name: 'picture-4.jpg' }]);
    expect(set.body.rejected[0].reasons).toContain('belongs_to_other_user');

    const avatar = await newcomer.api.upload('/api/users/avatar', { files: { avatar: heic } });
    const kept = await newcomer.api.get(avatar.body.url);
    const { format, width, height } = await sharp(kept.body).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 480, height: 640 });
  });

  it('may have the 50 megapixels of a telephone', async () => {
    const large = await sharp({
      create: { width: 8192, height: 6144, channels: 3, background: 'grey' },
    })
      .composite([{ input: await sharp(probe).resize(3000).toBuffer(), gravity: 'centre' }])
      .jpeg({ quality: 70 })
      .toBuffer();
    const { body } = await sendPicture(admin, 'identify', large);
    expect(body).toMatchObject({ result: 'matched', user: { user_id: person.id } });
  }, 30_000);

  it.each([
    [90, /lies on its side/],
    [270, /lies on its side/],
    [180, /stands on its head/],
  ])('is told when it is turned by %i degrees and nothing says so', async (degrees, sentence) => {
    const image = await sharp(probe).rotate(degrees).jpeg().toBuffer();
    const { body } = await sendPicture(admin, 'identify', image);
    expect(body).toMatchObject({ result: 'low_quality', reasons: ['extreme_pose'] });
    const verified = await sendPicture(person, 'verify', image);
    expect(code(verified)).toEqual([422, 'extreme_pose']);
    expect(verified.body.detail).toMatch(sentence);
  });

  it('does not become one person’s when it shows four', async () => {
    const image = await fourPeople();
    const answer = await sendPicture(await register(server), 'enroll', image);
    expect(answer.status).toBe(422);
    expect(answer.body.reasons).toContain('several_faces');
  });

  const broken: [what: string, make: () => Promise<Buffer>][] = [
    ['a JPEG without its end', async () => withoutEnd(probe)],
    ['half of a HEIC', async () => (await standingHeic()).subarray(0, 4000)],
    [
      'half of an AVIF',
      async () => (await sharp(probe).avif({ effort: 1 }).toBuffer()).subarray(0, 4000),
    ],
  ];
  it.each(broken)('cannot be read when it is %s', async (_, make) => {
    const answer = await sendPicture(admin, 'identify', await make());
    expect(code(answer)).toEqual([422, 'unreadable_image']);
  });

  it('is told which kinds are taken when it is of another', async () => {
    const tiff = await sharp(probe).tiff().toBuffer();
    const answer = await sendPicture(admin, 'identify', tiff);
    expect(code(answer)).toEqual([415, 'unsupported_image']);
    expect(answer.body.detail).toContain('jpg, jpeg, png, webp, avif, heic, heif');
  });
});

describe('A server that names GIF among its kinds, and not HEIC', () => {
  let server: TestServer;
  let admin: Person;

  beforeAll(async () => {
    server = await startServer({ ALLOWED_EXTENSIONS: 'JPG,gif' });
    admin = await signInAdmin(server);
  }, 90_000);
  afterAll(() => server.stop());

  it('reads the first frame of a GIF', async () => {
    const person = await enrol(server, admin, MEMBER);
    const gif = await sharp([await probeOf(MEMBER, 1), await probeOf(ENROLLED[1]!, 1)], {
      join: { animated: true },
    })
      .gif()
      .toBuffer();
    const { body } = await sendPicture(admin, 'identify', gif);
    expect(body).toMatchObject({ result: 'matched', user: { user_id: person.id } });
  }, 30_000);

  it('refuses HEIC', async () => {
    const answer = await sendPicture(admin, 'identify', await lyingHeic());
    expect(code(answer)).toEqual([415, 'unsupported_image']);
  });
});
