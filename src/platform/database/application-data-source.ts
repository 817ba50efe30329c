import {
  DataSource,
  type DataSourceOptions,
  type QueryRunner,
  type ReplicationMode,
} from 'typeorm';
import { asPart } from '../tracing/spans.js';
import { ambientRunner } from './ambient-transaction.js';

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
}

/** A transaction is a part as a whole, and so is each statement that belongs to none. */
function withSpans(runner: QueryRunner): QueryRunner {
  const query = runner.query.bind(runner) as (...words: unknown[]) => Promise<unknown>;
  const spanned = (...words: unknown[]) =>
    runner.isTransactionActive ? query(...words) : asPart('statement', () => query(...words));
  return Object.assign(runner, { query: spanned });
}
