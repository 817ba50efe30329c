import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Environment } from '../config/environment.js';
import { IdSequence } from './id-sequence.entity.js';
import { IdSequences } from './id-sequences.js';
import { openDatabase } from './open-database.js';
import { databaseOptions } from './options.js';
import { Transactions } from './transactions.js';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Environment],
      useFactory: (environment: Environment) => ({
        ...databaseOptions(environment),
        autoLoadEntities: true,
      }),
      // The options are the ones made above; Nest declares them optional.
      dataSourceFactory: (options) => openDatabase(options!),
    }),
    TypeOrmModule.forFeature([IdSequence]),
  ],
  providers: [Transactions, IdSequences],
  exports: [Transactions, IdSequences],
})
export class DatabaseModule {}
