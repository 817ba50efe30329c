import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { rounded } from './timing.js';

const ADMIN = { email: 'admin@example.com', password: 'Adm1n!password' };
const PROBE_EVERY_MS = 5;

/** What a piece of work cost, seen from outside. */
export interface Cost {
  readonly ms: number;
  /** Of another client's calls meanwhile, in milliseconds. */
  readonly healthP99: number;
  /** The most resident memory above what it was before, in megabytes. */
  readonly memory: number;
}

/** The server as a process of its own, and an administrator who is signed in. */
export class ReportServer {
  private constructor(
    private readonly child: ChildProcess,
    private readonly url: string,
    private readonly token: string,
  ) {}

  static async start(env: Record<string, string | undefined>): Promise<ReportServer> {
    const child = fork('dist/src/main.js', {
      stdio: 'ignore',
      env: { ...env, ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password },
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.once('message', (message) => {
        resolve((message as { listening: string }).listening);
      });
      child.once('exit', () => {
        reject(new Error('The server did not start'));
      });
    });
    for (; (await fetch(`${url}/api/health/ready`)).status !== 200;) await setTimeout(100);
    const login = await fetch(`${url}/api/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(ADMIN),
    });
    return new ReportServer(child, url, ((await login.json()) as { token: string }).token);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }

  async get(path: string): Promise<Response> {
    return fetch(this.url + path, { headers: { authorization: `Bearer ${this.token}` } });
  }

  /** Has a file written and waits for it. @returns its bytes */
  async write(wish: object): Promise<Buffer> {
    const accepted = await fetch(`${this.url}/api/reports/generate`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(wish),
    });
    const { report_id: id } = (await accepted.json()) as { report_id: string };
    for (;;) {
      const report = (await (await this.get(`/api/reports/${id}`)).json()) as Described;
      if (report.status === 'failed') throw new Error(report.error_message);
      if (report.status === 'completed') {
        return Buffer.from(await (await this.get(report.download_url)).arrayBuffer());
      }
      await setTimeout(25);
    }
  }

  /** Does something while another client asks for our health, and tells what it cost. */
  async costOf(work: () => Promise<unknown>): Promise<Cost> {
    const before = this.resident();
    const calls: number[] = [];
    let peak = before;
    const done = new AbortController();
    const probing = (async () => {
      while (!done.signal.aborted) {
        const start = performance.now();
        await (await fetch(`${this.url}/api/health/live`)).arrayBuffer();
        calls.push(performance.now() - start);
        peak = Math.max(peak, this.resident());
        await setTimeout(PROBE_EVERY_MS);
      }
    })();
    const start = performance.now();
    await work();
    const ms = Math.round(performance.now() - start);
    done.abort();
    await probing;
    return { ms, healthP99: p99(calls), memory: Math.round((peak - before) / 1024) };
  }

  /** Kilobytes. */
  private resident(): number {
    const status = readFileSync(`/proc/${this.child.pid ?? 0}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
  }
}

interface Described {
  readonly status: string;
  readonly error_message: string;
  readonly download_url: string;
}

const p99 = (times: readonly number[]): number => {
  const sorted = times.toSorted((one, other) => one - other);
  return rounded(sorted[Math.floor(sorted.length * 0.99)] ?? 0);
};
