import { Agent, request } from 'node:http';
import { compare, hash } from 'bcrypt';
import { signInAdmin } from '../../test/harness/people.js';
import { ADMIN, startServer, type TestServer } from '../../test/harness/server.js';
import { MEASURED } from '../harness/measured-server.js';
import { usageOf } from '../harness/process-usage.js';
import { gatherPeople } from '../harness/synthetic-organisation.js';
import { percentile, rounded } from '../harness/timing.js';

const ROUNDS = 7;
/** Times a round: the engine takes thousands of calls to learn what they need. */
const WARM_UP = 5;
const CALLERS = 4;
const CROWD = 10_000;
const SIGN_INS = 300;
/** Of bcrypt. At the cost of production the machine's moods would be larger than what is looked for. */
const COST = 4;

/** A route and who asks for it. */
interface Subject {
  readonly what: string;
  readonly server: TestServer;
  readonly path: string;
  /** In a round. */
  readonly requests: number;
  readonly token?: string;
  /** What is posted; without it, the path is got. */
  readonly body?: object;
}

/** What a request costs the server, beside a bare Nest on Fastify that says hello, and what a sign-in costs beside its bcrypt. */
export async function run(): Promise<void> {
  // As in production: requests are counted and logged.
  const env = {
    BCRYPT_ROUNDS: String(COST),
    RATE_LIMIT_PER_MINUTE: '1000000',
    LOG_LEVEL: 'info',
  };
  const helloScript = { script: 'dist/bench/http/hello-server.js', readyAt: '/hello' };
  const hello = await startServer({}, { ...MEASURED, ...helloScript });
  const server = await startServer(env, {
    ...MEASURED,
    script: 'dist/bench/http/counting-server.js',
  });
  try {
    const { token } = await signInAdmin(server);
    const yardstick = { what: 'bare Nest hello', server: hello, path: '/hello', requests: 2000 };
    console.table(
      await requests([
        yardstick,
        { what: 'health', server, path: '/api/health', requests: 1000 },
        { what: 'own profile', server, path: '/api/users/profile', requests: 1000, token },
      ]),
    );
    console.table(await signIns(server));
    await gatherPeople(server, CROWD);
    const list = { what: `100 of ${CROWD} users`, path: '/api/users?limit=100', requests: 40 };
    console.table(await requests([yardstick, { ...list, server, token }]));
  } finally {
    await hello.stop();
    await server.stop();
  }
}

/** The rounds take turns, so that a machine's mood meets all alike. */
async function requests(subjects: readonly Subject[]): Promise<object[]> {
  const costs = subjects.map(() => [] as number[]);
  const statements: number[] = [];
  for (const subject of subjects) await ask(subject, WARM_UP * subject.requests);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, subject] of subjects.entries()) {
      const before = await usageOf(subject.server);
      await ask(subject, subject.requests);
      const after = await usageOf(subject.server);
      costs[i]?.push((after.cpu - before.cpu) / subject.requests);
      statements[i] = (after.statements - before.statements) / subject.requests;
    }
  }
  const yardstick = costs[0] ?? [];
  return subjects.map(({ what }, i) => {
    const mine = costs[i] ?? [];
    const ratios = mine.map((cost, round) => cost / (yardstick[round] ?? NaN));
    return {
      what,
      cpu_us: percentile(mine, 0.5),
      times_hello: percentile(ratios, 0.5),
      statements: rounded(statements[i] ?? NaN),
    };
  });
}

async function ask(subject: Subject, times: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });
  const caller = async () => {
    for (let i = 0; i < times / CALLERS; i++) await call(subject, agent);
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  agent.destroy();
}

const call = ({ server, path, token, body }: Subject, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    };
    const options = { agent, headers, method: body ? 'POST' : 'GET' };
    const asked = request(server.url + path, options, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`${path} gave ${String(response.statusCode)}`));
      });
    });
    asked.once('error', reject).end(body && JSON.stringify(body));
  });

/** In turns, too: what a comparison takes alone, and what a sign-in takes with all that belongs to it. */
async function signIns(server: TestServer): Promise<object> {
  const signIn = { what: 'sign-in', server, path: '/api/auth/login', requests: 1, body: ADMIN };
  const agent = new Agent({ keepAlive: true });
  const passwordHash = await hash(ADMIN.password, COST);
  const alone: number[] = [];
  const whole: number[] = [];
  for (let i = 0; i < SIGN_INS; i++) {
    alone.push(await took(() => compare(ADMIN.password, passwordHash)));
    whole.push(await took(() => call(signIn, agent)));
  }
  agent.destroy();
  const more = whole.map((time, i) => time - (alone[i] ?? NaN));
  return {
    'bcrypt alone, ms': percentile(alone, 0.5),
    'sign-in, ms': percentile(whole, 0.5),
    'more, ms': percentile(more, 0.5),
  };
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
