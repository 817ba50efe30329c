import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ENROLLED, photographsOf } from '../harness/cast/cast.js';
import { client } from '../harness/client.js';
import { runCli } from '../harness/command-line.js';
import { enrol, sendPictures } from '../harness/faces.js';
import { register, type Person } from '../harness/people.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';
import { startTwin } from '../harness/server.js';
import { unzipped } from '../harness/zip.js';

const [known, other] = ENROLLED as [(typeof ENROLLED)[0], (typeof ENROLLED)[0]];

const { server, admin } = await serve();

/** What somebody who writes to the database can do to whoever looks at pictures, or has them described anew. */
describe('A picture whose row names another file', () => {
  let victim: Person;
  let stranger: Person;

  beforeAll(async () => {
    victim = await enrol(server, admin, known);
    stranger = await register(server);
    await sendPictures(stranger, await photographsOf(other));
  });

  const picturesOf = ({ id }: Person) =>
    sql(server, 'SELECT id, image_url FROM face_encodings WHERE user_id = ? ORDER BY id', [id]);
  const name = (file: unknown, id: unknown) =>
    sql(server, 'UPDATE face_encodings SET image_url = ? WHERE id = ?', [String(file), String(id)]);
  const approve = () => admin.api.post('/api/face/approve', { user_id: stranger.id });
  const shown = async () => {
    const { body } = await admin.api.get(`/api/face/encodings?user_id=${stranger.id}`);
    return (body.encodings as { id: string; image_url: string | null }[])
      .filter(({ image_url }) => image_url !== null)
      .map(({ id }) => id)
      .sort();
  };

  it('shows it to nobody, and is not approved', async () => {
    const own = await picturesOf(stranger);
    const [first] = own;
    const [foreign] = await picturesOf(victim);
    await name(foreign!.image_url, first!.id);

    expect(await shown()).toEqual(own.slice(1).map(({ id }) => id));
    const files = await unzipped((await stranger.api.get('/api/users/me/export')).body);
    expect([...files.keys()].filter((file) => file.startsWith('faces/'))).toHaveLength(4);
    expect(await approve()).toMatchObject({ status: 409, body: { code: 'picture_not_sealed' } });
    expect((await runCli(server, ['seals:verify'])).stderr).toContain(String(first!.id));

    await name(first!.image_url, first!.id);
    expect(await shown()).toHaveLength(5);
    expect((await runCli(server, ['seals:verify'])).exitCode).toBe(0);
  });

  it('is not described by another network', async () => {
    const [picture] = await picturesOf(victim);
    const [foreign] = await picturesOf(stranger);
    await name(foreign!.image_url, picture!.id);
    const wanted = { ...server, env: { ...server.env, FACE_EMBEDDER: 'face-api' } };
    const { stdout } = await runCli(wanted, ['face:reencode']);
    await name(picture!.image_url, picture!.id);

    expect(stdout).toContain('described 9 of 10');
    expect(stdout).toContain(
      `picture ${String(picture!.id)} of ${victim.id}, its file is not known`,
    );
    expect(stdout).toContain('The servers go on with the network before');
  }, 120_000);

  it('counts where an operator vouches for it, and so do pictures from before the seals, once', async () => {
    await sql(server, 'UPDATE face_encodings SET file_seal = NULL');
    expect(await shown()).toEqual([]);
    expect((await runCli(server, ['face:seal'])).stdout).toContain('Sealed 10 face pictures.');
    expect(await shown()).toHaveLength(5);

    await sql(server, 'UPDATE face_encodings SET file_seal = NULL');
    await rm(join(server.folder, 'face-files-sealed'));
    const twin = await startTwin(server);
    const again = await client(twin.url, admin.token).post('/api/face/approve', {
      user_id: stranger.id,
    });
    await twin.stop();
    expect([again.status, again.body.approved]).toEqual([200, 5]);
  });
});
