import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Between, In, Repository, type FindOptionsWhere } from 'typeorm';
import {
  AttendanceRecord,
  type AttendanceStatus,
} from '../attendance/records/attendance-record.entity.js';
import { refuseBadRange } from '../attendance/rules/date-range.js';
import { Readership } from '../departments/readership.js';
import type { Principal } from '../platform/access/principal.js';
import { Role } from '../platform/access/role.js';
import { defined } from '../platform/database/queries.js';
import { offsetOf, sortingOf, type Page } from '../platform/wire/sorting.js';

/** Days are `YYYY-MM-DD`, the site's, both counted. */
export interface RecordsFilter {
  readonly userId?: string;
  readonly firstDay?: string;
  readonly lastDay?: string;
  readonly status?: AttendanceStatus;
}

export interface ListedRecords {
  /** With their users and departments. */
  readonly records: readonly AttendanceRecord[];
  /** How many there are on all pages. */
  readonly total: number;
  /** Whether the reader may know where people were. */
  readonly showsPositions: boolean;
}

const SORTS = { date: 'dateOnly', timestamp: 'timestamp', status: 'status' } as const;
const BEGINNING = '1900-01-01';
const END = '2199-12-31';

/** Records of all that somebody may read, in one list. */
@Injectable()
export class RecordsService {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    private readonly readership: Readership,
  ) {}

  /** @throws NotAllowed ValidationFailed */
  async list(caller: Principal, filter: RecordsFilter, page: Page): Promise<ListedRecords> {
    const { firstDay = BEGINNING, lastDay = END, status } = filter;
    if (filter.firstDay && filter.lastDay) refuseBadRange(firstDay, lastDay, 'endDate');
    const { column, direction } = sortingOf(page.sort, SORTS, '-timestamp');
    const days = { dateOnly: Between(firstDay, lastDay), ...defined({ status }) };
    const whose = await this.readableBy(caller, filter.userId);
    const [records, total] = await this.records.findAndCount({
      where: whose.map((one) => ({ ...days, ...one })),
      relations: { user: true, department: true },
      order: { [column]: direction, id: direction },
      skip: offsetOf(page),
      take: page.limit,
    });
    return { records, total, showsPositions: caller.role === Role.Admin };
  }

  /** Administrators everybody, managers their departments and themselves, others themselves. @throws NotAllowed */
  private async readableBy(
    caller: Principal,
    named?: string,
  ): Promise<FindOptionsWhere<AttendanceRecord>[]> {
    if (named !== undefined) return [{ userId: await this.readership.subjectOf(caller, named) }];
    const departments = await this.readership.of(caller);
    if (!departments) return [{}];
    return [{ userId: caller.id }, { user: { departmentId: In([...departments]) } }];
  }
}
