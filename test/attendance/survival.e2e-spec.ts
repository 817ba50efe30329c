import { registerMany, signInAdmin, type Person } from '../harness/people.js';
import { startServer, startTwin, type TestServer } from '../harness/server.js';

const PEOPLE = 500;
/** Acknowledged marks after which the power fails, with others on their way. */
const LAST_SEEN = 250;
const AT_ONCE = 20;

describe('Marks when the server is killed', () => {
  let server: TestServer;
  let next: TestServer | undefined;
  let people: Person[];

  beforeAll(async () => {
    server = await startServer();
    people = await registerMany(server, PEOPLE);
  }, 120_000);
  afterAll(async () => {
    await next?.stop();
    await server.stop();
  });

  /** Who was told that they are marked, until nobody answers any more. */
  const markUntilKilled = async (): Promise<string[]> => {
    const acknowledged: string[] = [];
    const waiting = people.values();
    const mark = async () => {
      for (const { id, api } of waiting) {
        const { status } = await api.post('/api/attendance/mark', {});
        if (status === 201) acknowledged.push(id);
        if (acknowledged.length === LAST_SEEN) void server.kill();
      }
    };
    await Promise.allSettled(Array.from({ length: AT_ONCE }, mark));
    return acknowledged;
  };

  it('Every acknowledged mark survives a killed server, exactly once', async () => {
    const acknowledged = await markUntilKilled();
    expect(acknowledged.length).toBeGreaterThanOrEqual(LAST_SEEN);
    expect(acknowledged.length).toBeLessThan(PEOPLE);

    next = await startTwin(server);
    const admin = await signInAdmin(next);
    const { body } = await admin.api.get('/api/attendance/today');

    const rows = body.records as { user_id: string; id: number | null }[];
    const marked = rows.filter(({ id }) => id !== null).map(({ user_id }) => user_id);
    expect(new Set(marked).size).toBe(marked.length);
    expect(acknowledged.filter((id) => !marked.includes(id))).toEqual([]);
    // Those on their way may have been written without anybody hearing of it.
    expect(marked.length - acknowledged.length).toBeLessThanOrEqual(AT_ONCE);
  }, 120_000);
});
