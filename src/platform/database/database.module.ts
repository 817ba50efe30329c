import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { Environment } from '../config/environment.js';
import { EmbeddedUpkeep } from './embedded/upkeep.js';
import { IdSequence } from './id-sequence.entity.js';
import { IdSequences } from './id-sequences.js';
import { databaseOptions } from './options.js';
import { openPatiently } from './patient-opening.js';
import { Transactions } from './transactions.js';

/** Nest declares the options that it was given above as optional. */
const open = (options?: DataSourceOptions): Promise<DataSource> => {
  if (!options) throw new TypeError('A database needs options');
  return openPatiently(options);
};

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Environment],
      useFactory: (environment: Environment) => ({
        ...databaseOptions(environment),
        autoLoadEntities: true,
        // We wait for it ourselves, and know what waiting does not mend.
        toRetry: () => false,
      }),
      dataSourceFactory: open,
    }),
    TypeOrmModule.forFeature([IdSequence]),
  ],
  providers: [EmbeddedUpkeep, IdSequences, Transactions],
  exports: [Transactions, IdSequences],
})
export class DatabaseModule {}
