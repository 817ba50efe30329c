import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import { groupBy } from '../../platform/collections/group-by.js';
import { append } from '../../platform/database/queries.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { dayAfter, dayBefore } from '../../platform/time/calendar-day.js';
import { siteTime } from '../../platform/time/site-time.js';
import {
  employmentAfter,
  refuseOverlap,
  type Employment,
  type EmploymentChange,
} from './employment.js';
import { EVER, FOREVER, type Span } from './member.js';
import { PastEmployment } from './past-employment.entity.js';

/** As much of a user as is asked here. */
interface Employee extends Employment {
  readonly id: string;
  readonly createdAt: Date;
}

interface SpanRow {
  readonly userId: string;
  readonly first: string;
  readonly last: string | null;
}

const FIRST_RECORD =
  'SELECT CAST(MIN(date_only) AS CHAR) AS first FROM attendance_records WHERE user_id = ?';

const HAS_RECORD =
  'SELECT COUNT(*) AS number FROM attendance_records WHERE user_id = ? AND date_only = ?';

// Of whom nobody said since when they are here. Somebody's records are no change of the person.
const REACH_BACK = `UPDATE users SET employed_from = ?, updated_at = updated_at
WHERE id = ? AND join_date IS NULL AND employed_from > ?
  AND NOT EXISTS (SELECT 1 FROM past_employments e WHERE e.user_id = users.id AND e.left_on >= ?)`;

/** Of so many people, whose ids are given twice. */
function spansOf(people: number): string {
  const marks = Array.from({ length: people }, () => '?').join();
  return `SELECT id AS userId,
  CAST(CASE WHEN join_date IS NULL THEN '${EVER}' ELSE employed_from END AS CHAR) AS first,
  CAST(left_on AS CHAR) AS last
FROM users WHERE id IN (${marks}) UNION ALL
SELECT user_id, CAST(joined_on AS CHAR), CAST(left_on AS CHAR)
FROM past_employments WHERE user_id IN (${marks})`;
}

/** Who is employed when: the one place that says since when somebody without a join date has been here. */
@Injectable()
export class Employments {
  constructor(
    @InjectRepository(PastEmployment) private readonly past: Repository<PastEmployment>,
    private readonly database: DataSource,
    private readonly settings: SettingsService,
  ) {}

  /** The first day that counts of a newcomer of this moment. */
  async beginning(now = new Date()): Promise<(joinDate?: string | null) => string> {
    const today = await this.dayOf(now);
    return (joinDate) => joinDate ?? today;
  }

  /**
   * Keeps the employment that ended with a change; joins the transaction of the change, and tells what it writes of the
   * user. @throws EmploymentOverlaps ValidationFailed
   */
  async change(user: Employee, said: EmploymentChange, now = new Date()): Promise<Employment> {
    const ended = await this.endedOf(user.id);
    const latest = ended.at(-1)?.to ?? null;
    const firstKnown = await this.firstKnown(user, latest);
    const change = employmentAfter(user, said, await this.dayOf(now), firstKnown);
    refuseOverlap(change.present.employedFrom, ended);
    if (change.ended) {
      const { from: joinedOn, to: leftOn } = change.ended;
      await append(this.past, { userId: user.id, joinedOn, leftOn });
    }
    return change.present;
  }

  /** The last day that counts of somebody who is removed: today only if there is something of today. */
  async lastDayOf({ id, leftOn }: Employee, now = new Date()): Promise<string> {
    const today = await this.dayOf(now);
    const [row] = await this.database.query<{ number: unknown }[]>(HAS_RECORD, [id, today]);
    const last = Number(row?.number) > 0 ? today : dayBefore(today);
    return leftOn !== null && leftOn < last ? leftOn : last;
  }

  /** Whoever has a record of an earlier day was here then. Joins the transaction of the record. */
  async reachBack(userId: string, date: string): Promise<void> {
    await this.database.query(REACH_BACK, [date, userId, date, date]);
  }

  /** When somebody is or was employed, or may have been: a record of earlier days says that they were. */
  async of(userId: string): Promise<Span[]> {
    return (await this.ofAll([userId]))(userId);
  }

  /** The same of several people. */
  async ofAll(userIds: readonly string[]): Promise<(userId: string) => Span[]> {
    if (userIds.length === 0) return () => [];
    const rows = await this.database.query<SpanRow[]>(spansOf(userIds.length), [
      ...userIds,
      ...userIds,
    ]);
    const byPerson = groupBy(rows, ({ userId }) => userId);
    return (userId) =>
      (byPerson.get(userId) ?? []).map(({ first, last }) => ({ from: first, to: last ?? FOREVER }));
  }

  /** Those that ended before the present one, in order. */
  async endedOf(userId: string): Promise<Span[]> {
    const past = await this.past.find({ where: { userId }, order: { leftOn: 'ASC' } });
    return past.map(({ joinedOn, leftOn }) => ({ from: joinedOn, to: leftOn }));
  }

  /** The day of the account or of an earlier record, but after what ended. */
  private async firstKnown({ id, createdAt }: Employee, ended: string | null): Promise<string> {
    const [row] = await this.database.query<{ first: string | null }[]>(FIRST_RECORD, [id]);
    const created = await this.dayOf(createdAt);
    const known = row?.first && row.first < created ? row.first : created;
    return ended !== null && known <= ended ? dayAfter(ended) : known;
  }

  private async dayOf(instant: Date): Promise<string> {
    const { site_timezone: zone } = await this.settings.current();
    return siteTime(instant, zone).date;
  }
}
