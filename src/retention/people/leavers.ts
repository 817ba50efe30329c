import { Injectable } from '@nestjs/common';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { dayBack } from '../../platform/time/calendar-day.js';
import { siteTime } from '../../platform/time/site-time.js';
import type { RetainedData } from '../retained-data.js';
import { FaceHolders, type Which } from './face-holders.js';

/** Faces of people whose last day is long enough ago. */
@Injectable()
export class Leavers implements RetainedData {
  readonly name = 'faces_of_leavers';

  constructor(
    private readonly holders: FaceHolders,
    private readonly settings: SettingsService,
  ) {}

  async countDue(now: Date): Promise<number> {
    const due = await this.due(now);
    return due ? this.holders.count(due) : 0;
  }

  async letGo(now: Date): Promise<number> {
    const due = await this.due(now);
    return due ? this.holders.erase(due, now) : 0;
  }

  /** @returns null for nobody ever */
  private async due(now: Date): Promise<Which | null> {
    const { retention_leavers_days: days, site_timezone: zone } = await this.settings.current();
    if (days === 0) return null;
    const lastDay = dayBack(siteTime(now, zone).date, days);
    return {
      condition: 'person.deletedAt IS NULL AND person.leftOn <= :lastDay',
      values: { lastDay },
    };
  }
}
