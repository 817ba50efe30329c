import { QueryFailedError, QueryResult } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';

/** Statements that stay prepared; the one that was not asked for the longest gives way. */
const MOST = 500;

interface Statement {
  readonly reader: boolean;
  /** Rows come as lists from now on. */
  raw(): void;
  columns(): { readonly name: string }[];
  all(parameters: unknown[]): unknown[][];
  /** The first row, or undefined. */
  get(parameters: unknown[]): unknown[] | undefined;
  run(parameters: unknown[]): { readonly changes: number; readonly lastInsertRowid: unknown };
}

/** As much of the library's connection as is used here; TypeORM leaves it untyped. */
interface Connection {
  readonly inTransaction: boolean;
  prepare(sql: string): Statement;
  exec(sql: string): void;
}

/** What needs the write lock, also where it returns rows. */
const WRITES = /^\s*(?:INSERT|UPDATE|DELETE|REPLACE|PRAGMA optimize)\b/i;

/** Of one row at most, for which the library need not be asked twice. */
const OF_ONE = /\bLIMIT 1\s*$/i;

interface Prepared {
  readonly statement: Statement;
  readonly isOfOne: boolean;
  /** What its rows have, or null where it returns none. Read once: asking the library costs as much as a small query. */
  readonly columns: readonly string[] | null;
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

  /**
   * The same outside of a transaction. A prepared statement that finds the file locked keeps its snapshot: the connection
   * then reads what was, and never writes again. So the lock is taken before it, by one that is not prepared.
   */
  executeAlone(sql: string, parameters: readonly unknown[]): QueryResult {
    if (this.isInside || !WRITES.test(sql)) return this.execute(sql, parameters);
    this.lock();
    try {
      const result = this.execute(sql, parameters);
      this.run('COMMIT');
      return result;
    } catch (error) {
      this.rollBack();
      throw error;
    }
  }

  /** Whether the database itself has a transaction open. */
  get isInside(): boolean {
    return this.connection.inTransaction;
  }

  /** Begins a transaction with the write lock: two that read first and write later would refuse each other. */
  lock(): void {
    this.run('BEGIN IMMEDIATE');
  }

  /** A full disk rolls back by itself. */
  private rollBack(): void {
    if (this.isInside) this.run('ROLLBACK');
  }

  private run(sql: string): void {
    try {
      this.connection.exec(sql);
    } catch (error) {
      throw new QueryFailedError(sql, [], error as Error);
    }
  }

  private get connection(): Connection {
    return this.driver.databaseConnection as Connection;
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
    const statement = this.connection.prepare(sql);
    const isOfOne = OF_ONE.test(sql);
    if (!statement.reader) return { statement, isOfOne, columns: null };
    statement.raw();
    return { statement, isOfOne, columns: statement.columns().map(({ name }) => name) };
  }
}

/** The values go in as one list: a lone null or a lone buffer would be taken for an object of named ones. */
function resultOf(prepared: Prepared, values: unknown[]): QueryResult {
  const { statement, columns } = prepared;
  const result = new QueryResult();
  if (columns) {
    result.records = rowsOf(prepared, values).map((row) => recordOf(columns, row));
    result.raw = result.records;
    return result;
  }
  const { changes, lastInsertRowid } = statement.run(values);
  result.affected = changes;
  result.raw = lastInsertRowid;
  return result;
}

function rowsOf({ statement, isOfOne }: Prepared, values: unknown[]): unknown[][] {
  if (!isOfOne) return statement.all(values);
  const row = statement.get(values);
  return row ? [row] : [];
}

/** Put together here: each member that the library sets on an object is a call across languages. */
function recordOf(columns: readonly string[], row: readonly unknown[]): object {
  const record: Record<string, unknown> = {};
  for (let i = 0; i < columns.length; i++) record[columns[i] as string] = row[i];
  return record;
}
