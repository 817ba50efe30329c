import type { Client, Request } from 'autocannon';
import { percentile } from '../harness/timing.js';
import { KINDS, type Kind } from './requests.js';

/** Refusals that this load asks for: a day is marked once. */
const EXPECTED = new Set(['already_marked']);
/** Refusals that tell when to come back. */
const LATER = new Set([429, 503]);

/** What was answered, and how fast. */
export class LoadReport {
  private readonly times: Record<Kind, number[]> = { read: [], write: [], mark: [] };
  private readonly answers = new Map<string, number>();
  private readonly wrong = new Map<string, number>();

  get hasWrong(): boolean {
    return this.wrong.size > 0;
  }

  /** The requests of one connection, whose answers are noted. How long one took comes right after what it was. */
  noting(client: Client, requests: readonly [Kind, Request][]): Request[] {
    let kindOfLast: Kind | undefined;
    client.on('response', (_status, _bytes, ms) => {
      if (kindOfLast) this.times[kindOfLast].push(ms);
    });
    return requests.map(([kind, request]) => ({
      ...request,
      onResponse: (status, body, _context, headers) => {
        kindOfLast = kind;
        this.note(kind, status, body, headers);
      },
    }));
  }

  /** Answers that never came. */
  noteLost(requests: number): void {
    if (requests > 0) this.wrong.set('lost', requests);
  }

  print(): void {
    console.table(Object.fromEntries([...this.answers].sort()));
    console.table(Object.fromEntries(KINDS.map((kind) => [kind, rowOf(this.times[kind])])));
    if (this.hasWrong) console.error('Not as it should be:', Object.fromEntries(this.wrong));
  }

  private note(kind: Kind, status: number, body: string, headers: object = {}): void {
    const code = status < 400 ? '' : String((JSON.parse(body) as { code?: unknown }).code);
    const name = `${kind} ${status} ${code}`;
    count(this.answers, name);
    const isRight = LATER.has(status)
      ? Object.keys(headers).some((one) => one.toLowerCase() === 'retry-after')
      : status < 300 || EXPECTED.has(code);
    if (!isRight) count(this.wrong, name);
  }
}

const count = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

const rowOf = (times: readonly number[]) => ({
  requests: times.length,
  'p50, ms': percentile(times, 0.5),
  'p95, ms': percentile(times, 0.95),
  'p99, ms': percentile(times, 0.99),
});
