import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import {
  Between,
  LessThanOrEqual,
  MoreThanOrEqual,
  Repository,
  type FindOptionsWhere,
} from 'typeorm';
import { offsetOf, sortingOf, type Page } from '../../platform/wire/sorting.js';
import { UsersService } from '../../users/users.service.js';
import {
  AttendanceRecord,
  withUser,
  type AttendanceStatus,
  type RecordWithUser,
  type VerificationStatus,
} from '../records/attendance-record.entity.js';
import { refuseBadRange } from '../rules/date-range.js';
import { tallyOf, type StatusCount, type Tally } from '../tally/tally.js';

const SORTS = { date: 'dateOnly', timestamp: 'timestamp', status: 'status' } as const;

/** Days are `YYYY-MM-DD`, the site's, both counted. */
export interface HistoryFilter {
  readonly firstDay?: string;
  readonly lastDay?: string;
  readonly status?: AttendanceStatus;
}

export interface History {
  readonly records: RecordWithUser[];
  /** How many there are on all pages. */
  readonly total: number;
  /** Of all days in the range, whatever status is asked for. */
  readonly tally: Tally;
}

/** One person's records over time. */
@Injectable()
export class HistoryService {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    private readonly users: UsersService,
  ) {}

  /** Also of somebody who was removed. @throws ValidationFailed UserNotFound */
  async show(userId: string, filter: HistoryFilter, page: Page): Promise<History> {
    const { firstDay, lastDay, status } = filter;
    if (firstDay !== undefined && lastDay !== undefined)
      refuseBadRange(firstDay, lastDay, 'end_date');
    const { column, direction } = sortingOf(page.sort, SORTS, '-date');
    const user = await this.users.getEvenRemoved(userId);
    const where = { userId, ...within(filter) };

    const counts = await this.countsOf(where);
    const records = await this.records.find({
      where: { ...where, ...(status && { status }) },
      relations: { department: true },
      order: { [column]: direction, id: direction },
      skip: offsetOf(page),
      take: page.limit,
    });
    return {
      records: records.map((record) => withUser(record, user)),
      total: counts
        .filter((one) => status === undefined || one.status === status)
        .reduce((sum, { count }) => sum + count, 0),
      tally: tallyOf(counts),
    };
  }

  /** A person's latest records, the latest first. @throws UserNotFound */
  async latest(userId: string, count: number): Promise<RecordWithUser[]> {
    const user = await this.users.get(userId);
    const records = await this.records.find({
      where: { userId },
      relations: { department: true },
      order: { dateOnly: 'DESC' },
      take: count,
    });
    return records.map((record) => withUser(record, user));
  }

  private async countsOf(where: FindOptionsWhere<AttendanceRecord>) {
    const rows = await this.records
      .createQueryBuilder('r')
      .select('r.status', 'status')
      .addSelect('r.verificationStatus', 'verificationStatus')
      .addSelect('r.leaveCountsAsPresent', 'leaveCountsAsPresent')
      .addSelect('COUNT(*)', 'number')
      .where(where)
      .groupBy('r.status')
      .addGroupBy('r.verificationStatus')
      .addGroupBy('r.leaveCountsAsPresent')
      .getRawMany<CountRow>();
    return rows.map(({ status, verificationStatus, leaveCountsAsPresent, number }) => ({
      status,
      verificationStatus,
      leaveCountsAsPresent: Boolean(leaveCountsAsPresent),
      count: Number(number),
    })) satisfies StatusCount[];
  }
}

interface CountRow {
  readonly status: AttendanceStatus;
  readonly verificationStatus: VerificationStatus;
  readonly leaveCountsAsPresent: number;
  readonly number: number | string;
}

function within({ firstDay, lastDay }: HistoryFilter): FindOptionsWhere<AttendanceRecord> {
  if (firstDay !== undefined && lastDay !== undefined)
    return { dateOnly: Between(firstDay, lastDay) };
  if (firstDay !== undefined) return { dateOnly: MoreThanOrEqual(firstDay) };
  return lastDay === undefined ? {} : { dateOnly: LessThanOrEqual(lastDay) };
}
