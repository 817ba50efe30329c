import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Cron, CronExpression } from '@nestjs/schedule';
import { IsNull, LessThan, MoreThan, Repository } from 'typeorm';
import { IdSequences } from '../../platform/database/id-sequences.js';
import { Transactions } from '../../platform/database/transactions.js';
import { FeedChange, FeedEntry } from '../records/feed-entry.entity.js';
import { DAY } from '../../platform/time/duration.js';
import { append } from '../../platform/database/queries.js';

const SEQUENCE = 'FEED';
const MOST_AT_ONCE = 500;
const KEPT = 7 * DAY;

/**
 * What was written of attendance, in an order that can be followed in any number of processes.
 *
 * Transactions commit in another order than they counted up their ids in, so whoever followed the ids
 * would miss what commits late. Entries are written without a position, which costs the writers no
 * lock; what is committed gets its positions afterwards, from one counter, by one process at a time.
 */
@Injectable()
export class AttendanceFeed {
  constructor(
    @InjectRepository(FeedEntry) private readonly entries: Repository<FeedEntry>,
    private readonly ids: IdSequences,
    private readonly transactions: Transactions,
  ) {}

  /** Joins the transaction that writes the records. */
  async append(recordIds: readonly number[], change: FeedChange): Promise<void> {
    await append(
      this.entries,
      recordIds.map((recordId) => ({ recordId, change })),
    );
  }

  /** Records were taken away: lists must be read anew. Joins the transaction that does it. */
  async appendWithdrawal(): Promise<void> {
    await append(this.entries, { recordId: null, change: FeedChange.Withdrawn });
  }

  /** Gives positions to what has none yet. @returns the last position of all */
  async settle(): Promise<number> {
    const isWaiting = await this.entries.existsBy({ position: IsNull() });
    if (!isWaiting) return this.ids.last(SEQUENCE);
    return this.transactions.run(() => this.position());
  }

  /** The entries behind a position, with their records as they are now. */
  async after(position: number, most: number): Promise<FeedEntry[]> {
    return this.entries.find({
      where: { position: MoreThan(position) },
      relations: { record: { user: true, department: true } },
      withDeleted: true,
      order: { position: 'ASC' },
      take: most,
    });
  }

  /** Whether everything behind a position is still there. @param last of all */
  async reaches(position: number, last: number): Promise<boolean> {
    if (position >= last) return position === last;
    const [next] = await this.after(position, 1);
    return next?.position === position + 1;
  }

  @Cron(CronExpression.EVERY_HOUR)
  async purge(): Promise<void> {
    await this.entries.delete({ createdAt: LessThan(new Date(Date.now() - KEPT)) });
  }

  private async position(): Promise<number> {
    // Takes the counter's lock: what is read from here on was committed before.
    const last = await this.ids.advance(SEQUENCE, 0);
    const waiting = await this.entries.find({
      select: { id: true },
      where: { position: IsNull() },
      order: { id: 'ASC' },
      take: MOST_AT_ONCE,
    });
    if (waiting.length === 0) return last;
    const cases = waiting.map(({ id }, i) => `WHEN ${id} THEN ${last + 1 + i}`).join(' ');
    await this.entries
      .createQueryBuilder()
      .update()
      .set({ position: () => `CASE id ${cases} END` })
      .whereInIds(waiting.map(({ id }) => id))
      .execute();
    return this.ids.advance(SEQUENCE, waiting.length);
  }
}
