import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import { WorkdayChanges, type WorkdayEffect } from '../../calendar/holidays/workday-changes.js';
import type { Workday } from '../../calendar/holidays/changed-days.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { append } from '../../platform/database/queries.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { siteTime } from '../../platform/time/site-time.js';
import { UNTOUCHED_CLOCK_ABSENCE_SQL } from '../records/clock-absence.js';
import { FeedChange, FeedEntry } from '../records/feed-entry.entity.js';
import { AbsenceService } from './absence.service.js';
import { among, expectedPeople } from './expected-people.js';

/** Takes absences back when a day ceases to be one of work, and writes them when it becomes one. */
@Injectable()
export class AbsencesOfChangedDays implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    @InjectRepository(FeedEntry) private readonly feed: Repository<FeedEntry>,
    private readonly changes: WorkdayChanges,
    private readonly absences: AbsenceService,
    private readonly settings: SettingsService,
    private readonly audit: AuditService,
  ) {}

  onModuleInit(): void {
    this.changes.follow('expectations', async (changed) => this.expectations(changed));
    this.changes.follow('absences', async (changed) => this.follow(changed));
  }

  /** How many people's days it is about: those up to today, or the one to come. */
  private async expectations(changed: readonly Workday[]): Promise<Partial<WorkdayEffect>> {
    const { site_timezone: zone } = await this.settings.current();
    const today = siteTime(new Date(), zone).date;
    const isOneDay = new Set(changed.map(({ date }) => date)).size === 1;
    const people = new Set<string>();
    let days = 0;
    for (const { date, members } of changed) {
      if (date > today && !isOneDay) continue;
      const { sql, values } = expectedPeople(date, members);
      const rows = await this.database.query<{ id: string }[]>(`SELECT u.id AS id ${sql}`, [
        ...values,
      ]);
      days += rows.length;
      for (const { id } of rows) people.add(id);
    }
    return { days, people: people.size };
  }

  private async follow(changed: readonly Workday[]): Promise<Partial<WorkdayEffect>> {
    let absencesWithdrawn = 0;
    for (const day of changed) if (!day.isWorking) absencesWithdrawn += await this.withdraw(day);
    const due = new Set(changed.filter(({ isWorking }) => isWorking).map(({ date }) => date));
    let absencesWritten = 0;
    for (const date of due) absencesWritten += await this.absences.redo(date);
    return { absencesWithdrawn, absencesWritten };
  }

  private async withdraw({ date, members }: Workday): Promise<number> {
    const { sql, values } = among(members, { user: 'user_id', department: 'department_id' });
    const text = `DELETE FROM attendance_records WHERE date_only = ? AND ${UNTOUCHED_CLOCK_ABSENCE_SQL} AND ${sql}`;
    // Inside a transaction this is its runner, which is not ours to release.
    const runner = this.database.createQueryRunner();
    const { affected } = await runner.query(text, [date, ...values], true);
    const absences = affected ?? 0;
    if (absences === 0) return 0;
    await append(this.feed, { recordId: null, change: FeedChange.Withdrawn });
    await this.audit.record({
      action: 'absences_withdrawn',
      description: `${absences} absences of ${date}, on which no work was due, were withdrawn`,
      table: 'attendance_records',
      after: { date, absences },
    });
    return absences;
  }
}
