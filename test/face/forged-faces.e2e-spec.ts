import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ENROLLED, probeOf, photographsOf } from '../harness/cast/cast.js';
import { client } from '../harness/client.js';
import { runCli } from '../harness/command-line.js';
import { eventually } from '../harness/eventually.js';
import { enrol, sendPicture, sendPictures } from '../harness/faces.js';
import { register } from '../harness/people.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';
import { startTwin, type TestServer } from '../harness/server.js';

const { server, admin } = await serve();

describe('A face that is made verified in the database', () => {
  const face = ENROLLED[0]!;
  const result = async () =>
    (await sendPicture(admin, 'identify', await probeOf(face))).body.result as string;
  const untilWritten = (by: TestServer, words: string) =>
    eventually(async () => {
      expect(by.output()).toContain(words);
    });
  /** So that galleries look again. */
  const noteChange = async (id: string) => {
    await admin.api.put(`/api/admin/users/deactivate/${id}`);
    await admin.api.put(`/api/admin/users/activate/${id}`);
  };

  it('is not matched, is told to the operator, and counted for whoever watches', async () => {
    const genuine = await enrol(server, admin, ENROLLED[1]!);
    const person = await register(server);
    await sendPictures(person, await photographsOf(face));
    await sql(server, `UPDATE face_encodings SET status = 'verified' WHERE user_id = ?`, [
      person.id,
    ]);
    await noteChange(person.id);

    expect(await result()).toBe('unknown');
    const { body: ready } = await server.visitor.get('/api/health/ready');
    expect(ready.details.gallery).toEqual({ status: 'up', forged_pictures: 5 });
    const { body: stats } = await admin.api.get('/api/admin/system/stats');
    expect(stats.gallery).toEqual({ people: 1, forged_pictures: 5 });
    await untilWritten(server, '5 face pictures are called verified');

    const [seal] = await sql(
      server,
      `SELECT recognition_seal FROM face_encodings WHERE user_id = ?`,
      [genuine.id],
    );
    await sql(server, `UPDATE face_encodings SET recognition_seal = ? WHERE user_id = ?`, [
      String(seal!.recognition_seal),
      person.id,
    ]);
    await noteChange(person.id);
    expect(await result()).toBe('unknown');
  });

  it('stays so when all seals are taken away, and the server starts again', async () => {
    await sql(server, 'UPDATE face_encodings SET recognition_seal = NULL');
    const twin = await startTwin(server, { readyAt: '/api/health/live' });
    await untilWritten(twin, 'None of the 10 verified face pictures');
    const { status, body } = await twin.visitor.get('/api/health/ready');
    await twin.stop();
    expect([status, body.detail]).toEqual([503, expect.stringContaining('face:seal')]);
  });

  it('is matched once an operator vouches for the pictures, and so are those from before the seals', async () => {
    expect((await runCli(server, ['face:seal'])).stdout).toContain('Sealed 10 face pictures.');
    expect(await result()).toBe('matched');

    await sql(server, 'UPDATE face_encodings SET recognition_seal = NULL');
    await rm(join(server.folder, 'faces-sealed'));
    const twin = await startTwin(server);
    const answer = await sendPicture(
      { ...admin, api: client(twin.url, admin.token) },
      'identify',
      await probeOf(face),
    );
    await twin.stop();
    expect(answer.body.result).toBe('matched');
  });
});

describe('Somebody whose account is changed in the database', () => {
  const face = ENROLLED[2]!;
  const result = async () =>
    (await sendPicture(admin, 'identify', await probeOf(face))).body.result as string;

  it('is not matched, however they were brought back, until an operator vouches for them', async () => {
    const { id } = await enrol(server, admin, face);
    await admin.api.put(`/api/admin/users/deactivate/${id}`);
    expect(await result()).toBe('unknown');
    const forged = `UPDATE users SET status = 'Active', face_revision = 1000000 WHERE id = ?`;
    await sql(server, forged, [id]);
    expect(await result()).toBe('unknown');
    const twin = await startTwin(server);
    const fresh = client(twin.url, admin.token);
    const again = await sendPicture({ ...admin, api: fresh }, 'identify', await probeOf(face));
    await twin.stop();
    expect(again.body.result).toBe('unknown');
    const { body: log } = await admin.api.get(
      '/api/admin/activity-log?action_type=account_not_sealed',
    );
    expect(log.logs[0].record_id).toBe(id);

    expect((await runCli(server, ['seal', '--yes'])).stdout).toContain(id);
    expect(await result()).toBe('matched');
  });
});
