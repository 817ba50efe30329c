import { Mutex } from 'async-mutex';
import type { ColumnType, DataSourceOptions } from 'typeorm';
import { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { ApplicationDataSource } from '../application-data-source.js';
import { EmbeddedStatements } from './statements.js';
import { GuardedQueryRunner } from './guarded-query-runner.js';

/** What the entities say, in the embedded database's words. */
const EMBEDDED_TYPES: ReadonlyMap<unknown, string> = new Map([
  ['longblob', 'blob'],
  ['char', 'varchar'],
]);

const NOW = `strftime('%Y-%m-%d %H:%M:%f', 'now')`;

/**
 * SQLite behind the entities that were written for MySQL.
 *
 * TypeORM gives SQLite a single connection and lets every caller write on it, so that one request's
 * statements would land inside another's transaction and vanish with its rollback. Here each caller
 * has a runner of its own, and a mutex lets one transaction, or one lone statement, in at a time.
 */
export class EmbeddedDataSource extends ApplicationDataSource {
  constructor(options: DataSourceOptions) {
    super(options);
    adapt(this.driver as BetterSqlite3Driver);
  }

  override async initialize(): Promise<this> {
    await super.initialize();
    // Whoever waits for the file waits between two tries, and lets the event loop go on.
    await this.query('PRAGMA busy_timeout = 0');
    return this;
  }
}

function adapt(driver: BetterSqlite3Driver): void {
  const mutex = new Mutex();
  const statements = new EmbeddedStatements(driver);
  driver.createQueryRunner = () => new GuardedQueryRunner(driver, mutex, statements);

  const normalizeType = driver.normalizeType.bind(driver);
  driver.normalizeType = (column) =>
    // Only an INTEGER key can count upwards here.
    column.type === 'bigint' && 'isGenerated' in column && column.isGenerated
      ? 'integer'
      : (EMBEDDED_TYPES.get(column.type) ?? normalizeType(column));

  driver.supportedDataTypes.push('bigint' satisfies ColumnType);
  driver.mappedDataTypes.createDateDefault = NOW;
  driver.mappedDataTypes.updateDateDefault = NOW;
}
