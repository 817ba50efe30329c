import type { Mutex } from 'async-mutex';
import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import type { EmbeddedStatements } from './statements.js';

/** A runner on the one shared connection that waits its turn. */
export class GuardedQueryRunner extends BetterSqlite3QueryRunner {
  /** Gives the connection back; set while this runner's transaction holds it. */
  private leave?: () => void;

  /** @param statements shared by all runners of a connection: each lives for one call only */
  constructor(
    driver: BetterSqlite3Driver,
    private readonly mutex: Mutex,
    private readonly statements: EmbeddedStatements,
  ) {
    super(driver);
  }

  override async startTransaction(): Promise<void> {
    this.leave ??= await this.mutex.acquire();
    try {
      await super.startTransaction();
    } catch (error) {
      this.leaveWhenDone();
      throw error;
    }
  }

  override async commitTransaction(): Promise<void> {
    await super.commitTransaction();
    this.leaveWhenDone();
  }

  override async rollbackTransaction(): Promise<void> {
    try {
      await super.rollbackTransaction();
    } finally {
      this.leaveWhenDone();
    }
  }

  // The three shapes in which the base class declares it.
  override query<T>(sql: string, parameters: unknown[], useStructuredResult: true): Promise<T>;
  override query<T>(sql: string, parameters?: unknown[], structured?: false): Promise<T>;
  override async query(sql: string, parameters: unknown[] = [], structured = false) {
    // A lone statement waits for whoever has a transaction open; where nobody has, it is over at once.
    const isTaken = !this.leave && this.mutex.isLocked();
    const execute = () => this.execute(sql, parameters, structured);
    return isTaken ? this.mutex.runExclusive(execute) : execute();
  }

  private execute(sql: string, parameters: unknown[], structured: boolean): unknown {
    if (this.isReleased) throw new QueryRunnerAlreadyReleasedError();
    const result = this.statements.execute(sql === BEGIN ? BEGIN_WRITING : sql, parameters);
    return structured ? result : (result.raw as unknown);
  }

  private leaveWhenDone(): void {
    if (this.isTransactionActive) return;
    this.leave?.();
    this.leave = undefined;
  }
}

const BEGIN = 'BEGIN TRANSACTION';
// Taking the write lock at once: two processes that read first and write later would refuse each other.
const BEGIN_WRITING = 'BEGIN IMMEDIATE';
