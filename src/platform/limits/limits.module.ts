import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Environment } from '../config/environment.js';
import { Transactions } from '../database/transactions.js';
import { CallCount } from './call-count.entity.js';
import { DatabaseCounts } from './database-counts.js';
import { SharedCounts } from './shared-counts.js';

async function countsOf(
  { REDIS_URL }: Environment,
  database: DataSource,
  transactions: Transactions,
): Promise<SharedCounts> {
  if (REDIS_URL === undefined) return new DatabaseCounts(database, transactions);
  // Its library takes a seventh of a second to load, which most starts can do without.
  const { RedisCounts } = await import('./redis-counts.js');
  return new RedisCounts(REDIS_URL);
}

/** How often somebody may do something, in all processes together: in Redis when REDIS_URL names one, else the database. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([CallCount])],
  providers: [
    {
      provide: SharedCounts,
      inject: [Environment, DataSource, Transactions],
      useFactory: countsOf,
    },
  ],
  exports: [SharedCounts],
})
export class LimitsModule {}
