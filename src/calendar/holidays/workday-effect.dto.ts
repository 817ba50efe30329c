import { IsBoolean } from 'class-validator';
import { Optional } from '../../platform/wire/presence.js';
import { BooleanText } from '../../platform/wire/query-values.js';
import type { WorkdayEffect } from './workday-changes.js';

/** What became of people's days; of a dry run, what would. */
export class WorkdayEffectDto {
  /** Nothing was written. */
  dry_run!: boolean;

  /** People's days up to today, or of one day to come, that become due or cease to be. */
  days!: number;

  /** How many people have such days. */
  people!: number;

  /** Absences that nobody had said but the clock. */
  absences_withdrawn!: number;
  absences_written!: number;

  /** Days of leave, also to come, that are given back because no work is due on them. */
  leave_days_returned!: number;

  /** Days of leave that were given back so, and count again. */
  leave_days_restored!: number;

  static from(effect: WorkdayEffect, isDryRun: boolean): WorkdayEffectDto {
    return {
      dry_run: isDryRun,
      days: effect.days,
      people: effect.people,
      absences_withdrawn: effect.absencesWithdrawn,
      absences_written: effect.absencesWritten,
      leave_days_returned: effect.leaveDaysReturned,
      leave_days_restored: effect.leaveDaysRestored,
    };
  }
}

/** A body that may be tried out. */
export class Rehearsable {
  /** Write nothing, and tell what would become of people’s days. */
  @Optional()
  @IsBoolean()
  dry_run?: boolean;
}

/** A query, or a form, that may be tried out. */
export class RehearsableQuery {
  /** `true` writes nothing, and tells what would become of people’s days. */
  @Optional()
  @BooleanText()
  dry_run?: boolean;
}
