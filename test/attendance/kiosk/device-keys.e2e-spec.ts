import { ENROLLED, probeOf, STRANGERS, type CastMember } from '../../harness/cast/cast.js';
import { trailOf } from '../../harness/attendance.js';
import { code } from '../../harness/client.js';
import { admitKiosk, type Kiosk } from '../../harness/devices.js';
import { enrol } from '../../harness/faces.js';
import { eventually } from '../../harness/eventually.js';
import { register, type Person } from '../../harness/people.js';
import { sql } from '../../harness/sql.js';
import { serve } from '../../harness/suite.js';

const [zoe] = ENROLLED as [CastMember];
const [stranger] = STRANGERS as [CastMember];
const DEVICES = '/api/admin/devices';
const MARK = '/api/attendance/mark';

interface Listed {
  readonly id: string;
  readonly last_seen: string;
}

const { server, admin } = await serve();

describe('Device keys', () => {
  let ada: Person;
  let zoeself: Person;
  let kiosk: Kiosk;

  beforeAll(async () => {
    ada = await register(server);
    zoeself = await enrol(server, admin, zoe);
    kiosk = await admitKiosk(admin, server.visitor);
  }, 180_000);

  const admit = (scopes?: string[]) => admitKiosk(admin, server.visitor, scopes);
  const list = async (): Promise<Listed[]> =>
    ((await admin.api.get(DEVICES)).body as { devices: Listed[] }).devices;
  const listed = async ({ id }: Kiosk): Promise<Listed> =>
    (await list()).find((device) => device.id === id)!;

  it('An administrator adds a device and sees its key once', async () => {
    const { body } = await admin.api.post(DEVICES, {
      name: ' Lobby ',
      location: 'Lobby',
      scopes: ['mark'],
    });
    expect(body).toEqual({
      id: expect.stringMatching(/^DEV\d{3}$/),
      name: 'Lobby',
      location: 'Lobby',
      scopes: ['mark'],
      liveness_required: false,
      public_key: null,
      is_active: true,
      created_at: expect.any(String),
      last_seen: null,
      expires_at: null,
      revoked_at: null,
      key: expect.stringMatching(/^fdk_[\w-]{43}$/),
    });
    const shown = await list();
    expect(shown).toContainEqual({ ...body, key: undefined });
    expect(JSON.stringify(shown)).not.toContain(body.key);
    const [row] = await sql(server, 'SELECT key_hash FROM devices WHERE id = ?', [body.id]);
    expect(row?.key_hash).toMatch(/^[\da-f]{64}$/);
  });

  it.each([
    ['no scope', { scopes: [] }],
    ['an unknown scope', { scopes: ['rule'] }],
    ['a scope twice', { scopes: ['mark', 'mark'] }],
    ['no name', { name: ' ' }],
    ['a long location', { location: 'x'.repeat(51) }],
    ['a key of its own', { key: 'mine' }],
    ['an end that is past', { expires_at: '2020-01-01T00:00:00Z' }],
  ])('A device with %s is refused', async (_, part) => {
    const wanted = { name: 'Kiosk', location: 'Gate', scopes: ['mark'], ...part };
    expect(code(await admin.api.post(DEVICES, wanted))).toEqual([400, 'validation_failed']);
  });

  it('Nobody but administrators manages devices', async () => {
    expect(code(await ada.api.get(DEVICES))).toEqual([403, 'forbidden']);
    expect(code(await ada.api.post(DEVICES, {}))).toEqual([403, 'forbidden']);
    expect(code(await kiosk.get(DEVICES))).toEqual([403, 'device_not_allowed']);
  });

  it('A device marks the person it recognises, at the location where it stands', async () => {
    const { status, body } = await kiosk.upload(MARK, {
      files: { image: await probeOf(zoe) },
      fields: { location: 'Elsewhere', device_id: 'another' },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      user_id: zoeself.id,
      record: {
        source: 'face_recognition',
        verification_status: 'verified',
        location: kiosk.location,
        device_id: kiosk.id,
      },
    });
    expect(await trailOf(server, body.record_id)).toEqual([
      expect.objectContaining({ user_id: null, action_type: 'attendance_marked' }),
    ]);
  });

  it('A device marks nobody without a picture, and no stranger', async () => {
    expect(code(await kiosk.post(MARK, {}))).toEqual([400, 'face_required']);
    const files = { image: await probeOf(stranger) };
    expect(code(await kiosk.upload(MARK, { files }))).toEqual([404, 'face_not_recognized']);
  });

  it('A device identifies who is in a picture', async () => {
    const { status, body } = await kiosk.upload('/api/face/identify', {
      files: { image: await probeOf(zoe, 1) },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ result: 'matched', user: { user_id: zoeself.id } });
  });

  it('A device does what its scopes name and no more', async () => {
    const files = { image: await probeOf(zoe) };
    const marks = await admit(['mark']);
    const identifies = await admit(['identify']);
    expect(code(await marks.upload('/api/face/identify', { files }))).toEqual([
      403,
      'device_not_allowed',
    ]);
    expect(code(await identifies.upload(MARK, { files }))).toEqual([403, 'device_not_allowed']);
  });

  it.each([
    '/api/attendance/today',
    '/api/users',
    '/api/users/profile',
    '/api/auth/verify-token',
    '/api/admin/config',
    '/api/face/status',
  ])('A device key does not open %s', async (path) => {
    expect(code(await kiosk.get(path))).toEqual([403, 'device_not_allowed']);
  });

  it('A device key that was never issued is refused', async () => {
    const headers = { 'x-device-key': 'fdk_guess' };
    const answer = await server.visitor.post(MARK, {}, headers);
    expect(code(answer)).toEqual([401, 'device_key_invalid']);
  });

  it('A device key is no user’s token, and a token is no device key', async () => {
    const answer = await ada.api.post(MARK, {}, { 'x-device-key': kiosk.key });
    expect(code(answer)).toEqual([400, 'two_credentials']);
  });

  it('A device’s last use is kept to the minute', async () => {
    const { last_seen: seen } = await listed(kiosk);
    expect(Date.now() - Date.parse(seen)).toBeLessThan(120_000);
    await kiosk.post(MARK, {});
    expect((await listed(kiosk)).last_seen).toBe(seen);
  });

  it('A revoked device is refused at once and stays on the list', async () => {
    const doomed = await admit();
    expect(code(await doomed.post(MARK, {}))).toEqual([400, 'face_required']);
    expect((await admin.api.delete(`${DEVICES}/${doomed.id.toLowerCase()}`)).status).toBe(200);
    expect(code(await doomed.post(MARK, {}))).toEqual([401, 'device_key_revoked']);
    expect((await admin.api.delete(`${DEVICES}/${doomed.id}`)).status).toBe(200);
    expect(code(await admin.api.delete(`${DEVICES}/DEV999`))).toEqual([404, 'device_not_found']);
    expect(await list()).toContainEqual(
      expect.objectContaining({ id: doomed.id, is_active: false, revoked_at: expect.any(String) }),
    );
  });

  it('A device’s key ends when it was to end', async () => {
    const wanted = { name: 'Fair', location: 'Fair', scopes: ['mark'] };
    const expires_at = '2190-01-01T00:00:00.000Z';
    const { body } = await admin.api.post(DEVICES, { ...wanted, expires_at });
    expect(body.expires_at).toBe(expires_at);
    await sql(server, `UPDATE devices SET expires_at = '2020-01-01 00:00:00.000' WHERE id = ?`, [
      body.id,
    ]);
    const answer = await server.visitor.post(MARK, {}, { 'x-device-key': body.key });
    expect(code(answer)).toEqual([401, 'device_key_expired']);
    expect(await list()).toContainEqual(expect.objectContaining({ id: body.id, is_active: false }));
  });

  it('The API’s description names the device key on the routes that take it', async () => {
    const { body } = await server.visitor.get('/docs-json');
    const both = [{ bearer: [] }, { device: [] }];
    expect(body.components.securitySchemes.device).toMatchObject({ name: 'X-Device-Key' });
    expect(body.paths[MARK].post.security).toEqual(both);
    expect(body.paths['/api/face/identify'].post.security).toEqual(both);
    expect(body.paths['/api/attendance/today'].get.security).not.toContainEqual({ device: [] });
  });

  it('A device key appears in no log', async () => {
    await eventually(async () => {
      expect(server.output()).toContain(kiosk.id);
    });
    expect(server.output()).not.toContain(kiosk.key);
  });
});
