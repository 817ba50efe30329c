import { attendanceClient, type Schemas } from '../../clients/typescript/src/client.js';
import { ENROLLED, photographsOf, probeOf } from '../harness/cast/cast.js';
import { ADMIN } from '../harness/server.js';
import { serve } from '../harness/suite.js';

const { server } = await serve();
const baseUrl = server.url;
const [zoe, lucia] = ENROLLED as [(typeof ENROLLED)[0], (typeof ENROLLED)[0]];
const visitor = attendanceClient({ baseUrl });

const blob = (bytes: Buffer) => new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' });

async function signedIn(person: Schemas['LoginDto']) {
  const { data } = await visitor.POST('/api/auth/login', { body: person });
  return attendanceClient({ baseUrl, token: () => data?.token });
}

describe('The typed client', () => {
  const credentials = { email: 'zoe@example.com', password: 'Passw0rd!' };
  let admin: Awaited<ReturnType<typeof signedIn>>;
  let person: Awaited<ReturnType<typeof signedIn>>;
  let userId: string | undefined;

  it('registers somebody, and signs in', async () => {
    const { data, response } = await visitor.POST('/api/auth/register', {
      body: { name: zoe.name, role: 'employee', ...credentials },
    });
    expect(response.status).toBe(201);
    userId = data?.user_id;
    admin = await signedIn(ADMIN);
    person = await signedIn(credentials);
    const { data: me } = await person.GET('/api/users/profile');
    expect(me?.name).toBe(zoe.name);
  });

  it('sends pictures as a form', async () => {
    const images = (await photographsOf(zoe)).map(blob);
    const { data, error } = await person.POST('/api/face/register', { body: { images } });
    expect([data?.count, error]).toEqual([5, undefined]);
    const approval = await admin.POST('/api/face/approve', { body: { user_id: userId ?? '' } });
    expect(approval.response.status).toBe(200);
  });

  it('marks by face, and tells a second mark as the refusal that it is', async () => {
    const mark = async (which: number) =>
      person.POST('/api/attendance/mark', { body: { image: blob(await probeOf(zoe, which)) } });
    const first = await mark(0);
    expect(first.data).toMatchObject({ user_id: userId });
    const second = await mark(1);
    expect([second.response.status, second.error?.code]).toEqual([409, 'already_marked']);
  });

  it('tells a stranger’s picture as a refusal, and a path with its parameters', async () => {
    const { error } = await admin.POST('/api/attendance/mark', {
      body: { image: blob(await probeOf(lucia)) },
    });
    expect(error?.code).toBe('face_not_recognized');
    const { data } = await admin.GET('/api/users/{id}', { params: { path: { id: userId ?? '' } } });
    expect(data).toMatchObject({ id: userId, name: zoe.name });
    const { error: missing } = await admin.GET('/api/users/{id}', {
      params: { path: { id: 'EMP999' } },
    });
    expect(missing?.code).toBe('user_not_found');
  });

  it('lets a device call with its key', async () => {
    const { data: device } = await admin.POST('/api/admin/devices', {
      body: { name: 'Front door', location: 'Berlin', scopes: ['mark'] },
    });
    const kiosk = attendanceClient({ baseUrl, deviceKey: device?.key });
    const { error } = await kiosk.POST('/api/attendance/mark', {
      body: { image: blob(await probeOf(zoe, 2)) },
    });
    expect(error?.code).toBe('already_marked');
  });
});
