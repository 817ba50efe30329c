import { ENROLLED, probeOf, type CastMember } from '../harness/cast/cast.js';
import type { Answer } from '../harness/client.js';
import { admitKiosk, type Kiosk } from '../harness/devices.js';
import { enrol } from '../harness/faces.js';
import type { Person } from '../harness/people.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();
const [zoe, lucia] = ENROLLED as readonly [CastMember, CastMember];

const timesIn = ({ headers }: Answer): Record<string, number> => {
  const parts = (headers.get('server-timing') ?? '').matchAll(/(\w+);dur=([\d.]+)/g);
  return Object.fromEntries([...parts].map(([, name = '', ms]) => [name, Number(ms)]));
};

describe('What the parts of an answer took', () => {
  let person: Person;
  let kiosk: Kiosk;

  beforeAll(async () => {
    person = await enrol(server, admin, zoe);
    await enrol(server, admin, lucia);
    kiosk = await admitKiosk(admin, server.visitor);
  }, 60_000);

  const form = async (member: CastMember, number: number) => ({
    files: { image: await probeOf(member, number) },
  });

  it('is told a device that marks, part by part, and no part is longer than the whole', async () => {
    const answer = await kiosk.upload('/api/attendance/mark', await form(zoe, 0));
    expect(answer.status).toBe(201);
    const times = timesIn(answer);
    expect(Object.keys(times)).toEqual(['upload', 'wait', 'engine', 'search', 'db', 'total']);
    const { total = 0, ...parts } = times;
    for (const ms of Object.values(parts)) {
      expect(ms).toBeGreaterThanOrEqual(0);
      expect(ms).toBeLessThanOrEqual(total);
    }
    expect(times.engine).toBeGreaterThan(5);
  });

  it('is told it where it is refused, too', async () => {
    const answer = await kiosk.upload('/api/attendance/mark', await form(zoe, 1));
    expect([answer.status, answer.body.code]).toEqual([409, 'already_marked']);
    expect(Object.keys(timesIn(answer))).toContain('engine');
  });

  it.each([
    ['/api/attendance/check-out', 2],
    ['/api/face/identify', 3],
    ['/api/face/verify', 4],
  ])('%s tells it an administrator', async (path, picture) => {
    const fields: Record<string, string> = path.endsWith('verify') ? { user_id: person.id } : {};
    const answer = await admin.api.upload(path, { ...(await form(zoe, picture)), fields });
    expect(answer.status).toBeLessThan(300);
    expect(Object.keys(timesIn(answer))).toEqual(expect.arrayContaining(['engine', 'db', 'total']));
  });

  it('Somebody with a token of their own learns nothing of it, nor does a visitor', async () => {
    const answers = [
      await person.api.upload('/api/attendance/mark', await form(lucia, 0)),
      await person.api.upload('/api/face/verify', await form(zoe, 0)),
      await server.visitor.upload('/api/attendance/mark', await form(zoe, 0)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 422, 401]);
    for (const { headers } of answers) expect(headers.get('server-timing')).toBeNull();
  });

  it('Other answers hold no times', async () => {
    for (const path of ['/api/users', '/api/nowhere']) {
      expect((await admin.api.get(path)).headers.get('server-timing')).toBeNull();
    }
  });
});
