import type { Client } from '../../test/harness/client.js';
import { register, signInAdmin, type Person } from '../../test/harness/people.js';
import { startTwin, type TestServer } from '../../test/harness/server.js';
import { MEASURED, withServer } from '../harness/measured-server.js';
import { timesOf, timing } from '../harness/timing.js';
import { AttendanceDatabase } from './database.js';

const PEOPLE = 1000;
const EVERYBODY = 10_000;
const DAYS = 365;

/** A burst of marks over two processes, the table of today and a year of history, beside the same by hand. */
export const run = (): Promise<void> =>
  withServer(async (server) => {
    const twin = await startTwin(server, MEASURED);
    const database = await AttendanceDatabase.open(server);
    try {
      console.log(`database: ${server.env.DB_TYPE ?? ''}, two processes`);
      await burst(database, server, twin);
      await tables(database, server);
    } finally {
      await database.close();
      await twin.stop();
    }
  });

async function burst(
  database: AttendanceDatabase,
  one: TestServer,
  other: TestServer,
): Promise<void> {
  const people: Person[] = [];
  for (let i = 0; i < PEOPLE; i += 20) {
    people.push(
      ...(await Promise.all(Array.from({ length: 20 }, (_, k) => registerNth(one, i + k)))),
    );
  }
  const start = performance.now();
  const answers = await Promise.all(
    people.map(async ({ token }, i) => {
      const asked = performance.now();
      const { status } = await (i % 2 ? one : other).visitor
        .as(token)
        .post('/api/attendance/mark', {});
      return { status, took: performance.now() - asked };
    }),
  );
  const took = performance.now() - start;
  const statuses: Record<number, number> = {};
  for (const { status } of answers) statuses[status] = (statuses[status] ?? 0) + 1;
  console.table({
    'marks sent': PEOPLE,
    'answers by status': JSON.stringify(statuses),
    'records in the database': await database.count('attendance_records'),
    'people with a record': await database.count('attendance_records', 'DISTINCT user_id'),
    'punches in the database': await database.count('attendance_events'),
    'lines in the trail': await database.count(
      'activity_log',
      '*',
      `action_type = 'attendance_marked'`,
    ),
    milliseconds: Math.round(took),
    'a second': Math.round((1000 * PEOPLE) / took),
    ...timing(answers.map((answer) => answer.took)),
  });
}

async function tables(database: AttendanceDatabase, server: TestServer): Promise<void> {
  await database.addPeople(EVERYBODY - PEOPLE);
  const { api } = await signInAdmin(server);
  const user = await database.addYear(DAYS);
  const history = `/api/attendance/user-history?user_id=${user}&limit=100`;
  const rows = {
    'today, 10,000 people, HTTP': () => asked(api, '/api/attendance/today'),
    'the same query by hand': () => database.today(),
    'a year of one person, HTTP': () => asked(api, history),
    'the same queries by hand': () => database.year(user),
  };
  const figures: Record<string, object> = {};
  for (const [name, task] of Object.entries(rows))
    figures[name] = timing(await timesOf(40, 5, task));
  console.table(figures);
}

/** What the answer says is not looked at: parsing it is none of the server's work. */
async function asked(api: Client, path: string): Promise<void> {
  await (await api.open(path)).arrayBuffer();
}

const registerNth = (server: TestServer, i: number): Promise<Person> =>
  register(server, { email: `p${i}@example.com` });
