import { Global, Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Environment } from '../config/environment.js';
import { Transactions } from '../database/transactions.js';
import { DatabaseJobQueue } from './database-job-queue.js';
import { JobLeases } from './job-leases.js';
import { JobQueue } from './job-queue.js';
import { Job } from './job.entity.js';
import { RedisJobQueue } from './redis-job-queue.js';

/** Work for later: in the database, or on Redis when REDIS_URL names one. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Job])],
  providers: [
    JobLeases,
    {
      provide: JobQueue,
      inject: [Environment, JobLeases, Transactions, HttpAdapterHost],
      useFactory: (
        { REDIS_URL }: Environment,
        leases: JobLeases,
        transactions: Transactions,
        host: HttpAdapterHost,
      ): JobQueue =>
        REDIS_URL === undefined
          ? new DatabaseJobQueue(leases, transactions, host)
          : new RedisJobQueue(REDIS_URL, transactions, host),
    },
  ],
  exports: [JobQueue],
})
export class JobsModule {}
