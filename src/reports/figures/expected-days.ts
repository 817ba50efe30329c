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

/**
 * Answers how many days of work there have been between days of the period, up to today. Asked of ten thousand people at
 * once: days are compared and looked up as they are written, and none is reckoned with.
 */
export class Expectation {
  /** Of each day up to today, the days of work up to it, and whether it is one. */
  private readonly past = new Map<string, { readonly upTo: number; readonly isWorking: boolean }>();
  private readonly first: string | undefined;
  private readonly sum: number;
  private readonly off: ReadonlySet<string>;

  constructor(days: readonly ReportDay[], today: string) {
    this.first = days[0]?.date;
    let upTo = 0;
    for (const { date, isWorking } of days.filter((day) => day.date <= today))
      this.past.set(date, { upTo: (upTo += Number(isWorking)), isWorking });
    this.sum = upTo;
    this.off = new Set(days.filter(({ isWorking }) => !isWorking).map(({ date }) => date));
  }

  /** Both days counted; none where the last comes before the first. */
  workingDays({ from, to }: Span): number {
    return Math.max(0, this.countUpTo(to) - this.countBefore(from));
  }

  private countUpTo(day: string): number {
    return this.past.get(day)?.upTo ?? this.countOutside(day);
  }

  private countBefore(day: string): number {
    const found = this.past.get(day);
    return found ? found.upTo - Number(found.isWorking) : this.countOutside(day);
  }

  /** Of a day before the first, or after the last that has come. */
  private countOutside(day: string): number {
    return this.first === undefined || day < this.first ? 0 : this.sum;
  }

  /** How many of these days, each `YYYY-MM-DD`, are no days of work. */
  daysOffAmong(dates: readonly string[]): number {
    return dates.filter((date) => this.off.has(date)).length;
  }
}
