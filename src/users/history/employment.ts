import { invalidField } from '../../platform/errors/validation.js';
import { dayAfter } from '../../platform/time/calendar-day.js';
import { EmploymentOverlaps } from './errors.js';
import type { Span } from './member.js';

/** When somebody is employed at present. Days are `YYYY-MM-DD`. */
export interface Employment {
  /** As it was told; null where nobody said. */
  readonly joinDate: string | null;
  /** The first day that counts: the one that was told, or else the earliest that is known of. */
  readonly employedFrom: string;
  /** The last day that counts; null while none is known. */
  readonly leftOn: string | null;
}

/** What is said about it; what is left out was not. */
export interface EmploymentChange {
  readonly joinDate?: string | null | undefined;
  readonly leftOn?: string | null | undefined;
  /** The account is closed. */
  readonly isLeaving?: boolean;
  /** The account is opened again. */
  readonly isReturning?: boolean;
}

/** The present employment, and the one before where that ended with it. */
export interface ChangedEmployment {
  readonly present: Employment;
  readonly ended: Span | null;
}

/**
 * What becomes of an employment. Whoever comes back after a gap begins anew, on the day that is told or today; a closed
 * account ends it today, unless another day is told.
 * @param firstKnown the first day that counts when no join date is told
 * @throws EmploymentOverlaps ValidationFailed
 */
export function employmentAfter(
  before: Employment,
  said: EmploymentChange,
  today: string,
  firstKnown: string,
): ChangedEmployment {
  const change = whatIsNew(before, said);
  const { joinDate, leftOn } = change;
  if (change.isReturning && before.leftOn !== null && leftOn === undefined) {
    return returned(before, before.leftOn, joinDate ?? null, today);
  }
  const present = {
    joinDate: or(joinDate, before.joinDate),
    employedFrom: joinDate === undefined ? before.employedFrom : (joinDate ?? firstKnown),
    leftOn: or(leftOn, endOf(before, change, today)),
  };
  if ([joinDate, leftOn].some((told) => told !== undefined)) refuseReversed(present);
  return { present, ended: null };
}

/** Null is an answer. */
const or = <T>(told: T | undefined, otherwise: T): T => (told === undefined ? otherwise : told);

function refuseReversed({ joinDate, leftOn }: Employment): void {
  if (joinDate === null || leftOn === null || leftOn >= joinDate) return;
  throw invalidField('left_on', `left_on must not be before join_date, ${joinDate}`);
}

/** @throws EmploymentOverlaps where one begins before those that ended have */
export function refuseOverlap(employedFrom: string, ended: readonly Span[]): void {
  const other = ended.find(({ to }) => to >= employedFrom);
  if (other) throw new EmploymentOverlaps(other);
}

/** A form that is sent back as it was read says nothing. */
const whatIsNew = (before: Employment, said: EmploymentChange): EmploymentChange => ({
  ...said,
  joinDate: said.joinDate === before.joinDate ? undefined : said.joinDate,
  leftOn: said.leftOn === before.leftOn ? undefined : said.leftOn,
});

function endOf({ leftOn }: Employment, { isLeaving }: EmploymentChange, today: string) {
  if (!isLeaving) return leftOn;
  return leftOn !== null && leftOn < today ? leftOn : today;
}

/** Without a gap it is the same employment. */
function returned(
  before: Employment,
  leftOn: string,
  joinDate: string | null,
  today: string,
): ChangedEmployment {
  const { joinDate: joined, employedFrom } = before;
  if (joinDate === null && today <= dayAfter(leftOn)) {
    // Member by member: whoever is asked about may have others of their own, which do not come back.
    return { present: { joinDate: joined, employedFrom, leftOn: null }, ended: null };
  }
  const from = joinDate ?? today;
  const ended = { from: employedFrom, to: leftOn };
  refuseOverlap(from, [ended]);
  const wasThere = leftOn >= employedFrom;
  return {
    present: { joinDate: from, employedFrom: from, leftOn: null },
    ended: wasThere ? ended : null,
  };
}
