import type { Mutex } from 'async-mutex';
import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import { patiently } from './patience.js';
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

  /** Between two tries the connection is free: those behind wait for the file as long as this one, and not after it. */
  override async startTransaction(): Promise<void> {
    await patiently(() => this.begin());
  }

  override async commitTransaction(): Promise<void> {
    await super.commitTransaction();
    this.leaveWhenDone();
  }

  override async rollbackTransaction(): Promise<void> {
    try {
      await super.rollbackTransaction();
      this.leaveWhenDone();
    } catch (error) {
      // On a full disk, among others, the database has rolled back by itself.
      const isOver = !this.statements.isInside;
      this.forget();
      if (!isOver) throw error;
    }
  }

  // The three shapes in which the base class declares it.
  override query<T>(sql: string, parameters: unknown[], useStructuredResult: true): Promise<T>;
  override query<T>(sql: string, parameters?: unknown[], structured?: false): Promise<T>;
  override async query(sql: string, parameters: unknown[] = [], structured = false) {
    const execute = async () => this.inTurn(() => this.execute(sql, parameters, structured));
    return sql === BEGIN ? execute() : patiently(execute);
  }

  private async begin(): Promise<void> {
    this.leave ??= await this.mutex.acquire();
    try {
      if (!this.isTransactionActive) this.clearLeftovers();
      await super.startTransaction();
    } catch (error) {
      this.forgetWhenOver();
      throw error;
    }
  }

  /** A lone statement waits for whoever has a transaction open; where nobody has, it is over at once. */
  private inTurn<T>(execute: () => T): T | Promise<T> {
    const isTaken = !this.leave && this.mutex.isLocked();
    return isTaken ? this.mutex.runExclusive(execute) : execute();
  }

  private execute(sql: string, parameters: unknown[], structured: boolean): unknown {
    if (this.isReleased) throw new QueryRunnerAlreadyReleasedError();
    if (sql === BEGIN) {
      this.statements.lock();
      return undefined;
    }
    const result = this.statements.executeAlone(sql, parameters);
    return structured ? result : (result.raw as unknown);
  }

  /** A transaction that could be neither committed nor rolled back must not swallow the next one. */
  private clearLeftovers(): void {
    if (this.statements.isInside) this.statements.execute('ROLLBACK', []);
  }

  /** TypeORM believes in a transaction as soon as it asks for one, whether it got it or not. */
  private forgetWhenOver(): void {
    if (this.statements.isInside) this.leaveWhenDone();
    else this.forget();
  }

  private forget(): void {
    this.isTransactionActive = false;
    this.transactionDepth = 0;
    this.leaveWhenDone();
  }

  private leaveWhenDone(): void {
    if (this.isTransactionActive) return;
    this.leave?.();
    this.leave = undefined;
  }
}

const BEGIN = 'BEGIN TRANSACTION';
