import { Global, Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Environment } from '../config/environment.js';
import { Transactions } from '../database/transactions.js';
import { DatabaseJobQueue } from './database-job-queue.js';
import { JobLeases } from './job-leases.js';
import { JobQueue } from './job-queue.js';
import { Job } from './job.entity.js';

async function queueOf(
  { REDIS_URL }: Environment,
  leases: JobLeases,
  transactions: Transactions,
  host: HttpAdapterHost,
): Promise<JobQueue> {
  if (REDIS_URL === undefined) return new DatabaseJobQueue(leases, transactions, host);
  // Its library takes a seventh of a second to load, which most starts can do without.
  const { RedisJobQueue } = await import('./redis-job-queue.js');
  return new RedisJobQueue(REDIS_URL, transactions, host);
}

/** Work for later: in the database, or on Redis when REDIS_URL names one. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Job])],
  providers: [
    JobLeases,
    {
      provide: JobQueue,
      inject: [Environment, JobLeases, Transactions, HttpAdapterHost],
      useFactory: queueOf,
    },
  ],
  exports: [JobQueue],
})
export class JobsModule {}
