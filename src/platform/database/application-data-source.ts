import {
  DataSource,
  type DataSourceOptions,
  type QueryRunner,
  type ReplicationMode,
} from 'typeorm';
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
    return ambientRunner() ?? super.createQueryRunner(mode);
  }
}
