import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { asSpan } from '../tracing/spans.js';
import {
  afterCommit,
  ambientRunner,
  inTransaction,
  type AfterCommit,
} from './ambient-transaction.js';
import { isDeadlock } from './violations.js';

const TRIES = 5;

class Rehearsed extends Error {}

/** The only door to a transaction. */
@Injectable()
export class Transactions {
  constructor(private readonly database: DataSource) {}

  /**
   * Runs `work` in one transaction; inside another, as part of it. Every injected repository joins.
   * Await nothing but the database in it. The database may choose it as a deadlock's victim, then it
   * runs again from the start.
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (ambientRunner()) return work();
    return asSpan('transaction', () => this.attempt(work, TRIES));
  }

  /** Does `work` and takes it back: what it would come to. Nothing that waits for a commit happens. */
  async rehearse<T>(work: () => Promise<T>): Promise<T> {
    const outcomes: T[] = [];
    try {
      await this.run(async () => {
        outcomes.push(await work());
        throw new Rehearsed();
      });
    } catch (error) {
      if (!(error instanceof Rehearsed)) throw error;
    }
    // Whoever threw it had come to something.
    return outcomes.at(-1) as T;
  }

  /**
   * Runs `work` once the transaction this is called in is committed, before `run` returns; outside of one, at once. It
   * may not fail: the transaction did not.
   */
  afterCommit(work: AfterCommit): void {
    afterCommit(work);
  }

  private async attempt<T>(work: () => Promise<T>, tries: number): Promise<T> {
    try {
      return await inTransaction(this.database.createQueryRunner(), work);
    } catch (error) {
      if (tries > 1 && isDeadlock(error)) return this.attempt(work, tries - 1);
      throw error;
    }
  }
}
