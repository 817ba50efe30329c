import { Global, Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Environment } from '../config/environment.js';
import { Transactions } from '../database/transactions.js';
import { DatabaseJobQueue } from './database-job-queue.js';
import { JobQueue } from './job-queue.js';
import { JobRunner } from './job-runner.js';
import { JobStore } from './job-store.js';
import { Job } from './job.entity.js';

async function queueOf(
  { REDIS_URL }: Environment,
  ...parts: ConstructorParameters<typeof DatabaseJobQueue>
): Promise<JobQueue> {
  if (REDIS_URL === undefined) return new DatabaseJobQueue(...parts);
  // Its library takes a seventh of a second to load, which most starts can do without.
  const { RedisJobQueue } = await import('./redis-job-queue.js');
  return new RedisJobQueue(REDIS_URL, ...parts);
}

/** Work for later: kept in the database, and carried by Redis when REDIS_URL names one. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Job])],
  providers: [
    JobStore,
    JobRunner,
    {
      provide: JobQueue,
      inject: [Environment, JobStore, JobRunner, Transactions, HttpAdapterHost],
      useFactory: queueOf,
    },
  ],
  exports: [JobQueue],
})
export class JobsModule {}
