import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { Environment } from '../config/environment.js';
import { EmbeddedUpkeep } from './embedded/upkeep.js';
import { IdSequence } from './id-sequence.entity.js';
import { IdSequences } from './id-sequences.js';
import { openDatabase } from './open-database.js';
import { databaseOptions } from './options.js';
import { Transactions } from './transactions.js';

/** Nest declares the options that it was given above as optional. */
const open = (options?: DataSourceOptions): Promise<DataSource> => {
  if (!options) throw new TypeError('A database needs options');
  return openDatabase(options);
};

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Environment],
      useFactory: (environment: Environment) => ({
        ...databaseOptions(environment),
        autoLoadEntities: true,
      }),
      dataSourceFactory: open,
    }),
    TypeOrmModule.forFeature([IdSequence]),
  ],
  providers: [EmbeddedUpkeep, IdSequences, Transactions],
  exports: [Transactions, IdSequences],
})
export class DatabaseModule {}
