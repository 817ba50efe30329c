import { dayAfter, daysBetween } from '../../platform/time/calendar-day.js';
import type { Span } from '../../users/history/member.js';
import { daysOf, type Period } from './period.js';

/** A day of a report. */
export interface ReportDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether people are expected: a day of work that is no holiday. */
  readonly isWorking: boolean;
}

/** The days of a period, and on which of them people are expected. */
export const reportDays = (period: Period, isWorking: (date: string) => boolean): ReportDay[] =>
  daysOf(period).map((date) => ({ date, isWorking: isWorking(date) }));

/** Answers how many days of work there have been between days of the period, up to today. */
export class Expectation {
  private readonly past: readonly ReportDay[];
  /** Days of work before each of `past`, and before the day that follows them. */
  private readonly before: number[] = [0];
  private readonly off: ReadonlySet<string>;

  constructor(days: readonly ReportDay[], today: string) {
    this.past = days.filter(({ date }) => date <= today);
    let sum = 0;
    for (const { isWorking } of this.past) this.before.push((sum += Number(isWorking)));
    this.off = new Set(days.filter(({ isWorking }) => !isWorking).map(({ date }) => date));
  }

  /** Both days counted; none where the last comes before the first. */
  workingDays({ from, to }: Span): number {
    return Math.max(0, this.countBefore(dayAfter(to)) - this.countBefore(from));
  }

  private countBefore(day: string): number {
    const first = this.past[0]?.date ?? day;
    const index = Math.min(Math.max(0, daysBetween(first, day)), this.past.length);
    return this.before[index] ?? 0;
  }

  /** How many of these days, each `YYYY-MM-DD`, are no days of work. */
  daysOffAmong(dates: readonly string[]): number {
    return dates.filter((date) => this.off.has(date)).length;
  }
}
