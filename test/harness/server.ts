import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { client, type Client } from './client.js';
import { createDatabase } from './database.js';

export const ADMIN = { email: 'admin@example.com', password: 'Adm1n!password' };

export interface TestServer {
  readonly url: string;
  /** Calls it without a token. */
  readonly visitor: Client;
  readonly process: ChildProcess;
  /** UPLOAD_FOLDER. */
  readonly folder: string;
  /** The variables it runs with: what another process needs to share its database and its folder. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Everything the server has written so far. */
  output(): string;
  /** Ends it as a power cut would, and leaves its folder and its database as they are. Stop it all the same. */
  kill(): Promise<void>;
  /** Ends it as an operator would, leaves nothing behind, and tells its exit code. */
  stop(): Promise<number | null>;
}

export interface Ending {
  readonly code: number | null;
  readonly output: string;
}

/** What is started, where it is not the built server. */
interface Launch {
  /** It tells its parent where it listens. */
  readonly script?: string;
  /** Answers with 2xx once calls may be made. */
  readonly readyAt?: string;
  /** What it writes is thrown away: a measurement does not pay for it. */
  readonly silent?: boolean;
  /** What is done to the empty database first. */
  readonly before?: (env: TestServer['env']) => Promise<void>;
}

/** Milliseconds; the models take their time on a busy machine. */
const PATIENCE = 60_000;

/** The built server as its own process, with a folder, a port and a database of its own. */
export async function startServer(
  env: Record<string, string> = {},
  launch: Launch = {},
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'attendance-'));
  const database = await createDatabase(folder);
  return start(folder, { ...database.env, ...env }, launch, async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });
}

/** Another process on the database and the folder of a server that runs. Stop it first. */
export const startTwin = ({ folder, env }: TestServer, launch: Launch = {}): Promise<TestServer> =>
  start(folder, env, launch, async () => undefined);

async function start(
  folder: string,
  variables: TestServer['env'],
  how: Launch,
  tidyUp: () => Promise<void>,
): Promise<TestServer> {
  await how.before?.(environmentOf(folder, variables));
  const { child, env, output, ended } = launch(folder, variables, how);
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  const stop = async () => {
    child.kill('SIGTERM');
    const code = await ended;
    await tidyUp();
    return code;
  };
  try {
    const url = await Promise.race([listening(child), failure(ended), impatience()]);
    await untilReady(url + (how.readyAt ?? '/api/health/ready'));
    return { url, visitor: client(url), process: child, folder, env, output, kill, stop };
  } catch (error) {
    child.kill('SIGKILL');
    await stop();
    throw new Error(`The server did not start:\n${output()}`, { cause: error });
  }
}

/** Starts a server that is expected to give up, and tells how it did. */
export async function startAndFail(env: Record<string, string>): Promise<Ending> {
  const folder = await mkdtemp(join(tmpdir(), 'attendance-'));
  const { child, ended, output } = launch(folder, env);
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  const code = await ended;
  clearTimeout(timer);
  await rm(folder, { recursive: true, force: true });
  return { code, output: output() };
}

/** What `npm start` tells Node. */
const AS_STARTED = ['--max-semi-space-size=16'];

/** Variables of whoever runs the tests must not leak in; an empty one counts as left out, even over a .env file. */
const NEUTRAL = {
  JWT_SECRET_KEY: '',
  SECRET_KEY: '',
  ENCRYPTION_KEY: '',
  ENCRYPTION_KEY_NEXT: '',
  CORS_ORIGINS: '',
  REDIS_URL: '',
  SMTP_SERVER: '',
  LOG_FILE: '',
  TRUST_PROXY: '',
  DB_PATH: '',
};

function launch(
  folder: string,
  variables: TestServer['env'],
  { script = 'dist/src/main.js', silent = false }: Launch = {},
) {
  const env = environmentOf(folder, variables);
  const child = fork(script, {
    stdio: silent ? ['ignore', 'ignore', 'inherit', 'ipc'] : ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: AS_STARTED,
    env,
  });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, env, ended, output: () => Buffer.concat(chunks).toString() };
}

function environmentOf(folder: string, variables: TestServer['env']): TestServer['env'] {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    ...NEUTRAL,
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: '0',
    UPLOAD_FOLDER: folder,
    BCRYPT_ROUNDS: '4',
    FACE_WORKERS: '1',
    RATE_LIMIT_PER_MINUTE: '0',
    SHUTDOWN_GRACE: '0',
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
    ...variables,
  };
}

const listening = (child: ChildProcess) =>
  new Promise<string>((resolve) => {
    child.once('message', (message) => {
      resolve((message as { listening: string }).listening);
    });
  });

const failure = async (ended: Promise<number | null>): Promise<never> => {
  throw new Error(`It ended with ${String(await ended)}`);
};

const impatience = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new Error('It took too long'));
    }, PATIENCE).unref();
  });

/** Models loaded and gallery filled, or a test would measure the start. */
async function untilReady(url: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await fetch(url)).ok) {
    if (Date.now() > deadline) throw new Error('It is not ready in time');
    await pause(50);
  }
}
