import type { Mutex } from 'async-mutex';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';

/** A runner on the one shared connection that waits its turn. */
export class GuardedQueryRunner extends BetterSqlite3QueryRunner {
  /** Gives the connection back; set while this runner's transaction holds it. */
  private leave?: () => void;

  /** @param statements prepared statements by their SQL, shared by all runners of a connection */
  constructor(
    driver: BetterSqlite3Driver,
    private readonly mutex: Mutex,
    statements: Map<string, unknown>,
  ) {
    super(driver);
    // A runner lives for one call; without this each call would prepare its statements anew.
    Object.assign(this, { stmtCache: statements });
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
  override query<T>(sql: string, parameters?: unknown[], structured?: boolean): Promise<T> {
    const ask = () => super.query(sql === BEGIN ? BEGIN_WRITING : sql, parameters, structured);
    return this.leave ? ask() : this.mutex.runExclusive(ask);
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
