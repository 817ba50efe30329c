import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Raw, Repository, type QueryDeepPartialEntity } from 'typeorm';
import { DatabaseClock } from '../leases/database-clock.js';
import { Lease } from '../leases/lease.js';
import { DAY, SECOND } from '../time/duration.js';
import type { Depths, NewJob } from './job-queue.js';
import { Job, JobState } from './job.entity.js';

/** Milliseconds after which the work of a process that says nothing more is given to another. */
export const LEASE_MS = 15 * SECOND;

/** How many of the oldest are tried for; other processes try for the same. */
const CANDIDATES = 5;
/** Rows of one statement. */
const AT_A_TIME = 500;
/** Milliseconds that what failed for good is kept. */
const FAILED_KEPT_MS = 30 * DAY;

type Numbered = Pick<Job, 'id' | 'attempts'>;

/** The jobs' table: what is to be done, and who may do it until when. */
@Injectable()
export class JobStore {
  private readonly lease: Lease<Job>;

  constructor(@InjectRepository(Job) private readonly jobs: Repository<Job>) {
    this.lease = new Lease(jobs, 'availableAt');
  }

  /** Joins the ambient transaction. */
  async add(kind: string, jobs: readonly NewJob<object>[]): Promise<void> {
    const rows = jobs.map((job) => ({ ...job, kind, ...this.lease.endsAfter(0) }));
    for (let i = 0; i < rows.length; i += AT_A_TIME) {
      const some = rows.slice(i, i + AT_A_TIME);
      const insert = this.jobs.createQueryBuilder().insert().values(some);
      await insert.orIgnore().updateEntity(false).execute();
    }
  }

  async depths(): Promise<Depths> {
    const rows = await this.jobs
      .createQueryBuilder('job')
      .select('job.kind', 'kind')
      .addSelect('COUNT(*)', 'depth')
      .where({ state: JobState.Queued })
      .groupBy('job.kind')
      .getRawMany<{ kind: string; depth: string | number }>();
    return Object.fromEntries(rows.map(({ kind, depth }) => [kind, Number(depth)]));
  }

  /** The oldest job of these kinds that is free, now leased; null when there is none. */
  async take(kinds: readonly string[]): Promise<Job | null> {
    for (const job of await this.due(kinds, CANDIDATES)) {
      if (await this.begin(job)) return job;
    }
    return null;
  }

  /** A job that another process announced at its number of attempts; null when it was taken meanwhile. */
  async takeAnnounced({ id, attempts }: Numbered): Promise<Job | null> {
    const job = await this.jobs.findOneBy({ id, attempts, state: JobState.Queued });
    return job && (await this.begin(job)) ? job : null;
  }

  /** What is due is nobody else's to announce for so long; it can still be taken as announced. */
  async announce(kinds: readonly string[], most: number, milliseconds: number): Promise<Job[]> {
    const jobs: Job[] = [];
    for (const job of await this.due(kinds, most)) {
      const row = { ...this.numbered(job), ...this.lease.free };
      if (await this.lease.hold(row, milliseconds)) jobs.push(job);
    }
    return jobs;
  }

  /** Holds the lease longer. @returns false when another process has the job */
  async renew(job: Job, change?: QueryDeepPartialEntity<Job>): Promise<boolean> {
    return this.lease.hold(this.numbered(job), LEASE_MS, change);
  }

  async finish(job: Job): Promise<void> {
    await this.jobs.delete({ id: job.id, attempts: job.attempts });
  }

  /** Gives the job back, to be taken in so many milliseconds. */
  async giveBack(job: Numbered, milliseconds: number, error?: Error): Promise<void> {
    await this.lease.hold(this.numbered(job), milliseconds, { lastError: error?.message ?? null });
  }

  async fail(job: Job, error: Error): Promise<void> {
    await this.lease.hold(this.numbered(job), 0, {
      state: JobState.Failed,
      lastError: error.message,
    });
  }

  /** Deletes what failed for good long ago. */
  async forgetFailed(): Promise<void> {
    const longAgo = new DatabaseClock(this.jobs.manager.dataSource).after(-FAILED_KEPT_MS);
    const createdAt = Raw((column) => `${column} < ${longAgo}`);
    await this.jobs.delete({ state: JobState.Failed, createdAt });
  }

  private async due(kinds: readonly string[], most: number): Promise<Job[]> {
    return this.jobs.find({
      where: { state: JobState.Queued, kind: In(kinds), ...this.lease.free },
      // By the index alone: of an import ten thousand wait, and sorting them for each would take longer than the work.
      order: { availableAt: 'ASC' },
      take: most,
    });
  }

  private async begin(job: Job): Promise<boolean> {
    const attempts = job.attempts + 1;
    const isOurs = await this.lease.hold(this.numbered(job), LEASE_MS, { attempts });
    if (isOurs) job.attempts = attempts;
    return isOurs;
  }

  /** Of several processes that write to the same lease, one does: each lease has its number. */
  private numbered({ id, attempts }: Numbered) {
    return { id, attempts, state: JobState.Queued };
  }
}
