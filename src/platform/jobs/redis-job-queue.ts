import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Queue, Worker } from 'bullmq';
import { setTimeout as pause } from 'node:timers/promises';
import { Transactions } from '../database/transactions.js';
import { MINUTE, SECOND } from '../time/duration.js';
import { JobQueue, type JobHandler, type JobKind, type NewJob } from './job-queue.js';
import { JobRunner } from './job-runner.js';
import { JobStore } from './job-store.js';
import type { Job } from './job.entity.js';
import { RedisLine } from './redis-line.js';
import { SingleFlight } from './single-flight.js';

const PREFIX = 'face-attendance';
/** Milliseconds between looks at the table for what is due. */
const POLL_MS = SECOND;
/** Jobs announced in one round. */
const AT_MOST = 100;
/** Milliseconds after which what nobody took is announced again: Redis may have lost it. */
const ANNOUNCED_MS = MINUTE;
/** Milliseconds that the workers may take to take their leave of Redis. */
const FAREWELL_MS = 2 * SECOND;

type Announcement = Pick<Job, 'id' | 'attempts'>;

/**
 * Jobs that Redis hands to the servers, for sites with several. They stay in the database until they are done, written
 * in the transaction that causes them: Redis carries their names, and may lose them.
 */
@Injectable()
export class RedisJobQueue
  extends JobQueue
  implements OnApplicationBootstrap, BeforeApplicationShutdown
{
  private readonly rounds = new SingleFlight(() => this.announce(), new Logger('Jobs'));
  private readonly queues = new Map<string, Queue<Announcement>>();
  private workers: Worker<Announcement>[] = [];
  private line?: RedisLine;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly url: string,
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
      this.rounds.start();
    });
  }

  depths() {
    return this.store.depths();
  }

  async isUp(): Promise<boolean> {
    return (await this.line?.isUp()) ?? false;
  }

  async onApplicationBootstrap(): Promise<void> {
    // The command line leaves the work to the servers.
    if (!(this.host.httpAdapter as object | undefined)) return;
    await this.store.forgetFailed();
    const line = new RedisLine(this.url);
    this.line = line;
    this.workers = this.runner.kinds.map((kind) => this.open(kind, line));
    this.timer = setInterval(() => {
      this.rounds.start();
    }, POLL_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all([this.runner.stop(), this.rounds.over()]);
    // Nothing depends on it any more: Redis may be away, and is not waited for.
    const isUp = await this.isUp();
    const farewell = Promise.all(this.workers.map((worker) => worker.close(!isUp)));
    await Promise.race([farewell, pause(FAREWELL_MS)]);
    this.line?.close();
  }

  private open({ name, concurrency }: JobKind<object>, line: RedisLine): Worker<Announcement> {
    const queue = new Queue<Announcement>(`${PREFIX}-${name}`, { connection: line.asking });
    queue.on('error', line.complain);
    this.queues.set(name, queue);
    const work = ({ data }: { data: Announcement }) => this.work(data);
    const options = { connection: line.waiting, concurrency };
    return new Worker<Announcement>(queue.name, work, options).on('error', line.complain);
  }

  private async work(announced: Announcement): Promise<void> {
    if (this.runner.isStopping) return;
    const job = await this.store.takeAnnounced(announced);
    if (job) await this.runner.attempt(job);
  }

  /** Tells Redis what is due. What was told and is not taken yet is not added twice there: it has the same name. */
  private async announce(): Promise<void> {
    while ((await this.isUp()) && !this.runner.isStopping) {
      const jobs = await this.store.announce([...this.queues.keys()], AT_MOST, ANNOUNCED_MS);
      for (const job of jobs) await this.tell(job);
      if (jobs.length < AT_MOST) return;
    }
  }

  private async tell({ id, attempts, kind }: Job): Promise<void> {
    const options = { jobId: `${id}.${attempts}`, removeOnComplete: true, removeOnFail: true };
    try {
      await this.queues.get(kind)?.add(kind, { id, attempts }, options);
    } catch (error) {
      this.line?.complain(error as Error);
      await this.store.giveBack({ id, attempts }, 0);
    }
  }
}
