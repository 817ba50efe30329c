import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { And, LessThan, MoreThanOrEqual, Repository } from 'typeorm';
import { ActivityLog, type ActivityStatus } from '../platform/audit/activity-log.entity.js';
import { offsetOf, sortingOf } from '../platform/wire/sorting.js';
import { SettingsService } from '../platform/settings/settings.service.js';
import { instantOf } from '../platform/time/site-time.js';
import { defined } from '../platform/database/queries.js';
import { dayAfter } from '../platform/time/calendar-day.js';

export interface ActivitySearch {
  readonly userId?: string;
  readonly actionType?: string;
  readonly status?: ActivityStatus;
  /** `YYYY-MM-DD` on the site's calendar, both within. */
  readonly from?: string;
  readonly to?: string;
}

const BEGINNING = '1900-01-01';
const END = '2199-12-31';

/** Reads the audit trail. */
@Injectable()
export class ActivityService {
  constructor(
    @InjectRepository(ActivityLog) private readonly log: Repository<ActivityLog>,
    private readonly settings: SettingsService,
  ) {}

  /** @returns the page's lines, the latest first, and how many there are; @throws ValidationFailed */
  async search(
    { userId, actionType, status, from = BEGINNING, to = END }: ActivitySearch,
    wish: { page: number; limit: number; sort?: string },
  ): Promise<[ActivityLog[], number]> {
    const { site_timezone: zone } = await this.settings.current();
    const { direction } = sortingOf(wish.sort, { created_at: 'id', id: 'id' }, '-created_at');
    const first = instantOf({ date: from, time: '00:00:00' }, zone);
    const after = instantOf({ date: dayAfter(to), time: '00:00:00' }, zone);
    return this.log.findAndCount({
      where: {
        ...defined({ userId, actionType, status }),
        createdAt: And(MoreThanOrEqual(first), LessThan(after)),
      },
      order: { id: direction },
      skip: offsetOf(wish),
      take: wish.limit,
    });
  }
}
