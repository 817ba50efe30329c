import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThanOrEqual, Repository, type FindOptionsWhere } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { violates, violatesReference } from '../../platform/database/violations.js';
import { UserNotFound } from '../../users/errors.js';
import { Arrivals } from './arrivals.js';
import { AttendanceFeed } from './attendance-feed.js';
import { AttendanceRecord, type RecordWithUser } from '../records/attendance-record.entity.js';
import type { RecordChange, RecordFields } from '../records/record-changes.js';
import { snapshotOf } from '../records/record-snapshot.js';
import { FeedChange } from '../records/feed-entry.entity.js';
import { AlreadyMarked, RecordNotFound } from '../records/errors.js';
import { NewRecords, ONE_A_DAY, refuseInactive } from './new-records.js';
import { givenWay, type Supersession } from '../records/supersession.js';

type Where = FindOptionsWhere<AttendanceRecord>;

/** Writes the records, each write with its line in the audit trail and in the feed. */
@Injectable()
export class AttendanceLedger {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly feed: AttendanceFeed,
    private readonly arrivals: Arrivals,
    private readonly news: NewRecords,
  ) {}

  /**
   * Writes a user's record of a day. Of several at once the database lets one in.
   * @param action what the audit trail calls it
   * @param supersede what the entry makes of a record that is there
   * @throws AlreadyMarked UserNotFound UserNotActive
   */
  async enter(
    entry: RecordFields,
    action: string,
    supersede: Supersession = givenWay,
  ): Promise<RecordWithUser> {
    try {
      return await this.news.write(entry, action);
    } catch (error) {
      if (violates(error, ONE_A_DAY)) return this.replace(entry, action, supersede);
      throw violatesReference(error) ? new UserNotFound(entry.userId) : error;
    }
  }

  /**
   * Tells without writing anything that the day's record stays whatever comes, as `enter` would.
   * @throws AlreadyMarked
   */
  async refuseRepetition(entry: RecordFields, supersede: Supersession): Promise<void> {
    const record = await this.find({ userId: entry.userId, dateOnly: entry.dateOnly });
    if (record && !supersede(record, entry)) throw new AlreadyMarked(record);
  }

  /**
   * Changes a record by what is read of it while nobody else can write it.
   * @throws RecordNotFound, and what `decide` throws
   */
  async change(
    id: number,
    decide: (record: RecordWithUser) => RecordChange,
    action: string,
  ): Promise<RecordWithUser> {
    const changed = await this.transactions.run(() => this.rewrite({ id }, decide, action));
    if (!changed) throw new RecordNotFound(id);
    return changed;
  }

  /**
   * The same for a user's day. Where nothing is decided, nothing is written.
   * @returns undefined when there is no record
   * @throws UserNotActive, and what `decide` throws
   */
  async changeDay(
    userId: string,
    dateOnly: string,
    decide: (record: RecordWithUser) => RecordChange | undefined,
    action: string,
  ): Promise<RecordWithUser | undefined> {
    const decideOnActive = (record: RecordWithUser) => {
      refuseInactive(record.user);
      return decide(record);
    };
    return this.transactions.run(() => this.rewrite({ userId, dateOnly }, decideOnActive, action));
  }

  /** Takes a user's record of a day away, where `isToGo` says so of it while nobody else can write it. */
  async withdrawDay(
    userId: string,
    dateOnly: string,
    isToGo: (record: RecordWithUser) => boolean,
    action: string,
  ): Promise<void> {
    await this.transactions.run(async () => {
      const before = await this.hold({ userId, dateOnly });
      if (!before || !isToGo(before)) return;
      await this.records.delete({ id: before.id });
      await this.audit.record({
        action,
        table: 'attendance_records',
        recordId: before.id,
        before: snapshotOf(before),
      });
      await this.feed.appendWithdrawal();
    });
  }

  /** The day of a record, `YYYY-MM-DD`, which never changes. @throws RecordNotFound */
  async dayOf(id: number): Promise<string> {
    const record = await this.records.findOne({ select: { dateOnly: true }, where: { id } });
    if (!record) throw new RecordNotFound(id);
    return record.dateOnly;
  }

  /** Somebody's records of marks since a moment, the latest first. */
  async latestOf(userId: string, since: Date): Promise<AttendanceRecord[]> {
    const timestamp = MoreThanOrEqual(since);
    return this.records.find({ where: { userId, timestamp }, order: { timestamp: 'DESC' } });
  }

  private async replace(
    entry: RecordFields,
    action: string,
    supersede: Supersession,
  ): Promise<RecordWithUser> {
    const { userId, dateOnly } = entry;
    const decide = (record: RecordWithUser): RecordChange => {
      const change = supersede(record, entry);
      if (!change) throw new AlreadyMarked(record);
      refuseInactive(record.user);
      return change;
    };
    return this.transactions.run(async () => {
      const replaced = await this.rewrite({ userId, dateOnly }, decide, action);
      if (!replaced) return this.news.write(entry, action);
      await this.arrivals.note([{ entry, record: replaced }]);
      return replaced;
    });
  }

  private async rewrite(
    where: Where,
    decide: (record: RecordWithUser) => RecordChange | undefined,
    action: string,
  ) {
    const before = await this.hold(where);
    const change = before && decide(before);
    if (!change) return before;
    await this.records.update(where, change);
    // It is there: nobody else can take it away.
    return this.audited((await this.find(where)) as RecordWithUser, action, before);
  }

  /** As it is, and as it stays until the commit but for what is written here. */
  private async hold(where: Where): Promise<RecordWithUser | undefined> {
    // Writing first takes the row's lock, on either database.
    const { affected } = await this.records.update(where, { updatedAt: new Date() });
    return affected === 0 ? undefined : this.find(where);
  }

  private async audited(
    record: RecordWithUser,
    action: string,
    before: RecordWithUser,
  ): Promise<RecordWithUser> {
    await this.audit.record({
      action,
      table: 'attendance_records',
      recordId: record.id,
      before: snapshotOf(before),
      after: snapshotOf(record),
    });
    await this.feed.append([record.id], FeedChange.Changed);
    return record;
  }

  private async find(where: Where): Promise<RecordWithUser | undefined> {
    const record = await this.records.findOne({
      where,
      relations: { user: true, department: true },
      withDeleted: true,
    });
    // The foreign key sees to it that there is a user.
    return (record as RecordWithUser | null) ?? undefined;
  }
}
