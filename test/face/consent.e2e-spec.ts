import { createHash, randomBytes } from 'node:crypto';
import { ENROLLED, photographsOf } from '../harness/cast/cast.js';
import { code } from '../harness/client.js';
import { sendPicture, sendPictures, tracesOf } from '../harness/faces.js';
import { register, type Person } from '../harness/people.js';
import { startServer } from '../harness/server.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

const PATH = '/api/face/consent';

describe('Consent to biometric data', () => {
  let version: string;

  const demand = (isRequired: boolean) =>
    admin.api.put('/api/admin/config', {
      config_key: 'consent_required',
      config_value: String(isRequired),
    });

  const give = ({ api }: Person) => api.post(PATH, { version });

  const statusOf = async ({ api }: Person): Promise<Record<string, unknown>> =>
    (await api.get(PATH)).body as Record<string, unknown>;

  beforeAll(async () => {
    ({ version } = (await server.visitor.get('/.well-known/biometric-policy')).body);
  });

  afterEach(() => demand(false));

  it('Anybody may read the policy, whose hash is that of its text', async () => {
    const { status, body } = await server.visitor.get('/.well-known/biometric-policy');
    expect(status).toBe(200);
    expect(body.hash).toBe(createHash('sha256').update(body.text).digest('hex'));
    expect(body).toMatchObject({
      version,
      language: 'en',
      purpose: expect.any(String),
      retention: expect.any(String),
      rights: expect.arrayContaining([expect.any(String)]),
      withdrawal: expect.stringContaining('DELETE /api/face/consent'),
    });
    expect((await server.visitor.get(PATH)).status).toBe(401);
  });

  it('Consent is to the present version, once, and told with when and from where', async () => {
    const person = await register(server);
    expect(await statusOf(person)).toMatchObject({
      version,
      required: false,
      consented: false,
      given_at: null,
      history: [],
    });
    const outdated = await person.api.post(PATH, { version: '0' });
    expect(code(outdated)).toEqual([409, 'consent_outdated']);
    expect(outdated.body.version).toBe(version);

    expect(await give(person)).toMatchObject({ status: 201, body: { consented: true } });
    await Promise.all([give(person), give(person)]);
    const status = await statusOf(person);
    expect(status.history).toEqual([
      {
        version,
        hash: status.hash,
        language: 'en',
        purpose: status.purpose,
        retention: status.retention,
        given_at: status.given_at,
        ip_address: '127.0.0.1',
        withdrawn_at: null,
      },
    ]);
  });

  it('Administrators read another’s consent, others do not, and nobody gives it for another', async () => {
    const [person, stranger] = [await register(server), await register(server)];
    await give(person);
    const path = `${PATH}?user_id=${person.id}`;
    expect((await admin.api.get(path)).body).toMatchObject({ user_id: person.id, consented: true });
    expect(code(await stranger.api.get(path))).toEqual([403, 'forbidden']);
    expect(code(await admin.api.get(`${PATH}?user_id=EMP999`))).toEqual([404, 'user_not_found']);
    expect((await admin.api.post(PATH, { version, user_id: stranger.id })).status).toBe(400);
    expect((await statusOf(stranger)).consented).toBe(false);
  });

  it('Where it is required nobody is enrolled without it, whoever sends the pictures', async () => {
    const person = await register(server);
    const images = await photographsOf(ENROLLED[0]!);
    const before = await tracesOf(server);
    await demand(true);
    const forPerson = { user_id: person.id };
    for (const refused of [
      await sendPictures(person, images),
      await sendPicture(person, 'enroll', images[0]!),
      await sendPictures(admin, images, forPerson),
      await sendPicture(admin, 'enroll', images[0]!, forPerson),
    ]) {
      expect(code(refused)).toEqual([403, 'consent_required']);
      expect(refused.body.version).toBe(version);
    }
    expect(await tracesOf(server)).toEqual(before);
    const known = await sql(server, 'SELECT id FROM known_pictures WHERE user_id = ?', [person.id]);
    expect(known).toEqual([]);

    const onBehalf = await sendPictures(admin, images, { ...forPerson, consent: 'true' });
    expect(code(onBehalf)).toEqual([403, 'forbidden']);
    expect((await statusOf(person)).consented).toBe(false);

    await give(person);
    expect((await sendPictures(admin, images, forPerson)).status).toBe(201);
  });

  it('Whoever registers their face may consent with the same form, and then withdraw', async () => {
    const person = await register(server);
    const images = await photographsOf(ENROLLED[1]!);
    await demand(true);
    expect((await sendPictures(person, images, { consent: 'true' })).status).toBe(201);
    expect((await statusOf(person)).consented).toBe(true);

    const { status, body: receipt } = await person.api.delete(PATH);
    expect([status, receipt]).toMatchObject([
      200,
      { user_id: person.id, reason: 'withdrawal', vectors: 5, pictures: 5 },
    ]);
    expect((await person.api.post('/api/face/erasures/verify', receipt)).body).toEqual({
      valid: true,
    });
    expect(await statusOf(person)).toMatchObject({
      consented: false,
      history: [{ withdrawn_at: expect.any(String) }],
    });
    expect((await person.api.get('/api/face/status')).body.count).toBe(0);
    expect(code(await sendPictures(person, images))).toEqual([403, 'consent_required']);

    await give(person);
    expect((await statusOf(person)).history).toMatchObject([
      { withdrawn_at: null },
      { withdrawn_at: expect.any(String) },
    ]);
  });

  it('A start in production says once that consent is not required', async () => {
    const secret = () => randomBytes(32).toString('hex');
    const production = await startServer({
      NODE_ENV: 'production',
      JWT_SECRET_KEY: secret(),
      SECRET_KEY: secret(),
      ENCRYPTION_KEY: secret(),
    });
    try {
      expect(production.output().split('consent_required is false')).toHaveLength(2);
    } finally {
      await production.stop();
    }
    expect(server.output()).not.toContain('consent_required is false');
  });
});
