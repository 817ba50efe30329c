import { ENROLLED, probeOf, STRANGERS } from '../harness/cast/cast.js';
import { databaseVersion } from '../harness/database.js';
import { eventually } from '../harness/eventually.js';
import { enrol, sendPicture } from '../harness/faces.js';
import { signInAdmin, type Person } from '../harness/people.js';
import { QdrantShapes } from '../harness/qdrant.js';
import { startAndFail, startServer, startTwin, type TestServer } from '../harness/server.js';
import { sql } from '../harness/sql.js';

const version = await databaseVersion();
const hasVectors = parseFloat(version) >= 11.7;
const [member, later] = ENROLLED;

/** With a MariaDB that has vectors, there; else with the shapes of Qdrant. */
describe(`A gallery in ${hasVectors ? 'MariaDB' : 'Qdrant'}`, () => {
  const qdrant = new QdrantShapes();
  let server: TestServer;
  let admin: Person;
  let person: Person;

  beforeAll(async () => {
    const url = await qdrant.start();
    server = await startServer({ GALLERY: hasVectors ? 'mariadb' : 'qdrant', QDRANT_URL: url });
    admin = await signInAdmin(server);
    person = await enrol(server, admin, member!);
  });

  afterAll(async () => {
    await server.stop();
    qdrant.stop();
  });

  const indexed = async (): Promise<string[]> => {
    if (!hasVectors) return qdrant.people;
    const tables = await sql(
      server,
      `SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = DATABASE() AND table_name LIKE 'gallery\\_%\\_%'`,
    );
    const names = tables
      .map(({ name }) => String(name))
      .filter((name) => name !== 'gallery_indexes');
    const people = await Promise.all(
      names.map((name) => sql(server, `SELECT user_id FROM ${name}`)),
    );
    return people.flat().map(({ user_id }) => String(user_id));
  };

  const identify = async (who: Person, image: Buffer): Promise<string> => {
    const { body } = await sendPicture(who, 'identify', image);
    return String(body.user?.user_id ?? body.code ?? body.result);
  };

  /** A search that fails lets go of the index, and the next opens it anew. */
  const isFoundAgain = async (picture: Buffer) =>
    eventually(async () => {
      expect(await identify(admin, picture)).toBe(person.id);
    });

  it('Whoever is enrolled is identified, and a stranger is not', async () => {
    expect(await identify(admin, await probeOf(member!))).toBe(person.id);
    expect(await identify(admin, await probeOf(STRANGERS[0]!))).toBe('unknown');
    expect(await indexed()).toEqual([person.id]);
  });

  it('A second process searches the same index, and fills nothing again', async () => {
    const { upserts } = qdrant;
    const twin = await startTwin(server);
    try {
      const there = await signInAdmin(twin);
      expect(await identify(there, await probeOf(member!, 1))).toBe(person.id);
      expect(qdrant.upserts).toBe(upserts);
      const second = await enrol(server, admin, later!);
      expect(await identify(there, await probeOf(later!))).toBe(second.id);
      expect((await indexed()).sort()).toEqual([person.id, second.id].sort());
      expect((await admin.api.delete(`/api/users/${second.id}`)).status).toBeLessThan(300);
      expect(await identify(there, await probeOf(later!, 1))).toBe('unknown');
      expect(await indexed()).toEqual([person.id]);
    } finally {
      await twin.stop();
    }
  });

  it('An index that was lost is filled again', async () => {
    if (hasVectors) return;
    qdrant.collections.clear();
    await isFoundAgain(await probeOf(member!, 2));
  });

  it('While the index is away the caller hears when to try again', async () => {
    if (hasVectors) return;
    qdrant.isAway = true;
    const answer = await sendPicture(admin, 'identify', await probeOf(member!, 3));
    qdrant.isAway = false;
    expect(answer).toMatchObject({ status: 503, body: { code: 'gallery_unavailable' } });
    expect(answer.headers.get('retry-after')).toBe('5');
    await isFoundAgain(await probeOf(member!, 3));
  });

  it('A database without vectors is refused in one sentence', async () => {
    if (hasVectors) return;
    const { code, output } = await startAndFail({ ...databaseOf(server), GALLERY: 'mariadb' });
    expect(code).toBe(1);
    expect(output).toContain(
      version
        ? `needs MariaDB 11.7 or newer; this database is ${version}`
        : 'needs DB_TYPE=mariadb',
    );
    expect(output).not.toContain('    at ');
  });
});

const databaseOf = ({ env }: TestServer): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      name.startsWith('DB_') && value ? [[name, value]] : [],
    ),
  );
