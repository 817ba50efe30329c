import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, LessThan, LessThanOrEqual, Repository } from 'typeorm';
import { LEASE_MS } from './job-queue.js';
import { Job, JobState } from './job.entity.js';

/** How many of the oldest are tried for; other processes try for the same. */
const CANDIDATES = 5;

/** The queue's table: who may do which job, until when. */
@Injectable()
export class JobLeases {
  constructor(@InjectRepository(Job) private readonly jobs: Repository<Job>) {}

  async add(id: string, kind: string, payload: object): Promise<void> {
    const job = { id, kind, payload, availableAt: new Date() };
    await this.jobs.createQueryBuilder().insert().values(job).orIgnore().execute();
  }

  async depth(): Promise<number> {
    return this.jobs.countBy({ state: JobState.Queued });
  }

  /** The oldest job of these kinds that is free, now leased; null when there is none. */
  async take(kinds: string[]): Promise<Job | null> {
    const free = await this.jobs.find({
      where: {
        state: JobState.Queued,
        kind: In(kinds),
        availableAt: LessThanOrEqual(new Date()),
      },
      order: { availableAt: 'ASC' },
      take: CANDIDATES,
    });
    for (const job of free) {
      const attempts = job.attempts + 1;
      if (await this.write(job, { attempts, availableAt: leaseEnd() })) {
        return Object.assign(job, { attempts });
      }
    }
    return null;
  }

  /** Holds the lease longer. @returns false when another process has the job */
  async renew(job: Job): Promise<boolean> {
    return this.write(job, { availableAt: leaseEnd() });
  }

  async progress(job: Job, progress: number): Promise<void> {
    await this.write(job, { progress, availableAt: leaseEnd() });
  }

  async finish(job: Job): Promise<void> {
    await this.jobs.delete({ id: job.id, attempts: job.attempts });
  }

  /** Gives the job back, to be taken in `ms` milliseconds. */
  async giveBack(job: Job, ms: number, error?: Error): Promise<void> {
    const availableAt = new Date(Date.now() + ms);
    await this.write(job, { availableAt, lastError: error?.message ?? null });
  }

  /** @returns false when another process has the job */
  async fail(job: Job, error: Error): Promise<boolean> {
    return this.write(job, { state: JobState.Failed, lastError: error.message });
  }

  /** Deletes what failed for good before `time`. */
  async forgetFailed(time: Date): Promise<void> {
    await this.jobs.delete({ state: JobState.Failed, createdAt: LessThan(time) });
  }

  /** Optimistic: of several processes that write to the same lease, one does. */
  private async write({ id, attempts }: Job, change: Partial<Omit<Job, 'payload'>>) {
    const { affected } = await this.jobs.update({ id, attempts, state: JobState.Queued }, change);
    return affected === 1;
  }
}

const leaseEnd = () => new Date(Date.now() + LEASE_MS);
