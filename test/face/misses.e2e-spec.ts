import { ENROLLED, probeOf, STRANGERS, type CastMember } from '../harness/cast/cast.js';
import { code } from '../harness/client.js';
import { admitKiosk } from '../harness/devices.js';
import { enrol } from '../harness/faces.js';
import { register, type Person } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();
const [zoe, lucia] = ENROLLED as [CastMember, CastMember];
const [stranger] = STRANGERS as [CastMember];

describe('Faces shown in vain', () => {
  let zoeself: Person;
  let [own, others, nobodys]: Buffer[] = [];

  beforeAll(async () => {
    zoeself = await enrol(server, admin, zoe);
    await enrol(server, admin, lucia);
    [own, others, nobodys] = await Promise.all([probeOf(zoe), probeOf(lucia), probeOf(stranger)]);
    await configure(server, { person_miss_limit: '3', door_miss_limit: '10' });
  }, 180_000);
  beforeEach(() => sql(server, 'DELETE FROM face_misses'));

  const show = ({ api }: Pick<Person, 'api'>, image: Buffer, path = '/api/attendance/mark') =>
    api.upload(path, { files: { image } });
  const linesAbout = (id: string) =>
    sql(
      server,
      `SELECT status FROM activity_log WHERE action_type = 'face_misses' AND record_id = ?`,
      [id],
    );

  it('A person who goes on showing faces that are not known is asked to wait, and it is noted once', async () => {
    const guesser = await register(server);
    for (let i = 0; i < 3; i++) {
      expect(code(await show(guesser, nobodys!))).toEqual([404, 'face_not_recognized']);
    }
    for (let i = 0; i < 2; i++) {
      const answer = await show(guesser, nobodys!);
      expect(code(answer)).toEqual([429, 'too_many_misses']);
      const wait = Number(answer.headers.get('retry-after'));
      expect(wait).toBeGreaterThan(200);
      expect(wait).toBeLessThanOrEqual(300);
    }
    expect(await linesAbout(guesser.id)).toEqual([{ status: 'warning' }]);
    expect((await show(zoeself, own!, '/api/face/verify')).status).toBe(200);
  });

  it('Faces of others count with a person’s own token, wherever they are shown', async () => {
    expect(code(await show(zoeself, others!))).toEqual([403, 'identity_mismatch']);
    for (let i = 0; i < 2; i++) {
      const { status, body } = await show(zoeself, others!, '/api/face/verify');
      expect([status, body.matched]).toEqual([200, false]);
    }
    expect(code(await show(zoeself, own!, '/api/face/verify'))).toEqual([429, 'too_many_misses']);
    expect(code(await show(zoeself, own!, '/api/attendance/check-out'))).toEqual([
      429,
      'too_many_misses',
    ]);
  });

  it('A person who is recognised begins anew', async () => {
    for (let i = 0; i < 2; i++) await show(zoeself, nobodys!);
    expect((await show(zoeself, own!, '/api/face/verify')).body.matched).toBe(true);
    for (let i = 0; i < 2; i++) await show(zoeself, nobodys!);
    expect((await show(zoeself, own!, '/api/face/verify')).status).toBe(200);
  });

  it('A door has more patience, and forgets nothing for those it knows', async () => {
    const kiosk = await admitKiosk(admin, server.visitor);
    const identify = (image: Buffer) => kiosk.upload('/api/face/identify', { files: { image } });
    for (let i = 0; i < 10; i++) {
      expect((await identify(nobodys!)).body.result).toBe('unknown');
      if (i === 5) expect((await identify(own!)).body.result).toBe('matched');
    }
    expect(code(await identify(own!))).toEqual([429, 'too_many_misses']);
    expect(await linesAbout(kiosk.id)).toHaveLength(1);
  });

  it('An administrator is noted and not refused', async () => {
    for (let i = 0; i < 11; i++) {
      expect((await show(admin, nobodys!, '/api/face/identify')).body.result).toBe('unknown');
    }
    expect(await linesAbout(admin.id)).toEqual([{ status: 'warning' }]);
  });
});
