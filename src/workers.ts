import cluster, { type Worker } from 'node:cluster';
import { format, parse } from 'node:path';
import type { Logger } from 'pino';
import { answerWorkers } from './metrics/worker-metrics.js';
import type { Environment } from './platform/config/environment.js';
import { waitAfter, type BackOff } from './platform/time/back-off.js';
import { MINUTE, SECOND } from './platform/time/duration.js';

/** Between the end of a worker and the start of the one that takes its place. */
const PATIENCE: BackOff = { first: SECOND, longest: MINUTE, giveUpAfter: Infinity };

/** What a worker is told. Signals may reach all processes at once, and would come twice if they were passed on. */
export const STOP = 'stop';

/** Whether this process is the first of several: it serves nobody, and sees to it that the others do. */
export const isPrimary = ({ WORKERS }: Environment): boolean => WORKERS > 1 && cluster.isPrimary;

/** Keeps WORKERS processes that share one port, and ends when the last of them has. */
export class Workers {
  /** By their number, from 1; whoever takes another's place takes its number. */
  private readonly present = new Map<number, Worker>();
  private readonly listening = new Set<number>();
  private readonly failures = new Map<number, number>();
  private hasServed = false;
  private isStopping = false;
  private exitCode = 0;

  constructor(
    private readonly environment: Environment,
    private readonly log: Logger,
  ) {}

  start(): void {
    if (this.environment.METRICS_ENABLED) void answerWorkers();
    for (let number = 1; number <= this.environment.WORKERS; number++) this.fork(number);
    const stop = () => {
      // A second signal ends this process, and a worker ends with the first process.
      if (this.isStopping) process.exit(1);
      this.stop();
    };
    process.on('SIGTERM', stop).on('SIGINT', stop);
  }

  private fork(number: number): void {
    const worker = cluster.fork(this.logFileOf(number));
    this.present.set(number, worker);
    worker.on('message', ({ listening }: { listening?: string }) => {
      if (listening !== undefined) this.noteListening(number, listening);
    });
    worker.on('exit', (code: number | null, signal: string | null) => {
      this.noteEnd(number, code, signal);
    });
  }

  /** Several processes cannot turn over one file. */
  private logFileOf(number: number): Record<string, string> {
    const { LOG_FILE } = this.environment;
    if (LOG_FILE === undefined) return {};
    const { dir, name, ext } = parse(LOG_FILE);
    return { LOG_FILE: format({ dir, name: `${name}-${number}`, ext }) };
  }

  private noteListening(number: number, url: string): void {
    this.listening.add(number);
    this.failures.delete(number);
    if (this.hasServed || this.listening.size < this.environment.WORKERS) return;
    this.hasServed = true;
    this.log.info(`${this.listening.size} processes listen at ${url}`);
    process.send?.({ listening: url });
  }

  private noteEnd(number: number, code: number | null, signal: string | null): void {
    this.present.delete(number);
    const hasServed = this.listening.delete(number);
    if (hasServed && code !== 0) this.exitCode = 1;
    if (this.isStopping) this.endAfterLast();
    else if (!this.hasServed) this.giveUp(code);
    else this.replace(number, signal ?? `code ${code}`);
  }

  private stop(): void {
    this.isStopping = true;
    this.exitCode = 0;
    for (const [number, worker] of this.present) {
      if (this.listening.has(number)) worker.send(STOP);
      else worker.process.kill();
    }
    this.endAfterLast();
  }

  private endAfterLast(): void {
    if (this.present.size === 0) process.exit(this.exitCode);
  }

  /** What keeps one from its start keeps all; it said itself what that is. */
  private giveUp(code: number | null): void {
    process.exit(code || 1);
  }

  private replace(number: number, how: string): void {
    const failures = (this.failures.get(number) ?? 0) + 1;
    this.failures.set(number, failures);
    this.log.error(`Process ${number} ended with ${how}; another takes its place`);
    setTimeout(
      () => {
        if (!this.isStopping) this.fork(number);
      },
      waitAfter(failures, PATIENCE),
    );
  }
}
