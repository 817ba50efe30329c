import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { dayAfter, dayBefore } from '../../platform/time/calendar-day.js';
import { siteTime } from '../../platform/time/site-time.js';
import { DEPARTMENT_THEN, membershipOn } from './membership-sql.js';
import { EVER, FOREVER } from './member.js';
import { PastMembership } from './past-membership.entity.js';

/** As much of a user as is kept, as it was before the change. */
interface Standing {
  readonly id: string;
  readonly departmentId: string | null;
  readonly exempt: boolean;
}

// Asked for with each record: one statement that finds two rows of each by their keys.
const DEPARTMENTS_ON = `SELECT u.id AS userId, ${DEPARTMENT_THEN} AS department
FROM users u ${membershipOn('?')} WHERE u.id IN `;

/** Who belonged to which department when. Days are `YYYY-MM-DD`. */
@Injectable()
export class Memberships {
  constructor(
    private readonly database: DataSource,
    @InjectRepository(PastMembership) private readonly past: Repository<PastMembership>,
    private readonly settings: SettingsService,
  ) {}

  /**
   * Keeps where somebody who moves today belonged until yesterday, and whether they owed attendance. Joins the
   * transaction of the change, after it has written the user.
   */
  async end({ id: userId, departmentId, exempt }: Standing, now = new Date()): Promise<void> {
    const { site_timezone: zone } = await this.settings.current();
    const lastDay = dayBefore(siteTime(now, zone).date);
    const latest = await this.past.findOne({ where: { userId }, order: { lastDay: 'DESC' } });
    const firstDay = latest ? dayAfter(latest.lastDay) : EVER;
    // Who moves again on the same day belonged nowhere for a day in between.
    if (firstDay > lastDay) return;
    const insert = this.past.createQueryBuilder().insert();
    await insert
      .values({ userId, departmentId, exempt, firstDay, lastDay })
      .orIgnore()
      .updateEntity(false)
      .execute();
  }

  /** Null for none. */
  async departmentOn(date: string, userId: string): Promise<string | null> {
    return (await this.departmentsOn(date, [userId])).get(userId) ?? null;
  }

  /** By user; null for none. */
  async departmentsOn(
    date: string,
    userIds: readonly string[],
  ): Promise<Map<string, string | null>> {
    const rows = await this.database.query<{ userId: string; department: string | null }[]>(
      `${DEPARTMENTS_ON}(${userIds.map(() => '?').join()})`,
      [date, ...userIds],
    );
    return new Map(rows.map(({ userId, department }) => [userId, department]));
  }

  /** Answers for any number of days. */
  async of(userId: string): Promise<(date: string) => string | null> {
    const present = await this.departmentOn(FOREVER, userId);
    const past = await this.past.findBy({ userId });
    return (date) => {
      const then = past.find(({ firstDay, lastDay }) => firstDay <= date && date <= lastDay);
      return then ? then.departmentId : present;
    };
  }
}
