import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BenchDatabase } from './attendance-database.js';
import { timesOf, timing } from './timing.js';

const PEOPLE = 1000;
const EVERYBODY = 10_000;
const DAYS = 365;
const ADMIN = { email: 'admin@example.com', password: 'Adm1n!password' };

interface Server {
  readonly url: string;
  readonly child: ChildProcess;
}

/** A burst of marks over two processes, the table of today and a year of history, beside the same by hand. */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-attendance-'));
  const database = await BenchDatabase.make(folder, `bench_${randomBytes(4).toString('hex')}`);
  const env = environment(folder, database.env);
  const servers: Server[] = [];
  try {
    for (let i = 0; i < 2; i++) servers.push(await start(env));
    const [one, other] = servers.map(({ url }) => url) as [string, string];
    console.log(`database: ${database.kind}, two processes`);
    await burst(database, one, other);
    await tables(database, one);
  } finally {
    for (const { child } of servers) {
      child.kill('SIGTERM');
      await once(child, 'close');
    }
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function burst(database: BenchDatabase, one: string, other: string): Promise<void> {
  const tokens: string[] = [];
  for (let i = 0; i < PEOPLE; i += 20) {
    tokens.push(...(await Promise.all(Array.from({ length: 20 }, (_, k) => register(one, i + k)))));
  }
  const start = performance.now();
  const answers = await Promise.all(
    tokens.map(async (token, i) => {
      const asked = performance.now();
      const { status } = await call(i % 2 ? one : other, token, '/api/attendance/mark', {});
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

async function tables(database: BenchDatabase, url: string): Promise<void> {
  await database.addPeople(EVERYBODY - PEOPLE);
  const token = await signIn(url);
  const user = await database.addYear(DAYS);
  const history = `/api/attendance/user-history?user_id=${user}&limit=100`;
  const rows = {
    'today, 10,000 people, HTTP': () => call(url, token, '/api/attendance/today'),
    'the same query by hand': () => database.today(),
    'a year of one person, HTTP': () => call(url, token, history),
    'the same queries by hand': () => database.year(user),
  };
  const figures: Record<string, object> = {};
  for (const [name, task] of Object.entries(rows))
    figures[name] = timing(await timesOf(40, 5, task));
  console.table(figures);
}

async function call(url: string, token: string, path: string, body?: object) {
  const response = await fetch(url + path, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}

async function register(url: string, i: number): Promise<string> {
  const person = { name: 'Ada Lovelace', email: `p${i}@example.com`, password: 'Passw0rd!' };
  return tokenIn(await call(url, '', '/api/auth/register', person));
}

const signIn = async (url: string): Promise<string> =>
  tokenIn(await call(url, '', '/api/auth/login', ADMIN));

const tokenIn = ({ text }: { text: string }): string =>
  (JSON.parse(text) as { token: string }).token;

async function start(env: NodeJS.ProcessEnv): Promise<Server> {
  const child = fork('dist/src/main.js', { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [message] = (await once(child, 'message')) as [{ listening: string }];
  const url = message.listening;
  while (!(await fetch(`${url}/api/health/ready`)).ok) await pause(100);
  return { url, child };
}

const environment = (folder: string, database: Record<string, string>): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  PORT: '0',
  UPLOAD_FOLDER: folder,
  BCRYPT_ROUNDS: '4',
  FACE_WORKERS: '1',
  RATE_LIMIT_PER_MINUTE: '0',
  LOG_LEVEL: 'error',
  ADMIN_EMAIL: ADMIN.email,
  ADMIN_PASSWORD: ADMIN.password,
  ...database,
});
