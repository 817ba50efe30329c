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

/** Answers how many days of work a person who joined on a day has had in the period up to today. */
export class Expectation {
  private readonly past: readonly ReportDay[];
  /** Days of work from each of `past` on. */
  private readonly remaining: readonly number[];
  private readonly off: ReadonlySet<string>;

  constructor(days: readonly ReportDay[], today: string) {
    this.past = days.filter(({ date }) => date <= today);
    const remaining = [0];
    for (const day of this.past.toReversed()) {
      remaining.push((remaining.at(-1) ?? 0) + Number(day.isWorking));
    }
    this.remaining = remaining.reverse();
    this.off = new Set(days.filter(({ isWorking }) => !isWorking).map(({ date }) => date));
  }

  /** @param joined `YYYY-MM-DD`; null for who has always been here */
  workingDays(joined: string | null): number {
    const start = this.past[0]?.date;
    if (start === undefined) return 0;
    if (joined === null || joined <= start) return this.remaining[0] ?? 0;
    const index = this.past.findIndex(({ date }) => date >= joined);
    return index === -1 ? 0 : (this.remaining[index] ?? 0);
  }

  /** How many of these days, each `YYYY-MM-DD`, are no days of work. */
  daysOffAmong(dates: readonly string[]): number {
    return dates.filter((date) => this.off.has(date)).length;
  }
}
