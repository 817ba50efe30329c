import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Transactions } from '../database/transactions.js';
import { SECOND } from '../time/duration.js';
import { JobQueue, type JobHandler, type JobKind, type NewJob } from './job-queue.js';
import { JobRunner } from './job-runner.js';
import { JobStore } from './job-store.js';
import type { Job } from './job.entity.js';
import { SingleFlight } from './single-flight.js';

/** Milliseconds between looks at the table, where another process may have left something. */
const POLL_MS = SECOND;

/** Jobs in the database: of each kind as many at once in each process as the kind wants. */
@Injectable()
export class DatabaseJobQueue
  extends JobQueue
  implements OnApplicationBootstrap, BeforeApplicationShutdown
{
  private readonly rounds = new SingleFlight(() => this.fill(), new Logger('Jobs'));
  private timer?: NodeJS.Timeout;
  /** Whether something changed since the table was looked at. */
  private isAsked = false;

  constructor(
    private readonly store: JobStore,
    private readonly runner: JobRunner,
    private readonly transactions: Transactions,
    private readonly host: HttpAdapterHost,
  ) {
    super();
  }

  handle<Payload extends object>(kind: JobKind<Payload>, handler: JobHandler<Payload>): void {
    this.runner.handle(kind, handler);
  }

  async addAll<Payload extends object>(
    kind: JobKind<Payload>,
    jobs: readonly NewJob<Payload>[],
  ): Promise<void> {
    await this.store.add(kind.name, jobs);
    this.transactions.afterCommit(() => {
      this.wake();
    });
  }

  depths() {
    return this.store.depths();
  }

  /** The database has a check of its own. */
  isUp(): Promise<boolean> {
    return Promise.resolve(true);
  }

  async onApplicationBootstrap(): Promise<void> {
    // The command line leaves the work to the servers.
    if (!(this.host.httpAdapter as object | undefined)) return;
    await this.store.forgetFailed();
    this.timer = setInterval(() => {
      this.wake();
    }, POLL_MS);
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all([this.runner.stop(), this.rounds.over()]);
    // A job that the last round took while the others were told.
    await this.runner.stop();
  }

  private wake(): void {
    if (!this.timer || this.runner.isStopping) return;
    this.isAsked = true;
    this.rounds.start();
  }

  private async fill(): Promise<void> {
    while (this.isAsked) {
      this.isAsked = false;
      while (await this.startNext());
    }
  }

  private async startNext(): Promise<boolean> {
    const kinds = this.runner.kindsWithRoom;
    if (kinds.length === 0 || this.runner.isStopping) return false;
    const job = await this.store.take(kinds);
    if (job) void this.start(job);
    return job !== null;
  }

  private async start(job: Job): Promise<void> {
    // What a failure stands on, such as a mail server, is left in peace until the next look.
    if (await this.runner.attempt(job)) this.wake();
  }
}
