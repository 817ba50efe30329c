import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENROLLED, photographsOf, probeOf } from '../harness/cast/cast.js';
import { enrol } from '../harness/faces.js';
import type { Person } from '../harness/people.js';
import { choosePin } from '../harness/pins.js';
import { metIn, metInFiles, metInTables, needlesIn, type Needles } from '../harness/remains.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve({ LOG_LEVEL: 'debug' });

const QUESTIONS = [
  '/api/users?limit=100',
  '/api/attendance/records?limit=100',
  '/api/face/pending',
  '/api/reports/daily',
  '/api/admin/activity-log?limit=100',
];

describe('After somebody was removed', () => {
  const face = ENROLLED[0]!;
  let erased: Needles;

  beforeAll(async () => {
    await configure(server, { marking_without_face: 'pin' });
    const person = await enrol(server, admin, face);
    await person.api.upload('/api/users/avatar', { files: { avatar: await probeOf(face, 1) } });
    await choosePin(person);
    const image = await probeOf(face);
    const marked = await person.api.upload('/api/attendance/mark', { files: { image } });
    expect(marked.status).toBe(201);
    erased = new Map([...(await secretsOf(person)), ...(await picturesOf(person, image))]);
    // They can be found as long as they are there.
    const before = await metInTables(server, erased);
    expect(before).toContain('known_pictures.sha256: sha256');
    expect(before).toContain('face_encodings.encoding_vector: encoding_vector');
    expect(await metInFiles(server, erased)).toContainEqual(
      expect.stringMatching(/\.jpg: picture/),
    );

    expect((await admin.api.delete(`/api/users/${person.id}`)).status).toBe(200);
  });

  /** Rows as they lie there: sealed descriptors and their key, hashes, places of files. */
  const secretsOf = async ({ id }: Person): Promise<Needles> => {
    const of = (columns: string, table: string, key = 'user_id') =>
      sql(server, `SELECT ${columns} FROM ${table} WHERE ${key} = ?`, [id]);
    const rows = await Promise.all([
      of('encoding_vector, image_url, image_hash, recognition_seal', 'face_encodings'),
      of('wrapped', 'face_data_keys'),
      of('sha256', 'known_pictures'),
      of('pin_hash', 'door_pins'),
      of('password_hash, avatar_url', 'users', 'id'),
    ]);
    return needlesIn(rows.flat());
  };

  /** The beginning of each photograph as it was sent and as it is kept, and their hashes. */
  const picturesOf = async ({ id }: Person, probe: Buffer): Promise<Needles> => {
    const kept = await sql(
      server,
      `SELECT image_url AS path FROM face_encodings WHERE user_id = ?
        UNION ALL SELECT avatar_url FROM users WHERE id = ?`,
      [id, id],
    );
    const files = kept.map(({ path }) => readFile(join(server.folder, String(path))));
    const sent = [...(await photographsOf(face)), probe];
    const bytes = [...(await Promise.all(files)), ...sent];
    return needlesIn(
      bytes.flatMap((picture) => [
        // Behind what all of a kind begin with.
        { picture: picture.subarray(-600, -500) },
        { digest: createHash('sha256').update(picture).digest('hex') },
      ]),
    );
  };

  it('no table holds a descriptor, key, hash or place of theirs', async () => {
    expect(await metInTables(server, erased)).toEqual([]);
  });

  it('no file holds them, an embedded database’s own among these', async () => {
    if (server.env.DB_TYPE !== 'mariadb') await sql(server, 'PRAGMA wal_checkpoint(TRUNCATE)');
    expect(await metInFiles(server, erased)).toEqual([]);
  });

  it('neither the log nor an answer tells them', async () => {
    expect(metIn(Buffer.from(server.output()), erased)).toEqual([]);
    for (const path of QUESTIONS) {
      const { status, body } = await admin.api.get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(metIn(Buffer.from(JSON.stringify(body)), erased)).toEqual([]);
    }
  });

  it('the name stays where the documents say so', async () => {
    const name = needlesIn([{ name: face.name }]);
    expect(await metInTables(server, name)).toEqual([
      'activity_log.new_value: name',
      'activity_log.old_value: name',
      'users.name: name',
    ]);
  });
});
