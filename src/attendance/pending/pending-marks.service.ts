import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Between, Repository, type FindOptionsWhere } from 'typeorm';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { dayBack } from '../../platform/time/calendar-day.js';
import { siteTime } from '../../platform/time/site-time.js';
import { offsetOf, type Page } from '../../platform/wire/sorting.js';
import {
  AttendanceRecord,
  VerificationStatus,
  type RecordWithUser,
} from '../records/attendance-record.entity.js';
import { refuseBadRange } from '../rules/date-range.js';

/** Days, both counted: a month when nothing is said. */
const LISTED = 31;

/** Days, both counted. */
export interface PendingFilter {
  readonly from?: string;
  readonly to?: string;
}

/** Comings and goings that an administrator has to review. */
@Injectable()
export class PendingMarksService {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    private readonly settings: SettingsService,
  ) {}

  /**
   * By day, the latest first.
   * @throws ValidationFailed
   */
  async list(
    { from, to }: PendingFilter,
    page: Page,
    now: Date,
  ): Promise<{ records: RecordWithUser[]; total: number }> {
    const { site_timezone: zone } = await this.settings.current();
    const last = to ?? siteTime(now, zone).date;
    const first = from ?? dayBack(last, LISTED - 1);
    refuseBadRange(first, last, 'to');
    const [records, total] = await this.records.findAndCount({
      where: pendingBetween(first, last),
      relations: { user: true, department: true },
      withDeleted: true,
      order: { dateOnly: 'DESC', id: 'ASC' },
      skip: offsetOf(page),
      take: page.limit,
    });
    // The foreign key sees to it that there is a user.
    return { records: records as RecordWithUser[], total };
  }
}

const pendingBetween = (from: string, to: string): FindOptionsWhere<AttendanceRecord>[] => {
  const dateOnly = Between(from, to);
  return [
    { dateOnly, verificationStatus: VerificationStatus.Pending },
    { dateOnly, checkOutPending: true },
  ];
};
