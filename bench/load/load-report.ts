import type { Answer } from '../../test/harness/client.js';
import { percentile } from '../harness/timing.js';
import { KINDS, type Kind } from './calls.js';

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

  /** @param answer what came, or in words why nothing did */
  note(kind: Kind, answer: Answer | string, ms: number): void {
    this.times[kind].push(ms);
    const isString = typeof answer === 'string';
    const name = isString ? answer : nameOf(answer);
    count(this.answers, `${kind} ${name}`);
    if (isString || !isRight(answer)) count(this.wrong, `${kind} ${name}`);
  }

  print(): void {
    console.table(Object.fromEntries([...this.answers].sort()));
    console.table(Object.fromEntries(KINDS.map((kind) => [kind, rowOf(this.times[kind])])));
    if (this.hasWrong) console.error('Not as it should be:', Object.fromEntries(this.wrong));
  }
}

const count = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

const codeOf = ({ body }: Answer): string => String((body as { code?: unknown } | null)?.code);

const nameOf = (answer: Answer): string =>
  answer.status < 400 ? String(answer.status) : `${answer.status} ${codeOf(answer)}`;

function isRight(answer: Answer): boolean {
  if (LATER.has(answer.status)) return answer.headers.has('retry-after');
  return answer.status < 300 || EXPECTED.has(codeOf(answer));
}

const rowOf = (times: readonly number[]) => ({
  calls: times.length,
  'p50, ms': percentile(times, 0.5),
  'p95, ms': percentile(times, 0.95),
  'p99, ms': percentile(times, 0.99),
});
