import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Transactions } from '../database/transactions.js';
import { backOff } from './back-off.js';
import { JobLeases } from './job-leases.js';
import {
  PermanentFailure,
  JobQueue,
  LEASE_MS,
  MOST_ATTEMPTS,
  type JobHandler,
  type JobKind,
} from './job-queue.js';
import type { Job } from './job.entity.js';
import { SingleFlight } from './single-flight.js';

/** Milliseconds between looks at the table, where another process may have left something. */
const POLL_MS = 1_000;
const FAILED_KEPT_MS = 30 * 24 * 3_600_000;

/** Jobs in the database: one at a time in each process. */
@Injectable()
export class DatabaseJobQueue
  extends JobQueue
  implements OnApplicationBootstrap, BeforeApplicationShutdown
{
  private readonly logger = new Logger('Jobs');
  private readonly handlers = new Map<string, JobHandler<object>>();
  private readonly stopping = new AbortController();
  private timer?: NodeJS.Timeout;
  private readonly rounds = new SingleFlight(() => this.work(), this.logger);

  constructor(
    private readonly leases: JobLeases,
    private readonly transactions: Transactions,
    private readonly host: HttpAdapterHost,
  ) {
    super();
  }

  handle<Payload extends object>(kind: JobKind<Payload>, handler: JobHandler<Payload>): void {
    // The payload comes back as it was added, under its kind's name.
    this.handlers.set(kind.name, handler);
  }

  async add<Payload extends object>(kind: JobKind<Payload>, id: string, payload: Payload) {
    await this.leases.add(id, kind.name, payload);
    this.transactions.afterCommit(() => {
      this.wake();
    });
  }

  depth(): Promise<number> {
    return this.leases.depth();
  }

  async onApplicationBootstrap(): Promise<void> {
    // The command line leaves the work to the servers.
    if (!(this.host.httpAdapter as object | undefined)) return;
    await this.leases.forgetFailed(new Date(Date.now() - FAILED_KEPT_MS));
    this.timer = setInterval(() => {
      this.wake();
    }, POLL_MS);
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.stopping.abort();
    await this.rounds.over();
  }

  private wake(): void {
    if (!this.timer || this.stopping.signal.aborted) return;
    this.rounds.start();
  }

  private async work(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const job = await this.leases.take([...this.handlers.keys()]);
      if (!job) return;
      await this.attempt(job);
    }
  }

  private async attempt(job: Job): Promise<void> {
    const lost = new AbortController();
    const renewal = setInterval(() => {
      void this.renew(job, lost);
    }, LEASE_MS / 3);
    try {
      await this.run(job, AbortSignal.any([this.stopping.signal, lost.signal]));
      await this.leases.finish(job);
    } catch (error) {
      await this.recover(job, error instanceof Error ? error : new Error(String(error)));
    } finally {
      clearInterval(renewal);
    }
  }

  private async run(job: Job, signal: AbortSignal): Promise<void> {
    await this.handlers.get(job.kind)?.run({
      payload: job.payload,
      attempt: job.attempts,
      signal,
      progress: (percent) => this.leases.progress(job, Math.round(percent)),
    });
  }

  private async renew(job: Job, lost: AbortController): Promise<void> {
    const held = await this.leases.renew(job).catch(() => true);
    if (!held) lost.abort();
  }

  private async recover(job: Job, error: Error): Promise<void> {
    if (this.stopping.signal.aborted) return this.leases.giveBack(job, 0);
    this.logger.warn(`${job.kind} ${job.id} failed at try ${job.attempts}: ${error.message}`);
    if (!(error instanceof PermanentFailure) && job.attempts < MOST_ATTEMPTS) {
      return this.leases.giveBack(job, backOff(job.attempts), error);
    }
    await this.handlers.get(job.kind)?.giveUp(job.payload, error);
    await this.leases.fail(job, error);
  }
}
