import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import {
  Between,
  In,
  IsNull,
  MoreThanOrEqual,
  Not,
  Repository,
  type FindOptionsWhere,
} from 'typeorm';
import type { ScheduleGroup } from '../../calendar/schedules/schedule-group.js';
import { ScheduleResolverService } from '../../calendar/schedules/schedule-resolver.service.js';
import { dayBefore } from '../../platform/time/calendar-day.js';
import { siteTime } from '../../platform/time/site-time.js';
import {
  AttendanceRecord,
  AttendanceStatus,
  VerificationStatus,
  type RecordWithUser,
} from '../records/attendance-record.entity.js';
import { NoticedCheckOut } from './noticed-check-out.entity.js';

/** Days of people who came, and are not known to have gone. */
@Injectable()
export class OpenRecords {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    private readonly schedules: ScheduleResolverService,
  ) {}

  /** The last day that nobody can go from any more, nights included; `YYYY-MM-DD`. */
  async lastOver(now: Date): Promise<string> {
    const book = await this.schedules.current();
    const eve = dayBefore(siteTime(now, book.zone).date);
    const isAtWork = ({ worker }: ScheduleGroup) => book.dayOf(now, worker).date === eve;
    return book.groupsOn(eve).some(isAtWork) ? dayBefore(eve) : eve;
  }

  /** By day, the latest first. */
  async list(
    from: string,
    to: string,
    page: { readonly skip: number; readonly take: number },
  ): Promise<{ records: RecordWithUser[]; total: number }> {
    const [records, total] = await this.records.findAndCount({
      where: openBetween(from, to),
      relations: { user: true, department: true },
      withDeleted: true,
      order: { dateOnly: 'DESC', id: 'ASC' },
      ...page,
    });
    // The foreign key sees to it that there is a user.
    return { records: records as RecordWithUser[], total };
  }

  /** Some with a time of coming that nobody was told of yet. */
  async unnoticed(from: string, to: string, most: number): Promise<AttendanceRecord[]> {
    return this.records
      .createQueryBuilder('r')
      .where({ ...openBetween(from, to), timeOnly: Not(IsNull()) })
      .andWhere((query) => {
        const noticed = query.subQuery().select('1').from(NoticedCheckOut, 'n');
        return `NOT EXISTS ${noticed.where('n.recordId = r.id').getQuery()}`;
      })
      .orderBy('r.id')
      .take(most)
      .getMany();
  }

  /** Whether anybody has checked out since a day: where nobody ever does, nobody forgets it. */
  async areClosedSince(from: string): Promise<boolean> {
    return this.records.existsBy({ dateOnly: MoreThanOrEqual(from), checkOutAt: Not(IsNull()) });
  }
}

const openBetween = (from: string, to: string): FindOptionsWhere<AttendanceRecord> => ({
  dateOnly: Between(from, to),
  status: In([AttendanceStatus.Present, AttendanceStatus.Late]),
  verificationStatus: VerificationStatus.Verified,
  checkOutAt: IsNull(),
});
