import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import {
  Between,
  LessThanOrEqual,
  MoreThanOrEqual,
  Repository,
  type FindOptionsWhere,
} from 'typeorm';
import { offsetOf, sortingOf } from '../../platform/wire/sorting.js';
import { UsersService } from '../../users/users.service.js';
import {
  AttendanceRecord,
  type AttendanceStatus,
  type VerificationStatus,
} from '../records/attendance-record.entity.js';
import { refuseBadRange } from '../rules/date-range.js';
import type { HistoryDto, HistoryQuery } from './history.dto.js';
import { RecordDto } from '../records/record.dto.js';
import { tallyOf, type Standing } from '../records/tally.js';

const SORTS = { date: 'dateOnly', timestamp: 'timestamp', status: 'status' } as const;

type Range = Pick<HistoryQuery, 'start_date' | 'end_date'>;

/** One person's records over time. */
@Injectable()
export class HistoryService {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    private readonly users: UsersService,
  ) {}

  /** @throws ValidationFailed UserNotFound */
  async show(userId: string, query: HistoryQuery): Promise<HistoryDto> {
    const { start_date: start, end_date: end } = query;
    if (start !== undefined && end !== undefined) refuseBadRange(start, end, 'end_date');
    const { page, limit, status } = query;
    const { column, direction } = sortingOf(query.sort, SORTS, '-date');
    const user = await this.users.get(userId);
    const where = { userId, ...within(query) };

    const standings = await this.standingsOf(where);
    const records = await this.records.find({
      where: { ...where, ...(status && { status }) },
      order: { [column]: direction, id: direction },
      skip: offsetOf(query),
      take: limit,
    });
    return {
      records: records.map((record) => RecordDto.from(record, user)),
      total: standings
        .filter((standing) => status === undefined || standing.status === status)
        .reduce((sum, { count }) => sum + count, 0),
      page,
      limit,
      counts: tallyOf(standings),
    };
  }

  /** A person's latest records, the latest first. @throws UserNotFound */
  async latest(userId: string, count: number): Promise<RecordDto[]> {
    const user = await this.users.get(userId);
    const records = await this.records.find({
      where: { userId },
      order: { dateOnly: 'DESC' },
      take: count,
    });
    return records.map((record) => RecordDto.from(record, user));
  }

  private async standingsOf(where: FindOptionsWhere<AttendanceRecord>) {
    const rows = await this.records
      .createQueryBuilder('r')
      .select('r.status', 'status')
      .addSelect('r.verificationStatus', 'verificationStatus')
      .addSelect('COUNT(*)', 'number')
      .where(where)
      .groupBy('r.status')
      .addGroupBy('r.verificationStatus')
      .getRawMany<StandingRow>();
    return rows.map(({ status, verificationStatus, number }) => ({
      status,
      verification_status: verificationStatus,
      count: Number(number),
    })) satisfies Standing[];
  }
}

interface StandingRow {
  readonly status: AttendanceStatus;
  readonly verificationStatus: VerificationStatus;
  readonly number: number | string;
}

function within({ start_date: start, end_date: end }: Range): FindOptionsWhere<AttendanceRecord> {
  if (start !== undefined && end !== undefined) return { dateOnly: Between(start, end) };
  if (start !== undefined) return { dateOnly: MoreThanOrEqual(start) };
  return end === undefined ? {} : { dateOnly: LessThanOrEqual(end) };
}
