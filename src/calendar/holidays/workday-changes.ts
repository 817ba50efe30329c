import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import type { Workday } from './changed-days.js';
import { Workdays } from './workdays.js';

/** What becomes of people's days when days become days of work, or cease to be. */
export interface WorkdayEffect {
  /** People's days that are due now and were not, or the other way round. */
  readonly days: number;
  readonly people: number;
  /** Absences that nobody said but the clock. */
  readonly absencesWithdrawn: number;
  readonly absencesWritten: number;
  /** Days of leave that count no longer, and that count again. */
  readonly leaveDaysReturned: number;
  readonly leaveDaysRestored: number;
}

/** Follows days that changed; joins the transaction. @returns what it did */
export type WorkdayFollower = (changed: readonly Workday[]) => Promise<Partial<WorkdayEffect>>;

/** Leave comes back before it is asked who was absent. */
const ORDER = ['expectations', 'leave', 'absences'] as const;
type FollowerName = (typeof ORDER)[number];

export interface CalendarChange<T> {
  /** The days that it may change, in order. */
  readonly dates: readonly string[];
  readonly make: () => Promise<T>;
  /** Undo all of it. */
  readonly isDryRun: boolean;
  /** What those who follow see once it is made; what is in the database when left out. */
  readonly seeing?: <R>(work: () => Promise<R>) => Promise<R>;
}

export interface ChangedCalendar<T> {
  readonly outcome: T;
  readonly effect: WorkdayEffect;
}

/** Changes which days are days of work, with all that follows from it. */
@Injectable()
export class WorkdayChanges {
  private readonly followers = new Map<FollowerName, WorkdayFollower>();

  constructor(
    private readonly workdays: Workdays,
    private readonly transactions: Transactions,
  ) {}

  follow(name: FollowerName, follower: WorkdayFollower): void {
    this.followers.set(name, follower);
  }

  /** In one transaction; throws what making it throws. */
  async carryOut<T>(change: CalendarChange<T>): Promise<ChangedCalendar<T>> {
    const { dates, make, isDryRun, seeing = (work) => work() } = change;
    const work = async () => {
      const before = await this.workdays.view(dates);
      const outcome = await make();
      const effect = await seeing(async () =>
        this.followed(await this.workdays.changed(dates, before, await this.workdays.view(dates))),
      );
      return { outcome, effect };
    };
    return isDryRun ? this.transactions.rehearse(work) : this.transactions.run(work);
  }

  private async followed(changed: readonly Workday[]): Promise<WorkdayEffect> {
    const effect = { ...NO_EFFECT };
    if (changed.length === 0) return effect;
    for (const name of ORDER) Object.assign(effect, await this.followers.get(name)?.(changed));
    return effect;
  }
}

const NO_EFFECT: WorkdayEffect = {
  days: 0,
  people: 0,
  absencesWithdrawn: 0,
  absencesWritten: 0,
  leaveDaysReturned: 0,
  leaveDaysRestored: 0,
};
