import sharp from 'sharp';
import { ENROLLED, probeOf, type CastMember } from '../harness/cast/cast.js';
import { code, type Answer } from '../harness/client.js';
import { admitKiosk } from '../harness/devices.js';
import { enrol } from '../harness/faces.js';
import { register } from '../harness/people.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();
const [zoe, lucia] = ENROLLED as [CastMember, CastMember];

/** A picture that takes long to decode; 45 of them at once are still less than one caller may have under way. */
const hugePicture = () =>
  sharp({ create: { width: 7000, height: 7000, channels: 3, background: '#94866a' } })
    .png({ compressionLevel: 9 })
    .toBuffer();

describe('Shares of the face engine', () => {
  it('A person who sends many large pictures holds up neither the door nor others', async () => {
    await enrol(server, admin, zoe);
    const kiosk = await admitKiosk(admin, server.visitor);
    const greedy = await enrol(server, admin, lucia);
    const huge = await hugePicture();
    const answers: Answer[] = [];
    const flood = Array.from({ length: 45 }, async () => {
      answers.push(await greedy.api.upload('/api/attendance/mark', { files: { image: huge } }));
    });
    // Once the first is refused for want of room, the others wait.
    while (!answers.some(({ status }) => status === 503)) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const image = await probeOf(zoe);
    const marked = await kiosk.upload('/api/attendance/mark', { files: { image } });
    expect(marked.status).toBe(201);
    expect(answers.length).toBeLessThan(40);

    await Promise.all(flood);
    const refused = answers.find(({ status }) => status === 503)!;
    expect(code(refused)).toEqual([503, 'engine_busy']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([422, 503]));
  }, 120_000);

  it('Somebody who is not enrolled is told so before the picture to verify is read', async () => {
    const newcomer = await register(server);
    const image = (await probeOf(zoe)).subarray(0, 5000);
    const answer = await newcomer.api.upload('/api/face/verify', { files: { image } });
    expect(code(answer)).toEqual([404, 'not_enrolled']);
  });

  it('Somebody who is not enrolled and shows another’s face is told that it is not theirs', async () => {
    const newcomer = await register(server);
    const files = { image: await probeOf(zoe, 1) };
    expect(code(await newcomer.api.upload('/api/attendance/mark', { files }))).toEqual([
      403,
      'identity_mismatch',
    ]);
  });
});
