import { forgetMarks } from '../harness/attendance.js';
import { Application, APPLICATION_ORIGIN } from '../harness/application.js';
import { ENROLLED, photographsOf, probeOf, type CastMember } from '../harness/cast/cast.js';
import { enrol } from '../harness/faces.js';
import { newEmail, PASSWORD, register, type Person } from '../harness/people.js';
import { ADMIN } from '../harness/server.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const [zoe, lucia] = ENROLLED as [CastMember, CastMember];

const { server, admin } = await serve({ CORS_ORIGINS: APPLICATION_ORIGIN });

describe('The screens of applications of before', () => {
  let zoeself: Person;

  beforeAll(async () => {
    zoeself = await enrol(server, admin, zoe);
  }, 180_000);
  beforeEach(() => forgetMarks(server));

  it('Somebody registers, enrols picture by picture, and sees them', async () => {
    const app = new Application(server);
    const email = newEmail();
    const { status, body } = await app.post('/api/auth/register', {
      name: lucia.name,
      email,
      password: PASSWORD,
      role: 'employee',
    });
    expect([status, body.role]).toEqual([201, 'employee']);
    expect(app.names()).toEqual(['application_access', 'application_refresh']);
    app.token = body.token as string;
    expect((await app.get('/api/face')).body).toEqual({ faces: [] });
    for (const image of await photographsOf(lucia, 5))
      expect((await app.send('/api/face/enroll', image)).body).toMatchObject({ success: true });
    const { faces } = (await app.get('/api/face')).body;
    expect(faces).toHaveLength(5);
    const [{ image_path: path }] = faces;
    expect((await server.visitor.get(path as string)).headers.get('content-type')).toBe(
      'image/jpeg',
    );
  });

  it('Somebody marks with a place, and sees the day and the records', async () => {
    const app = new Application(server);
    const { body } = await app.signIn(zoeself.email);
    expect(body).toMatchObject({ user_id: zoeself.id, name: zoe.name, role: 'employee' });
    expect((await app.get('/api/auth/verify-token')).body.valid).toBe(true);
    expect((await app.get('/api/attendance/today')).body.record).toBeNull();
    const place = { latitude: '48.8584', longitude: '2.2945' };
    const marked = await app.send('/api/attendance/mark', await probeOf(zoe), place);
    expect([marked.status, marked.body.success, marked.body.user_name]).toEqual([
      201,
      true,
      zoe.name,
    ]);
    expect(typeof marked.body.distance).toBe('number');
    expect((await app.get('/api/attendance/today')).body.record.user_id).toBe(zoeself.id);
    const { records } = (await app.get('/api/attendance/records')).body;
    expect(records).toEqual([
      expect.objectContaining({
        id: marked.body.record_id,
        userId: zoeself.id,
        name: zoe.name,
        department: null,
        status: marked.body.status,
        latitude: null,
      }),
    ]);
    const shown = await admin.api.get(`/api/attendance/records?userId=${zoeself.id}`);
    expect(shown.body.records[0]).toMatchObject({ latitude: 48.8584, longitude: 2.2945 });
  });

  it('Somebody marks without a picture, as the site allows', async () => {
    const app = new Application(server);
    const { email } = await register(server);
    await app.signIn(email);
    const { status, body } = await app.post('/api/attendance/mark', {});
    expect([status, body.record.verification_status]).toEqual([201, 'pending']);
  });

  it('The pages of administrators read by cookie, and change nothing by it', async () => {
    const app = new Application(server);
    await app.signIn(ADMIN.email, ADMIN.password);
    const { body } = await app.getByCookie('/api/users');
    expect(body.users).toContainEqual(expect.objectContaining({ id: zoeself.id }));
    const { faces } = (await app.getByCookie(`/api/face?user_id=${zoeself.id}`)).body;
    expect(faces).toHaveLength(5);
    expect(faces[0]).toEqual({
      face_id: expect.any(String),
      image_path: expect.stringMatching(/^\/api\/files\//),
      status: 'verified',
    });
    expect((await app.post('/api/attendance/mark', {}, false)).status).toBe(401);
  });

  it('Everybody is listed to an application that asks for no page', async () => {
    await Promise.all(Array.from({ length: 21 }, () => register(server)));
    const app = new Application(server);
    await app.signIn(ADMIN.email, ADMIN.password);
    for (const answer of [await app.get('/api/users'), await app.getByCookie('/api/users')]) {
      const { users, total, page } = answer.body;
      expect([users.length, page]).toEqual([total, 1]);
      expect(total).toBeGreaterThan(21);
    }
    const asked = (await app.get('/api/users?page=2')).body;
    expect([asked.users.length, asked.page, asked.limit]).toEqual([asked.total - 20, 2, 20]);
    expect((await app.get('/api/users?limit=7')).body.users).toHaveLength(7);
    expect((await admin.api.get('/api/users')).body.users).toHaveLength(20);
  });

  it('The overview of administrators has its figures', async () => {
    const app = new Application(server);
    await app.signIn(ADMIN.email, ADMIN.password);
    await app.send('/api/attendance/mark', await probeOf(zoe));
    await sql(
      server,
      `INSERT INTO departments (id, name, status) VALUES ('DEPT01', 'Optics', 'Active')`,
    );
    await sql(server, 'UPDATE users SET department = ? WHERE id = ?', ['DEPT01', zoeself.id]);
    const { weekData } = (await app.get('/api/statistics/weekly')).body;
    expect(weekData).toHaveLength(7);
    expect(weekData[6]).toEqual({
      day: new Date().toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }),
      date: new Date().toISOString().slice(0, 10),
      attendance: 100,
    });
    expect((await app.get('/api/statistics/departments')).body.departments).toEqual([
      { name: 'Optics', present: 1, attendance: 1, total: 1, rate: '100%' },
    ]);
    expect((await app.get('/api/activity/recent')).body.activities).toEqual([
      expect.objectContaining({
        user: zoe.name,
        action: expect.stringMatching(/^Marked (Present|Late)$/),
      }),
    ]);
    const faces = (await app.get('/api/statistics/debug-faces')).body;
    expect(faces.per_user).toContainEqual({
      id: zoeself.id,
      user_id: zoeself.id,
      name: zoe.name,
      faces: 5,
      encoding_present: true,
      encoding_len: expect.any(Number),
    });
    expect(faces.total_users).toBe(faces.per_user.length);
  });
});
