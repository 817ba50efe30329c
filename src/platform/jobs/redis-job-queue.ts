import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Queue, UnrecoverableError, Worker, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import { Transactions } from '../database/transactions.js';
import { backOff } from './back-off.js';
import {
  PermanentFailure,
  JobQueue,
  LEASE_MS,
  MOST_ATTEMPTS,
  type JobHandler,
  type JobKind,
} from './job-queue.js';

const NAME = 'face-attendance';
/** Seconds. */
const FAILED_KEPT = 30 * 24 * 3600;

/** Jobs on Redis, for sites with several servers. */
@Injectable()
export class RedisJobQueue
  extends JobQueue
  implements OnApplicationBootstrap, BeforeApplicationShutdown
{
  private readonly logger = new Logger('Jobs');
  private readonly handlers = new Map<string, JobHandler<object>>();
  private readonly stopping = new AbortController();
  private readonly connections: Redis[] = [];
  private readonly queue: Queue;
  private worker?: Worker;

  constructor(
    private readonly url: string,
    private readonly transactions: Transactions,
    private readonly host: HttpAdapterHost,
  ) {
    super();
    this.queue = new Queue(NAME, { connection: this.connect() });
    this.queue.on('error', this.complain);
  }

  handle<Payload extends object>(kind: JobKind<Payload>, handler: JobHandler<Payload>): void {
    // The payload comes back as it was added, under its kind's name.
    this.handlers.set(kind.name, handler);
  }

  async add<Payload extends object>(kind: JobKind<Payload>, id: string, payload: Payload) {
    const options = {
      jobId: id,
      attempts: MOST_ATTEMPTS,
      backoff: { type: 'custom' },
      removeOnComplete: true,
      removeOnFail: { age: FAILED_KEPT },
    };
    // Redis is in no transaction of ours: a job must not run ahead of the rows it is about.
    this.transactions.afterCommit(() => {
      this.queue.add(kind.name, payload, options).catch(this.complain);
    });
  }

  async depth(): Promise<number> {
    return this.queue.getJobCountByTypes('waiting', 'delayed', 'active');
  }

  onApplicationBootstrap(): void {
    // The command line leaves the work to the servers.
    if (!(this.host.httpAdapter as object | undefined)) return;
    this.worker = new Worker<object>(NAME, (job) => this.run(job), {
      connection: this.connect(),
      lockDuration: LEASE_MS,
      stalledInterval: LEASE_MS / 3,
      // Processes may die as often as tries are made.
      maxStalledCount: MOST_ATTEMPTS,
      settings: { backoffStrategy: backOff },
    });
    this.worker.on('error', this.complain);
    this.worker.on('failed', (job, error) => {
      void this.onFailed(job, error);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.worker?.close();
    await this.queue.close();
    for (const connection of this.connections) connection.disconnect();
  }

  private connect(): Redis {
    const connection = new Redis(this.url, { maxRetriesPerRequest: null });
    connection.on('error', this.complain);
    this.connections.push(connection);
    return connection;
  }

  private async run(job: Job<object>): Promise<void> {
    try {
      await this.handlers.get(job.name)?.run({
        payload: job.data,
        attempt: job.attemptsMade + 1,
        signal: this.stopping.signal,
        progress: (percent) => job.updateProgress(Math.round(percent)),
      });
    } catch (error) {
      throw error instanceof PermanentFailure ? new UnrecoverableError(error.message) : error;
    }
  }

  private async onFailed(job: Job<object> | undefined, error: Error): Promise<void> {
    if (!job) return;
    this.logger.warn(
      `${job.name} ${String(job.id)} failed at try ${job.attemptsMade}: ${error.message}`,
    );
    const isLast = error instanceof UnrecoverableError || job.attemptsMade >= MOST_ATTEMPTS;
    const reason =
      error instanceof UnrecoverableError ? new PermanentFailure(error.message) : error;
    if (isLast) await this.handlers.get(job.name)?.giveUp(job.data, reason);
  }

  private readonly complain = (error: Error): void => {
    this.logger.error(error.message);
  };
}
