import {
  DataSource,
  type DataSourceOptions,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type ReplicationMode,
  type SelectQueryBuilder,
} from 'typeorm';
import { asPart } from '../tracing/spans.js';
import { ambientRunner } from './ambient-transaction.js';
import { WholeRowsQuery } from './whole-rows-query.js';

const NOW = 'CURRENT_TIMESTAMP(3)';

/** A data source whose repositories join the transaction they are called in. */
export class ApplicationDataSource extends DataSource {
  constructor(options: DataSourceOptions) {
    super(options);
    // MySQL refuses a default that is more precise than its column.
    this.driver.mappedDataTypes.createDateDefault = NOW;
    this.driver.mappedDataTypes.updateDateDefault = NOW;
  }

  override createQueryRunner(mode?: ReplicationMode): QueryRunner {
    return ambientRunner() ?? withSpans(super.createQueryRunner(mode));
  }

  // The two shapes in which the base class declares it.
  override createQueryBuilder<Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    alias: string,
    runner?: QueryRunner,
  ): SelectQueryBuilder<Entity>;
  override createQueryBuilder(runner?: QueryRunner): SelectQueryBuilder<ObjectLiteral>;
  override createQueryBuilder(...words: unknown[]) {
    const create = super.createQueryBuilder.bind(this) as (
      ...words: unknown[]
    ) => SelectQueryBuilder<ObjectLiteral>;
    return new WholeRowsQuery(create(...words));
  }
}

/** A transaction is a part as a whole, and so is each statement that belongs to none. */
function withSpans(runner: QueryRunner): QueryRunner {
  const query = runner.query.bind(runner) as (...words: unknown[]) => Promise<unknown>;
  const spanned = (...words: unknown[]) =>
    runner.isTransactionActive ? query(...words) : asPart('statement', () => query(...words));
  return Object.assign(runner, { query: spanned });
}
