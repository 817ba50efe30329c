import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThanOrEqual, Repository, type FindOptionsWhere } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { violates, violatesReference } from '../../platform/database/violations.js';
import { UserNotFound } from '../../users/errors.js';
import { Employments } from '../../users/history/employments.js';
import { Memberships } from '../../users/history/memberships.js';
import { UserStatus, type User } from '../../users/user.entity.js';
import { ArrivalNotices } from './arrival-notices.js';
import { PunchKind } from './punch.entity.js';
import { AttendanceFeed } from './attendance-feed.js';
import {
  AttendanceRecord,
  AttendanceSource,
  isTold,
  type RecordWithUser,
} from './attendance-record.entity.js';
import type { RecordChange, RecordFields } from './record-changes.js';
import { snapshotOf } from './record-snapshot.js';
import { FeedChange } from './feed-entry.entity.js';
import { AlreadyMarked, RecordNotFound, UserNotActive } from './errors.js';
import { Punches } from './punches.js';
import { givenWay, type Supersession } from './supersession.js';

type Where = FindOptionsWhere<AttendanceRecord>;

const ONE_A_DAY = 'uq_attendance_records_user_id_date_only';

/** Writes the records, each write with its line in the audit trail and in the feed. */
@Injectable()
export class AttendanceLedger {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly punches: Punches,
    private readonly feed: AttendanceFeed,
    private readonly notices: ArrivalNotices,
    private readonly memberships: Memberships,
    private readonly employments: Employments,
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
      return await this.transactions.run(() => this.insert(entry, action));
    } catch (error) {
      if (violates(error, ONE_A_DAY)) return this.replace(entry, action, supersede);
      throw violatesReference(error) ? new UserNotFound(entry.userId) : error;
    }
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

  private async insert(entry: RecordFields, action: string): Promise<RecordWithUser> {
    const { dateOnly, userId } = entry;
    const departmentId = await this.memberships.departmentOn(dateOnly, userId);
    const written = this.records.create({ ...entry, departmentId });
    await this.records.insert(written);
    const record = await this.get({ id: written.id });
    // Whoever has left may have a past. Asked after the insert, whose foreign key keeps the user as they are until the commit.
    if (entry.source !== AttendanceSource.Import) refuseInactive(record.user);
    if (dateOnly < record.user.employedFrom) await this.employments.reachBack(userId, dateOnly);
    return this.arrived(entry, await this.audited(record, action));
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
      return replaced ? this.arrived(entry, replaced) : this.insert(entry, action);
    });
  }

  /** What an administrator tells is no arrival: nobody saw it. */
  private async arrived(entry: RecordFields, record: RecordWithUser): Promise<RecordWithUser> {
    if (isTold(entry.source)) return record;
    await this.punches.add(PunchKind.In, entry);
    // Who only comes back was told of the coming before.
    if (record.timestamp.getTime() === entry.timestamp.getTime()) await this.notices.send(record);
    return record;
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
    return this.audited(await this.get(where), action, before);
  }

  /** As it is, and as it stays until the commit but for what is written here. */
  private async hold(where: Where): Promise<RecordWithUser | undefined> {
    // Writing first takes the row's lock, on either database.
    const { affected } = await this.records.update(where, { updatedAt: new Date() });
    return affected === 0 ? undefined : this.get(where);
  }

  private async audited(
    record: RecordWithUser,
    action: string,
    before?: RecordWithUser,
  ): Promise<RecordWithUser> {
    await this.audit.record({
      action,
      table: 'attendance_records',
      recordId: record.id,
      before: before && snapshotOf(before),
      after: snapshotOf(record),
    });
    await this.feed.append(record.id, before ? FeedChange.Changed : FeedChange.Created);
    return record;
  }

  private async get(where: Where): Promise<RecordWithUser> {
    const record = await this.records.findOneOrFail({
      where,
      relations: { user: true, department: true },
      withDeleted: true,
    });
    // The foreign key sees to it that there is a user.
    return record as RecordWithUser;
  }
}

/** @throws UserNotFound UserNotActive */
function refuseInactive({ id, status, deletedAt }: User): void {
  if (deletedAt) throw new UserNotFound(id);
  if (status !== UserStatus.Active) throw new UserNotActive(id);
}
