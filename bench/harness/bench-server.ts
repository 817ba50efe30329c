import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Spent } from './process-usage.js';

export type Variables = Record<string, string | undefined>;

export const ADMIN = { email: 'admin@example.com', password: 'Adm1n!password' };

/** Variables for a server that is only measured: its own port and folder, quick passwords, nobody counted, nothing logged. */
export const measured = (folder: string): Variables => ({
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
});

/** A server in a process of its own. */
export class BenchServer {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  /** @param script what to run: it tells its parent where it listens */
  static async start(env: Variables, script = 'dist/src/main.js'): Promise<BenchServer> {
    const child = fork(script, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const failure = once(child, 'exit').then(() => {
      throw new Error(`${script} did not start`);
    });
    const [message] = (await Promise.race([once(child, 'message'), failure])) as [
      { listening: string },
    ];
    return new BenchServer(message.listening, child);
  }

  async untilReady(): Promise<this> {
    while (!(await fetch(`${this.url}/api/health/ready`)).ok) await pause(100);
    return this;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }

  async post(path: string, body: object, token?: string): Promise<Response> {
    return fetch(this.url + path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
  }

  async get(path: string, token?: string): Promise<Response> {
    const headers = token ? { authorization: `Bearer ${token}` } : undefined;
    return fetch(this.url + path, { headers });
  }

  /** @returns an access token */
  async signIn(credentials: object = ADMIN): Promise<string> {
    const answer = await this.post('/api/auth/login', credentials);
    return ((await answer.json()) as { token: string }).token;
  }

  /** Of a server that reports it: see process-usage.ts. */
  async spent(): Promise<Spent> {
    const answered = once(this.child, 'message');
    this.child.send('spent');
    const [spent] = (await answered) as [Spent];
    return spent;
  }

  /** Resident kilobytes. */
  resident(): number {
    const status = readFileSync(`/proc/${this.child.pid ?? 0}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
  }
}
