import { QueryFailedError, QueryResult } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';

/** Statements that stay prepared; the one that was not asked for the longest gives way. */
const MOST = 500;

interface Statement {
  readonly reader: boolean;
  all(...parameters: unknown[]): object[];
  run(...parameters: unknown[]): { readonly changes: number; readonly lastInsertRowid: unknown };
}

interface Prepared {
  readonly statement: Statement;
  /** Read once: asking the library costs as much as a small query. */
  readonly isReader: boolean;
}

/** The prepared statements of the embedded database's one connection. */
export class EmbeddedStatements {
  private readonly prepared = new Map<string, Prepared>();

  constructor(private readonly driver: BetterSqlite3Driver) {}

  /** Runs to its end before anybody else gets a turn. @throws QueryFailedError */
  execute(sql: string, parameters: readonly unknown[]): QueryResult {
    const { logger } = this.driver.dataSource;
    // The library binds no booleans.
    const values = parameters.map((value) => (typeof value === 'boolean' ? Number(value) : value));
    logger.logQuery(sql, values);
    try {
      return resultOf(this.preparedFor(sql), values);
    } catch (error) {
      logger.logQueryError(error as Error, sql, values);
      throw new QueryFailedError(sql, values, error as Error);
    }
  }

  private preparedFor(sql: string): Prepared {
    const known = this.prepared.get(sql) ?? this.prepare(sql);
    this.prepared.delete(sql);
    this.prepared.set(sql, known);
    const [oldest] = this.prepared.keys();
    if (this.prepared.size > MOST && oldest !== undefined) this.prepared.delete(oldest);
    return known;
  }

  private prepare(sql: string): Prepared {
    // TypeORM leaves its driver's connection untyped.
    const connection = this.driver.databaseConnection as { prepare(sql: string): Statement };
    const statement = connection.prepare(sql);
    return { statement, isReader: statement.reader };
  }
}

function resultOf({ statement, isReader }: Prepared, values: unknown[]): QueryResult {
  const result = new QueryResult();
  if (isReader) {
    result.records = statement.all(...values);
    result.raw = result.records;
    return result;
  }
  const { changes, lastInsertRowid } = statement.run(...values);
  result.affected = changes;
  result.raw = lastInsertRowid;
  return result;
}
