import { utimes, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ENROLLED, photographsOf, probeOf, type CastMember } from '../harness/cast/cast.js';
import { client, code } from '../harness/client.js';
import { runCli } from '../harness/command-line.js';
import { enrol, sendPicture, sendPictures, tracesOf } from '../harness/faces.js';
import { register, type Person } from '../harness/people.js';
import { sql } from '../harness/sql.js';
import { serveTwice } from '../harness/suite.js';

const { server, twin, admin } = await serveTwice();

describe('Erasure of biometric data', () => {
  let next = 0;
  const newFace = (): CastMember => ENROLLED[next++]!;

  const identify = async (face: CastMember, url = server.url) =>
    (
      await client(url, admin.token).upload('/api/face/identify', {
        files: { image: await probeOf(face) },
      })
    ).body.result as string;

  const addressesOf = async ({ api }: Person): Promise<string[]> => {
    const avatar = await api.upload('/api/users/avatar', {
      files: { avatar: await probeOf(ENROLLED[9]!) },
    });
    const { body } = await api.get('/api/face/encodings');
    const urls = (body.encodings as { image_url: string }[]).map(({ image_url: url }) => url);
    return [...urls, avatar.body.url as string];
  };

  const rowsAbout = async (id: string) => {
    const [row] = await sql(
      server,
      `SELECT
        (SELECT COUNT(*) FROM face_encodings WHERE user_id = ? AND (LENGTH(encoding_vector) > 0
          OR image_url IS NOT NULL OR image_hash <> '' OR live_image_hash IS NOT NULL)) AS pictures,
        (SELECT COUNT(*) FROM known_pictures WHERE user_id = ?) AS known,
        (SELECT COUNT(*) FROM face_data_keys WHERE user_id = ?) AS data_keys,
        (SELECT COUNT(*) FROM users WHERE id = ? AND avatar_url IS NOT NULL) AS avatars`,
      [id, id, id, id],
    );
    return Object.values(row ?? {}).map(Number);
  };

  it('A removed person leaves attendance and nothing biometric, in every process at once', async () => {
    const face = newFace();
    const person = await enrol(server, admin, face);
    const addresses = await addressesOf(person);
    expect(await identify(face, twin.url)).toBe('matched');
    expect(await rowsAbout(person.id)).toEqual([5, 10, 1, 1]);
    const marked = await admin.api.post('/api/attendance/mark-manual', {
      user_id: person.id,
      date: new Date().toISOString().slice(0, 10),
      status: 'Present',
    });

    expect((await admin.api.delete(`/api/users/${person.id}`)).status).toBe(200);
    expect(await identify(face, twin.url)).toBe('unknown');
    for (const address of addresses) expect((await server.visitor.get(address)).status).toBe(404);
    expect(await rowsAbout(person.id)).toEqual([0, 0, 0, 0]);
    const [left] = await sql(
      server,
      `SELECT password_hash, (SELECT COUNT(*) FROM attendance_records WHERE id = ?) AS records
        FROM users WHERE id = ?`,
      [marked.body.record.id, person.id],
    );
    expect(left).toMatchObject({ password_hash: null });
    expect(Number(left?.records)).toBe(1);
    const { body } = await admin.api.get(`/api/users/${person.id}/erasures`);
    expect(body.receipts).toMatchObject([{ reason: 'removal', vectors: 5, pictures: 6 }]);

    expect((await sendPictures(await register(server), await photographsOf(face))).status).toBe(
      201,
    );
  });

  it('A person’s biometric data are erased at their wish, with a receipt that can be verified', async () => {
    const face = newFace();
    const person = await enrol(server, admin, face);
    const stranger = await register(server);
    const path = `/api/users/${person.id}/erase-biometrics`;
    expect(code(await stranger.api.post(path))).toEqual([403, 'forbidden']);
    expect(code(await admin.api.post('/api/users/EMP999/erase-biometrics'))).toEqual([
      404,
      'user_not_found',
    ]);

    const { status, body: receipt } = await person.api.post(path);
    expect([status, receipt]).toMatchObject([
      200,
      { user_id: person.id, reason: 'request', vectors: 5, pictures: 5 },
    ]);
    expect(await identify(face)).toBe('unknown');
    expect((await person.api.get('/api/face/status')).body).toMatchObject({
      count: 0,
      status: 'Not Started',
    });
    expect((await sendPicture(person, 'enroll', (await photographsOf(face))[0]!)).status).toBe(201);

    const verify = async (body: object): Promise<unknown> =>
      (await stranger.api.post('/api/face/erasures/verify', body)).body;
    expect(await verify(receipt)).toEqual({ valid: true });
    expect(await verify({ ...receipt, pictures: 4 })).toEqual({ valid: false });
    expect((await person.api.get(`/api/users/${person.id}/erasures`)).body).toEqual({
      receipts: [receipt],
    });
    expect((await stranger.api.get(`/api/users/${person.id}/erasures`)).status).toBe(403);
  });

  it('A rejected picture keeps why, and nothing of the face', async () => {
    const face = newFace();
    const person = await register(server);
    const images = await photographsOf(face);
    await sendPictures(person, images);
    const [picture] = (await person.api.get('/api/face/encodings')).body.encodings;
    const before = await tracesOf(server);
    await admin.api.post('/api/face/reject', { encoding_id: picture.id, reason: 'Too blurred' });

    expect((await server.visitor.get(picture.image_url)).status).toBe(404);
    expect((await tracesOf(server)).files).toBe(before.files - 1);
    const { body } = await person.api.get('/api/face/encodings?status=rejected');
    expect(body.encodings).toMatchObject([
      { id: picture.id, image_url: null, notes: 'Too blurred' },
    ]);
    const again = await Promise.all(images.map((image) => sendPicture(person, 'enroll', image)));
    expect(again.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('The nightly round erases what is left of people who were removed, and files without a row', async () => {
    const face = newFace();
    const person = await enrol(server, admin, face);
    await sql(server, `UPDATE users SET deleted_at = '2026-01-01 00:00:00.000' WHERE id = ?`, [
      person.id,
    ]);
    const orphan = join(server.folder, 'faces', 'ab', 'abababab-abab-4bab-8bab-abababababab.jpg');
    await mkdir(join(server.folder, 'faces', 'ab'), { recursive: true });
    const old = new Date('2026-01-01');
    // A process that dies leaves a picture that no row tells of, or a part of one.
    for (const file of [orphan, `${orphan}.part`]) {
      await writeFile(file, 'a picture');
      await utimes(file, old, old);
    }
    const before = await tracesOf(server);

    const { stdout } = await runCli(server, ['retention:run']);
    expect(stdout).toContain('faces of removed people: 1');
    expect(stdout).toContain('orphaned files: 2');
    expect(await rowsAbout(person.id)).toEqual([0, 0, 0, 0]);
    expect((await tracesOf(server)).files).toBe(before.files - 7);
  });

  it('An administrator deletes a picture of somebody who was removed', async () => {
    const person = await enrol(server, admin, newFace());
    const [picture] = (await person.api.get('/api/face/encodings')).body.encodings;
    await sql(server, `UPDATE users SET deleted_at = '2026-01-01 00:00:00.000' WHERE id = ?`, [
      person.id,
    ]);
    expect((await admin.api.delete(`/api/face/${picture.id}`)).status).toBe(200);
  });
});
