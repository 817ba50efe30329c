import { jest } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { ENROLLED, photographsOf, probeOf, type CastMember } from '../harness/cast/cast.js';
import { code } from '../harness/client.js';
import { runCli } from '../harness/command-line.js';
import { eventually } from '../harness/eventually.js';
import { enrol, sendPicture, sendPictures } from '../harness/faces.js';
import { register, signIn, signInAdmin, type Person } from '../harness/people.js';
import { ADMIN, startServer, startTwin, type TestServer } from '../harness/server.js';
import { configure } from '../harness/sql.js';
import { WebhookReceiver } from '../harness/webhook-receiver.js';

jest.setTimeout(240_000);

const newKey = () => randomBytes(32).toString('base64');
const [OLD, NEW, LOST] = [newKey(), newKey(), newKey()];

/** The same database and folder, with other keys. */
const withKeys = (server: TestServer, present: string, next = ''): TestServer => ({
  ...server,
  env: { ...server.env, ENCRYPTION_KEY: present, ENCRYPTION_KEY_NEXT: next },
});

const resultOf = async (admin: Person, face: CastMember) =>
  (await sendPicture(admin, 'identify', await probeOf(face))).body.result as string;

describe('With another ENCRYPTION_KEY', () => {
  const [zoe, ben] = ENROLLED as [CastMember, CastMember];
  const receiver = new WebhookReceiver();
  let before: TestServer;
  let server: TestServer;
  let person: Person;
  let other: Person;
  let webhook: { id: number; secret: string };

  beforeAll(async () => {
    const port = await receiver.open();
    before = await startServer({ ENCRYPTION_KEY: OLD });
    const admin = await signInAdmin(before);
    const wanted = { url: `http://127.0.0.1:${port}/hook`, events: ['attendance.created'] };
    webhook = (await admin.api.post('/api/admin/webhooks', wanted)).body;
    await enrol(before, admin, ben);
    other = await register(before);
    await admin.api.put(`/api/users/${other.id}`, { role: 'admin' });
    await configure(before, { face_review_four_eyes: 'true' });
    person = await register(before, { name: zoe.name });
    await sendPictures(person, await photographsOf(zoe));
    const first = await admin.api.post('/api/face/approve', { user_id: person.id });
    expect(first.body).toMatchObject({ approved: 0, awaiting_second: 5 });

    // As the README says.
    const both = await startTwin(withKeys(before, OLD, NEW));
    await before.kill();
    expect(await runCli(both, ['keys:rotate'])).toMatchObject({ exitCode: 0, stderr: '' });
    server = await startTwin(withKeys(before, NEW));
    await both.stop();
  });
  afterAll(async () => {
    await server.stop();
    await before.stop();
    await receiver.close();
  });

  it('all seals hold', async () => {
    expect((await runCli(server, ['seals:verify'])).stdout).toBe('All seals hold.\n');
    const { body } = await server.visitor.get('/api/health/ready');
    expect(body.details).toMatchObject({ settings: { status: 'up' }, gallery: { status: 'up' } });
  });

  it('a first approval of before is one', async () => {
    const { api } = await signIn(server, other.email);
    expect(await resultOf({ ...other, api }, ben)).toBe('matched');
    expect((await api.post('/api/face/approve', { user_id: person.id })).body).toMatchObject({
      approved: 5,
      awaiting_second: 0,
    });
    expect(await resultOf({ ...other, api }, zoe)).toBe('matched');
  });

  it('webhooks sign with the secrets that their receivers have', async () => {
    const { api } = await signInAdmin(server);
    await api.post(`/api/admin/webhooks/${webhook.id}/test`);
    await eventually(async () => {
      expect(receiver.messages).toHaveLength(1);
    });
    expect(receiver.read(receiver.messages[0]!, webhook.secret)).toMatchObject({
      type: 'webhook.test',
    });
  });
});

describe('Without the ENCRYPTION_KEY of before', () => {
  const [zoe] = ENROLLED as [CastMember];
  let before: TestServer;
  let server: TestServer;
  let person: Person;

  beforeAll(async () => {
    before = await startServer({ ENCRYPTION_KEY: OLD });
    person = await enrol(before, await signInAdmin(before), zoe);
    await before.kill();
    server = await startTwin(withKeys(before, LOST), { readyAt: '/api/health/live' });
  });
  afterAll(async () => {
    await server.stop();
    await before.stop();
  });

  it('nobody is let in until an operator vouched for the accounts', async () => {
    const { visitor } = server;
    expect(code(await visitor.post('/api/auth/login', ADMIN))).toEqual([403, 'account_not_sealed']);
    expect((await runCli(server, ['seal', '--yes'])).exitCode).toBe(0);
    expect((await visitor.post('/api/auth/login', ADMIN)).status).toBe(200);
  });

  it('people are recognised once their face of before is erased and they enrolled anew', async () => {
    const admin = await signInAdmin(server);
    const own = { ...person, ...(await signIn(server, person.email)) };
    expect(await resultOf(admin, zoe)).toBe('unknown');
    const pictures = await photographsOf(zoe);
    // Its pictures are still there.
    expect(code(await sendPictures(own, pictures))).toEqual([422, 'no_usable_image']);

    const erasure = `/api/users/${person.id}/erase-biometrics`;
    expect((await admin.api.post(erasure, {})).body).toMatchObject({ vectors: 5, pictures: 5 });
    expect((await sendPictures(own, pictures)).body.count).toBe(5);
    await admin.api.post('/api/face/approve', { user_id: person.id });
    expect(await resultOf(admin, zoe)).toBe('matched');
    expect((await server.visitor.get('/api/health/ready')).body.details.gallery).toEqual({
      status: 'up',
    });
  });
});
