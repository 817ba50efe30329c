import { DomainError } from '../platform/errors/domain-error.js';

export class HolidayNotFound extends DomainError {
  readonly code = 'holiday_not_found';
  readonly status = 404;

  constructor(id: number) {
    super(`There is no holiday ${id}`);
  }
}

export class HolidayTaken extends DomainError {
  readonly code = 'holiday_taken';
  readonly status = 409;

  constructor(date: string) {
    super(`${date} is set already; change it instead`);
  }
}

export class UnreadableCalendar extends DomainError {
  readonly code = 'unreadable_calendar';
  readonly status = 422;

  constructor() {
    super('The file is neither a list of days in JSON nor an iCalendar file');
  }
}

export class ScheduleNotFound extends DomainError {
  readonly code = 'schedule_not_found';
  readonly status = 404;

  constructor(id: number) {
    super(`There is no schedule ${id}`);
  }
}

/** What was judged by it stays judged. */
export class ScheduleInForce extends DomainError {
  readonly code = 'schedule_in_force';
  readonly status = 409;

  constructor(since: string) {
    super(`The schedule has held since ${since}; make a new one that begins later`);
  }
}

export class ScheduleTaken extends DomainError {
  readonly code = 'schedule_taken';
  readonly status = 409;

  constructor(date: string) {
    super(`There is a schedule that begins on ${date} already; change it instead`);
  }
}

interface Closing {
  /** `YYYY-MM`. */
  readonly yearMonth: string;
  readonly closedById: string;
  readonly closedAt: Date;
}

export class MonthClosed extends DomainError {
  readonly code = 'month_closed';
  readonly status = 409;
  override readonly extensions: Readonly<Record<string, string>>;

  constructor({ yearMonth, closedById, closedAt }: Closing) {
    super(`${yearMonth} is closed; only an administrator with a reason can write to its days`);
    const closed_at = closedAt.toISOString();
    this.extensions = { month: yearMonth, closed_by: closedById, closed_at };
  }
}

export class MonthNotClosed extends DomainError {
  readonly code = 'month_not_closed';
  readonly status = 404;

  constructor(yearMonth: string) {
    super(`${yearMonth} is not closed`);
  }
}
