import { ENROLLED, probeOf } from '../harness/cast/cast.js';
import { code } from '../harness/client.js';
import { enrol } from '../harness/faces.js';
import { register, type Person } from '../harness/people.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';
import { unzipped } from '../harness/zip.js';

const EXPORT = '/api/users/me/export';

const { server, admin } = await serve();

describe('Export of one’s data', () => {
  const exported = async ({ api }: Person): Promise<Map<string, Buffer>> => {
    const { status, body, headers } = await api.get(EXPORT);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/zip']);
    return unzipped(body);
  };
  const json = (files: Map<string, Buffer>, name: string) =>
    JSON.parse(String(files.get(name)!)) as unknown;

  it('One gets all that is held about oneself, pictures too, and no descriptor, hash or secret', async () => {
    const face = ENROLLED[0]!;
    const person = await enrol(server, admin, face);
    const avatar = { avatar: await probeOf(face) };
    await person.api.upload('/api/users/avatar', { files: avatar });
    await person.api.post('/api/face/consent', {});
    await person.api.post('/api/users/api-key');
    const date = new Date().toISOString().slice(0, 10);
    await sql(server, `INSERT INTO departments (id, name, status) VALUES (?, ?, 'Active')`, [
      'DEPT951',
      'Optics',
    ]);
    await admin.api.put(`/api/users/${person.id}`, { department: 'DEPT951' });
    const record = { user_id: person.id, date, status: 'Present', notes: '=HYPERLINK("x")' };
    await admin.api.post('/api/attendance/mark-manual', record);

    const files = await exported(person);
    expect(json(files, 'profile.json')).toMatchObject({ id: person.id, email: person.email });
    expect(json(files, 'settings.json')).toMatchObject({ theme: 'system' });
    expect(json(files, 'attendance.json')).toMatchObject([
      { date, status: 'Present', department_name: 'Optics' },
    ]);
    expect(String(files.get('attendance.csv'))).toContain(`'=HYPERLINK`);
    expect(json(files, 'consents.json')).toMatchObject([{ withdrawn_at: null }]);
    expect(json(files, 'requests.json')).toEqual([]);
    const actions = (json(files, 'activity.json') as { action_type: string }[]).map(
      ({ action_type: action }) => action,
    );
    expect(actions).toEqual(expect.arrayContaining(['consent_given', 'data_exported']));
    const pictures = json(files, 'faces.json') as { file: string }[];
    expect(pictures).toHaveLength(5);
    for (const { file } of pictures) expect(files.get(file)!.subarray(0, 2)).toEqual(JPEG);
    expect(files.get('avatar.jpg')!.subarray(0, 2)).toEqual(JPEG);
    await expectNoSecret(person, files);
  });

  const JPEG = Buffer.of(0xff, 0xd8);

  async function expectNoSecret({ id }: Person, files: Map<string, Buffer>) {
    const [secret] = await sql(
      server,
      `SELECT u.password_hash AS password, s.api_key AS api_key, e.image_hash AS image
        FROM users u JOIN user_settings s ON s.user_id = u.id
        JOIN face_encodings e ON e.user_id = u.id WHERE u.id = ?`,
      [id],
    );
    const texts = [...files].filter(([name]) => !name.endsWith('.jpg')).map(([, text]) => text);
    const all = Buffer.concat(texts).toString();
    for (const value of Object.values(secret!)) expect(all).not.toContain(value);
    expect(all).not.toMatch(/encoding_vector|image_hash|password_hash|signature=/i);
  }

  it('Another’s data are in nobody’s export', async () => {
    const files = await exported(await register(server));
    expect([...files.keys()].filter((name) => name.startsWith('faces/'))).toEqual([]);
    expect(json(files, 'attendance.json')).toEqual([]);
    expect(Buffer.concat([...files.values()]).toString()).not.toContain(admin.email);
  });

  it('A long history arrives whole', async () => {
    const person = await register(server);
    const owners = Array.from({ length: 1201 }, () => person.id);
    await sql(
      server,
      `INSERT INTO notifications (user_id, notification_type, title, message)
        VALUES ${owners.map(() => `(?, 'note', 'A title', 'A message')`).join(', ')}`,
      owners,
    );
    expect(json(await exported(person), 'notifications.json')).toHaveLength(1201);
  });

  it('One at a time, and five an hour', async () => {
    const person = await register(server);
    const opened = await person.api.open(EXPORT);
    const answers = await Promise.all([1, 2, 3].map(() => person.api.get(EXPORT)));
    await opened.arrayBuffer();
    expect(answers.some(({ status }) => status === 429)).toBe(true);
    const last = [];
    for (let i = 0; i < 5; i++) last.push(await person.api.get(EXPORT));
    expect(code(last.at(-1)!)).toEqual([429, 'too_many_exports']);
    expect(Number(last.at(-1)!.headers.get('retry-after'))).toBeGreaterThan(3000);
  });

  it('Who goes away half way frees the place', async () => {
    const person = await enrol(server, admin, ENROLLED[1]!);
    const { body } = await person.api.open(EXPORT);
    await body!.cancel();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await exported(person)).has('README.txt')).toBe(true);
  });
});
