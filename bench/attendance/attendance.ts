import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchDatabase } from './database.js';
import { BenchServer, measured } from '../harness/bench-server.js';
import { timesOf, timing } from '../harness/timing.js';

const PEOPLE = 1000;
const EVERYBODY = 10_000;
const DAYS = 365;

/** A burst of marks over two processes, the table of today and a year of history, beside the same by hand. */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-attendance-'));
  const database = await BenchDatabase.make(folder, `bench_${randomBytes(4).toString('hex')}`);
  const env = { ...process.env, ...measured(folder), ...database.env };
  const servers: BenchServer[] = [];
  try {
    for (let i = 0; i < 2; i++) servers.push(await (await BenchServer.start(env)).untilReady());
    const [one, other] = servers as [BenchServer, BenchServer];
    console.log(`database: ${database.kind}, two processes`);
    await burst(database, one, other);
    await tables(database, one);
  } finally {
    for (const server of servers) await server.stop();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function burst(database: BenchDatabase, one: BenchServer, other: BenchServer): Promise<void> {
  const tokens: string[] = [];
  for (let i = 0; i < PEOPLE; i += 20) {
    tokens.push(...(await Promise.all(Array.from({ length: 20 }, (_, k) => register(one, i + k)))));
  }
  const start = performance.now();
  const answers = await Promise.all(
    tokens.map(async (token, i) => {
      const asked = performance.now();
      const answer = await (i % 2 ? one : other).post('/api/attendance/mark', {}, token);
      await answer.arrayBuffer();
      return { status: answer.status, took: performance.now() - asked };
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

async function tables(database: BenchDatabase, server: BenchServer): Promise<void> {
  await database.addPeople(EVERYBODY - PEOPLE);
  const token = await server.signIn();
  const user = await database.addYear(DAYS);
  const history = `/api/attendance/user-history?user_id=${user}&limit=100`;
  const rows = {
    'today, 10,000 people, HTTP': () => asked(server, token, '/api/attendance/today'),
    'the same query by hand': () => database.today(),
    'a year of one person, HTTP': () => asked(server, token, history),
    'the same queries by hand': () => database.year(user),
  };
  const figures: Record<string, object> = {};
  for (const [name, task] of Object.entries(rows))
    figures[name] = timing(await timesOf(40, 5, task));
  console.table(figures);
}

async function asked(server: BenchServer, token: string, path: string): Promise<void> {
  await (await server.get(path, token)).arrayBuffer();
}

async function register(server: BenchServer, i: number): Promise<string> {
  const person = { name: 'Ada Lovelace', email: `p${i}@example.com`, password: 'Passw0rd!' };
  const answer = await server.post('/api/auth/register', person);
  return ((await answer.json()) as { token: string }).token;
}
