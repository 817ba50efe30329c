import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { momentOf } from '../database/schema/columns.js';
import { isEmbedded } from '../database/schema/dialect.js';
import type { Transactions } from '../database/transactions.js';
import { DatabaseClock } from '../leases/database-clock.js';
import { SharedCounts, type Count } from './shared-counts.js';

/** Callers of one statement. */
const AT_A_TIME = 200;

interface Row {
  readonly caller: string;
  readonly calls: number;
  readonly ends: Date | string;
  readonly present: Date | string;
}

/** Counts in a table, for sites without Redis: one statement for all callers of a second. */
@Injectable()
export class DatabaseCounts extends SharedCounts {
  private readonly clock: DatabaseClock;

  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
  ) {
    super();
    this.clock = new DatabaseClock(database);
  }

  async add(calls: ReadonlyMap<string, number>, length: number): Promise<Map<string, Count>> {
    // In one order, or two processes would wait for each other.
    const callers = [...calls.keys()].sort();
    const counts = new Map<string, Count>();
    for (let i = 0; i < callers.length; i += AT_A_TIME) {
      const some = callers.slice(i, i + AT_A_TIME);
      for (const row of await this.addSome(some, calls, length)) {
        counts.set(row.caller, countOf(row));
      }
    }
    return counts;
  }

  /** In one transaction, or two that add at once would both read the sum of both. */
  private addSome(
    callers: readonly string[],
    calls: ReadonlyMap<string, number>,
    length: number,
  ): Promise<Row[]> {
    return this.transactions.run(async () => {
      await this.write(callers, calls, length);
      return this.read(callers);
    });
  }

  @Cron(CronExpression.EVERY_10_MINUTES)
  async purge(): Promise<void> {
    await this.database.query(
      `DELETE FROM call_counts WHERE window_ends <= ${this.clock.after(0)}`,
    );
  }

  private async write(
    callers: readonly string[],
    calls: ReadonlyMap<string, number>,
    length: number,
  ): Promise<void> {
    const values = callers.map(() => `(?, ?, ${this.clock.after(length)})`).join(', ');
    await this.database.query(
      `INSERT INTO call_counts (caller, calls, window_ends) VALUES ${values} ${this.orAdd()}`,
      callers.flatMap((caller) => [caller, calls.get(caller) ?? 0]),
    );
  }

  /** The count goes before the end of its window, which it is told by. */
  private orAdd(): string {
    const embedded = isEmbedded(this.database.options);
    const [clause, added] = embedded
      ? ['ON CONFLICT (caller) DO UPDATE SET', (column: string) => `excluded.${column}`]
      : ['ON DUPLICATE KEY UPDATE', (column: string) => `VALUES(${column})`];
    const isOver = `window_ends <= ${this.clock.after(0)}`;
    return `${clause}
      calls = CASE WHEN ${isOver} THEN ${added('calls')} ELSE calls + ${added('calls')} END,
      window_ends = CASE WHEN ${isOver} THEN ${added('window_ends')} ELSE window_ends END`;
  }

  private async read(callers: readonly string[]): Promise<Row[]> {
    const marks = callers.map(() => '?').join(', ');
    return this.database.query<Row[]>(
      `SELECT caller, calls, window_ends AS ends, ${this.clock.after(0)} AS present
       FROM call_counts WHERE caller IN (${marks})`,
      [...callers],
    );
  }
}

const countOf = ({ calls, ends, present }: Row): Count => ({
  calls,
  left: momentOf(ends).getTime() - momentOf(present).getTime(),
});
