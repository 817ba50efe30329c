import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { photographsOf, type CastMember } from './cast/cast.js';
import type { Answer } from './client.js';
import { register, type Person } from './people.js';
import type { TestServer } from './server.js';
import { sql } from './sql.js';

/** Somebody new who sends these pictures to be enrolled with. */
export const sendPictures = (
  { api }: Person,
  images: readonly Buffer[],
  fields: Record<string, string> = {},
): Promise<Answer> =>
  api.upload('/api/face/register', {
    fields,
    files: { images: images.map((bytes, i) => ({ bytes, fileName: `picture-${i}.jpg` })) },
  });

export const sendPicture = (
  { api }: Person,
  path: 'enroll' | 'verify' | 'identify',
  image: Buffer,
  fields: Record<string, string> = {},
): Promise<Answer> => api.upload(`/api/face/${path}`, { fields, files: { image } });

/** Somebody with an account whose face is enrolled and approved. */
export async function enrol(
  server: TestServer,
  admin: Person,
  member: CastMember,
  count = 5,
): Promise<Person> {
  const person = await register(server, { name: member.name });
  const sent = await sendPictures(person, await photographsOf(member, count));
  if (sent.body.count !== count) throw new Error(`Not enrolled: ${JSON.stringify(sent.body)}`);
  const { status, body } = await admin.api.post('/api/face/approve', { user_id: person.id });
  if (status !== 200) throw new Error(`Not approved: ${JSON.stringify(body)}`);
  return person;
}

/** The pictures that lie on the disk, and the rows that tell of pictures. */
export async function tracesOf(server: TestServer): Promise<{ files: number; rows: number }> {
  const entries = await readdir(join(server.folder, 'faces'), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  const [row] = await sql(
    server,
    'SELECT COUNT(*) AS count FROM face_encodings WHERE deleted_at IS NULL',
  );
  return { files: entries.filter((entry) => entry.isFile()).length, rows: Number(row?.count) };
}

/** Who did what to a person's pictures, in order. */
export const faceTrailOf = (server: TestServer, encodingId: string) =>
  sql(
    server,
    `SELECT user_id, action_type FROM activity_log
      WHERE table_name = 'face_encodings' AND record_id = ? ORDER BY id`,
    [encodingId],
  );
