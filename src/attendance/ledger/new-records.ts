import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { AuditService, presentCaller, type Caller } from '../../platform/audit/audit.service.js';
import { groupBy } from '../../platform/collections/group-by.js';
import { Gathering } from '../../platform/database/gathering.js';
import { append } from '../../platform/database/queries.js';
import { Transactions } from '../../platform/database/transactions.js';
import { violates, violatesReference } from '../../platform/database/violations.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { UserNotFound } from '../../users/errors.js';
import { Employments } from '../../users/history/employments.js';
import { Memberships } from '../../users/history/memberships.js';
import { UserStatus, type User } from '../../users/user.entity.js';
import { Arrivals } from './arrivals.js';
import {
  AttendanceRecord,
  AttendanceSource,
  type RecordWithUser,
} from '../records/attendance-record.entity.js';
import { UserNotActive } from '../records/errors.js';
import { AttendanceFeed } from './attendance-feed.js';
import { FeedChange } from '../records/feed-entry.entity.js';
import type { RecordFields } from '../records/record-changes.js';
import { snapshotOf } from '../records/record-snapshot.js';

export const ONE_A_DAY = 'uq_attendance_records_user_id_date_only';

/** A record to be written, and what its line in the audit trail says of it. */
interface Draft {
  readonly entry: RecordFields;
  readonly action: string;
  readonly caller: Caller;
}

/** A draft, and the record that it became. */
interface Written extends Draft {
  readonly record: RecordWithUser;
}

/**
 * Writes the records of days that have none, those of a crowd together: when everybody comes at eight, one
 * transaction holds as many as came while the one before was written.
 */
@Injectable()
export class NewRecords {
  private readonly crowd = new Gathering((drafts: readonly Draft[]) => this.writeAll(drafts));

  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly feed: AttendanceFeed,
    private readonly arrivals: Arrivals,
    private readonly memberships: Memberships,
    private readonly employments: Employments,
  ) {}

  /**
   * Joins the ambient transaction.
   * @throws QueryFailedError where the day has a record, or nobody is of that id
   * @throws UserNotFound UserNotActive
   */
  async write(entry: RecordFields, action: string): Promise<RecordWithUser> {
    const draft = { entry, action, caller: presentCaller() };
    return (await this.crowd.add(draft)) ?? this.writeOne(draft);
  }

  private async writeOne(draft: Draft): Promise<RecordWithUser> {
    const [record] = await this.transactions.run(() => this.insert([draft]));
    return record as RecordWithUser;
  }

  /** @returns null for each that must be tried alone: what speaks against one is no matter of the others */
  private async writeAll(drafts: readonly Draft[]): Promise<(RecordWithUser | null)[]> {
    const [first, ...others] = drafts;
    if (first && others.length === 0) return [await this.writeOne(first)];
    const fresh = await this.withoutRecord(drafts);
    const records = await this.transactions
      .run(() => this.insert(fresh))
      .catch((error: unknown) => {
        if (isOfOne(error)) return [];
        throw error;
      });
    const byDraft = new Map(fresh.map((draft, i) => [draft, records[i] ?? null]));
    return drafts.map((draft) => byDraft.get(draft) ?? null);
  }

  /** The first of each day, in one order, so that two crowds do not wait for each other. */
  private async withoutRecord(drafts: readonly Draft[]): Promise<Draft[]> {
    const byDay = new Map(drafts.toReversed().map((draft) => [dayOf(draft.entry), draft]));
    const there = await this.records.find({
      select: { id: true, userId: true, dateOnly: true },
      where: daysOf(drafts),
    });
    for (const record of there) byDay.delete(dayOf(record));
    return [...byDay.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, d]) => d);
  }

  private async insert(drafts: readonly Draft[]): Promise<RecordWithUser[]> {
    if (drafts.length === 0) return [];
    await append(this.records, await this.rowsOf(drafts));
    const written = await this.readBack(drafts);
    // Asked after the insert, whose foreign key keeps the users as they are until the commit.
    for (const { entry, record } of written) await this.reach(entry, record.user);
    await this.audit.recordAll(written.map(lineOf));
    const records = written.map(({ record }) => record);
    await this.feed.append(
      records.map(({ id }) => id),
      FeedChange.Created,
    );
    await this.arrivals.note(written);
    return records;
  }

  private async rowsOf(drafts: readonly Draft[]): Promise<AttendanceRecord[]> {
    const departments = new Map<string, string | null>();
    for (const [date, some] of byDate(drafts)) {
      const found = await this.memberships.departmentsOn(date, idsOf(some));
      for (const [userId, department] of found)
        departments.set(dayOf({ userId, dateOnly: date }), department);
    }
    return drafts.map(({ entry }) =>
      this.records.create({ ...entry, departmentId: departments.get(dayOf(entry)) ?? null }),
    );
  }

  private async readBack(drafts: readonly Draft[]): Promise<Written[]> {
    const found = await this.records.find({
      where: daysOf(drafts),
      relations: { user: true, department: true },
      withDeleted: true,
    });
    const byDay = new Map(found.map((record) => [dayOf(record), record]));
    // The foreign key sees to it that there is a user.
    return drafts.map((draft) => ({
      ...draft,
      record: byDay.get(dayOf(draft.entry)) as RecordWithUser,
    }));
  }

  /** Whoever has left may have a past. @throws UserNotFound UserNotActive */
  private async reach({ source, dateOnly }: RecordFields, user: User): Promise<void> {
    if (source !== AttendanceSource.Import) refuseInactive(user);
    if (dateOnly < user.employedFrom) await this.employments.reachBack(user.id, dateOnly);
  }
}

const lineOf = ({ action, caller, record }: Written) => ({
  action,
  caller,
  table: 'attendance_records',
  recordId: record.id,
  after: snapshotOf(record),
});

const dayOf = ({ userId, dateOnly }: Pick<RecordFields, 'userId' | 'dateOnly'>): string =>
  `${dateOnly} ${userId}`;

const byDate = (drafts: readonly Draft[]): Map<string, Draft[]> =>
  groupBy(drafts, ({ entry }) => entry.dateOnly);

const idsOf = (drafts: readonly Draft[]): string[] => drafts.map(({ entry }) => entry.userId);

const daysOf = (drafts: readonly Draft[]) =>
  [...byDate(drafts)].map(([dateOnly, some]) => ({ dateOnly, userId: In(idsOf(some)) }));

const isOfOne = (error: unknown): boolean =>
  error instanceof DomainError || violates(error, ONE_A_DAY) || violatesReference(error);

/** @throws UserNotFound UserNotActive */
export function refuseInactive({ id, status, deletedAt }: User): void {
  if (deletedAt) throw new UserNotFound(id);
  if (status !== UserStatus.Active) throw new UserNotActive(id);
}
