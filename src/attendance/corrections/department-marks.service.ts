import { Injectable } from '@nestjs/common';
import { HolidayCalendar } from '../../calendar/holidays/holiday-calendar.js';
import { ClosedMonthsService } from '../../calendar/months/closed-months.service.js';
import { excuseOf } from '../../calendar/months/excuse.js';
import type { Schedule } from '../../calendar/schedules/schedule.js';
import { ScheduleResolverService } from '../../calendar/schedules/schedule-resolver.service.js';
import { isWorkingDay } from '../../calendar/schedules/working-day.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { Transactions } from '../../platform/database/transactions.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { siteTime } from '../../platform/time/site-time.js';
import { UserNotFound } from '../../users/errors.js';
import { AttendanceLedger } from '../ledger/attendance-ledger.js';
import { hasAttended } from '../records/attendance-record.entity.js';
import { AlreadyMarked, UserNotActive } from '../records/errors.js';
import type { RecordFields } from '../records/record-changes.js';
import { manualTiming } from '../rules/manual-timing.js';
import { DepartmentCandidates } from './department-candidates.js';
import { whyLeftOut, type DepartmentMark, type LeftOut } from './department-mark.js';
import { BY_HAND, MARKED_BY_HAND } from './mark-by-hand.js';
import { ManualNotices } from './manual-notices.js';
import { refuseClosed, refuseFuture } from './writable-days.js';

/** How often to begin anew when somebody is marked, or leaves, meanwhile. */
const TRIES = 5;
/** People marked in one transaction: a few milliseconds, then others get their turn. */
const AT_A_TIME = 20;

interface Plan {
  readonly mark: DepartmentMark;
  readonly ruleOf: (userId: string) => Schedule;
  readonly isDue: (userId: string) => boolean;
  readonly now: Date;
  /** Whose own day stays; null for nobody's. */
  readonly writer: string | null;
}

export interface DepartmentMarked {
  readonly isDryRun: boolean;
  /** Ids. */
  readonly marked: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** Marks all of a department at once who were due and have no record. */
@Injectable()
export class DepartmentMarksService {
  constructor(
    private readonly settings: SettingsService,
    private readonly schedules: ScheduleResolverService,
    private readonly holidays: HolidayCalendar,
    private readonly closedMonths: ClosedMonthsService,
    private readonly candidates: DepartmentCandidates,
    private readonly ledger: AttendanceLedger,
    private readonly notices: ManualNotices,
    private readonly transactions: Transactions,
  ) {}

  /** @throws ValidationFailed EditWindowClosed MonthClosed */
  async mark(
    caller: Principal,
    mark: DepartmentMark,
    isDryRun: boolean,
    now = new Date(),
  ): Promise<DepartmentMarked> {
    const { date, departmentId } = mark;
    const settings = await this.settings.current();
    const { date: today } = siteTime(now, settings.site_timezone);
    refuseFuture(date, today);
    refuseClosed(date, today, settings);
    const book = await this.schedules.current();
    const daysOff = await this.holidays.between(date, date);
    const ruleOf = (userId: string) => book.on(date, { userId, departmentId });
    const isDue = (userId: string) => isWorkingDay(date, ruleOf(userId), daysOff);
    const plan = { mark, ruleOf, isDue, now, writer: writerOf(caller) };
    const reason = excuseOf(caller, mark.reason);
    if (isDryRun) {
      if (!reason) await this.closedMonths.admit(date, date);
      const marked = await this.due(plan);
      return { isDryRun, marked, leftOut: await this.others(plan, marked) };
    }
    const marked: string[] = [];
    for (const some of inSlices(await this.due(plan))) {
      marked.push(...(await this.attempt(() => this.markSome(some, plan, reason), TRIES)));
    }
    return { isDryRun, marked, leftOut: await this.others(plan, marked) };
  }

  /** Whom to mark. */
  private async due({ mark, isDue, writer }: Plan): Promise<string[]> {
    const candidates = await this.candidates.of(mark.departmentId, mark.date);
    return candidates
      .filter((candidate) => !whyLeftOut(candidate, isDue(candidate.userId), writer))
      .map(({ userId }) => userId);
  }

  private async others({ mark, isDue, writer }: Plan, marked: readonly string[]) {
    const isMarked = new Set(marked);
    const candidates = await this.candidates.of(mark.departmentId, mark.date);
    return candidates.flatMap((candidate): LeftOut[] => {
      const { userId, name } = candidate;
      const why = isMarked.has(userId) ? undefined : whyLeftOut(candidate, isDue(userId), writer);
      return why ? [{ userId, name, why }] : [];
    });
  }

  /** @returns those who are still to be marked, who then are */
  private async markSome(
    some: readonly string[],
    plan: Plan,
    reason: string | undefined,
  ): Promise<string[]> {
    const { date } = plan.mark;
    return this.transactions.run(async () => {
      await this.closedMonths.admit(date, date, reason);
      const due = new Set(await this.due(plan));
      const userIds = some.filter((userId) => due.has(userId));
      for (const userId of userIds) {
        const entry = { ...entryOf(plan.mark, plan.ruleOf(userId), plan.now), userId };
        const record = await this.ledger.enter(entry, MARKED_BY_HAND);
        await this.notices.marked(record);
      }
      return userIds;
    });
  }

  /** Nothing of an attempt stays in which one of them was marked meanwhile, left or was removed. */
  private async attempt<T>(work: () => Promise<T>, tries: number): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const isOvertaken =
        error instanceof AlreadyMarked ||
        error instanceof UserNotActive ||
        error instanceof UserNotFound;
      if (tries > 1 && isOvertaken) return this.attempt(work, tries - 1);
      throw error;
    }
  }
}

const writerOf = ({ id, role }: Principal): string | null => (role === Role.Admin ? null : id);

const inSlices = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / AT_A_TIME) }, (_, i) =>
    ids.slice(i * AT_A_TIME, (i + 1) * AT_A_TIME),
  );

/** A mark of today without a time is of this moment. */
function entryOf(
  { date, status, time, notes }: DepartmentMark,
  judgedBy: Schedule,
  now: Date,
): Omit<RecordFields, 'userId'> {
  const present = siteTime(now, judgedBy.zone);
  const isNow = date === present.date && hasAttended(status);
  const timing = manualTiming(
    { date, status, time: time ?? (isNow ? present.time : undefined) },
    judgedBy,
  );
  return { ...timing, ...BY_HAND, judgedBy, dateOnly: date, notes: notes || null };
}
